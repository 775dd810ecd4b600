#include "core/ingest/convert/converter.h"

#include "core/ingest/columns/header_words.h"
#include "core/ingest/convert/apply_money.h"
#include "core/ingest/convert/content_hash.h"
#include "core/ingest/convert/outside.h"
#include "core/ingest/convert/row_money.h"
#include "core/ingest/convert/status_reader.h"
#include "core/ingest/values/currency.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <xxhash.h>

namespace perennial {

/// Converts row by row and remembers the order that the last rows belonged to.
class Converter::RowConverter {
public:
    explicit RowConverter(std::shared_ptr<const ImportPlan> plan)
        : plan_(std::move(plan))
    {
        for (const bool level : plan_->orderLevel.values)
            anyOrderLevel_ = anyOrderLevel_ || level;
    }

    void beginSheet(std::size_t sheet)
    {
        sheet_ = &plan_->sheets[sheet];
        rowsAfterHeader_ = 0;
        order_ = {};
        group_.clear();
        groupDate_ = {};
    }

    void convert(ConvertedBlock& block)
    {
        prepare(block);
        for (std::size_t i = 0; i < block.cells.rowCount(); ++i) {
            if (block.cells.rowNumber(i) <= sheet_->headerRow)
                continue;
            convertRow(block.cells.rowNumber(i), block.cells.row(i), takeRow(i));
        }
    }

    [[nodiscard]] const StatusReader& words() const { return words_; }

private:
    /// What the rows of one order share when only its first row says it.
    struct OrderMemory {
        std::string id;
        std::string customerKey;
        std::string customerName;
        std::string currency;
        ParsedDate date;
        StatusMeaning status;
        bool hasStatus = false;
    };

    void prepare(ConvertedBlock& block)
    {
        block_ = &block;
        block.rows.clear();
        block.strings.clear();
        block.texts.clear();
        std::size_t cells = 0;
        for (std::size_t i = 0; i < block.cells.rowCount(); ++i)
            cells += block.cells.row(i).size();
        block.texts.reserve(cells + block.cells.rowCount() * plan_->attributes.size());
        block.rows.reserve(block.cells.rowCount());
    }

    ConvertedRow& takeRow(std::size_t i)
    {
        ConvertedRow& out = block_->rows.emplace_back();
        const std::size_t begin = block_->texts.size();
        for (const Cell& cell : block_->cells.row(i))
            block_->texts.push_back(cell.text);
        out.row.original = std::span(block_->texts).subspan(begin);
        out.row.sheet = sheet_->name;
        out.row.rowNumber = block_->cells.rowNumber(i);
        return out;
    }

    std::string_view keep(std::string text) { return block_->strings.emplace_back(std::move(text)); }

    [[nodiscard]] static std::string_view cellText(std::span<const Cell> cells, int column)
    {
        const auto at = static_cast<std::size_t>(column);
        return column >= 0 && at < cells.size() ? trimmed(cells[at].text) : std::string_view{};
    }

    /// Trimmed and composed; ASCII texts stay where they are.
    std::string_view canonical(std::string_view text) { return isAscii(text) ? text : keep(composed(text)); }

    std::string_view fieldText(std::span<const Cell> cells, Field field)
    {
        const std::string_view text = cellText(cells, plan_->column[field]);
        return saysNothing(text) ? std::string_view{} : canonical(text);
    }

    void convertRow(std::int64_t, std::span<const Cell> cells, ConvertedRow& out)
    {
        if (++rowsAfterHeader_ <= plan_->skippedAfterHeader)
            return outside(out, "skipped-row");
        if (isRagged(cells))
            return reject(out, "ragged-row", -1);
        out.row.orderId = fieldText(cells, Field::Order);
        if (out.row.orderId.empty() && plan_->fillsDown[Field::Order] && outsideReason(cells, *plan_).empty())
            out.row.orderId = keep(order_.id);
        const bool sameOrder = !out.row.orderId.empty() && out.row.orderId == order_.id;
        if (!readDate(cells, sameOrder, out))
            return;
        readCustomer(cells, sameOrder, out);
        readCodes(cells, sameOrder, out);
        const bool continues = sameOrder || (anyOrderLevel_ && wasSeen(out.row.orderId));
        RowMoney money = plan_->hasAmounts() ? readMoney(cells, *plan_, continues) : RowMoney{};
        if (plan_->yenSignIsYuan && money.currency == "JPY")
            money.currency = "CNY";
        if (!money.problem.empty())
            return reject(out, money.problem, money.badColumn);
        applyMoney(money, meaning_, sameOrder, out);
        if (isReturned(out.row))
            out.row.status = OrderStatus::Refunded;
        readAttributes(cells, out);
        remember(out, sameOrder);
        out.row.contentHash = contentHash(out.row, plan_->attributes, buffer_);
    }

