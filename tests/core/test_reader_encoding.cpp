// The encoding stage: files in legacy encodings, short and long, read back as the text they hold.
#include "core/ingest/encoding.h"
#include "tests/core/reader_support.h"

#include <QTest>

#include <unicode/ucnv.h>

using namespace perennial;
using namespace readertest;

class TestReaderEncoding : public QObject {
    Q_OBJECT

private:
    Files files_;

    static QByteArray encode(const QString& text, const char* encoding)
    {
        UErrorCode status = U_ZERO_ERROR;
        UConverter* converter = ucnv_open(encoding, &status);
        QByteArray bytes(text.size() * 4 + 16, '\0');
        const auto size =
            ucnv_fromUChars(converter, bytes.data(), static_cast<int>(bytes.size()),
                            reinterpret_cast<const UChar*>(text.utf16()), static_cast<int>(text.size()), &status);
        ucnv_close(converter);
        bytes.truncate(size);
        return bytes;
    }

    /// windows-1258 writes a vowel and, after it, its tone.
    static QString withSeparateTones(const QString& word)
    {
        static const QString tones = QString::fromUtf8("\u0300\u0301\u0303\u0309\u0323");
        QString result;
        for (const QChar c : word) {
            const QString parts = QString(c).normalized(QString::NormalizationForm_D);
            QString base;
            QString tone;
            for (const QChar part : parts)
                (tones.contains(part) ? tone : base) += part;
            result += base.normalized(QString::NormalizationForm_C) + tone;
        }
        return result;
    }

private slots:
    void readBack_data();
    void readBack();
    void wide_data();
    void wide();
    void lateNonAscii();
    void invalidInChosenEncoding();
};

void TestReaderEncoding::readBack_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* label, const char* encoding, const char8_t* words) {
        QTest::newRow(label) << encoding << QString::fromUtf8(reinterpret_cast<const char*>(words));
    };
    row("French", "windows-1252", u8"Prénom,Société Générale,Hélène Lefèvre,Café crème,Montréal,Besançon");
    row("German", "windows-1252", u8"Straße,Müller,Köln,Größe,Grüße aus Österreich");
    row("Spanish, two letters", "windows-1252", u8"Descripción,Peña");
    row("euro and quotes", "windows-1252", u8"Price in €,Women’s shoes,“Deluxe” – blue");
    row("Portuguese", "windows-1252", u8"São Paulo,Descrição,Endereço,Não,João,Conceição");
    row("Polish", "windows-1250",
        u8"Łódź,zamówienie,Gdańsk,sprzedaż,Żółw,klient stały,płatność,Wrocław,Kraków,właściciel");
    row("Czech", "windows-1250",
        u8"Objednávka,Příjmení,Dvořák,město Plzeň,žluťoučký kůň,Černý,zákazník,částka,dřevěný");
    row("Russian", "windows-1251", u8"Заказ,Покупатель,Сумма,Дата,Иванов Пётр,Москва,доставка курьером");
    row("Russian DOS", "IBM866", u8"Заказ,Покупатель,Сумма,Дата,Иванов Пётр,Москва,доставка курьером");
    row("Russian KOI8", "KOI8-R", u8"Заказ,Покупатель,Сумма,Дата,Иванов Пётр,Москва,доставка курьером");
    row("Turkish", "windows-1254", u8"Müşteri,Sipariş,Tutar,İstanbul,Ağustos,ışık,çağrı,Şişli,değişiklik,Beyoğlu");
    row("Greek", "windows-1253", u8"Παραγγελία,Πελάτης,Ημερομηνία,Αθήνα,Θεσσαλονίκη,ποσό");
    row("Hebrew", "windows-1255", u8"הזמנה,לקוח,תאריך,סכום,ירושלים,תל אביב,משלוח");
    row("Arabic", "windows-1256", u8"الطلب,العميل,التاريخ,المبلغ,القاهرة,محمد أحمد,الرياض,شحن سريع");
    row("Thai", "windows-874", u8"คำสั่งซื้อ,ลูกค้า,วันที่,จำนวนเงิน,กรุงเทพมหานคร,สมชาย ใจดี");
    row("Vietnamese", "windows-1258", u8"Đơn hàng,khách hàng,ngày,thành tiền,Nguyễn Văn Hùng,Hà Nội");
    row("Baltic", "windows-1257",
        u8"Užsakymas,pirkėjas,suma,Šiauliai,Vilniaus g. ąžuolų,Kęstutis,Jūratė,įmonė,gyvenvietė");
    row("Chinese simplified", "GB18030", u8"订单号,客户姓名,日期,金额,北京市朝阳区,张伟,商品名称,上海");
    row("Chinese, two words", "GB18030", u8"订单日期,客户");
    row("Chinese traditional", "Big5", u8"訂單編號,客戶姓名,日期,金額,臺北市信義區,陳小明,商品名稱,高雄");
    row("Japanese", "Shift_JIS", u8"注文番号,顧客名,日付,金額,東京都渋谷区,田中さくら,カタログ,配送先");
    row("Japanese EUC", "EUC-JP", u8"注文番号,顧客名,日付,金額,東京都渋谷区,田中さくら,カタログ,配送先");
    row("Korean", "EUC-KR", u8"주문번호,고객명,날짜,금액,서울특별시 강남구,김민준,상품명,배송지");
}

