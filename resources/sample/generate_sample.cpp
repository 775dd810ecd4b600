// Writes the sample shop as two spreadsheets. The results are kept beside this file, so that a
// build needs no run of it:  generate_sample resources/sample
#include <ctime>
#include <iostream>
#include <string>
#include <vector>
#include <xlsxwriter.h>

#include "resources/sample/shop.h"

namespace {

using namespace perennial::sample;

constexpr std::uint64_t seed = 20230701;

/// A workbook of one sheet with a bold header; closed by finish().
class Sheet {
public:
    Sheet(const std::string& path, const char* name, std::string title)
        : book_(workbook_new(path.c_str()))
        , sheet_(workbook_add_worksheet(book_, name))
        , bold_(workbook_add_format(book_))
        , date_(workbook_add_format(book_))
        , money_(workbook_add_format(book_))
    {
        lxw_doc_properties properties{};
        properties.title = title.data();
        std::string company = "Alder & Oak";
        properties.company = company.data();
        properties.created = std::time_t{1781740800};  // 2026-06-18: the same file on every run
        workbook_set_properties(book_, &properties);
        format_set_bold(bold_);
        format_set_num_format(date_, "yyyy-mm-dd");
        format_set_num_format(money_, "#,##0.00");
        worksheet_freeze_panes(sheet_, 1, 0);
    }

    void header(const std::vector<std::pair<const char*, double>>& columns)
    {
        lxw_col_t column = 0;
        for (const auto& [name, width] : columns) {
            worksheet_set_column(sheet_, column, column, width, nullptr);
            worksheet_write_string(sheet_, 0, column++, name, bold_);
        }
    }

    void nextRow()
    {
        ++row_;
        column_ = 0;
    }
    void text(const std::string& value) { worksheet_write_string(sheet_, row_, column_++, value.c_str(), nullptr); }
    void number(int value) { worksheet_write_number(sheet_, row_, column_++, value, nullptr); }
    void money(std::int64_t cents)
    {
        worksheet_write_number(sheet_, row_, column_++, static_cast<double>(cents) / 100, money_);
    }
    void date(DayNumber day)
    {
        constexpr int daysFrom1900To1970 = 25569;
        worksheet_write_number(sheet_, row_, column_++, day + daysFrom1900To1970, date_);
    }

    bool finish() { return workbook_close(book_) == LXW_NO_ERROR; }

private:
    lxw_workbook* book_;
    lxw_worksheet* sheet_;
    lxw_format* bold_;
    lxw_format* date_;
    lxw_format* money_;
    lxw_row_t row_ = 0;
    lxw_col_t column_ = 0;
};

bool writeOrders(const std::string& path, const std::vector<Line>& lines)
{
    Sheet sheet(path, "Orders", "Orders of a sample shop");
    sheet.header({{"Order", 10},
                  {"Date", 11},
                  {"E-mail", 32},
                  {"Customer", 22},
                  {"Product", 30},
                  {"Category", 10},
                  {"Channel", 15},
                  {"Country", 12},
                  {"Quantity", 9},
                  {"Unit price", 10},
                  {"Discount", 9},
                  {"Status", 10},
                  {"Currency", 9},
                  {"Unit cost", 10}});
    for (const Line& line : lines) {
        sheet.nextRow();
        sheet.text(line.order);
        sheet.date(line.day);
        sheet.text(line.email);
        sheet.text(line.customer);
        sheet.text(line.product);
        sheet.text(line.category);
        sheet.text(line.channel);
        sheet.text(line.country);
        sheet.number(line.quantity);
        sheet.money(line.unitPrice);
        sheet.money(line.discount);
        sheet.text(line.status);
        sheet.text("EUR");
        sheet.money(line.unitCost);
    }
    return sheet.finish();
}

bool writeSpend(const std::string& path, const std::vector<Spend>& spend)
{
    Sheet sheet(path, "Spend", "Acquisition spend of a sample shop");
    sheet.header({{"Month", 11}, {"Channel", 15}, {"Spend", 10}, {"Currency", 9}});
    for (const Spend& entry : spend) {
        sheet.nextRow();
        sheet.date(entry.month);
        sheet.text(entry.channel);
        sheet.money(entry.amount);
        sheet.text("EUR");
    }
    return sheet.finish();
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "Usage: generate_sample FOLDER\n";
        return 2;
    }
    const std::string folder = argv[1];
    const Shop shop = makeShop(seed);
    if (!writeOrders(folder + "/alder-oak.xlsx", shop.lines)
        || !writeSpend(folder + "/alder-oak-spend.xlsx", shop.spend)) {
        std::cerr << "Cannot write into " << folder << '\n';
        return 1;
    }
    return 0;
}
