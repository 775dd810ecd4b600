// One sheet of the living workbook. Private to this room.
#pragma once

#include <string>
#include <xlsxwriter.h>

namespace perennial {

/// Cell formats of the workbook.
struct WorkbookFormats {
    explicit WorkbookFormats(lxw_workbook* book);

    lxw_format* title;
    lxw_format* head;
    lxw_format* text;
    lxw_format* note;  ///< muted
    lxw_format* money;
    lxw_format* count;
    lxw_format* number;
    lxw_format* rate;
    lxw_format* input;      ///< a number that may be changed
    lxw_format* inputRate;  ///< the same, in percent
};

/// Writes cells; rows and columns count from 0. Text is neutralised.
class WorkbookSheet {
public:
    WorkbookSheet(lxw_workbook* book, const char* name, bool results);

    void text(lxw_row_t row, lxw_col_t column, const std::string& words, lxw_format* format);
    void number(lxw_row_t row, lxw_col_t column, double value, lxw_format* format);
    /// `result` is what Perennial reckons: shown by programs that do not recalculate.
    void formula(lxw_row_t row, lxw_col_t column, const std::string& formula, double result, lxw_format* format);
    void width(lxw_col_t from, lxw_col_t to, double characters);
    [[nodiscard]] lxw_worksheet* sheet() const { return sheet_; }

private:
    lxw_worksheet* sheet_;
    bool results_;
};

}  // namespace perennial
