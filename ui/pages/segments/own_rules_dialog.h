// The user's own segments: named rules in their order; the first that holds names the segment.
#pragma once

#include "core/base/definitions.h"
#include "ui/pages/rules/rule_subject.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace perennial::ui {

class EmptyState;
struct PageContext;

class OwnRulesDialog : public QDialog {
    Q_OBJECT

public:
    OwnRulesDialog(PageContext& context, RuleSubject subject, std::vector<OwnSegment> own, QWidget* parent);

signals:
    void rulesAccepted(const std::vector<perennial::OwnSegment>& own);

private:
    void edit(int row);
    void move(int from, int to);
    void fill(int current);
    /// Buttons act on the chosen segment, if any.
    void showWhatCan();

    PageContext& context_;
    const RuleSubject subject_;
    std::vector<OwnSegment> own_;
    QListWidget* list_;
    EmptyState* empty_;
    QList<QPushButton*> ofOne_;
    QPushButton* up_ = nullptr;
    QPushButton* down_ = nullptr;
};

}  // namespace perennial::ui
