<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Assumptions</name>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>A point less: CLV %1</source>
        <translation>减少 1 个百分点：CLV %1</translation>
    </message>
    <message>
        <source>A point more: CLV %1</source>
        <translation>增加 1 个百分点：CLV %1</translation>
    </message>
    <message>
        <source>A tenth more: CLV %1</source>
        <translation>增加十分之一：CLV %1</translation>
    </message>
    <message>
        <source>%1 more an order: CLV %2</source>
        <translation>每笔订单增加 %1：CLV %2</translation>
    </message>
    <message>
        <source>%1 more: CLV %2</source>
        <translation>增加 %1：CLV %2</translation>
    </message>
    <message>
        <source>%1 more: simple CLV %2</source>
        <translation>增加 %1：简单 CLV %2</translation>
    </message>
    <message>
        <source>With %1: simple CLV %2</source>
        <translation>取 %1：简单 CLV %2</translation>
    </message>
    <message>
        <source>Simple CLV with %1</source>
        <translation>简单 CLV，取 %1</translation>
    </message>
    <message>
        <source>Switched over: CLV %1</source>
        <translation>切换后：CLV %1</translation>
    </message>
    <message>
        <source>CLV with %1</source>
        <translation>CLV，取 %1</translation>
    </message>
    <message>
        <source>The other one: CLV %1</source>
        <translation>另一选项：CLV %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 rows have a cost of their own</source>
        <translation>%1 行有自身的成本</translation>
    </message>
    <message>
        <source>%1 a rate by column</source>
        <translation>%1 行采用按列的比率</translation>
    </message>
    <message>
        <source>%1 take this rate</source>
        <translation>%1 行采用此比率</translation>
    </message>
    <message>
        <source>%1 count as 100 %</source>
        <translation>%1 行按 100% 计</translation>
    </message>
    <message>
        <source>A month earlier: CLV %1</source>
        <translation>提前一个月：CLV %1</translation>
    </message>
    <message>
        <source>As written: CLV %1</source>
        <translation>按原文：CLV %1</translation>
    </message>
    <message>
        <source>In UTC: CLV %1</source>
        <translation>按 UTC：CLV %1</translation>
    </message>
    <message>
        <source>Found in these data: %1 customers count as lapsed, %2 as at risk</source>
        <translation>由这些数据得出：%1 位客户视为流失，%2 位有流失风险</translation>
    </message>
</context>
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
        <source>%1 orders worth %2</source>
        <translation>%1 笔订单，价值 %2</translation>
    </message>
    <message>
        <source>Customers by value</source>
        <translation>客户按价值</translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation>前 20% 带来 %1 的价值</translation>
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
        <translation>Kaplan–Meier，95% 区间；沉默 %1 后视为流失</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier，回头客，95% 区间；log-rank p = %1</translation>
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
        <translation>每月净收入；90% 区间取自过去各月的波动</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band from the scatter of past months</source>
        <translation>每月购买；90% 区间取自过去各月的波动</translation>
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
        <translation>前 20%</translation>
    </message>
    <message>
        <source>Next 30 %</source>
        <translation>其次 30%</translation>
    </message>
    <message>
        <source>Lower 50 %</source>
        <translation>后 50%</translation>
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
        <translation>预测，90% 区间</translation>
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
    <message>
        <source>Response to one lever</source>
        <translation>对单个杠杆的响应</translation>
    </message>
    <message>
        <source>Two levers together</source>
        <translation>两个杠杆组合</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points, short</comment>
        <translation>%1 百分点</translation>
    </message>
    <message>
        <source>Top tier</source>
        <translation>高层级</translation>
    </message>
    <message>
        <source>Middle tier</source>
        <translation>中层级</translation>
    </message>
    <message>
        <source>Lower tier</source>
        <translation>低层级</translation>
    </message>
    <message>
        <source>Rule holds</source>
        <translation>规则成立</translation>
    </message>
    <message>
        <source>more purchases</source>
        <translation>购买增加</translation>
    </message>
    <message>
        <source>fewer leave</source>
        <translation>流失减少</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV 平均</translation>
    </message>
    <message>
        <source>Value of the horizon</source>
        <translation>期限内价值</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>扣除支出后的利润</translation>
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
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>12 个月后活跃</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Cumulative margin, forecast, %1 bands</source>
        <translation>累计毛利，预测，%1 区间</translation>
    </message>
    <message>
        <source>%4 is greatest at %1 %3</source>
        <translation>%4 在 %1 %3 处最大</translation>
    </message>
    <message>
        <source>%4 is greatest at the end of the range: %1 %3</source>
        <translation>%4 在范围末端最大：%1 %3</translation>
    </message>
    <message>
        <source>Greatest at %3</source>
        <translation>在 %3 处最大</translation>
    </message>
    <message>
        <source>%1 at each position of the lever, the others as they are; dashed: the base</source>
        <translation>杠杆各位置的 %1，其他杠杆不变；虚线：基准</translation>
    </message>
    <message>
        <source>%1 against %2: change of %3</source>
        <translation>%1 与 %2 对比：%3 的变化</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 与 %2 对比</translation>
    </message>
    <message>
        <source>Change from the base of %1; framed: the scenario; hatched: impossible</source>
        <translation>相对基准的变化：%1；加框：方案；斜线：不可能</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC of the cohort; first seen %1 – %2</source>
        <translation>每位客户累计毛利 ÷ 群组的 CAC；首次出现 %1 – %2</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC; a dash: no spend known; first seen %1 – %2</source>
        <translation>每位客户累计毛利 ÷ CAC；横线：支出未知；首次出现 %1 – %2</translation>
    </message>
    <message>
        <source>%1 of contracts still run after %2</source>
        <translation>%2 后仍有 %1 的合同存续</translation>
    </message>
    <message>
        <source>%1 contracts; Kaplan–Meier with 95 % band; sBG, dashed where it is a projection</source>
        <translation>%1 份合同；Kaplan–Meier，95% 区间；sBG，推算部分为虚线</translation>
    </message>
    <message>
        <source>%1 contracts; Kaplan–Meier with 95 % band</source>
        <translation>%1 份合同；Kaplan–Meier，95% 区间</translation>
    </message>
    <message>
        <source>%1 of %2 customers are where they were</source>
        <translation>%2 位客户中有 %1 位留在原处</translation>
    </message>
    <message>
        <source>%1 to %2; width: customers</source>
        <translation>%1 至 %2；宽度：客户数</translation>
    </message>
    <message>
        <source>Flow between segments</source>
        <translation>细分间的流动</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>sBG 模型</translation>
    </message>
    <message>
        <source>sBG projection</source>
        <translation>sBG 推算</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>尚非客户</translation>
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
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>single cohorts</source>
        <translation>单个群组</translation>
    </message>
    <message>
        <source>months under contract</source>
        <translation>合同存续月数</translation>
    </message>
    <message>
        <source>Customers per cell; darker means more revenue</source>
        <translation>每格客户数；颜色越深收入越高</translation>
    </message>
    <message>
        <source>One order worth %1, %2 ago</source>
        <translation>一笔订单，价值 %1，在 %2 前</translation>
    </message>
    <message>
        <source>One order worth %1, today</source>
        <translation>一笔订单，价值 %1，在今日</translation>
    </message>
    <message>
        <source>%1 orders worth %2; the last one today</source>
        <translation>%1 笔订单价值 %2；最近一笔在今日</translation>
    </message>
    <message>
        <source>Returning buyers: %1</source>
        <translation>老客户：%1</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <translation>%1：%2 加入，%3 离开</translation>
    </message>
    <message>
        <source>Net revenue by month; 90 % band by past scatter</source>
        <translation>每月净收入；90% 区间按过去波动</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band by past scatter</source>
        <translation>每月购买；90% 区间按过去波动</translation>
    </message>
    <message>
        <source>Net revenue by month</source>
        <translation>每月净收入</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Each lever moved by %1; change of value</source>
        <translation>每个杠杆移动 %1；价值变化</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier，95% 区间；log-rank p = %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % bands; log-rank p &lt; %1</source>
        <translation>Kaplan–Meier，95% 区间；log-rank p &lt; %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p &lt; %1</source>
        <translation>Kaplan–Meier，回头客，95% 区间；log-rank p &lt; %1</translation>
    </message>
    <message>
        <source>%1 stay longest, %2 leave soonest</source>
        <translation>%1 存续最久，%2 离开最早</translation>
    </message>
    <message>
        <source>The groups stay equally long, as far as can be seen</source>
        <translation>就目前所见，各组存续时间相同</translation>
    </message>
    <message>
        <source>How long contracts run, by group</source>
        <translation>合同存续多久，按组</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p = %2</source>
        <translation>Kaplan–Meier，95% 区间；%1 组的 log-rank 检验，p = %2</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p &lt; 0.001</source>
        <translation>Kaplan–Meier，95% 区间；%1 组的 log-rank 检验，p &lt; 0.001</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands</source>
        <translation>Kaplan–Meier，95% 区间</translation>
    </message>
    <message>
        <source>%1 of new contracts run in the next month</source>
        <translation>新合同中 %1 次月仍存续</translation>
    </message>
    <message>
        <source>Share of each cohort that runs in the month, %; started %1 – %2</source>
        <translation>各群组当月存续的比例，%；开始于 %1 – %2</translation>
    </message>
    <message>
        <source>%1 run in the next month, %2 in month %3</source>
        <translation>%1 次月存续，第 %3 个月 %2</translation>
    </message>
    <message>
        <source>Share of a cohort that runs in the month; average of %1 cohorts</source>
        <translation>群组当月存续的比例；%1 个群组的平均</translation>
    </message>
    <message>
        <source>%1 are still there after %2 renewals</source>
        <translation>%2 次续约后仍有 %1 存续</translation>
    </message>
    <message>
        <source>%1 cohorts; sBG of all, dashed where it is a projection</source>
        <translation>%1 个群组；整体的 sBG，推算部分为虚线</translation>
    </message>
    <message>
        <source>sBG of the cohort, dashed where it is a projection</source>
        <translation>该群组的 sBG，推算部分为虚线</translation>
    </message>
    <message>
        <source>Followed from renewal to renewal</source>
        <translation>逐次续约跟踪</translation>
    </message>
    <message>
        <source>%1 cohorts, followed from renewal to renewal</source>
        <translation>%1 个群组，逐次续约跟踪</translation>
    </message>
    <message>
        <source>%1, before the rest cost more than they bring</source>
        <extracomment>%1 is a share of the value above 100 %: the most that the best customers bring together</extracomment>
        <translation>%1，其余客户的成本高于贡献</translation>
    </message>
    <message>
        <source>%1, the rest cost money</source>
        <translation>%1，其余亏损</translation>
    </message>
    <message>
        <source>month not over yet</source>
        <translation>本月尚未结束</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>续约次数</translation>
    </message>
    <message>
        <source>Total CLV by segment, whatever the filter; sum %1</source>
        <translation>各细分的 CLV 总额，不受筛选影响；合计 %1</translation>
    </message>
    <message>
        <source>Still runs in %2 with a chance of %1</source>
        <translation>%2 后仍存续的概率为 %1</translation>
    </message>
    <message>
        <source>By the sBG of all contracts; renewals made: %1</source>
        <translation>按全部合同的 sBG；已续约次数：%1</translation>
    </message>
    <message>
        <source>Retention rate</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Stays at it</source>
        <translation>该次续约概率</translation>
    </message>
    <message>
        <source>months from now</source>
        <translation>从现在起的月数</translation>
    </message>
    <message>
        <source>%1 still run after %2 instead of %3</source>
        <translation>%2 后仍有 %1 存续，而不是 %3</translation>
    </message>
    <message>
        <source>%1 still run after %2, as today</source>
        <translation>%2 后仍有 %1 存续，与今天相同</translation>
    </message>
    <message>
        <source>Of today&apos;s running contracts (%1), by sBG</source>
        <translation>占当前存续合同（%1）的比例，按 sBG</translation>
    </message>
    <message>
        <source>CLV still to come, split by lever and side effect</source>
        <translation>未来 CLV，按杠杆和副作用拆分</translation>
    </message>
    <message>
        <source>CLV still to come, split by lever and side effect; axis cut</source>
        <translation>未来 CLV，按杠杆和副作用拆分；轴已截断</translation>
    </message>
    <message>
        <source>Cumulative margin of today&apos;s running contracts</source>
        <translation>当前存续合同的累计毛利</translation>
    </message>
