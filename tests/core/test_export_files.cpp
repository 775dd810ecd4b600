// What leaves the program: tables, names, audience lists, the workbook; read back by other means.
#include "core/analysis/output_file.h"
#include "core/analysis/whatif_base.h"
#include "core/export/audience.h"
#include "core/export/export_tables.h"
#include "core/export/workbook.h"
#include "tests/ui/made_shop.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;

class TestExportFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void textIsNoFormula_data();
    void textIsNoFormula();
    void namesAreMasked();
    void addressesAreNormalised();
    void customersByColumnAndPrivacy();
    void ordersAddUp();
    void audiencesHoldHashes();
    void aFolderIsNoFile();
    void failureLeavesTheOldFile();
    void theWorkbookRecalculates();

private:
    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QList<QStringList> written(const Table& table, const char* name) const;
    std::shared_ptr<const Analysis> analysis_;
    QTemporaryDir folder_;
};

namespace {

/// Fields of a CSV without quotes inside: enough for what the tests write.
QList<QStringList> readCsv(const QString& path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray& line : file.readAll().split('\n')) {
        QStringList fields;
        QString field;
        bool quoted = false;
        const QString text = QString::fromUtf8(line).remove(u'\r');
        for (const QChar c : text) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                fields << std::exchange(field, {});
            else
                field += c;
        }
        fields << field;
        rows << fields;
    }
    return rows;
}

/// The figure beside a label in the second column of a sheet.
double figure(const QList<QStringList>& sheet, const char* label, int nth = 0)
{
    for (const QStringList& row : sheet)
        if (row.size() > 1 && row[0] == QLatin1String(label) && nth-- == 0)
            return row[1].endsWith(u'%') ? row[1].chopped(1).toDouble() / 100 : row[1].toDouble();
    return std::nan("");
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-7 * std::max(1.0, std::abs(b));
}

}  // namespace

void TestExportFiles::initTestCase()
{
    analysis_ = test::madeAnalysis();
    QVERIFY(folder_.isValid());
}

QList<QStringList> TestExportFiles::written(const Table& table, const char* name) const
{
    NoProgress quiet;
    if (!writeTable(table, path(name).toStdString(), quiet))
        return {};
    return readCsv(path(name));
}

void TestExportFiles::textIsNoFormula_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("safe");
    for (const char* bad : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\x7f"})
        QTest::newRow(bad) << QByteArray(bad) << "'" + QByteArray(bad);
    QTest::newRow("plain") << QByteArray("1=1") << QByteArray("1=1");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("Thai") << QByteArray("ลูกค้า") << QByteArray("ลูกค้า");
}

void TestExportFiles::textIsNoFormula()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, safe);
    QCOMPARE(QByteArray::fromStdString(harmlessText(text.toStdString())), safe);
}

void TestExportFiles::namesAreMasked()
{
    QCOMPARE(maskedName("Oscar Meyer"), std::string("O••• M•••"));
    QCOMPARE(maskedName("  clara.lind@mail.co.se "), std::string("c•••@m•••.se"));
    QCOMPARE(maskedName("สมชาย ใจดี"), std::string("ส••• ใ•••"));
    QCOMPARE(maskedName(""), std::string());
    QCOMPARE(customerAs(Privacy::Pseudonym, "Oscar", 420), std::string("customer-0421"));
    QCOMPARE(customerAs(Privacy::Full, "Oscar", 420), std::string("Oscar"));
}

void TestExportFiles::addressesAreNormalised()
{
    QCOMPARE(*normalisedEmail("  Jane.Doe@Example.COM "), std::string("jane.doe@example.com"));
    QCOMPARE(*normalisedEmail("Jane.Doe@gmail.com"), std::string("jane.doe@gmail.com"));
    QCOMPARE(*normalisedEmail("Jane.Doe@gmail.com", true), std::string("janedoe@gmail.com"));
    for (const char* none : {"", "jane", "jane@", "@x.com", "a b@x.com", "a@b@c.com", "a@localhost"})
        QVERIFY2(!normalisedEmail(none), none);
}

