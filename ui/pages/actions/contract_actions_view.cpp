#include "ui/pages/actions/contract_actions_view.h"

#include "ui/pages/actions/contract_actions_explain.h"
#include "ui/pages/actions/contract_plays_model.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/report/contract_play_words.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/table_style.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr int contractPanelWide = 300;
constexpr char contractTermsDocument[] = "terms";

}  // namespace

ContractActionsView::ContractActionsView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
    , reckoning_(context.jobs, this)
    , plays_(new ContractPlaysModel(this))
    , head_(new PageHead(this))
    , export_(button(ButtonKind::Plain, {}, this, 30))
{
    connect(&context.session, &Session::opened, this, [this] { workspace_.clear(); });  // read it anew
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    export_->setObjectName(QStringLiteral("exportContractPlays"));
    connect(export_, &QPushButton::clicked, this, &ContractActionsView::exportPlays);
    head_->addAction(export_);
    head_->addAction(new KindSwitch(context.session, this));
    layout->addWidget(head_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(makeTable(), 1);
    columns->addWidget(makePanel());
    layout->addLayout(columns, 1);
}

QWidget* ContractActionsView::makeTable()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 8, 1, 4);
    layout->setSpacing(4);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 0);
    costLabel_ = new TextLabel(TextRole::SmallMuted, card);
    cost_ = new QDoubleSpinBox(card);
    cost_->setObjectName(QStringLiteral("contractContactCost"));
    cost_->setRange(0, 1e9);
    cost_->setFixedWidth(96);
    costLabel_->setBuddy(cost_);
    tools->addWidget(costLabel_);
    tools->addWidget(cost_);
    tools->addStretch(1);
    layout->addLayout(tools);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("contractPlays"));
    table_->setModel(plays_);
    styleTable(table_);
    ColumnFit::install(table_, ContractPlaysModel::Action);
    explainCells(*table_, [this](const QModelIndex& index) { return explanationOf(index); });
    layout->addWidget(table_, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ContractActionsView::showChosen);
    connect(cost_, &QDoubleSpinBox::editingFinished, this, &ContractActionsView::keepTerms);
    return card;
}

