#include "core/ingest/values/currency.h"

#include "core/ingest/values/digits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace perennial {
namespace {

/// ISO 4217, active codes, three letters each.
constexpr std::string_view codes =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK "
    "HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL "
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON "
    "RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH "
    "UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL XXX ";

/// Signs and words, longer ones before the shorter ones that they contain.
constexpr std::array<std::pair<std::string_view, std::string_view>, 70> signs = {{
    {"US$", "USD"},  {"USD$", "USD"},   {"CA$", "CAD"},   {"AU$", "AUD"},  {"NZ$", "NZD"},  {"HK$", "HKD"},
    {"NT$", "TWD"},  {"MX$", "MXN"},    {"A$", "AUD"},    {"C$", "CAD"},   {"S$", "SGD"},   {"R$", "BRL"},
    {"$", "USD"},    {"€", "EUR"},      {"£", "GBP"},     {"￡", "GBP"},   {"¥", "JPY"},    {"￥", "JPY"},
    {"RMB", "CNY"},  {"人民币", "CNY"}, {"元", "CNY"},    {"円", "JPY"},   {"圓", "TWD"},   {"₹", "INR"},
    {"Rs.", "INR"},  {"Rs", "INR"},     {"₽", "RUB"},   {"руб.", "RUB"}, {"руб", "RUB"},  {"р.", "RUB"},
    {"₩", "KRW"},    {"원", "KRW"},     {"฿", "THB"},     {"บาท", "THB"},  {"₫", "VND"},    {"đ", "VND"},
    {"VNĐ", "VND"},  {"₪", "ILS"},      {"₺", "TRY"},     {"TL", "TRY"},   {"₱", "PHP"},    {"₴", "UAH"},
    {"грн", "UAH"},  {"₦", "NGN"},      {"₸", "KZT"},     {"zł", "PLN"},   {"Kč", "CZK"},   {"Ft", "HUF"},
    {"lei", "RON"},  {"лв.", "BGN"},    {"лв", "BGN"},    {"RM", "MYR"},   {"Rp.", "IDR"},  {"Rp", "IDR"},
    {"kr.", "XXX"},  {"kr", "XXX"},     {"ر.س.", "SAR"},  {"ر.س", "SAR"},  {"د.إ.", "AED"}, {"د.إ", "AED"},
    {"ج.م.", "EGP"}, {"ج.م", "EGP"},    {"د.ك", "KWD"},   {"ر.ق", "QAR"},  {"د.م.", "MAD"}, {"درهم", "AED"},
    {"جنيه", "EGP"}, {"ريال", "SAR"},   {"دينار", "XXX"}, {"Fr.", "CHF"},
}};

constexpr std::string_view withoutDecimals = "IDR VND JPY KRW CLP COP PYG ISK UGX XAF XOF XPF GNF RWF ";

std::string_view codeIn(std::string_view list, std::string_view text)
{
    if (text.size() != 3)
        return {};
    char upper[3];
    for (std::size_t i = 0; i < 3; ++i) {
        const char c = text[i];
        upper[i] = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        if (upper[i] < 'A' || upper[i] > 'Z')
            return {};
    }
    for (std::size_t at = 0; at + 3 <= list.size(); at += 4)
        if (list[at] == upper[0] && list[at + 1] == upper[1] && list[at + 2] == upper[2])
            return list.substr(at, 3);
    return {};
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void dropSpaces(std::string_view& text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
}

/// An ISO code at one end, with no letter beside it.
std::string_view takeCode(std::string_view& text)
{
    if (text.size() < 4)
        return {};
    if (const std::string_view front = codeIn(codes, text.substr(0, 3)); !front.empty() && !isLetter(text[3])) {
        text.remove_prefix(3);
        return front;
    }
    const std::size_t last = text.size() - 3;
    if (const std::string_view back = codeIn(codes, text.substr(last)); !back.empty() && !isLetter(text[last - 1])) {
        text.remove_suffix(3);
        return back;
    }
    return {};
}

}  // namespace

std::string_view currencyOf(std::string_view text)
{
    if (const std::string_view code = codeIn(codes, text); !code.empty())
        return code;
    for (const auto& [sign, code] : signs)
        if (text == sign)
            return code;
    return {};
}

std::string_view takeCurrency(std::string_view& text)
{
    if (text.empty() || (isDigit(text.front()) && isDigit(text.back())))
        return {};
    std::string_view found = takeCode(text);
    if (found.empty()) {
        for (const auto& [sign, code] : signs) {
            if (text.starts_with(sign) && isLetter(sign.back()) && text.substr(sign.size()).starts_with('-'))
                continue;  // "RM-19375" is an id, not ringgit
            if (text.starts_with(sign))
                text.remove_prefix(sign.size());
            else if (text.ends_with(sign))
                text.remove_suffix(sign.size());
            else
                continue;
            found = code;
            break;
        }
    }
    if (!found.empty())
        dropSpaces(text);
    return found;
}

bool isWithoutDecimals(std::string_view code)
{
    return !codeIn(withoutDecimals, code).empty();
}

}  // namespace perennial
