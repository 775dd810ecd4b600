#include "core/plays/plays.h"

#include "core/analysis/whatif_base.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial {

namespace {

constexpr double daysPerYear = 365.25;

constexpr std::array<std::string_view, static_cast<std::size_t>(PlayKind::count)> playNames{
    "better-service", "onboarding",    "tailored-offers", "loyalty-scheme", "recognition",
    "all-channels",   "social-media",  "close-the-loop",  "win-back",       "retargeting",
    "post-purchase",  "cheap-contact", "stop-spending",
};

/// What the field recommends for a segment of ours, best first.
struct Advice {
    std::string_view segment;
    std::array<PlayKind, 3> plays;
    std::size_t count;
};

constexpr Advice advice[] = {
    {"champions", {PlayKind::Recognition, PlayKind::SocialMedia, PlayKind::AllChannels}, 3},
    {"loyal", {PlayKind::LoyaltyScheme, PlayKind::TailoredOffers, {}}, 2},
    {"promising", {PlayKind::TailoredOffers, PlayKind::LoyaltyScheme, {}}, 2},
    {"new", {PlayKind::Onboarding, PlayKind::PostPurchase, {}}, 2},
    {"at-risk", {PlayKind::WinBack, PlayKind::CloseTheLoop, PlayKind::BetterService}, 3},
    {"lost-regulars", {PlayKind::CloseTheLoop, PlayKind::Retargeting, {}}, 2},
    {"hibernating", {PlayKind::CheapContact, {}, {}}, 1},
    {"other", {PlayKind::TailoredOffers, {}, {}}, 1},
    {"active", {PlayKind::TailoredOffers, PlayKind::AllChannels, {}}, 2},
    {"lapsed", {PlayKind::WinBack, PlayKind::Retargeting, {}}, 2},
    {"top", {PlayKind::BetterService, PlayKind::Recognition, {}}, 2},
    {"middle", {PlayKind::LoyaltyScheme, PlayKind::TailoredOffers, {}}, 2},
    {"lower", {PlayKind::CheapContact, {}, {}}, 1},
    {"negative", {PlayKind::StopSpending, {}, {}}, 1},
};

std::vector<PlayKind> kindsFor(const Segmentation& segmentation, std::size_t segment, const Play& figures)
{
    if (segmentation.translatable)
        for (const Advice& known : advice)
            if (segmentation.names[segment] == known.segment)
                return {known.plays.begin(), known.plays.begin() + known.count};
    if (figures.clvMean && *figures.clvMean < 0)
        return {PlayKind::StopSpending};
    if (figures.alive && *figures.alive < 1.0 / 3)
        return {PlayKind::WinBack};
    return {PlayKind::TailoredOffers};
}

/// Share of each segment that buys within `days`: from P(no purchase in 12 months), read as a constant
/// hazard over the year. A stand-in for planning; what counts is measured against the hold-back group.
std::vector<Figure> buyersExpected(const Analysis& analysis, const Segmentation& segmentation, int days)
{
    const std::vector<float>& none = analysis.fitted->predictions.probabilityNoPurchase;
    std::vector<Figure> shares(segmentation.size(), undefined(Reason::FitFailed));
    if (none.size() != segmentation.of.size())
        return shares;
    std::vector<double> sums(segmentation.size());
    std::vector<std::uint64_t> counted(segmentation.size());
    const auto years = static_cast<float>(days / daysPerYear);
    for (std::size_t i = 0; i < none.size(); ++i) {
        if (std::isnan(none[i]))
            continue;
        sums[segmentation.of[i]] += 1 - static_cast<double>(std::pow(none[i], years));
        ++counted[segmentation.of[i]];
    }
    for (std::size_t s = 0; s < sums.size(); ++s)
        if (counted[s] > 0)
            shares[s] = sums[s] / static_cast<double>(counted[s]);
    return shares;
}

Figure each(const Figure& total, std::uint64_t customers)
{
    return total ? Figure(*total / static_cast<double>(customers)) : total;
}

Play figuresOf(const SegmentTable& segments, std::size_t s, const PlayTerms& terms)
{
    const KeyFigures& f = segments.figures[s];
    Play play;
    play.segmentation = segments.segmentation.id;
    play.segment = s;
    play.segmentName = segments.segmentation.names[s];
    play.customers = f.customers;
    play.alive = each(f.alive, f.customers);
    play.clvMean = f.clvMean;
    play.toCome = each(f.residualTotal, f.customers);
    play.costEach = terms.costEach;
    play.mostCost = play.toCome;
    if (play.toCome) {
        play.mostCost = std::max(0.0, *play.toCome) * terms.attainableLift;
        if (terms.costEach && *play.toCome > 0)
            play.liftNeeded = *terms.costEach / *play.toCome;
    }
    return play;
}

}  // namespace

std::string name(PlayKind kind)
{
    return std::string(playNames[static_cast<std::size_t>(kind)]);
}

std::optional<PlayKind> playNamed(std::string_view name)
{
    const auto found = std::find(playNames.begin(), playNames.end(), name);
    if (found == playNames.end())
        return std::nullopt;
    return static_cast<PlayKind>(found - playNames.begin());
}

double contactCostOf(double payment)
{
    const double share = payment * 0.02;
    const double digit = std::pow(10, std::floor(std::log10(share)));
    return std::max(1.0, std::floor(share / digit)) * digit;
}

Figure usualContactCost(const Analysis& analysis)
{
    const Figure& purchase = analysis.all.perWindow.averagePurchaseValue;
    if (!purchase || *purchase <= 0)
        return purchase ? undefined(Reason::NoPurchases) : purchase;
    return contactCostOf(*purchase);
}

std::vector<Play> playsFor(const Analysis& analysis, const SegmentTable& segments, const PlayTerms& terms)
{
    std::vector<Play> plays;
    const std::vector<Figure> buyers = buyersExpected(analysis, segments.segmentation, terms.days);
    for (std::size_t s = 0; s < segments.segmentation.size(); ++s) {
        if (segments.figures[s].customers == 0)
            continue;
        Play play = figuresOf(segments, s, terms);
        play.buyersExpected = buyers[s];
        for (const PlayKind kind : kindsFor(segments.segmentation, s, play)) {
            play.kind = kind;
            plays.push_back(play);
        }
    }
    return plays;
}

Result<std::vector<std::uint32_t>> customersOfSegment(const Analysis& analysis, const std::string& segment)
{
    const auto chosen = membersOfSegment(analysis, segment);
    if (!chosen)
        return pass(chosen);
    std::vector<std::uint32_t> members;
    for (std::uint32_t i = 0; i < analysis.summary().size(); ++i)
        if (chosen->empty() || (*chosen)[i])
            members.push_back(i);
    return members;
}

}  // namespace perennial
