#include "ui/pages/segments/contract_segments_view.h"

#include "core/analysis/contract_charts.h"
#include "ui/charts/chart_text.h"
#include "ui/jobs/job.h"
#include "ui/models/segment_words.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/contract_cells.h"
#include "ui/pages/contract_points.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::ui {

namespace {

constexpr int mostChartHeight = 300;
constexpr int leastChartHeight = 220;
constexpr std::size_t barsShown = 8;
constexpr int filterRole = Qt::UserRole + 40;   ///< the filter that a row stands for; none: all
constexpr int segmentRole = Qt::UserRole + 41;  ///< which segment, or all together
constexpr int allTogether = -1;

QString filterOf(const Segmentation& segmentation, std::size_t segment)
{
    return text(segmentation.id + "/" + segmentation.names[segment]);
}

/// A figure that sorts by its number; an undefined one says why.
QStandardItem* sortedItem(const QString& words, const Figure& value)
{
    QStandardItem* item = figureItem(words);
    item->setData(value ? *value : -1e300, SortRole);
    if (!value)
        item->setToolTip(why(value));
    return item;
}

}  // namespace

void fillContractWays(QComboBox& list, const ContractBook& book, const std::vector<std::string>& offered)
{
    const Format format;
    for (const std::string& id : offered)
        list.addItem(segmentationName(id), text(id));
    for (const DictionaryColumn& column : book.table.attributes) {
        const auto reason = whyNoGroups(column);
        if (!reason)
            continue;
        const QString values = format.integer(static_cast<qint64>(column.values.size()));
        list.addItem(ContractSegmentsView::tr("%1: %2 values").arg(text(column.name), values));
        const int place = list.count() - 1;
        list.setItemData(place,
                         *reason == NoGroups::OneEach
                             ? ContractSegmentsView::tr("Nearly every contract has a value of its own here: it names "
                                                        "contracts and makes no groups.")
                             : ContractSegmentsView::tr("%1 different values are too many for groups.").arg(values),
                         Qt::ToolTipRole);
        if (auto* model = qobject_cast<QStandardItemModel*>(list.model()))
            model->item(place)->setEnabled(false);
    }
}

ContractSegmentsView::ContractSegmentsView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
    , head_(new PageHead(this))
    , by_(new QComboBox(this))
    , survival_(new ChartPanel(page, context, this))
    , bars_(new ChartPanel(page, context, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    by_->setObjectName(QStringLiteral("contractSegmentation"));
    connect(by_, &QComboBox::activated, this, [this] { emit chosen(by_->currentData().toString()); });
    head_->addAction(by_);
    own_ = button(ButtonKind::Plain, {}, this, 30);
    own_->setObjectName(QStringLiteral("ownContractRules"));
    connect(own_, &QPushButton::clicked, this, &ContractSegmentsView::ownRulesWanted);
    head_->addAction(own_);
    head_->addAction(new KindSwitch(context.session, this));
    layout->addWidget(head_);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(12);
    survival_->setObjectName(QStringLiteral("contractSegmentSurvival"));
    charts->addWidget(survival_, 3);
    charts->addWidget(bars_, 2);
    for (ChartPanel* panel : {survival_, bars_}) {
        panel->setMinimumHeight(leastChartHeight);
        panel->setMaximumHeight(mostChartHeight);
        connect(panel, &ChartPanel::pointActivated, this,
                [this, panel](std::size_t row) { filterByPoint(*panel, row); });
    }
    layout->addLayout(charts, 5);
    layout->addWidget(makeTable(), 6);
}

QWidget* ContractSegmentsView::makeTable()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 8, 1, 8);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    title_ = new TextLabel(TextRole::CardTitle, card);
    export_ = button(ButtonKind::Plain, {}, card, 30);
    connect(export_, &QPushButton::clicked, this, &ContractSegmentsView::exportTable);
    hint_ = new FittingLabel(TextRole::Subtitle, card);
    head->addWidget(title_);
    head->addWidget(hint_, 1);
    head->addWidget(export_);
    layout->addLayout(head);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("contractSegments"));
    model_ = new QStandardItemModel(this);
    model_->setSortRole(SortRole);
    table_->setModel(model_);
    styleTable(table_);
    ColumnFit::install(table_, 0);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const auto open = [this](const QModelIndex& index) { filterBy(index); };
    connect(table_, &QTableView::clicked, this, open);
    connect(table_, &QTableView::activated, this, open);
    explainCells(*table_, [this](const QModelIndex& index) { return explanationOf(index); });
    layout->addWidget(table_, 1);
    words_ = new TextLabel(TextRole::SmallMuted, card);
    words_->setContentsMargins(12, 0, 12, 0);
    words_->setWordWrap(true);
    layout->addWidget(words_);
    return card;
}

