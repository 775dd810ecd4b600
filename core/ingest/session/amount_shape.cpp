#include "core/ingest/session/amount_shape.h"

#include "core/ingest/values/text.h"

namespace perennial {
namespace {

std::string_view textAt(std::span<const Cell> cells, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < cells.size() ? trimmed(cells[at].text) : std::string_view{};
}

template <class Use>
void eachRow(const std::vector<SheetLook>& sheets, const Use& use)
{
    for (const SheetLook& sheet : sheets)
        sheet.sample.each(sheet.head.headerRow, sheet.sample.rowCount,
                          [&](std::int64_t, std::span<const Cell> cells) { use(cells); });
}

std::optional<Decimal> numberAt(std::span<const Cell> cells, const ImportPlan& plan, Field field)
{
    const auto at = static_cast<std::size_t>(plan.column[field]);
    if (!plan.has(field) || at >= cells.size())
        return std::nullopt;
    const NumberForm form = cells[at].kind == CellKind::Number ? NumberForm{} : plan.numberForm[field];
    const ParsedNumber parsed = parseNumber(cells[at].text, form);
    return parsed.state == ValueState::Ok ? std::optional(parsed.value) : std::nullopt;
}

/// Rows that continue the order of the row above, and what their value does there.
struct Continuation {
    std::int64_t rows = 0;
    std::int64_t blank = 0;
    std::int64_t equal = 0;
    std::int64_t orders = 0;      ///< orders of several rows
    std::int64_t blankFirst = 0;  ///< first rows without a value
};

Continuation continuationOf(const ImportPlan& plan, const std::vector<SheetLook>& sheets, Field field)
{
    Continuation found;
    std::string order;
    std::string value;
    bool several = false;
    eachRow(sheets, [&](std::span<const Cell> cells) {
        const std::string_view id = textAt(cells, plan.column[Field::Order]);
        const std::string_view text = textAt(cells, plan.column[field]);
        if (id.empty() || id != order) {
            order = id;
            value = text;
            several = false;
            found.blankFirst += text.empty();
            return;
        }
        found.orders += !several;
        several = true;
        ++found.rows;
        found.blank += text.empty();
        found.equal += !text.empty() && text == value;
    });
    return found;
}

/// Headings of values that belong to the whole order.
bool namesOrderValue(const std::string& header)
{
    const std::string folded = foldedWord(header);
    for (const std::string_view word :
         {"order total", "order value", "order amount", "total order", "grand total", "invoice total", "invoice amount",
          "total pembayaran", "valor do pedido", "total do pedido", "订单金额", "订单总额", "bestellwert", "合計金額"})
        if (folded.find(word) != std::string::npos)
            return true;
    return false;
}

void findOrderLevel(ImportPlan& plan, const std::vector<SheetLook>& sheets)
{
    for (const Field field : {Field::Amount, Field::Tax, Field::Shipping, Field::Refund, Field::Discount}) {
        if (!plan.has(field))
            continue;
        const Continuation c = continuationOf(plan, sheets, field);
        const bool firstRowOnly = c.rows >= 2 && c.blank * 10 >= c.rows * 9 && c.blankFirst * 2 < c.rows;
        const auto column = static_cast<std::size_t>(plan.column[field]);
        const bool repeats = c.orders >= 3 && c.equal * 100 >= c.rows * 98
                             && (field != Field::Amount || namesOrderValue(plan.headers[column]));
        plan.orderLevel[field] = firstRowOnly || (field == Field::Amount && repeats);
    }
}

void findDiscountForm(ImportPlan& plan, const std::vector<SheetLook>& sheets)
{
    std::int64_t values = 0;
    std::int64_t within = 0;
    std::int64_t fractions = 0;
    std::int64_t compared = 0;
    std::int64_t before = 0;
    eachRow(sheets, [&](std::span<const Cell> cells) {
        const auto discount = numberAt(cells, plan, Field::Discount);
        if (!discount || discount->digits == 0)
            return;
        const auto parts = toMoney(*discount);
        ++values;
        within += parts && parts->parts() > 0 && parts->parts() <= Money::scale;
        fractions += parts && parts->parts() > 0 && parts->parts() < Money::scale;
        const auto amount = numberAt(cells, plan, Field::Amount);
        const auto quantity = numberAt(cells, plan, Field::Quantity);
        const auto price = numberAt(cells, plan, Field::UnitPrice);
        if (!amount || !quantity || !price)
            return;
        ++compared;
        before += multiply(*quantity, *price) == toMoney(*amount);
    });
    plan.discountIsRate = values > 0 && within == values && fractions > 0;
    plan.subtractDiscount = compared >= 3 && before * 10 >= compared * 9;
}

}  // namespace

void shapeAmounts(ImportPlan& plan, const std::vector<SheetLook>& sheets)
{
    if (plan.has(Field::Order))
        findOrderLevel(plan, sheets);
    if (plan.has(Field::Discount))
        findDiscountForm(plan, sheets);
}

}  // namespace perennial
