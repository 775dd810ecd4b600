#include "core/ingest/values/month_names.h"

#include "core/ingest/values/text.h"

#include <array>
#include <string>
#include <unordered_map>

namespace perennial {
namespace {

/// Twelve names, January first; alternatives of one month separated by '|'.
using Year = std::array<std::string_view, 12>;

constexpr Year english = {"january|jan",  "february|feb", "march|mar",  "april|apr",          "may",
                          "june|jun",     "july|jul",     "august|aug", "september|sep|sept", "october|oct",
                          "november|nov", "december|dec"};
constexpr Year romance = {"enero|ene|janvier|janv|janeiro|gennaio|gen|jan",
                          "febrero|février|févr|fév|fevereiro|fev|febbraio|febb",
                          "marzo|mars|março",
                          "abril|abr|avril|avr|aprile",
                          "mayo|mai|maio|maggio|mag",
                          "junio|juin|junho|giugno|giu",
                          "julio|juillet|juil|julho|luglio|lug",
                          "agosto|ago|août|aout|agos",
                          "septiembre|setiembre|set|septembre|setembro|settembre|sett",
                          "octubre|octobre|outubro|out|ottobre|ott",
                          "noviembre|novembre|novembro",
                          "diciembre|dic|décembre|déc|dezembro|dez|dicembre"};
constexpr Year germanic = {"januar|jänner|jän|januari",
                           "februar|feber|februari",
                           "märz|mär|mrz|maart|mrt",
                           "april",
                           "mai|mei|maj",
                           "juni",
                           "juli",
                           "august|augustus|augusti",
                           "september",
                           "oktober|okt",
                           "november",
                           "dezember|dez|december|desember|des"};
constexpr Year indonesian = {"januari",
                             "februari|pebruari",
                             "maret",
                             "april",
                             "mei",
                             "juni",
                             "juli",
                             "agustus|agu|agt|ags",
                             "september",
                             "oktober",
                             "november|nopember|nop",
                             "desember|des"};
constexpr Year russian = {"январь|января|янв",
                          "февраль|февраля|фев|февр",
                          "март|марта|мар",
                          "апрель|апреля|апр",
                          "май|мая",
                          "июнь|июня|июн",
                          "июль|июля|июл",
                          "август|августа|авг",
                          "сентябрь|сентября|сен|сент",
                          "октябрь|октября|окт",
                          "ноябрь|ноября|ноя|нояб",
                          "декабрь|декабря|дек"};
constexpr Year arabic = {"يناير|كانون الثاني|جانفي",      "فبراير|شباط|فيفري",   "مارس|آذار",
                         "أبريل|ابريل|إبريل|نيسان|أفريل", "مايو|أيار|ماي|ايار",  "يونيو|يونيه|حزيران|جوان",
                         "يوليو|يوليه|تموز|جويلية",       "أغسطس|اغسطس|آب|أوت",  "سبتمبر|أيلول|ايلول",
                         "أكتوبر|اكتوبر|تشرين الأول",     "نوفمبر|تشرين الثاني", "ديسمبر|كانون الأول"};
constexpr Year thai = {"มกราคม|มค",  "กุมภาพันธ์|กพ", "มีนาคม|มีค",  "เมษายน|เมย", "พฤษภาคม|พค",  "มิถุนายน|มิย",
                       "กรกฎาคม|กค", "สิงหาคม|สค",  "กันยายน|กย", "ตุลาคม|ตค",   "พฤศจิกายน|พย", "ธันวาคม|ธค"};
constexpr Year hijri = {"محرم|muharram",
                        "صفر|safar",
                        "ربيع|ربيع الأول|rabi",
                        "ربيع الآخر|ربيع الثاني",
                        "جمادى|جمادى الأولى|jumada",
                        "جمادى الآخرة",
                        "رجب|rajab",
                        "شعبان|shaban",
                        "رمضان|ramadan|ramadhan",
                        "شوال|shawwal",
                        "ذو القعدة|ذو",
                        "ذو الحجة|هـ|ه|ah|hijri"};

constexpr std::string_view morning = "am|a|ص|صباحا|上午|午前|오전|sa|fm";
constexpr std::string_view afternoon = "pm|p|م|مساء|下午|午後|오후|ch";
constexpr std::string_view buddhistEra = "พศ";
constexpr std::string_view fillers =
    "de|del|di|of|the|st|nd|rd|th|er|le|el|am|um|ngày|năm|ngay|nam|lúc|at|à|kl|uhr|hrs|hr|h|г|года|год|น|เวลา|ที่|วันที่|"
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|"
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|so|"
    "lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mié|jue|vie|sáb|dom|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mer|jeu|ven|sam|dim|"
    "segunda|terça|quarta|quinta|sexta|feira|seg|ter|qua|qui|sex|"
    "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс|"
    "الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|يوم|"
    "senin|selasa|rabu|kamis|jumat|sabtu|minggu|sen|sel|rab|kam|jum|sab|min|pukul|"
    "จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์|"
    "星期一|星期二|星期三|星期四|星期五|星期六|星期日|周一|周二|周三|周四|周五|周六|周日|월요일|"
    "月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|"
    "t|z|utc|gmt|pst|pdt|est|edt|cst|cdt|mst|mdt|cet|cest|bst|ist|jst|wib|wita|wit|ict|sgt|hkt|msk|eet|eest|wet|west|"
    "aest|aedt|art|brt|brst|time";

using Words = std::unordered_map<std::string, DateWordMeaning>;

std::string keyOf(std::string_view word)
{
    return foldedWord(word);
}

void addAll(Words& words, std::string_view list, DateWordMeaning meaning)
{
    while (!list.empty()) {
        const std::size_t bar = list.find('|');
        words.try_emplace(keyOf(list.substr(0, bar)), meaning);
        list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
    }
}

void addYear(Words& words, const Year& year, DateWord kind, bool isThai = false)
{
    for (std::size_t i = 0; i < year.size(); ++i)
        addAll(words, year[i], {kind, static_cast<int>(i) + 1, isThai});
}

Words buildWords()
{
    Words words;
    for (const Year* year : {&english, &romance, &germanic, &indonesian, &russian, &arabic})
        addYear(words, *year, DateWord::Month);
    addYear(words, thai, DateWord::Month, true);
    addYear(words, hijri, DateWord::Hijri);
    addAll(words, morning, {DateWord::Morning});
    addAll(words, afternoon, {DateWord::Afternoon});
    addAll(words, buddhistEra, {DateWord::BuddhistEra});
    addAll(words, "tháng|thang|thg", {DateWord::MonthFollows});
    addAll(words, fillers, {DateWord::Filler});
    return words;
}

}  // namespace

DateWordMeaning dateWord(std::string_view folded)
{
    static const Words words = buildWords();
    const auto found = words.find(std::string(folded));
    return found == words.end() ? DateWordMeaning{} : found->second;
}

}  // namespace perennial
