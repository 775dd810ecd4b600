#include "ui/support/widgets/banner.h"

#include "ui/support/widgets/paint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace perennial::ui {
namespace {

/// A button of two lines: the answer and what follows from it.
class AnswerButton : public QPushButton {
public:
    AnswerButton(const Banner::Answer& answer, QWidget* parent)
        : QPushButton(parent)
        , answer_(answer)
    {
        setCheckable(true);
        setChecked(answer.chosen);
        setAccessibleName(answer.text);
        setAccessibleDescription(answer.consequence);
        setFixedHeight(answer.consequence.isEmpty() ? metrics::button : 44);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int first = QFontMetrics(textFont(TextSize::Body, 600)).horizontalAdvance(answer_.text);
        const int second = QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(answer_.consequence);
        return {std::max(first, second) + 28, height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPushButton::paintEvent(event);
        const Tokens& t = tokens();
        QPainter painter(this);
        painter.setFont(textFont(TextSize::Body, isChecked() ? 600 : 500));
        painter.setPen(isChecked() ? t.accent : t.ink);
        const bool two = !answer_.consequence.isEmpty();
        painter.drawText(rect().adjusted(0, two ? 5 : 0, 0, two ? -20 : 0), Qt::AlignCenter, answer_.text);
        if (!two)
            return;
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(isChecked() ? t.accent : t.muted);
        painter.drawText(rect().adjusted(0, 21, 0, -4), Qt::AlignCenter, answer_.consequence);
    }

private:
    Banner::Answer answer_;
};

}  // namespace

Banner::Banner(QWidget* parent)
    : Card(parent)
    , title_(new TextLabel(TextRole::CardTitle))
    , text_(new TextLabel(TextRole::Subtitle))
    , answers_(new QHBoxLayout)
    , close_(iconButton(Icon::Close, tr("Close"), this, 24))
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(14, 12, 14, 12);
    outer->setSpacing(14);
    outer->addSpacing(2 + 20 + 14);  // the icon, on either side: margins do not turn with the direction
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    title_->setWordWrap(true);
    text_->setWordWrap(true);
    words->addStretch(1);
    words->addWidget(title_);
    words->addWidget(text_);
    words->addStretch(1);
    outer->addLayout(words, 1);
    outer->addLayout(answers_);
    outer->addWidget(close_, 0, Qt::AlignTop);
    close_->hide();
    connect(close_, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    setTone(Tone::Accent);
}

void Banner::setWords(Tone tone, Icon icon, const QString& title, const QString& text)
{
    bannerTone_ = tone;
    icon_ = icon;
    setTone(tone);
    // The icon stands where reading begins; margins of a layout are not mirrored.
    constexpr int besideIcon = 16 + 20 + 14;
    layout()->setContentsMargins(isRightToLeft() ? 14 : besideIcon, 12, isRightToLeft() ? besideIcon : 14, 12);
    title_->setText(title);
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void Banner::setAnswers(const QList<Answer>& answers)
{
    while (QLayoutItem* old = answers_->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const Answer& answer : answers) {
        auto* made = new AnswerButton(answer, this);
        answers_->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, made, id = answer.id] {
            for (auto* other : findChildren<QPushButton*>()) {
                if (other->isCheckable())
                    other->setChecked(other == made);
            }
            emit answered(id);
        });
    }
}

void Banner::setClosable(bool closable)
{
    close_->setVisible(closable);
}

void Banner::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, mirrored(*this, QRect(16, (height() - 22) / 2, 22, 22)), icon_, colour(tokens(), bannerTone_));
}

}  // namespace perennial::ui
