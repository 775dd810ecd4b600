#include "core/ingest/other/contract_sheet.h"

#include "core/ingest/other/plain_table.h"
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
    "tenure|tenure in months|tenure months|months as customer|months on book|account length|contract months|months|"
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

bool saysYearly(std::string_view text)
{
    const std::string folded = foldedWord(text);
    return folded.find("year") != std::string::npos || folded.find("annual") != std::string::npos
           || folded == "12 months" || folded == "12" || folded == "p1y";
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
    [[nodiscard]] bool hasTenure() const { return tenure >= 0 && ended >= 0; }
    [[nodiscard]] bool hasDates() const { return start >= 0 && stop >= 0; }
};

class ContractReader {
public:
    ContractReader(const PlainTable& table, ContractColumns columns, Day today)
        : table_(table)
        , columns_(columns)
        , today_(today)
    {
    }

    ContractTable read(std::optional<Day> asOf)
    {
        if (!columns_.hasTenure())
            findAsOf(asOf);
        table_.each([this](std::int64_t, std::span<const Cell> cells) {
            ++contracts_.rowsRead;
            if (!take(cells))
                ++contracts_.rowsRejected;
        });
        return std::move(contracts_);
    }

private:
    void findAsOf(std::optional<Day> asOf)
    {
        contracts_.asOf = Day{INT32_MIN};
        table_.each([this](std::int64_t, std::span<const Cell> cells) {
            for (const int column : {columns_.start, columns_.stop})
                if (const auto day = table_.day(cellOf(cells, column), column); day && *day <= today_)
                    contracts_.asOf = std::max(contracts_.asOf, *day);
        });
        if (asOf)
            contracts_.asOf = *asOf;
    }

    [[nodiscard]] std::optional<Money> money(std::span<const Cell> cells, int column)
    {
        const ParsedNumber number = table_.number(cellOf(cells, column), column);
        if (!number.currency.empty() && number.currency != unknownCurrency)
            contracts_.currency = number.currency;
        return number.state == ValueState::Ok ? toMoney(number.value) : std::nullopt;
    }

    /// Months under contract and whether it ended; false where the row does not say.
    bool takeTime(std::span<const Cell> cells)
    {
        if (columns_.hasTenure()) {
            const ParsedNumber months = table_.number(cellOf(cells, columns_.tenure), columns_.tenure);
            const auto exact = months.state == ValueState::Ok ? toMoney(months.value) : std::nullopt;
            if (!exact || exact->isNegative())
                return false;
            contracts_.months.push_back(static_cast<float>(exact->major()));
            contracts_.ended.push_back(saysEnded(cellOf(cells, columns_.ended).text));
            return true;
        }
        const auto start = table_.day(cellOf(cells, columns_.start), columns_.start);
        const Cell stopCell = cellOf(cells, columns_.stop);
        const auto stop = table_.day(stopCell, columns_.stop);
        const bool unreadable = !stop && !saysNothing(trimmed(stopCell.text));
        if (!start || unreadable || *start > contracts_.asOf || (stop && *stop < *start))
            return false;
        const bool ended = stop && *stop <= contracts_.asOf;
        const Day until = ended ? *stop : contracts_.asOf;
        contracts_.months.push_back(static_cast<float>(monthsFromDays(until - *start).value));
        contracts_.ended.push_back(ended);
        contracts_.start.push_back(*start);
        contracts_.end.push_back(until);
        return true;
    }

    bool take(std::span<const Cell> cells)
    {
        std::optional<Money> charge;
        if (columns_.charge >= 0 && !(charge = money(cells, columns_.charge)))
            return false;
        if (!takeTime(cells))
            return false;
        if (charge) {
            if (columns_.interval >= 0 && saysYearly(cellOf(cells, columns_.interval).text))
                charge = Money::fromMajor(charge->major() / 12);
            contracts_.monthlyCharge.push_back(charge.value_or(Money()));
        }
        // Who has not paid a month yet has a blank total.
        if (columns_.total >= 0)
            contracts_.total.push_back(money(cells, columns_.total).value_or(Money()));
        contracts_.customer.push_back(composed(trimmed(cellOf(cells, columns_.customer).text)));
        return true;
    }

    const PlainTable& table_;
    ContractColumns columns_;
    Day today_;
    ContractTable contracts_;
};

}  // namespace

Result<ContractTable> readContractSheet(const std::string& path, const ImportChoices& choices, std::optional<Day> asOf,
                                        Day today, Progress& progress)
{
    auto tables = readPlainTables(path, choices, progress);
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
        return ContractReader(table, columns, today).read(asOf);
    }
    return fail(ErrorKind::TableKindUnsupported, {"contract"}, {.file = path}, {Hint::ChooseAnotherFile});
}

}  // namespace perennial
