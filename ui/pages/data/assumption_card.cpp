#include "ui/pages/data/assumption_card.h"

#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace perennial::ui {

AssumptionCard::AssumptionCard(QWidget* parent)
    : Card(parent)
    , layout_(new QVBoxLayout(this))
    , title_(new TextLabel(TextRole::CardTitle, this))
{
    layout_->setContentsMargins(16, 12, 16, 12);
    layout_->setSpacing(8);
    layout_->addWidget(title_);
}

void AssumptionCard::setTitle(const QString& title)
{
    title_->setText(title);
}

void AssumptionCard::addRow(const QString& id, QWidget* field)
{
    auto* label = new TextLabel(TextRole::Body, this);
    label->setBuddy(field);
    label->setWordWrap(true);
    addRow(id, label, field);
    rows_[id].label = label;
}

void AssumptionCard::addRow(const QString& id, QWidget* head, QWidget* field)
{
    auto* both = new QVBoxLayout;
    both->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->addWidget(head, 1);
    if (field)
        line->addWidget(field);
    both->addLayout(line);
    auto* effect = new TextLabel(TextRole::SmallMuted, this);
    effect->setObjectName(QStringLiteral("effect:") + id);
    effect->setWordWrap(true);
    effect->hide();
    both->addWidget(effect);
    layout_->addLayout(both);
    rows_.insert(id, {nullptr, field, effect});
}

void AssumptionCard::addWide(QWidget* widget)
{
    layout_->addWidget(widget);
}

void AssumptionCard::addStretch()
{
    layout_->addStretch(1);
}

void AssumptionCard::setLabel(const QString& id, const QString& words)
{
    const Row& row = rows_[id];
    if (row.label)
        row.label->setText(words);
    if (row.field)
        row.field->setAccessibleName(words);
}

void AssumptionCard::setEffect(const QString& id, const QString& words)
{
    TextLabel* effect = rows_[id].effect;
    effect->setText(words);
    effect->setVisible(!words.isEmpty());
}

}  // namespace perennial::ui
