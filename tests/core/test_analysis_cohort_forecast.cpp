// LTV : CAC and forecast cells of the cohort triangle. The forecasts are computed again from the orders of the ledger
// and the published formulas of BG/NBD at the fitted parameters: the conditional expectation of Fader, Hardie & Lee
// (2005), equation 10, with the hypergeometric series summed term by term, and P(no purchase) of a one-time buyer,
// ((alpha + T) / (alpha + T + t))^r, who cannot have left yet.
#include "core/analysis/chart_data.h"
#include "tests/ui/made_shop.h"

#include <QTest>

#include <map>
#include <set>

using namespace perennial;

class TestAnalysisCohortForecast : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ltvToCacIsMarginByCost();
    void withoutSpendThereIsAReason();
    void forecastIsThatOfThePaper_data();
    void forecastIsThatOfThePaper();
    void singleMonthsHaveNoForecast();

private:
    struct Customer {
        std::set<int> days;
        std::map<int, double> net;  ///< by month
        std::uint32_t channel = 0;  ///< of the first order
        std::size_t base = 0;       ///< place in the analysis
    };
    [[nodiscard]] double parameter(std::string_view name) const;
    [[nodiscard]] double expectedPurchases(const Customer& customer, double days) const;

    std::shared_ptr<const Analysis> analysis_;
    std::map<int, std::vector<Customer>> cohorts_;  ///< by month of the first order
};

void TestAnalysisCohortForecast::initTestCase()
{
    const test::MadeShop shop;
    Definitions definitions = test::madeDefinitions(shop);
    definitions.model = "bg-nbd";
    const Snapshot snapshot{"shop", std::make_shared<const Ledger>(test::madeLedger(shop)), {}, Day::from(2026, 6, 19)};
    NoProgress progress;
    const auto made = run(snapshot, definitions, nullptr, progress);
    QVERIFY(made);
    analysis_ = *made;
    QCOMPARE(analysis_->fitted->model->report().model, std::string("bg-nbd"));
    const Ledger& ledger = *analysis_->ledger;
    std::map<CustomerIndex, Customer> customers;
    for (std::size_t r = 0; r < ledger.rowCount(); ++r) {  // the made ledger is in order of time for each customer
        Customer& customer = customers[ledger.orderCustomer[ledger.order[r]]];
        if (customer.days.empty())
            customer.channel = ledger.attributes[0].codes[r];
        customer.days.insert(ledger.day[r].number);
        customer.net[Month::of(ledger.day[r]).number] += ledger.amount[r].major();
    }
    for (std::size_t i = 0; i < analysis_->summary().size(); ++i)
        customers.at(analysis_->summary().customer[i]).base = i;
    for (auto& [key, customer] : customers)
        cohorts_[Month::of(Day{*customer.days.begin()}).number].push_back(customer);
}

double TestAnalysisCohortForecast::parameter(std::string_view name) const
{
    for (const Parameter& p : analysis_->fitted->model->report().parameters)
        if (p.name == name)
            return p.value;
    return 0;
}

double TestAnalysisCohortForecast::expectedPurchases(const Customer& customer, double days) const
{
    const double unit = daysPer(analysis_->fitted->model->report().unit);
    const double r = parameter("r");
    const double alpha = parameter("alpha");
    const double a = parameter("a");
    const double b = parameter("b");
    const double x = static_cast<double>(customer.days.size()) - 1;
    const double first = *customer.days.begin();
    const double last = (*customer.days.rbegin() - first) / unit;
    const double age = (analysis_->summary().asOf.number - first) / unit;
    const double t = days / unit;
    const double z = t / (alpha + age + t);
    double series = 0;
    double term = 1;
    for (int k = 0; k < 5000 && term > 1e-17 * series; ++k) {
        series += term;
        term *= (r + x + k) * (b + x + k) / ((a + b + x - 1 + k) * (k + 1)) * z;
    }
    const double numerator =
        (a + b + x - 1) / (a - 1) * (1 - std::pow((alpha + age) / (alpha + age + t), r + x) * series);
    const double gone = x > 0 ? a / (b + x - 1) * std::pow((alpha + age) / (alpha + last), r + x) : 0;
    return numerator / (1 + gone);
}

void TestAnalysisCohortForecast::ltvToCacIsMarginByCost()
{
    const ChartData chart = cohortChart(*analysis_, analysis_->cohorts, {.measure = CohortMap::Measure::LtvToCac});
    const auto& map = std::get<CohortMap>(chart.content);
    QVERIFY(map.rows.size() > 6);
    const double spent[] = {70, 640, 120, 230};  // a month, by channel: tests/ui/made_shop.h
    for (const CohortMap::Row& row : map.rows) {
        const auto& members = cohorts_.at(row.month.number);
        std::map<std::uint32_t, int> fresh;
        for (const Customer& customer : members)
            ++fresh[customer.channel];
        double cost = 0;  // a channel without new customers has no CAC
        for (const auto& [channel, count] : fresh)
            cost += spent[channel];
        for (std::size_t k = 0; k < row.cells.size(); ++k) {
            double revenue = 0;
            for (const Customer& customer : members)
                for (const auto& [month, net] : customer.net)
                    revenue += month <= row.month.number + static_cast<int>(k) ? net : 0;
            const double expected = revenue * 0.46 / cost;
            QVERIFY2(std::abs(row.cells[k].value - expected) < 1e-5 * expected,
                     qPrintable(QString("%1 against %2").arg(row.cells[k].value).arg(expected)));
        }
    }
    QCOMPARE(chart.table.columns.back(), std::string("cac"));
}

