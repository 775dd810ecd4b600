#include "ui/pages/whatif/lever_specs.h"

#include "ui/support/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace perennial::ui {

namespace {

constexpr double highestRetention = 0.995;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(perennial::ui::LeverPanel)
};

/// Reads "8", "+8 %", "−3,5" as a number; the scale turns percents into fractions.
std::optional<double> parsed(QString words, double scale)
{
    words.replace(QChar(0x2212), QLatin1Char('-'));
    words.replace(QLatin1Char(','), QLatin1Char('.'));
    QString digits;
    for (const QChar c : words)
        if (c.isDigit() || c == QLatin1Char('-') || c == QLatin1Char('.'))
            digits += c;
    bool good = false;
    const double value = digits.toDouble(&good);
    return good ? std::optional(value * scale) : std::nullopt;
}

/// A slider of shares.
LeverSpec percents(const QString& name, double minimum, double maximum, double base, double step = 0.005)
{
    LeverSpec spec;
    spec.name = name;
    spec.minimum = minimum;
    spec.maximum = std::max(maximum, minimum + step);
    spec.step = step;
    spec.base = base;
    spec.format = [](double value) { return Format().percent(value); };
    spec.parse = [](const QString& words) { return parsed(words, 0.01); };
    return spec;
}

/// A slider of plain numbers.
LeverSpec numbers(const QString& name, double maximum, double base, double step, std::function<QString(double)> format)
{
    LeverSpec spec = percents(name, 0, maximum, base, step);
    spec.format = std::move(format);
    spec.parse = [](const QString& words) { return parsed(words, 1); };
    return spec;
}

LeverSpec priceSpec(const LeverToday& today)
{
    LeverSpec spec = percents(Words::tr("Price change"), -0.3, 0.3, 0);
    spec.supported = today.pricesSeen;
    spec.format = [](double value) { return Format().signedPercent(value); };
    return spec;
}

LeverSpec retentionSpec(const LeverToday& today)
{
    const double low = today.retentionRange ? today.retention + today.retentionRange->minimum : today.retention - 0.25;
    const double high = today.retentionRange ? today.retention + today.retentionRange->maximum : today.retention + 0.25;
    LeverSpec spec = percents(Words::tr("Retention rate a year"), std::max(0.0, low),
                              std::min(std::max(highestRetention, today.retention), high), today.retention, 0.001);
    spec.supported =
        std::pair(std::max(spec.minimum, today.retention - 0.1), std::min(spec.maximum, today.retention + 0.1));
    return spec;
}

LeverSpec frequencySpec(const LeverToday& today)
{
    const double now = today.frequency;
    LeverSpec spec = numbers(Words::tr("Frequency"), std::max(now * 1.5, 0.1), now, std::max(now / 200, 0.001),
                             [](double value) { return Words::tr("%1 a year").arg(Format().number(value, 2)); });
    spec.minimum = now * 0.5;
    spec.supported = std::pair(now * 0.85, now * 1.15);
    return spec;
}

LeverSpec newCustomersSpec(const LeverToday& today)
{
    const double now = today.newCustomers;
    LeverSpec spec =
        numbers(Words::tr("New customers a year"), std::max(now * 2, 1.0), now, std::max(1.0, std::round(now / 200)),
                [](double value) { return Format().integer(qRound64(value)); });
    spec.supported = today.newSeen;
    return spec;
}

LeverSpec moneySpec(const QString& name, double maximum, double base, const LeverToday& today)
{
    return numbers(name, maximum, base, std::max(maximum / 400, 0.01),
                   [currency = today.currency](double value) { return Format().money(value, currency); });
}

LeverSpec marginSpec(const LeverToday& today)
{
    LeverSpec spec = percents(Words::tr("Gross margin"), std::min(0.0, today.margin), 1, today.margin);
    spec.supported = std::pair(std::max(spec.minimum, today.margin - 0.1), std::min(1.0, today.margin + 0.1));
    return spec;
}

LeverSpec horizonSpec(const LeverToday& today)
{
    LeverSpec spec = numbers(Words::tr("Horizon"), std::max(36.0, std::ceil(today.horizonMonths)), today.horizonMonths,
                             1, [](double value) { return Format().months(value); });
    spec.minimum = 1;
    return spec;
}

/// Levers whose slider shows today's value times 1 + change.
double relativeTo(std::string_view lever, const LeverToday& today)
{
    if (lever == "frequency")
        return today.frequency;
    if (lever == "new-customers")
        return today.newCustomers;
    return lever == "acquisition-cost" ? today.acquisitionCost : 0;
}

bool isRelative(std::string_view lever)
{
    return lever == "frequency" || lever == "new-customers" || lever == "acquisition-cost";
}

/// Levers whose slider shows today's rate plus the change.
double addedTo(std::string_view lever, const LeverToday& today)
{
    return lever == "retention" ? today.retention : lever == "margin" ? today.margin : 0;
}

