#include "core/export/workbook_sheet.h"

#include "core/analysis/output_file.h"

namespace perennial {

namespace {

constexpr lxw_color_t ink = 0x1B2430;
constexpr lxw_color_t muted = 0x5B6675;
constexpr lxw_color_t inputInk = 0x2457D6;
constexpr lxw_color_t inputGround = 0xE8EEFC;

lxw_format* format(lxw_workbook* book, const char* pattern, lxw_color_t colour = ink)
{
    lxw_format* made = workbook_add_format(book);
    format_set_font_color(made, colour);
    if (pattern)
        format_set_num_format(made, pattern);
    return made;
}

lxw_format* inputFormat(lxw_workbook* book, const char* pattern)
{
    lxw_format* made = format(book, pattern, inputInk);
    format_set_bg_color(made, inputGround);
    return made;
}

}  // namespace

WorkbookFormats::WorkbookFormats(lxw_workbook* book)
    : title(format(book, nullptr))
    , head(format(book, nullptr))
    , text(format(book, nullptr))
    , note(format(book, nullptr, muted))
    , money(format(book, "#,##0.00"))
    , count(format(book, "#,##0"))
    , number(format(book, "#,##0.0000"))
    , rate(format(book, "0.00%"))
    , input(inputFormat(book, "#,##0.00##"))
    , inputRate(inputFormat(book, "0.00%"))
{
    constexpr double titleSize = 15;
    format_set_bold(title);
    format_set_font_size(title, titleSize);
    format_set_bold(head);
    format_set_bottom(head, LXW_BORDER_THIN);
    format_set_text_wrap(note);
    format_set_align(note, LXW_ALIGN_VERTICAL_TOP);
}

WorkbookSheet::WorkbookSheet(lxw_workbook* book, const char* name, bool results)
    : sheet_(workbook_add_worksheet(book, name))
    , results_(results)
{
    worksheet_gridlines(sheet_, LXW_HIDE_ALL_GRIDLINES);
}

void WorkbookSheet::text(lxw_row_t row, lxw_col_t column, const std::string& words, lxw_format* format)
{
    worksheet_write_string(sheet_, row, column, harmlessText(words).c_str(), format);
}

void WorkbookSheet::number(lxw_row_t row, lxw_col_t column, double value, lxw_format* format)
{
    worksheet_write_number(sheet_, row, column, value, format);
}

void WorkbookSheet::formula(lxw_row_t row, lxw_col_t column, const std::string& formula, double result,
                            lxw_format* format)
{
    worksheet_write_formula_num(sheet_, row, column, formula.c_str(), format, results_ ? result : 0);
}

void WorkbookSheet::width(lxw_col_t from, lxw_col_t to, double characters)
{
    worksheet_set_column(sheet_, from, to, characters, nullptr);
}

}  // namespace perennial