void TestReaderEncoding::readBack()
{
    QFETCH(QString, encoding);
    QFETCH(QString, words);
    QByteArray bytes("id,a,sum\n");
    int id = 0;
    for (const QString& word : words.split(',')) {
        const QByteArray encoded =
            encode(encoding == "windows-1258" ? withSeparateTones(word) : word, qPrintable(encoding));
        bytes += QByteArray::number(++id) + ',' + encoded + ",12.50\n";
    }
    const auto table = readFile(files_.write("t.csv", bytes));
    QVERIFY(table.has_value());
    COMPARE_TEXT(table->options.encoding.value, qPrintable(encoding));
    const QStringList list = words.split(',');
    for (int i = 0; i < list.size(); ++i)
        QCOMPARE(QString::fromStdString(table->rows[static_cast<std::size_t>(i) + 1].texts[1])
                     .normalized(QString::NormalizationForm_C),
                 list[i]);
}

void TestReaderEncoding::wide_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("LE with mark") << "UTF-16LE" << QByteArray("\xFF\xFE") << "encoding-bom\tUTF-16LE";
    QTest::newRow("BE with mark") << "UTF-16BE" << QByteArray("\xFE\xFF") << "encoding-bom\tUTF-16BE";
    QTest::newRow("LE bare") << "UTF-16LE" << QByteArray() << "encoding-utf16-zeros\tUTF-16LE";
    QTest::newRow("BE bare") << "UTF-16BE" << QByteArray() << "encoding-utf16-zeros\tUTF-16BE";
    QTest::newRow("32 with mark") << "UTF-32LE" << QByteArray("\xFF\xFE\0\0", 4) << "encoding-bom\tUTF-32LE";
}

void TestReaderEncoding::wide()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, mark);
    QFETCH(QString, evidence);
    const QString text = QString::fromUtf8("id\tname\n1\tNguyễn\n2\t张伟\n3\t😀\n");
    const auto table = readFile(files_.write("w.txt", mark + encode(text, qPrintable(encoding))));
    QVERIFY(table.has_value());
    QCOMPARE(table->line(1), QString::fromUtf8("1|Nguyễn"));
    QCOMPARE(table->line(3), QString::fromUtf8("3|😀"));
    QVERIFY(QString::fromStdString(table->options.encoding.evidence).startsWith(evidence));
}

void TestReaderEncoding::lateNonAscii()
{
    // Three megabytes of ASCII before the first accent.
    const QByteArray bytes =
        QByteArray("id,name\n") + QByteArray("1,abcdefgh\n").repeated(300'000) + "2,Andr\xE9 Ren\xE9\n";
    const auto table = readFile(files_.write("late.csv", bytes));
    QVERIFY(table.has_value());
    COMPARE_TEXT(table->options.encoding.value, "windows-1252");
    QCOMPARE(table->line(table->rows.size() - 1), QString::fromUtf8("2|André René"));
}

void TestReaderEncoding::invalidInChosenEncoding()
{
    TextOptions options;
    options.encoding.choose("Shift_JIS");
    const auto table = readFile(files_.write("bad.csv", "a,b\n1,\xFF\xFE\n"), 0, options);
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().kind, ErrorKind::EncodingInvalid);
    COMPARE_TEXT(table.error().arguments.at(0), "Shift_JIS");
    QCOMPARE(table.error().place.row, 2);

    options.encoding.choose("no-such");
    QCOMPARE(readFile(files_.path("bad.csv"), 0, options).error().kind, ErrorKind::OptionInvalid);
}

QTEST_GUILESS_MAIN(TestReaderEncoding)
#include "test_reader_encoding.moc"
