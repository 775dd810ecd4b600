// Which column of a sheet of contracts is what.
#pragma once

#include "core/ingest/other/sheet_roles.h"

namespace perennial {

/// Indices; -1 where no column serves.
struct ContractColumns {
    int customer = -1;
    int tenure = -1;
    int ended = -1;
    int price = -1;
    int paid = -1;
    int start = -1;
    int stop = -1;
    int period = -1;
    int contract = -1;
    /// Columns that are kept to divide contracts by; no two have one heading.
    struct Extra {
        int column = -1;
        std::string header;
        bool isId = false;  ///< "Account number": it names contracts and does not divide them
    };
    std::vector<Extra> extra;

    explicit ContractColumns(const std::vector<ColumnGuess>& columns);

    [[nodiscard]] bool hasTenure() const { return tenure >= 0 && ended >= 0; }
    [[nodiscard]] bool hasDates() const { return start >= 0 && stop >= 0; }
    [[nodiscard]] bool isComplete() const { return hasTenure() || hasDates(); }
};

/// Guesses, and choices over them. Where tenure and dates are both there, what was chosen serves, else the tenure; the
/// other pair is left unused. Columns without a role are extra ones (evidence "extra") as those of orders are, or ids
/// ("extra-id": a heading like "Account number" above values that hardly repeat); left out with their evidence are
/// empty ones and other values that hardly repeat ("extra-distinct"). A heading like "Subscription ID" names the
/// contract, or the customer where no other column does. Errors: ColumnMissing for a choice.
[[nodiscard]] Result<std::vector<ColumnGuess>> contractRoles(const PlainTable& table, const ImportChoices& choices,
                                                             const std::string& path);

/// Of start and end the one whose dates say their order says it for both. Yields the column that stays ambiguous; -1
/// where none does, and where the user has chosen.
[[nodiscard]] int settleDates(PlainTable& table, const ContractColumns& columns, const ImportChoices& choices);

/// A folded heading that says of itself that a contract starts or ends; "created at" may say so of an order too.
[[nodiscard]] bool saysStart(std::string_view foldedHeading);
[[nodiscard]] bool saysStop(std::string_view foldedHeading);
[[nodiscard]] bool saysTenure(std::string_view foldedHeading);
[[nodiscard]] bool saysChurned(std::string_view foldedHeading);

}  // namespace perennial
