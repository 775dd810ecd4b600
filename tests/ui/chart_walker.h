// Holds one chart of the real window against what every chart has to offer, by doing it: hover, keys, zoom, legend,
// the menu with its files, the table beside it. What is missing is said in faults().
#pragma once

#include "tests/ui/driven_window.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/registry.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/chart_table.h"

#include <QClipboard>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QWheelEvent>

#include <set>

namespace perennial::test {

/// One chart that is shown; faults are told under the name of its place.
class ChartWalker {
public:
    ChartWalker(ui::ChartPanel& panel, ScriptedDialogs& dialogs, const QTemporaryDir& folder, QString place)
        : panel_(panel)
        , view_(*panel.view())
        , dialogs_(dialogs)
        , folder_(folder)
        , place_(std::move(place))
    {
    }

    [[nodiscard]] const QStringList& faults() const { return faults_; }

    /// Everything but the way to the customers behind.
    void walk()
    {
        checkWords();
        checkHover();
        checkKeys();
        checkZoom();
        checkLegend();
        checkFiles();
        checkTable();
    }

    void fault(const QString& words)
    {
        faults_ << QStringLiteral("%1, %2: %3").arg(place_, ui::text(panel_.data().id), words);
    }

private:
    void expect(bool holds, const char* words)
    {
        if (!holds)
            fault(QString::fromUtf8(words));
    }
    QImage picture() { return view_.grab().toImage(); }
    /// Not by the cursor, which the platform may not have, or another window may be under.
    void hover(QPoint where)
    {
        QMouseEvent move(QEvent::MouseMove, where, view_.mapToGlobal(where), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&view_, &move);
    }
    void leave()
    {
        view_.clearFocus();
        QEvent away(QEvent::Leave);
        QApplication::sendEvent(&view_, &away);
    }
    /// Nobody points at it or has come to it.
    QImage still()
    {
        leave();
        return picture();
    }

    void checkWords()
    {
        expect(!panel_.title().isEmpty() && panel_.title() == ui::chartTitle(panel_.data(), ui::ChartStyle::screen()),
               "no sentence that says what it shows");
        bool seen = false;
        for (const QLabel* label : panel_.findChildren<QLabel*>())
            seen = seen || (label->isVisible() && !label->text().isEmpty() && panel_.title().startsWith(label->text()));
        const QString shorter = ui::chartShortTitle(panel_.data(), ui::ChartStyle::screen());
        for (const QLabel* label : panel_.findChildren<QLabel*>())
            seen = seen || (label->isVisible() && !shorter.isEmpty() && label->text() == shorter);
        expect(seen, "the sentence is not seen");
        expect(toCsv(view_.data().table) == toCsv(panel_.data().table), "painted from other figures than its table");
    }

    void checkHover()
    {
        picture();
        int asked = 0;
        const std::size_t rows = panel_.data().table.rows.size();
        for (std::size_t row = 0; row < rows; row += std::max<std::size_t>(1, rows / 7)) {
            const QRect where = view_.rectOfRow(row);
            if (where.isEmpty() || !view_.rect().contains(where.center()))
                continue;
            ++asked;
            const QImage before = still();
            QSignalSpy shown(&view_, &ui::ChartView::pointShown);
            hover(where.center());
            const auto current = view_.currentRow();
            if (!current || shown.isEmpty() || shown.last()[0].toString().isEmpty() || picture() == before)
                fault(QStringLiteral("hovering at row %1 shows nothing").arg(row));
        }
        expect(asked > 0, "no point to hover at");
        leave();
    }

