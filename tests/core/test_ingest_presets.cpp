// Known exports: recognised by their header, read by their rules. Fixtures are made in the shape of
// the real exports; counts and sums are by hand from the definitions of product.md 1.1 (tax and
// shipping are no order value).
#include "core/ingest/presets/preset.h"
#include "tests/core/ingest_support.h"

#include <QtTest>

#include <set>

using namespace perennial;
using namespace ingest_test;

class TestIngestPresets : public QObject {
    Q_OBJECT

private slots:
    void everyEntryIsReadable();
    void everyEntryHasAFixture();
    void fixtures_data();
    void fixtures();
    void refusedExports_data();
    void refusedExports();
};

void TestIngestPresets::everyEntryIsReadable()
{
    const QDir folder(QStringLiteral(PERENNIAL_SOURCE_DIR "/resources/presets"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    QCOMPARE(presets().size(), static_cast<std::size_t>(files.size()));
    std::set<std::string> ids;
    for (const Preset& preset : presets()) {
        QVERIFY(ids.insert(preset.id).second);
        QVERIFY(preset.signature.size() >= 4);
        QVERIFY(!preset.columns.empty() || !preset.refused.empty());
        QVERIFY(presetNamed(preset.id) == &preset);
        QVERIFY(files.contains(QString::fromStdString(preset.id) + ".json"));
    }
    QVERIFY(presetNamed("no-such-shop") == nullptr);
    QVERIFY(!parsePreset("{").has_value());
    QVERIFY(!parsePreset(R"({"id": "x", "name": "x", "signature": [], "columns": {"a": "colour"}})").has_value());
}

void TestIngestPresets::everyEntryHasAFixture()
{
    for (const Preset& preset : presets()) {
        const QDir folder(QString::fromStdString(fixture("presets")));
        QVERIFY2(!folder.entryList({QString::fromStdString(preset.id) + ".*"}).isEmpty(), preset.id.c_str());
    }
}

void TestIngestPresets::fixtures_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("kept");      // rows, sum
    QTest::addColumn<QString>("excluded");  // reasons=rows
    QTest::addColumn<QString>("customers");

    const auto row = [](const char* file, const char* preset, const char* kept, const char* excluded,
                        const char* customers) {
        QTest::newRow(file) << preset << kept << excluded << QString::fromUtf8(customers);
    };
    // 25 + 0 + (40 - 10) + 0 (refunded) + 7 of a guest; voided 9 left out
    row("shopify-orders.csv", "shopify-orders", "5 62.00", "void=1", "ann@x.org bob@x.org");
    row("shopify-orders-73.csv", "shopify-orders", "5 62.00", "void=1", "ann@x.org bob@x.org");
    row("squarespace-orders.csv", "squarespace-orders", "2 30.00", "pending=1", "ann@x.org");
    row("woocommerce-analytics.csv", "woocommerce-analytics", "2 42.50", "cancelled=1", "Ann Lee Bob Ray");
    row("woocommerce-webtoffee.csv", "woocommerce-webtoffee", "2 47.00", "pending=1", "ann@x.org");  // 30 - 3 + 20
    row("stripe-payments.csv", "stripe-payments", "3 1015.00", "failed=1", "ann@x.org bob@x.org cay@x.org");
    row("stripe-charges.csv", "stripe-charges", "2 49.00", "", "ann@x.org bob@x.org");
    row("paypal-activity.csv", "paypal-activity", "2 1000.00", "failed=1 no-order=1", "ann@x.org");
    row("paypal-activity-de.csv", "paypal-activity-de", "2 1000.00", "no-order=1", "anna@x.de");
    row("paypal-statement-de.csv", "paypal-statement-de", "2 20.00", "", "anna@x.de");
    row("paypal-activity-pt.csv", "paypal-activity-pt", "2 1300.00", "", "ana@x.br");
    row("square-items.csv", "square-items", "4 1019.00", "", "C1");  // 9 + 1045 - 45 + 10
    row("square-transactions.csv", "square-transactions", "2 1200.00", "", "C1");
    row("amazon-fulfilled-shipments.txt", "amazon-fulfilled-shipments", "3 43.00", "",
        "a1@marketplace.amazon.com b2@marketplace.amazon.com");  // 20 - 2 + 15 + 10
    row("etsy-sold-orders.csv", "etsy-sold-orders", "2 26.00", "", "annshop");
    row("etsy-sold-order-items.csv", "etsy-sold-order-items", "3 62.00", "", "annshop bobby");
    row("ebay-orders.csv", "ebay-orders", "2 1050.99", "", "ann1 bob2");
    row("bigcommerce-orders.csv", "bigcommerce-orders", "2 45.00", "pending=1", "ann@x.org");
    row("magento-orders.csv", "magento-orders", "2 33.00", "cancelled=1", "ann@x.org bob@x.org");
    row("wix-orders.csv", "wix-orders", "3 70.00", "pending=1", "ann@x.org");  // 27 - 2 - 5, then 60 - 10
    row("gumroad-sales.csv", "gumroad-sales", "2 27.00", "", "ann@x.org bob@x.org");
    row("quickbooks-sales-by-customer.csv", "quickbooks-sales-by-customer", "3 748.00", "", "Ann Lee Bob Ray");
    row("quickbooks-sales-by-customer-old.csv", "quickbooks-sales-by-customer-old", "1 100.00", "", "Ann Lee");
    row("xero-sales-invoices.csv", "xero-sales-invoices", "2 51.50", "", "Ann Ltd");
    row("hubspot-deals.csv", "hubspot-deals", "1 1000.00", "cancelled=1 pending=1", "Ann Ltd");
    row("salesforce-opportunities.csv", "salesforce-opportunities", "1 1234567.00", "pending=1", "Ann Ltd");
    row("shopee-orders-id.csv", "shopee-orders-id", "2 62200.00", "cancelled=1", "ani");
    row("shopee-orders-th.csv", "shopee-orders-th", "1 370.00", "cancelled=1", "kasem***88");
    row("lazada-orders.csv", "lazada-orders", "2 423.00", "cancelled=1", "น***า");
    row("tiktok-shop-orders.csv", "tiktok-shop-orders", "2 238.00", "cancelled=1", "an88");
    row("tokopedia-sales.csv", "tokopedia-sales", "1 30000.00", "cancelled=1", "Ani");
    row("nuvemshop-orders.csv", "nuvemshop-orders", "2 170.00", "failed=1", "ana@x.br");
}

void TestIngestPresets::fixtures()
{
    QFETCH(QString, preset);
    QFETCH(QString, kept);
    QFETCH(QString, excluded);
    QFETCH(QString, customers);

    const std::string path = fixture("presets/") + QTest::currentDataTag();
    const auto first = look(path);
    QVERIFY2(first.has_value(), first ? "" : name(first.error().kind).c_str());
    QVERIFY2(!first->blocked,
             first->blocked ? (name(first->blocked->kind) + " " + first->blocked->arguments.at(0)).c_str() : "");
    QCOMPARE(QString::fromStdString(first->preset), preset);

    // the rules as they are, without the question for small fixtures in which one row is a third
    ImportChoices choices;
    for (const Question& question : first->questions)
        if (question.id.ends_with("-third"))
            choices.answers[question.id] = "leave-out";
    const auto seen = look(path, choices);
    const Reconciliation& r = seen->expected;
    QVERIFY(r.addsUp());
    QCOMPARE(r.of(RowOutcome::Rejected).rows, 0u);
    QCOMPARE(QString::number(r.of(RowOutcome::Kept).rows) + ' ' + amountOf(r.of(RowOutcome::Kept)), kept);
    QStringList reasons;
    for (const auto& [reason, rows] : r.of(RowOutcome::Excluded).reasons)
        reasons << QString::fromStdString(reason) + '=' + QString::number(rows);
    QCOMPARE(reasons.join(' '), excluded);

    NoProgress progress;
    auto workspace = Workspace::temporary();
    const auto record = runImport(*seen, *workspace, false, progress);
    QVERIFY2(record.has_value(), record ? "" : name(record.error().kind).c_str());
    QCOMPARE(record->reconciliation.of(RowOutcome::Kept).rows, r.of(RowOutcome::Kept).rows);
    QCOMPARE(record->source.preset, preset.toStdString());
    Definitions everything;
    const auto ledger = workspace->ledger(everything, progress);
    QVERIFY(ledger.has_value());
    std::set<QString> named;
    for (std::size_t i = 0; i < ledger->rowCount(); ++i)
        if (const auto customer = ledger->orderCustomer[ledger->order[i]];
            customer != noIndex && ledger->status[i] != OrderStatus::Void && ledger->status[i] != OrderStatus::Cancelled
            && ledger->status[i] != OrderStatus::Failed && ledger->status[i] != OrderStatus::Pending)
            named.insert(QString::fromStdString(ledger->customerKey[customer]));
    QCOMPARE(QStringList(named.begin(), named.end()).join(' '), customers);
}

void TestIngestPresets::refusedExports_data()
{
    QTest::addColumn<QString>("preset");
    QTest::newRow("stripe-balance.csv") << "Stripe balance history";
    QTest::newRow("amazon-all-orders.txt") << "Amazon all orders";
    QTest::newRow("amazon-date-range.csv") << "Amazon date range transactions";
}

/// Exports without a customer: lifetime value is impossible, and that is said.
void TestIngestPresets::refusedExports()
{
    QFETCH(QString, preset);
    const auto seen = look(fixture("presets/") + QTest::currentDataTag());
    QVERIFY(seen.has_value());
    QVERIFY(seen->blocked.has_value());
    QCOMPARE(seen->blocked->kind, ErrorKind::TableKindUnsupported);
    QCOMPARE(seen->blocked->arguments, (std::vector<std::string>{"no-customer", preset.toStdString()}));
}

QTEST_GUILESS_MAIN(TestIngestPresets)
#include "test_ingest_presets.moc"
