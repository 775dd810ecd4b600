// BG/NBD: repeat buying without contract; a customer may drop out after each repeat purchase.
// Fader, Hardie & Lee 2005, "Counting Your Customers" the Easy Way, Marketing Science 24(2).
#pragma once

#include "core/clv/model.h"

namespace perennial {

/// The model's line in the registry.
[[nodiscard]] ModelInfo bgNbd();

}  // namespace perennial
