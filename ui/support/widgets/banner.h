// A banner at the head of a page: a question with its answers, a warning or news, with one action.
#pragma once

#include "ui/support/widgets/card.h"

namespace perennial::ui {

class Banner : public Card {
    Q_OBJECT

public:
    struct Answer {
        QString id;
        QString text;         ///< "Count them"
        QString consequence;  ///< "kept 1,306"; a second line, may be empty
        bool chosen = false;  ///< what holds until the user answers
    };

    explicit Banner(QWidget* parent = nullptr);

    /// Accent: a question or news; Warn, Bad: a warning.
    void setWords(Tone tone, Icon icon, const QString& title, const QString& text = {});
    void setAnswers(const QList<Answer>& answers);
    void setClosable(bool closable);

signals:
    void answered(const QString& id);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon icon_ = Icon::Question;
    Tone bannerTone_ = Tone::Accent;
    TextLabel* title_;
    TextLabel* text_;
    QHBoxLayout* answers_;
    QPushButton* close_;
};

}  // namespace perennial::ui
