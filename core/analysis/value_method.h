// The method behind the values of an analysis as one model: fitted, formula or sBG, for what-if and forecasts.
#pragma once

#include "core/analysis/analysis.h"
#include "core/clv/model.h"
#include "core/clv/spend.h"

#include <memory>
#include <vector>

namespace perennial {

struct ValueMethod {
    std::shared_ptr<const FittedModel> model;          ///< of purchases
    std::shared_ptr<const FittedModel> aliveModel;     ///< of retention and the living
    std::shared_ptr<const SpendModel> spend;           ///< null: no money figures
    const std::vector<float>* spendOf = nullptr;       ///< spend of each base customer; null = by `spend`
    std::shared_ptr<const CustomerSummary> customers;  ///< what `model` asks for, by base customer
    bool distinctStates = false;  ///< its frequencies are numbers of states: nothing lies between them
};

/// Refers to the analysis, which must outlive it. Errors: that of the fit when there is no model of the method asked
/// for (no other one takes its place); NoData.
[[nodiscard]] Result<ValueMethod> valueMethod(const Analysis& analysis);

/// Whether there is one: without building it.
[[nodiscard]] bool hasValueMethod(const Analysis& analysis);

}  // namespace perennial
