#!/usr/bin/python3
"""Writes the spreadsheet fixtures of the reader tests. The files are kept in the repository; run this only
to change them. Needs python3-openpyxl, libxlsxwriter-dev with a C compiler, and LibreOffice.

Every orders_*.* file holds the same table (see ORDERS), as each program writes it."""
import datetime
import os
import subprocess
import sys
import tempfile
import zipfile

import openpyxl

HERE = os.path.dirname(os.path.abspath(__file__))
DAY = datetime.datetime

# order, customer, date, quantity, price, total (a formula), note
ORDERS = [
    ("00017", 17850.0, DAY(2009, 12, 1, 7, 45), 12, 2.55, "=D2*E2", "Zoë & Co <b>"),
    ("A-18", 123456789012345, DAY(2010, 2, 28), -3, 0.1, "=D3*E3", "line one\nline two"),
    ("C19", None, DAY(1999, 12, 31, 23, 59, 59), 0, 1234567.891, "=D4*E4", True),
    ("20", 13085, DAY(2024, 2, 29), 1, 1e-7, "=D5/0", "  spaces  "),
]
HEADER = ["Order", "Customer", "Date", "Quantity", "Price", "Total", "Note"]


def workbook(with_extras=True):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Orders"
    sheet.append(HEADER)
    for order in ORDERS:
        sheet.append(order)
    if with_extras:
        sheet["A7"] = "merged"
        sheet.merge_cells("A7:C7")
        hidden = book.create_sheet("Secret")
        hidden.sheet_state = "hidden"
        hidden["B3"] = "found"
        book.create_chartsheet("Chart")
        last = book.create_sheet("Später")
        last["A1"] = "x"
    return book


