// Runs of lines and of orders as packed columns: the form in which an analysis reads a workspace.
//
// They are a cache of the tables `line` and `orders`, written by an import beside them. A run is
// dropped by a trigger when one of its rows changes, and is then read from the tables again. Each
// column is stored as differences to its least value, in 0, 1, 2, 4 or 8 bytes: some 8 bytes a row.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// What is known of the time of a row.
enum class RowClock : std::uint8_t {
    None,    // a date alone
    Wall,    // a time, and nothing says its offset
    Head,    // the heading of the column says the offset
    Stated,  // the offset stands behind the time
};

/// Consecutive lines. Columns of equal length; 0 in an attribute column = blank, and so for money that is not there.
struct LineChunk {
    static constexpr std::size_t fullSize = 1 << 16;

    std::vector<std::int64_t> order;
    std::vector<std::int64_t> day;
    std::vector<std::int64_t> amount;
    std::vector<std::int64_t> kind;
    std::vector<std::int64_t> status;
    std::vector<std::int64_t> currency;
    std::vector<std::int64_t> tax;
    std::vector<std::int64_t> shipping;
    std::vector<std::int64_t> cost;
    std::vector<std::int64_t> quantity;                 ///< units in 1/10,000; 0 = not given
    std::vector<std::int64_t> clock;                    ///< RowClock; empty = no row has a time
    std::vector<std::int64_t> utcMinute;                ///< from the beginning of `day` to the moment; empty = all 0
    bool keepsClocks = true;                            ///< false: written before offsets were kept
    std::vector<std::int64_t> attributeIds;             ///< attribute_column.id of each of
    std::vector<std::vector<std::int64_t>> attributes;  ///< attribute_value.id per row

    [[nodiscard]] std::size_t size() const { return order.size(); }
    /// Adds the time of the row that was added last: -1 = none; offsets in minutes east of UTC, noOffset = not said.
    void addTime(std::int32_t secondOfDay, std::int32_t offset, std::int32_t headOffset);
    void clear();  ///< keeps the attribute columns
};

[[nodiscard]] std::string pack(const LineChunk& chunk);
/// Runs written before quantities, or offsets, were kept are read as runs without. nullopt for bytes that another
/// version wrote or that are damaged.
[[nodiscard]] std::optional<LineChunk> unpackLines(std::string_view bytes);

/// Consecutive orders: their customers, 0 = anonymous.
[[nodiscard]] std::string pack(const std::vector<std::int64_t>& orderCustomers);
[[nodiscard]] std::optional<std::vector<std::int64_t>> unpackOrders(std::string_view bytes);

}  // namespace perennial
