#include "ui/pages/customers/neighbours_view.h"

#include "ui/jobs/job.h"
#include "ui/models/customers_model.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/page.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::ui {

namespace {

enum NeighbourColumn { Who, Since, Last, MeanSpend, Worth };
constexpr int baseRole = Qt::UserRole + 100;
constexpr int headHeight = 28;
constexpr int rowHeight = 25;

double meanSpendOf(const CustomerSummary& summary, std::uint32_t i)
{
    return summary.revenue[i].major() / (summary.frequency[i] + 1.0);
}

}  // namespace

NeighboursView::NeighboursView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
    , title_(new TextLabel(TextRole::CardTitle, this))
    , words_(new TextLabel(TextRole::SmallMuted, this))
    , table_(new QTableView(this))
    , rows_(new QStandardItemModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    words_->setWordWrap(true);
    words_->setObjectName(QStringLiteral("neighboursWords"));
    explainWords(*words_, [this] { return wordsExplanation(); });
    table_->setObjectName(QStringLiteral("neighbours"));
    table_->setModel(rows_);
    styleTable(table_, true);
    ColumnFit::install(table_, Who);
    layout->addWidget(title_);
    layout->addWidget(words_);
    layout->addWidget(table_);
    const auto open = [this](const QModelIndex& index) {
        const std::uint32_t base = index.siblingAtColumn(Who).data(baseRole).toUInt();
        emit customerWanted(text(analysis_->ledger->customerKey[analysis_->summary().customer[base]]));
    };
    connect(table_, &QTableView::clicked, this, open);
    connect(table_, &QTableView::activated, this, open);
    explainCells(*table_, [this](const QModelIndex& index) { return explanationOf(index); });
}

void NeighboursView::show(const CustomerCells& cells, std::uint32_t base)
{
    const std::shared_ptr<const Analysis>& analysis = cells.analysis;
    analysis_ = analysis;
    cells_ = cells;
    base_ = base;
    context_.jobs.run(
        {}, this,
        [analysis, base](Progress&) -> Result<Neighbours> {
            return neighboursOf(analysis->summary(), base, analysis->filter);
        },
        [this, analysis, base](const Result<Neighbours>& neighbours) {
            if (neighbours && base == base_ && analysis == analysis_)
                fill(*neighbours);
        });
}

QString NeighboursView::words(const Neighbours& neighbours) const
{
    const CustomerSummary& s = analysis_->summary();
    const Format format;
    const int again = static_cast<int>(s.frequency[base_]);
    const QString alike = format.integer(static_cast<qint64>(neighbours.alike));
    if (neighbours.alike == 0)
        return again == 0 ? tr("Nobody else bought just once.")
                          : tr("Nobody else bought again exactly %n time(s).", nullptr, again);
    QString sentence =
        again == 0
            ? tr("They bought once, too (%1 did), nearest in the day and the net value of that purchase.").arg(alike)
            : tr("They bought again %n time(s), too (%1 did), nearest in first and last purchase and mean spend, each "
                 "difference in standard deviations.",
                 nullptr, again)
                  .arg(alike);
    if (analysis_->clv.empty())
        return sentence;
    const auto worth = [&](const Neighbour& n) { return analysis_->clv[n.base]; };
    const auto [least, most] = std::ranges::minmax(neighbours.nearest, {}, worth);
    const QString currency = text(analysis_->definitions.currency);
    return sentence + QLatin1Char(' ')
           + tr("They are worth %1 to %2, this one %3.")
                 .arg(format.money(worth(least), currency), format.money(worth(most), currency),
                      format.money(analysis_->clv[base_], currency));
}

void NeighboursView::fill(const Neighbours& neighbours)
{
    const CustomerSummary& s = analysis_->summary();
    const Format format;
    const QString currency = text(analysis_->definitions.currency);
    words_->setText(words(neighbours));
    rows_->clear();
    rows_->setHorizontalHeaderLabels({tr("Customer"), tr("Since"), tr("Last"), tr("Spend"), tr("CLV")});
    for (const int figure : {MeanSpend, Worth})
        rows_->horizontalHeaderItem(figure)->setTextAlignment(Qt::Alignment(figureAlignment()));
    for (const Neighbour& neighbour : neighbours.nearest) {
        const std::uint32_t i = neighbour.base;
        auto* name = new QStandardItem(format.isolate(cells_.nameOf(i)));
        name->setData(i, baseRole);
        name->setData(true, LinkRole);
        //: %1 and %2 are days, %3 is a number
        name->setToolTip(
            tr("Customer since %1, last purchase %2, distance %3")
                .arg(format.date(s.first[i]), format.date(s.last[i]), format.number(neighbour.distance, 3)));
        rows_->appendRow(
            {name, new QStandardItem(format.month(Month::of(s.first[i]))),
             new QStandardItem(format.month(Month::of(s.last[i]))),
             figureItem(s.hasAmounts ? format.money(meanSpendOf(s, i), currency, MoneyDigits::Whole) : Format::dash()),
             figureItem(analysis_->clv.empty() ? Format::dash()
                                               : format.money(analysis_->clv[i], currency, MoneyDigits::Whole))});
    }
    table_->setVisible(!neighbours.nearest.empty());
    table_->setFixedHeight(headHeight + rowHeight * rows_->rowCount() + 4);
}

/// Those who bought as often.
Explanation NeighboursView::wordsExplanation() const
{
    if (!analysis_)
        return {};
    const CustomerSummary& s = analysis_->summary();
    Scope scope = shownScope(*analysis_);
    std::erase_if(scope.members, [&](std::uint32_t i) { return i == base_ || s.frequency[i] != s.frequency[base_]; });
    Explanation words = countExplanation(
        {page_, context_, analysis_}, tr("Customers who bought as often"),
        tr("customers with the same number of purchases again; the five nearest of them stand below"), scope);
    words.note = tr("Near: the square root of the sum of squares of the differences in first and last purchase and "
                    "mean spend, each in standard deviations.");
    return words;
}

Explanation NeighboursView::explanationOf(const QModelIndex& index) const
{
    const std::uint32_t base = index.siblingAtColumn(Who).data(baseRole).toUInt();
    const Explainer by{page_, context_, analysis_};
    switch (index.column()) {
    case Since:
    case Last: return customerExplanation(by, base, CustomersModel::Orders);
    case MeanSpend: {
        const CustomerSummary& s = analysis_->summary();
        const Format format;
        const QString currency = text(analysis_->definitions.currency);
        Scope scope;
        scope.members = {base};
        Explanation words;
        words.title = tr("Mean spend");
        words.value = s.hasAmounts ? format.money(meanSpendOf(s, base), currency) : Format::dash();
        words.formula = tr("net revenue ÷ days with a purchase");
        if (s.hasAmounts)
            words.numbers = equation(QStringLiteral("%1 ÷ %2").arg(format.money(s.revenue[base], currency),
                                                                   format.integer(s.frequency[base] + qint64{1})),
                                     words.value);
        addFoot(words, by, scope);
        return words;
    }
    case Worth: return customerExplanation(by, base, CustomersModel::Clv);
    default: return {};
    }
}

void NeighboursView::retranslate()
{
    title_->setText(tr("Customers like this one"));
}

}  // namespace perennial::ui
