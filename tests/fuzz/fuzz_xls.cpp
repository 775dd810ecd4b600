// Any bytes as the record stream of an XLS workbook.
#include "core/ingest/xls/sheet_reader.h"
#include "core/ingest/xls/workbook.h"
#include "tests/fuzz/fuzz_support.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace perennial;
    auto book = readXlsWorkbook(std::string(reinterpret_cast<const char*>(data), size), "fuzz.xls");
    if (!book)
        return 0;
    const auto shared = std::make_shared<const XlsWorkbook>(std::move(*book));
    for (std::size_t i = 0; i < std::min<std::size_t>(shared->sheets.size(), 4); ++i) {
        XlsSheetReader reader(shared, i, "fuzz.xls");
        fuzz::readAll(reader);
    }
    return 0;
}
