#include "core/base/definitions.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>

namespace perennial {

namespace {

constexpr std::array<std::pair<Window, const char*>, 5> windowNames{{
    {Window::Month1, "1m"},
    {Window::Months3, "3m"},
    {Window::Months6, "6m"},
    {Window::Months12, "12m"},
    {Window::All, "all"},
}};

std::string text(double value)
{
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

std::string text(bool value)
{
    return value ? "1" : "0";
}

std::string text(Decimal value)
{
    return std::to_string(value.digits) + "e" + std::to_string(-value.decimals);
}

std::optional<double> number(const std::string& value)
{
    double result = 0;
    const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), result);
    if (failure != std::errc() || end != value.data() + value.size())
        return std::nullopt;
    return result;
}

std::optional<std::int64_t> integer(const std::string& value)
{
    std::int64_t result = 0;
    const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), result);
    if (failure != std::errc() || end != value.data() + value.size())
        return std::nullopt;
    return result;
}

/// One stored name with how to write and how to read it; reading returns false on nonsense.
struct Codec {
    const char* name;
    std::function<std::string(const Definitions&)> write;
    std::function<bool(Definitions&, const std::string&)> read;
};

Codec textCodec(const char* name, std::string Definitions::*member)
{
    return {name, [member](const Definitions& d) { return d.*member; },
            [member](Definitions& d, const std::string& v) { return d.*member = v, true; }};
}

Codec numberCodec(const char* name, double Definitions::*member)
{
    return {name, [member](const Definitions& d) { return text(d.*member); },
            [member](Definitions& d, const std::string& v) {
                const auto n = number(v);
                if (n)
                    d.*member = *n;
                return n.has_value();
            }};
}

Codec moneyCodec(const char* name, Money Definitions::*member)
{
    return {name, [member](const Definitions& d) { return std::to_string((d.*member).parts()); },
            [member](Definitions& d, const std::string& v) {
                const auto n = integer(v);
                if (n)
                    d.*member = Money::fromParts(*n);
                return n.has_value();
            }};
}

Codec dayCodec(const char* name, std::optional<Day> Definitions::*member)
{
    return {name, [member](const Definitions& d) { return (d.*member) ? toIso(*(d.*member)) : std::string(); },
            [member](Definitions& d, const std::string& v) {
                d.*member = v.empty() ? std::nullopt : parseIsoDay(v);
                return v.empty() || (d.*member).has_value();
            }};
}

Codec ruleCodec(const char* name, bool OrderRules::*member)
{
    return {name, [member](const Definitions& d) { return text(d.rules.*member); },
            [member](Definitions& d, const std::string& v) {
                d.rules.*member = v == "1";
                return v == "0" || v == "1";
            }};
}

template <class Enum>
Codec enumCodec(const char* name, Enum Definitions::*member, int count)
{
    return {name, [member](const Definitions& d) { return std::to_string(static_cast<int>(d.*member)); },
            [member, count](Definitions& d, const std::string& v) {
                const auto n = integer(v);
                if (!n || *n < 0 || *n >= count)
                    return false;
                d.*member = static_cast<Enum>(*n);
                return true;
            }};
}

