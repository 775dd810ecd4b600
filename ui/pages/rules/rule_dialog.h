// A rule with the number of customers or contracts for which it holds, counted while it is built.
#pragma once

#include "ui/jobs/job.h"
#include "ui/pages/rules/rule_subject.h"

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
    RuleDialog(PageContext& context, RuleSubject subject, bool named, QWidget* parent);

    /// "" begins with one condition. A rule that cannot be read is said where the count stands.
    void setRule(const QString& name, const std::string& rule);

signals:
    void ruleAccepted(const QString& name, const QString& rule);

private:
    void count();
    void showCount(const Result<std::vector<bool>>& holds);

    const RuleSubject subject_;
    LatestWins counting_;
    QLineEdit* name_;
    GroupEditor* group_;
    TextLabel* count_;
    QPushButton* accept_;
    std::string text_;
};

}  // namespace perennial::ui
