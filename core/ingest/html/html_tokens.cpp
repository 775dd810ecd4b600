#include "core/ingest/html/html_tokens.h"

#include "core/ingest/values/code_points.h"

#include <algorithm>
#include <array>
#include <utility>

namespace perennial {
namespace {

constexpr std::size_t bufferBytes = 1U << 16;
constexpr std::size_t longestText = 1U << 20;  // a run is handed on in pieces of this size
constexpr std::size_t longestTag = 1U << 16;

bool isNameStart(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHtmlSpace(int c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

char small(int c)
{
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

/// Entities by name that tables of orders hold: signs of money, quotes, the letters of Western Europe.
constexpr std::array<std::pair<std::string_view, char32_t>, 84> entities = {{
    {"nbsp", 0xA0},     {"amp", '&'},       {"lt", '<'},       {"gt", '>'},       {"quot", '"'},     {"apos", '\''},
    {"euro", 0x20AC},   {"pound", 0xA3},    {"yen", 0xA5},     {"cent", 0xA2},    {"curren", 0xA4},  {"copy", 0xA9},
    {"reg", 0xAE},      {"trade", 0x2122},  {"deg", 0xB0},     {"ordm", 0xBA},    {"ordf", 0xAA},    {"middot", 0xB7},
    {"bull", 0x2022},   {"hellip", 0x2026}, {"ndash", 0x2013}, {"mdash", 0x2014}, {"minus", 0x2212}, {"lsquo", 0x2018},
    {"rsquo", 0x2019},  {"ldquo", 0x201C},  {"rdquo", 0x201D}, {"laquo", 0xAB},   {"raquo", 0xBB},   {"times", 0xD7},
    {"thinsp", 0x2009}, {"ensp", 0x2002},   {"emsp", 0x2003},  {"zwnj", 0x200C},  {"zwj", 0x200D},   {"lrm", 0x200E},
    {"rlm", 0x200F},    {"shy", 0xAD},      {"iexcl", 0xA1},   {"iquest", 0xBF},  {"Agrave", 0xC0},  {"Aacute", 0xC1},
    {"Acirc", 0xC2},    {"Atilde", 0xC3},   {"Auml", 0xC4},    {"Aring", 0xC5},   {"AElig", 0xC6},   {"Ccedil", 0xC7},
    {"Egrave", 0xC8},   {"Eacute", 0xC9},   {"Ecirc", 0xCA},   {"Iacute", 0xCD},  {"Ntilde", 0xD1},  {"Oacute", 0xD3},
    {"Otilde", 0xD5},   {"Ouml", 0xD6},     {"Oslash", 0xD8},  {"Uacute", 0xDA},  {"Uuml", 0xDC},    {"szlig", 0xDF},
    {"agrave", 0xE0},   {"aacute", 0xE1},   {"acirc", 0xE2},   {"atilde", 0xE3},  {"auml", 0xE4},    {"aring", 0xE5},
    {"aelig", 0xE6},    {"ccedil", 0xE7},   {"egrave", 0xE8},  {"eacute", 0xE9},  {"ecirc", 0xEA},   {"euml", 0xEB},
    {"igrave", 0xEC},   {"iacute", 0xED},   {"icirc", 0xEE},   {"iuml", 0xEF},    {"ntilde", 0xF1},  {"oacute", 0xF3},
    {"ocirc", 0xF4},    {"otilde", 0xF5},   {"ouml", 0xF6},    {"oslash", 0xF8},  {"uacute", 0xFA},  {"uuml", 0xFC},
}};

/// The character that "eacute", "#233" or "#xE9" stands for; 0 if none.
char32_t characterOf(std::string_view name)
{
    if (!name.starts_with('#')) {
        const auto* const found =
            std::find_if(entities.begin(), entities.end(), [&](const auto& entity) { return entity.first == name; });
        return found == entities.end() ? 0 : found->second;
    }
    const bool hex = name.size() > 1 && small(name[1]) == 'x';
    char32_t value = 0;
    for (const char c : name.substr(hex ? 2 : 1)) {
        const char digit = small(c);
        const bool letter = hex && digit >= 'a' && digit <= 'f';
        if ((digit < '0' || digit > '9') && !letter)
            return 0;
        value = value * (hex ? 16 : 10) + static_cast<char32_t>(letter ? digit - 'a' + 10 : digit - '0');
        if (value > 0x10FFFF)
            return 0;
    }
    return value >= 0xD800 && value <= 0xDFFF ? 0 : value;
}

}  // namespace

HtmlTokens::HtmlTokens(std::unique_ptr<TextStream> text)
    : text_(std::move(text))
    , buffer_(bufferBytes, '\0')
{
}

int HtmlTokens::peek()
{
    if (at_ == size_ && !failed_) {
        const auto got = text_->read({buffer_.data(), buffer_.size()});
        if (!got)
            failed_ = got.error();
        at_ = 0;
        size_ = got ? *got : 0;
    }
    return at_ == size_ ? none : static_cast<unsigned char>(buffer_[at_]);
}

int HtmlTokens::take()
{
    const int c = peek();
    at_ += c != none;
    return c;
}

Result<> HtmlTokens::next(HtmlToken& token)
{
    token.kind = HtmlToken::Kind::End;
    token.text.clear();
    token.attributes.clear();
    while (token.kind == HtmlToken::Kind::End && peek() != none) {
        if (peek() != '<')
            readText(token);
        else if (take(); !readTag(token) && token.kind == HtmlToken::Kind::Text)
            readText(token);
    }
    if (failed_)
        return std::unexpected(*failed_);
    return {};
}

void HtmlTokens::readText(HtmlToken& token)
{
    token.kind = HtmlToken::Kind::Text;
    while (peek() != none && peek() != '<' && token.text.size() < longestText)
        token.text += static_cast<char>(take());
}

/// Behind a "<". False where it begins no tag: then it is a character of the text, or was left out.
bool HtmlTokens::readTag(HtmlToken& token)
{
    const int first = peek();
    if (first == '!' || first == '?') {
        take();
        const bool comment = peek() == '-';
        skipPast(comment ? "-->" : ">");
        return false;
    }
    const bool closes = first == '/';
    if (closes)
        take();
    if (!isNameStart(peek())) {
        token.kind = HtmlToken::Kind::Text;
        token.text = closes ? "</" : "<";
        return false;
    }
    while (peek() != none && !isHtmlSpace(peek()) && peek() != '>' && peek() != '/')
        token.text += small(take());
    int quote = 0;
    for (int c = take(); c != none && (c != '>' || quote != 0); c = take()) {
        if (quote == 0 && (c == '"' || c == '\''))
            quote = c;
        else if (c == quote)
            quote = 0;
        if (token.attributes.size() < longestTag)
            token.attributes += static_cast<char>(c);
    }
    if (!closes && (token.text == "script" || token.text == "style")) {
        skipElement(token.text);
        token.text.clear();
        token.attributes.clear();
        return false;
    }
    token.kind = closes ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    return true;
}

void HtmlTokens::skipPast(std::string_view mark)
{
    std::string last;
    for (int c = take(); c != none; c = take()) {
        last += static_cast<char>(c);
        if (last.size() > mark.size())
            last.erase(0, 1);
        if (last == mark)
            return;
    }
}

void HtmlTokens::skipElement(const std::string& name)
{
    const std::string end = "</" + name;
    std::string last;
    for (int c = take(); c != none; c = take()) {
        last += small(c);
        if (last.size() > end.size())
            last.erase(0, 1);
        if (last == end)
            return skipPast(">");
    }
}

std::string_view htmlAttribute(std::string_view attributes, std::string_view name)
{
    for (std::size_t at = 0; at + name.size() < attributes.size(); ++at) {
        const bool begins = at == 0 || isHtmlSpace(attributes[at - 1]);
        const bool equal = begins
                           && std::equal(name.begin(), name.end(), attributes.begin() + static_cast<long>(at),
                                         [](char a, char b) { return a == small(b); });
        if (!equal)
            continue;
        std::string_view rest = attributes.substr(at + name.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
        if (!rest.starts_with('='))
            continue;
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n", 1), rest.size()));
        if (rest.starts_with('"') || rest.starts_with('\''))
            return rest.substr(1, rest.find(rest.front(), 1) - 1);
        return rest.substr(0, rest.find_first_of(" \t\r\n/"));
    }
    return {};
}

std::string htmlText(std::string_view written)
{
    std::string out;
    bool gap = false;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const char c = written[i];
        if (isHtmlSpace(c)) {
            gap = true;
            continue;
        }
        if (gap && !out.empty())
            out += ' ';
        gap = false;
        const std::size_t end = c == '&' ? written.find(';', i) : std::string_view::npos;
        const char32_t meant =
            end != std::string_view::npos && end - i <= 12 ? characterOf(written.substr(i + 1, end - i - 1)) : 0;
        if (meant == 0) {
            out += c;
            continue;
        }
        appendCodePoint(out, static_cast<std::int32_t>(meant));
        i = end;
    }
    return out;
}

}  // namespace perennial
