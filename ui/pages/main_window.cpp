#include "ui/pages/main_window.h"

#include "ui/jobs/job.h"
#include "ui/pages/explain.h"
#include "ui/pages/global_bar.h"
#include "ui/pages/job_line.h"
#include "ui/pages/main_menus.h"
#include "ui/pages/page_notice.h"
#include "ui/pages/session.h"
#include "ui/pages/welcome_page.h"
#include "ui/support/in_turn.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/navigation_list.h"
#include "ui/support/widgets/text.h"
#include "ui/support/widgets/toast.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::ui {
namespace {

constexpr QSize smallest(1100, 660);
constexpr QSize windowSize(1280, 800);
constexpr auto geometryKey = "window/geometry";
constexpr auto welcomeId = "welcome";

/// Enter on a button is the space bar, for which alone Qt presses it outside of dialogs.
bool pressesButton(QWidget* focused, const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    auto* button = enter ? qobject_cast<QAbstractButton*>(focused) : nullptr;
    if (!button || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    QKeyEvent space(event.type(), Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), event.isAutoRepeat());
    QCoreApplication::sendEvent(button, &space);
    return true;
}

}  // namespace

MainWindow::MainWindow(PageContext context, QWidget* parent)
    : QMainWindow(parent)
    , context_(context)
{
    setWindowIcon(logo());
    setMinimumSize(smallest);
    setAcceptDrops(true);
    assemble();
    addPages();
    makeMenus();
    connectBar();
    connectWelcome();
    connect(&context_.jobs, &Jobs::finished, this, &MainWindow::makePagesAhead);
    if (!restoreGeometry(QSettings().value(QLatin1String(geometryKey)).toByteArray()))
        resize(windowSize);
    retranslate();
    goTo(QLatin1String(welcomeId));
}

MainWindow::~MainWindow() = default;

void MainWindow::assemble()
{
    auto* central = new QWidget;
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    navigation_ = new NavigationList;
    columns->addWidget(navigation_);
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    bar_ = new GlobalBar;
    stack_ = new QWidget;
    front_ = new FrontLayout(stack_);
    page->addWidget(bar_);
    page->addWidget(new PageNotice(context_.session));
    page->addWidget(stack_, 1);
    columns->addLayout(page, 1);
    rows->addLayout(columns, 1);
    status_ = new JobLine(context_.jobs);
    connect(status_, &JobLine::explainRequested, this, [this](TextLabel* facts) {
        if (Page* front = made_.value(current_); front && analysis_)
            Popover::explain(facts, workspaceExplanation({*front, context_, analysis_}), facts->wordsRect());
    });
    rows->addWidget(status_);
    setCentralWidget(central);
    welcome_ = new WelcomePage(context_.language);
    front_->addWidget(welcome_);
    toast_ = new Toast(this);
}

void MainWindow::addPages()
{
    for (const PageInfo& info : pages())
        navigation_->addItem(info.id, info.icon, {});
    connect(navigation_, &NavigationList::chosen, this, [this](const QString& id) { goTo(id); });
    languageItem_ = navigation_->addFooter(Icon::Globe, {});
    themeItem_ = navigation_->addFooter(Icon::Moon, {});
    const auto open = [this](NavigationItem* item, void (MainWindow::*fill)(QMenu*)) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        (this->*fill)(menu);
        menu->popup(item->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    };
    connect(languageItem_, &QAbstractButton::clicked, this,
            [=, this] { open(languageItem_, &MainWindow::fillLanguageMenu); });
    connect(themeItem_, &QAbstractButton::clicked, this, [=, this] { open(themeItem_, &MainWindow::fillThemeMenu); });
    connect(&context_.theme, &Theme::changed, this, [this] {
        themeItem_->setText(themeWord());
        themeItem_->setItemIcon(context_.theme.isDark() ? Icon::Moon : Icon::Sun);
    });
}

void MainWindow::connectBar()
{
    connect(bar_, &GlobalBar::workspaceMenuWanted, this, &MainWindow::fillWorkspaceMenu);
    connect(bar_, &GlobalBar::asOfChosen, this, &MainWindow::asOfChosen);
    connect(bar_, &GlobalBar::windowChosen, this, &MainWindow::windowChosen);
    connect(bar_, &GlobalBar::segmentChosen, this, &MainWindow::segmentChosen);
    connect(bar_, &GlobalBar::segmentsWanted, this, [this] { goTo(QStringLiteral("segments")); });
    connect(bar_, &GlobalBar::searched, this, &MainWindow::takeSearch);
    connect(bar_, &GlobalBar::valueWanted, this,
            [this] { goTo(QStringLiteral("data"), QStringLiteral("assumptions")); });
}

void MainWindow::connectWelcome()
{
    connect(welcome_, &WelcomePage::openWanted, this, &MainWindow::askForSpreadsheets);
    connect(welcome_, &WelcomePage::filesDropped, this, &MainWindow::takeFiles);
    connect(welcome_, &WelcomePage::workspaceDialogWanted, this, &MainWindow::askForWorkspace);
    connect(welcome_, &WelcomePage::workspaceWanted, this, &MainWindow::workspaceWanted);
    connect(welcome_, &WelcomePage::sampleWanted, this, &MainWindow::sampleWanted);
    connect(welcome_, &WelcomePage::helpWanted, this, &MainWindow::helpWanted);
    connect(welcome_, &WelcomePage::pasteWanted, this, [this](const QString& cells) {
        if (cells.trimmed().isEmpty())
            toast(tr("There are no cells to paste: copy them in your spreadsheet program first."));
        else
            emit cellsPasted(cells);
    });
}

