#include "core/ingest/table/returns.h"

#include "core/ingest/columns/header_words.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <array>

namespace perennial {
namespace {

bool saysReturns(std::string_view text)
{
    static constexpr std::array<std::string_view, 24> words = {
        "returns",       "returned",     "return",     "refunds",   "refunded", "retur",    "pengembalian", "退货",
        "退款",          "返品",         "مرتجعات",    "المرتجعات", "คืนสินค้า",   "tra hang", "hang tra lai", "retouren",
        "rucksendungen", "devoluciones", "devolucoes", "retours",   "возвраты", "возврат",  "resi",         "iade"};
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool saysNo(std::string_view folded)
{
    return folded.empty() || folded == "no" || folded == "n" || folded == "0" || folded == "false";
}

/// Where the sheet names the order and, perhaps, whether it came back.
struct ReturnsColumns {
    int order = -1;
    int flag = -1;
};

ReturnsColumns columnsOf(const SheetLook& sheet)
{
    ReturnsColumns found;
    double best = 0;
    for (std::size_t i = 0; i < sheet.head.headers.size(); ++i) {
        const std::string folded = foldedWord(sheet.head.headers[i]);
        if (saysReturns(folded))
            found.flag = static_cast<int>(i);
        for (const HeaderMatch& match : matchHeader(folded))
            if (match.field == Field::Order && match.score > std::max(best, 0.6))
                best = match.score, found.order = static_cast<int>(i);
    }
    return found;
}

std::string_view cellAt(std::span<const Cell> cells, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return at < cells.size() ? trimmed(cells[at].text) : std::string_view{};
}

}  // namespace

Result<ReturnsSheet> readReturns(SourceFile& source, const std::vector<SheetLook>& others, Progress& progress)
{
    ReturnsSheet returns;
    for (const SheetLook& sheet : others) {
        const ReturnsColumns columns = columnsOf(sheet);
        if (sheet.info.hidden || columns.order < 0 || (columns.flag < 0 && !saysReturns(foldedWord(sheet.info.name))))
            continue;
        auto reader = source.read(sheet.index);
        if (!reader)
            return pass(reader);
        auto sample = readSample(**reader, {.rows = 5'000'000, .textBytes = 256u << 20}, progress);
        if (!sample)
            return pass(sample);
        returns.name = sheet.info.name;
        sample->each(sheet.head.headerRow, sample->rowCount, [&](std::int64_t, std::span<const Cell> cells) {
            const std::string_view id = cellAt(cells, columns.order);
            if (!id.empty() && (columns.flag < 0 || !saysNo(foldedWord(cellAt(cells, columns.flag)))))
                returns.orders.insert(composed(id));
        });
        return returns;
    }
    return returns;
}

}  // namespace perennial
