// The chosen play: why, and the hold-back group that will show what it brings.
#pragma once

#include "core/export/audience.h"
#include "core/plays/trial.h"
#include "ui/support/widgets/card.h"

class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace perennial::ui {

class TrialPanel : public Card {
    Q_OBJECT

public:
    explicit TrialPanel(QWidget* parent = nullptr);

    /// `segment` in words. A null analysis empties the panel.
    void setPlay(const std::shared_ptr<const Analysis>& analysis, const Play& play, const QString& segment,
                 const PlayTerms& terms);
    void clear();
    /// What is asked for, without a name.
    [[nodiscard]] TrialTerms terms() const;
    void retranslate();
    /// Why the play, and what the hold-back group shows: words with numbers in them.
    [[nodiscard]] TextLabel& words() const { return *words_; }
    [[nodiscard]] TextLabel& size() const { return *size_; }

signals:
    void drawWanted();
    void audienceWanted(perennial::AudienceKind kind);

private:
    void showSize();
    void fillAudienceMenu(QMenu* menu);

    std::shared_ptr<const Analysis> analysis_;
    Play play_;
    PlayTerms plays_;
    QString segment_;
    TextLabel* title_;
    TextLabel* words_;
    TextLabel* buyersLabel_;
    TextLabel* liftLabel_;
    TextLabel* size_;
    QDoubleSpinBox* buyers_;
    QSpinBox* lift_;
    QPushButton* draw_;
    QPushButton* audience_;
};

}  // namespace perennial::ui
