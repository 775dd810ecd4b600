// An overview as a text and back without loss, and the fingerprint under which a workspace keeps it.
#pragma once

#include "core/analysis/overview.h"

#include <optional>
#include <string>
#include <string_view>

namespace perennial {

/// Digest of the sources and the compiler behind every figure of an analysis and its charts.
[[nodiscard]] std::string_view pipelineDigest();

/// Of all that decides what an overview says besides the rows: the definitions, the segment filter, and the program,
/// by its `digest`.
[[nodiscard]] std::string overviewFingerprint(const Definitions& asked, std::string_view digest = pipelineDigest());

/// The overview with its readings and charts. Nothing where a sum of money or a chart of it has no text: such a one is
/// not kept.
[[nodiscard]] std::optional<std::string> textOf(const Overview& overview);
[[nodiscard]] std::optional<std::string> textOf(const ChartData& chart);
/// Nothing where the text is none of these.
[[nodiscard]] std::optional<Overview> overviewFrom(std::string_view text);

/// The same for a workspace to keep, with the two days that say how long it holds: `today` as the analysis took it,
/// and the latest day of the ledger. Dates after today are looked at otherwise than those before it.
[[nodiscard]] std::optional<std::string> keptText(const Overview& overview, Day today, Day latest);
/// Nothing where the text is none of these, lacks a chart, or does not hold on this day.
[[nodiscard]] std::optional<Overview> keptOverview(std::string_view text, Day today);

}  // namespace perennial
