#include "ui/pages/segments/rfm_dialog.h"

#include "core/segment/rfm_text.h"
#include "ui/charts/chart_text.h"
#include "ui/pages/page.h"
#include "ui/support/widgets/row_mover.h"
#include "ui/support/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace perennial::ui {

namespace {

enum Column {
    Name,
    RecencyFrom,
    RecencyTo,
    FrequencyFrom,
    FrequencyTo,
    MonetaryFrom,
    MonetaryTo,
    Customers,
    columnTotal
};
constexpr int keyRole = Qt::UserRole + 1;  ///< the key behind a name of the program's own
constexpr auto restName = "other";         ///< of the segment that no rule holds for

}  // namespace

RfmDialog::RfmDialog(const Explainer& by)
    : QDialog(&by.page)
    , by_(by)
    , analysis_(by.analysis)
    , ownEdges_(rfmEdges(analysis_->summary()))
    , counting_(by.context.jobs, this)
    , table_(new QTableWidget(0, columnTotal, this))
    , grid_(new RfmGrid(this))
    , problem_(new TextLabel(TextRole::SmallMuted, this))
    , save_(button(ButtonKind::Primary, tr("Save groups"), this))
{
    setObjectName(QStringLiteral("rfmDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("RFM groups"));
    resize(1040, 580);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto* words = new TextLabel(
        TextRole::SmallMuted,
        tr("Scores run from 1 to 5, 5 is best. The first rule that holds names the group; the rest is Other."), this);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeRules(), 1);
    columns->addWidget(makeGrid());
    layout->addLayout(columns, 1);
    problem_->setWordWrap(true);
    problem_->setObjectName(QStringLiteral("rfmProblem"));
    layout->addWidget(problem_);
    makeButtons(layout);
    explainCounts();
    connect(&by_.page, &Page::goTo, this, &QDialog::close);
    const SegmentDefinitions& own = analysis_->asked.segments;
    show(rfmRulesFrom(own.rfmRules).value_or(RfmRules{}).rules.empty() ? defaultRfmRules()
                                                                       : *rfmRulesFrom(own.rfmRules),
         own.rfmEdges.empty() ? ownEdges_ : rfmEdgesFrom(own.rfmEdges).value_or(ownEdges_));
}

QWidget* RfmDialog::makeRules()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    table_->setHorizontalHeaderLabels({tr("Group"), tr("Recency from"), tr("to"), tr("Frequency from"), tr("to"),
                                       tr("Money from"), tr("to"), tr("Customers")});
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    table_->setObjectName(QStringLiteral("rfmRules"));
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAccessibleName(tr("Groups in their order"));
    new RowMover(table_, [this](int from, int to) { moveRow(from, to); });
    layout->addWidget(table_, 1);
    makeEdges(layout);
    connect(table_, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (item->column() == Name)
            count();
    });
    connect(table_, &QTableWidget::currentCellChanged, this, &RfmDialog::enableButtons);
    for (const auto chosen : {&QTableWidget::cellClicked, &QTableWidget::cellActivated})
        connect(table_, chosen, this, [this](int row) { grid_->pickGroup(table_->item(row, Name)->text()); });
    return side;
}

void RfmDialog::makeEdges(QVBoxLayout* layout)
{
    auto* grid = new QGridLayout;
    const QString labels[] = {tr("Days of silence, edges"), tr("Days with an order, edges"), tr("Revenue, edges")};
    for (int r = 0; r < 3; ++r) {
        grid->addWidget(new TextLabel(TextRole::SmallMuted, labels[r], this), r, 0);
        for (int e = 0; e < 4; ++e) {
            edges_ << new QLineEdit(this);
            edges_.back()->setAccessibleName(labels[r]);
            grid->addWidget(edges_.back(), r, e + 1);
            connect(edges_.back(), &QLineEdit::textChanged, this, &RfmDialog::count);
        }
    }
    layout->addLayout(grid);
}

QWidget* RfmDialog::makeGrid()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* words = new TextLabel(
        TextRole::SmallMuted,
        tr("Pick cells by dragging (Ctrl adds more) or with the keys, and give them a group. It goes first."), side);
    words->setWordWrap(true);
    cellsName_ = new QLineEdit(side);
    cellsName_->setObjectName(QStringLiteral("cellsName"));
    cellsName_->setPlaceholderText(tr("Name of the group"));
    cellsName_->setAccessibleName(tr("Name of the group"));
    nameCells_ = button(ButtonKind::Plain, tr("Make it a group"), side, 30);
    nameCells_->setObjectName(QStringLiteral("nameCells"));
    nameCells_->setAutoDefault(false);
    layout->addWidget(words);
    layout->addWidget(grid_);
    auto* line = new QHBoxLayout;
    line->addWidget(cellsName_, 1);
    line->addWidget(nameCells_);
    layout->addLayout(line);
    layout->addStretch(1);
    setTabOrder(table_, edges_.front());
    for (qsizetype e = 1; e < edges_.size(); ++e)
        setTabOrder(edges_[e - 1], edges_[e]);
    setTabOrder(edges_.back(), grid_);
    setTabOrder(grid_, cellsName_);
    connect(grid_, &RfmGrid::pickedChanged, this, &RfmDialog::enableButtons);
    connect(cellsName_, &QLineEdit::textChanged, this, &RfmDialog::enableButtons);
    connect(cellsName_, &QLineEdit::returnPressed, nameCells_, &QPushButton::click);
    connect(nameCells_, &QPushButton::clicked, this, &RfmDialog::nameCells);
    return side;
}

