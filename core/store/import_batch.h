// Rows on their way into the database: gathered in memory, and poured into a table by one
// INSERT ... SELECT from a virtual table. On these rows that is about twice as fast as a prepared
// INSERT per row, since SQLite starts and ends a statement once per batch.
#pragma once

#include "core/base/time_zone.h"
#include "core/store/sqlite.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// A text of a batch, by its place in the batch's characters; no text at all is NULL.
struct BatchText {
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    std::uint32_t begin = none;
    std::uint32_t length = 0;
};

enum AttributeRole : std::uint8_t { productRole, categoryRole, channelRole, countryRole, roleCount };

/// One row of table `line`, in the order of its columns.
struct LineRecord {
    std::int64_t id = 0;
    std::int64_t sheet = 0;
    std::int64_t rowNumber = 0;
    std::int64_t order = 0;
    std::int64_t amount = 0;
    std::int64_t contentHash = 0;
    std::int32_t day = 0;
    std::int32_t second = -1;        ///< -1 = NULL
    std::int32_t offset = noOffset;  ///< minutes east of UTC; noOffset = NULL
    std::uint8_t kind = 0;
    std::uint8_t status = 0;
    std::int32_t currency = 0;
    std::int64_t tax = 0;  ///< 0 = NULL, as for shipping and cost
    std::int64_t shipping = 0;
    std::int64_t cost = 0;
    std::int64_t quantity = 0;  ///< units in 1/10,000; 0 = NULL
    BatchText lineRef;
    BatchText excludedBy;
    BatchText extra;
    std::array<std::int64_t, roleCount> attributes{};  ///< 0 = NULL
};

/// One row of table `orders`. The texts live elsewhere until the batch is written.
struct OrderRecord {
    std::int64_t id = 0;
    std::int64_t customer = 0;  ///< 0 = NULL
    std::string_view ref;       ///< empty = NULL
};

struct LineBatch {
    std::vector<LineRecord> rows;
    std::string characters;
    bool isPlain = true;     ///< no row has more than the first columns, up to content_hash
    bool isUniform = true;   ///< all rows are of the same sheet, kind, status and currency
    std::size_t strays = 0;  ///< rows whose order came long before

    BatchText keep(std::string_view text);  ///< an empty text is none
    [[nodiscard]] std::string_view text(BatchText text) const { return {characters.data() + text.begin, text.length}; }
    void clear();
};

struct OrderBatch {
    std::vector<OrderRecord> rows;
};

/// A packed run of lines or orders, for line_chunk or orders_chunk.
struct ChunkRecord {
    bool isOfOrders = false;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::string bytes;
};

struct ImportBatch {
    LineBatch lines;
    OrderBatch orders;
    std::vector<ChunkRecord> chunks;

    void clear();
};

/// Makes a batch known to the database as tables `line_batch` and `orders_batch`. It must outlive the
/// connection.
[[nodiscard]] Result<> connectBatch(Database& database, ImportBatch& batch);

}  // namespace perennial
