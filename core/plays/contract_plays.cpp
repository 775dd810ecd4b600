#include "core/plays/contract_plays.h"

#include "core/analysis/contract_list.h"
#include "core/analysis/contract_whatif.h"
#include "core/retention/contract_value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace perennial {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(ContractPlayKind::count)> contractPlayNames{
    "onboarding", "save-offer", "annual-offer", "loyalty-reward", "upgrade", "win-back"};
constexpr int monthsOfAYear = 12;
constexpr int settledMonths = 36;

/// The contracts of a segment that run, by the stage of their life, and those that have ended.
struct Members {
    std::vector<std::uint32_t> early;
    std::vector<std::uint32_t> middle;
    std::vector<std::uint32_t> settled;
    std::vector<std::uint32_t> ended;
};

Members membersOf(const ContractTable& table, const std::vector<std::uint32_t>& contracts, const ContractStages& stages)
{
    Members members;
    for (const std::uint32_t i : contracts) {
        const int renewals = renewalsOf(table, i);
        (table.ended[i]              ? members.ended
         : renewals < stages.early   ? members.early
         : renewals < stages.settled ? members.middle
                                     : members.settled)
            .push_back(i);
    }
    return members;
}

/// Of `settled` those that pay less than the middle of all running ones.
std::vector<std::uint32_t> cheaper(const ContractTable& table, const Members& members)
{
    std::vector<Money> prices;
    for (const auto* stage : {&members.early, &members.middle, &members.settled})
        for (const std::uint32_t i : *stage)
            prices.push_back(table.monthlyCharge[i]);
    std::vector<std::uint32_t> found;
    if (prices.empty())
        return found;
    const auto middle = prices.begin() + static_cast<std::ptrdiff_t>(prices.size() / 2);
    std::ranges::nth_element(prices, middle);
    for (const std::uint32_t i : members.settled)
        if (table.monthlyCharge[i] < *middle)
            found.push_back(i);
    return found;
}

/// Months of a year paid at the beginning of each period, discounted.
double discountedYear(const ContractBook& book)
{
    double months = 0;
    for (int month = 0; month < monthsOfAYear; month += book.table.periodMonths)
        months +=
            book.table.periodMonths * std::pow(1 + book.discountRate, -static_cast<double>(month) / monthsOfAYear);
    return months;
}

class Plays {
public:
    Plays(const ContractBook& book, const PlayTerms& terms)
        : book_(book)
        , terms_(terms)
        , year_(discountedYear(book))
    {
        if (book.figures.sbg) {
            const double discount = std::pow(1 + book.discountRate, book.table.periodMonths / 12.0) - 1;
            // first payment now, the first renewal a period later
            if (const Figure later = book.figures.sbg->residualLifetime(0, discount))
                newMonths_ = (1 + *later / (1 + discount)) * book.table.periodMonths;
        }
    }

    [[nodiscard]] ContractPlay make(ContractPlay play, ContractPlayKind kind, std::vector<std::uint32_t> members) const
    {
        play.kind = kind;
        play.members = std::move(members);
        play.costEach = terms_.costEach;
        if (book_.table.hasCharges())
            kind == ContractPlayKind::WinBack ? addReturn(play) : addStay(play);
        if (!play.toCome)
            play.mostCost = play.toCome;
        else {
            play.mostCost = std::max(0.0, *play.toCome) * terms_.attainableLift;
            if (play.costEach && *play.toCome > 0)
                play.liftNeeded = *play.costEach / *play.toCome;
        }
        return play;
    }

private:
    void addReturn(ContractPlay& play) const
    {
        play.toCome = newMonths_;
        if (!newMonths_)
            return;
        MoneySum charges;
        for (const std::uint32_t i : play.members)
            charges += book_.table.monthlyCharge[i];
        play.toCome = charges.major() / static_cast<double>(play.members.size()) * book_.margin * *newMonths_;
    }

