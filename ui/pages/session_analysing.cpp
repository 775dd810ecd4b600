// What the session works out of a workspace: the analysis, the readings beside it, and what of them is kept.
#include "core/ingest/other/contract_sheet.h"
#include "ui/pages/session.h"
#include "ui/support/format.h"

#include <QDate>

#include <utility>

namespace perennial::ui {

/// What is worked out of a workspace.
struct Session::Analysed {
    std::shared_ptr<const Analysis> orders;
    std::shared_ptr<const ContractBook> contracts;
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

/// The ways of dividing contracts, and the segments of the one in front.
Result<std::shared_ptr<const ContractSegments>> segmentsOf(const ContractBook& book, const Definitions& definitions,
                                                           std::vector<std::string>& ways, Progress& progress)
{
    const std::vector<Segmentation> offered = contractSegmentations(book, definitions);
    for (const Segmentation& segmentation : offered)
        ways.push_back(segmentation.id);
    const Segmentation* front = segmentationInFront(offered, definitions.segmentation);
    if (!front)
        return nullptr;
    auto segments = contractSegments(book, *front, progress);
    if (!segments)
        return pass(segments);
    return std::make_shared<const ContractSegments>(std::move(*segments));
}

/// Gives the workspace the results that it does not have yet, and returns them. They can be worked out again: one
/// that is busy or cannot be written to goes without, and only other errors are said.
Result<FitTexts> kept(SharedWorkspace& shared, FitTexts results)
{
    if (results.empty())
        return results;
    const auto done = shared.with([&](Workspace& workspace) { return workspace.keepFitResults(results); });
    if (done)
        return results;
    const ErrorKind kind = done.error().kind;
    if (kind == ErrorKind::WorkspaceBusy || kind == ErrorKind::WorkspaceReadOnly)
        return FitTexts();
    return std::unexpected(done.error());
}

}  // namespace

void Session::analyse()
{
    const Snapshot snapshot{name().toStdString(), ledger_, imports_, toDay(QDate::currentDate()), known_};
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
                all.contracts = std::make_shared<const ContractBook>(std::move(*contracts));
                auto segments = segmentsOf(*all.contracts, definitions, all.ways, progress);
                if (!segments)
                    return pass(segments);
                all.segments = std::move(*segments);
            }
            return all;
        },
        [this](Result<Analysed> result) {
            if (!result && result.error().kind == ErrorKind::Cancelled)
                return;
            analysis_ = result ? std::move(result->orders) : nullptr;
            contracts_ = result ? std::move(result->contracts) : nullptr;
            contractSegments_ = result ? std::move(result->segments) : nullptr;
            contractWays_ = result ? std::move(result->ways) : std::vector<std::string>();
            if (result)
                know(std::move(result->kept));
            comparison_ = {};
            months_.clear();
            emit analysed();
            compare();
            if (!result)
                emit failed(result.error());
            else if (result->failure)
                emit failed(*result->failure);
        },
        tr("working out the figures"));
}

void Session::compare()
{
    comparing_.stop();
    readingMonths_.stop();
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
            emit compared();
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
            // figures that cannot be read for an earlier month are shown without a trend
            months_ = found ? std::move(*found) : Months{};
            if (!months_.empty())
                know(std::exchange(months_.back().results, {}));
            emit monthsRead();
        },
        tr("looking at the months before"));
}

}  // namespace perennial::ui
