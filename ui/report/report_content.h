// What a report says, before it is laid out: blocks of finished words and figures in its language.
#pragma once

#include "core/analysis/chart_data.h"

#include <QColor>
#include <QImage>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace perennial::ui {

/// A figure with its label above and a note below.
struct ReportFigure {
    QString label;
    QString value;
    QString note;
};

/// Figures side by side.
struct FiguresBlock {
    std::vector<ReportFigure> figures;
};

/// Running text; `strong` words come first.
struct TextBlock {
    QString strong;
    QString text;
    bool muted = false;
    bool note = false;  ///< of the user: with a bar at its start
    int number = 0;     ///< of a numbered list; 0: none
};

struct HeadingBlock {
    QString title;
    QString subtitle;
};

/// A chart with its title and subtitle above.
struct ChartBlock {
    std::shared_ptr<const ChartData> chart;
    double height = 200;  ///< of the drawing, logical pixels
};

struct TableBlock {
    QString title;
    QString subtitle;
    struct Column {
        QString heading;
        bool figure = true;  ///< right-aligned; else words at the start
    };
    struct Row {
        QStringList cells;
        bool strong = false;
        bool alarm = false;  ///< on a soft red ground
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::size_t leftOut = 0;  ///< rows not shown
};

struct ReportBlock;
/// Two blocks side by side, each with its own flow.
struct PairBlock {
    std::vector<ReportBlock> first;
    std::vector<ReportBlock> second;
    double firstShare = 0.5;  ///< of the width
};

struct ReportBlock {
    std::variant<HeadingBlock, TextBlock, FiguresBlock, ChartBlock, TableBlock, PairBlock> content;
};

/// The pages of one section.
struct SectionContent {
    QString id;
    QString name;      ///< at the head of its pages and in the list of contents
    QString headline;  ///< large; a statement
    QString lead;      ///< below it, muted
    std::vector<ReportBlock> blocks;
};

struct ReportContent {
    QString language;  ///< code; empty: that of the window
    QLocale locale;
    std::string currency;
    QString company;
    QString tagline;
    QString title;  ///< of the document
    QString asOf;   ///< "as of 18 June 2026"
    QString author;
    QString subject;    ///< "Customer lifetime value, as of 18 June 2026"
    QString footer;     ///< how the figures were made, at the foot of every page
    QString program;    ///< "Perennial 1.0"
    QString pageWords;  ///< "page %1 of %2"
    QString moreRows;   ///< "%1 more rows are not shown"
    QString continued;  ///< "continued"
    QColor colour;
    QImage logo;
    QStringList keywords;
    std::vector<SectionContent> sections;
};

}  // namespace perennial::ui
