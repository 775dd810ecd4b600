// Columns that only say something together: first and last name; year, month and day; debit and credit.
#pragma once

#include "core/ingest/columns/column_profile.h"

#include <optional>
#include <string>
#include <vector>

namespace perennial {

/// Two columns of a person's name.
struct NameColumns {
    std::size_t first = 0;
    std::size_t last = 0;
};
/// By their heads ("Vorname" and "Nachname", "billing first name" and "billing last name"): one of the two has to be
/// unmistakable, since "Nom" and "Nombre" alone may be anything.
[[nodiscard]] std::optional<NameColumns> nameColumns(const std::vector<std::string>& headers,
                                                     const std::vector<ColumnProfile>& profiles);

/// Three columns of a date.
struct DateColumns {
    std::size_t year = 0;
    std::size_t month = 0;
    std::size_t day = 0;
};
/// By their heads and by what they hold: years, 1 to 12 or names of months, 1 to 31.
[[nodiscard]] std::optional<DateColumns> dateColumns(const std::vector<std::string>& headers, const Sample& sample,
                                                     std::int64_t headerRow);

/// Two columns of money, of which each row fills one.
struct LedgerColumns {
    std::size_t debit = 0;
    std::size_t credit = 0;
};
/// By their heads, where what is credited is the exception (credit notes): an account that is credited as often as it
/// is debited lists payments too, and those are no refunds.
[[nodiscard]] std::optional<LedgerColumns> ledgerColumns(const std::vector<std::string>& headers, const Sample& sample,
                                                         std::int64_t headerRow);

}  // namespace perennial
