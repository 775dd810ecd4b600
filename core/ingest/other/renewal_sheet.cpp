#include "core/ingest/other/renewal_sheet.h"

#include "core/ingest/other/plain_table.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <cmath>

namespace perennial {
namespace {

constexpr std::string_view renewalWords =
    "renewal|renewals|renewal number|period|year|years|month|months|quarter|t|tenure|续约|期|年|月|periode|tahun|bulan|"
    "รอบ|ปี|เดือน|kỳ|năm|tháng|الفترة|السنة|الشهر|jahr|monat|año|mes|ano|mês|année|mois|год|месяц";
constexpr std::string_view sizeWords = "size|cohort size|customers|new customers|start|started|initial|count|总数|人数";
constexpr std::size_t fewestRenewals = 2;  ///< after the start; fewer say nothing of a curve
constexpr double customersTaken = 1000;    ///< of a cohort in shares, as Fader & Hardie 2007 do

/// The number in a heading of a renewal ("3", "Year 3", "M3"); -1 where it is none.
int renewalIn(std::string_view heading)
{
    const std::string folded = foldedWord(heading);
    std::size_t digits = folded.size();
    while (digits > 0 && folded[digits - 1] >= '0' && folded[digits - 1] <= '9')
        --digits;
    const std::size_t length = folded.size() - digits;
    if (length == 0 || length > 2 || digits > 12)
        return -1;
    return std::stoi(folded.substr(digits));
}

std::optional<double> numberIn(const PlainTable& table, std::span<const Cell> cells, int column)
{
    const ParsedNumber parsed = table.number(cellOf(cells, column), column);
    if (parsed.state != ValueState::Ok)
        return std::nullopt;
    return static_cast<double>(parsed.value.digits) / std::pow(10.0, parsed.value.decimals);
}

/// Never more than before, and not all the same from a positive start.
bool isSurvival(const std::vector<double>& survivors)
{
    return survivors.size() > fewestRenewals && survivors.front() > 0 && survivors.back() >= 0
           && survivors.back() < survivors.front() && std::ranges::is_sorted(survivors, std::ranges::greater());
}

/// A row for each renewal.
class LongShape {
public:
    explicit LongShape(const PlainTable& table)
        : table_(table)
        , renewal_(table.columnNamed(renewalWords))
    {
    }

    std::vector<RenewalCohort> read()
    {
        if (renewal_ < 0)
            return {};
        for (std::size_t i = 0; i < table_.columnCount(); ++i)
            if (static_cast<int>(i) != renewal_ && table_.isNumeric(static_cast<int>(i))) {
                columns_.push_back(static_cast<int>(i));
                cohorts_.push_back({table_.headers()[i], {}});
            }
        open_.assign(columns_.size(), true);
        table_.each([this](std::int64_t, std::span<const Cell> cells) { take(cells); });
        std::erase_if(cohorts_, [](const RenewalCohort& cohort) { return !isSurvival(cohort.survivors); });
        if (!counts_)
            return {};
        if (cohorts_.size() == 1 && columns_.size() == 1)
            cohorts_.front().name.clear();
        return std::move(cohorts_);
    }

private:
    void take(std::span<const Cell> cells)
    {
        const auto renewal = numberIn(table_, cells, renewal_);
        if (!renewal) {
            counts_ = counts_ && trimmed(cellOf(cells, renewal_).text).empty();
            return;
        }
        if (next_ < 0)
            next_ = *renewal <= 1 ? *renewal : 0;
        counts_ = counts_ && *renewal == next_;
        next_ += 1;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            const auto survivors = numberIn(table_, cells, columns_[c]);
            open_[c] = open_[c] && survivors;  // what follows a blank is not known
            if (open_[c])
                cohorts_[c].survivors.push_back(*survivors);
        }
    }

    const PlainTable& table_;
    int renewal_;
    std::vector<int> columns_;
    std::vector<RenewalCohort> cohorts_;
    std::vector<bool> open_;
    double next_ = -1;    ///< renewal of the next row; below 0 before the first one
    bool counts_ = true;  ///< the renewals are 0, 1, 2 ...
};

/// A row for each cohort.
std::vector<RenewalCohort> readWide(const PlainTable& table)
{
    std::vector<int> columns;
    int expected = -1;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const int renewal = renewalIn(table.headers()[i]);
        if (columns.empty() ? (renewal == 0 || renewal == 1) : renewal == expected) {
            columns.push_back(static_cast<int>(i));
            expected = renewal + 1;
        }
    }
    if (columns.size() <= fewestRenewals)
        return {};
    const int size =
        renewalIn(table.headers()[static_cast<std::size_t>(columns.front())]) == 1 ? table.columnNamed(sizeWords) : -1;
    const bool named = columns.front() > 0 && size != 0;
    std::vector<RenewalCohort> cohorts;
    std::size_t others = 0;
    table.each([&](std::int64_t, std::span<const Cell> cells) {
        RenewalCohort cohort{named ? std::string(trimmed(cellOf(cells, 0).text)) : std::string(), {}};
        if (const auto start = size >= 0 ? numberIn(table, cells, size) : std::nullopt)
            cohort.survivors.push_back(*start);
        for (const int column : columns) {
            const auto survivors = numberIn(table, cells, column);
            if (!survivors)
                break;
            cohort.survivors.push_back(*survivors);
        }
        if (isSurvival(cohort.survivors))
            cohorts.push_back(std::move(cohort));
        else
            others += cohort.survivors.size() > fewestRenewals;
    });
    return others * 10 > cohorts.size() ? std::vector<RenewalCohort>() : cohorts;
}

}  // namespace

RenewalCohorts renewalCohortsIn(const PlainTable& table)
{
    RenewalCohorts found{LongShape(table).read(), 0};
    if (found.cohorts.empty())
        found.cohorts = readWide(table);
    const auto begins = [&](double share) {
        return !found.cohorts.empty() && std::ranges::all_of(found.cohorts, [&](const RenewalCohort& cohort) {
            return cohort.survivors.front() == share;
        });
    };
    const double whole = begins(1) ? 1 : begins(100) ? 100 : 0;
    const bool fractions = std::ranges::any_of(found.cohorts, [](const RenewalCohort& cohort) {
        return std::ranges::any_of(cohort.survivors, [](double n) { return n != std::floor(n); });
    });
    if (whole == 1 || (whole == 100 && fractions)) {
        found.customersOfShares = customersTaken;
        for (RenewalCohort& cohort : found.cohorts)
            for (double& survivors : cohort.survivors)
                survivors *= customersTaken / whole;
    }
    return found;
}

Result<RenewalCohorts> readRenewalSheet(const std::string& path, const ImportChoices& choices, Progress& progress)
{
    ImportChoices numbersAsHeads = choices;  // which look like values
    numbersAsHeads.headerRow = choices.headerRow.value_or(1);
    for (const ImportChoices& tried : {choices, numbersAsHeads}) {
        const auto tables = readPlainTables(path, tried, progress);
        if (!tables)
            return pass(std::move(tables));
        for (const PlainTable& table : *tables)
            if (RenewalCohorts found = renewalCohortsIn(table); !found.cohorts.empty())
                return found;
    }
    return fail(ErrorKind::TableKindUnsupported, {"renewal-cohorts"}, {.file = path}, {Hint::ChooseAnotherFile});
}

bool saysRenewalCohorts(const Error& error)
{
    return error.kind == ErrorKind::TableKindUnsupported && !error.arguments.empty()
           && error.arguments.front() == "renewal-cohorts";
}

}  // namespace perennial
