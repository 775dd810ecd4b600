// What leaves the program under bad conditions: a full disk, folders, devices, strange names and pictures, very
// many segments; and what the PDF itself holds on every paper.
#include "core/analysis/segment_table.h"
#include "core/export/export_tables.h"
#include "core/export/workbook.h"
#include "tests/ui/made_shop.h"
#include "ui/charts/chart_export.h"
#include "ui/report/report_writer.h"
#include "ui/support/fonts.h"
#include "ui/support/language.h"
#include "ui/support/sentences.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace perennial;
using namespace perennial::ui;

class TestOutputFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noRoomLeavesTheOldFile_data();
    void noRoomLeavesTheOldFile();
    void aFullDeviceIsSaid();
    void noPlaceForAFile_data();
    void noPlaceForAFile();
    void linksAndRightsStay();
    void hugeLogos();
    void nothingOnIsSaid();
    void strangeNamesStayOnThePage_data();
    void strangeNamesStayOnThePage();
    void tenThousandSegments();
    void noRowStandsAlone();
    void thePdfSaysWhatItIs();
    void everyPaperHoldsGoodFiles_data();
    void everyPaperHoldsGoodFiles();

private:
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] Result<> write(const QString& what, const std::string& path) const;
    std::shared_ptr<const Analysis> analysis_;
    QTemporaryDir folder_;
};

namespace {

/// No file of this process may grow beyond a size: writing fails as on a full disk, with EFBIG.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// The check sum of a PNG's part: CRC-32 as ISO 3309 has it (PNG specification, annex D).
QByteArray crcOf(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
    }
    return QByteArray::fromHex(QByteArray::number(~crc, 16).rightJustified(8, '0'));
}

/// Every text stands inside the page and over no other.
void checkPages(const ReportDocument& document)
{
    const QRectF page = QRectF(QPointF(0, 0), document.pageSize()).adjusted(40, 0, -40, -20);
    for (const ReportPage& each : document.pages()) {
        std::vector<QRectF> boxes;
        for (const PageItem& item : each.items)
            if (const auto* text = std::get_if<TextItem>(&item)) {
                QVERIFY2(page.contains(text->box), qPrintable(text->text.text));
                for (const QRectF& other : boxes)
                    QVERIFY2(!other.adjusted(1, 1, -1, -1).intersects(text->box.adjusted(1, 1, -1, -1)),
                             qPrintable(text->text.text));
                boxes.push_back(text->box);
            }
    }
}

}  // namespace

void TestOutputFiles::initTestCase()
{
    installFonts();
    QLocale::setDefault(localeOf(languageOf(QStringLiteral("en"))));
    analysis_ = test::madeAnalysis();
}

Result<> TestOutputFiles::write(const QString& what, const std::string& path) const
{
    NoProgress progress;
    if (what == QStringLiteral("report"))
        return writeReport(*analysis_, {}, path, progress);
    if (what == QStringLiteral("table"))
        return writeTable(*customerExport(analysis_, {}, progress), path, progress);
    if (what == QStringLiteral("workbook"))
        return writeWorkbook(*analysis_, {}, path, progress);
    return exportChart(*buildChart("distribution", *analysis_), ChartStyle::paper(QLocale()),
                       QString::fromStdString(path), {});
}

void TestOutputFiles::noRoomLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("file");
    QTest::newRow("report") << "report"
                            << "a.pdf";
    QTest::newRow("chart SVG") << "chart"
                               << "a.svg";
    QTest::newRow("chart PNG") << "chart"
                               << "a.png";
    QTest::newRow("chart PDF") << "chart"
                               << "b.pdf";
    QTest::newRow("CSV") << "table"
                         << "a.csv";
    QTest::newRow("XLSX") << "table"
                          << "a.xlsx";
    QTest::newRow("workbook") << "workbook"
                              << "b.xlsx";
}

void TestOutputFiles::noRoomLeavesTheOldFile()
{
    QFETCH(QString, what);
    QFETCH(QString, file);
    const QString folder = path(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(folder));
    const QString target = folder + QLatin1Char('/') + file;
    put(target, "old");
    Result<> written;
    {
        const SmallFiles small(2048);
        written = write(what, target.toStdString());
    }
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::WriteFailed);
    QCOMPARE(bytesOf(target), QByteArray("old"));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{file});
    QVERIFY(QFile::remove(target));
    QVERIFY(write(what, target.toStdString()));  // and with room it succeeds
    QVERIFY(QFile::remove(target));
}

