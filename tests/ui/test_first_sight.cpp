// The overview at the opening of a workspace: drawn at once from what the workspace has kept, taken over by the
// analysis with the same words, and never drawn from anything that another workspace, another setting or another
// program would show. Expected values: what the page says after an analysis without anything kept.
#include "core/analysis/overview_text.h"
#include "core/ingest/import_session.h"
#include "tests/ui/own_home.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/shell.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/page_head.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <sqlite3.h>

using namespace perennial;
using namespace perennial::ui;

namespace {

constexpr int patience = 120'000;  // milliseconds, for jobs on a busy machine

class SilentDialogs final : public Dialogs {
public:
    QStringList told;

    void open(QWidget*, const OpenQuestion&, std::function<void(QStringList)>) override {}
    void save(QWidget*, const SaveQuestion&, std::function<void(QString)>) override {}
    void ask(QWidget*, const ui::Question& question, std::function<void(int)> answered) override
    {
        answered(question.harmless);
    }
    void tell(QWidget*, const QString& title, const QString& text) override { told << title + u'\n' + text; }
};

/// Forty customers over two years, in channels, with names that need quoting.
QByteArray orders(int customers)
{
    QByteArray csv = "order,customer,date,amount,channel\n";
    int order = 1;
    for (int customer = 0; customer < customers; ++customer)
        for (int k = 0; k <= customer % 7; ++k)
            csv +=
                QString("%1,c%2@shop.test,%3,%4.50,%5\n")
                    .arg(order++)
                    .arg(customer)
                    .arg(QDate(2023, 1, 3).addDays(customer * 4 + k * (20 + customer % 11 * 7)).toString(Qt::ISODate))
                    .arg(10 + customer % 9 * 5)
                    .arg(customer % 3 == 0 ? "\"ads, \"\"paid\"\"\"" : "search")
                    .toUtf8();
    return csv;
}

void execute(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

}  // namespace

class TestFirstSight : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        QFile file(folder_.filePath("shop.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(orders(60)) > 0);
        file.close();
        shell_ = std::make_unique<Shell>(dialogs_);
        shell_->language().choose(QStringLiteral("en"));
        shell_->window().resize(1280, 720);
        shell_->window().show();
    }

    void keptIsFresh_data()
    {
        QTest::addColumn<bool>("sample");
        QTest::newRow("sample shop") << true;
        QTest::newRow("another shop") << false;
    }
    void keptIsFresh()
    {
        QFETCH(bool, sample);
        if (sample) {
            session().openSample();
            QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        } else {
            importShop();
        }
        const QString path = session().path();
        const QStringList fresh = page();
        QVERIFY(fresh.size() > 11);
        session().close();

        QStringList sight;
        bool behind = true;
        connectOnce([&] {
            sight = page();
            behind = session().analysis() != nullptr || session().ledger() != nullptr;
        });
        session().openWorkspace(path);
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis(), patience);
        QVERIFY(!behind);  // nothing but what was kept was there
        QCOMPARE(sight, fresh);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QCOMPARE(page(), fresh);  // nor does the analysis change a word
        const auto kept = session().overview();
        QVERIFY(!kept->months.empty() && kept->yearAgo);

        execute(path, "DELETE FROM overview_kept");
        session().close();
        QVERIFY(!openedWithKept(path));
        QCOMPARE(page(), fresh);
        QVERIFY(openedWithKept(path));  // kept again
        path_ = path;
    }