void ContractSegmentsView::show()
{
    const Session& session = context_.session;
    segments_ = session.contractSegments();
    book_ = segments_ ? session.shownContracts().dividedInto(*segments_) : session.contracts();
    by_->clear();
    if (!book_)
        return;
    fillContractWays(*by_, *book_, session.contractWays());
    by_->setVisible(by_->count() > 0);
    model_->clear();
    if (!segments_) {
        head_->setSentence({tr("The sheet has no plan, price or start date: there is nothing to divide its contracts "
                               "by.")});
        survival_->setData(contractSurvivalChart(*book_));
        bars_->setData(contractDistributionChart(*book_));
        words_->clear();
        return;
    }
    by_->setCurrentIndex(std::max(0, by_->findData(text(segments_->segmentation.id))));
    survival_->setData(contractSurvivalChart(*book_, *segments_));
    bars_->setData(contractSegmentsChart(*book_, *segments_, barsShown));
    showTable();
    markFiltered();
    head_->setSentence(sentence());
}

/// The segment that the filter names is the chosen row.
void ContractSegmentsView::markFiltered()
{
    const std::string& filter = context_.session.shownContracts().filter;
    table_->clearSelection();
    for (int row = 0; row < model_->rowCount(); ++row)
        if (!filter.empty() && model_->item(row)->data(filterRole).toString() == text(filter))
            chooseRow(table_, row);
}

void ContractSegmentsView::filterBy(const QModelIndex& index)
{
    filterBy(index.siblingAtColumn(0).data(filterRole).toString());
}

void ContractSegmentsView::filterByPoint(const ChartPanel& panel, std::size_t row)
{
    const auto& rows = panel.data().table.rows;
    if (!book_ || row >= rows.size())
        return;
    if (!segments_)
        return showContractsBehind({page_, context_, book_}, nullptr, panel.data(), row);
    for (std::size_t s = 0; s < segments_->segments.size(); ++s)
        if (rows[row].front() == segmentName(segments_->segmentation, s))
            return filterBy(filterOf(segments_->segmentation, s));
    showContractsBehind({page_, context_, book_}, segments_.get(), panel.data(), row);  // the small ones, gathered
}

Explanation ContractSegmentsView::explanationOf(const QModelIndex& index)
{
    const QModelIndex name = index.siblingAtColumn(0);
    const QVariant place = name.data(segmentRole);
    if (!segments_ || !book_ || !place.isValid())
        return {};
    const int s = place.toInt();
    const auto column = static_cast<ContractColumn>(index.column());
    const QString filter = name.data(filterRole).toString();
    return contractSegmentExplanation(
        {page_, context_, book_}, s < 0 ? segments_->all : segments_->segments[static_cast<std::size_t>(s)],
        QStringLiteral("%1: %2").arg(name.data().toString(),
                                     model_->headerData(index.column(), Qt::Horizontal).toString()),
        column, filter.isEmpty() ? std::function<void()>() : [this, filter] { emit filterWanted(filter); });
}

void ContractSegmentsView::filterBy(const QString& wanted)
{
    const bool again = wanted == text(context_.session.definitions().contracts.filter);
    emit filterWanted(again ? QString() : wanted);  // a second click takes the filter away
}

