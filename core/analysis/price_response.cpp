#include "core/analysis/price_response.h"

#include "core/math/special_functions.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>
#include <vector>

namespace perennial {

namespace {

constexpr double leastChange = 0.02;
constexpr std::size_t fewestChanges = 8;
constexpr std::size_t fewestProducts = 3;
constexpr double widestInterval = 3;
constexpr double furthestElasticity = 20;
constexpr int mostSweeps = 2000;
constexpr int mostSteps = 50;
constexpr double settled = 1e-10;

/// Cells of products and months with Poisson means a_p b_t price^e.
class PriceModel {
public:
    explicit PriceModel(const std::vector<PricedMonth>& months)
        : cells_(months.size())
    {
        std::unordered_map<std::uint32_t, std::size_t> productOf;
        std::unordered_map<std::int32_t, std::size_t> monthOf;
        for (std::size_t i = 0; i < months.size(); ++i)
            cells_[i] = {productOf.try_emplace(months[i].product, productOf.size()).first->second,
                         monthOf.try_emplace(months[i].month.number, monthOf.size()).first->second,
                         std::log(months[i].price), months[i].units};
        products_.assign(productOf.size(), 1);
        months_.assign(monthOf.size(), 1);
        const std::vector<double> evenly(cells_.size(), 1);
        centre(evenly);  // logarithms near 0, so that price^e stays in range
        for (std::size_t i = 0; i < cells_.size(); ++i)
            cells_[i].logPrice = centred_[i];
    }

    struct Estimate {
        double elasticity = 0;
        double standardError = 0;
        double freedom = 0;  ///< degrees of freedom for the interval
    };

    /// nullopt where the data do not determine it.
    std::optional<Estimate> estimate()
    {
        double e = 0;
        for (int step = 0; step < mostSteps; ++step) {
            settleEffects(e);
            centre(mean_);
            double score = 0;
            double information = 0;
            for (std::size_t i = 0; i < cells_.size(); ++i) {
                score += centred_[i] * (cells_[i].units - mean_[i]);
                information += mean_[i] * centred_[i] * centred_[i];
            }
            if (!(information > settled))
                return std::nullopt;
            const double change = score / information;
            e += change;
            if (!(std::abs(e) < furthestElasticity))
                return std::nullopt;
            if (std::abs(change) < 1e-8)
                return withError(e, information);
        }
        return std::nullopt;
    }

private:
    struct Cell {
        std::size_t product = 0;
        std::size_t month = 0;
        double logPrice = 0;
        double units = 0;
    };

    /// Effects under which each product and each month sells what it sold, by iterative proportional fitting.
    void settleEffects(double e)
    {
        std::vector<double> answer(cells_.size());
        for (std::size_t i = 0; i < cells_.size(); ++i)
            answer[i] = std::exp(e * cells_[i].logPrice);
        for (int sweep = 0; sweep < mostSweeps; ++sweep) {
            (void)fit(&Cell::product, products_, &Cell::month, months_, answer);
            if (fit(&Cell::month, months_, &Cell::product, products_, answer) < settled)
                break;
        }
        mean_.resize(cells_.size());
        for (std::size_t i = 0; i < cells_.size(); ++i)
            mean_[i] = products_[cells_[i].product] * months_[cells_[i].month] * answer[i];
    }

    /// One side of it; the largest relative change.
    double fit(std::size_t Cell::*side, std::vector<double>& effects, std::size_t Cell::*other,
               const std::vector<double>& others, const std::vector<double>& answer) const
    {
        std::vector<double> sold(effects.size());
        std::vector<double> expected(effects.size());
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            sold[cells_[i].*side] += cells_[i].units;
            expected[cells_[i].*side] += others[cells_[i].*other] * answer[i];
        }
        double largest = 0;
        for (std::size_t k = 0; k < effects.size(); ++k) {
            const double now = sold[k] / expected[k];
            largest = std::max(largest, std::abs(now / effects[k] - 1));
            effects[k] = now;
        }
        return largest;
    }

