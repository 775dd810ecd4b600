#include "core/ingest/other/contract_sheet.h"

#include "core/ingest/other/plain_table.h"
#include "core/ingest/session/file_identity.h"
#include "core/ingest/values/currency.h"
#include "core/ingest/values/text.h"

#include <algorithm>

namespace perennial {
namespace {

constexpr std::string_view customerWords =
    "customer id|customerid|customer|client id|client|account id|account|subscriber id|subscriber|user id|member id|"
    "member|email|phone|id|معرف العميل|العميل|客户编号|客户|id pelanggan|pelanggan|รหัสลูกค้า|ลูกค้า|mã khách hàng|"
    "khách hàng|cliente|kunde|клиент|顧客";
constexpr std::string_view tenureWords =
    "tenure|tenure in months|tenure months|tenure years|years as customer|months as customer|months on book|account "
    "length|contract months|months|"
    "seniority|antigüedad|antiguidade|laufzeit|vertragsdauer|ancienneté|стаж|在网时长|在网月数|lama berlangganan|"
    "ระยะเวลา|thời gian sử dụng|مدة الاشتراك|契約期間";
constexpr std::string_view endedWords =
    "churn|churned|churn label|churn value|exited|attrition|left|cancelled|canceled|is churned|customer status|status|"
    "流失|是否流失|berhenti|ยกเลิก|rời bỏ|انسحب|gekündigt|abwanderung|отток|解約";
constexpr std::string_view chargeWords =
    "monthly charges|monthly charge|monthlycharges|monthly fee|monthly price|mrr|price per month|monthly amount|"
    "plan price|price|amount|fee|charge|月费|月租|biaya bulanan|ค่าบริการรายเดือน|phí hàng tháng|الرسوم الشهرية|preis|"
    "precio|preço|prix|цена|料金";
constexpr std::string_view totalWords = "total charges|totalcharges|total revenue|total paid|lifetime revenue|总费用";
constexpr std::string_view startWords =
    "start date|subscription start|start|started at|contract start|begin|begin date|signup date|activated|created at|"
    "current term start|开始日期|tanggal mulai|วันที่เริ่ม|ngày bắt đầu|تاريخ البدء|beginn|startdatum|inicio|"
    "fecha de inicio|início|début|date de début|начало|дата начала|開始日";
constexpr std::string_view stopWords =
    "end date|subscription end|end|ended at|contract end|cancelled at|canceled at|cancellation date|churn date|"
    "expiry date|termination date|结束日期|tanggal selesai|tanggal berakhir|วันที่สิ้นสุด|ngày kết thúc|تاريخ الانتهاء|"
    "ende|enddatum|kündigungsdatum|fin|fecha de fin|fim|date de fin|окончание|дата окончания|終了日";
constexpr std::string_view intervalWords =
    "billing period|billing interval|interval|plan interval|billing cycle|period";

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

struct ContractColumns {
    int customer = -1;
    int tenure = -1;
    int ended = -1;
    int charge = -1;
    int total = -1;
    int start = -1;
    int stop = -1;
    int interval = -1;

    explicit ContractColumns(const PlainTable& table)
        : customer(table.columnChosen(Field::Customer) >= 0 ? table.columnChosen(Field::Customer)
                                                            : table.columnNamed(customerWords))
        , tenure(numeric(table, table.columnNamed(tenureWords)))
        , ended(table.columnNamed(endedWords))
        , charge(numeric(table, table.columnChosen(Field::Amount) >= 0 ? table.columnChosen(Field::Amount)
                                                                       : table.columnNamed(chargeWords)))
        , total(numeric(table, table.columnNamed(totalWords)))
        , start(table.columnChosen(Field::Date) >= 0 ? table.columnChosen(Field::Date) : table.columnNamed(startWords))
        , stop(table.columnNamed(stopWords))
        , interval(table.columnNamed(intervalWords))
    {
        if (charge == total)
            charge = -1;
    }
    static int numeric(const PlainTable& table, int column)
    {
        return column >= 0 && table.isNumeric(column) ? column : -1;
    }
    /// Each column that was used and what it was taken for.
    [[nodiscard]] std::vector<MappedColumn> mapping(const PlainTable& table) const
    {
        std::vector<MappedColumn> all;
        const std::pair<const char*, int> used[] = {{"customer", customer},
                                                    {"tenure", hasTenure() ? tenure : -1},
                                                    {"churned", hasTenure() ? ended : -1},
                                                    {"start", hasTenure() ? -1 : start},
                                                    {"end", hasTenure() ? -1 : stop},
                                                    {"price", charge},
                                                    {"paid", total},
                                                    {"period", interval}};
        for (const auto& [field, column] : used)
            if (column >= 0)
                all.push_back({table.sheetName(), column, table.headers()[static_cast<std::size_t>(column)], field,
                               false, "heading"});
        return all;
    }
    [[nodiscard]] bool hasTenure() const { return tenure >= 0 && ended >= 0; }
    [[nodiscard]] bool hasDates() const { return start >= 0 && stop >= 0; }
};

class ContractReader {
public:
    ContractReader(const PlainTable& table, const ContractColumns& columns)
        : table_(table)
        , columns_(columns)
        , tenureUnit_(tenureUnit())
        , blankRuns_(blankRuns())
        , chargesMonths_(says(columns_.charge, "month"))
    {
    }

