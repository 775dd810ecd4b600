// What is installed is valid by the desktop's own tools, complete, and the package made of it runs.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int status = -1;
    QString output;
    QString messages;
};

Outcome run(const QString& program, const QStringList& arguments, const QString& folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C.UTF-8");
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(240'000))
        return {-1, {}, program + " did not run: " + process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString packaging(const QString& file)
{
    return QString(PERENNIAL_SOURCE_DIR "/packaging/") + file;
}

QString built(const QString& file)
{
    return QString(PERENNIAL_BINARY_DIR "/packaging/") + file;
}

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The man page with its hyphens as they are typed.
QString manPage()
{
    return contents(built("perennial.1")).replace("\\-", "-");
}

QStringList subcommands()
{
    return {"import", "analyze", "customers", "segments", "retention", "whatif", "report", "chart"};
}

}  // namespace

class TestPackaging : public QObject {
    Q_OBJECT

private slots:
    void desktopFileIsValid();
    void metainfoIsValid();
    void mimeTypeIsValid();
    void iconsAreWellFormed_data();
    void iconsAreWellFormed();
    void manPageIsValid();
    void manPageKnowsEveryOption_data();
    void manPageKnowsEveryOption();
    void packageInstallsAndRuns();
};

void TestPackaging::desktopFileIsValid()
{
    const QString path = packaging("desktop/org.perennial.Perennial.desktop");
    const Outcome outcome = run("desktop-file-validate", {path});
    QVERIFY2(outcome.status == 0 && outcome.output.isEmpty(), qPrintable(outcome.output + outcome.messages));
    for (const char* language : {"ar", "id", "th", "vi", "zh_CN"})
        QVERIFY2(contents(path).contains(QString("Comment[%1]=").arg(language)), language);
}

void TestPackaging::metainfoIsValid()
{
    const QString path = built("org.perennial.Perennial.metainfo.xml");
    const Outcome outcome = run("appstreamcli", {"validate", "--no-net", "--no-color", path});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.output + outcome.messages));
    QVERIFY(contents(path).contains("<release version=\"" PERENNIAL_VERSION "\""));
}

/// The desktop's own compiler of MIME types takes it, and knows the file by name and by content.
void TestPackaging::mimeTypeIsValid()
{
    const QString path = packaging("desktop/perennial.xml");
    const Outcome lint = run("xmllint", {"--noout", path});
    QVERIFY2(lint.status == 0, qPrintable(lint.messages));

    const QTemporaryDir folder;
    const QString mime = folder.filePath("mime");
    QVERIFY(QDir().mkpath(mime + "/packages"));
    QVERIFY(QFile::copy(path, mime + "/packages/perennial.xml"));
    const Outcome update = run("env", {"XDG_DATA_HOME=" + folder.path(), "update-mime-database", mime});
    QVERIFY2(update.status == 0 && update.messages.isEmpty(), qPrintable(update.messages));
    QVERIFY(contents(mime + "/globs2").contains("application/x-perennial:*.perennial"));
    QFile magic(mime + "/magic");
    QVERIFY(magic.open(QIODevice::ReadOnly));
    const QByteArray rules = magic.readAll();
    QVERIFY(rules.contains("[70:application/x-perennial]"));
    QVERIFY(rules.contains("PRNL"));
}

void TestPackaging::iconsAreWellFormed_data()
{
    QTest::addColumn<QString>("path");
    for (const char* name : {"perennial", "application-x-perennial"})
        QTest::newRow(name) << packaging(QString("icons/%1.svg").arg(name));
}

void TestPackaging::iconsAreWellFormed()
{
    QFETCH(QString, path);
    const Outcome lint = run("xmllint", {"--noout", path});
    QVERIFY2(lint.status == 0, qPrintable(lint.messages));
    QVERIFY(contents(path).contains("viewBox=\"0 0 128 128\""));
    QVERIFY2(!contents(path).contains("href=\"http"), "an icon loads nothing");
}

void TestPackaging::manPageIsValid()
{
    const Outcome outcome = run("man", {"--warnings", "-E", "UTF-8", "-Tutf8", "-l", built("perennial.1")});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.messages.isEmpty(), qPrintable(outcome.messages));
    QVERIFY(!manPage().contains('@'));
}

void TestPackaging::manPageKnowsEveryOption_data()
{
    QTest::addColumn<QString>("subcommand");
    for (const QString& subcommand : subcommands())
        QTest::newRow(qPrintable(subcommand)) << subcommand;
}

void TestPackaging::manPageKnowsEveryOption()
{
    QFETCH(QString, subcommand);
    const Outcome help = run(PERENNIAL_PROGRAM, {subcommand, "--help"});
    QVERIFY2(help.status == 0, qPrintable(help.messages));
    static const QRegularExpression option("(--[a-z][a-z-]+)");
    const QString page = manPage();
    QVERIFY2(page.contains("perennial " + subcommand), "not in the synopsis");
    QStringList unknown;
    int options = 0;
    for (auto all = option.globalMatch(help.output); all.hasNext(); ++options) {
        const QString name = all.next().captured(1);
        if (!page.contains(name))
            unknown << name;
    }
    QVERIFY2(options >= 5, qPrintable("no options in the help:\n" + help.output));
    QVERIFY2(unknown.isEmpty(), qPrintable("not in the man page: " + unknown.join(' ')));
}

void TestPackaging::packageInstallsAndRuns()
{
    const QTemporaryDir folder;
    const Outcome made = run(PERENNIAL_CPACK, {"-G", "DEB", "-B", folder.path()}, PERENNIAL_BINARY_DIR);
    QVERIFY2(made.status == 0, qPrintable(made.output + made.messages));
    const QStringList packages = QDir(folder.path()).entryList({"perennial_" PERENNIAL_VERSION "_*.deb"});
    QCOMPARE(packages.size(), 1);
    const QString package = folder.filePath(packages.first());

    const QString depends = run("dpkg-deb", {"-f", package, "Depends"}).output;
    for (const char* library : {"libqt6widgets6", "libqt6charts6", "libsqlite3-0", "libc6", "libqt6svg6"})
        QVERIFY2(depends.contains(library), qPrintable(QString(library) + " is not among " + depends));

    const QString root = folder.filePath("root");
    QCOMPARE(run("dpkg-deb", {"-x", package, root}).status, 0);
    for (const char* file : {"bin/perennial", "share/applications/org.perennial.Perennial.desktop",
                             "share/metainfo/org.perennial.Perennial.metainfo.xml", "share/mime/packages/perennial.xml",
                             "share/icons/hicolor/scalable/apps/perennial.svg",
                             "share/icons/hicolor/scalable/mimetypes/application-x-perennial.svg",
                             "share/man/man1/perennial.1.gz", "share/doc/perennial/copyright"})
        QVERIFY2(QFile::exists(root + "/usr/" + file), file);
    const Outcome version = run(root + "/usr/bin/perennial", {"--version"});
    QCOMPARE(version.status, 0);
    QVERIFY2(version.output.contains(PERENNIAL_VERSION), qPrintable(version.output));
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "test_packaging.moc"