    void reject(ConvertedRow& out, std::string_view reason, int column)
    {
        out.fate = RowFate::Reject;
        out.reason = reason;
        out.badColumn = column;
    }

    void outside(ConvertedRow& out, std::string_view reason)
    {
        out.fate = RowFate::Outside;
        out.reason = reason;
    }

    /// Filled cells beyond the last heading: the row has shifted (a delimiter within a value).
    [[nodiscard]] bool isRagged(std::span<const Cell> cells) const
    {
        for (std::size_t i = plan_->headers.size(); i < cells.size(); ++i)
            if (!trimmed(cells[i].text).empty())
                return true;
        return false;
    }

    bool readDate(std::span<const Cell> cells, bool sameOrder, ConvertedRow& out)
    {
        const auto column = static_cast<std::size_t>(plan_->column[Field::Date]);
        const Cell cell = column < cells.size() ? cells[column] : Cell{};
        if (plan_->has(Field::Month)) {
            lastDate_ = dateOfThree(cells);
        } else if (cell.text.empty() || cell.text != lastDateText_ || cell.kind != lastDateKind_) {
            lastDate_ = parseDate(cell.text, cell.kind, plan_->dateForm);
            lastDateText_ = cell.text;
            lastDateKind_ = cell.kind;
        }
        ParsedDate date = lastDate_;
        if (date.state == ValueState::Blank && sameOrder)
            date = order_.date;
        else if (date.state == ValueState::Blank && plan_->fillsDown[Field::Date] && groupDate_.state == ValueState::Ok
                 && outsideReason(cells, *plan_).empty())
            date = groupDate_;
        if (date.state == ValueState::Ok) {
            groupDate_ = date;
            out.row.day = date.day;
            out.row.secondOfDay = date.secondOfDay;
            out.row.offset = date.offset;
            out.row.ambiguousDay = date.eitherOrder;
            return true;
        }
        if (beginsGroup(cells, date.state))
            outside(out, "group-row");
        else if (const std::string_view reason = outsideReason(cells, *plan_); !reason.empty())
            outside(out, reason);
        else
            reject(out, reasonOf(date.state), plan_->column[Field::Date]);
        return false;
    }

    /// Year, month and day in a column each.
    [[nodiscard]] ParsedDate dateOfThree(std::span<const Cell> cells) const
    {
        const std::string_view year = cellText(cells, plan_->column[Field::Date]);
        const std::string_view month = cellText(cells, plan_->column[Field::Month]);
        const std::string_view day = cellText(cells, plan_->column[Field::MonthDay]);
        const bool named = !month.empty() && parseNumber(month, {}).state != ValueState::Ok;
        std::string text(named ? day : year);
        text.append(named ? " " : "-").append(month).append(named ? " " : "-").append(named ? year : day);
        return parseDate(year.empty() && month.empty() && day.empty() ? std::string_view{} : text, CellKind::Text,
                         {.order = DateOrder::YearMonthDay});
    }

    /// A row that names the customer of the rows below it.
    bool beginsGroup(std::span<const Cell> cells, ValueState date)
    {
        const std::string_view name = cellText(cells, plan_->column[Field::Customer]);
        if (!plan_->customerInGroups || date != ValueState::Blank || name.empty() || isTotalWord(foldedWord(name)))
            return false;
        group_ = composed(name);
        return true;
    }

    static std::string_view reasonOf(ValueState state)
    {
        switch (state) {
        case ValueState::Blank: return "date-missing";
        case ValueState::FormulaError: return "formula-error";
        case ValueState::Unsupported: return "date-hijri";
        default: return "date-invalid";
        }
    }

    void readCustomer(std::span<const Cell> cells, bool sameOrder, ConvertedRow& out)
    {
        const std::string_view key = cellText(cells, plan_->column[Field::Customer]);
        if (saysNothing(key) || isFormulaError(key)) {
            out.row.customerKey = plan_->customerInGroups || plan_->customerFillsDown ? keep(group_)
                                  : sameOrder                                         ? keep(order_.customerKey)
                                                                                      : std::string_view{};
            out.row.customerName = sameOrder ? keep(order_.customerName) : std::string_view{};
            return;
        }
        out.row.customerKey = looksLikeEmail(key) ? foldedKey(key) : canonical(key);
        if (plan_->customerFillsDown)
            group_ = out.row.customerKey;
        out.row.customerName = fieldText(cells, Field::CustomerName);
        if (plan_->has(Field::FirstName))
            putFirstName(cells, out.row);
        if (out.row.customerName.empty())
            out.row.customerName = fieldText(cells, Field::Email);
        if (out.row.customerName.empty() && out.row.customerKey != key)
            out.row.customerName = canonical(key);
    }

