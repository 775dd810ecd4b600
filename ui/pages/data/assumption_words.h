// What each assumption does to the figures, in words.
#pragma once

#include "core/analysis/assumption_effects.h"
#include "core/summary/line_costs.h"

#include <QHash>
#include <QString>

namespace perennial::ui {

/// Names of the choices as the page shows them.
[[nodiscard]] QString unitName(TimeUnit unit);
[[nodiscard]] QString estimatorName(LifespanEstimator estimator);
[[nodiscard]] QString refundDateName(RefundDate date);

/// One sentence for each assumption that was tried: "A point more: +33.48 a customer"; several choices in one. Not of
/// the rules and rates, of which there are several at once.
[[nodiscard]] QHash<Assumption, QString> effectWords(const std::vector<AssumptionEffect>& effects,
                                                     const QString& currency);
/// The same of the switchable rules, by their number: "Switched over: −2.10 a customer".
[[nodiscard]] QHash<std::size_t, QString> ruleWords(const std::vector<AssumptionEffect>& effects,
                                                    const QString& currency);

/// The same of exchange rates, by currency.
[[nodiscard]] QHash<QString, QString> rateWords(const std::vector<AssumptionEffect>& effects, const QString& currency);

/// What the lapse does: whom it counts as lapsed and as at risk.
[[nodiscard]] QString lapseWords(const Analysis& analysis);

/// The name of the choice where an assumption has several, else nothing; the sentence of one effect.
[[nodiscard]] QString choiceName(const AssumptionChange& change);
[[nodiscard]] QString effectSentence(const AssumptionEffect& effect, const QString& currency);

/// Where the margins of the rows come from.
[[nodiscard]] QString marginWords(const MarginSources& sources, bool rateGiven);

}  // namespace perennial::ui
