// The question of headings that say UTC, asked when a time zone is set (product 1.1).
#pragma once

#include "core/base/definitions.h"
#include "core/ingest/import_session.h"
#include "core/summary/ledger.h"

#include <string>
#include <vector>

namespace perennial::cli {

/// Takes "utc-heading=shift" or "utc-heading=as-written" among the answers into the definitions; whether it was there.
[[nodiscard]] Result<bool> takeZoneAnswer(const std::vector<std::string>& answers, Definitions& definitions);

/// Where a zone is set and only headings say the offset of some times: adds the question, and says it on standard
/// error, unless the workspace holds the answer. QuestionUnanswered while nobody has answered.
Result<> askZone(const Ledger& ledger, const Definitions& definitions, bool answeredNow,
                 std::vector<Question>& questions);

}  // namespace perennial::cli
