// One page of a report on the screen: the very page that is printed.
#pragma once

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace perennial::ui {

class ReportDocument;

class ReportPageView : public QWidget {
    Q_OBJECT

public:
    explicit ReportPageView(QWidget* parent = nullptr);
    ~ReportPageView() override;

    void setPage(std::shared_ptr<const ReportDocument> document, std::size_t page);
    [[nodiscard]] std::size_t page() const { return page_; }
    /// 1 = 96 dots an inch. The widget takes the size of the page.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return zoom_; }
    /// With the accent frame of the page in front.
    void setCurrent(bool current);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void clicked(std::size_t page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void redraw();

    std::shared_ptr<const ReportDocument> document_;
    std::size_t page_ = 0;
    double zoom_ = 0.45;
    bool current_ = false;
    QPixmap picture_;
};

}  // namespace perennial::ui
