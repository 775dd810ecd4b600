// What inspect() understands of tables as people have them, and what it refuses.
#include "tests/core/ingest_support.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;

namespace {

// Title row, header in row 2, points in dates, commas in money, a total row below.
constexpr char german[] = "Alder & Oak – Bestellungen\n"
                          "Bestellnummer;Datum;E-Mail;Artikel;Betrag;Status\n"
                          "A-20871;17.06.2026;M.Hartmann@posteo.de;Assam 250 g;29,80;bezahlt\n"
                          "A-20871;17.06.2026;m.hartmann@posteo.de;Teekanne;1.064,00;bezahlt\n"
                          "A-20870;17.06.2026;jo.byrne@mail.ie;Espresso;27,50;offen\n"
                          "A-20412;16.06.2026;s.vidal@correo.es;Kessel;-79,00;erstattet\n"
                          "A-20866;16.06.2026;p.tan@inbox.sg;Matcha;42,00;storniert\n"
                          "A-20865;31.06.2026;lena@post.no;Filter;15,20;bezahlt\n"
                          "A-20864;16.06.2026;lena@post.no;Filter;zwei;bezahlt\n"
                          "Summe;;;;1.099,50;\n";

const PreviewRow* previewOf(const Inspection& inspection, std::int64_t row)
{
    for (const PreviewRow& preview : inspection.preview)
        if (preview.rowNumber == row)
            return &preview;
    return nullptr;
}

}  // namespace

class TestIngestDetection : public QObject {
    Q_OBJECT

private slots:
    void tableUnderTitle();
    void headersOfManyLanguages_data();
    void headersOfManyLanguages();
    void layoutsFromElsewhere_data();
    void layoutsFromElsewhere();
    void customerIsNotTheNewId();
    void emailBeforeName();
    void pendingAsksFirst();
    void refusals_data();
    void refusals();
    void withoutHeader();
    void missingSheetAndColumn();

private:
    Folder folder_;
};

void TestIngestDetection::tableUnderTitle()
{
    const auto seen = look(folder_.write("german.csv", german));
    QVERIFY(seen.has_value());
    QVERIFY(!seen->blocked);
    QCOMPARE(seen->headerRow, 2);
    QCOMPARE(columnOf(*seen, Field::Order), "Bestellnummer");
    QCOMPARE(columnOf(*seen, Field::Date), "Datum");
    QCOMPARE(columnOf(*seen, Field::Customer), "E-Mail");
    QCOMPARE(columnOf(*seen, Field::Product), "Artikel");
    QCOMPARE(columnOf(*seen, Field::Amount), "Betrag");
    QCOMPARE(columnOf(*seen, Field::Status), "Status");
    QCOMPARE(seen->decimalMark.value, ',');
    QCOMPARE(seen->dateOrder.value, DateOrder::DayMonthYear);
    QCOMPARE(seen->expected.rowsRead, 7u);
    QVERIFY(seen->expected.addsUp());
    QCOMPARE(rowsOf(*seen, RowOutcome::Kept), 3u);
    QCOMPARE(amountOf(seen->expected.of(RowOutcome::Kept)), "1014.80");  // 29.80 + 1064 - 79
    QCOMPARE(seen->expected.of(RowOutcome::Excluded).reasons.at("pending"), 1u);
    QCOMPARE(seen->expected.of(RowOutcome::Excluded).reasons.at("cancelled"), 1u);
    QCOMPARE(seen->expected.of(RowOutcome::Rejected).reasons.at("date-invalid"), 1u);
    QCOMPARE(seen->expected.of(RowOutcome::Rejected).reasons.at("amount-invalid"), 1u);
    using Fate = PreviewRow::Fate;
    QCOMPARE(previewOf(*seen, 1)->fate, Fate::Outside);
    QCOMPARE(previewOf(*seen, 2)->fate, Fate::Header);
    QCOMPARE(previewOf(*seen, 5)->fate, Fate::Excluded);  // pending is below a third of the money
    QCOMPARE(previewOf(*seen, 6)->fate, Fate::Refund);
    QCOMPARE(previewOf(*seen, 8)->fate, Fate::Rejected);
    QCOMPARE(previewOf(*seen, 8)->badColumn, 1);
    QCOMPARE(previewOf(*seen, 10)->reason, std::string("total-row"));
}

