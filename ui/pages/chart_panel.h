// A chart in its card: statement as title, subtitle, the chart, and the menu that copies it, saves it
// and shows the figures behind it.
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/support/widgets/card.h"

class QHBoxLayout;

namespace perennial::ui {

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
    void retranslate();

signals:
    /// A bar, cell or point was clicked: row of data().table.
    void pointActivated(std::size_t row);

private:
    void showWords();
    void copy();
    void save();
    void showData();

    Page& page_;
    PageContext& context_;
    ChartView* view_;
    QHBoxLayout* tools_;
    ChartData data_;
};

}  // namespace perennial::ui
