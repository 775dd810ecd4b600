#include "core/store/undo_import.h"

#include "core/store/line_columns.h"
#include "core/store/reconciliation_table.h"

#include <vector>

namespace perennial {

namespace {

std::string text(std::int64_t number)
{
    return std::to_string(number);
}

class ImportUndo {
public:
    ImportUndo(Database& database, std::int64_t import)
        : database_(database)
        , import_(text(import))
        , sheets_("(SELECT id FROM import_sheet WHERE import_id = " + import_ + ")")
    {
    }

    Result<> run()
    {
        const Result<std::int64_t> later =
            database_.integer("SELECT EXISTS (SELECT 1 FROM import WHERE id > " + import_ + ")");
        if (!later)
            return pass(std::move(later));
        isLast_ = *later == 0;
        for (const auto step : {&ImportUndo::passOnDuplicates, &ImportUndo::passOnHistory, &ImportUndo::noteOrders,
                                &ImportUndo::removeLines, &ImportUndo::restoreReplaced, &ImportUndo::settleUpdates,
                                &ImportUndo::removeNames, &ImportUndo::removeRecords})
            if (Result<> done = (this->*step)(); !done)
                return done;
        return {};
    }

private:
    Result<> execute(const std::string& sql) { return database_.execute(sql); }

    /// A line of this import that a later one had too, and where it stands there.
    struct Shared {
        std::int64_t line;
        std::int64_t heir;
        std::int64_t sheet;
        std::int64_t row;
        std::string currency;
        Money amount;
        std::string excludedBy;
    };

    Result<> passOnDuplicates()
    {
        for (const std::string table : {"line", "line_history"}) {
            if (isLast_)
                continue;
            std::vector<Shared> shared;
            Result<> read =
                forEach("SELECT line_id, min(d.import_id), d.sheet_id, d.row_number, code, amount, "
                        "coalesce(excluded_by, '') FROM line_duplicate AS d JOIN "
                            + table
                            + " AS l ON l.id = line_id JOIN currency ON currency.id = currency_id "
                              "WHERE l.sheet_id IN "
                            + sheets_ + " GROUP BY line_id",
                        [&](const Statement& row) {
                            shared.push_back({row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                                              row.text(4), Money::fromParts(row.integer(5)), row.text(6)});
                        });
            if (!read)
                return read;
            for (const Shared& line : shared)
                if (Result<> done = passOn(table, line); !done)
                    return done;
        }
        return {};
    }

    Result<> passOn(const std::string& table, const Shared& line)
    {
        const std::string id = text(line.line);
        // What the line had replaced here, it replaces for its heir.
        Result<> done = execute("UPDATE line_history SET replaced_by = " + text(line.heir)
                                + " WHERE replaced_by = " + import_ + " AND id IN (SELECT old.id FROM " + table
                                + " AS l JOIN orders AS a ON a.id = l.order_id "
                                  "JOIN orders AS b ON b.order_ref = a.order_ref JOIN line_history AS old "
                                  "ON old.order_id = b.id AND old.line_ref IS l.line_ref WHERE l.id = "
                                + id + ")");
        if (!done)
            return done;
        const bool updates = sqlite3_changes(database_.handle()) > 0;
        const RowOutcome outcome = updates                   ? RowOutcome::Updated
                                   : line.excludedBy.empty() ? RowOutcome::Kept
                                                             : RowOutcome::Excluded;
        const std::string_view reason = updates ? changedReason : std::string_view(line.excludedBy);
        done = moveOutcome(database_, line.heir, RowOutcome::Duplicate, outcome, reason, line.currency, line.amount);
        if (!done)
            return done;
        return execute("UPDATE " + table + " SET sheet_id = " + text(line.sheet) + ", row_number = " + text(line.row)
                       + " WHERE id = " + id + "; DELETE FROM line_duplicate WHERE line_id = " + id
                       + " AND import_id = " + text(line.heir));
    }

    /// What this import replaced with lines that a later import has replaced again waits for that one.
    Result<> passOnHistory()
    {
        if (isLast_)
            return {};
        const std::string newer = "FROM line_history AS newer JOIN orders AS a ON a.id = newer.order_id "
                                  "JOIN orders AS b ON b.order_ref = a.order_ref WHERE b.id = old.order_id "
                                  "AND newer.line_ref IS old.line_ref AND newer.sheet_id IN "
                                  + sheets_;
        return execute("UPDATE line_history AS old SET replaced_by = (SELECT min(newer.replaced_by) " + newer
                       + ") WHERE replaced_by = " + import_ + " AND EXISTS (SELECT 1 " + newer + ")");
    }

    /// The order ids that this import had, for settleUpdates.
    Result<> noteOrders()
    {
        if (isLast_)
            return {};
        return execute("CREATE TEMP TABLE undone_ref AS SELECT DISTINCT order_ref FROM orders WHERE id IN "
                       "(SELECT order_id FROM line WHERE sheet_id IN "
                       + sheets_ + " UNION SELECT order_id FROM line_history WHERE sheet_id IN " + sheets_ + ")");
    }

    Result<> removeLines()
    {
        return execute("DELETE FROM line_duplicate WHERE import_id = " + import_
                       + "; DELETE FROM line_duplicate WHERE line_id IN (SELECT id FROM line_history WHERE sheet_id IN "
                       + sheets_ + "); DELETE FROM line_history WHERE sheet_id IN " + sheets_
                       + "; DELETE FROM line WHERE sheet_id IN " + sheets_);
    }

