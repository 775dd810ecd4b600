// The sentences of the import page: notes of the detection stages, questions, reasons of rows. The keys
// are those of core/ingest/evidence.h and core/ingest/words.h.
#pragma once

#include "core/ingest/import_session.h"
#include "ui/support/format.h"

#include <QString>

namespace perennial::ui {

/// What a stage found: "semicolon: all 200 rows have 9 fields". An unknown key reads as its arguments.
[[nodiscard]] QString sentence(const StageNote& note, const Format& format);

/// A question as title and explanation, and an answer of it.
struct QuestionText {
    QString title;
    QString text;
};
[[nodiscard]] QuestionText questionText(const perennial::Question& question, const Format& format);
[[nodiscard]] QString answerText(const perennial::Question& question, const std::string& answer);

/// "date-invalid" -> "the date does not exist"; "cancelled" -> "cancelled"
[[nodiscard]] QString rowReason(const std::string& reason);

/// What happens to a row, in one word for its chip: "kept", "rejected" ...
[[nodiscard]] QString fateWord(PreviewRow::Fate fate, const std::string& reason);

/// What the rows of a table are: "Orders".
[[nodiscard]] QString kindName(TableKind kind);

/// "customer" -> "Customer": the name of a field in the head of a column.
[[nodiscard]] QString fieldName(Field field);
/// The same of a stored mapping, of orders or contracts; empty for an extra column.
[[nodiscard]] QString fieldName(const std::string& stored);

/// Why a column was taken for what it is (evidence of a guess).
[[nodiscard]] QString evidenceText(const std::string& evidence);

}  // namespace perennial::ui
