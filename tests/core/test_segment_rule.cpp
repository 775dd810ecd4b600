// Own rules: text, nesting, evaluation.
#include "core/base/figure.h"
#include "core/segment/rule.h"
#include "tests/core/made_base.h"

#include <QtTest>

#include <limits>

using namespace perennial;
using perennial::test::MadeBase;
using perennial::test::makeBase;

namespace {

Day date(const char* iso)
{
    return parseIsoDay(iso).value();
}
Money money(std::int64_t major)
{
    return Money::fromParts(major * Money::scale);
}

}  // namespace

class TestRule : public QObject {
    Q_OBJECT

    MadeBase base_ = makeBase({{0, date("2024-01-05"), money(10)},
                               {1, date("2024-01-05"), money(100)},
                               {1, date("2024-03-05"), money(50)},
                               {2, date("2024-02-01"), money(300)},
                               {3, date("2024-01-31"), money(20)},
                               {3, date("2024-02-10"), money(20)},
                               {3, date("2024-03-20"), money(20)}},
                              date("2024-03-31"));
    RuleData data_;

    [[nodiscard]] QString matching(const char* text) const
    {
        const auto rule = parseRule(text);
        if (!rule)
            return "error: " + QString::fromStdString(rule.error().arguments.at(1));
        const auto holds = customersOfRule(*rule, data_);
        if (!holds)
            return "error: " + QString::fromStdString(holds.error().arguments.at(1));
        QString result;
        for (std::size_t i = 0; i < holds->size(); ++i)
            if ((*holds)[i])
                result += QString::number(i);
        return result;
    }

private slots:
    void initTestCase()
    {
        data_.summary = &base_.summary;
        data_.numbers["clv"] = [](std::size_t i) {
            return std::vector<double>{5, -3, 80, std::numeric_limits<double>::quiet_NaN()}[i];
        };
        data_.texts["Channel"] = std::make_shared<const Segmentation>(
            Segmentation{.id = "column:Channel", .names = {"Google Ads", "mail", "2024", ""}, .of = {0, 1, 2, 3}});
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("customers");
        const auto row = [](const char* rule, const char* customers) { QTest::newRow(rule) << rule << customers; };
        row("orders >= 2", "13");
        row("orders = 1", "02");
        row("purchases != 3", "012");
        row("revenue > 60", "12");
        row("revenue <= 60", "03");
        row("average_order >= 75", "12");
        row("first_date >= 2024-01-31", "23");
        row("last_date = 2024-03-20", "3");
        row("silent_days < 27", "13");
        row("age_days in (86, 59)", "012");
        row("clv < 0", "1");
        row("clv != 5", "12");  // no value holds for no condition
        row("Channel = mail", "1");
        row("Channel = \"google ads\"", "0");
        row("Channel contains ADS", "0");
        row("Channel = 2024", "2");
        row("Channel in (mail, 2024)", "12");
        row("\"Channel\" = \"\"", "3");
        row("orders >= 2 and revenue > 100 or clv > 50", "12");
        row("orders >= 2 and (revenue > 100 or clv > 50)", "1");
        row("not orders >= 2 and revenue < 100", "0");
        row("not (orders >= 2 or revenue < 100)", "2");
        row("not not orders=1", "02");
        row("orders>=2and revenue>1", "error: 2and (9)");
    }
    void conditions()
    {
        QFETCH(QString, rule);
        QFETCH(QString, customers);
        if (customers.startsWith("error"))
            QVERIFY(matching(rule.toUtf8().constData()).startsWith("error"));
        else
            QCOMPARE(matching(rule.toUtf8().constData()), customers);
    }

    void textAndBack()
    {
        for (const char* text :
             {"orders >= 2", "a = 1 and b = \"x \"\"y\"\"\" or not (c in (1, 2.5, 2024-01-31) and d contains e)",
              "((x < -1e-7))", "not not a = b", "(a = 1 or b = 2) and c = 3"}) {
            const auto rule = parseRule(text);
            QVERIFY2(rule.has_value(), text);
            QVERIFY2(parseRule(toText(*rule)).value() == *rule, toText(*rule).c_str());
        }
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char* rule :
             {"", "orders", "orders >=", "orders >= 2 and", "(orders = 1", "orders = 1)", "orders 5", "orders in 1",
              "orders in (1", "Channel = \"mail", "= 5", "orders = = 5", "orders = 1 orders = 2"})
            QTest::newRow(rule) << rule;
        QTest::newRow("too deep") << QString(500, '(') + "a=1" + QString(500, ')');
        QTest::newRow("too many nots") << QString("not ").repeated(500) + "a=1";
    }
    void mistakes()
    {
        QFETCH(QString, rule);
        const auto parsed = parseRule(rule.toStdString());
        QVERIFY(!parsed.has_value());
        QVERIFY(parsed.error().kind == ErrorKind::OptionInvalid);
        QCOMPARE(parsed.error().arguments.size(), 3U);
    }

    void fieldsThatDoNotFit()
    {
        QVERIFY(customersOfRule(parseRule("luck = 1").value(), data_).error().kind == ErrorKind::UnknownName);
        QVERIFY(customersOfRule(parseRule("orders = many").value(), data_).error().kind == ErrorKind::OptionInvalid);
        QVERIFY(customersOfRule(parseRule("orders contains 1").value(), data_).error().kind
                == ErrorKind::OptionInvalid);
    }

    void asSegments()
    {
        const auto segments = segmentsByRule("orders >= 2", data_).value();
        QCOMPARE(segments.id, std::string("rule:orders >= 2"));
        QCOMPARE(segments.names, (std::vector<std::string>{"matching", "others"}));
        QCOMPARE(segments.counts(), (std::vector<std::uint32_t>{2, 2}));
        QVERIFY(!segmentsByRule("orders >", data_).has_value());
    }

    void firstRuleThatHoldsNamesTheSegment()
    {
        const std::vector<NamedRule> rules{{"big", parseRule("revenue > 200").value()},
                                           {"again", parseRule("orders >= 2 or revenue > 200").value()},
                                           {"nobody", parseRule("orders > 99").value()}};
        const auto segments = segmentsByRules(rules, data_).value();
        QCOMPARE(segments.names, (std::vector<std::string>{"big", "again", "nobody", "other"}));
        QCOMPARE(segments.of, (std::vector<std::uint16_t>{3, 1, 0, 1}));
        QCOMPARE(fieldsOf(parseRule("a = 1 and (b > 2 or not a < 3)").value()), (std::vector<std::string>{"a", "b"}));
    }
};

QTEST_APPLESS_MAIN(TestRule)
#include "test_segment_rule.moc"
