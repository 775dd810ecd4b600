// The texts of a workbook, kept once and named by number (ECMA-376 part 1, 18.4).
#pragma once

#include "core/ingest/bytes/zip_archive.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

class SharedStrings {
public:
    [[nodiscard]] std::size_t size() const { return ends_.size() - 1; }
    [[nodiscard]] std::string_view operator[](std::size_t i) const
    {
        return std::string_view(text_).substr(ends_[i], ends_[i + 1] - ends_[i]);
    }

    // for the reader of the part
    void append(std::string_view piece) { text_ += piece; }
    void endString();
    [[nodiscard]] std::size_t bytes() const { return text_.size(); }

private:
    std::string text_;
    std::vector<std::size_t> ends_{0};
};

/// Reads the part; "" gives an empty table. FileTooLarge beyond 1 GiB of text.
[[nodiscard]] Result<std::shared_ptr<const SharedStrings>> readSharedStrings(const std::shared_ptr<ZipArchive>& archive,
                                                                             const std::string& part);

/// Text as a workbook writes it: "_x000D_" stands for the character with that code. Changes `text` in place
/// from `from` on and returns its new size.
void unescapeCodes(std::string& text, std::size_t from);

}  // namespace perennial
