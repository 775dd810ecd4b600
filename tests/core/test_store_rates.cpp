// Exchange rates by day in a workspace: each amount at the rate of its order's day, exactly, or in quarantine.
// Expected values are worked out by hand, beside the rows.
#include "tests/core/store_fixture.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

RateTable rates()
{
    return RateTable({{"USD", {{day("2024-01-05"), {93, 2}}, {day("2024-01-02"), {9215, 4}}}},
                      {"JPY", {{day("2024-01-01"), {5, 3}}}}});
}

Definitions byDay()
{
    Definitions definitions;
    definitions.currency = "EUR";
    definitions.ratesByDay = rates();
    return definitions;
}

Row sale(const std::string& order, const std::string& date, const std::string& amount, const std::string& currency)
{
    Row row{order, "c" + order, date, amount};
    row.currency = currency;
    return row;
}

Ledger ledgerOf(const Workspace& workspace, const Definitions& definitions)
{
    NoProgress progress;
    return need(workspace.ledger(definitions, progress));
}

std::string jsonOf(const Definitions& definitions)
{
    std::string json;
    for (const auto& [name, value] : entries(definitions))
        json += (json.empty() ? "[\"" : ",\"") + name + "\",\"" + value + '"';
    return json + ']';
}

std::vector<std::string> amounts(const Ledger& ledger)
{
    std::vector<std::string> all;
    for (const Money amount : ledger.amount)
        all.push_back(toDecimalString(amount));
    return all;
}

}  // namespace

class TestStoreRates : public QObject {
    Q_OBJECT

private slots:
    void aTableIsAValue()
    {
        const RateTable table = rates();
        QCOMPARE(table.size(), std::size_t{3});
        QVERIFY(rateOn(*table.courseOf("USD"), day("2024-01-01")) == nullptr);
        QCOMPARE(*rateOn(*table.courseOf("USD"), day("2024-01-02")), (Decimal{9215, 4}));
        QCOMPARE(*rateOn(*table.courseOf("USD"), day("2024-01-04")), (Decimal{9215, 4}));
        QCOMPARE(*rateOn(*table.courseOf("USD"), day("2030-01-01")), (Decimal{93, 2}));
        QCOMPARE(toText(table), "JPY 2024-01-01 0.005\nUSD 2024-01-02 0.9215\nUSD 2024-01-05 0.93\n");
        QCOMPARE(rateTableFrom(toText(table)).value(), table);
        QVERIFY(rateTableFrom("").value().isEmpty());
        for (const char* wrong : {"USD 2024-01-02", "USD 2024-13-02 1", "USD 2024-01-02 0", " 2024-01-02 1", "x"})
            QVERIFY2(!rateTableFrom(wrong), wrong);
        const RateTable more = table.with(RateTable({{"USD", {{day("2024-01-05"), {94, 2}}}}}));
        QCOMPARE(more.size(), std::size_t{3});
        QCOMPARE(*rateOn(*more.courseOf("USD"), day("2024-01-05")), (Decimal{94, 2}));
    }

    void eachOrderHasTheRateOfItsDay()
    {
        Workspace workspace = need(Workspace::temporary());
        importRows(workspace, {sale("1", "2024-01-02", "10.01", "USD"),  // x .9215 = 9.224215
                               sale("2", "2024-01-04", "100", "USD"),    // the last day before it: 92.15
                               sale("3", "2024-01-05", "100", "USD"),    // 93
                               sale("4", "2024-06-01", "1", "USD"),      // .93
                               sale("5", "2024-01-03", "0.01", "JPY"),   // .00005: half to even, 0
                               sale("6", "2024-01-03", "0.03", "JPY"),   // .00015: half to even, .0002
                               sale("7", "2024-01-03", "12.50", "EUR")});
        const SourceRow foreign =
            need(workspace.rowsOfCustomer("c1", 1)).at(0);  // a source row stays as the sheet says it
        QCOMPARE(toDecimalString(foreign.amount), "10.01");
        QCOMPARE(foreign.currency, std::string("USD"));
        const Ledger ledger = ledgerOf(workspace, byDay());
        QCOMPARE(amounts(ledger),
                 (std::vector<std::string>{"9.2242", "92.15", "93.00", "0.93", "0.00", "0.0002", "12.50"}));
        QVERIFY(ledger.withoutRate.empty());
    }

    void whatHasNoRateWaitsWithItsMoney()
    {
        Workspace workspace = need(Workspace::temporary());
        importRows(workspace, {sale("1", "2023-12-30", "10", "USD"), sale("2", "2024-01-01", "2.5", "USD"),
                               sale("3", "2024-01-02", "1", "USD"), sale("4", "2024-01-02", "7", "GBP")});
        Definitions definitions = byDay();
        definitions.rates["USD"] = {1, 0};  // a table takes the place of the one rate, before its first day too
        const Ledger ledger = ledgerOf(workspace, definitions);
        QCOMPARE(amounts(ledger), std::vector<std::string>{"0.9215"});
        const RowsWithoutRate& dollars = ledger.withoutRate.at("USD");
        QCOMPARE(dollars.rows, std::uint64_t{2});
        QCOMPARE(toDecimalString(*dollars.amount.total()), "12.50");
        QVERIFY(dollars.beforeFirstRate);
        QCOMPARE(toIso(dollars.first), "2023-12-30");
        QCOMPARE(toIso(dollars.last), "2024-01-01");
        const RowsWithoutRate& pounds = ledger.withoutRate.at("GBP");
        QCOMPARE(pounds.rows, std::uint64_t{1});
        QVERIFY(!pounds.beforeFirstRate);
    }

