// A report laid out: pages of things to paint, the same for paper and screen.
#pragma once

#include "ui/charts/chart_style.h"
#include "ui/report/report_content.h"
#include "ui/report/report_options.h"
#include "ui/report/report_text.h"

#include <QImage>
#include <QLineF>
#include <QSizeF>

#include <memory>
#include <variant>
#include <vector>

class QCPPainter;

namespace perennial::ui {

struct TextItem {
    QRectF box;
    PaperText text;
};
struct LineItem {
    QLineF line;
    QColor colour;
    double width = 1;
};
struct FillItem {
    QRectF box;
    QColor colour;
    double radius = 0;
};
struct ChartItem {
    QRectF box;
    std::shared_ptr<const ChartData> chart;
};
struct ImageItem {
    QRectF box;
    QImage image;
};
using PageItem = std::variant<TextItem, LineItem, FillItem, ChartItem, ImageItem>;

struct ReportPage {
    QString name;  ///< "2 · Summary for the board"
    QString section;
    std::vector<PageItem> items;
};

/// Laid out once. Sizes are logical pixels at 96 dots an inch.
class ReportDocument {
public:
    ReportDocument() = default;
    /// Lays the content out on the paper. Main thread; needs a QApplication.
    ReportDocument(const ReportContent& content, Paper paper, Orientation orientation);
    /// Of pages that are laid out already.
    ReportDocument(const ReportContent& content, Paper paper, Orientation orientation, std::vector<ReportPage> pages);
    /// Logical pixels of a page.
    [[nodiscard]] static QSizeF sizeOf(Paper paper, Orientation orientation);

    [[nodiscard]] const std::vector<ReportPage>& pages() const { return pages_; }
    [[nodiscard]] QSizeF pageSize() const { return size_; }
    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] const QString& author() const { return author_; }
    [[nodiscard]] const QString& subject() const { return subject_; }
    [[nodiscard]] const QString& program() const { return program_; }
    [[nodiscard]] const QStringList& keywords() const { return keywords_; }
    [[nodiscard]] Paper paper() const { return paper_; }
    [[nodiscard]] Orientation orientation() const { return orientation_; }

    /// Paints one page at its own size; scale the painter for others.
    void paint(std::size_t page, QCPPainter& painter) const;

private:
    std::vector<ReportPage> pages_;
    QSizeF size_;
    QString title_;
    QString author_;
    QString subject_;
    QString program_;
    QStringList keywords_;
    Paper paper_ = Paper::A4;
    Orientation orientation_ = Orientation::Portrait;
    QString language_;
    ChartStyle style_;
};

}  // namespace perennial::ui
