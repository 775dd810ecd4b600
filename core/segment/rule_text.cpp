// Rules from and to text.
#include "core/segment/rule.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace perennial {

namespace {

constexpr std::array<std::pair<std::string_view, RuleOperator>, 8> operators{{
    {"<=", RuleOperator::LessOrEqual},
    {">=", RuleOperator::GreaterOrEqual},
    {"!=", RuleOperator::NotEqual},
    {"=", RuleOperator::Equal},
    {"<", RuleOperator::Less},
    {">", RuleOperator::Greater},
    {"contains", RuleOperator::Contains},
    {"in", RuleOperator::In},
}};

struct Token {
    std::string text;
    bool quoted = false;
    std::size_t at = 0;  ///< byte in the rule

    [[nodiscard]] bool is(std::string_view word) const { return !quoted && text == word; }
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::unexpected<Error> invalid(std::string found, std::size_t at, std::string expected)
{
    return fail(
        ErrorKind::OptionInvalid,
        {"rule", found.empty() ? "end of rule" : found + " (" + std::to_string(at + 1) + ")", std::move(expected)}, {},
        {Hint::CheckSpelling});
}

/// A text in double quotes; a doubled quote stands for one.
Result<Token> quotedToken(std::string_view text, std::size_t& i)
{
    Token token{{}, true, i};
    for (++i; i < text.size(); ++i) {
        if (text[i] != '"') {
            token.text += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == '"') {
            token.text += text[i++];
        } else {
            ++i;
            return token;
        }
    }
    return invalid(std::string(text.substr(token.at)), token.at, "\"");
}

Result<std::vector<Token>> tokensOf(std::string_view text)
{
    constexpr std::string_view punctuation = "(),<>=!\"";
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < text.size();) {
        if (isSpace(text[i])) {
            ++i;
            continue;
        }
        if (text[i] == '"') {
            auto token = quotedToken(text, i);
            if (!token)
                return pass(token);
            tokens.push_back(std::move(*token));
            continue;
        }
        std::size_t length = 1;
        if (punctuation.find(text[i]) == std::string_view::npos) {
            while (i + length < text.size() && !isSpace(text[i + length])
                   && punctuation.find(text[i + length]) == std::string_view::npos)
                ++length;
        } else if (i + 1 < text.size() && text[i + 1] == '=' && text[i] != '=' && text[i] != '(' && text[i] != ')') {
            length = 2;
        }
        tokens.push_back({std::string(text.substr(i, length)), false, i});
        i += length;
    }
    return tokens;
}

RuleValue valueOf(const Token& token)
{
    if (token.quoted)
        return token.text;
    if (const auto day = parseIsoDay(token.text))
        return *day;
    double number = 0;
    const char* end = token.text.data() + token.text.size();
    const auto [stop, failure] = std::from_chars(token.text.data(), end, number);
    if (failure == std::errc() && stop == end)
        return number;
    return token.text;
}

class Parser {
public:
    explicit Parser(std::vector<Token> tokens)
        : tokens_(std::move(tokens))
    {
    }

    [[nodiscard]] Result<Rule> parse()
    {
        auto rule = joined("or", Rule::Kind::Any, 0);
        if (rule && next_ < tokens_.size())
            return expected("and, or");
        return rule;
    }

private:
    static constexpr int deepest = 100;

    [[nodiscard]] std::unexpected<Error> expected(std::string what) const
    {
        return next_ < tokens_.size() ? invalid(tokens_[next_].text, tokens_[next_].at, std::move(what))
                                      : invalid({}, 0, std::move(what));
    }
    [[nodiscard]] bool take(std::string_view word)
    {
        const bool found = next_ < tokens_.size() && tokens_[next_].is(word);
        next_ += found;
        return found;
    }

