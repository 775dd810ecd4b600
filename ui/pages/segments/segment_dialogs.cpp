#include "ui/pages/segments/segment_dialogs.h"

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/jobs/job.h"
#include "ui/models/figures.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/page.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/column_fit.h"
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
    ColumnFit::install(table, 0);
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

CompareDialog::CompareDialog(const Explainer& by, const SegmentTable& segments)
    : QDialog(&by.page)
    , by_(by)
    , segments_(segments)
    , first_(new QComboBox(this))
    , second_(new QComboBox(this))
    , model_(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("compareSegments"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Two segments side by side"));
    resize(680, 620);
    connect(&by_.page, &Page::goTo, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    auto* line = new QHBoxLayout;
    for (QComboBox* box : {first_, second_}) {
        for (std::size_t s = 0; s < segments.figures.size(); ++s)
            if (segments.figures[s].customers > 0)
                box->addItem(nameOf(*by_.analysis, segments.segmentation, s), static_cast<int>(s));
        line->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::fill);
    }
    second_->setCurrentIndex(second_->count() > 1 ? 1 : 0);
    layout->addLayout(line);
    explainCells(*tableIn(layout, model_, this), [this](const QModelIndex& index) { return explanationOf(index); });
    fill();
}

const KeyFigures& CompareDialog::figuresOf(const QComboBox* box) const
{
    return segments_.figures[static_cast<std::size_t>(box->currentData().toInt())];
}

void CompareDialog::fill()
{
    if (first_->count() == 0)
        return;
    const Format format;
    const KeyFigures& a = figuresOf(first_);
    const KeyFigures& b = figuresOf(second_);
    model_->clear();
    rows_ = {std::nullopt};
    model_->setHorizontalHeaderLabels({tr("Figure"), first_->currentText(), second_->currentText(),
                                       //: the figure of the second segment divided by that of the first
                                       tr("Second ÷ first")});
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
        const FigureText of = describe(id, *by_.analysis, a, format);
        model_->appendRow({new QStandardItem(of.label), figureItem(of.value),
                           figureItem(describe(id, *by_.analysis, b, format).value),
                           figureItem(x && y && *x > 0 ? format.number(*y / *x, 2) : Format::dash())});
        rows_.push_back(id);
    }
}

