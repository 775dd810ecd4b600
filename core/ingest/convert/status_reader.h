// Reads the cells of status and type columns: each word is looked up once.
#pragma once

#include "core/ingest/convert/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace perennial {

class StatusReader {
public:
    /// `plan` must outlive the reader.
    explicit StatusReader(const ImportPlan& plan)
        : plan_(plan)
    {
    }

    /// Meaning of a cell; nullopt for a blank one. A word that no list knows means a valid sale, and is counted.
    [[nodiscard]] std::optional<StatusMeaning> meaningOf(std::string_view text);

    /// Words that no list knows, with their rows (at most a thousand words).
    [[nodiscard]] const std::unordered_map<std::string, std::uint64_t>& unknown() const { return unknown_; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    const ImportPlan& plan_;
    std::unordered_map<std::string, std::optional<StatusMeaning>, Hash, std::equal_to<>> known_;
    std::unordered_map<std::string, std::uint64_t> unknown_;
};

/// The type says what the row is, the status how it stands: the graver word wins.
[[nodiscard]] StatusMeaning combined(StatusMeaning status, const StatusMeaning& type);

}  // namespace perennial
