// Contracts divided by their columns, price, start and value: against recounts from the file, published figures and
// hand computations.
#include "core/analysis/contract_charts.h"
#include "core/math/special_functions.h"
#include "tests/core/store_fixture.h"

#include <QtTest>

#include <cmath>
#include <map>
#include <set>

using namespace perennial;
using perennial::test::need;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

ContractTable tableOf(const std::vector<std::pair<double, int>>& lifetimes)
{
    ContractTable table;
    for (const auto& [months, ended] : lifetimes) {
        table.customer.push_back("c" + std::to_string(table.size()));
        table.months.push_back(static_cast<float>(months));
        table.ended.push_back(ended != 0);
    }
    return table;
}

void divide(ContractTable& table, const std::string& name, const std::vector<std::string>& plan)
{
    DictionaryColumn column{name, {}, {}, {}};
    for (const std::string& value : plan) {
        const auto at = std::ranges::find(column.values, value);
        column.codes.push_back(static_cast<std::uint32_t>(at - column.values.begin()));
        if (at == column.values.end())
            column.values.push_back(value);
    }
    table.attributes.push_back(std::move(column));
}

ContractBook bookOf(ContractTable table, const Definitions& definitions = {})
{
    NoProgress progress;
    return need(contractBook(std::move(table), definitions, progress));
}

ContractSegments segmentsOf(const ContractBook& book, const std::string& by)
{
    NoProgress progress;
    return need(contractSegmentsBy(book, {}, by, progress));
}

const ContractSegment& segment(const ContractSegments& segments, const std::string& wanted)
{
    const auto at = std::ranges::find(segments.segmentation.names, wanted);
    if (at == segments.segmentation.names.end())
        qFatal("no segment %s", wanted.c_str());
    return segments.segments[static_cast<std::size_t>(at - segments.segmentation.names.begin())];
}

/// One row of telco_churn.csv, read by hand: no cell of it has a comma or a quote.
struct TelcoRow {
    QString contract;
    QString payment;
    QString senior;
    int tenure = 0;
    qint64 cents = 0;
    double paid = 0;
    bool churned = false;
};

std::vector<TelcoRow> telco()
{
    QFile file(QStringLiteral(PERENNIAL_SHARED_DATA "/telco_churn.csv"));
    std::vector<TelcoRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
        rows.push_back({cells[15], cells[17], cells[2], cells[5].toInt(), qRound64(cells[18].toDouble() * 100),
                        cells[19].trimmed().toDouble(), cells[20] == QLatin1String("Yes")});
    }
    return rows;
}

ContractBook telcoBook(const std::vector<TelcoRow>& telcoRows)
{
    std::vector<ContractRow> rows;
    for (const TelcoRow& one : telcoRows) {
        ContractRow row;
        row.tenureMonths = one.tenure;
        row.ended = one.churned;
        row.price = Money::fromParts(one.cents * 100);
        row.paid = Money::fromMajor(one.paid);
        row.extra = {one.senior.toStdString(), one.contract.toStdString(), one.payment.toStdString()};
        rows.push_back(std::move(row));
    }
    const std::vector<std::string> names{"SeniorCitizen", "Contract", "PaymentMethod"};
    return bookOf(need(contractTable(rows, {}, Day::today(), names)));
}

/// The product-limit estimate by its definition: for every month a count over all rows.
double kaplanMeierAt(const std::vector<TelcoRow>& rows, int month)
{
    double survival = 1;
    for (int m = 0; m <= month; ++m) {
        double atRisk = 0;
        double left = 0;
        for (const TelcoRow& row : rows) {
            atRisk += row.tenure >= m;
            left += row.tenure == m && row.churned;
        }
        if (atRisk > 0)
            survival *= 1 - left / atRisk;
    }
    return survival;
}

/// Mantel's statistic of three groups from its definition, the 2 x 2 covariance inverted by hand.
double chiSquareOfThree(const std::vector<std::vector<Lifetime>>& groups)
{
    std::set<double> times;
    for (const auto& group : groups)
        for (const Lifetime& life : group)
            times.insert(life.time);
    double z[2] = {0, 0};
    double v[2][2] = {{0, 0}, {0, 0}};
    for (const double time : times) {
        double n[3] = {0, 0, 0};
        double d[3] = {0, 0, 0};
        for (int g = 0; g < 3; ++g)
            for (const Lifetime& life : groups[static_cast<std::size_t>(g)]) {
                n[g] += life.time >= time;
                d[g] += life.time == time && life.ended;
            }
        const double all = n[0] + n[1] + n[2];
        const double gone = d[0] + d[1] + d[2];
        for (int g = 0; g < 2; ++g) {
            z[g] += d[g] - gone * n[g] / all;
            for (int h = 0; h < 2 && all > 1; ++h)
                v[g][h] += gone * (all - gone) / (all - 1) * n[g] / all * ((g == h) - n[h] / all);
        }
    }
    const double determinant = v[0][0] * v[1][1] - v[0][1] * v[1][0];
    return (z[0] * z[0] * v[1][1] - 2 * z[0] * z[1] * v[0][1] + z[1] * z[1] * v[0][0]) / determinant;
}

}  // namespace

