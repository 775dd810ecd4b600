// Movement of customers between the segments of two dates.
#pragma once

#include "core/segment/segmentation.h"

#include <string>
#include <vector>

namespace perennial {

/// How many customers went from which segment to which. Row names of the earlier date are followed by
/// one for customers who had not bought yet.
struct MovementMatrix {
    std::vector<std::string> before;  ///< earlier names, then notYetCustomer
    std::vector<std::string> after;   ///< later names
    std::vector<std::vector<std::uint32_t>>
        counts;                  ///< [before][after]; all counts add up to the chosen of the later base
    std::uint32_t vanished = 0;  ///< earlier customers missing from the later base (0 on one ledger)

    [[nodiscard]] std::uint32_t stayed() const;  ///< same name on both dates
};

inline constexpr const char* notYetCustomer = "not-yet";

/// Both summaries come from one ledger; `later` ends later. Of the `chosen` of the later base (empty: all); who
/// vanished is counted of all. Linear in customers.
[[nodiscard]] MovementMatrix movement(const Segmentation& before, const CustomerSummary& earlier,
                                      const Segmentation& after, const CustomerSummary& later,
                                      const std::vector<bool>& chosen = {});

/// The earlier segmentation as one of the later base: customers who came since are in notYetCustomer.
[[nodiscard]] Segmentation carriedTo(const CustomerSummary& later, const Segmentation& before,
                                     const CustomerSummary& earlier);

/// The customers of the later base behind one count of the matrix; `carried` is carriedTo() of the earlier
/// segmentation. Ascending; linear in customers.
[[nodiscard]] std::vector<std::uint32_t> moversOf(const Segmentation& carried, const Segmentation& after,
                                                  std::size_t from, std::size_t to,
                                                  const std::vector<bool>& chosen = {});

}  // namespace perennial
