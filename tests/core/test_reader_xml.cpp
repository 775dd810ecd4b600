// The XML scanner: the same elements and texts as expat gives, wherever a piece ends; what is no XML is refused.
#include "core/ingest/xml/xml_engine.h"
#include "tests/core/reader_support.h"

#include <QTest>

using namespace perennial;

namespace {

class Recorder final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        log.append("<").append(name);
        attributes.each([this](std::string_view key, std::string_view value) {
            log.append(" ").append(key).append("=[").append(value).append("]");
        });
        log += ">";
    }
    void end(std::string_view name) override { log.append("</").append(name).append(">"); }
    void text(std::string_view piece) override { log += piece; }

    std::string log;
};

XmlEngine::Outcome run(XmlEngine& engine, std::string_view bytes, std::size_t piece)
{
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        if (const auto outcome = engine.feed(bytes.substr(at, piece), false); outcome != XmlEngine::Outcome::Taken)
            return outcome;
    return engine.feed({}, true);
}

}  // namespace

class TestReaderXml : public QObject {
    Q_OBJECT

private slots:
    void sameAsExpat_data();
    void sameAsExpat();
    void refused_data();
    void refused();
    void engineByEncoding_data();
    void engineByEncoding();
};

void TestReaderXml::sameAsExpat_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("elements") << QByteArray("<?xml version=\"1.0\"?>\n<a><b/><c ></c >text<d>x</d></a>\n");
    QTest::newRow("attributes") << QByteArray("<a b=\"1\" c = '2>3' d=\"it's\"\n e='\"' f=\"\"/>");
    QTest::newRow("references") << QByteArray("<a b=\"&lt;&#65;&#x4e2d;\">x &amp; y &gt;&quot;&apos;&#10;&#13;z</a>");
    QTest::newRow("line ends") << QByteArray("<a b=\"1\r\n2\t3\">x\r\ny\rz\n</a>");
    QTest::newRow("CDATA") << QByteArray("<a>1<![CDATA[<b>&amp;]]]]>2</a>");
    QTest::newRow("comments")
        << QByteArray("<!-- > --><a><!-- <b> -- ></a>--></a><!---->").replace("-- ></a>-->", "- ></a>-->");
    QTest::newRow("instructions") << QByteArray("<?x <a> ?><a><?y z?>t</a><?end?>");
    QTest::newRow("prefixes") << QByteArray("<x:a xmlns:x=\"u\" x:b=\"1\"><x:c/></x:a>");
    QTest::newRow("many bytes") << QByteArray("<a b=\"\xC3\xA9\">\xE4\xB8\xAD\xF0\x9F\x98\x80</a>");
}

void TestReaderXml::sameAsExpat()
{
    QFETCH(QByteArray, xml);
    Recorder theirs;
    QCOMPARE(run(*makeExpatEngine(theirs), xml.toStdString(), 1000), XmlEngine::Outcome::Taken);
    for (std::size_t piece = 1; piece <= static_cast<std::size_t>(xml.size()); ++piece) {
        Recorder ours;
        QCOMPARE(run(*makeXmlScanner(ours), xml.toStdString(), piece), XmlEngine::Outcome::Taken);
        COMPARE_TEXT(ours.log, theirs.log.c_str());
    }
}

void TestReaderXml::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char* label, const QByteArray& xml, XmlEngine::Outcome outcome) {
        QTest::newRow(label) << xml << static_cast<int>(outcome);
    };
    row("crossed", "<a><b></a></b>", XmlEngine::Outcome::Bad);
    row("closed twice", "<a></a></a>", XmlEngine::Outcome::Bad);
    row("two roots", "<a/><b/>", XmlEngine::Outcome::Bad);
    row("text outside", "<a/>x", XmlEngine::Outcome::Bad);
    row("unknown entity", "<a>&nbsp;</a>", XmlEngine::Outcome::Bad);
    row("NUL reference", "<a>&#0;</a>", XmlEngine::Outcome::Bad);
    row("half of a pair", "<a>&#xD800;</a>", XmlEngine::Outcome::Bad);
    row("no quotes", "<a b=1/>", XmlEngine::Outcome::Bad);
    row("no UTF-8", "<a>\xE9</a>", XmlEngine::Outcome::Bad);
    row("document type", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", XmlEngine::Outcome::Entities);
    row("cut in text", "<a>x", XmlEngine::Outcome::Cut);
    row("cut in a tag", "<a><b c=\"", XmlEngine::Outcome::Cut);
    row("cut in a comment", "<a/><!-- ", XmlEngine::Outcome::Cut);
    row("nothing", "", XmlEngine::Outcome::Cut);
}

void TestReaderXml::refused()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, outcome);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{3}, std::size_t{1000}}) {
        Recorder recorder;
        QCOMPARE(static_cast<int>(run(*makeXmlScanner(recorder), xml.toStdString(), piece)), outcome);
    }
}

void TestReaderXml::engineByEncoding_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("Latin-1") << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE9</a>");
    QTest::newRow("UTF-8") << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>\xC3\xA9</a>");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0a\0>\0\xE9\0<\0/\0a\0>\0", 18);
    QTest::newRow("harmless document type") << QByteArray("<!DOCTYPE a SYSTEM \"a.dtd\"><a>&#233;</a>");
}

void TestReaderXml::engineByEncoding()
{
    QFETCH(QByteArray, xml);
    Recorder recorder;
    const std::string bytes = xml.toStdString();
    QCOMPARE(run(*makeXmlEngine(bytes, recorder), bytes, 1000), XmlEngine::Outcome::Taken);
    COMPARE_TEXT(recorder.log, "<a>é</a>");
}

QTEST_GUILESS_MAIN(TestReaderXml)
#include "test_reader_xml.moc"
