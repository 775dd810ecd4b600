#include "ui/pages/global_bar.h"

#include "ui/support/format.h"
#include "ui/support/widgets/field_button.h"
#include "ui/support/widgets/paint.h"
#include "ui/support/widgets/popover.h"
#include "ui/support/widgets/text.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace perennial::ui {
namespace {

constexpr int searchWidth = 168;
constexpr int searchNarrow = 110;
constexpr qsizetype mostSegments = 30;  ///< in the menu; a longer one is no choice, and takes its time
constexpr Window windows[] = {Window::Month1, Window::Months3, Window::Months6, Window::Months12, Window::All};

QMenu* menuBelow(QWidget* field)
{
    auto* menu = new QMenu(field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void popUp(QMenu* menu, QWidget* field)
{
    const bool rtl = field->layoutDirection() == Qt::RightToLeft;
    const int x = rtl ? field->width() - menu->sizeHint().width() : 0;
    menu->popup(field->mapToGlobal(QPoint(x, field->height() + 4)));
}

QAction* addChoice(QMenu* menu, const QString& text, bool chosen)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

}  // namespace

GlobalBar::GlobalBar(QWidget* parent)
    : QWidget(parent)
    , workspace_(new FieldButton)
    , asOf_(new FieldButton(nullptr, Icon::Calendar))
    , window_(new FieldButton)
    , value_(new FieldButton)
    , segment_(new FieldButton)
    , search_(new QLineEdit)
{
    setFixedHeight(metrics::globalBar);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(metrics::pageSide - 10, 0, metrics::pageSide, 0);
    line->setSpacing(8);
    workspace_->setPlain(true);
    line->addWidget(workspace_);
    line->addStretch(1);
    for (QWidget* field : {static_cast<QWidget*>(asOf_), static_cast<QWidget*>(window_), static_cast<QWidget*>(value_),
                           static_cast<QWidget*>(segment_), static_cast<QWidget*>(search_)})
        line->addWidget(field);
    search_->setFixedSize(searchWidth, metrics::field);
    search_->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    search_->setClearButtonEnabled(true);
    searchKey_ = new TextLabel(TextRole::SmallMuted, QStringLiteral("Ctrl+K"), search_);
    searchKey_->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& words) { searchKey_->setVisible(words.isEmpty()); });

    connect(workspace_, &FieldButton::clicked, this, &GlobalBar::openWorkspaceMenu);
    connect(asOf_, &FieldButton::clicked, this, &GlobalBar::openCalendar);
    connect(window_, &FieldButton::clicked, this, &GlobalBar::openWindowMenu);
    connect(value_, &FieldButton::clicked, this, &GlobalBar::openValueMenu);
    connect(segment_, &FieldButton::clicked, this, &GlobalBar::openSegmentMenu);
    connect(search_, &QLineEdit::textEdited, this, &GlobalBar::searched);
    connect(search_, &QLineEdit::returnPressed, this, [this] { emit searched(search_->text()); });
    retranslate();
}

void GlobalBar::setState(const GlobalBarState& state)
{
    state_ = state;
    showState();
}

void GlobalBar::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void GlobalBar::retranslate()
{
    //: The end of observation: "As of 18 Jun 2026"
    asOf_->setLabel(tr("As of"));
    //: The span of time that the figures look at
    window_->setLabel(tr("Window", "span of time"));
    value_->setLabel(tr("Value"));
    segment_->setLabel(tr("Segment"));
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search"));
    showState();
}

QString windowText(Window window)
{
    const auto months = monthsOf(window);
    return months ? Format().months(*months) : GlobalBar::tr("all time");
}

void GlobalBar::showState()
{
    const Format format;
    workspace_->setValue(state_.workspace);
    workspace_->setToolTip(tr("Workspace: open, save under another name, close"));
    asOf_->setValue(state_.asOf ? format.date(*state_.asOf) : Format::dash());
    window_->setValue(windowText(state_.window));
    value_->setValue(state_.hasMargin ? tr("CLV, margin") : tr("CLV, revenue"));
    const auto chosen = std::ranges::find(state_.segments, state_.segment, &GlobalBarState::Segment::id);
    segment_->setValue(state_.segment.isEmpty()          ? allWords()
                       : chosen != state_.segments.end() ? chosen->name
                                                         : state_.segment.section(QLatin1Char('/'), -1));
    const bool open = !state_.workspace.isEmpty();
    for (QWidget* field : {static_cast<QWidget*>(asOf_), static_cast<QWidget*>(window_), static_cast<QWidget*>(value_),
                           static_cast<QWidget*>(segment_), static_cast<QWidget*>(search_)})
        field->setEnabled(open);
    window_->setVisible(!state_.contracts);
    asOf_->setVisible(!state_.contracts || state_.asOf);
    fit();
}

