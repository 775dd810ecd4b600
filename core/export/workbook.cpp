#include "core/export/workbook.h"

#include "core/analysis/output_file.h"
#include "core/analysis/whatif_base.h"
#include "core/export/workbook_sheet.h"
#include "core/whatif/scenario.h"

#include <cerrno>
#include <cmath>
#include <filesystem>

namespace perennial {

namespace {

constexpr std::size_t rowsPerStep = 4096;

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

    Result<> fill(Progress& progress)
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
              const std::string& how)
    {
        sheet.text(row, 0, label, formats_.text);
        sheet.number(row, 1, value, format);
        sheet.text(row, 2, how, formats_.note);
    }
    void formulaLine(WorkbookSheet& sheet, lxw_row_t row, const std::string& label, const std::string& formula,
                     const Figure& result, lxw_format* format, const std::string& how)
    {
        sheet.text(row, 0, label, formats_.text);
        if (result)
            sheet.formula(row, 1, formula, *result, format);
        else
            sheet.text(row, 1, "– " + name(result.error()), formats_.note);
        sheet.text(row, 2, how, formats_.note);
    }
    void heading(WorkbookSheet& sheet, lxw_row_t row, const std::string& words)
    {
        for (lxw_col_t c = 0; c < 3; ++c)
            sheet.text(row, c, c == 0 ? words : std::string(), formats_.head);
    }

    const Analysis& a_;
    const WorkbookOptions& options_;
    lxw_workbook* book_;
    WorkbookFormats formats_;
    const SegmentTable* front_;
    bool listed_;
};

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

void Workbook::window(WorkbookSheet& sheet)
{
    const WindowFigures& w = a_.all.window;
    heading(sheet, 2, "Window " + toIso(w.from) + " to " + toIso(w.to));
    line(sheet, 3, "Revenue R", w.revenue.major(), formats_.input,
         "net of discounts and refunds, identified customers");
    line(sheet, 4, "Purchases N", static_cast<double>(w.purchases), formats_.input, "");
    line(sheet, 5, "Customers C", static_cast<double>(w.customers), formats_.input, "distinct buyers");
    line(sheet, 6, "Days", w.days(), formats_.input, "");
    const PurchaseFigures& p = a_.all.perWindow;
    formulaLine(sheet, 7, "Average purchase value", "=B4/B5", p.averagePurchaseValue, formats_.money, "R / N");
    formulaLine(sheet, 8, "Average purchase frequency", "=B5/B6", p.purchaseFrequency, formats_.number, "N / C");
    formulaLine(sheet, 9, "Customer value", "=B8*B9", p.customerValue, formats_.money, "in the window");
    formulaLine(sheet, 10, "Customer value a year", "=B10*365.25/B7", p.customerValuePerYear, formats_.money, "");
}

void Workbook::lifetime(WorkbookSheet& sheet)
{
    const KeyFigures& f = a_.all;
    heading(sheet, 12, "Lifetime");
    line(sheet, 13, "Average customer lifespan", f.lifespan.value, formats_.input,
         "years, " + name(a_.definitions.lifespan));
    line(sheet, 14, "Gross margin", a_.marginRate, formats_.inputRate, a_.marginGiven ? "" : "no margin given: 100 %");
    line(sheet, 15, "Discount a year", a_.definitions.discountRate, formats_.inputRate, "effective");
    line(sheet, 16, "Retention a year", f.annualRetention.value_or(0), formats_.inputRate,
         "share of the living that stays");
    formulaLine(sheet, 17, "CLV, simple", "=B11*B14", f.simpleClv, formats_.money, "customer value a year x lifespan");
    formulaLine(sheet, 18, "CLV, predictive formula", "=B5/(B6*B7/(365.25/12))*B8*B15*(B14*12)", f.predictiveFormula,
                formats_.money, "T x AOV x AGM x ALT, by the month");
    formulaLine(sheet, 19, "CLV, retention form", "=B11*B15*(1+B16)/(1+B16-B17)", f.retentionForm, formats_.money,
                "first payment now: m (1+d) / (1+d-r)");
}

void Workbook::totals(WorkbookSheet& sheet)
{
    const KeyFigures& f = a_.all;
    if (!front_ || !f.historicalTotal || !f.residualTotal)
        return;
    const std::string total = std::to_string(front_->segmentation.size() + 4);  // row of the totals on Segments
    heading(sheet, 21, "All customers");
    formulaLine(sheet, 22, "Customers", "=Segments!B" + total, static_cast<double>(f.customers), formats_.count, "");
    formulaLine(sheet, 23, "Value of the past", "=Segments!D" + total, f.historicalTotal, formats_.money,
                "margin less acquisition and serving cost");
    formulaLine(sheet, 24, "Value still to come", "=Segments!E" + total, f.residualTotal, formats_.money,
                "expected margin of the horizon, discounted");
    formulaLine(sheet, 25, "CLV, total", "=B24+B25", f.clvTotal, formats_.money, "");
    formulaLine(sheet, 26, "CLV, mean", "=B26/B23", f.clvMean, formats_.money, "");
}