const std::vector<Codec>& codecs()
{
    static const std::vector<Codec> all{
        textCodec("time_zone", &Definitions::timeZone),
        textCodec("currency", &Definitions::currency),
        dayCodec("as_of", &Definitions::asOf),
        enumCodec("window", &Definitions::window, 5),
        ruleCodec("exclude_cancelled", &OrderRules::excludeCancelled),
        ruleCodec("exclude_void", &OrderRules::excludeVoid),
        ruleCodec("exclude_failed", &OrderRules::excludeFailed),
        ruleCodec("exclude_pending", &OrderRules::excludePending),
        ruleCodec("exclude_draft", &OrderRules::excludeDraft),
        ruleCodec("exclude_test", &OrderRules::excludeTest),
        ruleCodec("exclude_fraud", &OrderRules::excludeFraud),
        ruleCodec("exclude_gift_cards", &OrderRules::excludeGiftCards),
        ruleCodec("exclude_free", &OrderRules::excludeFree),
        ruleCodec("include_tax", &OrderRules::includeTax),
        ruleCodec("include_shipping", &OrderRules::includeShipping),
        enumCodec("refund_date", &Definitions::refundDate, 2),
        {"margin", [](const Definitions& d) { return d.margin ? text(*d.margin) : std::string(); },
         [](Definitions& d, const std::string& v) {
             d.margin = v.empty() ? std::nullopt : number(v);
             return v.empty() || d.margin.has_value();
         }},
        {"acquisition_cost",
         [](const Definitions& d) {
             return d.acquisitionCost ? std::to_string(d.acquisitionCost->parts()) : std::string();
         },
         [](Definitions& d, const std::string& v) {
             const auto n = integer(v);
             d.acquisitionCost = n ? std::optional(Money::fromParts(*n)) : std::nullopt;
             return v.empty() || n.has_value();
         }},
        moneyCodec("serving_cost_per_order", &Definitions::servingCostPerOrder),
        moneyCodec("retention_cost_per_year", &Definitions::retentionCostPerYear),
        numberCodec("discount_rate", &Definitions::discountRate),
        enumCodec("lifespan", &Definitions::lifespan, 3),
        numberCodec("lifespan_horizon_months", &Definitions::lifespanHorizonMonths),
        textCodec("model", &Definitions::model),
        enumCodec("model_unit", &Definitions::modelUnit, 3),
        numberCodec("horizon_months", &Definitions::horizonMonths),
        dayCodec("calibrate_until", &Definitions::calibrateUntil),
        {"seed", [](const Definitions& d) { return std::to_string(d.seed); },
         [](Definitions& d, const std::string& v) {
             std::uint64_t seed = 0;
             const auto [end, error] = std::from_chars(v.data(), v.data() + v.size(), seed);
             if (error != std::errc() || end != v.data() + v.size())
                 return false;
             d.seed = seed;
             return true;
         }},
        textCodec("segmentation", &Definitions::segmentation),
        textCodec("segment_filter", &Definitions::segmentFilter),
    };
    return all;
}

constexpr std::size_t mostShown = 200;  // of a value that cannot be read: a table of rates is long
const std::string ratePrefix = "rate:";
const std::string marginPrefix =
    "margin_of:";  // followed by the length of the column's name, ":", the name, ":", the value
const std::string spendPrefix = "spend:";
const std::string ownSegmentPrefix = "own_segment:";            // followed by a number of four digits, then the name
const std::string ownContractPrefix = "own_contract_segment:";  // the same, of contracts
constexpr char contractSegmentationEntry[] = "contract_segmentation";
constexpr char zoneOfHeadsEntry[] = "zone_of_heads";
constexpr char contractFilterEntry[] = "contract_filter";

void writeOwn(const std::vector<OwnSegment>& own, const std::string& prefix, DefinitionEntries& all)
{
    for (std::size_t i = 0; i < own.size(); ++i) {
        const std::string number = std::to_string(i);
        std::string key = prefix;
        key.append(4 - std::min<std::size_t>(number.size(), 4), '0').append(number).append(":");
        all.emplace_back(key.append(own[i].name), own[i].rule);
    }
}

