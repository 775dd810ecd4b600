#include "core/analysis/pipeline.h"
#include "core/clv/contracts.h"
#include "core/clv/formula_forecast.h"
#include "core/clv/sampled_shop.h"
#include "core/clv/state_walk.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

constexpr std::string_view defaultModel = "bg-nbd";
constexpr std::string_view defaultAliveModel = "mbg-nbd";
constexpr std::string_view noPast = "no-past";  ///< why the usual model was taken: nothing can be held out of sums

/// Customers that the choice of a model is made on: more would change neither the winner nor its error.
constexpr std::size_t refereeSample = 10'000;
constexpr std::size_t intervalDraws = 100;

PredictionTerms termsOf(const Definitions& definitions, double marginRate)
{
    PredictionTerms terms;
    terms.horizonMonths = definitions.horizonMonths;
    terms.discountRate = definitions.discountRate;
    terms.margin = marginRate;
    return terms;
}

/// P(alive) now and in 12 months under the model that may speak of the living.
void addAlive(Fitted& fitted, const CustomerSummary& summary)
{
    const FittedModel& model = *fitted.aliveModel;
    const StateTable table = groupStates(summary, model.report().unit, KeepCustomers::Yes);
    const double year = daysPerYear / daysPer(model.report().unit);
    std::vector<float> now(table.size());
    std::vector<float> later(table.size());
    const auto survival = [&](const CustomerState& c) { return model.survivalAlive(c.frequency, c.age, year, {}); };
    walkStates(table, survival, [&](std::size_t, std::size_t i, const CustomerState& c, double survives) {
        const double alive = model.probabilityAlive(c);
        now[i] = static_cast<float>(alive);
        later[i] = static_cast<float>(alive * survives);
    });
    fitted.alive.reserve(summary.size());
    fitted.aliveNextYear.reserve(summary.size());
    for (const std::uint32_t state : table.stateOf) {
        fitted.alive.push_back(now[state]);
        fitted.aliveNextYear.push_back(later[state]);
    }
}

using Fit = Result<std::unique_ptr<FittedModel>>;

/// Fits and refereeing of one analysis, by way of what is known.
class Fitting {
public:
    Fitting(const CustomerSummary& summary, const Definitions& definitions, FitMemory& memory, Progress& progress)
        : summary_(summary)
        , definitions_(definitions)
        , memory_(memory)
        , progress_(progress)
        , base_(fingerprintOf(summary))
    {
    }

    Fit model(std::string_view name)
    {
        const ModelInfo* info = repeatBuyingModel(name);
        if (!info)
            return unknownModel(name);
        auto report = reported(name, info->parameters, [&]() -> Result<FitReport> {
            auto made = info->fit(summary_, {.unit = definitions_.modelUnit}, progress_);
            return made ? Result<FitReport>((*made)->report()) : pass(made);
        });
        return report ? Fit(info->from(std::move(*report))) : pass(report);
    }

    Result<SpendModel> spend()
    {
        auto report = reported("gamma-gamma", {"p", "q", "v"}, [&]() -> Result<FitReport> {
            const auto made = fitSpend(summary_, {.unit = definitions_.modelUnit}, progress_);
            return made ? Result<FitReport>(made->report()) : std::unexpected(made.error());
        });
        return report ? Result<SpendModel>(SpendModel(std::move(*report))) : pass(report);
    }

    /// Of the whole base; the same customers under the same models have the same.
    Result<GroupInterval> interval(const FittedModel& model, const SpendModel* spend, const PredictionTerms& terms,
                                   const IntervalOptions& options)
    {
        Fingerprint key = fingerprintOf("interval");
        key.add(base_).add(textOf(model.report())).add(spend ? textOf(spend->report()) : std::string());
        key.add(terms.horizonMonths).add(terms.discountRate).add(terms.margin);
        key.add(options.seed).add(options.draws).add(options.sampleFrom);
        return memory_.get<GroupInterval>(key.text(), groupIntervalFrom, [&]() -> Result<GroupInterval> {
            auto made = groupIntervals(summary_, model, spend, terms, {}, 1, options, progress_);
            return made ? Result<GroupInterval>(made->groups.front()) : pass(made);
        });
    }

    /// The formula methods are scored anew each time: the choice of a model does not depend on their window.
    Result<ModelChoice> choice(const OrderBook& book, const Ledger& ledger, HoldoutOptions options)
    {
        options.baselines = false;
        const bool large = ledger.customerCount() > refereeSample;
        const SampledShop sample = large ? sampledShop(book, ledger, refereeSample) : SampledShop();
        const OrderBook& judged = large ? sample.book : book;
        const Ledger& people = large ? sample.ledger : ledger;
        const int horizonDays = static_cast<int>(std::lround(definitions_.horizonMonths * daysPerMonth));
        Fingerprint key = fingerprintOf("choice");
        key.add(fingerprintOf(judged)).add(ledger.customerCount()).add(ledger.hasAmounts);
        key.add(summary_.asOf.number).add(horizonDays).add(options.unit).add(options.model);
        auto choice = memory_.get<ModelChoice>(key.text(), modelChoiceFrom, [&] {
            return chooseModel(judged, people, summary_.asOf, horizonDays, options, progress_);
        });
        if (!choice)
            return choice;
        if (auto done = addBaselines(*choice, judged, people, options.window, progress_); !done)
            return pass(done);
        return choice;
    }

private:
    static Fit unknownModel(std::string_view name)
    {
        std::string known = "auto";
        for (const ModelInfo& model : repeatBuyingModels())
            known.append(", ").append(model.name);
        for (const FormulaMethod method : formulaMethods)
            known.append(", ").append(perennial::name(method));
        known.append(", ").append(contractModel);
        return fail(ErrorKind::UnknownName, {"model", std::string(name), known}, {}, {Hint::CheckSpelling});
    }

