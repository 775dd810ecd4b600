#include "core/ingest/values/date.h"
#include "core/ingest/values/digits.h"
#include "core/ingest/values/month_names.h"
#include "core/ingest/values/offset.h"
#include "core/ingest/values/text.h"

#include <algorithm>

namespace perennial {
namespace {

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Walks over a date text and fills the parts.
class Walker {
public:
    explicit Walker(std::string_view text)
        : text_(text)
    {
    }

    DateParts walk()
    {
        while (ok_ && at_ < text_.size()) {
            const char c = text_[at_];
            if (isDigit(c))
                number();
            else if (timeSeen_ && offsetAhead())
                continue;
            else if (isWordByte(c))
                word();
            else
                mark(c);
        }
        return finish();
    }

private:
    void number()
    {
        const std::size_t begin = at_;
        std::int64_t value = 0;
        while (at_ < text_.size() && isDigit(text_[at_]) && at_ - begin < 18)
            value = value * 10 + (text_[at_++] - '0');
        const int length = static_cast<int>(at_ - begin);
        if (cjkTime(static_cast<int>(value), length))
            return;
        if (timeSeen_ && parts_.count + (parts_.month > 0) >= 3)
            return;  // offset or zone behind the time
        if (at_ < text_.size() && text_[at_] == ':' && length <= 2 && !timeSeen_)
            return time(static_cast<int>(value));
        if (timeSeen_ && length != 4)
            return;
        dateNumber(value, length);
    }

    void dateNumber(std::int64_t value, int length)
    {
        if (monthFollows_ && length <= 2) {
            parts_.month = value >= 1 && value <= 12 ? static_cast<int>(value) : -1;
            parts_.beforeMonth = parts_.count;
            monthFollows_ = false;
            return;
        }
        if (length == 8 && parts_.count == 0 && parts_.month == 0)
            return compact(value, 0, 0);
        if (isRocYear(value, length) && parts_.count == 0 && parts_.month == 0)
            parts_.roc = true;
        if (length == 14 && parts_.count == 0)
            return compact(value / 1'000'000, value % 1'000'000, 1);
        if (parts_.count >= 3 || length > 4 || (length == 3 && (!parts_.roc || parts_.count > 0))) {
            ok_ = false;
            return;
        }
        const auto i = static_cast<std::size_t>(parts_.count++);
        parts_.value[i] = static_cast<int>(value);
        parts_.length[i] = length;
    }

    /// 20240105 and 20240105074500
    void compact(std::int64_t date, std::int64_t clock, int withTime)
    {
        parts_.count = 3;
        parts_.value = {static_cast<int>(date / 10000), static_cast<int>(date / 100 % 100),
                        static_cast<int>(date % 100)};
        parts_.length = {4, 2, 2};
        if (withTime != 0)
            setTime(static_cast<int>(clock / 10000), static_cast<int>(clock / 100 % 100),
                    static_cast<int>(clock % 100));
    }

    void time(int hour)
    {
        int values[2] = {0, 0};
        for (int& value : values) {
            if (at_ + 1 >= text_.size() || text_[at_] != ':' || !isDigit(text_[at_ + 1]))
                break;
            ++at_;
            for (int digits = 0; digits < 2 && at_ < text_.size() && isDigit(text_[at_]); ++digits)
                value = value * 10 + (text_[at_++] - '0');
        }
        if (at_ < text_.size() && (text_[at_] == '.' || text_[at_] == ','))  // fractions of a second
            for (++at_; at_ < text_.size() && isDigit(text_[at_]); ++at_) {
            }
        setTime(hour, values[0], values[1]);
    }

    /// 7時45分, 7时45分30秒: the mark follows the number.
    bool cjkTime(int value, int length)
    {
        if (length > 2)
            return false;
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with("時") || rest.starts_with("时") || rest.starts_with("시")) {
            setTime(value, 0, 0);
        } else if (timeSeen_ && (rest.starts_with("分") || rest.starts_with("분"))) {
            parts_.secondOfDay += value * 60;
        } else if (timeSeen_ && (rest.starts_with("秒") || rest.starts_with("초"))) {
            parts_.secondOfDay += value;
        } else {
            return false;
        }
        at_ += 3;
        return true;
    }

    void setTime(int hour, int minute, int second)
    {
        timeSeen_ = true;
        if (hour > 24 || minute > 59 || second > 60)
            ok_ = false;
        else
            parts_.secondOfDay = (hour % 24) * 3600 + minute * 60 + (second > 59 ? 59 : second);
    }

