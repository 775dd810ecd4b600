// The composition of a report as JSON: kept in a workspace, saved as a file, part of a recipe.
//
//   {"perennial-report": 1, "template": "own", "sections": [{"id": "segments", "on": true, "note": "..."}],
//    "language": "th", "paper": "a4", "orientation": "portrait", "customers": "masked", "company": "...",
//    "tagline": "...", "title": "...", "author": "...", "logo": "/path.png", "colour": "#1F5C45"}
#pragma once

#include "core/base/error.h"
#include "ui/report/report_options.h"

#include <QByteArray>
#include <QJsonObject>

namespace perennial::ui {

/// "board", "full", "segment", "own".
[[nodiscard]] QString nameOf(ReportTemplate layout);

[[nodiscard]] QJsonObject settingsJson(const ReportOptions& options);
/// Everything is optional. Errors: ValueInvalid for text that is no composition, UnknownName for an unknown key,
/// OptionInvalid for an unknown value.
[[nodiscard]] Result<ReportOptions> reportOptions(const QJsonObject& json);
[[nodiscard]] Result<ReportOptions> reportOptions(const QByteArray& text);

}  // namespace perennial::ui
