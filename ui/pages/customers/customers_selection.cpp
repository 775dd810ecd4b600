// The customers chosen in the table: their sum, what it and the count of those shown say of themselves, and their copy.
#include "core/analysis/analysis.h"
#include "ui/jobs/job.h"
#include "ui/models/customers_model.h"
#include "ui/pages/customers/customer_detail.h"
#include "ui/pages/customers/customers_page.h"
#include "ui/support/format.h"
#include "ui/support/in_turn.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace perennial::ui {

void CustomersPage::showChosen()
{
    const std::vector<std::uint32_t> chosen = chosenRows();
    const Format format;
    const QString count = tr("%Ln selected", nullptr, static_cast<int>(chosen.size()));
    selected_->setText(count);
    const auto analysis = model_->analysis();
    if (chosen.empty() || !analysis)
        return;
    const auto whom = chosen.front();
    InTurn::run(*detail_, [this, whom, number = ++shownDetail_, analysis] {
        if (number == shownDetail_ && analysis == model_->analysis())  // the last of several chosen one after the other
            detail_->show(model_->cells(), whom);
    });
    if (analysis->clv.empty())
        return;
    double sum = 0;
    for (const std::uint32_t base : chosen)
        sum += analysis->clv[base];
    selected_->setText(count + QStringLiteral("   ")
                       + tr("sum %1").arg(format.money(sum, text(analysis->definitions.currency))));
}

/// A part of the base, in its order.
Scope CustomersPage::scopeOf(std::vector<std::uint32_t> members)
{
    Scope scope;
    scope.members = std::move(members);
    std::ranges::sort(scope.members);
    return scope;
}

Explanation CustomersPage::countOfShown()
{
    if (!model_->analysis())
        return {};
    return countExplanation({*this, context(), model_->analysis()}, tr("Customers in this table"),
                            tr("customers with a purchase up to the as-of date whom filter, rule and search leave"),
                            scopeOf({model_->shown().begin(), model_->shown().end()}));
}

Explanation CustomersPage::sumOfChosen()
{
    std::vector<std::uint32_t> chosen = chosenRows();
    const auto analysis = model_->analysis();
    if (!analysis || chosen.empty())
        return {};
    const Scope scope = scopeOf(std::move(chosen));
    Explanation words =
        countExplanation({*this, context(), analysis}, tr("Customers selected"),
                         tr("value so far + value of the next months, summed over those selected"), scope);
    if (analysis->clv.empty())
        return words;
    double soFar = 0;
    double total = 0;
    for (const std::uint32_t i : scope.members) {
        soFar += analysis->historical[i];
        total += analysis->clv[i];
    }
    const Format format;
    const QString currency = text(analysis->definitions.currency);
    words.value = format.money(total, currency);
    words.numbers =
        equation(QStringLiteral("%1 + %2").arg(format.money(soFar, currency), format.money(total - soFar, currency)),
                 words.value);
    return words;
}

/// The base customers of the rows selected. Qt's own list of rows takes long for very many.
std::vector<std::uint32_t> CustomersPage::chosenRows() const
{
    std::vector<std::uint32_t> chosen;
    for (const QItemSelectionRange& range : table_->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen.push_back(model_->shown()[static_cast<std::size_t>(row)]);
    return chosen;
}

void CustomersPage::copySelection()
{
    std::vector<int> columns;
    QStringList headings;
    for (int visual = 0; visual < model_->columnCount(); ++visual)
        if (const int column = table_->horizontalHeader()->logicalIndex(visual); !table_->isColumnHidden(column)) {
            columns.push_back(column);
            headings << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
    const std::vector<std::uint32_t> chosen = chosenRows();
    const int count = static_cast<int>(chosen.size());
    context().jobs.run(
        tr("copying the rows"), this,
        [cells = model_->cells(), columns, chosen,
         text = headings.join(QLatin1Char('\t'))](Progress& progress) mutable -> Result<QString> {
            for (std::size_t i = 0; i < chosen.size(); ++i) {
                if (!progress.advance(i, chosen.size()))
                    return fail(ErrorKind::Cancelled);
                QChar between = QLatin1Char('\n');
                for (const int column : columns) {
                    text += between + cells.copiedText(chosen[i], column);
                    between = QLatin1Char('\t');
                }
            }
            return text;
        },
        [this, count](const Result<QString>& copied) {
            if (!copied)
                return;  // cancelled: the clipboard keeps what it holds
            QApplication::clipboard()->setText(*copied);
            emit toasted(tr("%Ln row(s) copied", nullptr, count));
        });
}

}  // namespace perennial::ui
