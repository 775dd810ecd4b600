// Tables of renewal cohorts: how many customers of each cohort are still there after each renewal.
#pragma once

#include "core/ingest/import_session.h"
#include "core/summary/renewal_cohorts.h"

namespace perennial {

/// Reads the first sheet that is such a table, in one of two shapes: a row for each renewal, counted 0, 1, 2 ... in one
/// column, and a column of survivors for each cohort; or a row for each cohort and a column for each renewal, headed
/// 0, 1, 2 ... with or without a word ("Year 1"). Counting may begin at 1: then the first number is the size after the
/// first period where the sheet has a column of sizes, else the size itself. Errors: those of readers;
/// TableKindUnsupported {renewal-cohorts} where there is none.
[[nodiscard]] Result<RenewalCohorts> readRenewalSheet(const std::string& path, const ImportChoices& choices,
                                                      Progress& progress);

class PlainTable;
/// The cohorts of one table; empty where it is no such table.
[[nodiscard]] RenewalCohorts renewalCohortsIn(const PlainTable& table);

/// The table is one of renewal cohorts, so that its rows cannot be orders: inspect() is blocked by this.
[[nodiscard]] bool saysRenewalCohorts(const Error& error);

}  // namespace perennial
