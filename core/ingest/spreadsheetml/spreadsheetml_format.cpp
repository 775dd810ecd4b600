#include "core/ingest/spreadsheetml/spreadsheetml_format.h"

#include "core/ingest/spreadsheetml/spreadsheetml_rows.h"
#include "core/ingest/xml/xml_book.h"

namespace perennial {

Match probeSpreadsheetMl(std::span<const char> head)
{
    const std::string_view text(head.data(), head.size());
    return text.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string_view::npos
                   && text.find("Workbook") != std::string_view::npos && text.find("<html") == std::string_view::npos
               ? Match::Yes
               : Match::No;
}

Result<std::unique_ptr<SourceFile>> openSpreadsheetMl(const std::string& path, const TextOptions&)
{
    SpreadsheetMlLister lister;
    return openXmlBook({.formatId = "spreadsheetml",
                        .path = path,
                        .part = path,
                        .open = [path] { return openFileBytes(path); },
                        .makeRows = [](std::size_t sheet) { return std::make_unique<SpreadsheetMlRows>(sheet); }},
                       lister, lister.sheets);
}

}  // namespace perennial
