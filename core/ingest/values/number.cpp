#include "core/ingest/values/number.h"

#include "core/ingest/values/currency.h"
#include "core/ingest/values/digits.h"
#include "core/ingest/values/text.h"

#include <array>
#include <limits>

namespace perennial {
namespace {

constexpr int significantDigits = 18;

/// Digits and one point, an optional minus in front: what most cells are.
bool readPlain(std::string_view text, Decimal& out)
{
    std::size_t i = text.starts_with('-') ? 1 : 0;
    if (i == text.size() || text.size() > static_cast<std::size_t>(significantDigits))
        return false;
    std::int64_t digits = 0;
    int decimals = -1;
    int seen = 0;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            digits = digits * 10 + (c - '0');
            ++seen;
            decimals += decimals >= 0;
        } else if (c == '.' && decimals < 0) {
            decimals = 0;
        } else {
            return false;
        }
    }
    if (seen == 0)
        return false;
    out = {text[0] == '-' ? -digits : digits, decimals < 0 ? 0 : decimals};
    return true;
}

/// A number without what stands around it: "1.234,50".
struct Body {
    std::string_view text;
    bool negative = false;
    bool percent = false;
    std::string_view currency;
    int exponent = 0;
};

bool takeSign(Body& body)
{
    if (body.text.starts_with('(') && body.text.ends_with(')')) {
        body.text = trimmed(body.text.substr(1, body.text.size() - 2));
        body.negative = true;
        return true;
    }
    if (body.text.starts_with('-') || body.text.starts_with('+')) {
        body.negative = body.negative != (body.text[0] == '-');
        body.text = trimmed(body.text.substr(1));
        return true;
    }
    if (body.text.size() > 1 && (body.text.ends_with('-') || body.text.ends_with('+'))) {
        body.negative = body.negative != (body.text.back() == '-');
        body.text = trimmed(body.text.substr(0, body.text.size() - 1));
        return true;
    }
    return false;
}

/// "1.500,-", "1'200.--", "500/-": the dash stands for no decimals.
bool takeDashForDecimals(Body& body)
{
    std::string_view text = body.text;
    for (const std::string_view dash : {"—", "–"})
        if (text.ends_with(dash))
            text.remove_suffix(dash.size() - 1);  // one byte is taken off below
    const std::size_t mark = text.size() == body.text.size() ? text.find_last_not_of('-') : text.size() - 2;
    if (mark == std::string_view::npos || mark == 0 || mark + 1 >= text.size())
        return false;
    if ((text[mark] != ',' && text[mark] != '.' && text[mark] != '/') || !isDigit(text[mark - 1]))
        return false;
    body.text = text.substr(0, mark);
    return true;
}

/// Takes off signs, currency and percent, each at most once, in whatever order they were written.
bool strip(Body& body)
{
    bool signTaken = false;
    for (int round = 0; round < 4 && !body.text.empty(); ++round) {
        bool taken = takeDashForDecimals(body);
        if (!signTaken && !taken)
            taken = signTaken = takeSign(body);
        if (!body.percent && body.text.ends_with('%')) {
            body.text = trimmed(body.text.substr(0, body.text.size() - 1));
            taken = body.percent = true;
        }
        if (body.currency.empty()) {
            body.currency = takeCurrency(body.text);
            taken = taken || !body.currency.empty();
        }
        if (!taken)
            break;
    }
    body.text = trimmed(body.text);
    return !body.text.empty();
}

bool takeExponent(Body& body)
{
    const std::size_t e = body.text.find_first_of("eE");
    if (e == std::string_view::npos)
        return true;
    std::string_view power = body.text.substr(e + 1);
    const bool negative = power.starts_with('-');
    if (negative || power.starts_with('+'))
        power.remove_prefix(1);
    if (power.empty() || power.size() > 3 || e == 0)
        return false;
    for (const char c : power) {
        if (!isDigit(c))
            return false;
        body.exponent = body.exponent * 10 + (c - '0');
    }
    body.exponent = negative ? -body.exponent : body.exponent;
    body.text = body.text.substr(0, e);
    return true;
}

/// Walks the digits before the decimal mark and checks the grouping.
class Groups {
public:
    bool digit()
    {
        ++run_;
        return true;
    }
    bool mark(char c)
    {
        if (run_ == 0 || (mark_ != 0 && c != mark_) || (mark_ == 0 && run_ > 3))
            return false;
        if (mark_ != 0 && run_ != 3 && run_ != 2)
            return false;
        twos_ = twos_ || (mark_ != 0 && run_ == 2);
        mark_ = c;
        run_ = 0;
        return true;
    }
    /// The last group before the decimal mark has three digits (also in Indian grouping).
    [[nodiscard]] bool closes() const { return mark_ == 0 || run_ == 3; }

private:
    int run_ = 0;
    char mark_ = 0;
    bool twos_ = false;
};

