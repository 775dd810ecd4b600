// Header words: which field a column's heading names, in many languages.
#pragma once

#include "core/ingest/import_session.h"

#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// How well a header names a field.
struct HeaderMatch {
    Field field = Field::None;
    double score = 0;   ///< 0..1: 1 = the header is just this word
    std::string words;  ///< the words that said so
};

/// Fields that a header may name, best first. `folded` as foldedWord() makes it.
[[nodiscard]] std::vector<HeaderMatch> matchHeader(std::string_view folded);

/// True if the header names a measure that is no money: a weight, a distance, points, a rating.
[[nodiscard]] bool namesMeasure(std::string_view folded);

/// True if the text is a word that occurs in headers at all: evidence that a row is the header row.
[[nodiscard]] bool isHeaderWord(std::string_view folded);

/// True if the text begins or ends with a word for a total ("Total", "合计", "المجموع", "Miller Total").
[[nodiscard]] bool isTotalWord(std::string_view folded);

}  // namespace perennial
