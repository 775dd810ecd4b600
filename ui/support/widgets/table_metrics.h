// Edges of the cells of a table and of its head, in logical pixels.
#pragma once

namespace perennial::ui::cells {

inline constexpr int outerPadding = 12;  ///< of the first and the last column
inline constexpr int innerPadding = 7;
inline constexpr int rounding = 2;  ///< text is measured in whole pixels, in parts of them when painted

}  // namespace perennial::ui::cells
