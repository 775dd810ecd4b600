// The .ts files: finished, complete, in step with the sources, and built into the program.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message {
    QString context;
    QString source;
    QString state;  ///< "unfinished", "vanished", "obsolete" or empty
    bool plural = false;
    QStringList translations;  ///< one, or one for each plural form
};

/// The message that begins at the reader's position.
Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value("type").toString();
            if (!message.plural) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages << readMessage(xml, context);
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

/// %1, %2 ... and %n of a text, sorted; %L1 counts as %1.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder("%L?([0-9]{1,2}|n)");
    QStringList found;
    for (auto all = placeholder.globalMatch(text); all.hasNext();)
        found << all.next().captured(1);
    found.sort();
    return found;
}

/// What is wrong with a message, as one sentence; empty when it is all right. The numeral may be
/// left out of a plural form ('one customer'), but a form may not invent one.
QString complaint(const Message& message)
{
    const QString where = message.context + ": " + message.source.left(60);
    if (!message.state.isEmpty())
        return where + " is " + message.state;
    if (message.translations.isEmpty() || message.translations.contains(QString()))
        return where + " has an empty translation";
    QStringList expected = placeholders(message.source);
    for (const QString& translation : message.translations) {
        QStringList actual = placeholders(translation);
        if (message.plural) {
            expected.removeAll("n");
            actual.removeAll("n");
        }
        if (actual != expected)
            return where + " has other placeholders: " + translation;
    }
    return {};
}

QStringList languages()
{
    return QString(PERENNIAL_LANGUAGES).split(',');
}

QString tsPath(const QString& name)
{
    return QString(PERENNIAL_SOURCE_DIR "/translations/%1.ts").arg(name);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyStringIsFinished_data();
    void everyStringIsFinished();
    void filesFollowTheSources_data();
    void filesFollowTheSources();
    void qtsOwnStringsAreEqualInAll();
    void builtIntoTheProgram_data();
    void builtIntoTheProgram();
};

void TestTranslations::everyStringIsFinished_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& file : QDir(PERENNIAL_SOURCE_DIR "/translations").entryList({"*.ts"}))
        QTest::newRow(qPrintable(file)) << file.chopped(3);
    QTest::newRow("listed: English plurals") << "perennial_en";
    for (const QString& language : languages())
        QTest::newRow(qPrintable("listed: " + language)) << "perennial_" + language;
}

void TestTranslations::everyStringIsFinished()
{
    QFETCH(QString, name);
    const QList<Message> messages = readMessages(tsPath(name));
    QVERIFY2(!messages.isEmpty(), "no strings");
    QStringList complaints;
    for (const Message& message : messages) {
        if (const QString text = complaint(message); !text.isEmpty())
            complaints << text;
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(QString("%1 of %2:\n").arg(complaints.size()).arg(messages.size())
                                              + complaints.mid(0, 20).join('\n')));
}

void TestTranslations::filesFollowTheSources_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("pluralsOnly");
    QTest::newRow("en") << "perennial_en" << true;
    for (const QString& language : languages())
        QTest::newRow(qPrintable(language)) << "perennial_" + language << false;
}

/// lupdate over a copy changes nothing: ./dev translations was run after the last change of a string.
void TestTranslations::filesFollowTheSources()
{
    QFETCH(QString, name);
    QFETCH(bool, pluralsOnly);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name + ".ts");
    QVERIFY(QFile::copy(tsPath(name), copy));

    QStringList arguments = {"-silent", "-locations", "none", "-no-obsolete", "-I", PERENNIAL_SOURCE_DIR};
    if (pluralsOnly)
        arguments << "-pluralonly";
    arguments << "@" PERENNIAL_TRANSLATED_SOURCES << "-ts" << copy;
    QProcess lupdate;
    lupdate.start(PERENNIAL_LUPDATE, arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    // A warning means a string under a context that the program will not ask for.
    const QString warnings = QString::fromUtf8(lupdate.readAllStandardError());
    QVERIFY2(warnings.isEmpty(), qPrintable("\n" + warnings));

    if (contents(copy) == contents(tsPath(name)))
        return;
    QSet<QString> before;
    for (const Message& message : readMessages(tsPath(name)))
        before << message.context + ": " + message.source;
    QStringList changed;
    for (const Message& message : readMessages(copy)) {
        if (!before.remove(message.context + ": " + message.source))
            changed << "new: " + message.context + ": " + message.source;
    }
    for (const QString& gone : before)
        changed << "gone: " + gone;
    QFAIL(
        qPrintable("./dev translations has not been run since the strings changed\n" + changed.mid(0, 20).join('\n')));
}

void TestTranslations::qtsOwnStringsAreEqualInAll()
{
    QList<QSet<QString>> sets;
    for (const QString& file : QDir(PERENNIAL_SOURCE_DIR "/translations").entryList({"qtbase_*.ts"})) {
        QSet<QString> sources;
        for (const Message& message : readMessages(tsPath(file.chopped(3))))
            sources << message.context + ": " + message.source;
        sets << sources;
    }
    QVERIFY(sets.size() >= 3);
    for (const QSet<QString>& other : sets)
        QCOMPARE(other, sets.first());
}

void TestTranslations::builtIntoTheProgram_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::builtIntoTheProgram()
{
    QFETCH(QString, language);
    QTranslator own;
    QVERIFY(own.load(":/i18n/perennial_" + language + ".qm"));
    QTranslator qts;
    QVERIFY(qts.load(":/i18n/qtbase_" + language + ".qm"));
    for (const char* source : {"Cancel", "Open", "Save All"}) {
        const QString translated = qts.translate("QPlatformTheme", source);
        QVERIFY2(!translated.isEmpty() && translated != source, source);
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
