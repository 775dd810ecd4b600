#include "ui/pages/whatif/goal_seek_panel.h"

#include "core/whatif/sensitivity.h"
#include "ui/charts/chart_text.h"
#include "ui/pages/whatif/lever_specs.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

constexpr const char* goals[] = {"clv", "profit", "ltv_to_cac", "residual", "revenue"};
constexpr double efforts[] = {1, 3, 10};

/// "118.5", "1,250,000", "3": in the language of the window.
std::optional<double> amountFrom(QString words)
{
    bool good = false;
    QString digits;
    for (const QChar c : words.simplified())
        if (c.isDigit() || QStringLiteral("-.,").contains(c) || c == QChar(0x2212))
            digits += c == QChar(0x2212) ? QLatin1Char('-') : c;
    const double value = QLocale().toDouble(digits, &good);
    return good ? std::optional(value) : std::nullopt;
}

/// The levers that moved, each as its slider shows it.
QString movedWords(const Levers& before, const Levers& after, const LiveEngine& live)
{
    const LeverToday today = LeverToday::of(live);
    QStringList parts;
    for (const LeverInfo& lever : levers()) {
        const double change = leverValue(after, lever.name, live.today());
        if (std::abs(change - leverValue(before, lever.name, live.today())) < 1e-9)
            continue;
        const LeverSpec spec = leverSpec(lever.name, today);
        parts << QStringLiteral("%1 %2").arg(spec.name, spec.format(shownValue(lever.name, change, today)));
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

struct GoalSeekPanel::Answer {
    GoalByLevers goal;
};

GoalSeekPanel::GoalSeekPanel(Jobs& jobs, std::shared_ptr<const LiveEngine> live, const Scenario& from, QWidget* parent)
    : QWidget(parent)
    , live_(std::move(live))
    , from_(from)
    , seeking_(jobs, this)
{
    setObjectName(QStringLiteral("goalSeek"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextRole::CardTitle, tr("Goal seek"), this));
    makeTarget(layout);
    makeLevers(layout);
    find_ = button(ButtonKind::Primary, tr("Find the least change"), this, 30);
    find_->setObjectName(QStringLiteral("findGoal"));
    connect(find_, &QPushButton::clicked, this, &GoalSeekPanel::seek);
    layout->addWidget(find_);
    words_ = new TextLabel(TextRole::Body, this);
    words_->setObjectName(QStringLiteral("goalWords"));
    words_->setWordWrap(true);
    words_->setText(tr("Levers without a tick are locked where they stand."));
    words_->setTone(Tone::Muted);
    words_->setMinimumHeight(54);
    layout->addWidget(words_);
    proposeTarget();
}

void GoalSeekPanel::makeTarget(QVBoxLayout* layout)
{
    auto* line = new QHBoxLayout;
    figure_ = new QComboBox(this);
    figure_->setObjectName(QStringLiteral("goalFigure"));
    for (const char* goal : goals)
        figure_->addItem(word(goal), QLatin1String(goal));
    target_ = new QLineEdit(this);
    target_->setObjectName(QStringLiteral("goalTarget"));
    target_->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    target_->setFixedWidth(110);
    target_->setAccessibleName(tr("Target"));
    connect(figure_, &QComboBox::currentIndexChanged, this, &GoalSeekPanel::proposeTarget);
    connect(target_, &QLineEdit::returnPressed, this, &GoalSeekPanel::seek);
    line->addWidget(figure_, 1);
    line->addWidget(target_);
    layout->addLayout(line);
}

void GoalSeekPanel::makeLevers(QVBoxLayout* layout)
{
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(3);
    grid->addWidget(new TextLabel(TextRole::SmallMuted, tr("May move"), this), 0, 0);
    grid->addWidget(new TextLabel(TextRole::SmallMuted, tr("Effort"), this), 0, 1);
    const LeverToday today = LeverToday::of(*live_);
    for (const LeverInfo& lever : levers()) {
        if (lever.name == "horizon" || lever.name == "discount-rate" || lever.name == "retention-spend"
            || !whyFixed(lever.name, today).isEmpty())
            continue;  // not to be chosen by a goal, or not known on this base
        Row row{std::string(lever.name), new QCheckBox(word(lever.name), this), new QComboBox(this)};
        row.free->setObjectName(QStringLiteral("free-%1").arg(text(lever.name)));
        row.free->setChecked(lever.name == "retention");
        row.effort->addItems({tr("easy"), tr("medium"), tr("hard")});
        row.effort->setAccessibleName(tr("Effort"));
        const int line = static_cast<int>(rows_.size()) + 1;
        grid->addWidget(row.free, line, 0);
        grid->addWidget(row.effort, line, 1);
        rows_.push_back(row);
    }
    grid->setColumnStretch(0, 1);
    layout->addLayout(grid);
}

void GoalSeekPanel::proposeTarget()
{
    const std::string name = figure_->currentData().toString().toStdString();
    const auto base = figureNamed(live_->engine.base(), name);
    find_->setEnabled(base && *base);
    if (base && *base)
        target_->setText(QLocale().toString(**base * 1.05, 'f', std::abs(**base) < 1000 ? 2 : 0));
    else
        target_->clear();
    if (base && !*base) {
        words_->setText(why(*base));
        words_->setTone(Tone::Bad);
    }
}

void GoalSeekPanel::seek()
{
    const auto target = amountFrom(target_->text());
    std::vector<GoalLever> free;
    for (const Row& row : rows_)
        if (row.free->isChecked())
            free.push_back({row.lever, efforts[std::max(0, row.effort->currentIndex())]});
    if (!target || free.empty()) {
        words_->setTone(Tone::Bad);
        words_->setText(target ? tr("Tick at least one lever.") : tr("The target is not a number."));
        return;
    }
    words_->setTone(Tone::Muted);
    words_->setText(tr("Searching…"));
    const std::string figure = figure_->currentData().toString().toStdString();
    seeking_.run(
        [live = live_, from = from_, figure, target = *target, free](Progress&) -> Result<Answer> {
            if (free.size() > 1) {
                auto goal = seekGoal(live->engine, from, figure, target, free);
                if (!goal)
                    return pass(goal);
                return Answer{std::move(*goal)};
            }
            const auto goal = seekGoal(live->engine, from, figure, target, free.front().name);
            if (!goal)
                return std::unexpected(goal.error());
            Answer answer{{{}, goal->reached, from.levers, goal->reason}};
            setLever(answer.goal.nearest, free.front().name, goal->nearestLever);
            if (goal->lever)
                answer.goal.levers = answer.goal.nearest;
            return answer;
        },
        [this, target = *target](const Result<Answer>& answer) { answered(answer, target); });
}

void GoalSeekPanel::answered(const Result<Answer>& answer, double target)
{
    if (!answer) {
        words_->setTone(Tone::Bad);
        words_->setText(ui::sentence(answer.error()));
        return;
    }
    const QString figure = figure_->currentText();
    const GoalByLevers& goal = answer->goal;
    const QString moved = movedWords(from_.levers, goal.nearest, *live_);
    const auto number = [](double value) { return QLocale().toString(value, 'f', std::abs(value) < 1000 ? 2 : 0); };
    if (goal.levers) {
        words_->setTone(Tone::Good);
        words_->setText(tr("%1 reaches %2 with: %3").arg(figure, number(goal.reached), moved));
        emit found(*goal.levers);
        return;
    }
    words_->setTone(Tone::Bad);
    words_->setText(goal.reason == "undefined"
                        ? tr("%1 has no value on this base.").arg(figure)
                        : tr("No position of these levers reaches %1. The nearest is %2 with: %3")
                              .arg(number(target), number(goal.reached), moved));
}

}  // namespace perennial::ui