</context>
<context>
    <name>ContractExplain</name>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Margin, set in Assumptions</source>
        <translation>毛利率，在“假设”中设置</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>复制公式</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>每 %Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Running contracts</source>
        <translation>存续合同</translation>
    </message>
    <message>
        <source>Ended contracts</source>
        <translation>已结束合同</translation>
    </message>
    <message>
        <source>Monthly recurring revenue, MRR</source>
        <translation>月经常性收入，MRR</translation>
    </message>
    <message>
        <source>sum of price ÷ months of its period, of running contracts</source>
        <translation>存续合同的（价格 ÷ 其周期月数）之和</translation>
    </message>
    <message>
        <source>sum of %1 prices</source>
        <translation>%1 个价格之和</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>客户流失率</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before</source>
        <translation>失去的客户 ÷ 之前的客户</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Over all renewals of all tenures: the sheet has no dates.</source>
        <translation>按全部存续时长的所有续约：工作表没有日期。</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>收入流失率</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before</source>
        <translation>（失去的 MRR + 收缩）÷ 之前的 MRR</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before</source>
        <translation>留下的客户增加的 MRR ÷ 之前的 MRR</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>未来 CLV</translation>
    </message>
    <message>
        <source>sum over running contracts of price a month × margin × discounted months to come</source>
        <translation>对存续合同求和：月价格 × 毛利率 × 折现后的未来月数</translation>
    </message>
    <message>
        <source>sum of %1 contracts</source>
        <translation>%1 份合同之和</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>月留存率</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − 已结束合同 ÷ 合同存续月数</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <source>retention rate a month ^ 12</source>
        <translation>月留存率 ^ 12</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Months still to come, each</source>
        <translation>每份未来月数</translation>
    </message>
    <message>
        <source>mean of %1 running contracts</source>
        <translation>%1 份存续合同的平均</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>sBG 模型</translation>
    </message>
    <message>
        <source>Shifted beta-geometric, Fader &amp; Hardie 2007; fitted by maximum likelihood.</source>
        <translation>移位 beta-几何模型，Fader &amp; Hardie 2007；以最大似然拟合。</translation>
    </message>
    <message>
        <source>sBG of all contracts</source>
        <translation>全部合同的 sBG</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>年折现率</translation>
    </message>
    <message>
        <source>The contract has ended: nothing is to come.</source>
        <translation>合同已结束：没有未来价值。</translation>
    </message>
    <message>
        <source>%1, as the sheet says</source>
        <translation>%1，以工作表为准</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) begun</source>
        <translation>
            <numerusform>已开始 %Ln 个周期</numerusform>
        </translation>
    </message>
    <message>
        <source>Value still to come</source>
        <translation>未来价值</translation>
    </message>
    <message>
        <source>Months still to come</source>
        <translation>未来月数</translation>
    </message>
    <message>
        <source>price a month × margin × discounted months to come</source>
        <translation>月价格 × 毛利率 × 折现后的未来月数</translation>
    </message>
    <message>
        <source>n renewals made, the next due now; S by the sBG of all contracts.</source>
        <translation>已续约 n 次，下一次现在到期；S 按全部合同的 sBG。</translation>
    </message>
    <message>
        <source>Stays at the next renewal</source>
        <translation>下次续约概率</translation>
    </message>
    <message>
        <source>Renewals made</source>
        <translation>已续约次数</translation>
    </message>
    <message>
        <source>periods to the nearest − 1, for it ended at the next</source>
        <translation>四舍五入后的周期数 − 1，因为合同在下一次续约时结束</translation>
    </message>
    <message>
        <source>whole periods behind it</source>
        <translation>已过去的完整周期数</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>%1续约一次</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>至今已付</translation>
    </message>
    <message>
        <source>margin × paid so far + value still to come</source>
        <translation>毛利率 × 至今已付 + 未来价值</translation>
    </message>
    <message>
        <source>as the sheet says, else price × periods begun</source>
        <translation>以工作表为准，否则为价格 × 已开始的周期数</translation>
    </message>
    <message>
        <source>contracts of the segment</source>
        <translation>该细分的合同</translation>
    </message>
    <message>
        <source>contracts − those that have ended</source>
        <translation>合同 − 已结束合同</translation>
    </message>
    <message>
        <source>ended contracts ÷ contracts</source>
        <translation>已结束合同 ÷ 合同</translation>
    </message>
    <message>
        <source>mean price of a period, of ended contracts too</source>
        <translation>每周期平均价格，含已结束合同</translation>
    </message>
    <message>
        <source>CLV, total ÷ contracts</source>
        <translation>CLV 总额 ÷ 合同</translation>
    </message>
    <message>
        <source>sBG of the segment alone</source>
        <translation>仅该细分的 sBG</translation>
    </message>
    <message>
        <source>Too small for a model of its own: that of all contracts.</source>
        <translation>太小，无法单独建模：采用全部合同的模型。</translation>
    </message>
    <message>
        <source>Before renewal %1</source>
        <translation>第 %1 次续约之前</translation>
    </message>
    <message>
        <source>contracts that stood before it; those that run for a shorter time did not</source>
        <translation>此前仍存续的合同；存续时间更短的合同不计入</translation>
    </message>
    <message>
        <source>Left at renewal %1</source>
        <translation>在第 %1 次续约时流失</translation>
    </message>
    <message>
        <source>of those before it, ended at it</source>
        <translation>此前的合同中在该次结束的</translation>
    </message>
    <message>
        <source>Kept at renewal %1</source>
        <translation>在第 %1 次续约时留存</translation>
    </message>
    <message>
        <source>1 − left ÷ before</source>
        <translation>1 − 流失 ÷ 此前</translation>
    </message>
    <message>
        <source>Kept at renewal %1, by the sBG</source>
        <translation>按 sBG 在第 %1 次续约时留存</translation>
    </message>
    <message>
        <source>Still there after renewal %1</source>
        <translation>第 %1 次续约之后仍存续</translation>
    </message>
    <message>
        <source>still there before it × kept at it</source>
        <translation>此前仍存续 × 该次留存</translation>
    </message>
    <message>
        <source>See only these contracts</source>
        <translation>只看这些合同</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>回本条件</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come, each: so much higher a price</source>
        <translation>一次联系的成本 ÷ 每份未来价值：价格需高出的幅度</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come of a new contract: so many return</source>
        <translation>一次联系的成本 ÷ 新合同的未来价值：需回来的比例</translation>
    </message>
    <message>
        <source>(margin of a year that everybody pays + to come ÷ (1 + d) − to come − cost of a contact) ÷ price of that year: nobody leaves within it, and after it the chances are those of today</source>
        <translation>（人人付款的一年毛利 + 未来价值 ÷ (1 + d) − 未来价值 − 一次联系的成本）÷ 该年价格：这一年内无人离开，此后的概率与今天相同</translation>
    </message>
    <message>
        <source>the churn at which to come grows by the cost of a contact: every chance to stay r becomes r^c, c found by bisection</source>
        <translation>使未来价值增加额等于一次联系成本的流失率：每个留存概率 r 变为 r^c，c 用二分法求得</translation>
    </message>
    <message>
        <source>Churn a year, now and at which it pays</source>
        <translation>年流失率，现在与回本时</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>年流失率</translation>
    </message>
    <message>
        <source>1 − mean of S(n + a year) ÷ S(n)</source>
        <translation>1 − S(n + 一年) ÷ S(n) 的平均</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>每位未来价值</translation>
    </message>
    <message>
        <source>mean price a month × margin × discounted months of a new contract, its first payment included</source>
        <translation>平均月价格 × 毛利率 × 新合同折现后的月数，含首次付款</translation>
    </message>
    <message>
        <source>value still to come of these contracts ÷ contracts</source>
        <translation>这些合同的未来价值 ÷ 合同</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>每位成本上限</translation>
    </message>
    <message>
        <source>to come, each × the lift that a good play attains</source>
        <translation>每位未来价值 × 一项好的行动所能达到的提升</translation>
    </message>
    <message>
        <source>sum of price a month × (1 + g), of running contracts</source>
        <translation>存续合同的月价格 × (1 + g) 之和</translation>
    </message>
    <message>
        <source>sum over running contracts of price a month × S(n + a year) ÷ S(n)</source>
        <translation>对存续合同求和：月价格 × S(n + 一年) ÷ S(n)</translation>
    </message>
    <message>
        <source>mean over running contracts of Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n, × months of a period</source>
        <translation>对存续合同求平均：Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1)，t &gt; n，× 周期的月数</translation>
    </message>
    <message>
        <source>MRR × margin rate × discounted months to come, weighted by price</source>
        <translation>MRR × 毛利率 × 折现后的未来月数，按价格加权</translation>
    </message>
    <message>
        <source>mean of S(n + a year) ÷ S(n) over running contracts</source>
        <translation>存续合同的 S(n + 一年) ÷ S(n) 的平均</translation>
    </message>
    <message>
        <source>Every chance to stay r becomes r^c, c</source>
        <translation>每个留存概率 r 变为 r^c，c</translation>
    </message>
    <message>
        <source>Contracts won later are not in it.</source>
        <translation>此后赢得的合同不计入其中。</translation>
    </message>
    <message>
        <source>value still to come with this step − without it, the steps before it taken</source>
        <translation>含此步骤的未来价值 − 不含此步骤的未来价值，之前各步骤均已计入</translation>
    </message>
    <message>
        <source>mean of S(n + t) ÷ S(n) over running contracts</source>
        <translation>存续合同的 S(n + t) ÷ S(n) 的平均</translation>
    </message>
    <message>
        <source>sum over running contracts of price × margin rate × S(n + t) ÷ S(n), over the payments up to the month</source>
        <translation>对存续合同求和：价格 × 毛利率 × S(n + t) ÷ S(n)，计入截至该月的各次付款</translation>
    </message>
    <message>
        <source>value still to come with this lever alone moved further − value of the scenario</source>
        <translation>仅将此杠杆再移动后的未来价值 − 方案的价值</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1：变化</translation>
    </message>
    <message>
        <source>scenario − today</source>
        <translation>方案 − 今天</translation>
    </message>
    <message>
        <source>Break-even of the price</source>
        <translation>价格的盈亏平衡</translation>
    </message>
    <message>
        <source>months to come that the price needs = today&apos;s value ÷ (MRR × margin rate) of the scenario; where nothing but the price is moved they may shrink by g ÷ (g + m). The sBG reaches them at this churn.</source>
        <translation>此价格所需的未来月数 = 今天的价值 ÷（方案的 MRR × 毛利率）；若只移动价格，未来月数可缩减 g ÷ (g + m)。在此流失率下，sBG 达到该月数。</translation>
    </message>
    <message>
        <source>No retention brings that many months.</source>
        <translation>没有任何留存率能带来这么多月数。</translation>
    </message>
    <message>
        <source>Discounted months to come, weighted by price, today</source>
        <translation>今天折现后的未来月数，按价格加权</translation>
    </message>
    <message>
        <source>The same at the break-even</source>
        <translation>盈亏平衡时的相同数字</translation>
    </message>
    <message>
        <source>Annual retention at the break-even</source>
        <translation>盈亏平衡时的年留存率</translation>
    </message>
    <message>
        <source>Annual retention today</source>
        <translation>今天的年留存率</translation>
    </message>
    <message>
        <source>Response k at the break-even</source>
        <translation>盈亏平衡时的留存反应 k</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <translation>%1 个月后</translation>
    </message>
    <message>
        <source>%1 after %2 months</source>
        <translation>%1，%2 个月后</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>存续合同</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Break-even: most churn a year</source>
        <translation>盈亏平衡：年流失率上限</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ContractPoints</name>
    <message>
        <source>No contract has come as far yet: this part of the curve is the model&apos;s.</source>
        <translation>尚无合同走到这一步：曲线的这一段来自模型。</translation>
    </message>
    <message>
        <source>The segment filter leaves these contracts out.</source>
        <translation>细分筛选排除了这些合同。</translation>
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
    <message>
        <source>customers whose CLV lies between the two values</source>
        <translation>CLV 介于两个值之间的客户</translation>
    </message>
    <message>
        <source>CLV of the most valuable customers ÷ CLV of all</source>
        <translation>最有价值客户的 CLV ÷ 全体客户的 CLV</translation>
    </message>
    <message>
        <source>value so far + value of the next months, summed over the segment</source>
        <translation>至今价值 + 未来数月的价值，按细分求和</translation>
    </message>
    <message>
        <source>mean CLV before its cost ÷ mean acquisition cost</source>
        <translation>扣除成本前的平均 CLV ÷ 平均获客成本</translation>
    </message>
    <message>
        <source>customers with these two scores</source>
        <translation>具有这两个评分的客户</translation>
    </message>
    <message>
        <source>net revenue up to that age × margin ÷ customers of that age</source>
        <translation>截至该时长的净收入 × 毛利率 ÷ 达到该时长的客户</translation>
    </message>
    <message>
        <source>net revenue of the month: new customers + returning customers</source>
        <translation>当月净收入：新客户 + 老客户</translation>
    </message>
    <message>
        <source>purchases of the month: net revenue; after today expected by the model</source>
        <translation>当月购买：净收入；今日之后为模型预期</translation>
    </message>
    <message>
        <source>retained customers ÷ customers of the cohorts that reached the month</source>
        <translation>留存客户 ÷ 已到达该月的群组的客户</translation>
    </message>
    <message>
        <source>Kaplan–Meier: product of (1 − ended ÷ at risk) up to that time</source>
        <translation>Kaplan–Meier：截至该时间的（1 − 结束 ÷ 在险）之积</translation>
    </message>
    <message>
        <source>joined − left between the two dates</source>
        <translation>两个日期之间的加入 − 离开</translation>
    </message>
    <message>
        <source>expected margin of a new customer up to the month, discounted</source>
        <translation>新客户截至该月的预期毛利，已折现</translation>
    </message>
    <message>
        <source>margin of the first 12 months ÷ new customers of the quarter</source>
        <translation>前 12 个月的毛利 ÷ 该季度的新客户</translation>
    </message>
    <message>
        <source>net value of the orders of the day</source>
        <translation>当日订单的净额</translation>
    </message>
    <message>
        <source>from purchases again x, last purchase t_x and observed time T, in days</source>
        <translation>根据再次购买次数 x、最近购买 t_x 和观察时间 T，以天计</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>窗口内买家</translation>
    </message>
    <message>
        <source>There is no figure: the sheet has no amounts, or no model could be fitted.</source>
        <translation>没有数字：工作表没有金额，或无法拟合任何模型。</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>value so far + value of the next months</source>
        <translation>至今价值 + 未来数月的价值</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>至今价值</translation>
    </message>
    <message>
        <source>net purchases × margin − acquisition and serving cost</source>
        <translation>净购买 × 毛利率 − 获客与服务成本</translation>
    </message>
    <message>
        <source>Value of the next months</source>
        <translation>未来数月的价值</translation>
    </message>
    <message>
        <source>expected spend × margin × expected purchases, discounted month by month</source>
        <translation>预期消费 × 毛利率 × 预期购买，逐月折现</translation>
    </message>
    <message>
        <source>Probably still a customer, P(alive)</source>
        <translation>可能仍是客户，P(活跃)</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>读自 %1。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>orders − discounts − refunds</source>
        <translation>订单 − 折扣 − 退款</translation>
    </message>
    <message>
        <source>net of %1 orders</source>
        <translation>%1 笔订单的净额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>valid orders up to the as-of date</source>
        <translation>截至日期前的有效订单</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>解释此数字</translation>
    </message>
    <message>
        <source>customers of the segment with a purchase up to the as-of date</source>
        <translation>该细分中截至日期前有购买的客户</translation>
    </message>
    <message>
        <source>P(alive), mean</source>
        <translation>P(活跃)，平均</translation>
    </message>
    <message>
        <source>sum of P(alive) of the segment ÷ its customers</source>
        <translation>该细分的 P(活跃) 之和 ÷ 其客户数</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>每位未来价值</translation>
    </message>
    <message>
        <source>value of the next months of the segment ÷ its customers</source>
        <translation>该细分未来数月的价值 ÷ 其客户数</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>每位成本上限</translation>
    </message>
    <message>
        <source>to come, each × the lift that a good play attains</source>
        <translation>每位未来价值 × 一项好的行动所能达到的提升</translation>
    </message>
    <message>
        <source>Lift that pays</source>
        <translation>回本所需提升</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come, each</source>
        <translation>一次联系的成本 ÷ 每位未来价值</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>customers of the segment that the draw did not hold back</source>
        <translation>该细分中未被抽入对照组的客户</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>customers of the segment drawn at random, who are left alone</source>
        <translation>该细分中随机抽取、不予联系的客户</translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation>买家占比</translation>
    </message>
    <message>
        <source>buyers ÷ customers of those contacted − the same of those held back; interval by Newcombe 1998, method 10</source>
        <translation>被联系者的买家 ÷ 客户 − 对照组的同一比值；区间按 Newcombe 1998 方法 10</translation>
    </message>
    <message>
        <source>Margin each</source>
        <translation>每位毛利</translation>
    </message>
    <message>
        <source>mean margin of those contacted − the same of those held back, before the cost of contacts; interval by Welch</source>
        <translation>被联系者的平均毛利 − 对照组的平均毛利，未扣联系成本；区间按 Welch</translation>
    </message>
    <message>
        <source>Contacted, in the data</source>
        <translation>已联系（数据中）</translation>
    </message>
    <message>
        <source>Held back, in the data</source>
        <translation>对照组（数据中）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>rows of the sheets that stand out in this way</source>
        <translation>工作表中有此异常的行</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>rows that stand out ÷ all rows</source>
        <translation>异常行 ÷ 全部行</translation>
    </message>
    <message>
        <source>different customers in these rows</source>
        <translation>这些行中的不同客户</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>net amounts of these rows, summed</source>
        <translation>这些行的净额之和</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>对平均 CLV 的影响</translation>
    </message>
    <message>
        <source>mean CLV of an analysis with that change − mean CLV as it stands</source>
        <translation>作此更改后分析的平均 CLV − 当前的平均 CLV</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers between %2 and %3, together %4</source>
        <translation>
            <numerusform>%1 位客户介于 %2 与 %3 之间，合计 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers of %2 and more, together %3</source>
        <translation>
            <numerusform>%1 位客户达到 %2 或以上，合计 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers under %2, together %3</source>
        <translation>
            <numerusform>%1 位客户低于 %2，合计 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 customers, together %2</source>
        <translation>
            <numerusform>全部 %1 位客户，合计 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>显示这些客户</translation>
    </message>
    <message>
        <source>%1 shorter + %2 as long + %3 longer = &lt;b&gt;%4 gaps&lt;/b&gt;</source>
        <translation>%1 个更短 + %2 个等长 + %3 个更长 = &lt;b&gt;%4 个间隔&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Customers with such a gap</source>
        <translation>有此类间隔的客户</translation>
    </message>
    <message>
        <source>the gap that nine in ten gaps between purchases do not exceed, by Kaplan–Meier: gaps still open count as at least that long</source>
        <translation>十分之九的购买间隔不超过的间隔，按 Kaplan–Meier：尚未结束的间隔按至少已有的长度计</translation>
    </message>
    <message>
        <source>the longest gap between purchases that anybody came back from</source>
        <translation>有人在其后仍回来的最长购买间隔</translation>
    </message>
    <message>
        <source>the shortest silence after which at most %1 of the silent bought again within %2</source>
        <translation>最短的沉默时长，超过后沉默客户中至多 %1 在 %2 内再次购买</translation>
    </message>
    <message>
        <source>Purchases again a year: %1 in %2</source>
        <translation>每年再次购买：%2 内 %1 次</translation>
    </message>
    <message>
        <source>Net revenue of a purchase: %1 ÷ %2</source>
        <translation>每次购买的净收入：%1 ÷ %2</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Margin a year, these three multiplied</source>
        <translation>年毛利，以上三项相乘</translation>
    </message>
    <message>
        <source>Second order within %1</source>
        <translation>%1 内的第二单</translation>
    </message>
    <message>
        <source>customers who bought again within %1 of their first purchase ÷ customers whose first purchase lies that far back or further</source>
        <translation>首次购买后 %1 内再次购买的客户 ÷ 首次购买至少在那么久以前的客户</translation>
    </message>
    <message>
        <source>Bought again in that time</source>
        <translation>在此期间再次购买</translation>
    </message>
    <message>
        <source>First purchase that far back</source>
        <translation>首次购买至少在那么久以前</translation>
    </message>
    <message>
        <source>Median gap between orders</source>
        <translation>订单间隔中位数</translation>
    </message>
    <message>
        <source>days from one purchase day of a customer to the next; half of all such gaps are shorter, half are longer</source>
        <translation>客户从一个购买日到下一个购买日的天数；所有此类间隔一半较短，一半较长</translation>
    </message>
    <message>
        <source>Gaps that have not ended yet are not among them.</source>
        <translation>尚未结束的间隔不计入其中。</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>沉默多久视为流失</translation>
    </message>
    <message>
        <source>came back ÷ silent for %1: %2</source>
        <translation>回来 ÷ 沉默 %1：%2</translation>
    </message>
    <message>
        <source>Measured on all customers, whatever the filter. A silence counts when %1 of data follow it.</source>
        <translation>按全部客户衡量，不受筛选影响。其后有 %1 的数据时，一次沉默才计入。</translation>
    </message>
    <message>
        <source>Nobody has bought twice yet.</source>
        <translation>还没有人购买过两次。</translation>
    </message>
    <message>
        <source>Customers who were silent that long</source>
        <translation>沉默那么久的客户</translation>
    </message>
    <message>
        <source>Of them bought again afterwards</source>
        <translation>其中之后再次购买</translation>
    </message>
    <message>
        <source>Customers with two purchases or more</source>
        <translation>有两次或以上购买的客户</translation>
    </message>
    <message>
        <source>Customers with %1 orders or more</source>
        <translation>有 %1 单或以上的客户</translation>
    </message>
    <message>
        <source>customers who bought on at least so many days</source>
        <translation>至少在这么多天有购买的客户</translation>
    </message>
    <message>
        <source>Came again after order %1</source>
        <translation>第 %1 单后再次购买</translation>
    </message>
    <message>
        <source>customers with one order more ÷ customers with so many</source>
        <translation>多下一单的客户 ÷ 达到该单数的客户</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>Median days from order %1 to the next</source>
        <translation>从第 %1 单到下一单的天数中位数</translation>
    </message>
    <message>
        <source>half of those who came again did so sooner, half later</source>
        <translation>再次购买的客户中，一半更早，一半更晚</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>沉默天数</translation>
    </message>
    <message>
        <source>as-of date − last purchase</source>
        <translation>截至日期 − 最近购买</translation>
    </message>
    <message>
        <source>Customers count as fading from %1 and as lapsed from %2.</source>
        <translation>客户从 %1 起视为正在流失，从 %2 起视为已流失。</translation>
    </message>
    <message>
        <source>Expected loss a year</source>
        <translation>预期年损失</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>按自身速度的年毛利 × (1 − P(活跃))</translation>
    </message>
    <message>
        <source>expected spend × margin × expected purchases of each month, discounted and summed over today&apos;s customers, − retention spend</source>
        <translation>预期消费 × 毛利率 × 每月预期购买，折现后对现有客户求和，− 留存支出</translation>
    </message>
    <message>
        <source>CLV, total ÷ customers</source>
        <translation>CLV 总额 ÷ 客户</translation>
    </message>
    <message>
        <source>value so far + value of the horizon</source>
        <translation>至今价值 + 期限内价值</translation>
    </message>
    <message>
        <source>expected purchases of today&apos;s customers × their expected spend</source>
        <translation>现有客户的预期购买 × 其预期消费</translation>
    </message>
    <message>
        <source>revenue of the horizon × margin</source>
        <translation>期限内收入 × 毛利率</translation>
    </message>
    <message>
        <source>margin of today&apos;s customers and of those who join in the horizon − acquisition spend − retention spend</source>
        <translation>现有客户及期限内新加入客户的毛利 − 获客支出 − 留存支出</translation>
    </message>
    <message>
        <source>margin × (first order + expected spend × expected purchases, discounted) − CAC</source>
        <translation>毛利率 ×（首单 + 预期消费 × 预期购买，折现）− CAC</translation>
    </message>
    <message>
        <source>CLV of a new customer before CAC ÷ CAC</source>
        <translation>新客户扣除 CAC 前的 CLV ÷ CAC</translation>
    </message>
    <message>
        <source>the first month in which the margin of a new customer, summed up, reaches its CAC</source>
        <translation>新客户累计毛利首次达到其 CAC 的月份</translation>
    </message>
    <message>
        <source>expected purchases of today&apos;s customers within the horizon, summed</source>
        <translation>现有客户在期限内的预期购买之和</translation>
    </message>
    <message>
        <source>sum of P(alive in 12 months) ÷ sum of P(alive today)</source>
        <translation>12 个月后的 P(活跃) 之和 ÷ 今天的 P(活跃) 之和</translation>
    </message>
    <message>
        <source>sum of P(alive in 12 months) over today&apos;s customers</source>
        <translation>现有客户 12 个月后的 P(活跃) 之和</translation>
    </message>
    <message>
        <source>Customers of today</source>
        <translation>现有客户</translation>
    </message>
    <message>
        <source>As things are: no lever is moved.</source>
        <translation>维持现状：未移动任何杠杆。</translation>
    </message>
    <message>
        <source>The same formula with the levers and side effects of the scenario.</source>
        <translation>同一公式，计入方案的杠杆和副作用。</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1：变化</translation>
    </message>
    <message>
        <source>(scenario − base) ÷ base</source>
        <translation>(方案 − 基准) ÷ 基准</translation>
    </message>
    <message>
        <source>the change of price that acts on this segment</source>
        <translation>作用于该细分的价格变化</translation>
    </message>
    <message>
        <source>the loss of purchases at which the price change leaves the value of the horizon where it was, found by bisection</source>
        <translation>使价格变化后期限内价值保持不变的购买流失，用二分法求得</translation>
    </message>
    <message>
        <source>value of the horizon: scenario − base</source>
        <translation>期限内价值：方案 − 基准</translation>
    </message>
    <message>
        <source>value of the horizon with 5 points more annual retention ÷ without − 1</source>
        <translation>年留存提高 5 个百分点时的期限内价值 ÷ 不提高时 − 1</translation>
    </message>
    <message>
        <source>CLV of a new customer before CAC with 5 points more annual retention ÷ without − 1</source>
        <translation>年留存提高 5 个百分点时新客户扣除 CAC 前的 CLV ÷ 不提高时 − 1</translation>
    </message>
    <message>
        <source>CAC ÷ retention cost of a living customer a year</source>
        <translation>CAC ÷ 每位活跃客户的年留存成本</translation>
    </message>
    <message>
        <source>CLV of the most valuable fifth of the customers ÷ CLV of all</source>
        <translation>最有价值的五分之一客户的 CLV ÷ 全体客户的 CLV</translation>
    </message>
    <message>
        <source>change of price ÷ (change of price + margin)</source>
        <translation>价格变化 ÷ (价格变化 + 毛利率)</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>保留的行</translation>
    </message>
    <message>
        <source>Rows updated</source>
        <translation>更新的行</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>重复的行</translation>
    </message>
    <message>
        <source>Rows excluded</source>
        <translation>排除的行</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>拒绝的行</translation>
    </message>
    <message>
        <source>rows that are new to the workspace</source>
        <translation>工作区中新增的行</translation>
    </message>
    <message>
        <source>rows of orders that stood here in another version</source>
        <translation>此前以另一版本存在的订单行</translation>
    </message>
    <message>
        <source>rows that stood here already, word for word</source>
        <translation>此前已存在且逐字相同的行</translation>
    </message>
    <message>
        <source>rows that a rule leaves out of the figures</source>
        <translation>被规则排除、不计入数字的行</translation>
    </message>
    <message>
        <source>rows that could not be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读取的行</translation>
    </message>
    <message>
        <source>kept + updated + duplicate + excluded + rejected</source>
        <translation>保留 + 更新 + 重复 + 排除 + 拒绝</translation>
    </message>
    <message>
        <source>Money in them</source>
        <translation>其中的金额</translation>
    </message>
    <message>
        <source>1 − 1 ÷ (1 + change of price)</source>
        <translation>1 − 1 ÷ (1 + 价格变化)</translation>
    </message>
    <message>
        <source>customers of the cohort who came back ÷ customers of the cohort</source>
        <translation>该群组中回来的客户 ÷ 该群组的客户</translation>
    </message>
    <message>
        <source>value of the horizon with this step − without it, the steps before it taken</source>
        <translation>含此步骤的期限内价值 − 不含此步骤的期限内价值，之前各步骤均已计入</translation>
    </message>
    <message>
        <source>expected margin of today&apos;s customers up to the month, less what it costs</source>
        <translation>现有客户截至该月的预期毛利，减去其成本</translation>
    </message>
    <message>
        <source>value with this lever alone moved further − value of the scenario</source>
        <translation>仅将此杠杆再移动后的价值 − 方案的价值</translation>
    </message>
    <message>
        <source>the figure with the lever at this position, the others as they are</source>
        <translation>杠杆处于此位置时的数字，其他杠杆不变</translation>
    </message>
    <message>
        <source>the figure with both levers at this position − that of the base</source>
        <translation>两个杠杆处于此位置时的数字 − 基准的数字</translation>
    </message>
    <message>
        <source>what was seen up to today + what the model expects of the cohort</source>
        <translation>截至今日的观测值 + 模型对该群组的预期</translation>
    </message>
    <message>
        <source>customers of the cohort who came back</source>
        <translation>该群组中回来的客户</translation>
    </message>
    <message>
        <source>orders of the cohort in the month</source>
        <translation>该群组当月的订单</translation>
    </message>
    <message>
        <source>orders of the month ÷ customers of the cohort</source>
        <translation>当月订单 ÷ 该群组的客户</translation>
    </message>
    <message>
        <source>net revenue of the cohort in the month</source>
        <translation>该群组当月的净收入</translation>
    </message>
    <message>
        <source>net revenue of the month ÷ customers of the cohort</source>
        <translation>当月净收入 ÷ 该群组的客户</translation>
    </message>
    <message>
        <source>net revenue of the cohort up to the month</source>
        <translation>该群组截至该月的净收入</translation>
    </message>
    <message>
        <source>net revenue up to the month ÷ customers of the cohort</source>
        <translation>截至该月的净收入 ÷ 该群组的客户</translation>
    </message>
    <message>
        <source>margin per customer up to the month ÷ CAC of the cohort</source>
        <translation>截至该月每位客户的毛利 ÷ 该群组的 CAC</translation>
    </message>
    <message>
        <source>LTV at %1 days, cohort %2</source>
        <extracomment>%1 is a number of days, %2 a cohort</extracomment>
        <translation>第 %1 天的 LTV，群组 %2</translation>
    </message>
    <message>
        <source>The most valuable %1 of the customers</source>
        <extracomment>%1 is a share of the customers</extracomment>
        <translation>最有价值的 %1 客户</translation>
    </message>
    <message>
        <source>CLV under %1</source>
        <translation>CLV 低于 %1</translation>
    </message>
    <message>
        <source>CLV of %1 and more</source>
        <translation>CLV 达到 %1 或以上</translation>
    </message>
    <message>
        <source>CLV from %1 to %2</source>
        <translation>CLV 从 %1 到 %2</translation>
    </message>
    <message>
        <source>Cohort %1, month %2</source>
        <extracomment>%1 is the month of a cohort, %2 how many months later</extracomment>
        <translation>群组 %1，第 %2 个月</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <extracomment>%1 is a number of months</extracomment>
        <translation>%1 个月后</translation>
    </message>
    <message>
        <source>%1 after %2 months</source>
        <extracomment>%1 is a group of customers, %2 a number of months</extracomment>
        <translation>%1，%2 个月后</translation>
    </message>
    <message>
        <source>All cohorts, month %1</source>
        <translation>全部群组，第 %1 个月</translation>
    </message>
    <message>
        <source>All their purchases</source>
        <translation>其全部购买</translation>
    </message>
    <message>
        <source>expected margin of today&apos;s customers over the horizon, discounted, − retention spend</source>
        <translation>期限内现有客户的预期毛利，已折现，− 留存支出</translation>
    </message>
    <message>
        <source>purchases of the segment ÷ its customers</source>
        <translation>该细分的购买 ÷ 其客户数</translation>
    </message>
    <message>
        <source>P(alive) of its customers, summed ÷ customers</source>
        <translation>其客户的 P(活跃) 之和 ÷ 客户数</translation>
    </message>
    <message>
        <source>(mean CLV + mean acquisition cost) ÷ mean acquisition cost</source>
        <translation>(平均 CLV + 平均获客成本) ÷ 平均获客成本</translation>
    </message>
    <message>
        <source>the 5 % and the 95 % quantile of what the segment may bring: the model&apos;s own doubt and chance together</source>
        <translation>该细分可能带来的价值的 5% 与 95% 分位数：包含模型自身的不确定性和偶然性</translation>
    </message>
    <message>
        <source>expected: %1, nine times in ten %2</source>
        <translation>预期：%1，十次中有九次为 %2</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <extracomment>%1 is the month of a cohort or the name of a group, %2 how many months later</extracomment>
        <translation>%1，第 %2 个月</translation>
    </message>
    <message>
        <source>Retained: bought in that month.</source>
        <translation>留存：在该月购买。</translation>
    </message>
    <message>
        <source>Retained: bought in that month or later.</source>
        <translation>留存：在该月或之后购买。</translation>
    </message>
    <message>
        <source>Retained: has bought again by then.</source>
        <translation>留存：到该时已再次购买。</translation>
    </message>
    <message>
        <source>Retained customers</source>
        <translation>留存客户</translation>
    </message>
    <message>
        <source>Customers of these cohorts</source>
        <translation>这些群组的客户</translation>
    </message>
    <message>
        <source>Hold-back group</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>the fewest customers held back with whom a rise of the share of buyers by the least rise is told from chance; half of the segment where that is not enough</source>
        <translation>能将买家占比的最小提升与偶然区分开所需的最少对照客户数；若不足以区分，则为该细分的一半</translation>
    </message>
    <message>
        <source>share of buyers %1, with the rise %2; level %3, power %4: &lt;b&gt;%5 of %6&lt;/b&gt;</source>
        <translation>买家占比 %1，提升后 %2；显著性水平 %3，检验功效 %4：&lt;b&gt;%6 中的 %5&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Least rise that this size shows</source>
        <translation>此规模能看出的最小提升</translation>
    </message>
    <message>
        <source>Two proportions by the normal approximation: Fleiss, Levin &amp; Paik 2003, eq. 4.14.</source>
        <translation>用正态近似比较两个比例：Fleiss, Levin &amp; Paik 2003，公式 4.14。</translation>
    </message>
    <message>
        <source>orders that the rule leaves out, and their net amounts summed</source>
        <translation>被规则排除的订单，及其净额之和</translation>
    </message>
    <message>
        <source>%1 orders, together &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>%1 笔订单，合计 &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Orders left out</source>
        <translation>排除的订单</translation>
    </message>
    <message>
        <source>the figure with this one assumption changed − the figure as it is</source>
        <translation>仅更改此项假设后的数字 − 当前数字</translation>
    </message>
    <message>
        <source>Worked out anew from the rows by the same steps; the model stays the same unless it is what changes.</source>
        <translation>由各行按相同步骤重新计算；模型保持不变，除非更改的就是模型。</translation>
    </message>
    <message>
        <source>Acquisition spend</source>
        <translation>获客支出</translation>
    </message>
    <message>
        <source>the entries of the sheet of spend, by month and channel, summed</source>
        <translation>支出表中按月和渠道的各项之和</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>无渠道</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The CAC of a customer is the spend of the month and channel of the first purchase ÷ the new customers there.</source>
        <translation>一位客户的 CAC 为其首次购买所在月份和渠道的支出 ÷ 该处的新客户。</translation>
    </message>
    <message>
        <source>Rows of the workspace</source>
        <translation>工作区的行</translation>
    </message>
    <message>
        <source>rows of all imports that were kept or updated, in a currency that has a rate</source>
        <translation>所有导入中保留或更新、且其货币有汇率的行</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Customers with a purchase up to the as-of date</source>
        <translation>截至日期前有购买的客户</translation>
    </message>
    <message>
        <source>margin up to the last month: scenario − base</source>
        <translation>截至最后一个月的毛利：方案 − 基准</translation>
    </message>
    <message>
        <source>the CLV in the middle: half of the customers are worth less, half more</source>
        <translation>居中的 CLV：一半客户的价值较低，一半较高</translation>
    </message>
    <message>
        <source>%1 worth less + %2 worth as much or more = &lt;b&gt;%3 customers&lt;/b&gt;</source>
        <translation>%1 位价值较低 + %2 位价值相同或更高 = &lt;b&gt;%3 位客户&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Worth less</source>
        <translation>价值较低</translation>
    </message>
    <message>
        <source>Worth as much or more</source>
        <translation>价值相同或更高</translation>
    </message>
    <message>
        <source>Mean CLV</source>
        <translation>平均 CLV</translation>
    </message>
    <message>
        <source>Nine in ten are worth less than</source>
        <translation>十分之九的客户价值低于</translation>
    </message>
    <message>
        <source>Width of a bar</source>
        <translation>柱宽</translation>
    </message>
    <message>
        <source>A fifth are %1 customers: of the last of them %2 is counted.</source>
        <translation>五分之一为 %1 位客户：其中最后一位只计入 %2。</translation>
    </message>
    <message>
        <source>expected of today&apos;s customers + expected of those who are yet to come, the next months summed</source>
        <translation>现有客户的预期 + 尚未到来的客户的预期，对未来数月求和</translation>
    </message>
    <message>
        <source>Share of today&apos;s customers: %1 ÷ %2</source>
        <translation>现有客户占比：%1 ÷ %2</translation>
    </message>
    <message>
        <source>Today&apos;s customers</source>
        <translation>现有客户</translation>
    </message>
    <message>
        <source>Read from %1. Each month stands in the chart.</source>
        <translation>读自 %1。各月数字见图表。</translation>
    </message>
    <message>
        <source>returning customers ÷ (new customers + returning customers), the months shown summed</source>
        <translation>老客户 ÷（新客户 + 老客户），对所显示的月份求和</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>A customer is new in the month of the first purchase.</source>
        <translation>客户在首次购买的当月为新客户。</translation>
    </message>
    <message>
        <source>%1: %2 ÷ %3 − 1</source>
        <translation>%1：%2 ÷ %3 − 1</translation>
    </message>
    <message>
        <source>Value of the first 12 months</source>
        <translation>前 12 个月的价值</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>newest quarter ÷ oldest quarter shown − 1</source>
        <translation>所显示的最新季度 ÷ 最早季度 − 1</translation>
    </message>
    <message>
        <source>net value of the orders − what was refunded apart, up to the as-of date</source>
        <translation>截至日期前的订单净额 − 单独退款</translation>
    </message>
    <message>
        <source>Log-rank test, p</source>
        <translation>Log-rank 检验，p</translation>
    </message>
    <message>
        <source>Margin so far</source>
        <translation>至今毛利</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>至今收入</translation>
    </message>
    <message>
        <source>net purchases × margin − serving cost</source>
        <translation>净购买 × 毛利率 − 服务成本</translation>
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
        <source>one cost for every customer, set in Assumptions</source>
        <translation>每位客户采用同一成本，在“假设”中设置</translation>
    </message>
    <message>
        <source>Share of the value: %1 ÷ %2</source>
        <translation>价值占比：%1 ÷ %2</translation>
    </message>
    <message>
        <source>Share of the customers: %1 ÷ %2</source>
        <translation>客户占比：%1 ÷ %2</translation>
    </message>
    <message>
        <source>Customers it is learnt from</source>
        <translation>作为学习依据的客户</translation>
    </message>
    <message>
        <source>What a new customer brings is learnt from all customers: which segment will be joined is not known.</source>
        <translation>新客户带来的价值由全体客户得出：无法预知其将加入哪个细分。</translation>
    </message>
    <message>
        <source>Within %1: %2 ÷ %3 gaps</source>
        <translation>%1 内：%2 ÷ %3 个间隔</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive)), summed over these customers</source>
        <translation>按自身速度的年毛利 × (1 − P(活跃))，对这些客户求和</translation>
    </message>
    <message>
        <source>%1 customers × %2 on average</source>
        <translation>%1 位客户 × 平均 %2</translation>
    </message>
    <message>
        <source>Customers with two purchases or more, silent for %1 up to %2; each of them explains its own loss in the table.</source>
        <translation>有两次或以上购买、沉默 %1 至 %2 的客户；表中每位客户都可解释自己的损失。</translation>
    </message>
    <message>
        <source>How purchases answer to the price, e</source>
        <translation>购买对价格的反应 e</translation>
    </message>
    <message>
        <source>units of a product in a month = level of the product × level of the month × price to the power of e</source>
        <translation>一种产品一个月的件数 = 产品水平 × 月份水平 × 价格的 e 次方</translation>
    </message>
    <message>
        <source>estimate %1 ± %2 standard errors of %3: &lt;b&gt;%4 to %5&lt;/b&gt;, nine times in ten</source>
        <translation>估计值 %1 ± %2 个标准误（标准误 %3）：&lt;b&gt;%4 至 %5&lt;/b&gt;，十次中有九次</translation>
    </message>
    <message>
        <source>Price changes of 2 % or more</source>
        <translation>2% 或以上的价格变化</translation>
    </message>
    <message>
        <source>Products with such a change</source>
        <translation>有此类变化的产品</translation>
    </message>
    <message>
        <source>Range of these changes</source>
        <translation>这些变化的范围</translation>
    </message>
    <message>
        <source>Poisson pseudo maximum likelihood: Santos Silva &amp; Tenreyro 2006. Standard error by product: Liang &amp; Zeger 1986.</source>
        <translation>泊松伪最大似然：Santos Silva &amp; Tenreyro 2006。按产品聚类的标准误：Liang &amp; Zeger 1986。</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>手动设置。</translation>
    </message>
    <message>
        <source>What the price does to purchases</source>
        <translation>价格对购买的影响</translation>
    </message>
    <message>
        <source>(1 + change of price) to the power of e − 1</source>
        <translation>(1 + 价格变化) 的 e 次方 − 1</translation>
    </message>
    <message>
        <source>Side effects are off: nobody reacts to the price.</source>
        <translation>副作用已关闭：没有人对价格作出反应。</translation>
    </message>
    <message>
        <source>Points of annual retention that pay for a retention spend of %1 a head</source>
        <translation>每人 %1 的留存投入回本所需的年留存百分点</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>按列的毛利率</translation>
    </message>
    <message>
        <source>by line (price − cost), else by column, else one rate</source>
        <translation>先按行（价格 − 成本），否则按列，否则用统一比率</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
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
    <message>
        <source>Retention rate a year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <source>%1 purchases × %2 margin each, discounted</source>
        <extracomment>%1 is a number of purchases, %2 what one of them brings</extracomment>
        <translation>%1 次购买 × 每次毛利 %2，已折现</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Perennial reads a spreadsheet of orders and says what each customer is worth. Five steps show all of it; the sample shop on the welcome page is made for trying them.</source>
        <translation>Perennial 读取订单电子表格，告诉您每位客户的价值。五个步骤即可了解全部；欢迎页上的示例商店就是供您练习的。</translation>
    </message>
    <message>
        <source>Open a spreadsheet: drop it on the window, or press Ctrl+O. The import page shows how each column was understood and why; click a column head to change it. Nothing is written before you press Import.</source>
        <translation>打开电子表格：将其拖到窗口中，或按 Ctrl+O。导入页会显示每一列如何被识别及其原因；点击列标题即可更改。在您按下“导入”之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Check the reconciliation: every row that was read was kept, updated, already here, excluded by a rule or rejected with a reason, and the money of each is counted.</source>
        <translation>查看对账：读取的每一行要么被保留、更新、已存在，要么按规则排除，或附原因拒绝，并统计各自的金额。</translation>
    </message>
    <message>
        <source>Read the overview: what a customer is worth on average, how the value is spread, and how wrong a forecast made a year ago would have been. Press Enter on a figure to see where it comes from.</source>
        <translation>阅读概览：每位客户平均价值多少，价值如何分布，以及一年前所做的预测会有多大误差。在数字上按 Enter 可查看其来源。</translation>
    </message>
    <message>
        <source>Find the people: the pages Customers, Segments and Retention say who brings the value, who is fading, and how each cohort stays.</source>
        <translation>找到人：“客户”“细分”和“留存”页面会告诉您谁带来价值、谁正在流失，以及各群组的留存情况。</translation>
    </message>
    <message>
        <source>Try a change: on the page What-if, move price or retention and see what follows, side effects included. Then export the report as a PDF.</source>
        <translation>试一试变化：在“假设分析”页移动价格或留存，看看会发生什么，包括副作用。然后将报告导出为 PDF。</translation>
    </message>
    <message>
        <source>Perennial needs one row for each order, or for each line of an order, with the customer, the date and, where there is one, the amount. Export the longest span that your shop offers: two years or more give the best forecast.</source>
        <translation>Perennial 需要每笔订单一行，或每个订单明细一行，包含客户、日期，以及金额（如有）。请导出商店所能提供的最长时段：两年或以上的数据预测效果最好。</translation>
    </message>
    <message>
        <source>Orders, then Export, all orders, plain CSV file.</source>
        <translation>“订单”→“导出”→所有订单，纯 CSV 文件。</translation>
    </message>
    <message>
        <source>Analytics, then Orders, then Download.</source>
        <translation>“分析”→“订单”→“下载”。</translation>
    </message>
    <message>
        <source>Payments, then Export, with all columns.</source>
        <translation>“付款”→“导出”，包含所有列。</translation>
    </message>
    <message>
        <source>Reports, then Activity download, as CSV.</source>
        <translation>“报告”→“活动下载”，格式为 CSV。</translation>
    </message>
    <message>
        <source>Transactions, then Export, the CSV of items or of transactions.</source>
        <translation>“交易”→“导出”，商品或交易的 CSV。</translation>
    </message>
    <message>
        <source>Seller Central, Reports, the order reports as a text file.</source>
        <translation>Seller Central →“报告”→文本文件格式的订单报告。</translation>
    </message>
    <message>
        <source>Shop Manager, Settings, Options, Download data: orders or order items.</source>
        <translation>Shop Manager →“设置”→“选项”→“下载数据”：订单或订单商品。</translation>
    </message>
    <message>
        <source>Any other</source>
        <translation>其他平台</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>有帮助的做法</translation>
    </message>
    <message>
        <source>A customer number or an e-mail address in each row. Names alone are taken too, but two people of one name become one customer.</source>
        <translation>每行都有客户编号或电子邮件地址。只有姓名也可以，但同名的两个人会被视为一位客户。</translation>
    </message>
    <message>
        <source>Refunds and cancelled orders in the same file. They are recognised by sign, status or column and counted against the customer who got the money back.</source>
        <translation>退款和已取消的订单放在同一文件中。程序会根据正负号、状态或列来识别它们，并从收到退款的客户的价值中扣除。</translation>
    </message>
    <message>
        <source>Do not add up or sort anything before: totals under the table and title rows above it are found and left out.</source>
        <translation>事先不要求和或排序：表格下方的合计和上方的标题行会被识别并忽略。</translation>
    </message>
    <message>
        <source>Import a newer export over the older one at any time. Rows that are already here are not counted twice, and changed rows are brought up to date.</source>
        <translation>随时可以在旧的导出之上导入新的导出。已存在的行不会重复计算，有变化的行会更新。</translation>
    </message>
    <message>
        <source>Where the data stay</source>
        <translation>数据存放在哪里</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer, the workspace. Nothing is sent anywhere.</source>
        <translation>一切都保存在这台电脑上的一个文件中，即工作区。任何内容都不会发送到别处。</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>All orders of one customer on one day, with something paid. A customer&apos;s first purchase makes the customer; the later ones are repeat purchases.</source>
        <translation>一位客户一天内的所有订单，且有付款。首次购买使其成为客户；之后的购买为重复购买。</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>What a customer brought so far, and what is expected to come in the horizon that you chose, discounted to the as-of date. With a margin it is profit, without one it is revenue; every page says which.</source>
        <translation>客户至今带来的价值，加上在您选择的期限内预期带来的价值，并折现到截至日期。有毛利率时为利润，没有时为收入；每个页面都会注明。</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(活跃)</translation>
    </message>
    <message>
        <source>The chance that a customer will ever buy again, from how often and how lately the customer bought.</source>
        <translation>客户今后还会再次购买的概率，根据其购买的频率和最近购买的时间得出。</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>预期购买</translation>
    </message>
    <message>
        <source>How many purchases the model expects of a customer in the horizon. Add them up for a group rather than trusting a single one.</source>
        <translation>模型预期客户在期限内的购买次数。请按一组客户加总，而不要依赖单个客户的数值。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Nine times out of ten the true figure lies between the two bounds. A wide one says that the data cannot tell more closely.</source>
        <translation>十次中有九次，真实数字落在两个界限之间。区间宽，说明数据无法给出更精确的结果。</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>The customers whose first purchase fell in the same month or year.</source>
        <translation>首次购买在同一个月或同一年的客户。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>The share of a cohort that bought again in a later period, or in it or later.</source>
        <translation>群组中在之后某一时期再次购买，或在该时期及以后购买的客户比例。</translation>
    </message>
    <message>
        <source>Holdout</source>
        <translation>保留检验</translation>
    </message>
    <message>
        <source>The last part of the data, hidden from the model and then compared with what it foretold. This is how methods are chosen here.</source>
        <translation>数据的最后一段，先对模型隐藏，再与模型的预测比较。这里的方法就是这样选择的。</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>The loss of purchases at which a change of price brings as much as no change.</source>
        <translation>在此购买损失下，价格变化的结果与不变化相同。</translation>
    </message>
    <message>
        <source>When a figure is a dash</source>
        <translation>数字为短横线时</translation>
    </message>
    <message>
        <source>A figure that cannot be worked out honestly is shown as a dash. Point at it, or press Enter on it, to read what is missing.</source>
        <translation>无法如实计算的数字显示为短横线。将指针移到它上面，或在其上按 Enter，即可了解缺少什么。</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>从命令行</translation>
    </message>
    <message>
        <source>The same figures come from the program perennial in a terminal: perennial --help lists the commands, and man perennial describes them.</source>
        <translation>同样的数字也可在终端中用程序 perennial 得到：perennial --help 列出命令，man perennial 说明命令。</translation>
    </message>
    <message>
        <source>Open a spreadsheet</source>
        <translation>打开电子表格</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>前往某个页面</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>下一个和上一个控件</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Explain the figure, or open what is chosen</source>
        <translation>解释该数字，或打开所选项</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move a lever by one step, or walk through the points of a chart</source>
        <translation>将杠杆移动一步，或在图表的各点间移动</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Move a lever by a larger step</source>
        <translation>将杠杆移动一大步</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>此帮助</translation>
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
        <source>What the figures mean</source>
        <translation>数字的含义</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + 方向键</translation>
    </message>
    <message>
        <source>Choose neighbouring bars of the chart of values</source>
        <translation>选择价值图表中相邻的柱</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>其他表格</translation>
    </message>
    <message>
        <source>Contracts (start and end, or tenure and whether they have ended) and customers already summed up (purchases, recency, age) are recognised as well. The import page says which kind it took a table for; the button with its name changes it.</source>
        <translation>合同（开始和结束，或存续时长及是否已结束）和已汇总的客户（购买次数、近度、时长）同样可以识别。导入页会说明把表格识别为哪一种；点击标有该名称的按钮可更改。</translation>
    </message>
    <message>
        <source>Look for Export or Download where the orders are listed. CSV, XLSX, ODS, XLS, Gnumeric and XML spreadsheets and tables of HTML pages are read, also inside a zip file.</source>
        <translation>在列出订单的地方寻找“导出”或“下载”。可读取 CSV、XLSX、ODS、XLS、Gnumeric 和 XML 电子表格以及 HTML 页面中的表格，也可读取 zip 文件中的表格。</translation>
    </message>
    <message>
        <source>Close an explanation, or cancel what is running</source>
        <translation>关闭解释，或取消正在进行的操作</translation>
    </message>
    <message>
        <source>The other columns of a sheet of contracts (plan, payment method, country ...) are kept, and contracts can be divided by them on Segments and Retention, and by price, value, month of start and rules of your own. A click on a segment shows only its contracts, on every page. Where a workspace holds orders and contracts, “Orders | Contracts” in the head of a page turns from the ones to the others.</source>
        <translation>合同表的其他列（套餐、付款方式、国家等）会保留，可在“细分”和“留存”中按这些列划分合同，也可按价格、价值、开始月份和自定义规则划分。点击一个细分，所有页面就只显示其中的合同。如果工作区同时保存订单和合同，可用页面顶部的“订单 | 合同”在两者之间切换。</translation>
    </message>
    <message>
        <source>What-if has levers and scenarios for contracts and says how much churn a price may cost before it stops paying; Actions says what to do for whom in each stage of a contract&apos;s life, and what that has to bring.</source>
        <translation>“假设分析”为合同提供杠杆和方案，并说明涨价导致多少流失后就不再划算；“行动”说明在合同生命周期的每个阶段对谁做什么，以及必须带来多少收益。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A row counts on the day that the sheet writes. With a time zone chosen under Assumptions, a row whose time says its offset from UTC counts on the day of that moment in the zone; a date without a time never moves, and never is the clock of this computer asked.</source>
        <translation>每一行计入工作表所写的日期。在“假设”中选定时区后，若一行的时间注明了与 UTC 的偏移，则计入该时刻在此时区的日期；没有时间的日期从不移动，也从不使用这台电脑的时钟。</translation>
    </message>
    <message>
        <source>Explain the current cell of a table</source>
        <translation>解释表格的当前单元格</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+、−、0</translation>
    </message>
    <message>
        <source>Look at a chart more closely, less closely, as a whole</source>
        <translation>放大图表、缩小图表、查看整个图表</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + 方向键</translation>
    </message>
    <message>
        <source>Move through a chart that is looked at closely</source>
        <translation>在放大的图表中移动</translation>
    </message>
    <message>
        <source>Zoom a chart, hide or show its series</source>
        <translation>缩放图表，隐藏或显示其系列</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
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
        <translation>客户为 %1：%3 行中 %2 行有 %4 个不同值；%5% 回购</translation>
    </message>
    <message>
        <source>%1 could be the customer too: %4 different; %5 % come back</source>
        <translation>%1 也可能是客户：%4 个不同值；%5% 回购</translation>
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
        <translation>标题为“%1”，%2% 的单元格相符</translation>
    </message>
    <message>
        <source>%1 % of the cells are dates</source>
        <translation>%1% 的单元格是日期</translation>
    </message>
    <message>
        <source>%1 % of the cells are numbers</source>
        <translation>%1% 的单元格是数字</translation>
    </message>
    <message>
        <source>%1 % of the cells are e-mail addresses</source>
        <translation>%1% 的单元格是电子邮件地址</translation>
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
        <translation>%1 行 (%2 %3，占金额 %4%) 的状态为“%5”</translation>
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
        <translation>采用 %1：覆盖 %2 行，%3% 回购。</translation>
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
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>rows that name the customer of the rows below: %1</source>
        <translation>注明下方各行客户的行：%1</translation>
    </message>
    <message>
        <source>dates in the future, up to %1</source>
        <translation>未来的日期，最晚至 %1</translation>
    </message>
    <message>
        <source>rows that cannot be read: %2 (%1)</source>
        <translation>无法读取的行：%2（%1）</translation>
    </message>
    <message>
        <source>rows left out as %1: %2 (%3)</source>
        <translation>因%1而忽略的行：%2（%3）</translation>
    </message>
    <message>
        <source>refunded rows: %1 (%2)</source>
        <translation>已退款的行：%1（%2）</translation>
    </message>
    <message>
        <source>rows without a customer: %1 (%2)</source>
        <translation>没有客户的行：%1（%2）</translation>
    </message>
    <message>
        <source>rows of the unknown status “%1”, counted as valid: %2</source>
        <translation>状态“%1”未知、视为有效的行：%2</translation>
    </message>
    <message>
        <source>rows to import: %1</source>
        <translation>将导入的行：%1</translation>
    </message>
    <message>
        <source>name of a group</source>
        <translation>组名</translation>
    </message>
    <message>
        <source>%1, by its byte order mark</source>
        <translation>%1，根据其字节顺序标记</translation>
    </message>
    <message>
        <source>plain ASCII in the %1 bytes looked at</source>
        <translation>所查看的 %1 个字节为纯 ASCII</translation>
    </message>
    <message>
        <source>UTF-8: characters beyond ASCII, all valid: %1</source>
        <translation>UTF-8：ASCII 以外的字符，全部有效：%1</translation>
    </message>
    <message>
        <source>%1: %2 % of the bytes are zero</source>
        <translation>%1：%2% 的字节为零</translation>
    </message>
    <message>
        <source>%1 fits the %2 bytes beyond ASCII best</source>
        <translation>%1 最符合 ASCII 以外的 %2 个字节</translation>
    </message>
    <message>
        <source>%1, as the line “sep=” says</source>
        <translation>%1，按“sep=”行的说明</translation>
    </message>
    <message>
        <source>%1: all %2 rows have %3 fields</source>
        <translation>%1：全部 %2 行均有 %3 个字段</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows have %4 fields</source>
        <translation>%1：%3 行中有 %2 行有 %4 个字段</translation>
    </message>
    <message>
        <source>one column, nothing divides the %1 rows</source>
        <translation>单列，没有字符分隔这 %1 行</translation>
    </message>
    <message>
        <source>no tenure</source>
        <translation>没有存续时长</translation>
    </message>
    <message>
        <source>the tenure is no number of months</source>
        <translation>存续时长不是月数</translation>
    </message>
    <message>
        <source>not said whether the contract has ended</source>
        <translation>未说明合同是否已结束</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>存续时长</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>至今已付</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>orders: each row has a date (%1) and a customer (%2)</source>
        <translation>订单：每行有日期（%1）和客户（%2）</translation>
    </message>
    <message>
        <source>contracts: each row has a start (%1) and an end (%2)</source>
        <translation>合同：每行有开始（%1）和结束（%2）</translation>
    </message>
    <message>
        <source>contracts: a tenure (%1) and a churned flag (%2) stand in place of a date</source>
        <translation>合同：以存续时长（%1）和流失标记（%2）代替日期</translation>
    </message>
    <message>
        <source>customers already summed up: each row has a recency (%1) and an age (%2)</source>
        <translation>已汇总的客户：每行有近度（%1）和时长（%2）</translation>
    </message>
    <message>
        <source>%1 and %2 count days</source>
        <translation>%1 和 %2 以天计</translation>
    </message>
    <message>
        <source>%1 and %2 count weeks</source>
        <translation>%1 和 %2 以周计</translation>
    </message>
    <message>
        <source>%1 and %2 count months</source>
        <translation>%1 和 %2 以月计</translation>
    </message>
    <message>
        <source>because they are fractions; change it under “Read it as…”</source>
        <translation>因为它们是小数；可在“读取方式…”中更改</translation>
    </message>
    <message>
        <source>because they are whole numbers; change it under “Read it as…”</source>
        <translation>因为它们是整数；可在“读取方式…”中更改</translation>
    </message>
    <message>
        <source>%1 counts from the last purchase to the end of observation</source>
        <translation>%1 从最后一次购买计至观察截止日</translation>
    </message>
    <message>
        <source>%1 counts from the first purchase to the last</source>
        <translation>%1 从首次购买计至最后一次购买</translation>
    </message>
    <message>
        <source>taken to be counted up to today; set another day as “As of” after the import</source>
        <translation>视为计至今日；导入后可在“截至”中设置其他日期</translation>
    </message>
    <message>
        <source>%1 of %2 customers have bought once</source>
        <translation>%2 位客户中有 %1 位只购买过一次</translation>
    </message>
    <message>
        <source>read as “%1”: your choice</source>
        <translation>读取为“%1”：您的选择</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no column names the customer: each row is one of its own</source>
        <translation>没有标明客户的列：每行视为一位单独的客户</translation>
    </message>
    <message>
        <source>no price: contracts are counted, MRR and money figures stay empty</source>
        <translation>没有价格：只计合同数，MRR 和金额数字为空</translation>
    </message>
    <message>
        <source>%1 counts months</source>
        <translation>%1 以月计</translation>
    </message>
    <message>
        <source>%1 counts years</source>
        <translation>%1 以年计</translation>
    </message>
    <message>
        <source>%1 of %2 contracts have ended</source>
        <translation>%2 份合同中有 %1 份已结束</translation>
    </message>
    <message>
        <source>prices of a month: %1</source>
        <translation>按月计价：%1</translation>
    </message>
    <message>
        <source>prices of a quarter: %1</source>
        <translation>按季度计价：%1</translation>
    </message>
    <message>
        <source>prices of a year: %1</source>
        <translation>按年计价：%1</translation>
    </message>
    <message>
        <source>no such customer can be: recency beyond age, or more purchases than days</source>
        <translation>不可能有这样的客户：近度大于时长，或购买次数多于天数</translation>
    </message>
    <message>
        <source>the customer stands in an earlier row too</source>
        <translation>该客户在前面的行中已出现</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>没有货币</translation>
    </message>
    <message>
        <source>no currency is known by this name</source>
        <translation>没有以此命名的货币</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>没有汇率</translation>
    </message>
    <message>
        <source>the rate is no number above 0</source>
        <translation>汇率不是大于 0 的数字</translation>
    </message>
    <message>
        <source>another rate of the same day stands above</source>
        <translation>上方已有同一天的另一个汇率</translation>
    </message>
    <message>
        <source>a table of this kind has no use for it</source>
        <translation>此类表格用不到该列</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Customers summed up</source>
        <translation>已汇总的客户</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>重复购买次数</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>近度</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <translation>平均消费</translation>
    </message>
    <message>
        <source>the customer stands once, above or in the first of its rows</source>
        <translation>客户只出现一次，在其各行的上方或首行</translation>
    </message>
    <message>
        <source>%1 counts in units of %2, as its head says</source>
        <translation>%1 以 %2 为单位，按列标题的说明</translation>
    </message>
    <message>
        <source>%1 includes the tax (%2), which is taken off: %3 is the difference</source>
        <translation>%1 含税（%2），已扣除：%3 为差额</translation>
    </message>
    <message>
        <source>years of the Republic of China (Taiwan) read: %1</source>
        <translation>已读取民国（台湾）年份：%1</translation>
    </message>
    <message>
        <source>years of Japanese eras read: %1</source>
        <translation>已读取日本年号年份：%1</translation>
    </message>
    <message>
        <source>%1, as the file itself says</source>
        <translation>%1，按文件自身的说明</translation>
    </message>
    <message>
        <source>%1 % of the cells are words for the state of an order</source>
        <translation>%1% 的单元格是表示订单状态的词语</translation>
    </message>
    <message>
        <source>first and last name together: %1, %2</source>
        <translation>名与姓合并：%1，%2</translation>
    </message>
    <message>
        <source>year, month and day together: %1, %2, %3</source>
        <translation>年、月、日合并：%1，%2，%3</translation>
    </message>
    <message>
        <source>what is debited, less what is credited: %1, %2</source>
        <translation>借方减贷方：%1，%2</translation>
    </message>
    <message>
        <source>year of the Republic of China, month and day as one number: %1 of %2</source>
        <translation>民国年、月、日合为一个数字：%2 个中有 %1 个</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Month of the year</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 is written in the first row of a group and holds for the rows below it</source>
        <translation>%1 只写在每组的首行，对其下各行同样有效</translation>
    </message>
    <message>
        <source>a contract is known again by %1</source>
        <translation>按 %1 识别同一份合同</translation>
    </message>
    <message>
        <source>columns aligned by spaces: %2 columns in %1 rows</source>
        <translation>以空格对齐的列：%1 行中有 %2 列</translation>
    </message>
    <message>
        <source>names contracts: kept, so that each is found again by it</source>
        <translation>用来标识合同：保留，以便据此再次找到每份合同</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>合同编号</translation>
    </message>
