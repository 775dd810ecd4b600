#include "core/ingest/other/contract_sheet.h"

#include "core/ingest/other/contract_reader.h"
#include "core/ingest/recipe.h"
#include "core/ingest/saved_mapping.h"
#include "core/ingest/session/file_identity.h"

#include <algorithm>
#include <set>

namespace perennial {
namespace {

void nameIds(ContractTable& table, const std::set<std::string>& ids)
{
    for (DictionaryColumn& column : table.attributes)
        if (ids.contains(column.name))
            column.role = idRole;
}

}  // namespace

Result<ContractSheet> readContractSheet(const std::string& path, const ImportChoices& choices, Progress& progress)
{
    ImportSource source;
    auto tables = readPlainTables(path, choices, progress, &source);
    if (!tables)
        return pass(tables);
    std::optional<Error> missing;  // a choice that a sheet has no column for; another sheet may have it
    for (PlainTable& table : *tables) {
        const auto roles = contractRoles(table, choices, path);
        if (!roles) {
            missing = missing.value_or(roles.error());
            continue;
        }
        const ContractColumns columns(*roles);
        if (!columns.isComplete())
            continue;
        if (const int column = settleDates(table, columns, choices); column >= 0)
            return std::unexpected(ambiguousDates(table, column));
        ContractSheet sheet = readContractRows(table, columns);
        source.attributes = std::move(sheet.source.attributes);
        sheet.source = std::move(source);
        sheet.source.kind = "contracts";
        sheet.source.sheets = {table.sheetName()};
        sheet.source.headerRow = table.headerRow();
        sheet.source.hasAmounts = columns.price >= 0;
        sheet.source.hasOrderIds = columns.contract >= 0;
        sheet.source.mapping = mappingOf(*roles, table.sheetName());
        return sheet;
    }
    if (missing)
        return std::unexpected(std::move(*missing));
    return fail(ErrorKind::TableKindUnsupported, {"contract"}, {.file = path}, {Hint::ChooseAnotherFile});
}

bool saysContracts(const Error& error)
{
    return error.kind == ErrorKind::TableKindUnsupported && !error.arguments.empty()
           && (error.arguments.front() == "contract" || error.arguments.front() == "subscriptions");
}

Result<ImportRecord> importContracts(const std::string& path, const ImportChoices& choices, Workspace& workspace,
                                     Progress& progress)
{
    const auto before = identityOf(path);
    if (!before)
        return pass(std::move(before));
    auto sheet = readContractSheet(path, choices, progress);
    if (!sheet)
        return pass(sheet);
    auto sha256 = sha256OfFile(path, progress);
    if (!sha256)
        return pass(sha256);
    if (const auto now = identityOf(path); !now || *now != *before)
        return fail(ErrorKind::FileChanged, {}, {.file = path}, {Hint::ExportAgain});
    sheet->source.sha256 = std::move(*sha256);
    return workspace.importContracts(std::move(sheet->source), sheet->rows, sheet->rejected, progress);
}

Result<ImportRecord> importContracts(const Inspection& inspection, Workspace& workspace, Progress& progress)
{
    auto record = importContracts(inspection.path, choicesOf(inspection), workspace, progress);
    if (!record)
        return record;
    const bool chosen = std::ranges::any_of(
        inspection.columns, [](const ColumnGuess& column) { return column.field.origin == Origin::Chosen; });
    if (const auto kept = chosen ? saveMapping(workspace, inspection) : Result<>{}; !kept)
        return pass(kept);
    return record;
}

Result<ContractTable> contractTable(const StoredContracts& stored, const Definitions& definitions)
{
    auto table = contractTable(stored.rows, definitions, stored.lastImport, stored.columns);
    if (table) {
        nameIds(*table, stored.idColumns);
        table->rowsRead = stored.rowsRead;
        table->rowsRejected = stored.rowsRejected;
    }
    return table;
}

Result<ContractTable> contractTable(const ContractSheet& sheet, const Definitions& definitions, Day today)
{
    std::vector<std::string> names;
    std::set<std::string> ids;
    for (const AttributeColumn& column : sheet.source.attributes) {
        names.push_back(column.name);
        if (column.role == idRole)
            ids.insert(column.name);
    }
    auto table = contractTable(sheet.rows, definitions, today, names);
    if (table) {
        nameIds(*table, ids);
        table->rowsRead = sheet.rowsRead();
        table->rowsRejected = sheet.rejected.size();
    }
    return table;
}

}  // namespace perennial
