#include "core/ingest/csv/aligned_reader.h"

#include "core/ingest/csv/line_cells.h"
#include "core/ingest/values/text.h"

#include <algorithm>

namespace perennial {
namespace {

/// Where the line parts between two columns; `crossed` if it has no space there.
std::size_t cutBetween(const LineCells& cells, const AlignedLayout::Extent& left, const AlignedLayout::Extent& right,
                       bool& crossed)
{
    std::size_t first = right.begin;
    std::size_t last = right.begin;
    bool found = false;
    for (std::size_t x = left.end; x < right.begin; ++x)
        if (cells.blank(x)) {
            first = found ? first : x;
            last = x;
            found = true;
        }
    crossed = !found;
    if (!found)
        return right.begin;
    // text that reaches into the gap from the left goes up to the last space, else what begins there is the right's
    return cells.blank(left.end) ? first : last;
}

}  // namespace

void cutLine(const AlignedLayout& layout, std::string_view line, std::vector<std::string_view>& fields)
{
    fields.clear();
    const std::string_view text = trimmed(line);
    if (!layout.headLine.empty() && text == layout.headLine) {
        fields.assign(layout.heads.begin(), layout.heads.end());
        return;
    }
    if (std::ranges::find(layout.upperLines, text) != layout.upperLines.end())
        return;
    if (!layout.titles.empty() && std::ranges::find(layout.titles, withoutDigits(text)) != layout.titles.end()) {
        fields.assign(1, text);
        return;
    }
    const LineCells cells(line, layout.unit);
    std::size_t begin = 0;
    std::size_t crossings = 0;
    std::size_t filled = 0;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        bool crossed = false;
        const std::size_t end = i + 1 < layout.columns.size()
                                    ? cutBetween(cells, layout.columns[i], layout.columns[i + 1], crossed)
                                    : std::max(cells.width(), begin);
        fields.push_back(cells.text(begin, end));
        filled += !fields.back().empty();
        crossings += crossed;
        begin = end;
    }
    const auto digits = static_cast<std::size_t>(
        std::ranges::count_if(layout.digits, [&](std::size_t place) { return cells.digit(place); }));
    if (crossings > 0
        && (filled * 2 <= layout.columns.size() || crossings * 3 > layout.columns.size()
            || digits * 2 < layout.digits.size()))
        fields.assign(1, text);
}

AlignedReader::AlignedReader(std::unique_ptr<CsvReader> lines, AlignedLayout layout)
    : lines_(std::move(lines))
    , layout_(std::move(layout))
{
}

Result<bool> AlignedReader::next(RowBlock& block)
{
    block.clear();
    while (block.rowCount() == 0) {
        auto more = lines_->next(block_);
        if (!more || !*more)
            return more;
        for (std::size_t i = 0; i < block_.rowCount(); ++i) {
            cutLine(layout_, block_.row(i).front().text, fields_);
            block.beginRow(block_.rowNumber(i));
            for (const std::string_view field : fields_)
                block.addCell(field.empty() ? CellKind::Empty : CellKind::Text, field);
            block.endRow();
        }
    }
    return true;
}

}  // namespace perennial
