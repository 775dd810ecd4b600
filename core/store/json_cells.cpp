#include "core/store/json_cells.h"

#include <charconv>

namespace perennial {

namespace {

void appendEscaped(std::string& out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

/// Reads one quoted text from `json` at `at`, which then stands behind the closing quote.
std::optional<std::string> readText(std::string_view json, std::size_t& at)
{
    if (at >= json.size() || json[at] != '"')
        return std::nullopt;
    std::string text;
    for (++at; at < json.size(); ++at) {
        if (json[at] == '"') {
            ++at;
            return text;
        }
        if (json[at] != '\\') {
            text += json[at];
            continue;
        }
        if (++at >= json.size())
            return std::nullopt;
        if (json[at] != 'u') {
            text += json[at];
            continue;
        }
        unsigned code = 0;
        const std::string_view hex = json.substr(at + 1, 4);
        const auto [end, failure] = std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
        if (hex.size() != 4 || failure != std::errc() || end != hex.data() + 4 || code > 0xFF)
            return std::nullopt;
        text += static_cast<char>(code);
        at += 4;
    }
    return std::nullopt;
}

}  // namespace

std::string toJsonArray(std::span<const std::string_view> texts)
{
    std::string out = "[";
    for (const std::string_view text : texts) {
        if (out.size() > 1)
            out += ',';
        appendEscaped(out, text);
    }
    return out + ']';
}

std::optional<std::vector<std::string>> fromJsonArray(std::string_view json)
{
    std::vector<std::string> texts;
    if (json == "[]")
        return texts;
    std::size_t at = 0;
    if (json.empty() || json[at++] != '[')
        return std::nullopt;
    while (true) {
        std::optional<std::string> text = readText(json, at);
        if (!text || at >= json.size())
            return std::nullopt;
        texts.push_back(std::move(*text));
        const char next = json[at++];
        if (next == ']')
            return at == json.size() ? std::optional(std::move(texts)) : std::nullopt;
        if (next != ',')
            return std::nullopt;
    }
}

}  // namespace perennial
