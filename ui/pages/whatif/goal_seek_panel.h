// Goal seek: name a target and the levers that may move, get the least change that reaches it.
#pragma once

#include "ui/jobs/job.h"
#include "ui/pages/whatif/live_engine.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace perennial::ui {

class TextLabel;

/// The content of a popover; it lives as long as that.
class GoalSeekPanel : public QWidget {
    Q_OBJECT

public:
    GoalSeekPanel(Jobs& jobs, std::shared_ptr<const LiveEngine> live, const Scenario& from, QWidget* parent = nullptr);

signals:
    /// The positions that reach the target.
    void found(const perennial::Levers& levers);

private:
    struct Row {
        std::string lever;
        QCheckBox* free;
        QComboBox* effort;
    };
    struct Answer;

    void makeTarget(QVBoxLayout* layout);
    void makeLevers(QVBoxLayout* layout);
    void proposeTarget();
    void seek();
    void answered(const Result<Answer>& answer, double target);

    std::shared_ptr<const LiveEngine> live_;
    Scenario from_;
    LatestWins seeking_;
    QComboBox* figure_ = nullptr;
    QLineEdit* target_ = nullptr;
    std::vector<Row> rows_;
    QPushButton* find_ = nullptr;
    TextLabel* words_ = nullptr;
};

}  // namespace perennial::ui
