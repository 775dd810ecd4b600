#include "ui/support/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace perennial::ui {
namespace {

/// File names in the order of the enumerators.
constexpr std::array<const char*, static_cast<std::size_t>(Icon::count)> names = {
    "data",    "overview", "customers",    "segments",    "retention",     "what-if", "report",    "globe",   "moon",
    "sun",     "calendar", "chevron-down", "chevron-end", "chevron-start", "search",  "close",     "more",    "menu",
    "folder",  "import",   "export",       "save",        "copy",          "paste",   "plus",      "minus",   "undo",
    "redo",    "reset",    "trash",        "edit",        "print",         "link",    "filter",    "columns", "sort",
    "drag",    "settings", "play",         "stop",        "image",         "table",   "target",    "merge",   "check",
    "warning", "error",    "question",     "info",        "lock",          "file",    "workspace", "eye",     "eye-off",
    "mail",    "star",     "clock",        "arrow-end",
};

QByteArray coloured(const QString& path, const QColor& colour)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    return svg;
}

QPixmap render(const QString& path, QSizeF size, const QColor& colour, qreal ratio)
{
    const QString key = QStringLiteral("perennial/%1/%2/%3x%4@%5")
                            .arg(path, colour.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap((size * ratio).toSize());
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(coloured(path, colour));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the theme for its colour each time it paints.
class ToneEngine final : public QIconEngine {
public:
    ToneEngine(Icon which, Tone tone)
        : which_(which)
        , tone_(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, which_, colourFor(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return render(iconPath(which_), size, colourFor(mode, state), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);  // `size` is already in device pixels
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ToneEngine(which_, tone_); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens& t = tokens();
        if (mode == QIcon::Disabled)
            return mix(t.surface, t.muted, 0.6);
        return colour(t, state == QIcon::On ? Tone::Accent : tone_);
    }

    Icon which_;
    Tone tone_;
};

class LogoEngine final : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override { paintLogo(*painter, rect); }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new LogoEngine; }
};

}  // namespace

QString iconPath(Icon which)
{
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(names[static_cast<std::size_t>(which)]));
}

QIcon icon(Icon which, Tone tone)
{
    return QIcon(new ToneEngine(which, tone));
}

QPixmap iconPixmap(Icon which, int size, const QColor& colour, qreal devicePixelRatio)
{
    return render(iconPath(which), QSizeF(size, size), colour, devicePixelRatio);
}

void paintIcon(QPainter& painter, const QRectF& where, Icon which, const QColor& colour)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const int side = static_cast<int>(std::floor(std::min(where.width(), where.height())));
    const QPointF corner(std::round(where.center().x() - side / 2.0), std::round(where.center().y() - side / 2.0));
    painter.drawPixmap(corner, iconPixmap(which, side, colour, ratio));
}

QIcon logo()
{
    return QIcon(new LogoEngine);
}

void paintLogo(QPainter& painter, const QRectF& where)
{
    const Tokens& t = tokens();
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(where, where.width() * 0.22, where.width() * 0.22);
    painter.restore();
    const QPixmap leaf = render(QStringLiteral(":/icons/leaf.svg"), where.size(), t.onAccent, ratio);
    painter.drawPixmap(where.topLeft(), leaf);
}

}  // namespace perennial::ui
