#include "core/analysis/contract_segments.h"

#include "core/analysis/contract_rules.h"

#include <numeric>

namespace perennial {

namespace {

Figure sumOf(const std::vector<double>& values, const std::vector<std::uint32_t>& members, Reason otherwise)
{
    if (values.empty())
        return undefined(otherwise);
    double sum = 0;
    for (const std::uint32_t i : members)
        sum += values[i];
    return sum;
}

Pooled whyPooled(const ContractFigures& figures)
{
    if (figures.customers < fewestForModel)
        return Pooled::FewContracts;
    if (figures.ended < fewestEndedForModel)
        return Pooled::FewEnded;
    return figures.sbg && figures.residualMonths ? Pooled::No : Pooled::NotFitted;
}

/// Discounted months to come of the running members, mean, by the base's model.
Figure pooledMonths(const ContractBook& book, const std::vector<Figure>& months,
                    const std::vector<std::uint32_t>& members)
{
    if (months.empty())
        return undefined(Reason::FitFailed);
    double sum = 0;
    std::uint64_t running = 0;
    for (const std::uint32_t i : members) {
        if (book.table.ended[i])
            continue;
        const Figure& expected = months[static_cast<std::size_t>(renewalsOf(book.table, i))];
        if (!expected)
            return expected;
        sum += *expected;
        ++running;
    }
    return running > 0 ? Figure(sum / static_cast<double>(running)) : undefined(Reason::NotApplicable);
}

void addMoneyOf(ContractSegment& segment, const ContractBook& book, const ContractValues& values,
                const std::vector<std::uint32_t>& members)
{
    const ContractTable& table = book.table;
    if (table.hasCharges() && !members.empty()) {
        MoneySum charges;
        for (const std::uint32_t i : members)
            charges += table.monthlyCharge[i];
        segment.price = charges.major() * table.periodMonths / static_cast<double>(members.size());
    }
    segment.revenue = sumOf(values.paid, members, values.reason);
    segment.residual = sumOf(values.toCome, members, values.reason);
    segment.clvTotal = sumOf(values.clv, members, values.reason);
    segment.clvMean = segment.clvTotal && !members.empty()
                          ? Figure(*segment.clvTotal / static_cast<double>(members.size()))
                          : segment.clvTotal;
}

TableCell segmentMoney(const Figure& figure)
{
    const auto money = figure ? Money::fromMajor(*figure) : std::nullopt;
    return money ? TableCell(*money) : TableCell();
}

TableCell segmentNumber(const Figure& figure)
{
    return figure ? TableCell(*figure) : TableCell();
}

}  // namespace

std::string name(Pooled pooled)
{
    switch (pooled) {
    case Pooled::No: return {};
    case Pooled::FewContracts: return "few-contracts";
    case Pooled::FewEnded: return "few-ended";
    case Pooled::NotFitted: return "not-fitted";
    }
    return {};
}

std::vector<std::vector<Lifetime>> lifetimesBy(const ContractTable& table, const Segmentation& segmentation)
{
    std::vector<std::vector<Lifetime>> groups(segmentation.size());
    for (std::size_t i = 0; i < table.size(); ++i)
        groups[segmentation.of[i]].push_back({static_cast<double>(table.months[i]), table.ended[i]});
    return groups;
}

std::vector<Segmentation> contractSegmentations(const ContractBook& book, const Definitions& definitions,
                                                std::optional<Error>* problem)
{
    std::vector<Segmentation> all = contractSegmentations(
        book.table, contractValues(book).clv, {definitions.segments.topTier, definitions.segments.middleTier});
    if (definitions.contracts.own.empty())
        return all;
    auto own = ownContractSegments(book, definitions.contracts.own);
    if (own)
        all.push_back(std::move(*own));
    else if (problem)
        *problem = own.error();
    return all;
}

Result<ContractSegments> contractSegments(const ContractBook& book, Segmentation segmentation, Progress& progress)
{
    ContractSegments all{std::move(segmentation), {}, {}, {}};
    const ContractValues values = contractValues(book);
    const std::vector<Figure> months = monthsToCome(book);
    std::vector<std::vector<std::uint32_t>> members(all.segmentation.size());
    for (std::uint32_t i = 0; i < all.segmentation.of.size(); ++i)
        members[all.segmentation.of[i]].push_back(i);
    for (std::size_t s = 0; s < members.size(); ++s) {
        if (!progress.advance(s, members.size()))
            return fail(ErrorKind::Cancelled);
        ContractSegment segment;
        if (!members[s].empty()) {
            auto figures = contractFigures(book.table.only(members[s]), book.margin, book.discountRate, progress);
            if (!figures)
                return pass(figures);
            segment.figures = std::move(*figures);
        }
        addMoneyOf(segment, book, values, members[s]);
        segment.pooled = whyPooled(segment.figures);
        const bool own = segment.pooled == Pooled::No;
        segment.ownMonths = own ? segment.figures.residualMonths : pooledMonths(book, months, members[s]);
        segment.ownResidual = own ? segment.figures.residualValue : segment.residual;
        all.segments.push_back(std::move(segment));
    }
    std::vector<std::uint32_t> everybody(book.table.size());
    std::iota(everybody.begin(), everybody.end(), 0U);
    all.all.figures = book.figures;
    addMoneyOf(all.all, book, values, everybody);
    all.all.ownResidual = all.all.residual;
    all.all.ownMonths = book.figures.residualMonths;
    all.test = members.size() <= mostTested ? logRank(lifetimesBy(book.table, all.segmentation)) : LogRank{0, 1, 0};
    return all;
}

Result<Segmentation> segmentationBy(const ContractBook& book, const std::vector<Segmentation>& offered,
                                    const Definitions& definitions, const std::string& by)
{
    constexpr std::string_view rule = "rule:";
    if (by.starts_with(rule))
        return contractSegmentsByRule(book, std::string_view(by).substr(rule.size()));
    const std::string& own = definitions.contracts.segmentation;
    const Segmentation* front = segmentationInFront(offered, !by.empty()   ? by
                                                             : own.empty() ? definitions.segmentation
                                                                           : own);
    if (!front)
        return fail(ErrorKind::NoData, {"segmentations"});
    if (!by.empty() && front->id != by) {
        std::string known;
        for (const Segmentation& segmentation : offered)
            known.append(known.empty() ? "" : ", ").append(segmentation.id);
        return fail(ErrorKind::UnknownName, {"--by", by, known}, {}, {Hint::CheckSpelling});
    }
    return *front;
}

Result<ContractSegments> contractSegmentsBy(const ContractBook& book, const Definitions& definitions,
                                            const std::string& by, Progress& progress)
{
    auto segmentation = segmentationBy(book, contractSegmentations(book, definitions), definitions, by);
    if (!segmentation)
        return pass(segmentation);
    return contractSegments(book, std::move(*segmentation), progress);
}

Table contractSegmentTable(std::shared_ptr<const ContractSegments> segments)
{
    Table table{.title = "segments", .columns = {}, .rows = segments->segments.size(), .notes = {}};
    using Get = Figure (*)(const ContractSegment&);
    const auto integer = [&](const char* columnName, std::uint64_t (*get)(const ContractSegment&)) {
        table.columns.push_back({columnName, ColumnType::Integer,
                                 [segments, get](std::size_t i) -> TableCell {
                                     return static_cast<std::int64_t>(get(segments->segments[i]));
                                 },
                                 true});
    };
    const auto money = [&](const char* columnName, Get get, bool total) {
        table.columns.push_back({columnName, ColumnType::Money,
                                 [segments, get](std::size_t i) { return segmentMoney(get(segments->segments[i])); },
                                 total});
    };
    const auto rate = [&](const char* columnName, Get get) {
        table.columns.push_back({columnName, ColumnType::Rate,
                                 [segments, get](std::size_t i) { return segmentNumber(get(segments->segments[i])); }});
    };
    table.columns.push_back(
        {"name", ColumnType::Text, [segments](std::size_t i) -> TableCell { return segments->segmentation.names[i]; }});
    integer("customers", [](const ContractSegment& s) { return s.figures.customers; });
    integer("churned", [](const ContractSegment& s) { return s.figures.ended; });
    integer("running", [](const ContractSegment& s) { return s.running(); });
    money(
        "revenue", [](const ContractSegment& s) { return s.revenue; }, true);
    money(
        "mrr", [](const ContractSegment& s) { return s.figures.recurringRevenue; }, true);
    money(
        "price_per_period", [](const ContractSegment& s) { return s.price; }, false);
    rate("churn_rate", [](const ContractSegment& s) { return s.figures.churnShare; });
    rate("churn_per_renewal", [](const ContractSegment& s) { return s.figures.churnPerRenewal(); });
    rate("monthly_retention", [](const ContractSegment& s) { return s.figures.monthlyRetention; });
    money(
        "clv_mean", [](const ContractSegment& s) { return s.clvMean; }, false);
    money(
        "clv_total", [](const ContractSegment& s) { return s.clvTotal; }, true);
    money(
        "clv_residual_total", [](const ContractSegment& s) { return s.residual; }, true);
    money(
        "clv_residual_own_model", [](const ContractSegment& s) { return s.ownResidual; }, false);
    table.columns.push_back({"model", ColumnType::Text, [segments](std::size_t i) -> TableCell {
                                 const Pooled pooled = segments->segments[i].pooled;
                                 return pooled == Pooled::No ? std::string("own") : "pooled: " + name(pooled);
                             }});
    table.notes = {"by " + segments->segmentation.id,
                   "revenue, mrr and totals add up to the base; clv_residual_own_model is by an sBG of each segment"};
    return table;
}

}  // namespace perennial
