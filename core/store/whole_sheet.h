// What imports of whole sheets share (contracts, customers already summed up). Inside the room only.
#pragma once

#include "core/store/sqlite.h"
#include "core/store/workspace.h"

#include <map>
#include <span>
#include <string>

namespace perennial {

/// The ids of sheets and currencies, which get one when they are new.
class WholeSheetNames {
public:
    WholeSheetNames(Database& database, std::int64_t import)
        : database_(database)
        , import_(import)
    {
    }
    [[nodiscard]] Result<std::int64_t> sheet(const std::string& name);
    [[nodiscard]] Result<std::int64_t> currency(const std::string& code);

private:
    /// The id of a name in a table, which gets it when it is new there.
    Result<std::int64_t> idOf(std::map<std::string, std::int64_t>& known, const std::string& name,
                              const std::string& table, const std::string& column, const std::string& where);

    Database& database_;
    const std::int64_t import_;
    std::map<std::string, std::int64_t> sheets_;
    std::map<std::string, std::int64_t> currencies_;
};

/// Rows that could not be read, with their place in the reconciliation.
[[nodiscard]] Result<> writeRejected(Database& database, std::int64_t import, std::span<const RowIssue> issues);

}  // namespace perennial
