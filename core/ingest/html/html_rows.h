// The rows of one table of an HTML page.
#pragma once

#include "core/ingest/cells/row_builder.h"
#include "core/ingest/html/html_tokens.h"

#include <vector>

namespace perennial {

/// Tables with cells of their own, as numbers in the order in which the page opens them.
[[nodiscard]] Result<std::vector<std::size_t>> htmlTables(std::unique_ptr<TextStream> text);

class HtmlRows final : public SheetReader {
public:
    /// `table`: its number as htmlTables() gives it; `file` for errors.
    HtmlRows(std::unique_ptr<TextStream> text, std::size_t table, std::string file);

    Result<bool> next(RowBlock& block) override;
    std::uint64_t bytesDone() const override { return tokens_.stream().bytesDone(); }
    std::uint64_t bytesTotal() const override { return tokens_.stream().bytesTotal(); }

private:
    void open(RowBlock& block);
    void close(RowBlock& block);
    void beginRow(RowBlock& block);
    void beginCell();
    void endCell();
    void endRow(RowBlock& block);
    void passCovered();
    [[nodiscard]] bool inTable() const { return !open_.empty() && open_.back() == table_; }

    HtmlTokens tokens_;
    std::size_t table_;
    std::string file_;
    HtmlToken token_;
    std::vector<std::size_t> open_;  ///< numbers of the tables that are open, the innermost last
    std::size_t tables_ = 0;
    RowBuilder row_;
    std::int64_t rowNumber_ = 0;
    std::size_t column_ = 0;
    std::size_t span_ = 1;
    std::size_t rowSpan_ = 1;
    /// A cell of a row above that reaches into the rows below.
    struct Span {
        std::size_t rows = 0;  ///< rows that it still reaches into
        std::string text;      ///< what they say there; empty for an amount, which counts once
    };
    std::vector<Span> covered_;  ///< by column
    std::string written_;
    bool rowOpen_ = false;
    bool cellOpen_ = false;
    bool done_ = false;
};

}  // namespace perennial
