// A chart as a file: SVG, PNG, PDF, or its figures as CSV. Needs a QApplication (offscreen will do).
#pragma once

#include "core/analysis/chart_data.h"
#include "core/base/error.h"
#include "ui/charts/chart_style.h"

#include <QImage>
#include <QSizeF>

#include <set>
#include <string>

namespace perennial::ui {

struct ExportOptions {
    QSizeF size{720, 440};           ///< logical pixels, with title
    double scale = 2;                ///< of PNG
    bool title = true;               ///< title and subtitle above the chart
    std::set<std::string> hidden{};  ///< series of the legend that are left out, as they are in the window
};

/// The ending of `path` decides: .svg, .png, .pdf, .csv. Atomic: a file that was there stays untouched when
/// writing fails. Errors: FormatUnsupported, WriteFailed (place.file).
[[nodiscard]] Result<> exportChart(const ChartData& data, const ChartStyle& style, const QString& path,
                                   const ExportOptions& options = {});

/// The same picture for the clipboard.
[[nodiscard]] QImage chartImage(const ChartData& data, const ChartStyle& style, const ExportOptions& options = {});

}  // namespace perennial::ui
