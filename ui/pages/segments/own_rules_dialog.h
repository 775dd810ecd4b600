// The user's own segments: named rules in their order; the first that holds names the segment.
#pragma once

#include "core/analysis/analysis.h"

#include <QDialog>

#include <memory>

class QListWidget;

namespace perennial::ui {

class EmptyState;
struct PageContext;

class OwnRulesDialog : public QDialog {
    Q_OBJECT

public:
    OwnRulesDialog(PageContext& context, std::shared_ptr<const Analysis> analysis, QWidget* parent);

signals:
    void rulesAccepted(const std::vector<perennial::OwnSegment>& own);

private:
    void edit(int row);
    void move(int by);
    void fill(int current);
    /// Buttons act on the chosen segment, if any.
    void showWhatCan();

    PageContext& context_;
    std::shared_ptr<const Analysis> analysis_;
    std::vector<OwnSegment> own_;
    QListWidget* list_;
    EmptyState* empty_;
    QList<QPushButton*> ofOne_;
    QPushButton* up_ = nullptr;
    QPushButton* down_ = nullptr;
};

}  // namespace perennial::ui
