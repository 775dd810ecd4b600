// Which column is what: header words and content together, each guess with its evidence.
#pragma once

#include "core/ingest/columns/column_profile.h"
#include "core/ingest/import_session.h"

#include <string>
#include <vector>

namespace perennial {

/// A column that could be the customer.
struct CustomerRival {
    int column = 0;
    Field field = Field::Customer;  ///< what its header names: Customer, Email or CustomerName
    double score = 0;
    Repetition repetition;
};

struct Recognised {
    std::vector<ColumnGuess> columns;   ///< one per column of the sheet
    std::vector<CustomerRival> rivals;  ///< candidates for the customer, the chosen one first
};

/// Recognises the columns of a table. `headers` may hold empty texts (the letter is shown then).
[[nodiscard]] Recognised recogniseColumns(const std::vector<std::string>& headers,
                                          const std::vector<ColumnProfile>& profiles, const Sample& sample,
                                          std::int64_t headerRow);

}  // namespace perennial