/// `rest`: the name of the entry behind its prefix.
bool readOwn(std::vector<OwnSegment>& own, const std::string& rest, const std::string& value)
{
    const auto colon = rest.find(':');
    const auto place = colon == std::string::npos ? std::nullopt : integer(rest.substr(0, colon));
    if (!place || *place < 0 || *place >= 10'000)
        return false;
    // the entries may come in any order
    own.resize(std::max(own.size(), static_cast<std::size_t>(*place) + 1));
    own[static_cast<std::size_t>(*place)] = {rest.substr(colon + 1), value};
    return true;
}

/// Entries of the segments: written only where they differ from the program's own, so that a workspace
/// that never touched them keeps its hash.
void writeSegments(const SegmentDefinitions& segments, DefinitionEntries& all)
{
    const SegmentDefinitions own;
    if (!segments.rfmRules.empty())
        all.emplace_back("rfm_rules", segments.rfmRules);
    if (!segments.rfmEdges.empty())
        all.emplace_back("rfm_edges", segments.rfmEdges);
    if (segments.topTier != own.topTier)
        all.emplace_back("top_tier", text(segments.topTier));
    if (segments.middleTier != own.middleTier)
        all.emplace_back("middle_tier", text(segments.middleTier));
    writeOwn(segments.own, ownSegmentPrefix, all);
}

/// The same of contracts.
void writeContracts(const ContractDefinitions& contracts, DefinitionEntries& all)
{
    if (!contracts.segmentation.empty())
        all.emplace_back(contractSegmentationEntry, contracts.segmentation);
    if (!contracts.filter.empty())
        all.emplace_back(contractFilterEntry, contracts.filter);
    writeOwn(contracts.own, ownContractPrefix, all);
}

bool isOfContracts(const std::string& name)
{
    return name.starts_with(ownContractPrefix) || name == contractSegmentationEntry || name == contractFilterEntry;
}

bool readContracts(ContractDefinitions& contracts, const std::string& name, const std::string& value)
{
    if (name.starts_with(ownContractPrefix))
        return readOwn(contracts.own, name.substr(ownContractPrefix.size()), value);
    (name == contractFilterEntry ? contracts.filter : contracts.segmentation) = value;
    return true;
}

bool isSegments(const std::string& name)
{
    return name.starts_with(ownSegmentPrefix) || name == "rfm_rules" || name == "rfm_edges" || name == "top_tier"
           || name == "middle_tier";
}

bool readSegments(SegmentDefinitions& segments, const std::string& name, const std::string& value)
{
    if (name.starts_with(ownSegmentPrefix))
        return readOwn(segments.own, name.substr(ownSegmentPrefix.size()), value);
    if (name == "rfm_rules" || name == "rfm_edges") {
        (name == "rfm_rules" ? segments.rfmRules : segments.rfmEdges) = value;
        return true;
    }
    const auto share = number(value);
    if (share)
        (name == "top_tier" ? segments.topTier : segments.middleTier) = *share;
    return share.has_value();
}

/// `rest`: "8:category:Tea".
std::optional<ColumnValue> columnValueFrom(const std::string& rest)
{
    const auto colon = rest.find(':');
    const auto size = colon == std::string::npos ? std::nullopt : integer(rest.substr(0, colon));
    if (!size || *size < 0 || static_cast<std::size_t>(*size) >= rest.size() - colon - 1)
        return std::nullopt;
    const std::string both = rest.substr(colon + 1);
    const auto length = static_cast<std::size_t>(*size);
    return both[length] == ':' ? std::optional(ColumnValue(both.substr(0, length), both.substr(length + 1)))
                               : std::nullopt;
}

/// Entries whose name carries a key: rate:USD, margin_of:8:category:Tea, spend:2025-03:Paid search.
bool readKeyed(Definitions& d, const std::string& name, const std::string& value)
{
    if (name.starts_with(ratePrefix)) {
        const auto rate = parseDecimal(value);
        if (rate)
            d.rates[name.substr(ratePrefix.size())] = *rate;
        return rate.has_value();
    }
    if (name.starts_with(marginPrefix)) {
        const auto margin = number(value);
        const auto where = columnValueFrom(name.substr(marginPrefix.size()));
        if (margin && where)
            d.marginBy[*where] = *margin;
        return margin && where;
    }
    const std::string rest = name.substr(spendPrefix.size());
    const auto day = rest.size() >= 8 ? parseIsoDay(rest.substr(0, 7) + "-01") : std::nullopt;
    const auto amount = integer(value);
    if (!day || !amount)
        return false;
    d.spend.push_back({Month::of(*day), rest.substr(8), Money::fromParts(*amount)});
    return true;
}

bool readSwitch(std::optional<bool>& to, const std::string& value)
{
    to = value == "1";
    return value == "0" || value == "1";
}

bool readRatesByDay(Definitions& d, const std::string& value)
{
    auto table = rateTableFrom(value);
    if (table)
        d.ratesByDay = std::move(*table);
    return table.has_value();
}

bool isKeyed(const std::string& name)
{
    return name.starts_with(ratePrefix) || name.starts_with(marginPrefix) || name.starts_with(spendPrefix);
}

}  // namespace

