// What each chart holds: one plain struct per chart (chart_data.h says what makes them). Money in major units, rates as
// fractions.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/chart_words.h"
#include "core/whatif/levers.h"
#include "core/whatif/scenario.h"
#include "core/whatif/sensitivity.h"
#include "core/whatif/uncertainty.h"

#include <array>
#include <string>
#include <variant>
#include <vector>

namespace perennial {

/// Customers by CLV, in bars of one width; the outer bars may stand for everything beyond.
struct Distribution {
    struct Bar {
        double from = 0;
        double to = 0;
        std::uint64_t customers = 0;
    };
    std::vector<Bar> bars;
    double width = 0;
    bool openBelow = false;  ///< the first bar holds everything below its upper edge
    bool openAbove = false;  ///< the last bar holds everything above its lower edge
    double median = 0;
    double mean = 0;
    double p90 = 0;  ///< 90 % of the customers are worth less
    std::uint64_t customers = 0;
    std::uint64_t belowZero = 0;
};

/// Whale curve: share of customers, most valuable first, against the share of the total value.
struct Concentration {
    struct Point {
        double customers = 0;  ///< share 0..1
        double value = 0;      ///< share, may exceed 1
    };
    std::vector<Point> curve;
    double topShare = 0;  ///< value of the top 20 %
    Point peak;
    double total = 0;
};

/// Value by segment.
struct SegmentBars {
    struct Bar {
        Term name;
        std::string segment;  ///< as in the segmentation
        std::uint64_t customers = 0;
        double total = 0;
        double share = 0;  ///< of the sum
    };
    std::vector<Bar> bars;
    double sum = 0;
    std::uint64_t leftOut = 0;  ///< segments gathered in the last bar, named key "others"
};

/// CAC beside what a customer brings before it, by segment.
struct CostAndValue {
    struct Row {
        Term name;
        std::string segment;
        std::uint64_t customers = 0;
        double cost = 0;
        double value = 0;
        Figure ratio = undefined(Reason::NoAcquisitionCost);
        bool overInvested = false;  ///< costs more than it brings
    };
    std::vector<Row> rows;  ///< best ratio first
};

/// The cohort triangle.
struct CohortMap {
    struct Cell {
        double value = 0;  ///< rate, or amount per customer of the cohort; 0 where the row has none
        std::uint32_t customers = 0;
        bool complete = true;
        bool forecast = false;  ///< of a period to come, by the fitted model
    };
    struct Row {
        Month month;
        std::uint32_t size = 0;
        std::vector<Cell> cells;                         ///< period 0 first
        Figure cost = undefined(Reason::NotApplicable);  ///< mean CAC; of LtvToCac only, which is nothing without it
    };
    /// LtvToCac: cumulative margin per customer of the cohort, divided by its mean CAC.
    enum class Measure : std::uint8_t { Customers, Orders, Revenue, CumulativePerCustomer, LtvToCac };
    enum class Scale : std::uint8_t { Whole, Row, Column };
    Measure measure = Measure::Customers;
    Scale scale = Scale::Whole;
    RetentionType type = RetentionType::On;
    CohortPeriod period = CohortPeriod::CalendarMonth;
    bool absolute = false;  ///< head counts and sums of the cohort instead of shares and amounts per customer
    std::vector<Row> rows;
    std::vector<double> average;  ///< by period, weighted over all cohorts
    std::size_t allCohorts = 0;   ///< behind the average, where only the newest rows are shown
    bool forecast = false;        ///< the rows go on with forecast cells
    /// Whether the row has values: without CAC there is no ratio.
    [[nodiscard]] bool hasValues(std::size_t row) const
    {
        return measure != Measure::LtvToCac || rows[row].cost.has_value();
    }
    [[nodiscard]] double maximum() const;
    /// 0..1 for the colour of a cell.
    [[nodiscard]] double strength(std::size_t row, std::size_t column) const;
};

/// Retention by month of age: the average and single cohorts.
struct RetentionCurves {
    struct Curve {
        Term name;
        std::vector<double> rates;         ///< by period, 1 first
        std::vector<std::uint32_t> bases;  ///< customers whom each rate is a share of
        std::size_t complete = 0;          ///< periods that are complete