    void checkKeys()
    {
        view_.setFocus(Qt::TabFocusReason);
        picture();
        QSignalSpy shown(&view_, &ui::ChartView::pointShown);
        std::set<std::size_t> visited;
        std::size_t steps = 0;
        QTest::keyClick(&view_, Qt::Key_Home);
        for (; steps < view_.pointCount(); ++steps) {
            const auto row = view_.currentRow();
            if (!row)
                break;
            visited.insert(*row);
            const QString words = ui::pointText(panel_.data(), *row, ui::ChartStyle::screen());
            if (words.isEmpty() || shown.isEmpty() || shown.last()[0].toString() != words
                || view_.accessibleDescription() != words) {  // which tells screen readers when it is set
                fault(QStringLiteral("point %1 is not read out").arg(*row));
                break;
            }
            QTest::keyClick(&view_, Qt::Key_Right);
        }
        expect(steps > 0 && steps == view_.pointCount(), "the keys do not come to every point");
        if (visited.size() != panel_.data().table.rows.size())
            checkLeftOut(visited);
        QTest::keyClick(&view_, Qt::Key_Escape);
        expect(!view_.currentRow(), "Escape does not let go of the point");
    }

    /// Rows that are no point have a figure that is not there.
    void checkLeftOut(const std::set<std::size_t>& visited)
    {
        const auto& rows = panel_.data().table.rows;
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (!visited.contains(row)
                && std::ranges::all_of(rows[row], [](const Term& term) { return term.value.has_value(); }))
                return fault(QStringLiteral("row %1 of its table is no point: %2")
                                 .arg(row)
                                 .arg(ui::pointText(panel_.data(), row, ui::ChartStyle::screen())));
    }

    /// At a mark in the middle of the walk, so that there is something to see however close one comes.
    void turnWheel(int by)
    {
        const std::size_t rows = panel_.data().table.rows.size();
        QPoint mark = view_.rect().center();
        for (std::size_t row = rows / 2; row < rows; ++row)
            if (const QRect place = view_.rectOfRow(row); view_.rect().contains(place.center())) {
                mark = place.center();
                break;
            }
        const QPointF where = mark;
        QWheelEvent turn(where, view_.mapToGlobal(where), {}, {0, by}, Qt::NoButton, Qt::ControlModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view_, &turn);
    }

    void checkZoom()
    {
        const QImage whole = still();
        turnWheel(480);
        const QImage closer = still();
        expect(view_.isZoomed() && closer != whole, "the wheel with Ctrl does not zoom");
        const QPoint from = view_.rect().center();
        const QPoint to = from - QPoint(view_.width() / 5, view_.height() / 5);
        QTest::mousePress(&view_, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view_, (from + to) / 2);
        QTest::mouseMove(&view_, to);
        QTest::mouseRelease(&view_, Qt::LeftButton, {}, to);
        expect(still() != closer && !view_.selectedRows(), "dragging does not move what is zoomed");
        QTest::keyClick(&view_, Qt::Key_0);
        expect(!view_.isZoomed() && still() == whole, "0 does not show all again");
        QTest::keyClick(&view_, Qt::Key_Plus);
        expect(view_.isZoomed(), "plus does not zoom");
        const QImage before = still();
        QTest::keyClick(&view_, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&view_, Qt::Key_Down, Qt::ControlModifier);
        expect(still() != before, "Ctrl with arrows does not move what is zoomed");
        trigger("showAll");
        expect(!view_.isZoomed() && still() == whole, "the menu does not show all again");
        trigger("zoomIn");
        expect(view_.isZoomed(), "the menu does not zoom");
        QTest::keyClick(&view_, Qt::Key_0);
    }

    /// Series that the content has, whatever the legend says.
    [[nodiscard]] std::size_t seriesOf(const ChartContent& content) const
    {
        if (const auto* curves = std::get_if<RetentionCurves>(&content))
            return curves->cohorts.empty() ? 1 : 2;
        if (const auto* curves = std::get_if<SurvivalCurves>(&content))
            return curves->curves.size() + (curves->model.empty() ? 0 : 1);
        if (const auto* payback = std::get_if<Payback>(&content))
            return payback->cost ? 2 : 1;
        if (const auto* trend = std::get_if<ValueAndCostTrend>(&content))
            return std::ranges::any_of(trend->points, [](const auto& p) { return p.cost.has_value(); }) ? 2 : 1;
        return std::holds_alternative<CostAndValue>(content) || std::holds_alternative<NewAndReturning>(content)
                       || std::holds_alternative<MarginCurves>(content) || std::holds_alternative<Tornado>(content)
                       || std::holds_alternative<Movement>(content)
                   ? 2
                   : 1;
    }

