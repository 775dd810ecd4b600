#include "ui/pages/segments/segments_page.h"

#include "core/analysis/chart_data.h"
#include "core/analysis/segment_intervals.h"
#include "core/segment/movement.h"
#include "ui/charts/chart_text.h"
#include "ui/jobs/job.h"
#include "ui/models/segment_words.h"
#include "ui/models/segments_model.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/segments/contract_segments_view.h"
#include "ui/pages/segments/segment_dialogs.h"
#include "ui/pages/segments/segment_explain.h"
#include "ui/pages/session.h"
#include "ui/pages/undivided_columns.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr int chartHeight = 288;
constexpr int leastTable = 256;

/// Those with a tab of their own; the others are in the list beside them.
bool hasTab(const std::string& id, const std::string& front)
{
    return id == "rfm" || id == "value" || id == "cohort" || id == "lifecycle" || id == front;
}

}  // namespace

SegmentsPage::SegmentsPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , charting_(context.jobs, this)
    , measuring_(context.jobs, this)
    , model_(new SegmentsModel(this))
    , stack_(new FrontLayout(this))
    , empty_(new EmptyState(this))
{
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    connect(empty_, &EmptyState::actionRequested, this, &SegmentsPage::leaveEmpty);
}

/// Made when there are contracts to show: most workspaces hold none.
void SegmentsPage::makeContracts()
{
    contracts_ = new ContractSegmentsView(*this, context(), this);
    contracts_->retranslate();
    stack_->addWidget(contracts_);
    connect(contracts_, &ContractSegmentsView::toasted, this, &SegmentsPage::toasted);
    connect(contracts_, &ContractSegmentsView::chosen, this, [this](const QString& id) {
        changeContracts([&](ContractDefinitions& contracts) { contracts.segmentation = id.toStdString(); });
    });
    connect(contracts_, &ContractSegmentsView::filterWanted, this, [this](const QString& id) {
        changeContracts([&](ContractDefinitions& contracts) { contracts.filter = id.toStdString(); });
    });
    connect(contracts_, &ContractSegmentsView::ownRulesWanted, this, &SegmentsPage::editContractRules);
}

QWidget* SegmentsPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_ = new PageHead(content);
    explainSentence(*head_, [this] { return sentenceExplanation(); });
    by_ = new SegmentedControl(content);
    by_->setObjectName(QStringLiteral("segmentation"));
    head_->addAction(by_);
    connect(by_, &SegmentedControl::chosen, this, &SegmentsPage::choose);
    more_ = new QComboBox(content);
    more_->setObjectName(QStringLiteral("moreSegmentations"));
    head_->addAction(more_);
    head_->addAction(new KindSwitch(context().session, content));
    connect(more_, &QComboBox::activated, this, [this] {
        if (const QString id = more_->currentData().toString(); !id.isEmpty())
            choose(id);
    });
    connect(&this->context().session, &Session::compared, this, [this] {
        if (analysis_ && analysis_ == this->context().session.analysis())
            showCharts();
    });
    layout->addWidget(head_);

    auto* charts = new QHBoxLayout;
    charts->setSpacing(12);
    rfm_ = new ChartPanel(*this, context(), content);
    cost_ = new ChartPanel(*this, context(), content);
    bars_ = new ChartPanel(*this, context(), content);
    charts->addWidget(rfm_, 332);
    charts->addWidget(cost_, 410);
    charts->addWidget(bars_, 302);
    for (ChartPanel* panel : {rfm_, cost_, bars_}) {
        panel->setMinimumHeight(230);
        panel->setMaximumHeight(chartHeight);
        connect(panel, &ChartPanel::pointActivated, this, [this, panel](std::size_t row) {
            if (!analysis_)
                return;
            const SegmentTable* of =
                panel->data().id == "cac" ? channelsOrFront(*analysis_) : analysis_->segmentsInFront();
            explainPoint({*this, this->context(), analysis_}, *panel, row, of);
        });
        explainStatement(*panel, [this, panel] {
            return analysis_ ? statementExplanation({*this, this->context(), analysis_}, panel->data(),
                                                    panel->data().id == "cac" ? channelsOrFront(*analysis_)
                                                                              : analysis_->segmentsInFront())
                             : Explanation();
        });
    }
    layout->addLayout(charts, 5);
    layout->addWidget(makeTable(), 6);
    return content;
}

