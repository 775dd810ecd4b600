// A workbook that is one XML part with all its sheets (ODS, Gnumeric, XML Spreadsheet 2003).
#pragma once

#include "core/ingest/bytes/byte_source.h"
#include "core/ingest/reader.h"
#include "core/ingest/xml/xml_sheet_reader.h"

#include <functional>

namespace perennial {

/// Makes the handler that reads the sheet of that number.
using MakeRows = std::function<std::unique_ptr<XmlRows>(std::size_t sheet)>;

class XmlBook final : public SourceFile {
public:
    struct Parts {
        std::string_view formatId;
        std::string path;
        std::string part;  ///< for errors
        OpenBytes open;
        MakeRows makeRows;
    };
    XmlBook(Parts parts, std::vector<SheetInfo> sheets)
        : parts_(std::move(parts))
        , sheets_(std::move(sheets))
    {
    }

    std::string_view formatId() const override { return parts_.formatId; }
    const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    const TextOptions& textOptions() const override { return options_; }
    Result<std::unique_ptr<SheetReader>> read(std::size_t sheet) override;

private:
    Parts parts_;
    std::vector<SheetInfo> sheets_;
    TextOptions options_;
};

/// Lists the sheets with a handler that runs over the whole part, and makes the book.
[[nodiscard]] Result<std::unique_ptr<SourceFile>> openXmlBook(XmlBook::Parts parts, XmlHandler& lister,
                                                              const std::vector<SheetInfo>& listed);

}  // namespace perennial
