#include "core/store/command_log.h"

#include "core/store/file_state.h"
#include "core/store/json_cells.h"
#include "core/store/stored_rates.h"
#include "core/store/workspace_handle.h"

#include <algorithm>
#include <optional>

namespace perennial {

namespace {

constexpr auto definitionsKind = "definitions";
constexpr auto mergeKind = "merge";
constexpr auto ruleKind = "customer-rule";

/// ["name","value","name","value"]
template <class Pairs>
std::string pairsToJson(const Pairs& pairs)
{
    std::vector<std::string_view> cells;
    for (const auto& [name, value] : pairs) {
        cells.emplace_back(name);
        cells.emplace_back(value);
    }
    return toJsonArray(cells);
}

Result<std::string> toJson(const Definitions& definitions, StoredRates& rates)
{
    DefinitionEntries all = entries(definitions);
    if (Result<> done = rates.keepApart(all); !done)
        return pass(done);
    return pairsToJson(all);
}

Result<std::string> toJson(const CustomerMerges& merges, StoredRates&)
{
    return pairsToJson(merges);
}

Result<std::string> toJson(const CustomerRule& rule, StoredRates&)
{
    return pairsToJson(DefinitionEntries{{"rule", rule.rule}});
}

const char* kindOf(const Command& command)
{
    if (std::holds_alternative<StateChange<Definitions>>(command.change))
        return definitionsKind;
    return std::holds_alternative<StateChange<CustomerMerges>>(command.change) ? mergeKind : ruleKind;
}

std::optional<DefinitionEntries> pairsFromJson(std::string_view json)
{
    auto cells = fromJsonArray(json);
    if (!cells || cells->size() % 2 != 0)
        return std::nullopt;
    DefinitionEntries pairs;
    for (std::size_t i = 0; i < cells->size(); i += 2)
        pairs.emplace_back(std::move((*cells)[i]), std::move((*cells)[i + 1]));
    return pairs;
}

std::optional<Definitions> stateFrom(DefinitionEntries pairs, StoredRates& rates, const Definitions&)
{
    if (!rates.bringBack(pairs))
        return std::nullopt;
    auto definitions = definitionsFrom(pairs);
    return definitions ? std::optional(std::move(*definitions)) : std::nullopt;
}

std::optional<CustomerMerges> stateFrom(const DefinitionEntries& pairs, StoredRates&, const CustomerMerges&)
{
    return CustomerMerges(pairs.begin(), pairs.end());
}

std::optional<CustomerRule> stateFrom(const DefinitionEntries& pairs, StoredRates&, const CustomerRule&)
{
    if (pairs.size() != 1 || pairs.front().first != "rule")
        return std::nullopt;
    return CustomerRule{pairs.front().second};
}

/// nullopt for text that this program did not write.
template <class State>
std::optional<StateChange<State>> changeFrom(std::string_view before, std::string_view after, StoredRates& rates)
{
    const auto from = pairsFromJson(before);
    const auto to = pairsFromJson(after);
    if (!from || !to)
        return std::nullopt;
    auto first = stateFrom(*from, rates, State());
    auto second = stateFrom(*to, rates, State());
    if (!first || !second)
        return std::nullopt;
    return StateChange<State>{std::move(*first), std::move(*second)};
}

/// What is in force while a history is followed.
struct InForce {
    Definitions definitions;
    CustomerMerges merges;
    CustomerRule rule;

    [[nodiscard]] Definitions& of(const StateChange<Definitions>&) { return definitions; }
    [[nodiscard]] CustomerMerges& of(const StateChange<CustomerMerges>&) { return merges; }
    [[nodiscard]] CustomerRule& of(const StateChange<CustomerRule>&) { return rule; }

