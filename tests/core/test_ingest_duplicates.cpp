// Customers under two keys: proposed by what they share, merged only by a person, taken apart again.
#include "core/ingest/customers/likely_duplicates.h"
#include "core/store/workspace.h"
#include "tests/core/ingest_support.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;

namespace {

constexpr char orders[] = "order,customer id,name,phone,date,amount\n"
                          "1,17850,Anna Weber,+49 170 1234567,2024-01-01,10.00\n"
                          "2,017850,Anna Weber,0170 1234567,2024-01-02,20.00\n"
                          "3,9,ben ODUYA,,2024-01-03,30.00\n"
                          "4,8,Ben Oduya,,2024-01-04,40.00\n"
                          "5,8,Ben Oduya,,2024-01-05,50.00\n"
                          "6,7,Chi,,2024-01-06,60.00\n"
                          "7,6,Chi,,2024-01-07,70.00\n";

Workspace imported(const std::string& path)
{
    NoProgress progress;
    auto workspace = Workspace::temporary();
    const auto inspection = inspect(path, {}, &*workspace, progress);
    if (!inspection || !runImport(*inspection, *workspace, false, progress))
        qFatal("the fixture cannot be imported");
    return std::move(*workspace);
}

Ledger ledgerOf(const Workspace& workspace)
{
    NoProgress progress;
    return workspace.ledger(progress).value();
}

QStringList shown(const Ledger& ledger, const std::vector<LikelyDuplicate>& pairs)
{
    QStringList all;
    for (const LikelyDuplicate& pair : pairs)
        all << QString::fromStdString(name(pair.likeness) + " " + ledger.customerKey[pair.first] + " "
                                      + ledger.customerKey[pair.second]);
    return all;
}

}  // namespace

class TestIngestDuplicates : public QObject {
    Q_OBJECT

private slots:
    void pairsAreProposed()
    {
        const Workspace workspace = imported(folder_.write("orders.csv", orders));
        const Ledger ledger = ledgerOf(workspace);
        // A name of one word says nothing.
        QCOMPARE(shown(ledger, likelyDuplicates(ledger, {}, 100)),
                 (QStringList{QStringLiteral("same-key 17850 017850"), QStringLiteral("same-name 8 9")}));
        QCOMPARE(shown(ledger, likelyDuplicates(ledger, {{"9", "8"}}, 100)),
                 QStringList{QStringLiteral("same-key 17850 017850")});
        QVERIFY(likelyDuplicates(ledger, {}, 0).empty());
    }

    void mailboxes()
    {
        const Workspace workspace = imported(folder_.write("mail.csv", "order,email,date,amount\n"
                                                                       "1,anna.weber@gmail.com,2024-01-01,1\n"
                                                                       "2,AnnaWeber+shop@gmail.com,2024-01-02,1\n"
                                                                       "3,ben@x.org,2024-01-03,1\n"
                                                                       "4, BEN@x.org ,2024-01-03,1\n"));
        const Ledger ledger = ledgerOf(workspace);
        QCOMPARE(ledger.customerCount(), std::size_t{3});  // case and spaces are no difference
        const auto pairs = likelyDuplicates(ledger, {}, 100);
        QCOMPARE(pairs.size(), std::size_t{1});
        QCOMPARE(pairs.front().likeness, Likeness::SameMailbox);
    }

    void mergedAndTakenApart()
    {
        Workspace workspace = imported(folder_.write("merge.csv", orders));
        const Ledger before = ledgerOf(workspace);
        const CustomerMerges merges{{"9", "8"}, {"017850", "17850"}, {"6", "not there"}};
        QVERIFY(workspace.saveCustomerMerges(merges).has_value());
        QCOMPARE(workspace.customerMerges().value(), merges);
        const Ledger merged = ledgerOf(workspace);
        QCOMPARE(merged.customerCount(), before.customerCount() - 2);
        QCOMPARE(merged.rowCount(), before.rowCount());
        QCOMPARE(workspace.rowsOfCustomer("8", 10).value().size(), std::size_t{3});
        std::map<std::string, int> ordersOf;
        for (const CustomerIndex customer : merged.orderCustomer)
            ++ordersOf[merged.customerKey[customer]];
        QCOMPARE(ordersOf, (std::map<std::string, int>{{"17850", 2}, {"8", 3}, {"7", 1}, {"6", 1}}));
        QVERIFY(workspace.saveCustomerMerges({}).has_value());
        QCOMPARE(ledgerOf(workspace).customerKey, before.customerKey);
        QCOMPARE(workspace.rowsOfCustomer("8", 10).value().size(), std::size_t{2});
    }

    void chainsAndRings()
    {
        const CustomerMerges merges{{"a", "b"}, {"b", "c"}, {"x", "y"}, {"y", "x"}};
        QCOMPARE(mergedKey(merges, "a"), std::string("c"));
        QCOMPARE(mergedKey(merges, "c"), std::string("c"));
        QCOMPARE(mergedKey(merges, "x"), std::string("x"));
    }

private:
    Folder folder_;
};

QTEST_GUILESS_MAIN(TestIngestDuplicates)
#include "test_ingest_duplicates.moc"
