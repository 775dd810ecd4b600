#include "ui/pages/data/same_customer_view.h"

#include "ui/jobs/job.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace perennial::ui {

namespace {

constexpr std::size_t mostPairs = 2'000;
const std::string apartKind = "customers-apart";  // documents: name = "key\nkey"

Result<DistinctPairs> pairsKeptApart(const Workspace& workspace)
{
    const auto stored = workspace.documents(apartKind);
    if (!stored)
        return pass(stored);
    DistinctPairs pairs;
    for (const auto& [name, json] : *stored)
        if (const std::size_t line = name.find('\n'); line != std::string::npos)
            pairs.emplace(name.substr(0, line), name.substr(line + 1));
    return pairs;
}

}  // namespace

SameCustomerView::SameCustomerView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
    , stack_(new FrontLayout(this))
    , empty_(new EmptyState(this))
    , model_(new QStandardItemModel(this))
    , mergedModel_(new QStandardItemModel(this))
{
    stack_->setContentsMargins(0, 0, 0, 0);
    stack_->addWidget(empty_);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makePairs(content), 3);
    layout->addWidget(makeMerged(content), 2);
    stack_->addWidget(content);
    connect(empty_, &EmptyState::actionRequested, this, [this] {
        if (analysis_)
            show(std::exchange(analysis_, nullptr));
        else
            page_.leaveEmpty();
    });
}

QWidget* SameCustomerView::makePairs(QWidget* parent)
{
    auto* card = new Card(parent);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 8, 1, 4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    title_ = new TextLabel(TextRole::CardTitle, card);
    apart_ = button(ButtonKind::Plain, {}, card, 28);
    merge_ = button(ButtonKind::Primary, {}, card, 28);
    merge_->setObjectName(QStringLiteral("mergeCustomers"));
    head->addWidget(title_, 1);
    head->addWidget(apart_);
    head->addWidget(merge_);
    layout->addLayout(head);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("sameCustomers"));
    table_->setModel(model_);
    styleTable(table_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    layout->addWidget(table_, 1);
    connect(merge_, &QPushButton::clicked, this, &SameCustomerView::merge);
    connect(apart_, &QPushButton::clicked, this, &SameCustomerView::keepApart);
    return card;
}

QWidget* SameCustomerView::makeMerged(QWidget* parent)
{
    auto* card = new Card(parent);
    mergedCard_ = card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 8, 1, 4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    mergedTitle_ = new TextLabel(TextRole::CardTitle, card);
    separate_ = button(ButtonKind::Plain, {}, card, 28);
    separate_->setObjectName(QStringLiteral("separateCustomers"));
    head->addWidget(mergedTitle_, 1);
    head->addWidget(separate_);
    layout->addLayout(head);
    merged_ = new QTableView(card);
    merged_->setObjectName(QStringLiteral("mergedCustomers"));
    merged_->setModel(mergedModel_);
    styleTable(merged_);
    merged_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    layout->addWidget(merged_, 1);
    connect(separate_, &QPushButton::clicked, this, &SameCustomerView::separate);
    return card;
}

void SameCustomerView::show(const std::shared_ptr<const Analysis>& analysis)
{
    if (analysis && analysis == analysis_)
        return;
    analysis_ = analysis;
    review_ = {};
    known_ = stopped_ = false;
    fill();
    const auto shared = context_.session.workspace();
    if (!analysis || !shared)
        return;
    context_.jobs.run(
        tr("looking for customers under two keys"), this,
        [analysis, shared](Progress&) -> Result<Review> {
            return shared->with([&](Workspace& workspace) -> Result<Review> {
                auto merges = workspace.customerMerges();
                auto apart = pairsKeptApart(workspace);
                if (!merges || !apart)
                    return !merges ? pass(merges) : pass(apart);
                return Review{likelyDuplicates(*analysis->ledger, *apart, mostPairs), std::move(*merges)};
            });
        },
        [this, analysis](Result<Review> review) {
            if (analysis == analysis_)
                take(std::move(review));
        });
}

void SameCustomerView::take(Result<Review> review)
{
    if (!review) {
        stopped_ = review.error().kind == ErrorKind::Cancelled;
        if (!stopped_)
            context_.dialogs.report(this, review.error());
        return sayEmpty();
    }
    review_ = std::move(*review);
    known_ = true;
    fill();
    emit sentenceChanged({sentence()});
}

void SameCustomerView::sayEmpty()
{
    const QString what = tr("Keys with the same e-mail address, name or phone would stand here.");
    if (!analysis_)
        page_.sayEmpty(empty_, Icon::Customers, what);
    else if (stopped_)
        empty_->setWords(Icon::Customers, tr("Comparing the customers was cancelled"), what, tr("Go on"));
    else
        empty_->setWords(Icon::Customers,
                         known_ ? tr("No customer seems to stand here twice") : tr("The customers are compared"), what);
}

