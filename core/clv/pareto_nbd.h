// Pareto/NBD: repeat buying without contract, dropout in continuous time.
// Schmittlein, Morrison & Colombo 1987, Management Science 33(1); Fader & Hardie 2005, "A Note on
// Deriving the Pareto/NBD Model and Related Expressions".
#pragma once

#include "core/clv/model.h"

namespace perennial {

/// The model's line in the registry.
[[nodiscard]] ModelInfo paretoNbd();

}  // namespace perennial
