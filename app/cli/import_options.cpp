// Options of an import, and the import of files (data_options.h).
#include "app/cli/console.h"
#include "app/cli/data_options.h"
#include "app/cli/words.h"
#include "core/ingest/other/contract_sheet.h"
#include "core/ingest/other/rate_sheet.h"
#include "core/ingest/other/summary_sheet.h"
#include "core/ingest/recipe.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace perennial::cli {

namespace {

/// Splits "key=value" at the first equals sign.
std::optional<std::pair<std::string, std::string>> pairFrom(const std::string& text)
{
    const std::size_t at = text.find('=');
    if (at == std::string::npos || at == 0)
        return std::nullopt;
    return std::pair{text.substr(0, at), text.substr(at + 1)};
}

std::string knownFields()
{
    std::string all;
    for (int i = 0; i < static_cast<int>(Field::count); ++i)
        all += (i ? ", " : "") + name(static_cast<Field>(i));
    return all;
}

Result<> addColumns(ImportChoices& choices, const std::vector<std::string>& maps)
{
    for (const std::string& map : maps) {
        const auto pair = pairFrom(map);
        if (!pair)
            return fail(ErrorKind::OptionInvalid, {"--map", map, "FIELD=COLUMN"});
        const auto field = fieldNamed(pair->first);
        if (!field)
            return fail(ErrorKind::UnknownName, {"field", pair->first, knownFields()}, {}, {Hint::CheckSpelling});
        choices.columns[pair->second] = *field;
    }
    return {};
}

Result<> addDateOrder(ImportChoices& choices, const std::string& order)
{
    if (order.empty())
        return {};
    if (order == "dmy")
        choices.dateOrder = DateOrder::DayMonthYear;
    else if (order == "mdy")
        choices.dateOrder = DateOrder::MonthDayYear;
    else if (order == "ymd")
        choices.dateOrder = DateOrder::YearMonthDay;
    else
        return fail(ErrorKind::OptionInvalid, {"--date-order", order, "dmy, mdy, ymd"});
    choices.dateOrderByRecipe = false;
    return {};
}

Result<> addText(TextOptions& text, const std::string& encoding, const std::string& delimiter)
{
    if (!encoding.empty())
        text.encoding.choose(encoding);
    if (delimiter.empty())
        return {};
    if (delimiter.size() > longestDelimiter && delimiter != alignedColumns)
        return fail(ErrorKind::OptionInvalid, {"--delimiter", delimiter, ", ; tab | aligned"});
    text.delimiter.choose(delimiter == "tab" || delimiter == "\\t" ? "\t" : delimiter);
    return {};
}

/// Folders become the files in them that a reader can take by their ending, in the order of their names.
Result<std::vector<std::string>> withoutFolders(const std::vector<std::string>& files)
{
    namespace fs = std::filesystem;
    std::vector<std::string> all;
    for (const std::string& file : files) {
        std::error_code problem;
        if (!fs::is_directory(file, problem)) {
            all.push_back(file);
            continue;
        }
        std::vector<std::string> inside;
        for (const fs::directory_entry& entry : fs::directory_iterator(file, problem))
            if (entry.is_regular_file(problem) && hasSpreadsheetEnding(entry.path().filename().string()))
                inside.push_back(entry.path().string());
        if (inside.empty())
            return fail(ErrorKind::NoData, {"spreadsheets"}, {.file = file}, {Hint::CheckPath});
        std::sort(inside.begin(), inside.end());
        all.insert(all.end(), inside.begin(), inside.end());
    }
    return all;
}

}  // namespace

Result<> takeRates(const std::vector<std::string>& rates, const std::string& currency, Definitions& definitions)
{
    const bool known = !currency.empty() && currency != unknownCurrency;
    if (!rates.empty() && known && !ratesServe(definitions, currency))
        return fail(ErrorKind::RatesMixed, {currency, definitions.ratesCurrency});
    for (const std::string& rate : rates) {
        const auto pair = pairFrom(rate);
        const auto value = pair ? parseDecimal(pair->second) : std::nullopt;
        if (!value || value->digits <= 0 || pair->first.size() != 3)
            return fail(ErrorKind::OptionInvalid, {"--rate", rate, "USD=0.92"});
        definitions.rates[pair->first] = *value;
    }
    recordRatesCurrency(definitions, currency);
    return {};
}

Result<> takeRateTables(const std::vector<std::string>& files, const std::string& currency, Definitions& definitions)
{
    NoProgress nobody;
    for (const std::string& file : files) {
        const auto sheet = readRateSheet(file, {}, nobody);
        if (!sheet)
            return pass(sheet);
        for (const RateProblem& problem : sheet->rejected)
            say(Words::tr("%1, row %2: no rate (%3): %4")
                    .arg(QString::fromStdString(file))
                    .arg(problem.row)
                    .arg(QString::fromStdString(problem.reason), QString::fromStdString(problem.found)));
        auto with = withRates(std::move(definitions), *sheet, currency);
        if (!with) {
            with.error().place.file = file;
            return pass(with);
        }
        definitions = std::move(*with);
    }
    return {};
}