def zipped(name, parts):
    with zipfile.ZipFile(os.path.join(HERE, name), "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            archive.writestr(zipfile.ZipInfo(part, (2020, 1, 1, 0, 0, 0)), text)


TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ROOT = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="%s/officeDocument" Target="%%s"/></Relationships>' % REL)


def handmade(name, sheet, workbook_pr="", styles="", shared="", book_part="xl/workbook.xml", sheet_target="worksheets/sheet1.xml",
             sheet_part="xl/worksheets/sheet1.xml", root_target="xl/workbook.xml", prefix=""):
    p = prefix
    rels = [("worksheet", "rId7", sheet_target)]
    folder = os.path.dirname(book_part)
    parts = {"[Content_Types].xml": TYPES, "_rels/.rels": ROOT % root_target}
    parts[book_part] = ('<%sworkbook xmlns%s="%s" xmlns:r="%s">%s<%ssheets><%ssheet name="Data" sheetId="1" r:id="rId7"/></%ssheets></%sworkbook>'
                        % (p, ":" + p[:-1] if p else "", MAIN, REL, workbook_pr, p, p, p, p))
    if styles:
        rels.append(("styles", "rId8", "styles.xml"))
        parts[folder + "/styles.xml"] = styles
    if shared:
        rels.append(("sharedStrings", "rId9", "sharedStrings.xml"))
        parts[folder + "/sharedStrings.xml"] = shared
    parts[folder + "/_rels/" + os.path.basename(book_part) + ".rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + "".join('<Relationship Id="%s" Type="%s/%s" Target="%s"/>' % (i, REL, t, target) for t, i, target in rels)
        + "</Relationships>")
    parts[sheet_part] = sheet
    zipped(name, parts)


def worksheet(rows, prefix=""):
    return ('<?xml version="1.0" encoding="UTF-8"?><%sworksheet xmlns%s="%s"><%ssheetData>%s</%ssheetData></%sworksheet>'
            % (prefix, ":" + prefix[:-1] if prefix else "", MAIN, prefix, rows, prefix, prefix))


STYLES = ('<styleSheet xmlns="%s"><numFmts count="3"><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/>'
          '<numFmt numFmtId="165" formatCode="&quot;days&quot; 0.00"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>'
          '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
          '<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
          '<xf numFmtId="166"/><xf numFmtId="20"/></cellXfs></styleSheet>' % MAIN)


def make_handmade():
    # Inline strings, no r attributes, every cell type, absolute targets.
    rows = ('<row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><r><t>b</t></r><r><t xml:space="preserve"> c</t></r>'
            '<rPh sb="0" eb="1"><t>reading</t></rPh></is></c></row>'
            '<row r="4"><c r="B4"><v>2.5499999999999998</v></c><c><v>1E3</v></c><c r="E4" t="b"><v>1</v></c><c t="b"><v>0</v></c>'
            '<c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;"x"</f><v>ax_x000D_y</v></c><c><f>1+1</f></c>'
            '<c t="d"><v>2020-03-04T00:00:00.000Z</v></c><c t="d"><v>2020-03-04T05:06:07</v></c></row>')
    handmade("cell_types.xlsx", worksheet(rows), sheet_target="/xl/worksheets/sheet1.xml", root_target="/xl/workbook.xml")
    # Dates of both systems; formats that look like dates and are none.
    dates = ('<row r="1"><c s="1"><v>%s</v></c><c s="2"><v>%s</v></c><c s="3"><v>40148</v></c><c s="4"><v>1.5</v></c>'
             '<c s="5"><v>0.75</v></c><c s="1"><v>%s</v></c><c s="0"><v>40148</v></c><c s="1"><v>-1</v></c><c s="1"><v>3000000</v></c></row>')
    handmade("dates_1900.xlsx", worksheet(dates % ("40148", "40148.322916666664", "1")), styles=STYLES)
    handmade("dates_1904.xlsx", worksheet(dates % ("38686", "38686.322916666664", "0")), styles=STYLES,
             workbook_pr='<workbookPr date1904="1"/>')
    # Namespace prefixes, other folders, shared strings with runs and readings.
    shared = ('<x:sst xmlns:x="%s"><x:si><x:t>one</x:t></x:si><x:si><x:r><x:t>t</x:t></x:r><x:r><x:t>wo</x:t></x:r><x:rPh sb="0" eb="2">'
              '<x:t>no</x:t></x:rPh></x:si><x:si><x:t/></x:si></x:sst>' % MAIN)
    handmade("prefixed.xlsx", worksheet('<x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="C2" t="s"><x:v>1</x:v></x:c>'
                                        '<x:c r="D2" t="s"><x:v>2</x:v></x:c></x:row>', "x:"),
             shared=shared, book_part="office/book/wb.xml", root_target="office/book/wb.xml",
             sheet_target="../sheets/s.xml", sheet_part="office/sheets/s.xml", prefix="x:")
    # What must be refused.
    bad = '<row r="1"><c r="A1" t="s"><v>5</v></c></row>'
    handmade("shared_missing.xlsx", worksheet(bad))
    laughs = ('<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
              '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet xmlns="%s"><sheetData><row r="1"><c t="inlineStr"><is><t>&c;</t></is>'
              '</c></row></sheetData></worksheet>' % MAIN)
    handmade("entities.xlsx", laughs)
    handmade("broken_xml.xlsx", '<worksheet xmlns="%s"><sheetData><row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></row>' % MAIN)
    handmade("cut_xml.xlsx", '<worksheet xmlns="%s"><sheetData><row r="1"><c><v>1</v></c></row><row r="2"><c><v>2' % MAIN)


XLSXWRITER = r"""
#include <xlsxwriter.h>
static void write(const char *path, int constant) {
    lxw_workbook_options options = {.constant_memory = constant, .tmpdir = NULL, .use_zip64 = LXW_FALSE};
    lxw_workbook *book = workbook_new_opt(path, &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Orders");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd hh:mm");
    const char *header[] = {"Order", "Customer", "Date", "Quantity", "Price", "Total", "Note"};
    for (int c = 0; c < 7; ++c) worksheet_write_string(sheet, 0, c, header[c], NULL);
    lxw_datetime days[] = {{2009,12,1,7,45,0},{2010,2,28,0,0,0},{1999,12,31,23,59,59},{2024,2,29,0,0,0}};
    const char *orders[] = {"00017","A-18","C19","20"};
    double customers[] = {17850, 123456789012345.0, 0, 13085}, quantities[] = {12,-3,0,1}, prices[] = {2.55,.1,1234567.891,1e-7};
    const char *notes[] = {"Zo\xc3\xab & Co <b>", "line one\nline two", NULL, "  spaces  "};
    double totals[] = {30.6, -.3, 0, 0};
    for (int r = 0; r < 4; ++r) {
        worksheet_write_string(sheet, r + 1, 0, orders[r], NULL);
        if (r != 2) worksheet_write_number(sheet, r + 1, 1, customers[r], NULL);
        worksheet_write_datetime(sheet, r + 1, 2, &days[r], date);
        worksheet_write_number(sheet, r + 1, 3, quantities[r], NULL);
        worksheet_write_number(sheet, r + 1, 4, prices[r], NULL);
        if (r == 3) worksheet_write_formula_str(sheet, r + 1, 5, "=D5/0", NULL, "#DIV/0!");
        else worksheet_write_formula_num(sheet, r + 1, 5, "=D2*E2", NULL, totals[r]);
        if (r == 2) worksheet_write_boolean(sheet, r + 1, 6, 1, NULL);
        else worksheet_write_string(sheet, r + 1, 6, notes[r], NULL);
    }
    workbook_close(book);
}
int main(int argc, char **argv) { (void)argc; write(argv[1], 0); write(argv[2], 1); return 0; }
"""


def make_xlsxwriter(folder):
    source = os.path.join(folder, "write.c")
    with open(source, "w") as file:
        file.write(XLSXWRITER)
    program = os.path.join(folder, "write")
    subprocess.run(["cc", source, "-o", program, "-lxlsxwriter"], check=True)
    subprocess.run([program, os.path.join(HERE, "orders_xlsxwriter.xlsx"),
                    os.path.join(HERE, "orders_xlsxwriter_constant.xlsx")], check=True)


def convert(source, to, folder, name):
    extension = to.split(":")[0]
    subprocess.run(["soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", to,
                    "--outdir", folder, source], check=True, stdout=subprocess.DEVNULL)
    made = os.path.join(folder, os.path.splitext(os.path.basename(source))[0] + "." + extension)
    os.replace(made, os.path.join(HERE, name))


def main():
    with tempfile.TemporaryDirectory() as folder:
        workbook().save(os.path.join(HERE, "orders_openpyxl.xlsx"))
        make_handmade()
        make_xlsxwriter(folder)
        source = os.path.join(folder, "orders.xlsx")
        workbook(True).save(source)
        if "--office" in sys.argv:
            convert(source, "ods", folder, "orders_libreoffice.ods")
            convert(source, "fods", folder, "orders_libreoffice.fods")
            convert(source, "xls:MS Excel 97", folder, "orders_libreoffice.xls")
            again = os.path.join(folder, "again.ods")
            subprocess.run(["cp", os.path.join(HERE, "orders_libreoffice.ods"), again], check=True)
            convert(again, "xlsx:Calc MS Excel 2007 XML", folder, "orders_libreoffice.xlsx")


main()
