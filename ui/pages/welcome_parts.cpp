#include "ui/pages/welcome_parts.h"

#include "core/ingest/reader.h"
#include "ui/support/format.h"
#include "ui/support/widgets/paint.h"
#include "ui/support/widgets/text.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>

namespace perennial::ui {
namespace {

constexpr int dropIcon = 36;
constexpr int recentHeight = 75;

/// "XLSX · CSV · ODS", read from the registry of formats.
QString formatNames()
{
    QStringList names;
    for (const perennial::Format& format : formats()) {
        const QString name = format.extensions.empty() ? QString() : text(format.extensions.front()).toUpper();
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral(" · "));
}

QString openedWords(const QDateTime& opened)
{
    const qint64 days = opened.date().daysTo(QDate::currentDate());
    if (days <= 0)
        return RecentRow::tr("opened today");
    if (days == 1)
        return RecentRow::tr("opened yesterday");
    //: %1 is a date
    return RecentRow::tr("opened %1").arg(ui::Format().date(opened.date()));
}

QString homePath(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

}  // namespace

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

DropZone::DropZone(QWidget* parent)
    : QFrame(parent)
    , title_(new TextLabel(TextRole::Figure20))
    , text_(new TextLabel(TextRole::BodyMuted))
    , formats_(new TextLabel(TextRole::SmallMuted))
    , open_(button(ButtonKind::Primary, {}, this, metrics::welcomeButton))
    , paste_(button(ButtonKind::Plain, {}, this, metrics::welcomeButton))
{
    setAcceptDrops(true);
    setMinimumHeight(236);
    open_->setIcon(icon(Icon::Folder, Tone::OnAccent));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->setSpacing(8);
    outer->addStretch(1);
    outer->addSpacing(dropIcon + 4);
    for (TextLabel* label : {title_, text_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        outer->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(open_);
    buttons->addWidget(paste_);
    buttons->addStretch(1);
    outer->addSpacing(8);
    outer->addLayout(buttons);
    outer->addSpacing(8);
    formats_->setAlignment(Qt::AlignCenter);
    formats_->setWordWrap(true);
    outer->addWidget(formats_);
    outer->addStretch(1);
    connect(open_, &QPushButton::clicked, this, &DropZone::openWanted);
    connect(paste_, &QPushButton::clicked, this, &DropZone::pasteWanted);
}

void DropZone::retranslate()
{
    title_->setText(tr("Drop a spreadsheet here"));
    text_->setText(tr("orders, subscriptions or a customer list; one row per order or per order line"));
    open_->setText(tr("Open spreadsheet…"));
    paste_->setText(tr("Paste cells"));
    paste_->setToolTip(tr("Take the cells that you have copied in a spreadsheet program"));
    formats_->setText(formatNames());
    setAccessibleName(title_->text());
}

void DropZone::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(over_ ? t.accentSoft : mix(t.canvas, t.accentSoft, 0.5));
    QPen dashes(t.accent, 1.5);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::cardRadius, metrics::cardRadius);
    const QRect where((width() - dropIcon) / 2, title_->y() - dropIcon - 8, dropIcon, dropIcon);
    paintIcon(painter, where, Icon::Import, t.accent);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    over_ = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    over_ = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event)
{
    over_ = false;
    update();
    event->acceptProposedAction();
    emit dropped(localFiles(event->mimeData()));
}

RecentRow::RecentRow(const RecentWorkspace& workspace, QWidget* parent)
    : QAbstractButton(parent)
    , workspace_(workspace)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(workspace.path);
    setAccessibleName(tr("Open the workspace %1").arg(workspace.name));
}

QSize RecentRow::sizeHint() const
{
    return {400, recentHeight};
}

void RecentRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    const ui::Format format;
    QPainter painter(this);
    if (hovered_)
        painter.fillRect(rect().adjusted(1, 1, -1, 0), mix(t.surface, t.hover, 0.7));
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 3, -2, -2), metrics::controlRadius);
    const QRect plate = mirrored(*this, QRect(12, (height() - 32) / 2, 32, 32));
    paintPlate(painter, plate, metrics::controlRadius, t.accentSoft, Qt::transparent);
    paintIcon(painter, plate.adjusted(7, 7, -7, -7), Icon::Workspace, t.accent);

    const auto write = [&](const QRect& where, const QFont& font, const QColor& colour, const QString& words,
                           bool atEnd) {
        painter.setFont(font);
        painter.setPen(colour);
        const bool right = atEnd != (layoutDirection() == Qt::RightToLeft);
        const Qt::Alignment side = right ? Qt::AlignRight : Qt::AlignLeft;
        const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideMiddle, where.width());
        painter.drawText(mirrored(*this, where), static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter), shown);
    };
    const int endWidth = 130;
    const QRect words(56, 0, width() - 56 - 12 - endWidth - 8, 18);
    const QRect end(width() - 12 - endWidth, 0, endWidth, 18);
    const int top = (height() - 54) / 2;
    write(words.translated(0, top), textFont(TextRole::Strong), t.ink, workspace_.name, false);
    //: %1 and %2 are numbers: "24,828 rows · 4,114 customers"
    const QString size =
        tr("%1 rows · %2 customers").arg(format.integer(workspace_.rows), format.integer(workspace_.customers));
    write(words.translated(0, top + 18), textFont(TextRole::Small), t.muted, size, false);
    const QRect path(56, top + 36, width() - 56 - 12, 18);
    write(path, textFont(TextRole::Small), t.muted, format.leftToRight(homePath(workspace_.path)), false);
    write(end.translated(0, top), textFont(TextRole::Strong), t.ink, workspace_.value, true);
    write(end.translated(0, top + 18), textFont(TextRole::Small), t.muted, openedWords(workspace_.opened), true);
}

void RecentRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    hovered_ = true;
    update();
}

void RecentRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    hovered_ = false;
    update();
}

}  // namespace perennial::ui
