// The report: its figures are those of the analysis, whole strings in the PDF, nothing off the page.
#include "core/retention/at_risk.h"
#include "tests/ui/made_shop.h"
#include "ui/charts/plot_library.h"
#include "ui/report/report_mask.h"
#include "ui/report/report_writer.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/language.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using namespace perennial::ui;

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFigureIsAWholeString_data();
    void everyFigureIsAWholeString();
    void theBoardSaysWhatItsWordsMean();
    void theBoardHasOnePage_data();
    void theBoardHasOnePage();
    void nothingLeavesThePage_data();
    void nothingLeavesThePage();
    void sectionsAreSwitchedOrderedAndAnnotated();
    void aLongTableSaysWhatItLeavesOut();
    void customersAreMaskedUnlessAsked();
    void withoutAmountsItStillSpeaks();
    void badOptionsAreErrors();
    void failureLeavesTheOldFile();
    void cancelLeavesNothing();
    void noPictureAndSmall();

private:
    [[nodiscard]] QString textOf(const QString& pdf) const;
    std::shared_ptr<const Analysis> analysis_;
    QTemporaryDir folder_;
};

namespace {

/// Arabic comes as presentation forms and with marks of direction: compared after NFKC and without them.
QString plainText(const QString& text)
{
    static const QRegularExpression marks(
        QStringLiteral("[\\x{200e}\\x{200f}\\x{061c}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    QString plain = text.normalized(QString::NormalizationForm_KC);
    return plain.remove(marks).replace(QChar(0xA0), QLatin1Char(' '));
}

/// A PDF keeps what is seen: in Arabic the symbol of an amount stands at the left of its digits.
bool holds(const QString& text, const QString& figure)
{
    const qsizetype space = figure.lastIndexOf(QLatin1Char(' '));
    const QString turned = space > 0 ? figure.mid(space + 1) + QLatin1Char(' ') + figure.left(space) : figure;
    return text.contains(figure) || text.contains(turned);
}

void keepPages(const ReportDocument& document, const QString& tag)
{
    const QString folder = qEnvironmentVariable("PERENNIAL_PICTURES");
    if (folder.isEmpty())
        return;
    for (std::size_t page = 0; page < document.pages().size(); ++page) {
        QImage image((document.pageSize() * 1.5).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QCPPainter painter(&image);
        painter.scale(1.5, 1.5);
        document.paint(page, painter);
        painter.end();
        image.save(folder + QStringLiteral("/report-%1-%2.png").arg(tag).arg(page + 1, 2, 10, QLatin1Char('0')));
    }
}

class StopAtOnce final : public Progress {
public:
    [[nodiscard]] bool advance(std::uint64_t, std::uint64_t) override { return false; }
};

}  // namespace

void TestReport::initTestCase()
{
    installFonts();
    QLocale::setDefault(localeOf(languageOf(QStringLiteral("en"))));
    analysis_ = test::madeAnalysis();
    QVERIFY(folder_.isValid());
}

QString TestReport::textOf(const QString& pdf) const
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestReport::everyFigureIsAWholeString_data()
{
    QTest::addColumn<QString>("language");
    for (const LanguageInfo& language : languages())
        QTest::newRow(language.code) << QString::fromLatin1(language.code);
}

void TestReport::everyFigureIsAWholeString()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(), "pdftotext is not installed");
    QFETCH(QString, language);
    ReportOptions options;
    options.language = language;
    const QString path = folder_.filePath(language + QStringLiteral(".pdf"));
    NoProgress progress;
    QElapsedTimer timer;
    timer.start();
    const auto document = layOutReport(*analysis_, options);
    QVERIFY(document.has_value());
    QVERIFY(writePdf(*document, path.toStdString(), progress).has_value());
    qInfo("%d pages in %lld ms", static_cast<int>(document->pages().size()), static_cast<long long>(timer.elapsed()));
    keepPages(*document, language);
    const QString text = plainText(textOf(path));
    if (const QString kept = qEnvironmentVariable("PERENNIAL_PICTURES"); !kept.isEmpty())
        QFile::copy(path, kept + QLatin1Char('/') + language + QStringLiteral(".pdf"));
    const Format format(localeOf(languageOf(language)));
    const KeyFigures& f = analysis_->all;
    const QString currency = QStringLiteral("EUR");
    for (const QString& figure :
         {format.money(f.clvMean, currency), format.money(f.clvTotal, currency, MoneyDigits::Whole),
          format.number(f.ltvToCac, 2), format.percent(f.annualRetention), format.money(f.acquisitionCost, currency),
          format.money(f.perWindow.averagePurchaseValue, currency), format.integer(static_cast<qint64>(f.customers))})
        QVERIFY2(holds(text, plainText(figure)), qPrintable(figure));
    QVERIFY(text.contains(QString::fromStdString(analysis_->hash)));
}

void TestReport::theBoardSaysWhatItsWordsMean()
{
    ReportOptions options;
    options.layout = ReportTemplate::Board;
    const auto content = reportContent(*analysis_, options);
    QVERIFY(content.has_value());
    bool clv = false;
    bool cac = false;
    int fading = 0;
    for (const ReportBlock& block : content->sections[0].blocks) {
        const auto* text = std::get_if<TextBlock>(&block.content);
        if (!text)
            continue;
        clv |= text->text.contains(QStringLiteral("CLV: customer lifetime value"));
        cac |= text->text.contains(QStringLiteral("CAC: customer acquisition cost"));
        static const QRegularExpression bySegment(QStringLiteral("^By [^:]*: ([^.]*)\\. "));
        const auto found = bySegment.match(text->text);
        if (!text->strong.startsWith(QStringLiteral("Win back")) || !found.hasMatch())
            continue;
        static const QRegularExpression number(QStringLiteral("(\\d+)(?:,|$)"));
        auto counts = number.globalMatch(found.captured(1));
        while (counts.hasNext())
            fading += counts.next().captured(1).toInt();
    }
    QVERIFY(clv);
    QCOMPARE(cac, analysis_->all.acquisitionCost.has_value());
    // the segments named and the others are all who fade
    const auto all = atRiskCustomers(analysis_->summary(), analysis_->observed->lapse, analysis_->fitted->alive,
                                     {.margin = analysis_->marginRate, .includeLapsed = false});
    QVERIFY(!all.empty());
    QCOMPARE(fading, static_cast<int>(all.size()));
}

void TestReport::theBoardHasOnePage_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<int>("orientation");
    for (int paper : {0, 1})
        for (int orientation : {0, 1})
            QTest::addRow("%s %s", paper == 0 ? "A4" : "Letter", orientation == 0 ? "upright" : "across")
                << paper << orientation;
}

