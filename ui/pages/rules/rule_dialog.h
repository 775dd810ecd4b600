// A rule with the number of customers for whom it holds, counted while it is built.
#pragma once

#include "core/analysis/rule_data.h"
#include "ui/jobs/job.h"

#include <QDialog>

#include <memory>
#include <vector>

class QLineEdit;
class QPushButton;

namespace perennial::ui {

class GroupEditor;
struct PageContext;
class TextLabel;

class RuleDialog : public QDialog {
    Q_OBJECT

public:
    /// `named`: the rule has a name of its own, which must not be empty.
    RuleDialog(PageContext& context, std::shared_ptr<const Analysis> analysis, bool named, QWidget* parent);

    /// "" begins with one condition. A rule that cannot be read is said where the count stands.
    void setRule(const QString& name, const std::string& rule);

signals:
    void ruleAccepted(const QString& name, const QString& rule);

private:
    void count();
    void showCount(const Result<std::vector<bool>>& holds);

    std::shared_ptr<const Analysis> analysis_;
    std::vector<RuleField> fields_;
    LatestWins counting_;
    QLineEdit* name_;
    GroupEditor* group_;
    TextLabel* count_;
    QPushButton* accept_;
    std::string text_;
};

}  // namespace perennial::ui
