<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Charts</name>
    <message>
        <source>Half of the customers are worth less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half are worth less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers by CLV, bars of %1; %2 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By revenue, no margin given; bars of %1; %2 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pay %2, get %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 buy again next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 buy in the next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still buy after a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 purchases in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario brings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario loses %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario leads by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is %1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest lever: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC is paid back within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC is not paid back in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC paid back by day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC not paid back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC grew %1, value did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first year is worth %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first year is worth %1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning customers bring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders worth %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in five brings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative CLV, most valuable customers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 hold %3 of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds %3 of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total CLV by segment; sum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value by segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you pay %2, the customer brings %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every segment earns its cost; %1 best, %2 : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC and mean CLV before it, per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition cost against value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of new customers buy again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have bought again after one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohorts by month of first purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month, %; first seen %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month or later, %; first seen %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each cohort that has bought again by the month, %; first seen %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers of each cohort; first seen %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders per customer of the cohort; first seen %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue per customer of the cohort; first seen %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative net revenue per customer; first seen %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 buy in the next month, %2 in month %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month; average of %1 cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month or later; average of %1 cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a cohort that has bought again; average of %1 cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a year %1 of repeat customers still buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of repeat customers still buy after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 customers stay differently long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 customers stay equally long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % band; lapsed after a silence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long customers stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 12 months, %2 of it from today&apos;s customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 purchases in 12 months, %2 by today&apos;s customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue by month; 90 % band from the scatter of past months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band from the scatter of past months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario brings %1; most by: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario loses %1; most by: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario equals the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect; axis cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From base to scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario leads by %1 after %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is %1 behind after %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base and scenario run alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative margin, forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base and scenario over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest levers: %1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lever moved by %1, side effects on; change of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lever matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new customer pays back %1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first order pays back the cost of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new customer does not pay back %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new customer brings %1 in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected cumulative margin of a new customer, discounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best %1 customers hold %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers per cell; darker means more total value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 slipped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2; net change at the end of each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement between segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest cohort pays back its CAC by day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest cohort has not paid back its CAC yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cohort has brought by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative margin per customer by age, beside CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTV by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC grew %1 since %2, value did not keep up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first year is worth %1 more than in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first year is worth %1 less than in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of new customers is steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers by quarter of their first purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value and cost of new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning customers bring %1 of the revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue by month, new and returning customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases by month, new and returning customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and returning customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders worth %2; the last one %3 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders; the last one %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net order value by day; nothing refunded apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net order value by day; %1 refunded apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably still a customer: P(alive) %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably gone: P(alive) %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it would have been read on each day, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of being alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost regulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 30 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost more than they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody buys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV before CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-invested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, first 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete; average: all %1 cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bring %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <extracomment>A ratio such as &quot;10.2 : 1&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 customers cost more than they bring</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <extracomment>The value that 90 % of the customers stay below</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +</source>
        <comment>and more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss when moved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all customers that old yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all that old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>months, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cumulative margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizon %1 m</source>
        <comment>months, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast, 90 % band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months since first purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of all cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occasions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 d</source>
        <extracomment>Silence of more than so many days, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>silence</comment>
        <extracomment>Silence of so many days, short: &quot;31–75 d&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value, first 12 months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin, set in Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Value is gross margin at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value is revenue: no margin given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifespan: mean of last − first purchase. Too low, because living customers still buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn, capped at 60 months because nobody left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn rate a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifespan: area under the Kaplan–Meier curve up to %1, one-time buyers included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(value so far + value of the next %1) ÷ customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value so far + value of the next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value so far, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net purchases × margin − acquisition and serving cost, per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected purchases × expected spend × margin, discounted at %1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 purchases expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast by %1 and Gamma-Gamma. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin × (first order + expected spend × expected purchases in %1, discounted) − acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net revenue ÷ purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase frequency, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchases ÷ buyers × 365.25 ÷ days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer value, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average purchase value × purchase frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different customers with a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid orders, all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue, all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders − discounts − refunds of identified customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time from first to last purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer value a year × lifespan in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue, before margin. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictive CLV, formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchases a month × average order value × margin × lifetime in months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, retention form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin a year × (1 + d) ÷ (1 + d − r), first payment now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r %1, d %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTV : CAC, new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV of a new customer before its cost ÷ acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three to one is a common rule of thumb, no law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition cost (CAC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquisition spend ÷ new customers of the same month and channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of these customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first month in which the margin of a new customer reaches its acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers still alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of P(alive) of all customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from %1, which lets a customer leave after the first purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rate a year, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(alive in 12 months) ÷ P(alive today), both summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers with one occasion ÷ customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>%1, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields divided by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of heads: columns are named by letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title rows above: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total rows below left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes below left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated head rows left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets of equal columns are appended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hidden sheet %1 is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet %1 lists %2 returned orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows between heads and data left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised as an export of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer is %1: %4 different in %2 of %3 rows; %5 % come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could be the customer too: %4 different; %5 % come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is new in every row: is there a better column for the customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no order id: each row is one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no amounts: purchases are counted, money figures stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount is %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the whole order&apos;s and counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of dates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal mark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows with a date in the future: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dates look like the Hijri calendar (%2) and cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buddhist years read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 rows cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out: %2 rows, %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds: %1 rows, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows without a customer: %1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown status “%1” counts as valid: %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at the first %1 rows; the rest is checked while importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of the Hijri calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quantity is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula error (#N/A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many or too few fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head says “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head says “%1” and %2 % of the cells agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the cells are dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the cells are numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the cells are e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: they come back, as customers do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: new in almost every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as exported by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as chosen for these heads before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an extra column: kept, segments can be made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: too many to make segments of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could serve as %1 too; %2 was preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first: %1 of %2 dates decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first: %1 of %2 dates decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year first: %1 of %2 dates decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the decimal mark: %2 of %3 numbers decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows (%2 %3, %4 % of the money) are “%5”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they count as orders? Until you answer, they do; nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %2 in column %1 day and month, or month and day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every date of the column can be read both ways, so only you can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the decimal mark of %2 in column %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the column can be read both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column says who the customer is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken: it covers %2 rows and %3 % come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Recognise them: early access, a thank-you, a loyalty reward; ask for referrals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referrals and purchases a year against a hold-back group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty programme and offers for what they already buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchases a year against a hold-back group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer for the second and third order; content that fits the first product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that orders again within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding: post-purchase contact within a week, how to use what they bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share with a second order within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win-back now: a personal message, a reason to return, a call to the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that buys again within 60 days against a hold-back group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why they left and close the loop; retarget only those who answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers, and purchases of those who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheap e-mail only; no paid channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin of replies less cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailored content and offers; better service where it is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One win-back message, then let them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that buys again within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best service on every channel; recognition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers that raise frequency; loyalty scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchases a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic contact only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop spending on them; look at returns and at the channel that won them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value to come, each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift that pays %1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valuable customers who have gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest expected loss first: yearly margin at their own pace × (1 − P(alive))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each segment the play that fits it. Try it on a part, hold a random group back, and compare: the lift is the share by which the value to come has to rise so that the spend is earned back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution and concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohorts and retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast and its past error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions by segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation and quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions and formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more rows are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer lifetime value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have no amounts: purchases only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value is gross margin at %1, less acquisition cost, plus the expected margin of the next %2 discounted at %3 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value is revenue, no margin given, less acquisition cost, plus the expected revenue of the next %1 discounted at %2 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 and Gamma-Gamma).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n file(s), every row accounted for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Report to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift card alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative net value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced to zero by refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the as-of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical CLV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(alive) and annual retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survival and its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read and what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that are no purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rule can be switched under Data, Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows are not accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows behind %2 purchases of %3 customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers of the data have no valid purchase and are in no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order was left out by a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) stand alone and reduce revenue on their own date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n isolated day(s) behind the last regular one were not taken as the as-of date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Definitions used, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written in the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given: value is revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>from spend by month and channel, %n entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving cost per order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none could be fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the living</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed after a silence of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the date of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on their own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R revenue, N purchases, C buyers of the window; m margin, r retention, d discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same definitions and the same data give the same figures: compare the mark %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>A customer under a number instead of a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is worth %1 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers, window %2 to %3. Every figure with its formula; an undefined one says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers cost more than they bring: they were won and served for more than their margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody costs more than they bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures by segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not earn its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and CLV before cost, per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each segment brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two groups carry the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are %3 of the customers and %4 of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is spread over many groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer counts as lapsed after a silence of %1; %2 of those silent so long came back within six months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is too short for cohorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next 12 months may bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of revenue expected in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 purchases expected in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s customers are forecast by a model of repeat buying, new ones at the pace of the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far such forecasts were off in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted without the last part of the data, then compared with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum likelihood; parameters with standard errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue of the next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of the next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit after acquisition and retention spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers alive in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has been saved in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History is a constant; the levers move what is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price change pays as long as fewer than %1 of the purchases are lost (%2 on revenue alone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers, %2 purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are worth more, but cost more to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are worth more than a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are worth less and cost more to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are worth less than a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers cost more than they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers earn their cost, but not those won through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 more than a year ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 less than a year ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value; %2 cost more than they bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winning a customer costs %1; a new one brings %2 times that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winning a customer costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the living customers stay for another year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers made %2 purchases; the data have no amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less than a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue, no margin given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime value, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of all customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost %1 a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value : cost, new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) in the window</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What we propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1 at today&apos;s price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers won at %2 bring %3 each: %4 not earned back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move spend from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer brings %1 times the cost there, %2 times here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n valuable customer(s) have gone quiet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Win back those who fade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of yearly margin is at stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the scenario &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is worth %1 more within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a price rise of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a margin of %1 it pays as long as fewer than %2 of the purchases are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the second order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 customers (%3) bought only once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average purchase frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, mean (history and forecast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No margin given: values are revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures, customer lifetime value and models of a base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One chart as SVG, PNG, PDF or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write: .svg, .png, .pdf or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perennial: what each customer is worth over its lifetime. Without a command it opens its window; files given then are opened in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of texts: en, ar, id, th, vi, zh_CN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer with its value and forecast, as CSV or XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write: .csv or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is what: FIELD=COLUMN, for example customer=E-mail (repeatable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to read (repeatable; default: the sheets that hold orders)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a known export (default: recognised by its header)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the column heads, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of a text file, for example windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field delimiter of a text file: , ; tab |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of ambiguous dates: dmy, mdy or ymd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark of amounts: . or ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a question of the import: ID=ANSWER (repeatable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe (JSON) with a saved mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unanswered question is an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of observation, as 2026-06-18 (default: found from the data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the formula methods: 1m, 3m, 6m, 12m or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, bg-nbd, mbg-nbd, pareto-nbd, simple, historical, predictive-formula or retention-form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of time of the models: day, week or month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit on the data up to this day and score the forecast on the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the forecast reaches: 12m, 39w, 90d, 2y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate a year, effective: .1 is 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin rate: .4 is 40 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the figures, ISO code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace (NAME.perennial) or spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads spreadsheets into a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace to fill; made when it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows read: %2 kept, %3 updated, %4 duplicate, %5 excluded, %6 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF report that a manager can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full or board (one page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections in order, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the company&apos;s logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked, pseudonym or full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohorts by month and survival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on, on-or-after or cumulative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures by segment, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rfm, value, cohort, lifecycle or column:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a change of price, retention or cost would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of price: +5%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of annual retention in percentage points: +3pp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of purchase frequency: +10%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the margin rate in percentage points: +2pp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the list price given away: 5%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the acquisition cost: -10%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of new customers a year: +20%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend per living customer and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases change by (1+price)^ELASTICITY, at most 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odds of retention change by (1+price)^RESPONSE, at most 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price acts on nothing but the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these customers: rfm/champions, column:Channel/Referral ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a scenario saved in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: clv=120, profit=50000 or ltv_to_cac=3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever that shall reach the goal: price, retention, frequency ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays as long as fewer than %1 of purchases are lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::AssumptionsView</name>
    <message>
        <source>With these assumptions a customer is worth %1, all together %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin, one rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: by line where the sheet has costs, else 100 % and labelled as revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving cost of an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon in months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund counts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: least error in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of last − first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ÷ churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaplan–Meier area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out test orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out gift cards alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out free orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count shipping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, save, show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartPanel</name>
    <message>
        <source>Chart copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::Chip</name>
    <message>
        <source>Press to remove</source>
        <extracomment>A filter that can be taken away; %1 is its text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::ComposerPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; figures as of %3, customers %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; figures as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of your report will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomerDetail</name>
    <message>
        <source>customer since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= so far, margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= so far, revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model could be fitted to this data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next %1: %2 purchases of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next %1: %2 purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected purchases × expected spend × margin, discounted at %1 a year; by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail, id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer with its value will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers, sorted as you like; click one to see why it is worth what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each import brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words of every figure mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n import(s), every row accounted for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the words of every figure mean. Each change is shown at once and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words of every figure mean.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::DropZone</name>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders, subscriptions or a customer list; one row per order or per order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cells that you have copied in a spreadsheet program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::ExplainContent</name>
    <message>
        <source>Explanation of %1</source>
        <extracomment>%1 is the name of a figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defs %1</source>
        <extracomment>%1 is the short hash of the definitions behind a figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures with the same code were computed under the same definitions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::FeatureStrip</name>
    <message>
        <source>See the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who brings it, and who costs more than they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cohorts, retention, who is about to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move price and retention, side effects shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::Format</name>
    <message>
        <source>bn</source>
        <comment>short for billion</comment>
        <extracomment>Short forms of a thousand, a million, a billion behind a number: &quot;136.2k&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>short for million</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k</source>
        <comment>short for thousand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>Quarter of a year: %1 is 1 to 4, %2 the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 4.5</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 2.8</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::GlobalBar</name>
    <message>
        <source>As of</source>
        <extracomment>The end of observation: &quot;As of 18 Jun 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <comment>span of time</comment>
        <extracomment>The span of time that the figures look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace: open, save under another name, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last order&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the margin…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::HistoryView</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each import brought will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::ImportView</name>
    <message>
        <source>Open spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a spreadsheet of orders; nothing is written before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 kept, %4 already here, %5 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of a spreadsheet will stand here before they are imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file on the window, paste cells, or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first rows, and one of each kind; click a head to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Nothing is being worked on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done (&quot;Importing orders.csv&quot;), %2 how far it is (&quot;62 %&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::LeverPanel</name>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases react, e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying reacts, k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annual retention can be read from this data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No acquisition cost is known; enter it in Assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention spend a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side effects of price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black mark: today; pale range: supported by the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::MainWindow</name>
    <message>
        <source>Open spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save workspace as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save workspace as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five-step tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to export orders from your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Perennial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perennial %1</source>
        <extracomment>%1 is the number of the version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each customer is worth over its lifetime. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cells to paste: copy them in your spreadsheet program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your customers are worth will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) and %1 purchases; %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No margin given: value is revenue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewModel</name>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::RecentRow</name>
    <message>
        <source>opened today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows · %2 customers</source>
        <extracomment>%1 and %2 are numbers: &quot;24,828 rows · 4,114 customers&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReconciliationBar</name>
    <message>
        <source>Every row is accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::RetentionPage</name>
    <message>
        <source>fading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a cohort, one column a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly retention as curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought in that month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought in that month or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has bought again by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative revenue per customer of the cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stays and who leaves will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second order within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median gap between orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, month +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is fading now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n valuable customer(s) fading</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 a year at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little history yet for a second month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsModel</name>
    <message>
        <source>recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loyalty programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second-order offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>win-back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask why they left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheap e-mail only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>win-back or let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tailored offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop spending on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play that fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsPage</name>
    <message>
        <source>RFM groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click a segment to use it as filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of customers with all figures will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the customers and %3 of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::Sentences</name>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perennial workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a sentence without full stop, %2 a technical detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no purchases to work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has bought a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no data to work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no data for this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no spreadsheet but looks like this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no spreadsheet and no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be read safely: %1, at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed or vanished while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the format %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid %1 (at byte %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The file has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row looks like the heads of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”. The sheet has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column was found for this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is no list of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of the column %1 can be read in two ways, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was found where this is needed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 is too large to be counted exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts are in several currencies (%1) and are not added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no Perennial workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was made by a newer program (version %1; this one knows up to %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace can be read but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program is writing to the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 cannot be fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it takes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Known are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question has no answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake of its own; please report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file, sheet, row and column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password in the program that made it and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an exchange rate under Data, Assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of Perennial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more months of orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in the user&apos;s data (&quot;orders.csv, row 12&quot;), %2 a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has no amounts, so there are no money figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has bought in this window or segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has bought a second time yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No acquisition cost is given. Enter it under Data, Assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money was spent, but no new customer was won in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BG/NBD takes every one-time buyer for alive, so this figure would say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be fitted to these purchases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending varies so widely between customers that the model has no finite mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few customers bought again for the model to be fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is too short for this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not reached within the horizon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values are negative, so a share of their sum says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of the history was held back to test the forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method does not give this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few customers bought again: take the figures as a rough guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequent buyers spend differently from others; the spend model assumes that they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean spend is not finite under this fit; money figures are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter runs to its limit: the data do not say enough about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases follow the seasons; the model spreads them evenly over the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is short: forecasts are uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer bought once; the model cannot learn a pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are few data, so typical values from other shops were mixed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit converged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit converged as far as numbers can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit was stopped before it converged: too many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit did not converge: a parameter ran to its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit did not converge: the likelihood left the range of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters were given, not fitted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::Session</name>
    <message>
        <source>opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working out the figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::Shell</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::StageList</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::WelcomePage</name>
    <message>
        <source>Workspaces that you have opened will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is each customer worth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perennial reads the spreadsheet you already have and works out the lifetime value of every customer. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifetime value of every customer, from the spreadsheet you already have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small shop: 4,000 customers, three years, five channels, refunds and a price change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time? &lt;a href=&quot;tour&quot;&gt;Five-step tour&lt;/a&gt; or &lt;a href=&quot;export&quot;&gt;how to export orders from your shop&lt;/a&gt;</source>
        <extracomment>Keep the two links; the words between them are links</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file on your own disk. No account, no server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::ui::WhatIfPage</name>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a change of price or retention would do will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact result, computed in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario brings %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview while you move; the exact result follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rise of %1 pays as long as you lose fewer than %2 of purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cut of %1 must bring more purchases than it costs margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the price to see when a rise pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on revenue: 1 − 1 ÷ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on margin: %1 ÷ (%1 + %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the value of the next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At e %1 you lose %2 of purchases. The elasticity is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
