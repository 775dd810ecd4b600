// Which legacy encoding makes written language of a sample? Every candidate reads the sample; the
// score is the mean over its non-ASCII characters of how well each fits its neighbours (script,
// case, marks) or, for two-byte encodings, of how usual its code range is. Cells that a candidate reads
// as known heads or words of status ("Číslo objednávky") speak for it.
#include "core/ingest/columns/header_words.h"
#include "core/ingest/encoding.h"
#include "core/ingest/values/status.h"
#include "core/ingest/values/text.h"
#include "core/ingest/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <optional>
#include <set>
#include <uchardet/uchardet.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

namespace perennial {

namespace {

// windows-1252, the encoding of most legacy files, needs less evidence.
constexpr double usualBonus = 0.1;
// Who writes the line ends of old Macs writes their letters too; the detectors do not know them.
constexpr double macBonus = 0.5;

bool twoByte(std::string_view encoding)
{
    return encoding == "GB18030" || encoding == "Big5" || encoding == "Shift_JIS" || encoding == "EUC-JP"
           || encoding == "EUC-KR";
}

/// The sample as UTF-16, or nothing if the encoding cannot read it (a character cut at the end is no fault).
std::optional<std::u16string> decode(std::string_view sample, const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status), ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::u16string text(sample.size() * 2 + 16, u'\0');
    char16_t* to = text.data();
    const char* from = sample.data();
    ucnv_toUnicode(converter.get(), &to, text.data() + text.size(), &from, sample.data() + sample.size(), nullptr,
                   false, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.resize(static_cast<std::size_t>(to - text.data()));
    return text;
}

UScriptCode scriptOf(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status);
}

bool isVietnameseVowel(UChar32 c)
{
    static constexpr std::u16string_view vowels = u"aeiouyAEIOUYăâêôơưĂÂÊÔƠƯ";
    return c < 0x10000 && vowels.find(static_cast<char16_t>(c)) != std::u16string_view::npos;
}

double fitOfMark(UChar32 previous, UChar32 mark)
{
    if (mark >= 0x300 && mark < 0x370)
        return isVietnameseVowel(previous) ? 1.5 : -2;
    // The script of an Arabic vowel sign is 'inherited'.
    const UScriptCode script = mark >= 0x600 && mark < 0x700 ? USCRIPT_ARABIC : scriptOf(mark);
    return scriptOf(previous) == script ? 1 : -2;
}

double fitOfLetter(UChar32 previous, UChar32 letter, UChar32 following)
{
    // These letters of windows-1252 stand where other encodings have their everyday letters.
    static constexpr std::u16string_view rare = u"ÐÞÝðþýƒˆ";
    const UScriptCode script = scriptOf(letter);
    double fit = 0;
    for (const UChar32 neighbour : {previous, following})
        if (u_isalpha(neighbour))
            fit += scriptOf(neighbour) == script ? 0.5 : -1.5;
    if (u_islower(previous) && u_isupper(letter))
        fit -= 2;
    if (script == USCRIPT_LATIN && previous >= 0x80 && u_isalpha(previous))
        fit -= 0.5;
    if (letter < 0x10000 && rare.find(static_cast<char16_t>(letter)) != std::u16string_view::npos)
        fit -= 0.5;
    return fit;
}

double fitOfSymbol(UChar32 previous, UChar32 symbol, UChar32 following)
{
    static constexpr std::u16string_view usual = u"\u00A0€£¥°®™©–—‘’“”«»…·ºª½¼²";
    const bool known = symbol < 0x10000 && usual.find(static_cast<char16_t>(symbol)) != std::u16string_view::npos;
    const bool withinWord = u_isalpha(previous) && u_isalpha(following);
    if (withinWord)
        return symbol == 0x2019 ? 0.5 : -2;
    return known ? 0.4 : -0.7;
}

double fit(UChar32 previous, UChar32 c, UChar32 following)
{
    switch (u_charType(c)) {
    case U_CONTROL_CHAR:
    case U_UNASSIGNED:
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE: return -5;
    case U_NON_SPACING_MARK: return fitOfMark(previous, c);
    default: return u_isalpha(c) ? fitOfLetter(previous, c, following) : fitOfSymbol(previous, c, following);
    }
}

double languageScore(const std::u16string& text)
{
    double sum = 0;
    double count = 0;
    UChar32 previous = ' ';
    for (std::size_t i = 0; i < text.size(); ++i) {
        const UChar32 c = text[i];  // the single-byte encodings stay in the first plane
        const UChar32 following = i + 1 < text.size() ? text[i + 1] : ' ';
        if (c >= 0x80) {
            sum += fit(previous, c, following);
            ++count;
        }
        previous = c;
    }
    return count == 0 ? 0 : sum / count;
}

struct Pair {
    unsigned char lead;
    unsigned char trail;

