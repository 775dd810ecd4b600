// The pages of a report and the PDF made of them: strange names, very many segments, rows that stand alone, and what
// the file itself holds on every paper.
#include "core/analysis/segment_table.h"
#include "core/export/export_tables.h"
#include "tests/ui/made_shop.h"
#include "ui/charts/chart_export.h"
#include "ui/report/report_writer.h"
#include "ui/support/fonts.h"
#include "ui/support/language.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using namespace perennial::ui;

class TestOutputPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void strangeNamesStayOnThePage_data();
    void strangeNamesStayOnThePage();
    void tenThousandSegments();
    void noRowStandsAlone();
    void thePdfSaysWhatItIs();
    void everyPaperHoldsGoodFiles_data();
    void everyPaperHoldsGoodFiles();

private:
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    std::shared_ptr<const Analysis> analysis_;
    QTemporaryDir folder_;
};

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
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

void TestOutputPages::initTestCase()
{
    installFonts();
    QLocale::setDefault(localeOf(languageOf(QStringLiteral("en"))));
    analysis_ = test::madeAnalysis();
}

void TestOutputPages::strangeNamesStayOnThePage_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("slashes") << QStringLiteral("Alder/Oak\\..//\"Shop\"");
    QTest::newRow("direction") << QString::fromUtf8("\u202eshop\u202c \u200fمتجر\u200e \u2066x\u2069");
    QTest::newRow("emoji") << QString::fromUtf8("👩‍👩‍👧 Oak 🌳🇩🇪");
    QTest::newRow("500 characters") << QString(500, QLatin1Char('W'));
    QTest::newRow("500 words") << QStringLiteral("Oak ").repeated(125);
    QTest::newRow("lines") << QStringLiteral("Oak\nand\tAlder");
}

void TestOutputPages::strangeNamesStayOnThePage()
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

void TestOutputPages::tenThousandSegments()
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

void TestOutputPages::noRowStandsAlone()
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
        constexpr int small = 5;  // a rest that closer rows draw in: three pixels less in each of some forty rows
        for (const ReportPage& page : document.pages()) {
            const auto here = std::count_if(page.items.begin(), page.items.end(), [](const PageItem& item) {
                const auto* text = std::get_if<TextItem>(&item);
                return text && text->text.text.startsWith(QStringLiteral("row-"));
            });
            QVERIFY2(here >= std::min(3, rows), qPrintable(QString::number(rows)));
            QVERIFY2(here >= small || document.pages().size() != 2, qPrintable(QString::number(rows)));
            all += static_cast<int>(here);
        }
        QCOMPARE(all, rows);
    }
}

void TestOutputPages::thePdfSaysWhatItIs()
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

void TestOutputPages::everyPaperHoldsGoodFiles_data()
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

void TestOutputPages::everyPaperHoldsGoodFiles()
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

QTEST_MAIN(TestOutputPages)
#include "test_output_pages.moc"