    template <class Make>
    Result<FitReport> reported(std::string_view name, const std::vector<std::string_view>& parameters, const Make& make)
    {
        Fingerprint key = fingerprintOf("fit");
        key.add(name).add(base_).add(definitions_.modelUnit);
        const auto read = [&](std::string_view text) {
            auto report = fitReportFrom(text);
            const bool fits = report && report->model == name
                              && std::ranges::equal(report->parameters, parameters, {}, &Parameter::name);
            return fits ? std::move(report) : std::nullopt;
        };
        return memory_.get<FitReport>(key.text(), read, make);
    }

    const CustomerSummary& summary_;
    const Definitions& definitions_;
    FitMemory& memory_;
    Progress& progress_;
    const std::string base_;
};

/// The model for P(alive) and annual retention: the chosen one, unless it cannot speak of one-time buyers.
Result<> addAliveModel(Fitted& fitted, Fitting& fitting)
{
    if (fitted.model && !fitted.model->oneTimeBuyersAlwaysAlive()) {
        fitted.aliveModel = fitted.model;
        return {};
    }
    Fit alive = fitting.model(defaultAliveModel);
    if (!alive && alive.error().kind == ErrorKind::Cancelled)
        return pass(alive);
    if (alive) {
        fitted.reports.push_back((*alive)->report());
        fitted.aliveModel = std::move(*alive);
    }
    return {};
}

Result<> addSpend(Fitted& fitted, const CustomerSummary& summary, Fitting& fitting)
{
    if (!summary.hasAmounts)
        return {};
    auto spend = fitting.spend();
    if (!spend && spend.error().kind == ErrorKind::Cancelled)
        return pass(spend);
    if (spend) {
        fitted.reports.push_back(spend->report());
        fitted.spend = std::move(*spend);
    }
    return {};
}

/// With a calibration day: every method scored on what came after it.
Result<> addHoldout(Refereed& refereed, const Observed& observed, const FitTask& task, Progress& progress)
{
    const Definitions& definitions = task.definitions;
    const HoldoutOptions options{.unit = definitions.modelUnit, .window = definitions.window};
    auto scores =
        scoreHoldout(observed.book, task.ledger, *definitions.calibrateUntil, observed.book.asOf, options, progress);
    if (!scores)
        return pass(scores);
    refereed.holdout = std::move(*scores);
    return {};
}

/// The name of the model to fit, after the referee has spoken. `auto` takes the model that erred least in the
/// past; one that is asked for is scored at the latest origin. `formula` is the method of the values, or empty.
Result<std::string> chosenModel(Refereed& refereed, const std::string& formula, const Observed& observed,
                                const FitTask& task, Fitting& fitting)
{
    const Definitions& definitions = task.definitions;
    const bool asked = definitions.model != "auto";
    const std::string fallback(defaultModel);
    if (asked)
        refereed.chosenBecause = "asked";
    if (!asked && !task.pastKnown) {
        refereed.chosenBecause = noPast;
        return std::string(defaultModel);
    }
    if (asked && (definitions.calibrateUntil || task.extent != Extent::Whole || !task.pastKnown))
        return formula.empty() ? definitions.model : fallback;
    const HoldoutOptions options{.unit = definitions.modelUnit,
                                 .window = definitions.window,
                                 .model = asked ? definitions.model : std::string()};
    auto choice = fitting.choice(observed.book, task.ledger, options);
    if (!choice) {
        if (choice.error().kind == ErrorKind::Cancelled)
            return pass(choice);
        choice = ModelChoice();
    }
    if (!asked) {
        refereed.chosenBecause = name(choice->reason);
        refereed.beatenByBaseline = choice->beatenByBaseline;
    }
    if (refereed.holdout.empty()) {
        refereed.holdout = std::move(choice->scores);
        refereed.tracking = std::move(choice->tracking);
    }
    if (!asked)
        return std::move(choice->model);
    return formula.empty() ? definitions.model : fallback;
}

