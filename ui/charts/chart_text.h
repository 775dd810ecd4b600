// The words of charts: statements, terms, column headings and keys of the core in the user's language.
#pragma once

#include "core/analysis/chart_words.h"
#include "ui/support/format.h"

#include <QString>
#include <QStringList>

namespace perennial::ui {

/// A statement as a sentence without full stop. An unknown key gives an empty text; a test walks all of them.
[[nodiscard]] QString sentence(const Statement& statement, const Format& format, const std::string& currency);

/// A figure or a word.
[[nodiscard]] QString text(const Term& term, const Format& format, const std::string& currency);

/// Heading of a column of the data behind a chart ("clv_total" -> "CLV, total").
[[nodiscard]] QString heading(std::string_view column);

/// A word of the core: segments of our own, levers, effects, "yes", "others" ... The key itself when unknown.
[[nodiscard]] QString word(std::string_view key);

/// Every key that sentence() knows, for the test.
[[nodiscard]] QStringList statementKeys();

}  // namespace perennial::ui