class TestAnalysisContracts : public QObject {
    Q_OBJECT

private slots:
    /// telco_churn.csv by type of contract, recounted from the file row by row.
    void telecomByContract()
    {
        const std::vector<TelcoRow> rows = telco();
        if (rows.empty())
            QSKIP("the shared data are not here");
        QCOMPARE(rows.size(), std::size_t{7043});  // truth.json
        const ContractBook book = telcoBook(rows);
        const ContractSegments segments = segmentsOf(book, "column:Contract");
        QCOMPARE(segments.segments.size(), std::size_t{3});
        std::map<QString, std::vector<TelcoRow>> groups;
        for (const TelcoRow& row : rows)
            groups[row.contract].push_back(row);
        double clv = 0;
        double residual = 0;
        std::vector<std::vector<Lifetime>> lifetimes;
        for (const auto& [contract, own] : groups) {
            const ContractSegment& s = segment(segments, contract.toStdString());
            std::uint64_t churned = 0;
            qint64 running = 0;
            qint64 charges = 0;
            double paid = 0;
            double months = 0;
            lifetimes.emplace_back();
            for (const TelcoRow& row : own) {
                churned += row.churned;
                running += row.churned ? 0 : row.cents;
                charges += row.cents;
                paid += row.paid;
                months += row.tenure;
                lifetimes.back().push_back({static_cast<double>(row.tenure), row.churned});
            }
            QCOMPARE(s.figures.customers, std::uint64_t(own.size()));
            QCOMPARE(s.figures.ended, churned);
            QVERIFY(near(*s.figures.recurringRevenue, static_cast<double>(running) / 100, 1e-6));
            QVERIFY(near(*s.price, static_cast<double>(charges) / 100 / static_cast<double>(own.size()), 1e-9));
            QVERIFY(near(*s.revenue, paid, 1e-3));
            QVERIFY(near(*s.figures.monthlyRetention, 1 - static_cast<double>(churned) / months, 1e-12));
            for (const int month : {1, 6, 12, 36, 60, 72})
                QVERIFY2(near(survivalAt(s.figures.survival, month), kaplanMeierAt(own, month), 1e-12),
                         qPrintable(contract));
            QCOMPARE(s.pooled, Pooled::No);  // 48 of 1,695 two-year contracts have ended: enough
            clv += *s.clvTotal;
            residual += *s.residual;
        }
        QVERIFY(near(clv, *segments.all.clvTotal, 1e-4));
        QVERIFY(near(residual, *book.figures.residualValue, 1e-4));
        QVERIFY(near(*segments.all.clvTotal, 16056168.7 + *book.figures.residualValue, 1e-2));  // truth.json: charges
        QCOMPARE(segments.test.freedom, 2);
        const double expected = chiSquareOfThree(lifetimes);
        QVERIFY(near(segments.test.chiSquare, expected, 1e-6 * expected));
        QVERIFY(segments.test.p < 1e-300 || segments.test.p < 1e-12);
    }

    /// Whatever they are divided by, contracts add up to the base.
    void everySegmentationAddsUp()
    {
        const std::vector<TelcoRow> rows = telco();
        if (rows.empty())
            QSKIP("the shared data are not here");
        const ContractBook book = telcoBook(rows);
        const auto offered = contractSegmentations(book, {});
        QVERIFY(std::ranges::any_of(offered, [](const Segmentation& s) { return s.id == "price"; }));
        QVERIFY(std::ranges::any_of(offered, [](const Segmentation& s) { return s.id == "value"; }));
        QVERIFY(std::ranges::none_of(offered, [](const Segmentation& s) { return s.id.starts_with("cohort"); }));
        QCOMPARE(segmentationInFront(offered, "rfm")->id, std::string("column:Contract"));
        for (const char* by : {"column:PaymentMethod", "column:SeniorCitizen", "price", "value"}) {
            const ContractSegments segments = segmentsOf(book, by);
            std::uint64_t customers = 0;
            std::uint64_t ended = 0;
            double recurring = 0;
            double clv = 0;
            for (const ContractSegment& s : segments.segments) {
                customers += s.figures.customers;
                ended += s.figures.ended;
                recurring += s.figures.recurringRevenue.value_or(0);
                clv += s.clvTotal.value_or(0);
            }
            QCOMPARE(customers, std::uint64_t{7043});
            QCOMPARE(ended, std::uint64_t{1869});
            QVERIFY(near(recurring, *book.figures.recurringRevenue, 1e-6));
            QVERIFY(near(clv, *segments.all.clvTotal, 1e-3));
        }
    }

