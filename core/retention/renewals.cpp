#include "core/retention/renewals.h"

#include <algorithm>

namespace perennial {

namespace {

void add(RenewalCurve& curve, const RenewalCohort& cohort)
{
    const std::size_t renewals = cohort.survivors.size() - 1;
    curve.atRisk.resize(std::max(curve.atRisk.size(), renewals));
    curve.lost.resize(std::max(curve.lost.size(), renewals));
    for (std::size_t k = 0; k < renewals; ++k) {
        curve.atRisk[k] += cohort.survivors[k];
        curve.lost[k] += cohort.survivors[k] - cohort.survivors[k + 1];
    }
}

Result<> finish(RenewalCurve& curve, Progress& progress)
{
    double survival = 1;
    for (std::size_t k = 0; k < curve.atRisk.size(); ++k) {
        survival *= curve.atRisk[k] > 0 ? 1 - curve.lost[k] / curve.atRisk[k] : 1;
        curve.survival.push_back(survival);
    }
    curve.model = fitSbg({curve.atRisk, curve.lost}, {}, progress);
    if (!curve.model && curve.model.error().kind == ErrorKind::Cancelled)
        return std::unexpected(curve.model.error());
    return {};
}

}  // namespace

Figure RenewalCurve::residualPeriods(double discount) const
{
    if (!model)
        return undefined(Reason::FitFailed);
    return model->residualLifetime(static_cast<int>(atRisk.size()), discount);
}

Result<RenewalFigures> renewalFigures(const RenewalCohorts& cohorts, Progress& progress)
{
    RenewalFigures figures;
    for (const RenewalCohort& cohort : cohorts.cohorts) {
        if (cohort.survivors.size() < 2)
            continue;
        RenewalCurve& curve = figures.cohorts.emplace_back();
        curve.name = cohort.name;
        add(curve, cohort);
        add(figures.all, cohort);
        if (auto done = finish(curve, progress); !done)
            return pass(done);
    }
    if (figures.cohorts.empty())
        return fail(ErrorKind::NoData, {"cohorts"});
    if (auto done = finish(figures.all, progress); !done)
        return pass(done);
    return figures;
}

}  // namespace perennial
