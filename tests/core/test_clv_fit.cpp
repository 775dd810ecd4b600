// Fits of the repeat-buying models: published figures, polished reference optima, exact derivatives,
// and what must not change a fit.
#include "core/clv/beta_geometric_likelihood.h"
#include "core/clv/pareto_likelihood.h"
#include "tests/core/clv_fixture.h"

#include <algorithm>
#include <numeric>

using namespace perennial;
using namespace perennial::testing;

namespace {

std::unique_ptr<Objective> likelihoodOf(std::string_view model, const StateTable& table)
{
    if (model == "pareto-nbd")
        return std::make_unique<ParetoLikelihood>(table);
    return std::make_unique<BetaGeometricLikelihood>(table, model == "bg-nbd" ? FirstDropout::AfterFirstRepeat
                                                                              : FirstDropout::AfterFirstPurchase);
}

/// A base of the project's own: 300 customers observed for 20 to 60 weeks.
CustomerSummary seededBase(std::string_view model, const std::vector<double>& p, int customers = 300,
                           std::uint64_t seed = 1)
{
    Simulator simulator(seed);
    std::vector<SimulatedCustomer> base;
    for (int i = 0; i < customers; ++i) {
        SimulatedCustomer c = simulator.customer(model, p, 20 + 40.0 * i / customers, 0);
        c.recency = std::round(c.recency * 7) / 7;
        c.age = std::round(c.age * 7) / 7;
        base.push_back(c);
    }
    return summaryOf(base);
}

/// Sum over customers of the model's log-likelihood of one, which the kernel tests prove.
double naive(const FittedModel& model, const CustomerSummary& summary)
{
    const double days = daysPer(model.report().unit);
    double sum = 0;
    for (std::size_t i = 0; i < summary.size(); ++i)
        sum += model.logLikelihood(
            {double(summary.frequency[i]), summary.recencyDays[i] / days, summary.ageDays[i] / days});
    return sum;
}

std::vector<double> valuesOf(const FitReport& report)
{
    std::vector<double> values;
    for (const Parameter& p : report.parameters)
        values.push_back(p.value);
    return values;
}

}  // namespace

