// The referee: scores on held-out time, tracking, and the choice of a model.
#include "core/clv/baselines.h"
#include "core/clv/holdout.h"
#include "core/clv/rank_correlation.h"
#include "core/clv/sampled_shop.h"
#include "tests/core/clv_fixture.h"

#include <algorithm>
#include <map>

using namespace perennial;
using namespace perennial::testing;

namespace {

struct Shop {
    Ledger ledger;
    OrderBook book;

    void buy(CustomerIndex customer, Day day)
    {
        while (ledger.customerKey.size() <= customer)
            ledger.customerKey.push_back("c" + std::to_string(ledger.customerKey.size()));
        book.orders.customer.push_back(customer);
        book.orders.day.push_back(day);
        book.orders.net.push_back(Money::fromParts(10'0000));
        book.orders.exclusion.push_back(Exclusion::None);
        book.orders.rows.push_back(1);
        book.asOf = std::max(book.asOf, day);
    }
};

/// CDNOW straight from its file: order_id, customer_id, date, amount, cds.
Shop cdnow()
{
    Shop shop;
    std::map<std::string, CustomerIndex> known;
    for (const auto& f : rowsOf(sharedFile("cdnow_sample.csv"))) {
        const auto [customer, added] = known.try_emplace(f[1], static_cast<CustomerIndex>(known.size()));
        shop.buy(customer->second, *parseIsoDay(f[2]));
    }
    shop.book.asOf = Day::from(1998, 6, 30);
    return shop;
}

/// Customers who join over the first year and behave as a model says, for three years.
Shop simulated(std::string_view model, const std::vector<double>& p, int customers, std::uint64_t seed)
{
    Simulator simulator(seed);
    Shop shop;
    const Day start = Day::from(2020, 1, 1);
    const Day end = Day::from(2022, 12, 31);
    for (int i = 0; i < customers; ++i) {
        const Day first = start + i % 365;
        shop.buy(static_cast<CustomerIndex>(i), first);
        for (const double t : simulator.purchases(model, p, (end - first) / 7.0))
            shop.buy(static_cast<CustomerIndex>(i), std::min(end, first + static_cast<int>(std::ceil(t * 7))));
    }
    shop.book.asOf = end;
    return shop;
}

const HoldoutScore& scoreOf(const std::vector<HoldoutScore>& scores, std::string_view model)
{
    return *std::ranges::find(scores, model, &HoldoutScore::model);
}

}  // namespace

class TestClvHoldout : public QObject {
    Q_OBJECT

private slots:
    /// A sample is a shop of its own with every n-th customer; each of them is as in the whole.
    void aSampleIsEveryNthCustomer()
    {
        constexpr std::uint32_t step = 11;  // of 1,003 customers for about 100
        Shop shop = simulated("bg-nbd", {.2426, 4.4136, .7929, 2.4259}, 1003, 7);
        for (const CustomerIndex customer : {2 * step, 2 * step + 1})
            shop.book.refunds.push_back(
                {.customer = customer, .day = Day::from(2022, 6, 1), .amount = Money::fromParts(-3'0000)});
        const SampledShop sample = sampledShop(shop.book, shop.ledger, 100);
        QCOMPARE(sample.ledger.customerCount(), std::size_t{92});
        QCOMPARE(sample.book.refunds.size(), std::size_t{1});
        NoProgress progress;
        const auto whole = summarise(shop.book, shop.ledger, shop.book.asOf, progress);
        const auto part = summarise(sample.book, sample.ledger, shop.book.asOf, progress);
        QVERIFY(whole && part);
        QCOMPARE(whole->size(), std::size_t{1003});  // everybody buys
        QCOMPARE(part->size(), std::size_t{92});
        for (std::size_t i = 0; i < part->size(); ++i) {
            const std::size_t w = i * step;
            QCOMPARE(part->frequency[i], whole->frequency[w]);
            QCOMPARE(part->first[i].number, whole->first[w].number);
            QCOMPARE(part->last[i].number, whole->last[w].number);
            QVERIFY(part->revenue[i] == whole->revenue[w]);
            QVERIFY(part->repeatSpend[i] == whole->repeatSpend[w]);
        }
        QCOMPARE(sampledShop(shop.book, shop.ledger, 5000).book.orders.size(), shop.book.orders.size());
    }

    /// CDNOW, 39 weeks held out: totals, MAE and RMSE of the oracle's references (its accuracy section).
    void cdnowScores()
    {
        NEED_SHARED_DATA();
        const Shop shop = cdnow();
        NoProgress progress;
        const auto scores =
            scoreHoldout(shop.book, shop.ledger, Day::from(1997, 9, 30), Day::from(1998, 6, 30), {}, progress);
        QVERIFY(scores);
        QCOMPARE(scores->size(), std::size_t{8});
        for (const auto& [model, file] :
             {std::pair{"bg-nbd", "bgnbd"}, {"mbg-nbd", "mbgnbd"}, {"pareto-nbd", "pnbd"}}) {
            const std::string reference =
                textOf(sharedFile(std::string("oracle/cdnow_sample/reference_") + file + ".json"));
            const HoldoutScore& s = scoreOf(*scores, model);
            QCOMPARE(s.actual, 1882.0);
            CLOSE_TO(s.expected, jsonNumber(reference, "accuracy", "expected_total"), 1e-6);
            CLOSE_TO(s.errorPercent, jsonNumber(reference, "accuracy", "error_pct"), 1e-5);
            CLOSE_TO(s.mae, jsonNumber(reference, "accuracy", "mae"), 1e-6);
            CLOSE_TO(s.rmse, jsonNumber(reference, "accuracy", "rmse"), 1e-6);
            QCOMPARE(toIso(s.from), std::string("1997-10-01"));
            QCOMPARE(toIso(s.to), std::string("1998-06-30"));
            QVERIFY(*s.coverage90 > 0.85 && *s.coverage90 < 0.95);
            QVERIFY(*s.topDecileShare > 0.4);
        }
        const HoldoutScore& zero = scoreOf(*scores, "zero");
        QCOMPARE(zero.expected, 0.0);
        QCOMPARE(zero.errorPercent, -100.0);
        QVERIFY(zero.rankCorrelation.error() == Reason::NotApplicable && !zero.coverage90);
        // the actual mean is what a forecast of zero is off by
        CLOSE_TO(zero.mae, 1882.0 / 2357, 1e-12);
        for (const char* method : {"simple", "historical", "predictive-formula", "retention-form"})
            QVERIFY(std::isfinite(scoreOf(*scores, method).rmse) && scoreOf(*scores, method).expected > 0);
    }

    /// A model scored on its own world is calibrated: the 90 % intervals hold 90 %, the total is near.
    void calibratedOnItsOwnWorld_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QList<double>>("parameters");
        QTest::newRow("bg") << "bg-nbd" << QList<double>{0.8, 8, 0.8, 4};
        QTest::newRow("mbg") << "mbg-nbd" << QList<double>{0.8, 8, 0.8, 4};
        QTest::newRow("pareto") << "pareto-nbd" << QList<double>{0.8, 8, 0.9, 40};
    }
    void calibratedOnItsOwnWorld()
    {
        QFETCH(QString, model);
        QFETCH(QList<double>, parameters);
        const Shop shop = simulated(model.toStdString(), {parameters.begin(), parameters.end()}, 3000, 9);
        NoProgress progress;
        const auto scores =
            scoreHoldout(shop.book, shop.ledger, Day::from(2021, 12, 31), Day::from(2022, 12, 31), {}, progress);
        const HoldoutScore& s = scoreOf(*scores, model.toStdString());
        QVERIFY2(std::abs(*s.coverage90 - 0.9) < 0.02, qPrintable(QString::number(*s.coverage90)));
        QVERIFY2(std::abs(s.errorPercent) < 8, qPrintable(QString::number(s.errorPercent)));
        QVERIFY(*s.rankCorrelation > 0.3);
    }

    void tracking()
    {
        NEED_SHARED_DATA();
        const Shop shop = cdnow();
        const auto model = modelAt("bg-nbd", {0.24259, 4.4136, 0.79292, 2.4259});
        NoProgress progress;
        const auto points =
            trackHoldout(shop.book, shop.ledger, *model, Day::from(1997, 9, 30), Day::from(1998, 6, 30), progress);
        QVERIFY(points);
        QCOMPARE(points->size(), std::size_t{39});
        QCOMPARE(points->back().actual, 1882.0);
        CLOSE_TO(points->back().expected, 1653.4, 1e-3);
        for (std::size_t i = 1; i < points->size(); ++i) {
            QVERIFY((*points)[i].expected > (*points)[i - 1].expected);
            QVERIFY((*points)[i].actual >= (*points)[i - 1].actual);
        }
    }

    void choice()
    {
        const Shop shop = simulated("bg-nbd", {0.8, 8, 0.8, 4}, 1500, 31);
        NoProgress progress;
        const auto choice = chooseModel(shop.book, shop.ledger, shop.book.asOf, 365, {}, progress);
        QVERIFY(choice);
        QCOMPARE(name(choice->reason), std::string("least-holdout-error"));
        QVERIFY(repeatBuyingModel(choice->model) != nullptr);
        QCOMPARE(choice->scores.size(), std::size_t{24});  // three origins of eight methods
        // nobody wins by more than the near tie allows
        std::map<std::string, double> error;
        for (const HoldoutScore& s : choice->scores)
            error[s.model] += std::abs(s.errorPercent) / 3;
        for (const auto& info : repeatBuyingModels())
            QVERIFY(error[choice->model] <= error[std::string(info.name)] + 2 + 1e-9);
    }

    /// Nothing to hold out: the default model, with that reason.
    void shortHistory()
    {
        Shop shop;
        for (CustomerIndex i = 0; i < 50; ++i)
            for (int d = 0; d < 3; ++d)
                shop.buy(i, Day::from(2024, 1, 1) + static_cast<int>(i % 10) + 7 * d);
        NoProgress progress;
        const auto choice = chooseModel(shop.book, shop.ledger, shop.book.asOf, 365, {}, progress);
        QVERIFY(choice && choice->scores.empty());
        QCOMPARE(choice->model, std::string("bg-nbd"));
        QCOMPARE(name(choice->reason), std::string("history-too-short"));
    }

    void errors()
    {
        Shop shop;
        for (int d = 0; d < 300; d += 30)
            shop.buy(0, Day::from(2024, 1, 1) + d);
        NoProgress progress;
        const Day end = shop.book.asOf;
        QVERIFY(scoreHoldout(shop.book, shop.ledger, end, end, {}, progress).error().kind == ErrorKind::OptionInvalid);
        QVERIFY(scoreHoldout(shop.book, shop.ledger, Day::from(2023, 1, 1), end, {}, progress).error().kind
                == ErrorKind::NoData);
        // one customer: no model fits, the formulas are scored all the same
        const auto scores = scoreHoldout(shop.book, shop.ledger, Day::from(2024, 6, 30), end, {}, progress);
        QVERIFY(scores);
        QCOMPARE(scores->size(), std::size_t{5});
        // nobody buys in the held-out time: no division by zero
        const auto silent = scoreHoldout(shop.book, shop.ledger, end, end + 90, {}, progress);
        QVERIFY(silent);
        for (const HoldoutScore& s : *silent) {
            QCOMPARE(s.actual, 0.0);
            QVERIFY(std::isnan(s.errorPercent) && std::isfinite(s.rmse));
        }
    }

    /// Ranks share ties; Spearman by hand.
    void ranks()
    {
        QCOMPARE(ranksOf(std::vector<double>{3, 1, 3, 9, 1, 3}), (std::vector<double>{4, 1.5, 4, 6, 1.5, 4}));
        CLOSE_TO(*rankCorrelation(std::vector<double>{1, 2, 3, 4, 5}, std::vector<double>{2, 1, 4, 3, 5}), 0.8, 1e-14);
        CLOSE_TO(*rankCorrelation(std::vector<double>{1, 2, 3}, std::vector<double>{9, 4, 1}), -1, 1e-14);
        QVERIFY(!rankCorrelation(std::vector<double>{1, 1}, std::vector<double>{1, 2}));
        QVERIFY(!rankCorrelation({}, {}));
    }

    /// One buyer every ten days, one of once: the formulas on figures that can be checked by hand.
    void baselines()
    {
        Shop shop;
        const Day start = Day::from(2023, 1, 1);
        for (int d = 0; d <= 360; d += 10)
            shop.buy(0, start + d);
        shop.buy(1, start);
        const Day end = start + 364;  // the window is the year 2023
        NoProgress progress;
        const auto summary = summarise(shop.book, shop.ledger, end, progress);
        const auto forecasts = baselineForecasts(shop.book, *summary, Window::Months12, 60);
        const auto expected = [&](std::string_view method, std::size_t i) {
            return std::ranges::find(forecasts, method, &BaselineForecast::method)->expected[i];
        };
        CLOSE_TO(expected("historical", 0), 36.0 / 364 * 60, 1e-12);
        QCOMPARE(expected("historical", 1), 0.0);
        const double perYear = 38.0 / 2 * 365.25 / 365;
        CLOSE_TO(expected("simple", 0), perYear * 60 / 365.25, 1e-12);  // lifespan (a) 180 days is longer
        // half of the first-half buyers bought in the second half of six months: kept .5^(1/5.98) a month
        const double kept = std::pow(0.5, 1 / (182.5 / daysPerMonth));
        const double months = 60 / daysPerMonth;
        CLOSE_TO(expected("retention-form", 1), perYear / 12 * (kept + (months - 1) * kept * kept), 1e-12);
        CLOSE_TO(expected("predictive-formula", 1), perYear / 12 * months, 1e-12);  // 1 / churn is longer
        QCOMPARE(expected("zero", 0), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestClvHoldout)
#include "test_clv_holdout.moc"
