#include "ui/pages/segments/segment_dialogs.h"

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison.h"
#include "core/segment/movement.h"
#include "ui/charts/chart_text.h"
#include "ui/jobs/job.h"
#include "ui/models/figures.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain.h"
#include "ui/pages/page.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

QTableView* tableIn(QVBoxLayout* layout, QStandardItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    styleTable(table, true);
    layout->addWidget(table, 1);
    return table;
}

QString nameOf(const Analysis& analysis, const Segmentation& segmentation, std::size_t segment)
{
    return ui::text(segmentName(segmentation, segment), Format(), analysis.definitions.currency);
}

}  // namespace

TiersDialog::TiersDialog(const SegmentDefinitions& definitions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("tiersDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Value tiers"));
    auto* form = new QFormLayout(this);
    const auto share = [this](double value, const char* name) {
        auto* spin = new QDoubleSpinBox(this);
        spin->setObjectName(QLatin1String(name));
        spin->setRange(0.1, 99);
        spin->setDecimals(1);
        spin->setSuffix(QStringLiteral(" %"));
        spin->setValue(value * 100);
        return spin;
    };
    auto* top = share(definitions.topTier, "topTier");
    auto* middle = share(definitions.middleTier, "middleTier");
    form->addRow(tr("Top tier, share of the customers"), top);
    form->addRow(tr("Middle tier"), middle);
    auto* rest = new TextLabel(TextRole::SmallMuted, this);
    auto* save = button(ButtonKind::Primary, tr("Save tiers"), this);
    const auto check = [=] {
        const double left = 100 - top->value() - middle->value();
        rest->setText(left > 0 ? tr("Lower tier: the other %1").arg(Format().percent(left / 100))
                               : tr("Together the two must stay below 100 %."));
        save->setEnabled(left > 0);
    };
    for (QDoubleSpinBox* spin : {top, middle})
        connect(spin, &QDoubleSpinBox::valueChanged, this, check);
    check();
    form->addRow(rest);
    form->addRow(save);
    connect(save, &QPushButton::clicked, this, [this, top, middle] {
        emit tiersAccepted(top->value() / 100, middle->value() / 100);
        close();
    });
}

CompareDialog::CompareDialog(std::shared_ptr<const Analysis> analysis, const SegmentTable& segments, QWidget* parent)
    : QDialog(parent)
    , analysis_(std::move(analysis))
    , segments_(segments)
    , first_(new QComboBox(this))
    , second_(new QComboBox(this))
    , model_(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("compareSegments"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Two segments side by side"));
    resize(680, 620);
    auto* layout = new QVBoxLayout(this);
    auto* line = new QHBoxLayout;
    for (QComboBox* box : {first_, second_}) {
        for (std::size_t s = 0; s < segments.figures.size(); ++s)
            if (segments.figures[s].customers > 0)
                box->addItem(nameOf(*analysis_, segments.segmentation, s), static_cast<int>(s));
        line->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::show);
    }
    second_->setCurrentIndex(second_->count() > 1 ? 1 : 0);
    layout->addLayout(line);
    tableIn(layout, model_, this)->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    show();
}

void CompareDialog::show()
{
    if (first_->count() == 0)
        return;
    const Format format;
    const KeyFigures& a = segments_.figures[static_cast<std::size_t>(first_->currentData().toInt())];
    const KeyFigures& b = segments_.figures[static_cast<std::size_t>(second_->currentData().toInt())];
    model_->clear();
    model_->setHorizontalHeaderLabels({tr("Figure"), first_->currentText(), second_->currentText(), tr("Ratio")});
    model_->appendRow(
        {new QStandardItem(tr("Customers")), figureItem(format.integer(static_cast<qint64>(a.customers))),
         figureItem(format.integer(static_cast<qint64>(b.customers))),
         figureItem(format.number(static_cast<double>(b.customers) / static_cast<double>(a.customers), 2))});
    for (const FigureId id : allFigures()) {
        // what belongs to new customers is not told apart by segment
        if (id == FigureId::NewCustomerClv || id == FigureId::LtvToCac || id == FigureId::Payback)
            continue;
        const Figure x = figureValue(id, a);
        const Figure y = figureValue(id, b);
        const FigureText of = describe(id, *analysis_, a, format);
        model_->appendRow({new QStandardItem(of.label), figureItem(of.value),
                           figureItem(describe(id, *analysis_, b, format).value),
                           figureItem(x && y && *x > 0 ? format.number(*y / *x, 2) : Format::dash())});
    }
}

