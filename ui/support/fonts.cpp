#include "ui/support/fonts.h"

#include <QApplication>
#include <QCache>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QStringList>

#include <utility>

namespace perennial::ui {
namespace {

constexpr auto ownFamily = "Perennial Sans";

QFont::Weight weightOf(int css)
{
    return static_cast<QFont::Weight>(css);
}

}  // namespace

void installFonts()
{
    for (const char* file : {"Regular", "Medium", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/PerennialSans-%1.otf").arg(QLatin1String(file)));
    QApplication::setFont(textFont(TextSize::Body));
}

QStringList fontFamilies()
{
    // The first family that has a glyph draws it: Latin and Vietnamese from ours, the rest from the
    // system's. Arabic, Thai and Chinese are named because the system's default for a sign may be a
    // face of another make, or a Japanese one for Chinese.
    return {QString::fromLatin1(ownFamily),     QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(),
            QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Thai"),
            QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
            QStringLiteral("Noto Sans")};
}

QFont textFont(TextSize size, int weight)
{
    QFont f;
    f.setFamilies(fontFamilies());
    f.setPixelSize(static_cast<int>(size));
    f.setWeight(weightOf(weight));
    f.setHintingPreference(QFont::PreferNoHinting);
    return f;
}

QFont textFont(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle: return textFont(TextSize::Title, 700);
    case TextRole::CardTitle:
    case TextRole::Strong: return textFont(TextSize::Body, 600);
    case TextRole::PageSentence:
    case TextRole::Body:
    case TextRole::BodyMuted:
    case TextRole::Link: return textFont(TextSize::Body);
    case TextRole::Subtitle:
    case TextRole::Small:
    case TextRole::SmallMuted: return textFont(TextSize::Small);
    case TextRole::SmallStrong: return textFont(TextSize::Small, 600);
    case TextRole::Figure: return textFont(TextSize::Big, 600);
    case TextRole::Figure20: return textFont(TextSize::Title, 600);
    case TextRole::Figure15: return textFont(TextSize::Lead, 600);
    }
    return textFont(TextSize::Body);
}

int widthOfWords(const QFont& font, const QString& words)
{
    constexpr qsizetype mostKept = 8192;
    // Never taken down: a font must not outlive the application's own.
    static auto& kept = *new QCache<std::pair<QString, QFont>, int>(mostKept);
    const std::pair key(words, font);
    if (const int* known = kept.object(key))
        return *known;
    const int width = QFontMetrics(font).horizontalAdvance(words);
    kept.insert(key, new int(width));
    return width;
}

}  // namespace perennial::ui
