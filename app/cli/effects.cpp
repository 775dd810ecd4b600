#include "app/cli/effects.h"

#include "app/cli/console.h"
#include "app/cli/words.h"
#include "ui/support/format.h"

namespace perennial::cli {

namespace {

/// The members of `changed` that are not as in `base`; of objects only what differs in them.
Json difference(const Json& base, const Json& changed)
{
    Json differing = Json::object();
    for (const auto& [name, value] : changed.items()) {
        const auto before = base.find(name);
        if (before == base.end() || *before != value)
            differing[name] = before != base.end() && value.is_object() ? difference(*before, value) : value;
    }
    return differing;
}

Json changedJson(const AssumptionChange& change, const Json& base)
{
    Json changed = difference(base, definitionsJson(change.definitions));
    if (changed.empty())  // the sheet of spend is not shown among the definitions
        changed["spend"] = "+10 %";
    return changed;
}

/// "margin 0.47", "rules.exclude_pending false"
QString changedText(const Json& changed)
{
    QStringList parts;
    for (const auto& [name, value] : changed.items())
        parts << QString::fromStdString(name)
                     + (value.is_object() ? QLatin1Char('.') + changedText(value)
                                          : QLatin1Char(' ')
                                                + QString::fromStdString(value.is_string() ? value.get<std::string>()
                                                                                           : value.dump()));
    return parts.join(QStringLiteral(", "));
}

}  // namespace

Json effectsJson(const std::vector<AssumptionEffect>& effects, const Analysis& analysis)
{
    const Json base = definitionsJson(changedFrom(analysis));
    Json all = Json::array();
    for (const AssumptionEffect& effect : effects) {
        JsonObject one;
        one.put("changed", changedJson(effect.change, base));
        one.put("figure",
                &figureOf(effect.change.assumption, analysis.all) == &analysis.all.clvMean ? "clv_mean" : "clv_simple");
        one.putMoney("before", effect.before);
        one.putMoney("after", effect.after);
        all.push_back(std::move(one).finish());
    }
    return all;
}

void printEffects(const std::vector<AssumptionEffect>& effects, const Analysis& analysis)
{
    const ui::Format format;
    const QString currency = QString::fromStdString(analysis.definitions.currency);
    const Json base = definitionsJson(changedFrom(analysis));
    for (const AssumptionEffect& effect : effects) {
        const bool moves = effect.before && effect.after;
        print(QStringLiteral("%1  %2").arg(changedText(changedJson(effect.change, base)),
                                           moves ? format.signedMoney(*effect.after - *effect.before, currency)
                                                 : ui::Format::dash()));
    }
}

}  // namespace perennial::cli
