// One function per kind of chart. Private to this room: others ask the registry.
#pragma once

#include "ui/charts/chart.h"

namespace perennial::ui::views {

using Made = std::unique_ptr<Chart>;

[[nodiscard]] Made distribution(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made concentration(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made segments(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made costAndValue(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made cohortMap(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made retention(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made survival(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made forecast(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made waterfall(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made tornado(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made payback(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made rfmMap(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made ltvByAge(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made marginCurves(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made valueAndCost(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made newAndReturning(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made movement(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made flow(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made timeline(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made alivePath(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made response(const ChartData& data, const ChartStyle& style);
[[nodiscard]] Made leverMap(const ChartData& data, const ChartStyle& style);
/// Says in the middle why there is nothing to draw.
[[nodiscard]] Made nothing(const ChartData& data, const ChartStyle& style);

}  // namespace perennial::ui::views
