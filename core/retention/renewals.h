// Renewal cohorts as a sheet counts them: survival, and sBG of each cohort and of all (Fader & Hardie 2007).
#pragma once

#include "core/clv/sbg.h"
#include "core/summary/renewal_cohorts.h"

#include <optional>
#include <vector>

namespace perennial {

struct RenewalCurve {
    std::string name;                                  ///< empty: of all cohorts
    std::vector<double> atRisk;                        ///< before renewal 1, 2, ...
    std::vector<double> lost;                          ///< at it
    std::vector<double> survival;                      ///< after it: product of what was kept
    Result<SbgModel> model = fail(ErrorKind::NoData);  ///< time counts renewals

    /// Discounted periods still to come of who has made all renewals seen, the next due now; `discount` a period.
    [[nodiscard]] Figure residualPeriods(double discount) const;
};

struct RenewalFigures {
    std::vector<RenewalCurve> cohorts;
    RenewalCurve all;
};

/// Each cohort followed as far as its counts go; all of them are added up renewal by renewal. Errors: NoData without a
/// cohort, Cancelled. A model that cannot be fitted says why in its curve.
[[nodiscard]] Result<RenewalFigures> renewalFigures(const RenewalCohorts& cohorts, Progress& progress);

}  // namespace perennial