void TestExportFiles::customersByColumnAndPrivacy()
{
    NoProgress quiet;
    const CustomerExport wanted{Privacy::Masked, {"clv", "customer", "segment_rfm"}, {5, 3}, true};
    const auto table = customerExport(analysis_, wanted, quiet);
    QVERIFY(table);
    const auto rows = written(*table, "some.csv");
    QCOMPARE(rows[0], (QStringList{"clv", "customer", "segment_rfm"}));
    QCOMPARE(rows.size(), 4);  // head, two customers, the end
    QVERIFY(std::abs(rows[1][0].toDouble() - analysis_->clv[5]) < 0.0001);
    QCOMPARE(rows[1][1], QStringLiteral("c•••@e•••.com"));
    const Segmentation& rfm = analysis_->segmentsInFront()->segmentation;
    QCOMPARE(rows[2][2], QString::fromStdString(rfm.names[rfm.of[3]]));
    QCOMPARE(customerExport(analysis_, {Privacy::Full, {"horoscope"}, {}, false}, quiet).error().kind,
             ErrorKind::UnknownName);
}

void TestExportFiles::ordersAddUp()
{
    const auto rows = written(orderExport(analysis_, analysis_->ledger->orderId, Privacy::Full), "orders.csv");
    QCOMPARE(rows.size(), static_cast<qsizetype>(analysis_->ledger->orderCount() + 2));
    double sum = 0;
    for (const QStringList& row : rows.mid(1))
        if (row.size() > 5 && row[5] == QStringLiteral("1"))
            sum += row[3].toDouble();
    QVERIFY(near(sum, *analysis_->all.revenue));
    QCOMPARE(rows[1][0], QStringLiteral("A-0"));
}

void TestExportFiles::audiencesHoldHashes()
{
    const auto google = audienceOf(analysis_, {0, 1, 2}, AudienceKind::Google, "at-risk");
    QVERIFY(google);
    const auto rows = written(google->table, "google.csv");
    QCOMPARE(rows[0], QStringList{"Email"});
    const std::string& key = analysis_->ledger->customerKey[analysis_->summary().customer[0]];
    QCOMPARE(rows[1][0],
             QString::fromLatin1(
                 QCryptographicHash::hash(QByteArray::fromStdString(key), QCryptographicHash::Sha256).toHex()));
    const auto mailchimp = audienceOf(analysis_, {0}, AudienceKind::Mailchimp, "at-risk");
    const auto tagged = written(mailchimp->table, "mailchimp.csv");
    QCOMPARE(tagged[0], (QStringList{"Email Address", "First Name", "Last Name", "Tags"}));
    QCOMPARE(tagged[1][0], QString::fromStdString(key));
    QCOMPARE(tagged[1][3], QStringLiteral("at-risk"));
    QCOMPARE(audienceOf(analysis_, {}, AudienceKind::Meta, "").error().kind, ErrorKind::NoData);
}

void TestExportFiles::aFolderIsNoFile()
{
    NoProgress quiet;
    QVERIFY(QDir(folder_.path()).mkdir(QStringLiteral("taken.csv")));
    const auto result = writeTable(cohortExport(analysis_->cohorts), path("taken.csv").toStdString(), quiet);
    QVERIFY(!result && result.error().kind == ErrorKind::WriteFailed);
    QVERIFY(QDir(folder_.path()).entryList({QStringLiteral("*.part*")}).isEmpty());
}

void TestExportFiles::failureLeavesTheOldFile()
{
    class Stop final : public Progress {
        [[nodiscard]] bool advance(std::uint64_t, std::uint64_t) override { return false; }
    } stop;
    for (const char* name : {"old.csv", "old.xlsx"}) {
        QFile old(path(name));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const auto stopped = writeTable(cohortExport(analysis_->cohorts), path(name).toStdString(), stop);
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }
    QVERIFY(QDir(folder_.path()).entryList({QStringLiteral("*.part*")}).isEmpty());
}

