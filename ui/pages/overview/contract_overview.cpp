#include "ui/pages/overview/contract_overview.h"

#include "core/analysis/contract_charts.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/contract_explain.h"
#include "ui/pages/contract_points.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/table_style.h"

#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr std::size_t barsOnOverview = 5;

enum ContractFigurePlace { Recurring, LogoChurn, RevenueChurn, Expansion, Residual, contractFigureTotal };

constexpr ContractFigure explained[contractFigureTotal] = {ContractFigure::RecurringRevenue, ContractFigure::LogoChurn,
                                                           ContractFigure::RevenueChurn, ContractFigure::Expansion,
                                                           ContractFigure::ResidualValue};

KeyFigure contractFigure(const QString& label, const QString& figure, const QString& words, const QString& reason)
{
    KeyFigure key;
    key.label = label;
    key.figure = figure;
    key.words = words;
    key.reason = reason;
    return key;
}

}  // namespace

ContractOverview::ContractOverview(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
    , head_(new PageHead(this))
    , survival_(new ChartPanel(page, context, this))
    , value_(new ChartPanel(page, context, this))
    , model_(new QStandardItemModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_->addAction(new KindSwitch(context.session, this));
    layout->addWidget(head_);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (int i = 0; i < contractFigureTotal; ++i) {
        auto* card = new KeyFigureCard(this);
        card->setObjectName(QStringLiteral("subscription%1").arg(i));
        connect(card, &KeyFigureCard::explainRequested, this, [this, card, i] {
            if (book_)
                Popover::explain(card, contractFigureExplanation(explained[i], {page_, context_, book_}));
        });
        cards->addWidget(card, 1);
        cards_ << card;
    }
    layout->addLayout(cards);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto* charts = new QVBoxLayout;
    charts->setSpacing(12);
    survival_->setObjectName(QStringLiteral("contractLife"));
    value_->setObjectName(QStringLiteral("contractValue"));
    connect(survival_, &ChartPanel::pointActivated, this, [this](std::size_t row) {
        if (book_)
            showContractsBehind({page_, context_, book_}, nullptr, survival_->data(), row);
    });
    connect(value_, &ChartPanel::pointActivated, this, [this](std::size_t row) {
        if (!book_)
            return;
        const auto& of = segments_ ? context_.session.shownContracts().dividedInto(*segments_) : book_;
        showContractsBehind({page_, context_, of}, segments_.get(), value_->data(), row);
    });
    charts->addWidget(survival_, 1);
    charts->addWidget(value_, 1);
    columns->addLayout(charts, 2);
    auto* card = new Card(this);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 10, 1, 8);
    cardLayout->setSpacing(6);
    title_ = new TextLabel(TextRole::CardTitle, card);
    words_ = new TextLabel(TextRole::SmallMuted, card);
    words_->setWordWrap(true);
    for (TextLabel* label : {title_, words_})
        label->setContentsMargins(12, 0, 12, 0);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("recurringRevenue"));
    table_->setModel(model_);
    styleTable(table_, true);
    ColumnFit::install(table_, 0);
    cardLayout->addWidget(title_);
    cardLayout->addWidget(table_, 1);
    cardLayout->addWidget(words_);
    columns->addWidget(card, 3);
    layout->addLayout(columns, 1);
}

void ContractOverview::show(const std::shared_ptr<const ContractBook>& book,
                            const std::shared_ptr<const ContractSegments>& segments)
{
    book_ = book;
    segments_ = segments;
    showCards();
    model_->clear();
    if (book_->figures.months.empty())
        showTenure();
    else
        showMonths();
    for (int column = 0; column < model_->columnCount(); ++column)
        model_->horizontalHeaderItem(column)->setTextAlignment(Qt::Alignment(figureAlignment()));
    survival_->setData(contractSurvivalChart(*book_));
    value_->setData(segments_ ? contractSegmentsChart(*context_.session.shownContracts().dividedInto(*segments_),
                                                      *segments_, barsOnOverview)
                              : contractDistributionChart(*book_));
    head_->setSentence(sentence());
}