    void word()
    {
        if (eastAsianMark() || eraMark())
            return;
        const std::size_t begin = at_;
        while (at_ < text_.size()) {
            const bool innerPoint = text_[at_] == '.' && at_ + 1 < text_.size() && isWordByte(text_[at_ + 1]);
            if (!isWordByte(text_[at_]) && !innerPoint)
                break;
            if (at_ > begin && static_cast<unsigned char>(text_[at_]) >= 0xE3 && eastAsianAhead())
                break;
            ++at_;
        }
        std::string plain;
        for (const char c : text_.substr(begin, at_ - begin))
            if (c != '.')
                plain += c;
        const std::string folded = foldedWord(plain);
        if (timeSeen_ && namesUtc(folded))
            utc();
        else
            meaning(dateWord(folded));
    }

    /// "UTC", "GMT+0700", "GMT +7" behind the time.
    void utc()
    {
        if (parts_.offset != noOffset)
            return;
        std::size_t behind = std::min(text_.find_first_not_of(' ', at_), text_.size());
        const auto offset = takeOffset(text_, behind);
        parts_.offset = offset.value_or(0);
        if (offset)
            at_ = behind;
    }

    /// "+02:00" behind the time. A stroke between the numbers of a date is no sign: it comes before the date is whole,
    /// save where the year comes last ("Mar 05 12:00 -0700 2024").
    bool offsetAhead()
    {
        if (parts_.offset != noOffset)
            return false;
        std::size_t end = at_;
        const auto offset = takeOffset(text_, end);
        const bool whole = parts_.count + (parts_.month > 0) >= 3;
        const bool yearFollows = parts_.month > 0 && end < text_.size() && text_[end] == ' ';
        if (!offset || !(whole || yearFollows || text_[at_] == '+'))
            return false;
        parts_.offset = *offset;
        at_ = end;
        return true;
    }

    [[nodiscard]] bool eastAsianAhead() const
    {
        for (const std::string_view mark : {"年", "月", "日", "년", "월", "일"})
            if (text_.substr(at_).starts_with(mark))
                return true;
        return false;
    }

    /// 年月日 behind a number says what the number is; the order is then certain.
    bool eastAsianMark()
    {
        const std::string_view rest = text_.substr(at_);
        for (const std::string_view mark : {"年", "月", "日", "号", "號", "년", "월", "일"})
            if (rest.starts_with(mark) && parts_.count > 0) {
                parts_.marked = parts_.marked || mark == "年" || mark == "년";
                at_ += mark.size();
                return true;
            }
        return false;
    }

    /// The era in front of its year: 令和6年, 平成元年, R6.5.1 (a letter only before point or stroke), 民國112年.
    bool eraMark()
    {
        struct Era {
            std::string_view name;
            int before;  ///< the year before its first
        };
        constexpr Era eras[] = {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925},     {"大正", 1911}, {"R", 2018},
                                {"H", 1988},    {"S", 1925},    {"中華民國", 1911}, {"民國", 1911}, {"民国", 1911}};
        if (parts_.count > 0 || parts_.month != 0 || yearsBeforeEra_ != 0)
            return false;
        const std::string_view rest = text_.substr(at_);
        for (const Era& era : eras) {
            if (!rest.starts_with(era.name) || (era.name.size() == 1 && !yearAndStrokeFollow(rest.substr(1))))
                continue;
            yearsBeforeEra_ = era.before;
            (era.name.ends_with("國") || era.name.ends_with("国") ? parts_.roc : parts_.japanese) = true;
            at_ += era.name.size();
            if (text_.substr(at_).starts_with("元")) {
                at_ += std::string_view("元").size();
                dateNumber(1, 1);
            }
            return true;
        }
        return false;
    }

    /// "6.5.1", "31/4/30": one or two digits, then a point or stroke.
    static bool yearAndStrokeFollow(std::string_view rest)
    {
        const std::size_t digits = rest.find_first_not_of("0123456789");
        return digits >= 1 && digits <= 2 && (rest[digits] == '.' || rest[digits] == '/');
    }

    /// The year of an era becomes a year of ours; it stands in front of month and day.
    void settleEra()
    {
        if (yearsBeforeEra_ == 0)
            return;
        ok_ = ok_ && parts_.count == 3 && parts_.value[0] >= 1 && parts_.value[0] <= 200;
        parts_.value[0] += yearsBeforeEra_;
        parts_.length[0] = 4;
    }

