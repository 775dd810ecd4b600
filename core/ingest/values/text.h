// Texts as they are compared: trimmed, composed, folded. UTF-8 in, UTF-8 out.
#pragma once

#include <string>
#include <string_view>

namespace perennial {

[[nodiscard]] bool isAscii(std::string_view text);

/// Without white space, no-break and ideographic spaces, byte order and direction marks at both ends.
[[nodiscard]] std::string_view trimmedAtEnds(std::string_view text);

/// The same; most texts begin and end with a plain character, and need no call.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    const auto isPlain = [](char c) { return static_cast<signed char>(c) > ' '; };  // not of a longer character either
    return !text.empty() && isPlain(text.front()) && isPlain(text.back()) ? text : trimmedAtEnds(text);
}

/// Unicode normalisation form C.
[[nodiscard]] std::string composed(std::string_view text);

/// As words are compared: case and width folded, Latin accents taken off, camelCase and punctuation
/// split into single spaces ("InvoiceNo." and "invoice_no" are both "invoice no").
[[nodiscard]] std::string foldedWord(std::string_view text);

/// As e-mail addresses are compared: normalised (NFKC), case folded, without any space.
[[nodiscard]] std::string foldedEmail(std::string_view text);

/// True for an empty text and for words that stand for "nothing": None, null, nan, n/a, "-".
/// `text` is trimmed.
[[nodiscard]] bool saysNothing(std::string_view text);

/// True for the texts of formula errors: "#N/A", "#DIV/0!", "#REF!" ...
[[nodiscard]] bool isFormulaError(std::string_view text);

/// True for a line drawn with dashes, bars and corners, as stands between the rows of a printed table.
[[nodiscard]] bool isRuling(std::string_view text);

/// True if the text has the form of an e-mail address.
[[nodiscard]] bool looksLikeEmail(std::string_view text);

}  // namespace perennial
