#include "ui/support/widgets/navigation_list.h"

#include "ui/support/fonts.h"
#include "ui/support/widgets/paint.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QVBoxLayout>

namespace perennial::ui {
namespace {

constexpr int itemHeight = 34;
constexpr int quietHeight = 32;
constexpr int entryIconSide = 18;
constexpr int quietIconSide = 14;
constexpr int dotSide = 8;
constexpr int head = 44;  ///< logo and name
constexpr int logoSize = 22;
constexpr auto keyProperty = "key";  ///< of an entry: the words of its shortcut

}  // namespace

NavigationItem::NavigationItem(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , icon_(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationItem::setQuiet(bool quiet)
{
    quiet_ = quiet;
    setCheckable(!quiet);
    updateGeometry();
}

void NavigationItem::setItemIcon(Icon icon)
{
    icon_ = icon;
    update();
}

QSize NavigationItem::sizeHint() const
{
    return {metrics::navigation - 2 * dotSide, quiet_ ? quietHeight : itemHeight};
}

void NavigationItem::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    const bool selected = isChecked();
    if (selected)
        paintPlate(painter, rect(), metrics::controlRadius, t.accentSoft, Qt::transparent);
    else if (hovered_ && isEnabled())
        paintPlate(painter, rect(), metrics::controlRadius, t.hover, Qt::transparent);
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::controlRadius);

    const int size = quiet_ ? quietIconSide : entryIconSide;
    const QColor faint = mix(t.surface, t.muted, 0.55);
    const QColor tone = !isEnabled() ? faint : selected ? t.accent : t.muted;
    paintIcon(painter, mirrored(*this, QRect(10, (height() - size) / 2, size, size)), icon_, tone);
    painter.setFont(textFont(quiet_ ? TextSize::Small : TextSize::Body, selected ? 600 : 400));
    painter.setPen(!isEnabled() ? faint : selected ? t.accent : quiet_ ? t.muted : t.ink);
    const int start = 10 + size + 10;
    painter.drawText(mirrored(*this, QRect(start, 0, width() - start - 4, height())), startFlags(*this), text());
}

void NavigationItem::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    hovered_ = true;
    update();
}

void NavigationItem::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    hovered_ = false;
    update();
}

NavigationList::NavigationList(QWidget* parent)
    : QWidget(parent)
    , items_(new QVBoxLayout)
    , footer_(new QVBoxLayout)
{
    setFixedWidth(metrics::navigation);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(dotSide, head + 6, dotSide, 12);
    outer->setSpacing(0);
    items_->setSpacing(2);
    outer->addLayout(items_);
    outer->addStretch(1);
    outer->addLayout(footer_);
}

void NavigationList::addItem(const QString& id, Icon icon, const QString& text)
{
    auto* made = new NavigationItem(icon, text, this);
    made->setAutoExclusive(true);
    items_->addWidget(made);
    byId_.append({id, made});
    connect(made, &QAbstractButton::clicked, this, [this, id] {
        if (current_ == id)
            return;
        current_ = id;
        emit chosen(id);
    });
}

NavigationItem* NavigationList::item(const QString& id) const
{
    for (const auto& [name, item] : byId_) {
        if (name == id)
            return item;
    }
    return nullptr;
}

void NavigationList::setItemText(const QString& id, const QString& text)
{
    if (NavigationItem* found = item(id)) {
        found->setText(text);
        found->setAccessibleName(text);
    }
}

void NavigationList::setItemEnabled(const QString& id, bool enabled, const QString& why)
{
    if (NavigationItem* found = item(id)) {
        found->setEnabled(enabled);
        found->setToolTip(enabled ? found->property(keyProperty).toString() : why);
    }
}

void NavigationList::setItemKey(const QString& id, const QKeySequence& key)
{
    if (NavigationItem* found = item(id)) {
        found->setProperty(keyProperty, key.toString(QKeySequence::NativeText));
        if (found->isEnabled())
            found->setToolTip(found->property(keyProperty).toString());
    }
}

NavigationItem* NavigationList::addFooter(Icon icon, const QString& text)
{
    auto* made = new NavigationItem(icon, text, this);
    made->setQuiet(true);
    footer_->addWidget(made);
    return made;
}

void NavigationList::setCurrent(const QString& id)
{
    current_ = id;
    for (const auto& [name, item] : byId_) {
        if (name == id)
            item->setChecked(true);
    }
}

void NavigationList::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(mirrored(*this, QRect(width() - 1, 0, 1, height())), t.line);
    paintLogo(painter, mirrored(*this, QRect(16, 14, logoSize, logoSize)));
    painter.setFont(textFont(TextSize::Lead, 600));
    painter.setPen(t.ink);
    painter.drawText(mirrored(*this, QRect(16 + logoSize + 8, 12, width() - 50, logoSize + 4)), startFlags(*this),
                     QStringLiteral("Perennial"));
}

void NavigationList::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < byId_.size(); ++i) {
        if (!byId_.at(i).second->hasFocus())
            continue;
        const qsizetype next = i + step;
        if (next >= 0 && next < byId_.size())
            byId_.at(next).second->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace perennial::ui
