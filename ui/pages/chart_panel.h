// A chart in its card: statement as title, subtitle, the chart, and the menu that copies it, saves it
// and shows the figures behind it.
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/support/widgets/card.h"

#include <QPointer>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace perennial::ui {

class ChartTable;
class ChartView;
class Page;
struct PageContext;

class ChartPanel : public ChartCard {
    Q_OBJECT

public:
    ChartPanel(Page& page, PageContext& context, QWidget* parent);

    void setData(const ChartData& data);
    [[nodiscard]] const ChartData& data() const { return data_; }
    /// Controls in a line between subtitle and chart.
    void addTools(const QList<QWidget*>& tools);
    /// Without the card's ground and line, inside another card.
    void setFramed(bool framed);
    [[nodiscard]] ChartView* view() const { return view_; }
    /// Instead of the chart: drawing it was cancelled, with a button that does `again`. Until the next setData().
    void sayCancelled(std::function<void()> again);
    [[nodiscard]] bool isCancelled() const { return again_ != nullptr; }
    /// A line below the chart about the chosen range, with a link; gone as soon as nothing is chosen.
    void showRange(const QString& words, const QString& link, std::function<void()> follow);
    void retranslate();

signals:
    /// A bar, cell or point was clicked: row of data().table.
    void pointActivated(std::size_t row);
    /// Rows first to last were chosen together; the page answers with showRange().
    void rowsSelected(std::size_t first, std::size_t last);

private:
    QWidget* makeStopped();
    QWidget* makeRangeBar();
    /// Zoom and the series of the chart at the end of the menu.
    void fillMenu();
    void showWords();
    void copy();
    void save();
    void showData();

    Page& page_;
    PageContext& context_;
    ChartView* view_;
    QWidget* range_ = nullptr;  ///< what is chosen, and the way to it
    TextLabel* rangeWords_ = nullptr;
    QPushButton* rangeLink_ = nullptr;
    std::function<void()> follow_;
    std::function<void()> again_;  ///< draws what was cancelled
    QWidget* stopped_ = nullptr;   ///< says so
    TextLabel* stoppedWords_ = nullptr;
    QPushButton* stoppedLink_ = nullptr;
    QList<QAction*> viewActions_;
    QPointer<ChartTable> figures_;
    QHBoxLayout* tools_;
    ChartData data_;
};

}  // namespace perennial::ui
