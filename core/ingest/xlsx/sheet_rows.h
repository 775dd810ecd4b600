// The rows of a worksheet part (ECMA-376 part 1, 18.3).
#pragma once

#include "core/ingest/cells/serial_date.h"
#include "core/ingest/xlsx/shared_strings.h"
#include "core/ingest/xml/xml_sheet_reader.h"

#include <memory>
#include <string>
#include <vector>

namespace perennial {

class XlsxRows final : public XmlRows {
public:
    XlsxRows(std::shared_ptr<const SharedStrings> strings, std::shared_ptr<const std::vector<FormatKind>> styles,
             DateSystem dates);

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    enum class Type : std::uint8_t { Number, Shared, Inline, FormulaText, Boolean, Error, IsoDate };

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void readReference(std::string_view reference);
    void endCell();
    void setShared();
    [[nodiscard]] FormatKind formatOf(std::size_t style) const;
    static Type typeOf(std::string_view word);

    std::shared_ptr<const SharedStrings> strings_;
    std::shared_ptr<const std::vector<FormatKind>> styles_;
    NumberCells numbers_;
    std::int64_t rowNumber_ = 0;
    std::size_t nextColumn_ = 0;
    std::size_t column_ = 0;
    std::size_t style_ = 0;
    Type type_ = Type::Number;
    bool inCell_ = false;
    bool inPhonetic_ = false;
    bool hasFormula_ = false;
    std::string value_;
    std::string formula_;
    std::string* capture_ = nullptr;
};

}  // namespace perennial
