// A column that copies share: it reads like the vector that it was made of.
#include "core/base/shared_column.h"

#include <QTest>

#include <numeric>

using namespace perennial;

class TestBaseSharedColumn : public QObject {
    Q_OBJECT

private slots:
    void readsLikeItsVector()
    {
        const std::vector<int> values{3, 1, 2};
        const SharedColumn<int> column(values);
        QCOMPARE(column.size(), values.size());
        QVERIFY(!column.empty());
        QCOMPARE(column[2], 2);
        QCOMPARE(std::accumulate(column.begin(), column.end(), 0), 6);
        QVERIFY(column.values() == values);
        const std::vector<int>& asVector = column;
        QCOMPARE(&asVector, &column.values());
    }

    void copiesShareTheValues()
    {
        SharedColumn<int> first{3, 1, 2};
        const SharedColumn<int> second = first;
        QCOMPARE(second.data(), first.data());
        first = std::vector<int>{4};
        QCOMPARE(first[0], 4);
        QCOMPARE(second[0], 3);
        const SharedColumn<int> taken = std::move(first);
        QCOMPARE(taken[0], 4);
        QVERIFY(first.empty());  // NOLINT(bugprone-use-after-move): it says of itself that nothing is left
        QCOMPARE(first.begin(), first.end());
    }

    void sameValuesAreEqual()
    {
        QVERIFY((SharedColumn<int>{1, 2} == SharedColumn<int>{1, 2}));
        QVERIFY(!(SharedColumn<int>{1, 2} == SharedColumn<int>{1, 3}));
        QVERIFY((SharedColumn<int>() == SharedColumn<int>(std::vector<int>())));
        QVERIFY(SharedColumn<int>().empty());
        QCOMPARE(SharedColumn<int>().begin(), SharedColumn<int>().end());
    }
};

QTEST_APPLESS_MAIN(TestBaseSharedColumn)
#include "test_base_shared_column.moc"
