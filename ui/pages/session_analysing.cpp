// What the session works out of a workspace: the analysis, the readings beside it, and what of them is kept.
#include "core/analysis/overview_text.h"
#include "core/ingest/other/contract_sheet.h"
#include "ui/pages/session.h"
#include "ui/support/format.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace perennial::ui {

/// What is worked out of a workspace.
struct Session::Analysed {
    std::shared_ptr<const Analysis> orders;
    ShownContracts contracts;
    std::shared_ptr<const ContractSegments> segments;  ///< of the contracts; null where they cannot be divided
    std::vector<std::string> ways;                     ///< ids of their segmentations
    std::optional<Error> failure;  ///< why one of them is missing; not set where there is nothing to work out
    FitTexts kept;                 ///< results that the workspace has got
};

namespace {

struct Compared {
    Comparison comparison;
    FitTexts kept;  ///< results that the workspace has got
};

/// NoData where there are none.
Result<ContractBook> bookOf(const StoredContracts& stored, const Definitions& definitions, Progress& progress)
{
    auto table = contractTable(stored, definitions);
    if (!table)
        return pass(table);
    return contractBook(std::move(*table), definitions, progress);
}

/// Segments of the contracts shown by the segmentation in front; null where they cannot be divided. `problem`: own
/// rules that cannot be applied.
Result<std::shared_ptr<const ContractSegments>> segmentsOf(const ShownContracts& shown, const Definitions& definitions,
                                                           std::vector<std::string>& ways,
                                                           std::optional<Error>& problem, Progress& progress)
{
    for (const Segmentation& segmentation : contractSegmentations(*shown.all, definitions, &problem))
        ways.push_back(segmentation.id);
    if (ways.empty())
        return nullptr;
    auto segments = shownSegmentsBy(shown, definitions, {}, progress);
    if (!segments)
        return pass(segments);
    return std::make_shared<const ContractSegments>(std::move(*segments));
}

/// What is kept can be worked out again: a workspace that is busy or cannot be written to goes without.
bool goesWithout(const Error& error)
{
    return error.kind == ErrorKind::WorkspaceBusy || error.kind == ErrorKind::WorkspaceReadOnly;
}

/// Gives the workspace the results that it does not have yet, and returns them.
Result<FitTexts> kept(SharedWorkspace& shared, FitTexts results)
{
    if (results.empty())
        return results;
    const auto done = shared.with([&](Workspace& workspace) { return workspace.keepFitResults(results); });
    if (done)
        return results;
    if (goesWithout(done.error()))
        return FitTexts();
    return std::unexpected(done.error());
}

/// The text to keep of an overview, with its charts; nothing where it has none.
Result<std::optional<std::string>> drawnText(const Analysis& analysis, Overview overview, Day today, Progress& progress)
{
    auto charts = drawOverview(analysis, progress);
    if (!charts)
        return pass(charts);
    overview.charts = std::move(*charts);
    const auto& days = analysis.ledger->day;
    return keptText(overview, today, *std::ranges::max_element(days));
}

}  // namespace

void Session::analyse()
{
    setStopped(false);
    analysedOn_ = toDay(QDate::currentDate());
    const Snapshot snapshot{name().toStdString(), ledger_, imports_, analysedOn_, known_};
    analysing_.run(
        [snapshot, shared = workspace_, stored = storedContracts_, definitions = definitions_,
         previous = analysis_](Progress& progress) -> Result<Analysed> {
            Analysed all;
            auto orders = perennial::run(snapshot, definitions, previous.get(), progress);
            auto contracts = bookOf(*stored, definitions, progress);
            for (const Error* error : {orders ? nullptr : &orders.error(), contracts ? nullptr : &contracts.error()}) {
                if (error && error->kind == ErrorKind::Cancelled)
                    return std::unexpected(*error);
                if (error && error->kind != ErrorKind::NoData)
                    all.failure = *error;
            }
            if (orders) {
                auto results = kept(*shared, (*orders)->newResults());
                if (results)
                    all.kept = std::move(*results);
                else
                    all.failure = results.error();
                all.orders = std::move(*orders);
            }
            if (contracts) {
                auto shown = perennial::shownContracts(std::make_shared<const ContractBook>(std::move(*contracts)),
                                                       definitions, progress);
                if (!shown)
                    return pass(shown);
                all.contracts = std::move(*shown);
                std::optional<Error> problem = all.contracts.problem;
                auto segments = segmentsOf(all.contracts, definitions, all.ways, problem, progress);
                if (!segments)
                    return pass(segments);
                all.segments = std::move(*segments);
                if (problem)
                    all.failure = problem;
            }
            return all;
        },
        [this](Result<Analysed> result) {
            if (!result && result.error().kind == ErrorKind::Cancelled)
                return setStopped(true);
            analysis_ = result ? std::move(result->orders) : nullptr;
            contracts_ = result ? std::move(result->contracts) : ShownContracts();
            contractSegments_ = result ? std::move(result->segments) : nullptr;
            contractWays_ = result ? std::move(result->ways) : std::vector<std::string>();
            if (result)
                know(std::move(result->kept));
            comparison_ = {};
            answered_ = true;
            showOverview();
            emit analysed();
            compare();
            if (!result)
                emit failed(result.error());
            else if (result->failure)
                emit failed(*result->failure);
        },
        tr("working out the figures"));
}

