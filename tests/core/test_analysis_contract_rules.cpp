// Own rules over contracts, the segment filter, a contract's outlook and what-if: against recounts from the file, the
// recursion of Fader & Hardie 2007 and its published values (product 1.3).
#include "core/analysis/contract_charts.h"
#include "core/analysis/contract_list.h"
#include "core/analysis/contract_rules.h"
#include "core/analysis/contract_shown.h"
#include "core/analysis/contract_whatif.h"
#include "tests/core/store_fixture.h"

#include <QtTest>

#include <cmath>
#include <functional>

using namespace perennial;
using perennial::test::need;

namespace {

/// One row of telco_churn.csv, split by hand: no cell of it has a comma or a quote.
struct RawContract {
    QStringList cells;
    [[nodiscard]] int tenure() const { return cells[5].toInt(); }
    [[nodiscard]] double price() const { return cells[18].toDouble(); }
    [[nodiscard]] bool ended() const { return cells[20] == QLatin1String("Yes"); }
};

std::vector<RawContract> rawContracts()
{
    QFile file(QStringLiteral(PERENNIAL_SHARED_DATA "/telco_churn.csv"));
    std::vector<RawContract> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd())
        rows.push_back({QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','))});
    return rows;
}

std::shared_ptr<const ContractBook> telcoBook()
{
    std::vector<ContractRow> rows;
    for (const RawContract& raw : rawContracts()) {
        ContractRow row;
        row.customer = raw.cells[0].toStdString();
        row.tenureMonths = raw.tenure();
        row.ended = raw.ended();
        row.price = Money::fromMajor(raw.price());
        row.paid = Money::fromMajor(raw.cells[19].trimmed().toDouble());
        for (const int column : {2, 15, 17})
            row.extra.push_back(raw.cells[column].toStdString());
        rows.push_back(std::move(row));
    }
    const std::vector<std::string> names{"SeniorCitizen", "Contract", "PaymentMethod"};
    NoProgress progress;
    auto table = need(contractTable(rows, {}, Day::today(), names));
    return std::make_shared<const ContractBook>(need(contractBook(std::move(table), {}, progress)));
}

/// The 'high end' cohort: alpha .668, beta 3.806; one yearly contract at 120 that has been renewed seven times, and
/// one that has ended.
ContractBook highEnd()
{
    ContractBook book;
    book.table.customer = {"runs", "ended"};
    book.table.months = {84, 24};
    book.table.ended = {false, true};
    book.table.monthlyCharge = {*Money::fromMajor(10), *Money::fromMajor(10)};
    book.table.periodMonths = 12;
    book.figures.customers = 2;
    book.figures.ended = 1;
    book.figures.sbg = SbgModel(0.668, 3.806);
    book.figures.residualValue = 1.0;
    book.discountRate = 0.1;
    return book;
}

/// S(t) by the recursion of the paper, eq. 7: r(t) = (beta + t - 1) / (alpha + beta + t - 1).
double recursed(int t)
{
    double survival = 1;
    for (int k = 1; k <= t; ++k)
        survival *= (3.806 + k - 1) / (0.668 + 3.806 + k - 1);
    return survival;
}

std::uint64_t counted(const std::vector<RawContract>& rows, const std::function<bool(const RawContract&)>& holds)
{
    return static_cast<std::uint64_t>(std::ranges::count_if(rows, holds));
}

std::uint64_t holding(const ContractBook& book, const char* rule)
{
    return static_cast<std::uint64_t>(std::ranges::count(need(contractsOfRule(book, rule)), true));
}

}  // namespace

class TestAnalysisContractRules : public QObject {
    Q_OBJECT

private slots:
    void rulesAgainstTheFile()
    {
        const std::vector<RawContract> rows = rawContracts();
        if (rows.empty())
            QSKIP("the shared data are not here");
        const auto book = telcoBook();
        QCOMPARE(book->table.size(), rows.size());
        QCOMPARE(holding(*book, "months >= 24 and state = running"),
                 counted(rows, [](const RawContract& r) { return r.tenure() >= 24 && !r.ended(); }));
        QCOMPARE(holding(*book, "state = ended or (monthly_charge < 30 and not Contract = \"Two year\")"),
                 counted(rows, [](const RawContract& r) {
                     return r.ended() || (r.price() < 30 && r.cells[15] != QLatin1String("Two year"));
                 }));
        QCOMPARE(holding(*book, "PaymentMethod contains CHECK and SeniorCitizen = 1"),
                 counted(rows, [](const RawContract& r) {
                     return r.cells[17].contains(QLatin1String("check"), Qt::CaseInsensitive)
                            && r.cells[2] == QLatin1String("1");
                 }));
        QCOMPARE(holding(*book, "paid > 5000"),
                 counted(rows, [](const RawContract& r) { return r.cells[19].trimmed().toDouble() > 5000; }));
        QCOMPARE(holding(*book, "clv_to_come > 0"), counted(rows, [](const RawContract& r) { return !r.ended(); }));
    }

