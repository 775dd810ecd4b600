#include "app/cli/assumption_options.h"

#include "app/cli/words.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <cmath>

namespace perennial::cli {

namespace {

struct NamedRule {
    std::string_view name;
    bool OrderRules::*leavesOut;
};
constexpr NamedRule namedRules[] = {
    {"cancelled", &OrderRules::excludeCancelled}, {"void", &OrderRules::excludeVoid},
    {"failed", &OrderRules::excludeFailed},       {"pending", &OrderRules::excludePending},
    {"draft", &OrderRules::excludeDraft},         {"test", &OrderRules::excludeTest},
    {"fraud", &OrderRules::excludeFraud},         {"gift-card", &OrderRules::excludeGiftCards},
    {"free", &OrderRules::excludeFree},
};
constexpr NamedRule namedAdditions[] = {{"tax", &OrderRules::includeTax}, {"shipping", &OrderRules::includeShipping}};
constexpr char ruleNames[] = "cancelled, void, failed, pending, draft, test, fraud, gift-card, free, tax, shipping";

/// Lets orders of this kind (or tax, or shipping) count, or not.
Result<> setRule(const char* option, const std::string& name, bool counts, OrderRules& rules)
{
    for (const NamedRule& rule : namedRules)
        if (rule.name == name) {
            rules.*rule.leavesOut = !counts;
            return {};
        }
    for (const NamedRule& rule : namedAdditions)
        if (rule.name == name) {
            rules.*rule.leavesOut = counts;
            return {};
        }
    return fail(ErrorKind::OptionInvalid, {option, name, ruleNames});
}

/// "category:Tea=0.4"
Result<> takeMargin(const std::string& words, std::map<ColumnValue, double>& margins)
{
    constexpr char pattern[] = "category:Tea=0.4";
    const auto colon = words.find(':');
    const auto equals = words.rfind('=');
    double rate = 0;
    const char* const end = words.data() + words.size();
    if (colon == std::string::npos || colon == 0 || equals == std::string::npos || equals < colon
        || std::from_chars(words.data() + equals + 1, end, rate).ptr != end || equals + 1 == words.size())
        return fail(ErrorKind::OptionInvalid, {"--margin-of", words, pattern});
    if (auto good = checkRange("--margin-of", rate, -10, 1); !good)
        return good;
    margins[{words.substr(0, colon), words.substr(colon + 1, equals - colon - 1)}] = rate;
    return {};
}

}  // namespace

Result<> checkRange(const char* option, double value, double least, double most)
{
    if (std::isfinite(value) && value >= least && value <= most)
        return {};
    return fail(ErrorKind::OptionInvalid,
                {option, std::to_string(value), std::to_string(least) + " ... " + std::to_string(most)});
}

void AssumptionOptions::declare(CLI::App& app)
{
    app.add_option("--margin-of", marginOf,
                   Words::tr("Gross margin rate of the rows with this value: category:Tea=.4 (repeatable); the column "
                             "is product, category, channel, country or a header")
                       .toStdString())
        ->type_name("COLUMN:VALUE=RATE");
    app.add_option("--serving-cost", servingCost, Words::tr("What serving an order costs").toStdString());
    app.add_option("--retention-cost", retentionCost,
                   Words::tr("What keeping a living customer costs a year").toStdString());
    app.add_option("--lifespan", lifespan,
                   Words::tr("Average customer lifespan: mean-observed, inverse-churn or kaplan-meier").toStdString());
    app.add_option("--lifespan-horizon", lifespanHorizon,
                   Words::tr("Months up to which the Kaplan-Meier lifespan is measured").toStdString());
    app.add_option("--refund-date", refundDate,
                   Words::tr("A refund counts on the date of the order or on its own: order, own").toStdString());
    app.add_option("--count", counting,
                   Words::tr("Let these count: cancelled, void, failed, pending, draft, test, fraud, gift-card, free, "
                             "tax, shipping (repeatable)")
                       .toStdString())
        ->type_name("WHAT");
    app.add_option("--leave-out", leaving, Words::tr("Leave these out: the same words (repeatable)").toStdString())
        ->type_name("WHAT");
    app.add_option("--seed", seed, Words::tr("Seed of the random draws behind intervals").toStdString());
}

Result<> AssumptionOptions::lay(Definitions& d) const
{
    for (const std::string& margin : marginOf)
        if (auto good = takeMargin(margin, d.marginBy); !good)
            return good;
    for (const auto& [option, value, to] : {std::tuple{"--serving-cost", servingCost, &d.servingCostPerOrder},
                                            std::tuple{"--retention-cost", retentionCost, &d.retentionCostPerYear}}) {
        if (!value)
            continue;
        if (auto good = checkRange(option, *value, 0, 1e12); !good)
            return good;
        *to = Money::fromMajor(*value).value_or(Money());
    }
    if (!lifespan.empty()) {
        bool known = false;
        for (const auto estimator :
             {LifespanEstimator::MeanObserved, LifespanEstimator::InverseChurn, LifespanEstimator::KaplanMeier})
            if (name(estimator) == lifespan) {
                d.lifespan = estimator;
                known = true;
            }
        if (!known)
            return fail(ErrorKind::OptionInvalid,
                        {"--lifespan", lifespan, "mean-observed, inverse-churn, kaplan-meier"});
    }
    if (lifespanHorizon) {
        if (auto good = checkRange("--lifespan-horizon", *lifespanHorizon, 1, 1200); !good)
            return good;
        d.lifespanHorizonMonths = *lifespanHorizon;
    }
    if (!refundDate.empty()) {
        if (refundDate != "order" && refundDate != "own")
            return fail(ErrorKind::OptionInvalid, {"--refund-date", refundDate, "order, own"});
        d.refundDate = refundDate == "own" ? RefundDate::OwnDate : RefundDate::OrderDate;
    }
    for (const std::string& what : counting)
        if (auto good = setRule("--count", what, true, d.rules); !good)
            return good;
    for (const std::string& what : leaving)
        if (auto good = setRule("--leave-out", what, false, d.rules); !good)
            return good;
    if (seed)
        d.seed = *seed;
    return {};
}

}  // namespace perennial::cli
