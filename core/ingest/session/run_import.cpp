#include "core/ingest/convert/converter.h"
#include "core/ingest/import_session.h"
#include "core/ingest/saved_mapping.h"
#include "core/ingest/session/block_queue.h"
#include "core/ingest/session/file_identity.h"

#include <algorithm>
#include <thread>

namespace perennial {
namespace {

constexpr std::size_t blocksInFlight = 6;

/// The first question nobody has answered, if there is one.
std::optional<Error> unanswered(const Inspection& inspection)
{
    for (const Question& question : inspection.questions)
        if (!inspection.choices.answers.contains(question.id))
            return Error{ErrorKind::QuestionUnanswered, {question.id}, {.file = inspection.path}, {}};
    return std::nullopt;
}

Result<> isUnchanged(const Inspection& inspection)
{
    const auto now = identityOf(inspection.path);
    if (!now || *now != FileIdentity{inspection.fileSize, inspection.modified})
        return fail(ErrorKind::FileChanged, {}, {.file = inspection.path}, {Hint::ExportAgain});
    return {};
}

/// Who decided, by the evidence of the order.
DatesDecidedBy decidedBy(const Inspection& inspection)
{
    const std::string& evidence = inspection.dateOrder.evidence;
    const std::string_view key = std::string_view(evidence).substr(0, evidence.find('\t'));
    if (key == "chosen")
        return inspection.choices.dateOrder && inspection.choices.dateOrderByRecipe ? DatesDecidedBy::Recipe
                                                                                    : DatesDecidedBy::Person;
    if (key == "date-order-day-first" || key == "date-order-month-first" || key == "date-order-year-first")
        return DatesDecidedBy::Column;
    if (key == "date-order-other")
        return DatesDecidedBy::OtherColumn;
    return key == "date-order-dots" || key == "date-order-thai" ? DatesDecidedBy::Writing : DatesDecidedBy::Nobody;
}

DateReading dateReading(const Inspection& inspection)
{
    const ColumnGuess* date = inspection.columnOf(Field::Date);
    return {date ? date->header : std::string(), name(inspection.dateOrder.value), decidedBy(inspection), 0,
            inspection.plan->headOffset};
}

ImportSource sourceOf(const Inspection& inspection, std::string sha256)
{
    const ImportPlan& plan = *inspection.plan;
    ImportSource source;
    source.path = inspection.path;
    source.sha256 = std::move(sha256);
    source.format = inspection.format;
    if (!inspection.text.encoding.evidence.empty())
        source.encoding = inspection.text.encoding.value;
    if (inspection.format == "csv")
        source.delimiter = inspection.text.delimiter.value;
    source.sheets = inspection.chosenSheets;
    source.headerRow = inspection.headerRow;
    source.preset = inspection.preset;
    source.hasAmounts = plan.hasAmounts();
    source.hasOrderIds = plan.has(Field::Order);
    for (const ColumnGuess& column : inspection.columns)
        source.mapping.push_back({inspection.chosenSheets.front(), column.column, column.header,
                                  column.field.value == Field::None ? "" : name(column.field.value),
                                  column.field.origin == Origin::Chosen, column.field.evidence});
    source.attributes = plan.attributes;
    source.dates = dateReading(inspection);
    return source;
}

/// Reads and converts in a thread of its own.
class ReadingThread {
public:
    ReadingThread(const Inspection& inspection, BlockQueue& queue)
        : inspection_(inspection)
        , queue_(queue)
        , thread_([this] { queue_.finish(run()); })
    {
    }
    ~ReadingThread()
    {
        queue_.stop();
        thread_.join();
    }
    ReadingThread(const ReadingThread&) = delete;
    ReadingThread& operator=(const ReadingThread&) = delete;

private:
    std::optional<Error> run()
    {
        auto source = openSource(inspection_.path, inspection_.choices.text);
        if (!source)
            return source.error();
        Converter converter(inspection_.plan);
        for (std::size_t i = 0; i < inspection_.plan->sheets.size(); ++i) {
            converter.beginSheet(i);
            auto reader = (*source)->read(inspection_.plan->sheets[i].index);
            if (!reader)
                return reader.error();
            if (auto error = readSheet(**reader, converter))
                return error;
        }
        return std::nullopt;
    }

    std::optional<Error> readSheet(SheetReader& reader, Converter& converter)
    {
        while (BlockQueue::Block block = queue_.takeEmpty()) {
            auto more = reader.next(block->cells);
            if (!more)
                return more.error();
            if (!*more) {
                queue_.putEmpty(std::move(block));
                return std::nullopt;
            }
            converter.convert(*block);
            block->bytesDone = reader.bytesDone();
            block->bytesTotal = reader.bytesTotal();
            queue_.putFull(std::move(block));
        }
        return Error{ErrorKind::Cancelled, {}, {}, {}};
    }

    const Inspection& inspection_;
    BlockQueue& queue_;
    std::thread thread_;
};

/// Hands the rows of a block to the store.
class BlockWriter {
public:
    BlockWriter(const Inspection& inspection, ImportWriter& writer)
        : inspection_(inspection)
        , writer_(writer)
    {
    }

