#include "ui/support/widgets/popover.h"

#include "ui/support/fonts.h"
#include "ui/support/widgets/explain_content.h"
#include "ui/support/widgets/paint.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QVBoxLayout>

namespace perennial::ui {
namespace {

constexpr int shadowSpace = 22;  ///< around the plate, holds the shadow and the pointer
constexpr int pointer = 8;       ///< how far it stands out: a square of 12 turned by 45 degrees
constexpr int away = 4;          ///< between pointer and what is explained
constexpr int edge = 8;          ///< to the edge of the window

void paintShadow(QPainter& painter, const QRectF& plate, const QColor& colour)
{
    // 0 6 20: twenty thin rings come close to a blur at a fraction of its cost.
    painter.setPen(Qt::NoPen);
    constexpr int steps = 16;
    for (int i = steps; i > 0; --i) {
        QColor ring = colour;
        ring.setAlphaF(colour.alphaF() * 0.9F / steps);
        painter.setBrush(ring);
        const qreal grow = i - 1;
        painter.drawRoundedRect(plate.adjusted(-grow, -grow + 4, grow, grow + 4), 8 + grow, 8 + grow);
    }
}

}  // namespace

Popover::Popover(QWidget* window)
    : QWidget(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("popover"));
}

Popover* Popover::showContent(QWidget* anchor, QWidget* content, const QRect& where)
{
    QWidget* window = anchor->window();
    for (auto* old : window->findChildren<Popover*>(QString(), Qt::FindDirectChildrenOnly))
        old->finish();
    auto* made = new Popover(window);
    made->anchor_ = anchor;
    made->focusBefore_ = QApplication::focusWidget();
    made->content_ = content;
    content->setParent(made);
    made->setAccessibleName(content->accessibleName());
    const QRect part = where.isValid() ? where : anchor->rect();
    made->placeBeside({anchor->mapTo(window, part.topLeft()), part.size()});
    made->show();
    made->raise();
    made->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(made);
    return made;
}

Popover* Popover::explain(QWidget* anchor, const Explanation& explanation, const QRect& where)
{
    auto* content = new ExplainContent(explanation);
    Popover* made = showContent(anchor, content, where);
    QObject::connect(content, &ExplainContent::followed, made, &Popover::finish);
    return made;
}

void Popover::placeBeside(const QRect& anchor)
{
    content_->ensurePolished();
    const QSize inner(metrics::popoverWidth, content_->hasHeightForWidth()
                                                 ? content_->heightForWidth(metrics::popoverWidth)
                                                 : content_->sizeHint().height());
    const QRect room = parentWidget()->rect().adjusted(edge, edge, -edge, -edge);
    const int need = pointer + away;
    const bool fitsAcross = inner.height() <= room.height();
    const bool fitsAlong = inner.width() <= room.width();
    const bool startSide = layoutDirection() == Qt::RightToLeft;
    const bool left = fitsAcross && anchor.left() - need - inner.width() >= room.left();
    const bool right = fitsAcross && anchor.right() + need + inner.width() <= room.right();
    const bool below = fitsAlong && anchor.bottom() + need + inner.height() <= room.bottom();
    const bool above = fitsAlong && anchor.top() - need - inner.height() >= room.top();
    side_ = below                        ? Side::Below
            : (startSide ? left : right) ? (startSide ? Side::Left : Side::Right)
            : (startSide ? right : left) ? (startSide ? Side::Right : Side::Left)
            : above                      ? Side::Above
                                         : Side::Below;

    QRect plate(QPoint(), inner);
    const bool vertical = side_ == Side::Below || side_ == Side::Above;
    if (vertical) {
        plate.moveLeft(startSide ? anchor.right() - inner.width() + 1 : anchor.left());
        plate.moveLeft(std::clamp(plate.left(), room.left(), std::max(room.left(), room.right() - inner.width())));
        side_ == Side::Below ? plate.moveTop(anchor.bottom() + need) : plate.moveBottom(anchor.top() - need);
        const int middle = std::clamp(anchor.center().x(), plate.left() + 20, plate.right() - 20);
        pointerAt_ = middle - plate.left();
    } else {
        plate.moveTop(anchor.center().y() - inner.height() / 3);
        plate.moveTop(std::clamp(plate.top(), room.top(), std::max(room.top(), room.bottom() - inner.height())));
        side_ == Side::Right ? plate.moveLeft(anchor.right() + need) : plate.moveRight(anchor.left() - need);
        pointerAt_ = std::clamp(anchor.center().y(), plate.top() + 20, plate.bottom() - 20) - plate.top();
    }
    setGeometry(plate.adjusted(-shadowSpace, -shadowSpace, shadowSpace, shadowSpace));
    content_->setGeometry(QRect(QPoint(shadowSpace, shadowSpace), inner));
}

QRect Popover::plate() const
{
    return {mapToGlobal(QPoint(shadowSpace, shadowSpace)), size() - QSize(2 * shadowSpace, 2 * shadowSpace)};
}

void Popover::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(shadowSpace, shadowSpace, -shadowSpace, -shadowSpace);
    paintShadow(painter, body, t.shadow);

    QPainterPath outline;
    outline.addRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius, metrics::cardRadius);
    QPolygonF tip;
    switch (side_) {
    case Side::Below:
        tip = {{-pointer, 0.0}, {0.0, -pointer}, {pointer, 0.0}},
        tip.translate(body.left() + pointerAt_, body.top() + 1);
        break;
    case Side::Above:
        tip = {{-pointer, 0.0}, {0.0, pointer}, {pointer, 0.0}},
        tip.translate(body.left() + pointerAt_, body.bottom() - 1);
        break;
    case Side::Right:
        tip = {{0.0, -pointer}, {-pointer, 0.0}, {0.0, pointer}},
        tip.translate(body.left() + 1, body.top() + pointerAt_);
        break;
    case Side::Left:
        tip = {{0.0, -pointer}, {pointer, 0.0}, {0.0, pointer}},
        tip.translate(body.right() - 1, body.top() + pointerAt_);
        break;
    }
    QPainterPath corner;
    corner.addPolygon(tip);
    corner.closeSubpath();
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.raised);
    painter.drawPath(outline.united(corner).simplified());
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QWidget::keyPressEvent(event);
}

bool Popover::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (QApplication::activePopupWidget() != nullptr)  // the list of a combo box inside
            break;
        if (!plate().contains(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()))
            finish();
        break;
    case QEvent::Wheel:
        if (auto* widget = qobject_cast<QWidget*>(watched);
            widget && !isAncestorOf(widget) && widget != this && !QApplication::activePopupWidget())
            finish();
        break;
    case QEvent::Resize:
    case QEvent::LanguageChange:
        if (watched == parentWidget())
            finish();
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            finish();
            return true;
        }
        break;
    case QEvent::Hide:
        if (watched == anchor_.data())
            finish();
        break;
    default: break;
    }
    return false;
}

void Popover::finish()
{
    qApp->removeEventFilter(this);
    const bool hadFocus = hasFocus() || isAncestorOf(QApplication::focusWidget());
    if (hadFocus && focusBefore_)
        focusBefore_->setFocus(Qt::PopupFocusReason);
    close();
}

}  // namespace perennial::ui