void TestIngestDetection::headersOfManyLanguages_data()
{
    QTest::addColumn<QString>("header");  // customer, date, amount, order, product

    QTest::newRow("en") << "Customer ID,Order Date,Net Sales,Order No,Product Name";
    QTest::newRow("zh") << "客户编号,下单时间,实付金额,订单编号,商品名称";
    QTest::newRow("ar") << "رقم العميل,تاريخ الطلب,المبلغ,رقم الطلب,المنتج";
    QTest::newRow("id") << "ID Pelanggan,Tanggal Pesanan,Total Harga,No. Pesanan,Nama Produk";
    QTest::newRow("th") << "รหัสลูกค้า,วันที่สั่งซื้อ,ยอดรวม,หมายเลขคำสั่งซื้อ,ชื่อสินค้า";
    QTest::newRow("vi") << "Mã khách hàng,Ngày đặt hàng,Thành tiền,Mã đơn hàng,Tên sản phẩm";
    QTest::newRow("es") << "ID de cliente,Fecha de pedido,Importe,Número de pedido,Producto";
    QTest::newRow("pt") << "Código do cliente,Data do pedido,Valor total,Número do pedido,Produto";
    QTest::newRow("de") << "Kundennummer,Bestelldatum,Gesamtbetrag,Bestellnummer,Artikelbezeichnung";
    QTest::newRow("fr") << "Code client,Date de commande,Montant total,Numéro de commande,Désignation";
    QTest::newRow("ru") << "Код клиента,Дата заказа,Сумма,Номер заказа,Наименование товара";
    QTest::newRow("ja") << "顧客番号,注文日,合計金額,注文番号,商品名";
}

void TestIngestDetection::headersOfManyLanguages()
{
    QFETCH(QString, header);
    QByteArray text = header.toUtf8() + "\n";
    for (int i = 0; i < 40; ++i)
        text += QStringLiteral("C%1,2024-01-%2,%3.50,O%4,Thing %5\n")
                    .arg(i % 9 + 100)
                    .arg(i % 28 + 1, 2, 10, QChar('0'))
                    .arg(i + 10)
                    .arg(1000 + i)
                    .arg(i % 5)
                    .toUtf8();
    const auto seen = look(folder_.write("words.csv", text.constData()));
    QVERIFY(seen.has_value());
    QVERIFY(!seen->blocked);
    QStringList found;
    for (const Field field : {Field::Customer, Field::Date, Field::Amount, Field::Order, Field::Product})
        found << columnOf(*seen, field);
    QCOMPARE(found.join(','), header);
    for (const ColumnGuess& column : seen->columns)
        QVERIFY(!column.field.evidence.empty());
}

void TestIngestDetection::layoutsFromElsewhere_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("row");      // %1 = row number, %2 = customer, %3 = day 1..28
    QTest::addColumn<QString>("mapping");  // customer|date|amount or price|order|status or type

    QTest::newRow("run-together capitals")
        << "ORDERNUMBER,QUANTITYORDERED,PRICEEACH,SALES,ORDERDATE,STATUS,PRODUCTLINE,CUSTOMERNAME,STATE"
        << "%1,30,95.7,2871.00,2/%3/2003 0:00,Shipped,Cars,Shop %2,NY"
        << "CUSTOMERNAME|ORDERDATE|SALES|ORDERNUMBER|STATUS";
    QTest::newRow("events") << "event_time,event_type,product_id,brand,price,user_id"
                            << "2019-10-%3 00:00:00 UTC,purchase,57,runail,6.5%2,44%2"
                            << "user_id|event_time|price|-|event_type";
    QTest::newRow("province is no status") << "Order ID,Order Date,Customer ID,Customer Name,State,Sales"
                                           << "CA-%1,2014-03-%3,RM-1937%2,Ann %2,Ohio %3,%1.96"
                                           << "Customer ID|Order Date|Sales|Order ID|-";
    QTest::newRow("donations") << "Donor,Gift Date,Gift Amount,Fund"
                               << "D%2,3/%3/2021,$%1.00,General"
                               << "Donor|Gift Date|Gift Amount|-|-";
    QTest::newRow("tax number as customer") << "CPF;Nome;Data da Compra;Valor (R$)"
                                            << "00%2.111.222-33;Ana;%3/03/2023;R$ 1.%1,10"
                                            << "CPF|Data da Compra|Valor (R$)|-|-";
    QTest::newRow("French") << "N° client;Nom;Date achat;CA TTC (€)"
                            << "%2;Dupont;%3/03/2023;%1,50"
                            << "N° client|Date achat|CA TTC (€)|-|-";
}

