#include "core/store/reconciliation_table.h"

namespace perennial {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(RowOutcome::count)> outcomeNames{
    "kept", "updated", "duplicate", "excluded", "rejected"};

constexpr std::string_view addSql =
    "INSERT INTO reconciliation VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT DO UPDATE SET rows = rows + excluded.rows, amount = amount + excluded.amount";

Result<> addTo(Statement& add, std::int64_t import, RowOutcome outcome, std::string_view reason,
               std::string_view currency, std::int64_t rows, Money amount)
{
    add.bind(0, import).bind(1, nameOf(outcome)).bind(2, reason).bind(3, currency);
    return add.bind(4, rows).bind(5, amount.parts()).run();
}

}  // namespace

std::string_view nameOf(RowOutcome outcome)
{
    return outcomeNames[static_cast<std::size_t>(outcome)];
}

void ReconciliationCounter::count(RowOutcome outcome, std::string_view reason, std::string_view currency, Money amount)
{
    const auto matches = [&](const Cell& cell) {
        return cell.outcome == outcome && cell.reason == reason && cell.currency == currency;
    };
    if (previous_ >= cells_.size() || !matches(cells_[previous_])) {
        previous_ = 0;
        while (previous_ < cells_.size() && !matches(cells_[previous_]))
            ++previous_;
        if (previous_ == cells_.size())
            cells_.push_back({outcome, std::string(reason), std::string(currency), 0, {}});
    }
    ++cells_[previous_].rows;
    cells_[previous_].amount += amount;
}

Result<> ReconciliationCounter::write(Database& database, std::int64_t import) const
{
    Result<Statement> add = database.prepare(addSql);
    if (!add)
        return pass(add);
    for (const Cell& cell : cells_) {
        const Result<Money> amount = cell.amount.total();
        if (!amount)
            return pass(std::move(amount));
        Result<> done = addTo(*add, import, cell.outcome, cell.reason, cell.currency,
                              static_cast<std::int64_t>(cell.rows), *amount);
        if (!done)
            return done;
    }
    return {};
}

Result<Reconciliation> readReconciliation(const Database& database, std::int64_t import)
{
    Result<Statement> cells =
        database.prepare("SELECT outcome, reason, currency, rows, amount FROM reconciliation WHERE import_id = ?");
    if (!cells)
        return pass(cells);
    Reconciliation reconciliation;
    cells->bind(0, import);
    Result<bool> row = cells->step();
    for (; row && *row; row = cells->step()) {
        std::size_t outcome = 0;
        while (outcome + 1 < outcomeNames.size() && outcomeNames[outcome] != cells->view(0))
            ++outcome;
        OutcomeCount& count = reconciliation.outcomes[outcome];
        const auto rows = static_cast<std::uint64_t>(cells->integer(3));
        count.rows += rows;
        if (!cells->view(1).empty())
            count.reasons[cells->text(1)] += rows;
        if (!cells->view(2).empty())
            count.amount[cells->text(2)] += Money::fromParts(cells->integer(4));
    }
    if (!row)
        return pass(row);
    Result<Statement> read = database.prepare("SELECT rows_read FROM import WHERE id = ?");
    if (!read)
        return pass(read);
    if (row = read->bind(0, import).step(); !row)
        return pass(row);
    reconciliation.rowsRead = static_cast<std::uint64_t>(read->integer(0));
    return reconciliation;
}

Result<> moveOutcome(Database& database, std::int64_t import, RowOutcome from, RowOutcome to, std::string_view reasonTo,
                     std::string_view currency, Money amount)
{
    Result<Statement> take = database.prepare("UPDATE reconciliation SET rows = rows - 1, amount = amount - ? "
                                              "WHERE import_id = ? AND outcome = ? AND currency = ? AND rows > 0");
    Result<Statement> add = database.prepare(addSql);
    if (!take || !add)
        return pass(!take ? std::move(take) : std::move(add));
    take->bind(0, amount.parts()).bind(1, import).bind(2, nameOf(from)).bind(3, currency);
    if (Result<> done = take->run(); !done)
        return done;
    return addTo(*add, import, to, reasonTo, currency, 1, amount);
}

}  // namespace perennial
