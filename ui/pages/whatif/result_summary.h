// The figures in front: base -> scenario with the change, and how sure it is.
#pragma once

#include "core/whatif/scenario.h"
#include "core/whatif/uncertainty.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/popover.h"

#include <QList>

#include <optional>

namespace perennial::ui {

/// "+€10,914, +8.7 %" in a tone; "no change".
struct ChangeText {
    QString words;
    Tone tone = Tone::Muted;
};
[[nodiscard]] ChangeText changeText(const Figure& base, const Figure& changed, const QString& currency);

class ResultSummary : public Card {
    Q_OBJECT

public:
    explicit ResultSummary(QWidget* parent = nullptr);

    void show(const WhatIfResult& result, const QString& currency, double horizonMonths);
    /// Takes the words of the chance away until the next band.
    void forgetBand();
    void showBand(const WhatIfBand& band, const QString& currency);
    /// Why there is no band.
    void showNoBand(const QString& why);
    /// How the chance comes about; without a title while there is none.
    [[nodiscard]] Explanation chanceExplanation() const;

signals:
    /// Clicked, or Enter: the row of the figure in figureNames(), the scenario's value as shown.
    void explanationWanted(int row, const QString& value, QWidget* anchor);
    /// The same of its change; base and scenario as shown.
    void changeWanted(int row, const QPair<QString, QString>& values, const QString& change, QWidget* anchor);
    void chanceWanted(perennial::ui::TextLabel* anchor);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Where base and scenario have no room side by side, the scenario stands alone.
    void fit();

    QList<QPair<QString, QString>> values_;  ///< of each figure: base and scenario
    QList<QPair<QString, int>>
        fitted_;  ///< of each figure: the words made from them, and the width they were fitted to
    QList<TextLabel*> labels_;
    QList<TextLabel*> figures_;
    QList<TextLabel*> changes_;
    TextLabel* sure_ = nullptr;
    std::optional<WhatIfBand> band_;
    QString currency_;
};

}  // namespace perennial::ui