    [[nodiscard]] bool leadIn(unsigned char low, unsigned char high) const { return lead >= low && lead <= high; }
    [[nodiscard]] bool plain() const { return trail >= 0xA1; }
};

/// How usual the code range of a two-byte character is. The first level of each standard (ordered by
/// use) holds nearly all of a running text: GB 2312 B0-D7, Big5 A4-C6, JIS kana and level 1, KS X 1001 Hangul.
double usualness(std::string_view encoding, Pair pair)
{
    if (encoding == "GB18030")
        return pair.plain() && pair.leadIn(0xB0, 0xD7) ? 1 : pair.plain() && pair.leadIn(0xA1, 0xF7) ? 0.2 : -1;
    if (encoding == "Big5")
        return pair.leadIn(0xA4, 0xC6) ? 1 : pair.leadIn(0xA1, 0xA3) ? 0.3 : pair.leadIn(0xC9, 0xF9) ? -0.2 : -2;
    if (encoding == "EUC-KR")
        return pair.plain() && pair.leadIn(0xB0, 0xC8) ? 1.05 : pair.plain() && pair.leadIn(0xA1, 0xA3) ? 0.2 : -1;
    if (encoding == "EUC-JP")
        return pair.leadIn(0xA4, 0xA5) ? 1.3 : pair.leadIn(0xB0, 0xCF) ? 0.8 : pair.leadIn(0xA1, 0xA3) ? 0.4 : -1;
    if (pair.leadIn(0x82, 0x83))  // Shift_JIS
        return 1.3;
    return pair.leadIn(0x88, 0x97) ? 0.8 : pair.lead == 0x81 ? 0.4 : -1;
}

double pairScore(std::string_view sample, std::string_view encoding)
{
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        if (byte < 0x80)
            continue;
        ++count;
        if (encoding == "Shift_JIS" && byte >= 0xA1 && byte <= 0xDF)
            sum -= 0.4;  // half-width kana: one byte
        else if (i + 1 < sample.size())
            sum += usualness(encoding, {byte, static_cast<unsigned char>(sample[++i])});
    }
    return count == 0 ? 0 : sum / count;
}

constexpr std::size_t headUnits = 2'000;
constexpr double mostForWords = 1.2;  // four words: more than both detectors and the bonus of windows-1252

/// What the cells at the front speak for a reading: those beyond ASCII that are known words.
double wordsScore(const std::u16string& text)
{
    std::string front;
    icu::UnicodeString(text.data(), static_cast<std::int32_t>(std::min(text.size(), headUnits))).toUTF8String(front);
    std::set<std::string> known;
    for (std::size_t at = 0; at < front.size();) {
        const std::size_t end = std::min(front.find_first_of(",;|\t\r\n\"", at), front.size());
        const std::string_view cell = trimmed(std::string_view(front).substr(at, end - at));
        at = end + 1;
        if (perennial::isAscii(cell) || cell.size() > 80)
            continue;
        std::string folded = foldedWord(cell);
        const auto matches = matchHeader(folded);
        if ((!matches.empty() && matches.front().score >= 0.85) || statusMeaning(folded))
            known.insert(std::move(folded));
    }
    return std::min(mostForWords, 0.3 * static_cast<double>(known.size()));
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return std::tolower(c); });
    return result;
}

