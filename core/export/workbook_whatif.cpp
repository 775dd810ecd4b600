// The what-if sheet: a price change on the whole base, as formulas.
#include "core/analysis/whatif_base.h"
#include "core/export/workbook_book.h"

#include <cmath>

namespace perennial {

void Workbook::whatIfBaseFigures(WorkbookSheet& sheet, const WhatIfFigures& base)
{
    heading(sheet, 8, "Today");
    formulaLine(sheet, 9, "Gross margin", "='Key figures'!B15", a_.marginRate, formats_.rate, "");
    line(sheet, 10, "Value still to come", base.residual.value_or(0), formats_.input,
         "of today's customers, discounted");
    line(sheet, 11, "Expected revenue", base.revenue.value_or(0), formats_.input,
         "of today's customers, in the horizon");
    line(sheet, 12, "Expected purchases", base.purchases, formats_.input, "");
    if (a_.all.acquisitionCost && a_.all.newCustomerClv) {
        line(sheet, 13, "Acquisition cost", *a_.all.acquisitionCost, formats_.input, "of a new customer");
        line(sheet, 14, "CLV of a new customer", *a_.all.newCustomerClv, formats_.input, "less acquisition cost");
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
    const double both = levers.price + a_.marginRate + levers.marginPoints;
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
    formulaLine(sheet, 23, "Break-even loss of purchases", "=IF(B4+B10+B6=0,0,B4/(B4+B10+B6))",
                both == 0 ? 0 : levers.price / both, formats_.rate, "on margin: g / (g+m)");
    if (!a_.all.acquisitionCost || !a_.all.newCustomerClv)
        return;
    const double cost = *a_.all.acquisitionCost * (1 + levers.acquisitionCost);
    const double before = *a_.all.newCustomerClv + *a_.all.acquisitionCost;
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

}  // namespace perennial
