// Until when a price change pays, in words: on revenue, on margin, on the value of the horizon.
#pragma once

#include "ui/pages/whatif/live_engine.h"

#include <QList>
#include <QWidget>

#include <utility>

namespace perennial::ui {

class TextLabel;

class BreakEvenView : public QWidget {
    Q_OBJECT

public:
    explicit BreakEvenView(QWidget* parent = nullptr);
    /// `retentionNeeded`: points that the retention spend must bring; NotApplicable while it is not known.
    void show(const WhatIfResult& result, const LiveEngine& live, const Figure& retentionNeeded);

private:
    TextLabel* title_;
    TextLabel* words_;
    QList<std::pair<TextLabel*, TextLabel*>> rows_;
};

}  // namespace perennial::ui
