#include "ui/support/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStringList>

namespace perennial::ui {
namespace {

constexpr auto ownFamily = "Perennial Sans";

QFont::Weight weightOf(int css) { return static_cast<QFont::Weight>(css); }

}  // namespace

void installFonts()
{
    for (const char* file : {"Regular", "Medium", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/PerennialSans-%1.otf").arg(QLatin1String(file)));
    QApplication::setFont(font(TextSize::Body));
}

QStringList fontFamilies()
{
    // The first family that has a glyph draws it: Latin and Vietnamese from ours, the rest from the
    // system's. Arabic, Thai and Chinese are named because the system's default for a sign may be a
    // face of another make, or a Japanese one for Chinese.
    return {QString::fromLatin1(ownFamily), QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(),
            QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Thai"), QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("Noto Sans SC"), QStringLiteral("Noto Sans")};
}

QFont font(TextSize size, int weight)
{
    QFont f;
    f.setFamilies(fontFamilies());
    f.setPixelSize(static_cast<int>(size));
    f.setWeight(weightOf(weight));
    f.setHintingPreference(QFont::PreferNoHinting);
    return f;
}

QFont font(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle: return font(TextSize::Title, 650);
    case TextRole::CardTitle:
    case TextRole::Strong: return font(TextSize::Body, 600);
    case TextRole::PageSentence:
    case TextRole::Body:
    case TextRole::BodyMuted:
    case TextRole::Link: return font(TextSize::Body);
    case TextRole::Subtitle:
    case TextRole::Small:
    case TextRole::SmallMuted: return font(TextSize::Small);
    case TextRole::SmallStrong: return font(TextSize::Small, 600);
    case TextRole::Figure: return font(TextSize::Big, 600);
    case TextRole::Figure20: return font(TextSize::Title, 600);
    case TextRole::Figure15: return font(TextSize::Lead, 600);
    }
    return font(TextSize::Body);
}

}  // namespace perennial::ui
