#include "core/ingest/convert/row_money.h"

#include "core/ingest/values/text.h"

#include <algorithm>
#include <cmath>

namespace perennial {
namespace {

/// Reads the number columns of one row and remembers the first problem.
class MoneyReader {
public:
    MoneyReader(std::span<const Cell> cells, const ImportPlan& plan, bool continues)
        : cells_(cells)
        , plan_(plan)
        , continues_(continues)
    {
    }

    RowMoney read()
    {
        if (plan_.has(Field::Amount))
            readAmount();
        else if (plan_.has(Field::UnitPrice))
            readLine();
        readUnits();
        readSides();
        if (money_.problem.empty())
            takeOffIncluded();
        if (money_.problem.empty())
            applyRefund();
        return money_;
    }

private:
    [[nodiscard]] ParsedNumber number(Field field) const
    {
        const auto column = static_cast<std::size_t>(plan_.column[field]);
        ParsedNumber blank;
        blank.state = ValueState::Blank;
        if (!plan_.has(field) || column >= cells_.size() || (continues_ && plan_.orderLevel[field]))
            return blank;
        const Cell& cell = cells_[column];
        if (cell.kind == CellKind::Error) {
            blank.state = ValueState::FormulaError;
            return blank;
        }
        const NumberForm& form = plan_.numberForm[field];
        ParsedNumber parsed = parseNumber(cell.text, cell.kind == CellKind::Number ? NumberForm{} : form);
        parsed.value.decimals += form.shift;
        return parsed;
    }

    void fail(std::string_view problem, Field field)
    {
        if (money_.problem.empty())
            money_.problem = problem, money_.badColumn = plan_.column[field];
    }

    void failWith(ValueState state, std::string_view invalid, Field field)
    {
        fail(state == ValueState::FormulaError ? "formula-error"
             : state == ValueState::Overflow   ? "amount-overflow"
                                               : invalid,
             field);
    }

    void readAmount()
    {
        if (continues_ && plan_.orderLevel[Field::Amount])
            return;
        const ParsedNumber parsed = number(Field::Amount);
        if (parsed.state == ValueState::Blank && isOnlyRefund())
            return;
        if (parsed.state == ValueState::Blank)
            return fail("amount-missing", Field::Amount);
        if (parsed.state != ValueState::Ok)
            return failWith(parsed.state, "amount-invalid", Field::Amount);
        money_.currency = parsed.currency;
        if (const auto amount = toMoney(parsed.value))
            money_.amount = *amount;
        else
            fail("amount-overflow", Field::Amount);
        gross_ = money_.amount;
        if (plan_.subtractDiscount)
            subtractDiscount();
    }

    /// A ledger fills one of two columns: what is debited, or what is credited.
    [[nodiscard]] bool isOnlyRefund() const
    {
        const ParsedNumber refund = plan_.has(Field::Refund) ? number(Field::Refund) : ParsedNumber{};
        return refund.state == ValueState::Ok && refund.value.digits != 0;
    }

    /// Units of the row, from the sheet's quantity or as amount / price. An amount of the whole order says
    /// nothing of the price of a line.
    void readUnits()
    {
        const bool hasAmount = plan_.has(Field::Amount);
        if (!money_.problem.empty() || (hasAmount && plan_.orderLevel[Field::Amount]))
            return;
        if (plan_.has(Field::Quantity)) {
            const ParsedNumber quantity = number(Field::Quantity);
            if (quantity.state != ValueState::Ok)
                return;
            if (const auto units = toMoney(quantity.value))  // the same scale: 1/10,000
                money_.quantity = units->parts();
        } else if (hasAmount && plan_.has(Field::UnitPrice)) {
            const ParsedNumber price = number(Field::UnitPrice);
            const auto each = price.state == ValueState::Ok ? toMoney(price.value) : std::nullopt;
            if (each && !each->isZero())
                money_.quantity = std::llround(static_cast<double>(gross_.parts()) / static_cast<double>(each->parts())
                                               * static_cast<double>(Money::scale));
        }
    }

