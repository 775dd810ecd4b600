// The key figures in words: label, value, formula, the formula with the numbers put in. Cards, explain
// popovers and the report take them from here, so that one figure reads the same everywhere.
#pragma once

#include "core/analysis/overview.h"
#include "ui/support/detail_words.h"
#include "ui/support/format.h"

#include <QString>
#include <QStringList>

namespace perennial::ui {

enum class FigureId {
    ClvMean,
    ClvTotal,
    HistoricalMean,
    ResidualTotal,
    NewCustomerClv,
    LtvToCac,
    AcquisitionCost,
    Payback,
    AveragePurchaseValue,
    PurchaseFrequency,
    CustomerValue,
    Lifespan,
    SimpleClv,
    PredictiveFormula,
    RetentionForm,
    BuyersInWindow,
    Purchases,
    Revenue,
    Alive,
    AnnualRetention,
    OneTimeBuyers,
};

/// Every figure, in the order of lists.
[[nodiscard]] const std::vector<FigureId>& allFigures();

struct FigureText {
    QString label;    ///< "Average purchase value"
    QString value;    ///< formatted; a dash when undefined
    QString reason;   ///< why it is undefined
    QString formula;  ///< "revenue ÷ purchases"
    QString numbers;  ///< "€286,012.40 ÷ 4,876 = €58.66"; empty when undefined
    QString note;     ///< what to know: window, estimator, 'revenue, no margin given'
};

/// Describes one figure of the base, a segment or the filter.
[[nodiscard]] FigureText describe(FigureId id, const FigureBasis& basis, const KeyFigures& figures,
                                  const Format& format);
[[nodiscard]] FigureText describe(FigureId id, const Analysis& analysis, const KeyFigures& figures,
                                  const Format& format);

/// The figure itself, in the unit in which it is computed.
[[nodiscard]] Figure figureValue(FigureId id, const KeyFigures& figures);
/// Less of it is better.
[[nodiscard]] bool isCost(FigureId id);

/// "12 months to 18 Jun 2026"
[[nodiscard]] QString windowWords(const KeyFigures& figures, const Format& format);

}  // namespace perennial::ui
