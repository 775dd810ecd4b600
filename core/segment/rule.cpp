#include "core/segment/rule.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

struct SummaryField {
    std::string_view name;
    double (*value)(const CustomerSummary&, std::size_t);
};

constexpr double none = std::numeric_limits<double>::quiet_NaN();

constexpr SummaryField summaryFields[] = {
    {"orders", [](const CustomerSummary& s, std::size_t i) -> double { return s.orders[i]; }},
    {"purchases", [](const CustomerSummary& s, std::size_t i) { return s.frequency[i] + 1.0; }},
    {"revenue", [](const CustomerSummary& s, std::size_t i) { return s.hasAmounts ? s.revenue[i].major() : none; }},
    {"average_order",
     [](const CustomerSummary& s, std::size_t i) { return s.hasAmounts ? s.revenue[i].major() / s.orders[i] : none; }},
    {"first_date", [](const CustomerSummary& s, std::size_t i) -> double { return s.first[i].number; }},
    {"last_date", [](const CustomerSummary& s, std::size_t i) -> double { return s.last[i].number; }},
    {"silent_days", [](const CustomerSummary& s, std::size_t i) -> double { return s.asOf - s.last[i]; }},
    {"age_days", [](const CustomerSummary& s, std::size_t i) -> double { return s.asOf - s.first[i]; }},
};

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

bool compares(RuleOperator op, auto&& a, auto&& b)
{
    switch (op) {
    case RuleOperator::Equal:
    case RuleOperator::In: return a == b;
    case RuleOperator::NotEqual: return a != b;
    case RuleOperator::Less: return a < b;
    case RuleOperator::LessOrEqual: return a <= b;
    case RuleOperator::Greater: return a > b;
    case RuleOperator::GreaterOrEqual: return a >= b;
    case RuleOperator::Contains: return false;
    }
    return false;
}

std::string textOf(const RuleValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    // a value that looks like a number or a day is compared with a text column as it would be written
    Rule rule{.kind = Rule::Kind::Condition, .parts = {}, .field = "f", .op = RuleOperator::Equal, .values = {value}};
    return toText(rule).substr(std::string_view("\"f\" = ").size());
}

class Evaluation {
public:
    explicit Evaluation(const RuleData& data)
        : data_(data)
        , count_(data.size())
    {
    }

    [[nodiscard]] Result<std::vector<bool>> of(const Rule& rule) const
    {
        switch (rule.kind) {
        case Rule::Kind::Condition: return condition(rule);
        case Rule::Kind::Not: {
            auto part = of(rule.parts.front());
            if (part)
                part->flip();
            return part;
        }
        case Rule::Kind::All:
        case Rule::Kind::Any: break;
        }
        const bool all = rule.kind == Rule::Kind::All;
        std::vector<bool> result(count_, all);
        for (const Rule& part : rule.parts) {
            const auto holds = of(part);
            if (!holds)
                return holds;
            for (std::size_t i = 0; i < count_; ++i)
                result[i] = all ? result[i] && (*holds)[i] : result[i] || (*holds)[i];
        }
        return result;
    }

private:
    [[nodiscard]] Result<std::vector<bool>> condition(const Rule& rule) const
    {
        for (const SummaryField& field : summaryFields)
            if (data_.summary && field.name == rule.field)
                return byNumber(rule, [&](std::size_t i) { return field.value(*data_.summary, i); });
        if (const auto numbers = data_.numbers.find(rule.field); numbers != data_.numbers.end())
            return byNumber(rule, numbers->second);
        if (const auto texts = data_.texts.find(rule.field); texts != data_.texts.end())
            return byText(rule, *texts->second);
        return unknown(rule.field);
    }

