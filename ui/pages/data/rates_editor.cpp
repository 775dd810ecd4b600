#include "ui/pages/data/rates_editor.h"

#include "ui/support/format.h"
#include "ui/support/widgets/text.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>

#include <cmath>

namespace perennial::ui {

namespace {

constexpr int decimalsShown = 6;

double toDouble(Decimal value)
{
    return static_cast<double>(value.digits) / std::pow(10.0, value.decimals);
}

}  // namespace

RatesEditor::RatesEditor(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setColumnStretch(0, 1);
    hide();
}

void RatesEditor::show(const Definitions& definitions, const Analysis* analysis)
{
    while (QLayoutItem* item = grid_->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    rates_ = definitions.rates;
    const QString own = text(analysis ? analysis->definitions.currency : definitions.currency);
    const Format format;
    for (const auto& [currency, rate] : rates_)
        addRow(currency, tr("One %1 in %2").arg(text(currency), own), toDouble(rate));
    if (analysis)
        for (const auto& [currency, rows] : analysis->ledger->rowsWithoutRate)
            if (!rates_.contains(currency))
                addRow(currency,
                       tr("One %1 in %2: %3 rows wait")
                           .arg(text(currency), own, format.integer(static_cast<qint64>(rows))),
                       0);
    setVisible(grid_->count() > 0);
}

void RatesEditor::addRow(const std::string& currency, const QString& words, double rate)
{
    const int row = grid_->rowCount();
    grid_->addWidget(new QLabel(words, this), row, 0);
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(QStringLiteral("rate:") + text(currency));
    box->setRange(0, 1e9);
    box->setDecimals(decimalsShown);
    box->setSpecialValueText(tr("none"));
    box->setKeyboardTracking(false);
    box->setFixedWidth(120);
    box->setValue(rate);
    grid_->addWidget(box, row, 1);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, currency](double value) {
        // The text that the user sees is the rate, exactly: no float on the way into money.
        const auto exact = parseDecimal(QString::number(value, 'f', decimalsShown).toStdString());
        if (value > 0 && exact)
            rates_[currency] = *exact;
        else
            rates_.erase(currency);
        emit changed(rates_);
    });
}

}  // namespace perennial::ui
