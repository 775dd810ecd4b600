// The elasticity estimated from price changes: on sales made with a known one.
#include "core/analysis/price_response.h"

#include <QtTest>

#include <cmath>

using namespace perennial;

namespace {

struct Shop {
    Ledger ledger;
    DictionaryColumn product{"Product", "product", {}, {}};

    void sell(std::uint32_t item, Day day, double price)
    {
        ledger.rowId.push_back(static_cast<std::int64_t>(ledger.rowId.size()));
        ledger.day.push_back(day);
        ledger.amount.push_back(Money::fromMajor(price).value());
        ledger.kind.push_back(LineKind::Sale);
        ledger.status.push_back(OrderStatus::Valid);
        product.codes.push_back(item);
    }
    Ledger finished()
    {
        for (std::uint32_t i = 0; i < 40; ++i)
            product.values.push_back(std::to_string(i));
        ledger.attributes.push_back(product);
        return ledger;
    }
};

/// 40 products over 18 months: sales 60 x season x price^e, every fourth product dearer or cheaper now and then.
Shop shopWith(double elasticity, bool manyAmounts = false)
{
    Shop shop;
    for (std::uint32_t item = 0; item < 40; ++item)
        for (int month = 0; month < 18; ++month) {
            const bool changes = item % 4 == 0;
            const int state = changes ? (month + static_cast<int>(item)) / 5 : 0;
            const double price = 10 * (1 + 0.1 * (state % 3));
            const double season = 1 + 0.3 * std::sin(month);
            const auto lines = std::lround(60 * season * std::pow(price / 10, elasticity));
            for (long k = 0; k < lines; ++k)
                shop.sell(item, Day::from(2024 + month / 12, month % 12 + 1, 1 + static_cast<int>(k % 28)),
                          manyAmounts ? price * static_cast<double>(1 + k % 7) : price);
        }
    return shop;
}

}  // namespace

class TestAnalysisPrices : public QObject {
    Q_OBJECT

private slots:
    void findsTheElasticity_data()
    {
        QTest::addColumn<double>("elasticity");
        QTest::newRow("nobody reacts") << 0.0;
        QTest::newRow("half") << -0.5;
        QTest::newRow("one for one") << -1.0;
        QTest::newRow("two") << -2.0;
    }
    void findsTheElasticity()
    {
        QFETCH(double, elasticity);
        const auto response = priceResponse(shopWith(elasticity).finished(), Day::from(2025, 6, 30));
        QVERIFY(response.has_value());
        QVERIFY(std::abs(response->elasticity - elasticity) < 0.08);
        QVERIFY(response->standardError < 0.15);
        QCOMPARE(response->products, 10U);
        QVERIFY(response->changes >= 20);
        // from 12 back to 10, from 10 to 11
        QVERIFY(std::abs(response->lowest - -1.0 / 6) < 1e-9);
        QVERIFY(std::abs(response->highest - 0.1) < 1e-9);
    }

    void amountsOfManyQuantitiesAreNoPrices()
    {
        QVERIFY(!priceResponse(shopWith(-1, true).finished(), Day::from(2025, 6, 30)));
    }

    void withoutProductsOrChanges()
    {
        Shop shop = shopWith(-1);
        QVERIFY(!priceResponse(shop.ledger, Day::from(2025, 6, 30)));
        Shop steady;
        for (int month = 0; month < 12; ++month)
            for (int k = 0; k < 10; ++k)
                steady.sell(static_cast<std::uint32_t>(k % 2), Day::from(2025, month + 1, k + 1), 10);
        QVERIFY(!priceResponse(steady.finished(), Day::from(2025, 12, 31)));
        QVERIFY(!priceResponse({}, Day::from(2025, 12, 31)));
    }
};

QTEST_APPLESS_MAIN(TestAnalysisPrices)
#include "test_analysis_prices.moc"
