// Cohorts of contracts that were followed from renewal to renewal, as a sheet counts them.
#pragma once

#include <string>
#include <vector>

namespace perennial {

struct RenewalCohort {
    std::string name;               ///< heading or first cell; empty = the sheet has one cohort without a name
    std::vector<double> survivors;  ///< customers at the start, after the first renewal, ...: never more than before
};

struct RenewalCohorts {
    std::vector<RenewalCohort> cohorts;
    /// The sheet gives shares (1 or 100 at the start): each cohort is taken as this many customers. 0: it gives counts.
    /// The parameters do not depend on it where there is one cohort, the log-likelihood and standard errors do.
    double customersOfShares = 0;
};

}  // namespace perennial
