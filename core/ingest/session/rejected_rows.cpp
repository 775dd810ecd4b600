#include "core/ingest/import_session.h"
#include "core/ingest/values/number.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace perennial {
namespace {

/// A text that a spreadsheet program would take for a formula gets an apostrophe in front, which such
/// programs show as "this is text"; numbers with a sign stay as they are.
std::string harmless(std::string_view text)
{
    const bool formula = !text.empty() && std::strchr("=+-@\t\r", text[0]) != nullptr;
    if (!formula || parseNumber(text, {'.'}).state == ValueState::Ok || parseNumber(text, {','}).state == ValueState::Ok
        || saysNothing(trimmed(text)))
        return std::string(text);
    return "'" + std::string(text);
}

std::string quoted(std::string_view text)
{
    std::string safe = harmless(text);
    if (safe.find_first_of(",\"\r\n") == std::string::npos && trimmed(safe) == safe)
        return safe;
    std::string out = "\"";
    for (const char c : safe) {
        out += c;
        if (c == '"')
            out += c;
    }
    return out + '"';
}

std::string line(const std::vector<std::string>& cells)
{
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i)
        text += (i > 0 ? "," : "") + quoted(cells[i]);
    return text + "\r\n";
}

std::vector<std::string> headersOf(const ImportSource& source)
{
    std::vector<std::string> headers;
    for (const MappedColumn& column : source.mapping) {
        const auto at = static_cast<std::size_t>(column.column);
        if (headers.size() <= at)
            headers.resize(at + 1);
        headers[at] = column.header;
    }
    return headers;
}

/// The original cells under their headings, then the reason and the place.
std::string contentOf(const ImportSource& source, const std::vector<RowIssue>& issues)
{
    std::vector<std::string> headers = headersOf(source);
    const std::size_t width = headers.size();
    headers.insert(headers.end(), {"perennial_reason", "perennial_column", "perennial_row"});
    std::string text = line(headers);
    for (const RowIssue& issue : issues) {
        if (issue.outcome != RowOutcome::Rejected)
            continue;
        std::vector<std::string> cells = issue.original;
        cells.resize(std::max(width, cells.size()));
        cells.insert(cells.end(), {issue.reason, issue.column, std::to_string(issue.rowNumber)});
        text += line(cells);
    }
    return text;
}

Result<> writeFile(const std::string& path, const std::string& text)
{
    const auto failWrite = [&] {
        const bool full = errno == ENOSPC;
        return fail(full ? ErrorKind::DiskFull : ErrorKind::WriteFailed,
                    full ? std::vector<std::string>{} : std::vector<std::string>{std::strerror(errno)}, {.file = path},
                    {full ? Hint::FreeDiskSpace : Hint::ChooseAnotherFolder});
    };
    const std::string partial = path + ".part";
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(partial.c_str(), "wb"), &std::fclose);
    if (!file)
        return failWrite();
    const bool written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
    if (std::fclose(file.release()) != 0 || !written || std::rename(partial.c_str(), path.c_str()) != 0) {
        auto error = failWrite();
        std::remove(partial.c_str());
        return error;
    }
    return {};
}

}  // namespace

Result<> writeRejectedRows(const Workspace& workspace, std::int64_t importId, const std::string& path)
{
    auto imports = workspace.imports();
    if (!imports)
        return pass(imports);
    const auto found = std::find_if(imports->begin(), imports->end(),
                                    [&](const ImportRecord& record) { return record.id == importId; });
    if (found == imports->end())
        return fail(ErrorKind::UnknownName, {"import", std::to_string(importId), ""});
    auto issues = workspace.issues(importId);
    if (!issues)
        return pass(issues);
    return writeFile(path, contentOf(found->source, *issues));
}

}  // namespace perennial
