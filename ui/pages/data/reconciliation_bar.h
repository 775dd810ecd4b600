// Every row accounted for: read = kept + updated + duplicate + excluded + rejected, with money each.
#pragma once

#include "core/store/import_writer.h"
#include "ui/support/widgets/card.h"

namespace perennial::ui {

class TextLabel;

class ReconciliationBar : public Card {
    Q_OBJECT

public:
    explicit ReconciliationBar(QWidget* parent = nullptr);
    /// `words` says why rows were excluded or rejected.
    void show(const Reconciliation& reconciliation);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintParts(QPainter& painter, const QRect& where) const;

    Reconciliation reconciliation_;
    TextLabel* title_;
    TextLabel* reasons_;
};

}  // namespace perennial::ui
