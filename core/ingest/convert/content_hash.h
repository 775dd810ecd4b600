// The hash of a row's content: equal for the same row in a CSV and in an XLSX file.
#pragma once

#include "core/store/import_writer.h"

#include <cstdint>
#include <string>

namespace perennial {

/// XXH3 over the canonical values of the mapped columns: customer, order, ISO day, integer money, kind,
/// status, currency, and attributes that have a role. `buffer` is scratch memory, reused from row to row.
[[nodiscard]] std::uint64_t contentHash(const TypedRow& row, const std::vector<AttributeColumn>& attributes,
                                        std::string& buffer);

}  // namespace perennial