void ContractOverview::showCards()
{
    const Format format;
    const ContractFigures& f = book_->figures;
    const QString currency = text(book_->table.currency);
    const ContractMonth* month = f.lastMonth();
    const bool dated = book_->table.hasDates();
    const Reason none = dated ? Reason::HistoryTooShort : Reason::NoDates;
    const auto ofMonth = [&](const Figure& figure) { return f.recurringRevenue ? figure : f.recurringRevenue; };
    const Figure logo = !dated ? f.churnPerRenewal() : month ? month->logoChurn() : undefined(none);
    const Figure revenue = !dated  ? f.revenueChurnPerRenewal()
                           : month ? ofMonth(month->revenueChurn())
                                   : undefined(none);
    const Figure expansion = month ? ofMonth(month->expansionRate()) : undefined(none);
    const QString when = month ? format.month(month->month) : tr("over all tenures");
    cards_[Recurring]->setFigure(contractFigure(
        tr("MRR"), format.money(f.recurringRevenue, currency),
        tr("%Ln running contract(s)", nullptr, static_cast<int>(f.customers - f.ended)), why(f.recurringRevenue)));
    cards_[LogoChurn]->setFigure(
        contractFigure(dated || book_->table.periodMonths == 1 ? tr("Logo churn a month") : tr("Logo churn a renewal"),
                       format.percent(logo, 2), when, why(logo)));
    cards_[RevenueChurn]->setFigure(contractFigure(
        dated || book_->table.periodMonths == 1 ? tr("Revenue churn a month") : tr("Revenue churn a renewal"),
        format.percent(revenue, 2), when, why(revenue)));
    cards_[Expansion]->setFigure(contractFigure(tr("Expansion a month"), format.percent(expansion, 2),
                                                dated ? when : tr("needs dates"), why(expansion)));
    cards_[Residual]->setFigure(contractFigure(
        tr("CLV still to come"), format.money(f.residualValue, currency, MoneyDigits::Whole),
        book_->marginGiven ? tr("of running contracts, sBG") : tr("revenue, no margin given"), why(f.residualValue)));
}

void ContractOverview::showMonths()
{
    const Format format;
    const QString currency = text(book_->table.currency);
    const auto money = [&](double major) { return figureItem(format.money(major, currency, MoneyDigits::Whole)); };
    title_->setText(tr("Recurring revenue by month"));
    words_->setText(tr("A customer is won with its first running contract and lost with its last. Expansion and "
                       "contraction: what those who stay pay more or less than a month before."));
    model_->setHorizontalHeaderLabels({tr("Month"), tr("Customers"), tr("MRR"), tr("Won"), tr("Expansion"),
                                       tr("Contraction"), tr("Lost"), tr("Logo churn"), tr("Revenue churn")});
    for (auto month = book_->figures.months.rbegin(); month != book_->figures.months.rend(); ++month) {
        QList<QStandardItem*> row{figureItem(format.month(month->month)),
                                  figureItem(format.integer(static_cast<qint64>(month->customers))),
                                  money(month->revenue),
                                  money(month->wonRevenue),
                                  money(month->expansion),
                                  money(month->contraction),
                                  money(month->lostRevenue),
                                  figureItem(format.percent(month->logoChurn())),
                                  figureItem(format.percent(month->revenueChurn()))};
        for (QStandardItem* item : row)
            item->setData(!month->complete, HatchRole);
        model_->appendRow(row);
    }
}

void ContractOverview::showTenure()
{
    const Format format;
    const QString currency = text(book_->table.currency);
    const bool priced = book_->table.hasCharges();
    const auto money = [&](double major) {
        return figureItem(priced ? format.money(major, currency, MoneyDigits::Whole) : Format::dash());
    };
    title_->setText(tr("Churn along tenure"));
    words_->setText(
        tr("The sheet has no dates, only how long each contract has run: tenure is the axis. MRR and churn of "
           "single months, and expansion, need a start and an end of each contract."));
    model_->setHorizontalHeaderLabels({book_->table.periodMonths == 12 ? tr("Year") : tr("Month"), tr("Contracts"),
                                       tr("Left"), tr("Logo churn"), tr("MRR"), tr("MRR lost"), tr("Revenue churn")});
    for (const TenureStep& step : book_->figures.tenure)
        model_->appendRow(
            {figureItem(format.integer(step.renewal)), figureItem(format.integer(static_cast<qint64>(step.atRisk))),
             figureItem(format.integer(static_cast<qint64>(step.lost))),
             figureItem(format.percent(1 - step.retention())), money(step.revenueAtRisk), money(step.revenueLost),
             figureItem(priced && step.revenueAtRisk > 0 ? format.percent(step.revenueLost / step.revenueAtRisk)
                                                         : Format::dash())});
}

QStringList ContractOverview::sentence() const
{
    const Format format;
    const ContractFigures& f = book_->figures;
    const QString running = format.integer(static_cast<qint64>(f.customers - f.ended));
    if (!f.recurringRevenue)
        return {tr("%1 of %2 contracts still run.").arg(running, format.integer(static_cast<qint64>(f.customers)))};
    return {tr("%1 running contracts bring %2 a month.")
                .arg(running, format.money(f.recurringRevenue, text(book_->table.currency)))};
}

void ContractOverview::retranslate()
{
    head_->setTitle(tr("Overview"));
    if (book_)
        show(book_, segments_);
}

}  // namespace perennial::ui
