// Imports that are stopped, and files that change or vanish before or while they are read: nothing of them stays.
#include "tests/core/ingest_support.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;

namespace {

/// Cuts the file in half, or removes it, while its checksum is taken (nothing is counted then) or amid its rows.
class Meddler final : public Progress {
public:
    Meddler(const std::string& path, bool amidRows, bool remove)
        : file_(QString::fromStdString(path))
        , amidRows_(amidRows)
        , remove_(remove)
    {
    }
    [[nodiscard]] bool advance(std::uint64_t done, std::uint64_t total) override
    {
        if (!done_ && (amidRows_ ? done * 4 > total : total == 0)) {
            done_ = remove_ ? file_.remove() : file_.resize(file_.size() / 2);
            if (!done_)
                qFatal("cannot change %s", qPrintable(file_.fileName()));
        }
        return true;
    }
    [[nodiscard]] bool isDone() const { return done_; }

private:
    QFile file_;
    bool amidRows_;
    bool remove_;
    bool done_ = false;
};

class Stopper final : public Progress {
public:
    explicit Stopper(int calls)
        : left_(calls)
    {
    }
    [[nodiscard]] bool advance(std::uint64_t, std::uint64_t) override { return left_-- > 0; }

private:
    int left_;
};

}  // namespace

class TestIngestInterrupted : public QObject {
    Q_OBJECT

private slots:
    void cancelLeavesNothing();
    void changedFileIsNotImported();
    void fileThatChangesWhileItIsRead_data();
    void fileThatChangesWhileItIsRead();

private:
    Folder folder_;
};

void TestIngestInterrupted::cancelLeavesNothing()
{
    QByteArray text = "order,customer,date,amount\n";
    for (int i = 0; i < 60'000; ++i)
        text +=
            QStringLiteral("%1,c%2,2024-01-%3,5.00\n").arg(i).arg(i % 997).arg(i % 28 + 1, 2, 10, QChar('0')).toUtf8();
    const std::string path = folder_.write("many.csv", text.constData());
    Stopper atOnce(0);
    QCOMPARE(inspect(path, {}, nullptr, atOnce).error().kind, ErrorKind::Cancelled);
    const auto seen = look(path);
    QVERIFY(seen.has_value() && !seen->blocked);
    for (const int calls : {0, 1, 3, 8}) {
        auto workspace = Workspace::temporary();
        Stopper stopper(calls);
        const auto record = runImport(*seen, *workspace, false, stopper);
        QVERIFY(!record.has_value());
        QCOMPARE(record.error().kind, ErrorKind::Cancelled);
        QCOMPARE(workspace->imports()->size(), std::size_t(0));
        NoProgress progress;
        QCOMPARE(workspace->ledger(progress)->rowCount(), std::size_t(0));
    }
}

void TestIngestInterrupted::changedFileIsNotImported()
{
    auto workspace = Workspace::temporary();
    const std::string path = folder_.write("changing.csv", "customer,date,amount\na,2024-01-01,5\nb,2024-01-02,6\n");
    const auto seen = look(path);
    QVERIFY(seen.has_value());
    folder_.write("changing.csv", "customer,date,amount\na,2024-01-01,5\nb,2024-01-02,6\nc,2024-01-03,7\n");
    NoProgress progress;
    const auto record = runImport(*seen, *workspace, false, progress);
    QVERIFY(!record.has_value());
    QCOMPARE(record.error().kind, ErrorKind::FileChanged);
    QCOMPARE(record.error().place.file, path);
    QFile::remove(QString::fromStdString(path));
    QCOMPARE(runImport(*seen, *workspace, false, progress).error().kind, ErrorKind::FileChanged);
    QCOMPARE(look(path).error().kind, ErrorKind::FileMissing);
}

void TestIngestInterrupted::fileThatChangesWhileItIsRead_data()
{
    QTest::addColumn<bool>("amidRows");
    QTest::addColumn<bool>("removed");
    for (const bool amidRows : {false, true})
        for (const bool removed : {false, true})
            QTest::addRow("%s, %s", amidRows ? "rows" : "checksum", removed ? "removed" : "cut") << amidRows << removed;
}

void TestIngestInterrupted::fileThatChangesWhileItIsRead()
{
    QFETCH(bool, amidRows);
    QFETCH(bool, removed);
    QByteArray text = "order,customer,date,amount\n";
    for (int i = 0; i < 300'000; ++i)
        text += QByteArray::number(i) + ",c" + QByteArray::number(i % 997) + ",2024-01-05,5.00\n";
    const std::string path = folder_.write("meddled.csv", text.constData());
    const auto seen = look(path);
    QVERIFY(seen.has_value() && !seen->blocked);
    auto workspace = Workspace::temporary();
    Meddler meddler(path, amidRows, removed);
    const auto record = runImport(*seen, *workspace, false, meddler);
    QVERIFY(meddler.isDone());
    QVERIFY(!record.has_value());
    QCOMPARE(record.error().kind, ErrorKind::FileChanged);
    QCOMPARE(workspace->imports()->size(), std::size_t(0));
    NoProgress progress;
    QCOMPARE(workspace->ledger(progress)->rowCount(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestIngestInterrupted)
#include "test_ingest_interrupted.moc"
