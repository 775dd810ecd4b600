// Ways of dividing contracts: by the columns of their sheet, by start, by price, by value.
#pragma once

#include "core/segment/segmentation.h"
#include "core/summary/contract_table.h"

#include <optional>

namespace perennial {

/// Why a column is no way of dividing contracts.
enum class NoGroups : std::uint8_t { OneEach, TooMany };
/// nullopt: it divides them. OneEach: (nearly) every contract has a value of its own, as ids and names have.
[[nodiscard]] std::optional<NoGroups> whyNoGroups(const DictionaryColumn& column);

/// "column:NAME" for every column that divides, "price" (where there are prices), "value" (where `clv` is not empty: as
/// valueTiers()), "cohort", "cohort-quarter", "cohort-year" (where there are dates). One segment for each contract.
[[nodiscard]] std::vector<Segmentation> contractSegmentations(const ContractTable& table,
                                                              const std::vector<double>& clv, const TierCuts& cuts);

/// Tiers of the monthly charge, cheapest first: each price alone where there are up to eight, else quarters of the
/// contracts, where equal prices share a tier. Names: "20.00", or "10.00 – 19.99", lowest and highest of the tier.
[[nodiscard]] Segmentation priceTiers(std::span<const Money> charges);

/// The segmentation in front: the one with this id; else a column that says plan, product or contract, else the first
/// of them. nullptr without any.
[[nodiscard]] const Segmentation* segmentationInFront(const std::vector<Segmentation>& all, std::string_view id);

}  // namespace perennial
