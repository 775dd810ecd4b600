// Making packed runs of the lines and orders of an import. Inside the room only.
#pragma once

#include "core/store/chunk.h"
#include "core/store/import_batch.h"

#include <span>

namespace perennial {

class ChunkBuilder {
public:
    /// The numbers of the last line and order before the import, attribute_column.id of each attribute, and the offset
    /// that the heading of the dates says.
    void begin(std::int64_t lastLine, std::int64_t lastOrder, std::vector<std::int64_t> attributeIds,
               std::int32_t headOffset);

    /// Takes the next line with the codes of its attributes; a run that is full goes to `full`.
    void add(const LineRecord& line, std::span<const std::int64_t> codes, std::vector<ChunkRecord>& full);
    /// Takes the next orders.
    void add(std::span<const OrderRecord> orders, std::vector<ChunkRecord>& full);
    /// Ends the runs that are not full.
    void finish(std::vector<ChunkRecord>& full);

private:
    void closeLines(std::vector<ChunkRecord>& full);
    void closeOrders(std::vector<ChunkRecord>& full);

    LineChunk lines_;
    std::vector<std::int64_t> orderCustomers_;
    std::int64_t lastLine_ = 0;  ///< of the last closed run
    std::int64_t lastOrder_ = 0;
    std::int32_t headOffset_ = noOffset;
};

}  // namespace perennial
