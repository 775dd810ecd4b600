// The section of a report of contracts that sets its segments side by side.
#pragma once

#include "core/analysis/contract_segments.h"
#include "ui/report/report_content.h"
#include "ui/support/format.h"

#include <memory>

namespace perennial::ui {

/// Survival and value by segment, and a table with MRR, churn and value; at most `mostRows` rows. Id, name and note are
/// left to the caller. Words in the language of the program's translator.
[[nodiscard]] SectionContent contractSegmentSection(const ContractBook& book, const ContractSegments& segments,
                                                    const Format& format, int mostRows);

}  // namespace perennial::ui
