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
    /// A figure was pressed, or the words about it, which stand at `anchor`.
    void explanationWanted(perennial::ui::BreakEvenBasis basis, const QString& value, QWidget* anchor);
    /// The words about reactions to the price and the retention spend.
    void responseWanted(perennial::ui::TextLabel* anchor);

private:
    TextLabel* title_;
    TextLabel* words_;
    QList<std::pair<QPushButton*, TextLabel*>> rows_;
};

}  // namespace perennial::ui
