// What an 'explain' popover holds: title and value, formula, rows of figures with links.
#pragma once

#include "ui/support/widgets/popover.h"

class QPushButton;
class QVBoxLayout;

namespace perennial::ui {

class ExplainContent : public QWidget {
    Q_OBJECT

public:
    explicit ExplainContent(const Explanation& explanation, QWidget* parent = nullptr);

signals:
    /// A link was followed: the popover closes.
    void followed();

private:
    void addHead(QVBoxLayout& outer, const Explanation& e);
    void addFormula(QVBoxLayout& outer, const Explanation& e);
    void addRows(QVBoxLayout& outer, const Explanation& e);
    void addFoot(QVBoxLayout& outer, const Explanation& e);
    QPushButton* link(const QString& text, const std::function<void()>& follow);
};

}  // namespace perennial::ui
