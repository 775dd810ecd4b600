#include "core/ingest/columns/column_groups.h"

#include "core/ingest/values/date.h"
#include "core/ingest/values/number.h"
#include "core/ingest/values/text.h"

#include <algorithm>

namespace perennial {
namespace {

// Words separated by '|'. The unmistakable ones stand in front of "||".
constexpr std::string_view firstNames =
    "first name|firstname|forename|forenames|given name|fname|first|vorname|prenom|prenoms|voornaam|fornavn|fornamn|"
    "etunimi|imie|keresztnev|utonev|prenume|nama depan|ten dem|اسم الاول|الاسم الاول|שם פרטי|ชื่อจริง|お名前名|주문자명|"
    "||meno|vardas|vārds|eesnimi|nombre|nombres|nome|имя|ім'я|jmeno|ad|adi|isim|ime|όνομα|名|이름|ชื่อ|ten";
constexpr std::string_view lastNames =
    "last name|lastname|surname|family name|lname|last|nachname|familienname|zuname|nom de famille|achternaam|"
    "efternavn|etternavn|efternamn|sukunimi|nazwisko|prijmeni|priezvisko|vezeteknev|csaladnev|nume de familie|"
    "apellido|apellidos|primer apellido|sobrenome|cognome|фамилия|прізвище|soyad|soyadi|soyisim|prezime|επωνυμο|"
    "nama belakang|pavardė|uzvārds|perekonnanimi|презиме|priimek|اسم العائلة|اللقب|שם "
    "משפחה|นามสกุล|姓||nom|name|nume|ho";
constexpr std::string_view years =
    "year|yr|jahr|annee|ano|anno|an|jaar|ar|rok|ev|vuosi|yil|tahun|nam|ετος|год|рік|година|سنة|السنة|سال|שנה|ปี|年|年份|"
    "年度|년|연도";
constexpr std::string_view months =
    "month|mon|monat|mois|mes|mese|maand|maned|manad|kuukausi|miesiac|mesic|mesiac|honap|luna|ay|bulan|thang|μηνας|"
    "месяц|місяць|месец|شهر|الشهر|ماه|חודש|เดือน|月|月份|월";
constexpr std::string_view days =
    "day|day of month|dom|tag|jour|dia|giorno|dag|paiva|dzien|den|nap|zi|gun|hari|ngay|ημερα|день|ден|يوم|اليوم|روز|"
    "יום|วัน|日|일";
constexpr std::string_view debits =
    "debit|debits|debit amount|debit amt|dr|dr amount|debet|soll|sollbetrag|montant debit|debe|debito|dare|winien|"
    "tartozik|ma dati|borc|дебет|مدين|חובה|借方|借方金額|借方金额|차변";
constexpr std::string_view credits =
    "credit|credits|credit amount|credit amt|cr|cr amount|kredit|haben|habenbetrag|montant credit|haber|credito|avere|"
    "ma|kovetel|dal|alacak|кредит|دائن|זכות|貸方|貸方金額|贷方金额|대변";

bool isEasternWord(std::string_view word)
{
    return !word.empty() && static_cast<unsigned char>(word[0]) >= 0xE3;
}

/// The words of a list in the form in which headers are compared.
std::vector<std::string> foldedWords(std::string_view list)
{
    std::vector<std::string> words;
    while (!list.empty()) {
        const std::size_t bar = list.find('|');
        if (bar != 0)
            words.push_back(foldedWord(list.substr(0, bar)));
        list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
    }
    return words;
}

/// What stands in front of one of the words ("billing" of "billing first name"); nullopt if none ends the header.
std::optional<std::string_view> frontOf(std::string_view header, const std::vector<std::string>& words)
{
    for (const std::string_view word : words) {
        if (!header.ends_with(word))
            continue;
        const std::string_view front = header.substr(0, header.size() - word.size());
        if (front.empty() || front.ends_with(' ') || isEasternWord(word))
            return front;
    }
    return std::nullopt;
}

bool holdsText(const ColumnProfile& profile)
{
    return profile.filled > 0 && profile.share(profile.numbers) < 0.3 && profile.share(profile.dates.dates) < 0.3;
}

std::vector<std::string> folded(const std::vector<std::string>& headers)
{
    std::vector<std::string> all;
    for (const std::string& header : headers)
        all.push_back(foldedWord(header));
    return all;
}

std::string_view textAt(std::span<const Cell> cells, std::size_t column)
{
    return column < cells.size() ? trimmed(cells[column].text) : std::string_view{};
}

std::int64_t wholeNumber(std::string_view text)
{
    const ParsedNumber number = parseNumber(text, {'.'});
    return number.state == ValueState::Ok && number.value.decimals <= 0 && number.currency.empty() ? number.value.digits
                                                                                                   : -1;
}

bool isMonth(std::string_view text)
{
    const std::int64_t number = wholeNumber(text);
    if (number >= 0)
        return number >= 1 && number <= 12;
    return takeDateApart("1 " + std::string(text) + " 2000").month > 0;
}

/// Nearly every filled row holds a day of some year.
bool holdDates(const DateColumns& columns, const Sample& sample, std::int64_t headerRow)
{
    std::int64_t rows = 0;
    std::int64_t dates = 0;
    sample.each(headerRow, 2000, [&](std::int64_t, std::span<const Cell> cells) {
        const std::string_view year = textAt(cells, columns.year);
        if (year.empty())
            return;
        const std::int64_t y = wholeNumber(year);
        const std::int64_t d = wholeNumber(textAt(cells, columns.day));
        const bool isYear = (y >= 1900 && y <= 2200) || (y >= 2400 && y <= 2600);
        ++rows;
        dates += isYear && d >= 1 && d <= 31 && isMonth(textAt(cells, columns.month));
    });
    return rows > 0 && dates * 20 >= rows * 19;
}

/// The columns whose heads end with one of the words, behind the same front.
std::optional<std::size_t> columnWith(const std::vector<std::string>& headers, const std::vector<std::string>& words,
                                      std::string_view front)
{
    for (std::size_t i = 0; i < headers.size(); ++i)
        if (const auto found = frontOf(headers[i], words); found && *found == front)
            return i;
    return std::nullopt;
}

bool isPositive(std::string_view text)
{
    const auto found = std::find_if(text.begin(), text.end(), [](char c) { return c >= '1' && c <= '9'; });
    return found != text.end() && !text.starts_with('-');
}

}  // namespace

std::optional<NameColumns> nameColumns(const std::vector<std::string>& headers,
                                       const std::vector<ColumnProfile>& profiles)
{
    const std::vector<std::string> heads = folded(headers);
    static const auto sureFirst = foldedWords(firstNames.substr(0, firstNames.find("||")));
    static const auto sureLast = foldedWords(lastNames.substr(0, lastNames.find("||")));
    static const auto anyFirst = foldedWords(firstNames);
    static const auto anyLast = foldedWords(lastNames);
    for (const bool firstIsSure : {true, false})
        for (std::size_t i = 0; i < heads.size(); ++i) {
            const auto front = frontOf(heads[i], firstIsSure ? sureFirst : anyFirst);
            if (!front)
                continue;
            const auto last = columnWith(heads, firstIsSure ? anyLast : sureLast, *front);
            if (last && *last != i && i < profiles.size() && *last < profiles.size() && holdsText(profiles[i])
                && holdsText(profiles[*last]))
                return NameColumns{i, *last};
        }
    return std::nullopt;
}

std::optional<DateColumns> dateColumns(const std::vector<std::string>& headers, const Sample& sample,
                                       std::int64_t headerRow)
{
    static const auto yearWords = foldedWords(years);
    static const auto monthWords = foldedWords(months);
    static const auto dayWords = foldedWords(days);
    const std::vector<std::string> heads = folded(headers);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const auto front = frontOf(heads[i], yearWords);
        if (!front)
            continue;
        const auto month = columnWith(heads, monthWords, *front);
        const auto day = columnWith(heads, dayWords, *front);
        if (!month || !day || *month == *day || *month == i || *day == i)
            continue;
        const DateColumns columns{i, *month, *day};
        if (holdDates(columns, sample, headerRow))
            return columns;
    }
    return std::nullopt;
}

std::optional<LedgerColumns> ledgerColumns(const std::vector<std::string>& headers, const Sample& sample,
                                           std::int64_t headerRow)
{
    const std::vector<std::string> heads = folded(headers);
    static const auto debitWords = foldedWords(debits);
    static const auto creditWords = foldedWords(credits);
    const auto debit = columnWith(heads, debitWords, "");
    const auto credit = columnWith(heads, creditWords, "");
    if (!debit || !credit)
        return std::nullopt;
    std::int64_t debited = 0;
    std::int64_t credited = 0;
    sample.each(headerRow, sample.rowCount, [&](std::int64_t, std::span<const Cell> cells) {
        debited += isPositive(textAt(cells, *debit));
        credited += isPositive(textAt(cells, *credit));
    });
    return debited > 0 && credited * 3 <= debited ? std::optional(LedgerColumns{*debit, *credit}) : std::nullopt;
}

}  // namespace perennial
