<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>Assumptions</name>
    <message>
        <source>no change</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>A point less: CLV %1</source>
        <translation>Bớt một điểm: CLV %1</translation>
    </message>
    <message>
        <source>A point more: CLV %1</source>
        <translation>Thêm một điểm: CLV %1</translation>
    </message>
    <message>
        <source>A tenth more: CLV %1</source>
        <translation>Thêm một phần mười: CLV %1</translation>
    </message>
    <message>
        <source>%1 more an order: CLV %2</source>
        <translation>Thêm %1 mỗi đơn: CLV %2</translation>
    </message>
    <message>
        <source>%1 more: CLV %2</source>
        <translation>Thêm %1: CLV %2</translation>
    </message>
    <message>
        <source>%1 more: simple CLV %2</source>
        <translation>Thêm %1: CLV đơn giản %2</translation>
    </message>
    <message>
        <source>With %1: simple CLV %2</source>
        <translation>Với %1: CLV đơn giản %2</translation>
    </message>
    <message>
        <source>Simple CLV with %1</source>
        <translation>CLV đơn giản với %1</translation>
    </message>
    <message>
        <source>Switched over: CLV %1</source>
        <translation>Bật/tắt ngược lại: CLV %1</translation>
    </message>
    <message>
        <source>CLV with %1</source>
        <translation>CLV với %1</translation>
    </message>
    <message>
        <source>The other one: CLV %1</source>
        <translation>Chọn cách kia: CLV %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>week</source>
        <translation>tuần</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>mean of last − first</source>
        <translation>trung bình lần cuối − lần đầu</translation>
    </message>
    <message>
        <source>1 ÷ churn</source>
        <translation>1 ÷ tỷ lệ rời bỏ</translation>
    </message>
    <message>
        <source>Kaplan–Meier area</source>
        <translation>Diện tích Kaplan–Meier</translation>
    </message>
    <message>
        <source>the order&apos;s date</source>
        <translation>ngày của đơn hàng</translation>
    </message>
    <message>
        <source>its own date</source>
        <translation>ngày của chính nó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows have a cost of their own</source>
        <translation>%1 dòng có chi phí riêng</translation>
    </message>
    <message>
        <source>%1 a rate by column</source>
        <translation>%1 có tỷ lệ theo cột</translation>
    </message>
    <message>
        <source>%1 take this rate</source>
        <translation>%1 dùng tỷ lệ này</translation>
    </message>
    <message>
        <source>%1 count as 100 %</source>
        <translation>%1 tính là 100%</translation>
    </message>
    <message>
        <source>A month earlier: CLV %1</source>
        <translation>Sớm hơn một tháng: CLV %1</translation>
    </message>
    <message>
        <source>As written: CLV %1</source>
        <translation>Như đã ghi: CLV %1</translation>
    </message>
    <message>
        <source>In UTC: CLV %1</source>
        <translation>Theo giờ UTC: CLV %1</translation>
    </message>
    <message>
        <source>Found in these data: %1 customers count as lapsed, %2 as at risk</source>
        <translation>Tự tìm từ dữ liệu này: %1 khách được coi là rời bỏ, %2 có nguy cơ</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Half of the customers are worth less than %1</source>
        <translation>Một nửa khách hàng trị giá dưới %1</translation>
    </message>
    <message>
        <source>Half are worth less than %1</source>
        <translation>Một nửa trị giá dưới %1</translation>
    </message>
    <message>
        <source>Customers by CLV, bars of %1; %2 customers</source>
        <translation>Khách hàng theo CLV, cột %1; %2 khách hàng</translation>
    </message>
    <message>
        <source>By revenue, no margin given; bars of %1; %2 customers</source>
        <translation>Theo doanh thu, chưa có biên lợi nhuận; cột %1; %2 khách hàng</translation>
    </message>
    <message>
        <source>%1: pay %2, get %3</source>
        <translation>%1: trả %2, được %3</translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation>Mọi phân khúc đều bù được chi phí</translation>
    </message>
    <message>
        <source>%1 buy again next month</source>
        <translation>%1 mua lại tháng sau</translation>
    </message>
    <message>
        <source>%1 buy in the next month</source>
        <translation>%1 mua trong tháng kế tiếp</translation>
    </message>
    <message>
        <source>%1 still buy after a year</source>
        <translation>%1 vẫn mua sau một năm</translation>
    </message>
    <message>
        <source>%1 expected in 12 months</source>
        <translation>Dự kiến %1 trong 12 tháng</translation>
    </message>
    <message>
        <source>%1 purchases in 12 months</source>
        <translation>%1 lần mua trong 12 tháng</translation>
    </message>
    <message>
        <source>The scenario brings %1</source>
        <translation>Kịch bản mang lại %1</translation>
    </message>
    <message>
        <source>The scenario loses %1</source>
        <translation>Kịch bản mất %1</translation>
    </message>
    <message>
        <source>The scenario leads by %1</source>
        <translation>Kịch bản dẫn trước %1</translation>
    </message>
    <message>
        <source>The scenario is %1 behind</source>
        <translation>Kịch bản chậm hơn %1</translation>
    </message>
    <message>
        <source>Strongest lever: %1</source>
        <translation>Đòn bẩy mạnh nhất: %1</translation>
    </message>
    <message>
        <source>CAC is paid back within %2</source>
        <translation>CAC hoàn lại trong %2</translation>
    </message>
    <message>
        <source>CAC is not paid back in %2</source>
        <translation>CAC không hoàn lại trong %2</translation>
    </message>
    <message>
        <source>CAC paid back by day %1</source>
        <translation>CAC hoàn lại vào ngày %1</translation>
    </message>
    <message>
        <source>CAC not paid back yet</source>
        <translation>CAC chưa hoàn lại</translation>
    </message>
    <message>
        <source>CAC grew %1, value did not</source>
        <translation>CAC tăng %1, giá trị thì không</translation>
    </message>
    <message>
        <source>A first year is worth %1 more</source>
        <translation>Năm đầu trị giá cao hơn %1</translation>
    </message>
    <message>
        <source>A first year is worth %1 less</source>
        <translation>Năm đầu trị giá thấp hơn %1</translation>
    </message>
    <message>
        <source>%1 orders worth %2</source>
        <translation>%1 đơn hàng trị giá %2</translation>
    </message>
    <message>
        <source>Customers by value</source>
        <translation>Khách hàng theo giá trị</translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation>20% đầu mang về %1 giá trị</translation>
    </message>
    <message>
        <source>One in five brings %1</source>
        <translation>Một phần năm mang về %1</translation>
    </message>
    <message>
        <source>Cumulative CLV, most valuable customers first</source>
        <translation>CLV lũy kế, khách giá trị nhất trước</translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation>Ai mang lại giá trị</translation>
    </message>
    <message>
        <source>%1 %2 hold %3 of the value</source>
        <translation>%1 %2 nắm %3 giá trị</translation>
    </message>
    <message>
        <source>%2 holds %3 of the value</source>
        <translation>%2 nắm %3 giá trị</translation>
    </message>
    <message>
        <source>%1: %2 of the value</source>
        <translation>%1: %2 giá trị</translation>
    </message>
    <message>
        <source>Total CLV by segment; sum %1</source>
        <translation>Tổng CLV theo phân khúc; tổng %1</translation>
    </message>
    <message>
        <source>Value by segment</source>
        <translation>Giá trị theo phân khúc</translation>
    </message>
    <message>
        <source>%1: you pay %2, the customer brings %3</source>
        <translation>%1: bạn trả %2, khách hàng mang về %3</translation>
    </message>
    <message>
        <source>Every segment earns its cost; %1 best, %2 : 1</source>
        <translation>Mọi phân khúc đều bù được chi phí; %1 tốt nhất, %2 : 1</translation>
    </message>
    <message>
        <source>CAC and mean CLV before it, per customer</source>
        <translation>CAC và CLV trung bình trước đó, mỗi khách hàng</translation>
    </message>
    <message>
        <source>Acquisition cost against value</source>
        <translation>Chi phí thu hút so với giá trị</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation>%1 khách hàng mới mua lại trong tháng kế tiếp</translation>
    </message>
    <message>
        <source>%1 of new customers buy again later</source>
        <translation>%1 khách hàng mới mua lại về sau</translation>
    </message>
    <message>
        <source>%1 have bought again after one month</source>
        <translation>%1 đã mua lại sau một tháng</translation>
    </message>
    <message>
        <source>Cohorts by month of first purchase</source>
        <translation>Nhóm theo tháng mua đầu tiên</translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month, %; first seen %1 – %2</source>
        <translation>Phần của mỗi nhóm mua trong tháng, %; xuất hiện đầu %1 – %2</translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month or later, %; first seen %1 – %2</source>
        <translation>Phần của mỗi nhóm mua trong tháng hoặc về sau, %; xuất hiện đầu %1 – %2</translation>
    </message>
    <message>
        <source>Share of each cohort that has bought again by the month, %; first seen %1 – %2</source>
        <translation>Phần của mỗi nhóm đã mua lại tính đến tháng, %; xuất hiện đầu %1 – %2</translation>
    </message>
    <message>
        <source>Customers of each cohort; first seen %1 – %2</source>
        <translation>Khách hàng của mỗi nhóm; xuất hiện đầu %1 – %2</translation>
    </message>
    <message>
        <source>Orders per customer of the cohort; first seen %1 – %2</source>
        <translation>Đơn hàng mỗi khách của nhóm; xuất hiện đầu %1 – %2</translation>
    </message>
    <message>
        <source>Net revenue per customer of the cohort; first seen %1 – %2</source>
        <translation>Doanh thu ròng mỗi khách của nhóm; xuất hiện đầu %1 – %2</translation>
    </message>
    <message>
        <source>Cumulative net revenue per customer; first seen %1 – %2</source>
        <translation>Doanh thu ròng lũy kế mỗi khách; xuất hiện đầu %1 – %2</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Nhóm theo thời gian</translation>
    </message>
    <message>
        <source>%1 buy in the next month, %2 in month %3</source>
        <translation>%1 mua trong tháng kế tiếp, %2 trong tháng %3</translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month; average of %1 cohorts</source>
        <translation>Phần của nhóm mua trong tháng; trung bình %1 nhóm</translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month or later; average of %1 cohorts</source>
        <translation>Phần của nhóm mua trong tháng hoặc về sau; trung bình %1 nhóm</translation>
    </message>
    <message>
        <source>Share of a cohort that has bought again; average of %1 cohorts</source>
        <translation>Phần của nhóm đã mua lại; trung bình %1 nhóm</translation>
    </message>
    <message>
        <source>Retention by month</source>
        <translation>Duy trì theo tháng</translation>
    </message>
    <message>
        <source>After a year %1 of repeat customers still buy</source>
        <translation>Sau một năm %1 khách mua lại vẫn mua</translation>
    </message>
    <message>
        <source>%1 of repeat customers still buy after %2</source>
        <translation>%1 khách mua lại vẫn mua sau %2</translation>
    </message>
    <message>
        <source>%1 and %2 customers stay differently long</source>
        <translation>Khách %1 và %2 ở lại lâu khác nhau</translation>
    </message>
    <message>
        <source>%1 and %2 customers stay equally long</source>
        <translation>Khách %1 và %2 ở lại lâu như nhau</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % band; lapsed after a silence of %1</source>
        <translation>Kaplan–Meier, dải 95%; coi là rời bỏ sau %1 im lặng</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier, khách mua lại, dải 95%; log-rank p = %1</translation>
    </message>
    <message>
        <source>How long customers stay</source>
        <translation>Khách hàng ở lại bao lâu</translation>
    </message>
    <message>
        <source>%1 in 12 months, %2 of it from today&apos;s customers</source>
        <translation>%1 trong 12 tháng, %2 từ khách hiện nay</translation>
    </message>
    <message>
        <source>%1 purchases in 12 months, %2 by today&apos;s customers</source>
        <translation>%1 lần mua trong 12 tháng, %2 từ khách hiện nay</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>Doanh thu theo tháng</translation>
    </message>
    <message>
        <source>Purchases by month</source>
        <translation>Lần mua theo tháng</translation>
    </message>
    <message>
        <source>Net revenue by month; 90 % band from the scatter of past months</source>
        <translation>Doanh thu ròng theo tháng; dải 90% từ dao động các tháng trước</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band from the scatter of past months</source>
        <translation>Lần mua theo tháng; dải 90% từ dao động các tháng trước</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Dự báo</translation>
    </message>
    <message>
        <source>The scenario brings %1; most by: %2</source>
        <translation>Kịch bản mang lại %1; chủ yếu nhờ: %2</translation>
    </message>
    <message>
        <source>The scenario loses %1; most by: %2</source>
        <translation>Kịch bản mất %1; chủ yếu do: %2</translation>
    </message>
    <message>
        <source>The scenario equals the base</source>
        <translation>Kịch bản bằng mức gốc</translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect</source>
        <translation>Giá trị trong thời hạn, tách theo đòn bẩy và tác dụng phụ</translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect; axis cut</source>
        <translation>Giá trị trong thời hạn, tách theo đòn bẩy và tác dụng phụ; trục bị cắt</translation>
    </message>
    <message>
        <source>From base to scenario</source>
        <translation>Từ mức gốc đến kịch bản</translation>
    </message>
    <message>
        <source>The scenario leads by %1 after %2 months</source>
        <translation>Kịch bản dẫn trước %1 sau %2 tháng</translation>
    </message>
    <message>
        <source>The scenario is %1 behind after %2 months</source>
        <translation>Kịch bản chậm hơn %1 sau %2 tháng</translation>
    </message>
    <message>
        <source>Base and scenario run alike</source>
        <translation>Mức gốc và kịch bản như nhau</translation>
    </message>
    <message>
        <source>Cumulative margin, forecast</source>
        <translation>Lợi nhuận lũy kế, dự báo</translation>
    </message>
    <message>
        <source>Base and scenario over time</source>
        <translation>Mức gốc và kịch bản theo thời gian</translation>
    </message>
    <message>
        <source>Strongest levers: %1, then %2</source>
        <translation>Đòn bẩy mạnh nhất: %1, rồi %2</translation>
    </message>
    <message>
        <source>Each lever moved by %1, side effects on; change of value</source>
        <translation>Mỗi đòn bẩy dịch %1, có tác dụng phụ; thay đổi giá trị</translation>
    </message>
    <message>
        <source>Which lever matters</source>
        <translation>Đòn bẩy nào quan trọng</translation>
    </message>
    <message>
        <source>A new customer pays back %1 within %2</source>
        <translation>Khách mới hoàn lại %1 trong %2</translation>
    </message>
    <message>
        <source>The first order pays back the cost of %1</source>
        <translation>Đơn đầu tiên bù chi phí %1</translation>
    </message>
    <message>
        <source>A new customer does not pay back %1 in %2</source>
        <translation>Khách mới không hoàn lại %1 trong %2</translation>
    </message>
    <message>
        <source>A new customer brings %1 in the first year</source>
        <translation>Khách mới mang về %1 trong năm đầu</translation>
    </message>
    <message>
        <source>Expected cumulative margin of a new customer, discounted</source>
        <translation>Lợi nhuận lũy kế kỳ vọng của khách mới, đã chiết khấu</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Hoàn vốn</translation>
    </message>
    <message>
        <source>The best %1 customers hold %2</source>
        <translation>%1 khách hàng tốt nhất nắm %2</translation>
    </message>
    <message>
        <source>Customers per cell; darker means more total value</source>
        <translation>Khách hàng mỗi ô; càng đậm tổng giá trị càng lớn</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>Độ gần và tần suất</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 slipped out</source>
        <translation>%1: %2 vào, %3 ra</translation>
    </message>
    <message>
        <source>%1 to %2; net change at the end of each line</source>
        <translation>%1 đến %2; thay đổi ròng ở cuối mỗi dòng</translation>
    </message>
    <message>
        <source>Movement between segments</source>
        <translation>Dịch chuyển giữa các phân khúc</translation>
    </message>
    <message>
        <source>The newest cohort pays back its CAC by day %1</source>
        <translation>Nhóm mới nhất hoàn lại CAC vào ngày %1</translation>
    </message>
    <message>
        <source>The newest cohort has not paid back its CAC yet</source>
        <translation>Nhóm mới nhất chưa hoàn lại CAC</translation>
    </message>
    <message>
        <source>What a cohort has brought by age</source>
        <translation>Nhóm đã mang về gì theo tuổi</translation>
    </message>
    <message>
        <source>Cumulative margin per customer by age, beside CAC</source>
        <translation>Lợi nhuận lũy kế mỗi khách theo tuổi, bên cạnh CAC</translation>
    </message>
    <message>
        <source>LTV by age</source>
        <translation>LTV theo tuổi</translation>
    </message>
    <message>
        <source>CAC grew %1 since %2, value did not keep up</source>
        <translation>CAC tăng %1 từ %2, giá trị không theo kịp</translation>
    </message>
    <message>
        <source>A first year is worth %1 more than in %2</source>
        <translation>Năm đầu trị giá cao hơn %1 so với %2</translation>
    </message>
    <message>
        <source>A first year is worth %1 less than in %2</source>
        <translation>Năm đầu trị giá thấp hơn %1 so với %2</translation>
    </message>
    <message>
        <source>The value of new customers is steady</source>
        <translation>Giá trị khách mới ổn định</translation>
    </message>
    <message>
        <source>New customers by quarter of their first purchase</source>
        <translation>Khách mới theo quý mua đầu tiên</translation>
    </message>
    <message>
        <source>Value and cost of new customers</source>
        <translation>Giá trị và chi phí của khách mới</translation>
    </message>
    <message>
        <source>Returning customers bring %1 of the revenue</source>
        <translation>Khách quay lại mang về %1 doanh thu</translation>
    </message>
    <message>
        <source>Net revenue by month, new and returning customers</source>
        <translation>Doanh thu ròng theo tháng, khách mới và quay lại</translation>
    </message>
    <message>
        <source>Purchases by month, new and returning customers</source>
        <translation>Lần mua theo tháng, khách mới và quay lại</translation>
    </message>
    <message>
        <source>New and returning customers</source>
        <translation>Khách mới và quay lại</translation>
    </message>
    <message>
        <source>%1 orders worth %2; the last one %3 ago</source>
        <translation>%1 đơn hàng trị giá %2; đơn cuối %3 trước</translation>
    </message>
    <message>
        <source>%1 orders; the last one %2 ago</source>
        <translation>%1 đơn hàng; đơn cuối %2 trước</translation>
    </message>
    <message>
        <source>Net order value by day; nothing refunded apart</source>
        <translation>Giá trị đơn ròng theo ngày; không hoàn tiền riêng</translation>
    </message>
    <message>
        <source>Net order value by day; %1 refunded apart</source>
        <translation>Giá trị đơn ròng theo ngày; hoàn tiền riêng %1</translation>
    </message>
    <message>
        <source>Orders in time</source>
        <translation>Đơn hàng theo thời gian</translation>
    </message>
    <message>
        <source>Probably still a customer: P(alive) %1</source>
        <translation>Có lẽ vẫn là khách: P(còn) %1</translation>
    </message>
    <message>
        <source>Probably gone: P(alive) %1</source>
        <translation>Có lẽ đã rời: P(còn) %1</translation>
    </message>
    <message>
        <source>As it would have been read on each day, %1</source>
        <translation>Như đọc được vào từng ngày, %1</translation>
    </message>
    <message>
        <source>Probability of being alive</source>
        <translation>Xác suất còn hoạt động</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Vô địch</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Trung thành</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Hứa hẹn</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Có nguy cơ</translation>
    </message>
    <message>
        <source>Lost regulars</source>
        <translation>Khách quen đã mất</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Ngủ đông</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Top 20 %</source>
        <translation>20% đầu</translation>
    </message>
    <message>
        <source>Next 30 %</source>
        <translation>30% kế tiếp</translation>
    </message>
    <message>
        <source>Lower 50 %</source>
        <translation>50% cuối</translation>
    </message>
    <message>
        <source>Cost more than they bring</source>
        <translation>Tốn hơn mang lại</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Đang hoạt động</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Đã rời bỏ</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tất cả còn lại</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Khách mua lại</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Mức gốc</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV đơn giản</translation>
    </message>
    <message>
        <source>Historical pace</source>
        <translation>Nhịp lịch sử</translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation>Công thức dự đoán</translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation>Dạng duy trì</translation>
    </message>
    <message>
        <source>Nobody buys again</source>
        <translation>Không ai mua lại</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Duy trì</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Tần suất</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Biên lợi nhuận</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Chiết khấu bán hàng</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Lãi suất chiết khấu</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>Chi phí thu hút</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>Retention spend</source>
        <translation>Chi cho duy trì</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>fewer purchases</source>
        <translation>ít lần mua hơn</translation>
    </message>
    <message>
        <source>more leave</source>
        <translation>nhiều người rời hơn</translation>
    </message>
    <message>
        <source>its cost</source>
        <translation>chi phí của nó</translation>
    </message>
    <message>
        <source>CLV from</source>
        <translation>CLV từ</translation>
    </message>
    <message>
        <source>CLV to</source>
        <translation>CLV đến</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ phần</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Tỷ phần khách hàng</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>Tỷ phần giá trị</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, tổng</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>CLV before CAC</source>
        <translation>CLV trước CAC</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ số</translation>
    </message>
    <message>
        <source>Over-invested</source>
        <translation>Đầu tư quá mức</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>Điểm độ gần</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>Điểm tần suất</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đầy đủ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>Vẫn là khách</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Cận dưới</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Cận trên</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Quan sát</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Thực tế</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>Khách quay lại</translation>
    </message>
    <message>
        <source>Cumulative margin</source>
        <translation>Lợi nhuận lũy kế</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Tuổi (ngày)</translation>
    </message>
    <message>
        <source>LTV</source>
        <translation>LTV</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Doanh thu ròng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Value, first 12 months</source>
        <translation>Giá trị, 12 tháng đầu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(còn)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Đòn bẩy</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Dịch xuống</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Dịch lên</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>size</source>
        <translation>quy mô</translation>
    </message>
    <message>
        <source>first</source>
        <translation>đầu</translation>
    </message>
    <message>
        <source>incomplete; average: all %1 cohorts</source>
        <translation>chưa đủ; trung bình: cả %1 nhóm</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>chưa đủ</translation>
    </message>
    <message>
        <source>%1 bring %2</source>
        <translation>%1 mang về %2</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <extracomment>A ratio such as &quot;10.2 : 1&quot;</extracomment>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 hiện nay</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers cost more than they bring</source>
        <translation>
            <numerusform>%1 khách hàng tốn hơn mang lại</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation>%1 dưới không</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>trung vị %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>trung bình %1</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <extracomment>The value that 90 % of the customers stay below</extracomment>
        <translation>%1 dưới %2</translation>
    </message>
    <message>
        <source>%1 +</source>
        <comment>and more</comment>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>loss when moved by %1</source>
        <translation>lỗ khi dịch %1</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>lãi</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ra</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>vào</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 ng</translation>
    </message>
    <message>
        <source>CAC paid back</source>
        <translation>CAC đã hoàn lại</translation>
    </message>
    <message>
        <source>not all customers that old yet</source>
        <translation>chưa phải mọi khách đủ tuổi đó</translation>
    </message>
    <message>
        <source>not all that old</source>
        <translation>chưa phải mọi khách</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nay</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>months, short</comment>
        <translation>%1 th</translation>
    </message>
    <message>
        <source>cumulative margin</source>
        <translation>lợi nhuận lũy kế</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>kịch bản</translation>
    </message>
    <message>
        <source>base</source>
        <translation>mức gốc</translation>
    </message>
    <message>
        <source>horizon %1 m</source>
        <comment>months, short</comment>
        <translation>thời hạn %1 th</translation>
    </message>
    <message>
        <source>forecast, 90 % band</source>
        <translation>dự báo, dải 90%</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>quay lại</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>months since first purchase</source>
        <translation>tháng kể từ lần mua đầu</translation>
    </message>
    <message>
        <source>average of all cohorts</source>
        <translation>trung bình mọi nhóm</translation>
    </message>
    <message>
        <source>silent for</source>
        <translation>im lặng</translation>
    </message>
    <message>
        <source>occasions</source>
        <translation>lần mua</translation>
    </message>
    <message>
        <source>over %1 d</source>
        <extracomment>Silence of more than so many days, short</extracomment>
        <translation>trên %1 ng</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>silence</comment>
        <extracomment>Silence of so many days, short: &quot;31–75 d&quot;</extracomment>
        <translation>%1 ng</translation>
    </message>
    <message>
        <source>dashed: forecast</source>
        <translation>nét đứt: dự báo</translation>
    </message>
    <message>
        <source>value, first 12 months</source>
        <translation>giá trị, 12 tháng đầu</translation>
    </message>
    <message>
        <source>Response to one lever</source>
        <translation>Phản ứng với một đòn bẩy</translation>
    </message>
    <message>
        <source>Two levers together</source>
        <translation>Hai đòn bẩy cùng lúc</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points, short</comment>
        <translation>%1 đpt</translation>
    </message>
    <message>
        <source>Top tier</source>
        <translation>Bậc cao</translation>
    </message>
    <message>
        <source>Middle tier</source>
        <translation>Bậc giữa</translation>
    </message>
    <message>
        <source>Lower tier</source>
        <translation>Bậc thấp</translation>
    </message>
    <message>
        <source>Rule holds</source>
        <translation>Quy tắc đúng</translation>
    </message>
    <message>
        <source>more purchases</source>
        <translation>mua nhiều hơn</translation>
    </message>
    <message>
        <source>fewer leave</source>
        <translation>ít người rời hơn</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, trung bình</translation>
    </message>
    <message>
        <source>Value of the horizon</source>
        <translation>Giá trị trong thời hạn</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>Lợi nhuận sau chi</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV của khách mới</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Lần mua</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>Còn hoạt động sau 12 tháng</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tỷ lệ duy trì mỗi năm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>Cumulative margin, forecast, %1 bands</source>
        <translation>Biên lợi nhuận lũy kế, dự báo, dải %1</translation>
    </message>
    <message>
        <source>%4 is greatest at %1 %3</source>
        <translation>%4 lớn nhất tại %1 %3</translation>
    </message>
    <message>
        <source>%4 is greatest at the end of the range: %1 %3</source>
        <translation>%4 lớn nhất ở cuối khoảng: %1 %3</translation>
    </message>
    <message>
        <source>Greatest at %3</source>
        <translation>Lớn nhất tại %3</translation>
    </message>
    <message>
        <source>%1 at each position of the lever, the others as they are; dashed: the base</source>
        <translation>%1 tại mỗi vị trí của đòn bẩy, các đòn bẩy khác giữ nguyên; nét đứt: mức gốc</translation>
    </message>
    <message>
        <source>%1 against %2: change of %3</source>
        <translation>%1 theo %2: thay đổi của %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 theo %2</translation>
    </message>
    <message>
        <source>Change from the base of %1; framed: the scenario; hatched: impossible</source>
        <translation>Thay đổi so với mức gốc của %1; có khung: kịch bản; gạch chéo: không thể</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC of the cohort; first seen %1 – %2</source>
        <translation>Lợi nhuận lũy kế mỗi khách ÷ CAC của nhóm; xuất hiện đầu %1 – %2</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC; a dash: no spend known; first seen %1 – %2</source>
        <translation>Lợi nhuận lũy kế mỗi khách ÷ CAC; gạch ngang: chưa biết chi phí; xuất hiện đầu %1 – %2</translation>
    </message>
    <message>
        <source>%1 of contracts still run after %2</source>
        <translation>%1 hợp đồng vẫn chạy sau %2</translation>
    </message>
    <message>
        <source>%1 contracts; Kaplan–Meier with 95 % band; sBG, dashed where it is a projection</source>
        <translation>%1 hợp đồng; Kaplan–Meier, dải 95%; sBG, nét đứt ở phần dự phóng</translation>
    </message>
    <message>
        <source>%1 contracts; Kaplan–Meier with 95 % band</source>
        <translation>%1 hợp đồng; Kaplan–Meier, dải 95%</translation>
    </message>
    <message>
        <source>%1 of %2 customers are where they were</source>
        <translation>%1 trên %2 khách hàng vẫn ở chỗ cũ</translation>
    </message>
    <message>
        <source>%1 to %2; width: customers</source>
        <translation>%1 đến %2; độ rộng: số khách hàng</translation>
    </message>
    <message>
        <source>Flow between segments</source>
        <translation>Dòng chuyển giữa các phân khúc</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>Mô hình sBG</translation>
    </message>
    <message>
        <source>sBG projection</source>
        <translation>Dự phóng sBG</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Chưa là khách</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>dự báo</translation>
    </message>
    <message>
        <source>single cohorts</source>
        <translation>từng nhóm</translation>
    </message>
    <message>
        <source>months under contract</source>
        <translation>số tháng theo hợp đồng</translation>
    </message>
    <message>
        <source>Customers per cell; darker means more revenue</source>
        <translation>Số khách hàng mỗi ô; màu đậm hơn là doanh thu nhiều hơn</translation>
    </message>
    <message>
        <source>One order worth %1, %2 ago</source>
        <translation>Một đơn hàng trị giá %1, cách đây %2</translation>
    </message>
    <message>
        <source>One order worth %1, today</source>
        <translation>Một đơn hàng trị giá %1, hôm nay</translation>
    </message>
    <message>
        <source>%1 orders worth %2; the last one today</source>
        <translation>%1 đơn hàng trị giá %2; đơn cuối hôm nay</translation>
    </message>
    <message>
        <source>Returning buyers: %1</source>
        <translation>Khách quay lại: %1</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <translation>%1: %2 vào, %3 ra</translation>
    </message>
    <message>
        <source>Net revenue by month; 90 % band by past scatter</source>
        <translation>Doanh thu ròng theo tháng; dải 90% theo dao động cũ</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band by past scatter</source>
        <translation>Lần mua theo tháng; dải 90% theo dao động cũ</translation>
    </message>
    <message>
        <source>Net revenue by month</source>
        <translation>Doanh thu ròng theo tháng</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Each lever moved by %1; change of value</source>
        <translation>Mỗi đòn bẩy dịch %1; thay đổi giá trị</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier, dải 95%; log-rank p = %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % bands; log-rank p &lt; %1</source>
        <translation>Kaplan–Meier, dải 95%; log-rank p &lt; %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p &lt; %1</source>
        <translation>Kaplan–Meier, khách mua lại, dải 95%; log-rank p &lt; %1</translation>
    </message>
    <message>
        <source>%1 stay longest, %2 leave soonest</source>
        <translation>%1 ở lại lâu nhất, %2 rời đi sớm nhất</translation>
    </message>
    <message>
        <source>The groups stay equally long, as far as can be seen</source>
        <translation>Các nhóm ở lại lâu như nhau, theo những gì thấy được</translation>
    </message>
    <message>
        <source>How long contracts run, by group</source>
        <translation>Hợp đồng chạy bao lâu, theo nhóm</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p = %2</source>
        <translation>Kaplan–Meier, dải 95%; kiểm định log-rank cho %1 nhóm, p = %2</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p &lt; 0.001</source>
        <translation>Kaplan–Meier, dải 95%; kiểm định log-rank cho %1 nhóm, p &lt; 0.001</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands</source>
        <translation>Kaplan–Meier, dải 95%</translation>
    </message>
    <message>
        <source>%1 of new contracts run in the next month</source>
        <translation>%1 hợp đồng mới vẫn chạy trong tháng kế tiếp</translation>
    </message>
    <message>
        <source>Share of each cohort that runs in the month, %; started %1 – %2</source>
        <translation>Phần của mỗi nhóm đang chạy trong tháng, %; bắt đầu %1 – %2</translation>
    </message>
    <message>
        <source>%1 run in the next month, %2 in month %3</source>
        <translation>%1 chạy trong tháng kế tiếp, %2 trong tháng %3</translation>
    </message>
    <message>
        <source>Share of a cohort that runs in the month; average of %1 cohorts</source>
        <translation>Phần của nhóm đang chạy trong tháng; trung bình %1 nhóm</translation>
    </message>
    <message>
        <source>%1 are still there after %2 renewals</source>
        <translation>%1 vẫn còn sau %2 lần gia hạn</translation>
    </message>
    <message>
        <source>%1 cohorts; sBG of all, dashed where it is a projection</source>
        <translation>%1 nhóm; sBG chung, nét đứt ở phần dự phóng</translation>
    </message>
    <message>
        <source>sBG of the cohort, dashed where it is a projection</source>
        <translation>sBG của nhóm, nét đứt ở phần dự phóng</translation>
    </message>
    <message>
        <source>Followed from renewal to renewal</source>
        <translation>Theo dõi từ lần gia hạn này đến lần gia hạn sau</translation>
    </message>
    <message>
        <source>%1 cohorts, followed from renewal to renewal</source>
        <translation>%1 nhóm, theo dõi qua từng lần gia hạn</translation>
    </message>
    <message>
        <source>%1, before the rest cost more than they bring</source>
        <extracomment>%1 is a share of the value above 100 %: the most that the best customers bring together</extracomment>
        <translation>%1, trước khi số còn lại tốn hơn mang lại</translation>
    </message>
    <message>
        <source>%1, the rest cost money</source>
        <translation>%1, số còn lại gây lỗ</translation>
    </message>
    <message>
        <source>month not over yet</source>
        <translation>tháng chưa hết</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>lần gia hạn</translation>
    </message>
    <message>
        <source>Total CLV by segment, whatever the filter; sum %1</source>
        <translation>Tổng CLV theo phân khúc, không phụ thuộc bộ lọc; tổng %1</translation>
    </message>
    <message>
        <source>Still runs in %2 with a chance of %1</source>
        <translation>Vẫn chạy sau %2 với xác suất %1</translation>
    </message>
    <message>
        <source>By the sBG of all contracts; renewals made: %1</source>
        <translation>Theo sBG của mọi hợp đồng; số lần đã gia hạn: %1</translation>
    </message>
    <message>
        <source>Retention rate</source>
        <translation>Tỷ lệ duy trì</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Lần gia hạn</translation>
    </message>
    <message>
        <source>Stays at it</source>
        <translation>Ở lại lần đó</translation>
    </message>
    <message>
        <source>months from now</source>
        <translation>tháng kể từ nay</translation>
    </message>
    <message>
        <source>%1 still run after %2 instead of %3</source>
        <translation>%1 vẫn chạy sau %2 thay vì %3</translation>
    </message>
    <message>
        <source>%1 still run after %2, as today</source>
        <translation>%1 vẫn chạy sau %2, như hôm nay</translation>
    </message>
    <message>
        <source>Of today&apos;s running contracts (%1), by sBG</source>
        <translation>Trong các hợp đồng đang chạy hôm nay (%1), theo sBG</translation>
    </message>
    <message>
        <source>CLV still to come, split by lever and side effect</source>
        <translation>CLV còn tới, tách theo đòn bẩy và tác dụng phụ</translation>
    </message>
    <message>
        <source>CLV still to come, split by lever and side effect; axis cut</source>
        <translation>CLV còn tới, tách theo đòn bẩy và tác dụng phụ; trục bị cắt</translation>
    </message>
    <message>
        <source>Cumulative margin of today&apos;s running contracts</source>
        <translation>Lợi nhuận lũy kế của các hợp đồng đang chạy hôm nay</translation>
    </message>
</context>
<context>
    <name>ContractExplain</name>
    <message>
        <source>not given</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Margin, set in Assumptions</source>
        <translation>Biên lợi nhuận, đặt trong Giả định</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>Sao chép công thức</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>mỗi tháng</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>mỗi năm</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>mỗi %Ln tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>Running contracts</source>
        <translation>Hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>Ended contracts</source>
        <translation>Hợp đồng đã kết thúc</translation>
    </message>
    <message>
        <source>Monthly recurring revenue, MRR</source>
        <translation>Doanh thu định kỳ hằng tháng, MRR</translation>
    </message>
    <message>
        <source>sum of price ÷ months of its period, of running contracts</source>
        <translation>tổng của giá ÷ số tháng của kỳ, trên các hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>sum of %1 prices</source>
        <translation>tổng của %1 mức giá</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>Tỷ lệ mất khách</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before</source>
        <translation>khách đã mất ÷ khách trước đó</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Over all renewals of all tenures: the sheet has no dates.</source>
        <translation>Trên mọi lần gia hạn của mọi thời gian hợp đồng: trang không có ngày.</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Tỷ lệ mất doanh thu</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before</source>
        <translation>(MRR đã mất + thu hẹp) ÷ MRR trước đó</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Mở rộng</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before</source>
        <translation>phần MRR tăng thêm của khách ở lại ÷ MRR trước đó</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV còn tới</translation>
    </message>
    <message>
        <source>sum over running contracts of price a month × margin × discounted months to come</source>
        <translation>tổng trên các hợp đồng đang chạy của giá mỗi tháng × biên lợi nhuận × số tháng còn tới đã chiết khấu</translation>
    </message>
    <message>
        <source>sum of %1 contracts</source>
        <translation>tổng của %1 hợp đồng</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>Tỷ lệ duy trì mỗi tháng</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − hợp đồng kết thúc ÷ số tháng theo hợp đồng</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tỷ lệ duy trì mỗi năm</translation>
    </message>
    <message>
        <source>retention rate a month ^ 12</source>
        <translation>tỷ lệ duy trì mỗi tháng ^ 12</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Months still to come, each</source>
        <translation>Số tháng còn tới, mỗi hợp đồng</translation>
    </message>
    <message>
        <source>mean of %1 running contracts</source>
        <translation>trung bình của %1 hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>Mô hình sBG</translation>
    </message>
    <message>
        <source>Shifted beta-geometric, Fader &amp; Hardie 2007; fitted by maximum likelihood.</source>
        <translation>Beta-hình học dịch chuyển, Fader &amp; Hardie 2007; khớp bằng hợp lý cực đại.</translation>
    </message>
    <message>
        <source>sBG of all contracts</source>
        <translation>sBG của mọi hợp đồng</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>Chiết khấu mỗi năm</translation>
    </message>
    <message>
        <source>The contract has ended: nothing is to come.</source>
        <translation>Hợp đồng đã kết thúc: không còn gì tới nữa.</translation>
    </message>
    <message>
        <source>%1, as the sheet says</source>
        <translation>%1, theo như trang ghi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) begun</source>
        <translation>
            <numerusform>%Ln kỳ đã bắt đầu</numerusform>
        </translation>
    </message>
    <message>
        <source>Value still to come</source>
        <translation>Giá trị còn tới</translation>
    </message>
    <message>
        <source>Months still to come</source>
        <translation>Số tháng còn tới</translation>
    </message>
    <message>
        <source>price a month × margin × discounted months to come</source>
        <translation>giá mỗi tháng × biên lợi nhuận × số tháng còn tới đã chiết khấu</translation>
    </message>
    <message>
        <source>n renewals made, the next due now; S by the sBG of all contracts.</source>
        <translation>Đã gia hạn n lần, lần tới đến hạn ngay bây giờ; S theo sBG của mọi hợp đồng.</translation>
    </message>
    <message>
        <source>Stays at the next renewal</source>
        <translation>Ở lại lần gia hạn tới</translation>
    </message>
    <message>
        <source>Renewals made</source>
        <translation>Số lần đã gia hạn</translation>
    </message>
    <message>
        <source>periods to the nearest − 1, for it ended at the next</source>
        <translation>số kỳ làm tròn − 1, vì hợp đồng kết thúc ở lần kế tiếp</translation>
    </message>
    <message>
        <source>whole periods behind it</source>
        <translation>số kỳ trọn vẹn đã qua</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>gia hạn %1</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Đã trả đến nay</translation>
    </message>
    <message>
        <source>margin × paid so far + value still to come</source>
        <translation>biên lợi nhuận × đã trả đến nay + giá trị còn tới</translation>
    </message>
    <message>
        <source>as the sheet says, else price × periods begun</source>
        <translation>theo như trang ghi, nếu không thì giá × số kỳ đã bắt đầu</translation>
    </message>
    <message>
        <source>contracts of the segment</source>
        <translation>hợp đồng của phân khúc</translation>
    </message>
    <message>
        <source>contracts − those that have ended</source>
        <translation>hợp đồng − những hợp đồng đã kết thúc</translation>
    </message>
    <message>
        <source>ended contracts ÷ contracts</source>
        <translation>hợp đồng đã kết thúc ÷ hợp đồng</translation>
    </message>
    <message>
        <source>mean price of a period, of ended contracts too</source>
        <translation>giá trung bình mỗi kỳ, kể cả hợp đồng đã kết thúc</translation>
    </message>
    <message>
        <source>CLV, total ÷ contracts</source>
        <translation>CLV, tổng ÷ hợp đồng</translation>
    </message>
    <message>
        <source>sBG of the segment alone</source>
        <translation>sBG của riêng phân khúc</translation>
    </message>
    <message>
        <source>Too small for a model of its own: that of all contracts.</source>
        <translation>Quá nhỏ để có mô hình riêng: dùng mô hình của mọi hợp đồng.</translation>
    </message>
    <message>
        <source>Before renewal %1</source>
        <translation>Trước lần gia hạn %1</translation>
    </message>
    <message>
        <source>contracts that stood before it; those that run for a shorter time did not</source>
        <translation>hợp đồng còn đó trước lần ấy; không tính những hợp đồng mới chạy ngắn hơn</translation>
    </message>
    <message>
        <source>Left at renewal %1</source>
        <translation>Rời đi ở lần gia hạn %1</translation>
    </message>
    <message>
        <source>of those before it, ended at it</source>
        <translation>trong số trước đó, kết thúc ở lần ấy</translation>
    </message>
    <message>
        <source>Kept at renewal %1</source>
        <translation>Ở lại ở lần gia hạn %1</translation>
    </message>
    <message>
        <source>1 − left ÷ before</source>
        <translation>1 − rời đi ÷ trước đó</translation>
    </message>
    <message>
        <source>Kept at renewal %1, by the sBG</source>
        <translation>Ở lại ở lần gia hạn %1, theo sBG</translation>
    </message>
    <message>
        <source>Still there after renewal %1</source>
        <translation>Còn lại sau lần gia hạn %1</translation>
    </message>
    <message>
        <source>still there before it × kept at it</source>
        <translation>còn lại trước đó × ở lại ở lần ấy</translation>
    </message>
    <message>
        <source>See only these contracts</source>
        <translation>Chỉ xem các hợp đồng này</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>Có lợi khi</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come, each: so much higher a price</source>
        <translation>chi phí một lần liên hệ ÷ sắp tới, mỗi hợp đồng: giá cần cao hơn chừng ấy</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come of a new contract: so many return</source>
        <translation>chi phí một lần liên hệ ÷ sắp tới của một hợp đồng mới: cần chừng ấy người quay lại</translation>
    </message>
    <message>
        <source>(margin of a year that everybody pays + to come ÷ (1 + d) − to come − cost of a contact) ÷ price of that year: nobody leaves within it, and after it the chances are those of today</source>
        <translation>(lợi nhuận của một năm mà ai cũng trả + sắp tới ÷ (1 + d) − sắp tới − chi phí một lần liên hệ) ÷ giá của năm đó: trong năm không ai rời đi, sau đó các xác suất vẫn như hôm nay</translation>
    </message>
    <message>
        <source>the churn at which to come grows by the cost of a contact: every chance to stay r becomes r^c, c found by bisection</source>
        <translation>tỷ lệ rời bỏ mà tại đó phần sắp tới tăng thêm bằng chi phí một lần liên hệ: mọi xác suất ở lại r trở thành r^c, c tìm bằng phép chia đôi</translation>
    </message>
    <message>
        <source>Churn a year, now and at which it pays</source>
        <translation>Tỷ lệ rời bỏ mỗi năm, hiện nay và khi có lợi</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>Tỷ lệ rời bỏ mỗi năm</translation>
    </message>
    <message>
        <source>1 − mean of S(n + a year) ÷ S(n)</source>
        <translation>1 − trung bình của S(n + một năm) ÷ S(n)</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>Sắp tới, mỗi người</translation>
    </message>
    <message>
        <source>mean price a month × margin × discounted months of a new contract, its first payment included</source>
        <translation>giá trung bình mỗi tháng × biên lợi nhuận × số tháng đã chiết khấu của một hợp đồng mới, gồm cả khoản trả đầu tiên</translation>
    </message>
    <message>
        <source>value still to come of these contracts ÷ contracts</source>
        <translation>giá trị còn tới của các hợp đồng này ÷ số hợp đồng</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>Được tốn, mỗi người</translation>
    </message>
    <message>
        <source>to come, each × the lift that a good play attains</source>
        <translation>sắp tới, mỗi người × mức tăng mà một hành động tốt đạt được</translation>
    </message>
    <message>
        <source>sum of price a month × (1 + g), of running contracts</source>
        <translation>tổng của giá mỗi tháng × (1 + g), trên các hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>sum over running contracts of price a month × S(n + a year) ÷ S(n)</source>
        <translation>tổng trên các hợp đồng đang chạy của giá mỗi tháng × S(n + một năm) ÷ S(n)</translation>
    </message>
    <message>
        <source>mean over running contracts of Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n, × months of a period</source>
        <translation>trung bình trên các hợp đồng đang chạy của Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n, × số tháng của một kỳ</translation>
    </message>
    <message>
        <source>MRR × margin rate × discounted months to come, weighted by price</source>
        <translation>MRR × tỷ suất lợi nhuận × số tháng còn tới đã chiết khấu, có trọng số theo giá</translation>
    </message>
    <message>
        <source>mean of S(n + a year) ÷ S(n) over running contracts</source>
        <translation>trung bình của S(n + một năm) ÷ S(n) trên các hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>Every chance to stay r becomes r^c, c</source>
        <translation>Mọi xác suất ở lại r trở thành r^c, c</translation>
    </message>
    <message>
        <source>Contracts won later are not in it.</source>
        <translation>Không gồm các hợp đồng giành được về sau.</translation>
    </message>
    <message>
        <source>value still to come with this step − without it, the steps before it taken</source>
        <translation>giá trị còn tới khi có bước này − khi không có, các bước trước đã áp dụng</translation>
    </message>
    <message>
        <source>mean of S(n + t) ÷ S(n) over running contracts</source>
        <translation>trung bình của S(n + t) ÷ S(n) trên các hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>sum over running contracts of price × margin rate × S(n + t) ÷ S(n), over the payments up to the month</source>
        <translation>tổng trên các hợp đồng đang chạy của giá × tỷ suất lợi nhuận × S(n + t) ÷ S(n), trên các khoản trả đến tháng đó</translation>
    </message>
    <message>
        <source>value still to come with this lever alone moved further − value of the scenario</source>
        <translation>giá trị còn tới khi chỉ dịch thêm đòn bẩy này − giá trị của kịch bản</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: thay đổi</translation>
    </message>
    <message>
        <source>scenario − today</source>
        <translation>kịch bản − hôm nay</translation>
    </message>
    <message>
        <source>Break-even of the price</source>
        <translation>Hòa vốn của giá</translation>
    </message>
    <message>
        <source>months to come that the price needs = today&apos;s value ÷ (MRR × margin rate) of the scenario; where nothing but the price is moved they may shrink by g ÷ (g + m). The sBG reaches them at this churn.</source>
        <translation>số tháng còn tới mà giá đòi hỏi = giá trị hôm nay ÷ (MRR × tỷ suất lợi nhuận) của kịch bản; nếu chỉ dịch giá thì số tháng này được phép giảm g ÷ (g + m). sBG đạt số tháng đó ở tỷ lệ rời bỏ này.</translation>
    </message>
    <message>
        <source>No retention brings that many months.</source>
        <translation>Không tỷ lệ duy trì nào mang lại chừng ấy tháng.</translation>
    </message>
    <message>
        <source>Discounted months to come, weighted by price, today</source>
        <translation>Số tháng còn tới đã chiết khấu, có trọng số theo giá, hôm nay</translation>
    </message>
    <message>
        <source>The same at the break-even</source>
        <translation>Như trên, tại điểm hòa vốn</translation>
    </message>
    <message>
        <source>Annual retention at the break-even</source>
        <translation>Tỷ lệ duy trì năm tại điểm hòa vốn</translation>
    </message>
    <message>
        <source>Annual retention today</source>
        <translation>Tỷ lệ duy trì năm hôm nay</translation>
    </message>
    <message>
        <source>Response k at the break-even</source>
        <translation>Phản ứng k tại điểm hòa vốn</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <translation>Sau %1 tháng</translation>
    </message>
    <message>
        <source>%1 after %2 months</source>
        <translation>%1 sau %2 tháng</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>Của hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Break-even: most churn a year</source>
        <translation>Hòa vốn: tỷ lệ rời bỏ tối đa mỗi năm</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Lưu ngày</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Định nghĩa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>ContractPoints</name>
    <message>
        <source>No contract has come as far yet: this part of the curve is the model&apos;s.</source>
        <translation>Chưa có hợp đồng nào đi xa đến đây: phần này của đường cong là của mô hình.</translation>
    </message>
    <message>
        <source>The segment filter leaves these contracts out.</source>
        <translation>Bộ lọc phân khúc bỏ qua các hợp đồng này.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Purchases behind it</source>
        <translation>Lần mua phía sau</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Margin, set in Assumptions</source>
        <translation>Biên lợi nhuận, đặt trong Giả định</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Hiện khách hàng</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>Sao chép công thức</translation>
    </message>
    <message>
        <source>customers whose CLV lies between the two values</source>
        <translation>khách hàng có CLV nằm giữa hai giá trị</translation>
    </message>
    <message>
        <source>CLV of the most valuable customers ÷ CLV of all</source>
        <translation>CLV của các khách giá trị nhất ÷ CLV của tất cả</translation>
    </message>
    <message>
        <source>value so far + value of the next months, summed over the segment</source>
        <translation>giá trị đến nay + giá trị các tháng tới, cộng trên cả phân khúc</translation>
    </message>
    <message>
        <source>mean CLV before its cost ÷ mean acquisition cost</source>
        <translation>CLV trung bình trước chi phí ÷ chi phí thu hút trung bình</translation>
    </message>
    <message>
        <source>customers with these two scores</source>
        <translation>khách hàng có hai điểm này</translation>
    </message>
    <message>
        <source>net revenue up to that age × margin ÷ customers of that age</source>
        <translation>doanh thu ròng đến tuổi đó × biên lợi nhuận ÷ khách hàng ở tuổi đó</translation>
    </message>
    <message>
        <source>net revenue of the month: new customers + returning customers</source>
        <translation>doanh thu ròng của tháng: khách mới + khách quay lại</translation>
    </message>
    <message>
        <source>purchases of the month: net revenue; after today expected by the model</source>
        <translation>lần mua của tháng: doanh thu ròng; sau hôm nay là mức mô hình dự kiến</translation>
    </message>
    <message>
        <source>retained customers ÷ customers of the cohorts that reached the month</source>
        <translation>khách được duy trì ÷ khách của các nhóm đã đến tháng đó</translation>
    </message>
    <message>
        <source>Kaplan–Meier: product of (1 − ended ÷ at risk) up to that time</source>
        <translation>Kaplan–Meier: tích của (1 − kết thúc ÷ có nguy cơ) đến thời điểm đó</translation>
    </message>
    <message>
        <source>joined − left between the two dates</source>
        <translation>đến − rời giữa hai ngày</translation>
    </message>
    <message>
        <source>expected margin of a new customer up to the month, discounted</source>
        <translation>lợi nhuận kỳ vọng của một khách mới đến tháng đó, đã chiết khấu</translation>
    </message>
    <message>
        <source>margin of the first 12 months ÷ new customers of the quarter</source>
        <translation>lợi nhuận 12 tháng đầu ÷ khách mới của quý</translation>
    </message>
    <message>
        <source>net value of the orders of the day</source>
        <translation>giá trị ròng của các đơn trong ngày</translation>
    </message>
    <message>
        <source>from purchases again x, last purchase t_x and observed time T, in days</source>
        <translation>từ số lần mua lại x, lần mua cuối t_x và thời gian quan sát T, tính bằng ngày</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>Dòng nguồn</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>Người mua trong cửa sổ</translation>
    </message>
    <message>
        <source>There is no figure: the sheet has no amounts, or no model could be fitted.</source>
        <translation>Không có số liệu: trang không có số tiền, hoặc không khớp được mô hình nào.</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Giá trị vòng đời khách hàng</translation>
    </message>
    <message>
        <source>value so far + value of the next months</source>
        <translation>giá trị đến nay + giá trị các tháng tới</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>Giá trị đến nay</translation>
    </message>
    <message>
        <source>net purchases × margin − acquisition and serving cost</source>
        <translation>lần mua ròng × biên lợi nhuận − chi phí thu hút và phục vụ</translation>
    </message>
    <message>
        <source>Value of the next months</source>
        <translation>Giá trị các tháng tới</translation>
    </message>
    <message>
        <source>expected spend × margin × expected purchases, discounted month by month</source>
        <translation>chi tiêu kỳ vọng × biên lợi nhuận × lần mua kỳ vọng, chiết khấu theo từng tháng</translation>
    </message>
    <message>
        <source>Probably still a customer, P(alive)</source>
        <translation>Có lẽ vẫn là khách, P(còn)</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Đọc từ %1.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>orders − discounts − refunds</source>
        <translation>đơn hàng − giảm giá − hoàn tiền</translation>
    </message>
    <message>
        <source>net of %1 orders</source>
        <translation>ròng của %1 đơn hàng</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>valid orders up to the as-of date</source>
        <translation>đơn hợp lệ đến ngày chốt</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Giải thích con số này</translation>
    </message>
    <message>
        <source>customers of the segment with a purchase up to the as-of date</source>
        <translation>khách của phân khúc có mua hàng đến ngày chốt</translation>
    </message>
    <message>
        <source>P(alive), mean</source>
        <translation>P(còn), trung bình</translation>
    </message>
    <message>
        <source>sum of P(alive) of the segment ÷ its customers</source>
        <translation>tổng P(còn) của phân khúc ÷ số khách của nó</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>Sắp tới, mỗi người</translation>
    </message>
    <message>
        <source>value of the next months of the segment ÷ its customers</source>
        <translation>giá trị các tháng tới của phân khúc ÷ số khách của nó</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>Được tốn, mỗi người</translation>
    </message>
    <message>
        <source>to come, each × the lift that a good play attains</source>
        <translation>sắp tới, mỗi người × mức tăng mà một hành động tốt đạt được</translation>
    </message>
    <message>
        <source>Lift that pays</source>
        <translation>Mức tăng có lợi</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come, each</source>
        <translation>chi phí một lần liên hệ ÷ sắp tới, mỗi người</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Được liên hệ</translation>
    </message>
    <message>
        <source>customers of the segment that the draw did not hold back</source>
        <translation>khách của phân khúc không bị rút vào nhóm đối chứng</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Đối chứng</translation>
    </message>
    <message>
        <source>customers of the segment drawn at random, who are left alone</source>
        <translation>khách của phân khúc được rút ngẫu nhiên và không liên hệ</translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation>Tỷ lệ người mua</translation>
    </message>
    <message>
        <source>buyers ÷ customers of those contacted − the same of those held back; interval by Newcombe 1998, method 10</source>
        <translation>người mua ÷ khách hàng của nhóm được liên hệ − tỷ lệ tương tự của nhóm đối chứng; khoảng theo Newcombe 1998, phương pháp 10</translation>
    </message>
    <message>
        <source>Margin each</source>
        <translation>Lợi nhuận mỗi người</translation>
    </message>
    <message>
        <source>mean margin of those contacted − the same of those held back, before the cost of contacts; interval by Welch</source>
        <translation>lợi nhuận trung bình của nhóm được liên hệ − của nhóm đối chứng, trước chi phí liên hệ; khoảng theo Welch</translation>
    </message>
    <message>
        <source>Contacted, in the data</source>
        <translation>Được liên hệ, trong dữ liệu</translation>
    </message>
    <message>
        <source>Held back, in the data</source>
        <translation>Đối chứng, trong dữ liệu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>rows of the sheets that stand out in this way</source>
        <translation>các dòng của bảng có điểm bất thường này</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ phần</translation>
    </message>
    <message>
        <source>rows that stand out ÷ all rows</source>
        <translation>dòng bất thường ÷ tất cả các dòng</translation>
    </message>
    <message>
        <source>different customers in these rows</source>
        <translation>số khách hàng khác nhau trong các dòng này</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>net amounts of these rows, summed</source>
        <translation>tổng số tiền ròng của các dòng này</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>Tác động đến CLV trung bình</translation>
    </message>
    <message>
        <source>mean CLV of an analysis with that change − mean CLV as it stands</source>
        <translation>CLV trung bình khi phân tích với thay đổi đó − CLV trung bình hiện tại</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers between %2 and %3, together %4</source>
        <translation>
            <numerusform>%1 khách hàng từ %2 đến %3, tổng cộng %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers of %2 and more, together %3</source>
        <translation>
            <numerusform>%1 khách hàng từ %2 trở lên, tổng cộng %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers under %2, together %3</source>
        <translation>
            <numerusform>%1 khách hàng dưới %2, tổng cộng %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 customers, together %2</source>
        <translation>
            <numerusform>Tất cả %1 khách hàng, tổng cộng %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Hiện các khách này</translation>
    </message>
    <message>
        <source>%1 shorter + %2 as long + %3 longer = &lt;b&gt;%4 gaps&lt;/b&gt;</source>
        <translation>%1 ngắn hơn + %2 bằng + %3 dài hơn = &lt;b&gt;%4 khoảng cách&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Customers with such a gap</source>
        <translation>Khách có khoảng cách như vậy</translation>
    </message>
    <message>
        <source>the gap that nine in ten gaps between purchases do not exceed, by Kaplan–Meier: gaps still open count as at least that long</source>
        <translation>khoảng cách mà chín phần mười khoảng cách giữa các lần mua không vượt quá, theo Kaplan–Meier: khoảng chưa kết thúc được tính là ít nhất dài đến vậy</translation>
    </message>
    <message>
        <source>the longest gap between purchases that anybody came back from</source>
        <translation>khoảng cách dài nhất giữa các lần mua mà sau đó vẫn có người quay lại</translation>
    </message>
    <message>
        <source>the shortest silence after which at most %1 of the silent bought again within %2</source>
        <translation>thời gian im lặng ngắn nhất mà sau đó tối đa %1 số khách im lặng mua lại trong vòng %2</translation>
    </message>
    <message>
        <source>Purchases again a year: %1 in %2</source>
        <translation>Số lần mua lại mỗi năm: %1 trong %2</translation>
    </message>
    <message>
        <source>Net revenue of a purchase: %1 ÷ %2</source>
        <translation>Doanh thu ròng mỗi lần mua: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Biên lợi nhuận</translation>
    </message>
    <message>
        <source>Margin a year, these three multiplied</source>
        <translation>Lợi nhuận mỗi năm, tích của ba số này</translation>
    </message>
    <message>
        <source>Second order within %1</source>
        <translation>Đơn thứ hai trong vòng %1</translation>
    </message>
    <message>
        <source>customers who bought again within %1 of their first purchase ÷ customers whose first purchase lies that far back or further</source>
        <translation>khách mua lại trong vòng %1 kể từ lần mua đầu ÷ khách có lần mua đầu cách đây ít nhất chừng ấy</translation>
    </message>
    <message>
        <source>Bought again in that time</source>
        <translation>Mua lại trong thời gian đó</translation>
    </message>
    <message>
        <source>First purchase that far back</source>
        <translation>Lần mua đầu cách đây ít nhất chừng ấy</translation>
    </message>
    <message>
        <source>Median gap between orders</source>
        <translation>Khoảng cách trung vị giữa các đơn</translation>
    </message>
    <message>
        <source>days from one purchase day of a customer to the next; half of all such gaps are shorter, half are longer</source>
        <translation>số ngày từ một ngày mua của khách đến ngày mua tiếp theo; một nửa các khoảng cách này ngắn hơn, một nửa dài hơn</translation>
    </message>
    <message>
        <source>Gaps that have not ended yet are not among them.</source>
        <translation>Không tính các khoảng cách chưa kết thúc.</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>Coi là rời bỏ sau</translation>
    </message>
    <message>
        <source>came back ÷ silent for %1: %2</source>
        <translation>quay lại ÷ im lặng %1: %2</translation>
    </message>
    <message>
        <source>Measured on all customers, whatever the filter. A silence counts when %1 of data follow it.</source>
        <translation>Đo trên mọi khách hàng, không phụ thuộc bộ lọc. Một quãng im lặng được tính khi sau đó còn %1 dữ liệu.</translation>
    </message>
    <message>
        <source>Nobody has bought twice yet.</source>
        <translation>Chưa ai mua hai lần.</translation>
    </message>
    <message>
        <source>Customers who were silent that long</source>
        <translation>Khách đã im lặng lâu như vậy</translation>
    </message>
    <message>
        <source>Of them bought again afterwards</source>
        <translation>Trong đó sau này mua lại</translation>
    </message>
    <message>
        <source>Customers with two purchases or more</source>
        <translation>Khách mua từ hai lần trở lên</translation>
    </message>
    <message>
        <source>Customers with %1 orders or more</source>
        <translation>Khách có từ %1 đơn trở lên</translation>
    </message>
    <message>
        <source>customers who bought on at least so many days</source>
        <translation>khách mua vào ít nhất chừng ấy ngày</translation>
    </message>
    <message>
        <source>Came again after order %1</source>
        <translation>Quay lại sau đơn %1</translation>
    </message>
    <message>
        <source>customers with one order more ÷ customers with so many</source>
        <translation>khách có thêm một đơn ÷ khách có chừng ấy đơn</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Median days from order %1 to the next</source>
        <translation>Số ngày trung vị từ đơn %1 đến đơn tiếp theo</translation>
    </message>
    <message>
        <source>half of those who came again did so sooner, half later</source>
        <translation>một nửa số người quay lại sớm hơn, một nửa muộn hơn</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>Số ngày im lặng</translation>
    </message>
    <message>
        <source>as-of date − last purchase</source>
        <translation>ngày chốt − lần mua cuối</translation>
    </message>
    <message>
        <source>Customers count as fading from %1 and as lapsed from %2.</source>
        <translation>Khách được coi là phai nhạt từ %1 và rời bỏ từ %2.</translation>
    </message>
    <message>
        <source>Expected loss a year</source>
        <translation>Mất mát kỳ vọng mỗi năm</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>lợi nhuận năm theo nhịp riêng × (1 − P(còn))</translation>
    </message>
    <message>
        <source>expected spend × margin × expected purchases of each month, discounted and summed over today&apos;s customers, − retention spend</source>
        <translation>chi tiêu kỳ vọng × biên lợi nhuận × lần mua kỳ vọng từng tháng, chiết khấu và cộng trên khách hiện nay, − chi duy trì</translation>
    </message>
    <message>
        <source>CLV, total ÷ customers</source>
        <translation>CLV, tổng ÷ khách hàng</translation>
    </message>
    <message>
        <source>value so far + value of the horizon</source>
        <translation>giá trị đến nay + giá trị trong thời hạn</translation>
    </message>
    <message>
        <source>expected purchases of today&apos;s customers × their expected spend</source>
        <translation>lần mua kỳ vọng của khách hiện nay × chi tiêu kỳ vọng của họ</translation>
    </message>
    <message>
        <source>revenue of the horizon × margin</source>
        <translation>doanh thu trong thời hạn × biên lợi nhuận</translation>
    </message>
    <message>
        <source>margin of today&apos;s customers and of those who join in the horizon − acquisition spend − retention spend</source>
        <translation>lợi nhuận của khách hiện nay và của khách mới đến trong thời hạn − chi thu hút − chi duy trì</translation>
    </message>
    <message>
        <source>margin × (first order + expected spend × expected purchases, discounted) − CAC</source>
        <translation>biên lợi nhuận × (đơn đầu + chi tiêu kỳ vọng × lần mua kỳ vọng, chiết khấu) − CAC</translation>
    </message>
    <message>
        <source>CLV of a new customer before CAC ÷ CAC</source>
        <translation>CLV của một khách mới trước CAC ÷ CAC</translation>
    </message>
    <message>
        <source>the first month in which the margin of a new customer, summed up, reaches its CAC</source>
        <translation>tháng đầu tiên mà lợi nhuận cộng dồn của một khách mới đạt đến CAC của khách đó</translation>
    </message>
    <message>
        <source>expected purchases of today&apos;s customers within the horizon, summed</source>
        <translation>tổng lần mua kỳ vọng của khách hiện nay trong thời hạn</translation>
    </message>
    <message>
        <source>sum of P(alive in 12 months) ÷ sum of P(alive today)</source>
        <translation>tổng P(còn) sau 12 tháng ÷ tổng P(còn) hôm nay</translation>
    </message>
    <message>
        <source>sum of P(alive in 12 months) over today&apos;s customers</source>
        <translation>tổng P(còn) sau 12 tháng của khách hiện nay</translation>
    </message>
    <message>
        <source>Customers of today</source>
        <translation>Khách hiện nay</translation>
    </message>
    <message>
        <source>As things are: no lever is moved.</source>
        <translation>Giữ nguyên hiện trạng: không dịch đòn bẩy nào.</translation>
    </message>
    <message>
        <source>The same formula with the levers and side effects of the scenario.</source>
        <translation>Cùng công thức, với đòn bẩy và tác dụng phụ của kịch bản.</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: thay đổi</translation>
    </message>
    <message>
        <source>(scenario − base) ÷ base</source>
        <translation>(kịch bản − mức gốc) ÷ mức gốc</translation>
    </message>
    <message>
        <source>the change of price that acts on this segment</source>
        <translation>thay đổi giá tác động lên phân khúc này</translation>
    </message>
    <message>
        <source>the loss of purchases at which the price change leaves the value of the horizon where it was, found by bisection</source>
        <translation>mức mất lần mua mà tại đó thay đổi giá giữ nguyên giá trị trong thời hạn, tìm bằng phép chia đôi</translation>
    </message>
    <message>
        <source>value of the horizon: scenario − base</source>
        <translation>giá trị trong thời hạn: kịch bản − mức gốc</translation>
    </message>
    <message>
        <source>value of the horizon with 5 points more annual retention ÷ without − 1</source>
        <translation>giá trị trong thời hạn khi duy trì năm thêm 5 điểm ÷ khi không thêm − 1</translation>
    </message>
    <message>
        <source>CLV of a new customer before CAC with 5 points more annual retention ÷ without − 1</source>
        <translation>CLV của một khách mới trước CAC khi duy trì năm thêm 5 điểm ÷ khi không thêm − 1</translation>
    </message>
    <message>
        <source>CAC ÷ retention cost of a living customer a year</source>
        <translation>CAC ÷ chi phí duy trì một khách còn hoạt động mỗi năm</translation>
    </message>
    <message>
        <source>CLV of the most valuable fifth of the customers ÷ CLV of all</source>
        <translation>CLV của một phần năm khách giá trị nhất ÷ CLV của tất cả</translation>
    </message>
    <message>
        <source>change of price ÷ (change of price + margin)</source>
        <translation>thay đổi giá ÷ (thay đổi giá + biên lợi nhuận)</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>Dòng được giữ</translation>
    </message>
    <message>
        <source>Rows updated</source>
        <translation>Dòng được cập nhật</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>Dòng trùng</translation>
    </message>
    <message>
        <source>Rows excluded</source>
        <translation>Dòng bị loại trừ</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Dòng bị từ chối</translation>
    </message>
    <message>
        <source>rows that are new to the workspace</source>
        <translation>các dòng mới đối với không gian làm việc</translation>
    </message>
    <message>
        <source>rows of orders that stood here in another version</source>
        <translation>các dòng đơn hàng trước đó đã có ở đây dưới phiên bản khác</translation>
    </message>
    <message>
        <source>rows that stood here already, word for word</source>
        <translation>các dòng đã có sẵn ở đây, giống từng chữ</translation>
    </message>
    <message>
        <source>rows that a rule leaves out of the figures</source>
        <translation>các dòng bị một quy tắc loại khỏi số liệu</translation>
    </message>
    <message>
        <source>rows that could not be read</source>
        <translation>các dòng không đọc được</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Dòng đã đọc</translation>
    </message>
    <message>
        <source>kept + updated + duplicate + excluded + rejected</source>
        <translation>giữ + cập nhật + trùng + loại trừ + từ chối</translation>
    </message>
    <message>
        <source>Money in them</source>
        <translation>Tiền trong các dòng này</translation>
    </message>
    <message>
        <source>1 − 1 ÷ (1 + change of price)</source>
        <translation>1 − 1 ÷ (1 + thay đổi giá)</translation>
    </message>
    <message>
        <source>customers of the cohort who came back ÷ customers of the cohort</source>
        <translation>khách của nhóm đã quay lại ÷ khách của nhóm</translation>
    </message>
    <message>
        <source>value of the horizon with this step − without it, the steps before it taken</source>
        <translation>giá trị trong thời hạn khi có bước này − khi không có, các bước trước đã áp dụng</translation>
    </message>
    <message>
        <source>expected margin of today&apos;s customers up to the month, less what it costs</source>
        <translation>lợi nhuận kỳ vọng của khách hiện nay đến tháng đó, trừ chi phí</translation>
    </message>
    <message>
        <source>value with this lever alone moved further − value of the scenario</source>
        <translation>giá trị khi chỉ dịch thêm đòn bẩy này − giá trị của kịch bản</translation>
    </message>
    <message>
        <source>the figure with the lever at this position, the others as they are</source>
        <translation>số liệu khi đòn bẩy ở vị trí này, các đòn bẩy khác giữ nguyên</translation>
    </message>
    <message>
        <source>the figure with both levers at this position − that of the base</source>
        <translation>số liệu khi cả hai đòn bẩy ở vị trí này − số liệu của mức gốc</translation>
    </message>
    <message>
        <source>what was seen up to today + what the model expects of the cohort</source>
        <translation>những gì đã thấy đến hôm nay + những gì mô hình kỳ vọng ở nhóm</translation>
    </message>
    <message>
        <source>customers of the cohort who came back</source>
        <translation>khách của nhóm đã quay lại</translation>
    </message>
    <message>
        <source>orders of the cohort in the month</source>
        <translation>đơn hàng của nhóm trong tháng</translation>
    </message>
    <message>
        <source>orders of the month ÷ customers of the cohort</source>
        <translation>đơn hàng trong tháng ÷ khách của nhóm</translation>
    </message>
    <message>
        <source>net revenue of the cohort in the month</source>
        <translation>doanh thu ròng của nhóm trong tháng</translation>
    </message>
    <message>
        <source>net revenue of the month ÷ customers of the cohort</source>
        <translation>doanh thu ròng trong tháng ÷ khách của nhóm</translation>
    </message>
    <message>
        <source>net revenue of the cohort up to the month</source>
        <translation>doanh thu ròng của nhóm đến tháng đó</translation>
    </message>
    <message>
        <source>net revenue up to the month ÷ customers of the cohort</source>
        <translation>doanh thu ròng đến tháng đó ÷ khách của nhóm</translation>
    </message>
    <message>
        <source>margin per customer up to the month ÷ CAC of the cohort</source>
        <translation>lợi nhuận mỗi khách đến tháng đó ÷ CAC của nhóm</translation>
    </message>
    <message>
        <source>LTV at %1 days, cohort %2</source>
        <extracomment>%1 is a number of days, %2 a cohort</extracomment>
        <translation>LTV sau %1 ngày, nhóm %2</translation>
    </message>
    <message>
        <source>The most valuable %1 of the customers</source>
        <extracomment>%1 is a share of the customers</extracomment>
        <translation>%1 khách giá trị nhất</translation>
    </message>
    <message>
        <source>CLV under %1</source>
        <translation>CLV dưới %1</translation>
    </message>
    <message>
        <source>CLV of %1 and more</source>
        <translation>CLV từ %1 trở lên</translation>
    </message>
    <message>
        <source>CLV from %1 to %2</source>
        <translation>CLV từ %1 đến %2</translation>
    </message>
    <message>
        <source>Cohort %1, month %2</source>
        <extracomment>%1 is the month of a cohort, %2 how many months later</extracomment>
        <translation>Nhóm %1, tháng %2</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <extracomment>%1 is a number of months</extracomment>
        <translation>Sau %1 tháng</translation>
    </message>
    <message>
        <source>%1 after %2 months</source>
        <extracomment>%1 is a group of customers, %2 a number of months</extracomment>
        <translation>%1 sau %2 tháng</translation>
    </message>
    <message>
        <source>All cohorts, month %1</source>
        <translation>Mọi nhóm, tháng %1</translation>
    </message>
    <message>
        <source>All their purchases</source>
        <translation>Mọi lần mua của họ</translation>
    </message>
    <message>
        <source>expected margin of today&apos;s customers over the horizon, discounted, − retention spend</source>
        <translation>lợi nhuận kỳ vọng của khách hiện nay trong thời hạn, đã chiết khấu, − chi duy trì</translation>
    </message>
    <message>
        <source>purchases of the segment ÷ its customers</source>
        <translation>lần mua của phân khúc ÷ số khách của nó</translation>
    </message>
    <message>
        <source>P(alive) of its customers, summed ÷ customers</source>
        <translation>tổng P(còn) của các khách trong phân khúc ÷ số khách</translation>
    </message>
    <message>
        <source>(mean CLV + mean acquisition cost) ÷ mean acquisition cost</source>
        <translation>(CLV trung bình + chi phí thu hút trung bình) ÷ chi phí thu hút trung bình</translation>
    </message>
    <message>
        <source>the 5 % and the 95 % quantile of what the segment may bring: the model&apos;s own doubt and chance together</source>
        <translation>phân vị 5% và 95% của những gì phân khúc có thể mang lại: gồm cả độ bất định của chính mô hình và yếu tố ngẫu nhiên</translation>
    </message>
    <message>
        <source>expected: %1, nine times in ten %2</source>
        <translation>kỳ vọng: %1, chín trên mười lần %2</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <extracomment>%1 is the month of a cohort or the name of a group, %2 how many months later</extracomment>
        <translation>%1, tháng %2</translation>
    </message>
    <message>
        <source>Retained: bought in that month.</source>
        <translation>Được duy trì: có mua trong tháng đó.</translation>
    </message>
    <message>
        <source>Retained: bought in that month or later.</source>
        <translation>Được duy trì: có mua trong tháng đó hoặc về sau.</translation>
    </message>
    <message>
        <source>Retained: has bought again by then.</source>
        <translation>Được duy trì: đã mua lại tính đến lúc đó.</translation>
    </message>
    <message>
        <source>Retained customers</source>
        <translation>Khách được duy trì</translation>
    </message>
    <message>
        <source>Customers of these cohorts</source>
        <translation>Khách của các nhóm này</translation>
    </message>
    <message>
        <source>Hold-back group</source>
        <translation>Nhóm đối chứng</translation>
    </message>
    <message>
        <source>the fewest customers held back with whom a rise of the share of buyers by the least rise is told from chance; half of the segment where that is not enough</source>
        <translation>số khách giữ lại ít nhất để phân biệt được mức tăng tỷ phần người mua bằng mức tăng nhỏ nhất với ngẫu nhiên; nếu không đủ thì lấy một nửa phân khúc</translation>
    </message>
    <message>
        <source>share of buyers %1, with the rise %2; level %3, power %4: &lt;b&gt;%5 of %6&lt;/b&gt;</source>
        <translation>tỷ phần người mua %1, khi tăng %2; mức ý nghĩa %3, lực kiểm định %4: &lt;b&gt;%5 trên %6&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Least rise that this size shows</source>
        <translation>Mức tăng nhỏ nhất mà cỡ nhóm này cho thấy</translation>
    </message>
    <message>
        <source>Two proportions by the normal approximation: Fleiss, Levin &amp; Paik 2003, eq. 4.14.</source>
        <translation>Hai tỷ lệ theo xấp xỉ chuẩn: Fleiss, Levin &amp; Paik 2003, công thức 4.14.</translation>
    </message>
    <message>
        <source>orders that the rule leaves out, and their net amounts summed</source>
        <translation>đơn hàng mà quy tắc bỏ ra, và tổng số tiền ròng của chúng</translation>
    </message>
    <message>
        <source>%1 orders, together &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>%1 đơn hàng, tổng cộng &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Orders left out</source>
        <translation>Đơn hàng bị bỏ ra</translation>
    </message>
    <message>
        <source>the figure with this one assumption changed − the figure as it is</source>
        <translation>số liệu khi chỉ đổi giả định này − số liệu hiện tại</translation>
    </message>
    <message>
        <source>Worked out anew from the rows by the same steps; the model stays the same unless it is what changes.</source>
        <translation>Tính lại từ các dòng theo đúng các bước ấy; mô hình giữ nguyên, trừ khi chính mô hình là thứ thay đổi.</translation>
    </message>
    <message>
        <source>Acquisition spend</source>
        <translation>Chi thu hút</translation>
    </message>
    <message>
        <source>the entries of the sheet of spend, by month and channel, summed</source>
        <translation>tổng các mục trong trang chi tiêu, theo tháng và kênh</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Không có kênh</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Số mục</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>The CAC of a customer is the spend of the month and channel of the first purchase ÷ the new customers there.</source>
        <translation>CAC của một khách là chi tiêu của tháng và kênh có lần mua đầu ÷ số khách mới ở đó.</translation>
    </message>
    <message>
        <source>Rows of the workspace</source>
        <translation>Dòng của không gian làm việc</translation>
    </message>
    <message>
        <source>rows of all imports that were kept or updated, in a currency that has a rate</source>
        <translation>dòng được giữ hoặc cập nhật từ mọi lần nhập, thuộc tiền tệ có tỷ giá</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Lần nhập</translation>
    </message>
    <message>
        <source>Customers with a purchase up to the as-of date</source>
        <translation>Khách hàng có mua hàng đến ngày chốt</translation>
    </message>
    <message>
        <source>margin up to the last month: scenario − base</source>
        <translation>lợi nhuận đến tháng cuối: kịch bản − mức gốc</translation>
    </message>
    <message>
        <source>the CLV in the middle: half of the customers are worth less, half more</source>
        <translation>CLV ở giữa: một nửa khách hàng trị giá thấp hơn, một nửa cao hơn</translation>
    </message>
    <message>
        <source>%1 worth less + %2 worth as much or more = &lt;b&gt;%3 customers&lt;/b&gt;</source>
        <translation>%1 trị giá thấp hơn + %2 trị giá bằng hoặc cao hơn = &lt;b&gt;%3 khách hàng&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Worth less</source>
        <translation>Trị giá thấp hơn</translation>
    </message>
    <message>
        <source>Worth as much or more</source>
        <translation>Trị giá bằng hoặc cao hơn</translation>
    </message>
    <message>
        <source>Mean CLV</source>
        <translation>CLV trung bình</translation>
    </message>
    <message>
        <source>Nine in ten are worth less than</source>
        <translation>Chín trên mười khách trị giá dưới</translation>
    </message>
    <message>
        <source>Width of a bar</source>
        <translation>Độ rộng của một cột</translation>
    </message>
    <message>
        <source>A fifth are %1 customers: of the last of them %2 is counted.</source>
        <translation>Một phần năm là %1 khách hàng: người cuối trong số đó chỉ được tính %2.</translation>
    </message>
    <message>
        <source>expected of today&apos;s customers + expected of those who are yet to come, the next months summed</source>
        <translation>kỳ vọng từ khách hiện nay + kỳ vọng từ khách sẽ đến, cộng các tháng tới</translation>
    </message>
    <message>
        <source>Share of today&apos;s customers: %1 ÷ %2</source>
        <translation>Tỷ phần của khách hiện nay: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Today&apos;s customers</source>
        <translation>Khách hiện nay</translation>
    </message>
    <message>
        <source>Read from %1. Each month stands in the chart.</source>
        <translation>Đọc từ %1. Từng tháng có trong biểu đồ.</translation>
    </message>
    <message>
        <source>returning customers ÷ (new customers + returning customers), the months shown summed</source>
        <translation>khách quay lại ÷ (khách mới + khách quay lại), cộng các tháng đang hiện</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>A customer is new in the month of the first purchase.</source>
        <translation>Khách hàng là khách mới trong tháng mua lần đầu.</translation>
    </message>
    <message>
        <source>%1: %2 ÷ %3 − 1</source>
        <translation>%1: %2 ÷ %3 − 1</translation>
    </message>
    <message>
        <source>Value of the first 12 months</source>
        <translation>Giá trị trong 12 tháng đầu</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>newest quarter ÷ oldest quarter shown − 1</source>
        <translation>quý mới nhất ÷ quý cũ nhất đang hiện − 1</translation>
    </message>
    <message>
        <source>net value of the orders − what was refunded apart, up to the as-of date</source>
        <translation>giá trị ròng của đơn hàng − phần hoàn tiền riêng, đến ngày chốt</translation>
    </message>
    <message>
        <source>Log-rank test, p</source>
        <translation>Kiểm định log-rank, p</translation>
    </message>
    <message>
        <source>Margin so far</source>
        <translation>Lợi nhuận đến nay</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>Doanh thu đến nay</translation>
    </message>
    <message>
        <source>net purchases × margin − serving cost</source>
        <translation>lần mua ròng × biên lợi nhuận − chi phí phục vụ</translation>
    </message>
    <message>
        <source>Acquisition cost (CAC)</source>
        <translation>Chi phí thu hút (CAC)</translation>
    </message>
    <message>
        <source>acquisition spend ÷ new customers of the same month and channel</source>
        <translation>chi thu hút ÷ khách mới cùng tháng và kênh</translation>
    </message>
    <message>
        <source>one cost for every customer, set in Assumptions</source>
        <translation>một chi phí chung cho mọi khách hàng, đặt trong Giả định</translation>
    </message>
    <message>
        <source>Share of the value: %1 ÷ %2</source>
        <translation>Tỷ phần giá trị: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Share of the customers: %1 ÷ %2</source>
        <translation>Tỷ phần khách hàng: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Customers it is learnt from</source>
        <translation>Khách hàng dùng để học</translation>
    </message>
    <message>
        <source>What a new customer brings is learnt from all customers: which segment will be joined is not known.</source>
        <translation>Mức mà một khách mới mang lại được học từ mọi khách hàng: chưa biết khách sẽ vào phân khúc nào.</translation>
    </message>
    <message>
        <source>Within %1: %2 ÷ %3 gaps</source>
        <translation>Trong vòng %1: %2 ÷ %3 khoảng cách</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive)), summed over these customers</source>
        <translation>lợi nhuận mỗi năm theo nhịp riêng của họ × (1 − P(còn)), cộng trên các khách này</translation>
    </message>
    <message>
        <source>%1 customers × %2 on average</source>
        <translation>%1 khách hàng × %2 trung bình</translation>
    </message>
    <message>
        <source>Customers with two purchases or more, silent for %1 up to %2; each of them explains its own loss in the table.</source>
        <translation>Khách có từ hai lần mua, im lặng từ %1 đến %2; mỗi khách tự giải thích mức mất của mình trong bảng.</translation>
    </message>
    <message>
        <source>How purchases answer to the price, e</source>
        <translation>Lần mua phản ứng với giá ra sao, e</translation>
    </message>
    <message>
        <source>units of a product in a month = level of the product × level of the month × price to the power of e</source>
        <translation>số lượng bán của một sản phẩm trong một tháng = mức của sản phẩm × mức của tháng × giá mũ e</translation>
    </message>
    <message>
        <source>estimate %1 ± %2 standard errors of %3: &lt;b&gt;%4 to %5&lt;/b&gt;, nine times in ten</source>
        <translation>ước lượng %1 ± %2 lần sai số chuẩn %3: &lt;b&gt;%4 đến %5&lt;/b&gt;, chín trên mười lần</translation>
    </message>
    <message>
        <source>Price changes of 2 % or more</source>
        <translation>Các lần đổi giá từ 2% trở lên</translation>
    </message>
    <message>
        <source>Products with such a change</source>
        <translation>Sản phẩm có lần đổi giá như vậy</translation>
    </message>
    <message>
        <source>Range of these changes</source>
        <translation>Khoảng của các lần đổi giá này</translation>
    </message>
    <message>
        <source>Poisson pseudo maximum likelihood: Santos Silva &amp; Tenreyro 2006. Standard error by product: Liang &amp; Zeger 1986.</source>
        <translation>Giả hợp lý cực đại Poisson: Santos Silva &amp; Tenreyro 2006. Sai số chuẩn theo sản phẩm: Liang &amp; Zeger 1986.</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Đặt bằng tay.</translation>
    </message>
    <message>
        <source>What the price does to purchases</source>
        <translation>Giá tác động thế nào đến lần mua</translation>
    </message>
    <message>
        <source>(1 + change of price) to the power of e − 1</source>
        <translation>(1 + thay đổi giá) mũ e − 1</translation>
    </message>
    <message>
        <source>Side effects are off: nobody reacts to the price.</source>
        <translation>Tác dụng phụ đang tắt: không ai phản ứng với giá.</translation>
    </message>
    <message>
        <source>Points of annual retention that pay for a retention spend of %1 a head</source>
        <translation>Số điểm duy trì năm đủ bù khoản chi duy trì %1 mỗi người</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>Biên lợi nhuận gộp theo cột</translation>
    </message>
    <message>
        <source>by line (price − cost), else by column, else one rate</source>
        <translation>theo dòng (giá − chi phí), nếu không thì theo cột, nếu không thì một tỷ lệ chung</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 dòng</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Value is gross margin at %1.</source>
        <translation>Giá trị là biên lợi nhuận gộp %1.</translation>
    </message>
    <message>
        <source>Value is revenue: no margin given.</source>
        <translation>Giá trị là doanh thu: chưa có biên lợi nhuận.</translation>
    </message>
    <message>
        <source>Lifespan: mean of last − first purchase. Too low, because living customers still buy.</source>
        <translation>Tuổi đời: trung bình lần mua cuối − đầu. Quá thấp, vì khách còn hoạt động vẫn mua.</translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn, capped at 60 months because nobody left.</source>
        <translation>Tuổi đời: 1 ÷ tỷ lệ rời bỏ, giới hạn 60 tháng vì không ai rời.</translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn rate a month.</source>
        <translation>Tuổi đời: 1 ÷ tỷ lệ rời bỏ mỗi tháng.</translation>
    </message>
    <message>
        <source>Lifespan: area under the Kaplan–Meier curve up to %1, one-time buyers included.</source>
        <translation>Tuổi đời: diện tích dưới đường Kaplan–Meier đến %1, gồm người mua một lần.</translation>
    </message>
    <message>
        <source>Customer lifetime value, mean</source>
        <translation>Giá trị vòng đời khách hàng, trung bình</translation>
    </message>
    <message>
        <source>(value so far + value of the next %1) ÷ customers</source>
        <translation>(giá trị đến nay + giá trị %1 tới) ÷ khách hàng</translation>
    </message>
    <message>
        <source>Customer lifetime value, total</source>
        <translation>Giá trị vòng đời khách hàng, tổng</translation>
    </message>
    <message>
        <source>value so far + value of the next %1</source>
        <translation>giá trị đến nay + giá trị %1 tới</translation>
    </message>
    <message>
        <source>Value so far, mean</source>
        <translation>Giá trị đến nay, trung bình</translation>
    </message>
    <message>
        <source>net purchases × margin − acquisition and serving cost, per customer</source>
        <translation>mua ròng × biên lợi nhuận − chi phí thu hút và phục vụ, mỗi khách</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>Giá trị %1 tới</translation>
    </message>
    <message>
        <source>expected purchases × expected spend × margin, discounted at %1 a year</source>
        <translation>lần mua kỳ vọng × chi tiêu kỳ vọng × biên lợi nhuận, chiết khấu %1 mỗi năm</translation>
    </message>
    <message>
        <source>Forecast by %1 and Gamma-Gamma. %2</source>
        <translation>Dự báo bởi %1 và Gamma-Gamma. %2</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV của khách mới</translation>
    </message>
    <message>
        <source>margin × (first order + expected spend × expected purchases in %1, discounted) − acquisition cost</source>
        <translation>biên lợi nhuận × (đơn đầu + chi tiêu kỳ vọng × lần mua kỳ vọng trong %1, chiết khấu) − chi phí thu hút</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>Giá trị trung bình đơn hàng</translation>
    </message>
    <message>
        <source>net revenue ÷ purchases</source>
        <translation>doanh thu ròng ÷ lần mua</translation>
    </message>
    <message>
        <source>Purchase frequency, a year</source>
        <translation>Tần suất mua mỗi năm</translation>
    </message>
    <message>
        <source>purchases ÷ buyers × 365.25 ÷ days</source>
        <translation>lần mua ÷ người mua × 365.25 ÷ ngày</translation>
    </message>
    <message>
        <source>Customer value, a year</source>
        <translation>Giá trị khách hàng mỗi năm</translation>
    </message>
    <message>
        <source>average purchase value × purchase frequency</source>
        <translation>giá trị trung bình đơn hàng × tần suất mua</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>Người mua trong cửa sổ</translation>
    </message>
    <message>
        <source>different customers with a purchase</source>
        <translation>số khách hàng khác nhau có mua</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Lần mua</translation>
    </message>
    <message>
        <source>valid orders, all time</source>
        <translation>đơn hợp lệ, mọi thời gian</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>Revenue, all time</source>
        <translation>Doanh thu, mọi thời gian</translation>
    </message>
    <message>
        <source>orders − discounts − refunds of identified customers</source>
        <translation>đơn hàng − giảm giá − hoàn tiền của khách đã nhận diện</translation>
    </message>
    <message>
        <source>%1 purchases</source>
        <translation>%1 lần mua</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>Tuổi đời trung bình của khách hàng</translation>
    </message>
    <message>
        <source>time from first to last purchase</source>
        <translation>thời gian từ lần mua đầu đến cuối</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 khách hàng</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV đơn giản</translation>
    </message>
    <message>
        <source>customer value a year × lifespan in years</source>
        <translation>giá trị khách hàng mỗi năm × tuổi đời tính bằng năm</translation>
    </message>
    <message>
        <source>Revenue, before margin. %1</source>
        <translation>Doanh thu, trước biên lợi nhuận. %1</translation>
    </message>
    <message>
        <source>Predictive CLV, formula</source>
        <translation>CLV dự đoán, công thức</translation>
    </message>
    <message>
        <source>purchases a month × average order value × margin × lifetime in months</source>
        <translation>lần mua mỗi tháng × giá trị trung bình đơn × biên lợi nhuận × tuổi đời tính bằng tháng</translation>
    </message>
    <message>
        <source>CLV, retention form</source>
        <translation>CLV, dạng duy trì</translation>
    </message>
    <message>
        <source>margin a year × (1 + d) ÷ (1 + d − r), first payment now</source>
        <translation>lợi nhuận mỗi năm × (1 + d) ÷ (1 + d − r), lần trả đầu ngay bây giờ</translation>
    </message>
    <message>
        <source>LTV : CAC, new customers</source>
        <translation>LTV : CAC, khách mới</translation>
    </message>
    <message>
        <source>CLV of a new customer before its cost ÷ acquisition cost</source>
        <translation>CLV của khách mới trước chi phí ÷ chi phí thu hút</translation>
    </message>
    <message>
        <source>Three to one is a common rule of thumb, no law.</source>
        <translation>Ba trên một là quy tắc kinh nghiệm, không phải định luật.</translation>
    </message>
    <message>
        <source>Acquisition cost (CAC)</source>
        <translation>Chi phí thu hút (CAC)</translation>
    </message>
    <message>
        <source>acquisition spend ÷ new customers of the same month and channel</source>
        <translation>chi thu hút ÷ khách mới cùng tháng và kênh</translation>
    </message>
    <message>
        <source>mean of these customers</source>
        <translation>trung bình của các khách này</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Hoàn vốn</translation>
    </message>
    <message>
        <source>first month in which the margin of a new customer reaches its acquisition cost</source>
        <translation>tháng đầu tiên lợi nhuận của khách mới đạt chi phí thu hút</translation>
    </message>
    <message>
        <source>Customers still alive</source>
        <translation>Khách còn hoạt động</translation>
    </message>
    <message>
        <source>sum of P(alive) of all customers</source>
        <translation>tổng P(còn) của mọi khách hàng</translation>
    </message>
    <message>
        <source>Read from %1, which lets a customer leave after the first purchase.</source>
        <translation>Đọc từ %1, cho phép khách rời sau lần mua đầu.</translation>
    </message>
    <message>
        <source>Retention rate a year, %1</source>
        <translation>Tỷ lệ duy trì mỗi năm, %1</translation>
    </message>
    <message>
        <source>P(alive in 12 months) ÷ P(alive today), both summed</source>
        <translation>P(còn sau 12 tháng) ÷ P(còn hôm nay), đều cộng lại</translation>
    </message>
    <message>
        <source>Bought only once</source>
        <translation>Chỉ mua một lần</translation>
    </message>
    <message>
        <source>customers with one occasion ÷ customers</source>
        <translation>khách có một lần mua ÷ khách hàng</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tỷ lệ duy trì mỗi năm</translation>
    </message>
    <message>
        <source>%1 purchases × %2 margin each, discounted</source>
        <extracomment>%1 is a number of purchases, %2 what one of them brings</extracomment>
        <translation>%1 lần mua × lợi nhuận %2 mỗi lần, đã chiết khấu</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Perennial reads a spreadsheet of orders and says what each customer is worth. Five steps show all of it; the sample shop on the welcome page is made for trying them.</source>
        <translation>Perennial đọc bảng tính đơn hàng và cho biết mỗi khách hàng đáng giá bao nhiêu. Năm bước sau cho thấy toàn bộ; cửa hàng mẫu ở trang chào mừng có sẵn để bạn làm thử.</translation>
    </message>
    <message>
        <source>Open a spreadsheet: drop it on the window, or press Ctrl+O. The import page shows how each column was understood and why; click a column head to change it. Nothing is written before you press Import.</source>
        <translation>Mở một bảng tính: thả vào cửa sổ hoặc nhấn Ctrl+O. Trang nhập cho thấy mỗi cột được hiểu thế nào và vì sao; bấm tiêu đề cột để đổi. Không ghi gì trước khi bạn nhấn Nhập.</translation>
    </message>
    <message>
        <source>Check the reconciliation: every row that was read was kept, updated, already here, excluded by a rule or rejected with a reason, and the money of each is counted.</source>
        <translation>Xem phần đối chiếu: mỗi dòng đã đọc được giữ, cập nhật, đã có sẵn, loại trừ theo quy tắc hoặc bị từ chối kèm lý do, và tiền của từng loại đều được tính.</translation>
    </message>
    <message>
        <source>Read the overview: what a customer is worth on average, how the value is spread, and how wrong a forecast made a year ago would have been. Press Enter on a figure to see where it comes from.</source>
        <translation>Đọc trang tổng quan: trung bình một khách hàng trị giá bao nhiêu, giá trị phân bố ra sao, và dự báo lập một năm trước đã sai bao nhiêu. Nhấn Enter trên một số liệu để xem nó từ đâu ra.</translation>
    </message>
    <message>
        <source>Find the people: the pages Customers, Segments and Retention say who brings the value, who is fading, and how each cohort stays.</source>
        <translation>Tìm đúng người: các trang Khách hàng, Phân khúc và Duy trì cho biết ai mang lại giá trị, ai đang phai nhạt và mỗi nhóm ở lại thế nào.</translation>
    </message>
    <message>
        <source>Try a change: on the page What-if, move price or retention and see what follows, side effects included. Then export the report as a PDF.</source>
        <translation>Thử một thay đổi: ở trang Nếu như, dịch giá hoặc mức duy trì và xem kết quả, kể cả tác dụng phụ. Sau đó xuất báo cáo thành PDF.</translation>
    </message>
    <message>
        <source>Perennial needs one row for each order, or for each line of an order, with the customer, the date and, where there is one, the amount. Export the longest span that your shop offers: two years or more give the best forecast.</source>
        <translation>Perennial cần mỗi đơn hàng, hoặc mỗi mục đơn hàng, một dòng với khách hàng, ngày và số tiền nếu có. Hãy xuất khoảng thời gian dài nhất mà cửa hàng cho phép: từ hai năm trở lên cho dự báo tốt nhất.</translation>
    </message>
    <message>
        <source>Orders, then Export, all orders, plain CSV file.</source>
        <translation>Vào Orders, rồi Export, chọn tất cả đơn hàng, tệp CSV thường.</translation>
    </message>
    <message>
        <source>Analytics, then Orders, then Download.</source>
        <translation>Vào Analytics, rồi Orders, rồi Download.</translation>
    </message>
    <message>
        <source>Payments, then Export, with all columns.</source>
        <translation>Vào Payments, rồi Export, với tất cả các cột.</translation>
    </message>
    <message>
        <source>Reports, then Activity download, as CSV.</source>
        <translation>Vào Reports, rồi Activity download, dạng CSV.</translation>
    </message>
    <message>
        <source>Transactions, then Export, the CSV of items or of transactions.</source>
        <translation>Vào Transactions, rồi Export, tệp CSV của mặt hàng hoặc giao dịch.</translation>
    </message>
    <message>
        <source>Seller Central, Reports, the order reports as a text file.</source>
        <translation>Vào Seller Central, Reports, các báo cáo đơn hàng dạng tệp văn bản.</translation>
    </message>
    <message>
        <source>Shop Manager, Settings, Options, Download data: orders or order items.</source>
        <translation>Vào Shop Manager, Settings, Options, Download data: đơn hàng hoặc mục đơn hàng.</translation>
    </message>
    <message>
        <source>Any other</source>
        <translation>Nền tảng khác</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Điều nên có</translation>
    </message>
    <message>
        <source>A customer number or an e-mail address in each row. Names alone are taken too, but two people of one name become one customer.</source>
        <translation>Mã khách hàng hoặc địa chỉ e-mail ở mỗi dòng. Chỉ có tên cũng được, nhưng hai người trùng tên sẽ thành một khách hàng.</translation>
    </message>
    <message>
        <source>Refunds and cancelled orders in the same file. They are recognised by sign, status or column and counted against the customer who got the money back.</source>
        <translation>Hoàn tiền và đơn bị hủy trong cùng một tệp. Chúng được nhận ra theo dấu, trạng thái hoặc cột và trừ vào khách hàng đã nhận lại tiền.</translation>
    </message>
    <message>
        <source>Do not add up or sort anything before: totals under the table and title rows above it are found and left out.</source>
        <translation>Không cần cộng hay sắp xếp trước: các dòng tổng bên dưới và dòng tiêu đề bên trên bảng được nhận ra và bỏ qua.</translation>
    </message>
    <message>
        <source>Import a newer export over the older one at any time. Rows that are already here are not counted twice, and changed rows are brought up to date.</source>
        <translation>Có thể nhập bản xuất mới đè lên bản cũ bất cứ lúc nào. Dòng đã có không bị tính hai lần, dòng đã đổi được cập nhật.</translation>
    </message>
    <message>
        <source>Where the data stay</source>
        <translation>Dữ liệu nằm ở đâu</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer, the workspace. Nothing is sent anywhere.</source>
        <translation>Mọi thứ được giữ trong một tệp trên máy tính này, gọi là không gian làm việc. Không gửi gì đi đâu.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Lần mua</translation>
    </message>
    <message>
        <source>All orders of one customer on one day, with something paid. A customer&apos;s first purchase makes the customer; the later ones are repeat purchases.</source>
        <translation>Mọi đơn hàng của một khách trong một ngày, có trả tiền. Lần mua đầu tiên tạo nên khách hàng; các lần sau là mua lại.</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Giá trị vòng đời khách hàng</translation>
    </message>
    <message>
        <source>What a customer brought so far, and what is expected to come in the horizon that you chose, discounted to the as-of date. With a margin it is profit, without one it is revenue; every page says which.</source>
        <translation>Những gì khách hàng đã mang lại đến nay và dự kiến sẽ mang lại trong thời hạn bạn chọn, chiết khấu về ngày chốt. Có biên lợi nhuận thì là lợi nhuận, không có thì là doanh thu; mỗi trang đều ghi rõ.</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(còn)</translation>
    </message>
    <message>
        <source>The chance that a customer will ever buy again, from how often and how lately the customer bought.</source>
        <translation>Xác suất khách hàng còn mua lại, suy từ việc khách mua thường xuyên đến đâu và gần đây đến đâu.</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>Lần mua kỳ vọng</translation>
    </message>
    <message>
        <source>How many purchases the model expects of a customer in the horizon. Add them up for a group rather than trusting a single one.</source>
        <translation>Số lần mua mà mô hình dự kiến ở một khách hàng trong thời hạn. Nên cộng lại cho cả nhóm thay vì tin vào từng số riêng lẻ.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Khoảng tin cậy</translation>
    </message>
    <message>
        <source>Nine times out of ten the true figure lies between the two bounds. A wide one says that the data cannot tell more closely.</source>
        <translation>Chín trên mười lần, số thật nằm giữa hai giới hạn. Khoảng rộng nghĩa là dữ liệu không cho biết chính xác hơn.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>The customers whose first purchase fell in the same month or year.</source>
        <translation>Những khách hàng có lần mua đầu tiên trong cùng một tháng hoặc năm.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Duy trì</translation>
    </message>
    <message>
        <source>The share of a cohort that bought again in a later period, or in it or later.</source>
        <translation>Phần của một nhóm đã mua lại trong một kỳ sau, hoặc trong kỳ đó hay về sau.</translation>
    </message>
    <message>
        <source>Holdout</source>
        <translation>Phần giữ lại</translation>
    </message>
    <message>
        <source>The last part of the data, hidden from the model and then compared with what it foretold. This is how methods are chosen here.</source>
        <translation>Phần cuối của dữ liệu, giấu khỏi mô hình rồi so với điều mô hình đã dự báo. Các phương pháp ở đây được chọn theo cách này.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Hòa vốn</translation>
    </message>
    <message>
        <source>The loss of purchases at which a change of price brings as much as no change.</source>
        <translation>Mức mất lần mua mà tại đó việc đổi giá mang lại bằng không đổi.</translation>
    </message>
    <message>
        <source>When a figure is a dash</source>
        <translation>Khi số liệu là dấu gạch</translation>
    </message>
    <message>
        <source>A figure that cannot be worked out honestly is shown as a dash. Point at it, or press Enter on it, to read what is missing.</source>
        <translation>Số liệu không thể tính một cách trung thực được hiện bằng dấu gạch. Trỏ vào hoặc nhấn Enter trên đó để biết còn thiếu gì.</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>Từ dòng lệnh</translation>
    </message>
    <message>
        <source>The same figures come from the program perennial in a terminal: perennial --help lists the commands, and man perennial describes them.</source>
        <translation>Chương trình perennial trong terminal cho cùng các số liệu này: perennial --help liệt kê các lệnh, còn man perennial mô tả chúng.</translation>
    </message>
    <message>
        <source>Open a spreadsheet</source>
        <translation>Mở bảng tính</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Mở không gian làm việc</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Đến một trang</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Tìm khách hàng</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Hoàn tác thay đổi cuối</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Điều khiển kế tiếp và trước đó</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Explain the figure, or open what is chosen</source>
        <translation>Giải thích số liệu, hoặc mở mục đang chọn</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Phím mũi tên</translation>
    </message>
    <message>
        <source>Move a lever by one step, or walk through the points of a chart</source>
        <translation>Dịch đòn bẩy một nấc, hoặc đi qua các điểm của biểu đồ</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Move a lever by a larger step</source>
        <translation>Dịch đòn bẩy một nấc lớn hơn</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Trợ giúp này</translation>
    </message>
    <message>
        <source>Five-step tour</source>
        <translation>Năm bước làm quen</translation>
    </message>
    <message>
        <source>How to export orders from your shop</source>
        <translation>Cách xuất đơn hàng từ cửa hàng của bạn</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ý nghĩa của các số liệu</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + phím mũi tên</translation>
    </message>
    <message>
        <source>Choose neighbouring bars of the chart of values</source>
        <translation>Chọn các cột liền kề của biểu đồ giá trị</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Phím Menu</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Các bảng khác</translation>
    </message>
    <message>
        <source>Contracts (start and end, or tenure and whether they have ended) and customers already summed up (purchases, recency, age) are recognised as well. The import page says which kind it took a table for; the button with its name changes it.</source>
        <translation>Hợp đồng (ngày bắt đầu và kết thúc, hoặc thời gian hợp đồng và đã kết thúc hay chưa) và khách hàng đã được tổng hợp sẵn (số lần mua, độ gần, tuổi) cũng được nhận ra. Trang nhập cho biết bảng được coi là loại nào; bấm nút mang tên loại đó để đổi.</translation>
    </message>
    <message>
        <source>Look for Export or Download where the orders are listed. CSV, XLSX, ODS, XLS, Gnumeric and XML spreadsheets and tables of HTML pages are read, also inside a zip file.</source>
        <translation>Tìm nút Xuất hoặc Tải xuống ở nơi liệt kê đơn hàng. Đọc được bảng tính CSV, XLSX, ODS, XLS, Gnumeric và XML cùng bảng trong trang HTML, kể cả trong tệp zip.</translation>
    </message>
    <message>
        <source>Close an explanation, or cancel what is running</source>
        <translation>Đóng phần giải thích, hoặc hủy việc đang chạy</translation>
    </message>
    <message>
        <source>The other columns of a sheet of contracts (plan, payment method, country ...) are kept, and contracts can be divided by them on Segments and Retention, and by price, value, month of start and rules of your own. A click on a segment shows only its contracts, on every page. Where a workspace holds orders and contracts, “Orders | Contracts” in the head of a page turns from the ones to the others.</source>
        <translation>Các cột khác của bảng hợp đồng (gói, cách thanh toán, quốc gia ...) được giữ lại; ở Phân khúc và Duy trì có thể chia hợp đồng theo các cột đó, cũng như theo giá, giá trị, tháng bắt đầu và quy tắc của riêng bạn. Bấm vào một phân khúc thì mọi trang chỉ hiện hợp đồng của phân khúc đó. Khi không gian làm việc chứa cả đơn hàng lẫn hợp đồng, “Đơn hàng | Hợp đồng” ở đầu trang chuyển qua lại giữa hai bên.</translation>
    </message>
    <message>
        <source>What-if has levers and scenarios for contracts and says how much churn a price may cost before it stops paying; Actions says what to do for whom in each stage of a contract&apos;s life, and what that has to bring.</source>
        <translation>Nếu như có đòn bẩy và kịch bản cho hợp đồng và cho biết giá được phép làm mất bao nhiêu khách trước khi không còn có lợi; Hành động cho biết cần làm gì cho ai ở từng giai đoạn của hợp đồng, và việc đó phải mang lại bao nhiêu.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>A row counts on the day that the sheet writes. With a time zone chosen under Assumptions, a row whose time says its offset from UTC counts on the day of that moment in the zone; a date without a time never moves, and never is the clock of this computer asked.</source>
        <translation>Một dòng được tính vào ngày ghi trong trang. Nếu đã chọn múi giờ trong Giả định, dòng có giờ ghi độ lệch so với UTC được tính vào ngày của thời điểm đó theo múi giờ ấy; ngày không kèm giờ không bao giờ bị dời, và không bao giờ dùng đến đồng hồ của máy tính này.</translation>
    </message>
    <message>
        <source>Explain the current cell of a table</source>
        <translation>Giải thích ô hiện tại của bảng</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Look at a chart more closely, less closely, as a whole</source>
        <translation>Phóng to, thu nhỏ biểu đồ, xem toàn bộ</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + phím mũi tên</translation>
    </message>
    <message>
        <source>Move through a chart that is looked at closely</source>
        <translation>Di chuyển trong biểu đồ đang phóng to</translation>
    </message>
    <message>
        <source>Zoom a chart, hide or show its series</source>
        <translation>Phóng to hoặc thu nhỏ biểu đồ, ẩn hoặc hiện chuỗi của nó</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>heads in row %1</source>
        <translation>tiêu đề ở dòng %1</translation>
    </message>
    <message>
        <source>no row of heads: columns are named by letters</source>
        <translation>không có dòng tiêu đề: cột đặt tên theo chữ cái</translation>
    </message>
    <message>
        <source>title rows above: %1</source>
        <translation>dòng tựa phía trên: %1</translation>
    </message>
    <message>
        <source>total rows below left out: %1</source>
        <translation>bỏ dòng tổng phía dưới: %1</translation>
    </message>
    <message>
        <source>notes below left out: %1</source>
        <translation>bỏ ghi chú phía dưới: %1</translation>
    </message>
    <message>
        <source>repeated head rows left out: %1</source>
        <translation>bỏ dòng tiêu đề lặp lại: %1</translation>
    </message>
    <message>
        <source>sheets of equal columns are appended: %1</source>
        <translation>các trang có cột giống nhau được nối: %1</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>trang %1 trên %2</translation>
    </message>
    <message>
        <source>the hidden sheet %1 is left out</source>
        <translation>bỏ trang ẩn %1</translation>
    </message>
    <message>
        <source>sheet %1 lists %2 returned orders</source>
        <translation>trang %1 liệt kê %2 đơn trả lại</translation>
    </message>
    <message>
        <source>rows between heads and data left out: %1</source>
        <translation>bỏ dòng giữa tiêu đề và dữ liệu: %1</translation>
    </message>
    <message>
        <source>%1 of %2 understood</source>
        <translation>hiểu %1 trên %2</translation>
    </message>
    <message>
        <source>recognised as an export of %1</source>
        <translation>nhận ra là bản xuất của %1</translation>
    </message>
    <message>
        <source>customer is %1: %4 different in %2 of %3 rows; %5 % come back</source>
        <translation>khách hàng là %1: %4 giá trị khác nhau trong %2 trên %3 dòng; %5% quay lại</translation>
    </message>
    <message>
        <source>%1 could be the customer too: %4 different; %5 % come back</source>
        <translation>%1 cũng có thể là khách hàng: %4 giá trị khác nhau; %5% quay lại</translation>
    </message>
    <message>
        <source>%1 is new in every row: is there a better column for the customer?</source>
        <translation>%1 mới ở mọi dòng: có cột nào tốt hơn cho khách hàng không?</translation>
    </message>
    <message>
        <source>no order id: each row is one order</source>
        <translation>không có mã đơn: mỗi dòng là một đơn hàng</translation>
    </message>
    <message>
        <source>no amounts: purchases are counted, money figures stay empty</source>
        <translation>không có số tiền: chỉ đếm lần mua, số liệu tiền để trống</translation>
    </message>
    <message>
        <source>amount is %1 × %2</source>
        <translation>số tiền là %1 × %2</translation>
    </message>
    <message>
        <source>%1 is the whole order&apos;s and counted once</source>
        <translation>%1 thuộc cả đơn và được tính một lần</translation>
    </message>
    <message>
        <source>dates from %1 to %2</source>
        <translation>ngày từ %1 đến %2</translation>
    </message>
    <message>
        <source>order of dates: %1</source>
        <translation>thứ tự ngày: %1</translation>
    </message>
    <message>
        <source>decimal mark: %1</source>
        <translation>dấu thập phân: %1</translation>
    </message>
    <message>
        <source>%1 dates look like the Hijri calendar (%2) and cannot be read</source>
        <translation>%1 ngày giống lịch Hijri (%2) và không đọc được</translation>
    </message>
    <message>
        <source>Buddhist years read: %1</source>
        <translation>đã đọc năm Phật lịch: %1</translation>
    </message>
    <message>
        <source>currency %1</source>
        <translation>tiền tệ %1</translation>
    </message>
    <message>
        <source>looked at the first %1 rows; the rest is checked while importing</source>
        <translation>đã xem %1 dòng đầu; phần còn lại được kiểm tra khi nhập</translation>
    </message>
    <message>
        <source>title row</source>
        <translation>dòng tựa</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>heads again</source>
        <translation>tiêu đề lặp lại</translation>
    </message>
    <message>
        <source>total row</source>
        <translation>dòng tổng</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>không phải đơn hàng</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>không có ngày</translation>
    </message>
    <message>
        <source>the date does not exist</source>
        <translation>ngày không tồn tại</translation>
    </message>
    <message>
        <source>a date of the Hijri calendar</source>
        <translation>ngày theo lịch Hijri</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>không có số tiền</translation>
    </message>
    <message>
        <source>the amount is no number</source>
        <translation>số tiền không phải số</translation>
    </message>
    <message>
        <source>the amount is too large</source>
        <translation>số tiền quá lớn</translation>
    </message>
    <message>
        <source>the quantity is no number</source>
        <translation>số lượng không phải số</translation>
    </message>
    <message>
        <source>the price is no number</source>
        <translation>giá không phải số</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>không phải số</translation>
    </message>
    <message>
        <source>a formula error (#N/A)</source>
        <translation>lỗi công thức (#N/A)</translation>
    </message>
    <message>
        <source>too many or too few fields</source>
        <translation>quá nhiều hoặc quá ít trường</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>void</source>
        <translation>vô hiệu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>đơn thử</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>gian lận</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>thẻ quà</translation>
    </message>
    <message>
        <source>the head says “%1”</source>
        <translation>tiêu đề ghi “%1”</translation>
    </message>
    <message>
        <source>the head says “%1” and %2 % of the cells agree</source>
        <translation>tiêu đề ghi “%1” và %2% ô phù hợp</translation>
    </message>
    <message>
        <source>%1 % of the cells are dates</source>
        <translation>%1% ô là ngày</translation>
    </message>
    <message>
        <source>%1 % of the cells are numbers</source>
        <translation>%1% ô là số</translation>
    </message>
    <message>
        <source>%1 % of the cells are e-mail addresses</source>
        <translation>%1% ô là địa chỉ e-mail</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: they come back, as customers do</source>
        <translation>%1 giá trị khác nhau trong %2 ô: lặp lại như khách hàng</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: new in almost every row</source>
        <translation>%1 giá trị khác nhau trong %2 ô: mới ở hầu hết mọi dòng</translation>
    </message>
    <message>
        <source>as exported by %1</source>
        <translation>như %1 xuất ra</translation>
    </message>
    <message>
        <source>as chosen for these heads before</source>
        <translation>như đã chọn cho các tiêu đề này trước đây</translation>
    </message>
    <message>
        <source>an extra column: kept, segments can be made of it</source>
        <translation>cột thêm: được giữ, có thể chia phân khúc</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: too many to make segments of</source>
        <translation>%1 giá trị khác nhau trong %2 ô: quá nhiều để chia phân khúc</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>không ô nào có dữ liệu</translation>
    </message>
    <message>
        <source>could serve as %1 too; %2 was preferred</source>
        <translation>cũng có thể là %1; đã ưu tiên %2</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>lựa chọn của bạn</translation>
    </message>
    <message>
        <source>day first: %1 of %2 dates decide</source>
        <translation>ngày đứng trước: %1 trên %2 ngày quyết định</translation>
    </message>
    <message>
        <source>month first: %1 of %2 dates decide</source>
        <translation>tháng đứng trước: %1 trên %2 ngày quyết định</translation>
    </message>
    <message>
        <source>year first: %1 of %2 dates decide</source>
        <translation>năm đứng trước: %1 trên %2 ngày quyết định</translation>
    </message>
    <message>
        <source>either way: %1</source>
        <translation>cả hai cách: %1</translation>
    </message>
    <message>
        <source>“%1” is the decimal mark: %2 of %3 numbers decide</source>
        <translation>“%1” là dấu thập phân: %2 trên %3 số quyết định</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>dấu phẩy</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>dấu chấm phẩy</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>gạch đứng</translation>
    </message>
    <message>
        <source>%1 rows (%2 %3, %4 % of the money) are “%5”</source>
        <translation>%1 dòng (%2 %3, %4% số tiền) là “%5”</translation>
    </message>
    <message>
        <source>Do they count as orders? Until you answer, they do; nothing is left out.</source>
        <translation>Có tính là đơn hàng không? Cho đến khi bạn trả lời thì có; không bỏ sót gì.</translation>
    </message>
    <message>
        <source>Is %2 in column %1 day and month, or month and day?</source>
        <translation>%2 trong cột %1 là ngày và tháng, hay tháng và ngày?</translation>
    </message>
    <message>
        <source>Every date of the column can be read both ways, so only you can say.</source>
        <translation>Mọi ngày trong cột đều đọc được hai cách, nên chỉ bạn mới biết.</translation>
    </message>
    <message>
        <source>What is the decimal mark of %2 in column %1?</source>
        <translation>Dấu thập phân của %2 trong cột %1 là gì?</translation>
    </message>
    <message>
        <source>The numbers of the column can be read both ways.</source>
        <translation>Các số trong cột đọc được hai cách.</translation>
    </message>
    <message>
        <source>Which column says who the customer is?</source>
        <translation>Cột nào cho biết khách hàng là ai?</translation>
    </message>
    <message>
        <source>%1 is taken: it covers %2 rows and %3 % come back.</source>
        <translation>Đã lấy %1: phủ %2 dòng và %3% quay lại.</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Tính</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>ngày, tháng, năm</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>tháng, ngày, năm</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>năm, tháng, ngày</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>dấu phẩy</translation>
    </message>
    <message>
        <source>point</source>
        <translation>dấu chấm</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>giữ</translation>
    </message>
    <message>
        <source>kept ?</source>
        <translation>giữ ?</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>hoàn tiền</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>loại trừ</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>trùng</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>cập nhật</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Refunded order</source>
        <translation>Đơn được hoàn tiền</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Thuế</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>rows that name the customer of the rows below: %1</source>
        <translation>dòng nêu khách hàng của các dòng bên dưới: %1</translation>
    </message>
    <message>
        <source>dates in the future, up to %1</source>
        <translation>ngày trong tương lai, đến %1</translation>
    </message>
    <message>
        <source>rows that cannot be read: %2 (%1)</source>
        <translation>dòng không đọc được: %2 (%1)</translation>
    </message>
    <message>
        <source>rows left out as %1: %2 (%3)</source>
        <translation>dòng bị bỏ vì là %1: %2 (%3)</translation>
    </message>
    <message>
        <source>refunded rows: %1 (%2)</source>
        <translation>dòng hoàn tiền: %1 (%2)</translation>
    </message>
    <message>
        <source>rows without a customer: %1 (%2)</source>
        <translation>dòng không có khách hàng: %1 (%2)</translation>
    </message>
    <message>
        <source>rows of the unknown status “%1”, counted as valid: %2</source>
        <translation>dòng có trạng thái lạ “%1”, được coi hợp lệ: %2</translation>
    </message>
    <message>
        <source>rows to import: %1</source>
        <translation>dòng sẽ nhập: %1</translation>
    </message>
    <message>
        <source>name of a group</source>
        <translation>tên của một nhóm</translation>
    </message>
    <message>
        <source>%1, by its byte order mark</source>
        <translation>%1, theo dấu thứ tự byte</translation>
    </message>
    <message>
        <source>plain ASCII in the %1 bytes looked at</source>
        <translation>ASCII thuần trong %1 byte đã xem</translation>
    </message>
    <message>
        <source>UTF-8: characters beyond ASCII, all valid: %1</source>
        <translation>UTF-8: ký tự ngoài ASCII, đều hợp lệ: %1</translation>
    </message>
    <message>
        <source>%1: %2 % of the bytes are zero</source>
        <translation>%1: %2% số byte bằng không</translation>
    </message>
    <message>
        <source>%1 fits the %2 bytes beyond ASCII best</source>
        <translation>%1 khớp nhất với %2 byte ngoài ASCII</translation>
    </message>
    <message>
        <source>%1, as the line “sep=” says</source>
        <translation>%1, theo dòng “sep=”</translation>
    </message>
    <message>
        <source>%1: all %2 rows have %3 fields</source>
        <translation>%1: cả %2 dòng đều có %3 trường</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows have %4 fields</source>
        <translation>%1: %2 trên %3 dòng có %4 trường</translation>
    </message>
    <message>
        <source>one column, nothing divides the %1 rows</source>
        <translation>một cột, không có dấu nào chia %1 dòng</translation>
    </message>
    <message>
        <source>no tenure</source>
        <translation>không có thời gian hợp đồng</translation>
    </message>
    <message>
        <source>the tenure is no number of months</source>
        <translation>thời gian hợp đồng không phải số tháng</translation>
    </message>
    <message>
        <source>not said whether the contract has ended</source>
        <translation>không cho biết hợp đồng đã kết thúc chưa</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Thời gian hợp đồng</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Đã trả đến nay</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>orders: each row has a date (%1) and a customer (%2)</source>
        <translation>đơn hàng: mỗi dòng có ngày (%1) và khách hàng (%2)</translation>
    </message>
    <message>
        <source>contracts: each row has a start (%1) and an end (%2)</source>
        <translation>hợp đồng: mỗi dòng có ngày bắt đầu (%1) và ngày kết thúc (%2)</translation>
    </message>
    <message>
        <source>contracts: a tenure (%1) and a churned flag (%2) stand in place of a date</source>
        <translation>hợp đồng: thời gian hợp đồng (%1) và dấu đã rời bỏ (%2) thay cho ngày</translation>
    </message>
    <message>
        <source>customers already summed up: each row has a recency (%1) and an age (%2)</source>
        <translation>khách hàng đã được tổng hợp sẵn: mỗi dòng có độ gần (%1) và tuổi (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 count days</source>
        <translation>%1 và %2 tính bằng ngày</translation>
    </message>
    <message>
        <source>%1 and %2 count weeks</source>
        <translation>%1 và %2 tính bằng tuần</translation>
    </message>
    <message>
        <source>%1 and %2 count months</source>
        <translation>%1 và %2 tính bằng tháng</translation>
    </message>
    <message>
        <source>because they are fractions; change it under “Read it as…”</source>
        <translation>vì là số lẻ thập phân; đổi ở “Đọc như…”</translation>
    </message>
    <message>
        <source>because they are whole numbers; change it under “Read it as…”</source>
        <translation>vì là số nguyên; đổi ở “Đọc như…”</translation>
    </message>
    <message>
        <source>%1 counts from the last purchase to the end of observation</source>
        <translation>%1 tính từ lần mua cuối đến hết thời gian quan sát</translation>
    </message>
    <message>
        <source>%1 counts from the first purchase to the last</source>
        <translation>%1 tính từ lần mua đầu đến lần mua cuối</translation>
    </message>
    <message>
        <source>taken to be counted up to today; set another day as “As of” after the import</source>
        <translation>được coi là tính đến hôm nay; đặt ngày khác ở “Đến ngày” sau khi nhập</translation>
    </message>
    <message>
        <source>%1 of %2 customers have bought once</source>
        <translation>%1 trên %2 khách hàng đã mua một lần</translation>
    </message>
    <message>
        <source>read as “%1”: your choice</source>
        <translation>đọc như “%1”: bạn chọn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no column names the customer: each row is one of its own</source>
        <translation>không cột nào nêu khách hàng: mỗi dòng là một khách riêng</translation>
    </message>
    <message>
        <source>no price: contracts are counted, MRR and money figures stay empty</source>
        <translation>không có giá: chỉ đếm hợp đồng, MRR và số liệu tiền để trống</translation>
    </message>
    <message>
        <source>%1 counts months</source>
        <translation>%1 tính bằng tháng</translation>
    </message>
    <message>
        <source>%1 counts years</source>
        <translation>%1 tính bằng năm</translation>
    </message>
    <message>
        <source>%1 of %2 contracts have ended</source>
        <translation>%1 trên %2 hợp đồng đã kết thúc</translation>
    </message>
    <message>
        <source>prices of a month: %1</source>
        <translation>giá theo tháng: %1</translation>
    </message>
    <message>
        <source>prices of a quarter: %1</source>
        <translation>giá theo quý: %1</translation>
    </message>
    <message>
        <source>prices of a year: %1</source>
        <translation>giá theo năm: %1</translation>
    </message>
    <message>
        <source>no such customer can be: recency beyond age, or more purchases than days</source>
        <translation>không thể có khách như vậy: độ gần vượt quá tuổi, hoặc số lần mua nhiều hơn số ngày</translation>
    </message>
    <message>
        <source>the customer stands in an earlier row too</source>
        <translation>khách hàng này đã có ở một dòng trước</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>không có tiền tệ</translation>
    </message>
    <message>
        <source>no currency is known by this name</source>
        <translation>không có tiền tệ nào mang tên này</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>không có tỷ giá</translation>
    </message>
    <message>
        <source>the rate is no number above 0</source>
        <translation>tỷ giá không phải số lớn hơn 0</translation>
    </message>
    <message>
        <source>another rate of the same day stands above</source>
        <translation>phía trên đã có tỷ giá khác của cùng ngày</translation>
    </message>
    <message>
        <source>a table of this kind has no use for it</source>
        <translation>loại bảng này không dùng đến cột đó</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Customers summed up</source>
        <translation>Khách hàng đã tổng hợp</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>Lần mua lại</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Lần mua</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Độ gần</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <translation>Chi tiêu trung bình</translation>
    </message>
    <message>
        <source>the customer stands once, above or in the first of its rows</source>
        <translation>khách hàng chỉ ghi một lần, ở trên hoặc ở dòng đầu tiên trong các dòng của mình</translation>
    </message>
    <message>
        <source>%1 counts in units of %2, as its head says</source>
        <translation>%1 tính theo đơn vị %2, như tiêu đề ghi</translation>
    </message>
    <message>
        <source>%1 includes the tax (%2), which is taken off: %3 is the difference</source>
        <translation>%1 gồm cả thuế (%2), phần này được trừ ra: %3 là phần chênh lệch</translation>
    </message>
    <message>
        <source>years of the Republic of China (Taiwan) read: %1</source>
        <translation>đã đọc năm Dân Quốc (Đài Loan): %1</translation>
    </message>
    <message>
        <source>years of Japanese eras read: %1</source>
        <translation>đã đọc năm niên hiệu Nhật Bản: %1</translation>
    </message>
    <message>
        <source>%1, as the file itself says</source>
        <translation>%1, theo chính tệp ghi</translation>
    </message>
    <message>
        <source>%1 % of the cells are words for the state of an order</source>
        <translation>%1% ô là từ chỉ trạng thái đơn hàng</translation>
    </message>
    <message>
        <source>first and last name together: %1, %2</source>
        <translation>ghép tên và họ: %1, %2</translation>
    </message>
    <message>
        <source>year, month and day together: %1, %2, %3</source>
        <translation>ghép năm, tháng và ngày: %1, %2, %3</translation>
    </message>
    <message>
        <source>what is debited, less what is credited: %1, %2</source>
        <translation>số ghi nợ trừ số ghi có: %1, %2</translation>
    </message>
    <message>
        <source>year of the Republic of China, month and day as one number: %1 of %2</source>
        <translation>năm Dân Quốc, tháng và ngày viết thành một số: %1 trong %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Tên riêng</translation>
    </message>
    <message>
        <source>Month of the year</source>
        <translation>Tháng trong năm</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Ngày trong tháng</translation>
    </message>
    <message>
        <source>%1 is written in the first row of a group and holds for the rows below it</source>
        <translation>%1 được ghi ở dòng đầu của một nhóm và áp dụng cho các dòng bên dưới</translation>
    </message>
    <message>
        <source>a contract is known again by %1</source>
        <translation>một hợp đồng được nhận lại nhờ %1</translation>
    </message>
    <message>
        <source>columns aligned by spaces: %2 columns in %1 rows</source>
        <translation>cột canh bằng dấu cách: %2 cột trong %1 dòng</translation>
    </message>
    <message>
        <source>names contracts: kept, so that each is found again by it</source>
        <translation>để nhận diện hợp đồng: được giữ để tìm lại từng hợp đồng</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>Mã hợp đồng</translation>
    </message>
</context>
<context>
    <name>PastError</name>
    <message>
        <source>A simple formula was nearer in the past: take the model&apos;s total with care.</source>
        <translation>Công thức đơn giản từng sát hơn trong quá khứ: hãy thận trọng với tổng của mô hình.</translation>
    </message>
    <message>
        <source>%1 was chosen because it erred least in the past.</source>
        <translation>Chọn %1 vì nó sai ít nhất trong quá khứ.</translation>
    </message>
    <message>
        <source>The history is too short to hold a part out: the usual model is used.</source>
        <translation>Lịch sử quá ngắn để giữ lại một phần: dùng mô hình thông thường.</translation>
    </message>
    <message>
        <source>Customers within their 90 % interval</source>
        <translation>Khách hàng nằm trong khoảng 90% của mình</translation>
    </message>
    <message>
        <source>Purchases to come, 90 %</source>
        <translation>Lần mua sắp tới, 90%</translation>
    </message>
    <message>
        <source>Value to come, 90 %</source>
        <translation>Giá trị sắp tới, 90%</translation>
    </message>
    <message>
        <source>Made %1 ago, such a forecast would have been %2 too low.</source>
        <translation>Nếu lập %1 trước, dự báo như vậy sẽ thấp hơn %2.</translation>
    </message>
    <message>
        <source>Made %1 ago, such a forecast would have been %2 too high.</source>
        <translation>Nếu lập %1 trước, dự báo như vậy sẽ cao hơn %2.</translation>
    </message>
    <message>
        <source>How wrong would this have been?</source>
        <translation>Dự báo này sẽ sai bao nhiêu?</translation>
    </message>
    <message>
        <source>purchases expected on %1 against those made until %2</source>
        <translation>lần mua dự kiến vào %1 so với số đã có đến %2</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Better service</source>
        <translation>Phục vụ tốt hơn</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Hướng dẫn ban đầu</translation>
    </message>
    <message>
        <source>Tailored content and offers</source>
        <translation>Nội dung và ưu đãi phù hợp</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Chương trình khách hàng thân thiết</translation>
    </message>
    <message>
        <source>Recognition of the best</source>
        <translation>Ghi nhận khách tốt nhất</translation>
    </message>
    <message>
        <source>Service on all channels</source>
        <translation>Phục vụ trên mọi kênh</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Mạng xã hội</translation>
    </message>
    <message>
        <source>Closing the loop</source>
        <translation>Khép vòng phản hồi</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Giành lại khách</translation>
    </message>
    <message>
        <source>Retargeting</source>
        <translation>Tiếp thị lại</translation>
    </message>
    <message>
        <source>Post-purchase contact</source>
        <translation>Liên hệ sau mua</translation>
    </message>
    <message>
        <source>Automatic contact only</source>
        <translation>Chỉ liên hệ tự động</translation>
    </message>
    <message>
        <source>Stop spending</source>
        <translation>Ngừng chi</translation>
    </message>
    <message>
        <source>Answer faster and mend what hinders them.</source>
        <translation>Trả lời nhanh hơn và khắc phục điều gây trở ngại cho họ.</translation>
    </message>
    <message>
        <source>Help within a week: how to use what they bought.</source>
        <translation>Giúp trong vòng một tuần: cách dùng món họ đã mua.</translation>
    </message>
    <message>
        <source>Content and offers that fit what they already buy.</source>
        <translation>Nội dung và ưu đãi hợp với món họ đã mua.</translation>
    </message>
    <message>
        <source>A reward for coming back, told after each purchase.</source>
        <translation>Phần thưởng khi quay lại, báo sau mỗi lần mua.</translation>
    </message>
    <message>
        <source>Early access, a thank-you, a gift; ask for referrals.</source>
        <translation>Ưu tiên sớm, lời cảm ơn, món quà; xin giới thiệu.</translation>
    </message>
    <message>
        <source>The same service in the shop, by phone, chat and e-mail.</source>
        <translation>Phục vụ như nhau tại cửa hàng, qua điện thoại, chat và e-mail.</translation>
    </message>
    <message>
        <source>Invite reviews, referrals and their own stories.</source>
        <translation>Mời đánh giá, giới thiệu và kể câu chuyện của họ.</translation>
    </message>
    <message>
        <source>Ask the unhappy ones why, mend it, and tell them.</source>
        <translation>Hỏi người không hài lòng vì sao, khắc phục rồi báo cho họ.</translation>
    </message>
    <message>
        <source>A personal message and a reason to return; call the best.</source>
        <translation>Tin nhắn riêng và lý do để quay lại; gọi điện cho khách tốt nhất.</translation>
    </message>
    <message>
        <source>Paid reminders of what they bought; stop when they do not answer.</source>
        <translation>Quảng cáo nhắc lại món họ đã mua; ngừng khi họ không đáp lại.</translation>
    </message>
    <message>
        <source>Thanks, care and what fits it, after each purchase.</source>
        <translation>Cảm ơn, chăm sóc và gợi ý món hợp, sau mỗi lần mua.</translation>
    </message>
    <message>
        <source>Cheap e-mail only; no paid channel.</source>
        <translation>Chỉ e-mail rẻ; không kênh trả phí.</translation>
    </message>
    <message>
        <source>Look at returns and at the channel that won them.</source>
        <translation>Xem lại hàng trả và kênh đã mang họ về.</translation>
    </message>
    <message>
        <source>%1 each is still to come: losing one is dear.</source>
        <translation>Mỗi người còn mang lại %1: mất một người là đắt.</translation>
    </message>
    <message>
        <source>They are new: the second purchase decides.</source>
        <translation>Họ còn mới: lần mua thứ hai quyết định.</translation>
    </message>
    <message>
        <source>Each further purchase brings margin: %1 each to come.</source>
        <translation>Mỗi lần mua thêm mang lại lợi nhuận: mỗi người còn %1 sắp tới.</translation>
    </message>
    <message>
        <source>They have gone quiet: P(alive) is %1.</source>
        <translation>Họ đã im lặng: P(còn) là %1.</translation>
    </message>
    <message>
        <source>Little is still to come: %1 each.</source>
        <translation>Sắp tới còn ít: %1 mỗi người.</translation>
    </message>
    <message>
        <source>They cost more than they bring: %1 each.</source>
        <translation>Họ tốn hơn mang lại: %1 mỗi người.</translation>
    </message>
    <message>
        <source>cost saved</source>
        <translation>chi phí tiết kiệm</translation>
    </message>
    <message numerus="yes">
        <source>share that buys within %n day(s), against the hold-back group</source>
        <translation>
            <numerusform>tỷ phần mua trong vòng %n ngày, so với nhóm đối chứng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 đến %3)</translation>
    </message>
    <message>
        <source>No later data yet: import those after %1.</source>
        <translation>Chưa có dữ liệu về sau: hãy nhập dữ liệu sau %1.</translation>
    </message>
    <message>
        <source>Too few of these customers are in the data to compare.</source>
        <translation>Quá ít khách trong số này có trong dữ liệu để so sánh.</translation>
    </message>
    <message>
        <source>Day %1 of %2: too early to judge.</source>
        <translation>Ngày %1 trên %2: còn quá sớm để kết luận.</translation>
    </message>
    <message>
        <source>It worked: more of those contacted bought.</source>
        <translation>Có hiệu quả: nhiều người được liên hệ mua hơn.</translation>
    </message>
    <message>
        <source>It did harm: fewer of those contacted bought.</source>
        <translation>Có hại: ít người được liên hệ mua hơn.</translation>
    </message>
    <message>
        <source>No difference can be shown: the interval holds zero.</source>
        <translation>Chưa thấy khác biệt: khoảng tin cậy chứa số không.</translation>
    </message>
    <message>
        <source>Save offer before renewal</source>
        <translation>Ưu đãi giữ chân trước gia hạn</translation>
    </message>
    <message>
        <source>Annual contract</source>
        <translation>Hợp đồng năm</translation>
    </message>
    <message>
        <source>Loyalty reward</source>
        <translation>Thưởng khách trung thành</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Nâng gói</translation>
    </message>
    <message>
        <source>Help them to use what they pay for: a call, a guide, a check after a week.</source>
        <translation>Giúp họ dùng thứ họ đang trả tiền: một cuộc gọi, một hướng dẫn, hỏi lại sau một tuần.</translation>
    </message>
    <message>
        <source>Ask before the next renewal what is missing, and offer it.</source>
        <translation>Trước lần gia hạn tới, hỏi họ còn thiếu gì và đề nghị điều đó.</translation>
    </message>
    <message>
        <source>Offer a year at a discount in place of renewing more often.</source>
        <translation>Mời trả cả năm với giá giảm thay vì gia hạn nhiều lần.</translation>
    </message>
    <message>
        <source>Thank them: something that new customers do not get.</source>
        <translation>Cảm ơn họ: bằng điều mà khách mới không có.</translation>
    </message>
    <message>
        <source>Offer the larger plan to those who pay less than the middle of their segment.</source>
        <translation>Mời gói lớn hơn cho những người trả thấp hơn mức giữa của phân khúc.</translation>
    </message>
    <message>
        <source>Tell them what has become better since they left, and a reason to return.</source>
        <translation>Cho họ biết điều gì đã tốt hơn từ khi họ rời đi, và lý do để quay lại.</translation>
    </message>
    <message>
        <source>running, fewer than %1 renewals made: the chance to leave is highest</source>
        <translation>đang chạy, đã gia hạn dưới %1 lần: xác suất rời đi cao nhất</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more, but fewer than %2</source>
        <translation>đang chạy, đã gia hạn từ %1 lần nhưng dưới %2 lần</translation>
    </message>
    <message>
        <source>running, fewer than %1 renewals made, renewed more than once a year</source>
        <translation>đang chạy, đã gia hạn dưới %1 lần, gia hạn hơn một lần mỗi năm</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more</source>
        <translation>đang chạy, đã gia hạn từ %1 lần</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more, cheaper than the middle of the segment</source>
        <translation>đang chạy, đã gia hạn từ %1 lần, giá thấp hơn mức giữa của phân khúc</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>đã kết thúc</translation>
    </message>
    <message>
        <source>a price %1 higher</source>
        <translation>giá cao hơn %1</translation>
    </message>
    <message>
        <source>%1 of them back</source>
        <translation>%1 số đó quay lại</translation>
    </message>
    <message>
        <source>does not pay at any discount</source>
        <translation>không có lợi ở bất kỳ mức giảm giá nào</translation>
    </message>
    <message>
        <source>a discount under %1</source>
        <translation>mức giảm giá dưới %1</translation>
    </message>
    <message>
        <source>does not pay, however many stay</source>
        <translation>không có lợi, dù bao nhiêu khách ở lại</translation>
    </message>
    <message>
        <source>%1 points less churn a year</source>
        <translation>tỷ lệ rời bỏ mỗi năm giảm %1 điểm</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message numerus="yes">
        <source>%n gap(s) in the dates; the longest is %1 to %2</source>
        <translation>
            <numerusform>%n khoảng trống trong các ngày; dài nhất từ %1 đến %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates in the future, up to %1</source>
        <translation>Ngày trong tương lai, đến %1</translation>
    </message>
    <message>
        <source>Dates far behind all others, up to %1</source>
        <translation>Ngày muộn hơn hẳn mọi ngày khác, đến %1</translation>
    </message>
    <message>
        <source>Unusually large orders, above %1</source>
        <translation>Đơn hàng lớn bất thường, trên %1</translation>
    </message>
    <message>
        <source>Customers who buy as no person does: %1</source>
        <translation>Khách hàng mua không giống người thường: %1</translation>
    </message>
    <message>
        <source>Rows without a customer</source>
        <translation>Dòng không có khách hàng</translation>
    </message>
    <message>
        <source>Amounts without an exchange rate: %1</source>
        <translation>Số tiền không có tỷ giá: %1</translation>
    </message>
    <message>
        <source>Nobody bought on these days: a holiday, or a month that was not exported?</source>
        <translation>Không ai mua vào những ngày này: ngày nghỉ, hay một tháng chưa được xuất?</translation>
    </message>
    <message>
        <source>Rows after today enter no figure: typing errors, or orders delivered later?</source>
        <translation>Dòng sau hôm nay không vào số liệu nào: gõ nhầm, hay đơn giao sau?</translation>
    </message>
    <message>
        <source>Rows far behind all others enter no figure: typing errors in the year?</source>
        <translation>Dòng có ngày muộn hơn hẳn mọi dòng khác không vào số liệu nào: gõ nhầm năm?</translation>
    </message>
    <message>
        <source>These orders weigh much: wholesale, typing errors, or simply good customers?</source>
        <translation>Các đơn này nặng ký: bán buôn, gõ nhầm, hay đơn giản là khách tốt?</translation>
    </message>
    <message>
        <source>A marketplace, a till or a test account under one key? Leave it out or split it.</source>
        <translation>Sàn thương mại, quầy thu ngân hay tài khoản thử dưới một mã? Hãy bỏ ra hoặc tách ra.</translation>
    </message>
    <message>
        <source>These rows count in the total but belong to no customer.</source>
        <translation>Các dòng này tính vào tổng nhưng không thuộc khách hàng nào.</translation>
    </message>
    <message>
        <source>These rows wait outside every figure. Enter a rate under Assumptions.</source>
        <translation>Các dòng này chờ bên ngoài mọi số liệu. Nhập tỷ giá trong Giả định.</translation>
    </message>
    <message>
        <source>Change of the mean CLV if these rows were left out</source>
        <translation>Thay đổi của CLV trung bình nếu bỏ các dòng này</translation>
    </message>
    <message>
        <source>Change of the mean CLV if these rows counted</source>
        <translation>Thay đổi của CLV trung bình nếu tính các dòng này</translation>
    </message>
    <message>
        <source>Nobody can know what the missing customers, days or rates would change</source>
        <translation>Không ai biết được khách hàng, ngày hay tỷ giá còn thiếu sẽ thay đổi gì</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>ngày đứng trước</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>tháng đứng trước</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>năm đứng trước</translation>
    </message>
    <message>
        <source>%1, as dates of the column prove</source>
        <translation>%1, do các ngày trong cột chứng tỏ</translation>
    </message>
    <message>
        <source>%1, as another column of dates proves</source>
        <translation>%1, do một cột ngày khác chứng tỏ</translation>
    </message>
    <message>
        <source>%1, as such dates are written</source>
        <translation>%1, theo cách viết của loại ngày này</translation>
    </message>
    <message>
        <source>%1, as you chose</source>
        <translation>%1, theo lựa chọn của bạn</translation>
    </message>
    <message>
        <source>%1, as the recipe says</source>
        <translation>%1, theo công thức xử lý</translation>
    </message>
    <message>
        <source>Dates of %1 that could be read day first or month first: %2</source>
        <translation>Ngày của %1 có thể đọc theo kiểu ngày đứng trước hoặc tháng đứng trước: %2</translation>
    </message>
    <message>
        <source>These rows wait outside every figure. Enter a rate, or open a table of rates that begins earlier, under Assumptions.</source>
        <translation>Các dòng này chờ bên ngoài mọi số liệu. Nhập tỷ giá, hoặc mở bảng tỷ giá bắt đầu sớm hơn, trong Giả định.</translation>
    </message>
    <message>
        <source>Nothing in these dates themselves says which number is the month. If the order is wrong, take the import back and choose the other one.</source>
        <translation>Bản thân các ngày này không cho biết số nào là tháng. Nếu thứ tự sai, hãy rút lại lần nhập và chọn thứ tự kia.</translation>
    </message>
    <message>
        <source>Change of the mean CLV if day and month changed places in these dates</source>
        <translation>Thay đổi của CLV trung bình nếu ngày và tháng đổi chỗ trong các ngày này</translation>
    </message>
    <message>
        <source>These rows wait outside every figure: the exchange rates turn amounts into %1, which is not the currency of the figures. Change them under Assumptions.</source>
        <translation>Các dòng này chờ bên ngoài mọi số liệu: tỷ giá đổi số tiền sang %1, không phải tiền tệ của số liệu. Đổi tỷ giá trong Giả định.</translation>
    </message>
</context>
<context>
    <name>RateOpening</name>
    <message>
        <source>%1 exchange rates read</source>
        <translation>Đã đọc %1 tỷ giá</translation>
    </message>
    <message>
        <source>%1 exchange rates into %2 read</source>
        <translation>Đã đọc %1 tỷ giá sang %2</translation>
    </message>
    <message>
        <source>%1 rows are no rates, the first of them row %2 (%3)</source>
        <translation>%1 dòng không phải tỷ giá, đầu tiên là dòng %2 (%3)</translation>
    </message>
    <message>
        <source>Open exchange rates</source>
        <translation>Mở tỷ giá</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>đang đọc %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Value to come, each</source>
        <translation>Giá trị sắp tới, mỗi người</translation>
    </message>
    <message>
        <source>Lift that pays %1 each</source>
        <translation>Mức tăng đủ bù %1 mỗi người</translation>
    </message>
    <message>
        <source>Valuable customers who have gone quiet</source>
        <translation>Khách giá trị đã im lặng</translation>
    </message>
    <message>
        <source>Greatest expected loss first: yearly margin at their own pace × (1 − P(alive))</source>
        <translation>Mất mát kỳ vọng lớn nhất trước: lợi nhuận năm theo nhịp riêng × (1 − P(còn))</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Lần mua</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Im lặng</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(còn)</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>Lợi nhuận mỗi năm</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>Mất mát kỳ vọng</translation>
    </message>
    <message>
        <source>What to do for whom</source>
        <translation>Làm gì cho ai</translation>
    </message>
    <message>
        <source>For each segment the play that fits it. Try it on a part, hold a random group back, and compare: the lift is the share by which the value to come has to rise so that the spend is earned back.</source>
        <translation>Với mỗi phân khúc là hành động phù hợp. Thử trên một phần, giữ lại nhóm ngẫu nhiên rồi so sánh: mức tăng là phần mà giá trị sắp tới phải tăng để hoàn lại khoản chi.</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Trước hết</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Bìa</translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation>Tóm tắt cho ban lãnh đạo</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Số liệu chính</translation>
    </message>
    <message>
        <source>Distribution and concentration</source>
        <translation>Phân bố và độ tập trung</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Cohorts and retention</source>
        <translation>Nhóm và duy trì</translation>
    </message>
    <message>
        <source>Forecast and its past error</source>
        <translation>Dự báo và sai số quá khứ</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>So sánh kịch bản</translation>
    </message>
    <message>
        <source>Actions by segment</source>
        <translation>Hành động theo phân khúc</translation>
    </message>
    <message>
        <source>Reconciliation and quality</source>
        <translation>Đối chiếu và chất lượng</translation>
    </message>
    <message>
        <source>Definitions and formulas</source>
        <translation>Định nghĩa và công thức</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>trang %1 trên %2</translation>
    </message>
    <message>
        <source>%1 more rows are not shown</source>
        <translation>còn %1 dòng không hiện</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>tiếp theo</translation>
    </message>
    <message>
        <source>customer lifetime value</source>
        <translation>giá trị vòng đời khách hàng</translation>
    </message>
    <message>
        <source>The data have no amounts: purchases only.</source>
        <translation>Dữ liệu không có số tiền: chỉ có lần mua.</translation>
    </message>
    <message>
        <source>Value is gross margin at %1, less acquisition cost, plus the expected margin of the next %2 discounted at %3 a year</source>
        <translation>Giá trị là lợi nhuận gộp %1, trừ chi phí thu hút, cộng lợi nhuận kỳ vọng %2 tới chiết khấu %3 mỗi năm</translation>
    </message>
    <message>
        <source>Value is revenue, no margin given, less acquisition cost, plus the expected revenue of the next %1 discounted at %2 a year</source>
        <translation>Giá trị là doanh thu, chưa có biên lợi nhuận, trừ chi phí thu hút, cộng doanh thu kỳ vọng %1 tới chiết khấu %2 mỗi năm</translation>
    </message>
    <message>
        <source> (%1 and Gamma-Gamma).</source>
        <translation> (%1 và Gamma-Gamma).</translation>
    </message>
    <message>
        <source> (%1).</source>
        <translation> (%1).</translation>
    </message>
    <message>
        <source>Definitions %1.</source>
        <translation>Định nghĩa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n file(s), every row accounted for.</source>
        <translation>
            <numerusform>%1 dòng của %n tệp, mọi dòng đều được tính đến.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report to the board</source>
        <translation>Báo cáo ban lãnh đạo</translation>
    </message>
    <message>
        <source>Customer lifetime value, as of %1</source>
        <translation>Giá trị vòng đời khách hàng, đến %1</translation>
    </message>
    <message>
        <source>Window %1 to %2</source>
        <translation>Cửa sổ %1 đến %2</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Phân khúc: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Tác giả: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>void</source>
        <translation>vô hiệu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>đơn thử</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>gian lận</translation>
    </message>
    <message>
        <source>gift card alone</source>
        <translation>chỉ thẻ quà</translation>
    </message>
    <message>
        <source>free order</source>
        <translation>đơn miễn phí</translation>
    </message>
    <message>
        <source>negative net value</source>
        <translation>giá trị ròng âm</translation>
    </message>
    <message>
        <source>reduced to zero by refunds</source>
        <translation>về không do hoàn tiền</translation>
    </message>
    <message>
        <source>after the as-of date</source>
        <translation>sau ngày chốt</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>chỉ hoàn tiền</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>Giá trị trung bình đơn hàng</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>Tần suất mua</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Giá trị khách hàng</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV đơn giản</translation>
    </message>
    <message>
        <source>Historical CLV</source>
        <translation>CLV lịch sử</translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation>Công thức dự đoán</translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation>Dạng duy trì</translation>
    </message>
    <message>
        <source>Value to come</source>
        <translation>Giá trị sắp tới</translation>
    </message>
    <message>
        <source>P(alive) and annual retention</source>
        <translation>P(còn) và duy trì năm</translation>
    </message>
    <message>
        <source>Survival and its band</source>
        <translation>Sống còn và dải của nó</translation>
    </message>
    <message>
        <source>Rows read and what became of them</source>
        <translation>Các dòng đã đọc và kết quả</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Trùng</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Loại trừ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>Orders that are no purchase</source>
        <translation>Đơn hàng không phải lần mua</translation>
    </message>
    <message>
        <source>Each rule can be switched under Data, Assumptions</source>
        <translation>Mỗi quy tắc bật tắt được tại Dữ liệu, Giả định</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Dữ liệu từ đâu</translation>
    </message>
    <message>
        <source>Every row is accounted for</source>
        <translation>Mọi dòng đều được tính đến</translation>
    </message>
    <message>
        <source>Some rows are not accounted for</source>
        <translation>Một số dòng chưa được tính đến</translation>
    </message>
    <message>
        <source>%1 rows behind %2 purchases of %3 customers.</source>
        <translation>%1 dòng đứng sau %2 lần mua của %3 khách hàng.</translation>
    </message>
    <message>
        <source>%1 customers of the data have no valid purchase and are in no figure.</source>
        <translation>%1 khách hàng trong dữ liệu không có lần mua hợp lệ và không nằm trong số nào.</translation>
    </message>
    <message>
        <source>No order was left out by a rule.</source>
        <translation>Không đơn nào bị quy tắc loại.</translation>
    </message>
    <message numerus="yes">
        <source>%n isolated day(s) behind the last regular one were not taken as the as-of date.</source>
        <translation>
            <numerusform>%n ngày lẻ sau ngày bình thường cuối cùng không được lấy làm ngày chốt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Definitions used, %1</source>
        <translation>Định nghĩa đã dùng, %1</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Định nghĩa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Ngày chốt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>as written in the sheet</source>
        <translation>như ghi trong bảng</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Biên lợi nhuận gộp</translation>
    </message>
    <message>
        <source>none given: value is revenue</source>
        <translation>không có: giá trị là doanh thu</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>Chi phí thu hút</translation>
    </message>
    <message numerus="yes">
        <source>from spend by month and channel, %n entry(ies)</source>
        <translation>
            <numerusform>từ chi tiêu theo tháng và kênh, %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Serving cost per order</source>
        <translation>Chi phí phục vụ mỗi đơn</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Lãi suất chiết khấu mỗi năm</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>none could be fitted</source>
        <translation>không mô hình nào khớp</translation>
    </message>
    <message>
        <source>Model of the living</source>
        <translation>Mô hình của khách còn hoạt động</translation>
    </message>
    <message>
        <source>Lapsed after a silence of</source>
        <translation>Coi là rời bỏ sau im lặng</translation>
    </message>
    <message>
        <source>Refunds count</source>
        <translation>Hoàn tiền tính</translation>
    </message>
    <message>
        <source>on the date of the order</source>
        <translation>vào ngày của đơn</translation>
    </message>
    <message>
        <source>on their own date</source>
        <translation>vào ngày của chính nó</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>R revenue, N purchases, C buyers of the window; m margin, r retention, d discount</source>
        <translation>R doanh thu, N lần mua, C người mua trong cửa sổ; m biên, r duy trì, d chiết khấu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>The same definitions and the same data give the same figures: compare the mark %1.</source>
        <translation>Cùng định nghĩa và cùng dữ liệu cho cùng số liệu: so dấu %1.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>A customer under a number instead of a name</extracomment>
        <translation>Khách hàng %1</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average</source>
        <translation>Một khách hàng trung bình trị giá %1</translation>
    </message>
    <message>
        <source>The figures of the base</source>
        <translation>Số liệu của tập khách</translation>
    </message>
    <message>
        <source>%1 customers, window %2 to %3. Every figure with its formula; an undefined one says why.</source>
        <translation>%1 khách hàng, cửa sổ %2 đến %3. Mỗi số kèm công thức; số không xác định nêu lý do.</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation>20% đầu mang về %1 giá trị</translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation>Ai mang lại giá trị</translation>
    </message>
    <message>
        <source>%1 customers cost more than they bring: they were won and served for more than their margin.</source>
        <translation>%1 khách hàng tốn hơn mang lại: thu hút và phục vụ họ quá lợi nhuận.</translation>
    </message>
    <message>
        <source>Nobody costs more than they bring.</source>
        <translation>Không ai tốn hơn mang lại.</translation>
    </message>
    <message>
        <source>All figures by segment</source>
        <translation>Mọi số liệu theo phân khúc</translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation>Lần mua mỗi người</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, trung bình</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, tổng</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ phần</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>%1 tới</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>%1 does not earn its cost</source>
        <translation>%1 không bù được chi phí</translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation>Mọi phân khúc đều bù được chi phí</translation>
    </message>
    <message>
        <source>Cost and CLV before cost, per customer</source>
        <translation>Chi phí và CLV trước chi phí, mỗi khách</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Giành được</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ số</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>What each segment brings</source>
        <translation>Mỗi phân khúc mang lại gì</translation>
    </message>
    <message>
        <source>Two groups carry the shop</source>
        <translation>Hai nhóm gánh cả cửa hàng</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 of the customers and %4 of the value.</source>
        <translation>%1 và %2 là %3 khách hàng và %4 giá trị.</translation>
    </message>
    <message>
        <source>The value is spread over many groups</source>
        <translation>Giá trị trải trên nhiều nhóm</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation>%1 khách hàng mới mua lại trong tháng kế tiếp</translation>
    </message>
    <message>
        <source>A customer counts as lapsed after a silence of %1; %2 of those silent so long came back within six months.</source>
        <translation>Khách được coi là rời bỏ sau %1 im lặng; %2 người im lặng lâu vậy quay lại trong sáu tháng.</translation>
    </message>
    <message>
        <source>The history is too short for cohorts.</source>
        <translation>Lịch sử quá ngắn để chia nhóm.</translation>
    </message>
    <message>
        <source>What the next 12 months may bring</source>
        <translation>12 tháng tới có thể mang lại gì</translation>
    </message>
    <message>
        <source>%1 of revenue expected in 12 months</source>
        <translation>Dự kiến doanh thu %1 trong 12 tháng</translation>
    </message>
    <message>
        <source>%1 purchases expected in 12 months</source>
        <translation>Dự kiến %1 lần mua trong 12 tháng</translation>
    </message>
    <message>
        <source>Today&apos;s customers are forecast by a model of repeat buying, new ones at the pace of the last year.</source>
        <translation>Khách hiện nay được dự báo bằng mô hình mua lặp lại, khách mới theo nhịp năm qua.</translation>
    </message>
    <message>
        <source>How far such forecasts were off in the past</source>
        <translation>Các dự báo như vậy đã lệch bao nhiêu</translation>
    </message>
    <message>
        <source>Fitted without the last part of the data, then compared with it</source>
        <translation>Khớp không dùng phần cuối dữ liệu, rồi so với nó</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Kỳ vọng</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Thực tế</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Sai số</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Sai số trung bình</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Tương quan hạng</translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation>Mô hình đã khớp</translation>
    </message>
    <message>
        <source>Maximum likelihood; parameters with standard errors</source>
        <translation>Hợp lý cực đại; tham số kèm sai số chuẩn</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log hợp lý</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Mức gốc</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>Giá trị %1 tới</translation>
    </message>
    <message>
        <source>Revenue of the next %1</source>
        <translation>Doanh thu %1 tới</translation>
    </message>
    <message>
        <source>Margin of the next %1</source>
        <translation>Lợi nhuận %1 tới</translation>
    </message>
    <message>
        <source>Profit after acquisition and retention spend</source>
        <translation>Lãi sau chi thu hút và duy trì</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV của khách mới</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tỷ lệ duy trì mỗi năm</translation>
    </message>
    <message>
        <source>Customers alive in 12 months</source>
        <translation>Khách còn hoạt động sau 12 tháng</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Nếu như</translation>
    </message>
    <message>
        <source>No scenario has been saved in this workspace.</source>
        <translation>Chưa lưu kịch bản nào trong không gian này.</translation>
    </message>
    <message>
        <source>History is a constant; the levers move what is still to come.</source>
        <translation>Lịch sử không đổi; đòn bẩy chỉ dịch những gì sắp tới.</translation>
    </message>
    <message>
        <source>Break-even.</source>
        <translation>Hòa vốn.</translation>
    </message>
    <message>
        <source>The price change pays as long as fewer than %1 of the purchases are lost (%2 on revenue alone).</source>
        <translation>Thay đổi giá có lợi khi mất ít hơn %1 lần mua (%2 nếu chỉ xét doanh thu).</translation>
    </message>
    <message>
        <source>%1 customers, %2 purchases</source>
        <translation>%1 khách hàng, %2 lần mua</translation>
    </message>
    <message>
        <source>Customers are worth more, but cost more to win</source>
        <translation>Khách hàng giá trị hơn nhưng tốn hơn để giành</translation>
    </message>
    <message>
        <source>Customers are worth more than a year ago</source>
        <translation>Khách hàng giá trị hơn một năm trước</translation>
    </message>
    <message>
        <source>Customers are worth less and cost more to win</source>
        <translation>Khách hàng kém giá trị hơn và tốn hơn để giành</translation>
    </message>
    <message>
        <source>Customers are worth less than a year ago</source>
        <translation>Khách hàng kém giá trị hơn một năm trước</translation>
    </message>
    <message>
        <source>New customers cost more than they bring</source>
        <translation>Khách mới tốn hơn mang lại</translation>
    </message>
    <message>
        <source>Customers earn their cost, but not those won through %1</source>
        <translation>Khách hàng bù được chi phí, trừ khách từ %1</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value</source>
        <translation>Một phần năm khách hàng mang về %1 giá trị</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 more than a year ago.</source>
        <translation>Một khách hàng trung bình trị giá %1, cao hơn %2 so với một năm trước.</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 less than a year ago.</source>
        <translation>Một khách hàng trung bình trị giá %1, thấp hơn %2 so với một năm trước.</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>Một khách hàng trung bình trị giá %1.</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value; %2 cost more than they bring.</source>
        <translation>Một phần năm khách hàng mang về %1 giá trị; %2 người tốn hơn mang lại.</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value.</source>
        <translation>Một phần năm khách hàng mang về %1 giá trị.</translation>
    </message>
    <message>
        <source>Winning a customer costs %1; a new one brings %2 times that.</source>
        <translation>Giành một khách tốn %1; khách mới mang về gấp %2 lần.</translation>
    </message>
    <message>
        <source>Winning a customer costs %1.</source>
        <translation>Giành một khách tốn %1.</translation>
    </message>
    <message>
        <source>%1 customers made %2 purchases; the data have no amounts.</source>
        <translation>%1 khách hàng mua %2 lần; dữ liệu không có số tiền.</translation>
    </message>
    <message>
        <source>%1 more than a year ago</source>
        <translation>cao hơn %1 so với một năm trước</translation>
    </message>
    <message>
        <source>%1 less than a year ago</source>
        <translation>thấp hơn %1 so với một năm trước</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>biên lợi nhuận %1</translation>
    </message>
    <message>
        <source>revenue, no margin given</source>
        <translation>doanh thu, chưa có biên lợi nhuận</translation>
    </message>
    <message>
        <source>Lifetime value, mean</source>
        <translation>Giá trị vòng đời, trung bình</translation>
    </message>
    <message>
        <source>Value of all customers</source>
        <translation>Giá trị mọi khách hàng</translation>
    </message>
    <message>
        <source>%1 a year ago</source>
        <translation>%1 một năm trước</translation>
    </message>
    <message>
        <source>cost %1 a customer</source>
        <translation>chi phí %1 mỗi khách</translation>
    </message>
    <message>
        <source>Value : cost, new ones</source>
        <translation>Giá trị : chi phí, khách mới</translation>
    </message>
    <message>
        <source>What we propose</source>
        <translation>Đề xuất của chúng tôi</translation>
    </message>
    <message>
        <source>%1 customers won at %2 bring %3 each: %4 not earned back.</source>
        <translation>%1 khách giành với %2 mang về mỗi người %3: %4 chưa thu lại.</translation>
    </message>
    <message>
        <source>Move spend from %1 to %2.</source>
        <translation>Chuyển chi tiêu từ %1 sang %2.</translation>
    </message>
    <message>
        <source>A customer brings %1 times the cost there, %2 times here.</source>
        <translation>Ở đó một khách mang về gấp %1 lần chi phí, ở đây %2 lần.</translation>
    </message>
    <message>
        <source>Try the scenario &apos;%1&apos;.</source>
        <translation>Thử kịch bản &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>It is worth %1 more within %2.</source>
        <translation>Đáng thêm %1 trong %2.</translation>
    </message>
    <message>
        <source>Test a price rise of %1.</source>
        <translation>Thử tăng giá %1.</translation>
    </message>
    <message>
        <source>At a margin of %1 it pays as long as fewer than %2 of the purchases are lost.</source>
        <translation>Với biên lợi nhuận %1, có lợi khi mất ít hơn %2 lần mua.</translation>
    </message>
    <message>
        <source>Ask for the second order.</source>
        <translation>Hãy xin đơn thứ hai.</translation>
    </message>
    <message>
        <source>%1 of %2 customers (%3) bought only once.</source>
        <translation>%1 trên %2 khách hàng (%3) chỉ mua một lần.</translation>
    </message>
    <message>
        <source>What to do, and why</source>
        <translation>Việc cần làm và lý do</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>Được tốn, mỗi người</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Ngoài ra: %1.</translation>
    </message>
    <message>
        <source>What trials brought</source>
        <translation>Các thử nghiệm mang lại gì</translation>
    </message>
    <message>
        <source>Those contacted less those held back, with 95 % intervals</source>
        <translation>Người được liên hệ trừ nhóm đối chứng, với khoảng 95%</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Được liên hệ</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Đối chứng</translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation>Tỷ lệ người mua</translation>
    </message>
    <message>
        <source>Margin each</source>
        <translation>Lợi nhuận mỗi người</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Cho thấy gì</translation>
    </message>
    <message>
        <source>A play may cost at most what it can bring when it raises the value to come by %1. Measured by: %2.</source>
        <translation>Một hành động chỉ nên tốn tối đa bằng mức nó mang lại khi nâng giá trị sắp tới thêm %1. Đo bằng: %2.</translation>
    </message>
    <message>
        <source>CV a year × lifespan in years</source>
        <translation>CV mỗi năm × tuổi đời tính bằng năm</translation>
    </message>
    <message>
        <source>Σ net × margin − CAC − serving cost</source>
        <translation>Σ ròng × biên lợi nhuận − CAC − chi phí phục vụ</translation>
    </message>
    <message>
        <source>T × AOV × AGM × ALT (months)</source>
        <translation>T × AOV × AGM × ALT (tháng)</translation>
    </message>
    <message>
        <source>E[M] × margin × Σₖ (E[X(k)] − E[X(k−1)]) ÷ (1 + d)^(k/12)</source>
        <translation>E[M] × biên lợi nhuận × Σₖ (E[X(k)] − E[X(k−1)]) ÷ (1 + d)^(k/12)</translation>
    </message>
    <message>
        <source>Pay less than %1 for a customer through %2, or stop.</source>
        <translation>Chi dưới %1 cho một khách qua %2, hoặc dừng lại.</translation>
    </message>
    <message>
        <source>They are silent for longer than their own pace explains.</source>
        <translation>Họ im lặng lâu hơn mức nhịp riêng của họ giải thích được.</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Σ price ÷ months of its period, running</source>
        <translation>Σ giá ÷ số tháng trong kỳ, hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>Tỷ lệ mất khách</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before</source>
        <translation>khách đã mất ÷ khách trước đó</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Tỷ lệ mất doanh thu</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before</source>
        <translation>(MRR đã mất + thu hẹp) ÷ MRR trước đó</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Mở rộng</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before</source>
        <translation>phần MRR tăng thêm của khách ở lại ÷ MRR trước đó</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>Tỷ lệ duy trì mỗi tháng</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − hợp đồng kết thúc ÷ số tháng theo hợp đồng</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>Mô hình sBG</translation>
    </message>
    <message>
        <source>Periods to come of a running contract</source>
        <translation>Số kỳ còn tới của một hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n</source>
        <translation>Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run</source>
        <translation>%1 trên %2 hợp đồng vẫn chạy</translation>
    </message>
    <message>
        <source>by tenure, without dates</source>
        <translation>theo thời gian hợp đồng, không có ngày</translation>
    </message>
    <message>
        <source>each renewal, over all tenures</source>
        <translation>mỗi lần gia hạn, trên mọi thời gian hợp đồng</translation>
    </message>
    <message>
        <source>Value to come is gross margin at %1, discounted at %2 a year.</source>
        <translation>Giá trị sắp tới là lợi nhuận gộp %1, chiết khấu %2 mỗi năm.</translation>
    </message>
    <message>
        <source>Value to come is revenue, no margin given, discounted at %1 a year.</source>
        <translation>Giá trị sắp tới là doanh thu, chưa có biên lợi nhuận, chiết khấu %1 mỗi năm.</translation>
    </message>
    <message>
        <source>Contracts: retention and value, %1</source>
        <translation>Hợp đồng: duy trì và giá trị, %1</translation>
    </message>
    <message>
        <source>Retention and projection</source>
        <translation>Duy trì và dự phóng</translation>
    </message>
    <message>
        <source>They pay %1 a month; %2 is still to come from them.</source>
        <translation>Họ trả %1 mỗi tháng; còn %2 sẽ đến từ họ.</translation>
    </message>
    <message>
        <source>of running contracts</source>
        <translation>của hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV còn tới</translation>
    </message>
    <message>
        <source>of running contracts, sBG</source>
        <translation>của hợp đồng đang chạy, sBG</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>%1 ended, %2 run</source>
        <translation>%1 đã kết thúc, %2 đang chạy</translation>
    </message>
    <message>
        <source>monthly prices of running contracts</source>
        <translation>giá hằng tháng của các hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before, %1</source>
        <translation>khách đã mất ÷ khách trước đó, %1</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before, %1</source>
        <translation>(MRR đã mất + thu hẹp) ÷ MRR trước đó, %1</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before, %1</source>
        <translation>phần MRR tăng thêm của khách ở lại ÷ MRR trước đó, %1</translation>
    </message>
    <message>
        <source>its 12th power</source>
        <translation>lũy thừa 12 của nó</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Đã trả đến nay</translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation>theo trang dữ liệu</translation>
    </message>
    <message>
        <source>Still to come, each</source>
        <translation>Còn tới, mỗi hợp đồng</translation>
    </message>
    <message>
        <source>discounted, of a running contract, by sBG</source>
        <translation>đã chiết khấu, của một hợp đồng đang chạy, theo sBG</translation>
    </message>
    <message>
        <source>of all running contracts, by sBG</source>
        <translation>của mọi hợp đồng đang chạy, theo sBG</translation>
    </message>
    <message>
        <source>CLV of a new contract</source>
        <translation>CLV của hợp đồng mới</translation>
    </message>
    <message>
        <source>retention form, first payment now</source>
        <translation>dạng duy trì, khoản trả đầu tiên ngay bây giờ</translation>
    </message>
    <message>
        <source>Recurring revenue by month</source>
        <translation>Doanh thu định kỳ theo tháng</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Thu hẹp</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Mất</translation>
    </message>
    <message>
        <source>%1, not over</source>
        <translation>%1, chưa hết</translation>
    </message>
    <message>
        <source>%1 of recurring revenue a month</source>
        <translation>%1 doanh thu định kỳ mỗi tháng</translation>
    </message>
    <message>
        <source>Every figure with how it is made; an undefined one says why.</source>
        <translation>Mỗi số kèm cách tính; số không xác định nêu lý do.</translation>
    </message>
    <message>
        <source>Renewal by renewal</source>
        <translation>Từng lần gia hạn</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Lần gia hạn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>By sBG</source>
        <translation>Theo sBG</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Vẫn còn</translation>
    </message>
    <message>
        <source>%1 still run after a year</source>
        <translation>%1 vẫn chạy sau một năm</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Ai ở lại</translation>
    </message>
    <message>
        <source>Each contract leaves with its own probability; those most likely to leave go first, so that retention rises with tenure although nobody changes (sBG, %1).</source>
        <translation>Mỗi hợp đồng rời đi với xác suất riêng; hợp đồng dễ rời nhất đi trước, nên tỷ lệ duy trì tăng theo thời gian hợp đồng dù không ai thay đổi (sBG, %1).</translation>
    </message>
    <message>
        <source>%1 rows read, %2 contracts seen, %3 rows rejected.</source>
        <translation>Đọc %1 dòng, thấy %2 hợp đồng, từ chối %3 dòng.</translation>
    </message>
    <message>
        <source>%1 contracts start after the as-of date and are in no figure.</source>
        <translation>%1 hợp đồng bắt đầu sau ngày chốt và không nằm trong số nào.</translation>
    </message>
    <message>
        <source>%1 contracts are in a currency without a rate and in no figure.</source>
        <translation>%1 hợp đồng dùng tiền tệ không có tỷ giá và không nằm trong số nào.</translation>
    </message>
    <message>
        <source>none: the sheet has no dates</source>
        <translation>không có: trang không có ngày</translation>
    </message>
    <message>
        <source>Renewed every</source>
        <translation>Gia hạn mỗi</translation>
    </message>
    <message>
        <source>What stands out in the rows</source>
        <translation>Điều nổi bật trong các dòng</translation>
    </message>
    <message>
        <source>A question for whoever knows the shop; nothing was changed</source>
        <translation>Câu hỏi dành cho người hiểu rõ cửa hàng; không có gì bị thay đổi</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Điều nổi bật</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>Tác động đến CLV trung bình</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) stand alone and reduce revenue on their own date.</source>
        <translation>
            <numerusform>%Ln khoản hoàn tiền đứng riêng và giảm doanh thu vào ngày của chúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>; 90 % between %1 and %2 (%3 to %4 purchases)</source>
        <translation>; 90% nằm giữa %1 và %2 (%3 đến %4 lần mua)</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Mang lại</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Điều cần lưu ý</translation>
    </message>
    <message>
        <source>Within 90 %</source>
        <translation>Trong khoảng 90%</translation>
    </message>
    <message>
        <source>Customers have brought more, but new ones are worth less</source>
        <translation>Khách hàng đã mang lại nhiều hơn, nhưng khách mới đáng giá ít hơn</translation>
    </message>
    <message>
        <source>Customers have brought more; new ones are worth as much as a year ago</source>
        <translation>Khách hàng đã mang lại nhiều hơn; khách mới đáng giá bằng một năm trước</translation>
    </message>
    <message>
        <source>Of the customers still active, %1 stay for another year.</source>
        <translation>Trong số khách còn hoạt động, %1 ở lại thêm một năm.</translation>
    </message>
    <message>
        <source>%1 so far, %2 to come</source>
        <translation>%1 đến nay, %2 sắp tới</translation>
    </message>
    <message>
        <source>%1 customers bought since %2</source>
        <translation>%1 khách hàng đã mua từ %2</translation>
    </message>
    <message>
        <source>%1 brings %2 times its cost: move spend there as far as it reaches.</source>
        <translation>%1 mang lại gấp %2 lần chi phí: hãy chuyển chi tiêu sang đó đến mức còn có thể.</translation>
    </message>
    <message numerus="yes">
        <source>Win back %Ln valuable customer(s) who have gone quiet.</source>
        <translation>
            <numerusform>Giành lại %Ln khách giá trị đã im lặng.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of yearly margin is at stake, %2 each: if one in ten comes back, a contact may cost up to %3.</source>
        <translation>%1 lợi nhuận năm đang bị đe dọa, %2 mỗi người: nếu cứ mười người có một người quay lại, một lần liên hệ được phép tốn tối đa %3.</translation>
    </message>
    <message>
        <source>Contracts divided by %1. %2</source>
        <translation>Hợp đồng chia theo %1. %2</translation>
    </message>
    <message>
        <source>Value to come is by one sBG of all contracts, so that the groups add up to the whole; &quot;own sBG&quot; is by a model of each group alone, and * marks groups too small for one.</source>
        <translation>Giá trị sắp tới tính theo một sBG chung cho mọi hợp đồng, để các nhóm cộng lại đúng bằng tổng; &quot;sBG riêng&quot; là theo mô hình của riêng từng nhóm, còn * đánh dấu nhóm quá nhỏ để có mô hình riêng.</translation>
    </message>
    <message>
        <source>Segments side by side</source>
        <translation>Các phân khúc cạnh nhau</translation>
    </message>
    <message>
        <source>%1: %2 of the contracts and %3 of the value</source>
        <translation>%1: %2 hợp đồng và %3 giá trị</translation>
    </message>
    <message>
        <source>They stay differently long (log-rank test of %1 groups, %2).</source>
        <translation>Các nhóm ở lại lâu khác nhau (kiểm định log-rank cho %1 nhóm, %2).</translation>
    </message>
    <message>
        <source>That they stay differently long cannot be shown (log-rank test of %1 groups, %2).</source>
        <translation>Không chứng minh được rằng các nhóm ở lại lâu khác nhau (kiểm định log-rank cho %1 nhóm, %2).</translation>
    </message>
    <message>
        <source>MRR, churn and value by segment</source>
        <translation>MRR, tỷ lệ rời bỏ và giá trị theo phân khúc</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Đã rời bỏ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>Own sBG</source>
        <translation>sBG riêng</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Mọi hợp đồng</translation>
    </message>
    <message>
        <source>CLV: customer lifetime value, what a customer brings from first to last.</source>
        <translation>CLV: giá trị vòng đời khách hàng, tức những gì một khách mang lại từ đầu đến cuối.</translation>
    </message>
    <message>
        <source>CAC: customer acquisition cost, what it costs to win one.</source>
        <translation>CAC: chi phí thu hút khách hàng, tức chi phí để giành một khách.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>segment</comment>
        <extracomment>a segment and how many of its customers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>còn lại %1</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <extracomment>%1 is a way of dividing customers, %2 a list &quot;At risk 51, Champions 20, others 23&quot;</extracomment>
        <translation>Theo %1: %2.</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>Của hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>MRR left in a year</source>
        <translation>MRR còn lại sau một năm</translation>
    </message>
    <message>
        <source>Retention of the next year</source>
        <translation>Tỷ lệ duy trì năm tới</translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation>Tỷ suất lợi nhuận</translation>
    </message>
    <message>
        <source>Months to come, discounted</source>
        <translation>Số tháng còn tới, đã chiết khấu</translation>
    </message>
    <message>
        <source>At this price no retention brings as much as today.</source>
        <translation>Ở giá này, không tỷ lệ duy trì nào mang lại bằng hôm nay.</translation>
    </message>
    <message>
        <source>A rise of %1 pays as long as fewer than %2 leave within a year; today %3 do, here %4.</source>
        <translation>Tăng giá %1 có lợi khi dưới %2 rời đi trong vòng một năm; hôm nay là %3, ở đây là %4.</translation>
    </message>
    <message>
        <source>A cut of %1 pays when fewer than %2 of these contracts leave within a year; today %3 do, in this scenario %4.</source>
        <translation>Giảm giá %1 có lợi khi dưới %2 số hợp đồng này rời đi trong vòng một năm; hôm nay là %3, trong kịch bản này là %4.</translation>
    </message>
    <message>
        <source>History is a constant; the levers move what today&apos;s running contracts still bring. Contracts won later are not in it.</source>
        <translation>Lịch sử không đổi; đòn bẩy chỉ dịch những gì các hợp đồng đang chạy hôm nay còn mang lại. Không gồm các hợp đồng giành được về sau.</translation>
    </message>
    <message>
        <source>Months to come that it needs: today&apos;s value ÷ (MRR × margin rate): %1.</source>
        <translation>Số tháng còn tới cần có: giá trị hôm nay ÷ (MRR × tỷ suất lợi nhuận): %1.</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>Biên lợi nhuận gộp theo cột</translation>
    </message>
    <message>
        <source>Times of which only the heading says UTC</source>
        <translation>Giờ mà chỉ tiêu đề cột ghi UTC</translation>
    </message>
    <message>
        <source>moved into the time zone</source>
        <translation>đã chuyển sang múi giờ</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Days with an order</source>
        <translation>Số ngày có đơn</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Đơn trung bình</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Đơn đầu</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Đơn cuối</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>Số ngày từ đơn cuối</translation>
    </message>
    <message>
        <source>Days since the first order</source>
        <translation>Số ngày từ đơn đầu</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>Giá trị đến nay</translation>
    </message>
    <message>
        <source>Value of the next months</source>
        <translation>Giá trị các tháng tới</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(còn)</translation>
    </message>
    <message>
        <source>P(no order in 12 months)</source>
        <translation>P(không có đơn trong 12 tháng)</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>Lần mua kỳ vọng</translation>
    </message>
    <message>
        <source>Expected order value</source>
        <translation>Giá trị đơn kỳ vọng</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>Chi phí thu hút</translation>
    </message>
    <message>
        <source>Orders in the window</source>
        <translation>Đơn hàng trong cửa sổ</translation>
    </message>
    <message>
        <source>Revenue in the window</source>
        <translation>Doanh thu trong cửa sổ</translation>
    </message>
    <message>
        <source>State (running, ended)</source>
        <translation>Trạng thái (đang chạy, đã kết thúc)</translation>
    </message>
    <message>
        <source>Months under contract</source>
        <translation>Số tháng theo hợp đồng</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Số lần gia hạn</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Price of a period</source>
        <translation>Giá mỗi kỳ</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Giá mỗi tháng</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Đã trả đến nay</translation>
    </message>
    <message>
        <source>Value to come</source>
        <translation>Giá trị sắp tới</translation>
    </message>
    <message>
        <source>Stays at the next renewal</source>
        <translation>Ở lại lần gia hạn tới</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>Số tháng còn tới</translation>
    </message>
</context>
<context>
    <name>SourceDay</name>
    <message>
        <source>The sheet writes %1; in the time zone of the workspace it is this day.</source>
        <translation>Trang ghi %1; theo múi giờ của không gian làm việc thì là ngày này.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>Người mua trong cửa sổ</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>Giá trị trung bình đơn hàng</translation>
    </message>
    <message>
        <source>Average purchase frequency</source>
        <translation>Số giao dịch trung bình</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>Tuổi đời trung bình của khách hàng</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV đơn giản</translation>
    </message>
    <message>
        <source>CLV, mean (history and forecast)</source>
        <translation>CLV, trung bình (lịch sử và dự báo)</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, tổng</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV của khách mới</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tỷ lệ duy trì mỗi năm</translation>
    </message>
    <message>
        <source>No margin given: values are revenue.</source>
        <translation>Chưa có biên lợi nhuận: giá trị là doanh thu.</translation>
    </message>
    <message>
        <source>Key figures, customer lifetime value and models of a base</source>
        <translation>Số liệu chính, giá trị vòng đời và mô hình của một tập khách</translation>
    </message>
    <message>
        <source>One chart as SVG, PNG, PDF or CSV</source>
        <translation>Một biểu đồ dạng SVG, PNG, PDF hoặc CSV</translation>
    </message>
    <message>
        <source>File to write: .svg, .png, .pdf or .csv</source>
        <translation>Tệp để ghi: .svg, .png, .pdf hoặc .csv</translation>
    </message>
    <message>
        <source>Perennial: what each customer is worth over its lifetime. Without a command it opens its window; files given then are opened in it.</source>
        <translation>Perennial: mỗi khách hàng trị giá bao nhiêu trong suốt vòng đời. Không có lệnh thì mở cửa sổ; tệp nêu khi đó được mở trong cửa sổ.</translation>
    </message>
    <message>
        <source>Language of texts: en, ar, id, th, vi, zh_CN</source>
        <translation>Ngôn ngữ văn bản: en, ar, id, th, vi, zh_CN</translation>
    </message>
    <message>
        <source>Every customer with its value and forecast, as CSV or XLSX</source>
        <translation>Mọi khách hàng với giá trị và dự báo, dạng CSV hoặc XLSX</translation>
    </message>
    <message>
        <source>File to write: .csv or .xlsx</source>
        <translation>Tệp để ghi: .csv hoặc .xlsx</translation>
    </message>
    <message>
        <source>Which column is what: FIELD=COLUMN, for example customer=E-mail (repeatable)</source>
        <translation>Cột nào là gì: FIELD=COLUMN, ví dụ customer=E-mail (lặp lại được)</translation>
    </message>
    <message>
        <source>Sheet to read (repeatable; default: the sheets that hold orders)</source>
        <translation>Trang cần đọc (lặp lại được; mặc định: các trang có đơn hàng)</translation>
    </message>
    <message>
        <source>Name of a known export (default: recognised by its header)</source>
        <translation>Tên bản xuất đã biết (mặc định: nhận ra qua tiêu đề)</translation>
    </message>
    <message>
        <source>Row of the column heads, counted from 1</source>
        <translation>Dòng tiêu đề cột, đếm từ 1</translation>
    </message>
    <message>
        <source>Encoding of a text file, for example windows-1252</source>
        <translation>Bảng mã của tệp văn bản, ví dụ windows-1252</translation>
    </message>
    <message>
        <source>Order of ambiguous dates: dmy, mdy or ymd</source>
        <translation>Thứ tự ngày mơ hồ: dmy, mdy hoặc ymd</translation>
    </message>
    <message>
        <source>Decimal mark of amounts: . or ,</source>
        <translation>Dấu thập phân của số tiền: . hoặc ,</translation>
    </message>
    <message>
        <source>Answer to a question of the import: ID=ANSWER (repeatable)</source>
        <translation>Trả lời câu hỏi khi nhập: ID=ANSWER (lặp lại được)</translation>
    </message>
    <message>
        <source>Recipe (JSON) with a saved mapping</source>
        <translation>Công thức (JSON) với ánh xạ đã lưu</translation>
    </message>
    <message>
        <source>An unanswered question is an error</source>
        <translation>Câu hỏi chưa trả lời là lỗi</translation>
    </message>
    <message>
        <source>End of observation, as 2026-06-18 (default: found from the data)</source>
        <translation>Ngày cuối quan sát, như 2026-06-18 (mặc định: tìm từ dữ liệu)</translation>
    </message>
    <message>
        <source>Window of the formula methods: 1m, 3m, 6m, 12m or all</source>
        <translation>Cửa sổ của phương pháp công thức: 1m, 3m, 6m, 12m hoặc all</translation>
    </message>
    <message>
        <source>Unit of time of the models: day, week or month</source>
        <translation>Đơn vị thời gian của mô hình: day, week hoặc month</translation>
    </message>
    <message>
        <source>Fit on the data up to this day and score the forecast on the rest</source>
        <translation>Khớp trên dữ liệu đến ngày này và chấm dự báo trên phần còn lại</translation>
    </message>
    <message>
        <source>How far the forecast reaches: 12m, 39w, 90d, 2y</source>
        <translation>Dự báo xa đến đâu: 12m, 39w, 90d, 2y</translation>
    </message>
    <message>
        <source>Discount rate a year, effective: .1 is 10 %</source>
        <translation>Lãi suất chiết khấu năm, hiệu dụng: .1 là 10%</translation>
    </message>
    <message>
        <source>Gross margin rate: .4 is 40 %</source>
        <translation>Tỷ suất lợi nhuận gộp: .4 là 40%</translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation>Chi phí thu hút một khách hàng</translation>
    </message>
    <message>
        <source>Currency of the figures, ISO code</source>
        <translation>Tiền tệ của số liệu, mã ISO</translation>
    </message>
    <message>
        <source>Workspace (NAME.perennial) or spreadsheet</source>
        <translation>Không gian làm việc (NAME.perennial) hoặc bảng tính</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>In một đối tượng JSON</translation>
    </message>
    <message>
        <source>Reads spreadsheets into a workspace</source>
        <translation>Đọc bảng tính vào không gian làm việc</translation>
    </message>
    <message>
        <source>Workspace to fill; made when it does not exist</source>
        <translation>Không gian làm việc để nạp; tạo nếu chưa có</translation>
    </message>
    <message>
        <source>%1 rows read: %2 kept, %3 updated, %4 duplicate, %5 excluded, %6 rejected</source>
        <translation>Đọc %1 dòng: giữ %2, cập nhật %3, trùng %4, loại trừ %5, từ chối %6</translation>
    </message>
    <message>
        <source>A PDF report that a manager can read</source>
        <translation>Báo cáo PDF mà quản lý đọc được</translation>
    </message>
    <message>
        <source>PDF to write</source>
        <translation>PDF để ghi</translation>
    </message>
    <message>
        <source>Sections in order, separated by commas</source>
        <translation>Các mục theo thứ tự, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation>a4 hoặc letter</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Tựa báo cáo</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Tên công ty</translation>
    </message>
    <message>
        <source>Picture of the company&apos;s logo</source>
        <translation>Hình biểu trưng công ty</translation>
    </message>
    <message>
        <source>masked, pseudonym or full</source>
        <translation>masked, pseudonym hoặc full</translation>
    </message>
    <message>
        <source>Cohorts by month and survival</source>
        <translation>Nhóm theo tháng và sống còn</translation>
    </message>
    <message>
        <source>on, on-or-after or cumulative</source>
        <translation>on, on-or-after hoặc cumulative</translation>
    </message>
    <message>
        <source>All figures by segment, side by side</source>
        <translation>Mọi số liệu theo phân khúc, cạnh nhau</translation>
    </message>
    <message>
        <source>rfm, value, cohort, lifecycle or column:NAME</source>
        <translation>rfm, value, cohort, lifecycle hoặc column:NAME</translation>
    </message>
    <message>
        <source>What a change of price, retention or cost would do</source>
        <translation>Tác động của thay đổi giá, duy trì hay chi phí</translation>
    </message>
    <message>
        <source>Change of price: +5%</source>
        <translation>Thay đổi giá: +5%</translation>
    </message>
    <message>
        <source>Change of annual retention in percentage points: +3pp</source>
        <translation>Thay đổi duy trì năm theo điểm phần trăm: +3pp</translation>
    </message>
    <message>
        <source>Change of purchase frequency: +10%</source>
        <translation>Thay đổi tần suất mua: +10%</translation>
    </message>
    <message>
        <source>Change of the margin rate in percentage points: +2pp</source>
        <translation>Thay đổi biên lợi nhuận theo điểm phần trăm: +2pp</translation>
    </message>
    <message>
        <source>Share of the list price given away: 5%</source>
        <translation>Phần giá niêm yết được giảm: 5%</translation>
    </message>
    <message>
        <source>Change of the acquisition cost: -10%</source>
        <translation>Thay đổi chi phí thu hút: -10%</translation>
    </message>
    <message>
        <source>Change of new customers a year: +20%</source>
        <translation>Thay đổi khách mới mỗi năm: +20%</translation>
    </message>
    <message>
        <source>Spend per living customer and year</source>
        <translation>Chi cho mỗi khách còn hoạt động mỗi năm</translation>
    </message>
    <message>
        <source>Purchases change by (1+price)^ELASTICITY, at most 0</source>
        <translation>Lần mua đổi theo (1+giá)^ELASTICITY, tối đa 0</translation>
    </message>
    <message>
        <source>Odds of retention change by (1+price)^RESPONSE, at most 0</source>
        <translation>Tỷ lệ cược duy trì đổi theo (1+giá)^RESPONSE, tối đa 0</translation>
    </message>
    <message>
        <source>Price acts on nothing but the price</source>
        <translation>Giá chỉ tác động lên giá</translation>
    </message>
    <message>
        <source>Only these customers: rfm/champions, column:Channel/Referral ...</source>
        <translation>Chỉ các khách này: rfm/champions, column:Channel/Referral ...</translation>
    </message>
    <message>
        <source>Start from a scenario saved in the workspace</source>
        <translation>Bắt đầu từ kịch bản đã lưu trong không gian làm việc</translation>
    </message>
    <message>
        <source>Target: clv=120, profit=50000 or ltv_to_cac=3</source>
        <translation>Mục tiêu: clv=120, profit=50000 hoặc ltv_to_cac=3</translation>
    </message>
    <message>
        <source>Value of the horizon</source>
        <translation>Giá trị trong thời hạn</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, trung bình</translation>
    </message>
    <message>
        <source>Pays as long as fewer than %1 of purchases are lost</source>
        <translation>Có lợi khi mất ít hơn %1 lần mua</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>Tỷ lệ duy trì mỗi tháng</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>Doanh thu định kỳ hằng tháng</translation>
    </message>
    <message>
        <source>Months still to come, discounted (sBG)</source>
        <translation>Số tháng còn tới, đã chiết khấu (sBG)</translation>
    </message>
    <message>
        <source>Residual CLV of running contracts</source>
        <translation>CLV còn lại của hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>auto, bg-nbd, mbg-nbd, pareto-nbd, sbg, simple, historical, predictive-formula or retention-form</source>
        <translation>auto, bg-nbd, mbg-nbd, pareto-nbd, sbg, simple, historical, predictive-formula hoặc retention-form</translation>
    </message>
    <message>
        <source>Exchange rate: USD=0.92 is the price of one US dollar (repeatable)</source>
        <translation>Tỷ giá: USD=0.92 là giá của một đô la Mỹ (có thể lặp lại)</translation>
    </message>
    <message>
        <source>The sheet has customers already summed up: purchases between the first and the last are spread evenly, so cohorts by month are not meaningful (%1).</source>
        <translation>Trang có khách hàng đã được tổng hợp sẵn: lần mua giữa lần đầu và lần cuối được rải đều, nên nhóm theo tháng không có ý nghĩa (%1).</translation>
    </message>
    <message>
        <source>Cohorts and survival of each segment too: rfm, lifecycle, column:NAME, rule:EXPR ...</source>
        <translation>Cả nhóm và sống còn của từng phân khúc: rfm, lifecycle, column:NAME, rule:EXPR ...</translation>
    </message>
    <message>
        <source>Replays a recipe on a new file: import, figures, report, tables</source>
        <translation>Chạy lại công thức xử lý trên tệp mới: nhập, số liệu, báo cáo, bảng</translation>
    </message>
    <message>
        <source>Recipe (JSON), as export --table recipe writes it</source>
        <translation>Công thức xử lý (JSON), do export --table recipe ghi</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Folder to write to; made when it does not exist</source>
        <translation>Thư mục để ghi vào; được tạo nếu chưa có</translation>
    </message>
    <message>
        <source>Workspace to import into; without it nothing is kept</source>
        <translation>Không gian làm việc để nhập vào; không có thì không giữ lại gì</translation>
    </message>
    <message>
        <source>%1 is not written: the data have no amounts.</source>
        <translation>Không ghi %1: dữ liệu không có số tiền.</translation>
    </message>
    <message>
        <source>Only these customers: rfm/champions, column:Channel/Referral</source>
        <translation>Chỉ các khách này: rfm/champions, column:Channel/Referral</translation>
    </message>
    <message>
        <source>Spreadsheets, or folders of them</source>
        <translation>Bảng tính, hoặc thư mục chứa chúng</translation>
    </message>
    <message>
        <source>Write how the file was understood, to be replayed with --recipe</source>
        <translation>Ghi lại cách đã hiểu tệp, để chạy lại với --recipe</translation>
    </message>
    <message>
        <source>Write the rejected rows in their own columns, with the reason</source>
        <translation>Ghi các dòng bị từ chối theo cột gốc, kèm lý do</translation>
    </message>
    <message>
        <source>Exchange rate kept in the workspace: USD=0.92 is the price of one US dollar (repeatable)</source>
        <translation>Tỷ giá giữ trong không gian làm việc: USD=0.92 là giá của một đô la Mỹ (có thể lặp lại)</translation>
    </message>
    <message>
        <source>%1 rows of spend read: %2 kept, %3 rejected; %4 %5 in all</source>
        <translation>Đọc %1 dòng chi: giữ %2, từ chối %3; tổng cộng %4 %5</translation>
    </message>
    <message>
        <source>Only customers for whom a rule holds, for example: orders &gt;= 3 and p_alive &lt; .5</source>
        <translation>Chỉ khách hàng thỏa một quy tắc, ví dụ: orders &gt;= 3 and p_alive &lt; .5</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>Lần mua kỳ vọng</translation>
    </message>
    <message>
        <source>Expected purchases, 90 % interval</source>
        <translation>Lần mua kỳ vọng, khoảng 90%</translation>
    </message>
    <message>
        <source>CLV to come, 90 % interval</source>
        <translation>CLV sắp tới, khoảng 90%</translation>
    </message>
    <message>
        <source>Error of such a forecast, %1 to %2</source>
        <translation>Sai số của dự báo như vậy, %1 đến %2</translation>
    </message>
    <message>
        <source>Work out what each finding on the quality of the data does to CLV</source>
        <translation>Tính xem mỗi phát hiện về chất lượng dữ liệu tác động gì đến CLV</translation>
    </message>
    <message>
        <source>What to do for each segment, with a hold-back group to measure it</source>
        <translation>Việc cần làm cho từng phân khúc, kèm nhóm đối chứng để đo</translation>
    </message>
    <message>
        <source>Cost of one contact; by default 2 % of a purchase</source>
        <translation>Chi phí một lần liên hệ; mặc định 2% một lần mua</translation>
    </message>
    <message>
        <source>Days for which a play is measured</source>
        <translation>Số ngày đo một hành động</translation>
    </message>
    <message>
        <source>Draws a hold-back group of this segment: rfm/at-risk</source>
        <translation>Rút nhóm đối chứng của phân khúc này: rfm/at-risk</translation>
    </message>
    <message>
        <source>Least rise of the share of buyers that shall be seen: .2 is 20 %</source>
        <translation>Mức tăng nhỏ nhất của tỷ lệ người mua cần thấy được: .2 là 20%</translation>
    </message>
    <message>
        <source>Customers to hold back; by default by a power calculation</source>
        <translation>Số khách giữ lại làm đối chứng; mặc định tính theo lực kiểm định</translation>
    </message>
    <message>
        <source>File for the customers to contact</source>
        <translation>Tệp cho khách được liên hệ</translation>
    </message>
    <message>
        <source>File for the customers held back</source>
        <translation>Tệp cho khách đối chứng</translation>
    </message>
    <message>
        <source>File (JSON) to measure the trial with later</source>
        <translation>Tệp (JSON) để đo thử nghiệm về sau</translation>
    </message>
    <message>
        <source>Trial (JSON) to measure by these data (repeatable)</source>
        <translation>Thử nghiệm (JSON) cần đo bằng dữ liệu này (có thể lặp lại)</translation>
    </message>
    <message>
        <source>%1 in the workspace cannot be read and is left out.</source>
        <translation>%1 trong không gian làm việc không đọc được và bị bỏ qua.</translation>
    </message>
    <message>
        <source>Tables, audience lists and a workbook with formulas</source>
        <translation>Bảng, danh sách đối tượng và sổ có công thức</translation>
    </message>
    <message>
        <source>customers, segments, cohorts, orders, plays, workbook or recipe</source>
        <translation>customers, segments, cohorts, orders, plays, workbook hoặc recipe</translation>
    </message>
    <message>
        <source>A list for klaviyo, mailchimp, meta or google instead of a table</source>
        <translation>Danh sách cho klaviyo, mailchimp, meta hoặc google thay cho bảng</translation>
    </message>
    <message>
        <source>Columns of the customers in order, separated by commas</source>
        <translation>Các cột khách hàng theo thứ tự, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the chart&apos;s 720 x 440</source>
        <translation>Số điểm ảnh PNG cho mỗi điểm của biểu đồ 720 x 440</translation>
    </message>
    <message>
        <source>full, board (one page), segment, a template saved in the workspace, or its file</source>
        <translation>full, board (một trang), segment, mẫu đã lưu trong không gian làm việc, hoặc tệp của nó</translation>
    </message>
    <message>
        <source>Note below the head of a section (repeatable)</source>
        <translation>Ghi chú dưới tiêu đề một mục (có thể lặp lại)</translation>
    </message>
    <message>
        <source>portrait or landscape</source>
        <translation>portrait hoặc landscape</translation>
    </message>
    <message>
        <source>Words below the name of the company</source>
        <translation>Dòng chữ dưới tên công ty</translation>
    </message>
    <message>
        <source>Author of the report</source>
        <translation>Tác giả báo cáo</translation>
    </message>
    <message>
        <source>Colour of the company, as #1F5C45</source>
        <translation>Màu của công ty, như #1F5C45</translation>
    </message>
    <message>
        <source>Bands and the chance of beating the base, from draws of the parameters</source>
        <translation>Dải và xác suất vượt mức gốc, từ các lần rút tham số</translation>
    </message>
    <message>
        <source>Levers that shall reach the goal, with their effort: retention, or price,retention=2</source>
        <translation>Đòn bẩy để đạt mục tiêu, kèm công sức: retention, hoặc price,retention=2</translation>
    </message>
    <message>
        <source>Levers of one segment, may be repeated: rfm/loyal:price=+5%,retention-spend=2</source>
        <translation>Đòn bẩy của một phân khúc, có thể lặp lại: rfm/loyal:price=+5%,retention-spend=2</translation>
    </message>
    <message>
        <source>Table of exchange rates by day: date, currency, rate (repeatable)</source>
        <translation>Bảng tỷ giá theo ngày: ngày, tiền tệ, tỷ giá (có thể lặp lại)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>Bỏ qua %Ln khách hàng không có địa chỉ e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of exchange rates by day, kept in the workspace: date, currency, rate (repeatable)</source>
        <translation>Bảng tỷ giá theo ngày, giữ trong không gian làm việc: ngày, tiền tệ, tỷ giá (có thể lặp lại)</translation>
    </message>
    <message>
        <source>%1, row %2: no rate (%3): %4</source>
        <translation>%1, dòng %2: không phải tỷ giá (%3): %4</translation>
    </message>
    <message>
        <source>What the sheets hold: orders, contracts, customers already summed up, or spend (acquisition cost by month and channel); default: told by the columns</source>
        <translation>Các trang chứa gì: orders, contracts, customers (khách hàng đã được tổng hợp sẵn), hoặc spend (chi phí thu hút theo tháng và kênh); mặc định: nhận ra qua các cột</translation>
    </message>
    <message>
        <source>What the sheet holds: orders, contracts, or customers already summed up (default: told by its columns)</source>
        <translation>Trang chứa gì: orders, contracts, hoặc customers (khách hàng đã được tổng hợp sẵn) (mặc định: nhận ra qua các cột)</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Mọi nhóm</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Khách hàng lúc đầu</translation>
    </message>
    <message>
        <source>Still there at the end</source>
        <translation>Còn lại lúc cuối</translation>
    </message>
    <message>
        <source>Periods still to come, discounted (sBG)</source>
        <translation>Số kỳ còn tới, đã chiết khấu (sBG)</translation>
    </message>
    <message>
        <source>The sheet gives shares: each cohort is taken as %1 customers.</source>
        <translation>Trang cho tỷ phần: mỗi nhóm được coi là %1 khách hàng.</translation>
    </message>
    <message>
        <source>Of segments and of the survival of contracts: column:NAME, value ...</source>
        <translation>Với phân khúc và sống còn của hợp đồng: column:NAME, value ...</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Tỷ lệ rời bỏ</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>%1: the sBG of all contracts is used (%2).</source>
        <translation>%1: dùng sBG của mọi hợp đồng (%2).</translation>
    </message>
    <message>
        <source>They stay differently long (log-rank test of %1 groups, %2).</source>
        <translation>Các nhóm ở lại lâu khác nhau (kiểm định log-rank cho %1 nhóm, %2).</translation>
    </message>
    <message>
        <source>That they stay differently long cannot be shown (log-rank test of %1 groups, %2).</source>
        <translation>Không chứng minh được rằng các nhóm ở lại lâu khác nhau (kiểm định log-rank cho %1 nhóm, %2).</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; is made from single orders, and these are contracts.</source>
        <translation>Biểu đồ &quot;%1&quot; lập từ từng đơn hàng, còn đây là hợp đồng.</translation>
    </message>
    <message>
        <source>The sheet has no start dates, only how long each contract has run: there are no months of start to divide by.</source>
        <translation>Trang không có ngày bắt đầu, chỉ có mỗi hợp đồng đã chạy bao lâu: không có tháng bắt đầu để chia theo.</translation>
    </message>
    <message>
        <source>The sheet has no prices: contracts cannot be divided by them or by their value.</source>
        <translation>Trang không có giá: không thể chia hợp đồng theo giá hay theo giá trị.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has %2 values for %3 contracts: too many for groups.</source>
        <translation>Cột &quot;%1&quot; có %2 giá trị cho %3 hợp đồng: quá nhiều để chia nhóm.</translation>
    </message>
    <message>
        <source>RFM groups and stages of life are made from single orders, and these are contracts.</source>
        <translation>Nhóm RFM và giai đoạn vòng đời lập từ từng đơn hàng, còn đây là hợp đồng.</translation>
    </message>
    <message>
        <source>This workspace has no own rules for contracts: they are made on the page Segments.</source>
        <translation>Không gian làm việc này chưa có quy tắc riêng cho hợp đồng: tạo quy tắc ở trang Phân khúc.</translation>
    </message>
    <message>
        <source>Field delimiter of a text file: , ; tab | or another; “aligned” for columns held apart by spaces</source>
        <translation>Dấu phân cách của tệp văn bản: , ; tab | hoặc dấu khác; “aligned” cho các cột canh bằng dấu cách</translation>
    </message>
    <message>
        <source>%1 is not written: these are contracts, and they have nothing for it.</source>
        <translation>Không ghi %1: đây là hợp đồng, không có gì để ghi vào đó.</translation>
    </message>
    <message>
        <source>rfm, value, cohort, cohort-quarter, cohort-year, lifecycle, own, column:NAME or rule:EXPR; of contracts value, price, cohort, own, column:NAME or rule:EXPR</source>
        <translation>rfm, value, cohort, cohort-quarter, cohort-year, lifecycle, own, column:NAME hoặc rule:EXPR; với hợp đồng: value, price, cohort, own, column:NAME hoặc rule:EXPR</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>%1: %2 rows on another day than written, %3 in another month</source>
        <translation>%1: %2 dòng ở ngày khác với ngày đã ghi, %3 ở tháng khác</translation>
    </message>
    <message>
        <source>Gross margin rate of the rows with this value: category:Tea=.4 (repeatable); the column is product, category, channel, country or a header</source>
        <translation>Tỷ suất lợi nhuận gộp của các dòng có giá trị này: category:Tea=.4 (có thể lặp lại); cột là product, category, channel, country hoặc một tiêu đề</translation>
    </message>
    <message>
        <source>What serving an order costs</source>
        <translation>Chi phí phục vụ một đơn hàng</translation>
    </message>
    <message>
        <source>What keeping a living customer costs a year</source>
        <translation>Chi phí duy trì một khách còn hoạt động mỗi năm</translation>
    </message>
    <message>
        <source>Average customer lifespan: mean-observed, inverse-churn or kaplan-meier</source>
        <translation>Tuổi đời trung bình của khách hàng: mean-observed, inverse-churn hoặc kaplan-meier</translation>
    </message>
    <message>
        <source>Months up to which the Kaplan-Meier lifespan is measured</source>
        <translation>Số tháng tối đa để đo tuổi đời Kaplan-Meier</translation>
    </message>
    <message>
        <source>A refund counts on the date of the order or on its own: order, own</source>
        <translation>Hoàn tiền tính vào ngày của đơn hàng hoặc ngày của chính nó: order, own</translation>
    </message>
    <message>
        <source>Let these count: cancelled, void, failed, pending, draft, test, fraud, gift-card, free, tax, shipping (repeatable)</source>
        <translation>Tính những loại này: cancelled, void, failed, pending, draft, test, fraud, gift-card, free, tax, shipping (có thể lặp lại)</translation>
    </message>
    <message>
        <source>Leave these out: the same words (repeatable)</source>
        <translation>Bỏ những loại này: dùng cùng các từ trên (có thể lặp lại)</translation>
    </message>
    <message>
        <source>Seed of the random draws behind intervals</source>
        <translation>Hạt giống của các lần rút ngẫu nhiên dùng cho khoảng tin cậy</translation>
    </message>
    <message>
        <source>Of timeline and alive: a customer of the sheet; else who bought most often</source>
        <translation>Cho timeline và alive: một khách hàng trong trang; nếu không, khách mua nhiều lần nhất</translation>
    </message>
    <message>
        <source>Of movement and flow: YYYY-MM-DD; else three months before the end</source>
        <translation>Cho movement và flow: YYYY-MM-DD; nếu không, ba tháng trước ngày cuối</translation>
    </message>
    <message>
        <source>Of response and, twice, of lever-map: price, retention ...</source>
        <translation>Cho response và, hai lần, cho lever-map: price, retention ...</translation>
    </message>
    <message>
        <source>Time zone of the days, as Europe/Berlin: moves rows whose time says its offset; as-written leaves every day as the sheet has it</source>
        <translation>Múi giờ của các ngày, ví dụ Europe/Berlin: dời các dòng có giờ ghi độ lệch; as-written giữ mọi ngày như trong trang</translation>
    </message>
    <message>
        <source>Work out what each definition does to CLV, changed by itself</source>
        <translation>Tính xem mỗi định nghĩa tác động gì đến CLV khi chỉ đổi riêng nó</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Duy trì</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Nếu như</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Hành động</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AccountedDialog</name>
    <message>
        <source>Rows: %1. File: %2</source>
        <translation>Số dòng: %1. Tệp: %2</translation>
    </message>
    <message>
        <source>looking for the rows</source>
        <translation>đang tìm các dòng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AccountedModel</name>
    <message>
        <source>kept</source>
        <translation>giữ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>cập nhật</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>trùng</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>loại trừ</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kết quả xử lý</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Order or contract</source>
        <translation>Đơn hàng hoặc hợp đồng</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>As in the sheet</source>
        <translation>Như trong trang</translation>
    </message>
    <message>
        <source>As the sheet writes it, whatever the time zone of the workspace</source>
        <translation>Như trang ghi, bất kể múi giờ của không gian làm việc</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ActionsPage</name>
    <message>
        <source>Export plays</source>
        <translation>Xuất hành động</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Export both lists</source>
        <translation>Xuất cả hai danh sách</translation>
    </message>
    <message>
        <source>drawing the groups</source>
        <translation>đang rút các nhóm</translation>
    </message>
    <message>
        <source>Both lists are written beside %1; the trial is kept in the workspace.</source>
        <translation>Cả hai danh sách được ghi cạnh %1; thử nghiệm được giữ trong không gian làm việc.</translation>
    </message>
    <message>
        <source>Export audience list</source>
        <translation>Xuất danh sách đối tượng</translation>
    </message>
    <message>
        <source>The trial is removed; its lists stay where they are.</source>
        <translation>Đã bỏ thử nghiệm; các danh sách của nó vẫn ở nguyên chỗ.</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>%n hành động cho các phân khúc này</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them pay at a lift of %3 or less.</source>
        <translation>%1; %2 trong số đó có lợi ở mức tăng từ %3 trở xuống.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Hành động</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Cost of a contact</source>
        <translation>Chi phí một lần liên hệ</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>Số ngày đo</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>those contacted less those held back, by the data imported since</source>
        <translation>người được liên hệ trừ nhóm đối chứng, theo dữ liệu nhập từ đó</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>What to do for which customers will stand here</source>
        <translation>Việc cần làm cho từng nhóm khách sẽ hiện ở đây</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>Bỏ qua %Ln khách hàng không có địa chỉ e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial yet. Choose a play above and draw a hold-back group: some of its customers are left alone by chance, and the orders imported later show what the others brought more.</source>
        <translation>Chưa có thử nghiệm nào. Chọn một hành động ở trên và rút nhóm đối chứng: một số khách của phân khúc được chọn ngẫu nhiên để không tác động, và các đơn hàng nhập sau này cho thấy những khách khác mang lại thêm bao nhiêu.</translation>
    </message>
    <message>
        <source>What to do for which contracts will stand here</source>
        <translation>Việc cần làm cho từng nhóm hợp đồng sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>These contracts cannot be divided into segments: their sheet has no column of plans, countries or the like, and no prices.</source>
        <translation>Không thể chia các hợp đồng này thành phân khúc: trang của chúng không có cột gói, quốc gia hay tương tự, và không có giá.</translation>
    </message>
    <message>
        <source>Open Retention</source>
        <translation>Mở Duy trì</translation>
    </message>
    <message>
        <source>Plays that pay</source>
        <translation>Hành động có lợi</translation>
    </message>
    <message>
        <source>plays whose lift that pays is no greater than the lift that a good play attains ÷ plays</source>
        <translation>hành động có mức tăng có lợi không vượt mức tăng mà một hành động tốt đạt được ÷ số hành động</translation>
    </message>
    <message>
        <source>Lift that a good play attains</source>
        <translation>Mức tăng mà một hành động tốt đạt được</translation>
    </message>
    <message>
        <source>Each row of the table explains its own lift, with its customers.</source>
        <translation>Mỗi dòng của bảng tự giải thích mức tăng của mình, kèm khách hàng của dòng đó.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AssumptionsView</name>
    <message>
        <source>With these assumptions a customer is worth %1, all together %2.</source>
        <translation>Với các giả định này một khách hàng trị giá %1, tổng cộng %2.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Dự báo</translation>
    </message>
    <message>
        <source>What counts as a purchase</source>
        <translation>Điều gì được tính là mua hàng</translation>
    </message>
    <message>
        <source>Gross margin, one rate</source>
        <translation>Biên lợi nhuận gộp, một tỷ lệ</translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation>Chi phí thu hút một khách hàng</translation>
    </message>
    <message>
        <source>Serving cost of an order</source>
        <translation>Chi phí phục vụ một đơn hàng</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Lãi suất chiết khấu mỗi năm</translation>
    </message>
    <message>
        <source>Horizon in months</source>
        <translation>Thời hạn tính bằng tháng</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Đơn vị thời gian</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>Tuổi đời trung bình của khách hàng</translation>
    </message>
    <message>
        <source>A refund counts on</source>
        <translation>Hoàn tiền tính vào</translation>
    </message>
    <message>
        <source>Leave out cancelled</source>
        <translation>Bỏ đơn đã hủy</translation>
    </message>
    <message>
        <source>Leave out void</source>
        <translation>Bỏ đơn vô hiệu</translation>
    </message>
    <message>
        <source>Leave out failed</source>
        <translation>Bỏ đơn thất bại</translation>
    </message>
    <message>
        <source>Leave out pending</source>
        <translation>Bỏ đơn đang chờ</translation>
    </message>
    <message>
        <source>Leave out drafts</source>
        <translation>Bỏ bản nháp</translation>
    </message>
    <message>
        <source>Leave out test orders</source>
        <translation>Bỏ đơn thử</translation>
    </message>
    <message>
        <source>Leave out fraud</source>
        <translation>Bỏ gian lận</translation>
    </message>
    <message>
        <source>Leave out gift cards alone</source>
        <translation>Bỏ đơn chỉ có thẻ quà</translation>
    </message>
    <message>
        <source>Leave out free orders</source>
        <translation>Bỏ đơn miễn phí</translation>
    </message>
    <message>
        <source>Count tax</source>
        <translation>Tính thuế</translation>
    </message>
    <message>
        <source>Count shipping</source>
        <translation>Tính phí giao hàng</translation>
    </message>
    <message>
        <source>Acquisition spend: %1 from %2 to %3; it takes the place of the one cost above.</source>
        <translation>Chi thu hút: %1 từ %2 đến %3; thay cho chi phí chung ở trên.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Automatic: least past error</source>
        <translation>Tự động: sai số quá khứ nhỏ nhất</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Nhập…</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)…</source>
        <translation>
            <numerusform>%n tỷ lệ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Or acquisition spend by month and channel, from a sheet or typed: each channel bears its own cost.</source>
        <translation>Hoặc chi thu hút theo tháng và kênh, từ một trang hoặc gõ vào: mỗi kênh chịu chi phí riêng.</translation>
    </message>
    <message>
        <source>what each assumption does</source>
        <translation>tác động của từng giả định</translation>
    </message>
    <message>
        <source>What keeping a living customer costs; enters What-if</source>
        <translation>Chi phí duy trì một khách còn hoạt động; dùng trong Nếu như</translation>
    </message>
    <message>
        <source>Draws the samples of intervals; no figure moves by it</source>
        <translation>Dùng để rút mẫu cho các khoảng; không làm đổi số liệu nào</translation>
    </message>
    <message>
        <source>Found: the day of the last order that counts</source>
        <translation>Tự tìm: ngày của đơn hàng cuối cùng được tính</translation>
    </message>
    <message>
        <source>What each of them does was not worked out.</source>
        <translation>Chưa tính tác động của từng giả định.</translation>
    </message>
    <message>
        <source>What each of them does is being worked out.</source>
        <translation>Đang tính tác động của từng giả định.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>For rows that have neither a cost of their own nor a rate by column; off: such rows count as 100 %, and values are labelled as revenue where nothing else says a margin</source>
        <translation>Cho các dòng không có chi phí riêng lẫn tỷ lệ theo cột; tắt: các dòng đó tính là 100%, và giá trị được ghi là doanh thu nếu không nơi nào khác cho biết biên lợi nhuận</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>Biên lợi nhuận gộp theo cột</translation>
    </message>
    <message>
        <source>A rate for each product, category or value of another column</source>
        <translation>Một tỷ lệ cho từng sản phẩm, danh mục hoặc giá trị của cột khác</translation>
    </message>
    <message>
        <source>Open sheet…</source>
        <translation>Mở trang…</translation>
    </message>
    <message>
        <source>A spreadsheet of acquisition spend by month and channel</source>
        <translation>Bảng tính chi thu hút theo tháng và kênh</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Gõ vào…</translation>
    </message>
    <message>
        <source>Work out what each does</source>
        <translation>Tính tác động của từng giả định</translation>
    </message>
    <message>
        <source>Retention cost a year</source>
        <translation>Chi phí duy trì mỗi năm</translation>
    </message>
    <message>
        <source>Lifespan up to, in months</source>
        <translation>Tuổi đời tối đa, tính bằng tháng</translation>
    </message>
    <message>
        <source>Seed of random draws</source>
        <translation>Hạt giống rút ngẫu nhiên</translation>
    </message>
    <message>
        <source>End of observation</source>
        <translation>Ngày cuối quan sát</translation>
    </message>
    <message>
        <source>Window of the formulas</source>
        <translation>Cửa sổ của các công thức</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>Coi là rời bỏ sau</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::BreakEvenView</name>
    <message>
        <source>A rise of %1 pays as long as you lose fewer than %2 of purchases</source>
        <translation>Tăng %1 có lợi khi bạn mất ít hơn %2 lần mua</translation>
    </message>
    <message>
        <source>A cut of %1 pays when it brings more than %2 more purchases</source>
        <translation>Giảm %1 có lợi khi mang lại thêm hơn %2 lần mua</translation>
    </message>
    <message>
        <source>A cut of %1 eats the whole margin: no number of purchases pays it</source>
        <translation>Giảm %1 ăn hết biên lợi nhuận: không số lần mua nào bù được</translation>
    </message>
    <message>
        <source>Move the price to see when a rise pays</source>
        <translation>Dịch giá để xem khi nào tăng giá có lợi</translation>
    </message>
    <message>
        <source>Side effects are off: nobody reacts to the price.</source>
        <translation>Tác dụng phụ đang tắt: không ai phản ứng với giá.</translation>
    </message>
    <message>
        <source>At e %1 purchases change by %2.</source>
        <translation>Với e %1, số lần mua thay đổi %2.</translation>
    </message>
    <message>
        <source>Spending %1 a head pays when it lifts annual retention by %2 points or more.</source>
        <translation>Chi %1 mỗi người có lợi khi nâng tỷ lệ duy trì năm thêm từ %2 điểm.</translation>
    </message>
    <message>
        <source>Spending %1 a head does not pay, however many customers it keeps.</source>
        <translation>Chi %1 mỗi người không có lợi, dù giữ được bao nhiêu khách.</translation>
    </message>
    <message>
        <source>on revenue: 1 − 1 ÷ %1</source>
        <translation>theo doanh thu: 1 − 1 ÷ %1</translation>
    </message>
    <message>
        <source>on margin: %1 ÷ (%1 + %2)</source>
        <translation>theo biên lợi nhuận: %1 ÷ (%1 + %2)</translation>
    </message>
    <message>
        <source>on the value of the next %1</source>
        <translation>theo giá trị %1 tới</translation>
    </message>
    <message>
        <source>(e: %1)</source>
        <translation>(e: %1)</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Giải thích con số này</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>Sao chép hình</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Hiện dạng bảng</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>Thêm vào báo cáo</translation>
    </message>
    <message>
        <source>Menu of this chart</source>
        <translation>Trình đơn của biểu đồ này</translation>
    </message>
    <message>
        <source>Copy, save, show as table</source>
        <translation>Sao chép, lưu, hiện dạng bảng</translation>
    </message>
    <message>
        <source>Save picture or figures…</source>
        <translation>Lưu hình hoặc số liệu…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartPanel</name>
    <message>
        <source>Chart copied</source>
        <translation>Đã sao chép biểu đồ</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Bản vẽ (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Hình ảnh (PNG)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>Số liệu (CSV)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>This chart was cancelled</source>
        <translation>Biểu đồ này đã bị hủy</translation>
    </message>
    <message>
        <source>Drawing it was cancelled before it was done.</source>
        <translation>Việc vẽ đã bị hủy trước khi xong.</translation>
    </message>
    <message>
        <source>Draw it now</source>
        <translation>Vẽ ngay</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartTable</name>
    <message>
        <source>Copy table</source>
        <translation>Sao chép bảng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartView</name>
    <message>
        <source>Show: %1</source>
        <translation>Hiện: %1</translation>
    </message>
    <message>
        <source>Click to show this series again</source>
        <translation>Nhấp để hiện lại chuỗi này</translation>
    </message>
    <message>
        <source>Click to hide this series</source>
        <translation>Nhấp để ẩn chuỗi này</translation>
    </message>
    <message>
        <source>Drag across the bars, or hold Shift and press the arrow keys, to choose customers</source>
        <translation>Kéo qua các cột, hoặc giữ Shift và nhấn phím mũi tên, để chọn khách hàng</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Chip</name>
    <message>
        <source>Press to remove</source>
        <extracomment>A filter that can be taken away; %1 is its text</extracomment>
        <translation>Nhấn để bỏ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CompareDialog</name>
    <message>
        <source>Two segments side by side</source>
        <translation>Hai phân khúc cạnh nhau</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>%1: ratio</source>
        <translation>%1: tỷ số</translation>
    </message>
    <message>
        <source>the second segment ÷ the first</source>
        <translation>phân khúc thứ hai ÷ phân khúc thứ nhất</translation>
    </message>
    <message>
        <source>customers of the segment with a purchase up to the as-of date</source>
        <translation>khách của phân khúc có mua hàng đến ngày chốt</translation>
    </message>
    <message>
        <source>Second ÷ first</source>
        <extracomment>the figure of the second segment divided by that of the first</extracomment>
        <translation>Thứ hai ÷ thứ nhất</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CompareView</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Các kịch bản cạnh nhau</translation>
    </message>
    <message>
        <source>Save a scenario to compare it with the base.</source>
        <translation>Lưu một kịch bản để so với mức gốc.</translation>
    </message>
    <message>
        <source>Exact results on the data and definitions of today</source>
        <translation>Kết quả chính xác theo dữ liệu và định nghĩa hôm nay</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Mức gốc</translation>
    </message>
    <message>
        <source>Break-even on margin</source>
        <translation>Hòa vốn theo biên lợi nhuận</translation>
    </message>
    <message>
        <source>Break-even on value</source>
        <translation>Hòa vốn theo giá trị</translation>
    </message>
    <message>
        <source>Break-even, %1</source>
        <translation>Hòa vốn, %1</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Lưu ngày</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Định nghĩa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>working out the scenarios</source>
        <translation>đang tính các kịch bản</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ComposerPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; figures as of %3, customers %4.</source>
        <translation>%1 bằng %2; số liệu đến %3, khách hàng %4.</translation>
    </message>
    <message>
        <source>%1; figures as of %2</source>
        <translation>%1; số liệu đến %2</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Xuất PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>The pages of your report will stand here</source>
        <translation>Các trang báo cáo sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>Mẫu báo cáo</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Lưu thành mẫu</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Tên mẫu</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Đã lưu mẫu</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Lưu mẫu</translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>Mở mẫu</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Logo of the company</source>
        <translation>Logo của công ty</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>trang %1 trên %2</translation>
    </message>
    <message>
        <source>preparing the report</source>
        <translation>đang chuẩn bị báo cáo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 in %2; sections that are made from orders are left out.</source>
        <translation>%1 bằng %2; bỏ qua các mục lập từ đơn hàng.</translation>
    </message>
    <message>
        <source>Preparing the report was cancelled.</source>
        <translation>Việc chuẩn bị báo cáo đã bị hủy.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ConditionEditor</name>
    <message>
        <source>Figure or column</source>
        <translation>Số liệu hoặc cột</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Bỏ điều kiện này</translation>
    </message>
    <message>
        <source>is</source>
        <comment>comparison</comment>
        <translation>là</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>comparison</comment>
        <translation>không là</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>comparison</comment>
        <translation>chứa</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>comparison</comment>
        <translation>là một trong</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractActionsView</name>
    <message>
        <source>working out the plays</source>
        <translation>đang tính các hành động</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>%n hành động cho các phân khúc này</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them pay at a lift of %3 or less.</source>
        <translation>%1; %2 trong số đó có lợi ở mức tăng từ %3 trở xuống.</translation>
    </message>
    <message>
        <source>For whom: %1.</source>
        <translation>Dành cho: %1.</translation>
    </message>
    <message>
        <source>At %1 each it pays with: %2.</source>
        <translation>Với chi phí %1 mỗi lần liên hệ, có lợi khi: %2.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ Excel</translation>
    </message>
    <message>
        <source>Export plays</source>
        <translation>Xuất hành động</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Hành động</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Cost of a contact</source>
        <translation>Chi phí một lần liên hệ</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Xuất danh sách…</translation>
    </message>
    <message>
        <source>Show these contracts</source>
        <translation>Hiện các hợp đồng này</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractCard</name>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>Tỷ lệ duy trì mỗi tháng</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − hợp đồng kết thúc ÷ số tháng theo hợp đồng</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tỷ lệ duy trì mỗi năm</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>Doanh thu định kỳ hằng tháng</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Tỷ lệ mất doanh thu</translation>
    </message>
    <message>
        <source>Months still to come, discounted</source>
        <translation>Số tháng còn tới, đã chiết khấu</translation>
    </message>
    <message>
        <source>Of a running contract, by the shifted beta-geometric model</source>
        <translation>Của một hợp đồng đang chạy, theo mô hình beta-hình học dịch chuyển</translation>
    </message>
    <message>
        <source>Residual CLV of running contracts</source>
        <translation>CLV còn lại của hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>CLV of a new contract, retention form</source>
        <translation>CLV của hợp đồng mới, dạng duy trì</translation>
    </message>
    <message numerus="yes">
        <source>Still there after %n month(s)</source>
        <translation>
            <numerusform>Vẫn còn sau %n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin %1, discount %2 a year. Curve: Kaplan–Meier over tenure.</source>
        <translation>Biên lợi nhuận %1, chiết khấu %2 mỗi năm. Đường cong: Kaplan–Meier theo thời gian hợp đồng.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s): retention and value</source>
        <translation>
            <numerusform>%Ln hợp đồng: duy trì và giá trị</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractDetail</name>
    <message>
        <source>No customer named</source>
        <translation>Không ghi tên khách hàng</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>đã kết thúc</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message numerus="yes">
        <source>renewed %Ln time(s)</source>
        <translation>
            <numerusform>đã gia hạn %Ln lần</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 mỗi tháng</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 cho %2</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>= so far, margin</source>
        <translation>= đến nay, lợi nhuận</translation>
    </message>
    <message>
        <source>= so far, revenue</source>
        <translation>= đến nay, doanh thu</translation>
    </message>
    <message>
        <source>+ still to come</source>
        <translation>+ còn tới</translation>
    </message>
    <message>
        <source>Stays at the next</source>
        <translation>Ở lại lần tới</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Đến nay: %1</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <translation>Sắp tới: %1</translation>
    </message>
    <message>
        <source>Months: %1 (sBG of all contracts)</source>
        <translation>Số tháng: %1 (sBG của mọi hợp đồng)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>The sheet names no customer: the row of this contract cannot be told from others.</source>
        <translation>Trang không ghi khách hàng: không phân biệt được dòng của hợp đồng này với các dòng khác.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>đã bị thay</translation>
    </message>
    <message>
        <source>The newest row of this contract: the figures are made from it.</source>
        <translation>Dòng mới nhất của hợp đồng này: số liệu được tính từ dòng này.</translation>
    </message>
    <message>
        <source>A later import says otherwise of this contract.</source>
        <translation>Một lần nhập sau ghi khác về hợp đồng này.</translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation>Vì sao có giá trị này</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>Dòng nguồn</translation>
    </message>
    <message>
        <source>Other columns of the sheet</source>
        <translation>Các cột khác của trang</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractListView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 contracts with what they have paid and are expected to bring.</source>
        <translation>%1 hợp đồng với số tiền đã trả và giá trị dự kiến mang lại.</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 hợp đồng</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ Excel</translation>
    </message>
    <message>
        <source>Export contracts</source>
        <translation>Xuất hợp đồng</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>đang ghi %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Customer, plan or another word</source>
        <translation>Khách hàng, gói hoặc từ khác</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Đã chọn %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>CLV, sum %1</source>
        <translation>CLV, tổng %1</translation>
    </message>
    <message>
        <source>%1 contracts with what they have paid and are expected to bring; click one to see why it is worth what it is.</source>
        <translation>%1 hợp đồng với số tiền đã trả và giá trị dự kiến mang lại; bấm một hợp đồng để xem vì sao nó có giá trị như vậy.</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Thêm quy tắc…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>đã chép %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Cột…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractOverview</name>
    <message>
        <source>over all tenures</source>
        <translation>trên mọi thời gian hợp đồng</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Logo churn a month</source>
        <translation>Tỷ lệ mất khách mỗi tháng</translation>
    </message>
    <message>
        <source>Logo churn a renewal</source>
        <translation>Tỷ lệ mất khách mỗi lần gia hạn</translation>
    </message>
    <message>
        <source>Revenue churn a month</source>
        <translation>Tỷ lệ mất doanh thu mỗi tháng</translation>
    </message>
    <message>
        <source>Revenue churn a renewal</source>
        <translation>Tỷ lệ mất doanh thu mỗi lần gia hạn</translation>
    </message>
    <message>
        <source>Expansion a month</source>
        <translation>Mở rộng mỗi tháng</translation>
    </message>
    <message>
        <source>needs dates</source>
        <translation>cần ngày tháng</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV còn tới</translation>
    </message>
    <message>
        <source>of running contracts, sBG</source>
        <translation>của hợp đồng đang chạy, sBG</translation>
    </message>
    <message>
        <source>revenue, no margin given</source>
        <translation>doanh thu, chưa có biên lợi nhuận</translation>
    </message>
    <message>
        <source>Recurring revenue by month</source>
        <translation>Doanh thu định kỳ theo tháng</translation>
    </message>
    <message>
        <source>A customer is won with its first running contract and lost with its last. Expansion and contraction: what those who stay pay more or less than a month before.</source>
        <translation>Khách được giành với hợp đồng đang chạy đầu tiên và mất với hợp đồng cuối cùng. Mở rộng và thu hẹp: phần mà khách ở lại trả nhiều hơn hoặc ít hơn tháng trước.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Giành được</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Mở rộng</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Thu hẹp</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Mất</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>Tỷ lệ mất khách</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Tỷ lệ mất doanh thu</translation>
    </message>
    <message>
        <source>Churn along tenure</source>
        <translation>Rời bỏ theo thời gian hợp đồng</translation>
    </message>
    <message>
        <source>The sheet has no dates, only how long each contract has run: tenure is the axis. MRR and churn of single months, and expansion, need a start and an end of each contract.</source>
        <translation>Trang không có ngày, chỉ có mỗi hợp đồng đã chạy bao lâu: trục là thời gian hợp đồng. MRR và tỷ lệ rời bỏ của từng tháng, cùng phần mở rộng, cần ngày bắt đầu và kết thúc của mỗi hợp đồng.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rời bỏ</translation>
    </message>
    <message>
        <source>MRR lost</source>
        <translation>MRR đã mất</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run.</source>
        <translation>%1 trên %2 hợp đồng vẫn chạy.</translation>
    </message>
    <message>
        <source>%1 running contracts bring %2 a month.</source>
        <translation>%1 hợp đồng đang chạy mang lại %2 mỗi tháng.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running contract(s)</source>
        <translation>
            <numerusform>%Ln hợp đồng đang chạy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractPlaysModel</name>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>Tỷ lệ rời bỏ mỗi năm</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>Sắp tới, mỗi người</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>Được tốn, mỗi người</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>Có lợi khi</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractSegmentsView</name>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 giá trị</translation>
    </message>
    <message>
        <source>Nearly every contract has a value of its own here: it names contracts and makes no groups.</source>
        <translation>Gần như mỗi hợp đồng có một giá trị riêng ở đây: cột này để nhận diện hợp đồng, không tạo thành nhóm.</translation>
    </message>
    <message>
        <source>%1 different values are too many for groups.</source>
        <translation>%1 giá trị khác nhau là quá nhiều để chia nhóm.</translation>
    </message>
    <message>
        <source>The sheet has no plan, price or start date: there is nothing to divide its contracts by.</source>
        <translation>Trang không có gói, giá hay ngày bắt đầu: không có căn cứ nào để chia hợp đồng.</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Giá mỗi tháng</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Giá mỗi năm</translation>
    </message>
    <message>
        <source>Price a period</source>
        <translation>Giá mỗi kỳ</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Đã rời bỏ</translation>
    </message>
    <message>
        <source>Churn a renewal</source>
        <translation>Tỷ lệ rời bỏ mỗi lần gia hạn</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, trung bình</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, tổng</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Còn tới</translation>
    </message>
    <message>
        <source>By its own sBG</source>
        <translation>Theo sBG riêng</translation>
    </message>
    <message>
        <source>Too few contracts for a model of their own: the sBG of all contracts.</source>
        <translation>Quá ít hợp đồng để có mô hình riêng: dùng sBG của mọi hợp đồng.</translation>
    </message>
    <message>
        <source>Too few of them have ended for a model of their own: the sBG of all contracts.</source>
        <translation>Quá ít hợp đồng trong số này đã kết thúc để có mô hình riêng: dùng sBG của mọi hợp đồng.</translation>
    </message>
    <message>
        <source>No sBG fits these contracts alone: that of all contracts.</source>
        <translation>Không sBG nào khớp với riêng các hợp đồng này: dùng sBG của mọi hợp đồng.</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Mọi hợp đồng</translation>
    </message>
    <message>
        <source>Still to come: by one sBG of all contracts, so that the groups add up to the whole. By its own sBG: of each group alone, where groups differ in how they stay.</source>
        <translation>Còn tới: theo một sBG chung cho mọi hợp đồng, để các nhóm cộng lại đúng bằng tổng. Theo sBG riêng: của riêng từng nhóm, khi các nhóm ở lại khác nhau.</translation>
    </message>
    <message>
        <source>* Too small for a model of its own: that of all contracts.</source>
        <translation>* Quá nhỏ để có mô hình riêng: dùng mô hình của mọi hợp đồng.</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>Xuất phân khúc</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>đang ghi %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln nhóm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the contracts and %3 of the value.</source>
        <translation>%1: %2 hợp đồng và %3 giá trị.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Chia theo</translation>
    </message>
    <message>
        <source>All figures side by side</source>
        <translation>Mọi số liệu cạnh nhau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Of %1 of %2 contracts: the segment filter is on.</source>
        <translation>Của %1 trên %2 hợp đồng: bộ lọc phân khúc đang bật.</translation>
    </message>
    <message>
        <source>click a segment to see only its contracts, everywhere; once more for all</source>
        <translation>bấm một phân khúc để mọi nơi chỉ hiện hợp đồng của nó; bấm lần nữa để hiện tất cả</translation>
    </message>
    <message>
        <source>click: filter</source>
        <translation>bấm: lọc</translation>
    </message>
    <message>
        <source>Own rules…</source>
        <translation>Quy tắc riêng…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractView</name>
    <message>
        <source>Retention rate a month</source>
        <translation>Tỷ lệ duy trì mỗi tháng</translation>
    </message>
    <message>
        <source>over all tenures</source>
        <translation>trên mọi thời gian hợp đồng</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tỷ lệ duy trì mỗi năm</translation>
    </message>
    <message>
        <source>its 12th power</source>
        <translation>lũy thừa 12 của nó</translation>
    </message>
    <message>
        <source>Still to come, each</source>
        <translation>Còn tới, mỗi hợp đồng</translation>
    </message>
    <message>
        <source>discounted</source>
        <translation>đã chiết khấu</translation>
    </message>
    <message>
        <source>Value to come, each</source>
        <translation>Giá trị sắp tới, mỗi hợp đồng</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>tất cả: %1</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>Mô hình sBG</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Lần gia hạn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rời bỏ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>By sBG</source>
        <translation>Theo sBG</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Vẫn còn</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run.</source>
        <translation>%1 trên %2 hợp đồng vẫn chạy.</translation>
    </message>
    <message>
        <source>A running one is expected to last another %1, discounted.</source>
        <translation>Một hợp đồng đang chạy dự kiến kéo dài thêm %1, đã chiết khấu.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Duy trì</translation>
    </message>
    <message>
        <source>Renewal by renewal</source>
        <translation>Từng lần gia hạn</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Mọi hợp đồng</translation>
    </message>
    <message>
        <source>dividing the contracts</source>
        <translation>đang chia hợp đồng</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>So sánh các nhóm khách</translation>
    </message>
    <message>
        <source>Survival</source>
        <translation>Sống còn</translation>
    </message>
    <message>
        <source>How long contracts run, with its band</source>
        <translation>Hợp đồng chạy bao lâu, kèm dải</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Nhóm theo thời gian</translation>
    </message>
    <message>
        <source>By month of start, month by month</source>
        <translation>Theo tháng bắt đầu, từng tháng một</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Đường</translation>
    </message>
    <message>
        <source>Monthly retention as curves</source>
        <translation>Duy trì hằng tháng dạng đường</translation>
    </message>
    <message>
        <source>Margin %1, discount %2 a year.</source>
        <translation>Biên lợi nhuận %1, chiết khấu %2 mỗi năm.</translation>
    </message>
    <message>
        <source>Curve and renewals: the sBG of these contracts alone. What is to come: by the sBG of all contracts, so that segments add up.</source>
        <translation>Đường cong và các lần gia hạn: theo sBG của riêng các hợp đồng này. Phần sắp tới: theo sBG của mọi hợp đồng, để các phân khúc cộng lại đúng bằng tổng.</translation>
    </message>
    <message>
        <source>Too few of these contracts, or too few have ended, for a model of their own: the sBG of all contracts.</source>
        <translation>Quá ít hợp đồng, hoặc quá ít hợp đồng trong số này đã kết thúc, để có mô hình riêng: dùng sBG của mọi hợp đồng.</translation>
    </message>
    <message>
        <source>Each contract leaves with its own probability; those most likely to leave go first, so that retention rises with tenure although nobody changes (sBG).</source>
        <translation>Mỗi hợp đồng rời bỏ với xác suất riêng; hợp đồng dễ rời bỏ nhất đi trước, nên tỷ lệ duy trì tăng theo thời gian hợp đồng dù không ai thay đổi (sBG).</translation>
    </message>
    <message>
        <source>Under contract for %1 or longer</source>
        <translation>Đã theo hợp đồng từ %1 trở lên</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractWhatIfView</name>
    <message>
        <source>Retention, next year</source>
        <translation>Tỷ lệ duy trì, năm tới</translation>
    </message>
    <message>
        <source>Price and retention together ask for a rate that no model gives.</source>
        <translation>Giá và tỷ lệ duy trì kết hợp lại đòi hỏi một tỷ lệ mà không mô hình nào cho được.</translation>
    </message>
    <message>
        <source>on today</source>
        <translation>so với hôm nay</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>như hôm nay</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV còn tới</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>MRR left in a year</source>
        <translation>MRR còn lại sau một năm</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>Của hợp đồng đang chạy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Move a lever: what today&apos;s running contracts still bring stands at the right.</source>
        <translation>Dịch một đòn bẩy: những gì các hợp đồng đang chạy hôm nay còn mang lại hiện ở bên phải.</translation>
    </message>
    <message>
        <source>Today&apos;s running contracts would bring %1 instead of %2, %3.</source>
        <translation>Các hợp đồng đang chạy hôm nay sẽ mang lại %1 thay vì %2, %3.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Nếu như</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Đòn bẩy</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Move a lever of the contracts</source>
        <translation>Dịch một đòn bẩy của hợp đồng</translation>
    </message>
    <message>
        <source>Save scenario &apos;%1&apos;</source>
        <translation>Lưu kịch bản &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Scenario saved</source>
        <translation>Đã lưu kịch bản</translation>
    </message>
    <message>
        <source>Note of scenario &apos;%1&apos;</source>
        <translation>Ghi chú của kịch bản &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Giải thích con số này</translation>
    </message>
    <message>
        <source>Move the price to see how much churn a rise may cost.</source>
        <translation>Dịch giá để xem việc tăng giá được phép làm mất bao nhiêu khách.</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Vẫn đang chạy</translation>
    </message>
    <message>
        <source>The share that still runs, by sBG</source>
        <translation>Phần vẫn đang chạy, theo sBG</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Biên lợi nhuận</translation>
    </message>
    <message>
        <source>Cumulative margin by month</source>
        <translation>Lợi nhuận lũy kế theo tháng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractsModel</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Giá mỗi tháng</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Đã trả đến nay</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Số lần gia hạn</translation>
    </message>
    <message>
        <source>Stays at the next</source>
        <translation>Ở lại lần tới</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>Số tháng còn tới</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Còn tới</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>đã kết thúc</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Hợp đồng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomerDetail</name>
    <message>
        <source>customer since %1</source>
        <translation>khách hàng từ %1</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>= so far, margin</source>
        <translation>= đến nay, lợi nhuận</translation>
    </message>
    <message>
        <source>= so far, revenue</source>
        <translation>= đến nay, doanh thu</translation>
    </message>
    <message>
        <source>− CAC</source>
        <translation>− CAC</translation>
    </message>
    <message>
        <source>+ next %1</source>
        <translation>+ %1 tới</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>Không có dự báo</translation>
    </message>
    <message>
        <source>No model could be fitted to this data.</source>
        <translation>Không mô hình nào khớp với dữ liệu này.</translation>
    </message>
    <message>
        <source>Next %1: %2 purchases of %3</source>
        <translation>%1 tới: %2 lần mua, mỗi lần %3</translation>
    </message>
    <message>
        <source>Next %1: %2 purchases</source>
        <translation>%1 tới: %2 lần mua</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>Dòng nguồn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Nine in ten such customers bring %1 to %2.</source>
        <translation>Chín trên mười khách như vậy mang lại %1 đến %2.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3, discounted at %4 a year; by %5.</source>
        <translation>%1 × %2 × %3, chiết khấu %4 mỗi năm; theo %5.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Nine in ten such customers</source>
        <translation>Chín trên mười khách như vậy</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomerExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Xuất khách hàng</translation>
    </message>
    <message>
        <source>Columns of the file, in this order</source>
        <translation>Các cột của tệp, theo thứ tự này</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bỏ hết</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>có tên</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>được che</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>dùng bí danh</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersModel</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Đơn cuối</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Đơn đầu</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(còn)</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Đến nay</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Next %1 m</source>
        <extracomment>head of a narrow column; %1 is a number of months</extracomment>
        <translation>%1 th. tới</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Name, e-mail, id</source>
        <translation>Tên, e-mail, mã</translation>
    </message>
    <message>
        <source>Every customer with its value will stand here</source>
        <translation>Mọi khách hàng và giá trị của họ sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>tổng %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 customers, sorted as you like; click one to see why it is worth what it is.</source>
        <translation>%1 khách hàng, sắp xếp tùy ý; bấm vào một người để xem vì sao có giá trị đó.</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 khách hàng</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Xuất khách hàng</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>đang ghi %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Cột…</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Thêm quy tắc…</translation>
    </message>
    <message>
        <source>filter of the customers</source>
        <translation>bộ lọc khách hàng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Đã chọn %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>One customer, and why it is worth what it is.</source>
        <translation>Một khách hàng, và vì sao đáng giá như vậy.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>đã chép %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers in this table</source>
        <translation>Khách hàng trong bảng này</translation>
    </message>
    <message>
        <source>customers with a purchase up to the as-of date whom filter, rule and search leave</source>
        <translation>khách có mua hàng đến ngày chốt, còn lại sau bộ lọc, quy tắc và tìm kiếm</translation>
    </message>
    <message>
        <source>Customers selected</source>
        <translation>Khách hàng đã chọn</translation>
    </message>
    <message>
        <source>value so far + value of the next months, summed over those selected</source>
        <translation>giá trị đến nay + giá trị các tháng tới, cộng trên những khách đã chọn</translation>
    </message>
    <message>
        <source>copying the rows</source>
        <translation>đang chép các dòng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>What was understood of a spreadsheet</source>
        <translation>Những gì hiểu được từ bảng tính</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>What each import brought</source>
        <translation>Mỗi lần nhập mang lại gì</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Giả định</translation>
    </message>
    <message>
        <source>What the words of every figure mean</source>
        <translation>Ý nghĩa các từ của mọi con số</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s), every row accounted for.</source>
        <translation>
            <numerusform>%n lần nhập, mọi dòng đều được tính đến.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the words of every figure mean. Each change is shown at once and can be undone.</source>
        <translation>Ý nghĩa các từ của mọi con số. Mỗi thay đổi hiện ngay và có thể hoàn tác.</translation>
    </message>
    <message>
        <source>What the words of every figure mean.</source>
        <translation>Ý nghĩa các từ của mọi con số.</translation>
    </message>
    <message>
        <source>Open acquisition spend</source>
        <translation>Mở chi thu hút</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>What stands out in the rows, and what it does to CLV</source>
        <translation>Điều nổi bật trong các dòng, và tác động của nó đến CLV</translation>
    </message>
    <message>
        <source>Same customer?</source>
        <translation>Cùng một khách?</translation>
    </message>
    <message>
        <source>Customers who may stand here under two keys</source>
        <translation>Khách hàng có thể đang đứng ở đây dưới hai mã</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DetailsCard</name>
    <message>
        <source>Break-even</source>
        <translation>Hòa vốn</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>What the scenario does to each segment</source>
        <translation>Kịch bản tác động gì đến từng phân khúc</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Mọi số liệu</translation>
    </message>
    <message>
        <source>Sayings</source>
        <translation>Lời truyền miệng</translation>
    </message>
    <message>
        <source>What the field says, held against your data</source>
        <translation>Điều ngành vẫn nói, đối chiếu với dữ liệu của bạn</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DropZone</name>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>Thả bảng tính vào đây</translation>
    </message>
    <message>
        <source>orders, subscriptions or a customer list; one row per order or per order line</source>
        <translation>đơn hàng, gói thuê bao hoặc danh sách khách; mỗi dòng một đơn hoặc một mục đơn</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>Mở bảng tính…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Dán ô</translation>
    </message>
    <message>
        <source>Take the cells that you have copied in a spreadsheet program</source>
        <translation>Lấy các ô bạn đã sao chép trong chương trình bảng tính</translation>
    </message>
</context>
<context>
    <name>perennial::ui::EvidenceCustomersModel</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Doanh thu ròng</translation>
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
        <translation>đang tìm các dòng</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>Dòng nguồn</translation>
    </message>
    <message>
        <source>Customers: %1. Purchases: %2. Rows: %3.</source>
        <translation>Khách hàng: %1. Lần mua: %2. Dòng: %3.</translation>
    </message>
    <message>
        <source>The rows add up to %1.</source>
        <translation>Các dòng cộng lại là %1.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::EvidenceRowsModel</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ExplainContent</name>
    <message>
        <source>Explanation of %1</source>
        <extracomment>%1 is the name of a figure</extracomment>
        <translation>Giải thích %1</translation>
    </message>
    <message>
        <source>defs %1</source>
        <extracomment>%1 is the short hash of the definitions behind a figure</extracomment>
        <translation>đn %1</translation>
    </message>
    <message>
        <source>Figures with the same code were computed under the same definitions.</source>
        <translation>Số liệu cùng mã được tính theo cùng định nghĩa.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Exports</name>
    <message>
        <source>Customers…</source>
        <translation>Khách hàng…</translation>
    </message>
    <message>
        <source>Segments…</source>
        <translation>Phân khúc…</translation>
    </message>
    <message>
        <source>Cohorts…</source>
        <translation>Nhóm…</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>Đơn hàng…</translation>
    </message>
    <message>
        <source>Plays…</source>
        <translation>Hành động…</translation>
    </message>
    <message>
        <source>Workbook with formulas…</source>
        <translation>Sổ có công thức…</translation>
    </message>
    <message>
        <source>Workbook with formulas</source>
        <translation>Sổ có công thức</translation>
    </message>
    <message>
        <source>Recipe for the command line…</source>
        <translation>Công thức xử lý cho dòng lệnh…</translation>
    </message>
    <message>
        <source>Recipe for the command line</source>
        <translation>Công thức xử lý cho dòng lệnh</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Báo cáo dạng PDF…</translation>
    </message>
    <message>
        <source>Names of customers</source>
        <translation>Tên khách hàng</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>có tên</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>được che</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>dùng bí danh</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức xử lý</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>đang ghi %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FadingCard</name>
    <message>
        <source>All of them</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>lợi nhuận năm theo nhịp riêng × (1 − P(còn))</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Im lặng</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(còn)</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>Mất mát kỳ vọng</translation>
    </message>
    <message>
        <source>Nobody is fading now</source>
        <translation>Hiện không ai phai nhạt</translation>
    </message>
    <message>
        <source>; %1 a year at stake</source>
        <translation>; %1 mỗi năm bị đe dọa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valuable customer(s) fading</source>
        <translation>
            <numerusform>%Ln khách giá trị đang phai nhạt</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers with two orders or more who are silent for longer than usual, but not lapsed yet, will stand here, those with most to lose first.</source>
        <translation>Khách có từ hai đơn hàng, im lặng lâu hơn thường lệ nhưng chưa rời bỏ, sẽ hiện ở đây, khách có nguy cơ mất nhiều giá trị nhất đứng đầu.</translation>
    </message>
    <message>
        <source>No model could be fitted to this data: nobody can say who has probably left.</source>
        <translation>Không mô hình nào khớp được với dữ liệu này: không ai nói được khách nào có lẽ đã rời.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are silent for longer than usual, but there is no loss to expect of them: %1 takes them for alive, or they bring no margin.</source>
        <translation>
            <numerusform>%Ln khách hàng im lặng lâu hơn thường lệ, nhưng không có khoản mất nào đáng kể từ họ: %1 coi họ vẫn còn, hoặc họ không mang lại lợi nhuận.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::FeatureStrip</name>
    <message>
        <source>See the value</source>
        <translation>Thấy giá trị</translation>
    </message>
    <message>
        <source>who brings it, and who costs more than they bring</source>
        <translation>ai mang lại, và ai tốn hơn mang lại</translation>
    </message>
    <message>
        <source>See who stays</source>
        <translation>Thấy ai ở lại</translation>
    </message>
    <message>
        <source>cohorts, retention, who is about to leave</source>
        <translation>nhóm, duy trì, ai sắp rời</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Hỏi nếu như</translation>
    </message>
    <message>
        <source>move price and retention, side effects shown</source>
        <translation>dịch giá và duy trì, thấy tác dụng phụ</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FiguresTable</name>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Mức gốc</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FolkloreTable</name>
    <message>
        <source>5 points more retention: value of today&apos;s customers</source>
        <translation>Duy trì thêm 5 điểm: giá trị khách hiện nay</translation>
    </message>
    <message>
        <source>5 points more retention: value of a new customer</source>
        <translation>Duy trì thêm 5 điểm: giá trị một khách mới</translation>
    </message>
    <message>
        <source>Winning a customer costs more than keeping one</source>
        <translation>Giành khách mới tốn hơn giữ khách cũ</translation>
    </message>
    <message>
        <source>The top 20 % of customers hold</source>
        <translation>20% khách hàng tốt nhất nắm</translation>
    </message>
    <message>
        <source>LTV : CAC of a sound business</source>
        <translation>LTV : CAC của doanh nghiệp lành mạnh</translation>
    </message>
    <message>
        <source>What the field says</source>
        <translation>Điều ngành vẫn nói</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dữ liệu của bạn</translation>
    </message>
    <message>
        <source>+5 points: today&apos;s customers</source>
        <translation>+5 điểm: khách hiện nay</translation>
    </message>
    <message>
        <source>+5 points: a new customer</source>
        <translation>+5 điểm: một khách mới</translation>
    </message>
    <message>
        <source>Winning against keeping</source>
        <translation>Giành khách mới so với giữ khách cũ</translation>
    </message>
    <message>
        <source>The top 20 % hold</source>
        <translation>20% đầu nắm</translation>
    </message>
    <message>
        <source>A sound LTV : CAC</source>
        <translation>LTV : CAC lành mạnh</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Format</name>
    <message>
        <source>bn</source>
        <comment>short for billion</comment>
        <extracomment>Short forms of a thousand, a million, a billion behind a number: &quot;136.2k&quot;</extracomment>
        <translation>tỷ</translation>
    </message>
    <message>
        <source>M</source>
        <comment>short for million</comment>
        <translation>tr</translation>
    </message>
    <message>
        <source>k</source>
        <comment>short for thousand</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>Quarter of a year: %1 is 1 to 4, %2 the year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 4.5</extracomment>
        <translation>%1 tháng</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n năm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 2.8</extracomment>
        <translation>%1 năm</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GlobalBar</name>
    <message>
        <source>As of</source>
        <extracomment>The end of observation: &quot;As of 18 Jun 2026&quot;</extracomment>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>span of time</comment>
        <extracomment>The span of time that the figures look at</extracomment>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>mọi thời gian</translation>
    </message>
    <message>
        <source>Workspace: open, save under another name, close</source>
        <translation>Không gian làm việc: mở, lưu tên khác, đóng</translation>
    </message>
    <message>
        <source>CLV, margin</source>
        <translation>CLV, lợi nhuận</translation>
    </message>
    <message>
        <source>CLV, revenue</source>
        <translation>CLV, doanh thu</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Mọi khách hàng</translation>
    </message>
    <message>
        <source>Take the last order&apos;s date</source>
        <translation>Lấy ngày của đơn cuối</translation>
    </message>
    <message>
        <source>Set the margin…</source>
        <translation>Đặt biên lợi nhuận…</translation>
    </message>
    <message>
        <source>All %1 segments…</source>
        <translation>Tất cả %1 phân khúc…</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Mọi hợp đồng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GoalSeekPanel</name>
    <message>
        <source>Goal seek</source>
        <translation>Tìm mục tiêu</translation>
    </message>
    <message>
        <source>Find the least change</source>
        <translation>Tìm thay đổi nhỏ nhất</translation>
    </message>
    <message>
        <source>Levers without a tick are locked where they stand.</source>
        <translation>Đòn bẩy không đánh dấu được khóa tại chỗ.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>May move</source>
        <translation>Được dịch</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Công sức</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>dễ</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>vừa</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>khó</translation>
    </message>
    <message>
        <source>Tick at least one lever.</source>
        <translation>Đánh dấu ít nhất một đòn bẩy.</translation>
    </message>
    <message>
        <source>The target is not a number.</source>
        <translation>Mục tiêu không phải là số.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>%1 reaches %2 with: %3</source>
        <translation>%1 đạt %2 với: %3</translation>
    </message>
    <message>
        <source>%1 has no value on this base.</source>
        <translation>%1 không có giá trị trên mức gốc này.</translation>
    </message>
    <message>
        <source>No position of these levers reaches %1. The nearest is %2 with: %3</source>
        <translation>Không vị trí nào của các đòn bẩy này đạt %1. Gần nhất là %2 với: %3</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GroupEditor</name>
    <message>
        <source>All of these hold</source>
        <translation>Thỏa tất cả điều kiện</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Thỏa bất kỳ điều kiện nào</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Không thỏa điều kiện nào</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Thêm điều kiện</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Bỏ nhóm này</translation>
    </message>
</context>
<context>
    <name>perennial::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
</context>
<context>
    <name>perennial::ui::HistoryView</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Trùng</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Loại trừ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Lưu các dòng bị từ chối</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>writing rejected rows</source>
        <translation>đang ghi các dòng bị từ chối</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Các lần nhập, mới nhất trước</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Lưu các dòng bị từ chối…</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Rút lại lần nhập này</translation>
    </message>
    <message>
        <source>What each import brought will stand here</source>
        <translation>Kết quả mỗi lần nhập sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Chưa nhập gì.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Nhập bảng tính</translation>
    </message>
    <message>
        <source>Dates: %1. %2 rows could be read day first or month first.</source>
        <translation>Ngày: %1. %2 dòng có thể đọc theo kiểu ngày đứng trước hoặc tháng đứng trước.</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait: they lie before the first exchange rate.</source>
        <translation>Trong các dòng được giữ của mọi lần nhập, %1 (%2) đang chờ: chúng nằm trước tỷ giá đầu tiên.</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait for an exchange rate.</source>
        <translation>Trong các dòng được giữ của mọi lần nhập, %1 (%2) đang chờ tỷ giá.</translation>
    </message>
    <message>
        <source>Open rates by day…</source>
        <translation>Mở tỷ giá theo ngày…</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait: there are rates, but into another currency than that of the figures.</source>
        <translation>Trong các dòng được giữ của mọi lần nhập, %1 (%2) đang chờ: có tỷ giá, nhưng sang một tiền tệ khác với tiền tệ của số liệu.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ImportView</name>
    <message>
        <source>Open spreadsheet</source>
        <translation>Mở bảng tính</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Nhập %1 dòng</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 kept, %4 already here, %5 cannot be read.</source>
        <translation>%1: đọc %2 dòng, giữ %3, đã có %4, không đọc được %5.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Thứ tự ngày</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dấu thập phân</translation>
    </message>
    <message>
        <source>Row of the heads</source>
        <translation>Dòng tiêu đề</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Dấu phân cách</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The rows of a spreadsheet will stand here before they are imported</source>
        <translation>Các dòng của bảng tính sẽ hiện ở đây trước khi nhập</translation>
    </message>
    <message>
        <source>Drop a file on the window, paste cells, or open one.</source>
        <translation>Thả tệp vào cửa sổ, dán ô, hoặc mở tệp.</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>Mở bảng tính…</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Những gì đã hiểu</translation>
    </message>
    <message>
        <source>the first rows, and one of each kind; click a head to change it</source>
        <translation>các dòng đầu, và mỗi loại một dòng; bấm tiêu đề để đổi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Loại trừ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Read it as…</source>
        <translation>Đọc như…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Điều gì được tính</translation>
    </message>
    <message>
        <source>Use a recipe…</source>
        <translation>Dùng công thức xử lý…</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Lưu thành công thức xử lý…</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Bỏ qua: %1</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Lưu công thức xử lý</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức xử lý</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Use a recipe</source>
        <translation>Dùng công thức xử lý</translation>
    </message>
    <message>
        <source>Use it as acquisition spend</source>
        <translation>Dùng làm chi thu hút</translation>
    </message>
    <message>
        <source>click a head to change it</source>
        <translation>bấm tiêu đề để đổi</translation>
    </message>
    <message>
        <source>Import %1 contracts</source>
        <translation>Nhập %1 hợp đồng</translation>
    </message>
    <message>
        <source>A table of contracts, not of orders</source>
        <translation>Bảng hợp đồng, không phải bảng đơn hàng</translation>
    </message>
    <message>
        <source>What the rows are; choose another kind when this is wrong</source>
        <translation>Các dòng là gì; nếu sai thì chọn loại khác</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>What these contracts say, before they are imported</source>
        <translation>Các hợp đồng này cho biết gì, trước khi nhập</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>Unit of recency and age</source>
        <translation>Đơn vị của độ gần và tuổi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Import %1 customers</source>
        <translation>Nhập %1 khách hàng</translation>
    </message>
    <message>
        <source>Customers already summed up, not orders</source>
        <translation>Khách hàng đã được tổng hợp sẵn, không phải đơn hàng</translation>
    </message>
    <message>
        <source>Value and forecast need no more. Dates and products of the single orders are not known: cohorts by month and the time between orders stay empty.</source>
        <translation>Giá trị và dự báo không cần thêm gì. Không biết ngày và sản phẩm của từng đơn: nhóm theo tháng và khoảng cách giữa các đơn để trống.</translation>
    </message>
    <message>
        <source>Open a spreadsheet; nothing is written before you say so.</source>
        <translation>Mở bảng tính; không ghi gì trước khi bạn đồng ý.</translation>
    </message>
    <message>
        <source>It is kept as contracts: MRR and churn stand on Overview, survival and its projection on Retention, groups by the extra columns on Segments.</source>
        <translation>Bảng được giữ dưới dạng hợp đồng: MRR và tỷ lệ rời bỏ nằm ở Tổng quan, sống còn và dự phóng ở Duy trì, các nhóm theo cột thêm ở Phân khúc.</translation>
    </message>
    <message>
        <source>A table of renewal cohorts, not of orders</source>
        <translation>Bảng nhóm gia hạn, không phải bảng đơn hàng</translation>
    </message>
    <message>
        <source>It counts who is left of each cohort after each renewal. No single customer stands in it, so there is nothing to import; its survival can be fitted and exported here.</source>
        <translation>Bảng đếm số còn lại của mỗi nhóm sau mỗi lần gia hạn. Không có từng khách hàng nên không có gì để nhập; có thể khớp và xuất đường sống còn của bảng tại đây.</translation>
    </message>
    <message>
        <source>Show survival and the model</source>
        <translation>Hiện sống còn và mô hình</translation>
    </message>
    <message>
        <source>fitting the renewals</source>
        <translation>đang khớp các lần gia hạn</translation>
    </message>
    <message>
        <source>Aligned by spaces</source>
        <translation>Canh bằng dấu cách</translation>
    </message>
    <message>
        <source>%1 rows: %2 become %3</source>
        <translation>%1 dòng: %2 đổi thành %3</translation>
    </message>
    <message>
        <source>%1 rows in %2 wait for a rate: %3</source>
        <translation>%1 dòng bằng %2 đang chờ tỷ giá: %3</translation>
    </message>
    <message>
        <source>%1 rows in %2: %3 of them wait for a rate, the others become %4</source>
        <translation>%1 dòng bằng %2: %3 dòng đang chờ tỷ giá, các dòng khác đổi thành %4</translation>
    </message>
    <message>
        <source>Several currencies: the figures are in %1, the others need a rate</source>
        <translation>Nhiều loại tiền: số liệu tính bằng %1, các loại khác cần tỷ giá</translation>
    </message>
    <message>
        <source>Several currencies, all turned into %1</source>
        <translation>Nhiều loại tiền, tất cả đổi sang %1</translation>
    </message>
    <message>
        <source>rows without a rate are kept and wait</source>
        <translation>các dòng không có tỷ giá được giữ và chờ</translation>
    </message>
    <message>
        <source>Files still to come: %1.</source>
        <translation>Tệp còn chờ: %1.</translation>
    </message>
    <message>
        <source>%1 of the kept wait for an exchange rate.</source>
        <translation>%1 trong các dòng được giữ đang chờ tỷ giá.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Nothing is being worked on</extracomment>
        <translation>Sẵn sàng</translation>
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
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>What the orders of this workspace say</source>
        <translation>Đơn hàng của không gian làm việc này cho biết gì</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>What the contracts of this workspace say</source>
        <translation>Hợp đồng của không gian làm việc này cho biết gì</translation>
    </message>
</context>
<context>
    <name>perennial::ui::LadderCard</name>
    <message>
        <source>Order</source>
        <translation>Đơn thứ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>%1 come back for a second order</source>
        <translation>%1 quay lại mua đơn thứ hai</translation>
    </message>
    <message>
        <source>Nobody has come back for a second order yet</source>
        <translation>Chưa ai quay lại mua đơn thứ hai</translation>
    </message>
    <message>
        <source>Time between orders: a quarter within %1, half within %2, nine in ten within %3.</source>
        <translation>Thời gian giữa các đơn: một phần tư trong vòng %1, một nửa trong vòng %2, chín phần mười trong vòng %3.</translation>
    </message>
    <message>
        <source>Days to the next, median</source>
        <translation>Số ngày đến đơn sau, trung vị</translation>
    </message>
</context>
<context>
    <name>perennial::ui::LeverPanel</name>
    <message>
        <source>estimated</source>
        <translation>ước lượng</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>giả định</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Thay đổi giá</translation>
    </message>
    <message>
        <source>Purchases react, e</source>
        <translation>Phản ứng mua, e</translation>
    </message>
    <message>
        <source>Staying reacts, k</source>
        <translation>Phản ứng ở lại, k</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tỷ lệ duy trì mỗi năm</translation>
    </message>
    <message>
        <source>No annual retention can be read from this data.</source>
        <translation>Không đọc được tỷ lệ duy trì năm từ dữ liệu này.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Tần suất</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 mỗi năm</translation>
    </message>
    <message>
        <source>New customers a year</source>
        <translation>Khách mới mỗi năm</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>Chi phí thu hút</translation>
    </message>
    <message>
        <source>No acquisition cost is known; enter it in Assumptions.</source>
        <translation>Chưa biết chi phí thu hút; nhập trong Giả định.</translation>
    </message>
    <message>
        <source>Retention spend a head</source>
        <translation>Chi duy trì mỗi người</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Biên lợi nhuận gộp</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Lãi suất chiết khấu mỗi năm</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Đòn bẩy</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>mọi khách hàng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>side effects of price</source>
        <translation>tác dụng phụ của giá</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Giành</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Holds for all customers together.</source>
        <translation>Áp dụng chung cho mọi khách hàng.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Có thể: %1</translation>
    </message>
    <message>
        <source>Nobody here is left to be kept.</source>
        <translation>Ở đây không còn ai để giữ.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Chiết khấu bán hàng</translation>
    </message>
    <message>
        <source>New customers are known for all customers only, not for a segment.</source>
        <translation>Khách mới chỉ biết được cho toàn bộ khách hàng, không theo phân khúc.</translation>
    </message>
    <message>
        <source>Nobody bought in the window.</source>
        <translation>Không ai mua trong cửa sổ.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) have levers of their own.</source>
        <translation>
            <numerusform>%n phân khúc có đòn bẩy riêng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a segment to give it levers of its own.</source>
        <translation>Chọn một phân khúc để đặt đòn bẩy riêng.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Bỏ quy tắc</translation>
    </message>
    <message>
        <source>Shaded: the interval of the estimate. Customers who change over to another product count as lost to the dearer one.</source>
        <translation>Vùng tô: khoảng của ước lượng. Khách chuyển sang sản phẩm khác được tính là mất đối với sản phẩm đắt hơn.</translation>
    </message>
    <message>
        <source>Assumed: the data cannot say how many stay away for good after a change of price.</source>
        <translation>Giả định: dữ liệu không cho biết bao nhiêu người bỏ đi hẳn sau khi đổi giá.</translation>
    </message>
    <message numerus="yes">
        <source>Shaded: between the greatest cut and the greatest rise of %n price change(s) in the data.</source>
        <translation>
            <numerusform>Vùng tô: từ mức giảm lớn nhất đến mức tăng lớn nhất trong %n lần đổi giá của dữ liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: from the least to the most loyal of %n quarter(s) in which customers came.</source>
        <translation>
            <numerusform>Vùng tô: từ ít trung thành nhất đến trung thành nhất trong %n quý có khách đến.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what buyers did in %n time(s) like the chosen window, one before the other.</source>
        <translation>
            <numerusform>Vùng tô: người mua đã làm gì trong %n khoảng thời gian dài như cửa sổ đã chọn, nối tiếp nhau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the gross margins of %n month(s), from the costs in the data.</source>
        <translation>
            <numerusform>Vùng tô: biên lợi nhuận gộp của %n tháng, theo chi phí trong dữ liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what a new customer cost in %n month(s) with known spend.</source>
        <translation>
            <numerusform>Vùng tô: chi phí cho một khách mới trong %n tháng đã biết khoản chi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shaded: the fewest and the most new customers of any twelve months in the data.</source>
        <translation>Vùng tô: số khách mới ít nhất và nhiều nhất trong mười hai tháng bất kỳ của dữ liệu.</translation>
    </message>
    <message>
        <source>Nothing is shaded: this is for you to choose, not for the data to say.</source>
        <translation>Không tô vùng nào: điều này do bạn chọn, không phải do dữ liệu.</translation>
    </message>
    <message>
        <source>Nothing is shaded: the data cannot say how far this has been.</source>
        <translation>Không tô vùng nào: dữ liệu không cho biết nó đã từng đến mức nào.</translation>
    </message>
    <message>
        <source>assumed: the data name no products</source>
        <translation>giả định: dữ liệu không nêu sản phẩm nào</translation>
    </message>
    <message>
        <source>assumed: no product&apos;s price can be read from the sales</source>
        <translation>giả định: không đọc được giá sản phẩm nào từ doanh số</translation>
    </message>
    <message>
        <source>assumed: no price has changed in the data</source>
        <translation>giả định: không có giá nào thay đổi trong dữ liệu</translation>
    </message>
    <message>
        <source>assumed: too few prices have changed in the data</source>
        <translation>giả định: quá ít giá thay đổi trong dữ liệu</translation>
    </message>
    <message>
        <source>assumed: the price changes in the data leave it too uncertain</source>
        <translation>giả định: các lần đổi giá trong dữ liệu vẫn để kết quả quá bất định</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>ước lượng từ %n lần đổi giá: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set by hand; estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>đặt thủ công; ước lượng từ %n lần đổi giá: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the discounts off the usual price on %Ln sold line(s) in the data.</source>
        <translation>
            <numerusform>Vùng tô: mức giảm so với giá thường lệ trên %Ln dòng bán hàng trong dữ liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>black mark: today; pale: seen in the data</source>
        <translation>vạch đen: hôm nay; nhạt: thấy trong dữ liệu</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MainWindow</name>
    <message>
        <source>Open spreadsheet</source>
        <translation>Mở bảng tính</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Mở không gian làm việc</translation>
    </message>
    <message>
        <source>Save workspace as</source>
        <translation>Lưu không gian làm việc thành</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Tối</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Công cụ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>Mở bảng tính…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Mở không gian làm việc…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Không gian làm việc mới…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Không gian làm việc gần đây</translation>
    </message>
    <message>
        <source>Save workspace as…</source>
        <translation>Lưu không gian làm việc thành…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Đóng không gian làm việc</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>Import spreadsheet…</source>
        <translation>Nhập bảng tính…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Giả định</translation>
    </message>
    <message>
        <source>What-if scenarios</source>
        <translation>Kịch bản nếu như</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Five-step tour</source>
        <translation>Năm bước làm quen</translation>
    </message>
    <message>
        <source>How to export orders from your shop</source>
        <translation>Cách xuất đơn hàng từ cửa hàng của bạn</translation>
    </message>
    <message>
        <source>About Perennial</source>
        <translation>Giới thiệu Perennial</translation>
    </message>
    <message>
        <source>Perennial %1</source>
        <extracomment>%1 is the number of the version</extracomment>
        <translation>Perennial %1</translation>
    </message>
    <message>
        <source>What each customer is worth over its lifetime. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation>Mỗi khách hàng trị giá bao nhiêu trong suốt vòng đời. Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên. Không gì rời khỏi máy tính này.</translation>
    </message>
    <message>
        <source>There are no cells to paste: copy them in your spreadsheet program first.</source>
        <translation>Không có ô để dán: hãy sao chép trong chương trình bảng tính trước.</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Trợ giúp</translation>
    </message>
    <message>
        <source>Ctrl+O Open</source>
        <translation>Ctrl+O Mở</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MarginDialog</name>
    <message>
        <source>Gross margin by column</source>
        <translation>Biên lợi nhuận gộp theo cột</translation>
    </message>
    <message>
        <source>For rows without a cost of their own. A value without a rate takes the one rate. Product goes before category, category before other columns.</source>
        <translation>Cho các dòng không có chi phí riêng. Giá trị không có tỷ lệ sẽ dùng tỷ lệ chung. Sản phẩm đi trước danh mục, danh mục đi trước các cột khác.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MarginModel</name>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>Biên lợi nhuận, %</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MovementDialog</name>
    <message>
        <source>Movement between segments</source>
        <translation>Dịch chuyển giữa các phân khúc</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>reading the workspace as it was then</source>
        <translation>đang đọc không gian làm việc như lúc đó</translation>
    </message>
    <message>
        <source>There were no such segments then.</source>
        <translation>Lúc đó chưa có các phân khúc này.</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>Từ ↓ đến →</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Chưa là khách</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one segment to another</extracomment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>customers who were in the first segment on %1 and are in the second on %2</source>
        <translation>khách thuộc phân khúc thứ nhất vào %1 và thuộc phân khúc thứ hai vào %2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Customers who are where they were</source>
        <translation>Khách hàng vẫn ở chỗ cũ</translation>
    </message>
    <message>
        <source>customers in the same segment on both dates ÷ customers</source>
        <translation>khách ở cùng một phân khúc vào cả hai ngày ÷ khách hàng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::NeighboursView</name>
    <message>
        <source>Nobody else bought just once.</source>
        <translation>Không ai khác chỉ mua một lần.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else bought again exactly %n time(s).</source>
        <translation>
            <numerusform>Không ai khác mua lại đúng %n lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>They bought once, too (%1 did), nearest in the day and the net value of that purchase.</source>
        <translation>Họ cũng mua một lần (có %1 người), gần nhất về ngày và giá trị ròng của lần mua đó.</translation>
    </message>
    <message numerus="yes">
        <source>They bought again %n time(s), too (%1 did), nearest in first and last purchase and mean spend, each difference in standard deviations.</source>
        <translation>
            <numerusform>Họ cũng mua lại %n lần (có %1 người), gần nhất về lần mua đầu, lần mua cuối và chi tiêu trung bình, mỗi chênh lệch tính theo độ lệch chuẩn.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are worth %1 to %2, this one %3.</source>
        <translation>Giá trị của họ từ %1 đến %2, của khách này là %3.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Lần cuối</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Chi tiêu</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Customer since %1, last purchase %2, distance %3</source>
        <extracomment>%1 and %2 are days, %3 is a number</extracomment>
        <translation>Khách từ %1, lần mua cuối %2, khoảng cách %3</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <translation>Chi tiêu trung bình</translation>
    </message>
    <message>
        <source>net revenue ÷ days with a purchase</source>
        <translation>doanh thu ròng ÷ số ngày có mua</translation>
    </message>
    <message>
        <source>Customers like this one</source>
        <translation>Khách tương tự</translation>
    </message>
    <message>
        <source>Customers who bought as often</source>
        <translation>Khách mua cùng số lần</translation>
    </message>
    <message>
        <source>customers with the same number of purchases again; the five nearest of them stand below</source>
        <translation>khách có cùng số lần mua lại; năm người gần nhất hiện ở dưới</translation>
    </message>
    <message>
        <source>Near: the square root of the sum of squares of the differences in first and last purchase and mean spend, each in standard deviations.</source>
        <translation>Khoảng cách: căn bậc hai của tổng bình phương các chênh lệch về lần mua đầu, lần mua cuối và chi tiêu trung bình, mỗi chênh lệch tính theo độ lệch chuẩn.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>What your customers are worth will stand here</source>
        <translation>Giá trị khách hàng của bạn sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>Một khách hàng trung bình trị giá %1.</translation>
    </message>
    <message>
        <source>No margin given: value is revenue.</source>
        <translation>Chưa có biên lợi nhuận: giá trị là doanh thu.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Dự báo</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Xu hướng</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Theo tháng</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Hoàn vốn</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Chắc chắn đến đâu?</translation>
    </message>
    <message>
        <source>How wrong such a forecast would have been in the past, and what speaks against it</source>
        <translation>Dự báo như vậy đã sai bao nhiêu trong quá khứ, và điều gì phản bác nó</translation>
    </message>
    <message>
        <source>on a year ago</source>
        <translation>so với một năm trước</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>drawing the charts</source>
        <translation>đang vẽ biểu đồ</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 more than a year ago.</source>
        <translation>Một khách hàng trung bình trị giá %1, cao hơn %2 so với một năm trước.</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 less than a year ago.</source>
        <translation>Một khách hàng trung bình trị giá %1, thấp hơn %2 so với một năm trước.</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4; lowest %5 on %6, highest %7 on %8</source>
        <translation>%1 vào %2, %3 vào %4; thấp nhất %5 vào %6, cao nhất %7 vào %8</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) and %1 purchases.</source>
        <translation>
            <numerusform>%Ln khách hàng và %1 lần mua.</numerusform>
        </translation>
    </message>
    <message>
        <source>A formula, chosen under Data, Assumptions, gives a value all the same.</source>
        <translation>Một công thức, chọn tại Dữ liệu, Giả định, vẫn cho ra giá trị.</translation>
    </message>
    <message>
        <source>Customers came already summed up: figures of the window are estimates, charts of single months stay empty.</source>
        <translation>Khách hàng đã được tổng hợp sẵn: số liệu của cửa sổ là ước lượng, biểu đồ từng tháng để trống.</translation>
    </message>
    <message>
        <source>The customers behind this are not read yet. It explains itself as soon as they are.</source>
        <translation>Chưa đọc xong các khách hàng đằng sau số này. Phần giải thích sẽ hiện ngay khi đọc xong.</translation>
    </message>
    <message>
        <source>The customers behind this have not been read: it was cancelled. Go on, and it explains itself.</source>
        <translation>Chưa đọc các khách hàng đằng sau số này: việc đọc đã bị hủy. Tiếp tục thì phần giải thích sẽ hiện ra.</translation>
    </message>
    <message>
        <source>On a year ago: %1 ÷ %2 − 1</source>
        <translation>So với một năm trước: %1 ÷ %2 − 1</translation>
    </message>
    <message>
        <source>How wrong such a forecast would have been</source>
        <translation>Dự báo như vậy lẽ ra sẽ sai bao nhiêu</translation>
    </message>
</context>
<context>
    <name>perennial::ui::OwnRulesDialog</name>
    <message>
        <source>Own segments</source>
        <translation>Phân khúc riêng</translation>
    </message>
    <message>
        <source>The first rule that holds for a customer names its segment.</source>
        <translation>Quy tắc đầu tiên mà khách hàng thỏa sẽ đặt tên phân khúc của khách đó.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Your own segments will stand here</source>
        <translation>Các phân khúc của riêng bạn sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>A segment of your own is a rule over figures and columns, for example “Orders ≥ 3” or “Country is Germany and P(alive) &lt; 0.5”.</source>
        <translation>Phân khúc của riêng bạn là một quy tắc trên số liệu và cột, ví dụ “Đơn hàng ≥ 3” hoặc “Quốc gia là Đức và P(còn) &lt; 0.5”.</translation>
    </message>
    <message>
        <source>The first rule that holds for a contract names its segment.</source>
        <translation>Quy tắc đầu tiên mà hợp đồng thỏa sẽ đặt tên phân khúc của hợp đồng đó.</translation>
    </message>
    <message>
        <source>A segment of your own is a rule over figures and columns, for example “Months under contract ≥ 24” or “State is running and Price a month &lt; 30”.</source>
        <translation>Phân khúc của riêng bạn là một quy tắc trên số liệu và cột, ví dụ “Số tháng theo hợp đồng ≥ 24” hoặc “Trạng thái là đang chạy và Giá mỗi tháng &lt; 30”.</translation>
    </message>
    <message>
        <source>Own segments in their order</source>
        <translation>Phân khúc riêng theo thứ tự</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Page</name>
    <message>
        <source>Open Retention</source>
        <translation>Mở Duy trì</translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>Không gian làm việc này chưa có lần mua nào.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Nhập bảng tính</translation>
    </message>
    <message>
        <source>This page is made from the dates of single orders, and this workspace holds customers already summed up. What each is worth and whether it is still there stands on Customers.</source>
        <translation>Trang này lập từ ngày của từng đơn hàng, còn không gian làm việc này chứa khách hàng đã được tổng hợp sẵn. Mỗi khách đáng giá bao nhiêu và có còn hay không thì xem ở Khách hàng.</translation>
    </message>
    <message>
        <source>Open Customers</source>
        <translation>Mở Khách hàng</translation>
    </message>
    <message>
        <source>The workspace is being read. This page follows by itself.</source>
        <translation>Đang đọc không gian làm việc. Trang này sẽ tự hiện ra.</translation>
    </message>
    <message>
        <source>Reading the workspace was cancelled. Nothing in it has changed.</source>
        <translation>Việc đọc không gian làm việc đã bị hủy. Không có gì trong đó thay đổi.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>This page is made from orders, and this workspace holds contracts. What they bring stands on Overview, who stays on Retention, what groups of them are worth on Segments, what another price would do on What-if. A sheet of orders imported beside them fills this page.</source>
        <translation>Trang này lập từ đơn hàng, còn không gian làm việc này chứa hợp đồng. Hợp đồng mang lại gì thì xem ở Tổng quan, ai ở lại thì xem ở Duy trì, các nhóm hợp đồng đáng giá bao nhiêu thì xem ở Phân khúc, giá khác đi sẽ dẫn đến điều gì thì xem ở Nếu như. Nhập thêm một bảng đơn hàng bên cạnh thì trang này sẽ có số liệu.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PageNotice</name>
    <message>
        <source>Working out the figures was cancelled.</source>
        <translation>Việc tính số liệu đã bị hủy.</translation>
    </message>
    <message>
        <source>What you see is still that of the settings before.</source>
        <translation>Những gì bạn thấy vẫn theo cài đặt trước đó.</translation>
    </message>
    <message>
        <source>The overview is what was kept when the workspace was last open.</source>
        <translation>Tổng quan là bản được lưu khi không gian làm việc mở lần trước.</translation>
    </message>
    <message>
        <source>The pages stay empty until it has been done.</source>
        <translation>Các trang để trống cho đến khi tính xong.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Nobody is in the segment %1.</source>
        <translation>Không có ai trong phân khúc %1.</translation>
    </message>
    <message>
        <source>The pages are filtered by it, so that most of them have nothing to show.</source>
        <translation>Các trang đang lọc theo phân khúc này nên phần lớn không có gì để hiện.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Hiện mọi khách hàng</translation>
    </message>
    <message>
        <source>segment filter</source>
        <translation>bộ lọc phân khúc</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PlaysModel</name>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(còn)</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>Sắp tới, mỗi người</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>Được tốn, mỗi người</translation>
    </message>
    <message>
        <source>Lift that pays</source>
        <translation>Mức tăng có lợi</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Đo bằng</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>Đo bằng: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>Điều xảy ra</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>It is kept, and enters no figure before there is an exchange rate for %1</source>
        <translation>Dòng được giữ, và không vào số liệu nào trước khi có tỷ giá cho %1</translation>
    </message>
    <message>
        <source>waits for a rate</source>
        <translation>đang chờ tỷ giá</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewZoom</name>
    <message>
        <source>Fit page</source>
        <translation>Vừa trang</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Cỡ trang</translation>
    </message>
</context>
<context>
    <name>perennial::ui::QualityView</name>
    <message>
        <source>looking at the quality of the data</source>
        <translation>đang xem chất lượng dữ liệu</translation>
    </message>
    <message>
        <source>Nothing in the rows asks for attention</source>
        <translation>Không có gì trong các dòng cần chú ý</translation>
    </message>
    <message>
        <source>The rows are looked at</source>
        <translation>Các dòng đang được xem xét</translation>
    </message>
    <message>
        <source>No gaps, outliers, future dates, anonymous rows or amounts without a rate.</source>
        <translation>Không có khoảng trống, giá trị ngoại lệ, ngày tương lai, dòng vô danh hay số tiền thiếu tỷ giá.</translation>
    </message>
    <message>
        <source>Gaps, outliers, dates, anonymous rows and currencies will stand here.</source>
        <translation>Khoảng trống, giá trị ngoại lệ, ngày, dòng vô danh và loại tiền sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Điều nổi bật</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ phần</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>Tác động đến CLV trung bình</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Sheet row</source>
        <translation>Dòng trong trang</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>What in the rows a careful reader would ask about.</source>
        <translation>Những điều trong các dòng mà người đọc cẩn thận sẽ hỏi.</translation>
    </message>
    <message>
        <source>Nothing in the rows asks for attention.</source>
        <translation>Không có gì trong các dòng cần chú ý.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the rows ask for attention; each says what it does to CLV.</source>
        <translation>
            <numerusform>%n điều trong các dòng cần chú ý; mỗi điều nêu tác động của nó đến CLV.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands out in the rows</source>
        <translation>Điều nổi bật trong các dòng</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Hiện khách hàng</translation>
    </message>
    <message>
        <source>Looking at the rows was cancelled</source>
        <translation>Việc xem xét các dòng đã bị hủy</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RateTableDialog</name>
    <message>
        <source>Exchange rates by day</source>
        <translation>Tỷ giá theo ngày</translation>
    </message>
    <message>
        <source>What one unit is worth in %1. A rate holds until the next day that has one; orders before the first day wait.</source>
        <translation>Một đơn vị đáng giá bao nhiêu tính bằng %1. Tỷ giá có hiệu lực đến ngày kế tiếp có tỷ giá; đơn hàng trước ngày đầu tiên phải chờ.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Thêm một ngày</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RateTableModel</name>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>From day on</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ giá</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RatesEditor</name>
    <message>
        <source>One %1 in %2</source>
        <translation>Một %1 bằng %2</translation>
    </message>
    <message>
        <source>One %1 in %2: %3 rows wait</source>
        <translation>Một %1 bằng %2: %3 dòng đang chờ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Open rates by day…</source>
        <translation>Mở tỷ giá theo ngày…</translation>
    </message>
    <message>
        <source>A sheet of date, currency and rate: what one unit is worth in the currency of the figures</source>
        <translation>Trang gồm ngày, tiền tệ và tỷ giá: một đơn vị đáng giá bao nhiêu tính bằng tiền tệ của số liệu</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Thay đổi…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>One %1 in %2 by day: %3 rates, %4 to %5, the newest %6</source>
        <translation>Một %1 bằng %2 theo ngày: %3 tỷ giá, từ %4 đến %5, mới nhất là %6</translation>
    </message>
    <message>
        <source>%1 rows before the first day wait</source>
        <translation>%1 dòng trước ngày đầu tiên đang chờ</translation>
    </message>
    <message>
        <source>Exchange rates into %1</source>
        <translation>Tỷ giá sang %1</translation>
    </message>
    <message>
        <source>Exchange rates into %1. The figures are in %2: these rates are not used.</source>
        <translation>Tỷ giá sang %1. Số liệu tính bằng %2: không dùng các tỷ giá này.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RecentRow</name>
    <message>
        <source>opened today</source>
        <translation>mở hôm nay</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>mở hôm qua</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>mở %1</translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>Mở không gian làm việc %1</translation>
    </message>
    <message>
        <source>%1 rows · %2 customers</source>
        <extracomment>%1 and %2 are numbers: &quot;24,828 rows · 4,114 customers&quot;</extracomment>
        <translation>%1 dòng · %2 khách hàng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReconciliationBar</name>
    <message>
        <source>Every row is accounted for</source>
        <translation>Mọi dòng đều được tính đến</translation>
    </message>
    <message>
        <source>read</source>
        <translation>đọc</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>giữ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>cập nhật</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>trùng</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>loại trừ</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>từ chối</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RenewalDialog</name>
    <message>
        <source>Renewal cohorts</source>
        <translation>Nhóm gia hạn</translation>
    </message>
    <message>
        <source>The sheet gives shares: each cohort is taken as %1 customers.</source>
        <translation>Trang cho tỷ phần: mỗi nhóm được coi là %1 khách hàng.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Lần gia hạn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Vẫn còn</translation>
    </message>
    <message>
        <source>Kept, by sBG</source>
        <translation>Ở lại, theo sBG</translation>
    </message>
    <message>
        <source>Still there, by sBG</source>
        <translation>Vẫn còn, theo sBG</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Mọi nhóm</translation>
    </message>
    <message>
        <source>No single customer stands in such a sheet, so nothing of it is kept in a workspace.</source>
        <translation>Bảng như vậy không có từng khách hàng, nên không gian làm việc không giữ lại gì từ bảng.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1: %2 customers at the start; sBG %3; %4 periods still to come of who is left, discounted.</source>
        <translation>%1: %2 khách hàng lúc đầu; sBG %3; người còn lại còn %4 kỳ tới, đã chiết khấu.</translation>
    </message>
    <message>
        <source>Export renewals</source>
        <translation>Xuất các lần gia hạn</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>đang ghi %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReportComposer</name>
    <message>
        <source>Save as template…</source>
        <translation>Lưu thành mẫu…</translation>
    </message>
    <message>
        <source>Save template to a file…</source>
        <translation>Lưu mẫu ra tệp…</translation>
    </message>
    <message>
        <source>Open template from a file…</source>
        <translation>Mở mẫu từ tệp…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Bỏ mẫu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Báo cáo đầy đủ</translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation>Một trang cho ban lãnh đạo</translation>
    </message>
    <message>
        <source>One segment</source>
        <translation>Một phân khúc</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Khẩu hiệu</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Colour of the company</source>
        <translation>Màu của công ty</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Không có logo</translation>
    </message>
    <message>
        <source>Save or open a template</source>
        <translation>Lưu hoặc mở mẫu</translation>
    </message>
    <message>
        <source>made from the figures</source>
        <translation>tạo từ số liệu</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, dọc</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, ngang</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, dọc</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, ngang</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>được che</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>dùng bí danh</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>có tên</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ResultSummary</name>
    <message>
        <source>no change</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>Giá trị %1 tới</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, trung bình</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>Lợi nhuận sau chi</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>Còn hoạt động sau 12 tháng</translation>
    </message>
    <message>
        <source>%1 of the draws change the value by %2 to %3. Drawn are the parameters of the model and the responses to price; an assumed response by a third of itself.</source>
        <translation>%1 số lần rút làm giá trị thay đổi từ %2 đến %3. Được rút là tham số của mô hình và phản ứng với giá; phản ứng giả định dao động một phần ba của chính nó.</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>không có dải</translation>
    </message>
    <message numerus="yes">
        <source>beats the base in %1 of %Ln draw(s)</source>
        <translation>
            <numerusform>vượt mức gốc trong %1 trên %Ln lần rút</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance that the scenario beats the base</source>
        <translation>Xác suất kịch bản vượt mức gốc</translation>
    </message>
    <message>
        <source>draws in which the scenario brings more than the base ÷ draws</source>
        <translation>số lần rút mà kịch bản mang lại nhiều hơn mức gốc ÷ số lần rút</translation>
    </message>
    <message>
        <source>Change of the value in %1 of the draws</source>
        <translation>Thay đổi giá trị trong %1 số lần rút</translation>
    </message>
    <message>
        <source>Drawn are the parameters of the model, by their covariance, and the responses to price; an assumed response by a third of itself.</source>
        <translation>Được rút ngẫu nhiên: các tham số của mô hình, theo hiệp phương sai của chúng, và các phản ứng với giá; phản ứng do giả định thì lệch một phần ba chính nó.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ResultTable</name>
    <message>
        <source>Value of the horizon</source>
        <translation>Giá trị trong thời hạn</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, trung bình</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, tổng</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Biên lợi nhuận</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>Lợi nhuận sau chi</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV của khách mới</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Hoàn vốn</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Lần mua</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tỷ lệ duy trì mỗi năm</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>Còn hoạt động sau 12 tháng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RetentionPage</name>
    <message>
        <source>fading</source>
        <translation>phai nhạt</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Duy trì</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Nhóm theo thời gian</translation>
    </message>
    <message>
        <source>One row a cohort, one column a month</source>
        <translation>Mỗi nhóm một dòng, mỗi tháng một cột</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Đường</translation>
    </message>
    <message>
        <source>Monthly retention as curves</source>
        <translation>Duy trì hằng tháng dạng đường</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Trong</translation>
    </message>
    <message>
        <source>Bought in that month</source>
        <translation>Mua trong tháng đó</translation>
    </message>
    <message>
        <source>On or after</source>
        <translation>Trong hoặc sau</translation>
    </message>
    <message>
        <source>Bought in that month or later</source>
        <translation>Mua trong tháng đó hoặc sau</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Lũy kế</translation>
    </message>
    <message>
        <source>Has bought again by then</source>
        <translation>Đến lúc đó đã mua lại</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>Giá trị mỗi người</translation>
    </message>
    <message>
        <source>Cumulative revenue per customer of the cohort</source>
        <translation>Doanh thu lũy kế mỗi khách của nhóm</translation>
    </message>
    <message>
        <source>Who stays and who leaves will stand here</source>
        <translation>Ai ở lại và ai rời sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>Second order within 90 days</source>
        <translation>Đơn thứ hai trong 90 ngày</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>Median gap between orders</source>
        <translation>Khoảng cách trung vị giữa các đơn</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>Coi là rời bỏ sau</translation>
    </message>
    <message>
        <source>%1 return</source>
        <translation>%1 quay lại</translation>
    </message>
    <message>
        <source>Too little history yet for a second month.</source>
        <translation>Lịch sử chưa đủ cho tháng thứ hai.</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month.</source>
        <translation>%1 khách mới mua lại trong tháng kế tiếp.</translation>
    </message>
    <message>
        <source>How many reach the second, third … order</source>
        <translation>Bao nhiêu người đến đơn thứ hai, thứ ba …</translation>
    </message>
    <message>
        <source>Calendar months</source>
        <translation>Tháng lịch</translation>
    </message>
    <message>
        <source>Columns are calendar months</source>
        <translation>Cột là tháng theo lịch</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Columns are months of each customer&apos;s own age</source>
        <translation>Cột là số tháng theo tuổi của từng khách</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Tỷ phần</translation>
    </message>
    <message>
        <source>Shares, and amounts per customer of the cohort</source>
        <translation>Tỷ phần, và số tiền trên mỗi khách của nhóm</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Heads and sums of the cohort</source>
        <translation>Số người và tổng tiền của nhóm</translation>
    </message>
    <message>
        <source>Colour by table</source>
        <translation>Tô màu theo bảng</translation>
    </message>
    <message>
        <source>row</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>The darkest cell of each row</source>
        <translation>Ô đậm nhất của mỗi dòng</translation>
    </message>
    <message>
        <source>column</source>
        <translation>cột</translation>
    </message>
    <message>
        <source>The darkest cell of each column</source>
        <translation>Ô đậm nhất của mỗi cột</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>So sánh các nhóm khách</translation>
    </message>
    <message>
        <source>Compare cohorts</source>
        <translation>So sánh các nhóm theo kỳ</translation>
    </message>
    <message>
        <source>following the cohorts</source>
        <translation>đang theo dõi các nhóm</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Dự báo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC of the cohort</source>
        <translation>Lợi nhuận lũy kế mỗi khách ÷ CAC của nhóm</translation>
    </message>
    <message>
        <source>What the model expects of today&apos;s customers in the months to come</source>
        <translation>Mô hình kỳ vọng gì ở khách hiện nay trong các tháng tới</translation>
    </message>
    <message>
        <source>The model tells how much and how often customers buy, and whether they buy again at all, not in how many single months: choose Orders, Revenue, a value, or Cumulative</source>
        <translation>Mô hình cho biết khách mua bao nhiêu, thường xuyên ra sao và có mua lại hay không, chứ không cho biết trong bao nhiêu tháng riêng lẻ: hãy chọn Đơn hàng, Doanh thu, một giá trị, hoặc Lũy kế</translation>
    </message>
    <message>
        <source>Every month of these cohorts is past or under way: there is none to forecast</source>
        <translation>Mọi tháng của các nhóm này đã qua hoặc đang diễn ra: không còn tháng nào để dự báo</translation>
    </message>
    <message>
        <source>%1 buy again a month later</source>
        <translation>%1 mua lại sau một tháng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RfmDialog</name>
    <message>
        <source>Save groups</source>
        <translation>Lưu các nhóm</translation>
    </message>
    <message>
        <source>RFM groups</source>
        <translation>Nhóm RFM</translation>
    </message>
    <message>
        <source>Scores run from 1 to 5, 5 is best. The first rule that holds names the group; the rest is Other.</source>
        <translation>Điểm chạy từ 1 đến 5, 5 là tốt nhất. Quy tắc đầu tiên đúng sẽ đặt tên nhóm; phần còn lại là Khác.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Recency from</source>
        <translation>Độ gần từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Frequency from</source>
        <translation>Tần suất từ</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Tiền từ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Days of silence, edges</source>
        <translation>Số ngày im lặng, ngưỡng</translation>
    </message>
    <message>
        <source>Days with an order, edges</source>
        <translation>Số ngày có đơn, ngưỡng</translation>
    </message>
    <message>
        <source>Revenue, edges</source>
        <translation>Doanh thu, ngưỡng</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nhóm mới</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Về mặc định của chương trình</translation>
    </message>
    <message>
        <source>The edges of a row must be numbers in ascending order.</source>
        <translation>Các ngưỡng của một dòng phải là số theo thứ tự tăng dần.</translation>
    </message>
    <message>
        <source>Pick cells by dragging (Ctrl adds more) or with the keys, and give them a group. It goes first.</source>
        <translation>Chọn ô bằng cách kéo (giữ Ctrl để chọn thêm) hoặc bằng phím, rồi gán cho chúng một nhóm. Nhóm này đứng đầu.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Tên nhóm</translation>
    </message>
    <message>
        <source>Make it a group</source>
        <translation>Tạo thành nhóm</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>There is no group: add one, or pick cells on the grid.</source>
        <translation>Chưa có nhóm nào: thêm một nhóm, hoặc chọn ô trên lưới.</translation>
    </message>
    <message>
        <source>The group in row %1 needs a name.</source>
        <translation>Nhóm ở dòng %1 cần có tên.</translation>
    </message>
    <message>
        <source>Row %1, %2: a range must run upwards, from a score to the same or a better one.</source>
        <translation>Dòng %1, %2: khoảng phải tăng dần, từ một điểm đến điểm bằng hoặc tốt hơn.</translation>
    </message>
    <message>
        <source>%1 holds nobody: no customer has these scores, or the rows above it take them all. It can be saved all the same.</source>
        <translation>%1 không có ai: không khách hàng nào có các điểm này, hoặc các dòng phía trên đã lấy hết. Vẫn có thể lưu.</translation>
    </message>
    <message>
        <source>Groups in their order</source>
        <translation>Các nhóm theo thứ tự</translation>
    </message>
    <message>
        <source>customers whose scores this rule is the first to hold for, with all rules of the same name</source>
        <translation>khách có điểm mà quy tắc này là quy tắc đầu tiên đúng, gộp mọi quy tắc cùng tên</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2, money %3</source>
        <translation>Độ gần %1, tần suất %2, tiền %3</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2</source>
        <translation>Độ gần %1, tần suất %2</translation>
    </message>
    <message>
        <source>customers with these two scores, by the edges below</source>
        <translation>khách hàng có hai điểm này, theo các ngưỡng bên dưới</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RfmGrid</name>
    <message>
        <source>Recency by frequency</source>
        <translation>Độ gần theo tần suất</translation>
    </message>
    <message numerus="yes">
        <source>Recency %1, frequency %2: %3, %n customer(s)</source>
        <translation>
            <numerusform>Độ gần %1, tần suất %2: %3, %n khách hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; picked</source>
        <translation>%1; đã chọn</translation>
    </message>
    <message>
        <source>frequency; recency upwards</source>
        <translation>tần suất; độ gần theo chiều lên</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RowMover</name>
    <message>
        <source>Drag a row to its place, or move it by Alt with an arrow.</source>
        <translation>Kéo một dòng đến chỗ của nó, hoặc dời bằng Alt cùng phím mũi tên.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RuleDialog</name>
    <message>
        <source>Save segment</source>
        <translation>Lưu phân khúc</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Hiện các khách này</translation>
    </message>
    <message>
        <source>Segment by a rule</source>
        <translation>Phân khúc theo quy tắc</translation>
    </message>
    <message>
        <source>Filter by a rule</source>
        <translation>Lọc theo quy tắc</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Tên phân khúc</translation>
    </message>
    <message>
        <source>Add a condition.</source>
        <translation>Thêm một điều kiện.</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 trên %2 khách hàng</translation>
    </message>
    <message>
        <source>Show these contracts</source>
        <translation>Hiện các hợp đồng này</translation>
    </message>
    <message>
        <source>%1 of %2 contracts</source>
        <translation>%1 trên %2 hợp đồng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SameCustomerView</name>
    <message>
        <source>looking for customers under two keys</source>
        <translation>đang tìm khách hàng dưới hai mã</translation>
    </message>
    <message>
        <source>No customer seems to stand here twice</source>
        <translation>Có vẻ không khách hàng nào đứng ở đây hai lần</translation>
    </message>
    <message>
        <source>The customers are compared</source>
        <translation>Đang so sánh các khách hàng</translation>
    </message>
    <message>
        <source>Keys with the same e-mail address, name or phone would stand here.</source>
        <translation>Các mã có cùng địa chỉ e-mail, tên hoặc điện thoại sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>cùng địa chỉ e-mail</translation>
    </message>
    <message>
        <source>keys differ in writing only</source>
        <translation>mã chỉ khác cách viết</translation>
    </message>
    <message>
        <source>addresses of one mailbox</source>
        <translation>các địa chỉ của một hộp thư</translation>
    </message>
    <message>
        <source>same name and phone number</source>
        <translation>cùng tên và số điện thoại</translation>
    </message>
    <message>
        <source>same full name</source>
        <translation>cùng họ tên đầy đủ</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Có thể là một</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Điểm chung</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Đã gộp</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>merge customers</source>
        <translation>gộp khách hàng</translation>
    </message>
    <message>
        <source>separate customers</source>
        <translation>tách khách hàng</translation>
    </message>
    <message>
        <source>Who is one customer? Nothing is merged before you say so.</source>
        <translation>Ai là cùng một khách? Không gộp gì trước khi bạn đồng ý.</translation>
    </message>
    <message>
        <source>No customer seems to stand here twice.</source>
        <translation>Dường như không khách hàng nào có mặt hai lần.</translation>
    </message>
    <message>
        <source>These may be one customer</source>
        <translation>Có thể là cùng một khách</translation>
    </message>
    <message>
        <source>Merged by you</source>
        <translation>Do bạn gộp</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Hai người</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Tách lại</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be one customer each; nothing is merged before you say so.</source>
        <translation>
            <numerusform>%Ln cặp có thể mỗi cặp là một khách; không gộp gì trước khi bạn đồng ý.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the customers was cancelled</source>
        <translation>Việc so sánh các khách hàng đã bị hủy</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ScenarioBar</name>
    <message>
        <source>Scenario %1</source>
        <translation>Kịch bản %1</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Lưu kịch bản</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Tên kịch bản</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Mức gốc</translation>
    </message>
    <message>
        <source>Save the levers to &apos;%1&apos;</source>
        <translation>Lưu các đòn bẩy vào &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Ghi chú…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>What this scenario is for</source>
        <translation>Kịch bản này dùng để làm gì</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Remove scenario &apos;%1&apos;</source>
        <translation>Bỏ kịch bản &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, bản sao</translation>
    </message>
    <message>
        <source>Duplicate scenario &apos;%1&apos;</source>
        <translation>Nhân bản kịch bản &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Đổi tên kịch bản</translation>
    </message>
    <message>
        <source>Rename scenario &apos;%1&apos;</source>
        <translation>Đổi tên kịch bản &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Save the levers as a scenario</source>
        <translation>Lưu các đòn bẩy thành kịch bản</translation>
    </message>
    <message>
        <source>Rename, note, duplicate, remove</source>
        <translation>Đổi tên, ghi chú, nhân bản, bỏ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Goal seek…</source>
        <translation>Tìm mục tiêu…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SectionList</name>
    <message>
        <source>Note to %1</source>
        <translation>Ghi chú cho %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Đưa %1 lên</translation>
    </message>
    <message>
        <source>A note below the head of this section</source>
        <translation>Ghi chú dưới tiêu đề mục này</translation>
    </message>
    <message>
        <source>Alt with an arrow moves the section</source>
        <translation>Alt cùng phím mũi tên để dời mục</translation>
    </message>
    <message>
        <source>Drag %1 to its place</source>
        <translation>Kéo %1 đến vị trí của nó</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentResults</name>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Mức gốc</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Hòa vốn</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsModel</name>
    <message>
        <source>recognition</source>
        <translation>ghi nhận</translation>
    </message>
    <message>
        <source>loyalty programme</source>
        <translation>chương trình thân thiết</translation>
    </message>
    <message>
        <source>second-order offer</source>
        <translation>ưu đãi đơn thứ hai</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>hướng dẫn khách mới</translation>
    </message>
    <message>
        <source>win-back now</source>
        <translation>giành lại ngay</translation>
    </message>
    <message>
        <source>ask why they left</source>
        <translation>hỏi vì sao họ rời</translation>
    </message>
    <message>
        <source>cheap e-mail only</source>
        <translation>chỉ e-mail rẻ</translation>
    </message>
    <message>
        <source>win-back or let go</source>
        <translation>giành lại hoặc thả</translation>
    </message>
    <message>
        <source>tailored offers</source>
        <translation>ưu đãi phù hợp</translation>
    </message>
    <message>
        <source>stop spending on them</source>
        <translation>ngừng chi cho họ</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Mọi khách hàng</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation>Lần mua mỗi người</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, trung bình</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, tổng</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>%1 tới</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(còn)</translation>
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
        <translation>Hành động phù hợp</translation>
    </message>
    <message>
        <source>A formula gives one figure and no interval. Choose a model under Assumptions to see one.</source>
        <translation>Công thức cho một con số và không có khoảng. Chọn một mô hình trong Giả định để xem khoảng.</translation>
    </message>
    <message>
        <source>In nine of ten cases the true figure lies within: it holds what the model does not know exactly and what chance does.</source>
        <translation>Trong chín trên mười trường hợp, con số thật nằm bên trong: khoảng này gồm cả điều mô hình không biết chính xác lẫn yếu tố ngẫu nhiên.</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>Khoảng 90%</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsPage</name>
    <message>
        <source>RFM groups</source>
        <translation>Nhóm RFM</translation>
    </message>
    <message>
        <source>Value tiers</source>
        <translation>Bậc giá trị</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Thời điểm có</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Vòng đời</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>All figures side by side</source>
        <translation>Mọi số liệu cạnh nhau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Groups of customers with all figures will stand here</source>
        <translation>Các nhóm khách hàng với mọi số liệu sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>%1: %2 of the customers and %3 of the value.</source>
        <translation>%1: %2 khách hàng và %3 giá trị.</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>Xuất phân khúc</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>đang ghi %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Acquired, by quarter</source>
        <translation>Thu hút, theo quý</translation>
    </message>
    <message>
        <source>Acquired, by year</source>
        <translation>Thu hút, theo năm</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Quy tắc riêng</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Thêm nữa…</translation>
    </message>
    <message>
        <source>Segments by rules of your own</source>
        <translation>Phân khúc theo quy tắc của riêng bạn</translation>
    </message>
    <message>
        <source>drawing the charts</source>
        <translation>đang vẽ biểu đồ</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>So sánh hai phân khúc…</translation>
    </message>
    <message>
        <source>Movement…</source>
        <translation>Dịch chuyển…</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>Sửa quy tắc…</translation>
    </message>
    <message>
        <source>measuring how sure the forecast is</source>
        <translation>đang đo độ chắc chắn của dự báo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln nhóm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 giá trị</translation>
    </message>
    <message>
        <source>%1 different values for %2 customers are too many for groups. A rule of your own can ask for some of them.</source>
        <translation>%1 giá trị khác nhau cho %2 khách hàng là quá nhiều để chia nhóm. Quy tắc của riêng bạn có thể chọn một số trong đó.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>click a segment to filter by it; right-click a number to explain it</source>
        <translation>bấm một phân khúc để lọc theo nó; bấm chuột phải vào một số để xem giải thích</translation>
    </message>
    <message>
        <source>click: filter; right-click: explain</source>
        <translation>bấm: lọc; chuột phải: giải thích</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>customers with a purchase up to the as-of date</source>
        <translation>khách có mua hàng đến ngày chốt</translation>
    </message>
    <message>
        <source>CLV, total of the segment ÷ CLV, total of all</source>
        <translation>CLV, tổng của phân khúc ÷ CLV, tổng của tất cả</translation>
    </message>
    <message>
        <source>Share of the customers: %1 ÷ %2</source>
        <translation>Tỷ phần khách hàng: %1 ÷ %2</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SensitivityPanel</name>
    <message>
        <source>All levers</source>
        <translation>Mọi đòn bẩy</translation>
    </message>
    <message>
        <source>One lever</source>
        <translation>Một đòn bẩy</translation>
    </message>
    <message>
        <source>Two levers</source>
        <translation>Hai đòn bẩy</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Trục dọc</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Trục ngang</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Biểu đồ cho thấy gì</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Sentences</name>
    <message>
        <source>Spreadsheets</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Perennial workspaces</source>
        <translation>Không gian làm việc Perennial</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a sentence without full stop, %2 a technical detail</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>số tiền</translation>
    </message>
    <message>
        <source>order</source>
        <translation>đơn hàng</translation>
    </message>
    <message>
        <source>There are no purchases to work with.</source>
        <translation>Không có lần mua nào để xử lý.</translation>
    </message>
    <message>
        <source>Nobody has bought a second time.</source>
        <translation>Chưa ai mua lần thứ hai.</translation>
    </message>
    <message>
        <source>There are no data to work with.</source>
        <translation>Không có dữ liệu để xử lý.</translation>
    </message>
    <message>
        <source>There are no data for this: %1.</source>
        <translation>Không có dữ liệu cho: %1.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Tệp không tồn tại.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Không đọc được tệp</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet but looks like this: %1.</source>
        <translation>Tệp không phải bảng tính mà giống: %1.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet and no text.</source>
        <translation>Tệp không phải bảng tính cũng không phải văn bản.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Tệp được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>Tệp kết thúc quá sớm</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Tệp bị hỏng</translation>
    </message>
    <message>
        <source>The file is too large to be read safely: %1, at most %2.</source>
        <translation>Tệp quá lớn để đọc an toàn: %1, nhiều nhất %2.</translation>
    </message>
    <message>
        <source>The file changed or vanished while it was being read.</source>
        <translation>Tệp thay đổi hoặc biến mất khi đang đọc.</translation>
    </message>
    <message>
        <source>Files of the format %1 cannot be read.</source>
        <translation>Không đọc được tệp định dạng %1.</translation>
    </message>
    <message>
        <source>The text is not valid %1 (at byte %2).</source>
        <translation>Văn bản không phải %1 hợp lệ (tại byte %2).</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The file has: %2.</source>
        <translation>Không có trang “%1”. Tệp có: %2.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>Không có trang “%1”.</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>Trang trống.</translation>
    </message>
    <message>
        <source>No row looks like the heads of the columns.</source>
        <translation>Không dòng nào giống tiêu đề cột.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The sheet has: %2.</source>
        <translation>Không có cột “%1”. Trang có: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Không có cột “%1”.</translation>
    </message>
    <message>
        <source>No column was found for this: %1.</source>
        <translation>Không tìm thấy cột cho: %1.</translation>
    </message>
    <message>
        <source>The table is no list of orders</source>
        <translation>Bảng không phải danh sách đơn hàng</translation>
    </message>
    <message>
        <source>The dates of the column %1 can be read in two ways, for example %2.</source>
        <translation>Ngày trong cột %1 đọc được hai cách, ví dụ %2.</translation>
    </message>
    <message>
        <source>“%1” was found where this is needed: %2.</source>
        <translation>Gặp “%1” trong khi cần: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>Không hiểu được “%1”.</translation>
    </message>
    <message>
        <source>The amount %1 is too large to be counted exactly.</source>
        <translation>Số tiền %1 quá lớn để tính chính xác.</translation>
    </message>
    <message>
        <source>The amounts are in several currencies (%1) and are not added up.</source>
        <translation>Số tiền có nhiều loại tiền (%1) và không cộng lại.</translation>
    </message>
    <message>
        <source>The file is no Perennial workspace.</source>
        <translation>Tệp không phải không gian làm việc Perennial.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer program (version %1; this one knows up to %2).</source>
        <translation>Không gian làm việc do chương trình mới hơn tạo (phiên bản %1; chương trình này biết đến %2).</translation>
    </message>
    <message>
        <source>The workspace can be read but not changed.</source>
        <translation>Không gian làm việc đọc được nhưng không sửa được.</translation>
    </message>
    <message>
        <source>Another window or program is writing to the workspace.</source>
        <translation>Cửa sổ hoặc chương trình khác đang ghi vào không gian làm việc.</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>Không gian làm việc bị hỏng</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation>Hết chỗ trên đĩa. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Không ghi được tệp</translation>
    </message>
    <message>
        <source>The workspace could not be used</source>
        <translation>Không dùng được không gian làm việc</translation>
    </message>
    <message>
        <source>The model %1 cannot be fitted</source>
        <translation>Không khớp được mô hình %1</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it takes: %3.</source>
        <translation>%1 không thể là “%2”; nhận: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 không thể là “%2”.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Known are: %3.</source>
        <translation>Không có %1 “%2”. Đã biết: %3.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Không có %1 “%2”.</translation>
    </message>
    <message>
        <source>A question has no answer: %1.</source>
        <translation>Một câu hỏi chưa được trả lời: %1.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own; please report it</source>
        <translation>Chương trình tự mắc lỗi; xin hãy báo lại</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file, sheet, row and column</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Kiểm tra tên và thư mục.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Chọn tệp khác.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as XLSX.</source>
        <translation>Mở bằng chương trình đã tạo và lưu thành XLSX.</translation>
    </message>
    <message>
        <source>Remove the password in the program that made it and save it again.</source>
        <translation>Bỏ mật khẩu trong chương trình đã tạo rồi lưu lại.</translation>
    </message>
    <message>
        <source>Export or download the file again.</source>
        <translation>Xuất hoặc tải lại tệp.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Chọn trang khác.</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>Cho biết đó là cột nào.</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first.</source>
        <translation>Cho biết ngày hay tháng đứng trước.</translation>
    </message>
    <message>
        <source>Enter an exchange rate under Data, Assumptions.</source>
        <translation>Nhập tỷ giá tại Dữ liệu, Giả định.</translation>
    </message>
    <message>
        <source>Install the newest version of Perennial.</source>
        <translation>Cài phiên bản Perennial mới nhất.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Dọn chỗ trên đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Đóng chương trình kia rồi thử lại.</translation>
    </message>
    <message>
        <source>Restore a backup of the file.</source>
        <translation>Khôi phục bản sao lưu của tệp.</translation>
    </message>
    <message>
        <source>Choose a longer window.</source>
        <translation>Chọn cửa sổ dài hơn.</translation>
    </message>
    <message>
        <source>Add more months of orders.</source>
        <translation>Thêm nhiều tháng đơn hàng hơn.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Kiểm tra chính tả.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in the user&apos;s data (&quot;orders.csv, row 12&quot;), %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The sheet has no amounts, so there are no money figures.</source>
        <translation>Bảng không có số tiền nên không có số liệu tiền.</translation>
    </message>
    <message>
        <source>Nobody has bought in this window or segment.</source>
        <translation>Không ai mua trong cửa sổ hay phân khúc này.</translation>
    </message>
    <message>
        <source>Nobody has bought a second time yet.</source>
        <translation>Chưa ai mua lần thứ hai.</translation>
    </message>
    <message>
        <source>No acquisition cost is given. Enter it under Data, Assumptions.</source>
        <translation>Chưa có chi phí thu hút. Nhập tại Dữ liệu, Giả định.</translation>
    </message>
    <message>
        <source>Money was spent, but no new customer was won in that time.</source>
        <translation>Đã chi tiền nhưng không giành được khách mới trong thời gian đó.</translation>
    </message>
    <message>
        <source>BG/NBD takes every one-time buyer for alive, so this figure would say nothing.</source>
        <translation>BG/NBD coi mọi người mua một lần là còn hoạt động nên số này vô nghĩa.</translation>
    </message>
    <message>
        <source>The model could not be fitted to these purchases.</source>
        <translation>Không khớp được mô hình với các lần mua này.</translation>
    </message>
    <message>
        <source>Spending varies so widely between customers that the model has no finite mean.</source>
        <translation>Chi tiêu giữa khách hàng quá khác nhau nên mô hình không có trung bình hữu hạn.</translation>
    </message>
    <message>
        <source>Too few customers bought again for the model to be fitted.</source>
        <translation>Quá ít khách mua lại để khớp mô hình.</translation>
    </message>
    <message>
        <source>The history is too short for this figure.</source>
        <translation>Lịch sử quá ngắn cho số này.</translation>
    </message>
    <message>
        <source>It is not reached within the horizon.</source>
        <translation>Không đạt trong thời hạn.</translation>
    </message>
    <message>
        <source>Some values are negative, so a share of their sum says nothing.</source>
        <translation>Một số giá trị âm nên tỷ phần của tổng vô nghĩa.</translation>
    </message>
    <message>
        <source>No part of the history was held back to test the forecast.</source>
        <translation>Không giữ lại phần lịch sử nào để kiểm tra dự báo.</translation>
    </message>
    <message>
        <source>This method does not give this figure.</source>
        <translation>Phương pháp này không cho số này.</translation>
    </message>
    <message>
        <source>Few customers bought again: take the figures as a rough guide.</source>
        <translation>Ít khách mua lại: coi số liệu là ước chừng.</translation>
    </message>
    <message>
        <source>Frequent buyers spend differently from others; the spend model assumes that they do not.</source>
        <translation>Người mua thường xuyên chi khác người khác; mô hình chi tiêu giả định như nhau.</translation>
    </message>
    <message>
        <source>The mean spend is not finite under this fit; money figures are left out.</source>
        <translation>Chi tiêu trung bình không hữu hạn ở lần khớp này; bỏ số liệu tiền.</translation>
    </message>
    <message>
        <source>A parameter runs to its limit: the data do not say enough about it.</source>
        <translation>Một tham số chạm giới hạn: dữ liệu không nói đủ về nó.</translation>
    </message>
    <message>
        <source>Purchases follow the seasons; the model spreads them evenly over the year.</source>
        <translation>Lần mua theo mùa; mô hình trải đều cả năm.</translation>
    </message>
    <message>
        <source>The history is short: forecasts are uncertain.</source>
        <translation>Lịch sử ngắn: dự báo không chắc chắn.</translation>
    </message>
    <message>
        <source>Every customer bought once; the model cannot learn a pace.</source>
        <translation>Mọi khách mua một lần; mô hình không học được nhịp.</translation>
    </message>
    <message>
        <source>There are few data, so typical values from other shops were mixed in.</source>
        <translation>Ít dữ liệu nên đã trộn giá trị điển hình từ cửa hàng khác.</translation>
    </message>
    <message>
        <source>The fit converged.</source>
        <translation>Khớp đã hội tụ.</translation>
    </message>
    <message>
        <source>The fit converged as far as numbers can tell.</source>
        <translation>Khớp hội tụ đến mức số cho phép.</translation>
    </message>
    <message>
        <source>The fit was stopped before it converged: too many steps.</source>
        <translation>Khớp dừng trước khi hội tụ: quá nhiều bước.</translation>
    </message>
    <message>
        <source>The fit did not converge: a parameter ran to its limit.</source>
        <translation>Khớp không hội tụ: một tham số chạm giới hạn.</translation>
    </message>
    <message>
        <source>The fit did not converge: the likelihood left the range of numbers.</source>
        <translation>Khớp không hội tụ: hàm hợp lý vượt khoảng số.</translation>
    </message>
    <message>
        <source>The parameters were given, not fitted.</source>
        <translation>Tham số được cho sẵn, không khớp.</translation>
    </message>
    <message>
        <source>a quoted field is never closed</source>
        <translation>một trường trong dấu nháy không bao giờ đóng</translation>
    </message>
    <message>
        <source>it ends within a character</source>
        <translation>nó kết thúc giữa một ký tự</translation>
    </message>
    <message>
        <source>there are zero bytes within the text</source>
        <translation>có byte bằng không trong văn bản</translation>
    </message>
    <message>
        <source>the compressed data are broken</source>
        <translation>dữ liệu nén bị hỏng</translation>
    </message>
    <message>
        <source>the archive inside is broken</source>
        <translation>tệp lưu trữ bên trong bị hỏng</translation>
    </message>
    <message>
        <source>the XML inside is broken</source>
        <translation>XML bên trong bị hỏng</translation>
    </message>
    <message>
        <source>the XML inside declares entities, which is not safe to read</source>
        <translation>XML bên trong khai báo thực thể, đọc như vậy không an toàn</translation>
    </message>
    <message>
        <source>a part of the workbook is missing</source>
        <translation>thiếu một phần của sổ</translation>
    </message>
    <message>
        <source>a cell names a text that the workbook does not have</source>
        <translation>một ô nêu văn bản mà sổ không có</translation>
    </message>
    <message>
        <source>a cell has no valid position</source>
        <translation>một ô không có vị trí hợp lệ</translation>
    </message>
    <message>
        <source>a record of the workbook is broken</source>
        <translation>một bản ghi của sổ bị hỏng</translation>
    </message>
    <message>
        <source>the container of the workbook is broken</source>
        <translation>phần chứa của sổ bị hỏng</translation>
    </message>
    <message>
        <source>bytes in one row</source>
        <translation>byte trong một dòng</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>cột</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>bytes when unpacked</source>
        <translation>byte khi giải nén</translation>
    </message>
    <message>
        <source>bytes of text in the workbook</source>
        <translation>byte văn bản trong sổ</translation>
    </message>
    <message>
        <source>levels of nesting</source>
        <translation>cấp lồng nhau</translation>
    </message>
    <message>
        <source>The periods stand side by side as columns. A table with one row for each order (customer, date, amount) can be imported.</source>
        <translation>Các kỳ đứng cạnh nhau thành cột. Có thể nhập bảng có mỗi đơn hàng một dòng (khách hàng, ngày, số tiền).</translation>
    </message>
    <message>
        <source>The table has totals of days and names no customer. An export of the single orders with the customer or e-mail can be imported.</source>
        <translation>Bảng có tổng theo ngày và không nêu khách hàng. Có thể nhập bản xuất từng đơn hàng kèm khách hàng hoặc e-mail.</translation>
    </message>
    <message>
        <source>This export names no customer. Another report of the same system with the customer or e-mail can be imported.</source>
        <translation>Bản xuất này không nêu khách hàng. Có thể nhập báo cáo khác của cùng hệ thống có khách hàng hoặc e-mail.</translation>
    </message>
    <message>
        <source>The table is no list of orders.</source>
        <translation>Bảng không phải danh sách đơn hàng.</translation>
    </message>
    <message>
        <source>a date of the Gregorian calendar</source>
        <translation>một ngày theo lịch Gregory</translation>
    </message>
    <message>
        <source>a recipe that Perennial has written</source>
        <translation>một công thức xử lý do Perennial ghi</translation>
    </message>
    <message>
        <source>%1; from %2 on the data speak for themselves.</source>
        <translation>%1; từ %2 trở lên dữ liệu tự nói lên.</translation>
    </message>
    <message>
        <source>At the pace so far that is reached about %1.</source>
        <translation>Theo nhịp đến nay, mức đó đạt vào khoảng %1.</translation>
    </message>
    <message>
        <source>It covers %1; %2 will do.</source>
        <translation>Dữ liệu trải %1; %2 là đủ.</translation>
    </message>
    <message>
        <source>The correlation is %1, harmless is up to %2. More data will not change that: judge the segments one by one.</source>
        <translation>Tương quan là %1, vô hại đến %2. Thêm dữ liệu cũng không đổi: hãy đánh giá từng phân khúc một.</translation>
    </message>
    <message>
        <source>Its parameter q is %1 and must lie above %2: look for a few orders of extraordinary size, or wait for more repeat purchases.</source>
        <translation>Tham số q của nó là %1 và phải lớn hơn %2: hãy tìm vài đơn hàng lớn bất thường, hoặc chờ thêm lần mua lại.</translation>
    </message>
    <message>
        <source>At its limit: %1. Forecasts stay usable; a longer history settles it.</source>
        <translation>Ở giới hạn: %1. Dự báo vẫn dùng được; lịch sử dài hơn sẽ giải quyết.</translation>
    </message>
    <message>
        <source>The strongest month brings %1 times an average one: judge forecasts of whole years, not of single months.</source>
        <translation>Tháng mạnh nhất bằng %1 lần tháng trung bình: hãy xét dự báo cả năm, không xét từng tháng.</translation>
    </message>
    <message>
        <source>there are no customers with a purchase</source>
        <translation>không có khách hàng nào có lần mua</translation>
    </message>
    <message>
        <source>one customer says nothing about others</source>
        <translation>một khách hàng không nói lên gì về người khác</translation>
    </message>
    <message>
        <source>all purchases fall on the last day</source>
        <translation>mọi lần mua đều rơi vào ngày cuối</translation>
    </message>
    <message>
        <source>nobody has bought a second time yet; 50 repeat buyers will do</source>
        <translation>chưa ai mua lần thứ hai; 50 khách mua lại là đủ</translation>
    </message>
    <message>
        <source>a date lies outside the time observed</source>
        <translation>có ngày nằm ngoài thời gian quan sát</translation>
    </message>
    <message>
        <source>the numbers of purchases are beyond what it can hold</source>
        <translation>số lần mua vượt quá mức nó chứa được</translation>
    </message>
    <message>
        <source>its parameters must be positive numbers</source>
        <translation>tham số của nó phải là số dương</translation>
    </message>
    <message>
        <source>it takes another number of parameters</source>
        <translation>nó cần số tham số khác</translation>
    </message>
    <message>
        <source>the sheet has no amounts</source>
        <translation>trang không có số tiền</translation>
    </message>
    <message>
        <source>nobody has paid for a second purchase yet</source>
        <translation>chưa ai trả tiền cho lần mua thứ hai</translation>
    </message>
    <message>
        <source>every purchase has the same value</source>
        <translation>mọi lần mua có cùng giá trị</translation>
    </message>
    <message>
        <source>fewer than 60 % of the gaps between payments are a month, a quarter or a year</source>
        <translation>dưới 60% khoảng cách giữa các lần thanh toán là một tháng, một quý hoặc một năm</translation>
    </message>
    <message>
        <source>no contract has ended yet</source>
        <translation>chưa hợp đồng nào kết thúc</translation>
    </message>
    <message>
        <source>all contracts ended at the first renewal</source>
        <translation>mọi hợp đồng kết thúc ở lần gia hạn đầu tiên</translation>
    </message>
    <message>
        <source>the counts of renewals contradict each other</source>
        <translation>các số lần gia hạn mâu thuẫn nhau</translation>
    </message>
    <message>
        <source>pixels of the logo</source>
        <translation>số điểm ảnh của logo</translation>
    </message>
    <message>
        <source>Each row is a contract with its tenure, not an order: there is no date. It can be imported as a table of contracts.</source>
        <translation>Mỗi dòng là một hợp đồng với thời gian của nó, không phải đơn hàng: không có ngày. Có thể nhập dưới dạng bảng hợp đồng.</translation>
    </message>
    <message>
        <source>Each row is a subscription with a start and an end, not an order. It can be imported as a table of contracts.</source>
        <translation>Mỗi dòng là một gói thuê bao có ngày bắt đầu và kết thúc, không phải đơn hàng. Có thể nhập dưới dạng bảng hợp đồng.</translation>
    </message>
    <message>
        <source>a report template that Perennial has written</source>
        <translation>mẫu báo cáo do Perennial ghi</translation>
    </message>
    <message>
        <source>a picture: PNG, JPEG or SVG</source>
        <translation>hình ảnh: PNG, JPEG hoặc SVG</translation>
    </message>
    <message>
        <source>No section of the report is switched on. Switch on at least one.</source>
        <translation>Chưa bật mục nào của báo cáo. Hãy bật ít nhất một mục.</translation>
    </message>
    <message>
        <source>Each row is a customer already summed up, not an order. It can be imported as such a table.</source>
        <translation>Mỗi dòng là một khách hàng đã được tổng hợp sẵn, không phải đơn hàng. Có thể nhập dưới dạng bảng như vậy.</translation>
    </message>
    <message>
        <source>The workspace holds orders; customers already summed up would count some of them twice. The sheet can be imported into a workspace of its own.</source>
        <translation>Không gian làm việc chứa đơn hàng; thêm khách hàng đã được tổng hợp sẵn sẽ khiến một số bị tính hai lần. Có thể nhập trang này vào một không gian làm việc riêng.</translation>
    </message>
    <message>
        <source>The workspace holds customers already summed up; orders would count some of them twice. They can be imported into a workspace of their own.</source>
        <translation>Không gian làm việc chứa khách hàng đã được tổng hợp sẵn; thêm đơn hàng sẽ khiến một số bị tính hai lần. Có thể nhập đơn hàng vào một không gian làm việc riêng.</translation>
    </message>
    <message>
        <source>a number whose decimal mark is certain, such as 1.0850 or 1,0850</source>
        <translation>một số có dấu thập phân rõ ràng, như 1.0850 hoặc 1,0850</translation>
    </message>
    <message>
        <source>start and end, or tenure and whether it has ended</source>
        <translation>ngày bắt đầu và kết thúc, hoặc thời gian hợp đồng và đã kết thúc hay chưa</translation>
    </message>
    <message>
        <source>number of purchases, recency and age</source>
        <translation>số lần mua, độ gần và tuổi</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>tiền tệ</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>tỷ giá</translation>
    </message>
    <message>
        <source>No row of the sheet is an exchange rate: a date, a currency and a rate above 0.</source>
        <translation>Không dòng nào của trang là tỷ giá: một ngày, một tiền tệ và một tỷ giá lớn hơn 0.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought again so far</source>
        <translation>
            <numerusform>%Ln khách hàng đã mua lại đến nay</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has no dates of single orders or payments, only sums or how long each has run.</source>
        <translation>Trang không có ngày của từng đơn hàng hay khoản trả, chỉ có tổng hoặc thời gian mỗi mục đã chạy.</translation>
    </message>
    <message>
        <source>The table counts who is left of each cohort after each renewal; no single customer stands in it, so that a workspace has nothing to keep. Its survival is fitted without one: on the import page of the window, and by perennial retention FILE.</source>
        <translation>Bảng đếm số còn lại của mỗi nhóm sau mỗi lần gia hạn; không có từng khách hàng nên không gian làm việc không có gì để giữ. Đường sống còn của bảng được khớp mà không cần không gian làm việc: ở trang nhập của cửa sổ và bằng perennial retention FILE.</translation>
    </message>
    <message>
        <source>The contracts have no start dates, only how long each has run.</source>
        <translation>Các hợp đồng không có ngày bắt đầu, chỉ có mỗi hợp đồng đã chạy bao lâu.</translation>
    </message>
    <message>
        <source>The sheet has no plan, price or start date: there is nothing to divide its contracts by.</source>
        <translation>Trang không có gói, giá hay ngày bắt đầu: không có căn cứ nào để chia hợp đồng.</translation>
    </message>
    <message>
        <source>The table lists each customer once, without orders or amounts. An export of the orders with the customer, the date and the amount can be imported.</source>
        <translation>Bảng liệt kê mỗi khách hàng một lần, không có đơn hàng hay số tiền. Có thể nhập bản xuất các đơn hàng kèm khách hàng, ngày và số tiền.</translation>
    </message>
    <message>
        <source>a record is no valid JSON</source>
        <translation>một bản ghi không phải JSON hợp lệ</translation>
    </message>
    <message>
        <source>the list of records is never closed</source>
        <translation>danh sách bản ghi không được đóng lại</translation>
    </message>
    <message>
        <source>The table has one column only: nothing was found that divides its rows into fields. If a character divides them, choose it under “Read it as…” or as --delimiter.</source>
        <translation>Bảng chỉ có một cột: không tìm thấy gì chia các dòng thành trường. Nếu có ký tự chia các trường, chọn ký tự đó ở “Đọc như…” hoặc bằng --delimiter.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>“%1” cho %2</translation>
    </message>
    <message>
        <source>The choice of columns does not fit this sheet. Missing: %1. The sheet has: %2.</source>
        <translation>Cách chọn cột không khớp với trang này. Thiếu: %1. Trang có: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between missing columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>These exchange rates turn amounts into %1, but here amounts are turned into %2, and the two are never mixed. Take rates into %2, or first remove the rates that are here under Data, Assumptions.</source>
        <translation>Các tỷ giá này đổi số tiền sang %1, nhưng ở đây số tiền được đổi sang %2, và hai loại không bao giờ bị trộn lẫn. Dùng tỷ giá sang %2, hoặc trước hết bỏ các tỷ giá hiện có tại Dữ liệu, Giả định.</translation>
    </message>
    <message>
        <source>The exchange rates turn amounts into several currencies (%1). A table of rates has one target: leave one in it.</source>
        <translation>Tỷ giá đổi số tiền sang nhiều loại tiền (%1). Một bảng tỷ giá chỉ có một tiền tệ đích: hãy để lại một loại trong đó.</translation>
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
        <translation>đang mở %1</translation>
    </message>
    <message>
        <source>making %1</source>
        <translation>đang tạo %1</translation>
    </message>
    <message>
        <source>opening the sample shop</source>
        <translation>đang mở cửa hàng mẫu</translation>
    </message>
    <message>
        <source>saving %1</source>
        <translation>đang lưu %1</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>đang xem %1</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>đang nhập %1</translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation>đang rút lại lần nhập</translation>
    </message>
    <message>
        <source>working out the figures</source>
        <translation>đang tính số liệu</translation>
    </message>
    <message>
        <source>reading the customers anew</source>
        <translation>đang đọc lại khách hàng</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>đang đọc %1</translation>
    </message>
    <message>
        <source>acquisition spend</source>
        <translation>chi thu hút</translation>
    </message>
    <message>
        <source>reading the amounts anew</source>
        <translation>đang đọc lại số tiền</translation>
    </message>
    <message>
        <source>looking at a year ago</source>
        <translation>đang xem một năm trước</translation>
    </message>
    <message>
        <source>reading contracts</source>
        <translation>đang đọc hợp đồng</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier step(s) can no longer be undone: the settings or merges were changed elsewhere since.</source>
        <translation>
            <numerusform>%n bước trước không còn hoàn tác được: cài đặt hoặc các lần gộp đã bị đổi ở nơi khác sau đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading customers</source>
        <translation>đang đọc khách hàng</translation>
    </message>
    <message>
        <source>looking at the months before</source>
        <translation>đang xem các tháng trước</translation>
    </message>
    <message>
        <source>reading the customers</source>
        <translation>đang đọc các khách hàng</translation>
    </message>
    <message>
        <source>reading the days anew</source>
        <translation>đang đọc lại các ngày</translation>
    </message>
    <message>
        <source>Days stand as they are written until a time zone is chosen under Data, Assumptions.</source>
        <translation>Ngày được giữ nguyên như đã ghi cho đến khi chọn múi giờ tại Dữ liệu, Giả định.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Shell</name>
    <message>
        <source>New workspace</source>
        <translation>Không gian làm việc mới</translation>
    </message>
    <message>
        <source>change of assumptions</source>
        <translation>thay đổi giả định</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>ngày chốt</translation>
    </message>
    <message>
        <source>window</source>
        <translation>cửa sổ</translation>
    </message>
    <message>
        <source>segment filter</source>
        <translation>bộ lọc phân khúc</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>ô đã dán</translation>
    </message>
    <message>
        <source>CLV %1</source>
        <translation>CLV %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 khách hàng</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>MRR %1</source>
        <translation>MRR %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s)</source>
        <translation>
            <numerusform>%Ln hợp đồng</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 khách hàng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SpendDialog</name>
    <message>
        <source>Acquisition spend</source>
        <translation>Chi thu hút</translation>
    </message>
    <message>
        <source>What was spent to win customers, by month (2026-03) and channel as the orders name it.</source>
        <translation>Số tiền đã chi để giành khách hàng, theo tháng (2026-03) và kênh như tên trong đơn hàng.</translation>
    </message>
    <message>
        <source>What was spent to win customers, in %1, by month (2026-03) and channel as the orders name it.</source>
        <translation>Số tiền đã chi để giành khách hàng, tính bằng %1, theo tháng (2026-03) và kênh như tên trong đơn hàng.</translation>
    </message>
    <message>
        <source>Add a month</source>
        <translation>Thêm một tháng</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SpendModel</name>
    <message>
        <source>all channels</source>
        <translation>mọi kênh</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Chi tiêu</translation>
    </message>
</context>
<context>
    <name>perennial::ui::StageList</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>question</source>
        <translation>câu hỏi</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TableDialog</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Remove the chosen</source>
        <translation>Bỏ mục đã chọn</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TiersDialog</name>
    <message>
        <source>Value tiers</source>
        <translation>Bậc giá trị</translation>
    </message>
    <message>
        <source>Top tier, share of the customers</source>
        <translation>Bậc cao, tỷ phần khách hàng</translation>
    </message>
    <message>
        <source>Middle tier</source>
        <translation>Bậc giữa</translation>
    </message>
    <message>
        <source>Save tiers</source>
        <translation>Lưu các bậc</translation>
    </message>
    <message>
        <source>Lower tier: the other %1</source>
        <translation>Bậc thấp: %1 còn lại</translation>
    </message>
    <message>
        <source>Together the two must stay below 100 %.</source>
        <translation>Hai bậc cộng lại phải dưới 100%.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TrialPanel</name>
    <message>
        <source>Hold %1 of %2 back: a rise of %3 will then be seen four times in five.</source>
        <translation>Giữ lại %1 trên %2: mức tăng %3 khi đó sẽ thấy được bốn trên năm lần.</translation>
    </message>
    <message>
        <source>The segment is small: with half of it held back (%1 of %2) only a rise of %3 can be seen.</source>
        <translation>Phân khúc nhỏ: dù giữ lại một nửa (%1 trên %2) cũng chỉ thấy được mức tăng %3.</translation>
    </message>
    <message numerus="yes">
        <source>Would buy without it, within %n day(s)</source>
        <translation>
            <numerusform>Vẫn mua dù không liên hệ, trong vòng %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Least rise that shall be seen</source>
        <translation>Mức tăng nhỏ nhất cần thấy được</translation>
    </message>
    <message>
        <source>Draw a hold-back group…</source>
        <translation>Rút nhóm đối chứng và xuất cả hai danh sách…</translation>
    </message>
    <message>
        <source>Audience list</source>
        <translation>Danh sách đối tượng</translation>
    </message>
    <message>
        <source>The segment is too small for a trial: of %1 customers no rise could be told from chance.</source>
        <translation>Phân khúc quá nhỏ để thử nghiệm: với %1 khách hàng, không phân biệt được mức tăng nào với ngẫu nhiên.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TrialsModel</name>
    <message>
        <source>Trial</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Ngày rút</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Được liên hệ</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Đối chứng</translation>
    </message>
    <message>
        <source>Share of buyers, 95 %</source>
        <translation>Tỷ lệ người mua, 95%</translation>
    </message>
    <message>
        <source>Margin each, 95 %</source>
        <translation>Lợi nhuận mỗi người, 95%</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Cho thấy gì</translation>
    </message>
</context>
<context>
    <name>perennial::ui::WelcomePage</name>
    <message>
        <source>Workspaces that you have opened will stand here.</source>
        <translation>Các không gian làm việc bạn đã mở sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>What is each customer worth?</source>
        <translation>Mỗi khách hàng trị giá bao nhiêu?</translation>
    </message>
    <message>
        <source>Perennial reads the spreadsheet you already have and works out the lifetime value of every customer. Nothing leaves this computer.</source>
        <translation>Perennial đọc bảng tính bạn đã có và tính giá trị vòng đời của mọi khách hàng. Không gì rời khỏi máy tính này.</translation>
    </message>
    <message>
        <source>The lifetime value of every customer, from the spreadsheet you already have.</source>
        <translation>Giá trị vòng đời của mọi khách hàng, từ bảng tính bạn đã có.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Không gian làm việc gần đây</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Mở không gian làm việc…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Thử với dữ liệu mẫu</translation>
    </message>
    <message>
        <source>A small shop: 4,000 customers, three years, five channels, refunds and a price change.</source>
        <translation>Cửa hàng nhỏ: 4.000 khách hàng, ba năm, năm kênh, hoàn tiền và một lần đổi giá.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Mở cửa hàng mẫu</translation>
    </message>
    <message>
        <source>First time? &lt;a href=&quot;tour&quot;&gt;Five-step tour&lt;/a&gt; or &lt;a href=&quot;export&quot;&gt;how to export orders from your shop&lt;/a&gt;</source>
        <extracomment>Keep the two links; the words between them are links</extracomment>
        <translation>Lần đầu? &lt;a href=&quot;tour&quot;&gt;Năm bước làm quen&lt;/a&gt; hoặc &lt;a href=&quot;export&quot;&gt;cách xuất đơn hàng từ cửa hàng của bạn&lt;/a&gt;</translation>
    </message>
    <message>
        <source>One file on your own disk. No account, no server.</source>
        <translation>Một tệp trên đĩa của bạn. Không tài khoản, không máy chủ.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::WhatIfPage</name>
    <message>
        <source>What a change of price or retention would do will stand here</source>
        <translation>Tác động của thay đổi giá hay duy trì sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Nhập bảng tính</translation>
    </message>
    <message>
        <source>preparing what-if</source>
        <translation>đang chuẩn bị nếu như</translation>
    </message>
    <message>
        <source>Exact result, computed in %1 s</source>
        <translation>Kết quả chính xác, tính trong %1 giây</translation>
    </message>
    <message>
        <source>This scenario brings %1 in %2.</source>
        <translation>Kịch bản này mang lại %1 trong %2.</translation>
    </message>
    <message>
        <source>Preview while you move; the exact result follows</source>
        <translation>Xem trước khi bạn dịch; kết quả chính xác theo sau</translation>
    </message>
    <message>
        <source>Scenario saved</source>
        <translation>Đã lưu kịch bản</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Nếu như</translation>
    </message>
    <message>
        <source>Move a lever: the consequences for the next %1 follow your hand.</source>
        <translation>Dịch một đòn bẩy: hệ quả cho %1 tới thay đổi theo tay bạn.</translation>
    </message>
    <message>
        <source>Save scenario &apos;%1&apos;</source>
        <translation>Lưu kịch bản &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Note of scenario &apos;%1&apos;</source>
        <translation>Ghi chú của kịch bản &apos;%1&apos;</translation>
    </message>
    <message>
        <source>None of the contracts shown is still running: there is nothing left to change.</source>
        <translation>Không hợp đồng nào trong số đang hiện còn chạy: không còn gì để thay đổi.</translation>
    </message>
    <message>
        <source>The sheet of contracts has no prices. Import it again with a column of prices chosen.</source>
        <translation>Bảng hợp đồng không có giá. Nhập lại bảng và chọn một cột giá.</translation>
    </message>
    <message>
        <source>Open Retention</source>
        <translation>Mở Duy trì</translation>
    </message>
    <message>
        <source>Preparing what-if was cancelled.</source>
        <translation>Việc chuẩn bị phần nếu như đã bị hủy.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ZoneEditor</name>
    <message>
        <source>As written</source>
        <translation>Như đã ghi</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one from the list, such as Europe/Berlin.</source>
        <translation>Không có múi giờ “%1”. Hãy chọn một múi giờ trong danh sách, ví dụ Europe/Berlin.</translation>
    </message>
    <message>
        <source>The sheets state no offset: nothing to shift.</source>
        <translation>Các trang không ghi độ lệch: không có gì để dời.</translation>
    </message>
    <message>
        <source>Days are as the sheets write them. Rows whose time states its offset from UTC: %1.</source>
        <translation>Các ngày giữ như trong trang. Số dòng có giờ ghi độ lệch so với UTC: %1.</translation>
    </message>
    <message>
        <source>%1 rows stand on another day than written, %2 of them in another month.</source>
        <translation>%1 dòng ở ngày khác với ngày đã ghi, trong đó %2 dòng ở tháng khác.</translation>
    </message>
    <message>
        <source>%1 more would: only the heading of their column says UTC.</source>
        <translation>Thêm %1 dòng nữa sẽ như vậy: chỉ tiêu đề cột của chúng ghi UTC.</translation>
    </message>
    <message>
        <source>Times without an offset stay as written: %1 rows.</source>
        <translation>Giờ không có độ lệch giữ như đã ghi: %1 dòng.</translation>
    </message>
    <message>
        <source>%1 rows were imported by an older version, which kept no offsets: undo their import and import the file again.</source>
        <translation>%1 dòng được nhập bằng phiên bản cũ, vốn không lưu độ lệch: hãy hoàn tác lần nhập đó rồi nhập lại tệp.</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>Múi giờ của các ngày</translation>
    </message>
    <message>
        <source>The day on which a row counts. A date without a time is never moved.</source>
        <translation>Ngày mà một dòng được tính vào. Ngày không kèm giờ không bao giờ bị dời.</translation>
    </message>
    <message>
        <source>Headings that say UTC count</source>
        <translation>Tính cả tiêu đề ghi UTC</translation>
    </message>
    <message>
        <source>Moves also the rows of which only the heading of the column says the offset, as Created (UTC)</source>
        <translation>Dời cả những dòng mà chỉ tiêu đề cột cho biết độ lệch, như Created (UTC)</translation>
    </message>
</context>
</TS>