void TestReport::theBoardHasOnePage()
{
    QFETCH(int, paper);
    QFETCH(int, orientation);
    constexpr double lowestChart = 100;  // below, words and marks of a chart meet
    for (const LanguageInfo& language : languages()) {
        ReportOptions options;
        options.layout = ReportTemplate::Board;
        options.language = QString::fromLatin1(language.code);
        options.paper = static_cast<Paper>(paper);
        options.orientation = static_cast<Orientation>(orientation);
        options.company = QStringLiteral("Alder & Oak");
        options.tagline = QStringLiteral("Tea, coffee and kitchen");
        options.colour = QColor(0x1F, 0x5C, 0x45);
        const auto document = layOutReport(*analysis_, options);
        QVERIFY(document.has_value());
        keepPages(*document, QStringLiteral("board-%1-%2-%3").arg(options.language).arg(paper).arg(orientation));
        QVERIFY2(document->pages().size() == 1, language.code);
        for (const PageItem& item : document->pages()[0].items)
            if (const auto* chart = std::get_if<ChartItem>(&item))
                QVERIFY2(chart->box.height() >= lowestChart, language.code);
    }
}

void TestReport::nothingLeavesThePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("paper");
    QTest::addColumn<int>("orientation");
    for (const char* language : {"en", "ar", "th", "vi"}) {
        QTest::addRow("%s A4", language) << QString::fromLatin1(language) << 0 << 0;
        QTest::addRow("%s Letter across", language) << QString::fromLatin1(language) << 1 << 1;
    }
}

