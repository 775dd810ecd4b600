#include "core/analysis/evidence.h"

#include "core/analysis/pipeline.h"
#include "core/retention/base_index.h"
#include "core/summary/row_shares.h"

#include <algorithm>

namespace perennial {

namespace {

constexpr std::uint64_t progressEvery = 1U << 16U;

bool isInside(const Scope& scope, const CustomerSummary& summary, const RowShare& share, std::uint32_t base)
{
    if (share.day > summary.asOf || (scope.from && share.day < *scope.from) || (scope.to && share.day > *scope.to))
        return false;
    if (scope.purchasesOnly && share.order == noIndex)
        return false;
    const int age = share.day - summary.first[base];
    return (scope.ageBelow <= 0 || age < scope.ageBelow) && (scope.ageFrom <= 0 || age >= scope.ageFrom);
}

}  // namespace

Result<Evidence> evidenceOf(const Analysis& analysis, const Scope& scope, Progress& progress)
{
    const CustomerSummary& summary = analysis.summary();
    Evidence evidence;
    evidence.customers = scope.members;
    std::ranges::sort(evidence.customers);
    std::vector<bool> isMember(summary.size());
    for (const std::uint32_t i : evidence.customers)
        isMember[i] = true;
    const BaseIndex indices(summary);
    std::vector<bool> bought(summary.size());
    std::vector<bool> counted(analysis.observed->book.orders.size());
    const auto shares = rowShares(*analysis.ledger, analysis.definitions, analysis.observed->book);
    for (std::size_t s = 0; s < shares.size(); ++s) {
        if (s % progressEvery == 0 && !progress.advance(s, shares.size()))
            return fail(ErrorKind::Cancelled);
        const RowShare& share = shares[s];
        const std::uint32_t base = share.customer == noIndex ? noIndex : indices.of(share.customer);
        if (base == noIndex || !isMember[base] || !isInside(scope, summary, share, base))
            continue;
        evidence.rows.push_back({share.row, base, share.day, share.amount});
        evidence.revenue += share.amount;
        if (share.order == noIndex || counted[share.order])
            continue;
        counted[share.order] = true;
        ++evidence.purchases;
        evidence.buyers += !bought[base];
        bought[base] = true;
    }
    return evidence;
}

Evidence evidenceOfExcluded(const Analysis& analysis, Exclusion exclusion)
{
    const Ledger& ledger = *analysis.ledger;
    const Orders& orders = analysis.observed->book.orders;
    const OrderRules& rules = analysis.definitions.rules;
    const BaseIndex indices(analysis.summary());
    std::vector<bool> counted(orders.exclusion.size());
    Evidence evidence;
    for (std::uint32_t row = 0; row < ledger.rowCount(); ++row) {
        const OrderIndex order = ledger.order[row];
        if (orders.exclusion[order] != exclusion || ledger.day[row] > analysis.summary().asOf)
            continue;
        Money amount = ledger.amount[row];
        if (rules.includeTax && !ledger.tax.empty())
            amount = add(amount, ledger.tax[row]).value_or(amount);
        if (rules.includeShipping && !ledger.shipping.empty())
            amount = add(amount, ledger.shipping[row]).value_or(amount);
        const CustomerIndex customer = ledger.orderCustomer[order];
        evidence.rows.push_back({row, customer == noIndex ? noIndex : indices.of(customer), ledger.day[row], amount});
        evidence.revenue += amount;
        evidence.purchases += !counted[order];
        counted[order] = true;
    }
    for (const EvidenceRow& row : evidence.rows)
        if (row.base != noIndex)
            evidence.customers.push_back(row.base);
    std::ranges::sort(evidence.customers);
    const auto repeated = std::ranges::unique(evidence.customers);
    evidence.customers.erase(repeated.begin(), repeated.end());
    return evidence;
}

Scope wholeScope(const Analysis& analysis)
{
    Scope scope;
    scope.members = membersOf(analysis.summary().size(), {});
    return scope;
}

Scope shownScope(const Analysis& analysis)
{
    Scope scope;
    scope.members = membersOf(analysis.summary().size(), analysis.filter);
    return scope;
}

Scope windowScope(const Analysis& analysis)
{
    Scope scope = shownScope(analysis);
    scope.from = analysis.window->from;
    scope.to = analysis.window->to;
    return scope;
}

}  // namespace perennial
