// What a report shall hold and for whom: sections, language, paper, the company's name and colours.
#pragma once

#include "core/analysis/analysis.h"
#include "core/export/customer_names.h"
#include "core/export/report_data.h"

#include <QColor>
#include <QImage>
#include <QString>

#include <memory>
#include <vector>

namespace perennial::ui {

enum class ReportTemplate {
    Board,    ///< one page: what it means and what to do
    Full,     ///< all sections
    Segment,  ///< what concerns the customers of the segment filter
    Own,      ///< the sections as given
};

enum class Paper { A4, Letter };
enum class Orientation { Portrait, Landscape };

/// One section that can be switched, ordered and annotated.
struct ReportSection {
    QString id;  ///< see sectionIds()
    bool on = true;
    QString note;  ///< of the user, printed below the section's heading
};

struct ReportOptions {
    ReportTemplate layout = ReportTemplate::Full;
    std::vector<ReportSection> sections;  ///< empty: those of the template, in the usual order
    QString language;                     ///< "en", "ar" ...; empty: the language in force
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
    Privacy privacy = Privacy::Masked;
    QString company;  ///< empty: the name of the workspace
    QString tagline;  ///< below the company's name
    QString title;    ///< empty: made from the figures
    QString author;
    QString logoPath;                 ///< PNG, JPEG or SVG; empty: the initial in a circle
    QColor colour{0x24, 0x57, 0xD6};  ///< of the company: rule under the head
    ReportData data;                  ///< scenarios, the year before, plays, trials; may be empty
    QString version;                  ///< of the program; empty: the application's version
    int mostRows = 40;                ///< of a table; a shortened one says so
};

/// "cover", "board", "key-figures", "distribution", "segments", "cohorts", "forecast", "scenarios",
/// "actions", "reconciliation", "definitions".
[[nodiscard]] QStringList sectionIds();
/// "Summary for the board" in the language in force; empty when unknown.
[[nodiscard]] QString sectionName(const QString& id);
/// The sections that the options ask for, in order.
[[nodiscard]] std::vector<ReportSection> chosenSections(const ReportOptions& options);

}  // namespace perennial::ui
