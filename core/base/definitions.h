// The definitions: the one struct that says what the words of every figure mean.
//
// Stored in the workspace, edited on Data > Assumptions, overridden for one run by options of the
// command line. Every figure, scenario, report and JSON carries their hash.
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/rate_table.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace perennial {

/// The window W of the formula methods: the last n months up to the as-of date, or everything.
enum class Window : std::uint8_t { Month1, Months3, Months6, Months12, All };

/// Estimator of the average customer lifespan (product 1.2).
enum class LifespanEstimator : std::uint8_t {
    MeanObserved,  // (a) mean of last - first occasion: biased low, living customers still buy
    InverseChurn,  // (b) 1 / churn rate, capped at 60 months when churn is 0
    KaplanMeier,   // (c) area under the Kaplan-Meier curve up to the horizon
};

/// On whose date a refund counts: the order's (cohort view) or its own (finance view).
enum class RefundDate : std::uint8_t { OrderDate, OwnDate };

/// Which statuses, amounts and kinds of order are no purchase. Each rule can be switched.
struct OrderRules {
    bool excludeCancelled = true;
    bool excludeVoid = true;
    bool excludeFailed = true;
    bool excludePending = true;  ///< asked first when it would exclude more than a third of the money
    bool excludeDraft = true;
    bool excludeTest = true;
    bool excludeFraud = true;
    bool excludeGiftCards = true;
    bool excludeFree = false;  ///< leave out orders of value 0
    bool includeTax = false;
    bool includeShipping = false;

    bool operator==(const OrderRules&) const = default;
};

/// Acquisition spend of one month and channel ("" = all channels).
struct SpendEntry {
    Month month;
    std::string channel;
    Money amount;

    bool operator==(const SpendEntry&) const = default;
};

/// A column (its role, as "category"; of an extra column its header) and one of its values.
using ColumnValue = std::pair<std::string, std::string>;

/// A segment of the user's own: a name and a rule in the words of core/segment/rule.h.
struct OwnSegment {
    std::string name;
    std::string rule;

    bool operator==(const OwnSegment&) const = default;
};

/// How the base is divided (product 1.6). Texts in the form of core/segment/rfm_text.h; empty = the program's own.
struct SegmentDefinitions {
    std::string rfmRules;         ///< named groups as ordered rules
    std::string rfmEdges;         ///< edges of the scores; empty = quantiles of the values
    double topTier = 0.2;         ///< share of the base in the top value tier
    double middleTier = 0.3;      ///< share in the middle one
    std::vector<OwnSegment> own;  ///< in their order: the first rule that holds names the segment

    bool operator==(const SegmentDefinitions&) const = default;
};

/// Contracts are divided and filtered apart from orders: a workspace may hold both.
struct ContractDefinitions {
    std::string segmentation;     ///< id of the one in front; "" = that of the orders where contracts have it
    std::string filter;           ///< "column:Plan/Pro" or "rule:EXPR": what every page of contracts shows; "" = all
    std::vector<OwnSegment> own;  ///< rules over contracts, in their order

    bool operator==(const ContractDefinitions&) const = default;
};

struct Definitions {
    std::string timeZone;  ///< IANA name; "" = the days as written
    /// Where only the head of the date column says UTC or an offset: its rows are moved into `timeZone` too. Unset =
    /// not asked yet: they stay as written.
    std::optional<bool> zoneOfHeads;
    std::string currency = "XXX";          ///< ISO 4217 code of every figure; XXX = unknown
    std::map<std::string, Decimal> rates;  ///< units of `ratesCurrency` for one unit of the key's currency
    RateTable ratesByDay;                  ///< the same by day; for its currencies it takes the place of `rates`
    /// Target of the rates: ISO code of what they turn amounts into. "" = not recorded, or there are none: then that of
    /// the figures.
    std::string ratesCurrency;
    std::optional<Day> asOf;  ///< end of observation; unset = found from the data
    Window window = Window::Months12;
    OrderRules rules;
    RefundDate refundDate = RefundDate::OrderDate;

    /// Gross margin rate of rows that neither have a cost in their sheet nor a rate in `marginBy`; may be negative,
    /// <= 1. Unset = 100 %; where nothing else says a margin either, "no margin given".
    std::optional<double> margin;
    /// The same of rows without a cost that have this value in this column. Of several that fit a row, product comes
    /// before category, category before the others in their order.
    std::map<ColumnValue, double> marginBy;
    std::optional<Money> acquisitionCost;  ///< one CAC for all, when no spend is entered
    std::vector<SpendEntry> spend;
    Money servingCostPerOrder;
    Money retentionCostPerYear;  ///< per living customer
    double discountRate = 0.10;  ///< effective, a year
    LifespanEstimator lifespan = LifespanEstimator::KaplanMeier;
    double lifespanHorizonMonths = 36;  ///< horizon of estimator (c)

    std::string model = "auto";  ///< name of product 1.3
    TimeUnit modelUnit = TimeUnit::Week;
    double horizonMonths = 12;
    std::optional<Day> calibrateUntil;
    std::uint64_t seed = 20240229;

    std::string segmentation = "rfm";  ///< id of the segmentation in front
    std::string segmentFilter;         ///< "rfm/champions" or "rule:EXPR": what every page shows; "" = all
    SegmentDefinitions segments;       ///< own groups, tiers and rules
    ContractDefinitions contracts;

    bool operator==(const Definitions&) const = default;
};

[[nodiscard]] bool hasRates(const Definitions& definitions);
/// Rates turn amounts into this currency: not when another target is recorded.
[[nodiscard]] bool ratesServe(const Definitions& definitions, const std::string& into);
/// Records the target of rates that have none yet (XXX is none), and forgets that of rates that are gone.
void recordRatesCurrency(Definitions& definitions, const std::string& currency);
/// The currency of the figures: the one named, else the target of the rates, else `prevailing` among the rows.
[[nodiscard]] std::string currencyOfFigures(const Definitions& definitions, const std::string& prevailing);
/// The rate of a currency into another: of that day, or of the last day before it in a table by day; else the one rate;
/// null where there is none (in the table: before its first day), or where the rates have another target.
[[nodiscard]] const Decimal* rateOf(const Definitions& definitions, const std::string& into,
                                    const std::string& currency, Day day);

/// Name of a window in options and JSON: "1m", "3m", "6m", "12m", "all".
[[nodiscard]] std::string name(Window window);
[[nodiscard]] std::optional<Window> windowNamed(std::string_view name);
/// Months of a window; nullopt for All.
[[nodiscard]] std::optional<int> monthsOf(Window window);

/// Name in JSON: "mean-observed", "inverse-churn", "kaplan-meier".
[[nodiscard]] std::string name(LifespanEstimator estimator);

/// Every definition as (name, value) in a fixed order, in the form the workspace stores. Lossless:
/// definitionsFrom(entries(d)) == d.
using DefinitionEntries = std::vector<std::pair<std::string, std::string>>;
/// The entry that holds a whole table, in the form of toText(RateTable): the workspace keeps it apart.
inline constexpr char ratesByDayEntry[] = "rates_by_day";
[[nodiscard]] DefinitionEntries entries(const Definitions& definitions);

/// Reads entries back; unknown names are ignored (a newer program wrote them), a value that
/// cannot be read is OptionInvalid.
[[nodiscard]] Result<Definitions> definitionsFrom(const DefinitionEntries& stored);

/// First 6 hexadecimal digits of the SHA-256 over the entries: equal definitions, equal hash. The
/// segment filters are not part of it.
[[nodiscard]] std::string hashOf(const Definitions& definitions);

}  // namespace perennial
