#include "ui/pages/retention/fading_card.h"

#include "ui/models/figures.h"
#include "ui/support/detail_words.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr std::size_t rowsShown = 50;
constexpr int customerRole = Qt::UserRole + 100;

}  // namespace

FadingCard::FadingCard(QWidget* parent)
    : Card(parent)
    , title_(new TextLabel(TextRole::CardTitle, this))
    , words_(new TextLabel(TextRole::Subtitle, this))
    , table_(new QTableView(this))
    , model_(new QStandardItemModel(this))
    , all_(button(ButtonKind::Link, {}, this))
    , nobody_(new TextLabel(TextRole::BodyMuted, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 10, 1, 8);
    layout->setSpacing(4);
    for (TextLabel* label : {title_, words_}) {
        label->setContentsMargins(12, 0, 12, 0);
        layout->addWidget(label);
    }
    table_->setObjectName(QStringLiteral("fading"));
    table_->setModel(model_);
    styleTable(table_);
    ColumnFit::install(table_, 0);
    const auto open = [this](const QModelIndex& index) {
        emit customerWanted(index.siblingAtColumn(0).data(customerRole).toString());
    };
    connect(table_, &QTableView::doubleClicked, this, open);
    connect(table_, &QTableView::activated, this, open);
    layout->addWidget(table_, 1);
    nobody_->setAlignment(Qt::AlignCenter);
    nobody_->setWordWrap(true);
    nobody_->setContentsMargins(24, 0, 24, 0);
    layout->addWidget(nobody_, 1);
    connect(all_, &QPushButton::clicked, this, [this] {
        std::vector<std::uint32_t> customers;
        for (const AtRiskCustomer& customer : fading_)
            customers.push_back(customer.index);
        emit allWanted(customers);
    });
    auto* links = new QHBoxLayout;
    links->setContentsMargins(12, 0, 12, 0);
    links->addWidget(all_);
    links->addStretch(1);
    layout->addLayout(links);
}

void FadingCard::retranslate()
{
    all_->setText(tr("All of them"));
    words_->setText(tr("margin a year at their own pace × (1 − P(alive))"));
}

QString FadingCard::whyNobody(const Analysis& analysis, std::size_t silent) const
{
    if (analysis.fitted->alive.empty())
        return tr("No model could be fitted to this data: nobody can say who has probably left.");
    if (silent > 0)
        return tr("%Ln customer(s) are silent for longer than usual, but there is no loss to expect of them: %1 takes "
                  "them for alive, or they bring no margin.",
                  nullptr, static_cast<int>(silent))
            .arg(modelName(analysis.fitted->aliveModel->report().model));
    return tr("Customers with two orders or more who are silent for longer than usual, but not lapsed yet, "
              "will stand here, those with most to lose first.");
}

void FadingCard::show(const Analysis& analysis, const std::vector<AtRiskCustomer>& fading, std::size_t silent)
{
    const Format format;
    model_->clear();
    fading_ = fading;
    model_->setHorizontalHeaderLabels(
        {tr("Customer"), tr("Orders"), tr("Silent"), tr("P(alive)"), tr("Expected loss")});
    for (int column = 1; column < model_->columnCount(); ++column)
        model_->horizontalHeaderItem(column)->setTextAlignment(Qt::Alignment(figureAlignment()));
    double stake = 0;
    for (const AtRiskCustomer& customer : fading)
        stake += customer.expectedLoss.value_or(0);
    const QString currency = text(analysis.definitions.currency);
    title_->setText(fading.empty()
                        ? tr("Nobody is fading now")
                        : tr("%Ln valuable customer(s) fading", nullptr, static_cast<int>(fading.size()))
                              + (analysis.summary().hasAmounts && stake >= 0.5
                                     ? tr("; %1 a year at stake").arg(format.money(stake, currency, MoneyDigits::Whole))
                                     : QString()));
    all_->setVisible(!fading.empty());
    table_->setVisible(!fading.empty());
    nobody_->setVisible(fading.empty());
    nobody_->setText(whyNobody(analysis, silent));
    for (std::size_t i = 0; i < std::min(fading.size(), rowsShown); ++i)
        addRow(analysis, fading[i]);
}

void FadingCard::addRow(const Analysis& analysis, const AtRiskCustomer& customer)
{
    const Format format;
    const CustomerIndex index = analysis.summary().customer[customer.index];
    const QString key = text(analysis.ledger->customerKey[index]);
    const auto& names = analysis.ledger->customerName;
    auto* name = new QStandardItem(index < names.size() && !names[index].empty() ? text(names[index]) : key);
    name->setData(key, customerRole);
    name->setData(true, StrongRole);
    auto* alive = figureItem(format.number(customer.probabilityAlive, 2));
    alive->setData(-customer.probabilityAlive, BarRole);
    const bool small = customer.expectedLoss.value_or(0) < 10;  // not rounded to nothing
    model_->appendRow({name, figureItem(format.integer(analysis.summary().orders[customer.index])),
                       figureItem(format.days(customer.silentDays)), alive,
                       figureItem(format.money(customer.expectedLoss, text(analysis.definitions.currency),
                                               small ? MoneyDigits::Currency : MoneyDigits::Whole))});
}

}  // namespace perennial::ui
