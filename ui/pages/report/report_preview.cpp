#include "ui/pages/report/report_preview.h"

#include "ui/charts/plot_library.h"
#include "ui/support/fonts.h"
#include "ui/support/tokens.h"

#include <QPaintEvent>

namespace perennial::ui {

namespace {

constexpr int gap = 20;
constexpr int captionHeight = 24;

}  // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    drawing_.setInterval(0);
    connect(&drawing_, &QTimer::timeout, this, &ReportPreview::drawNext);
}

void ReportPreview::setDocument(const ReportDocument& document)
{
    document_ = document;
    forget();
    fit();
}

void ReportPreview::setZoom(double zoom)
{
    if (zoom == zoom_)
        return;
    zoom_ = zoom;
    forget();
    fit();
}

QSizeF ReportPreview::pageSize() const
{
    return document_.pages().empty() ? QSizeF() : document_.pageSize();
}

double ReportPreview::zoomToFit(QSize room, bool whole) const
{
    const QSizeF page = pageSize();
    if (page.isEmpty())
        return zoom_;
    const double wide = (room.width() - 2.0 * gap - 2) / page.width();
    const double high = (room.height() - 2.0 * gap - captionHeight) / page.height();
    return std::clamp(whole ? std::min(wide, high) : wide, 0.1, 4.0);
}

void ReportPreview::setRoom(int width)
{
    room_ = width;
    fit();
}

void ReportPreview::fit()
{
    setFixedSize(sizeHint());
    setAccessibleDescription(tr("%n page(s)", nullptr, static_cast<int>(document_.pages().size())));
    update();
}

int ReportPreview::columns() const
{
    const int width = static_cast<int>(document_.pageSize().width() * zoom_) + gap;
    return width > gap ? std::max(1, (room_ - gap) / width) : 1;
}

QSize ReportPreview::sizeHint() const
{
    const auto pages = static_cast<int>(document_.pages().size());
    const int rows = (pages + columns() - 1) / columns();
    const QSizeF page = document_.pageSize() * zoom_;
    return {std::max(room_, gap + columns() * (static_cast<int>(page.width()) + gap)),
            gap + rows * (static_cast<int>(page.height()) + captionHeight + gap)};
}

QRect ReportPreview::pageRect(std::size_t page) const
{
    const QSize size = (document_.pageSize() * zoom_).toSize();
    const int column = static_cast<int>(page) % columns();
    const int row = static_cast<int>(page) / columns();
    const int used = columns() * (size.width() + gap) - gap;
    const int left = std::max(gap, (width() - used) / 2);
    const int x = layoutDirection() == Qt::RightToLeft ? columns() - 1 - column : column;
    return {left + x * (size.width() + gap), gap + row * (size.height() + captionHeight + gap), size.width(),
            size.height()};
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    for (std::size_t i = 0; i < document_.pages().size(); ++i) {
        const QRect where = pageRect(i);
        if (!event->rect().intersects(where.adjusted(0, 0, 0, captionHeight)))
            continue;
        painter.fillRect(where, Qt::white);
        if (const QPixmap picture = drawn_.value(i); !picture.isNull())
            painter.drawPixmap(where.topLeft(), picture);
        else
            wanted_.insert(i);
        painter.setPen(t.line);
        painter.drawRect(where);
        painter.setFont(textFont(TextRole::SmallMuted));
        painter.setPen(t.muted);
        painter.drawText(where.left(), where.bottom() + 4, where.width(), captionHeight - 4, Qt::AlignCenter,
                         document_.pages()[i].name);
    }
    if (!wanted_.empty() && !drawing_.isActive())
        drawing_.start();
}

void ReportPreview::drawNext()
{
    if (wanted_.empty()) {
        drawing_.stop();
        return;
    }
    const std::size_t page = *wanted_.begin();
    wanted_.erase(wanted_.begin());
    if (page >= document_.pages().size())
        return;
    const QRect where = pageRect(page);
    QPixmap picture(where.size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::white);
    {
        QCPPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(zoom_, zoom_);
        document_.paint(page, painter);
    }
    drawn_.insert(page, picture);
    update(where);
}

void ReportPreview::forget()
{
    drawn_.clear();
    wanted_.clear();
}

}  // namespace perennial::ui
