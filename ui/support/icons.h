// The program's own line icons: SVG in resources/icons, 1.5 px stroke on a 20 x 20 grid, coloured
// when painted, so that they follow the theme and the device's pixels.
#pragma once

#include "ui/support/tokens.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace perennial::ui {

/// The file is resources/icons/<name>.svg; the name is the enumerator in kebab case ("chevron-down").
enum class Icon {
    // pages
    Data,
    Overview,
    Customers,
    Segments,
    Retention,
    WhatIf,
    Report,
    // frame
    Globe,
    Moon,
    Sun,
    Calendar,
    ChevronDown,
    ChevronEnd,
    ChevronStart,
    Search,
    Close,
    More,
    Menu,
    // actions
    Folder,
    Import,
    Export,
    Save,
    Copy,
    Paste,
    Plus,
    Minus,
    Undo,
    Redo,
    Reset,
    Trash,
    Edit,
    Print,
    Link,
    Filter,
    Columns,
    Sort,
    Drag,
    Settings,
    Play,
    Stop,
    Image,
    Table,
    Target,
    Merge,
    // states
    Check,
    Warning,
    Error,
    Question,
    Info,
    Lock,
    File,
    Workspace,
    Eye,
    EyeOff,
    Mail,
    Star,
    Clock,
    ArrowEnd,
    count
};

/// An icon in a tone of the theme. Checked or selected states take Tone::Accent.
[[nodiscard]] QIcon icon(Icon which, Tone tone = Tone::Muted);

/// A picture of `size` logical pixels in one colour, sharp at the ratio.
[[nodiscard]] QPixmap iconPixmap(Icon which, int size, const QColor& colour, qreal devicePixelRatio);

/// Paints an icon centred into a rectangle of logical pixels.
void paintIcon(QPainter& painter, const QRectF& where, Icon which, const QColor& colour);

/// The leaf on an accent ground with rounded corners.
[[nodiscard]] QIcon logo();
void paintLogo(QPainter& painter, const QRectF& where);

/// Path in the resources, ":/icons/chevron-down.svg".
[[nodiscard]] QString iconPath(Icon which);

}  // namespace perennial::ui