    template <class Value>
    [[nodiscard]] Result<std::vector<bool>> byNumber(const Rule& rule, Value value) const
    {
        std::vector<double> wanted;
        for (const RuleValue& v : rule.values) {
            if (const auto* text = std::get_if<std::string>(&v))
                return fail(ErrorKind::OptionInvalid,
                            {"rule", rule.field + ": " + *text, "a number or a day (2024-01-31)"});
            const auto* day = std::get_if<Day>(&v);
            wanted.push_back(day ? day->number : std::get<double>(v));
        }
        if (rule.op == RuleOperator::Contains)
            return fail(ErrorKind::OptionInvalid, {"rule", rule.field + " contains", "=, !=, <, <=, >, >=, in"});
        std::vector<bool> result(count_);
        for (std::size_t i = 0; i < count_; ++i) {
            const double own = value(i);
            result[i] =
                !std::isnan(own) && std::ranges::any_of(wanted, [&](double w) { return compares(rule.op, own, w); });
        }
        return result;
    }

    /// Decided once per distinct text.
    [[nodiscard]] Result<std::vector<bool>> byText(const Rule& rule, const Segmentation& texts) const
    {
        std::vector<bool> ofName;
        for (const std::string& name : texts.names) {
            const std::string own = lower(name);
            ofName.push_back(std::ranges::any_of(rule.values, [&](const RuleValue& v) {
                const std::string wanted = lower(textOf(v));
                return rule.op == RuleOperator::Contains ? own.find(wanted) != std::string::npos
                                                         : compares(rule.op, own, wanted);
            }));
        }
        std::vector<bool> result(count_);
        for (std::size_t i = 0; i < count_; ++i)
            result[i] = ofName[texts.of[i]];
        return result;
    }

    [[nodiscard]] std::unexpected<Error> unknown(const std::string& field) const
    {
        std::string known;
        const auto add = [&known](std::string_view name) { known += (known.empty() ? "" : ", ") + std::string(name); };
        for (const SummaryField& f : summaryFields)
            if (data_.summary)
                add(f.name);
        for (const auto& [name, numbers] : data_.numbers)
            add(name);
        for (const auto& [name, texts] : data_.texts)
            add(name);
        return fail(ErrorKind::UnknownName, {"field", field, known}, {}, {Hint::CheckSpelling});
    }

    const RuleData& data_;
    std::size_t count_;
};

void addFields(const Rule& rule, std::vector<std::string>& fields)
{
    if (rule.kind == Rule::Kind::Condition && std::ranges::find(fields, rule.field) == fields.end())
        fields.push_back(rule.field);
    for (const Rule& part : rule.parts)
        addFields(part, fields);
}

}  // namespace

std::vector<std::string_view> summaryFieldNames()
{
    std::vector<std::string_view> names;
    for (const SummaryField& field : summaryFields)
        names.push_back(field.name);
    return names;
}

std::vector<std::string> fieldsOf(const Rule& rule)
{
    std::vector<std::string> fields;
    addFields(rule, fields);
    return fields;
}

Result<std::vector<bool>> customersOfRule(const Rule& rule, const RuleData& data)
{
    return Evaluation(data).of(rule);
}

Result<Segmentation> segmentsByRule(std::string_view text, const RuleData& data)
{
    const auto rule = parseRule(text);
    if (!rule)
        return pass(rule);
    const auto holds = customersOfRule(*rule, data);
    if (!holds)
        return pass(holds);
    Segmentation result{
        .id = "rule:" + std::string(text), .names = {"matching", "others"}, .translatable = true, .of = {}};
    std::vector<std::uint16_t> of;
    for (const bool matches : *holds)
        of.push_back(matches ? 0 : 1);
    result.of = std::move(of);
    return result;
}

Result<Segmentation> segmentsByRules(const std::vector<NamedRule>& rules, const RuleData& data)
{
    Segmentation result{.id = "own", .names = {}, .translatable = false, .of = {}};
    std::vector<std::uint16_t> of(data.size(), static_cast<std::uint16_t>(rules.size()));
    for (std::size_t r = rules.size(); r-- > 0;) {  // backwards: the first rule has the last word
        const auto holds = customersOfRule(rules[r].rule, data);
        if (!holds)
            return pass(holds);
        for (std::size_t i = 0; i < of.size(); ++i)
            if ((*holds)[i])
                of[i] = static_cast<std::uint16_t>(r);
    }
    for (const NamedRule& rule : rules)
        result.names.push_back(rule.name);
    result.names.emplace_back("other");
    result.of = std::move(of);
    return result;
}

}  // namespace perennial