    /// Parts joined by one word; a single part stands for itself.
    [[nodiscard]] Result<Rule> joined(std::string_view word, Rule::Kind kind, int depth)
    {
        if (depth > deepest)
            return expected("fewer brackets");
        Rule all{.kind = kind, .parts = {}, .field = {}, .op = {}, .values = {}};
        do {
            auto part = kind == Rule::Kind::Any ? joined("and", Rule::Kind::All, depth) : single(depth);
            if (!part)
                return part;
            all.parts.push_back(std::move(*part));
        } while (take(word));
        return all.parts.size() == 1 ? std::move(all.parts.front()) : all;
    }

    [[nodiscard]] Result<Rule> single(int depth)
    {
        if (take("not")) {
            auto part = depth > deepest ? Result<Rule>(expected("fewer brackets")) : single(depth + 1);
            if (!part)
                return part;
            Rule rule{.kind = Rule::Kind::Not, .parts = {}, .field = {}, .op = {}, .values = {}};
            rule.parts.push_back(std::move(*part));
            return rule;
        }
        if (!take("("))
            return condition();
        auto inside = joined("or", Rule::Kind::Any, depth + 1);
        if (inside && !take(")"))
            return expected(")");
        return inside;
    }

    [[nodiscard]] Result<Rule> condition()
    {
        if (next_ >= tokens_.size() || (!tokens_[next_].quoted && tokens_[next_].is(")")))
            return expected("a field");
        Rule rule{.kind = Rule::Kind::Condition, .parts = {}, .field = tokens_[next_++].text, .op = {}, .values = {}};
        const auto op = std::ranges::find_if(operators, [&](const auto& entry) { return take(entry.first); });
        if (op == operators.end())
            return expected("=, !=, <, <=, >, >=, contains, in");
        rule.op = op->second;
        if (rule.op != RuleOperator::In)
            return withValue(std::move(rule));
        if (!take("("))
            return expected("(");
        do {
            auto more = withValue(std::move(rule));
            if (!more)
                return more;
            rule = std::move(*more);
        } while (take(","));
        if (!take(")"))
            return expected(")");
        return rule;
    }

    [[nodiscard]] Result<Rule> withValue(Rule rule)
    {
        constexpr std::string_view noValue = "(),<>=!";
        if (next_ >= tokens_.size()
            || (!tokens_[next_].quoted && noValue.find(tokens_[next_].text.front()) != std::string_view::npos))
            return expected("a value");
        rule.values.push_back(valueOf(tokens_[next_++]));
        return rule;
    }

    std::vector<Token> tokens_;
    std::size_t next_ = 0;
};

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + "\"";
}

std::string written(const RuleValue& value)
{
    if (const auto* day = std::get_if<Day>(&value))
        return toIso(*day);
    if (const auto* word = std::get_if<std::string>(&value))
        return quoted(*word);
    std::array<char, 40> buffer{};
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::get<double>(value));
    return {buffer.data(), end};
}

std::string conditionText(const Rule& rule)
{
    const auto op = std::ranges::find(operators, rule.op, [](const auto& entry) { return entry.second; });
    std::string values;
    for (const RuleValue& value : rule.values)
        values += (values.empty() ? "" : ", ") + written(value);
    return quoted(rule.field) + " " + std::string(op->first) + " "
           + (rule.op == RuleOperator::In ? "(" + values + ")" : values);
}

}  // namespace

Result<Rule> parseRule(std::string_view text)
{
    auto tokens = tokensOf(text);
    if (!tokens)
        return pass(tokens);
    return Parser(std::move(*tokens)).parse();
}

std::string toText(const Rule& rule)
{
    switch (rule.kind) {
    case Rule::Kind::Condition: return conditionText(rule);
    case Rule::Kind::Not: return "not (" + toText(rule.parts.front()) + ")";
    case Rule::Kind::All:
    case Rule::Kind::Any: break;
    }
    std::string text;
    for (const Rule& part : rule.parts) {
        const bool isGroup = part.kind == Rule::Kind::All || part.kind == Rule::Kind::Any;
        text += (text.empty()                   ? ""
                 : rule.kind == Rule::Kind::All ? " and "
                                                : " or ")
                + (isGroup ? "(" + toText(part) + ")" : toText(part));
    }
    return text;
}

}  // namespace perennial
