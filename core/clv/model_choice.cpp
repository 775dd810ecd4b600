// `auto`: which model wins on the user's own past.
#include "core/clv/holdout.h"
#include "core/clv/model_records.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace perennial {

namespace {

constexpr int shortestHoldoutDays = 28;
constexpr double nearTiePoints = 2;  ///< percentage points of the total within which RMSE decides
constexpr int origins = 3;

bool isModel(std::string_view name)
{
    return repeatBuyingModel(name) != nullptr;
}

/// The model with the least mean error of the total; among near ties the one with the least RMSE.
/// A model must have been scored as often as any other. Empty when there is none.
std::string winner(const std::map<std::string, ModelRecord>& records)
{
    int most = 0;
    double least = INFINITY;
    for (const auto& [model, r] : records)
        if (isModel(model))
            most = std::max(most, r.scored);
    for (const auto& [model, r] : records)
        if (isModel(model) && r.scored == most)
            least = std::min(least, r.meanError());
    std::string best;
    double rmse = INFINITY;
    for (const auto& [model, r] : records)
        if (isModel(model) && r.scored == most && r.meanError() <= least + nearTiePoints && r.meanRmse() < rmse) {
            best = model;
            rmse = r.meanRmse();
        }
    return best;
}

Day firstPurchase(const OrderBook& book, Day end)
{
    Day first = end;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (book.orders.isPurchase(i))
            first = std::min(first, book.orders.day[i]);
    return first;
}

}  // namespace

std::map<std::string, ModelRecord> recordsOf(const std::vector<HoldoutScore>& scores)
{
    std::map<std::string, ModelRecord> records;
    for (const HoldoutScore& s : scores) {
        if (!std::isfinite(s.errorPercent))
            continue;
        ModelRecord& r = records[s.model];
        r.scored += 1;
        r.error += std::abs(s.errorPercent);
        r.rmse += s.rmse;
    }
    return records;
}

bool beatenByBaseline(const ModelChoice& choice)
{
    const auto records = recordsOf(choice.scores);
    const auto chosen = records.find(choice.model);
    return chosen != records.end() && std::ranges::any_of(records, [&](const auto& r) {
               return !isModel(r.first) && r.second.meanError() < chosen->second.meanError();
           });
}

std::string name(ChoiceReason reason)
{
    switch (reason) {
    case ChoiceReason::LeastHoldoutError: return "least-holdout-error";
    case ChoiceReason::HistoryTooShort: return "history-too-short";
    case ChoiceReason::OnlyOneFits: return "only-one-fits";
    }
    return {};
}

namespace {

/// Weekly purchases of the latest origin under the model chosen, fitted anew on what was known then.
Result<> addTracking(ModelChoice& choice, const OrderBook& book, const Ledger& ledger, Day from, Day end,
                     const HoldoutOptions& options, Progress& progress)
{
    const auto known = summarise(book, ledger, from, progress);
    if (!known)
        return std::unexpected(known.error());
    const auto model = repeatBuyingModel(choice.model)->fit(*known, {.unit = options.unit}, progress);
    if (!model)
        return std::unexpected(model.error());
    auto tracking = trackHoldout(book, ledger, **model, from, end, progress);
    if (!tracking)
        return pass(tracking);
    choice.tracking = std::move(*tracking);
    return {};
}

Result<ModelChoice> chooseFrom(const OrderBook& book, const Ledger& ledger, Day end, int horizonDays,
                               const HoldoutOptions& options, Progress& progress)
{
    ModelChoice choice;
    if (!options.model.empty())
        choice.model = options.model;
    const int history = end - firstPurchase(book, end);
    const int span = std::min(horizonDays, history / 3);
    if (span < shortestHoldoutDays)
        return choice;
    HoldoutOptions models = options;
    models.baselines = false;
    const int tried = options.model.empty() ? origins : 1;
    for (int origin = 0; origin < tried; ++origin) {
        const Day to = end - origin * span / 2;
        auto scores = scoreHoldout(book, ledger, to - span, to, models, progress);
        if (!scores && scores.error().kind == ErrorKind::NoData)
            break;  // nobody had bought by then
        if (!scores)
            return pass(scores);
        choice.origins.push_back({to - span, to});
        choice.scores.insert(choice.scores.end(), scores->begin(), scores->end());
    }
    const auto records = recordsOf(choice.scores);
    const std::string best = winner(records);
    if (best.empty())
        return choice;
    choice.model = best;
    const auto fitted = std::ranges::count_if(records, [](const auto& r) { return isModel(r.first); });
    choice.reason = fitted > 1 ? ChoiceReason::LeastHoldoutError : ChoiceReason::OnlyOneFits;
    // a model that won at an earlier origin may not have been fitted at the latest
    const bool latest =
        std::ranges::any_of(choice.scores, [&](const HoldoutScore& s) { return s.model == best && s.to == end; });
    if (latest)
        if (auto done = addTracking(choice, book, ledger, end - span, end, options, progress); !done)
            return pass(done);
    return choice;
}

}  // namespace

Result<ModelChoice> chooseModel(const OrderBook& book, const Ledger& ledger, Day end, int horizonDays,
                                const HoldoutOptions& options, Progress& progress)
{
    auto choice = chooseFrom(book, ledger, end, horizonDays, options, progress);
    if (!choice || !options.baselines)
        return choice;
    if (auto done = addBaselines(*choice, book, ledger, options.window, progress); !done)
        return pass(done);
    return choice;
}

}  // namespace perennial
