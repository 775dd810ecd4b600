// The rows that the import page shows: the first ones, and one of each fate.
#pragma once

#include "core/ingest/convert/converter.h"
#include "core/ingest/table/sheets.h"

#include <map>
#include <vector>

namespace perennial {

class Preview {
public:
    /// Title rows and the header row of the first sheet.
    void addHead(const SheetLook& sheet);
    void add(const ConvertedBlock& block);

    /// Fates under the rules; rows that would be excluded but for an open question are KeptAsked.
    [[nodiscard]] std::vector<PreviewRow> rows(const OrderRules& applied, const OrderRules& wished) const;

private:
    struct Seen {
        PreviewRow row;
        ConvertedRow converted;  ///< views are not used after add()
    };
    static constexpr std::size_t firstRows = 40;
    static constexpr std::size_t perReason = 3;

    std::vector<PreviewRow> head_;
    std::vector<Seen> seen_;
    std::map<std::string, std::size_t> reasons_;
};

}  // namespace perennial
