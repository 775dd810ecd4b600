// MBG/NBD: as BG/NBD, but a customer may drop out after the first purchase too.
// Batislam, Denizel & Filiztekin 2007, International Journal of Research in Marketing 24(3).
#pragma once

#include "core/clv/model.h"

namespace perennial {

/// The model's line in the registry.
[[nodiscard]] ModelInfo mbgNbd();

}  // namespace perennial
