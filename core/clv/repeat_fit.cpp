#include "core/clv/repeat_fit.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

struct BaseCheck {
    double sumAge = 0;
    double sumFrequency = 0;
    double oldest = 0;
    std::uint64_t repeatBuyers = 0;
    bool sound = true;  ///< all times finite and 0 <= t_x <= T
};

BaseCheck look(const CustomerSummary& summary)
{
    BaseCheck check;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const double age = summary.ageDays[i];
        const double recency = summary.recencyDays[i];
        check.sound = check.sound && std::isfinite(age) && recency >= 0 && recency <= age;
        check.sumAge += age;
        check.oldest = std::max(check.oldest, age);
        check.sumFrequency += summary.frequency[i];
        check.repeatBuyers += summary.frequency[i] > 0 ? 1U : 0U;
    }
    return check;
}

/// Why no model can be fitted; empty when one can.
std::string_view obstacle(const CustomerSummary& summary, const BaseCheck& check)
{
    if (summary.size() == 0)
        return "no-customers";
    if (!check.sound)
        return "data-not-finite";
    if (summary.size() == 1)
        return "one-customer";
    if (check.oldest <= 0)
        return "no-time-observed";
    if (check.repeatBuyers == 0)
        return "one-time-buyers-only";
    return {};
}

/// A base of more distinct states is fitted on a part of them first: one iteration over all of them costs as much
/// as the whole search over the part, which ends so near that few are left to do.
constexpr std::size_t manyStates = 4096;
constexpr std::size_t oneInStates = 8;

/// Every eighth state: the table is sorted by (x, T, t_x), so that the part has the shape of the whole.
StateTable partOf(const StateTable& table)
{
    StateTable part;
    for (std::size_t i = oneInStates / 2; i < table.size(); i += oneInStates) {
        part.states.push_back(table.states[i]);
        part.weight.push_back(table.weight[i]);
    }
    return part;
}

/// One fit over tables of growing size.
struct Search {
    const RepeatFit& fit;
    const LikelihoodOf& likelihood;
    const BaseFigures& base;
    bool few;  ///< too few repeat buyers to do without the prior
    const FitOptions& options;
    Progress& progress;

    [[nodiscard]] Result<FitReport> over(const StateTable& table) const
    {
        std::optional<FitReport> part;
        if (table.size() > manyStates) {
            auto fitted = over(partOf(table));
            if (!fitted && fitted.error().kind == ErrorKind::Cancelled)
                return fitted;
            if (fitted)
                part = std::move(*fitted);
        }
        const auto objective = likelihood(table);
        LikelihoodProblem problem{.model = fit.model,
                                  .parameters = fit.parameters,
                                  .logLikelihood = *objective,
                                  .starts = fit.starts(base),
                                  .priorCentre = std::nullopt};
        if (few)
            problem.priorCentre = fit.priorCentre(base);
        if (part && hasMaximumInside(*part))
            problem.nearStart = pointOf(*part);
        else if (part)  // every start led to the limits
            problem.bestStartOnly = true;
        return maximiseLikelihood(problem, options, progress);
    }

private:
    static bool hasMaximumInside(const FitReport& report)
    {
        const bool ended = report.stop == StopReason::Converged || report.stop == StopReason::SmallStep;
        return ended && std::ranges::find(report.warnings, FitWarning::BoundaryParameter) == report.warnings.end();
    }
    static Point pointOf(const FitReport& report)
    {
        Point p{};
        for (std::size_t i = 0; i < report.parameters.size(); ++i)
            p[i] = report.parameters[i].value;
        return p;
    }
};

}  // namespace

Result<FitReport> fitRepeatBuying(const RepeatFit& fit, const LikelihoodOf& likelihood, const CustomerSummary& summary,
                                  const FitOptions& options, Progress& progress)
{
    const BaseCheck check = look(summary);
    if (const auto why = obstacle(summary, check); !why.empty())
        return fail(ErrorKind::FitImpossible, {std::string(fit.model), std::string(why)}, {}, {Hint::AddHistory});

    const StateTable table = groupStates(summary, options.unit, KeepCustomers::No);
    const double days = daysPer(options.unit);
    const BaseFigures base{.timePerPurchase = check.sumAge / days / check.sumFrequency,
                           .meanAge = check.sumAge / days / static_cast<double>(summary.size())};
    const bool few = check.repeatBuyers < fewRepeatBuyers;
    auto report = Search{fit, likelihood, base, few, options, progress}.over(table);
    if (!report)
        return report;
    report->customers = summary.size();
    if (few)
        report->warnings.insert(report->warnings.begin(), FitWarning::TooFewRepeatBuyers);
    if (check.oldest < shortHistoryDays)
        report->warnings.push_back(FitWarning::HistoryTooShort);
    return report;
}

}  // namespace perennial
