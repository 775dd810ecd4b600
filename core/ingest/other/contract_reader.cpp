#include "core/ingest/other/contract_reader.h"

#include "core/ingest/values/currency.h"
#include "core/ingest/values/text.h"

#include <algorithm>

namespace perennial {
namespace {

/// "Yes", "1", "Churned", "cancelled": the contract has ended.
bool saysEnded(std::string_view text)
{
    const std::string folded = foldedWord(text);
    for (const char* word :
         {"yes",      "y",     "true",     "1",       "churned",    "churn", "exited", "left", "cancelled",
          "canceled", "ended", "inactive", "expired", "terminated", "是",    "ya",     "ใช่",   "có",
          "نعم",      "ja",    "si",       "sim",     "oui",        "да",    "はい"})
        if (folded == foldedWord(word))
            return true;
    return false;
}

/// Months that one price pays, by the word of a billing period.
int monthsSaid(std::string_view text)
{
    const std::string folded = foldedWord(text);
    const auto has = [&](const char* word) { return folded.find(word) != std::string::npos; };
    if (has("year") || has("annual") || folded == "12 months" || folded == "12" || folded == "p1y")
        return 12;
    return has("quarter") || folded == "3 months" || folded == "3" || folded == "p3m" ? 3 : 1;
}

class ContractReader {
public:
    ContractReader(const PlainTable& table, const ContractColumns& columns)
        : table_(table)
        , columns_(columns)
        , tenureUnit_(tenureUnit())
        , blankRuns_(blankRuns())
        , chargesMonths_(says(columns_.price, "month"))
    {
    }

    ContractSheet read()
    {
        sheet_.tenureUnit = tenureUnit_;
        for (const ContractColumns::Extra& extra : columns_.extra)
            sheet_.source.attributes.push_back({extra.header, extra.isId ? idRole : ""});
        table_.each([this](std::int64_t row, std::span<const Cell> cells) {
            if (std::ranges::all_of(cells, [](const Cell& cell) { return trimmed(cell.text).empty(); }))
                return;
            ContractRow contract;
            contract.sheet = table_.sheetName();
            contract.rowNumber = row;
            contract.customer = composed(trimmed(cellOf(cells, columns_.customer).text));
            contract.contract = composed(trimmed(cellOf(cells, columns_.contract).text));
            for (const ContractColumns::Extra& extra : columns_.extra)
                contract.extra.push_back(composed(trimmed(cellOf(cells, extra.column).text)));
            if (const auto problem = take(contract, cells))
                reject(row, *problem, cells);
            else
                sheet_.rows.push_back(std::move(contract));
        });
        return std::move(sheet_);
    }

private:
    struct Problem {
        const char* reason;
        int column;
    };

    /// A tenure counts months unless its heading says years.
    [[nodiscard]] int tenureUnit() const { return says(columns_.tenure, "year") ? 12 : 1; }

    [[nodiscard]] bool says(int column, const char* word) const
    {
        return column >= 0
               && foldedWord(table_.headers()[static_cast<std::size_t>(column)]).find(word) != std::string::npos;
    }

    /// A flag that is only ever set says of the others, by a blank, that they run. Where they are said to run, a blank
    /// says nothing: the row may have been cut off.
    [[nodiscard]] bool blankRuns() const
    {
        bool saidToRun = false;
        table_.each([&](std::int64_t, std::span<const Cell> cells) {
            saidToRun =
                saidToRun || (!isBlank(cells, columns_.ended) && !saysEnded(cellOf(cells, columns_.ended).text));
        });
        return !saidToRun;
    }

    void reject(std::int64_t row, const Problem& problem, std::span<const Cell> cells)
    {
        RowIssue issue;
        issue.sheet = table_.sheetName();
        issue.rowNumber = row;
        issue.reason = problem.reason;
        issue.column = table_.headers()[static_cast<std::size_t>(problem.column)];
        issue.found = cellOf(cells, problem.column).text;
        for (const Cell& cell : cells)
            issue.original.emplace_back(cell.text);
        sheet_.rejected.push_back(std::move(issue));
    }

    std::optional<Money> money(ContractRow& contract, std::span<const Cell> cells, int column) const
    {
        const ParsedNumber number = table_.number(cellOf(cells, column), column);
        if (!number.currency.empty() && number.currency != unknownCurrency)
            contract.currency = number.currency;
        return number.state == ValueState::Ok ? toMoney(number.value) : std::nullopt;
    }

    [[nodiscard]] bool isBlank(std::span<const Cell> cells, int column) const
    {
        return saysNothing(trimmed(cellOf(cells, column).text));
    }

    std::optional<Problem> takeTenure(ContractRow& contract, std::span<const Cell> cells) const
    {
        const ParsedNumber months = table_.number(cellOf(cells, columns_.tenure), columns_.tenure);
        const auto exact = months.state == ValueState::Ok ? toMoney(months.value) : std::nullopt;
        if (!exact || exact->isNegative())
            return Problem{isBlank(cells, columns_.tenure) ? "tenure-missing" : "tenure-invalid", columns_.tenure};
        if (isBlank(cells, columns_.ended) && !blankRuns_)
            return Problem{"churned-missing", columns_.ended};
        contract.tenureMonths = exact->major() * tenureUnit_;
        contract.ended = saysEnded(cellOf(cells, columns_.ended).text);
        contract.periodMonths = tenureUnit_;
        return std::nullopt;
    }

    std::optional<Problem> takeDates(ContractRow& contract, std::span<const Cell> cells) const
    {
        contract.start = table_.day(cellOf(cells, columns_.start), columns_.start);
        contract.end = table_.day(cellOf(cells, columns_.stop), columns_.stop);
        contract.ended = contract.end.has_value();
        if (!contract.start)
            return Problem{isBlank(cells, columns_.start) ? "date-missing" : "date-invalid", columns_.start};
        if (!contract.end && !isBlank(cells, columns_.stop))
            return Problem{"date-invalid", columns_.stop};
        if (contract.end && *contract.end < *contract.start)
            return Problem{"ends-before-start", columns_.stop};
        return std::nullopt;
    }

    std::optional<Problem> take(ContractRow& contract, std::span<const Cell> cells) const
    {
        if (const auto problem = columns_.hasTenure() ? takeTenure(contract, cells) : takeDates(contract, cells))
            return problem;
        if (columns_.price >= 0)
            contract.price = money(contract, cells, columns_.price);
        if (columns_.price >= 0 && !contract.price)
            return Problem{isBlank(cells, columns_.price) ? "amount-missing" : "amount-invalid", columns_.price};
        if (contract.price && tenureUnit_ == 12 && chargesMonths_) {
            const auto year = multiply({contract.price->parts(), Money::scaleDigits}, {12, 0});
            if (!year)
                return Problem{"amount-overflow", columns_.price};
            contract.price = *year;
        }
        if (columns_.period >= 0)
            contract.periodMonths = monthsSaid(cellOf(cells, columns_.period).text);
        // Who has not paid a month yet has a blank total.
        if (columns_.paid >= 0)
            contract.paid = money(contract, cells, columns_.paid);
        return std::nullopt;
    }

    const PlainTable& table_;
    ContractColumns columns_;
    int tenureUnit_;
    bool blankRuns_;
    bool chargesMonths_;  ///< the heading of the price says that it is one of a month
    ContractSheet sheet_;
};

}  // namespace

ContractSheet readContractRows(const PlainTable& table, const ContractColumns& columns)
{
    return ContractReader(table, columns).read();
}

}  // namespace perennial