    /// In front of the name; where the customer is a last name, in front of the customer.
    void putFirstName(std::span<const Cell> cells, TypedRow& row)
    {
        const std::string_view first = fieldText(cells, Field::FirstName);
        std::string_view& behind = plan_->has(Field::CustomerName) ? row.customerName : row.customerKey;
        if (!first.empty())
            behind = behind.empty() ? first : keep(std::string(first) + ' ' + std::string(behind));
    }

    std::string_view foldedKey(std::string_view key)
    {
        const bool plain = std::all_of(key.begin(), key.end(), [](char c) {
            return static_cast<unsigned char>(c) < 0x80 && c > ' ' && (c < 'A' || c > 'Z');
        });
        return plain ? key : keep(foldedEmail(key));
    }

    std::optional<StatusMeaning> meaningOf(std::span<const Cell> cells, Field field)
    {
        return words_.meaningOf(cellText(cells, plan_->column[field]));
    }

    /// Status, type, currency and the ids that hang on the row.
    void readCodes(std::span<const Cell> cells, bool sameOrder, ConvertedRow& out)
    {
        std::optional<StatusMeaning> status =
            plan_->has(Field::Status) ? meaningOf(cells, Field::Status) : std::nullopt;
        if (!status && sameOrder && order_.hasStatus)
            status = order_.status;
        hasStatus_ = status.has_value();
        meaning_ = status.value_or(StatusMeaning{});
        if (plan_->has(Field::Type))
            if (const auto type = meaningOf(cells, Field::Type))
                meaning_ = combined(meaning_, *type);
        out.row.lineId = fieldText(cells, Field::Line);
        out.row.refundedOrderId = fieldText(cells, Field::RefundedOrder);
        out.row.currency = plan_->currency;
        if (const std::string_view text = cellText(cells, plan_->column[Field::Currency]); !saysNothing(text)) {
            const std::string_view code = currencyOf(text);
            out.row.currency = code.empty() ? unknownCurrency : code;
        } else if (sameOrder && !order_.currency.empty()) {
            out.row.currency = keep(order_.currency);
        }
    }

    /// Named on a sheet of returns.
    [[nodiscard]] bool isReturned(const TypedRow& row) const
    {
        return !plan_->returnedOrders.empty() && row.kind == LineKind::Sale
               && plan_->returnedOrders.contains(std::string(row.orderId));
    }

    void readAttributes(std::span<const Cell> cells, ConvertedRow& out)
    {
        const std::size_t begin = block_->texts.size();
        for (const int column : plan_->attributeColumns)
            block_->texts.push_back(canonical(cellText(cells, column)));
        out.row.attributes = std::span(block_->texts).subspan(begin);
    }

    [[nodiscard]] bool wasSeen(std::string_view order)
    {
        return !order.empty() && seen_.contains(XXH3_64bits(order.data(), order.size()));
    }

    void remember(const ConvertedRow& out, bool sameOrder)
    {
        if (sameOrder || out.row.orderId.empty()) {
            if (out.row.orderId.empty())
                order_.id.clear();
            return;
        }
        order_.id = out.row.orderId;
        order_.customerKey = out.row.customerKey;
        order_.customerName = out.row.customerName;
        order_.currency = out.row.currency;
        order_.date = {ValueState::Ok, out.row.day, out.row.secondOfDay, out.row.ambiguousDay, out.row.offset};
        order_.status = meaning_;
        order_.hasStatus = hasStatus_;
        if (anyOrderLevel_)
            seen_.insert(XXH3_64bits(order_.id.data(), order_.id.size()));
    }

    std::shared_ptr<const ImportPlan> plan_;
    const PlannedSheet* sheet_ = nullptr;
    ConvertedBlock* block_ = nullptr;
    std::int64_t rowsAfterHeader_ = 0;
    std::string group_;
    ParsedDate groupDate_;
    bool anyOrderLevel_ = false;
    OrderMemory order_;
    StatusMeaning meaning_;
    bool hasStatus_ = false;
    std::string lastDateText_;
    CellKind lastDateKind_ = CellKind::Empty;
    ParsedDate lastDate_;
    StatusReader words_{*plan_};
    std::unordered_set<std::uint64_t> seen_;
    std::string buffer_;
};

Converter::Converter(std::shared_ptr<const ImportPlan> plan)
    : row_(std::make_unique<RowConverter>(std::move(plan)))
{
}

Converter::~Converter() = default;

void Converter::beginSheet(std::size_t sheet)
{
    row_->beginSheet(sheet);
}

void Converter::convert(ConvertedBlock& block)
{
    row_->convert(block);
}

const std::unordered_map<std::string, std::uint64_t>& Converter::unknownWords() const
{
    return row_->words().unknown();
}

}  // namespace perennial
