#include "ui/pages/report/preview_zoom.h"

#include "ui/pages/report/report_preview.h"
#include "ui/support/format.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace perennial::ui {

namespace {

constexpr auto zoomKey = "report/zoom";
constexpr int wholePage = -1;
constexpr int pageWidth = -2;
constexpr int percents[] = {25, 35, 45, 60, 80, 100, 150, 200};
constexpr int usualPercent = 45;

}  // namespace

PreviewZoom::PreviewZoom(QComboBox* box, QScrollArea* scroll, ReportPreview* preview, QObject* parent)
    : QObject(parent)
    , box_(box)
    , scroll_(scroll)
    , preview_(preview)
{
    box_->setObjectName(QStringLiteral("reportZoom"));
    retranslate();
    const int remembered = box_->findData(QSettings().value(QLatin1String(zoomKey), usualPercent).toInt());
    box_->setCurrentIndex(remembered < 0 ? box_->findData(usualPercent) : remembered);
    connect(box_, &QComboBox::activated, this, &PreviewZoom::choose);
    scroll_->viewport()->installEventFilter(this);
    apply();
}

void PreviewZoom::retranslate()
{
    const QSignalBlocker quiet(box_);
    const QVariant chosen = box_->currentData();
    box_->clear();
    box_->addItem(tr("Fit page"), wholePage);
    box_->addItem(tr("Fit width"), pageWidth);
    for (const int percent : percents)
        box_->addItem(Format().percent(percent / 100.0, 0), percent);
    box_->setCurrentIndex(std::max(0, box_->findData(chosen)));
    box_->setAccessibleName(tr("Size of the pages"));
}

void PreviewZoom::choose()
{
    QSettings().setValue(QLatin1String(zoomKey), box_->currentData());
    apply();
}

void PreviewZoom::apply()
{
    // With the bars that will be there: otherwise fitting and scrolling could chase each other.
    const int bar = scroll_->verticalScrollBar()->sizeHint().width();
    const QSize room = scroll_->maximumViewportSize() - QSize(bar, 0);
    const int chosen = box_->currentData().toInt();
    preview_->setRoom(room.width());
    preview_->setZoom(chosen < 0 ? preview_->zoomToFit(room, chosen == wholePage) : chosen / 100.0);
}

bool PreviewZoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        apply();
    if (event->type() == QEvent::Wheel && static_cast<QWheelEvent*>(event)->modifiers() & Qt::ControlModifier) {
        wheel(*static_cast<QWheelEvent*>(event));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

/// One step of the list larger or smaller than what is shown.
void PreviewZoom::wheel(const QWheelEvent& event)
{
    const double now = preview_->zoom() * 100;
    int next = 0;
    for (const int percent : percents) {
        if (event.angleDelta().y() > 0 && next == 0 && percent > now + 0.5)
            next = percent;
        if (event.angleDelta().y() < 0 && percent < now - 0.5)
            next = percent;
    }
    if (next == 0)
        return;
    box_->setCurrentIndex(box_->findData(next));
    choose();
}

}  // namespace perennial::ui
