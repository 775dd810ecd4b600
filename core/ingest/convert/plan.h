// Everything that turns the cells of a row into typed values: made by inspect(), used unchanged by
// runImport(), so that the preview and the import cannot differ.
#pragma once

#include "core/ingest/import_session.h"
#include "core/ingest/values/date.h"
#include "core/ingest/values/number.h"
#include "core/ingest/values/status.h"

#include <array>
#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace perennial {

inline constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::count);

/// One value per field.
template <class T>
struct PerField {
    std::array<T, fieldCount> values{};
    T& operator[](Field field) { return values[static_cast<std::size_t>(field)]; }
    const T& operator[](Field field) const { return values[static_cast<std::size_t>(field)]; }
};

/// One sheet to be read.
struct PlannedSheet {
    std::size_t index = 0;  ///< in SourceFile::sheets()
    std::string name;
    std::int64_t headerRow = 0;  ///< rows up to here are no data
};

struct ImportPlan {
    std::vector<PlannedSheet> sheets;
    std::vector<std::string> headers;  ///< header texts as in the sheet, "" where there is none
    PerField<int> column;              ///< -1: no column serves the field
    PerField<NumberForm> numberForm;
    PerField<bool> orderLevel;  ///< stands for the whole order: counts on its first row only
    DateForm dateForm;
    std::int32_t headOffset = noOffset;                ///< minutes east of UTC that the heading of the dates says
    std::int64_t skippedAfterHeader = 0;               ///< description rows below the header
    bool discountIsRate = false;                       ///< 0.2 or 20 % rather than an amount
    bool subtractDiscount = false;                     ///< the amount is before discount
    PerField<bool> includedInAmount;                   ///< tax, shipping: to be taken off the amount
    bool customerInGroups = false;                     ///< a row with the customer's name stands above its lines
    bool customerFillsDown = false;                    ///< the customer stands in the first of its rows only
    PerField<bool> fillsDown;                          ///< date, order id: written in the first row of a group only
    int netColumn = -1;                                ///< column that shows the amount to include the tax
    std::string currency = "XXX";                      ///< where neither column nor sign says one
    bool yenSignIsYuan = false;                        ///< "¥" in a sheet with simplified Chinese headings
    std::map<std::string, StatusMeaning> statusWords;  ///< folded word -> meaning, before the general list
    std::vector<AttributeColumn> attributes;
    std::vector<int> attributeColumns;               ///< parallel to attributes
    std::unordered_set<std::string> returnedOrders;  ///< from a sheet of returns

    ImportPlan() { column.values.fill(-1); }
    [[nodiscard]] bool has(Field field) const { return column[field] >= 0; }
    [[nodiscard]] bool hasAmounts() const { return has(Field::Amount) || has(Field::UnitPrice); }
};

}  // namespace perennial
