// How large the pages of the preview stand: fitted to the room or by percent, with Ctrl and the wheel; remembered.
#pragma once

#include <QObject>

class QComboBox;
class QScrollArea;
class QWheelEvent;

namespace perennial::ui {

class ReportPreview;

class PreviewZoom : public QObject {
    Q_OBJECT

public:
    /// Fills the box and drives the preview inside the scroll area; all outlive this object.
    PreviewZoom(QComboBox* box, QScrollArea* scroll, ReportPreview* preview, QObject* parent);

    /// Words of the box in the language in force.
    void retranslate();
    /// Fits again: another document, another room.
    void apply();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();
    void wheel(const QWheelEvent& event);

    QComboBox* box_;
    QScrollArea* scroll_;
    ReportPreview* preview_;
};

}  // namespace perennial::ui