void RfmDialog::makeButtons(QVBoxLayout* layout)
{
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& text, const char* name, auto slot) {
        auto* push = button(ButtonKind::Plain, text, this, 30);
        push->setObjectName(QLatin1String(name));
        push->setAutoDefault(false);  // Enter in a field saves nothing
        connect(push, &QPushButton::clicked, this, slot);
        line->addWidget(push);
        return push;
    };
    add(tr("Add group"), "addRfm", [this] {
        addRow({tr("New group").toStdString(), {}, {}, {}}, {});
        count();
    });
    remove_ = add(tr("Remove"), "removeRfm", [this] {
        table_->removeRow(table_->currentRow());
        count();
    });
    up_ = add(tr("Up"), "rfmUp", [this] { moveRow(table_->currentRow(), table_->currentRow() - 1); });
    down_ = add(tr("Down"), "rfmDown", [this] { moveRow(table_->currentRow(), table_->currentRow() + 1); });
    undo_ = add(tr("Undo"), "undoRfm", [this] { undo(); });
    undo_->setShortcut(QKeySequence::Undo);
    add(tr("Back to the program's own"), "ownRfm", [this] { show(defaultRfmRules(), ownEdges_); });
    line->addStretch(1);
    save_->setObjectName(QStringLiteral("saveRfm"));
    save_->setAutoDefault(false);
    line->addWidget(save_);
    layout->addLayout(line);
    connect(save_, &QPushButton::clicked, this, [this] {
        const RfmRules chosen = rules();
        const RfmEdges chosenEdges = edges().value_or(ownEdges_);
        emit rulesAccepted(chosen == defaultRfmRules() ? QString() : text(toText(chosen)),
                           chosenEdges == ownEdges_ ? QString() : text(toText(chosenEdges)));
        close();
    });
}

void RfmDialog::show(const RfmRules& rules, const RfmEdges& edges)
{
    table_->setRowCount(0);
    for (const RfmRule& rule : rules.rules)
        addRow(rule, rules.ownNames ? QString() : text(rule.name));
    int place = 0;
    for (const auto& part : {edges.recency, edges.frequency, edges.monetary})
        for (const double edge : part) {
            const QSignalBlocker quiet(edges_[place]);
            edges_[place++]->setText(QLocale::c().toString(edge, 'f', QLocale::FloatingPointShortest));
        }
    count();
}

void RfmDialog::addRow(const RfmRule& rule, const QString& key)
{
    const QSignalBlocker quiet(table_);
    const int row = table_->rowCount();
    table_->insertRow(row);
    auto* name = new QTableWidgetItem(key.isEmpty() ? text(rule.name) : word(rule.name));
    name->setData(keyRole, key);
    table_->setItem(row, Name, name);
    int column = RecencyFrom;
    for (const ScoreRange& range : {rule.recency, rule.frequency, rule.monetary})
        for (const std::uint8_t score : {range.from, range.to}) {
            auto* spin = new QSpinBox(table_);
            spin->setRange(1, 5);
            spin->setValue(score);
            connect(spin, &QSpinBox::valueChanged, this, &RfmDialog::count);
            table_->setCellWidget(row, column++, spin);
        }
    auto* customers = new QTableWidgetItem;
    customers->setFlags(Qt::ItemIsEnabled);
    customers->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table_->setItem(row, Customers, customers);
}

RfmRules RfmDialog::rules() const
{
    RfmRules rules;
    // as long as no name was changed, the keys stay, and with them the words of every language
    for (int row = 0; row < table_->rowCount(); ++row) {
        const QString key = table_->item(row, Name)->data(keyRole).toString();
        rules.ownNames |= key.isEmpty() || table_->item(row, Name)->text() != word(key.toStdString());
    }
    for (int row = 0; row < table_->rowCount(); ++row) {
        const auto score = [&](int column) {
            return static_cast<std::uint8_t>(qobject_cast<QSpinBox*>(table_->cellWidget(row, column))->value());
        };
        const QTableWidgetItem* name = table_->item(row, Name);
        const QString words = rules.ownNames ? name->text().simplified() : name->data(keyRole).toString();
        rules.rules.push_back({words.toStdString(),
                               {score(RecencyFrom), score(RecencyTo)},
                               {score(FrequencyFrom), score(FrequencyTo)},
                               {score(MonetaryFrom), score(MonetaryTo)}});
    }
    return rules;
}

