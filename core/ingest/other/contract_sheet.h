// Tables of contracts: (start, end, price per period) or (tenure, charge, churned), as telecom files have.
#pragma once

#include "core/ingest/import_session.h"
#include "core/summary/contract_table.h"

namespace perennial {

/// The rows of a sheet of contracts, and how it was understood.
struct ContractSheet {
    std::vector<ContractRow> rows;
    std::vector<RowIssue> rejected;  ///< "date-missing", "date-invalid", "ends-before-start", "tenure-missing", ...
    ImportSource source;             ///< without sha256
    int tenureUnit = 1;              ///< months that one of its tenures counts

    [[nodiscard]] std::uint64_t rowsRead() const { return rows.size() + rejected.size(); }
};

/// Reads the first sheet that has a start and an end, or a tenure and a churned flag. Errors: those of readers;
/// TableKindUnsupported {contract} where neither is there; DateOrderAmbiguous.
[[nodiscard]] Result<ContractSheet> readContractSheet(const std::string& path, const ImportChoices& choices,
                                                      Progress& progress);

/// The table is one of contracts, so that its rows cannot be orders: inspect() is blocked by this.
[[nodiscard]] bool saysContracts(const Error& error);

/// Reads the sheet and imports it in one transaction. Errors: those of readContractSheet(); FileChanged when the file
/// changes meanwhile.
[[nodiscard]] Result<ImportRecord> importContracts(const std::string& path, const ImportChoices& choices,
                                                   Workspace& workspace, Progress& progress);

/// The same as inspected; a mapping that the user chose is kept for the next file with these headings.
[[nodiscard]] Result<ImportRecord> importContracts(const Inspection& inspection, Workspace& workspace,
                                                   Progress& progress);

/// The contracts of a workspace or of a sheet as columns, under these definitions; see contractTable().
[[nodiscard]] Result<ContractTable> contractTable(const StoredContracts& stored, const Definitions& definitions);
[[nodiscard]] Result<ContractTable> contractTable(const ContractSheet& sheet, const Definitions& definitions,
                                                  Day today);

}  // namespace perennial
