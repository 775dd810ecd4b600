#include "core/ingest/gnumeric/gnumeric_format.h"

#include "core/ingest/bytes/byte_source.h"
#include "core/ingest/bytes/signature.h"
#include "core/ingest/gnumeric/gnumeric_rows.h"
#include "core/ingest/xml/xml_book.h"

namespace perennial {

namespace {

constexpr std::string_view gnumericSpace = "http://www.gnumeric.org/";

}  // namespace

Match probeGnumeric(std::span<const char> head)
{
    const std::string_view text(head.data(), head.size());
    const std::string unpacked = isGzip(text) ? gunzipHead(text, 4096) : std::string(text.substr(0, 4096));
    return unpacked.find(gnumericSpace) != std::string::npos && unpacked.find("Workbook") != std::string::npos
               ? Match::Yes
               : Match::No;
}

Result<std::unique_ptr<SourceFile>> openGnumeric(const std::string& path, const TextOptions&)
{
    auto raw = openFileBytes(path);
    if (!raw)
        return pass(raw);
    auto head = readHead(**raw, 16);
    if (!head)
        return pass(head);
    const bool packed = isGzip(*head);
    const auto lister = std::make_shared<GnumericLister>();
    return openXmlBook(
        {.formatId = "gnumeric",
         .path = path,
         .part = path,
         .open = [path, packed] { return packed ? openGzipBytes(path) : openFileBytes(path); },
         .makeRows = [lister](std::size_t sheet) { return std::make_unique<GnumericRows>(sheet, lister->dates); }},
        *lister, lister->sheets);
}

}  // namespace perennial