QWidget* SegmentsPage::makeTable()
{
    auto* card = new Card(this);
    card->setMinimumHeight(leastTable);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 8, 1, 4);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    tableTitle_ = new TextLabel(TextRole::CardTitle, card);
    tableHint_ = new FittingLabel(TextRole::Subtitle, card);
    compare_ = button(ButtonKind::Plain, {}, card, 30);
    movement_ = button(ButtonKind::Plain, {}, card, 30);
    movement_->setObjectName(QStringLiteral("movementOfSegments"));
    edit_ = button(ButtonKind::Plain, {}, card, 30);
    edit_->setObjectName(QStringLiteral("editRules"));
    export_ = button(ButtonKind::Plain, {}, card, 30);
    connect(compare_, &QPushButton::clicked, this, [this] {
        if (analysis_)
            (new CompareDialog({*this, this->context(), analysis_}, *analysis_->segmentsInFront()))->show();
    });
    connect(movement_, &QPushButton::clicked, this, [this] {
        if (analysis_)
            (new MovementDialog({*this, this->context(), analysis_}, analysis_->segmentsInFront()->segmentation.id))
                ->show();
    });
    connect(edit_, &QPushButton::clicked, this, &SegmentsPage::editRules);
    connect(export_, &QPushButton::clicked, this, &SegmentsPage::exportTable);
    head->addWidget(tableTitle_);
    head->addWidget(tableHint_, 1);
    for (QPushButton* action : {compare_, movement_, edit_, export_})
        head->addWidget(action);
    layout->addLayout(head);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("segments"));
    table_->setModel(model_);
    styleTable(table_);
    ColumnFit::install(table_, SegmentsModel::Play);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(table_, &QTableView::clicked, this, &SegmentsPage::filterBy);
    connect(table_, &QTableView::activated, this, &SegmentsPage::filterBy);
    explainCells(*table_, [this](const QModelIndex& index) {
        return analysis_ ? segmentCellExplanation({*this, this->context(), analysis_}, *model_, index) : Explanation();
    });
    layout->addWidget(table_, 1);
    return card;
}

void SegmentsPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    analysis_ = analysis;
    stack_->setCurrentIndex(analysis ? 1 : 0);
    if (!analysis || context().session.showsContracts()) {
        charting_.stop();
        measuring_.stop();
        model_->setAnalysis(nullptr, {});
        if (context().session.showsContracts()) {
            if (!contracts_)
                makeContracts();
            contracts_->show();
            stack_->setCurrentWidget(contracts_);
        } else {
            sayEmpty(empty_, Icon::Segments, tr("Groups of customers with all figures will stand here"));
        }
        return;
    }
    fillTabs();
    showSegmentation();
}

void SegmentsPage::fillTabs()
{
    QList<SegmentedControl::Item> items;
    more_->clear();
    more_->addItem(tr("More…"));
    const std::string front = analysis_->segmentsInFront()->segmentation.id;
    for (const SegmentTable& table : analysis_->segments) {
        const std::string& id = table.segmentation.id;
        if (id == ownRules)
            continue;
        if (hasTab(id, front))
            items.append({text(id), segmentationName(id), {}});
        else
            more_->addItem(segmentationName(id), text(id));
    }
    addUndividedColumns(*more_, *analysis_);
    items.append({QLatin1String(ownRules), segmentationName(ownRules), tr("Segments by rules of your own")});
    by_->setItems(items);
    more_->setVisible(more_->count() > 1);
}

void SegmentsPage::showSegmentation()
{
    const SegmentTable* front = analysis_->segmentsInFront();
    const std::string& id = front->segmentation.id;
    by_->setCurrent(text(id));
    model_->setAnalysis(analysis_, text(id));
    showCharts();
    showIntervals();
    edit_->setVisible(id == "rfm" || id == "value" || id == ownRules);
    movement_->setVisible(canMove(id));
    head_->setSentence(sentence());
}

bool SegmentsPage::canMove(const std::string& segmentation)
{
    return segmentation == "rfm" || segmentation == "value" || segmentation == "lifecycle" || segmentation == ownRules;
}

namespace {

struct SegmentCharts {
    ChartData rfm;
    ChartData cost;
    ChartData third;  ///< movement since the earlier reading where there is one; else value by segment
};

SegmentCharts chartsOf(const Analysis& analysis, const Analysis* earlier)
{
    const SegmentTable& front = *analysis.segmentsInFront();
    SegmentCharts charts{rfmChart(analysis), costChart(analysis, *channelsOrFront(analysis)), {}};
    const SegmentTable* before = earlier ? segmentationNamed(*earlier, front.segmentation.id) : nullptr;
    charts.third =
        before ? movementChart(carriedTo(analysis.summary(), before->segmentation, earlier->summary()),
                               front.segmentation, earlier->summary().asOf, analysis.summary().asOf, analysis.filter)
               : segmentsChart(analysis, front, 8);
    if (before && charts.cost.isEmpty())  // without costs the place shows what would else be hidden by movement
        charts.cost = segmentsChart(analysis, front, 8);
    return charts;
}

}  // namespace