    Result<> write(const ConvertedBlock& block)
    {
        for (std::size_t i = 0; i < block.rows.size(); ++i) {
            const ConvertedRow& row = block.rows[i];
            expect(block, i + rowsAhead, false);
            expect(block, i + rowsAhead / 4, true);
            if (row.fate == RowFate::Outside)
                continue;
            if (row.fate == RowFate::Reject) {
                if (auto done = reject(row); !done)
                    return done;
            } else if (auto added = writer_.add(row.row, rowRule(row, inspection_.rules)); !added) {
                return std::unexpected(placed(added.error(), row));
            }
        }
        return {};
    }

private:
    static constexpr std::size_t rowsAhead = 32;

    void expect(const ConvertedBlock& block, std::size_t row, bool next) const
    {
        if (row < block.rows.size() && block.rows[row].fate == RowFate::Add)
            writer_.expect(block.rows[row].row, next);
    }

    Result<> reject(const ConvertedRow& row)
    {
        std::string_view header;
        std::string_view found;
        if (row.badColumn >= 0) {
            const auto column = static_cast<std::size_t>(row.badColumn);
            header = inspection_.columns[column].header;
            if (column < row.row.original.size())
                found = row.row.original[column];
        }
        return writer_.reject(row.row.sheet, row.row.rowNumber, row.reason, header, found, row.row.original);
    }

    [[nodiscard]] Error placed(Error error, const ConvertedRow& row) const
    {
        if (error.place.file.empty() && error.kind == ErrorKind::MoneyOverflow)
            error.place = {.file = inspection_.path, .sheet = std::string(row.row.sheet), .row = row.row.rowNumber};
        return error;
    }

    const Inspection& inspection_;
    ImportWriter& writer_;
};

Result<> transfer(const Inspection& inspection, ImportWriter& writer, Progress& progress)
{
    BlockQueue queue(blocksInFlight);
    const ReadingThread reading(inspection, queue);
    BlockWriter blocks(inspection, writer);
    while (true) {
        auto block = queue.takeFull();
        if (!block)
            return pass(block);
        if (!*block)
            return {};
        if (!progress.advance((*block)->bytesDone, (*block)->bytesTotal))
            return fail(ErrorKind::Cancelled);
        if (auto done = blocks.write(**block); !done)
            return done;
        queue.putEmpty(std::move(*block));
    }
}

/// What the user decided about rules becomes part of the workspace's definitions; the rest stays.
Result<> keepRules(const Inspection& inspection, Workspace& workspace)
{
    auto definitions = workspace.definitions();
    if (!definitions)
        return pass(definitions);
    const OrderRules before = definitions->rules;
    const OrderRules usual;
    const auto keep = [&](bool OrderRules::*rule) {
        if (inspection.rules.*rule != usual.*rule)
            definitions->rules.*rule = inspection.rules.*rule;
    };
    for (const auto rule : {&OrderRules::excludeCancelled, &OrderRules::excludeVoid, &OrderRules::excludeFailed,
                            &OrderRules::excludePending, &OrderRules::excludeDraft, &OrderRules::excludeTest,
                            &OrderRules::excludeFraud, &OrderRules::excludeGiftCards, &OrderRules::excludeFree,
                            &OrderRules::includeTax, &OrderRules::includeShipping})
        keep(rule);
    return definitions->rules == before ? Result<>{} : workspace.saveDefinitions(*definitions);
}

/// Columns that the user has chosen are used again for the next file with these headings.
Result<> keepMapping(const Inspection& inspection, Workspace& workspace)
{
    const bool chosen = std::any_of(inspection.columns.begin(), inspection.columns.end(),
                                    [](const ColumnGuess& column) { return column.field.origin == Origin::Chosen; });
    return chosen ? saveMapping(workspace, inspection) : Result<>{};
}

}  // namespace

Result<ImportRecord> runImport(const Inspection& inspection, Workspace& workspace, bool strict, Progress& progress)
{
    if (inspection.blocked)
        return std::unexpected(*inspection.blocked);
    if (strict)
        if (auto question = unanswered(inspection))
            return std::unexpected(*question);
    if (auto same = isUnchanged(inspection); !same)
        return pass(same);
    auto sha256 = sha256OfFile(inspection.path, progress);
    if (!sha256)
        return pass(sha256);
    auto writer = workspace.beginImport(sourceOf(inspection, std::move(*sha256)));
    if (!writer)
        return pass(writer);
    const auto done = transfer(inspection, **writer, progress);
    if (!done && done.error().kind == ErrorKind::Cancelled)
        return pass(done);
    // A file that changed meanwhile may look damaged, cut off or gone: the change is the reason to name.
    if (auto same = isUnchanged(inspection); !same)
        return pass(same);
    if (!done)
        return pass(done);
    auto record = (*writer)->commit(progress);
    if (!record)
        return pass(record);
    writer->reset();
    if (auto kept = keepRules(inspection, workspace); !kept)
        return pass(kept);
    if (auto kept = keepMapping(inspection, workspace); !kept)
        return pass(kept);
    return record;
}

}  // namespace perennial
