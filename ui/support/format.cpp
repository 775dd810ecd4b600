#include "ui/support/format.h"

#include "ui/support/sentences.h"

#include <QHash>

#include <cmath>
#include <cstdlib>

namespace perennial::ui {
namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar leftToRightMark(0x200E);
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar rightToLeftIsolate(0x2067);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

/// Rounds parts half-even to `decimals` (0 to 4); the result counts 10^-decimals.
std::int64_t roundParts(std::int64_t parts, int decimals)
{
    std::int64_t divisor = 1;
    for (int i = decimals; i < Money::scaleDigits; ++i)
        divisor *= 10;
    std::int64_t quotient = parts / divisor;
    const std::int64_t rest = std::abs(parts % divisor);
    const bool up = rest * 2 > divisor || (rest * 2 == divisor && quotient % 2 != 0);
    if (up)
        quotient += parts < 0 ? -1 : 1;
    return quotient;
}

/// Languages that write the symbol after the amount.
bool symbolAfter(const QLocale& locale)
{
    return locale.language() == QLocale::Arabic || locale.language() == QLocale::Vietnamese;
}

bool spaceBeforePercent(const QLocale& locale)
{
    return locale.language() == QLocale::English;
}

}  // namespace

int currencyDigits(const QString& code)
{
    // ISO 4217, the currencies whose minor unit is not 1/100.
    static const QHash<QString, int> others = {
        {"JPY", 0}, {"VND", 0}, {"KRW", 0}, {"CLP", 0}, {"ISK", 0}, {"PYG", 0}, {"UGX", 0}, {"XAF", 0},
        {"XOF", 0}, {"XPF", 0}, {"RWF", 0}, {"KMF", 0}, {"GNF", 0}, {"DJF", 0}, {"BIF", 0}, {"VUV", 0},
        {"BHD", 3}, {"IQD", 3}, {"JOD", 3}, {"KWD", 3}, {"LYD", 3}, {"OMR", 3}, {"TND", 3},
    };
    return others.value(code, 2);
}

QString currencySymbol(const QString& code)
{
    static const QHash<QString, QString> symbols = {
        {"EUR", "€"},  {"USD", "$"},  {"GBP", "£"},   {"JPY", "¥"},  {"CNY", "¥"},   {"IDR", "Rp"}, {"THB", "฿"},
        {"VND", "₫"},  {"INR", "₹"},  {"KRW", "₩"},   {"TRY", "₺"},  {"ILS", "₪"},   {"PHP", "₱"},  {"BRL", "R$"},
        {"AUD", "A$"}, {"CAD", "C$"}, {"NZD", "NZ$"}, {"SGD", "S$"}, {"HKD", "HK$"}, {"XXX", ""},
    };
    return symbols.value(code, code);
}

Format::Format(QLocale locale)
    : locale_(locale)
    , rightToLeft_(locale_.textDirection() == Qt::RightToLeft)
{
}

QString Format::sign(bool negative, bool plus) const
{
    if (!negative && !plus)
        return {};
    const QString mark = negative ? QString(minusSign) : QStringLiteral("+");
    return rightToLeft_ ? leftToRightMark + mark : mark;  // keeps the sign at the left of its digits
}

QString Format::isolateFigure(const QString& figure) const
{
    return rightToLeft_ ? rightToLeftIsolate + figure + popIsolate : figure;
}

QString Format::decorate(const QString& digits, bool negative, bool plus, const QString& currency) const
{
    const QString symbol = currencySymbol(currency);
    const QString signText = sign(negative, plus);
    if (symbol.isEmpty())
        return isolateFigure(signText + digits);
    if (symbolAfter(locale_))
        return isolateFigure(signText + digits + noBreakSpace + symbol);
    const bool word = symbol.back().isLetter();  // "Rp 12", "CHF 12", but "R$12"
    return isolateFigure(signText + symbol + (word ? QString(noBreakSpace) : QString()) + digits);
}

namespace {

/// Digits of an unsigned count of 10^-decimals, with grouping.
QString digitsOf(const QLocale& locale, std::int64_t units, int decimals)
{
    std::int64_t divisor = 1;
    for (int i = 0; i < decimals; ++i)
        divisor *= 10;
    const std::int64_t magnitude = std::abs(units);
    QString whole = locale.toString(static_cast<qlonglong>(magnitude / divisor));
    if (decimals == 0)
        return whole;
    const QString fraction = QString::number(magnitude % divisor).rightJustified(decimals, QLatin1Char('0'));
    return whole + locale.decimalPoint() + fraction;
}

}  // namespace

QString Format::money(Money amount, const QString& currency, MoneyDigits digits) const
{
    const int decimals = digits == MoneyDigits::Whole ? 0 : currencyDigits(currency);
    const std::int64_t units = roundParts(amount.parts(), decimals);
    return decorate(digitsOf(locale_, units, decimals), units < 0, false, currency);
}

