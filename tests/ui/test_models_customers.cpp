// The table of customers: order, search and choice. Expected rows: sorted and filtered here, from the columns of the
// analysis.
#include "tests/ui/made_shop.h"
#include "ui/models/customers_model.h"
#include "ui/models/name_order.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace perennial;
using namespace perennial::ui;

namespace {

using Value = std::function<double(std::uint32_t)>;

/// By value, equal ones by their place in the base.
std::vector<std::uint32_t> ordered(std::vector<std::uint32_t> customers, const Value& value, Qt::SortOrder order)
{
    std::ranges::sort(customers);
    std::ranges::stable_sort(customers, [&](std::uint32_t a, std::uint32_t b) {
        return order == Qt::AscendingOrder ? value(a) < value(b) : value(a) > value(b);
    });
    return customers;
}

}  // namespace

class TestModelsCustomers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        analysis_ = test::madeAnalysis({});
        model_.setAnalysis(analysis_);
        everybody_.resize(analysis_->summary().size());
        std::iota(everybody_.begin(), everybody_.end(), 0U);
        const CustomerSummary& s = analysis_->summary();
        columns_ = {{CustomersModel::Clv, [this](std::uint32_t i) { return analysis_->clv[i]; }},
                    {CustomersModel::Orders, [&s](std::uint32_t i) { return double(s.orders[i]); }},
                    {CustomersModel::LastOrder, [&s](std::uint32_t i) { return double(s.last[i].number); }},
                    {CustomersModel::Revenue, [&s](std::uint32_t i) { return s.revenue[i].major(); }}};
    }

    void everyOrderHoldsThroughSearchAndChoice()
    {
        for (const auto& [column, value] : columns_)
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder, Qt::DescendingOrder}) {
                model_.sort(column, order);
                QVERIFY(model_.shown() == ordered(everybody_, value, order));
                for (const char* words : {"1", "17", "customer 204", "C3@EXAMPLE", "nobody"}) {
                    model_.setSearch(QString::fromLatin1(words));
                    QVERIFY(model_.shown() == ordered(found(*analysis_, words), value, order));
                }
                model_.setSearch({});
                std::vector<std::uint32_t> odd;
                for (const std::uint32_t i : everybody_)
                    if (i % 2 == 1)
                        odd.push_back(i);
                model_.setChosen(odd);
                QVERIFY(model_.shown() == ordered(odd, value, order));
                model_.setChosen({7, 3, 5});  // few
                QVERIFY(model_.shown() == ordered({7, 3, 5}, value, order));
                model_.setRule({});
                QVERIFY(model_.shown() == ordered(everybody_, value, order));
            }
    }

    void namesAreSortedAsText()
    {
        model_.sort(CustomersModel::Customer, Qt::AscendingOrder);
        std::vector<QString> names;
        for (const std::uint32_t i : model_.shown())
            names.push_back(model_.cells().nameOf(i));
        QVERIFY(std::ranges::is_sorted(names));
        QCOMPARE(names.size(), everybody_.size());
    }

    /// Against the order that the standard library makes: names with a common beginning, beginnings of one another,
    /// equal ones, letters beyond ASCII.
    void sortingByNameIsStable()
    {
        std::vector<std::string> names{"", "c", "customer", "customer 10", "customer 1", "customer 10"};
        std::uint32_t state = 1;
        for (int i = 0; i < 2000; ++i) {
            state = state * 1664525U + 1013904223U;  // Numerical Recipes
            names.push_back("customer " + std::to_string(state >> 20U));
            if (i % 7 == 0)
                names.back() += "\u00e9\u4e2d";
        }
        for (const std::size_t skipped : {0U, 1U, 3U})  // with and without a common beginning
            for (const bool descending : {false, true}) {
                std::vector<std::uint32_t> sorted(names.size() - skipped);
                std::iota(sorted.begin(), sorted.end(), static_cast<std::uint32_t>(skipped));
                std::vector<std::uint32_t> expected = sorted;
                sortByName(
                    sorted, [&](std::uint32_t i) { return std::string_view(names[i]); }, descending);
                std::ranges::stable_sort(expected, [&](std::uint32_t a, std::uint32_t b) {
                    return descending ? names[b] < names[a] : names[a] < names[b];
                });
                QVERIFY(sorted == expected);
            }
    }

    /// Another analysis is not shown in the order of the one before.
    void anotherAnalysisHasItsOwnOrder()
    {
        model_.sort(CustomersModel::Clv, Qt::DescendingOrder);
        const auto other = test::madeAnalysis({.customers = 300});
        CustomersModel fresh(jobs_);
        fresh.setAnalysis(other);
        fresh.sort(CustomersModel::Clv, Qt::DescendingOrder);
        model_.setAnalysis(other);
        QVERIFY(model_.shown() == fresh.shown());
        model_.setAnalysis(analysis_);
        QVERIFY(model_.shown() == ordered(everybody_, columns_.front().second, Qt::DescendingOrder));
    }

    /// Of very many the rows before stand until those asked for last have been found beside the window.
    void manyAreFoundBeside()
    {
        const auto many = test::madeAnalysis({.customers = CustomersModel::foundAtOnce + 1, .model = "historical"});
        const std::size_t customers = many->summary().size();
        QVERIFY(customers > CustomersModel::foundAtOnce);
        const Value clv = [&](std::uint32_t i) { return many->clv[i]; };
        CustomersModel model(jobs_);
        model.sort(CustomersModel::Clv, Qt::DescendingOrder);
        QSignalSpy arranged(&model, &CustomersModel::arranged);
        model.setAnalysis(many);
        QVERIFY(model.isArranging());
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(arranged.size(), 1, patience);
        QVERIFY(!model.isArranging());
        std::vector<std::uint32_t> all(customers);
        std::iota(all.begin(), all.end(), 0U);
        QVERIFY(model.shown() == ordered(all, clv, Qt::DescendingOrder));

        for (const char* words : {"1", "17", "customer 204"})  // faster than they are found
            model.setSearch(QString::fromLatin1(words));
        QCOMPARE(model.rowCount(), static_cast<int>(customers));
        QTRY_COMPARE_WITH_TIMEOUT(arranged.size(), 2, patience);
        QVERIFY(model.shown() == ordered(found(*many, "customer 204"), clv, Qt::DescendingOrder));
        model.setSearch({});
        QTRY_COMPARE_WITH_TIMEOUT(arranged.size(), 3, patience);

        model.setRule("orders >= 3");
        QTRY_COMPARE_WITH_TIMEOUT(arranged.size(), 4, patience);
        std::erase_if(all, [&](std::uint32_t i) { return many->summary().orders[i] < 3; });
        QVERIFY(model.shown() == ordered(all, clv, Qt::DescendingOrder));
        model.setRule("orders of nothing");
        QTRY_COMPARE_WITH_TIMEOUT(arranged.size(), 5, patience);
        QVERIFY(model.ruleProblem());
        QCOMPARE(model.rowCount(), static_cast<int>(customers));

        model.setSearch("17");
        model.setAnalysis(nullptr);  // at once, and what was being found is dropped
        QCOMPARE(arranged.size(), 6);
        QCOMPARE(model.rowCount(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(jobs_.idle(), patience);
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static constexpr int patience = 60'000;  // milliseconds

    /// Whose key or name holds the words, in any case.
    [[nodiscard]] static std::vector<std::uint32_t> found(const Analysis& analysis, const char* words)
    {
        std::vector<std::uint32_t> result;
        for (std::uint32_t i = 0; i < analysis.summary().size(); ++i) {
            const CustomerIndex customer = analysis.summary().customer[i];
            const QString both = QString::fromStdString(analysis.ledger->customerKey[customer]) + QChar::LineFeed
                                 + QString::fromStdString(analysis.ledger->customerName[customer]);
            if (both.contains(QLatin1String(words), Qt::CaseInsensitive))
                result.push_back(i);
        }
        return result;
    }

    std::shared_ptr<const Analysis> analysis_;
    Jobs jobs_;
    CustomersModel model_{jobs_};
    std::vector<std::uint32_t> everybody_;
    std::vector<std::pair<int, Value>> columns_;
};

QTEST_MAIN(TestModelsCustomers)
#include "test_models_customers.moc"
