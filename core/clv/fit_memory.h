// What models and referee have found, under the fingerprints of what they were made from: a result that is known
// is not worked out again, and one made from anything else is never found.
#pragma once

#include "core/base/error.h"
#include "core/base/fingerprint.h"
#include "core/clv/holdout.h"
#include "core/clv/intervals.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace perennial {

/// Digest of the sources and the compiler behind a fit.
[[nodiscard]] std::string_view engineDigest();

/// Fingerprint -> result as text.
using FitTexts = std::map<std::string, std::string>;

// As text and back without loss; nothing where a text is none of these.

[[nodiscard]] std::string textOf(const FitReport& report);
[[nodiscard]] std::string textOf(const ModelChoice& choice);
[[nodiscard]] std::string textOf(const GroupInterval& interval);
[[nodiscard]] std::optional<FitReport> fitReportFrom(std::string_view text);
[[nodiscard]] std::optional<ModelChoice> modelChoiceFrom(std::string_view text);
[[nodiscard]] std::optional<GroupInterval> groupIntervalFrom(std::string_view text);

/// What every fingerprint begins with.
[[nodiscard]] Fingerprint fingerprintOf(std::string_view what);
/// Of the statistics of all customers that fits and intervals are made from.
[[nodiscard]] std::string fingerprintOf(const CustomerSummary& summary);
/// Of the orders that the referee judges on.
[[nodiscard]] std::string fingerprintOf(const OrderBook& book);

class FitMemory {
public:
    /// `known` and `previous` may be null and must outlive this.
    FitMemory(const FitTexts* known, const FitTexts* previous)
        : known_{known, previous}
    {
    }

    /// The result under `key`: read(text) -> std::optional<T> of a known one, else make() -> Result<T>.
    template <class T, class Read, class Make>
    Result<T> get(const std::string& key, const Read& read, const Make& make)
    {
        for (const FitTexts* known : known_)
            if (const auto found = known ? known->find(key) : FitTexts::const_iterator();
                known && found != known->end())
                if (std::optional<T> value = read(found->second)) {
                    used_.insert(*found);
                    return std::move(*value);
                }
        Result<T> made = make();
        if (made)
            used_[key] = textOf(*made);
        return made;
    }

    /// Every result that was asked for.
    [[nodiscard]] FitTexts takeUsed() { return std::move(used_); }

private:
    const FitTexts* known_[2];
    FitTexts used_;
};

}  // namespace perennial
