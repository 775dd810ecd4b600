// How dates and numbers of the mapped columns are written, decided on whole columns.
#pragma once

#include "core/ingest/columns/column_profile.h"
#include "core/ingest/convert/plan.h"
#include "core/ingest/table/sheets.h"

#include <vector>

namespace perennial {

struct ValueForms {
    DateEvidence dates;  ///< of the date column, over all sheets
    DateDecision date;
    NumberEvidence numbers;  ///< of the amount (or unit price) column
    DecimalMark mark;
    PerField<NumberForm> numberForm;
};

/// `currency`: what a known export implies, "" if nothing.
[[nodiscard]] ValueForms decideForms(const std::vector<SheetLook>& sheets, const std::vector<ColumnGuess>& columns,
                                     const std::vector<ColumnProfile>& profiles, const ImportChoices& choices,
                                     std::string_view currency);

}  // namespace perennial
