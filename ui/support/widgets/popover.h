// The 'explain' popover: where a figure comes from. It stands beside what it explains and never
// covers it; Escape, a click outside or leaving closes it.
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace perennial::ui {

struct ExplainRow {
    QString label;                 ///< "Customers of the cohort, aged 180 d +"
    QString value;                 ///< "743"
    std::function<void()> follow;  ///< the value is a link when set
};

struct ExplainLink {
    QString text;  ///< "Show customers"
    std::function<void()> follow;
};

struct Explanation {
    QString title;
    QString value;
    QString formula;  ///< in words; left to right
    QString numbers;  ///< with the numbers put in; rich text allowed for <b>
    std::vector<ExplainRow> rows;
    QString note;  ///< a sentence below the rows, muted; may be empty
    std::vector<ExplainLink> links;
    QString definitions;  ///< hash: "7f3ac2"; shown as "defs 7f3ac2" at the end
};

class Popover : public QWidget {
    Q_OBJECT

public:
    /// Shows an explanation beside `anchor` (or the part `where` of it, in its coordinates). Deletes
    /// itself when closed. The former popover of the same window closes.
    static Popover* explain(QWidget* anchor, const Explanation& explanation, const QRect& where = {});

    /// A popover with any content of its own.
    static Popover* showContent(QWidget* anchor, QWidget* content, const QRect& where = {});

    [[nodiscard]] QRect plate() const;  ///< visible part in global coordinates, without shadow

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit Popover(QWidget* window);
    enum class Side { Below, Above, Left, Right };
    void placeBeside(const QRect& anchor);
    void finish();

    QWidget* content_ = nullptr;
    QPointer<QWidget> anchor_;
    QPointer<QWidget> focusBefore_;
    Side side_ = Side::Below;
    int pointerAt_ = 0;  ///< along the side
};

}  // namespace perennial::ui
