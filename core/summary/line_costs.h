// What the goods of a row cost (product 1.1, margin): by line, else by product or category, else by another column,
// else by the one rate.
#pragma once

#include "core/base/definitions.h"
#include "core/summary/ledger.h"

#include <vector>

namespace perennial {

/// Rows of a ledger by where their margin comes from.
struct MarginSources {
    std::uint64_t byLine = 0;    ///< a cost in the sheet
    std::uint64_t byColumn = 0;  ///< Definitions::marginBy
    std::uint64_t byRate = 0;    ///< Definitions::margin, or 100 % where it is not given
};

class LineCosts {
public:
    /// Both must outlive it.
    LineCosts(const Ledger& ledger, const Definitions& definitions);

    /// Whether single rows have costs: the sheet has some, or margins by column are given. Else the one rate holds for
    /// the revenue of everybody, and `of` must not be asked.
    [[nodiscard]] bool any() const { return any_; }
    /// Cost of a row in the currency of the ledger, that of a refund negative: the cost in the sheet where it is not
    /// zero, else amount x (1 - margin rate), rounded half to even to 1/10,000. `row` < rowCount().
    [[nodiscard]] Money of(std::size_t row) const;
    /// Margin rate of a row without a cost in the sheet. `row` < rowCount().
    [[nodiscard]] double rateOf(std::size_t row) const;
    [[nodiscard]] MarginSources sources() const;
    /// Each rate that no row can have, because its column or its value is not there: OptionInvalid with what is.
    [[nodiscard]] std::vector<Error> unused() const;

private:
    struct Column {
        const DictionaryColumn* column;
        std::vector<double> rates;  ///< by code; NaN: not given
    };
    /// The rate of the first column that has one for this row; NaN: none.
    [[nodiscard]] double rateByColumn(std::size_t row) const;

    const Ledger& ledger_;
    const Definitions& definitions_;
    bool any_;
    double rest_;  ///< of rows that nothing else names
    std::vector<Column> columns_;
};

}  // namespace perennial
