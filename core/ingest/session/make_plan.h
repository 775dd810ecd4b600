// The plan of an import from what was understood.
#pragma once

#include "core/ingest/convert/plan.h"
#include "core/ingest/session/value_forms.h"
#include "core/ingest/table/sheets.h"

#include <memory>

namespace perennial {

struct Preset;

[[nodiscard]] std::shared_ptr<ImportPlan> makePlan(const std::vector<SheetLook>& sheets,
                                                   const std::vector<ColumnGuess>& columns,
                                                   const std::vector<ColumnProfile>& profiles, const ValueForms& forms,
                                                   const Preset* preset);

}  // namespace perennial
