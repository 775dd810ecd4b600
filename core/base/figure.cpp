#include "core/base/figure.h"

namespace perennial {

std::string name(Reason reason)
{
    switch (reason) {
    case Reason::NoAmounts: return "no-amounts";
    case Reason::NoPurchases: return "no-purchases";
    case Reason::NoRepeatBuyers: return "no-repeat-buyers";
    case Reason::NoAcquisitionCost: return "no-acquisition-cost";
    case Reason::NoNewCustomers: return "no-new-customers";
    case Reason::OneTimeUnderBgNbd: return "one-time-under-bg-nbd";
    case Reason::FitFailed: return "fit-failed";
    case Reason::SpendShapeTooSmall: return "spend-shape-too-small";
    case Reason::TooFewRepeatBuyers: return "too-few-repeat-buyers";
    case Reason::HistoryTooShort: return "history-too-short";
    case Reason::NotWithinHorizon: return "not-within-horizon";
    case Reason::NegativeValues: return "negative-values";
    case Reason::NoHoldout: return "no-holdout";
    case Reason::NoDates: return "no-dates";
    case Reason::NotApplicable: return "not-applicable";
    }
    return "not-applicable";
}

}  // namespace perennial
