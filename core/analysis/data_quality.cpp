#include "core/analysis/data_quality.h"

#include "core/analysis/pipeline.h"
#include "core/summary/without_orders.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace perennial {

namespace {

constexpr int shortestGap = 7;  // days; a week of holidays is no question
constexpr int gapFactor = 4;    // times the 99 % quantile of the gaps
constexpr std::size_t fewPurchases = 50;
constexpr double farFence = 3;  // Tukey 1977: far out beyond 3 interquartile ranges
constexpr std::uint32_t ordersOfOneDay = 20;
constexpr std::size_t manyOccasions = 50;
constexpr double busyShare = 0.6;  // of the days between first and last
constexpr std::size_t namesShown = 20;

/// Rows of an import whose day and month could change places.
std::vector<std::size_t> ambiguousRows(const Ledger& ledger, const std::vector<ImportRecord>& imports,
                                       std::int64_t import)
{
    std::int64_t after = 0;
    std::int64_t until = std::numeric_limits<std::int64_t>::max();
    for (const ImportRecord& record : imports) {
        if (record.id == import)
            after = record.rowsAfter;
        else if (record.id > import)
            until = std::min(until, record.rowsAfter);
    }
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < ledger.rowCount(); ++row) {
        if (ledger.rowId[row] <= after || ledger.rowId[row] > until)
            continue;
        const auto day = ledger.day[row].ymd();
        const auto number = static_cast<unsigned>(day.day());
        if (number <= 12 && number != static_cast<unsigned>(day.month()))
            rows.push_back(row);
    }
    return rows;
}

class Inspector {
public:
    /// `observed` is null where nobody bought.
    Inspector(const Ledger& ledger, const std::vector<ImportRecord>& imports, const Observed* observed)
        : ledger_(ledger)
        , imports_(imports)
        , observed_(observed)
        , orders_(observed ? observed->book.orders : noOrders)
    {
    }

    std::vector<QualityFinding> look()
    {
        if (observed_) {
            findGaps();
            findDays(QualityIssue::FutureDates, observed_->book.futureDays);
            findDays(QualityIssue::IsolatedDates, observed_->book.isolatedDays);
            findOutliers();
            findFrequency();
            findAnonymous();
        }
        findQuarantine();
        findAmbiguousDates();
        return std::move(findings_);
    }

private:
    /// Rows, customers and money of the orders that are marked.
    void add(QualityFinding finding, const std::vector<bool>& marked)
    {
        std::vector<CustomerIndex> customers;
        for (OrderIndex o = 0; o < marked.size(); ++o) {
            if (!marked[o])
                continue;
            finding.orders.push_back(o);
            if (ledger_.orderCustomer[o] != noIndex)
                customers.push_back(ledger_.orderCustomer[o]);
        }
        std::sort(customers.begin(), customers.end());
        finding.customers =
            static_cast<std::uint64_t>(std::unique(customers.begin(), customers.end()) - customers.begin());
        MoneySum sum;
        for (std::size_t row = 0; row < ledger_.rowCount(); ++row)
            if (marked[ledger_.order[row]])
                ++finding.rows, sum += ledger_.amount[row];
        if (ledger_.hasAmounts)
            finding.amount = sum.major();
        finding.share =
            ledger_.rowCount() == 0 ? 0 : static_cast<double>(finding.rows) / static_cast<double>(ledger_.rowCount());
        findings_.push_back(std::move(finding));
    }

    [[nodiscard]] std::vector<Day> activeDays() const
    {
        std::vector<Day> days;
        for (std::size_t o = 0; o < orders_.size(); ++o)
            if (orders_.isPurchase(o) && orders_.day[o] <= observed_->book.asOf)
                days.push_back(orders_.day[o]);
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
    }

    void findGaps()
    {
        const std::vector<Day> days = activeDays();
        std::vector<int> gaps;
        for (std::size_t i = 1; i < days.size(); ++i)
            gaps.push_back(days[i] - days[i - 1]);
        if (gaps.size() < 20)
            return;
        std::vector<int> sorted = gaps;
        std::sort(sorted.begin(), sorted.end());
        const int usual = sorted[static_cast<std::size_t>(0.99 * static_cast<double>(sorted.size() - 1))];
        QualityFinding finding;
        for (std::size_t i = 1; i < days.size(); ++i)
            if (gaps[i - 1] > shortestGap && gaps[i - 1] > gapFactor * usual)
                finding.periods.emplace_back(days[i - 1] + 1, days[i] - 1);
        std::stable_sort(finding.periods.begin(), finding.periods.end(),
                         [](const auto& a, const auto& b) { return a.second - a.first > b.second - b.first; });
        if (!finding.periods.empty())
            findings_.push_back(std::move(finding));
    }

