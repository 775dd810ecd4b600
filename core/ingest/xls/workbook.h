// The globals of an XLS workbook ([MS-XLS] 2.1.7.20.3): sheets, texts, formats, date system.
#pragma once

#include "core/ingest/cells/serial_date.h"
#include "core/ingest/reader.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

struct XlsSheet {
    SheetInfo info;
    std::size_t offset = 0;  ///< of its substream
};

struct XlsWorkbook {
    std::string stream;
    std::vector<XlsSheet> sheets;  ///< worksheets only
    DateSystem dates = DateSystem::From1900;
    std::vector<FormatKind> formats;  ///< by the index of a cell's XF
    std::string texts;
    std::vector<std::size_t> textEnds{0};

    [[nodiscard]] std::size_t textCount() const { return textEnds.size() - 1; }
    [[nodiscard]] std::string_view text(std::size_t i) const
    {
        return std::string_view(texts).substr(textEnds[i], textEnds[i + 1] - textEnds[i]);
    }
};

/// Errors: FileProtected, FileTruncated, FileDamaged, FormatUnsupported (older than Excel 97).
[[nodiscard]] Result<XlsWorkbook> readXlsWorkbook(std::string stream, const std::string& path);

}  // namespace perennial
