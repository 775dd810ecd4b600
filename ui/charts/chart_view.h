// A chart as a widget: read-out under the pointer, a walk through the points by keyboard, zoom and pan.
//
// Keys: arrows, Home and End move the chosen point, Enter activates it, plus and minus zoom, 0 shows all.
#pragma once

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

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
    /// Where the point of a row of data().table stands; empty when it is not drawn.
    [[nodiscard]] QRect rectOfRow(std::size_t row) const;
    /// Rows that can be walked through, in order.
    [[nodiscard]] std::size_t pointCount() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Clicked or Enter: row of data().table.
    void pointActivated(std::size_t row);
    /// Words for the status line; empty when the pointer leaves.
    void pointShown(const QString& words);

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

private:
    void rebuild();
    /// A chart that nobody sees takes new colours, language and direction when it is shown.
    void rebuildWhenSeen();
    void redraw();
    void draw();
    void stand(std::optional<std::size_t> point);
    void move(int by);
    [[nodiscard]] std::optional<std::size_t> pointAt(QPointF where) const;
    void paintMark(QPainter& painter) const;
    void paintReadOut(QPainter& painter) const;

    std::unique_ptr<ChartData> data_;
    std::unique_ptr<Chart> chart_;
    QPixmap picture_;                   ///< the chart without read-out; null: to be drawn
    bool stale_ = false;                ///< colours, language or direction have changed since it was drawn
    std::optional<std::size_t> point_;  ///< index into chart_->points()
    std::optional<QPointF> dragFrom_;
    bool dragged_ = false;
};

}  // namespace perennial::ui