    void findDays(QualityIssue issue, const std::vector<Day>& days)
    {
        if (days.empty())
            return;
        QualityFinding finding;
        finding.issue = issue;
        for (const Day day : days)
            finding.periods.emplace_back(day, day);
        std::vector<bool> marked(orders_.size());
        for (std::size_t o = 0; o < orders_.size(); ++o)
            marked[o] = std::binary_search(days.begin(), days.end(), orders_.day[o]);
        add(std::move(finding), marked);
    }

    void findOutliers()
    {
        std::vector<double> logs;
        for (std::size_t o = 0; o < orders_.size(); ++o)
            if (orders_.isPurchase(o) && orders_.net[o] > Money())
                logs.push_back(std::log(orders_.net[o].major()));
        if (!ledger_.hasAmounts || logs.size() < fewPurchases)
            return;
        const auto quantile = [&](double p) {
            const auto at = logs.begin() + static_cast<std::ptrdiff_t>(p * static_cast<double>(logs.size() - 1));
            std::nth_element(logs.begin(), at, logs.end());
            return *at;
        };
        const double upper = quantile(0.75);
        const double range = std::max(upper - quantile(0.25), 0.05);  // a shop of one price has no spread
        QualityFinding finding;
        finding.issue = QualityIssue::Outliers;
        finding.limit = std::exp(upper + farFence * range);
        std::vector<bool> marked(orders_.size());
        bool any = false;
        for (std::size_t o = 0; o < orders_.size(); ++o) {
            marked[o] = orders_.isPurchase(o) && orders_.net[o].major() > finding.limit;
            any = any || marked[o];
        }
        if (any)
            add(std::move(finding), marked);
    }

    [[nodiscard]] bool isImpossible(std::size_t base) const
    {
        const auto occasions = observed_->occasions.of(base);
        for (const Occasion& occasion : occasions)
            if (occasion.orders >= ordersOfOneDay)
                return true;
        const int span = occasions.empty() ? 1 : occasions.back().day - occasions.front().day + 1;
        return occasions.size() >= manyOccasions && static_cast<double>(occasions.size()) > busyShare * span;
    }

    void findFrequency()
    {
        const CustomerSummary& summary = observed_->summary;
        std::vector<bool> impossible(ledger_.customerCount());
        std::vector<std::pair<std::uint32_t, CustomerIndex>> worst;
        for (std::size_t i = 0; i < summary.size(); ++i)
            if (isImpossible(i)) {
                impossible[summary.customer[i]] = true;
                worst.emplace_back(summary.orders[i], summary.customer[i]);
            }
        if (worst.empty())
            return;
        std::sort(worst.rbegin(), worst.rend());
        QualityFinding finding;
        finding.issue = QualityIssue::ImpossibleFrequency;
        for (std::size_t i = 0; i < std::min(worst.size(), namesShown); ++i)
            finding.names.push_back(ledger_.customerKey[worst[i].second]);
        std::vector<bool> marked(orders_.size());
        for (std::size_t o = 0; o < orders_.size(); ++o)
            marked[o] = orders_.customer[o] != noIndex && impossible[orders_.customer[o]];
        add(std::move(finding), marked);
    }

    void findAnonymous()
    {
        std::vector<bool> marked(orders_.size());
        bool any = false;
        for (std::size_t o = 0; o < orders_.size(); ++o) {
            marked[o] = orders_.customer[o] == noIndex;
            any = any || marked[o];
        }
        QualityFinding finding;
        finding.issue = QualityIssue::Anonymous;
        if (any)
            add(std::move(finding), marked);
    }

    void findQuarantine()
    {
        QualityFinding finding;
        finding.issue = QualityIssue::WithoutRate;
        finding.amount = undefined(Reason::NotApplicable);  // of several currencies: each stands in `waiting`
        for (const auto& [currency, waiting] : ledger_.withoutRate) {
            finding.rows += waiting.rows;
            finding.names.push_back(currency);
            finding.waiting.push_back(waiting);
        }
        if (finding.rows == 0)
            return;
        finding.share = static_cast<double>(finding.rows) / static_cast<double>(finding.rows + ledger_.rowCount());
        findings_.push_back(std::move(finding));
    }

    /// Dates that a person, a recipe or another column has decided: what the column itself proves is no question.
    void findAmbiguousDates()
    {
        for (const ImportRecord& import : imports_) {
            const DateReading& dates = import.source.dates;
            if (dates.ambiguous == 0 || dates.by == DatesDecidedBy::Column || dates.by == DatesDecidedBy::Writing)
                continue;
            QualityFinding finding;
            finding.issue = QualityIssue::AmbiguousDates;
            finding.dates = dates;
            finding.names.push_back(import.source.path);
            finding.import = import.id;
            std::vector<bool> marked(ledger_.orderCount());
            for (const std::size_t row : ambiguousRows(ledger_, imports_, import.id))
                marked[ledger_.order[row]] = true;
            add(std::move(finding), marked);
        }
    }

