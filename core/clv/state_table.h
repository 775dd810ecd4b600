// Equal customers grouped: the likelihood is a weighted sum over distinct (x, t_x, T).
#pragma once

#include "core/clv/model.h"

#include <cstdint>
#include <vector>

namespace perennial {

/// Distinct states in ascending order of (x, T, t_x), so that the order of customers does not matter.
struct StateTable {
    std::vector<CustomerState> states;   ///< times in the unit asked for
    std::vector<double> weight;          ///< customers in that state
    std::vector<std::uint32_t> stateOf;  ///< customer -> state; empty unless asked for

    [[nodiscard]] std::size_t size() const { return states.size(); }
};

enum class KeepCustomers : bool { No, Yes };

/// Linear in customers, n log n in distinct states.
[[nodiscard]] StateTable groupStates(const CustomerSummary& summary, TimeUnit unit, KeepCustomers keep);

/// States i .. j of a table that share one frequency (the table is sorted by it).
struct FrequencyGroup {
    double frequency = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    double weight = 0;  ///< customers
};
[[nodiscard]] std::vector<FrequencyGroup> frequencyGroups(const StateTable& table);

}  // namespace perennial
