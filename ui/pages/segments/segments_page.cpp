#include "ui/pages/segments/segments_page.h"

#include "core/analysis/chart_data.h"
#include "core/analysis/segment_table.h"
#include "ui/charts/chart_text.h"
#include "ui/jobs/job.h"
#include "ui/models/segments_model.h"
#include "ui/pages/chart_panel.h"
#include "ui/support/dialogs.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr std::size_t mostTabs = 7;

QString segmentationName(const std::string& id)
{
    if (id == "rfm")
        return QCoreApplication::translate("perennial::ui::SegmentsPage", "RFM groups");
    if (id == "value")
        return QCoreApplication::translate("perennial::ui::SegmentsPage", "Value tiers");
    if (id == "cohort")
        return QCoreApplication::translate("perennial::ui::SegmentsPage", "Acquired");
    if (id == "lifecycle")
        return QCoreApplication::translate("perennial::ui::SegmentsPage", "Lifecycle");
    constexpr std::string_view column = "column:";
    return text(id.starts_with(column) ? std::string_view(id).substr(column.size()) : std::string_view(id));
}

}  // namespace

SegmentsPage::SegmentsPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , model_(new SegmentsModel(this))
    , stack_(new QStackedLayout(this))
    , empty_(new EmptyState(this))
{
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    connect(empty_, &EmptyState::actionRequested, this, [this] { emit goTo(QStringLiteral("data")); });
}

QWidget* SegmentsPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_ = new PageHead(content);
    by_ = new SegmentedControl(content);
    by_->setObjectName(QStringLiteral("segmentation"));
    head_->addAction(by_);
    connect(by_, &SegmentedControl::chosen, this, [this](const QString& id) {
        Definitions definitions = analysis_->asked;
        definitions.segmentation = id.toStdString();
        emit definitionsWanted(definitions);
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
    for (ChartPanel* panel : {rfm_, cost_, bars_})
        panel->setMinimumHeight(230);
    layout->addLayout(charts, 5);
    layout->addWidget(makeTable(), 6);
    return content;
}

QWidget* SegmentsPage::makeTable()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    tableTitle_ = new TextLabel(TextRole::CardTitle, card);
    tableHint_ = new TextLabel(TextRole::Subtitle, card);
    export_ = button(ButtonKind::Plain, {}, card, 30);
    connect(export_, &QPushButton::clicked, this, &SegmentsPage::exportTable);
    head->addWidget(tableTitle_);
    head->addWidget(tableHint_);
    head->addStretch(1);
    head->addWidget(export_);
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
    layout->addWidget(table_, 1);
    return card;
}

void SegmentsPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    analysis_ = analysis;
    stack_->setCurrentIndex(analysis ? 1 : 0);
    if (!analysis) {
        model_->setAnalysis(nullptr, {});
        return;
    }
    QList<SegmentedControl::Item> items;
    for (const SegmentTable& table : analysis->segments)
        if (items.size() < static_cast<qsizetype>(mostTabs))
            items.append({text(table.segmentation.id), segmentationName(table.segmentation.id), {}});
    by_->setItems(items);
    showSegmentation();
}

void SegmentsPage::showSegmentation()
{
    const SegmentTable* front = analysis_->segmentsInFront();
    by_->setCurrent(text(front->segmentation.id));
    model_->setAnalysis(analysis_, text(front->segmentation.id));
    rfm_->setData(rfmChart(*analysis_));
    cost_->setData(costChart(*analysis_, *channelsOrFront(*analysis_)));
    bars_->setData(segmentsChart(*analysis_, *front, 8));
    head_->setSentence(sentence());
}

void SegmentsPage::retranslate()
{
    head_->setTitle(tr("Segments"));
    tableTitle_->setText(tr("All figures side by side"));
    tableHint_->setText(tr("click a segment to use it as filter"));
    export_->setText(tr("Export…"));
    empty_->setWords(Icon::Segments, tr("Groups of customers with all figures will stand here"),
                     tr("There are no purchases in this workspace yet."), tr("Import a spreadsheet"));
    present(analysis_);
}

QStringList SegmentsPage::sentence() const
{
    const SegmentTable& table = *analysis_->segmentsInFront();
    const KeyFigures& all = analysis_->all;
    const Format format;
    std::size_t best = 0;
    for (std::size_t i = 0; i < table.figures.size(); ++i)
        if (table.figures[i].clvTotal.value_or(0) > table.figures[best].clvTotal.value_or(0))
            best = i;
    const auto groups = tr("%n group(s)", nullptr, model_->rowCount() - 1);
    if (table.figures.empty() || !all.clvTotal || *all.clvTotal <= 0 || !table.figures[best].clvTotal)
        return {groups};
    const KeyFigures& f = table.figures[best];
    const QString name = ui::text(segmentName(table.segmentation, best), format, analysis_->definitions.currency);
    return {tr("%1: %2 of the customers and %3 of the value.")
                .arg(name, format.percent(static_cast<double>(f.customers) / static_cast<double>(all.customers), 0),
                     format.percent(*f.clvTotal / *all.clvTotal, 0)),
            groups};
}

void SegmentsPage::filterBy(const QModelIndex& index)
{
    const int segment = index.data(SegmentsModel::SegmentIndex).toInt();
    const Segmentation& segmentation = model_->table()->segmentation;
    Definitions definitions = analysis_->asked;
    definitions.segmentFilter =
        segment < 0 ? std::string() : segmentation.id + "/" + segmentation.names[static_cast<std::size_t>(segment)];
    if (definitions.segmentFilter == analysis_->asked.segmentFilter)
        definitions.segmentFilter.clear();  // a second click takes the filter away
    emit definitionsWanted(definitions);
}

void SegmentsPage::exportTable()
{
    if (!analysis_ || !model_->table())
        return;
    const SaveQuestion question{
        tr("Export segments"),
        QStringLiteral("segments.xlsx"),
        {{tr("Excel workbook"), {QStringLiteral("xlsx")}}, {tr("CSV"), {QStringLiteral("csv")}}}};
    const auto index = static_cast<std::size_t>(model_->table() - analysis_->segments.data());
    context().dialogs.save(this, question, [this, index](const QString& path) {
        context().jobs.run(
            tr("writing %1").arg(path.section(QLatin1Char('/'), -1)), this,
            [analysis = analysis_, index, path](Progress& progress) {
                return writeTable(segmentTable(*analysis, analysis->segments[index]), path.toStdString(), progress);
            },
            [this, path](Result<> written) {
                if (written)
                    emit toasted(tr("Written: %1").arg(path));
                else
                    context().dialogs.report(this, written.error());
            });
    });
}

}  // namespace perennial::ui
