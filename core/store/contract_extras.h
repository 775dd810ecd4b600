// The extra columns of contracts, dictionary-coded: plan, payment method, country ... Inside the room only; calls
// belong into the caller's transaction.
#pragma once

#include "core/store/import_writer.h"
#include "core/store/sqlite.h"
#include "core/store/workspace.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace perennial {

/// Gives values their numbers while contracts are written.
class ContractExtras {
public:
    explicit ContractExtras(Database& database)
        : database_(database)
    {
    }
    /// The columns of the rows to come; a name that stands twice counts once, the later one is left out.
    [[nodiscard]] Result<> begin(const std::vector<AttributeColumn>& columns);
    /// What `contract.extra` holds for one row.
    [[nodiscard]] Result<std::string> code(std::span<const std::string> values);

private:
    struct Column {
        std::int64_t id = 0;
        std::size_t place = 0;  ///< in the values of a row
        std::map<std::string, std::int64_t, std::less<>> numbers;
    };
    [[nodiscard]] Result<std::int64_t> number(Column& column, const std::string& value);

    Database& database_;
    std::vector<Column> columns_;  ///< by id
};

/// Takes out the values and columns that no contract has any more.
[[nodiscard]] Result<> removeUnusedExtras(Database& database);

/// The columns that a newest version of a contract has, and each row's values: `rows` as readContracts() orders them.
[[nodiscard]] Result<> readExtras(const Database& database, StoredContracts& stored);

}  // namespace perennial
