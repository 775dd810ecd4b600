#include "core/ingest/columns/recognise.h"
#include "core/ingest/convert/converter.h"
#include "core/ingest/import_session.h"
#include "core/ingest/other/renewal_sheet.h"
#include "core/ingest/presets/preset.h"
#include "core/ingest/saved_mapping.h"
#include "core/ingest/session/column_choices.h"
#include "core/ingest/session/file_identity.h"
#include "core/ingest/session/make_plan.h"
#include "core/ingest/session/notes.h"
#include "core/ingest/session/other_kinds.h"
#include "core/ingest/session/preview.h"
#include "core/ingest/session/questions.h"
#include "core/ingest/session/tally.h"
#include "core/ingest/session/value_forms.h"
#include "core/ingest/table/returns.h"
#include "core/ingest/table/sheets.h"
#include "core/ingest/table/table_kind.h"

#include <algorithm>

namespace perennial {
namespace {

constexpr std::size_t rowsProfiled = 3'000;
constexpr std::uint64_t largeFile = 12u << 20;
constexpr std::size_t mostCohortRows = 2'000;
constexpr std::size_t rowsOfLargeFile = 40'000;

/// The stages of detection, one after another, each filling its part of the Inspection.
class Inspector {
public:
    Inspector(const std::string& path, const ImportChoices& choices, const Workspace* workspace, Progress& progress)
        : workspace_(workspace)
        , progress_(progress)
    {
        inspection_.path = path;
        inspection_.choices = choices;
        inspection_.rules = choices.rules;
    }

    Result<Inspection> run()
    {
        if (auto done = openFile(); !done)
            return pass(done);
        if (auto done = understandTable(); !done)
            return pass(done);
        if (auto done = understandColumns(); !done)
            return pass(done);
        noteFileAndTable(inspection_, sheets_);
        if (!returns_.name.empty())
            inspection_.notes.push_back({StageNote::Stage::Table,
                                         StageNote::Level::Good,
                                         "sheet-of-returns",
                                         {returns_.name, std::to_string(returns_.orders.size())}});
        const bool refused = isRefused();
        decideKind(inspection_);
        noticeRenewals();
        if (inspection_.kind.value == TableKind::Contracts) {
            if (auto done = understandContracts(inspection_, std::move(sheets_.sheets.front()), saved_); !done)
                return pass(done);
        } else if (inspection_.kind.value == TableKind::Customers) {
            if (auto done = understandCustomers(inspection_, std::move(sheets_.sheets.front()), saved_); !done)
                return pass(done);
        } else if (!refused) {
            noteKind(inspection_);
            understandValues();
            if (auto done = convertSample(); !done)
                return pass(done);
            finish();
        } else if (!saysRenewalCohorts(*inspection_.blocked)) {
            noteColumns(inspection_, recognised_.rivals);
        }
        return std::move(inspection_);
    }

private:
    Result<> openFile()
    {
        const auto identity = identityOf(inspection_.path);
        if (!identity)
            return std::unexpected(identity.error());
        inspection_.fileSize = identity->size;
        inspection_.modified = identity->modified;
        auto source = openSource(inspection_.path, inspection_.choices.text);
        if (!source)
            return pass(source);
        source_ = std::move(*source);
        inspection_.format = source_->formatId();
        inspection_.text = source_->textOptions();
        inspection_.sheets = source_->sheets();
        return {};
    }

    /// Small files are looked at whole; of large ones enough to decide.
    [[nodiscard]] SampleLimits limits() const
    {
        return inspection_.fileSize > largeFile ? SampleLimits{.rows = rowsOfLargeFile} : SampleLimits{};
    }

    Result<> understandTable()
    {
        auto chosen = chooseSheets(*source_, inspection_.choices, inspection_.path, limits(), progress_);
        if (!chosen)
            return pass(chosen);
        sheets_ = std::move(*chosen);
        for (const SheetLook& sheet : sheets_.sheets)
            inspection_.chosenSheets.push_back(sheet.info.name);
        inspection_.headerRow = sheets_.sheets.front().head.headerRow;
        auto returns = readReturns(*source_, sheets_.others, progress_);
        if (!returns)
            return pass(returns);
        returns_ = std::move(*returns);
        return {};
    }

    [[nodiscard]] const SheetLook& mainSheet() const { return sheets_.sheets.front(); }

