// Figures of a table of contracts, before it is imported.
#pragma once

#include "core/retention/contracts.h"
#include "ui/support/widgets/card.h"

class QGridLayout;

namespace perennial::ui {

class ContractCard : public Card {
    Q_OBJECT

public:
    explicit ContractCard(QWidget* parent);
    void show(const ContractBook& book);

private:
    void addLine(const QString& label, const QString& value, const QString& tip = {});

    TextLabel* title_;
    QGridLayout* grid_;
    TextLabel* note_;
};

}  // namespace perennial::ui
