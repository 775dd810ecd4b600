#include "ui/support/widgets/segmented_control.h"

#include "ui/support/widgets/tab_order.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace perennial::ui {

namespace {

constexpr int sidePadding = 12;  // of the style sheet, with the frame

}  // namespace

SegmentedControl::SegmentedControl(QWidget* parent, int height, bool joined)
    : QWidget(parent)
    , height_(height)
    , joined_(joined)
    , layout_(new QHBoxLayout(this))
    , group_(new QButtonGroup(this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(joined ? 0 : 4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    group_->setExclusive(true);
    connect(group_, &QButtonGroup::idToggled, this, &SegmentedControl::showStop);
    connect(group_, &QButtonGroup::idClicked, this, [this](int index) { emit chosen(items_.at(index).id); });
}

void SegmentedControl::setItems(const QList<Item>& items)
{
    if (std::ranges::equal(items, items_, {}, &Item::id, &Item::id)) {  // other words at most
        items_ = items;
        for (int i = 0; i < items.size(); ++i) {
            nameButton(i);
            group_->button(i)->setEnabled(true);
        }
        return showStop();
    }
    const QString before = current();
    qDeleteAll(group_->buttons());
    items_ = items;
    for (int i = 0; i < items.size(); ++i) {
        auto* made = new QPushButton(this);
        made->setCheckable(true);
        made->setFixedHeight(height_);
        made->setFont(textFont(textSize(), 500));
        layout_->addWidget(made);
        group_->addButton(made, i);
        nameButton(i);
    }
    QWidget* behind = this;
    for (QAbstractButton* made : group_->buttons()) {  // Tab comes to them where they stand, however late they are made
        placeInTabOrder(behind, made);
        behind = made;
    }
    setCurrent(before);
    if (group_->checkedId() < 0 && !items.isEmpty())
        group_->button(0)->setChecked(true);
    showStop();
}

TextSize SegmentedControl::textSize() const
{
    return height_ < 30 ? TextSize::Small : TextSize::Body;
}

/// The words of a button, and which corners of it are round.
void SegmentedControl::nameButton(int i)
{
    QAbstractButton* button = group_->button(i);
    const Item& item = items_.at(i);
    button->setText(item.text);
    button->setToolTip(item.tip);
    // the chosen one is bolder than the button measures itself
    button->setMinimumWidth(QFontMetrics(textFont(textSize(), 600)).horizontalAdvance(item.text) + 2 * sidePadding + 2);
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    const qsizetype end = items_.size() - 1;
    const QByteArray segment = !joined_                  ? "tab"
                               : end == 0                ? "only"
                               : i == (mirror ? end : 0) ? "first"
                               : i == (mirror ? 0 : end) ? "last"
                                                         : "middle";
    if (button->property("segment").toByteArray() == segment)
        return;
    button->setProperty("segment", segment);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

/// Tab stops at the chosen one, and the arrows go to the others. Qt does so only after one of them had the focus.
void SegmentedControl::showStop()
{
    const QList<QAbstractButton*> all = group_->buttons();
    const QAbstractButton* stop = group_->checkedButton();
    if (!stop || !stop->isEnabled()) {
        const auto first = std::ranges::find_if(all, &QAbstractButton::isEnabled);
        stop = first == all.end() ? nullptr : *first;
    }
    for (QAbstractButton* made : all)
        made->setFocusPolicy(made == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

QString SegmentedControl::current() const
{
    const int index = group_->checkedId();
    return index >= 0 && index < items_.size() ? items_.at(index).id : QString();
}

void SegmentedControl::setCurrent(const QString& id)
{
    for (int i = 0; i < items_.size(); ++i) {
        if (items_.at(i).id == id)
            group_->button(i)->setChecked(true);
    }
}

void SegmentedControl::setItemEnabled(const QString& id, bool enabled, const QString& why)
{
    for (int i = 0; i < items_.size(); ++i) {
        if (items_.at(i).id == id) {
            group_->button(i)->setEnabled(enabled);
            group_->button(i)->setToolTip(enabled ? items_.at(i).tip : why);
        }
    }
    showStop();
}

}  // namespace perennial::ui