void TestReport::nothingLeavesThePage()
{
    QFETCH(QString, language);
    QFETCH(int, paper);
    QFETCH(int, orientation);
    ReportOptions options;
    options.language = language;
    options.paper = static_cast<Paper>(paper);
    options.orientation = static_cast<Orientation>(orientation);
    const auto document = layOutReport(*analysis_, options);
    QVERIFY(document.has_value());
    const QRectF page = QRectF(QPointF(0, 0), document->pageSize()).adjusted(40, 0, -40, -20);
    for (const ReportPage& each : document->pages()) {
        std::vector<QRectF> boxes;
        for (const PageItem& item : each.items) {
            if (const auto* text = std::get_if<TextItem>(&item)) {
                QVERIFY2(page.contains(text->box), qPrintable(text->text.text));
                QVERIFY2(text->text.height(text->box.width()) <= text->box.height() + 0.5, qPrintable(text->text.text));
                for (const QRectF& other : boxes)
                    QVERIFY2(!other.adjusted(1, 1, -1, -1).intersects(text->box.adjusted(1, 1, -1, -1)),
                             qPrintable(each.name + QStringLiteral(": ") + text->text.text));
                boxes.push_back(text->box);
            } else if (const auto* chart = std::get_if<ChartItem>(&item)) {
                QVERIFY2(page.contains(chart->box), chart->chart->id.c_str());
                for (const QRectF& other : boxes)
                    QVERIFY2(!other.adjusted(1, 1, -1, -1).intersects(chart->box), chart->chart->id.c_str());
                boxes.push_back(chart->box);
            }
        }
    }
}

void TestReport::sectionsAreSwitchedOrderedAndAnnotated()
{
    ReportOptions options;
    options.layout = ReportTemplate::Own;
    options.sections = {{QStringLiteral("segments"), true, QStringLiteral("Call the quiet ones before autumn.")},
                        {QStringLiteral("cohorts"), false, {}},
                        {QStringLiteral("key-figures"), true, {}}};
    const auto content = reportContent(*analysis_, options);
    QVERIFY(content.has_value());
    QCOMPARE(content->sections.size(), std::size_t(2));
    QCOMPARE(content->sections[0].id, QStringLiteral("segments"));
    QCOMPARE(content->sections[1].id, QStringLiteral("key-figures"));
    const auto* note = std::get_if<TextBlock>(&content->sections[0].blocks.front().content);
    QVERIFY(note && note->note && note->text.startsWith(QStringLiteral("Call the quiet")));
}

void TestReport::aLongTableSaysWhatItLeavesOut()
{
    ReportOptions options;
    options.layout = ReportTemplate::Own;
    options.sections = {{QStringLiteral("segments"), true, {}}};
    options.mostRows = 3;
    const auto content = reportContent(*analysis_, options);
    QVERIFY(content.has_value());
    const TableBlock* table = nullptr;
    for (const ReportBlock& block : content->sections[0].blocks)
        if (const auto* found = std::get_if<TableBlock>(&block.content))
            table = found;
    QVERIFY(table);
    const SegmentTable* front = analysis_->segmentsInFront();
    const auto filled = std::count_if(front->figures.begin(), front->figures.end(),
                                      [](const KeyFigures& f) { return f.customers > 0; });
    QCOMPARE(table->leftOut + 3, static_cast<std::size_t>(filled));
    const auto document = layOutReport(*analysis_, options);
    bool said = false;
    for (const PageItem& item : document->pages()[0].items)
        if (const auto* text = std::get_if<TextItem>(&item))
            said |= text->text.text.contains(QStringLiteral("%1 more rows").arg(table->leftOut));
    QVERIFY(said);
}

