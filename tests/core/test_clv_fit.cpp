// Fits of the repeat-buying models: published figures, polished reference optima, known parameters found again.
#include "tests/core/clv_fixture.h"

using namespace perennial;
using namespace perennial::testing;

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

    /// The optimum is one: no parameter moved by a tenth of its error does better under the plain formula.
    void optimumIsHighest_data()
    {
        QTest::addColumn<int>("customers");
        QTest::newRow("fitted at once") << 800;
        QTest::newRow("fitted on a part first") << 20'000;
    }
    void optimumIsHighest()
    {
        QFETCH(int, customers);
        for (const auto& info : repeatBuyingModels()) {
            const CustomerSummary summary = seededBase("pareto-nbd", {0.8, 6, 0.7, 12}, customers);
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

    /// Twenty thousand customers who all buy at one rate and never leave: the models can only reach their limit, which
    /// is Poisson's process with its likelihood lambda^x e^(-lambda T), and must not stop short of it.
    void aLargeBaseWithoutDifferences()
    {
        Simulator simulator(3);
        CustomerSummary summary;
        double purchases = 0;
        double weeks = 0;
        for (int i = 0; i < 20'000; ++i) {
            const double age = 140 + i % 280;
            double last = 0;
            std::uint32_t x = 0;
            for (double t = simulator.exponential(0.03); t < age; t += simulator.exponential(0.03), ++x)
                last = std::floor(t);
            addCustomer(summary, x, last, age, 20);
            purchases += x;
            weeks += age / 7;
        }
        const double rate = purchases / weeks;
        const double poisson = purchases * std::log(rate) - rate * weeks;
        for (const auto& info : repeatBuyingModels()) {
            const auto fit = fitted(info.name, summary);
            QVERIFY(fit);
            QVERIFY2(fit->report().logLikelihood > poisson - 0.01,
                     qPrintable(QString::number(fit->report().logLikelihood - poisson)));
            CLOSE_TO(fit->report().logLikelihood, naive(*fit, summary), 1e-9);
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
};

QTEST_GUILESS_MAIN(TestClvFit)
#include "test_clv_fit.moc"
