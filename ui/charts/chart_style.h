// How charts look: colours, type, language and direction, as one value. The window, the report and an
// export differ in nothing else.
#pragma once

#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/tokens.h"

#include <QFont>

namespace perennial::ui {

struct ChartStyle {
    Tokens tokens = lightTokens();
    Format format;
    double labelSize = 12;  ///< of axes and labels, logical pixels; print has a smaller scale
    bool print = false;     ///< on paper: no room for hovering, so a bit more is labelled

    [[nodiscard]] bool rightToLeft() const { return format.rightToLeft(); }
    [[nodiscard]] QFont font(int weight = 400) const;
    [[nodiscard]] QFont font(double pixels, int weight) const;

    /// Of the theme and the language in force.
    [[nodiscard]] static ChartStyle screen();
    /// Light, in a language, in the type of paper.
    [[nodiscard]] static ChartStyle paper(const QLocale& locale);
};

}  // namespace perennial::ui