void Workbook::keyFigures()
{
    WorkbookSheet sheet(book_, "Key figures", options_.results);
    sheet.width(0, 0, 32);
    sheet.width(1, 1, 18);
    sheet.width(2, 2, 60);
    sheet.text(0, 0, "Key figures", formats_.title);
    window(sheet);
    lifetime(sheet);
    totals(sheet);
}

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
        const std::string range = std::string("Customers!$") + sum.letter + "$2:$" + sum.letter + "$" + end;
        if (listed_)
            sheet.formula(row, sum.column, "=SUMIF(" + match + ",K" + r + "," + range + ")", sum.value, sum.format);
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

void Workbook::whatIfBaseFigures(WorkbookSheet& sheet, const WhatIfFigures& base)
{
    heading(sheet, 8, "Today");
    formulaLine(sheet, 9, "Gross margin", "='Key figures'!B15", a_.marginRate, formats_.rate, "");
    line(sheet, 10, "Value still to come", base.residual.value_or(0), formats_.input,
         "of today's customers, discounted");
    line(sheet, 11, "Expected revenue", base.revenue.value_or(0), formats_.input,
         "of today's customers, in the horizon");
    line(sheet, 12, "Expected purchases", base.purchases, formats_.input, "");
    if (a_.all.acquisitionCost && base.newCustomerClv) {
        line(sheet, 13, "Acquisition cost", *a_.all.acquisitionCost, formats_.input, "of a new customer");
        line(sheet, 14, "CLV of a new customer", *base.newCustomerClv, formats_.input, "less acquisition cost");
    }
}

void Workbook::whatIfResults(WorkbookSheet& sheet, const WhatIfFigures& base)
{
    const Levers& levers = options_.levers;
    const double price = 1 + levers.price;
    const double bought = std::pow(price, options_.elasticity);
    const double margin = 1 - (1 - (a_.marginRate + levers.marginPoints)) / price;
    const auto scaled = [](const Figure& figure, double factor) { return figure ? Figure(*figure * factor) : figure; };
    const double value = a_.marginRate == 0 ? 0 : price * bought * margin / a_.marginRate;
    const double both = levers.price + a_.marginRate;
    heading(sheet, 16, "With the changes above");
    formulaLine(sheet, 17, "Factor of purchases", "=(1+B4)^B5", bought, formats_.number, "(1+g)^e");
    formulaLine(sheet, 18, "Gross margin", "=1-(1-(B10+B6))/(1+B4)", margin, formats_.rate,
                "unit cost stays: 1 - (1-m) / (1+g)");
    formulaLine(sheet, 19, "Expected purchases", "=B13*B18", base.purchases * bought, formats_.number, "");
    formulaLine(sheet, 20, "Expected revenue", "=B12*(1+B4)*B18", scaled(base.revenue, price * bought), formats_.money,
                "");
    formulaLine(sheet, 21, "Value still to come", "=IF(B10=0,0,B11*(1+B4)*B18*B19/B10)", scaled(base.residual, value),
                formats_.money, "");
    formulaLine(sheet, 22, "Gain", "=B22-B11", scaled(base.residual, value - 1), formats_.money, "");
    formulaLine(sheet, 23, "Break-even loss of purchases", "=IF(B4+B10=0,0,B4/(B4+B10))",
                both == 0 ? 0 : levers.price / both, formats_.rate, "on margin: g / (g+m)");
    if (!a_.all.acquisitionCost || !base.newCustomerClv)
        return;
    const double cost = *a_.all.acquisitionCost * (1 + levers.acquisitionCost);
    const double before = *base.newCustomerClv + *a_.all.acquisitionCost;
    formulaLine(sheet, 24, "Acquisition cost", "=B14*(1+B7)", cost, formats_.money, "");
    formulaLine(sheet, 25, "CLV of a new customer", "=B15+B14-B25", before - cost, formats_.money, "at today's price");
    formulaLine(sheet, 26, "LTV : CAC", "=IF(B25=0,0,(B26+B25)/B25)", cost == 0 ? 0 : before / cost, formats_.number,
                "");
}

void Workbook::whatIf()
{
    const auto whatIfOf = whatIfBase(a_, {});
    if (!whatIfOf)
        return;  // no model, nothing to come: the other sheets stand
    const WhatIfEngine engine(*whatIfOf, a_.definitions);
    WorkbookSheet sheet(book_, "What if", options_.results);
    sheet.width(0, 0, 32);
    sheet.width(1, 1, 18);
    sheet.width(2, 2, 60);
    sheet.text(0, 0, "What if", formats_.title);
    heading(sheet, 2, "Inputs");
    const Levers& levers = options_.levers;
    line(sheet, 3, "Change of price g", levers.price, formats_.inputRate, "5 % dearer is 5%");
    line(sheet, 4, "Elasticity e", options_.elasticity, formats_.input, "purchases x (1+g)^e; assumed");
    line(sheet, 5, "Change of the margin", levers.marginPoints, formats_.inputRate, "points");
    line(sheet, 6, "Change of the acquisition cost", levers.acquisitionCost, formats_.inputRate, "");
    whatIfBaseFigures(sheet, engine.base());
    whatIfResults(sheet, engine.base());
    sheet.text(28, 0,
               "Retention needs every customer's own forecast: move it in Perennial. Here a change of price acts on "
               "purchases only.",
               formats_.note);
}

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
