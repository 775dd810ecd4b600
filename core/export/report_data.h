// What a report wants beside the analysis itself: scenarios reckoned, the same base a year earlier, trials
// measured. Made in a job before the report is laid out.
#pragma once

#include "core/analysis/data_quality.h"
#include "core/export/report_parts.h"
#include "core/plays/trial.h"
#include "core/whatif/scenario.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace perennial {

struct TrialResult {
    Trial trial;
    Uplift uplift;
};

struct ReportData {
    std::vector<WhatIfResult> scenarios;
    std::vector<std::pair<std::string, Error>> failedScenarios;  ///< name, why it has no figures
    std::shared_ptr<const Analysis> yearAgo;                     ///< null: the data do not reach a year further back
    std::vector<TrialResult> trials;
    PlayTerms plays;                           ///< what the plays are reckoned with
    std::vector<QualityFinding> quality;       ///< with their effects on the mean CLV
    std::shared_ptr<const ReportParts> parts;  ///< charts of the same analysis; null: made where they are wanted
};

/// Reckons scenarios exactly, measures trials, looks at the quality of the data as seen `today`, and analyses the
/// data as of twelve months earlier when they reach back at least twelve months before that. Errors: Cancelled.
[[nodiscard]] Result<ReportData> reportData(const Analysis& analysis, const std::vector<Scenario>& scenarios,
                                            const std::vector<Trial>& trials, Day today, Progress& progress);

using StoredTexts = std::vector<std::pair<std::string, std::string>>;
/// Scenarios and trials out of the workspace's documents; those that cannot be read are left out of the list
/// and named in `damaged`.
[[nodiscard]] std::vector<Scenario> scenariosFrom(const StoredTexts& stored, std::vector<std::string>& damaged);
[[nodiscard]] std::vector<Trial> trialsFrom(const StoredTexts& stored, std::vector<std::string>& damaged);

/// The terms kept under "plays"; the usual ones where there are none.
[[nodiscard]] PlayTerms playTermsFrom(const StoredTexts& stored, std::vector<std::string>& damaged);

}  // namespace perennial
