// The lines that a workspace has already, met by the rows of an import: which rows are duplicates,
// which are newer versions, and which old lines a newer export of an order replaces.
#pragma once

#include "core/store/import_writer.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace perennial {

/// What a row of the import is to the workspace.
struct Meeting {
    RowOutcome outcome = RowOutcome::Kept;  ///< Kept = new, Duplicate or Updated
    std::int64_t line = 0;                  ///< the line it repeats or replaces; 0 = none in particular
};

class KnownLines {
public:
    explicit KnownLines(Database& database)
        : database_(database)
    {
    }

    /// Meets a row with an order id. `ref` numbers the order id within this import.
    [[nodiscard]] Result<Meeting> meet(std::uint32_t ref, std::string_view orderId, const TypedRow& row);
    /// Meets a row without an order id.
    [[nodiscard]] Result<Meeting> meetWithoutOrder(const TypedRow& row);

    /// Lines that stood under an order whose newer export does not have them any more: to be replaced.
    [[nodiscard]] std::vector<std::int64_t> leftBehind() const;

private:
    struct Candidate {
        std::int64_t line = 0;
        std::uint64_t contentHash = 0;
        std::uint64_t lineKey = 0;  ///< hash of the line id, 0 = none
        bool met = false;
    };
    /// The known lines of one order id, and what the import has shown of it.
    struct Order {
        bool loaded = false;
        bool sawPlainSale = false;  ///< one that is no refund
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    [[nodiscard]] Result<> load(Order& order, std::string_view orderId);
    [[nodiscard]] Result<> loadWithoutOrder();
    Meeting meetByLineId(const Order& order, const TypedRow& row);
    Meeting meetByContent(Order& order, const TypedRow& row);

    Database& database_;
    std::vector<Order> orders_;
    std::vector<Candidate> candidates_;
    std::optional<Statement> find_;
    bool loadedWithoutOrder_ = false;
    std::vector<Candidate> withoutOrder_;  ///< by content hash, then line
};

}  // namespace perennial