    /// The logarithm of price less its weighted means by product and by month.
    void centre(const std::vector<double>& weights)
    {
        centred_.resize(cells_.size());
        for (std::size_t i = 0; i < cells_.size(); ++i)
            centred_[i] = cells_[i].logPrice;
        for (int sweep = 0; sweep < mostSweeps; ++sweep) {
            (void)takeMean(&Cell::product, products_.size(), weights);
            if (takeMean(&Cell::month, months_.size(), weights) < settled)
                return;
        }
    }

    double takeMean(std::size_t Cell::*side, std::size_t size, const std::vector<double>& weights)
    {
        std::vector<double> sum(size);
        std::vector<double> weight(size);
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            sum[cells_[i].*side] += weights[i] * centred_[i];
            weight[cells_[i].*side] += weights[i];
        }
        double largest = 0;
        for (std::size_t k = 0; k < size; ++k) {
            sum[k] /= weight[k];
            largest = std::max(largest, std::abs(sum[k]));
        }
        for (std::size_t i = 0; i < cells_.size(); ++i)
            centred_[i] -= sum[cells_[i].*side];
        return largest;
    }

    [[nodiscard]] std::optional<Estimate> withError(double e, double information) const
    {
        std::vector<double> score(products_.size());
        std::vector<double> share(products_.size());  // of the information
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            score[cells_[i].product] += centred_[i] * (cells_[i].units - mean_[i]);
            share[cells_[i].product] += mean_[i] * centred_[i] * centred_[i] / information;
        }
        double variance = 0;
        double concentration = 0;
        for (std::size_t k = 0; k < score.size(); ++k) {
            if (share[k] > 1 - 1e-6)  // one product says it all: nothing to judge its error by
                return std::nullopt;
            const double scaled = score[k] / (1 - share[k]) / information;
            variance += scaled * scaled;
            concentration += share[k] * share[k];
        }
        return Estimate{e, std::sqrt(variance), std::max(1.0, 1 / concentration - 1)};
    }

    std::vector<Cell> cells_;
    std::vector<double> products_;  ///< a_p
    std::vector<double> months_;    ///< b_t
    std::vector<double> mean_;
    std::vector<double> centred_;
};

struct PriceChanges {
    std::vector<double> logarithms;  ///< ascending
    std::size_t products = 0;
};

PriceChanges changesIn(const std::vector<PricedMonth>& months)
{
    PriceChanges changes;
    std::optional<std::uint32_t> counted;
    for (std::size_t i = 1; i < months.size(); ++i) {
        if (months[i].product != months[i - 1].product)
            continue;
        const double change = std::log(months[i].price / months[i - 1].price);
        if (std::abs(change) < leastChange)
            continue;
        changes.logarithms.push_back(change);
        changes.products += counted != months[i].product;
        counted = months[i].product;
    }
    std::ranges::sort(changes.logarithms);
    return changes;
}

}  // namespace

std::expected<PriceResponse, NoPriceResponse> priceResponse(const PricedMonths& prices)
{
    if (!prices.hasProducts)
        return std::unexpected(NoPriceResponse::NoProducts);
    if (prices.months.empty())
        return std::unexpected(NoPriceResponse::NoPrices);
    const PriceChanges changes = changesIn(prices.months);
    if (changes.logarithms.empty())
        return std::unexpected(NoPriceResponse::NoChanges);
    if (changes.logarithms.size() < fewestChanges || changes.products < fewestProducts)
        return std::unexpected(NoPriceResponse::TooFewChanges);
    const auto estimate = PriceModel(prices.months).estimate();
    if (!estimate)
        return std::unexpected(NoPriceResponse::TooUncertain);
    const double reach = studentQuantile(0.95, estimate->freedom) * estimate->standardError;
    if (!(2 * reach <= widestInterval))
        return std::unexpected(NoPriceResponse::TooUncertain);
    const std::vector<double>& all = changes.logarithms;
    const std::size_t edge = all.size() / 20;
    return PriceResponse{.elasticity = estimate->elasticity,
                         .standardError = estimate->standardError,
                         .lower = estimate->elasticity - reach,
                         .upper = estimate->elasticity + reach,
                         .changes = all.size(),
                         .products = changes.products,
                         .lowest = std::min(0.0, std::expm1(all[edge])),
                         .highest = std::max(0.0, std::expm1(all[all.size() - 1 - edge]))};
}

}  // namespace perennial
