#include "ui/pages/data/renewal_dialog.h"

#include "core/analysis/renewal_charts.h"
#include "ui/jobs/job.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/page.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr QSize renewalDialogSize(1080, 620);

QString cellWords(const TableCell& cell, ColumnType type, const Format& format)
{
    if (const auto* words = std::get_if<std::string>(&cell))
        return text(*words);
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return format.integer(*whole);
    if (const auto* number = std::get_if<double>(&cell))
        return type == ColumnType::Rate ? format.percent(*number) : format.number(*number, 0);
    return Format::dash();
}

}  // namespace

RenewalDialog::RenewalDialog(Page& page, PageContext& context, std::shared_ptr<const RenewalFigures> figures,
                             double discount, double customersOfShares)
    : QDialog(&page)
    , page_(page)
    , context_(context)
    , figures_(std::move(figures))
{
    setObjectName(QStringLiteral("renewalDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Renewal cohorts"));
    resize(renewalDialogSize);
    const Format format;
    auto* layout = new QVBoxLayout(this);
    auto* fit = new TextLabel(TextRole::Subtitle, this);
    fit->setObjectName(QStringLiteral("renewalFit"));
    fit->setWordWrap(true);
    QStringList lines;
    for (const RenewalCurve& cohort : figures_->cohorts)
        lines << modelWords(cohort, discount);
    if (figures_->cohorts.size() > 1)
        lines << modelWords(figures_->all, discount);
    if (customersOfShares > 0)
        lines << tr("The sheet gives shares: each cohort is taken as %1 customers.")
                     .arg(format.number(customersOfShares, 0));
    fit->setText(lines.join(QLatin1Char('\n')));
    layout->addWidget(fit);
    auto* columns = new QHBoxLayout;
    auto* chart = new ChartPanel(page_, context_, this);
    chart->setObjectName(QStringLiteral("renewalChart"));
    chart->setData(renewalChart(*figures_));
    columns->addWidget(chart, 1);
    auto* view = new QTableView(this);
    view->setObjectName(QStringLiteral("renewalTable"));
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Cohort"), tr("Renewal"), tr("Before"), tr("Left"), tr("Kept"),
                                      tr("Still there"), tr("Kept, by sBG"), tr("Still there, by sBG")});
    const Table table = renewalTable(figures_);
    for (std::size_t i = 0; i < table.rows; ++i) {
        QList<QStandardItem*> row;
        for (const TableColumn& column : table.columns) {
            const QString words = cellWords(column.cell(i), column.type, format);
            row << (column.type == ColumnType::Text ? new QStandardItem(words.isEmpty() ? tr("All cohorts") : words)
                                                    : figureItem(words));
        }
        model->appendRow(row);
    }
    view->setModel(model);
    styleTable(view, true);
    ColumnFit::install(view, 0);
    view->setColumnHidden(0, figures_->cohorts.size() == 1);
    for (int column = 1; column < model->columnCount(); ++column)
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::Alignment(figureAlignment()));
    columns->addWidget(view, 1);
    layout->addLayout(columns, 1);
    auto* buttons = new QHBoxLayout;
    auto* note = new TextLabel(TextRole::SmallMuted, this);
    note->setText(tr("No single customer stands in such a sheet, so nothing of it is kept in a workspace."));
    auto* save = button(ButtonKind::Plain, tr("Export…"), this);
    auto* close = button(ButtonKind::Primary, tr("Close"), this);
    connect(save, &QPushButton::clicked, this, &RenewalDialog::exportTable);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    buttons->addWidget(note, 1);
    buttons->addWidget(save);
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

QString RenewalDialog::modelWords(const RenewalCurve& curve, double discount) const
{
    const Format format;
    const QString name = curve.name.empty() ? tr("All cohorts") : format.isolate(text(curve.name));
    if (!curve.model)
        return QStringLiteral("%1: %2").arg(name, sentence(curve.model.error()));
    const auto& parameters = curve.model->report().parameters;
    const Figure periods = curve.residualPeriods(discount);
    return tr("%1: %2 customers at the start; sBG %3; %4 periods still to come of who is left, discounted.")
        .arg(name, format.number(curve.atRisk.front(), 0),
             format.leftToRight(QStringLiteral("α %1, β %2")
                                    .arg(format.number(parameters[0].value, 3), format.number(parameters[1].value, 3))),
             format.number(periods, 2));
}

void RenewalDialog::exportTable()
{
    const SaveQuestion question{
        tr("Export renewals"),
        QStringLiteral("renewals.xlsx"),
        {{tr("Excel workbook"), {QStringLiteral("xlsx")}}, {tr("CSV"), {QStringLiteral("csv")}}}};
    context_.dialogs.save(this, question, [this](const QString& path) {
        context_.jobs.run(
            tr("writing %1").arg(path.section(QLatin1Char('/'), -1)), this,
            [figures = figures_, path](Progress& progress) {
                return writeTable(renewalTable(figures), path.toStdString(), progress);
            },
            [this, path](Result<> written) {
                if (written)
                    emit page_.toasted(tr("Written: %1").arg(path));
                else
                    context_.dialogs.report(this, written.error());
            });
    });
}

}  // namespace perennial::ui