</context>
<context>
    <name>PastError</name>
    <message>
        <source>A simple formula was nearer in the past: take the model&apos;s total with care.</source>
        <translation>过去用简单公式更接近实际：请谨慎看待模型的总额。</translation>
    </message>
    <message>
        <source>%1 was chosen because it erred least in the past.</source>
        <translation>选择 %1，因为它在过去误差最小。</translation>
    </message>
    <message>
        <source>The history is too short to hold a part out: the usual model is used.</source>
        <translation>历史太短，无法留出一部分检验：使用常用模型。</translation>
    </message>
    <message>
        <source>Customers within their 90 % interval</source>
        <translation>落在各自 90% 区间内的客户</translation>
    </message>
    <message>
        <source>Purchases to come, 90 %</source>
        <translation>未来购买，90%</translation>
    </message>
    <message>
        <source>Value to come, 90 %</source>
        <translation>未来价值，90%</translation>
    </message>
    <message>
        <source>Made %1 ago, such a forecast would have been %2 too low.</source>
        <translation>若在 %1 前做出，此类预测会偏低 %2。</translation>
    </message>
    <message>
        <source>Made %1 ago, such a forecast would have been %2 too high.</source>
        <translation>若在 %1 前做出，此类预测会偏高 %2。</translation>
    </message>
    <message>
        <source>How wrong would this have been?</source>
        <translation>误差会有多大？</translation>
    </message>
    <message>
        <source>purchases expected on %1 against those made until %2</source>
        <translation>在 %1 预期的购买与截至 %2 的实际购买对比</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Better service</source>
        <translation>更好的服务</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>新客引导</translation>
    </message>
    <message>
        <source>Tailored content and offers</source>
        <translation>个性化内容与优惠</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>忠诚度计划</translation>
    </message>
    <message>
        <source>Recognition of the best</source>
        <translation>表彰最佳客户</translation>
    </message>
    <message>
        <source>Service on all channels</source>
        <translation>全渠道服务</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Closing the loop</source>
        <translation>闭环反馈</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>挽回</translation>
    </message>
    <message>
        <source>Retargeting</source>
        <translation>再营销</translation>
    </message>
    <message>
        <source>Post-purchase contact</source>
        <translation>购后联系</translation>
    </message>
    <message>
        <source>Automatic contact only</source>
        <translation>仅自动联系</translation>
    </message>
    <message>
        <source>Stop spending</source>
        <translation>停止支出</translation>
    </message>
    <message>
        <source>Answer faster and mend what hinders them.</source>
        <translation>更快回应，并解决妨碍他们的问题。</translation>
    </message>
    <message>
        <source>Help within a week: how to use what they bought.</source>
        <translation>一周内提供帮助：如何使用所购商品。</translation>
    </message>
    <message>
        <source>Content and offers that fit what they already buy.</source>
        <translation>与已购商品匹配的内容和优惠。</translation>
    </message>
    <message>
        <source>A reward for coming back, told after each purchase.</source>
        <translation>回购奖励，在每次购买后告知。</translation>
    </message>
    <message>
        <source>Early access, a thank-you, a gift; ask for referrals.</source>
        <translation>抢先体验、致谢、赠礼；请他们推荐。</translation>
    </message>
    <message>
        <source>The same service in the shop, by phone, chat and e-mail.</source>
        <translation>店内、电话、聊天和电子邮件提供同样的服务。</translation>
    </message>
    <message>
        <source>Invite reviews, referrals and their own stories.</source>
        <translation>邀请评价、推荐和分享自己的故事。</translation>
    </message>
    <message>
        <source>Ask the unhappy ones why, mend it, and tell them.</source>
        <translation>询问不满意客户的原因，改进，并告知他们。</translation>
    </message>
    <message>
        <source>A personal message and a reason to return; call the best.</source>
        <translation>个性化信息和回来的理由；致电最好的客户。</translation>
    </message>
    <message>
        <source>Paid reminders of what they bought; stop when they do not answer.</source>
        <translation>对所购商品的付费提醒；若无回应则停止。</translation>
    </message>
    <message>
        <source>Thanks, care and what fits it, after each purchase.</source>
        <translation>每次购买后致谢、关怀并推荐搭配商品。</translation>
    </message>
    <message>
        <source>Cheap e-mail only; no paid channel.</source>
        <translation>仅用低成本邮件；不用付费渠道。</translation>
    </message>
    <message>
        <source>Look at returns and at the channel that won them.</source>
        <translation>检查退货和获客渠道。</translation>
    </message>
    <message>
        <source>%1 each is still to come: losing one is dear.</source>
        <translation>每位未来还有 %1：失去一位代价很高。</translation>
    </message>
    <message>
        <source>They are new: the second purchase decides.</source>
        <translation>他们是新客户：第二次购买最关键。</translation>
    </message>
    <message>
        <source>Each further purchase brings margin: %1 each to come.</source>
        <translation>每次再购买都带来毛利：每位未来 %1。</translation>
    </message>
    <message>
        <source>They have gone quiet: P(alive) is %1.</source>
        <translation>他们已沉寂：P(活跃) 为 %1。</translation>
    </message>
    <message>
        <source>Little is still to come: %1 each.</source>
        <translation>未来价值很少：每位 %1。</translation>
    </message>
    <message>
        <source>They cost more than they bring: %1 each.</source>
        <translation>他们的成本高于贡献：每位 %1。</translation>
    </message>
    <message>
        <source>cost saved</source>
        <translation>节省的成本</translation>
    </message>
    <message numerus="yes">
        <source>share that buys within %n day(s), against the hold-back group</source>
        <translation>
            <numerusform>与对照组相比，%n 天内购买的比例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>No later data yet: import those after %1.</source>
        <translation>还没有后续数据：请导入 %1 之后的数据。</translation>
    </message>
    <message>
        <source>Too few of these customers are in the data to compare.</source>
        <translation>数据中这些客户太少，无法比较。</translation>
    </message>
    <message>
        <source>Day %1 of %2: too early to judge.</source>
        <translation>第 %1 天，共 %2 天：尚难判断。</translation>
    </message>
    <message>
        <source>It worked: more of those contacted bought.</source>
        <translation>有效：被联系的客户中购买者更多。</translation>
    </message>
    <message>
        <source>It did harm: fewer of those contacted bought.</source>
        <translation>有害：被联系的客户中购买者更少。</translation>
    </message>
    <message>
        <source>No difference can be shown: the interval holds zero.</source>
        <translation>无法证明有差异：区间包含零。</translation>
    </message>
    <message>
        <source>Save offer before renewal</source>
        <translation>续约前的挽留优惠</translation>
    </message>
    <message>
        <source>Annual contract</source>
        <translation>年度合同</translation>
    </message>
    <message>
        <source>Loyalty reward</source>
        <translation>忠诚奖励</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Help them to use what they pay for: a call, a guide, a check after a week.</source>
        <translation>帮助他们用好所付费的内容：一次电话、一份指南、一周后回访。</translation>
    </message>
    <message>
        <source>Ask before the next renewal what is missing, and offer it.</source>
        <translation>在下次续约前询问还缺什么，并予以提供。</translation>
    </message>
    <message>
        <source>Offer a year at a discount in place of renewing more often.</source>
        <translation>提供年付折扣，代替更频繁的续约。</translation>
    </message>
    <message>
        <source>Thank them: something that new customers do not get.</source>
        <translation>感谢他们：给予新客户得不到的礼遇。</translation>
    </message>
    <message>
        <source>Offer the larger plan to those who pay less than the middle of their segment.</source>
        <translation>向价格低于所在细分中位数的客户推荐更大的套餐。</translation>
    </message>
    <message>
        <source>Tell them what has become better since they left, and a reason to return.</source>
        <translation>告诉他们离开之后有哪些改进，并给出回来的理由。</translation>
    </message>
    <message>
        <source>running, fewer than %1 renewals made: the chance to leave is highest</source>
        <translation>存续，续约少于 %1 次：离开的概率最高</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more, but fewer than %2</source>
        <translation>存续，已续约 %1 次或以上，但少于 %2 次</translation>
    </message>
    <message>
        <source>running, fewer than %1 renewals made, renewed more than once a year</source>
        <translation>存续，续约少于 %1 次，每年续约多于一次</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more</source>
        <translation>存续，已续约 %1 次或以上</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more, cheaper than the middle of the segment</source>
        <translation>存续，已续约 %1 次或以上，价格低于该细分的中位数</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>a price %1 higher</source>
        <translation>价格高出 %1</translation>
    </message>
    <message>
        <source>%1 of them back</source>
        <translation>其中 %1 回来</translation>
    </message>
    <message>
        <source>does not pay at any discount</source>
        <translation>任何折扣都不划算</translation>
    </message>
    <message>
        <source>a discount under %1</source>
        <translation>折扣低于 %1</translation>
    </message>
    <message>
        <source>does not pay, however many stay</source>
        <translation>无论多少人留下都不划算</translation>
    </message>
    <message>
        <source>%1 points less churn a year</source>
        <translation>年流失率降低 %1 个百分点</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message numerus="yes">
        <source>%n gap(s) in the dates; the longest is %1 to %2</source>
        <translation>
            <numerusform>日期中有 %n 处空缺；最长为 %1 至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates in the future, up to %1</source>
        <translation>未来的日期，最晚至 %1</translation>
    </message>
    <message>
        <source>Dates far behind all others, up to %1</source>
        <translation>远晚于其他所有日期的日期，最晚至 %1</translation>
    </message>
    <message>
        <source>Unusually large orders, above %1</source>
        <translation>异常大的订单，高于 %1</translation>
    </message>
    <message>
        <source>Customers who buy as no person does: %1</source>
        <translation>购买方式不像个人的客户：%1</translation>
    </message>
    <message>
        <source>Rows without a customer</source>
        <translation>没有客户的行</translation>
    </message>
    <message>
        <source>Amounts without an exchange rate: %1</source>
        <translation>没有汇率的金额：%1</translation>
    </message>
    <message>
        <source>Nobody bought on these days: a holiday, or a month that was not exported?</source>
        <translation>这些天没有人购买：是节假日，还是有一个月没有导出？</translation>
    </message>
    <message>
        <source>Rows after today enter no figure: typing errors, or orders delivered later?</source>
        <translation>今日之后的行不计入任何数字：是输入错误，还是以后交付的订单？</translation>
    </message>
    <message>
        <source>Rows far behind all others enter no figure: typing errors in the year?</source>
        <translation>远晚于其他所有日期的行不计入任何数字：是年份输入错误吗？</translation>
    </message>
    <message>
        <source>These orders weigh much: wholesale, typing errors, or simply good customers?</source>
        <translation>这些订单影响很大：是批发、输入错误，还是单纯的好客户？</translation>
    </message>
    <message>
        <source>A marketplace, a till or a test account under one key? Leave it out or split it.</source>
        <translation>是否为同一标识下的交易平台、收银台或测试账户？请忽略或拆分。</translation>
    </message>
    <message>
        <source>These rows count in the total but belong to no customer.</source>
        <translation>这些行计入总额，但不属于任何客户。</translation>
    </message>
    <message>
        <source>These rows wait outside every figure. Enter a rate under Assumptions.</source>
        <translation>这些行暂不计入任何数字。请在“假设”中输入汇率。</translation>
    </message>
    <message>
        <source>Change of the mean CLV if these rows were left out</source>
        <translation>忽略这些行时平均 CLV 的变化</translation>
    </message>
    <message>
        <source>Change of the mean CLV if these rows counted</source>
        <translation>计入这些行时平均 CLV 的变化</translation>
    </message>
    <message>
        <source>Nobody can know what the missing customers, days or rates would change</source>
        <translation>无法得知缺失的客户、日期或汇率会带来什么变化</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>%1, as dates of the column prove</source>
        <translation>%1，由该列的日期判定</translation>
    </message>
    <message>
        <source>%1, as another column of dates proves</source>
        <translation>%1，由另一日期列判定</translation>
    </message>
    <message>
        <source>%1, as such dates are written</source>
        <translation>%1，按此类日期的惯常写法</translation>
    </message>
    <message>
        <source>%1, as you chose</source>
        <translation>%1，按您的选择</translation>
    </message>
    <message>
        <source>%1, as the recipe says</source>
        <translation>%1，按配方的说明</translation>
    </message>
    <message>
        <source>Dates of %1 that could be read day first or month first: %2</source>
        <translation>%1 的日期中，日在前或月在前皆可的有：%2</translation>
    </message>
    <message>
        <source>These rows wait outside every figure. Enter a rate, or open a table of rates that begins earlier, under Assumptions.</source>
        <translation>这些行暂不计入任何数字。请在“假设”中输入汇率，或打开起始日期更早的汇率表。</translation>
    </message>
    <message>
        <source>Nothing in these dates themselves says which number is the month. If the order is wrong, take the import back and choose the other one.</source>
        <translation>仅凭这些日期本身，无法判断哪个数字是月份。如果顺序有误，请撤回此次导入并选择另一种顺序。</translation>
    </message>
    <message>
        <source>Change of the mean CLV if day and month changed places in these dates</source>
        <translation>这些日期的日和月互换时平均 CLV 的变化</translation>
    </message>
    <message>
        <source>These rows wait outside every figure: the exchange rates turn amounts into %1, which is not the currency of the figures. Change them under Assumptions.</source>
        <translation>这些行暂不计入任何数字：汇率将金额折合为 %1，而这不是数字所用的货币。请在“假设”中更改汇率。</translation>
    </message>
