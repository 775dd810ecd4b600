#include "core/ingest/json/json_format.h"

#include "core/ingest/bytes/signature.h"
#include "core/ingest/encoding.h"
#include "core/ingest/json/json_records.h"
#include "core/ingest/words.h"

#include <algorithm>
#include <unordered_map>

namespace perennial {
namespace {

constexpr std::size_t jsonHeadBytes = 1U << 20;
constexpr std::size_t recordsForNames = 50'000;
constexpr std::size_t jsonBlockRows = 4'096;
constexpr std::size_t jsonBlockBytes = 4U << 20;
constexpr std::size_t mostColumns = 2'000;

using ColumnNames = std::vector<std::string>;

/// The names as the first row, then a row for each record. A name that the first records do not have makes a cell
/// beyond the last column, so that the row is rejected rather than cut.
class JsonReader final : public SheetReader {
public:
    JsonReader(JsonRecords records, const ColumnNames& names, std::string file)
        : records_(std::move(records))
        , names_(names)
        , file_(std::move(file))
    {
        for (std::size_t i = 0; i < names_.size(); ++i)
            columns_.emplace(names_[i], i);
    }

    Result<bool> next(RowBlock& block) override
    {
        block.clear();
        if (row_ == 0)
            addNames(block);
        while (block.rowCount() < jsonBlockRows && block.textBytes() < jsonBlockBytes) {
            auto found = records_.next(record_);
            if (!found)
                return placed(found.error());
            if (!*found)
                break;
            if (!readJsonRecord(record_, cells_))
                return placed({ErrorKind::FileDamaged, {damage::json}, {}, {Hint::ExportAgain}});
            addRow(block);
        }
        return block.rowCount() > 0;
    }
    std::uint64_t bytesDone() const override { return records_.text().bytesDone(); }
    std::uint64_t bytesTotal() const override { return records_.text().bytesTotal(); }

private:
    void addNames(RowBlock& block)
    {
        block.beginRow(++row_);
        for (const std::string& name : names_)
            block.addCell(CellKind::Text, name);
        block.endRow();
    }

    void addRow(RowBlock& block)
    {
        inOrder_.assign(names_.size(), nullptr);
        for (const JsonCell& cell : cells_) {
            const auto known = columns_.find(cell.name);
            if (known != columns_.end())
                inOrder_[known->second] = &cell;
            else if (cell.kind != CellKind::Empty)
                inOrder_.push_back(&cell);
        }
        block.beginRow(++row_);
        for (const JsonCell* cell : inOrder_)
            block.addCell(cell ? cell->kind : CellKind::Empty, cell ? std::string_view(cell->text) : "");
        block.endRow();
    }

    std::unexpected<Error> placed(Error error) const
    {
        error.place.file = file_;
        error.place.row = row_ + 1;
        return std::unexpected(std::move(error));
    }

    JsonRecords records_;
    ColumnNames names_;
    std::string file_;
    std::unordered_map<std::string, std::size_t> columns_;
    std::string record_;
    std::vector<JsonCell> cells_;
    std::vector<const JsonCell*> inOrder_;
    std::int64_t row_ = 0;
};

class JsonFile final : public SourceFile {
public:
    JsonFile(std::string path, TextOptions options)
        : path_(std::move(path))
        , options_(std::move(options))
    {
    }

    std::string_view formatId() const override { return "json"; }
    const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    const TextOptions& textOptions() const override { return options_; }

    Result<std::unique_ptr<SheetReader>> read(std::size_t sheet) override
    {
        if (sheet != 0)
            return fail(ErrorKind::SheetMissing, {std::to_string(sheet + 1)}, {.file = path_}, {Hint::ChooseSheet});
        auto text = openTextFile(path_, options_.encoding.value);
        if (!text)
            return pass(text);
        return std::make_unique<JsonReader>(JsonRecords(std::move(*text), shape_), names_, path_);
    }

    Result<> look()
    {
        auto bytes = openFileBytes(path_);
        if (!bytes)
            return pass(bytes);
        auto guess = detectEncoding(**bytes);
        if (!guess)
            return pass(guess);
        options_.encoding.guess(guess->encoding, guess->evidence);
        auto text = openTextFile(path_, options_.encoding.value);
        if (!text)
            return pass(text);
        if (auto found = findShape(**text); !found)
            return found;
        return collectNames();
    }

private:
    Result<> findShape(TextStream& text)
    {
        std::string head(jsonHeadBytes, '\0');
        std::size_t have = 0;
        bool whole = false;
        while (!whole && head.size() - have >= 64) {
            const auto got = text.read({head.data() + have, head.size() - have});
            if (!got)
                break;  // told when the records are read
            whole = *got == 0;
            have += *got;
        }
        head.resize(have);
        const auto shape = findJsonRecords(head, whole);
        if (!shape)
            return fail(ErrorKind::FormatUnsupported, {"JSON without a list of records"}, {},
                        {Hint::SaveAsXlsx, Hint::ChooseAnotherFile});
        shape_ = *shape;
        return {};
    }

    /// Every name that the first records have, in the order in which they come.
    Result<> collectNames()
    {
        auto text = openTextFile(path_, options_.encoding.value);
        if (!text)
            return pass(text);
        JsonRecords records(std::move(*text), shape_);
        std::unordered_map<std::string, bool> known;
        std::string record;
        std::vector<JsonCell> cells;
        for (std::size_t i = 0; i < recordsForNames && names_.size() < mostColumns; ++i) {
            const auto found = records.next(record);
            if (!found || !*found || !readJsonRecord(record, cells))
                break;  // an error is told when the records are read
            for (const JsonCell& cell : cells)
                if (known.emplace(cell.name, true).second)
                    names_.push_back(cell.name);
        }
        return {};
    }

    std::string path_;
    TextOptions options_;
    JsonShape shape_;
    ColumnNames names_;
    std::vector<SheetInfo> sheets_{SheetInfo{}};
};

}  // namespace

Match probeJson(std::span<const char> head)
{
    return otherTextFormat({head.data(), head.size()}) == "JSON" ? Match::Yes : Match::No;
}

Result<std::unique_ptr<SourceFile>> openJson(const std::string& path, const TextOptions& text)
{
    auto file = std::make_unique<JsonFile>(path, text);
    if (auto looked = file->look(); !looked) {
        looked.error().place.file = path;
        return pass(looked);
    }
    return file;
}

}  // namespace perennial