void TestExportFiles::theWorkbookRecalculates()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    QVERIFY2(!office.isEmpty(), "LibreOffice is not installed (packaging/debian-packages-test.txt)");
    WorkbookOptions options;
    options.results = false;  // what is read back was reckoned by LibreOffice
    options.levers.price = 0.1;
    options.levers.marginPoints = 0.02;
    options.levers.acquisitionCost = -0.25;
    NoProgress quiet;
    QVERIFY(writeWorkbook(*analysis_, options, path("book.xlsx").toStdString(), quiet));
    QVERIFY(QDir(folder_.path()).mkpath(QStringLiteral("profile/user")));
    QFile settings(path("profile/user/registrymodifications.xcu"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"(<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">)"
                   R"(<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode">)"
                   R"(<value>0</value></prop></item></oor:items>)");
    settings.close();
    QProcess process;
    process.start(office,
                  {QStringLiteral("-env:UserInstallation=file://") + path("profile"), QStringLiteral("--headless"),
                   QStringLiteral("--convert-to"),
                   QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"),
                   QStringLiteral("--outdir"), folder_.path(), path("book.xlsx")});
    QVERIFY(process.waitForFinished(120'000));
    const auto key = readCsv(path("book-Key figures.csv"));
    const auto whatIf = readCsv(path("book-What if.csv"));
    const auto segments = readCsv(path("book-Segments.csv"));
    QVERIFY(!key.isEmpty() && !whatIf.isEmpty() && !segments.isEmpty());
    const KeyFigures& f = analysis_->all;
    const std::pair<const char*, Figure> figures[] = {{"Average purchase value", f.perWindow.averagePurchaseValue},
                                                      {"Average purchase frequency", f.perWindow.purchaseFrequency},
                                                      {"Customer value a year", f.perWindow.customerValuePerYear},
                                                      {"CLV, simple", f.simpleClv},
                                                      {"CLV, predictive formula", f.predictiveFormula},
                                                      {"CLV, retention form", f.retentionForm},
                                                      {"Value of the past", f.historicalTotal},
                                                      {"Value still to come", f.residualTotal},
                                                      {"CLV, total", f.clvTotal},
                                                      {"CLV, mean", f.clvMean}};
    for (const auto& [label, expected] : figures)
        QVERIFY2(near(figure(key, label), *expected), label);
    const SegmentTable& front = *analysis_->segmentsInFront();
    for (std::size_t s = 0; s < front.segmentation.size(); ++s) {
        const QStringList row = segments[static_cast<qsizetype>(s + 2)];
        QCOMPARE(row[0], QString::fromStdString(front.segmentation.names[s]));
        QCOMPARE(row[1].toULongLong(), front.figures[s].customers);
        QVERIFY(near(row[5].toDouble(), front.figures[s].clvTotal.value_or(0)));
    }
    Scenario scenario;
    scenario.levers = options.levers;
    scenario.effects.retentionResponse = 0;
    const auto base = whatIfBase(*analysis_, {});
    QVERIFY(base);
    const WhatIfEngine engine(*base, analysis_->definitions);
    const auto result = engine.exact(scenario, quiet);
    QVERIFY(result);
    QVERIFY(near(figure(whatIf, "Value still to come", 1), *result->changed.residual));
    QVERIFY(near(figure(whatIf, "Expected revenue", 1), *result->changed.revenue));
    QVERIFY(near(figure(whatIf, "Expected purchases", 1), result->changed.purchases));
    QVERIFY(std::abs(figure(whatIf, "Break-even loss of purchases") - *result->breakEven.margin) < 1e-4);
    QVERIFY(near(figure(whatIf, "LTV : CAC"), *f.ltvToCac / 0.75));
    QVERIFY(near(figure(whatIf, "CLV of a new customer", 1), *f.newCustomerClv + *f.acquisitionCost * 0.25));
}

QTEST_GUILESS_MAIN(TestExportFiles)
#include "test_export_files.moc"