</context>
<context>
    <name>RateOpening</name>
    <message>
        <source>%1 exchange rates read</source>
        <translation>已读取 %1 个汇率</translation>
    </message>
    <message>
        <source>%1 exchange rates into %2 read</source>
        <translation>已读取 %1 个折合 %2 的汇率</translation>
    </message>
    <message>
        <source>%1 rows are no rates, the first of them row %2 (%3)</source>
        <translation>%1 行不是汇率，其中最前的是第 %2 行（%3）</translation>
    </message>
    <message>
        <source>Open exchange rates</source>
        <translation>打开汇率表</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
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
        <translation>前 20% 带来 %1 的价值</translation>
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
    <message>
        <source>What we propose</source>
        <translation>我们的建议</translation>
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
    <message>
        <source>What to do, and why</source>
        <translation>做什么，为什么</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>每位成本上限</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>另外：%1。</translation>
    </message>
    <message>
        <source>What trials brought</source>
        <translation>试验带来了什么</translation>
    </message>
    <message>
        <source>Those contacted less those held back, with 95 % intervals</source>
        <translation>被联系者减对照组，含 95% 区间</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation>买家占比</translation>
    </message>
    <message>
        <source>Margin each</source>
        <translation>每位毛利</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>A play may cost at most what it can bring when it raises the value to come by %1. Measured by: %2.</source>
        <translation>一项行动的成本，最多不超过它将未来价值提高 %1 所能带来的收益。衡量方式：%2。</translation>
    </message>
    <message>
        <source>CV a year × lifespan in years</source>
        <translation>年 CV × 寿命（年）</translation>
    </message>
    <message>
        <source>Σ net × margin − CAC − serving cost</source>
        <translation>Σ 净额 × 毛利率 − CAC − 服务成本</translation>
    </message>
    <message>
        <source>T × AOV × AGM × ALT (months)</source>
        <translation>T × AOV × AGM × ALT（月）</translation>
    </message>
    <message>
        <source>E[M] × margin × Σₖ (E[X(k)] − E[X(k−1)]) ÷ (1 + d)^(k/12)</source>
        <translation>E[M] × 毛利率 × Σₖ (E[X(k)] − E[X(k−1)]) ÷ (1 + d)^(k/12)</translation>
    </message>
    <message>
        <source>Pay less than %1 for a customer through %2, or stop.</source>
        <translation>通过 %2 获得一位客户的支出应低于 %1，否则停止。</translation>
    </message>
    <message>
        <source>They are silent for longer than their own pace explains.</source>
        <translation>他们沉默的时间超出了其自身速度所能解释的范围。</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Σ price ÷ months of its period, running</source>
        <translation>Σ 价格 ÷ 其周期的月数，存续合同</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>客户流失率</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before</source>
        <translation>失去的客户 ÷ 之前的客户</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>收入流失率</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before</source>
        <translation>（失去的 MRR + 收缩）÷ 之前的 MRR</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before</source>
        <translation>留下的客户增加的 MRR ÷ 之前的 MRR</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>月留存率</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − 已结束合同 ÷ 合同存续月数</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>sBG 模型</translation>
    </message>
    <message>
        <source>Periods to come of a running contract</source>
        <translation>存续合同的未来周期数</translation>
    </message>
    <message>
        <source>Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n</source>
        <translation>Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run</source>
        <translation>%2 份合同中有 %1 份仍存续</translation>
    </message>
    <message>
        <source>by tenure, without dates</source>
        <translation>按存续时长，没有日期</translation>
    </message>
    <message>
        <source>each renewal, over all tenures</source>
        <translation>每次续约，按全部存续时长</translation>
    </message>
    <message>
        <source>Value to come is gross margin at %1, discounted at %2 a year.</source>
        <translation>未来价值为毛利率 %1 的毛利，年折现 %2。</translation>
    </message>
    <message>
        <source>Value to come is revenue, no margin given, discounted at %1 a year.</source>
        <translation>未来价值为收入（未给出毛利率），年折现 %1。</translation>
    </message>
    <message>
        <source>Contracts: retention and value, %1</source>
        <translation>合同：留存与价值，%1</translation>
    </message>
    <message>
        <source>Retention and projection</source>
        <translation>留存与推算</translation>
    </message>
    <message>
        <source>They pay %1 a month; %2 is still to come from them.</source>
        <translation>他们每月支付 %1；未来还将带来 %2。</translation>
    </message>
    <message>
        <source>of running contracts</source>
        <translation>存续合同</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>未来 CLV</translation>
    </message>
    <message>
        <source>of running contracts, sBG</source>
        <translation>存续合同，sBG</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>%1 ended, %2 run</source>
        <translation>%1 份已结束，%2 份存续</translation>
    </message>
    <message>
        <source>monthly prices of running contracts</source>
        <translation>存续合同的月价格</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before, %1</source>
        <translation>失去的客户 ÷ 之前的客户，%1</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before, %1</source>
        <translation>（失去的 MRR + 收缩）÷ 之前的 MRR，%1</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before, %1</source>
        <translation>留下的客户增加的 MRR ÷ 之前的 MRR，%1</translation>
    </message>
    <message>
        <source>its 12th power</source>
        <translation>其 12 次方</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>至今已付</translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation>按表中所写</translation>
    </message>
    <message>
        <source>Still to come, each</source>
        <translation>每份未来时长</translation>
    </message>
    <message>
        <source>discounted, of a running contract, by sBG</source>
        <translation>一份存续合同的数值，已折现，按 sBG</translation>
    </message>
    <message>
        <source>of all running contracts, by sBG</source>
        <translation>全部存续合同，按 sBG</translation>
    </message>
    <message>
        <source>CLV of a new contract</source>
        <translation>新合同的 CLV</translation>
    </message>
    <message>
        <source>retention form, first payment now</source>
        <translation>留存公式，首次付款在当前</translation>
    </message>
    <message>
        <source>Recurring revenue by month</source>
        <translation>按月的经常性收入</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>收缩</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>%1, not over</source>
        <translation>%1，尚未结束</translation>
    </message>
    <message>
        <source>%1 of recurring revenue a month</source>
        <translation>每月经常性收入 %1</translation>
    </message>
    <message>
        <source>Every figure with how it is made; an undefined one says why.</source>
        <translation>每个数字都附有得出方式；未定义的说明原因。</translation>
    </message>
    <message>
        <source>Renewal by renewal</source>
        <translation>逐次续约</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>By sBG</source>
        <translation>按 sBG</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍存续</translation>
    </message>
    <message>
        <source>%1 still run after a year</source>
        <translation>一年后 %1 仍存续</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>谁会留下</translation>
    </message>
    <message>
        <source>Each contract leaves with its own probability; those most likely to leave go first, so that retention rises with tenure although nobody changes (sBG, %1).</source>
        <translation>每份合同各有自己的离开概率；最可能离开的先走，因此即使没有人改变，留存也会随存续时长上升（sBG，%1）。</translation>
    </message>
    <message>
        <source>%1 rows read, %2 contracts seen, %3 rows rejected.</source>
        <translation>读取 %1 行，识别 %2 份合同，拒绝 %3 行。</translation>
    </message>
    <message>
        <source>%1 contracts start after the as-of date and are in no figure.</source>
        <translation>%1 份合同在截至日期之后开始，不计入任何数字。</translation>
    </message>
    <message>
        <source>%1 contracts are in a currency without a rate and in no figure.</source>
        <translation>%1 份合同使用的货币没有汇率，不计入任何数字。</translation>
    </message>
    <message>
        <source>none: the sheet has no dates</source>
        <translation>无：工作表没有日期</translation>
    </message>
    <message>
        <source>Renewed every</source>
        <translation>续约周期</translation>
    </message>
    <message>
        <source>What stands out in the rows</source>
        <translation>行中的异常之处</translation>
    </message>
    <message>
        <source>A question for whoever knows the shop; nothing was changed</source>
        <translation>供熟悉商店的人判断；未作任何更改</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>异常之处</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>对平均 CLV 的影响</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) stand alone and reduce revenue on their own date.</source>
        <translation>
            <numerusform>%Ln 笔退款单独存在，按其自身日期减少收入。</numerusform>
        </translation>
    </message>
    <message>
        <source>; 90 % between %1 and %2 (%3 to %4 purchases)</source>
        <translation>；90% 区间为 %1 至 %2（%3 至 %4 次购买）</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>带来价值</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>Within 90 %</source>
        <translation>90% 区间内</translation>
    </message>
    <message>
        <source>Customers have brought more, but new ones are worth less</source>
        <translation>客户至今带来更多，但新客户的价值下降</translation>
    </message>
    <message>
        <source>Customers have brought more; new ones are worth as much as a year ago</source>
        <translation>客户至今带来更多；新客户的价值与一年前持平</translation>
    </message>
    <message>
        <source>Of the customers still active, %1 stay for another year.</source>
        <translation>仍活跃的客户中，%1 会再留一年。</translation>
    </message>
    <message>
        <source>%1 so far, %2 to come</source>
        <translation>至今 %1，未来 %2</translation>
    </message>
    <message>
        <source>%1 customers bought since %2</source>
        <translation>自 %2 以来有 %1 位客户购买</translation>
    </message>
    <message>
        <source>%1 brings %2 times its cost: move spend there as far as it reaches.</source>
        <translation>%1 带来其成本的 %2 倍：在其可容纳的范围内把支出移过去。</translation>
    </message>
    <message numerus="yes">
        <source>Win back %Ln valuable customer(s) who have gone quiet.</source>
        <translation>
            <numerusform>挽回 %Ln 位已沉默的高价值客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of yearly margin is at stake, %2 each: if one in ten comes back, a contact may cost up to %3.</source>
        <translation>每年 %1 的毛利面临风险，每位 %2：若十人中有一人回来，一次联系的成本最多可为 %3。</translation>
    </message>
    <message>
        <source>Contracts divided by %1. %2</source>
        <translation>按%1划分的合同。%2</translation>
    </message>
    <message>
        <source>Value to come is by one sBG of all contracts, so that the groups add up to the whole; &quot;own sBG&quot; is by a model of each group alone, and * marks groups too small for one.</source>
        <translation>未来价值按全部合同的同一个 sBG 计算，使各组相加等于总额；“自身 sBG”由每组单独的模型得出，* 标记合同太少、无法单独建模的组。</translation>
    </message>
    <message>
        <source>Segments side by side</source>
        <translation>并排比较细分</translation>
    </message>
    <message>
        <source>%1: %2 of the contracts and %3 of the value</source>
        <translation>%1：合同的 %2，价值的 %3</translation>
    </message>
    <message>
        <source>They stay differently long (log-rank test of %1 groups, %2).</source>
        <translation>各组存续时间不同（%1 组的 log-rank 检验，%2）。</translation>
    </message>
    <message>
        <source>That they stay differently long cannot be shown (log-rank test of %1 groups, %2).</source>
        <translation>无法证明各组存续时间不同（%1 组的 log-rank 检验，%2）。</translation>
    </message>
    <message>
        <source>MRR, churn and value by segment</source>
        <translation>各细分的 MRR、流失与价值</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>存续</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未来价值</translation>
    </message>
    <message>
        <source>Own sBG</source>
        <translation>自身 sBG</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>全部合同</translation>
    </message>
    <message>
        <source>CLV: customer lifetime value, what a customer brings from first to last.</source>
        <translation>CLV：客户终身价值，一位客户从始至终带来的价值。</translation>
    </message>
    <message>
        <source>CAC: customer acquisition cost, what it costs to win one.</source>
        <translation>CAC：获客成本，赢得一位客户的花费。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>segment</comment>
        <extracomment>a segment and how many of its customers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>其他 %1</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <extracomment>%1 is a way of dividing customers, %2 a list &quot;At risk 51, Champions 20, others 23&quot;</extracomment>
        <translation>按%1：%2。</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>存续合同</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>MRR left in a year</source>
        <translation>一年后剩余的 MRR</translation>
    </message>
    <message>
        <source>Retention of the next year</source>
        <translation>未来一年留存率</translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Months to come, discounted</source>
        <translation>未来月数，已折现</translation>
    </message>
    <message>
        <source>At this price no retention brings as much as today.</source>
        <translation>按此价格，没有任何留存率能带来与今天相同的价值。</translation>
    </message>
    <message>
        <source>A rise of %1 pays as long as fewer than %2 leave within a year; today %3 do, here %4.</source>
        <translation>涨价 %1，只要一年内离开的少于 %2 就划算；今天为 %3，此处为 %4。</translation>
    </message>
    <message>
        <source>A cut of %1 pays when fewer than %2 of these contracts leave within a year; today %3 do, in this scenario %4.</source>
        <translation>降价 %1，当这些合同中一年内离开的少于 %2 时才划算；今天为 %3，此方案中为 %4。</translation>
    </message>
    <message>
        <source>History is a constant; the levers move what today&apos;s running contracts still bring. Contracts won later are not in it.</source>
        <translation>历史不变；杠杆只影响当前存续合同还将带来的价值。此后赢得的合同不计入其中。</translation>
    </message>
    <message>
        <source>Months to come that it needs: today&apos;s value ÷ (MRR × margin rate): %1.</source>
        <translation>所需的未来月数：今天的价值 ÷ (MRR × 毛利率)：%1。</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>按列的毛利率</translation>
    </message>
    <message>
        <source>Times of which only the heading says UTC</source>
        <translation>仅列标题注明 UTC 的时间</translation>
    </message>
    <message>
        <source>moved into the time zone</source>
        <translation>已换算到该时区</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Days with an order</source>
        <translation>有订单的天数</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>平均订单金额</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首次订单</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>距最近订单的天数</translation>
    </message>
    <message>
        <source>Days since the first order</source>
        <translation>距首次订单的天数</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>至今价值</translation>
    </message>
    <message>
        <source>Value of the next months</source>
        <translation>未来数月的价值</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(活跃)</translation>
    </message>
    <message>
        <source>P(no order in 12 months)</source>
        <translation>P(12 个月内无订单)</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>预期购买</translation>
    </message>
    <message>
        <source>Expected order value</source>
        <translation>预期订单金额</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>获客成本</translation>
    </message>
    <message>
        <source>Orders in the window</source>
        <translation>窗口内订单</translation>
    </message>
    <message>
        <source>Revenue in the window</source>
        <translation>窗口内收入</translation>
    </message>
    <message>
        <source>State (running, ended)</source>
        <translation>状态（存续、已结束）</translation>
    </message>
    <message>
        <source>Months under contract</source>
        <translation>合同存续月数</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续约次数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Price of a period</source>
        <translation>每周期价格</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>月价格</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>至今已付</translation>
    </message>
    <message>
        <source>Value to come</source>
        <translation>未来价值</translation>
    </message>
    <message>
        <source>Stays at the next renewal</source>
        <translation>下次续约概率</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>未来月数</translation>
    </message>
