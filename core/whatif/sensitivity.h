// How a figure responds to one or two levers. Tornado and goal seek: core/whatif/scenario.h.
#pragma once

#include "core/whatif/scenario.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// Names of figures in goals and sensitivities: "clv" (mean), "clv_total", "residual", "revenue", "margin",
/// "profit", "clv_new_customer", "ltv_to_cac", "purchases", "alive_in_12_months", "annual_retention".
[[nodiscard]] std::span<const std::string_view> whatIfFigureNames();
/// UnknownName lists the known ones.
[[nodiscard]] Result<Figure> figureNamed(const WhatIfFigures& figures, std::string_view name);

/// A figure at evenly spaced positions of one lever, end to end of its range.
struct ResponsePoint {
    double lever = 0;
    Figure value = undefined(Reason::NotApplicable);
};
[[nodiscard]] Result<std::vector<ResponsePoint>> responseCurve(const WhatIfEngine& engine, const Scenario& at,
                                                               std::string_view lever, std::string_view figure,
                                                               std::size_t points = 41);

/// A figure over two levers: values[i][j] at first[i], second[j].
struct ResponseMap {
    std::vector<double> first;
    std::vector<double> second;
    std::vector<std::vector<Figure>> values;
};
[[nodiscard]] Result<ResponseMap> responseMap(const WhatIfEngine& engine, const Scenario& at,
                                              std::string_view firstLever, std::string_view secondLever,
                                              std::string_view figure, std::size_t steps = 11);

}  // namespace perennial
