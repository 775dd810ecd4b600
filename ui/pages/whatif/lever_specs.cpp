#include "ui/pages/whatif/lever_specs.h"

#include "ui/support/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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

/// The range that the data support, in the slider's unit, and bounds that hold it.
void support(LeverSpec& spec, const std::optional<SeenRange>& seen)
{
    if (!seen)
        return;
    spec.supported = std::pair(seen->lowest, seen->highest);
    spec.minimum = std::min(spec.minimum, seen->lowest);
    spec.maximum = std::max(spec.maximum, seen->highest);
}

LeverSpec priceSpec(const LeverToday& today)
{
    LeverSpec spec = percents(Words::tr("Price change"), -0.3, 0.3, 0);
    support(spec, today.support.price);
    spec.format = [](double value) { return Format().signedPercent(value); };
    return spec;
}

LeverSpec retentionSpec(const LeverToday& today)
{
    const double low = today.retentionRange ? today.retention + today.retentionRange->minimum : today.retention - 0.25;
    const double high = today.retentionRange ? today.retention + today.retentionRange->maximum : today.retention + 0.25;
    LeverSpec spec = percents(Words::tr("Retention rate a year"), std::max(0.0, low),
                              std::min(std::max(highestRetention, today.retention), high), today.retention, 0.001);
    support(spec, today.support.retention);
    return spec;
}

LeverSpec frequencySpec(const LeverToday& today)
{
    const double now = today.frequency;
    LeverSpec spec = numbers(Words::tr("Frequency"), std::max(now * 1.5, 0.1), now, std::max(now / 200, 0.001),
                             [](double value) { return Words::tr("%1 a year").arg(Format().number(value, 2)); });
    spec.minimum = now * 0.5;
    support(spec, today.support.frequency);
    return spec;
}

LeverSpec newCustomersSpec(const LeverToday& today)
{
    const double now = today.newCustomers;
    LeverSpec spec =
        numbers(Words::tr("New customers a year"), std::max(now * 2, 1.0), now, std::max(1.0, std::round(now / 200)),
                [](double value) { return Format().integer(qRound64(value)); });
    support(spec, today.support.newCustomers);
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
    support(spec, today.support.margin);
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
    today.support = live.known.support;
    return today;
}

LeverSpec leverSpec(std::string_view lever, const LeverToday& today)
{
    if (lever == "price")
        return priceSpec(today);
    if (lever == "discount-given") {
        LeverSpec spec = percents(Words::tr("Discount given"), 0, 0.5, 0);
        support(spec, today.support.discount);
        return spec;
    }
    if (lever == "retention")
        return retentionSpec(today);
    if (lever == "frequency")
        return frequencySpec(today);
    if (lever == "new-customers")
        return newCustomersSpec(today);
    if (lever == "acquisition-cost") {
        LeverSpec spec = moneySpec(Words::tr("Acquisition cost"), std::max(today.acquisitionCost * 2, 1.0),
                                   today.acquisitionCost, today);
        support(spec, today.support.acquisitionCost);
        return spec;
    }
    if (lever == "retention-spend") {
        const double most = today.spendRange ? today.spendRange->maximum : 12;
        return moneySpec(Words::tr("Retention spend a head"), std::max(most, 0.01), 0, today);
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

QString supportWords(std::string_view lever, const LeverToday& today)
{
    const LeverSupport& s = today.support;
    const auto parts = [](const std::optional<SeenRange>& seen) { return static_cast<int>(seen->parts); };
    if (lever == "price" && s.price)
        return Words::tr("Shaded: between the greatest cut and the greatest rise of %n price change(s) in the data.",
                         nullptr, parts(s.price));
    if (lever == "discount-given" && s.discount)
        return Words::tr("Shaded: the discounts off the usual price on %Ln sold line(s) in the data.", nullptr,
                         parts(s.discount));
    if (lever == "retention" && s.retention)
        return Words::tr("Shaded: from the least to the most loyal of %n quarter(s) in which customers came.", nullptr,
                         parts(s.retention));
    if (lever == "frequency" && s.frequency)
        return Words::tr("Shaded: what buyers did in %n time(s) like the chosen window, one before the other.", nullptr,
                         parts(s.frequency));
    if (lever == "margin" && s.margin)
        return Words::tr("Shaded: the gross margins of %n month(s), from the costs in the data.", nullptr,
                         parts(s.margin));
    if (lever == "acquisition-cost" && s.acquisitionCost)
        return Words::tr("Shaded: what a new customer cost in %n month(s) with known spend.", nullptr,
                         parts(s.acquisitionCost));
    if (lever == "new-customers" && s.newCustomers)
        return Words::tr("Shaded: the fewest and the most new customers of any twelve months in the data.");
    if (lever == "discount-rate" || lever == "horizon")
        return Words::tr("Nothing is shaded: this is for you to choose, not for the data to say.");
    return Words::tr("Nothing is shaded: the data cannot say how far this has been.");
}

namespace {

QString assumedBecause(NoPriceResponse reason)
{
    switch (reason) {
    case NoPriceResponse::NoProducts: return Words::tr("assumed: the data name no products");
    case NoPriceResponse::NoPrices: return Words::tr("assumed: no product's price can be read from the sales");
    case NoPriceResponse::NoChanges: return Words::tr("assumed: no price has changed in the data");
    case NoPriceResponse::TooFewChanges: return Words::tr("assumed: too few prices have changed in the data");
    case NoPriceResponse::TooUncertain:
        return Words::tr("assumed: the price changes in the data leave it too uncertain");
    }
    return {};
}

}  // namespace

QString elasticityWords(const SideEffects& effects, const KnownEffects& known)
{
    if (!known.estimate)
        return assumedBecause(known.estimate.error());
    const Format format;
    const PriceResponse& e = *known.estimate;
    const QString interval = QStringLiteral("%1: %2").arg(
        format.percent(0.9, 0),
        Words::tr("%1 to %2").arg(format.signedNumber(e.lower, 1), format.signedNumber(e.upper, 1)));
    const QString value = QStringLiteral("%1 (%2)").arg(format.signedNumber(e.elasticity, 1), interval);
    const auto changes = static_cast<int>(e.changes);
    if (effects.elasticityEstimated)
        return Words::tr("estimated from %n price change(s): %1", nullptr, changes).arg(value);
    return Words::tr("set by hand; estimated from %n price change(s): %1", nullptr, changes).arg(value);
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
