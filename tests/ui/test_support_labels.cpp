// Labels: their variants for narrow places, and their sizes beside those of QLabel, which measures every width anew.
#include "ui/support/fonts.h"
#include "ui/support/widgets/text.h"

#include <QTest>

using namespace perennial::ui;

class TestSupportLabels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installFonts(); }

    void wrappedWordsAreAsLargeAsThoseOfQLabel_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("one word") << QStringLiteral("Margin");
        QTest::newRow("English") << QStringLiteral(
            "What a customer brings over the whole lifetime, less what it costs to serve and to keep them.");
        QTest::newRow("a long word") << QStringLiteral(
            "orders-of-the-year-before-last_with_everything_in_one_name.xlsx holds 9,994 rows.");
        QTest::newRow("two paragraphs") << QStringLiteral("Days are as the sheets write them.\n\nNothing to shift.");
        QTest::newRow("a tab") << QStringLiteral("Customers\t791, of whom most bought again");
        QTest::newRow("spaces at the end") << QStringLiteral("Purchases that are expected   ");
        QTest::newRow("an ampersand") << QStringLiteral("Food & drink, and what goes with it at the till");
        QTest::newRow("Vietnamese") << QStringLiteral("Giá trị vòng đời của khách hàng trong 12 tháng tới");
        QTest::newRow("Indonesian") << QStringLiteral("Nilai seumur hidup pelanggan, menurut bulan pembelian pertama");
        QTest::newRow("Thai") << QStringLiteral("มูลค่าตลอดอายุลูกค้าของลูกค้าที่ซื้อซ้ำในช่วงสิบสองเดือนข้างหน้า");
        QTest::newRow("Chinese") << QStringLiteral("按首次购买月份划分的客户生命周期价值，扣除服务成本与保留成本。");
        QTest::newRow("Arabic") << QStringLiteral("القيمة الدائمة للعميل حسب شهر أول شراء، بعد تكلفة الخدمة (CLV) 12.");
    }

    void wrappedWordsAreAsLargeAsThoseOfQLabel()
    {
        QFETCH(QString, words);
        const std::pair<int, QSize> rooms[] = {{QWIDGETSIZE_MAX, {}}, {220, {}}, {QWIDGETSIZE_MAX, {180, 90}}};
        for (const TextRole role : {TextRole::SmallMuted, TextRole::Body, TextRole::CardTitle, TextRole::Figure})
            for (const auto& [widest, smallest] : rooms) {
                QLabel plain(words);
                plain.setTextFormat(Qt::PlainText);
                plain.setFont(textFont(role));
                TextLabel ours(role, words);
                for (QLabel* label : {&plain, static_cast<QLabel*>(&ours)}) {
                    label->setWordWrap(true);
                    label->setContentsMargins(3, 1, 5, 2);
                    label->setMaximumWidth(widest);
                    label->setMinimumSize(smallest.expandedTo({0, 0}));
                }
                QCOMPARE(ours.sizeHint(), plain.sizeHint());
                QCOMPARE(ours.minimumSizeHint(), plain.minimumSizeHint());
                for (const int width : {0, 7, 60, 61, 100, 140, 199, 250, 333, 480, 800, 1600, 60})
                    QCOMPARE(ours.heightForWidth(width), plain.heightForWidth(width));
            }
    }

    void otherWordsAndAnotherFontAreMeasuredAnew()
    {
        TextLabel label(TextRole::Small, QStringLiteral("Retention"));
        label.setWordWrap(true);
        const QSize one = label.sizeHint();
        label.setText(QStringLiteral("Retention of the customers who came in the spring"));
        QVERIFY(label.sizeHint().width() > one.width());
        const int small = label.heightForWidth(100);
        label.setRole(TextRole::Figure);
        QVERIFY(label.heightForWidth(100) > small);
    }

    void titlesTakeTheirShortVariantAndNoEllipsis()
    {
        FittingLabel label(TextRole::CardTitle);
        const QString full = QStringLiteral("The top 20 % of the customers bring 71 % of the value");
        const QString brief = QStringLiteral("20 % bring 71 %");
        label.setVariants({full, brief});
        label.resize(600, 20);
        label.show();
        QCOMPARE(label.text(), full);
        label.resize(200, 20);
        QCOMPARE(label.text(), brief);
        QCOMPARE(label.accessibleName(), full);
    }
};

QTEST_MAIN(TestSupportLabels)
#include "test_support_labels.moc"
