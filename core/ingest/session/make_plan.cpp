#include "core/ingest/session/make_plan.h"

#include "core/ingest/presets/preset.h"
#include "core/ingest/session/amount_heads.h"
#include "core/ingest/session/amount_shape.h"
#include "core/ingest/session/customer_groups.h"
#include "core/ingest/session/fill_down.h"
#include "core/ingest/values/currency.h"
#include "core/ingest/values/offset.h"
#include "core/ingest/values/text.h"

#include <algorithm>

namespace perennial {
namespace {

std::string roleOf(Field field)
{
    switch (field) {
    case Field::Product:
    case Field::Category:
    case Field::Channel:
    case Field::Country: return name(field);
    default: return {};
    }
}

/// The head, with the column's letter where another column has the same head.
std::string unusedName(const ImportPlan& plan, const ColumnGuess& column)
{
    const bool used = std::any_of(plan.attributes.begin(), plan.attributes.end(),
                                  [&](const AttributeColumn& other) { return other.name == column.header; });
    return used ? column.header + " (" + columnLetters(column.column) + ')' : column.header;
}

/// Columns that rows carry to be segmented by: those with a role, and extras with few enough values.
void addAttributes(ImportPlan& plan, const std::vector<ColumnGuess>& columns,
                   const std::vector<ColumnProfile>& profiles)
{
    for (const ColumnGuess& column : columns) {
        const std::string role = roleOf(column.field.value);
        const bool extra = column.field.value == Field::None
                           && profiles[static_cast<std::size_t>(column.column)].filled > 0
                           && !column.field.evidence.starts_with("extra-distinct");
        if (role.empty() && !extra)
            continue;
        plan.attributes.push_back({unusedName(plan, column), role});
        plan.attributeColumns.push_back(column.column);
    }
}

/// "Toplam (TL)", "Jumlah [RM]": whatever names a currency within brackets.
std::string_view currencyInBrackets(std::string_view header)
{
    const std::size_t open = header.find_first_of("([");
    const std::size_t close = open == std::string_view::npos ? open : header.find_first_of(")]", open);
    return close == std::string_view::npos ? std::string_view{}
                                           : currencyOf(trimmed(header.substr(open + 1, close - open - 1)));
}

/// "Harga Jual (IDR)", "CA TTC (€)", "Amount USD": the currency in a heading. Letters count only in capitals.
std::string currencyInHeading(std::string_view header)
{
    if (const std::string_view code = currencyInBrackets(header); !code.empty())
        return std::string(code);
    while (!header.empty()) {
        const std::size_t end = header.find_first_of(" ()[]_/,:");
        const std::string_view word = header.substr(0, end);
        const bool letters = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        const bool sign = !word.empty() && (static_cast<unsigned char>(word[0]) >= 0x80 || word.ends_with('$'));
        if ((letters && word.size() == 3 && word != "ALL" && word != "TOP") || sign)
            if (const std::string_view code = currencyOf(word); !code.empty())
                return std::string(code);
        header = end == std::string_view::npos ? std::string_view{} : header.substr(end + 1);
    }
    return {};
}

/// Where no column says the currency, the heading of the money may.
void findCurrency(ImportPlan& plan)
{
    const Field money = plan.has(Field::Amount) ? Field::Amount : Field::UnitPrice;
    if (plan.has(Field::Currency) || !plan.has(money))
        return;
    const auto column = static_cast<std::size_t>(plan.column[money]);
    if (column >= plan.headers.size())
        return;
    if (std::string code = currencyInHeading(plan.headers[column]); !code.empty())
        plan.currency = std::move(code);
}

/// "created_at_utc": the clock that all times of the column are read from.
void findHeadOffset(ImportPlan& plan)
{
    const auto column = static_cast<std::size_t>(plan.column[Field::Date]);
    if (plan.has(Field::Date) && column < plan.headers.size())
        plan.headOffset = offsetInHeading(plan.headers[column]).value_or(noOffset);
}

/// "¥" is the yen and the yuan: characters that only simplified Chinese writes decide.
bool hasSimplifiedChinese(const std::vector<std::string>& headers)
{
    constexpr std::string_view simplified[] = {"订", "单", "额", "时", "间", "员", "买", "货",
                                               "发", "优", "价", "编", "类", "产", "种"};
    return std::any_of(headers.begin(), headers.end(), [&](const std::string& header) {
        return std::any_of(std::begin(simplified), std::end(simplified),
                           [&](std::string_view sign) { return header.find(sign) != std::string::npos; });
    });
}

void applyPreset(ImportPlan& plan, const Preset& preset)
{
    for (const Field field : preset.orderLevel)
        plan.orderLevel[field] = true;
    for (const Field field : preset.amountIncludes)
        plan.includedInAmount[field] = true;
    plan.customerInGroups = preset.customerInGroups;
    for (const auto& [word, meaning] : preset.statusWords)
        plan.statusWords.emplace(word, meaning);
    if (!preset.currency.empty())
        plan.currency = preset.currency;
    plan.skippedAfterHeader = preset.skipRows;
    if (preset.subtractDiscount)
        plan.subtractDiscount = *preset.subtractDiscount;
}

}  // namespace

std::shared_ptr<ImportPlan> makePlan(const std::vector<SheetLook>& sheets, const std::vector<ColumnGuess>& columns,
                                     const std::vector<ColumnProfile>& profiles, const ValueForms& forms,
                                     const Preset* preset)
{
    auto plan = std::make_shared<ImportPlan>();
    for (const SheetLook& sheet : sheets)
        plan->sheets.push_back({sheet.index, sheet.info.name, sheet.head.headerRow});
    plan->headers = sheets.front().head.headers;
    if (plan->headers.empty())
        plan->headers.resize(columns.size());
    for (const ColumnGuess& column : columns)
        if (column.field.value != Field::None && column.field.value != Field::Ignore)
            plan->column[column.field.value] = column.column;
    plan->dateForm = forms.date.form;
    plan->numberForm = forms.numberForm;
    addAttributes(*plan, columns, profiles);
    shapeAmounts(*plan, sheets);
    findCurrency(*plan);
    findHeadOffset(*plan);
    plan->yenSignIsYuan = hasSimplifiedChinese(plan->headers);
    if (preset != nullptr) {
        applyPreset(*plan, *preset);
    } else {
        readAmountHeads(*plan, sheets);
        findCustomerGroups(*plan, sheets);
        findFilledDown(*plan, sheets);
    }
    return plan;
}

}  // namespace perennial
