// A lever of the what-if page: name, value field, groove with the range that the data support, the
// mark of today's value, and the ends.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace perennial::ui {

class Chip;

/// The groove alone: keyboard (arrows one step, page keys ten, Home, End), mouse, wheel only with focus.
class LeverGroove : public QWidget {
    Q_OBJECT

public:
    explicit LeverGroove(QWidget* parent = nullptr);

    void setRange(double minimum, double maximum, double step);
    void setSupported(std::optional<std::pair<double, double>> range);
    /// Without a base there is no mark and no filled part (side effects).
    void setBase(std::optional<double> base);
    void setHandleRadius(int radius);
    [[nodiscard]] double value() const { return value_; }
    [[nodiscard]] double minimum() const { return minimum_; }
    [[nodiscard]] double maximum() const { return maximum_; }
    /// Clamped to the range; does not emit.
    void setValue(double value);
    /// Text for the screen reader and the accessible value interface.
    void setSpokenText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// While dragging and with every key: many a second.
    void moved(double value);
    /// The handle was let go, or a key step is over.
    void settled(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double at(double x) const;
    [[nodiscard]] double xOf(double value) const;
    void moveTo(double value, bool settle);

    double minimum_ = 0;
    double maximum_ = 1;
    double step_ = 0.01;
    double value_ = 0;
    std::optional<double> base_;
    std::optional<std::pair<double, double>> supported_;
    int radius_ = 7;
    bool dragging_ = false;
};

struct LeverSpec {
    QString name;
    double minimum = 0;
    double maximum = 1;
    double step = 0.01;
    std::optional<double> base;                                  ///< today's value: the mark
    std::optional<std::pair<double, double>> supported;          ///< range that the data support
    std::function<QString(double)> format;                       ///< value as shown ("+8.0 %")
    std::function<std::optional<double>(const QString&)> parse;  ///< typed text to value; nullopt = not understood
    QString unitWords;                                           ///< after the name, muted
    std::optional<QString> stateWord;                            ///< side effects: "assumed", "estimated": a chip
    bool stateGood = false;                                      ///< chip green (estimated) or amber (assumed)
    bool sideEffect = false;                                     ///< 36 high, no ends, no base mark, plain value
    QString tip;
};

/// 58 high (side effect 36). Escape or a double click on the name brings the base back.
class LeverSlider : public QWidget {
    Q_OBJECT

public:
    explicit LeverSlider(QWidget* parent = nullptr);

    void setSpec(const LeverSpec& spec);
    [[nodiscard]] double value() const;
    void setValue(double value);  ///< does not emit
    void reset();                 ///< to the base; emits
    [[nodiscard]] bool isMoved() const;
    /// Today's value; the minimum where there is none.
    [[nodiscard]] double base() const { return spec_.base.value_or(spec_.minimum); }
    /// Says in place of the ends why the position is impossible; empty: nothing is wrong.
    void setProblem(const QString& words);
    [[nodiscard]] const QString& problem() const { return problem_; }
    [[nodiscard]] LeverGroove* groove() const { return groove_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void moved(double value);
    void settled(double value);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();
    void showValue();
    void takeTyped();

    LeverSpec spec_;
    LeverGroove* groove_;
    QLineEdit* field_;
    Chip* state_;
    QString problem_;
};

}  // namespace perennial::ui