void ContractSegmentsView::showTable()
{
    const Format format;
    const QString currency = text(book_->table.currency);
    const auto money = [&](const Figure& figure, MoneyDigits digits = MoneyDigits::Whole) {
        return sortedItem(format.money(figure, currency, digits), figure);
    };
    const auto count = [&](std::uint64_t n) {
        return sortedItem(format.integer(static_cast<qint64>(n)), static_cast<double>(n));
    };
    const QString price = book_->table.periodMonths == 1    ? tr("Price a month")
                          : book_->table.periodMonths == 12 ? tr("Price a year")
                                                            : tr("Price a period");
    model_->setHorizontalHeaderLabels({segmentationName(segments_->segmentation.id), tr("Contracts"), tr("Running"),
                                       tr("Churned"), tr("Churn a renewal"), tr("MRR"), price, tr("CLV, mean"),
                                       tr("CLV, total"), tr("Still to come"), tr("By its own sBG")});
    for (int column = 1; column < model_->columnCount(); ++column)
        model_->horizontalHeaderItem(column)->setTextAlignment(Qt::Alignment(figureAlignment()));
    const auto row = [&](const QString& segmentWords, const ContractSegment& s, int place, const QString& filter) {
        const ContractFigures& f = s.figures;
        const Figure churn = f.churnPerRenewal();
        auto* name = new QStandardItem(segmentWords);
        name->setData(segmentWords, SortRole);
        name->setData(filter, filterRole);
        name->setData(place, segmentRole);
        QStandardItem* own = money(s.ownResidual);
        if (s.pooled != Pooled::No) {
            own->setText(own->text() + QStringLiteral(" *"));
            own->setToolTip(s.pooled == Pooled::FewContracts
                                ? tr("Too few contracts for a model of their own: the sBG of all contracts.")
                            : s.pooled == Pooled::FewEnded
                                ? tr("Too few of them have ended for a model of their own: the sBG of all contracts.")
                                : tr("No sBG fits these contracts alone: that of all contracts."));
        }
        const QList<QStandardItem*> items{name,
                                          count(f.customers),
                                          count(s.running()),
                                          sortedItem(format.percent(f.churnShare), f.churnShare),
                                          sortedItem(format.percent(churn, 2), churn),
                                          money(f.recurringRevenue),
                                          money(s.price, MoneyDigits::Currency),
                                          money(s.clvMean, MoneyDigits::Currency),
                                          money(s.clvTotal),
                                          money(s.residual),
                                          own};
        for (QStandardItem* item : items)
            item->setData(place < 0, StrongRole);
        model_->appendRow(items);
    };
    for (std::size_t s = 0; s < segments_->segments.size(); ++s)
        if (segments_->segments[s].figures.customers > 0)
            row(ui::text(segmentName(segments_->segmentation, s), format, book_->table.currency),
                segments_->segments[s], static_cast<int>(s), filterOf(segments_->segmentation, s));
    const bool part = book_ != context_.session.shownContracts().all;
    row(part ? tr("Together") : tr("All contracts"), segments_->all, allTogether, {});
    const bool pooled =
        std::ranges::any_of(segments_->segments, [](const ContractSegment& s) { return s.pooled != Pooled::No; });
    words_->setText(
        tr("Still to come: by one sBG of all contracts, so that the groups add up to the whole. By its own "
           "sBG: of each group alone, where groups differ in how they stay.")
        + (pooled ? QLatin1Char(' ') + tr("* Too small for a model of its own: that of all contracts.") : QString()));
}

void ContractSegmentsView::exportTable()
{
    if (!segments_)
        return;
    const SaveQuestion question{
        tr("Export segments"),
        QStringLiteral("segments.xlsx"),
        {{tr("Excel workbook"), {QStringLiteral("xlsx")}}, {tr("CSV"), {QStringLiteral("csv")}}}};
    context_.dialogs.save(this, question, [this](const QString& path) {
        context_.jobs.run(
            tr("writing %1").arg(path.section(QLatin1Char('/'), -1)), this,
            [segments = segments_, path](Progress& progress) {
                return writeTable(contractSegmentTable(segments), path.toStdString(), progress);
            },
            [this, path](Result<> written) {
                if (written)
                    emit toasted(tr("Written: %1").arg(path));
                else
                    context_.dialogs.report(this, written.error());
            });
    });
}

QStringList ContractSegmentsView::sentence() const
{
    const Format format;
    const ContractSegment* best = nullptr;
    QString name;
    for (std::size_t s = 0; s < segments_->segments.size(); ++s)
        if (segments_->segments[s].clvTotal.value_or(0) > (best ? *best->clvTotal : 0)) {
            best = &segments_->segments[s];
            name = ui::text(segmentName(segments_->segmentation, s), format, book_->table.currency);
        }
    if (const ShownContracts& shown = context_.session.shownContracts(); book_ != shown.all)
        return {tr("Of %1 of %2 contracts: the segment filter is on.")
                    .arg(format.integer(static_cast<qint64>(book_->table.size())),
                         format.integer(static_cast<qint64>(shown.all->table.size())))};
    const auto total = segments_->all.clvTotal;
    if (!best || !total || *total <= 0)
        return {tr("%Ln group(s)", nullptr, model_->rowCount() - 1)};
    return {tr("%1: %2 of the contracts and %3 of the value.")
                .arg(name,
                     format.percent(static_cast<double>(best->figures.customers)
                                        / static_cast<double>(segments_->all.figures.customers),
                                    0),
                     format.percent(*best->clvTotal / *total, 0))};
}

void ContractSegmentsView::retranslate()
{
    head_->setTitle(tr("Segments"));
    by_->setAccessibleName(tr("Divide by"));
    title_->setText(tr("All figures side by side"));
    hint_->setVariants(
        {tr("click a segment to see only its contracts, everywhere; once more for all"), tr("click: filter")});
    own_->setText(tr("Own rules…"));
    export_->setText(tr("Export…"));
    if (book_)
        show();
}

}  // namespace perennial::ui
