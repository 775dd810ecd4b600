// `auto`: which model wins on the user's own past.
#include "core/clv/holdout.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace perennial {

namespace {

constexpr int shortestHoldoutDays = 28;
constexpr double nearTiePoints = 2;  ///< percentage points of the total within which RMSE decides
constexpr int origins = 3;

struct Record {
    int scored = 0;
    double error = 0;  ///< sum of |error of the total|, per cent
    double rmse = 0;
    [[nodiscard]] double meanError() const { return error / scored; }
    [[nodiscard]] double meanRmse() const { return rmse / scored; }
};

bool isModel(std::string_view name)
{
    return repeatBuyingModel(name) != nullptr;
}

std::map<std::string, Record> recordsOf(const std::vector<HoldoutScore>& scores)
{
    std::map<std::string, Record> records;
    for (const HoldoutScore& s : scores) {
        if (!std::isfinite(s.errorPercent))
            continue;
        Record& r = records[s.model];
        r.scored += 1;
        r.error += std::abs(s.errorPercent);
        r.rmse += s.rmse;
    }
    return records;
}

/// The model with the least mean error of the total; among near ties the one with the least RMSE.
/// A model must have been scored as often as any other. Empty when there is none.
std::string winner(const std::map<std::string, Record>& records)
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

std::string name(ChoiceReason reason)
{
    switch (reason) {
    case ChoiceReason::LeastHoldoutError: return "least-holdout-error";
    case ChoiceReason::HistoryTooShort: return "history-too-short";
    case ChoiceReason::OnlyOneFits: return "only-one-fits";
    }
    return {};
}

Result<ModelChoice> chooseModel(const OrderBook& book, const Ledger& ledger, Day end, int horizonDays,
                                const HoldoutOptions& options, Progress& progress)
{
    ModelChoice choice;
    const int history = end - firstPurchase(book, end);
    const int span = std::min(horizonDays, history / 3);
    if (span < shortestHoldoutDays)
        return choice;
    for (int origin = 0; origin < origins; ++origin) {
        const Day to = end - origin * span / 2;
        auto scores = scoreHoldout(book, ledger, to - span, to, options, progress);
        if (!scores && scores.error().kind == ErrorKind::NoData)
            break;  // nobody had bought by then
        if (!scores)
            return pass(scores);
        choice.scores.insert(choice.scores.end(), scores->begin(), scores->end());
    }
    const auto records = recordsOf(choice.scores);
    const std::string best = winner(records);
    if (best.empty())
        return choice;
    choice.model = best;
    const auto fitted = std::ranges::count_if(records, [](const auto& r) { return isModel(r.first); });
    choice.reason = fitted > 1 ? ChoiceReason::LeastHoldoutError : ChoiceReason::OnlyOneFits;
    choice.beatenByBaseline = std::ranges::any_of(records, [&](const auto& r) {
        return !isModel(r.first) && r.second.meanError() < records.at(best).meanError();
    });
    return choice;
}

}  // namespace perennial
