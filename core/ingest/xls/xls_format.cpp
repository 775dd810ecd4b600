#include "core/ingest/xls/xls_format.h"

#include "core/ingest/bytes/signature.h"
#include "core/ingest/xls/ole_container.h"
#include "core/ingest/xls/sheet_reader.h"

namespace perennial {

namespace {

class XlsFile final : public SourceFile {
public:
    XlsFile(std::string path, XlsWorkbook book)
        : path_(std::move(path))
        , book_(std::make_shared<const XlsWorkbook>(std::move(book)))
    {
        for (const XlsSheet& sheet : book_->sheets)
            sheets_.push_back(sheet.info);
    }

    std::string_view formatId() const override { return "xls"; }
    const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    const TextOptions& textOptions() const override { return options_; }

    Result<std::unique_ptr<SheetReader>> read(std::size_t sheet) override
    {
        if (sheet >= sheets_.size())
            return fail(ErrorKind::SheetMissing, {std::to_string(sheet + 1)}, {.file = path_}, {Hint::ChooseSheet});
        return std::make_unique<XlsSheetReader>(book_, sheet, path_);
    }

private:
    std::string path_;
    std::shared_ptr<const XlsWorkbook> book_;
    std::vector<SheetInfo> sheets_;
    TextOptions options_;
};

}  // namespace

Match probeXls(std::span<const char> head)
{
    return isOle({head.data(), head.size()}) ? Match::Yes : Match::No;
}

Result<std::unique_ptr<SourceFile>> openXls(const std::string& path, const TextOptions&)
{
    auto stream = readWorkbookStream(path);
    if (!stream)
        return pass(stream);
    auto book = readXlsWorkbook(std::move(*stream), path);
    if (!book)
        return pass(book);
    return std::make_unique<XlsFile>(path, std::move(*book));
}

}  // namespace perennial