void ImportOptions::declare(CLI::App& app, bool spend)
{
    std::vector<std::string> kinds;
    for (const TableKind one : {TableKind::Orders, TableKind::Contracts, TableKind::Customers})
        kinds.push_back(name(one));
    if (spend)
        kinds.emplace_back("spend");
    app.add_option("--kind", kind,
                   (spend ? Words::tr("What the sheets hold: orders, contracts, customers already summed up, or spend "
                                      "(acquisition cost by month and channel); default: told by the columns")
                          : Words::tr("What the sheet holds: orders, contracts, or customers already summed up "
                                      "(default: told by its columns)"))
                       .toStdString())
        ->check(CLI::IsMember(kinds));
    app.add_option(
           "--map", maps,
           Words::tr("Which column is what: FIELD=COLUMN, for example customer=E-mail (repeatable)").toStdString())
        ->type_name("FIELD=COLUMN");
    app.add_option("--sheet", sheets,
                   Words::tr("Sheet to read (repeatable; default: the sheets that hold orders)").toStdString());
    app.add_option("--preset", preset,
                   Words::tr("Name of a known export (default: recognised by its header)").toStdString());
    app.add_option("--header-row", headerRow, Words::tr("Row of the column heads, counted from 1").toStdString());
    app.add_option("--encoding", encoding,
                   Words::tr("Encoding of a text file, for example windows-1252").toStdString());
    app.add_option(
        "--delimiter", delimiter,
        Words::tr("Field delimiter of a text file: , ; tab | or another; “aligned” for columns held apart by spaces")
            .toStdString());
    app.add_option("--date-order", dateOrder, Words::tr("Order of ambiguous dates: dmy, mdy or ymd").toStdString());
    app.add_option("--decimal-mark", decimalMark, Words::tr("Decimal mark of amounts: . or ,").toStdString());
    app.add_option("--answer", answers,
                   Words::tr("Answer to a question of the import: ID=ANSWER (repeatable)").toStdString())
        ->type_name("ID=ANSWER");
    app.add_option("--recipe", recipe, Words::tr("Recipe (JSON) with a saved mapping").toStdString())
        ->type_name("FILE");
    app.add_flag("--strict", strict, Words::tr("An unanswered question is an error").toStdString());
}

Result<ImportChoices> ImportOptions::choices() const
{
    ImportChoices choices;
    if (!recipe.empty()) {
        auto read = readRecipe(recipe);
        if (!read)
            return pass(read);
        choices = std::move(read->import);
    }
    if (auto done = addColumns(choices, maps); !done)
        return pass(done);
    if (auto done = addDateOrder(choices, dateOrder); !done)
        return pass(done);
    if (auto done = addText(choices.text, encoding, delimiter); !done)
        return pass(done);
    if (!decimalMark.empty() && decimalMark != "." && decimalMark != ",")
        return fail(ErrorKind::OptionInvalid, {"--decimal-mark", decimalMark, ". ,"});
    if (!decimalMark.empty())
        choices.decimalMark = decimalMark.front();
    for (const std::string& answer : answers) {
        const auto pair = pairFrom(answer);
        if (!pair)
            return fail(ErrorKind::OptionInvalid, {"--answer", answer, "ID=ANSWER"});
        choices.answers[pair->first] = pair->second;
    }
    if (const auto wanted = tableKindNamed(kind))
        choices.kind = wanted;
    if (!sheets.empty())
        choices.sheets = sheets;
    if (!preset.empty())
        choices.preset = preset;
    if (headerRow > 0)
        choices.headerRow = headerRow;
    return choices;
}

Result<std::vector<ImportRecord>> importFiles(const std::vector<std::string>& files, Workspace& workspace,
                                              const ImportOptions& options, std::vector<Question>& questions,
                                              std::vector<Inspection>& inspections, Progress& progress,
                                              OtherFiles others)
{
    auto choices = options.choices();
    if (!choices)
        return pass(choices);
    std::vector<ImportRecord> records;
    const auto all = withoutFolders(files);
    if (!all)
        return pass(all);
    for (const std::string& file : *all) {
        auto inspection = inspect(file, *choices, &workspace, progress);
        if (!inspection)
            return pass(inspection);
        const bool isContracts = inspection->blocked && saysContracts(*inspection->blocked);
        const bool isSummed = inspection->blocked && saysSummedUp(*inspection->blocked);
        if ((isContracts && others == OtherFiles::Imported) || (isSummed && others != OtherFiles::Refused)) {
            auto record = isContracts ? importContracts(*inspection, workspace, progress)
                                      : importSummed(*inspection, Day::today(), workspace, progress);
            if (!record)
                return pass(record);
            records.push_back(std::move(*record));
            inspections.push_back(std::move(*inspection));
            continue;
        }
        if (inspection->blocked)
            return std::unexpected(*inspection->blocked);
        for (const Question& question : inspection->questions) {
            questions.push_back(question);
            say(QStringLiteral("question %1: chosen %2 (%3); --answer %1=...")
                    .arg(QString::fromStdString(question.id), QString::fromStdString(question.chosen),
                         QString::fromStdString(question.effect)));
        }
        auto record = runImport(*inspection, workspace, options.strict, progress);
        if (!record)
            return pass(record);
        records.push_back(std::move(*record));
        inspections.push_back(std::move(*inspection));
    }
    return records;
}

}  // namespace perennial::cli
