// The sheet of key figures: inputs of the window, the formulas that the field's articles teach.
#include "core/export/workbook_book.h"

namespace perennial {

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

}  // namespace perennial
