#include "app/cli/data_options.h"

#include "app/cli/console.h"
#include "app/cli/words.h"
#include "app/cli/zone_question.h"
#include "core/analysis/whatif_base.h"
#include "core/base/time_zone.h"
#include "core/ingest/other/summary_sheet.h"
#include "ui/support/sentences.h"

#include <CLI/CLI.hpp>
#include <array>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>

namespace perennial::cli {

namespace {

Result<Day> dayFrom(const char* option, const std::string& text)
{
    if (const auto day = parseIsoDay(text))
        return *day;
    return fail(ErrorKind::OptionInvalid, {option, text, "2026-06-18"});
}

Result<Workspace> openSourceData(const DataOptions& options, std::vector<Question>& questions, Progress& progress)
{
    if (isWorkspace(options.source))
        return Workspace::open(options.source, Access::ReadOnly);
    auto workspace = workspaceFor(options);
    if (!workspace)
        return workspace;
    std::vector<Inspection> inspections;
    // A recipe, or a workspace to keep them in, is for customers already summed up too.
    const bool whole = !options.into.empty() || !options.import.recipe.empty();
    const auto imported = importFiles({options.source}, *workspace, options.import, questions, inspections, progress,
                                      whole ? OtherFiles::Customers : OtherFiles::Refused);
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

Result<Workspace> workspaceFor(const DataOptions& options)
{
    if (options.into.empty()) {
        // A folder is several imports; the quick workspace takes one and keeps its ledger only.
        std::error_code problem;
        const bool whole = options.rowsWanted || !options.import.recipe.empty()
                           || std::filesystem::is_directory(options.source, problem);
        return whole ? Workspace::temporary() : Workspace::forOneRun();
    }
    return std::filesystem::exists(options.into) ? Workspace::open(options.into, Access::ReadWrite)
                                                 : Workspace::create(options.into);
}

bool isWorkspace(const std::string& path)
{
    constexpr std::string_view magic = "SQLite format 3";
    std::array<char, magic.size()> head{};
    std::ifstream file(path, std::ios::binary);
    return path.ends_with(".perennial")
           || (file.read(head.data(), head.size()) && std::string_view(head.data(), head.size()) == magic);
}

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

void AnalysisOptions::declare(CLI::App& app)
{
    app.add_option("--as-of", asOf,
                   Words::tr("End of observation, as 2026-06-18 (default: found from the data)").toStdString());
    app.add_option("--window", window,
                   Words::tr("Window of the formula methods: 1m, 3m, 6m, 12m or all").toStdString());
    app.add_option(
        "--model", model,
        Words::tr("auto, bg-nbd, mbg-nbd, pareto-nbd, sbg, simple, historical, predictive-formula or retention-form")
            .toStdString());
    app.add_option("--unit", unit, Words::tr("Unit of time of the models: day, week or month").toStdString());
    app.add_option("--calibrate-until", calibrateUntil,
                   Words::tr("Fit on the data up to this day and score the forecast on the rest").toStdString());
    app.add_option("--horizon", horizon, Words::tr("How far the forecast reaches: 12m, 39w, 90d, 2y").toStdString());
    app.add_option("--discount", discount, Words::tr("Discount rate a year, effective: .1 is 10 %").toStdString());
    app.add_option("--margin", margin, Words::tr("Gross margin rate: .4 is 40 %").toStdString());
    app.add_option("--cac", acquisitionCost, Words::tr("Acquisition cost of a customer").toStdString());
    app.add_option("--currency", currency, Words::tr("Currency of the figures, ISO code").toStdString());
    app.add_option("--time-zone", timeZone,
                   Words::tr("Time zone of the days, as Europe/Berlin: moves rows whose time says its offset; "
                             "as-written leaves every day as the sheet has it")
                       .toStdString())
        ->type_name("NAME");
    app.add_option("--rate", rates,
                   Words::tr("Exchange rate: USD=0.92 is the price of one US dollar (repeatable)").toStdString())
        ->type_name("CODE=RATE");
    app.add_option("--rates", rateTables,
                   Words::tr("Table of exchange rates by day: date, currency, rate (repeatable)").toStdString())
        ->type_name("FILE");
    assumptions.declare(app);
}

Result<Definitions> AnalysisOptions::over(Definitions d, const std::string& figures) const
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
    if (!timeZone.empty()) {
        const bool asWritten = timeZone == "as-written";
        if (const auto clock = TimeZoneClock::named(asWritten ? "UTC" : timeZone, "--time-zone"); !clock)
            return pass(clock);
        d.timeZone = asWritten ? std::string() : timeZone;
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
        d.margin = margin;
    }
    if (acquisitionCost) {
        if (auto good = checkRange("--cac", *acquisitionCost, 0, 1e12); !good)
            return pass(good);
        d.acquisitionCost = Money::fromMajor(*acquisitionCost);
    }
    if (!model.empty())
        d.model = model;
    if (auto laid = assumptions.lay(d); !laid)
        return pass(laid);
    const bool given = !rates.empty() || !rateTables.empty();
    if (!currency.empty()) {
        d.currency = currency;
        if (given && !ratesServe(d, currency)) {  // those of the workspace have another target: for this run they go
            d.rates.clear();
            d.ratesByDay = {};
            d.ratesCurrency.clear();
        }
    }
    const std::string into = currencyOfFigures(d, figures);
    if (auto done = takeRates(rates, into, d); !done)
        return pass(done);
    if (auto done = takeRateTables(rateTables, into, d); !done)
        return pass(done);
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

namespace {

/// The ledger of a source and what it changes in the definitions.
struct LoadedData {
    Workspace workspace;
    Ledger ledger;
    Definitions definitions;
    std::vector<ImportRecord> imports;
    std::vector<Question> questions;
    std::shared_ptr<const FitTexts> known = nullptr;
};

Result<LoadedData> loadOrders(const DataOptions& options, const std::string& segment, Progress& progress)
{
    std::vector<Question> questions;
    auto workspace = openSourceData(options, questions, progress);
    if (!workspace)
        return pass(workspace);
    auto stored = workspace->definitions();
    if (!stored)
        return pass(stored);
    const auto figures = workspace->currencyOfOrders(*stored);
    if (!figures)
        return pass(figures);
    auto definitions = options.analysis.over(std::move(*stored), *figures);
    if (!definitions)
        return pass(definitions);
    if (!segment.empty())
        definitions->segmentFilter = segment;
    const auto answered = takeZoneAnswer(options.import.answers, *definitions);
    if (!answered)
        return pass(answered);
    auto ledger = workspace->ledger(*definitions, progress);
    if (!ledger)
        return pass(ledger);
    if (const auto asked = askZone(*ledger, *definitions, *answered, questions); !asked && options.import.strict)
        return pass(asked);
    auto imports = workspace->imports();
    if (!imports)
        return pass(imports);
    auto known = workspace->fitResults();
    if (!known)
        return pass(known);
    return LoadedData{std::move(*workspace), std::move(*ledger),   std::move(*definitions),
                      std::move(*imports),   std::move(questions), std::make_shared<const FitTexts>(std::move(*known))};
}

/// The import that it would be.
ImportRecord recordOf(const SummedCustomers& summed)
{
    ImportRecord record;
    record.source = summed.source;
    record.reconciliation.rowsRead = summed.rowsRead();
    OutcomeCount& kept = record.reconciliation.of(RowOutcome::Kept);
    kept.rows = summed.base.rows.size();
    for (const SummedCustomer& row : summed.base.rows)
        kept.amount[summed.base.currency] += row.spend;
    OutcomeCount& rejected = record.reconciliation.of(RowOutcome::Rejected);
    rejected.rows = summed.rejected.size();
    for (const RowIssue& issue : summed.rejected)
        ++rejected.reasons[issue.reason];
    return record;
}

/// A table of customers already summed up, where `error` says that it is one.
Result<LoadedData> loadSummary(const DataOptions& options, const Error& error, Progress& progress)
{
    if (!saysSummedUp(error))
        return std::unexpected(error);
    auto workspace = Workspace::forOneRun();
    auto definitions = options.analysis.over({});
    auto choices = options.import.choices();
    if (!workspace || !definitions || !choices)
        return !workspace ? pass(workspace) : std::unexpected(!definitions ? definitions.error() : choices.error());
    definitions->asOf = definitions->asOf.value_or(Day::today());
    if (!options.analysis.unit.empty())
        choices->unit = definitions->modelUnit;
    const auto summed = readSummarySheet(options.source, *choices, *definitions->asOf, progress);
    if (!summed)
        return pass(std::move(summed));
    const TimeUnit unit = summed->base.unit;
    Question note;
    note.id = "customer-summary";
    note.answers = {"spread-evenly"};
    note.chosen = "spread-evenly";
    note.effect = "customers=" + std::to_string(summed->base.rows.size())
                  + ";rejected=" + std::to_string(summed->rejected.size()) + ";unit="
                  + (unit == TimeUnit::Week  ? "week"
                     : unit == TimeUnit::Day ? "day"
                                             : "month");
    say(Words::tr("The sheet has customers already summed up: purchases between the first and the last are spread "
                  "evenly, so cohorts by month are not meaningful (%1).")
            .arg(QString::fromStdString(note.effect)));
    return LoadedData{
        std::move(*workspace), ledgerOf(summed->base), std::move(*definitions), {recordOf(*summed)}, {std::move(note)}};
}

}  // namespace

Result<OpenedData> DataOptions::open(Progress& progress, const std::string& segment, Extent extent) const
{
    auto data = loadOrders(*this, segment, progress);
    if (!data)
        data = loadSummary(*this, data.error(), progress);
    if (!data)
        return pass(data);
    const Snapshot snapshot{std::filesystem::path(source).stem().string(),
                            std::make_shared<const Ledger>(std::move(data->ledger)), std::move(data->imports),
                            Day::today(), std::move(data->known)};
    auto result = perennial::run(snapshot, data->definitions, nullptr, progress, extent);
    if (!result)
        return pass(result);
    if (!segment.empty() && (*result)->filter.empty())
        return pass(membersOfSegment(**result, segment));
    for (const Error& problem : (*result)->problems) {
        if (!analysis.assumptions.marginOf.empty() && problem.arguments.front() == "margin")
            return std::unexpected(problem);
        say(ui::sentence(problem));
    }
    return OpenedData{std::move(data->workspace), std::move(*result), std::move(data->questions)};
}

}  // namespace perennial::cli
