// The sections of a report: switched, ordered, annotated.
#pragma once

#include "ui/report/report_options.h"

#include <QWidget>

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

private:
    void fill();
    QWidget* makeRow(std::size_t index);
    void move(std::size_t index, int by);

    std::vector<ReportSection> sections_;
    QVBoxLayout* rows_;
    QString noted_;  ///< section whose note is being written
};

}  // namespace perennial::ui
