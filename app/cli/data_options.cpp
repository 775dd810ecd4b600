#include "app/cli/data_options.h"

#include "app/cli/console.h"
#include "app/cli/words.h"
#include "core/analysis/whatif_base.h"

#include <CLI/CLI.hpp>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
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
    return {};
}

Result<> addText(TextOptions& text, const std::string& encoding, const std::string& delimiter)
{
    if (!encoding.empty())
        text.encoding.choose(encoding);
    if (delimiter.empty())
        return {};
    const std::string sign = delimiter == "tab" || delimiter == "\\t" ? "\t" : delimiter;
    if (sign.size() != 1)
        return fail(ErrorKind::OptionInvalid, {"--delimiter", delimiter, ", ; tab |"});
    text.delimiter.choose(sign.front());
    return {};
}

Result<Day> dayFrom(const char* option, const std::string& text)
{
    if (const auto day = parseIsoDay(text))
        return *day;
    return fail(ErrorKind::OptionInvalid, {option, text, "2026-06-18"});
}

Result<> checkRange(const char* option, double value, double least, double most)
{
    if (std::isfinite(value) && value >= least && value <= most)
        return {};
    return fail(ErrorKind::OptionInvalid,
                {option, std::to_string(value), std::to_string(least) + " ... " + std::to_string(most)});
}

/// By its name or its content: any SQLite file is opened as a workspace, and refused there if it is none.
bool isWorkspace(const std::string& path)
{
    constexpr std::string_view magic = "SQLite format 3";
    std::array<char, magic.size()> head{};
    std::ifstream file(path, std::ios::binary);
    return path.ends_with(".perennial")
           || (file.read(head.data(), head.size()) && std::string_view(head.data(), head.size()) == magic);
}

Day todayUtc()
{
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return Day::from(std::chrono::year_month_day(now));
}

/// What a file is imported into.
Result<Workspace> workspaceFor(const DataOptions& options)
{
    if (options.into.empty())
        return Workspace::temporary();
    return std::filesystem::exists(options.into) ? Workspace::open(options.into, Access::ReadWrite)
                                                 : Workspace::create(options.into);
}

Result<Workspace> openSourceData(const DataOptions& options, std::vector<Question>& questions, Progress& progress)
{
    if (isWorkspace(options.source))
        return Workspace::open(options.source, Access::ReadOnly);
    auto workspace = workspaceFor(options);
    if (!workspace)
        return workspace;
    std::vector<Inspection> inspections;
    const auto imported = importFiles({options.source}, *workspace, options.import, questions, inspections, progress);
    if (!imported)
        return std::unexpected(imported.error());
    if (options.import.recipe.empty())
        return workspace;
    const auto recipe = readRecipe(options.import.recipe);
    if (!recipe)
        return pass(recipe);
    if (const auto applied = applyRecipe(*recipe, *workspace); !applied)
        return pass(applied);
    return workspace;
}

}  // namespace

std::optional<double> monthsFrom(const std::string& text)
{
    double count = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), count);
    const std::string_view unit(end, text.data() + text.size());
    if (failure != std::errc() || !std::isfinite(count) || count <= 0)
        return std::nullopt;
    if (unit == "m" || unit.empty())
        return count;
    if (unit == "w")
        return count * daysPerWeek / daysPerMonth;
    if (unit == "d")
        return count / daysPerMonth;
    if (unit == "y")
        return count * 12;
    return std::nullopt;
}

void ImportOptions::declare(CLI::App& app)
{
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
    app.add_option("--delimiter", delimiter, Words::tr("Field delimiter of a text file: , ; tab |").toStdString());
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
    if (!sheets.empty())
        choices.sheets = sheets;
    if (!preset.empty())
        choices.preset = preset;
    if (headerRow > 0)
        choices.headerRow = headerRow;
    return choices;
}

void AnalysisOptions::declare(CLI::App& app)
{
    app.add_option("--as-of", asOf,
                   Words::tr("End of observation, as 2026-06-18 (default: found from the data)").toStdString());
    app.add_option("--window", window,
                   Words::tr("Window of the formula methods: 1m, 3m, 6m, 12m or all").toStdString());
    app.add_option(
        "--model", model,
        Words::tr("auto, bg-nbd, mbg-nbd, pareto-nbd, simple, historical, predictive-formula or retention-form")
            .toStdString());
    app.add_option("--unit", unit, Words::tr("Unit of time of the models: day, week or month").toStdString());
    app.add_option("--calibrate-until", calibrateUntil,
                   Words::tr("Fit on the data up to this day and score the forecast on the rest").toStdString());
    app.add_option("--horizon", horizon, Words::tr("How far the forecast reaches: 12m, 39w, 90d, 2y").toStdString());
    app.add_option("--discount", discount, Words::tr("Discount rate a year, effective: .1 is 10 %").toStdString());
    app.add_option("--margin", margin, Words::tr("Gross margin rate: .4 is 40 %").toStdString());
    app.add_option("--cac", acquisitionCost, Words::tr("Acquisition cost of a customer").toStdString());
    app.add_option("--currency", currency, Words::tr("Currency of the figures, ISO code").toStdString());
}

