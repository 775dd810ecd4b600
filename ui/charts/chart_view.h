// A chart as a widget: read-out under the pointer, a walk through the points by keyboard, zoom and pan.
//
// Keys: arrows, Home and End move the chosen point, Enter activates it, plus and minus zoom, Ctrl with the arrows moves
// what is zoomed, 0 shows all. Where points can be chosen together, Shift with the arrows (or dragging) chooses a
// range; Escape lets go of it. A click on an entry of the legend, or the context menu, hides a series.
#pragma once

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>
#include <set>
#include <string>

class QMenu;

namespace perennial {
struct ChartData;
}

namespace perennial::ui {

class Chart;

class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// Shows data; theme and language in force are taken now and after each change.
    void setData(const ChartData& data);
    [[nodiscard]] const ChartData& data() const;

    /// The point that the keyboard or the pointer stands on: row of data().table.
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    /// Stands on the point of a row of data().table, or on none where it is not drawn.
    void standOn(std::size_t row);
    /// Where the point of a row of data().table stands; empty when it is not drawn.
    [[nodiscard]] QRect rectOfRow(std::size_t row) const;
    /// Rows that can be walked through, in order.
    [[nodiscard]] std::size_t pointCount() const;

    /// Hides a series of the legend, or shows it again; the last one stays. Kept while charts of the same id are shown.
    void toggleSeries(const std::string& key);
    [[nodiscard]] const std::set<std::string>& hiddenSeries() const { return hidden_; }
    /// Keys of the entries of the legend, and where an entry stands.
    [[nodiscard]] std::vector<std::string> seriesKeys() const;
    [[nodiscard]] QRect rectOfSeries(const std::string& key) const;
    /// A checkable entry for each series; they are of the menu.
    QList<QAction*> addSeriesActions(QMenu& menu);

    /// Closer (a factor below 1) or back, around a place of the widget: along the first axis, or the whole picture
    /// where the chart has no axis to zoom. Another chart shows all again.
    void zoomBy(double factor, QPointF around);
    void showAll();
    [[nodiscard]] bool isZoomed() const;
    /// Closer, back, show all; they are of the menu. None where there is nothing to see.
    QList<QAction*> addZoomActions(QMenu& menu);

    /// First and last row of data().table chosen together.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> selectedRows() const;
    void clearSelection();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Clicked or Enter: row of data().table.
    void pointActivated(std::size_t row);
    /// Words for the status line; empty when the pointer leaves.
    void pointShown(const QString& words);
    /// A range of rows has been chosen, and changes while it is dragged; after that selectionCleared() follows once.
    void rowsSelected(std::size_t first, std::size_t last);
    void selectionCleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void rebuild();
    /// New colours, language or direction; a chart that nobody sees takes them when it is shown.
    void takeLook();
    /// Draws when the widget is painted the next time.
    void redraw();
    /// Draws soon, and shows the picture of before until then: several charts that were drawn when their window is
    /// painted would stall it.
    void redrawInTurn();
    void drawInTurn();
    [[nodiscard]] bool isFirstToBeDrawn() const;
    void draw();
    void stand(std::optional<std::size_t> point);
    void move(int by);
    [[nodiscard]] std::optional<std::size_t> pointAt(QPointF where) const;
    void paintMark(QPainter& painter) const;
    void paintReadOut(QPainter& painter) const;
    void paintSelection(QPainter& painter) const;
    /// The entry of the legend at a place; null: none.
    [[nodiscard]] const std::string* seriesAt(QPointF where) const;
    /// Whether dragging from here chooses a range (else it moves a zoomed chart).
    [[nodiscard]] bool dragSelects(Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] std::optional<std::size_t> rowNear(double x) const;
    void select(std::size_t anchor, std::size_t end);
    void extendSelection(int by);
    /// Moves what is zoomed with a hand that goes so many pixels.
    void pan(QPointF by);
    void keepInside();
    /// Scrolls a picture that is closer until the point stands in it.
    void reveal();

    std::unique_ptr<ChartData> data_;
    std::unique_ptr<Chart> chart_;
    QPixmap picture_;                   ///< the chart without read-out
    bool due_ = true;                   ///< the picture is one of before
    bool inTurn_ = false;               ///< and will be drawn when its turn comes
    bool stale_ = false;                ///< colours, language or direction have changed since it was drawn
    std::optional<std::size_t> point_;  ///< index into chart_->points()
    std::set<std::string> hidden_;      ///< series of the legend
    std::optional<std::pair<std::size_t, std::size_t>> range_;  ///< rows: where it began, where it ends now
    std::optional<QPointF> dragFrom_;
    double closer_ = 1;  ///< of a chart without an axis to zoom
    QPointF origin_;     ///< what of it stands in the corner
    bool selecting_ = false;
    bool resting_ = false;  ///< a popover explains the point: it keeps its mark, without read-out
    bool dragged_ = false;
};

}  // namespace perennial::ui
