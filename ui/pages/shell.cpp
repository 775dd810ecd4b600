#include "ui/pages/shell.h"

#include "core/analysis/output_file.h"
#include "core/analysis/overview.h"
#include "core/ingest/reader.h"
#include "ui/charts/chart_text.h"
#include "ui/pages/global_bar.h"
#include "ui/pages/help/help_window.h"
#include "ui/pages/welcome_page.h"
#include "ui/support/format.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace perennial::ui {

Shell::Shell(Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , dialogs_(dialogs)
    , session_(jobs_)
{
    language_.apply();
    theme_.apply();
    window_ = std::make_unique<MainWindow>(PageContext{theme_, language_, jobs_, dialogs_, session_});
    window_->setUndoActions(session_.undoStack()->createUndoAction(this), session_.undoStack()->createRedoAction(this));
    connectWindow();
    connectSession();
    showAnalysis();
}

Shell::~Shell() = default;

void Shell::start(const QStringList& paths)
{
    window_->show();
    if (paths.size() == 1)
        openPath(paths.front());
    else if (!paths.isEmpty())
        openSpreadsheets(paths);
}

void Shell::connectWindow()
{
    MainWindow* window = window_.get();
    connect(window, &MainWindow::spreadsheetsDropped, this, &Shell::openSpreadsheets);
    connect(window, &MainWindow::cellsPasted, this, &Shell::openPasted);
    connect(window, &MainWindow::workspaceWanted, this, &Shell::openPath);
    connect(window, &MainWindow::sampleWanted, &session_, &Session::openSample);
    connect(window, &MainWindow::saveAsWanted, &session_, &Session::saveAs);
    connect(window, &MainWindow::closeWorkspaceWanted, &session_, &Session::close);
    connect(window, &MainWindow::newWorkspaceWanted, this, [this] {
        dialogs_.save(window_.get(), {tr("New workspace"), QStringLiteral("workspace.perennial"), {workspaceKind()}},
                      [this](const QString& path) { session_.createWorkspace(path); });
    });
    connect(window, &MainWindow::definitionsWanted, this, [this](const Definitions& definitions) {
        session_.setDefinitions(definitions, tr("change of assumptions"));
    });
    connect(window, &MainWindow::asOfChosen, this, [this](std::optional<Day> day) {
        changeDefinitions(tr("as-of date"), [day](Definitions& d) { d.asOf = day; });
    });
    connect(window, &MainWindow::windowChosen, this, [this](Window chosen) {
        changeDefinitions(tr("window"), [chosen](Definitions& d) { d.window = chosen; });
    });
    connect(window, &MainWindow::segmentChosen, this, [this](const QString& segment) {
        changeDefinitions(tr("segment filter"), [&](Definitions& d) {
            (session_.showsContracts() ? d.contracts.filter : d.segmentFilter) = segment.toStdString();
        });
    });
    connect(window, &MainWindow::searched, this, [this](const QString& text) {
        window_->goTo(QStringLiteral("customers"), QStringLiteral("search:") + text);
    });
    connect(window, &MainWindow::helpWanted, this, [this](const QString& topic) {
        if (!help_)
            help_ = new HelpWindow(window_.get());
        help_->open(topic);
    });
    connect(window, &MainWindow::reportWanted, this,
            [this](const QString& what) { window_->goTo(QStringLiteral("report"), what); });
}

void Shell::connectSession()
{
    connect(&session_, &Session::opened, this, [this] {
        showAnalysis();
        window_->goTo(QStringLiteral("overview"));
    });
    connect(&session_, &Session::closed, this, [this] {
        showAnalysis();
        window_->goTo(QStringLiteral("welcome"));
    });
    connect(&session_, &Session::analysed, this, &Shell::showAnalysis);
    connect(&session_, &Session::readingChanged, this, [this] {
        if (!session_.analysis())  // the pages say why they wait
            window_->present(nullptr);
    });
    connect(&session_, &Session::analysed, this, &Shell::sayProblems);
    connect(&session_, &Session::kindChanged, this, &Shell::showAnalysis);
    connect(&session_, &Session::failed, this, [this](const Error& error) { dialogs_.report(window_.get(), error); });
    connect(&session_, &Session::said, window_.get(), &MainWindow::say);
    connect(&language_, &Language::changed, this, &Shell::showBar);
}

void Shell::openPath(const QString& path)
{
    if (path.endsWith(QStringLiteral(".perennial")))
        session_.openWorkspace(path);
    else
        openSpreadsheets({path});
}

void Shell::openSpreadsheets(const QStringList& given)
{
    QStringList paths;
    for (const QString& path : given) {
        if (!QFileInfo(path).isDir()) {
            paths << path;
            continue;
        }
        for (const QFileInfo& inside : QDir(path).entryInfoList(QDir::Files, QDir::Name))
            if (hasSpreadsheetEnding(inside.fileName().toStdString()))
                paths << inside.filePath();
    }
    if (paths.isEmpty()) {
        dialogs_.report(window_.get(), Error{ErrorKind::NoData,
                                             {"spreadsheets"},
                                             {.file = given.value(0).toStdString()},
                                             {Hint::ChooseAnotherFile}});
        return;
    }
    window_->goTo(QStringLiteral("data"), QStringLiteral("import:") + paths.join(QLatin1Char('\n')));
}

void Shell::openPasted(const QString& cells)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    const QString path = folder + QStringLiteral("/") + tr("pasted cells") + QStringLiteral(".tsv");
    if (const auto written = replaceFile(path.toStdString(), cells.toStdString()); !written) {
        dialogs_.report(window_.get(), written.error());
        return;
    }
    openSpreadsheets({path});
}

