#include "core/analysis/overview_text.h"

#include "core/base/fingerprint.h"
#include "core/base/lossless_text.h"

#include <algorithm>
#include <tuple>
#include <type_traits>
#include <utility>

namespace perennial {

namespace {

// The members of each struct, in the order of the text. One list serves writing and reading.

template <class... Members>
constexpr auto list(Members... members)
{
    return std::make_tuple(members...);
}

template <class T>
using Of = std::type_identity<T>;

constexpr auto fieldsOf(Of<Day>)
{
    return list(&Day::number);
}
constexpr auto fieldsOf(Of<Month>)
{
    return list(&Month::number);
}
constexpr auto fieldsOf(Of<Years>)
{
    return list(&Years::value);
}
constexpr auto fieldsOf(Of<Term>)
{
    return list(&Term::kind, &Term::value, &Term::text);
}
constexpr auto fieldsOf(Of<Statement>)
{
    return list(&Statement::key, &Statement::arguments);
}
constexpr auto fieldsOf(Of<DataTable>)
{
    return list(&DataTable::columns, &DataTable::rows);
}
constexpr auto fieldsOf(Of<WindowFigures>)
{
    using T = WindowFigures;
    return list(&T::from, &T::to, &T::customers, &T::purchases, &T::revenue);
}
constexpr auto fieldsOf(Of<PurchaseFigures>)
{
    using T = PurchaseFigures;
    return list(&T::averagePurchaseValue, &T::purchaseFrequency, &T::customerValue, &T::customerValuePerYear,
                &T::frequencyPerYear);
}
constexpr auto fieldsOf(Of<KeyFigures>)
{
    using T = KeyFigures;
    return list(&T::customers, &T::repeatCustomers, &T::purchases, &T::rows, &T::revenue, &T::window, &T::perWindow,
                &T::lifespan, &T::lifespanCapped, &T::simpleClv, &T::predictiveFormula, &T::retentionForm,
                &T::historicalTotal, &T::historicalMean, &T::expectedPurchases, &T::residualTotal, &T::clvTotal,
                &T::clvMean, &T::newCustomerClv, &T::alive, &T::annualRetention, &T::acquisitionCost, &T::valueToCac,
                &T::ltvToCac, &T::paybackMonths);
}
constexpr auto fieldsOf(Of<HoldoutScore>)
{
    using T = HoldoutScore;
    return list(&T::model, &T::from, &T::to, &T::customers, &T::expected, &T::actual, &T::errorPercent, &T::mae,
                &T::rmse, &T::rankCorrelation, &T::coverage90, &T::topDecileShare);
}
constexpr auto fieldsOf(Of<FigureBasis>)
{
    using T = FigureBasis;
    return list(&T::currency, &T::horizonMonths, &T::discountRate, &T::lifespan, &T::lifespanHorizonMonths,
                &T::marginGiven, &T::marginRate, &T::meanFirstOrder, &T::model, &T::aliveModel);
}
constexpr auto fieldsOf(Of<FiguresAt>)
{
    return list(&FiguresAt::asOf, &FiguresAt::all, &FiguresAt::shown);
}
constexpr auto fieldsOf(Of<Overview::Segment>)
{
    return list(&Overview::Segment::id, &Overview::Segment::name);
}
constexpr auto fieldsOf(Of<Overview>)
{
    using T = Overview;
    return list(&T::basis, &T::asOf, &T::segmentFilter, &T::summedUp, &T::hasAmounts, &T::formula, &T::rows, &T::all,
                &T::shown, &T::past, &T::segments, &T::yearAgo, &T::previous, &T::months, &T::charts);
}
constexpr auto fieldsOf(Of<ChartData>)
{
    using T = ChartData;
    return list(&T::id, &T::content, &T::title, &T::shortTitle, &T::subtitle, &T::table, &T::currency, &T::empty);
}

// The contents of the page's charts.
constexpr auto fieldsOf(Of<std::monostate>)
{
    return list();
}
constexpr auto fieldsOf(Of<Distribution::Bar>)
{
    using T = Distribution::Bar;
    return list(&T::from, &T::to, &T::customers);
}
constexpr auto fieldsOf(Of<Distribution>)
{
    using T = Distribution;
    return list(&T::bars, &T::width, &T::openBelow, &T::openAbove, &T::median, &T::mean, &T::p90, &T::customers,
                &T::belowZero);
}
constexpr auto fieldsOf(Of<Concentration::Point>)
{
    using T = Concentration::Point;
    return list(&T::customers, &T::value);
}
constexpr auto fieldsOf(Of<Concentration>)
{
    using T = Concentration;
    return list(&T::curve, &T::topShare, &T::peak, &T::total);
}
constexpr auto fieldsOf(Of<SegmentBars::Bar>)
{
    using T = SegmentBars::Bar;
    return list(&T::name, &T::segment, &T::customers, &T::total, &T::share);
}
constexpr auto fieldsOf(Of<SegmentBars>)
{
    using T = SegmentBars;
    return list(&T::bars, &T::sum, &T::leftOut);
}
constexpr auto fieldsOf(Of<ForecastPath::Point>)
{
    using T = ForecastPath::Point;
    return list(&T::month, &T::value, &T::lower, &T::upper);
}
constexpr auto fieldsOf(Of<ForecastPath>)
{
    using T = ForecastPath;
    return list(&T::actual, &T::lastIncomplete, &T::forecast, &T::money, &T::level, &T::existing);
}
constexpr auto fieldsOf(Of<Payback>)
{
    return list(&Payback::margin, &Payback::cost, &Payback::month);
}
constexpr auto fieldsOf(Of<LtvByAge::Cell>)
{
    using T = LtvByAge::Cell;
    return list(&T::value, &T::complete, &T::paidBack, &T::customers, &T::revenue);
}
constexpr auto fieldsOf(Of<LtvByAge::Row>)
{
    using T = LtvByAge::Row;
    return list(&T::name, &T::customers, &T::cells, &T::cost);
}
constexpr auto fieldsOf(Of<LtvByAge>)
{
    return list(&LtvByAge::ages, &LtvByAge::rows, &LtvByAge::margin);
}
constexpr auto fieldsOf(Of<ValueAndCostTrend::Point>)
{
    using T = ValueAndCostTrend::Point;
    return list(&T::quarter, &T::value, &T::lower, &T::upper, &T::forecast, &T::cost, &T::customers);
}
constexpr auto fieldsOf(Of<ValueAndCostTrend>)
{
    return list(&ValueAndCostTrend::points, &ValueAndCostTrend::hasBand);
}
constexpr auto fieldsOf(Of<NewAndReturning::Point>)
{
    using T = NewAndReturning::Point;
    return list(&T::month, &T::fresh, &T::returning);
}
constexpr auto fieldsOf(Of<NewAndReturning>)
{
    using T = NewAndReturning;
    return list(&T::points, &T::lastIncomplete, &T::money);
}

template <class T>
concept Listed = requires
{
    fieldsOf(Of<T>());
};

class OverviewWriter {
public:
    template <class T>
    void put(const T& value)
    {
        if constexpr (std::is_same_v<T, bool>)
            text_.number(value ? 1 : 0);
        else if constexpr (std::is_enum_v<T>)
            text_.number(static_cast<int>(value));
        else if constexpr (std::is_arithmetic_v<T>)
            text_.number(value);
        else
            std::apply([&](const auto... field) { (put(value.*field), ...); }, fieldsOf(Of<T>()));
    }
    void put(const std::string& word) { text_.word(word); }
    void put(const Figure& figure) { text_.figure(figure); }
    void put(const MoneySum& sum)
    {
        const Result<Money> total = sum.total();
        whole_ = whole_ && total;
        text_.number(total ? total->parts() : 0);
    }
    template <class T>
    void put(const std::vector<T>& values)
    {
        text_.number(values.size());
        for (const T& value : values)
            put(value);
    }
    template <class T>
    void put(const std::optional<T>& value)
    {
        text_.number(value ? 1 : 0);
        if (value)
            put(*value);
    }
    void put(const ChartContent& content)
    {
        text_.number(content.index());
        std::visit(
            [&]<class T>(const T& chart) {
                if constexpr (Listed<T>)
                    put(chart);
                else
                    whole_ = false;
            },
            content);
    }
    [[nodiscard]] std::optional<std::string> take() { return whole_ ? std::optional(text_.take()) : std::nullopt; }

private:
    TextOut text_;
    bool whole_ = true;
};

class OverviewReader {
public:
    explicit OverviewReader(std::string_view text)
        : text_(text)
    {
    }