    /// The two cohorts of Fader & Hardie 2007, table 1, in one sheet: each gets the parameters of its own that the
    /// paper gives (high end .668, 3.806; regular .704, 1.182).
    void ownModelsOfThePaper()
    {
        const double highEnd[] = {1, .869, .743, .653, .593, .551, .517, .491};
        const double regular[] = {1, .631, .468, .382, .326, .289, .262, .241};
        std::vector<std::pair<double, int>> lifetimes;
        std::vector<std::string> plans;
        for (const auto& [name, survival] : {std::pair("High end", highEnd), std::pair("Regular", regular)})
            for (int k = 0; k < 8; ++k)
                for (int i = 0; i < std::lround(1000 * (k < 7 ? survival[k] - survival[k + 1] : survival[7])); ++i) {
                    lifetimes.emplace_back(std::min(k + 1, 7), k < 7);
                    plans.emplace_back(name);
                }
        ContractTable table = tableOf(lifetimes);
        table.monthlyCharge.assign(table.size(), Money::fromParts(100'000));
        divide(table, "Plan", plans);
        Definitions definitions;
        definitions.discountRate = std::pow(1.1, 12) - 1;
        const ContractBook book = bookOf(std::move(table), definitions);
        const ContractSegments segments = segmentsOf(book, "column:Plan");
        const auto& high = segment(segments, "High end").figures.sbg->report().parameters;
        QVERIFY(near(high[0].value, .668, .002) && near(high[1].value, 3.806, .01));
        const auto& low = segment(segments, "Regular").figures.sbg->report().parameters;
        QVERIFY(near(low[0].value, .704, .002) && near(low[1].value, 1.182, .004));
        // Product 1.3: seven renewals made, the eighth due now, d = .1 a period: 7.530 of 10.00 each.
        QVERIFY(near(*segment(segments, "High end").ownMonths, 7.530, .02));
        QVERIFY(near(*segment(segments, "High end").ownResidual, 7.530 * 491 * 10, 100));
        // One model for both lies between.
        QVERIFY(*segment(segments, "High end").ownResidual > *segment(segments, "High end").residual);
        QVERIFY(*segment(segments, "Regular").ownResidual < *segment(segments, "Regular").residual);
        QVERIFY(near(*segment(segments, "High end").residual + *segment(segments, "Regular").residual,
                     *book.figures.residualValue, 1e-6));
    }

    /// Product 1.3: (1,1)(2,1)(2,0)(3,1)(5,0)(6,1)(8,0) within a sheet that holds others too.
    void kaplanMeierOfOneSegment()
    {
        ContractTable table = tableOf({{1, 1}, {4, 0}, {2, 1}, {2, 0}, {7, 1}, {3, 1}, {5, 0}, {6, 1}, {8, 0}, {9, 0}});
        divide(table, "Plan", {"a", "b", "a", "a", "b", "a", "a", "a", "a", "b"});
        const ContractBook book = bookOf(std::move(table));
        const ContractSegments segments = segmentsOf(book, "column:Plan");
        const auto& curve = segment(segments, "a").figures.survival;
        const double survival[] = {.8571, .7143, .5357, .2679};
        const double lower[] = {.334, .258, .132, .013};
        const double upper[] = {.979, .920, .825, .670};
        QCOMPARE(curve.size(), std::size_t{4});
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(near(curve[i].survival, survival[i], 5e-5));
            QVERIFY(near(curve[i].lower, lower[i], 6e-4) && near(curve[i].upper, upper[i], 6e-4));
        }
        // Seven contracts are no base for a model of their own.
        QCOMPARE(segment(segments, "a").pooled, Pooled::FewContracts);
        QCOMPARE(name(segment(segments, "a").pooled), std::string("few-contracts"));
    }

    /// Freireich et al. 1963, remission under 6-MP and placebo: chi-square 16.79 in every textbook (Klein &
    /// Moeschberger 2003, section 7.3). A third group: against the definition.
    void logRankOfSeveralGroups()
    {
        const std::vector<Lifetime> treated{{6, true},   {6, true},   {6, true},   {6, false}, {7, true},   {9, false},
                                            {10, true},  {10, false}, {11, false}, {13, true}, {16, true},  {17, false},
                                            {19, false}, {20, false}, {22, true},  {23, true}, {25, false}, {32, false},
                                            {32, false}, {34, false}, {35, false}};
        std::vector<Lifetime> placebo;
        for (const int week : {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23})
            placebo.push_back({static_cast<double>(week), true});
        const std::vector<std::vector<Lifetime>> two{treated, placebo};
        const LogRank test = logRank(two);
        QVERIFY(near(test.chiSquare, 16.79, .005));
        QCOMPARE(test.freedom, 1);
        QVERIFY(near(test.p, logRank(treated, placebo).p, 1e-12));
        const std::vector<std::vector<Lifetime>> three{
            treated, {placebo.begin(), placebo.begin() + 9}, {placebo.begin() + 9, placebo.end()}};
        const LogRank of3 = logRank(three);
        QCOMPARE(of3.freedom, 2);
        QVERIFY(near(of3.chiSquare, chiSquareOfThree(three), 1e-9));
        QVERIFY(near(chiSquareTail(5.991, 2), .05, 1e-4));  // the tables of every textbook
        QVERIFY(near(chiSquareTail(7.815, 3), .05, 1e-4));
        const std::vector<std::vector<Lifetime>> one{treated, {}};
        QCOMPARE(logRank(one).freedom, 0);
    }

    /// Where contracts have a start they are divided by its month, and have charts of it.
    void datedContractsHaveCohorts()
    {
        ContractTable table = tableOf({{2, 1}, {3, 0}, {2, 0}});
        table.start = {*parseIsoDay("2024-01-10"), *parseIsoDay("2024-01-31"), *parseIsoDay("2024-02-05")};
        table.asOf = *parseIsoDay("2024-04-10");
        table.end = {*parseIsoDay("2024-03-10"), table.asOf, table.asOf};
        const ContractBook book = bookOf(std::move(table));
        QCOMPARE(segmentsOf(book, "cohort").segmentation.names, (std::vector<std::string>{"2024-01", "2024-02"}));
        QVERIFY(!contractCohortChart(book).isEmpty());
        QVERIFY(!contractRetentionChart(book).isEmpty());
    }

    void tiersOfPrices()
    {
        const auto money = [](int cents) { return Money::fromParts(cents * 100); };
        const std::vector<Money> few{money(2000), money(1000), money(2000)};
        QCOMPARE(priceTiers(few).names, (std::vector<std::string>{"10.00", "20.00"}));
        std::vector<Money> many;
        for (int i = 1; i <= 20; ++i)
            many.push_back(money(i * 100));
        const Segmentation tiers = priceTiers(many);
        QCOMPARE(tiers.names,
                 (std::vector<std::string>{"1.00 – 5.00", "6.00 – 10.00", "11.00 – 15.00", "16.00 – 20.00"}));
        QCOMPARE(tiers.of[4], std::uint16_t{0});
        QCOMPARE(tiers.of[5], std::uint16_t{1});
    }

    void idsMakeNoGroups()
    {
        std::vector<std::pair<double, int>> lifetimes;
        std::vector<std::string> ids;
        std::vector<std::string> plans;
        for (int i = 0; i < 40; ++i) {
            lifetimes.emplace_back(i % 5 + 1, i % 3 == 0);
            ids.push_back("SIM-" + std::to_string(i));
            plans.emplace_back(i % 2 ? "Basic" : "Pro");
        }
        ContractTable table = tableOf(lifetimes);
        divide(table, "SIM", ids);
        divide(table, "Plan", plans);
        QCOMPARE(whyNoGroups(table.attributes[0]), std::optional(NoGroups::OneEach));
        QVERIFY(!whyNoGroups(table.attributes[1]));
        const ContractBook book = bookOf(std::move(table));
        NoProgress progress;
        const auto refused = contractSegmentsBy(book, {}, "column:SIM", progress);
        QCOMPARE(refused.error().kind, ErrorKind::UnknownName);
        QCOMPARE(refused.error().arguments[2], std::string("column:Plan"));
        QCOMPARE(contractSegmentsBy(book, {}, "", progress)->segmentation.id, std::string("column:Plan"));
    }

    /// Without any column, price or date there is nothing to divide by, and it is said.
    void nothingToDivideBy()
    {
        const ContractBook book = bookOf(tableOf({{1, 1}, {2, 0}, {3, 0}}));
        NoProgress progress;
        QCOMPARE(contractSegmentsBy(book, {}, "", progress).error().kind, ErrorKind::NoData);
        QCOMPARE(contractCohortChart(book).empty.error(), Reason::NoDates);
    }
};

QTEST_GUILESS_MAIN(TestAnalysisContracts)
#include "test_analysis_contracts.moc"