        /// Periods of it beside an average of so many.
        [[nodiscard]] std::size_t drawn(std::size_t average) const { return std::min(complete, average); }
    };
    std::vector<Curve> cohorts;
    std::vector<double> average;
    RetentionType type = RetentionType::On;
};

/// Kaplan-Meier curves with bands, in months.
struct SurvivalCurves {
    struct Curve {
        Term name;
        std::vector<SurvivalPoint> points;  ///< time in months
    };
    std::vector<Curve> curves;  ///< the whole first, or the groups compared
    double horizonMonths = 0;
    int lapseDays = 0;
    double level = 0.95;
    Figure logRankP = undefined(Reason::NotApplicable);
    /// What a model says of the same customers; dashed after `observedMonths`, where it is a projection.
    struct ModelPoint {
        double time = 0;  ///< months
        double survival = 1;
    };
    std::vector<ModelPoint> model{};
    double observedMonths = 0;
    bool underContract = false;  ///< time counts from the start of a contract, else from the first purchase
};

/// Revenue (or purchases, without amounts) by month with the forecast of the months to come.
struct ForecastPath {
    struct Point {
        Month month;
        double value = 0;
        double lower = 0;
        double upper = 0;
    };
    std::vector<Point> actual;
    bool lastIncomplete = false;  ///< the as-of date lies before the end of its month
    std::vector<Point> forecast;
    bool money = true;
    double level = 0.9;
    double existing = 0;  ///< of the forecast sum, from customers of today
};

/// Base to scenario, lever by lever.
struct Waterfall {
    struct Step {
        std::string key;  ///< "price", "price-fewer-purchases", ...: lever and effect
        double change = 0;
        std::optional<double> position{};  ///< of the lever, where the step is its direct effect
        LeverUnit unit = LeverUnit::Relative;
    };
    double base = 0;
    std::vector<Step> steps;
    double scenario = 0;
    double cutAt = 0;  ///< value at which the axis begins; 0 = not cut
};

struct Tornado {
    std::vector<TornadoBar> bars;  ///< strongest first
    double step = 0.1;
};

/// Cumulative margin of a new customer by month, beside CAC.
struct Payback {
    std::vector<double> margin;  ///< by month 0..
    Figure cost = undefined(Reason::NoAcquisitionCost);
    Figure month = undefined(Reason::NoAcquisitionCost);  ///< first month in which margin >= cost
};

/// RFM map: recency x frequency scores, 5 = best.
struct RfmMap {
    struct Cell {
        std::uint64_t customers = 0;
        double total = 0;   ///< CLV; revenue where there is no CLV
        std::string group;  ///< RFM group of most of its customers
    };
    std::array<std::array<Cell, 5>, 5> cells;  ///< [recency score - 1][frequency score - 1]
    std::array<double, 4> recencyEdges{};
    std::array<double, 4> frequencyEdges{};
    std::array<bool, 5> recencyUsed{};  ///< scores that somebody has
    std::array<bool, 5> frequencyUsed{};
};

/// Cumulative margin per customer at ages, by cohort of half a year, beside CAC.
struct LtvByAge {
    struct Cell {
        Figure value = undefined(Reason::HistoryTooShort);
        bool complete = true;  ///< every customer of the cohort is that old
        bool paidBack = false;
        std::uint64_t customers = 0;  ///< aged so or older
        double revenue = 0;           ///< net, up to that age, of those customers
    };
    struct Row {
        Term name;
        std::uint64_t customers = 0;
        std::vector<Cell> cells;
        Figure cost = undefined(Reason::NoAcquisitionCost);
    };
    std::vector<int> ages;  ///< days
    std::vector<Row> rows;  ///< oldest first
    double margin = 1;
};

/// Cumulative margin of base and scenario by month.
struct MarginCurves {
    std::vector<double> base;
    std::vector<double> scenario;
    int horizonMonths = 12;
    double level = 0.9;            ///< of the bands
    std::vector<Band> baseBand{};  ///< by month; empty without draws
    std::vector<Band> scenarioBand{};
};

/// A figure at every position of one lever.
struct LeverResponse {
    std::string lever;
    LeverUnit unit = LeverUnit::Relative;
    TermKind figureKind = TermKind::Money;
    std::vector<ResponsePoint> points;
    double today = 0;     ///< position that changes nothing
    double position = 0;  ///< of the scenario
    Figure base = undefined(Reason::NotApplicable);
    Figure scenario = undefined(Reason::NotApplicable);
};

/// A figure over two levers, as its change from the base.
struct LeverMap {
    std::string first;   ///< lever of the rows
    std::string second;  ///< lever of the columns
    LeverUnit firstUnit = LeverUnit::Relative;
    LeverUnit secondUnit = LeverUnit::Relative;
    TermKind figureKind = TermKind::Money;
    ResponseMap map;
    Figure base = undefined(Reason::NotApplicable);
    std::size_t row = 0;  ///< nearest to the scenario
    std::size_t column = 0;
};

/// New customers by quarter: value of the first 12 months and CAC.
struct ValueAndCostTrend {
    struct Point {
        int quarter = 0;  ///< since 1970 Q1
        Figure value = undefined(Reason::HistoryTooShort);
        double lower = 0;
        double upper = 0;
        bool forecast = false;  ///< some of its 12 months are still to come
        Figure cost = undefined(Reason::NoAcquisitionCost);
        std::uint64_t customers = 0;
    };
    std::vector<Point> points;
    bool hasBand = false;
};

/// Revenue by month of new and of returning customers.
struct NewAndReturning {
    struct Point {
        Month month;
        double fresh = 0;
        double returning = 0;
    };
    std::vector<Point> points;
    bool lastIncomplete = false;
    bool money = true;
};

/// Who joined and who left each segment between two dates.
struct Movement {
    struct Row {
        Term name;
        std::uint64_t left = 0;
        std::uint64_t joined = 0;
    };
    std::vector<Row> rows;
    Day from;
    Day to;
};

/// From which segment at one date to which at another. Beyond the twelve largest of a side the rest is one.
struct SegmentFlow {
    struct Side {
        Term name;
        std::uint64_t customers = 0;
    };
    struct Band {
        std::size_t from = 0;  ///< place in `before`
        std::size_t to = 0;    ///< place in `after`
        std::uint64_t customers = 0;
        bool stayed = false;  ///< the same segment on both dates
    };
    std::vector<Side> before;  ///< only those that somebody was in
    std::vector<Side> after;
    std::vector<Band> bands;               ///< by place in `before`, then in `after`; none is empty
    std::vector<std::size_t> placeBefore;  ///< place of each segment of the segmentation, or `before.size()`
    std::vector<std::size_t> placeAfter;
};

/// The occasions of one customer.
struct CustomerTimeline {
    struct Stem {
        Day day;
        double value = 0;  ///< net; purchases where there are no amounts
        bool refund = false;
    };
    std::vector<Stem> stems;
    Day from;
    Day to;
    bool money = true;
};

/// P(alive) as it would have been read on each day.
struct AlivePath {
    struct Point {
        Day day;
        double alive = 1;
    };
    std::vector<Point> points;
    std::string model;
};

using ChartContent = std::variant<std::monostate, Distribution, Concentration, SegmentBars, CostAndValue, CohortMap,
                                  RetentionCurves, SurvivalCurves, ForecastPath, Waterfall, Tornado, Payback, RfmMap,
                                  LtvByAge, MarginCurves, ValueAndCostTrend, NewAndReturning, Movement, SegmentFlow,
                                  CustomerTimeline, AlivePath, LeverResponse, LeverMap>;

}  // namespace perennial
