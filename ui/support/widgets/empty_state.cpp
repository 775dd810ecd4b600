#include "ui/support/widgets/empty_state.h"

#include "ui/support/widgets/paint.h"
#include "ui/support/widgets/text.h"

#include <QVBoxLayout>

namespace perennial::ui {
namespace {

constexpr int pictureSide = 32;
constexpr int widest = 420;

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , what_(new TextLabel(TextRole::Figure15))
    , why_(new TextLabel(TextRole::BodyMuted))
    , action_(button(ButtonKind::Primary, {}))
{
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addSpacing(pictureSide + 12);
    outer->setSpacing(8);
    for (TextLabel* label : {what_, why_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setFixedWidth(widest);
        outer->addWidget(label, 0, Qt::AlignHCenter);
    }
    outer->addSpacing(4);
    outer->addWidget(action_, 0, Qt::AlignHCenter);
    outer->addStretch(1);
    connect(action_, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setWords(Icon icon, const QString& what, const QString& why, const QString& action)
{
    icon_ = icon;
    what_->setText(what);
    why_->setText(why);
    for (TextLabel* label : {what_, why_})  // a box gives an aligned label one line only
        label->setMinimumHeight(label->heightForWidth(widest));
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    setAccessibleName(what);
    setAccessibleDescription(why);
    update();
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect where((width() - pictureSide) / 2, what_->y() - pictureSide - 12, pictureSide, pictureSide);
    paintIcon(painter, where, icon_, tokens().accent);
}

}  // namespace perennial::ui
