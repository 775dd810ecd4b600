// The bar above every page: workspace, as-of date, window, kind of value, segment, search.
#pragma once

#include "core/base/definitions.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QMenu;

namespace perennial::ui {

class FieldButton;
class TextLabel;

/// What the bar shows.
struct GlobalBarState {
    QString workspace;        ///< name; empty: none open
    std::optional<Day> asOf;  ///< in force
    bool asOfChosen = false;  ///< by the user, else found from the data
    Window window = Window::Months12;
    bool hasMargin = false;  ///< the value is margin, else revenue
    struct Segment {
        QString id;    ///< as the definitions keep it
        QString name;  ///< as it is read
    };
    QList<Segment> segments;  ///< of the segmentation in front
    QString segment;          ///< id of the chosen one; empty: all customers
    bool contracts = false;   ///< contracts are shown: they have no window, and without dates no as-of date
};

class GlobalBar : public QWidget {
    Q_OBJECT

public:
    explicit GlobalBar(QWidget* parent = nullptr);

    void setState(const GlobalBarState& state);
    void focusSearch();
    void retranslate();

signals:
    void workspaceMenuWanted(QMenu* menu);               ///< fill the menu before it shows
    void asOfChosen(std::optional<perennial::Day> day);  ///< nullopt: from the data
    void windowChosen(perennial::Window window);
    void valueWanted();                     ///< the margin is set on Data > Assumptions
    void segmentChosen(const QString& id);  ///< "" = all
    void segmentsWanted();                  ///< more than the menu holds: they stand on their page
    void searched(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showState();
    [[nodiscard]] QString allWords() const;
    void openWorkspaceMenu();
    void openCalendar();
    void openWindowMenu();
    void openValueMenu();
    void openSegmentMenu();
    void fit();

    GlobalBarState state_;
    FieldButton* workspace_;
    FieldButton* asOf_;
    FieldButton* window_;
    FieldButton* value_;
    FieldButton* segment_;
    QLineEdit* search_;
    TextLabel* searchKey_;
};

/// "12 months", "all time".
[[nodiscard]] QString windowText(Window window);

}  // namespace perennial::ui