/// Of the new analysis. Earlier readings are those that were kept with the same figures, until they are made anew.
void Session::showOverview()
{
    if (!analysis_) {
        overview_.reset();
        kept_.reset();
        return;
    }
    auto fresh = std::make_shared<Overview>(overviewOf(*analysis_));
    if (kept_) {
        Overview figures = *kept_;
        figures.yearAgo.reset();
        figures.previous.reset();
        figures.months.clear();
        figures.charts.clear();
        if (textOf(figures) == textOf(*fresh)) {
            fresh->yearAgo = kept_->yearAgo;
            fresh->previous = kept_->previous;
            fresh->months = kept_->months;
        } else {
            kept_.reset();
        }
    }
    overview_ = std::move(fresh);
}

void Session::takeReadings()
{
    auto changed = std::make_shared<Overview>(*overview_);
    setReadings(*changed, comparison_);
    overview_ = std::move(changed);
}

/// For the next opening of the workspace. Contracts and problems are not part of an overview: with them it is not kept.
void Session::keepOverview()
{
    if (!rowsState_ || contracts_.book || !analysis_->problems.empty())
        return;
    keeping_.run(
        [analysis = analysis_, overview = *overview_, shared = workspace_, state = *rowsState_,
         today = analysedOn_](Progress& progress) -> Result<> {
            const auto text = drawnText(*analysis, overview, today, progress);
            if (!text)
                return pass(text);
            if (!*text)
                return {};
            const std::string fingerprint = overviewFingerprint(analysis->asked);
            return shared->with(
                [&](Workspace& workspace) { return workspace.keepOverview(fingerprint, state, **text); });
        },
        [this](const Result<>& done) {
            if (!done && done.error().kind != ErrorKind::Cancelled && !goesWithout(done.error()))
                emit failed(done.error());
        });
}

void Session::compare()
{
    comparing_.stop();
    readingMonths_.stop();
    keeping_.stop();
    if (!analysis_)
        return;
    comparing_.run(
        [now = analysis_, shared = workspace_](Progress& progress) -> Result<Compared> {
            auto found = compareWithEarlier(*now, progress);
            if (!found)
                return pass(found);
            FitTexts results;
            for (const auto& earlier : {found->yearAgo, found->previous})
                if (earlier)
                    results.merge(earlier->newResults());
            auto written = kept(*shared, std::move(results));
            return Compared{std::move(*found), written ? std::move(*written) : FitTexts()};
        },
        [this](Result<Compared> found) {
            // what cannot be compared is shown without a change; the figures themselves stand
            comparison_ = found ? std::move(found->comparison) : Comparison{};
            if (found)
                know(std::move(found->kept));
            if (found || !kept_)
                takeReadings();
            emit compared();
            if (found && !kept_)
                readMonths();
        },
        tr("looking at a year ago"));
}

void Session::know(FitTexts results)
{
    if (results.empty())
        return;
    if (known_)
        results.insert(known_->begin(), known_->end());
    known_ = std::make_shared<const FitTexts>(std::move(results));
}

void Session::readMonths()
{
    if (!analysis_)
        return;
    using Months = std::vector<MonthlyReading>;
    readingMonths_.run(
        [now = analysis_, shared = workspace_](Progress& progress) -> Result<Months> {
            auto found = monthlyReadings(*now, progress);
            if (!found)
                return found;
            FitTexts results;
            for (MonthlyReading& month : *found)
                results.merge(month.results);
            if (auto written = kept(*shared, std::move(results)))
                found->back().results = std::move(*written);
            return found;
        },
        [this](Result<Months> found) {
            if (!found)  // figures that cannot be read for an earlier month are shown without a trend
                return;
            know(std::exchange(found->back().results, {}));
            auto changed = std::make_shared<Overview>(*overview_);
            setReadings(*changed, *found);
            overview_ = std::move(changed);
            emit monthsRead();
            keepOverview();
        },
        tr("looking at the months before"));
}

}  // namespace perennial::ui
