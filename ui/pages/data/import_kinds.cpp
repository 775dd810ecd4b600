// Tables that hold no orders on the import page (import_view.h).
#include "core/ingest/other/contract_sheet.h"
#include "core/ingest/other/summary_sheet.h"
#include "core/ingest/recipe.h"
#include "ui/models/preview_model.h"
#include "ui/pages/data/contract_card.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/import_sentences.h"
#include "ui/support/widgets/segmented_control.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace perennial::ui {

namespace {

const QString figuresId = QStringLiteral("figures");

}  // namespace

bool ImportView::holdsContracts() const
{
    return inspection_ && inspection_->blocked && saysContracts(*inspection_->blocked);
}

bool ImportView::holdsSummed() const
{
    return inspection_ && inspection_->blocked && saysSummedUp(*inspection_->blocked);
}

void ImportView::nameRows()
{
    const TableKind kind = inspection_ ? inspection_->kind.value : TableKind::Orders;
    kind_->setText(kindName(kind) + QStringLiteral("  ▾"));
    kind_->setToolTip(tr("What the rows are; choose another kind when this is wrong"));
    QList<SegmentedControl::Item> items{{QStringLiteral("all"), tr("All"), {}}};
    if (kind == TableKind::Orders)
        items.append({QStringLiteral("excluded"), tr("Excluded"), {}});
    items.append({QStringLiteral("rejected"), tr("Rejected"), {}});
    if (holdsContracts())
        items.append({figuresId, tr("Figures"), tr("What these contracts say, before they are imported")});
    show_->setItems(items);
    showRows(show_->current());
}

void ImportView::showRows(const QString& id)
{
    model_->setShow(id == QStringLiteral("excluded")   ? PreviewModel::Show::Excluded
                    : id == QStringLiteral("rejected") ? PreviewModel::Show::Rejected
                                                       : PreviewModel::Show::All);
    const bool figures = id == figuresId && contracts_;
    table_->setVisible(!figures);
    if (contracts_)
        contracts_->setVisible(figures);
}

void ImportView::askOther()
{
    delete std::exchange(contracts_, nullptr);
    showRows(show_->current());
    if (holdsSummed())
        return askSummed();
    if (!holdsContracts())
        return;
    context_.session.inspectContracts(path_, choicesOf(*inspection_), this,
                                      [this, path = path_](Result<Session::ContractsSeen> seen) {
                                          if (!inspection_ || path != path_ || contracts_ || !holdsContracts())
                                              return;
                                          if (!seen)
                                              return context_.dialogs.report(this, seen.error());
                                          otherRows_ = std::move(seen->expected);
                                          showContracts(seen->book);
                                          showExpected();
                                      });
}

void ImportView::askSummed()
{
    context_.session.inspectSummed(*inspection_, this, [this, path = path_](Result<Reconciliation> expected) {
        if (!inspection_ || path != path_ || !holdsSummed())
            return;
        if (expected)
            otherRows_ = std::move(*expected);
        else
            inspection_->blocked = expected.error();
        showQuestions();
        showExpected();
    });
}

void ImportView::showContracts(const ContractBook& book)
{
    // In a low window the card scrolls: its rows keep their height.
    contracts_ = new QScrollArea(content_);
    contracts_->setFrameShape(QFrame::NoFrame);
    contracts_->setWidgetResizable(true);
    contracts_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* card = new ContractCard(contracts_);
    card->setObjectName(QStringLiteral("contracts"));
    card->show(book);
    contracts_->setWidget(card);
    cardLayout_->addWidget(contracts_, 1);
    showRows(show_->current());
}

}  // namespace perennial::ui
