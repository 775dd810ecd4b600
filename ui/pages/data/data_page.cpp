#include "ui/pages/data/data_page.h"

#include "core/analysis/analysis.h"
#include "ui/pages/data/assumptions_view.h"
#include "ui/pages/data/history_view.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/data/quality_view.h"
#include "ui/pages/data/rate_opening.h"
#include "ui/pages/data/same_customer_view.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/in_turn.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/segmented_control.h"

#include <QVBoxLayout>

namespace perennial::ui {

namespace {

const QString importId = QStringLiteral("import");
const QString historyId = QStringLiteral("history");
const QString qualityId = QStringLiteral("quality");
const QString customersId = QStringLiteral("customers");
const QString assumptionsId = QStringLiteral("assumptions");

QStringList allViews()
{
    return {importId, historyId, qualityId, customersId, assumptionsId};
}

}  // namespace

DataPage::DataPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , head_(new PageHead(this))
    , views_(new SegmentedControl(this))
    , stack_(new FrontLayout)
    , import_(new ImportView(*this, context, this))
    , history_(new HistoryView(*this, context, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    views_->setObjectName(QStringLiteral("dataViews"));
    head_->addAction(views_);
    layout->addWidget(head_);
    stack_->addWidget(import_);
    stack_->addWidget(history_);
    layout->addLayout(stack_, 1);
    connect(views_, &SegmentedControl::chosen, this, &DataPage::showView);
    connect(import_, &ImportView::sentenceChanged, head_, &PageHead::setSentence);
    connect(import_, &ImportView::finished, this, &DataPage::nextFile);
    connect(history_, &HistoryView::rateSheetWanted, this, &DataPage::askForRates);
    connect(&context.session, &Session::failed, import_, &ImportView::resume);
    connect(&context.session, &Session::imported, this, [this](const ImportRecord& record) {
        if (const auto definitions = import_->ratesChosen())
            emit definitionsWanted(*definitions);  // a step of its own: it can be undone
        import_->forget();
        history_->showImports(this->context().session.imports(), record.id);
        showView(historyId);
        nextFile();
    });
    connect(&context.session, &Session::analysed, this,
            [this] { history_->showImports(this->context().session.imports(), 0); });
    InTurn::run(*this, [this] { assumptions(); });  // the largest of the views: made before somebody waits for it
}

template <class View>
View& DataPage::lookingAtRows(View*& view, const QString& id)
{
    if (!view) {
        view = new View(*this, context(), this);
        stack_->addWidget(view);
        connect(view, &View::sentenceChanged, this, [this, id](const QStringList& words) {
            if (views_->current() == id)
                head_->setSentence(words);
        });
    }
    return *view;
}

QualityView& DataPage::quality()
{
    return lookingAtRows(quality_, qualityId);
}

SameCustomerView& DataPage::same()
{
    return lookingAtRows(same_, customersId);
}

AssumptionsView& DataPage::assumptions()
{
    if (!assumptions_) {
        assumptions_ = new AssumptionsView(*this, context(), this);
        stack_->addWidget(assumptions_);
        connect(assumptions_, &AssumptionsView::changed, this, &Page::definitionsWanted);
        connect(assumptions_, &AssumptionsView::spendSheetWanted, this, [this] {
            context().dialogs.open(this, {tr("Open acquisition spend"), {spreadsheetKind()}, false},
                                   [this](const QStringList& paths) {
                                       if (!paths.isEmpty())
                                           context().session.importSpend(paths.front(), {});
                                   });
        });
        connect(assumptions_, &AssumptionsView::rateSheetWanted, this, &DataPage::askForRates);
    }
    return *assumptions_;
}

void DataPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    analysis_ = analysis;
    history_->showImports(context().session.imports(), 0);
    if (views_->current() == importId && !import_->isBusy() && !context().session.imports().empty())
        showView(historyId);
    else
        renew(views_->current());
}

void DataPage::retranslate()
{
    head_->setTitle(tr("Data"));
    views_->setItems({{importId, tr("Import"), tr("What was understood of a spreadsheet")},
                      {historyId, tr("History"), tr("What each import brought")},
                      {qualityId, tr("Quality"), tr("What stands out in the rows, and what it does to CLV")},
                      {customersId, tr("Same customer?"), tr("Customers who may stand here under two keys")},
                      {assumptionsId, tr("Assumptions"), tr("What the words of every figure mean")}});
    wordsDue_ = allViews();
    present(analysis_);
}

void DataPage::retranslateView(const QString& id)
{
    if (id == importId)
        import_->retranslate();
    else if (id == historyId)
        history_->retranslate();
    else if (id == qualityId)
        quality().retranslate();
    else if (id == customersId)
        same().retranslate();
    else
        assumptions().retranslate();
}

void DataPage::focusOn(const QString& what)
{
    if (what.startsWith(QStringLiteral("import:"))) {
        waiting_ = what.mid(7).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        nextFile();
    } else if (allViews().contains(what)) {
        showView(what);
    }
}

void DataPage::askForRates()
{
    openRates(
        this, context(),
        [this] {
            const Session& session = context().session;
            return RatesGoal{session.definitions(), session.ledger() ? session.ledger()->currency : "XXX"};
        },
        [this](const Definitions& definitions, const QString& words) {
            emit definitionsWanted(definitions);
            emit toasted(words);
        });
}

void DataPage::nextFile()
{
    if (waiting_.isEmpty())
        return;
    showView(importId);
    const QString next = waiting_.takeFirst();
    import_->setFollowing(waiting_.size());
    import_->open(next);
}

void DataPage::showView(const QString& id)
{
    views_->setCurrent(id);
    QWidget* const view = id == importId      ? static_cast<QWidget*>(import_)
                          : id == historyId   ? history_
                          : id == qualityId   ? static_cast<QWidget*>(&quality())
                          : id == customersId ? static_cast<QWidget*>(&same())
                                              : &assumptions();
    renew(id);
    stack_->setCurrentWidget(view);
}

void DataPage::renew(const QString& id)
{
    if (wordsDue_.removeOne(id))
        retranslateView(id);
    if (id == importId) {
        head_->setSentence(import_->sentence());
    } else if (id == historyId) {
        head_->setSentence({tr("%n import(s), every row accounted for.", nullptr,
                               static_cast<int>(context().session.imports().size()))});
    } else if (id == qualityId) {
        quality().show(analysis_);
        head_->setSentence({quality().sentence()});
    } else if (id == customersId) {
        same().show(analysis_);
        head_->setSentence({same().sentence()});
    } else {
        assumptions().show(context().session.definitions(), analysis_, context().session.ledger());
        head_->setSentence({tr("What the words of every figure mean. Each change is shown at once and can be undone."),
                            tr("What the words of every figure mean.")});
    }
}

}  // namespace perennial::ui