    /// Columns of the table: those of the header, or of the widest row when there is none.
    [[nodiscard]] std::size_t columnCount() const
    {
        const TableHead& head = mainSheet().head;
        std::size_t width = head.headers.size();
        if (head.headerRow == 0)
            mainSheet().sample.each(
                0, 200, [&](std::int64_t, std::span<const Cell> cells) { width = std::max(width, cells.size()); });
        return width;
    }

    Result<> understandColumns()
    {
        const SheetLook& sheet = mainSheet();
        profiles_ = profileColumns(sheet.sample, sheet.head.headerRow, columnCount(), rowsProfiled);
        recognised_ = recogniseColumns(sheet.head.headers, profiles_, sheet.sample, sheet.head.headerRow);
        inspection_.columns = std::move(recognised_.columns);
        choosePreset();
        if (preset_ != nullptr)
            applyPresetColumns(*preset_, inspection_.columns);
        if (auto done = applySavedMapping(); !done)
            return done;
        auto wanted = inspection_.choices.columns;
        if (const auto answer = inspection_.choices.answers.find("customer-key");
            answer != inspection_.choices.answers.end())
            wanted.try_emplace(answer->second, Field::Customer);
        return applyColumnChoices(inspection_.columns, wanted, inspection_.path);
    }

    void choosePreset()
    {
        const auto& wanted = inspection_.choices.preset;
        preset_ = !wanted           ? recognisePreset(mainSheet().head.headers)
                  : wanted->empty() ? nullptr
                                    : presetNamed(*wanted);
        inspection_.preset = preset_ != nullptr ? preset_->id : "";
    }

    Result<> applySavedMapping()
    {
        if (workspace_ == nullptr || inspection_.choices.preset)
            return {};
        auto saved = savedMapping(*workspace_, inspection_.columns);
        if (!saved)
            return pass(saved);
        saved_ = std::move(*saved);
        applyMapping(saved_, inspection_.columns);
        return {};
    }

    bool isRefused()
    {
        if (preset_ != nullptr && !preset_->refused.empty() && inspection_.choices.columns.empty()) {
            inspection_.blocked = Error{ErrorKind::TableKindUnsupported,
                                        {preset_->refused, preset_->name},
                                        {.file = inspection_.path},
                                        {Hint::ChooseAnotherFile, Hint::ExportAgain}};
            return true;
        }
        if (isHeadOnly())
            inspection_.blocked = Error{ErrorKind::SheetEmpty,
                                        {},
                                        {.file = inspection_.path, .sheet = mainSheet().info.name},
                                        {Hint::ChooseSheet, Hint::ChooseAnotherFile}};
        else
            inspection_.blocked = refusal(inspection_.columns, profiles_, inspection_.path, mainSheet().info.name,
                                          inspection_.choices.kind == TableKind::Orders);
        return inspection_.blocked.has_value();
    }

    /// A table that is none of orders may count renewal cohorts.
    void noticeRenewals()
    {
        const auto& blocked = inspection_.blocked;
        const bool open =
            blocked && inspection_.kind.value == TableKind::Orders
            && (blocked->kind == ErrorKind::FieldMissing
                || (blocked->kind == ErrorKind::TableKindUnsupported && blocked->arguments.front() == "cross-tab"));
        if (!open || inspection_.choices.kind || mainSheet().sample.rowCount > mostCohortRows)
            return;
        SheetLook sheet = std::move(sheets_.sheets.front());
        if (sheet.head.headerRow == 0)  // heads that are numbers look like values
            sheet.head = findHeader(sheet.sample, 1);
        const PlainTable table(inspection_.path, std::move(sheet), inspection_.choices);
        if (!renewalCohortsIn(table).cohorts.empty())
            inspection_.blocked = Error{ErrorKind::TableKindUnsupported,
                                        {"renewal-cohorts"},
                                        {.file = inspection_.path, .sheet = table.sheetName()},
                                        {Hint::ChooseAnotherFile}};
    }

    /// Headings and not one row below them, or nothing but blanks.
    [[nodiscard]] bool isHeadOnly() const
    {
        const bool nothingBelow =
            std::all_of(profiles_.begin(), profiles_.end(), [](const ColumnProfile& p) { return p.rows == 0; });
        const bool blank =
            std::all_of(profiles_.begin(), profiles_.end(), [](const ColumnProfile& p) { return p.filled == 0; });
        return nothingBelow || (blank && mainSheet().head.headerRow == 0);
    }

