// Exchange rates of the workspace: the currency of the figures and what one unit of each other one is worth.
// Amounts of a currency without a rate wait outside every figure.
#pragma once

#include "core/analysis/analysis.h"

#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;

namespace perennial::ui {

class TextLabel;

class RatesEditor : public QWidget {
    Q_OBJECT

public:
    explicit RatesEditor(QWidget* parent);

    /// Rows for the currencies that wait and for those with a rate; hidden when there is but one currency.
    void show(const Definitions& definitions, const Analysis* analysis);

signals:
    void changed(const std::map<std::string, perennial::Decimal>& rates);

private:
    void addRow(const std::string& currency, const QString& words, double rate);

    std::map<std::string, Decimal> rates_;
    QGridLayout* grid_;
};

}  // namespace perennial::ui
