#include "core/ingest/xml/xml_book.h"

#include "core/ingest/words.h"

namespace perennial {

Result<std::unique_ptr<SheetReader>> XmlBook::read(std::size_t sheet)
{
    if (sheet >= sheets_.size())
        return fail(ErrorKind::SheetMissing, {std::to_string(sheet + 1)}, {.file = parts_.path}, {Hint::ChooseSheet});
    auto source = parts_.open();
    if (!source)
        return pass(source);
    return std::make_unique<XmlSheetReader>(std::move(*source), parts_.makeRows(sheet),
                                            Place{.file = parts_.path, .sheet = sheets_[sheet].name}, parts_.part);
}

Result<std::unique_ptr<SourceFile>> openXmlBook(XmlBook::Parts parts, XmlHandler& lister,
                                                const std::vector<SheetInfo>& listed)
{
    auto source = parts.open();
    if (!source)
        return pass(source);
    if (auto read = parseXml(std::move(*source), lister, parts.path, parts.part); !read)
        return pass(read);
    if (listed.empty())
        return fail(ErrorKind::FileDamaged, {damage::part, "worksheet"}, {.file = parts.path}, {Hint::ExportAgain});
    return std::make_unique<XmlBook>(std::move(parts), listed);
}

}  // namespace perennial