    /// Rules name every field that there is, and what cannot be compared.
    void wrongRules()
    {
        const ContractBook book = highEnd();
        const auto unknown = contractsOfRule(book, "orders > 3");
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::UnknownName);
        QVERIFY(QString::fromStdString(unknown.error().arguments.back()).contains("retention_next"));
        const auto text = contractsOfRule(book, "months = long");
        QVERIFY(!text && text.error().kind == ErrorKind::OptionInvalid);
        QCOMPARE(holding(book, "retention_next > 0.5"), std::uint64_t{1});  // the ended one has none
    }

    void ownSegmentsByTheFirstRuleThatHolds()
    {
        const std::vector<RawContract> rows = rawContracts();
        if (rows.empty())
            QSKIP("the shared data are not here");
        Definitions definitions;
        definitions.contracts.own = {{"Gone", "state = ended"}, {"Dear", "monthly_charge >= 90"}};
        definitions.contracts.segmentation = "own";
        NoProgress progress;
        const auto segments = need(contractSegmentsBy(*telcoBook(), definitions, {}, progress));
        QCOMPARE(segments.segmentation.names, (std::vector<std::string>{"Gone", "Dear", "other"}));
        const auto gone = counted(rows, [](const RawContract& r) { return r.ended(); });
        const auto dear = counted(rows, [](const RawContract& r) { return !r.ended() && r.price() >= 90; });
        QCOMPARE(segments.segments[0].figures.customers, gone);
        QCOMPARE(segments.segments[1].figures.customers, dear);
        QCOMPARE(segments.segments[2].figures.customers, rows.size() - gone - dear);
        definitions.contracts.own[1].rule = "price_of_what > 3";
        const auto wrong = ownContractSegments(*telcoBook(), definitions.contracts.own);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().place.column, std::string("Dear"));
    }

    /// What is shown is counted anew; what is to come adds up over the parts.
    void theFilterLeavesAPart()
    {
        const std::vector<RawContract> rows = rawContracts();
        if (rows.empty())
            QSKIP("the shared data are not here");
        const auto all = telcoBook();
        NoProgress progress;
        double residual = 0;
        double clv = 0;
        for (const char* plan : {"Month-to-month", "One year", "Two year"}) {
            Definitions definitions;
            definitions.contracts.filter = std::string("column:Contract/") + plan;
            const ShownContracts shown = need(shownContracts(all, definitions, progress));
            QCOMPARE(shown.filter, definitions.contracts.filter);
            const auto mine = [&](const RawContract& r) { return r.cells[15] == QLatin1String(plan); };
            QCOMPARE(shown.book->figures.customers, counted(rows, mine));
            double mrr = 0;
            for (const RawContract& r : rows)
                mrr += mine(r) && !r.ended() ? r.price() : 0;
            QVERIFY(std::abs(*shown.book->figures.recurringRevenue - mrr) < 0.005);
            residual += *shown.book->figures.residualValue;
            for (const double value : shown.values->clv)
                clv += value;
            QCOMPARE(shown.list.rows, counted(rows, mine));
            // Divided by another column only these contracts count; by its own column all of them stand.
            const auto other = need(shownSegmentsBy(shown, definitions, "column:PaymentMethod", progress));
            std::uint64_t sum = 0;
            for (const ContractSegment& segment : other.segments)
                sum += segment.figures.customers;
            QCOMPARE(sum, counted(rows, mine));
            const auto own = need(shownSegmentsBy(shown, definitions, "column:Contract", progress));
            QCOMPARE(own.all.figures.customers, std::uint64_t{rows.size()});
            QVERIFY(shown.dividedInto(own) == shown.all && shown.dividedInto(other) == shown.book);
        }
        QVERIFY(std::abs(residual / *all->figures.residualValue - 1) < 1e-9);
        double whole = 0;
        for (const double value : contractValues(*all).clv)
            whole += value;
        QVERIFY(std::abs(clv / whole - 1) < 1e-9);
    }

    void aFilterOfNobodyAndAWrongOne()
    {
        const auto all = std::make_shared<const ContractBook>(highEnd());
        NoProgress progress;
        Definitions definitions;
        definitions.contracts.filter = "rule:months > 1000";
        const ShownContracts nobody = need(shownContracts(all, definitions, progress));
        QVERIFY(!nobody.problem);
        QCOMPARE(nobody.book->table.size(), std::size_t{0});
        QVERIFY(contractSurvivalChart(*nobody.book).isEmpty());
        definitions.contracts.filter = "column:Plan/Gold";
        const ShownContracts wrong = need(shownContracts(all, definitions, progress));
        QVERIFY(wrong.problem && wrong.problem->kind == ErrorKind::UnknownName);
        QVERIFY(wrong.book == wrong.all && wrong.filter.empty());
    }

    /// S(7 + t) / S(7), and the residual lifetime 7.530 of product 1.3: at 120 a year 903.6.
    void theOutlookOfOneContract()
    {
        const ContractBook book = highEnd();
        const ChartData chart = contractOutlookChart(book, 0);
        const auto& path = std::get<SurvivalCurves>(chart.content);
        QCOMPARE(path.model.size(), std::size_t{6});  // today and five renewals
        for (int t = 0; t <= 5; ++t) {
            QVERIFY(std::abs(path.model[static_cast<std::size_t>(t)].survival - recursed(7 + t) / recursed(7)) < 1e-9);
            QCOMPARE(path.model[static_cast<std::size_t>(t)].time, 12.0 * t);
        }
        QVERIFY(contractOutlookChart(book, 1).isEmpty());
        QVERIFY(std::abs(contractValues(book).toCome[0] - 7.530 * 120) < 0.5);
        QCOMPARE(contractValues(book).toCome[1], 0.0);
    }

    /// Product 1.5 and 1.2 by hand: one more point of retention, ten per cent of price.
    void leversOfContracts()
    {
        const ContractBook book = highEnd();
        const double kept = recursed(8) / recursed(7);
        const ContractScenario same = need(contractWhatIf(book, {}));
        QVERIFY(std::abs(same.base.annualRetention - kept) < 1e-12);
        QCOMPARE(same.scenario.residualValue, same.base.residualValue);
        QVERIFY(std::abs(same.base.residualValue - 7.530 * 120) < 0.5);
        QVERIFY(std::abs(same.base.recurringRevenue - 10) < 1e-12);
        QVERIFY(std::abs(same.base.revenueInAYear - 10 * kept) < 1e-9);

        const ContractScenario stay = need(contractWhatIf(book, {.retention = 0.01}));
        QVERIFY(std::abs(stay.scenario.annualRetention - kept - 0.01) < 1e-9);
        QVERIFY(stay.scenario.dropout < 1 && stay.scenario.residualValue > stay.base.residualValue);

        // Without a margin price goes through in full; with 40 % of margin unit costs stay: 1 - .6 / 1.1 = .4545...
        const ContractScenario dearer = need(contractWhatIf(book, {.price = 0.1}));
        QVERIFY(std::abs(dearer.scenario.residualValue / dearer.base.residualValue - 1.1) < 1e-9);
        QVERIFY(dearer.breakEven.retention && *dearer.breakEven.retention < kept);
        const ContractScenario even =
            need(contractWhatIf(book, {.price = 0.1, .retention = *dearer.breakEven.retention - kept}));
        QVERIFY(std::abs(even.scenario.residualValue / even.base.residualValue - 1) < 1e-6);
        ContractBook costs = highEnd();
        costs.margin = 0.4;
        const ContractScenario margin = need(contractWhatIf(costs, {.price = 0.1}));
        QVERIFY(std::abs(margin.scenario.marginRate - (1 - 0.6 / 1.1)) < 1e-12);
        QVERIFY(std::abs(margin.scenario.residualValue / margin.base.residualValue - 1.25) < 1e-9);  // (g + m) / m

        // The odds of staying x 1.1^-0.5.
        const ContractScenario answer = need(contractWhatIf(book, {.price = 0.1, .retentionResponse = -0.5}));
        const double odds = kept / (1 - kept) / std::sqrt(1.1);
        QVERIFY(std::abs(answer.scenario.annualRetention - odds / (1 + odds)) < 1e-9);
        QVERIFY(!contractWhatIf(book, {.retention = 0.5}));
        ContractBook gone = highEnd();
        gone.table.ended[0] = true;
        gone.figures.ended = 2;
        QVERIFY(!contractWhatIf(gone, {}));
    }

    void definitionsComeBack()
    {
        Definitions definitions;
        const std::string hash = hashOf(definitions);
        definitions.contracts.filter = "rule:months > 3";
        QCOMPARE(hashOf(definitions), hash);  // a filter is no definition of a figure
        definitions.contracts.segmentation = "column:Plan";
        definitions.contracts.own = {{"Long: ten", "months >= 10"}, {"", "state = ended"}};
        definitions.segments.own = {{"Regulars", "orders > 3"}};
        QVERIFY(hashOf(definitions) != hash);
        QCOMPARE(need(definitionsFrom(entries(definitions))), definitions);
    }
};

QTEST_GUILESS_MAIN(TestAnalysisContractRules)
#include "test_analysis_contract_rules.moc"
