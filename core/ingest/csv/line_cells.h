// A line as a row of places, each with the character that fills it.
#pragma once

#include "core/ingest/csv/aligned_layout.h"

namespace perennial {

class LineCells {
public:
    LineCells() = default;
    LineCells(std::string_view line, LineUnit unit) { assign(line, unit); }
    void assign(std::string_view line, LineUnit unit);

    [[nodiscard]] std::size_t width() const { return offsets_.size(); }
    [[nodiscard]] bool blank(std::size_t place) const { return place >= offsets_.size() || blank_[place]; }
    [[nodiscard]] bool digit(std::size_t place) const
    {
        return place < offsets_.size() && line_[offsets_[place]] >= '0' && line_[offsets_[place]] <= '9';
    }
    /// The text that fills [begin, end), without the spaces around it.
    [[nodiscard]] std::string_view text(std::size_t begin, std::size_t end) const;

private:
    std::string_view line_;
    std::vector<std::size_t> offsets_;  // of the character that fills a place, in bytes
    std::vector<bool> blank_;
};

}  // namespace perennial
