<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Charts</name>
    <message>
        <source>Half of the customers are worth less than %1</source>
        <translation>一半客户的价值低于 %1</translation>
    </message>
    <message>
        <source>Half are worth less than %1</source>
        <translation>一半低于 %1</translation>
    </message>
    <message>
        <source>Customers by CLV, bars of %1; %2 customers</source>
        <translation>客户按 CLV 分布，每柱 %1；%2 位客户</translation>
    </message>
    <message>
        <source>By revenue, no margin given; bars of %1; %2 customers</source>
        <translation>按收入，未给出毛利；每柱 %1；%2 位客户</translation>
    </message>
    <message>
        <source>%1: pay %2, get %3</source>
        <translation>%1：付出 %2，得到 %3</translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation>每个细分都赚回成本</translation>
    </message>
    <message>
        <source>%1 buy again next month</source>
        <translation>%1 下月再次购买</translation>
    </message>
    <message>
        <source>%1 buy in the next month</source>
        <translation>%1 在次月购买</translation>
    </message>
    <message>
        <source>%1 still buy after a year</source>
        <translation>一年后 %1 仍在购买</translation>
    </message>
    <message>
        <source>%1 expected in 12 months</source>
        <translation>12 个月预计 %1</translation>
    </message>
    <message>
        <source>%1 purchases in 12 months</source>
        <translation>12 个月 %1 次购买</translation>
    </message>
    <message>
        <source>The scenario brings %1</source>
        <translation>方案带来 %1</translation>
    </message>
    <message>
        <source>The scenario loses %1</source>
        <translation>方案损失 %1</translation>
    </message>
    <message>
        <source>The scenario leads by %1</source>
        <translation>方案领先 %1</translation>
    </message>
    <message>
        <source>The scenario is %1 behind</source>
        <translation>方案落后 %1</translation>
    </message>
    <message>
        <source>Strongest lever: %1</source>
        <translation>最强杠杆：%1</translation>
    </message>
    <message>
        <source>CAC is paid back within %2</source>
        <translation>获客成本在 %2 内收回</translation>
    </message>
    <message>
        <source>CAC is not paid back in %2</source>
        <translation>获客成本在 %2 内未收回</translation>
    </message>
    <message>
        <source>CAC paid back by day %1</source>
        <translation>获客成本第 %1 天收回</translation>
    </message>
    <message>
        <source>CAC not paid back yet</source>
        <translation>获客成本尚未收回</translation>
    </message>
    <message>
        <source>CAC grew %1, value did not</source>
        <translation>获客成本上升 %1，价值未升</translation>
    </message>
    <message>
        <source>A first year is worth %1 more</source>
        <translation>首年价值高出 %1</translation>
    </message>
    <message>
        <source>A first year is worth %1 less</source>
        <translation>首年价值低了 %1</translation>
    </message>
    <message>
        <source>Returning customers bring %1</source>
        <translation>老客户带来 %1</translation>
    </message>
    <message>
        <source>%1 orders worth %2</source>
        <translation>%1 笔订单，价值 %2</translation>
    </message>
    <message>
        <source>Customers by value</source>
        <translation>客户按价值</translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation>前 20 % 带来 %1 的价值</translation>
    </message>
    <message>
        <source>One in five brings %1</source>
        <translation>五分之一带来 %1</translation>
    </message>
    <message>
        <source>Cumulative CLV, most valuable customers first</source>
        <translation>累计 CLV，最有价值的客户在前</translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation>谁带来价值</translation>
    </message>
    <message>
        <source>%1 %2 hold %3 of the value</source>
        <translation>%1 位%2占价值的 %3</translation>
    </message>
    <message>
        <source>%2 holds %3 of the value</source>
        <translation>%2占价值的 %3</translation>
    </message>
    <message>
        <source>%1: %2 of the value</source>
        <translation>%1：价值的 %2</translation>
    </message>
    <message>
        <source>Total CLV by segment; sum %1</source>
        <translation>各细分的 CLV 总额；合计 %1</translation>
    </message>
    <message>
        <source>Value by segment</source>
        <translation>各细分的价值</translation>
    </message>
    <message>
        <source>%1: you pay %2, the customer brings %3</source>
        <translation>%1：您付出 %2，客户带来 %3</translation>
    </message>
    <message>
        <source>Every segment earns its cost; %1 best, %2 : 1</source>
        <translation>每个细分都赚回成本；%1 最佳，%2 : 1</translation>
    </message>
    <message>
        <source>CAC and mean CLV before it, per customer</source>
        <translation>每位客户的获客成本与扣除前平均 CLV</translation>
    </message>
    <message>
        <source>Acquisition cost against value</source>
        <translation>获客成本与价值</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation>%1 的新客户次月再次购买</translation>
    </message>
    <message>
        <source>%1 of new customers buy again later</source>
        <translation>%1 的新客户之后再次购买</translation>
    </message>
    <message>
        <source>%1 have bought again after one month</source>
        <translation>一个月后 %1 已再次购买</translation>
    </message>
    <message>
        <source>Cohorts by month of first purchase</source>
        <translation>按首次购买月份的群组</translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month, %; first seen %1 – %2</source>
        <translation>各群组当月购买的比例，%；首次出现 %1 – %2</translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month or later, %; first seen %1 – %2</source>
        <translation>各群组当月或之后购买的比例，%；首次出现 %1 – %2</translation>
    </message>
    <message>
        <source>Share of each cohort that has bought again by the month, %; first seen %1 – %2</source>
        <translation>各群组到当月已再次购买的比例，%；首次出现 %1 – %2</translation>
    </message>
    <message>
        <source>Customers of each cohort; first seen %1 – %2</source>
        <translation>各群组的客户；首次出现 %1 – %2</translation>
    </message>
    <message>
        <source>Orders per customer of the cohort; first seen %1 – %2</source>
        <translation>群组每位客户的订单；首次出现 %1 – %2</translation>
    </message>
    <message>
        <source>Net revenue per customer of the cohort; first seen %1 – %2</source>
        <translation>群组每位客户的净收入；首次出现 %1 – %2</translation>
    </message>
    <message>
        <source>Cumulative net revenue per customer; first seen %1 – %2</source>
        <translation>每位客户累计净收入；首次出现 %1 – %2</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>%1 buy in the next month, %2 in month %3</source>
        <translation>%1 次月购买，第 %3 个月 %2</translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month; average of %1 cohorts</source>
        <translation>群组当月购买的比例；%1 个群组的平均</translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month or later; average of %1 cohorts</source>
        <translation>群组当月或之后购买的比例；%1 个群组的平均</translation>
    </message>
    <message>
        <source>Share of a cohort that has bought again; average of %1 cohorts</source>
        <translation>群组已再次购买的比例；%1 个群组的平均</translation>
    </message>
    <message>
        <source>Retention by month</source>
        <translation>按月留存</translation>
    </message>
    <message>
        <source>After a year %1 of repeat customers still buy</source>
        <translation>一年后 %1 的回头客仍在购买</translation>
    </message>
    <message>
        <source>%1 of repeat customers still buy after %2</source>
        <translation>%2 后 %1 的回头客仍在购买</translation>
    </message>
    <message>
        <source>%1 and %2 customers stay differently long</source>
        <translation>%1 与 %2 客户停留时间不同</translation>
    </message>
    <message>
        <source>%1 and %2 customers stay equally long</source>
        <translation>%1 与 %2 客户停留时间相同</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % band; lapsed after a silence of %1</source>
        <translation>Kaplan–Meier，95 % 区间；沉默 %1 后视为流失</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier，回头客，95 % 区间；log-rank p = %1</translation>
    </message>
    <message>
        <source>How long customers stay</source>
        <translation>客户停留多久</translation>
    </message>
    <message>
        <source>%1 in 12 months, %2 of it from today&apos;s customers</source>
        <translation>12 个月 %1，其中 %2 来自现有客户</translation>
    </message>
    <message>
        <source>%1 purchases in 12 months, %2 by today&apos;s customers</source>
        <translation>12 个月 %1 次购买，其中 %2 来自现有客户</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>每月收入</translation>
    </message>
    <message>
        <source>Purchases by month</source>
        <translation>每月购买</translation>
    </message>
    <message>
        <source>Net revenue by month; 90 % band from the scatter of past months</source>
        <translation>每月净收入；90 % 区间取自过去各月的波动</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band from the scatter of past months</source>
        <translation>每月购买；90 % 区间取自过去各月的波动</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>The scenario brings %1; most by: %2</source>
        <translation>方案带来 %1；主要来自：%2</translation>
    </message>
    <message>
        <source>The scenario loses %1; most by: %2</source>
        <translation>方案损失 %1；主要来自：%2</translation>
    </message>
    <message>
        <source>The scenario equals the base</source>
        <translation>方案与基准相同</translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect</source>
        <translation>期限内价值，按杠杆和副作用拆分</translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect; axis cut</source>
        <translation>期限内价值，按杠杆和副作用拆分；轴已截断</translation>
    </message>
    <message>
        <source>From base to scenario</source>
        <translation>从基准到方案</translation>
    </message>
    <message>
        <source>The scenario leads by %1 after %2 months</source>
        <translation>%2 个月后方案领先 %1</translation>
    </message>
    <message>
        <source>The scenario is %1 behind after %2 months</source>
        <translation>%2 个月后方案落后 %1</translation>
    </message>
    <message>
        <source>Base and scenario run alike</source>
        <translation>基准与方案相同</translation>
    </message>
    <message>
        <source>Cumulative margin, forecast</source>
        <translation>累计毛利，预测</translation>
    </message>
    <message>
        <source>Base and scenario over time</source>
        <translation>基准与方案随时间变化</translation>
    </message>
    <message>
        <source>Strongest levers: %1, then %2</source>
        <translation>最强杠杆：%1，其次 %2</translation>
    </message>
    <message>
        <source>Each lever moved by %1, side effects on; change of value</source>
        <translation>每个杠杆移动 %1，含副作用；价值变化</translation>
    </message>
    <message>
        <source>Which lever matters</source>
        <translation>哪个杠杆重要</translation>
    </message>
    <message>
        <source>A new customer pays back %1 within %2</source>
        <translation>新客户在 %2 内收回 %1</translation>
    </message>
    <message>
        <source>The first order pays back the cost of %1</source>
        <translation>首单即收回 %1 的成本</translation>
    </message>
    <message>
        <source>A new customer does not pay back %1 in %2</source>
        <translation>新客户在 %2 内未收回 %1</translation>
    </message>
    <message>
        <source>A new customer brings %1 in the first year</source>
        <translation>新客户首年带来 %1</translation>
    </message>
    <message>
        <source>Expected cumulative margin of a new customer, discounted</source>
        <translation>新客户预期累计毛利，已折现</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>回本</translation>
    </message>
    <message>
        <source>The best %1 customers hold %2</source>
        <translation>最好的 %1 位客户占 %2</translation>
    </message>
    <message>
        <source>Customers per cell; darker means more total value</source>
        <translation>每格客户数；颜色越深总价值越高</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>最近购买与频率</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 slipped out</source>
        <translation>%1：%2 加入，%3 离开</translation>
    </message>
    <message>
        <source>%1 to %2; net change at the end of each line</source>
        <translation>%1 至 %2；每行末为净变化</translation>
    </message>
    <message>
        <source>Movement between segments</source>
        <translation>细分之间的流动</translation>
    </message>
    <message>
        <source>The newest cohort pays back its CAC by day %1</source>
        <translation>最新群组第 %1 天收回获客成本</translation>
    </message>
    <message>
        <source>The newest cohort has not paid back its CAC yet</source>
        <translation>最新群组尚未收回获客成本</translation>
    </message>
    <message>
        <source>What a cohort has brought by age</source>
        <translation>群组按年龄带来的价值</translation>
    </message>
    <message>
        <source>Cumulative margin per customer by age, beside CAC</source>
        <translation>按年龄每位客户累计毛利，旁为获客成本</translation>
    </message>
    <message>
        <source>LTV by age</source>
        <translation>按年龄的 LTV</translation>
    </message>
    <message>
        <source>CAC grew %1 since %2, value did not keep up</source>
        <translation>自 %2 以来获客成本上升 %1，价值未跟上</translation>
    </message>
    <message>
        <source>A first year is worth %1 more than in %2</source>
        <translation>首年价值比 %2 高 %1</translation>
    </message>
    <message>
        <source>A first year is worth %1 less than in %2</source>
        <translation>首年价值比 %2 低 %1</translation>
    </message>
    <message>
        <source>The value of new customers is steady</source>
        <translation>新客户的价值稳定</translation>
    </message>
    <message>
        <source>New customers by quarter of their first purchase</source>
        <translation>按首次购买季度的新客户</translation>
    </message>
    <message>
        <source>Value and cost of new customers</source>
        <translation>新客户的价值与成本</translation>
    </message>
    <message>
        <source>Returning customers bring %1 of the revenue</source>
        <translation>老客户带来收入的 %1</translation>
    </message>
    <message>
        <source>Net revenue by month, new and returning customers</source>
        <translation>每月净收入，新客户与老客户</translation>
    </message>
    <message>
        <source>Purchases by month, new and returning customers</source>
        <translation>每月购买，新客户与老客户</translation>
    </message>
    <message>
        <source>New and returning customers</source>
        <translation>新客户与老客户</translation>
    </message>
    <message>
        <source>%1 orders worth %2; the last one %3 ago</source>
        <translation>%1 笔订单价值 %2；最近一笔在 %3 前</translation>
    </message>
    <message>
        <source>%1 orders; the last one %2 ago</source>
        <translation>%1 笔订单；最近一笔在 %2 前</translation>
    </message>
    <message>
        <source>Net order value by day; nothing refunded apart</source>
        <translation>按日净订单额；无单独退款</translation>
    </message>
    <message>
        <source>Net order value by day; %1 refunded apart</source>
        <translation>按日净订单额；单独退款 %1</translation>
    </message>
    <message>
        <source>Orders in time</source>
        <translation>订单随时间</translation>
    </message>
    <message>
        <source>Probably still a customer: P(alive) %1</source>
        <translation>可能仍是客户：P(活跃) %1</translation>
    </message>
    <message>
        <source>Probably gone: P(alive) %1</source>
        <translation>可能已离开：P(活跃) %1</translation>
    </message>
    <message>
        <source>As it would have been read on each day, %1</source>
        <translation>当时每天读出的值，%1</translation>
    </message>
    <message>
        <source>Probability of being alive</source>
        <translation>仍活跃的概率</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>冠军客户</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>忠诚客户</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>潜力客户</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失风险</translation>
    </message>
    <message>
        <source>Lost regulars</source>
        <translation>流失的常客</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>休眠客户</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Top 20 %</source>
        <translation>前 20 %</translation>
    </message>
    <message>
        <source>Next 30 %</source>
        <translation>其次 30 %</translation>
    </message>
    <message>
        <source>Lower 50 %</source>
        <translation>后 50 %</translation>
    </message>
    <message>
        <source>Cost more than they bring</source>
        <translation>成本高于贡献</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>回头客</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>简单 CLV</translation>
    </message>
    <message>
        <source>Historical pace</source>
        <translation>历史速度</translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation>预测公式</translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation>留存公式</translation>
    </message>
    <message>
        <source>Nobody buys again</source>
        <translation>无人再次购买</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>给出的折扣</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>获客成本</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Retention spend</source>
        <translation>留存投入</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>fewer purchases</source>
        <translation>购买减少</translation>
    </message>
    <message>
        <source>more leave</source>
        <translation>更多人离开</translation>
    </message>
    <message>
        <source>its cost</source>
        <translation>其成本</translation>
    </message>
    <message>
        <source>CLV from</source>
        <translation>CLV 从</translation>
    </message>
    <message>
        <source>CLV to</source>
        <translation>CLV 到</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>客户占比</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>价值占比</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV 总额</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>CLV before CAC</source>
        <translation>扣除 CAC 前的 CLV</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Over-invested</source>
        <translation>投入过多</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>近度分</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>频率分</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>平均比率</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>仍是客户</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Cumulative margin</source>
        <translation>累计毛利</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>年龄（天）</translation>
    </message>
    <message>
        <source>LTV</source>
        <translation>LTV</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>净收入</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Value, first 12 months</source>
        <translation>价值，前 12 个月</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(活跃)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首期</translation>
    </message>
    <message>
        <source>incomplete; average: all %1 cohorts</source>
        <translation>不完整；平均：全部 %1 个群组</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>%1 bring %2</source>
        <translation>%1 带来 %2</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <extracomment>A ratio such as &quot;10.2 : 1&quot;</extracomment>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>现在 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers cost more than they bring</source>
        <translation>
            <numerusform>%1 位客户的成本高于贡献</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation>%1 低于零</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <extracomment>The value that 90 % of the customers stay below</extracomment>
        <translation>%1 低于 %2</translation>
    </message>
    <message>
        <source>%1 +</source>
        <comment>and more</comment>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>loss when moved by %1</source>
        <translation>移动 %1 时的损失</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>CAC paid back</source>
        <translation>CAC 已收回</translation>
    </message>
    <message>
        <source>not all customers that old yet</source>
        <translation>并非所有客户都到此年龄</translation>
    </message>
    <message>
        <source>not all that old</source>
        <translation>并非都到此年龄</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>months, short</comment>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>cumulative margin</source>
        <translation>累计毛利</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>horizon %1 m</source>
        <comment>months, short</comment>
        <translation>期限 %1 月</translation>
    </message>
    <message>
        <source>forecast, 90 % band</source>
        <translation>预测，90 % 区间</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>老</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>months since first purchase</source>
        <translation>自首次购买起的月数</translation>
    </message>
    <message>
        <source>average of all cohorts</source>
        <translation>全部群组平均</translation>
    </message>
    <message>
        <source>silent for</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>occasions</source>
        <translation>购买次数</translation>
    </message>
    <message>
        <source>over %1 d</source>
        <extracomment>Silence of more than so many days, short</extracomment>
        <translation>超过 %1 天</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>silence</comment>
        <extracomment>Silence of so many days, short: &quot;31–75 d&quot;</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>dashed: forecast</source>
        <translation>虚线：预测</translation>
    </message>
    <message>
        <source>value, first 12 months</source>
        <translation>价值，前 12 个月</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Purchases behind it</source>
        <translation>背后的购买</translation>
    </message>
    <message>
        <source>Rows of the sheets</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Margin, set in Assumptions</source>
        <translation>毛利率，在“假设”中设置</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>显示客户</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>复制公式</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Value is gross margin at %1.</source>
        <translation>价值按毛利率 %1 计算。</translation>
    </message>
    <message>
        <source>Value is revenue: no margin given.</source>
        <translation>价值为收入：未给出毛利率。</translation>
    </message>
    <message>
        <source>Lifespan: mean of last − first purchase. Too low, because living customers still buy.</source>
        <translation>寿命：末次 − 首次购买的均值。偏低，因为活跃客户仍在购买。</translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn, capped at 60 months because nobody left.</source>
        <translation>寿命：1 ÷ 流失率，因无人离开而封顶 60 个月。</translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn rate a month.</source>
        <translation>寿命：1 ÷ 每月流失率。</translation>
    </message>
    <message>
        <source>Lifespan: area under the Kaplan–Meier curve up to %1, one-time buyers included.</source>
        <translation>寿命：Kaplan–Meier 曲线至 %1 的面积，含一次性买家。</translation>
    </message>
    <message>
        <source>Customer lifetime value, mean</source>
        <translation>客户终身价值，平均</translation>
    </message>
    <message>
        <source>(value so far + value of the next %1) ÷ customers</source>
        <translation>（至今价值 + 未来 %1 价值）÷ 客户数</translation>
    </message>
    <message>
        <source>Customer lifetime value, total</source>
        <translation>客户终身价值，总额</translation>
    </message>
    <message>
        <source>value so far + value of the next %1</source>
        <translation>至今价值 + 未来 %1 价值</translation>
    </message>
    <message>
        <source>Value so far, mean</source>
        <translation>至今价值，平均</translation>
    </message>
    <message>
        <source>net purchases × margin − acquisition and serving cost, per customer</source>
        <translation>净购买 × 毛利率 − 获客与服务成本，每位客户</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>未来 %1 的价值</translation>
    </message>
    <message>
        <source>expected purchases × expected spend × margin, discounted at %1 a year</source>
        <translation>预期购买 × 预期消费 × 毛利率，年折现 %1</translation>
    </message>
    <message>
        <source>%1 purchases expected</source>
        <translation>预期 %1 次购买</translation>
    </message>
    <message>
        <source>Forecast by %1 and Gamma-Gamma. %2</source>
        <translation>由 %1 与 Gamma-Gamma 预测。%2</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>新客户的 CLV</translation>
    </message>
    <message>
        <source>margin × (first order + expected spend × expected purchases in %1, discounted) − acquisition cost</source>
        <translation>毛利率 × (首单 + 预期消费 × %1 内预期购买，折现) − 获客成本</translation>
    </message>
    <message>
        <source>first order %1</source>
        <translation>首单 %1</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>平均订单价值</translation>
    </message>
    <message>
        <source>net revenue ÷ purchases</source>
        <translation>净收入 ÷ 购买次数</translation>
    </message>
    <message>
        <source>Purchase frequency, a year</source>
        <translation>年购买频率</translation>
    </message>
    <message>
        <source>purchases ÷ buyers × 365.25 ÷ days</source>
        <translation>购买次数 ÷ 买家 × 365.25 ÷ 天数</translation>
    </message>
    <message>
        <source>Customer value, a year</source>
        <translation>年客户价值</translation>
    </message>
    <message>
        <source>average purchase value × purchase frequency</source>
        <translation>平均订单价值 × 购买频率</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>窗口内买家</translation>
    </message>
    <message>
        <source>different customers with a purchase</source>
        <translation>有购买的不同客户</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>valid orders, all time</source>
        <translation>有效订单，全部时间</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Revenue, all time</source>
        <translation>收入，全部时间</translation>
    </message>
    <message>
        <source>orders − discounts − refunds of identified customers</source>
        <translation>已识别客户的订单 − 折扣 − 退款</translation>
    </message>
    <message>
        <source>%1 purchases</source>
        <translation>%1 次购买</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>平均客户寿命</translation>
    </message>
    <message>
        <source>time from first to last purchase</source>
        <translation>从首次到末次购买的时间</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 位客户</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>简单 CLV</translation>
    </message>
    <message>
        <source>customer value a year × lifespan in years</source>
        <translation>年客户价值 × 寿命（年）</translation>
    </message>
    <message>
        <source>Revenue, before margin. %1</source>
        <translation>收入，未计毛利。%1</translation>
    </message>
    <message>
        <source>Predictive CLV, formula</source>
        <translation>预测 CLV，公式</translation>
    </message>
    <message>
        <source>purchases a month × average order value × margin × lifetime in months</source>
        <translation>每月购买 × 平均订单价值 × 毛利率 × 寿命（月）</translation>
    </message>
    <message>
        <source>CLV, retention form</source>
        <translation>CLV，留存公式</translation>
    </message>
    <message>
        <source>margin a year × (1 + d) ÷ (1 + d − r), first payment now</source>
        <translation>年毛利 × (1 + d) ÷ (1 + d − r)，首付在当下</translation>
    </message>
    <message>
        <source>r %1, d %2</source>
        <translation>r %1，d %2</translation>
    </message>
    <message>
        <source>LTV : CAC, new customers</source>
        <translation>LTV : CAC，新客户</translation>
    </message>
    <message>
        <source>CLV of a new customer before its cost ÷ acquisition cost</source>
        <translation>新客户扣除成本前的 CLV ÷ 获客成本</translation>
    </message>
    <message>
        <source>Three to one is a common rule of thumb, no law.</source>
        <translation>三比一是常用经验，并非定律。</translation>
    </message>
    <message>
        <source>Acquisition cost (CAC)</source>
        <translation>获客成本 (CAC)</translation>
    </message>
    <message>
        <source>acquisition spend ÷ new customers of the same month and channel</source>
        <translation>获客支出 ÷ 同月同渠道的新客户</translation>
    </message>
    <message>
        <source>mean of these customers</source>
        <translation>这些客户的平均</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>回本</translation>
    </message>
    <message>
        <source>first month in which the margin of a new customer reaches its acquisition cost</source>
        <translation>新客户毛利达到获客成本的首月</translation>
    </message>
    <message>
        <source>Customers still alive</source>
        <translation>仍活跃的客户</translation>
    </message>
    <message>
        <source>sum of P(alive) of all customers</source>
        <translation>所有客户 P(活跃) 之和</translation>
    </message>
    <message>
        <source>Read from %1, which lets a customer leave after the first purchase.</source>
        <translation>依据 %1，它允许客户在首次购买后离开。</translation>
    </message>
    <message>
        <source>Retention rate a year, %1</source>
        <translation>年留存率，%1</translation>
    </message>
    <message>
        <source>P(alive in 12 months) ÷ P(alive today), both summed</source>
        <translation>12 个月后 P(活跃) ÷ 今日 P(活跃)，均求和</translation>
    </message>
    <message>
        <source>of %1 alive</source>
        <translation>%1 位活跃者中</translation>
    </message>
    <message>
        <source>Bought only once</source>
        <translation>只买过一次</translation>
    </message>
    <message>
        <source>customers with one occasion ÷ customers</source>
        <translation>只有一次购买的客户 ÷ 客户</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1，%2 字节</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>fields divided by %1</source>
        <translation>字段以%1分隔</translation>
    </message>
    <message>
        <source>heads in row %1</source>
        <translation>列标题在第 %1 行</translation>
    </message>
    <message>
        <source>no row of heads: columns are named by letters</source>
        <translation>无标题行：列以字母命名</translation>
    </message>
    <message>
        <source>title rows above: %1</source>
        <translation>上方标题行：%1</translation>
    </message>
    <message>
        <source>total rows below left out: %1</source>
        <translation>已忽略下方合计行：%1</translation>
    </message>
    <message>
        <source>notes below left out: %1</source>
        <translation>已忽略下方备注：%1</translation>
    </message>
    <message>
        <source>repeated head rows left out: %1</source>
        <translation>已忽略重复标题行：%1</translation>
    </message>
    <message>
        <source>sheets of equal columns are appended: %1</source>
        <translation>列相同的工作表已合并：%1</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>工作表 %1，共 %2 个</translation>
    </message>
    <message>
        <source>the hidden sheet %1 is left out</source>
        <translation>已忽略隐藏工作表 %1</translation>
    </message>
    <message>
        <source>sheet %1 lists %2 returned orders</source>
        <translation>工作表 %1 列出 %2 个退货订单</translation>
    </message>
    <message>
        <source>rows between heads and data left out: %1</source>
        <translation>已忽略标题与数据之间的行：%1</translation>
    </message>
    <message>
        <source>%1 of %2 understood</source>
        <translation>%2 列中理解了 %1 列</translation>
    </message>
    <message>
        <source>recognised as an export of %1</source>
        <translation>识别为 %1 的导出</translation>
    </message>
    <message>
        <source>customer is %1: %4 different in %2 of %3 rows; %5 % come back</source>
        <translation>客户为 %1：%3 行中 %2 行有 %4 个不同值；%5 % 回购</translation>
    </message>
    <message>
        <source>%1 could be the customer too: %4 different; %5 % come back</source>
        <translation>%1 也可能是客户：%4 个不同值；%5 % 回购</translation>
    </message>
    <message>
        <source>%1 is new in every row: is there a better column for the customer?</source>
        <translation>%1 每行都是新值：是否有更合适的客户列？</translation>
    </message>
    <message>
        <source>no order id: each row is one order</source>
        <translation>没有订单号：每行视为一笔订单</translation>
    </message>
    <message>
        <source>no amounts: purchases are counted, money figures stay empty</source>
        <translation>没有金额：只计购买次数，金额数字为空</translation>
    </message>
    <message>
        <source>amount is %1 × %2</source>
        <translation>金额 = %1 × %2</translation>
    </message>
    <message>
        <source>%1 is the whole order&apos;s and counted once</source>
        <translation>%1 属于整笔订单，只计一次</translation>
    </message>
    <message>
        <source>dates from %1 to %2</source>
        <translation>日期从 %1 到 %2</translation>
    </message>
    <message>
        <source>order of dates: %1</source>
        <translation>日期顺序：%1</translation>
    </message>
    <message>
        <source>decimal mark: %1</source>
        <translation>小数点：%1</translation>
    </message>
    <message>
        <source>rows with a date in the future: %1</source>
        <translation>日期在未来的行：%1</translation>
    </message>
    <message>
        <source>%1 dates look like the Hijri calendar (%2) and cannot be read</source>
        <translation>%1 个日期像回历 (%2)，无法读取</translation>
    </message>
    <message>
        <source>Buddhist years read: %1</source>
        <translation>已读取佛历年份：%1</translation>
    </message>
    <message>
        <source>currency %1</source>
        <translation>货币 %1</translation>
    </message>
    <message>
        <source>%2 rows cannot be read: %1</source>
        <translation>%2 行无法读取：%1</translation>
    </message>
    <message>
        <source>%1 left out: %2 rows, %3 %4</source>
        <translation>已排除%1：%2 行，%3 %4</translation>
    </message>
    <message>
        <source>refunds: %1 rows, %2 %3</source>
        <translation>退款：%1 行，%2 %3</translation>
    </message>
    <message>
        <source>rows without a customer: %1, %2 %3</source>
        <translation>没有客户的行：%1，%2 %3</translation>
    </message>
    <message>
        <source>unknown status “%1” counts as valid: %2 rows</source>
        <translation>未知状态“%1”视为有效：%2 行</translation>
    </message>
    <message>
        <source>%1 rows to import</source>
        <translation>将导入 %1 行</translation>
    </message>
    <message>
        <source>looked at the first %1 rows; the rest is checked while importing</source>
        <translation>已查看前 %1 行；其余在导入时检查</translation>
    </message>
    <message>
        <source>title row</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>heads again</source>
        <translation>重复的列标题</translation>
    </message>
    <message>
        <source>total row</source>
        <translation>合计行</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>不是订单</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>the date does not exist</source>
        <translation>该日期不存在</translation>
    </message>
    <message>
        <source>a date of the Hijri calendar</source>
        <translation>回历日期</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>没有金额</translation>
    </message>
    <message>
        <source>the amount is no number</source>
        <translation>金额不是数字</translation>
    </message>
    <message>
        <source>the amount is too large</source>
        <translation>金额过大</translation>
    </message>
    <message>
        <source>the quantity is no number</source>
        <translation>数量不是数字</translation>
    </message>
    <message>
        <source>the price is no number</source>
        <translation>价格不是数字</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>a formula error (#N/A)</source>
        <translation>公式错误 (#N/A)</translation>
    </message>
    <message>
        <source>too many or too few fields</source>
        <translation>字段过多或过少</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>测试订单</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>欺诈</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <source>the head says “%1”</source>
        <translation>标题为“%1”</translation>
    </message>
    <message>
        <source>the head says “%1” and %2 % of the cells agree</source>
        <translation>标题为“%1”，%2 % 的单元格相符</translation>
    </message>
    <message>
        <source>%1 % of the cells are dates</source>
        <translation>%1 % 的单元格是日期</translation>
    </message>
    <message>
        <source>%1 % of the cells are numbers</source>
        <translation>%1 % 的单元格是数字</translation>
    </message>
    <message>
        <source>%1 % of the cells are e-mail addresses</source>
        <translation>%1 % 的单元格是电子邮件地址</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: they come back, as customers do</source>
        <translation>%2 个单元格有 %1 个不同值：像客户一样重复出现</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: new in almost every row</source>
        <translation>%2 个单元格有 %1 个不同值：几乎每行都是新的</translation>
    </message>
    <message>
        <source>as exported by %1</source>
        <translation>如 %1 的导出</translation>
    </message>
    <message>
        <source>as chosen for these heads before</source>
        <translation>与之前为这些标题所选相同</translation>
    </message>
    <message>
        <source>an extra column: kept, segments can be made of it</source>
        <translation>额外列：保留，可用于细分</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: too many to make segments of</source>
        <translation>%2 个单元格有 %1 个不同值：太多，无法细分</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>没有填写的单元格</translation>
    </message>
    <message>
        <source>could serve as %1 too; %2 was preferred</source>
        <translation>也可作为 %1；已优先 %2</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>day first: %1 of %2 dates decide</source>
        <translation>日在前：%2 个日期中 %1 个可判定</translation>
    </message>
    <message>
        <source>month first: %1 of %2 dates decide</source>
        <translation>月在前：%2 个日期中 %1 个可判定</translation>
    </message>
    <message>
        <source>year first: %1 of %2 dates decide</source>
        <translation>年在前：%2 个日期中 %1 个可判定</translation>
    </message>
    <message>
        <source>either way: %1</source>
        <translation>两种皆可：%1</translation>
    </message>
    <message>
        <source>“%1” is the decimal mark: %2 of %3 numbers decide</source>
        <translation>“%1”是小数点：%3 个数字中 %2 个可判定</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>%1 rows (%2 %3, %4 % of the money) are “%5”</source>
        <translation>%1 行 (%2 %3，占金额 %4 %) 的状态为“%5”</translation>
    </message>
    <message>
        <source>Do they count as orders? Until you answer, they do; nothing is left out.</source>
        <translation>它们算作订单吗？在您回答之前算作订单；不会遗漏任何内容。</translation>
    </message>
    <message>
        <source>Is %2 in column %1 day and month, or month and day?</source>
        <translation>列 %1 中的 %2 是日和月，还是月和日？</translation>
    </message>
    <message>
        <source>Every date of the column can be read both ways, so only you can say.</source>
        <translation>该列的每个日期都有两种读法，只有您能确定。</translation>
    </message>
    <message>
        <source>What is the decimal mark of %2 in column %1?</source>
        <translation>列 %1 中 %2 的小数点是什么？</translation>
    </message>
    <message>
        <source>The numbers of the column can be read both ways.</source>
        <translation>该列的数字有两种读法。</translation>
    </message>
    <message>
        <source>Which column says who the customer is?</source>
        <translation>哪一列表示客户是谁？</translation>
    </message>
    <message>
        <source>%1 is taken: it covers %2 rows and %3 % come back.</source>
        <translation>采用 %1：覆盖 %2 行，%3 % 回购。</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>point</source>
        <translation>句点</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>kept ?</source>
        <translation>保留？</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>额外</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Refunded order</source>
        <translation>被退款订单</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税费</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Recognise them: early access, a thank-you, a loyalty reward; ask for referrals.</source>
        <translation>表彰他们：抢先体验、致谢、忠诚奖励；请他们推荐。</translation>
    </message>
    <message>
        <source>referrals and purchases a year against a hold-back group</source>
        <translation>与对照组相比的推荐和年购买</translation>
    </message>
    <message>
        <source>Loyalty programme and offers for what they already buy.</source>
        <translation>忠诚度计划以及针对已购商品的优惠。</translation>
    </message>
    <message>
        <source>purchases a year against a hold-back group</source>
        <translation>与对照组相比的年购买</translation>
    </message>
    <message>
        <source>An offer for the second and third order; content that fits the first product.</source>
        <translation>针对第二、第三单的优惠；与首个产品相配的内容。</translation>
    </message>
    <message>
        <source>share that orders again within 90 days</source>
        <translation>90 天内再次下单的比例</translation>
    </message>
    <message>
        <source>Onboarding: post-purchase contact within a week, how to use what they bought.</source>
        <translation>引导：一周内售后联系，介绍如何使用所购商品。</translation>
    </message>
    <message>
        <source>share with a second order within 90 days</source>
        <translation>90 天内有第二单的比例</translation>
    </message>
    <message>
        <source>Win-back now: a personal message, a reason to return, a call to the best.</source>
        <translation>立即挽回：个性化信息、回来的理由，致电最好的客户。</translation>
    </message>
    <message>
        <source>share that buys again within 60 days against a hold-back group</source>
        <translation>与对照组相比 60 天内再次购买的比例</translation>
    </message>
    <message>
        <source>Ask why they left and close the loop; retarget only those who answer.</source>
        <translation>询问离开原因并跟进；只向回复者再营销。</translation>
    </message>
    <message>
        <source>answers, and purchases of those who answered</source>
        <translation>回复数，以及回复者的购买</translation>
    </message>
    <message>
        <source>Cheap e-mail only; no paid channel.</source>
        <translation>仅用低成本邮件；不用付费渠道。</translation>
    </message>
    <message>
        <source>margin of replies less cost</source>
        <translation>回复带来的毛利减成本</translation>
    </message>
    <message>
        <source>Tailored content and offers; better service where it is slow.</source>
        <translation>量身内容和优惠；在慢的环节改善服务。</translation>
    </message>
    <message>
        <source>One win-back message, then let them go.</source>
        <translation>发一次挽回信息，然后放手。</translation>
    </message>
    <message>
        <source>share that buys again within 90 days</source>
        <translation>90 天内再次购买的比例</translation>
    </message>
    <message>
        <source>Best service on every channel; recognition.</source>
        <translation>所有渠道的最佳服务；表彰。</translation>
    </message>
    <message>
        <source>retention a year</source>
        <translation>年留存</translation>
    </message>
    <message>
        <source>Offers that raise frequency; loyalty scheme.</source>
        <translation>提高频率的优惠；忠诚度计划。</translation>
    </message>
    <message>
        <source>purchases a year</source>
        <translation>年购买</translation>
    </message>
    <message>
        <source>Automatic contact only.</source>
        <translation>仅自动联系。</translation>
    </message>
    <message>
        <source>Stop spending on them; look at returns and at the channel that won them.</source>
        <translation>停止为其支出；检查退货和获客渠道。</translation>
    </message>
    <message>
        <source>cost saved</source>
        <translation>节省的成本</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量方式</translation>
    </message>
    <message>
        <source>Value to come, each</source>
        <translation>每位未来价值</translation>
    </message>
    <message>
        <source>Lift that pays %1 each</source>
        <translation>每位 %1 回本所需提升</translation>
    </message>
    <message>
        <source>Valuable customers who have gone quiet</source>
        <translation>已沉默的高价值客户</translation>
    </message>
    <message>
        <source>Greatest expected loss first: yearly margin at their own pace × (1 − P(alive))</source>
        <translation>预期损失最大者在前：按自身速度的年毛利 × (1 − P(活跃))</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(活跃)</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>年毛利</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>预期损失</translation>
    </message>
    <message>
        <source>What to do for whom</source>
        <translation>为谁做什么</translation>
    </message>
    <message>
        <source>For each segment the play that fits it. Try it on a part, hold a random group back, and compare: the lift is the share by which the value to come has to rise so that the spend is earned back.</source>
        <translation>每个细分对应合适的行动。先在一部分上试行，保留随机对照组再比较：提升即未来价值须增加的比例，才能收回支出。</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>首先</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation>董事会摘要</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>Distribution and concentration</source>
        <translation>分布与集中度</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Cohorts and retention</source>
        <translation>群组与留存</translation>
    </message>
    <message>
        <source>Forecast and its past error</source>
        <translation>预测及其过去误差</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>Actions by segment</source>
        <translation>各细分的行动</translation>
    </message>
    <message>
        <source>Reconciliation and quality</source>
        <translation>对账与质量</translation>
    </message>
    <message>
        <source>Definitions and formulas</source>
        <translation>定义与公式</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 more rows are not shown</source>
        <translation>还有 %1 行未显示</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>续</translation>
    </message>
    <message>
        <source>customer lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>The data have no amounts: purchases only.</source>
        <translation>数据没有金额：仅有购买次数。</translation>
    </message>
    <message>
        <source>Value is gross margin at %1, less acquisition cost, plus the expected margin of the next %2 discounted at %3 a year</source>
        <translation>价值为毛利率 %1 的毛利，减去获客成本，加未来 %2 的预期毛利，年折现 %3</translation>
    </message>
    <message>
        <source>Value is revenue, no margin given, less acquisition cost, plus the expected revenue of the next %1 discounted at %2 a year</source>
        <translation>价值为收入（未给出毛利率），减去获客成本，加未来 %1 的预期收入，年折现 %2</translation>
    </message>
    <message>
        <source> (%1 and Gamma-Gamma).</source>
        <translation> (%1 与 Gamma-Gamma)。</translation>
    </message>
    <message>
        <source> (%1).</source>
        <translation> (%1)。</translation>
    </message>
    <message>
        <source>Definitions %1.</source>
        <translation>定义 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n file(s), every row accounted for.</source>
        <translation>
            <numerusform>%n 个文件的 %1 行，每一行都有交代。</numerusform>
        </translation>
    </message>
    <message>
        <source>Report to the board</source>
        <translation>董事会报告</translation>
    </message>
    <message>
        <source>Customer lifetime value, as of %1</source>
        <translation>客户终身价值，截至 %1</translation>
    </message>
    <message>
        <source>Window %1 to %2</source>
        <translation>窗口 %1 至 %2</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>细分：%1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>测试订单</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>欺诈</translation>
    </message>
    <message>
        <source>gift card alone</source>
        <translation>仅礼品卡</translation>
    </message>
    <message>
        <source>free order</source>
        <translation>免费订单</translation>
    </message>
    <message>
        <source>negative net value</source>
        <translation>净额为负</translation>
    </message>
    <message>
        <source>reduced to zero by refunds</source>
        <translation>被退款减至零</translation>
    </message>
    <message>
        <source>after the as-of date</source>
        <translation>截至日期之后</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>平均订单价值</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>购买频率</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>客户价值</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>简单 CLV</translation>
    </message>
    <message>
        <source>Historical CLV</source>
        <translation>历史 CLV</translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation>预测公式</translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation>留存公式</translation>
    </message>
    <message>
        <source>Value to come</source>
        <translation>未来价值</translation>
    </message>
    <message>
        <source>P(alive) and annual retention</source>
        <translation>P(活跃) 与年留存</translation>
    </message>
    <message>
        <source>Survival and its band</source>
        <translation>生存曲线及其区间</translation>
    </message>
    <message>
        <source>Rows read and what became of them</source>
        <translation>读取的行及其去向</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Orders that are no purchase</source>
        <translation>不算购买的订单</translation>
    </message>
    <message>
        <source>Each rule can be switched under Data, Assumptions</source>
        <translation>每条规则可在“数据”“假设”中切换</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Every row is accounted for</source>
        <translation>每一行都有交代</translation>
    </message>
    <message>
        <source>Some rows are not accounted for</source>
        <translation>有些行没有交代</translation>
    </message>
    <message>
        <source>%1 rows behind %2 purchases of %3 customers.</source>
        <translation>%3 位客户的 %2 次购买背后有 %1 行。</translation>
    </message>
    <message>
        <source>%1 customers of the data have no valid purchase and are in no figure.</source>
        <translation>数据中 %1 位客户没有有效购买，不计入任何数字。</translation>
    </message>
    <message>
        <source>No order was left out by a rule.</source>
        <translation>没有订单被规则排除。</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) stand alone and reduce revenue on their own date.</source>
        <translation>
            <numerusform>%n 笔退款单独存在，按其自身日期减少收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n isolated day(s) behind the last regular one were not taken as the as-of date.</source>
        <translation>
            <numerusform>最后一个常规日之后的 %n 个孤立日未作为截至日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Definitions used, %1</source>
        <translation>使用的定义，%1</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>as written in the sheet</source>
        <translation>按表中所写</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>none given: value is revenue</source>
        <translation>未给出：价值为收入</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>获客成本</translation>
    </message>
    <message numerus="yes">
        <source>from spend by month and channel, %n entry(ies)</source>
        <translation>
            <numerusform>取自按月和渠道的支出，%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Serving cost per order</source>
        <translation>每笔订单服务成本</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>年折现率</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>none could be fitted</source>
        <translation>没有可拟合的</translation>
    </message>
    <message>
        <source>Model of the living</source>
        <translation>活跃客户模型</translation>
    </message>
    <message>
        <source>Lapsed after a silence of</source>
        <translation>沉默多久视为流失</translation>
    </message>
    <message>
        <source>Refunds count</source>
        <translation>退款计入</translation>
    </message>
    <message>
        <source>on the date of the order</source>
        <translation>按订单日期</translation>
    </message>
    <message>
        <source>on their own date</source>
        <translation>按其自身日期</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>R revenue, N purchases, C buyers of the window; m margin, r retention, d discount</source>
        <translation>R 收入，N 购买，C 窗口内买家；m 毛利率，r 留存，d 折现</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The same definitions and the same data give the same figures: compare the mark %1.</source>
        <translation>相同的定义与数据给出相同的数字：请比较标记 %1。</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>A customer under a number instead of a name</extracomment>
        <translation>客户 %1</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average</source>
        <translation>每位客户平均价值 %1</translation>
    </message>
    <message>
        <source>The figures of the base</source>
        <translation>客户群的数字</translation>
    </message>
    <message>
        <source>%1 customers, window %2 to %3. Every figure with its formula; an undefined one says why.</source>
        <translation>%1 位客户，窗口 %2 至 %3。每个数字附公式；未定义的说明原因。</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>如何得出</translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation>前 20 % 带来 %1 的价值</translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation>谁带来价值</translation>
    </message>
    <message>
        <source>%1 customers cost more than they bring: they were won and served for more than their margin.</source>
        <translation>%1 位客户的成本高于贡献：获取和服务成本超过其毛利。</translation>
    </message>
    <message>
        <source>Nobody costs more than they bring.</source>
        <translation>没有客户的成本高于贡献。</translation>
    </message>
    <message>
        <source>All figures by segment</source>
        <translation>各细分的全部数字</translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation>每人购买</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV 平均</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV 总额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>未来 %1</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 does not earn its cost</source>
        <translation>%1 未赚回成本</translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation>每个细分都赚回成本</translation>
    </message>
    <message>
        <source>Cost and CLV before cost, per customer</source>
        <translation>每位客户的成本与扣除前 CLV</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>What each segment brings</source>
        <translation>各细分带来什么</translation>
    </message>
    <message>
        <source>Two groups carry the shop</source>
        <translation>两个组支撑整个商店</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 of the customers and %4 of the value.</source>
        <translation>%1和%2占客户的 %3、价值的 %4。</translation>
    </message>
    <message>
        <source>The value is spread over many groups</source>
        <translation>价值分散在许多组</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation>%1 的新客户次月再次购买</translation>
    </message>
    <message>
        <source>A customer counts as lapsed after a silence of %1; %2 of those silent so long came back within six months.</source>
        <translation>沉默 %1 后视为流失；沉默这么久的客户中 %2 在六个月内回来。</translation>
    </message>
    <message>
        <source>The history is too short for cohorts.</source>
        <translation>历史太短，无法做群组。</translation>
    </message>
    <message>
        <source>What the next 12 months may bring</source>
        <translation>未来 12 个月可能带来什么</translation>
    </message>
    <message>
        <source>%1 of revenue expected in 12 months</source>
        <translation>12 个月预计收入 %1</translation>
    </message>
    <message>
        <source>%1 purchases expected in 12 months</source>
        <translation>12 个月预计 %1 次购买</translation>
    </message>
    <message>
        <source>Today&apos;s customers are forecast by a model of repeat buying, new ones at the pace of the last year.</source>
        <translation>现有客户由重复购买模型预测，新客户按去年的速度。</translation>
    </message>
    <message>
        <source>How far such forecasts were off in the past</source>
        <translation>此类预测过去的偏差</translation>
    </message>
    <message>
        <source>Fitted without the last part of the data, then compared with it</source>
        <translation>拟合时不用最后一段数据，再与之比较</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation>拟合的模型</translation>
    </message>
    <message>
        <source>Maximum likelihood; parameters with standard errors</source>
        <translation>最大似然；参数及标准误</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>未来 %1 的价值</translation>
    </message>
    <message>
        <source>Revenue of the next %1</source>
        <translation>未来 %1 的收入</translation>
    </message>
    <message>
        <source>Margin of the next %1</source>
        <translation>未来 %1 的毛利</translation>
    </message>
    <message>
        <source>Profit after acquisition and retention spend</source>
        <translation>扣除获客与留存支出后的利润</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>新客户的 CLV</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <source>Customers alive in 12 months</source>
        <translation>12 个月后活跃的客户</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>No scenario has been saved in this workspace.</source>
        <translation>此工作区没有保存的方案。</translation>
    </message>
    <message>
        <source>History is a constant; the levers move what is still to come.</source>
        <translation>历史不变；杠杆只影响未来。</translation>
    </message>
    <message>
        <source>Break-even.</source>
        <translation>盈亏平衡。</translation>
    </message>
    <message>
        <source>The price change pays as long as fewer than %1 of the purchases are lost (%2 on revenue alone).</source>
        <translation>只要流失的购买少于 %1，价格变化就有利（仅按收入为 %2）。</translation>
    </message>
    <message>
        <source>%1 customers, %2 purchases</source>
        <translation>%1 位客户，%2 次购买</translation>
    </message>
    <message>
        <source>Customers are worth more, but cost more to win</source>
        <translation>客户更有价值，但获取更贵</translation>
    </message>
    <message>
        <source>Customers are worth more than a year ago</source>
        <translation>客户比一年前更有价值</translation>
    </message>
    <message>
        <source>Customers are worth less and cost more to win</source>
        <translation>客户价值下降且获取更贵</translation>
    </message>
    <message>
        <source>Customers are worth less than a year ago</source>
        <translation>客户价值低于一年前</translation>
    </message>
    <message>
        <source>New customers cost more than they bring</source>
        <translation>新客户的成本高于贡献</translation>
    </message>
    <message>
        <source>Customers earn their cost, but not those won through %1</source>
        <translation>客户赚回成本，但通过 %1 获得的除外</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value</source>
        <translation>五分之一的客户带来 %1 的价值</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 more than a year ago.</source>
        <translation>每位客户平均价值 %1，比一年前高 %2。</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 less than a year ago.</source>
        <translation>每位客户平均价值 %1，比一年前低 %2。</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>每位客户平均价值 %1。</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value; %2 cost more than they bring.</source>
        <translation>五分之一的客户带来 %1 的价值；%2 位的成本高于贡献。</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value.</source>
        <translation>五分之一的客户带来 %1 的价值。</translation>
    </message>
    <message>
        <source>Winning a customer costs %1; a new one brings %2 times that.</source>
        <translation>获取一位客户花费 %1；新客户带来其 %2 倍。</translation>
    </message>
    <message>
        <source>Winning a customer costs %1.</source>
        <translation>获取一位客户花费 %1。</translation>
    </message>
    <message>
        <source>%1 of the living customers stay for another year.</source>
        <translation>%1 的活跃客户会再留一年。</translation>
    </message>
    <message>
        <source>%1 customers made %2 purchases; the data have no amounts.</source>
        <translation>%1 位客户购买 %2 次；数据没有金额。</translation>
    </message>
    <message>
        <source>%1 more than a year ago</source>
        <translation>比一年前高 %1</translation>
    </message>
    <message>
        <source>%1 less than a year ago</source>
        <translation>比一年前低 %1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>毛利率 %1</translation>
    </message>
    <message>
        <source>revenue, no margin given</source>
        <translation>收入，未给出毛利率</translation>
    </message>
    <message>
        <source>Lifetime value, mean</source>
        <translation>终身价值，平均</translation>
    </message>
    <message>
        <source>Value of all customers</source>
        <translation>全部客户价值</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%2 内 %1</translation>
    </message>
    <message>
        <source>%1 a year ago</source>
        <translation>一年前 %1</translation>
    </message>
    <message>
        <source>cost %1 a customer</source>
        <translation>每位成本 %1</translation>
    </message>
    <message>
        <source>Value : cost, new ones</source>
        <translation>价值 : 成本，新客户</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) in the window</source>
        <translation>
            <numerusform>窗口内 %n 位买家</numerusform>
        </translation>
    </message>
    <message>
        <source>What we propose</source>
        <translation>我们的建议</translation>
    </message>
    <message>
        <source>Stop %1 at today&apos;s price.</source>
        <translation>按当前价格停止 %1。</translation>
    </message>
    <message>
        <source>%1 customers won at %2 bring %3 each: %4 not earned back.</source>
        <translation>以 %2 获得的 %1 位客户每位带来 %3：%4 未收回。</translation>
    </message>
    <message>
        <source>Move spend from %1 to %2.</source>
        <translation>把支出从 %1 移到 %2。</translation>
    </message>
    <message>
        <source>A customer brings %1 times the cost there, %2 times here.</source>
        <translation>那里客户带来成本的 %1 倍，这里 %2 倍。</translation>
    </message>
    <message numerus="yes">
        <source>%n valuable customer(s) have gone quiet</source>
        <translation>
            <numerusform>%n 位高价值客户已沉默</numerusform>
        </translation>
    </message>
    <message>
        <source>Win back those who fade.</source>
        <translation>挽回正在流失者。</translation>
    </message>
    <message>
        <source>%1; %2 of yearly margin is at stake.</source>
        <translation>%1；每年 %2 的毛利面临风险。</translation>
    </message>
    <message>
        <source>Try the scenario &apos;%1&apos;.</source>
        <translation>试用方案“%1”。</translation>
    </message>
    <message>
        <source>It is worth %1 more within %2.</source>
        <translation>%2 内多值 %1。</translation>
    </message>
    <message>
        <source>Test a price rise of %1.</source>
        <translation>测试提价 %1。</translation>
    </message>
    <message>
        <source>At a margin of %1 it pays as long as fewer than %2 of the purchases are lost.</source>
        <translation>毛利率 %1 时，只要流失的购买少于 %2 就有利。</translation>
    </message>
    <message>
        <source>Ask for the second order.</source>
        <translation>争取第二单。</translation>
    </message>
    <message>
        <source>%1 of %2 customers (%3) bought only once.</source>
        <translation>%2 位客户中 %1 位 (%3) 只买过一次。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>窗口内买家</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>平均订单价值</translation>
    </message>
    <message>
        <source>Average purchase frequency</source>
        <translation>平均交易次数</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>平均客户寿命</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>简单 CLV</translation>
    </message>
    <message>
        <source>CLV, mean (history and forecast)</source>
        <translation>CLV 平均（历史与预测）</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV 总额</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>新客户的 CLV</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <source>No margin given: values are revenue.</source>
        <translation>未给出毛利率：价值为收入。</translation>
    </message>
    <message>
        <source>Key figures, customer lifetime value and models of a base</source>
        <translation>客户群的关键数字、客户终身价值和模型</translation>
    </message>
    <message>
        <source>One chart as SVG, PNG, PDF or CSV</source>
        <translation>一张图表，SVG、PNG、PDF 或 CSV</translation>
    </message>
    <message>
        <source>File to write: .svg, .png, .pdf or .csv</source>
        <translation>要写入的文件：.svg、.png、.pdf 或 .csv</translation>
    </message>
    <message>
        <source>Perennial: what each customer is worth over its lifetime. Without a command it opens its window; files given then are opened in it.</source>
        <translation>Perennial：每位客户一生的价值。不带命令时打开窗口；此时给出的文件在其中打开。</translation>
    </message>
    <message>
        <source>Language of texts: en, ar, id, th, vi, zh_CN</source>
        <translation>文本语言：en, ar, id, th, vi, zh_CN</translation>
    </message>
    <message>
        <source>Every customer with its value and forecast, as CSV or XLSX</source>
        <translation>每位客户及其价值和预测，CSV 或 XLSX</translation>
    </message>
    <message>
        <source>File to write: .csv or .xlsx</source>
        <translation>要写入的文件：.csv 或 .xlsx</translation>
    </message>
    <message>
        <source>Which column is what: FIELD=COLUMN, for example customer=E-mail (repeatable)</source>
        <translation>列的含义：FIELD=COLUMN，例如 customer=E-mail（可重复）</translation>
    </message>
    <message>
        <source>Sheet to read (repeatable; default: the sheets that hold orders)</source>
        <translation>要读取的工作表（可重复；默认：含订单的工作表）</translation>
    </message>
    <message>
        <source>Name of a known export (default: recognised by its header)</source>
        <translation>已知导出的名称（默认：按标题识别）</translation>
    </message>
    <message>
        <source>Row of the column heads, counted from 1</source>
        <translation>列标题所在行，从 1 计</translation>
    </message>
    <message>
        <source>Encoding of a text file, for example windows-1252</source>
        <translation>文本文件编码，例如 windows-1252</translation>
    </message>
    <message>
        <source>Field delimiter of a text file: , ; tab |</source>
        <translation>文本文件的分隔符：, ; tab |</translation>
    </message>
    <message>
        <source>Order of ambiguous dates: dmy, mdy or ymd</source>
        <translation>歧义日期的顺序：dmy、mdy 或 ymd</translation>
    </message>
    <message>
        <source>Decimal mark of amounts: . or ,</source>
        <translation>金额的小数点：. 或 ,</translation>
    </message>
    <message>
        <source>Answer to a question of the import: ID=ANSWER (repeatable)</source>
        <translation>对导入问题的回答：ID=ANSWER（可重复）</translation>
    </message>
    <message>
        <source>Recipe (JSON) with a saved mapping</source>
        <translation>含已保存映射的配方 (JSON)</translation>
    </message>
    <message>
        <source>An unanswered question is an error</source>
        <translation>未回答的问题视为错误</translation>
    </message>
    <message>
        <source>End of observation, as 2026-06-18 (default: found from the data)</source>
        <translation>观察截止日，如 2026-06-18（默认：取自数据）</translation>
    </message>
    <message>
        <source>Window of the formula methods: 1m, 3m, 6m, 12m or all</source>
        <translation>公式方法的窗口：1m、3m、6m、12m 或 all</translation>
    </message>
    <message>
        <source>auto, bg-nbd, mbg-nbd, pareto-nbd, simple, historical, predictive-formula or retention-form</source>
        <translation>auto、bg-nbd、mbg-nbd、pareto-nbd、simple、historical、predictive-formula 或 retention-form</translation>
    </message>
    <message>
        <source>Unit of time of the models: day, week or month</source>
        <translation>模型的时间单位：day、week 或 month</translation>
    </message>
    <message>
        <source>Fit on the data up to this day and score the forecast on the rest</source>
        <translation>用截至此日的数据拟合，并在其余数据上评估预测</translation>
    </message>
    <message>
        <source>How far the forecast reaches: 12m, 39w, 90d, 2y</source>
        <translation>预测期限：12m、39w、90d、2y</translation>
    </message>
    <message>
        <source>Discount rate a year, effective: .1 is 10 %</source>
        <translation>年折现率，有效：.1 为 10 %</translation>
    </message>
    <message>
        <source>Gross margin rate: .4 is 40 %</source>
        <translation>毛利率：.4 为 40 %</translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation>每位客户的获客成本</translation>
    </message>
    <message>
        <source>Currency of the figures, ISO code</source>
        <translation>数字的货币，ISO 代码</translation>
    </message>
    <message>
        <source>Workspace (NAME.perennial) or spreadsheet</source>
        <translation>工作区 (NAME.perennial) 或电子表格</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>Reads spreadsheets into a workspace</source>
        <translation>将电子表格读入工作区</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Workspace to fill; made when it does not exist</source>
        <translation>要填充的工作区；不存在则创建</translation>
    </message>
    <message>
        <source>%1 rows read: %2 kept, %3 updated, %4 duplicate, %5 excluded, %6 rejected</source>
        <translation>读取 %1 行：保留 %2，更新 %3，重复 %4，排除 %5，拒绝 %6</translation>
    </message>
    <message>
        <source>A PDF report that a manager can read</source>
        <translation>经理可读的 PDF 报告</translation>
    </message>
    <message>
        <source>PDF to write</source>
        <translation>要写入的 PDF</translation>
    </message>
    <message>
        <source>full or board (one page)</source>
        <translation>full 或 board（一页）</translation>
    </message>
    <message>
        <source>Sections in order, separated by commas</source>
        <translation>按顺序的章节，以逗号分隔</translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation>a4 或 letter</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Picture of the company&apos;s logo</source>
        <translation>公司标志图片</translation>
    </message>
    <message>
        <source>masked, pseudonym or full</source>
        <translation>masked、pseudonym 或 full</translation>
    </message>
    <message>
        <source>Cohorts by month and survival</source>
        <translation>按月群组与生存曲线</translation>
    </message>
    <message>
        <source>on, on-or-after or cumulative</source>
        <translation>on、on-or-after 或 cumulative</translation>
    </message>
    <message>
        <source>All figures by segment, side by side</source>
        <translation>各细分的全部数字并列</translation>
    </message>
    <message>
        <source>rfm, value, cohort, lifecycle or column:NAME</source>
        <translation>rfm、value、cohort、lifecycle 或 column:NAME</translation>
    </message>
    <message>
        <source>What a change of price, retention or cost would do</source>
        <translation>价格、留存或成本变化的影响</translation>
    </message>
    <message>
        <source>Change of price: +5%</source>
        <translation>价格变化：+5%</translation>
    </message>
    <message>
        <source>Change of annual retention in percentage points: +3pp</source>
        <translation>年留存变化（百分点）：+3pp</translation>
    </message>
    <message>
        <source>Change of purchase frequency: +10%</source>
        <translation>购买频率变化：+10%</translation>
    </message>
    <message>
        <source>Change of the margin rate in percentage points: +2pp</source>
        <translation>毛利率变化（百分点）：+2pp</translation>
    </message>
    <message>
        <source>Share of the list price given away: 5%</source>
        <translation>让利占标价的比例：5%</translation>
    </message>
    <message>
        <source>Change of the acquisition cost: -10%</source>
        <translation>获客成本变化：-10%</translation>
    </message>
    <message>
        <source>Change of new customers a year: +20%</source>
        <translation>每年新客户变化：+20%</translation>
    </message>
    <message>
        <source>Spend per living customer and year</source>
        <translation>每位活跃客户每年的支出</translation>
    </message>
    <message>
        <source>Purchases change by (1+price)^ELASTICITY, at most 0</source>
        <translation>购买按 (1+价格)^ELASTICITY 变化，至多 0</translation>
    </message>
    <message>
        <source>Odds of retention change by (1+price)^RESPONSE, at most 0</source>
        <translation>留存几率按 (1+价格)^RESPONSE 变化，至多 0</translation>
    </message>
    <message>
        <source>Price acts on nothing but the price</source>
        <translation>价格只影响价格本身</translation>
    </message>
    <message>
        <source>Only these customers: rfm/champions, column:Channel/Referral ...</source>
        <translation>仅这些客户：rfm/champions、column:Channel/Referral ...</translation>
    </message>
    <message>
        <source>Start from a scenario saved in the workspace</source>
        <translation>从工作区中保存的方案开始</translation>
    </message>
    <message>
        <source>Target: clv=120, profit=50000 or ltv_to_cac=3</source>
        <translation>目标：clv=120、profit=50000 或 ltv_to_cac=3</translation>
    </message>
    <message>
        <source>Lever that shall reach the goal: price, retention, frequency ...</source>
        <translation>用于达到目标的杠杆：price、retention、frequency ...</translation>
    </message>
    <message>
        <source>Value of the horizon</source>
        <translation>期限内价值</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV 平均</translation>
    </message>
    <message>
        <source>Pays as long as fewer than %1 of purchases are lost</source>
        <translation>只要失去的购买少于 %1 就有利</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AssumptionsView</name>
    <message>
        <source>With these assumptions a customer is worth %1, all together %2.</source>
        <translation>按这些假设，每位客户价值 %1，合计 %2。</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What counts as a purchase</source>
        <translation>什么算作购买</translation>
    </message>
    <message>
        <source>Gross margin, one rate</source>
        <translation>毛利率，统一比率</translation>
    </message>
    <message>
        <source>Off: by line where the sheet has costs, else 100 % and labelled as revenue</source>
        <translation>关闭：表中有成本时逐行计算，否则按 100 % 并标注为收入</translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation>每位客户的获客成本</translation>
    </message>
    <message>
        <source>Serving cost of an order</source>
        <translation>每笔订单的服务成本</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>年折现率</translation>
    </message>
    <message>
        <source>Horizon in months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>平均客户寿命</translation>
    </message>
    <message>
        <source>A refund counts on</source>
        <translation>退款计入</translation>
    </message>
    <message>
        <source>Automatic: least error in the past</source>
        <translation>自动：过去误差最小</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>mean of last − first</source>
        <translation>末次 − 首次的均值</translation>
    </message>
    <message>
        <source>1 ÷ churn</source>
        <translation>1 ÷ 流失率</translation>
    </message>
    <message>
        <source>Kaplan–Meier area</source>
        <translation>Kaplan–Meier 面积</translation>
    </message>
    <message>
        <source>the order&apos;s date</source>
        <translation>订单日期</translation>
    </message>
    <message>
        <source>its own date</source>
        <translation>退款日期</translation>
    </message>
    <message>
        <source>Leave out cancelled</source>
        <translation>排除已取消</translation>
    </message>
    <message>
        <source>Leave out void</source>
        <translation>排除作废</translation>
    </message>
    <message>
        <source>Leave out failed</source>
        <translation>排除失败</translation>
    </message>
    <message>
        <source>Leave out pending</source>
        <translation>排除待处理</translation>
    </message>
    <message>
        <source>Leave out drafts</source>
        <translation>排除草稿</translation>
    </message>
    <message>
        <source>Leave out test orders</source>
        <translation>排除测试订单</translation>
    </message>
    <message>
        <source>Leave out fraud</source>
        <translation>排除欺诈</translation>
    </message>
    <message>
        <source>Leave out gift cards alone</source>
        <translation>排除仅礼品卡</translation>
    </message>
    <message>
        <source>Leave out free orders</source>
        <translation>排除免费订单</translation>
    </message>
    <message>
        <source>Count tax</source>
        <translation>计入税费</translation>
    </message>
    <message>
        <source>Count shipping</source>
        <translation>计入运费</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>加入报告</translation>
    </message>
    <message>
        <source>Menu of this chart</source>
        <translation>此图表的菜单</translation>
    </message>
    <message>
        <source>Copy, save, show as table</source>
        <translation>复制、保存、以表格显示</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartPanel</name>
    <message>
        <source>Chart copied</source>
        <translation>图表已复制</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图 (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>数据 (CSV)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Chip</name>
    <message>
        <source>Press to remove</source>
        <extracomment>A filter that can be taken away; %1 is its text</extracomment>
        <translation>按下以移除</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ComposerPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; figures as of %3, customers %4.</source>
        <translation>%2 的 %1；数据截至 %3，客户%4。</translation>
    </message>
    <message>
        <source>%1; figures as of %2</source>
        <translation>%1；数据截至 %2</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Colour of the company</source>
        <translation>公司颜色</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>完整报告</translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation>给董事会的一页</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter 纵向</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已掩码</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>使用化名</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>显示姓名</translation>
    </message>
    <message>
        <source>The pages of your report will stand here</source>
        <translation>报告的页面将显示在这里</translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>此工作区还没有购买记录。</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomerDetail</name>
    <message>
        <source>customer since %1</source>
        <translation>自 %1 起的客户</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>= so far, margin</source>
        <translation>= 至今，毛利</translation>
    </message>
    <message>
        <source>= so far, revenue</source>
        <translation>= 至今，收入</translation>
    </message>
    <message>
        <source>− CAC</source>
        <translation>− CAC</translation>
    </message>
    <message>
        <source>+ next %1</source>
        <translation>+ 未来 %1</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>没有预测</translation>
    </message>
    <message>
        <source>No model could be fitted to this data.</source>
        <translation>没有模型适合这些数据。</translation>
    </message>
    <message>
        <source>Next %1: %2 purchases of %3</source>
        <translation>未来 %1：%2 次购买，每次 %3</translation>
    </message>
    <message>
        <source>Next %1: %2 purchases</source>
        <translation>未来 %1：%2 次购买</translation>
    </message>
    <message>
        <source>expected purchases × expected spend × margin, discounted at %1 a year; by %2</source>
        <translation>预期购买 × 预期消费 × 毛利率，年折现 %1；依据 %2</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首次订单</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(活跃)</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>未来 %1</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Name, e-mail, id</source>
        <translation>姓名、电子邮件、编号</translation>
    </message>
    <message>
        <source>Every customer with its value will stand here</source>
        <translation>每位客户及其价值将显示在这里</translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>此工作区还没有购买记录。</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 customers, sorted as you like; click one to see why it is worth what it is.</source>
        <translation>%1 位客户，可任意排序；点击一位查看其价值的由来。</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 位客户</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What was understood of a spreadsheet</source>
        <translation>对电子表格的理解</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What each import brought</source>
        <translation>每次导入带来了什么</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What the words of every figure mean</source>
        <translation>每个数字的词义</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s), every row accounted for.</source>
        <translation>
            <numerusform>%n 次导入，每一行都有交代。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the words of every figure mean. Each change is shown at once and can be undone.</source>
        <translation>每个数字的词义。每次更改立即显示，并可撤销。</translation>
    </message>
    <message>
        <source>What the words of every figure mean.</source>
        <translation>每个数字的词义。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DropZone</name>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>将电子表格拖到这里</translation>
    </message>
    <message>
        <source>orders, subscriptions or a customer list; one row per order or per order line</source>
        <translation>订单、订阅或客户列表；每个订单或订单行一行</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>打开电子表格…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>粘贴单元格</translation>
    </message>
    <message>
        <source>Take the cells that you have copied in a spreadsheet program</source>
        <translation>取用您在电子表格程序中复制的单元格</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ExplainContent</name>
    <message>
        <source>Explanation of %1</source>
        <extracomment>%1 is the name of a figure</extracomment>
        <translation>%1 的说明</translation>
    </message>
    <message>
        <source>defs %1</source>
        <extracomment>%1 is the short hash of the definitions behind a figure</extracomment>
        <translation>定义 %1</translation>
    </message>
    <message>
        <source>Figures with the same code were computed under the same definitions.</source>
        <translation>代码相同的数字按相同的定义计算。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FeatureStrip</name>
    <message>
        <source>See the value</source>
        <translation>看到价值</translation>
    </message>
    <message>
        <source>who brings it, and who costs more than they bring</source>
        <translation>谁带来价值，谁的成本高于贡献</translation>
    </message>
    <message>
        <source>See who stays</source>
        <translation>看谁留下</translation>
    </message>
    <message>
        <source>cohorts, retention, who is about to leave</source>
        <translation>群组、留存、谁将离开</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>试问如果</translation>
    </message>
    <message>
        <source>move price and retention, side effects shown</source>
        <translation>移动价格和留存，并显示副作用</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Format</name>
    <message>
        <source>bn</source>
        <comment>short for billion</comment>
        <extracomment>Short forms of a thousand, a million, a billion behind a number: &quot;136.2k&quot;</extracomment>
        <translation>十亿</translation>
    </message>
    <message>
        <source>M</source>
        <comment>short for million</comment>
        <translation>百万</translation>
    </message>
    <message>
        <source>k</source>
        <comment>short for thousand</comment>
        <translation>千</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>Quarter of a year: %1 is 1 to 4, %2 the year</extracomment>
        <translation>%2 年第 %1 季度</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 4.5</extracomment>
        <translation>%1 个月</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 2.8</extracomment>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GlobalBar</name>
    <message>
        <source>As of</source>
        <extracomment>The end of observation: &quot;As of 18 Jun 2026&quot;</extracomment>
        <translation>截至</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>span of time</comment>
        <extracomment>The span of time that the figures look at</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Workspace: open, save under another name, close</source>
        <translation>工作区：打开、另存、关闭</translation>
    </message>
    <message>
        <source>CLV, margin</source>
        <translation>CLV，毛利</translation>
    </message>
    <message>
        <source>CLV, revenue</source>
        <translation>CLV，收入</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Take the last order&apos;s date</source>
        <translation>取最后订单的日期</translation>
    </message>
    <message>
        <source>Set the margin…</source>
        <translation>设置毛利率…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::HistoryView</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>writing rejected rows</source>
        <translation>正在写入被拒绝的行</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>导入记录，最新在前</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤回此次导入</translation>
    </message>
    <message>
        <source>What each import brought will stand here</source>
        <translation>每次导入带来的内容将显示在这里</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>尚未导入任何内容。</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ImportView</name>
    <message>
        <source>Open spreadsheet</source>
        <translation>打开电子表格</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Open a spreadsheet of orders; nothing is written before you say so.</source>
        <translation>打开订单电子表格；在您确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 kept, %4 already here, %5 cannot be read.</source>
        <translation>%1：读取 %2 行，保留 %3，已存在 %4，无法读取 %5。</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Row of the heads</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>The rows of a spreadsheet will stand here before they are imported</source>
        <translation>电子表格的行在导入前将显示在这里</translation>
    </message>
    <message>
        <source>Drop a file on the window, paste cells, or open one.</source>
        <translation>将文件拖到窗口、粘贴单元格或打开文件。</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>打开电子表格…</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>理解的内容</translation>
    </message>
    <message>
        <source>the first rows, and one of each kind; click a head to change it</source>
        <translation>前几行以及每种各一行；点击标题可更改</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Read it as…</source>
        <translation>读取方式…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>perennial::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Nothing is being worked on</extracomment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done (&quot;Importing orders.csv&quot;), %2 how far it is (&quot;62 %&quot;)</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>perennial::ui::LeverPanel</name>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>价格变化</translation>
    </message>
    <message>
        <source>Purchases react, e</source>
        <translation>购买反应 e</translation>
    </message>
    <message>
        <source>Staying reacts, k</source>
        <translation>留存反应 k</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <source>No annual retention can be read from this data.</source>
        <translation>无法从这些数据读出年留存率。</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>New customers a year</source>
        <translation>每年新客户</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>获客成本</translation>
    </message>
    <message>
        <source>No acquisition cost is known; enter it in Assumptions.</source>
        <translation>获客成本未知；请在“假设”中输入。</translation>
    </message>
    <message>
        <source>Retention spend a head</source>
        <translation>每人留存投入</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>年折现率</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>one segment</source>
        <translation>一个细分</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>side effects of price</source>
        <translation>价格的副作用</translation>
    </message>
    <message>
        <source>black mark: today; pale range: supported by the data</source>
        <translation>黑色标记：今天；浅色范围：数据支持</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>留住</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MainWindow</name>
    <message>
        <source>Open spreadsheet</source>
        <translation>打开电子表格</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Save workspace as</source>
        <translation>工作区另存为</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>打开电子表格…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Save workspace as…</source>
        <translation>工作区另存为…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>关闭工作区</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Import spreadsheet…</source>
        <translation>导入电子表格…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What-if scenarios</source>
        <translation>假设分析方案</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Five-step tour</source>
        <translation>五步导览</translation>
    </message>
    <message>
        <source>How to export orders from your shop</source>
        <translation>如何从您的商店导出订单</translation>
    </message>
    <message>
        <source>About Perennial</source>
        <translation>关于 Perennial</translation>
    </message>
    <message>
        <source>Perennial %1</source>
        <extracomment>%1 is the number of the version</extracomment>
        <translation>Perennial %1</translation>
    </message>
    <message>
        <source>What each customer is worth over its lifetime. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation>每位客户一生的价值。遵循 GNU 通用公共许可证第 3 版或更高版本的自由软件。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>There are no cells to paste: copy them in your spreadsheet program first.</source>
        <translation>没有可粘贴的单元格：请先在电子表格程序中复制。</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 帮助</translation>
    </message>
    <message>
        <source>Ctrl+O Open</source>
        <translation>Ctrl+O 打开</translation>
    </message>