    /// A refund months later takes off what the order brought, not what a dollar has become since.
    void refundsHaveTheRateOfTheirOrder()
    {
        Workspace workspace = need(Workspace::temporary());
        Row inOrder = sale("1", "2024-03-01", "-100", "USD");
        inOrder.kind = LineKind::Refund;
        Row creditNote = sale("9", "2024-03-01", "-10", "USD");
        creditNote.customer = "c2";
        creditNote.kind = LineKind::Refund;
        creditNote.refundedOrder = "2";
        Row alone = sale("8", "2024-03-01", "-10", "USD");
        alone.kind = LineKind::Refund;
        importRows(workspace, {sale("1", "2024-01-02", "100", "USD"), sale("2", "2024-01-03", "10", "USD"), inOrder,
                               creditNote, alone});
        QCOMPARE(amounts(ledgerOf(workspace, byDay())),
                 (std::vector<std::string>{"92.15", "9.215", "-92.15", "-9.215", "-9.30"}));
    }

    void theTableIsKeptApartAndComesBack()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("w.perennial").toStdString();
        {
            Workspace workspace = need(Workspace::create(path));
            need(workspace.saveDefinitions(byDay()));
        }
        QCOMPARE(need(need(Workspace::open(path, Access::ReadOnly)).definitions()), byDay());
        QCOMPARE(valueOf(path, "SELECT count(*) FROM currency_rate"), "3");
        QCOMPARE(valueOf(path, "SELECT rate FROM v_rates WHERE currency = 'USD' AND day = '2024-01-02'"), "0.9215");
        QCOMPARE(valueOf(path, "SELECT length(value) FROM definition WHERE name = 'rates_by_day'"), "16");
    }

    /// The log names tables by their id: what no step and no definition names goes, the rest can be taken back.
    void stepsWithTablesSurviveClosing()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("w.perennial").toStdString();
        Definitions none;
        Definitions more = byDay();
        more.ratesByDay = more.ratesByDay.with(RateTable({{"GBP", {{day("2024-01-01"), {115, 2}}}}}));
        const auto step = [](const Definitions& before, const Definitions& after) {
            return std::make_shared<const Command>(
                Command{"2026-06-18T10:00:00Z", "rates", StateChange<Definitions>{before, after}});
        };
        const Commands commands{step(none, byDay()), step(byDay(), more)};
        {
            Workspace workspace = need(Workspace::create(path));
            need(workspace.saveDefinitions(byDay()));
            need(workspace.saveDefinitions(more));  // nothing names the first table any more
            need(workspace.saveCommands(commands, 2));
        }
        QCOMPARE(valueOf(path, "SELECT count(DISTINCT table_id) FROM currency_rate"), "2");
        Workspace workspace = need(Workspace::open(path, Access::ReadWrite));
        const CommandHistory history = need(workspace.commands());
        QCOMPARE(history.commands.size(), commands.size());
        QVERIFY(*history.commands[1] == *commands[1]);
        need(workspace.saveCommands({}, 0));
        QCOMPARE(valueOf(path, "SELECT count(DISTINCT table_id) FROM currency_rate"), "1");
        need(workspace.saveDefinitions(none));
        QCOMPARE(valueOf(path, "SELECT count(*) FROM currency_rate"), "0");
    }

    void aTableThatIsGoneIsDamage()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("w.perennial").toStdString();
        {
            Workspace workspace = need(Workspace::create(path));
            need(workspace.saveDefinitions(byDay()));
        }
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path.c_str(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, "DELETE FROM currency_rate WHERE currency = 'USD'", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(database);
        const auto definitions = need(Workspace::open(path, Access::ReadOnly)).definitions();
        QVERIFY(!definitions);
        QCOMPARE(definitions.error().kind, ErrorKind::WorkspaceDamaged);
    }

    /// Rates into euros say nothing about figures in dollars: the rows wait, and say why.
    void ratesOfAnotherTargetAreNotUsed()
    {
        Workspace workspace = need(Workspace::temporary());
        importRows(workspace, {sale("1", "2024-01-02", "10", "USD"), sale("2", "2024-01-03", "7", "JPY"),
                               sale("3", "2024-01-03", "2", "GBP")});
        Definitions definitions = byDay();
        definitions.ratesCurrency = "EUR";
        QVERIFY(ledgerOf(workspace, definitions).withoutRate.at("GBP").ratesInto.empty());
        definitions.currency = "USD";
        const Ledger ledger = ledgerOf(workspace, definitions);
        QCOMPARE(amounts(ledger), std::vector<std::string>{"10.00"});
        QCOMPARE(ledger.withoutRate.at("JPY").ratesInto, std::string("EUR"));
        QVERIFY(!ledger.withoutRate.at("JPY").beforeFirstRate);
        QVERIFY(ledger.withoutRate.at("GBP").ratesInto.empty());
    }

    /// Where no currency is named the figures are in the target of the rates, also when other rows come to prevail.
    void theTargetIsTheCurrencyOfTheFigures()
    {
        Workspace workspace = need(Workspace::temporary());
        importRows(workspace, {sale("1", "2024-01-02", "10", "USD"), sale("2", "2024-01-03", "20", "USD"),
                               sale("3", "2024-01-03", "2", "EUR")});
        Definitions definitions;
        QCOMPARE(need(workspace.currencyOfOrders(definitions)), std::string("USD"));
        definitions.ratesByDay = rates();
        recordRatesCurrency(definitions, "EUR");
        recordRatesCurrency(definitions, "USD");  // recorded once
        QCOMPARE(need(workspace.currencyOfOrders(definitions)), std::string("EUR"));
        QCOMPARE(amounts(ledgerOf(workspace, definitions)), (std::vector<std::string>{"9.215", "18.43", "2.00"}));
        QCOMPARE(definitionsFrom(entries(definitions)).value(), definitions);
        definitions.ratesByDay = {};
        recordRatesCurrency(definitions, "EUR");
        QVERIFY(definitions.ratesCurrency.empty());  // no rates, no target
    }

    /// A workspace of schema version 8 with rates: the target is the currency that they were applied to, euros here as
    /// two of its three rows are in them; the steps of its log say so too and can still be taken back.
    void olderRatesGetTheirTarget_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("that of most rows") << QByteArray("XXX") << QByteArray("EUR");
        QTest::newRow("the one named") << QByteArray("GBP") << QByteArray("GBP");
    }
    void olderRatesGetTheirTarget()
    {
        QFETCH(QByteArray, currency);
        QFETCH(QByteArray, target);
        QTemporaryDir folder;
        const std::string path = folder.filePath("eight.perennial").toStdString();
        Definitions before;
        before.currency = currency.toStdString();
        Definitions after = before;
        after.rates["USD"] = {92, 2};
        std::string schema;
        for (int version = 1; version <= 8; ++version) {
            QFile sql(QStringLiteral(PERENNIAL_SOURCE_DIR "/resources/sql/%1.sql").arg(version, 3, 10, QChar('0')));
            QVERIFY(sql.open(QIODevice::ReadOnly));
            schema += sql.readAll().toStdString();
        }
        int position = 0;
        for (const auto& [name, value] : entries(after))
            schema +=
                "INSERT INTO definition VALUES (" + std::to_string(position++) + ", '" + name + "', '" + value + "');";
        schema +=
            "INSERT INTO command_log (at, kind, label, before, after) VALUES ('2026-01-01T00:00:00Z', "
            "'definitions', 'rate', '"
            + jsonOf(before) + "', '" + jsonOf(after)
            + "');"
              "INSERT INTO currency (id, code) VALUES (0, 'USD'), (1, 'EUR');"
              "INSERT INTO import (id, path, sha256, format, encoding, delimiter, header_row, preset, has_amounts, "
              "has_order_ids, imported_at, rows_read, customers_before, orders_before, lines_before, values_before, "
              "columns_before, currencies_before, kind) VALUES (1, 'o.csv', '', 'csv', '', ',', 1, '', 1, 1, "
              "'2024-01-01T00:00:00Z', 3, 0, 0, 0, 0, 0, 0, 'orders');"
              "INSERT INTO reconciliation VALUES (1, 'kept', '', 'EUR', 2, 20000), (1, 'kept', '', 'USD', 1, 9),"
              " (1, 'duplicate', '', 'USD', 9, 9); PRAGMA user_version = 8;";
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path.c_str(), &database), SQLITE_OK);
        char* problem = nullptr;
        sqlite3_exec(database, schema.c_str(), nullptr, nullptr, &problem);
        QVERIFY2(!problem, problem);
        sqlite3_close(database);
        const Workspace workspace = need(Workspace::open(path, Access::ReadWrite));
        QCOMPARE(need(workspace.definitions()).ratesCurrency, target.toStdString());
        const CommandHistory history = need(workspace.commands());
        QCOMPARE(history.commands.size(), std::size_t{1});
        const auto& change = std::get<StateChange<Definitions>>(history.commands[0]->change);
        QVERIFY(change.before == before);
        QCOMPARE(change.after.ratesCurrency, target.toStdString());
    }

    void theHashTellsTablesApart()
    {
        Definitions plain;
        Definitions with = plain;
        with.ratesByDay = rates();
        QVERIFY(hashOf(with) != hashOf(plain));
        QCOMPARE(definitionsFrom(entries(with)).value(), with);
        QVERIFY(!definitionsFrom({{"rates_by_day", "USD"}}));
    }
};

QTEST_APPLESS_MAIN(TestStoreRates)
#include "test_store_rates.moc"
