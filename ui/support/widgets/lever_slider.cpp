#include "ui/support/widgets/lever_slider.h"

#include "ui/support/fonts.h"
#include "ui/support/widgets/chip.h"
#include "ui/support/widgets/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>

namespace perennial::ui {
namespace {

constexpr int leverHeight = 58;
constexpr int sideEffectHeight = 36;
constexpr QSize fieldSize(66, 21);

QString plainNumber(double value)
{
    return QLocale().toString(value, 'g', 6);
}

std::optional<double> parsePlain(const QString& text)
{
    bool fine = false;
    const double value = QLocale().toDouble(text.trimmed(), &fine);
    return fine ? std::optional(value) : std::nullopt;
}

}  // namespace

LeverSlider::LeverSlider(QWidget* parent)
    : QWidget(parent)
    , groove_(new LeverGroove(this))
    , field_(new QLineEdit(this))
    , state_(new Chip({}, Tone::Warn, this))
{
    field_->setProperty("small", true);
    field_->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    field_->setFont(textFont(TextSize::Small));
    state_->hide();
    setTabOrder(field_, groove_);  // as they are read: it stands above the groove
    connect(groove_, &LeverGroove::moved, this, [this](double v) {
        showValue();
        emit moved(v);
    });
    connect(groove_, &LeverGroove::settled, this, &LeverSlider::settled);
    connect(field_, &QLineEdit::editingFinished, this, &LeverSlider::takeTyped);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LeverSlider::setSpec(const LeverSpec& spec)
{
    spec_ = spec;
    if (!spec_.format)
        spec_.format = plainNumber;
    if (!spec_.parse)
        spec_.parse = parsePlain;
    groove_->setRange(spec.minimum, spec.maximum, spec.step);
    groove_->setSupported(spec.supported);
    groove_->setBase(spec.sideEffect ? std::nullopt : spec.base);
    groove_->setHandleRadius(spec.sideEffect ? 6 : 7);
    groove_->setAccessibleName(spec.name);
    field_->setAccessibleName(spec.name);
    field_->setFrame(true);
    setToolTip(spec.tip);
    state_->setVisible(spec.stateWord.has_value());
    state_->setText(spec.stateWord.value_or(QString()));
    state_->setTone(spec.stateGood ? Tone::Good : Tone::Warn);
    if (spec.base)
        groove_->setValue(*spec.base);
    showValue();
    updateGeometry();
    place();
    update();
}

double LeverSlider::value() const
{
    return groove_->value();
}

void LeverSlider::setValue(double value)
{
    groove_->setValue(value);
    showValue();
}

void LeverSlider::reset()
{
    if (!spec_.base || !isMoved())
        return;
    setValue(*spec_.base);
    emit moved(value());
    emit settled(value());
}

bool LeverSlider::isMoved() const
{
    return spec_.base && value() != *spec_.base;
}

void LeverSlider::setProblem(const QString& words)
{
    if (problem_ == words)
        return;
    problem_ = words;
    field_->setAccessibleDescription(words);
    update();
}

void LeverSlider::showValue()
{
    const QString shown = spec_.format ? spec_.format(value()) : plainNumber(value());
    field_->setText(shown);
    groove_->setSpokenText(shown);
    if (field_->property("moved").toBool() != isMoved()) {
        field_->setProperty("moved", isMoved());
        field_->style()->unpolish(field_);
        field_->style()->polish(field_);
    }
    place();
}

void LeverSlider::takeTyped()
{
    if (field_->text() == spec_.format(value()))
        return;
    const auto typed = spec_.parse(field_->text());
    const double before = value();
    if (typed)
        groove_->setValue(*typed);
    showValue();
    if (value() == before)
        return;
    emit moved(value());
    emit settled(value());
}

QSize LeverSlider::sizeHint() const
{
    return {254, spec_.sideEffect ? sideEffectHeight : leverHeight};
}

QSize LeverSlider::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

void LeverSlider::place()
{
    const int wanted = field_->fontMetrics().horizontalAdvance(field_->text()) + 18;
    const int fieldWidth = std::max(spec_.sideEffect ? 44 : fieldSize.width(), wanted);
    field_->setGeometry(mirrored(*this, QRect(width() - fieldWidth, 0, fieldWidth, fieldSize.height())));
    const int grooveTop = spec_.sideEffect ? 19 : 23;
    groove_->setGeometry(0, grooveTop, width(), groove_->sizeHint().height());
    if (spec_.stateWord) {
        const int name =
            QFontMetrics(textFont(spec_.sideEffect ? TextSize::Small : TextSize::Body)).horizontalAdvance(spec_.name);
        const QSize chip = state_->sizeHint();
        state_->setGeometry(mirrored(*this, QRect(name + 8, 0, chip.width(), chip.height())));
    }
}

void LeverSlider::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void LeverSlider::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setFont(textFont(spec_.sideEffect ? TextSize::Small : TextSize::Body));
    painter.setPen(t.ink);
    const QRect head(0, 0, width(), fieldSize.height());
    painter.drawText(head, startFlags(*this), spec_.name);
    if (!spec_.unitWords.isEmpty() && !spec_.stateWord) {
        const int name = painter.fontMetrics().horizontalAdvance(spec_.name);
        painter.setPen(t.muted);
        painter.setFont(textFont(TextSize::Small));
        painter.drawText(mirrored(*this, QRect(name + 6, 0, width() - name - 6, fieldSize.height())), startFlags(*this),
                         spec_.unitWords);
    }
    if (spec_.sideEffect || !spec_.format)
        return;
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(t.muted);
    const QRect ends(0, 41, width(), 16);
    if (!problem_.isEmpty()) {
        painter.setPen(t.bad);
        painter.drawText(ends, startFlags(*this), problem_);
        return;
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int left = static_cast<int>(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop);
    const int right = static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignTop);
    painter.drawText(ends, rtl ? right : left, spec_.format(spec_.minimum));
    painter.drawText(ends, rtl ? left : right, spec_.format(spec_.maximum));
}

void LeverSlider::mouseDoubleClickEvent(QMouseEvent*)
{
    reset();
}

void LeverSlider::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isMoved())
        reset();
    else
        QWidget::keyPressEvent(event);
}

bool LeverSlider::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    return QWidget::event(event);
}

}  // namespace perennial::ui
