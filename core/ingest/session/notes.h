// The outcome of each stage of detection, as the import page lists it (keys: evidence.h).
#pragma once

#include "core/ingest/columns/recognise.h"
#include "core/ingest/session/tally.h"
#include "core/ingest/session/value_forms.h"
#include "core/ingest/table/sheets.h"

#include <unordered_map>

namespace perennial {

void noteFileAndTable(Inspection& inspection, const SheetChoice& sheets);
void noteColumns(Inspection& inspection, const std::vector<CustomerRival>& rivals);
void noteValuesAndRules(Inspection& inspection, const Tally& tally, const ValueForms& forms, Day today,
                        const std::unordered_map<std::string, std::uint64_t>& unknownWords);

}  // namespace perennial
