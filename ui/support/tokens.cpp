#include "ui/support/tokens.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace perennial::ui {
namespace {

QColor rgb(unsigned value)
{
    return QColor(QRgb(0xFF000000U | value));
}

Tokens makeLight()
{
    Tokens t;
    t.dark = false;
    t.canvas = rgb(0xF6F7F9), t.surface = rgb(0xFFFFFF), t.raised = rgb(0xFFFFFF);
    t.ink = rgb(0x1B2430), t.muted = rgb(0x5B6675), t.line = rgb(0xDDE2E8);
    t.accent = rgb(0x2457D6), t.accentSoft = rgb(0xE8EEFC), t.accentHover = rgb(0x1D49B8), t.onAccent = rgb(0xFFFFFF);
    t.good = rgb(0x0B7A53), t.bad = rgb(0xB3261E), t.warn = rgb(0x8A5A00);
    t.goodSoft = rgb(0xE6F3EE), t.badSoft = rgb(0xFBEBEA), t.warnSoft = rgb(0xFBF3E2);
    t.grid = rgb(0xE9EDF1), t.hover = rgb(0xF1F3F6);
    t.heatLow = rgb(0xEEF4FA), t.heatHigh = rgb(0x0B4F86);
    t.shadow = QColor(0x1B, 0x24, 0x30, 41);  // 16 % of ink
    t.series = {rgb(0x0072B2), rgb(0xB87A00), rgb(0x009E73), rgb(0xD55E00),
                rgb(0xB85C90), rgb(0x2B8CC4), rgb(0x7A7A7A)};
    t.supported = mix(t.surface, t.accent, 0.38);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.canvas = rgb(0x12161C), t.surface = rgb(0x1B212A), t.raised = rgb(0x232B36);
    t.ink = rgb(0xE8ECF1), t.muted = rgb(0x9AA6B5), t.line = rgb(0x2E3743);
    t.accent = rgb(0x7FA6FF), t.accentSoft = rgb(0x22304D), t.accentHover = rgb(0x9BBAFF), t.onAccent = rgb(0x12161C);
    t.good = rgb(0x4CC38A), t.bad = rgb(0xFF8A80), t.warn = rgb(0xE5B454);
    t.goodSoft = rgb(0x16332A), t.badSoft = rgb(0x3A2020), t.warnSoft = rgb(0x33290F);
    t.grid = rgb(0x28313C), t.hover = rgb(0x232B36);
    t.heatLow = rgb(0x1E2F40), t.heatHigh = rgb(0x7CC0F2);
    t.shadow = QColor(0, 0, 0, 128);
    t.series = {rgb(0x4FA3DB), rgb(0xE69F00), rgb(0x2BBF94), rgb(0xF0803C),
                rgb(0xCC79A7), rgb(0x56B4E9), rgb(0x9A9A9A)};
    t.supported = mix(t.surface, t.accent, 0.38);
    return t;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance of WCAG 2.
double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

}  // namespace

const Tokens& lightTokens()
{
    static const Tokens t = makeLight();
    return t;
}

const Tokens& darkTokens()
{
    static const Tokens t = makeDark();
    return t;
}

const Tokens& tokens()
{
    const bool dark = qGuiApp && QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? darkTokens() : lightTokens();
}

QColor colour(const Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Ink: return t.ink;
    case Tone::Muted: return t.muted;
    case Tone::Accent: return t.accent;
    case Tone::Good: return t.good;
    case Tone::Bad: return t.bad;
    case Tone::Warn: return t.warn;
    case Tone::OnAccent: return t.onAccent;
    case Tone::Line: return t.line;
    }
    return t.ink;
}

QColor softGround(const Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Accent: return t.accentSoft;
    case Tone::Good: return t.goodSoft;
    case Tone::Bad: return t.badSoft;
    case Tone::Warn: return t.warnSoft;
    default: return t.grid;
    }
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto s = static_cast<float>(std::clamp(share, 0.0, 1.0));
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * s, a.greenF() + (b.greenF() - a.greenF()) * s,
                            a.blueF() + (b.blueF() - a.blueF()) * s);
}

QColor heatColour(const Tokens& t, double fraction, double power)
{
    const double f = std::isfinite(fraction) ? std::clamp(fraction, 0.0, 1.0) : 0.0;
    return mix(t.heatLow, t.heatHigh, std::pow(f, power));
}

QColor textOn(const QColor& ground)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrast(ground, black) >= contrast(ground, white) ? black : white;
}

QColor differenceColour(const Tokens& t, double value)
{
    const double v = std::isfinite(value) ? std::clamp(value, -1.0, 1.0) : 0.0;
    return mix(t.grid, v < 0 ? t.cost() : t.value(), std::abs(v));
}

}  // namespace perennial::ui
