<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>Assumptions</name>
    <message>
        <source>no change</source>
        <translation>ไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>A point less: CLV %1</source>
        <translation>ลดหนึ่งจุด: CLV %1</translation>
    </message>
    <message>
        <source>A point more: CLV %1</source>
        <translation>เพิ่มหนึ่งจุด: CLV %1</translation>
    </message>
    <message>
        <source>A tenth more: CLV %1</source>
        <translation>เพิ่มหนึ่งในสิบ: CLV %1</translation>
    </message>
    <message>
        <source>%1 more an order: CLV %2</source>
        <translation>เพิ่ม %1 ต่อคำสั่งซื้อ: CLV %2</translation>
    </message>
    <message>
        <source>%1 more: CLV %2</source>
        <translation>เพิ่ม %1: CLV %2</translation>
    </message>
    <message>
        <source>%1 more: simple CLV %2</source>
        <translation>เพิ่ม %1: CLV แบบง่าย %2</translation>
    </message>
    <message>
        <source>With %1: simple CLV %2</source>
        <translation>เมื่อใช้ %1: CLV แบบง่าย %2</translation>
    </message>
    <message>
        <source>Simple CLV with %1</source>
        <translation>CLV แบบง่ายเมื่อใช้ %1</translation>
    </message>
    <message>
        <source>Switched over: CLV %1</source>
        <translation>เมื่อสลับ: CLV %1</translation>
    </message>
    <message>
        <source>CLV with %1</source>
        <translation>CLV เมื่อใช้ %1</translation>
    </message>
    <message>
        <source>The other one: CLV %1</source>
        <translation>อีกตัวเลือกหนึ่ง: CLV %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>week</source>
        <translation>สัปดาห์</translation>
    </message>
    <message>
        <source>month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>mean of last − first</source>
        <translation>เฉลี่ยของครั้งสุดท้าย − ครั้งแรก</translation>
    </message>
    <message>
        <source>1 ÷ churn</source>
        <translation>1 ÷ อัตราการเลิกซื้อ</translation>
    </message>
    <message>
        <source>Kaplan–Meier area</source>
        <translation>พื้นที่ Kaplan–Meier</translation>
    </message>
    <message>
        <source>the order&apos;s date</source>
        <translation>วันที่ของคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>its own date</source>
        <translation>วันที่ของตัวเอง</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows have a cost of their own</source>
        <translation>%1 แถวมีต้นทุนของตนเอง</translation>
    </message>
    <message>
        <source>%1 a rate by column</source>
        <translation>%1 ใช้อัตราตามคอลัมน์</translation>
    </message>
    <message>
        <source>%1 take this rate</source>
        <translation>%1 ใช้อัตรานี้</translation>
    </message>
    <message>
        <source>%1 count as 100 %</source>
        <translation>%1 นับเป็น 100%</translation>
    </message>
    <message>
        <source>A month earlier: CLV %1</source>
        <translation>เร็วขึ้นหนึ่งเดือน: CLV %1</translation>
    </message>
    <message>
        <source>As written: CLV %1</source>
        <translation>ตามที่เขียน: CLV %1</translation>
    </message>
    <message>
        <source>In UTC: CLV %1</source>
        <translation>ตามเวลา UTC: CLV %1</translation>
    </message>
    <message>
        <source>Found in these data: %1 customers count as lapsed, %2 as at risk</source>
        <translation>พบจากข้อมูลนี้: ถือว่าเลิกซื้อ %1 ราย และเสี่ยง %2 ราย</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Half of the customers are worth less than %1</source>
        <translation>ลูกค้าครึ่งหนึ่งมีมูลค่าต่ำกว่า %1</translation>
    </message>
    <message>
        <source>Half are worth less than %1</source>
        <translation>ครึ่งหนึ่งต่ำกว่า %1</translation>
    </message>
    <message>
        <source>Customers by CLV, bars of %1; %2 customers</source>
        <translation>ลูกค้าตาม CLV แท่งละ %1; ลูกค้า %2 ราย</translation>
    </message>
    <message>
        <source>By revenue, no margin given; bars of %1; %2 customers</source>
        <translation>ตามรายได้ ไม่ได้ระบุกำไร; แท่งละ %1; ลูกค้า %2 ราย</translation>
    </message>
    <message>
        <source>%1: pay %2, get %3</source>
        <translation>%1: จ่าย %2 ได้ %3</translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation>ทุกกลุ่มคุ้มต้นทุน</translation>
    </message>
    <message>
        <source>%1 buy again next month</source>
        <translation>%1 ซื้ออีกเดือนหน้า</translation>
    </message>
    <message>
        <source>%1 buy in the next month</source>
        <translation>%1 ซื้อในเดือนถัดไป</translation>
    </message>
    <message>
        <source>%1 still buy after a year</source>
        <translation>%1 ยังซื้ออยู่หลังหนึ่งปี</translation>
    </message>
    <message>
        <source>%1 expected in 12 months</source>
        <translation>คาด %1 ใน 12 เดือน</translation>
    </message>
    <message>
        <source>%1 purchases in 12 months</source>
        <translation>%1 การซื้อใน 12 เดือน</translation>
    </message>
    <message>
        <source>The scenario brings %1</source>
        <translation>สถานการณ์นี้ได้ %1</translation>
    </message>
    <message>
        <source>The scenario loses %1</source>
        <translation>สถานการณ์นี้เสีย %1</translation>
    </message>
    <message>
        <source>The scenario leads by %1</source>
        <translation>สถานการณ์นำอยู่ %1</translation>
    </message>
    <message>
        <source>The scenario is %1 behind</source>
        <translation>สถานการณ์ตามหลัง %1</translation>
    </message>
    <message>
        <source>Strongest lever: %1</source>
        <translation>คันโยกแรงสุด: %1</translation>
    </message>
    <message>
        <source>CAC is paid back within %2</source>
        <translation>คืนทุน CAC ภายใน %2</translation>
    </message>
    <message>
        <source>CAC is not paid back in %2</source>
        <translation>ไม่คืนทุน CAC ใน %2</translation>
    </message>
    <message>
        <source>CAC paid back by day %1</source>
        <translation>คืนทุน CAC ในวันที่ %1</translation>
    </message>
    <message>
        <source>CAC not paid back yet</source>
        <translation>ยังไม่คืนทุน CAC</translation>
    </message>
    <message>
        <source>CAC grew %1, value did not</source>
        <translation>CAC เพิ่ม %1 มูลค่าไม่เพิ่ม</translation>
    </message>
    <message>
        <source>A first year is worth %1 more</source>
        <translation>ปีแรกมีมูลค่ามากขึ้น %1</translation>
    </message>
    <message>
        <source>A first year is worth %1 less</source>
        <translation>ปีแรกมีมูลค่าน้อยลง %1</translation>
    </message>
    <message>
        <source>%1 orders worth %2</source>
        <translation>%1 คำสั่งซื้อ มูลค่า %2</translation>
    </message>
    <message>
        <source>Customers by value</source>
        <translation>ลูกค้าตามมูลค่า</translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation>20% แรกนำมา %1 ของมูลค่า</translation>
    </message>
    <message>
        <source>One in five brings %1</source>
        <translation>หนึ่งในห้านำมา %1</translation>
    </message>
    <message>
        <source>Cumulative CLV, most valuable customers first</source>
        <translation>CLV สะสม ลูกค้ามูลค่าสูงสุดก่อน</translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation>ใครนำมูลค่ามา</translation>
    </message>
    <message>
        <source>%1 %2 hold %3 of the value</source>
        <translation>%1 %2 ถือ %3 ของมูลค่า</translation>
    </message>
    <message>
        <source>%2 holds %3 of the value</source>
        <translation>%2 ถือ %3 ของมูลค่า</translation>
    </message>
    <message>
        <source>%1: %2 of the value</source>
        <translation>%1: %2 ของมูลค่า</translation>
    </message>
    <message>
        <source>Total CLV by segment; sum %1</source>
        <translation>CLV รวมตามกลุ่ม; ผลรวม %1</translation>
    </message>
    <message>
        <source>Value by segment</source>
        <translation>มูลค่าตามกลุ่ม</translation>
    </message>
    <message>
        <source>%1: you pay %2, the customer brings %3</source>
        <translation>%1: คุณจ่าย %2 ลูกค้านำมา %3</translation>
    </message>
    <message>
        <source>Every segment earns its cost; %1 best, %2 : 1</source>
        <translation>ทุกกลุ่มคุ้มต้นทุน; %1 ดีสุด %2 : 1</translation>
    </message>
    <message>
        <source>CAC and mean CLV before it, per customer</source>
        <translation>CAC และ CLV เฉลี่ยก่อนหัก ต่อลูกค้า</translation>
    </message>
    <message>
        <source>Acquisition cost against value</source>
        <translation>ต้นทุนการได้มาเทียบกับมูลค่า</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation>%1 ของลูกค้าใหม่ซื้ออีกในเดือนถัดไป</translation>
    </message>
    <message>
        <source>%1 of new customers buy again later</source>
        <translation>%1 ของลูกค้าใหม่ซื้ออีกภายหลัง</translation>
    </message>
    <message>
        <source>%1 have bought again after one month</source>
        <translation>%1 ซื้ออีกแล้วหลังหนึ่งเดือน</translation>
    </message>
    <message>
        <source>Cohorts by month of first purchase</source>
        <translation>กลุ่มตามเดือนที่ซื้อครั้งแรก</translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month, %; first seen %1 – %2</source>
        <translation>สัดส่วนของแต่ละกลุ่มที่ซื้อในเดือนนั้น, %; พบครั้งแรก %1 – %2</translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month or later, %; first seen %1 – %2</source>
        <translation>สัดส่วนของแต่ละกลุ่มที่ซื้อในเดือนนั้นหรือหลังจากนั้น, %; พบครั้งแรก %1 – %2</translation>
    </message>
    <message>
        <source>Share of each cohort that has bought again by the month, %; first seen %1 – %2</source>
        <translation>สัดส่วนของแต่ละกลุ่มที่ซื้ออีกแล้วถึงเดือนนั้น, %; พบครั้งแรก %1 – %2</translation>
    </message>
    <message>
        <source>Customers of each cohort; first seen %1 – %2</source>
        <translation>ลูกค้าของแต่ละกลุ่ม; พบครั้งแรก %1 – %2</translation>
    </message>
    <message>
        <source>Orders per customer of the cohort; first seen %1 – %2</source>
        <translation>คำสั่งซื้อต่อลูกค้าของกลุ่ม; พบครั้งแรก %1 – %2</translation>
    </message>
    <message>
        <source>Net revenue per customer of the cohort; first seen %1 – %2</source>
        <translation>รายได้สุทธิต่อลูกค้าของกลุ่ม; พบครั้งแรก %1 – %2</translation>
    </message>
    <message>
        <source>Cumulative net revenue per customer; first seen %1 – %2</source>
        <translation>รายได้สุทธิสะสมต่อลูกค้า; พบครั้งแรก %1 – %2</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>กลุ่มตามเวลา</translation>
    </message>
    <message>
        <source>%1 buy in the next month, %2 in month %3</source>
        <translation>%1 ซื้อในเดือนถัดไป, %2 ในเดือนที่ %3</translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month; average of %1 cohorts</source>
        <translation>สัดส่วนของกลุ่มที่ซื้อในเดือนนั้น; เฉลี่ย %1 กลุ่ม</translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month or later; average of %1 cohorts</source>
        <translation>สัดส่วนของกลุ่มที่ซื้อในเดือนนั้นหรือหลังจากนั้น; เฉลี่ย %1 กลุ่ม</translation>
    </message>
    <message>
        <source>Share of a cohort that has bought again; average of %1 cohorts</source>
        <translation>สัดส่วนของกลุ่มที่ซื้ออีกแล้ว; เฉลี่ย %1 กลุ่ม</translation>
    </message>
    <message>
        <source>Retention by month</source>
        <translation>การรักษาลูกค้ารายเดือน</translation>
    </message>
    <message>
        <source>After a year %1 of repeat customers still buy</source>
        <translation>หลังหนึ่งปี %1 ของลูกค้าซื้อซ้ำยังซื้ออยู่</translation>
    </message>
    <message>
        <source>%1 of repeat customers still buy after %2</source>
        <translation>%1 ของลูกค้าซื้อซ้ำยังซื้ออยู่หลัง %2</translation>
    </message>
    <message>
        <source>%1 and %2 customers stay differently long</source>
        <translation>ลูกค้า %1 และ %2 อยู่นานต่างกัน</translation>
    </message>
    <message>
        <source>%1 and %2 customers stay equally long</source>
        <translation>ลูกค้า %1 และ %2 อยู่นานเท่ากัน</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % band; lapsed after a silence of %1</source>
        <translation>Kaplan–Meier แถบ 95%; ถือว่าเลิกหลังเงียบ %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier ลูกค้าซื้อซ้ำ แถบ 95%; log-rank p = %1</translation>
    </message>
    <message>
        <source>How long customers stay</source>
        <translation>ลูกค้าอยู่นานเท่าใด</translation>
    </message>
    <message>
        <source>%1 in 12 months, %2 of it from today&apos;s customers</source>
        <translation>%1 ใน 12 เดือน, %2 จากลูกค้าปัจจุบัน</translation>
    </message>
    <message>
        <source>%1 purchases in 12 months, %2 by today&apos;s customers</source>
        <translation>%1 การซื้อใน 12 เดือน, %2 โดยลูกค้าปัจจุบัน</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>รายได้รายเดือน</translation>
    </message>
    <message>
        <source>Purchases by month</source>
        <translation>การซื้อรายเดือน</translation>
    </message>
    <message>
        <source>Net revenue by month; 90 % band from the scatter of past months</source>
        <translation>รายได้สุทธิรายเดือน; แถบ 90% จากการกระจายของเดือนที่ผ่านมา</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band from the scatter of past months</source>
        <translation>การซื้อรายเดือน; แถบ 90% จากการกระจายของเดือนที่ผ่านมา</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>การพยากรณ์</translation>
    </message>
    <message>
        <source>The scenario brings %1; most by: %2</source>
        <translation>สถานการณ์ได้ %1; ส่วนใหญ่จาก: %2</translation>
    </message>
    <message>
        <source>The scenario loses %1; most by: %2</source>
        <translation>สถานการณ์เสีย %1; ส่วนใหญ่จาก: %2</translation>
    </message>
    <message>
        <source>The scenario equals the base</source>
        <translation>สถานการณ์เท่ากับฐาน</translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect</source>
        <translation>มูลค่าในช่วงเวลา แยกตามคันโยกและผลข้างเคียง</translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect; axis cut</source>
        <translation>มูลค่าในช่วงเวลา แยกตามคันโยกและผลข้างเคียง; ตัดแกน</translation>
    </message>
    <message>
        <source>From base to scenario</source>
        <translation>จากฐานสู่สถานการณ์</translation>
    </message>
    <message>
        <source>The scenario leads by %1 after %2 months</source>
        <translation>สถานการณ์นำ %1 หลัง %2 เดือน</translation>
    </message>
    <message>
        <source>The scenario is %1 behind after %2 months</source>
        <translation>สถานการณ์ตามหลัง %1 หลัง %2 เดือน</translation>
    </message>
    <message>
        <source>Base and scenario run alike</source>
        <translation>ฐานและสถานการณ์เท่ากัน</translation>
    </message>
    <message>
        <source>Cumulative margin, forecast</source>
        <translation>กำไรสะสม การพยากรณ์</translation>
    </message>
    <message>
        <source>Base and scenario over time</source>
        <translation>ฐานและสถานการณ์ตามเวลา</translation>
    </message>
    <message>
        <source>Strongest levers: %1, then %2</source>
        <translation>คันโยกแรงสุด: %1 แล้ว %2</translation>
    </message>
    <message>
        <source>Each lever moved by %1, side effects on; change of value</source>
        <translation>ขยับคันโยกละ %1 มีผลข้างเคียง; การเปลี่ยนแปลงมูลค่า</translation>
    </message>
    <message>
        <source>Which lever matters</source>
        <translation>คันโยกใดสำคัญ</translation>
    </message>
    <message>
        <source>A new customer pays back %1 within %2</source>
        <translation>ลูกค้าใหม่คืนทุน %1 ภายใน %2</translation>
    </message>
    <message>
        <source>The first order pays back the cost of %1</source>
        <translation>คำสั่งซื้อแรกคืนทุน %1</translation>
    </message>
    <message>
        <source>A new customer does not pay back %1 in %2</source>
        <translation>ลูกค้าใหม่ไม่คืนทุน %1 ใน %2</translation>
    </message>
    <message>
        <source>A new customer brings %1 in the first year</source>
        <translation>ลูกค้าใหม่นำมา %1 ในปีแรก</translation>
    </message>
    <message>
        <source>Expected cumulative margin of a new customer, discounted</source>
        <translation>กำไรสะสมที่คาดของลูกค้าใหม่ คิดลดแล้ว</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>การคืนทุน</translation>
    </message>
    <message>
        <source>The best %1 customers hold %2</source>
        <translation>ลูกค้าดีสุด %1 รายถือ %2</translation>
    </message>
    <message>
        <source>Customers per cell; darker means more total value</source>
        <translation>ลูกค้าต่อช่อง; ยิ่งเข้มมูลค่ารวมยิ่งสูง</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>ความใหม่และความถี่</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 slipped out</source>
        <translation>%1: เข้า %2 ออก %3</translation>
    </message>
    <message>
        <source>%1 to %2; net change at the end of each line</source>
        <translation>%1 ถึง %2; การเปลี่ยนแปลงสุทธิท้ายแต่ละบรรทัด</translation>
    </message>
    <message>
        <source>Movement between segments</source>
        <translation>การย้ายระหว่างกลุ่ม</translation>
    </message>
    <message>
        <source>The newest cohort pays back its CAC by day %1</source>
        <translation>กลุ่มใหม่สุดคืนทุน CAC ในวันที่ %1</translation>
    </message>
    <message>
        <source>The newest cohort has not paid back its CAC yet</source>
        <translation>กลุ่มใหม่สุดยังไม่คืนทุน CAC</translation>
    </message>
    <message>
        <source>What a cohort has brought by age</source>
        <translation>สิ่งที่กลุ่มนำมาตามอายุ</translation>
    </message>
    <message>
        <source>Cumulative margin per customer by age, beside CAC</source>
        <translation>กำไรสะสมต่อลูกค้าตามอายุ เทียบ CAC</translation>
    </message>
    <message>
        <source>LTV by age</source>
        <translation>LTV ตามอายุ</translation>
    </message>
    <message>
        <source>CAC grew %1 since %2, value did not keep up</source>
        <translation>CAC เพิ่ม %1 ตั้งแต่ %2 มูลค่าตามไม่ทัน</translation>
    </message>
    <message>
        <source>A first year is worth %1 more than in %2</source>
        <translation>ปีแรกมีมูลค่ามากกว่า %2 อยู่ %1</translation>
    </message>
    <message>
        <source>A first year is worth %1 less than in %2</source>
        <translation>ปีแรกมีมูลค่าน้อยกว่า %2 อยู่ %1</translation>
    </message>
    <message>
        <source>The value of new customers is steady</source>
        <translation>มูลค่าลูกค้าใหม่คงที่</translation>
    </message>
    <message>
        <source>New customers by quarter of their first purchase</source>
        <translation>ลูกค้าใหม่ตามไตรมาสที่ซื้อครั้งแรก</translation>
    </message>
    <message>
        <source>Value and cost of new customers</source>
        <translation>มูลค่าและต้นทุนของลูกค้าใหม่</translation>
    </message>
    <message>
        <source>Returning customers bring %1 of the revenue</source>
        <translation>ลูกค้าเดิมนำมา %1 ของรายได้</translation>
    </message>
    <message>
        <source>Net revenue by month, new and returning customers</source>
        <translation>รายได้สุทธิรายเดือน ลูกค้าใหม่และเดิม</translation>
    </message>
    <message>
        <source>Purchases by month, new and returning customers</source>
        <translation>การซื้อรายเดือน ลูกค้าใหม่และเดิม</translation>
    </message>
    <message>
        <source>New and returning customers</source>
        <translation>ลูกค้าใหม่และเดิม</translation>
    </message>
    <message>
        <source>%1 orders worth %2; the last one %3 ago</source>
        <translation>%1 คำสั่งซื้อ มูลค่า %2; ล่าสุดเมื่อ %3 ก่อน</translation>
    </message>
    <message>
        <source>%1 orders; the last one %2 ago</source>
        <translation>%1 คำสั่งซื้อ; ล่าสุดเมื่อ %2 ก่อน</translation>
    </message>
    <message>
        <source>Net order value by day; nothing refunded apart</source>
        <translation>มูลค่าสุทธิรายวัน; ไม่มีการคืนเงินแยก</translation>
    </message>
    <message>
        <source>Net order value by day; %1 refunded apart</source>
        <translation>มูลค่าสุทธิรายวัน; คืนเงินแยก %1</translation>
    </message>
    <message>
        <source>Orders in time</source>
        <translation>คำสั่งซื้อตามเวลา</translation>
    </message>
    <message>
        <source>Probably still a customer: P(alive) %1</source>
        <translation>น่าจะยังเป็นลูกค้า: P(ยังอยู่) %1</translation>
    </message>
    <message>
        <source>Probably gone: P(alive) %1</source>
        <translation>น่าจะไปแล้ว: P(ยังอยู่) %1</translation>
    </message>
    <message>
        <source>As it would have been read on each day, %1</source>
        <translation>ตามที่อ่านได้ในแต่ละวัน, %1</translation>
    </message>
    <message>
        <source>Probability of being alive</source>
        <translation>ความน่าจะเป็นที่ยังอยู่</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>แชมเปียน</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>ภักดี</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>มีแวว</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>เสี่ยง</translation>
    </message>
    <message>
        <source>Lost regulars</source>
        <translation>ขาประจำที่หายไป</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>จำศีล</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Top 20 %</source>
        <translation>20% แรก</translation>
    </message>
    <message>
        <source>Next 30 %</source>
        <translation>30% ถัดไป</translation>
    </message>
    <message>
        <source>Lower 50 %</source>
        <translation>50% ล่าง</translation>
    </message>
    <message>
        <source>Cost more than they bring</source>
        <translation>ต้นทุนมากกว่าที่นำมา</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>ยังซื้ออยู่</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>เลิกซื้อ</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>อื่น ๆ ทั้งหมด</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>ลูกค้าซื้อซ้ำ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ฐาน</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>สถานการณ์</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV อย่างง่าย</translation>
    </message>
    <message>
        <source>Historical pace</source>
        <translation>จังหวะในอดีต</translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation>สูตรพยากรณ์</translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation>รูปแบบการรักษา</translation>
    </message>
    <message>
        <source>Nobody buys again</source>
        <translation>ไม่มีใครซื้ออีก</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>การรักษา</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>ความถี่</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>กำไร</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>ส่วนลดที่ให้</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>อัตราคิดลด</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>ต้นทุนการได้มา</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>ลูกค้าใหม่</translation>
    </message>
    <message>
        <source>Retention spend</source>
        <translation>งบรักษาลูกค้า</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>fewer purchases</source>
        <translation>ซื้อน้อยลง</translation>
    </message>
    <message>
        <source>more leave</source>
        <translation>ออกมากขึ้น</translation>
    </message>
    <message>
        <source>its cost</source>
        <translation>ต้นทุนของมัน</translation>
    </message>
    <message>
        <source>CLV from</source>
        <translation>CLV จาก</translation>
    </message>
    <message>
        <source>CLV to</source>
        <translation>CLV ถึง</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>สัดส่วนลูกค้า</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>สัดส่วนมูลค่า</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>มูลค่า</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV รวม</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>CLV before CAC</source>
        <translation>CLV ก่อน CAC</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>อัตราส่วน</translation>
    </message>
    <message>
        <source>Over-invested</source>
        <translation>ลงทุนเกิน</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>คะแนนความใหม่</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>คะแนนความถี่</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>เข้า</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>สุทธิ</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>กลุ่มตามเวลา</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>ครบ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>ยังเป็นลูกค้า</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>ขอบล่าง</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>ขอบบน</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>สังเกต</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>จริง</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>ลูกค้าเดิม</translation>
    </message>
    <message>
        <source>Cumulative margin</source>
        <translation>กำไรสะสม</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>อายุเป็นวัน</translation>
    </message>
    <message>
        <source>LTV</source>
        <translation>LTV</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>รายได้สุทธิ</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ไตรมาส</translation>
    </message>
    <message>
        <source>Value, first 12 months</source>
        <translation>มูลค่า 12 เดือนแรก</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>การคืนเงิน</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(ยังอยู่)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้น</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>การเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>คันโยก</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>ขยับลง</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>ขยับขึ้น</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>เฉลี่ย</translation>
    </message>
    <message>
        <source>size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>first</source>
        <translation>แรก</translation>
    </message>
    <message>
        <source>incomplete; average: all %1 cohorts</source>
        <translation>ไม่ครบ; เฉลี่ย: ทั้ง %1 กลุ่ม</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ไม่ครบ</translation>
    </message>
    <message>
        <source>%1 bring %2</source>
        <translation>%1 นำมา %2</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <extracomment>A ratio such as &quot;10.2 : 1&quot;</extracomment>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>ตอนนี้ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers cost more than they bring</source>
        <translation>
            <numerusform>ลูกค้า %1 รายมีต้นทุนมากกว่าที่นำมา</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation>%1 ต่ำกว่าศูนย์</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>มัธยฐาน %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>ค่าเฉลี่ย %1</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <extracomment>The value that 90 % of the customers stay below</extracomment>
        <translation>%1 ต่ำกว่า %2</translation>
    </message>
    <message>
        <source>%1 +</source>
        <comment>and more</comment>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>loss when moved by %1</source>
        <translation>ขาดทุนเมื่อขยับ %1</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>กำไร</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>เข้า</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 ว</translation>
    </message>
    <message>
        <source>CAC paid back</source>
        <translation>คืนทุน CAC แล้ว</translation>
    </message>
    <message>
        <source>not all customers that old yet</source>
        <translation>ลูกค้ายังอายุไม่ถึงทุกราย</translation>
    </message>
    <message>
        <source>not all that old</source>
        <translation>ยังอายุไม่ถึงทุกราย</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>months, short</comment>
        <translation>%1 ด</translation>
    </message>
    <message>
        <source>cumulative margin</source>
        <translation>กำไรสะสม</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>สถานการณ์</translation>
    </message>
    <message>
        <source>base</source>
        <translation>ฐาน</translation>
    </message>
    <message>
        <source>horizon %1 m</source>
        <comment>months, short</comment>
        <translation>ช่วงเวลา %1 ด</translation>
    </message>
    <message>
        <source>forecast, 90 % band</source>
        <translation>พยากรณ์ แถบ 90%</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>เดิม</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>months since first purchase</source>
        <translation>เดือนนับจากซื้อครั้งแรก</translation>
    </message>
    <message>
        <source>average of all cohorts</source>
        <translation>เฉลี่ยทุกกลุ่ม</translation>
    </message>
    <message>
        <source>silent for</source>
        <translation>เงียบมา</translation>
    </message>
    <message>
        <source>occasions</source>
        <translation>ครั้งที่ซื้อ</translation>
    </message>
    <message>
        <source>over %1 d</source>
        <extracomment>Silence of more than so many days, short</extracomment>
        <translation>เกิน %1 ว</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>silence</comment>
        <extracomment>Silence of so many days, short: &quot;31–75 d&quot;</extracomment>
        <translation>%1 ว</translation>
    </message>
    <message>
        <source>dashed: forecast</source>
        <translation>เส้นประ: พยากรณ์</translation>
    </message>
    <message>
        <source>value, first 12 months</source>
        <translation>มูลค่า 12 เดือนแรก</translation>
    </message>
    <message>
        <source>Response to one lever</source>
        <translation>การตอบสนองต่อหนึ่งคันโยก</translation>
    </message>
    <message>
        <source>Two levers together</source>
        <translation>สองคันโยกพร้อมกัน</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points, short</comment>
        <translation>%1 จุด</translation>
    </message>
    <message>
        <source>Top tier</source>
        <translation>ระดับบน</translation>
    </message>
    <message>
        <source>Middle tier</source>
        <translation>ระดับกลาง</translation>
    </message>
    <message>
        <source>Lower tier</source>
        <translation>ระดับล่าง</translation>
    </message>
    <message>
        <source>Rule holds</source>
        <translation>ตรงตามกฎ</translation>
    </message>
    <message>
        <source>more purchases</source>
        <translation>ซื้อมากขึ้น</translation>
    </message>
    <message>
        <source>fewer leave</source>
        <translation>เลิกน้อยลง</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV เฉลี่ย</translation>
    </message>
    <message>
        <source>Value of the horizon</source>
        <translation>มูลค่าในช่วงเวลา</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>กำไรหลังหักงบ</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV ของลูกค้าใหม่</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>การซื้อ</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>ยังอยู่ใน 12 เดือน</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>อัตราการรักษาลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Cumulative margin, forecast, %1 bands</source>
        <translation>กำไรสะสม การพยากรณ์ แถบ %1</translation>
    </message>
    <message>
        <source>%4 is greatest at %1 %3</source>
        <translation>%4 สูงสุดที่ %1 %3</translation>
    </message>
    <message>
        <source>%4 is greatest at the end of the range: %1 %3</source>
        <translation>%4 สูงสุดที่ปลายช่วง: %1 %3</translation>
    </message>
    <message>
        <source>Greatest at %3</source>
        <translation>สูงสุดที่ %3</translation>
    </message>
    <message>
        <source>%1 at each position of the lever, the others as they are; dashed: the base</source>
        <translation>%1 ที่แต่ละตำแหน่งของคันโยก คันโยกอื่นคงเดิม; เส้นประ: ฐาน</translation>
    </message>
    <message>
        <source>%1 against %2: change of %3</source>
        <translation>%1 เทียบกับ %2: การเปลี่ยนแปลงของ %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 เทียบกับ %2</translation>
    </message>
    <message>
        <source>Change from the base of %1; framed: the scenario; hatched: impossible</source>
        <translation>การเปลี่ยนจากฐาน %1; กรอบ: สถานการณ์; ลายเส้น: เป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC of the cohort; first seen %1 – %2</source>
        <translation>กำไรสะสมต่อลูกค้า ÷ CAC ของกลุ่ม; พบครั้งแรก %1 – %2</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC; a dash: no spend known; first seen %1 – %2</source>
        <translation>กำไรสะสมต่อลูกค้า ÷ CAC; ขีด: ไม่ทราบงบ; พบครั้งแรก %1 – %2</translation>
    </message>
    <message>
        <source>%1 of contracts still run after %2</source>
        <translation>%1 ของสัญญายังใช้อยู่หลัง %2</translation>
    </message>
    <message>
        <source>%1 contracts; Kaplan–Meier with 95 % band; sBG, dashed where it is a projection</source>
        <translation>%1 สัญญา; Kaplan–Meier พร้อมแถบ 95%; sBG เส้นประคือการคาดการณ์</translation>
    </message>
    <message>
        <source>%1 contracts; Kaplan–Meier with 95 % band</source>
        <translation>%1 สัญญา; Kaplan–Meier พร้อมแถบ 95%</translation>
    </message>
    <message>
        <source>%1 of %2 customers are where they were</source>
        <translation>ลูกค้า %1 จาก %2 รายอยู่ที่เดิม</translation>
    </message>
    <message>
        <source>%1 to %2; width: customers</source>
        <translation>%1 ไป %2; ความกว้าง: ลูกค้า</translation>
    </message>
    <message>
        <source>Flow between segments</source>
        <translation>การไหลระหว่างกลุ่ม</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>แบบจำลอง sBG</translation>
    </message>
    <message>
        <source>sBG projection</source>
        <translation>การคาดการณ์ sBG</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>ยังไม่เป็นลูกค้า</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ไป</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>พยากรณ์</translation>
    </message>
    <message>
        <source>single cohorts</source>
        <translation>แต่ละกลุ่มแยกกัน</translation>
    </message>
    <message>
        <source>months under contract</source>
        <translation>เดือนภายใต้สัญญา</translation>
    </message>
    <message>
        <source>Customers per cell; darker means more revenue</source>
        <translation>ลูกค้าต่อช่อง; ยิ่งเข้มรายได้ยิ่งมาก</translation>
    </message>
    <message>
        <source>One order worth %1, %2 ago</source>
        <translation>1 คำสั่งซื้อ มูลค่า %1; เมื่อ %2 ก่อน</translation>
    </message>
    <message>
        <source>One order worth %1, today</source>
        <translation>1 คำสั่งซื้อ มูลค่า %1; วันนี้</translation>
    </message>
    <message>
        <source>%1 orders worth %2; the last one today</source>
        <translation>%1 คำสั่งซื้อ มูลค่า %2; ล่าสุดวันนี้</translation>
    </message>
    <message>
        <source>Returning buyers: %1</source>
        <translation>ผู้ซื้อที่กลับมา: %1</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <translation>%1: เข้า %2 ออก %3</translation>
    </message>
    <message>
        <source>Net revenue by month; 90 % band by past scatter</source>
        <translation>รายได้สุทธิรายเดือน; แถบ 90% จากการกระจายในอดีต</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band by past scatter</source>
        <translation>การซื้อรายเดือน; แถบ 90% จากการกระจายในอดีต</translation>
    </message>
    <message>
        <source>Net revenue by month</source>
        <translation>รายได้สุทธิรายเดือน</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>Each lever moved by %1; change of value</source>
        <translation>ขยับคันโยกละ %1; การเปลี่ยนแปลงมูลค่า</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier แถบ 95%; log-rank p = %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % bands; log-rank p &lt; %1</source>
        <translation>Kaplan–Meier แถบ 95%; log-rank p &lt; %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p &lt; %1</source>
        <translation>Kaplan–Meier ลูกค้าซื้อซ้ำ แถบ 95%; log-rank p &lt; %1</translation>
    </message>
    <message>
        <source>%1 stay longest, %2 leave soonest</source>
        <translation>%1 อยู่นานที่สุด %2 ออกเร็วที่สุด</translation>
    </message>
    <message>
        <source>The groups stay equally long, as far as can be seen</source>
        <translation>เท่าที่เห็น แต่ละกลุ่มอยู่นานเท่ากัน</translation>
    </message>
    <message>
        <source>How long contracts run, by group</source>
        <translation>สัญญาใช้อยู่นานเท่าใด ตามกลุ่ม</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p = %2</source>
        <translation>Kaplan–Meier พร้อมแถบ 95%; การทดสอบ log-rank ของ %1 กลุ่ม, p = %2</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p &lt; 0.001</source>
        <translation>Kaplan–Meier พร้อมแถบ 95%; การทดสอบ log-rank ของ %1 กลุ่ม, p &lt; 0.001</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands</source>
        <translation>Kaplan–Meier พร้อมแถบ 95%</translation>
    </message>
    <message>
        <source>%1 of new contracts run in the next month</source>
        <translation>%1 ของสัญญาใหม่ยังใช้อยู่ในเดือนถัดไป</translation>
    </message>
    <message>
        <source>Share of each cohort that runs in the month, %; started %1 – %2</source>
        <translation>สัดส่วนของแต่ละกลุ่มที่ยังใช้อยู่ในเดือนนั้น, %; เริ่ม %1 – %2</translation>
    </message>
    <message>
        <source>%1 run in the next month, %2 in month %3</source>
        <translation>%1 ยังใช้อยู่ในเดือนถัดไป, %2 ในเดือนที่ %3</translation>
    </message>
    <message>
        <source>Share of a cohort that runs in the month; average of %1 cohorts</source>
        <translation>สัดส่วนของกลุ่มที่ยังใช้อยู่ในเดือนนั้น; เฉลี่ย %1 กลุ่ม</translation>
    </message>
    <message>
        <source>%1 are still there after %2 renewals</source>
        <translation>%1 ยังอยู่หลังต่ออายุ %2 ครั้ง</translation>
    </message>
    <message>
        <source>%1 cohorts; sBG of all, dashed where it is a projection</source>
        <translation>%1 กลุ่มตามเวลา; sBG ของทั้งหมด เส้นประคือการคาดการณ์</translation>
    </message>
    <message>
        <source>sBG of the cohort, dashed where it is a projection</source>
        <translation>sBG ของกลุ่ม เส้นประคือการคาดการณ์</translation>
    </message>
    <message>
        <source>Followed from renewal to renewal</source>
        <translation>ติดตามจากการต่ออายุครั้งหนึ่งถึงครั้งถัดไป</translation>
    </message>
    <message>
        <source>%1 cohorts, followed from renewal to renewal</source>
        <translation>%1 กลุ่มตามเวลา ติดตามจากการต่ออายุครั้งหนึ่งถึงครั้งถัดไป</translation>
    </message>
    <message>
        <source>%1, before the rest cost more than they bring</source>
        <extracomment>%1 is a share of the value above 100 %: the most that the best customers bring together</extracomment>
        <translation>%1 ก่อนที่รายที่เหลือจะมีต้นทุนมากกว่ารายได้ที่นำมา</translation>
    </message>
    <message>
        <source>%1, the rest cost money</source>
        <translation>%1 รายที่เหลือขาดทุน</translation>
    </message>
    <message>
        <source>month not over yet</source>
        <translation>เดือนยังไม่สิ้นสุด</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>การต่ออายุ</translation>
    </message>
    <message>
        <source>Total CLV by segment, whatever the filter; sum %1</source>
        <translation>CLV รวมตามกลุ่ม ไม่ว่าตัวกรองเป็นอย่างไร; ผลรวม %1</translation>
    </message>
    <message>
        <source>Still runs in %2 with a chance of %1</source>
        <translation>มีโอกาส %1 ที่ยังใช้อยู่ในอีก %2</translation>
    </message>
    <message>
        <source>By the sBG of all contracts; renewals made: %1</source>
        <translation>ตาม sBG ของสัญญาทั้งหมด; ต่ออายุแล้ว: %1</translation>
    </message>
    <message>
        <source>Retention rate</source>
        <translation>อัตราการรักษาลูกค้า</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>การต่ออายุ</translation>
    </message>
    <message>
        <source>Stays at it</source>
        <translation>โอกาสอยู่ต่อ</translation>
    </message>
    <message>
        <source>months from now</source>
        <translation>เดือนนับจากนี้</translation>
    </message>
    <message>
        <source>%1 still run after %2 instead of %3</source>
        <translation>%1 ยังใช้อยู่หลัง %2 แทนที่จะเป็น %3</translation>
    </message>
    <message>
        <source>%1 still run after %2, as today</source>
        <translation>%1 ยังใช้อยู่หลัง %2 เท่าวันนี้</translation>
    </message>
    <message>
        <source>Of today&apos;s running contracts (%1), by sBG</source>
        <translation>ของสัญญาที่ใช้อยู่วันนี้ (%1) ตาม sBG</translation>
    </message>
    <message>
        <source>CLV still to come, split by lever and side effect</source>
        <translation>CLV ที่จะมาอีก แยกตามคันโยกและผลข้างเคียง</translation>
    </message>
    <message>
        <source>CLV still to come, split by lever and side effect; axis cut</source>
        <translation>CLV ที่จะมาอีก แยกตามคันโยกและผลข้างเคียง; ตัดแกน</translation>
    </message>
    <message>
        <source>Cumulative margin of today&apos;s running contracts</source>
        <translation>กำไรสะสมของสัญญาที่ใช้อยู่วันนี้</translation>
    </message>
</context>
<context>
    <name>ContractExplain</name>
    <message>
        <source>not given</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Margin, set in Assumptions</source>
        <translation>กำไร ตั้งในสมมติฐาน</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>คัดลอกสูตร</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ทุกเดือน</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ทุกปี</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>ทุก %Ln เดือน</numerusform>
        </translation>
    </message>
    <message>
        <source>Running contracts</source>
        <translation>สัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>Ended contracts</source>
        <translation>สัญญาที่สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>Monthly recurring revenue, MRR</source>
        <translation>รายได้ประจำต่อเดือน MRR</translation>
    </message>
    <message>
        <source>sum of price ÷ months of its period, of running contracts</source>
        <translation>ผลรวมของราคา ÷ เดือนในงวด ของสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>sum of %1 prices</source>
        <translation>ผลรวมของราคา %1 รายการ</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>อัตราการสูญเสียลูกค้า</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before</source>
        <translation>ลูกค้าที่เสียไป ÷ ลูกค้าก่อนหน้า</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Over all renewals of all tenures: the sheet has no dates.</source>
        <translation>รวมการต่ออายุทั้งหมดของทุกอายุสัญญา: ชีตไม่มีวันที่</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>อัตราการสูญเสียรายได้</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before</source>
        <translation>(MRR ที่เสียไป + รายได้หด) ÷ MRR ก่อนหน้า</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>รายได้ขยาย</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before</source>
        <translation>MRR ที่เพิ่มของผู้ที่ยังอยู่ ÷ MRR ก่อนหน้า</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV ที่จะมาอีก</translation>
    </message>
    <message>
        <source>sum over running contracts of price a month × margin × discounted months to come</source>
        <translation>ผลรวมจากสัญญาที่ยังใช้อยู่ของ ราคาต่อเดือน × กำไร × เดือนที่จะมา คิดลดแล้ว</translation>
    </message>
    <message>
        <source>sum of %1 contracts</source>
        <translation>ผลรวมของสัญญา %1 ฉบับ</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>อัตราการรักษาลูกค้าต่อเดือน</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − สัญญาที่สิ้นสุด ÷ เดือนภายใต้สัญญา</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>อัตราการรักษาลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>retention rate a month ^ 12</source>
        <translation>อัตราการรักษาลูกค้าต่อเดือน ^ 12</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>Months still to come, each</source>
        <translation>เดือนที่จะมาอีก ต่อฉบับ</translation>
    </message>
    <message>
        <source>mean of %1 running contracts</source>
        <translation>ค่าเฉลี่ยของสัญญาที่ยังใช้อยู่ %1 ฉบับ</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>แบบจำลอง sBG</translation>
    </message>
    <message>
        <source>Shifted beta-geometric, Fader &amp; Hardie 2007; fitted by maximum likelihood.</source>
        <translation>Shifted beta-geometric, Fader &amp; Hardie 2007; ปรับด้วยภาวะน่าจะเป็นสูงสุด</translation>
    </message>
    <message>
        <source>sBG of all contracts</source>
        <translation>sBG ของสัญญาทั้งหมด</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>อัตราคิดลดต่อปี</translation>
    </message>
    <message>
        <source>The contract has ended: nothing is to come.</source>
        <translation>สัญญาสิ้นสุดแล้ว: ไม่มีสิ่งใดจะมาอีก</translation>
    </message>
    <message>
        <source>%1, as the sheet says</source>
        <translation>%1 ตามที่ชีตระบุ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) begun</source>
        <translation>
            <numerusform>งวดที่เริ่มแล้ว %Ln งวด</numerusform>
        </translation>
    </message>
    <message>
        <source>Value still to come</source>
        <translation>มูลค่าที่จะมาอีก</translation>
    </message>
    <message>
        <source>Months still to come</source>
        <translation>เดือนที่จะมาอีก</translation>
    </message>
    <message>
        <source>price a month × margin × discounted months to come</source>
        <translation>ราคาต่อเดือน × กำไร × เดือนที่จะมา คิดลดแล้ว</translation>
    </message>
    <message>
        <source>n renewals made, the next due now; S by the sBG of all contracts.</source>
        <translation>ต่ออายุแล้ว n ครั้ง ครั้งถัดไปถึงกำหนดตอนนี้; S ตาม sBG ของสัญญาทั้งหมด</translation>
    </message>
    <message>
        <source>Stays at the next renewal</source>
        <translation>โอกาสอยู่ต่อเมื่อต่ออายุครั้งถัดไป</translation>
    </message>
    <message>
        <source>Renewals made</source>
        <translation>การต่ออายุที่ผ่านมา</translation>
    </message>
    <message>
        <source>periods to the nearest − 1, for it ended at the next</source>
        <translation>จำนวนงวดปัดเป็นจำนวนเต็มที่ใกล้ที่สุด − 1 เพราะสิ้นสุดเมื่อถึงการต่ออายุครั้งถัดไป</translation>
    </message>
    <message>
        <source>whole periods behind it</source>
        <translation>จำนวนงวดเต็มที่ผ่านมาแล้ว</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>ต่ออายุ%1</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>ชำระแล้ว</translation>
    </message>
    <message>
        <source>margin × paid so far + value still to come</source>
        <translation>กำไร × ชำระแล้ว + มูลค่าที่จะมาอีก</translation>
    </message>
    <message>
        <source>as the sheet says, else price × periods begun</source>
        <translation>ตามที่ชีตระบุ ถ้าไม่ระบุใช้ราคา × งวดที่เริ่มแล้ว</translation>
    </message>
    <message>
        <source>contracts of the segment</source>
        <translation>สัญญาในกลุ่ม</translation>
    </message>
    <message>
        <source>contracts − those that have ended</source>
        <translation>สัญญา − สัญญาที่สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>ended contracts ÷ contracts</source>
        <translation>สัญญาที่สิ้นสุดแล้ว ÷ สัญญา</translation>
    </message>
    <message>
        <source>mean price of a period, of ended contracts too</source>
        <translation>ราคาเฉลี่ยต่องวด รวมสัญญาที่สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>CLV, total ÷ contracts</source>
        <translation>CLV รวม ÷ สัญญา</translation>
    </message>
    <message>
        <source>sBG of the segment alone</source>
        <translation>sBG ของกลุ่มนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Too small for a model of its own: that of all contracts.</source>
        <translation>เล็กเกินกว่าจะมีแบบจำลองของตนเอง: ใช้ของสัญญาทั้งหมด</translation>
    </message>
    <message>
        <source>Before renewal %1</source>
        <translation>ก่อนการต่ออายุครั้งที่ %1</translation>
    </message>
    <message>
        <source>contracts that stood before it; those that run for a shorter time did not</source>
        <translation>สัญญาที่ยังอยู่ก่อนหน้านั้น ไม่รวมสัญญาที่เพิ่งใช้มาสั้นกว่า</translation>
    </message>
    <message>
        <source>Left at renewal %1</source>
        <translation>ออกที่การต่ออายุครั้งที่ %1</translation>
    </message>
    <message>
        <source>of those before it, ended at it</source>
        <translation>จากสัญญาที่อยู่ก่อนหน้า ส่วนที่สิ้นสุด ณ ครั้งนั้น</translation>
    </message>
    <message>
        <source>Kept at renewal %1</source>
        <translation>อยู่ต่อที่การต่ออายุครั้งที่ %1</translation>
    </message>
    <message>
        <source>1 − left ÷ before</source>
        <translation>1 − ที่ออก ÷ ที่อยู่ก่อนหน้า</translation>
    </message>
    <message>
        <source>Kept at renewal %1, by the sBG</source>
        <translation>อยู่ต่อที่การต่ออายุครั้งที่ %1 ตาม sBG</translation>
    </message>
    <message>
        <source>Still there after renewal %1</source>
        <translation>ยังอยู่หลังการต่ออายุครั้งที่ %1</translation>
    </message>
    <message>
        <source>still there before it × kept at it</source>
        <translation>ที่ยังอยู่ก่อนหน้า × ที่อยู่ต่อ ณ ครั้งนั้น</translation>
    </message>
    <message>
        <source>See only these contracts</source>
        <translation>ดูเฉพาะสัญญาเหล่านี้</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>คุ้มเมื่อ</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come, each: so much higher a price</source>
        <translation>ต้นทุนการติดต่อ ÷ จะมาอีก ต่อราย: ราคาต้องสูงขึ้นเท่านี้</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come of a new contract: so many return</source>
        <translation>ต้นทุนการติดต่อ ÷ จะมาอีกของสัญญาใหม่: ต้องกลับมาเท่านี้</translation>
    </message>
    <message>
        <source>(margin of a year that everybody pays + to come ÷ (1 + d) − to come − cost of a contact) ÷ price of that year: nobody leaves within it, and after it the chances are those of today</source>
        <translation>(กำไรหนึ่งปีที่ทุกรายชำระ + จะมาอีก ÷ (1 + d) − จะมาอีก − ต้นทุนการติดต่อ) ÷ ราคาของปีนั้น: ไม่มีใครออกภายในปีนั้น และหลังจากนั้นโอกาสเป็นเหมือนวันนี้</translation>
    </message>
    <message>
        <source>the churn at which to come grows by the cost of a contact: every chance to stay r becomes r^c, c found by bisection</source>
        <translation>อัตราการสูญเสียลูกค้าที่ทำให้จะมาอีกเพิ่มขึ้นเท่าต้นทุนการติดต่อ: โอกาสอยู่ต่อ r ทุกค่ากลายเป็น r^c โดยหา c ด้วยการแบ่งครึ่งช่วง</translation>
    </message>
    <message>
        <source>Churn a year, now and at which it pays</source>
        <translation>อัตราการสูญเสียลูกค้าต่อปี ตอนนี้และเมื่อคุ้ม</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>อัตราการสูญเสียลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>1 − mean of S(n + a year) ÷ S(n)</source>
        <translation>1 − ค่าเฉลี่ยของ S(n + หนึ่งปี) ÷ S(n)</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>จะมาอีก ต่อราย</translation>
    </message>
    <message>
        <source>mean price a month × margin × discounted months of a new contract, its first payment included</source>
        <translation>ราคาเฉลี่ยต่อเดือน × กำไร × เดือนของสัญญาใหม่ คิดลดแล้ว รวมการชำระครั้งแรก</translation>
    </message>
    <message>
        <source>value still to come of these contracts ÷ contracts</source>
        <translation>มูลค่าที่จะมาอีกของสัญญาเหล่านี้ ÷ สัญญา</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>จ่ายได้ ต่อราย</translation>
    </message>
    <message>
        <source>to come, each × the lift that a good play attains</source>
        <translation>จะมาอีก ต่อราย × การเพิ่มที่แนวทางที่ดีทำได้</translation>
    </message>
    <message>
        <source>sum of price a month × (1 + g), of running contracts</source>
        <translation>ผลรวมของราคาต่อเดือน × (1 + g) ของสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>sum over running contracts of price a month × S(n + a year) ÷ S(n)</source>
        <translation>ผลรวมจากสัญญาที่ยังใช้อยู่ของ ราคาต่อเดือน × S(n + หนึ่งปี) ÷ S(n)</translation>
    </message>
    <message>
        <source>mean over running contracts of Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n, × months of a period</source>
        <translation>ค่าเฉลี่ยจากสัญญาที่ยังใช้อยู่ของ Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n, × เดือนในหนึ่งงวด</translation>
    </message>
    <message>
        <source>MRR × margin rate × discounted months to come, weighted by price</source>
        <translation>MRR × อัตรากำไร × เดือนที่จะมา คิดลดแล้ว ถ่วงน้ำหนักด้วยราคา</translation>
    </message>
    <message>
        <source>mean of S(n + a year) ÷ S(n) over running contracts</source>
        <translation>ค่าเฉลี่ยของ S(n + หนึ่งปี) ÷ S(n) จากสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>Every chance to stay r becomes r^c, c</source>
        <translation>โอกาสอยู่ต่อ r ทุกค่ากลายเป็น r^c, c</translation>
    </message>
    <message>
        <source>Contracts won later are not in it.</source>
        <translation>ไม่รวมสัญญาที่ได้มาภายหลัง</translation>
    </message>
    <message>
        <source>value still to come with this step − without it, the steps before it taken</source>
        <translation>มูลค่าที่จะมาอีกเมื่อมีขั้นนี้ − เมื่อไม่มี โดยใช้ขั้นก่อนหน้าแล้ว</translation>
    </message>
    <message>
        <source>mean of S(n + t) ÷ S(n) over running contracts</source>
        <translation>ค่าเฉลี่ยของ S(n + t) ÷ S(n) จากสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>sum over running contracts of price × margin rate × S(n + t) ÷ S(n), over the payments up to the month</source>
        <translation>ผลรวมจากสัญญาที่ยังใช้อยู่ของ ราคา × อัตรากำไร × S(n + t) ÷ S(n) ของการชำระถึงเดือนนั้น</translation>
    </message>
    <message>
        <source>value still to come with this lever alone moved further − value of the scenario</source>
        <translation>มูลค่าที่จะมาอีกเมื่อขยับเฉพาะคันโยกนี้ต่อไปอีก − มูลค่าของสถานการณ์</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: การเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>scenario − today</source>
        <translation>สถานการณ์ − วันนี้</translation>
    </message>
    <message>
        <source>Break-even of the price</source>
        <translation>จุดคุ้มทุนของราคา</translation>
    </message>
    <message>
        <source>months to come that the price needs = today&apos;s value ÷ (MRR × margin rate) of the scenario; where nothing but the price is moved they may shrink by g ÷ (g + m). The sBG reaches them at this churn.</source>
        <translation>เดือนที่จะมาที่ราคานี้ต้องใช้ = มูลค่าวันนี้ ÷ (MRR × อัตรากำไร) ของสถานการณ์; ถ้าขยับเพียงราคา เดือนเหล่านี้ลดลงได้ g ÷ (g + m) sBG ให้จำนวนเดือนนี้ที่อัตราการสูญเสียลูกค้านี้</translation>
    </message>
    <message>
        <source>No retention brings that many months.</source>
        <translation>ไม่มีอัตราการรักษาใดให้จำนวนเดือนมากเท่านั้น</translation>
    </message>
    <message>
        <source>Discounted months to come, weighted by price, today</source>
        <translation>เดือนที่จะมา คิดลดแล้ว ถ่วงน้ำหนักด้วยราคา วันนี้</translation>
    </message>
    <message>
        <source>The same at the break-even</source>
        <translation>ค่าเดียวกันที่จุดคุ้มทุน</translation>
    </message>
    <message>
        <source>Annual retention at the break-even</source>
        <translation>การรักษารายปีที่จุดคุ้มทุน</translation>
    </message>
    <message>
        <source>Annual retention today</source>
        <translation>การรักษารายปีวันนี้</translation>
    </message>
    <message>
        <source>Response k at the break-even</source>
        <translation>การตอบสนอง k ที่จุดคุ้มทุน</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <translation>หลัง %1 เดือน</translation>
    </message>
    <message>
        <source>%1 after %2 months</source>
        <translation>%1 หลัง %2 เดือน</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>ของสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Break-even: most churn a year</source>
        <translation>จุดคุ้มทุน: อัตราการสูญเสียลูกค้าสูงสุดต่อปี</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>บันทึกเมื่อ</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>นิยาม</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
</context>
<context>
    <name>ContractPoints</name>
    <message>
        <source>No contract has come as far yet: this part of the curve is the model&apos;s.</source>
        <translation>ยังไม่มีสัญญาใดไปถึงช่วงนี้: เส้นส่วนนี้มาจากแบบจำลอง</translation>
    </message>
    <message>
        <source>The segment filter leaves these contracts out.</source>
        <translation>ตัวกรองกลุ่มไม่รวมสัญญาเหล่านี้</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Purchases behind it</source>
        <translation>การซื้อเบื้องหลัง</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Margin, set in Assumptions</source>
        <translation>กำไร ตั้งในสมมติฐาน</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>แสดงลูกค้า</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>คัดลอกสูตร</translation>
    </message>
    <message>
        <source>customers whose CLV lies between the two values</source>
        <translation>ลูกค้าที่มี CLV อยู่ระหว่างสองค่า</translation>
    </message>
    <message>
        <source>CLV of the most valuable customers ÷ CLV of all</source>
        <translation>CLV ของลูกค้ามูลค่าสูงสุด ÷ CLV ของทั้งหมด</translation>
    </message>
    <message>
        <source>value so far + value of the next months, summed over the segment</source>
        <translation>มูลค่าถึงตอนนี้ + มูลค่าของเดือนต่อ ๆ ไป รวมทั้งกลุ่ม</translation>
    </message>
    <message>
        <source>mean CLV before its cost ÷ mean acquisition cost</source>
        <translation>CLV เฉลี่ยก่อนหักต้นทุน ÷ ต้นทุนการได้มาเฉลี่ย</translation>
    </message>
    <message>
        <source>customers with these two scores</source>
        <translation>ลูกค้าที่มีคะแนนสองค่านี้</translation>
    </message>
    <message>
        <source>net revenue up to that age × margin ÷ customers of that age</source>
        <translation>รายได้สุทธิถึงอายุนั้น × กำไร ÷ ลูกค้าที่มีอายุนั้น</translation>
    </message>
    <message>
        <source>net revenue of the month: new customers + returning customers</source>
        <translation>รายได้สุทธิของเดือน: ลูกค้าใหม่ + ลูกค้าเดิม</translation>
    </message>
    <message>
        <source>purchases of the month: net revenue; after today expected by the model</source>
        <translation>การซื้อของเดือน: รายได้สุทธิ; หลังวันนี้เป็นค่าที่แบบจำลองคาด</translation>
    </message>
    <message>
        <source>retained customers ÷ customers of the cohorts that reached the month</source>
        <translation>ลูกค้าที่ยังอยู่ ÷ ลูกค้าของกลุ่มที่ถึงเดือนนั้น</translation>
    </message>
    <message>
        <source>Kaplan–Meier: product of (1 − ended ÷ at risk) up to that time</source>
        <translation>Kaplan–Meier: ผลคูณของ (1 − ที่สิ้นสุด ÷ ที่ยังเสี่ยง) ถึงเวลานั้น</translation>
    </message>
    <message>
        <source>joined − left between the two dates</source>
        <translation>เข้ามา − ออกไป ระหว่างสองวันที่</translation>
    </message>
    <message>
        <source>expected margin of a new customer up to the month, discounted</source>
        <translation>กำไรที่คาดของลูกค้าใหม่ถึงเดือนนั้น คิดลดแล้ว</translation>
    </message>
    <message>
        <source>margin of the first 12 months ÷ new customers of the quarter</source>
        <translation>กำไร 12 เดือนแรก ÷ ลูกค้าใหม่ของไตรมาส</translation>
    </message>
    <message>
        <source>net value of the orders of the day</source>
        <translation>มูลค่าสุทธิของคำสั่งซื้อในวันนั้น</translation>
    </message>
    <message>
        <source>from purchases again x, last purchase t_x and observed time T, in days</source>
        <translation>จากการซื้อซ้ำ x การซื้อครั้งสุดท้าย t_x และเวลาที่สังเกต T เป็นวัน</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>แถวต้นทาง</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>ผู้ซื้อในช่วง</translation>
    </message>
    <message>
        <source>There is no figure: the sheet has no amounts, or no model could be fitted.</source>
        <translation>ไม่มีตัวเลข: ชีตไม่มีจำนวนเงิน หรือปรับแบบจำลองไม่ได้</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>มูลค่าตลอดช่วงชีวิตของลูกค้า</translation>
    </message>
    <message>
        <source>value so far + value of the next months</source>
        <translation>มูลค่าถึงตอนนี้ + มูลค่าของเดือนต่อ ๆ ไป</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>มูลค่าถึงตอนนี้</translation>
    </message>
    <message>
        <source>net purchases × margin − acquisition and serving cost</source>
        <translation>การซื้อสุทธิ × กำไร − ต้นทุนการได้มาและบริการ</translation>
    </message>
    <message>
        <source>Value of the next months</source>
        <translation>มูลค่าของเดือนต่อ ๆ ไป</translation>
    </message>
    <message>
        <source>expected spend × margin × expected purchases, discounted month by month</source>
        <translation>ยอดใช้จ่ายที่คาด × กำไร × การซื้อที่คาด คิดลดรายเดือน</translation>
    </message>
    <message>
        <source>Probably still a customer, P(alive)</source>
        <translation>น่าจะยังเป็นลูกค้า P(ยังอยู่)</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>อ่านจาก %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>orders − discounts − refunds</source>
        <translation>คำสั่งซื้อ − ส่วนลด − การคืนเงิน</translation>
    </message>
    <message>
        <source>net of %1 orders</source>
        <translation>สุทธิจาก %1 คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>valid orders up to the as-of date</source>
        <translation>คำสั่งซื้อที่ใช้ได้ถึงวันที่ ณ</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>อธิบายตัวเลขนี้</translation>
    </message>
    <message>
        <source>customers of the segment with a purchase up to the as-of date</source>
        <translation>ลูกค้าของกลุ่มที่มีการซื้อถึงวันที่ ณ</translation>
    </message>
    <message>
        <source>P(alive), mean</source>
        <translation>P(ยังอยู่) เฉลี่ย</translation>
    </message>
    <message>
        <source>sum of P(alive) of the segment ÷ its customers</source>
        <translation>ผลรวม P(ยังอยู่) ของกลุ่ม ÷ ลูกค้าของกลุ่ม</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>จะมาอีก ต่อราย</translation>
    </message>
    <message>
        <source>value of the next months of the segment ÷ its customers</source>
        <translation>มูลค่าของเดือนต่อ ๆ ไปของกลุ่ม ÷ ลูกค้าของกลุ่ม</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>จ่ายได้ ต่อราย</translation>
    </message>
    <message>
        <source>to come, each × the lift that a good play attains</source>
        <translation>จะมาอีก ต่อราย × การเพิ่มที่แนวทางที่ดีทำได้</translation>
    </message>
    <message>
        <source>Lift that pays</source>
        <translation>การเพิ่มที่คุ้ม</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come, each</source>
        <translation>ต้นทุนการติดต่อหนึ่งครั้ง ÷ จะมาอีก ต่อราย</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>ติดต่อ</translation>
    </message>
    <message>
        <source>customers of the segment that the draw did not hold back</source>
        <translation>ลูกค้าของกลุ่มที่ไม่ถูกสุ่มกันไว้</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>กลุ่มควบคุม</translation>
    </message>
    <message>
        <source>customers of the segment drawn at random, who are left alone</source>
        <translation>ลูกค้าของกลุ่มที่ถูกสุ่มเลือกและไม่ติดต่อ</translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation>สัดส่วนผู้ซื้อ</translation>
    </message>
    <message>
        <source>buyers ÷ customers of those contacted − the same of those held back; interval by Newcombe 1998, method 10</source>
        <translation>ผู้ซื้อ ÷ ลูกค้าของผู้ที่ติดต่อ − ค่าเดียวกันของกลุ่มควบคุม; ช่วงตาม Newcombe 1998 วิธีที่ 10</translation>
    </message>
    <message>
        <source>Margin each</source>
        <translation>กำไรต่อราย</translation>
    </message>
    <message>
        <source>mean margin of those contacted − the same of those held back, before the cost of contacts; interval by Welch</source>
        <translation>กำไรเฉลี่ยของผู้ที่ติดต่อ − ค่าเดียวกันของกลุ่มควบคุม ก่อนหักต้นทุนการติดต่อ; ช่วงตาม Welch</translation>
    </message>
    <message>
        <source>Contacted, in the data</source>
        <translation>ติดต่อ ในข้อมูล</translation>
    </message>
    <message>
        <source>Held back, in the data</source>
        <translation>กลุ่มควบคุม ในข้อมูล</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>rows of the sheets that stand out in this way</source>
        <translation>แถวของชีตที่ผิดสังเกตแบบนี้</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>rows that stand out ÷ all rows</source>
        <translation>แถวที่ผิดสังเกต ÷ แถวทั้งหมด</translation>
    </message>
    <message>
        <source>different customers in these rows</source>
        <translation>จำนวนลูกค้าที่ไม่ซ้ำกันในแถวเหล่านี้</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>เงิน</translation>
    </message>
    <message>
        <source>net amounts of these rows, summed</source>
        <translation>ผลรวมจำนวนเงินสุทธิของแถวเหล่านี้</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>ผลต่อ CLV เฉลี่ย</translation>
    </message>
    <message>
        <source>mean CLV of an analysis with that change − mean CLV as it stands</source>
        <translation>CLV เฉลี่ยของการวิเคราะห์ที่มีการเปลี่ยนนั้น − CLV เฉลี่ยตามที่เป็นอยู่</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers between %2 and %3, together %4</source>
        <translation>
            <numerusform>ลูกค้า %1 รายระหว่าง %2 กับ %3 รวม %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers of %2 and more, together %3</source>
        <translation>
            <numerusform>ลูกค้า %1 รายที่ %2 ขึ้นไป รวม %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers under %2, together %3</source>
        <translation>
            <numerusform>ลูกค้า %1 รายที่ต่ำกว่า %2 รวม %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 customers, together %2</source>
        <translation>
            <numerusform>ลูกค้าทั้งหมด %1 ราย รวม %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>แสดงลูกค้าเหล่านี้</translation>
    </message>
    <message>
        <source>%1 shorter + %2 as long + %3 longer = &lt;b&gt;%4 gaps&lt;/b&gt;</source>
        <translation>สั้นกว่า %1 + เท่ากัน %2 + ยาวกว่า %3 = &lt;b&gt;%4 ช่วงห่าง&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Customers with such a gap</source>
        <translation>ลูกค้าที่มีช่วงห่างเช่นนี้</translation>
    </message>
    <message>
        <source>the gap that nine in ten gaps between purchases do not exceed, by Kaplan–Meier: gaps still open count as at least that long</source>
        <translation>ช่วงห่างที่เก้าในสิบของช่วงห่างระหว่างการซื้อไม่เกินกว่านี้ ตาม Kaplan–Meier: ช่วงห่างที่ยังไม่สิ้นสุดนับว่ายาวอย่างน้อยเท่านั้น</translation>
    </message>
    <message>
        <source>the longest gap between purchases that anybody came back from</source>
        <translation>ช่วงห่างระหว่างการซื้อที่ยาวที่สุดที่ยังมีคนกลับมาซื้อ</translation>
    </message>
    <message>
        <source>the shortest silence after which at most %1 of the silent bought again within %2</source>
        <translation>ความเงียบที่สั้นที่สุดซึ่งหลังจากนั้นผู้ที่เงียบกลับมาซื้ออีกไม่เกิน %1 ภายใน %2</translation>
    </message>
    <message>
        <source>Purchases again a year: %1 in %2</source>
        <translation>การซื้ออีกต่อปี: %1 ใน %2</translation>
    </message>
    <message>
        <source>Net revenue of a purchase: %1 ÷ %2</source>
        <translation>รายได้สุทธิต่อการซื้อ: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>กำไร</translation>
    </message>
    <message>
        <source>Margin a year, these three multiplied</source>
        <translation>กำไรต่อปี ผลคูณของทั้งสาม</translation>
    </message>
    <message>
        <source>Second order within %1</source>
        <translation>คำสั่งซื้อที่สองภายใน %1</translation>
    </message>
    <message>
        <source>customers who bought again within %1 of their first purchase ÷ customers whose first purchase lies that far back or further</source>
        <translation>ลูกค้าที่ซื้ออีกภายใน %1 หลังการซื้อครั้งแรก ÷ ลูกค้าที่ซื้อครั้งแรกมานานเท่านั้นหรือนานกว่า</translation>
    </message>
    <message>
        <source>Bought again in that time</source>
        <translation>ซื้ออีกในเวลานั้น</translation>
    </message>
    <message>
        <source>First purchase that far back</source>
        <translation>ซื้อครั้งแรกมานานเท่านั้น</translation>
    </message>
    <message>
        <source>Median gap between orders</source>
        <translation>ช่วงห่างมัธยฐานระหว่างคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>days from one purchase day of a customer to the next; half of all such gaps are shorter, half are longer</source>
        <translation>จำนวนวันจากวันที่ซื้อของลูกค้าถึงวันที่ซื้อครั้งถัดไป; ครึ่งหนึ่งของช่วงห่างทั้งหมดสั้นกว่านี้ อีกครึ่งยาวกว่านี้</translation>
    </message>
    <message>
        <source>Gaps that have not ended yet are not among them.</source>
        <translation>ไม่รวมช่วงห่างที่ยังไม่สิ้นสุด</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>ถือว่าเลิกหลังเงียบ</translation>
    </message>
    <message>
        <source>came back ÷ silent for %1: %2</source>
        <translation>กลับมา ÷ เงียบมา %1: %2</translation>
    </message>
    <message>
        <source>Measured on all customers, whatever the filter. A silence counts when %1 of data follow it.</source>
        <translation>วัดจากลูกค้าทั้งหมด ไม่ว่าตัวกรองเป็นอย่างไร นับความเงียบเมื่อมีข้อมูลตามหลังอีก %1</translation>
    </message>
    <message>
        <source>Nobody has bought twice yet.</source>
        <translation>ยังไม่มีใครซื้อสองครั้ง</translation>
    </message>
    <message>
        <source>Customers who were silent that long</source>
        <translation>ลูกค้าที่เงียบนานเท่านั้น</translation>
    </message>
    <message>
        <source>Of them bought again afterwards</source>
        <translation>ในจำนวนนี้กลับมาซื้ออีก</translation>
    </message>
    <message>
        <source>Customers with two purchases or more</source>
        <translation>ลูกค้าที่ซื้อสองครั้งขึ้นไป</translation>
    </message>
    <message>
        <source>Customers with %1 orders or more</source>
        <translation>ลูกค้าที่มี %1 คำสั่งซื้อขึ้นไป</translation>
    </message>
    <message>
        <source>customers who bought on at least so many days</source>
        <translation>ลูกค้าที่ซื้อในจำนวนวันอย่างน้อยเท่านี้</translation>
    </message>
    <message>
        <source>Came again after order %1</source>
        <translation>กลับมาอีกหลังคำสั่งซื้อที่ %1</translation>
    </message>
    <message>
        <source>customers with one order more ÷ customers with so many</source>
        <translation>ลูกค้าที่มีคำสั่งซื้อมากกว่านี้หนึ่งรายการ ÷ ลูกค้าที่มีคำสั่งซื้อเท่านี้</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>กลับมาอีก</translation>
    </message>
    <message>
        <source>Median days from order %1 to the next</source>
        <translation>จำนวนวันมัธยฐานจากคำสั่งซื้อที่ %1 ถึงครั้งถัดไป</translation>
    </message>
    <message>
        <source>half of those who came again did so sooner, half later</source>
        <translation>ครึ่งหนึ่งของผู้ที่กลับมาอีกมาเร็วกว่านี้ อีกครึ่งช้ากว่านี้</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>จำนวนวันที่เงียบ</translation>
    </message>
    <message>
        <source>as-of date − last purchase</source>
        <translation>วันที่ ณ − การซื้อล่าสุด</translation>
    </message>
    <message>
        <source>Customers count as fading from %1 and as lapsed from %2.</source>
        <translation>ถือว่าลูกค้ากำลังหายตั้งแต่ %1 และเลิกซื้อตั้งแต่ %2</translation>
    </message>
    <message>
        <source>Expected loss a year</source>
        <translation>ความสูญเสียที่คาดต่อปี</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>กำไรต่อปีตามจังหวะตน × (1 − P(ยังอยู่))</translation>
    </message>
    <message>
        <source>expected spend × margin × expected purchases of each month, discounted and summed over today&apos;s customers, − retention spend</source>
        <translation>ยอดใช้จ่ายที่คาด × กำไร × การซื้อที่คาดของแต่ละเดือน คิดลดแล้วรวมจากลูกค้าปัจจุบัน − งบรักษาลูกค้า</translation>
    </message>
    <message>
        <source>CLV, total ÷ customers</source>
        <translation>CLV รวม ÷ ลูกค้า</translation>
    </message>
    <message>
        <source>value so far + value of the horizon</source>
        <translation>มูลค่าถึงตอนนี้ + มูลค่าในช่วงเวลา</translation>
    </message>
    <message>
        <source>expected purchases of today&apos;s customers × their expected spend</source>
        <translation>การซื้อที่คาดของลูกค้าปัจจุบัน × ยอดใช้จ่ายที่คาด</translation>
    </message>
    <message>
        <source>revenue of the horizon × margin</source>
        <translation>รายได้ในช่วงเวลา × กำไร</translation>
    </message>
    <message>
        <source>margin of today&apos;s customers and of those who join in the horizon − acquisition spend − retention spend</source>
        <translation>กำไรจากลูกค้าปัจจุบันและผู้ที่เข้ามาในช่วงเวลา − งบการได้มา − งบรักษาลูกค้า</translation>
    </message>
    <message>
        <source>margin × (first order + expected spend × expected purchases, discounted) − CAC</source>
        <translation>กำไร × (คำสั่งซื้อแรก + ยอดใช้จ่ายที่คาด × การซื้อที่คาด คิดลด) − CAC</translation>
    </message>
    <message>
        <source>CLV of a new customer before CAC ÷ CAC</source>
        <translation>CLV ของลูกค้าใหม่ก่อนหัก CAC ÷ CAC</translation>
    </message>
    <message>
        <source>the first month in which the margin of a new customer, summed up, reaches its CAC</source>
        <translation>เดือนแรกที่กำไรสะสมของลูกค้าใหม่ถึง CAC</translation>
    </message>
    <message>
        <source>expected purchases of today&apos;s customers within the horizon, summed</source>
        <translation>ผลรวมการซื้อที่คาดของลูกค้าปัจจุบันในช่วงเวลา</translation>
    </message>
    <message>
        <source>sum of P(alive in 12 months) ÷ sum of P(alive today)</source>
        <translation>ผลรวม P(ยังอยู่) ใน 12 เดือน ÷ ผลรวม P(ยังอยู่) วันนี้</translation>
    </message>
    <message>
        <source>sum of P(alive in 12 months) over today&apos;s customers</source>
        <translation>ผลรวม P(ยังอยู่) ใน 12 เดือนของลูกค้าปัจจุบัน</translation>
    </message>
    <message>
        <source>Customers of today</source>
        <translation>ลูกค้าปัจจุบัน</translation>
    </message>
    <message>
        <source>As things are: no lever is moved.</source>
        <translation>ตามที่เป็นอยู่: ไม่ได้ขยับคันโยกใด</translation>
    </message>
    <message>
        <source>The same formula with the levers and side effects of the scenario.</source>
        <translation>สูตรเดียวกัน พร้อมคันโยกและผลข้างเคียงของสถานการณ์</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: การเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>(scenario − base) ÷ base</source>
        <translation>(สถานการณ์ − ฐาน) ÷ ฐาน</translation>
    </message>
    <message>
        <source>the change of price that acts on this segment</source>
        <translation>การเปลี่ยนราคาที่มีผลกับกลุ่มนี้</translation>
    </message>
    <message>
        <source>the loss of purchases at which the price change leaves the value of the horizon where it was, found by bisection</source>
        <translation>การซื้อที่เสียไปซึ่งทำให้มูลค่าในช่วงเวลาหลังเปลี่ยนราคาเท่าเดิม หาด้วยวิธีแบ่งครึ่งช่วง</translation>
    </message>
    <message>
        <source>value of the horizon: scenario − base</source>
        <translation>มูลค่าในช่วงเวลา: สถานการณ์ − ฐาน</translation>
    </message>
    <message>
        <source>value of the horizon with 5 points more annual retention ÷ without − 1</source>
        <translation>มูลค่าในช่วงเวลาเมื่อการรักษารายปีเพิ่ม 5 จุด ÷ เมื่อไม่เพิ่ม − 1</translation>
    </message>
    <message>
        <source>CLV of a new customer before CAC with 5 points more annual retention ÷ without − 1</source>
        <translation>CLV ของลูกค้าใหม่ก่อนหัก CAC เมื่อการรักษารายปีเพิ่ม 5 จุด ÷ เมื่อไม่เพิ่ม − 1</translation>
    </message>
    <message>
        <source>CAC ÷ retention cost of a living customer a year</source>
        <translation>CAC ÷ ต้นทุนการรักษาลูกค้าที่ยังอยู่หนึ่งรายต่อปี</translation>
    </message>
    <message>
        <source>CLV of the most valuable fifth of the customers ÷ CLV of all</source>
        <translation>CLV ของลูกค้ามูลค่าสูงสุดหนึ่งในห้า ÷ CLV ของทั้งหมด</translation>
    </message>
    <message>
        <source>change of price ÷ (change of price + margin)</source>
        <translation>การเปลี่ยนราคา ÷ (การเปลี่ยนราคา + กำไร)</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>แถวที่เก็บ</translation>
    </message>
    <message>
        <source>Rows updated</source>
        <translation>แถวที่ปรับปรุง</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>แถวที่ซ้ำ</translation>
    </message>
    <message>
        <source>Rows excluded</source>
        <translation>แถวที่ไม่นับ</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>แถวที่ปฏิเสธ</translation>
    </message>
    <message>
        <source>rows that are new to the workspace</source>
        <translation>แถวที่ใหม่สำหรับพื้นที่ทำงาน</translation>
    </message>
    <message>
        <source>rows of orders that stood here in another version</source>
        <translation>แถวของคำสั่งซื้อที่มีอยู่ที่นี่แล้วในอีกฉบับหนึ่ง</translation>
    </message>
    <message>
        <source>rows that stood here already, word for word</source>
        <translation>แถวที่มีอยู่ที่นี่แล้วเหมือนกันทุกตัวอักษร</translation>
    </message>
    <message>
        <source>rows that a rule leaves out of the figures</source>
        <translation>แถวที่กฎตัดออกจากตัวเลข</translation>
    </message>
    <message>
        <source>rows that could not be read</source>
        <translation>แถวที่อ่านไม่ได้</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>แถวที่อ่าน</translation>
    </message>
    <message>
        <source>kept + updated + duplicate + excluded + rejected</source>
        <translation>เก็บ + ปรับปรุง + ซ้ำ + ไม่นับ + ปฏิเสธ</translation>
    </message>
    <message>
        <source>Money in them</source>
        <translation>ยอดเงินในแถวเหล่านี้</translation>
    </message>
    <message>
        <source>1 − 1 ÷ (1 + change of price)</source>
        <translation>1 − 1 ÷ (1 + การเปลี่ยนราคา)</translation>
    </message>
    <message>
        <source>customers of the cohort who came back ÷ customers of the cohort</source>
        <translation>ลูกค้าของกลุ่มที่กลับมา ÷ ลูกค้าของกลุ่ม</translation>
    </message>
    <message>
        <source>value of the horizon with this step − without it, the steps before it taken</source>
        <translation>มูลค่าในช่วงเวลาเมื่อมีขั้นนี้ − เมื่อไม่มี โดยนับขั้นก่อนหน้าแล้ว</translation>
    </message>
    <message>
        <source>expected margin of today&apos;s customers up to the month, less what it costs</source>
        <translation>กำไรที่คาดของลูกค้าปัจจุบันถึงเดือนนั้น หักต้นทุนที่ใช้</translation>
    </message>
    <message>
        <source>value with this lever alone moved further − value of the scenario</source>
        <translation>มูลค่าเมื่อขยับเฉพาะคันโยกนี้ต่อไปอีก − มูลค่าของสถานการณ์</translation>
    </message>
    <message>
        <source>the figure with the lever at this position, the others as they are</source>
        <translation>ตัวเลขเมื่อคันโยกอยู่ที่ตำแหน่งนี้ คันโยกอื่นคงเดิม</translation>
    </message>
    <message>
        <source>the figure with both levers at this position − that of the base</source>
        <translation>ตัวเลขเมื่อทั้งสองคันโยกอยู่ที่ตำแหน่งนี้ − ตัวเลขของฐาน</translation>
    </message>
    <message>
        <source>what was seen up to today + what the model expects of the cohort</source>
        <translation>ที่พบถึงวันนี้ + ที่แบบจำลองคาดจากกลุ่ม</translation>
    </message>
    <message>
        <source>customers of the cohort who came back</source>
        <translation>ลูกค้าของกลุ่มที่กลับมา</translation>
    </message>
    <message>
        <source>orders of the cohort in the month</source>
        <translation>คำสั่งซื้อของกลุ่มในเดือนนั้น</translation>
    </message>
    <message>
        <source>orders of the month ÷ customers of the cohort</source>
        <translation>คำสั่งซื้อของเดือน ÷ ลูกค้าของกลุ่ม</translation>
    </message>
    <message>
        <source>net revenue of the cohort in the month</source>
        <translation>รายได้สุทธิของกลุ่มในเดือนนั้น</translation>
    </message>
    <message>
        <source>net revenue of the month ÷ customers of the cohort</source>
        <translation>รายได้สุทธิของเดือน ÷ ลูกค้าของกลุ่ม</translation>
    </message>
    <message>
        <source>net revenue of the cohort up to the month</source>
        <translation>รายได้สุทธิของกลุ่มถึงเดือนนั้น</translation>
    </message>
    <message>
        <source>net revenue up to the month ÷ customers of the cohort</source>
        <translation>รายได้สุทธิถึงเดือนนั้น ÷ ลูกค้าของกลุ่ม</translation>
    </message>
    <message>
        <source>margin per customer up to the month ÷ CAC of the cohort</source>
        <translation>กำไรต่อลูกค้าถึงเดือนนั้น ÷ CAC ของกลุ่ม</translation>
    </message>
    <message>
        <source>LTV at %1 days, cohort %2</source>
        <extracomment>%1 is a number of days, %2 a cohort</extracomment>
        <translation>LTV ที่ %1 วัน กลุ่ม %2</translation>
    </message>
    <message>
        <source>The most valuable %1 of the customers</source>
        <extracomment>%1 is a share of the customers</extracomment>
        <translation>ลูกค้ามูลค่าสูงสุด %1 ของทั้งหมด</translation>
    </message>
    <message>
        <source>CLV under %1</source>
        <translation>CLV ต่ำกว่า %1</translation>
    </message>
    <message>
        <source>CLV of %1 and more</source>
        <translation>CLV ตั้งแต่ %1 ขึ้นไป</translation>
    </message>
    <message>
        <source>CLV from %1 to %2</source>
        <translation>CLV ตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>Cohort %1, month %2</source>
        <extracomment>%1 is the month of a cohort, %2 how many months later</extracomment>
        <translation>กลุ่ม %1 เดือนที่ %2</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <extracomment>%1 is a number of months</extracomment>
        <translation>หลัง %1 เดือน</translation>
    </message>
    <message>
        <source>%1 after %2 months</source>
        <extracomment>%1 is a group of customers, %2 a number of months</extracomment>
        <translation>%1 หลัง %2 เดือน</translation>
    </message>
    <message>
        <source>All cohorts, month %1</source>
        <translation>ทุกกลุ่มตามเวลา เดือนที่ %1</translation>
    </message>
    <message>
        <source>All their purchases</source>
        <translation>การซื้อทั้งหมดของลูกค้าเหล่านี้</translation>
    </message>
    <message>
        <source>expected margin of today&apos;s customers over the horizon, discounted, − retention spend</source>
        <translation>กำไรที่คาดของลูกค้าปัจจุบันในช่วงเวลา คิดลดแล้ว − งบรักษาลูกค้า</translation>
    </message>
    <message>
        <source>purchases of the segment ÷ its customers</source>
        <translation>การซื้อของกลุ่ม ÷ ลูกค้าของกลุ่ม</translation>
    </message>
    <message>
        <source>P(alive) of its customers, summed ÷ customers</source>
        <translation>ผลรวม P(ยังอยู่) ของลูกค้าในกลุ่ม ÷ ลูกค้า</translation>
    </message>
    <message>
        <source>(mean CLV + mean acquisition cost) ÷ mean acquisition cost</source>
        <translation>(CLV เฉลี่ย + ต้นทุนการได้มาเฉลี่ย) ÷ ต้นทุนการได้มาเฉลี่ย</translation>
    </message>
    <message>
        <source>the 5 % and the 95 % quantile of what the segment may bring: the model&apos;s own doubt and chance together</source>
        <translation>ควอนไทล์ 5% และ 95% ของมูลค่าที่กลุ่มอาจนำมา: รวมทั้งความไม่แน่ใจของแบบจำลองและความบังเอิญ</translation>
    </message>
    <message>
        <source>expected: %1, nine times in ten %2</source>
        <translation>คาด: %1, เก้าในสิบครั้ง %2</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <extracomment>%1 is the month of a cohort or the name of a group, %2 how many months later</extracomment>
        <translation>%1 เดือนที่ %2</translation>
    </message>
    <message>
        <source>Retained: bought in that month.</source>
        <translation>ยังอยู่: ซื้อในเดือนนั้น</translation>
    </message>
    <message>
        <source>Retained: bought in that month or later.</source>
        <translation>ยังอยู่: ซื้อในเดือนนั้นหรือหลังจากนั้น</translation>
    </message>
    <message>
        <source>Retained: has bought again by then.</source>
        <translation>ยังอยู่: ซื้ออีกแล้วภายในเดือนนั้น</translation>
    </message>
    <message>
        <source>Retained customers</source>
        <translation>ลูกค้าที่ยังอยู่</translation>
    </message>
    <message>
        <source>Customers of these cohorts</source>
        <translation>ลูกค้าของกลุ่มเหล่านี้</translation>
    </message>
    <message>
        <source>Hold-back group</source>
        <translation>กลุ่มควบคุม</translation>
    </message>
    <message>
        <source>the fewest customers held back with whom a rise of the share of buyers by the least rise is told from chance; half of the segment where that is not enough</source>
        <translation>จำนวนลูกค้าน้อยที่สุดในกลุ่มควบคุมที่ทำให้แยกการเพิ่มขั้นต่ำของสัดส่วนผู้ซื้อออกจากความบังเอิญได้; ถ้ายังไม่พอ ใช้ครึ่งหนึ่งของกลุ่ม</translation>
    </message>
    <message>
        <source>share of buyers %1, with the rise %2; level %3, power %4: &lt;b&gt;%5 of %6&lt;/b&gt;</source>
        <translation>สัดส่วนผู้ซื้อ %1 เมื่อเพิ่มแล้ว %2; ระดับนัยสำคัญ %3 กำลังทดสอบ %4: &lt;b&gt;%5 จาก %6&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Least rise that this size shows</source>
        <translation>การเพิ่มขั้นต่ำที่ขนาดนี้แสดงให้เห็นได้</translation>
    </message>
    <message>
        <source>Two proportions by the normal approximation: Fleiss, Levin &amp; Paik 2003, eq. 4.14.</source>
        <translation>สัดส่วนสองค่าด้วยการประมาณแบบปกติ: Fleiss, Levin &amp; Paik 2003, สมการ 4.14</translation>
    </message>
    <message>
        <source>orders that the rule leaves out, and their net amounts summed</source>
        <translation>คำสั่งซื้อที่กฎนี้ไม่นับ และผลรวมมูลค่าสุทธิ</translation>
    </message>
    <message>
        <source>%1 orders, together &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>คำสั่งซื้อ %1 รายการ รวม &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Orders left out</source>
        <translation>คำสั่งซื้อที่ไม่นับ</translation>
    </message>
    <message>
        <source>the figure with this one assumption changed − the figure as it is</source>
        <translation>ตัวเลขเมื่อเปลี่ยนเฉพาะสมมติฐานนี้ − ตัวเลขตามที่เป็นอยู่</translation>
    </message>
    <message>
        <source>Worked out anew from the rows by the same steps; the model stays the same unless it is what changes.</source>
        <translation>คำนวณใหม่จากแถวด้วยขั้นตอนเดียวกัน แบบจำลองคงเดิม เว้นแต่แบบจำลองคือสิ่งที่เปลี่ยน</translation>
    </message>
    <message>
        <source>Acquisition spend</source>
        <translation>งบการได้มา</translation>
    </message>
    <message>
        <source>the entries of the sheet of spend, by month and channel, summed</source>
        <translation>ผลรวมรายการในชีตงบ ตามเดือนและช่องทาง</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>ไม่มีช่องทาง</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>The CAC of a customer is the spend of the month and channel of the first purchase ÷ the new customers there.</source>
        <translation>CAC ของลูกค้าหนึ่งรายคืองบของเดือนและช่องทางที่ซื้อครั้งแรก ÷ ลูกค้าใหม่ของเดือนและช่องทางนั้น</translation>
    </message>
    <message>
        <source>Rows of the workspace</source>
        <translation>แถวของพื้นที่ทำงาน</translation>
    </message>
    <message>
        <source>rows of all imports that were kept or updated, in a currency that has a rate</source>
        <translation>แถวจากการนำเข้าทั้งหมดที่เก็บหรือปรับปรุง ในสกุลเงินที่มีอัตราแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>การนำเข้า</translation>
    </message>
    <message>
        <source>Customers with a purchase up to the as-of date</source>
        <translation>ลูกค้าที่มีการซื้อถึงวันที่ ณ</translation>
    </message>
    <message>
        <source>margin up to the last month: scenario − base</source>
        <translation>กำไรถึงเดือนสุดท้าย: สถานการณ์ − ฐาน</translation>
    </message>
    <message>
        <source>the CLV in the middle: half of the customers are worth less, half more</source>
        <translation>CLV ที่อยู่ตรงกลาง: ลูกค้าครึ่งหนึ่งมีมูลค่าน้อยกว่า อีกครึ่งมากกว่า</translation>
    </message>
    <message>
        <source>%1 worth less + %2 worth as much or more = &lt;b&gt;%3 customers&lt;/b&gt;</source>
        <translation>มูลค่าน้อยกว่า %1 + เท่ากันหรือมากกว่า %2 = &lt;b&gt;ลูกค้า %3 ราย&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Worth less</source>
        <translation>มูลค่าน้อยกว่า</translation>
    </message>
    <message>
        <source>Worth as much or more</source>
        <translation>มูลค่าเท่ากันหรือมากกว่า</translation>
    </message>
    <message>
        <source>Mean CLV</source>
        <translation>CLV เฉลี่ย</translation>
    </message>
    <message>
        <source>Nine in ten are worth less than</source>
        <translation>เก้าในสิบมีมูลค่าน้อยกว่า</translation>
    </message>
    <message>
        <source>Width of a bar</source>
        <translation>ความกว้างของแท่ง</translation>
    </message>
    <message>
        <source>A fifth are %1 customers: of the last of them %2 is counted.</source>
        <translation>หนึ่งในห้าคือลูกค้า %1 ราย: รายสุดท้ายนับเพียง %2</translation>
    </message>
    <message>
        <source>expected of today&apos;s customers + expected of those who are yet to come, the next months summed</source>
        <translation>ที่คาดจากลูกค้าปัจจุบัน + ที่คาดจากลูกค้าที่จะเข้ามา รวมเดือนต่อ ๆ ไป</translation>
    </message>
    <message>
        <source>Share of today&apos;s customers: %1 ÷ %2</source>
        <translation>สัดส่วนของลูกค้าปัจจุบัน: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Today&apos;s customers</source>
        <translation>ลูกค้าปัจจุบัน</translation>
    </message>
    <message>
        <source>Read from %1. Each month stands in the chart.</source>
        <translation>อ่านจาก %1 แต่ละเดือนอยู่ในแผนภูมิ</translation>
    </message>
    <message>
        <source>returning customers ÷ (new customers + returning customers), the months shown summed</source>
        <translation>ลูกค้าที่กลับมา ÷ (ลูกค้าใหม่ + ลูกค้าที่กลับมา) รวมเดือนที่แสดง</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวมกัน</translation>
    </message>
    <message>
        <source>A customer is new in the month of the first purchase.</source>
        <translation>ลูกค้านับเป็นลูกค้าใหม่ในเดือนที่ซื้อครั้งแรก</translation>
    </message>
    <message>
        <source>%1: %2 ÷ %3 − 1</source>
        <translation>%1: %2 ÷ %3 − 1</translation>
    </message>
    <message>
        <source>Value of the first 12 months</source>
        <translation>มูลค่าของ 12 เดือนแรก</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>newest quarter ÷ oldest quarter shown − 1</source>
        <translation>ไตรมาสล่าสุด ÷ ไตรมาสเก่าสุดที่แสดง − 1</translation>
    </message>
    <message>
        <source>net value of the orders − what was refunded apart, up to the as-of date</source>
        <translation>มูลค่าสุทธิของคำสั่งซื้อ − ที่คืนเงินแยก ถึงวันที่ ณ</translation>
    </message>
    <message>
        <source>Log-rank test, p</source>
        <translation>การทดสอบ log-rank, p</translation>
    </message>
    <message>
        <source>Margin so far</source>
        <translation>กำไรถึงตอนนี้</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>รายได้ถึงตอนนี้</translation>
    </message>
    <message>
        <source>net purchases × margin − serving cost</source>
        <translation>การซื้อสุทธิ × กำไร − ต้นทุนบริการ</translation>
    </message>
    <message>
        <source>Acquisition cost (CAC)</source>
        <translation>ต้นทุนการได้มา (CAC)</translation>
    </message>
    <message>
        <source>acquisition spend ÷ new customers of the same month and channel</source>
        <translation>งบการได้มา ÷ ลูกค้าใหม่ของเดือนและช่องทางเดียวกัน</translation>
    </message>
    <message>
        <source>one cost for every customer, set in Assumptions</source>
        <translation>ต้นทุนเดียวสำหรับลูกค้าทุกราย ตั้งในสมมติฐาน</translation>
    </message>
    <message>
        <source>Share of the value: %1 ÷ %2</source>
        <translation>สัดส่วนของมูลค่า: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Share of the customers: %1 ÷ %2</source>
        <translation>สัดส่วนของลูกค้า: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Customers it is learnt from</source>
        <translation>ลูกค้าที่ใช้เรียนรู้</translation>
    </message>
    <message>
        <source>What a new customer brings is learnt from all customers: which segment will be joined is not known.</source>
        <translation>สิ่งที่ลูกค้าใหม่นำมาเรียนรู้จากลูกค้าทั้งหมด: ไม่มีใครรู้ว่าจะเข้ากลุ่มใด</translation>
    </message>
    <message>
        <source>Within %1: %2 ÷ %3 gaps</source>
        <translation>ภายใน %1: %2 ÷ %3 ช่วงห่าง</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive)), summed over these customers</source>
        <translation>กำไรต่อปีตามจังหวะตน × (1 − P(ยังอยู่)) รวมลูกค้าเหล่านี้</translation>
    </message>
    <message>
        <source>%1 customers × %2 on average</source>
        <translation>ลูกค้า %1 ราย × เฉลี่ย %2</translation>
    </message>
    <message>
        <source>Customers with two purchases or more, silent for %1 up to %2; each of them explains its own loss in the table.</source>
        <translation>ลูกค้าที่ซื้อสองครั้งขึ้นไปและเงียบมา %1 ถึง %2; แต่ละรายอธิบายความสูญเสียของตนในตาราง</translation>
    </message>
    <message>
        <source>How purchases answer to the price, e</source>
        <translation>การซื้อตอบสนองต่อราคาเพียงใด, e</translation>
    </message>
    <message>
        <source>units of a product in a month = level of the product × level of the month × price to the power of e</source>
        <translation>จำนวนหน่วยของสินค้าในหนึ่งเดือน = ระดับของสินค้า × ระดับของเดือน × ราคายกกำลัง e</translation>
    </message>
    <message>
        <source>estimate %1 ± %2 standard errors of %3: &lt;b&gt;%4 to %5&lt;/b&gt;, nine times in ten</source>
        <translation>ค่าประมาณ %1 ± %2 เท่าของค่าคลาดเคลื่อนมาตรฐาน %3: &lt;b&gt;%4 ถึง %5&lt;/b&gt; เก้าในสิบครั้ง</translation>
    </message>
    <message>
        <source>Price changes of 2 % or more</source>
        <translation>การเปลี่ยนราคา 2% ขึ้นไป</translation>
    </message>
    <message>
        <source>Products with such a change</source>
        <translation>สินค้าที่มีการเปลี่ยนราคาเช่นนี้</translation>
    </message>
    <message>
        <source>Range of these changes</source>
        <translation>ช่วงของการเปลี่ยนแปลงเหล่านี้</translation>
    </message>
    <message>
        <source>Poisson pseudo maximum likelihood: Santos Silva &amp; Tenreyro 2006. Standard error by product: Liang &amp; Zeger 1986.</source>
        <translation>ภาวะน่าจะเป็นสูงสุดเทียมแบบปัวซง: Santos Silva &amp; Tenreyro 2006 ค่าคลาดเคลื่อนมาตรฐานตามสินค้า: Liang &amp; Zeger 1986</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>ตั้งเอง</translation>
    </message>
    <message>
        <source>What the price does to purchases</source>
        <translation>ราคามีผลต่อการซื้ออย่างไร</translation>
    </message>
    <message>
        <source>(1 + change of price) to the power of e − 1</source>
        <translation>(1 + การเปลี่ยนราคา) ยกกำลัง e − 1</translation>
    </message>
    <message>
        <source>Side effects are off: nobody reacts to the price.</source>
        <translation>ปิดผลข้างเคียงอยู่: ไม่มีใครตอบสนองต่อราคา</translation>
    </message>
    <message>
        <source>Points of annual retention that pay for a retention spend of %1 a head</source>
        <translation>จุดของการรักษารายปีที่ทำให้งบรักษาลูกค้า %1 ต่อรายคุ้ม</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>กำไรขั้นต้นตามคอลัมน์</translation>
    </message>
    <message>
        <source>by line (price − cost), else by column, else one rate</source>
        <translation>ตามรายการ (ราคา − ต้นทุน) มิฉะนั้นตามคอลัมน์ มิฉะนั้นอัตราเดียว</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 แถว</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Value is gross margin at %1.</source>
        <translation>มูลค่าคือกำไรขั้นต้น %1</translation>
    </message>
    <message>
        <source>Value is revenue: no margin given.</source>
        <translation>มูลค่าคือรายได้: ไม่ได้ระบุกำไร</translation>
    </message>
    <message>
        <source>Lifespan: mean of last − first purchase. Too low, because living customers still buy.</source>
        <translation>ช่วงอายุ: เฉลี่ยของซื้อครั้งสุดท้าย − ครั้งแรก ต่ำเกินไปเพราะลูกค้าที่อยู่ยังซื้อ</translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn, capped at 60 months because nobody left.</source>
        <translation>ช่วงอายุ: 1 ÷ อัตราการเลิกซื้อ จำกัด 60 เดือนเพราะไม่มีใครไป</translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn rate a month.</source>
        <translation>ช่วงอายุ: 1 ÷ อัตราการเลิกซื้อต่อเดือน</translation>
    </message>
    <message>
        <source>Lifespan: area under the Kaplan–Meier curve up to %1, one-time buyers included.</source>
        <translation>ช่วงอายุ: พื้นที่ใต้เส้น Kaplan–Meier ถึง %1 รวมผู้ซื้อครั้งเดียว</translation>
    </message>
    <message>
        <source>Customer lifetime value, mean</source>
        <translation>มูลค่าตลอดช่วงชีวิตของลูกค้า เฉลี่ย</translation>
    </message>
    <message>
        <source>(value so far + value of the next %1) ÷ customers</source>
        <translation>(มูลค่าจนถึงตอนนี้ + มูลค่าอีก %1) ÷ ลูกค้า</translation>
    </message>
    <message>
        <source>Customer lifetime value, total</source>
        <translation>มูลค่าตลอดช่วงชีวิตของลูกค้า รวม</translation>
    </message>
    <message>
        <source>value so far + value of the next %1</source>
        <translation>มูลค่าจนถึงตอนนี้ + มูลค่าอีก %1</translation>
    </message>
    <message>
        <source>Value so far, mean</source>
        <translation>มูลค่าจนถึงตอนนี้ เฉลี่ย</translation>
    </message>
    <message>
        <source>net purchases × margin − acquisition and serving cost, per customer</source>
        <translation>การซื้อสุทธิ × กำไร − ต้นทุนการได้มาและบริการ ต่อลูกค้า</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>มูลค่าอีก %1</translation>
    </message>
    <message>
        <source>expected purchases × expected spend × margin, discounted at %1 a year</source>
        <translation>การซื้อที่คาด × ยอดใช้จ่ายที่คาด × กำไร คิดลด %1 ต่อปี</translation>
    </message>
    <message>
        <source>Forecast by %1 and Gamma-Gamma. %2</source>
        <translation>พยากรณ์โดย %1 และ Gamma-Gamma %2</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV ของลูกค้าใหม่</translation>
    </message>
    <message>
        <source>margin × (first order + expected spend × expected purchases in %1, discounted) − acquisition cost</source>
        <translation>กำไร × (คำสั่งซื้อแรก + ยอดใช้จ่ายที่คาด × การซื้อที่คาดใน %1 คิดลด) − ต้นทุนการได้มา</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>มูลค่าการซื้อเฉลี่ย</translation>
    </message>
    <message>
        <source>net revenue ÷ purchases</source>
        <translation>รายได้สุทธิ ÷ การซื้อ</translation>
    </message>
    <message>
        <source>Purchase frequency, a year</source>
        <translation>ความถี่ในการซื้อต่อปี</translation>
    </message>
    <message>
        <source>purchases ÷ buyers × 365.25 ÷ days</source>
        <translation>การซื้อ ÷ ผู้ซื้อ × 365.25 ÷ วัน</translation>
    </message>
    <message>
        <source>Customer value, a year</source>
        <translation>มูลค่าลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>average purchase value × purchase frequency</source>
        <translation>มูลค่าการซื้อเฉลี่ย × ความถี่ในการซื้อ</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>ผู้ซื้อในช่วง</translation>
    </message>
    <message>
        <source>different customers with a purchase</source>
        <translation>จำนวนลูกค้าต่างรายที่ซื้อ</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>การซื้อ</translation>
    </message>
    <message>
        <source>valid orders, all time</source>
        <translation>คำสั่งซื้อที่ใช้ได้ ตลอดเวลา</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 แถว</translation>
    </message>
    <message>
        <source>Revenue, all time</source>
        <translation>รายได้ ตลอดเวลา</translation>
    </message>
    <message>
        <source>orders − discounts − refunds of identified customers</source>
        <translation>คำสั่งซื้อ − ส่วนลด − การคืนเงินของลูกค้าที่ระบุตัวได้</translation>
    </message>
    <message>
        <source>%1 purchases</source>
        <translation>%1 การซื้อ</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>ช่วงอายุลูกค้าเฉลี่ย</translation>
    </message>
    <message>
        <source>time from first to last purchase</source>
        <translation>เวลาจากซื้อครั้งแรกถึงครั้งสุดท้าย</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>ลูกค้า %1 ราย</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV อย่างง่าย</translation>
    </message>
    <message>
        <source>customer value a year × lifespan in years</source>
        <translation>มูลค่าลูกค้าต่อปี × ช่วงอายุเป็นปี</translation>
    </message>
    <message>
        <source>Revenue, before margin. %1</source>
        <translation>รายได้ ก่อนกำไร %1</translation>
    </message>
    <message>
        <source>Predictive CLV, formula</source>
        <translation>CLV พยากรณ์ สูตร</translation>
    </message>
    <message>
        <source>purchases a month × average order value × margin × lifetime in months</source>
        <translation>การซื้อต่อเดือน × มูลค่าคำสั่งซื้อเฉลี่ย × กำไร × ช่วงอายุเป็นเดือน</translation>
    </message>
    <message>
        <source>CLV, retention form</source>
        <translation>CLV รูปแบบการรักษา</translation>
    </message>
    <message>
        <source>margin a year × (1 + d) ÷ (1 + d − r), first payment now</source>
        <translation>กำไรต่อปี × (1 + d) ÷ (1 + d − r) งวดแรกจ่ายตอนนี้</translation>
    </message>
    <message>
        <source>LTV : CAC, new customers</source>
        <translation>LTV : CAC ลูกค้าใหม่</translation>
    </message>
    <message>
        <source>CLV of a new customer before its cost ÷ acquisition cost</source>
        <translation>CLV ของลูกค้าใหม่ก่อนต้นทุน ÷ ต้นทุนการได้มา</translation>
    </message>
    <message>
        <source>Three to one is a common rule of thumb, no law.</source>
        <translation>สามต่อหนึ่งเป็นหลักคร่าว ๆ ไม่ใช่กฎ</translation>
    </message>
    <message>
        <source>Acquisition cost (CAC)</source>
        <translation>ต้นทุนการได้มา (CAC)</translation>
    </message>
    <message>
        <source>acquisition spend ÷ new customers of the same month and channel</source>
        <translation>งบการได้มา ÷ ลูกค้าใหม่ของเดือนและช่องทางเดียวกัน</translation>
    </message>
    <message>
        <source>mean of these customers</source>
        <translation>เฉลี่ยของลูกค้าเหล่านี้</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>การคืนทุน</translation>
    </message>
    <message>
        <source>first month in which the margin of a new customer reaches its acquisition cost</source>
        <translation>เดือนแรกที่กำไรของลูกค้าใหม่ถึงต้นทุนการได้มา</translation>
    </message>
    <message>
        <source>Customers still alive</source>
        <translation>ลูกค้าที่ยังอยู่</translation>
    </message>
    <message>
        <source>sum of P(alive) of all customers</source>
        <translation>ผลรวม P(ยังอยู่) ของลูกค้าทุกราย</translation>
    </message>
    <message>
        <source>Read from %1, which lets a customer leave after the first purchase.</source>
        <translation>อ่านจาก %1 ซึ่งให้ลูกค้าไปได้หลังซื้อครั้งแรก</translation>
    </message>
    <message>
        <source>Retention rate a year, %1</source>
        <translation>อัตราการรักษาลูกค้าต่อปี, %1</translation>
    </message>
    <message>
        <source>P(alive in 12 months) ÷ P(alive today), both summed</source>
        <translation>P(ยังอยู่ใน 12 เดือน) ÷ P(ยังอยู่วันนี้) รวมทั้งคู่</translation>
    </message>
    <message>
        <source>Bought only once</source>
        <translation>ซื้อเพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>customers with one occasion ÷ customers</source>
        <translation>ลูกค้าที่ซื้อครั้งเดียว ÷ ลูกค้า</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>อัตราการรักษาลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>%1 purchases × %2 margin each, discounted</source>
        <extracomment>%1 is a number of purchases, %2 what one of them brings</extracomment>
        <translation>การซื้อ %1 ครั้ง × กำไรครั้งละ %2 คิดลดแล้ว</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Perennial reads a spreadsheet of orders and says what each customer is worth. Five steps show all of it; the sample shop on the welcome page is made for trying them.</source>
        <translation>Perennial อ่านสเปรดชีตคำสั่งซื้อแล้วบอกว่าลูกค้าแต่ละรายมีมูลค่าเท่าใด ห้าขั้นต่อไปนี้แสดงทั้งหมด ร้านตัวอย่างในหน้าต้อนรับมีไว้ให้ลอง</translation>
    </message>
    <message>
        <source>Open a spreadsheet: drop it on the window, or press Ctrl+O. The import page shows how each column was understood and why; click a column head to change it. Nothing is written before you press Import.</source>
        <translation>เปิดสเปรดชีต: ลากมาวางบนหน้าต่างหรือกด Ctrl+O หน้านำเข้าแสดงว่าเข้าใจแต่ละคอลัมน์อย่างไรและเพราะเหตุใด คลิกหัวคอลัมน์เพื่อเปลี่ยน จะไม่มีการเขียนสิ่งใดจนกว่าคุณจะกดนำเข้า</translation>
    </message>
    <message>
        <source>Check the reconciliation: every row that was read was kept, updated, already here, excluded by a rule or rejected with a reason, and the money of each is counted.</source>
        <translation>ตรวจการกระทบยอด: ทุกแถวที่อ่านถูกเก็บ ปรับปรุง มีอยู่แล้ว ไม่นับตามกฎ หรือปฏิเสธพร้อมเหตุผล และนับยอดเงินของแต่ละแถวด้วย</translation>
    </message>
    <message>
        <source>Read the overview: what a customer is worth on average, how the value is spread, and how wrong a forecast made a year ago would have been. Press Enter on a figure to see where it comes from.</source>
        <translation>อ่านภาพรวม: ลูกค้าหนึ่งรายมีมูลค่าเฉลี่ยเท่าใด มูลค่ากระจายอย่างไร และถ้าพยากรณ์ไว้เมื่อหนึ่งปีก่อนจะคลาดเคลื่อนเท่าใด กด Enter ที่ตัวเลขเพื่อดูที่มา</translation>
    </message>
    <message>
        <source>Find the people: the pages Customers, Segments and Retention say who brings the value, who is fading, and how each cohort stays.</source>
        <translation>ค้นหาผู้คน: หน้าลูกค้า กลุ่มลูกค้า และการรักษา บอกว่าใครสร้างมูลค่า ใครกำลังหาย และกลุ่มตามเวลาแต่ละกลุ่มยังอยู่เพียงใด</translation>
    </message>
    <message>
        <source>Try a change: on the page What-if, move price or retention and see what follows, side effects included. Then export the report as a PDF.</source>
        <translation>ลองเปลี่ยน: ในหน้า “ถ้า” ขยับราคาหรือการรักษาแล้วดูผลที่ตามมา รวมผลข้างเคียง จากนั้นส่งออกรายงานเป็น PDF</translation>
    </message>
    <message>
        <source>Perennial needs one row for each order, or for each line of an order, with the customer, the date and, where there is one, the amount. Export the longest span that your shop offers: two years or more give the best forecast.</source>
        <translation>Perennial ต้องการหนึ่งแถวต่อหนึ่งคำสั่งซื้อ หรือต่อหนึ่งรายการในคำสั่งซื้อ โดยมีลูกค้า วันที่ และจำนวนเงินถ้ามี ส่งออกช่วงที่ยาวที่สุดที่ร้านของคุณมีให้ ข้อมูลสองปีขึ้นไปพยากรณ์ได้ดีที่สุด</translation>
    </message>
    <message>
        <source>Orders, then Export, all orders, plain CSV file.</source>
        <translation>Orders แล้ว Export เลือก all orders, plain CSV file</translation>
    </message>
    <message>
        <source>Analytics, then Orders, then Download.</source>
        <translation>Analytics แล้ว Orders แล้ว Download</translation>
    </message>
    <message>
        <source>Payments, then Export, with all columns.</source>
        <translation>Payments แล้ว Export พร้อมทุกคอลัมน์</translation>
    </message>
    <message>
        <source>Reports, then Activity download, as CSV.</source>
        <translation>Reports แล้ว Activity download เป็น CSV</translation>
    </message>
    <message>
        <source>Transactions, then Export, the CSV of items or of transactions.</source>
        <translation>Transactions แล้ว Export เป็น CSV ของรายการสินค้าหรือของธุรกรรม</translation>
    </message>
    <message>
        <source>Seller Central, Reports, the order reports as a text file.</source>
        <translation>Seller Central, Reports รายงานคำสั่งซื้อเป็นไฟล์ข้อความ</translation>
    </message>
    <message>
        <source>Shop Manager, Settings, Options, Download data: orders or order items.</source>
        <translation>Shop Manager, Settings, Options, Download data: คำสั่งซื้อหรือรายการในคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Any other</source>
        <translation>ระบบอื่น</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>สิ่งที่ช่วยได้</translation>
    </message>
    <message>
        <source>A customer number or an e-mail address in each row. Names alone are taken too, but two people of one name become one customer.</source>
        <translation>หมายเลขลูกค้าหรือที่อยู่อีเมลในทุกแถว ใช้ชื่ออย่างเดียวก็ได้ แต่สองคนที่ชื่อเดียวกันจะกลายเป็นลูกค้ารายเดียว</translation>
    </message>
    <message>
        <source>Refunds and cancelled orders in the same file. They are recognised by sign, status or column and counted against the customer who got the money back.</source>
        <translation>การคืนเงินและคำสั่งซื้อที่ยกเลิกในไฟล์เดียวกัน โปรแกรมรู้จากเครื่องหมาย สถานะ หรือคอลัมน์ และหักจากลูกค้าที่ได้เงินคืน</translation>
    </message>
    <message>
        <source>Do not add up or sort anything before: totals under the table and title rows above it are found and left out.</source>
        <translation>ไม่ต้องรวมยอดหรือเรียงลำดับก่อน: โปรแกรมพบและข้ามผลรวมใต้ตารางและแถวชื่อเรื่องด้านบนให้เอง</translation>
    </message>
    <message>
        <source>Import a newer export over the older one at any time. Rows that are already here are not counted twice, and changed rows are brought up to date.</source>
        <translation>นำเข้าไฟล์ส่งออกใหม่ทับไฟล์เก่าได้ทุกเมื่อ แถวที่มีอยู่แล้วจะไม่นับซ้ำ และแถวที่เปลี่ยนจะถูกปรับให้เป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>Where the data stay</source>
        <translation>ข้อมูลเก็บไว้ที่ใด</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer, the workspace. Nothing is sent anywhere.</source>
        <translation>ทุกอย่างเก็บในไฟล์เดียวบนคอมพิวเตอร์เครื่องนี้ คือพื้นที่ทำงาน ไม่มีการส่งข้อมูลออกไปที่ใด</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>การซื้อ</translation>
    </message>
    <message>
        <source>All orders of one customer on one day, with something paid. A customer&apos;s first purchase makes the customer; the later ones are repeat purchases.</source>
        <translation>คำสั่งซื้อทั้งหมดของลูกค้าหนึ่งรายในหนึ่งวันที่มีการชำระเงิน การซื้อครั้งแรกทำให้เป็นลูกค้า ครั้งต่อ ๆ ไปคือการซื้อซ้ำ</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>มูลค่าตลอดช่วงชีวิตของลูกค้า</translation>
    </message>
    <message>
        <source>What a customer brought so far, and what is expected to come in the horizon that you chose, discounted to the as-of date. With a margin it is profit, without one it is revenue; every page says which.</source>
        <translation>สิ่งที่ลูกค้าสร้างมาแล้ว รวมกับสิ่งที่คาดว่าจะมาในช่วงเวลาที่คุณเลือก คิดลดถึงวันที่ ณ ถ้ามีอัตรากำไรจะเป็นกำไร ถ้าไม่มีจะเป็นรายได้ ทุกหน้าระบุไว้ว่าเป็นอย่างใด</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(ยังอยู่)</translation>
    </message>
    <message>
        <source>The chance that a customer will ever buy again, from how often and how lately the customer bought.</source>
        <translation>โอกาสที่ลูกค้าจะกลับมาซื้ออีก ดูจากความถี่และความใหม่ของการซื้อ</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>การซื้อที่คาด</translation>
    </message>
    <message>
        <source>How many purchases the model expects of a customer in the horizon. Add them up for a group rather than trusting a single one.</source>
        <translation>จำนวนครั้งที่แบบจำลองคาดว่าลูกค้าจะซื้อในช่วงเวลานั้น ควรรวมเป็นกลุ่มมากกว่าเชื่อตัวเลขของรายเดียว</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>ช่วงความเชื่อมั่น</translation>
    </message>
    <message>
        <source>Nine times out of ten the true figure lies between the two bounds. A wide one says that the data cannot tell more closely.</source>
        <translation>เก้าในสิบครั้ง ค่าจริงอยู่ระหว่างขอบทั้งสอง ช่วงที่กว้างหมายความว่าข้อมูลบอกได้ไม่ละเอียดกว่านี้</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>กลุ่มตามเวลา</translation>
    </message>
    <message>
        <source>The customers whose first purchase fell in the same month or year.</source>
        <translation>ลูกค้าที่ซื้อครั้งแรกในเดือนหรือปีเดียวกัน</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>การรักษา</translation>
    </message>
    <message>
        <source>The share of a cohort that bought again in a later period, or in it or later.</source>
        <translation>สัดส่วนของกลุ่มที่ซื้ออีกในงวดถัดมา หรือในงวดนั้นหรือหลังจากนั้น</translation>
    </message>
    <message>
        <source>Holdout</source>
        <translation>ช่วงทดสอบ</translation>
    </message>
    <message>
        <source>The last part of the data, hidden from the model and then compared with what it foretold. This is how methods are chosen here.</source>
        <translation>ข้อมูลช่วงท้ายที่ซ่อนจากแบบจำลอง แล้วนำมาเทียบกับสิ่งที่แบบจำลองทำนาย วิธีคำนวณในโปรแกรมนี้เลือกด้วยวิธีนี้</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>จุดคุ้มทุน</translation>
    </message>
    <message>
        <source>The loss of purchases at which a change of price brings as much as no change.</source>
        <translation>การซื้อที่เสียไปซึ่งทำให้การเปลี่ยนราคาได้ผลเท่ากับไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>When a figure is a dash</source>
        <translation>เมื่อตัวเลขเป็นขีด</translation>
    </message>
    <message>
        <source>A figure that cannot be worked out honestly is shown as a dash. Point at it, or press Enter on it, to read what is missing.</source>
        <translation>ตัวเลขที่คำนวณอย่างตรงไปตรงมาไม่ได้จะแสดงเป็นขีด ชี้ที่ขีดหรือกด Enter เพื่ออ่านว่าขาดอะไร</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>จากบรรทัดคำสั่ง</translation>
    </message>
    <message>
        <source>The same figures come from the program perennial in a terminal: perennial --help lists the commands, and man perennial describes them.</source>
        <translation>ตัวเลขเดียวกันได้จากโปรแกรม perennial ในเทอร์มินัล: perennial --help แสดงรายการคำสั่ง และ man perennial อธิบายคำสั่งเหล่านั้น</translation>
    </message>
    <message>
        <source>Open a spreadsheet</source>
        <translation>เปิดสเปรดชีต</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>เปิดพื้นที่ทำงาน</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>ไปยังหน้า</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>ค้นหาลูกค้า</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>เลิกทำการเปลี่ยนแปลงล่าสุด</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>ตัวควบคุมถัดไปและก่อนหน้า</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Explain the figure, or open what is chosen</source>
        <translation>อธิบายตัวเลข หรือเปิดสิ่งที่เลือก</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>ปุ่มลูกศร</translation>
    </message>
    <message>
        <source>Move a lever by one step, or walk through the points of a chart</source>
        <translation>ขยับคันโยกหนึ่งขั้น หรือเลื่อนไปตามจุดของแผนภูมิ</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Move a lever by a larger step</source>
        <translation>ขยับคันโยกขั้นใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>เต็มจอ</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>วิธีใช้นี้</translation>
    </message>
    <message>
        <source>Five-step tour</source>
        <translation>แนะนำห้าขั้น</translation>
    </message>
    <message>
        <source>How to export orders from your shop</source>
        <translation>วิธีส่งออกคำสั่งซื้อจากร้านของคุณ</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>ความหมายของตัวเลข</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>แป้นพิมพ์</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + ปุ่มลูกศร</translation>
    </message>
    <message>
        <source>Choose neighbouring bars of the chart of values</source>
        <translation>เลือกแท่งที่ติดกันในแผนภูมิมูลค่า</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>ปุ่มเมนู</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>ตารางแบบอื่น</translation>
    </message>
    <message>
        <source>Contracts (start and end, or tenure and whether they have ended) and customers already summed up (purchases, recency, age) are recognised as well. The import page says which kind it took a table for; the button with its name changes it.</source>
        <translation>โปรแกรมรู้จักสัญญา (วันเริ่มและวันสิ้นสุด หรืออายุสัญญาและการสิ้นสุดแล้วหรือไม่) และลูกค้าที่สรุปยอดมาแล้ว (จำนวนการซื้อ ความใหม่ อายุ) ด้วย หน้านำเข้าบอกว่าถือตารางเป็นชนิดใด กดปุ่มที่แสดงชื่อชนิดเพื่อเปลี่ยน</translation>
    </message>
    <message>
        <source>Look for Export or Download where the orders are listed. CSV, XLSX, ODS, XLS, Gnumeric and XML spreadsheets and tables of HTML pages are read, also inside a zip file.</source>
        <translation>มองหา Export หรือ Download ตรงที่แสดงรายการคำสั่งซื้อ อ่านได้ทั้งสเปรดชีต CSV, XLSX, ODS, XLS, Gnumeric และ XML รวมถึงตารางในหน้า HTML และไฟล์ที่อยู่ในไฟล์ zip</translation>
    </message>
    <message>
        <source>Close an explanation, or cancel what is running</source>
        <translation>ปิดคำอธิบาย หรือยกเลิกสิ่งที่กำลังทำอยู่</translation>
    </message>
    <message>
        <source>The other columns of a sheet of contracts (plan, payment method, country ...) are kept, and contracts can be divided by them on Segments and Retention, and by price, value, month of start and rules of your own. A click on a segment shows only its contracts, on every page. Where a workspace holds orders and contracts, “Orders | Contracts” in the head of a page turns from the ones to the others.</source>
        <translation>คอลัมน์อื่นของชีตสัญญา (แพ็กเกจ วิธีชำระเงิน ประเทศ ...) จะถูกเก็บไว้ และใช้แบ่งสัญญาได้ที่หน้ากลุ่มลูกค้าและการรักษา รวมถึงแบ่งตามราคา มูลค่า เดือนที่เริ่ม และกฎของคุณเอง คลิกกลุ่มเพื่อแสดงเฉพาะสัญญาของกลุ่มนั้นในทุกหน้า ถ้าพื้นที่ทำงานมีทั้งคำสั่งซื้อและสัญญา ใช้ “คำสั่งซื้อ | สัญญา” ที่ด้านบนของหน้าเพื่อสลับระหว่างกัน</translation>
    </message>
    <message>
        <source>What-if has levers and scenarios for contracts and says how much churn a price may cost before it stops paying; Actions says what to do for whom in each stage of a contract&apos;s life, and what that has to bring.</source>
        <translation>หน้า “ถ้า” มีคันโยกและสถานการณ์สำหรับสัญญา และบอกว่าราคาทำให้เสียลูกค้าได้เท่าใดก่อนจะไม่คุ้ม หน้าการปฏิบัติบอกว่าควรทำอะไรกับใครในแต่ละช่วงอายุของสัญญา และสิ่งนั้นต้องได้ผลเท่าใด</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>A row counts on the day that the sheet writes. With a time zone chosen under Assumptions, a row whose time says its offset from UTC counts on the day of that moment in the zone; a date without a time never moves, and never is the clock of this computer asked.</source>
        <translation>แถวนับในวันที่ชีตเขียนไว้ ถ้าเลือกเขตเวลาไว้ที่สมมติฐาน แถวที่เวลาระบุผลต่างจาก UTC จะนับในวันของเวลานั้นตามเขตเวลาที่เลือก วันที่ที่ไม่มีเวลาจะไม่ย้าย และไม่ใช้นาฬิกาของคอมพิวเตอร์เครื่องนี้เลย</translation>
    </message>
    <message>
        <source>Explain the current cell of a table</source>
        <translation>อธิบายเซลล์ปัจจุบันของตาราง</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Look at a chart more closely, less closely, as a whole</source>
        <translation>ดูแผนภูมิใกล้ขึ้น ไกลออก หรือทั้งหมด</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + ปุ่มลูกศร</translation>
    </message>
    <message>
        <source>Move through a chart that is looked at closely</source>
        <translation>เลื่อนไปมาในแผนภูมิที่ขยายดูอยู่</translation>
    </message>
    <message>
        <source>Zoom a chart, hide or show its series</source>
        <translation>ซูมแผนภูมิ ซ่อนหรือแสดงชุดข้อมูล</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>heads in row %1</source>
        <translation>หัวคอลัมน์ในแถว %1</translation>
    </message>
    <message>
        <source>no row of heads: columns are named by letters</source>
        <translation>ไม่มีแถวหัว: ตั้งชื่อคอลัมน์ด้วยตัวอักษร</translation>
    </message>
    <message>
        <source>title rows above: %1</source>
        <translation>แถวชื่อเรื่องด้านบน: %1</translation>
    </message>
    <message>
        <source>total rows below left out: %1</source>
        <translation>ข้ามแถวผลรวมด้านล่าง: %1</translation>
    </message>
    <message>
        <source>notes below left out: %1</source>
        <translation>ข้ามหมายเหตุด้านล่าง: %1</translation>
    </message>
    <message>
        <source>repeated head rows left out: %1</source>
        <translation>ข้ามแถวหัวที่ซ้ำ: %1</translation>
    </message>
    <message>
        <source>sheets of equal columns are appended: %1</source>
        <translation>ต่อชีตที่มีคอลัมน์เหมือนกัน: %1</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>ชีต %1 จาก %2</translation>
    </message>
    <message>
        <source>the hidden sheet %1 is left out</source>
        <translation>ข้ามชีตที่ซ่อน %1</translation>
    </message>
    <message>
        <source>sheet %1 lists %2 returned orders</source>
        <translation>ชีต %1 แสดง %2 คำสั่งซื้อที่คืน</translation>
    </message>
    <message>
        <source>rows between heads and data left out: %1</source>
        <translation>ข้ามแถวระหว่างหัวและข้อมูล: %1</translation>
    </message>
    <message>
        <source>%1 of %2 understood</source>
        <translation>เข้าใจ %1 จาก %2</translation>
    </message>
    <message>
        <source>recognised as an export of %1</source>
        <translation>จำได้ว่าเป็นไฟล์ส่งออกของ %1</translation>
    </message>
    <message>
        <source>customer is %1: %4 different in %2 of %3 rows; %5 % come back</source>
        <translation>ลูกค้าคือ %1: ต่างกัน %4 ใน %2 จาก %3 แถว; กลับมา %5%</translation>
    </message>
    <message>
        <source>%1 could be the customer too: %4 different; %5 % come back</source>
        <translation>%1 อาจเป็นลูกค้าได้: ต่างกัน %4; กลับมา %5%</translation>
    </message>
    <message>
        <source>%1 is new in every row: is there a better column for the customer?</source>
        <translation>%1 ใหม่ทุกแถว: มีคอลัมน์ลูกค้าที่ดีกว่าหรือไม่</translation>
    </message>
    <message>
        <source>no order id: each row is one order</source>
        <translation>ไม่มีรหัสคำสั่งซื้อ: แต่ละแถวคือหนึ่งคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>no amounts: purchases are counted, money figures stay empty</source>
        <translation>ไม่มีจำนวนเงิน: นับการซื้อ ตัวเลขเงินเว้นว่าง</translation>
    </message>
    <message>
        <source>amount is %1 × %2</source>
        <translation>จำนวนเงินคือ %1 × %2</translation>
    </message>
    <message>
        <source>%1 is the whole order&apos;s and counted once</source>
        <translation>%1 เป็นของทั้งคำสั่งซื้อและนับครั้งเดียว</translation>
    </message>
    <message>
        <source>dates from %1 to %2</source>
        <translation>วันที่ตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>order of dates: %1</source>
        <translation>ลำดับวันที่: %1</translation>
    </message>
    <message>
        <source>decimal mark: %1</source>
        <translation>จุดทศนิยม: %1</translation>
    </message>
    <message>
        <source>%1 dates look like the Hijri calendar (%2) and cannot be read</source>
        <translation>%1 วันที่ดูเหมือนปฏิทินฮิจเราะห์ (%2) และอ่านไม่ได้</translation>
    </message>
    <message>
        <source>Buddhist years read: %1</source>
        <translation>อ่านปีพุทธศักราช: %1</translation>
    </message>
    <message>
        <source>currency %1</source>
        <translation>สกุลเงิน %1</translation>
    </message>
    <message>
        <source>looked at the first %1 rows; the rest is checked while importing</source>
        <translation>ดู %1 แถวแรกแล้ว; ที่เหลือตรวจขณะนำเข้า</translation>
    </message>
    <message>
        <source>title row</source>
        <translation>แถวชื่อเรื่อง</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>หัวคอลัมน์</translation>
    </message>
    <message>
        <source>heads again</source>
        <translation>หัวคอลัมน์ซ้ำ</translation>
    </message>
    <message>
        <source>total row</source>
        <translation>แถวผลรวม</translation>
    </message>
    <message>
        <source>note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ข้าม</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>ไม่ใช่คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ไม่มีวันที่</translation>
    </message>
    <message>
        <source>the date does not exist</source>
        <translation>ไม่มีวันที่นี้</translation>
    </message>
    <message>
        <source>a date of the Hijri calendar</source>
        <translation>วันที่ในปฏิทินฮิจเราะห์</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>ไม่มีจำนวนเงิน</translation>
    </message>
    <message>
        <source>the amount is no number</source>
        <translation>จำนวนเงินไม่ใช่ตัวเลข</translation>
    </message>
    <message>
        <source>the amount is too large</source>
        <translation>จำนวนเงินมากเกินไป</translation>
    </message>
    <message>
        <source>the quantity is no number</source>
        <translation>ปริมาณไม่ใช่ตัวเลข</translation>
    </message>
    <message>
        <source>the price is no number</source>
        <translation>ราคาไม่ใช่ตัวเลข</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ไม่ใช่ตัวเลข</translation>
    </message>
    <message>
        <source>a formula error (#N/A)</source>
        <translation>สูตรผิดพลาด (#N/A)</translation>
    </message>
    <message>
        <source>too many or too few fields</source>
        <translation>ช่องมากหรือน้อยเกินไป</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>void</source>
        <translation>โมฆะ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>รอดำเนินการ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>คำสั่งซื้อทดสอบ</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>ฉ้อโกง</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>บัตรของขวัญ</translation>
    </message>
    <message>
        <source>the head says “%1”</source>
        <translation>หัวเขียนว่า “%1”</translation>
    </message>
    <message>
        <source>the head says “%1” and %2 % of the cells agree</source>
        <translation>หัวเขียนว่า “%1” และ %2% ของเซลล์สอดคล้อง</translation>
    </message>
    <message>
        <source>%1 % of the cells are dates</source>
        <translation>%1% ของเซลล์เป็นวันที่</translation>
    </message>
    <message>
        <source>%1 % of the cells are numbers</source>
        <translation>%1% ของเซลล์เป็นตัวเลข</translation>
    </message>
    <message>
        <source>%1 % of the cells are e-mail addresses</source>
        <translation>%1% ของเซลล์เป็นอีเมล</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: they come back, as customers do</source>
        <translation>ค่าต่างกัน %1 ใน %2 เซลล์: กลับมาเหมือนลูกค้า</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: new in almost every row</source>
        <translation>ค่าต่างกัน %1 ใน %2 เซลล์: ใหม่เกือบทุกแถว</translation>
    </message>
    <message>
        <source>as exported by %1</source>
        <translation>ตามที่ %1 ส่งออก</translation>
    </message>
    <message>
        <source>as chosen for these heads before</source>
        <translation>ตามที่เคยเลือกสำหรับหัวเหล่านี้</translation>
    </message>
    <message>
        <source>an extra column: kept, segments can be made of it</source>
        <translation>คอลัมน์เพิ่ม: เก็บไว้ ใช้แบ่งกลุ่มได้</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: too many to make segments of</source>
        <translation>ค่าต่างกัน %1 ใน %2 เซลล์: มากเกินกว่าจะแบ่งกลุ่ม</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>ไม่มีเซลล์ที่มีข้อมูล</translation>
    </message>
    <message>
        <source>could serve as %1 too; %2 was preferred</source>
        <translation>ใช้เป็น %1 ได้เช่นกัน; เลือก %2 ก่อน</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>ตัวเลือกของคุณ</translation>
    </message>
    <message>
        <source>day first: %1 of %2 dates decide</source>
        <translation>วันขึ้นก่อน: %1 จาก %2 วันที่ชี้ขาด</translation>
    </message>
    <message>
        <source>month first: %1 of %2 dates decide</source>
        <translation>เดือนขึ้นก่อน: %1 จาก %2 วันที่ชี้ขาด</translation>
    </message>
    <message>
        <source>year first: %1 of %2 dates decide</source>
        <translation>ปีขึ้นก่อน: %1 จาก %2 วันที่ชี้ขาด</translation>
    </message>
    <message>
        <source>either way: %1</source>
        <translation>ได้ทั้งสองแบบ: %1</translation>
    </message>
    <message>
        <source>“%1” is the decimal mark: %2 of %3 numbers decide</source>
        <translation>“%1” คือจุดทศนิยม: %2 จาก %3 ตัวเลขชี้ขาด</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>จุลภาค</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>อัฒภาค</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>แท็บ</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>เส้นตั้ง</translation>
    </message>
    <message>
        <source>%1 rows (%2 %3, %4 % of the money) are “%5”</source>
        <translation>%1 แถว (%2 %3, %4% ของเงิน) เป็น “%5”</translation>
    </message>
    <message>
        <source>Do they count as orders? Until you answer, they do; nothing is left out.</source>
        <translation>นับเป็นคำสั่งซื้อหรือไม่ จนกว่าคุณจะตอบถือว่านับ; ไม่มีสิ่งใดถูกทิ้ง</translation>
    </message>
    <message>
        <source>Is %2 in column %1 day and month, or month and day?</source>
        <translation>%2 ในคอลัมน์ %1 คือวันและเดือน หรือเดือนและวัน</translation>
    </message>
    <message>
        <source>Every date of the column can be read both ways, so only you can say.</source>
        <translation>ทุกวันที่ในคอลัมน์อ่านได้สองแบบ มีเพียงคุณที่บอกได้</translation>
    </message>
    <message>
        <source>What is the decimal mark of %2 in column %1?</source>
        <translation>จุดทศนิยมของ %2 ในคอลัมน์ %1 คืออะไร</translation>
    </message>
    <message>
        <source>The numbers of the column can be read both ways.</source>
        <translation>ตัวเลขในคอลัมน์อ่านได้สองแบบ</translation>
    </message>
    <message>
        <source>Which column says who the customer is?</source>
        <translation>คอลัมน์ใดบอกว่าลูกค้าคือใคร</translation>
    </message>
    <message>
        <source>%1 is taken: it covers %2 rows and %3 % come back.</source>
        <translation>ใช้ %1: ครอบคลุม %2 แถว และกลับมา %3%</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>นับ</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>ไม่นับ</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>วัน เดือน ปี</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>เดือน วัน ปี</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>ปี เดือน วัน</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>จุลภาค</translation>
    </message>
    <message>
        <source>point</source>
        <translation>จุด</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>kept ?</source>
        <translation>เก็บ ?</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>คืนเงิน</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ไม่นับ</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>ปรับปรุง</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Refunded order</source>
        <translation>คำสั่งซื้อที่คืนเงิน</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>ปริมาณ</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>ราคาต่อหน่วย</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ส่วนลด</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ภาษี</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>ค่าจัดส่ง</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>การคืนเงิน</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ต้นทุน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>สินค้า</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>หมวดหมู่</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>rows that name the customer of the rows below: %1</source>
        <translation>แถวที่ระบุลูกค้าของแถวด้านล่าง: %1</translation>
    </message>
    <message>
        <source>dates in the future, up to %1</source>
        <translation>วันที่ในอนาคต ถึง %1</translation>
    </message>
    <message>
        <source>rows that cannot be read: %2 (%1)</source>
        <translation>แถวที่อ่านไม่ได้: %2 (%1)</translation>
    </message>
    <message>
        <source>rows left out as %1: %2 (%3)</source>
        <translation>แถวที่ไม่นับ (%1): %2 (%3)</translation>
    </message>
    <message>
        <source>refunded rows: %1 (%2)</source>
        <translation>แถวที่คืนเงิน: %1 (%2)</translation>
    </message>
    <message>
        <source>rows without a customer: %1 (%2)</source>
        <translation>แถวที่ไม่มีลูกค้า: %1 (%2)</translation>
    </message>
    <message>
        <source>rows of the unknown status “%1”, counted as valid: %2</source>
        <translation>แถวที่มีสถานะไม่รู้จัก “%1” นับว่าใช้ได้: %2</translation>
    </message>
    <message>
        <source>rows to import: %1</source>
        <translation>แถวที่จะนำเข้า: %1</translation>
    </message>
    <message>
        <source>name of a group</source>
        <translation>ชื่อกลุ่ม</translation>
    </message>
    <message>
        <source>%1, by its byte order mark</source>
        <translation>%1 ตามเครื่องหมายลำดับไบต์</translation>
    </message>
    <message>
        <source>plain ASCII in the %1 bytes looked at</source>
        <translation>ASCII ล้วนใน %1 ไบต์ที่ดู</translation>
    </message>
    <message>
        <source>UTF-8: characters beyond ASCII, all valid: %1</source>
        <translation>UTF-8: อักขระนอก ASCII ถูกต้องทั้งหมด: %1</translation>
    </message>
    <message>
        <source>%1: %2 % of the bytes are zero</source>
        <translation>%1: %2% ของไบต์เป็นศูนย์</translation>
    </message>
    <message>
        <source>%1 fits the %2 bytes beyond ASCII best</source>
        <translation>%1 เข้ากับ %2 ไบต์นอก ASCII ดีที่สุด</translation>
    </message>
    <message>
        <source>%1, as the line “sep=” says</source>
        <translation>%1 ตามที่บรรทัด “sep=” ระบุ</translation>
    </message>
    <message>
        <source>%1: all %2 rows have %3 fields</source>
        <translation>%1: ทั้ง %2 แถวมี %3 ช่อง</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows have %4 fields</source>
        <translation>%1: %2 จาก %3 แถวมี %4 ช่อง</translation>
    </message>
    <message>
        <source>one column, nothing divides the %1 rows</source>
        <translation>คอลัมน์เดียว ไม่มีตัวคั่นใน %1 แถว</translation>
    </message>
    <message>
        <source>no tenure</source>
        <translation>ไม่มีอายุสัญญา</translation>
    </message>
    <message>
        <source>the tenure is no number of months</source>
        <translation>อายุสัญญาไม่ใช่จำนวนเดือน</translation>
    </message>
    <message>
        <source>not said whether the contract has ended</source>
        <translation>ไม่ได้ระบุว่าสัญญาสิ้นสุดแล้วหรือไม่</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>สิ้นสุดก่อนเริ่ม</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>อายุสัญญา</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>สิ้นสุด</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>วันเริ่ม</translation>
    </message>
    <message>
        <source>End</source>
        <translation>วันสิ้นสุด</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>ชำระแล้ว</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>รอบเวลา</translation>
    </message>
    <message>
        <source>orders: each row has a date (%1) and a customer (%2)</source>
        <translation>คำสั่งซื้อ: แต่ละแถวมีวันที่ (%1) และลูกค้า (%2)</translation>
    </message>
    <message>
        <source>contracts: each row has a start (%1) and an end (%2)</source>
        <translation>สัญญา: แต่ละแถวมีวันเริ่ม (%1) และวันสิ้นสุด (%2)</translation>
    </message>
    <message>
        <source>contracts: a tenure (%1) and a churned flag (%2) stand in place of a date</source>
        <translation>สัญญา: ใช้อายุสัญญา (%1) และคอลัมน์ที่บอกว่าเลิกแล้ว (%2) แทนวันที่</translation>
    </message>
    <message>
        <source>customers already summed up: each row has a recency (%1) and an age (%2)</source>
        <translation>ลูกค้าที่สรุปยอดมาแล้ว: แต่ละแถวมีความใหม่ (%1) และอายุ (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 count days</source>
        <translation>%1 และ %2 นับเป็นวัน</translation>
    </message>
    <message>
        <source>%1 and %2 count weeks</source>
        <translation>%1 และ %2 นับเป็นสัปดาห์</translation>
    </message>
    <message>
        <source>%1 and %2 count months</source>
        <translation>%1 และ %2 นับเป็นเดือน</translation>
    </message>
    <message>
        <source>because they are fractions; change it under “Read it as…”</source>
        <translation>เพราะเป็นเลขทศนิยม; เปลี่ยนได้ที่ “อ่านเป็น…”</translation>
    </message>
    <message>
        <source>because they are whole numbers; change it under “Read it as…”</source>
        <translation>เพราะเป็นจำนวนเต็ม; เปลี่ยนได้ที่ “อ่านเป็น…”</translation>
    </message>
    <message>
        <source>%1 counts from the last purchase to the end of observation</source>
        <translation>%1 นับจากการซื้อล่าสุดถึงวันสิ้นสุดการสังเกต</translation>
    </message>
    <message>
        <source>%1 counts from the first purchase to the last</source>
        <translation>%1 นับจากการซื้อครั้งแรกถึงครั้งสุดท้าย</translation>
    </message>
    <message>
        <source>taken to be counted up to today; set another day as “As of” after the import</source>
        <translation>ถือว่านับถึงวันนี้; ตั้งวันอื่นได้ที่ “ณ วันที่” หลังนำเข้า</translation>
    </message>
    <message>
        <source>%1 of %2 customers have bought once</source>
        <translation>ลูกค้า %1 จาก %2 รายซื้อเพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>read as “%1”: your choice</source>
        <translation>อ่านเป็น “%1”: ตัวเลือกของคุณ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no column names the customer: each row is one of its own</source>
        <translation>ไม่มีคอลัมน์ที่ระบุลูกค้า: แต่ละแถวเป็นลูกค้าหนึ่งราย</translation>
    </message>
    <message>
        <source>no price: contracts are counted, MRR and money figures stay empty</source>
        <translation>ไม่มีราคา: นับสัญญา MRR และตัวเลขเงินเว้นว่าง</translation>
    </message>
    <message>
        <source>%1 counts months</source>
        <translation>%1 นับเป็นเดือน</translation>
    </message>
    <message>
        <source>%1 counts years</source>
        <translation>%1 นับเป็นปี</translation>
    </message>
    <message>
        <source>%1 of %2 contracts have ended</source>
        <translation>สัญญา %1 จาก %2 ฉบับสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>prices of a month: %1</source>
        <translation>ราคาต่อเดือน: %1</translation>
    </message>
    <message>
        <source>prices of a quarter: %1</source>
        <translation>ราคาต่อไตรมาส: %1</translation>
    </message>
    <message>
        <source>prices of a year: %1</source>
        <translation>ราคาต่อปี: %1</translation>
    </message>
    <message>
        <source>no such customer can be: recency beyond age, or more purchases than days</source>
        <translation>ไม่มีลูกค้าแบบนี้ได้: ความใหม่เกินอายุ หรือจำนวนการซื้อมากกว่าจำนวนวัน</translation>
    </message>
    <message>
        <source>the customer stands in an earlier row too</source>
        <translation>ลูกค้ารายนี้อยู่ในแถวก่อนหน้าแล้ว</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>ไม่มีสกุลเงิน</translation>
    </message>
    <message>
        <source>no currency is known by this name</source>
        <translation>ไม่รู้จักสกุลเงินชื่อนี้</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>ไม่มีอัตรา</translation>
    </message>
    <message>
        <source>the rate is no number above 0</source>
        <translation>อัตราไม่ใช่ตัวเลขที่มากกว่า 0</translation>
    </message>
    <message>
        <source>another rate of the same day stands above</source>
        <translation>มีอัตราอื่นของวันเดียวกันอยู่ด้านบน</translation>
    </message>
    <message>
        <source>a table of this kind has no use for it</source>
        <translation>ตารางชนิดนี้ไม่ใช้คอลัมน์นี้</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>Customers summed up</source>
        <translation>ลูกค้าที่สรุปยอดมาแล้ว</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>การซื้อซ้ำ</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>การซื้อ</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>ความใหม่</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <translation>ยอดใช้จ่ายเฉลี่ย</translation>
    </message>
    <message>
        <source>the customer stands once, above or in the first of its rows</source>
        <translation>ลูกค้าปรากฏครั้งเดียว อยู่ด้านบนหรือในแถวแรกของลูกค้านั้น</translation>
    </message>
    <message>
        <source>%1 counts in units of %2, as its head says</source>
        <translation>%1 นับเป็นหน่วยละ %2 ตามที่หัวคอลัมน์บอก</translation>
    </message>
    <message>
        <source>%1 includes the tax (%2), which is taken off: %3 is the difference</source>
        <translation>%1 รวมภาษี (%2) ซึ่งถูกหักออก: %3 คือผลต่าง</translation>
    </message>
    <message>
        <source>years of the Republic of China (Taiwan) read: %1</source>
        <translation>อ่านปีสาธารณรัฐจีน (ไต้หวัน): %1</translation>
    </message>
    <message>
        <source>years of Japanese eras read: %1</source>
        <translation>อ่านปีศักราชญี่ปุ่น: %1</translation>
    </message>
    <message>
        <source>%1, as the file itself says</source>
        <translation>%1 ตามที่ไฟล์ระบุเอง</translation>
    </message>
    <message>
        <source>%1 % of the cells are words for the state of an order</source>
        <translation>%1% ของเซลล์เป็นคำบอกสถานะคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>first and last name together: %1, %2</source>
        <translation>ชื่อและนามสกุลรวมกัน: %1, %2</translation>
    </message>
    <message>
        <source>year, month and day together: %1, %2, %3</source>
        <translation>ปี เดือน และวันรวมกัน: %1, %2, %3</translation>
    </message>
    <message>
        <source>what is debited, less what is credited: %1, %2</source>
        <translation>ยอดเดบิตหักด้วยยอดเครดิต: %1, %2</translation>
    </message>
    <message>
        <source>year of the Republic of China, month and day as one number: %1 of %2</source>
        <translation>ปีสาธารณรัฐจีน เดือน และวันเป็นตัวเลขเดียว: %1 จาก %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Month of the year</source>
        <translation>เดือนของปี</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>วันของเดือน</translation>
    </message>
    <message>
        <source>%1 is written in the first row of a group and holds for the rows below it</source>
        <translation>%1 เขียนไว้ในแถวแรกของกลุ่ม และใช้กับแถวด้านล่างด้วย</translation>
    </message>
    <message>
        <source>a contract is known again by %1</source>
        <translation>จำสัญญาเดิมได้จาก %1</translation>
    </message>
    <message>
        <source>columns aligned by spaces: %2 columns in %1 rows</source>
        <translation>คอลัมน์จัดแนวด้วยช่องว่าง: %2 คอลัมน์ใน %1 แถว</translation>
    </message>
    <message>
        <source>names contracts: kept, so that each is found again by it</source>
        <translation>เป็นชื่อของสัญญา: เก็บไว้เพื่อใช้หาสัญญาแต่ละฉบับพบอีกครั้ง</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>รหัสสัญญา</translation>
    </message>
</context>
<context>
    <name>PastError</name>
    <message>
        <source>A simple formula was nearer in the past: take the model&apos;s total with care.</source>
        <translation>ในอดีตสูตรง่าย ๆ แม่นกว่า: ใช้ผลรวมของแบบจำลองด้วยความระมัดระวัง</translation>
    </message>
    <message>
        <source>%1 was chosen because it erred least in the past.</source>
        <translation>เลือก %1 เพราะคลาดเคลื่อนน้อยที่สุดในอดีต</translation>
    </message>
    <message>
        <source>The history is too short to hold a part out: the usual model is used.</source>
        <translation>ประวัติสั้นเกินกว่าจะกันบางส่วนไว้ทดสอบ: ใช้แบบจำลองปกติ</translation>
    </message>
    <message>
        <source>Customers within their 90 % interval</source>
        <translation>ลูกค้าที่อยู่ในช่วง 90% ของตน</translation>
    </message>
    <message>
        <source>Purchases to come, 90 %</source>
        <translation>การซื้อที่จะมา 90%</translation>
    </message>
    <message>
        <source>Value to come, 90 %</source>
        <translation>มูลค่าที่จะมา 90%</translation>
    </message>
    <message>
        <source>Made %1 ago, such a forecast would have been %2 too low.</source>
        <translation>ถ้าพยากรณ์เมื่อ %1 ก่อน จะต่ำไป %2</translation>
    </message>
    <message>
        <source>Made %1 ago, such a forecast would have been %2 too high.</source>
        <translation>ถ้าพยากรณ์เมื่อ %1 ก่อน จะสูงไป %2</translation>
    </message>
    <message>
        <source>How wrong would this have been?</source>
        <translation>จะคลาดเคลื่อนเท่าใด</translation>
    </message>
    <message>
        <source>purchases expected on %1 against those made until %2</source>
        <translation>การซื้อที่คาด ณ %1 เทียบกับที่ซื้อจริงถึง %2</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Better service</source>
        <translation>บริการที่ดีขึ้น</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>แนะนำการใช้งาน</translation>
    </message>
    <message>
        <source>Tailored content and offers</source>
        <translation>เนื้อหาและข้อเสนอเฉพาะราย</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>โปรแกรมสะสมความภักดี</translation>
    </message>
    <message>
        <source>Recognition of the best</source>
        <translation>ยกย่องลูกค้าคนสำคัญ</translation>
    </message>
    <message>
        <source>Service on all channels</source>
        <translation>บริการทุกช่องทาง</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>โซเชียลมีเดีย</translation>
    </message>
    <message>
        <source>Closing the loop</source>
        <translation>ปิดวงจรข้อร้องเรียน</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>ดึงลูกค้ากลับ</translation>
    </message>
    <message>
        <source>Retargeting</source>
        <translation>โฆษณาซ้ำตามพฤติกรรม</translation>
    </message>
    <message>
        <source>Post-purchase contact</source>
        <translation>ติดต่อหลังการซื้อ</translation>
    </message>
    <message>
        <source>Automatic contact only</source>
        <translation>ติดต่ออัตโนมัติเท่านั้น</translation>
    </message>
    <message>
        <source>Stop spending</source>
        <translation>หยุดใช้งบ</translation>
    </message>
    <message>
        <source>Answer faster and mend what hinders them.</source>
        <translation>ตอบให้เร็วขึ้นและแก้สิ่งที่เป็นอุปสรรค</translation>
    </message>
    <message>
        <source>Help within a week: how to use what they bought.</source>
        <translation>ช่วยภายในหนึ่งสัปดาห์: วิธีใช้สิ่งที่ซื้อไป</translation>
    </message>
    <message>
        <source>Content and offers that fit what they already buy.</source>
        <translation>เนื้อหาและข้อเสนอที่เข้ากับสิ่งที่เขาซื้ออยู่แล้ว</translation>
    </message>
    <message>
        <source>A reward for coming back, told after each purchase.</source>
        <translation>รางวัลสำหรับการกลับมา แจ้งหลังการซื้อทุกครั้ง</translation>
    </message>
    <message>
        <source>Early access, a thank-you, a gift; ask for referrals.</source>
        <translation>สิทธิ์ก่อนใคร คำขอบคุณ ของขวัญ; ขอให้แนะนำต่อ</translation>
    </message>
    <message>
        <source>The same service in the shop, by phone, chat and e-mail.</source>
        <translation>บริการแบบเดียวกันทั้งที่ร้าน โทรศัพท์ แชต และอีเมล</translation>
    </message>
    <message>
        <source>Invite reviews, referrals and their own stories.</source>
        <translation>ชวนให้รีวิว แนะนำต่อ และเล่าเรื่องของตน</translation>
    </message>
    <message>
        <source>Ask the unhappy ones why, mend it, and tell them.</source>
        <translation>ถามผู้ที่ไม่พอใจว่าเพราะอะไร แก้ไข แล้วแจ้งให้ทราบ</translation>
    </message>
    <message>
        <source>A personal message and a reason to return; call the best.</source>
        <translation>ข้อความส่วนตัวพร้อมเหตุผลให้กลับมา; โทรหาลูกค้าคนสำคัญ</translation>
    </message>
    <message>
        <source>Paid reminders of what they bought; stop when they do not answer.</source>
        <translation>โฆษณาเตือนถึงสิ่งที่เคยซื้อ; หยุดเมื่อไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Thanks, care and what fits it, after each purchase.</source>
        <translation>ขอบคุณ ดูแล และเสนอสิ่งที่เข้ากัน หลังการซื้อทุกครั้ง</translation>
    </message>
    <message>
        <source>Cheap e-mail only; no paid channel.</source>
        <translation>เฉพาะอีเมลราคาถูก; ไม่ใช้ช่องทางเสียเงิน</translation>
    </message>
    <message>
        <source>Look at returns and at the channel that won them.</source>
        <translation>ดูการคืนสินค้าและช่องทางที่ได้ลูกค้ามา</translation>
    </message>
    <message>
        <source>%1 each is still to come: losing one is dear.</source>
        <translation>ยังจะมาอีก %1 ต่อราย: เสียไปหนึ่งรายแพงมาก</translation>
    </message>
    <message>
        <source>They are new: the second purchase decides.</source>
        <translation>เป็นลูกค้าใหม่: การซื้อครั้งที่สองคือตัวตัดสิน</translation>
    </message>
    <message>
        <source>Each further purchase brings margin: %1 each to come.</source>
        <translation>การซื้อทุกครั้งที่เพิ่มสร้างกำไร: จะมาอีก %1 ต่อราย</translation>
    </message>
    <message>
        <source>They have gone quiet: P(alive) is %1.</source>
        <translation>เงียบไปแล้ว: P(ยังอยู่) คือ %1</translation>
    </message>
    <message>
        <source>Little is still to come: %1 each.</source>
        <translation>จะมาอีกน้อย: %1 ต่อราย</translation>
    </message>
    <message>
        <source>They cost more than they bring: %1 each.</source>
        <translation>มีต้นทุนมากกว่าที่สร้าง: %1 ต่อราย</translation>
    </message>
    <message>
        <source>cost saved</source>
        <translation>ต้นทุนที่ประหยัด</translation>
    </message>
    <message numerus="yes">
        <source>share that buys within %n day(s), against the hold-back group</source>
        <translation>
            <numerusform>สัดส่วนที่ซื้อภายใน %n วัน เทียบกับกลุ่มควบคุม</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 ถึง %3)</translation>
    </message>
    <message>
        <source>No later data yet: import those after %1.</source>
        <translation>ยังไม่มีข้อมูลหลังจากนั้น: นำเข้าข้อมูลหลัง %1</translation>
    </message>
    <message>
        <source>Too few of these customers are in the data to compare.</source>
        <translation>ลูกค้าเหล่านี้ในข้อมูลมีน้อยเกินกว่าจะเทียบ</translation>
    </message>
    <message>
        <source>Day %1 of %2: too early to judge.</source>
        <translation>วันที่ %1 จาก %2: ยังเร็วเกินกว่าจะตัดสิน</translation>
    </message>
    <message>
        <source>It worked: more of those contacted bought.</source>
        <translation>ได้ผล: ผู้ที่ติดต่อซื้อมากกว่า</translation>
    </message>
    <message>
        <source>It did harm: fewer of those contacted bought.</source>
        <translation>เป็นผลเสีย: ผู้ที่ติดต่อซื้อน้อยกว่า</translation>
    </message>
    <message>
        <source>No difference can be shown: the interval holds zero.</source>
        <translation>แสดงความแตกต่างไม่ได้: ช่วงนี้มีศูนย์อยู่ด้วย</translation>
    </message>
    <message>
        <source>Save offer before renewal</source>
        <translation>ข้อเสนอรั้งลูกค้าก่อนต่ออายุ</translation>
    </message>
    <message>
        <source>Annual contract</source>
        <translation>สัญญารายปี</translation>
    </message>
    <message>
        <source>Loyalty reward</source>
        <translation>รางวัลความภักดี</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>อัปเกรด</translation>
    </message>
    <message>
        <source>Help them to use what they pay for: a call, a guide, a check after a week.</source>
        <translation>ช่วยให้ได้ใช้สิ่งที่จ่ายเงินไป: โทรหา ส่งคู่มือ ติดตามหลังหนึ่งสัปดาห์</translation>
    </message>
    <message>
        <source>Ask before the next renewal what is missing, and offer it.</source>
        <translation>ก่อนการต่ออายุครั้งถัดไป ถามว่าขาดอะไร แล้วเสนอสิ่งนั้น</translation>
    </message>
    <message>
        <source>Offer a year at a discount in place of renewing more often.</source>
        <translation>เสนอสัญญาหนึ่งปีพร้อมส่วนลด แทนการต่ออายุบ่อย ๆ</translation>
    </message>
    <message>
        <source>Thank them: something that new customers do not get.</source>
        <translation>ขอบคุณลูกค้า: ให้สิ่งที่ลูกค้าใหม่ไม่ได้รับ</translation>
    </message>
    <message>
        <source>Offer the larger plan to those who pay less than the middle of their segment.</source>
        <translation>เสนอแพ็กเกจที่ใหญ่ขึ้นแก่ผู้ที่จ่ายน้อยกว่าค่ากลางของกลุ่ม</translation>
    </message>
    <message>
        <source>Tell them what has become better since they left, and a reason to return.</source>
        <translation>บอกว่ามีอะไรดีขึ้นตั้งแต่เขาออกไป พร้อมเหตุผลให้กลับมา</translation>
    </message>
    <message>
        <source>running, fewer than %1 renewals made: the chance to leave is highest</source>
        <translation>ยังใช้อยู่ ต่ออายุแล้วน้อยกว่า %1 ครั้ง: โอกาสออกสูงสุด</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more, but fewer than %2</source>
        <translation>ยังใช้อยู่ ต่ออายุแล้ว %1 ครั้งขึ้นไป แต่น้อยกว่า %2</translation>
    </message>
    <message>
        <source>running, fewer than %1 renewals made, renewed more than once a year</source>
        <translation>ยังใช้อยู่ ต่ออายุแล้วน้อยกว่า %1 ครั้ง ต่ออายุมากกว่าปีละครั้ง</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more</source>
        <translation>ยังใช้อยู่ ต่ออายุแล้ว %1 ครั้งขึ้นไป</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more, cheaper than the middle of the segment</source>
        <translation>ยังใช้อยู่ ต่ออายุแล้ว %1 ครั้งขึ้นไป ราคาต่ำกว่าค่ากลางของกลุ่ม</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>a price %1 higher</source>
        <translation>ราคาสูงขึ้น %1</translation>
    </message>
    <message>
        <source>%1 of them back</source>
        <translation>กลับมา %1</translation>
    </message>
    <message>
        <source>does not pay at any discount</source>
        <translation>ไม่คุ้มไม่ว่าให้ส่วนลดเท่าใด</translation>
    </message>
    <message>
        <source>a discount under %1</source>
        <translation>ส่วนลดต่ำกว่า %1</translation>
    </message>
    <message>
        <source>does not pay, however many stay</source>
        <translation>ไม่คุ้มไม่ว่าจะมีผู้อยู่ต่อเท่าใด</translation>
    </message>
    <message>
        <source>%1 points less churn a year</source>
        <translation>อัตราการสูญเสียลูกค้าต่อปีลดลง %1 จุด</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message numerus="yes">
        <source>%n gap(s) in the dates; the longest is %1 to %2</source>
        <translation>
            <numerusform>ช่วงที่ขาดในวันที่ %n ช่วง; ยาวที่สุดคือ %1 ถึง %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates in the future, up to %1</source>
        <translation>วันที่ในอนาคต ถึง %1</translation>
    </message>
    <message>
        <source>Dates far behind all others, up to %1</source>
        <translation>วันที่เลยหลังรายการอื่นทั้งหมดไปไกล ถึง %1</translation>
    </message>
    <message>
        <source>Unusually large orders, above %1</source>
        <translation>คำสั่งซื้อใหญ่ผิดปกติ เกิน %1</translation>
    </message>
    <message>
        <source>Customers who buy as no person does: %1</source>
        <translation>ลูกค้าที่ซื้อแบบที่คนทั่วไปไม่ทำ: %1</translation>
    </message>
    <message>
        <source>Rows without a customer</source>
        <translation>แถวที่ไม่มีลูกค้า</translation>
    </message>
    <message>
        <source>Amounts without an exchange rate: %1</source>
        <translation>จำนวนเงินที่ไม่มีอัตราแลกเปลี่ยน: %1</translation>
    </message>
    <message>
        <source>Nobody bought on these days: a holiday, or a month that was not exported?</source>
        <translation>ไม่มีใครซื้อในวันเหล่านี้: วันหยุด หรือเดือนที่ไม่ได้ส่งออก?</translation>
    </message>
    <message>
        <source>Rows after today enter no figure: typing errors, or orders delivered later?</source>
        <translation>แถวหลังวันนี้ไม่เข้าตัวเลขใด: พิมพ์ผิด หรือคำสั่งซื้อที่ส่งภายหลัง?</translation>
    </message>
    <message>
        <source>Rows far behind all others enter no figure: typing errors in the year?</source>
        <translation>แถวที่เลยหลังรายการอื่นทั้งหมดไปไกลไม่เข้าตัวเลขใด: พิมพ์ปีผิด?</translation>
    </message>
    <message>
        <source>These orders weigh much: wholesale, typing errors, or simply good customers?</source>
        <translation>คำสั่งซื้อเหล่านี้มีน้ำหนักมาก: ขายส่ง พิมพ์ผิด หรือเป็นลูกค้าที่ดีจริง ๆ?</translation>
    </message>
    <message>
        <source>A marketplace, a till or a test account under one key? Leave it out or split it.</source>
        <translation>ตลาดออนไลน์ เครื่องคิดเงิน หรือบัญชีทดสอบภายใต้รหัสเดียว? ตัดออกหรือแยกออก</translation>
    </message>
    <message>
        <source>These rows count in the total but belong to no customer.</source>
        <translation>แถวเหล่านี้นับในผลรวมแต่ไม่เป็นของลูกค้ารายใด</translation>
    </message>
    <message>
        <source>These rows wait outside every figure. Enter a rate under Assumptions.</source>
        <translation>แถวเหล่านี้รออยู่นอกทุกตัวเลข ใส่อัตราที่สมมติฐาน</translation>
    </message>
    <message>
        <source>Change of the mean CLV if these rows were left out</source>
        <translation>การเปลี่ยนของ CLV เฉลี่ยถ้าตัดแถวเหล่านี้ออก</translation>
    </message>
    <message>
        <source>Change of the mean CLV if these rows counted</source>
        <translation>การเปลี่ยนของ CLV เฉลี่ยถ้านับแถวเหล่านี้</translation>
    </message>
    <message>
        <source>Nobody can know what the missing customers, days or rates would change</source>
        <translation>ไม่มีใครรู้ได้ว่าลูกค้า วัน หรืออัตราที่ขาดไปจะเปลี่ยนอะไร</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>วันขึ้นก่อน</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>เดือนขึ้นก่อน</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>ปีขึ้นก่อน</translation>
    </message>
    <message>
        <source>%1, as dates of the column prove</source>
        <translation>%1 ตามที่วันที่ในคอลัมน์ยืนยัน</translation>
    </message>
    <message>
        <source>%1, as another column of dates proves</source>
        <translation>%1 ตามที่คอลัมน์วันที่อื่นยืนยัน</translation>
    </message>
    <message>
        <source>%1, as such dates are written</source>
        <translation>%1 ตามที่วันที่แบบนี้มักเขียน</translation>
    </message>
    <message>
        <source>%1, as you chose</source>
        <translation>%1 ตามที่คุณเลือก</translation>
    </message>
    <message>
        <source>%1, as the recipe says</source>
        <translation>%1 ตามที่สูตรระบุ</translation>
    </message>
    <message>
        <source>Dates of %1 that could be read day first or month first: %2</source>
        <translation>วันที่ใน %1 ที่อ่านแบบวันขึ้นก่อนหรือเดือนขึ้นก่อนก็ได้: %2</translation>
    </message>
    <message>
        <source>These rows wait outside every figure. Enter a rate, or open a table of rates that begins earlier, under Assumptions.</source>
        <translation>แถวเหล่านี้รออยู่นอกทุกตัวเลข ใส่อัตราหรือเปิดตารางอัตราที่เริ่มก่อนหน้านั้นที่สมมติฐาน</translation>
    </message>
    <message>
        <source>Nothing in these dates themselves says which number is the month. If the order is wrong, take the import back and choose the other one.</source>
        <translation>วันที่เหล่านี้ไม่มีสิ่งใดบอกว่าเลขใดคือเดือน ถ้าลำดับผิด ให้ถอนการนำเข้าแล้วเลือกอีกแบบ</translation>
    </message>
    <message>
        <source>Change of the mean CLV if day and month changed places in these dates</source>
        <translation>การเปลี่ยนของ CLV เฉลี่ยถ้าสลับวันกับเดือนในวันที่เหล่านี้</translation>
    </message>
    <message>
        <source>These rows wait outside every figure: the exchange rates turn amounts into %1, which is not the currency of the figures. Change them under Assumptions.</source>
        <translation>แถวเหล่านี้รออยู่นอกทุกตัวเลข: อัตราแลกเปลี่ยนแปลงจำนวนเงินเป็น %1 ซึ่งไม่ใช่สกุลเงินของตัวเลข เปลี่ยนอัตราได้ที่สมมติฐาน</translation>
    </message>
</context>
<context>
    <name>RateOpening</name>
    <message>
        <source>%1 exchange rates read</source>
        <translation>อ่านอัตราแลกเปลี่ยน %1 รายการแล้ว</translation>
    </message>
    <message>
        <source>%1 exchange rates into %2 read</source>
        <translation>อ่านอัตราแลกเปลี่ยนเป็น %2 แล้ว %1 รายการ</translation>
    </message>
    <message>
        <source>%1 rows are no rates, the first of them row %2 (%3)</source>
        <translation>%1 แถวไม่ใช่อัตรา แถวแรกคือแถว %2 (%3)</translation>
    </message>
    <message>
        <source>Open exchange rates</source>
        <translation>เปิดอัตราแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>กำลังอ่าน %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Segment</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Value to come, each</source>
        <translation>มูลค่าที่จะมา ต่อราย</translation>
    </message>
    <message>
        <source>Lift that pays %1 each</source>
        <translation>การเพิ่มที่คุ้ม %1 ต่อราย</translation>
    </message>
    <message>
        <source>Valuable customers who have gone quiet</source>
        <translation>ลูกค้ามูลค่าสูงที่เงียบไป</translation>
    </message>
    <message>
        <source>Greatest expected loss first: yearly margin at their own pace × (1 − P(alive))</source>
        <translation>ความสูญเสียที่คาดมากสุดก่อน: กำไรต่อปีตามจังหวะตน × (1 − P(ยังอยู่))</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>การซื้อ</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>เงียบ</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(ยังอยู่)</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>กำไรต่อปี</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>ความสูญเสียที่คาด</translation>
    </message>
    <message>
        <source>What to do for whom</source>
        <translation>ทำอะไรเพื่อใคร</translation>
    </message>
    <message>
        <source>For each segment the play that fits it. Try it on a part, hold a random group back, and compare: the lift is the share by which the value to come has to rise so that the spend is earned back.</source>
        <translation>แต่ละกลุ่มมีวิธีที่เหมาะ ลองกับบางส่วน กันกลุ่มสุ่มไว้ แล้วเปรียบเทียบ: การเพิ่มคือสัดส่วนที่มูลค่าที่จะมาต้องสูงขึ้นเพื่อคุ้มงบ</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>ก่อนอื่น</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ปก</translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation>สรุปสำหรับคณะกรรมการ</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>ตัวเลขสำคัญ</translation>
    </message>
    <message>
        <source>Distribution and concentration</source>
        <translation>การกระจายและการกระจุกตัว</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>กลุ่มลูกค้า</translation>
    </message>
    <message>
        <source>Cohorts and retention</source>
        <translation>กลุ่มตามเวลาและการรักษา</translation>
    </message>
    <message>
        <source>Forecast and its past error</source>
        <translation>การพยากรณ์และความคลาดเคลื่อนในอดีต</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>เปรียบเทียบสถานการณ์</translation>
    </message>
    <message>
        <source>Actions by segment</source>
        <translation>การปฏิบัติตามกลุ่ม</translation>
    </message>
    <message>
        <source>Reconciliation and quality</source>
        <translation>การกระทบยอดและคุณภาพ</translation>
    </message>
    <message>
        <source>Definitions and formulas</source>
        <translation>นิยามและสูตร</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>ณ %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>%1 more rows are not shown</source>
        <translation>อีก %1 แถวไม่ได้แสดง</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>ต่อ</translation>
    </message>
    <message>
        <source>customer lifetime value</source>
        <translation>มูลค่าตลอดช่วงชีวิตของลูกค้า</translation>
    </message>
    <message>
        <source>The data have no amounts: purchases only.</source>
        <translation>ข้อมูลไม่มีจำนวนเงิน: มีเพียงการซื้อ</translation>
    </message>
    <message>
        <source>Value is gross margin at %1, less acquisition cost, plus the expected margin of the next %2 discounted at %3 a year</source>
        <translation>มูลค่าคือกำไรขั้นต้น %1 หักต้นทุนการได้มา บวกกำไรที่คาดอีก %2 คิดลด %3 ต่อปี</translation>
    </message>
    <message>
        <source>Value is revenue, no margin given, less acquisition cost, plus the expected revenue of the next %1 discounted at %2 a year</source>
        <translation>มูลค่าคือรายได้ ไม่ได้ระบุกำไร หักต้นทุนการได้มา บวกรายได้ที่คาดอีก %1 คิดลด %2 ต่อปี</translation>
    </message>
    <message>
        <source> (%1 and Gamma-Gamma).</source>
        <translation> (%1 และ Gamma-Gamma)</translation>
    </message>
    <message>
        <source> (%1).</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Definitions %1.</source>
        <translation>นิยาม %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n file(s), every row accounted for.</source>
        <translation>
            <numerusform>%1 แถวจาก %n ไฟล์ ทุกแถวมีที่มา</numerusform>
        </translation>
    </message>
    <message>
        <source>Report to the board</source>
        <translation>รายงานต่อคณะกรรมการ</translation>
    </message>
    <message>
        <source>Customer lifetime value, as of %1</source>
        <translation>มูลค่าตลอดช่วงชีวิตของลูกค้า ณ %1</translation>
    </message>
    <message>
        <source>Window %1 to %2</source>
        <translation>ช่วง %1 ถึง %2</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>กลุ่ม: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>ผู้จัดทำ: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>void</source>
        <translation>โมฆะ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>รอดำเนินการ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>คำสั่งซื้อทดสอบ</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>ฉ้อโกง</translation>
    </message>
    <message>
        <source>gift card alone</source>
        <translation>บัตรของขวัญอย่างเดียว</translation>
    </message>
    <message>
        <source>free order</source>
        <translation>คำสั่งซื้อฟรี</translation>
    </message>
    <message>
        <source>negative net value</source>
        <translation>มูลค่าสุทธิติดลบ</translation>
    </message>
    <message>
        <source>reduced to zero by refunds</source>
        <translation>เป็นศูนย์เพราะคืนเงิน</translation>
    </message>
    <message>
        <source>after the as-of date</source>
        <translation>หลังวันที่ ณ</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>คืนเงินอย่างเดียว</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>มูลค่าการซื้อเฉลี่ย</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>ความถี่ในการซื้อ</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>มูลค่าลูกค้า</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV อย่างง่าย</translation>
    </message>
    <message>
        <source>Historical CLV</source>
        <translation>CLV ในอดีต</translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation>สูตรพยากรณ์</translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation>รูปแบบการรักษา</translation>
    </message>
    <message>
        <source>Value to come</source>
        <translation>มูลค่าที่จะมา</translation>
    </message>
    <message>
        <source>P(alive) and annual retention</source>
        <translation>P(ยังอยู่) และการรักษารายปี</translation>
    </message>
    <message>
        <source>Survival and its band</source>
        <translation>การอยู่รอดและแถบ</translation>
    </message>
    <message>
        <source>Rows read and what became of them</source>
        <translation>แถวที่อ่านและผลลัพธ์</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่าน</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>ปรับปรุง</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>ไม่นับ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ทุกไฟล์</translation>
    </message>
    <message>
        <source>Orders that are no purchase</source>
        <translation>คำสั่งซื้อที่ไม่ใช่การซื้อ</translation>
    </message>
    <message>
        <source>Each rule can be switched under Data, Assumptions</source>
        <translation>แต่ละกฎเปิดปิดได้ที่ ข้อมูล สมมติฐาน</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>กฎ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>เงิน</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>ข้อมูลมาจากไหน</translation>
    </message>
    <message>
        <source>Every row is accounted for</source>
        <translation>ทุกแถวมีที่มา</translation>
    </message>
    <message>
        <source>Some rows are not accounted for</source>
        <translation>บางแถวไม่มีที่มา</translation>
    </message>
    <message>
        <source>%1 rows behind %2 purchases of %3 customers.</source>
        <translation>%1 แถวเบื้องหลังการซื้อ %2 ครั้งของลูกค้า %3 ราย</translation>
    </message>
    <message>
        <source>%1 customers of the data have no valid purchase and are in no figure.</source>
        <translation>ลูกค้า %1 รายในข้อมูลไม่มีการซื้อที่ใช้ได้และไม่อยู่ในตัวเลขใด</translation>
    </message>
    <message>
        <source>No order was left out by a rule.</source>
        <translation>ไม่มีคำสั่งซื้อถูกตัดออกโดยกฎ</translation>
    </message>
    <message numerus="yes">
        <source>%n isolated day(s) behind the last regular one were not taken as the as-of date.</source>
        <translation>
            <numerusform>วันโดดเดี่ยว %n วันหลังวันปกติสุดท้ายไม่ถูกใช้เป็นวันที่ ณ</numerusform>
        </translation>
    </message>
    <message>
        <source>Definitions used, %1</source>
        <translation>นิยามที่ใช้, %1</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>นิยาม</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>มูลค่า</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>วันที่ ณ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ช่วง</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>เขตเวลา</translation>
    </message>
    <message>
        <source>as written in the sheet</source>
        <translation>ตามที่เขียนในชีต</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>กำไรขั้นต้น</translation>
    </message>
    <message>
        <source>none given: value is revenue</source>
        <translation>ไม่ระบุ: มูลค่าคือรายได้</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>ต้นทุนการได้มา</translation>
    </message>
    <message numerus="yes">
        <source>from spend by month and channel, %n entry(ies)</source>
        <translation>
            <numerusform>จากงบรายเดือนและช่องทาง %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Serving cost per order</source>
        <translation>ต้นทุนบริการต่อคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>อัตราคิดลดต่อปี</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>แบบจำลอง</translation>
    </message>
    <message>
        <source>none could be fitted</source>
        <translation>ไม่มีที่เข้ากันได้</translation>
    </message>
    <message>
        <source>Model of the living</source>
        <translation>แบบจำลองของผู้ที่ยังอยู่</translation>
    </message>
    <message>
        <source>Lapsed after a silence of</source>
        <translation>ถือว่าเลิกหลังเงียบ</translation>
    </message>
    <message>
        <source>Refunds count</source>
        <translation>การคืนเงินนับ</translation>
    </message>
    <message>
        <source>on the date of the order</source>
        <translation>ในวันที่ของคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>on their own date</source>
        <translation>ในวันที่ของตัวเอง</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>สูตร</translation>
    </message>
    <message>
        <source>R revenue, N purchases, C buyers of the window; m margin, r retention, d discount</source>
        <translation>R รายได้, N การซื้อ, C ผู้ซื้อในช่วง; m กำไร, r การรักษา, d คิดลด</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>สูตร</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>แหล่งที่มา</translation>
    </message>
    <message>
        <source>The same definitions and the same data give the same figures: compare the mark %1.</source>
        <translation>นิยามและข้อมูลเดียวกันให้ตัวเลขเดียวกัน: เทียบเครื่องหมาย %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>A customer under a number instead of a name</extracomment>
        <translation>ลูกค้า %1</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average</source>
        <translation>ลูกค้าหนึ่งรายมีมูลค่าเฉลี่ย %1</translation>
    </message>
    <message>
        <source>The figures of the base</source>
        <translation>ตัวเลขของฐานลูกค้า</translation>
    </message>
    <message>
        <source>%1 customers, window %2 to %3. Every figure with its formula; an undefined one says why.</source>
        <translation>ลูกค้า %1 ราย ช่วง %2 ถึง %3 ทุกตัวเลขมีสูตร; ที่ไม่นิยามบอกเหตุผล</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>วิธีคำนวณ</translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation>20% แรกนำมา %1 ของมูลค่า</translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation>ใครนำมูลค่ามา</translation>
    </message>
    <message>
        <source>%1 customers cost more than they bring: they were won and served for more than their margin.</source>
        <translation>ลูกค้า %1 รายมีต้นทุนมากกว่าที่นำมา: ได้มาและบริการแพงกว่ากำไร</translation>
    </message>
    <message>
        <source>Nobody costs more than they bring.</source>
        <translation>ไม่มีใครมีต้นทุนมากกว่าที่นำมา</translation>
    </message>
    <message>
        <source>All figures by segment</source>
        <translation>ตัวเลขทั้งหมดตามกลุ่ม</translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation>การซื้อต่อราย</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV เฉลี่ย</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV รวม</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>อีก %1</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>%1 does not earn its cost</source>
        <translation>%1 ไม่คุ้มต้นทุน</translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation>ทุกกลุ่มคุ้มต้นทุน</translation>
    </message>
    <message>
        <source>Cost and CLV before cost, per customer</source>
        <translation>ต้นทุนและ CLV ก่อนต้นทุน ต่อลูกค้า</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>ได้มา</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ต้นทุน</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>อัตราส่วน</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>What each segment brings</source>
        <translation>แต่ละกลุ่มนำอะไรมา</translation>
    </message>
    <message>
        <source>Two groups carry the shop</source>
        <translation>สองกลุ่มแบกทั้งร้าน</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 of the customers and %4 of the value.</source>
        <translation>%1 และ %2 คือ %3 ของลูกค้าและ %4 ของมูลค่า</translation>
    </message>
    <message>
        <source>The value is spread over many groups</source>
        <translation>มูลค่ากระจายหลายกลุ่ม</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation>%1 ของลูกค้าใหม่ซื้ออีกในเดือนถัดไป</translation>
    </message>
    <message>
        <source>A customer counts as lapsed after a silence of %1; %2 of those silent so long came back within six months.</source>
        <translation>ลูกค้าถือว่าเลิกหลังเงียบ %1; %2 ของผู้ที่เงียบเท่านั้นกลับมาภายในหกเดือน</translation>
    </message>
    <message>
        <source>The history is too short for cohorts.</source>
        <translation>ประวัติสั้นเกินไปสำหรับกลุ่มตามเวลา</translation>
    </message>
    <message>
        <source>What the next 12 months may bring</source>
        <translation>12 เดือนข้างหน้าอาจนำอะไรมา</translation>
    </message>
    <message>
        <source>%1 of revenue expected in 12 months</source>
        <translation>คาดรายได้ %1 ใน 12 เดือน</translation>
    </message>
    <message>
        <source>%1 purchases expected in 12 months</source>
        <translation>คาดการซื้อ %1 ครั้งใน 12 เดือน</translation>
    </message>
    <message>
        <source>Today&apos;s customers are forecast by a model of repeat buying, new ones at the pace of the last year.</source>
        <translation>ลูกค้าปัจจุบันพยากรณ์ด้วยแบบจำลองการซื้อซ้ำ ลูกค้าใหม่ตามจังหวะปีที่แล้ว</translation>
    </message>
    <message>
        <source>How far such forecasts were off in the past</source>
        <translation>การพยากรณ์แบบนี้คลาดเคลื่อนเท่าใดในอดีต</translation>
    </message>
    <message>
        <source>Fitted without the last part of the data, then compared with it</source>
        <translation>ปรับโดยไม่ใช้ข้อมูลส่วนท้าย แล้วเทียบกับส่วนนั้น</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>คาด</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>จริง</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>คลาดเคลื่อน</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>คลาดเคลื่อนเฉลี่ย</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>สหสัมพันธ์อันดับ</translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation>แบบจำลองที่ปรับ</translation>
    </message>
    <message>
        <source>Maximum likelihood; parameters with standard errors</source>
        <translation>ภาวะน่าจะเป็นสูงสุด; พารามิเตอร์พร้อมค่าคลาดเคลื่อนมาตรฐาน</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>พารามิเตอร์</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>ล็อกภาวะน่าจะเป็น</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ฐาน</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>มูลค่าอีก %1</translation>
    </message>
    <message>
        <source>Revenue of the next %1</source>
        <translation>รายได้อีก %1</translation>
    </message>
    <message>
        <source>Margin of the next %1</source>
        <translation>กำไรอีก %1</translation>
    </message>
    <message>
        <source>Profit after acquisition and retention spend</source>
        <translation>กำไรหลังหักงบการได้มาและการรักษา</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV ของลูกค้าใหม่</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>อัตราการรักษาลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>Customers alive in 12 months</source>
        <translation>ลูกค้าที่ยังอยู่ใน 12 เดือน</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ถ้า</translation>
    </message>
    <message>
        <source>No scenario has been saved in this workspace.</source>
        <translation>พื้นที่ทำงานนี้ยังไม่มีสถานการณ์ที่บันทึก</translation>
    </message>
    <message>
        <source>History is a constant; the levers move what is still to come.</source>
        <translation>ประวัติคงที่; คันโยกขยับเฉพาะสิ่งที่จะมา</translation>
    </message>
    <message>
        <source>Break-even.</source>
        <translation>จุดคุ้มทุน</translation>
    </message>
    <message>
        <source>The price change pays as long as fewer than %1 of the purchases are lost (%2 on revenue alone).</source>
        <translation>การเปลี่ยนราคาคุ้มตราบที่เสียการซื้อน้อยกว่า %1 (%2 เมื่อดูรายได้อย่างเดียว)</translation>
    </message>
    <message>
        <source>%1 customers, %2 purchases</source>
        <translation>ลูกค้า %1 ราย การซื้อ %2 ครั้ง</translation>
    </message>
    <message>
        <source>Customers are worth more, but cost more to win</source>
        <translation>ลูกค้ามีมูลค่ามากขึ้น แต่ได้มาแพงขึ้น</translation>
    </message>
    <message>
        <source>Customers are worth more than a year ago</source>
        <translation>ลูกค้ามีมูลค่ามากกว่าปีก่อน</translation>
    </message>
    <message>
        <source>Customers are worth less and cost more to win</source>
        <translation>ลูกค้ามีมูลค่าน้อยลงและได้มาแพงขึ้น</translation>
    </message>
    <message>
        <source>Customers are worth less than a year ago</source>
        <translation>ลูกค้ามีมูลค่าน้อยกว่าปีก่อน</translation>
    </message>
    <message>
        <source>New customers cost more than they bring</source>
        <translation>ลูกค้าใหม่มีต้นทุนมากกว่าที่นำมา</translation>
    </message>
    <message>
        <source>Customers earn their cost, but not those won through %1</source>
        <translation>ลูกค้าคุ้มต้นทุน ยกเว้นที่ได้มาทาง %1</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value</source>
        <translation>ลูกค้าหนึ่งในห้านำมา %1 ของมูลค่า</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 more than a year ago.</source>
        <translation>ลูกค้าหนึ่งรายมีมูลค่าเฉลี่ย %1 มากกว่าปีก่อน %2</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 less than a year ago.</source>
        <translation>ลูกค้าหนึ่งรายมีมูลค่าเฉลี่ย %1 น้อยกว่าปีก่อน %2</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>ลูกค้าหนึ่งรายมีมูลค่าเฉลี่ย %1</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value; %2 cost more than they bring.</source>
        <translation>ลูกค้าหนึ่งในห้านำมา %1 ของมูลค่า; %2 รายมีต้นทุนมากกว่าที่นำมา</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value.</source>
        <translation>ลูกค้าหนึ่งในห้านำมา %1 ของมูลค่า</translation>
    </message>
    <message>
        <source>Winning a customer costs %1; a new one brings %2 times that.</source>
        <translation>ได้ลูกค้าหนึ่งรายใช้ %1; ลูกค้าใหม่นำมา %2 เท่า</translation>
    </message>
    <message>
        <source>Winning a customer costs %1.</source>
        <translation>ได้ลูกค้าหนึ่งรายใช้ %1</translation>
    </message>
    <message>
        <source>%1 customers made %2 purchases; the data have no amounts.</source>
        <translation>ลูกค้า %1 รายซื้อ %2 ครั้ง; ข้อมูลไม่มีจำนวนเงิน</translation>
    </message>
    <message>
        <source>%1 more than a year ago</source>
        <translation>มากกว่าปีก่อน %1</translation>
    </message>
    <message>
        <source>%1 less than a year ago</source>
        <translation>น้อยกว่าปีก่อน %1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>กำไร %1</translation>
    </message>
    <message>
        <source>revenue, no margin given</source>
        <translation>รายได้ ไม่ได้ระบุกำไร</translation>
    </message>
    <message>
        <source>Lifetime value, mean</source>
        <translation>มูลค่าตลอดช่วงชีวิต เฉลี่ย</translation>
    </message>
    <message>
        <source>Value of all customers</source>
        <translation>มูลค่าลูกค้าทั้งหมด</translation>
    </message>
    <message>
        <source>%1 a year ago</source>
        <translation>ปีก่อน %1</translation>
    </message>
    <message>
        <source>cost %1 a customer</source>
        <translation>ต้นทุน %1 ต่อราย</translation>
    </message>
    <message>
        <source>Value : cost, new ones</source>
        <translation>มูลค่า : ต้นทุน รายใหม่</translation>
    </message>
    <message>
        <source>What we propose</source>
        <translation>ข้อเสนอของเรา</translation>
    </message>
    <message>
        <source>%1 customers won at %2 bring %3 each: %4 not earned back.</source>
        <translation>ลูกค้า %1 รายที่ได้มาด้วย %2 นำมารายละ %3: ยังไม่คืน %4</translation>
    </message>
    <message>
        <source>Move spend from %1 to %2.</source>
        <translation>ย้ายงบจาก %1 ไป %2</translation>
    </message>
    <message>
        <source>A customer brings %1 times the cost there, %2 times here.</source>
        <translation>ที่นั่นลูกค้านำมา %1 เท่าของต้นทุน ที่นี่ %2 เท่า</translation>
    </message>
    <message>
        <source>Try the scenario &apos;%1&apos;.</source>
        <translation>ลองสถานการณ์ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>It is worth %1 more within %2.</source>
        <translation>มีค่าเพิ่ม %1 ภายใน %2</translation>
    </message>
    <message>
        <source>Test a price rise of %1.</source>
        <translation>ทดสอบขึ้นราคา %1</translation>
    </message>
    <message>
        <source>At a margin of %1 it pays as long as fewer than %2 of the purchases are lost.</source>
        <translation>ที่กำไร %1 คุ้มตราบที่เสียการซื้อน้อยกว่า %2</translation>
    </message>
    <message>
        <source>Ask for the second order.</source>
        <translation>ขอคำสั่งซื้อที่สอง</translation>
    </message>
    <message>
        <source>%1 of %2 customers (%3) bought only once.</source>
        <translation>%1 จาก %2 ราย (%3) ซื้อเพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>What to do, and why</source>
        <translation>สิ่งที่ต้องทำและเหตุผล</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>จ่ายได้ ต่อราย</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>นอกจากนี้: %1</translation>
    </message>
    <message>
        <source>What trials brought</source>
        <translation>ผลจากการทดลอง</translation>
    </message>
    <message>
        <source>Those contacted less those held back, with 95 % intervals</source>
        <translation>ผู้ที่ติดต่อลบกลุ่มควบคุม พร้อมช่วง 95%</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>การทดลอง</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>ติดต่อ</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>กลุ่มควบคุม</translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation>สัดส่วนผู้ซื้อ</translation>
    </message>
    <message>
        <source>Margin each</source>
        <translation>กำไรต่อราย</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>สิ่งที่แสดงให้เห็น</translation>
    </message>
    <message>
        <source>A play may cost at most what it can bring when it raises the value to come by %1. Measured by: %2.</source>
        <translation>แนวทางหนึ่งจ่ายได้ไม่เกินสิ่งที่จะได้เมื่อเพิ่มมูลค่าที่จะมา %1 วัดด้วย: %2</translation>
    </message>
    <message>
        <source>CV a year × lifespan in years</source>
        <translation>CV ต่อปี × ช่วงอายุเป็นปี</translation>
    </message>
    <message>
        <source>Σ net × margin − CAC − serving cost</source>
        <translation>Σ สุทธิ × กำไร − CAC − ต้นทุนบริการ</translation>
    </message>
    <message>
        <source>T × AOV × AGM × ALT (months)</source>
        <translation>T × AOV × AGM × ALT (เดือน)</translation>
    </message>
    <message>
        <source>E[M] × margin × Σₖ (E[X(k)] − E[X(k−1)]) ÷ (1 + d)^(k/12)</source>
        <translation>E[M] × กำไร × Σₖ (E[X(k)] − E[X(k−1)]) ÷ (1 + d)^(k/12)</translation>
    </message>
    <message>
        <source>Pay less than %1 for a customer through %2, or stop.</source>
        <translation>จ่ายน้อยกว่า %1 ต่อลูกค้าหนึ่งรายผ่าน %2 หรือหยุด</translation>
    </message>
    <message>
        <source>They are silent for longer than their own pace explains.</source>
        <translation>เงียบนานเกินกว่าจังหวะการซื้อของตนจะอธิบายได้</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Σ price ÷ months of its period, running</source>
        <translation>Σ ราคา ÷ เดือนในงวด ของสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>อัตราการสูญเสียลูกค้า</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before</source>
        <translation>ลูกค้าที่เสียไป ÷ ลูกค้าก่อนหน้า</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>อัตราการสูญเสียรายได้</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before</source>
        <translation>(MRR ที่เสียไป + รายได้หด) ÷ MRR ก่อนหน้า</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>รายได้ขยาย</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before</source>
        <translation>MRR ที่เพิ่มของผู้ที่ยังอยู่ ÷ MRR ก่อนหน้า</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>อัตราการรักษาลูกค้าต่อเดือน</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − สัญญาที่สิ้นสุด ÷ เดือนภายใต้สัญญา</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>แบบจำลอง sBG</translation>
    </message>
    <message>
        <source>Periods to come of a running contract</source>
        <translation>งวดที่จะมาของสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n</source>
        <translation>Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run</source>
        <translation>สัญญา %1 จาก %2 ฉบับยังใช้อยู่</translation>
    </message>
    <message>
        <source>by tenure, without dates</source>
        <translation>ตามอายุสัญญา ไม่มีวันที่</translation>
    </message>
    <message>
        <source>each renewal, over all tenures</source>
        <translation>ต่อการต่ออายุหนึ่งครั้ง รวมทุกอายุสัญญา</translation>
    </message>
    <message>
        <source>Value to come is gross margin at %1, discounted at %2 a year.</source>
        <translation>มูลค่าที่จะมาคือกำไรขั้นต้นที่ %1 คิดลด %2 ต่อปี</translation>
    </message>
    <message>
        <source>Value to come is revenue, no margin given, discounted at %1 a year.</source>
        <translation>มูลค่าที่จะมาคือรายได้ ไม่ได้ระบุกำไร คิดลด %1 ต่อปี</translation>
    </message>
    <message>
        <source>Contracts: retention and value, %1</source>
        <translation>สัญญา: การรักษาและมูลค่า %1</translation>
    </message>
    <message>
        <source>Retention and projection</source>
        <translation>การรักษาและการคาดการณ์</translation>
    </message>
    <message>
        <source>They pay %1 a month; %2 is still to come from them.</source>
        <translation>จ่าย %1 ต่อเดือน และจะมาอีก %2</translation>
    </message>
    <message>
        <source>of running contracts</source>
        <translation>ของสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV ที่จะมาอีก</translation>
    </message>
    <message>
        <source>of running contracts, sBG</source>
        <translation>ของสัญญาที่ยังใช้อยู่ ตาม sBG</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>%1 ended, %2 run</source>
        <translation>สิ้นสุด %1 ยังใช้อยู่ %2</translation>
    </message>
    <message>
        <source>monthly prices of running contracts</source>
        <translation>ราคารายเดือนของสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before, %1</source>
        <translation>ลูกค้าที่เสียไป ÷ ลูกค้าก่อนหน้า, %1</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before, %1</source>
        <translation>(MRR ที่เสียไป + รายได้หด) ÷ MRR ก่อนหน้า, %1</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before, %1</source>
        <translation>MRR ที่เพิ่มของผู้ที่ยังอยู่ ÷ MRR ก่อนหน้า, %1</translation>
    </message>
    <message>
        <source>its 12th power</source>
        <translation>ยกกำลัง 12</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>ชำระแล้ว</translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation>ตามที่ระบุในชีต</translation>
    </message>
    <message>
        <source>Still to come, each</source>
        <translation>จะมาอีก ต่อราย</translation>
    </message>
    <message>
        <source>discounted, of a running contract, by sBG</source>
        <translation>คิดลดแล้ว ของสัญญาที่ยังใช้อยู่หนึ่งฉบับ ตาม sBG</translation>
    </message>
    <message>
        <source>of all running contracts, by sBG</source>
        <translation>ของสัญญาที่ยังใช้อยู่ทั้งหมด ตาม sBG</translation>
    </message>
    <message>
        <source>CLV of a new contract</source>
        <translation>CLV ของสัญญาใหม่</translation>
    </message>
    <message>
        <source>retention form, first payment now</source>
        <translation>รูปแบบการรักษา ชำระครั้งแรกทันที</translation>
    </message>
    <message>
        <source>Recurring revenue by month</source>
        <translation>รายได้ประจำรายเดือน</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>รายได้หด</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>เสียไป</translation>
    </message>
    <message>
        <source>%1, not over</source>
        <translation>%1 ยังไม่จบเดือน</translation>
    </message>
    <message>
        <source>%1 of recurring revenue a month</source>
        <translation>รายได้ประจำ %1 ต่อเดือน</translation>
    </message>
    <message>
        <source>Every figure with how it is made; an undefined one says why.</source>
        <translation>ทุกตัวเลขพร้อมวิธีคำนวณ; ที่ไม่นิยามบอกเหตุผล</translation>
    </message>
    <message>
        <source>Renewal by renewal</source>
        <translation>การต่ออายุทีละครั้ง</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>การต่ออายุ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>By sBG</source>
        <translation>ตาม sBG</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>ยังอยู่</translation>
    </message>
    <message>
        <source>%1 still run after a year</source>
        <translation>%1 ยังใช้อยู่หลังหนึ่งปี</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>ใครยังอยู่</translation>
    </message>
    <message>
        <source>Each contract leaves with its own probability; those most likely to leave go first, so that retention rises with tenure although nobody changes (sBG, %1).</source>
        <translation>แต่ละสัญญามีความน่าจะเป็นที่จะออกของตนเอง ฉบับที่มีแนวโน้มจะออกมากที่สุดออกก่อน การรักษาจึงสูงขึ้นตามอายุสัญญาแม้ไม่มีใครเปลี่ยน (sBG, %1)</translation>
    </message>
    <message>
        <source>%1 rows read, %2 contracts seen, %3 rows rejected.</source>
        <translation>อ่าน %1 แถว พบ %2 สัญญา ปฏิเสธ %3 แถว</translation>
    </message>
    <message>
        <source>%1 contracts start after the as-of date and are in no figure.</source>
        <translation>%1 สัญญาเริ่มหลังวันที่ ณ และไม่อยู่ในตัวเลขใด</translation>
    </message>
    <message>
        <source>%1 contracts are in a currency without a rate and in no figure.</source>
        <translation>%1 สัญญาใช้สกุลเงินที่ไม่มีอัตราแลกเปลี่ยนและไม่อยู่ในตัวเลขใด</translation>
    </message>
    <message>
        <source>none: the sheet has no dates</source>
        <translation>ไม่มี: ชีตไม่มีวันที่</translation>
    </message>
    <message>
        <source>Renewed every</source>
        <translation>ต่ออายุทุก</translation>
    </message>
    <message>
        <source>What stands out in the rows</source>
        <translation>สิ่งที่เด่นในแถว</translation>
    </message>
    <message>
        <source>A question for whoever knows the shop; nothing was changed</source>
        <translation>คำถามสำหรับผู้ที่รู้จักร้าน; ไม่มีสิ่งใดถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>สิ่งที่เด่น</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>ผลต่อ CLV เฉลี่ย</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) stand alone and reduce revenue on their own date.</source>
        <translation>
            <numerusform>การคืนเงิน %Ln รายการแยกต่างหากและลดรายได้ในวันที่ของมัน</numerusform>
        </translation>
    </message>
    <message>
        <source>; 90 % between %1 and %2 (%3 to %4 purchases)</source>
        <translation>; 90% อยู่ระหว่าง %1 และ %2 (การซื้อ %3 ถึง %4 ครั้ง)</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>สร้างได้</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>สิ่งที่ควรคำนึงถึง</translation>
    </message>
    <message>
        <source>Within 90 %</source>
        <translation>ภายใน 90%</translation>
    </message>
    <message>
        <source>Customers have brought more, but new ones are worth less</source>
        <translation>ลูกค้าสร้างมูลค่ามากขึ้น แต่ลูกค้าใหม่มีมูลค่าน้อยลง</translation>
    </message>
    <message>
        <source>Customers have brought more; new ones are worth as much as a year ago</source>
        <translation>ลูกค้าสร้างมูลค่ามากขึ้น; ลูกค้าใหม่มีมูลค่าเท่ากับปีก่อน</translation>
    </message>
    <message>
        <source>Of the customers still active, %1 stay for another year.</source>
        <translation>ในบรรดาลูกค้าที่ยังซื้ออยู่ %1 จะอยู่ต่ออีกปี</translation>
    </message>
    <message>
        <source>%1 so far, %2 to come</source>
        <translation>ถึงตอนนี้ %1 จะมาอีก %2</translation>
    </message>
    <message>
        <source>%1 customers bought since %2</source>
        <translation>ลูกค้า %1 รายซื้อตั้งแต่ %2</translation>
    </message>
    <message>
        <source>%1 brings %2 times its cost: move spend there as far as it reaches.</source>
        <translation>%1 สร้างได้ %2 เท่าของต้นทุน: ย้ายงบไปที่นั่นเท่าที่ยังได้ผล</translation>
    </message>
    <message numerus="yes">
        <source>Win back %Ln valuable customer(s) who have gone quiet.</source>
        <translation>
            <numerusform>ดึงลูกค้ามูลค่าสูง %Ln รายที่เงียบไปกลับมา</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of yearly margin is at stake, %2 each: if one in ten comes back, a contact may cost up to %3.</source>
        <translation>กำไรต่อปี %1 เสี่ยงอยู่ ต่อราย %2: ถ้าหนึ่งในสิบกลับมา การติดต่อหนึ่งครั้งมีต้นทุนได้ถึง %3</translation>
    </message>
    <message>
        <source>Contracts divided by %1. %2</source>
        <translation>แบ่งสัญญาตาม %1 %2</translation>
    </message>
    <message>
        <source>Value to come is by one sBG of all contracts, so that the groups add up to the whole; &quot;own sBG&quot; is by a model of each group alone, and * marks groups too small for one.</source>
        <translation>มูลค่าที่จะมาคิดจาก sBG เดียวของสัญญาทั้งหมด ผลรวมของกลุ่มจึงเท่ากับทั้งหมด; &quot;sBG ของกลุ่ม&quot; คิดจากแบบจำลองของแต่ละกลุ่มเอง และ * คือกลุ่มที่เล็กเกินกว่าจะมีแบบจำลองของตนเอง</translation>
    </message>
    <message>
        <source>Segments side by side</source>
        <translation>กลุ่มเทียบกัน</translation>
    </message>
    <message>
        <source>%1: %2 of the contracts and %3 of the value</source>
        <translation>%1: %2 ของสัญญาและ %3 ของมูลค่า</translation>
    </message>
    <message>
        <source>They stay differently long (log-rank test of %1 groups, %2).</source>
        <translation>แต่ละกลุ่มอยู่นานต่างกัน (การทดสอบ log-rank ของ %1 กลุ่ม, %2)</translation>
    </message>
    <message>
        <source>That they stay differently long cannot be shown (log-rank test of %1 groups, %2).</source>
        <translation>แสดงไม่ได้ว่าแต่ละกลุ่มอยู่นานต่างกัน (การทดสอบ log-rank ของ %1 กลุ่ม, %2)</translation>
    </message>
    <message>
        <source>MRR, churn and value by segment</source>
        <translation>MRR อัตราการสูญเสีย และมูลค่าตามกลุ่ม</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ยังใช้อยู่</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>สัดส่วนที่เลิก</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>จะมาอีก</translation>
    </message>
    <message>
        <source>Own sBG</source>
        <translation>sBG ของกลุ่ม</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>สัญญาทั้งหมด</translation>
    </message>
    <message>
        <source>CLV: customer lifetime value, what a customer brings from first to last.</source>
        <translation>CLV: มูลค่าตลอดช่วงชีวิตของลูกค้า คือสิ่งที่ลูกค้าหนึ่งรายนำมาตั้งแต่ต้นจนจบ</translation>
    </message>
    <message>
        <source>CAC: customer acquisition cost, what it costs to win one.</source>
        <translation>CAC: ต้นทุนการได้มาซึ่งลูกค้า คือค่าใช้จ่ายในการหาลูกค้าหนึ่งราย</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>segment</comment>
        <extracomment>a segment and how many of its customers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>อื่น ๆ %1</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <extracomment>%1 is a way of dividing customers, %2 a list &quot;At risk 51, Champions 20, others 23&quot;</extracomment>
        <translation>ตาม %1: %2</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>ของสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>MRR left in a year</source>
        <translation>MRR ที่เหลือในอีกหนึ่งปี</translation>
    </message>
    <message>
        <source>Retention of the next year</source>
        <translation>การรักษาของปีถัดไป</translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation>อัตรากำไร</translation>
    </message>
    <message>
        <source>Months to come, discounted</source>
        <translation>เดือนที่จะมา คิดลดแล้ว</translation>
    </message>
    <message>
        <source>At this price no retention brings as much as today.</source>
        <translation>ที่ราคานี้ไม่มีอัตราการรักษาใดให้ผลเท่ากับวันนี้</translation>
    </message>
    <message>
        <source>A rise of %1 pays as long as fewer than %2 leave within a year; today %3 do, here %4.</source>
        <translation>ขึ้น %1 คุ้มตราบที่มีผู้ออกภายในหนึ่งปีน้อยกว่า %2; วันนี้ %3 ในกรณีนี้ %4</translation>
    </message>
    <message>
        <source>A cut of %1 pays when fewer than %2 of these contracts leave within a year; today %3 do, in this scenario %4.</source>
        <translation>ลด %1 คุ้มเมื่อสัญญาเหล่านี้ออกภายในหนึ่งปีน้อยกว่า %2; วันนี้ %3 ในสถานการณ์นี้ %4</translation>
    </message>
    <message>
        <source>History is a constant; the levers move what today&apos;s running contracts still bring. Contracts won later are not in it.</source>
        <translation>ประวัติคงที่; คันโยกขยับเฉพาะสิ่งที่สัญญาที่ใช้อยู่วันนี้จะยังนำมา ไม่รวมสัญญาที่ได้มาภายหลัง</translation>
    </message>
    <message>
        <source>Months to come that it needs: today&apos;s value ÷ (MRR × margin rate): %1.</source>
        <translation>เดือนที่จะมาที่ต้องใช้: มูลค่าวันนี้ ÷ (MRR × อัตรากำไร): %1</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>กำไรขั้นต้นตามคอลัมน์</translation>
    </message>
    <message>
        <source>Times of which only the heading says UTC</source>
        <translation>เวลาที่มีเพียงหัวคอลัมน์ระบุว่าเป็น UTC</translation>
    </message>
    <message>
        <source>moved into the time zone</source>
        <translation>ย้ายเข้าเขตเวลา</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Orders</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Days with an order</source>
        <translation>วันที่มีคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>คำสั่งซื้อเฉลี่ย</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>คำสั่งซื้อแรก</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>คำสั่งซื้อล่าสุด</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>วันนับจากคำสั่งซื้อล่าสุด</translation>
    </message>
    <message>
        <source>Days since the first order</source>
        <translation>วันนับจากคำสั่งซื้อแรก</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>มูลค่าถึงตอนนี้</translation>
    </message>
    <message>
        <source>Value of the next months</source>
        <translation>มูลค่าของเดือนต่อ ๆ ไป</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(ยังอยู่)</translation>
    </message>
    <message>
        <source>P(no order in 12 months)</source>
        <translation>P(ไม่สั่งซื้อใน 12 เดือน)</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>การซื้อที่คาด</translation>
    </message>
    <message>
        <source>Expected order value</source>
        <translation>มูลค่าคำสั่งซื้อที่คาด</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>ต้นทุนการได้มา</translation>
    </message>
    <message>
        <source>Orders in the window</source>
        <translation>คำสั่งซื้อในช่วง</translation>
    </message>
    <message>
        <source>Revenue in the window</source>
        <translation>รายได้ในช่วง</translation>
    </message>
    <message>
        <source>State (running, ended)</source>
        <translation>สถานะ (running = ยังใช้อยู่, ended = สิ้นสุดแล้ว)</translation>
    </message>
    <message>
        <source>Months under contract</source>
        <translation>เดือนภายใต้สัญญา</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>การต่ออายุ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>วันเริ่ม</translation>
    </message>
    <message>
        <source>End</source>
        <translation>วันสิ้นสุด</translation>
    </message>
    <message>
        <source>Price of a period</source>
        <translation>ราคาต่องวด</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>ราคาต่อเดือน</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>ชำระแล้ว</translation>
    </message>
    <message>
        <source>Value to come</source>
        <translation>มูลค่าที่จะมา</translation>
    </message>
    <message>
        <source>Stays at the next renewal</source>
        <translation>โอกาสอยู่ต่อเมื่อต่ออายุครั้งถัดไป</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>เดือนที่จะมา</translation>
    </message>
</context>
<context>
    <name>SourceDay</name>
    <message>
        <source>The sheet writes %1; in the time zone of the workspace it is this day.</source>
        <translation>ชีตเขียนว่า %1; ในเขตเวลาของพื้นที่ทำงานคือวันนี้</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>ณ วันที่</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>ผู้ซื้อในช่วง</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>มูลค่าการซื้อเฉลี่ย</translation>
    </message>
    <message>
        <source>Average purchase frequency</source>
        <translation>ความถี่ในการซื้อโดยเฉลี่ย</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>ช่วงอายุลูกค้าเฉลี่ย</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV อย่างง่าย</translation>
    </message>
    <message>
        <source>CLV, mean (history and forecast)</source>
        <translation>CLV เฉลี่ย (ประวัติและพยากรณ์)</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV รวม</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV ของลูกค้าใหม่</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>อัตราการรักษาลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>No margin given: values are revenue.</source>
        <translation>ไม่ได้ระบุกำไร: มูลค่าคือรายได้</translation>
    </message>
    <message>
        <source>Key figures, customer lifetime value and models of a base</source>
        <translation>ตัวเลขสำคัญ มูลค่าตลอดช่วงชีวิต และแบบจำลองของฐานลูกค้า</translation>
    </message>
    <message>
        <source>One chart as SVG, PNG, PDF or CSV</source>
        <translation>แผนภูมิหนึ่งชิ้นเป็น SVG, PNG, PDF หรือ CSV</translation>
    </message>
    <message>
        <source>File to write: .svg, .png, .pdf or .csv</source>
        <translation>ไฟล์ที่จะเขียน: .svg, .png, .pdf หรือ .csv</translation>
    </message>
    <message>
        <source>Perennial: what each customer is worth over its lifetime. Without a command it opens its window; files given then are opened in it.</source>
        <translation>Perennial: ลูกค้าแต่ละรายมีมูลค่าเท่าใดตลอดช่วงชีวิต หากไม่มีคำสั่งจะเปิดหน้าต่าง; ไฟล์ที่ระบุจะเปิดในนั้น</translation>
    </message>
    <message>
        <source>Language of texts: en, ar, id, th, vi, zh_CN</source>
        <translation>ภาษาของข้อความ: en, ar, id, th, vi, zh_CN</translation>
    </message>
    <message>
        <source>Every customer with its value and forecast, as CSV or XLSX</source>
        <translation>ลูกค้าทุกรายพร้อมมูลค่าและการพยากรณ์ เป็น CSV หรือ XLSX</translation>
    </message>
    <message>
        <source>File to write: .csv or .xlsx</source>
        <translation>ไฟล์ที่จะเขียน: .csv หรือ .xlsx</translation>
    </message>
    <message>
        <source>Which column is what: FIELD=COLUMN, for example customer=E-mail (repeatable)</source>
        <translation>คอลัมน์ใดคืออะไร: FIELD=COLUMN เช่น customer=E-mail (ซ้ำได้)</translation>
    </message>
    <message>
        <source>Sheet to read (repeatable; default: the sheets that hold orders)</source>
        <translation>ชีตที่จะอ่าน (ซ้ำได้; ค่าเริ่มต้น: ชีตที่มีคำสั่งซื้อ)</translation>
    </message>
    <message>
        <source>Name of a known export (default: recognised by its header)</source>
        <translation>ชื่อไฟล์ส่งออกที่รู้จัก (ค่าเริ่มต้น: จำจากหัว)</translation>
    </message>
    <message>
        <source>Row of the column heads, counted from 1</source>
        <translation>แถวของหัวคอลัมน์ นับจาก 1</translation>
    </message>
    <message>
        <source>Encoding of a text file, for example windows-1252</source>
        <translation>การเข้ารหัสไฟล์ข้อความ เช่น windows-1252</translation>
    </message>
    <message>
        <source>Order of ambiguous dates: dmy, mdy or ymd</source>
        <translation>ลำดับวันที่ที่กำกวม: dmy, mdy หรือ ymd</translation>
    </message>
    <message>
        <source>Decimal mark of amounts: . or ,</source>
        <translation>จุดทศนิยมของจำนวนเงิน: . หรือ ,</translation>
    </message>
    <message>
        <source>Answer to a question of the import: ID=ANSWER (repeatable)</source>
        <translation>คำตอบของคำถามการนำเข้า: ID=ANSWER (ซ้ำได้)</translation>
    </message>
    <message>
        <source>Recipe (JSON) with a saved mapping</source>
        <translation>สูตร (JSON) พร้อมการจับคู่ที่บันทึก</translation>
    </message>
    <message>
        <source>An unanswered question is an error</source>
        <translation>คำถามที่ไม่ตอบถือเป็นข้อผิดพลาด</translation>
    </message>
    <message>
        <source>End of observation, as 2026-06-18 (default: found from the data)</source>
        <translation>วันสิ้นสุดการสังเกต เช่น 2026-06-18 (ค่าเริ่มต้น: หาจากข้อมูล)</translation>
    </message>
    <message>
        <source>Window of the formula methods: 1m, 3m, 6m, 12m or all</source>
        <translation>ช่วงของวิธีสูตร: 1m, 3m, 6m, 12m หรือ all</translation>
    </message>
    <message>
        <source>Unit of time of the models: day, week or month</source>
        <translation>หน่วยเวลาของแบบจำลอง: day, week หรือ month</translation>
    </message>
    <message>
        <source>Fit on the data up to this day and score the forecast on the rest</source>
        <translation>ปรับด้วยข้อมูลถึงวันนี้และให้คะแนนการพยากรณ์กับส่วนที่เหลือ</translation>
    </message>
    <message>
        <source>How far the forecast reaches: 12m, 39w, 90d, 2y</source>
        <translation>พยากรณ์ไกลแค่ไหน: 12m, 39w, 90d, 2y</translation>
    </message>
    <message>
        <source>Discount rate a year, effective: .1 is 10 %</source>
        <translation>อัตราคิดลดต่อปี: .1 คือ 10%</translation>
    </message>
    <message>
        <source>Gross margin rate: .4 is 40 %</source>
        <translation>อัตรากำไรขั้นต้น: .4 คือ 40%</translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation>ต้นทุนการได้มาต่อลูกค้า</translation>
    </message>
    <message>
        <source>Currency of the figures, ISO code</source>
        <translation>สกุลเงินของตัวเลข รหัส ISO</translation>
    </message>
    <message>
        <source>Workspace (NAME.perennial) or spreadsheet</source>
        <translation>พื้นที่ทำงาน (NAME.perennial) หรือสเปรดชีต</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>พิมพ์ออบเจกต์ JSON หนึ่งชิ้น</translation>
    </message>
    <message>
        <source>Reads spreadsheets into a workspace</source>
        <translation>อ่านสเปรดชีตเข้าพื้นที่ทำงาน</translation>
    </message>
    <message>
        <source>Workspace to fill; made when it does not exist</source>
        <translation>พื้นที่ทำงานที่จะเติม; สร้างเมื่อยังไม่มี</translation>
    </message>
    <message>
        <source>%1 rows read: %2 kept, %3 updated, %4 duplicate, %5 excluded, %6 rejected</source>
        <translation>อ่าน %1 แถว: เก็บ %2 ปรับปรุง %3 ซ้ำ %4 ไม่นับ %5 ปฏิเสธ %6</translation>
    </message>
    <message>
        <source>A PDF report that a manager can read</source>
        <translation>รายงาน PDF ที่ผู้จัดการอ่านได้</translation>
    </message>
    <message>
        <source>PDF to write</source>
        <translation>PDF ที่จะเขียน</translation>
    </message>
    <message>
        <source>Sections in order, separated by commas</source>
        <translation>หัวข้อตามลำดับ คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation>a4 หรือ letter</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>ชื่อรายงาน</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>ชื่อบริษัท</translation>
    </message>
    <message>
        <source>Picture of the company&apos;s logo</source>
        <translation>ภาพโลโก้ของบริษัท</translation>
    </message>
    <message>
        <source>masked, pseudonym or full</source>
        <translation>masked, pseudonym หรือ full</translation>
    </message>
    <message>
        <source>Cohorts by month and survival</source>
        <translation>กลุ่มรายเดือนและการอยู่รอด</translation>
    </message>
    <message>
        <source>on, on-or-after or cumulative</source>
        <translation>on, on-or-after หรือ cumulative</translation>
    </message>
    <message>
        <source>All figures by segment, side by side</source>
        <translation>ตัวเลขทั้งหมดตามกลุ่ม เคียงกัน</translation>
    </message>
    <message>
        <source>rfm, value, cohort, lifecycle or column:NAME</source>
        <translation>rfm, value, cohort, lifecycle หรือ column:NAME</translation>
    </message>
    <message>
        <source>What a change of price, retention or cost would do</source>
        <translation>ผลของการเปลี่ยนราคา การรักษา หรือต้นทุน</translation>
    </message>
    <message>
        <source>Change of price: +5%</source>
        <translation>การเปลี่ยนราคา: +5%</translation>
    </message>
    <message>
        <source>Change of annual retention in percentage points: +3pp</source>
        <translation>การเปลี่ยนการรักษารายปีเป็นจุดร้อยละ: +3pp</translation>
    </message>
    <message>
        <source>Change of purchase frequency: +10%</source>
        <translation>การเปลี่ยนความถี่ในการซื้อ: +10%</translation>
    </message>
    <message>
        <source>Change of the margin rate in percentage points: +2pp</source>
        <translation>การเปลี่ยนอัตรากำไรเป็นจุดร้อยละ: +2pp</translation>
    </message>
    <message>
        <source>Share of the list price given away: 5%</source>
        <translation>สัดส่วนราคาตั้งที่ลดให้: 5%</translation>
    </message>
    <message>
        <source>Change of the acquisition cost: -10%</source>
        <translation>การเปลี่ยนต้นทุนการได้มา: -10%</translation>
    </message>
    <message>
        <source>Change of new customers a year: +20%</source>
        <translation>การเปลี่ยนลูกค้าใหม่ต่อปี: +20%</translation>
    </message>
    <message>
        <source>Spend per living customer and year</source>
        <translation>งบต่อลูกค้าที่ยังอยู่ต่อปี</translation>
    </message>
    <message>
        <source>Purchases change by (1+price)^ELASTICITY, at most 0</source>
        <translation>การซื้อเปลี่ยนเป็น (1+ราคา)^ELASTICITY ไม่เกิน 0</translation>
    </message>
    <message>
        <source>Odds of retention change by (1+price)^RESPONSE, at most 0</source>
        <translation>โอกาสรักษาเปลี่ยนเป็น (1+ราคา)^RESPONSE ไม่เกิน 0</translation>
    </message>
    <message>
        <source>Price acts on nothing but the price</source>
        <translation>ราคามีผลต่อราคาเท่านั้น</translation>
    </message>
    <message>
        <source>Only these customers: rfm/champions, column:Channel/Referral ...</source>
        <translation>เฉพาะลูกค้าเหล่านี้: rfm/champions, column:Channel/Referral ...</translation>
    </message>
    <message>
        <source>Start from a scenario saved in the workspace</source>
        <translation>เริ่มจากสถานการณ์ที่บันทึกในพื้นที่ทำงาน</translation>
    </message>
    <message>
        <source>Target: clv=120, profit=50000 or ltv_to_cac=3</source>
        <translation>เป้าหมาย: clv=120, profit=50000 หรือ ltv_to_cac=3</translation>
    </message>
    <message>
        <source>Value of the horizon</source>
        <translation>มูลค่าในช่วงเวลา</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV เฉลี่ย</translation>
    </message>
    <message>
        <source>Pays as long as fewer than %1 of purchases are lost</source>
        <translation>คุ้มตราบที่เสียการซื้อน้อยกว่า %1</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>สิ้นสุด</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>อัตราการรักษาลูกค้าต่อเดือน</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>รายได้ประจำต่อเดือน</translation>
    </message>
    <message>
        <source>Months still to come, discounted (sBG)</source>
        <translation>เดือนที่จะมา คิดลดแล้ว (sBG)</translation>
    </message>
    <message>
        <source>Residual CLV of running contracts</source>
        <translation>CLV คงเหลือของสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>auto, bg-nbd, mbg-nbd, pareto-nbd, sbg, simple, historical, predictive-formula or retention-form</source>
        <translation>auto, bg-nbd, mbg-nbd, pareto-nbd, sbg, simple, historical, predictive-formula หรือ retention-form</translation>
    </message>
    <message>
        <source>Exchange rate: USD=0.92 is the price of one US dollar (repeatable)</source>
        <translation>อัตราแลกเปลี่ยน: USD=0.92 คือราคาของหนึ่งดอลลาร์สหรัฐ (ซ้ำได้)</translation>
    </message>
    <message>
        <source>The sheet has customers already summed up: purchases between the first and the last are spread evenly, so cohorts by month are not meaningful (%1).</source>
        <translation>ชีตมีลูกค้าที่สรุปยอดมาแล้ว: การซื้อระหว่างครั้งแรกกับครั้งสุดท้ายจึงกระจายเท่า ๆ กัน กลุ่มรายเดือนจึงไม่มีความหมาย (%1)</translation>
    </message>
    <message>
        <source>Cohorts and survival of each segment too: rfm, lifecycle, column:NAME, rule:EXPR ...</source>
        <translation>กลุ่มตามเวลาและการอยู่รอดของแต่ละกลุ่มด้วย: rfm, lifecycle, column:NAME, rule:EXPR ...</translation>
    </message>
    <message>
        <source>Replays a recipe on a new file: import, figures, report, tables</source>
        <translation>ใช้สูตรซ้ำกับไฟล์ใหม่: นำเข้า ตัวเลข รายงาน ตาราง</translation>
    </message>
    <message>
        <source>Recipe (JSON), as export --table recipe writes it</source>
        <translation>สูตร (JSON) ตามที่ export --table recipe เขียน</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>สเปรดชีต</translation>
    </message>
    <message>
        <source>Folder to write to; made when it does not exist</source>
        <translation>โฟลเดอร์ที่จะเขียน; สร้างให้ถ้ายังไม่มี</translation>
    </message>
    <message>
        <source>Workspace to import into; without it nothing is kept</source>
        <translation>พื้นที่ทำงานที่จะนำเข้า; ถ้าไม่ระบุจะไม่เก็บอะไร</translation>
    </message>
    <message>
        <source>%1 is not written: the data have no amounts.</source>
        <translation>ไม่ได้เขียน %1: ข้อมูลไม่มีจำนวนเงิน</translation>
    </message>
    <message>
        <source>Only these customers: rfm/champions, column:Channel/Referral</source>
        <translation>เฉพาะลูกค้าเหล่านี้: rfm/champions, column:Channel/Referral</translation>
    </message>
    <message>
        <source>Spreadsheets, or folders of them</source>
        <translation>สเปรดชีต หรือโฟลเดอร์ของสเปรดชีต</translation>
    </message>
    <message>
        <source>Write how the file was understood, to be replayed with --recipe</source>
        <translation>เขียนว่าเข้าใจไฟล์อย่างไร เพื่อใช้ซ้ำด้วย --recipe</translation>
    </message>
    <message>
        <source>Write the rejected rows in their own columns, with the reason</source>
        <translation>เขียนแถวที่ปฏิเสธในคอลัมน์เดิมพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Exchange rate kept in the workspace: USD=0.92 is the price of one US dollar (repeatable)</source>
        <translation>อัตราแลกเปลี่ยนที่เก็บในพื้นที่ทำงาน: USD=0.92 คือราคาของหนึ่งดอลลาร์สหรัฐ (ซ้ำได้)</translation>
    </message>
    <message>
        <source>%1 rows of spend read: %2 kept, %3 rejected; %4 %5 in all</source>
        <translation>อ่านแถวงบ %1 แถว: เก็บ %2 ปฏิเสธ %3; รวม %4 %5</translation>
    </message>
    <message>
        <source>Only customers for whom a rule holds, for example: orders &gt;= 3 and p_alive &lt; .5</source>
        <translation>เฉพาะลูกค้าที่ตรงตามกฎ เช่น orders &gt;= 3 and p_alive &lt; .5</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>การซื้อที่คาด</translation>
    </message>
    <message>
        <source>Expected purchases, 90 % interval</source>
        <translation>การซื้อที่คาด ช่วง 90%</translation>
    </message>
    <message>
        <source>CLV to come, 90 % interval</source>
        <translation>CLV ที่จะมา ช่วง 90%</translation>
    </message>
    <message>
        <source>Error of such a forecast, %1 to %2</source>
        <translation>ความคลาดเคลื่อนของการพยากรณ์แบบนี้ %1 ถึง %2</translation>
    </message>
    <message>
        <source>Work out what each finding on the quality of the data does to CLV</source>
        <translation>คำนวณว่าข้อสังเกตด้านคุณภาพข้อมูลแต่ละข้อมีผลต่อ CLV อย่างไร</translation>
    </message>
    <message>
        <source>What to do for each segment, with a hold-back group to measure it</source>
        <translation>สิ่งที่ต้องทำกับแต่ละกลุ่ม พร้อมกลุ่มควบคุมเพื่อวัดผล</translation>
    </message>
    <message>
        <source>Cost of one contact; by default 2 % of a purchase</source>
        <translation>ต้นทุนการติดต่อหนึ่งครั้ง; ค่าเริ่มต้น 2% ของการซื้อหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>Days for which a play is measured</source>
        <translation>จำนวนวันที่วัดผลของแนวทาง</translation>
    </message>
    <message>
        <source>Draws a hold-back group of this segment: rfm/at-risk</source>
        <translation>สุ่มกลุ่มควบคุมของกลุ่มนี้: rfm/at-risk</translation>
    </message>
    <message>
        <source>Least rise of the share of buyers that shall be seen: .2 is 20 %</source>
        <translation>การเพิ่มต่ำสุดของสัดส่วนผู้ซื้อที่ต้องมองเห็น: .2 คือ 20%</translation>
    </message>
    <message>
        <source>Customers to hold back; by default by a power calculation</source>
        <translation>จำนวนลูกค้าในกลุ่มควบคุม; ค่าเริ่มต้นจากการคำนวณกำลังทดสอบ</translation>
    </message>
    <message>
        <source>File for the customers to contact</source>
        <translation>ไฟล์ลูกค้าที่จะติดต่อ</translation>
    </message>
    <message>
        <source>File for the customers held back</source>
        <translation>ไฟล์ลูกค้าในกลุ่มควบคุม</translation>
    </message>
    <message>
        <source>File (JSON) to measure the trial with later</source>
        <translation>ไฟล์ (JSON) สำหรับวัดผลการทดลองภายหลัง</translation>
    </message>
    <message>
        <source>Trial (JSON) to measure by these data (repeatable)</source>
        <translation>การทดลอง (JSON) ที่จะวัดด้วยข้อมูลนี้ (ซ้ำได้)</translation>
    </message>
    <message>
        <source>%1 in the workspace cannot be read and is left out.</source>
        <translation>อ่าน %1 ในพื้นที่ทำงานไม่ได้จึงข้ามไป</translation>
    </message>
    <message>
        <source>Tables, audience lists and a workbook with formulas</source>
        <translation>ตาราง รายชื่อกลุ่มเป้าหมาย และสมุดงานพร้อมสูตรคำนวณ</translation>
    </message>
    <message>
        <source>customers, segments, cohorts, orders, plays, workbook or recipe</source>
        <translation>customers, segments, cohorts, orders, plays, workbook หรือ recipe</translation>
    </message>
    <message>
        <source>A list for klaviyo, mailchimp, meta or google instead of a table</source>
        <translation>รายชื่อสำหรับ klaviyo, mailchimp, meta หรือ google แทนตาราง</translation>
    </message>
    <message>
        <source>Columns of the customers in order, separated by commas</source>
        <translation>คอลัมน์ของลูกค้าตามลำดับ คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the chart&apos;s 720 x 440</source>
        <translation>จำนวนพิกเซลของ PNG ต่อหนึ่งหน่วยของแผนภูมิ 720 x 440</translation>
    </message>
    <message>
        <source>full, board (one page), segment, a template saved in the workspace, or its file</source>
        <translation>full, board (หนึ่งหน้า), segment, แม่แบบที่บันทึกในพื้นที่ทำงาน หรือไฟล์แม่แบบ</translation>
    </message>
    <message>
        <source>Note below the head of a section (repeatable)</source>
        <translation>หมายเหตุใต้ชื่อหัวข้อ (ซ้ำได้)</translation>
    </message>
    <message>
        <source>portrait or landscape</source>
        <translation>portrait หรือ landscape</translation>
    </message>
    <message>
        <source>Words below the name of the company</source>
        <translation>ข้อความใต้ชื่อบริษัท</translation>
    </message>
    <message>
        <source>Author of the report</source>
        <translation>ผู้จัดทำรายงาน</translation>
    </message>
    <message>
        <source>Colour of the company, as #1F5C45</source>
        <translation>สีของบริษัท เช่น #1F5C45</translation>
    </message>
    <message>
        <source>Bands and the chance of beating the base, from draws of the parameters</source>
        <translation>แถบและโอกาสที่จะดีกว่าฐาน จากการสุ่มพารามิเตอร์</translation>
    </message>
    <message>
        <source>Levers that shall reach the goal, with their effort: retention, or price,retention=2</source>
        <translation>คันโยกที่จะถึงเป้าหมายพร้อมความยาก: retention หรือ price,retention=2</translation>
    </message>
    <message>
        <source>Levers of one segment, may be repeated: rfm/loyal:price=+5%,retention-spend=2</source>
        <translation>คันโยกของกลุ่มเดียว ซ้ำได้: rfm/loyal:price=+5%,retention-spend=2</translation>
    </message>
    <message>
        <source>Table of exchange rates by day: date, currency, rate (repeatable)</source>
        <translation>ตารางอัตราแลกเปลี่ยนรายวัน: วันที่ สกุลเงิน อัตรา (ซ้ำได้)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>ข้ามลูกค้า %Ln รายที่ไม่มีที่อยู่อีเมล</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of exchange rates by day, kept in the workspace: date, currency, rate (repeatable)</source>
        <translation>ตารางอัตราแลกเปลี่ยนรายวันที่เก็บในพื้นที่ทำงาน: วันที่ สกุลเงิน อัตรา (ซ้ำได้)</translation>
    </message>
    <message>
        <source>%1, row %2: no rate (%3): %4</source>
        <translation>%1 แถว %2: ไม่ใช่อัตรา (%3): %4</translation>
    </message>
    <message>
        <source>What the sheets hold: orders, contracts, customers already summed up, or spend (acquisition cost by month and channel); default: told by the columns</source>
        <translation>สิ่งที่อยู่ในชีต: orders, contracts, customers (ลูกค้าที่สรุปยอดมาแล้ว) หรือ spend (ต้นทุนการได้มาตามเดือนและช่องทาง); ค่าเริ่มต้น: รู้จากคอลัมน์</translation>
    </message>
    <message>
        <source>What the sheet holds: orders, contracts, or customers already summed up (default: told by its columns)</source>
        <translation>สิ่งที่อยู่ในชีต: orders, contracts หรือ customers (ลูกค้าที่สรุปยอดมาแล้ว) (ค่าเริ่มต้น: รู้จากคอลัมน์)</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>ทุกกลุ่มตามเวลา</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>ลูกค้าเมื่อเริ่มต้น</translation>
    </message>
    <message>
        <source>Still there at the end</source>
        <translation>ยังอยู่เมื่อสิ้นสุด</translation>
    </message>
    <message>
        <source>Periods still to come, discounted (sBG)</source>
        <translation>งวดที่จะมา คิดลดแล้ว (sBG)</translation>
    </message>
    <message>
        <source>The sheet gives shares: each cohort is taken as %1 customers.</source>
        <translation>ชีตให้มาเป็นสัดส่วน: ถือว่าแต่ละกลุ่มมีลูกค้า %1 ราย</translation>
    </message>
    <message>
        <source>Of segments and of the survival of contracts: column:NAME, value ...</source>
        <translation>สำหรับ segments และการอยู่รอดของสัญญา: column:NAME, value ...</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>เลิกแล้ว</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(ว่าง)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>%1: the sBG of all contracts is used (%2).</source>
        <translation>%1: ใช้ sBG ของสัญญาทั้งหมด (%2)</translation>
    </message>
    <message>
        <source>They stay differently long (log-rank test of %1 groups, %2).</source>
        <translation>แต่ละกลุ่มอยู่นานต่างกัน (การทดสอบ log-rank ของ %1 กลุ่ม, %2)</translation>
    </message>
    <message>
        <source>That they stay differently long cannot be shown (log-rank test of %1 groups, %2).</source>
        <translation>แสดงไม่ได้ว่าแต่ละกลุ่มอยู่นานต่างกัน (การทดสอบ log-rank ของ %1 กลุ่ม, %2)</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; is made from single orders, and these are contracts.</source>
        <translation>แผนภูมิ &quot;%1&quot; สร้างจากแต่ละคำสั่งซื้อ แต่ข้อมูลนี้เป็นสัญญา</translation>
    </message>
    <message>
        <source>The sheet has no start dates, only how long each contract has run: there are no months of start to divide by.</source>
        <translation>ชีตนี้ไม่มีวันเริ่ม มีเพียงว่าแต่ละสัญญาใช้มานานเท่าใด จึงแบ่งตามเดือนที่เริ่มไม่ได้</translation>
    </message>
    <message>
        <source>The sheet has no prices: contracts cannot be divided by them or by their value.</source>
        <translation>ชีตนี้ไม่มีราคา: แบ่งสัญญาตามราคาหรือตามมูลค่าไม่ได้</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has %2 values for %3 contracts: too many for groups.</source>
        <translation>คอลัมน์ &quot;%1&quot; มี %2 ค่าสำหรับ %3 สัญญา: มากเกินกว่าจะแบ่งกลุ่ม</translation>
    </message>
    <message>
        <source>RFM groups and stages of life are made from single orders, and these are contracts.</source>
        <translation>กลุ่ม RFM และช่วงของวงจรชีวิตสร้างจากแต่ละคำสั่งซื้อ แต่ข้อมูลนี้เป็นสัญญา</translation>
    </message>
    <message>
        <source>This workspace has no own rules for contracts: they are made on the page Segments.</source>
        <translation>พื้นที่ทำงานนี้ยังไม่มีกฎของคุณสำหรับสัญญา: สร้างได้ที่หน้ากลุ่มลูกค้า</translation>
    </message>
    <message>
        <source>Field delimiter of a text file: , ; tab | or another; “aligned” for columns held apart by spaces</source>
        <translation>ตัวคั่นของไฟล์ข้อความ: , ; tab | หรืออื่น ๆ; “aligned” สำหรับคอลัมน์ที่คั่นด้วยช่องว่าง</translation>
    </message>
    <message>
        <source>%1 is not written: these are contracts, and they have nothing for it.</source>
        <translation>ไม่ได้เขียน %1: ข้อมูลนี้เป็นสัญญา จึงไม่มีสิ่งใดสำหรับรายการนี้</translation>
    </message>
    <message>
        <source>rfm, value, cohort, cohort-quarter, cohort-year, lifecycle, own, column:NAME or rule:EXPR; of contracts value, price, cohort, own, column:NAME or rule:EXPR</source>
        <translation>rfm, value, cohort, cohort-quarter, cohort-year, lifecycle, own, column:NAME หรือ rule:EXPR; สำหรับสัญญา: value, price, cohort, own, column:NAME หรือ rule:EXPR</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>เขตเวลา</translation>
    </message>
    <message>
        <source>%1: %2 rows on another day than written, %3 in another month</source>
        <translation>%1: %2 แถวอยู่คนละวันกับที่เขียน, %3 อยู่คนละเดือน</translation>
    </message>
    <message>
        <source>Gross margin rate of the rows with this value: category:Tea=.4 (repeatable); the column is product, category, channel, country or a header</source>
        <translation>อัตรากำไรขั้นต้นของแถวที่มีค่านี้: category:Tea=.4 (ซ้ำได้); คอลัมน์คือ product, category, channel, country หรือหัวคอลัมน์</translation>
    </message>
    <message>
        <source>What serving an order costs</source>
        <translation>ต้นทุนบริการต่อคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>What keeping a living customer costs a year</source>
        <translation>ต้นทุนการรักษาลูกค้าที่ยังอยู่หนึ่งรายต่อปี</translation>
    </message>
    <message>
        <source>Average customer lifespan: mean-observed, inverse-churn or kaplan-meier</source>
        <translation>ช่วงอายุลูกค้าเฉลี่ย: mean-observed, inverse-churn หรือ kaplan-meier</translation>
    </message>
    <message>
        <source>Months up to which the Kaplan-Meier lifespan is measured</source>
        <translation>จำนวนเดือนที่วัดช่วงอายุแบบ Kaplan-Meier</translation>
    </message>
    <message>
        <source>A refund counts on the date of the order or on its own: order, own</source>
        <translation>การคืนเงินนับในวันที่ของคำสั่งซื้อหรือของตัวเอง: order, own</translation>
    </message>
    <message>
        <source>Let these count: cancelled, void, failed, pending, draft, test, fraud, gift-card, free, tax, shipping (repeatable)</source>
        <translation>ให้นับสิ่งเหล่านี้: cancelled, void, failed, pending, draft, test, fraud, gift-card, free, tax, shipping (ซ้ำได้)</translation>
    </message>
    <message>
        <source>Leave these out: the same words (repeatable)</source>
        <translation>ไม่นับสิ่งเหล่านี้: คำเดียวกัน (ซ้ำได้)</translation>
    </message>
    <message>
        <source>Seed of the random draws behind intervals</source>
        <translation>ค่าตั้งต้นของการสุ่มที่ใช้คำนวณช่วง</translation>
    </message>
    <message>
        <source>Of timeline and alive: a customer of the sheet; else who bought most often</source>
        <translation>สำหรับ timeline และ alive: ลูกค้าหนึ่งรายในชีต; ถ้าไม่ระบุคือผู้ที่ซื้อบ่อยที่สุด</translation>
    </message>
    <message>
        <source>Of movement and flow: YYYY-MM-DD; else three months before the end</source>
        <translation>สำหรับ movement และ flow: YYYY-MM-DD; ถ้าไม่ระบุคือสามเดือนก่อนวันสิ้นสุด</translation>
    </message>
    <message>
        <source>Of response and, twice, of lever-map: price, retention ...</source>
        <translation>สำหรับ response และใส่สองครั้งสำหรับ lever-map: price, retention ...</translation>
    </message>
    <message>
        <source>Time zone of the days, as Europe/Berlin: moves rows whose time says its offset; as-written leaves every day as the sheet has it</source>
        <translation>เขตเวลาของวัน เช่น Europe/Berlin: ย้ายแถวที่เวลาระบุผลต่างจาก UTC; as-written ให้ทุกวันเป็นตามชีต</translation>
    </message>
    <message>
        <source>Work out what each definition does to CLV, changed by itself</source>
        <translation>คำนวณว่านิยามแต่ละข้อมีผลต่อ CLV อย่างไรเมื่อเปลี่ยนทีละข้อ</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>กลุ่มลูกค้า</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>การรักษา</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>ถ้า</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>การปฏิบัติ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AccountedDialog</name>
    <message>
        <source>Rows: %1. File: %2</source>
        <translation>แถว: %1; ไฟล์: %2</translation>
    </message>
    <message>
        <source>looking for the rows</source>
        <translation>กำลังค้นหาแถว</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AccountedModel</name>
    <message>
        <source>kept</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>ปรับปรุง</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ไม่นับ</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ชีต</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>สิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Order or contract</source>
        <translation>คำสั่งซื้อหรือสัญญา</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>As in the sheet</source>
        <translation>ตามที่อยู่ในชีต</translation>
    </message>
    <message>
        <source>As the sheet writes it, whatever the time zone of the workspace</source>
        <translation>ตามที่ชีตเขียน ไม่ว่าพื้นที่ทำงานใช้เขตเวลาใด</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ActionsPage</name>
    <message>
        <source>Export plays</source>
        <translation>ส่งออกแนวทาง</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
    <message>
        <source>Export both lists</source>
        <translation>ส่งออกทั้งสองรายชื่อ</translation>
    </message>
    <message>
        <source>drawing the groups</source>
        <translation>กำลังสุ่มกลุ่ม</translation>
    </message>
    <message>
        <source>Both lists are written beside %1; the trial is kept in the workspace.</source>
        <translation>เขียนทั้งสองรายชื่อไว้ข้าง %1; เก็บการทดลองไว้ในพื้นที่ทำงาน</translation>
    </message>
    <message>
        <source>Export audience list</source>
        <translation>ส่งออกรายชื่อกลุ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>The trial is removed; its lists stay where they are.</source>
        <translation>นำการทดลองออกแล้ว รายชื่อยังอยู่ที่เดิม</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>%n แนวทางสำหรับกลุ่มเหล่านี้</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them pay at a lift of %3 or less.</source>
        <translation>%1; %2 แนวทางคุ้มเมื่อเพิ่มได้ %3 หรือน้อยกว่า</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>การปฏิบัติ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Cost of a contact</source>
        <translation>ต้นทุนการติดต่อ</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>จำนวนวันที่วัด</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>การทดลอง</translation>
    </message>
    <message>
        <source>those contacted less those held back, by the data imported since</source>
        <translation>ผู้ที่ติดต่อลบกลุ่มควบคุม ตามข้อมูลที่นำเข้าหลังจากนั้น</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>What to do for which customers will stand here</source>
        <translation>สิ่งที่ต้องทำกับลูกค้ากลุ่มใดจะแสดงที่นี่</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>ข้ามลูกค้า %Ln รายที่ไม่มีที่อยู่อีเมล</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial yet. Choose a play above and draw a hold-back group: some of its customers are left alone by chance, and the orders imported later show what the others brought more.</source>
        <translation>ยังไม่มีการทดลอง เลือกแนวทางด้านบนแล้วสุ่มกลุ่มควบคุม: ลูกค้าบางรายของกลุ่มจะถูกสุ่มไว้โดยไม่ติดต่อ และคำสั่งซื้อที่นำเข้าภายหลังจะแสดงว่ารายอื่นนำมาเพิ่มเท่าใด</translation>
    </message>
    <message>
        <source>What to do for which contracts will stand here</source>
        <translation>สิ่งที่ต้องทำกับสัญญาใดจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>These contracts cannot be divided into segments: their sheet has no column of plans, countries or the like, and no prices.</source>
        <translation>แบ่งสัญญาเหล่านี้เป็นกลุ่มไม่ได้: ชีตไม่มีคอลัมน์แพ็กเกจ ประเทศ หรืออื่น ๆ และไม่มีราคา</translation>
    </message>
    <message>
        <source>Open Retention</source>
        <translation>เปิดการรักษา</translation>
    </message>
    <message>
        <source>Plays that pay</source>
        <translation>แนวทางที่คุ้ม</translation>
    </message>
    <message>
        <source>plays whose lift that pays is no greater than the lift that a good play attains ÷ plays</source>
        <translation>แนวทางที่มีการเพิ่มที่คุ้มไม่เกินการเพิ่มที่แนวทางที่ดีทำได้ ÷ แนวทางทั้งหมด</translation>
    </message>
    <message>
        <source>Lift that a good play attains</source>
        <translation>การเพิ่มที่แนวทางที่ดีทำได้</translation>
    </message>
    <message>
        <source>Each row of the table explains its own lift, with its customers.</source>
        <translation>แต่ละแถวของตารางอธิบายการเพิ่มของตน พร้อมลูกค้าของแถวนั้น</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AssumptionsView</name>
    <message>
        <source>With these assumptions a customer is worth %1, all together %2.</source>
        <translation>ด้วยสมมติฐานเหล่านี้ ลูกค้าหนึ่งรายมีมูลค่า %1 รวมทั้งหมด %2</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>เงิน</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>การพยากรณ์</translation>
    </message>
    <message>
        <source>What counts as a purchase</source>
        <translation>สิ่งใดนับเป็นการซื้อ</translation>
    </message>
    <message>
        <source>Gross margin, one rate</source>
        <translation>กำไรขั้นต้น อัตราเดียว</translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation>ต้นทุนการได้มาต่อลูกค้า</translation>
    </message>
    <message>
        <source>Serving cost of an order</source>
        <translation>ต้นทุนบริการต่อคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>อัตราคิดลดต่อปี</translation>
    </message>
    <message>
        <source>Horizon in months</source>
        <translation>ช่วงเวลาเป็นเดือน</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>แบบจำลอง</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>หน่วยเวลา</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>ช่วงอายุลูกค้าเฉลี่ย</translation>
    </message>
    <message>
        <source>A refund counts on</source>
        <translation>การคืนเงินนับใน</translation>
    </message>
    <message>
        <source>Leave out cancelled</source>
        <translation>ไม่นับที่ยกเลิก</translation>
    </message>
    <message>
        <source>Leave out void</source>
        <translation>ไม่นับที่เป็นโมฆะ</translation>
    </message>
    <message>
        <source>Leave out failed</source>
        <translation>ไม่นับที่ล้มเหลว</translation>
    </message>
    <message>
        <source>Leave out pending</source>
        <translation>ไม่นับที่รอดำเนินการ</translation>
    </message>
    <message>
        <source>Leave out drafts</source>
        <translation>ไม่นับฉบับร่าง</translation>
    </message>
    <message>
        <source>Leave out test orders</source>
        <translation>ไม่นับคำสั่งซื้อทดสอบ</translation>
    </message>
    <message>
        <source>Leave out fraud</source>
        <translation>ไม่นับการฉ้อโกง</translation>
    </message>
    <message>
        <source>Leave out gift cards alone</source>
        <translation>ไม่นับบัตรของขวัญอย่างเดียว</translation>
    </message>
    <message>
        <source>Leave out free orders</source>
        <translation>ไม่นับคำสั่งซื้อฟรี</translation>
    </message>
    <message>
        <source>Count tax</source>
        <translation>นับภาษี</translation>
    </message>
    <message>
        <source>Count shipping</source>
        <translation>นับค่าจัดส่ง</translation>
    </message>
    <message>
        <source>Acquisition spend: %1 from %2 to %3; it takes the place of the one cost above.</source>
        <translation>งบการได้มา: %1 จาก %2 ถึง %3; ใช้แทนต้นทุนเดียวด้านบน</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Automatic: least past error</source>
        <translation>อัตโนมัติ: คลาดเคลื่อนในอดีตน้อยที่สุด</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>ใส่…</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)…</source>
        <translation>
            <numerusform>%n อัตรา…</numerusform>
        </translation>
    </message>
    <message>
        <source>Or acquisition spend by month and channel, from a sheet or typed: each channel bears its own cost.</source>
        <translation>หรืองบการได้มาตามเดือนและช่องทาง จากชีตหรือพิมพ์เอง: แต่ละช่องทางรับต้นทุนของตนเอง</translation>
    </message>
    <message>
        <source>what each assumption does</source>
        <translation>ผลของสมมติฐานแต่ละข้อ</translation>
    </message>
    <message>
        <source>What keeping a living customer costs; enters What-if</source>
        <translation>ต้นทุนการรักษาลูกค้าที่ยังอยู่; ใช้ในหน้า “ถ้า”</translation>
    </message>
    <message>
        <source>Draws the samples of intervals; no figure moves by it</source>
        <translation>ใช้สุ่มตัวอย่างของช่วง; ไม่มีตัวเลขใดเปลี่ยนตามค่านี้</translation>
    </message>
    <message>
        <source>Found: the day of the last order that counts</source>
        <translation>พบ: วันของคำสั่งซื้อสุดท้ายที่นับ</translation>
    </message>
    <message>
        <source>What each of them does was not worked out.</source>
        <translation>ยังไม่ได้คำนวณผลของแต่ละข้อ</translation>
    </message>
    <message>
        <source>What each of them does is being worked out.</source>
        <translation>กำลังคำนวณผลของแต่ละข้อ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>For rows that have neither a cost of their own nor a rate by column; off: such rows count as 100 %, and values are labelled as revenue where nothing else says a margin</source>
        <translation>สำหรับแถวที่ไม่มีทั้งต้นทุนของตนเองและอัตราตามคอลัมน์; ปิด: แถวเหล่านี้นับเป็น 100% และมูลค่าระบุว่าเป็นรายได้เมื่อไม่มีสิ่งใดบอกกำไร</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>กำไรขั้นต้นตามคอลัมน์</translation>
    </message>
    <message>
        <source>A rate for each product, category or value of another column</source>
        <translation>อัตราสำหรับแต่ละสินค้า หมวดหมู่ หรือค่าของคอลัมน์อื่น</translation>
    </message>
    <message>
        <source>Open sheet…</source>
        <translation>เปิดชีต…</translation>
    </message>
    <message>
        <source>A spreadsheet of acquisition spend by month and channel</source>
        <translation>สเปรดชีตงบการได้มาตามเดือนและช่องทาง</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Work out what each does</source>
        <translation>คำนวณผลของแต่ละข้อ</translation>
    </message>
    <message>
        <source>Retention cost a year</source>
        <translation>ต้นทุนการรักษาลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>Lifespan up to, in months</source>
        <translation>วัดช่วงอายุถึง เป็นเดือน</translation>
    </message>
    <message>
        <source>Seed of random draws</source>
        <translation>ค่าตั้งต้นของการสุ่ม</translation>
    </message>
    <message>
        <source>End of observation</source>
        <translation>วันสิ้นสุดการสังเกต</translation>
    </message>
    <message>
        <source>Window of the formulas</source>
        <translation>ช่วงข้อมูลของสูตร</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>ถือว่าเลิกหลังเงียบ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>perennial::ui::BreakEvenView</name>
    <message>
        <source>A rise of %1 pays as long as you lose fewer than %2 of purchases</source>
        <translation>ขึ้น %1 คุ้มตราบที่คุณเสียการซื้อน้อยกว่า %2</translation>
    </message>
    <message>
        <source>A cut of %1 pays when it brings more than %2 more purchases</source>
        <translation>ลด %1 คุ้มเมื่อได้การซื้อเพิ่มเกิน %2</translation>
    </message>
    <message>
        <source>A cut of %1 eats the whole margin: no number of purchases pays it</source>
        <translation>ลด %1 กินกำไรทั้งหมด: ซื้อเพิ่มเท่าใดก็ไม่คุ้ม</translation>
    </message>
    <message>
        <source>Move the price to see when a rise pays</source>
        <translation>ขยับราคาเพื่อดูว่าเมื่อใดคุ้ม</translation>
    </message>
    <message>
        <source>Side effects are off: nobody reacts to the price.</source>
        <translation>ปิดผลข้างเคียงอยู่: ไม่มีใครตอบสนองต่อราคา</translation>
    </message>
    <message>
        <source>At e %1 purchases change by %2.</source>
        <translation>ที่ e %1 การซื้อเปลี่ยน %2</translation>
    </message>
    <message>
        <source>Spending %1 a head pays when it lifts annual retention by %2 points or more.</source>
        <translation>ใช้งบ %1 ต่อรายคุ้มเมื่อการรักษารายปีเพิ่มขึ้น %2 จุดขึ้นไป</translation>
    </message>
    <message>
        <source>Spending %1 a head does not pay, however many customers it keeps.</source>
        <translation>ใช้งบ %1 ต่อรายไม่คุ้ม ไม่ว่าจะรักษาลูกค้าได้กี่ราย</translation>
    </message>
    <message>
        <source>on revenue: 1 − 1 ÷ %1</source>
        <translation>ตามรายได้: 1 − 1 ÷ %1</translation>
    </message>
    <message>
        <source>on margin: %1 ÷ (%1 + %2)</source>
        <translation>ตามกำไร: %1 ÷ (%1 + %2)</translation>
    </message>
    <message>
        <source>on the value of the next %1</source>
        <translation>ตามมูลค่าอีก %1</translation>
    </message>
    <message>
        <source>(e: %1)</source>
        <translation>(e: %1)</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>อธิบายตัวเลขนี้</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>คัดลอกภาพ</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>แสดงเป็นตาราง</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>เพิ่มในรายงาน</translation>
    </message>
    <message>
        <source>Menu of this chart</source>
        <translation>เมนูของแผนภูมินี้</translation>
    </message>
    <message>
        <source>Copy, save, show as table</source>
        <translation>คัดลอก บันทึก แสดงเป็นตาราง</translation>
    </message>
    <message>
        <source>Save picture or figures…</source>
        <translation>บันทึกภาพหรือตัวเลข…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartPanel</name>
    <message>
        <source>Chart copied</source>
        <translation>คัดลอกแผนภูมิแล้ว</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>บันทึกแผนภูมิ</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>ภาพวาด (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>รูปภาพ (PNG)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>ตัวเลข (CSV)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
    <message>
        <source>This chart was cancelled</source>
        <translation>แผนภูมินี้ถูกยกเลิก</translation>
    </message>
    <message>
        <source>Drawing it was cancelled before it was done.</source>
        <translation>การวาดถูกยกเลิกก่อนเสร็จ</translation>
    </message>
    <message>
        <source>Draw it now</source>
        <translation>วาดตอนนี้</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartTable</name>
    <message>
        <source>Copy table</source>
        <translation>คัดลอกตาราง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartView</name>
    <message>
        <source>Show: %1</source>
        <translation>แสดง: %1</translation>
    </message>
    <message>
        <source>Click to show this series again</source>
        <translation>คลิกเพื่อแสดงชุดข้อมูลนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>Click to hide this series</source>
        <translation>คลิกเพื่อซ่อนชุดข้อมูลนี้</translation>
    </message>
    <message>
        <source>Drag across the bars, or hold Shift and press the arrow keys, to choose customers</source>
        <translation>ลากผ่านแท่ง หรือกด Shift ค้างไว้แล้วกดปุ่มลูกศร เพื่อเลือกลูกค้า</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ซูมเข้า</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ซูมออก</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Chip</name>
    <message>
        <source>Press to remove</source>
        <extracomment>A filter that can be taken away; %1 is its text</extracomment>
        <translation>กดเพื่อนำออก</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CompareDialog</name>
    <message>
        <source>Two segments side by side</source>
        <translation>สองกลุ่มเทียบกัน</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>%1: ratio</source>
        <translation>%1: อัตราส่วน</translation>
    </message>
    <message>
        <source>the second segment ÷ the first</source>
        <translation>กลุ่มที่สอง ÷ กลุ่มแรก</translation>
    </message>
    <message>
        <source>customers of the segment with a purchase up to the as-of date</source>
        <translation>ลูกค้าของกลุ่มที่มีการซื้อถึงวันที่ ณ</translation>
    </message>
    <message>
        <source>Second ÷ first</source>
        <extracomment>the figure of the second segment divided by that of the first</extracomment>
        <translation>กลุ่มที่สอง ÷ กลุ่มแรก</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CompareView</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>สถานการณ์เทียบกัน</translation>
    </message>
    <message>
        <source>Save a scenario to compare it with the base.</source>
        <translation>บันทึกสถานการณ์เพื่อเทียบกับฐาน</translation>
    </message>
    <message>
        <source>Exact results on the data and definitions of today</source>
        <translation>ผลที่แม่นตรงตามข้อมูลและนิยามของวันนี้</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ฐาน</translation>
    </message>
    <message>
        <source>Break-even on margin</source>
        <translation>จุดคุ้มทุนตามกำไร</translation>
    </message>
    <message>
        <source>Break-even on value</source>
        <translation>จุดคุ้มทุนตามมูลค่า</translation>
    </message>
    <message>
        <source>Break-even, %1</source>
        <translation>จุดคุ้มทุน %1</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>บันทึกเมื่อ</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>นิยาม</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>working out the scenarios</source>
        <translation>กำลังคำนวณสถานการณ์</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ComposerPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; figures as of %3, customers %4.</source>
        <translation>%1 เป็น %2; ตัวเลข ณ %3, ลูกค้า%4</translation>
    </message>
    <message>
        <source>%1; figures as of %2</source>
        <translation>%1; ตัวเลข ณ %2</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>ส่งออก PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>The pages of your report will stand here</source>
        <translation>หน้ารายงานของคุณจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>แม่แบบรายงาน</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>บันทึกเป็นแม่แบบ</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>ชื่อแม่แบบ</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>บันทึกแม่แบบแล้ว</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>บันทึกแม่แบบ</translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>เปิดแม่แบบ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Logo of the company</source>
        <translation>โลโก้ของบริษัท</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>preparing the report</source>
        <translation>กำลังเตรียมรายงาน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>%1 in %2; sections that are made from orders are left out.</source>
        <translation>%1 เป็น %2; ไม่รวมส่วนที่สร้างจากคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Preparing the report was cancelled.</source>
        <translation>การเตรียมรายงานถูกยกเลิก</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ConditionEditor</name>
    <message>
        <source>Figure or column</source>
        <translation>ตัวเลขหรือคอลัมน์</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>การเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>นำเงื่อนไขนี้ออก</translation>
    </message>
    <message>
        <source>is</source>
        <comment>comparison</comment>
        <translation>คือ</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>comparison</comment>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>comparison</comment>
        <translation>มีคำว่า</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>comparison</comment>
        <translation>เป็นหนึ่งใน</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractActionsView</name>
    <message>
        <source>working out the plays</source>
        <translation>กำลังคำนวณแนวทาง</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>%n แนวทางสำหรับกลุ่มเหล่านี้</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them pay at a lift of %3 or less.</source>
        <translation>%1; %2 แนวทางคุ้มเมื่อเพิ่มได้ %3 หรือน้อยกว่า</translation>
    </message>
    <message>
        <source>For whom: %1.</source>
        <translation>สำหรับใคร: %1</translation>
    </message>
    <message>
        <source>At %1 each it pays with: %2.</source>
        <translation>ที่ %1 ต่อราย คุ้มเมื่อ: %2</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>Export plays</source>
        <translation>ส่งออกแนวทาง</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>ส่งออกรายชื่อ</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>การปฏิบัติ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Cost of a contact</source>
        <translation>ต้นทุนการติดต่อ</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>ส่งออกรายชื่อ…</translation>
    </message>
    <message>
        <source>Show these contracts</source>
        <translation>แสดงสัญญาเหล่านี้</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractCard</name>
    <message>
        <source>Ended</source>
        <translation>สิ้นสุด</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>อัตราการรักษาลูกค้าต่อเดือน</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − สัญญาที่สิ้นสุด ÷ เดือนภายใต้สัญญา</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>อัตราการรักษาลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>รายได้ประจำต่อเดือน</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>อัตราการสูญเสียรายได้</translation>
    </message>
    <message>
        <source>Months still to come, discounted</source>
        <translation>เดือนที่จะมา คิดลดแล้ว</translation>
    </message>
    <message>
        <source>Of a running contract, by the shifted beta-geometric model</source>
        <translation>ของสัญญาที่ยังใช้อยู่ ตามแบบจำลอง shifted beta-geometric</translation>
    </message>
    <message>
        <source>Residual CLV of running contracts</source>
        <translation>CLV คงเหลือของสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>CLV of a new contract, retention form</source>
        <translation>CLV ของสัญญาใหม่ รูปแบบการรักษา</translation>
    </message>
    <message numerus="yes">
        <source>Still there after %n month(s)</source>
        <translation>
            <numerusform>ยังอยู่หลัง %n เดือน</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin %1, discount %2 a year. Curve: Kaplan–Meier over tenure.</source>
        <translation>กำไร %1 คิดลด %2 ต่อปี เส้นโค้ง: Kaplan–Meier ตามอายุสัญญา</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s): retention and value</source>
        <translation>
            <numerusform>%Ln สัญญา: การรักษาและมูลค่า</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractDetail</name>
    <message>
        <source>No customer named</source>
        <translation>ไม่ระบุลูกค้า</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>running</source>
        <translation>ยังใช้อยู่</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message numerus="yes">
        <source>renewed %Ln time(s)</source>
        <translation>
            <numerusform>ต่ออายุแล้ว %Ln ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 ต่อเดือน</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 ต่อ %2</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>= so far, margin</source>
        <translation>= จนถึงตอนนี้ กำไร</translation>
    </message>
    <message>
        <source>= so far, revenue</source>
        <translation>= จนถึงตอนนี้ รายได้</translation>
    </message>
    <message>
        <source>+ still to come</source>
        <translation>+ จะมาอีก</translation>
    </message>
    <message>
        <source>Stays at the next</source>
        <translation>โอกาสอยู่ต่อครั้งถัดไป</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>จนถึงตอนนี้: %1</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <translation>จะมาอีก: %1</translation>
    </message>
    <message>
        <source>Months: %1 (sBG of all contracts)</source>
        <translation>เดือน: %1 (sBG ของสัญญาทั้งหมด)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>มูลค่า</translation>
    </message>
    <message>
        <source>The sheet names no customer: the row of this contract cannot be told from others.</source>
        <translation>ชีตไม่ระบุลูกค้า: แยกแถวของสัญญานี้ออกจากแถวอื่นไม่ได้</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>วันเริ่ม</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ถูกแทนที่</translation>
    </message>
    <message>
        <source>The newest row of this contract: the figures are made from it.</source>
        <translation>แถวใหม่สุดของสัญญานี้: ตัวเลขคำนวณจากแถวนี้</translation>
    </message>
    <message>
        <source>A later import says otherwise of this contract.</source>
        <translation>การนำเข้าภายหลังระบุสัญญานี้ต่างออกไป</translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation>ที่มาของมูลค่านี้</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>อธิบาย</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>แถวต้นทาง</translation>
    </message>
    <message>
        <source>Other columns of the sheet</source>
        <translation>คอลัมน์อื่นของชีต</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractListView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>%1 contracts with what they have paid and are expected to bring.</source>
        <translation>%1 สัญญา พร้อมยอดที่จ่ายแล้วและรายได้ที่คาดว่าจะนำมา</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 สัญญา</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>Export contracts</source>
        <translation>ส่งออกสัญญา</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>กำลังเขียน %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Customer, plan or another word</source>
        <translation>ลูกค้า แพ็กเกจ หรือคำอื่น</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>เลือก %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>CLV, sum %1</source>
        <translation>CLV รวม %1</translation>
    </message>
    <message>
        <source>%1 contracts with what they have paid and are expected to bring; click one to see why it is worth what it is.</source>
        <translation>สัญญา %1 ฉบับ พร้อมยอดที่ชำระแล้วและที่คาดว่าจะนำมา; คลิกหนึ่งฉบับเพื่อดูที่มาของมูลค่า</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>เพิ่มกฎ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>คัดลอกแล้ว %Ln แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>คอลัมน์…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractOverview</name>
    <message>
        <source>over all tenures</source>
        <translation>รวมทุกอายุสัญญา</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Logo churn a month</source>
        <translation>อัตราการสูญเสียลูกค้าต่อเดือน</translation>
    </message>
    <message>
        <source>Logo churn a renewal</source>
        <translation>อัตราการสูญเสียลูกค้าต่อการต่ออายุ</translation>
    </message>
    <message>
        <source>Revenue churn a month</source>
        <translation>อัตราการสูญเสียรายได้ต่อเดือน</translation>
    </message>
    <message>
        <source>Revenue churn a renewal</source>
        <translation>อัตราการสูญเสียรายได้ต่อการต่ออายุ</translation>
    </message>
    <message>
        <source>Expansion a month</source>
        <translation>รายได้ขยายต่อเดือน</translation>
    </message>
    <message>
        <source>needs dates</source>
        <translation>ต้องมีวันที่</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV ที่จะมาอีก</translation>
    </message>
    <message>
        <source>of running contracts, sBG</source>
        <translation>ของสัญญาที่ยังใช้อยู่ ตาม sBG</translation>
    </message>
    <message>
        <source>revenue, no margin given</source>
        <translation>รายได้ ไม่ได้ระบุกำไร</translation>
    </message>
    <message>
        <source>Recurring revenue by month</source>
        <translation>รายได้ประจำรายเดือน</translation>
    </message>
    <message>
        <source>A customer is won with its first running contract and lost with its last. Expansion and contraction: what those who stay pay more or less than a month before.</source>
        <translation>นับว่าได้ลูกค้ามาเมื่อเริ่มใช้สัญญาแรก และเสียไปเมื่อสัญญาสุดท้ายสิ้นสุด รายได้ขยายและรายได้หด: ส่วนที่ผู้ยังอยู่จ่ายมากขึ้นหรือน้อยลงจากเดือนก่อน</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>ได้มา</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>รายได้ขยาย</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>รายได้หด</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>เสียไป</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>อัตราการสูญเสียลูกค้า</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>อัตราการสูญเสียรายได้</translation>
    </message>
    <message>
        <source>Churn along tenure</source>
        <translation>อัตราการสูญเสียตามอายุสัญญา</translation>
    </message>
    <message>
        <source>The sheet has no dates, only how long each contract has run: tenure is the axis. MRR and churn of single months, and expansion, need a start and an end of each contract.</source>
        <translation>ชีตนี้ไม่มีวันที่ มีเพียงว่าแต่ละสัญญาใช้มานานเท่าใด จึงใช้อายุสัญญาเป็นแกน MRR และอัตราการสูญเสียของแต่ละเดือน รวมถึงรายได้ขยาย ต้องมีวันเริ่มและวันสิ้นสุดของแต่ละสัญญา</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>MRR lost</source>
        <translation>MRR ที่เสียไป</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run.</source>
        <translation>สัญญา %1 จาก %2 ฉบับยังใช้อยู่</translation>
    </message>
    <message>
        <source>%1 running contracts bring %2 a month.</source>
        <translation>สัญญาที่ยังใช้อยู่ %1 ฉบับสร้างรายได้ %2 ต่อเดือน</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running contract(s)</source>
        <translation>
            <numerusform>สัญญาที่ยังใช้อยู่ %Ln ฉบับ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractPlaysModel</name>
    <message>
        <source>Segment</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>อัตราการสูญเสียลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>จะมาอีก ต่อราย</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>จ่ายได้ ต่อราย</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>คุ้มเมื่อ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractSegmentsView</name>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 ค่า</translation>
    </message>
    <message>
        <source>Nearly every contract has a value of its own here: it names contracts and makes no groups.</source>
        <translation>สัญญาเกือบทุกฉบับมีค่าไม่ซ้ำกันในคอลัมน์นี้: เป็นชื่อของสัญญา ใช้แบ่งกลุ่มไม่ได้</translation>
    </message>
    <message>
        <source>%1 different values are too many for groups.</source>
        <translation>ค่าต่างกัน %1 ค่ามากเกินกว่าจะแบ่งกลุ่ม</translation>
    </message>
    <message>
        <source>The sheet has no plan, price or start date: there is nothing to divide its contracts by.</source>
        <translation>ชีตนี้ไม่มีแพ็กเกจ ราคา หรือวันเริ่ม: ไม่มีสิ่งใดให้ใช้แบ่งสัญญา</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>ราคาต่อเดือน</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>ราคาต่อปี</translation>
    </message>
    <message>
        <source>Price a period</source>
        <translation>ราคาต่องวด</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ยังใช้อยู่</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>สัดส่วนที่เลิก</translation>
    </message>
    <message>
        <source>Churn a renewal</source>
        <translation>อัตราการสูญเสียต่อการต่ออายุ</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV เฉลี่ย</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV รวม</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>จะมาอีก</translation>
    </message>
    <message>
        <source>By its own sBG</source>
        <translation>ตาม sBG ของกลุ่ม</translation>
    </message>
    <message>
        <source>Too few contracts for a model of their own: the sBG of all contracts.</source>
        <translation>สัญญาน้อยเกินกว่าจะมีแบบจำลองของตนเอง: ใช้ sBG ของสัญญาทั้งหมด</translation>
    </message>
    <message>
        <source>Too few of them have ended for a model of their own: the sBG of all contracts.</source>
        <translation>สัญญาที่สิ้นสุดแล้วน้อยเกินกว่าจะมีแบบจำลองของตนเอง: ใช้ sBG ของสัญญาทั้งหมด</translation>
    </message>
    <message>
        <source>No sBG fits these contracts alone: that of all contracts.</source>
        <translation>ไม่มี sBG ที่เข้ากับเฉพาะสัญญาเหล่านี้: ใช้ของสัญญาทั้งหมด</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>สัญญาทั้งหมด</translation>
    </message>
    <message>
        <source>Still to come: by one sBG of all contracts, so that the groups add up to the whole. By its own sBG: of each group alone, where groups differ in how they stay.</source>
        <translation>จะมาอีก: คิดจาก sBG เดียวของสัญญาทั้งหมด ผลรวมของกลุ่มจึงเท่ากับทั้งหมด ตาม sBG ของกลุ่ม: คิดจากแต่ละกลุ่มเอง เมื่อแต่ละกลุ่มอยู่ต่อไม่เหมือนกัน</translation>
    </message>
    <message>
        <source>* Too small for a model of its own: that of all contracts.</source>
        <translation>* เล็กเกินกว่าจะมีแบบจำลองของตนเอง: ใช้ของสัญญาทั้งหมด</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>ส่งออกกลุ่ม</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>กำลังเขียน %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln กลุ่ม</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the contracts and %3 of the value.</source>
        <translation>%1: %2 ของสัญญาและ %3 ของมูลค่า</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>กลุ่มลูกค้า</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>แบ่งตาม</translation>
    </message>
    <message>
        <source>All figures side by side</source>
        <translation>ตัวเลขทั้งหมดเคียงกัน</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวมกัน</translation>
    </message>
    <message>
        <source>Of %1 of %2 contracts: the segment filter is on.</source>
        <translation>จากสัญญา %1 ใน %2 ฉบับ: ตัวกรองกลุ่มเปิดอยู่</translation>
    </message>
    <message>
        <source>click a segment to see only its contracts, everywhere; once more for all</source>
        <translation>คลิกกลุ่มเพื่อดูเฉพาะสัญญาของกลุ่มนั้นในทุกหน้า; คลิกอีกครั้งเพื่อดูทั้งหมด</translation>
    </message>
    <message>
        <source>click: filter</source>
        <translation>คลิก: กรอง</translation>
    </message>
    <message>
        <source>Own rules…</source>
        <translation>กฎของคุณ…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractView</name>
    <message>
        <source>Retention rate a month</source>
        <translation>อัตราการรักษาลูกค้าต่อเดือน</translation>
    </message>
    <message>
        <source>over all tenures</source>
        <translation>รวมทุกอายุสัญญา</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>อัตราการรักษาลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>its 12th power</source>
        <translation>ยกกำลัง 12</translation>
    </message>
    <message>
        <source>Still to come, each</source>
        <translation>จะมาอีก ต่อราย</translation>
    </message>
    <message>
        <source>discounted</source>
        <translation>คิดลดแล้ว</translation>
    </message>
    <message>
        <source>Value to come, each</source>
        <translation>มูลค่าที่จะมา ต่อราย</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>ทั้งหมด: %1</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>แบบจำลอง sBG</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>การต่ออายุ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>คงอยู่</translation>
    </message>
    <message>
        <source>By sBG</source>
        <translation>ตาม sBG</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>ยังอยู่</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run.</source>
        <translation>สัญญา %1 จาก %2 ฉบับยังใช้อยู่</translation>
    </message>
    <message>
        <source>A running one is expected to last another %1, discounted.</source>
        <translation>สัญญาที่ยังใช้อยู่คาดว่าจะอยู่ต่ออีก %1 คิดลดแล้ว</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>การรักษา</translation>
    </message>
    <message>
        <source>Renewal by renewal</source>
        <translation>การต่ออายุทีละครั้ง</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>สัญญาทั้งหมด</translation>
    </message>
    <message>
        <source>dividing the contracts</source>
        <translation>กำลังแบ่งสัญญา</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>เปรียบเทียบกลุ่ม</translation>
    </message>
    <message>
        <source>Survival</source>
        <translation>การอยู่รอด</translation>
    </message>
    <message>
        <source>How long contracts run, with its band</source>
        <translation>สัญญาใช้อยู่นานเท่าใด พร้อมแถบ</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>กลุ่มตามเวลา</translation>
    </message>
    <message>
        <source>By month of start, month by month</source>
        <translation>ตามเดือนที่เริ่ม เดือนต่อเดือน</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>เส้น</translation>
    </message>
    <message>
        <source>Monthly retention as curves</source>
        <translation>การรักษารายเดือนเป็นเส้น</translation>
    </message>
    <message>
        <source>Margin %1, discount %2 a year.</source>
        <translation>กำไร %1 คิดลด %2 ต่อปี</translation>
    </message>
    <message>
        <source>Curve and renewals: the sBG of these contracts alone. What is to come: by the sBG of all contracts, so that segments add up.</source>
        <translation>เส้นและการต่ออายุ: sBG ของสัญญาเหล่านี้เท่านั้น ส่วนที่จะมา: ตาม sBG ของสัญญาทั้งหมด ผลรวมของกลุ่มจึงเท่ากับทั้งหมด</translation>
    </message>
    <message>
        <source>Too few of these contracts, or too few have ended, for a model of their own: the sBG of all contracts.</source>
        <translation>สัญญาเหล่านี้หรือสัญญาที่สิ้นสุดแล้วมีน้อยเกินกว่าจะมีแบบจำลองของตนเอง: ใช้ sBG ของสัญญาทั้งหมด</translation>
    </message>
    <message>
        <source>Each contract leaves with its own probability; those most likely to leave go first, so that retention rises with tenure although nobody changes (sBG).</source>
        <translation>แต่ละสัญญามีโอกาสออกของตัวเอง รายที่มีโอกาสออกมากที่สุดจะไปก่อน การรักษาจึงสูงขึ้นตามอายุสัญญาแม้ไม่มีใครเปลี่ยน (sBG)</translation>
    </message>
    <message>
        <source>Under contract for %1 or longer</source>
        <translation>อยู่ภายใต้สัญญา %1 ขึ้นไป</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractWhatIfView</name>
    <message>
        <source>Retention, next year</source>
        <translation>การรักษา ปีถัดไป</translation>
    </message>
    <message>
        <source>Price and retention together ask for a rate that no model gives.</source>
        <translation>ราคาและการรักษารวมกันต้องใช้อัตราที่ไม่มีแบบจำลองใดให้ได้</translation>
    </message>
    <message>
        <source>on today</source>
        <translation>จากวันนี้</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>เท่าวันนี้</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV ที่จะมาอีก</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>MRR left in a year</source>
        <translation>MRR ที่เหลือในอีกหนึ่งปี</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>ของสัญญาที่ยังใช้อยู่</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>สถานการณ์</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>การเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Move a lever: what today&apos;s running contracts still bring stands at the right.</source>
        <translation>ขยับคันโยก: มูลค่าที่สัญญาที่ใช้อยู่วันนี้จะยังนำมาแสดงอยู่ด้านขวา</translation>
    </message>
    <message>
        <source>Today&apos;s running contracts would bring %1 instead of %2, %3.</source>
        <translation>สัญญาที่ใช้อยู่วันนี้จะนำมา %1 แทนที่จะเป็น %2, %3</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>ถ้า</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>คันโยก</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ตั้งใหม่</translation>
    </message>
    <message>
        <source>Move a lever of the contracts</source>
        <translation>ขยับคันโยกของสัญญา</translation>
    </message>
    <message>
        <source>Save scenario &apos;%1&apos;</source>
        <translation>บันทึกสถานการณ์ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Scenario saved</source>
        <translation>บันทึกสถานการณ์แล้ว</translation>
    </message>
    <message>
        <source>Note of scenario &apos;%1&apos;</source>
        <translation>หมายเหตุของสถานการณ์ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>อธิบายตัวเลขนี้</translation>
    </message>
    <message>
        <source>Move the price to see how much churn a rise may cost.</source>
        <translation>ขยับราคาเพื่อดูว่าการขึ้นราคาทำให้เสียลูกค้าได้เท่าใด</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>ยังใช้อยู่</translation>
    </message>
    <message>
        <source>The share that still runs, by sBG</source>
        <translation>สัดส่วนที่ยังใช้อยู่ ตาม sBG</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>กำไร</translation>
    </message>
    <message>
        <source>Cumulative margin by month</source>
        <translation>กำไรสะสมรายเดือน</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractsModel</name>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>วันเริ่ม</translation>
    </message>
    <message>
        <source>End</source>
        <translation>วันสิ้นสุด</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>ราคาต่อเดือน</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>ชำระแล้ว</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>การต่ออายุ</translation>
    </message>
    <message>
        <source>Stays at the next</source>
        <translation>โอกาสอยู่ต่อครั้งถัดไป</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>เดือนที่จะมา</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>จะมาอีก</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>running</source>
        <translation>ยังใช้อยู่</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>สัญญา</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomerDetail</name>
    <message>
        <source>customer since %1</source>
        <translation>เป็นลูกค้าตั้งแต่ %1</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>= so far, margin</source>
        <translation>= จนถึงตอนนี้ กำไร</translation>
    </message>
    <message>
        <source>= so far, revenue</source>
        <translation>= จนถึงตอนนี้ รายได้</translation>
    </message>
    <message>
        <source>− CAC</source>
        <translation>− CAC</translation>
    </message>
    <message>
        <source>+ next %1</source>
        <translation>+ อีก %1</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>ไม่มีการพยากรณ์</translation>
    </message>
    <message>
        <source>No model could be fitted to this data.</source>
        <translation>ไม่มีแบบจำลองที่เข้ากับข้อมูลนี้</translation>
    </message>
    <message>
        <source>Next %1: %2 purchases of %3</source>
        <translation>อีก %1: ซื้อ %2 ครั้ง ครั้งละ %3</translation>
    </message>
    <message>
        <source>Next %1: %2 purchases</source>
        <translation>อีก %1: ซื้อ %2 ครั้ง</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>แถวต้นทาง</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>สุทธิ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Nine in ten such customers bring %1 to %2.</source>
        <translation>ลูกค้าแบบนี้เก้าในสิบรายสร้าง %1 ถึง %2</translation>
    </message>
    <message>
        <source>%1 × %2 × %3, discounted at %4 a year; by %5.</source>
        <translation>%1 × %2 × %3 คิดลด %4 ต่อปี; โดย %5</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ชีต</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Nine in ten such customers</source>
        <translation>ลูกค้าแบบนี้เก้าในสิบราย</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomerExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>ส่งออกลูกค้า</translation>
    </message>
    <message>
        <source>Columns of the file, in this order</source>
        <translation>คอลัมน์ของไฟล์ ตามลำดับนี้</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่เลือก</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>แสดงชื่อ</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>ปิดบังชื่อ</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>ใช้นามแฝง</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersModel</name>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>คำสั่งซื้อล่าสุด</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>คำสั่งซื้อแรก</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(ยังอยู่)</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>จนถึงตอนนี้</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Next %1 m</source>
        <extracomment>head of a narrow column; %1 is a number of months</extracomment>
        <translation>%1 ด. หน้า</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Name, e-mail, id</source>
        <translation>ชื่อ อีเมล รหัส</translation>
    </message>
    <message>
        <source>Every customer with its value will stand here</source>
        <translation>ลูกค้าทุกรายพร้อมมูลค่าจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>ผลรวม %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>%1 customers, sorted as you like; click one to see why it is worth what it is.</source>
        <translation>ลูกค้า %1 ราย เรียงได้ตามต้องการ; คลิกหนึ่งรายเพื่อดูที่มาของมูลค่า</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>ลูกค้า %1 ราย</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>ส่งออกลูกค้า</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>กำลังเขียน %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>คอลัมน์…</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>เพิ่มกฎ…</translation>
    </message>
    <message>
        <source>filter of the customers</source>
        <translation>ตัวกรองลูกค้า</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>เลือก %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>One customer, and why it is worth what it is.</source>
        <translation>ลูกค้าหนึ่งราย และที่มาของมูลค่า</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>คัดลอกแล้ว %Ln แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers in this table</source>
        <translation>ลูกค้าในตารางนี้</translation>
    </message>
    <message>
        <source>customers with a purchase up to the as-of date whom filter, rule and search leave</source>
        <translation>ลูกค้าที่มีการซื้อถึงวันที่ ณ ซึ่งเหลือหลังใช้ตัวกรอง กฎ และการค้นหา</translation>
    </message>
    <message>
        <source>Customers selected</source>
        <translation>ลูกค้าที่เลือก</translation>
    </message>
    <message>
        <source>value so far + value of the next months, summed over those selected</source>
        <translation>มูลค่าถึงตอนนี้ + มูลค่าของเดือนต่อ ๆ ไป รวมรายที่เลือก</translation>
    </message>
    <message>
        <source>copying the rows</source>
        <translation>กำลังคัดลอกแถว</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>What was understood of a spreadsheet</source>
        <translation>สิ่งที่เข้าใจจากสเปรดชีต</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>What each import brought</source>
        <translation>แต่ละการนำเข้าได้อะไรมา</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>สมมติฐาน</translation>
    </message>
    <message>
        <source>What the words of every figure mean</source>
        <translation>ความหมายของคำในทุกตัวเลข</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s), every row accounted for.</source>
        <translation>
            <numerusform>นำเข้า %n ครั้ง ทุกแถวมีที่มา</numerusform>
        </translation>
    </message>
    <message>
        <source>What the words of every figure mean. Each change is shown at once and can be undone.</source>
        <translation>ความหมายของคำในทุกตัวเลข การเปลี่ยนแต่ละครั้งแสดงทันทีและเลิกทำได้</translation>
    </message>
    <message>
        <source>What the words of every figure mean.</source>
        <translation>ความหมายของคำในทุกตัวเลข</translation>
    </message>
    <message>
        <source>Open acquisition spend</source>
        <translation>เปิดงบการได้มา</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>คุณภาพ</translation>
    </message>
    <message>
        <source>What stands out in the rows, and what it does to CLV</source>
        <translation>สิ่งที่เด่นในแถวและผลต่อ CLV</translation>
    </message>
    <message>
        <source>Same customer?</source>
        <translation>ลูกค้าเดียวกัน?</translation>
    </message>
    <message>
        <source>Customers who may stand here under two keys</source>
        <translation>ลูกค้าที่อาจปรากฏภายใต้สองรหัส</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DetailsCard</name>
    <message>
        <source>Break-even</source>
        <translation>จุดคุ้มทุน</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>กลุ่มลูกค้า</translation>
    </message>
    <message>
        <source>What the scenario does to each segment</source>
        <translation>ผลของสถานการณ์ต่อแต่ละกลุ่ม</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>ตัวเลขทั้งหมด</translation>
    </message>
    <message>
        <source>Sayings</source>
        <translation>คำกล่าวในวงการ</translation>
    </message>
    <message>
        <source>What the field says, held against your data</source>
        <translation>สิ่งที่วงการกล่าว เทียบกับข้อมูลของคุณ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DropZone</name>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>วางสเปรดชีตที่นี่</translation>
    </message>
    <message>
        <source>orders, subscriptions or a customer list; one row per order or per order line</source>
        <translation>คำสั่งซื้อ การสมัครสมาชิก หรือรายชื่อลูกค้า; หนึ่งแถวต่อคำสั่งซื้อหรือรายการ</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>เปิดสเปรดชีต…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>วางเซลล์</translation>
    </message>
    <message>
        <source>Take the cells that you have copied in a spreadsheet program</source>
        <translation>ใช้เซลล์ที่คุณคัดลอกในโปรแกรมสเปรดชีต</translation>
    </message>
</context>
<context>
    <name>perennial::ui::EvidenceCustomersModel</name>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>รายได้สุทธิ</translation>
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
        <translation>กำลังค้นหาแถว</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>แถวต้นทาง</translation>
    </message>
    <message>
        <source>Customers: %1. Purchases: %2. Rows: %3.</source>
        <translation>ลูกค้า: %1 การซื้อ: %2 แถว: %3</translation>
    </message>
    <message>
        <source>The rows add up to %1.</source>
        <translation>แถวรวมได้ %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::EvidenceRowsModel</name>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>สุทธิ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ชีต</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ExplainContent</name>
    <message>
        <source>Explanation of %1</source>
        <extracomment>%1 is the name of a figure</extracomment>
        <translation>คำอธิบาย %1</translation>
    </message>
    <message>
        <source>defs %1</source>
        <extracomment>%1 is the short hash of the definitions behind a figure</extracomment>
        <translation>นิยาม %1</translation>
    </message>
    <message>
        <source>Figures with the same code were computed under the same definitions.</source>
        <translation>ตัวเลขที่มีรหัสเดียวกันคำนวณด้วยนิยามเดียวกัน</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Exports</name>
    <message>
        <source>Customers…</source>
        <translation>ลูกค้า…</translation>
    </message>
    <message>
        <source>Segments…</source>
        <translation>กลุ่มลูกค้า…</translation>
    </message>
    <message>
        <source>Cohorts…</source>
        <translation>กลุ่มตามเวลา…</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>คำสั่งซื้อ…</translation>
    </message>
    <message>
        <source>Plays…</source>
        <translation>แนวทาง…</translation>
    </message>
    <message>
        <source>Workbook with formulas…</source>
        <translation>สมุดงานพร้อมสูตรคำนวณ…</translation>
    </message>
    <message>
        <source>Workbook with formulas</source>
        <translation>สมุดงานพร้อมสูตรคำนวณ</translation>
    </message>
    <message>
        <source>Recipe for the command line…</source>
        <translation>สูตรสำหรับบรรทัดคำสั่ง…</translation>
    </message>
    <message>
        <source>Recipe for the command line</source>
        <translation>สูตรสำหรับบรรทัดคำสั่ง</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>รายงานเป็น PDF…</translation>
    </message>
    <message>
        <source>Names of customers</source>
        <translation>ชื่อลูกค้า</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>แสดงชื่อ</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>ปิดบังชื่อ</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>ใช้นามแฝง</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>สูตร</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>กำลังเขียน %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FadingCard</name>
    <message>
        <source>All of them</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>กำไรต่อปีตามจังหวะตน × (1 − P(ยังอยู่))</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>เงียบ</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(ยังอยู่)</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>ความสูญเสียที่คาด</translation>
    </message>
    <message>
        <source>Nobody is fading now</source>
        <translation>ขณะนี้ไม่มีใครกำลังหาย</translation>
    </message>
    <message>
        <source>; %1 a year at stake</source>
        <translation>; เสี่ยง %1 ต่อปี</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valuable customer(s) fading</source>
        <translation>
            <numerusform>ลูกค้ามูลค่าสูง %Ln รายกำลังหาย</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers with two orders or more who are silent for longer than usual, but not lapsed yet, will stand here, those with most to lose first.</source>
        <translation>ลูกค้าที่มีคำสั่งซื้อสองครั้งขึ้นไปซึ่งเงียบนานกว่าปกติแต่ยังไม่ถือว่าเลิกซื้อจะแสดงที่นี่ รายที่เสี่ยงสูญเสียมากที่สุดอยู่ก่อน</translation>
    </message>
    <message>
        <source>No model could be fitted to this data: nobody can say who has probably left.</source>
        <translation>ไม่มีแบบจำลองใดปรับเข้ากับข้อมูลนี้ได้: ไม่มีใครบอกได้ว่าใครน่าจะไปแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are silent for longer than usual, but there is no loss to expect of them: %1 takes them for alive, or they bring no margin.</source>
        <translation>
            <numerusform>ลูกค้า %Ln รายเงียบนานกว่าปกติ แต่ไม่มีความสูญเสียที่คาด: %1 ถือว่ายังอยู่ หรือไม่ได้สร้างกำไร</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::FeatureStrip</name>
    <message>
        <source>See the value</source>
        <translation>เห็นมูลค่า</translation>
    </message>
    <message>
        <source>who brings it, and who costs more than they bring</source>
        <translation>ใครนำมา และใครมีต้นทุนมากกว่าที่นำมา</translation>
    </message>
    <message>
        <source>See who stays</source>
        <translation>เห็นว่าใครอยู่</translation>
    </message>
    <message>
        <source>cohorts, retention, who is about to leave</source>
        <translation>กลุ่มตามเวลา การรักษา ใครกำลังจะไป</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>ถามว่าถ้า</translation>
    </message>
    <message>
        <source>move price and retention, side effects shown</source>
        <translation>ขยับราคาและการรักษา เห็นผลข้างเคียง</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FiguresTable</name>
    <message>
        <source>Figure</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ฐาน</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>สถานการณ์</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>การเปลี่ยนแปลง</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FolkloreTable</name>
    <message>
        <source>5 points more retention: value of today&apos;s customers</source>
        <translation>การรักษาเพิ่ม 5 จุด: มูลค่าของลูกค้าปัจจุบัน</translation>
    </message>
    <message>
        <source>5 points more retention: value of a new customer</source>
        <translation>การรักษาเพิ่ม 5 จุด: มูลค่าของลูกค้าใหม่</translation>
    </message>
    <message>
        <source>Winning a customer costs more than keeping one</source>
        <translation>การหาลูกค้าใหม่แพงกว่าการรักษาลูกค้าเดิม</translation>
    </message>
    <message>
        <source>The top 20 % of customers hold</source>
        <translation>ลูกค้า 20% แรกถือครอง</translation>
    </message>
    <message>
        <source>LTV : CAC of a sound business</source>
        <translation>LTV : CAC ของธุรกิจที่แข็งแรง</translation>
    </message>
    <message>
        <source>What the field says</source>
        <translation>สิ่งที่วงการกล่าว</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>แหล่งอ้างอิง</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>ข้อมูลของคุณ</translation>
    </message>
    <message>
        <source>+5 points: today&apos;s customers</source>
        <translation>+5 จุด: ลูกค้าปัจจุบัน</translation>
    </message>
    <message>
        <source>+5 points: a new customer</source>
        <translation>+5 จุด: ลูกค้าใหม่</translation>
    </message>
    <message>
        <source>Winning against keeping</source>
        <translation>การหาลูกค้าใหม่เทียบกับการรักษา</translation>
    </message>
    <message>
        <source>The top 20 % hold</source>
        <translation>ลูกค้า 20% แรกถือครอง</translation>
    </message>
    <message>
        <source>A sound LTV : CAC</source>
        <translation>LTV : CAC ที่แข็งแรง</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Format</name>
    <message>
        <source>bn</source>
        <comment>short for billion</comment>
        <extracomment>Short forms of a thousand, a million, a billion behind a number: &quot;136.2k&quot;</extracomment>
        <translation>พันล.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>short for million</comment>
        <translation>ล.</translation>
    </message>
    <message>
        <source>k</source>
        <comment>short for thousand</comment>
        <translation>พัน</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>Quarter of a year: %1 is 1 to 4, %2 the year</extracomment>
        <translation>ไตรมาส %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n เดือน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 4.5</extracomment>
        <translation>%1 เดือน</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ปี</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 2.8</extracomment>
        <translation>%1 ปี</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GlobalBar</name>
    <message>
        <source>As of</source>
        <extracomment>The end of observation: &quot;As of 18 Jun 2026&quot;</extracomment>
        <translation>ณ วันที่</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>span of time</comment>
        <extracomment>The span of time that the figures look at</extracomment>
        <translation>ช่วง</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>มูลค่า</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>ตลอดเวลา</translation>
    </message>
    <message>
        <source>Workspace: open, save under another name, close</source>
        <translation>พื้นที่ทำงาน: เปิด บันทึกเป็นชื่ออื่น ปิด</translation>
    </message>
    <message>
        <source>CLV, margin</source>
        <translation>CLV กำไร</translation>
    </message>
    <message>
        <source>CLV, revenue</source>
        <translation>CLV รายได้</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>ลูกค้าทั้งหมด</translation>
    </message>
    <message>
        <source>Take the last order&apos;s date</source>
        <translation>ใช้วันที่ของคำสั่งซื้อล่าสุด</translation>
    </message>
    <message>
        <source>Set the margin…</source>
        <translation>ตั้งกำไร…</translation>
    </message>
    <message>
        <source>All %1 segments…</source>
        <translation>ทั้ง %1 กลุ่ม…</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>สัญญาทั้งหมด</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GoalSeekPanel</name>
    <message>
        <source>Goal seek</source>
        <translation>ค้นหาเป้าหมาย</translation>
    </message>
    <message>
        <source>Find the least change</source>
        <translation>หาการเปลี่ยนแปลงที่น้อยที่สุด</translation>
    </message>
    <message>
        <source>Levers without a tick are locked where they stand.</source>
        <translation>คันโยกที่ไม่ได้เลือกจะถูกล็อกไว้ที่เดิม</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>May move</source>
        <translation>ขยับได้</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>ความยาก</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>ง่าย</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>ปานกลาง</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>ยาก</translation>
    </message>
    <message>
        <source>Tick at least one lever.</source>
        <translation>เลือกคันโยกอย่างน้อยหนึ่งอัน</translation>
    </message>
    <message>
        <source>The target is not a number.</source>
        <translation>เป้าหมายไม่ใช่ตัวเลข</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>%1 reaches %2 with: %3</source>
        <translation>%1 ถึง %2 ด้วย: %3</translation>
    </message>
    <message>
        <source>%1 has no value on this base.</source>
        <translation>%1 ไม่มีค่าบนฐานนี้</translation>
    </message>
    <message>
        <source>No position of these levers reaches %1. The nearest is %2 with: %3</source>
        <translation>ไม่มีตำแหน่งใดของคันโยกเหล่านี้ที่ถึง %1 ที่ใกล้ที่สุดคือ %2 ด้วย: %3</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GroupEditor</name>
    <message>
        <source>All of these hold</source>
        <translation>ตรงทุกข้อ</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>ตรงข้อใดข้อหนึ่ง</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>ไม่ตรงสักข้อ</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>เพิ่มเงื่อนไข</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>เพิ่มกลุ่มเงื่อนไข</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>นำกลุ่มเงื่อนไขนี้ออก</translation>
    </message>
</context>
<context>
    <name>perennial::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>หัวข้อ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::HistoryView</name>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>นำเข้าเมื่อ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่าน</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>ปรับปรุง</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>ไม่นับ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>บันทึกแถวที่ปฏิเสธ</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
    <message>
        <source>writing rejected rows</source>
        <translation>กำลังเขียนแถวที่ปฏิเสธ</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>การนำเข้า ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>บันทึกแถวที่ปฏิเสธ…</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>ถอนการนำเข้านี้</translation>
    </message>
    <message>
        <source>What each import brought will stand here</source>
        <translation>สิ่งที่แต่ละการนำเข้าได้มาจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>ยังไม่มีการนำเข้า</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>นำเข้าสเปรดชีต</translation>
    </message>
    <message>
        <source>Dates: %1. %2 rows could be read day first or month first.</source>
        <translation>วันที่: %1 มี %2 แถวที่อ่านแบบวันขึ้นก่อนหรือเดือนขึ้นก่อนก็ได้</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait: they lie before the first exchange rate.</source>
        <translation>จากแถวที่เก็บของการนำเข้าทั้งหมด %1 แถว (%2) รออยู่: อยู่ก่อนอัตราแลกเปลี่ยนแรก</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait for an exchange rate.</source>
        <translation>จากแถวที่เก็บของการนำเข้าทั้งหมด %1 แถว (%2) รออัตราแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>Open rates by day…</source>
        <translation>เปิดอัตรารายวัน…</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait: there are rates, but into another currency than that of the figures.</source>
        <translation>จากแถวที่เก็บของการนำเข้าทั้งหมด %1 แถว (%2) รออยู่: มีอัตราแล้ว แต่แปลงเป็นสกุลเงินอื่นที่ไม่ใช่สกุลเงินของตัวเลข</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ImportView</name>
    <message>
        <source>Open spreadsheet</source>
        <translation>เปิดสเปรดชีต</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>นำเข้า %1 แถว</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 kept, %4 already here, %5 cannot be read.</source>
        <translation>%1: อ่าน %2 แถว เก็บ %3 มีอยู่แล้ว %4 อ่านไม่ได้ %5</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>ลำดับวันที่</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>จุดทศนิยม</translation>
    </message>
    <message>
        <source>Row of the heads</source>
        <translation>แถวของหัวคอลัมน์</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ชีต</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>การเข้ารหัส</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>ตัวคั่น</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>แท็บ</translation>
    </message>
    <message>
        <source>The rows of a spreadsheet will stand here before they are imported</source>
        <translation>แถวของสเปรดชีตจะแสดงที่นี่ก่อนนำเข้า</translation>
    </message>
    <message>
        <source>Drop a file on the window, paste cells, or open one.</source>
        <translation>วางไฟล์บนหน้าต่าง วางเซลล์ หรือเปิดไฟล์</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>เปิดสเปรดชีต…</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>สิ่งที่เข้าใจ</translation>
    </message>
    <message>
        <source>the first rows, and one of each kind; click a head to change it</source>
        <translation>แถวแรก ๆ และอย่างละหนึ่ง; คลิกหัวเพื่อเปลี่ยน</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>ไม่นับ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>Read it as…</source>
        <translation>อ่านเป็น…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>สิ่งที่นับ</translation>
    </message>
    <message>
        <source>Use a recipe…</source>
        <translation>ใช้สูตร…</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>บันทึกเป็นสูตร…</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>ไม่นับ: %1</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>บันทึกสูตร</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>สูตร</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
    <message>
        <source>Use a recipe</source>
        <translation>ใช้สูตร</translation>
    </message>
    <message>
        <source>Use it as acquisition spend</source>
        <translation>ใช้เป็นงบการได้มา</translation>
    </message>
    <message>
        <source>click a head to change it</source>
        <translation>คลิกหัวเพื่อเปลี่ยน</translation>
    </message>
    <message>
        <source>Import %1 contracts</source>
        <translation>นำเข้า %1 สัญญา</translation>
    </message>
    <message>
        <source>A table of contracts, not of orders</source>
        <translation>ตารางสัญญา ไม่ใช่คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>What the rows are; choose another kind when this is wrong</source>
        <translation>แต่ละแถวคืออะไร; ถ้าไม่ถูกต้องให้เลือกชนิดอื่น</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>What these contracts say, before they are imported</source>
        <translation>สัญญาเหล่านี้บอกอะไร ก่อนนำเข้า</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>Unit of recency and age</source>
        <translation>หน่วยของความใหม่และอายุ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>สัปดาห์</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Import %1 customers</source>
        <translation>นำเข้าลูกค้า %1 ราย</translation>
    </message>
    <message>
        <source>Customers already summed up, not orders</source>
        <translation>ลูกค้าที่สรุปยอดมาแล้ว ไม่ใช่คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Value and forecast need no more. Dates and products of the single orders are not known: cohorts by month and the time between orders stay empty.</source>
        <translation>มูลค่าและการพยากรณ์ไม่ต้องใช้มากกว่านี้ แต่ไม่ทราบวันที่และสินค้าของแต่ละคำสั่งซื้อ: กลุ่มรายเดือนและเวลาระหว่างคำสั่งซื้อจึงเว้นว่าง</translation>
    </message>
    <message>
        <source>Open a spreadsheet; nothing is written before you say so.</source>
        <translation>เปิดสเปรดชีต; ไม่มีการเขียนก่อนคุณยืนยัน</translation>
    </message>
    <message>
        <source>It is kept as contracts: MRR and churn stand on Overview, survival and its projection on Retention, groups by the extra columns on Segments.</source>
        <translation>เก็บไว้เป็นสัญญา: MRR และอัตราการสูญเสียอยู่ที่ภาพรวม การอยู่รอดและการคาดการณ์อยู่ที่การรักษา กลุ่มตามคอลัมน์เพิ่มอยู่ที่กลุ่มลูกค้า</translation>
    </message>
    <message>
        <source>A table of renewal cohorts, not of orders</source>
        <translation>ตารางกลุ่มการต่ออายุ ไม่ใช่คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>It counts who is left of each cohort after each renewal. No single customer stands in it, so there is nothing to import; its survival can be fitted and exported here.</source>
        <translation>ตารางนี้นับว่าแต่ละกลุ่มเหลือกี่รายหลังการต่ออายุแต่ละครั้ง ไม่มีลูกค้ารายบุคคล จึงไม่มีสิ่งใดให้นำเข้า แต่ปรับแบบจำลองการอยู่รอดและส่งออกได้ที่นี่</translation>
    </message>
    <message>
        <source>Show survival and the model</source>
        <translation>แสดงการอยู่รอดและแบบจำลอง</translation>
    </message>
    <message>
        <source>fitting the renewals</source>
        <translation>กำลังปรับแบบจำลองการต่ออายุ</translation>
    </message>
    <message>
        <source>Aligned by spaces</source>
        <translation>จัดแนวด้วยช่องว่าง</translation>
    </message>
    <message>
        <source>%1 rows: %2 become %3</source>
        <translation>%1 แถว: %2 แปลงเป็น %3</translation>
    </message>
    <message>
        <source>%1 rows in %2 wait for a rate: %3</source>
        <translation>%1 แถวที่เป็น %2 รออัตรา: %3</translation>
    </message>
    <message>
        <source>%1 rows in %2: %3 of them wait for a rate, the others become %4</source>
        <translation>%1 แถวที่เป็น %2: %3 แถวรออัตรา ที่เหลือแปลงเป็น %4</translation>
    </message>
    <message>
        <source>Several currencies: the figures are in %1, the others need a rate</source>
        <translation>มีหลายสกุลเงิน: ตัวเลขเป็น %1 สกุลอื่นต้องมีอัตรา</translation>
    </message>
    <message>
        <source>Several currencies, all turned into %1</source>
        <translation>มีหลายสกุลเงิน แปลงเป็น %1 ทั้งหมด</translation>
    </message>
    <message>
        <source>rows without a rate are kept and wait</source>
        <translation>แถวที่ไม่มีอัตราจะถูกเก็บไว้และรออยู่</translation>
    </message>
    <message>
        <source>Files still to come: %1.</source>
        <translation>ไฟล์ที่ยังรออยู่: %1.</translation>
    </message>
    <message>
        <source>%1 of the kept wait for an exchange rate.</source>
        <translation>จากแถวที่เก็บ %1 แถวรออัตราแลกเปลี่ยน</translation>
    </message>
</context>
<context>
    <name>perennial::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Nothing is being worked on</extracomment>
        <translation>พร้อม</translation>
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
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>What the orders of this workspace say</source>
        <translation>สิ่งที่คำสั่งซื้อของพื้นที่ทำงานนี้บอก</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>What the contracts of this workspace say</source>
        <translation>สิ่งที่สัญญาของพื้นที่ทำงานนี้บอก</translation>
    </message>
</context>
<context>
    <name>perennial::ui::LadderCard</name>
    <message>
        <source>Order</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>กลับมาอีก</translation>
    </message>
    <message>
        <source>%1 come back for a second order</source>
        <translation>%1 กลับมาสั่งซื้อครั้งที่สอง</translation>
    </message>
    <message>
        <source>Nobody has come back for a second order yet</source>
        <translation>ยังไม่มีใครกลับมาสั่งซื้อครั้งที่สอง</translation>
    </message>
    <message>
        <source>Time between orders: a quarter within %1, half within %2, nine in ten within %3.</source>
        <translation>ระยะห่างระหว่างคำสั่งซื้อ: หนึ่งในสี่ภายใน %1 ครึ่งหนึ่งภายใน %2 เก้าในสิบภายใน %3</translation>
    </message>
    <message>
        <source>Days to the next, median</source>
        <translation>วันถึงครั้งถัดไป มัธยฐาน</translation>
    </message>
</context>
<context>
    <name>perennial::ui::LeverPanel</name>
    <message>
        <source>estimated</source>
        <translation>ประมาณแล้ว</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>สมมติ</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>การเปลี่ยนราคา</translation>
    </message>
    <message>
        <source>Purchases react, e</source>
        <translation>การซื้อตอบสนอง e</translation>
    </message>
    <message>
        <source>Staying reacts, k</source>
        <translation>การอยู่ต่อตอบสนอง k</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>อัตราการรักษาลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>No annual retention can be read from this data.</source>
        <translation>อ่านอัตราการรักษารายปีจากข้อมูลนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>ความถี่</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 ต่อปี</translation>
    </message>
    <message>
        <source>New customers a year</source>
        <translation>ลูกค้าใหม่ต่อปี</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>ต้นทุนการได้มา</translation>
    </message>
    <message>
        <source>No acquisition cost is known; enter it in Assumptions.</source>
        <translation>ไม่ทราบต้นทุนการได้มา; ใส่ในสมมติฐาน</translation>
    </message>
    <message>
        <source>Retention spend a head</source>
        <translation>งบรักษาต่อราย</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>กำไรขั้นต้น</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>อัตราคิดลดต่อปี</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>คันโยก</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>ลูกค้าทั้งหมด</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ตั้งใหม่</translation>
    </message>
    <message>
        <source>side effects of price</source>
        <translation>ผลข้างเคียงของราคา</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>รักษา</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>ได้มา</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ต้นทุน</translation>
    </message>
    <message>
        <source>Holds for all customers together.</source>
        <translation>ใช้กับลูกค้าทั้งหมดรวมกัน</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>เป็นไปได้: %1</translation>
    </message>
    <message>
        <source>Nobody here is left to be kept.</source>
        <translation>ที่นี่ไม่เหลือใครให้รักษา</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>ส่วนลดที่ให้</translation>
    </message>
    <message>
        <source>New customers are known for all customers only, not for a segment.</source>
        <translation>ลูกค้าใหม่ทราบเฉพาะของลูกค้าทั้งหมด ไม่ใช่ของกลุ่ม</translation>
    </message>
    <message>
        <source>Nobody bought in the window.</source>
        <translation>ไม่มีใครซื้อในช่วงนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) have levers of their own.</source>
        <translation>
            <numerusform>%n กลุ่มมีคันโยกของตนเอง</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a segment to give it levers of its own.</source>
        <translation>เลือกกลุ่มเพื่อให้มีคันโยกของตนเอง</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>นำกฎออก</translation>
    </message>
    <message>
        <source>Shaded: the interval of the estimate. Customers who change over to another product count as lost to the dearer one.</source>
        <translation>แรเงา: ช่วงของค่าประมาณ ลูกค้าที่เปลี่ยนไปซื้อสินค้าอื่นนับว่าเสียไปสำหรับสินค้าที่แพงกว่า</translation>
    </message>
    <message>
        <source>Assumed: the data cannot say how many stay away for good after a change of price.</source>
        <translation>ค่าสมมติ: ข้อมูลบอกไม่ได้ว่ากี่รายจากไปถาวรหลังเปลี่ยนราคา</translation>
    </message>
    <message numerus="yes">
        <source>Shaded: between the greatest cut and the greatest rise of %n price change(s) in the data.</source>
        <translation>
            <numerusform>แรเงา: ระหว่างการลดมากที่สุดกับการขึ้นมากที่สุดจากการเปลี่ยนราคา %n ครั้งในข้อมูล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: from the least to the most loyal of %n quarter(s) in which customers came.</source>
        <translation>
            <numerusform>แรเงา: จากไตรมาสที่ลูกค้าภักดีน้อยที่สุดถึงมากที่สุด ใน %n ไตรมาสที่มีลูกค้าเข้ามา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what buyers did in %n time(s) like the chosen window, one before the other.</source>
        <translation>
            <numerusform>แรเงา: พฤติกรรมผู้ซื้อใน %n ช่วงที่ยาวเท่าช่วงที่เลือก ไล่ย้อนหลังทีละช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the gross margins of %n month(s), from the costs in the data.</source>
        <translation>
            <numerusform>แรเงา: อัตรากำไรขั้นต้นของ %n เดือน จากต้นทุนในข้อมูล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what a new customer cost in %n month(s) with known spend.</source>
        <translation>
            <numerusform>แรเงา: ต้นทุนของลูกค้าใหม่หนึ่งรายใน %n เดือนที่ทราบงบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Shaded: the fewest and the most new customers of any twelve months in the data.</source>
        <translation>แรเงา: จำนวนลูกค้าใหม่น้อยที่สุดและมากที่สุดของสิบสองเดือนใด ๆ ในข้อมูล</translation>
    </message>
    <message>
        <source>Nothing is shaded: this is for you to choose, not for the data to say.</source>
        <translation>ไม่มีการแรเงา: คุณเป็นผู้เลือก ไม่ใช่ข้อมูล</translation>
    </message>
    <message>
        <source>Nothing is shaded: the data cannot say how far this has been.</source>
        <translation>ไม่มีการแรเงา: ข้อมูลบอกไม่ได้ว่าเคยไปถึงเท่าใด</translation>
    </message>
    <message>
        <source>assumed: the data name no products</source>
        <translation>ค่าสมมติ: ข้อมูลไม่มีชื่อสินค้า</translation>
    </message>
    <message>
        <source>assumed: no product&apos;s price can be read from the sales</source>
        <translation>ค่าสมมติ: อ่านราคาสินค้าจากยอดขายไม่ได้</translation>
    </message>
    <message>
        <source>assumed: no price has changed in the data</source>
        <translation>ค่าสมมติ: ไม่มีราคาใดเปลี่ยนในข้อมูล</translation>
    </message>
    <message>
        <source>assumed: too few prices have changed in the data</source>
        <translation>ค่าสมมติ: ราคาในข้อมูลเปลี่ยนน้อยครั้งเกินไป</translation>
    </message>
    <message>
        <source>assumed: the price changes in the data leave it too uncertain</source>
        <translation>ค่าสมมติ: การเปลี่ยนราคาในข้อมูลยังให้ผลไม่แน่นอนเกินไป</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>ประมาณจากการเปลี่ยนราคา %n ครั้ง: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set by hand; estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>ตั้งเอง; ประมาณจากการเปลี่ยนราคา %n ครั้ง: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the discounts off the usual price on %Ln sold line(s) in the data.</source>
        <translation>
            <numerusform>แรเงา: ส่วนลดจากราคาปกติในรายการขาย %Ln รายการในข้อมูล</numerusform>
        </translation>
    </message>
    <message>
        <source>black mark: today; pale: seen in the data</source>
        <translation>ขีดดำ: วันนี้; สีจาง: พบในข้อมูล</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MainWindow</name>
    <message>
        <source>Open spreadsheet</source>
        <translation>เปิดสเปรดชีต</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>เปิดพื้นที่ทำงาน</translation>
    </message>
    <message>
        <source>Save workspace as</source>
        <translation>บันทึกพื้นที่ทำงานเป็น</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>มืด</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ไฟล์</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แ&amp;ก้ไข</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;มุมมอง</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;ข้อมูล</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;เครื่องมือ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;วิธีใช้</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>เปิดสเปรดชีต…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>เปิดพื้นที่ทำงาน…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>พื้นที่ทำงานใหม่…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>พื้นที่ทำงานล่าสุด</translation>
    </message>
    <message>
        <source>Save workspace as…</source>
        <translation>บันทึกพื้นที่ทำงานเป็น…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>ปิดพื้นที่ทำงาน</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ธีม</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>เต็มจอ</translation>
    </message>
    <message>
        <source>Import spreadsheet…</source>
        <translation>นำเข้าสเปรดชีต…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>สมมติฐาน</translation>
    </message>
    <message>
        <source>What-if scenarios</source>
        <translation>สถานการณ์สมมติ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Five-step tour</source>
        <translation>แนะนำห้าขั้น</translation>
    </message>
    <message>
        <source>How to export orders from your shop</source>
        <translation>วิธีส่งออกคำสั่งซื้อจากร้านของคุณ</translation>
    </message>
    <message>
        <source>About Perennial</source>
        <translation>เกี่ยวกับ Perennial</translation>
    </message>
    <message>
        <source>Perennial %1</source>
        <extracomment>%1 is the number of the version</extracomment>
        <translation>Perennial %1</translation>
    </message>
    <message>
        <source>What each customer is worth over its lifetime. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation>ลูกค้าแต่ละรายมีมูลค่าเท่าใดตลอดช่วงชีวิต ซอฟต์แวร์เสรีภายใต้ GNU General Public License รุ่น 3 หรือใหม่กว่า ไม่มีสิ่งใดออกจากคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>There are no cells to paste: copy them in your spreadsheet program first.</source>
        <translation>ไม่มีเซลล์ให้วาง: คัดลอกในโปรแกรมสเปรดชีตก่อน</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 วิธีใช้</translation>
    </message>
    <message>
        <source>Ctrl+O Open</source>
        <translation>Ctrl+O เปิด</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MarginDialog</name>
    <message>
        <source>Gross margin by column</source>
        <translation>กำไรขั้นต้นตามคอลัมน์</translation>
    </message>
    <message>
        <source>For rows without a cost of their own. A value without a rate takes the one rate. Product goes before category, category before other columns.</source>
        <translation>สำหรับแถวที่ไม่มีต้นทุนของตนเอง ค่าที่ไม่มีอัตราใช้อัตราเดียวที่ตั้งไว้ สินค้ามาก่อนหมวดหมู่ หมวดหมู่มาก่อนคอลัมน์อื่น</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>คอลัมน์</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MarginModel</name>
    <message>
        <source>Value</source>
        <translation>มูลค่า</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>เงิน</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>กำไร, %</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MovementDialog</name>
    <message>
        <source>Movement between segments</source>
        <translation>การย้ายระหว่างกลุ่ม</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>reading the workspace as it was then</source>
        <translation>กำลังอ่านพื้นที่ทำงานตามที่เป็นในตอนนั้น</translation>
    </message>
    <message>
        <source>There were no such segments then.</source>
        <translation>ตอนนั้นยังไม่มีกลุ่มเช่นนี้</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>จาก ↓ ไป →</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>ยังไม่เป็นลูกค้า</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one segment to another</extracomment>
        <translation>%1 ไป %2</translation>
    </message>
    <message>
        <source>customers who were in the first segment on %1 and are in the second on %2</source>
        <translation>ลูกค้าที่อยู่ในกลุ่มแรกเมื่อ %1 และอยู่ในกลุ่มที่สองเมื่อ %2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Customers who are where they were</source>
        <translation>ลูกค้าที่อยู่ที่เดิม</translation>
    </message>
    <message>
        <source>customers in the same segment on both dates ÷ customers</source>
        <translation>ลูกค้าที่อยู่กลุ่มเดิมทั้งสองวัน ÷ ลูกค้า</translation>
    </message>
</context>
<context>
    <name>perennial::ui::NeighboursView</name>
    <message>
        <source>Nobody else bought just once.</source>
        <translation>ไม่มีใครอื่นที่ซื้อเพียงครั้งเดียว</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else bought again exactly %n time(s).</source>
        <translation>
            <numerusform>ไม่มีใครอื่นที่ซื้ออีก %n ครั้งพอดี</numerusform>
        </translation>
    </message>
    <message>
        <source>They bought once, too (%1 did), nearest in the day and the net value of that purchase.</source>
        <translation>ลูกค้าเหล่านี้ก็ซื้อครั้งเดียว (ทั้งหมด %1 ราย) ใกล้เคียงที่สุดในวันที่และมูลค่าสุทธิของการซื้อนั้น</translation>
    </message>
    <message numerus="yes">
        <source>They bought again %n time(s), too (%1 did), nearest in first and last purchase and mean spend, each difference in standard deviations.</source>
        <translation>
            <numerusform>ลูกค้าเหล่านี้ก็ซื้ออีก %n ครั้ง (ทั้งหมด %1 ราย) ใกล้เคียงที่สุดในการซื้อครั้งแรก ครั้งล่าสุด และยอดใช้จ่ายเฉลี่ย โดยวัดความต่างแต่ละอย่างเป็นส่วนเบี่ยงเบนมาตรฐาน</numerusform>
        </translation>
    </message>
    <message>
        <source>They are worth %1 to %2, this one %3.</source>
        <translation>ลูกค้าเหล่านี้มีมูลค่า %1 ถึง %2 ส่วนรายนี้ %3</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>ล่าสุด</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>ยอดใช้จ่าย</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Customer since %1, last purchase %2, distance %3</source>
        <extracomment>%1 and %2 are days, %3 is a number</extracomment>
        <translation>เป็นลูกค้าตั้งแต่ %1 ซื้อล่าสุด %2 ระยะห่าง %3</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <translation>ยอดใช้จ่ายเฉลี่ย</translation>
    </message>
    <message>
        <source>net revenue ÷ days with a purchase</source>
        <translation>รายได้สุทธิ ÷ จำนวนวันที่มีการซื้อ</translation>
    </message>
    <message>
        <source>Customers like this one</source>
        <translation>ลูกค้าที่คล้ายรายนี้</translation>
    </message>
    <message>
        <source>Customers who bought as often</source>
        <translation>ลูกค้าที่ซื้อบ่อยเท่ากัน</translation>
    </message>
    <message>
        <source>customers with the same number of purchases again; the five nearest of them stand below</source>
        <translation>ลูกค้าที่ซื้อซ้ำจำนวนครั้งเท่ากัน; ห้ารายที่ใกล้ที่สุดอยู่ด้านล่าง</translation>
    </message>
    <message>
        <source>Near: the square root of the sum of squares of the differences in first and last purchase and mean spend, each in standard deviations.</source>
        <translation>ใกล้: รากที่สองของผลรวมกำลังสองของผลต่างในการซื้อครั้งแรก ครั้งล่าสุด และยอดใช้จ่ายเฉลี่ย แต่ละค่าเป็นจำนวนเท่าของส่วนเบี่ยงเบนมาตรฐาน</translation>
    </message>
</context>
<context>
    <name>perennial::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>What your customers are worth will stand here</source>
        <translation>มูลค่าลูกค้าของคุณจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>ลูกค้าหนึ่งรายมีมูลค่าเฉลี่ย %1</translation>
    </message>
    <message>
        <source>No margin given: value is revenue.</source>
        <translation>ไม่ได้ระบุกำไร: มูลค่าคือรายได้</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>การพยากรณ์</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>แนวโน้ม</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>รายเดือน</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>การคืนทุน</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>แน่นอนเพียงใด</translation>
    </message>
    <message>
        <source>How wrong such a forecast would have been in the past, and what speaks against it</source>
        <translation>การพยากรณ์แบบนี้เคยคลาดเคลื่อนเท่าใดในอดีต และมีอะไรที่ค้าน</translation>
    </message>
    <message>
        <source>on a year ago</source>
        <translation>เทียบปีก่อน</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>drawing the charts</source>
        <translation>กำลังวาดแผนภูมิ</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 more than a year ago.</source>
        <translation>ลูกค้าหนึ่งรายมีมูลค่าเฉลี่ย %1 มากกว่าปีก่อน %2</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 less than a year ago.</source>
        <translation>ลูกค้าหนึ่งรายมีมูลค่าเฉลี่ย %1 น้อยกว่าปีก่อน %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4; lowest %5 on %6, highest %7 on %8</source>
        <translation>%1 เมื่อ %2, %3 เมื่อ %4; ต่ำสุด %5 เมื่อ %6, สูงสุด %7 เมื่อ %8</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>การเปลี่ยนแปลง</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) and %1 purchases.</source>
        <translation>
            <numerusform>ลูกค้า %Ln ราย และการซื้อ %1 ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>A formula, chosen under Data, Assumptions, gives a value all the same.</source>
        <translation>สูตรที่เลือกได้ที่ ข้อมูล สมมติฐาน ยังคงให้ค่าได้</translation>
    </message>
    <message>
        <source>Customers came already summed up: figures of the window are estimates, charts of single months stay empty.</source>
        <translation>ลูกค้าเข้ามาแบบสรุปยอดแล้ว: ตัวเลขของช่วงเป็นค่าประมาณ แผนภูมิรายเดือนเว้นว่าง</translation>
    </message>
    <message>
        <source>The customers behind this are not read yet. It explains itself as soon as they are.</source>
        <translation>ยังไม่ได้อ่านลูกค้าเบื้องหลังตัวเลขนี้ เมื่ออ่านเสร็จจะดูคำอธิบายได้</translation>
    </message>
    <message>
        <source>The customers behind this have not been read: it was cancelled. Go on, and it explains itself.</source>
        <translation>ยังไม่ได้อ่านลูกค้าที่อยู่เบื้องหลังตัวเลขนี้: ถูกยกเลิก กดทำต่อ แล้วคำอธิบายจะแสดงเอง</translation>
    </message>
    <message>
        <source>On a year ago: %1 ÷ %2 − 1</source>
        <translation>เทียบปีก่อน: %1 ÷ %2 − 1</translation>
    </message>
    <message>
        <source>How wrong such a forecast would have been</source>
        <translation>การพยากรณ์แบบนี้เคยคลาดเคลื่อนเท่าใด</translation>
    </message>
</context>
<context>
    <name>perennial::ui::OwnRulesDialog</name>
    <message>
        <source>Own segments</source>
        <translation>กลุ่มที่กำหนดเอง</translation>
    </message>
    <message>
        <source>The first rule that holds for a customer names its segment.</source>
        <translation>กฎแรกที่ลูกค้าเข้าเกณฑ์เป็นตัวกำหนดกลุ่ม</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Your own segments will stand here</source>
        <translation>กลุ่มที่คุณกำหนดเองจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>A segment of your own is a rule over figures and columns, for example “Orders ≥ 3” or “Country is Germany and P(alive) &lt; 0.5”.</source>
        <translation>กลุ่มที่กำหนดเองคือกฎจากตัวเลขและคอลัมน์ เช่น “คำสั่งซื้อ ≥ 3” หรือ “ประเทศ คือ เยอรมนี และ P(ยังอยู่) &lt; 0.5”</translation>
    </message>
    <message>
        <source>The first rule that holds for a contract names its segment.</source>
        <translation>กฎแรกที่สัญญาเข้าเกณฑ์เป็นตัวกำหนดกลุ่ม</translation>
    </message>
    <message>
        <source>A segment of your own is a rule over figures and columns, for example “Months under contract ≥ 24” or “State is running and Price a month &lt; 30”.</source>
        <translation>กลุ่มที่กำหนดเองคือกฎจากตัวเลขและคอลัมน์ เช่น “เดือนภายใต้สัญญา ≥ 24” หรือ “สถานะ คือ running และ ราคาต่อเดือน &lt; 30”</translation>
    </message>
    <message>
        <source>Own segments in their order</source>
        <translation>กลุ่มที่กำหนดเองตามลำดับ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Page</name>
    <message>
        <source>Open Retention</source>
        <translation>เปิดการรักษา</translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>พื้นที่ทำงานนี้ยังไม่มีการซื้อ</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>นำเข้าสเปรดชีต</translation>
    </message>
    <message>
        <source>This page is made from the dates of single orders, and this workspace holds customers already summed up. What each is worth and whether it is still there stands on Customers.</source>
        <translation>หน้านี้สร้างจากวันที่ของแต่ละคำสั่งซื้อ แต่พื้นที่ทำงานนี้มีลูกค้าที่สรุปยอดมาแล้ว ดูมูลค่าของแต่ละรายและดูว่ายังอยู่หรือไม่ได้ที่หน้าลูกค้า</translation>
    </message>
    <message>
        <source>Open Customers</source>
        <translation>เปิดหน้าลูกค้า</translation>
    </message>
    <message>
        <source>The workspace is being read. This page follows by itself.</source>
        <translation>กำลังอ่านพื้นที่ทำงาน หน้านี้จะแสดงเองเมื่ออ่านเสร็จ</translation>
    </message>
    <message>
        <source>Reading the workspace was cancelled. Nothing in it has changed.</source>
        <translation>การอ่านพื้นที่ทำงานถูกยกเลิก ไม่มีสิ่งใดในพื้นที่ทำงานเปลี่ยน</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>This page is made from orders, and this workspace holds contracts. What they bring stands on Overview, who stays on Retention, what groups of them are worth on Segments, what another price would do on What-if. A sheet of orders imported beside them fills this page.</source>
        <translation>หน้านี้สร้างจากคำสั่งซื้อ แต่พื้นที่ทำงานนี้มีสัญญา รายได้จากสัญญาอยู่ที่ภาพรวม ใครยังอยู่ดูได้ที่การรักษา มูลค่าของแต่ละกลุ่มสัญญาดูได้ที่กลุ่มลูกค้า ผลของราคาอื่นดูได้ที่หน้า “ถ้า” หากนำเข้าชีตคำสั่งซื้อเพิ่ม หน้านี้จะมีข้อมูล</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PageNotice</name>
    <message>
        <source>Working out the figures was cancelled.</source>
        <translation>การคำนวณตัวเลขถูกยกเลิก</translation>
    </message>
    <message>
        <source>What you see is still that of the settings before.</source>
        <translation>สิ่งที่เห็นยังเป็นของการตั้งค่าก่อนหน้า</translation>
    </message>
    <message>
        <source>The overview is what was kept when the workspace was last open.</source>
        <translation>ภาพรวมนี้คือที่เก็บไว้เมื่อเปิดพื้นที่ทำงานครั้งล่าสุด</translation>
    </message>
    <message>
        <source>The pages stay empty until it has been done.</source>
        <translation>ทุกหน้าจะว่างจนกว่าจะคำนวณเสร็จ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Nobody is in the segment %1.</source>
        <translation>ไม่มีใครอยู่ในกลุ่ม %1</translation>
    </message>
    <message>
        <source>The pages are filtered by it, so that most of them have nothing to show.</source>
        <translation>ทุกหน้าถูกกรองด้วยกลุ่มนี้ ส่วนใหญ่จึงไม่มีสิ่งใดให้แสดง</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>แสดงลูกค้าทั้งหมด</translation>
    </message>
    <message>
        <source>segment filter</source>
        <translation>ตัวกรองกลุ่ม</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PlaysModel</name>
    <message>
        <source>Segment</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(ยังอยู่)</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>จะมาอีก ต่อราย</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>จ่ายได้ ต่อราย</translation>
    </message>
    <message>
        <source>Lift that pays</source>
        <translation>การเพิ่มที่คุ้ม</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>วัดด้วย</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>วัดด้วย: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>สิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>It is kept, and enters no figure before there is an exchange rate for %1</source>
        <translation>เก็บไว้ และจะไม่เข้าตัวเลขใดจนกว่าจะมีอัตราแลกเปลี่ยนของ %1</translation>
    </message>
    <message>
        <source>waits for a rate</source>
        <translation>รออัตรา</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewZoom</name>
    <message>
        <source>Fit page</source>
        <translation>พอดีหน้า</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>พอดีความกว้าง</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>ขนาดของหน้า</translation>
    </message>
</context>
<context>
    <name>perennial::ui::QualityView</name>
    <message>
        <source>looking at the quality of the data</source>
        <translation>กำลังดูคุณภาพของข้อมูล</translation>
    </message>
    <message>
        <source>Nothing in the rows asks for attention</source>
        <translation>ไม่มีสิ่งใดในแถวที่ต้องสนใจ</translation>
    </message>
    <message>
        <source>The rows are looked at</source>
        <translation>กำลังดูแถว</translation>
    </message>
    <message>
        <source>No gaps, outliers, future dates, anonymous rows or amounts without a rate.</source>
        <translation>ไม่มีช่วงที่ขาด ค่าผิดปกติ วันที่ในอนาคต แถวไม่ระบุลูกค้า หรือจำนวนเงินที่ไม่มีอัตรา</translation>
    </message>
    <message>
        <source>Gaps, outliers, dates, anonymous rows and currencies will stand here.</source>
        <translation>ช่วงที่ขาด ค่าผิดปกติ วันที่ แถวไม่ระบุลูกค้า และสกุลเงินจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>สิ่งที่เด่น</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>เงิน</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>ผลต่อ CLV เฉลี่ย</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>Sheet row</source>
        <translation>แถวในชีต</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>What in the rows a careful reader would ask about.</source>
        <translation>สิ่งในแถวที่ผู้อ่านอย่างถี่ถ้วนจะถามถึง</translation>
    </message>
    <message>
        <source>Nothing in the rows asks for attention.</source>
        <translation>ไม่มีสิ่งใดในแถวที่ต้องสนใจ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the rows ask for attention; each says what it does to CLV.</source>
        <translation>
            <numerusform>มี %n สิ่งในแถวที่ต้องสนใจ แต่ละข้อบอกผลต่อ CLV</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands out in the rows</source>
        <translation>สิ่งที่เด่นในแถว</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>แสดงลูกค้า</translation>
    </message>
    <message>
        <source>Looking at the rows was cancelled</source>
        <translation>การดูแถวถูกยกเลิก</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RateTableDialog</name>
    <message>
        <source>Exchange rates by day</source>
        <translation>อัตราแลกเปลี่ยนรายวัน</translation>
    </message>
    <message>
        <source>What one unit is worth in %1. A rate holds until the next day that has one; orders before the first day wait.</source>
        <translation>มูลค่าของหนึ่งหน่วยเป็น %1 อัตราหนึ่งใช้จนถึงวันถัดไปที่มีอัตราใหม่; คำสั่งซื้อก่อนวันแรกจะรออยู่</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>เพิ่มวัน</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RateTableModel</name>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>From day on</source>
        <translation>ตั้งแต่วันที่</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>อัตรา</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RatesEditor</name>
    <message>
        <source>One %1 in %2</source>
        <translation>หนึ่ง %1 เป็น %2</translation>
    </message>
    <message>
        <source>One %1 in %2: %3 rows wait</source>
        <translation>หนึ่ง %1 เป็น %2: %3 แถวรออยู่</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Open rates by day…</source>
        <translation>เปิดอัตรารายวัน…</translation>
    </message>
    <message>
        <source>A sheet of date, currency and rate: what one unit is worth in the currency of the figures</source>
        <translation>ชีตที่มีวันที่ สกุลเงิน และอัตรา: มูลค่าของหนึ่งหน่วยในสกุลเงินของตัวเลข</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>เปลี่ยน…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>One %1 in %2 by day: %3 rates, %4 to %5, the newest %6</source>
        <translation>หนึ่ง %1 เป็น %2 รายวัน: %3 อัตรา ตั้งแต่ %4 ถึง %5 ล่าสุด %6</translation>
    </message>
    <message>
        <source>%1 rows before the first day wait</source>
        <translation>%1 แถวก่อนวันแรกรออยู่</translation>
    </message>
    <message>
        <source>Exchange rates into %1</source>
        <translation>อัตราแลกเปลี่ยนเป็น %1</translation>
    </message>
    <message>
        <source>Exchange rates into %1. The figures are in %2: these rates are not used.</source>
        <translation>อัตราแลกเปลี่ยนเป็น %1 แต่ตัวเลขเป็น %2: จึงไม่ใช้อัตราเหล่านี้</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RecentRow</name>
    <message>
        <source>opened today</source>
        <translation>เปิดวันนี้</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>เปิดเมื่อวาน</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>เปิดเมื่อ %1</translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>เปิดพื้นที่ทำงาน %1</translation>
    </message>
    <message>
        <source>%1 rows · %2 customers</source>
        <extracomment>%1 and %2 are numbers: &quot;24,828 rows · 4,114 customers&quot;</extracomment>
        <translation>%1 แถว · ลูกค้า %2 ราย</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReconciliationBar</name>
    <message>
        <source>Every row is accounted for</source>
        <translation>ทุกแถวมีที่มา</translation>
    </message>
    <message>
        <source>read</source>
        <translation>อ่าน</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>ปรับปรุง</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ไม่นับ</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ปฏิเสธ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RenewalDialog</name>
    <message>
        <source>Renewal cohorts</source>
        <translation>กลุ่มการต่ออายุ</translation>
    </message>
    <message>
        <source>The sheet gives shares: each cohort is taken as %1 customers.</source>
        <translation>ชีตให้มาเป็นสัดส่วน: ถือว่าแต่ละกลุ่มมีลูกค้า %1 ราย</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>กลุ่มตามเวลา</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>การต่ออายุ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>ยังอยู่</translation>
    </message>
    <message>
        <source>Kept, by sBG</source>
        <translation>คงอยู่ ตาม sBG</translation>
    </message>
    <message>
        <source>Still there, by sBG</source>
        <translation>ยังอยู่ ตาม sBG</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>ทุกกลุ่มตามเวลา</translation>
    </message>
    <message>
        <source>No single customer stands in such a sheet, so nothing of it is kept in a workspace.</source>
        <translation>ชีตแบบนี้ไม่มีลูกค้ารายบุคคล จึงไม่มีการเก็บข้อมูลใดไว้ในพื้นที่ทำงาน</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>%1: %2 customers at the start; sBG %3; %4 periods still to come of who is left, discounted.</source>
        <translation>%1: ลูกค้า %2 รายเมื่อเริ่ม; sBG %3; ผู้ที่เหลือจะอยู่ต่ออีก %4 งวด คิดลดแล้ว</translation>
    </message>
    <message>
        <source>Export renewals</source>
        <translation>ส่งออกการต่ออายุ</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>กำลังเขียน %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReportComposer</name>
    <message>
        <source>Save as template…</source>
        <translation>บันทึกเป็นแม่แบบ…</translation>
    </message>
    <message>
        <source>Save template to a file…</source>
        <translation>บันทึกแม่แบบเป็นไฟล์…</translation>
    </message>
    <message>
        <source>Open template from a file…</source>
        <translation>เปิดแม่แบบจากไฟล์…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>นำแม่แบบออก</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>รายงานเต็ม</translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation>หนึ่งหน้าสำหรับคณะกรรมการ</translation>
    </message>
    <message>
        <source>One segment</source>
        <translation>หนึ่งกลุ่ม</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>แม่แบบ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>บริษัท</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>คำโปรย</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>ผู้จัดทำ</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>โลโก้</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>กระดาษ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Colour of the company</source>
        <translation>สีของบริษัท</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ไม่มีโลโก้</translation>
    </message>
    <message>
        <source>Save or open a template</source>
        <translation>บันทึกหรือเปิดแม่แบบ</translation>
    </message>
    <message>
        <source>made from the figures</source>
        <translation>สร้างจากตัวเลข</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4 แนวตั้ง</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4 แนวนอน</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter แนวตั้ง</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter แนวนอน</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>ปิดบังชื่อ</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>ใช้นามแฝง</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>แสดงชื่อ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n หน้า</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ResultSummary</name>
    <message>
        <source>no change</source>
        <translation>ไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>มูลค่าอีก %1</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV เฉลี่ย</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>กำไรหลังหักงบ</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>ยังอยู่ใน 12 เดือน</translation>
    </message>
    <message>
        <source>%1 of the draws change the value by %2 to %3. Drawn are the parameters of the model and the responses to price; an assumed response by a third of itself.</source>
        <translation>%1 ของการสุ่มเปลี่ยนมูลค่า %2 ถึง %3 สิ่งที่สุ่มคือพารามิเตอร์ของแบบจำลองและการตอบสนองต่อราคา โดยการตอบสนองที่สมมติขึ้นจะสุ่มหนึ่งในสามของค่าตัวเอง</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>ไม่มีแถบ</translation>
    </message>
    <message numerus="yes">
        <source>beats the base in %1 of %Ln draw(s)</source>
        <translation>
            <numerusform>ดีกว่าฐาน %1 จากการสุ่ม %Ln ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance that the scenario beats the base</source>
        <translation>โอกาสที่สถานการณ์จะดีกว่าฐาน</translation>
    </message>
    <message>
        <source>draws in which the scenario brings more than the base ÷ draws</source>
        <translation>การสุ่มที่สถานการณ์นำมามากกว่าฐาน ÷ การสุ่มทั้งหมด</translation>
    </message>
    <message>
        <source>Change of the value in %1 of the draws</source>
        <translation>การเปลี่ยนแปลงมูลค่าใน %1 ของการสุ่ม</translation>
    </message>
    <message>
        <source>Drawn are the parameters of the model, by their covariance, and the responses to price; an assumed response by a third of itself.</source>
        <translation>สิ่งที่สุ่มคือพารามิเตอร์ของแบบจำลองตามความแปรปรวนร่วม และการตอบสนองต่อราคา; การตอบสนองที่สมมติแปรไปหนึ่งในสามของค่าตนเอง</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ResultTable</name>
    <message>
        <source>Value of the horizon</source>
        <translation>มูลค่าในช่วงเวลา</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV เฉลี่ย</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV รวม</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>กำไร</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>กำไรหลังหักงบ</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV ของลูกค้าใหม่</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>การคืนทุน</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>การซื้อ</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>อัตราการรักษาลูกค้าต่อปี</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>ยังอยู่ใน 12 เดือน</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RetentionPage</name>
    <message>
        <source>fading</source>
        <translation>กำลังหาย</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>การรักษา</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>กลุ่มตามเวลา</translation>
    </message>
    <message>
        <source>One row a cohort, one column a month</source>
        <translation>หนึ่งแถวต่อกลุ่ม หนึ่งคอลัมน์ต่อเดือน</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>เส้น</translation>
    </message>
    <message>
        <source>Monthly retention as curves</source>
        <translation>การรักษารายเดือนเป็นเส้น</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ในเดือน</translation>
    </message>
    <message>
        <source>Bought in that month</source>
        <translation>ซื้อในเดือนนั้น</translation>
    </message>
    <message>
        <source>On or after</source>
        <translation>ในหรือหลัง</translation>
    </message>
    <message>
        <source>Bought in that month or later</source>
        <translation>ซื้อในเดือนนั้นหรือหลังจากนั้น</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>สะสม</translation>
    </message>
    <message>
        <source>Has bought again by then</source>
        <translation>ซื้ออีกแล้วถึงตอนนั้น</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>มูลค่าต่อราย</translation>
    </message>
    <message>
        <source>Cumulative revenue per customer of the cohort</source>
        <translation>รายได้สะสมต่อลูกค้าของกลุ่ม</translation>
    </message>
    <message>
        <source>Who stays and who leaves will stand here</source>
        <translation>ใครอยู่และใครไปจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Second order within 90 days</source>
        <translation>คำสั่งซื้อที่สองใน 90 วัน</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>จาก %1</translation>
    </message>
    <message>
        <source>Median gap between orders</source>
        <translation>ช่วงห่างมัธยฐานระหว่างคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>ถือว่าเลิกหลังเงียบ</translation>
    </message>
    <message>
        <source>%1 return</source>
        <translation>กลับมา %1</translation>
    </message>
    <message>
        <source>Too little history yet for a second month.</source>
        <translation>ประวัติยังไม่พอสำหรับเดือนที่สอง</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month.</source>
        <translation>%1 ของลูกค้าใหม่ซื้ออีกในเดือนถัดไป</translation>
    </message>
    <message>
        <source>How many reach the second, third … order</source>
        <translation>กี่รายไปถึงคำสั่งซื้อครั้งที่สอง สาม …</translation>
    </message>
    <message>
        <source>Calendar months</source>
        <translation>เดือนปฏิทิน</translation>
    </message>
    <message>
        <source>Columns are calendar months</source>
        <translation>คอลัมน์เป็นเดือนปฏิทิน</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>Columns are months of each customer&apos;s own age</source>
        <translation>คอลัมน์เป็นเดือนตามอายุของลูกค้าแต่ละราย</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>Shares, and amounts per customer of the cohort</source>
        <translation>สัดส่วน และจำนวนเงินต่อลูกค้าของกลุ่ม</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Heads and sums of the cohort</source>
        <translation>จำนวนรายและผลรวมของกลุ่ม</translation>
    </message>
    <message>
        <source>Colour by table</source>
        <translation>ลงสีตามตาราง</translation>
    </message>
    <message>
        <source>row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>The darkest cell of each row</source>
        <translation>ช่องที่เข้มที่สุดของแต่ละแถว</translation>
    </message>
    <message>
        <source>column</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>The darkest cell of each column</source>
        <translation>ช่องที่เข้มที่สุดของแต่ละคอลัมน์</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>เปรียบเทียบกลุ่ม</translation>
    </message>
    <message>
        <source>Compare cohorts</source>
        <translation>เปรียบเทียบกลุ่มตามเวลา</translation>
    </message>
    <message>
        <source>following the cohorts</source>
        <translation>กำลังติดตามกลุ่มตามเวลา</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>การพยากรณ์</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ตัววัด</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC of the cohort</source>
        <translation>กำไรสะสมต่อลูกค้า ÷ CAC ของกลุ่ม</translation>
    </message>
    <message>
        <source>What the model expects of today&apos;s customers in the months to come</source>
        <translation>สิ่งที่แบบจำลองคาดจากลูกค้าปัจจุบันในเดือนต่อ ๆ ไป</translation>
    </message>
    <message>
        <source>The model tells how much and how often customers buy, and whether they buy again at all, not in how many single months: choose Orders, Revenue, a value, or Cumulative</source>
        <translation>แบบจำลองบอกว่าลูกค้าซื้อเท่าใดและบ่อยเพียงใด และจะซื้ออีกหรือไม่ แต่ไม่บอกว่าซื้อในกี่เดือน: เลือกคำสั่งซื้อ รายได้ มูลค่า หรือสะสม</translation>
    </message>
    <message>
        <source>Every month of these cohorts is past or under way: there is none to forecast</source>
        <translation>ทุกเดือนของกลุ่มเหล่านี้ผ่านไปแล้วหรือกำลังดำเนินอยู่: ไม่มีเดือนให้พยากรณ์</translation>
    </message>
    <message>
        <source>%1 buy again a month later</source>
        <translation>%1 ซื้ออีกหนึ่งเดือนต่อมา</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RfmDialog</name>
    <message>
        <source>Save groups</source>
        <translation>บันทึกกลุ่ม</translation>
    </message>
    <message>
        <source>RFM groups</source>
        <translation>กลุ่ม RFM</translation>
    </message>
    <message>
        <source>Scores run from 1 to 5, 5 is best. The first rule that holds names the group; the rest is Other.</source>
        <translation>คะแนนมีตั้งแต่ 1 ถึง 5 โดย 5 ดีที่สุด กฎแรกที่เข้าเกณฑ์เป็นชื่อกลุ่ม ที่เหลือคืออื่น ๆ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Recency from</source>
        <translation>ความใหม่ตั้งแต่</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Frequency from</source>
        <translation>ความถี่ตั้งแต่</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>เงินตั้งแต่</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Days of silence, edges</source>
        <translation>วันที่เงียบ ขอบเขต</translation>
    </message>
    <message>
        <source>Days with an order, edges</source>
        <translation>วันที่มีคำสั่งซื้อ ขอบเขต</translation>
    </message>
    <message>
        <source>Revenue, edges</source>
        <translation>รายได้ ขอบเขต</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>เพิ่มกลุ่ม</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>กลุ่มใหม่</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>กลับไปใช้ของโปรแกรม</translation>
    </message>
    <message>
        <source>The edges of a row must be numbers in ascending order.</source>
        <translation>ขอบเขตในแถวต้องเป็นตัวเลขเรียงจากน้อยไปมาก</translation>
    </message>
    <message>
        <source>Pick cells by dragging (Ctrl adds more) or with the keys, and give them a group. It goes first.</source>
        <translation>เลือกช่องโดยลาก (Ctrl เพื่อเลือกเพิ่ม) หรือใช้แป้นพิมพ์ แล้วกำหนดกลุ่มให้ กลุ่มนี้จะอยู่ลำดับแรก</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>ชื่อกลุ่ม</translation>
    </message>
    <message>
        <source>Make it a group</source>
        <translation>สร้างเป็นกลุ่ม</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>There is no group: add one, or pick cells on the grid.</source>
        <translation>ยังไม่มีกลุ่ม: เพิ่มกลุ่ม หรือเลือกช่องในตาราง</translation>
    </message>
    <message>
        <source>The group in row %1 needs a name.</source>
        <translation>กลุ่มในแถว %1 ต้องมีชื่อ</translation>
    </message>
    <message>
        <source>Row %1, %2: a range must run upwards, from a score to the same or a better one.</source>
        <translation>แถว %1, %2: ช่วงต้องเรียงจากน้อยไปมาก จากคะแนนหนึ่งถึงคะแนนที่เท่ากันหรือดีกว่า</translation>
    </message>
    <message>
        <source>%1 holds nobody: no customer has these scores, or the rows above it take them all. It can be saved all the same.</source>
        <translation>%1 ไม่มีใครอยู่: ไม่มีลูกค้าที่มีคะแนนเหล่านี้ หรือแถวด้านบนรับไปหมดแล้ว แต่ยังบันทึกได้</translation>
    </message>
    <message>
        <source>Groups in their order</source>
        <translation>กลุ่มตามลำดับ</translation>
    </message>
    <message>
        <source>customers whose scores this rule is the first to hold for, with all rules of the same name</source>
        <translation>ลูกค้าที่คะแนนเข้าเกณฑ์กฎนี้เป็นกฎแรก รวมกฎทั้งหมดที่ชื่อเดียวกัน</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2, money %3</source>
        <translation>ความใหม่ %1 ความถี่ %2 เงิน %3</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2</source>
        <translation>ความใหม่ %1 ความถี่ %2</translation>
    </message>
    <message>
        <source>customers with these two scores, by the edges below</source>
        <translation>ลูกค้าที่มีคะแนนสองค่านี้ ตามขอบเขตด้านล่าง</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RfmGrid</name>
    <message>
        <source>Recency by frequency</source>
        <translation>ความใหม่ตามความถี่</translation>
    </message>
    <message numerus="yes">
        <source>Recency %1, frequency %2: %3, %n customer(s)</source>
        <translation>
            <numerusform>ความใหม่ %1 ความถี่ %2: %3 ลูกค้า %n ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; picked</source>
        <translation>%1; เลือกอยู่</translation>
    </message>
    <message>
        <source>frequency; recency upwards</source>
        <translation>ความถี่; ความใหม่เรียงขึ้นด้านบน</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RowMover</name>
    <message>
        <source>Drag a row to its place, or move it by Alt with an arrow.</source>
        <translation>ลากแถวไปยังตำแหน่งที่ต้องการ หรือกด Alt กับปุ่มลูกศรเพื่อย้าย</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RuleDialog</name>
    <message>
        <source>Save segment</source>
        <translation>บันทึกกลุ่ม</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>แสดงลูกค้าเหล่านี้</translation>
    </message>
    <message>
        <source>Segment by a rule</source>
        <translation>กลุ่มตามกฎ</translation>
    </message>
    <message>
        <source>Filter by a rule</source>
        <translation>กรองตามกฎ</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>ชื่อกลุ่ม</translation>
    </message>
    <message>
        <source>Add a condition.</source>
        <translation>เพิ่มเงื่อนไข</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>ลูกค้า %1 จาก %2 ราย</translation>
    </message>
    <message>
        <source>Show these contracts</source>
        <translation>แสดงสัญญาเหล่านี้</translation>
    </message>
    <message>
        <source>%1 of %2 contracts</source>
        <translation>สัญญา %1 จาก %2 ฉบับ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SameCustomerView</name>
    <message>
        <source>looking for customers under two keys</source>
        <translation>กำลังหาลูกค้าที่มีสองรหัส</translation>
    </message>
    <message>
        <source>No customer seems to stand here twice</source>
        <translation>ดูเหมือนไม่มีลูกค้ารายใดซ้ำ</translation>
    </message>
    <message>
        <source>The customers are compared</source>
        <translation>กำลังเปรียบเทียบลูกค้า</translation>
    </message>
    <message>
        <source>Keys with the same e-mail address, name or phone would stand here.</source>
        <translation>รหัสที่มีอีเมล ชื่อ หรือโทรศัพท์เดียวกันจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>ที่อยู่อีเมลเดียวกัน</translation>
    </message>
    <message>
        <source>keys differ in writing only</source>
        <translation>รหัสต่างกันแค่วิธีเขียน</translation>
    </message>
    <message>
        <source>addresses of one mailbox</source>
        <translation>ที่อยู่ของกล่องจดหมายเดียวกัน</translation>
    </message>
    <message>
        <source>same name and phone number</source>
        <translation>ชื่อและหมายเลขโทรศัพท์เดียวกัน</translation>
    </message>
    <message>
        <source>same full name</source>
        <translation>ชื่อเต็มเดียวกัน</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>คงไว้</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>อาจเป็นรายเดียวกัน</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เพราะ</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>สิ่งที่ตรงกัน</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>รวมแล้ว</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>เข้ากับ</translation>
    </message>
    <message>
        <source>merge customers</source>
        <translation>รวมลูกค้า</translation>
    </message>
    <message>
        <source>separate customers</source>
        <translation>แยกลูกค้า</translation>
    </message>
    <message>
        <source>Who is one customer? Nothing is merged before you say so.</source>
        <translation>ใครเป็นลูกค้ารายเดียวกัน? จะไม่รวมจนกว่าคุณจะสั่ง</translation>
    </message>
    <message>
        <source>No customer seems to stand here twice.</source>
        <translation>ดูเหมือนไม่มีลูกค้ารายใดอยู่ซ้ำสองครั้ง</translation>
    </message>
    <message>
        <source>These may be one customer</source>
        <translation>เหล่านี้อาจเป็นลูกค้ารายเดียวกัน</translation>
    </message>
    <message>
        <source>Merged by you</source>
        <translation>คุณรวมแล้ว</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>เป็นคนละคน</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>แยกอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be one customer each; nothing is merged before you say so.</source>
        <translation>
            <numerusform>%Ln คู่อาจเป็นลูกค้ารายเดียวกัน; จะไม่รวมจนกว่าคุณจะสั่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the customers was cancelled</source>
        <translation>การเปรียบเทียบลูกค้าถูกยกเลิก</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ScenarioBar</name>
    <message>
        <source>Scenario %1</source>
        <translation>สถานการณ์ %1</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>บันทึกสถานการณ์</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>ชื่อสถานการณ์</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ฐาน</translation>
    </message>
    <message>
        <source>Save the levers to &apos;%1&apos;</source>
        <translation>บันทึกคันโยกลงใน &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>เปลี่ยนชื่อ…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>หมายเหตุ…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>What this scenario is for</source>
        <translation>สถานการณ์นี้มีไว้เพื่ออะไร</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Remove scenario &apos;%1&apos;</source>
        <translation>นำสถานการณ์ &apos;%1&apos; ออก</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 สำเนา</translation>
    </message>
    <message>
        <source>Duplicate scenario &apos;%1&apos;</source>
        <translation>ทำสำเนาสถานการณ์ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>เปลี่ยนชื่อสถานการณ์</translation>
    </message>
    <message>
        <source>Rename scenario &apos;%1&apos;</source>
        <translation>เปลี่ยนชื่อสถานการณ์ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Save the levers as a scenario</source>
        <translation>บันทึกคันโยกเป็นสถานการณ์</translation>
    </message>
    <message>
        <source>Rename, note, duplicate, remove</source>
        <translation>เปลี่ยนชื่อ หมายเหตุ ทำสำเนา นำออก</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Goal seek…</source>
        <translation>ค้นหาเป้าหมาย…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SectionList</name>
    <message>
        <source>Note to %1</source>
        <translation>หมายเหตุของ %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>เลื่อน %1 ขึ้น</translation>
    </message>
    <message>
        <source>A note below the head of this section</source>
        <translation>หมายเหตุใต้ชื่อหัวข้อนี้</translation>
    </message>
    <message>
        <source>Alt with an arrow moves the section</source>
        <translation>กด Alt กับลูกศรเพื่อย้ายหัวข้อ</translation>
    </message>
    <message>
        <source>Drag %1 to its place</source>
        <translation>ลาก %1 ไปยังตำแหน่งที่ต้องการ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentResults</name>
    <message>
        <source>Segment</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ฐาน</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>สถานการณ์</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>จุดคุ้มทุน</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>การเปลี่ยนแปลง</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsModel</name>
    <message>
        <source>recognition</source>
        <translation>ยกย่อง</translation>
    </message>
    <message>
        <source>loyalty programme</source>
        <translation>โปรแกรมความภักดี</translation>
    </message>
    <message>
        <source>second-order offer</source>
        <translation>ข้อเสนอคำสั่งซื้อที่สอง</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>ต้อนรับ</translation>
    </message>
    <message>
        <source>win-back now</source>
        <translation>ดึงกลับทันที</translation>
    </message>
    <message>
        <source>ask why they left</source>
        <translation>ถามว่าทำไมไป</translation>
    </message>
    <message>
        <source>cheap e-mail only</source>
        <translation>อีเมลราคาถูกเท่านั้น</translation>
    </message>
    <message>
        <source>win-back or let go</source>
        <translation>ดึงกลับหรือปล่อย</translation>
    </message>
    <message>
        <source>tailored offers</source>
        <translation>ข้อเสนอเฉพาะ</translation>
    </message>
    <message>
        <source>stop spending on them</source>
        <translation>หยุดใช้งบ</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>ลูกค้าทั้งหมด</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation>การซื้อต่อราย</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV เฉลี่ย</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV รวม</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>อีก %1</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(ยังอยู่)</translation>
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
        <translation>วิธีที่เหมาะ</translation>
    </message>
    <message>
        <source>A formula gives one figure and no interval. Choose a model under Assumptions to see one.</source>
        <translation>สูตรให้ตัวเลขเดียวและไม่มีช่วง เลือกแบบจำลองที่สมมติฐานเพื่อดูช่วง</translation>
    </message>
    <message>
        <source>In nine of ten cases the true figure lies within: it holds what the model does not know exactly and what chance does.</source>
        <translation>เก้าในสิบกรณีตัวเลขจริงอยู่ภายในช่วงนี้: ครอบคลุมทั้งสิ่งที่แบบจำลองไม่รู้แน่ชัดและผลของความบังเอิญ</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>ช่วง 90%</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsPage</name>
    <message>
        <source>RFM groups</source>
        <translation>กลุ่ม RFM</translation>
    </message>
    <message>
        <source>Value tiers</source>
        <translation>ระดับมูลค่า</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>เวลาที่ได้มา</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>วงจรชีวิต</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>กลุ่มลูกค้า</translation>
    </message>
    <message>
        <source>All figures side by side</source>
        <translation>ตัวเลขทั้งหมดเคียงกัน</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Groups of customers with all figures will stand here</source>
        <translation>กลุ่มลูกค้าพร้อมตัวเลขทั้งหมดจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>%1: %2 of the customers and %3 of the value.</source>
        <translation>%1: %2 ของลูกค้าและ %3 ของมูลค่า</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>ส่งออกกลุ่ม</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>กำลังเขียน %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
    <message>
        <source>Acquired, by quarter</source>
        <translation>ได้มา รายไตรมาส</translation>
    </message>
    <message>
        <source>Acquired, by year</source>
        <translation>ได้มา รายปี</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>กฎของคุณ</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>เพิ่มเติม…</translation>
    </message>
    <message>
        <source>Segments by rules of your own</source>
        <translation>กลุ่มตามกฎของคุณเอง</translation>
    </message>
    <message>
        <source>drawing the charts</source>
        <translation>กำลังวาดแผนภูมิ</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>เปรียบเทียบสองกลุ่ม…</translation>
    </message>
    <message>
        <source>Movement…</source>
        <translation>การย้าย…</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>แก้ไขกฎ…</translation>
    </message>
    <message>
        <source>measuring how sure the forecast is</source>
        <translation>กำลังวัดว่าการพยากรณ์แน่นอนเพียงใด</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln กลุ่ม</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 ค่า</translation>
    </message>
    <message>
        <source>%1 different values for %2 customers are too many for groups. A rule of your own can ask for some of them.</source>
        <translation>ค่าต่างกัน %1 ค่าสำหรับลูกค้า %2 รายมากเกินกว่าจะแบ่งกลุ่ม คุณสร้างกฎเองเพื่อเลือกบางค่าได้</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>click a segment to filter by it; right-click a number to explain it</source>
        <translation>คลิกกลุ่มเพื่อใช้เป็นตัวกรอง; คลิกขวาที่ตัวเลขเพื่อดูคำอธิบาย</translation>
    </message>
    <message>
        <source>click: filter; right-click: explain</source>
        <translation>คลิก: กรอง; คลิกขวา: อธิบาย</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>customers with a purchase up to the as-of date</source>
        <translation>ลูกค้าที่มีการซื้อถึงวันที่ ณ</translation>
    </message>
    <message>
        <source>CLV, total of the segment ÷ CLV, total of all</source>
        <translation>CLV รวมของกลุ่ม ÷ CLV รวมทั้งหมด</translation>
    </message>
    <message>
        <source>Share of the customers: %1 ÷ %2</source>
        <translation>สัดส่วนของลูกค้า: %1 ÷ %2</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SensitivityPanel</name>
    <message>
        <source>All levers</source>
        <translation>ทุกคันโยก</translation>
    </message>
    <message>
        <source>One lever</source>
        <translation>หนึ่งคันโยก</translation>
    </message>
    <message>
        <source>Two levers</source>
        <translation>สองคันโยก</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>แกนตั้ง</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>แกนนอน</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>สิ่งที่แผนภูมิแสดง</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Sentences</name>
    <message>
        <source>Spreadsheets</source>
        <translation>สเปรดชีต</translation>
    </message>
    <message>
        <source>Perennial workspaces</source>
        <translation>พื้นที่ทำงาน Perennial</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a sentence without full stop, %2 a technical detail</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>order</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>There are no purchases to work with.</source>
        <translation>ไม่มีการซื้อให้ประมวลผล</translation>
    </message>
    <message>
        <source>Nobody has bought a second time.</source>
        <translation>ยังไม่มีใครซื้อครั้งที่สอง</translation>
    </message>
    <message>
        <source>There are no data to work with.</source>
        <translation>ไม่มีข้อมูลให้ประมวลผล</translation>
    </message>
    <message>
        <source>There are no data for this: %1.</source>
        <translation>ไม่มีข้อมูลสำหรับ: %1</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>ไม่มีไฟล์นี้</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>อ่านไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ไฟล์ว่าง</translation>
    </message>
    <message>
        <source>The file is no spreadsheet but looks like this: %1.</source>
        <translation>ไฟล์ไม่ใช่สเปรดชีต แต่ดูเหมือน: %1</translation>
    </message>
    <message>
        <source>The file is no spreadsheet and no text.</source>
        <translation>ไฟล์ไม่ใช่สเปรดชีตและไม่ใช่ข้อความ</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>ไฟล์มีรหัสผ่านป้องกัน</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>ไฟล์จบเร็วเกินไป</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ไฟล์เสียหาย</translation>
    </message>
    <message>
        <source>The file is too large to be read safely: %1, at most %2.</source>
        <translation>ไฟล์ใหญ่เกินกว่าจะอ่านได้ปลอดภัย: %1 สูงสุด %2</translation>
    </message>
    <message>
        <source>The file changed or vanished while it was being read.</source>
        <translation>ไฟล์เปลี่ยนหรือหายไปขณะอ่าน</translation>
    </message>
    <message>
        <source>Files of the format %1 cannot be read.</source>
        <translation>อ่านไฟล์รูปแบบ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>The text is not valid %1 (at byte %2).</source>
        <translation>ข้อความไม่ใช่ %1 ที่ถูกต้อง (ที่ไบต์ %2)</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The file has: %2.</source>
        <translation>ไม่มีชีต “%1” ไฟล์มี: %2</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>ไม่มีชีต “%1”</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>ชีตว่าง</translation>
    </message>
    <message>
        <source>No row looks like the heads of the columns.</source>
        <translation>ไม่มีแถวที่ดูเหมือนหัวคอลัมน์</translation>
    </message>
    <message>
        <source>There is no column “%1”. The sheet has: %2.</source>
        <translation>ไม่มีคอลัมน์ “%1” ชีตมี: %2</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>ไม่มีคอลัมน์ “%1”</translation>
    </message>
    <message>
        <source>No column was found for this: %1.</source>
        <translation>ไม่พบคอลัมน์สำหรับ: %1</translation>
    </message>
    <message>
        <source>The table is no list of orders</source>
        <translation>ตารางนี้ไม่ใช่รายการคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>The dates of the column %1 can be read in two ways, for example %2.</source>
        <translation>วันที่ในคอลัมน์ %1 อ่านได้สองแบบ เช่น %2</translation>
    </message>
    <message>
        <source>“%1” was found where this is needed: %2.</source>
        <translation>พบ “%1” แต่ต้องการ: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>ไม่เข้าใจ “%1”</translation>
    </message>
    <message>
        <source>The amount %1 is too large to be counted exactly.</source>
        <translation>จำนวนเงิน %1 มากเกินกว่าจะนับได้แน่นอน</translation>
    </message>
    <message>
        <source>The amounts are in several currencies (%1) and are not added up.</source>
        <translation>จำนวนเงินมีหลายสกุล (%1) และไม่นำมารวม</translation>
    </message>
    <message>
        <source>The file is no Perennial workspace.</source>
        <translation>ไฟล์ไม่ใช่พื้นที่ทำงาน Perennial</translation>
    </message>
    <message>
        <source>The workspace was made by a newer program (version %1; this one knows up to %2).</source>
        <translation>พื้นที่ทำงานสร้างโดยโปรแกรมใหม่กว่า (รุ่น %1; โปรแกรมนี้รู้จักถึง %2)</translation>
    </message>
    <message>
        <source>The workspace can be read but not changed.</source>
        <translation>อ่านพื้นที่ทำงานได้แต่เปลี่ยนไม่ได้</translation>
    </message>
    <message>
        <source>Another window or program is writing to the workspace.</source>
        <translation>หน้าต่างหรือโปรแกรมอื่นกำลังเขียนพื้นที่ทำงาน</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>พื้นที่ทำงานเสียหาย</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation>ดิสก์ไม่มีที่ว่าง ไม่มีสิ่งใดเปลี่ยน</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>เขียนไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>The workspace could not be used</source>
        <translation>ใช้พื้นที่ทำงานไม่ได้</translation>
    </message>
    <message>
        <source>The model %1 cannot be fitted</source>
        <translation>ปรับแบบจำลอง %1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it takes: %3.</source>
        <translation>%1 เป็น “%2” ไม่ได้; รับ: %3</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 เป็น “%2” ไม่ได้</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Known are: %3.</source>
        <translation>ไม่มี %1 “%2” ที่รู้จัก: %3</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>ไม่มี %1 “%2”</translation>
    </message>
    <message>
        <source>A question has no answer: %1.</source>
        <translation>มีคำถามที่ยังไม่ตอบ: %1</translation>
    </message>
    <message>
        <source>The program made a mistake of its own; please report it</source>
        <translation>โปรแกรมผิดพลาดเอง; โปรดแจ้ง</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>ชีต %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>แถว %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>คอลัมน์ %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file, sheet, row and column</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>ตรวจชื่อและโฟลเดอร์</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as XLSX.</source>
        <translation>เปิดในโปรแกรมที่สร้างและบันทึกเป็น XLSX</translation>
    </message>
    <message>
        <source>Remove the password in the program that made it and save it again.</source>
        <translation>นำรหัสผ่านออกในโปรแกรมที่สร้างแล้วบันทึกใหม่</translation>
    </message>
    <message>
        <source>Export or download the file again.</source>
        <translation>ส่งออกหรือดาวน์โหลดไฟล์อีกครั้ง</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>เลือกชีตอื่น</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>บอกว่าเป็นคอลัมน์ใด</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first.</source>
        <translation>บอกว่าวันหรือเดือนมาก่อน</translation>
    </message>
    <message>
        <source>Enter an exchange rate under Data, Assumptions.</source>
        <translation>ใส่อัตราแลกเปลี่ยนที่ ข้อมูล สมมติฐาน</translation>
    </message>
    <message>
        <source>Install the newest version of Perennial.</source>
        <translation>ติดตั้ง Perennial รุ่นล่าสุด</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>เพิ่มที่ว่างบนดิสก์แล้วลองใหม่</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>เลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>ปิดโปรแกรมอื่นแล้วลองใหม่</translation>
    </message>
    <message>
        <source>Restore a backup of the file.</source>
        <translation>กู้คืนสำเนาสำรองของไฟล์</translation>
    </message>
    <message>
        <source>Choose a longer window.</source>
        <translation>เลือกช่วงที่ยาวขึ้น</translation>
    </message>
    <message>
        <source>Add more months of orders.</source>
        <translation>เพิ่มเดือนของคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>ตรวจการสะกด</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in the user&apos;s data (&quot;orders.csv, row 12&quot;), %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The sheet has no amounts, so there are no money figures.</source>
        <translation>ชีตไม่มีจำนวนเงิน จึงไม่มีตัวเลขเงิน</translation>
    </message>
    <message>
        <source>Nobody has bought in this window or segment.</source>
        <translation>ไม่มีใครซื้อในช่วงหรือกลุ่มนี้</translation>
    </message>
    <message>
        <source>Nobody has bought a second time yet.</source>
        <translation>ยังไม่มีใครซื้อครั้งที่สอง</translation>
    </message>
    <message>
        <source>No acquisition cost is given. Enter it under Data, Assumptions.</source>
        <translation>ไม่ได้ระบุต้นทุนการได้มา ใส่ที่ ข้อมูล สมมติฐาน</translation>
    </message>
    <message>
        <source>Money was spent, but no new customer was won in that time.</source>
        <translation>ใช้เงินไปแต่ไม่ได้ลูกค้าใหม่ในเวลานั้น</translation>
    </message>
    <message>
        <source>BG/NBD takes every one-time buyer for alive, so this figure would say nothing.</source>
        <translation>BG/NBD ถือว่าผู้ซื้อครั้งเดียวทุกคนยังอยู่ ตัวเลขนี้จึงไม่มีความหมาย</translation>
    </message>
    <message>
        <source>The model could not be fitted to these purchases.</source>
        <translation>ปรับแบบจำลองกับการซื้อเหล่านี้ไม่ได้</translation>
    </message>
    <message>
        <source>Spending varies so widely between customers that the model has no finite mean.</source>
        <translation>การใช้จ่ายต่างกันมากจนแบบจำลองไม่มีค่าเฉลี่ยจำกัด</translation>
    </message>
    <message>
        <source>Too few customers bought again for the model to be fitted.</source>
        <translation>ลูกค้าซื้อซ้ำน้อยเกินไปสำหรับแบบจำลอง</translation>
    </message>
    <message>
        <source>The history is too short for this figure.</source>
        <translation>ประวัติสั้นเกินไปสำหรับตัวเลขนี้</translation>
    </message>
    <message>
        <source>It is not reached within the horizon.</source>
        <translation>ไม่ถึงภายในช่วงเวลา</translation>
    </message>
    <message>
        <source>Some values are negative, so a share of their sum says nothing.</source>
        <translation>บางค่าติดลบ สัดส่วนของผลรวมจึงไม่มีความหมาย</translation>
    </message>
    <message>
        <source>No part of the history was held back to test the forecast.</source>
        <translation>ไม่ได้กันประวัติส่วนใดไว้ทดสอบการพยากรณ์</translation>
    </message>
    <message>
        <source>This method does not give this figure.</source>
        <translation>วิธีนี้ไม่ให้ตัวเลขนี้</translation>
    </message>
    <message>
        <source>Few customers bought again: take the figures as a rough guide.</source>
        <translation>ลูกค้าซื้อซ้ำน้อย: ถือเป็นแนวทางคร่าว ๆ</translation>
    </message>
    <message>
        <source>Frequent buyers spend differently from others; the spend model assumes that they do not.</source>
        <translation>ผู้ซื้อบ่อยใช้จ่ายต่างจากคนอื่น; แบบจำลองถือว่าไม่ต่าง</translation>
    </message>
    <message>
        <source>The mean spend is not finite under this fit; money figures are left out.</source>
        <translation>ยอดใช้จ่ายเฉลี่ยไม่จำกัดในการปรับนี้; งดตัวเลขเงิน</translation>
    </message>
    <message>
        <source>A parameter runs to its limit: the data do not say enough about it.</source>
        <translation>พารามิเตอร์ชนขีดจำกัด: ข้อมูลบอกไม่พอ</translation>
    </message>
    <message>
        <source>Purchases follow the seasons; the model spreads them evenly over the year.</source>
        <translation>การซื้อเป็นไปตามฤดูกาล; แบบจำลองเฉลี่ยทั้งปี</translation>
    </message>
    <message>
        <source>The history is short: forecasts are uncertain.</source>
        <translation>ประวัติสั้น: การพยากรณ์ไม่แน่นอน</translation>
    </message>
    <message>
        <source>Every customer bought once; the model cannot learn a pace.</source>
        <translation>ลูกค้าทุกรายซื้อครั้งเดียว; แบบจำลองเรียนรู้จังหวะไม่ได้</translation>
    </message>
    <message>
        <source>There are few data, so typical values from other shops were mixed in.</source>
        <translation>ข้อมูลน้อย จึงผสมค่าทั่วไปจากร้านอื่น</translation>
    </message>
    <message>
        <source>The fit converged.</source>
        <translation>การปรับลู่เข้าแล้ว</translation>
    </message>
    <message>
        <source>The fit converged as far as numbers can tell.</source>
        <translation>การปรับลู่เข้าเท่าที่ตัวเลขบอกได้</translation>
    </message>
    <message>
        <source>The fit was stopped before it converged: too many steps.</source>
        <translation>หยุดการปรับก่อนลู่เข้า: หลายขั้นเกินไป</translation>
    </message>
    <message>
        <source>The fit did not converge: a parameter ran to its limit.</source>
        <translation>การปรับไม่ลู่เข้า: พารามิเตอร์ชนขีดจำกัด</translation>
    </message>
    <message>
        <source>The fit did not converge: the likelihood left the range of numbers.</source>
        <translation>การปรับไม่ลู่เข้า: ภาวะน่าจะเป็นเกินช่วงตัวเลข</translation>
    </message>
    <message>
        <source>The parameters were given, not fitted.</source>
        <translation>พารามิเตอร์ถูกกำหนด ไม่ได้ปรับ</translation>
    </message>
    <message>
        <source>a quoted field is never closed</source>
        <translation>ช่องที่มีเครื่องหมายคำพูดไม่ถูกปิด</translation>
    </message>
    <message>
        <source>it ends within a character</source>
        <translation>สิ้นสุดกลางอักขระ</translation>
    </message>
    <message>
        <source>there are zero bytes within the text</source>
        <translation>มีไบต์ศูนย์ในข้อความ</translation>
    </message>
    <message>
        <source>the compressed data are broken</source>
        <translation>ข้อมูลที่บีบอัดเสียหาย</translation>
    </message>
    <message>
        <source>the archive inside is broken</source>
        <translation>ไฟล์บีบอัดข้างในเสียหาย</translation>
    </message>
    <message>
        <source>the XML inside is broken</source>
        <translation>XML ข้างในเสียหาย</translation>
    </message>
    <message>
        <source>the XML inside declares entities, which is not safe to read</source>
        <translation>XML ข้างในประกาศเอนทิตี ซึ่งอ่านแล้วไม่ปลอดภัย</translation>
    </message>
    <message>
        <source>a part of the workbook is missing</source>
        <translation>ส่วนหนึ่งของสมุดงานหายไป</translation>
    </message>
    <message>
        <source>a cell names a text that the workbook does not have</source>
        <translation>เซลล์อ้างถึงข้อความที่สมุดงานไม่มี</translation>
    </message>
    <message>
        <source>a cell has no valid position</source>
        <translation>เซลล์ไม่มีตำแหน่งที่ถูกต้อง</translation>
    </message>
    <message>
        <source>a record of the workbook is broken</source>
        <translation>ระเบียนของสมุดงานเสียหาย</translation>
    </message>
    <message>
        <source>the container of the workbook is broken</source>
        <translation>โครงบรรจุของสมุดงานเสียหาย</translation>
    </message>
    <message>
        <source>bytes in one row</source>
        <translation>ไบต์ในหนึ่งแถว</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>bytes when unpacked</source>
        <translation>ไบต์เมื่อคลายแล้ว</translation>
    </message>
    <message>
        <source>bytes of text in the workbook</source>
        <translation>ไบต์ข้อความในสมุดงาน</translation>
    </message>
    <message>
        <source>levels of nesting</source>
        <translation>ระดับการซ้อน</translation>
    </message>
    <message>
        <source>The periods stand side by side as columns. A table with one row for each order (customer, date, amount) can be imported.</source>
        <translation>งวดต่าง ๆ เรียงเป็นคอลัมน์ ตารางที่มีหนึ่งแถวต่อหนึ่งคำสั่งซื้อ (ลูกค้า วันที่ จำนวนเงิน) นำเข้าได้</translation>
    </message>
    <message>
        <source>The table has totals of days and names no customer. An export of the single orders with the customer or e-mail can be imported.</source>
        <translation>ตารางเป็นผลรวมรายวันและไม่ระบุลูกค้า ไฟล์ส่งออกของคำสั่งซื้อแต่ละรายการพร้อมลูกค้าหรืออีเมลนำเข้าได้</translation>
    </message>
    <message>
        <source>This export names no customer. Another report of the same system with the customer or e-mail can be imported.</source>
        <translation>ไฟล์ส่งออกนี้ไม่ระบุลูกค้า รายงานอื่นของระบบเดียวกันที่มีลูกค้าหรืออีเมลนำเข้าได้</translation>
    </message>
    <message>
        <source>The table is no list of orders.</source>
        <translation>ตารางนี้ไม่ใช่รายการคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>a date of the Gregorian calendar</source>
        <translation>วันที่ในปฏิทินเกรกอเรียน</translation>
    </message>
    <message>
        <source>a recipe that Perennial has written</source>
        <translation>สูตรที่ Perennial เขียนไว้</translation>
    </message>
    <message>
        <source>%1; from %2 on the data speak for themselves.</source>
        <translation>%1; ตั้งแต่ %2 ขึ้นไปข้อมูลบอกได้เอง</translation>
    </message>
    <message>
        <source>At the pace so far that is reached about %1.</source>
        <translation>ตามจังหวะที่ผ่านมาจะถึงประมาณ %1</translation>
    </message>
    <message>
        <source>It covers %1; %2 will do.</source>
        <translation>ครอบคลุม %1; %2 ก็เพียงพอ</translation>
    </message>
    <message>
        <source>The correlation is %1, harmless is up to %2. More data will not change that: judge the segments one by one.</source>
        <translation>สหสัมพันธ์คือ %1 ไม่เกิน %2 ไม่มีปัญหา ข้อมูลที่มากขึ้นไม่เปลี่ยนเรื่องนี้: ให้พิจารณาทีละกลุ่ม</translation>
    </message>
    <message>
        <source>Its parameter q is %1 and must lie above %2: look for a few orders of extraordinary size, or wait for more repeat purchases.</source>
        <translation>พารามิเตอร์ q คือ %1 และต้องมากกว่า %2: หาคำสั่งซื้อที่ใหญ่ผิดปกติ หรือรอการซื้อซ้ำเพิ่ม</translation>
    </message>
    <message>
        <source>At its limit: %1. Forecasts stay usable; a longer history settles it.</source>
        <translation>อยู่ที่ขีดจำกัด: %1 การพยากรณ์ยังใช้ได้ ประวัติที่ยาวขึ้นจะทำให้ชัดเจน</translation>
    </message>
    <message>
        <source>The strongest month brings %1 times an average one: judge forecasts of whole years, not of single months.</source>
        <translation>เดือนที่สูงสุดได้ %1 เท่าของเดือนเฉลี่ย: พิจารณาการพยากรณ์ทั้งปี ไม่ใช่รายเดือน</translation>
    </message>
    <message>
        <source>there are no customers with a purchase</source>
        <translation>ไม่มีลูกค้าที่ซื้อ</translation>
    </message>
    <message>
        <source>one customer says nothing about others</source>
        <translation>ลูกค้ารายเดียวบอกอะไรเกี่ยวกับรายอื่นไม่ได้</translation>
    </message>
    <message>
        <source>all purchases fall on the last day</source>
        <translation>การซื้อทั้งหมดอยู่ในวันสุดท้าย</translation>
    </message>
    <message>
        <source>nobody has bought a second time yet; 50 repeat buyers will do</source>
        <translation>ยังไม่มีใครซื้อครั้งที่สอง; ผู้ซื้อซ้ำ 50 รายก็เพียงพอ</translation>
    </message>
    <message>
        <source>a date lies outside the time observed</source>
        <translation>มีวันที่อยู่นอกช่วงเวลาที่สังเกต</translation>
    </message>
    <message>
        <source>the numbers of purchases are beyond what it can hold</source>
        <translation>จำนวนการซื้อเกินกว่าที่แบบจำลองรับได้</translation>
    </message>
    <message>
        <source>its parameters must be positive numbers</source>
        <translation>พารามิเตอร์ต้องเป็นจำนวนบวก</translation>
    </message>
    <message>
        <source>it takes another number of parameters</source>
        <translation>ต้องใช้จำนวนพารามิเตอร์ต่างจากนี้</translation>
    </message>
    <message>
        <source>the sheet has no amounts</source>
        <translation>ชีตไม่มีจำนวนเงิน</translation>
    </message>
    <message>
        <source>nobody has paid for a second purchase yet</source>
        <translation>ยังไม่มีใครจ่ายเงินสำหรับการซื้อครั้งที่สอง</translation>
    </message>
    <message>
        <source>every purchase has the same value</source>
        <translation>ทุกการซื้อมีมูลค่าเท่ากัน</translation>
    </message>
    <message>
        <source>fewer than 60 % of the gaps between payments are a month, a quarter or a year</source>
        <translation>น้อยกว่า 60% ของระยะห่างระหว่างการชำระเป็นหนึ่งเดือน หนึ่งไตรมาส หรือหนึ่งปี</translation>
    </message>
    <message>
        <source>no contract has ended yet</source>
        <translation>ยังไม่มีสัญญาใดสิ้นสุด</translation>
    </message>
    <message>
        <source>all contracts ended at the first renewal</source>
        <translation>สัญญาทั้งหมดสิ้นสุดเมื่อถึงการต่ออายุครั้งแรก</translation>
    </message>
    <message>
        <source>the counts of renewals contradict each other</source>
        <translation>จำนวนการต่ออายุขัดแย้งกัน</translation>
    </message>
    <message>
        <source>pixels of the logo</source>
        <translation>พิกเซลของโลโก้</translation>
    </message>
    <message>
        <source>Each row is a contract with its tenure, not an order: there is no date. It can be imported as a table of contracts.</source>
        <translation>แต่ละแถวคือสัญญาพร้อมอายุสัญญา ไม่ใช่คำสั่งซื้อ: ไม่มีวันที่ นำเข้าเป็นตารางสัญญาได้</translation>
    </message>
    <message>
        <source>Each row is a subscription with a start and an end, not an order. It can be imported as a table of contracts.</source>
        <translation>แต่ละแถวคือการสมัครสมาชิกที่มีวันเริ่มและวันสิ้นสุด ไม่ใช่คำสั่งซื้อ นำเข้าเป็นตารางสัญญาได้</translation>
    </message>
    <message>
        <source>a report template that Perennial has written</source>
        <translation>แม่แบบรายงานที่ Perennial เขียน</translation>
    </message>
    <message>
        <source>a picture: PNG, JPEG or SVG</source>
        <translation>รูปภาพ: PNG, JPEG หรือ SVG</translation>
    </message>
    <message>
        <source>No section of the report is switched on. Switch on at least one.</source>
        <translation>ไม่มีหัวข้อของรายงานที่เปิดอยู่ เปิดอย่างน้อยหนึ่งหัวข้อ</translation>
    </message>
    <message>
        <source>Each row is a customer already summed up, not an order. It can be imported as such a table.</source>
        <translation>แต่ละแถวคือลูกค้าที่สรุปยอดมาแล้ว ไม่ใช่คำสั่งซื้อ นำเข้าเป็นตารางชนิดนั้นได้</translation>
    </message>
    <message>
        <source>The workspace holds orders; customers already summed up would count some of them twice. The sheet can be imported into a workspace of its own.</source>
        <translation>พื้นที่ทำงานมีคำสั่งซื้ออยู่แล้ว ลูกค้าที่สรุปยอดมาแล้วจะทำให้บางคำสั่งซื้อถูกนับซ้ำ นำเข้าชีตนี้ในพื้นที่ทำงานแยกต่างหากได้</translation>
    </message>
    <message>
        <source>The workspace holds customers already summed up; orders would count some of them twice. They can be imported into a workspace of their own.</source>
        <translation>พื้นที่ทำงานมีลูกค้าที่สรุปยอดมาแล้ว คำสั่งซื้อจะทำให้บางรายการถูกนับซ้ำ นำเข้าคำสั่งซื้อในพื้นที่ทำงานแยกต่างหากได้</translation>
    </message>
    <message>
        <source>a number whose decimal mark is certain, such as 1.0850 or 1,0850</source>
        <translation>ตัวเลขที่จุดทศนิยมชัดเจน เช่น 1.0850 หรือ 1,0850</translation>
    </message>
    <message>
        <source>start and end, or tenure and whether it has ended</source>
        <translation>วันเริ่มและวันสิ้นสุด หรืออายุสัญญาและการสิ้นสุดแล้วหรือไม่</translation>
    </message>
    <message>
        <source>number of purchases, recency and age</source>
        <translation>จำนวนการซื้อ ความใหม่ และอายุ</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>อัตราแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>No row of the sheet is an exchange rate: a date, a currency and a rate above 0.</source>
        <translation>ไม่มีแถวใดในชีตเป็นอัตราแลกเปลี่ยน: วันที่ สกุลเงิน และอัตราที่มากกว่า 0</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought again so far</source>
        <translation>
            <numerusform>จนถึงตอนนี้ลูกค้า %Ln รายซื้ออีก</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has no dates of single orders or payments, only sums or how long each has run.</source>
        <translation>ชีตไม่มีวันที่ของแต่ละคำสั่งซื้อหรือการชำระเงิน มีเพียงยอดรวมหรือระยะเวลาที่แต่ละรายดำเนินมา</translation>
    </message>
    <message>
        <source>The table counts who is left of each cohort after each renewal; no single customer stands in it, so that a workspace has nothing to keep. Its survival is fitted without one: on the import page of the window, and by perennial retention FILE.</source>
        <translation>ตารางนี้นับว่าแต่ละกลุ่มเหลือกี่รายหลังการต่ออายุแต่ละครั้ง ไม่มีลูกค้ารายบุคคล พื้นที่ทำงานจึงไม่มีสิ่งใดให้เก็บ ปรับแบบจำลองการอยู่รอดได้โดยไม่ต้องมีพื้นที่ทำงาน: ที่หน้านำเข้าของโปรแกรม หรือด้วยคำสั่ง perennial retention FILE</translation>
    </message>
    <message>
        <source>The contracts have no start dates, only how long each has run.</source>
        <translation>สัญญาไม่มีวันเริ่ม มีเพียงว่าแต่ละสัญญาใช้มานานเท่าใด</translation>
    </message>
    <message>
        <source>The sheet has no plan, price or start date: there is nothing to divide its contracts by.</source>
        <translation>ชีตนี้ไม่มีแพ็กเกจ ราคา หรือวันเริ่ม: ไม่มีสิ่งใดให้ใช้แบ่งสัญญา</translation>
    </message>
    <message>
        <source>The table lists each customer once, without orders or amounts. An export of the orders with the customer, the date and the amount can be imported.</source>
        <translation>ตารางนี้แสดงลูกค้าแต่ละรายครั้งเดียว ไม่มีคำสั่งซื้อหรือจำนวนเงิน นำเข้าได้หากเป็นไฟล์ส่งออกคำสั่งซื้อที่มีลูกค้า วันที่ และจำนวนเงิน</translation>
    </message>
    <message>
        <source>a record is no valid JSON</source>
        <translation>มีระเบียนที่ไม่ใช่ JSON ที่ถูกต้อง</translation>
    </message>
    <message>
        <source>the list of records is never closed</source>
        <translation>รายการระเบียนไม่ถูกปิด</translation>
    </message>
    <message>
        <source>The table has one column only: nothing was found that divides its rows into fields. If a character divides them, choose it under “Read it as…” or as --delimiter.</source>
        <translation>ตารางมีคอลัมน์เดียว: ไม่พบสิ่งที่แบ่งแถวเป็นช่อง ถ้ามีอักขระที่ใช้แบ่ง ให้เลือกที่ “อ่านเป็น…” หรือด้วย --delimiter</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>“%1” สำหรับ %2</translation>
    </message>
    <message>
        <source>The choice of columns does not fit this sheet. Missing: %1. The sheet has: %2.</source>
        <translation>คอลัมน์ที่เลือกไม่เข้ากับชีตนี้ ขาด: %1 ชีตมี: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between missing columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>These exchange rates turn amounts into %1, but here amounts are turned into %2, and the two are never mixed. Take rates into %2, or first remove the rates that are here under Data, Assumptions.</source>
        <translation>อัตราแลกเปลี่ยนเหล่านี้แปลงจำนวนเงินเป็น %1 แต่ที่นี่แปลงจำนวนเงินเป็น %2 และสองแบบนี้ไม่นำมาปนกัน ใช้อัตราที่แปลงเป็น %2 หรือนำอัตราที่มีอยู่ออกก่อนที่ ข้อมูล สมมติฐาน</translation>
    </message>
    <message>
        <source>The exchange rates turn amounts into several currencies (%1). A table of rates has one target: leave one in it.</source>
        <translation>อัตราแลกเปลี่ยนแปลงจำนวนเงินเป็นหลายสกุล (%1) ตารางอัตรามีสกุลเงินปลายทางได้สกุลเดียว: เหลือไว้เพียงหนึ่งสกุล</translation>
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
        <translation>กำลังเปิด %1</translation>
    </message>
    <message>
        <source>making %1</source>
        <translation>กำลังสร้าง %1</translation>
    </message>
    <message>
        <source>opening the sample shop</source>
        <translation>กำลังเปิดร้านตัวอย่าง</translation>
    </message>
    <message>
        <source>saving %1</source>
        <translation>กำลังบันทึก %1</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>กำลังดู %1</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>กำลังนำเข้า %1</translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation>กำลังถอนการนำเข้า</translation>
    </message>
    <message>
        <source>working out the figures</source>
        <translation>กำลังคำนวณตัวเลข</translation>
    </message>
    <message>
        <source>reading the customers anew</source>
        <translation>กำลังอ่านลูกค้าใหม่</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>กำลังอ่าน %1</translation>
    </message>
    <message>
        <source>acquisition spend</source>
        <translation>งบการได้มา</translation>
    </message>
    <message>
        <source>reading the amounts anew</source>
        <translation>กำลังอ่านจำนวนเงินใหม่</translation>
    </message>
    <message>
        <source>looking at a year ago</source>
        <translation>กำลังดูหนึ่งปีก่อน</translation>
    </message>
    <message>
        <source>reading contracts</source>
        <translation>กำลังอ่านสัญญา</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier step(s) can no longer be undone: the settings or merges were changed elsewhere since.</source>
        <translation>
            <numerusform>ขั้นก่อนหน้า %n ขั้นเลิกทำไม่ได้แล้ว: การตั้งค่าหรือการรวมถูกเปลี่ยนจากที่อื่นหลังจากนั้น</numerusform>
        </translation>
    </message>
    <message>
        <source>reading customers</source>
        <translation>กำลังอ่านลูกค้า</translation>
    </message>
    <message>
        <source>looking at the months before</source>
        <translation>กำลังดูเดือนก่อนหน้า</translation>
    </message>
    <message>
        <source>reading the customers</source>
        <translation>กำลังอ่านลูกค้า</translation>
    </message>
    <message>
        <source>reading the days anew</source>
        <translation>กำลังอ่านวันใหม่</translation>
    </message>
    <message>
        <source>Days stand as they are written until a time zone is chosen under Data, Assumptions.</source>
        <translation>วันจะคงตามที่เขียนไว้จนกว่าจะเลือกเขตเวลาที่ ข้อมูล สมมติฐาน</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Shell</name>
    <message>
        <source>New workspace</source>
        <translation>พื้นที่ทำงานใหม่</translation>
    </message>
    <message>
        <source>change of assumptions</source>
        <translation>การเปลี่ยนสมมติฐาน</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>วันที่ ณ</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ช่วง</translation>
    </message>
    <message>
        <source>segment filter</source>
        <translation>ตัวกรองกลุ่ม</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>เซลล์ที่วาง</translation>
    </message>
    <message>
        <source>CLV %1</source>
        <translation>CLV %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 แถว</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>ลูกค้า %1 ราย</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>MRR %1</source>
        <translation>MRR %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s)</source>
        <translation>
            <numerusform>%Ln สัญญา</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>ลูกค้า 1 ราย</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SpendDialog</name>
    <message>
        <source>Acquisition spend</source>
        <translation>งบการได้มา</translation>
    </message>
    <message>
        <source>What was spent to win customers, by month (2026-03) and channel as the orders name it.</source>
        <translation>งบที่ใช้เพื่อให้ได้ลูกค้ามา ตามเดือน (2026-03) และช่องทางตามชื่อในคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>What was spent to win customers, in %1, by month (2026-03) and channel as the orders name it.</source>
        <translation>งบที่ใช้เพื่อให้ได้ลูกค้ามา เป็น %1 ตามเดือน (2026-03) และช่องทางตามชื่อในคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Add a month</source>
        <translation>เพิ่มเดือน</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SpendModel</name>
    <message>
        <source>all channels</source>
        <translation>ทุกช่องทาง</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>ยอดใช้จ่าย</translation>
    </message>
</context>
<context>
    <name>perennial::ui::StageList</name>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>กฎ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ดี</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>question</source>
        <translation>คำถาม</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TableDialog</name>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Remove the chosen</source>
        <translation>นำรายการที่เลือกออก</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TiersDialog</name>
    <message>
        <source>Value tiers</source>
        <translation>ระดับมูลค่า</translation>
    </message>
    <message>
        <source>Top tier, share of the customers</source>
        <translation>ระดับบน สัดส่วนของลูกค้า</translation>
    </message>
    <message>
        <source>Middle tier</source>
        <translation>ระดับกลาง</translation>
    </message>
    <message>
        <source>Save tiers</source>
        <translation>บันทึกระดับ</translation>
    </message>
    <message>
        <source>Lower tier: the other %1</source>
        <translation>ระดับล่าง: อีก %1 ที่เหลือ</translation>
    </message>
    <message>
        <source>Together the two must stay below 100 %.</source>
        <translation>สองระดับรวมกันต้องต่ำกว่า 100%</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TrialPanel</name>
    <message>
        <source>Hold %1 of %2 back: a rise of %3 will then be seen four times in five.</source>
        <translation>กันไว้ %1 จาก %2 รายเป็นกลุ่มควบคุม: จะเห็นการเพิ่ม %3 ได้สี่ในห้าครั้ง</translation>
    </message>
    <message>
        <source>The segment is small: with half of it held back (%1 of %2) only a rise of %3 can be seen.</source>
        <translation>กลุ่มนี้เล็ก: แม้กันไว้ครึ่งหนึ่ง (%1 จาก %2) ก็เห็นได้เฉพาะการเพิ่ม %3</translation>
    </message>
    <message numerus="yes">
        <source>Would buy without it, within %n day(s)</source>
        <translation>
            <numerusform>จะซื้ออยู่แล้วแม้ไม่ติดต่อ ภายใน %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Least rise that shall be seen</source>
        <translation>การเพิ่มต่ำสุดที่ต้องมองเห็น</translation>
    </message>
    <message>
        <source>Draw a hold-back group…</source>
        <translation>สุ่มกลุ่มควบคุมและส่งออกทั้งสองรายชื่อ…</translation>
    </message>
    <message>
        <source>Audience list</source>
        <translation>รายชื่อกลุ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>The segment is too small for a trial: of %1 customers no rise could be told from chance.</source>
        <translation>กลุ่มนี้เล็กเกินกว่าจะทดลอง: จากลูกค้า %1 รายไม่อาจแยกการเพิ่มใดออกจากความบังเอิญได้</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TrialsModel</name>
    <message>
        <source>Trial</source>
        <translation>การทดลอง</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>สุ่มเมื่อ</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>ติดต่อ</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>กลุ่มควบคุม</translation>
    </message>
    <message>
        <source>Share of buyers, 95 %</source>
        <translation>สัดส่วนผู้ซื้อ 95%</translation>
    </message>
    <message>
        <source>Margin each, 95 %</source>
        <translation>กำไรต่อราย 95%</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>สิ่งที่แสดงให้เห็น</translation>
    </message>
</context>
<context>
    <name>perennial::ui::WelcomePage</name>
    <message>
        <source>Workspaces that you have opened will stand here.</source>
        <translation>พื้นที่ทำงานที่เคยเปิดจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>What is each customer worth?</source>
        <translation>ลูกค้าแต่ละรายมีมูลค่าเท่าใด</translation>
    </message>
    <message>
        <source>Perennial reads the spreadsheet you already have and works out the lifetime value of every customer. Nothing leaves this computer.</source>
        <translation>Perennial อ่านสเปรดชีตที่คุณมีอยู่แล้วและคำนวณมูลค่าตลอดช่วงชีวิตของลูกค้าทุกราย ไม่มีสิ่งใดออกจากคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>The lifetime value of every customer, from the spreadsheet you already have.</source>
        <translation>มูลค่าตลอดช่วงชีวิตของลูกค้าทุกราย จากสเปรดชีตที่คุณมีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>พื้นที่ทำงานล่าสุด</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>เปิดพื้นที่ทำงาน…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>ลองด้วยข้อมูลตัวอย่าง</translation>
    </message>
    <message>
        <source>A small shop: 4,000 customers, three years, five channels, refunds and a price change.</source>
        <translation>ร้านเล็ก: ลูกค้า 4,000 ราย สามปี ห้าช่องทาง การคืนเงินและการเปลี่ยนราคา</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>เปิดร้านตัวอย่าง</translation>
    </message>
    <message>
        <source>First time? &lt;a href=&quot;tour&quot;&gt;Five-step tour&lt;/a&gt; or &lt;a href=&quot;export&quot;&gt;how to export orders from your shop&lt;/a&gt;</source>
        <extracomment>Keep the two links; the words between them are links</extracomment>
        <translation>ครั้งแรกหรือ &lt;a href=&quot;tour&quot;&gt;แนะนำห้าขั้น&lt;/a&gt; หรือ &lt;a href=&quot;export&quot;&gt;วิธีส่งออกคำสั่งซื้อจากร้านของคุณ&lt;/a&gt;</translation>
    </message>
    <message>
        <source>One file on your own disk. No account, no server.</source>
        <translation>ไฟล์เดียวบนดิสก์ของคุณ ไม่มีบัญชี ไม่มีเซิร์ฟเวอร์</translation>
    </message>
</context>
<context>
    <name>perennial::ui::WhatIfPage</name>
    <message>
        <source>What a change of price or retention would do will stand here</source>
        <translation>ผลของการเปลี่ยนราคาหรือการรักษาจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>นำเข้าสเปรดชีต</translation>
    </message>
    <message>
        <source>preparing what-if</source>
        <translation>กำลังเตรียมสถานการณ์สมมติ</translation>
    </message>
    <message>
        <source>Exact result, computed in %1 s</source>
        <translation>ผลแน่นอน คำนวณใน %1 วินาที</translation>
    </message>
    <message>
        <source>This scenario brings %1 in %2.</source>
        <translation>สถานการณ์นี้ได้ %1 ใน %2</translation>
    </message>
    <message>
        <source>Preview while you move; the exact result follows</source>
        <translation>ตัวอย่างขณะขยับ; ผลแน่นอนตามมา</translation>
    </message>
    <message>
        <source>Scenario saved</source>
        <translation>บันทึกสถานการณ์แล้ว</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>ถ้า</translation>
    </message>
    <message>
        <source>Move a lever: the consequences for the next %1 follow your hand.</source>
        <translation>ขยับคันโยก: ผลในอีก %1 จะตามมือคุณ</translation>
    </message>
    <message>
        <source>Save scenario &apos;%1&apos;</source>
        <translation>บันทึกสถานการณ์ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Note of scenario &apos;%1&apos;</source>
        <translation>หมายเหตุของสถานการณ์ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>None of the contracts shown is still running: there is nothing left to change.</source>
        <translation>ไม่มีสัญญาใดที่แสดงอยู่ยังใช้อยู่: ไม่เหลือสิ่งใดให้เปลี่ยน</translation>
    </message>
    <message>
        <source>The sheet of contracts has no prices. Import it again with a column of prices chosen.</source>
        <translation>ชีตสัญญาไม่มีราคา นำเข้าอีกครั้งโดยเลือกคอลัมน์ราคา</translation>
    </message>
    <message>
        <source>Open Retention</source>
        <translation>เปิดการรักษา</translation>
    </message>
    <message>
        <source>Preparing what-if was cancelled.</source>
        <translation>การเตรียมหน้า “ถ้า” ถูกยกเลิก</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ZoneEditor</name>
    <message>
        <source>As written</source>
        <translation>ตามที่เขียน</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one from the list, such as Europe/Berlin.</source>
        <translation>ไม่มีเขตเวลา “%1” เลือกจากรายการ เช่น Europe/Berlin</translation>
    </message>
    <message>
        <source>The sheets state no offset: nothing to shift.</source>
        <translation>ชีตไม่ได้ระบุผลต่างจาก UTC: ไม่มีอะไรให้ย้าย</translation>
    </message>
    <message>
        <source>Days are as the sheets write them. Rows whose time states its offset from UTC: %1.</source>
        <translation>วันเป็นตามที่ชีตเขียน แถวที่เวลาระบุผลต่างจาก UTC: %1</translation>
    </message>
    <message>
        <source>%1 rows stand on another day than written, %2 of them in another month.</source>
        <translation>%1 แถวอยู่คนละวันกับที่เขียน ในจำนวนนี้ %2 แถวอยู่คนละเดือน</translation>
    </message>
    <message>
        <source>%1 more would: only the heading of their column says UTC.</source>
        <translation>จะย้ายได้อีก %1: มีเพียงหัวคอลัมน์ที่ระบุว่าเป็น UTC</translation>
    </message>
    <message>
        <source>Times without an offset stay as written: %1 rows.</source>
        <translation>เวลาที่ไม่ระบุผลต่างจาก UTC คงตามที่เขียน: %1 แถว</translation>
    </message>
    <message>
        <source>%1 rows were imported by an older version, which kept no offsets: undo their import and import the file again.</source>
        <translation>%1 แถวนำเข้าด้วยรุ่นเก่าซึ่งไม่ได้เก็บผลต่างจาก UTC: เลิกทำการนำเข้านั้นแล้วนำเข้าไฟล์อีกครั้ง</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>เขตเวลาของวัน</translation>
    </message>
    <message>
        <source>The day on which a row counts. A date without a time is never moved.</source>
        <translation>วันที่แถวนับ วันที่ที่ไม่มีเวลาจะไม่ย้าย</translation>
    </message>
    <message>
        <source>Headings that say UTC count</source>
        <translation>นับหัวคอลัมน์ที่ระบุว่าเป็น UTC</translation>
    </message>
    <message>
        <source>Moves also the rows of which only the heading of the column says the offset, as Created (UTC)</source>
        <translation>ย้ายแถวที่มีเพียงหัวคอลัมน์ระบุผลต่างจาก UTC ด้วย เช่น Created (UTC)</translation>
    </message>
</context>
</TS>