class TestClvFit : public QObject {
    Q_OBJECT

private slots:
    /// Product 1.3 and the papers: CDNOW, calibration to 1997-09-30, weeks.
    void cdnow_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QList<double>>("published");
        QTest::addColumn<double>("logLikelihood");
        QTest::newRow("bg") << "bg-nbd" << QList<double>{0.2426, 4.4136, 0.7929, 2.4259} << -9582.429;
        QTest::newRow("mbg") << "mbg-nbd" << QList<double>{0.5248, 6.1831, 0.8914, 1.6140} << -9582.136;
        QTest::newRow("pareto") << "pareto-nbd" << QList<double>{0.5533, 10.578, 0.6062, 11.669} << -9594.976;
    }
    void cdnow()
    {
        NEED_SHARED_DATA();
        QFETCH(QString, model);
        QFETCH(QList<double>, published);
        QFETCH(double, logLikelihood);
        const auto fit = fitted(model.toStdString(), summaryFrom(sharedFile("oracle/cdnow_sample/cbs.csv")));
        QVERIFY(fit && fit->report().converged());
        QCOMPARE(fit->report().customers, std::uint64_t{2357});
        QVERIFY(std::abs(fit->report().logLikelihood - logLikelihood) < 5e-4);
        for (int i = 0; i < 4; ++i) {
            const double shown = fit->report().parameters[i].value;
            const double digit = published[i] >= 10 ? 5e-4 : 5e-5;
            QVERIFY2(std::abs(shown - published[i]) <= digit + 1e-12, qPrintable(QString::number(shown, 'g', 10)));
        }
    }

    /// The reference optima of the shared oracle: log-likelihood to 1e-4, parameters to 3 digits (here 1e-5).
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
        const std::string stem = sharedFile("oracle/" + folder.toStdString());
        const std::string reference = textOf(stem + "/reference_" + file.toStdString() + ".json");
        const auto fit = fitted(model.toStdString(), summaryFrom(stem + "/cbs.csv"));
        QVERIFY(fit && fit->report().converged());
        QVERIFY(fit->report().logLikelihood >= jsonNumber(reference, "dataset", "LL") - 1e-6);
        for (const Parameter& p : fit->report().parameters) {
            CLOSE_TO(p.value, jsonNumber(reference, "params", p.name), 1e-5);
            QVERIFY(p.standardError > 0 && std::isfinite(p.standardError));
        }
    }

    /// tests/data/clv/base.csv: a small seeded base with its optimum found by mpmath (make_base.py), so
    /// that a clone without the shared data proves each fit.
    void ownBase()
    {
        const CustomerSummary summary = summaryFrom(ownFile("base.csv"));
        for (const auto& f : rowsOf(ownFile("optimum.csv"))) {
            if (!repeatBuyingModel(f[0]))
                continue;
            const auto fit = fitted(f[0], summary);
            QVERIFY(fit && fit->report().converged());
            QVERIFY(std::abs(fit->report().logLikelihood - std::stod(f[1])) < 1e-8);
            for (std::size_t i = 0; i < 4; ++i) {
                CLOSE_TO(fit->report().parameters[i].value, std::stod(f[2 + i]), 2e-4);
                CLOSE_TO(fit->report().parameters[i].standardError, std::stod(f[6 + i]), 2e-3);
            }
        }
    }

    /// Gradient and Hessian against differences of the plain sum over customers.
    void derivatives_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QList<double>>("at");
        for (const char* model : {"bg-nbd", "mbg-nbd", "pareto-nbd"}) {
            QTest::addRow("%s ordinary", model) << model << QList<double>{0.7, 6, 0.9, 5};
            QTest::addRow("%s first above second scale", model) << model << QList<double>{0.4, 30, 0.3, 0.6};
            QTest::addRow("%s equal scales", model) << model << QList<double>{1.4, 9, 1.0, 9};
            QTest::addRow("%s flat", model) << model << QList<double>{20, 300, 30, 4000};
        }
    }
    void derivatives()
    {
        QFETCH(QString, model);
        QFETCH(QList<double>, at);
        const CustomerSummary summary = seededBase("mbg-nbd", {0.8, 5, 0.8, 2.5});
        const StateTable table = groupStates(summary, TimeUnit::Week, KeepCustomers::No);
        const auto likelihood = likelihoodOf(model.toStdString(), table);
        Point p{};
        std::ranges::copy(at, p.begin());
        const Derivatives d = likelihood->evaluate(p);
        CLOSE_TO(d.value, naive(*modelAt(model.toStdString(), {at.begin(), at.end()}), summary), 1e-12);
        for (std::size_t i = 0; i < 4; ++i) {
            const double h = 1e-4 * p[i];
            Point up = p;
            Point down = p;
            up[i] += h;
            down[i] -= h;
            const auto value = [&](const Point& q) {
                return naive(*modelAt(model.toStdString(), {q.begin(), q.end()}), summary);
            };
            const double slope = (value(up) - value(down)) / (2 * h);
            QVERIFY2(std::abs(slope - d.gradient[i]) <= 1e-6 * std::abs(slope) + 3e-8 * std::abs(d.value) / p[i],
                     qPrintable(QString("d%1: %2, difference %3").arg(i).arg(d.gradient[i]).arg(slope)));
            const Derivatives above = likelihood->evaluate(up);
            const Derivatives below = likelihood->evaluate(down);
            for (std::size_t j = 0; j < 4; ++j) {
                const double curve = (above.gradient[j] - below.gradient[j]) / (2 * h);
                const double scale = std::sqrt(std::abs(d.hessian[i][i] * d.hessian[j][j]));
                QVERIFY2(
                    std::abs(curve - d.hessian[i][j]) <= 1e-5 * scale + 1e-7 * std::abs(curve),
                    qPrintable(QString("d%1d%2: %3, difference %4").arg(i).arg(j).arg(d.hessian[i][j]).arg(curve)));
                QCOMPARE(d.hessian[i][j], d.hessian[j][i]);
            }
        }
    }

    /// The optimum is one: no parameter moved by a tenth of its error does better under the plain formula.
    void optimumIsHighest()
    {
        for (const auto& info : repeatBuyingModels()) {
            const CustomerSummary summary = seededBase("pareto-nbd", {0.8, 6, 0.7, 12}, 800);
            const auto fit = fitted(info.name, summary);
            QVERIFY(fit && fit->report().converged());
            CLOSE_TO(fit->report().logLikelihood, naive(*fit, summary), 1e-12);
            for (std::size_t i = 0; i < 4; ++i)
                for (const double side : {-0.1, 0.1}) {
                    std::vector<double> moved = valuesOf(fit->report());
                    moved[i] *= 1 + side * fit->report().parameters[i].standardError / moved[i];
                    QVERIFY(naive(*fit->withParameters(moved), summary) < fit->report().logLikelihood);
                }
        }
    }

    /// Days, weeks or months: one forecast; parameters of time scale with the unit.
    void unitOfTime()
    {
        const CustomerSummary summary = seededBase("bg-nbd", {0.8, 5, 0.8, 2.5}, 1000);
        for (const auto& info : repeatBuyingModels()) {
            const auto weeks = fitted(info.name, summary, TimeUnit::Week);
            for (const TimeUnit unit : {TimeUnit::Day, TimeUnit::Month}) {
                const auto other = fitted(info.name, summary, unit);
                const double days = daysPer(unit);
                CLOSE_TO(other->report().parameters[1].value * days, weeks->report().parameters[1].value * 7, 1e-5);
                for (const CustomerState s : {CustomerState{0, 0, 210}, {3, 140, 210}, {12, 205, 210}}) {
                    const CustomerState inUnit{s.frequency, s.recency / days, s.age / days};
                    const CustomerState inWeeks{s.frequency, s.recency / 7, s.age / 7};
                    CLOSE_TO(other->expectedPurchases(inUnit, 365 / days), weeks->expectedPurchases(inWeeks, 365.0 / 7),
                             1e-5);
                    CLOSE_TO(other->probabilityAlive(inUnit), weeks->probabilityAlive(inWeeks), 1e-5);
                }
            }
        }
    }

    /// The order of customers does not matter, to the last bit.
    void permutation()
    {
        const CustomerSummary summary = seededBase("bg-nbd", {0.8, 5, 0.8, 2.5}, 500);
        std::vector<std::size_t> order(summary.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::shuffle(order, std::mt19937_64(5));
        CustomerSummary shuffled;
        for (const std::size_t i : order)
            addCustomer(shuffled, summary.frequency[i], summary.recencyDays[i], summary.ageDays[i]);
        for (const auto& info : repeatBuyingModels())
            QCOMPARE(valuesOf(fitted(info.name, shuffled)->report()), valuesOf(fitted(info.name, summary)->report()));
    }

    /// A customer of weight 2 is two customers: the likelihood of a table split into single weights is the same.
    void splittingWeights()
    {
        const CustomerSummary summary = seededBase("bg-nbd", {0.3, 8, 0.8, 2.5}, 600);
        const StateTable grouped = groupStates(summary, TimeUnit::Week, KeepCustomers::No);
        StateTable split;
        for (std::size_t i = 0; i < grouped.size(); ++i)
            for (double w = grouped.weight[i]; w > 0; w -= 0.5) {
                split.states.push_back(grouped.states[i]);
                split.weight.push_back(0.5);
            }
        QVERIFY(split.size() > 2 * summary.size() - 1 && grouped.size() < summary.size());
        for (const auto& info : repeatBuyingModels()) {
            const Point p{0.6, 7, 0.9, 4};
            const Derivatives a = likelihoodOf(info.name, grouped)->evaluate(p);
            const Derivatives b = likelihoodOf(info.name, split)->evaluate(p);
            CLOSE_TO(a.value, b.value, 1e-13);
            for (std::size_t i = 0; i < 4; ++i)
                CLOSE_TO(a.gradient[i], b.gradient[i], 1e-9);
        }
    }

    /// Known parameters are found again, within 4 standard errors, on 20,000 simulated customers.
    void recovery()
    {
        for (const auto& info : repeatBuyingModels()) {
            const std::vector<double> truth =
                info.name == "pareto-nbd" ? std::vector{0.6, 8.0, 0.7, 12.0} : std::vector{0.6, 8.0, 0.9, 2.5};
            const auto fit = fitted(info.name, seededBase(info.name, truth, 20'000, 11));
            QVERIFY(fit && fit->report().converged());
            for (std::size_t i = 0; i < 4; ++i) {
                const Parameter& p = fit->report().parameters[i];
                QVERIFY2(std::abs(p.value - truth[i]) < 4 * p.standardError,
                         qPrintable(QString("%1 is %2 +- %3").arg(p.name.c_str()).arg(p.value).arg(p.standardError)));
            }
        }
    }

    /// Data without dropout drive the models to their edge: they still end, and say what happened.
    void flatRidge()
    {
        Simulator simulator(3);
        std::vector<SimulatedCustomer> base;
        for (int i = 0; i < 400; ++i) {
            SimulatedCustomer c{.age = 60};
            for (double t = simulator.exponential(0.2); t < 60; t += simulator.exponential(0.2)) {
                c.x += 1;
                c.recency = t;
            }
            base.push_back(c);
        }
        const CustomerSummary summary = summaryOf(base);
        for (const auto& info : repeatBuyingModels()) {
            const auto fit = fitted(info.name, summary);
            QVERIFY(fit);
            const auto& warnings = fit->report().warnings;
            QVERIFY(std::ranges::find(warnings, FitWarning::BoundaryParameter) != warnings.end());
            double expected = 0;
            for (std::size_t i = 0; i < summary.size(); ++i)
                expected += fit->expectedPurchases(
                    {double(summary.frequency[i]), summary.recencyDays[i] / 7.0, summary.ageDays[i] / 7.0}, 10);
            CLOSE_TO(expected, 400 * 0.2 * 10, 0.05);
        }
    }

    /// Thirty customers: the stated prior shrinks and is reported; the forecast is of the right size.
    void tinyBase()
    {
        const CustomerSummary summary = seededBase("bg-nbd", {0.6, 6, 0.8, 3}, 30, 4);
        for (const auto& info : repeatBuyingModels()) {
            const auto fit = fitted(info.name, summary);
            QVERIFY(fit && fit->report().converged());
            const auto& warnings = fit->report().warnings;
            QVERIFY(std::ranges::find(warnings, FitWarning::PriorUsed) != warnings.end());
            QVERIFY(std::ranges::find(warnings, FitWarning::TooFewRepeatBuyers) != warnings.end());
            for (const Parameter& p : fit->report().parameters)
                QVERIFY(p.value > 1e-3 && p.value < 1e4 && p.standardError > 0);
        }
    }

    /// What cannot be fitted is an error with its reason.
    void impossible_data()
    {
        QTest::addColumn<QList<QList<double>>>("customers");  // x, t_x, T in days
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QList<QList<double>>{} << "no-customers";
        QTest::newRow("one") << QList<QList<double>>{{2, 20, 90}} << "one-customer";
        QTest::newRow("one-time only") << QList<QList<double>>{{0, 0, 90}, {0, 0, 40}, {0, 0, 10}}
                                       << "one-time-buyers-only";
        QTest::newRow("identical dates") << QList<QList<double>>{{0, 0, 0}, {0, 0, 0}} << "no-time-observed";
        QTest::newRow("not finite") << QList<QList<double>>{{1, 5, NAN}, {2, 8, 30}} << "data-not-finite";
        QTest::newRow("recency above age") << QList<QList<double>>{{1, 50, 30}, {2, 8, 30}} << "data-not-finite";
    }
    void impossible()
    {
        QFETCH(QList<QList<double>>, customers);
        QFETCH(QString, why);
        CustomerSummary summary;
        for (const auto& c : customers)
            addCustomer(summary, static_cast<std::uint32_t>(c[0]), c[1], c[2]);
        NoProgress progress;
        for (const auto& info : repeatBuyingModels()) {
            const auto fit = info.fit(summary, {}, progress);
            QVERIFY(!fit);
            QVERIFY(fit.error().kind == ErrorKind::FitImpossible);
            QCOMPARE(fit.error().arguments.at(0), std::string(info.name));
            QCOMPARE(QString::fromStdString(fit.error().arguments.at(1)), why);
        }
    }

    /// Two customers, equal customers, enormous counts: a fit or an error in words, never NaN.
    void strangeBases()
    {
        const QList<QList<QList<double>>> bases{{{1, 10, 20}, {0, 0, 20}},
                                                {{1, 10, 20}, {1, 10, 20}, {1, 10, 20}},
                                                {{1'000'000, 900, 1000}, {0, 0, 1000}, {3, 10, 500}},
                                                {{4'000'000'000.0, 900, 1000}, {2, 5, 1000}},
                                                {{1, 0, 10}, {2, 0, 10}, {0, 0, 3}},
                                                {{5, 30, 30}, {7, 30, 30}, {6, 30, 30}}};
        NoProgress progress;
        for (const auto& base : bases) {
            CustomerSummary summary;
            for (const auto& c : base)
                addCustomer(summary, static_cast<std::uint32_t>(c[0]), c[1], c[2]);
            for (const auto& info : repeatBuyingModels()) {
                const auto fit = info.fit(summary, {}, progress);
                if (!fit) {
                    QVERIFY(!fit.error().arguments.empty());
                    continue;
                }
                QVERIFY(std::isfinite((*fit)->report().logLikelihood));
                for (const Parameter& p : (*fit)->report().parameters)
                    QVERIFY(std::isfinite(p.value) && p.value > 0);
                QVERIFY(std::isfinite((*fit)->expectedPurchases({2, 1, 3}, 52)));
            }
        }
    }

    /// A fit that is told to stop is Cancelled.
    void cancelled()
    {
        struct Stop final : Progress {
            bool advance(std::uint64_t, std::uint64_t) override { return false; }
        } stop;
        const CustomerSummary summary = seededBase("bg-nbd", {0.6, 6, 0.8, 3});
        for (const auto& info : repeatBuyingModels()) {
            const auto fit = info.fit(summary, {}, stop);
            QVERIFY(!fit && fit.error().kind == ErrorKind::Cancelled);
        }
    }
};

QTEST_GUILESS_MAIN(TestClvFit)
#include "test_clv_fit.moc"
