// Predictions as columns, new customers and annual retention.
#include "core/clv/prediction.h"
#include "tests/core/clv_fixture.h"

using namespace perennial;
using namespace perennial::testing;

namespace {

struct Reference {
    CustomerSummary summary;
    std::unique_ptr<FittedModel> model;
    SpendModel spend;
    std::vector<std::vector<std::string>> rows;
    double totalValue = 0;
};

Reference referenceOf(const std::string& folder, const std::string& file, const std::string& model)
{
    const std::string stem = sharedFile("oracle/" + folder);
    const std::string json = textOf(stem + "/reference_" + file + ".json");
    const auto names = repeatBuyingModel(model)->parameters;
    std::vector<double> p;
    for (const auto name : names)
        p.push_back(jsonNumber(json, "params", std::string(name)));
    return {summaryFrom(stem + "/cbs.csv"), modelAt(model, p),
            SpendModel(jsonNumber(json, "gg", "p"), jsonNumber(json, "gg", "q"), jsonNumber(json, "gg", "gamma")),
            rowsOf(stem + "/reference_" + file + ".csv"), jsonNumber(json, "clv", "total")};
}

CustomerSummary someBase()
{
    Simulator simulator(21);
    std::vector<SimulatedCustomer> base;
    for (int i = 0; i < 400; ++i)
        base.push_back(simulator.customer("bg-nbd", {0.8, 6, 0.8, 2.5}, 10 + i % 90, 0, {6, 4, 15}));
    return summaryOf(base);
}

}  // namespace