void MainWindow::connectPage(Page* page)
{
    connect(page, &Page::goTo, this, &MainWindow::goTo);
    connect(page, &Page::definitionsWanted, this, &MainWindow::definitionsWanted);
    connect(page, &Page::reportWanted, this, &MainWindow::reportWanted);
    connect(page, &Page::said, this, &MainWindow::say);
    connect(page, &Page::toasted, this, [this](const QString& words) { toast(words); });
}

Page* MainWindow::page(const QString& id)
{
    const auto info = std::ranges::find(pages(), id, &PageInfo::id);
    if (info == pages().end())
        return nullptr;
    Page* known = made_.value(id);
    if (!known)
        known = make(*info);
    finish(*known);
    return known;
}

Page* MainWindow::make(const PageInfo& info)
{
    Page* made = info.make(context_, stack_);
    made_.insert(info.id, made);
    front_->addWidget(made);
    connectPage(made);
    unfinished_.insert(made);
    stale_.insert(info.id);
    return made;
}

void MainWindow::finish(Page& page)
{
    if (unfinished_.remove(&page))
        page.retranslate();
}

/// One after the other while nothing else is to be done, so that the first look at each is as quick as the next.
void MainWindow::makePagesAhead()
{
    InTurn::runAlone(*this, [this] {
        if ((!analysis_ && !context_.session.contracts()) || !context_.jobs.idle())
            return;  // the end of the last job brings the next occasion
        const auto missing = std::ranges::find_if(pages(), [this](const PageInfo& p) { return !made_.contains(p.id); });
        if (!unfinished_.isEmpty())
            finish(**unfinished_.cbegin());
        else if (missing != pages().end())
            make(*missing);
        else
            return;
        makePagesAhead();
    });
}

void MainWindow::goTo(const QString& id, const QString& what)
{
    const bool welcome = id == QLatin1String(welcomeId);
    Page* wanted = welcome ? nullptr : page(id);
    if (!welcome && !wanted)
        return;
    current_ = id;
    showFrame(!welcome);
    if (stale_.remove(id))
        wanted->present(analysis_);
    if (wanted && wanted->catchUp()) {  // laid out anew in one stretch, painted in the next
        wanted->setUpdatesEnabled(false);
        InTurn::runAlone(*wanted, [wanted] { wanted->setUpdatesEnabled(true); });
    }
    front_->setCurrentWidget(welcome ? static_cast<QWidget*>(welcome_) : wanted);
    front_->currentWidget()->setFocus(Qt::OtherFocusReason);
    navigation_->setCurrent(id);
    if (wanted && !what.isEmpty())
        wanted->focusOn(what);
    retranslateTitle(*this, workspace_);
}

void MainWindow::showFrame(bool visible)
{
    navigation_->setVisible(visible);
    bar_->setVisible(visible);
    //: %1 is the number of the version
    status_->say(visible ? QString() : tr("Perennial %1").arg(QCoreApplication::applicationVersion()));
    status_->setFacts(visible ? facts_ : QStringList{tr("F1 Help"), tr("Ctrl+O Open")});
    status_->setExplainable(visible);
}

void MainWindow::present(const std::shared_ptr<const Analysis>& analysis)
{
    analysis_ = analysis;
    for (auto it = made_.cbegin(); it != made_.cend(); ++it)
        stale_.insert(it.key());
    if (Page* shown = made_.value(current_)) {
        stale_.remove(current_);
        shown->present(analysis);
    }
}

void MainWindow::setBarState(const GlobalBarState& state)
{
    workspace_ = state.workspace;
    bar_->setState(state);
    menus_->setOpen(!workspace_.isEmpty());
    retranslateTitle(*this, workspace_);
}

void MainWindow::setFacts(const QStringList& facts)
{
    facts_ = facts;
    if (current_ != QLatin1String(welcomeId))
        status_->setFacts(facts);
}

void MainWindow::say(const QString& words)
{
    status_->say(words);
}

void MainWindow::toast(const QString& words, const QString& action, std::function<void()> act)
{
    toast_->say(words, action, std::move(act));
}

void MainWindow::takeSearch(const QString& text)
{
    Page* shown = made_.value(current_);
    if (!shown || !shown->search(text))
        emit searched(text);
}

QString MainWindow::themeWord() const
{
    switch (context_.theme.choice()) {
    case ThemeChoice::Light: return tr("Light", "theme");
    case ThemeChoice::Dark: return tr("Dark", "theme");
    case ThemeChoice::System: break;
    }
    return tr("As the system", "theme");
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(QLatin1String(geometryKey), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (pressesButton(focusWidget(), *event) || (event->key() == Qt::Key_Escape && status_->cancel()))
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event)
{
    if (!pressesButton(focusWidget(), *event))
        QMainWindow::keyReleaseEvent(event);
}

}  // namespace perennial::ui
