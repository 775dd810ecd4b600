#include "core/ingest/table/sheets.h"

#include "core/ingest/columns/recognise.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <cmath>

namespace perennial {
namespace {

constexpr std::size_t rowsOfFirstLook = 300;

Result<SheetLook> lookAt(SourceFile& source, std::size_t index, const SampleLimits& limits,
                         const ImportChoices& choices, Progress& progress)
{
    auto reader = source.read(index);
    if (!reader)
        return pass(reader);
    auto sample = readSample(**reader, limits, progress);
    if (!sample)
        return pass(sample);
    SheetLook look{index, source.sheets()[index], std::move(*sample), {}};
    look.head = findHeader(look.sample, choices.headerRow);
    return look;
}

/// How much a sheet looks like a list of orders.
double orderLikeness(const SheetLook& look)
{
    if (look.sample.rowCount == 0)
        return -1;
    const std::size_t columns = look.head.headers.size();
    const auto profiles = profileColumns(look.sample, look.head.headerRow, columns, rowsOfFirstLook);
    const Recognised found = recogniseColumns(look.head.headers, profiles, look.sample, look.head.headerRow);
    double score = 0;
    for (const ColumnGuess& column : found.columns)
        switch (column.field.value) {
        case Field::Date:
        case Field::Customer: score += 3; break;
        case Field::Amount:
        case Field::UnitPrice: score += 2; break;
        case Field::Order: score += 1; break;
        default: break;
        }
    return score + std::log10(static_cast<double>(look.sample.rowCount)) * 0.5;
}

std::vector<std::string> foldedHeaders(const TableHead& head)
{
    std::vector<std::string> folded;
    for (const std::string& header : head.headers)
        folded.push_back(foldedWord(header));
    while (!folded.empty() && folded.back().empty())
        folded.pop_back();
    return folded;
}

std::string namesOf(const SourceFile& source)
{
    std::string names;
    for (const SheetInfo& sheet : source.sheets())
        names += (names.empty() ? "" : ", ") + sheet.name;
    return names;
}

Result<std::vector<std::size_t>> chosenByName(SourceFile& source, const ImportChoices& choices, const std::string& path)
{
    std::vector<std::size_t> indexes;
    for (const std::string& wanted : choices.sheets) {
        const auto& sheets = source.sheets();
        const auto found =
            std::find_if(sheets.begin(), sheets.end(), [&](const SheetInfo& sheet) { return sheet.name == wanted; });
        if (found == sheets.end())
            return fail(ErrorKind::SheetMissing, {wanted, namesOf(source)}, {.file = path, .sheet = wanted},
                        {Hint::ChooseSheet});
        indexes.push_back(static_cast<std::size_t>(found - sheets.begin()));
    }
    return indexes;
}

/// The best sheet and those with the same columns.
void propose(std::vector<SheetLook>& looks, SheetChoice& choice)
{
    std::size_t best = 0;
    double bestScore = -2;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const double score = orderLikeness(looks[i]) - (looks[i].info.hidden ? 100 : 0);
        if (score > bestScore)
            best = i, bestScore = score;
    }
    const std::vector<std::string> columns = foldedHeaders(looks[best].head);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const bool equal = !columns.empty() && !looks[i].info.hidden && foldedHeaders(looks[i].head) == columns;
        (i == best || equal ? choice.sheets : choice.others).push_back(std::move(looks[i]));
    }
}

}  // namespace

Result<SheetChoice> chooseSheets(SourceFile& source, const ImportChoices& choices, const std::string& path,
                                 const SampleLimits& limits, Progress& progress)
{
    auto chosen = chosenByName(source, choices, path);
    if (!chosen)
        return pass(chosen);
    SheetChoice choice;
    if (chosen->empty() && source.sheets().size() > 1) {
        std::vector<SheetLook> looks;
        for (std::size_t i = 0; i < source.sheets().size(); ++i) {
            auto look = lookAt(source, i, {rowsOfFirstLook, 4u << 20}, choices, progress);
            if (!look)
                return pass(look);
            looks.push_back(std::move(*look));
        }
        propose(looks, choice);
        for (const SheetLook& look : choice.sheets)
            chosen->push_back(look.index);
    } else if (chosen->empty()) {
        chosen->push_back(0);
    }
    choice.sheets.clear();
    for (const std::size_t index : *chosen) {
        auto look = lookAt(source, index, limits, choices, progress);
        if (!look)
            return pass(look);
        choice.sheets.push_back(std::move(*look));
    }
    if (std::all_of(choice.sheets.begin(), choice.sheets.end(),
                    [](const SheetLook& s) { return s.sample.rowCount == 0; }))
        return fail(ErrorKind::SheetEmpty, {}, {.file = path, .sheet = choice.sheets.front().info.name},
                    {Hint::ChooseSheet});
    return choice;
}

}  // namespace perennial
