#include "ui/pages/segments/rfm_dialog.h"

#include "core/segment/rfm_text.h"
#include "ui/charts/chart_text.h"
#include "ui/pages/page.h"
#include "ui/support/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

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

}  // namespace

RfmDialog::RfmDialog(PageContext& context, std::shared_ptr<const Analysis> analysis, QWidget* parent)
    : QDialog(parent)
    , analysis_(std::move(analysis))
    , ownEdges_(rfmEdges(analysis_->summary()))
    , counting_(context.jobs, this)
    , table_(new QTableWidget(0, columnTotal, this))
    , problem_(new TextLabel(TextRole::SmallMuted, this))
    , save_(button(ButtonKind::Primary, tr("Save groups"), this))
{
    setObjectName(QStringLiteral("rfmDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("RFM groups"));
    resize(760, 560);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto* words = new TextLabel(
        TextRole::SmallMuted,
        tr("Scores run from 1 to 5, 5 is best. The first rule that holds names the group; the rest is Other."), this);
    words->setWordWrap(true);
    layout->addWidget(words);
    table_->setHorizontalHeaderLabels({tr("Group"), tr("Recency from"), tr("to"), tr("Frequency from"), tr("to"),
                                       tr("Money from"), tr("to"), tr("Customers")});
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    table_->setObjectName(QStringLiteral("rfmRules"));
    layout->addWidget(table_, 1);
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
    problem_->setWordWrap(true);
    layout->addWidget(problem_);
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& text, auto slot) {
        auto* push = button(ButtonKind::Plain, text, this, 30);
        connect(push, &QPushButton::clicked, this, slot);
        line->addWidget(push);
    };
    add(tr("Add group"), [this] {
        addRow({tr("New group").toStdString(), {}, {}, {}}, {});
        count();
    });
    add(tr("Remove"), [this] {
        table_->removeRow(table_->currentRow());
        count();
    });
    add(tr("Back to the program's own"), [this] { show(defaultRfmRules(), ownEdges_); });
    line->addStretch(1);
    save_->setObjectName(QStringLiteral("saveRfm"));
    line->addWidget(save_);
    layout->addLayout(line);
    connect(save_, &QPushButton::clicked, this, [this] {
        const RfmRules chosen = rules();
        const RfmEdges chosenEdges = edges().value_or(ownEdges_);
        emit rulesAccepted(chosen == defaultRfmRules() ? QString() : text(toText(chosen)),
                           chosenEdges == ownEdges_ ? QString() : text(toText(chosenEdges)));
        close();
    });
    connect(table_, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (item->column() == Name)
            count();
    });
    const SegmentDefinitions& own = analysis_->asked.segments;
    show(rfmRulesFrom(own.rfmRules).value_or(RfmRules{}).rules.empty() ? defaultRfmRules()
                                                                       : *rfmRulesFrom(own.rfmRules),
         own.rfmEdges.empty() ? ownEdges_ : rfmEdgesFrom(own.rfmEdges).value_or(ownEdges_));
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

void RfmDialog::count()
{
    const auto chosen = edges();
    const RfmRules groups = rules();
    const bool sound = std::ranges::all_of(groups.rules, [](const RfmRule& rule) {
        return !rule.name.empty() && rule.recency.from <= rule.recency.to && rule.frequency.from <= rule.frequency.to
               && rule.monetary.from <= rule.monetary.to;
    });
    save_->setEnabled(chosen && sound && !groups.rules.empty());
    problem_->setText(!chosen  ? tr("The edges of a row must be numbers in ascending order.")
                      : !sound ? tr("A group needs a name, and each range must run upwards.")
                               : QString());
    if (!save_->isEnabled())
        return;
    counting_.run(
        [analysis = analysis_, edges = *chosen, groups](Progress&) -> Result<std::vector<std::uint32_t>> {
            // rules of one name share a segment: each row says how many it holds with those above it
            const Segmentation segments = rfmSegments(rfmScores(analysis->summary(), edges), groups);
            const std::vector<std::uint32_t> counts = segments.counts();
            std::vector<std::uint32_t> ofRule;
            for (const RfmRule& rule : groups.rules)
                ofRule.push_back(counts[static_cast<std::size_t>(std::ranges::find(segments.names, rule.name)
                                                                 - segments.names.begin())]);
            return ofRule;
        },
        [this](const Result<std::vector<std::uint32_t>>& counts) {
            const QSignalBlocker quiet(table_);
            for (int row = 0; counts && row < std::min(table_->rowCount(), static_cast<int>(counts->size())); ++row)
                table_->item(row, Customers)->setText(Format().integer((*counts)[static_cast<std::size_t>(row)]));
        });
}

}  // namespace perennial::ui
