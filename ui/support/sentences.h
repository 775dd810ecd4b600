// The sentences for what the core reports: errors, reasons of undefined figures, warnings of a fit.
// Translated; a test walks every kind.
#pragma once

#include "core/base/error.h"
#include "core/base/figure.h"
#include "core/clv/model.h"

#include <QString>
#include <QStringList>

namespace perennial::ui {

/// An error in words.
struct ErrorText {
    QString what;    ///< one sentence: what went wrong, with what was found and expected
    QString where;   ///< "orders.csv, sheet Orders, row 12, column Date"; empty when it has no place
    QString remedy;  ///< what to do, one or more sentences; may be empty

    /// All of it as one paragraph.
    [[nodiscard]] QString all() const;
};

/// Cancelled gives empty texts: it is never shown.
[[nodiscard]] ErrorText errorText(const Error& error);
/// errorText(error).all()
[[nodiscard]] QString sentence(const Error& error);
[[nodiscard]] QString sentence(Hint hint);
[[nodiscard]] QString placeText(const Place& place);

/// Why a figure is undefined: "Nobody has bought a second time yet."
[[nodiscard]] QString sentence(Reason reason);
[[nodiscard]] QString sentence(FitWarning warning);
[[nodiscard]] QString sentence(StopReason stop);

/// Every Reason, FitWarning and StopReason, for the test.
[[nodiscard]] QList<Reason> allReasons();
[[nodiscard]] QList<FitWarning> allFitWarnings();
[[nodiscard]] QList<StopReason> allStopReasons();

}  // namespace perennial::ui