/// Least and most new customers of any twelve months, going back month by month from the as-of date.
std::optional<std::pair<double, double>> newCustomersSeen(const CustomerSummary& summary)
{
    std::map<int, int> byAge;  // months before the as-of date
    for (const Day first : summary.first)
        ++byAge[static_cast<int>((summary.asOf - first) / daysPerMonth)];
    if (byAge.empty() || byAge.rbegin()->first < 12)
        return std::nullopt;
    std::optional<std::pair<double, double>> seen;
    for (int from = 0; from + 12 <= byAge.rbegin()->first + 1; ++from) {
        double sum = 0;
        for (int month = from; month < from + 12; ++month)
            if (const auto found = byAge.find(month); found != byAge.end())
                sum += found->second;
        seen = seen ? std::pair(std::min(seen->first, sum), std::max(seen->second, sum)) : std::pair(sum, sum);
    }
    return seen;
}

}  // namespace

LeverToday LeverToday::of(const Analysis& analysis)
{
    const KeyFigures& f = analysis.shown;
    LeverToday today;
    today.currency = text(analysis.definitions.currency);
    today.hasRetention = f.annualRetention.has_value();
    today.retention = f.annualRetention.value_or(0);
    today.frequency = f.perWindow.frequencyPerYear.value_or(0);
    today.margin = analysis.marginRate;
    today.newCustomers = analysis.definitions.segmentFilter.empty() ? analysis.newCustomersPerYear : 0;
    today.newSeen = newCustomersSeen(analysis.summary());
    today.acquisitionCost = analysis.all.acquisitionCost.value_or(0);
    today.retentionSpend = analysis.definitions.retentionCostPerYear.major();
    today.discountRate = analysis.definitions.discountRate;
    today.horizonMonths = analysis.definitions.horizonMonths;
    return today;
}

LeverToday LeverToday::of(const LiveEngine& live)
{
    LeverToday today = of(*live.analysis);
    if (const Figure& retention = live.engine.base().annualRetention) {
        today.hasRetention = true;
        today.retention = *retention;
    }
    today.retentionRange = live.retention;
    today.spendRange = live.retentionSpend;
    if (const auto& estimate = live.known.estimate)
        today.pricesSeen = std::pair(estimate->lowest, estimate->highest);
    return today;
}

LeverSpec leverSpec(std::string_view lever, const LeverToday& today)
{
    if (lever == "price")
        return priceSpec(today);
    if (lever == "discount-given") {
        LeverSpec spec = percents(Words::tr("Discount given"), 0, 0.5, 0);
        spec.supported = std::pair(0.0, 0.15);
        return spec;
    }
    if (lever == "retention")
        return retentionSpec(today);
    if (lever == "frequency")
        return frequencySpec(today);
    if (lever == "new-customers")
        return newCustomersSpec(today);
    if (lever == "acquisition-cost")
        return moneySpec(Words::tr("Acquisition cost"), std::max(today.acquisitionCost * 2, 1.0), today.acquisitionCost,
                         today);
    if (lever == "retention-spend") {
        const double most = today.spendRange ? today.spendRange->maximum : 12;
        LeverSpec spec = moneySpec(Words::tr("Retention spend a head"), std::max(most, 0.01), 0, today);
        spec.supported = std::pair(0.0, most / 4);
        return spec;
    }
    if (lever == "margin")
        return marginSpec(today);
    if (lever == "discount-rate")
        return percents(Words::tr("Discount rate a year"), 0, std::max(0.3, 2 * today.discountRate),
                        today.discountRate);
    return horizonSpec(today);
}

QString whyFixed(std::string_view lever, const LeverToday& today)
{
    if (lever == "retention" && !today.hasRetention)
        return Words::tr("No annual retention can be read from this data.");
    if (lever == "acquisition-cost" && today.acquisitionCost <= 0)
        return Words::tr("No acquisition cost is known; enter it in Assumptions.");
    if (lever == "new-customers" && today.newCustomers <= 0)
        return Words::tr("New customers are known for all customers only, not for a segment.");
    if (lever == "frequency" && today.frequency <= 0)
        return Words::tr("Nobody bought in the window.");
    return {};
}

bool isShared(std::string_view lever)
{
    return lever == "new-customers" || lever == "acquisition-cost" || lever == "discount-rate" || lever == "horizon";
}

LeverSpec effectSpec(std::string_view effect, bool estimated)
{
    LeverSpec spec;
    spec.name = effect == "elasticity" ? Words::tr("Purchases react, e") : Words::tr("Staying reacts, k");
    spec.minimum = -3;
    spec.maximum = 0;
    spec.step = 0.1;
    spec.supported = std::pair(-2.0, 0.0);
    spec.sideEffect = true;
    spec.stateWord = estimated ? Words::tr("estimated") : Words::tr("assumed");
    spec.stateGood = estimated;
    spec.format = [](double value) { return Format().signedNumber(value, 1); };
    spec.parse = [](const QString& words) { return parsed(words, 1); };
    return spec;
}

double shownValue(std::string_view lever, double change, const LeverToday& today)
{
    return isRelative(lever) ? relativeTo(lever, today) * (1 + change) : addedTo(lever, today) + change;
}

double leverChange(std::string_view lever, double shown, const LeverToday& today)
{
    if (!isRelative(lever))
        return shown - addedTo(lever, today);
    const double base = relativeTo(lever, today);
    return base > 0 ? shown / base - 1 : 0;
}

}  // namespace perennial::ui
