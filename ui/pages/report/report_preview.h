// The pages of a report as they will be printed, one below the other or side by side.
#pragma once

#include "ui/report/report_document.h"

#include <QHash>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <set>

namespace perennial::ui {

class ReportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    void setDocument(const ReportDocument& document);
    /// Logical pixels of the screen for one of the page.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return zoom_; }
    /// Logical pixels of a page at 100 %; empty before there is a document.
    [[nodiscard]] QSizeF pageSize() const;
    /// The zoom at which one page stands in `room` with its caption: by its width, or whole.
    [[nodiscard]] double zoomToFit(QSize room, bool whole) const;
    /// Width that is there for the pages: decides how many stand side by side.
    void setRoom(int width);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect pageRect(std::size_t page) const;
    [[nodiscard]] int columns() const;
    void fit();
    void drawNext();
    void forget();

    ReportDocument document_;
    double zoom_ = 0.55;
    int room_ = 600;
    QHash<std::size_t, QPixmap> drawn_;  ///< pages as pictures of the screen
    std::set<std::size_t> wanted_;       ///< seen but not drawn yet: one a turn of the event loop
    QTimer drawing_;
};

}  // namespace perennial::ui