    Result<> restoreReplaced()
    {
        const std::string columns(lineColumns);
        return execute("INSERT INTO line (" + columns + ") SELECT " + columns
                       + " FROM line_history WHERE replaced_by = " + import_
                       + "; DELETE FROM line_history WHERE replaced_by = " + import_);
    }

    /// A row of a later import that updated nothing but what is gone now is kept, not updated.
    Result<> settleUpdates()
    {
        if (isLast_)
            return {};
        struct Update {
            std::int64_t issue;
            std::int64_t import;
            std::string currency;
            Money amount;
        };
        std::vector<Update> updates;
        for (const std::string table : {"line", "line_history"}) {
            Result<> read = forEach(
                "SELECT i.id, i.import_id, code, l.amount FROM row_issue AS i "
                "JOIN import_sheet AS s ON s.import_id = i.import_id AND s.name = i.sheet JOIN "
                    + table
                    + " AS l ON l.sheet_id = s.id AND l.row_number = i.row_number JOIN orders AS o ON o.id = "
                      "l.order_id "
                      "JOIN currency ON currency.id = l.currency_id WHERE i.outcome = 'updated' AND i.import_id > "
                    + import_ + " AND o.order_ref IN (SELECT order_ref FROM undone_ref)" + nothingEarlier("line")
                    + nothingEarlier("line_history"),
                [&](const Statement& row) {
                    updates.push_back({row.integer(0), row.integer(1), row.text(2), Money::fromParts(row.integer(3))});
                });
            if (!read)
                return read;
        }
        for (const Update& update : updates) {
            Result<> done = moveOutcome(database_, update.import, RowOutcome::Updated, RowOutcome::Kept, {},
                                        update.currency, update.amount);
            if (done)
                done = execute("DELETE FROM row_issue WHERE id = " + text(update.issue));
            if (!done)
                return done;
        }
        return execute("DROP TABLE undone_ref");
    }

    static std::string nothingEarlier(const std::string& table)
    {
        return " AND NOT EXISTS (SELECT 1 FROM orders AS oo JOIN " + table
               + " AS ll ON ll.order_id = oo.id "
                 "JOIN import_sheet AS ss ON ss.id = ll.sheet_id WHERE oo.order_ref = o.order_ref "
                 "AND ss.import_id < i.import_id AND (l.line_ref IS NULL OR ll.line_ref = l.line_ref))";
    }

    /// Orders, customers and values that came with this import. What later imports use of them stays,
    /// and goes with the next import, as if that one had brought it.
    Result<> removeNames()
    {
        const auto before = [&](const std::string& column) {
            return "(SELECT " + column + "_before FROM import WHERE id = " + import_ + ")";
        };
        if (isLast_)
            return execute("DELETE FROM order_refund WHERE order_id > " + before("orders")
                           + "; DELETE FROM orders WHERE id > " + before("orders")
                           + "; DELETE FROM customer WHERE id > " + before("customers")
                           + "; DELETE FROM attribute_value WHERE id > " + before("values")
                           + "; DELETE FROM import_attribute WHERE import_id = " + import_
                           + "; DELETE FROM attribute_column WHERE id > " + before("columns")
                           + "; DELETE FROM currency WHERE id > " + before("currencies"));
        Result<> done = execute(
            "DELETE FROM orders WHERE id > " + before("orders")
            + " AND NOT EXISTS (SELECT 1 FROM line WHERE order_id = orders.id) "
              "AND NOT EXISTS (SELECT 1 FROM line_history WHERE order_id = orders.id); "
              "DELETE FROM order_refund WHERE NOT EXISTS (SELECT 1 FROM orders WHERE id = order_id); "
              "DELETE FROM customer WHERE id > "
            + before("customers") + " AND id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL)");
        if (!done)
            return done;
        std::string sql = "UPDATE import SET ";
        for (const std::string column : {"customers", "orders", "lines", "values", "columns", "currencies"})
            sql += (column == "customers" ? "" : ", ") + column + "_before = " + before(column);
        return execute(sql + " WHERE id = (SELECT min(id) FROM import WHERE id > " + import_ + ")");
    }

    Result<> removeRecords()
    {
        std::string sql = "DELETE FROM reconciliation WHERE rows = 0; ";
        for (const std::string table :
             {"row_issue", "reconciliation", "import_dates", "import_column", "import_attribute", "import_sheet"})
            sql += "DELETE FROM " + table + " WHERE import_id = " + import_ + "; ";
        return execute(sql + "DELETE FROM import WHERE id = " + import_);
    }

    template <class Take>
    Result<> forEach(const std::string& sql, Take&& take)
    {
        Result<Statement> statement = database_.prepare(sql);
        if (!statement)
            return pass(statement);
        Result<bool> row = statement->step();
        for (; row && *row; row = statement->step())
            take(*statement);
        if (!row)
            return pass(row);
        return {};
    }

    Database& database_;
    const std::string import_;
    const std::string sheets_;
    bool isLast_ = false;
};

}  // namespace

Result<> undoImportIn(Database& database, std::int64_t import)
{
    return ImportUndo(database, import).run();
}

}  // namespace perennial
