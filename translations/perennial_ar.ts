<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Assumptions</name>
    <message>
        <source>no change</source>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>A point less: CLV %1</source>
        <translation>أقل بنقطة: CLV %1</translation>
    </message>
    <message>
        <source>A point more: CLV %1</source>
        <translation>أكثر بنقطة: CLV %1</translation>
    </message>
    <message>
        <source>A tenth more: CLV %1</source>
        <translation>أكثر بالعُشر: CLV %1</translation>
    </message>
    <message>
        <source>%1 more an order: CLV %2</source>
        <translation>زيادة %1 لكل طلب: CLV %2</translation>
    </message>
    <message>
        <source>%1 more: CLV %2</source>
        <translation>زيادة %1: CLV %2</translation>
    </message>
    <message>
        <source>%1 more: simple CLV %2</source>
        <translation>زيادة %1: CLV البسيطة %2</translation>
    </message>
    <message>
        <source>With %1: simple CLV %2</source>
        <translation>مع %1: CLV البسيطة %2</translation>
    </message>
    <message>
        <source>Simple CLV with %1</source>
        <translation>‏CLV البسيطة مع %1</translation>
    </message>
    <message>
        <source>Switched over: CLV %1</source>
        <translation>بعد التبديل: CLV %1</translation>
    </message>
    <message>
        <source>CLV with %1</source>
        <translation>‏CLV مع %1</translation>
    </message>
    <message>
        <source>The other one: CLV %1</source>
        <translation>بالخيار الآخر: CLV %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>mean of last − first</source>
        <translation>متوسط الأخير − الأول</translation>
    </message>
    <message>
        <source>1 ÷ churn</source>
        <translation>1 ÷ معدل الفقد</translation>
    </message>
    <message>
        <source>Kaplan–Meier area</source>
        <translation>مساحة Kaplan–Meier</translation>
    </message>
    <message>
        <source>the order&apos;s date</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>its own date</source>
        <translation>تاريخه الخاص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows have a cost of their own</source>
        <translation>‏%1 صف لها تكلفة خاصة بها</translation>
    </message>
    <message>
        <source>%1 a rate by column</source>
        <translation>‏%1 لها نسبة حسب العمود</translation>
    </message>
    <message>
        <source>%1 take this rate</source>
        <translation>‏%1 تأخذ هذه النسبة</translation>
    </message>
    <message>
        <source>%1 count as 100 %</source>
        <translation>‏%1 تُحتسب 100%</translation>
    </message>
    <message>
        <source>A month earlier: CLV %1</source>
        <translation>قبل شهر: CLV %1</translation>
    </message>
    <message>
        <source>As written: CLV %1</source>
        <translation>كما هو مكتوب: CLV %1</translation>
    </message>
    <message>
        <source>In UTC: CLV %1</source>
        <translation>بتوقيت UTC: CLV %1</translation>
    </message>
    <message>
        <source>Found in these data: %1 customers count as lapsed, %2 as at risk</source>
        <translation>مستخرج من هذه البيانات: يُعدّ %1 من العملاء منقطعين و%2 معرضين للفقد</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Half of the customers are worth less than %1</source>
        <translation>قيمة نصف العملاء أقل من %1</translation>
    </message>
    <message>
        <source>Half are worth less than %1</source>
        <translation>قيمة النصف أقل من %1</translation>
    </message>
    <message>
        <source>Customers by CLV, bars of %1; %2 customers</source>
        <translation>العملاء حسب CLV، أعمدة بعرض %1؛ %2 عميل</translation>
    </message>
    <message>
        <source>By revenue, no margin given; bars of %1; %2 customers</source>
        <translation>حسب الإيراد لعدم تحديد هامش؛ أعمدة بعرض %1؛ %2 عميل</translation>
    </message>
    <message>
        <source>%1: pay %2, get %3</source>
        <translation>%1: تدفع %2 وتكسب %3</translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation>كل شريحة تغطي تكلفتها</translation>
    </message>
    <message>
        <source>%1 buy again next month</source>
        <translation>%1 يشترون ثانيةً في الشهر التالي</translation>
    </message>
    <message>
        <source>%1 buy in the next month</source>
        <translation>%1 يشترون في الشهر التالي</translation>
    </message>
    <message>
        <source>%1 still buy after a year</source>
        <translation>%1 ما زالوا يشترون بعد سنة</translation>
    </message>
    <message>
        <source>%1 expected in 12 months</source>
        <translation>%1 متوقعة خلال 12 شهرًا</translation>
    </message>
    <message>
        <source>%1 purchases in 12 months</source>
        <translation>%1 عملية شراء خلال 12 شهرًا</translation>
    </message>
    <message>
        <source>The scenario brings %1</source>
        <translation>السيناريو يضيف %1</translation>
    </message>
    <message>
        <source>The scenario loses %1</source>
        <translation>السيناريو يخسر %1</translation>
    </message>
    <message>
        <source>The scenario leads by %1</source>
        <translation>السيناريو متقدم بمقدار %1</translation>
    </message>
    <message>
        <source>The scenario is %1 behind</source>
        <translation>السيناريو متأخر بمقدار %1</translation>
    </message>
    <message>
        <source>Strongest lever: %1</source>
        <translation>أقوى رافعة: %1</translation>
    </message>
    <message>
        <source>CAC is paid back within %2</source>
        <translation>تُسترد CAC خلال %2</translation>
    </message>
    <message>
        <source>CAC is not paid back in %2</source>
        <translation>لا تُسترد CAC خلال %2</translation>
    </message>
    <message>
        <source>CAC paid back by day %1</source>
        <translation>تُسترد CAC بحلول اليوم %1</translation>
    </message>
    <message>
        <source>CAC not paid back yet</source>
        <translation>لم تُسترد CAC بعد</translation>
    </message>
    <message>
        <source>CAC grew %1, value did not</source>
        <translation>زادت CAC بنسبة %1 دون القيمة</translation>
    </message>
    <message>
        <source>A first year is worth %1 more</source>
        <translation>السنة الأولى أعلى قيمةً بمقدار %1</translation>
    </message>
    <message>
        <source>A first year is worth %1 less</source>
        <translation>السنة الأولى أقل قيمةً بمقدار %1</translation>
    </message>
    <message>
        <source>%1 orders worth %2</source>
        <translation>%1 طلب بقيمة %2</translation>
    </message>
    <message>
        <source>Customers by value</source>
        <translation>العملاء حسب القيمة</translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation>أعلى 20% يجلبون %1 من القيمة</translation>
    </message>
    <message>
        <source>One in five brings %1</source>
        <translation>واحد من كل خمسة يجلب %1</translation>
    </message>
    <message>
        <source>Cumulative CLV, most valuable customers first</source>
        <translation>CLV التراكمية، الأعلى قيمة أولًا</translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation>من يجلب القيمة</translation>
    </message>
    <message>
        <source>%1 %2 hold %3 of the value</source>
        <translation>%1 %2 يملكون %3 من القيمة</translation>
    </message>
    <message>
        <source>%2 holds %3 of the value</source>
        <translation>%2: %3 من القيمة</translation>
    </message>
    <message>
        <source>%1: %2 of the value</source>
        <translation>%1: %2 من القيمة</translation>
    </message>
    <message>
        <source>Total CLV by segment; sum %1</source>
        <translation>إجمالي CLV حسب الشريحة؛ المجموع %1</translation>
    </message>
    <message>
        <source>Value by segment</source>
        <translation>القيمة حسب الشريحة</translation>
    </message>
    <message>
        <source>%1: you pay %2, the customer brings %3</source>
        <translation>%1: تدفع %2 ويجلب العميل %3</translation>
    </message>
    <message>
        <source>Every segment earns its cost; %1 best, %2 : 1</source>
        <translation>كل شريحة تغطي تكلفتها؛ الأفضل %1، %2 : 1</translation>
    </message>
    <message>
        <source>CAC and mean CLV before it, per customer</source>
        <translation>CAC ومتوسط CLV قبلها، لكل عميل</translation>
    </message>
    <message>
        <source>Acquisition cost against value</source>
        <translation>تكلفة الاكتساب مقابل القيمة</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation>%1 من العملاء الجدد يشترون ثانيةً في الشهر التالي</translation>
    </message>
    <message>
        <source>%1 of new customers buy again later</source>
        <translation>%1 من العملاء الجدد يشترون ثانيةً لاحقًا</translation>
    </message>
    <message>
        <source>%1 have bought again after one month</source>
        <translation>%1 اشتروا ثانيةً بعد شهر واحد</translation>
    </message>
    <message>
        <source>Cohorts by month of first purchase</source>
        <translation>الأفواج حسب شهر أول شراء</translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month, %; first seen %1 – %2</source>
        <translation>نسبة من اشتروا في الشهر من كل فوج، %؛ أول ظهور %1 – %2</translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month or later, %; first seen %1 – %2</source>
        <translation>نسبة من اشتروا في الشهر أو بعده من كل فوج، %؛ أول ظهور %1 – %2</translation>
    </message>
    <message>
        <source>Share of each cohort that has bought again by the month, %; first seen %1 – %2</source>
        <translation>نسبة من اشتروا ثانيةً حتى الشهر من كل فوج، %؛ أول ظهور %1 – %2</translation>
    </message>
    <message>
        <source>Customers of each cohort; first seen %1 – %2</source>
        <translation>عملاء كل فوج؛ أول ظهور %1 – %2</translation>
    </message>
    <message>
        <source>Orders per customer of the cohort; first seen %1 – %2</source>
        <translation>الطلبات لكل عميل في الفوج؛ أول ظهور %1 – %2</translation>
    </message>
    <message>
        <source>Net revenue per customer of the cohort; first seen %1 – %2</source>
        <translation>صافي الإيراد لكل عميل في الفوج؛ أول ظهور %1 – %2</translation>
    </message>
    <message>
        <source>Cumulative net revenue per customer; first seen %1 – %2</source>
        <translation>صافي الإيراد التراكمي لكل عميل؛ أول ظهور %1 – %2</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>الأفواج</translation>
    </message>
    <message>
        <source>%1 buy in the next month, %2 in month %3</source>
        <translation>%1 يشترون في الشهر التالي، و%2 في الشهر %3</translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month; average of %1 cohorts</source>
        <translation>نسبة من يشترون في الشهر من الفوج؛ متوسط %1 فوج</translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month or later; average of %1 cohorts</source>
        <translation>نسبة من يشترون في الشهر أو بعده من الفوج؛ متوسط %1 فوج</translation>
    </message>
    <message>
        <source>Share of a cohort that has bought again; average of %1 cohorts</source>
        <translation>نسبة من اشتروا ثانيةً من الفوج؛ متوسط %1 فوج</translation>
    </message>
    <message>
        <source>Retention by month</source>
        <translation>الاحتفاظ حسب الشهر</translation>
    </message>
    <message>
        <source>After a year %1 of repeat customers still buy</source>
        <translation>بعد سنة ما زال %1 من العملاء المتكررين يشترون</translation>
    </message>
    <message>
        <source>%1 of repeat customers still buy after %2</source>
        <translation>%1 من العملاء المتكررين ما زالوا يشترون بعد %2</translation>
    </message>
    <message>
        <source>%1 and %2 customers stay differently long</source>
        <translation>تختلف مدة بقاء عملاء %1 و%2</translation>
    </message>
    <message>
        <source>%1 and %2 customers stay equally long</source>
        <translation>تتساوى مدة بقاء عملاء %1 و%2</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % band; lapsed after a silence of %1</source>
        <translation>Kaplan–Meier، نطاق 95%؛ يُعدّ منقطعًا بعد صمت %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier، العملاء المتكررون، نطاقات 95%؛ log-rank p = %1</translation>
    </message>
    <message>
        <source>How long customers stay</source>
        <translation>كم يبقى العملاء</translation>
    </message>
    <message>
        <source>%1 in 12 months, %2 of it from today&apos;s customers</source>
        <translation>%1 خلال 12 شهرًا، منها %2 من عملاء اليوم</translation>
    </message>
    <message>
        <source>%1 purchases in 12 months, %2 by today&apos;s customers</source>
        <translation>%1 عملية شراء خلال 12 شهرًا، منها %2 لعملاء اليوم</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>الإيراد حسب الشهر</translation>
    </message>
    <message>
        <source>Purchases by month</source>
        <translation>المشتريات حسب الشهر</translation>
    </message>
    <message>
        <source>Net revenue by month; 90 % band from the scatter of past months</source>
        <translation>صافي الإيراد حسب الشهر؛ نطاق 90% من تشتت الأشهر الماضية</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band from the scatter of past months</source>
        <translation>المشتريات حسب الشهر؛ نطاق 90% من تشتت الأشهر الماضية</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>The scenario brings %1; most by: %2</source>
        <translation>السيناريو يضيف %1؛ أكثرها من: %2</translation>
    </message>
    <message>
        <source>The scenario loses %1; most by: %2</source>
        <translation>السيناريو يخسر %1؛ أكثرها من: %2</translation>
    </message>
    <message>
        <source>The scenario equals the base</source>
        <translation>السيناريو يساوي الأساس</translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect</source>
        <translation>قيمة الأفق موزعة حسب الرافعة والأثر الجانبي</translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect; axis cut</source>
        <translation>قيمة الأفق موزعة حسب الرافعة والأثر الجانبي؛ المحور مقتطع</translation>
    </message>
    <message>
        <source>From base to scenario</source>
        <translation>من الأساس إلى السيناريو</translation>
    </message>
    <message>
        <source>The scenario leads by %1 after %2 months</source>
        <translation>السيناريو متقدم بمقدار %1 بعد %2 شهر</translation>
    </message>
    <message>
        <source>The scenario is %1 behind after %2 months</source>
        <translation>السيناريو متأخر بمقدار %1 بعد %2 شهر</translation>
    </message>
    <message>
        <source>Base and scenario run alike</source>
        <translation>الأساس والسيناريو متطابقان</translation>
    </message>
    <message>
        <source>Cumulative margin, forecast</source>
        <translation>الهامش التراكمي، توقّع</translation>
    </message>
    <message>
        <source>Base and scenario over time</source>
        <translation>الأساس والسيناريو عبر الزمن</translation>
    </message>
    <message>
        <source>Strongest levers: %1, then %2</source>
        <translation>أقوى الروافع: %1 ثم %2</translation>
    </message>
    <message>
        <source>Each lever moved by %1, side effects on; change of value</source>
        <translation>تحريك كل رافعة بمقدار %1 مع الآثار الجانبية؛ تغيّر القيمة</translation>
    </message>
    <message>
        <source>Which lever matters</source>
        <translation>أي رافعة أهم</translation>
    </message>
    <message>
        <source>A new customer pays back %1 within %2</source>
        <translation>العميل الجديد يسترد %1 خلال %2</translation>
    </message>
    <message>
        <source>The first order pays back the cost of %1</source>
        <translation>الطلب الأول يسترد التكلفة البالغة %1</translation>
    </message>
    <message>
        <source>A new customer does not pay back %1 in %2</source>
        <translation>العميل الجديد لا يسترد %1 خلال %2</translation>
    </message>
    <message>
        <source>A new customer brings %1 in the first year</source>
        <translation>العميل الجديد يجلب %1 في السنة الأولى</translation>
    </message>
    <message>
        <source>Expected cumulative margin of a new customer, discounted</source>
        <translation>الهامش التراكمي المتوقع لعميل جديد، مخصومًا</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>The best %1 customers hold %2</source>
        <translation>أفضل %1 عميل يملكون %2</translation>
    </message>
    <message>
        <source>Customers per cell; darker means more total value</source>
        <translation>العملاء لكل خلية؛ الأغمق أعلى قيمة إجمالية</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>الحداثة والتكرار</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 slipped out</source>
        <translation>%1: انضم %2 وخرج %3</translation>
    </message>
    <message>
        <source>%1 to %2; net change at the end of each line</source>
        <translation>%1 إلى %2؛ صافي التغير في نهاية كل خط</translation>
    </message>
    <message>
        <source>Movement between segments</source>
        <translation>الحركة بين الشرائح</translation>
    </message>
    <message>
        <source>The newest cohort pays back its CAC by day %1</source>
        <translation>أحدث فوج يسترد CAC بحلول اليوم %1</translation>
    </message>
    <message>
        <source>The newest cohort has not paid back its CAC yet</source>
        <translation>أحدث فوج لم يسترد CAC بعد</translation>
    </message>
    <message>
        <source>What a cohort has brought by age</source>
        <translation>ما جلبه الفوج حسب العمر</translation>
    </message>
    <message>
        <source>Cumulative margin per customer by age, beside CAC</source>
        <translation>الهامش التراكمي لكل عميل حسب العمر، بجانب CAC</translation>
    </message>
    <message>
        <source>LTV by age</source>
        <translation>LTV حسب العمر</translation>
    </message>
    <message>
        <source>CAC grew %1 since %2, value did not keep up</source>
        <translation>زادت CAC بنسبة %1 منذ %2 ولم تواكبها القيمة</translation>
    </message>
    <message>
        <source>A first year is worth %1 more than in %2</source>
        <translation>السنة الأولى أعلى قيمةً بمقدار %1 عنها في %2</translation>
    </message>
    <message>
        <source>A first year is worth %1 less than in %2</source>
        <translation>السنة الأولى أقل قيمةً بمقدار %1 عنها في %2</translation>
    </message>
    <message>
        <source>The value of new customers is steady</source>
        <translation>قيمة العملاء الجدد مستقرة</translation>
    </message>
    <message>
        <source>New customers by quarter of their first purchase</source>
        <translation>العملاء الجدد حسب ربع سنة أول شراء</translation>
    </message>
    <message>
        <source>Value and cost of new customers</source>
        <translation>قيمة العملاء الجدد وتكلفتهم</translation>
    </message>
    <message>
        <source>Returning customers bring %1 of the revenue</source>
        <translation>العملاء العائدون يجلبون %1 من الإيراد</translation>
    </message>
    <message>
        <source>Net revenue by month, new and returning customers</source>
        <translation>صافي الإيراد حسب الشهر، العملاء الجدد والعائدون</translation>
    </message>
    <message>
        <source>Purchases by month, new and returning customers</source>
        <translation>المشتريات حسب الشهر، العملاء الجدد والعائدون</translation>
    </message>
    <message>
        <source>New and returning customers</source>
        <translation>العملاء الجدد والعائدون</translation>
    </message>
    <message>
        <source>%1 orders worth %2; the last one %3 ago</source>
        <translation>%1 طلب بقيمة %2؛ آخرها قبل %3</translation>
    </message>
    <message>
        <source>%1 orders; the last one %2 ago</source>
        <translation>%1 طلب؛ آخرها قبل %2</translation>
    </message>
    <message>
        <source>Net order value by day; nothing refunded apart</source>
        <translation>صافي قيمة الطلبات حسب اليوم؛ لا مبالغ مستردة منفصلة</translation>
    </message>
    <message>
        <source>Net order value by day; %1 refunded apart</source>
        <translation>صافي قيمة الطلبات حسب اليوم؛ استُرد %1 منفصلًا</translation>
    </message>
    <message>
        <source>Orders in time</source>
        <translation>الطلبات عبر الزمن</translation>
    </message>
    <message>
        <source>Probably still a customer: P(alive) %1</source>
        <translation>ما زال عميلًا على الأرجح: P(alive) %1</translation>
    </message>
    <message>
        <source>Probably gone: P(alive) %1</source>
        <translation>غادر على الأرجح: P(alive) %1</translation>
    </message>
    <message>
        <source>As it would have been read on each day, %1</source>
        <translation>كما كان سيُقرأ في كل يوم، %1</translation>
    </message>
    <message>
        <source>Probability of being alive</source>
        <translation>احتمال بقاء العميل نشطًا</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>الأبطال</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>الأوفياء</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>الواعدون</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجدد</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>المعرضون للفقد</translation>
    </message>
    <message>
        <source>Lost regulars</source>
        <translation>أوفياء فُقدوا</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>الخاملون</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Top 20 %</source>
        <translation>أعلى 20%</translation>
    </message>
    <message>
        <source>Next 30 %</source>
        <translation>التالون 30%</translation>
    </message>
    <message>
        <source>Lower 50 %</source>
        <translation>أدنى 50%</translation>
    </message>
    <message>
        <source>Cost more than they bring</source>
        <translation>يكلفون أكثر مما يجلبون</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>كل الآخرين</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>العملاء المتكررون</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV البسيطة</translation>
    </message>
    <message>
        <source>Historical pace</source>
        <translation>الوتيرة التاريخية</translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation>الصيغة التنبؤية</translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation>صيغة الاحتفاظ</translation>
    </message>
    <message>
        <source>Nobody buys again</source>
        <translation>لا أحد يشتري ثانيةً</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>التخفيض الممنوح</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>معدل الخصم الزمني</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>تكلفة الاكتساب</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>العملاء الجدد</translation>
    </message>
    <message>
        <source>Retention spend</source>
        <translation>إنفاق الاحتفاظ</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>الأفق</translation>
    </message>
    <message>
        <source>fewer purchases</source>
        <translation>مشتريات أقل</translation>
    </message>
    <message>
        <source>more leave</source>
        <translation>مغادرون أكثر</translation>
    </message>
    <message>
        <source>its cost</source>
        <translation>تكلفته</translation>
    </message>
    <message>
        <source>CLV from</source>
        <translation>CLV من</translation>
    </message>
    <message>
        <source>CLV to</source>
        <translation>CLV إلى</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>حصة العملاء</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>حصة القيمة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV، الإجمالي</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>CLV before CAC</source>
        <translation>CLV قبل CAC</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Over-invested</source>
        <translation>استثمار مفرط</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>درجة الحداثة</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>درجة التكرار</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>انضموا</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>الفوج</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>ما زالوا عملاء</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>الحد الأعلى</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>المرصود</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>العملاء العائدون</translation>
    </message>
    <message>
        <source>Cumulative margin</source>
        <translation>الهامش التراكمي</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>العمر بالأيام</translation>
    </message>
    <message>
        <source>LTV</source>
        <translation>LTV</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>صافي الإيراد</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع السنة</translation>
    </message>
    <message>
        <source>Value, first 12 months</source>
        <translation>القيمة، أول 12 شهرًا</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>مبلغ مسترد</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(alive)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>الرافعة</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>خفض</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>incomplete; average: all %1 cohorts</source>
        <translation>غير مكتمل؛ المتوسط: كل الأفواج (%1)</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>%1 bring %2</source>
        <translation>%1 يجلبون %2</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <extracomment>A ratio such as &quot;10.2 : 1&quot;</extracomment>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers cost more than they bring</source>
        <translation>
            <numerusform>%1 عميل يكلف أكثر مما يجلب</numerusform>
            <numerusform>%1 عميل يكلف أكثر مما يجلب</numerusform>
            <numerusform>%1 عميلان يكلفان أكثر مما يجلبان</numerusform>
            <numerusform>%1 عملاء يكلفون أكثر مما يجلبون</numerusform>
            <numerusform>%1 عميلًا يكلفون أكثر مما يجلبون</numerusform>
            <numerusform>%1 عميل يكلفون أكثر مما يجلبون</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation>%1 تحت الصفر</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>المتوسط %1</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <extracomment>The value that 90 % of the customers stay below</extracomment>
        <translation>%1 دون %2</translation>
    </message>
    <message>
        <source>%1 +</source>
        <comment>and more</comment>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>loss when moved by %1</source>
        <translation>خسارة عند التحريك بمقدار %1</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ربح</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>انضموا</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>CAC paid back</source>
        <translation>استُردت CAC</translation>
    </message>
    <message>
        <source>not all customers that old yet</source>
        <translation>لم يبلغ كل العملاء هذا العمر بعد</translation>
    </message>
    <message>
        <source>not all that old</source>
        <translation>لم يبلغه الجميع</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>months, short</comment>
        <translation>%1 ش</translation>
    </message>
    <message>
        <source>cumulative margin</source>
        <translation>الهامش التراكمي</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>horizon %1 m</source>
        <comment>months, short</comment>
        <translation>الأفق %1 ش</translation>
    </message>
    <message>
        <source>forecast, 90 % band</source>
        <translation>توقّع، نطاق 90%</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جدد</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>عائدون</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>months since first purchase</source>
        <translation>الأشهر منذ أول شراء</translation>
    </message>
    <message>
        <source>average of all cohorts</source>
        <translation>متوسط كل الأفواج</translation>
    </message>
    <message>
        <source>silent for</source>
        <translation>مدة الصمت</translation>
    </message>
    <message>
        <source>occasions</source>
        <translation>مرات الشراء</translation>
    </message>
    <message>
        <source>over %1 d</source>
        <extracomment>Silence of more than so many days, short</extracomment>
        <translation>أكثر من %1 ي</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>silence</comment>
        <extracomment>Silence of so many days, short: &quot;31–75 d&quot;</extracomment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>dashed: forecast</source>
        <translation>متقطع: توقّع</translation>
    </message>
    <message>
        <source>value, first 12 months</source>
        <translation>القيمة، أول 12 شهرًا</translation>
    </message>
    <message>
        <source>Response to one lever</source>
        <translation>الاستجابة لرافعة واحدة</translation>
    </message>
    <message>
        <source>Two levers together</source>
        <translation>رافعتان معًا</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points, short</comment>
        <translation>%1 ن.م.</translation>
    </message>
    <message>
        <source>Top tier</source>
        <translation>المستوى الأعلى</translation>
    </message>
    <message>
        <source>Middle tier</source>
        <translation>المستوى الأوسط</translation>
    </message>
    <message>
        <source>Lower tier</source>
        <translation>المستوى الأدنى</translation>
    </message>
    <message>
        <source>Rule holds</source>
        <translation>تنطبق القاعدة</translation>
    </message>
    <message>
        <source>more purchases</source>
        <translation>مشتريات أكثر</translation>
    </message>
    <message>
        <source>fewer leave</source>
        <translation>مغادرون أقل</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV، المتوسط</translation>
    </message>
    <message>
        <source>Value of the horizon</source>
        <translation>قيمة الأفق</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>الربح بعد الإنفاق</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV لعميل جديد</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>النشطون بعد 12 شهرًا</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>معدل الاحتفاظ بالعملاء سنويًا</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Cumulative margin, forecast, %1 bands</source>
        <translation>الهامش التراكمي، توقّع، نطاقات %1</translation>
    </message>
    <message>
        <source>%4 is greatest at %1 %3</source>
        <translation>ذروة %4 عند %1 %3</translation>
    </message>
    <message>
        <source>%4 is greatest at the end of the range: %1 %3</source>
        <translation>ذروة %4 عند نهاية المدى: %1 %3</translation>
    </message>
    <message>
        <source>Greatest at %3</source>
        <translation>الذروة عند %3</translation>
    </message>
    <message>
        <source>%1 at each position of the lever, the others as they are; dashed: the base</source>
        <translation>%1 عند كل موضع للرافعة، والروافع الأخرى على حالها؛ متقطع: الأساس</translation>
    </message>
    <message>
        <source>%1 against %2: change of %3</source>
        <translation>%1 مقابل %2: تغيّر %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 مقابل %2</translation>
    </message>
    <message>
        <source>Change from the base of %1; framed: the scenario; hatched: impossible</source>
        <translation>التغير عن الأساس البالغ %1؛ المؤطّر: السيناريو؛ المخطّط: مستحيل</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC of the cohort; first seen %1 – %2</source>
        <translation>الهامش التراكمي لكل عميل ÷ CAC للفوج؛ أول ظهور %1 – %2</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC; a dash: no spend known; first seen %1 – %2</source>
        <translation>الهامش التراكمي لكل عميل ÷ CAC؛ الشرطة: لا إنفاق معروف؛ أول ظهور %1 – %2</translation>
    </message>
    <message>
        <source>%1 of contracts still run after %2</source>
        <translation>%1 من العقود ما زالت جارية بعد %2</translation>
    </message>
    <message>
        <source>%1 contracts; Kaplan–Meier with 95 % band; sBG, dashed where it is a projection</source>
        <translation>%1 عقد؛ Kaplan–Meier مع نطاق 95%؛ وsBG متقطع حيث يكون إسقاطًا</translation>
    </message>
    <message>
        <source>%1 contracts; Kaplan–Meier with 95 % band</source>
        <translation>%1 عقد؛ Kaplan–Meier مع نطاق 95%</translation>
    </message>
    <message>
        <source>%1 of %2 customers are where they were</source>
        <translation>%1 من %2 عميل ما زالوا في مكانهم</translation>
    </message>
    <message>
        <source>%1 to %2; width: customers</source>
        <translation>%1 إلى %2؛ العرض: العملاء</translation>
    </message>
    <message>
        <source>Flow between segments</source>
        <translation>التدفق بين الشرائح</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>نموذج sBG</translation>
    </message>
    <message>
        <source>sBG projection</source>
        <translation>إسقاط sBG</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>لم يكن عميلًا بعد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>توقّع</translation>
    </message>
    <message>
        <source>single cohorts</source>
        <translation>أفواج منفردة</translation>
    </message>
    <message>
        <source>months under contract</source>
        <translation>أشهر التعاقد</translation>
    </message>
    <message>
        <source>Customers per cell; darker means more revenue</source>
        <translation>العملاء لكل خلية؛ الأغمق أعلى إيرادًا</translation>
    </message>
    <message>
        <source>One order worth %1, %2 ago</source>
        <translation>طلب واحد بقيمة %1، قبل %2</translation>
    </message>
    <message>
        <source>One order worth %1, today</source>
        <translation>طلب واحد بقيمة %1، اليوم</translation>
    </message>
    <message>
        <source>%1 orders worth %2; the last one today</source>
        <translation>%1 طلب بقيمة %2؛ آخرها اليوم</translation>
    </message>
    <message>
        <source>Returning buyers: %1</source>
        <translation>المشترون العائدون: %1</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <translation>%1: دخل %2 وخرج %3</translation>
    </message>
    <message>
        <source>Net revenue by month; 90 % band by past scatter</source>
        <translation>صافي الإيراد حسب الشهر؛ نطاق 90% من التشتت السابق</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band by past scatter</source>
        <translation>المشتريات حسب الشهر؛ نطاق 90% من التشتت السابق</translation>
    </message>
    <message>
        <source>Net revenue by month</source>
        <translation>صافي الإيراد حسب الشهر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Each lever moved by %1; change of value</source>
        <translation>تحريك كل رافعة بمقدار %1؛ تغيّر القيمة</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier، نطاقات 95%؛ log-rank p = %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % bands; log-rank p &lt; %1</source>
        <translation>Kaplan–Meier، نطاقات 95%؛ log-rank p &lt; %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p &lt; %1</source>
        <translation>Kaplan–Meier، العملاء المتكررون، نطاقات 95%؛ log-rank p &lt; %1</translation>
    </message>
    <message>
        <source>%1 stay longest, %2 leave soonest</source>
        <translation>‏%1 الأطول بقاءً، و%2 الأسرع مغادرةً</translation>
    </message>
    <message>
        <source>The groups stay equally long, as far as can be seen</source>
        <translation>تتساوى مدة بقاء المجموعات، بقدر ما يمكن رصده</translation>
    </message>
    <message>
        <source>How long contracts run, by group</source>
        <translation>كم تستمر العقود، حسب المجموعة</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p = %2</source>
        <translation>Kaplan–Meier مع نطاقات 95%؛ اختبار log-rank، المجموعات: %1، p = %2</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p &lt; 0.001</source>
        <translation>Kaplan–Meier مع نطاقات 95%؛ اختبار log-rank، المجموعات: %1، p &lt; 0.001</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands</source>
        <translation>Kaplan–Meier مع نطاقات 95%</translation>
    </message>
    <message>
        <source>%1 of new contracts run in the next month</source>
        <translation>%1 من العقود الجديدة جارية في الشهر التالي</translation>
    </message>
    <message>
        <source>Share of each cohort that runs in the month, %; started %1 – %2</source>
        <translation>نسبة العقود الجارية في الشهر من كل فوج، %؛ البداية %1 – %2</translation>
    </message>
    <message>
        <source>%1 run in the next month, %2 in month %3</source>
        <translation>%1 جارية في الشهر التالي، و%2 في الشهر %3</translation>
    </message>
    <message>
        <source>Share of a cohort that runs in the month; average of %1 cohorts</source>
        <translation>نسبة العقود الجارية في الشهر من الفوج؛ متوسط %1 فوج</translation>
    </message>
    <message>
        <source>%1 are still there after %2 renewals</source>
        <translation>%1 ما زالوا باقين بعد %2 تجديد</translation>
    </message>
    <message>
        <source>%1 cohorts; sBG of all, dashed where it is a projection</source>
        <translation>%1 فوج؛ sBG للجميع، متقطع حيث يكون إسقاطًا</translation>
    </message>
    <message>
        <source>sBG of the cohort, dashed where it is a projection</source>
        <translation>sBG للفوج، متقطع حيث يكون إسقاطًا</translation>
    </message>
    <message>
        <source>Followed from renewal to renewal</source>
        <translation>متابعة من تجديد إلى تجديد</translation>
    </message>
    <message>
        <source>%1 cohorts, followed from renewal to renewal</source>
        <translation>%1 فوج، متابعة من تجديد إلى تجديد</translation>
    </message>
    <message>
        <source>%1, before the rest cost more than they bring</source>
        <extracomment>%1 is a share of the value above 100 %: the most that the best customers bring together</extracomment>
        <translation>%1، قبل أن يكلف الباقون أكثر مما يجلبون</translation>
    </message>
    <message>
        <source>%1, the rest cost money</source>
        <translation>%1، والباقون يكلفون مالًا</translation>
    </message>
    <message>
        <source>month not over yet</source>
        <translation>الشهر لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>التجديدات</translation>
    </message>
    <message>
        <source>Total CLV by segment, whatever the filter; sum %1</source>
        <translation>إجمالي CLV حسب الشريحة، أيًا كان المرشح؛ المجموع %1</translation>
    </message>
    <message>
        <source>Still runs in %2 with a chance of %1</source>
        <translation>يبقى جاريًا بعد %2 باحتمال %1</translation>
    </message>
    <message>
        <source>By the sBG of all contracts; renewals made: %1</source>
        <translation>وفق sBG لكل العقود؛ التجديدات التي تمت: %1</translation>
    </message>
    <message>
        <source>Retention rate</source>
        <translation>معدل الاحتفاظ بالعملاء</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Stays at it</source>
        <translation>البقاء عند التجديد</translation>
    </message>
    <message>
        <source>months from now</source>
        <translation>الأشهر ابتداءً من الآن</translation>
    </message>
    <message>
        <source>%1 still run after %2 instead of %3</source>
        <translation>‏%1 ما زالت جارية بعد %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>%1 still run after %2, as today</source>
        <translation>‏%1 ما زالت جارية بعد %2، كما هي اليوم</translation>
    </message>
    <message>
        <source>Of today&apos;s running contracts (%1), by sBG</source>
        <translation>من العقود الجارية اليوم (%1)، وفق sBG</translation>
    </message>
    <message>
        <source>CLV still to come, split by lever and side effect</source>
        <translation>‏CLV القادمة موزعة حسب الرافعة والأثر الجانبي</translation>
    </message>
    <message>
        <source>CLV still to come, split by lever and side effect; axis cut</source>
        <translation>‏CLV القادمة موزعة حسب الرافعة والأثر الجانبي؛ المحور مقتطع</translation>
    </message>
    <message>
        <source>Cumulative margin of today&apos;s running contracts</source>
        <translation>الهامش التراكمي للعقود الجارية اليوم</translation>
    </message>
</context>
<context>
    <name>ContractExplain</name>
    <message>
        <source>not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Margin, set in Assumptions</source>
        <translation>الهامش، يُضبط في الافتراضات</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>نسخ الصيغة</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنويًا</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>كل %Ln شهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %Ln أشهر</numerusform>
            <numerusform>كل %Ln شهرًا</numerusform>
            <numerusform>كل %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Running contracts</source>
        <translation>العقود الجارية</translation>
    </message>
    <message>
        <source>Ended contracts</source>
        <translation>العقود المنتهية</translation>
    </message>
    <message>
        <source>Monthly recurring revenue, MRR</source>
        <translation>الإيراد الشهري المتكرر، MRR</translation>
    </message>
    <message>
        <source>sum of price ÷ months of its period, of running contracts</source>
        <translation>مجموع السعر ÷ أشهر دورته، للعقود الجارية</translation>
    </message>
    <message>
        <source>sum of %1 prices</source>
        <translation>مجموع %1 سعر</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>فقد العملاء</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before</source>
        <translation>العملاء المفقودون ÷ العملاء من قبل</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Over all renewals of all tenures: the sheet has no dates.</source>
        <translation>على كل التجديدات لكل مدد التعاقد: لا تواريخ في الورقة.</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>فقد الإيراد</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before</source>
        <translation>(MRR المفقود + الانكماش) ÷ MRR من قبل</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>التوسع</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before</source>
        <translation>زيادة MRR ممن بقوا ÷ MRR من قبل</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV القادمة</translation>
    </message>
    <message>
        <source>sum over running contracts of price a month × margin × discounted months to come</source>
        <translation>المجموع على العقود الجارية: السعر شهريًا × الهامش × الأشهر المتبقية مخصومة</translation>
    </message>
    <message>
        <source>sum of %1 contracts</source>
        <translation>مجموع %1 عقد</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>معدل الاحتفاظ بالعملاء شهريًا</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − العقود المنتهية ÷ أشهر التعاقد</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>معدل الاحتفاظ بالعملاء سنويًا</translation>
    </message>
    <message>
        <source>retention rate a month ^ 12</source>
        <translation>معدل الاحتفاظ بالعملاء شهريًا ^ 12</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Months still to come, each</source>
        <translation>الأشهر المتبقية لكل عقد</translation>
    </message>
    <message>
        <source>mean of %1 running contracts</source>
        <translation>متوسط %1 عقد جارٍ</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>نموذج sBG</translation>
    </message>
    <message>
        <source>Shifted beta-geometric, Fader &amp; Hardie 2007; fitted by maximum likelihood.</source>
        <translation>نموذج beta-geometric المُزاح، Fader &amp; Hardie 2007؛ ملاءمته بالإمكان الأعظم.</translation>
    </message>
    <message>
        <source>sBG of all contracts</source>
        <translation>sBG لكل العقود</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>معدل الخصم الزمني سنويًا</translation>
    </message>
    <message>
        <source>The contract has ended: nothing is to come.</source>
        <translation>انتهى العقد: لا شيء قادم منه.</translation>
    </message>
    <message>
        <source>%1, as the sheet says</source>
        <translation>‏%1، كما تقول الورقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) begun</source>
        <translation>
            <numerusform>لا دورات بدأت</numerusform>
            <numerusform>دورة واحدة بدأت</numerusform>
            <numerusform>دورتان بدأتا</numerusform>
            <numerusform>%Ln دورات بدأت</numerusform>
            <numerusform>%Ln دورة بدأت</numerusform>
            <numerusform>%Ln دورة بدأت</numerusform>
        </translation>
    </message>
    <message>
        <source>Value still to come</source>
        <translation>القيمة القادمة</translation>
    </message>
    <message>
        <source>Months still to come</source>
        <translation>الأشهر المتبقية</translation>
    </message>
    <message>
        <source>price a month × margin × discounted months to come</source>
        <translation>السعر شهريًا × الهامش × الأشهر المتبقية مخصومة</translation>
    </message>
    <message>
        <source>n renewals made, the next due now; S by the sBG of all contracts.</source>
        <translation>‏n عدد التجديدات التي تمت، والتالي مستحق الآن؛ وS وفق sBG لكل العقود.</translation>
    </message>
    <message>
        <source>Stays at the next renewal</source>
        <translation>البقاء عند التجديد التالي</translation>
    </message>
    <message>
        <source>Renewals made</source>
        <translation>التجديدات التي تمت</translation>
    </message>
    <message>
        <source>periods to the nearest − 1, for it ended at the next</source>
        <translation>عدد الدورات مقرّبًا − 1، لأنه انتهى عند التجديد التالي</translation>
    </message>
    <message>
        <source>whole periods behind it</source>
        <translation>عدد الدورات الكاملة المنقضية</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>يُجدد %1</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>المدفوع حتى الآن</translation>
    </message>
    <message>
        <source>margin × paid so far + value still to come</source>
        <translation>الهامش × المدفوع حتى الآن + القيمة القادمة</translation>
    </message>
    <message>
        <source>as the sheet says, else price × periods begun</source>
        <translation>كما تقول الورقة، وإلا فالسعر × الدورات التي بدأت</translation>
    </message>
    <message>
        <source>contracts of the segment</source>
        <translation>عقود الشريحة</translation>
    </message>
    <message>
        <source>contracts − those that have ended</source>
        <translation>العقود − المنتهية منها</translation>
    </message>
    <message>
        <source>ended contracts ÷ contracts</source>
        <translation>العقود المنتهية ÷ العقود</translation>
    </message>
    <message>
        <source>mean price of a period, of ended contracts too</source>
        <translation>متوسط سعر الدورة، للعقود المنتهية أيضًا</translation>
    </message>
    <message>
        <source>CLV, total ÷ contracts</source>
        <translation>CLV، الإجمالي ÷ العقود</translation>
    </message>
    <message>
        <source>sBG of the segment alone</source>
        <translation>sBG للشريحة وحدها</translation>
    </message>
    <message>
        <source>Too small for a model of its own: that of all contracts.</source>
        <translation>أصغر من أن يكون لها نموذج خاص: يُستخدم نموذج كل العقود.</translation>
    </message>
    <message>
        <source>Before renewal %1</source>
        <translation>قبل التجديد %1</translation>
    </message>
    <message>
        <source>contracts that stood before it; those that run for a shorter time did not</source>
        <translation>العقود القائمة قبله؛ دون التي تجري منذ مدة أقصر</translation>
    </message>
    <message>
        <source>Left at renewal %1</source>
        <translation>غادرت عند التجديد %1</translation>
    </message>
    <message>
        <source>of those before it, ended at it</source>
        <translation>مما كان قائمًا قبله، ما انتهى عنده</translation>
    </message>
    <message>
        <source>Kept at renewal %1</source>
        <translation>بقيت عند التجديد %1</translation>
    </message>
    <message>
        <source>1 − left ÷ before</source>
        <translation>1 − المغادرة ÷ القائمة قبله</translation>
    </message>
    <message>
        <source>Kept at renewal %1, by the sBG</source>
        <translation>الباقي عند التجديد %1 وفق sBG</translation>
    </message>
    <message>
        <source>Still there after renewal %1</source>
        <translation>ما زال قائمًا بعد التجديد %1</translation>
    </message>
    <message>
        <source>still there before it × kept at it</source>
        <translation>القائم قبله × الباقي عنده</translation>
    </message>
    <message>
        <source>See only these contracts</source>
        <translation>عرض هذه العقود وحدها</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>يُجدي عند</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come, each: so much higher a price</source>
        <translation>تكلفة التواصل ÷ القادم لكل عقد: بهذا القدر يرتفع السعر</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come of a new contract: so many return</source>
        <translation>تكلفة التواصل ÷ القادم من عقد جديد: بهذه النسبة يعودون</translation>
    </message>
    <message>
        <source>(margin of a year that everybody pays + to come ÷ (1 + d) − to come − cost of a contact) ÷ price of that year: nobody leaves within it, and after it the chances are those of today</source>
        <translation>(هامش سنة يدفعها الجميع + القادم ÷ (1 + d) − القادم − تكلفة التواصل) ÷ سعر تلك السنة: لا يغادر أحد خلالها، وبعدها تعود الاحتمالات إلى ما هي عليه اليوم</translation>
    </message>
    <message>
        <source>the churn at which to come grows by the cost of a contact: every chance to stay r becomes r^c, c found by bisection</source>
        <translation>الفقد الذي يزيد عنده القادم بمقدار تكلفة التواصل: كل احتمال بقاء r يصبح r^c، وتُحدَّد c بالتنصيف المتكرر</translation>
    </message>
    <message>
        <source>Churn a year, now and at which it pays</source>
        <translation>الفقد سنويًا، الحالي والذي يُجدي عنده</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>الفقد سنويًا</translation>
    </message>
    <message>
        <source>1 − mean of S(n + a year) ÷ S(n)</source>
        <translation>‏1 − متوسط S(n + سنة) ÷ S(n)</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>القادم لكل عميل</translation>
    </message>
    <message>
        <source>mean price a month × margin × discounted months of a new contract, its first payment included</source>
        <translation>متوسط السعر شهريًا × الهامش × الأشهر المخصومة لعقد جديد، بما فيها دفعته الأولى</translation>
    </message>
    <message>
        <source>value still to come of these contracts ÷ contracts</source>
        <translation>القيمة القادمة من هذه العقود ÷ العقود</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>أقصى تكلفة لكل عميل</translation>
    </message>
    <message>
        <source>to come, each × the lift that a good play attains</source>
        <translation>القادم لكل عميل × الزيادة التي يحققها إجراء جيد</translation>
    </message>
    <message>
        <source>sum of price a month × (1 + g), of running contracts</source>
        <translation>مجموع السعر شهريًا × (1 + g)، للعقود الجارية</translation>
    </message>
    <message>
        <source>sum over running contracts of price a month × S(n + a year) ÷ S(n)</source>
        <translation>المجموع على العقود الجارية: السعر شهريًا × S(n + سنة) ÷ S(n)</translation>
    </message>
    <message>
        <source>mean over running contracts of Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n, × months of a period</source>
        <translation>المتوسط على العقود الجارية: Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1)، t &gt; n، × أشهر الدورة</translation>
    </message>
    <message>
        <source>MRR × margin rate × discounted months to come, weighted by price</source>
        <translation>‏MRR × نسبة الهامش × الأشهر المتبقية مخصومة، مرجّحة بالسعر</translation>
    </message>
    <message>
        <source>mean of S(n + a year) ÷ S(n) over running contracts</source>
        <translation>متوسط S(n + سنة) ÷ S(n) على العقود الجارية</translation>
    </message>
    <message>
        <source>Every chance to stay r becomes r^c, c</source>
        <translation>كل احتمال بقاء r يصبح r^c، قيمة c</translation>
    </message>
    <message>
        <source>Contracts won later are not in it.</source>
        <translation>لا تدخل فيه العقود المكتسبة لاحقًا.</translation>
    </message>
    <message>
        <source>value still to come with this step − without it, the steps before it taken</source>
        <translation>القيمة القادمة مع هذه الخطوة − قيمتها من دونها، بعد احتساب الخطوات السابقة لها</translation>
    </message>
    <message>
        <source>mean of S(n + t) ÷ S(n) over running contracts</source>
        <translation>متوسط S(n + t) ÷ S(n) على العقود الجارية</translation>
    </message>
    <message>
        <source>sum over running contracts of price × margin rate × S(n + t) ÷ S(n), over the payments up to the month</source>
        <translation>المجموع على العقود الجارية: السعر × نسبة الهامش × S(n + t) ÷ S(n)، على الدفعات حتى الشهر</translation>
    </message>
    <message>
        <source>value still to come with this lever alone moved further − value of the scenario</source>
        <translation>القيمة القادمة عند زيادة تحريك هذه الرافعة وحدها − قيمة السيناريو</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: التغيّر</translation>
    </message>
    <message>
        <source>scenario − today</source>
        <translation>السيناريو − اليوم</translation>
    </message>
    <message>
        <source>Break-even of the price</source>
        <translation>نقطة تعادل السعر</translation>
    </message>
    <message>
        <source>months to come that the price needs = today&apos;s value ÷ (MRR × margin rate) of the scenario; where nothing but the price is moved they may shrink by g ÷ (g + m). The sBG reaches them at this churn.</source>
        <translation>الأشهر المتبقية التي يحتاج إليها السعر = قيمة اليوم ÷ (MRR × نسبة الهامش) للسيناريو؛ وحيث لا يتحرك إلا السعر، يمكن أن تتقلص بنسبة g ÷ (g + m). ويبلغها نموذج sBG عند هذا الفقد.</translation>
    </message>
    <message>
        <source>No retention brings that many months.</source>
        <translation>لا يحقق أي احتفاظ هذا العدد من الأشهر.</translation>
    </message>
    <message>
        <source>Discounted months to come, weighted by price, today</source>
        <translation>الأشهر المتبقية مخصومة، مرجّحة بالسعر، اليوم</translation>
    </message>
    <message>
        <source>The same at the break-even</source>
        <translation>نفسها عند نقطة التعادل</translation>
    </message>
    <message>
        <source>Annual retention at the break-even</source>
        <translation>الاحتفاظ السنوي عند نقطة التعادل</translation>
    </message>
    <message>
        <source>Annual retention today</source>
        <translation>الاحتفاظ السنوي اليوم</translation>
    </message>
    <message>
        <source>Response k at the break-even</source>
        <translation>الاستجابة k عند نقطة التعادل</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <translation>بعد %1 شهر</translation>
    </message>
    <message>
        <source>%1 after %2 months</source>
        <translation>%1 بعد %2 شهر</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>للعقود الجارية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Break-even: most churn a year</source>
        <translation>نقطة التعادل: أقصى فقد سنويًا</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ContractPoints</name>
    <message>
        <source>No contract has come as far yet: this part of the curve is the model&apos;s.</source>
        <translation>لم يبلغ أي عقد هذا الحد بعد: هذا الجزء من المنحنى من النموذج.</translation>
    </message>
    <message>
        <source>The segment filter leaves these contracts out.</source>
        <translation>مرشّح الشرائح يستبعد هذه العقود.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Purchases behind it</source>
        <translation>المشتريات وراءه</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Margin, set in Assumptions</source>
        <translation>الهامش، يُضبط في الافتراضات</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>عرض العملاء</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>نسخ الصيغة</translation>
    </message>
    <message>
        <source>customers whose CLV lies between the two values</source>
        <translation>العملاء الذين تقع CLV لهم بين القيمتين</translation>
    </message>
    <message>
        <source>CLV of the most valuable customers ÷ CLV of all</source>
        <translation>CLV للعملاء الأعلى قيمة ÷ CLV للجميع</translation>
    </message>
    <message>
        <source>value so far + value of the next months, summed over the segment</source>
        <translation>القيمة حتى الآن + قيمة الأشهر القادمة، مجموعة على الشريحة</translation>
    </message>
    <message>
        <source>mean CLV before its cost ÷ mean acquisition cost</source>
        <translation>متوسط CLV قبل تكلفتها ÷ متوسط تكلفة الاكتساب</translation>
    </message>
    <message>
        <source>customers with these two scores</source>
        <translation>العملاء بهاتين الدرجتين</translation>
    </message>
    <message>
        <source>net revenue up to that age × margin ÷ customers of that age</source>
        <translation>صافي الإيراد حتى ذلك العمر × الهامش ÷ عملاء ذلك العمر</translation>
    </message>
    <message>
        <source>net revenue of the month: new customers + returning customers</source>
        <translation>صافي إيراد الشهر: العملاء الجدد + العملاء العائدون</translation>
    </message>
    <message>
        <source>purchases of the month: net revenue; after today expected by the model</source>
        <translation>مشتريات الشهر: صافي الإيراد؛ وبعد اليوم ما يتوقعه النموذج</translation>
    </message>
    <message>
        <source>retained customers ÷ customers of the cohorts that reached the month</source>
        <translation>العملاء المحتفظ بهم ÷ عملاء الأفواج التي بلغت الشهر</translation>
    </message>
    <message>
        <source>Kaplan–Meier: product of (1 − ended ÷ at risk) up to that time</source>
        <translation>Kaplan–Meier: حاصل ضرب (1 − المنتهون ÷ المعرضون) حتى ذلك الوقت</translation>
    </message>
    <message>
        <source>joined − left between the two dates</source>
        <translation>المنضمون − المغادرون بين التاريخين</translation>
    </message>
    <message>
        <source>expected margin of a new customer up to the month, discounted</source>
        <translation>الهامش المتوقع لعميل جديد حتى الشهر، مخصومًا</translation>
    </message>
    <message>
        <source>margin of the first 12 months ÷ new customers of the quarter</source>
        <translation>هامش أول 12 شهرًا ÷ عملاء ربع السنة الجدد</translation>
    </message>
    <message>
        <source>net value of the orders of the day</source>
        <translation>صافي قيمة طلبات اليوم</translation>
    </message>
    <message>
        <source>from purchases again x, last purchase t_x and observed time T, in days</source>
        <translation>من المشتريات المتكررة x وآخر شراء t_x والمدة المرصودة T، بالأيام</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>صفوف المصدر</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>المشترون في الفترة</translation>
    </message>
    <message>
        <source>There is no figure: the sheet has no amounts, or no model could be fitted.</source>
        <translation>لا يوجد رقم: الورقة بلا مبالغ، أو تعذرت ملاءمة أي نموذج.</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>قيمة عمر العميل</translation>
    </message>
    <message>
        <source>value so far + value of the next months</source>
        <translation>القيمة حتى الآن + قيمة الأشهر القادمة</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>القيمة حتى الآن</translation>
    </message>
    <message>
        <source>net purchases × margin − acquisition and serving cost</source>
        <translation>صافي المشتريات × الهامش − تكلفة الاكتساب والخدمة</translation>
    </message>
    <message>
        <source>Value of the next months</source>
        <translation>قيمة الأشهر القادمة</translation>
    </message>
    <message>
        <source>expected spend × margin × expected purchases, discounted month by month</source>
        <translation>الإنفاق المتوقع × الهامش × المشتريات المتوقعة، مخصومة شهرًا بشهر</translation>
    </message>
    <message>
        <source>Probably still a customer, P(alive)</source>
        <translation>ما زال عميلًا على الأرجح، P(alive)</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>مقروء من %1.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>orders − discounts − refunds</source>
        <translation>الطلبات − التخفيضات − المبالغ المستردة</translation>
    </message>
    <message>
        <source>net of %1 orders</source>
        <translation>صافي %1 طلب</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>valid orders up to the as-of date</source>
        <translation>الطلبات الصالحة حتى تاريخ الرصد</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>شرح هذا الرقم</translation>
    </message>
    <message>
        <source>customers of the segment with a purchase up to the as-of date</source>
        <translation>عملاء الشريحة الذين لهم شراء حتى تاريخ الرصد</translation>
    </message>
    <message>
        <source>P(alive), mean</source>
        <translation>P(alive)، المتوسط</translation>
    </message>
    <message>
        <source>sum of P(alive) of the segment ÷ its customers</source>
        <translation>مجموع P(alive) للشريحة ÷ عملائها</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>القادم لكل عميل</translation>
    </message>
    <message>
        <source>value of the next months of the segment ÷ its customers</source>
        <translation>قيمة الأشهر القادمة للشريحة ÷ عملائها</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>أقصى تكلفة لكل عميل</translation>
    </message>
    <message>
        <source>to come, each × the lift that a good play attains</source>
        <translation>القادم لكل عميل × الزيادة التي يحققها إجراء جيد</translation>
    </message>
    <message>
        <source>Lift that pays</source>
        <translation>الزيادة المُجدية</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come, each</source>
        <translation>تكلفة التواصل ÷ القادم لكل عميل</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>جرى التواصل معهم</translation>
    </message>
    <message>
        <source>customers of the segment that the draw did not hold back</source>
        <translation>عملاء الشريحة الذين لم يقعوا بالسحب في المجموعة الضابطة</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>الضابطة</translation>
    </message>
    <message>
        <source>customers of the segment drawn at random, who are left alone</source>
        <translation>عملاء الشريحة المسحوبون عشوائيًا الذين يُتركون دون تواصل</translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation>نسبة المشترين</translation>
    </message>
    <message>
        <source>buyers ÷ customers of those contacted − the same of those held back; interval by Newcombe 1998, method 10</source>
        <translation>المشترون ÷ العملاء لمن جرى التواصل معهم − النسبة نفسها للمجموعة الضابطة؛ نطاق الثقة وفق Newcombe 1998، الطريقة 10</translation>
    </message>
    <message>
        <source>Margin each</source>
        <translation>الهامش لكل عميل</translation>
    </message>
    <message>
        <source>mean margin of those contacted − the same of those held back, before the cost of contacts; interval by Welch</source>
        <translation>متوسط هامش من جرى التواصل معهم − متوسط هامش المجموعة الضابطة، قبل تكلفة التواصل؛ نطاق الثقة وفق Welch</translation>
    </message>
    <message>
        <source>Contacted, in the data</source>
        <translation>جرى التواصل معهم، في البيانات</translation>
    </message>
    <message>
        <source>Held back, in the data</source>
        <translation>الضابطة، في البيانات</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>rows of the sheets that stand out in this way</source>
        <translation>صفوف الأوراق البارزة على هذا النحو</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>rows that stand out ÷ all rows</source>
        <translation>الصفوف البارزة ÷ كل الصفوف</translation>
    </message>
    <message>
        <source>different customers in these rows</source>
        <translation>العملاء المختلفون في هذه الصفوف</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>net amounts of these rows, summed</source>
        <translation>صافي مبالغ هذه الصفوف، مجموعة</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>الأثر في متوسط CLV</translation>
    </message>
    <message>
        <source>mean CLV of an analysis with that change − mean CLV as it stands</source>
        <translation>متوسط CLV في تحليل بهذا التغيير − متوسط CLV الحالي</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers between %2 and %3, together %4</source>
        <translation>
            <numerusform>%1 عميل بين %2 و%3، مجموعهم %4</numerusform>
            <numerusform>%1 عميل بين %2 و%3، مجموعه %4</numerusform>
            <numerusform>%1 عميل بين %2 و%3، مجموعهما %4</numerusform>
            <numerusform>%1 عملاء بين %2 و%3، مجموعهم %4</numerusform>
            <numerusform>%1 عميلًا بين %2 و%3، مجموعهم %4</numerusform>
            <numerusform>%1 عميل بين %2 و%3، مجموعهم %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers of %2 and more, together %3</source>
        <translation>
            <numerusform>%1 عميل عند %2 أو أكثر، مجموعهم %3</numerusform>
            <numerusform>%1 عميل عند %2 أو أكثر، مجموعه %3</numerusform>
            <numerusform>%1 عميل عند %2 أو أكثر، مجموعهما %3</numerusform>
            <numerusform>%1 عملاء عند %2 أو أكثر، مجموعهم %3</numerusform>
            <numerusform>%1 عميلًا عند %2 أو أكثر، مجموعهم %3</numerusform>
            <numerusform>%1 عميل عند %2 أو أكثر، مجموعهم %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers under %2, together %3</source>
        <translation>
            <numerusform>%1 عميل دون %2، مجموعهم %3</numerusform>
            <numerusform>%1 عميل دون %2، مجموعه %3</numerusform>
            <numerusform>%1 عميل دون %2، مجموعهما %3</numerusform>
            <numerusform>%1 عملاء دون %2، مجموعهم %3</numerusform>
            <numerusform>%1 عميلًا دون %2، مجموعهم %3</numerusform>
            <numerusform>%1 عميل دون %2، مجموعهم %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 customers, together %2</source>
        <translation>
            <numerusform>كل العملاء (%1)، مجموعهم %2</numerusform>
            <numerusform>كل العملاء (%1)، المجموع %2</numerusform>
            <numerusform>كل العملاء (%1)، مجموعهما %2</numerusform>
            <numerusform>كل العملاء وعددهم %1، مجموعهم %2</numerusform>
            <numerusform>كل العملاء وعددهم %1، مجموعهم %2</numerusform>
            <numerusform>كل العملاء وعددهم %1، مجموعهم %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>عرض هؤلاء العملاء</translation>
    </message>
    <message>
        <source>%1 shorter + %2 as long + %3 longer = &lt;b&gt;%4 gaps&lt;/b&gt;</source>
        <translation>%1 أقصر + %2 مساوية + %3 أطول = &lt;b&gt;%4 فاصل&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Customers with such a gap</source>
        <translation>العملاء الذين لديهم مثل هذا الفاصل</translation>
    </message>
    <message>
        <source>the gap that nine in ten gaps between purchases do not exceed, by Kaplan–Meier: gaps still open count as at least that long</source>
        <translation>الفاصل الذي لا تتجاوزه تسعة من كل عشرة فواصل بين المشتريات، وفق Kaplan–Meier: تُحسب الفواصل المفتوحة بطولها الحالي على الأقل</translation>
    </message>
    <message>
        <source>the longest gap between purchases that anybody came back from</source>
        <translation>أطول فاصل بين المشتريات عاد بعده أي عميل</translation>
    </message>
    <message>
        <source>the shortest silence after which at most %1 of the silent bought again within %2</source>
        <translation>أقصر صمت لم يشترِ بعده ثانيةً سوى %1 على الأكثر من الصامتين خلال %2</translation>
    </message>
    <message>
        <source>Purchases again a year: %1 in %2</source>
        <translation>المشتريات المتكررة سنويًا: %1 خلال %2</translation>
    </message>
    <message>
        <source>Net revenue of a purchase: %1 ÷ %2</source>
        <translation>صافي إيراد الشراء الواحد: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Margin a year, these three multiplied</source>
        <translation>الهامش سنويًا، حاصل ضرب هذه الثلاثة</translation>
    </message>
    <message>
        <source>Second order within %1</source>
        <translation>طلب ثانٍ خلال %1</translation>
    </message>
    <message>
        <source>customers who bought again within %1 of their first purchase ÷ customers whose first purchase lies that far back or further</source>
        <translation>العملاء الذين اشتروا ثانيةً خلال %1 من أول شراء لهم ÷ العملاء الذين مضى على أول شراء لهم هذه المدة أو أكثر</translation>
    </message>
    <message>
        <source>Bought again in that time</source>
        <translation>اشتروا ثانيةً في تلك المدة</translation>
    </message>
    <message>
        <source>First purchase that far back</source>
        <translation>مضت على أول شراء لهم تلك المدة</translation>
    </message>
    <message>
        <source>Median gap between orders</source>
        <translation>وسيط الفاصل بين الطلبات</translation>
    </message>
    <message>
        <source>days from one purchase day of a customer to the next; half of all such gaps are shorter, half are longer</source>
        <translation>الأيام من يوم شراء للعميل إلى يوم الشراء التالي؛ نصف هذه الفواصل أقصر ونصفها أطول</translation>
    </message>
    <message>
        <source>Gaps that have not ended yet are not among them.</source>
        <translation>الفواصل التي لم تنتهِ بعد ليست منها.</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>منقطع بعد صمت</translation>
    </message>
    <message>
        <source>came back ÷ silent for %1: %2</source>
        <translation>العائدون ÷ الصامتين مدة %1: ‏%2</translation>
    </message>
    <message>
        <source>Measured on all customers, whatever the filter. A silence counts when %1 of data follow it.</source>
        <translation>مقيس على كل العملاء أيًا كانت التصفية. يُحتسب الصمت إذا تلته بيانات مدتها %1.</translation>
    </message>
    <message>
        <source>Nobody has bought twice yet.</source>
        <translation>لم يشترِ أحد مرتين بعد.</translation>
    </message>
    <message>
        <source>Customers who were silent that long</source>
        <translation>العملاء الذين صمتوا تلك المدة</translation>
    </message>
    <message>
        <source>Of them bought again afterwards</source>
        <translation>منهم من اشترى ثانيةً بعدها</translation>
    </message>
    <message>
        <source>Customers with two purchases or more</source>
        <translation>العملاء الذين لهم عمليتا شراء أو أكثر</translation>
    </message>
    <message>
        <source>Customers with %1 orders or more</source>
        <translation>العملاء الذين لهم %1 طلبات أو أكثر</translation>
    </message>
    <message>
        <source>customers who bought on at least so many days</source>
        <translation>العملاء الذين اشتروا في هذا العدد من الأيام على الأقل</translation>
    </message>
    <message>
        <source>Came again after order %1</source>
        <translation>عادوا بعد الطلب %1</translation>
    </message>
    <message>
        <source>customers with one order more ÷ customers with so many</source>
        <translation>العملاء الذين لهم طلب إضافي ÷ العملاء الذين لهم هذا العدد</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>عادوا ثانيةً</translation>
    </message>
    <message>
        <source>Median days from order %1 to the next</source>
        <translation>وسيط الأيام من الطلب %1 إلى التالي</translation>
    </message>
    <message>
        <source>half of those who came again did so sooner, half later</source>
        <translation>نصف من عادوا ثانيةً عادوا قبل ذلك ونصفهم بعده</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>أيام الصمت</translation>
    </message>
    <message>
        <source>as-of date − last purchase</source>
        <translation>تاريخ الرصد − آخر شراء</translation>
    </message>
    <message>
        <source>Customers count as fading from %1 and as lapsed from %2.</source>
        <translation>يُعدّ العملاء متلاشين من %1 ومنقطعين من %2.</translation>
    </message>
    <message>
        <source>Expected loss a year</source>
        <translation>الخسارة المتوقعة سنويًا</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>الهامش سنويًا بوتيرتهم × (1 − P(alive))</translation>
    </message>
    <message>
        <source>expected spend × margin × expected purchases of each month, discounted and summed over today&apos;s customers, − retention spend</source>
        <translation>الإنفاق المتوقع × الهامش × المشتريات المتوقعة لكل شهر، مخصومة ومجموعة على عملاء اليوم، − إنفاق الاحتفاظ</translation>
    </message>
    <message>
        <source>CLV, total ÷ customers</source>
        <translation>CLV، الإجمالي ÷ العملاء</translation>
    </message>
    <message>
        <source>value so far + value of the horizon</source>
        <translation>القيمة حتى الآن + قيمة الأفق</translation>
    </message>
    <message>
        <source>expected purchases of today&apos;s customers × their expected spend</source>
        <translation>المشتريات المتوقعة لعملاء اليوم × إنفاقهم المتوقع</translation>
    </message>
    <message>
        <source>revenue of the horizon × margin</source>
        <translation>إيراد الأفق × الهامش</translation>
    </message>
    <message>
        <source>margin of today&apos;s customers and of those who join in the horizon − acquisition spend − retention spend</source>
        <translation>هامش عملاء اليوم ومن ينضمون خلال الأفق − إنفاق الاكتساب − إنفاق الاحتفاظ</translation>
    </message>
    <message>
        <source>margin × (first order + expected spend × expected purchases, discounted) − CAC</source>
        <translation>الهامش × (الطلب الأول + الإنفاق المتوقع × المشتريات المتوقعة، مخصومة) − CAC</translation>
    </message>
    <message>
        <source>CLV of a new customer before CAC ÷ CAC</source>
        <translation>CLV لعميل جديد قبل CAC ÷ CAC</translation>
    </message>
    <message>
        <source>the first month in which the margin of a new customer, summed up, reaches its CAC</source>
        <translation>أول شهر يبلغ فيه الهامش التراكمي لعميل جديد CAC الخاصة به</translation>
    </message>
    <message>
        <source>expected purchases of today&apos;s customers within the horizon, summed</source>
        <translation>المشتريات المتوقعة لعملاء اليوم ضمن الأفق، مجموعة</translation>
    </message>
    <message>
        <source>sum of P(alive in 12 months) ÷ sum of P(alive today)</source>
        <translation>مجموع P(alive بعد 12 شهرًا) ÷ مجموع P(alive اليوم)</translation>
    </message>
    <message>
        <source>sum of P(alive in 12 months) over today&apos;s customers</source>
        <translation>مجموع P(alive بعد 12 شهرًا) لعملاء اليوم</translation>
    </message>
    <message>
        <source>Customers of today</source>
        <translation>عملاء اليوم</translation>
    </message>
    <message>
        <source>As things are: no lever is moved.</source>
        <translation>الوضع كما هو: لم تُحرَّك أي رافعة.</translation>
    </message>
    <message>
        <source>The same formula with the levers and side effects of the scenario.</source>
        <translation>الصيغة نفسها مع روافع السيناريو وآثاره الجانبية.</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: التغيّر</translation>
    </message>
    <message>
        <source>(scenario − base) ÷ base</source>
        <translation>(السيناريو − الأساس) ÷ الأساس</translation>
    </message>
    <message>
        <source>the change of price that acts on this segment</source>
        <translation>تغيّر السعر الذي يسري على هذه الشريحة</translation>
    </message>
    <message>
        <source>the loss of purchases at which the price change leaves the value of the horizon where it was, found by bisection</source>
        <translation>فقد المشتريات الذي يُبقي معه تغيّر السعر قيمة الأفق كما كانت، محسوبًا بطريقة التنصيف</translation>
    </message>
    <message>
        <source>value of the horizon: scenario − base</source>
        <translation>قيمة الأفق: السيناريو − الأساس</translation>
    </message>
    <message>
        <source>value of the horizon with 5 points more annual retention ÷ without − 1</source>
        <translation>قيمة الأفق بزيادة 5 نقاط في الاحتفاظ السنوي ÷ قيمته من دونها − 1</translation>
    </message>
    <message>
        <source>CLV of a new customer before CAC with 5 points more annual retention ÷ without − 1</source>
        <translation>CLV لعميل جديد قبل CAC بزيادة 5 نقاط في الاحتفاظ السنوي ÷ قيمتها من دونها − 1</translation>
    </message>
    <message>
        <source>CAC ÷ retention cost of a living customer a year</source>
        <translation>CAC ÷ تكلفة الاحتفاظ بعميل نشط سنويًا</translation>
    </message>
    <message>
        <source>CLV of the most valuable fifth of the customers ÷ CLV of all</source>
        <translation>CLV لخُمس العملاء الأعلى قيمة ÷ CLV للجميع</translation>
    </message>
    <message>
        <source>change of price ÷ (change of price + margin)</source>
        <translation>تغيّر السعر ÷ (تغيّر السعر + الهامش)</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>الصفوف المحفوظة</translation>
    </message>
    <message>
        <source>Rows updated</source>
        <translation>الصفوف المحدّثة</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>الصفوف المكررة</translation>
    </message>
    <message>
        <source>Rows excluded</source>
        <translation>الصفوف المستبعدة</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>rows that are new to the workspace</source>
        <translation>صفوف جديدة على مساحة العمل</translation>
    </message>
    <message>
        <source>rows of orders that stood here in another version</source>
        <translation>صفوف طلبات كانت هنا بصيغة أخرى</translation>
    </message>
    <message>
        <source>rows that stood here already, word for word</source>
        <translation>صفوف كانت هنا من قبل، مطابقة حرفيًا</translation>
    </message>
    <message>
        <source>rows that a rule leaves out of the figures</source>
        <translation>صفوف تستبعدها قاعدة من الأرقام</translation>
    </message>
    <message>
        <source>rows that could not be read</source>
        <translation>صفوف تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>الصفوف المقروءة</translation>
    </message>
    <message>
        <source>kept + updated + duplicate + excluded + rejected</source>
        <translation>المحفوظة + المحدّثة + المكررة + المستبعدة + المرفوضة</translation>
    </message>
    <message>
        <source>Money in them</source>
        <translation>المال فيها</translation>
    </message>
    <message>
        <source>1 − 1 ÷ (1 + change of price)</source>
        <translation>1 − 1 ÷ (1 + تغيّر السعر)</translation>
    </message>
    <message>
        <source>customers of the cohort who came back ÷ customers of the cohort</source>
        <translation>عملاء الفوج الذين عادوا ÷ عملاء الفوج</translation>
    </message>
    <message>
        <source>value of the horizon with this step − without it, the steps before it taken</source>
        <translation>قيمة الأفق مع هذه الخطوة − قيمته من دونها، بعد احتساب الخطوات السابقة لها</translation>
    </message>
    <message>
        <source>expected margin of today&apos;s customers up to the month, less what it costs</source>
        <translation>الهامش المتوقع لعملاء اليوم حتى الشهر، ناقص تكلفته</translation>
    </message>
    <message>
        <source>value with this lever alone moved further − value of the scenario</source>
        <translation>القيمة عند زيادة تحريك هذه الرافعة وحدها − قيمة السيناريو</translation>
    </message>
    <message>
        <source>the figure with the lever at this position, the others as they are</source>
        <translation>الرقم عند هذا الموضع للرافعة، والروافع الأخرى على حالها</translation>
    </message>
    <message>
        <source>the figure with both levers at this position − that of the base</source>
        <translation>الرقم والرافعتان عند هذا الموضع − رقم الأساس</translation>
    </message>
    <message>
        <source>what was seen up to today + what the model expects of the cohort</source>
        <translation>ما رُصد حتى اليوم + ما يتوقعه النموذج من الفوج</translation>
    </message>
    <message>
        <source>customers of the cohort who came back</source>
        <translation>عملاء الفوج الذين عادوا</translation>
    </message>
    <message>
        <source>orders of the cohort in the month</source>
        <translation>طلبات الفوج في الشهر</translation>
    </message>
    <message>
        <source>orders of the month ÷ customers of the cohort</source>
        <translation>طلبات الشهر ÷ عملاء الفوج</translation>
    </message>
    <message>
        <source>net revenue of the cohort in the month</source>
        <translation>صافي إيراد الفوج في الشهر</translation>
    </message>
    <message>
        <source>net revenue of the month ÷ customers of the cohort</source>
        <translation>صافي إيراد الشهر ÷ عملاء الفوج</translation>
    </message>
    <message>
        <source>net revenue of the cohort up to the month</source>
        <translation>صافي إيراد الفوج حتى الشهر</translation>
    </message>
    <message>
        <source>net revenue up to the month ÷ customers of the cohort</source>
        <translation>صافي الإيراد حتى الشهر ÷ عملاء الفوج</translation>
    </message>
    <message>
        <source>margin per customer up to the month ÷ CAC of the cohort</source>
        <translation>الهامش لكل عميل حتى الشهر ÷ CAC للفوج</translation>
    </message>
    <message>
        <source>LTV at %1 days, cohort %2</source>
        <extracomment>%1 is a number of days, %2 a cohort</extracomment>
        <translation>LTV عند %1 يوم، الفوج %2</translation>
    </message>
    <message>
        <source>The most valuable %1 of the customers</source>
        <extracomment>%1 is a share of the customers</extracomment>
        <translation>أعلى %1 من العملاء قيمةً</translation>
    </message>
    <message>
        <source>CLV under %1</source>
        <translation>CLV دون %1</translation>
    </message>
    <message>
        <source>CLV of %1 and more</source>
        <translation>CLV من %1 فأكثر</translation>
    </message>
    <message>
        <source>CLV from %1 to %2</source>
        <translation>CLV من %1 إلى %2</translation>
    </message>
    <message>
        <source>Cohort %1, month %2</source>
        <extracomment>%1 is the month of a cohort, %2 how many months later</extracomment>
        <translation>الفوج %1، الشهر %2</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <extracomment>%1 is a number of months</extracomment>
        <translation>بعد %1 شهر</translation>
    </message>
    <message>
        <source>%1 after %2 months</source>
        <extracomment>%1 is a group of customers, %2 a number of months</extracomment>
        <translation>%1 بعد %2 شهر</translation>
    </message>
    <message>
        <source>All cohorts, month %1</source>
        <translation>كل الأفواج، الشهر %1</translation>
    </message>
    <message>
        <source>All their purchases</source>
        <translation>كل مشترياتهم</translation>
    </message>
    <message>
        <source>expected margin of today&apos;s customers over the horizon, discounted, − retention spend</source>
        <translation>الهامش المتوقع لعملاء اليوم على مدى الأفق، مخصومًا، − إنفاق الاحتفاظ</translation>
    </message>
    <message>
        <source>purchases of the segment ÷ its customers</source>
        <translation>مشتريات الشريحة ÷ عملائها</translation>
    </message>
    <message>
        <source>P(alive) of its customers, summed ÷ customers</source>
        <translation>مجموع P(alive) لعملائها ÷ العملاء</translation>
    </message>
    <message>
        <source>(mean CLV + mean acquisition cost) ÷ mean acquisition cost</source>
        <translation>(متوسط CLV + متوسط تكلفة الاكتساب) ÷ متوسط تكلفة الاكتساب</translation>
    </message>
    <message>
        <source>the 5 % and the 95 % quantile of what the segment may bring: the model&apos;s own doubt and chance together</source>
        <translation>المئين 5% والمئين 95% لما قد تجلبه الشريحة: شك النموذج نفسه والمصادفة معًا</translation>
    </message>
    <message>
        <source>expected: %1, nine times in ten %2</source>
        <translation>المتوقع: %1، وفي تسع من كل عشر حالات %2</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <extracomment>%1 is the month of a cohort or the name of a group, %2 how many months later</extracomment>
        <translation>‏%1، الشهر %2</translation>
    </message>
    <message>
        <source>Retained: bought in that month.</source>
        <translation>المحتفظ بهم: اشتروا في ذلك الشهر.</translation>
    </message>
    <message>
        <source>Retained: bought in that month or later.</source>
        <translation>المحتفظ بهم: اشتروا في ذلك الشهر أو بعده.</translation>
    </message>
    <message>
        <source>Retained: has bought again by then.</source>
        <translation>المحتفظ بهم: اشتروا ثانيةً حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Retained customers</source>
        <translation>العملاء المحتفظ بهم</translation>
    </message>
    <message>
        <source>Customers of these cohorts</source>
        <translation>عملاء هذه الأفواج</translation>
    </message>
    <message>
        <source>Hold-back group</source>
        <translation>المجموعة الضابطة</translation>
    </message>
    <message>
        <source>the fewest customers held back with whom a rise of the share of buyers by the least rise is told from chance; half of the segment where that is not enough</source>
        <translation>أقل عدد من العملاء في المجموعة الضابطة يكفي لتمييز ارتفاع نسبة المشترين بأصغر ارتفاع عن الصدفة؛ ونصف الشريحة حيث لا يكفي ذلك</translation>
    </message>
    <message>
        <source>share of buyers %1, with the rise %2; level %3, power %4: &lt;b&gt;%5 of %6&lt;/b&gt;</source>
        <translation>نسبة المشترين %1، ومع الارتفاع %2؛ مستوى الدلالة %3، القوة %4: &lt;b&gt;%5 من %6&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Least rise that this size shows</source>
        <translation>أصغر ارتفاع يُظهره هذا الحجم</translation>
    </message>
    <message>
        <source>Two proportions by the normal approximation: Fleiss, Levin &amp; Paik 2003, eq. 4.14.</source>
        <translation>نسبتان بالتقريب الطبيعي: Fleiss, Levin &amp; Paik 2003، المعادلة 4.14.</translation>
    </message>
    <message>
        <source>orders that the rule leaves out, and their net amounts summed</source>
        <translation>الطلبات التي تستبعدها القاعدة ومجموع صافي مبالغها</translation>
    </message>
    <message>
        <source>%1 orders, together &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>‏%1 طلب، مجموعها &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Orders left out</source>
        <translation>الطلبات المستبعدة</translation>
    </message>
    <message>
        <source>the figure with this one assumption changed − the figure as it is</source>
        <translation>الرقم بعد تغيير هذا الافتراض وحده − الرقم كما هو</translation>
    </message>
    <message>
        <source>Worked out anew from the rows by the same steps; the model stays the same unless it is what changes.</source>
        <translation>محسوب من جديد من الصفوف بالخطوات نفسها؛ ويبقى النموذج كما هو ما لم يكن هو ما يتغيّر.</translation>
    </message>
    <message>
        <source>Acquisition spend</source>
        <translation>إنفاق الاكتساب</translation>
    </message>
    <message>
        <source>the entries of the sheet of spend, by month and channel, summed</source>
        <translation>مجموع مدخلات ورقة الإنفاق، حسب الشهر والقناة</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>بلا قناة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>The CAC of a customer is the spend of the month and channel of the first purchase ÷ the new customers there.</source>
        <translation>‏CAC للعميل هو إنفاق شهر الشراء الأول وقناته ÷ العملاء الجدد فيهما.</translation>
    </message>
    <message>
        <source>Rows of the workspace</source>
        <translation>صفوف مساحة العمل</translation>
    </message>
    <message>
        <source>rows of all imports that were kept or updated, in a currency that has a rate</source>
        <translation>صفوف كل عمليات الاستيراد التي أُبقيت أو حُدّثت، بعملة لها سعر صرف</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Customers with a purchase up to the as-of date</source>
        <translation>العملاء الذين لهم شراء حتى تاريخ الرصد</translation>
    </message>
    <message>
        <source>margin up to the last month: scenario − base</source>
        <translation>الهامش حتى الشهر الأخير: السيناريو − الأساس</translation>
    </message>
    <message>
        <source>the CLV in the middle: half of the customers are worth less, half more</source>
        <translation>قيمة CLV الوسطى: نصف العملاء أقل قيمة منها ونصفهم أعلى</translation>
    </message>
    <message>
        <source>%1 worth less + %2 worth as much or more = &lt;b&gt;%3 customers&lt;/b&gt;</source>
        <translation>‏%1 أقل قيمة + %2 مساوون أو أعلى قيمة = &lt;b&gt;%3 عميل&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Worth less</source>
        <translation>أقل قيمة</translation>
    </message>
    <message>
        <source>Worth as much or more</source>
        <translation>مساوون أو أعلى قيمة</translation>
    </message>
    <message>
        <source>Mean CLV</source>
        <translation>متوسط CLV</translation>
    </message>
    <message>
        <source>Nine in ten are worth less than</source>
        <translation>تسعة من كل عشرة تقل قيمتهم عن</translation>
    </message>
    <message>
        <source>Width of a bar</source>
        <translation>عرض العمود الواحد</translation>
    </message>
    <message>
        <source>A fifth are %1 customers: of the last of them %2 is counted.</source>
        <translation>الخُمس هو %1 عميل: ويُحتسب من آخرهم %2.</translation>
    </message>
    <message>
        <source>expected of today&apos;s customers + expected of those who are yet to come, the next months summed</source>
        <translation>المتوقع من عملاء اليوم + المتوقع ممن سيأتون لاحقًا، مجموعًا على الأشهر القادمة</translation>
    </message>
    <message>
        <source>Share of today&apos;s customers: %1 ÷ %2</source>
        <translation>حصة عملاء اليوم: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Today&apos;s customers</source>
        <translation>عملاء اليوم</translation>
    </message>
    <message>
        <source>Read from %1. Each month stands in the chart.</source>
        <translation>مقروء من %1. كل شهر مبيّن في الرسم.</translation>
    </message>
    <message>
        <source>returning customers ÷ (new customers + returning customers), the months shown summed</source>
        <translation>العملاء العائدون ÷ (العملاء الجدد + العملاء العائدون)، مجموعًا على الأشهر المعروضة</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>A customer is new in the month of the first purchase.</source>
        <translation>يُعدّ العميل جديدًا في شهر شرائه الأول.</translation>
    </message>
    <message>
        <source>%1: %2 ÷ %3 − 1</source>
        <translation>‏%1: %2 ÷ %3 − 1</translation>
    </message>
    <message>
        <source>Value of the first 12 months</source>
        <translation>قيمة أول 12 شهرًا</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>newest quarter ÷ oldest quarter shown − 1</source>
        <translation>أحدث ربع سنة ÷ أقدم ربع سنة معروض − 1</translation>
    </message>
    <message>
        <source>net value of the orders − what was refunded apart, up to the as-of date</source>
        <translation>صافي قيمة الطلبات − المبالغ المستردة منفصلة، حتى تاريخ الرصد</translation>
    </message>
    <message>
        <source>Log-rank test, p</source>
        <translation>اختبار log-rank، قيمة p</translation>
    </message>
    <message>
        <source>Margin so far</source>
        <translation>الهامش حتى الآن</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>الإيراد حتى الآن</translation>
    </message>
    <message>
        <source>net purchases × margin − serving cost</source>
        <translation>صافي المشتريات × الهامش − تكلفة الخدمة</translation>
    </message>
    <message>
        <source>Acquisition cost (CAC)</source>
        <translation>تكلفة اكتساب العميل (CAC)</translation>
    </message>
    <message>
        <source>acquisition spend ÷ new customers of the same month and channel</source>
        <translation>إنفاق الاكتساب ÷ العملاء الجدد للشهر والقناة نفسيهما</translation>
    </message>
    <message>
        <source>one cost for every customer, set in Assumptions</source>
        <translation>تكلفة واحدة لكل عميل، تُضبط في الافتراضات</translation>
    </message>
    <message>
        <source>Share of the value: %1 ÷ %2</source>
        <translation>الحصة من القيمة: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Share of the customers: %1 ÷ %2</source>
        <translation>الحصة من العملاء: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Customers it is learnt from</source>
        <translation>العملاء الذين استُخلص منهم</translation>
    </message>
    <message>
        <source>What a new customer brings is learnt from all customers: which segment will be joined is not known.</source>
        <translation>ما يجلبه عميل جديد مستخلص من جميع العملاء: لا يُعرف إلى أي شريحة سينضم.</translation>
    </message>
    <message>
        <source>Within %1: %2 ÷ %3 gaps</source>
        <translation>خلال %1: %2 ÷ %3 فاصل</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive)), summed over these customers</source>
        <translation>الهامش سنويًا بوتيرة كل منهم × (1 − P(alive))، مجموعًا على هؤلاء العملاء</translation>
    </message>
    <message>
        <source>%1 customers × %2 on average</source>
        <translation>‏%1 عميل × %2 في المتوسط</translation>
    </message>
    <message>
        <source>Customers with two purchases or more, silent for %1 up to %2; each of them explains its own loss in the table.</source>
        <translation>عملاء لهم عمليتا شراء أو أكثر، صامتون من %1 حتى %2؛ ولكل منهم في الجدول شرح خسارته.</translation>
    </message>
    <message>
        <source>How purchases answer to the price, e</source>
        <translation>كيف تستجيب المشتريات للسعر، e</translation>
    </message>
    <message>
        <source>units of a product in a month = level of the product × level of the month × price to the power of e</source>
        <translation>وحدات المنتج في الشهر = مستوى المنتج × مستوى الشهر × السعر مرفوعًا إلى القوة e</translation>
    </message>
    <message>
        <source>estimate %1 ± %2 standard errors of %3: &lt;b&gt;%4 to %5&lt;/b&gt;, nine times in ten</source>
        <translation>التقدير %1 ± %2 من الأخطاء المعيارية البالغ كل منها %3: &lt;b&gt;%4 إلى %5&lt;/b&gt;، في تسع حالات من كل عشر</translation>
    </message>
    <message>
        <source>Price changes of 2 % or more</source>
        <translation>تغيّرات السعر بنسبة 2% أو أكثر</translation>
    </message>
    <message>
        <source>Products with such a change</source>
        <translation>المنتجات التي لها مثل هذا التغيّر</translation>
    </message>
    <message>
        <source>Range of these changes</source>
        <translation>مدى هذه التغيّرات</translation>
    </message>
    <message>
        <source>Poisson pseudo maximum likelihood: Santos Silva &amp; Tenreyro 2006. Standard error by product: Liang &amp; Zeger 1986.</source>
        <translation>إمكان أعظم شبيه ببواسون (Poisson): ‏Santos Silva &amp; Tenreyro 2006. الخطأ المعياري حسب المنتج: Liang &amp; Zeger 1986.</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>مضبوط يدويًا.</translation>
    </message>
    <message>
        <source>What the price does to purchases</source>
        <translation>أثر السعر في المشتريات</translation>
    </message>
    <message>
        <source>(1 + change of price) to the power of e − 1</source>
        <translation>(1 + تغيّر السعر) مرفوعًا إلى القوة e − 1</translation>
    </message>
    <message>
        <source>Side effects are off: nobody reacts to the price.</source>
        <translation>الآثار الجانبية متوقفة: لا أحد يستجيب للسعر.</translation>
    </message>
    <message>
        <source>Points of annual retention that pay for a retention spend of %1 a head</source>
        <translation>نقاط الاحتفاظ السنوي التي تغطي إنفاق احتفاظ قدره %1 لكل عميل</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>هامش الربح الإجمالي حسب العمود</translation>
    </message>
    <message>
        <source>by line (price − cost), else by column, else one rate</source>
        <translation>حسب السطر (السعر − التكلفة)، وإلا حسب العمود، وإلا معدل واحد</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 صف</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Value is gross margin at %1.</source>
        <translation>القيمة هي هامش الربح الإجمالي بنسبة %1.</translation>
    </message>
    <message>
        <source>Value is revenue: no margin given.</source>
        <translation>القيمة هي الإيراد: لم يُحدد هامش.</translation>
    </message>
    <message>
        <source>Lifespan: mean of last − first purchase. Too low, because living customers still buy.</source>
        <translation>العمر: متوسط آخر − أول شراء. أقل من الواقع لأن العملاء النشطين ما زالوا يشترون.</translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn, capped at 60 months because nobody left.</source>
        <translation>العمر: 1 ÷ معدل الفقد، بحد أقصى 60 شهرًا لأن أحدًا لم يغادر.</translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn rate a month.</source>
        <translation>العمر: 1 ÷ معدل الفقد الشهري.</translation>
    </message>
    <message>
        <source>Lifespan: area under the Kaplan–Meier curve up to %1, one-time buyers included.</source>
        <translation>العمر: المساحة تحت منحنى Kaplan–Meier حتى %1، بما فيها المشترون مرة واحدة.</translation>
    </message>
    <message>
        <source>Customer lifetime value, mean</source>
        <translation>قيمة عمر العميل، المتوسط</translation>
    </message>
    <message>
        <source>(value so far + value of the next %1) ÷ customers</source>
        <translation>(القيمة حتى الآن + القيمة القادمة خلال %1) ÷ العملاء</translation>
    </message>
    <message>
        <source>Customer lifetime value, total</source>
        <translation>قيمة عمر العميل، الإجمالي</translation>
    </message>
    <message>
        <source>value so far + value of the next %1</source>
        <translation>القيمة حتى الآن + القيمة القادمة خلال %1</translation>
    </message>
    <message>
        <source>Value so far, mean</source>
        <translation>القيمة حتى الآن، المتوسط</translation>
    </message>
    <message>
        <source>net purchases × margin − acquisition and serving cost, per customer</source>
        <translation>صافي المشتريات × الهامش − تكلفة الاكتساب والخدمة، لكل عميل</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>القيمة القادمة خلال %1</translation>
    </message>
    <message>
        <source>expected purchases × expected spend × margin, discounted at %1 a year</source>
        <translation>المشتريات المتوقعة × الإنفاق المتوقع × الهامش، مخصومة بمعدل %1 سنويًا</translation>
    </message>
    <message>
        <source>Forecast by %1 and Gamma-Gamma. %2</source>
        <translation>التوقع وفق %1 وGamma-Gamma. %2</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV لعميل جديد</translation>
    </message>
    <message>
        <source>margin × (first order + expected spend × expected purchases in %1, discounted) − acquisition cost</source>
        <translation>الهامش × (الطلب الأول + الإنفاق المتوقع × المشتريات المتوقعة خلال %1، مخصومة) − تكلفة الاكتساب</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>متوسط قيمة الشراء</translation>
    </message>
    <message>
        <source>net revenue ÷ purchases</source>
        <translation>صافي الإيراد ÷ المشتريات</translation>
    </message>
    <message>
        <source>Purchase frequency, a year</source>
        <translation>متوسط معدل تكرار الشراء، سنويًا</translation>
    </message>
    <message>
        <source>purchases ÷ buyers × 365.25 ÷ days</source>
        <translation>المشتريات ÷ المشترون × 365.25 ÷ الأيام</translation>
    </message>
    <message>
        <source>Customer value, a year</source>
        <translation>قيمة العميل، سنويًا</translation>
    </message>
    <message>
        <source>average purchase value × purchase frequency</source>
        <translation>متوسط قيمة الشراء × متوسط معدل تكرار الشراء</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>المشترون في الفترة</translation>
    </message>
    <message>
        <source>different customers with a purchase</source>
        <translation>عملاء مختلفون لديهم عملية شراء</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>valid orders, all time</source>
        <translation>الطلبات الصالحة، كل الفترات</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 صف</translation>
    </message>
    <message>
        <source>Revenue, all time</source>
        <translation>الإيراد، كل الفترات</translation>
    </message>
    <message>
        <source>orders − discounts − refunds of identified customers</source>
        <translation>الطلبات − التخفيضات − المبالغ المستردة للعملاء المعرّفين</translation>
    </message>
    <message>
        <source>%1 purchases</source>
        <translation>%1 عملية شراء</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>متوسط عمر العميل</translation>
    </message>
    <message>
        <source>time from first to last purchase</source>
        <translation>المدة من أول شراء إلى آخر شراء</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 عميل</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV البسيطة</translation>
    </message>
    <message>
        <source>customer value a year × lifespan in years</source>
        <translation>قيمة العميل سنويًا × عمر العميل بالسنوات</translation>
    </message>
    <message>
        <source>Revenue, before margin. %1</source>
        <translation>الإيراد قبل الهامش. %1</translation>
    </message>
    <message>
        <source>Predictive CLV, formula</source>
        <translation>CLV التنبؤية، صيغة</translation>
    </message>
    <message>
        <source>purchases a month × average order value × margin × lifetime in months</source>
        <translation>المشتريات شهريًا × متوسط قيمة الطلب × الهامش × العمر بالأشهر</translation>
    </message>
    <message>
        <source>CLV, retention form</source>
        <translation>CLV، صيغة الاحتفاظ</translation>
    </message>
    <message>
        <source>margin a year × (1 + d) ÷ (1 + d − r), first payment now</source>
        <translation>الهامش السنوي × (1 + d) ÷ (1 + d − r)، الدفعة الأولى الآن</translation>
    </message>
    <message>
        <source>LTV : CAC, new customers</source>
        <translation>LTV : CAC، العملاء الجدد</translation>
    </message>
    <message>
        <source>CLV of a new customer before its cost ÷ acquisition cost</source>
        <translation>CLV لعميل جديد قبل تكلفته ÷ تكلفة الاكتساب</translation>
    </message>
    <message>
        <source>Three to one is a common rule of thumb, no law.</source>
        <translation>ثلاثة إلى واحد قاعدة تقريبية شائعة لا قانون.</translation>
    </message>
    <message>
        <source>Acquisition cost (CAC)</source>
        <translation>تكلفة اكتساب العميل (CAC)</translation>
    </message>
    <message>
        <source>acquisition spend ÷ new customers of the same month and channel</source>
        <translation>إنفاق الاكتساب ÷ العملاء الجدد للشهر والقناة نفسيهما</translation>
    </message>
    <message>
        <source>mean of these customers</source>
        <translation>متوسط هؤلاء العملاء</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>first month in which the margin of a new customer reaches its acquisition cost</source>
        <translation>أول شهر يبلغ فيه هامش العميل الجديد تكلفة اكتسابه</translation>
    </message>
    <message>
        <source>Customers still alive</source>
        <translation>العملاء النشطون حاليًا</translation>
    </message>
    <message>
        <source>sum of P(alive) of all customers</source>
        <translation>مجموع P(alive) لكل العملاء</translation>
    </message>
    <message>
        <source>Read from %1, which lets a customer leave after the first purchase.</source>
        <translation>مقروء من %1 الذي يسمح بمغادرة العميل بعد أول شراء.</translation>
    </message>
    <message>
        <source>Retention rate a year, %1</source>
        <translation>معدل الاحتفاظ بالعملاء سنويًا، %1</translation>
    </message>
    <message>
        <source>P(alive in 12 months) ÷ P(alive today), both summed</source>
        <translation>P(alive بعد 12 شهرًا) ÷ P(alive اليوم)، كلاهما مجموع</translation>
    </message>
    <message>
        <source>Bought only once</source>
        <translation>اشتروا مرة واحدة فقط</translation>
    </message>
    <message>
        <source>customers with one occasion ÷ customers</source>
        <translation>العملاء ذوو مرة شراء واحدة ÷ العملاء</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>معدل الاحتفاظ بالعملاء سنويًا</translation>
    </message>
    <message>
        <source>%1 purchases × %2 margin each, discounted</source>
        <extracomment>%1 is a number of purchases, %2 what one of them brings</extracomment>
        <translation>‏%1 عملية شراء × هامش %2 لكل منها، مخصومًا</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Perennial reads a spreadsheet of orders and says what each customer is worth. Five steps show all of it; the sample shop on the welcome page is made for trying them.</source>
        <translation>يقرأ Perennial جدول بيانات للطلبات ويبيّن قيمة كل عميل. خمس خطوات تعرض ذلك كله؛ ومتجر العينة في صفحة الترحيب مُعدّ لتجربتها.</translation>
    </message>
    <message>
        <source>Open a spreadsheet: drop it on the window, or press Ctrl+O. The import page shows how each column was understood and why; click a column head to change it. Nothing is written before you press Import.</source>
        <translation>افتح جدول بيانات: أفلته على النافذة أو اضغط Ctrl+O. تعرض صفحة الاستيراد كيف فُهم كل عمود ولماذا؛ انقر عنوان العمود لتغييره. لا يُكتب شيء قبل أن تضغط استيراد.</translation>
    </message>
    <message>
        <source>Check the reconciliation: every row that was read was kept, updated, already here, excluded by a rule or rejected with a reason, and the money of each is counted.</source>
        <translation>تحقق من المطابقة: كل صف قُرئ إما محفوظ أو محدّث أو موجود من قبل أو مستبعد بقاعدة أو مرفوض مع السبب، ومبلغ كلٍّ منها محسوب.</translation>
    </message>
    <message>
        <source>Read the overview: what a customer is worth on average, how the value is spread, and how wrong a forecast made a year ago would have been. Press Enter on a figure to see where it comes from.</source>
        <translation>اقرأ النظرة العامة: متوسط قيمة العميل، وكيف تتوزع القيمة، وكم كان سيخطئ توقّع أُجري قبل سنة. اضغط Enter على أي رقم لترى مصدره.</translation>
    </message>
    <message>
        <source>Find the people: the pages Customers, Segments and Retention say who brings the value, who is fading, and how each cohort stays.</source>
        <translation>اعرف العملاء: تبيّن صفحات العملاء والشرائح والاحتفاظ من يجلب القيمة ومن يتلاشى وكيف يبقى كل فوج.</translation>
    </message>
    <message>
        <source>Try a change: on the page What-if, move price or retention and see what follows, side effects included. Then export the report as a PDF.</source>
        <translation>جرّب تغييرًا: في صفحة ماذا لو حرّك السعر أو الاحتفاظ وشاهد ما يترتب عليه، مع الآثار الجانبية. ثم صدّر التقرير بصيغة PDF.</translation>
    </message>
    <message>
        <source>Perennial needs one row for each order, or for each line of an order, with the customer, the date and, where there is one, the amount. Export the longest span that your shop offers: two years or more give the best forecast.</source>
        <translation>يحتاج Perennial إلى صف لكل طلب أو لكل بند من الطلب، فيه العميل والتاريخ والمبلغ إن وُجد. صدّر أطول مدة يتيحها متجرك: سنتان أو أكثر تعطيان أفضل توقّع.</translation>
    </message>
    <message>
        <source>Orders, then Export, all orders, plain CSV file.</source>
        <translation>الطلبات، ثم تصدير، كل الطلبات، ملف CSV عادي.</translation>
    </message>
    <message>
        <source>Analytics, then Orders, then Download.</source>
        <translation>التحليلات، ثم الطلبات، ثم تنزيل.</translation>
    </message>
    <message>
        <source>Payments, then Export, with all columns.</source>
        <translation>المدفوعات، ثم تصدير، مع كل الأعمدة.</translation>
    </message>
    <message>
        <source>Reports, then Activity download, as CSV.</source>
        <translation>التقارير، ثم تنزيل النشاط، بصيغة CSV.</translation>
    </message>
    <message>
        <source>Transactions, then Export, the CSV of items or of transactions.</source>
        <translation>المعاملات، ثم تصدير، ملف CSV للأصناف أو للمعاملات.</translation>
    </message>
    <message>
        <source>Seller Central, Reports, the order reports as a text file.</source>
        <translation>Seller Central، التقارير، تقارير الطلبات ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>Shop Manager, Settings, Options, Download data: orders or order items.</source>
        <translation>Shop Manager، الإعدادات، الخيارات، تنزيل البيانات: الطلبات أو بنود الطلبات.</translation>
    </message>
    <message>
        <source>Any other</source>
        <translation>أي متجر آخر</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما يفيد</translation>
    </message>
    <message>
        <source>A customer number or an e-mail address in each row. Names alone are taken too, but two people of one name become one customer.</source>
        <translation>رقم عميل أو عنوان بريد إلكتروني في كل صف. تُقبل الأسماء وحدها أيضًا، لكن شخصين باسم واحد يصبحان عميلًا واحدًا.</translation>
    </message>
    <message>
        <source>Refunds and cancelled orders in the same file. They are recognised by sign, status or column and counted against the customer who got the money back.</source>
        <translation>المبالغ المستردة والطلبات الملغاة في الملف نفسه. تُعرف من الإشارة أو الحالة أو العمود وتُخصم من العميل الذي استرد المال.</translation>
    </message>
    <message>
        <source>Do not add up or sort anything before: totals under the table and title rows above it are found and left out.</source>
        <translation>لا تجمع شيئًا ولا ترتّبه مسبقًا: تُكتشف الإجماليات أسفل الجدول وصفوف العنوان فوقه وتُستبعد.</translation>
    </message>
    <message>
        <source>Import a newer export over the older one at any time. Rows that are already here are not counted twice, and changed rows are brought up to date.</source>
        <translation>استورد تصديرًا أحدث فوق الأقدم متى شئت. لا تُحتسب الصفوف الموجودة مرتين، وتُحدَّث الصفوف المتغيرة.</translation>
    </message>
    <message>
        <source>Where the data stay</source>
        <translation>أين تبقى البيانات</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer, the workspace. Nothing is sent anywhere.</source>
        <translation>كل شيء محفوظ في ملف واحد على هذا الحاسوب، هو مساحة العمل. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>عملية الشراء</translation>
    </message>
    <message>
        <source>All orders of one customer on one day, with something paid. A customer&apos;s first purchase makes the customer; the later ones are repeat purchases.</source>
        <translation>كل طلبات العميل الواحد في يوم واحد إذا دُفع فيها شيء. أول شراء يجعل المرء عميلًا؛ وما بعده مشتريات متكررة.</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>قيمة عمر العميل</translation>
    </message>
    <message>
        <source>What a customer brought so far, and what is expected to come in the horizon that you chose, discounted to the as-of date. With a margin it is profit, without one it is revenue; every page says which.</source>
        <translation>ما جلبه العميل حتى الآن وما يُتوقع أن يجلبه في الأفق الذي اخترته، مخصومًا إلى تاريخ الرصد. مع الهامش تكون ربحًا، ومن دونه إيرادًا؛ وكل صفحة تبيّن أيهما.</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(alive)</translation>
    </message>
    <message>
        <source>The chance that a customer will ever buy again, from how often and how lately the customer bought.</source>
        <translation>احتمال أن يشتري العميل ثانيةً يومًا ما، بناءً على عدد مرات شرائه وحداثتها.</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>المشتريات المتوقعة</translation>
    </message>
    <message>
        <source>How many purchases the model expects of a customer in the horizon. Add them up for a group rather than trusting a single one.</source>
        <translation>عدد المشتريات التي يتوقعها النموذج من العميل في الأفق. اجمعها لمجموعة بدل الاعتماد على رقم عميل واحد.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>نطاق الثقة</translation>
    </message>
    <message>
        <source>Nine times out of ten the true figure lies between the two bounds. A wide one says that the data cannot tell more closely.</source>
        <translation>في تسع مرات من عشر يقع الرقم الحقيقي بين الحدّين. اتساع النطاق يعني أن البيانات لا تسمح بدقة أكبر.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>الفوج</translation>
    </message>
    <message>
        <source>The customers whose first purchase fell in the same month or year.</source>
        <translation>العملاء الذين وقع أول شراء لهم في الشهر نفسه أو السنة نفسها.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>The share of a cohort that bought again in a later period, or in it or later.</source>
        <translation>نسبة من اشتروا ثانيةً من الفوج في فترة لاحقة، أو فيها أو بعدها.</translation>
    </message>
    <message>
        <source>Holdout</source>
        <translation>الفترة المحجوبة</translation>
    </message>
    <message>
        <source>The last part of the data, hidden from the model and then compared with what it foretold. This is how methods are chosen here.</source>
        <translation>الجزء الأخير من البيانات، يُخفى عن النموذج ثم يُقارن بما توقعه. هكذا تُختار الطرق هنا.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>نقطة التعادل</translation>
    </message>
    <message>
        <source>The loss of purchases at which a change of price brings as much as no change.</source>
        <translation>فقد المشتريات الذي يتساوى عنده عائد تغيير السعر وعائد عدم تغييره.</translation>
    </message>
    <message>
        <source>When a figure is a dash</source>
        <translation>حين يكون الرقم شرطة</translation>
    </message>
    <message>
        <source>A figure that cannot be worked out honestly is shown as a dash. Point at it, or press Enter on it, to read what is missing.</source>
        <translation>الرقم الذي لا يمكن حسابه بأمانة يظهر شرطةً. أشر إليه أو اضغط Enter عليه لتقرأ ما ينقصه.</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>من سطر الأوامر</translation>
    </message>
    <message>
        <source>The same figures come from the program perennial in a terminal: perennial --help lists the commands, and man perennial describes them.</source>
        <translation>يعطي البرنامج perennial الأرقام نفسها في الطرفية: الأمر perennial --help يسرد الأوامر، وman perennial يصفها.</translation>
    </message>
    <message>
        <source>Open a spreadsheet</source>
        <translation>فتح جدول بيانات</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>البحث عن العملاء</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>عنصر التحكم التالي والسابق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Explain the figure, or open what is chosen</source>
        <translation>شرح الرقم، أو فتح المحدد</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Move a lever by one step, or walk through the points of a chart</source>
        <translation>تحريك رافعة خطوة واحدة، أو التنقل بين نقاط الرسم</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Move a lever by a larger step</source>
        <translation>تحريك رافعة خطوة أكبر</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>Five-step tour</source>
        <translation>جولة من خمس خطوات</translation>
    </message>
    <message>
        <source>How to export orders from your shop</source>
        <translation>كيف تصدّر الطلبات من متجرك</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>معنى الأرقام</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Choose neighbouring bars of the chart of values</source>
        <translation>اختيار أعمدة متجاورة في رسم القيم</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>مفتاح القائمة</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>جداول أخرى</translation>
    </message>
    <message>
        <source>Contracts (start and end, or tenure and whether they have ended) and customers already summed up (purchases, recency, age) are recognised as well. The import page says which kind it took a table for; the button with its name changes it.</source>
        <translation>تُعرف أيضًا العقود (بداية ونهاية، أو مدة التعاقد وهل انتهت) والعملاء المجمّعون مسبقًا (المشتريات والحداثة والعمر). تبيّن صفحة الاستيراد النوع الذي عدّت الجدول منه؛ والزر الذي يحمل اسم النوع يغيّره.</translation>
    </message>
    <message>
        <source>Look for Export or Download where the orders are listed. CSV, XLSX, ODS, XLS, Gnumeric and XML spreadsheets and tables of HTML pages are read, also inside a zip file.</source>
        <translation>ابحث عن تصدير أو تنزيل حيث تُسرد الطلبات. تُقرأ جداول CSV وXLSX وODS وXLS وGnumeric وXML وجداول صفحات HTML، ولو كانت داخل ملف zip.</translation>
    </message>
    <message>
        <source>Close an explanation, or cancel what is running</source>
        <translation>إغلاق الشرح، أو إلغاء ما يجري تنفيذه</translation>
    </message>
    <message>
        <source>The other columns of a sheet of contracts (plan, payment method, country ...) are kept, and contracts can be divided by them on Segments and Retention, and by price, value, month of start and rules of your own. A click on a segment shows only its contracts, on every page. Where a workspace holds orders and contracts, “Orders | Contracts” in the head of a page turns from the ones to the others.</source>
        <translation>تُحفظ الأعمدة الأخرى في ورقة العقود (الخطة، طريقة الدفع، البلد ...)، ويمكن تقسيم العقود حسبها في «الشرائح» و«الاحتفاظ»، وكذلك حسب السعر والقيمة وشهر البداية وقواعد خاصة بك. والنقر على شريحة يعرض عقودها وحدها في كل صفحة. وحيث تحوي مساحة العمل طلبات وعقودًا معًا، ينقلك «الطلبات | العقود» في رأس الصفحة من هذه إلى تلك.</translation>
    </message>
    <message>
        <source>What-if has levers and scenarios for contracts and says how much churn a price may cost before it stops paying; Actions says what to do for whom in each stage of a contract&apos;s life, and what that has to bring.</source>
        <translation>في «ماذا لو» روافع وسيناريوهات للعقود، وتبيّن كم من الفقد يمكن أن يكلّفه السعر قبل أن يصبح غير مُجدٍ؛ وتبيّن «الإجراءات» ما ينبغي فعله ولمن في كل مرحلة من عمر العقد، وما يجب أن يجلبه ذلك.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>A row counts on the day that the sheet writes. With a time zone chosen under Assumptions, a row whose time says its offset from UTC counts on the day of that moment in the zone; a date without a time never moves, and never is the clock of this computer asked.</source>
        <translation>يُحتسب الصف في اليوم الذي تكتبه الورقة. وعند اختيار منطقة زمنية في «الافتراضات»، يُحتسب الصف الذي يذكر وقته فرقه عن UTC في يوم تلك اللحظة في المنطقة؛ أما التاريخ بلا وقت فلا يتغيّر أبدًا، ولا يُرجع أبدًا إلى ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Explain the current cell of a table</source>
        <translation>شرح الخلية الحالية في الجدول</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+، −، 0</translation>
    </message>
    <message>
        <source>Look at a chart more closely, less closely, as a whole</source>
        <translation>عرض الرسم من قرب أكثر أو أقل، أو عرضه كاملًا</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Move through a chart that is looked at closely</source>
        <translation>التنقل داخل رسم معروض عن قرب</translation>
    </message>
    <message>
        <source>Zoom a chart, hide or show its series</source>
        <translation>تكبير رسم، وإخفاء سلاسله أو إظهارها</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>heads in row %1</source>
        <translation>العناوين في الصف %1</translation>
    </message>
    <message>
        <source>no row of heads: columns are named by letters</source>
        <translation>لا صف عناوين: تُسمى الأعمدة بالحروف</translation>
    </message>
    <message>
        <source>title rows above: %1</source>
        <translation>صفوف العنوان في الأعلى: %1</translation>
    </message>
    <message>
        <source>total rows below left out: %1</source>
        <translation>صفوف الإجمالي المستبعدة في الأسفل: %1</translation>
    </message>
    <message>
        <source>notes below left out: %1</source>
        <translation>الملاحظات المستبعدة في الأسفل: %1</translation>
    </message>
    <message>
        <source>repeated head rows left out: %1</source>
        <translation>صفوف العناوين المكررة المستبعدة: %1</translation>
    </message>
    <message>
        <source>sheets of equal columns are appended: %1</source>
        <translation>تُضم الأوراق ذات الأعمدة المتساوية: %1</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>الورقة %1 من %2</translation>
    </message>
    <message>
        <source>the hidden sheet %1 is left out</source>
        <translation>استُبعدت الورقة المخفية %1</translation>
    </message>
    <message>
        <source>sheet %1 lists %2 returned orders</source>
        <translation>الورقة %1 تسرد %2 طلبًا مرتجعًا</translation>
    </message>
    <message>
        <source>rows between heads and data left out: %1</source>
        <translation>الصفوف المستبعدة بين العناوين والبيانات: %1</translation>
    </message>
    <message>
        <source>%1 of %2 understood</source>
        <translation>فُهم %1 من %2</translation>
    </message>
    <message>
        <source>recognised as an export of %1</source>
        <translation>عُرف كتصدير من %1</translation>
    </message>
    <message>
        <source>customer is %1: %4 different in %2 of %3 rows; %5 % come back</source>
        <translation>العميل هو %1: ‏%4 مختلفة في %2 من %3 صف؛ %5% يعودون</translation>
    </message>
    <message>
        <source>%1 could be the customer too: %4 different; %5 % come back</source>
        <translation>قد يكون %1 العميل أيضًا: ‏%4 مختلفة؛ %5% يعودون</translation>
    </message>
    <message>
        <source>%1 is new in every row: is there a better column for the customer?</source>
        <translation>%1 جديد في كل صف: هل من عمود أنسب للعميل؟</translation>
    </message>
    <message>
        <source>no order id: each row is one order</source>
        <translation>لا معرّف للطلب: كل صف طلب واحد</translation>
    </message>
    <message>
        <source>no amounts: purchases are counted, money figures stay empty</source>
        <translation>لا مبالغ: تُعدّ المشتريات وتبقى الأرقام المالية فارغة</translation>
    </message>
    <message>
        <source>amount is %1 × %2</source>
        <translation>المبلغ هو %1 × %2</translation>
    </message>
    <message>
        <source>%1 is the whole order&apos;s and counted once</source>
        <translation>%1 للطلب كله ويُحتسب مرة واحدة</translation>
    </message>
    <message>
        <source>dates from %1 to %2</source>
        <translation>التواريخ من %1 إلى %2</translation>
    </message>
    <message>
        <source>order of dates: %1</source>
        <translation>ترتيب التواريخ: %1</translation>
    </message>
    <message>
        <source>decimal mark: %1</source>
        <translation>الفاصلة العشرية: %1</translation>
    </message>
    <message>
        <source>%1 dates look like the Hijri calendar (%2) and cannot be read</source>
        <translation>%1 تاريخ يبدو بالتقويم الهجري (%2) ولا يمكن قراءته</translation>
    </message>
    <message>
        <source>Buddhist years read: %1</source>
        <translation>سنوات بوذية مقروءة: %1</translation>
    </message>
    <message>
        <source>currency %1</source>
        <translation>العملة %1</translation>
    </message>
    <message>
        <source>looked at the first %1 rows; the rest is checked while importing</source>
        <translation>فُحصت أول %1 صف؛ ويُفحص الباقي أثناء الاستيراد</translation>
    </message>
    <message>
        <source>title row</source>
        <translation>صف عنوان</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>heads again</source>
        <translation>عناوين مكررة</translation>
    </message>
    <message>
        <source>total row</source>
        <translation>صف إجمالي</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متجاوز</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>لا طلب</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>لا تاريخ</translation>
    </message>
    <message>
        <source>the date does not exist</source>
        <translation>التاريخ غير موجود</translation>
    </message>
    <message>
        <source>a date of the Hijri calendar</source>
        <translation>تاريخ بالتقويم الهجري</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>لا مبلغ</translation>
    </message>
    <message>
        <source>the amount is no number</source>
        <translation>المبلغ ليس رقمًا</translation>
    </message>
    <message>
        <source>the amount is too large</source>
        <translation>المبلغ كبير جدًا</translation>
    </message>
    <message>
        <source>the quantity is no number</source>
        <translation>الكمية ليست رقمًا</translation>
    </message>
    <message>
        <source>the price is no number</source>
        <translation>السعر ليس رقمًا</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>a formula error (#N/A)</source>
        <translation>خطأ في صيغة (#N/A)</translation>
    </message>
    <message>
        <source>too many or too few fields</source>
        <translation>حقول أكثر أو أقل مما يجب</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>طلب تجريبي</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>احتيال</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>the head says “%1”</source>
        <translation>العنوان هو «%1»</translation>
    </message>
    <message>
        <source>the head says “%1” and %2 % of the cells agree</source>
        <translation>العنوان هو «%1» و%2% من الخلايا توافقه</translation>
    </message>
    <message>
        <source>%1 % of the cells are dates</source>
        <translation>%1% من الخلايا تواريخ</translation>
    </message>
    <message>
        <source>%1 % of the cells are numbers</source>
        <translation>%1% من الخلايا أرقام</translation>
    </message>
    <message>
        <source>%1 % of the cells are e-mail addresses</source>
        <translation>%1% من الخلايا عناوين بريد إلكتروني</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: they come back, as customers do</source>
        <translation>%1 قيمة مختلفة في %2 خلية: تتكرر كما يعود العملاء</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: new in almost every row</source>
        <translation>%1 قيمة مختلفة في %2 خلية: جديدة في كل صف تقريبًا</translation>
    </message>
    <message>
        <source>as exported by %1</source>
        <translation>كما يصدّره %1</translation>
    </message>
    <message>
        <source>as chosen for these heads before</source>
        <translation>كما اختير لهذه العناوين من قبل</translation>
    </message>
    <message>
        <source>an extra column: kept, segments can be made of it</source>
        <translation>عمود إضافي: محفوظ ويمكن تكوين شرائح منه</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: too many to make segments of</source>
        <translation>%1 قيمة مختلفة في %2 خلية: أكثر من أن تُكوّن منها شرائح</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>لا خلية ممتلئة</translation>
    </message>
    <message>
        <source>could serve as %1 too; %2 was preferred</source>
        <translation>يصلح أيضًا بوصفه %1؛ فُضّل %2</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>day first: %1 of %2 dates decide</source>
        <translation>اليوم أولًا: حسم ذلك %1 من %2 تاريخ</translation>
    </message>
    <message>
        <source>month first: %1 of %2 dates decide</source>
        <translation>الشهر أولًا: حسم ذلك %1 من %2 تاريخ</translation>
    </message>
    <message>
        <source>year first: %1 of %2 dates decide</source>
        <translation>السنة أولًا: حسم ذلك %1 من %2 تاريخ</translation>
    </message>
    <message>
        <source>either way: %1</source>
        <translation>بالوجهين: %1</translation>
    </message>
    <message>
        <source>“%1” is the decimal mark: %2 of %3 numbers decide</source>
        <translation>«%1» هي الفاصلة العشرية: حسم ذلك %2 من %3 رقم</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>خطوط عمودية</translation>
    </message>
    <message>
        <source>%1 rows (%2 %3, %4 % of the money) are “%5”</source>
        <translation>%1 صف (%2 %3، %4% من المال) هي «%5»</translation>
    </message>
    <message>
        <source>Do they count as orders? Until you answer, they do; nothing is left out.</source>
        <translation>هل تُحتسب طلبات؟ تُحتسب إلى أن تجيب؛ لا يُستبعد شيء.</translation>
    </message>
    <message>
        <source>Is %2 in column %1 day and month, or month and day?</source>
        <translation>هل %2 في العمود %1 يوم ثم شهر أم شهر ثم يوم؟</translation>
    </message>
    <message>
        <source>Every date of the column can be read both ways, so only you can say.</source>
        <translation>كل تاريخ في العمود يُقرأ بالوجهين، فأنت وحدك تحدد.</translation>
    </message>
    <message>
        <source>What is the decimal mark of %2 in column %1?</source>
        <translation>ما الفاصلة العشرية للرقم %2 في العمود %1؟</translation>
    </message>
    <message>
        <source>The numbers of the column can be read both ways.</source>
        <translation>يمكن قراءة أرقام العمود بالوجهين.</translation>
    </message>
    <message>
        <source>Which column says who the customer is?</source>
        <translation>أي عمود يحدد العميل؟</translation>
    </message>
    <message>
        <source>%1 is taken: it covers %2 rows and %3 % come back.</source>
        <translation>اختير %1: يغطي %2 صف و%3% يعودون.</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>احتسابها</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>سنة، شهر، يوم</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>kept ?</source>
        <translation>محفوظ؟</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>إضافي</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Refunded order</source>
        <translation>الطلب المسترد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>التخفيض</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>مبلغ مسترد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>rows that name the customer of the rows below: %1</source>
        <translation>صفوف تسمّي عميل الصفوف التي تحتها: %1</translation>
    </message>
    <message>
        <source>dates in the future, up to %1</source>
        <translation>تواريخ في المستقبل، حتى %1</translation>
    </message>
    <message>
        <source>rows that cannot be read: %2 (%1)</source>
        <translation>صفوف لا يمكن قراءتها: %2 (%1)</translation>
    </message>
    <message>
        <source>rows left out as %1: %2 (%3)</source>
        <translation>صفوف مستبعدة بوصفها %1: ‏%2 (%3)</translation>
    </message>
    <message>
        <source>refunded rows: %1 (%2)</source>
        <translation>صفوف مستردة: %1 (%2)</translation>
    </message>
    <message>
        <source>rows without a customer: %1 (%2)</source>
        <translation>صفوف بلا عميل: %1 (%2)</translation>
    </message>
    <message>
        <source>rows of the unknown status “%1”, counted as valid: %2</source>
        <translation>صفوف بالحالة غير المعروفة «%1»، عُدّت صالحة: %2</translation>
    </message>
    <message>
        <source>rows to import: %1</source>
        <translation>صفوف للاستيراد: %1</translation>
    </message>
    <message>
        <source>name of a group</source>
        <translation>اسم مجموعة</translation>
    </message>
    <message>
        <source>%1, by its byte order mark</source>
        <translation>%1، بحسب علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>plain ASCII in the %1 bytes looked at</source>
        <translation>ASCII خالص في البايتات المفحوصة وعددها %1</translation>
    </message>
    <message>
        <source>UTF-8: characters beyond ASCII, all valid: %1</source>
        <translation>UTF-8: محارف خارج ASCII، كلها صالحة: %1</translation>
    </message>
    <message>
        <source>%1: %2 % of the bytes are zero</source>
        <translation>%1: ‏%2% من البايتات أصفار</translation>
    </message>
    <message>
        <source>%1 fits the %2 bytes beyond ASCII best</source>
        <translation>%1 هو الأنسب للبايتات الخارجة عن ASCII وعددها %2</translation>
    </message>
    <message>
        <source>%1, as the line “sep=” says</source>
        <translation>%1، كما يقول السطر «sep=»</translation>
    </message>
    <message>
        <source>%1: all %2 rows have %3 fields</source>
        <translation>%1: كل الصفوف (%2) فيها %3 حقول</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows have %4 fields</source>
        <translation>%1: ‏%2 من %3 صف فيها %4 حقول</translation>
    </message>
    <message>
        <source>one column, nothing divides the %1 rows</source>
        <translation>عمود واحد، لا شيء يقسم الصفوف وعددها %1</translation>
    </message>
    <message>
        <source>no tenure</source>
        <translation>بلا مدة تعاقد</translation>
    </message>
    <message>
        <source>the tenure is no number of months</source>
        <translation>مدة التعاقد ليست عددًا من الأشهر</translation>
    </message>
    <message>
        <source>not said whether the contract has ended</source>
        <translation>لم يُذكر هل انتهى العقد</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>مدة التعاقد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>المدفوع حتى الآن</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>orders: each row has a date (%1) and a customer (%2)</source>
        <translation>طلبات: لكل صف تاريخ (%1) وعميل (%2)</translation>
    </message>
    <message>
        <source>contracts: each row has a start (%1) and an end (%2)</source>
        <translation>عقود: لكل صف بداية (%1) ونهاية (%2)</translation>
    </message>
    <message>
        <source>contracts: a tenure (%1) and a churned flag (%2) stand in place of a date</source>
        <translation>عقود: مدة التعاقد (%1) وعلامة الفقد (%2) تحلّان محل التاريخ</translation>
    </message>
    <message>
        <source>customers already summed up: each row has a recency (%1) and an age (%2)</source>
        <translation>عملاء مجمّعون مسبقًا: لكل صف حداثة (%1) وعمر (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 count days</source>
        <translation>‏%1 و%2 بالأيام</translation>
    </message>
    <message>
        <source>%1 and %2 count weeks</source>
        <translation>‏%1 و%2 بالأسابيع</translation>
    </message>
    <message>
        <source>%1 and %2 count months</source>
        <translation>‏%1 و%2 بالأشهر</translation>
    </message>
    <message>
        <source>because they are fractions; change it under “Read it as…”</source>
        <translation>لأنها كسور؛ غيّر ذلك من «قراءته بوصفه…»</translation>
    </message>
    <message>
        <source>because they are whole numbers; change it under “Read it as…”</source>
        <translation>لأنها أعداد صحيحة؛ غيّر ذلك من «قراءته بوصفه…»</translation>
    </message>
    <message>
        <source>%1 counts from the last purchase to the end of observation</source>
        <translation>‏%1 يُحسب من آخر شراء إلى نهاية الرصد</translation>
    </message>
    <message>
        <source>%1 counts from the first purchase to the last</source>
        <translation>‏%1 يُحسب من أول شراء إلى آخر شراء</translation>
    </message>
    <message>
        <source>taken to be counted up to today; set another day as “As of” after the import</source>
        <translation>عُدّ محسوبًا حتى اليوم؛ اضبط يومًا آخر في «حتى» بعد الاستيراد</translation>
    </message>
    <message>
        <source>%1 of %2 customers have bought once</source>
        <translation>‏%1 من %2 عميل اشتروا مرة واحدة</translation>
    </message>
    <message>
        <source>read as “%1”: your choice</source>
        <translation>قُرئ بوصفه «%1»: اختيارك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no column names the customer: each row is one of its own</source>
        <translation>لا عمود يحدد العميل: كل صف عميل مستقل</translation>
    </message>
    <message>
        <source>no price: contracts are counted, MRR and money figures stay empty</source>
        <translation>لا سعر: تُعدّ العقود ويبقى MRR والأرقام المالية فارغة</translation>
    </message>
    <message>
        <source>%1 counts months</source>
        <translation>‏%1 بالأشهر</translation>
    </message>
    <message>
        <source>%1 counts years</source>
        <translation>‏%1 بالسنوات</translation>
    </message>
    <message>
        <source>%1 of %2 contracts have ended</source>
        <translation>انتهى %1 من %2 عقد</translation>
    </message>
    <message>
        <source>prices of a month: %1</source>
        <translation>أسعار شهرية: %1</translation>
    </message>
    <message>
        <source>prices of a quarter: %1</source>
        <translation>أسعار ربع سنوية: %1</translation>
    </message>
    <message>
        <source>prices of a year: %1</source>
        <translation>أسعار سنوية: %1</translation>
    </message>
    <message>
        <source>no such customer can be: recency beyond age, or more purchases than days</source>
        <translation>لا يمكن أن يوجد عميل كهذا: الحداثة أكبر من العمر، أو المشتريات أكثر من الأيام</translation>
    </message>
    <message>
        <source>the customer stands in an earlier row too</source>
        <translation>العميل موجود أيضًا في صف سابق</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>لا عملة</translation>
    </message>
    <message>
        <source>no currency is known by this name</source>
        <translation>لا تُعرف عملة بهذا الاسم</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>لا سعر صرف</translation>
    </message>
    <message>
        <source>the rate is no number above 0</source>
        <translation>سعر الصرف ليس رقمًا أكبر من 0</translation>
    </message>
    <message>
        <source>another rate of the same day stands above</source>
        <translation>يوجد في الأعلى سعر آخر لليوم نفسه</translation>
    </message>
    <message>
        <source>a table of this kind has no use for it</source>
        <translation>لا يُستخدم في جدول من هذا النوع</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Customers summed up</source>
        <translation>عملاء مجمّعون</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>المشتريات المتكررة</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>الحداثة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <translation>متوسط الإنفاق</translation>
    </message>
    <message>
        <source>the customer stands once, above or in the first of its rows</source>
        <translation>يظهر العميل مرة واحدة، فوق صفوفه أو في أولها</translation>
    </message>
    <message>
        <source>%1 counts in units of %2, as its head says</source>
        <translation>‏%1 بوحدات من %2، كما يقول عنوانه</translation>
    </message>
    <message>
        <source>%1 includes the tax (%2), which is taken off: %3 is the difference</source>
        <translation>‏%1 يشمل الضريبة (%2)، وهي تُطرح: الفرق %3</translation>
    </message>
    <message>
        <source>years of the Republic of China (Taiwan) read: %1</source>
        <translation>سنوات جمهورية الصين (تايوان) مقروءة: %1</translation>
    </message>
    <message>
        <source>years of Japanese eras read: %1</source>
        <translation>سنوات العصور اليابانية مقروءة: %1</translation>
    </message>
    <message>
        <source>%1, as the file itself says</source>
        <translation>%1، كما يقول الملف نفسه</translation>
    </message>
    <message>
        <source>%1 % of the cells are words for the state of an order</source>
        <translation>%1% من الخلايا كلمات لحالة طلب</translation>
    </message>
    <message>
        <source>first and last name together: %1, %2</source>
        <translation>الاسم الأول واسم العائلة معًا: %1، %2</translation>
    </message>
    <message>
        <source>year, month and day together: %1, %2, %3</source>
        <translation>السنة والشهر واليوم معًا: %1، %2، %3</translation>
    </message>
    <message>
        <source>what is debited, less what is credited: %1, %2</source>
        <translation>المدين ناقص الدائن: %1، %2</translation>
    </message>
    <message>
        <source>year of the Republic of China, month and day as one number: %1 of %2</source>
        <translation>سنة جمهورية الصين والشهر واليوم في رقم واحد: %1 من %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Month of the year</source>
        <translation>الشهر من السنة</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>اليوم من الشهر</translation>
    </message>
    <message>
        <source>%1 is written in the first row of a group and holds for the rows below it</source>
        <translation>‏%1 مكتوب في أول صف من المجموعة ويسري على الصفوف التي تحته</translation>
    </message>
    <message>
        <source>a contract is known again by %1</source>
        <translation>يُتعرّف على العقد ثانيةً من %1</translation>
    </message>
    <message>
        <source>columns aligned by spaces: %2 columns in %1 rows</source>
        <translation>أعمدة محاذاة بالمسافات: %2 عمود في %1 صف</translation>
    </message>
    <message>
        <source>names contracts: kept, so that each is found again by it</source>
        <translation>يسمّي العقود: محفوظ ليُتعرّف به على كل عقد ثانيةً</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>معرّف العقد</translation>
    </message>
</context>
<context>
    <name>PastError</name>
    <message>
        <source>A simple formula was nearer in the past: take the model&apos;s total with care.</source>
        <translation>كانت صيغة بسيطة أقرب في الماضي: تعامل مع إجمالي النموذج بحذر.</translation>
    </message>
    <message>
        <source>%1 was chosen because it erred least in the past.</source>
        <translation>اختير %1 لأنه الأقل خطأً في الماضي.</translation>
    </message>
    <message>
        <source>The history is too short to hold a part out: the usual model is used.</source>
        <translation>السجل أقصر من أن يُحجب جزء منه: يُستخدم النموذج المعتاد.</translation>
    </message>
    <message>
        <source>Customers within their 90 % interval</source>
        <translation>العملاء ضمن نطاق ثقتهم 90%</translation>
    </message>
    <message>
        <source>Purchases to come, 90 %</source>
        <translation>المشتريات القادمة، 90%</translation>
    </message>
    <message>
        <source>Value to come, 90 %</source>
        <translation>القيمة القادمة، 90%</translation>
    </message>
    <message>
        <source>Made %1 ago, such a forecast would have been %2 too low.</source>
        <translation>لو أُجري هذا التوقع قبل %1 لكان أقل من الواقع بمقدار %2.</translation>
    </message>
    <message>
        <source>Made %1 ago, such a forecast would have been %2 too high.</source>
        <translation>لو أُجري هذا التوقع قبل %1 لكان أعلى من الواقع بمقدار %2.</translation>
    </message>
    <message>
        <source>How wrong would this have been?</source>
        <translation>كم كان سيبلغ الخطأ؟</translation>
    </message>
    <message>
        <source>purchases expected on %1 against those made until %2</source>
        <translation>المشتريات المتوقعة في %1 مقابل ما تم حتى %2</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Better service</source>
        <translation>خدمة أفضل</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>تهيئة</translation>
    </message>
    <message>
        <source>Tailored content and offers</source>
        <translation>محتوى وعروض مخصصة</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>برنامج الولاء</translation>
    </message>
    <message>
        <source>Recognition of the best</source>
        <translation>تقدير الأفضل</translation>
    </message>
    <message>
        <source>Service on all channels</source>
        <translation>الخدمة في كل القنوات</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Closing the loop</source>
        <translation>معالجة الشكاوى</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Retargeting</source>
        <translation>إعادة الاستهداف</translation>
    </message>
    <message>
        <source>Post-purchase contact</source>
        <translation>تواصل بعد الشراء</translation>
    </message>
    <message>
        <source>Automatic contact only</source>
        <translation>تواصل آلي فقط</translation>
    </message>
    <message>
        <source>Stop spending</source>
        <translation>وقف الإنفاق</translation>
    </message>
    <message>
        <source>Answer faster and mend what hinders them.</source>
        <translation>أجب أسرع وأصلح ما يعيقهم.</translation>
    </message>
    <message>
        <source>Help within a week: how to use what they bought.</source>
        <translation>مساعدة خلال أسبوع: كيفية استخدام ما اشتروه.</translation>
    </message>
    <message>
        <source>Content and offers that fit what they already buy.</source>
        <translation>محتوى وعروض تناسب ما يشترونه أصلًا.</translation>
    </message>
    <message>
        <source>A reward for coming back, told after each purchase.</source>
        <translation>مكافأة على العودة، تُعلن بعد كل شراء.</translation>
    </message>
    <message>
        <source>Early access, a thank-you, a gift; ask for referrals.</source>
        <translation>وصول مبكر وشكر وهدية؛ واطلب منهم الإحالات.</translation>
    </message>
    <message>
        <source>The same service in the shop, by phone, chat and e-mail.</source>
        <translation>الخدمة نفسها في المتجر وبالهاتف والدردشة والبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Invite reviews, referrals and their own stories.</source>
        <translation>ادعهم إلى كتابة التقييمات والإحالة ورواية تجاربهم.</translation>
    </message>
    <message>
        <source>Ask the unhappy ones why, mend it, and tell them.</source>
        <translation>اسأل غير الراضين عن السبب، وأصلحه، وأخبرهم.</translation>
    </message>
    <message>
        <source>A personal message and a reason to return; call the best.</source>
        <translation>رسالة شخصية وسبب للعودة؛ واتصل بالأفضل.</translation>
    </message>
    <message>
        <source>Paid reminders of what they bought; stop when they do not answer.</source>
        <translation>تذكيرات مدفوعة بما اشتروه؛ توقف إذا لم يستجيبوا.</translation>
    </message>
    <message>
        <source>Thanks, care and what fits it, after each purchase.</source>
        <translation>شكر وعناية وما يناسب المنتج، بعد كل شراء.</translation>
    </message>
    <message>
        <source>Cheap e-mail only; no paid channel.</source>
        <translation>بريد إلكتروني رخيص فقط؛ دون قنوات مدفوعة.</translation>
    </message>
    <message>
        <source>Look at returns and at the channel that won them.</source>
        <translation>راجع المرتجعات والقناة التي جلبتهم.</translation>
    </message>
    <message>
        <source>%1 each is still to come: losing one is dear.</source>
        <translation>ما زال ينتظر %1 من كل عميل: فقد أحدهم مكلف.</translation>
    </message>
    <message>
        <source>They are new: the second purchase decides.</source>
        <translation>هم جدد: الشراء الثاني هو الحاسم.</translation>
    </message>
    <message>
        <source>Each further purchase brings margin: %1 each to come.</source>
        <translation>كل شراء إضافي يجلب هامشًا: %1 قادمة من كل عميل.</translation>
    </message>
    <message>
        <source>They have gone quiet: P(alive) is %1.</source>
        <translation>لقد صمتوا: P(alive) تساوي %1.</translation>
    </message>
    <message>
        <source>Little is still to come: %1 each.</source>
        <translation>القادم قليل: %1 لكل عميل.</translation>
    </message>
    <message>
        <source>They cost more than they bring: %1 each.</source>
        <translation>يكلفون أكثر مما يجلبون: %1 لكل عميل.</translation>
    </message>
    <message>
        <source>cost saved</source>
        <translation>التكلفة الموفّرة</translation>
    </message>
    <message numerus="yes">
        <source>share that buys within %n day(s), against the hold-back group</source>
        <translation>
            <numerusform>نسبة من يشترون خلال %n يوم، مقارنةً بالمجموعة الضابطة</numerusform>
            <numerusform>نسبة من يشترون خلال يوم واحد، مقارنةً بالمجموعة الضابطة</numerusform>
            <numerusform>نسبة من يشترون خلال يومين، مقارنةً بالمجموعة الضابطة</numerusform>
            <numerusform>نسبة من يشترون خلال %n أيام، مقارنةً بالمجموعة الضابطة</numerusform>
            <numerusform>نسبة من يشترون خلال %n يومًا، مقارنةً بالمجموعة الضابطة</numerusform>
            <numerusform>نسبة من يشترون خلال %n يوم، مقارنةً بالمجموعة الضابطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>No later data yet: import those after %1.</source>
        <translation>لا بيانات لاحقة بعد: استورد ما بعد %1.</translation>
    </message>
    <message>
        <source>Too few of these customers are in the data to compare.</source>
        <translation>عدد هؤلاء العملاء في البيانات أقل من أن يُقارن.</translation>
    </message>
    <message>
        <source>Day %1 of %2: too early to judge.</source>
        <translation>اليوم %1 من %2: من المبكر الحكم.</translation>
    </message>
    <message>
        <source>It worked: more of those contacted bought.</source>
        <translation>نجحت: اشترى عدد أكبر ممن جرى التواصل معهم.</translation>
    </message>
    <message>
        <source>It did harm: fewer of those contacted bought.</source>
        <translation>أضرّت: اشترى عدد أقل ممن جرى التواصل معهم.</translation>
    </message>
    <message>
        <source>No difference can be shown: the interval holds zero.</source>
        <translation>لا يمكن إثبات فرق: نطاق الثقة يشمل الصفر.</translation>
    </message>
    <message>
        <source>Save offer before renewal</source>
        <translation>عرض استبقاء قبل التجديد</translation>
    </message>
    <message>
        <source>Annual contract</source>
        <translation>عقد سنوي</translation>
    </message>
    <message>
        <source>Loyalty reward</source>
        <translation>مكافأة ولاء</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>Help them to use what they pay for: a call, a guide, a check after a week.</source>
        <translation>ساعدهم على استخدام ما يدفعون مقابله: مكالمة، ودليل، ومتابعة بعد أسبوع.</translation>
    </message>
    <message>
        <source>Ask before the next renewal what is missing, and offer it.</source>
        <translation>اسألهم قبل التجديد التالي عمّا ينقصهم، واعرضه عليهم.</translation>
    </message>
    <message>
        <source>Offer a year at a discount in place of renewing more often.</source>
        <translation>اعرض سنة بتخفيض بدلًا من تجديد متكرر.</translation>
    </message>
    <message>
        <source>Thank them: something that new customers do not get.</source>
        <translation>اشكرهم: بشيء لا يحصل عليه العملاء الجدد.</translation>
    </message>
    <message>
        <source>Offer the larger plan to those who pay less than the middle of their segment.</source>
        <translation>اعرض الخطة الأكبر على من يدفعون أقل من وسيط شريحتهم.</translation>
    </message>
    <message>
        <source>Tell them what has become better since they left, and a reason to return.</source>
        <translation>أخبرهم بما تحسّن منذ مغادرتهم، وأعطهم سببًا للعودة.</translation>
    </message>
    <message>
        <source>running, fewer than %1 renewals made: the chance to leave is highest</source>
        <translation>جارية، والتجديدات التي تمت أقل من %1: احتمال المغادرة في أعلى مستوياته</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more, but fewer than %2</source>
        <translation>جارية، والتجديدات التي تمت %1 أو أكثر وأقل من %2</translation>
    </message>
    <message>
        <source>running, fewer than %1 renewals made, renewed more than once a year</source>
        <translation>جارية، والتجديدات التي تمت أقل من %1، وتُجدد أكثر من مرة في السنة</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more</source>
        <translation>جارية، والتجديدات التي تمت %1 أو أكثر</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more, cheaper than the middle of the segment</source>
        <translation>جارية، والتجديدات التي تمت %1 أو أكثر، وأرخص من وسيط الشريحة</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>a price %1 higher</source>
        <translation>سعر أعلى بمقدار %1</translation>
    </message>
    <message>
        <source>%1 of them back</source>
        <translation>عودة %1 منهم</translation>
    </message>
    <message>
        <source>does not pay at any discount</source>
        <translation>لا يُجدي بأي تخفيض</translation>
    </message>
    <message>
        <source>a discount under %1</source>
        <translation>تخفيض أقل من %1</translation>
    </message>
    <message>
        <source>does not pay, however many stay</source>
        <translation>لا يُجدي مهما كثر الباقون</translation>
    </message>
    <message>
        <source>%1 points less churn a year</source>
        <translation>فقد سنوي أقل بمقدار %1 نقطة</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message numerus="yes">
        <source>%n gap(s) in the dates; the longest is %1 to %2</source>
        <translation>
            <numerusform>لا فجوات في التواريخ؛ أطولها من %1 إلى %2</numerusform>
            <numerusform>فجوة واحدة في التواريخ، من %1 إلى %2</numerusform>
            <numerusform>فجوتان في التواريخ؛ أطولهما من %1 إلى %2</numerusform>
            <numerusform>%n فجوات في التواريخ؛ أطولها من %1 إلى %2</numerusform>
            <numerusform>%n فجوة في التواريخ؛ أطولها من %1 إلى %2</numerusform>
            <numerusform>%n فجوة في التواريخ؛ أطولها من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates in the future, up to %1</source>
        <translation>تواريخ في المستقبل، حتى %1</translation>
    </message>
    <message>
        <source>Dates far behind all others, up to %1</source>
        <translation>تواريخ أحدث بكثير من غيرها، حتى %1</translation>
    </message>
    <message>
        <source>Unusually large orders, above %1</source>
        <translation>طلبات كبيرة على غير المعتاد، فوق %1</translation>
    </message>
    <message>
        <source>Customers who buy as no person does: %1</source>
        <translation>عملاء يشترون بما لا يشبه شخصًا واحدًا: %1</translation>
    </message>
    <message>
        <source>Rows without a customer</source>
        <translation>صفوف بلا عميل</translation>
    </message>
    <message>
        <source>Amounts without an exchange rate: %1</source>
        <translation>مبالغ بلا سعر صرف: %1</translation>
    </message>
    <message>
        <source>Nobody bought on these days: a holiday, or a month that was not exported?</source>
        <translation>لم يشترِ أحد في هذه الأيام: عطلة، أم شهر لم يُصدَّر؟</translation>
    </message>
    <message>
        <source>Rows after today enter no figure: typing errors, or orders delivered later?</source>
        <translation>الصفوف بعد اليوم لا تدخل في أي رقم: أخطاء كتابة، أم طلبات تُسلَّم لاحقًا؟</translation>
    </message>
    <message>
        <source>Rows far behind all others enter no figure: typing errors in the year?</source>
        <translation>الصفوف الأحدث بكثير من غيرها لا تدخل في أي رقم: أخطاء كتابة في السنة؟</translation>
    </message>
    <message>
        <source>These orders weigh much: wholesale, typing errors, or simply good customers?</source>
        <translation>لهذه الطلبات وزن كبير: بيع بالجملة، أم أخطاء كتابة، أم مجرد عملاء جيدين؟</translation>
    </message>
    <message>
        <source>A marketplace, a till or a test account under one key? Leave it out or split it.</source>
        <translation>سوق إلكترونية أو صندوق بيع أو حساب تجريبي بمفتاح واحد؟ استبعده أو قسّمه.</translation>
    </message>
    <message>
        <source>These rows count in the total but belong to no customer.</source>
        <translation>تُحتسب هذه الصفوف في الإجمالي لكنها لا تخص أي عميل.</translation>
    </message>
    <message>
        <source>These rows wait outside every figure. Enter a rate under Assumptions.</source>
        <translation>تنتظر هذه الصفوف خارج كل رقم. أدخل سعر صرف في الافتراضات.</translation>
    </message>
    <message>
        <source>Change of the mean CLV if these rows were left out</source>
        <translation>تغيّر متوسط CLV لو استُبعدت هذه الصفوف</translation>
    </message>
    <message>
        <source>Change of the mean CLV if these rows counted</source>
        <translation>تغيّر متوسط CLV لو احتُسبت هذه الصفوف</translation>
    </message>
    <message>
        <source>Nobody can know what the missing customers, days or rates would change</source>
        <translation>لا أحد يعلم ما الذي سيغيّره العملاء أو الأيام أو الأسعار الناقصة</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>السنة أولًا</translation>
    </message>
    <message>
        <source>%1, as dates of the column prove</source>
        <translation>%1، كما تثبت تواريخ العمود</translation>
    </message>
    <message>
        <source>%1, as another column of dates proves</source>
        <translation>%1، كما يثبت عمود تواريخ آخر</translation>
    </message>
    <message>
        <source>%1, as such dates are written</source>
        <translation>%1، كما تُكتب مثل هذه التواريخ</translation>
    </message>
    <message>
        <source>%1, as you chose</source>
        <translation>%1، كما اخترت</translation>
    </message>
    <message>
        <source>%1, as the recipe says</source>
        <translation>%1، كما تقول الوصفة</translation>
    </message>
    <message>
        <source>Dates of %1 that could be read day first or month first: %2</source>
        <translation>تواريخ في %1 يمكن قراءتها باليوم أولًا أو بالشهر أولًا: %2</translation>
    </message>
    <message>
        <source>These rows wait outside every figure. Enter a rate, or open a table of rates that begins earlier, under Assumptions.</source>
        <translation>تنتظر هذه الصفوف خارج كل رقم. أدخل سعر صرف، أو افتح جدول أسعار يبدأ قبل ذلك، في الافتراضات.</translation>
    </message>
    <message>
        <source>Nothing in these dates themselves says which number is the month. If the order is wrong, take the import back and choose the other one.</source>
        <translation>لا شيء في هذه التواريخ نفسها يبيّن أي الرقمين هو الشهر. إن كان الترتيب خاطئًا فتراجع عن الاستيراد واختر الترتيب الآخر.</translation>
    </message>
    <message>
        <source>Change of the mean CLV if day and month changed places in these dates</source>
        <translation>تغيّر متوسط CLV لو تبادل اليوم والشهر موضعيهما في هذه التواريخ</translation>
    </message>
    <message>
        <source>These rows wait outside every figure: the exchange rates turn amounts into %1, which is not the currency of the figures. Change them under Assumptions.</source>
        <translation>تنتظر هذه الصفوف خارج كل رقم: أسعار الصرف تحوّل المبالغ إلى %1، وهي ليست عملة الأرقام. غيّرها في الافتراضات.</translation>
    </message>
</context>
<context>
    <name>RateOpening</name>
    <message>
        <source>%1 exchange rates read</source>
        <translation>قُرئ %1 سعر صرف</translation>
    </message>
    <message>
        <source>%1 exchange rates into %2 read</source>
        <translation>قُرئ %1 سعر صرف إلى %2</translation>
    </message>
    <message>
        <source>%1 rows are no rates, the first of them row %2 (%3)</source>
        <translation>‏%1 صف ليست أسعار صرف، أولها الصف %2 (%3)</translation>
    </message>
    <message>
        <source>Open exchange rates</source>
        <translation>فتح أسعار الصرف</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>قراءة %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Value to come, each</source>
        <translation>القيمة القادمة لكل عميل</translation>
    </message>
    <message>
        <source>Lift that pays %1 each</source>
        <translation>الزيادة التي تغطي %1 لكل عميل</translation>
    </message>
    <message>
        <source>Valuable customers who have gone quiet</source>
        <translation>عملاء ذوو قيمة صمتوا</translation>
    </message>
    <message>
        <source>Greatest expected loss first: yearly margin at their own pace × (1 − P(alive))</source>
        <translation>أكبر خسارة متوقعة أولًا: الهامش السنوي بوتيرتهم × (1 − P(alive))</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>مدة الصمت</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(alive)</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>الهامش سنويًا</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>الخسارة المتوقعة</translation>
    </message>
    <message>
        <source>What to do for whom</source>
        <translation>ماذا تفعل ولمن</translation>
    </message>
    <message>
        <source>For each segment the play that fits it. Try it on a part, hold a random group back, and compare: the lift is the share by which the value to come has to rise so that the spend is earned back.</source>
        <translation>لكل شريحة الإجراء الذي يناسبها. جرّبه على جزء منها واستبقِ مجموعة عشوائية ثم قارن: الزيادة هي النسبة التي يجب أن ترتفع بها القيمة القادمة لاسترداد الإنفاق.</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>قبل كل شيء</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation>ملخص للإدارة</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>الأرقام الرئيسية</translation>
    </message>
    <message>
        <source>Distribution and concentration</source>
        <translation>التوزيع والتركّز</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Cohorts and retention</source>
        <translation>الأفواج والاحتفاظ</translation>
    </message>
    <message>
        <source>Forecast and its past error</source>
        <translation>التوقعات وخطؤها السابق</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>مقارنة السيناريوهات</translation>
    </message>
    <message>
        <source>Actions by segment</source>
        <translation>الإجراءات حسب الشريحة</translation>
    </message>
    <message>
        <source>Reconciliation and quality</source>
        <translation>المطابقة والجودة</translation>
    </message>
    <message>
        <source>Definitions and formulas</source>
        <translation>التعريفات والصيغ</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1 more rows are not shown</source>
        <translation>%1 صف آخر غير معروض</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>customer lifetime value</source>
        <translation>قيمة عمر العميل</translation>
    </message>
    <message>
        <source>The data have no amounts: purchases only.</source>
        <translation>البيانات بلا مبالغ: المشتريات فقط.</translation>
    </message>
    <message>
        <source>Value is gross margin at %1, less acquisition cost, plus the expected margin of the next %2 discounted at %3 a year</source>
        <translation>القيمة هي هامش الربح الإجمالي بنسبة %1، ناقص تكلفة الاكتساب، زائد الهامش المتوقع خلال %2 القادمة مخصومًا بمعدل %3 سنويًا</translation>
    </message>
    <message>
        <source>Value is revenue, no margin given, less acquisition cost, plus the expected revenue of the next %1 discounted at %2 a year</source>
        <translation>القيمة هي الإيراد لعدم تحديد هامش، ناقص تكلفة الاكتساب، زائد الإيراد المتوقع خلال %1 القادمة مخصومًا بمعدل %2 سنويًا</translation>
    </message>
    <message>
        <source> (%1 and Gamma-Gamma).</source>
        <translation> (%1 وGamma-Gamma).</translation>
    </message>
    <message>
        <source> (%1).</source>
        <translation> (%1).</translation>
    </message>
    <message>
        <source>Definitions %1.</source>
        <translation>التعريفات %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n file(s), every row accounted for.</source>
        <translation>
            <numerusform>%1 صف من %n ملف، كل صف محسوب.</numerusform>
            <numerusform>%1 صف من %n ملف، كل صف محسوب.</numerusform>
            <numerusform>%1 صف من %n ملفين، كل صف محسوب.</numerusform>
            <numerusform>%1 صف من %n ملفات، كل صف محسوب.</numerusform>
            <numerusform>%1 صف من %n ملفًا، كل صف محسوب.</numerusform>
            <numerusform>%1 صف من %n ملف، كل صف محسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report to the board</source>
        <translation>تقرير إلى الإدارة</translation>
    </message>
    <message>
        <source>Customer lifetime value, as of %1</source>
        <translation>قيمة عمر العميل، حتى %1</translation>
    </message>
    <message>
        <source>Window %1 to %2</source>
        <translation>الفترة %1 إلى %2</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>الشريحة: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>المؤلف: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>طلب تجريبي</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>احتيال</translation>
    </message>
    <message>
        <source>gift card alone</source>
        <translation>بطاقة هدية منفردة</translation>
    </message>
    <message>
        <source>free order</source>
        <translation>طلب مجاني</translation>
    </message>
    <message>
        <source>negative net value</source>
        <translation>قيمة صافية سالبة</translation>
    </message>
    <message>
        <source>reduced to zero by refunds</source>
        <translation>صُفّر بالمبالغ المستردة</translation>
    </message>
    <message>
        <source>after the as-of date</source>
        <translation>بعد تاريخ الرصد</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>استرداد فقط</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>متوسط قيمة الشراء</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>متوسط معدل تكرار الشراء</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>قيمة العميل</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV البسيطة</translation>
    </message>
    <message>
        <source>Historical CLV</source>
        <translation>CLV التاريخية</translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation>الصيغة التنبؤية</translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation>صيغة الاحتفاظ</translation>
    </message>
    <message>
        <source>Value to come</source>
        <translation>القيمة القادمة</translation>
    </message>
    <message>
        <source>P(alive) and annual retention</source>
        <translation>P(alive) والاحتفاظ السنوي</translation>
    </message>
    <message>
        <source>Survival and its band</source>
        <translation>البقاء ونطاقه</translation>
    </message>
    <message>
        <source>Rows read and what became of them</source>
        <translation>الصفوف المقروءة ومآلها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدّثة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Orders that are no purchase</source>
        <translation>طلبات ليست مشتريات</translation>
    </message>
    <message>
        <source>Each rule can be switched under Data, Assumptions</source>
        <translation>يمكن تبديل كل قاعدة في البيانات، الافتراضات</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>مصدر البيانات</translation>
    </message>
    <message>
        <source>Every row is accounted for</source>
        <translation>كل صف محسوب</translation>
    </message>
    <message>
        <source>Some rows are not accounted for</source>
        <translation>بعض الصفوف غير محسوب</translation>
    </message>
    <message>
        <source>%1 rows behind %2 purchases of %3 customers.</source>
        <translation>%1 صف وراء %2 عملية شراء لعدد %3 عميل.</translation>
    </message>
    <message>
        <source>%1 customers of the data have no valid purchase and are in no figure.</source>
        <translation>%1 عميل في البيانات بلا شراء صالح ولا يدخلون في أي رقم.</translation>
    </message>
    <message>
        <source>No order was left out by a rule.</source>
        <translation>لم تستبعد أي قاعدة طلبًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n isolated day(s) behind the last regular one were not taken as the as-of date.</source>
        <translation>
            <numerusform>%n يوم معزول بعد آخر يوم منتظم لم يُعتمد تاريخًا للرصد.</numerusform>
            <numerusform>%n يوم معزول بعد آخر يوم منتظم لم يُعتمد تاريخًا للرصد.</numerusform>
            <numerusform>%n يومان معزولان بعد آخر يوم منتظم لم يُعتمدا تاريخًا للرصد.</numerusform>
            <numerusform>%n أيام معزولة بعد آخر يوم منتظم لم تُعتمد تاريخًا للرصد.</numerusform>
            <numerusform>%n يومًا معزولًا بعد آخر يوم منتظم لم تُعتمد تاريخًا للرصد.</numerusform>
            <numerusform>%n يوم معزول بعد آخر يوم منتظم لم تُعتمد تاريخًا للرصد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Definitions used, %1</source>
        <translation>التعريفات المستخدمة، %1</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>تاريخ الرصد</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>as written in the sheet</source>
        <translation>كما كُتب في الورقة</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>هامش الربح الإجمالي</translation>
    </message>
    <message>
        <source>none given: value is revenue</source>
        <translation>لم يُحدد: القيمة هي الإيراد</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>تكلفة الاكتساب</translation>
    </message>
    <message numerus="yes">
        <source>from spend by month and channel, %n entry(ies)</source>
        <translation>
            <numerusform>من الإنفاق حسب الشهر والقناة، %n قيد</numerusform>
            <numerusform>من الإنفاق حسب الشهر والقناة، %n قيد</numerusform>
            <numerusform>من الإنفاق حسب الشهر والقناة، %n قيدان</numerusform>
            <numerusform>من الإنفاق حسب الشهر والقناة، %n قيود</numerusform>
            <numerusform>من الإنفاق حسب الشهر والقناة، %n قيدًا</numerusform>
            <numerusform>من الإنفاق حسب الشهر والقناة، %n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Serving cost per order</source>
        <translation>تكلفة الخدمة لكل طلب</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>معدل الخصم الزمني سنويًا</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>الأفق</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>none could be fitted</source>
        <translation>تعذرت ملاءمة أي نموذج</translation>
    </message>
    <message>
        <source>Model of the living</source>
        <translation>نموذج العملاء النشطين</translation>
    </message>
    <message>
        <source>Lapsed after a silence of</source>
        <translation>منقطع بعد صمت</translation>
    </message>
    <message>
        <source>Refunds count</source>
        <translation>تُحتسب المبالغ المستردة</translation>
    </message>
    <message>
        <source>on the date of the order</source>
        <translation>في تاريخ الطلب</translation>
    </message>
    <message>
        <source>on their own date</source>
        <translation>في تاريخها</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>R revenue, N purchases, C buyers of the window; m margin, r retention, d discount</source>
        <translation>R الإيراد، N المشتريات، C مشترو الفترة؛ m الهامش، r الاحتفاظ، d الخصم</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The same definitions and the same data give the same figures: compare the mark %1.</source>
        <translation>التعريفات والبيانات نفسها تعطي الأرقام نفسها: قارن العلامة %1.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>A customer under a number instead of a name</extracomment>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average</source>
        <translation>متوسط قيمة العميل %1</translation>
    </message>
    <message>
        <source>The figures of the base</source>
        <translation>أرقام قاعدة العملاء</translation>
    </message>
    <message>
        <source>%1 customers, window %2 to %3. Every figure with its formula; an undefined one says why.</source>
        <translation>%1 عميل، الفترة %2 إلى %3. كل رقم مع صيغته؛ وغير المعرّف يذكر السبب.</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>كيف يُحسب</translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation>أعلى 20% يجلبون %1 من القيمة</translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation>من يجلب القيمة</translation>
    </message>
    <message>
        <source>%1 customers cost more than they bring: they were won and served for more than their margin.</source>
        <translation>%1 عميل يكلفون أكثر مما يجلبون: اكتسابهم وخدمتهم كلّفا أكثر من هامشهم.</translation>
    </message>
    <message>
        <source>Nobody costs more than they bring.</source>
        <translation>لا أحد يكلف أكثر مما يجلب.</translation>
    </message>
    <message>
        <source>All figures by segment</source>
        <translation>كل الأرقام حسب الشريحة</translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation>المشتريات لكل عميل</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV، المتوسط</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV، الإجمالي</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>القادم خلال %1</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 does not earn its cost</source>
        <translation>%1 لا تغطي تكلفتها</translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation>كل شريحة تغطي تكلفتها</translation>
    </message>
    <message>
        <source>Cost and CLV before cost, per customer</source>
        <translation>التكلفة وCLV قبل التكلفة، لكل عميل</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>المكتسبون</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>What each segment brings</source>
        <translation>ما تجلبه كل شريحة</translation>
    </message>
    <message>
        <source>Two groups carry the shop</source>
        <translation>مجموعتان تحملان المتجر</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 of the customers and %4 of the value.</source>
        <translation>%1 و%2 يمثلون %3 من العملاء و%4 من القيمة.</translation>
    </message>
    <message>
        <source>The value is spread over many groups</source>
        <translation>القيمة موزعة على مجموعات كثيرة</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation>%1 من العملاء الجدد يشترون ثانيةً في الشهر التالي</translation>
    </message>
    <message>
        <source>A customer counts as lapsed after a silence of %1; %2 of those silent so long came back within six months.</source>
        <translation>يُعدّ العميل منقطعًا بعد صمت %1؛ وعاد %2 ممن صمتوا هذه المدة خلال ستة أشهر.</translation>
    </message>
    <message>
        <source>The history is too short for cohorts.</source>
        <translation>السجل أقصر من أن تُحسب الأفواج.</translation>
    </message>
    <message>
        <source>What the next 12 months may bring</source>
        <translation>ما قد تجلبه الأشهر الـ12 القادمة</translation>
    </message>
    <message>
        <source>%1 of revenue expected in 12 months</source>
        <translation>%1 إيراد متوقع خلال 12 شهرًا</translation>
    </message>
    <message>
        <source>%1 purchases expected in 12 months</source>
        <translation>%1 عملية شراء متوقعة خلال 12 شهرًا</translation>
    </message>
    <message>
        <source>Today&apos;s customers are forecast by a model of repeat buying, new ones at the pace of the last year.</source>
        <translation>يُتوقع عملاء اليوم بنموذج للشراء المتكرر، والجدد بوتيرة السنة الماضية.</translation>
    </message>
    <message>
        <source>How far such forecasts were off in the past</source>
        <translation>كم أخطأت مثل هذه التوقعات سابقًا</translation>
    </message>
    <message>
        <source>Fitted without the last part of the data, then compared with it</source>
        <translation>ملاءمة دون الجزء الأخير من البيانات ثم مقارنة به</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>متوسط الخطأ</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>ارتباط الرتب</translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation>النماذج الملاءَمة</translation>
    </message>
    <message>
        <source>Maximum likelihood; parameters with standard errors</source>
        <translation>الإمكان الأعظم؛ المعلمات مع أخطائها المعيارية</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>لوغاريتم الإمكان</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>القيمة القادمة خلال %1</translation>
    </message>
    <message>
        <source>Revenue of the next %1</source>
        <translation>الإيراد القادم خلال %1</translation>
    </message>
    <message>
        <source>Margin of the next %1</source>
        <translation>الهامش القادم خلال %1</translation>
    </message>
    <message>
        <source>Profit after acquisition and retention spend</source>
        <translation>الربح بعد إنفاق الاكتساب والاحتفاظ</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV لعميل جديد</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>معدل الاحتفاظ بالعملاء سنويًا</translation>
    </message>
    <message>
        <source>Customers alive in 12 months</source>
        <translation>العملاء النشطون بعد 12 شهرًا</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>No scenario has been saved in this workspace.</source>
        <translation>لم يُحفظ أي سيناريو في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>History is a constant; the levers move what is still to come.</source>
        <translation>التاريخ ثابت؛ والروافع تحرّك ما هو آتٍ.</translation>
    </message>
    <message>
        <source>Break-even.</source>
        <translation>نقطة التعادل.</translation>
    </message>
    <message>
        <source>The price change pays as long as fewer than %1 of the purchases are lost (%2 on revenue alone).</source>
        <translation>تغيّر السعر مجدٍ ما دام الفاقد أقل من %1 من المشتريات (%2 على الإيراد وحده).</translation>
    </message>
    <message>
        <source>%1 customers, %2 purchases</source>
        <translation>%1 عميل، %2 عملية شراء</translation>
    </message>
    <message>
        <source>Customers are worth more, but cost more to win</source>
        <translation>قيمة العملاء أعلى لكن اكتسابهم أغلى</translation>
    </message>
    <message>
        <source>Customers are worth more than a year ago</source>
        <translation>قيمة العملاء أعلى منها قبل سنة</translation>
    </message>
    <message>
        <source>Customers are worth less and cost more to win</source>
        <translation>قيمة العملاء أقل واكتسابهم أغلى</translation>
    </message>
    <message>
        <source>Customers are worth less than a year ago</source>
        <translation>قيمة العملاء أقل منها قبل سنة</translation>
    </message>
    <message>
        <source>New customers cost more than they bring</source>
        <translation>العملاء الجدد يكلفون أكثر مما يجلبون</translation>
    </message>
    <message>
        <source>Customers earn their cost, but not those won through %1</source>
        <translation>العملاء يغطون تكلفتهم، إلا المكتسبين عبر %1</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value</source>
        <translation>عميل من كل خمسة يجلب %1 من القيمة</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 more than a year ago.</source>
        <translation>متوسط قيمة العميل %1، أعلى بمقدار %2 منها قبل سنة.</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 less than a year ago.</source>
        <translation>متوسط قيمة العميل %1، أقل بمقدار %2 منها قبل سنة.</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>متوسط قيمة العميل %1.</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value; %2 cost more than they bring.</source>
        <translation>عميل من كل خمسة يجلب %1 من القيمة؛ و%2 يكلفون أكثر مما يجلبون.</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value.</source>
        <translation>عميل من كل خمسة يجلب %1 من القيمة.</translation>
    </message>
    <message>
        <source>Winning a customer costs %1; a new one brings %2 times that.</source>
        <translation>اكتساب العميل يكلف %1؛ والجديد يجلب %2 أضعاف ذلك.</translation>
    </message>
    <message>
        <source>Winning a customer costs %1.</source>
        <translation>اكتساب العميل يكلف %1.</translation>
    </message>
    <message>
        <source>%1 customers made %2 purchases; the data have no amounts.</source>
        <translation>أجرى %1 عميل %2 عملية شراء؛ والبيانات بلا مبالغ.</translation>
    </message>
    <message>
        <source>%1 more than a year ago</source>
        <translation>أعلى بمقدار %1 منها قبل سنة</translation>
    </message>
    <message>
        <source>%1 less than a year ago</source>
        <translation>أقل بمقدار %1 منها قبل سنة</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>الهامش %1</translation>
    </message>
    <message>
        <source>revenue, no margin given</source>
        <translation>إيراد، لم يُحدد هامش</translation>
    </message>
    <message>
        <source>Lifetime value, mean</source>
        <translation>قيمة العمر، المتوسط</translation>
    </message>
    <message>
        <source>Value of all customers</source>
        <translation>قيمة كل العملاء</translation>
    </message>
    <message>
        <source>%1 a year ago</source>
        <translation>%1 قبل سنة</translation>
    </message>
    <message>
        <source>cost %1 a customer</source>
        <translation>التكلفة %1 لكل عميل</translation>
    </message>
    <message>
        <source>Value : cost, new ones</source>
        <translation>القيمة : التكلفة، الجدد</translation>
    </message>
    <message>
        <source>What we propose</source>
        <translation>ما نقترحه</translation>
    </message>
    <message>
        <source>%1 customers won at %2 bring %3 each: %4 not earned back.</source>
        <translation>%1 عميل مكتسب بتكلفة %2 يجلب كل منهم %3: لم يُسترد %4.</translation>
    </message>
    <message>
        <source>Move spend from %1 to %2.</source>
        <translation>انقل الإنفاق من %1 إلى %2.</translation>
    </message>
    <message>
        <source>A customer brings %1 times the cost there, %2 times here.</source>
        <translation>العميل يجلب %1 أضعاف التكلفة هناك و%2 أضعافها هنا.</translation>
    </message>
    <message>
        <source>Try the scenario &apos;%1&apos;.</source>
        <translation>جرّب السيناريو &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>It is worth %1 more within %2.</source>
        <translation>يضيف %1 خلال %2.</translation>
    </message>
    <message>
        <source>Test a price rise of %1.</source>
        <translation>اختبر رفع السعر بنسبة %1.</translation>
    </message>
    <message>
        <source>At a margin of %1 it pays as long as fewer than %2 of the purchases are lost.</source>
        <translation>عند هامش %1 يُجدي ما دام الفاقد أقل من %2 من المشتريات.</translation>
    </message>
    <message>
        <source>Ask for the second order.</source>
        <translation>اطلب الطلب الثاني.</translation>
    </message>
    <message>
        <source>%1 of %2 customers (%3) bought only once.</source>
        <translation>%1 من %2 عميل (%3) اشتروا مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>What to do, and why</source>
        <translation>ما العمل ولماذا</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>أقصى تكلفة لكل عميل</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>أيضًا: %1.</translation>
    </message>
    <message>
        <source>What trials brought</source>
        <translation>نتائج التجارب</translation>
    </message>
    <message>
        <source>Those contacted less those held back, with 95 % intervals</source>
        <translation>من جرى التواصل معهم ناقص المجموعة الضابطة، بنطاقات ثقة 95%</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>جرى التواصل معهم</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>الضابطة</translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation>نسبة المشترين</translation>
    </message>
    <message>
        <source>Margin each</source>
        <translation>الهامش لكل عميل</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما تبيّنه</translation>
    </message>
    <message>
        <source>A play may cost at most what it can bring when it raises the value to come by %1. Measured by: %2.</source>
        <translation>أقصى تكلفة للإجراء هي ما يمكن أن يجلبه حين يرفع القيمة القادمة بمقدار %1. يُقاس بـ: %2.</translation>
    </message>
    <message>
        <source>CV a year × lifespan in years</source>
        <translation>CV سنويًا × العمر بالسنوات</translation>
    </message>
    <message>
        <source>Σ net × margin − CAC − serving cost</source>
        <translation>Σ الصافي × الهامش − CAC − تكلفة الخدمة</translation>
    </message>
    <message>
        <source>T × AOV × AGM × ALT (months)</source>
        <translation>T × AOV × AGM × ALT (بالأشهر)</translation>
    </message>
    <message>
        <source>E[M] × margin × Σₖ (E[X(k)] − E[X(k−1)]) ÷ (1 + d)^(k/12)</source>
        <translation>E[M] × الهامش × Σₖ (E[X(k)] − E[X(k−1)]) ÷ (1 + d)^(k/12)</translation>
    </message>
    <message>
        <source>Pay less than %1 for a customer through %2, or stop.</source>
        <translation>ادفع أقل من %1 لكل عميل عبر %2، أو توقف.</translation>
    </message>
    <message>
        <source>They are silent for longer than their own pace explains.</source>
        <translation>صمتهم أطول مما تفسره وتيرتهم.</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Σ price ÷ months of its period, running</source>
        <translation>Σ السعر ÷ أشهر دورته، للعقود الجارية</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>فقد العملاء</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before</source>
        <translation>العملاء المفقودون ÷ العملاء من قبل</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>فقد الإيراد</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before</source>
        <translation>(MRR المفقود + الانكماش) ÷ MRR من قبل</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>التوسع</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before</source>
        <translation>زيادة MRR ممن بقوا ÷ MRR من قبل</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>معدل الاحتفاظ بالعملاء شهريًا</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − العقود المنتهية ÷ أشهر التعاقد</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>نموذج sBG</translation>
    </message>
    <message>
        <source>Periods to come of a running contract</source>
        <translation>الدورات القادمة لعقد جارٍ</translation>
    </message>
    <message>
        <source>Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n</source>
        <translation>Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run</source>
        <translation>‏%1 من %2 عقد ما زالت جارية</translation>
    </message>
    <message>
        <source>by tenure, without dates</source>
        <translation>حسب مدة التعاقد، بلا تواريخ</translation>
    </message>
    <message>
        <source>each renewal, over all tenures</source>
        <translation>عند كل تجديد، على كل مدد التعاقد</translation>
    </message>
    <message>
        <source>Value to come is gross margin at %1, discounted at %2 a year.</source>
        <translation>القيمة القادمة هي هامش الربح الإجمالي بنسبة %1، مخصومة بمعدل %2 سنويًا.</translation>
    </message>
    <message>
        <source>Value to come is revenue, no margin given, discounted at %1 a year.</source>
        <translation>القيمة القادمة هي الإيراد لعدم تحديد هامش، مخصومة بمعدل %1 سنويًا.</translation>
    </message>
    <message>
        <source>Contracts: retention and value, %1</source>
        <translation>العقود: الاحتفاظ والقيمة، %1</translation>
    </message>
    <message>
        <source>Retention and projection</source>
        <translation>الاحتفاظ والإسقاط</translation>
    </message>
    <message>
        <source>They pay %1 a month; %2 is still to come from them.</source>
        <translation>تدفع %1 شهريًا؛ وما زال %2 قادمًا منها.</translation>
    </message>
    <message>
        <source>of running contracts</source>
        <translation>للعقود الجارية</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV القادمة</translation>
    </message>
    <message>
        <source>of running contracts, sBG</source>
        <translation>للعقود الجارية، sBG</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>%1 ended, %2 run</source>
        <translation>انتهى %1، ويجري %2</translation>
    </message>
    <message>
        <source>monthly prices of running contracts</source>
        <translation>الأسعار الشهرية للعقود الجارية</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before, %1</source>
        <translation>العملاء المفقودون ÷ العملاء من قبل، %1</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before, %1</source>
        <translation>(MRR المفقود + الانكماش) ÷ MRR من قبل، %1</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before, %1</source>
        <translation>زيادة MRR ممن بقوا ÷ MRR من قبل، %1</translation>
    </message>
    <message>
        <source>its 12th power</source>
        <translation>مرفوعًا إلى القوة 12</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>المدفوع حتى الآن</translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation>كما ورد في الورقة</translation>
    </message>
    <message>
        <source>Still to come, each</source>
        <translation>المتبقي لكل عقد</translation>
    </message>
    <message>
        <source>discounted, of a running contract, by sBG</source>
        <translation>مخصومًا، لعقد جارٍ، وفق sBG</translation>
    </message>
    <message>
        <source>of all running contracts, by sBG</source>
        <translation>لكل العقود الجارية، وفق sBG</translation>
    </message>
    <message>
        <source>CLV of a new contract</source>
        <translation>CLV لعقد جديد</translation>
    </message>
    <message>
        <source>retention form, first payment now</source>
        <translation>صيغة الاحتفاظ، أول دفعة الآن</translation>
    </message>
    <message>
        <source>Recurring revenue by month</source>
        <translation>الإيراد المتكرر حسب الشهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>الانكماش</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>المفقودون</translation>
    </message>
    <message>
        <source>%1, not over</source>
        <translation>%1، لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>%1 of recurring revenue a month</source>
        <translation>%1 من الإيراد المتكرر شهريًا</translation>
    </message>
    <message>
        <source>Every figure with how it is made; an undefined one says why.</source>
        <translation>كل رقم مع طريقة حسابه؛ وغير المعرّف يذكر السبب.</translation>
    </message>
    <message>
        <source>Renewal by renewal</source>
        <translation>تجديدًا بعد تجديد</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>By sBG</source>
        <translation>وفق sBG</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>ما زالوا</translation>
    </message>
    <message>
        <source>%1 still run after a year</source>
        <translation>‏%1 ما زالت جارية بعد سنة</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>من يبقى</translation>
    </message>
    <message>
        <source>Each contract leaves with its own probability; those most likely to leave go first, so that retention rises with tenure although nobody changes (sBG, %1).</source>
        <translation>لكل عقد احتمال خاص به للمغادرة؛ يغادر أولًا الأكثر ميلًا إلى المغادرة، فيرتفع الاحتفاظ مع مدة التعاقد مع أن أحدًا لم يتغيّر (sBG، %1).</translation>
    </message>
    <message>
        <source>%1 rows read, %2 contracts seen, %3 rows rejected.</source>
        <translation>قُرئ %1 صف، ووُجد %2 عقد، ورُفض %3 صف.</translation>
    </message>
    <message>
        <source>%1 contracts start after the as-of date and are in no figure.</source>
        <translation>‏%1 عقد يبدأ بعد تاريخ الرصد ولا يدخل في أي رقم.</translation>
    </message>
    <message>
        <source>%1 contracts are in a currency without a rate and in no figure.</source>
        <translation>‏%1 عقد بعملة بلا سعر صرف ولا يدخل في أي رقم.</translation>
    </message>
    <message>
        <source>none: the sheet has no dates</source>
        <translation>لا يوجد: الورقة بلا تواريخ</translation>
    </message>
    <message>
        <source>Renewed every</source>
        <translation>التجديد كل</translation>
    </message>
    <message>
        <source>What stands out in the rows</source>
        <translation>ما يلفت النظر في الصفوف</translation>
    </message>
    <message>
        <source>A question for whoever knows the shop; nothing was changed</source>
        <translation>سؤال لمن يعرف المتجر؛ لم يُغيَّر شيء</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>ما يلفت النظر</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>الأثر في متوسط CLV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) stand alone and reduce revenue on their own date.</source>
        <translation>
            <numerusform>%Ln مبلغ مسترد منفصل يخفض الإيراد في تاريخه.</numerusform>
            <numerusform>%Ln مبلغ مسترد منفصل يخفض الإيراد في تاريخه.</numerusform>
            <numerusform>%Ln مبلغان مستردان منفصلان يخفضان الإيراد في تاريخيهما.</numerusform>
            <numerusform>%Ln مبالغ مستردة منفصلة تخفض الإيراد في تواريخها.</numerusform>
            <numerusform>%Ln مبلغًا مستردًا منفصلًا تخفض الإيراد في تواريخها.</numerusform>
            <numerusform>%Ln مبلغ مسترد منفصل تخفض الإيراد في تواريخها.</numerusform>
        </translation>
    </message>
    <message>
        <source>; 90 % between %1 and %2 (%3 to %4 purchases)</source>
        <translation>؛ 90% بين %1 و%2 (من %3 إلى %4 عملية شراء)</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>يجلب</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>ما ينبغي مراعاته</translation>
    </message>
    <message>
        <source>Within 90 %</source>
        <translation>ضمن 90%</translation>
    </message>
    <message>
        <source>Customers have brought more, but new ones are worth less</source>
        <translation>جلب العملاء أكثر، لكن قيمة الجدد أقل</translation>
    </message>
    <message>
        <source>Customers have brought more; new ones are worth as much as a year ago</source>
        <translation>جلب العملاء أكثر؛ وقيمة الجدد كما كانت قبل سنة</translation>
    </message>
    <message>
        <source>Of the customers still active, %1 stay for another year.</source>
        <translation>من العملاء الذين ما زالوا نشطين، يبقى %1 سنة أخرى.</translation>
    </message>
    <message>
        <source>%1 so far, %2 to come</source>
        <translation>‏%1 حتى الآن، و%2 قادمة</translation>
    </message>
    <message>
        <source>%1 customers bought since %2</source>
        <translation>اشترى %1 عميل منذ %2</translation>
    </message>
    <message>
        <source>%1 brings %2 times its cost: move spend there as far as it reaches.</source>
        <translation>‏%1: العائد %2 أضعاف التكلفة، فانقل الإنفاق إلى هناك بقدر ما يستوعب.</translation>
    </message>
    <message numerus="yes">
        <source>Win back %Ln valuable customer(s) who have gone quiet.</source>
        <translation>
            <numerusform>لا عملاء ذوي قيمة صمتوا لتستعيدهم.</numerusform>
            <numerusform>استعد عميلًا واحدًا ذا قيمة صمت.</numerusform>
            <numerusform>استعد عميلين ذوي قيمة صمتا.</numerusform>
            <numerusform>استعد %Ln عملاء ذوي قيمة صمتوا.</numerusform>
            <numerusform>استعد %Ln عميلًا ذا قيمة صمتوا.</numerusform>
            <numerusform>استعد %Ln عميل ذي قيمة صمتوا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of yearly margin is at stake, %2 each: if one in ten comes back, a contact may cost up to %3.</source>
        <translation>‏%1 من الهامش السنوي على المحك، %2 لكل عميل: إن عاد واحد من كل عشرة فقد تصل تكلفة التواصل إلى %3.</translation>
    </message>
    <message>
        <source>Contracts divided by %1. %2</source>
        <translation>العقود مقسّمة حسب %1. %2</translation>
    </message>
    <message>
        <source>Value to come is by one sBG of all contracts, so that the groups add up to the whole; &quot;own sBG&quot; is by a model of each group alone, and * marks groups too small for one.</source>
        <translation>القيمة القادمة وفق نموذج sBG واحد لكل العقود، ليكون مجموع المجموعات مساويًا للكل؛ و«sBG خاص» وفق نموذج لكل مجموعة وحدها، وعلامة * للمجموعات الأصغر من أن يكون لها نموذج.</translation>
    </message>
    <message>
        <source>Segments side by side</source>
        <translation>الشرائح جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>%1: %2 of the contracts and %3 of the value</source>
        <translation>%1: %2 من العقود و%3 من القيمة</translation>
    </message>
    <message>
        <source>They stay differently long (log-rank test of %1 groups, %2).</source>
        <translation>تختلف مدة بقائها (اختبار log-rank، المجموعات: %1، %2).</translation>
    </message>
    <message>
        <source>That they stay differently long cannot be shown (log-rank test of %1 groups, %2).</source>
        <translation>لا يمكن إثبات أن مدة بقائها تختلف (اختبار log-rank، المجموعات: %1، %2).</translation>
    </message>
    <message>
        <source>MRR, churn and value by segment</source>
        <translation>MRR والفقد والقيمة حسب الشريحة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>Own sBG</source>
        <translation>sBG خاص</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>كل العقود</translation>
    </message>
    <message>
        <source>CLV: customer lifetime value, what a customer brings from first to last.</source>
        <translation>CLV: قيمة عمر العميل، ما يجلبه العميل من أول تعامل إلى آخره.</translation>
    </message>
    <message>
        <source>CAC: customer acquisition cost, what it costs to win one.</source>
        <translation>CAC: تكلفة اكتساب العميل، كم يكلف كسب عميل واحد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>segment</comment>
        <extracomment>a segment and how many of its customers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>الآخرون %1</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <extracomment>%1 is a way of dividing customers, %2 a list &quot;At risk 51, Champions 20, others 23&quot;</extracomment>
        <translation>حسب %1: %2.</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>للعقود الجارية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>MRR left in a year</source>
        <translation>MRR المتبقي بعد سنة</translation>
    </message>
    <message>
        <source>Retention of the next year</source>
        <translation>الاحتفاظ في السنة القادمة</translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation>نسبة الهامش</translation>
    </message>
    <message>
        <source>Months to come, discounted</source>
        <translation>الأشهر المتبقية، مخصومة</translation>
    </message>
    <message>
        <source>At this price no retention brings as much as today.</source>
        <translation>عند هذا السعر لا يجلب أي احتفاظ ما يجلبه اليوم.</translation>
    </message>
    <message>
        <source>A rise of %1 pays as long as fewer than %2 leave within a year; today %3 do, here %4.</source>
        <translation>رفع السعر بمقدار %1 مُجدٍ ما دام من يغادرون خلال سنة أقل من %2؛ وهم اليوم %3، وهنا %4.</translation>
    </message>
    <message>
        <source>A cut of %1 pays when fewer than %2 of these contracts leave within a year; today %3 do, in this scenario %4.</source>
        <translation>خفض السعر بمقدار %1 مُجدٍ إذا غادر خلال سنة أقل من %2 من هذه العقود؛ وتغادر اليوم %3، وفي هذا السيناريو %4.</translation>
    </message>
    <message>
        <source>History is a constant; the levers move what today&apos;s running contracts still bring. Contracts won later are not in it.</source>
        <translation>التاريخ ثابت؛ والروافع تحرّك ما ستجلبه عقود اليوم الجارية بعدُ. ولا تدخل فيه العقود المكتسبة لاحقًا.</translation>
    </message>
    <message>
        <source>Months to come that it needs: today&apos;s value ÷ (MRR × margin rate): %1.</source>
        <translation>الأشهر المتبقية التي يحتاج إليها: قيمة اليوم ÷ (MRR × نسبة الهامش): %1.</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>هامش الربح الإجمالي حسب العمود</translation>
    </message>
    <message>
        <source>Times of which only the heading says UTC</source>
        <translation>الأوقات التي لا يذكر UTC فيها إلا العنوان</translation>
    </message>
    <message>
        <source>moved into the time zone</source>
        <translation>منقولة إلى المنطقة الزمنية</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Days with an order</source>
        <translation>أيام بطلب</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>متوسط الطلب</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>أول طلب</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>آخر طلب</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>الأيام منذ آخر طلب</translation>
    </message>
    <message>
        <source>Days since the first order</source>
        <translation>الأيام منذ أول طلب</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>القيمة حتى الآن</translation>
    </message>
    <message>
        <source>Value of the next months</source>
        <translation>قيمة الأشهر القادمة</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(alive)</translation>
    </message>
    <message>
        <source>P(no order in 12 months)</source>
        <translation>P(لا طلب خلال 12 شهرًا)</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>المشتريات المتوقعة</translation>
    </message>
    <message>
        <source>Expected order value</source>
        <translation>قيمة الطلب المتوقعة</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>تكلفة الاكتساب</translation>
    </message>
    <message>
        <source>Orders in the window</source>
        <translation>الطلبات في الفترة</translation>
    </message>
    <message>
        <source>Revenue in the window</source>
        <translation>الإيراد في الفترة</translation>
    </message>
    <message>
        <source>State (running, ended)</source>
        <translation>الحالة (جارٍ، منتهٍ)</translation>
    </message>
    <message>
        <source>Months under contract</source>
        <translation>أشهر التعاقد</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>التجديدات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Price of a period</source>
        <translation>السعر لكل دورة</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>السعر شهريًا</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>المدفوع حتى الآن</translation>
    </message>
    <message>
        <source>Value to come</source>
        <translation>القيمة القادمة</translation>
    </message>
    <message>
        <source>Stays at the next renewal</source>
        <translation>البقاء عند التجديد التالي</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>الأشهر المتبقية</translation>
    </message>
</context>
<context>
    <name>SourceDay</name>
    <message>
        <source>The sheet writes %1; in the time zone of the workspace it is this day.</source>
        <translation>تكتب الورقة %1؛ وفي المنطقة الزمنية لمساحة العمل هو هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>المشترون في الفترة</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>متوسط قيمة الشراء</translation>
    </message>
    <message>
        <source>Average purchase frequency</source>
        <translation>متوسط معدل تكرار الشراء</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>متوسط عمر العميل</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV البسيطة</translation>
    </message>
    <message>
        <source>CLV, mean (history and forecast)</source>
        <translation>CLV، المتوسط (التاريخ والتوقع)</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV، الإجمالي</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV لعميل جديد</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>معدل الاحتفاظ بالعملاء سنويًا</translation>
    </message>
    <message>
        <source>No margin given: values are revenue.</source>
        <translation>لم يُحدد هامش: القيم هي الإيراد.</translation>
    </message>
    <message>
        <source>Key figures, customer lifetime value and models of a base</source>
        <translation>الأرقام الرئيسية وقيمة عمر العميل ونماذج قاعدة العملاء</translation>
    </message>
    <message>
        <source>One chart as SVG, PNG, PDF or CSV</source>
        <translation>مخطط واحد بصيغة SVG أو PNG أو PDF أو CSV</translation>
    </message>
    <message>
        <source>File to write: .svg, .png, .pdf or .csv</source>
        <translation>الملف المراد كتابته: ‎.svg أو ‎.png أو ‎.pdf أو ‎.csv</translation>
    </message>
    <message>
        <source>Perennial: what each customer is worth over its lifetime. Without a command it opens its window; files given then are opened in it.</source>
        <translation>Perennial: قيمة كل عميل على مدى عمره. يفتح نافذته إن لم يُعطَ أمرًا؛ وتُفتح فيها الملفات المعطاة.</translation>
    </message>
    <message>
        <source>Language of texts: en, ar, id, th, vi, zh_CN</source>
        <translation>لغة النصوص: en, ar, id, th, vi, zh_CN</translation>
    </message>
    <message>
        <source>Every customer with its value and forecast, as CSV or XLSX</source>
        <translation>كل عميل مع قيمته وتوقعه، بصيغة CSV أو XLSX</translation>
    </message>
    <message>
        <source>File to write: .csv or .xlsx</source>
        <translation>الملف المراد كتابته: ‎.csv أو ‎.xlsx</translation>
    </message>
    <message>
        <source>Which column is what: FIELD=COLUMN, for example customer=E-mail (repeatable)</source>
        <translation>أي عمود لأي حقل: FIELD=COLUMN، مثلًا customer=E-mail (قابل للتكرار)</translation>
    </message>
    <message>
        <source>Sheet to read (repeatable; default: the sheets that hold orders)</source>
        <translation>الورقة المراد قراءتها (قابل للتكرار؛ الافتراضي: الأوراق التي تحوي طلبات)</translation>
    </message>
    <message>
        <source>Name of a known export (default: recognised by its header)</source>
        <translation>اسم تصدير معروف (الافتراضي: يُعرف من ترويسته)</translation>
    </message>
    <message>
        <source>Row of the column heads, counted from 1</source>
        <translation>صف عناوين الأعمدة، العد من 1</translation>
    </message>
    <message>
        <source>Encoding of a text file, for example windows-1252</source>
        <translation>ترميز ملف نصي، مثلًا windows-1252</translation>
    </message>
    <message>
        <source>Order of ambiguous dates: dmy, mdy or ymd</source>
        <translation>ترتيب التواريخ الملتبسة: dmy أو mdy أو ymd</translation>
    </message>
    <message>
        <source>Decimal mark of amounts: . or ,</source>
        <translation>الفاصلة العشرية للمبالغ: . أو ,</translation>
    </message>
    <message>
        <source>Answer to a question of the import: ID=ANSWER (repeatable)</source>
        <translation>إجابة عن سؤال للاستيراد: ID=ANSWER (قابل للتكرار)</translation>
    </message>
    <message>
        <source>Recipe (JSON) with a saved mapping</source>
        <translation>وصفة (JSON) بتعيين محفوظ</translation>
    </message>
    <message>
        <source>An unanswered question is an error</source>
        <translation>السؤال بلا إجابة خطأ</translation>
    </message>
    <message>
        <source>End of observation, as 2026-06-18 (default: found from the data)</source>
        <translation>نهاية الرصد، مثل 2026-06-18 (الافتراضي: تُستخرج من البيانات)</translation>
    </message>
    <message>
        <source>Window of the formula methods: 1m, 3m, 6m, 12m or all</source>
        <translation>فترة طرق الصيغ: 1m أو 3m أو 6m أو 12m أو all</translation>
    </message>
    <message>
        <source>Unit of time of the models: day, week or month</source>
        <translation>وحدة زمن النماذج: day أو week أو month</translation>
    </message>
    <message>
        <source>Fit on the data up to this day and score the forecast on the rest</source>
        <translation>الملاءمة على البيانات حتى هذا اليوم وتقييم التوقع على الباقي</translation>
    </message>
    <message>
        <source>How far the forecast reaches: 12m, 39w, 90d, 2y</source>
        <translation>مدى التوقع: 12m, 39w, 90d, 2y</translation>
    </message>
    <message>
        <source>Discount rate a year, effective: .1 is 10 %</source>
        <translation>معدل الخصم الزمني سنويًا، الفعلي: .1 تعني 10%</translation>
    </message>
    <message>
        <source>Gross margin rate: .4 is 40 %</source>
        <translation>نسبة هامش الربح الإجمالي: .4 تعني 40%</translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation>تكلفة اكتساب العميل</translation>
    </message>
    <message>
        <source>Currency of the figures, ISO code</source>
        <translation>عملة الأرقام، رمز ISO</translation>
    </message>
    <message>
        <source>Workspace (NAME.perennial) or spreadsheet</source>
        <translation>مساحة عمل (NAME.perennial) أو جدول بيانات</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>طباعة كائن JSON واحد</translation>
    </message>
    <message>
        <source>Reads spreadsheets into a workspace</source>
        <translation>يقرأ جداول البيانات إلى مساحة عمل</translation>
    </message>
    <message>
        <source>Workspace to fill; made when it does not exist</source>
        <translation>مساحة العمل المراد ملؤها؛ تُنشأ إن لم توجد</translation>
    </message>
    <message>
        <source>%1 rows read: %2 kept, %3 updated, %4 duplicate, %5 excluded, %6 rejected</source>
        <translation>قُرئ %1 صف: محفوظ %2، محدّث %3، مكرر %4، مستبعد %5، مرفوض %6</translation>
    </message>
    <message>
        <source>A PDF report that a manager can read</source>
        <translation>تقرير PDF يفهمه المدير</translation>
    </message>
    <message>
        <source>PDF to write</source>
        <translation>ملف PDF المراد كتابته</translation>
    </message>
    <message>
        <source>Sections in order, separated by commas</source>
        <translation>الأقسام بالترتيب، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation>a4 أو letter</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>عنوان التقرير</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>اسم الشركة</translation>
    </message>
    <message>
        <source>Picture of the company&apos;s logo</source>
        <translation>صورة شعار الشركة</translation>
    </message>
    <message>
        <source>masked, pseudonym or full</source>
        <translation>masked أو pseudonym أو full</translation>
    </message>
    <message>
        <source>Cohorts by month and survival</source>
        <translation>الأفواج حسب الشهر والبقاء</translation>
    </message>
    <message>
        <source>on, on-or-after or cumulative</source>
        <translation>on أو on-or-after أو cumulative</translation>
    </message>
    <message>
        <source>All figures by segment, side by side</source>
        <translation>كل الأرقام حسب الشريحة، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>rfm, value, cohort, lifecycle or column:NAME</source>
        <translation>rfm أو value أو cohort أو lifecycle أو column:NAME</translation>
    </message>
    <message>
        <source>What a change of price, retention or cost would do</source>
        <translation>أثر تغيير السعر أو الاحتفاظ أو التكلفة</translation>
    </message>
    <message>
        <source>Change of price: +5%</source>
        <translation>تغيّر السعر: +5%</translation>
    </message>
    <message>
        <source>Change of annual retention in percentage points: +3pp</source>
        <translation>تغيّر الاحتفاظ السنوي بالنقاط المئوية: +3pp</translation>
    </message>
    <message>
        <source>Change of purchase frequency: +10%</source>
        <translation>تغيّر تكرار الشراء: +10%</translation>
    </message>
    <message>
        <source>Change of the margin rate in percentage points: +2pp</source>
        <translation>تغيّر نسبة الهامش بالنقاط المئوية: +2pp</translation>
    </message>
    <message>
        <source>Share of the list price given away: 5%</source>
        <translation>الحصة الممنوحة من سعر القائمة: 5%</translation>
    </message>
    <message>
        <source>Change of the acquisition cost: -10%</source>
        <translation>تغيّر تكلفة الاكتساب: -10%</translation>
    </message>
    <message>
        <source>Change of new customers a year: +20%</source>
        <translation>تغيّر العملاء الجدد سنويًا: +20%</translation>
    </message>
    <message>
        <source>Spend per living customer and year</source>
        <translation>الإنفاق لكل عميل نشط سنويًا</translation>
    </message>
    <message>
        <source>Purchases change by (1+price)^ELASTICITY, at most 0</source>
        <translation>تتغير المشتريات وفق (1+price)^ELASTICITY، بحد أقصى 0</translation>
    </message>
    <message>
        <source>Odds of retention change by (1+price)^RESPONSE, at most 0</source>
        <translation>تتغير أرجحية الاحتفاظ وفق (1+price)^RESPONSE، بحد أقصى 0</translation>
    </message>
    <message>
        <source>Price acts on nothing but the price</source>
        <translation>السعر لا يؤثر إلا في السعر</translation>
    </message>
    <message>
        <source>Only these customers: rfm/champions, column:Channel/Referral ...</source>
        <translation>هؤلاء العملاء فقط: rfm/champions, column:Channel/Referral ...</translation>
    </message>
    <message>
        <source>Start from a scenario saved in the workspace</source>
        <translation>البدء من سيناريو محفوظ في مساحة العمل</translation>
    </message>
    <message>
        <source>Target: clv=120, profit=50000 or ltv_to_cac=3</source>
        <translation>الهدف: clv=120 أو profit=50000 أو ltv_to_cac=3</translation>
    </message>
    <message>
        <source>Value of the horizon</source>
        <translation>قيمة الأفق</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV، المتوسط</translation>
    </message>
    <message>
        <source>Pays as long as fewer than %1 of purchases are lost</source>
        <translation>مجدٍ ما دام الفاقد أقل من %1 من المشتريات</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>معدل الاحتفاظ بالعملاء شهريًا</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>الإيراد الشهري المتكرر</translation>
    </message>
    <message>
        <source>Months still to come, discounted (sBG)</source>
        <translation>الأشهر المتبقية، مخصومة (sBG)</translation>
    </message>
    <message>
        <source>Residual CLV of running contracts</source>
        <translation>CLV المتبقية للعقود الجارية</translation>
    </message>
    <message>
        <source>auto, bg-nbd, mbg-nbd, pareto-nbd, sbg, simple, historical, predictive-formula or retention-form</source>
        <translation>auto, bg-nbd, mbg-nbd, pareto-nbd, sbg, simple, historical, predictive-formula أو retention-form</translation>
    </message>
    <message>
        <source>Exchange rate: USD=0.92 is the price of one US dollar (repeatable)</source>
        <translation>سعر الصرف: USD=0.92 هو سعر دولار أمريكي واحد (قابل للتكرار)</translation>
    </message>
    <message>
        <source>The sheet has customers already summed up: purchases between the first and the last are spread evenly, so cohorts by month are not meaningful (%1).</source>
        <translation>في الورقة عملاء مجمّعون مسبقًا: تُوزَّع المشتريات بين الأول والأخير بالتساوي، فلا معنى للأفواج حسب الشهر (%1).</translation>
    </message>
    <message>
        <source>Cohorts and survival of each segment too: rfm, lifecycle, column:NAME, rule:EXPR ...</source>
        <translation>أفواج كل شريحة وبقاؤها أيضًا: rfm, lifecycle, column:NAME, rule:EXPR ...</translation>
    </message>
    <message>
        <source>Replays a recipe on a new file: import, figures, report, tables</source>
        <translation>يعيد تشغيل وصفة على ملف جديد: الاستيراد والأرقام والتقرير والجداول</translation>
    </message>
    <message>
        <source>Recipe (JSON), as export --table recipe writes it</source>
        <translation>وصفة (JSON)، كما يكتبها export --table recipe</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Folder to write to; made when it does not exist</source>
        <translation>المجلد المراد الكتابة فيه؛ يُنشأ إن لم يوجد</translation>
    </message>
    <message>
        <source>Workspace to import into; without it nothing is kept</source>
        <translation>مساحة العمل المراد الاستيراد إليها؛ من دونها لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>%1 is not written: the data have no amounts.</source>
        <translation>لم يُكتب %1: البيانات بلا مبالغ.</translation>
    </message>
    <message>
        <source>Only these customers: rfm/champions, column:Channel/Referral</source>
        <translation>هؤلاء العملاء فقط: rfm/champions, column:Channel/Referral</translation>
    </message>
    <message>
        <source>Spreadsheets, or folders of them</source>
        <translation>جداول بيانات، أو مجلدات منها</translation>
    </message>
    <message>
        <source>Write how the file was understood, to be replayed with --recipe</source>
        <translation>كتابة كيفية فهم الملف، لإعادة تشغيلها بـ --recipe</translation>
    </message>
    <message>
        <source>Write the rejected rows in their own columns, with the reason</source>
        <translation>كتابة الصفوف المرفوضة بأعمدتها الأصلية مع السبب</translation>
    </message>
    <message>
        <source>Exchange rate kept in the workspace: USD=0.92 is the price of one US dollar (repeatable)</source>
        <translation>سعر صرف يُحفظ في مساحة العمل: USD=0.92 هو سعر دولار أمريكي واحد (قابل للتكرار)</translation>
    </message>
    <message>
        <source>%1 rows of spend read: %2 kept, %3 rejected; %4 %5 in all</source>
        <translation>قُرئ %1 صف إنفاق: محفوظ %2، مرفوض %3؛ المجموع %4 %5</translation>
    </message>
    <message>
        <source>Only customers for whom a rule holds, for example: orders &gt;= 3 and p_alive &lt; .5</source>
        <translation>العملاء الذين تنطبق عليهم قاعدة فقط، مثلًا: orders &gt;= 3 and p_alive &lt; .5</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>المشتريات المتوقعة</translation>
    </message>
    <message>
        <source>Expected purchases, 90 % interval</source>
        <translation>المشتريات المتوقعة، نطاق ثقة 90%</translation>
    </message>
    <message>
        <source>CLV to come, 90 % interval</source>
        <translation>CLV القادمة، نطاق ثقة 90%</translation>
    </message>
    <message>
        <source>Error of such a forecast, %1 to %2</source>
        <translation>خطأ مثل هذا التوقع، %1 إلى %2</translation>
    </message>
    <message>
        <source>Work out what each finding on the quality of the data does to CLV</source>
        <translation>حساب أثر كل ملاحظة على جودة البيانات في CLV</translation>
    </message>
    <message>
        <source>What to do for each segment, with a hold-back group to measure it</source>
        <translation>ما العمل لكل شريحة، مع مجموعة ضابطة لقياسه</translation>
    </message>
    <message>
        <source>Cost of one contact; by default 2 % of a purchase</source>
        <translation>تكلفة التواصل الواحد؛ الافتراضي 2% من عملية شراء</translation>
    </message>
    <message>
        <source>Days for which a play is measured</source>
        <translation>عدد الأيام التي يُقاس فيها الإجراء</translation>
    </message>
    <message>
        <source>Draws a hold-back group of this segment: rfm/at-risk</source>
        <translation>يسحب مجموعة ضابطة من هذه الشريحة: rfm/at-risk</translation>
    </message>
    <message>
        <source>Least rise of the share of buyers that shall be seen: .2 is 20 %</source>
        <translation>أقل زيادة في نسبة المشترين يُراد رصدها: .2 تعني 20%</translation>
    </message>
    <message>
        <source>Customers to hold back; by default by a power calculation</source>
        <translation>عدد العملاء في المجموعة الضابطة؛ الافتراضي بحساب القوة الإحصائية</translation>
    </message>
    <message>
        <source>File for the customers to contact</source>
        <translation>ملف العملاء المراد التواصل معهم</translation>
    </message>
    <message>
        <source>File for the customers held back</source>
        <translation>ملف عملاء المجموعة الضابطة</translation>
    </message>
    <message>
        <source>File (JSON) to measure the trial with later</source>
        <translation>ملف (JSON) لقياس التجربة به لاحقًا</translation>
    </message>
    <message>
        <source>Trial (JSON) to measure by these data (repeatable)</source>
        <translation>تجربة (JSON) تُقاس بهذه البيانات (قابل للتكرار)</translation>
    </message>
    <message>
        <source>%1 in the workspace cannot be read and is left out.</source>
        <translation>تتعذر قراءة %1 في مساحة العمل فاستُبعد.</translation>
    </message>
    <message>
        <source>Tables, audience lists and a workbook with formulas</source>
        <translation>جداول وقوائم جمهور ومصنف بصيغ</translation>
    </message>
    <message>
        <source>customers, segments, cohorts, orders, plays, workbook or recipe</source>
        <translation>customers, segments, cohorts, orders, plays, workbook أو recipe</translation>
    </message>
    <message>
        <source>A list for klaviyo, mailchimp, meta or google instead of a table</source>
        <translation>قائمة لـ klaviyo أو mailchimp أو meta أو google بدل جدول</translation>
    </message>
    <message>
        <source>Columns of the customers in order, separated by commas</source>
        <translation>أعمدة العملاء بالترتيب، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the chart&apos;s 720 x 440</source>
        <translation>بكسلات PNG لكل بكسل من أبعاد الرسم 720 x 440</translation>
    </message>
    <message>
        <source>full, board (one page), segment, a template saved in the workspace, or its file</source>
        <translation>full أو board (صفحة واحدة) أو segment أو قالب محفوظ في مساحة العمل أو ملفه</translation>
    </message>
    <message>
        <source>Note below the head of a section (repeatable)</source>
        <translation>ملاحظة تحت عنوان قسم (قابل للتكرار)</translation>
    </message>
    <message>
        <source>portrait or landscape</source>
        <translation>portrait أو landscape</translation>
    </message>
    <message>
        <source>Words below the name of the company</source>
        <translation>عبارة تحت اسم الشركة</translation>
    </message>
    <message>
        <source>Author of the report</source>
        <translation>مؤلف التقرير</translation>
    </message>
    <message>
        <source>Colour of the company, as #1F5C45</source>
        <translation>لون الشركة، مثل #1F5C45</translation>
    </message>
    <message>
        <source>Bands and the chance of beating the base, from draws of the parameters</source>
        <translation>النطاقات واحتمال التفوق على الأساس، من سحوبات للمعلمات</translation>
    </message>
    <message>
        <source>Levers that shall reach the goal, with their effort: retention, or price,retention=2</source>
        <translation>الروافع التي تبلغ الهدف مع جهد كلٍّ منها: retention أو price,retention=2</translation>
    </message>
    <message>
        <source>Levers of one segment, may be repeated: rfm/loyal:price=+5%,retention-spend=2</source>
        <translation>روافع شريحة واحدة، قابل للتكرار: rfm/loyal:price=+5%,retention-spend=2</translation>
    </message>
    <message>
        <source>Table of exchange rates by day: date, currency, rate (repeatable)</source>
        <translation>جدول أسعار الصرف حسب اليوم: التاريخ، العملة، السعر (قابل للتكرار)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي عميل لعدم وجود عنوان بريد إلكتروني.</numerusform>
            <numerusform>استُبعد عميل واحد بلا عنوان بريد إلكتروني.</numerusform>
            <numerusform>استُبعد عميلان بلا عنوان بريد إلكتروني.</numerusform>
            <numerusform>استُبعد %Ln عملاء بلا عنوان بريد إلكتروني.</numerusform>
            <numerusform>استُبعد %Ln عميلًا بلا عنوان بريد إلكتروني.</numerusform>
            <numerusform>استُبعد %Ln عميل بلا عنوان بريد إلكتروني.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of exchange rates by day, kept in the workspace: date, currency, rate (repeatable)</source>
        <translation>جدول أسعار الصرف حسب اليوم، يُحفظ في مساحة العمل: التاريخ، العملة، السعر (قابل للتكرار)</translation>
    </message>
    <message>
        <source>%1, row %2: no rate (%3): %4</source>
        <translation>%1، الصف %2: لا سعر صرف (%3): %4</translation>
    </message>
    <message>
        <source>What the sheets hold: orders, contracts, customers already summed up, or spend (acquisition cost by month and channel); default: told by the columns</source>
        <translation>محتوى الأوراق: الطلبات أو العقود أو العملاء المجمّعون مسبقًا أو الإنفاق (تكلفة الاكتساب حسب الشهر والقناة)؛ الافتراضي: يُعرف من الأعمدة</translation>
    </message>
    <message>
        <source>What the sheet holds: orders, contracts, or customers already summed up (default: told by its columns)</source>
        <translation>محتوى الورقة: الطلبات أو العقود أو العملاء المجمّعون مسبقًا (الافتراضي: يُعرف من أعمدتها)</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>كل الأفواج</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>العملاء في البداية</translation>
    </message>
    <message>
        <source>Still there at the end</source>
        <translation>الباقون في النهاية</translation>
    </message>
    <message>
        <source>Periods still to come, discounted (sBG)</source>
        <translation>الدورات المتبقية، مخصومة (sBG)</translation>
    </message>
    <message>
        <source>The sheet gives shares: each cohort is taken as %1 customers.</source>
        <translation>في الورقة نسب: يُعدّ كل فوج %1 عميل.</translation>
    </message>
    <message>
        <source>Of segments and of the survival of contracts: column:NAME, value ...</source>
        <translation>للشرائح ولبقاء العقود: column:NAME, value ...</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1: the sBG of all contracts is used (%2).</source>
        <translation>%1: يُستخدم sBG لكل العقود (%2).</translation>
    </message>
    <message>
        <source>They stay differently long (log-rank test of %1 groups, %2).</source>
        <translation>تختلف مدة بقائها (اختبار log-rank، المجموعات: %1، %2).</translation>
    </message>
    <message>
        <source>That they stay differently long cannot be shown (log-rank test of %1 groups, %2).</source>
        <translation>لا يمكن إثبات أن مدة بقائها تختلف (اختبار log-rank، المجموعات: %1، %2).</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; is made from single orders, and these are contracts.</source>
        <translation>الرسم «%1» مبني على الطلبات المنفردة، وهذه عقود.</translation>
    </message>
    <message>
        <source>The sheet has no start dates, only how long each contract has run: there are no months of start to divide by.</source>
        <translation>لا تواريخ بداية في الورقة، بل مدة سريان كل عقد فقط: لا توجد أشهر بداية للتقسيم حسبها.</translation>
    </message>
    <message>
        <source>The sheet has no prices: contracts cannot be divided by them or by their value.</source>
        <translation>لا أسعار في الورقة: لا يمكن تقسيم العقود حسبها ولا حسب قيمتها.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has %2 values for %3 contracts: too many for groups.</source>
        <translation>في العمود «%1» عدد القيم %2 لعدد %3 عقد: أكثر من أن تُكوّن مجموعات.</translation>
    </message>
    <message>
        <source>RFM groups and stages of life are made from single orders, and these are contracts.</source>
        <translation>مجموعات RFM ومراحل العمر مبنية على الطلبات المنفردة، وهذه عقود.</translation>
    </message>
    <message>
        <source>This workspace has no own rules for contracts: they are made on the page Segments.</source>
        <translation>لا قواعد خاصة للعقود في مساحة العمل هذه: تُنشأ في صفحة «الشرائح».</translation>
    </message>
    <message>
        <source>Field delimiter of a text file: , ; tab | or another; “aligned” for columns held apart by spaces</source>
        <translation>فاصل حقول ملف نصي: , ; tab | أو غيره؛ و«aligned» للأعمدة المفصولة بمسافات</translation>
    </message>
    <message>
        <source>%1 is not written: these are contracts, and they have nothing for it.</source>
        <translation>لم يُكتب %1: هذه عقود، وليس فيها ما يلزم له.</translation>
    </message>
    <message>
        <source>rfm, value, cohort, cohort-quarter, cohort-year, lifecycle, own, column:NAME or rule:EXPR; of contracts value, price, cohort, own, column:NAME or rule:EXPR</source>
        <translation>rfm, value, cohort, cohort-quarter, cohort-year, lifecycle, own, column:NAME أو rule:EXPR؛ وللعقود value, price, cohort, own, column:NAME أو rule:EXPR</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>%1: %2 rows on another day than written, %3 in another month</source>
        <translation>‏%1: %2 صف في يوم غير المكتوب، %3 منها في شهر آخر</translation>
    </message>
    <message>
        <source>Gross margin rate of the rows with this value: category:Tea=.4 (repeatable); the column is product, category, channel, country or a header</source>
        <translation>نسبة هامش الربح الإجمالي للصفوف التي لها هذه القيمة: category:Tea=.4 (قابل للتكرار)؛ والعمود هو product أو category أو channel أو country أو عنوان عمود</translation>
    </message>
    <message>
        <source>What serving an order costs</source>
        <translation>تكلفة خدمة الطلب</translation>
    </message>
    <message>
        <source>What keeping a living customer costs a year</source>
        <translation>تكلفة الاحتفاظ بعميل نشط سنويًا</translation>
    </message>
    <message>
        <source>Average customer lifespan: mean-observed, inverse-churn or kaplan-meier</source>
        <translation>متوسط عمر العميل: mean-observed أو inverse-churn أو kaplan-meier</translation>
    </message>
    <message>
        <source>Months up to which the Kaplan-Meier lifespan is measured</source>
        <translation>عدد الأشهر التي يُقاس حتى نهايتها عمر العميل وفق Kaplan-Meier</translation>
    </message>
    <message>
        <source>A refund counts on the date of the order or on its own: order, own</source>
        <translation>يُحتسب المبلغ المسترد في تاريخ الطلب أو في تاريخه الخاص: order, own</translation>
    </message>
    <message>
        <source>Let these count: cancelled, void, failed, pending, draft, test, fraud, gift-card, free, tax, shipping (repeatable)</source>
        <translation>احتساب هذه: cancelled, void, failed, pending, draft, test, fraud, gift-card, free, tax, shipping (قابل للتكرار)</translation>
    </message>
    <message>
        <source>Leave these out: the same words (repeatable)</source>
        <translation>استبعاد هذه: الكلمات نفسها (قابل للتكرار)</translation>
    </message>
    <message>
        <source>Seed of the random draws behind intervals</source>
        <translation>بذرة السحوبات العشوائية وراء نطاقات الثقة</translation>
    </message>
    <message>
        <source>Of timeline and alive: a customer of the sheet; else who bought most often</source>
        <translation>لـ timeline وalive: عميل من الورقة؛ وإلا فصاحب أكثر المشتريات</translation>
    </message>
    <message>
        <source>Of movement and flow: YYYY-MM-DD; else three months before the end</source>
        <translation>لـ movement وflow: ‏YYYY-MM-DD؛ وإلا فقبل النهاية بثلاثة أشهر</translation>
    </message>
    <message>
        <source>Of response and, twice, of lever-map: price, retention ...</source>
        <translation>لـ response، ومرتين لـ lever-map: ‏price, retention ...</translation>
    </message>
    <message>
        <source>Time zone of the days, as Europe/Berlin: moves rows whose time says its offset; as-written leaves every day as the sheet has it</source>
        <translation>المنطقة الزمنية للأيام، مثل Europe/Berlin: تنقل الصفوف التي يذكر وقتها فرقه عن UTC؛ أما as-written فيُبقي كل يوم كما في الورقة</translation>
    </message>
    <message>
        <source>Work out what each definition does to CLV, changed by itself</source>
        <translation>حساب أثر كل تعريف في CLV عند تغييره وحده</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AccountedDialog</name>
    <message>
        <source>Rows: %1. File: %2</source>
        <translation>الصفوف: %1. الملف: %2</translation>
    </message>
    <message>
        <source>looking for the rows</source>
        <translation>البحث عن الصفوف</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AccountedModel</name>
    <message>
        <source>kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Order or contract</source>
        <translation>الطلب أو العقد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>As in the sheet</source>
        <translation>كما في الورقة</translation>
    </message>
    <message>
        <source>As the sheet writes it, whatever the time zone of the workspace</source>
        <translation>كما تكتبه الورقة، أيًا كانت المنطقة الزمنية لمساحة العمل</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ActionsPage</name>
    <message>
        <source>Export plays</source>
        <translation>تصدير الإجراءات</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Export both lists</source>
        <translation>تصدير القائمتين</translation>
    </message>
    <message>
        <source>drawing the groups</source>
        <translation>سحب المجموعتين</translation>
    </message>
    <message>
        <source>Both lists are written beside %1; the trial is kept in the workspace.</source>
        <translation>كُتبت القائمتان بجانب %1؛ والتجربة محفوظة في مساحة العمل.</translation>
    </message>
    <message>
        <source>Export audience list</source>
        <translation>تصدير قائمة الجمهور</translation>
    </message>
    <message>
        <source>The trial is removed; its lists stay where they are.</source>
        <translation>أُزيلت التجربة؛ وتبقى قائمتاها في مكانهما.</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>لا إجراءات لهذه الشرائح</numerusform>
            <numerusform>إجراء واحد لهذه الشرائح</numerusform>
            <numerusform>إجراءان لهذه الشرائح</numerusform>
            <numerusform>%n إجراءات لهذه الشرائح</numerusform>
            <numerusform>%n إجراءً لهذه الشرائح</numerusform>
            <numerusform>%n إجراء لهذه الشرائح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them pay at a lift of %3 or less.</source>
        <translation>%1؛ منها %2 مُجدية بزيادة %3 أو أقل.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Cost of a contact</source>
        <translation>تكلفة التواصل</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>أيام القياس</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>those contacted less those held back, by the data imported since</source>
        <translation>من جرى التواصل معهم ناقص المجموعة الضابطة، وفق البيانات المستوردة بعدها</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What to do for which customers will stand here</source>
        <translation>سيظهر هنا ما العمل ولأي عملاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي عميل لعدم وجود عنوان بريد إلكتروني.</numerusform>
            <numerusform>استُبعد عميل واحد بلا عنوان بريد إلكتروني.</numerusform>
            <numerusform>استُبعد عميلان بلا عنوان بريد إلكتروني.</numerusform>
            <numerusform>استُبعد %Ln عملاء بلا عنوان بريد إلكتروني.</numerusform>
            <numerusform>استُبعد %Ln عميلًا بلا عنوان بريد إلكتروني.</numerusform>
            <numerusform>استُبعد %Ln عميل بلا عنوان بريد إلكتروني.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial yet. Choose a play above and draw a hold-back group: some of its customers are left alone by chance, and the orders imported later show what the others brought more.</source>
        <translation>لا تجارب بعد. اختر إجراءً أعلاه واسحب مجموعة ضابطة: يُترك بعض عملاء الشريحة عشوائيًا دون تواصل، وتبيّن الطلبات المستوردة لاحقًا ما جلبه الآخرون زيادةً عليهم.</translation>
    </message>
    <message>
        <source>What to do for which contracts will stand here</source>
        <translation>سيظهر هنا ما ينبغي فعله ولأي عقود</translation>
    </message>
    <message>
        <source>These contracts cannot be divided into segments: their sheet has no column of plans, countries or the like, and no prices.</source>
        <translation>لا يمكن تقسيم هذه العقود إلى شرائح: ليس في ورقتها عمود للخطط أو البلدان أو ما شابه، ولا أسعار.</translation>
    </message>
    <message>
        <source>Open Retention</source>
        <translation>فتح الاحتفاظ</translation>
    </message>
    <message>
        <source>Plays that pay</source>
        <translation>الإجراءات المُجدية</translation>
    </message>
    <message>
        <source>plays whose lift that pays is no greater than the lift that a good play attains ÷ plays</source>
        <translation>الإجراءات التي لا تتجاوز زيادتها المُجدية ما يحققه إجراء جيد ÷ الإجراءات</translation>
    </message>
    <message>
        <source>Lift that a good play attains</source>
        <translation>الزيادة التي يحققها إجراء جيد</translation>
    </message>
    <message>
        <source>Each row of the table explains its own lift, with its customers.</source>
        <translation>لكل صف في الجدول شرح زيادته وعملائه.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AssumptionsView</name>
    <message>
        <source>With these assumptions a customer is worth %1, all together %2.</source>
        <translation>وفق هذه الافتراضات تبلغ قيمة العميل %1، والإجمالي %2.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>What counts as a purchase</source>
        <translation>ما يُحتسب عملية شراء</translation>
    </message>
    <message>
        <source>Gross margin, one rate</source>
        <translation>هامش الربح الإجمالي، نسبة واحدة</translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation>تكلفة اكتساب العميل</translation>
    </message>
    <message>
        <source>Serving cost of an order</source>
        <translation>تكلفة خدمة الطلب</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>معدل الخصم الزمني سنويًا</translation>
    </message>
    <message>
        <source>Horizon in months</source>
        <translation>الأفق بالأشهر</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>وحدة الزمن</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>متوسط عمر العميل</translation>
    </message>
    <message>
        <source>A refund counts on</source>
        <translation>يُحتسب المبلغ المسترد في</translation>
    </message>
    <message>
        <source>Leave out cancelled</source>
        <translation>استبعاد الملغاة</translation>
    </message>
    <message>
        <source>Leave out void</source>
        <translation>استبعاد الباطلة</translation>
    </message>
    <message>
        <source>Leave out failed</source>
        <translation>استبعاد الفاشلة</translation>
    </message>
    <message>
        <source>Leave out pending</source>
        <translation>استبعاد المعلّقة</translation>
    </message>
    <message>
        <source>Leave out drafts</source>
        <translation>استبعاد المسودات</translation>
    </message>
    <message>
        <source>Leave out test orders</source>
        <translation>استبعاد الطلبات التجريبية</translation>
    </message>
    <message>
        <source>Leave out fraud</source>
        <translation>استبعاد الاحتيال</translation>
    </message>
    <message>
        <source>Leave out gift cards alone</source>
        <translation>استبعاد بطاقات الهدايا المنفردة</translation>
    </message>
    <message>
        <source>Leave out free orders</source>
        <translation>استبعاد الطلبات المجانية</translation>
    </message>
    <message>
        <source>Count tax</source>
        <translation>احتساب الضريبة</translation>
    </message>
    <message>
        <source>Count shipping</source>
        <translation>احتساب الشحن</translation>
    </message>
    <message>
        <source>Acquisition spend: %1 from %2 to %3; it takes the place of the one cost above.</source>
        <translation>إنفاق الاكتساب: %1 من %2 إلى %3؛ ويحل محل التكلفة الواحدة أعلاه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Automatic: least past error</source>
        <translation>تلقائي: أقل خطأ سابق</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>إدخال…</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)…</source>
        <translation>
            <numerusform>لا نسب…</numerusform>
            <numerusform>نسبة واحدة…</numerusform>
            <numerusform>نسبتان…</numerusform>
            <numerusform>%n نسب…</numerusform>
            <numerusform>%n نسبة…</numerusform>
            <numerusform>%n نسبة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Or acquisition spend by month and channel, from a sheet or typed: each channel bears its own cost.</source>
        <translation>أو إنفاق الاكتساب حسب الشهر والقناة، من ورقة أو بالكتابة: تتحمل كل قناة تكلفتها.</translation>
    </message>
    <message>
        <source>what each assumption does</source>
        <translation>أثر كل افتراض</translation>
    </message>
    <message>
        <source>What keeping a living customer costs; enters What-if</source>
        <translation>تكلفة الاحتفاظ بعميل نشط؛ تدخل في ماذا لو</translation>
    </message>
    <message>
        <source>Draws the samples of intervals; no figure moves by it</source>
        <translation>تسحب عيّنات نطاقات الثقة؛ ولا يتغيّر بها أي رقم</translation>
    </message>
    <message>
        <source>Found: the day of the last order that counts</source>
        <translation>المستخرج: يوم آخر طلب محتسب</translation>
    </message>
    <message>
        <source>What each of them does was not worked out.</source>
        <translation>لم يُحسب أثر كل منها.</translation>
    </message>
    <message>
        <source>What each of them does is being worked out.</source>
        <translation>يجري حساب أثر كل منها.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>For rows that have neither a cost of their own nor a rate by column; off: such rows count as 100 %, and values are labelled as revenue where nothing else says a margin</source>
        <translation>للصفوف التي ليس لها تكلفة خاصة ولا نسبة حسب العمود؛ معطّل: تُحتسب هذه الصفوف 100%، وتُوسم القيم إيرادًا حيث لا يحدد شيء آخر هامشًا</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>هامش الربح الإجمالي حسب العمود</translation>
    </message>
    <message>
        <source>A rate for each product, category or value of another column</source>
        <translation>نسبة لكل منتج أو فئة أو قيمة في عمود آخر</translation>
    </message>
    <message>
        <source>Open sheet…</source>
        <translation>فتح ورقة…</translation>
    </message>
    <message>
        <source>A spreadsheet of acquisition spend by month and channel</source>
        <translation>جدول بيانات بإنفاق الاكتساب حسب الشهر والقناة</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>كتابة…</translation>
    </message>
    <message>
        <source>Work out what each does</source>
        <translation>حساب أثر كل منها</translation>
    </message>
    <message>
        <source>Retention cost a year</source>
        <translation>تكلفة الاحتفاظ سنويًا</translation>
    </message>
    <message>
        <source>Lifespan up to, in months</source>
        <translation>حد العمر الأقصى بالأشهر</translation>
    </message>
    <message>
        <source>Seed of random draws</source>
        <translation>بذرة السحوبات العشوائية</translation>
    </message>
    <message>
        <source>End of observation</source>
        <translation>نهاية الرصد</translation>
    </message>
    <message>
        <source>Window of the formulas</source>
        <translation>فترة الصيغ</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>منقطع بعد صمت</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>perennial::ui::BreakEvenView</name>
    <message>
        <source>A rise of %1 pays as long as you lose fewer than %2 of purchases</source>
        <translation>رفع بنسبة %1 يُجدي ما دمت تفقد أقل من %2 من المشتريات</translation>
    </message>
    <message>
        <source>A cut of %1 pays when it brings more than %2 more purchases</source>
        <translation>خفض بنسبة %1 يُجدي إذا زاد المشتريات بأكثر من %2</translation>
    </message>
    <message>
        <source>A cut of %1 eats the whole margin: no number of purchases pays it</source>
        <translation>خفض بنسبة %1 يلتهم الهامش كله: لا يعوّضه أي عدد من المشتريات</translation>
    </message>
    <message>
        <source>Move the price to see when a rise pays</source>
        <translation>حرّك السعر لترى متى يُجدي رفعه</translation>
    </message>
    <message>
        <source>Side effects are off: nobody reacts to the price.</source>
        <translation>الآثار الجانبية متوقفة: لا أحد يستجيب للسعر.</translation>
    </message>
    <message>
        <source>At e %1 purchases change by %2.</source>
        <translation>عند e %1 تتغير المشتريات بمقدار %2.</translation>
    </message>
    <message>
        <source>Spending %1 a head pays when it lifts annual retention by %2 points or more.</source>
        <translation>إنفاق %1 لكل عميل يُجدي إذا رفع الاحتفاظ السنوي بمقدار %2 نقطة أو أكثر.</translation>
    </message>
    <message>
        <source>Spending %1 a head does not pay, however many customers it keeps.</source>
        <translation>إنفاق %1 لكل عميل لا يُجدي مهما كان عدد من يحتفظ بهم.</translation>
    </message>
    <message>
        <source>on revenue: 1 − 1 ÷ %1</source>
        <translation>على الإيراد: 1 − 1 ÷ %1</translation>
    </message>
    <message>
        <source>on margin: %1 ÷ (%1 + %2)</source>
        <translation>على الهامش: %1 ÷ (%1 + %2)</translation>
    </message>
    <message>
        <source>on the value of the next %1</source>
        <translation>على القيمة القادمة خلال %1</translation>
    </message>
    <message>
        <source>(e: %1)</source>
        <translation>(e: %1)</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>شرح هذا الرقم</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>إضافة إلى التقرير</translation>
    </message>
    <message>
        <source>Menu of this chart</source>
        <translation>قائمة هذا المخطط</translation>
    </message>
    <message>
        <source>Copy, save, show as table</source>
        <translation>نسخ، حفظ، عرض كجدول</translation>
    </message>
    <message>
        <source>Save picture or figures…</source>
        <translation>حفظ الصورة أو الأرقام…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartPanel</name>
    <message>
        <source>Chart copied</source>
        <translation>نُسخ المخطط</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>رسم (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>أرقام (CSV)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>This chart was cancelled</source>
        <translation>أُلغي هذا المخطط</translation>
    </message>
    <message>
        <source>Drawing it was cancelled before it was done.</source>
        <translation>أُلغي رسمه قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Draw it now</source>
        <translation>ارسمه الآن</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartTable</name>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartView</name>
    <message>
        <source>Show: %1</source>
        <translation>إظهار: %1</translation>
    </message>
    <message>
        <source>Click to show this series again</source>
        <translation>انقر لإظهار هذه السلسلة من جديد</translation>
    </message>
    <message>
        <source>Click to hide this series</source>
        <translation>انقر لإخفاء هذه السلسلة</translation>
    </message>
    <message>
        <source>Drag across the bars, or hold Shift and press the arrow keys, to choose customers</source>
        <translation>اسحب عبر الأعمدة، أو اضغط Shift مع مفاتيح الأسهم، لاختيار العملاء</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Chip</name>
    <message>
        <source>Press to remove</source>
        <extracomment>A filter that can be taken away; %1 is its text</extracomment>
        <translation>اضغط للإزالة</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CompareDialog</name>
    <message>
        <source>Two segments side by side</source>
        <translation>شريحتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>%1: ratio</source>
        <translation>%1: النسبة</translation>
    </message>
    <message>
        <source>the second segment ÷ the first</source>
        <translation>الشريحة الثانية ÷ الأولى</translation>
    </message>
    <message>
        <source>customers of the segment with a purchase up to the as-of date</source>
        <translation>عملاء الشريحة الذين لهم شراء حتى تاريخ الرصد</translation>
    </message>
    <message>
        <source>Second ÷ first</source>
        <extracomment>the figure of the second segment divided by that of the first</extracomment>
        <translation>الثانية ÷ الأولى</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CompareView</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>السيناريوهات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Save a scenario to compare it with the base.</source>
        <translation>احفظ سيناريو لمقارنته بالأساس.</translation>
    </message>
    <message>
        <source>Exact results on the data and definitions of today</source>
        <translation>نتائج دقيقة وفق بيانات اليوم وتعريفاته</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Break-even on margin</source>
        <translation>التعادل على الهامش</translation>
    </message>
    <message>
        <source>Break-even on value</source>
        <translation>التعادل على القيمة</translation>
    </message>
    <message>
        <source>Break-even, %1</source>
        <translation>التعادل، %1</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>working out the scenarios</source>
        <translation>حساب السيناريوهات</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ComposerPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; figures as of %3, customers %4.</source>
        <translation>%1، %2؛ الأرقام حتى %3، العملاء %4.</translation>
    </message>
    <message>
        <source>%1; figures as of %2</source>
        <translation>%1؛ الأرقام حتى %2</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>The pages of your report will stand here</source>
        <translation>ستظهر صفحات تقريرك هنا</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>قالب التقرير</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>حفظ قالبًا</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>حُفظ القالب</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>حفظ القالب</translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>فتح قالب</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Logo of the company</source>
        <translation>شعار الشركة</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>preparing the report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 in %2; sections that are made from orders are left out.</source>
        <translation>%1، %2؛ استُبعدت الأقسام المبنية على الطلبات.</translation>
    </message>
    <message>
        <source>Preparing the report was cancelled.</source>
        <translation>أُلغي إعداد التقرير.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ConditionEditor</name>
    <message>
        <source>Figure or column</source>
        <translation>الرقم أو العمود</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>is</source>
        <comment>comparison</comment>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>comparison</comment>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>comparison</comment>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>comparison</comment>
        <translation>واحد من</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractActionsView</name>
    <message>
        <source>working out the plays</source>
        <translation>حساب الإجراءات</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>لا إجراءات لهذه الشرائح</numerusform>
            <numerusform>إجراء واحد لهذه الشرائح</numerusform>
            <numerusform>إجراءان لهذه الشرائح</numerusform>
            <numerusform>%n إجراءات لهذه الشرائح</numerusform>
            <numerusform>%n إجراءً لهذه الشرائح</numerusform>
            <numerusform>%n إجراء لهذه الشرائح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them pay at a lift of %3 or less.</source>
        <translation>%1؛ منها %2 مُجدية بزيادة %3 أو أقل.</translation>
    </message>
    <message>
        <source>For whom: %1.</source>
        <translation>لمن: %1.</translation>
    </message>
    <message>
        <source>At %1 each it pays with: %2.</source>
        <translation>بتكلفة %1 لكل عقد يُجدي عند: %2.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Export plays</source>
        <translation>تصدير الإجراءات</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Cost of a contact</source>
        <translation>تكلفة التواصل</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Show these contracts</source>
        <translation>عرض هذه العقود</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractCard</name>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>معدل الاحتفاظ بالعملاء شهريًا</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − العقود المنتهية ÷ أشهر التعاقد</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>معدل الاحتفاظ بالعملاء سنويًا</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>الإيراد الشهري المتكرر</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>فقد الإيراد</translation>
    </message>
    <message>
        <source>Months still to come, discounted</source>
        <translation>الأشهر المتبقية، مخصومة</translation>
    </message>
    <message>
        <source>Of a running contract, by the shifted beta-geometric model</source>
        <translation>لعقد جارٍ، وفق نموذج beta-geometric المُزاح</translation>
    </message>
    <message>
        <source>Residual CLV of running contracts</source>
        <translation>CLV المتبقية للعقود الجارية</translation>
    </message>
    <message>
        <source>CLV of a new contract, retention form</source>
        <translation>CLV لعقد جديد، صيغة الاحتفاظ</translation>
    </message>
    <message numerus="yes">
        <source>Still there after %n month(s)</source>
        <translation>
            <numerusform>ما زالوا بعد %n شهر</numerusform>
            <numerusform>ما زالوا بعد شهر واحد</numerusform>
            <numerusform>ما زالوا بعد شهرين</numerusform>
            <numerusform>ما زالوا بعد %n أشهر</numerusform>
            <numerusform>ما زالوا بعد %n شهرًا</numerusform>
            <numerusform>ما زالوا بعد %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin %1, discount %2 a year. Curve: Kaplan–Meier over tenure.</source>
        <translation>الهامش %1، معدل الخصم الزمني %2 سنويًا. المنحنى: Kaplan–Meier على مدة التعاقد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s): retention and value</source>
        <translation>
            <numerusform>لا عقود: الاحتفاظ والقيمة</numerusform>
            <numerusform>عقد واحد: الاحتفاظ والقيمة</numerusform>
            <numerusform>عقدان: الاحتفاظ والقيمة</numerusform>
            <numerusform>%Ln عقود: الاحتفاظ والقيمة</numerusform>
            <numerusform>%Ln عقدًا: الاحتفاظ والقيمة</numerusform>
            <numerusform>%Ln عقد: الاحتفاظ والقيمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractDetail</name>
    <message>
        <source>No customer named</source>
        <translation>لم يُذكر عميل</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>renewed %Ln time(s)</source>
        <translation>
            <numerusform>لم يُجدد</numerusform>
            <numerusform>جُدد مرة واحدة</numerusform>
            <numerusform>جُدد مرتين</numerusform>
            <numerusform>جُدد %Ln مرات</numerusform>
            <numerusform>جُدد %Ln مرة</numerusform>
            <numerusform>جُدد %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>‏%1 شهريًا</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>‏%1 لكل %2</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>= so far, margin</source>
        <translation>= حتى الآن، هامش</translation>
    </message>
    <message>
        <source>= so far, revenue</source>
        <translation>= حتى الآن، إيراد</translation>
    </message>
    <message>
        <source>+ still to come</source>
        <translation>+ القادم</translation>
    </message>
    <message>
        <source>Stays at the next</source>
        <translation>البقاء عند التجديد التالي</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>حتى الآن: %1</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <translation>القادم: %1</translation>
    </message>
    <message>
        <source>Months: %1 (sBG of all contracts)</source>
        <translation>الأشهر: %1 (sBG لكل العقود)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>The sheet names no customer: the row of this contract cannot be told from others.</source>
        <translation>لا تسمّي الورقة أي عميل: لا يمكن تمييز صف هذا العقد عن غيره.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>The newest row of this contract: the figures are made from it.</source>
        <translation>أحدث صف لهذا العقد: الأرقام محسوبة منه.</translation>
    </message>
    <message>
        <source>A later import says otherwise of this contract.</source>
        <translation>استيراد لاحق يذكر غير ذلك عن هذا العقد.</translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation>سبب هذه القيمة</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>صفوف المصدر</translation>
    </message>
    <message>
        <source>Other columns of the sheet</source>
        <translation>الأعمدة الأخرى في الورقة</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractListView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 contracts with what they have paid and are expected to bring.</source>
        <translation>%1 عقد مع ما دُفع فيها وما يُتوقع أن تجلبه.</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 عقد</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Export contracts</source>
        <translation>تصدير العقود</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Customer, plan or another word</source>
        <translation>عميل أو خطة أو كلمة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln محدد</numerusform>
            <numerusform>%Ln محدد</numerusform>
            <numerusform>%Ln محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>CLV, sum %1</source>
        <translation>CLV، المجموع %1</translation>
    </message>
    <message>
        <source>%1 contracts with what they have paid and are expected to bring; click one to see why it is worth what it is.</source>
        <translation>‏%1 عقد مع ما دُفع فيها وما يُتوقع أن تجلبه؛ انقر عقدًا لترى سبب قيمته.</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>إضافة قاعدة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت %Ln صفوف</numerusform>
            <numerusform>نُسخ %Ln صفًا</numerusform>
            <numerusform>نُسخ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractOverview</name>
    <message>
        <source>over all tenures</source>
        <translation>على كل مدد التعاقد</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Logo churn a month</source>
        <translation>فقد العملاء شهريًا</translation>
    </message>
    <message>
        <source>Logo churn a renewal</source>
        <translation>فقد العملاء عند كل تجديد</translation>
    </message>
    <message>
        <source>Revenue churn a month</source>
        <translation>فقد الإيراد شهريًا</translation>
    </message>
    <message>
        <source>Revenue churn a renewal</source>
        <translation>فقد الإيراد عند كل تجديد</translation>
    </message>
    <message>
        <source>Expansion a month</source>
        <translation>التوسع شهريًا</translation>
    </message>
    <message>
        <source>needs dates</source>
        <translation>يحتاج إلى تواريخ</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV القادمة</translation>
    </message>
    <message>
        <source>of running contracts, sBG</source>
        <translation>للعقود الجارية، sBG</translation>
    </message>
    <message>
        <source>revenue, no margin given</source>
        <translation>إيراد، لم يُحدد هامش</translation>
    </message>
    <message>
        <source>Recurring revenue by month</source>
        <translation>الإيراد المتكرر حسب الشهر</translation>
    </message>
    <message>
        <source>A customer is won with its first running contract and lost with its last. Expansion and contraction: what those who stay pay more or less than a month before.</source>
        <translation>يُكتسب العميل بأول عقد جارٍ له ويُفقد بآخر عقد. التوسع والانكماش: ما يدفعه الباقون زيادةً أو نقصًا عن الشهر السابق.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>المكتسبون</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>التوسع</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>الانكماش</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>المفقودون</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>فقد العملاء</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>فقد الإيراد</translation>
    </message>
    <message>
        <source>Churn along tenure</source>
        <translation>الفقد على مدى التعاقد</translation>
    </message>
    <message>
        <source>The sheet has no dates, only how long each contract has run: tenure is the axis. MRR and churn of single months, and expansion, need a start and an end of each contract.</source>
        <translation>لا تواريخ في الورقة، بل مدة سريان كل عقد فقط: والمحور هو مدة التعاقد. يحتاج MRR والفقد لكل شهر، وكذلك التوسع، إلى بداية كل عقد ونهايته.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>MRR lost</source>
        <translation>MRR المفقود</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run.</source>
        <translation>%1 من %2 عقد ما زالت جارية.</translation>
    </message>
    <message>
        <source>%1 running contracts bring %2 a month.</source>
        <translation>%1 عقد جارٍ تجلب %2 شهريًا.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running contract(s)</source>
        <translation>
            <numerusform>لا عقود جارية</numerusform>
            <numerusform>عقد جارٍ واحد</numerusform>
            <numerusform>عقدان جاريان</numerusform>
            <numerusform>%Ln عقود جارية</numerusform>
            <numerusform>%Ln عقدًا جاريًا</numerusform>
            <numerusform>%Ln عقد جارٍ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractPlaysModel</name>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>الفقد سنويًا</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>القادم لكل عميل</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>أقصى تكلفة لكل عميل</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>يُجدي عند</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractSegmentsView</name>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: ‏%2 قيمة</translation>
    </message>
    <message>
        <source>Nearly every contract has a value of its own here: it names contracts and makes no groups.</source>
        <translation>لكل عقد تقريبًا قيمة خاصة به هنا: فهي تسمّي العقود ولا تُكوّن مجموعات.</translation>
    </message>
    <message>
        <source>%1 different values are too many for groups.</source>
        <translation>%1 قيمة مختلفة أكثر من أن تُكوّن مجموعات.</translation>
    </message>
    <message>
        <source>The sheet has no plan, price or start date: there is nothing to divide its contracts by.</source>
        <translation>لا خطة في الورقة ولا سعر ولا تاريخ بداية: لا شيء تُقسّم عقودها حسبه.</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>السعر شهريًا</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>السعر سنويًا</translation>
    </message>
    <message>
        <source>Price a period</source>
        <translation>السعر لكل دورة</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Churn a renewal</source>
        <translation>الفقد عند كل تجديد</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV، المتوسط</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV، الإجمالي</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>By its own sBG</source>
        <translation>وفق sBG الخاص بها</translation>
    </message>
    <message>
        <source>Too few contracts for a model of their own: the sBG of all contracts.</source>
        <translation>العقود أقل من أن يكون لها نموذج خاص: يُستخدم sBG لكل العقود.</translation>
    </message>
    <message>
        <source>Too few of them have ended for a model of their own: the sBG of all contracts.</source>
        <translation>ما انتهى منها أقل من أن يكون لها نموذج خاص: يُستخدم sBG لكل العقود.</translation>
    </message>
    <message>
        <source>No sBG fits these contracts alone: that of all contracts.</source>
        <translation>لا يلائم أي sBG هذه العقود وحدها: يُستخدم sBG لكل العقود.</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>كل العقود</translation>
    </message>
    <message>
        <source>Still to come: by one sBG of all contracts, so that the groups add up to the whole. By its own sBG: of each group alone, where groups differ in how they stay.</source>
        <translation>القادم: وفق نموذج sBG واحد لكل العقود، ليكون مجموع المجموعات مساويًا للكل. وفق sBG الخاص بها: لكل مجموعة وحدها، حيث تختلف المجموعات في بقائها.</translation>
    </message>
    <message>
        <source>* Too small for a model of its own: that of all contracts.</source>
        <translation>* أصغر من أن يكون لها نموذج خاص: يُستخدم نموذج كل العقود.</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>تصدير الشرائح</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the contracts and %3 of the value.</source>
        <translation>%1: %2 من العقود و%3 من القيمة.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>تقسيم حسب</translation>
    </message>
    <message>
        <source>All figures side by side</source>
        <translation>كل الأرقام جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Of %1 of %2 contracts: the segment filter is on.</source>
        <translation>من %1 من %2 عقد: مرشح الشريحة مفعّل.</translation>
    </message>
    <message>
        <source>click a segment to see only its contracts, everywhere; once more for all</source>
        <translation>انقر شريحة لعرض عقودها وحدها في كل مكان؛ وانقر مرة أخرى لعرض الكل</translation>
    </message>
    <message>
        <source>click: filter</source>
        <translation>النقر: ترشيح</translation>
    </message>
    <message>
        <source>Own rules…</source>
        <translation>قواعد خاصة…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractView</name>
    <message>
        <source>Retention rate a month</source>
        <translation>معدل الاحتفاظ بالعملاء شهريًا</translation>
    </message>
    <message>
        <source>over all tenures</source>
        <translation>على كل مدد التعاقد</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>معدل الاحتفاظ بالعملاء سنويًا</translation>
    </message>
    <message>
        <source>its 12th power</source>
        <translation>مرفوعًا إلى القوة 12</translation>
    </message>
    <message>
        <source>Still to come, each</source>
        <translation>المتبقي لكل عقد</translation>
    </message>
    <message>
        <source>discounted</source>
        <translation>مخصومًا</translation>
    </message>
    <message>
        <source>Value to come, each</source>
        <translation>القيمة القادمة لكل عقد</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>نموذج sBG</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>بقي</translation>
    </message>
    <message>
        <source>By sBG</source>
        <translation>وفق sBG</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>ما زالوا</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run.</source>
        <translation>%1 من %2 عقد ما زالت جارية.</translation>
    </message>
    <message>
        <source>A running one is expected to last another %1, discounted.</source>
        <translation>يُتوقع أن يدوم العقد الجاري %1 أخرى، مخصومة.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Renewal by renewal</source>
        <translation>تجديدًا بعد تجديد</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>كل العقود</translation>
    </message>
    <message>
        <source>dividing the contracts</source>
        <translation>تقسيم العقود</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>مقارنة المجموعات</translation>
    </message>
    <message>
        <source>Survival</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>How long contracts run, with its band</source>
        <translation>كم تستمر العقود، مع النطاق</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>الأفواج</translation>
    </message>
    <message>
        <source>By month of start, month by month</source>
        <translation>حسب شهر البداية، شهرًا بشهر</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>Monthly retention as curves</source>
        <translation>الاحتفاظ الشهري كمنحنيات</translation>
    </message>
    <message>
        <source>Margin %1, discount %2 a year.</source>
        <translation>الهامش %1، معدل الخصم الزمني %2 سنويًا.</translation>
    </message>
    <message>
        <source>Curve and renewals: the sBG of these contracts alone. What is to come: by the sBG of all contracts, so that segments add up.</source>
        <translation>المنحنى والتجديدات: sBG لهذه العقود وحدها. القادم: وفق sBG لكل العقود، ليكون مجموع الشرائح مساويًا للكل.</translation>
    </message>
    <message>
        <source>Too few of these contracts, or too few have ended, for a model of their own: the sBG of all contracts.</source>
        <translation>هذه العقود، أو ما انتهى منها، أقل من أن يكون لها نموذج خاص: يُستخدم sBG لكل العقود.</translation>
    </message>
    <message>
        <source>Each contract leaves with its own probability; those most likely to leave go first, so that retention rises with tenure although nobody changes (sBG).</source>
        <translation>لكل عقد احتمال خاص به للمغادرة؛ يغادر أولًا الأكثر ميلًا إلى المغادرة، فيرتفع الاحتفاظ مع مدة التعاقد مع أن أحدًا لا يتغيّر (sBG).</translation>
    </message>
    <message>
        <source>Under contract for %1 or longer</source>
        <translation>تحت التعاقد منذ %1 أو أكثر</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractWhatIfView</name>
    <message>
        <source>Retention, next year</source>
        <translation>الاحتفاظ، السنة القادمة</translation>
    </message>
    <message>
        <source>Price and retention together ask for a rate that no model gives.</source>
        <translation>السعر والاحتفاظ معًا يتطلبان معدلًا لا يعطيه أي نموذج.</translation>
    </message>
    <message>
        <source>on today</source>
        <translation>مقارنةً باليوم</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>مثل اليوم</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV القادمة</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>MRR left in a year</source>
        <translation>MRR المتبقي بعد سنة</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>للعقود الجارية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Move a lever: what today&apos;s running contracts still bring stands at the right.</source>
        <translation>حرّك رافعة: ما ستجلبه بعدُ العقود الجارية اليوم يظهر في الجهة المقابلة.</translation>
    </message>
    <message>
        <source>Today&apos;s running contracts would bring %1 instead of %2, %3.</source>
        <translation>ستجلب العقود الجارية اليوم %1 بدلًا من %2، ‏%3.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Move a lever of the contracts</source>
        <translation>حرّك رافعة للعقود</translation>
    </message>
    <message>
        <source>Save scenario &apos;%1&apos;</source>
        <translation>حفظ السيناريو «%1»</translation>
    </message>
    <message>
        <source>Scenario saved</source>
        <translation>حُفظ السيناريو</translation>
    </message>
    <message>
        <source>Note of scenario &apos;%1&apos;</source>
        <translation>ملاحظة السيناريو «%1»</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>شرح هذا الرقم</translation>
    </message>
    <message>
        <source>Move the price to see how much churn a rise may cost.</source>
        <translation>حرّك السعر لترى كم من الفقد يمكن أن يكلّفه رفعه.</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>ما زالت جارية</translation>
    </message>
    <message>
        <source>The share that still runs, by sBG</source>
        <translation>نسبة العقود التي ما زالت جارية، وفق sBG</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Cumulative margin by month</source>
        <translation>الهامش التراكمي حسب الشهر</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractsModel</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>السعر شهريًا</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>المدفوع حتى الآن</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>التجديدات</translation>
    </message>
    <message>
        <source>Stays at the next</source>
        <translation>البقاء عند التجديد التالي</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>الأشهر المتبقية</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomerDetail</name>
    <message>
        <source>customer since %1</source>
        <translation>عميل منذ %1</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>= so far, margin</source>
        <translation>= حتى الآن، هامش</translation>
    </message>
    <message>
        <source>= so far, revenue</source>
        <translation>= حتى الآن، إيراد</translation>
    </message>
    <message>
        <source>− CAC</source>
        <translation>− CAC</translation>
    </message>
    <message>
        <source>+ next %1</source>
        <translation>+ القادم خلال %1</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>لا توقعات</translation>
    </message>
    <message>
        <source>No model could be fitted to this data.</source>
        <translation>تعذرت ملاءمة أي نموذج لهذه البيانات.</translation>
    </message>
    <message>
        <source>Next %1: %2 purchases of %3</source>
        <translation>القادم خلال %1: %2 عملية شراء بقيمة %3</translation>
    </message>
    <message>
        <source>Next %1: %2 purchases</source>
        <translation>القادم خلال %1: %2 عملية شراء</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>صفوف المصدر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Nine in ten such customers bring %1 to %2.</source>
        <translation>تسعة من كل عشرة عملاء مثله يجلبون %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3, discounted at %4 a year; by %5.</source>
        <translation>‏%1 × %2 × %3، مخصومة بمعدل %4 سنويًا؛ وفق %5.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nine in ten such customers</source>
        <translation>تسعة من كل عشرة عملاء كهذا</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomerExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>Columns of the file, in this order</source>
        <translation>أعمدة الملف، بهذا الترتيب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>بالأسماء</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>بأسماء مستعارة</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersModel</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>آخر طلب</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>أول طلب</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(alive)</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>Next %1 m</source>
        <extracomment>head of a narrow column; %1 is a number of months</extracomment>
        <translation>القادم %1 ش</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Name, e-mail, id</source>
        <translation>الاسم، البريد، المعرّف</translation>
    </message>
    <message>
        <source>Every customer with its value will stand here</source>
        <translation>سيظهر هنا كل عميل مع قيمته</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 customers, sorted as you like; click one to see why it is worth what it is.</source>
        <translation>%1 عميل، بالترتيب الذي تريد؛ انقر أحدهم لترى سبب قيمته.</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 عميل</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>إضافة قاعدة…</translation>
    </message>
    <message>
        <source>filter of the customers</source>
        <translation>تصفية العملاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln محدد</numerusform>
            <numerusform>%Ln محدد</numerusform>
            <numerusform>%Ln محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>One customer, and why it is worth what it is.</source>
        <translation>عميل واحد وسبب قيمته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت %Ln صفوف</numerusform>
            <numerusform>نُسخ %Ln صفًا</numerusform>
            <numerusform>نُسخ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers in this table</source>
        <translation>العملاء في هذا الجدول</translation>
    </message>
    <message>
        <source>customers with a purchase up to the as-of date whom filter, rule and search leave</source>
        <translation>العملاء الذين لهم شراء حتى تاريخ الرصد ويُبقيهم المرشّح والقاعدة والبحث</translation>
    </message>
    <message>
        <source>Customers selected</source>
        <translation>العملاء المحددون</translation>
    </message>
    <message>
        <source>value so far + value of the next months, summed over those selected</source>
        <translation>القيمة حتى الآن + قيمة الأشهر القادمة، مجموعة على المحددين</translation>
    </message>
    <message>
        <source>copying the rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>What was understood of a spreadsheet</source>
        <translation>ما فُهم من جدول البيانات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What each import brought</source>
        <translation>ما أضافه كل استيراد</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>What the words of every figure mean</source>
        <translation>معاني مصطلحات كل رقم</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s), every row accounted for.</source>
        <translation>
            <numerusform>%n عملية استيراد، كل صف محسوب.</numerusform>
            <numerusform>%n عملية استيراد، كل صف محسوب.</numerusform>
            <numerusform>%n عمليتا استيراد، كل صف محسوب.</numerusform>
            <numerusform>%n عمليات استيراد، كل صف محسوب.</numerusform>
            <numerusform>%n عملية استيراد، كل صف محسوب.</numerusform>
            <numerusform>%n عملية استيراد، كل صف محسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the words of every figure mean. Each change is shown at once and can be undone.</source>
        <translation>معاني مصطلحات كل رقم. يظهر كل تغيير فورًا ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>What the words of every figure mean.</source>
        <translation>معاني مصطلحات كل رقم.</translation>
    </message>
    <message>
        <source>Open acquisition spend</source>
        <translation>فتح إنفاق الاكتساب</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>What stands out in the rows, and what it does to CLV</source>
        <translation>ما يلفت النظر في الصفوف وأثره في CLV</translation>
    </message>
    <message>
        <source>Same customer?</source>
        <translation>العميل نفسه؟</translation>
    </message>
    <message>
        <source>Customers who may stand here under two keys</source>
        <translation>عملاء قد يظهرون هنا بمفتاحين</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DetailsCard</name>
    <message>
        <source>Break-even</source>
        <translation>التعادل</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>What the scenario does to each segment</source>
        <translation>أثر السيناريو في كل شريحة</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <source>Sayings</source>
        <translation>المقولات</translation>
    </message>
    <message>
        <source>What the field says, held against your data</source>
        <translation>ما يُقال في المجال، مقارنًا ببياناتك</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DropZone</name>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>أفلت جدول بيانات هنا</translation>
    </message>
    <message>
        <source>orders, subscriptions or a customer list; one row per order or per order line</source>
        <translation>طلبات أو اشتراكات أو قائمة عملاء؛ صف لكل طلب أو لكل بند طلب</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>فتح جدول بيانات…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>لصق خلايا</translation>
    </message>
    <message>
        <source>Take the cells that you have copied in a spreadsheet program</source>
        <translation>أخذ الخلايا التي نسختها من برنامج الجداول</translation>
    </message>
</context>
<context>
    <name>perennial::ui::EvidenceCustomersModel</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>صافي الإيراد</translation>
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
        <translation>البحث عن الصفوف</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>صفوف المصدر</translation>
    </message>
    <message>
        <source>Customers: %1. Purchases: %2. Rows: %3.</source>
        <translation>العملاء: %1. المشتريات: %2. الصفوف: %3.</translation>
    </message>
    <message>
        <source>The rows add up to %1.</source>
        <translation>مجموع الصفوف %1.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::EvidenceRowsModel</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ExplainContent</name>
    <message>
        <source>Explanation of %1</source>
        <extracomment>%1 is the name of a figure</extracomment>
        <translation>شرح %1</translation>
    </message>
    <message>
        <source>defs %1</source>
        <extracomment>%1 is the short hash of the definitions behind a figure</extracomment>
        <translation>تعريفات %1</translation>
    </message>
    <message>
        <source>Figures with the same code were computed under the same definitions.</source>
        <translation>الأرقام ذات الرمز نفسه حُسبت وفق التعريفات نفسها.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Exports</name>
    <message>
        <source>Customers…</source>
        <translation>العملاء…</translation>
    </message>
    <message>
        <source>Segments…</source>
        <translation>الشرائح…</translation>
    </message>
    <message>
        <source>Cohorts…</source>
        <translation>الأفواج…</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>الطلبات…</translation>
    </message>
    <message>
        <source>Plays…</source>
        <translation>الإجراءات…</translation>
    </message>
    <message>
        <source>Workbook with formulas…</source>
        <translation>مصنف بصيغ…</translation>
    </message>
    <message>
        <source>Workbook with formulas</source>
        <translation>مصنف بصيغ</translation>
    </message>
    <message>
        <source>Recipe for the command line…</source>
        <translation>وصفة لسطر الأوامر…</translation>
    </message>
    <message>
        <source>Recipe for the command line</source>
        <translation>وصفة لسطر الأوامر</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>التقرير بصيغة PDF…</translation>
    </message>
    <message>
        <source>Names of customers</source>
        <translation>أسماء العملاء</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>بالأسماء</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>بأسماء مستعارة</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>وصفة</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FadingCard</name>
    <message>
        <source>All of them</source>
        <translation>جميعهم</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>الهامش سنويًا بوتيرتهم × (1 − P(alive))</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>مدة الصمت</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(alive)</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>الخسارة المتوقعة</translation>
    </message>
    <message>
        <source>Nobody is fading now</source>
        <translation>لا أحد يتلاشى الآن</translation>
    </message>
    <message>
        <source>; %1 a year at stake</source>
        <translation>؛ ‏%1 سنويًا على المحك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valuable customer(s) fading</source>
        <translation>
            <numerusform>لا عميل ذا قيمة يتلاشى</numerusform>
            <numerusform>عميل واحد ذو قيمة يتلاشى</numerusform>
            <numerusform>عميلان ذوا قيمة يتلاشيان</numerusform>
            <numerusform>%Ln عملاء ذوي قيمة يتلاشون</numerusform>
            <numerusform>%Ln عميلًا ذا قيمة يتلاشون</numerusform>
            <numerusform>%Ln عميل ذي قيمة يتلاشون</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers with two orders or more who are silent for longer than usual, but not lapsed yet, will stand here, those with most to lose first.</source>
        <translation>سيظهر هنا العملاء الذين لهم طلبان أو أكثر وطال صمتهم عن المعتاد ولم ينقطعوا بعد، بدءًا بمن خسارتهم أكبر.</translation>
    </message>
    <message>
        <source>No model could be fitted to this data: nobody can say who has probably left.</source>
        <translation>تعذرت ملاءمة أي نموذج لهذه البيانات: لا يمكن لأحد أن يقول من غادر على الأرجح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are silent for longer than usual, but there is no loss to expect of them: %1 takes them for alive, or they bring no margin.</source>
        <translation>
            <numerusform>لا عملاء صامتون مدة أطول من المعتاد، ولا خسارة متوقعة: %1 يعدّهم نشطين، أو لا يجلبون هامشًا.</numerusform>
            <numerusform>عميل واحد صامت مدة أطول من المعتاد، لكن لا خسارة متوقعة منه: %1 يعدّه نشطًا، أو لا يجلب هامشًا.</numerusform>
            <numerusform>عميلان صامتان مدة أطول من المعتاد، لكن لا خسارة متوقعة منهما: %1 يعدّهما نشطين، أو لا يجلبان هامشًا.</numerusform>
            <numerusform>‏%Ln عملاء صامتون مدة أطول من المعتاد، لكن لا خسارة متوقعة منهم: %1 يعدّهم نشطين، أو لا يجلبون هامشًا.</numerusform>
            <numerusform>‏%Ln عميلًا صامتون مدة أطول من المعتاد، لكن لا خسارة متوقعة منهم: %1 يعدّهم نشطين، أو لا يجلبون هامشًا.</numerusform>
            <numerusform>‏%Ln عميل صامتون مدة أطول من المعتاد، لكن لا خسارة متوقعة منهم: %1 يعدّهم نشطين، أو لا يجلبون هامشًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::FeatureStrip</name>
    <message>
        <source>See the value</source>
        <translation>اعرف القيمة</translation>
    </message>
    <message>
        <source>who brings it, and who costs more than they bring</source>
        <translation>من يجلبها، ومن يكلف أكثر مما يجلب</translation>
    </message>
    <message>
        <source>See who stays</source>
        <translation>اعرف من يبقى</translation>
    </message>
    <message>
        <source>cohorts, retention, who is about to leave</source>
        <translation>الأفواج، الاحتفاظ، من يوشك على المغادرة</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>اسأل ماذا لو</translation>
    </message>
    <message>
        <source>move price and retention, side effects shown</source>
        <translation>حرّك السعر والاحتفاظ مع إظهار الآثار الجانبية</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FiguresTable</name>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FolkloreTable</name>
    <message>
        <source>5 points more retention: value of today&apos;s customers</source>
        <translation>زيادة الاحتفاظ 5 نقاط: قيمة عملاء اليوم</translation>
    </message>
    <message>
        <source>5 points more retention: value of a new customer</source>
        <translation>زيادة الاحتفاظ 5 نقاط: قيمة عميل جديد</translation>
    </message>
    <message>
        <source>Winning a customer costs more than keeping one</source>
        <translation>اكتساب عميل أغلى من الاحتفاظ به</translation>
    </message>
    <message>
        <source>The top 20 % of customers hold</source>
        <translation>أعلى 20% من العملاء يملكون</translation>
    </message>
    <message>
        <source>LTV : CAC of a sound business</source>
        <translation>LTV : CAC لنشاط سليم</translation>
    </message>
    <message>
        <source>What the field says</source>
        <translation>ما يُقال في المجال</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>+5 points: today&apos;s customers</source>
        <translation>+5 نقاط: عملاء اليوم</translation>
    </message>
    <message>
        <source>+5 points: a new customer</source>
        <translation>+5 نقاط: عميل جديد</translation>
    </message>
    <message>
        <source>Winning against keeping</source>
        <translation>الاكتساب مقابل الاحتفاظ</translation>
    </message>
    <message>
        <source>The top 20 % hold</source>
        <translation>أعلى 20% يملكون</translation>
    </message>
    <message>
        <source>A sound LTV : CAC</source>
        <translation>LTV : CAC السليم</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Format</name>
    <message>
        <source>bn</source>
        <comment>short for billion</comment>
        <extracomment>Short forms of a thousand, a million, a billion behind a number: &quot;136.2k&quot;</extracomment>
        <translation>&#xa0;مليار</translation>
    </message>
    <message>
        <source>M</source>
        <comment>short for million</comment>
        <translation>&#xa0;مليون</translation>
    </message>
    <message>
        <source>k</source>
        <comment>short for thousand</comment>
        <translation>&#xa0;ألف</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>Quarter of a year: %1 is 1 to 4, %2 the year</extracomment>
        <translation>الربع %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>%n شهر</numerusform>
            <numerusform>%n شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 4.5</extracomment>
        <translation>%1 شهر</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 2.8</extracomment>
        <translation>%1 سنة</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GlobalBar</name>
    <message>
        <source>As of</source>
        <extracomment>The end of observation: &quot;As of 18 Jun 2026&quot;</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>span of time</comment>
        <extracomment>The span of time that the figures look at</extracomment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>Workspace: open, save under another name, close</source>
        <translation>مساحة العمل: فتح، حفظ باسم آخر، إغلاق</translation>
    </message>
    <message>
        <source>CLV, margin</source>
        <translation>CLV، هامش</translation>
    </message>
    <message>
        <source>CLV, revenue</source>
        <translation>CLV، إيراد</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>Take the last order&apos;s date</source>
        <translation>اعتماد تاريخ آخر طلب</translation>
    </message>
    <message>
        <source>Set the margin…</source>
        <translation>ضبط الهامش…</translation>
    </message>
    <message>
        <source>All %1 segments…</source>
        <translation>كل الشرائح (%1)…</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>كل العقود</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GoalSeekPanel</name>
    <message>
        <source>Goal seek</source>
        <translation>البحث عن الهدف</translation>
    </message>
    <message>
        <source>Find the least change</source>
        <translation>إيجاد أقل تغيير</translation>
    </message>
    <message>
        <source>Levers without a tick are locked where they stand.</source>
        <translation>الروافع غير المؤشَّرة مقفلة في موضعها.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>May move</source>
        <translation>قابلة للتحريك</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Tick at least one lever.</source>
        <translation>أشّر على رافعة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The target is not a number.</source>
        <translation>الهدف ليس رقمًا.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>%1 reaches %2 with: %3</source>
        <translation>‏%1 يبلغ %2 بـ: %3</translation>
    </message>
    <message>
        <source>%1 has no value on this base.</source>
        <translation>لا قيمة لـ«%1» على هذا الأساس.</translation>
    </message>
    <message>
        <source>No position of these levers reaches %1. The nearest is %2 with: %3</source>
        <translation>لا موضع لهذه الروافع يبلغ %1. الأقرب هو %2 بـ: %3</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GroupEditor</name>
    <message>
        <source>All of these hold</source>
        <translation>تنطبق كلها</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>ينطبق أي منها</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>لا ينطبق أي منها</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>إزالة هذه المجموعة</translation>
    </message>
</context>
<context>
    <name>perennial::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
</context>
<context>
    <name>perennial::ui::HistoryView</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدّثة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>writing rejected rows</source>
        <translation>كتابة الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>عمليات الاستيراد، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>What each import brought will stand here</source>
        <translation>سيظهر هنا ما أضافه كل استيراد</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول بيانات</translation>
    </message>
    <message>
        <source>Dates: %1. %2 rows could be read day first or month first.</source>
        <translation>التواريخ: %1. %2 صف يمكن قراءته باليوم أولًا أو بالشهر أولًا.</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait: they lie before the first exchange rate.</source>
        <translation>من الصفوف المحفوظة في كل عمليات الاستيراد ينتظر %1 (%2): تقع قبل أول سعر صرف.</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait for an exchange rate.</source>
        <translation>من الصفوف المحفوظة في كل عمليات الاستيراد ينتظر %1 (%2) سعرَ صرف.</translation>
    </message>
    <message>
        <source>Open rates by day…</source>
        <translation>فتح الأسعار حسب اليوم…</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait: there are rates, but into another currency than that of the figures.</source>
        <translation>من الصفوف المحفوظة في كل عمليات الاستيراد ينتظر %1 (%2): توجد أسعار صرف، لكن إلى عملة غير عملة الأرقام.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ImportView</name>
    <message>
        <source>Open spreadsheet</source>
        <translation>فتح جدول بيانات</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>استيراد %1 صف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 kept, %4 already here, %5 cannot be read.</source>
        <translation>%1: قُرئ %2 صف، حُفظ %3، موجود مسبقًا %4، تعذرت قراءة %5.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>ترتيب التواريخ</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Row of the heads</source>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>The rows of a spreadsheet will stand here before they are imported</source>
        <translation>ستظهر صفوف جدول البيانات هنا قبل استيرادها</translation>
    </message>
    <message>
        <source>Drop a file on the window, paste cells, or open one.</source>
        <translation>أفلت ملفًا على النافذة أو الصق خلايا أو افتح ملفًا.</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>فتح جدول بيانات…</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>ما فُهم</translation>
    </message>
    <message>
        <source>the first rows, and one of each kind; click a head to change it</source>
        <translation>الصفوف الأولى وواحد من كل نوع؛ انقر عنوانًا لتغييره</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Read it as…</source>
        <translation>قراءته بوصفه…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>Use a recipe…</source>
        <translation>استخدام وصفة…</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>حفظ وصفةً…</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>استبعاد: %1</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>حفظ الوصفة</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>وصفة</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Use a recipe</source>
        <translation>استخدام وصفة</translation>
    </message>
    <message>
        <source>Use it as acquisition spend</source>
        <translation>استخدامه إنفاقَ اكتساب</translation>
    </message>
    <message>
        <source>click a head to change it</source>
        <translation>انقر عنوانًا لتغييره</translation>
    </message>
    <message>
        <source>Import %1 contracts</source>
        <translation>استيراد %1 عقد</translation>
    </message>
    <message>
        <source>A table of contracts, not of orders</source>
        <translation>جدول عقود لا طلبات</translation>
    </message>
    <message>
        <source>What the rows are; choose another kind when this is wrong</source>
        <translation>نوع الصفوف؛ اختر نوعًا آخر إن كان هذا خطأ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>What these contracts say, before they are imported</source>
        <translation>ما تبيّنه هذه العقود قبل استيرادها</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Unit of recency and age</source>
        <translation>وحدة الحداثة والعمر</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Import %1 customers</source>
        <translation>استيراد %1 عميل</translation>
    </message>
    <message>
        <source>Customers already summed up, not orders</source>
        <translation>عملاء مجمّعون مسبقًا لا طلبات</translation>
    </message>
    <message>
        <source>Value and forecast need no more. Dates and products of the single orders are not known: cohorts by month and the time between orders stay empty.</source>
        <translation>لا تحتاج القيمة والتوقعات إلى أكثر من ذلك. تواريخ الطلبات المنفردة ومنتجاتها غير معروفة: تبقى الأفواج حسب الشهر والفواصل بين الطلبات فارغة.</translation>
    </message>
    <message>
        <source>Open a spreadsheet; nothing is written before you say so.</source>
        <translation>افتح جدول بيانات؛ لا يُكتب شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>It is kept as contracts: MRR and churn stand on Overview, survival and its projection on Retention, groups by the extra columns on Segments.</source>
        <translation>يُحفظ بوصفه عقودًا: يظهر MRR والفقد في «نظرة عامة»، والبقاء وإسقاطه في «الاحتفاظ»، والمجموعات حسب الأعمدة الإضافية في «الشرائح».</translation>
    </message>
    <message>
        <source>A table of renewal cohorts, not of orders</source>
        <translation>جدول أفواج تجديد لا طلبات</translation>
    </message>
    <message>
        <source>It counts who is left of each cohort after each renewal. No single customer stands in it, so there is nothing to import; its survival can be fitted and exported here.</source>
        <translation>يعدّ من بقي من كل فوج بعد كل تجديد. لا يظهر فيه أي عميل منفرد، فليس فيه ما يُستورد؛ ويمكن هنا ملاءمة نموذج بقائه وتصديره.</translation>
    </message>
    <message>
        <source>Show survival and the model</source>
        <translation>عرض البقاء والنموذج</translation>
    </message>
    <message>
        <source>fitting the renewals</source>
        <translation>ملاءمة التجديدات</translation>
    </message>
    <message>
        <source>Aligned by spaces</source>
        <translation>محاذاة بالمسافات</translation>
    </message>
    <message>
        <source>%1 rows: %2 become %3</source>
        <translation>‏%1 صف: ‏%2 تصبح %3</translation>
    </message>
    <message>
        <source>%1 rows in %2 wait for a rate: %3</source>
        <translation>‏%1 صف بعملة %2 ينتظر سعر صرف: ‏%3</translation>
    </message>
    <message>
        <source>%1 rows in %2: %3 of them wait for a rate, the others become %4</source>
        <translation>‏%1 صف بعملة %2: ‏%3 منها ينتظر سعر صرف، والباقي يصبح %4</translation>
    </message>
    <message>
        <source>Several currencies: the figures are in %1, the others need a rate</source>
        <translation>عملات عدة: الأرقام بعملة %1، والعملات الأخرى تحتاج إلى سعر صرف</translation>
    </message>
    <message>
        <source>Several currencies, all turned into %1</source>
        <translation>عملات عدة، كلها محوّلة إلى %1</translation>
    </message>
    <message>
        <source>rows without a rate are kept and wait</source>
        <translation>الصفوف بلا سعر صرف تُحفظ وتنتظر</translation>
    </message>
    <message>
        <source>Files still to come: %1.</source>
        <translation>ملفات لم يحن دورها بعد: %1.</translation>
    </message>
    <message>
        <source>%1 of the kept wait for an exchange rate.</source>
        <translation>‏%1 من المحفوظة ينتظر سعر صرف.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Nothing is being worked on</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done (&quot;Importing orders.csv&quot;), %2 how far it is (&quot;62 %&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::ui::KindSwitch</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>What the orders of this workspace say</source>
        <translation>ما تبيّنه طلبات مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>What the contracts of this workspace say</source>
        <translation>ما تبيّنه عقود مساحة العمل هذه</translation>
    </message>
</context>
<context>
    <name>perennial::ui::LadderCard</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>عادوا ثانيةً</translation>
    </message>
    <message>
        <source>%1 come back for a second order</source>
        <translation>%1 يعودون لطلب ثانٍ</translation>
    </message>
    <message>
        <source>Nobody has come back for a second order yet</source>
        <translation>لم يعد أحد لطلب ثانٍ بعد</translation>
    </message>
    <message>
        <source>Time between orders: a quarter within %1, half within %2, nine in ten within %3.</source>
        <translation>المدة بين الطلبات: الربع خلال %1، والنصف خلال %2، وتسعة من كل عشرة خلال %3.</translation>
    </message>
    <message>
        <source>Days to the next, median</source>
        <translation>الأيام إلى التالي، الوسيط</translation>
    </message>
</context>
<context>
    <name>perennial::ui::LeverPanel</name>
    <message>
        <source>estimated</source>
        <translation>مقدّر</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>تغيّر السعر</translation>
    </message>
    <message>
        <source>Purchases react, e</source>
        <translation>استجابة المشتريات، e</translation>
    </message>
    <message>
        <source>Staying reacts, k</source>
        <translation>استجابة البقاء، k</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>معدل الاحتفاظ بالعملاء سنويًا</translation>
    </message>
    <message>
        <source>No annual retention can be read from this data.</source>
        <translation>لا يمكن استخراج احتفاظ سنوي من هذه البيانات.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 سنويًا</translation>
    </message>
    <message>
        <source>New customers a year</source>
        <translation>العملاء الجدد سنويًا</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>تكلفة الاكتساب</translation>
    </message>
    <message>
        <source>No acquisition cost is known; enter it in Assumptions.</source>
        <translation>تكلفة الاكتساب غير معروفة؛ أدخلها في الافتراضات.</translation>
    </message>
    <message>
        <source>Retention spend a head</source>
        <translation>إنفاق الاحتفاظ لكل عميل</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>هامش الربح الإجمالي</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>معدل الخصم الزمني سنويًا</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>side effects of price</source>
        <translation>الآثار الجانبية للسعر</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>الاكتساب</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Holds for all customers together.</source>
        <translation>يسري على كل العملاء معًا.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>الممكن: %1</translation>
    </message>
    <message>
        <source>Nobody here is left to be kept.</source>
        <translation>لم يبقَ هنا من يُحتفظ به.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>الأفق</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>التخفيض الممنوح</translation>
    </message>
    <message>
        <source>New customers are known for all customers only, not for a segment.</source>
        <translation>العملاء الجدد معروفون لكل العملاء فقط لا لشريحة.</translation>
    </message>
    <message>
        <source>Nobody bought in the window.</source>
        <translation>لم يشترِ أحد في الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) have levers of their own.</source>
        <translation>
            <numerusform>لا شريحة لها روافع خاصة.</numerusform>
            <numerusform>لشريحة واحدة روافع خاصة بها.</numerusform>
            <numerusform>لشريحتين روافع خاصة بهما.</numerusform>
            <numerusform>لعدد %n شرائح روافع خاصة بها.</numerusform>
            <numerusform>لعدد %n شريحة روافع خاصة بها.</numerusform>
            <numerusform>لعدد %n شريحة روافع خاصة بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a segment to give it levers of its own.</source>
        <translation>اختر شريحة لتعطيها روافع خاصة بها.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Shaded: the interval of the estimate. Customers who change over to another product count as lost to the dearer one.</source>
        <translation>المظلل: نطاق ثقة التقدير. العملاء الذين ينتقلون إلى منتج آخر يُحتسبون مفقودين للمنتج الأغلى.</translation>
    </message>
    <message>
        <source>Assumed: the data cannot say how many stay away for good after a change of price.</source>
        <translation>مفترض: لا تبيّن البيانات كم عميلًا ينقطع نهائيًا بعد تغيّر السعر.</translation>
    </message>
    <message numerus="yes">
        <source>Shaded: between the greatest cut and the greatest rise of %n price change(s) in the data.</source>
        <translation>
            <numerusform>المظلل: بين أكبر خفض وأكبر رفع للسعر، ولا تغييرات في البيانات.</numerusform>
            <numerusform>المظلل: بين أكبر خفض وأكبر رفع في تغيير سعر واحد في البيانات.</numerusform>
            <numerusform>المظلل: بين أكبر خفض وأكبر رفع في تغييري سعر في البيانات.</numerusform>
            <numerusform>المظلل: بين أكبر خفض وأكبر رفع في %n تغييرات سعر في البيانات.</numerusform>
            <numerusform>المظلل: بين أكبر خفض وأكبر رفع في %n تغيير سعر في البيانات.</numerusform>
            <numerusform>المظلل: بين أكبر خفض وأكبر رفع في %n تغيير سعر في البيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: from the least to the most loyal of %n quarter(s) in which customers came.</source>
        <translation>
            <numerusform>المظلل: من الأقل ولاءً إلى الأكثر، ولا ربع سنة جاء فيه عملاء.</numerusform>
            <numerusform>المظلل: من الأقل ولاءً إلى الأكثر في ربع سنة واحد جاء فيه عملاء.</numerusform>
            <numerusform>المظلل: من الأقل ولاءً إلى الأكثر بين ربعي سنة جاء فيهما عملاء.</numerusform>
            <numerusform>المظلل: من الأقل ولاءً إلى الأكثر بين %n أرباع سنة جاء فيها عملاء.</numerusform>
            <numerusform>المظلل: من الأقل ولاءً إلى الأكثر بين %n ربع سنة جاء فيها عملاء.</numerusform>
            <numerusform>المظلل: من الأقل ولاءً إلى الأكثر بين %n ربع سنة جاء فيها عملاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what buyers did in %n time(s) like the chosen window, one before the other.</source>
        <translation>
            <numerusform>المظلل: ما فعله المشترون، ولا فترات مماثلة للفترة المختارة.</numerusform>
            <numerusform>المظلل: ما فعله المشترون في فترة واحدة مماثلة للفترة المختارة.</numerusform>
            <numerusform>المظلل: ما فعله المشترون في فترتين متتاليتين مماثلتين للفترة المختارة.</numerusform>
            <numerusform>المظلل: ما فعله المشترون في %n فترات متتالية مماثلة للفترة المختارة.</numerusform>
            <numerusform>المظلل: ما فعله المشترون في %n فترة متتالية مماثلة للفترة المختارة.</numerusform>
            <numerusform>المظلل: ما فعله المشترون في %n فترة متتالية مماثلة للفترة المختارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the gross margins of %n month(s), from the costs in the data.</source>
        <translation>
            <numerusform>المظلل: هوامش الربح الإجمالي، ولا أشهر لها تكاليف في البيانات.</numerusform>
            <numerusform>المظلل: هامش الربح الإجمالي لشهر واحد، من التكاليف في البيانات.</numerusform>
            <numerusform>المظلل: هوامش الربح الإجمالي لشهرين، من التكاليف في البيانات.</numerusform>
            <numerusform>المظلل: هوامش الربح الإجمالي لعدد %n أشهر، من التكاليف في البيانات.</numerusform>
            <numerusform>المظلل: هوامش الربح الإجمالي لعدد %n شهرًا، من التكاليف في البيانات.</numerusform>
            <numerusform>المظلل: هوامش الربح الإجمالي لعدد %n شهر، من التكاليف في البيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what a new customer cost in %n month(s) with known spend.</source>
        <translation>
            <numerusform>المظلل: تكلفة العميل الجديد، ولا أشهر إنفاقها معروف.</numerusform>
            <numerusform>المظلل: تكلفة العميل الجديد في شهر واحد إنفاقه معروف.</numerusform>
            <numerusform>المظلل: تكلفة العميل الجديد في شهرين إنفاقهما معروف.</numerusform>
            <numerusform>المظلل: تكلفة العميل الجديد في %n أشهر إنفاقها معروف.</numerusform>
            <numerusform>المظلل: تكلفة العميل الجديد في %n شهرًا إنفاقها معروف.</numerusform>
            <numerusform>المظلل: تكلفة العميل الجديد في %n شهر إنفاقها معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shaded: the fewest and the most new customers of any twelve months in the data.</source>
        <translation>المظلل: أقل عدد وأكبر عدد من العملاء الجدد في أي اثني عشر شهرًا في البيانات.</translation>
    </message>
    <message>
        <source>Nothing is shaded: this is for you to choose, not for the data to say.</source>
        <translation>لا شيء مظلل: هذا اختيارك أنت، لا تحدده البيانات.</translation>
    </message>
    <message>
        <source>Nothing is shaded: the data cannot say how far this has been.</source>
        <translation>لا شيء مظلل: لا تبيّن البيانات إلى أي مدى بلغ هذا.</translation>
    </message>
    <message>
        <source>assumed: the data name no products</source>
        <translation>مفترض: لا تسمّي البيانات أي منتج</translation>
    </message>
    <message>
        <source>assumed: no product&apos;s price can be read from the sales</source>
        <translation>مفترض: لا يمكن استخراج سعر أي منتج من المبيعات</translation>
    </message>
    <message>
        <source>assumed: no price has changed in the data</source>
        <translation>مفترض: لم يتغيّر أي سعر في البيانات</translation>
    </message>
    <message>
        <source>assumed: too few prices have changed in the data</source>
        <translation>مفترض: تغيّر عدد قليل جدًا من الأسعار في البيانات</translation>
    </message>
    <message>
        <source>assumed: the price changes in the data leave it too uncertain</source>
        <translation>مفترض: تغييرات السعر في البيانات تتركه غير مؤكد إلى حد كبير</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>مقدّر بلا تغييرات سعر: %1</numerusform>
            <numerusform>مقدّر من تغيير سعر واحد: %1</numerusform>
            <numerusform>مقدّر من تغييري سعر: %1</numerusform>
            <numerusform>مقدّر من %n تغييرات سعر: %1</numerusform>
            <numerusform>مقدّر من %n تغيير سعر: %1</numerusform>
            <numerusform>مقدّر من %n تغيير سعر: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set by hand; estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>مضبوط يدويًا؛ مقدّر بلا تغييرات سعر: %1</numerusform>
            <numerusform>مضبوط يدويًا؛ مقدّر من تغيير سعر واحد: %1</numerusform>
            <numerusform>مضبوط يدويًا؛ مقدّر من تغييري سعر: %1</numerusform>
            <numerusform>مضبوط يدويًا؛ مقدّر من %n تغييرات سعر: %1</numerusform>
            <numerusform>مضبوط يدويًا؛ مقدّر من %n تغيير سعر: %1</numerusform>
            <numerusform>مضبوط يدويًا؛ مقدّر من %n تغيير سعر: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the discounts off the usual price on %Ln sold line(s) in the data.</source>
        <translation>
            <numerusform>المظلل: التخفيضات عن السعر المعتاد، ولا بنود مباعة في البيانات.</numerusform>
            <numerusform>المظلل: التخفيض عن السعر المعتاد في بند مباع واحد في البيانات.</numerusform>
            <numerusform>المظلل: التخفيضات عن السعر المعتاد في بندين مباعين في البيانات.</numerusform>
            <numerusform>المظلل: التخفيضات عن السعر المعتاد في %Ln بنود مباعة في البيانات.</numerusform>
            <numerusform>المظلل: التخفيضات عن السعر المعتاد في %Ln بندًا مباعًا في البيانات.</numerusform>
            <numerusform>المظلل: التخفيضات عن السعر المعتاد في %Ln بند مباع في البيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>black mark: today; pale: seen in the data</source>
        <translation>العلامة السوداء: اليوم؛ الفاتح: مرصود في البيانات</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MainWindow</name>
    <message>
        <source>Open spreadsheet</source>
        <translation>فتح جدول بيانات</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Save workspace as</source>
        <translation>حفظ مساحة العمل باسم</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>البيانات(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة(&amp;H)</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>فتح جدول بيانات…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>مساحة عمل جديدة…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>مساحات العمل الأخيرة</translation>
    </message>
    <message>
        <source>Save workspace as…</source>
        <translation>حفظ مساحة العمل باسم…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>إغلاق مساحة العمل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Import spreadsheet…</source>
        <translation>استيراد جدول بيانات…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>What-if scenarios</source>
        <translation>سيناريوهات ماذا لو</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Five-step tour</source>
        <translation>جولة من خمس خطوات</translation>
    </message>
    <message>
        <source>How to export orders from your shop</source>
        <translation>كيف تصدّر الطلبات من متجرك</translation>
    </message>
    <message>
        <source>About Perennial</source>
        <translation>حول Perennial</translation>
    </message>
    <message>
        <source>Perennial %1</source>
        <extracomment>%1 is the number of the version</extracomment>
        <translation>Perennial %1</translation>
    </message>
    <message>
        <source>What each customer is worth over its lifetime. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation>قيمة كل عميل على مدى عمره. برنامج حر برخصة GNU General Public License، الإصدار 3 أو أحدث. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There are no cells to paste: copy them in your spreadsheet program first.</source>
        <translation>لا توجد خلايا للصقها: انسخها أولًا في برنامج الجداول.</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 مساعدة</translation>
    </message>
    <message>
        <source>Ctrl+O Open</source>
        <translation>Ctrl+O فتح</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MarginDialog</name>
    <message>
        <source>Gross margin by column</source>
        <translation>هامش الربح الإجمالي حسب العمود</translation>
    </message>
    <message>
        <source>For rows without a cost of their own. A value without a rate takes the one rate. Product goes before category, category before other columns.</source>
        <translation>للصفوف التي ليس لها تكلفة خاصة. والقيمة التي بلا نسبة تأخذ النسبة الواحدة. المنتج مقدَّم على الفئة، والفئة على الأعمدة الأخرى.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MarginModel</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>الهامش، %</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MovementDialog</name>
    <message>
        <source>Movement between segments</source>
        <translation>الحركة بين الشرائح</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>reading the workspace as it was then</source>
        <translation>قراءة مساحة العمل كما كانت حينئذٍ</translation>
    </message>
    <message>
        <source>There were no such segments then.</source>
        <translation>لم تكن هناك شرائح كهذه حينئذٍ.</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>من ↓ إلى ←</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>لم يكن عميلًا بعد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one segment to another</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>customers who were in the first segment on %1 and are in the second on %2</source>
        <translation>العملاء الذين كانوا في الشريحة الأولى في %1 وهم في الثانية في %2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Customers who are where they were</source>
        <translation>العملاء الباقون في مكانهم</translation>
    </message>
    <message>
        <source>customers in the same segment on both dates ÷ customers</source>
        <translation>العملاء في الشريحة نفسها في التاريخين ÷ العملاء</translation>
    </message>
</context>
<context>
    <name>perennial::ui::NeighboursView</name>
    <message>
        <source>Nobody else bought just once.</source>
        <translation>لم يشترِ أحد غيره مرة واحدة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else bought again exactly %n time(s).</source>
        <translation>
            <numerusform>لا يوجد غيره ممن لم يشترِ ثانيةً.</numerusform>
            <numerusform>لم يشترِ أحد غيره ثانيةً مرة واحدة بالضبط.</numerusform>
            <numerusform>لم يشترِ أحد غيره ثانيةً مرتين بالضبط.</numerusform>
            <numerusform>لم يشترِ أحد غيره ثانيةً %n مرات بالضبط.</numerusform>
            <numerusform>لم يشترِ أحد غيره ثانيةً %n مرة بالضبط.</numerusform>
            <numerusform>لم يشترِ أحد غيره ثانيةً %n مرة بالضبط.</numerusform>
        </translation>
    </message>
    <message>
        <source>They bought once, too (%1 did), nearest in the day and the net value of that purchase.</source>
        <translation>اشتروا هم أيضًا مرة واحدة (عددهم %1)، وهم الأقرب في يوم ذلك الشراء وصافي قيمته.</translation>
    </message>
    <message numerus="yes">
        <source>They bought again %n time(s), too (%1 did), nearest in first and last purchase and mean spend, each difference in standard deviations.</source>
        <translation>
            <numerusform>لم يشتروا ثانيةً هم أيضًا (عددهم %1)، وهم الأقرب في أول شراء وآخر شراء ومتوسط الإنفاق، كل فرق بوحدات الانحراف المعياري.</numerusform>
            <numerusform>اشتروا ثانيةً مرة واحدة هم أيضًا (عددهم %1)، وهم الأقرب في أول شراء وآخر شراء ومتوسط الإنفاق، كل فرق بوحدات الانحراف المعياري.</numerusform>
            <numerusform>اشتروا ثانيةً مرتين هم أيضًا (عددهم %1)، وهم الأقرب في أول شراء وآخر شراء ومتوسط الإنفاق، كل فرق بوحدات الانحراف المعياري.</numerusform>
            <numerusform>اشتروا ثانيةً %n مرات هم أيضًا (عددهم %1)، وهم الأقرب في أول شراء وآخر شراء ومتوسط الإنفاق، كل فرق بوحدات الانحراف المعياري.</numerusform>
            <numerusform>اشتروا ثانيةً %n مرة هم أيضًا (عددهم %1)، وهم الأقرب في أول شراء وآخر شراء ومتوسط الإنفاق، كل فرق بوحدات الانحراف المعياري.</numerusform>
            <numerusform>اشتروا ثانيةً %n مرة هم أيضًا (عددهم %1)، وهم الأقرب في أول شراء وآخر شراء ومتوسط الإنفاق، كل فرق بوحدات الانحراف المعياري.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are worth %1 to %2, this one %3.</source>
        <translation>قيمتهم من %1 إلى %2، وقيمة هذا العميل %3.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخر شراء</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Customer since %1, last purchase %2, distance %3</source>
        <extracomment>%1 and %2 are days, %3 is a number</extracomment>
        <translation>عميل منذ %1، آخر شراء %2، المسافة %3</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <translation>متوسط الإنفاق</translation>
    </message>
    <message>
        <source>net revenue ÷ days with a purchase</source>
        <translation>صافي الإيراد ÷ الأيام التي فيها شراء</translation>
    </message>
    <message>
        <source>Customers like this one</source>
        <translation>عملاء يشبهون هذا العميل</translation>
    </message>
    <message>
        <source>Customers who bought as often</source>
        <translation>العملاء الذين اشتروا بالعدد نفسه</translation>
    </message>
    <message>
        <source>customers with the same number of purchases again; the five nearest of them stand below</source>
        <translation>العملاء الذين لهم العدد نفسه من المشتريات؛ وأقرب خمسة منهم مبيّنون أدناه</translation>
    </message>
    <message>
        <source>Near: the square root of the sum of squares of the differences in first and last purchase and mean spend, each in standard deviations.</source>
        <translation>القرب: الجذر التربيعي لمجموع مربعات الفروق في أول شراء وآخر شراء ومتوسط الإنفاق، كل فرق بوحدات الانحراف المعياري.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>What your customers are worth will stand here</source>
        <translation>ستظهر قيمة عملائك هنا</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>متوسط قيمة العميل %1.</translation>
    </message>
    <message>
        <source>No margin given: value is revenue.</source>
        <translation>لم يُحدد هامش: القيمة هي الإيراد.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>ما مدى تأكد ذلك؟</translation>
    </message>
    <message>
        <source>How wrong such a forecast would have been in the past, and what speaks against it</source>
        <translation>كم كان سيخطئ مثل هذا التوقع في الماضي، وما يُشكّك فيه</translation>
    </message>
    <message>
        <source>on a year ago</source>
        <translation>مقارنةً بما قبل سنة</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>‏%1 منذ %2</translation>
    </message>
    <message>
        <source>drawing the charts</source>
        <translation>رسم المخططات</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 more than a year ago.</source>
        <translation>متوسط قيمة العميل %1، أكثر بمقدار %2 مما كان قبل سنة.</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 less than a year ago.</source>
        <translation>متوسط قيمة العميل %1، أقل بمقدار %2 مما كان قبل سنة.</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4; lowest %5 on %6, highest %7 on %8</source>
        <translation>‏%1 في %2، و%3 في %4؛ الأدنى %5 في %6، والأعلى %7 في %8</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) and %1 purchases.</source>
        <translation>
            <numerusform>لا عملاء و%1 عملية شراء.</numerusform>
            <numerusform>عميل واحد و%1 عملية شراء.</numerusform>
            <numerusform>عميلان و%1 عملية شراء.</numerusform>
            <numerusform>%Ln عملاء و%1 عملية شراء.</numerusform>
            <numerusform>%Ln عميلًا و%1 عملية شراء.</numerusform>
            <numerusform>%Ln عميل و%1 عملية شراء.</numerusform>
        </translation>
    </message>
    <message>
        <source>A formula, chosen under Data, Assumptions, gives a value all the same.</source>
        <translation>تعطي صيغةٌ تُختار في البيانات، الافتراضات قيمةً مع ذلك.</translation>
    </message>
    <message>
        <source>Customers came already summed up: figures of the window are estimates, charts of single months stay empty.</source>
        <translation>ورد العملاء مجمّعين مسبقًا: أرقام الفترة تقديرية، وتبقى مخططات الأشهر المنفردة فارغة.</translation>
    </message>
    <message>
        <source>The customers behind this are not read yet. It explains itself as soon as they are.</source>
        <translation>لم تُقرأ بعد بيانات العملاء الذين يستند إليهم هذا. سيظهر شرحه فور قراءتها.</translation>
    </message>
    <message>
        <source>The customers behind this have not been read: it was cancelled. Go on, and it explains itself.</source>
        <translation>لم تُقرأ بيانات العملاء الذين يستند إليهم هذا: أُلغيت قراءتها. تابع وسيظهر شرحه.</translation>
    </message>
    <message>
        <source>On a year ago: %1 ÷ %2 − 1</source>
        <translation>مقارنةً بالعام السابق: %1 ÷ %2 − 1</translation>
    </message>
    <message>
        <source>How wrong such a forecast would have been</source>
        <translation>كم كان سيخطئ مثل هذا التوقع</translation>
    </message>
</context>
<context>
    <name>perennial::ui::OwnRulesDialog</name>
    <message>
        <source>Own segments</source>
        <translation>شرائح خاصة</translation>
    </message>
    <message>
        <source>The first rule that holds for a customer names its segment.</source>
        <translation>أول قاعدة تنطبق على العميل تسمّي شريحته.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Your own segments will stand here</source>
        <translation>ستظهر شرائحك الخاصة هنا</translation>
    </message>
    <message>
        <source>A segment of your own is a rule over figures and columns, for example “Orders ≥ 3” or “Country is Germany and P(alive) &lt; 0.5”.</source>
        <translation>الشريحة الخاصة قاعدة على أرقام وأعمدة، مثلًا «الطلبات ≥ 3» أو «البلد هو ألمانيا وP(alive) &lt; 0.5».</translation>
    </message>
    <message>
        <source>The first rule that holds for a contract names its segment.</source>
        <translation>أول قاعدة تنطبق على العقد تسمّي شريحته.</translation>
    </message>
    <message>
        <source>A segment of your own is a rule over figures and columns, for example “Months under contract ≥ 24” or “State is running and Price a month &lt; 30”.</source>
        <translation>الشريحة الخاصة قاعدة على أرقام وأعمدة، مثلًا «أشهر التعاقد ≥ 24» أو «الحالة هي جارٍ والسعر شهريًا &lt; 30».</translation>
    </message>
    <message>
        <source>Own segments in their order</source>
        <translation>الشرائح الخاصة بترتيبها</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Page</name>
    <message>
        <source>Open Retention</source>
        <translation>فتح الاحتفاظ</translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>لا توجد مشتريات في مساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول بيانات</translation>
    </message>
    <message>
        <source>This page is made from the dates of single orders, and this workspace holds customers already summed up. What each is worth and whether it is still there stands on Customers.</source>
        <translation>هذه الصفحة مبنية على تواريخ الطلبات المنفردة، ومساحة العمل هذه تحوي عملاء مجمّعين مسبقًا. قيمة كل عميل وهل ما زال عميلًا في «العملاء».</translation>
    </message>
    <message>
        <source>Open Customers</source>
        <translation>فتح العملاء</translation>
    </message>
    <message>
        <source>The workspace is being read. This page follows by itself.</source>
        <translation>تجري قراءة مساحة العمل. ستظهر هذه الصفحة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Reading the workspace was cancelled. Nothing in it has changed.</source>
        <translation>أُلغيت قراءة مساحة العمل. لم يتغيّر فيها شيء.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This page is made from orders, and this workspace holds contracts. What they bring stands on Overview, who stays on Retention, what groups of them are worth on Segments, what another price would do on What-if. A sheet of orders imported beside them fills this page.</source>
        <translation>هذه الصفحة مبنية على الطلبات، ومساحة العمل هذه تحوي عقودًا. ما تجلبه العقود في «نظرة عامة»، ومن يبقى في «الاحتفاظ»، وقيمة مجموعاتها في «الشرائح»، وأثر سعر آخر في «ماذا لو». وتمتلئ هذه الصفحة باستيراد ورقة طلبات إلى جانبها.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PageNotice</name>
    <message>
        <source>Working out the figures was cancelled.</source>
        <translation>أُلغي حساب الأرقام.</translation>
    </message>
    <message>
        <source>What you see is still that of the settings before.</source>
        <translation>ما تراه ما زال وفق الإعدادات السابقة.</translation>
    </message>
    <message>
        <source>The overview is what was kept when the workspace was last open.</source>
        <translation>النظرة العامة هي ما حُفظ حين كانت مساحة العمل مفتوحة آخر مرة.</translation>
    </message>
    <message>
        <source>The pages stay empty until it has been done.</source>
        <translation>تبقى الصفحات فارغة إلى أن يتم ذلك.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Nobody is in the segment %1.</source>
        <translation>لا أحد في الشريحة %1.</translation>
    </message>
    <message>
        <source>The pages are filtered by it, so that most of them have nothing to show.</source>
        <translation>الصفحات مرشّحة بها، فلا يوجد في معظمها ما يُعرض.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>عرض كل العملاء</translation>
    </message>
    <message>
        <source>segment filter</source>
        <translation>مرشح الشريحة</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PlaysModel</name>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(alive)</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>القادم لكل عميل</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>أقصى تكلفة لكل عميل</translation>
    </message>
    <message>
        <source>Lift that pays</source>
        <translation>الزيادة المُجدية</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>يُقاس بـ</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>يُقاس بـ: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>It is kept, and enters no figure before there is an exchange rate for %1</source>
        <translation>يُحفظ ولا يدخل في أي رقم قبل أن يوجد سعر صرف لعملة %1</translation>
    </message>
    <message>
        <source>waits for a rate</source>
        <translation>ينتظر سعر صرف</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewZoom</name>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>حجم الصفحات</translation>
    </message>
</context>
<context>
    <name>perennial::ui::QualityView</name>
    <message>
        <source>looking at the quality of the data</source>
        <translation>فحص جودة البيانات</translation>
    </message>
    <message>
        <source>Nothing in the rows asks for attention</source>
        <translation>لا شيء في الصفوف يستدعي الانتباه</translation>
    </message>
    <message>
        <source>The rows are looked at</source>
        <translation>يجري فحص الصفوف</translation>
    </message>
    <message>
        <source>No gaps, outliers, future dates, anonymous rows or amounts without a rate.</source>
        <translation>لا فجوات ولا قيم شاذة ولا تواريخ مستقبلية ولا صفوف مجهولة ولا مبالغ بلا سعر صرف.</translation>
    </message>
    <message>
        <source>Gaps, outliers, dates, anonymous rows and currencies will stand here.</source>
        <translation>ستظهر هنا الفجوات والقيم الشاذة والتواريخ والصفوف المجهولة والعملات.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>ما يلفت النظر</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>الأثر في متوسط CLV</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Sheet row</source>
        <translation>صف الورقة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What in the rows a careful reader would ask about.</source>
        <translation>ما قد يسأل عنه قارئ متأنٍّ في الصفوف.</translation>
    </message>
    <message>
        <source>Nothing in the rows asks for attention.</source>
        <translation>لا شيء في الصفوف يستدعي الانتباه.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the rows ask for attention; each says what it does to CLV.</source>
        <translation>
            <numerusform>لا شيء في الصفوف يستدعي الانتباه.</numerusform>
            <numerusform>أمر واحد في الصفوف يستدعي الانتباه؛ ومعه أثره في CLV.</numerusform>
            <numerusform>أمران في الصفوف يستدعيان الانتباه؛ ومع كلٍّ منهما أثره في CLV.</numerusform>
            <numerusform>%n أمور في الصفوف تستدعي الانتباه؛ ومع كلٍّ منها أثره في CLV.</numerusform>
            <numerusform>%n أمرًا في الصفوف تستدعي الانتباه؛ ومع كلٍّ منها أثره في CLV.</numerusform>
            <numerusform>%n أمر في الصفوف تستدعي الانتباه؛ ومع كلٍّ منها أثره في CLV.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands out in the rows</source>
        <translation>ما يلفت النظر في الصفوف</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>عرض العميل</translation>
    </message>
    <message>
        <source>Looking at the rows was cancelled</source>
        <translation>أُلغي فحص الصفوف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RateTableDialog</name>
    <message>
        <source>Exchange rates by day</source>
        <translation>أسعار الصرف حسب اليوم</translation>
    </message>
    <message>
        <source>What one unit is worth in %1. A rate holds until the next day that has one; orders before the first day wait.</source>
        <translation>قيمة الوحدة الواحدة بعملة %1. يسري السعر حتى اليوم التالي الذي له سعر؛ وتنتظر الطلبات السابقة لأول يوم.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>إضافة يوم</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RateTableModel</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>From day on</source>
        <translation>ابتداءً من يوم</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السعر</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RatesEditor</name>
    <message>
        <source>One %1 in %2</source>
        <translation>قيمة %1 واحد بعملة %2</translation>
    </message>
    <message>
        <source>One %1 in %2: %3 rows wait</source>
        <translation>قيمة %1 واحد بعملة %2: ‏%3 صف ينتظر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Open rates by day…</source>
        <translation>فتح الأسعار حسب اليوم…</translation>
    </message>
    <message>
        <source>A sheet of date, currency and rate: what one unit is worth in the currency of the figures</source>
        <translation>ورقة فيها التاريخ والعملة وسعر الصرف: قيمة الوحدة الواحدة بعملة الأرقام</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>One %1 in %2 by day: %3 rates, %4 to %5, the newest %6</source>
        <translation>قيمة %1 واحد بعملة %2 حسب اليوم: ‏%3 سعر، من %4 إلى %5، الأحدث %6</translation>
    </message>
    <message>
        <source>%1 rows before the first day wait</source>
        <translation>‏%1 صف قبل أول يوم ينتظر</translation>
    </message>
    <message>
        <source>Exchange rates into %1</source>
        <translation>أسعار الصرف إلى %1</translation>
    </message>
    <message>
        <source>Exchange rates into %1. The figures are in %2: these rates are not used.</source>
        <translation>أسعار الصرف إلى %1. الأرقام بعملة %2: هذه الأسعار غير مستخدمة.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RecentRow</name>
    <message>
        <source>opened today</source>
        <translation>فُتحت اليوم</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>فُتحت أمس</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>فُتحت %1</translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>فتح مساحة العمل %1</translation>
    </message>
    <message>
        <source>%1 rows · %2 customers</source>
        <extracomment>%1 and %2 are numbers: &quot;24,828 rows · 4,114 customers&quot;</extracomment>
        <translation>%1 صف · %2 عميل</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReconciliationBar</name>
    <message>
        <source>Every row is accounted for</source>
        <translation>كل صف محسوب</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RenewalDialog</name>
    <message>
        <source>Renewal cohorts</source>
        <translation>أفواج التجديد</translation>
    </message>
    <message>
        <source>The sheet gives shares: each cohort is taken as %1 customers.</source>
        <translation>في الورقة نسب: يُعدّ كل فوج %1 عميل.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>الفوج</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>ما زالوا</translation>
    </message>
    <message>
        <source>Kept, by sBG</source>
        <translation>بقي، وفق sBG</translation>
    </message>
    <message>
        <source>Still there, by sBG</source>
        <translation>ما زالوا، وفق sBG</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>كل الأفواج</translation>
    </message>
    <message>
        <source>No single customer stands in such a sheet, so nothing of it is kept in a workspace.</source>
        <translation>لا يظهر أي عميل منفرد في ورقة كهذه، فلا يُحفظ منها شيء في مساحة العمل.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1: %2 customers at the start; sBG %3; %4 periods still to come of who is left, discounted.</source>
        <translation>%1: %2 عميل في البداية؛ sBG %3؛ %4 دورة متبقية لمن بقي، مخصومة.</translation>
    </message>
    <message>
        <source>Export renewals</source>
        <translation>تصدير التجديدات</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReportComposer</name>
    <message>
        <source>Save as template…</source>
        <translation>حفظ قالبًا…</translation>
    </message>
    <message>
        <source>Save template to a file…</source>
        <translation>حفظ القالب في ملف…</translation>
    </message>
    <message>
        <source>Open template from a file…</source>
        <translation>فتح قالب من ملف…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>إزالة القالب</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>تقرير كامل</translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation>صفحة واحدة للإدارة</translation>
    </message>
    <message>
        <source>One segment</source>
        <translation>شريحة واحدة</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>العبارة التعريفية</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Colour of the company</source>
        <translation>لون الشركة</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Save or open a template</source>
        <translation>حفظ قالب أو فتحه</translation>
    </message>
    <message>
        <source>made from the figures</source>
        <translation>يُصاغ من الأرقام</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4، عمودي</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4، أفقي</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter، عمودي</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter، أفقي</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>بأسماء مستعارة</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>بالأسماء</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ResultSummary</name>
    <message>
        <source>no change</source>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>القيمة القادمة خلال %1</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV، المتوسط</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>الربح بعد الإنفاق</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>النشطون بعد 12 شهرًا</translation>
    </message>
    <message>
        <source>%1 of the draws change the value by %2 to %3. Drawn are the parameters of the model and the responses to price; an assumed response by a third of itself.</source>
        <translation>%1 من السحوبات تغيّر القيمة بمقدار %2 إلى %3. تُسحب معلمات النموذج والاستجابات للسعر؛ والاستجابة المفترضة بثلثها.</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>بلا نطاقات</translation>
    </message>
    <message numerus="yes">
        <source>beats the base in %1 of %Ln draw(s)</source>
        <translation>
            <numerusform>يتفوق على الأساس في %1 من %Ln سحب</numerusform>
            <numerusform>يتفوق على الأساس في %1 من سحب واحد</numerusform>
            <numerusform>يتفوق على الأساس في %1 من سحبين</numerusform>
            <numerusform>يتفوق على الأساس في %1 من %Ln سحوبات</numerusform>
            <numerusform>يتفوق على الأساس في %1 من %Ln سحبًا</numerusform>
            <numerusform>يتفوق على الأساس في %1 من %Ln سحب</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance that the scenario beats the base</source>
        <translation>احتمال أن يتفوق السيناريو على الأساس</translation>
    </message>
    <message>
        <source>draws in which the scenario brings more than the base ÷ draws</source>
        <translation>السحوبات التي يجلب فيها السيناريو أكثر من الأساس ÷ السحوبات</translation>
    </message>
    <message>
        <source>Change of the value in %1 of the draws</source>
        <translation>تغيّر القيمة في %1 من السحوبات</translation>
    </message>
    <message>
        <source>Drawn are the parameters of the model, by their covariance, and the responses to price; an assumed response by a third of itself.</source>
        <translation>تُسحب معلمات النموذج وفق تغايرها، والاستجابات للسعر؛ وتتفاوت الاستجابة المفترضة بمقدار ثلثها.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ResultTable</name>
    <message>
        <source>Value of the horizon</source>
        <translation>قيمة الأفق</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV، المتوسط</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV، الإجمالي</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>الربح بعد الإنفاق</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV لعميل جديد</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>معدل الاحتفاظ بالعملاء سنويًا</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>النشطون بعد 12 شهرًا</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RetentionPage</name>
    <message>
        <source>fading</source>
        <translation>المتلاشون</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>الأفواج</translation>
    </message>
    <message>
        <source>One row a cohort, one column a month</source>
        <translation>صف لكل فوج وعمود لكل شهر</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>Monthly retention as curves</source>
        <translation>الاحتفاظ الشهري كمنحنيات</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>Bought in that month</source>
        <translation>اشتروا في ذلك الشهر</translation>
    </message>
    <message>
        <source>On or after</source>
        <translation>في الشهر أو بعده</translation>
    </message>
    <message>
        <source>Bought in that month or later</source>
        <translation>اشتروا في ذلك الشهر أو بعده</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>تراكمي</translation>
    </message>
    <message>
        <source>Has bought again by then</source>
        <translation>اشتروا ثانيةً حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>القيمة لكل عميل</translation>
    </message>
    <message>
        <source>Cumulative revenue per customer of the cohort</source>
        <translation>الإيراد التراكمي لكل عميل في الفوج</translation>
    </message>
    <message>
        <source>Who stays and who leaves will stand here</source>
        <translation>سيظهر هنا من يبقى ومن يغادر</translation>
    </message>
    <message>
        <source>Second order within 90 days</source>
        <translation>طلب ثانٍ خلال 90 يومًا</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Median gap between orders</source>
        <translation>وسيط الفاصل بين الطلبات</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>منقطع بعد صمت</translation>
    </message>
    <message>
        <source>%1 return</source>
        <translation>%1 يعودون</translation>
    </message>
    <message>
        <source>Too little history yet for a second month.</source>
        <translation>السجل أقصر من أن يشمل شهرًا ثانيًا.</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month.</source>
        <translation>%1 من العملاء الجدد يشترون ثانيةً في الشهر التالي.</translation>
    </message>
    <message>
        <source>How many reach the second, third … order</source>
        <translation>كم عميلًا يبلغ الطلب الثاني والثالث … وما بعده</translation>
    </message>
    <message>
        <source>Calendar months</source>
        <translation>أشهر تقويمية</translation>
    </message>
    <message>
        <source>Columns are calendar months</source>
        <translation>الأعمدة أشهر تقويمية</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Columns are months of each customer&apos;s own age</source>
        <translation>الأعمدة أشهر من عمر كل عميل</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>Shares, and amounts per customer of the cohort</source>
        <translation>النسب، والمبالغ لكل عميل في الفوج</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Heads and sums of the cohort</source>
        <translation>أعداد عملاء الفوج ومجاميعه</translation>
    </message>
    <message>
        <source>Colour by table</source>
        <translation>التلوين حسب الجدول</translation>
    </message>
    <message>
        <source>row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>The darkest cell of each row</source>
        <translation>أغمق خلية في كل صف</translation>
    </message>
    <message>
        <source>column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>The darkest cell of each column</source>
        <translation>أغمق خلية في كل عمود</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>مقارنة المجموعات</translation>
    </message>
    <message>
        <source>Compare cohorts</source>
        <translation>مقارنة الأفواج</translation>
    </message>
    <message>
        <source>following the cohorts</source>
        <translation>تتبّع الأفواج</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC of the cohort</source>
        <translation>الهامش التراكمي لكل عميل ÷ CAC للفوج</translation>
    </message>
    <message>
        <source>What the model expects of today&apos;s customers in the months to come</source>
        <translation>ما يتوقعه النموذج من عملاء اليوم في الأشهر القادمة</translation>
    </message>
    <message>
        <source>The model tells how much and how often customers buy, and whether they buy again at all, not in how many single months: choose Orders, Revenue, a value, or Cumulative</source>
        <translation>يبيّن النموذج كم يشتري العملاء وكم مرة، وهل يشترون ثانيةً أصلًا، لا في كم شهر منفرد: اختر الطلبات أو الإيراد أو قيمة أو تراكمي</translation>
    </message>
    <message>
        <source>Every month of these cohorts is past or under way: there is none to forecast</source>
        <translation>كل أشهر هذه الأفواج مضت أو ما زالت جارية: لا شهر يمكن توقعه</translation>
    </message>
    <message>
        <source>%1 buy again a month later</source>
        <translation>‏%1 يشترون ثانيةً بعد شهر</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RfmDialog</name>
    <message>
        <source>Save groups</source>
        <translation>حفظ المجموعات</translation>
    </message>
    <message>
        <source>RFM groups</source>
        <translation>مجموعات RFM</translation>
    </message>
    <message>
        <source>Scores run from 1 to 5, 5 is best. The first rule that holds names the group; the rest is Other.</source>
        <translation>الدرجات من 1 إلى 5، و5 هي الأفضل. أول قاعدة تنطبق تسمّي المجموعة؛ والباقي أخرى.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Recency from</source>
        <translation>الحداثة من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Frequency from</source>
        <translation>التكرار من</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>المال من</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Days of silence, edges</source>
        <translation>أيام الصمت، الحدود</translation>
    </message>
    <message>
        <source>Days with an order, edges</source>
        <translation>أيام بطلب، الحدود</translation>
    </message>
    <message>
        <source>Revenue, edges</source>
        <translation>الإيراد، الحدود</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>العودة إلى إعدادات البرنامج</translation>
    </message>
    <message>
        <source>The edges of a row must be numbers in ascending order.</source>
        <translation>يجب أن تكون حدود الصف أرقامًا بترتيب تصاعدي.</translation>
    </message>
    <message>
        <source>Pick cells by dragging (Ctrl adds more) or with the keys, and give them a group. It goes first.</source>
        <translation>حدد خلايا بالسحب (Ctrl يضيف المزيد) أو بالمفاتيح، وأعطها مجموعة. تأتي هذه المجموعة أولًا.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Make it a group</source>
        <translation>جعلها مجموعة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is no group: add one, or pick cells on the grid.</source>
        <translation>لا توجد مجموعة: أضف واحدة أو حدد خلايا في الشبكة.</translation>
    </message>
    <message>
        <source>The group in row %1 needs a name.</source>
        <translation>تحتاج المجموعة في الصف %1 إلى اسم.</translation>
    </message>
    <message>
        <source>Row %1, %2: a range must run upwards, from a score to the same or a better one.</source>
        <translation>الصف %1، ‏%2: يجب أن يكون المدى تصاعديًا، من درجة إلى الدرجة نفسها أو إلى أفضل منها.</translation>
    </message>
    <message>
        <source>%1 holds nobody: no customer has these scores, or the rows above it take them all. It can be saved all the same.</source>
        <translation>‏%1 لا تضم أحدًا: لا عميل له هذه الدرجات، أو أن الصفوف التي فوقها تأخذهم جميعًا. ويمكن حفظها مع ذلك.</translation>
    </message>
    <message>
        <source>Groups in their order</source>
        <translation>المجموعات بترتيبها</translation>
    </message>
    <message>
        <source>customers whose scores this rule is the first to hold for, with all rules of the same name</source>
        <translation>العملاء الذين تكون هذه القاعدة أول ما ينطبق على درجاتهم، مع كل القواعد التي تحمل الاسم نفسه</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2, money %3</source>
        <translation>الحداثة %1، التكرار %2، المال %3</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2</source>
        <translation>الحداثة %1، التكرار %2</translation>
    </message>
    <message>
        <source>customers with these two scores, by the edges below</source>
        <translation>العملاء الذين لهم هاتان الدرجتان، وفق الحدود أدناه</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RfmGrid</name>
    <message>
        <source>Recency by frequency</source>
        <translation>الحداثة مقابل التكرار</translation>
    </message>
    <message numerus="yes">
        <source>Recency %1, frequency %2: %3, %n customer(s)</source>
        <translation>
            <numerusform>الحداثة %1، التكرار %2: ‏%3، لا عملاء</numerusform>
            <numerusform>الحداثة %1، التكرار %2: ‏%3، عميل واحد</numerusform>
            <numerusform>الحداثة %1، التكرار %2: ‏%3، عميلان</numerusform>
            <numerusform>الحداثة %1، التكرار %2: ‏%3، %n عملاء</numerusform>
            <numerusform>الحداثة %1، التكرار %2: ‏%3، %n عميلًا</numerusform>
            <numerusform>الحداثة %1، التكرار %2: ‏%3، %n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; picked</source>
        <translation>‏%1؛ محددة</translation>
    </message>
    <message>
        <source>frequency; recency upwards</source>
        <translation>التكرار؛ الحداثة نحو الأعلى</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RowMover</name>
    <message>
        <source>Drag a row to its place, or move it by Alt with an arrow.</source>
        <translation>اسحب صفًا إلى مكانه، أو انقله بـ Alt مع أحد مفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RuleDialog</name>
    <message>
        <source>Save segment</source>
        <translation>حفظ الشريحة</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>عرض هؤلاء العملاء</translation>
    </message>
    <message>
        <source>Segment by a rule</source>
        <translation>شريحة بقاعدة</translation>
    </message>
    <message>
        <source>Filter by a rule</source>
        <translation>ترشيح بقاعدة</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>اسم الشريحة</translation>
    </message>
    <message>
        <source>Add a condition.</source>
        <translation>أضف شرطًا.</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>‏%1 من %2 عميل</translation>
    </message>
    <message>
        <source>Show these contracts</source>
        <translation>عرض هذه العقود</translation>
    </message>
    <message>
        <source>%1 of %2 contracts</source>
        <translation>‏%1 من %2 عقد</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SameCustomerView</name>
    <message>
        <source>looking for customers under two keys</source>
        <translation>البحث عن عملاء بمفتاحين</translation>
    </message>
    <message>
        <source>No customer seems to stand here twice</source>
        <translation>لا يبدو أن عميلًا يظهر هنا مرتين</translation>
    </message>
    <message>
        <source>The customers are compared</source>
        <translation>تجري مقارنة العملاء</translation>
    </message>
    <message>
        <source>Keys with the same e-mail address, name or phone would stand here.</source>
        <translation>ستظهر هنا المفاتيح التي تشترك في البريد الإلكتروني أو الاسم أو الهاتف نفسه.</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>keys differ in writing only</source>
        <translation>المفتاحان يختلفان في الكتابة فقط</translation>
    </message>
    <message>
        <source>addresses of one mailbox</source>
        <translation>عناوين لصندوق بريد واحد</translation>
    </message>
    <message>
        <source>same name and phone number</source>
        <translation>الاسم ورقم الهاتف نفسهما</translation>
    </message>
    <message>
        <source>same full name</source>
        <translation>الاسم الكامل نفسه</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>قد يكون هو نفسه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>ما يشتركان فيه</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>المدموج</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>في</translation>
    </message>
    <message>
        <source>merge customers</source>
        <translation>دمج العملاء</translation>
    </message>
    <message>
        <source>separate customers</source>
        <translation>فصل العملاء</translation>
    </message>
    <message>
        <source>Who is one customer? Nothing is merged before you say so.</source>
        <translation>من هو العميل الواحد؟ لا يُدمج شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>No customer seems to stand here twice.</source>
        <translation>لا يبدو أن أي عميل مسجل هنا مرتين.</translation>
    </message>
    <message>
        <source>These may be one customer</source>
        <translation>قد يكون هؤلاء عميلًا واحدًا</translation>
    </message>
    <message>
        <source>Merged by you</source>
        <translation>ما دمجته أنت</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>فصل ثانيةً</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be one customer each; nothing is merged before you say so.</source>
        <translation>
            <numerusform>لا أزواج قد تكون عميلًا واحدًا؛ ولا يُدمج شيء قبل موافقتك.</numerusform>
            <numerusform>زوج واحد قد يكون عميلًا واحدًا؛ ولا يُدمج شيء قبل موافقتك.</numerusform>
            <numerusform>زوجان قد يكون كلٌّ منهما عميلًا واحدًا؛ ولا يُدمج شيء قبل موافقتك.</numerusform>
            <numerusform>%Ln أزواج قد يكون كلٌّ منها عميلًا واحدًا؛ ولا يُدمج شيء قبل موافقتك.</numerusform>
            <numerusform>%Ln زوجًا قد يكون كلٌّ منها عميلًا واحدًا؛ ولا يُدمج شيء قبل موافقتك.</numerusform>
            <numerusform>%Ln زوج قد يكون كلٌّ منها عميلًا واحدًا؛ ولا يُدمج شيء قبل موافقتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the customers was cancelled</source>
        <translation>أُلغيت مقارنة العملاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ScenarioBar</name>
    <message>
        <source>Scenario %1</source>
        <translation>السيناريو %1</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>حفظ السيناريو</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>اسم السيناريو</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Save the levers to &apos;%1&apos;</source>
        <translation>حفظ الروافع في «%1»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What this scenario is for</source>
        <translation>الغرض من هذا السيناريو</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove scenario &apos;%1&apos;</source>
        <translation>إزالة السيناريو «%1»</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1، نسخة</translation>
    </message>
    <message>
        <source>Duplicate scenario &apos;%1&apos;</source>
        <translation>تكرار السيناريو «%1»</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>إعادة تسمية السيناريو</translation>
    </message>
    <message>
        <source>Rename scenario &apos;%1&apos;</source>
        <translation>إعادة تسمية السيناريو «%1»</translation>
    </message>
    <message>
        <source>Save the levers as a scenario</source>
        <translation>حفظ الروافع سيناريو</translation>
    </message>
    <message>
        <source>Rename, note, duplicate, remove</source>
        <translation>إعادة تسمية، ملاحظة، تكرار، إزالة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Goal seek…</source>
        <translation>البحث عن الهدف…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SectionList</name>
    <message>
        <source>Note to %1</source>
        <translation>ملاحظة على %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>تحريك %1 لأعلى</translation>
    </message>
    <message>
        <source>A note below the head of this section</source>
        <translation>ملاحظة تحت عنوان هذا القسم</translation>
    </message>
    <message>
        <source>Alt with an arrow moves the section</source>
        <translation>يحرّك Alt مع سهم القسم</translation>
    </message>
    <message>
        <source>Drag %1 to its place</source>
        <translation>اسحب %1 إلى مكانه</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentResults</name>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>التعادل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsModel</name>
    <message>
        <source>recognition</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>loyalty programme</source>
        <translation>برنامج الولاء</translation>
    </message>
    <message>
        <source>second-order offer</source>
        <translation>عرض الطلب الثاني</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>تهيئة</translation>
    </message>
    <message>
        <source>win-back now</source>
        <translation>استعادة الآن</translation>
    </message>
    <message>
        <source>ask why they left</source>
        <translation>سؤالهم عن سبب المغادرة</translation>
    </message>
    <message>
        <source>cheap e-mail only</source>
        <translation>بريد رخيص فقط</translation>
    </message>
    <message>
        <source>win-back or let go</source>
        <translation>استعادة أو ترك</translation>
    </message>
    <message>
        <source>tailored offers</source>
        <translation>عروض مخصصة</translation>
    </message>
    <message>
        <source>stop spending on them</source>
        <translation>وقف الإنفاق عليهم</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation>المشتريات لكل عميل</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV، المتوسط</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV، الإجمالي</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>القادم خلال %1</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(alive)</translation>
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
        <translation>الإجراء المناسب</translation>
    </message>
    <message>
        <source>A formula gives one figure and no interval. Choose a model under Assumptions to see one.</source>
        <translation>تعطي الصيغة رقمًا واحدًا بلا نطاق ثقة. اختر نموذجًا في الافتراضات لتراه.</translation>
    </message>
    <message>
        <source>In nine of ten cases the true figure lies within: it holds what the model does not know exactly and what chance does.</source>
        <translation>في تسع حالات من عشر يقع الرقم الحقيقي ضمنه: فهو يشمل ما لا يعرفه النموذج بدقة وما تفعله المصادفة.</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>نطاق ثقة 90%</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsPage</name>
    <message>
        <source>RFM groups</source>
        <translation>مجموعات RFM</translation>
    </message>
    <message>
        <source>Value tiers</source>
        <translation>مستويات القيمة</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>فوج الاكتساب</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>دورة الحياة</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>All figures side by side</source>
        <translation>كل الأرقام جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Groups of customers with all figures will stand here</source>
        <translation>ستظهر هنا مجموعات العملاء بكل الأرقام</translation>
    </message>
    <message>
        <source>%1: %2 of the customers and %3 of the value.</source>
        <translation>%1: %2 من العملاء و%3 من القيمة.</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>تصدير الشرائح</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Acquired, by quarter</source>
        <translation>الاكتساب، حسب ربع السنة</translation>
    </message>
    <message>
        <source>Acquired, by year</source>
        <translation>الاكتساب، حسب السنة</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>قواعد خاصة</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Segments by rules of your own</source>
        <translation>شرائح بقواعدك الخاصة</translation>
    </message>
    <message>
        <source>drawing the charts</source>
        <translation>رسم المخططات</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>مقارنة شريحتين…</translation>
    </message>
    <message>
        <source>Movement…</source>
        <translation>الحركة…</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>تحرير القواعد…</translation>
    </message>
    <message>
        <source>measuring how sure the forecast is</source>
        <translation>قياس مدى ثقة التوقع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: ‏%2 قيمة</translation>
    </message>
    <message>
        <source>%1 different values for %2 customers are too many for groups. A rule of your own can ask for some of them.</source>
        <translation>‏%1 قيمة مختلفة لعدد %2 عميل أكثر من أن تُكوّن مجموعات. يمكن لقاعدة خاصة بك أن تختار بعضها.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>click a segment to filter by it; right-click a number to explain it</source>
        <translation>انقر شريحة للتصفية بها؛ وانقر رقمًا بالزر الأيمن لشرحه</translation>
    </message>
    <message>
        <source>click: filter; right-click: explain</source>
        <translation>نقر: تصفية؛ نقر بالزر الأيمن: شرح</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>customers with a purchase up to the as-of date</source>
        <translation>العملاء الذين لهم شراء حتى تاريخ الرصد</translation>
    </message>
    <message>
        <source>CLV, total of the segment ÷ CLV, total of all</source>
        <translation>‏CLV، إجمالي الشريحة ÷ CLV، إجمالي الكل</translation>
    </message>
    <message>
        <source>Share of the customers: %1 ÷ %2</source>
        <translation>الحصة من العملاء: %1 ÷ %2</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SensitivityPanel</name>
    <message>
        <source>All levers</source>
        <translation>كل الروافع</translation>
    </message>
    <message>
        <source>One lever</source>
        <translation>رافعة واحدة</translation>
    </message>
    <message>
        <source>Two levers</source>
        <translation>رافعتان</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>عموديًا</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>ما يعرضه الرسم</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Sentences</name>
    <message>
        <source>Spreadsheets</source>
        <translation>جداول البيانات</translation>
    </message>
    <message>
        <source>Perennial workspaces</source>
        <translation>مساحات عمل Perennial</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a sentence without full stop, %2 a technical detail</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>There are no purchases to work with.</source>
        <translation>لا توجد مشتريات للعمل عليها.</translation>
    </message>
    <message>
        <source>Nobody has bought a second time.</source>
        <translation>لم يشترِ أحد مرة ثانية.</translation>
    </message>
    <message>
        <source>There are no data to work with.</source>
        <translation>لا توجد بيانات للعمل عليها.</translation>
    </message>
    <message>
        <source>There are no data for this: %1.</source>
        <translation>لا توجد بيانات لهذا: %1.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet but looks like this: %1.</source>
        <translation>الملف ليس جدول بيانات بل يبدو: %1.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet and no text.</source>
        <translation>الملف ليس جدول بيانات ولا نصًا.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>الملف محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>الملف ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>The file is too large to be read safely: %1, at most %2.</source>
        <translation>الملف أكبر من أن يُقرأ بأمان: %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>The file changed or vanished while it was being read.</source>
        <translation>تغيّر الملف أو اختفى أثناء قراءته.</translation>
    </message>
    <message>
        <source>Files of the format %1 cannot be read.</source>
        <translation>لا يمكن قراءة الملفات بتنسيق %1.</translation>
    </message>
    <message>
        <source>The text is not valid %1 (at byte %2).</source>
        <translation>النص ليس %1 صالحًا (عند البايت %2).</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The file has: %2.</source>
        <translation>لا توجد ورقة «%1». في الملف: %2.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>لا توجد ورقة «%1».</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>الورقة فارغة.</translation>
    </message>
    <message>
        <source>No row looks like the heads of the columns.</source>
        <translation>لا صف يشبه عناوين الأعمدة.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The sheet has: %2.</source>
        <translation>لا يوجد عمود «%1». في الورقة: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>لا يوجد عمود «%1».</translation>
    </message>
    <message>
        <source>No column was found for this: %1.</source>
        <translation>لم يُعثر على عمود لهذا: %1.</translation>
    </message>
    <message>
        <source>The table is no list of orders</source>
        <translation>الجدول ليس قائمة طلبات</translation>
    </message>
    <message>
        <source>The dates of the column %1 can be read in two ways, for example %2.</source>
        <translation>تواريخ العمود %1 تُقرأ بوجهين، مثلًا %2.</translation>
    </message>
    <message>
        <source>“%1” was found where this is needed: %2.</source>
        <translation>وُجد «%1» حيث يلزم: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>لا يمكن فهم «%1».</translation>
    </message>
    <message>
        <source>The amount %1 is too large to be counted exactly.</source>
        <translation>المبلغ %1 أكبر من أن يُحسب بدقة.</translation>
    </message>
    <message>
        <source>The amounts are in several currencies (%1) and are not added up.</source>
        <translation>المبالغ بعدة عملات (%1) ولا تُجمع.</translation>
    </message>
    <message>
        <source>The file is no Perennial workspace.</source>
        <translation>الملف ليس مساحة عمل Perennial.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer program (version %1; this one knows up to %2).</source>
        <translation>مساحة العمل أُنشئت ببرنامج أحدث (الإصدار %1؛ وهذا يعرف حتى %2).</translation>
    </message>
    <message>
        <source>The workspace can be read but not changed.</source>
        <translation>مساحة العمل قابلة للقراءة لا للتغيير.</translation>
    </message>
    <message>
        <source>Another window or program is writing to the workspace.</source>
        <translation>نافذة أو برنامج آخر يكتب في مساحة العمل.</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>مساحة العمل تالفة</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation>لا مساحة متبقية على القرص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>تعذرت كتابة الملف</translation>
    </message>
    <message>
        <source>The workspace could not be used</source>
        <translation>تعذر استخدام مساحة العمل</translation>
    </message>
    <message>
        <source>The model %1 cannot be fitted</source>
        <translation>تتعذر ملاءمة النموذج %1</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it takes: %3.</source>
        <translation>لا يمكن أن يكون %1 «%2»؛ المقبول: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>لا يمكن أن يكون %1 «%2».</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Known are: %3.</source>
        <translation>لا يوجد %1 «%2». المعروف: %3.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>لا يوجد %1 «%2».</translation>
    </message>
    <message>
        <source>A question has no answer: %1.</source>
        <translation>سؤال بلا إجابة: %1.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own; please report it</source>
        <translation>وقع خطأ في البرنامج نفسه؛ يُرجى الإبلاغ عنه</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>الورقة %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file, sheet, row and column</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as XLSX.</source>
        <translation>افتحه في البرنامج الذي أنشأه واحفظه بصيغة XLSX.</translation>
    </message>
    <message>
        <source>Remove the password in the program that made it and save it again.</source>
        <translation>أزل كلمة المرور في البرنامج الذي أنشأه واحفظه ثانيةً.</translation>
    </message>
    <message>
        <source>Export or download the file again.</source>
        <translation>صدّر الملف أو نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>اختر ورقة أخرى.</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>حدد أي عمود هو.</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first.</source>
        <translation>حدد هل يأتي اليوم أولًا أم الشهر.</translation>
    </message>
    <message>
        <source>Enter an exchange rate under Data, Assumptions.</source>
        <translation>أدخل سعر صرف في البيانات، الافتراضات.</translation>
    </message>
    <message>
        <source>Install the newest version of Perennial.</source>
        <translation>ثبّت أحدث إصدار من Perennial.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>أفسح مساحة على القرص وحاول ثانيةً.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>أغلق البرنامج الآخر وحاول ثانيةً.</translation>
    </message>
    <message>
        <source>Restore a backup of the file.</source>
        <translation>استعد نسخة احتياطية من الملف.</translation>
    </message>
    <message>
        <source>Choose a longer window.</source>
        <translation>اختر فترة أطول.</translation>
    </message>
    <message>
        <source>Add more months of orders.</source>
        <translation>أضف أشهرًا أخرى من الطلبات.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>تحقق من الكتابة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in the user&apos;s data (&quot;orders.csv, row 12&quot;), %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The sheet has no amounts, so there are no money figures.</source>
        <translation>الورقة بلا مبالغ، فلا أرقام مالية.</translation>
    </message>
    <message>
        <source>Nobody has bought in this window or segment.</source>
        <translation>لم يشترِ أحد في هذه الفترة أو الشريحة.</translation>
    </message>
    <message>
        <source>Nobody has bought a second time yet.</source>
        <translation>لم يشترِ أحد مرة ثانية بعد.</translation>
    </message>
    <message>
        <source>No acquisition cost is given. Enter it under Data, Assumptions.</source>
        <translation>لم تُحدد تكلفة اكتساب. أدخلها في البيانات، الافتراضات.</translation>
    </message>
    <message>
        <source>Money was spent, but no new customer was won in that time.</source>
        <translation>أُنفق مال، لكن لم يُكتسب عميل جديد في تلك المدة.</translation>
    </message>
    <message>
        <source>BG/NBD takes every one-time buyer for alive, so this figure would say nothing.</source>
        <translation>BG/NBD يعدّ كل مشترٍ لمرة واحدة نشطًا، فلن يدل هذا الرقم على شيء.</translation>
    </message>
    <message>
        <source>The model could not be fitted to these purchases.</source>
        <translation>تعذرت ملاءمة النموذج لهذه المشتريات.</translation>
    </message>
    <message>
        <source>Spending varies so widely between customers that the model has no finite mean.</source>
        <translation>الإنفاق متباين جدًا بين العملاء فلا متوسط محدودًا للنموذج.</translation>
    </message>
    <message>
        <source>Too few customers bought again for the model to be fitted.</source>
        <translation>عدد من اشتروا ثانيةً أقل من أن يُلاءم النموذج.</translation>
    </message>
    <message>
        <source>The history is too short for this figure.</source>
        <translation>السجل أقصر من أن يُحسب هذا الرقم.</translation>
    </message>
    <message>
        <source>It is not reached within the horizon.</source>
        <translation>لا يُبلغ ضمن الأفق.</translation>
    </message>
    <message>
        <source>Some values are negative, so a share of their sum says nothing.</source>
        <translation>بعض القيم سالبة، فلا معنى لحصة من مجموعها.</translation>
    </message>
    <message>
        <source>No part of the history was held back to test the forecast.</source>
        <translation>لم يُستبق جزء من السجل لاختبار التوقع.</translation>
    </message>
    <message>
        <source>This method does not give this figure.</source>
        <translation>هذه الطريقة لا تعطي هذا الرقم.</translation>
    </message>
    <message>
        <source>Few customers bought again: take the figures as a rough guide.</source>
        <translation>قليل من العملاء اشتروا ثانيةً: خذ الأرقام دليلًا تقريبيًا.</translation>
    </message>
    <message>
        <source>Frequent buyers spend differently from others; the spend model assumes that they do not.</source>
        <translation>المشترون المتكررون ينفقون بخلاف غيرهم؛ ونموذج الإنفاق يفترض العكس.</translation>
    </message>
    <message>
        <source>The mean spend is not finite under this fit; money figures are left out.</source>
        <translation>متوسط الإنفاق غير محدود في هذه الملاءمة؛ استُبعدت الأرقام المالية.</translation>
    </message>
    <message>
        <source>A parameter runs to its limit: the data do not say enough about it.</source>
        <translation>بلغت معلمة حدّها: البيانات لا تكفي لتحديدها.</translation>
    </message>
    <message>
        <source>Purchases follow the seasons; the model spreads them evenly over the year.</source>
        <translation>المشتريات موسمية؛ والنموذج يوزعها بالتساوي على السنة.</translation>
    </message>
    <message>
        <source>The history is short: forecasts are uncertain.</source>
        <translation>السجل قصير: التوقعات غير مؤكدة.</translation>
    </message>
    <message>
        <source>Every customer bought once; the model cannot learn a pace.</source>
        <translation>كل عميل اشترى مرة واحدة؛ لا يمكن للنموذج تعلّم وتيرة.</translation>
    </message>
    <message>
        <source>There are few data, so typical values from other shops were mixed in.</source>
        <translation>البيانات قليلة، فمُزجت بها قيم نموذجية من متاجر أخرى.</translation>
    </message>
    <message>
        <source>The fit converged.</source>
        <translation>تقاربت الملاءمة.</translation>
    </message>
    <message>
        <source>The fit converged as far as numbers can tell.</source>
        <translation>تقاربت الملاءمة بقدر ما تسمح الأرقام.</translation>
    </message>
    <message>
        <source>The fit was stopped before it converged: too many steps.</source>
        <translation>أُوقفت الملاءمة قبل التقارب: خطوات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The fit did not converge: a parameter ran to its limit.</source>
        <translation>لم تتقارب الملاءمة: بلغت معلمة حدّها.</translation>
    </message>
    <message>
        <source>The fit did not converge: the likelihood left the range of numbers.</source>
        <translation>لم تتقارب الملاءمة: خرج الإمكان عن نطاق الأرقام.</translation>
    </message>
    <message>
        <source>The parameters were given, not fitted.</source>
        <translation>المعلمات معطاة لا ملاءَمة.</translation>
    </message>
    <message>
        <source>a quoted field is never closed</source>
        <translation>حقل بين علامتي اقتباس لا يُغلق</translation>
    </message>
    <message>
        <source>it ends within a character</source>
        <translation>ينتهي في وسط محرف</translation>
    </message>
    <message>
        <source>there are zero bytes within the text</source>
        <translation>بايتات صفرية داخل النص</translation>
    </message>
    <message>
        <source>the compressed data are broken</source>
        <translation>البيانات المضغوطة تالفة</translation>
    </message>
    <message>
        <source>the archive inside is broken</source>
        <translation>الأرشيف الداخلي تالف</translation>
    </message>
    <message>
        <source>the XML inside is broken</source>
        <translation>محتوى XML الداخلي تالف</translation>
    </message>
    <message>
        <source>the XML inside declares entities, which is not safe to read</source>
        <translation>محتوى XML الداخلي يعرّف كيانات، وقراءته غير آمنة</translation>
    </message>
    <message>
        <source>a part of the workbook is missing</source>
        <translation>جزء من المصنف مفقود</translation>
    </message>
    <message>
        <source>a cell names a text that the workbook does not have</source>
        <translation>خلية تشير إلى نص غير موجود في المصنف</translation>
    </message>
    <message>
        <source>a cell has no valid position</source>
        <translation>خلية بلا موضع صالح</translation>
    </message>
    <message>
        <source>a record of the workbook is broken</source>
        <translation>سجل في المصنف تالف</translation>
    </message>
    <message>
        <source>the container of the workbook is broken</source>
        <translation>حاوية المصنف تالفة</translation>
    </message>
    <message>
        <source>bytes in one row</source>
        <translation>بايتات في صف واحد</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>bytes when unpacked</source>
        <translation>بايتات بعد فك الضغط</translation>
    </message>
    <message>
        <source>bytes of text in the workbook</source>
        <translation>بايتات نص في المصنف</translation>
    </message>
    <message>
        <source>levels of nesting</source>
        <translation>مستويات تداخل</translation>
    </message>
    <message>
        <source>The periods stand side by side as columns. A table with one row for each order (customer, date, amount) can be imported.</source>
        <translation>الفترات متجاورة في أعمدة. يمكن استيراد جدول فيه صف لكل طلب (العميل، التاريخ، المبلغ).</translation>
    </message>
    <message>
        <source>The table has totals of days and names no customer. An export of the single orders with the customer or e-mail can be imported.</source>
        <translation>في الجدول إجماليات أيام ولا يسمّي أي عميل. يمكن استيراد تصدير للطلبات المفردة مع العميل أو البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>This export names no customer. Another report of the same system with the customer or e-mail can be imported.</source>
        <translation>هذا التصدير لا يسمّي أي عميل. يمكن استيراد تقرير آخر من النظام نفسه فيه العميل أو البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The table is no list of orders.</source>
        <translation>الجدول ليس قائمة طلبات.</translation>
    </message>
    <message>
        <source>a date of the Gregorian calendar</source>
        <translation>تاريخ بالتقويم الميلادي</translation>
    </message>
    <message>
        <source>a recipe that Perennial has written</source>
        <translation>وصفة كتبها Perennial</translation>
    </message>
    <message>
        <source>%1; from %2 on the data speak for themselves.</source>
        <translation>%1؛ ابتداءً من %2 تكفي البيانات وحدها.</translation>
    </message>
    <message>
        <source>At the pace so far that is reached about %1.</source>
        <translation>بالوتيرة الحالية يُبلغ ذلك في نحو %1.</translation>
    </message>
    <message>
        <source>It covers %1; %2 will do.</source>
        <translation>يغطي %1؛ ويكفي %2.</translation>
    </message>
    <message>
        <source>The correlation is %1, harmless is up to %2. More data will not change that: judge the segments one by one.</source>
        <translation>الارتباط %1، وهو غير ضار حتى %2. لن تغيّر بيانات أكثر ذلك: قيّم الشرائح كلًّا على حدة.</translation>
    </message>
    <message>
        <source>Its parameter q is %1 and must lie above %2: look for a few orders of extraordinary size, or wait for more repeat purchases.</source>
        <translation>معلمته q تساوي %1 ويجب أن تزيد على %2: ابحث عن طلبات قليلة بحجم استثنائي، أو انتظر مزيدًا من المشتريات المتكررة.</translation>
    </message>
    <message>
        <source>At its limit: %1. Forecasts stay usable; a longer history settles it.</source>
        <translation>عند حدّها: %1. تبقى التوقعات صالحة للاستخدام؛ وسجل أطول يحسم الأمر.</translation>
    </message>
    <message>
        <source>The strongest month brings %1 times an average one: judge forecasts of whole years, not of single months.</source>
        <translation>أقوى شهر يجلب %1 أضعاف الشهر المتوسط: قيّم توقعات سنوات كاملة لا أشهر منفردة.</translation>
    </message>
    <message>
        <source>there are no customers with a purchase</source>
        <translation>لا عملاء لديهم عملية شراء</translation>
    </message>
    <message>
        <source>one customer says nothing about others</source>
        <translation>عميل واحد لا يدل على غيره</translation>
    </message>
    <message>
        <source>all purchases fall on the last day</source>
        <translation>كل المشتريات تقع في اليوم الأخير</translation>
    </message>
    <message>
        <source>nobody has bought a second time yet; 50 repeat buyers will do</source>
        <translation>لم يشترِ أحد مرة ثانية بعد؛ يكفي 50 مشتريًا متكررًا</translation>
    </message>
    <message>
        <source>a date lies outside the time observed</source>
        <translation>تاريخ يقع خارج المدة المرصودة</translation>
    </message>
    <message>
        <source>the numbers of purchases are beyond what it can hold</source>
        <translation>أعداد المشتريات تتجاوز ما يستوعبه</translation>
    </message>
    <message>
        <source>its parameters must be positive numbers</source>
        <translation>يجب أن تكون معلماته أعدادًا موجبة</translation>
    </message>
    <message>
        <source>it takes another number of parameters</source>
        <translation>يتطلب عددًا آخر من المعلمات</translation>
    </message>
    <message>
        <source>the sheet has no amounts</source>
        <translation>الورقة بلا مبالغ</translation>
    </message>
    <message>
        <source>nobody has paid for a second purchase yet</source>
        <translation>لم يدفع أحد مقابل شراء ثانٍ بعد</translation>
    </message>
    <message>
        <source>every purchase has the same value</source>
        <translation>كل المشتريات بالقيمة نفسها</translation>
    </message>
    <message>
        <source>fewer than 60 % of the gaps between payments are a month, a quarter or a year</source>
        <translation>أقل من 60% من الفواصل بين الدفعات شهر أو ربع سنة أو سنة</translation>
    </message>
    <message>
        <source>no contract has ended yet</source>
        <translation>لم ينتهِ أي عقد بعد</translation>
    </message>
    <message>
        <source>all contracts ended at the first renewal</source>
        <translation>انتهت كل العقود عند أول تجديد</translation>
    </message>
    <message>
        <source>the counts of renewals contradict each other</source>
        <translation>أعداد التجديدات يناقض بعضها بعضًا</translation>
    </message>
    <message>
        <source>pixels of the logo</source>
        <translation>بكسلات الشعار</translation>
    </message>
    <message>
        <source>Each row is a contract with its tenure, not an order: there is no date. It can be imported as a table of contracts.</source>
        <translation>كل صف عقد بمدة تعاقده لا طلب: لا يوجد تاريخ. يمكن استيراده جدولَ عقود.</translation>
    </message>
    <message>
        <source>Each row is a subscription with a start and an end, not an order. It can be imported as a table of contracts.</source>
        <translation>كل صف اشتراك ببداية ونهاية لا طلب. يمكن استيراده جدولَ عقود.</translation>
    </message>
    <message>
        <source>a report template that Perennial has written</source>
        <translation>قالب تقرير كتبه Perennial</translation>
    </message>
    <message>
        <source>a picture: PNG, JPEG or SVG</source>
        <translation>صورة: PNG أو JPEG أو SVG</translation>
    </message>
    <message>
        <source>No section of the report is switched on. Switch on at least one.</source>
        <translation>لم يُفعَّل أي قسم من التقرير. فعّل قسمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Each row is a customer already summed up, not an order. It can be imported as such a table.</source>
        <translation>كل صف عميل مجمّع مسبقًا لا طلب. يمكن استيراده جدولَ عملاء مجمّعين.</translation>
    </message>
    <message>
        <source>The workspace holds orders; customers already summed up would count some of them twice. The sheet can be imported into a workspace of its own.</source>
        <translation>تحوي مساحة العمل طلبات؛ وإضافة عملاء مجمّعين مسبقًا تحتسب بعضها مرتين. يمكن استيراد الورقة في مساحة عمل مستقلة.</translation>
    </message>
    <message>
        <source>The workspace holds customers already summed up; orders would count some of them twice. They can be imported into a workspace of their own.</source>
        <translation>تحوي مساحة العمل عملاء مجمّعين مسبقًا؛ وإضافة طلبات تحتسب بعضهم مرتين. يمكن استيراد الطلبات في مساحة عمل مستقلة.</translation>
    </message>
    <message>
        <source>a number whose decimal mark is certain, such as 1.0850 or 1,0850</source>
        <translation>رقم فاصلته العشرية مؤكدة، مثل 1.0850 أو 1,0850</translation>
    </message>
    <message>
        <source>start and end, or tenure and whether it has ended</source>
        <translation>البداية والنهاية، أو مدة التعاقد وهل انتهى العقد</translation>
    </message>
    <message>
        <source>number of purchases, recency and age</source>
        <translation>عدد المشتريات والحداثة والعمر</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>No row of the sheet is an exchange rate: a date, a currency and a rate above 0.</source>
        <translation>لا صف في الورقة يمثل سعر صرف: تاريخ وعملة وسعر أكبر من 0.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought again so far</source>
        <translation>
            <numerusform>لم يشترِ أي عميل ثانيةً حتى الآن</numerusform>
            <numerusform>اشترى عميل واحد ثانيةً حتى الآن</numerusform>
            <numerusform>اشترى عميلان ثانيةً حتى الآن</numerusform>
            <numerusform>اشترى %Ln عملاء ثانيةً حتى الآن</numerusform>
            <numerusform>اشترى %Ln عميلًا ثانيةً حتى الآن</numerusform>
            <numerusform>اشترى %Ln عميل ثانيةً حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has no dates of single orders or payments, only sums or how long each has run.</source>
        <translation>لا تواريخ في الورقة لطلبات أو دفعات منفردة، بل مجاميع أو مدة سريان كل عقد فقط.</translation>
    </message>
    <message>
        <source>The table counts who is left of each cohort after each renewal; no single customer stands in it, so that a workspace has nothing to keep. Its survival is fitted without one: on the import page of the window, and by perennial retention FILE.</source>
        <translation>يعدّ الجدول من بقي من كل فوج بعد كل تجديد؛ ولا يظهر فيه أي عميل منفرد، فليس لمساحة العمل ما تحفظه. تجري ملاءمة نموذج بقائه من دونها: في صفحة الاستيراد في النافذة، وبالأمر perennial retention FILE.</translation>
    </message>
    <message>
        <source>The contracts have no start dates, only how long each has run.</source>
        <translation>لا تواريخ بداية للعقود، بل مدة سريان كل عقد فقط.</translation>
    </message>
    <message>
        <source>The sheet has no plan, price or start date: there is nothing to divide its contracts by.</source>
        <translation>لا خطة في الورقة ولا سعر ولا تاريخ بداية: لا شيء تُقسّم عقودها حسبه.</translation>
    </message>
    <message>
        <source>The table lists each customer once, without orders or amounts. An export of the orders with the customer, the date and the amount can be imported.</source>
        <translation>يسرد الجدول كل عميل مرة واحدة، بلا طلبات ولا مبالغ. يمكن استيراد تصدير للطلبات مع العميل والتاريخ والمبلغ.</translation>
    </message>
    <message>
        <source>a record is no valid JSON</source>
        <translation>سجل ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>the list of records is never closed</source>
        <translation>قائمة السجلات لا تُغلق</translation>
    </message>
    <message>
        <source>The table has one column only: nothing was found that divides its rows into fields. If a character divides them, choose it under “Read it as…” or as --delimiter.</source>
        <translation>في الجدول عمود واحد فقط: لم يُعثر على ما يقسم صفوفه إلى حقول. إن كان ثمة محرف يقسمها فاختره من «قراءته بوصفه…» أو بالخيار ‎--delimiter.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>«%1» لـ %2</translation>
    </message>
    <message>
        <source>The choice of columns does not fit this sheet. Missing: %1. The sheet has: %2.</source>
        <translation>اختيار الأعمدة لا يناسب هذه الورقة. الناقص: %1. في الورقة: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between missing columns</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>These exchange rates turn amounts into %1, but here amounts are turned into %2, and the two are never mixed. Take rates into %2, or first remove the rates that are here under Data, Assumptions.</source>
        <translation>تحوّل أسعار الصرف هذه المبالغ إلى %1، لكن المبالغ هنا تُحوَّل إلى %2، ولا يُخلط بينهما أبدًا. خذ أسعارًا إلى %2، أو أزل أولًا الأسعار الموجودة هنا في البيانات، الافتراضات.</translation>
    </message>
    <message>
        <source>The exchange rates turn amounts into several currencies (%1). A table of rates has one target: leave one in it.</source>
        <translation>تحوّل أسعار الصرف المبالغ إلى عدة عملات (%1). لجدول الأسعار عملة هدف واحدة: اترك فيه واحدة.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Sentences::Sentences</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Session</name>
    <message>
        <source>opening %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>making %1</source>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>opening the sample shop</source>
        <translation>فتح متجر العينة</translation>
    </message>
    <message>
        <source>saving %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>working out the figures</source>
        <translation>حساب الأرقام</translation>
    </message>
    <message>
        <source>reading the customers anew</source>
        <translation>إعادة قراءة العملاء</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>acquisition spend</source>
        <translation>إنفاق الاكتساب</translation>
    </message>
    <message>
        <source>reading the amounts anew</source>
        <translation>إعادة قراءة المبالغ</translation>
    </message>
    <message>
        <source>looking at a year ago</source>
        <translation>النظر إلى ما قبل سنة</translation>
    </message>
    <message>
        <source>reading contracts</source>
        <translation>قراءة العقود</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier step(s) can no longer be undone: the settings or merges were changed elsewhere since.</source>
        <translation>
            <numerusform>لا خطوات سابقة تعذّر التراجع عنها.</numerusform>
            <numerusform>لم يعد ممكنًا التراجع عن خطوة سابقة واحدة: فقد تغيّرت الإعدادات أو عمليات الدمج من مكان آخر بعدها.</numerusform>
            <numerusform>لم يعد ممكنًا التراجع عن خطوتين سابقتين: فقد تغيّرت الإعدادات أو عمليات الدمج من مكان آخر بعدهما.</numerusform>
            <numerusform>لم يعد ممكنًا التراجع عن %n خطوات سابقة: فقد تغيّرت الإعدادات أو عمليات الدمج من مكان آخر بعدها.</numerusform>
            <numerusform>لم يعد ممكنًا التراجع عن %n خطوة سابقة: فقد تغيّرت الإعدادات أو عمليات الدمج من مكان آخر بعدها.</numerusform>
            <numerusform>لم يعد ممكنًا التراجع عن %n خطوة سابقة: فقد تغيّرت الإعدادات أو عمليات الدمج من مكان آخر بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading customers</source>
        <translation>قراءة العملاء</translation>
    </message>
    <message>
        <source>looking at the months before</source>
        <translation>النظر إلى الأشهر السابقة</translation>
    </message>
    <message>
        <source>reading the customers</source>
        <translation>قراءة العملاء</translation>
    </message>
    <message>
        <source>reading the days anew</source>
        <translation>قراءة الأيام من جديد</translation>
    </message>
    <message>
        <source>Days stand as they are written until a time zone is chosen under Data, Assumptions.</source>
        <translation>تبقى الأيام كما كُتبت إلى أن تُختار منطقة زمنية في البيانات، الافتراضات.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Shell</name>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>change of assumptions</source>
        <translation>تغيير الافتراضات</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>تاريخ الرصد</translation>
    </message>
    <message>
        <source>window</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>segment filter</source>
        <translation>مرشح الشريحة</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>خلايا ملصقة</translation>
    </message>
    <message>
        <source>CLV %1</source>
        <translation>CLV %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 صف</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 عميل</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>MRR %1</source>
        <translation>MRR ‏%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s)</source>
        <translation>
            <numerusform>لا عقود</numerusform>
            <numerusform>عقد واحد</numerusform>
            <numerusform>عقدان</numerusform>
            <numerusform>%Ln عقود</numerusform>
            <numerusform>%Ln عقدًا</numerusform>
            <numerusform>%Ln عقد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>عميل واحد</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SpendDialog</name>
    <message>
        <source>Acquisition spend</source>
        <translation>إنفاق الاكتساب</translation>
    </message>
    <message>
        <source>What was spent to win customers, by month (2026-03) and channel as the orders name it.</source>
        <translation>ما أُنفق لاكتساب العملاء، حسب الشهر (2026-03) والقناة كما تسميها الطلبات.</translation>
    </message>
    <message>
        <source>What was spent to win customers, in %1, by month (2026-03) and channel as the orders name it.</source>
        <translation>ما أُنفق لاكتساب العملاء، بعملة %1، حسب الشهر (2026-03) والقناة كما تسميها الطلبات.</translation>
    </message>
    <message>
        <source>Add a month</source>
        <translation>إضافة شهر</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SpendModel</name>
    <message>
        <source>all channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>الإنفاق</translation>
    </message>
</context>
<context>
    <name>perennial::ui::StageList</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TableDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove the chosen</source>
        <translation>إزالة المحدد</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TiersDialog</name>
    <message>
        <source>Value tiers</source>
        <translation>مستويات القيمة</translation>
    </message>
    <message>
        <source>Top tier, share of the customers</source>
        <translation>المستوى الأعلى، حصة العملاء</translation>
    </message>
    <message>
        <source>Middle tier</source>
        <translation>المستوى الأوسط</translation>
    </message>
    <message>
        <source>Save tiers</source>
        <translation>حفظ المستويات</translation>
    </message>
    <message>
        <source>Lower tier: the other %1</source>
        <translation>المستوى الأدنى: الباقون %1</translation>
    </message>
    <message>
        <source>Together the two must stay below 100 %.</source>
        <translation>يجب أن يبقى مجموع الاثنين دون 100%.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TrialPanel</name>
    <message>
        <source>Hold %1 of %2 back: a rise of %3 will then be seen four times in five.</source>
        <translation>احجز %1 من %2 مجموعةً ضابطة: عندها تُرصد زيادة قدرها %3 أربع مرات من كل خمس.</translation>
    </message>
    <message>
        <source>The segment is small: with half of it held back (%1 of %2) only a rise of %3 can be seen.</source>
        <translation>الشريحة صغيرة: بحجز نصفها مجموعةً ضابطة (%1 من %2) لا تُرصد إلا زيادة قدرها %3.</translation>
    </message>
    <message numerus="yes">
        <source>Would buy without it, within %n day(s)</source>
        <translation>
            <numerusform>سيشترون من دونه خلال %n يوم</numerusform>
            <numerusform>سيشترون من دونه خلال يوم واحد</numerusform>
            <numerusform>سيشترون من دونه خلال يومين</numerusform>
            <numerusform>سيشترون من دونه خلال %n أيام</numerusform>
            <numerusform>سيشترون من دونه خلال %n يومًا</numerusform>
            <numerusform>سيشترون من دونه خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Least rise that shall be seen</source>
        <translation>أقل زيادة يُراد رصدها</translation>
    </message>
    <message>
        <source>Draw a hold-back group…</source>
        <translation>سحب مجموعة ضابطة وتصدير القائمتين…</translation>
    </message>
    <message>
        <source>Audience list</source>
        <translation>قائمة الجمهور</translation>
    </message>
    <message>
        <source>The segment is too small for a trial: of %1 customers no rise could be told from chance.</source>
        <translation>الشريحة أصغر من أن تُجرى عليها تجربة: مع %1 عميل لا يمكن تمييز أي زيادة عن المصادفة.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TrialsModel</name>
    <message>
        <source>Trial</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>جرى التواصل معهم</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>الضابطة</translation>
    </message>
    <message>
        <source>Share of buyers, 95 %</source>
        <translation>نسبة المشترين، 95%</translation>
    </message>
    <message>
        <source>Margin each, 95 %</source>
        <translation>الهامش لكل عميل، 95%</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما تبيّنه</translation>
    </message>
</context>
<context>
    <name>perennial::ui::WelcomePage</name>
    <message>
        <source>Workspaces that you have opened will stand here.</source>
        <translation>ستظهر هنا مساحات العمل التي فتحتها.</translation>
    </message>
    <message>
        <source>What is each customer worth?</source>
        <translation>كم تبلغ قيمة كل عميل؟</translation>
    </message>
    <message>
        <source>Perennial reads the spreadsheet you already have and works out the lifetime value of every customer. Nothing leaves this computer.</source>
        <translation>يقرأ Perennial جدول البيانات الذي لديك ويحسب قيمة عمر كل عميل. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The lifetime value of every customer, from the spreadsheet you already have.</source>
        <translation>قيمة عمر كل عميل، من جدول البيانات الذي لديك.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>مساحات العمل الأخيرة</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>جرّبه ببيانات عينة</translation>
    </message>
    <message>
        <source>A small shop: 4,000 customers, three years, five channels, refunds and a price change.</source>
        <translation>متجر صغير: 4,000 عميل، ثلاث سنوات، خمس قنوات، مبالغ مستردة وتغيير سعر.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>فتح متجر العينة</translation>
    </message>
    <message>
        <source>First time? &lt;a href=&quot;tour&quot;&gt;Five-step tour&lt;/a&gt; or &lt;a href=&quot;export&quot;&gt;how to export orders from your shop&lt;/a&gt;</source>
        <extracomment>Keep the two links; the words between them are links</extracomment>
        <translation>أول مرة؟ &lt;a href=&quot;tour&quot;&gt;جولة من خمس خطوات&lt;/a&gt; أو &lt;a href=&quot;export&quot;&gt;كيف تصدّر الطلبات من متجرك&lt;/a&gt;</translation>
    </message>
    <message>
        <source>One file on your own disk. No account, no server.</source>
        <translation>ملف واحد على قرصك. بلا حساب ولا خادم.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::WhatIfPage</name>
    <message>
        <source>What a change of price or retention would do will stand here</source>
        <translation>سيظهر هنا أثر تغيير السعر أو الاحتفاظ</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول بيانات</translation>
    </message>
    <message>
        <source>preparing what-if</source>
        <translation>إعداد ماذا لو</translation>
    </message>
    <message>
        <source>Exact result, computed in %1 s</source>
        <translation>نتيجة دقيقة، حُسبت في %1 ث</translation>
    </message>
    <message>
        <source>This scenario brings %1 in %2.</source>
        <translation>هذا السيناريو يضيف %1 خلال %2.</translation>
    </message>
    <message>
        <source>Preview while you move; the exact result follows</source>
        <translation>معاينة أثناء التحريك؛ وتتبعها النتيجة الدقيقة</translation>
    </message>
    <message>
        <source>Scenario saved</source>
        <translation>حُفظ السيناريو</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Move a lever: the consequences for the next %1 follow your hand.</source>
        <translation>حرّك رافعة: تتبع يدك النتائج خلال %1 القادمة.</translation>
    </message>
    <message>
        <source>Save scenario &apos;%1&apos;</source>
        <translation>حفظ السيناريو «%1»</translation>
    </message>
    <message>
        <source>Note of scenario &apos;%1&apos;</source>
        <translation>ملاحظة السيناريو «%1»</translation>
    </message>
    <message>
        <source>None of the contracts shown is still running: there is nothing left to change.</source>
        <translation>لا عقد جاريًا بين العقود المعروضة: لم يبقَ ما يمكن تغييره.</translation>
    </message>
    <message>
        <source>The sheet of contracts has no prices. Import it again with a column of prices chosen.</source>
        <translation>لا أسعار في ورقة العقود. استوردها ثانيةً مع اختيار عمود للأسعار.</translation>
    </message>
    <message>
        <source>Open Retention</source>
        <translation>فتح الاحتفاظ</translation>
    </message>
    <message>
        <source>Preparing what-if was cancelled.</source>
        <translation>أُلغي إعداد ماذا لو.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ZoneEditor</name>
    <message>
        <source>As written</source>
        <translation>كما هو مكتوب</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one from the list, such as Europe/Berlin.</source>
        <translation>لا توجد منطقة زمنية باسم «%1». اختر واحدة من القائمة، مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>The sheets state no offset: nothing to shift.</source>
        <translation>لا تذكر الأوراق فرقًا عن UTC: لا شيء يُنقل.</translation>
    </message>
    <message>
        <source>Days are as the sheets write them. Rows whose time states its offset from UTC: %1.</source>
        <translation>الأيام كما تكتبها الأوراق. الصفوف التي يذكر وقتها فرقه عن UTC: %1.</translation>
    </message>
    <message>
        <source>%1 rows stand on another day than written, %2 of them in another month.</source>
        <translation>‏%1 صف في يوم غير المكتوب، %2 منها في شهر آخر.</translation>
    </message>
    <message>
        <source>%1 more would: only the heading of their column says UTC.</source>
        <translation>وكان سينتقل %1 أخرى: لا يذكر UTC إلا عنوان عمودها.</translation>
    </message>
    <message>
        <source>Times without an offset stay as written: %1 rows.</source>
        <translation>الأوقات بلا فرق عن UTC تبقى كما هي مكتوبة: %1 صف.</translation>
    </message>
    <message>
        <source>%1 rows were imported by an older version, which kept no offsets: undo their import and import the file again.</source>
        <translation>‏%1 صف استُوردت بإصدار أقدم لم يكن يحفظ الفرق عن UTC: تراجع عن استيرادها واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>المنطقة الزمنية للأيام</translation>
    </message>
    <message>
        <source>The day on which a row counts. A date without a time is never moved.</source>
        <translation>اليوم الذي يُحتسب فيه الصف. التاريخ بلا وقت لا يُنقل أبدًا.</translation>
    </message>
    <message>
        <source>Headings that say UTC count</source>
        <translation>احتساب العناوين التي تذكر UTC</translation>
    </message>
    <message>
        <source>Moves also the rows of which only the heading of the column says the offset, as Created (UTC)</source>
        <translation>ينقل أيضًا الصفوف التي لا يذكر فرقها إلا عنوان العمود، مثل Created (UTC)</translation>
    </message>
</context>
</TS>