void SameCustomerView::fill()
{
    const bool nothing = review_.pairs.empty() && review_.merges.empty();
    stack_->setCurrentIndex(nothing ? 0 : 1);
    sayEmpty();
    fillPairs();
    fillMerged();
    merge_->setEnabled(!review_.pairs.empty());
    apart_->setEnabled(!review_.pairs.empty());
    separate_->setEnabled(!review_.merges.empty());
    mergedCard_->setVisible(!review_.merges.empty());
}

void SameCustomerView::fillPairs()
{
    const auto why = [this](Likeness likeness) {
        switch (likeness) {
        case Likeness::SameEmail: return tr("same e-mail address");
        case Likeness::SameKey: return tr("keys differ in writing only");
        case Likeness::SameMailbox: return tr("addresses of one mailbox");
        case Likeness::SameNameAndPhone: return tr("same name and phone number");
        case Likeness::SameName: return tr("same full name");
        }
        return QString();
    };
    model_->clear();
    model_->setHorizontalHeaderLabels(
        {tr("Stays"), tr("Orders"), tr("May be the same"), tr("Orders"), tr("Why"), tr("What they share")});
    for (const int figure : {1, 3})
        model_->horizontalHeaderItem(figure)->setTextAlignment(Qt::Alignment(figureAlignment()));
    if (!analysis_)
        return;
    const Ledger& ledger = *analysis_->ledger;
    std::vector<qint64> orders(ledger.customerCount());
    for (const CustomerIndex customer : ledger.orderCustomer)
        if (customer != noIndex)
            ++orders[customer];
    const Format format;
    for (const LikelyDuplicate& pair : review_.pairs) {
        auto* stays = new QStandardItem(text(ledger.customerKey[pair.first]));
        stays->setData(true, StrongRole);
        stays->setToolTip(text(ledger.customerName[pair.first]));
        auto* other = new QStandardItem(text(ledger.customerKey[pair.second]));
        other->setToolTip(text(ledger.customerName[pair.second]));
        model_->appendRow({stays, figureItem(format.integer(orders[pair.first])), other,
                           figureItem(format.integer(orders[pair.second])), new QStandardItem(why(pair.likeness)),
                           new QStandardItem(text(pair.evidence))});
    }
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);
    if (!review_.pairs.empty())
        chooseRow(table_, 0);
}

void SameCustomerView::fillMerged()
{
    mergedModel_->clear();
    mergedModel_->setHorizontalHeaderLabels({tr("Merged"), tr("Into")});
    for (const auto& [key, stays] : review_.merges)
        mergedModel_->appendRow({new QStandardItem(text(key)), new QStandardItem(text(stays))});
    merged_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    merged_->horizontalHeader()->setStretchLastSection(true);
}

std::vector<std::pair<std::string, std::string>> SameCustomerView::chosenPairs() const
{
    std::vector<std::pair<std::string, std::string>> keys;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        const LikelyDuplicate& pair = review_.pairs[static_cast<std::size_t>(index.row())];
        keys.emplace_back(analysis_->ledger->customerKey[pair.first], analysis_->ledger->customerKey[pair.second]);
    }
    return keys;
}

void SameCustomerView::merge()
{
    CustomerMerges merges = review_.merges;
    for (const auto& [stays, other] : chosenPairs())
        merges[other] = stays;
    context_.session.setMerges(review_.merges, merges, tr("merge customers"));
}

void SameCustomerView::keepApart()
{
    context_.session.withWorkspace(
        this,
        [pairs = chosenPairs()](Workspace& workspace) -> Result<> {
            for (const auto& [one, other] : pairs) {
                std::string pair = one;
                pair.append("\n").append(other);
                if (auto saved = workspace.saveDocument(apartKind, pair, "[]"); !saved)
                    return saved;
            }
            return {};
        },
        [this](Result<> saved) {
            if (!saved)
                return context_.dialogs.report(this, saved.error());
            show(std::exchange(analysis_, nullptr));
        });
}

void SameCustomerView::separate()
{
    CustomerMerges merges = review_.merges;
    for (const QModelIndex& index : merged_->selectionModel()->selectedRows())
        merges.erase(mergedModel_->item(index.row(), 0)->text().toStdString());
    context_.session.setMerges(review_.merges, merges, tr("separate customers"));
}

QString SameCustomerView::sentence() const
{
    if (!known_)
        return tr("Who is one customer? Nothing is merged before you say so.");
    if (review_.pairs.empty())
        return tr("No customer seems to stand here twice.");
    return tr("%Ln pair(s) may be one customer each; nothing is merged before you say so.", nullptr,
              static_cast<int>(review_.pairs.size()));
}

void SameCustomerView::retranslate()
{
    title_->setText(tr("These may be one customer"));
    mergedTitle_->setText(tr("Merged by you"));
    merge_->setText(tr("Merge"));
    apart_->setText(tr("Two persons"));
    separate_->setText(tr("Separate again"));
    fill();
}

}  // namespace perennial::ui