void SegmentsPage::showCharts()
{
    const Comparison& comparison = context().session.comparison();
    auto earlier = comparison.previous ? comparison.previous : comparison.yearAgo;
    if (analysis_ != context().session.analysis() || !canMove(analysis_->segmentsInFront()->segmentation.id))
        earlier.reset();
    charting_.run([analysis = analysis_,
                   earlier](Progress&) -> Result<SegmentCharts> { return chartsOf(*analysis, earlier.get()); },
                  [this](const Result<SegmentCharts>& charts) {
                      if (!charts) {
                          for (ChartPanel* panel : {rfm_, cost_, bars_})
                              panel->sayCancelled([this] { showCharts(); });
                          return;
                      }
                      rfm_->setData(charts->rfm);
                      cost_->setData(charts->cost);
                      bars_->setData(charts->third);
                  },
                  tr("drawing the charts"));
}

void SegmentsPage::showIntervals()
{
    measuring_.run(
        [analysis = analysis_](Progress& progress) {
            return segmentIntervals(*analysis, analysis->segmentsInFront()->segmentation, progress);
        },
        [this](const Result<std::optional<GroupIntervals>>& intervals) {
            if (intervals)
                model_->setIntervals(*intervals);
        },
        tr("measuring how sure the forecast is"));
}

void SegmentsPage::retranslate()
{
    if (contracts_)
        contracts_->retranslate();
    head_->setTitle(tr("Segments"));
    tableTitle_->setText(tr("All figures side by side"));
    tableHint_->setVariants({tr("click a segment to filter by it; right-click a number to explain it"),
                             tr("click: filter; right-click: explain")});
    compare_->setText(tr("Compare two…"));
    movement_->setText(tr("Movement…"));
    edit_->setText(tr("Edit rules…"));
    export_->setText(tr("Export…"));
    present(analysis_);
}

/// The segment with the greatest value; nullopt where there is no value to divide.
std::optional<std::size_t> SegmentsPage::best() const
{
    const SegmentTable& table = *analysis_->segmentsInFront();
    std::size_t best = 0;
    for (std::size_t i = 0; i < table.figures.size(); ++i)
        if (table.figures[i].clvTotal.value_or(0) > table.figures[best].clvTotal.value_or(0))
            best = i;
    const Figure& all = analysis_->all.clvTotal;
    if (table.figures.empty() || !all || *all <= 0 || !table.figures[best].clvTotal)
        return std::nullopt;
    return best;
}

Explanation SegmentsPage::sentenceExplanation()
{
    if (!analysis_)
        return {};
    const Explainer by{*this, context(), analysis_};
    const auto chosen = best();
    if (!chosen)
        return countExplanation(by, tr("Customers"), tr("customers with a purchase up to the as-of date"),
                                wholeScope(*analysis_));
    const SegmentTable& table = *analysis_->segmentsInFront();
    const Format format;
    const QString currency = text(analysis_->definitions.currency);
    Scope scope;
    for (std::uint32_t i = 0; i < table.segmentation.of.size(); ++i)
        if (table.segmentation.of[i] == *chosen)
            scope.members.push_back(i);
    const Figure& total = table.figures[*chosen].clvTotal;
    const Figure& all = analysis_->all.clvTotal;
    const QString name = ui::text(segmentName(table.segmentation, *chosen), format, analysis_->definitions.currency);
    Explanation words = countExplanation(by, name, tr("CLV, total of the segment ÷ CLV, total of all"), scope);
    words.rows.insert(
        words.rows.begin(),
        {tr("Share of the customers: %1 ÷ %2")
             .arg(words.value, format.integer(static_cast<qint64>(analysis_->all.customers))),
         format.percent(static_cast<double>(scope.members.size()) / static_cast<double>(analysis_->all.customers)),
         {}});
    words.value = format.percent(*total / *all);
    words.numbers = equation(QStringLiteral("%1 ÷ %2").arg(format.money(total, currency), format.money(all, currency)),
                             words.value);
    return words;
}

QStringList SegmentsPage::sentence() const
{
    const SegmentTable& table = *analysis_->segmentsInFront();
    const KeyFigures& all = analysis_->all;
    const Format format;
    const auto groups = tr("%Ln group(s)", nullptr, model_->rowCount() - 1);
    const auto found = best();
    if (!found)
        return {groups};
    const KeyFigures& f = table.figures[*found];
    const QString name = ui::text(segmentName(table.segmentation, *found), format, analysis_->definitions.currency);
    const auto share = [&](double part) { return format.percent(part, part < 0.01 ? 1 : 0); };  // of very many: not 0 %
    return {tr("%1: %2 of the customers and %3 of the value.")
                .arg(name, share(static_cast<double>(f.customers) / static_cast<double>(all.customers)),
                     share(*f.clvTotal / *all.clvTotal)),
            groups};
}

}  // namespace perennial::ui
