// Second detection stage of text files: which character parts the fields, and which quotes them.
//
// Every candidate parses the first records; the best is the one whose records agree on a number of
// fields, the first record with them. A leading "sep=;" line decides at once. Text that no character divides may
// stand in aligned columns (aligned_layout.h).
#pragma once

#include "core/ingest/reader.h"

#include <string_view>

namespace perennial {

inline constexpr std::size_t dialectRecords = 200;

/// Sets what the user did not choose. `head` is the beginning of the text in UTF-8; `whole` says that it
/// is all of it.
void detectDialect(std::string_view head, bool whole, TextOptions& options);

/// The lines of the beginning of a text without the last one, which may be cut.
[[nodiscard]] std::string_view wholeLines(std::string_view head);

/// The delimiter that a leading "sep=;" line names, or '\0'.
[[nodiscard]] char delimiterOfSepLine(std::string_view head);

}  // namespace perennial
