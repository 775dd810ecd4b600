// Compares the rows of a file with those that a workspace has, without writing anything: what
// ImportWriter::add would say of each, for the preview of an import.
#pragma once

#include "core/store/import_writer.h"

namespace perennial {

class RowComparison {
public:
    virtual ~RowComparison() = default;

    /// Kept (new), Updated or Duplicate. Rows in the order of the file: the n-th of equal rows meets the n-th
    /// known one.
    [[nodiscard]] virtual Result<RowOutcome> meet(const TypedRow& row) = 0;
};

}  // namespace perennial
