#include "core/analysis/rule_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostValues = 50;

template <class Values>
std::function<double(std::size_t)> column(const Values& values)
{
    return [&values](std::size_t i) { return values.empty() ? noNumber : static_cast<double>(values[i]); };
}

struct FigureField {
    std::string_view name;
    std::function<double(std::size_t)> (*value)(const Analysis&);
};

const FigureField figureFields[] = {
    {"clv", [](const Analysis& a) { return column(a.clv); }},
    {"clv_historical", [](const Analysis& a) { return column(a.historical); }},
    {"clv_residual", [](const Analysis& a) { return column(a.fitted->predictions.residual); }},
    {"p_alive", [](const Analysis& a) { return column(a.fitted->alive); }},
    {"p_no_purchase_12m", [](const Analysis& a) { return column(a.fitted->predictions.probabilityNoPurchase); }},
    {"expected_purchases", [](const Analysis& a) { return column(a.fitted->predictions.expectedPurchases); }},
    {"expected_spend", [](const Analysis& a) { return column(a.fitted->predictions.expectedSpend); }},
    {"cac", [](const Analysis& a) { return column(a.acquisitionCost); }},
    {"window_purchases", [](const Analysis& a) { return column(a.window->purchases); }},
    {"window_revenue",
     [](const Analysis& a) -> std::function<double(std::size_t)> {
         return [&a](std::size_t i) { return a.summary().hasAmounts ? a.window->revenue[i].major() : noNumber; };
     }},
};

bool isDay(std::string_view field)
{
    return field == "first_date" || field == "last_date";
}

/// The other segmentations that a rule may name: every one of ours but the user's own, which rules make.
bool isOffered(const Segmentation& segmentation)
{
    return segmentation.id != "own" && !segmentation.id.starts_with("column:");
}

const DictionaryColumn* columnNamed(const Ledger& ledger, std::string_view field)
{
    for (const DictionaryColumn& c : ledger.attributes)
        if (c.name == field)
            return &c;
    for (const DictionaryColumn& c : ledger.attributes)
        if (!c.role.empty() && c.role == field)
            return &c;
    return nullptr;
}

std::shared_ptr<const Segmentation> divided(const Analysis& a, const DictionaryColumn& column)
{
    for (const SegmentTable& table : a.segments)
        if (table.segmentation.id == "column:" + column.name)
            return std::make_shared<const Segmentation>(table.segmentation);
    return std::make_shared<const Segmentation>(byColumn(a.observed->book, *a.ledger, a.summary(), column));
}

RuleField textField(const Analysis& a, std::string name, const std::string& segmentation, bool isColumn)
{
    RuleField field{std::move(name), RuleField::Kind::Text, isColumn, {}};
    for (const SegmentTable& table : a.segments)
        if (table.segmentation.id == segmentation)
            for (std::size_t s = 0; s < std::min(table.segmentation.size(), mostValues); ++s)
                field.values.push_back(table.segmentation.names[s]);
    return field;
}

}  // namespace

std::vector<RuleField> ruleFields(const Analysis& analysis)
{
    std::vector<RuleField> fields;
    for (const std::string_view name : summaryFieldNames())
        fields.push_back({std::string(name), isDay(name) ? RuleField::Kind::Day : RuleField::Kind::Number, false, {}});
    for (const FigureField& figure : figureFields)
        fields.push_back({std::string(figure.name), RuleField::Kind::Number, false, {}});
    for (const SegmentTable& table : analysis.segments)
        if (isOffered(table.segmentation))
            fields.push_back(textField(analysis, table.segmentation.id, table.segmentation.id, false));
    for (const DictionaryColumn& c : analysis.ledger->attributes)
        fields.push_back(textField(analysis, c.name, "column:" + c.name, true));
    return fields;
}

RuleData ruleData(const Analysis& analysis, const std::vector<std::string>& fields)
{
    RuleData data;
    data.summary = &analysis.summary();
    for (const FigureField& figure : figureFields)
        data.numbers.emplace(figure.name, figure.value(analysis));
    const auto wanted = [&](const std::string& name) { return std::ranges::find(fields, name) != fields.end(); };
    for (const SegmentTable& table : analysis.segments)
        if (isOffered(table.segmentation) && wanted(table.segmentation.id))
            data.texts.emplace(table.segmentation.id, std::make_shared<const Segmentation>(table.segmentation));
    for (const std::string& field : fields)
        if (!data.numbers.contains(field) && !data.texts.contains(field))
            if (const DictionaryColumn* column = columnNamed(*analysis.ledger, field))
                data.texts.emplace(field, divided(analysis, *column));
    return data;
}

namespace {

/// An unknown field is reported with every name that there is, not only with those looked at.
template <class T>
Result<T> withAllNames(const Analysis& analysis, Result<T> result)
{
    if (result || result.error().kind != ErrorKind::UnknownName)
        return result;
    std::string known;
    for (const RuleField& field : ruleFields(analysis))
        known.append(known.empty() ? "" : ", ").append(field.name);
    result.error().arguments.back() = known;
    return result;
}

}  // namespace

Result<std::vector<bool>> customersOfRule(const Analysis& analysis, std::string_view rule)
{
    const auto parsed = parseRule(rule);
    if (!parsed)
        return pass(parsed);
    return withAllNames(analysis, customersOfRule(*parsed, ruleData(analysis, fieldsOf(*parsed))));
}

Result<Segmentation> segmentsByRule(const Analysis& analysis, std::string_view rule)
{
    const auto parsed = parseRule(rule);
    if (!parsed)
        return pass(parsed);
    return withAllNames(analysis, segmentsByRule(rule, ruleData(analysis, fieldsOf(*parsed))));
}

Result<Segmentation> ownSegments(const Analysis& analysis)
{
    std::vector<NamedRule> rules;
    std::vector<std::string> fields;
    const auto named = [](Error error, const std::string& segment) {
        error.place.column = segment;
        return error;
    };
    for (const OwnSegment& own : analysis.definitions.segments.own) {
        auto rule = parseRule(own.rule);
        if (!rule)
            return std::unexpected(named(rule.error(), own.name));
        const std::vector<std::string> mentioned = fieldsOf(*rule);
        fields.insert(fields.end(), mentioned.begin(), mentioned.end());
        rules.push_back({own.name, std::move(*rule)});
    }
    return withAllNames(analysis, segmentsByRules(rules, ruleData(analysis, fields)));
}

}  // namespace perennial