</context>
<context>
    <name>SourceDay</name>
    <message>
        <source>The sheet writes %1; in the time zone of the workspace it is this day.</source>
        <translation>工作表写的是 %1；按工作区的时区为这一天。</translation>
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
        <translation>年折现率，有效：.1 为 10%</translation>
    </message>
    <message>
        <source>Gross margin rate: .4 is 40 %</source>
        <translation>毛利率：.4 为 40%</translation>
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
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>月留存率</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>月经常性收入</translation>
    </message>
    <message>
        <source>Months still to come, discounted (sBG)</source>
        <translation>未来剩余月数，已折现 (sBG)</translation>
    </message>
    <message>
        <source>Residual CLV of running contracts</source>
        <translation>存续合同的剩余 CLV</translation>
    </message>
    <message>
        <source>auto, bg-nbd, mbg-nbd, pareto-nbd, sbg, simple, historical, predictive-formula or retention-form</source>
        <translation>auto、bg-nbd、mbg-nbd、pareto-nbd、sbg、simple、historical、predictive-formula 或 retention-form</translation>
    </message>
    <message>
        <source>Exchange rate: USD=0.92 is the price of one US dollar (repeatable)</source>
        <translation>汇率：USD=0.92 为一美元的价格（可重复）</translation>
    </message>
    <message>
        <source>The sheet has customers already summed up: purchases between the first and the last are spread evenly, so cohorts by month are not meaningful (%1).</source>
        <translation>该表的客户已汇总：首次与最后一次之间的购买被均匀分布，因此按月群组没有意义（%1）。</translation>
    </message>
    <message>
        <source>Cohorts and survival of each segment too: rfm, lifecycle, column:NAME, rule:EXPR ...</source>
        <translation>也给出各细分的群组和生存曲线：rfm、lifecycle、column:NAME、rule:EXPR ...</translation>
    </message>
    <message>
        <source>Replays a recipe on a new file: import, figures, report, tables</source>
        <translation>对新文件重放配方：导入、数字、报告、表格</translation>
    </message>
    <message>
        <source>Recipe (JSON), as export --table recipe writes it</source>
        <translation>配方 (JSON)，由 export --table recipe 写出</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Folder to write to; made when it does not exist</source>
        <translation>要写入的文件夹；不存在则创建</translation>
    </message>
    <message>
        <source>Workspace to import into; without it nothing is kept</source>
        <translation>要导入到的工作区；不指定则不保留任何内容</translation>
    </message>
    <message>
        <source>%1 is not written: the data have no amounts.</source>
        <translation>未写入 %1：数据没有金额。</translation>
    </message>
    <message>
        <source>Only these customers: rfm/champions, column:Channel/Referral</source>
        <translation>仅这些客户：rfm/champions、column:Channel/Referral</translation>
    </message>
    <message>
        <source>Spreadsheets, or folders of them</source>
        <translation>电子表格，或其所在文件夹</translation>
    </message>
    <message>
        <source>Write how the file was understood, to be replayed with --recipe</source>
        <translation>写出文件的识别方式，供 --recipe 重放</translation>
    </message>
    <message>
        <source>Write the rejected rows in their own columns, with the reason</source>
        <translation>按原列写出被拒绝的行，并附原因</translation>
    </message>
    <message>
        <source>Exchange rate kept in the workspace: USD=0.92 is the price of one US dollar (repeatable)</source>
        <translation>保存在工作区的汇率：USD=0.92 为一美元的价格（可重复）</translation>
    </message>
    <message>
        <source>%1 rows of spend read: %2 kept, %3 rejected; %4 %5 in all</source>
        <translation>读取 %1 行支出：保留 %2，拒绝 %3；共 %4 %5</translation>
    </message>
    <message>
        <source>Only customers for whom a rule holds, for example: orders &gt;= 3 and p_alive &lt; .5</source>
        <translation>仅规则成立的客户，例如：orders &gt;= 3 and p_alive &lt; .5</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>预期购买</translation>
    </message>
    <message>
        <source>Expected purchases, 90 % interval</source>
        <translation>预期购买，90% 区间</translation>
    </message>
    <message>
        <source>CLV to come, 90 % interval</source>
        <translation>未来 CLV，90% 区间</translation>
    </message>
    <message>
        <source>Error of such a forecast, %1 to %2</source>
        <translation>此类预测的误差，%1 至 %2</translation>
    </message>
    <message>
        <source>Work out what each finding on the quality of the data does to CLV</source>
        <translation>计算每项数据质量发现对 CLV 的影响</translation>
    </message>
    <message>
        <source>What to do for each segment, with a hold-back group to measure it</source>
        <translation>为每个细分做什么，并用对照组衡量</translation>
    </message>
    <message>
        <source>Cost of one contact; by default 2 % of a purchase</source>
        <translation>一次联系的成本；默认为一次购买的 2%</translation>
    </message>
    <message>
        <source>Days for which a play is measured</source>
        <translation>衡量一项行动的天数</translation>
    </message>
    <message>
        <source>Draws a hold-back group of this segment: rfm/at-risk</source>
        <translation>从此细分抽取对照组：rfm/at-risk</translation>
    </message>
    <message>
        <source>Least rise of the share of buyers that shall be seen: .2 is 20 %</source>
        <translation>要能看出的买家占比最小提升：.2 为 20%</translation>
    </message>
    <message>
        <source>Customers to hold back; by default by a power calculation</source>
        <translation>对照组客户数；默认按功效计算</translation>
    </message>
    <message>
        <source>File for the customers to contact</source>
        <translation>要联系的客户的文件</translation>
    </message>
    <message>
        <source>File for the customers held back</source>
        <translation>对照组客户的文件</translation>
    </message>
    <message>
        <source>File (JSON) to measure the trial with later</source>
        <translation>供日后衡量试验的文件 (JSON)</translation>
    </message>
    <message>
        <source>Trial (JSON) to measure by these data (repeatable)</source>
        <translation>用这些数据衡量的试验 (JSON)（可重复）</translation>
    </message>
    <message>
        <source>%1 in the workspace cannot be read and is left out.</source>
        <translation>工作区中的 %1 无法读取，已忽略。</translation>
    </message>
    <message>
        <source>Tables, audience lists and a workbook with formulas</source>
        <translation>表格、受众名单和含公式的工作簿</translation>
    </message>
    <message>
        <source>customers, segments, cohorts, orders, plays, workbook or recipe</source>
        <translation>customers、segments、cohorts、orders、plays、workbook 或 recipe</translation>
    </message>
    <message>
        <source>A list for klaviyo, mailchimp, meta or google instead of a table</source>
        <translation>生成用于 klaviyo、mailchimp、meta 或 google 的名单，而非表格</translation>
    </message>
    <message>
        <source>Columns of the customers in order, separated by commas</source>
        <translation>按顺序的客户列，以逗号分隔</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the chart&apos;s 720 x 440</source>
        <translation>图表 720 x 440 中每一单位对应的 PNG 像素</translation>
    </message>
    <message>
        <source>full, board (one page), segment, a template saved in the workspace, or its file</source>
        <translation>full、board（一页）、segment、工作区中保存的模板，或模板文件</translation>
    </message>
    <message>
        <source>Note below the head of a section (repeatable)</source>
        <translation>章节标题下方的备注（可重复）</translation>
    </message>
    <message>
        <source>portrait or landscape</source>
        <translation>portrait（纵向）或 landscape（横向）</translation>
    </message>
    <message>
        <source>Words below the name of the company</source>
        <translation>公司名称下方的文字</translation>
    </message>
    <message>
        <source>Author of the report</source>
        <translation>报告作者</translation>
    </message>
    <message>
        <source>Colour of the company, as #1F5C45</source>
        <translation>公司颜色，如 #1F5C45</translation>
    </message>
    <message>
        <source>Bands and the chance of beating the base, from draws of the parameters</source>
        <translation>区间以及超过基准的概率，来自参数抽样</translation>
    </message>
    <message>
        <source>Levers that shall reach the goal, with their effort: retention, or price,retention=2</source>
        <translation>用于达到目标的杠杆及其难度：retention，或 price,retention=2</translation>
    </message>
    <message>
        <source>Levers of one segment, may be repeated: rfm/loyal:price=+5%,retention-spend=2</source>
        <translation>单个细分的杠杆，可重复：rfm/loyal:price=+5%,retention-spend=2</translation>
    </message>
    <message>
        <source>Table of exchange rates by day: date, currency, rate (repeatable)</source>
        <translation>按日汇率表：日期、货币、汇率（可重复）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>已忽略 %Ln 位没有电子邮件地址的客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of exchange rates by day, kept in the workspace: date, currency, rate (repeatable)</source>
        <translation>保存在工作区的按日汇率表：日期、货币、汇率（可重复）</translation>
    </message>
    <message>
        <source>%1, row %2: no rate (%3): %4</source>
        <translation>%1，第 %2 行：不是汇率（%3）：%4</translation>
    </message>
    <message>
        <source>What the sheets hold: orders, contracts, customers already summed up, or spend (acquisition cost by month and channel); default: told by the columns</source>
        <translation>工作表的内容：订单、合同、已汇总的客户，或支出（按月和渠道的获客成本）；默认：按列识别</translation>
    </message>
    <message>
        <source>What the sheet holds: orders, contracts, or customers already summed up (default: told by its columns)</source>
        <translation>工作表的内容：订单、合同或已汇总的客户（默认：按列识别）</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>全部群组</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>期初客户</translation>
    </message>
    <message>
        <source>Still there at the end</source>
        <translation>期末仍存续</translation>
    </message>
    <message>
        <source>Periods still to come, discounted (sBG)</source>
        <translation>未来剩余周期数，已折现 (sBG)</translation>
    </message>
    <message>
        <source>The sheet gives shares: each cohort is taken as %1 customers.</source>
        <translation>工作表给出的是占比：每个群组按 %1 位客户计。</translation>
    </message>
    <message>
        <source>Of segments and of the survival of contracts: column:NAME, value ...</source>
        <translation>用于细分与合同的生存曲线：column:NAME、value ...</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: the sBG of all contracts is used (%2).</source>
        <translation>%1：采用全部合同的 sBG（%2）。</translation>
    </message>
    <message>
        <source>They stay differently long (log-rank test of %1 groups, %2).</source>
        <translation>各组存续时间不同（%1 组的 log-rank 检验，%2）。</translation>
    </message>
    <message>
        <source>That they stay differently long cannot be shown (log-rank test of %1 groups, %2).</source>
        <translation>无法证明各组存续时间不同（%1 组的 log-rank 检验，%2）。</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; is made from single orders, and these are contracts.</source>
        <translation>图表“%1”由单笔订单生成，而这些是合同。</translation>
    </message>
    <message>
        <source>The sheet has no start dates, only how long each contract has run: there are no months of start to divide by.</source>
        <translation>工作表没有开始日期，只有每份合同的存续时长：没有可用于划分的开始月份。</translation>
    </message>
    <message>
        <source>The sheet has no prices: contracts cannot be divided by them or by their value.</source>
        <translation>工作表没有价格：无法按价格或价值划分合同。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has %2 values for %3 contracts: too many for groups.</source>
        <translation>列“%1”对 %3 份合同有 %2 个值：太多，无法分组。</translation>
    </message>
    <message>
        <source>RFM groups and stages of life are made from single orders, and these are contracts.</source>
        <translation>RFM 组和生命周期由单笔订单生成，而这些是合同。</translation>
    </message>
    <message>
        <source>This workspace has no own rules for contracts: they are made on the page Segments.</source>
        <translation>此工作区没有用于合同的自定义规则：可在“细分”页创建。</translation>
    </message>
    <message>
        <source>Field delimiter of a text file: , ; tab | or another; “aligned” for columns held apart by spaces</source>
        <translation>文本文件的分隔符：, ; tab | 或其他字符；以空格分列时用“aligned”</translation>
    </message>
    <message>
        <source>%1 is not written: these are contracts, and they have nothing for it.</source>
        <translation>未写入 %1：这些是合同，没有可写入其中的内容。</translation>
    </message>
    <message>
        <source>rfm, value, cohort, cohort-quarter, cohort-year, lifecycle, own, column:NAME or rule:EXPR; of contracts value, price, cohort, own, column:NAME or rule:EXPR</source>
        <translation>rfm、value、cohort、cohort-quarter、cohort-year、lifecycle、own、column:NAME 或 rule:EXPR；合同可用 value、price、cohort、own、column:NAME 或 rule:EXPR</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>%1: %2 rows on another day than written, %3 in another month</source>
        <translation>%1：%2 行的日期与所写不同，其中 %3 行落在另一个月</translation>
    </message>
    <message>
        <source>Gross margin rate of the rows with this value: category:Tea=.4 (repeatable); the column is product, category, channel, country or a header</source>
        <translation>具有此值的行的毛利率：category:Tea=.4（可重复）；列为 product、category、channel、country 或列标题</translation>
    </message>
    <message>
        <source>What serving an order costs</source>
        <translation>每笔订单的服务成本</translation>
    </message>
    <message>
        <source>What keeping a living customer costs a year</source>
        <translation>每位活跃客户的年留存成本</translation>
    </message>
    <message>
        <source>Average customer lifespan: mean-observed, inverse-churn or kaplan-meier</source>
        <translation>平均客户寿命：mean-observed、inverse-churn 或 kaplan-meier</translation>
    </message>
    <message>
        <source>Months up to which the Kaplan-Meier lifespan is measured</source>
        <translation>Kaplan-Meier 寿命计算到的月数</translation>
    </message>
    <message>
        <source>A refund counts on the date of the order or on its own: order, own</source>
        <translation>退款计入订单日期或其自身日期：order、own</translation>
    </message>
    <message>
        <source>Let these count: cancelled, void, failed, pending, draft, test, fraud, gift-card, free, tax, shipping (repeatable)</source>
        <translation>将这些计入：cancelled、void、failed、pending、draft、test、fraud、gift-card、free、tax、shipping（可重复）</translation>
    </message>
    <message>
        <source>Leave these out: the same words (repeatable)</source>
        <translation>将这些排除：用词同上（可重复）</translation>
    </message>
    <message>
        <source>Seed of the random draws behind intervals</source>
        <translation>区间所用随机抽样的种子</translation>
    </message>
    <message>
        <source>Of timeline and alive: a customer of the sheet; else who bought most often</source>
        <translation>用于 timeline 和 alive：工作表中的一位客户；否则为购买最频繁的客户</translation>
    </message>
    <message>
        <source>Of movement and flow: YYYY-MM-DD; else three months before the end</source>
        <translation>用于 movement 和 flow：YYYY-MM-DD；否则为结束前三个月</translation>
    </message>
    <message>
        <source>Of response and, twice, of lever-map: price, retention ...</source>
        <translation>用于 response；用于 lever-map 时给出两次：price、retention ...</translation>
    </message>
    <message>
        <source>Time zone of the days, as Europe/Berlin: moves rows whose time says its offset; as-written leaves every day as the sheet has it</source>
        <translation>日期的时区，例如 Europe/Berlin：移动时间中注明与 UTC 偏移的行；as-written 则各日期均按工作表所写</translation>
    </message>
    <message>
        <source>Work out what each definition does to CLV, changed by itself</source>
        <translation>计算单独更改每项定义对 CLV 的影响</translation>
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
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AccountedDialog</name>
    <message>
        <source>Rows: %1. File: %2</source>
        <translation>行数：%1。文件：%2</translation>
    </message>
    <message>
        <source>looking for the rows</source>
        <translation>正在查找行</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AccountedModel</name>
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
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Order or contract</source>
        <translation>订单或合同</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
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
        <source>As in the sheet</source>
        <translation>工作表原文</translation>
    </message>
    <message>
        <source>As the sheet writes it, whatever the time zone of the workspace</source>
        <translation>按工作表所写，不受工作区时区影响</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ActionsPage</name>
    <message>
        <source>Export plays</source>
        <translation>导出行动</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Export both lists</source>
        <translation>导出两份名单</translation>
    </message>
    <message>
        <source>drawing the groups</source>
        <translation>正在抽取分组</translation>
    </message>
    <message>
        <source>Both lists are written beside %1; the trial is kept in the workspace.</source>
        <translation>两份名单已写入 %1 旁；试验保存在工作区中。</translation>
    </message>
    <message>
        <source>Export audience list</source>
        <translation>导出受众名单</translation>
    </message>
    <message>
        <source>The trial is removed; its lists stay where they are.</source>
        <translation>试验已移除；其名单保留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>针对这些细分的 %n 项行动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them pay at a lift of %3 or less.</source>
        <translation>%1；其中 %2 项在提升不超过 %3 时即可回本。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cost of a contact</source>
        <translation>每次联系成本</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>衡量天数</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>those contacted less those held back, by the data imported since</source>
        <translation>被联系者减对照组，依据此后导入的数据</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What to do for which customers will stand here</source>
        <translation>为哪些客户做什么将显示在这里</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>已忽略 %Ln 位没有电子邮件地址的客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial yet. Choose a play above and draw a hold-back group: some of its customers are left alone by chance, and the orders imported later show what the others brought more.</source>
        <translation>尚无试验。请在上方选择一项行动并抽取对照组：随机留出其中一部分客户不予联系，之后导入的订单会显示其他客户多带来了多少。</translation>
    </message>
    <message>
        <source>What to do for which contracts will stand here</source>
        <translation>对哪些合同做什么将显示在这里</translation>
    </message>
    <message>
        <source>These contracts cannot be divided into segments: their sheet has no column of plans, countries or the like, and no prices.</source>
        <translation>这些合同无法划分为细分：其工作表没有套餐、国家等列，也没有价格。</translation>
    </message>
    <message>
        <source>Open Retention</source>
        <translation>打开“留存”</translation>
    </message>
    <message>
        <source>Plays that pay</source>
        <translation>划算的行动</translation>
    </message>
    <message>
        <source>plays whose lift that pays is no greater than the lift that a good play attains ÷ plays</source>
        <translation>回本所需提升不高于一项好的行动所能达到的提升的行动 ÷ 行动</translation>
    </message>
    <message>
        <source>Lift that a good play attains</source>
        <translation>一项好的行动所能达到的提升</translation>
    </message>
    <message>
        <source>Each row of the table explains its own lift, with its customers.</source>
        <translation>表中每一行都可解释自己的提升及其客户。</translation>
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
    <message>
        <source>Acquisition spend: %1 from %2 to %3; it takes the place of the one cost above.</source>
        <translation>获客支出：%1，%2 至 %3；它取代上面的单一成本。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Automatic: least past error</source>
        <translation>自动：过去误差最小</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>输入…</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)…</source>
        <translation>
            <numerusform>%n 个比率…</numerusform>
        </translation>
    </message>
    <message>
        <source>Or acquisition spend by month and channel, from a sheet or typed: each channel bears its own cost.</source>
        <translation>或提供按月和渠道的获客支出，来自表格或手动输入：每个渠道承担自己的成本。</translation>
    </message>
    <message>
        <source>what each assumption does</source>
        <translation>各项假设的影响</translation>
    </message>
    <message>
        <source>What keeping a living customer costs; enters What-if</source>
        <translation>留住一位活跃客户的成本；计入假设分析</translation>
    </message>
    <message>
        <source>Draws the samples of intervals; no figure moves by it</source>
        <translation>用于抽取区间的样本；不会改变任何数字</translation>
    </message>
    <message>
        <source>Found: the day of the last order that counts</source>
        <translation>自动得出：最后一笔计入的订单的日期</translation>
    </message>
    <message>
        <source>What each of them does was not worked out.</source>
        <translation>各项假设的影响未计算。</translation>
    </message>
    <message>
        <source>What each of them does is being worked out.</source>
        <translation>正在计算各项假设的影响。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>For rows that have neither a cost of their own nor a rate by column; off: such rows count as 100 %, and values are labelled as revenue where nothing else says a margin</source>
        <translation>用于既没有自身成本、也没有按列比率的行；关闭：此类行按 100% 计，若别处也未给出毛利率，价值标注为收入</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>按列的毛利率</translation>
    </message>
    <message>
        <source>A rate for each product, category or value of another column</source>
        <translation>为每个产品、类别或其他列的值设定比率</translation>
    </message>
    <message>
        <source>Open sheet…</source>
        <translation>打开表格…</translation>
    </message>
    <message>
        <source>A spreadsheet of acquisition spend by month and channel</source>
        <translation>按月和渠道列出获客支出的电子表格</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>手动输入…</translation>
    </message>
    <message>
        <source>Work out what each does</source>
        <translation>计算各项的影响</translation>
    </message>
    <message>
        <source>Retention cost a year</source>
        <translation>年留存成本</translation>
    </message>
    <message>
        <source>Lifespan up to, in months</source>
        <translation>寿命计算上限（月）</translation>
    </message>
    <message>
        <source>Seed of random draws</source>
        <translation>随机抽样的种子</translation>
    </message>
    <message>
        <source>End of observation</source>
        <translation>观察结束日</translation>
    </message>
    <message>
        <source>Window of the formulas</source>
        <translation>公式的窗口</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>沉默多久视为流失</translation>
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
    <name>perennial::ui::BreakEvenView</name>
    <message>
        <source>A rise of %1 pays as long as you lose fewer than %2 of purchases</source>
        <translation>只要失去的购买少于 %2，提价 %1 就有利</translation>
    </message>
    <message>
        <source>A cut of %1 pays when it brings more than %2 more purchases</source>
        <translation>降价 %1 带来的购买增加超过 %2 时才有利</translation>
    </message>
    <message>
        <source>A cut of %1 eats the whole margin: no number of purchases pays it</source>
        <translation>降价 %1 会耗尽全部毛利：购买再多也不划算</translation>
    </message>
    <message>
        <source>Move the price to see when a rise pays</source>
        <translation>移动价格，看何时提价有利</translation>
    </message>
    <message>
        <source>Side effects are off: nobody reacts to the price.</source>
        <translation>副作用已关闭：没有人对价格作出反应。</translation>
    </message>
    <message>
        <source>At e %1 purchases change by %2.</source>
        <translation>e 为 %1 时，购买变化 %2。</translation>
    </message>
    <message>
        <source>Spending %1 a head pays when it lifts annual retention by %2 points or more.</source>
        <translation>每人支出 %1，若能将年留存提高 %2 个百分点或以上，就有利。</translation>
    </message>
    <message>
        <source>Spending %1 a head does not pay, however many customers it keeps.</source>
        <translation>每人支出 %1 并不划算，无论能留住多少客户。</translation>
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
        <source>(e: %1)</source>
        <translation>(e：%1)</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>解释此数字</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
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
    <message>
        <source>Save picture or figures…</source>
        <translation>保存图片或数据…</translation>
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
    <message>
        <source>This chart was cancelled</source>
        <translation>此图表已取消</translation>
    </message>
    <message>
        <source>Drawing it was cancelled before it was done.</source>
        <translation>绘制尚未完成即被取消。</translation>
    </message>
    <message>
        <source>Draw it now</source>
        <translation>立即绘制</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartTable</name>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartView</name>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Click to show this series again</source>
        <translation>点击以重新显示此系列</translation>
    </message>
    <message>
        <source>Click to hide this series</source>
        <translation>点击以隐藏此系列</translation>
    </message>
    <message>
        <source>Drag across the bars, or hold Shift and press the arrow keys, to choose customers</source>
        <translation>拖过各柱，或按住 Shift 并按方向键，以选择客户</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
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
    <name>perennial::ui::CompareDialog</name>
    <message>
        <source>Two segments side by side</source>
        <translation>并排比较两个细分</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1: ratio</source>
        <translation>%1：比值</translation>
    </message>
    <message>
        <source>the second segment ÷ the first</source>
        <translation>第二个细分 ÷ 第一个细分</translation>
    </message>
    <message>
        <source>customers of the segment with a purchase up to the as-of date</source>
        <translation>该细分中截至日期前有购买的客户</translation>
    </message>
    <message>
        <source>Second ÷ first</source>
        <extracomment>the figure of the second segment divided by that of the first</extracomment>
        <translation>第二个 ÷ 第一个</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CompareView</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>并排比较方案</translation>
    </message>
    <message>
        <source>Save a scenario to compare it with the base.</source>
        <translation>保存一个方案，以便与基准比较。</translation>
    </message>
    <message>
        <source>Exact results on the data and definitions of today</source>
        <translation>基于今日数据和定义的精确结果</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Break-even on margin</source>
        <translation>按毛利的盈亏平衡</translation>
    </message>
    <message>
        <source>Break-even on value</source>
        <translation>按价值的盈亏平衡</translation>
    </message>
    <message>
        <source>Break-even, %1</source>
        <translation>盈亏平衡，%1</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>working out the scenarios</source>
        <translation>正在计算方案</translation>
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
        <source>The pages of your report will stand here</source>
        <translation>报告的页面将显示在这里</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>报告模板</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>模板已保存</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>打开模板</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Logo of the company</source>
        <translation>公司徽标</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>preparing the report</source>
        <translation>正在准备报告</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 in %2; sections that are made from orders are left out.</source>
        <translation>%2 的 %1；由订单生成的章节已省略。</translation>
    </message>
    <message>
        <source>Preparing the report was cancelled.</source>
        <translation>准备报告已取消。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ConditionEditor</name>
    <message>
        <source>Figure or column</source>
        <translation>数字或列</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>is</source>
        <comment>comparison</comment>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>comparison</comment>
        <translation>不等于</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>comparison</comment>
        <translation>包含</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>comparison</comment>
        <translation>属于其中之一</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractActionsView</name>
    <message>
        <source>working out the plays</source>
        <translation>正在计算行动</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>针对这些细分的 %n 项行动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them pay at a lift of %3 or less.</source>
        <translation>%1；其中 %2 项在提升不超过 %3 时即可回本。</translation>
    </message>
    <message>
        <source>For whom: %1.</source>
        <translation>对象：%1。</translation>
    </message>
    <message>
        <source>At %1 each it pays with: %2.</source>
        <translation>每份成本 %1 时，回本条件：%2。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Export plays</source>
        <translation>导出行动</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cost of a contact</source>
        <translation>每次联系成本</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出名单…</translation>
    </message>
    <message>
        <source>Show these contracts</source>
        <translation>显示这些合同</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractCard</name>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>月留存率</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − 已结束合同 ÷ 合同存续月数</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>月经常性收入</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>收入流失率</translation>
    </message>
    <message>
        <source>Months still to come, discounted</source>
        <translation>未来剩余月数，已折现</translation>
    </message>
    <message>
        <source>Of a running contract, by the shifted beta-geometric model</source>
        <translation>存续合同的数值，由移位 beta-几何模型计算</translation>
    </message>
    <message>
        <source>Residual CLV of running contracts</source>
        <translation>存续合同的剩余 CLV</translation>
    </message>
    <message>
        <source>CLV of a new contract, retention form</source>
        <translation>新合同的 CLV，留存公式</translation>
    </message>
    <message numerus="yes">
        <source>Still there after %n month(s)</source>
        <translation>
            <numerusform>%n 个月后仍存续</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin %1, discount %2 a year. Curve: Kaplan–Meier over tenure.</source>
        <translation>毛利率 %1，年折现 %2。曲线：按存续时长的 Kaplan–Meier。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s): retention and value</source>
        <translation>
            <numerusform>%Ln 份合同：留存与价值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractDetail</name>
    <message>
        <source>No customer named</source>
        <translation>未注明客户</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>running</source>
        <translation>存续</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 以来</translation>
    </message>
    <message numerus="yes">
        <source>renewed %Ln time(s)</source>
        <translation>
            <numerusform>已续约 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>每 %2 %1</translation>
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
        <source>+ still to come</source>
        <translation>+ 未来价值</translation>
    </message>
    <message>
        <source>Stays at the next</source>
        <translation>下次续约概率</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>至今：%1</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <translation>未来：%1</translation>
    </message>
    <message>
        <source>Months: %1 (sBG of all contracts)</source>
        <translation>月数：%1（全部合同的 sBG）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>The sheet names no customer: the row of this contract cannot be told from others.</source>
        <translation>工作表未注明客户：无法将此合同的行与其他行区分。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>The newest row of this contract: the figures are made from it.</source>
        <translation>此合同最新的一行：数字由它得出。</translation>
    </message>
    <message>
        <source>A later import says otherwise of this contract.</source>
        <translation>之后的导入对此合同有不同的内容。</translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation>价值从何而来</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Other columns of the sheet</source>
        <translation>工作表的其他列</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractListView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 contracts with what they have paid and are expected to bring.</source>
        <translation>%1 份合同，及其已付金额和预期带来的金额。</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 份合同</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Export contracts</source>
        <translation>导出合同</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Customer, plan or another word</source>
        <translation>客户、套餐或其他词语</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>CLV, sum %1</source>
        <translation>CLV，合计 %1</translation>
    </message>
    <message>
        <source>%1 contracts with what they have paid and are expected to bring; click one to see why it is worth what it is.</source>
        <translation>%1 份合同，及其已付金额和预期带来的金额；点击一份合同可查看其价值的由来。</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>添加规则…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractOverview</name>
    <message>
        <source>over all tenures</source>
        <translation>按全部存续时长</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Logo churn a month</source>
        <translation>月客户流失率</translation>
    </message>
    <message>
        <source>Logo churn a renewal</source>
        <translation>每次续约的客户流失率</translation>
    </message>
    <message>
        <source>Revenue churn a month</source>
        <translation>月收入流失率</translation>
    </message>
    <message>
        <source>Revenue churn a renewal</source>
        <translation>每次续约的收入流失率</translation>
    </message>
    <message>
        <source>Expansion a month</source>
        <translation>月扩展收入</translation>
    </message>
    <message>
        <source>needs dates</source>
        <translation>需要日期</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>未来 CLV</translation>
    </message>
    <message>
        <source>of running contracts, sBG</source>
        <translation>存续合同，sBG</translation>
    </message>
    <message>
        <source>revenue, no margin given</source>
        <translation>收入，未给出毛利率</translation>
    </message>
    <message>
        <source>Recurring revenue by month</source>
        <translation>按月的经常性收入</translation>
    </message>
    <message>
        <source>A customer is won with its first running contract and lost with its last. Expansion and contraction: what those who stay pay more or less than a month before.</source>
        <translation>客户以其首份存续合同计为获得，以最后一份计为失去。扩展与收缩：留下的客户比上月多付或少付的金额。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>收缩</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>客户流失率</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>收入流失率</translation>
    </message>
    <message>
        <source>Churn along tenure</source>
        <translation>按存续时长的流失</translation>
    </message>
    <message>
        <source>The sheet has no dates, only how long each contract has run: tenure is the axis. MRR and churn of single months, and expansion, need a start and an end of each contract.</source>
        <translation>工作表没有日期，只有每份合同的存续时长：以存续时长为轴。要得出各月的 MRR 和流失以及扩展，需要每份合同的开始和结束日期。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>MRR lost</source>
        <translation>失去的 MRR</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run.</source>
        <translation>%2 份合同中有 %1 份仍存续。</translation>
    </message>
    <message>
        <source>%1 running contracts bring %2 a month.</source>
        <translation>%1 份存续合同每月带来 %2。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running contract(s)</source>
        <translation>
            <numerusform>%Ln 份存续合同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractPlaysModel</name>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>年流失率</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>每位未来价值</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>每位成本上限</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>回本条件</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractSegmentsView</name>
    <message>
        <source>%1: %2 values</source>
        <translation>%1：%2 个值</translation>
    </message>
    <message>
        <source>Nearly every contract has a value of its own here: it names contracts and makes no groups.</source>
        <translation>这里几乎每份合同的值都不同：它用来标识合同，无法分组。</translation>
    </message>
    <message>
        <source>%1 different values are too many for groups.</source>
        <translation>%1 个不同值太多，无法分组。</translation>
    </message>
    <message>
        <source>The sheet has no plan, price or start date: there is nothing to divide its contracts by.</source>
        <translation>工作表没有套餐、价格或开始日期：没有可用于划分合同的内容。</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>月价格</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>年价格</translation>
    </message>
    <message>
        <source>Price a period</source>
        <translation>每周期价格</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>存续</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Churn a renewal</source>
        <translation>每次续约的流失率</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
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
        <source>Still to come</source>
        <translation>未来价值</translation>
    </message>
    <message>
        <source>By its own sBG</source>
        <translation>按自身 sBG</translation>
    </message>
    <message>
        <source>Too few contracts for a model of their own: the sBG of all contracts.</source>
        <translation>合同太少，无法单独建模：采用全部合同的 sBG。</translation>
    </message>
    <message>
        <source>Too few of them have ended for a model of their own: the sBG of all contracts.</source>
        <translation>其中已结束的太少，无法单独建模：采用全部合同的 sBG。</translation>
    </message>
    <message>
        <source>No sBG fits these contracts alone: that of all contracts.</source>
        <translation>没有 sBG 能单独拟合这些合同：采用全部合同的模型。</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>全部合同</translation>
    </message>
    <message>
        <source>Still to come: by one sBG of all contracts, so that the groups add up to the whole. By its own sBG: of each group alone, where groups differ in how they stay.</source>
        <translation>未来价值：按全部合同的同一个 sBG 计算，使各组相加等于总额。按自身 sBG：由每组单独计算，适用于各组留存方式不同的情况。</translation>
    </message>
    <message>
        <source>* Too small for a model of its own: that of all contracts.</source>
        <translation>* 太小，无法单独建模：采用全部合同的模型。</translation>
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
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the contracts and %3 of the value.</source>
        <translation>%1：合同的 %2，价值的 %3。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>划分依据</translation>
    </message>
    <message>
        <source>All figures side by side</source>
        <translation>全部数字并列</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Of %1 of %2 contracts: the segment filter is on.</source>
        <translation>%2 份合同中的 %1 份：已启用细分筛选。</translation>
    </message>
    <message>
        <source>click a segment to see only its contracts, everywhere; once more for all</source>
        <translation>点击细分，各处只显示其中的合同；再次点击显示全部</translation>
    </message>
    <message>
        <source>click: filter</source>
        <translation>点击：筛选</translation>
    </message>
    <message>
        <source>Own rules…</source>
        <translation>自定义规则…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractView</name>
    <message>
        <source>Retention rate a month</source>
        <translation>月留存率</translation>
    </message>
    <message>
        <source>over all tenures</source>
        <translation>按全部存续时长</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <source>its 12th power</source>
        <translation>其 12 次方</translation>
    </message>
    <message>
        <source>Still to come, each</source>
        <translation>每份未来时长</translation>
    </message>
    <message>
        <source>discounted</source>
        <translation>已折现</translation>
    </message>
    <message>
        <source>Value to come, each</source>
        <translation>每份未来价值</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>全部：%1</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>sBG 模型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>By sBG</source>
        <translation>按 sBG</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍存续</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run.</source>
        <translation>%2 份合同中有 %1 份仍存续。</translation>
    </message>
    <message>
        <source>A running one is expected to last another %1, discounted.</source>
        <translation>一份存续合同预计还将持续 %1，已折现。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Renewal by renewal</source>
        <translation>逐次续约</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>全部合同</translation>
    </message>
    <message>
        <source>dividing the contracts</source>
        <translation>正在划分合同</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>比较组</translation>
    </message>
    <message>
        <source>Survival</source>
        <translation>生存曲线</translation>
    </message>
    <message>
        <source>How long contracts run, with its band</source>
        <translation>合同存续多久，含区间</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>By month of start, month by month</source>
        <translation>按开始月份，逐月</translation>
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
        <source>Margin %1, discount %2 a year.</source>
        <translation>毛利率 %1，年折现率 %2。</translation>
    </message>
    <message>
        <source>Curve and renewals: the sBG of these contracts alone. What is to come: by the sBG of all contracts, so that segments add up.</source>
        <translation>曲线和续约：仅由这些合同的 sBG 得出。未来价值：按全部合同的 sBG 计算，使各细分相加等于总额。</translation>
    </message>
    <message>
        <source>Too few of these contracts, or too few have ended, for a model of their own: the sBG of all contracts.</source>
        <translation>这些合同太少，或其中已结束的太少，无法单独建模：采用全部合同的 sBG。</translation>
    </message>
    <message>
        <source>Each contract leaves with its own probability; those most likely to leave go first, so that retention rises with tenure although nobody changes (sBG).</source>
        <translation>每份合同各有自己的离开概率；最可能离开的先走，因此即使没有人改变，留存也会随存续时长上升 (sBG)。</translation>
    </message>
    <message>
        <source>Under contract for %1 or longer</source>
        <translation>存续 %1 或更久</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractWhatIfView</name>
    <message>
        <source>Retention, next year</source>
        <translation>未来一年留存率</translation>
    </message>
    <message>
        <source>Price and retention together ask for a rate that no model gives.</source>
        <translation>价格与留存合在一起，所要求的留存率没有模型能够给出。</translation>
    </message>
    <message>
        <source>on today</source>
        <translation>相对今天</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>与今天相同</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>未来 CLV</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>MRR left in a year</source>
        <translation>一年后剩余的 MRR</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>存续合同</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Move a lever: what today&apos;s running contracts still bring stands at the right.</source>
        <translation>移动杠杆：右侧显示当前存续合同还将带来的价值。</translation>
    </message>
    <message>
        <source>Today&apos;s running contracts would bring %1 instead of %2, %3.</source>
        <translation>当前存续合同将带来 %1，而不是 %2，变化 %3。</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Move a lever of the contracts</source>
        <translation>移动一个合同杠杆</translation>
    </message>
    <message>
        <source>Save scenario &apos;%1&apos;</source>
        <translation>保存方案“%1”</translation>
    </message>
    <message>
        <source>Scenario saved</source>
        <translation>方案已保存</translation>
    </message>
    <message>
        <source>Note of scenario &apos;%1&apos;</source>
        <translation>方案“%1”的备注</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>解释此数字</translation>
    </message>
    <message>
        <source>Move the price to see how much churn a rise may cost.</source>
        <translation>移动价格，查看涨价最多可承受多少流失。</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>仍存续</translation>
    </message>
    <message>
        <source>The share that still runs, by sBG</source>
        <translation>仍存续的比例，按 sBG</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Cumulative margin by month</source>
        <translation>按月的累计毛利</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractsModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>月价格</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>至今已付</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续约次数</translation>
    </message>
    <message>
        <source>Stays at the next</source>
        <translation>下次续约概率</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>未来月数</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>未来价值</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>running</source>
        <translation>存续</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
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
    <message>
        <source>Nine in ten such customers bring %1 to %2.</source>
        <translation>十分之九的此类客户带来 %1 至 %2。</translation>
    </message>
    <message>
        <source>%1 × %2 × %3, discounted at %4 a year; by %5.</source>
        <translation>%1 × %2 × %3，年折现 %4；由 %5 计算。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Nine in ten such customers</source>
        <translation>十分之九的此类客户</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomerExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>Columns of the file, in this order</source>
        <translation>文件的列，按此顺序</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>显示姓名</translation>
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
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
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
    <message>
        <source>Next %1 m</source>
        <extracomment>head of a narrow column; %1 is a number of months</extracomment>
        <translation>未来%1个月</translation>
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
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>添加规则…</translation>
    </message>
    <message>
        <source>filter of the customers</source>
        <translation>客户筛选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>One customer, and why it is worth what it is.</source>
        <translation>一位客户，及其价值的由来。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers in this table</source>
        <translation>此表中的客户</translation>
    </message>
    <message>
        <source>customers with a purchase up to the as-of date whom filter, rule and search leave</source>
        <translation>截至日期前有购买，且经筛选、规则和搜索后保留的客户</translation>
    </message>
    <message>
        <source>Customers selected</source>
        <translation>所选客户</translation>
    </message>
    <message>
        <source>value so far + value of the next months, summed over those selected</source>
        <translation>至今价值 + 未来数月的价值，对所选客户求和</translation>
    </message>
    <message>
        <source>copying the rows</source>
        <translation>正在复制行</translation>
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
    <message>
        <source>Open acquisition spend</source>
        <translation>打开获客支出</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>What stands out in the rows, and what it does to CLV</source>
        <translation>行中的异常之处及其对 CLV 的影响</translation>
    </message>
    <message>
        <source>Same customer?</source>
        <translation>同一客户？</translation>
    </message>
    <message>
        <source>Customers who may stand here under two keys</source>
        <translation>可能以两个标识出现的客户</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DetailsCard</name>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>What the scenario does to each segment</source>
        <translation>方案对各细分的影响</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部数字</translation>
    </message>
    <message>
        <source>Sayings</source>
        <translation>业内说法</translation>
    </message>
    <message>
        <source>What the field says, held against your data</source>
        <translation>业内的说法，与您的数据对照</translation>
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
    <name>perennial::ui::EvidenceCustomersModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>净收入</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
