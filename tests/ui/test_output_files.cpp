// What leaves the program under bad conditions: a full disk, folders, devices, huge pictures.
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

QTEST_MAIN(TestOutputFiles)
#include "test_output_files.moc"