std::string name(Window window)
{
    return windowNames[static_cast<std::size_t>(window)].second;
}

std::optional<Window> windowNamed(std::string_view name)
{
    for (const auto& [window, known] : windowNames)
        if (name == known)
            return window;
    return std::nullopt;
}

std::optional<int> monthsOf(Window window)
{
    switch (window) {
    case Window::Month1: return 1;
    case Window::Months3: return 3;
    case Window::Months6: return 6;
    case Window::Months12: return 12;
    case Window::All: return std::nullopt;
    }
    return std::nullopt;
}

std::string name(LifespanEstimator estimator)
{
    switch (estimator) {
    case LifespanEstimator::MeanObserved: return "mean-observed";
    case LifespanEstimator::InverseChurn: return "inverse-churn";
    case LifespanEstimator::KaplanMeier: return "kaplan-meier";
    }
    return "kaplan-meier";
}

DefinitionEntries entries(const Definitions& definitions)
{
    DefinitionEntries all;
    for (const Codec& codec : codecs())
        all.emplace_back(codec.name, codec.write(definitions));
    for (const auto& [currency, rate] : definitions.rates)
        all.emplace_back(ratePrefix + currency, text(rate));
    if (definitions.zoneOfHeads)  // a workspace without keeps its hash, here and below
        all.emplace_back(zoneOfHeadsEntry, text(*definitions.zoneOfHeads));
    if (!definitions.ratesByDay.isEmpty())
        all.emplace_back(ratesByDayEntry, toText(definitions.ratesByDay));
    if (!definitions.ratesCurrency.empty())
        all.emplace_back("rates_currency", definitions.ratesCurrency);
    for (const auto& [where, margin] : definitions.marginBy)
        all.emplace_back(marginPrefix + std::to_string(where.first.size()) + ":" + where.first + ":" + where.second,
                         text(margin));
    for (const SpendEntry& entry : definitions.spend)
        all.emplace_back(spendPrefix + toIso(entry.month) + ":" + entry.channel, std::to_string(entry.amount.parts()));
    writeSegments(definitions.segments, all);
    writeContracts(definitions.contracts, all);
    return all;
}

Result<Definitions> definitionsFrom(const DefinitionEntries& stored)
{
    Definitions definitions;
    for (const auto& [name, value] : stored) {
        bool readable = true;
        if (name == "rates_currency")
            definitions.ratesCurrency = value;
        else if (name == zoneOfHeadsEntry)
            readable = readSwitch(definitions.zoneOfHeads, value);
        else if (name == ratesByDayEntry)
            readable = readRatesByDay(definitions, value);
        else if (isKeyed(name))
            readable = readKeyed(definitions, name, value);
        else if (isSegments(name))
            readable = readSegments(definitions.segments, name, value);
        else if (isOfContracts(name))
            readable = readContracts(definitions.contracts, name, value);
        for (const Codec& codec : codecs())
            if (codec.name == name)
                readable = codec.read(definitions, value);
        if (!readable)
            return fail(ErrorKind::OptionInvalid, {name, value.substr(0, mostShown), ""});
    }
    return definitions;
}

std::string hashOf(const Definitions& definitions)
{
    Sha256 hash;
    for (const auto& [name, value] : entries(definitions)) {
        if (name == "segment_filter" || name == contractFilterEntry)
            continue;
        hash.update(name);
        hash.update("=");
        hash.update(value);
        hash.update("\n");
    }
    return hash.hex().substr(0, 6);
}

}  // namespace perennial
