#include "core/ingest/xml/xml_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace perennial::xmltext {

namespace {

constexpr std::size_t longestReference = 12;

bool isCharacter(unsigned code)
{
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xD800)
           || (code >= 0xE000 && code < 0x110000 && code != 0xFFFE && code != 0xFFFF);
}

char* writeUtf8(char* to, unsigned code)
{
    const auto tail = [](unsigned bits) { return static_cast<char>(0x80U | (bits & 0x3FU)); };
    if (code < 0x80) {
        *to++ = static_cast<char>(code);
    } else if (code < 0x800) {
        *to++ = static_cast<char>(0xC0U | code >> 6U);
        *to++ = tail(code);
    } else if (code < 0x10000) {
        *to++ = static_cast<char>(0xE0U | code >> 12U);
        *to++ = tail(code >> 6U);
        *to++ = tail(code);
    } else {
        *to++ = static_cast<char>(0xF0U | code >> 18U);
        *to++ = tail(code >> 12U);
        *to++ = tail(code >> 6U);
        *to++ = tail(code);
    }
    return to;
}

/// The character of a reference without its '&' and ';', 0 if there is none.
unsigned referenced(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, char>, 5> known{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    for (const auto& [word, c] : known)
        if (name == word)
            return static_cast<unsigned char>(c);
    if (!name.starts_with('#'))
        return 0;
    const bool hexadecimal = name.size() > 1 && name[1] == 'x';
    const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
    unsigned code = 0;
    const auto [end, status] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hexadecimal ? 16 : 10);
    return status == std::errc{} && end == digits.data() + digits.size() && isCharacter(code) ? code : 0;
}

bool isPlain(std::span<const char> raw, Use use)
{
    return std::ranges::none_of(
        raw, [use](char c) { return c == '&' || c == '\r' || (use == Use::Attribute && (c == '\n' || c == '\t')); });
}

}  // namespace

std::optional<std::string_view> decode(std::span<char> raw, Use use)
{
    if (isPlain(raw, use))
        return std::string_view(raw.data(), raw.size());
    char* to = raw.data();
    const char* from = raw.data();
    const char* const end = from + raw.size();
    while (from != end) {
        if (*from == '&') {
            const char* const stop =
                static_cast<const char*>(std::memchr(from, ';', static_cast<std::size_t>(end - from)));
            if (stop == nullptr)
                return std::nullopt;
            const unsigned code = referenced({from + 1, static_cast<std::size_t>(stop - from - 1)});
            if (code == 0)
                return std::nullopt;
            to = writeUtf8(to, code);
            from = stop + 1;
        } else if (*from == '\r') {
            *to++ = use == Use::Attribute ? ' ' : '\n';
            ++from;
            if (from != end && *from == '\n')
                ++from;
        } else {
            const bool blank = use == Use::Attribute && (*from == '\n' || *from == '\t');
            *to++ = blank ? ' ' : *from;
            ++from;
        }
    }
    return std::string_view(raw.data(), static_cast<std::size_t>(to - raw.data()));
}

char* lastWhole(char* begin, char* end)
{
    if (end != begin && end[-1] == '\r')
        --end;
    const auto size = static_cast<std::size_t>(end - begin);
    char* const tail = end - std::min(size, longestReference);
    for (char* p = end; p != tail; --p) {
        if (p[-1] == ';')
            break;
        if (p[-1] == '&')
            return p - 1;
    }
    return end;
}

}  // namespace perennial::xmltext
