#include "core/plays/trial.h"

#include <algorithm>
#include <unordered_map>

namespace perennial {

namespace {

/// SplitMix64 (Steele, Lea & Flood 2014): small, and the same on every machine.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : state_(seed)
    {
    }
    /// Uniform in 0 .. below - 1, without bias.
    std::uint64_t below(std::uint64_t bound)
    {
        const std::uint64_t tooLow = (0 - bound) % bound;
        for (;;)
            if (const std::uint64_t drawn = next(); drawn >= tooLow)
                return drawn % bound;
    }

private:
    std::uint64_t next()
    {
        state_ += 0x9E3779B97F4A7C15;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    std::uint64_t state_;
};

/// Seed of a draw: that of the definitions, another for each name (FNV-1a).
std::uint64_t seedOf(const Analysis& analysis, const std::string& name)
{
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    return hash ^ analysis.definitions.seed;
}

}  // namespace

Result<Trial> drawTrial(const Analysis& analysis, const TrialTerms& terms)
{
    const auto members = customersOfSegment(analysis, terms.segment);
    if (!members)
        return pass(members);
    if (terms.days < 1 || terms.days > 3660)
        return fail(ErrorKind::OptionInvalid, {"days", std::to_string(terms.days), "1 ... 3660"});
    const auto size = holdBackSize(members->size(), terms.power);
    if (!size)
        return pass(size);
    const std::uint64_t held = terms.heldBack ? terms.heldBack : size->customers;
    if (held >= members->size())
        return fail(ErrorKind::OptionInvalid,
                    {"hold-back", std::to_string(held), "1 ... " + std::to_string(members->size() - 1)});
    Trial trial{terms.name,
                terms.play,
                terms.segment,
                analysis.summary().asOf,
                terms.days,
                terms.power,
                terms.costEach,
                seedOf(analysis, terms.name),
                analysis.hash,
                {},
                {}};
    std::vector<std::string> keys;
    keys.reserve(members->size());
    for (const std::uint32_t i : *members)
        keys.push_back(analysis.ledger->customerKey[analysis.summary().customer[i]]);
    std::sort(keys.begin(), keys.end());  // the order of the rows must not matter
    Random random(trial.seed);
    for (std::size_t i = 0; i < held; ++i)
        std::swap(keys[i], keys[i + random.below(keys.size() - i)]);
    const auto border = keys.begin() + static_cast<std::ptrdiff_t>(held);
    trial.heldBack.assign(keys.begin(), border);
    trial.contacted.assign(border, keys.end());
    std::sort(trial.heldBack.begin(), trial.heldBack.end());
    std::sort(trial.contacted.begin(), trial.contacted.end());
    return trial;
}

}  // namespace perennial
