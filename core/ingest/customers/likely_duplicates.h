// Customers that may be one person under two keys: proposed for review, never merged by the program.
#pragma once

#include "core/summary/ledger.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace perennial {

/// Why two customers may be one, the strongest first.
enum class Likeness : std::uint8_t {
    SameEmail,         // two ids with the same e-mail address
    SameKey,           // the keys differ in case, spaces, punctuation or leading zeros only
    SameMailbox,       // the addresses differ in a tag ("anna+shop@") or in points of a Gmail name only
    SameNameAndPhone,  // two ids with the same name and phone number
    SameName,          // two ids with the same full name
};
[[nodiscard]] std::string name(Likeness likeness);  ///< "same-email", ...

struct LikelyDuplicate {
    CustomerIndex first = noIndex;  ///< the one with more orders: the proposed one to stay
    CustomerIndex second = noIndex;
    Likeness likeness = Likeness::SameName;
    std::string evidence;  ///< what they share, as the sheet has it
};

/// Pairs of keys, in either order, that the user has said are two persons.
using DistinctPairs = std::set<std::pair<std::string, std::string>>;

/// Each customer stands beside the one with most orders of its group; strongest likeness first, at most `limit`.
/// A name shared by more than five customers says nothing. Linear in rows and customers.
[[nodiscard]] std::vector<LikelyDuplicate> likelyDuplicates(const Ledger& ledger, const DistinctPairs& distinct,
                                                            std::size_t limit);

}  // namespace perennial
