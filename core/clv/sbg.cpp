#include "core/clv/sbg.h"

#include "core/clv/maximum_likelihood.h"
#include "core/math/special_functions.h"
#include "core/math/weighted_nodes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

enum : std::size_t { iAlpha, iBeta };

/// Sum over renewals k = 1, 2, ... of lost ln(alpha / (alpha+beta+k-1)) + kept ln((beta+k-1) / (alpha+beta+k-1)):
/// the chance to leave at renewal k given that one stands before it (eq. 7, ratio of neighbours).
class SbgLikelihood final : public Objective {
public:
    explicit SbgLikelihood(const RenewalTable& table)
        : table_(table)
    {
    }
    [[nodiscard]] std::size_t dimension() const override { return 2; }
    [[nodiscard]] Derivatives evaluate(const Point& at) const override
    {
        Derivatives d;
        for (std::size_t k = 0; k < table_.atRisk.size(); ++k) {
            const double all = table_.atRisk[k];
            const double lost = table_.lost[k];
            const double stay = at[iBeta] + static_cast<double>(k);
            const double sum = at[iAlpha] + stay;
            d.value += lost * std::log(at[iAlpha]) + (all - lost) * std::log(stay) - all * std::log(sum);
            d.gradient[iAlpha] += lost / at[iAlpha] - all / sum;
            d.gradient[iBeta] += (all - lost) / stay - all / sum;
            const double curve = all / (sum * sum);
            d.hessian[iAlpha][iAlpha] += curve - lost / (at[iAlpha] * at[iAlpha]);
            d.hessian[iBeta][iBeta] += curve - (all - lost) / (stay * stay);
            d.addMixed(iAlpha, iBeta, curve);
        }
        return d;
    }

private:
    const RenewalTable& table_;
};

/// Why no model can be fitted; empty when one can.
std::string_view obstacle(const RenewalTable& table)
{
    if (table.atRisk.size() != table.lost.size())
        return "not-a-renewal-table";
    double all = 0;
    double lost = 0;
    for (std::size_t k = 0; k < table.atRisk.size(); ++k) {
        if (!std::isfinite(table.atRisk[k]) || !(table.lost[k] >= 0) || !(table.atRisk[k] >= table.lost[k]))
            return "not-a-renewal-table";
        all += table.atRisk[k];
        lost += table.lost[k];
    }
    if (!(all > 0))
        return "no-customers";
    if (lost == 0)
        return "nobody-left";
    return lost == all ? "all-left-at-once" : "";
}

}  // namespace

RenewalTable renewalsFromSurvival(std::span<const double> survival, double customers)
{
    RenewalTable table;
    double before = 1;
    for (const double share : survival) {
        table.atRisk.push_back(customers * before);
        table.lost.push_back(customers * (before - share));
        before = share;
    }
    return table;
}

RenewalTable renewalsFromTenures(std::span<const int> renewals, const std::vector<bool>& ended)
{
    RenewalTable table;
    for (std::size_t i = 0; i < renewals.size(); ++i) {
        const auto survived = static_cast<std::size_t>(std::max(0, renewals[i]));
        const std::size_t stoodBefore = survived + (ended[i] ? 1 : 0);
        if (table.atRisk.size() < stoodBefore) {
            table.atRisk.resize(stoodBefore);
            table.lost.resize(stoodBefore);
        }
        for (std::size_t k = 0; k < stoodBefore; ++k)
            table.atRisk[k] += 1;
        if (ended[i])
            table.lost[survived] += 1;
    }
    return table;
}

SbgModel::SbgModel(double alpha, double beta)
    : alpha_(alpha)
    , beta_(beta)
{
    report_.model = "sbg";
    report_.stop = StopReason::Given;
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    report_.parameters = {{"alpha", alpha, unknown}, {"beta", beta, unknown}};
}

double SbgModel::survival(double t) const
{
    return std::exp(logGammaDifference(beta_, t) - logGammaDifference(alpha_ + beta_, t));
}

double SbgModel::retention(double t) const
{
    return (beta_ + t - 1) / (alpha_ + beta_ + t - 1);
}

double SbgModel::survivalFrom(int renewals, double t, const Dynamics& dynamics) const
{
    const double power = dynamics.dropout * t;
    const double stay = beta_ + renewals;
    return std::exp(logGammaDifference(stay, power) - logGammaDifference(alpha_ + stay, power));
}

Figure SbgModel::residualLifetime(int renewals, double discount, const Dynamics& dynamics) const
{
    const double c = dynamics.dropout;
    if (renewals < 0 || !std::isfinite(discount) || discount < 0 || !(c >= 0))
        return undefined(Reason::NotApplicable);
    if (discount == 0 && !(alpha_ > 1 && c > 0))
        return undefined(Reason::NotApplicable);
    // given theta the sum is geometric: q (1+d) / (1+d-q) with q = (1-theta)^c; theta ~ Beta(alpha, beta+n)
    const BetaNodes nodes = betaNodes(alpha_, beta_ + renewals);
    double sum = 0;
    for (std::size_t i = 0; i < nodes.p.size(); ++i) {
        const double logStay = c * (nodes.p[i] < 0.5 ? std::log1p(-nodes.p[i]) : std::log(nodes.q[i]));
        sum += nodes.weight[i] * std::exp(logStay) * (1 + discount) / (discount - std::expm1(logStay));
    }
    return sum;
}

Result<SbgModel> fitSbg(const RenewalTable& table, const FitOptions& options, Progress& progress)
{
    if (const auto why = obstacle(table); !why.empty())
        return fail(ErrorKind::FitImpossible, {"sbg", std::string(why)});
    const SbgLikelihood likelihood(table);
    const double firstLoss = std::clamp(table.lost[0] / std::max(table.atRisk[0], 1e-300), 0.01, 0.99);
    const auto start = [&](double strength) { return Point{strength * firstLoss, strength * (1 - firstLoss)}; };
    auto report = maximiseLikelihood({.model = "sbg",
                                      .parameters = {"alpha", "beta"},
                                      .logLikelihood = likelihood,
                                      .starts = {start(3), start(0.7), start(30)},
                                      .priorCentre = std::nullopt},
                                     options, progress);
    if (!report)
        return pass(report);
    SbgModel model(report->parameters[0].value, report->parameters[1].value);
    model.report_ = std::move(*report);
    model.report_.customers = static_cast<std::uint64_t>(std::llround(table.atRisk[0]));
    return model;
}

}  // namespace perennial