void TestAnalysisCohortForecast::withoutSpendThereIsAReason()
{
    const auto bare = test::madeAnalysis({.customers = 300, .spend = false});
    const ChartData chart = cohortChart(*bare, bare->cohorts, {.measure = CohortMap::Measure::LtvToCac});
    QVERIFY(chart.isEmpty());
    QCOMPARE(chart.empty.error(), Reason::NoAcquisitionCost);
}

void TestAnalysisCohortForecast::forecastIsThatOfThePaper_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<bool>("byAge");
    for (const bool byAge : {false, true}) {
        const char* period = byAge ? "age" : "calendar";
        QTest::addRow("customers, %s", period) << static_cast<int>(CohortMap::Measure::Customers) << byAge;
        QTest::addRow("orders, %s", period) << static_cast<int>(CohortMap::Measure::Orders) << byAge;
        QTest::addRow("revenue, %s", period) << static_cast<int>(CohortMap::Measure::Revenue) << byAge;
        QTest::addRow("value, %s", period) << static_cast<int>(CohortMap::Measure::CumulativePerCustomer) << byAge;
    }
}

void TestAnalysisCohortForecast::forecastIsThatOfThePaper()
{
    QFETCH(int, measure);
    QFETCH(bool, byAge);
    const auto wanted = static_cast<CohortMap::Measure>(measure);
    const CustomerSummary& summary = analysis_->summary();
    const CohortOptions options{.type = RetentionType::Cumulative,
                                .period = byAge ? CohortPeriod::Age : CohortPeriod::CalendarMonth};
    const CohortTable table = cohortTable(summary, analysis_->observed->occasions, options);
    const ChartData chart = cohortChart(*analysis_, table, {.measure = wanted, .forecast = true});
    const auto& map = std::get<CohortMap>(chart.content);
    QVERIFY(map.forecast);
    const double unit = daysPer(analysis_->fitted->model->report().unit);
    const double month = 365.25 / 12;
    int cells = 0;
    for (const CohortMap::Row& row : map.rows) {
        const auto& members = cohorts_.at(row.month.number);
        QCOMPARE(row.cells.size(), map.rows.front().cells.size());
        for (std::size_t k = 0; k < row.cells.size(); ++k) {
            if (!row.cells[k].forecast)
                continue;
            ++cells;
            double expected = 0;
            for (const Customer& customer : members) {
                const double first = *customer.days.begin();
                const double now = summary.asOf.number;
                const Month of = row.month + static_cast<int>(k);
                const double begin =
                    byAge ? first + static_cast<double>(k) * month - now : of.firstDay().number - 1 - now;
                const double end = byAge ? first + static_cast<double>(k + 1) * month - now : of.lastDay().number - now;
                const double each = static_cast<double>(analysis_->fitted->predictions.expectedSpend[customer.base]);
                double soFar = 0;
                for (const auto& [when, net] : customer.net)
                    soFar += net;
                switch (wanted) {
                case CohortMap::Measure::Customers: {
                    const double known = parameter("alpha") + (now - first) / unit;
                    expected += customer.days.size() > 1
                                    ? 1
                                    : 1 - std::pow(known / (known + std::max(0.0, end) / unit), parameter("r"));
                    break;
                }
                case CohortMap::Measure::CumulativePerCustomer:
                    expected += soFar + each * expectedPurchases(customer, std::max(0.0, end));
                    break;
                default:
                    expected += (wanted == CohortMap::Measure::Orders ? 1 : each)
                                * (expectedPurchases(customer, std::max(0.0, end))
                                   - expectedPurchases(customer, std::max(0.0, begin)));
                }
            }
            expected /= row.size;
            QVERIFY2(std::abs(row.cells[k].value - expected) < 1e-5 * std::abs(expected) + 1e-9,
                     qPrintable(QString("%1 against %2").arg(row.cells[k].value).arg(expected)));
        }
    }
    QVERIFY(cells > 30);
    // the table says which cells they are
    QCOMPARE(chart.table.columns.back(), std::string("forecast"));
    QCOMPARE(std::ranges::count_if(chart.table.rows, [](const auto& line) { return line.back() == key("yes"); }),
             static_cast<std::ptrdiff_t>(cells));
}

void TestAnalysisCohortForecast::singleMonthsHaveNoForecast()
{
    QCOMPARE(canForecastCohorts(*analysis_, RetentionType::On, CohortMap::Measure::Customers).error(),
             Reason::NotApplicable);
    const ChartData chart = cohortChart(*analysis_, analysis_->cohorts, {.forecast = true});
    QVERIFY(!std::get<CohortMap>(chart.content).forecast);
    const auto bare = test::madeAnalysis({.customers = 200, .amounts = false, .margin = false, .spend = false});
    QCOMPARE(canForecastCohorts(*bare, RetentionType::On, CohortMap::Measure::Revenue).error(), Reason::NoAmounts);
    QVERIFY(canForecastCohorts(*bare, RetentionType::On, CohortMap::Measure::Orders));
}

QTEST_MAIN(TestAnalysisCohortForecast)
#include "test_analysis_cohort_forecast.moc"
