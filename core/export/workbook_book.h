// The sheets of the living workbook. Private to this room: others call writeWorkbook().
#pragma once

#include "core/export/workbook.h"
#include "core/export/workbook_sheet.h"

namespace perennial {

/// Fills the sheets of one book.
class Workbook {
public:
    Workbook(const Analysis& analysis, const WorkbookOptions& options, lxw_workbook* book)
        : a_(analysis)
        , options_(options)
        , book_(book)
        , formats_(book)
        , front_(analysis.segmentsInFront())
        , listed_(analysis.summary().size() <= options.mostCustomers)
    {
    }

    Result<> fill(Progress& progress);

private:
    void about();
    void keyFigures();
    void window(WorkbookSheet& sheet);
    void lifetime(WorkbookSheet& sheet);
    void totals(WorkbookSheet& sheet);
    void segments();
    void segmentRow(WorkbookSheet& sheet, lxw_row_t row, std::size_t segment, lxw_row_t last);
    void segmentTotals(WorkbookSheet& sheet, lxw_row_t row);
    Result<> customers(Progress& progress);
    void customerRow(WorkbookSheet& sheet, std::size_t index);
    void whatIf();
    void whatIfBaseFigures(WorkbookSheet& sheet, const WhatIfFigures& base);
    void whatIfResults(WorkbookSheet& sheet, const WhatIfFigures& base);

    /// A line "name | value | how" of a sheet.
    void line(WorkbookSheet& sheet, lxw_row_t row, const std::string& label, double value, lxw_format* format,
              const std::string& how) const;
    /// The same with a formula; its reason where the figure is undefined.
    void formulaLine(WorkbookSheet& sheet, lxw_row_t row, const std::string& label, const std::string& formula,
                     const Figure& result, lxw_format* format, const std::string& how) const;
    void heading(WorkbookSheet& sheet, lxw_row_t row, const std::string& words) const;

    const Analysis& a_;
    const WorkbookOptions& options_;
    lxw_workbook* book_;
    WorkbookFormats formats_;
    const SegmentTable* front_;
    bool listed_;
};

}  // namespace perennial