Result<Definitions> AnalysisOptions::over(Definitions d) const
{
    if (!asOf.empty()) {
        auto day = dayFrom("--as-of", asOf);
        if (!day)
            return pass(day);
        d.asOf = *day;
    }
    if (!calibrateUntil.empty()) {
        auto day = dayFrom("--calibrate-until", calibrateUntil);
        if (!day)
            return pass(day);
        d.calibrateUntil = *day;
    }
    if (!window.empty()) {
        const auto named = windowNamed(window);
        if (!named)
            return fail(ErrorKind::OptionInvalid, {"--window", window, "1m, 3m, 6m, 12m, all"});
        d.window = *named;
    }
    if (!unit.empty()) {
        if (unit != "day" && unit != "week" && unit != "month")
            return fail(ErrorKind::OptionInvalid, {"--unit", unit, "day, week, month"});
        d.modelUnit = unit == "day" ? TimeUnit::Day : unit == "week" ? TimeUnit::Week : TimeUnit::Month;
    }
    if (!horizon.empty()) {
        const auto months = monthsFrom(horizon);
        if (!months || *months > 1200)
            return fail(ErrorKind::OptionInvalid, {"--horizon", horizon, "12m, 39w, 90d, 2y"});
        d.horizonMonths = *months;
    }
    if (discount) {
        if (auto good = checkRange("--discount", *discount, 0, 10); !good)
            return pass(good);
        d.discountRate = *discount;
    }
    if (margin) {
        if (auto good = checkRange("--margin", *margin, -10, 1); !good)
            return pass(good);
        d.margin = *margin;
    }
    if (acquisitionCost) {
        if (auto good = checkRange("--cac", *acquisitionCost, 0, 1e12); !good)
            return pass(good);
        d.acquisitionCost = Money::fromMajor(*acquisitionCost);
    }
    if (!model.empty())
        d.model = model;
    if (!currency.empty())
        d.currency = currency;
    return d;
}

void DataOptions::declare(CLI::App& app)
{
    app.add_option("source", source, Words::tr("Workspace (NAME.perennial) or spreadsheet").toStdString())
        ->required()
        ->type_name("W|FILE");
    app.add_flag("--json", json, Words::tr("Print one JSON object").toStdString());
    import.declare(app);
    analysis.declare(app);
}

Result<Recipe> readRecipe(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorKind::FileMissing, {}, {.file = path}, {Hint::CheckPath});
    auto recipe = recipeFromJson(std::string{std::istreambuf_iterator<char>(file), {}});
    if (!recipe)
        recipe.error().place.file = path;
    return recipe;
}

Result<std::vector<ImportRecord>> importFiles(const std::vector<std::string>& files, Workspace& workspace,
                                              const ImportOptions& options, std::vector<Question>& questions,
                                              std::vector<Inspection>& inspections, Progress& progress)
{
    auto choices = options.choices();
    if (!choices)
        return pass(choices);
    std::vector<ImportRecord> records;
    for (const std::string& file : files) {
        auto inspection = inspect(file, *choices, &workspace, progress);
        if (!inspection)
            return pass(inspection);
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

Result<OpenedData> DataOptions::open(Progress& progress, const std::string& segment) const
{
    std::vector<Question> questions;
    auto workspace = openSourceData(*this, questions, progress);
    if (!workspace)
        return pass(workspace);
    auto stored = workspace->definitions();
    if (!stored)
        return pass(stored);
    auto definitions = analysis.over(std::move(*stored));
    if (!definitions)
        return pass(definitions);
    if (!segment.empty())
        definitions->segmentFilter = segment;
    auto ledger = workspace->ledger(*definitions, progress);
    if (!ledger)
        return pass(ledger);
    auto imports = workspace->imports();
    if (!imports)
        return pass(imports);
    const Snapshot snapshot{std::filesystem::path(source).stem().string(),
                            std::make_shared<const Ledger>(std::move(*ledger)), std::move(*imports), todayUtc()};
    auto result = perennial::run(snapshot, *definitions, nullptr, progress);
    if (!result)
        return pass(result);
    if (!segment.empty() && (*result)->filter.empty())
        return pass(membersOfSegment(**result, segment));
    return OpenedData{std::move(*workspace), std::move(*result), std::move(questions)};
}

}  // namespace perennial::cli
