// Building a rule without writing it: groups of conditions that must all, any or none hold, nested.
#pragma once

#include "core/analysis/rule_data.h"
#include "core/segment/rule.h"

#include <QFrame>

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace perennial::ui {

/// One condition: field, comparison, value.
class ConditionEditor : public QWidget {
    Q_OBJECT

public:
    ConditionEditor(const std::vector<RuleField>& fields, QWidget* parent);

    void setRule(const perennial::Rule& condition);
    /// OptionInvalid (field, value, expected) when the value does not fit the field.
    [[nodiscard]] Result<perennial::Rule> rule() const;

signals:
    void changed();
    void removeWanted();

private:
    [[nodiscard]] const RuleField* field() const;
    void fillOperators();

    const std::vector<RuleField>& fields_;
    QComboBox* field_;
    QComboBox* operator_;
    QLineEdit* value_;
};

/// A group of conditions and groups.
class GroupEditor : public QFrame {
    Q_OBJECT

public:
    GroupEditor(const std::vector<RuleField>& fields, bool removable, QWidget* parent);

    void setRule(const perennial::Rule& rule);
    [[nodiscard]] Result<perennial::Rule> rule() const;

signals:
    void changed();
    void removeWanted();

private:
    void addCondition(const perennial::Rule* condition);
    void addGroup(const perennial::Rule* group);
    void addPart(const perennial::Rule& part);
    void remove(QWidget* part);

    const std::vector<RuleField>& fields_;
    QComboBox* kind_;
    QVBoxLayout* parts_;
    std::vector<ConditionEditor*> conditions_;
    std::vector<GroupEditor*> groups_;
};

}  // namespace perennial::ui
