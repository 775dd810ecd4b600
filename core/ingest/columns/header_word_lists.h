// The words themselves: English, Arabic, Chinese, Indonesian, Thai, Vietnamese, Spanish, Portuguese,
// German, French, Russian, Japanese and some more. Alternatives are separated by '|'; they are folded
// when loaded (case, accents, punctuation), so one form of each is enough.
#pragma once

#include "core/ingest/import_session.h"

#include <span>
#include <string_view>

namespace perennial {

struct HeaderWordList {
    Field field;
    double weight;  ///< 1 = certain when the header is just this, less for words of several meanings
    std::string_view words;
};

struct DampingWords {
    Field field;
    double factor;
    std::string_view words;
};

extern const std::span<const HeaderWordList> headerWordLists;
extern const std::span<const HeaderWordList> moreHeaderWordLists;  ///< of further languages
extern const std::span<const DampingWords> dampingWords;
extern const std::string_view totalWords;
/// Measures that are no money, separated by '|'.
extern const std::string_view measureWords;

}  // namespace perennial