void Shell::showAnalysis()
{
    const auto& analysis = session_.analysis();
    window_->present(session_.isOpen() ? analysis : nullptr);
    showBar();
    const auto& contracts = session_.shownContracts().all;
    if (!analysis && !contracts)
        return;
    RecentWorkspace recent;
    recent.path = session_.path();
    recent.name = session_.name();
    if (analysis) {
        recent.rows = static_cast<qint64>(session_.overview()->rows);
        recent.customers = static_cast<qint64>(analysis->all.customers);
        if (analysis->all.clvMean)
            recent.value =
                tr("CLV %1").arg(Format().money(*analysis->all.clvMean, text(analysis->definitions.currency)));
    } else {
        recent.rows = static_cast<qint64>(contracts->table.rowsRead);
        recent.customers = static_cast<qint64>(contracts->figures.customers);
        if (contracts->figures.recurringRevenue)
            recent.value =
                tr("MRR %1").arg(Format().money(*contracts->figures.recurringRevenue, text(contracts->table.currency)));
    }
    recent.opened = QDateTime::currentDateTime();
    rememberWorkspace(recent);
}

void Shell::sayProblems()
{
    const auto& analysis = session_.analysis();
    std::vector<Error> problems = analysis ? analysis->problems : std::vector<Error>();
    if (problems != problems_ && !problems.empty())
        dialogs_.report(window_.get(), problems.front());
    problems_ = std::move(problems);
}

namespace {

/// What the bar says of contracts: the segments are those that stand side by side on their page.
void fillContracts(GlobalBarState& state, const Session& session)
{
    const ContractBook& book = *session.contracts();
    if (book.table.hasDates())
        state.asOf = book.table.asOf;
    state.hasMargin = book.marginGiven;
    state.contracts = true;
    state.segment = text(session.shownContracts().filter);
    for (const ShownContracts::Choice& choice : session.shownContracts().choices)
        state.segments.append({text(choice.id), ui::text(choice.name, Format(), book.table.currency)});
}

}  // namespace

void Shell::showBar()
{
    const auto& overview = session_.overview();
    GlobalBarState state;
    state.workspace = session_.name();
    state.window = session_.definitions().window;
    state.asOfChosen = session_.definitions().asOf.has_value();
    if (session_.showsContracts()) {
        fillContracts(state, session_);
    } else if (overview) {
        state.asOf = overview->asOf;
        state.hasMargin = overview->basis.marginGiven;
        for (const Overview::Segment& segment : overview->segments)
            state.segments.append({text(segment.id), ui::text(segment.name, Format(), overview->basis.currency)});
        state.segment = text(overview->segmentFilter);
    }
    window_->setBarState(state);
    QStringList facts;
    if (overview) {
        const Format format;
        facts << tr("%1 rows").arg(format.integer(static_cast<qint64>(overview->rows)))
              << (overview->all.customers == 1
                      ? tr("1 customer")
                      : tr("%1 customers").arg(format.integer(static_cast<qint64>(overview->all.customers))))
              << tr("Saved");
    }
    if (const auto& book = session_.shownContracts().all)
        facts.prepend(tr("%Ln contract(s)", nullptr, static_cast<int>(book->table.size())));
    window_->setFacts(facts);
}

void Shell::changeDefinitions(const QString& what, const std::function<void(Definitions&)>& change)
{
    Definitions definitions = session_.definitions();
    change(definitions);
    session_.setDefinitions(definitions, what);
}

}  // namespace perennial::ui
