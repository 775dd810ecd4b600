#include "core/ingest/encoding.h"

#include "core/ingest/utf8_checker.h"
#include "core/ingest/words.h"

#include <algorithm>
#include <array>

namespace perennial {

namespace {

constexpr std::size_t probedBytes = 1 << 16;
constexpr std::size_t pieceSize = 1 << 20;
constexpr std::size_t sampleLimit = 256 << 10;
constexpr std::size_t lineLimit = 4096;

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// Counts what is UTF-8 and what is not, and keeps the lines that have non-ASCII bytes.
class Survey {
public:
    void add(std::string_view piece)
    {
        total_ += piece.size();
        lineFeed_ = lineFeed_ || piece.find('\n') != std::string_view::npos;
        carriageReturn_ = carriageReturn_ || piece.find('\r') != std::string_view::npos;
        countUtf8(piece);
        if (sample_.size() < sampleLimit)
            takeLines(piece);
    }
    [[nodiscard]] bool ascii() const { return characters() == 0 && invalid_ == 0; }
    [[nodiscard]] std::uint64_t characters() const { return checker_.characters(); }
    [[nodiscard]] std::uint64_t invalid() const { return invalid_; }
    [[nodiscard]] std::uint64_t total() const { return total_; }
    [[nodiscard]] bool macLines() const { return carriageReturn_ && !lineFeed_; }
    [[nodiscard]] const std::string& sample() const { return sample_; }

private:
    void countUtf8(std::string_view piece)
    {
        while (!piece.empty()) {
            const bool continued = checker_.insideCharacter();
            const std::size_t bad = checker_.feed(piece);
            if (bad == piece.size())
                return;
            ++invalid_;
            // A byte that ends a broken character may begin the next one; one that begins none is passed over.
            const bool mayBegin = static_cast<unsigned char>(piece[bad]) >= 0xC2 && (bad > 0 || continued);
            piece.remove_prefix(mayBegin && static_cast<unsigned char>(piece[bad]) < 0xF5 ? bad : bad + 1);
        }
    }

    void takeLines(std::string_view piece)
    {
        std::size_t i = 0;
        while (sample_.size() < sampleLimit) {
            const auto found = std::find_if_not(piece.begin() + static_cast<std::ptrdiff_t>(i), piece.end(), isAscii);
            if (found == piece.end())
                return;
            const auto at = static_cast<std::size_t>(found - piece.begin());
            std::size_t begin = piece.rfind('\n', at);
            begin = begin == std::string_view::npos || begin < i ? i : begin;
            std::size_t end = std::min(piece.find('\n', at), piece.size());
            end = std::min(end, begin + std::max(lineLimit, at - begin + 64));
            sample_.append(piece.substr(begin, end - begin));
            i = end;
        }
    }

    Utf8Checker checker_;
    std::uint64_t invalid_ = 0;
    std::uint64_t total_ = 0;
    bool lineFeed_ = false;
    bool carriageReturn_ = false;
    std::string sample_;
};

Result<Survey> survey(ByteSource& source, std::string_view head, std::uint64_t limit)
{
    Survey result;
    result.add(head);
    std::string piece(pieceSize, '\0');
    while (result.total() < limit) {
        auto got = source.read(piece);
        if (!got)
            return pass(got);
        if (*got == 0)
            break;
        result.add(std::string_view(piece).substr(0, *got));
    }
    return result;
}

}  // namespace

ByteOrderMark byteOrderMark(std::string_view head)
{
    using namespace std::string_view_literals;
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> marks{{
        {"\xEF\xBB\xBF"sv, "UTF-8"sv},
        {"\xFF\xFE\x00\x00"sv, "UTF-32LE"sv},
        {"\x00\x00\xFE\xFF"sv, "UTF-32BE"sv},
        {"\xFF\xFE"sv, "UTF-16LE"sv},
        {"\xFE\xFF"sv, "UTF-16BE"sv},
        {"\x84\x31\x95\x33"sv, "GB18030"sv},
    }};
    for (const auto& [mark, encoding] : marks)
        if (head.starts_with(mark))
            return {encoding, mark.size()};
    return {};
}

std::string_view utf16ByZeros(std::string_view head)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < head.size(); ++i)
        if (head[i] == '\0')
            ++zeros[i % 2];
    const std::size_t all = zeros[0] + zeros[1];
    // Line ends and separators alone give some per cent of zeros, nearly all at one side of the pairs.
    if (head.size() < 4 || all * 50 < head.size() || std::max(zeros[0], zeros[1]) * 10 < all * 9)
        return {};
    const bool bigEndian = zeros[0] > zeros[1];
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        const char high = bigEndian ? head[i] : head[i + 1];
        const char low = bigEndian ? head[i + 1] : head[i];
        if (high == '\0' && low >= 0 && low < ' ' && low != '\t' && low != '\n' && low != '\r' && low != '\x1a')
            return {};  // 16-bit numbers, not text
    }
    return bigEndian ? "UTF-16BE" : "UTF-16LE";
}

Result<EncodingGuess> detectEncoding(ByteSource& source, std::uint64_t limit)
{
    auto head = readHead(source, probedBytes);
    if (!head)
        return pass(head);
    if (const ByteOrderMark mark = byteOrderMark(*head); mark.length != 0)
        return EncodingGuess{std::string(mark.encoding), tabbed({evidence::encodingBom, mark.encoding})};
    if (const std::string_view wide = utf16ByZeros(*head); !wide.empty()) {
        const auto zeros = static_cast<std::size_t>(std::count(head->begin(), head->end(), '\0'));
        return EncodingGuess{std::string(wide),
                             tabbed({evidence::encodingUtf16, wide, std::to_string(zeros * 100 / head->size())})};
    }
    auto found = survey(source, *head, limit);
    if (!found)
        return pass(found);
    if (found->ascii())
        return EncodingGuess{"UTF-8", tabbed({evidence::encodingAscii, std::to_string(found->total())})};
    // A cut-off or damaged place does not make a UTF-8 file another encoding: reading names the place.
    if (found->invalid() * 20 <= found->characters())
        return EncodingGuess{"UTF-8", tabbed({evidence::encodingUtf8, std::to_string(found->characters())})};
    return guessLegacyEncoding(found->sample(), found->macLines());
}

const std::vector<std::string>& knownEncodings()
{
    static const std::vector<std::string> names{
        "UTF-8",        "windows-1252", "UTF-16LE",     "UTF-16BE",     "GB18030",      "Big5",         "Shift_JIS",
        "EUC-JP",       "EUC-KR",       "windows-874",  "windows-1258", "windows-1256", "windows-1250", "windows-1251",
        "windows-1253", "windows-1254", "windows-1255", "windows-1257", "KOI8-R",       "KOI8-U",       "ISO-8859-2",
        "ISO-8859-15",  "IBM850",       "IBM437",       "IBM866",       "macintosh",
    };
    return names;
}

}  // namespace perennial