</context>
<context>
    <name>perennial::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What your customers are worth will stand here</source>
        <translation>您的客户价值将显示在这里</translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>此工作区还没有购买记录。</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) and %1 purchases; %2</source>
        <translation>
            <numerusform>%n 位客户，%1 次购买；%2</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>每位客户平均价值 %1。</translation>
    </message>
    <message>
        <source>No margin given: value is revenue.</source>
        <translation>未给出毛利率：价值为收入。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RecentRow</name>
    <message>
        <source>opened today</source>
        <translation>今天打开</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>昨天打开</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 打开</translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>打开工作区 %1</translation>
    </message>
    <message>
        <source>%1 rows · %2 customers</source>
        <extracomment>%1 and %2 are numbers: &quot;24,828 rows · 4,114 customers&quot;</extracomment>
        <translation>%1 行 · %2 位客户</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReconciliationBar</name>
    <message>
        <source>Every row is accounted for</source>
        <translation>每一行都有交代</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::RetentionPage</name>
    <message>
        <source>fading</source>
        <translation>正在流失</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>One row a cohort, one column a month</source>
        <translation>每群组一行，每月一列</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Monthly retention as curves</source>
        <translation>每月留存曲线</translation>
    </message>
    <message>
        <source>On</source>
        <translation>当期</translation>
    </message>
    <message>
        <source>Bought in that month</source>
        <translation>在该月购买</translation>
    </message>
    <message>
        <source>On or after</source>
        <translation>当期或之后</translation>
    </message>
    <message>
        <source>Bought in that month or later</source>
        <translation>在该月或之后购买</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Has bought again by then</source>
        <translation>到该时已再次购买</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>人均价值</translation>
    </message>
    <message>
        <source>Cumulative revenue per customer of the cohort</source>
        <translation>群组每位客户累计收入</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Who stays and who leaves will stand here</source>
        <translation>谁留下、谁离开将显示在这里</translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>此工作区还没有购买记录。</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
    <message>
        <source>Second order within 90 days</source>
        <translation>90 天内第二单</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Median gap between orders</source>
        <translation>订单间隔中位数</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>沉默多久视为流失</translation>
    </message>
    <message>
        <source>%1 return</source>
        <translation>%1 回来</translation>
    </message>
    <message>
        <source>%1, month +%2</source>
        <translation>%1，第 +%2 月</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(活跃)</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>预期损失</translation>
    </message>
    <message>
        <source>Nobody is fading now</source>
        <translation>目前无人正在流失</translation>
    </message>
    <message numerus="yes">
        <source>%n valuable customer(s) fading</source>
        <translation>
            <numerusform>%n 位高价值客户正在流失</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 a year at stake</source>
        <translation>；每年 %1 面临风险</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>按自身速度的年毛利 × (1 − P(活跃))</translation>
    </message>
    <message>
        <source>Too little history yet for a second month.</source>
        <translation>历史太短，还没有第二个月。</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month.</source>
        <translation>%1 的新客户次月再次购买。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsModel</name>
    <message>
        <source>recognition</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>loyalty programme</source>
        <translation>忠诚度计划</translation>
    </message>
    <message>
        <source>second-order offer</source>
        <translation>第二单优惠</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>新客引导</translation>
    </message>
    <message>
        <source>win-back now</source>
        <translation>立即挽回</translation>
    </message>
    <message>
        <source>ask why they left</source>
        <translation>询问离开原因</translation>
    </message>
    <message>
        <source>cheap e-mail only</source>
        <translation>仅低成本邮件</translation>
    </message>
    <message>
        <source>win-back or let go</source>
        <translation>挽回或放手</translation>
    </message>
    <message>
        <source>tailored offers</source>
        <translation>量身优惠</translation>
    </message>
    <message>
        <source>stop spending on them</source>
        <translation>停止为其支出</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation>每人购买</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV 平均</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV 总额</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>未来 %1</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(活跃)</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Play that fits</source>
        <translation>合适的行动</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsPage</name>
    <message>
        <source>RFM groups</source>
        <translation>RFM 组</translation>
    </message>
    <message>
        <source>Value tiers</source>
        <translation>价值层级</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>获客时间</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>All figures side by side</source>
        <translation>全部数字并列</translation>
    </message>
    <message>
        <source>click a segment to use it as filter</source>
        <translation>点击细分即作为筛选</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Groups of customers with all figures will stand here</source>
        <translation>客户组及全部数字将显示在这里</translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>此工作区还没有购买记录。</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the customers and %3 of the value.</source>
        <translation>%1：客户的 %2，价值的 %3。</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>导出细分</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Sentences</name>
    <message>
        <source>Spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Perennial workspaces</source>
        <translation>Perennial 工作区</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a sentence without full stop, %2 a technical detail</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>There are no purchases to work with.</source>
        <translation>没有可处理的购买。</translation>
    </message>
    <message>
        <source>Nobody has bought a second time.</source>
        <translation>还没有人第二次购买。</translation>
    </message>
    <message>
        <source>There are no data to work with.</source>
        <translation>没有可处理的数据。</translation>
    </message>
    <message>
        <source>There are no data for this: %1.</source>
        <translation>没有用于此项的数据：%1。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is no spreadsheet but looks like this: %1.</source>
        <translation>文件不是电子表格，看起来像：%1。</translation>
    </message>
    <message>
        <source>The file is no spreadsheet and no text.</source>
        <translation>文件既不是电子表格也不是文本。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件受密码保护。</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>文件过早结束</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The file is too large to be read safely: %1, at most %2.</source>
        <translation>文件过大，无法安全读取：%1，最多 %2。</translation>
    </message>
    <message>
        <source>The file changed or vanished while it was being read.</source>
        <translation>文件在读取时被更改或消失。</translation>
    </message>
    <message>
        <source>Files of the format %1 cannot be read.</source>
        <translation>无法读取 %1 格式的文件。</translation>
    </message>
    <message>
        <source>The text is not valid %1 (at byte %2).</source>
        <translation>文本不是有效的 %1（在字节 %2）。</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The file has: %2.</source>
        <translation>没有工作表“%1”。文件包含：%2。</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>没有工作表“%1”。</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>工作表为空。</translation>
    </message>
    <message>
        <source>No row looks like the heads of the columns.</source>
        <translation>没有像列标题的行。</translation>
    </message>
    <message>
        <source>There is no column “%1”. The sheet has: %2.</source>
        <translation>没有列“%1”。工作表包含：%2。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>没有列“%1”。</translation>
    </message>
    <message>
        <source>No column was found for this: %1.</source>
        <translation>未找到用于此项的列：%1。</translation>
    </message>
    <message>
        <source>The table is no list of orders</source>
        <translation>该表不是订单列表</translation>
    </message>
    <message>
        <source>The dates of the column %1 can be read in two ways, for example %2.</source>
        <translation>列 %1 的日期有两种读法，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” was found where this is needed: %2.</source>
        <translation>发现“%1”，而需要：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>无法理解“%1”。</translation>
    </message>
    <message>
        <source>The amount %1 is too large to be counted exactly.</source>
        <translation>金额 %1 过大，无法精确计算。</translation>
    </message>
    <message>
        <source>The amounts are in several currencies (%1) and are not added up.</source>
        <translation>金额有多种货币 (%1)，不会相加。</translation>
    </message>
    <message>
        <source>The file is no Perennial workspace.</source>
        <translation>该文件不是 Perennial 工作区。</translation>
    </message>
    <message>
        <source>The workspace was made by a newer program (version %1; this one knows up to %2).</source>
        <translation>工作区由更新的程序创建（版本 %1；本程序支持到 %2）。</translation>
    </message>
    <message>
        <source>The workspace can be read but not changed.</source>
        <translation>工作区可读但不能更改。</translation>
    </message>
    <message>
        <source>Another window or program is writing to the workspace.</source>
        <translation>另一个窗口或程序正在写入工作区。</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>工作区已损坏</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation>磁盘空间不足。没有任何更改。</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>The workspace could not be used</source>
        <translation>无法使用工作区</translation>
    </message>
    <message>
        <source>The model %1 cannot be fitted</source>
        <translation>无法拟合模型 %1</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it takes: %3.</source>
        <translation>%1 不能是“%2”；可用：%3。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 不能是“%2”。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Known are: %3.</source>
        <translation>没有 %1“%2”。已知：%3。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>没有 %1“%2”。</translation>
    </message>
    <message>
        <source>A question has no answer: %1.</source>
        <translation>有问题未回答：%1。</translation>
    </message>
    <message>
        <source>The program made a mistake of its own; please report it</source>
        <translation>程序自身出错；请报告</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file, sheet, row and column</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>选择其他文件。</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as XLSX.</source>
        <translation>用创建它的程序打开并另存为 XLSX。</translation>
    </message>
    <message>
        <source>Remove the password in the program that made it and save it again.</source>
        <translation>在创建它的程序中移除密码并重新保存。</translation>
    </message>
    <message>
        <source>Export or download the file again.</source>
        <translation>重新导出或下载文件。</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>选择其他工作表。</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>指明是哪一列。</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first.</source>
        <translation>指明日在前还是月在前。</translation>
    </message>
    <message>
        <source>Enter an exchange rate under Data, Assumptions.</source>
        <translation>在“数据”“假设”中输入汇率。</translation>
    </message>
    <message>
        <source>Install the newest version of Perennial.</source>
        <translation>安装最新版本的 Perennial。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>选择其他文件夹。</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>关闭另一个程序后重试。</translation>
    </message>
    <message>
        <source>Restore a backup of the file.</source>
        <translation>恢复文件的备份。</translation>
    </message>
    <message>
        <source>Choose a longer window.</source>
        <translation>选择更长的窗口。</translation>
    </message>
    <message>
        <source>Add more months of orders.</source>
        <translation>增加更多月份的订单。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>检查拼写。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in the user&apos;s data (&quot;orders.csv, row 12&quot;), %2 a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The sheet has no amounts, so there are no money figures.</source>
        <translation>表中没有金额，因此没有金额数字。</translation>
    </message>
    <message>
        <source>Nobody has bought in this window or segment.</source>
        <translation>此窗口或细分中没有人购买。</translation>
    </message>
    <message>
        <source>Nobody has bought a second time yet.</source>
        <translation>还没有人第二次购买。</translation>
    </message>
    <message>
        <source>No acquisition cost is given. Enter it under Data, Assumptions.</source>
        <translation>未给出获客成本。请在“数据”“假设”中输入。</translation>
    </message>
    <message>
        <source>Money was spent, but no new customer was won in that time.</source>
        <translation>有支出，但该时段没有获得新客户。</translation>
    </message>
    <message>
        <source>BG/NBD takes every one-time buyer for alive, so this figure would say nothing.</source>
        <translation>BG/NBD 视每位一次性买家为活跃，因此此数字没有意义。</translation>
    </message>
    <message>
        <source>The model could not be fitted to these purchases.</source>
        <translation>模型无法拟合这些购买。</translation>
    </message>
    <message>
        <source>Spending varies so widely between customers that the model has no finite mean.</source>
        <translation>客户间消费差异过大，模型没有有限均值。</translation>
    </message>
    <message>
        <source>Too few customers bought again for the model to be fitted.</source>
        <translation>再次购买的客户太少，无法拟合模型。</translation>
    </message>
    <message>
        <source>The history is too short for this figure.</source>
        <translation>历史太短，无法得出此数字。</translation>
    </message>
    <message>
        <source>It is not reached within the horizon.</source>
        <translation>在期限内未达到。</translation>
    </message>
    <message>
        <source>Some values are negative, so a share of their sum says nothing.</source>
        <translation>部分值为负，总和的占比没有意义。</translation>
    </message>
    <message>
        <source>No part of the history was held back to test the forecast.</source>
        <translation>没有保留部分历史来检验预测。</translation>
    </message>
    <message>
        <source>This method does not give this figure.</source>
        <translation>此方法不给出该数字。</translation>
    </message>
    <message>
        <source>Few customers bought again: take the figures as a rough guide.</source>
        <translation>再次购买的客户很少：数字仅供粗略参考。</translation>
    </message>
    <message>
        <source>Frequent buyers spend differently from others; the spend model assumes that they do not.</source>
        <translation>频繁买家的消费与他人不同；消费模型假定相同。</translation>
    </message>
    <message>
        <source>The mean spend is not finite under this fit; money figures are left out.</source>
        <translation>此拟合下平均消费不是有限值；省略金额数字。</translation>
    </message>
    <message>
        <source>A parameter runs to its limit: the data do not say enough about it.</source>
        <translation>某参数到达极限：数据不足以说明。</translation>
    </message>
    <message>
        <source>Purchases follow the seasons; the model spreads them evenly over the year.</source>
        <translation>购买随季节变化；模型将其均匀分布到全年。</translation>
    </message>
    <message>
        <source>The history is short: forecasts are uncertain.</source>
        <translation>历史短：预测不确定。</translation>
    </message>
    <message>
        <source>Every customer bought once; the model cannot learn a pace.</source>
        <translation>每位客户只买过一次；模型无法学习速度。</translation>
    </message>
    <message>
        <source>There are few data, so typical values from other shops were mixed in.</source>
        <translation>数据很少，因此混入了其他商店的典型值。</translation>
    </message>
    <message>
        <source>The fit converged.</source>
        <translation>拟合已收敛。</translation>
    </message>
    <message>
        <source>The fit converged as far as numbers can tell.</source>
        <translation>拟合已在数值精度内收敛。</translation>
    </message>
    <message>
        <source>The fit was stopped before it converged: too many steps.</source>
        <translation>拟合在收敛前停止：步数过多。</translation>
    </message>
    <message>
        <source>The fit did not converge: a parameter ran to its limit.</source>
        <translation>拟合未收敛：某参数到达极限。</translation>
    </message>
    <message>
        <source>The fit did not converge: the likelihood left the range of numbers.</source>
        <translation>拟合未收敛：似然超出数值范围。</translation>
    </message>
    <message>
        <source>The parameters were given, not fitted.</source>
        <translation>参数为给定，并非拟合。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Session</name>
    <message>
        <source>opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>making %1</source>
        <translation>正在创建 %1</translation>
    </message>
    <message>
        <source>opening the sample shop</source>
        <translation>正在打开示例商店</translation>
    </message>
    <message>
        <source>saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation>正在撤回导入</translation>
    </message>
    <message>
        <source>working out the figures</source>
        <translation>正在计算数字</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Shell</name>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>change of assumptions</source>
        <translation>更改假设</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>segment filter</source>
        <translation>细分筛选</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>粘贴的单元格</translation>
    </message>
    <message>
        <source>CLV %1</source>
        <translation>CLV %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 位客户</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>perennial::ui::StageList</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>perennial::ui::WelcomePage</name>
    <message>
        <source>Workspaces that you have opened will stand here.</source>
        <translation>您打开过的工作区将显示在这里。</translation>
    </message>
    <message>
        <source>What is each customer worth?</source>
        <translation>每位客户价值多少？</translation>
    </message>
    <message>
        <source>Perennial reads the spreadsheet you already have and works out the lifetime value of every customer. Nothing leaves this computer.</source>
        <translation>Perennial 读取您已有的电子表格，算出每位客户的终身价值。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>The lifetime value of every customer, from the spreadsheet you already have.</source>
        <translation>每位客户的终身价值，来自您已有的电子表格。</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>用示例数据试试</translation>
    </message>
    <message>
        <source>A small shop: 4,000 customers, three years, five channels, refunds and a price change.</source>
        <translation>小商店：4,000 位客户、三年、五个渠道、退款和一次调价。</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>打开示例商店</translation>
    </message>
    <message>
        <source>First time? &lt;a href=&quot;tour&quot;&gt;Five-step tour&lt;/a&gt; or &lt;a href=&quot;export&quot;&gt;how to export orders from your shop&lt;/a&gt;</source>
        <extracomment>Keep the two links; the words between them are links</extracomment>
        <translation>第一次使用？&lt;a href=&quot;tour&quot;&gt;五步导览&lt;/a&gt;或&lt;a href=&quot;export&quot;&gt;如何从您的商店导出订单&lt;/a&gt;</translation>
    </message>
    <message>
        <source>One file on your own disk. No account, no server.</source>
        <translation>一个文件在您自己的磁盘上。无需账户，无需服务器。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::WhatIfPage</name>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>此工作区还没有购买记录。</translation>
    </message>
    <message>
        <source>What a change of price or retention would do will stand here</source>
        <translation>价格或留存变化的影响将显示在这里</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
    <message>
        <source>preparing what-if</source>
        <translation>正在准备假设分析</translation>
    </message>
    <message>
        <source>Exact result, computed in %1 s</source>
        <translation>精确结果，用时 %1 秒</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>This scenario brings %1 in %2.</source>
        <translation>此方案在 %2 内带来 %1。</translation>
    </message>
    <message>
        <source>Preview while you move; the exact result follows</source>
        <translation>移动时为预览；随后给出精确结果</translation>
    </message>
    <message>
        <source>A rise of %1 pays as long as you lose fewer than %2 of purchases</source>
        <translation>只要失去的购买少于 %2，提价 %1 就有利</translation>
    </message>
    <message>
        <source>A cut of %1 must bring more purchases than it costs margin</source>
        <translation>降价 %1 带来的购买须超过其毛利损失</translation>
    </message>
    <message>
        <source>Move the price to see when a rise pays</source>
        <translation>移动价格，看何时提价有利</translation>
    </message>
    <message>
        <source>on revenue: 1 − 1 ÷ %1</source>
        <translation>按收入：1 − 1 ÷ %1</translation>
    </message>
    <message>
        <source>on margin: %1 ÷ (%1 + %2)</source>
        <translation>按毛利：%1 ÷ (%1 + %2)</translation>
    </message>
    <message>
        <source>on the value of the next %1</source>
        <translation>按未来 %1 的价值</translation>
    </message>
    <message>
        <source>At e %1 you lose %2 of purchases. The elasticity is %3.</source>
        <translation>e 为 %1 时失去 %2 的购买。弹性为%3。</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>Scenario saved</source>
        <translation>方案已保存</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>保存方案…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>未来 %1 的价值</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV 平均</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>12 个月后活跃</translation>
    </message>
</context>
</TS>
