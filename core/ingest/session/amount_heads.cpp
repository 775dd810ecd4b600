#include "core/ingest/session/amount_heads.h"

#include "core/ingest/values/text.h"

#include <algorithm>
#include <array>

namespace perennial {
namespace {

constexpr Field moneyFields[] = {Field::Amount,   Field::UnitPrice, Field::Discount, Field::Tax,
                                 Field::Shipping, Field::Refund,    Field::Cost};

struct Unit {
    std::string_view words;  ///< separated by spaces
    std::int8_t shift;       ///< places to the left
};
/// Longer signs of a script without spaces before those that they contain.
constexpr std::array<Unit, 6> units = {{
    {"cents cent centimes centavos centesimi centimos pence pfennig kobo paise grosze ore oere kopecks копеек копейках "
     "minor",
     2},
    {"百万円 millions mio mln juta triệu млн", -6},
    {"万元 万円 만원 萬元", -4},
    {"thousands thousand teur keur tsd tausend milliers migliaia tys тыс тысяч ribu nghìn 千円 千元 천원", -3},
    {"lakhs lakh", -5},
    {"crores crore", -7},
}};

template <class Use>
void eachHeadWord(std::string_view text, const Use& use)
{
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        if (space != 0)
            use(text.substr(0, space));
        text = space == std::string_view::npos ? std::string_view{} : text.substr(space + 1);
    }
}

bool hasWord(std::string_view head, std::string_view wanted)
{
    if (static_cast<unsigned char>(wanted[0]) >= 0xE3)
        return head.find(wanted) != std::string_view::npos;
    bool found = false;
    bool afterPer = false;  // "per cent"
    eachHeadWord(head, [&](std::string_view token) {
        found = found || (token == wanted && !afterPer);
        afterPer = token == "per";
    });
    return found;
}

std::int8_t shiftOf(const std::string& header)
{
    const std::string head = foldedWord(header);
    for (const Unit& unit : units) {
        bool found = false;
        eachHeadWord(unit.words, [&](std::string_view word) { found = found || hasWord(head, foldedWord(word)); });
        if (found)
            return unit.shift;
    }
    return 0;
}

template <class Use>
void eachSampleRow(const std::vector<SheetLook>& sheets, const Use& use)
{
    for (const SheetLook& sheet : sheets)
        sheet.sample.each(sheet.head.headerRow, sheet.sample.rowCount,
                          [&](std::int64_t, std::span<const Cell> cells) { use(cells); });
}

std::optional<Money> moneyAt(std::span<const Cell> cells, int column, const NumberForm& form)
{
    const auto at = static_cast<std::size_t>(column);
    if (column < 0 || at >= cells.size())
        return std::nullopt;
    const ParsedNumber parsed = parseNumber(cells[at].text, cells[at].kind == CellKind::Number ? NumberForm{} : form);
    return parsed.state == ValueState::Ok ? toMoney(parsed.value) : std::nullopt;
}

bool areWhole(const std::vector<SheetLook>& sheets, int column, const NumberForm& form)
{
    std::int64_t numbers = 0;
    std::int64_t broken = 0;
    eachSampleRow(sheets, [&](std::span<const Cell> cells) {
        if (const auto money = moneyAt(cells, column, form)) {
            ++numbers;
            broken += money->parts() % Money::scale != 0;
        }
    });
    return numbers > 0 && broken == 0;
}

void findUnits(ImportPlan& plan, const std::vector<SheetLook>& sheets)
{
    for (const Field field : moneyFields) {
        const auto column = static_cast<std::size_t>(plan.column[field]);
        if (!plan.has(field) || column >= plan.headers.size())
            continue;
        const std::int8_t shift = shiftOf(plan.headers[column]);
        if (shift <= 0 || areWhole(sheets, plan.column[field], plan.numberForm[field]))
            plan.numberForm[field].shift = shift;
    }
}

/// Whole numbers under "discount %": 10 is a tenth.
void findPercent(ImportPlan& plan, const std::vector<SheetLook>& sheets)
{
    const auto column = static_cast<std::size_t>(plan.column[Field::Discount]);
    if (!plan.has(Field::Discount) || column >= plan.headers.size() || plan.discountIsRate)
        return;
    const std::string& header = plan.headers[column];
    const std::string head = foldedWord(header);
    const bool says = header.find('%') != std::string::npos || header.find("率") != std::string::npos
                      || hasWord(head, "percent") || hasWord(head, "pct") || hasWord(head, "prozent")
                      || hasWord(head, "pourcentage") || hasWord(head, "porcentaje") || hasWord(head, "persen");
    bool fits = says;
    eachSampleRow(sheets, [&](std::span<const Cell> cells) {
        if (const auto value = moneyAt(cells, plan.column[Field::Discount], plan.numberForm[Field::Discount]))
            fits = fits && value->parts() >= 0 && value->parts() <= 100 * Money::scale
                   && cells[column].text.find('%') == std::string_view::npos;
    });
    if (!fits)
        return;
    plan.discountIsRate = true;
    plan.numberForm[Field::Discount].shift = 2;
}

/// A column that is the amount less the tax in (nearly) every row that has a tax.
void findNet(ImportPlan& plan, const std::vector<SheetLook>& sheets)
{
    if (!plan.has(Field::Amount) || !plan.has(Field::Tax) || plan.includedInAmount[Field::Tax]
        || plan.orderLevel[Field::Amount] != plan.orderLevel[Field::Tax])
        return;
    std::vector<std::int64_t> fits(plan.headers.size(), 0);
    std::int64_t taxed = 0;
    eachSampleRow(sheets, [&](std::span<const Cell> cells) {
        const NumberForm& form = plan.numberForm[Field::Amount];
        const auto amount = moneyAt(cells, plan.column[Field::Amount], form);
        const auto tax = moneyAt(cells, plan.column[Field::Tax], plan.numberForm[Field::Tax]);
        if (!amount || !tax || tax->isZero())
            return;
        ++taxed;
        const std::int64_t net = amount->parts() - tax->parts();
        for (std::size_t i = 0; i < fits.size(); ++i)
            if (static_cast<int>(i) != plan.column[Field::Amount] && static_cast<int>(i) != plan.column[Field::Tax])
                if (const auto other = moneyAt(cells, static_cast<int>(i), form))
                    fits[i] += other->parts() == net;
    });
    const auto best = std::max_element(fits.begin(), fits.end());
    if (taxed < 3 || best == fits.end() || *best * 20 < taxed * 19)
        return;
    plan.netColumn = static_cast<int>(best - fits.begin());
    plan.includedInAmount[Field::Tax] = true;
}

}  // namespace

void readAmountHeads(ImportPlan& plan, const std::vector<SheetLook>& sheets)
{
    findUnits(plan, sheets);
    findPercent(plan, sheets);
    findNet(plan, sheets);
}

}  // namespace perennial
