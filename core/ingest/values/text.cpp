#include "core/ingest/values/text.h"

#include "core/ingest/values/code_points.h"

#include <algorithm>
#include <array>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace perennial {
namespace {

bool isSpaceByte(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Spaces and marks of more than one byte that people do not see at the ends of a cell.
constexpr std::array<std::string_view, 13> unseen = {"\u00A0", "\u202F", "\u2009", "\u2007", "\u3000",
                                                     "\uFEFF", "\u200B", "\u200E", "\u200F", "\u202A",
                                                     "\u202B", "\u202C", "\u2060"};

bool isBlankCodePoint(UChar32 c)
{
    return u_isUWhiteSpace(c) || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
           || c == 0xFEFF || c == 0x2060 || c == 0x00AD;
}

std::string normalised(const icu::Normalizer2* (*form)(UErrorCode&), std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    const icu::Normalizer2* normalizer = form(status);
    if (U_FAILURE(status))
        return std::string(text);
    icu::StringByteSink<std::string> sink(&out);
    normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
                              status);
    return U_FAILURE(status) ? std::string(text) : out;
}

/// Puts a space where camelCase changes: "InvoiceNo" -> "Invoice No", "SKUCode" -> "SKU Code".
std::string splitCamelCase(std::string_view text)
{
    const auto upper = [&](std::size_t i) { return i < text.size() && text[i] >= 'A' && text[i] <= 'Z'; };
    const auto lower = [&](std::size_t i) { return i < text.size() && text[i] >= 'a' && text[i] <= 'z'; };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && upper(i) && (lower(i - 1) || (upper(i - 1) && lower(i + 1))))
            out += ' ';
        out += text[i];
    }
    return out;
}

/// Letters, digits and the marks that belong to them; everything else separates words.
bool belongsToWord(UChar32 c)
{
    const auto type = u_charType(c);
    return u_isalnum(c) || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK;
}

UChar32 plainLatin(UChar32 c)
{
    switch (c) {
    case 0x0111: return 'd';  // đ
    case 0x0131: return 'i';  // ı
    case 0x0142: return 'l';  // ł
    case 0x00F8: return 'o';  // ø
    default: return c;
    }
}

}  // namespace

bool isAscii(std::string_view text)
{
    unsigned char all = 0;  // without a way out: the compiler takes many bytes at once
    for (const char c : text)
        all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

std::string_view trimmedAtEnds(std::string_view text)
{
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && isSpaceByte(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isSpaceByte(text.back()))
            text.remove_suffix(1);
        if (text.empty()
            || (static_cast<unsigned char>(text.front()) < 0x80 && static_cast<unsigned char>(text.back()) < 0x80))
            return text;
        for (const std::string_view mark : unseen) {
            if (text.starts_with(mark))
                text.remove_prefix(mark.size()), again = true;
            if (text.ends_with(mark))
                text.remove_suffix(mark.size()), again = true;
        }
    }
    return text;
}

std::string composed(std::string_view text)
{
    return isAscii(text) ? std::string(text) : normalised(&icu::Normalizer2::getNFCInstance, text);
}

std::string foldedWord(std::string_view text)
{
    std::string folded = splitCamelCase(text);
    folded = normalised(&icu::Normalizer2::getNFKCCasefoldInstance, folded);
    if (!isAscii(folded))
        folded = normalised(&icu::Normalizer2::getNFDInstance, folded);
    std::string out;
    bool gap = false;
    for (std::size_t i = 0; i < folded.size();) {
        const UChar32 c = nextCodePoint(folded, i);
        if (c >= 0x0300 && c <= 0x036F)
            continue;
        if (!belongsToWord(c)) {
            gap = true;
            continue;
        }
        if (gap && !out.empty())
            out += ' ';
        gap = false;
        appendCodePoint(out, plainLatin(c));
    }
    return isAscii(out) ? out : normalised(&icu::Normalizer2::getNFCInstance, out);
}

std::string foldedEmail(std::string_view text)
{
    std::string out;
    if (isAscii(text)) {
        for (const char c : text)
            if (!isSpaceByte(c))
                out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        return out;
    }
    const std::string folded = normalised(&icu::Normalizer2::getNFKCCasefoldInstance, text);
    for (std::size_t i = 0; i < folded.size();) {
        const UChar32 c = nextCodePoint(folded, i);
        if (!isBlankCodePoint(c))
            appendCodePoint(out, c);
    }
    return out;
}

bool saysNothing(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.size() > 7 || (text[0] >= '0' && text[0] <= '9'))
        return false;
    static constexpr std::array<std::string_view, 16> words = {"none", "null", "nan",    "n/a",   "na",  "nil",
                                                               "-",    "--",   "---",    "\\n",   "nat", "<na>",
                                                               "—",    "–",    "(null)", "(none)"};
    std::string lower;
    for (const char c : text)
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return std::find(words.begin(), words.end(), lower) != words.end();
}

bool isFormulaError(std::string_view text)
{
    static constexpr std::array<std::string_view, 10> errors = {
        "#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA"};
    return text.starts_with('#') && std::find(errors.begin(), errors.end(), text) != errors.end();
}

bool looksLikeEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::size_t dot = text.find('.', at);
    return dot != std::string_view::npos && dot > at + 1 && dot + 1 < text.size()
           && text.find(' ') == std::string_view::npos;
}

bool isRuling(std::string_view line)
{
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool box = line.substr(i).starts_with("\xE2\x94") || line.substr(i).starts_with("\xE2\x95");
        if (!box && !std::string_view("-=_+|: ").contains(line[i]))
            return false;
        drawn += box || line[i] == '-' || line[i] == '=' || line[i] == '_';
        i += box ? 2 : 0;
    }
    return drawn >= 3;
}

}  // namespace perennial
