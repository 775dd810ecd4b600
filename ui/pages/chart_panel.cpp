#include "ui/pages/chart_panel.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/registry.h"
#include "ui/pages/chart_table.h"
#include "ui/pages/page.h"
#include "ui/support/dialogs.h"
#include "ui/support/widgets/tab_order.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace perennial::ui {

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
    layout->addWidget(makeStopped(), 1);
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

QWidget* ChartPanel::makeStopped()
{
    stopped_ = new QWidget(this);
    auto* layout = new QVBoxLayout(stopped_);
    stoppedWords_ = new TextLabel(TextRole::BodyMuted, stopped_);
    stoppedWords_->setWordWrap(true);
    stoppedWords_->setAlignment(Qt::AlignCenter);
    stoppedLink_ = button(ButtonKind::Plain, {}, stopped_, 30);
    stoppedLink_->setObjectName(QStringLiteral("drawAgain"));
    layout->addStretch(1);
    layout->addWidget(stoppedWords_);
    layout->addWidget(stoppedLink_, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(stoppedLink_, &QPushButton::clicked, this, [this] {
        if (const auto again = again_)
            again();
    });
    stopped_->hide();
    return stopped_;
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
    qDeleteAll(viewActions_);
    viewActions_.clear();
    for (const QList<QAction*>& actions : {view_->addZoomActions(*menu()), view_->addSeriesActions(*menu())})
        if (!actions.isEmpty()) {
            viewActions_ << menu()->insertSeparator(actions.front());
            viewActions_ << actions;
        }
}

void ChartPanel::setData(const ChartData& data)
{
    data_ = data;
    view_->setData(data);
    again_ = nullptr;
    view_->show();
    stopped_->hide();
    setMenuShown(true);
    showWords();
    if (figures_)
        figures_->refill();
}

void ChartPanel::sayCancelled(std::function<void()> again)
{
    data_ = {};
    again_ = std::move(again);
    view_->hide();
    range_->hide();
    stopped_->show();
    setMenuShown(false);
    if (figures_)
        figures_->close();
    showWords();
}

void ChartPanel::showWords()
{
    if (again_) {
        setTitle(tr("This chart was cancelled"));
        setSubtitle({});
        stoppedWords_->setText(tr("Drawing it was cancelled before it was done."));
        stoppedLink_->setText(tr("Draw it now"));
        return;
    }
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
    if (again_ || !data_.id.empty())
        showWords();  // the chart itself takes the language by its own
    if (figures_)
        figures_->refill();
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
    if (!figures_)
        figures_ = new ChartTable(*this);
    figures_->show();
    figures_->raise();
}

}  // namespace perennial::ui