Explanation CompareDialog::explanationOf(const QModelIndex& index) const
{
    constexpr int ratio = 3;
    const QString label = index.siblingAtColumn(0).data().toString();
    const QString value = index.data().toString();
    const std::optional<FigureId> id = rows_[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return {};
    Explanation words;
    if (index.column() == ratio) {
        words.title = tr("%1: ratio").arg(label);
        words.value = value;
        words.formula = tr("the second segment ÷ the first");
        const QString left = QStringLiteral("%1 ÷ %2").arg(index.siblingAtColumn(2).data().toString(),
                                                           index.siblingAtColumn(1).data().toString());
        if (value != Format::dash())
            words.numbers = equation(left, value);
        addFoot(words, by_);
        return words;
    }
    const QComboBox* box = index.column() == 1 ? first_ : second_;
    Scope scope;
    const int segment = box->currentData().toInt();
    for (std::uint32_t i = 0; i < segments_.segmentation.of.size(); ++i)
        if (segments_.segmentation.of[i] == segment)
            scope.members.push_back(i);
    if (id) {
        words = explanation(*id, by_, figuresOf(box), scope.members);
        words.title = QStringLiteral("%1: %2").arg(box->currentText(), words.title);
        return words;
    }
    return countExplanation(by_, QStringLiteral("%1: %2").arg(box->currentText(), label),
                            tr("customers of the segment with a purchase up to the as-of date"), scope);
}

MovementDialog::MovementDialog(const Explainer& by, const std::string& segmentation)
    : QDialog(&by.page)
    , by_(by)
    , segmentation_(segmentation)
    , since_(new QComboBox(this))
    , flow_(new ChartPanel(by.page, by.context, this))
    , words_(new TextLabel(TextRole::SmallMuted, this))
    , model_(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("movement"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Movement between segments"));
    resize(860, 640);
    connect(&by_.page, &Page::goTo, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    const Format format;
    for (const int months : {1, 3, 6, 12}) {
        const Day day = addMonths(by_.analysis->summary().asOf, -months);
        since_->addItem(tr("since %1").arg(format.date(day)), day.number);
    }
    since_->setCurrentIndex(1);
    layout->addWidget(since_, 0, Qt::AlignLeading);
    words_->setWordWrap(true);
    layout->addWidget(words_);
    flow_->setFramed(false);
    flow_->setObjectName(QStringLiteral("flow"));
    flow_->setMenuEntries(true, true, true, false);
    connect(flow_, &ChartPanel::pointActivated, this, [this](std::size_t band) {
        if (const Explanation words = bandExplanation(band); !words.title.isEmpty())
            Popover::explain(flow_->view(), words, flow_->view()->rectOfRow(band));
    });
    explainStatement(*flow_, [this] { return stayedExplanation(); });
    layout->addWidget(flow_, 2);
    QTableView* table = tableIn(layout, model_, this);
    explainCells(*table, [this](const QModelIndex& index) { return explanationOf(index); });
    connect(since_, &QComboBox::activated, this, &MovementDialog::load);
    load();
}

void MovementDialog::load()
{
    words_->setText(tr("reading the workspace as it was then"));
    words_->show();
    const Day day{since_->currentData().toInt()};
    by_.context.jobs.run(
        tr("reading the workspace as it was then"), this,
        [now = by_.analysis, day](Progress& progress) { return analysisAt(*now, day, progress); },
        [this](const Result<std::shared_ptr<const Analysis>>& earlier) {
            if (earlier)
                return fill(**earlier);
            model_->clear();
            flow_->setVisible(earlier.error().kind == ErrorKind::Cancelled);
            words_->setVisible(!flow_->isVisible());
            if (earlier.error().kind == ErrorKind::Cancelled)
                flow_->sayCancelled([this] { load(); });
            else
                words_->setText(sentence(earlier.error()));
        });
}

void MovementDialog::fill(const Analysis& earlier)
{
    model_->clear();
    flow_->hide();
    const SegmentTable* before = segmentationNamed(earlier, segmentation_);
    const SegmentTable* after = segmentationNamed(*by_.analysis, segmentation_);
    if (!before || !after) {
        words_->setText(tr("There were no such segments then."));
        return;
    }
    const std::vector<bool>& chosen = by_.analysis->filter;
    const MovementMatrix matrix =
        movement(before->segmentation, earlier.summary(), after->segmentation, by_.analysis->summary(), chosen);
    before_ = carriedTo(by_.analysis->summary(), before->segmentation, earlier.summary());
    flow_->setData(flowChart(before_, after->segmentation, Day{since_->currentData().toInt()},
                             by_.analysis->summary().asOf, chosen));
    flow_->show();
    const Format format;
    QStringList heads{tr("From ↓ to →")};
    for (std::size_t a = 0; a < matrix.after.size(); ++a)
        heads << nameOf(*by_.analysis, after->segmentation, a);
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

QString MovementDialog::formula() const
{
    return tr("customers who were in the first segment on %1 and are in the second on %2")
        .arg(Format().date(Day{since_->currentData().toInt()}), Format().date(by_.analysis->summary().asOf));
}

Explanation MovementDialog::bandExplanation(std::size_t band) const
{
    const auto* flow = std::get_if<SegmentFlow>(&flow_->data().content);
    const SegmentTable* after = segmentationNamed(*by_.analysis, segmentation_);
    if (!flow || !after || band >= flow->bands.size())
        return {};
    const Format format;
    const std::string& currency = by_.analysis->definitions.currency;
    const SegmentFlow::Side& from = flow->before[flow->bands[band].from];
    //: From one segment to another
    const QString title = tr("%1 to %2")
                              .arg(ui::text(from.name, format, currency),
                                   ui::text(flow->after[flow->bands[band].to].name, format, currency));
    Scope scope;
    scope.members = customersOfBand(before_, after->segmentation, *flow, band, by_.analysis->filter);
    Explanation words = countExplanation(by_, title, formula(), scope);
    const auto share = static_cast<double>(scope.members.size()) / static_cast<double>(from.customers);
    words.numbers =
        equation(QStringLiteral("%1 ÷ %2").arg(words.value, format.integer(static_cast<qint64>(from.customers))),
                 format.percent(share));
    return words;
}

/// Those who are where they were, of all who are shown.
Explanation MovementDialog::stayedExplanation() const
{
    const SegmentTable* after = segmentationNamed(*by_.analysis, segmentation_);
    if (!after || before_.of.empty())
        return {};
    Scope scope = shownScope(*by_.analysis);
    const std::size_t all = scope.members.size();
    std::erase_if(scope.members, [&](std::uint32_t i) {
        return before_.names[before_.of[i]] != after->segmentation.names[after->segmentation.of[i]];
    });
    const Format format;
    Explanation words = countExplanation(by_, tr("Customers who are where they were"),
                                         tr("customers in the same segment on both dates ÷ customers"), scope);
    words.numbers = equation(QStringLiteral("%1 ÷ %2").arg(words.value, format.integer(static_cast<qint64>(all))),
                             format.percent(static_cast<double>(scope.members.size()) / static_cast<double>(all)));
    return words;
}

Explanation MovementDialog::explanationOf(const QModelIndex& index) const
{
    const SegmentTable* after = segmentationNamed(*by_.analysis, segmentation_);
    if (!after || index.column() == 0)
        return {};
    Scope scope;
    scope.members = moversOf(before_, after->segmentation, static_cast<std::size_t>(index.row()),
                             static_cast<std::size_t>(index.column()) - 1, by_.analysis->filter);
    Explanation words;
    words.title = QStringLiteral("%1 → %2").arg(index.siblingAtColumn(0).data().toString(),
                                                model_->headerData(index.column(), Qt::Horizontal).toString());
    words.value = Format().integer(static_cast<qint64>(scope.members.size()));
    words.formula = formula();
    words.numbers = QStringLiteral("<b>%1</b>").arg(words.value);
    words.rows.push_back(scopeRow(tr("Customers"), scope.members.size(), words.title, by_, scope));
    addFoot(words, by_, scope.members.empty() ? std::nullopt : std::optional(scope));
    return words;
}

}  // namespace perennial::ui
