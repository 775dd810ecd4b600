#include "ui/pages/data/rates_editor.h"

#include "ui/pages/data/rate_table_dialog.h"
#include "ui/support/format.h"
#include "ui/support/widgets/text.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

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
    , grid_(new QGridLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    grid_->setColumnStretch(0, 1);
    layout->addLayout(grid_);
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const char* name) {
        auto* push = button(ButtonKind::Plain, {}, this, 28);
        push->setObjectName(QLatin1String(name));
        buttons->addWidget(push);
        return push;
    };
    open_ = add("openRates");
    change_ = add("changeRates");
    remove_ = add("clearRates");
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(open_, &QPushButton::clicked, this, &RatesEditor::tableWanted);
    connect(change_, &QPushButton::clicked, this, &RatesEditor::openTable);
    connect(remove_, &QPushButton::clicked, this, &RatesEditor::removed);
    hide();
}

void RatesEditor::retranslate()
{
    open_->setText(tr("Open rates by day…"));
    open_->setToolTip(tr("A sheet of date, currency and rate: what one unit is worth in the currency of the figures"));
    change_->setText(tr("Change…"));
    remove_->setText(tr("Remove"));
}

void RatesEditor::show(const Definitions& definitions, const Ledger* ledger, const QString& currency)
{
    const QWidget* focused = QApplication::focusWidget();
    const QString edited = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    removeRows();
    rates_ = definitions.rates;
    table_ = definitions.ratesByDay;
    // What the rates turn amounts into; without rates, what the figures are in.
    currency_ = definitions.ratesCurrency.empty() ? currency : text(definitions.ratesCurrency);
    const Format format;
    showTarget(definitions, currency);
    for (const auto& [code, course] : table_.courses()) {
        addCourse(code, course, ledger);
        addEffect(code);
    }
    for (const auto& [code, rate] : rates_)
        if (!table_.courseOf(code)) {
            addRow(code, tr("One %1 in %2").arg(text(code), currency_), toDouble(rate));
            addEffect(code);
        }
    if (ledger && currency_ == currency)
        for (const auto& [code, waiting] : ledger->withoutRate)
            if (!rates_.contains(code) && !waiting.beforeFirstRate)
                addRow(code,
                       tr("One %1 in %2: %3 rows wait")
                           .arg(text(code), currency, format.integer(static_cast<qint64>(waiting.rows))),
                       0);
    change_->setVisible(!table_.isEmpty());
    remove_->setVisible(!table_.isEmpty() || currency_ != currency);
    setVisible(grid_->count() > 0);
    QWidget* last = this;
    for (QDoubleSpinBox* box : boxes_) {
        setTabOrder(last, box);
        last = box;
        if (box->objectName() != edited)
            continue;
        box->show();  // else it would be hidden until the layout has its turn, and could not have the focus
        box->setFocus();
    }
}

void RatesEditor::removeRows()
{
    boxes_.clear();
    effects_.clear();
    while (QLayoutItem* item = grid_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->setObjectName({});
            widget->deleteLater();  // it may be the one that has just said that it has changed
        }
        delete item;
    }
}

/// Rates of another target than the figures serve none of them: said, and removed as a whole.
void RatesEditor::showTarget(const Definitions& definitions, const QString& figures)
{
    if (!hasRates(definitions) || definitions.ratesCurrency.empty())
        return;
    const bool serve = currency_ == figures;
    auto* label = new TextLabel(
        TextRole::SmallMuted,
        serve ? tr("Exchange rates into %1").arg(currency_)
              : tr("Exchange rates into %1. The figures are in %2: these rates are not used.").arg(currency_, figures),
        this);
    label->setObjectName(QStringLiteral("ratesTarget"));
    label->setWordWrap(true);
    grid_->addWidget(label, grid_->rowCount(), 0, 1, 2);
}

void RatesEditor::addCourse(const std::string& currency, const RateCourse& course, const Ledger* ledger)
{
    const Format format;
    QString words = tr("One %1 in %2 by day: %3 rates, %4 to %5, the newest %6")
                        .arg(text(currency), currency_, format.integer(static_cast<qint64>(course.size())),
                             format.date(course.front().from), format.date(course.back().from),
                             text(toDecimalString(course.back().rate)));
    if (ledger)
        if (const auto waiting = ledger->withoutRate.find(currency); waiting != ledger->withoutRate.end())
            words += QLatin1Char('\n')
                     + tr("%1 rows before the first day wait")
                           .arg(format.integer(static_cast<qint64>(waiting->second.rows)));
    auto* label = new TextLabel(TextRole::Small, words, this);
    label->setObjectName(QStringLiteral("course:") + text(currency));
    label->setWordWrap(true);
    grid_->addWidget(label, grid_->rowCount(), 0, 1, 2);
}

void RatesEditor::addEffect(const std::string& currency)
{
    auto* label = new TextLabel(TextRole::SmallMuted, this);
    label->setObjectName(QStringLiteral("rateEffect:") + text(currency));
    label->setWordWrap(true);
    label->hide();
    grid_->addWidget(label, grid_->rowCount(), 0, 1, 2);
    effects_.insert(text(currency), label);
}

void RatesEditor::setEffects(const QHash<QString, QString>& words)
{
    for (const auto [currency, label] : effects_.asKeyValueRange()) {
        label->setText(words.value(currency));
        label->setVisible(!label->text().isEmpty());
    }
}

void RatesEditor::openTable()
{
    auto* dialog = new RateTableDialog(table_, currency_, this);
    connect(dialog, &TableDialog::saved, this, [this, dialog] { emit tableChanged(dialog->table()); });
    dialog->open();
}

void RatesEditor::addRow(const std::string& currency, const QString& words, double rate)
{
    const int row = grid_->rowCount();
    grid_->addWidget(new TextLabel(TextRole::Body, words, this), row, 0);
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(QStringLiteral("rate:") + text(currency));
    box->setRange(0, 1e9);
    box->setDecimals(decimalsShown);
    box->setSpecialValueText(tr("none"));
    box->setKeyboardTracking(false);
    box->setFixedWidth(120);
    box->setValue(rate);
    grid_->addWidget(box, row, 1);
    boxes_ << box;
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, currency](double value) {
        // The text that the user sees is the rate, exactly: no float on the way into money.
        const auto exact = parseDecimal(QString::number(value, 'f', decimalsShown).toStdString());
        if (value > 0 && exact)
            rates_[currency] = *exact;
        else
            rates_.erase(currency);
        emit ratesChanged(rates_);
    });
}

}  // namespace perennial::ui
