// Tables that reports of orders and of contracts share.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/report/report_content.h"
#include "ui/support/format.h"

#include <vector>

namespace perennial::ui {

/// A row for each import with what became of its rows, at most `most`, and their sum.
[[nodiscard]] TableBlock importTable(const std::vector<ImportRecord>& imports, const Format& format, int most);

}  // namespace perennial::ui