    ContractSheet read()
    {
        table_.each([this](std::int64_t row, std::span<const Cell> cells) {
            if (std::ranges::all_of(cells, [](const Cell& cell) { return trimmed(cell.text).empty(); }))
                return;
            ContractRow contract;
            contract.sheet = table_.sheetName();
            contract.rowNumber = row;
            contract.customer = composed(trimmed(cellOf(cells, columns_.customer).text));
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
        if (columns_.charge >= 0)
            contract.price = money(contract, cells, columns_.charge);
        if (columns_.charge >= 0 && !contract.price)
            return Problem{isBlank(cells, columns_.charge) ? "amount-missing" : "amount-invalid", columns_.charge};
        if (contract.price && tenureUnit_ == 12 && chargesMonths_) {
            const auto year = multiply({contract.price->parts(), Money::scaleDigits}, {12, 0});
            if (!year)
                return Problem{"amount-overflow", columns_.charge};
            contract.price = *year;
        }
        if (columns_.interval >= 0)
            contract.periodMonths = monthsSaid(cellOf(cells, columns_.interval).text);
        // Who has not paid a month yet has a blank total.
        if (columns_.total >= 0)
            contract.paid = money(contract, cells, columns_.total);
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

Result<ContractSheet> readContractSheet(const std::string& path, const ImportChoices& choices, Progress& progress)
{
    ImportSource source;
    auto tables = readPlainTables(path, choices, progress, &source);
    if (!tables)
        return pass(tables);
    for (const PlainTable& table : *tables) {
        const ContractColumns columns(table);
        if (!columns.hasTenure() && !columns.hasDates())
            continue;
        for (const int column : {columns.start, columns.stop})
            if (!columns.hasTenure() && !choices.dateOrder && decideDateForm(table.profile(column).dates).ambiguous)
                return fail(ErrorKind::DateOrderAmbiguous,
                            {table.headers()[static_cast<std::size_t>(column)], table.profile(column).dates.example},
                            table.place(0, column), {Hint::NameDateOrder});
        ContractSheet sheet = ContractReader(table, columns).read();
        sheet.source = std::move(source);
        sheet.source.kind = "contracts";
        sheet.source.sheets = {table.sheetName()};
        sheet.source.headerRow = table.headerRow();
        sheet.source.hasAmounts = columns.charge >= 0;
        sheet.source.hasOrderIds = false;
        sheet.source.mapping = columns.mapping(table);
        return sheet;
    }
    return fail(ErrorKind::TableKindUnsupported, {"contract"}, {.file = path}, {Hint::ChooseAnotherFile});
}

bool saysContracts(const Error& error)
{
    return error.kind == ErrorKind::TableKindUnsupported && !error.arguments.empty()
           && (error.arguments.front() == "contract" || error.arguments.front() == "subscriptions");
}

Result<ImportRecord> importContracts(const std::string& path, const ImportChoices& choices, Workspace& workspace,
                                     Progress& progress)
{
    const auto before = identityOf(path);
    if (!before)
        return pass(std::move(before));
    auto sheet = readContractSheet(path, choices, progress);
    if (!sheet)
        return pass(sheet);
    auto sha256 = sha256OfFile(path, progress);
    if (!sha256)
        return pass(sha256);
    if (const auto now = identityOf(path); !now || *now != *before)
        return fail(ErrorKind::FileChanged, {}, {.file = path}, {Hint::ExportAgain});
    sheet->source.sha256 = std::move(*sha256);
    return workspace.importContracts(std::move(sheet->source), sheet->rows, sheet->rejected, progress);
}

Result<ContractTable> contractTable(const StoredContracts& stored, const Definitions& definitions)
{
    auto table = contractTable(stored.rows, definitions, stored.lastImport);
    if (table) {
        table->rowsRead = stored.rowsRead;
        table->rowsRejected = stored.rowsRejected;
    }
    return table;
}

Result<ContractTable> contractTable(const ContractSheet& sheet, const Definitions& definitions, Day today)
{
    auto table = contractTable(sheet.rows, definitions, today);
    if (table) {
        table->rowsRead = sheet.rowsRead();
        table->rowsRejected = sheet.rejected.size();
    }
    return table;
}

}  // namespace perennial
