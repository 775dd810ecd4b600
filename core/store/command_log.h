// The steps of a person that can be undone, as the workspace keeps them (table command_log): the undo of settings,
// segment rules, merges and the rule of the customers table survives closing.
#pragma once

#include "core/base/definitions.h"
#include "core/summary/merge_customers.h"

#include <cstddef>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace perennial {

/// The workspace keeps the newest so many.
inline constexpr std::size_t mostCommands = 200;

/// The rule that the table of customers is filtered by (core/segment/rule.h); empty: by none. It changes no figure.
struct CustomerRule {
    std::string rule;
    bool operator==(const CustomerRule&) const = default;
};

template <class State>
struct StateChange {
    State before;
    State after;
    bool operator==(const StateChange&) const = default;
};

/// One step. Segment rules, filters and settings are definitions.
struct Command {
    std::string at;     ///< UTC, ISO 8601
    std::string label;  ///< in the language of the person at that time
    std::variant<StateChange<Definitions>, StateChange<CustomerMerges>, StateChange<CustomerRule>> change;
    bool operator==(const Command&) const = default;
};
using Commands = std::vector<std::shared_ptr<const Command>>;

struct CommandHistory {
    Commands commands;        ///< oldest first
    std::size_t applied = 0;  ///< the first so many are in force; the others were undone and can be redone
    std::size_t dropped = 0;  ///< read, but no longer applicable: what they changed has been changed since by others
};

/// Those of a history that fit what is in force now: going back from it, each step must find what it left behind, and
/// going forward, what it began with. The first that does not is dropped with all beyond it. Steps on definitions,
/// on merges and on the rule of the customers are followed side by side.
[[nodiscard]] CommandHistory applicable(CommandHistory history, const Definitions& definitions,
                                        const CustomerMerges& merges, const CustomerRule& rule);

}  // namespace perennial
