// The living workbook: an XLSX whose cells hold the formulas, so that a controller can follow every
// figure and change what it rests on.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/progress.h"
#include "core/export/customer_names.h"
#include "core/whatif/scenario.h"

#include <string>

namespace perennial {

struct WorkbookOptions {
    Privacy privacy = Privacy::Pseudonym;
    std::size_t mostCustomers = 50'000;  ///< with more, segments hold sums as values and no sheet lists customers
    std::string program;                 ///< "Perennial 1.0"
    Levers levers;                       ///< where the inputs of What if begin: price, margin, acquisition cost
    double elasticity = SideEffects{}.elasticity;
    bool results = true;  ///< false: formulas carry 0 instead of Perennial's value (to see a program recalculate)
};

/// Sheets: About, Key figures (inputs and the formulas that the field's articles teach), Segments (the
/// segmentation in front; sums over Customers), Customers, What if (price, elasticity, margin and acquisition
/// cost as inputs). Every formula carries Perennial's own value as its cached result, so that programs that
/// do not recalculate show the same. The file is replaced atomically.
/// Errors: WriteFailed, DiskFull, NoData (no amounts: nothing to reckon with), Cancelled.
[[nodiscard]] Result<> writeWorkbook(const Analysis& analysis, const WorkbookOptions& options, const std::string& path,
                                     Progress& progress);

}  // namespace perennial
