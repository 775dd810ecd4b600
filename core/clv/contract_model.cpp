#include "core/clv/contract_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace perennial {

namespace {

struct ContractState {
    int renewals = 0;
    double dueMonths = 0;
    bool ended = false;
};

class ContractModel final : public FittedModel {
public:
    ContractModel(std::shared_ptr<const std::vector<ContractState>> states, int step, SbgModel model)
        : states_(std::move(states))
        , step_(step)
        , model_(std::move(model))
        , report_(model_.report())
    {
        report_.model = "sbg";
        report_.unit = TimeUnit::Month;
    }

    [[nodiscard]] const FitReport& report() const override { return report_; }
    /// The likelihood is one of renewals, not of purchases: nothing is fitted by it.
    [[nodiscard]] double logLikelihood(const CustomerState&) const override
    {
        return -std::numeric_limits<double>::infinity();
    }
    [[nodiscard]] double probabilityAlive(const CustomerState& c) const override
    {
        return stateOf(c.frequency).ended ? 0 : 1;
    }
    void expectedPurchasesAlive(double frequency, double, std::span<const double> times, const Dynamics& d,
                                std::span<double> expected) const override
    {
        std::ranges::fill(expected, 0.0);
        const double last = times.empty() ? 0 : *std::ranges::max_element(times);
        eachRenewal(stateOf(frequency), last, d, [&](double due, double chance) {
            for (std::size_t i = 0; i < times.size(); ++i)
                if (due <= times[i] + rounding)
                    expected[i] += chance * d.purchases;
        });
    }
    [[nodiscard]] double survivalAlive(double frequency, double, double t, const Dynamics& d) const override
    {
        double survival = 1;
        eachRenewal(stateOf(frequency), t, d, [&](double, double chance) { survival = chance; });
        return survival;
    }
    [[nodiscard]] double noPurchaseAlive(double frequency, double age, double t) const override
    {
        double none = 1;
        purchaseDistributionAlive(frequency, age, t, std::span(&none, 1));
        return none;
    }
    void purchaseDistributionAlive(double frequency, double, double t, std::span<double> probability) const override
    {
        std::ranges::fill(probability, 0.0);
        std::size_t made = 0;
        double before = 1;
        eachRenewal(stateOf(frequency), t, {}, [&](double, double chance) {
            if (made < probability.size())
                probability[made] = before - chance;
            ++made;
            before = chance;
        });
        if (made < probability.size())
            probability[made] = before;
    }
    [[nodiscard]] double secondMomentAlive(double frequency, double, double t) const override
    {
        double sum = 0;  // of n^2 - (n-1)^2 = 2n - 1, each with the chance of n renewals or more
        int n = 0;
        eachRenewal(stateOf(frequency), t, {}, [&](double, double chance) { sum += (2 * ++n - 1) * chance; });
        return sum;
    }
    [[nodiscard]] Figure discountedResidualAlive(double, double, double) const override
    {
        return undefined(Reason::NotApplicable);
    }
    [[nodiscard]] double expectedPurchasesNew(double t, const Dynamics& d) const override
    {
        double sum = 0;
        eachRenewal(newcomer(), t, d, [&](double, double chance) { sum += chance; });
        return sum * d.purchases;
    }
    [[nodiscard]] double probabilityAliveNew(double t, const Dynamics& d) const override
    {
        double survival = 1;
        eachRenewal(newcomer(), t, d, [&](double, double chance) { survival = chance; });
        return survival;
    }
    [[nodiscard]] std::unique_ptr<FittedModel> withParameters(std::span<const double> values) const override
    {
        return std::make_unique<ContractModel>(states_, step_, SbgModel(values[0], values[1]));
    }

private:
    static constexpr double rounding = 1e-9;

    [[nodiscard]] const ContractState& stateOf(double frequency) const
    {
        return (*states_)[static_cast<std::size_t>(frequency)];
    }
    [[nodiscard]] ContractState newcomer() const { return {0, static_cast<double>(step_), false}; }

    /// Calls take(months until due, chance) for each renewal within `months`.
    template <class Take>
    void eachRenewal(const ContractState& state, double months, const Dynamics& d, const Take& take) const
    {
        int t = 1;
        for (double due = state.dueMonths; due <= months + rounding; due += step_, ++t)
            take(due, model_.survivalFrom(state.renewals, t, d));
    }

    std::shared_ptr<const std::vector<ContractState>> states_;
    int step_;
    SbgModel model_;
    FitReport report_;
};

}  // namespace

ContractCustomers contractCustomers(const Contracts& contracts, const SbgModel& model, const CustomerSummary& summary)
{
    auto own = std::make_shared<CustomerSummary>(summary);
    auto states = std::make_shared<std::vector<ContractState>>();
    std::map<std::tuple<int, float, bool>, std::uint32_t> numbers;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const std::tuple key{contracts.renewals[i], contracts.dueMonths[i], static_cast<bool>(contracts.ended[i])};
        const auto [known, isNew] = numbers.try_emplace(key, static_cast<std::uint32_t>(numbers.size()));
        if (isNew)
            states->push_back({std::get<0>(key), static_cast<double>(std::get<1>(key)), std::get<2>(key)});
        own->frequency[i] = known->second;
        own->recencyDays[i] = 0;
        own->ageDays[i] = 0;
    }
    return {std::move(own), std::make_shared<ContractModel>(std::move(states), monthsOf(contracts.period), model)};
}

}  // namespace perennial
