// The composition of a report as JSON, and its making in steps.
#include "tests/ui/made_shop.h"
#include "ui/report/report_making.h"
#include "ui/report/report_settings.h"
#include "ui/support/fonts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using namespace perennial::ui;

class TestReportSettings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingSurvives();
    void badTextIsAnError_data();
    void badTextIsAnError();
    void stepsMakeTheSamePages();
    void aPdfIsWrittenInSteps();
    void cancelLeavesTheOldFile();
    void scenariosTrialsAndTheYearBeforeAreTold();

private:
    std::shared_ptr<const Analysis> analysis_;
    QTemporaryDir folder_;
};

void TestReportSettings::initTestCase()
{
    installFonts();
    analysis_ = test::madeAnalysis();
}

void TestReportSettings::everythingSurvives()
{
    ReportOptions options;
    options.layout = ReportTemplate::Own;
    options.sections = {{QStringLiteral("segments"), true, QStringLiteral("Call before \"autumn\".")},
                        {QStringLiteral("cover"), false, {}}};
    options.language = QStringLiteral("th");
    options.paper = Paper::Letter;
    options.orientation = Orientation::Landscape;
    options.privacy = Privacy::Pseudonym;
    options.company = QStringLiteral("Alder & Oak");
    options.author = QStringLiteral("ศิริ");
    options.colour = QColor(0x1F, 0x5C, 0x45);
    const auto back = reportOptions(QJsonDocument(settingsJson(options)).toJson());
    QVERIFY(back);
    QCOMPARE(settingsJson(*back), settingsJson(options));
    QCOMPARE(back->sections[0].note, options.sections[0].note);
    QCOMPARE(back->orientation, Orientation::Landscape);
    QCOMPARE(back->privacy, Privacy::Pseudonym);
}

void TestReportSettings::badTextIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::newRow("no JSON") << QByteArray("hello") << int(ErrorKind::ValueInvalid);
    QTest::newRow("another file") << QByteArray("{\"a\": 1}") << int(ErrorKind::ValueInvalid);
    QTest::newRow("unknown key") << QByteArray("{\"perennial-report\": 1, \"font\": \"x\"}")
                                 << int(ErrorKind::UnknownName);
    QTest::newRow("unknown paper") << QByteArray("{\"perennial-report\": 1, \"paper\": \"a9\"}")
                                   << int(ErrorKind::ValueInvalid);
    QTest::newRow("unknown section") << QByteArray("{\"perennial-report\": 1, \"sections\": [\"horoscope\"]}")
                                     << int(ErrorKind::ValueInvalid);
}

void TestReportSettings::badTextIsAnError()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    const auto read = reportOptions(text);
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), kind);
}

void TestReportSettings::stepsMakeTheSamePages()
{
    ReportOptions options;
    options.language = QStringLiteral("vi");
    ReportMaking making;
    QSignalSpy made(&making, &ReportMaking::made);
    making.start(analysis_, options);
    QElapsedTimer timer;
    qint64 longest = 0;
    while (made.isEmpty()) {
        timer.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
    }
    qInfo("longest step of the layout: %lld ms", static_cast<long long>(longest));
    const auto document = made[0][0].value<ReportDocument>();
    const auto whole = layOutReport(*analysis_, options);
    QVERIFY(whole);
    QCOMPARE(document.pages().size(), whole->pages().size());
    for (std::size_t page = 0; page < document.pages().size(); ++page)
        QCOMPARE(document.pages()[page].items.size(), whole->pages()[page].items.size());
}

void TestReportSettings::aPdfIsWrittenInSteps()
{
    const auto document = layOutReport(*analysis_, {});
    QVERIFY(document);
    const QString path = folder_.filePath(QStringLiteral("steps.pdf"));
    ReportPrinting printing;
    QSignalSpy pages(&printing, &ReportPrinting::progressed);
    bool written = false;
    connect(&printing, &ReportPrinting::finished, this, [&](const Result<>& result) { written = result.has_value(); });
    printing.writePdf(*document, path);
    QElapsedTimer timer;
    qint64 longest = 0;
    while (printing.busy()) {
        timer.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
    }
    qInfo("longest step of the PDF: %lld ms", static_cast<long long>(longest));
    QVERIFY(written);
    QCOMPARE(pages.size(), static_cast<qsizetype>(document->pages().size()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void TestReportSettings::cancelLeavesTheOldFile()
{
    const auto document = layOutReport(*analysis_, {});
    const QString path = folder_.filePath(QStringLiteral("old.pdf"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    ReportPrinting printing;
    std::optional<ErrorKind> kind;
    connect(&printing, &ReportPrinting::finished, this, [&](const Result<>& result) {
        if (!result)
            kind = result.error().kind;
    });
    printing.writePdf(*document, path);
    QCoreApplication::processEvents();
    printing.cancel();
    QVERIFY(kind == ErrorKind::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestReportSettings::scenariosTrialsAndTheYearBeforeAreTold()
{
    Scenario dearer;
    dearer.name = "Dearer";
    dearer.levers.price = 0.05;
    TrialTerms terms;
    terms.name = "Spring letter";
    terms.segment = "rfm/champions";
    const auto trial = drawTrial(*analysis_, terms);
    QVERIFY(trial);
    NoProgress quiet;
    auto data = reportData(*analysis_, {dearer}, {*trial}, Day::from(2026, 6, 18), quiet);
    QVERIFY(data);
    QCOMPARE(data->scenarios.size(), std::size_t(1));
    QVERIFY(data->yearAgo);
    ReportOptions options;
    options.data = std::move(*data);
    const auto document = layOutReport(*analysis_, options);
    QVERIFY(document);
    QString all;
    for (const ReportPage& page : document->pages())
        for (const PageItem& item : page.items)
            if (const auto* text = std::get_if<TextItem>(&item))
                all += text->text.text + QLatin1Char('\n');
    QVERIFY(all.contains(QStringLiteral("Dearer")));
    QVERIFY(all.contains(QStringLiteral("Spring letter")));
    QVERIFY(all.contains(QStringLiteral("a year ago")));
}

QTEST_MAIN(TestReportSettings)
#include "test_report_settings.moc"