QString Format::money(double major, const QString& currency, MoneyDigits digits) const
{
    const auto amount = Money::fromMajor(major);
    if (amount)
        return money(*amount, currency, digits);
    if (!std::isfinite(major))
        return dash();
    return decorate(locale_.toString(std::abs(major), 'f', 0), major < 0, false, currency);
}

QString Format::money(const Figure& major, const QString& currency, MoneyDigits digits) const
{
    return major ? money(*major, currency, digits) : dash();
}

QString Format::shortMoney(double major, const QString& currency) const
{
    if (!std::isfinite(major))
        return dash();
    const double size = std::abs(major);
    if (size < 10'000)
        return money(major, currency, MoneyDigits::Whole);
    // Ten of a step is where the next one would round: 999,960 is 1.0M and not 1,000.0k.
    const bool millions = size >= 999'950;
    const bool billions = size >= 999'950'000;
    const double scaled = size / (billions ? 1e9 : millions ? 1e6 : 1e3);
    const int decimals = scaled >= 1000 || std::abs(scaled - std::round(scaled)) < 0.05 ? 0 : 1;
    //: Short forms of a thousand, a million, a billion behind a number: "136.2k"
    const QString unit = billions   ? tr("bn", "short for billion")
                         : millions ? tr("M", "short for million")
                                    : tr("k", "short for thousand");
    return decorate(locale_.toString(scaled, 'f', decimals) + unit, major < 0, false, currency);
}

QString Format::integer(qint64 value) const
{
    return isolateFigure(sign(value < 0, false) + locale_.toString(static_cast<qulonglong>(std::llabs(value))));
}

QString Format::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return dash();
    const QString digits = locale_.toString(std::abs(value), 'f', decimals);
    const bool negative = value < 0 && digits != locale_.toString(0.0, 'f', decimals);
    return isolateFigure(sign(negative, false) + digits);
}

QString Format::number(const Figure& value, int decimals) const
{
    return value ? number(*value, decimals) : dash();
}

QString Format::percent(double fraction, int decimals) const
{
    if (!std::isfinite(fraction))
        return dash();
    const QString digits = locale_.toString(std::abs(fraction * 100), 'f', decimals);
    const bool negative = fraction < 0 && digits != locale_.toString(0.0, 'f', decimals);
    const QString space = spaceBeforePercent(locale_) ? QString(noBreakSpace) : QString();
    return isolateFigure(sign(negative, false) + digits + space + QLatin1Char('%'));
}

QString Format::percent(const Figure& fraction, int decimals) const
{
    return fraction ? percent(*fraction, decimals) : dash();
}

QString Format::signedMoney(double major, const QString& currency, MoneyDigits digits) const
{
    const auto amount = Money::fromMajor(major);
    if (!amount)
        return money(major, currency, digits);
    const int decimals = digits == MoneyDigits::Whole ? 0 : currencyDigits(currency);
    const std::int64_t units = roundParts(amount->parts(), decimals);
    return decorate(digitsOf(locale_, units, decimals), units<0, units> 0, currency);
}

QString Format::signedInteger(qint64 value) const
{
    return isolateFigure(sign(value<0, value> 0) + locale_.toString(static_cast<qulonglong>(std::llabs(value))));
}

QString Format::signedNumber(double value, int decimals) const
{
    if (!std::isfinite(value))
        return dash();
    const QString digits = locale_.toString(std::abs(value), 'f', decimals);
    const bool zero = digits == locale_.toString(0.0, 'f', decimals);
    return isolateFigure(sign(value < 0 && !zero, value > 0 && !zero) + digits);
}

QString Format::signedPercent(double fraction, int decimals) const
{
    if (!std::isfinite(fraction))
        return dash();
    const QString digits = locale_.toString(std::abs(fraction * 100), 'f', decimals);
    const bool zero = digits == locale_.toString(0.0, 'f', decimals);
    const QString space = spaceBeforePercent(locale_) ? QString(noBreakSpace) : QString();
    return isolateFigure(sign(fraction < 0 && !zero, fraction > 0 && !zero) + digits + space + QLatin1Char('%'));
}

QString Format::dash()
{
    return QStringLiteral("–");
}

QString Format::isolate(const QString& text) const
{
    return text.isEmpty() ? text : firstStrongIsolate + text + popIsolate;
}

QString Format::leftToRight(const QString& text) const
{
    return rightToLeft_ && !text.isEmpty() ? leftToRightIsolate + text + popIsolate : text;
}

QString why(const Figure& figure)
{
    return figure ? QString() : sentence(figure.error());
}

}  // namespace perennial::ui
