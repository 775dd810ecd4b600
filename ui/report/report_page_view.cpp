#include "ui/report/report_page_view.h"

#include "ui/charts/plot_library.h"
#include "ui/report/report_document.h"
#include "ui/support/tokens.h"

namespace perennial::ui {

ReportPageView::ReportPageView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ReportPageView::~ReportPageView() = default;

void ReportPageView::setPage(std::shared_ptr<const ReportDocument> document, std::size_t page)
{
    document_ = std::move(document);
    page_ = page;
    if (document_ && page_ < document_->pages().size())
        setAccessibleName(document_->pages()[page_].name);
    redraw();
}

void ReportPageView::setZoom(double zoom)
{
    if (zoom == zoom_)
        return;
    zoom_ = zoom;
    redraw();
}

void ReportPageView::setCurrent(bool current)
{
    current_ = current;
    update();
}

void ReportPageView::redraw()
{
    picture_ = QPixmap();
    updateGeometry();
    resize(sizeHint());
    update();
}

QSize ReportPageView::sizeHint() const
{
    return document_ ? (document_->pageSize() * zoom_).toSize() : QSize(200, 280);
}

void ReportPageView::paintEvent(QPaintEvent*)
{
    if (picture_.isNull() && document_ && page_ < document_->pages().size()) {
        const double ratio = devicePixelRatioF();
        picture_ = QPixmap((QSizeF(size()) * ratio).toSize());
        picture_.setDevicePixelRatio(ratio);
        picture_.fill(lightTokens().surface);  // paper is white in every theme
        QCPPainter painter(&picture_);
        painter.setModes(QCPPainter::pmNoCaching);
        painter.scale(zoom_, zoom_);
        document_->paint(page_, painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture_);
    painter.setPen(QPen(current_ ? tokens().accent : tokens().line, current_ ? 2 : 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void ReportPageView::mousePressEvent(QMouseEvent*)
{
    emit clicked(page_);
}

void ReportPageView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

}  // namespace perennial::ui