QString GlobalBar::allWords() const
{
    return state_.contracts ? tr("All contracts") : tr("All customers");
}

void GlobalBar::openWorkspaceMenu()
{
    QMenu* menu = menuBelow(workspace_);
    emit workspaceMenuWanted(menu);
    popUp(menu, workspace_);
}

void GlobalBar::openCalendar()
{
    auto* content = new QWidget;
    content->setAccessibleName(tr("As of"));
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(12, 12, 12, 12);
    auto* calendar = new QCalendarWidget;
    calendar->setLocale(QLocale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    if (state_.asOf)
        calendar->setSelectedDate(toQDate(*state_.asOf));
    outer->addWidget(calendar);
    auto* found = button(ButtonKind::Link, tr("Take the last order's date"));
    found->setEnabled(state_.asOfChosen);
    outer->addWidget(found, 0, Qt::AlignLeading);
    Popover* popover = Popover::showContent(asOf_, content);
    calendar->setFocus();
    const auto choose = [this, popover](std::optional<Day> day) {
        popover->close();
        emit asOfChosen(day);
    };
    connect(calendar, &QCalendarWidget::activated, popover, [choose](QDate date) { choose(toDay(date)); });
    connect(calendar, &QCalendarWidget::clicked, popover, [choose](QDate date) { choose(toDay(date)); });
    connect(found, &QPushButton::clicked, popover, [choose] { choose(std::nullopt); });
}

void GlobalBar::openWindowMenu()
{
    QMenu* menu = menuBelow(window_);
    for (const Window window : windows) {
        QAction* action = addChoice(menu, windowText(window), window == state_.window);
        connect(action, &QAction::triggered, this, [this, window] { emit windowChosen(window); });
    }
    popUp(menu, window_);
}

void GlobalBar::openValueMenu()
{
    QMenu* menu = menuBelow(value_);
    addChoice(menu, tr("CLV, margin"), state_.hasMargin)->setEnabled(state_.hasMargin);
    addChoice(menu, tr("CLV, revenue"), !state_.hasMargin)->setEnabled(!state_.hasMargin);
    menu->addSeparator();
    connect(menu->addAction(tr("Set the margin…")), &QAction::triggered, this, &GlobalBar::valueWanted);
    popUp(menu, value_);
}

void GlobalBar::openSegmentMenu()
{
    QMenu* menu = menuBelow(segment_);
    QAction* all = addChoice(menu, allWords(), state_.segment.isEmpty());
    connect(all, &QAction::triggered, this, [this] { emit segmentChosen({}); });
    if (!state_.segments.isEmpty())
        menu->addSeparator();
    qsizetype shown = 0;
    for (const GlobalBarState::Segment& segment : std::as_const(state_.segments)) {
        if (++shown > mostSegments && segment.id != state_.segment)
            continue;
        QAction* action = addChoice(menu, segment.name, segment.id == state_.segment);
        connect(action, &QAction::triggered, this, [this, id = segment.id] { emit segmentChosen(id); });
    }
    if (shown > mostSegments) {
        menu->addSeparator();
        QAction* rest =
            menu->addAction(tr("All %1 segments…").arg(Format().integer(static_cast<qint64>(state_.segments.size()))));
        connect(rest, &QAction::triggered, this, &GlobalBar::segmentsWanted);
    }
    popUp(menu, segment_);
}

void GlobalBar::fit()
{
    // Long languages and narrow windows: the search gives way first, then the labels.
    FieldButton* const fields[] = {asOf_, window_, value_, segment_};
    for (FieldButton* field : fields)
        field->setLabelVisible(true);
    search_->setFixedWidth(searchWidth);
    const auto needed = [&] {
        int sum = layout()->contentsMargins().left() + layout()->contentsMargins().right() + search_->width() + 5 * 8;
        sum += workspace_->sizeHint().width();
        for (const FieldButton* field : fields)
            sum += field->isHidden() ? 0 : field->sizeHint().width();
        return sum;
    };
    if (needed() > width())
        search_->setFixedWidth(searchNarrow);
    const QSize key = searchKey_->sizeHint();
    const int keyX = layoutDirection() == Qt::RightToLeft ? 10 : search_->width() - key.width() - 10;
    searchKey_->setGeometry(QRect(QPoint(keyX, (search_->height() - key.height()) / 2), key));
    for (FieldButton* field : {value_, window_, segment_, asOf_}) {
        if (needed() <= width())
            return;
        field->setLabelVisible(false);
    }
}

void GlobalBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GlobalBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GlobalBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

}  // namespace perennial::ui
