#include "core/ingest/ods/ods_format.h"

#include "core/ingest/bytes/signature.h"
#include "core/ingest/bytes/zip_archive.h"
#include "core/ingest/ods/ods_rows.h"
#include "core/ingest/xml/xml_book.h"

namespace perennial {

namespace {

constexpr std::string_view spreadsheetType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr std::string_view anyOpenDocument = "application/vnd.oasis.opendocument.";

std::unexpected<Error> notOurs(const std::string& path, std::string_view type)
{
    const bool other = type.starts_with(anyOpenDocument);
    return fail(ErrorKind::FormatUnsupported, {other ? "OpenDocument" : "ZIP"}, {.file = path}, {Hint::SaveAsXlsx});
}

/// The name of the content part, after a look at what the archive is and whether it is encrypted.
Result<std::string> contentPart(const std::string& path)
{
    auto opened = ZipArchive::open(path);
    if (!opened)
        return pass(opened);
    const std::shared_ptr<ZipArchive> archive = std::move(*opened);
    if (archive->find("mimetype").empty() || archive->find("META-INF/manifest.xml").empty())
        return fail(ErrorKind::FormatUnsupported, {zipContentName(archive->names())}, {.file = path},
                    {Hint::SaveAsXlsx});
    auto type = ZipArchive::contents(archive, archive->find("mimetype"), 1U << 16);
    if (!type)
        return pass(type);
    auto manifest = ZipArchive::contents(archive, archive->find("META-INF/manifest.xml"));
    if (!manifest)
        return pass(manifest);
    if (manifest->find("encryption-data") != std::string::npos)
        return fail(ErrorKind::FileProtected, {}, {.file = path}, {Hint::RemovePassword});
    if (!type->starts_with(spreadsheetType))
        return notOurs(path, *type);
    return std::string("content.xml");
}

}  // namespace

Match probeOds(std::span<const char> head)
{
    const std::string_view text(head.data(), head.size());
    if (isZip(text))
        return text.find(spreadsheetType) < 200 ? Match::Yes : Match::Maybe;
    return otherTextFormat(text) == "XML" && text.find("office:document") != std::string_view::npos
                   && text.find(spreadsheetType) != std::string_view::npos
               ? Match::Yes
               : Match::No;
}

Result<std::unique_ptr<SourceFile>> openOds(const std::string& path, const TextOptions&)
{
    auto raw = openFileBytes(path);
    if (!raw)
        return pass(raw);
    auto head = readHead(**raw, 16);
    if (!head)
        return pass(head);
    XmlBook::Parts parts{.formatId = "ods",
                         .path = path,
                         .part = path,
                         .open = [path] { return openFileBytes(path); },
                         .makeRows = [](std::size_t sheet) { return std::make_unique<OdsRows>(sheet); }};
    if (isZip(*head)) {
        auto part = contentPart(path);
        if (!part)
            return pass(part);
        parts.part = *part;
        parts.open = [path, name = *part] { return openZipMember(path, name); };
    }
    OdsLister lister;
    return openXmlBook(std::move(parts), lister, lister.sheets);
}

}  // namespace perennial
