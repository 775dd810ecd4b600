// A table of exchange rates by day, asked for and read.
#pragma once

#include "core/base/definitions.h"

#include <QString>

#include <functional>

class QWidget;

namespace perennial::ui {

struct PageContext;

/// What the rates are added to, and the currency of the figures.
struct RatesGoal {
    Definitions definitions;
    std::string figures;
};

/// Asks for a sheet of rates and reads it in a job; `read` gets the definitions with its rates, and a sentence about
/// what was read. What cannot be taken is reported. `goal` is asked when the sheet has been read.
void openRates(QWidget* parent, PageContext& context, std::function<RatesGoal()> goal,
               std::function<void(const Definitions& definitions, const QString& words)> read);

}  // namespace perennial::ui