    void addStay(ContractPlay& play) const
    {
        const auto n = static_cast<double>(play.members.size());
        const double cost = play.costEach.value_or(0) * n;
        const RetentionNeed need = retentionNeeded(book_, play.members, cost);
        if (!need.value) {
            play.toCome = need.value;
            return;
        }
        play.toCome = *need.value / n;
        play.churn = 1 - *need.today;
        if (play.kind == ContractPlayKind::Upgrade || !play.costEach)
            return;
        if (play.kind != ContractPlayKind::AnnualOffer) {
            play.churnNeeded = need.needed ? Figure(1 - *need.needed) : need.needed;
            return;
        }
        // bound: a year that everybody pays, then today's chances a year later; what it brings more pays the discount
        const double sure = need.charges * year_;
        const double bound = book_.margin * sure + *need.value / (1 + book_.discountRate);
        if (sure > 0)
            play.mostDiscount = (bound - *need.value - cost) / sure;
    }

    const ContractBook& book_;
    const PlayTerms& terms_;
    double year_;
    Figure newMonths_ = undefined(Reason::FitFailed);  ///< of a contract that begins now
};

/// Which contract of those shown each divided one is; nullopt: it is not shown.
std::vector<std::optional<std::uint32_t>> placesShown(const ShownContracts& shown, std::size_t divided)
{
    std::vector<std::optional<std::uint32_t>> places(divided);
    if (shown.of.empty() || divided == shown.of.size())
        for (std::uint32_t i = 0; i < divided; ++i)
            places[i] = i;
    else
        for (std::uint32_t i = 0; i < shown.of.size(); ++i)
            places[shown.of[i]] = i;
    return places;
}

TableCell playMoney(const Figure& figure)
{
    const auto money = figure ? Money::fromMajor(*figure) : std::nullopt;
    return money ? TableCell(*money) : TableCell();
}

TableCell playRate(const Figure& figure)
{
    return figure ? TableCell(*figure) : TableCell();
}

}  // namespace

std::string name(ContractPlayKind kind)
{
    return std::string(contractPlayNames[static_cast<std::size_t>(kind)]);
}

ContractStages stagesOf(const ContractBook& book)
{
    const int year = std::max(1, monthsOfAYear / book.table.periodMonths);
    ContractStages stages{year, std::max(year + 1, settledMonths / book.table.periodMonths)};
    if (!book.figures.sbg)
        return stages;
    const auto& parameters = book.figures.sbg->report().parameters;
    const double halved = parameters[0].value + parameters[1].value;
    stages.early = static_cast<int>(std::clamp(std::round(halved), 1.0, static_cast<double>(stages.early)));
    stages.settled =
        static_cast<int>(std::clamp(std::round(3 * halved), stages.early + 1.0, static_cast<double>(stages.settled)));
    return stages;
}

Figure usualContactCost(const ContractBook& book)
{
    const std::uint64_t running = book.figures.customers - book.figures.ended;
    if (!book.figures.recurringRevenue)
        return book.figures.recurringRevenue;
    const double price =
        running > 0 ? *book.figures.recurringRevenue / static_cast<double>(running) * book.table.periodMonths : 0;
    return price > 0 ? Figure(contactCostOf(price)) : undefined(Reason::NoPurchases);
}

