// How the methods did over all origins of a choice. Inside the room only.
#pragma once

#include "core/clv/holdout.h"

#include <map>

namespace perennial {

struct ModelRecord {
    int scored = 0;
    double error = 0;  ///< sum of |error of the total|, per cent
    double rmse = 0;
    [[nodiscard]] double meanError() const { return error / scored; }
    [[nodiscard]] double meanRmse() const { return rmse / scored; }
};

[[nodiscard]] std::map<std::string, ModelRecord> recordsOf(const std::vector<HoldoutScore>& scores);

/// Whether a method that is none of the registry's models erred less than the model chosen.
[[nodiscard]] bool beatenByBaseline(const ModelChoice& choice);

}  // namespace perennial
