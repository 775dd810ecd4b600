// A sheet whose rows stand in an XML part, read in bounded memory.
#pragma once

#include "core/ingest/cells/row_builder.h"
#include "core/ingest/reader.h"
#include "core/ingest/xml/xml_stream.h"

#include <memory>
#include <optional>

namespace perennial {

/// Makes rows of the elements of one file format.
class XmlRows : public XmlHandler {
public:
    void fill(RowBlock* block) { block_ = block; }
    /// The row that is being read, for the place of an error.
    [[nodiscard]] std::int64_t currentRow() const { return row_.rowNumber(); }
    [[nodiscard]] bool blockFull() const;
    /// Writes repeated rows that are still owed; false when the block is full before they are out.
    bool drain();

protected:
    /// Ends the row: `times` equal rows go to the block, now or when there is room.
    void emitRow(std::int64_t times = 1);
    /// Adds a piece to the text of a cell; a text beyond RowBuilder::maxBytes is a failure.
    void append(std::string& cell, std::string_view piece);

    RowBuilder row_;

private:
    RowBlock* block_ = nullptr;
    std::int64_t owed_ = 0;
    std::int64_t owedNumber_ = 0;
};

class XmlSheetReader final : public SheetReader {
public:
    XmlSheetReader(std::unique_ptr<ByteSource> source, std::unique_ptr<XmlRows> rows, Place place, std::string part);

    [[nodiscard]] Result<bool> next(RowBlock& block) override;
    [[nodiscard]] std::uint64_t bytesDone() const override { return stream_.source().done(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return stream_.source().total(); }

private:
    std::unique_ptr<XmlRows> rows_;
    Place place_;
    XmlStream stream_;
    bool ended_ = false;
    std::optional<Error> pending_;  // told when the rows before it are out
};

}  // namespace perennial
