#include "ui/pages/data/contract_card.h"

#include "ui/support/format.h"
#include "ui/support/widgets/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr double curveMonths[] = {3, 6, 12, 24, 36, 60};

}  // namespace

ContractCard::ContractCard(QWidget* parent)
    : Card(parent)
    , title_(new TextLabel(TextRole::CardTitle, this))
    , grid_(new QGridLayout)
    , note_(new TextLabel(TextRole::SmallMuted, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(title_);
    grid_->setHorizontalSpacing(24);
    grid_->setVerticalSpacing(6);
    grid_->setColumnStretch(4, 1);
    layout->addLayout(grid_);
    note_->setWordWrap(true);
    layout->addWidget(note_);
    layout->addStretch(1);
}

void ContractCard::addLine(const QString& label, const QString& value, const QString& tip)
{
    const int line = grid_->count() / 2;
    auto* name = new TextLabel(TextRole::SmallMuted, this);
    name->setText(label);
    auto* figure = new TextLabel(TextRole::Figure15, this);
    figure->setText(value);
    figure->setToolTip(tip);
    grid_->addWidget(name, line / 2, line % 2 * 2);
    grid_->addWidget(figure, line / 2, line % 2 * 2 + 1);
}

void ContractCard::show(const ContractBook& book)
{
    const Format format;
    const ContractFigures& f = book.figures;
    const QString currency = text(book.table.currency);
    title_->setText(tr("%Ln contract(s): retention and value", nullptr, static_cast<int>(f.customers)));
    addLine(tr("Ended"),
            QStringLiteral("%1 · %2").arg(format.integer(static_cast<qint64>(f.ended)), format.percent(f.churnShare)));
    addLine(tr("Retention rate a month"), format.percent(f.monthlyRetention, 2),
            tr("1 − ended contracts ÷ months under contract"));
    addLine(tr("Retention rate a year"), format.percent(f.annualRetention));
    addLine(tr("Monthly recurring revenue"), format.money(f.recurringRevenue, currency));
    addLine(tr("Revenue churn"), format.percent(f.revenueChurn));
    addLine(tr("Months still to come, discounted"), format.number(f.residualMonths, 1),
            tr("Of a running contract, by the shifted beta-geometric model"));
    addLine(tr("Residual CLV of running contracts"), format.money(f.residualValue, currency));
    addLine(tr("CLV of a new contract, retention form"), format.money(f.retentionForm, currency));
    for (const double months : curveMonths)
        if (!f.survival.empty() && months <= f.survival.back().time)
            addLine(tr("Still there after %n month(s)", nullptr, static_cast<int>(months)),
                    format.percent(survivalAt(f.survival, months)));
    note_->setText(tr("Margin %1, discount %2 a year. Curve: Kaplan–Meier over tenure.")
                       .arg(format.percent(book.margin), format.percent(book.discountRate)));
}

}  // namespace perennial::ui
