#include "core/ingest/xlsx/xlsx_format.h"

#include "core/ingest/bytes/signature.h"
#include "core/ingest/xlsx/package.h"
#include "core/ingest/xlsx/sheet_rows.h"
#include "core/ingest/xlsx/styles.h"

namespace perennial {

namespace {

class XlsxFile final : public SourceFile {
public:
    XlsxFile(std::string path, XlsxPackage package)
        : path_(std::move(path))
        , package_(std::move(package))
    {
        for (const XlsxSheet& sheet : package_.sheets)
            sheets_.push_back(sheet.info);
    }

    std::string_view formatId() const override { return "xlsx"; }
    const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    const TextOptions& textOptions() const override { return options_; }

    Result<std::unique_ptr<SheetReader>> read(std::size_t sheet) override
    {
        if (sheet >= sheets_.size())
            return fail(ErrorKind::SheetMissing, {std::to_string(sheet + 1)}, {.file = path_}, {Hint::ChooseSheet});
        // An archive of its own for each reader: it may live in another thread.
        auto opened = ZipArchive::open(path_);
        if (!opened)
            return pass(opened);
        const std::shared_ptr<ZipArchive> archive = std::move(*opened);
        if (auto loaded = loadTables(archive); !loaded)
            return pass(loaded);
        const XlsxSheet& wanted = package_.sheets[sheet];
        auto source = ZipArchive::member(archive, wanted.part);
        if (!source)
            return pass(source);
        auto rows = std::make_unique<XlsxRows>(strings_, styles_, package_.dates);
        return std::make_unique<XmlSheetReader>(std::move(*source), std::move(rows),
                                                Place{.file = path_, .sheet = wanted.info.name}, wanted.part);
    }

private:
    Result<> loadTables(const std::shared_ptr<ZipArchive>& archive)
    {
        if (strings_)
            return {};
        auto styles = readStyles(archive, package_.styles);
        if (!styles)
            return pass(styles);
        auto strings = readSharedStrings(archive, package_.sharedStrings);
        if (!strings)
            return pass(strings);
        styles_ = std::make_shared<const std::vector<FormatKind>>(std::move(*styles));
        strings_ = std::move(*strings);
        return {};
    }

    std::string path_;
    XlsxPackage package_;
    std::vector<SheetInfo> sheets_;
    TextOptions options_;
    std::shared_ptr<const SharedStrings> strings_;
    std::shared_ptr<const std::vector<FormatKind>> styles_;
};

}  // namespace

Match probeXlsx(std::span<const char> head)
{
    return isZip({head.data(), head.size()}) ? Match::Maybe : Match::No;
}

Result<std::unique_ptr<SourceFile>> openXlsx(const std::string& path, const TextOptions&)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return pass(archive);
    auto package = readPackage(std::move(*archive));
    if (!package)
        return pass(package);
    return std::make_unique<XlsxFile>(path, std::move(*package));
}

}  // namespace perennial
