#include "core/ingest/other/contract_columns.h"

#include "core/ingest/values/text.h"

#include <algorithm>
#include <set>

namespace perennial {
namespace {

constexpr std::string_view contractorWords =
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

constexpr std::string_view contractIdWords =
    "contract id|contract number|contract no|contract ref|contract reference|subscription id|subscription number|"
    "subscription no|agreement id|agreement number|agreement no|policy id|policy number|policy no|vertragsnummer|"
    "vertrags id|numéro de contrat|número de contrato|numero contratto|id de contrato|номер договора|合同编号|合同号|"
    "契約番号|nomor kontrak|id kontrak|เลขที่สัญญา|รหัสสัญญา|số hợp đồng|mã hợp đồng|رقم العقد|معرف العقد";

/// What the heading of a column of ids ends or begins with, and what such a heading must not speak of.
constexpr std::string_view idEndings =
    "id|ids|no|nr|number|ref|reference|account|uuid|nummer|编号|号码|账号|番号|kontonummer";
constexpr std::string_view idBeginnings = "id|nomor|numéro de|número de|numero de|номер|رقم|معرف|รหัส|เลขที่|mã";
constexpr std::string_view noIds =
    "phone|telephone|tel|mobile|fax|zip|postal|postcode|of|电话|telepon|โทรศัพท์|điện thoại";

/// Headings that orders have too.
constexpr std::string_view ofOrdersToo = "created at|activated|fin|fim|start|end|cancelled at|canceled at|ended at";

constexpr RoleWords roles[] = {
    {contractIdWords, Field::Contract}, {contractorWords, Field::Customer},
    {tenureWords, Field::Tenure, true}, {endedWords, Field::Churned},
    {totalWords, Field::Paid, true},    {chargeWords, Field::Price, true},
    {startWords, Field::Start},         {stopWords, Field::End},
    {intervalWords, Field::Period},
};

/// `test` holds for one of the words between bars, folded.
template <class Test>
bool anyWord(std::string_view barredWords, const Test& test)
{
    while (!barredWords.empty()) {
        const std::size_t bar = std::min(barredWords.find('|'), barredWords.size());
        if (test(foldedWord(barredWords.substr(0, bar))))
            return true;
        barredWords.remove_prefix(std::min(bar + 1, barredWords.size()));
    }
    return false;
}

bool isAmong(std::string_view folded, std::string_view barredWords)
{
    return anyWord(barredWords, [&](const std::string& word) { return word == folded; });
}

bool isChosen(const std::vector<ColumnGuess>& columns, int column)
{
    return column >= 0 && columns[static_cast<std::size_t>(column)].field.origin == Origin::Chosen;
}

void leaveUnused(std::vector<ColumnGuess>& columns, std::initializer_list<int> unused)
{
    for (const int column : unused)
        if (column >= 0)
            columns[static_cast<std::size_t>(column)].field.guess(Field::None, "unused");
}

constexpr std::string_view extraEvidence = "extra";
constexpr std::string_view idEvidence = "extra-id";

/// A heading like "Account number", above values that hardly repeat.
bool holdsIds(const ColumnGuess& column, const ColumnProfile& profile)
{
    constexpr double nearlyAll = 0.9;
    const std::string heading = ' ' + foldedWord(column.header) + ' ';
    const auto has = [&](const std::string& word) { return heading.find(' ' + word + ' ') != std::string::npos; };
    const auto ends = [&](const std::string& word) {
        const bool latin = static_cast<unsigned char>(word.front()) < 0x80;
        return heading.ends_with((latin ? " " : "") + word + ' ');
    };
    const auto begins = [&](const std::string& word) { return heading.starts_with(' ' + word + ' '); };
    return profile.filled > 1 && profile.distinctShare() > nearlyAll && !anyWord(noIds, has)
           && (anyWord(idEndings, ends) || anyWord(idBeginnings, begins));
}

/// A heading that could name a contract or a customer names the customer where nothing else does.
void giveBackCustomer(std::vector<ColumnGuess>& columns)
{
    if (columnOfRole(columns, Field::Customer) >= 0)
        return;
    if (const int column = columnOfRole(columns, Field::Contract); column >= 0 && !isChosen(columns, column)) {
        ColumnGuess& guess = columns[static_cast<std::size_t>(column)];
        guess.field.guess(Field::Customer, guess.field.evidence);
    }
}

/// Columns without a role, in the words of orders; `never` are those of the pair that does not serve.
void describeExtras(std::vector<ColumnGuess>& columns, const PlainTable& table, std::initializer_list<int> never)
{
    for (ColumnGuess& column : columns) {
        const ColumnProfile& p = table.profile(column.column);
        if (column.field.value != Field::None || std::ranges::find(never, column.column) != never.end()
            || p.filled == 0)
            continue;
        column.field.evidence = extraEvidence;
        if (holdsIds(column, p))
            column.field.evidence = idEvidence;
        else if (isLikeAnId(p))
            column.field.evidence =
                "extra-distinct\t" + std::to_string(p.distinct.size()) + '\t' + std::to_string(p.filled);
    }
}

}  // namespace

ContractColumns::ContractColumns(const std::vector<ColumnGuess>& columns)
    : customer(columnOfRole(columns, Field::Customer))
    , tenure(columnOfRole(columns, Field::Tenure))
    , ended(columnOfRole(columns, Field::Churned))
    , price(columnOfRole(columns, Field::Price))
    , paid(columnOfRole(columns, Field::Paid))
    , start(columnOfRole(columns, Field::Start))
    , stop(columnOfRole(columns, Field::End))
    , period(columnOfRole(columns, Field::Period))
    , contract(columnOfRole(columns, Field::Contract))
{
    std::set<std::string_view> headers;
    for (const ColumnGuess& column : columns)
        if (isKeptExtra(column) && headers.insert(column.header).second)
            extra.push_back({column.column, column.header, column.field.evidence == idEvidence});
}

Result<std::vector<ColumnGuess>> contractRoles(const PlainTable& table, const ImportChoices& choices,
                                               const std::string& path)
{
    std::vector<ColumnGuess> columns = guessRoles(table, roles);
    if (auto done = chooseRoles(columns, choices, TableKind::Contracts, path); !done)
        return pass(done);
    giveBackCustomer(columns);
    const ContractColumns found(columns);
    const bool wantsDates = isChosen(columns, found.start) || isChosen(columns, found.stop);
    const bool wantsTenure = isChosen(columns, found.tenure) || isChosen(columns, found.ended);
    if (found.hasTenure() && !(found.hasDates() && wantsDates && !wantsTenure))
        leaveUnused(columns, {found.start, found.stop});
    else if (found.hasDates())
        leaveUnused(columns, {found.tenure, found.ended});
    describeExtras(columns, table, {found.start, found.stop, found.tenure, found.ended});
    return columns;
}

int settleDates(PlainTable& table, const ContractColumns& columns, const ImportChoices& choices)
{
    if (chosenDateOrder(choices) || columns.hasTenure() || !columns.hasDates())
        return -1;
    const DateDecision start = decideDateForm(table.profile(columns.start).dates);
    const DateDecision stop = decideDateForm(table.profile(columns.stop).dates);
    const auto says = [](const DateDecision& d) { return !d.ambiguous && d.form.order != DateOrder::YearMonthDay; };
    if (start.ambiguous && says(stop))
        table.setDateOrder(columns.start, stop.form.order);
    else if (stop.ambiguous && says(start))
        table.setDateOrder(columns.stop, start.form.order);
    else if (start.ambiguous || stop.ambiguous)
        return start.ambiguous ? columns.start : columns.stop;
    return -1;
}

bool saysStart(std::string_view foldedHeading)
{
    return isAmong(foldedHeading, startWords) && !isAmong(foldedHeading, ofOrdersToo);
}

bool saysStop(std::string_view foldedHeading)
{
    return isAmong(foldedHeading, stopWords) && !isAmong(foldedHeading, ofOrdersToo);
}

bool saysTenure(std::string_view foldedHeading)
{
    return isAmong(foldedHeading, tenureWords);
}

bool saysChurned(std::string_view foldedHeading)
{
    return isAmong(foldedHeading, endedWords);
}

}  // namespace perennial