    void readLine()
    {
        const ParsedNumber price = number(Field::UnitPrice);
        ParsedNumber quantity = number(Field::Quantity);
        if (price.state == ValueState::Blank)
            return fail("amount-missing", Field::UnitPrice);
        if (price.state != ValueState::Ok)
            return failWith(price.state, "price-invalid", Field::UnitPrice);
        if (plan_.has(Field::Quantity) && quantity.state != ValueState::Ok)
            return failWith(quantity.state, "quantity-invalid", Field::Quantity);
        if (!plan_.has(Field::Quantity))
            quantity.value = {1, 0};
        money_.currency = price.currency;
        if (const auto amount = multiply(quantity.value, price.value))
            money_.amount = *amount;
        else
            return fail("amount-overflow", Field::UnitPrice);
        subtractDiscount();
    }

    void subtractDiscount()
    {
        const ParsedNumber discount = number(Field::Discount);
        if (discount.state == ValueState::Blank)
            return;
        if (discount.state != ValueState::Ok)
            return failWith(discount.state, "number-invalid", Field::Discount);
        Decimal value = discount.value;
        value.digits = value.digits < 0 ? -value.digits : value.digits;
        std::optional<Money> off;
        if (plan_.discountIsRate || discount.percent) {
            value.decimals += discount.percent ? 2 : 0;
            off = multiply({money_.amount.parts(), Money::scaleDigits}, value);
        } else {
            off = toMoney(value);
        }
        const auto net = off ? add(money_.amount, -*off) : std::nullopt;
        if (net)
            money_.amount = *net;
        else
            fail("amount-overflow", Field::Discount);
    }

    Money side(Field field)
    {
        const ParsedNumber parsed = number(field);
        if (parsed.state == ValueState::Blank)
            return {};
        if (parsed.state != ValueState::Ok) {
            failWith(parsed.state, "number-invalid", field);
            return {};
        }
        const auto amount = toMoney(parsed.value);
        if (!amount)
            fail("amount-overflow", field);
        return amount.value_or(Money());
    }

    void readSides()
    {
        if (plan_.has(Field::Tax))
            money_.tax = side(Field::Tax);
        if (plan_.has(Field::Shipping))
            money_.shipping = side(Field::Shipping);
        if (plan_.has(Field::Refund))
            money_.refunded = side(Field::Refund);
        if (plan_.has(Field::Cost))
            readCost();
    }

    /// Unit cost x quantity where the sheet has quantities beside prices.
    void readCost()
    {
        money_.cost = side(Field::Cost);
        if (!plan_.has(Field::Quantity) || plan_.has(Field::Amount))
            return;
        const ParsedNumber quantity = number(Field::Quantity);
        if (quantity.state != ValueState::Ok)
            return;
        if (const auto cost = multiply(quantity.value, {money_.cost.parts(), Money::scaleDigits}))
            money_.cost = *cost;
        else
            fail("amount-overflow", Field::Cost);
    }

    /// Tax and shipping that the amount contains are no order value.
    void takeOffIncluded()
    {
        for (const auto& [field, part] :
             {std::pair{Field::Tax, money_.tax}, std::pair{Field::Shipping, money_.shipping}}) {
            if (!plan_.includedInAmount[field] || (continues_ && plan_.orderLevel[Field::Amount]))
                continue;
            if (const auto net = add(money_.amount, -part))
                money_.amount = *net;
            else
                fail("amount-overflow", Field::Amount);
        }
    }

    /// A positive refund lowers the amount first; what exceeds it was tax and shipping.
    void applyRefund()
    {
        std::int64_t rest = money_.refunded.parts() < 0 ? -money_.refunded.parts() : money_.refunded.parts();
        money_.refunded = Money::fromParts(rest);
        if (rest == 0)
            return;
        for (Money* part : {&money_.amount, &money_.shipping, &money_.tax}) {
            const std::int64_t taken = std::clamp<std::int64_t>(rest, 0, std::max<std::int64_t>(part->parts(), 0));
            *part = Money::fromParts(part->parts() - taken);
            rest -= taken;
        }
        money_.fullyRefunded = money_.amount.isZero();
        if (rest > 0)  // more given back than was paid
            money_.amount = Money::fromParts(money_.amount.parts() - rest);
    }

    std::span<const Cell> cells_;
    const ImportPlan& plan_;
    bool continues_;
    Money gross_;  ///< of an amount column, before a discount of its own
    RowMoney money_;
};

}  // namespace

RowMoney readMoney(std::span<const Cell> cells, const ImportPlan& plan, bool continues)
{
    return MoneyReader(cells, plan, continues).read();
}

}  // namespace perennial