    template <class T>
    void get(T& value)
    {
        if constexpr (std::is_same_v<T, bool>)
            value = text_.truth();
        else if constexpr (std::is_enum_v<T>)
            value = text_.choice<T>();
        else if constexpr (std::is_arithmetic_v<T>)
            value = text_.number<T>();
        else
            std::apply([&](const auto... field) { (get(value.*field), ...); }, fieldsOf(Of<T>()));
    }
    void get(std::string& word) { word = text_.word(); }
    void get(Figure& figure) { figure = text_.figure(); }
    void get(MoneySum& sum)
    {
        sum = {};
        sum += Money::fromParts(text_.number<std::int64_t>());
    }
    template <class T>
    void get(std::vector<T>& values)
    {
        values.clear();
        values.resize(text_.count());
        for (T& value : values)
            get(value);
    }
    template <class T>
    void get(std::optional<T>& value)
    {
        value.reset();
        if (text_.truth())
            get(value.emplace());
    }
    void get(ChartContent& content)
    {
        const auto index = text_.number<std::size_t>();
        known_ = known_ && getAt(content, index, std::make_index_sequence<std::variant_size_v<ChartContent>>());
    }
    [[nodiscard]] bool isWhole() const { return known_ && text_.isWhole(); }

private:
    template <std::size_t... I>
    bool getAt(ChartContent& content, std::size_t index, std::index_sequence<I...>)
    {
        return ((I == index && getChart<I>(content)) || ...);
    }
    template <std::size_t I>
    bool getChart(ChartContent& content)
    {
        if constexpr (Listed<std::variant_alternative_t<I, ChartContent>>) {
            get(content.emplace<I>());
            return true;
        } else {
            return false;
        }
    }