MovementDialog::MovementDialog(Page& page, PageContext& context, std::shared_ptr<const Analysis> analysis,
                               const std::string& segmentation, QWidget* parent)
    : QDialog(parent)
    , page_(page)
    , context_(context)
    , analysis_(std::move(analysis))
    , segmentation_(segmentation)
    , since_(new QComboBox(this))
    , flow_(new ChartPanel(page, context, this))
    , words_(new TextLabel(TextRole::SmallMuted, this))
    , model_(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("movement"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Movement between segments"));
    resize(860, 640);
    auto* layout = new QVBoxLayout(this);
    const Format format;
    for (const int months : {1, 3, 6, 12}) {
        const Day day = addMonths(analysis_->summary().asOf, -months);
        since_->addItem(tr("since %1").arg(format.date(day)), day.number);
    }
    since_->setCurrentIndex(1);
    layout->addWidget(since_, 0, Qt::AlignLeading);
    words_->setWordWrap(true);
    layout->addWidget(words_);
    flow_->setFramed(false);
    flow_->setObjectName(QStringLiteral("flow"));
    flow_->setMenuEntries(true, true, true, false);
    connect(flow_, &ChartPanel::pointActivated, this, &MovementDialog::showCustomers);
    layout->addWidget(flow_, 2);
    tableIn(layout, model_, this)->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(since_, &QComboBox::activated, this, &MovementDialog::load);
    load();
}

void MovementDialog::load()
{
    words_->setText(tr("reading the workspace as it was then"));
    words_->show();
    const Day day{since_->currentData().toInt()};
    context_.jobs.run(
        tr("reading the workspace as it was then"), this,
        [now = analysis_, day](Progress& progress) { return analysisAt(*now, day, progress); },
        [this](const Result<std::shared_ptr<const Analysis>>& earlier) {
            if (earlier)
                show(**earlier);
            else
                words_->setText(sentence(earlier.error()));
        });
}

void MovementDialog::show(const Analysis& earlier)
{
    model_->clear();
    flow_->hide();
    const SegmentTable* before = segmentationNamed(earlier, segmentation_);
    const SegmentTable* after = segmentationNamed(*analysis_, segmentation_);
    if (!before || !after) {
        words_->setText(tr("There were no such segments then."));
        return;
    }
    const MovementMatrix matrix =
        movement(before->segmentation, earlier.summary(), after->segmentation, analysis_->summary());
    before_ = carriedTo(analysis_->summary(), before->segmentation, earlier.summary());
    flow_->setData(
        flowChart(before_, after->segmentation, Day{since_->currentData().toInt()}, analysis_->summary().asOf));
    flow_->show();
    const Format format;
    QStringList heads{tr("From ↓ to →")};
    for (std::size_t a = 0; a < matrix.after.size(); ++a)
        heads << nameOf(*analysis_, after->segmentation, a);
    model_->setHorizontalHeaderLabels(heads);
    for (std::size_t b = 0; b < matrix.before.size(); ++b) {
        const bool isNew = matrix.before[b] == notYetCustomer;
        auto* name = new QStandardItem(isNew ? tr("No customer yet") : nameOf(earlier, before->segmentation, b));
        name->setData(true, StrongRole);
        QList<QStandardItem*> row{name};
        for (std::size_t a = 0; a < matrix.after.size(); ++a) {
            auto* cell = figureItem(matrix.counts[b][a] ? format.integer(matrix.counts[b][a]) : Format::dash());
            cell->setData(matrix.before[b] == matrix.after[a], StrongRole);
            row << cell;
        }
        model_->appendRow(row);
    }
    words_->hide();  // the title of the flows says it
}

void MovementDialog::showCustomers(std::size_t band)
{
    const auto* flow = std::get_if<SegmentFlow>(&flow_->data().content);
    const SegmentTable* after = segmentationNamed(*analysis_, segmentation_);
    if (!flow || !after || band >= flow->bands.size())
        return;
    const Format format;
    const std::string& currency = analysis_->definitions.currency;
    //: From one segment to another
    const QString title = tr("%1 to %2")
                              .arg(ui::text(flow->before[flow->bands[band].from].name, format, currency),
                                   ui::text(flow->after[flow->bands[band].to].name, format, currency));
    const auto members = customersOfBand(before_, after->segmentation, *flow, band);
    close();
    emit page_.goTo(QStringLiteral("customers"), customersFilter(title, members));
}

}  // namespace perennial::ui
