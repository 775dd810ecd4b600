// Lays blocks out on pages. Everything is placed as if read from left to right; a page of a right-to-left
// language is mirrored as a whole at the end. Private to this room.
#pragma once

#include "ui/report/report_document.h"

namespace perennial::ui {

/// The type of paper, smaller than that of the window.
struct PaperType {
    TextStyle title{25, 31, 700, {}};
    TextStyle headline{20, 26, 700, {}};
    TextStyle heading{14, 19, 600, {}};
    TextStyle text{12.5, 18, 400, {}};
    TextStyle lead{12.5, 18, 400, {}};
    TextStyle caption{11, 15, 400, {}};
    TextStyle tableHead{11, 15, 500, {}};
    TextStyle cell{11.5, 16, 400, {}};
    TextStyle footer{10.7, 15, 400, {}};
    TextStyle figure{23, 29, 650, {}};
};

class ReportLayout {
public:
    ReportLayout(const ReportContent& content, QSizeF page);

    /// Lays one section out behind those before.
    void add(const SectionContent& section);
    /// Numbers the pages, lists the contents on the cover and gives the pages away.
    [[nodiscard]] std::vector<ReportPage> finish();

private:
    using Items = std::vector<PageItem>;
    struct Widths {
        std::vector<double> columns;
        TextStyle cell;
        TextStyle head;
    };

    /// Where the pages end, to come back to when what follows is to be laid out otherwise.
    struct Mark {
        std::size_t pages = 0;
        std::size_t items = 0;  ///< of the last page
        QString name;           ///< of the last page
        QString section;
        double y = 0;
    };

    // pages
    [[nodiscard]] Mark mark() const;
    void returnTo(const Mark& mark);
    void cover(const SectionContent& section);
    void section(const SectionContent& section);
    /// False when the page that holds the headline holds nothing of what follows it.
    bool fill(const SectionContent& section);
    /// A rest that would stand alone on a last page is drawn in: rows closer, charts lower.
    void fillWithoutRest(const SectionContent& section);
    /// With charts as high as one page allows, within reason.
    void fillOnePage(const SectionContent& section);
    void startPage(const QString& name);
    void finishPages();
    void head(ReportPage& page);
    void foot(ReportPage& page, std::size_t number);
    void listContents(ReportPage& page, const std::vector<std::pair<QString, std::size_t>>& starts);

    // flow
    void flow(const ReportBlock& block);
    void flowAll(const std::vector<ReportBlock>& blocks);
    void flowTable(const TableBlock& table);
    void beginTable(const TableBlock& table, const Widths& widths, const std::vector<double>& heights);
    void continueTable(const TableBlock& table, const Widths& widths);
    void need(double height);

    // placing: adds items from the top `y` and returns the height used
    double place(const ReportBlock& block, double x, double y, double width, Items& items);
    double place(const HeadingBlock& heading, double x, double y, double width, Items& items);
    double place(const TextBlock& text, double x, double y, double width, Items& items);
    double place(const FiguresBlock& figures, double x, double y, double width, Items& items);
    double place(const ChartBlock& chart, double x, double y, double width, Items& items);
    double place(const TableBlock& table, double x, double y, double width, Items& items);
    double place(const PairBlock& pair, double x, double y, double width, Items& items);
    double placeAll(const std::vector<ReportBlock>& blocks, double x, double y, double width, Items& items);

    // tables
    [[nodiscard]] Widths widthsOf(const TableBlock& table, double width);
    double placeHead(const TableBlock& table, const Widths& widths, double x, double y, double width, Items& items);
    double placeRow(const TableBlock& table, std::size_t row, const Widths& widths, double x, double y, double width,
                    Items& items);
    double placeLeftOut(const TableBlock& table, double x, double y, double width, Items& items);

    double words(const QString& text, const TextStyle& style, double x, double y, double width, Items& items,
                 Qt::Alignment alignment = Qt::AlignLeading, qsizetype strong = 0);
    /// The same in one line, cut with "…".
    double oneLine(const QString& text, const TextStyle& style, double x, double y, double width, Items& items,
                   Qt::Alignment alignment = Qt::AlignLeading);
    /// The same no higher than `most`: smaller letters first, then cut with "…".
    double fitted(const QString& text, TextStyle style, double x, double y, double width, double most, Items& items);
    void line(double x1, double x2, double y, Items& items);
    void mirror(ReportPage& page) const;
    [[nodiscard]] QString filled(const QString& words, const QString& a, const QString& b = {}) const;

    const ReportContent& content_;
    PaperRuler ruler_;
    QSizeF page_;
    PaperType type_;
    Tokens tokens_ = lightTokens();
    bool rightToLeft_ = false;
    std::vector<ReportPage> pages_;
    std::vector<std::pair<QString, std::size_t>> starts_;  ///< of sections: name, page
    std::optional<std::size_t> coverPage_;
    double coverEnd_ = 0;  ///< below the last words of the cover
    double y_ = 0;         ///< next free line of the page
    double left_ = 0;
    double width_ = 0;
    double rowSpace_ = 7;  ///< above and below the words of a table's row, together
    double top_ = 0;       ///< below the head
    double bottom_ = 0;    ///< above the foot
};

}  // namespace perennial::ui
