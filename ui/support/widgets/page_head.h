// The head of a page: title, the sentence that says what the page shows now, buttons at the end.
#pragma once

#include "ui/support/widgets/text.h"

class QHBoxLayout;

namespace perennial::ui {

class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The full sentence first, shorter ones after it.
    void setSentence(const QStringList& variants);
    /// Appends a button or a segmented control at the end side.
    void addAction(QWidget* widget);
    /// Whether the sentence holds numbers that can be explained.
    void setExplainable(bool explainable);
    [[nodiscard]] QString title() const;

signals:
    /// The page answers by showing a Popover beside the words of `sentence`.
    void explainRequested(TextLabel* sentence);

private:
    TextLabel* title_;
    FittingLabel* sentence_;
    QHBoxLayout* actions_;
};

}  // namespace perennial::ui
