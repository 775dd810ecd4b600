// Labels and buttons in the type of the window.
#pragma once

#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/tokens.h"
#include "ui/support/widgets/due_when_seen.h"
#include "ui/support/widgets/wrapped_words.h"

#include <QLabel>
#include <QPushButton>

namespace perennial::ui {

/// A label of a role; tone and font follow the theme. Wraps only when told to. One that can be explained takes the
/// focus; a click on its words, Enter, Space or Ctrl+E asks for the explanation.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget* parent = nullptr);
    TextLabel(TextRole role, const QString& text, QWidget* parent = nullptr);

    void setRole(TextRole role);
    /// Overrides the tone of the role.
    void setTone(Tone tone);
    /// Off by default.
    void setExplainable(bool explainable);
    void setText(const QString& text);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the words stand, in the label's own coordinates.
    [[nodiscard]] QRect wordsRect() const;

signals:
    /// The page answers by showing a Popover beside wordsRect().
    void explainRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void restyle();
    void alignToDirection();
    void hover(bool over);
    /// Plain words that wrap are measured here, others by QLabel.
    [[nodiscard]] bool measuresItself() const;
    /// The words, ready to be measured.
    [[nodiscard]] WrappedWords& words() const;
    /// The widest that words of some length want to be, pixels.
    [[nodiscard]] int most() const;
    [[nodiscard]] QSize margins() const;

    Tone tone_ = Tone::Ink;
    bool restyling_ = false;
    bool explainable_ = false;
    bool hovered_ = false;
    DueWhenSeen colours_;

    mutable WrappedWords wrapped_;
};

/// A label whose text has a short variant for narrow places and long languages; never an ellipsis.
/// Where even the short one does not fit, it wraps.
class FittingLabel : public TextLabel {
    Q_OBJECT

public:
    explicit FittingLabel(TextRole role, QWidget* parent = nullptr);
    /// `variants`: the full text first, shorter ones after it.
    void setVariants(const QStringList& variants);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose();
    QStringList variants_;
};

enum class ButtonKind {
    Primary,  ///< accent ground; one on a page
    Plain,    ///< surface with a line
    Quiet,    ///< no frame until the pointer is over it
    Link,     ///< accent text
};

/// A push button of the window: 32 high (30 in a page head, 36 on the welcome page).
[[nodiscard]] QPushButton* button(ButtonKind kind, const QString& text, QWidget* parent = nullptr, int height = 32);
void setButtonKind(QPushButton* button, ButtonKind kind);
/// A quiet square button with an icon only; `name` is its accessible name and tooltip.
[[nodiscard]] QPushButton* iconButton(Icon icon, const QString& name, QWidget* parent = nullptr, int size = 28);

/// A horizontal rule of one pixel in the colour of lines.
class Rule : public QWidget {
    Q_OBJECT

public:
    explicit Rule(QWidget* parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace perennial::ui
