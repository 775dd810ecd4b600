#include "ui/support/widgets/segmented_control.h"

#include "ui/support/fonts.h"
#include "ui/support/widgets/tab_order.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

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
    const QString before = current();
    qDeleteAll(group_->buttons());
    items_ = items;
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < items.size(); ++i) {
        auto* made = new QPushButton(items[i].text, this);
        made->setCheckable(true);
        made->setFixedHeight(height_);
        const TextSize size = height_ < 30 ? TextSize::Small : TextSize::Body;
        made->setFont(textFont(size, 500));
        // the chosen one is bolder than the button measures itself
        made->setMinimumWidth(QFontMetrics(textFont(size, 600)).horizontalAdvance(items[i].text) + 2 * sidePadding + 2);
        made->setToolTip(items[i].tip);
        const bool first = mirror ? i == items.size() - 1 : i == 0;
        const bool last = mirror ? i == 0 : i == items.size() - 1;
        made->setProperty("segment", !joined_            ? "tab"
                                     : items.size() == 1 ? "only"
                                     : first             ? "first"
                                     : last              ? "last"
                                                         : "middle");
        layout_->addWidget(made);
        group_->addButton(made, i);
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