/// Collects digits into a Decimal; decimals beyond the capacity are cut, integer digits overflow.
class Digits {
public:
    bool add(char c, bool decimal)
    {
        if (count_ >= significantDigits)
            return decimal;
        value_ = value_ * 10 + (c - '0');
        count_ += value_ != 0;
        decimals_ += decimal;
        return true;
    }
    [[nodiscard]] Decimal value(bool negative, int exponent) const
    {
        return {negative ? -value_ : value_, decimals_ - exponent};
    }

private:
    std::int64_t value_ = 0;
    int count_ = 0;
    int decimals_ = 0;
};

ValueState readDigits(const Body& body, char decimalMark, Decimal& out)
{
    Groups groups;
    Digits digits;
    bool decimal = false;
    bool any = false;
    for (const char c : body.text) {
        if (isDigit(c)) {
            any = true;
            if (!decimal)
                groups.digit();
            if (!digits.add(c, decimal))
                return ValueState::Overflow;
        } else if ((c == decimalMark || c == certainDecimalMark) && !decimal) {
            if (!groups.closes())
                return ValueState::Invalid;
            decimal = true;
        } else if (!decimal && (c == '.' || c == ',' || c == '\'' || c == ' ')) {
            if (!groups.mark(c))
                return ValueState::Invalid;
        } else {
            return ValueState::Invalid;
        }
    }
    if (!any || (!decimal && !groups.closes()))
        return ValueState::Invalid;
    out = digits.value(body.negative, body.exponent);
    return ValueState::Ok;
}

/// Marks of a number body: how often, and where the last one stands.
struct Marks {
    int points = 0;
    int commas = 0;
    std::size_t lastPoint = std::string_view::npos;
    std::size_t lastComma = std::string_view::npos;
    std::size_t before = 0;  ///< digits before the first mark
};

Marks marksOf(std::string_view text)
{
    Marks marks;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '.')
            ++marks.points, marks.lastPoint = i;
        else if (text[i] == ',')
            ++marks.commas, marks.lastComma = i;
        else if (isDigit(text[i]) && marks.points + marks.commas == 0)
            ++marks.before;
    }
    return marks;
}

}  // namespace

ParsedNumber parseNumber(std::string_view text, NumberForm form)
{
    ParsedNumber parsed;
    text = trimmed(text);
    if (form.decimalMark == '.' && readPlain(text, parsed.value)) {
        parsed.state = ValueState::Ok;
        return parsed;
    }
    if (saysNothing(text)) {
        parsed.state = ValueState::Blank;
        return parsed;
    }
    if (isFormulaError(text)) {
        parsed.state = ValueState::FormulaError;
        return parsed;
    }
    const std::string ascii = isAscii(text) ? std::string() : withAsciiDigits(text);
    Body body{ascii.empty() ? text : std::string_view(ascii)};
    if (!strip(body) || !takeExponent(body))
        return parsed;
    parsed.state = readDigits(body, form.decimalMark, parsed.value);
    parsed.currency = body.currency;
    parsed.percent = body.percent;
    return parsed;
}

void NumberEvidence::add(std::string_view text)
{
    const std::string ascii = isAscii(text) ? std::string() : withAsciiDigits(text);
    Body body{trimmed(ascii.empty() ? text : std::string_view(ascii))};
    if (!strip(body) || !takeExponent(body))
        return;
    Decimal ignored;
    const bool asPoint = readDigits(body, '.', ignored) == ValueState::Ok;
    const bool asComma = readDigits(body, ',', ignored) == ValueState::Ok;
    if (!asPoint && !asComma)
        return;
    ++texts;
    withoutDecimals += isWithoutDecimals(body.currency);
    const Marks marks = marksOf(body.text);
    longUngrouped += marks.before > 3;
    if (marks.points + marks.commas == 0)
        return;
    const bool leadingZero = body.text[0] == '0' && marks.before == 1;
    if (asPoint != asComma)
        ++(asPoint ? point : comma);
    else if (leadingZero)
        ++(marks.points > 0 ? point : comma);
    else {
        ++(marks.points > 0 ? groupOrPoint : groupOrComma);
        if (example.empty())
            example = text;
    }
}

DecimalMark decideDecimalMark(const NumberEvidence& e)
{
    const std::string texts = std::to_string(e.texts);
    if (e.point > e.comma)
        return {'.', false, "decimal-mark-seen\t.\t" + std::to_string(e.point) + '\t' + texts};
    if (e.comma > e.point)
        return {',', false, "decimal-mark-seen\t,\t" + std::to_string(e.comma) + '\t' + texts};
    if (e.groupOrPoint == 0 && e.groupOrComma == 0)
        return {'.', false, "decimal-mark-unused\t" + texts};
    const bool pointInQuestion = e.groupOrPoint >= e.groupOrComma;
    const char other = pointInQuestion ? ',' : '.';
    if (e.withoutDecimals > 0)
        return {other, false, "decimal-mark-currency\t" + e.example};
    if (e.longUngrouped > 0)  // whoever writes 1250 without grouping does not write 1.250 for it
        return {pointInQuestion ? '.' : ',', false, "decimal-mark-ungrouped\t" + e.example};
    return {other, true, "decimal-mark-grouping\t" + e.example};
}

}  // namespace perennial
