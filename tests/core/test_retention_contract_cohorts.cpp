// Contracts by month of start, and what each has paid: by hand.
#include "core/retention/contract_cohorts.h"
#include "core/retention/contract_value.h"

#include <QtTest>

using namespace perennial;

class TestRetentionContractCohorts : public QObject {
    Q_OBJECT

private slots:
    /// By hand: a in January and February, b from January on, c from February on; as of 10 April.
    void cohortsByMonthOfStart()
    {
        const auto day = [](const char* text) { return *parseIsoDay(text); };
        std::vector<ContractRow> rows;
        const auto add = [&](const char* start, const char* end, int price, const char* plan) {
            ContractRow row;
            row.customer = std::string(1, char('a' + rows.size()));
            row.start = day(start);
            if (*end)
                row.end = day(end);
            row.ended = *end;
            row.price = Money::fromParts(price * Money::scale);
            row.extra = {plan};
            rows.push_back(row);
        };
        add("2024-01-10", "2024-03-01", 10, "x");  // ran in January and February
        add("2024-01-31", "", 20, "y");
        add("2024-02-05", "", 30, "x");
        Definitions definitions;
        definitions.asOf = day("2024-04-10");
        const std::vector<std::string> names{"Plan"};
        const auto made = contractTable(rows, definitions, day("2024-04-30"), names);
        QVERIFY(made.has_value());
        const ContractTable& table = *made;
        const CohortTable cohorts = contractCohorts(table);
        QCOMPARE(cohorts.cohorts.size(), std::size_t{2});
        const Cohort& january = cohorts.cohorts[0];
        QCOMPARE(january.size, std::uint32_t{2});
        const std::uint32_t running[] = {2, 2, 1, 1};
        const std::uint32_t payments[] = {2, 2, 1, 0};  // b pays on the 31st; April has no such day before the 10th
        const double revenue[] = {30, 30, 20, 20};
        for (std::size_t k = 0; k < 4; ++k) {
            QCOMPARE(january.cells[k].customers, running[k]);
            QCOMPARE(january.cells[k].orders, payments[k]);
            QCOMPARE(january.cells[k].revenue.major(), revenue[k]);
            QCOMPARE(january.cells[k].complete, k < 3);
        }
        QCOMPARE(january.cells[3].cumulativeRevenue.major(), 100.0);
        QCOMPARE(cohorts.cohorts[1].cells[0].customers, std::uint32_t{1});
        QCOMPARE(cohorts.average[1].customers, std::uint32_t{3});
        QCOMPARE(cohorts.average[2].rate, .5);  // January's two only
        QCOMPARE(contractCohorts(table, {true, false, true}).cohorts[0].size, std::uint32_t{1});
    }

    /// What was paid without a column of it: the payments begun, at today's price. 3 months running: four payments;
    /// ended after three: three.
    void paidIsReckonedFromThePrice()
    {
        ContractTable table;
        table.months = {3, 3, 1, 2};
        table.ended = {false, true, true, false};
        table.monthlyCharge.assign(4, Money::fromParts(50'000));
        NoProgress progress;
        const auto book = contractBook(std::move(table), {}, progress);
        QVERIFY(book.has_value());
        const ContractValues values = contractValues(*book);
        QVERIFY(!values.paidIsGiven);
        QCOMPARE(values.paid, (std::vector<double>{20, 15, 5, 15}));
        QCOMPARE(values.toCome[1], 0.0);
        QCOMPARE(values.clv[0], 20 + values.toCome[0]);
    }
};

QTEST_GUILESS_MAIN(TestRetentionContractCohorts)
#include "test_retention_contract_cohorts.moc"