    void meaning(const DateWordMeaning& word)
    {
        parts_.thai = parts_.thai || word.thai || word.kind == DateWord::BuddhistEra;
        switch (word.kind) {
        case DateWord::Month:
            if (parts_.month != 0 && parts_.month != word.number)
                ok_ = false;
            parts_.month = word.number;
            parts_.beforeMonth = parts_.count;
            break;
        case DateWord::MonthFollows: monthFollows_ = true; break;
        case DateWord::Morning: morning_ = true; break;
        case DateWord::Afternoon: afternoon_ = true; break;
        case DateWord::Hijri: hijri_ = true; break;
        case DateWord::Filler:
        case DateWord::BuddhistEra: break;
        case DateWord::Unknown: ok_ = ok_ && timeSeen_; break;  // zones have any name
        }
    }

    void mark(char c)
    {
        ++at_;
        if (parts_.count == 1 && parts_.separator == 0 && parts_.month == 0)
            parts_.separator = c;
        const bool usual = c == '/' || c == '-' || c == '.' || c == ' ' || c == ',' || c == '\t' || c == '\'';
        if (!usual && !timeSeen_)
            ok_ = false;
    }

    DateParts finish()
    {
        if (hijri_ && parts_.count > 0) {
            parts_.kind = DateParts::Kind::Hijri;
            return parts_;
        }
        settleEra();
        const bool complete = parts_.month != 0 ? parts_.count == 2 && parts_.month > 0 : parts_.count == 3;
        if (!ok_ || !complete) {
            parts_.kind = DateParts::Kind::None;
            return parts_;
        }
        parts_.kind = DateParts::Kind::Numbers;
        if (parts_.secondOfDay >= 0 && afternoon_ && parts_.secondOfDay < 12 * 3600)
            parts_.secondOfDay += 12 * 3600;
        else if (parts_.secondOfDay >= 12 * 3600 && morning_ && parts_.secondOfDay < 13 * 3600)
            parts_.secondOfDay -= 12 * 3600;
        if (looksHijri())
            parts_.kind = DateParts::Kind::Hijri;
        return parts_;
    }

    /// A year of the Islamic (or Persian) calendar: 1300 to 1500, where a Gregorian year should stand.
    [[nodiscard]] bool looksHijri() const
    {
        for (std::size_t i = 0; i < static_cast<std::size_t>(parts_.count); ++i)
            if (parts_.length[i] == 4 && parts_.value[i] >= 1300 && parts_.value[i] <= 1500)
                return true;
        return false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    DateParts parts_;
    bool ok_ = true;
    bool timeSeen_ = false;
    bool monthFollows_ = false;
    bool morning_ = false;
    bool afternoon_ = false;
    bool hijri_ = false;
    int yearsBeforeEra_ = 0;
};

/// "40148", "40148.5", "1120501", "1262304000": integer digits and value; 0 digits if it is none.
DateParts bareNumber(std::string_view text)
{
    DateParts parts;
    double value = 0;
    double place = 0;
    int digits = 0;
    for (const char c : text) {
        if (isDigit(c) && place == 0) {
            value = value * 10 + (c - '0');
            ++digits;
        } else if (isDigit(c)) {
            value += (c - '0') * place;
            place /= 10;
        } else if (c == '.' && place == 0) {
            place = 0.1;
        } else {
            return parts;
        }
    }
    if (digits == 5 || digits == 7 || digits == 10 || digits == 13) {
        parts.kind = DateParts::Kind::Bare;
        parts.bareDigits = digits;
        parts.bareValue = value;
    }
    return parts;
}

}  // namespace

DateParts takeDateApart(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.size() > 80)
        return {};
    const std::string ascii = isAscii(text) ? std::string() : withAsciiDigits(text);
    const std::string_view plain = ascii.empty() ? text : std::string_view(ascii);
    if (DateParts bare = bareNumber(plain); bare.kind == DateParts::Kind::Bare)
        return bare;
    bool digit = false;
    for (const char c : plain)
        digit = digit || isDigit(c);
    if (!digit)
        return {};
    DateParts parts = Walker(plain).walk();
    parts.thai = parts.thai || (text.find("\xE0\xB9") != std::string_view::npos);
    return parts;
}

std::int32_t timeIn(std::string_view text)
{
    const std::string dated = "2000-01-01 " + std::string(trimmed(text));
    const DateParts parts = takeDateApart(dated);
    return parts.kind == DateParts::Kind::Numbers ? parts.secondOfDay : -1;
}

}  // namespace perennial
