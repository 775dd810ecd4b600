#include "app/cli/export_files.h"

#include "app/version.h"
#include "core/analysis/contract_segments.h"
#include "core/analysis/output_file.h"
#include "core/analysis/segment_table.h"
#include "core/export/audience.h"
#include "core/export/contract_export.h"
#include "core/export/export_tables.h"
#include "core/export/workbook.h"
#include "core/retention/contract_cohorts.h"

namespace perennial::cli {

namespace {

Result<Privacy> privacyOf(const RecipeExport& wanted, Privacy usual)
{
    if (wanted.privacy.empty())
        return usual;
    if (const auto privacy = privacyNamed(wanted.privacy))
        return *privacy;
    return fail(ErrorKind::OptionInvalid, {"--customers", wanted.privacy, "full, masked, pseudonym"});
}

Result<const SegmentTable*> segmentationOf(const Analysis& analysis, const std::string& wanted)
{
    std::string known;
    for (const SegmentTable& table : analysis.segments) {
        if (table.segmentation.id == wanted || (wanted.empty() && &table == analysis.segmentsInFront()))
            return &table;
        known += (known.empty() ? "" : ", ") + table.segmentation.id;
    }
    return fail(ErrorKind::UnknownName, {"--by", wanted, known}, {}, {Hint::CheckSpelling});
}

Result<Table> ordersOf(const OpenedData& data, const RecipeExport& wanted)
{
    const auto privacy = privacyOf(wanted, Privacy::Full);
    if (!privacy)
        return pass(privacy);
    auto ids = orderIdsOf(data.workspace, *data.analysis->ledger);
    if (!ids)
        return pass(ids);
    return orderExport(data.analysis, std::move(*ids), *privacy);
}

Result<Table> customersOf(const OpenedData& data, const RecipeExport& wanted, Progress& progress)
{
    const auto privacy = privacyOf(wanted, Privacy::Full);
    if (!privacy)
        return pass(privacy);
    CustomerExport choice{*privacy, wanted.columns, {}, !wanted.segment.empty()};
    if (choice.some) {
        auto members = customersOfSegment(*data.analysis, wanted.segment);
        if (!members)
            return pass(members);
        choice.members = std::move(*members);
    }
    return customerExport(data.analysis, choice, progress);
}

Result<Table> tableOf(const OpenedData& data, const RecipeExport& wanted, Progress& progress)
{
    const Analysis& analysis = *data.analysis;
    if (wanted.table == "customers")
        return customersOf(data, wanted, progress);
    if (wanted.table == "orders")
        return ordersOf(data, wanted);
    if (wanted.table == "cohorts")
        return cohortExport(analysis.cohorts);
    const auto segments = segmentationOf(analysis, wanted.argument);
    if (!segments)
        return pass(segments);
    if (wanted.table == "segments")
        return segmentTable(analysis, **segments);
    if (wanted.table == "plays")
        return playExport(playsFor(analysis, **segments, {.costEach = usualContactCost(analysis)}));
    return fail(ErrorKind::UnknownName,
                {"--table", wanted.table, "customers, segments, cohorts, orders, plays, workbook, recipe"}, {},
                {Hint::CheckSpelling});
}

Result<Written> writeAudience(const OpenedData& data, const RecipeExport& wanted, const std::string& path,
                              Progress& progress)
{
    const auto kind = audienceNamed(wanted.argument);
    if (!kind)
        return fail(ErrorKind::UnknownName, {"--audience", wanted.argument, "klaviyo, mailchimp, meta, google"}, {},
                    {Hint::CheckSpelling});
    const auto members = customersOfSegment(*data.analysis, wanted.segment);
    if (!members)
        return pass(members);
    const std::string tag = wanted.segment.substr(wanted.segment.rfind('/') + 1);
    const auto audience = audienceOf(data.analysis, *members, *kind, tag);
    if (!audience)
        return pass(audience);
    if (auto written = writeTable(audience->table, path, progress); !written)
        return pass(written);
    return Written{audience->table.rows, audience->withoutEmail};
}

Result<Table> contractCustomers(const ContractBook& book, const RecipeExport& wanted)
{
    const auto privacy = privacyOf(wanted, Privacy::Full);
    if (!privacy)
        return pass(privacy);
    return chooseColumns(contractExport(std::make_shared<const ContractBook>(book), *privacy), wanted.columns);
}

Result<Table> contractTableOf(const OpenedContracts& opened, const RecipeExport& wanted, Progress& progress)
{
    if (wanted.table == "customers")
        return contractCustomers(opened.book(), wanted);
    if (wanted.table == "cohorts") {
        if (!opened.book().table.hasDates())
            return fail(ErrorKind::NoData, {"start dates"});
        return cohortExport(contractCohorts(opened.book().table));
    }
    if (wanted.table != "segments")
        return fail(ErrorKind::UnknownName, {"--table", wanted.table, "customers, segments, cohorts"}, {},
                    {Hint::CheckSpelling});
    auto segments = shownSegmentsBy(opened.shown, opened.definitions, wanted.argument, progress);
    if (!segments)
        return pass(segments);
    return contractSegmentTable(std::make_shared<const ContractSegments>(std::move(*segments)));
}

}  // namespace

Result<Written> writeExport(const OpenedData& data, const RecipeExport& wanted, const std::string& path,
                            Progress& progress)
{
    if (wanted.table == "audience")
        return writeAudience(data, wanted, path, progress);
    if (wanted.table == "recipe")
        return writeRecipe(data.workspace, path);
    if (wanted.table == "workbook") {
        const auto privacy = privacyOf(wanted, Privacy::Pseudonym);
        if (!privacy)
            return pass(privacy);
        WorkbookOptions options;
        options.privacy = *privacy;
        options.program = std::string("Perennial ") + programVersion;
        const auto written = writeWorkbook(*data.analysis, options, path, progress);
        return written ? Result<Written>(Written{data.analysis->summary().size(), 0}) : pass(written);
    }
    const auto table = tableOf(data, wanted, progress);
    if (!table)
        return pass(table);
    if (const auto written = writeTable(*table, path, progress); !written)
        return pass(written);
    return Written{table->rows, 0};
}

Result<Written> writeRecipe(const Workspace& workspace, const std::string& path)
{
    const auto recipe = recipeOf(workspace);
    if (!recipe)
        return pass(recipe);
    const auto written = replaceFile(path, toJson(*recipe));
    return written ? Result<Written>(Written{}) : pass(written);
}

Result<Written> writeRecipe(const std::string& source, const std::string& path)
{
    const auto workspace = Workspace::open(source, Access::ReadOnly);
    return workspace ? writeRecipe(*workspace, path) : pass(workspace);
}

Result<Written> writeContracts(const OpenedContracts& opened, const RecipeExport& wanted, const std::string& path,
                               Progress& progress)
{
    if (!wanted.segment.empty())
        return fail(ErrorKind::UnknownName, {"--segment", wanted.segment, ""}, {}, {Hint::CheckSpelling});
    auto table = contractTableOf(opened, wanted, progress);
    if (!table)
        return pass(table);
    if (auto written = writeTable(*table, path, progress); !written)
        return pass(written);
    return Written{table->rows, 0};
}

}  // namespace perennial::cli