    /// Takes a step back or makes it again; false, and nothing changed, where it does not fit.
    bool follow(const Command& command, bool forward)
    {
        return std::visit(
            [&](const auto& change) {
                auto& state = of(change);
                if (state != (forward ? change.before : change.after))
                    return false;
                state = forward ? change.after : change.before;
                return true;
            },
            command.change);
    }
};

}  // namespace

CommandHistory applicable(CommandHistory history, const Definitions& definitions, const CustomerMerges& merges,
                          const CustomerRule& rule)
{
    InForce back{definitions, merges, rule};
    std::size_t first = history.applied;
    while (first > 0 && back.follow(*history.commands[first - 1], false))
        --first;
    InForce onward{definitions, merges, rule};
    std::size_t end = history.applied;
    while (end < history.commands.size() && onward.follow(*history.commands[end], true))
        ++end;
    history.dropped += first + history.commands.size() - end;
    history.commands.resize(end);
    history.commands.erase(history.commands.begin(), history.commands.begin() + static_cast<std::ptrdiff_t>(first));
    history.applied -= first;
    return history;
}

Result<> Workspace::saveCommands(const Commands& commands, std::size_t applied)
{
    const Session session(*handle_, Access::ReadWrite);
    if (!session)
        return session.error();
    Transaction transaction(handle_->database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    if (Result<> done = handle_->database.execute("DELETE FROM command_log"); !done)
        return done;
    Result<Statement> insert = handle_->database.prepare(
        "INSERT INTO command_log (at, kind, label, before, after, is_undone) VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return pass(insert);
    StoredRates rates(handle_->database);
    for (std::size_t i = commands.size() - std::min(commands.size(), mostCommands); i < commands.size(); ++i) {
        const Command& command = *commands[i];
        const auto before =
            std::visit([&](const auto& change) { return toJson(change.before, rates); }, command.change);
        const auto after = std::visit([&](const auto& change) { return toJson(change.after, rates); }, command.change);
        if (!before || !after)
            return pass(before ? after : before);
        insert->bind(0, command.at).bind(1, kindOf(command)).bind(2, command.label);
        insert->bind(3, *before).bind(4, *after).bind(5, std::int64_t{i >= applied});
        if (Result<> done = insert->run(); !done)
            return done;
    }
    if (Result<> done = rates.removeUnused(); !done)
        return done;
    return commitQuietly(handle_->database, transaction);
}

Result<CommandHistory> Workspace::commands() const
{
    const auto inForce = definitions();
    const auto merges = customerMerges();
    const auto rule = customerRule();
    if (!inForce || !merges)
        return inForce ? Result<CommandHistory>(pass(merges)) : pass(inForce);
    if (!rule)
        return pass(rule);
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Result<Statement> all =
        handle_->database.prepare("SELECT at, kind, label, before, after, is_undone FROM command_log ORDER BY id");
    if (!all)
        return pass(all);
    CommandHistory history;
    StoredRates rates(handle_->database);
    Result<bool> row = all->step();
    for (; row && *row; row = all->step()) {
        Command command{all->text(0), all->text(2), {}};
        bool known = false;
        if (all->view(1) == definitionsKind) {
            if (auto change = changeFrom<Definitions>(all->view(3), all->view(4), rates))
                command.change = std::move(*change), known = true;
        } else if (all->view(1) == mergeKind) {
            if (auto change = changeFrom<CustomerMerges>(all->view(3), all->view(4), rates))
                command.change = std::move(*change), known = true;
        } else if (all->view(1) == ruleKind) {
            if (auto change = changeFrom<CustomerRule>(all->view(3), all->view(4), rates))
                command.change = std::move(*change), known = true;
        }
        if (!known) {  // of another version of the program: it can be neither taken back nor made again
            ++history.dropped;
            continue;
        }
        history.applied += all->integer(5) == 0;
        history.commands.push_back(std::make_shared<const Command>(std::move(command)));
    }
    if (!row)
        return pass(row);
    return applicable(std::move(history), *inForce, *merges, *rule);
}

}  // namespace perennial
