// Until when a price change pays, in words: on revenue, on margin, on the value of the horizon.
#pragma once

#include "ui/pages/whatif/live_engine.h"

#include <QList>
#include <QWidget>

#include <utility>

class QPushButton;

namespace perennial::ui {

class TextLabel;
enum class BreakEvenBasis;

class BreakEvenView : public QWidget {
    Q_OBJECT

public:
    explicit BreakEvenView(QWidget* parent = nullptr);
    /// `retentionNeeded`: points that the retention spend must bring; NotApplicable while it is not known.
    void show(const WhatIfResult& result, const LiveEngine& live, const Figure& retentionNeeded);

signals:
    /// A figure was pressed, which stands at `anchor`.
    void explanationWanted(perennial::ui::BreakEvenBasis basis, QPushButton* anchor);

private:
    TextLabel* title_;
    TextLabel* words_;
    QList<std::pair<QPushButton*, TextLabel*>> rows_;
};

}  // namespace perennial::ui
