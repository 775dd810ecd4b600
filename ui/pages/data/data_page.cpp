#include "ui/pages/data/data_page.h"

#include "core/analysis/analysis.h"
#include "ui/pages/data/assumptions_view.h"
#include "ui/pages/data/history_view.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/session.h"
#include "ui/support/format.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/segmented_control.h"

#include <QFileInfo>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

const QString importId = QStringLiteral("import");
const QString historyId = QStringLiteral("history");
const QString assumptionsId = QStringLiteral("assumptions");

}  // namespace

DataPage::DataPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , head_(new PageHead(this))
    , views_(new SegmentedControl(this))
    , stack_(new QStackedLayout)
    , import_(new ImportView(*this, context, this))
    , history_(new HistoryView(*this, context, this))
    , assumptions_(new AssumptionsView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    views_->setObjectName(QStringLiteral("dataViews"));
    head_->addAction(views_);
    layout->addWidget(head_);
    stack_->addWidget(import_);
    stack_->addWidget(history_);
    stack_->addWidget(assumptions_);
    layout->addLayout(stack_, 1);
    connect(views_, &SegmentedControl::chosen, this, &DataPage::showView);
    connect(import_, &ImportView::sentenceChanged, head_, &PageHead::setSentence);
    connect(import_, &ImportView::finished, this, &DataPage::nextFile);
    connect(assumptions_, &AssumptionsView::changed, this, &Page::definitionsWanted);
    connect(&context.session, &Session::imported, this, [this](const ImportRecord& record) {
        history_->showImports(this->context().session.imports(), record.id);
        showView(historyId);
        nextFile();
    });
    connect(&context.session, &Session::analysed, this,
            [this] { history_->showImports(this->context().session.imports(), 0); });
}

void DataPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    analysis_ = analysis;
    history_->showImports(context().session.imports(), 0);
    assumptions_->show(context().session.definitions(), analysis);
    if (views_->current() == importId && !import_->isBusy() && !context().session.imports().empty())
        showView(historyId);
}

void DataPage::retranslate()
{
    head_->setTitle(tr("Data"));
    views_->setItems({{importId, tr("Import"), tr("What was understood of a spreadsheet")},
                      {historyId, tr("History"), tr("What each import brought")},
                      {assumptionsId, tr("Assumptions"), tr("What the words of every figure mean")}});
    import_->retranslate();
    history_->retranslate();
    assumptions_->retranslate();
    present(analysis_);
}

void DataPage::focusOn(const QString& what)
{
    if (what.startsWith(QStringLiteral("import:"))) {
        waiting_ = what.mid(7).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        nextFile();
    } else if (!what.isEmpty()) {
        showView(what);
    }
}

void DataPage::nextFile()
{
    if (waiting_.isEmpty())
        return;
    showView(importId);
    import_->open(waiting_.takeFirst());
}

void DataPage::showView(const QString& id)
{
    views_->setCurrent(id);
    stack_->setCurrentIndex(id == importId ? 0 : id == historyId ? 1 : 2);
    if (id == importId)
        head_->setSentence(import_->sentence());
    else if (id == historyId)
        head_->setSentence({tr("%n import(s), every row accounted for.", nullptr,
                               static_cast<int>(context().session.imports().size()))});
    else
        head_->setSentence({tr("What the words of every figure mean. Each change is shown at once and can be undone."),
                            tr("What the words of every figure mean.")});
}

}  // namespace perennial::ui
