#include "ui/pages/rules/rule_dialog.h"

#include "ui/pages/page.h"
#include "ui/pages/rules/rule_builder.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::ui {

RuleDialog::RuleDialog(PageContext& context, RuleSubject subject, bool named, QWidget* parent)
    : QDialog(parent)
    , subject_(std::move(subject))
    , counting_(context.jobs, this)
    , name_(new QLineEdit(this))
    , group_(new GroupEditor(subject_.fields, false, this))
    , count_(new TextLabel(TextRole::Body, this))
    , accept_(button(ButtonKind::Primary,
                     named                ? tr("Save segment")
                     : subject_.contracts ? tr("Show these contracts")
                                          : tr("Show these customers"),
                     this))
{
    setObjectName(QStringLiteral("ruleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(named ? tr("Segment by a rule") : tr("Filter by a rule"));
    resize(680, 420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    name_->setPlaceholderText(tr("Name of the segment"));
    name_->setVisible(named);
    layout->addWidget(name_);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);  // what is in it takes the focus
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(group_);
    column->addStretch(1);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    count_->setObjectName(QStringLiteral("ruleCount"));
    count_->setWordWrap(true);
    accept_->setObjectName(QStringLiteral("acceptRule"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(count_, 1);
    foot->addWidget(accept_);
    layout->addLayout(foot);
    connect(group_, &GroupEditor::changed, this, &RuleDialog::count);
    connect(name_, &QLineEdit::textChanged, this, &RuleDialog::count);
    connect(accept_, &QPushButton::clicked, this, [this] {
        emit ruleAccepted(name_->text().trimmed(), text(text_));
        close();
    });
}

void RuleDialog::setRule(const QString& name, const std::string& rule)
{
    name_->setText(name);
    if (rule.empty()) {
        group_->setRule(subject_.first);
        count();
        return;
    }
    const auto parsed = parseRule(rule);
    group_->setRule(parsed ? *parsed : subject_.first);
    count();
    if (!parsed)
        showCount(pass(parsed));
}

void RuleDialog::count()
{
    accept_->setEnabled(false);
    const auto rule = group_->rule();
    if (!rule) {
        counting_.stop();
        showCount(pass(rule));
        return;
    }
    text_ = toText(*rule);
    counting_.run([holds = subject_.holds, text = text_](Progress&) { return holds(text); },
                  [this](const Result<std::vector<bool>>& holds) { showCount(holds); });
}

void RuleDialog::showCount(const Result<std::vector<bool>>& holds)
{
    if (!holds) {
        count_->setText(holds.error().kind == ErrorKind::NoData ? tr("Add a condition.") : sentence(holds.error()));
        return;
    }
    const Format format;
    count_->setText((subject_.contracts ? tr("%1 of %2 contracts") : tr("%1 of %2 customers"))
                        .arg(format.integer(static_cast<qint64>(std::ranges::count(*holds, true))),
                             format.integer(static_cast<qint64>(holds->size()))));
    accept_->setEnabled(name_->isHidden() || !name_->text().trimmed().isEmpty());
}

}  // namespace perennial::ui