</context>
<context>
    <name>perennial::ui::EvidenceDialog</name>
    <message>
        <source>looking for the rows</source>
        <translation>正在查找行</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Customers: %1. Purchases: %2. Rows: %3.</source>
        <translation>客户：%1。购买：%2。行：%3。</translation>
    </message>
    <message>
        <source>The rows add up to %1.</source>
        <translation>各行合计 %1。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::EvidenceRowsModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
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
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
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
    <name>perennial::ui::Exports</name>
    <message>
        <source>Customers…</source>
        <translation>客户…</translation>
    </message>
    <message>
        <source>Segments…</source>
        <translation>细分…</translation>
    </message>
    <message>
        <source>Cohorts…</source>
        <translation>群组…</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>订单…</translation>
    </message>
    <message>
        <source>Plays…</source>
        <translation>行动…</translation>
    </message>
    <message>
        <source>Workbook with formulas…</source>
        <translation>含公式的工作簿…</translation>
    </message>
    <message>
        <source>Workbook with formulas</source>
        <translation>含公式的工作簿</translation>
    </message>
    <message>
        <source>Recipe for the command line…</source>
        <translation>供命令行使用的配方…</translation>
    </message>
    <message>
        <source>Recipe for the command line</source>
        <translation>供命令行使用的配方</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>PDF 报告…</translation>
    </message>
    <message>
        <source>Names of customers</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>显示姓名</translation>
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
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
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
    <name>perennial::ui::FadingCard</name>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>按自身速度的年毛利 × (1 − P(活跃))</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
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
    <message>
        <source>; %1 a year at stake</source>
        <translation>；每年 %1 面临风险</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valuable customer(s) fading</source>
        <translation>
            <numerusform>%Ln 位高价值客户正在流失</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers with two orders or more who are silent for longer than usual, but not lapsed yet, will stand here, those with most to lose first.</source>
        <translation>有两单或以上、沉默时间比平常更久但尚未流失的客户将显示在这里，可能损失最大的在前。</translation>
    </message>
    <message>
        <source>No model could be fitted to this data: nobody can say who has probably left.</source>
        <translation>没有模型能够拟合这些数据：无法判断谁可能已经离开。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are silent for longer than usual, but there is no loss to expect of them: %1 takes them for alive, or they bring no margin.</source>
        <translation>
            <numerusform>%Ln 位客户沉默时间比平常更久，但预计不会带来损失：%1 认为他们仍活跃，或他们不带来毛利。</numerusform>
        </translation>
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
    <name>perennial::ui::FiguresTable</name>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
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
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FolkloreTable</name>
    <message>
        <source>5 points more retention: value of today&apos;s customers</source>
        <translation>留存提高 5 个百分点：现有客户的价值</translation>
    </message>
    <message>
        <source>5 points more retention: value of a new customer</source>
        <translation>留存提高 5 个百分点：新客户的价值</translation>
    </message>
    <message>
        <source>Winning a customer costs more than keeping one</source>
        <translation>赢得新客户比留住客户成本更高</translation>
    </message>
    <message>
        <source>The top 20 % of customers hold</source>
        <translation>前 20% 的客户占</translation>
    </message>
    <message>
        <source>LTV : CAC of a sound business</source>
        <translation>健康企业的 LTV : CAC</translation>
    </message>
    <message>
        <source>What the field says</source>
        <translation>业内的说法</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>+5 points: today&apos;s customers</source>
        <translation>+5 个百分点：现有客户</translation>
    </message>
    <message>
        <source>+5 points: a new customer</source>
        <translation>+5 个百分点：新客户</translation>
    </message>
    <message>
        <source>Winning against keeping</source>
        <translation>赢得与留住客户之比</translation>
    </message>
    <message>
        <source>The top 20 % hold</source>
        <translation>前 20% 占</translation>
    </message>
    <message>
        <source>A sound LTV : CAC</source>
        <translation>健康的 LTV : CAC</translation>
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
    <message>
        <source>All %1 segments…</source>
        <translation>全部 %1 个细分…</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>全部合同</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GoalSeekPanel</name>
    <message>
        <source>Goal seek</source>
        <translation>目标求解</translation>
    </message>
    <message>
        <source>Find the least change</source>
        <translation>寻找最小变化</translation>
    </message>
    <message>
        <source>Levers without a tick are locked where they stand.</source>
        <translation>未勾选的杠杆锁定在当前位置。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>May move</source>
        <translation>可移动</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Tick at least one lever.</source>
        <translation>请至少勾选一个杠杆。</translation>
    </message>
    <message>
        <source>The target is not a number.</source>
        <translation>目标不是数字。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>%1 reaches %2 with: %3</source>
        <translation>%1 达到 %2，做法：%3</translation>
    </message>
    <message>
        <source>%1 has no value on this base.</source>
        <translation>%1 在此基准上没有值。</translation>
    </message>
    <message>
        <source>No position of these levers reaches %1. The nearest is %2 with: %3</source>
        <translation>这些杠杆的任何位置都达不到 %1。最接近的是 %2，做法：%3</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GroupEditor</name>
    <message>
        <source>All of these hold</source>
        <translation>以下全部成立</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>以下任一成立</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>以下均不成立</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加条件组</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>移除此组</translation>
    </message>
</context>
<context>
    <name>perennial::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
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
    <message>
        <source>Dates: %1. %2 rows could be read day first or month first.</source>
        <translation>日期：%1。%2 行的日期日在前或月在前皆可。</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait: they lie before the first exchange rate.</source>
        <translation>所有导入的保留行中，%1 行（%2）待处理：早于首个汇率的日期。</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait for an exchange rate.</source>
        <translation>所有导入的保留行中，%1 行（%2）正等待汇率。</translation>
    </message>
    <message>
        <source>Open rates by day…</source>
        <translation>打开按日汇率表…</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait: there are rates, but into another currency than that of the figures.</source>
        <translation>所有导入的保留行中，%1 行（%2）待处理：有汇率，但折合的货币不是数字所用的货币。</translation>
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
    <message>
        <source>What counts</source>
        <translation>计入哪些</translation>
    </message>
    <message>
        <source>Use a recipe…</source>
        <translation>使用配方…</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>另存为配方…</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>忽略：%1</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Use a recipe</source>
        <translation>使用配方</translation>
    </message>
    <message>
        <source>Use it as acquisition spend</source>
        <translation>用作获客支出</translation>
    </message>
    <message>
        <source>click a head to change it</source>
        <translation>点击标题可更改</translation>
    </message>
    <message>
        <source>Import %1 contracts</source>
        <translation>导入 %1 份合同</translation>
    </message>
    <message>
        <source>A table of contracts, not of orders</source>
        <translation>这是合同表，不是订单表</translation>
    </message>
    <message>
        <source>What the rows are; choose another kind when this is wrong</source>
        <translation>各行是什么；识别有误时请选择其他类型</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>What these contracts say, before they are imported</source>
        <translation>导入之前，这些合同说明了什么</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Unit of recency and age</source>
        <translation>近度和时长的单位</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Import %1 customers</source>
        <translation>导入 %1 位客户</translation>
    </message>
    <message>
        <source>Customers already summed up, not orders</source>
        <translation>这是已汇总的客户，不是订单</translation>
    </message>
    <message>
        <source>Value and forecast need no more. Dates and products of the single orders are not known: cohorts by month and the time between orders stay empty.</source>
        <translation>计算价值和预测已经足够。单笔订单的日期和产品未知：按月群组和订单间隔将为空。</translation>
    </message>
    <message>
        <source>Open a spreadsheet; nothing is written before you say so.</source>
        <translation>打开电子表格；在您确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>It is kept as contracts: MRR and churn stand on Overview, survival and its projection on Retention, groups by the extra columns on Segments.</source>
        <translation>它将作为合同保存：MRR 和流失见“概览”，生存曲线及其推算见“留存”，按额外列的分组见“细分”。</translation>
    </message>
    <message>
        <source>A table of renewal cohorts, not of orders</source>
        <translation>这是续约群组表，不是订单表</translation>
    </message>
    <message>
        <source>It counts who is left of each cohort after each renewal. No single customer stands in it, so there is nothing to import; its survival can be fitted and exported here.</source>
        <translation>它统计每个群组在每次续约后剩余的人数。其中没有单个客户，因此没有可导入的内容；可在此拟合并导出其生存曲线。</translation>
    </message>
    <message>
        <source>Show survival and the model</source>
        <translation>显示生存曲线与模型</translation>
    </message>
    <message>
        <source>fitting the renewals</source>
        <translation>正在拟合续约数据</translation>
    </message>
    <message>
        <source>Aligned by spaces</source>
        <translation>以空格对齐</translation>
    </message>
    <message>
        <source>%1 rows: %2 become %3</source>
        <translation>%1 行：%2 折合为 %3</translation>
    </message>
    <message>
        <source>%1 rows in %2 wait for a rate: %3</source>
        <translation>%1 行 %2 金额正等待汇率：%3</translation>
    </message>
    <message>
        <source>%1 rows in %2: %3 of them wait for a rate, the others become %4</source>
        <translation>%1 行 %2 金额：其中 %3 行正等待汇率，其余折合为 %4</translation>
    </message>
    <message>
        <source>Several currencies: the figures are in %1, the others need a rate</source>
        <translation>多种货币：数字以 %1 计，其他货币需要汇率</translation>
    </message>
    <message>
        <source>Several currencies, all turned into %1</source>
        <translation>多种货币，全部折合为 %1</translation>
    </message>
    <message>
        <source>rows without a rate are kept and wait</source>
        <translation>没有汇率的行会保留并等待汇率</translation>
    </message>
    <message>
        <source>Files still to come: %1.</source>
        <translation>后面还有文件：%1。</translation>
    </message>
    <message>
        <source>%1 of the kept wait for an exchange rate.</source>
        <translation>保留的行中有 %1 行正等待汇率。</translation>
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
    <name>perennial::ui::KindSwitch</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>What the orders of this workspace say</source>
        <translation>此工作区的订单说明了什么</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>What the contracts of this workspace say</source>
        <translation>此工作区的合同说明了什么</translation>
    </message>
