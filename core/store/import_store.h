// The ImportWriter that writes into a workspace. Inside the room only.
#pragma once

#include "core/store/attribute_numbers.h"
#include "core/store/bulk_mode.h"
#include "core/store/chunk_builder.h"
#include "core/store/import_names.h"
#include "core/store/import_pourer.h"
#include "core/store/import_writer.h"
#include "core/store/known_lines.h"
#include "core/store/reconciliation_table.h"

#include <memory>
#include <optional>

namespace perennial {

/// The parts of an open workspace that an import works with.
struct ImportTarget {
    std::shared_ptr<void> owner;  ///< keeps the others alive
    Database& database;
    ImportBatch& batch;  ///< what the virtual tables show
    bool& importing;
    bool chunksOnly = false;  ///< of a workspace for one run
};

class ImportStore final : public ImportWriter {
public:
    ImportStore(ImportTarget target, BulkMode mode, Transaction transaction, const Watermarks& marks,
                std::int64_t import);
    ~ImportStore() override;

    /// Begins the transaction. Into a fresh workspace nothing is looked up, and the indexes are built
    /// at the end; into another each new name is looked up once.
    [[nodiscard]] static Result<std::unique_ptr<ImportWriter>> begin(ImportTarget target, const ImportSource& source);

    [[nodiscard]] Result<RowOutcome> add(const TypedRow& row, std::string_view excludedBy) override;
    void expect(const TypedRow& row, bool next) const override;
    [[nodiscard]] Result<> reject(std::string_view sheet, std::int64_t rowNumber, std::string_view reason,
                                  std::string_view column, std::string_view found,
                                  std::span<const std::string_view> original) override;
    [[nodiscard]] Result<ImportRecord> commit(Progress& progress) override;
    using ImportWriter::commit;

private:
    /// A row to be written to row_issue.
    struct Issue {
        RowOutcome outcome;
        std::string sheet;
        std::int64_t rowNumber;
        std::string reason;
        std::string column;
        std::string found;
        Money amount;
        std::string original;
    };

    [[nodiscard]] Result<> prepare(const ImportSource& source);
    [[nodiscard]] Result<> prepareSheetsAndCurrencies(const ImportSource& source);
    [[nodiscard]] Result<RowOutcome> store(const TypedRow& row, std::string_view excludedBy);
    [[nodiscard]] Result<Meeting> meet(const TypedRow& row, std::uint32_t ref);
    [[nodiscard]] Result<> writeLine(const TypedRow& row, std::uint32_t ref, std::string_view excludedBy);
    [[nodiscard]] Result<> flush();
    [[nodiscard]] Result<> watchLineIndex();
    [[nodiscard]] Result<> writeDuplicate(const TypedRow& row, std::int64_t line);
    [[nodiscard]] Result<> addIssue(Issue issue);
    [[nodiscard]] Result<> writeIssues();
    [[nodiscard]] Result<> writeNames();
    [[nodiscard]] Result<> replace(std::int64_t line);
    [[nodiscard]] Result<> finish();
    void release();

    ImportTarget target_;
    Database& database_;
    std::optional<BulkMode> mode_;  // outlives the transaction, in which its pragmas have no effect
    Transaction transaction_;
    const Watermarks marks_;
    const bool fresh_;
    bool growsLineIndex_;  ///< with the lines, instead of being built at the end
    std::int64_t newestOrder_ = 0;
    const std::int64_t import_;
    std::int64_t lastLine_;
    std::uint64_t rowsRead_ = 0;
    std::uint64_t ambiguousDays_ = 0;
    std::optional<Error> failure_;

    CustomerNumbers customers_;
    OrderNumbers orders_;
    AttributeNumbers attributes_;
    FewNumbers sheets_;
    FewNumbers currencies_;
    KnownLines known_;
    ReconciliationCounter counter_;
    std::vector<std::int64_t> replaced_;  ///< lines whose newer version has come

    std::vector<Issue> issues_;
    ChunkBuilder chunks_;
    ImportBatch filling_;
    std::optional<ImportPourer> pourer_;
    std::optional<Statement> insertDuplicate_;
};

}  // namespace perennial