    static inline const Orders noOrders{};
    const Ledger& ledger_;
    const std::vector<ImportRecord>& imports_;
    const Observed* observed_;
    const Orders& orders_;
    std::vector<QualityFinding> findings_;
};

/// The ledger with those days read the other way.
Ledger withOtherDates(const Ledger& ledger, const std::vector<std::size_t>& rows)
{
    Ledger other = ledger;
    for (const std::size_t row : rows) {
        const auto day = other.day[row].ymd();
        other.day[row] = Day::from(static_cast<int>(day.year()), static_cast<unsigned>(day.day()),
                                   static_cast<unsigned>(day.month()));
    }
    return other;
}

/// Mean CLV under other rows or another end of observation.
Result<Figure> otherMean(const Analysis& analysis, std::shared_ptr<const Ledger> ledger, std::optional<Day> asOf,
                         Day today, Progress& progress)
{
    Definitions definitions = analysis.definitions;
    definitions.segmentFilter.clear();
    definitions.asOf = asOf;
    auto other = run({analysis.name, std::move(ledger), analysis.imports, today}, definitions, nullptr, progress);
    if (!other && other.error().kind == ErrorKind::NoData)
        return undefined(Reason::NoPurchases);
    if (!other)
        return pass(other);
    return (*other)->all.clvMean;
}

}  // namespace

std::string name(QualityIssue issue)
{
    switch (issue) {
    case QualityIssue::DateGap: return "date-gap";
    case QualityIssue::FutureDates: return "future-dates";
    case QualityIssue::IsolatedDates: return "isolated-dates";
    case QualityIssue::Outliers: return "outliers";
    case QualityIssue::ImpossibleFrequency: return "impossible-frequency";
    case QualityIssue::Anonymous: return "anonymous";
    case QualityIssue::WithoutRate: return "without-rate";
    case QualityIssue::AmbiguousDates: return "ambiguous-dates";
    case QualityIssue::count: break;
    }
    return {};
}

std::vector<QualityFinding> dataQuality(const Analysis& analysis)
{
    return Inspector(*analysis.ledger, analysis.imports, analysis.observed.get()).look();
}

Result<std::vector<QualityFinding>> dataQuality(const Snapshot& snapshot, const Definitions& definitions,
                                                Progress& progress)
{
    const auto observed = observe(snapshot, definitions, Extent::Whole, progress);
    if (!observed && observed.error().kind != ErrorKind::NoData)
        return pass(observed);
    return Inspector(*snapshot.ledger, snapshot.imports, observed ? &*observed : nullptr).look();
}

Result<> addEffects(std::vector<QualityFinding>& findings, const Analysis& analysis, Day today, Progress& progress)
{
    const Figure& now = analysis.all.clvMean;
    for (QualityFinding& finding : findings) {
        std::shared_ptr<const Ledger> ledger;
        std::optional<Day> asOf = analysis.definitions.asOf;
        switch (finding.issue) {
        case QualityIssue::Outliers:
        case QualityIssue::ImpossibleFrequency:
            ledger = std::make_shared<const Ledger>(withoutOrders(*analysis.ledger, finding.orders));
            break;
        case QualityIssue::FutureDates:
        case QualityIssue::IsolatedDates:
            ledger = analysis.ledger;
            asOf = std::ranges::max_element(finding.periods, {}, &std::pair<Day, Day>::second)->second;
            break;
        case QualityIssue::AmbiguousDates:
            ledger = std::make_shared<const Ledger>(
                withOtherDates(*analysis.ledger, ambiguousRows(*analysis.ledger, analysis.imports, finding.import)));
            asOf = analysis.asked.asOf;  // other dates end on another day
            break;
        default: continue;
        }
        if (!now) {
            finding.effect = now;
            continue;
        }
        auto then = otherMean(analysis, std::move(ledger), asOf, today, progress);
        if (!then)
            return pass(then);
        finding.effect = *then ? Figure(**then - *now) : *then;
    }
    return {};
}

std::vector<std::int64_t> rowsBehind(const QualityFinding& finding, const Ledger& ledger, std::size_t limit)
{
    std::vector<bool> marked(ledger.orderCount());
    for (const OrderIndex order : finding.orders)
        marked[order] = true;
    std::vector<std::int64_t> ids;
    for (std::size_t row = 0; row < ledger.rowCount() && ids.size() < limit; ++row)
        if (marked[ledger.order[row]])
            ids.push_back(ledger.rowId[row]);
    return ids;
}

}  // namespace perennial
