// ./dev and .ci/run: the doors to the project, run as a person or a machine would run them.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int status = -1;
    QString output;
    QString messages;
};

Outcome run(const QString& program, const QStringList& arguments, const QMap<QString, QString>& variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("CI");
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {-1, {}, program + " did not run: " + process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

/// A project of two files: the real .ci/run, and a dev that writes down what it was asked for.
class Clone {
public:
    Clone()
    {
        QDir().mkpath(folder_.filePath("main/.ci"));
        write(folder_.filePath("main/.ci/run"), contents(PERENNIAL_SOURCE_DIR "/.ci/run").toUtf8());
        write(folder_.filePath("main/dev"), "#!/bin/sh\necho \"dev $*\"\n[ \"$1\" != \"$FAILS\" ]\n");
    }

    void addData() const { QDir().mkpath(folder_.filePath("shared/data")); }

    [[nodiscard]] Outcome ci(const QMap<QString, QString>& variables) const
    {
        return run(folder_.filePath("main/.ci/run"), {}, variables);
    }

private:
    QTemporaryDir folder_;
};

}  // namespace

class TestDev : public QObject {
    Q_OBJECT

private slots:
    void helpListsTheCommands();
    void unknownCommandFails();
    void packageListsAreSound();
    void ciLintsAndTests();
    void ciStopsAtTheFirstFailure();
    void ciWantsTheData();
};

void TestDev::helpListsTheCommands()
{
    const Outcome help = run(PERENNIAL_SOURCE_DIR "/dev", {"help"});
    QCOMPARE(help.status, 0);
    for (const char* command :
         {"run", "test", "build", "bench", "screenshots", "lint", "package", "check", "coverage", "translations"})
        QVERIFY2(QRegularExpression(QString("^  %1 +\\S").arg(command), QRegularExpression::MultilineOption)
                     .match(help.output)
                     .hasMatch(),
                 command);
}

void TestDev::unknownCommandFails()
{
    const Outcome outcome = run(PERENNIAL_SOURCE_DIR "/dev", {"tset"});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.messages.contains("tset"));
    QVERIFY(outcome.output.isEmpty());
}

void TestDev::packageListsAreSound()
{
    static const QRegularExpression packageName("^[a-z0-9][a-z0-9+.-]+$");
    const QDir folder(PERENNIAL_SOURCE_DIR "/packaging");
    const QStringList lists = folder.entryList({"debian-packages*.txt"});
    QVERIFY(lists.contains("debian-packages.txt"));
    const QString dev = contents(PERENNIAL_SOURCE_DIR "/dev");
    for (const QString& list : lists) {
        QSet<QString> seen;
        for (const QString& line : contents(folder.filePath(list)).split('\n')) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            QVERIFY2(packageName.match(line).hasMatch(), qPrintable(list + ": " + line));
            QVERIFY2(!seen.contains(line), qPrintable(list + " has twice " + line));
            seen.insert(line);
        }
        QVERIFY2(!seen.isEmpty(), qPrintable(list));
        const QString name = QString(list).remove("debian-packages").remove(".txt").remove('-');
        if (!name.isEmpty())
            QVERIFY2(QRegularExpression("need .*\\b" + name + "\\b").match(dev).hasMatch(),
                     qPrintable("./dev never asks for " + list));
    }
}

void TestDev::ciLintsAndTests()
{
    const Clone clone;
    clone.addData();
    const Outcome outcome = clone.ci({{"CI", "true"}});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output, QString("dev lint\ndev test\n"));
}

void TestDev::ciStopsAtTheFirstFailure()
{
    const Clone clone;
    const Outcome outcome = clone.ci({{"FAILS", "lint"}});
    QVERIFY(outcome.status != 0);
    QCOMPARE(outcome.output, QString("dev lint\n"));
}

void TestDev::ciWantsTheData()
{
    const Clone clone;
    const Outcome inCi = clone.ci({{"CI", "true"}});
    QCOMPARE(inCi.status, 1);
    QVERIFY(inCi.output.isEmpty());
    QVERIFY(inCi.messages.contains("../shared/data"));
    QCOMPARE(clone.ci({}).status, 0);
}

QTEST_GUILESS_MAIN(TestDev)
#include "test_dev.moc"
