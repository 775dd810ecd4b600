// Numbers as the window writes them (in English), and arithmetic on them. Every number stands for an interval, half a
// unit of its last digit to either side, so that a formula is right when the intervals of both its sides meet.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace perennial::test {

/// Without marks of direction and of rich text, with plain spaces.
inline QString plainWords(QString words)
{
    if (Qt::mightBeRichText(words)) {
        QTextDocument document;
        document.setHtml(words);
        words = document.toPlainText();
    }
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069', u'\u200e', u'\u200f'})
        words.remove(QChar(mark));
    for (const char16_t space : {u'\u00a0', u'\u202f', u'\u2009'})
        words.replace(QChar(space), QLatin1Char(' '));
    return words;
}

struct ShownValue {
    double low = 0;
    double high = 0;
    [[nodiscard]] bool meets(const ShownValue& other) const
    {
        const double little = 1e-9 * std::max({1.0, std::abs(low), std::abs(high)});
        return low <= other.high + little && other.low <= high + little;
    }
};

/// "€1,234.50", "−12.5 %", "3", "€136.2k" at the place of a match of numberPattern().
inline const QRegularExpression& numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<sign>[+\u2212-]?)€?(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>k|M| ?%)?"));
    return pattern;
}

inline ShownValue valueOf(const QRegularExpressionMatch& match)
{
    QString digits = match.captured(u"digits");
    digits.remove(QLatin1Char(','));
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const auto decimals = static_cast<double>(point < 0 ? 0 : digits.size() - point - 1);
    const QString unit = match.captured(u"unit").trimmed();
    const double scale = unit == QStringLiteral("k")   ? 1e3
                         : unit == QStringLiteral("M") ? 1e6
                         : unit == QStringLiteral("%") ? 0.01
                                                       : 1;
    const QString sign = match.captured(u"sign");
    const double value = digits.toDouble() * (sign.isEmpty() || sign == QStringLiteral("+") ? 1 : -1) * scale;
    const double half = 0.5 * std::pow(10, -decimals) * scale;
    const bool count = decimals == 0 && scale == 1 && !match.captured().contains(QChar(u'€'));
    return count ? ShownValue{value, value} : ShownValue{value - half, value + half};
}

inline std::vector<ShownValue> numbersIn(const QString& words)
{
    std::vector<ShownValue> numbers;
    for (auto found = numberPattern().globalMatch(plainWords(words)); found.hasNext();)
        numbers.push_back(valueOf(found.next()));
    return numbers;
}

/// Evaluates "(a + b) ÷ c − d"; nullopt where words stand in it.
class Arithmetic {
public:
    explicit Arithmetic(const QString& words)
        : words_(plainWords(words))
    {
    }
    [[nodiscard]] std::optional<ShownValue> value()
    {
        const auto found = sum();
        skip();
        return found && at_ == words_.size() ? found : std::nullopt;
    }

private:
    using Value = std::optional<ShownValue>;
    void skip()
    {
        while (at_ < words_.size() && words_[at_].isSpace())
            ++at_;
    }
    bool take(char16_t sign)
    {
        skip();
        if (at_ >= words_.size() || words_[at_] != QChar(sign))
            return false;
        ++at_;
        return true;
    }
    Value operand()
    {
        if (take(u'(')) {
            const Value inner = sum();
            return inner && take(u')') ? inner : std::nullopt;
        }
        skip();
        const auto match = numberPattern().match(words_, at_, QRegularExpression::NormalMatch,
                                                 QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        at_ = match.capturedEnd();
        return valueOf(match);
    }
    static ShownValue spread(std::initializer_list<double> ends) { return {std::min(ends), std::max(ends)}; }
    Value product()
    {
        Value left = operand();
        while (left) {
            const bool times = take(u'×');
            if (!times && !take(u'÷'))
                break;
            const Value right = operand();
            if (!right || (!times && right->low <= 0 && right->high >= 0))
                return std::nullopt;
            const ShownValue& a = *left;
            const ShownValue& b = *right;
            left = times ? spread({a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high})
                         : spread({a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high});
        }
        return left;
    }
    Value sum()
    {
        Value left = product();
        while (left) {
            const bool plus = take(u'+');
            if (!plus && !take(u'−'))
                break;
            const Value right = product();
            if (!right)
                return std::nullopt;
            left = plus ? ShownValue{left->low + right->low, left->high + right->high}
                        : ShownValue{left->low - right->high, left->high - right->low};
        }
        return left;
    }

    QString words_;
    qsizetype at_ = 0;
};

}  // namespace perennial::test
