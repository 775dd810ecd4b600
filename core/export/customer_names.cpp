#include "core/export/customer_names.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace perennial {

namespace {

constexpr std::array<std::string_view, 3> choiceNames{"full", "masked", "pseudonym"};
constexpr std::string_view dots = "•••";
constexpr std::string_view spaces = " \t\r\n";

/// Bytes of the UTF-8 letter that begins `text`.
std::size_t letterSize(std::string_view text)
{
    std::size_t size = text.empty() ? 0 : 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        ++size;
    return size;
}

void appendMasked(std::string& out, std::string_view word)
{
    out += word.substr(0, letterSize(word));
    out += dots;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(spaces);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(spaces) - from + 1);
}

}  // namespace

std::string name(Privacy privacy)
{
    return std::string(choiceNames[static_cast<std::size_t>(privacy)]);
}

std::optional<Privacy> privacyNamed(std::string_view name)
{
    for (std::size_t i = 0; i < choiceNames.size(); ++i)
        if (choiceNames[i] == name)
            return static_cast<Privacy>(i);
    return std::nullopt;
}

std::string maskedName(std::string_view name)
{
    std::string_view rest = trimmed(name);
    std::string out;
    if (const std::size_t at = rest.rfind('@'); at != std::string_view::npos) {
        const std::string_view domain = rest.substr(at + 1);
        const std::size_t dot = domain.rfind('.');
        appendMasked(out, rest.substr(0, at));
        out += '@';
        appendMasked(out, domain);
        if (dot != std::string_view::npos && dot > 0)
            out += domain.substr(dot);
        return out;
    }
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(spaces), rest.size());
        out += out.empty() ? "" : " ";
        appendMasked(out, rest.substr(0, end));
        rest = trimmed(rest.substr(end));
    }
    return out;
}

std::string customerAs(Privacy privacy, std::string_view name, std::uint32_t index)
{
    switch (privacy) {
    case Privacy::Full: break;
    case Privacy::Masked: return maskedName(name);
    case Privacy::Pseudonym: {
        char buffer[32];
        std::snprintf(buffer, sizeof buffer, "customer-%04u", index + 1);
        return buffer;
    }
    }
    return std::string(name);
}

std::optional<std::string> normalisedEmail(std::string_view text, bool google)
{
    std::string address;
    for (const char c : trimmed(text))
        address += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const std::size_t at = address.find('@');
    if (at == 0 || at == std::string::npos || address.find('@', at + 1) != std::string::npos
        || address.find_first_of(" \t,;<>\"") != std::string::npos || address.find('.', at) == std::string::npos
        || address.back() == '.' || address[at + 1] == '.')
        return std::nullopt;
    const std::string domain = address.substr(at);
    if (!google || (domain != "@gmail.com" && domain != "@googlemail.com"))
        return address;
    std::string user;
    for (const char c : address.substr(0, at))
        if (c != '.')
            user += c;
    return user.empty() ? std::nullopt : std::optional(user + domain);
}

}  // namespace perennial
