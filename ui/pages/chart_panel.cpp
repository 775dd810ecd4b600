#include "ui/pages/chart_panel.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/registry.h"
#include "ui/pages/page.h"
#include "ui/support/dialogs.h"
#include "ui/support/widgets/tab_order.h"
#include "ui/support/widgets/table_style.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

/// The figures behind a chart as an item model with translated headings.
QStandardItemModel* tableModel(const ChartData& data, QObject* parent)
{
    const Format format;
    auto* model = new QStandardItemModel(parent);
    QStringList headings;
    for (const std::string& column : data.table.columns)
        headings << heading(column);
    model->setHorizontalHeaderLabels(headings);
    for (const auto& row : data.table.rows) {
        QList<QStandardItem*> items;
        for (const Term& term : row) {
            auto* item = new QStandardItem(ui::text(term, format, data.currency));
            const bool words = term.kind == TermKind::Text || term.kind == TermKind::Key;
            item->setTextAlignment(words ? Qt::AlignLeading | Qt::AlignVCenter : Qt::Alignment(figureAlignment()));
            items << item;
        }
        model->appendRow(items);
    }
    return model;
}

}  // namespace

ChartPanel::ChartPanel(Page& page, PageContext& context, QWidget* parent)
    : ChartCard(parent)
    , page_(page)
    , context_(context)
    , view_(new ChartView(this))
    , tools_(new QHBoxLayout)
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    tools_->setSpacing(8);
    layout->addLayout(tools_);
    layout->addWidget(view_, 1);
    layout->addWidget(makeRangeBar());
    setContent(content);
    setMenuEntries(true, true, true, true);
    connect(view_, &ChartView::pointActivated, this, &ChartPanel::pointActivated);
    connect(view_, &ChartView::rowsSelected, this, &ChartPanel::rowsSelected);
    connect(view_, &ChartView::selectionCleared, range_, &QWidget::hide);
    connect(menu(), &QMenu::aboutToShow, this, &ChartPanel::fillMenu);
    connect(view_, &ChartView::pointShown, &page_, &Page::said);
    connect(this, &ChartCard::copyRequested, this, &ChartPanel::copy);
    connect(this, &ChartCard::saveRequested, this, &ChartPanel::save);
    connect(this, &ChartCard::dataRequested, this, &ChartPanel::showData);
    connect(this, &ChartCard::reportRequested, this, [this] { emit page_.reportWanted(ui::text(data_.id)); });
}

QWidget* ChartPanel::makeRangeBar()
{
    range_ = new QWidget(this);
    range_->setObjectName(QStringLiteral("chosenRange"));
    auto* line = new QHBoxLayout(range_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    rangeWords_ = new TextLabel(TextRole::Small, range_);
    rangeWords_->setWordWrap(true);
    rangeLink_ = button(ButtonKind::Link, {}, range_);
    rangeLink_->setObjectName(QStringLiteral("showRange"));
    line->addWidget(rangeWords_, 1);
    line->addWidget(rangeLink_, 0, Qt::AlignTop);
    connect(rangeLink_, &QPushButton::clicked, this, [this] {
        if (follow_)
            follow_();
    });
    range_->hide();
    return range_;
}

void ChartPanel::showRange(const QString& words, const QString& link, std::function<void()> follow)
{
    rangeWords_->setText(words);
    rangeLink_->setText(link);
    rangeLink_->setVisible(follow != nullptr);
    follow_ = std::move(follow);
    range_->show();
    emit page_.said(words);
}

void ChartPanel::fillMenu()
{
    qDeleteAll(seriesActions_);
    seriesActions_ = view_->addSeriesActions(*menu());
    if (!seriesActions_.isEmpty())
        seriesActions_.prepend(menu()->insertSeparator(seriesActions_.front()));
}

void ChartPanel::setData(const ChartData& data)
{
    data_ = data;
    view_->setData(data);
    showWords();
}

void ChartPanel::showWords()
{
    const ChartStyle style = ChartStyle::screen();
    setTitle(chartTitle(data_, style), chartShortTitle(data_, style));
    setSubtitle(chartSubtitle(data_, style), chartShortSubtitle(data_, style));
    view_->setAccessibleName(chartTitle(data_, style));
}

void ChartPanel::addTools(const QList<QWidget*>& tools)
{
    for (QWidget* tool : tools)
        tools_->addWidget(tool);
    tools_->addStretch(1);
    QWidget* behind = view_->previousInFocusChain();  // they stand above the chart
    for (QWidget* tool : tools) {
        placeInTabOrder(behind, tool);
        behind = tool;
    }
}

void ChartPanel::setFramed(bool framed)
{
    setPlain(!framed);
}

void ChartPanel::retranslate()
{
    ChartCard::retranslate();
    if (!data_.id.empty())
        showWords();  // the chart itself takes the language by its own
}

void ChartPanel::copy()
{
    QApplication::clipboard()->setImage(chartImage(data_, ChartStyle::screen(), {.hidden = view_->hiddenSeries()}));
    emit page_.toasted(tr("Chart copied"));
}

void ChartPanel::save()
{
    const SaveQuestion question{tr("Save chart"),
                                ui::text(data_.id) + QStringLiteral(".svg"),
                                {{tr("Drawing (SVG)"), {QStringLiteral("svg")}},
                                 {tr("Picture (PNG)"), {QStringLiteral("png")}},
                                 {tr("PDF"), {QStringLiteral("pdf")}},
                                 {tr("Figures (CSV)"), {QStringLiteral("csv")}}}};
    context_.dialogs.save(this, question, [this](const QString& path) {
        const Result<> written = exportChart(data_, ChartStyle::screen(), path, {.hidden = view_->hiddenSeries()});
        if (written)
            emit page_.toasted(tr("Written: %1").arg(path));
        else
            context_.dialogs.report(this, written.error());
    });
}

void ChartPanel::showData()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title());
    dialog->resize(560, 420);
    auto* layout = new QVBoxLayout(dialog);
    auto* table = new QTableView(dialog);
    table->setModel(tableModel(data_, table));
    styleTable(table, true);
    table->resizeColumnsToContents();
    layout->addWidget(table);
    dialog->open();
}

}  // namespace perennial::ui
