#include "core/export/workbook.h"

#include "core/analysis/output_file.h"
#include "core/export/workbook_book.h"

#include <cerrno>
#include <filesystem>

namespace perennial {

Result<> Workbook::fill(Progress& progress)
{
    about();
    keyFigures();
    if (front_) {
        segments();
        if (listed_)
            if (auto done = customers(progress); !done)
                return done;
    }
    whatIf();
    return {};
}

void Workbook::about()
{
    WorkbookSheet sheet(book_, "About", options_.results);
    sheet.width(0, 0, 100);
    const std::string asOf = toIso(a_.summary().asOf);
    const std::string lines[] = {
        a_.name,
        "Customer lifetime value as of " + asOf + ", currency " + a_.definitions.currency,
        "Made by " + (options_.program.empty() ? std::string("Perennial") : options_.program) + ", definitions "
            + a_.hash,
        "Blue cells are inputs: change them and every figure that rests on them follows.",
        "Forecasts (expected purchases and the value still to come of each customer) are made by the model "
            + (a_.fitted->model ? a_.fitted->predictions.model : std::string("none"))
            + " and stand as values; everything made from them is a formula.",
        a_.marginGiven ? "Value is gross margin." : "Value is revenue: no margin was given.",
        listed_ ? "Customers are listed on the sheet Customers; Segments adds them up."
                : "There are too many customers to list them: Segments holds their sums as values.",
    };
    for (lxw_row_t row = 0; const std::string& words : lines) {
        sheet.text(row, 0, words, row == 0 ? formats_.title : formats_.text);
        ++row;
    }
}

void Workbook::line(WorkbookSheet& sheet, lxw_row_t row, const std::string& label, double value, lxw_format* format,
                    const std::string& how) const
{
    sheet.text(row, 0, label, formats_.text);
    sheet.number(row, 1, value, format);
    sheet.text(row, 2, how, formats_.note);
}

void Workbook::formulaLine(WorkbookSheet& sheet, lxw_row_t row, const std::string& label, const std::string& formula,
                           const Figure& result, lxw_format* format, const std::string& how) const
{
    sheet.text(row, 0, label, formats_.text);
    if (result)
        sheet.formula(row, 1, formula, *result, format);
    else
        sheet.text(row, 1, "– " + name(result.error()), formats_.note);
    sheet.text(row, 2, how, formats_.note);
}

void Workbook::heading(WorkbookSheet& sheet, lxw_row_t row, const std::string& words) const
{
    for (lxw_col_t c = 0; c < 3; ++c)
        sheet.text(row, c, c == 0 ? words : std::string(), formats_.head);
}

namespace {

Result<> writeBook(const Analysis& analysis, const WorkbookOptions& options, const std::string& partial,
                   const std::string& path, Progress& progress)
{
    std::string folder = std::filesystem::path(partial).parent_path().string();
    lxw_workbook_options bookOptions{};
    bookOptions.tmpdir = folder.empty() ? nullptr : folder.data();
    errno = 0;
    lxw_workbook* book = workbook_new_opt(partial.c_str(), &bookOptions);
    if (!book)
        return std::unexpected(writeError(path, errno ? errno : EIO));
    const Result<> filled = Workbook(analysis, options, book).fill(progress);
    errno = 0;
    const lxw_error code = workbook_close(book);
    if (!filled)
        return filled;
    if (code != LXW_NO_ERROR)
        return std::unexpected(writeError(path, errno ? errno : EIO));
    return {};
}

}  // namespace

Result<> writeWorkbook(const Analysis& analysis, const WorkbookOptions& options, const std::string& path,
                       Progress& progress)
{
    if (!path.ends_with(".xlsx"))
        return fail(ErrorKind::FormatUnsupported, {std::filesystem::path(path).extension().string()}, {.file = path});
    if (!analysis.summary().hasAmounts)
        return fail(ErrorKind::NoData, {"amounts"}, {}, {Hint::MapColumn});
    return replaceFile(
        path, [&](const std::string& partial) { return writeBook(analysis, options, partial, path, progress); });
}

}  // namespace perennial
