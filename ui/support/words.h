// The words for names that the core only knows as keys: segments, segmentations, models, levers.
#pragma once

#include "core/segment/segmentation.h"

#include <QString>

namespace perennial::ui {

/// "champions" -> "Champions"; the user's own words stay as they are; a blank value is "(blank)";
/// acquisition months are written in the chosen language.
[[nodiscard]] QString segmentName(const Segmentation& segmentation, std::size_t index);
/// "rfm" -> "RFM groups"; "column:Channel" -> "Channel".
[[nodiscard]] QString segmentationName(const std::string& id);
/// "bg-nbd" -> "BG/NBD"
[[nodiscard]] QString modelName(const std::string& model);

}  // namespace perennial::ui
