// Reading of CSV and XLSX, the latter beside orcus' bare reading of the same file (no document kept).
#include "core/ingest/reader.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>
#include <string>
#include <zip.h>

namespace {

constexpr int csvRows = 1'000'000;
constexpr int xlsxRows = 500'000;

std::string pathOf(const char* name)
{
    return (std::filesystem::temp_directory_path() / name).string();
}

/// Order id, customer, date, amount.
const std::string& csvFile()
{
    static const std::string path = [] {
        std::string made = pathOf("perennial_bench.csv");
        std::FILE* file = std::fopen(made.c_str(), "wb");
        std::fputs("order,customer,date,amount\n", file);
        for (int i = 0; i < csvRows; ++i)
            std::fprintf(file, "%d,c%d,2010-%02d-%02d,%d.%02d\n", i, i % 100'000, i % 12 + 1, i % 28 + 1, i % 997,
                         i % 100);
        std::fclose(file);
        return made;
    }();
    return path;
}

/// 500,000 x 8 cells: three columns of text, five of numbers.
std::string sheetXml()
{
    std::string xml = "<worksheet><sheetData>";
    for (int i = 1; i <= xlsxRows; ++i) {
        const std::string row = std::to_string(i);
        xml += "<row r=\"" + row + "\">";
        const auto cell = [&](char column, const char* type, const std::string& value) {
            xml.append("<c r=\"").append(1, column).append(row).append("\"").append(type).append("><v>");
            xml.append(value).append("</v></c>");
        };
        cell('A', "", row);
        cell('B', " t=\"s\"", std::to_string(i % 20'000));
        cell('C', "", std::to_string(39'000 + i % 3000));
        cell('D', "", std::to_string(i % 997) + ".25");
        cell('E', " t=\"s\"", std::to_string(i % 7));
        cell('F', " t=\"s\"", std::to_string(i % 50));
        cell('G', "", std::to_string(i % 13));
        cell('H', "", "0." + std::to_string(1'000'000 + i));
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

std::string stringsXml()
{
    std::string xml = "<sst>";
    for (int i = 0; i < 20'000; ++i)
        xml += "<si><t>Customer " + std::to_string(i) + "</t></si>";
    return xml + "</sst>";
}

const std::string& xlsxFile()
{
    static const std::string path = [] {
        const std::string made = pathOf("perennial_bench.xlsx");
        const std::string space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const std::string package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        const std::string types =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
            "PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
            "sheet.main+xml\"/><Override PartName=\"/xl/s.xml\" ContentType=\"application/"
            "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/t.xml\" "
            "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>";
        const std::string root = "<Relationships " + package + "><Relationship Id=\"r1\" Type=\"" + space
                                 + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
        const std::string book = "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + space
                                 + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
        const std::string links = "<Relationships " + package + "><Relationship Id=\"r1\" Type=\"" + space
                                  + "/worksheet\" Target=\"s.xml\"/><Relationship Id=\"r2\" Type=\"" + space
                                  + "/sharedStrings\" Target=\"t.xml\"/></Relationships>";
        std::string sheet = sheetXml();
        sheet.insert(sizeof("<worksheet") - 1, " xmlns=\"" + main + "\"");
        std::string strings = stringsXml();
        strings.insert(sizeof("<sst") - 1, " xmlns=\"" + main + "\"");
        int error = 0;
        zip_t* archive = zip_open(made.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        const auto add = [archive](const char* name, const std::string& content) {
            zip_file_add(archive, name, zip_source_buffer(archive, content.data(), content.size(), 0), 0);
        };
        add("[Content_Types].xml", types);
        add("_rels/.rels", root);
        add("xl/workbook.xml", book);
        add("xl/_rels/workbook.xml.rels", links);
        add("xl/s.xml", sheet);
        add("xl/t.xml", strings);
        if (zip_close(archive) != 0)
            std::abort();
        return made;
    }();
    return path;
}

std::size_t countCells(const std::string& path)
{
    auto file = perennial::openSource(path);
    auto reader = (*file)->read(0);
    perennial::RowBlock block;
    std::size_t cells = 0;
    while ((*reader)->next(block).value())
        for (std::size_t i = 0; i < block.rowCount(); ++i)
            cells += block.row(i).size();
    return cells;
}

namespace iface = orcus::spreadsheet::iface;
using orcus::spreadsheet::col_t;
using orcus::spreadsheet::row_t;

/// The least that orcus asks of a receiver: it counts.
class Counter final : public iface::import_factory,
                      public iface::import_sheet,
                      public iface::import_shared_strings,
                      public iface::import_reference_resolver {
public:
    std::size_t cells = 0;

    iface::import_shared_strings* get_shared_strings() override { return this; }
    iface::import_reference_resolver* get_reference_resolver(orcus::spreadsheet::formula_ref_context_t) override
    {
        return this;
    }
    iface::import_sheet* append_sheet(orcus::spreadsheet::sheet_t, std::string_view) override { return this; }
    iface::import_sheet* get_sheet(std::string_view) override { return this; }
    iface::import_sheet* get_sheet(orcus::spreadsheet::sheet_t) override { return this; }
    void finalize() override {}

    void set_auto(row_t, col_t, std::string_view) override { ++cells; }
    void set_string(row_t, col_t, orcus::spreadsheet::string_id_t) override { ++cells; }
    void set_value(row_t, col_t, double) override { ++cells; }
    void set_bool(row_t, col_t, bool) override { ++cells; }
    void set_date_time(row_t, col_t, int, int, int, int, int, double) override { ++cells; }
    void set_format(row_t, col_t, std::size_t) override {}
    void set_format(row_t, col_t, row_t, col_t, std::size_t) override {}
    void fill_down_cells(row_t, col_t, row_t) override {}
    orcus::spreadsheet::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

    std::size_t append(std::string_view) override { return strings_++; }
    std::size_t add(std::string_view) override { return strings_++; }
    void set_segment_font(std::size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t,
                                orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t) override
    {
    }
    void append_segment(std::string_view) override {}
    std::size_t commit_segments() override { return strings_++; }

    orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override
    {
        const std::size_t digits = address.find_first_of("0123456789");
        return {0, std::atoi(address.data() + digits) - 1, address[0] - 'A'};
    }
    orcus::spreadsheet::src_range_t resolve_range(std::string_view) override { return {}; }

private:
    std::size_t strings_ = 0;
};

void readCsv(benchmark::State& state)
{
    const std::string& path = csvFile();
    for (auto _ : state)
        benchmark::DoNotOptimize(countCells(path));
    state.SetItemsProcessed(state.iterations() * csvRows);
}

void readXlsx(benchmark::State& state)
{
    const std::string& path = xlsxFile();
    for (auto _ : state)
        if (countCells(path) != std::size_t{xlsxRows} * 8)
            state.SkipWithError("cells are missing");
    state.SetItemsProcessed(state.iterations() * xlsxRows);
}

void readXlsxByOrcus(benchmark::State& state)
{
    const std::string& path = xlsxFile();
    for (auto _ : state) {
        Counter counter;
        orcus::orcus_xlsx(&counter).read_file(path);
        if (counter.cells != std::size_t{xlsxRows} * 8)
            state.SkipWithError("cells are missing");
    }
    state.SetItemsProcessed(state.iterations() * xlsxRows);
}

BENCHMARK(readCsv)->Unit(benchmark::kMillisecond);
BENCHMARK(readXlsx)->Unit(benchmark::kMillisecond);
BENCHMARK(readXlsxByOrcus)->Unit(benchmark::kMillisecond);

}  // namespace
