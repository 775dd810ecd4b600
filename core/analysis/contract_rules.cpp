#include "core/analysis/contract_rules.h"

#include "core/retention/contract_value.h"
#include "core/segment/contract_groups.h"

#include <algorithm>
#include <limits>

namespace perennial {

namespace {

constexpr double noFigure = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostTexts = 50;
constexpr std::string_view columnPrefix = "column:";

using Numbers = std::function<double(std::size_t)>;

/// What the fields are read from; made once for a rule.
struct ContractColumns {
    const ContractBook& book;
    ContractValues values;
    std::vector<Figure> months;

    explicit ContractColumns(const ContractBook& b)
        : book(b)
        , values(contractValues(b))
        , months(monthsToCome(b))
    {
    }

    [[nodiscard]] double toCome(std::size_t i) const
    {
        if (book.table.ended[i] || months.empty())
            return noFigure;
        return months[static_cast<std::size_t>(renewalsOf(book.table, i))].value_or(noFigure);
    }
};

using SharedColumns = std::shared_ptr<const ContractColumns>;

struct ContractField {
    std::string_view name;
    RuleField::Kind kind;
    bool (*isThere)(const ContractTable&);
    double (*value)(const ContractColumns&, std::size_t);
};

bool always(const ContractTable&)
{
    return true;
}

double orNone(const std::vector<double>& values, std::size_t i)
{
    return values.empty() ? noFigure : values[i];
}

constexpr auto dated = [](const ContractTable& t) { return t.hasDates(); };
constexpr auto priced = [](const ContractTable& t) { return t.hasCharges(); };

constexpr ContractField contractFields[] = {
    {"months", RuleField::Kind::Number, always,
     [](const ContractColumns& c, std::size_t i) { return static_cast<double>(c.book.table.months[i]); }},
    {"renewals", RuleField::Kind::Number, always,
     [](const ContractColumns& c, std::size_t i) -> double { return renewalsOf(c.book.table, i); }},
    {"start", RuleField::Kind::Day, dated,
     [](const ContractColumns& c, std::size_t i) -> double { return c.book.table.start[i].number; }},
    {"end", RuleField::Kind::Day, dated,
     [](const ContractColumns& c, std::size_t i) -> double {
         return c.book.table.ended[i] ? c.book.table.end[i].number : noFigure;
     }},
    {"price", RuleField::Kind::Number, priced,
     [](const ContractColumns& c, std::size_t i) {
         return c.book.table.monthlyCharge[i].major() * c.book.table.periodMonths;
     }},
    {"monthly_charge", RuleField::Kind::Number, priced,
     [](const ContractColumns& c, std::size_t i) { return c.book.table.monthlyCharge[i].major(); }},
    {"paid", RuleField::Kind::Number, always,
     [](const ContractColumns& c, std::size_t i) { return orNone(c.values.paid, i); }},
    {"clv", RuleField::Kind::Number, priced,
     [](const ContractColumns& c, std::size_t i) { return orNone(c.values.clv, i); }},
    {"clv_to_come", RuleField::Kind::Number, priced,
     [](const ContractColumns& c, std::size_t i) {
         return c.book.table.ended[i] ? noFigure : orNone(c.values.toCome, i);
     }},
    {"retention_next", RuleField::Kind::Number, always,
     [](const ContractColumns& c, std::size_t i) {
         return c.book.table.ended[i] || !c.book.figures.sbg
                    ? noFigure
                    : c.book.figures.sbg->retention(renewalsOf(c.book.table, i) + 1);
     }},
    {"months_to_come", RuleField::Kind::Number, always,
     [](const ContractColumns& c, std::size_t i) { return c.toCome(i); }},
};

bool isFigure(std::string_view name)
{
    return name == "state" || std::ranges::find(contractFields, name, &ContractField::name) != std::end(contractFields);
}

/// How a column is called in a rule.
std::string fieldOf(const DictionaryColumn& column)
{
    return isFigure(column.name) ? std::string(columnPrefix) + column.name : column.name;
}

/// A column as a text for every contract, one that does not divide them too.
Segmentation textsOf(const DictionaryColumn& column)
{
    return byCodes(std::string(columnPrefix) + column.name, column.codes, column.values);
}

Segmentation states(const ContractTable& table)
{
    Segmentation result{.id = "state", .names = {"running", "ended"}, .translatable = false, .of = {}};
    std::vector<std::uint16_t> of;
    for (const bool ended : table.ended)
        of.push_back(ended ? 1 : 0);
    result.of = std::move(of);
    return result;
}

/// Columns are divided only where the rule mentions them.
RuleData dataOf(const ContractBook& book, const std::vector<std::string>& fields)
{
    RuleData data;
    data.contracts = book.table.size();
    const auto columns = std::make_shared<const ContractColumns>(book);
    for (const ContractField& field : contractFields)
        if (field.isThere(book.table))
            data.numbers.emplace(field.name,
                                 [columns, value = field.value](std::size_t i) { return value(*columns, i); });
    data.texts.emplace("state", std::make_shared<const Segmentation>(states(book.table)));
    for (const DictionaryColumn& column : book.table.attributes)
        for (const std::string& called : {fieldOf(column), std::string(columnPrefix) + column.name})
            if (std::ranges::find(fields, called) != fields.end())
                data.texts.emplace(called, std::make_shared<const Segmentation>(textsOf(column)));
    return data;
}

/// An unknown field is reported with every name that there is.
template <class T>
Result<T> withContractFields(const ContractBook& book, Result<T> result)
{
    if (result || result.error().kind != ErrorKind::UnknownName)
        return result;
    std::string known;
    for (const RuleField& field : contractRuleFields(book))
        known.append(known.empty() ? "" : ", ").append(field.name);
    result.error().arguments.back() = known;
    return result;
}

}  // namespace

std::vector<RuleField> contractRuleFields(const ContractBook& book)
{
    std::vector<RuleField> fields{{"state", RuleField::Kind::Text, false, {"running", "ended"}}};
    for (const ContractField& field : contractFields)
        if (field.isThere(book.table) && (field.name != "price" || book.table.periodMonths > 1))
            fields.push_back({std::string(field.name), field.kind, false, {}});
    for (const DictionaryColumn& column : book.table.attributes) {
        RuleField field{fieldOf(column), RuleField::Kind::Text, true, {}};
        if (!whyNoGroups(column)) {
            const Segmentation texts = textsOf(column);
            for (std::size_t s = 0; s < std::min(texts.size(), mostTexts); ++s)
                field.values.push_back(texts.names[s]);
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

Result<std::vector<bool>> contractsOfRule(const ContractBook& book, std::string_view rule)
{
    const auto parsed = parseRule(rule);
    if (!parsed)
        return pass(parsed);
    return withContractFields(book, customersOfRule(*parsed, dataOf(book, fieldsOf(*parsed))));
}

Result<Segmentation> contractSegmentsByRule(const ContractBook& book, std::string_view rule)
{
    const auto parsed = parseRule(rule);
    if (!parsed)
        return pass(parsed);
    return withContractFields(book, segmentsByRule(rule, dataOf(book, fieldsOf(*parsed))));
}

Result<Segmentation> ownContractSegments(const ContractBook& book, const std::vector<OwnSegment>& own)
{
    std::vector<NamedRule> rules;
    std::vector<std::string> fields;
    for (const OwnSegment& segment : own) {
        auto rule = parseRule(segment.rule);
        if (rule)
            if (auto works = customersOfRule(*rule, dataOf(book, fieldsOf(*rule))); !works)
                rule = pass(withContractFields(book, std::move(works)));
        if (!rule) {
            rule.error().place.column = segment.name;
            return pass(rule);
        }
        const std::vector<std::string> mentioned = fieldsOf(*rule);
        fields.insert(fields.end(), mentioned.begin(), mentioned.end());
        rules.push_back({segment.name, std::move(*rule)});
    }
    return segmentsByRules(rules, dataOf(book, fields));
}

}  // namespace perennial
