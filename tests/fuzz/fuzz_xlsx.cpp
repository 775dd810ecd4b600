// Any bytes as the sheet part of a workbook, cut into pieces of every size.
#include "core/ingest/ods/ods_rows.h"
#include "core/ingest/xlsx/sheet_rows.h"
#include "tests/fuzz/fuzz_support.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace perennial;
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
    SharedStrings strings;
    strings.append("shared");
    strings.endString();
    std::unique_ptr<XmlRows> rows;
    if ((data[0] & 1U) != 0)
        rows = std::make_unique<OdsRows>(0);
    else
        rows = std::make_unique<XlsxRows>(std::make_shared<const SharedStrings>(strings),
                                          std::make_shared<const std::vector<FormatKind>>(3, FormatKind::Date),
                                          DateSystem::From1900);
    XmlSheetReader reader(std::make_unique<fuzz::MemorySource>(bytes, data[1]), std::move(rows), Place{}, "sheet.xml");
    fuzz::readAll(reader);
    return 0;
}
