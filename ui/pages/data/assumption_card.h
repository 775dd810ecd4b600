// A card of assumptions: each a label, a field, and under it what it does to the figures.
#pragma once

#include "ui/support/widgets/card.h"

#include <QHash>

class QLabel;
class QVBoxLayout;

namespace perennial::ui {

class TextLabel;

class AssumptionCard : public Card {
    Q_OBJECT

public:
    explicit AssumptionCard(QWidget* parent);

    void setTitle(const QString& title);
    /// A line of its own: a label made for it, and the field, which it labels.
    void addRow(const QString& id, QWidget* field);
    /// The same where a switch is the label.
    void addRow(const QString& id, QWidget* head, QWidget* field);
    /// What spans the width.
    void addWide(QWidget* widget);
    void addStretch();
    void setLabel(const QString& id, const QString& words);
    /// Under the row; empty: the row is as low as its field.
    void setEffect(const QString& id, const QString& words);
    [[nodiscard]] TextLabel& effect(const QString& id) const { return *rows_[id].effect; }

private:
    struct Row {
        QLabel* label = nullptr;  ///< null where a switch is the label
        QWidget* field = nullptr;
        TextLabel* effect = nullptr;
    };

    QVBoxLayout* layout_;
    TextLabel* title_;
    QHash<QString, Row> rows_;
};

}  // namespace perennial::ui
