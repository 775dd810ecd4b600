// The scenarios as tabs, and what can be done with them.
#pragma once

#include "ui/pages/whatif/scenario_store.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace perennial::ui {

class SegmentedControl;

class ScenarioBar : public QWidget {
    Q_OBJECT

public:
    ScenarioBar(ScenarioStore& store, QWidget* parent);

    /// "" = the base.
    [[nodiscard]] QString current() const;
    void setCurrent(const QString& name);
    [[nodiscard]] bool comparing() const;
    /// Where goals cannot be sought. They can by default.
    void hideGoalSeek();
    void retranslate();

signals:
    void chosen(const QString& name);
    void compareToggled(bool on);
    void goalSeekWanted(QWidget* beside);
    /// Save what the levers show: under this name, in place of another one ("" = a new scenario).
    void saveWanted(const QString& name, const QString& former);
    void noteWanted(const QString& note);

private:
    void showTabs();
    void fillMenu();
    void askForText(const QString& title, const QString& label, const QString& value, bool lines,
                    std::function<void(QString)> done);
    void duplicate();
    void rename(const QString& name);

    ScenarioStore& store_;
    QString wanted_;  ///< to be in front once it is loaded
    SegmentedControl* tabs_;
    QPushButton* add_;
    QPushButton* more_;
    QPushButton* compare_;
    QPushButton* goal_;
    QMenu* menu_;
};

}  // namespace perennial::ui