std::optional<RfmEdges> RfmDialog::edges() const
{
    RfmEdges edges;
    int place = 0;
    for (auto* part : {&edges.recency, &edges.frequency, &edges.monetary}) {
        for (double& edge : *part) {
            bool readable = false;
            edge = QLocale::c().toDouble(edges_[place++]->text(), &readable);
            if (!readable)
                return std::nullopt;
        }
        if (!std::is_sorted(part->begin(), part->end()))
            return std::nullopt;
    }
    return edges;
}

QString RfmDialog::fault() const
{
    if (!edges())
        return tr("The edges of a row must be numbers in ascending order.");
    const RfmRules groups = rules();
    if (groups.rules.empty())
        return tr("There is no group: add one, or pick cells on the grid.");
    for (std::size_t row = 0; row < groups.rules.size(); ++row) {
        const RfmRule& rule = groups.rules[row];
        const auto number = Format().integer(static_cast<qint64>(row) + 1);
        if (rule.name.empty())
            return tr("The group in row %1 needs a name.").arg(number);
        for (const ScoreRange& range : {rule.recency, rule.frequency, rule.monetary})
            if (range.from > range.to)
                return tr("Row %1, %2: a range must run upwards, from a score to the same or a better one.")
                    .arg(number, table_->item(static_cast<int>(row), Name)->text());
    }
    return {};
}

void RfmDialog::count()
{
    const QString wrong = fault();
    sound_ = wrong.isEmpty();
    problem_->setText(wrong);
    problem_->setTone(sound_ ? Tone::Muted : Tone::Bad);
    save_->setEnabled(sound_);
    if (!sound_) {
        enableButtons();
        return counting_.stop();
    }
    const State state{rules(), *edges()};
    if (steps_.empty() || steps_.back() != state)
        steps_.push_back(state);
    enableButtons();
    counting_.run(
        [analysis = analysis_, state](Progress&) -> Result<RfmCounts> {
            return rfmCounts(analysis->summary(), state.edges, state.rules);
        },
        [this, own = state.rules.ownNames](const Result<RfmCounts>& counts) {
            if (counts)
                showCounts(*counts, own);
        });
}

void RfmDialog::showCounts(const RfmCounts& counts, bool ownNames)
{
    const QSignalBlocker quiet(table_);
    RfmGridOf<RfmGridCell> cells;
    for (std::size_t r = 0; r < cells.size(); ++r)
        for (std::size_t f = 0; f < cells[r].size(); ++f) {
            const RfmCellCount& cell = counts.cells[r][f];
            cells[r][f] = {cell.customers, ownNames && cell.group != restName ? text(cell.group) : word(cell.group)};
        }
    grid_->setCells(cells);
    QString empty;
    for (int row = 0; row < std::min(table_->rowCount(), static_cast<int>(counts.ofRule.size())); ++row) {
        const std::uint32_t customers = counts.ofRule[static_cast<std::size_t>(row)];
        table_->item(row, Customers)->setText(Format().integer(customers));
        if (customers == 0 && empty.isEmpty())
            empty = table_->item(row, Name)->text();
    }
    if (!empty.isEmpty())
        problem_->setText(
            tr("%1 holds nobody: no customer has these scores, or the rows above it take them all. It can "
               "be saved all the same.")
                .arg(empty));
}

void RfmDialog::nameCells()
{
    const QString name = cellsName_->text().simplified();
    if (name.isEmpty() || grid_->pickedCount() == 0)
        return;
    RfmRules changed = rules();
    if (!changed.ownNames)  // from now on the names are words, those of the program too
        for (RfmRule& rule : changed.rules)
            rule.name = word(rule.name).toStdString();
    changed.ownNames = true;
    const std::vector<RfmRule> cells = rulesOfCells(grid_->picked(), name.toStdString());
    changed.rules.insert(changed.rules.begin(), cells.begin(), cells.end());
    cellsName_->clear();
    grid_->clearPicked();
    show(changed, edges().value_or(ownEdges_));
    table_->setCurrentCell(0, Name);
}

void RfmDialog::moveRow(int from, int to)
{
    if (from < 0 || to < 0 || to >= table_->rowCount())
        return;
    RfmRules changed = rules();
    moveItem(changed.rules, static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    show(changed, edges().value_or(ownEdges_));
    table_->setCurrentCell(to, Name);
}

void RfmDialog::undo()
{
    if (sound_ && steps_.size() > 1)
        steps_.pop_back();
    const State before = steps_.back();
    show(before.rules, before.edges);
}

void RfmDialog::enableButtons()
{
    if (!save_ || !undo_)
        return;
    const int row = table_->currentRow();
    remove_->setEnabled(row >= 0);
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < table_->rowCount());
    undo_->setEnabled(steps_.size() > 1 || (!steps_.empty() && !sound_));
    nameCells_->setEnabled(grid_->pickedCount() > 0 && !cellsName_->text().simplified().isEmpty());
}

}  // namespace perennial::ui
