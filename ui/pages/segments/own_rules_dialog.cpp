#include "ui/pages/segments/own_rules_dialog.h"

#include "ui/pages/page.h"
#include "ui/pages/rules/rule_dialog.h"
#include "ui/support/format.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/row_mover.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace perennial::ui {

OwnRulesDialog::OwnRulesDialog(PageContext& context, RuleSubject subject, std::vector<OwnSegment> own, QWidget* parent)
    : QDialog(parent)
    , context_(context)
    , subject_(std::move(subject))
    , own_(std::move(own))
    , list_(new QListWidget(this))
    , empty_(new EmptyState(this))
{
    setObjectName(QStringLiteral("ownRules"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own segments"));
    resize(560, 380);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto* words = new TextLabel(TextRole::SmallMuted,
                                subject_.contracts ? tr("The first rule that holds for a contract names its segment.")
                                                   : tr("The first rule that holds for a customer names its segment."),
                                this);
    words->setWordWrap(true);
    layout->addWidget(words);
    empty_->setWords(
        Icon::Segments, tr("Your own segments will stand here"),
        subject_.contracts
            ? tr("A segment of your own is a rule over figures and columns, for example “Months under contract ≥ 24” "
                 "or “State is running and Price a month < 30”.")
            : tr("A segment of your own is a rule over figures and columns, for example “Orders ≥ 3” or “Country "
                 "is Germany and P(alive) < 0.5”."));
    layout->addWidget(empty_, 1);
    layout->addWidget(list_, 1);
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& text, const char* name, auto slot) {
        auto* push = button(ButtonKind::Plain, text, this, 30);
        push->setObjectName(QLatin1String(name));
        connect(push, &QPushButton::clicked, this, slot);
        line->addWidget(push);
        return push;
    };
    add(tr("Add…"), "addSegment", [this] { edit(-1); });
    ofOne_ << add(tr("Edit…"), "editSegment", [this] { edit(list_->currentRow()); });
    ofOne_ << add(tr("Remove"), "removeSegment", [this] {
        if (const int row = list_->currentRow(); row >= 0) {
            own_.erase(own_.begin() + row);
            fill(row);
        }
    });
    up_ = add(tr("Up"), "segmentUp", [this] { move(list_->currentRow(), list_->currentRow() - 1); });
    down_ = add(tr("Down"), "segmentDown", [this] { move(list_->currentRow(), list_->currentRow() + 1); });
    line->addStretch(1);
    auto* save = button(ButtonKind::Primary, tr("Save"), this);
    save->setObjectName(QStringLiteral("saveSegments"));
    connect(save, &QPushButton::clicked, this, [this] {
        emit rulesAccepted(own_);
        close();
    });
    line->addWidget(save);
    layout->addLayout(line);
    list_->setAccessibleName(tr("Own segments in their order"));
    new RowMover(list_, [this](int from, int to) { move(from, to); });
    connect(list_, &QListWidget::currentRowChanged, this, &OwnRulesDialog::showWhatCan);
    connect(list_, &QListWidget::itemActivated, this, [this] { edit(list_->currentRow()); });
    fill(0);
}

void OwnRulesDialog::fill(int current)
{
    list_->clear();
    for (const OwnSegment& segment : own_)
        list_->addItem(QStringLiteral("%1\n%2").arg(text(segment.name), Format().leftToRight(text(segment.rule))));
    list_->setCurrentRow(std::clamp(current, 0, std::max(0, list_->count() - 1)));
    empty_->setVisible(own_.empty());
    list_->setVisible(!own_.empty());
    showWhatCan();
}

void OwnRulesDialog::showWhatCan()
{
    const int row = list_->currentRow();
    for (QPushButton* push : ofOne_)
        push->setEnabled(row >= 0);
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < list_->count());
}

void OwnRulesDialog::move(int from, int to)
{
    if (from < 0 || to < 0 || to >= list_->count())
        return;
    moveItem(own_, static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    fill(to);
}

void OwnRulesDialog::edit(int row)
{
    auto* dialog = new RuleDialog(context_, subject_, true, this);
    const bool isNew = row < 0;
    const OwnSegment before = isNew ? OwnSegment{} : own_[static_cast<std::size_t>(row)];
    dialog->setRule(text(before.name), before.rule);
    connect(dialog, &RuleDialog::ruleAccepted, this, [this, row, isNew](const QString& name, const QString& rule) {
        const OwnSegment after{name.toStdString(), rule.toStdString()};
        if (isNew)
            own_.push_back(after);
        else
            own_[static_cast<std::size_t>(row)] = after;
        fill(isNew ? static_cast<int>(own_.size()) - 1 : row);
    });
    dialog->open();
}

}  // namespace perennial::ui
