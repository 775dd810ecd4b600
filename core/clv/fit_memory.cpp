#include "core/clv/fit_memory.h"

#include "core/base/lossless_text.h"

namespace perennial {

namespace {

void put(TextOut& out, const HoldoutScore& s)
{
    out.word(s.model).number(s.from.number).number(s.to.number).number(s.customers).number(s.expected).number(s.actual);
    out.number(s.errorPercent).number(s.mae).number(s.rmse);
    out.figure(s.rankCorrelation).figure(s.coverage90).figure(s.topDecileShare);
}

HoldoutScore scoreFrom(TextIn& in)
{
    HoldoutScore s;
    s.model = in.word();
    s.from = in.day();
    s.to = in.day();
    s.customers = in.number<std::uint64_t>();
    for (double* value : {&s.expected, &s.actual, &s.errorPercent, &s.mae, &s.rmse})
        *value = in.real();
    for (Figure* figure : {&s.rankCorrelation, &s.coverage90, &s.topDecileShare})
        *figure = in.figure();
    return s;
}

}  // namespace

std::string textOf(const FitReport& report)
{
    TextOut out;
    out.word(report.model).number(report.parameters.size());
    for (const Parameter& p : report.parameters)
        out.word(p.name).number(p.value).number(p.standardError);
    out.numbers(report.logCovariance).number(report.openDirection ? 1 : 0).numbers(report.logPriorCentre);
    out.number(report.logLikelihood).number(report.customers).number(static_cast<int>(report.unit));
    out.number(static_cast<int>(report.stop)).number(report.iterations).number(report.warnings.size());
    for (const FitWarning warning : report.warnings)
        out.number(static_cast<int>(warning));
    return out.take();
}

std::optional<FitReport> fitReportFrom(std::string_view text)
{
    TextIn in(text);
    FitReport report;
    report.model = in.word();
    report.parameters.resize(in.count());
    for (Parameter& p : report.parameters) {
        p.name = in.word();
        p.value = in.real();
        p.standardError = in.real();
    }
    report.logCovariance = in.numbers();
    report.openDirection = in.truth();
    report.logPriorCentre = in.numbers();
    report.logLikelihood = in.real();
    report.customers = in.number<std::uint64_t>();
    report.unit = in.choice<TimeUnit>();
    report.stop = in.choice<StopReason>();
    report.iterations = in.number<int>();
    report.warnings.resize(in.count());
    for (FitWarning& warning : report.warnings)
        warning = in.choice<FitWarning>();
    return in.isWhole() ? std::optional(std::move(report)) : std::nullopt;
}

std::string textOf(const ModelChoice& choice)
{
    TextOut out;
    out.word(choice.model).number(static_cast<int>(choice.reason)).number(choice.origins.size());
    for (const HoldoutOrigin& origin : choice.origins)
        out.number(origin.until.number).number(origin.end.number);
    out.number(choice.scores.size());
    for (const HoldoutScore& score : choice.scores)
        put(out, score);
    out.number(choice.beatenByBaseline ? 1 : 0).number(choice.tracking.size());
    for (const TrackingPoint& point : choice.tracking)
        out.number(point.day.number).number(point.expected).number(point.actual);
    return out.take();
}

std::optional<ModelChoice> modelChoiceFrom(std::string_view text)
{
    TextIn in(text);
    ModelChoice choice;
    choice.model = in.word();
    choice.reason = in.choice<ChoiceReason>();
    choice.origins.resize(in.count());
    for (HoldoutOrigin& origin : choice.origins) {
        origin.until = in.day();
        origin.end = in.day();
    }
    choice.scores.resize(in.count());
    for (HoldoutScore& score : choice.scores)
        score = scoreFrom(in);
    choice.beatenByBaseline = in.truth();
    choice.tracking.resize(in.count());
    for (TrackingPoint& point : choice.tracking) {
        point.day = in.day();
        point.expected = in.real();
        point.actual = in.real();
    }
    return in.isWhole() ? std::optional(std::move(choice)) : std::nullopt;
}

std::string textOf(const GroupInterval& interval)
{
    TextOut out;
    out.number(interval.purchases.lower).number(interval.purchases.upper).number(interval.residual ? 1 : 0);
    if (interval.residual)
        out.number(interval.residual->lower).number(interval.residual->upper);
    return out.take();
}

std::optional<GroupInterval> groupIntervalFrom(std::string_view text)
{
    TextIn in(text);
    const auto interval = [&] {
        const double lower = in.real();
        return Interval{lower, in.real()};
    };
    GroupInterval result;
    result.purchases = interval();
    if (in.truth())
        result.residual = interval();
    return in.isWhole() ? std::optional(result) : std::nullopt;
}

Fingerprint fingerprintOf(std::string_view what)
{
    Fingerprint print;
    print.add(engineDigest()).add(what);
    return print;
}

std::string fingerprintOf(const CustomerSummary& summary)
{
    return fingerprintOf("summary")
        .add(summary.frequency)
        .add(summary.recencyDays)
        .add(summary.ageDays)
        .add(summary.repeatSpend)
        .add(summary.hasAmounts)
        .text();
}

std::string fingerprintOf(const OrderBook& book)
{
    Fingerprint print = fingerprintOf("orders");
    print.add(book.orders.customer).add(book.orders.day).add(book.orders.net).add(book.orders.exclusion);
    for (const StandAloneRefund& refund : book.refunds)
        print.add(refund.customer).add(refund.day.number).add(refund.amount.parts());
    return print.text();
}

}  // namespace perennial
