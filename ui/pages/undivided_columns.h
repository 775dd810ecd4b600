// Columns of the sheet that are no segmentation, said where the user looks for them.
#pragma once

class QComboBox;

namespace perennial {
struct Analysis;
}

namespace perennial::ui {

/// Adds the columns with too many values to divide the customers by, greyed, each with the reason as its tooltip.
void addUndividedColumns(QComboBox& list, const Analysis& analysis);

}  // namespace perennial::ui