/// Columns of sBG and who is under contract. Payments that are no contracts are a failure, not another model.
Result<> addContracts(Fitted& fitted, const Observed& observed, const PredictionTerms& terms, Progress& progress)
{
    const CustomerSummary& summary = observed.summary;
    const auto contracts = contractsFrom(summary, observed.occasions);
    if (!contracts) {
        fitted.failure = contracts.error();
        return {};
    }
    const auto model = fitContracts(*contracts, {}, progress);
    if (!model) {
        if (model.error().kind == ErrorKind::Cancelled)
            return std::unexpected(model.error());
        fitted.failure = model.error();
        return {};
    }
    auto predictions = predictContracts(*contracts, *model, summary, terms, progress);
    if (!predictions)
        return pass(predictions);
    fitted.predictions = std::move(*predictions);
    fitted.reports.insert(fitted.reports.begin(), model->report());
    fitted.alive = fitted.predictions.probabilityAlive;
    fitted.aliveNextYear.resize(summary.size());
    for (std::size_t i = 0; i < summary.size(); ++i)
        fitted.aliveNextYear[i] = static_cast<float>(contractSurvival(*contracts, *model, i, 12));
    return {};
}

/// The columns of values: of the model, or of the formula method asked for.
Result<> addPredictions(Fitted& fitted, const Observed& observed, const PredictionTerms& terms,
                        const Definitions& definitions, Extent extent, Fitting& fitting, Progress& progress)
{
    const CustomerSummary& summary = observed.summary;
    if (fitted.formula == contractModel)
        return addContracts(fitted, observed, terms, progress);
    if (const auto method = formulaMethodNamed(fitted.formula)) {
        const FormulaForecast forecast(observed.book, summary, definitions.window);
        auto predictions = predictByFormula(forecast, *method, summary, terms, progress);
        if (!predictions)
            return pass(predictions);
        fitted.predictions = std::move(*predictions);
        return {};
    }
    if (!fitted.model)
        return {};
    const SpendModel* spend = fitted.spend ? &*fitted.spend : nullptr;
    auto predictions = predict(summary, *fitted.model, spend, terms, progress);
    if (!predictions)
        return pass(predictions);
    fitted.predictions = std::move(*predictions);
    if (extent == Extent::Customers || extent == Extent::Figures)
        return {};
    const IntervalOptions options{
        .seed = definitions.seed, .draws = intervalDraws, .sampleFrom = 2000, .all = &fitted.predictions};
    const auto interval = fitting.interval(*fitted.model, spend, terms, options);
    if (!interval)
        return std::unexpected(interval.error());
    fitted.interval = *interval;
    return {};
}

}  // namespace

Result<Refereed> withWindow(const Refereed& before, const std::string& formula, const Observed& observed,
                            const FitTask& task, FitMemory& memory, Progress& progress)
{
    Fitting fitting(observed.summary, task.definitions, memory, progress);
    Refereed refereed = before;
    refereed.holdout.clear();
    if (task.definitions.calibrateUntil)
        if (auto done = addHoldout(refereed, observed, task, progress); !done)
            return pass(done);
    if (auto chosen = chosenModel(refereed, formula, observed, task, fitting); !chosen)
        return pass(chosen);
    return refereed;
}

Result<Fitted> fit(const Observed& observed, const FitTask& task, FitMemory& memory, Refereed& refereed,
                   Progress& progress)
{
    const Definitions& definitions = task.definitions;
    const CustomerSummary& summary = observed.summary;
    Fitting fitting(summary, definitions, memory, progress);
    Fitted fitted;
    if (formulaMethodNamed(definitions.model) || definitions.model == contractModel)
        fitted.formula = definitions.model;
    const bool whole = task.extent != Extent::Customers;
    if (definitions.calibrateUntil && whole)
        if (auto done = addHoldout(refereed, observed, task, progress); !done)
            return pass(done);
    auto chosen = chosenModel(refereed, fitted.formula, observed, task, fitting);
    if (!chosen)
        return pass(chosen);
    Fit model = fitting.model(*chosen);
    if (!model) {
        if (model.error().kind == ErrorKind::Cancelled || model.error().kind == ErrorKind::UnknownName)
            return pass(model);
        fitted.failure = model.error();
    } else {
        fitted.reports.push_back((*model)->report());
        fitted.model = std::move(*model);
        if (whole)
            fitted.frequencies = frequencyFit(summary, *fitted.model);
    }
    if (whole)
        if (auto done = addAliveModel(fitted, fitting); !done)
            return pass(done);
    if (auto done = addSpend(fitted, summary, fitting); !done)
        return pass(done);
    if (fitted.aliveModel)
        addAlive(fitted, summary);
    const PredictionTerms terms = termsOf(definitions, task.marginRate);
    if (auto done = addPredictions(fitted, observed, terms, definitions, task.extent, fitting, progress); !done)
        return pass(done);
    if (!whole)
        return fitted;
    if (definitions.calibrateUntil && fitted.model && fitted.formula.empty()) {
        auto tracking = trackHoldout(observed.book, task.ledger, *fitted.model, *definitions.calibrateUntil,
                                     observed.book.asOf, progress);
        if (!tracking)
            return pass(tracking);
        refereed.tracking = std::move(*tracking);
    }
    fitted.findings = findingsOf(fitted.reports, summary, observed.occasions);
    return fitted;
}

}  // namespace perennial