std::vector<ContractPlay> contractPlaysFor(const ShownContracts& shown, const ContractSegments& segments,
                                           const PlayTerms& terms)
{
    const ContractBook& book = *shown.book;
    const Segmentation& by = segments.segmentation;
    const auto places = placesShown(shown, by.of.size());
    std::vector<std::vector<std::uint32_t>> contracts(by.size());
    for (std::size_t i = 0; i < by.of.size(); ++i)
        if (places[i])
            contracts[by.of[i]].push_back(*places[i]);
    const Plays make(book, terms);
    const ContractStages stages = stagesOf(book);
    std::vector<ContractPlay> plays;
    for (std::size_t s = 0; s < by.size(); ++s) {
        ContractPlay play;
        play.segmentation = by.id;
        play.segment = s;
        play.segmentName = by.names[s];
        const Members members = membersOf(book.table, contracts[s], stages);
        const auto add = [&](ContractPlayKind kind, std::vector<std::uint32_t> whom) {
            if (!whom.empty())
                plays.push_back(make.make(play, kind, std::move(whom)));
        };
        add(ContractPlayKind::Onboarding, members.early);
        add(ContractPlayKind::SaveOffer, members.middle);
        if (book.table.periodMonths < monthsOfAYear) {
            std::vector<std::uint32_t> unsettled = members.early;
            unsettled.insert(unsettled.end(), members.middle.begin(), members.middle.end());
            add(ContractPlayKind::AnnualOffer, std::move(unsettled));
        }
        add(ContractPlayKind::LoyaltyReward, members.settled);
        if (book.table.hasCharges())
            add(ContractPlayKind::Upgrade, cheaper(book.table, members));
        add(ContractPlayKind::WinBack, members.ended);
    }
    return plays;
}

Table contractPlayTable(std::vector<ContractPlay> plays)
{
    const auto kept = std::make_shared<const std::vector<ContractPlay>>(std::move(plays));
    Table table{.title = "plays", .columns = {}, .rows = kept->size(), .notes = {}};
    const auto column = [&](const char* columnName, ColumnType type, auto value) {
        table.columns.push_back(
            {columnName, type, [kept, value](std::size_t i) -> TableCell { return value((*kept)[i]); }});
    };
    column("segment", ColumnType::Text, [](const ContractPlay& p) { return TableCell(p.segmentId()); });
    column("play", ColumnType::Text, [](const ContractPlay& p) { return TableCell(name(p.kind)); });
    column("contracts", ColumnType::Integer,
           [](const ContractPlay& p) { return TableCell(static_cast<std::int64_t>(p.members.size())); });
    column("annual_churn", ColumnType::Rate, [](const ContractPlay& p) { return playRate(p.churn); });
    column("to_come", ColumnType::Money, [](const ContractPlay& p) { return playMoney(p.toCome); });
    column("most_cost", ColumnType::Money, [](const ContractPlay& p) { return playMoney(p.mostCost); });
    column("cost_each", ColumnType::Money, [](const ContractPlay& p) { return playMoney(p.costEach); });
    column("lift_needed", ColumnType::Rate, [](const ContractPlay& p) { return playRate(p.liftNeeded); });
    column("churn_needed", ColumnType::Rate, [](const ContractPlay& p) { return playRate(p.churnNeeded); });
    column("most_discount", ColumnType::Rate, [](const ContractPlay& p) { return playRate(p.mostDiscount); });
    table.notes = {"to_come: discounted margin still to come of a contract; of win-back that of a new one",
                   "lift_needed: cost_each / to_come; of win-back the share that has to return, of upgrade the rise of "
                   "the price",
                   "churn_needed: churn within a year at which the play just pays",
                   "most_discount: share of the price of a bound year that may be given away"};
    return table;
}

Table contractPlayList(const std::shared_ptr<const ContractBook>& book, const ContractPlay& play)
{
    Table table = contractList(book);
    const auto members = std::make_shared<const std::vector<std::uint32_t>>(play.members);
    table.title = name(play.kind);
    table.rows = members->size();
    for (TableColumn& column : table.columns)
        column.cell = [cell = std::move(column.cell), members](std::size_t i) { return cell((*members)[i]); };
    const auto tag = [&](const char* columnName, const std::string& value) {
        table.columns.push_back({columnName, ColumnType::Text, [value](std::size_t) -> TableCell { return value; }});
    };
    tag("play", name(play.kind));
    tag("play_segment", play.segmentId());
    return table;
}

}  // namespace perennial
