// How the result answers to the levers: all of them (tornado), one over its range, two together.
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/whatif/live_engine.h"

class QMenu;

namespace perennial::ui {

struct SensitivityView {
    enum class Kind { AllLevers, OneLever, TwoLevers };
    Kind kind = Kind::AllLevers;
    std::string lever = "price";
    std::string second = "retention";
    std::string figure = "profit";
};

/// In a job: some hundred evaluations.
[[nodiscard]] Result<ChartData> sensitivityChart(const LiveEngine& live, const WhatIfResult& at,
                                                 const SensitivityView& view);

class SensitivityPanel : public ChartPanel {
    Q_OBJECT

public:
    SensitivityPanel(Page& page, PageContext& context, QWidget* parent);

    [[nodiscard]] const SensitivityView& wanted() const { return wanted_; }
    void retranslate();

signals:
    void viewChanged();

private:
    void fillMenu();
    void choose(const SensitivityView& view);
    void addLevers(QMenu* menu, const std::string& current, std::function<SensitivityView(const std::string&)> view);

    SensitivityView wanted_;
    QPushButton* button_;
    QMenu* choice_;
};

}  // namespace perennial::ui
