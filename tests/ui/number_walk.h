// Walks what a window shows number by number: every label, card, chart and cell that can be seen and holds one, and
// what explains it.
#pragma once

#include "core/analysis/chart_data.h"
#include "tests/ui/shown_numbers.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_panel.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/popover.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <functional>
#include <set>

namespace perennial::test {

/// A number that the window shows.
struct ShownNumber {
    QString where;  ///< "overview", "segments, rfm"
    QString what;   ///< class and name of what shows it, heading of the column
    QString text;
    QWidget* widget = nullptr;
    std::function<void()> ask;     ///< what a person does to have it explained; empty: nothing can be done
    std::function<QRect()> place;  ///< of what is explained, in the window
};

/// Whether words hold a number, dates aside.
inline bool holdsNumber(const QString& words)
{
    static const QRegularExpression dates(
        QStringLiteral("\\d{1,2} [A-Z][a-z]+ \\d{4}|[A-Z][a-z]{2,8} \\d{4}|\\d{4}-\\d{2}(-\\d{2})?|[QH]\\d \\d{4}"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    return plainWords(words).remove(dates).contains(digit);
}

class NumberWalk {
public:
    NumberWalk(QString where, QWidget* root)
        : where_(std::move(where))
        , window_(root->window())
    {
        for (QWidget* widget : root->findChildren<QWidget*>())
            if (widget->isVisible() && widget->window() == window_ && !isInput(widget))
                look(widget);
    }
    [[nodiscard]] const std::vector<ShownNumber>& numbers() const { return numbers_; }

private:
    static bool isInput(const QWidget* widget)
    {
        return qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QLineEdit*>(widget)
               || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractButton*>(widget)
               || widget->inherits("perennial::ui::Popover") || widget->inherits("perennial::ui::LeverGroove");
    }
    void look(QWidget* widget)
    {
        if (auto* card = qobject_cast<ui::KeyFigureCard*>(widget))
            add(
                card, card->figure().label, card->figure().figure, [card] { QTest::keyClick(card, Qt::Key_Return); },
                card->rect());
        else if (auto* chart = qobject_cast<ui::ChartView*>(widget))
            lookAtChart(chart);
        else if (auto* table = qobject_cast<QTableView*>(widget))
            lookAtTable(table);
        else if (auto* label = qobject_cast<QLabel*>(widget); label && holdsNumber(label->text()))
            lookAtLabel(label);
    }
    void lookAtLabel(QLabel* label)
    {
        auto* words = qobject_cast<ui::TextLabel*>(label);
        std::function<void()> ask;
        if (label->focusPolicy() & Qt::TabFocus)
            ask = [label] { QTest::keyClick(label, Qt::Key_Return); };
        add(label, label->objectName(), label->text(), std::move(ask), words ? words->wordsRect() : label->rect());
    }
    /// The first point, one in the middle, the last one.
    void lookAtChart(ui::ChartView* chart)
    {
        const auto& rows = chart->data().table.rows;
        if (rows.empty())
            return;
        for (const std::size_t row : std::set<std::size_t>{0, rows.size() / 2, rows.size() - 1})
            numbers_.push_back(
                {where_, QStringLiteral("chart %1").arg(QString::fromStdString(chart->data().id)), QString::number(row),
                 chart, [chart, row] { emit chart->pointActivated(row); },
                 [window = window_, chart, row] { return inWindow(window, chart, chart->rectOfRow(row)); }});
    }
    void lookAtTable(QTableView* table)
    {
        constexpr int mostRows = 8;
        const QAbstractItemModel* model = table->model();
        auto* action = table->findChild<QAction*>(QStringLiteral("explainCell"));
        for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row)
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString text = model->index(row, column).data().toString();
                if (table->isColumnHidden(column) || !holdsNumber(text)
                    || table->indexWidget(model->index(row, column)))
                    continue;
                std::function<void()> ask;
                if (action)
                    ask = [table, action, row, column] {
                        table->setCurrentIndex(table->model()->index(row, column));
                        action->trigger();
                    };
                numbers_.push_back({where_,
                                    QStringLiteral("table %1, column %2, %3")
                                        .arg(table->objectName())
                                        .arg(column)
                                        .arg(model->headerData(column, Qt::Horizontal).toString()),
                                    plainWords(text), table, std::move(ask), [window = window_, table, row, column] {
                                        return inWindow(window, table->viewport(),
                                                        table->visualRect(table->model()->index(row, column)));
                                    }});
            }
    }
    void add(QWidget* widget, const QString& name, const QString& text, std::function<void()> ask, const QRect& part)
    {
        numbers_.push_back(
            {where_,
             QStringLiteral("%1 %2").arg(
                 QString::fromLatin1(widget->metaObject()->className()).section(QLatin1Char(':'), -1), name),
             plainWords(text), widget, std::move(ask),
             [window = window_, widget, part] { return inWindow(window, widget, part); }});
    }
    static QRect inWindow(const QWidget* window, const QWidget* widget, const QRect& part)
    {
        return {widget->mapTo(window, part.topLeft()), part.size()};
    }

    QString where_;
    QWidget* window_;
    std::vector<ShownNumber> numbers_;
};

}  // namespace perennial::test
