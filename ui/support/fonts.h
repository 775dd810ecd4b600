// The type of the window: five sizes, one family with fallbacks for every language, tabular figures.
#pragma once

#include <QFont>

class QLabel;
class QString;
class QWidget;

namespace perennial::ui {

/// Registers the program's font files and sets the application's font. Call once, after QApplication.
void installFonts();

/// Families in the order of trial: ours, the system's, then Arabic, Thai and Chinese ones.
[[nodiscard]] QStringList fontFamilies();

/// The only sizes there are, in logical pixels.
enum class TextSize { Small = 12, Body = 13, Lead = 15, Title = 20, Big = 28 };

/// A font of the window. Weight as in CSS: 400, 500, 600, 700.
[[nodiscard]] QFont textFont(TextSize size, int weight = 400);

/// What a text is; decides size, weight and tone.
enum class TextRole {
    PageTitle,     ///< 20, 700
    PageSentence,  ///< 13 muted
    CardTitle,     ///< 13, 600
    Subtitle,      ///< 12 muted
    Body,          ///< 13
    BodyMuted,     ///< 13 muted
    Strong,        ///< 13, 600
    Small,         ///< 12 ink
    SmallMuted,    ///< 12 muted
    SmallStrong,   ///< 12, 600
    Figure,        ///< 28, 600: the big figure of a card
    Figure20,      ///< 20, 600
    Figure15,      ///< 15, 600
    Link,          ///< 13 accent; for LinkButton
};
[[nodiscard]] QFont textFont(TextRole role);

/// Width of the words in one line, logical pixels. Keeps what was measured last: a table asks for its cells and
/// heads with every change of its room. For the main thread.
[[nodiscard]] int widthOfWords(const QFont& font, const QString& words);

}  // namespace perennial::ui