/// Shapes of public data sets and of exports that no preset knows (one invented row repeated).
void TestIngestDetection::layoutsFromElsewhere()
{
    QFETCH(QString, header);
    QFETCH(QString, row);
    QFETCH(QString, mapping);
    QString text = header + '\n';
    for (int i = 0; i < 120; ++i) {
        QString line = row;  // not every row names all three, so that arg() would shift them
        line.replace("%1", QString::number(100 + i));
        line.replace("%2", QString::number(i % 9));
        line.replace("%3", QStringLiteral("%1").arg(i % 28 + 1, 2, 10, QChar('0')));
        text += line + '\n';
    }
    const auto seen = look(folder_.write("layout.csv", text.toUtf8().constData()));
    QVERIFY(seen.has_value());
    QVERIFY2(!seen->blocked, seen->blocked ? name(seen->blocked->kind).c_str() : "");
    const auto either = [&](Field first, Field second) {
        const QString column = columnOf(*seen, first);
        return column == "-" ? columnOf(*seen, second) : column;
    };
    QCOMPARE((QStringList{columnOf(*seen, Field::Customer), columnOf(*seen, Field::Date),
                          either(Field::Amount, Field::UnitPrice), columnOf(*seen, Field::Order),
                          either(Field::Status, Field::Type)})
                 .join('|'),
             mapping);
    QCOMPARE(rowsOf(*seen, RowOutcome::Kept), 120u);
}

void TestIngestDetection::customerIsNotTheNewId()
{
    QByteArray text = "id,user,date,total\n";
    for (int i = 0; i < 60; ++i)
        text += QStringLiteral("%1,u%2,2024-02-%3,%4.10\n")
                    .arg(7000 + i)
                    .arg(i % 11)
                    .arg(i % 28 + 1, 2, 10, QChar('0'))
                    .arg(i + 3)
                    .toUtf8();
    const auto seen = look(folder_.write("ids.csv", text.constData()));
    QVERIFY(seen.has_value() && !seen->blocked);
    QCOMPARE(columnOf(*seen, Field::Customer), "user");
    QCOMPARE(columnOf(*seen, Field::Order), "id");
}

void TestIngestDetection::emailBeforeName()
{
    const auto seen = look(folder_.write(
        "names.csv", "customer name,email,order date,total\n"
                     "Ann,ann@x.org,2024-01-01,5\nBob,bob@x.org,2024-01-02,6\nAnn,ANN@x.org ,2024-01-03,7\n"));
    QVERIFY(seen.has_value() && !seen->blocked);
    QCOMPARE(columnOf(*seen, Field::Customer), "email");
    QCOMPARE(columnOf(*seen, Field::CustomerName), "customer name");
}

void TestIngestDetection::pendingAsksFirst()
{
    const std::string path = folder_.write(
        "cod.csv",
        "customer,date,amount,status\na,2024-01-01,50,pending\nb,2024-01-02,30,paid\nc,2024-01-03,20,pending\n");
    const auto open = look(path);
    QVERIFY(open.has_value() && !open->blocked);
    QCOMPARE(open->questions.size(), std::size_t(1));
    QCOMPARE(open->questions[0].id, std::string("pending-third"));
    QCOMPARE(open->questions[0].chosen, std::string("count"));
    QCOMPARE(open->questions[0].effect, std::string("rows=2;amount=70.00"));
    QCOMPARE(rowsOf(*open, RowOutcome::Kept), 3u);
    QCOMPARE(open->preview.at(1).fate, PreviewRow::Fate::KeptAsked);
    ImportChoices choices;
    choices.answers["pending-third"] = "leave-out";
    const auto answered = look(path, choices);
    QCOMPARE(rowsOf(*answered, RowOutcome::Kept), 1u);
    QCOMPARE(answered->expected.of(RowOutcome::Excluded).reasons.at("pending"), 2u);
}