    void understandValues()
    {
        forms_ = decideForms(sheets_.sheets, inspection_.columns, profiles_, inspection_.choices,
                             preset_ != nullptr ? std::string_view(preset_->currency) : std::string_view{});
        setOption(inspection_.dateOrder, forms_.date.form.order, forms_.date.evidence);
        setOption(inspection_.decimalMark, forms_.mark.mark, forms_.mark.evidence);
        plan_ = makePlan(sheets_.sheets, inspection_.columns, profiles_, forms_, preset_);
        if (plan_->has(Field::Order))
            plan_->returnedOrders = returns_.orders;
        inspection_.plan = plan_;
    }

    template <class T>
    static void setOption(Option<T>& option, T value, const std::string& evidence)
    {
        option.guess(value, evidence);
        if (evidence == "chosen")
            option.origin = Origin::Chosen;
    }

    Result<> convertSample()
    {
        Converter converter(plan_);
        for (std::size_t i = 0; i < sheets_.sheets.size(); ++i) {
            converter.beginSheet(i);
            SheetLook& sheet = sheets_.sheets[i];
            if (i == 0)
                preview_.addHead(sheet);
            inspection_.expectedIsWhole = inspection_.expectedIsWhole && sheet.sample.whole;
            for (RowBlock& block : sheet.sample.blocks) {
                converted_.cells = std::move(block);
                converter.convert(converted_);
                if (auto done = compare(); !done)
                    return done;
                tally_.add(converted_);
                preview_.add(converted_);
                if (!progress_.advance(0, 0))
                    return fail(ErrorKind::Cancelled);
            }
        }
        unknownWords_ = converter.unknownWords();
        return {};
    }

    /// What the workspace has already.
    Result<> compare()
    {
        if (workspace_ == nullptr)
            return {};
        if (!comparison_) {
            auto made = workspace_->compareRows();
            if (!made)
                return pass(made);
            comparison_ = std::move(*made);
        }
        for (ConvertedRow& row : converted_.rows) {
            if (row.fate != RowFate::Add)
                continue;
            const auto known = comparison_->meet(row.row);
            if (!known)
                return pass(known);
            row.known = *known;
        }
        return {};
    }

    void finish()
    {
        askQuestions(inspection_, tally_, forms_, recognised_.rivals);
        inspection_.expected = tally_.reconciliation(inspection_.rules);
        inspection_.currencies = tally_.counting(inspection_.rules);
        inspection_.preview = preview_.rows(inspection_.rules, inspection_.choices.rules);
        noteColumns(inspection_, recognised_.rivals);
        noteValuesAndRules(inspection_, tally_, forms_, Day::today(), unknownWords_);
        blockOnValues();
    }

    /// Dates that cannot be read as a whole stop the import; single ones are rejected.
    void blockOnValues()
    {
        const ColumnGuess* date = inspection_.columnOf(Field::Date);
        const Place place{.file = inspection_.path, .sheet = mainSheet().info.name, .column = date->header};
        if (forms_.dates.hijri * 2 > forms_.dates.cells)
            inspection_.blocked = Error{
                ErrorKind::ValueInvalid, {forms_.dates.hijriExample, "gregorian-date"}, place, {Hint::ExportAgain}};
        else if (forms_.date.ambiguous)
            inspection_.blocked = Error{
                ErrorKind::DateOrderAmbiguous, {date->header, forms_.dates.example}, place, {Hint::NameDateOrder}};
        else if (tally_.rows == 0)
            inspection_.blocked = Error{ErrorKind::SheetEmpty, {}, place, {Hint::ChooseSheet}};
    }

    const Workspace* workspace_;
    Progress& progress_;
    Inspection inspection_;
    std::unique_ptr<SourceFile> source_;
    SheetChoice sheets_;
    ReturnsSheet returns_;
    SavedMapping saved_;
    std::vector<ColumnProfile> profiles_;
    Recognised recognised_;
    const Preset* preset_ = nullptr;
    ValueForms forms_;
    std::shared_ptr<ImportPlan> plan_;
    std::unique_ptr<RowComparison> comparison_;
    ConvertedBlock converted_;
    Tally tally_;
    Preview preview_;
    std::unordered_map<std::string, std::uint64_t> unknownWords_;
};

}  // namespace

Result<Inspection> inspect(const std::string& path, const ImportChoices& choices, const Workspace* workspace,
                           Progress& progress)
{
    return Inspector(path, choices, workspace, progress).run();
}

}  // namespace perennial