/// The name under which a detector's answer stands in our list of candidates.
std::string candidateFor(std::string_view detected)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 20> same{{
        {"iso-8859-1", "windows-1252"},
        {"iso-8859-2", "windows-1250"},
        {"iso-8859-5", "windows-1251"},
        {"iso-8859-6", "windows-1256"},
        {"iso-8859-7", "windows-1253"},
        {"iso-8859-8", "windows-1255"},
        {"iso-8859-8-i", "windows-1255"},
        {"iso-8859-9", "windows-1254"},
        {"iso-8859-11", "windows-874"},
        {"iso-8859-13", "windows-1257"},
        {"iso-8859-15", "windows-1252"},
        {"tis-620", "windows-874"},
        {"viscii", "windows-1258"},
        {"gb2312", "gb18030"},
        {"gbk", "gb18030"},
        {"uhc", "euc-kr"},
        {"cp949", "euc-kr"},
        {"johab", "euc-kr"},
        {"cp932", "shift_jis"},
        {"sjis", "shift_jis"},
    }};
    std::string name = lower(detected);
    for (const auto& [from, to] : same)
        if (name == from)
            return lower(to);
    return name;
}

struct Witness {
    std::string uchardet;
    std::vector<std::string> icu;  // best first
};

Witness askDetectors(std::string_view sample)
{
    Witness witness;
    const std::unique_ptr<struct uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), sample.data(), sample.size());
    uchardet_data_end(detector.get());
    witness.uchardet = candidateFor(uchardet_get_charset(detector.get()));

    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> icu(ucsdet_open(&status), ucsdet_close);
    ucsdet_setText(icu.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(icu.get(), &count, &status);
    for (std::int32_t i = 0; U_SUCCESS(status) && i < std::min(count, 2); ++i)
        witness.icu.push_back(candidateFor(ucsdet_getName(matches[i], &status)));
    return witness;
}

double support(const Witness& witness, const std::string& name)
{
    double sum = witness.uchardet == name ? 0.3 : 0;
    for (std::size_t i = 0; i < witness.icu.size(); ++i)
        if (witness.icu[i] == name)
            sum += i == 0 ? 0.3 : 0.1;
    return sum;
}

}  // namespace

EncodingGuess guessLegacyEncoding(std::string_view sample, bool macLines)
{
    static constexpr std::array candidates{
        "windows-1252", "GB18030",      "Shift_JIS",    "EUC-KR",       "Big5",        "EUC-JP",
        "windows-1251", "windows-1250", "windows-1256", "windows-1258", "windows-874", "windows-1254",
        "windows-1253", "windows-1255", "windows-1257", "KOI8-R",       "IBM866",      "macintosh",
    };
    const Witness witness = askDetectors(sample);
    const auto bytes = std::ranges::count_if(sample, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    // The detectors guess wildly on a few bytes.
    const double trust = std::min(1.0, static_cast<double>(bytes) / 20);
    std::string best = "windows-1252";
    double bestScore = -1e9;
    for (const char* const candidate : candidates) {
        if (std::string_view(candidate) == "macintosh" && !macLines)
            continue;
        const auto text = decode(sample, candidate);
        if (!text)
            continue;
        const double score = (twoByte(candidate) ? pairScore(sample, candidate) : languageScore(*text))
                             + wordsScore(*text) + trust * support(witness, lower(candidate))
                             + (macLines && std::string_view(candidate) == "macintosh" ? macBonus : 0)
                             + (std::string_view(candidate) == "windows-1252" ? usualBonus : 0);
        if (score > bestScore)
            best = candidate, bestScore = score;
    }
    std::string agreeing = witness.uchardet == lower(best) ? "uchardet" : "";
    if (!witness.icu.empty() && witness.icu.front() == lower(best))
        agreeing += agreeing.empty() ? "ICU" : ", ICU";
    return {best, tabbed({evidence::encodingStatistics, best, std::to_string(bytes), agreeing})};
}

}  // namespace perennial