void TestIngestDetection::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("argument");

    QTest::newRow("no customer") << "order date,amount,product\n2024-01-01,5,tea\n2024-01-01,6,milk\n2024-01-02,7,tea\n"
                                 << "field-missing"
                                 << "customer";
    QTest::newRow("no date") << "customer,amount,product\na,5,tea\nb,6,milk\na,7,tea\n"
                             << "field-missing"
                             << "date";
    QTest::newRow("daily totals")
        << "Date,Revenue,Orders\n2024-01-01,500,12\n2024-01-02,610,14\n2024-01-03,720,9\n2024-01-04,10,1\n"
        << "table-kind-unsupported"
        << "daily-totals";
    QTest::newRow("cross-tab")
        << "Customer,Jan 2024,Feb 2024,Mar 2024,Apr 2024,May 2024\nAnn,1,2,3,4,5\nBob,2,3,4,5,6\nCay,1,1,2,2,3\n"
        << "table-kind-unsupported"
        << "cross-tab";
    QTest::newRow("summary")
        << "customer,frequency,recency,T,monetary_value\na,2,30.4,38.9,22.1\nb,0,0,38.9,0\nc,1,10,20,5\n"
        << "table-kind-unsupported"
        << "customer-summary";
    QTest::newRow("subscriptions") << "customer_id,plan,start_date,end_date,monthly_price\na,Pro,2024-01-05,2024-06-05,"
                                      "29\nb,Pro,2024-02-15,,29\na,Basic,2024-07-05,,9\n"
                                   << "table-kind-unsupported"
                                   << "subscriptions";
    QTest::newRow("contract") << "customerID,tenure,MonthlyCharges,Churn\na,2,30.4,No\nb,7,38.9,Yes\nc,1,10,No\n"
                              << "table-kind-unsupported"
                              << "contract";
}

void TestIngestDetection::refusals()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, argument);
    const auto seen = look(folder_.write("refused.csv", qPrintable(text)));
    QVERIFY(seen.has_value());
    QVERIFY(seen->blocked.has_value());
    QCOMPARE(QString::fromStdString(name(seen->blocked->kind)), kind);
    QCOMPARE(QString::fromStdString(seen->blocked->arguments.at(0)), argument);
    QVERIFY(!seen->blocked->hints.empty());
}

void TestIngestDetection::withoutHeader()
{
    QByteArray text;
    for (int i = 0; i < 50; ++i)
        text += QStringLiteral("%1,199701%2,%3.77\n")
                    .arg(i % 13 + 4000)
                    .arg(i % 28 + 1, 2, 10, QChar('0'))
                    .arg(i + 5)
                    .toUtf8();
    const auto seen = look(folder_.write("bare.csv", text.constData()));
    QVERIFY(seen.has_value());
    QCOMPARE(seen->headerRow, 0);
    QVERIFY(!seen->blocked);
    QCOMPARE(columnOf(*seen, Field::Customer), "A");
    QCOMPARE(columnOf(*seen, Field::Date), "B");
    QCOMPARE(columnOf(*seen, Field::Amount), "C");
    QCOMPARE(seen->expected.rowsRead, 50u);
}

void TestIngestDetection::missingSheetAndColumn()
{
    const std::string path = folder_.write("plain.csv", "customer,date,amount\na,2024-01-01,5\nb,2024-01-02,6\n");
    ImportChoices column;
    column.columns["Betrag"] = Field::Amount;
    const auto noColumn = look(path, column);
    QVERIFY(!noColumn.has_value());
    QCOMPARE(noColumn.error().kind, ErrorKind::ColumnMissing);
    QCOMPARE(noColumn.error().arguments, (std::vector<std::string>{"Betrag", "customer, date, amount"}));
    ImportChoices sheet;
    sheet.sheets = {"Orders"};
    const auto noSheet = look(path, sheet);
    QVERIFY(!noSheet.has_value());
    QCOMPARE(noSheet.error().kind, ErrorKind::SheetMissing);
}

QTEST_GUILESS_MAIN(TestIngestDetection)
#include "test_ingest_detection.moc"
