// Cards: the white plates that hold everything on a page.
#pragma once

#include "ui/support/widgets/text.h"

#include <QFrame>
#include <QMenu>

class QHBoxLayout;
class QVBoxLayout;

namespace perennial::ui {

/// A plain card: surface, line, radius 8. Put a layout into it as into any widget.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// Ground and line of the card: Tone::Ink is the usual one, Accent marks a question, Warn and Bad a warning.
    void setTone(Tone tone);
    /// Neither ground nor line: inside another card.
    void setPlain(bool plain);
    /// A ground of its own (table heads, formula boxes): canvas instead of surface, no line.
    void setInset(bool inset);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone tone_ = Tone::Ink;
    bool inset_ = false;
    bool plain_ = false;
};

/// A card with a title that states something, a subtitle with definition and base, a content and a
/// menu "…" for copy, save, data and table.
class ChartCard : public Card {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    /// Whether what the title states can be explained.
    void setExplainable(bool explainable);
    /// One line; the second text is the short variant for long languages.
    void setTitle(const QString& title, const QString& shortTitle = {});
    void setSubtitle(const QString& subtitle, const QString& shortSubtitle = {});
    /// Takes ownership and replaces the former content.
    void setContent(QWidget* content);
    [[nodiscard]] QWidget* content() const { return content_; }
    /// Shows an empty state instead of the content, or the content again (empty text).
    void setEmpty(const QString& why);

    /// Widgets at the end of the title line, before the menu (segmented controls, links).
    void addHeadWidget(QWidget* widget);
    /// A line below the content (legend, links).
    void setFooter(QWidget* footer);

    /// Which entries the menu has; none hides it. "Copy" and "Save…" are on by default.
    void setMenuEntries(bool withCopy, bool withSave, bool withData, bool withReport);
    /// Whether the button of the menu is there now.
    void setMenuShown(bool shown);
    [[nodiscard]] QMenu* menu() const { return menu_; }
    [[nodiscard]] QString title() const { return title_; }

    void retranslate();

signals:
    void copyRequested();
    void saveRequested();
    void dataRequested();    ///< show the figures behind the chart as a table
    void reportRequested();  ///< add it to the report
    /// The page answers by showing a Popover beside the words of `title`.
    void explainRequested(TextLabel* title);

protected:
    void changeEvent(QEvent* event) override;

private:
    FittingLabel* titleLabel_;
    FittingLabel* subtitleLabel_;
    QHBoxLayout* headLayout_;
    QVBoxLayout* body_;
    QPushButton* more_;
    QMenu* menu_;
    QAction* copy_;
    QAction* save_;
    QAction* table_;
    QAction* report_;
    QWidget* content_ = nullptr;
    QLabel* empty_ = nullptr;
    QString title_;
};

}  // namespace perennial::ui