void TestReport::customersAreMaskedUnlessAsked()
{
    QCOMPARE(masked(QStringLiteral("Oscar Meyer")), QStringLiteral("O••• M•••"));
    QCOMPARE(masked(QStringLiteral("clara.lind@mail.se")), QStringLiteral("c•••@m•••.se"));
    const auto words = [&](Privacy privacy) {
        ReportOptions options;
        options.layout = ReportTemplate::Own;
        options.sections = {{QStringLiteral("actions"), true, {}}};
        options.privacy = privacy;
        QString all;
        const auto document = layOutReport(*analysis_, options);
        for (const ReportPage& page : document->pages())
            for (const PageItem& item : page.items)
                if (const auto* text = std::get_if<TextItem>(&item))
                    all += plainText(text->text.text) + QLatin1Char('\n');
        return all;
    };
    static const QRegularExpression full(QStringLiteral("Customer \\d+\\n"));
    QVERIFY(!full.match(words(Privacy::Masked)).hasMatch());
    QVERIFY(words(Privacy::Masked).contains(QStringLiteral("C•••")));
    QVERIFY(full.match(words(Privacy::Full)).hasMatch());
}

void TestReport::withoutAmountsItStillSpeaks()
{
    const auto bare = test::madeAnalysis({.customers = 150, .amounts = false, .margin = false, .spend = false});
    const auto document = layOutReport(*bare, {});
    QVERIFY(document.has_value());
    QVERIFY(document->pages().size() > 3);
    for (const ReportPage& page : document->pages())
        for (const PageItem& item : page.items)
            if (const auto* text = std::get_if<TextItem>(&item))
                QVERIFY2(!text->text.text.contains(QStringLiteral("nan")), qPrintable(text->text.text));
}

void TestReport::badOptionsAreErrors()
{
    ReportOptions unknown;
    unknown.sections = {{QStringLiteral("horoscope"), true, {}}};
    QCOMPARE(reportContent(*analysis_, unknown).error().kind, ErrorKind::OptionInvalid);
    ReportOptions none;
    none.sections = {{QStringLiteral("cover"), false, {}}};
    QCOMPARE(reportContent(*analysis_, none).error().kind, ErrorKind::NoData);
    ReportOptions logo;
    logo.logoPath = folder_.filePath(QStringLiteral("missing.png"));
    QCOMPARE(reportContent(*analysis_, logo).error().kind, ErrorKind::FileMissing);
    QFile text(folder_.filePath(QStringLiteral("text.png")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    logo.logoPath = text.fileName();
    QCOMPARE(reportContent(*analysis_, logo).error().kind, ErrorKind::ValueInvalid);
}

void TestReport::failureLeavesTheOldFile()
{
    NoProgress progress;
    const auto nowhere = writeReport(*analysis_, {}, "/nowhere/at/all.pdf", progress);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::WriteFailed);
}

void TestReport::cancelLeavesNothing()
{
    const QString path = folder_.filePath(QStringLiteral("stopped.pdf"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    StopAtOnce stop;
    const auto stopped = writeReport(*analysis_, {.layout = ReportTemplate::Board}, path.toStdString(), stop);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestReport::noPictureAndSmall()
{
    const QString path = folder_.filePath(QStringLiteral("full.pdf"));
    NoProgress progress;
    QVERIFY(writeReport(*analysis_, {}, path.toStdString(), progress).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1."));
    QVERIFY(!bytes.contains("/Subtype /Image"));
    QVERIFY2(bytes.size() < 1'000'000, qPrintable(QString::number(bytes.size())));
    if (const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf")); !qpdf.isEmpty()) {
        QProcess process;
        process.start(qpdf, {QStringLiteral("--check"), path});
        process.waitForFinished();
        QCOMPARE(process.exitCode(), 0);
    }
}

QTEST_MAIN(TestReport)
#include "test_report.moc"