void TestOutputFiles::aFullDeviceIsSaid()
{
    for (const auto& [what, name] : {std::pair("report", "full.pdf"), {"chart", "full.svg"}, {"table", "full.csv"}}) {
        const QString link = path(QLatin1String(name));
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), link));
        const auto written = write(QLatin1String(what), link.toStdString());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::DiskFull);
        QVERIFY(QFile::exists(QStringLiteral("/dev/full")));
    }
}

void TestOutputFiles::noPlaceForAFile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("ending");
    QTest::newRow("report") << "report"
                            << "pdf";
    QTest::newRow("chart") << "chart"
                           << "svg";
    QTest::newRow("table") << "table"
                           << "csv";
    QTest::newRow("XLSX") << "table"
                          << "xlsx";
}

void TestOutputFiles::noPlaceForAFile()
{
    QFETCH(QString, what);
    QFETCH(QString, ending);
    const QString folder = path(QStringLiteral("folder.") + ending);
    QVERIFY(QDir().mkpath(folder));
    // a folder of that name; no such folder; one in which nobody may write, not even root
    for (const QString& target :
         {folder, path(QStringLiteral("none/a.")) + ending, QStringLiteral("/proc/a.") + ending}) {
        const auto written = write(what, target.toStdString());
        QVERIFY2(!written, qPrintable(target));
        QCOMPARE(written.error().kind, ErrorKind::WriteFailed);
        QVERIFY2(sentence(written.error()).contains(QStringLiteral("could not be written")), qPrintable(target));
    }
    QVERIFY(QDir(folder).isEmpty());
}

void TestOutputFiles::linksAndRightsStay()
{
    const QString target = path(QStringLiteral("kept.pdf"));
    put(target, "old");
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(target, rights));
    const QString link = path(QStringLiteral("link.pdf"));
    QVERIFY(QFile::link(target, link));
    QVERIFY(write(QStringLiteral("report"), link.toStdString()));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(bytesOf(target).startsWith("%PDF"));
    QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
             QFile::Permissions(QFile::ReadGroup));
}

void TestOutputFiles::hugeLogos()
{
    // A PNG whose head says 20,000 x 20,000 (0x4E20): refused before anything is unpacked.
    QImage small(1, 1, QImage::Format_RGB32);
    small.fill(Qt::red);
    QBuffer png;
    QVERIFY(small.save(&png, "PNG"));
    QByteArray huge = png.data();
    huge.replace(16, 8, QByteArray::fromHex("00004E2000004E20"));
    huge.replace(29, 4, crcOf(huge.mid(12, 17)));
    put(path(QStringLiteral("huge.png")), huge);
    ReportOptions options;
    options.logoPath = path(QStringLiteral("huge.png"));
    QElapsedTimer timer;
    timer.start();
    const auto refused = planReport(options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::FileTooLarge);
    QVERIFY(sentence(refused.error()).contains(QStringLiteral("pixels")));
    // Drawn by lines, any size is only a scale.
    put(path(QStringLiteral("huge.svg")),
        "<svg xmlns='http://www.w3.org/2000/svg' width='200000' height='100000'><rect width='9' height='9'/></svg>");
    options.logoPath = path(QStringLiteral("huge.svg"));
    const auto taken = planReport(options);
    QVERIFY(taken);
    QVERIFY(taken->logo.width() <= 600 && taken->logo.height() <= 600);
    QVERIFY(timer.elapsed() < 2000);
}

void TestOutputFiles::nothingOnIsSaid()
{
    ReportOptions none;
    none.layout = ReportTemplate::Own;
    none.sections = {{QStringLiteral("cover"), false, {}}, {QStringLiteral("board"), false, {}}};
    const auto plan = planReport(none);
    QVERIFY(!plan);
    QVERIFY2(sentence(plan.error()).contains(QStringLiteral("switched on")), qPrintable(sentence(plan.error())));
}

