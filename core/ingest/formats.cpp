// The registry: one line for each file format. Content decides which one reads a file.
#include "core/ingest/bytes/byte_source.h"
#include "core/ingest/bytes/signature.h"
#include "core/ingest/csv/csv_format.h"
#include "core/ingest/gnumeric/gnumeric_format.h"
#include "core/ingest/html/html_format.h"
#include "core/ingest/json/json_format.h"
#include "core/ingest/ods/ods_format.h"
#include "core/ingest/reader.h"
#include "core/ingest/spreadsheetml/spreadsheetml_format.h"
#include "core/ingest/xls/xls_format.h"
#include "core/ingest/xlsx/xlsx_format.h"

#include <algorithm>
#include <optional>

namespace perennial {

namespace {

constexpr std::size_t headSize = 64U << 10;

std::unexpected<Error> unknownFormat(const std::string& path, std::string_view head)
{
    if (const std::string name = binaryName(head); !name.empty())
        return fail(ErrorKind::FileBinary, {name}, {.file = path}, {Hint::ChooseAnotherFile});
    if (const std::string_view name = otherTextFormat(head); !name.empty())
        return fail(ErrorKind::FormatUnsupported, {std::string(name)}, {.file = path}, {Hint::SaveAsXlsx});
    return fail(ErrorKind::FileBinary, {""}, {.file = path}, {Hint::ChooseAnotherFile});
}

Result<std::string> headOfFile(const std::string& path)
{
    auto source = openFileBytes(path);
    if (!source)
        return pass(source);
    auto head = readHead(**source, headSize);
    if (head && head->empty())
        return fail(ErrorKind::FileEmpty, {}, {.file = path}, {Hint::ChooseAnotherFile});
    return head;
}

}  // namespace

std::span<const Format> formats()
{
    static const std::vector<Format> all{
        {"xlsx", {"xlsx", "xlsm", "xltx", "xltm"}, probeXlsx, openXlsx},
        {"ods", {"ods", "fods", "ots"}, probeOds, openOds},
        {"gnumeric", {"gnumeric"}, probeGnumeric, openGnumeric},
        {"spreadsheetml", {"xml"}, probeSpreadsheetMl, openSpreadsheetMl},
        {"xls", {"xls", "xlt"}, probeXls, openXls},
        {"html", {"html", "htm"}, probeHtml, openHtml},
        // a folder holds recipes and settings as .json too: such a file is opened when it is named
        {"json", {"jsonl", "ndjson"}, probeJson, openJson},
        {"csv", {"csv", "tsv", "tab", "txt", "prn", "gz", "zip"}, probeCsv, openCsv},
    };
    return all;
}

bool hasSpreadsheetEnding(std::string_view fileName)
{
    const std::size_t dot = fileName.rfind('.');
    if (dot == std::string_view::npos || fileName.starts_with('.') || fileName.starts_with("~$"))
        return false;
    std::string ending(fileName.substr(dot + 1));
    for (char& c : ending)
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    for (const Format& format : formats())
        if (std::find(format.extensions.begin(), format.extensions.end(), ending) != format.extensions.end())
            return true;
    return false;
}

Result<std::unique_ptr<SourceFile>> openSource(const std::string& path, const TextOptions& text)
{
    auto head = headOfFile(path);
    if (!head)
        return pass(head);
    std::optional<Error> refused;
    for (const Match wanted : {Match::Yes, Match::Maybe}) {
        for (const Format& format : formats()) {
            if (format.probe(*head) != wanted)
                continue;
            auto file = format.open(path, text);
            // A format that only might fit says so when it looks closer; the next one is asked.
            if (file || file.error().kind != ErrorKind::FormatUnsupported)
                return file;
            refused = std::move(file).error();
        }
    }
    return refused ? std::unexpected(*refused) : unknownFormat(path, *head);
}

}  // namespace perennial