</context>
<context>
    <name>perennial::ui::LadderCard</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>%1 come back for a second order</source>
        <translation>%1 回来下第二单</translation>
    </message>
    <message>
        <source>Nobody has come back for a second order yet</source>
        <translation>还没有人回来下第二单</translation>
    </message>
    <message>
        <source>Time between orders: a quarter within %1, half within %2, nine in ten within %3.</source>
        <translation>订单间隔：四分之一在 %1 内，一半在 %2 内，十分之九在 %3 内。</translation>
    </message>
    <message>
        <source>Days to the next, median</source>
        <translation>距下一单天数，中位数</translation>
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
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>side effects of price</source>
        <translation>价格的副作用</translation>
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
    <message>
        <source>Holds for all customers together.</source>
        <translation>对全体客户统一适用。</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>可能：%1</translation>
    </message>
    <message>
        <source>Nobody here is left to be kept.</source>
        <translation>这里没有可挽留的客户。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>给出的折扣</translation>
    </message>
    <message>
        <source>New customers are known for all customers only, not for a segment.</source>
        <translation>新客户数只有全体客户的数据，没有单个细分的数据。</translation>
    </message>
    <message>
        <source>Nobody bought in the window.</source>
        <translation>窗口内没有人购买。</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) have levers of their own.</source>
        <translation>
            <numerusform>%n 个细分有自己的杠杆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a segment to give it levers of its own.</source>
        <translation>选择一个细分，为其设置单独的杠杆。</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Shaded: the interval of the estimate. Customers who change over to another product count as lost to the dearer one.</source>
        <translation>阴影：估计值的区间。转买其他产品的客户计为较贵产品的流失。</translation>
    </message>
    <message>
        <source>Assumed: the data cannot say how many stay away for good after a change of price.</source>
        <translation>假设值：数据无法说明调价后有多少人一去不返。</translation>
    </message>
    <message numerus="yes">
        <source>Shaded: between the greatest cut and the greatest rise of %n price change(s) in the data.</source>
        <translation>
            <numerusform>阴影：数据中 %n 次价格变化的最大降幅与最大涨幅之间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: from the least to the most loyal of %n quarter(s) in which customers came.</source>
        <translation>
            <numerusform>阴影：在有客户加入的 %n 个季度中，从忠诚度最低到最高。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what buyers did in %n time(s) like the chosen window, one before the other.</source>
        <translation>
            <numerusform>阴影：买家在 %n 个与所选窗口等长、前后相接的时段内的表现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the gross margins of %n month(s), from the costs in the data.</source>
        <translation>
            <numerusform>阴影：%n 个月的毛利率，依据数据中的成本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what a new customer cost in %n month(s) with known spend.</source>
        <translation>
            <numerusform>阴影：在支出已知的 %n 个月中，一位新客户的成本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shaded: the fewest and the most new customers of any twelve months in the data.</source>
        <translation>阴影：数据中任意十二个月的最少与最多新客户数。</translation>
    </message>
    <message>
        <source>Nothing is shaded: this is for you to choose, not for the data to say.</source>
        <translation>没有阴影：这由您选择，而非由数据决定。</translation>
    </message>
    <message>
        <source>Nothing is shaded: the data cannot say how far this has been.</source>
        <translation>没有阴影：数据无法说明其曾达到的范围。</translation>
    </message>
    <message>
        <source>assumed: the data name no products</source>
        <translation>假设：数据中没有产品名称</translation>
    </message>
    <message>
        <source>assumed: no product&apos;s price can be read from the sales</source>
        <translation>假设：无法从销售中读出任何产品的价格</translation>
    </message>
    <message>
        <source>assumed: no price has changed in the data</source>
        <translation>假设：数据中没有价格变化</translation>
    </message>
    <message>
        <source>assumed: too few prices have changed in the data</source>
        <translation>假设：数据中的价格变化太少</translation>
    </message>
    <message>
        <source>assumed: the price changes in the data leave it too uncertain</source>
        <translation>假设：依据数据中的价格变化，结果过于不确定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>由 %n 次价格变化估计：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set by hand; estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>手动设置；由 %n 次价格变化估计：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the discounts off the usual price on %Ln sold line(s) in the data.</source>
        <translation>
            <numerusform>阴影：数据中 %Ln 行销售相对平常价格的折扣。</numerusform>
        </translation>
    </message>
    <message>
        <source>black mark: today; pale: seen in the data</source>
        <translation>黑色标记：今天；浅色：数据中出现过</translation>
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
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MarginDialog</name>
    <message>
        <source>Gross margin by column</source>
        <translation>按列的毛利率</translation>
    </message>
    <message>
        <source>For rows without a cost of their own. A value without a rate takes the one rate. Product goes before category, category before other columns.</source>
        <translation>用于没有自身成本的行。没有单独比率的值采用统一比率。产品优先于类别，类别优先于其他列。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MarginModel</name>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>毛利率，%</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MovementDialog</name>
    <message>
        <source>Movement between segments</source>
        <translation>细分之间的流动</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 以来</translation>
    </message>
    <message>
        <source>reading the workspace as it was then</source>
        <translation>正在读取当时的工作区</translation>
    </message>
    <message>
        <source>There were no such segments then.</source>
        <translation>当时没有这样的细分。</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>从 ↓ 到 →</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>尚非客户</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one segment to another</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>customers who were in the first segment on %1 and are in the second on %2</source>
        <translation>%1 属于第一个细分、%2 属于第二个细分的客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers who are where they were</source>
        <translation>仍在原处的客户</translation>
    </message>
    <message>
        <source>customers in the same segment on both dates ÷ customers</source>
        <translation>两个日期属于同一细分的客户 ÷ 客户</translation>
    </message>
</context>
<context>
    <name>perennial::ui::NeighboursView</name>
    <message>
        <source>Nobody else bought just once.</source>
        <translation>没有其他人只购买过一次。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else bought again exactly %n time(s).</source>
        <translation>
            <numerusform>没有其他人恰好再次购买 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>They bought once, too (%1 did), nearest in the day and the net value of that purchase.</source>
        <translation>他们也只购买过一次（共 %1 位），且该次购买的日期和净额最接近。</translation>
    </message>
    <message numerus="yes">
        <source>They bought again %n time(s), too (%1 did), nearest in first and last purchase and mean spend, each difference in standard deviations.</source>
        <translation>
            <numerusform>他们也再次购买了 %n 次（共 %1 位），且首次购买、最近购买和平均消费最接近，各项差异以标准差计。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are worth %1 to %2, this one %3.</source>
        <translation>他们的价值为 %1 至 %2，这一位为 %3。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Customer since %1, last purchase %2, distance %3</source>
        <extracomment>%1 and %2 are days, %3 is a number</extracomment>
        <translation>客户始于 %1，最近购买 %2，距离 %3</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <translation>平均消费</translation>
    </message>
    <message>
        <source>net revenue ÷ days with a purchase</source>
        <translation>净收入 ÷ 有购买的天数</translation>
    </message>
    <message>
        <source>Customers like this one</source>
        <translation>与此相似的客户</translation>
    </message>
    <message>
        <source>Customers who bought as often</source>
        <translation>购买次数相同的客户</translation>
    </message>
    <message>
        <source>customers with the same number of purchases again; the five nearest of them stand below</source>
        <translation>再次购买次数相同的客户；下方为其中最接近的五位</translation>
    </message>
    <message>
        <source>Near: the square root of the sum of squares of the differences in first and last purchase and mean spend, each in standard deviations.</source>
        <translation>接近程度：首次购买、最近购买和平均消费之差的平方和的平方根，各项以标准差计。</translation>
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
        <source>A customer is worth %1 on average.</source>
        <translation>每位客户平均价值 %1。</translation>
    </message>
    <message>
        <source>No margin given: value is revenue.</source>
        <translation>未给出毛利率：价值为收入。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>回本</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>这有多可靠？</translation>
    </message>
    <message>
        <source>How wrong such a forecast would have been in the past, and what speaks against it</source>
        <translation>此类预测在过去的误差，以及质疑它的理由</translation>
    </message>
    <message>
        <source>on a year ago</source>
        <translation>较一年前</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 以来</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 以来</translation>
    </message>
    <message>
        <source>drawing the charts</source>
        <translation>正在绘制图表</translation>
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
        <source>%1 on %2, %3 on %4; lowest %5 on %6, highest %7 on %8</source>
        <translation>%2 为 %1，%4 为 %3；最低 %5（%6），最高 %7（%8）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) and %1 purchases.</source>
        <translation>
            <numerusform>%Ln 位客户，%1 次购买。</numerusform>
        </translation>
    </message>
    <message>
        <source>A formula, chosen under Data, Assumptions, gives a value all the same.</source>
        <translation>在“数据”“假设”中选用公式，仍可得出价值。</translation>
    </message>
    <message>
        <source>Customers came already summed up: figures of the window are estimates, charts of single months stay empty.</source>
        <translation>导入的客户已汇总：窗口内的数字为估算，单月图表为空。</translation>
    </message>
    <message>
        <source>The customers behind this are not read yet. It explains itself as soon as they are.</source>
        <translation>背后的客户尚未读取。读取完成后即可解释此数字。</translation>
    </message>
    <message>
        <source>The customers behind this have not been read: it was cancelled. Go on, and it explains itself.</source>
        <translation>背后的客户尚未读取：读取已取消。继续后即可解释此数字。</translation>
    </message>
    <message>
        <source>On a year ago: %1 ÷ %2 − 1</source>
        <translation>较一年前：%1 ÷ %2 − 1</translation>
    </message>
    <message>
        <source>How wrong such a forecast would have been</source>
        <translation>此类预测在过去会有多大误差</translation>
    </message>
</context>
<context>
    <name>perennial::ui::OwnRulesDialog</name>
    <message>
        <source>Own segments</source>
        <translation>自定义细分</translation>
    </message>
    <message>
        <source>The first rule that holds for a customer names its segment.</source>
        <translation>对客户成立的第一条规则决定其细分。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your own segments will stand here</source>
        <translation>您的自定义细分将显示在这里</translation>
    </message>
    <message>
        <source>A segment of your own is a rule over figures and columns, for example “Orders ≥ 3” or “Country is Germany and P(alive) &lt; 0.5”.</source>
        <translation>自定义细分是基于数字和列的规则，例如“订单 ≥ 3”或“国家等于德国且 P(活跃) &lt; 0.5”。</translation>
    </message>
    <message>
        <source>The first rule that holds for a contract names its segment.</source>
        <translation>对合同成立的第一条规则决定其细分。</translation>
    </message>
    <message>
        <source>A segment of your own is a rule over figures and columns, for example “Months under contract ≥ 24” or “State is running and Price a month &lt; 30”.</source>
        <translation>自定义细分是基于数字和列的规则，例如“合同存续月数 ≥ 24”或“状态等于存续且月价格 &lt; 30”。</translation>
    </message>
    <message>
        <source>Own segments in their order</source>
        <translation>自定义细分，按顺序</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Page</name>
    <message>
        <source>Open Retention</source>
        <translation>打开“留存”</translation>
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
        <source>This page is made from the dates of single orders, and this workspace holds customers already summed up. What each is worth and whether it is still there stands on Customers.</source>
        <translation>此页面由单笔订单的日期生成，而此工作区保存的是已汇总的客户。每位客户的价值以及是否仍是客户见“客户”。</translation>
    </message>
    <message>
        <source>Open Customers</source>
        <translation>打开“客户”</translation>
    </message>
    <message>
        <source>The workspace is being read. This page follows by itself.</source>
        <translation>正在读取工作区。完成后此页面会自动显示。</translation>
    </message>
    <message>
        <source>Reading the workspace was cancelled. Nothing in it has changed.</source>
        <translation>读取工作区已取消。其中内容没有任何更改。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This page is made from orders, and this workspace holds contracts. What they bring stands on Overview, who stays on Retention, what groups of them are worth on Segments, what another price would do on What-if. A sheet of orders imported beside them fills this page.</source>
        <translation>此页面由订单生成，而此工作区保存的是合同。合同带来的收入见“概览”，谁会留下见“留存”，各组合同的价值见“细分”，改变价格的影响见“假设分析”。另外导入订单表后，此页面即有内容。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PageNotice</name>
    <message>
        <source>Working out the figures was cancelled.</source>
        <translation>数字的计算已取消。</translation>
    </message>
    <message>
        <source>What you see is still that of the settings before.</source>
        <translation>您看到的仍是之前设置的结果。</translation>
    </message>
    <message>
        <source>The overview is what was kept when the workspace was last open.</source>
        <translation>概览是上次打开工作区时保存的内容。</translation>
    </message>
    <message>
        <source>The pages stay empty until it has been done.</source>
        <translation>完成计算之前，各页面为空。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nobody is in the segment %1.</source>
        <translation>细分“%1”中没有客户。</translation>
    </message>
    <message>
        <source>The pages are filtered by it, so that most of them have nothing to show.</source>
        <translation>各页面都按此细分筛选，因此大多没有可显示的内容。</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>显示全部客户</translation>
    </message>
    <message>
        <source>segment filter</source>
        <translation>细分筛选</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PlaysModel</name>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(活跃)</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>每位未来价值</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>每位成本上限</translation>
    </message>
    <message>
        <source>Lift that pays</source>
        <translation>回本所需提升</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量方式</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>衡量方式：%1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>It is kept, and enters no figure before there is an exchange rate for %1</source>
        <translation>该行会保留，但在有 %1 的汇率之前不计入任何数字</translation>
    </message>
    <message>
        <source>waits for a rate</source>
        <translation>等待汇率</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewZoom</name>
    <message>
        <source>Fit page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
