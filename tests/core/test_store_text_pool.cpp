// The dictionary of texts behind an import, and the packed runs: both against what the standard library does.
#include "core/base/time_zone.h"
#include "core/store/chunk.h"
#include "core/store/json_cells.h"
#include "core/store/text_pool.h"

#include <QtTest>

#include <map>
#include <random>
#include <string>

using namespace perennial;

class TestStoreTextPool : public QObject {
    Q_OBJECT

private slots:
    void numbersTextsInTheOrderOfArrival()
    {
        std::mt19937 random(1);
        TextPool pool;
        std::map<std::string, std::uint32_t> expected;
        std::vector<std::string> inOrder;
        for (int i = 0; i < 200'000; ++i) {
            const std::string text =
                random() % 3 == 0 ? std::string(random() % 40, 'x') : std::to_string(random() % 60'000);
            const auto [entry, isNew] = expected.try_emplace(text, static_cast<std::uint32_t>(expected.size()));
            if (isNew)
                inOrder.push_back(text);
            const TextPool::Entry found = pool.intern(text);
            QCOMPARE(found.index, entry->second);
            QCOMPARE(found.isNew, isNew);
        }
        QCOMPARE(pool.size(), static_cast<std::uint32_t>(inOrder.size()));
        for (std::uint32_t i = 0; i < pool.size(); ++i)
            QCOMPARE(std::string(pool.text(i)), inOrder[i]);
    }

    void longTextsAndZeroBytesAreTextsToo()
    {
        TextPool pool;
        const std::string large(3 << 20, 'a');
        const std::string almost((1 << 19) - 1, 'b');
        const std::string zero("a\0b", 3);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(pool.intern(large).index, 0U);
            QCOMPARE(pool.intern(almost).index, 1U);
            QCOMPARE(pool.intern(zero).index, 2U);
            QCOMPARE(pool.intern("a").index, 3U);
            QCOMPARE(pool.intern("").index, 4U);
        }
        QVERIFY(pool.text(0) == large);
        QVERIFY(pool.text(1) == almost);
        QVERIFY(pool.text(2) == zero);
    }

    void chunksComeBackAsTheyWere()
    {
        std::mt19937_64 random(2);
        for (const std::uint64_t range : {1ULL, 200ULL, 60'000ULL, 4'000'000'000ULL, ~0ULL}) {
            LineChunk chunk;
            chunk.attributeIds = {7, 9};
            chunk.attributes.resize(2);
            for (int i = 0; i < 500; ++i) {
                const auto value = [&] {
                    return static_cast<std::int64_t>(range == ~0ULL ? random() : random() % range) - 5;
                };
                for (auto* column :
                     {&chunk.order, &chunk.day, &chunk.amount, &chunk.kind, &chunk.status, &chunk.currency, &chunk.tax,
                      &chunk.shipping, &chunk.cost, &chunk.quantity, &chunk.attributes[0], &chunk.attributes[1]})
                    column->push_back(value());
                // rows without a time, with one, with an offset of the heading or of their own
                chunk.addTime(i < 3 ? -1 : i * 100, i % 3 == 0 ? 120 : noOffset, i % 2 == 0 ? -60 : noOffset);
            }
            const std::string bytes = pack(chunk);
            const auto back = unpackLines(bytes);
            QVERIFY(back.has_value());
            QCOMPARE(back->order, chunk.order);
            QCOMPARE(back->amount, chunk.amount);
            QCOMPARE(back->cost, chunk.cost);
            QCOMPARE(back->quantity, chunk.quantity);
            QVERIFY(back->keepsClocks);
            QCOMPARE(back->clock.size(), chunk.size());
            QCOMPARE(back->clock, chunk.clock);
            QCOMPARE(back->utcMinute, chunk.utcMinute);
            QCOMPARE(back->utcMinute[6], std::int64_t{600 / 60 - 120});
            QCOMPARE(back->utcMinute[8], std::int64_t{800 / 60 + 60});
            QCOMPARE(back->attributeIds, chunk.attributeIds);
            QCOMPARE(back->attributes, chunk.attributes);
            QCOMPARE(unpackOrders(pack(chunk.order)), std::optional(chunk.order));
            for (std::size_t length = 0; length < bytes.size(); length += 1 + bytes.size() / 97)
                QVERIFY(!unpackLines(std::string_view(bytes).substr(0, length)));
            QVERIFY(!unpackLines(bytes + "x"));
        }
        QCOMPARE(unpackLines(pack(LineChunk())).value().size(), std::size_t{0});
        // runs of older versions: without the times, which are the last two columns here, and without quantities
        LineChunk old;
        for (auto* column : {&old.order, &old.day, &old.amount, &old.kind, &old.status, &old.currency, &old.tax,
                             &old.shipping, &old.cost, &old.quantity})
            column->assign(3, 0);
        old.amount = {5, 6, 7};
        std::string bytes = pack(old);
        QVERIFY(unpackLines(bytes)->clock.empty());
        for (const auto [version, columns] : {std::pair('2', 2), std::pair('1', 1)}) {
            bytes.resize(bytes.size() - static_cast<std::size_t>(columns) * 9);  // least value and width of each
            bytes[3] = version;
            const auto back = unpackLines(bytes);
            QVERIFY(back.has_value());
            QCOMPARE(back->amount, old.amount);
            QCOMPARE(back->quantity, old.quantity);
            QVERIFY(!back->keepsClocks);
        }
    }

    void cellsComeBackAsTheyWere()
    {
        const std::vector<std::string_view> cells{
            "", "plain", "\"quoted\" \\ back", "tab\tline\nend", "ไทย العربية 中文", std::string_view("\0\x1f", 2)};
        const auto back = fromJsonArray(toJsonArray(cells));
        QVERIFY(back.has_value());
        QVERIFY(std::equal(back->begin(), back->end(), cells.begin(), cells.end()));
        QCOMPARE(toJsonArray({}), "[]");
        for (const char* wrong : {"", "[", "[\"a\"", "[\"a\",]", "[1]", "[\"a\"]x", "[\"\\u00\"]", "[\"\\"})
            QVERIFY(!fromJsonArray(wrong));
    }
};

QTEST_APPLESS_MAIN(TestStoreTextPool)
#include "test_store_text_pool.moc"
