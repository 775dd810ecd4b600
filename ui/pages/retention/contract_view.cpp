#include "ui/pages/retention/contract_view.h"

#include "core/analysis/contract_charts.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/contract_cells.h"
#include "ui/pages/contract_points.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/page.h"
#include "ui/pages/segments/contract_segments_view.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/table_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::ui {

namespace {

enum ContractCardPlace { MonthlyRate, YearlyRate, MonthsToCome, ValueToCome, Model, contractCardTotal };

constexpr ContractFigure explainedHere[contractCardTotal] = {
    ContractFigure::MonthlyRetention, ContractFigure::AnnualRetention, ContractFigure::ResidualMonths,
    ContractFigure::ResidualValue, ContractFigure::Model};
constexpr int renewalsWidth = 470;

KeyFigure compactFigure(const QString& label, const QString& figure, const QString& words = {},
                        const QString& reason = {})
{
    KeyFigure key;
    key.label = label;
    key.figure = figure;
    key.words = words;
    key.reason = reason;
    key.compact = true;
    return key;
}

}  // namespace

ContractView::ContractView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , head_(new PageHead(this))
    , page_(page)
    , context_(context)
    , dividing_(context.jobs, this)
    , by_(new QComboBox(this))
    , kind_(new SegmentedControl(this))
    , survival_(new ChartPanel(page, context, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    by_->setObjectName(QStringLiteral("contractsBy"));
    kind_->setObjectName(QStringLiteral("contractChart"));
    connect(by_, &QComboBox::activated, this, [this] {
        kind_->setCurrent(QStringLiteral("survival"));
        showChart();
    });
    connect(kind_, &SegmentedControl::chosen, this, &ContractView::showChart);
    for (QWidget* action : {static_cast<QWidget*>(kind_), static_cast<QWidget*>(by_)})
        head_->addAction(action);
    head_->addAction(new KindSwitch(context.session, this));
    layout->addWidget(head_);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (int i = 0; i < contractCardTotal; ++i) {
        auto* card = new KeyFigureCard(this);
        card->setObjectName(QStringLiteral("contractFigure%1").arg(i));
        connect(card, &KeyFigureCard::explainRequested, this, [this, card, i] {
            if (book_)
                Popover::explain(card, contractFigureExplanation(explainedHere[i], {page_, context_, book_}));
        });
        cards->addWidget(card, 1);
        cards_ << card;
    }
    layout->addLayout(cards);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    survival_->setObjectName(QStringLiteral("contractSurvival"));
    connect(survival_, &ChartPanel::pointActivated, this, &ContractView::showBehind);
    columns->addWidget(survival_, 1);
    columns->addWidget(makeRenewals());
    layout->addLayout(columns, 1);
}

QWidget* ContractView::makeRenewals()
{
    auto* card = new Card(this);
    card->setFixedWidth(renewalsWidth);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 10, 1, 8);
    layout->setSpacing(6);
    title_ = new TextLabel(TextRole::CardTitle, card);
    title_->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(title_);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("renewals"));
    model_ = new QStandardItemModel(this);
    table_->setModel(model_);
    styleTable(table_, true);
    ColumnFit::install(table_, 0);
    explainCells(*table_, [this](const QModelIndex& index) {
        return book_ ? renewalExplanation({page_, context_, book_}, static_cast<std::size_t>(index.row()),
                                          static_cast<RenewalColumn>(index.column()))
                     : Explanation();
    });
    layout->addWidget(table_, 1);
    words_ = new TextLabel(TextRole::SmallMuted, card);
    words_->setObjectName(QStringLiteral("contractWords"));
    words_->setContentsMargins(12, 0, 12, 0);
    words_->setWordWrap(true);
    layout->addWidget(words_);
    return card;
}

void ContractView::show(const std::shared_ptr<const ContractBook>& book)
{
    book_ = book;
    showCards();
    showRenewals();
    fillWays();
    showChart();
    head_->setSentence(sentence());
}

void ContractView::fillWays()
{
    const QString before = by_->currentData().toString();
    by_->clear();
    by_->addItem(tr("All contracts"), QString());
    fillContractWays(*by_, *book_, context_.session.contractWays());
    by_->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, by_->findData(before)));
    by_->setVisible(by_->count() > 1);
    kind_->setVisible(book_->table.hasDates());
}

void ContractView::showChart()
{
    dividing_.stop();
    groups_.reset();
    if (!book_)
        return;
    const QString kind = book_->table.hasDates() ? kind_->current() : QStringLiteral("survival");
    if (kind == QLatin1String("cohorts"))
        return survival_->setData(contractCohortChart(*book_));
    if (kind == QLatin1String("curves"))
        return survival_->setData(contractRetentionChart(*book_));
    const std::string by = by_->currentData().toString().toStdString();
    if (by.empty())
        return survival_->setData(contractSurvivalChart(*book_));
    showGroups(by);
}

void ContractView::showGroups(const std::string& by)
{
    struct Groups {
        std::shared_ptr<const ContractSegments> segments;
        ChartData chart;
    };
    dividing_.run(
        [shown = context_.session.shownContracts(), definitions = context_.session.definitions(),
         by](Progress& progress) -> Result<Groups> {
            auto segments = shownSegmentsBy(shown, definitions, by, progress);
            if (!segments)
                return pass(segments);
            auto chart = contractSurvivalChart(*shown.dividedInto(*segments), *segments);
            return Groups{std::make_shared<const ContractSegments>(std::move(*segments)), std::move(chart)};
        },
        [this](const Result<Groups>& groups) {
            if (groups) {
                groups_ = groups->segments;
                survival_->setData(groups->chart);
            } else if (groups.error().kind == ErrorKind::Cancelled) {
                survival_->sayCancelled([this] { showChart(); });
            } else {
                context_.dialogs.report(this, groups.error());
            }
        },
        tr("dividing the contracts"));
}

