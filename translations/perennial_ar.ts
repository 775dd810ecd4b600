<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
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
        <source>Returning customers bring %1</source>
        <translation>العملاء العائدون يجلبون %1</translation>
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
        <translation>أعلى 20 % يجلبون %1 من القيمة</translation>
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
        <translation>Kaplan–Meier، نطاق 95 %؛ يُعدّ منقطعًا بعد صمت %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier، العملاء المتكررون، نطاقات 95 %؛ log-rank p = %1</translation>
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
        <translation>صافي الإيراد حسب الشهر؛ نطاق 90 % من تشتت الأشهر الماضية</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band from the scatter of past months</source>
        <translation>المشتريات حسب الشهر؛ نطاق 90 % من تشتت الأشهر الماضية</translation>
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
        <translation>أعلى 20 %</translation>
    </message>
    <message>
        <source>Next 30 %</source>
        <translation>التالون 30 %</translation>
    </message>
    <message>
        <source>Lower 50 %</source>
        <translation>أدنى 50 %</translation>
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
        <source>Average rate</source>
        <translation>المعدل المتوسط</translation>
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
        <source>peak %1</source>
        <translation>الذروة %1</translation>
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
        <translation>توقّع، نطاق 90 %</translation>
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
        <source>Rows of the sheets</source>
        <translation>صفوف الأوراق</translation>
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
        <source>%1 purchases expected</source>
        <translation>%1 عملية شراء متوقعة</translation>
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
        <source>first order %1</source>
        <translation>الطلب الأول %1</translation>
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
        <source>r %1, d %2</source>
        <translation>r %1، d %2</translation>
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
        <source>of %1 alive</source>
        <translation>من %1 نشط</translation>
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
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1، %2 بايت</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>الترميز %1</translation>
    </message>
    <message>
        <source>fields divided by %1</source>
        <translation>الحقول مفصولة بـ %1</translation>
    </message>
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
        <translation>العميل هو %1: ‏%4 مختلفة في %2 من %3 صف؛ %5 % يعودون</translation>
    </message>
    <message>
        <source>%1 could be the customer too: %4 different; %5 % come back</source>
        <translation>قد يكون %1 العميل أيضًا: ‏%4 مختلفة؛ %5 % يعودون</translation>
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
        <source>rows with a date in the future: %1</source>
        <translation>صفوف بتاريخ في المستقبل: %1</translation>
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
        <source>%2 rows cannot be read: %1</source>
        <translation>%2 صف لا يمكن قراءته: %1</translation>
    </message>
    <message>
        <source>%1 left out: %2 rows, %3 %4</source>
        <translation>استُبعد %1: ‏%2 صف، %3 %4</translation>
    </message>
    <message>
        <source>refunds: %1 rows, %2 %3</source>
        <translation>المبالغ المستردة: %1 صف، %2 %3</translation>
    </message>
    <message>
        <source>rows without a customer: %1, %2 %3</source>
        <translation>صفوف بلا عميل: %1، %2 %3</translation>
    </message>
    <message>
        <source>unknown status “%1” counts as valid: %2 rows</source>
        <translation>الحالة غير المعروفة «%1» تُعدّ صالحة: %2 صف</translation>
    </message>
    <message>
        <source>%1 rows to import</source>
        <translation>%1 صف للاستيراد</translation>
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
        <translation>العنوان هو «%1» و%2 % من الخلايا توافقه</translation>
    </message>
    <message>
        <source>%1 % of the cells are dates</source>
        <translation>%1 % من الخلايا تواريخ</translation>
    </message>
    <message>
        <source>%1 % of the cells are numbers</source>
        <translation>%1 % من الخلايا أرقام</translation>
    </message>
    <message>
        <source>%1 % of the cells are e-mail addresses</source>
        <translation>%1 % من الخلايا عناوين بريد إلكتروني</translation>
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
        <translation>%1 صف (%2 %3، %4 % من المال) هي «%5»</translation>
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
        <translation>اختير %1: يغطي %2 صف و%3 % يعودون.</translation>
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
</context>
<context>
    <name>Report</name>
    <message>
        <source>Recognise them: early access, a thank-you, a loyalty reward; ask for referrals.</source>
        <translation>قدّرهم: وصول مبكر وشكر ومكافأة ولاء؛ واطلب منهم الإحالات.</translation>
    </message>
    <message>
        <source>referrals and purchases a year against a hold-back group</source>
        <translation>الإحالات والمشتريات سنويًا مقارنةً بمجموعة ضابطة</translation>
    </message>
    <message>
        <source>Loyalty programme and offers for what they already buy.</source>
        <translation>برنامج الولاء وعروض على ما يشترونه أصلًا.</translation>
    </message>
    <message>
        <source>purchases a year against a hold-back group</source>
        <translation>المشتريات سنويًا مقارنةً بمجموعة ضابطة</translation>
    </message>
    <message>
        <source>An offer for the second and third order; content that fits the first product.</source>
        <translation>عرض للطلبين الثاني والثالث؛ ومحتوى يناسب المنتج الأول.</translation>
    </message>
    <message>
        <source>share that orders again within 90 days</source>
        <translation>نسبة من يطلبون ثانيةً خلال 90 يومًا</translation>
    </message>
    <message>
        <source>Onboarding: post-purchase contact within a week, how to use what they bought.</source>
        <translation>التهيئة: تواصل خلال أسبوع من الشراء، وكيفية استخدام ما اشتروه.</translation>
    </message>
    <message>
        <source>share with a second order within 90 days</source>
        <translation>نسبة من لهم طلب ثانٍ خلال 90 يومًا</translation>
    </message>
    <message>
        <source>Win-back now: a personal message, a reason to return, a call to the best.</source>
        <translation>استعدهم الآن: رسالة شخصية وسبب للعودة ومكالمة للأفضل.</translation>
    </message>
    <message>
        <source>share that buys again within 60 days against a hold-back group</source>
        <translation>نسبة من يشترون ثانيةً خلال 60 يومًا مقارنةً بمجموعة ضابطة</translation>
    </message>
    <message>
        <source>Ask why they left and close the loop; retarget only those who answer.</source>
        <translation>اسأل لماذا غادروا وعالج السبب؛ وأعد استهداف من يجيب فقط.</translation>
    </message>
    <message>
        <source>answers, and purchases of those who answered</source>
        <translation>الإجابات ومشتريات من أجابوا</translation>
    </message>
    <message>
        <source>Cheap e-mail only; no paid channel.</source>
        <translation>بريد إلكتروني رخيص فقط؛ دون قنوات مدفوعة.</translation>
    </message>
    <message>
        <source>margin of replies less cost</source>
        <translation>هامش الردود ناقص التكلفة</translation>
    </message>
    <message>
        <source>Tailored content and offers; better service where it is slow.</source>
        <translation>محتوى وعروض مخصصة؛ وخدمة أفضل حيث هي بطيئة.</translation>
    </message>
    <message>
        <source>One win-back message, then let them go.</source>
        <translation>رسالة استعادة واحدة ثم اتركهم.</translation>
    </message>
    <message>
        <source>share that buys again within 90 days</source>
        <translation>نسبة من يشترون ثانيةً خلال 90 يومًا</translation>
    </message>
    <message>
        <source>Best service on every channel; recognition.</source>
        <translation>أفضل خدمة في كل قناة؛ وتقدير.</translation>
    </message>
    <message>
        <source>retention a year</source>
        <translation>الاحتفاظ سنويًا</translation>
    </message>
    <message>
        <source>Offers that raise frequency; loyalty scheme.</source>
        <translation>عروض ترفع التكرار؛ وبرنامج الولاء.</translation>
    </message>
    <message>
        <source>purchases a year</source>
        <translation>المشتريات سنويًا</translation>
    </message>
    <message>
        <source>Automatic contact only.</source>
        <translation>تواصل آلي فقط.</translation>
    </message>
    <message>
        <source>Stop spending on them; look at returns and at the channel that won them.</source>
        <translation>أوقف الإنفاق عليهم؛ وراجع المرتجعات والقناة التي جلبتهم.</translation>
    </message>
    <message>
        <source>cost saved</source>
        <translation>التكلفة الموفّرة</translation>
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
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>يُقاس بـ</translation>
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
        <source>%n refund(s) stand alone and reduce revenue on their own date.</source>
        <translation>
            <numerusform>%n مبلغ مسترد منفصل يخفض الإيراد في تاريخه.</numerusform>
            <numerusform>%n مبلغ مسترد منفصل يخفض الإيراد في تاريخه.</numerusform>
            <numerusform>%n مبلغان مستردان منفصلان يخفضان الإيراد في تاريخيهما.</numerusform>
            <numerusform>%n مبالغ مستردة منفصلة تخفض الإيراد في تواريخها.</numerusform>
            <numerusform>%n مبلغًا مستردًا منفصلًا تخفض الإيراد في تواريخها.</numerusform>
            <numerusform>%n مبلغ مسترد منفصل تخفض الإيراد في تواريخها.</numerusform>
        </translation>
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
        <translation>أعلى 20 % يجلبون %1 من القيمة</translation>
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
        <source>%1 of the living customers stay for another year.</source>
        <translation>%1 من العملاء النشطين يبقون سنة أخرى.</translation>
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
        <source>%1 within %2</source>
        <translation>%1 خلال %2</translation>
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
    <message numerus="yes">
        <source>%n buyer(s) in the window</source>
        <translation>
            <numerusform>%n مشترٍ في الفترة</numerusform>
            <numerusform>%n مشترٍ في الفترة</numerusform>
            <numerusform>%n مشتريان في الفترة</numerusform>
            <numerusform>%n مشترين في الفترة</numerusform>
            <numerusform>%n مشتريًا في الفترة</numerusform>
            <numerusform>%n مشترٍ في الفترة</numerusform>
        </translation>
    </message>
    <message>
        <source>What we propose</source>
        <translation>ما نقترحه</translation>
    </message>
    <message>
        <source>Stop %1 at today&apos;s price.</source>
        <translation>أوقف %1 بسعر اليوم.</translation>
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
    <message numerus="yes">
        <source>%n valuable customer(s) have gone quiet</source>
        <translation>
            <numerusform>%n عميل ذو قيمة صمت</numerusform>
            <numerusform>%n عميل ذو قيمة صمت</numerusform>
            <numerusform>%n عميلان ذوا قيمة صمتا</numerusform>
            <numerusform>%n عملاء ذوي قيمة صمتوا</numerusform>
            <numerusform>%n عميلًا ذا قيمة صمتوا</numerusform>
            <numerusform>%n عميل ذي قيمة صمتوا</numerusform>
        </translation>
    </message>
    <message>
        <source>Win back those who fade.</source>
        <translation>استعد من يتلاشون.</translation>
    </message>
    <message>
        <source>%1; %2 of yearly margin is at stake.</source>
        <translation>%1؛ ‏%2 من الهامش السنوي على المحك.</translation>
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
        <source>Field delimiter of a text file: , ; tab |</source>
        <translation>فاصل حقول ملف نصي: , ; tab |</translation>
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
        <source>auto, bg-nbd, mbg-nbd, pareto-nbd, simple, historical, predictive-formula or retention-form</source>
        <translation>auto أو bg-nbd أو mbg-nbd أو pareto-nbd أو simple أو historical أو predictive-formula أو retention-form</translation>
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
        <translation>معدل الخصم الزمني سنويًا، الفعلي: .1 تعني 10 %</translation>
    </message>
    <message>
        <source>Gross margin rate: .4 is 40 %</source>
        <translation>نسبة هامش الربح الإجمالي: .4 تعني 40 %</translation>
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
        <source>Spreadsheets</source>
        <translation>جداول البيانات</translation>
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
        <source>full or board (one page)</source>
        <translation>full أو board (صفحة واحدة)</translation>
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
        <source>Lever that shall reach the goal: price, retention, frequency ...</source>
        <translation>الرافعة التي تبلغ الهدف: price, retention, frequency ...</translation>
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
        <source>Off: by line where the sheet has costs, else 100 % and labelled as revenue</source>
        <translation>معطّل: حسب البند إن وُجدت التكاليف في الورقة، وإلا 100 % ويُوسم إيرادًا</translation>
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
        <source>Automatic: least error in the past</source>
        <translation>تلقائي: أقل خطأ في الماضي</translation>
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
</context>
<context>
    <name>perennial::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
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
        <translation>%1 بصيغة %2؛ الأرقام حتى %3، العملاء %4.</translation>
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
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
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
        <source>Full report</source>
        <translation>تقرير كامل</translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation>صفحة واحدة للإدارة</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4، عمودي</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter، عمودي</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>محجوبون</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>بأسماء مستعارة</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>بالأسماء</translation>
    </message>
    <message>
        <source>The pages of your report will stand here</source>
        <translation>ستظهر صفحات تقريرك هنا</translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>لا توجد مشتريات في مساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول بيانات</translation>
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
        <source>expected purchases × expected spend × margin, discounted at %1 a year; by %2</source>
        <translation>المشتريات المتوقعة × الإنفاق المتوقع × الهامش، مخصومة بمعدل %1 سنويًا؛ وفق %2</translation>
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
        <source>Next %1</source>
        <translation>القادم خلال %1</translation>
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
        <source>There are no purchases in this workspace yet.</source>
        <translation>لا توجد مشتريات في مساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول بيانات</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n محدد</numerusform>
            <numerusform>%n محدد</numerusform>
            <numerusform>%n محددان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددًا</numerusform>
            <numerusform>%n محدد</numerusform>
        </translation>
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
        <source>Open a spreadsheet of orders; nothing is written before you say so.</source>
        <translation>افتح جدول بيانات للطلبات؛ لا يُكتب شيء قبل موافقتك.</translation>
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
        <source>one segment</source>
        <translation>شريحة واحدة</translation>
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
        <source>black mark: today; pale range: supported by the data</source>
        <translation>العلامة السوداء: اليوم؛ النطاق الفاتح: تدعمه البيانات</translation>
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
        <source>There are no purchases in this workspace yet.</source>
        <translation>لا توجد مشتريات في مساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول بيانات</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) and %1 purchases; %2</source>
        <translation>
            <numerusform>%n عميل و%1 عملية شراء؛ %2</numerusform>
            <numerusform>%n عميل و%1 عملية شراء؛ %2</numerusform>
            <numerusform>%n عميلان و%1 عملية شراء؛ %2</numerusform>
            <numerusform>%n عملاء و%1 عملية شراء؛ %2</numerusform>
            <numerusform>%n عميلًا و%1 عملية شراء؛ %2</numerusform>
            <numerusform>%n عميل و%1 عملية شراء؛ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>متوسط قيمة العميل %1.</translation>
    </message>
    <message>
        <source>No margin given: value is revenue.</source>
        <translation>لم يُحدد هامش: القيمة هي الإيراد.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
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
        <source>All of them</source>
        <translation>جميعهم</translation>
    </message>
    <message>
        <source>Who stays and who leaves will stand here</source>
        <translation>سيظهر هنا من يبقى ومن يغادر</translation>
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
        <source>%1, month +%2</source>
        <translation>%1، الشهر +%2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
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
    <message numerus="yes">
        <source>%n valuable customer(s) fading</source>
        <translation>
            <numerusform>%n عميل ذو قيمة يتلاشى</numerusform>
            <numerusform>%n عميل ذو قيمة يتلاشى</numerusform>
            <numerusform>%n عميلان ذوا قيمة يتلاشيان</numerusform>
            <numerusform>%n عملاء ذوي قيمة يتلاشون</numerusform>
            <numerusform>%n عميلًا ذا قيمة يتلاشون</numerusform>
            <numerusform>%n عميل ذي قيمة يتلاشون</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 a year at stake</source>
        <translation>؛ ‏%1 سنويًا على المحك</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>الهامش سنويًا بوتيرتهم × (1 − P(alive))</translation>
    </message>
    <message>
        <source>Too little history yet for a second month.</source>
        <translation>السجل أقصر من أن يشمل شهرًا ثانيًا.</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month.</source>
        <translation>%1 من العملاء الجدد يشترون ثانيةً في الشهر التالي.</translation>
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
        <source>click a segment to use it as filter</source>
        <translation>انقر شريحة لاستخدامها مرشحًا</translation>
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
        <source>There are no purchases in this workspace yet.</source>
        <translation>لا توجد مشتريات في مساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول بيانات</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
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
        <source>There are no purchases in this workspace yet.</source>
        <translation>لا توجد مشتريات في مساحة العمل هذه بعد.</translation>
    </message>
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
        <source>no change</source>
        <translation>لا تغيير</translation>
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
        <source>A rise of %1 pays as long as you lose fewer than %2 of purchases</source>
        <translation>رفع بنسبة %1 يُجدي ما دمت تفقد أقل من %2 من المشتريات</translation>
    </message>
    <message>
        <source>A cut of %1 must bring more purchases than it costs margin</source>
        <translation>خفض بنسبة %1 يجب أن يجلب مشتريات أكثر مما يكلف من الهامش</translation>
    </message>
    <message>
        <source>Move the price to see when a rise pays</source>
        <translation>حرّك السعر لترى متى يُجدي رفعه</translation>
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
        <source>At e %1 you lose %2 of purchases. The elasticity is %3.</source>
        <translation>عند e %1 تفقد %2 من المشتريات. المرونة %3.</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>مقدّر</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
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
        <source>Scenario %1</source>
        <translation>السيناريو %1</translation>
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
        <source>Save scenario…</source>
        <translation>حفظ السيناريو…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
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
        <source>Alive in 12 months</source>
        <translation>النشطون بعد 12 شهرًا</translation>
    </message>
</context>
</TS>
