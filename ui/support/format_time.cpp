// Dates and spans of time (format.h).
#include "ui/support/format.h"

#include <cmath>

namespace perennial::ui {
namespace {

constexpr int unixEpochJulianDay = 2'440'588;  // 1970-01-01

bool isWhole(double count)
{
    return std::abs(count - std::round(count)) < 0.05;
}

/// Day, month and year in the order of the language; the month is a word of it.
QString dateText(const QLocale& locale, QDate day, QLocale::FormatType type)
{
    const QString month = locale.standaloneMonthName(day.month(), type);
    switch (locale.language()) {
    case QLocale::Chinese: return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
    default: return QStringLiteral("%1 %2 %3").arg(day.day()).arg(month).arg(day.year());
    }
}

}  // namespace

QDate toQDate(Day day)
{
    return QDate::fromJulianDay(qint64{unixEpochJulianDay} + day.number);
}

Day toDay(QDate date)
{
    return Day{static_cast<std::int32_t>(date.toJulianDay() - unixEpochJulianDay)};
}

QString Format::date(Day day) const
{
    return date(toQDate(day));
}

QString Format::date(QDate day) const
{
    return day.isValid() ? dateText(locale_, day, QLocale::ShortFormat) : dash();
}

QString Format::longDate(Day day) const
{
    return dateText(locale_, toQDate(day), QLocale::LongFormat);
}

QString Format::month(Month month) const
{
    const QDate first = toQDate(month.firstDay());
    if (locale_.language() == QLocale::Chinese)
        return QStringLiteral("%1年%2月").arg(first.year()).arg(first.month());
    return QStringLiteral("%1 %2")
        .arg(locale_.standaloneMonthName(first.month(), QLocale::ShortFormat))
        .arg(first.year());
}

QString Format::quarter(int year, int quarter) const
{
    //: Quarter of a year: %1 is 1 to 4, %2 the year
    return tr("Q%1 %2").arg(quarter).arg(year);
}

QString Format::days(double count) const
{
    if (!std::isfinite(count))
        return dash();
    return tr("%n day(s)", nullptr, static_cast<int>(std::lround(count)));
}

QString Format::months(double count) const
{
    if (!std::isfinite(count))
        return dash();
    if (isWhole(count))
        return tr("%n month(s)", nullptr, static_cast<int>(std::lround(count)));
    //: A number with a decimal, such as 4.5
    return tr("%1 months", "not whole").arg(number(count, 1));
}

QString Format::years(double count) const
{
    if (!std::isfinite(count))
        return dash();
    if (isWhole(count))
        return tr("%n year(s)", nullptr, static_cast<int>(std::lround(count)));
    //: A number with a decimal, such as 2.8
    return tr("%1 years", "not whole").arg(number(count, 1));
}

QString Format::bytes(qint64 count) const
{
    return rightToLeft_ ? leftToRight(locale_.formattedDataSize(count, 0, QLocale::DataSizeTraditionalFormat))
                        : locale_.formattedDataSize(count, 0, QLocale::DataSizeTraditionalFormat);
}

}  // namespace perennial::ui