    TextIn text_;
    bool known_ = true;
};

}  // namespace

std::string overviewFingerprint(const Definitions& asked, std::string_view digest)
{
    Fingerprint print;
    print.add(digest).add("overview");
    for (const auto& [name, value] : entries(asked))
        print.add(name).add(value);
    return print.text();
}

std::optional<std::string> textOf(const Overview& overview)
{
    OverviewWriter out;
    out.put(overview);
    return out.take();
}

std::optional<std::string> textOf(const ChartData& chart)
{
    OverviewWriter out;
    out.put(chart);
    return out.take();
}

std::optional<Overview> overviewFrom(std::string_view text)
{
    OverviewReader in(text);
    Overview overview;
    in.get(overview);
    return in.isWhole() ? std::optional(std::move(overview)) : std::nullopt;
}

std::optional<std::string> keptText(const Overview& overview, Day today, Day latest)
{
    OverviewWriter out;
    out.put(today);
    out.put(latest);
    out.put(overview);
    return out.take();
}

std::optional<Overview> keptOverview(std::string_view text, Day today)
{
    OverviewReader in(text);
    Day made;
    Day latest;
    Overview overview;
    in.get(made);
    in.get(latest);
    in.get(overview);
    if (!in.isWhole() || (made != today && latest > std::min(made, today))
        || !std::ranges::equal(overview.charts, overviewCharts, {}, &ChartData::id))
        return std::nullopt;
    return overview;
}

}  // namespace perennial
