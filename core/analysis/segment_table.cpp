#include "core/analysis/segment_table.h"

#include "core/analysis/pipeline.h"
#include "core/analysis/rule_data.h"

namespace perennial {

namespace {

TableCell moneyCell(const Figure& figure)
{
    const auto amount = figure ? Money::fromMajor(*figure) : std::nullopt;
    return amount ? TableCell(*amount) : TableCell();
}

TableCell numberCell(const Figure& figure)
{
    return figure ? TableCell(*figure) : TableCell();
}

}  // namespace

Table segmentTable(const Analysis& analysis, const SegmentTable& segments)
{
    Table table{.title = "segments", .columns = {}, .rows = segments.figures.size(), .notes = {}};
    const auto& f = segments.figures;
    const auto integerColumn = [&](const char* columnName, std::uint64_t KeyFigures::*member) {
        table.columns.push_back({columnName, ColumnType::Integer, [&f, member](std::size_t i) -> TableCell {
                                     return static_cast<std::int64_t>(f[i].*member);
                                 }});
    };
    const auto moneyColumn = [&](const char* columnName, Figure KeyFigures::*member) {
        table.columns.push_back(
            {columnName, ColumnType::Money, [&f, member](std::size_t i) { return moneyCell(f[i].*member); }});
    };
    const auto numberColumn = [&](const char* columnName, Figure KeyFigures::*member) {
        table.columns.push_back(
            {columnName, ColumnType::Number, [&f, member](std::size_t i) { return numberCell(f[i].*member); }});
    };
    table.columns.push_back(
        {"name", ColumnType::Text, [&](std::size_t i) -> TableCell { return segments.segmentation.names[i]; }});
    integerColumn("customers", &KeyFigures::customers);
    integerColumn("purchases", &KeyFigures::purchases);
    moneyColumn("revenue", &KeyFigures::revenue);
    moneyColumn("clv_mean", &KeyFigures::clvMean);
    moneyColumn("clv_total", &KeyFigures::clvTotal);
    moneyColumn("clv_historical_total", &KeyFigures::historicalTotal);
    moneyColumn("clv_residual_total", &KeyFigures::residualTotal);
    numberColumn("alive", &KeyFigures::alive);
    numberColumn("annual_retention", &KeyFigures::annualRetention);
    moneyColumn("acquisition_cost", &KeyFigures::acquisitionCost);
    numberColumn("value_to_cac", &KeyFigures::valueToCac);
    for (TableColumn& column : table.columns)
        column.total = column.name == "customers" || column.name == "purchases" || column.name == "revenue"
                       || column.name == "alive" || column.name.ends_with("_total");
    table.notes = {"by " + segments.segmentation.id, "definitions " + analysis.hash};
    return table;
}

Result<SegmentTable> segmentsBy(const Analysis& analysis, const std::string& by)
{
    constexpr std::string_view rule = "rule:";
    if (by.starts_with(rule)) {
        auto segmentation = segmentsByRule(analysis, std::string_view(by).substr(rule.size()));
        if (!segmentation)
            return pass(segmentation);
        return tableOf(analysis, std::move(*segmentation),
                       lifetimes(analysis.summary(), analysis.observed->lapse, true));
    }
    std::string known;
    for (const SegmentTable& table : analysis.segments) {
        if (table.segmentation.id == by)
            return table;
        known.append(known.empty() ? "" : ", ").append(table.segmentation.id);
    }
    return fail(ErrorKind::UnknownName, {"--by", by, known.append(", rule:EXPR")}, {}, {Hint::CheckSpelling});
}

}  // namespace perennial
