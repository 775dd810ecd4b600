// Second detection stage of text files: which character parts the fields, and which quotes them.
//
// Every candidate parses the first records; the best is the one whose records agree on a number of
// fields, the first record with them. A leading "sep=;" line decides at once.
#pragma once

#include "core/ingest/reader.h"

#include <string_view>

namespace perennial {

inline constexpr std::size_t dialectRecords = 200;

/// Sets what the user did not choose. `head` is the beginning of the text in UTF-8; `whole` says that it
/// is all of it.
void detectDialect(std::string_view head, bool whole, TextOptions& options);

/// The delimiter that a leading "sep=;" line names, or '\0'.
[[nodiscard]] char delimiterOfSepLine(std::string_view head);

/// How a delimiter or quote is written in evidence: itself, "tab", or its code ("0x1f").
[[nodiscard]] std::string delimiterWord(char c);

}  // namespace perennial
