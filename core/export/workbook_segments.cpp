// The sheets of segments and customers.
#include "core/export/workbook_book.h"

namespace perennial {

namespace {

constexpr std::size_t rowsPerStep = 4096;

}  // namespace

void Workbook::segmentRow(WorkbookSheet& sheet, lxw_row_t row, std::size_t segment, lxw_row_t last)
{
    const KeyFigures& f = front_->figures[segment];
    const std::string r = std::to_string(row + 1);
    const std::string label = front_->segmentation.names[segment];
    const bool filled = f.customers > 0;
    sheet.text(row, 0, label.empty() ? "(blank)" : label, formats_.text);
    const struct {
        lxw_col_t column;
        const char* letter;
        double value;
        lxw_format* format;
    } sums[] = {{2, "E", f.revenue.value_or(0), formats_.money},
                {3, "F", f.historicalTotal.value_or(0), formats_.money},
                {4, "G", f.residualTotal.value_or(0), formats_.money}};
    const std::string end = std::to_string(a_.summary().size() + 1);
    // by number: names that differ in case only, or hold * and ?, would be added up together
    const std::string match = "Customers!$I$2:$I$" + end;
    sheet.number(row, 10, static_cast<double>(segment + 1), formats_.count);
    if (listed_)
        sheet.formula(row, 1, "=COUNTIF(" + match + ",K" + r + ")", static_cast<double>(f.customers), formats_.count);
    else
        sheet.number(row, 1, static_cast<double>(f.customers), formats_.count);
    for (const auto& sum : sums) {
        std::string range = "Customers!$";
        range.append(sum.letter).append("$2:$").append(sum.letter).append("$").append(end);
        std::string formula = "=SUMIF(";
        formula.append(match).append(",K").append(r).append(",").append(range).append(")");
        if (listed_)
            sheet.formula(row, sum.column, formula, sum.value, sum.format);
        else
            sheet.number(row, sum.column, sum.value, sum.format);
    }
    const double total = f.clvTotal.value_or(0);
    const double all = a_.all.clvTotal.value_or(0);
    sheet.formula(row, 5, "=D" + r + "+E" + r, total, formats_.money);
    sheet.formula(row, 6, "=IF(B" + r + "=0,0,F" + r + "/B" + r + ")", filled ? f.clvMean.value_or(0) : 0,
                  formats_.money);
    const std::string base = "F$" + std::to_string(last + 2);
    sheet.formula(row, 7, "=IF(" + base + "=0,0,F" + r + "/" + base + ")", all != 0 ? total / all : 0, formats_.rate);
    if (f.acquisitionCost && *f.acquisitionCost > 0) {
        sheet.number(row, 8, *f.acquisitionCost, formats_.input);
        sheet.formula(row, 9, "=(G" + r + "+I" + r + ")/I" + r, f.valueToCac.value_or(0), formats_.number);
    }
}

void Workbook::segmentTotals(WorkbookSheet& sheet, lxw_row_t row)
{
    const KeyFigures& f = a_.all;
    const std::string last = std::to_string(row);
    const auto sum = [&](lxw_col_t column, const char* letter, double value, lxw_format* format) {
        sheet.formula(row, column, std::string("=SUM(") + letter + "3:" + letter + last + ")", value, format);
    };
    sheet.text(row, 0, "All", formats_.head);
    sum(1, "B", static_cast<double>(f.customers), formats_.count);
    sum(2, "C", f.revenue.value_or(0), formats_.money);
    sum(3, "D", f.historicalTotal.value_or(0), formats_.money);
    sum(4, "E", f.residualTotal.value_or(0), formats_.money);
    sum(5, "F", f.clvTotal.value_or(0), formats_.money);
    const std::string r = std::to_string(row + 1);
    sheet.formula(row, 6, "=F" + r + "/B" + r, f.clvMean.value_or(0), formats_.money);
}

void Workbook::segments()
{
    WorkbookSheet sheet(book_, "Segments", options_.results);
    sheet.text(0, 0, "CLV by segment: " + front_->segmentation.id, formats_.title);
    const char* heads[] = {"Segment",       "Customers",   "Revenue",   "Value of the past",
                           "Value to come", "CLV, total",  "CLV, mean", "Share",
                           "CAC",           "Value : CAC", "No."};
    for (lxw_col_t c = 0; const char* head : heads)
        sheet.text(1, c++, head, formats_.head);
    sheet.width(0, 0, 26);
    sheet.width(1, 10, 17);
    const auto count = static_cast<lxw_row_t>(front_->segmentation.size());
    const lxw_row_t last = count + 1;
    for (lxw_row_t s = 0; s < count; ++s)
        segmentRow(sheet, s + 2, s, last + 1);
    segmentTotals(sheet, last + 2);
    worksheet_freeze_panes(sheet.sheet(), 2, 1);
}

void Workbook::customerRow(WorkbookSheet& sheet, std::size_t index)
{
    const auto row = static_cast<lxw_row_t>(index + 1);
    const std::string r = std::to_string(index + 2);
    const CustomerSummary& s = a_.summary();
    const std::string segment = front_->segmentation.names[front_->segmentation.of[index]];
    sheet.text(row, 0, customerAs(options_.privacy, a_.ledger->customerKey[s.customer[index]], s.customer[index]),
               formats_.text);
    sheet.text(row, 1, segment.empty() ? "(blank)" : segment, formats_.text);
    sheet.number(row, 2, s.orders[index], formats_.count);
    const double expected = a_.fitted->predictions.expectedPurchases.empty()
                                ? 0
                                : static_cast<double>(a_.fitted->predictions.expectedPurchases[index]);
    const double residual =
        a_.fitted->predictions.residual.empty() ? 0 : static_cast<double>(a_.fitted->predictions.residual[index]);
    sheet.number(row, 3, expected, formats_.number);
    sheet.number(row, 4, s.revenue[index].major(), formats_.money);
    sheet.number(row, 5, a_.historical[index], formats_.money);
    sheet.number(row, 6, residual, formats_.money);
    sheet.formula(row, 7, "=F" + r + "+G" + r, a_.historical[index] + residual, formats_.money);
    sheet.number(row, 8, front_->segmentation.of[index] + 1, formats_.count);
}

Result<> Workbook::customers(Progress& progress)
{
    WorkbookSheet sheet(book_, "Customers", options_.results);
    const char* heads[] = {"Customer",          "Segment",       "Orders", "Expected purchases", "Revenue",
                           "Value of the past", "Value to come", "CLV",    "Segment no."};
    for (lxw_col_t c = 0; const char* head : heads)
        sheet.text(0, c++, head, formats_.head);
    sheet.width(0, 1, 26);
    sheet.width(2, 8, 17);
    const std::size_t count = a_.summary().size();
    for (std::size_t i = 0; i < count; ++i) {
        if (i % rowsPerStep == 0 && !progress.advance(i, count))
            return fail(ErrorKind::Cancelled);
        customerRow(sheet, i);
    }
    worksheet_freeze_panes(sheet.sheet(), 1, 1);
    worksheet_autofilter(sheet.sheet(), 0, 0, static_cast<lxw_row_t>(count), 8);
    return {};
}

}  // namespace perennial
