// The lines of the cards of assumptions, by name.
#pragma once

#include <QString>

namespace perennial::ui::assumptionRow {

inline const QString margin = QStringLiteral("margin");
inline const QString marginBy = QStringLiteral("marginBy");
inline const QString cost = QStringLiteral("cost");
inline const QString serving = QStringLiteral("serving");
inline const QString keeping = QStringLiteral("keeping");
inline const QString discount = QStringLiteral("discount");
inline const QString horizon = QStringLiteral("horizon");
inline const QString model = QStringLiteral("model");
inline const QString unit = QStringLiteral("unit");
inline const QString lifespan = QStringLiteral("lifespan");
inline const QString lifespanHorizon = QStringLiteral("lifespanHorizon");
inline const QString seed = QStringLiteral("seed");
inline const QString window = QStringLiteral("window");
inline const QString asOf = QStringLiteral("asOf");
inline const QString lapse = QStringLiteral("lapse");
inline const QString refund = QStringLiteral("refundDate");

/// The i-th of switchableRules().
[[nodiscard]] inline QString rule(qsizetype i)
{
    return QStringLiteral("rule:%1").arg(i);
}

}  // namespace perennial::ui::assumptionRow