    void checkLegend()
    {
        const QImage whole = still();
        const auto keys = view_.seriesKeys();
        const std::size_t wanted = seriesOf(panel_.data().content);
        if (wanted > 1 && keys.size() < wanted)
            fault(QStringLiteral("%1 series, %2 in the legend").arg(wanted).arg(keys.size()));
        if (keys.size() < 2)
            return;
        for (const std::string& key : keys) {
            const QRect entry = view_.rectOfSeries(key);
            expect(view_.rect().contains(entry), "an entry of the legend is cut off");
            QTest::mouseClick(&view_, Qt::LeftButton, {}, entry.center());
            expect(view_.hiddenSeries().contains(key) && still() != whole, "the legend does not hide a series");
            const QRect again = view_.rectOfSeries(key);
            QTest::mouseClick(&view_, Qt::LeftButton, {}, again.center());
            expect(view_.hiddenSeries().empty() && still() == whole, "the legend does not show it again");
        }
    }

    /// As a click in the menu of the card.
    bool trigger(const char* name, const char* words = nullptr)
    {
        emit panel_.menu()->aboutToShow();
        for (QAction* action : panel_.menu()->actions())
            if (action->isVisible() && action->isEnabled()
                && (words ? action->text() == QString::fromUtf8(words) : action->objectName() == QLatin1String(name))) {
                action->trigger();
                return true;
            }
        fault(QStringLiteral("the menu has no %1").arg(QString::fromUtf8(words ? words : name)));
        return false;
    }

    QByteArray saved(const char* ending)
    {
        dialogs_.toSave = folder_.filePath(QStringLiteral("chart.") + QLatin1String(ending));
        QFile::remove(dialogs_.toSave);
        trigger(nullptr, "Save picture or figures…");
        QFile file(dialogs_.toSave);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void checkFiles()
    {
        QApplication::clipboard()->clear();
        trigger(nullptr, "Copy picture");
        const QImage copied = QApplication::clipboard()->image();
        expect(copied.width() > 300 && copied.convertToFormat(QImage::Format_RGB32) != blank(copied.size()),
               "no picture in the clipboard");
        expect(saved("png").startsWith("\x89PNG"), "no PNG");
        expect(saved("svg").contains("<text"), "no SVG with text");
        expect(saved("pdf").startsWith("%PDF-"), "no PDF");
        const QByteArray csv = saved("csv");
        expect(csv.toStdString() == toCsv(view_.data().table), "the CSV is not the figures that are painted");
        expect(static_cast<std::size_t>(csv.count("\r\n")) == panel_.data().table.rows.size() + 1,
               "the CSV has not one line a point");
    }
    static QImage blank(QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        return image;
    }

    void checkTable()
    {
        if (!trigger(nullptr, "Show as table"))
            return;
        auto* table = panel_.findChild<ui::ChartTable*>();
        if (!table || !table->isVisible() || table->isModal())
            return fault(QStringLiteral("no table beside it"));
        const auto* cells = table->findChild<QTableView*>()->model();
        const DataTable& data = panel_.data().table;
        expect(cells->rowCount() == static_cast<int>(data.rows.size())
                   && cells->columnCount() == static_cast<int>(data.columns.size()),
               "the table beside it has other rows");
        for (std::size_t c = 0; c < data.columns.size(); ++c) {
            expect(!cells->headerData(static_cast<int>(c), Qt::Horizontal).toString().isEmpty(),
                   "a column of the table has no heading");
            expect(cells->index(0, static_cast<int>(c)).data().toString()
                       == ui::text(data.rows.front()[c], ui::Format(), panel_.data().currency),
                   "a cell of the table is another");
        }
        view_.standOn(data.rows.size() - 1);
        if (view_.currentRow())
            expect(table->findChild<QTableView*>()->currentIndex().row() == static_cast<int>(*view_.currentRow()),
                   "the table does not follow the point");
        leave();
        delete table;
    }

    ui::ChartPanel& panel_;
    ui::ChartView& view_;
    ScriptedDialogs& dialogs_;
    const QTemporaryDir& folder_;
    QString place_;
    QStringList faults_;
};

}  // namespace perennial::test
