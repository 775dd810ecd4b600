#include "core/ingest/bytes/signature.h"

#include "core/ingest/encoding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>

namespace perennial {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::size_t offset;
    std::string_view bytes;
    std::string_view name;
};

constexpr std::array signatures{
    Signature{0, "\x89PNG\r\n\x1a\n"sv, "PNG picture"sv},
    Signature{0, "\xFF\xD8\xFF"sv, "JPEG picture"sv},
    Signature{0, "GIF8"sv, "GIF picture"sv},
    Signature{8, "WEBP"sv, "WebP picture"sv},
    Signature{0, "II*\0"sv, "TIFF picture"sv},
    Signature{0, "MM\0*"sv, "TIFF picture"sv},
    Signature{0, "%PDF-"sv, "PDF document"sv},
    Signature{0, "%!PS"sv, "PostScript document"sv},
    Signature{0,
              "\x7F"
              "ELF"sv,
              "program"sv},
    Signature{0, "MZ\x90"sv, "Windows program"sv},
    Signature{0, "SQLite format 3\0"sv, "SQLite database"sv},
    Signature{0, "Rar!\x1A\x07"sv, "RAR archive"sv},
    Signature{0, "7z\xBC\xAF\x27\x1C"sv, "7-Zip archive"sv},
    Signature{0, "BZh"sv, "bzip2 archive"sv},
    Signature{0,
              "\xFD"
              "7zXZ\0"sv,
              "XZ archive"sv},
    Signature{0, "\x28\xB5\x2F\xFD"sv, "Zstandard archive"sv},
    Signature{257, "ustar"sv, "TAR archive"sv},
    Signature{0, "PAR1"sv, "Parquet table"sv},
    Signature{0, "ARROW1"sv, "Arrow table"sv},
    Signature{0, "ID3"sv, "MP3 sound"sv},
    Signature{4, "ftyp"sv, "MP4 film"sv},
    Signature{0, "RIFF"sv, "RIFF media file"sv},
    Signature{0, "OggS"sv, "Ogg media file"sv},
    Signature{0, "wOFF"sv, "WOFF font"sv},
    Signature{0, "\0\1\0\0\0"sv, "font"sv},
};

bool isWord(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; });
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool startsWithIgnoringCase(std::string_view text, std::string_view start)
{
    return text.size() >= start.size()
           && std::ranges::equal(text.substr(0, start.size()), start,
                                 [](unsigned char a, unsigned char b) { return std::tolower(a) == b; });
}

/// Text whose fields are divided by control characters (Ctrl-A of databases): only one or two of them occur, and
/// nothing else says that it is no text.
bool isDividedByControls(std::string_view head)
{
    std::array<std::size_t, 32> counts{};
    for (const unsigned char c : head)
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
            ++counts[c];
    const auto kinds = std::ranges::count_if(counts, [](std::size_t count) { return count > 0; });
    const std::size_t lines = static_cast<std::size_t>(
        std::ranges::count_if(head, [](char c) { return c == '\n' || c == '\r' || c == '\x1e'; }));
    return kinds <= 3 && counts[0] == 0 && lines > 0 && std::ranges::max(counts) >= lines;
}

/// Comments and declarations may stand in front of the first tag.
bool isHtml(std::string_view head)
{
    while (head.starts_with("<!--") || head.starts_with("<?xml")) {
        const std::string_view close = head.starts_with("<?") ? "?>"sv : "-->"sv;
        const std::size_t end = head.find(close);
        head.remove_prefix(end == std::string_view::npos ? head.size() : end + close.size());
        head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    }
    return std::ranges::any_of(std::array{"<!doctype html"sv, "<html"sv, "<table"sv, "<head"sv, "<meta"sv, "<style"sv,
                                          "<body"sv, "<div"sv, "<center"sv, "<font"sv, "<title"sv},
                               [&](std::string_view tag) { return startsWithIgnoringCase(head, tag); });
}

}  // namespace

bool isZip(std::string_view head)
{
    return head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv);
}

bool isGzip(std::string_view head)
{
    return head.starts_with("\x1f\x8b\x08"sv);
}

bool isOle(std::string_view head)
{
    return head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv);
}

bool looksBinary(std::string_view head)
{
    if (!binaryName(head).empty())
        return true;
    if (byteOrderMark(head).length != 0 || !utf16ByZeros(head).empty())
        return false;
    if (head.find('\0') != std::string_view::npos)
        return true;
    if (isDividedByControls(head))
        return false;
    // Control characters other than those of text (tab, line ends, form feed, separators, DOS end of file).
    const auto controls = std::ranges::count_if(head, [](unsigned char c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A && c < 0x1C;
    });
    return static_cast<std::size_t>(controls) * 50 > head.size();
}

std::string binaryName(std::string_view head)
{
    for (const Signature& known : signatures) {
        if (head.size() < known.offset || !head.substr(known.offset).starts_with(known.bytes))
            continue;
        // A table may begin with letters such as "ID3" or "RIFF" too.
        if (isWord(known.bytes) && head.find('\0') == std::string_view::npos)
            continue;
        return std::string(known.name);
    }
    return {};
}

std::string_view otherTextFormat(std::string_view head)
{
    if (byteOrderMark(head).encoding.starts_with("UTF-16") || !utf16ByZeros(head).empty()) {
        std::string narrow;  // tags are ASCII
        std::ranges::copy_if(head.substr(byteOrderMark(head).length), std::back_inserter(narrow),
                             [](char c) { return c != '\0'; });
        return otherTextFormat(narrow);
    }
    head.remove_prefix(byteOrderMark(head).length);
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    head.remove_prefix(std::min(begin, head.size()));
    if (isHtml(head))
        return "HTML";
    if (head.starts_with("<?xml") || (head.size() > 2 && head[0] == '<' && isLetter(head[1]) && head.contains("</")))
        return "XML";
    if (startsWithIgnoringCase(head, "mime-version:"))
        return "MHTML";
    if (head.starts_with("{\\rtf"))
        return "RTF";
    if (head.starts_with('{') || head.starts_with('[')) {
        const std::size_t next = head.find_first_not_of(" \t\r\n", 1);
        if (next != std::string_view::npos && (head[next] == '"' || head[next] == '{' || head[next] == '['))
            return "JSON";
    }
    return {};
}

}  // namespace perennial
