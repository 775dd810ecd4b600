// The sections of a report: switched, ordered, annotated.
#pragma once

#include "ui/report/report_options.h"

#include <QWidget>

class QKeyEvent;
class QVBoxLayout;

namespace perennial::ui {

class SectionList : public QWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    void setSections(const std::vector<ReportSection>& sections);
    [[nodiscard]] const std::vector<ReportSection>& sections() const { return sections_; }
    /// Switches a section on, and adds it at the end when it is not there.
    void switchOn(const QString& id);

signals:
    void changed();

protected:
    /// A row is dragged by its grip: it moves while the pointer passes the others. Alt with an arrow moves it, too.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void orderByTab();
    QWidget* makeRow(std::size_t index);
    QWidget* makeGrip(const QString& id, const QString& name, QWidget* row);
    [[nodiscard]] bool moveByKey(const QObject& onOff, const QKeyEvent& event);
    void dragTo(int y);
    void place(std::size_t from, std::size_t to);
    void moveUp(std::size_t index);
    [[nodiscard]] std::size_t indexOf(const QString& id) const;

    std::vector<ReportSection> sections_;
    QVBoxLayout* rows_;
    QString noted_;    ///< section whose note is being written
    QString dragged_;  ///< section that the pointer holds; empty: none
};

}  // namespace perennial::ui