void ContractView::showBehind(std::size_t row)
{
    if (!book_ || survival_->data().isEmpty())
        return;
    const ShownContracts& shown = context_.session.shownContracts();
    showContractsBehind({page_, context_, groups_ ? shown.dividedInto(*groups_) : book_}, groups_.get(),
                        survival_->data(), row);
}

void ContractView::showCards()
{
    const Format format;
    const ContractFigures& f = book_->figures;
    const QString currency = text(book_->table.currency);
    const auto running = static_cast<double>(f.customers - f.ended);
    cards_[MonthlyRate]->setFigure(compactFigure(tr("Retention rate a month"), format.percent(f.monthlyRetention, 2),
                                                 tr("over all tenures"), why(f.monthlyRetention)));
    cards_[YearlyRate]->setFigure(compactFigure(tr("Retention rate a year"), format.percent(f.annualRetention),
                                                tr("its 12th power"), why(f.annualRetention)));
    cards_[MonthsToCome]->setFigure(compactFigure(tr("Still to come, each"),
                                                  f.residualMonths ? format.months(*f.residualMonths) : Format::dash(),
                                                  tr("discounted"), why(f.residualMonths)));
    const Figure each = f.residualValue && running > 0 ? Figure(*f.residualValue / running) : f.residualValue;
    cards_[ValueToCome]->setFigure(compactFigure(
        tr("Value to come, each"), format.money(each, currency),
        f.residualValue ? tr("all: %1").arg(format.shortMoney(*f.residualValue, currency)) : QString(), why(each)));
    const QString parameters = book_->ownModel ? sbgParameters(*book_->ownModel)
                               : f.sbg         ? sbgParameters(*f.sbg)
                                               : Format::dash();
    cards_[Model]->setFigure(
        compactFigure(tr("sBG model"), parameters, {}, f.failure ? ui::sentence(*f.failure) : QString()));
}

void ContractView::showRenewals()
{
    const Format format;
    model_->clear();
    model_->setHorizontalHeaderLabels({book_->table.periodMonths == 1    ? tr("Month")
                                       : book_->table.periodMonths == 12 ? tr("Year")
                                                                         : tr("Renewal"),
                                       tr("Before"), tr("Left"), tr("Kept"), tr("By sBG"), tr("Still there")});
    for (int column = 0; column < model_->columnCount(); ++column)
        model_->horizontalHeaderItem(column)->setTextAlignment(Qt::Alignment(figureAlignment()));
    for (const TenureStep& step : book_->figures.tenure)
        model_->appendRow(
            {figureItem(format.integer(step.renewal)), figureItem(format.integer(static_cast<qint64>(step.atRisk))),
             figureItem(format.integer(static_cast<qint64>(step.lost))), figureItem(format.percent(step.retention())),
             figureItem(format.percent(step.fittedRetention)), figureItem(format.percent(step.survival))});
    words_->setText(modelWords());
}

/// What the model says, and of whom it is: curve and renewals of a part are its own, its value is by the model of all.
QString ContractView::modelWords() const
{
    const Format format;
    if (!book_->figures.sbg)
        return ui::sentence(*book_->figures.failure);
    const QString terms =
        tr("Margin %1, discount %2 a year.").arg(format.percent(book_->margin), format.percent(book_->discountRate));
    if (book_->ownModel)
        return tr("Curve and renewals: the sBG of these contracts alone. What is to come: by the sBG of all contracts, "
                  "so that segments add up.")
               + QLatin1Char(' ') + terms;
    if (book_ != context_.session.shownContracts().all)
        return tr("Too few of these contracts, or too few have ended, for a model of their own: the sBG of all "
                  "contracts.")
               + QLatin1Char(' ') + terms;
    return tr("Each contract leaves with its own probability; those most likely to leave go first, so that retention "
              "rises with tenure although nobody changes (sBG).")
           + QLatin1Char(' ') + terms;
}

QStringList ContractView::sentence() const
{
    const Format format;
    const ContractFigures& f = book_->figures;
    const QString counts = tr("%1 of %2 contracts still run.")
                               .arg(format.integer(static_cast<qint64>(f.customers - f.ended)),
                                    format.integer(static_cast<qint64>(f.customers)));
    if (!f.residualMonths)
        return {counts};
    return {counts + QLatin1Char(' ')
                + tr("A running one is expected to last another %1, discounted.").arg(format.months(*f.residualMonths)),
            counts};
}

void ContractView::retranslate()
{
    head_->setTitle(tr("Retention"));
    title_->setText(tr("Renewal by renewal"));
    by_->setAccessibleName(tr("Compare groups"));
    kind_->setItems({{QStringLiteral("survival"), tr("Survival"), tr("How long contracts run, with its band")},
                     {QStringLiteral("cohorts"), tr("Cohorts"), tr("By month of start, month by month")},
                     {QStringLiteral("curves"), tr("Curve"), tr("Monthly retention as curves")}});
    if (book_)
        show(book_);
}

}  // namespace perennial::ui
