#include "ui/pages/whatif/scenario_bar.h"

#include "ui/support/format.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>

namespace perennial::ui {

namespace {

const QString baseTab = QStringLiteral("\x1f"
                                       "base");
constexpr qsizetype longestTab = 18;
constexpr std::size_t mostTabs = 4;

}  // namespace

ScenarioBar::ScenarioBar(ScenarioStore& store, QWidget* parent)
    : QWidget(parent)
    , store_(store)
    , tabs_(new SegmentedControl(this, metrics::headButton, false))
    , add_(iconButton(Icon::Plus, {}, this, metrics::headButton))
    , more_(iconButton(Icon::More, {}, this, metrics::headButton))
    , compare_(button(ButtonKind::Plain, {}, this, metrics::headButton))
    , goal_(button(ButtonKind::Plain, {}, this, metrics::headButton))
    , menu_(new QMenu(this))
{
    tabs_->setObjectName(QStringLiteral("scenarios"));
    add_->setObjectName(QStringLiteral("addScenario"));
    more_->setObjectName(QStringLiteral("scenarioMenu"));
    compare_->setObjectName(QStringLiteral("compare"));
    goal_->setObjectName(QStringLiteral("goalSeekButton"));
    compare_->setCheckable(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget* widget : {static_cast<QWidget*>(tabs_), static_cast<QWidget*>(add_), static_cast<QWidget*>(more_),
                            static_cast<QWidget*>(compare_), static_cast<QWidget*>(goal_)})
        layout->addWidget(widget);
    connect(tabs_, &SegmentedControl::chosen, this, [this] { emit chosen(current()); });
    connect(add_, &QPushButton::clicked, this, [this] {
        const QString name = store_.freeName(tr("Scenario %1").arg(store_.scenarios().size() + 1));
        askForText(tr("Save scenario"), tr("Name of the scenario"), name, false,
                   [this](const QString& given) { emit saveWanted(store_.freeName(given), {}); });
    });
    connect(more_, &QPushButton::clicked, this, [this] {
        fillMenu();
        menu_->popup(more_->mapToGlobal(QPoint(0, more_->height())));
    });
    connect(compare_, &QPushButton::toggled, this, &ScenarioBar::compareToggled);
    connect(goal_, &QPushButton::clicked, this, [this] { emit goalSeekWanted(goal_); });
    connect(&store_, &ScenarioStore::changed, this, &ScenarioBar::showTabs);
    connect(&store_, &ScenarioStore::shown, this,
            [this](const QString& name) { wanted_ = name.isEmpty() ? baseTab : name; });
}

QString ScenarioBar::current() const
{
    const QString id = tabs_->current();
    return id == baseTab ? QString() : id;
}

void ScenarioBar::setCurrent(const QString& name)
{
    tabs_->setCurrent(name.isEmpty() ? baseTab : name);
}

void ScenarioBar::hideGoalSeek()
{
    goal_->hide();
}

bool ScenarioBar::comparing() const
{
    return compare_->isChecked();
}

void ScenarioBar::showTabs()
{
    QString front = wanted_.isEmpty() ? tabs_->current() : wanted_;
    QList<SegmentedControl::Item> items{{baseTab, tr("Base"), {}}};
    const auto add = [&](const Scenario& scenario) {
        const QString name = text(scenario.name);
        const QString shown = name.size() > longestTab ? name.left(longestTab - 1) + QChar(0x2026) : name;
        items.append({name, shown, scenario.note.empty() ? name : name + QLatin1Char('\n') + text(scenario.note)});
    };
    const auto& all = store_.scenarios();
    // the newest stand as tabs, the others in the menu; the one in front always has a tab
    const std::size_t from = all.size() > mostTabs ? all.size() - mostTabs : 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i >= from || text(all[i].name) == front)
            add(all[i]);
    tabs_->setItems(items);
    if (!wanted_.isEmpty()) {
        const QString name = std::exchange(wanted_, {});
        tabs_->setCurrent(name);
        emit chosen(current());
    }
    more_->setEnabled(!all.empty());
}

void ScenarioBar::fillMenu()
{
    menu_->clear();
    const QString name = current();
    const Scenario* scenario = store_.find(name);
    const auto add = [&](Icon mark, const QString& words, auto work) {
        QAction* action = menu_->addAction(icon(mark), words, this, work);
        action->setEnabled(scenario != nullptr);
    };
    add(Icon::Save, tr("Save the levers to '%1'").arg(name), [this, name] { emit saveWanted(name, name); });
    add(Icon::Edit, tr("Rename…"), [this, name] { rename(name); });
    add(Icon::Edit, tr("Note…"), [this, note = scenario ? text(scenario->note) : QString()] {
        askForText(tr("Note"), tr("What this scenario is for"), note, true,
                   [this](const QString& given) { emit noteWanted(given); });
    });
    add(Icon::Copy, tr("Duplicate"), [this] { duplicate(); });
    add(Icon::Trash, tr("Remove"), [this, name] { store_.remove(name, tr("Remove scenario '%1'").arg(name)); });
    const auto& all = store_.scenarios();
    if (all.size() > mostTabs) {
        menu_->addSeparator();
        for (const Scenario& other : all)
            menu_->addAction(text(other.name), this, [this, other = text(other.name)] {
                wanted_ = other;
                showTabs();
            });
    }
}

void ScenarioBar::askForText(const QString& title, const QString& label, const QString& value, bool lines,
                             std::function<void(QString)> done)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput, lines);
    dialog->setTextValue(value);
    connect(dialog, &QInputDialog::textValueSelected, this, [lines, done = std::move(done)](const QString& given) {
        if (lines || !given.trimmed().isEmpty())
            done(given.trimmed());
    });
    dialog->open();
}

void ScenarioBar::duplicate()
{
    const Scenario* scenario = store_.find(current());
    if (!scenario)
        return;
    Scenario copy = *scenario;
    const QString name = store_.freeName(tr("%1, copy").arg(text(scenario->name)));
    copy.name = name.toStdString();
    store_.save(copy, {}, tr("Duplicate scenario '%1'").arg(text(scenario->name)));
}

void ScenarioBar::rename(const QString& name)
{
    askForText(tr("Rename scenario"), tr("Name of the scenario"), name, false, [this, name](const QString& given) {
        const Scenario* scenario = store_.find(name);
        if (!scenario || given == name)
            return;
        Scenario renamed = *scenario;
        renamed.name = store_.freeName(given).toStdString();
        store_.save(renamed, name, tr("Rename scenario '%1'").arg(name));
    });
}

void ScenarioBar::retranslate()
{
    add_->setToolTip(tr("Save the levers as a scenario"));
    add_->setAccessibleName(add_->toolTip());
    more_->setToolTip(tr("Rename, note, duplicate, remove"));
    more_->setAccessibleName(more_->toolTip());
    compare_->setText(tr("Compare"));
    goal_->setText(tr("Goal seek…"));
    showTabs();
}

}  // namespace perennial::ui
