// Numbers, money, shares, dates and spans of time as text, one style per language.
//
// In right-to-left languages every figure is isolated (U+2067 ... U+2069), so that it stays whole
// inside a sentence. The minus is U+2212. An undefined figure is a dash; why() says the reason.
#pragma once

#include "core/base/calendar.h"
#include "core/base/figure.h"
#include "core/base/money.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>

namespace perennial::ui {

/// How many decimals money shows.
enum class MoneyDigits {
    Currency,  ///< as the currency has (EUR 2, JPY 0, KWD 3)
    Whole,     ///< none: totals, axes
};

/// A format of one language. Cheap to make and copy; `Format()` is that of the chosen language.
class Format {
    Q_DECLARE_TR_FUNCTIONS(perennial::ui::Format)

public:
    explicit Format(QLocale locale = QLocale());

    /// "€94.78", "94.78 €" (ar), "Rp 94.780"; currency "XXX" or "" has no symbol. Rounded half-even once.
    [[nodiscard]] QString money(Money amount, const QString& currency,
                                MoneyDigits digits = MoneyDigits::Currency) const;
    /// The same of major units; a dash when not finite.
    [[nodiscard]] QString money(double major, const QString& currency,
                                MoneyDigits digits = MoneyDigits::Currency) const;
    [[nodiscard]] QString money(const Figure& major, const QString& currency,
                                MoneyDigits digits = MoneyDigits::Currency) const;
    /// Short, for labels: "€136.2k", "€2.4M"; below 10,000 in whole units.
    [[nodiscard]] QString shortMoney(double major, const QString& currency) const;

    [[nodiscard]] QString integer(qint64 value) const;
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] QString number(const Figure& value, int decimals) const;
    /// .154 -> "15.4 %" (en), "15.4%" (others)
    [[nodiscard]] QString percent(double fraction, int decimals = 1) const;
    [[nodiscard]] QString percent(const Figure& fraction, int decimals = 1) const;

    /// With an explicit sign, "+" or "−" (U+2212); zero has none.
    [[nodiscard]] QString signedMoney(double major, const QString& currency,
                                      MoneyDigits digits = MoneyDigits::Currency) const;
    [[nodiscard]] QString signedInteger(qint64 value) const;
    [[nodiscard]] QString signedNumber(double value, int decimals) const;
    [[nodiscard]] QString signedPercent(double fraction, int decimals = 1) const;

    /// "18 Jun 2026"
    [[nodiscard]] QString date(Day day) const;
    [[nodiscard]] QString date(QDate day) const;
    /// "18 June 2026"
    [[nodiscard]] QString longDate(Day day) const;
    /// "Jun 2026"
    [[nodiscard]] QString month(Month month) const;
    /// "Q2 2026"
    [[nodiscard]] QString quarter(int year, int quarter) const;
    /// "180 days", "31 days"
    [[nodiscard]] QString days(double count) const;
    /// "12 months", with one decimal where not whole
    [[nodiscard]] QString months(double count) const;
    [[nodiscard]] QString years(double count) const;
    /// "412 KB"
    [[nodiscard]] QString bytes(qint64 count) const;

    /// The mark of an undefined figure: an en dash.
    [[nodiscard]] static QString dash();
    /// Isolates a text of unknown direction (names, paths) inside a sentence of this language.
    [[nodiscard]] QString isolate(const QString& text) const;
    /// A path or formula: always left to right.
    [[nodiscard]] QString leftToRight(const QString& text) const;

    [[nodiscard]] const QLocale& locale() const { return locale_; }
    [[nodiscard]] bool rightToLeft() const { return rightToLeft_; }

private:
    [[nodiscard]] QString decorate(const QString& digits, bool negative, bool plus, const QString& currency) const;
    [[nodiscard]] QString isolateFigure(const QString& figure) const;
    [[nodiscard]] QString sign(bool negative, bool plus) const;

    QLocale locale_;
    bool rightToLeft_ = false;
};

/// Decimals that a currency has: EUR 2, JPY 0, KWD 3; 2 when unknown.
[[nodiscard]] int currencyDigits(const QString& code);
/// "€", "Rp", "US$" is "$"; the code itself when there is no short symbol; "" for XXX.
[[nodiscard]] QString currencySymbol(const QString& code);

/// Why a figure is undefined, as a sentence for a tooltip; empty when it is defined.
[[nodiscard]] QString why(const Figure& figure);

[[nodiscard]] QDate toQDate(Day day);
[[nodiscard]] Day toDay(QDate date);

/// Text of the core (UTF-8) as QString and back.
[[nodiscard]] inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

}  // namespace perennial::ui