void TestOutputFiles::strangeNamesStayOnThePage_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("slashes") << QStringLiteral("Alder/Oak\\..//\"Shop\"");
    QTest::newRow("direction") << QString::fromUtf8("\u202eshop\u202c \u200fمتجر\u200e \u2066x\u2069");
    QTest::newRow("emoji") << QString::fromUtf8("👩‍👩‍👧 Oak 🌳🇩🇪");
    QTest::newRow("500 characters") << QString(500, QLatin1Char('W'));
    QTest::newRow("500 words") << QStringLiteral("Oak ").repeated(125);
    QTest::newRow("lines") << QStringLiteral("Oak\nand\tAlder");
}

void TestOutputFiles::strangeNamesStayOnThePage()
{
    QFETCH(QString, name);
    for (const ReportTemplate layout : {ReportTemplate::Board, ReportTemplate::Full})
        for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
            ReportOptions options;
            options.layout = layout;
            options.orientation = orientation;
            options.company = options.title = options.tagline = options.author = name;
            const auto document = layOutReport(*analysis_, options);
            QVERIFY(document.has_value());
            checkPages(*document);
            if (layout == ReportTemplate::Board && orientation == Orientation::Portrait)
                QCOMPARE(document->pages().size(), std::size_t(1));
            NoProgress progress;
            QVERIFY(writePdf(*document, path(QStringLiteral("strange.pdf")).toStdString(), progress));
        }
}