    /// Before the customers are read a figure says so instead of explaining itself, and other pages say why they wait.
    void whatNeedsCustomersWaits()
    {
        session().close();
        bool asked = false;
        QString said;
        QString other;
        connectOnce([&] {
            auto* overview = shell_->window().page("overview");
            const auto heard = connect(overview, &Page::toasted, this, [&](const QString& words) { said += words; });
            for (KeyFigureCard* card : overview->findChildren<KeyFigureCard*>())
                if (card->isVisibleTo(overview))
                    emit card->explainRequested();
            said += '\n';
            for (ChartPanel* panel : overview->findChildren<ChartPanel*>())
                if (panel->isVisibleTo(overview))
                    emit panel->pointActivated(0);
            disconnect(heard);
            shell_->window().goTo("retention");
            for (const QLabel* label : shell_->window().page("retention")->findChildren<QLabel*>())
                if (label->isVisibleTo(shell_->window().page("retention")))
                    other += label->text() + '\n';
            shell_->window().goTo("overview");
            asked = true;
        });
        session().openWorkspace(path_);
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis(), patience);
        QVERIFY(asked);
        QCOMPARE(said.section('\n', 0, 0).count("not read yet"), 5);  // cards
        QCOMPARE(said.section('\n', 1, 1).count("not read yet"), 6);  // charts
        QVERIFY2(other.contains("is being read"), qPrintable(other));
        QVERIFY(!other.contains("no purchases"));
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    }

    /// Cancelled while the rows are read behind a kept overview, and while the figures are worked out without one:
    /// the pages say so, and a button goes on.
    void cancelledAtOpening_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::addColumn<QString>("page");
        QTest::newRow("rows, by the banner") << true << "";
        QTest::newRow("figures, by a page") << false << "retention";
        QTest::newRow("figures, by the quality of the data") << false << "data";
    }
    void cancelledAtOpening()
    {
        QFETCH(bool, kept);
        QFETCH(QString, page);
        session().close();
        if (!kept)
            execute(path_, "DELETE FROM overview_kept");
        const QString job = kept ? "reading the customers" : "working out the figures";
        const auto cancelling = connect(&shell_->jobs(), &Jobs::started, this, [&](JobNumber number) {
            for (const JobState& state : shell_->jobs().running())
                if (state.number == number && state.title == job)
                    shell_->jobs().cancel(number);  // at once: a little later it may have ended
        });
        session().openWorkspace(path_);
        QTRY_VERIFY_WITH_TIMEOUT(session().isStopped() && shell_->jobs().idle(), patience);
        disconnect(cancelling);
        QVERIFY(session().isOpen() && !session().isReading() && !session().analysis());
        QCOMPARE(session().overview() != nullptr, kept);
        auto* banner = shell_->window().findChild<QWidget*>("pageNotice");
        QVERIFY(banner && banner->isVisible());
        QPushButton* on = nullptr;
        const auto isThere = [&] {  // a layout shows what it is given a moment later
            for (QPushButton* button : banner->findChildren<QPushButton*>())
                on = button->isVisible() ? button : on;
            return on != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
        if (!page.isEmpty()) {
            shell_->window().goTo(page, "quality");
            auto* shown = shell_->window().page(page);
            bool told = false;
            for (const QLabel* label : shown->findChildren<QLabel*>())
                if (label->isVisible()) {
                    told = told || label->text().contains("was cancelled");
                    QVERIFY2(!label->text().contains("being read"), qPrintable(label->text()));
                }
            QVERIFY(told);
            for (QPushButton* button : shown->findChildren<QPushButton*>())
                if (button->isVisible() && button->text() == "Go on")
                    on = button;
        }
        QVERIFY(on);
        on->click();
        QVERIFY(!session().isStopped() && !banner->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
        shell_->window().goTo("overview");
    }

    /// A setting chosen while the rows are still being read counts for them.
    void settingsMayChangeMeanwhile()
    {
        session().close();
        connectOnce([&] {
            Definitions definitions = session().definitions();
            definitions.margin = 0.25;
            session().setDefinitions(definitions, "margin");
        });
        session().openWorkspace(path_);
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis(), patience);
        QCOMPARE(session().analysis()->marginRate, 0.25);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        const QStringList dearer = page();
        execute(path_, "DELETE FROM overview_kept");
        session().close();
        QVERIFY(!openedWithKept(path_));
        QCOMPARE(page(), dearer);
        session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    }

    void nothingStaleIsShown_data()
    {
        using Change = std::function<void(const QString&)>;
        QTest::addColumn<Change>("change");
        const auto program = [](const char* name, const std::function<void(Workspace&)>& change) {
            QTest::newRow(name) << Change([change](const QString& path) {
                auto workspace = Workspace::open(path.toStdString(), Access::ReadWrite);
                QVERIFY(workspace);
                change(*workspace);
            });
        };
        program("definitions", [](Workspace& workspace) {
            Definitions definitions = *workspace.definitions();
            definitions.margin = definitions.margin.value_or(0) + 0.1;
            QVERIFY(workspace.saveDefinitions(definitions));
        });
        program("filter", [](Workspace& workspace) {
            Definitions definitions = *workspace.definitions();
            definitions.segmentFilter = definitions.segmentFilter.empty() ? "rfm/champions" : "";
            QVERIFY(workspace.saveDefinitions(definitions));
        });
        program("merge", [](Workspace& workspace) {
            QVERIFY(workspace.saveCustomerMerges({{"c1@shop.test", "c2@shop.test"}}));
        });
        program("import taken back", [](Workspace& workspace) { QVERIFY(workspace.undoImport(1)); });
        QTest::newRow("another program") << Change(
            [](const QString& path) { execute(path, "UPDATE overview_kept SET fingerprint = 'by another engine'"); });
        QTest::newRow("rows by another program")
            << Change([](const QString& path) { execute(path, "UPDATE customer SET name = 'x' WHERE id = 1"); });
        QTest::newRow("a text that is none") << Change([](const QString& path) {
            execute(path, "UPDATE overview_kept SET overview = substr(overview, 1, 1000)");
        });
    }
    void nothingStaleIsShown()
    {
        using Change = std::function<void(const QString&)>;
        QFETCH(Change, change);
        session().close();
        const QString path = folder_.filePath("changed.perennial");
        QFile::remove(path);
        QVERIFY(QFile::copy(path_, path));
        QVERIFY(openedWithKept(path));
        session().close();
        change(path);
        QVERIFY(!openedWithKept(path));
        session().close();
    }

    void cleanupTestCase()
    {
        shell_.reset();
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

private:
    Session& session() { return shell_->session(); }
    bool settled() { return shell_->jobs().idle() && session().isOpen() && !session().isReading(); }

    void importShop()
    {
        session().close();
        session().inspectFile(folder_.filePath("shop.csv"), {}, this,
                              [this](const Result<Inspection>& seen) { session().importInspected(seen.value()); });
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis() && settled(), patience);
        shell_->window().goTo("overview");
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    }

    /// Runs at the next opening, before anything else can arrive.
    void connectOnce(const std::function<void()>& look)
    {
        connect(&session(), &Session::opened, this, look, Qt::SingleShotConnection);
    }

    /// Whether the page was drawn from what was kept; waits until all is worked out.
    bool openedWithKept(const QString& path)
    {
        bool kept = false;
        connectOnce([&] { kept = session().overview() != nullptr; });
        session().openWorkspace(path);
        const bool done = QTest::qWaitFor([&] { return session().path() == path && settled(); }, patience);
        return done && kept;
    }

    /// What the page says: sentence, cards with changes and trends, charts, the bar below.
    QStringList page()
    {
        QStringList said;
        QWidget* overview = shell_->window().page("overview");
        if (shell_->window().currentPage() != u"overview")
            return said;
        for (const KeyFigureCard* card : overview->findChildren<KeyFigureCard*>()) {
            if (!card->isVisibleTo(overview))
                continue;
            const KeyFigure& figure = card->figure();
            QString words = figure.label + '|' + figure.figure + '|' + figure.reason + '|' + figure.words + '|'
                            + figure.trendWords + (figure.trendIsCost ? "|worse" : "|");
            if (figure.change)
                words += figure.change->amount + figure.change->words + (figure.change->good ? "|good" : "|bad");
            for (const double value : figure.trend)
                words += '|' + QString::number(value, 'g', 17);
            said << words;
        }
        for (const ChartPanel* panel : overview->findChildren<ChartPanel*>())
            if (panel->isVisibleTo(overview))
                said << QString::fromStdString(textOf(panel->data()).value_or("none"));
        for (const FittingLabel* label : overview->findChildren<FittingLabel*>())
            if (label->isVisibleTo(overview))
                said << label->text();
        return said;
    }

    QTemporaryDir folder_;
    SilentDialogs dialogs_;
    std::unique_ptr<Shell> shell_;
    QString path_;
};

OWN_HOME_TEST_MAIN(TestFirstSight)
#include "test_first_sight.moc"