</context>
<context>
    <name>perennial::ui::QualityView</name>
    <message>
        <source>looking at the quality of the data</source>
        <translation>正在检查数据质量</translation>
    </message>
    <message>
        <source>Nothing in the rows asks for attention</source>
        <translation>行中没有需要注意的内容</translation>
    </message>
    <message>
        <source>The rows are looked at</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>No gaps, outliers, future dates, anonymous rows or amounts without a rate.</source>
        <translation>没有空缺、异常值、未来日期、匿名行或缺少汇率的金额。</translation>
    </message>
    <message>
        <source>Gaps, outliers, dates, anonymous rows and currencies will stand here.</source>
        <translation>空缺、异常值、日期、匿名行和货币将显示在这里。</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>异常之处</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>对平均 CLV 的影响</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Sheet row</source>
        <translation>工作表行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What in the rows a careful reader would ask about.</source>
        <translation>细心的读者会对这些行提出的疑问。</translation>
    </message>
    <message>
        <source>Nothing in the rows asks for attention.</source>
        <translation>行中没有需要注意的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the rows ask for attention; each says what it does to CLV.</source>
        <translation>
            <numerusform>行中有 %n 处需要注意；每处都说明其对 CLV 的影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands out in the rows</source>
        <translation>行中的异常之处</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>显示客户</translation>
    </message>
    <message>
        <source>Looking at the rows was cancelled</source>
        <translation>检查各行已取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RateTableDialog</name>
    <message>
        <source>Exchange rates by day</source>
        <translation>按日汇率</translation>
    </message>
    <message>
        <source>What one unit is worth in %1. A rate holds until the next day that has one; orders before the first day wait.</source>
        <translation>每单位折合多少 %1。汇率有效至下一个有汇率的日期；首日之前的订单待处理。</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>添加一天</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RateTableModel</name>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>From day on</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RatesEditor</name>
    <message>
        <source>One %1 in %2</source>
        <translation>1 %1 折合 %2</translation>
    </message>
    <message>
        <source>One %1 in %2: %3 rows wait</source>
        <translation>1 %1 折合 %2：%3 行待处理</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Open rates by day…</source>
        <translation>打开按日汇率表…</translation>
    </message>
    <message>
        <source>A sheet of date, currency and rate: what one unit is worth in the currency of the figures</source>
        <translation>包含日期、货币和汇率的表：每单位折合多少数字所用货币</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>One %1 in %2 by day: %3 rates, %4 to %5, the newest %6</source>
        <translation>1 %1 按日折合 %2：%3 个汇率，%4 至 %5，最新 %6</translation>
    </message>
    <message>
        <source>%1 rows before the first day wait</source>
        <translation>首日之前的 %1 行待处理</translation>
    </message>
    <message>
        <source>Exchange rates into %1</source>
        <translation>折合 %1 的汇率</translation>
    </message>
    <message>
        <source>Exchange rates into %1. The figures are in %2: these rates are not used.</source>
        <translation>折合 %1 的汇率。数字以 %2 计：不使用这些汇率。</translation>
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
    <name>perennial::ui::RenewalDialog</name>
    <message>
        <source>Renewal cohorts</source>
        <translation>续约群组</translation>
    </message>
    <message>
        <source>The sheet gives shares: each cohort is taken as %1 customers.</source>
        <translation>工作表给出的是占比：每个群组按 %1 位客户计。</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍存续</translation>
    </message>
    <message>
        <source>Kept, by sBG</source>
        <translation>留存，按 sBG</translation>
    </message>
    <message>
        <source>Still there, by sBG</source>
        <translation>仍存续，按 sBG</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>全部群组</translation>
    </message>
    <message>
        <source>No single customer stands in such a sheet, so nothing of it is kept in a workspace.</source>
        <translation>此类表格中没有单个客户，因此工作区不保存其任何内容。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2 customers at the start; sBG %3; %4 periods still to come of who is left, discounted.</source>
        <translation>%1：开始时 %2 位客户；sBG %3；剩余客户预计还有 %4 个周期，已折现。</translation>
    </message>
    <message>
        <source>Export renewals</source>
        <translation>导出续约</translation>
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
    <name>perennial::ui::ReportComposer</name>
    <message>
        <source>Save as template…</source>
        <translation>另存为模板…</translation>
    </message>
    <message>
        <source>Save template to a file…</source>
        <translation>将模板保存到文件…</translation>
    </message>
    <message>
        <source>Open template from a file…</source>
        <translation>从文件打开模板…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
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
        <source>One segment</source>
        <translation>一个细分</translation>
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
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>标语</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
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
        <source>No logo</source>
        <translation>无徽标</translation>
    </message>
    <message>
        <source>Save or open a template</source>
        <translation>保存或打开模板</translation>
    </message>
    <message>
        <source>made from the figures</source>
        <translation>根据数字生成</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter 纵向</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter 横向</translation>
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
    <name>perennial::ui::ResultSummary</name>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
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
        <source>Profit after spend</source>
        <translation>扣除支出后的利润</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>12 个月后活跃</translation>
    </message>
    <message>
        <source>%1 of the draws change the value by %2 to %3. Drawn are the parameters of the model and the responses to price; an assumed response by a third of itself.</source>
        <translation>%1 的抽样使价值变化 %2 至 %3。抽样的是模型参数和对价格的反应；假设的反应按其自身的三分之一变动。</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>无区间</translation>
    </message>
    <message numerus="yes">
        <source>beats the base in %1 of %Ln draw(s)</source>
        <translation>
            <numerusform>在 %Ln 次抽样中有 %1 超过基准</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance that the scenario beats the base</source>
        <translation>方案超过基准的概率</translation>
    </message>
    <message>
        <source>draws in which the scenario brings more than the base ÷ draws</source>
        <translation>方案带来的价值高于基准的抽样 ÷ 全部抽样</translation>
    </message>
    <message>
        <source>Change of the value in %1 of the draws</source>
        <translation>%1 的抽样中的价值变化</translation>
    </message>
    <message>
        <source>Drawn are the parameters of the model, by their covariance, and the responses to price; an assumed response by a third of itself.</source>
        <translation>抽样的是模型参数（按其协方差）和对价格的反应；假设的反应按其自身的三分之一变动。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ResultTable</name>
    <message>
        <source>Value of the horizon</source>
        <translation>期限内价值</translation>
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
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>扣除支出后的利润</translation>
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
        <source>Payback</source>
        <translation>回本</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>12 个月后活跃</translation>
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
        <source>Who stays and who leaves will stand here</source>
        <translation>谁留下、谁离开将显示在这里</translation>
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
        <source>Too little history yet for a second month.</source>
        <translation>历史太短，还没有第二个月。</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month.</source>
        <translation>%1 的新客户次月再次购买。</translation>
    </message>
    <message>
        <source>How many reach the second, third … order</source>
        <translation>有多少客户达到第二、第三…单</translation>
    </message>
    <message>
        <source>Calendar months</source>
        <translation>日历月</translation>
    </message>
    <message>
        <source>Columns are calendar months</source>
        <translation>列为日历月</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Columns are months of each customer&apos;s own age</source>
        <translation>列为每位客户自首次购买起的月数</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Shares, and amounts per customer of the cohort</source>
        <translation>占比，以及群组每位客户的金额</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Heads and sums of the cohort</source>
        <translation>群组的人数和总额</translation>
    </message>
    <message>
        <source>Colour by table</source>
        <translation>按整表着色</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The darkest cell of each row</source>
        <translation>每行最深的单元格</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The darkest cell of each column</source>
        <translation>每列最深的单元格</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>比较组</translation>
    </message>
    <message>
        <source>Compare cohorts</source>
        <translation>比较群组</translation>
    </message>
    <message>
        <source>following the cohorts</source>
        <translation>正在跟踪群组</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC of the cohort</source>
        <translation>每位客户累计毛利 ÷ 群组的 CAC</translation>
    </message>
    <message>
        <source>What the model expects of today&apos;s customers in the months to come</source>
        <translation>模型对现有客户未来数月的预期</translation>
    </message>
    <message>
        <source>The model tells how much and how often customers buy, and whether they buy again at all, not in how many single months: choose Orders, Revenue, a value, or Cumulative</source>
        <translation>模型只说明客户买多少、多久买一次以及是否还会再买，不说明在多少个单独的月份购买：请选择“订单”“收入”、某个价值或“累计”</translation>
    </message>
    <message>
        <source>Every month of these cohorts is past or under way: there is none to forecast</source>
        <translation>这些群组的每个月都已过去或正在进行：没有可预测的月份</translation>
    </message>
    <message>
        <source>%1 buy again a month later</source>
        <translation>%1 次月再次购买</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RfmDialog</name>
    <message>
        <source>Save groups</source>
        <translation>保存组</translation>
    </message>
    <message>
        <source>RFM groups</source>
        <translation>RFM 组</translation>
    </message>
    <message>
        <source>Scores run from 1 to 5, 5 is best. The first rule that holds names the group; the rest is Other.</source>
        <translation>评分从 1 到 5，5 为最佳。第一条成立的规则决定所属组；其余为“其他”。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Recency from</source>
        <translation>近度从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Frequency from</source>
        <translation>频率从</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>金额从</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Days of silence, edges</source>
        <translation>沉默天数，分界</translation>
    </message>
    <message>
        <source>Days with an order, edges</source>
        <translation>有订单的天数，分界</translation>
    </message>
    <message>
        <source>Revenue, edges</source>
        <translation>收入，分界</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新组</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>恢复程序默认</translation>
    </message>
    <message>
        <source>The edges of a row must be numbers in ascending order.</source>
        <translation>一行的分界必须是递增的数字。</translation>
    </message>
    <message>
        <source>Pick cells by dragging (Ctrl adds more) or with the keys, and give them a group. It goes first.</source>
        <translation>拖动（按住 Ctrl 可追加）或用键盘选取单元格，并为其指定组。该组排在最前。</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>组名称</translation>
    </message>
    <message>
        <source>Make it a group</source>
        <translation>设为组</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is no group: add one, or pick cells on the grid.</source>
        <translation>没有组：请添加一个，或在网格上选取单元格。</translation>
    </message>
    <message>
        <source>The group in row %1 needs a name.</source>
        <translation>第 %1 行的组需要名称。</translation>
    </message>
    <message>
        <source>Row %1, %2: a range must run upwards, from a score to the same or a better one.</source>
        <translation>第 %1 行，%2：范围必须由小到大，从某一评分到相同或更高的评分。</translation>
    </message>
    <message>
        <source>%1 holds nobody: no customer has these scores, or the rows above it take them all. It can be saved all the same.</source>
        <translation>%1 中没有人：没有客户具有这些评分，或已全部归入其上方各行。仍可保存。</translation>
    </message>
    <message>
        <source>Groups in their order</source>
        <translation>组，按顺序</translation>
    </message>
    <message>
        <source>customers whose scores this rule is the first to hold for, with all rules of the same name</source>
        <translation>其评分首先符合此规则的客户，含所有同名规则</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2, money %3</source>
        <translation>近度 %1，频率 %2，金额 %3</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2</source>
        <translation>近度 %1，频率 %2</translation>
    </message>
    <message>
        <source>customers with these two scores, by the edges below</source>
        <translation>按下方分界，具有这两个评分的客户</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RfmGrid</name>
    <message>
        <source>Recency by frequency</source>
        <translation>近度与频率</translation>
    </message>
    <message numerus="yes">
        <source>Recency %1, frequency %2: %3, %n customer(s)</source>
        <translation>
            <numerusform>近度 %1，频率 %2：%3，%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; picked</source>
        <translation>%1；已选取</translation>
    </message>
    <message>
        <source>frequency; recency upwards</source>
        <translation>频率；近度向上</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RowMover</name>
    <message>
        <source>Drag a row to its place, or move it by Alt with an arrow.</source>
        <translation>拖动一行到所需位置，或按 Alt 加方向键移动。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RuleDialog</name>
    <message>
        <source>Save segment</source>
        <translation>保存细分</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>显示这些客户</translation>
    </message>
    <message>
        <source>Segment by a rule</source>
        <translation>按规则细分</translation>
    </message>
    <message>
        <source>Filter by a rule</source>
        <translation>按规则筛选</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>细分名称</translation>
    </message>
    <message>
        <source>Add a condition.</source>
        <translation>添加条件。</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%2 位客户中的 %1 位</translation>
    </message>
    <message>
        <source>Show these contracts</source>
        <translation>显示这些合同</translation>
    </message>
    <message>
        <source>%1 of %2 contracts</source>
        <translation>%2 份合同中的 %1 份</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SameCustomerView</name>
    <message>
        <source>looking for customers under two keys</source>
        <translation>正在查找有两个标识的客户</translation>
    </message>
    <message>
        <source>No customer seems to stand here twice</source>
        <translation>似乎没有客户重复出现</translation>
    </message>
    <message>
        <source>The customers are compared</source>
        <translation>正在比较客户</translation>
    </message>
    <message>
        <source>Keys with the same e-mail address, name or phone would stand here.</source>
        <translation>电子邮箱、姓名或电话相同的标识会显示在这里。</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>电子邮件地址相同</translation>
    </message>
    <message>
        <source>keys differ in writing only</source>
        <translation>标识仅写法不同</translation>
    </message>
    <message>
        <source>addresses of one mailbox</source>
        <translation>同一邮箱的不同地址</translation>
    </message>
    <message>
        <source>same name and phone number</source>
        <translation>姓名和电话号码相同</translation>
    </message>
    <message>
        <source>same full name</source>
        <translation>全名相同</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>可能相同</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>共同之处</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>merge customers</source>
        <translation>合并客户</translation>
    </message>
    <message>
        <source>separate customers</source>
        <translation>分开客户</translation>
    </message>
    <message>
        <source>Who is one customer? Nothing is merged before you say so.</source>
        <translation>谁是同一位客户？在您确认之前不会合并。</translation>
    </message>
    <message>
        <source>No customer seems to stand here twice.</source>
        <translation>似乎没有客户重复出现。</translation>
    </message>
    <message>
        <source>These may be one customer</source>
        <translation>这些可能是同一位客户</translation>
    </message>
    <message>
        <source>Merged by you</source>
        <translation>由您合并</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>两个人</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>重新分开</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be one customer each; nothing is merged before you say so.</source>
        <translation>
            <numerusform>%Ln 对可能各为同一位客户；在您确认之前不会合并。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the customers was cancelled</source>
        <translation>比较客户已取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ScenarioBar</name>
    <message>
        <source>Scenario %1</source>
        <translation>方案 %1</translation>
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
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Save the levers to &apos;%1&apos;</source>
        <translation>将杠杆保存到“%1”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What this scenario is for</source>
        <translation>此方案的用途</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove scenario &apos;%1&apos;</source>
        <translation>移除方案“%1”</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1，副本</translation>
    </message>
    <message>
        <source>Duplicate scenario &apos;%1&apos;</source>
        <translation>复制方案“%1”</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <source>Rename scenario &apos;%1&apos;</source>
        <translation>重命名方案“%1”</translation>
    </message>
    <message>
        <source>Save the levers as a scenario</source>
        <translation>将杠杆保存为方案</translation>
    </message>
    <message>
        <source>Rename, note, duplicate, remove</source>
        <translation>重命名、备注、复制、移除</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Goal seek…</source>
        <translation>目标求解…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SectionList</name>
    <message>
        <source>Note to %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>将 %1 上移</translation>
    </message>
    <message>
        <source>A note below the head of this section</source>
        <translation>此章节标题下方的备注</translation>
    </message>
    <message>
        <source>Alt with an arrow moves the section</source>
        <translation>按 Alt 加方向键移动章节</translation>
    </message>
    <message>
        <source>Drag %1 to its place</source>
        <translation>将 %1 拖到相应位置</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentResults</name>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
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
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
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
    <message>
        <source>A formula gives one figure and no interval. Choose a model under Assumptions to see one.</source>
        <translation>公式只给出一个数字，没有区间。要查看区间，请在“假设”中选择模型。</translation>
    </message>
    <message>
        <source>In nine of ten cases the true figure lies within: it holds what the model does not know exactly and what chance does.</source>
        <translation>十次中有九次，真实数字落在其中：它既包含模型不能确知的部分，也包含偶然因素。</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90% 区间</translation>
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
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Groups of customers with all figures will stand here</source>
        <translation>客户组及全部数字将显示在这里</translation>
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
    <message>
        <source>Acquired, by quarter</source>
        <translation>获客时间，按季度</translation>
    </message>
    <message>
        <source>Acquired, by year</source>
        <translation>获客时间，按年</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Segments by rules of your own</source>
        <translation>按自定义规则的细分</translation>
    </message>
    <message>
        <source>drawing the charts</source>
        <translation>正在绘制图表</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>比较两个…</translation>
    </message>
    <message>
        <source>Movement…</source>
        <translation>流动…</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>编辑规则…</translation>
    </message>
    <message>
        <source>measuring how sure the forecast is</source>
        <translation>正在衡量预测的可靠程度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1：%2 个值</translation>
    </message>
    <message>
        <source>%1 different values for %2 customers are too many for groups. A rule of your own can ask for some of them.</source>
        <translation>%2 位客户有 %1 个不同值，太多，无法分组。您可以用自定义规则选取其中一些。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>click a segment to filter by it; right-click a number to explain it</source>
        <translation>点击细分即按其筛选；右键点击数字可查看解释</translation>
    </message>
    <message>
        <source>click: filter; right-click: explain</source>
        <translation>点击：筛选；右键：解释</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customers with a purchase up to the as-of date</source>
        <translation>截至日期前有购买的客户</translation>
    </message>
    <message>
        <source>CLV, total of the segment ÷ CLV, total of all</source>
        <translation>该细分的 CLV 总额 ÷ 全体的 CLV 总额</translation>
    </message>
    <message>
        <source>Share of the customers: %1 ÷ %2</source>
        <translation>客户占比：%1 ÷ %2</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SensitivityPanel</name>
    <message>
        <source>All levers</source>
        <translation>全部杠杆</translation>
    </message>
    <message>
        <source>One lever</source>
        <translation>一个杠杆</translation>
    </message>
    <message>
        <source>Two levers</source>
        <translation>两个杠杆</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
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
    <message>
        <source>a quoted field is never closed</source>
        <translation>带引号的字段没有结束</translation>
    </message>
    <message>
        <source>it ends within a character</source>
        <translation>它在一个字符中间结束</translation>
    </message>
    <message>
        <source>there are zero bytes within the text</source>
        <translation>文本中有零字节</translation>
    </message>
    <message>
        <source>the compressed data are broken</source>
        <translation>压缩数据已损坏</translation>
    </message>
    <message>
        <source>the archive inside is broken</source>
        <translation>内部的压缩包已损坏</translation>
    </message>
    <message>
        <source>the XML inside is broken</source>
        <translation>内部的 XML 已损坏</translation>
    </message>
    <message>
        <source>the XML inside declares entities, which is not safe to read</source>
        <translation>内部的 XML 声明了实体，读取不安全</translation>
    </message>
    <message>
        <source>a part of the workbook is missing</source>
        <translation>工作簿缺少一部分</translation>
    </message>
    <message>
        <source>a cell names a text that the workbook does not have</source>
        <translation>有单元格引用了工作簿中不存在的文本</translation>
    </message>
    <message>
        <source>a cell has no valid position</source>
        <translation>有单元格没有有效位置</translation>
    </message>
    <message>
        <source>a record of the workbook is broken</source>
        <translation>工作簿的一条记录已损坏</translation>
    </message>
    <message>
        <source>the container of the workbook is broken</source>
        <translation>工作簿的容器已损坏</translation>
    </message>
    <message>
        <source>bytes in one row</source>
        <translation>一行中的字节</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>bytes when unpacked</source>
        <translation>解压后的字节</translation>
    </message>
    <message>
        <source>bytes of text in the workbook</source>
        <translation>工作簿中的文本字节</translation>
    </message>
    <message>
        <source>levels of nesting</source>
        <translation>嵌套层数</translation>
    </message>
    <message>
        <source>The periods stand side by side as columns. A table with one row for each order (customer, date, amount) can be imported.</source>
        <translation>各时期以列的形式并排。每笔订单一行的表格（客户、日期、金额）可以导入。</translation>
    </message>
    <message>
        <source>The table has totals of days and names no customer. An export of the single orders with the customer or e-mail can be imported.</source>
        <translation>该表只有每日合计，没有客户。包含客户或电子邮件的单笔订单导出可以导入。</translation>
    </message>
    <message>
        <source>This export names no customer. Another report of the same system with the customer or e-mail can be imported.</source>
        <translation>此导出没有客户。同一系统中包含客户或电子邮件的其他报告可以导入。</translation>
    </message>
    <message>
        <source>The table is no list of orders.</source>
        <translation>该表不是订单列表。</translation>
    </message>
    <message>
        <source>a date of the Gregorian calendar</source>
        <translation>公历日期</translation>
    </message>
    <message>
        <source>a recipe that Perennial has written</source>
        <translation>由 Perennial 写出的配方</translation>
    </message>
    <message>
        <source>%1; from %2 on the data speak for themselves.</source>
        <translation>%1；从 %2 起数据足以说明问题。</translation>
    </message>
    <message>
        <source>At the pace so far that is reached about %1.</source>
        <translation>按目前的速度，大约在 %1 达到。</translation>
    </message>
    <message>
        <source>It covers %1; %2 will do.</source>
        <translation>数据覆盖 %1；有 %2 就够了。</translation>
    </message>
    <message>
        <source>The correlation is %1, harmless is up to %2. More data will not change that: judge the segments one by one.</source>
        <translation>相关系数为 %1，不超过 %2 则无影响。更多数据不会改变这一点：请逐个评估各细分。</translation>
    </message>
    <message>
        <source>Its parameter q is %1 and must lie above %2: look for a few orders of extraordinary size, or wait for more repeat purchases.</source>
        <translation>其参数 q 为 %1，必须大于 %2：请检查是否有少数金额异常大的订单，或等待更多重复购买。</translation>
    </message>
    <message>
        <source>At its limit: %1. Forecasts stay usable; a longer history settles it.</source>
        <translation>已达极限：%1。预测仍可使用；更长的历史会解决此问题。</translation>
    </message>
    <message>
        <source>The strongest month brings %1 times an average one: judge forecasts of whole years, not of single months.</source>
        <translation>最强月份是平均月份的 %1 倍：请评估全年预测，而不是单月预测。</translation>
    </message>
    <message>
        <source>there are no customers with a purchase</source>
        <translation>没有产生过购买的客户</translation>
    </message>
    <message>
        <source>one customer says nothing about others</source>
        <translation>一位客户无法说明其他客户的情况</translation>
    </message>
    <message>
        <source>all purchases fall on the last day</source>
        <translation>所有购买都在最后一天</translation>
    </message>
    <message>
        <source>nobody has bought a second time yet; 50 repeat buyers will do</source>
        <translation>还没有人第二次购买；有 50 位重复购买者就够了</translation>
    </message>
    <message>
        <source>a date lies outside the time observed</source>
        <translation>有日期在观察时间之外</translation>
    </message>
    <message>
        <source>the numbers of purchases are beyond what it can hold</source>
        <translation>购买次数超出模型所能处理的范围</translation>
    </message>
    <message>
        <source>its parameters must be positive numbers</source>
        <translation>模型参数必须为正数</translation>
    </message>
    <message>
        <source>it takes another number of parameters</source>
        <translation>参数个数不符</translation>
    </message>
    <message>
        <source>the sheet has no amounts</source>
        <translation>工作表没有金额</translation>
    </message>
    <message>
        <source>nobody has paid for a second purchase yet</source>
        <translation>还没有人为第二次购买付款</translation>
    </message>
    <message>
        <source>every purchase has the same value</source>
        <translation>每次购买的价值都相同</translation>
    </message>
    <message>
        <source>fewer than 60 % of the gaps between payments are a month, a quarter or a year</source>
        <translation>付款间隔中为一个月、一季度或一年的不足 60%</translation>
    </message>
    <message>
        <source>no contract has ended yet</source>
        <translation>还没有合同结束</translation>
    </message>
    <message>
        <source>all contracts ended at the first renewal</source>
        <translation>所有合同都在首次续约时结束</translation>
    </message>
    <message>
        <source>the counts of renewals contradict each other</source>
        <translation>续约次数互相矛盾</translation>
    </message>
    <message>
        <source>pixels of the logo</source>
        <translation>徽标的像素</translation>
    </message>
    <message>
        <source>Each row is a contract with its tenure, not an order: there is no date. It can be imported as a table of contracts.</source>
        <translation>每行是一份带存续时长的合同，而不是订单：没有日期。可以作为合同表导入。</translation>
    </message>
    <message>
        <source>Each row is a subscription with a start and an end, not an order. It can be imported as a table of contracts.</source>
        <translation>每行是一份带开始和结束日期的订阅，而不是订单。可以作为合同表导入。</translation>
    </message>
    <message>
        <source>a report template that Perennial has written</source>
        <translation>由 Perennial 写出的报告模板</translation>
    </message>
    <message>
        <source>a picture: PNG, JPEG or SVG</source>
        <translation>图片：PNG、JPEG 或 SVG</translation>
    </message>
    <message>
        <source>No section of the report is switched on. Switch on at least one.</source>
        <translation>报告没有启用任何章节。请至少启用一个。</translation>
    </message>
    <message>
        <source>Each row is a customer already summed up, not an order. It can be imported as such a table.</source>
        <translation>每行是一位已汇总的客户，而不是订单。可以作为此类表格导入。</translation>
    </message>
    <message>
        <source>The workspace holds orders; customers already summed up would count some of them twice. The sheet can be imported into a workspace of its own.</source>
        <translation>此工作区保存的是订单；加入已汇总的客户会使部分客户重复计算。可以将该表导入到单独的工作区。</translation>
    </message>
    <message>
        <source>The workspace holds customers already summed up; orders would count some of them twice. They can be imported into a workspace of their own.</source>
        <translation>此工作区保存的是已汇总的客户；加入订单会使部分客户重复计算。可以将订单导入到单独的工作区。</translation>
    </message>
    <message>
        <source>a number whose decimal mark is certain, such as 1.0850 or 1,0850</source>
        <translation>小数点明确的数字，例如 1.0850 或 1,0850</translation>
    </message>
    <message>
        <source>start and end, or tenure and whether it has ended</source>
        <translation>开始和结束，或存续时长及是否已结束</translation>
    </message>
    <message>
        <source>number of purchases, recency and age</source>
        <translation>购买次数、近度和时长</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>No row of the sheet is an exchange rate: a date, a currency and a rate above 0.</source>
        <translation>表中没有一行是汇率：需要日期、货币和大于 0 的汇率。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought again so far</source>
        <translation>
            <numerusform>至今有 %Ln 位客户再次购买</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has no dates of single orders or payments, only sums or how long each has run.</source>
        <translation>工作表没有单笔订单或付款的日期，只有合计或每份合同的存续时长。</translation>
    </message>
    <message>
        <source>The table counts who is left of each cohort after each renewal; no single customer stands in it, so that a workspace has nothing to keep. Its survival is fitted without one: on the import page of the window, and by perennial retention FILE.</source>
        <translation>该表统计每个群组在每次续约后剩余的人数；其中没有单个客户，因此工作区没有可保存的内容。无需工作区即可拟合其生存曲线：在窗口的导入页，或用 perennial retention FILE。</translation>
    </message>
    <message>
        <source>The contracts have no start dates, only how long each has run.</source>
        <translation>合同没有开始日期，只有每份合同的存续时长。</translation>
    </message>
    <message>
        <source>The sheet has no plan, price or start date: there is nothing to divide its contracts by.</source>
        <translation>工作表没有套餐、价格或开始日期：没有可用于划分合同的内容。</translation>
    </message>
    <message>
        <source>The table lists each customer once, without orders or amounts. An export of the orders with the customer, the date and the amount can be imported.</source>
        <translation>该表每位客户只列一次，没有订单或金额。包含客户、日期和金额的订单导出可以导入。</translation>
    </message>
    <message>
        <source>a record is no valid JSON</source>
        <translation>有一条记录不是有效的 JSON</translation>
    </message>
    <message>
        <source>the list of records is never closed</source>
        <translation>记录列表没有结束符</translation>
    </message>
    <message>
        <source>The table has one column only: nothing was found that divides its rows into fields. If a character divides them, choose it under “Read it as…” or as --delimiter.</source>
        <translation>表格只有一列：未找到将各行分成字段的内容。如果有分隔字符，请在“读取方式…”中选择，或用 --delimiter 指定。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>“%1”（用于%2）</translation>
    </message>
    <message>
        <source>The choice of columns does not fit this sheet. Missing: %1. The sheet has: %2.</source>
        <translation>所选的列与此工作表不符。缺少：%1。工作表包含：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between missing columns</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>These exchange rates turn amounts into %1, but here amounts are turned into %2, and the two are never mixed. Take rates into %2, or first remove the rates that are here under Data, Assumptions.</source>
        <translation>这些汇率将金额折合为 %1，而此处金额折合为 %2，两者不能混用。请使用折合 %2 的汇率，或先在“数据”“假设”中移除现有汇率。</translation>
    </message>
    <message>
        <source>The exchange rates turn amounts into several currencies (%1). A table of rates has one target: leave one in it.</source>
        <translation>这些汇率将金额折合为多种货币（%1）。一个汇率表只能有一种目标货币：请只保留一种。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Sentences::Sentences</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
    <message>
        <source>reading the customers anew</source>
        <translation>正在重新读取客户</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>acquisition spend</source>
        <translation>获客支出</translation>
    </message>
    <message>
        <source>reading the amounts anew</source>
        <translation>正在重新读取金额</translation>
    </message>
    <message>
        <source>looking at a year ago</source>
        <translation>正在查看一年前</translation>
    </message>
    <message>
        <source>reading contracts</source>
        <translation>正在读取合同</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier step(s) can no longer be undone: the settings or merges were changed elsewhere since.</source>
        <translation>
            <numerusform>之前的 %n 步已无法撤销：此后设置或合并在别处被更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>reading customers</source>
        <translation>正在读取客户</translation>
    </message>
    <message>
        <source>looking at the months before</source>
        <translation>正在查看之前的月份</translation>
    </message>
    <message>
        <source>reading the customers</source>
        <translation>正在读取客户</translation>
    </message>
    <message>
        <source>reading the days anew</source>
        <translation>正在重新读取日期</translation>
    </message>
    <message>
        <source>Days stand as they are written until a time zone is chosen under Data, Assumptions.</source>
        <translation>在“数据”的“假设”中选择时区之前，日期按所写的保留。</translation>
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
    <message>
        <source>MRR %1</source>
        <translation>MRR %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s)</source>
        <translation>
            <numerusform>%Ln 份合同</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 位客户</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SpendDialog</name>
    <message>
        <source>Acquisition spend</source>
        <translation>获客支出</translation>
    </message>
    <message>
        <source>What was spent to win customers, by month (2026-03) and channel as the orders name it.</source>
        <translation>为赢得客户所花的支出，按月（2026-03）和订单中所写的渠道。</translation>
    </message>
    <message>
        <source>What was spent to win customers, in %1, by month (2026-03) and channel as the orders name it.</source>
        <translation>为赢得客户所花的支出，以 %1 计，按月（2026-03）和订单中所写的渠道。</translation>
    </message>
    <message>
        <source>Add a month</source>
        <translation>添加一个月</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SpendModel</name>
    <message>
        <source>all channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>消费</translation>
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
    <name>perennial::ui::TableDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove the chosen</source>
        <translation>移除所选</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TiersDialog</name>
    <message>
        <source>Value tiers</source>
        <translation>价值层级</translation>
    </message>
    <message>
        <source>Top tier, share of the customers</source>
        <translation>高层级，客户占比</translation>
    </message>
    <message>
        <source>Middle tier</source>
        <translation>中层级</translation>
    </message>
    <message>
        <source>Save tiers</source>
        <translation>保存层级</translation>
    </message>
    <message>
        <source>Lower tier: the other %1</source>
        <translation>低层级：其余 %1</translation>
    </message>
    <message>
        <source>Together the two must stay below 100 %.</source>
        <translation>两者合计必须低于 100%。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TrialPanel</name>
    <message>
        <source>Hold %1 of %2 back: a rise of %3 will then be seen four times in five.</source>
        <translation>从 %2 位中留出 %1 位作对照：提升 %3 时，五次中有四次能看出来。</translation>
    </message>
    <message>
        <source>The segment is small: with half of it held back (%1 of %2) only a rise of %3 can be seen.</source>
        <translation>该细分较小：即使留出一半作对照（%2 位中的 %1 位），也只能看出 %3 的提升。</translation>
    </message>
    <message numerus="yes">
        <source>Would buy without it, within %n day(s)</source>
        <translation>
            <numerusform>不采取行动也会在 %n 天内购买</numerusform>
        </translation>
    </message>
    <message>
        <source>Least rise that shall be seen</source>
        <translation>要能看出的最小提升</translation>
    </message>
    <message>
        <source>Draw a hold-back group…</source>
        <translation>抽取对照组并导出两份名单…</translation>
    </message>
    <message>
        <source>Audience list</source>
        <translation>受众名单</translation>
    </message>
    <message>
        <source>The segment is too small for a trial: of %1 customers no rise could be told from chance.</source>
        <translation>该细分太小，无法进行试验：%1 位客户中，任何提升都无法与偶然区分。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TrialsModel</name>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>抽取日期</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>Share of buyers, 95 %</source>
        <translation>买家占比，95%</translation>
    </message>
    <message>
        <source>Margin each, 95 %</source>
        <translation>每位毛利，95%</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>结论</translation>
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
        <source>This scenario brings %1 in %2.</source>
        <translation>此方案在 %2 内带来 %1。</translation>
    </message>
    <message>
        <source>Preview while you move; the exact result follows</source>
        <translation>移动时为预览；随后给出精确结果</translation>
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
        <source>Move a lever: the consequences for the next %1 follow your hand.</source>
        <translation>移动杠杆：未来 %1 的结果会随之变化。</translation>
    </message>
    <message>
        <source>Save scenario &apos;%1&apos;</source>
        <translation>保存方案“%1”</translation>
    </message>
    <message>
        <source>Note of scenario &apos;%1&apos;</source>
        <translation>方案“%1”的备注</translation>
    </message>
    <message>
        <source>None of the contracts shown is still running: there is nothing left to change.</source>
        <translation>所显示的合同均已不再存续：没有可改变的内容。</translation>
    </message>
    <message>
        <source>The sheet of contracts has no prices. Import it again with a column of prices chosen.</source>
        <translation>合同表没有价格。请重新导入并选择价格列。</translation>
    </message>
    <message>
        <source>Open Retention</source>
        <translation>打开“留存”</translation>
    </message>
    <message>
        <source>Preparing what-if was cancelled.</source>
        <translation>假设分析的准备已取消。</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ZoneEditor</name>
    <message>
        <source>As written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one from the list, such as Europe/Berlin.</source>
        <translation>没有时区“%1”。请从列表中选择，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>The sheets state no offset: nothing to shift.</source>
        <translation>工作表未注明偏移：没有可移动的日期。</translation>
    </message>
    <message>
        <source>Days are as the sheets write them. Rows whose time states its offset from UTC: %1.</source>
        <translation>日期按工作表所写。时间注明与 UTC 偏移的行：%1。</translation>
    </message>
    <message>
        <source>%1 rows stand on another day than written, %2 of them in another month.</source>
        <translation>%1 行的日期与所写不同，其中 %2 行落在另一个月。</translation>
    </message>
    <message>
        <source>%1 more would: only the heading of their column says UTC.</source>
        <translation>还有 %1 行也会如此：仅其列标题注明 UTC。</translation>
    </message>
    <message>
        <source>Times without an offset stay as written: %1 rows.</source>
        <translation>没有偏移的时间按原文保留：%1 行。</translation>
    </message>
    <message>
        <source>%1 rows were imported by an older version, which kept no offsets: undo their import and import the file again.</source>
        <translation>%1 行由旧版本导入，未保留偏移：请撤销其导入，并重新导入文件。</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>日期的时区</translation>
    </message>
    <message>
        <source>The day on which a row counts. A date without a time is never moved.</source>
        <translation>一行计入的日期。没有时间的日期从不移动。</translation>
    </message>
    <message>
        <source>Headings that say UTC count</source>
        <translation>采用列标题中的 UTC</translation>
    </message>
    <message>
        <source>Moves also the rows of which only the heading of the column says the offset, as Created (UTC)</source>
        <translation>仅列标题注明偏移的行也一并移动，例如 Created (UTC)</translation>
    </message>
</context>
</TS>
