// The design tokens: every colour and measure of the window, in one place, for both themes.
//
// A widget paints with tokens(), which follows the application's palette and therefore the chosen
// theme; charts and reports take a Tokens value, so that a report on paper is always light.
#pragma once

#include <QColor>

#include <array>

namespace perennial::ui {

/// Colours of one theme. Text pairs (ink, muted, accent, good, bad, warn on canvas, surface and
/// their soft grounds) keep 4.5:1, marks (series on surface) 3:1; `line` and `grid` are decoration.
struct Tokens {
    bool dark = false;
    QColor canvas;   ///< ground of the page
    QColor surface;  ///< cards, navigation, bars
    QColor raised;   ///< popovers and menus
    QColor ink;
    QColor muted;
    QColor line;
    QColor accent;
    QColor accentSoft;
    QColor accentHover;  ///< primary button under the pointer
    QColor onAccent;     ///< text on accent
    QColor good;
    QColor bad;
    QColor warn;
    QColor goodSoft;  ///< also: a cell that has paid back
    QColor badSoft;   ///< also: an over-invested row
    QColor warnSoft;
    QColor grid;     ///< grid lines, ground of bars in cells, neutral chips
    QColor hover;    ///< neutral button or row under the pointer
    QColor heatLow;  ///< ends of the one-hue heat scale
    QColor heatHigh;
    QColor supported;  ///< supported range of a slider: 38 % accent on surface
    QColor shadow;     ///< of popovers, with its alpha
    std::array<QColor, 7> series;

    /// Meanings of series colours (look: colours mean).
    [[nodiscard]] QColor value() const { return series[0]; }  ///< value, gain, returning, scenario
    [[nodiscard]] QColor newCustomers() const { return series[1]; }
    [[nodiscard]] QColor alive() const { return series[2]; }  ///< alive and kept
    [[nodiscard]] QColor cost() const { return series[3]; }   ///< cost, loss, below zero
    [[nodiscard]] QColor base() const { return series[6]; }
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

/// Those of the theme in force (read from the application's palette; light without an application).
[[nodiscard]] const Tokens& tokens();

/// The named colours that a label, an icon or a chip may take; resolved when painting, so that they
/// follow the theme.
enum class Tone { Ink, Muted, Accent, Good, Bad, Warn, OnAccent, Line };
[[nodiscard]] QColor colour(const Tokens& t, Tone tone);
/// The soft ground that belongs to a tone (Ink and Muted: grid).
[[nodiscard]] QColor softGround(const Tokens& t, Tone tone);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// `share` 0 to 1 of colour `b` over colour `a`.
[[nodiscard]] QColor mix(const QColor& a, const QColor& b, double share);

/// Colour of a heat-map cell, `fraction` = value / maximum, clamped to 0..1; `power` 1.1 (RFM map .55).
[[nodiscard]] QColor heatColour(const Tokens& t, double fraction, double power = 1.1);
/// Pure black or pure white, whichever contrasts more with the ground.
[[nodiscard]] QColor textOn(const QColor& ground);
/// Difference scale: -1 orange, 0 grey, +1 blue.
[[nodiscard]] QColor differenceColour(const Tokens& t, double value);

/// Measures in logical pixels.
namespace metrics {
inline constexpr int menuBar = 28;
inline constexpr int navigation = 168;
inline constexpr int globalBar = 48;
inline constexpr int statusBar = 28;
inline constexpr int pageSide = 24;
inline constexpr int pageTop = 12;
inline constexpr int gap = 12;  ///< between cards
inline constexpr int cardRadius = 8;
inline constexpr int controlRadius = 6;
inline constexpr int cardSide = 12;
inline constexpr int cardTop = 10;
inline constexpr int button = 32;
inline constexpr int headButton = 30;
inline constexpr int welcomeButton = 36;
inline constexpr int field = 30;
inline constexpr int segmented = 30;
inline constexpr int segmentedInCard = 28;
inline constexpr int chip = 20;
inline constexpr int tableHead = 28;
inline constexpr int tableRow = 29;
inline constexpr int tableRowDense = 25;
inline constexpr int cellPadding = 8;
inline constexpr int popoverWidth = 328;
inline constexpr int barInCellWidth = 58;
inline constexpr int barInCellHeight = 12;
}  // namespace metrics

}  // namespace perennial::ui
