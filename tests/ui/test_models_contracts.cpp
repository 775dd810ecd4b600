// The table of contracts: order, search, rule and choice, at once and, where there are many, in a job. Expected rows:
// sorted and filtered here, from the made contracts themselves.
#include "core/analysis/contract_shown.h"
#include "tests/core/store_fixture.h"
#include "ui/models/contracts_model.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace perennial;
using namespace perennial::ui;
using perennial::test::need;

namespace {

constexpr std::uint32_t few = 600;
constexpr auto many = static_cast<std::uint32_t>(ContractsModel::foundAtOnce) + 2'000;
constexpr int patience = 30'000;

float monthsOf(std::uint32_t i)
{
    return static_cast<float>(i * 7 % 40 + 1);
}
bool hasEnded(std::uint32_t i)
{
    return i % 3 == 0;
}
double priceOf(std::uint32_t i)
{
    return 5 + i * 13 % 90;
}
const char* planOf(std::uint32_t i)
{
    return i % 5 ? "Basic" : "Élan Pro";
}

ShownContracts contracts(std::uint32_t count)
{
    std::vector<ContractRow> rows;
    for (std::uint32_t i = 0; i < count; ++i) {
        ContractRow row;
        row.customer = "k" + std::to_string(i);
        row.tenureMonths = monthsOf(i);
        row.ended = hasEnded(i);
        row.price = Money::fromMajor(priceOf(i));
        row.extra.emplace_back(planOf(i));
        rows.push_back(std::move(row));
    }
    const std::vector<std::string> columns{"Plan"};
    NoProgress progress;
    auto book = std::make_shared<const ContractBook>(
        need(contractBook(need(contractTable(rows, {}, Day::today(), columns)), {}, progress)));
    return need(shownContracts(std::move(book), {}, progress));
}

}  // namespace

class TestModelsContracts : public QObject {
    Q_OBJECT

private slots:
    void orderSearchRuleAndChoice_data()
    {
        QTest::addColumn<std::uint32_t>("count");
        QTest::newRow("a few, at once") << few;
        QTest::newRow("many, in a job") << many;
    }

    void orderSearchRuleAndChoice()
    {
        QFETCH(std::uint32_t, count);
        Jobs jobs;
        ContractsModel model(jobs);
        set(model, contracts(count), {});
        QVERIFY(shows(model, count, [](auto) { return true; }));
        const int price = columnOf(model, "monthly_charge");
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            model.sort(price, order);
            QVERIFY(shows(
                model, count, [](auto) { return true; }, priceOf, order));
        }
        model.setSearch(QStringLiteral("éLAN"));
        QVERIFY(shows(
            model, count, [](auto i) { return i % 5 == 0; }, priceOf));
        model.setRule("state = ended and months > 20");
        QVERIFY(shows(
            model, count, [](auto i) { return i % 5 == 0 && hasEnded(i) && monthsOf(i) > 20; }, priceOf));
        model.setSearch({});
        QVERIFY(shows(
            model, count, [](auto i) { return hasEnded(i) && monthsOf(i) > 20; }, priceOf));
        std::vector<bool> third(count);
        for (std::uint32_t i = 1; i < count; i += 3)
            third[i] = true;
        model.setChosen(third);
        QVERIFY(shows(
            model, count, [](auto i) { return i % 3 == 1; }, priceOf));
        model.sort(-1, Qt::AscendingOrder);
        QVERIFY(shows(model, count, [](auto i) { return i % 3 == 1; }));
    }

    void aRuleThatCannotBeAppliedLeavesAllAndSaysWhy()
    {
        Jobs jobs;
        ContractsModel model(jobs);
        set(model, contracts(few), "price_of_what > 3");
        QVERIFY(model.ruleProblem());
        QCOMPARE(model.rowCount(), int{few});
        model.setRule("months > 20");
        QVERIFY(!model.ruleProblem() && model.rowCount() < int{few});
    }

    /// Typing is quicker than a search among many: only the last word counts, and what stood there stays until then.
    void onlyTheNewestWishIsAnswered()
    {
        Jobs jobs;
        ContractsModel model(jobs);
        set(model, contracts(many), {});
        QSignalSpy arranged(&model, &ContractsModel::arranged);
        for (const char* words : {"k", "k1", "k11", "k119"})
            model.setSearch(QString::fromLatin1(words));
        QVERIFY(model.isArranging());
        QCOMPARE(model.rowCount(), int{many});
        QTRY_VERIFY_WITH_TIMEOUT(!model.isArranging(), patience);
        QCOMPARE(arranged.count(), 1);
        QVERIFY(shows(model, many, [](auto i) { return std::to_string(i).starts_with("119"); }));
        model.setRows({}, {});
        QVERIFY(!model.isArranging() && model.rowCount() == 0 && model.columnCount() == 0);
    }

private:
    static void set(ContractsModel& model, const ShownContracts& shown, const std::string& rule)
    {
        model.setRows({shown.book, shown.values, shown.list}, rule);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isArranging(), patience);
    }
    static int columnOf(const ContractsModel& model, std::string_view name)
    {
        const auto& columns = model.table().columns;
        return static_cast<int>(std::ranges::find(columns, name, &TableColumn::name) - columns.begin());
    }
    /// Those for whom `holds`, by `value`, equal ones by their place in the sheet.
    static bool shows(const ContractsModel& model, std::uint32_t count, const std::function<bool(std::uint32_t)>& holds,
                      const std::function<double(std::uint32_t)>& value = {}, Qt::SortOrder order = Qt::AscendingOrder)
    {
        if (!QTest::qWaitFor([&] { return !model.isArranging(); }, patience))
            return false;
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < count; ++i)
            if (holds(i))
                expected.push_back(i);
        if (value)
            std::ranges::stable_sort(expected, [&](std::uint32_t a, std::uint32_t b) {
                return order == Qt::AscendingOrder ? value(a) < value(b) : value(a) > value(b);
            });
        return !expected.empty() && model.shown() == expected;
    }
};

QTEST_MAIN(TestModelsContracts)
#include "test_models_contracts.moc"
