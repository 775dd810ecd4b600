#include "core/ingest/xls/workbook.h"

#include "core/ingest/words.h"
#include "core/ingest/xls/biff.h"

#include <map>

namespace perennial {

namespace {

constexpr std::uint16_t biff8 = 0x0600;

class GlobalsReader {
public:
    explicit GlobalsReader(XlsWorkbook& book)
        : book_(book)
    {
    }

    /// Reads up to the end of the globals. The error has no place yet.
    Result<> run()
    {
        std::size_t offset = 0;
        while (true) {
            const auto record = biff::recordAt(book_.stream, offset);
            if (!record)
                return fail(ErrorKind::FileTruncated, {damage::record});
            if (offset == 0 && record->type != biff::BeginOfSubstream)
                return fail(ErrorKind::FileDamaged, {damage::record});
            if (record->type == biff::EndOfSubstream)
                break;
            if (auto taken = take(*record); !taken)
                return taken;
            offset = record->next;
        }
        for (const int format : formatOfXf_) {
            const auto custom = custom_.find(format);
            book_.formats.push_back(custom == custom_.end() ? builtinFormatKind(format) : custom->second);
        }
        return {};
    }

private:
    Result<> take(const biff::Record& record)
    {
        switch (record.type) {
        case biff::BeginOfSubstream:
            if (biff::u16(record.data, 0) != biff8)
                return fail(ErrorKind::FormatUnsupported, {"Excel 5.0/95"}, {}, {Hint::SaveAsXlsx});
            break;
        case biff::FilePass: return fail(ErrorKind::FileProtected, {}, {}, {Hint::RemovePassword});
        case biff::DateMode:
            book_.dates = biff::u16(record.data, 0) == 1 ? DateSystem::From1904 : DateSystem::From1900;
            break;
        case biff::Format: takeFormat(record); break;
        case biff::Xf: formatOfXf_.push_back(biff::u16(record.data, 2)); break;
        case biff::BoundSheet: takeSheet(record); break;
        case biff::Sst: return takeTexts(record);
        default: break;
        }
        return {};
    }

    void takeFormat(const biff::Record& record)
    {
        biff::Chain chain(book_.stream, record);
        const int id = chain.word();
        std::string code;
        chain.string(code);
        custom_[id] = formatKind(code);
    }

    void takeSheet(const biff::Record& record)
    {
        constexpr std::uint8_t worksheet = 0;
        biff::Chain chain(book_.stream, record);
        XlsSheet sheet;
        sheet.offset = chain.doubleWord();
        sheet.info.hidden = (chain.byte() & 3U) != 0;
        const bool isWorksheet = chain.byte() == worksheet;
        const std::size_t count = chain.byte();
        const bool wide = (chain.byte() & 1U) != 0;
        chain.characters(count, wide, sheet.info.name);
        if (isWorksheet)
            book_.sheets.push_back(std::move(sheet));
    }

    Result<> takeTexts(const biff::Record& record)
    {
        biff::Chain chain(book_.stream, record);
        chain.doubleWord();  // references to texts
        const std::uint32_t count = chain.doubleWord();
        for (std::uint32_t i = 0; i < count && !chain.failed(); ++i) {
            chain.string(book_.texts);
            book_.textEnds.push_back(book_.texts.size());
        }
        if (chain.failed())
            return fail(ErrorKind::FileDamaged, {damage::sharedString});
        return {};
    }

    XlsWorkbook& book_;
    std::vector<int> formatOfXf_;
    std::map<int, FormatKind> custom_;
};

}  // namespace

Result<XlsWorkbook> readXlsWorkbook(std::string stream, const std::string& path)
{
    XlsWorkbook book;
    book.stream = std::move(stream);
    if (auto read = GlobalsReader(book).run(); !read) {
        read.error().place.file = path;
        if (read.error().hints.empty())
            read.error().hints = {Hint::ExportAgain};
        return pass(read);
    }
    if (book.sheets.empty())
        return fail(ErrorKind::FileDamaged, {damage::part, "worksheet"}, {.file = path}, {Hint::ExportAgain});
    return book;
}

}  // namespace perennial
