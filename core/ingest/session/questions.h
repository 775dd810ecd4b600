// Questions that only a person can answer, and the rules that wait for an answer.
#pragma once

#include "core/ingest/columns/recognise.h"
#include "core/ingest/import_session.h"
#include "core/ingest/session/tally.h"
#include "core/ingest/session/value_forms.h"

namespace perennial {

/// Adds the questions of an inspection and sets inspection.rules: a rule that would leave out more than a
/// third of the money is not applied until it is answered.
void askQuestions(Inspection& inspection, const Tally& tally, const ValueForms& forms,
                  const std::vector<CustomerRival>& rivals);

}  // namespace perennial
