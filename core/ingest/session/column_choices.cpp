#include "core/ingest/session/column_choices.h"

#include "core/ingest/table/sample.h"
#include "core/ingest/values/text.h"

namespace perennial {
namespace {

std::string headersOf(const std::vector<ColumnGuess>& columns)
{
    std::string all;
    for (const ColumnGuess& column : columns)
        all += (all.empty() ? "" : ", ") + column.header;
    return all;
}

/// Every column that was chosen; else all that are missing at once, each with its use.
Result<> allThere(const std::vector<ColumnGuess>& columns, const std::map<std::string, Field>& choices,
                  const std::string& path)
{
    std::vector<std::string> missing;
    for (const auto& [wanted, field] : choices)
        if (columnNamed(columns, wanted) < 0)
            missing.insert(missing.end(), {wanted, field == Field::None ? std::string() : name(field)});
    if (missing.empty())
        return {};
    if (missing.size() == 2)
        return fail(ErrorKind::ColumnMissing, {missing[0], headersOf(columns)}, {.file = path, .column = missing[0]},
                    {Hint::CheckSpelling, Hint::MapColumn});
    missing.push_back(headersOf(columns));
    return fail(ErrorKind::ColumnsMissing, std::move(missing), {.file = path}, {Hint::CheckSpelling, Hint::MapColumn});
}

}  // namespace

int columnNamed(const std::vector<ColumnGuess>& columns, const std::string& wanted)
{
    for (const ColumnGuess& column : columns)
        if (column.header == wanted)
            return column.column;
    const std::string folded = foldedWord(wanted);
    for (const ColumnGuess& column : columns)
        if (!folded.empty() && foldedWord(column.header) == folded)
            return column.column;
    for (const ColumnGuess& column : columns)
        if (columnLetters(column.column) == wanted)
            return column.column;
    return -1;
}

Result<> applyColumnChoices(std::vector<ColumnGuess>& columns, const std::map<std::string, Field>& choices,
                            const std::string& path)
{
    if (auto fits = allThere(columns, choices, path); !fits)
        return fits;
    for (const auto& [wanted, field] : choices) {
        const int index = columnNamed(columns, wanted);
        for (ColumnGuess& other : columns)
            if (field != Field::None && field != Field::Ignore && other.field.value == field
                && other.field.origin == Origin::Guessed)
                other.field.guess(Field::None, "rival\t" + name(field) + '\t' + wanted);
        ColumnGuess& column = columns[static_cast<std::size_t>(index)];
        column.field.choose(field);
        column.field.evidence = "chosen";
    }
    return {};
}

}  // namespace perennial
