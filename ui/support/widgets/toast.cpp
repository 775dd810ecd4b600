#include "ui/support/widgets/toast.h"

#include "ui/support/widgets/paint.h"
#include "ui/support/widgets/text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace perennial::ui {
namespace {

constexpr int shownFor = 6000;  // milliseconds
constexpr int aboveFoot = metrics::statusBar + 16;

}  // namespace

Toast::Toast(QWidget* window)
    : QWidget(window)
    , text_(new TextLabel(TextRole::Body))
    , action_(button(ButtonKind::Link, {}, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 10, 16, 10);
    line->setSpacing(16);
    line->addWidget(text_);
    line->addWidget(action_);
    timer_.setSingleShot(true);
    timer_.setInterval(shownFor);
    connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
    connect(action_, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = act_)
            act();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString& text)
{
    say(text, {}, {});
}

void Toast::say(const QString& text, const QString& action, std::function<void()> act)
{
    text_->setText(text);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    act_ = std::move(act);
    setAccessibleName(text);
    place();
    show();
    raise();
    timer_.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place()
{
    adjustSize();
    const QWidget* window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - aboveFoot);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    timer_.stop();
}

void Toast::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (isVisible())
        timer_.start();
}

void Toast::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    paintPlate(painter, rect(), metrics::cardRadius, t.raised, t.line);
}

}  // namespace perennial::ui