QWidget* ContractActionsView::makePanel()
{
    auto* card = new Card(this);
    card->setFixedWidth(contractPanelWide);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    title_ = new TextLabel(TextRole::CardTitle, card);
    title_->setObjectName(QStringLiteral("contractPlayTitle"));
    words_ = new TextLabel(TextRole::Body, card);
    words_->setObjectName(QStringLiteral("contractPlayWords"));
    list_ = button(ButtonKind::Plain, {}, card, 30);
    list_->setObjectName(QStringLiteral("exportContractList"));
    see_ = button(ButtonKind::Plain, {}, card, 30);
    see_->setObjectName(QStringLiteral("seePlayContracts"));
    for (TextLabel* label : {title_, words_}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    layout->addWidget(see_);
    layout->addWidget(list_);
    connect(list_, &QPushButton::clicked, this, &ContractActionsView::exportList);
    connect(see_, &QPushButton::clicked, this, &ContractActionsView::showContracts);
    return card;
}

void ContractActionsView::present()
{
    book_ = context_.session.contracts();
    segments_ = context_.session.contractSegments();
    if (workspace_ != context_.session.path()) {
        workspace_ = context_.session.path();
        terms_ = {};
        readTerms();
    }
    reckon();
}

void ContractActionsView::readTerms()
{
    using Documents = std::vector<std::pair<std::string, std::string>>;
    context_.session.withWorkspace(
        this, [](Workspace& workspace) { return workspace.documents(contractPlayDocuments); },
        [this, path = workspace_](Result<Documents> stored) {
            if (path != workspace_ || !stored || stored->empty())
                return;
            auto terms = playTermsFromJson(stored->front().second);
            if (!terms) {
                context_.dialogs.report(this, terms.error());
                return;
            }
            terms_ = *terms;
            reckon();
        });
}

void ContractActionsView::keepTerms()
{
    if (!book_ || !book_->table.hasCharges() || plays_->terms().costEach == Figure(cost_->value()))
        return;
    terms_.costEach = cost_->value();
    reckon();
    context_.session.withWorkspace(
        this,
        [json = toJson(terms_)](Workspace& workspace) {
            return workspace.saveDocument(contractPlayDocuments, contractTermsDocument, json);
        },
        [this](Result<> kept) {
            if (!kept)
                context_.dialogs.report(this, kept.error());
        });
}

void ContractActionsView::reckon()
{
    PlayTerms terms = terms_;
    if (!terms.costEach)
        terms.costEach = usualContactCost(*book_);
    reckoning_.run(
        [shown = context_.session.shownContracts(), segments = segments_,
         terms](Progress&) -> Result<std::vector<ContractPlay>> { return contractPlaysFor(shown, *segments, terms); },
        [this, terms](Result<std::vector<ContractPlay>> plays) {
            if (plays)
                showPlays(std::move(*plays), terms);
        },
        tr("working out the plays"));
}

void ContractActionsView::showPlays(std::vector<ContractPlay> plays, const PlayTerms& terms)
{
    const QString currency = text(book_->table.currency);
    const QSignalBlocker quiet(cost_);
    cost_->setDecimals(currencyDigits(currency));
    cost_->setSuffix(QLatin1Char(' ') + currencySymbol(currency));
    cost_->setValue(terms.costEach.value_or(0));
    cost_->setEnabled(book_->table.hasCharges());
    const int row = std::max(0, table_->currentIndex().row());
    plays_->setPlays(book_, segments_, std::move(plays), terms);
    if (plays_->rowCount() > 0)
        chooseRow(table_, std::min(row, plays_->rowCount() - 1));
    showChosen();
    int paying = 0;
    for (const ContractPlay& play : plays_->plays())
        paying += play.liftNeeded && !plays_->isDear(play);
    const QString all = tr("%n play(s) for these segments", nullptr, plays_->rowCount());
    head_->setSentence({book_->table.hasCharges()
                            ? tr("%1; %2 of them pay at a lift of %3 or less.")
                                  .arg(all, Format().integer(paying), Format().percent(terms.attainableLift, 0))
                            : all,
                        all});
}

const ContractPlay* ContractActionsView::chosen() const
{
    return plays_->play(table_->currentIndex().row());
}

void ContractActionsView::showChosen()
{
    const ContractPlay* play = chosen();
    list_->setEnabled(play);
    see_->setEnabled(play);
    if (!play) {
        title_->clear();
        words_->clear();
        return;
    }
    const Format format;
    title_->setText(QStringLiteral("%1 · %2").arg(plays_->segmentWords(*play), contractPlayName(play->kind)));
    const QString whom = contractPlayWhom(play->kind, stagesOf(*book_), format);
    QString words = contractPlayWords(play->kind) + QStringLiteral("\n\n") + tr("For whom: %1.").arg(whom);
    const QString brings = contractPlayBrings(*play, format);
    if (play->costEach && brings != Format::dash())
        words +=
            QStringLiteral("\n\n")
            + tr("At %1 each it pays with: %2.").arg(format.money(play->costEach, text(book_->table.currency)), brings);
    words_->setText(words);
}

void ContractActionsView::showContracts()
{
    if (const ContractPlay* play = chosen())
        emit page_.goTo(QStringLiteral("customers"), contractsFilter(title_->text(), play->members));
}

Explanation ContractActionsView::explanationOf(const QModelIndex& index) const
{
    const ContractPlay* play = plays_->play(index.row());
    return play ? contractPlayExplanation({page_, context_, book_}, *play, plays_->terms(), plays_->segmentWords(*play),
                                          index.column())
                : Explanation();
}

void ContractActionsView::exportPlays()
{
    if (!book_)
        return;
    const FileKind csv{tr("CSV"), {QStringLiteral("csv")}};
    const FileKind workbook{tr("Excel workbook"), {QStringLiteral("xlsx")}};
    context_.dialogs.save(this, {tr("Export plays"), QStringLiteral("plays.csv"), {csv, workbook}},
                          [this, plays = plays_->plays()](const QString& path) {
                              write([plays] { return contractPlayTable(plays); }, path);
                          });
}

void ContractActionsView::exportList()
{
    const ContractPlay* play = chosen();
    if (!play)
        return;
    const FileKind csv{tr("CSV"), {QStringLiteral("csv")}};
    const FileKind workbook{tr("Excel workbook"), {QStringLiteral("xlsx")}};
    const QString suggested =
        QStringLiteral("%1-%2.csv").arg(text(play->segmentName), QString::fromStdString(name(play->kind)));
    context_.dialogs.save(this, {tr("Export list"), suggested, {csv, workbook}},
                          [this, book = book_, one = *play](const QString& path) {
                              write([book, one] { return contractPlayList(book, one); }, path);
                          });
}

void ContractActionsView::write(std::function<Table()> make, const QString& path)
{
    context_.jobs.run(
        {}, this,
        [make = std::move(make), path](Progress& progress) { return writeTable(make(), path.toStdString(), progress); },
        [this, path](Result<> done) {
            if (done)
                emit page_.toasted(tr("Written: %1").arg(path));
            else
                context_.dialogs.report(this, done.error());
        });
}

void ContractActionsView::retranslate()
{
    head_->setTitle(tr("Actions"));
    export_->setText(tr("Export…"));
    costLabel_->setText(tr("Cost of a contact"));
    list_->setText(tr("Export list…"));
    see_->setText(tr("Show these contracts"));
    if (book_ && segments_)
        reckon();
}

}  // namespace perennial::ui