class TestClvPrediction : public QObject {
    Q_OBJECT

private slots:
    /// Per customer at the parameters of the oracle: 1e-7 relative (columns are floats of 6e-8).
    void oracle_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("model");
        for (const char* folder : {"cdnow_sample", "apparelTrans"})
            for (const auto& [file, model] :
                 {std::pair{"bgnbd", "bg-nbd"}, {"mbgnbd", "mbg-nbd"}, {"pnbd", "pareto-nbd"}})
                QTest::addRow("%s %s", folder, file) << folder << file << model;
    }
    void oracle()
    {
        NEED_SHARED_DATA();
        QFETCH(QString, folder);
        QFETCH(QString, file);
        QFETCH(QString, model);
        const Reference r = referenceOf(folder.toStdString(), file.toStdString(), model.toStdString());
        PredictionTerms terms;
        terms.daysPerMonthInRate = 4.345 * 7;  // the reference's months
        NoProgress progress;
        const auto predicted = predict(r.summary, *r.model, &r.spend, terms, progress);
        QVERIFY(predicted);
        QCOMPARE(r.rows.size(), r.summary.size());
        const double holdout = folder == "cdnow_sample" ? 39 : 52;
        for (std::size_t i = 0; i < r.rows.size(); ++i) {
            const auto reference = [&](std::size_t column) { return std::stod(r.rows[i][column]); };
            const CustomerState c{double(r.summary.frequency[i]), r.summary.recencyDays[i] / 7.0,
                                  r.summary.ageDays[i] / 7.0};
            CLOSE_TO(r.model->expectedPurchases(c, holdout), reference(6), 1e-7);
            CLOSE_TO(r.model->probabilityAlive(c), reference(7), 1e-7);
            CLOSE_TO(r.model->expectedPurchases(c, 52), reference(8), 1e-7);
            CLOSE_TO(*r.spend.expectedSpend(c.frequency, r.summary.meanRepeatSpend(i)), reference(9), 1e-7);
            CLOSE_TO(predicted->residual[i], reference(10), 1e-7);
        }
        CLOSE_TO(predicted->totalResidual, r.totalValue, 1e-9);
    }

    /// Product 1.3: the customer (x 2, t_x 30.43, T 38.86) of the paper.
    void paperCustomer()
    {
        const auto model = modelAt("bg-nbd", {0.2426, 4.4136, 0.7929, 2.4259});
        const CustomerState c{2, 213.0 / 7, 272.0 / 7};
        QVERIFY(std::abs(model->expectedPurchases(c, 39) - 1.226) < 5e-4);
        QVERIFY(std::abs(model->probabilityAlive(c) - 0.727) < 5e-4);
    }

    /// Product 1.3: sums of P(alive) on CDNOW 1,917, 1,058 and 1,052.
    void sumsOfAlive()
    {
        NEED_SHARED_DATA();
        const CustomerSummary summary = summaryFrom(sharedFile("oracle/cdnow_sample/cbs.csv"));
        for (const auto& [name, total] : {std::pair{"bg-nbd", 1917.0}, {"mbg-nbd", 1058.0}, {"pareto-nbd", 1052.0}}) {
            const auto model = fitted(name, summary);
            double sum = 0;
            for (std::size_t i = 0; i < summary.size(); ++i)
                sum += model->probabilityAlive(
                    {double(summary.frequency[i]), summary.recencyDays[i] / 7.0, summary.ageDays[i] / 7.0});
            QVERIFY2(std::abs(sum - total) <= 0.5, qPrintable(QString::number(sum)));
        }
    }

    /// Columns hold what the model says one by one; the value is E[M] x margin x discounted purchases.
    void columnsAreTheModel()
    {
        const CustomerSummary summary = someBase();
        const SpendModel spend(6, 4, 15);
        PredictionTerms terms{.horizonMonths = 7.5, .discountRate = 0.12, .margin = 0.4};
        NoProgress progress;
        for (const auto& info : repeatBuyingModels()) {
            const auto model = modelAt(info.name, {0.8, 6, 0.8, 2.5});
            const auto p = predict(summary, *model, &spend, terms, progress);
            QVERIFY(p && p->spendDefined);
            double total = 0;
            for (std::size_t i = 0; i < summary.size(); ++i) {
                const CustomerState c{double(summary.frequency[i]), summary.recencyDays[i] / 7.0,
                                      summary.ageDays[i] / 7.0};
                const double month = daysPerMonth / 7;
                double discounted = 0;
                double before = 0;
                for (const double end : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 7.5}) {
                    const double until = model->expectedPurchases(c, end * month);
                    discounted += (until - before) * std::pow(1.12, -end / 12);
                    before = until;
                }
                const double value = discounted * 0.4 * *spend.expectedSpend(c.frequency, summary.meanRepeatSpend(i));
                total += value;
                CLOSE_TO(p->expectedPurchases[i], before, 1e-7);
                CLOSE_TO(p->residual[i], value, 1e-7);
                CLOSE_TO(p->probabilityNoPurchase[i], model->probabilityNoPurchase(c, 365.25 / 7), 1e-7);
                if (c.frequency == 0 && info.name == "bg-nbd")
                    QVERIFY(std::isnan(p->probabilityAlive[i]));
                else
                    CLOSE_TO(p->probabilityAlive[i], model->probabilityAlive(c), 1e-7);
            }
            CLOSE_TO(p->totalResidual, total, 1e-12);
        }
    }

    /// Where many ages share a frequency predictions are interpolated over them: the same to 1e-9 as the model one by
    /// one, which the columns, floats, show to 1e-7. The second parameters have their poles close to age 0.
    void manyAges()
    {
        CustomerSummary summary;
        for (const std::uint32_t x : {0U, 1U, 6U, 45U})
            for (int age = 2; age < 1400; age += 3) {
                summary.frequency.push_back(x);
                summary.ageDays.push_back(static_cast<float>(age));
                summary.recencyDays.push_back(x == 0 ? 0.0F : static_cast<float>(age * (1 + age % 7) / 8));
                summary.repeatSpend.push_back(Money::fromParts(250'000 * std::int64_t{x}));
                summary.customer.push_back(static_cast<CustomerIndex>(summary.customer.size()));
            }
        const SpendModel spend(6, 4, 15);
        NoProgress progress;
        for (const auto& info : repeatBuyingModels())
            for (const auto& parameters : {std::vector{0.8, 6.0, 0.8, 2.5}, std::vector{0.3, 0.02, 1.2, 0.05}}) {
                const auto model = modelAt(info.name, parameters);
                const auto p = predict(summary, *model, &spend, {}, progress);
                QVERIFY(p.has_value());
                double total = 0;
                for (std::size_t i = 0; i < summary.size(); ++i) {
                    const CustomerState c{double(summary.frequency[i]), summary.recencyDays[i] / 7.0,
                                          summary.ageDays[i] / 7.0};
                    const double expected = model->expectedPurchases(c, 365.25 / 7);
                    total += expected;
                    const double least = 1e-30;  // of what a float can hold
                    CLOSE_TO(double(p->expectedPurchases[i]) + least, expected + least, 1e-7);
                    CLOSE_TO(p->probabilityNoPurchase[i], model->probabilityNoPurchase(c, 365.25 / 7), 1e-7);
                }
                CLOSE_TO(p->totalPurchases, total, 1e-9);
            }
    }

    /// Neutral levers give the base to the last bit, and all levers act as product 1.5 says.
    void levers()
    {
        const CustomerSummary summary = someBase();
        const SpendModel spend(6, 4, 15);
        NoProgress progress;
        for (const auto& info : repeatBuyingModels()) {
            const auto model = modelAt(info.name, {0.8, 6, 0.8, 2.5});
            const auto at = [&](Dynamics d) {
                PredictionTerms terms;
                terms.dynamics = d;
                return predict(summary, *model, &spend, terms, progress)->totalResidual;
            };
            const double base = predict(summary, *model, &spend, {}, progress)->totalResidual;
            QCOMPARE(at({.dropout = 1, .purchases = 1}), base);
            CLOSE_TO(at({.dropout = 1 + 1e-9}), base, 1e-8);
            CLOSE_TO(at({.purchases = 0.5}), base / 2, 1e-12);
            QCOMPARE(at({.purchases = 0}), 0.0);
            QVERIFY(at({.dropout = 0.5}) > base && at({.dropout = 2}) < base);
            // nobody drops out any more: E[lambda] t, discounted, of the living
            QVERIFY(at({.dropout = 0}) > at({.dropout = 1e-3}));
            CLOSE_TO(at({.dropout = 0}), at({.dropout = 1e-6}), 1e-4);
        }
    }

    void annualRetentionMoves()
    {
        const CustomerSummary summary = someBase();
        for (const auto& info : repeatBuyingModels()) {
            const auto model = modelAt(info.name, {0.8, 6, 0.8, 2.5});
            double alive = 0;
            double later = 0;
            for (std::size_t i = 0; i < summary.size(); ++i) {
                const CustomerState c{double(summary.frequency[i]), summary.recencyDays[i] / 7.0,
                                      summary.ageDays[i] / 7.0};
                alive += model->probabilityAlive(c);
                later += model->probabilityAliveAfter(c, 365.25 / 7);
            }
            CLOSE_TO(*annualRetention(summary, *model), later / alive, 1e-12);
            QCOMPARE(*annualRetention(summary, *model, {.dropout = 0}), 1.0);
            QVERIFY(*annualRetention(summary, *model, {.dropout = 1.2}) < later / alive);
        }
        QVERIFY(!annualRetention({}, *modelAt("mbg-nbd", {0.8, 6, 0.8, 2.5})));
    }

    /// margin x (first order + E[M] x discounted purchases of a newcomer), month by month.
    void newCustomer()
    {
        const auto model = modelAt("pareto-nbd", {0.8, 6, 0.8, 20});
        const SpendModel spend(6, 4, 15);
        const PredictionTerms terms{.horizonMonths = 24, .discountRate = 0.1, .margin = 0.35};
        double sum = 0;
        for (int k = 1; k <= 24; ++k)
            sum += (model->expectedPurchasesNew(k * daysPerMonth / 7, {})
                    - model->expectedPurchasesNew((k - 1) * daysPerMonth / 7, {}))
                   * std::pow(1.1, -k / 12.0);
        CLOSE_TO(*newCustomerValue(*model, spend, 28, terms), 0.35 * (28 + 6 * 15 / 3.0 * sum), 1e-12);
        QVERIFY(newCustomerValue(*model, SpendModel(6, 0.9, 15), 28, terms).error() == Reason::SpendShapeTooSmall);
    }

    void withoutMoney()
    {
        CustomerSummary summary = someBase();
        NoProgress progress;
        const auto model = modelAt("mbg-nbd", {0.8, 6, 0.8, 2.5});
        const auto p = predict(summary, *model, nullptr, {}, progress);
        QVERIFY(p && p->spendDefined.error() == Reason::FitFailed && p->residual.empty());
        QVERIFY(p->totalPurchases > 0);
        summary.hasAmounts = false;
        const SpendModel spend(6, 4, 15);
        QVERIFY(predict(summary, *model, &spend, {}, progress)->spendDefined.error() == Reason::NoAmounts);
        summary.hasAmounts = true;
        const SpendModel heavy(6, 0.8, 15);
        QVERIFY(predict(summary, *model, &heavy, {}, progress)->spendDefined.error() == Reason::SpendShapeTooSmall);
    }

    void badTerms()
    {
        NoProgress progress;
        const auto model = modelAt("mbg-nbd", {0.8, 6, 0.8, 2.5});
        const CustomerSummary summary = someBase();
        const std::vector<PredictionTerms> bad{{.horizonMonths = 0},
                                               {.horizonMonths = NAN},
                                               {.horizonMonths = 1e9},
                                               {.discountRate = -1},
                                               {.discountRate = NAN},
                                               {.margin = INFINITY},
                                               {.dynamics = {.dropout = -0.1}},
                                               {.dynamics = {.purchases = NAN}}};
        for (const PredictionTerms& terms : bad) {
            const auto p = predict(summary, *model, nullptr, terms, progress);
            QVERIFY(!p && p.error().kind == ErrorKind::OptionInvalid);
        }
        QVERIFY(predict({}, *model, nullptr, {}, progress).error().kind == ErrorKind::NoData);
        struct Stop final : Progress {
            bool advance(std::uint64_t, std::uint64_t) override { return false; }
        } stop;
        QVERIFY(predict(summary, *model, nullptr, {}, stop).error().kind == ErrorKind::Cancelled);
    }

    /// Every model is found by its name, with the parameters of product 1.3.
    void registry()
    {
        QCOMPARE(repeatBuyingModels().size(), std::size_t{3});
        for (const char* name : {"bg-nbd", "mbg-nbd", "pareto-nbd"})
            QVERIFY(repeatBuyingModel(name) != nullptr && !repeatBuyingModel(name)->reference.empty());
        QVERIFY(repeatBuyingModel("bg/nbd") == nullptr);
        QVERIFY(modelAt("bg-nbd", {1, 1, 1, 1})->oneTimeBuyersAlwaysAlive());
        QVERIFY(!modelAt("mbg-nbd", {1, 1, 1, 1})->oneTimeBuyersAlwaysAlive());
    }
};

QTEST_GUILESS_MAIN(TestClvPrediction)
#include "test_clv_prediction.moc"