void TestOutputFiles::tenThousandSegments()
{
    constexpr std::size_t towns = 10'000;
    test::MadeShop shop{.customers = 12'000, .spend = false};
    Ledger ledger = test::madeLedger(shop);
    DictionaryColumn town{"Town", "", {}, {}};
    for (std::size_t t = 0; t < towns; ++t)
        town.values.push_back("Town " + std::to_string(t));
    for (const OrderIndex order : ledger.order)
        town.codes.push_back(ledger.orderCustomer[order] % towns);
    ledger.attributes.push_back(std::move(town));
    Definitions definitions = test::madeDefinitions(shop);
    definitions.segmentation = "column:Town";
    NoProgress progress;
    const Snapshot snapshot{"Towns", std::make_shared<const Ledger>(std::move(ledger)), {}, Day::from(2026, 6, 19)};
    const auto analysis = run(snapshot, definitions, nullptr, progress);
    QVERIFY(analysis.has_value());
    const SegmentTable* front = (*analysis)->segmentsInFront();
    QVERIFY(front);
    QCOMPARE(front->segmentation.size(), towns);

    QElapsedTimer timer;
    timer.start();
    const auto document = layOutReport(**analysis, {});
    QVERIFY(document.has_value());
    checkPages(*document);
    bool said = false;  // of 10,000 rows the table shows 40
    for (const ReportPage& page : document->pages())
        for (const PageItem& item : page.items)
            if (const auto* text = std::get_if<TextItem>(&item))
                said |= text->text.text.startsWith(QStringLiteral("9,960 more rows"));
    QVERIFY(said);
    const QString csv = path(QStringLiteral("towns.csv"));
    QVERIFY(writeTable(segmentTable(**analysis, *front), csv.toStdString(), progress));
    QCOMPARE(bytesOf(csv).count('\n'), static_cast<qsizetype>(towns) + 1);
    QVERIFY(exportChart(*buildChart("segments", **analysis), ChartStyle::paper(QLocale()),
                        path(QStringLiteral("towns.svg")), {}));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestOutputFiles::noRowStandsAlone()
{
    for (int rows = 1; rows < 90; ++rows) {
        ReportContent content;
        content.locale = QLocale(QStringLiteral("en"));
        content.pageWords = QStringLiteral("page %1 of %2");
        content.continued = QStringLiteral("continued");
        TableBlock table{.title = QStringLiteral("Rows"), .columns = {{QStringLiteral("Row"), false}}};
        for (int r = 0; r < rows; ++r)
            table.rows.push_back({{QStringLiteral("row-%1").arg(r)}, false, false});
        content.sections.push_back({QStringLiteral("x"), QStringLiteral("X"), QStringLiteral("X"), {}, {{table}}});
        const ReportDocument document(content, Paper::A4, Orientation::Portrait);
        int all = 0;
        for (const ReportPage& page : document.pages()) {
            const auto here = std::count_if(page.items.begin(), page.items.end(), [](const PageItem& item) {
                const auto* text = std::get_if<TextItem>(&item);
                return text && text->text.text.startsWith(QStringLiteral("row-"));
            });
            QVERIFY2(here >= std::min(3, rows), qPrintable(QString::number(rows)));
            all += static_cast<int>(here);
        }
        QCOMPARE(all, rows);
    }
}

void TestOutputFiles::thePdfSaysWhatItIs()
{
    ReportOptions options;
    options.author = QString::fromUtf8("Mára Oak (ศิริ)");
    options.title = QStringLiteral("Value of our customers");
    options.version = QStringLiteral("9.8.7");
    NoProgress progress;
    const QString pdf = path(QStringLiteral("info.pdf"));
    QVERIFY(writeReport(*analysis_, options, pdf.toStdString(), progress));
    const QString info = output(QStringLiteral("pdfinfo"), {pdf});
    for (const QString& words : {options.author, options.title, QStringLiteral("Perennial 9.8.7"),
                                 QStringLiteral("Customer lifetime value, as of 18 June 2026")})
        QVERIFY2(info.contains(words), qPrintable(info));
    const QString cover =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-l"), QStringLiteral("1"), pdf, QStringLiteral("-")});
    QVERIFY2(cover.contains(QString::fromUtf8("Mára Oak")), qPrintable(cover));
}

void TestOutputFiles::everyPaperHoldsGoodFiles_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<int>("paper");
    QTest::addColumn<int>("orientation");
    for (const auto layout : {ReportTemplate::Board, ReportTemplate::Full})
        for (const auto paper : {Paper::A4, Paper::Letter})
            for (const auto orientation : {Orientation::Portrait, Orientation::Landscape})
                QTest::addRow("%d %d %d", int(layout), int(paper), int(orientation))
                    << int(layout) << int(paper) << int(orientation);
}

void TestOutputFiles::everyPaperHoldsGoodFiles()
{
    QFETCH(int, layout);
    QFETCH(int, paper);
    QFETCH(int, orientation);
    QImage red(300, 100, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(path(QStringLiteral("logo.png"))));
    ReportOptions options;
    options.layout = static_cast<ReportTemplate>(layout);
    options.paper = static_cast<Paper>(paper);
    options.orientation = static_cast<Orientation>(orientation);
    const QString pdf = path(QStringLiteral("paper.pdf"));
    NoProgress progress;
    QVERIFY(writeReport(*analysis_, options, pdf.toStdString(), progress));
    QVERIFY(output(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}).contains(QStringLiteral("No syntax")));
    QVERIFY(QFileInfo(pdf).size() < 1'000'000);
    const QStringList head = output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).trimmed().split('\n');
    QCOMPARE(head.size(), qsizetype(2));  // the head of the list and its rule: no picture
    const QStringList fonts = output(QStringLiteral("pdffonts"), {pdf}).trimmed().split('\n');
    QVERIFY(fonts.size() > 2);
    static const QRegularExpression embedded(QStringLiteral("Identity-H +yes (yes|no) +yes"));  // and can be searched
    for (const QString& font : fonts.mid(2))
        QVERIFY2(font.contains(embedded), qPrintable(font));
    const QString info = output(QStringLiteral("pdfinfo"), {pdf});
    const bool across = options.orientation == Orientation::Landscape;
    const QString size = options.paper == Paper::A4
                             ? (across ? QStringLiteral("842 x 595") : QStringLiteral("595 x 842"))
                             : (across ? QStringLiteral("792 x 612") : QStringLiteral("612 x 792"));
    QVERIFY2(info.contains(size), qPrintable(info));

    options.logoPath = path(QStringLiteral("logo.png"));
    QVERIFY(writeReport(*analysis_, options, pdf.toStdString(), progress));
    const QStringList with = output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).trimmed().split('\n');
    QVERIFY(with.size() > 2);
    for (const QString& line : with.mid(2))  // the logo and nothing else
        QVERIFY2(line.simplified().contains(QStringLiteral("300 100")), qPrintable(line));
    QVERIFY(QFileInfo(pdf).size() < 1'000'000);
}

QTEST_MAIN(TestOutputFiles)
#include "test_output_files.moc"
