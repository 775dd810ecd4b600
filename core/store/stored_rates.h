// Tables of exchange rates by day, apart from the definitions that name them (currency_rate). Inside the room only.
#pragma once

#include "core/base/definitions.h"
#include "core/store/sqlite.h"

#include <map>
#include <string>

namespace perennial {

class StoredRates {
public:
    explicit StoredRates(Database& database)
        : database_(database)
    {
    }

    /// Writes the table among the entries, if there is one, and puts its id in its place.
    [[nodiscard]] Result<> keepApart(DefinitionEntries& entries);
    /// The other way. A table that is not there is WorkspaceDamaged.
    [[nodiscard]] Result<> bringBack(DefinitionEntries& entries);
    /// Removes the tables that neither the definitions nor the log of steps name.
    [[nodiscard]] Result<> removeUnused();

private:
    [[nodiscard]] Result<> write(const std::string& id, const std::string& text);
    [[nodiscard]] Result<std::string> read(const std::string& id);

    Database& database_;
    std::map<std::string, std::string> textOf_;  ///< by id: the steps of a log share their tables
};

}  // namespace perennial
