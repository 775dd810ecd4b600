#include "core/analysis/output_file.h"
#include "core/analysis/table_files.h"

#include <charconv>
#include <filesystem>

namespace perennial {

std::string toCsvText(const TableCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* integer = std::get_if<std::int64_t>(&cell))
        return std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&cell)) {
        char buffer[40];
        return {buffer, std::to_chars(buffer, buffer + sizeof buffer, *number, std::chars_format::general, 9).ptr};
    }
    if (const auto* money = std::get_if<Money>(&cell))
        return toDecimalString(*money);
    if (const auto* day = std::get_if<Day>(&cell))
        return toIso(*day);
    return {};
}

Result<> writeTable(const Table& table, const std::string& path, Progress& progress)
{
    const bool csv = path.ends_with(".csv");
    if (!csv && !path.ends_with(".xlsx"))
        return fail(ErrorKind::FormatUnsupported, {std::filesystem::path(path).extension().string()}, {.file = path});
    return replaceFile(path, [&](const std::string& partial) {
        return csv ? writeCsv(table, partial, path, progress) : writeXlsx(table, partial, path, progress);
    });
}

}  // namespace perennial
