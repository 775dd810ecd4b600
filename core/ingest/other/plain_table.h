// A sheet that is no list of orders, read whole: its headings and the cells below, for the small tables
// that stand beside orders (spend, contracts, customers already summed up).
#pragma once

#include "core/ingest/columns/column_profile.h"
#include "core/ingest/import_session.h"
#include "core/ingest/table/sheets.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

class PlainTable {
public:
    PlainTable(std::string path, SheetLook look, const ImportChoices& choices);

    [[nodiscard]] const std::vector<std::string>& headers() const { return look_.head.headers; }
    [[nodiscard]] std::size_t columnCount() const { return profiles_.size(); }
    [[nodiscard]] const ColumnProfile& profile(int column) const { return profiles_[static_cast<std::size_t>(column)]; }
    [[nodiscard]] bool isHidden() const { return look_.info.hidden; }
    [[nodiscard]] const std::string& sheetName() const { return look_.info.name; }
    [[nodiscard]] std::int64_t headerRow() const { return look_.head.headerRow; }
    /// Place of a row, for errors.
    [[nodiscard]] Place place(std::int64_t row, int column) const;

    /// The first column whose folded heading is one of these words, or has it within; -1 if none. `taken`: columns that
    /// are not asked.
    [[nodiscard]] int columnNamed(std::string_view barredWords, const std::vector<bool>& taken = {}) const;
    /// The column that the user's choice gives to a field; -1 if none.
    [[nodiscard]] int columnChosen(Field field) const;
    /// A column whose cells are dates (or months); -1 if none.
    [[nodiscard]] int columnOfDates() const;
    /// Most cells are numbers.
    [[nodiscard]] bool isNumeric(int column) const;

    void setDateOrder(int column, DateOrder order);

    /// The day of a cell; a month alone ("2024-03", "March 2024") is its first day.
    [[nodiscard]] std::optional<Day> day(const Cell& cell, int column) const;
    /// The number of a cell under the column's decimal mark.
    [[nodiscard]] ParsedNumber number(const Cell& cell, int column) const;

    /// Calls use(rowNumber, cells) for every row below the headings.
    template <class Use>
    void each(const Use& use) const
    {
        look_.sample.each(look_.head.headerRow, look_.sample.rowCount, use);
    }

private:
    std::string path_;
    SheetLook look_;
    ImportChoices choices_;
    std::vector<ColumnProfile> profiles_;
    std::vector<std::string> folded_;  ///< headings
    std::vector<DateForm> dateForms_;
    std::vector<NumberForm> numberForms_;
};

/// As chosen, or as answered to the question "date-order"; nullopt: it is found out.
[[nodiscard]] std::optional<DateOrder> chosenDateOrder(const ImportChoices& choices);

/// DateOrderAmbiguous, with an example of this column.
[[nodiscard]] Error ambiguousDates(const PlainTable& table, int column);

/// Cell of a row; empty beyond its end.
[[nodiscard]] Cell cellOf(std::span<const Cell> cells, int column);

/// The chosen sheets, or all of them. `source` (may be null) is told path, format, encoding and delimiter. Errors as
/// openSource() and chooseSheets().
[[nodiscard]] Result<std::vector<PlainTable>> readPlainTables(const std::string& path, const ImportChoices& choices,
                                                              Progress& progress, ImportSource* source = nullptr);

}  // namespace perennial
