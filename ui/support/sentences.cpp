// Reasons, warnings and stop reasons in words; the errors are in error_sentences.cpp.
#include "ui/support/sentences.h"

#include "ui/support/sentence_context.h"

namespace perennial::ui {

QString sentence(Reason reason)
{
    switch (reason) {
    case Reason::NoAmounts: return Sentences::tr("The sheet has no amounts, so there are no money figures.");
    case Reason::NoPurchases: return Sentences::tr("Nobody has bought in this window or segment.");
    case Reason::NoRepeatBuyers: return Sentences::tr("Nobody has bought a second time yet.");
    case Reason::NoAcquisitionCost:
        return Sentences::tr("No acquisition cost is given. Enter it under Data, Assumptions.");
    case Reason::NoNewCustomers: return Sentences::tr("Money was spent, but no new customer was won in that time.");
    case Reason::OneTimeUnderBgNbd:
        return Sentences::tr("BG/NBD takes every one-time buyer for alive, so this figure would say nothing.");
    case Reason::FitFailed: return Sentences::tr("The model could not be fitted to these purchases.");
    case Reason::SpendShapeTooSmall:
        return Sentences::tr("Spending varies so widely between customers that the model has no finite mean.");
    case Reason::TooFewRepeatBuyers: return Sentences::tr("Too few customers bought again for the model to be fitted.");
    case Reason::HistoryTooShort: return Sentences::tr("The history is too short for this figure.");
    case Reason::NotWithinHorizon: return Sentences::tr("It is not reached within the horizon.");
    case Reason::NegativeValues:
        return Sentences::tr("Some values are negative, so a share of their sum says nothing.");
    case Reason::NoHoldout: return Sentences::tr("No part of the history was held back to test the forecast.");
    case Reason::NoDates:
        return Sentences::tr(
            "The sheet has no dates of single orders or payments, only sums or how long each has run.");
    case Reason::NotApplicable: return Sentences::tr("This method does not give this figure.");
    }
    return {};
}

QString sentence(FitWarning warning)
{
    switch (warning) {
    case FitWarning::TooFewRepeatBuyers:
        return Sentences::tr("Few customers bought again: take the figures as a rough guide.");
    case FitWarning::SpendFrequencyCorrelation:
        return Sentences::tr(
            "Frequent buyers spend differently from others; the spend model assumes that they do not.");
    case FitWarning::SpendShapeTooSmall:
        return Sentences::tr("The mean spend is not finite under this fit; money figures are left out.");
    case FitWarning::BoundaryParameter:
        return Sentences::tr("A parameter runs to its limit: the data do not say enough about it.");
    case FitWarning::Seasonality:
        return Sentences::tr("Purchases follow the seasons; the model spreads them evenly over the year.");
    case FitWarning::HistoryTooShort: return Sentences::tr("The history is short: forecasts are uncertain.");
    case FitWarning::OneTimeBuyersOnly:
        return Sentences::tr("Every customer bought once; the model cannot learn a pace.");
    case FitWarning::PriorUsed:
        return Sentences::tr("There are few data, so typical values from other shops were mixed in.");
    }
    return {};
}

QString sentence(StopReason stop)
{
    switch (stop) {
    case StopReason::Converged: return Sentences::tr("The fit converged.");
    case StopReason::SmallStep: return Sentences::tr("The fit converged as far as numbers can tell.");
    case StopReason::IterationLimit: return Sentences::tr("The fit was stopped before it converged: too many steps.");
    case StopReason::BoundaryReached: return Sentences::tr("The fit did not converge: a parameter ran to its limit.");
    case StopReason::NotFinite:
        return Sentences::tr("The fit did not converge: the likelihood left the range of numbers.");
    case StopReason::Given: return Sentences::tr("The parameters were given, not fitted.");
    }
    return {};
}

QList<Reason> allReasons()
{
    return {Reason::NoAmounts,          Reason::NoPurchases,       Reason::NoRepeatBuyers,   Reason::NoAcquisitionCost,
            Reason::NoNewCustomers,     Reason::OneTimeUnderBgNbd, Reason::FitFailed,        Reason::SpendShapeTooSmall,
            Reason::TooFewRepeatBuyers, Reason::HistoryTooShort,   Reason::NotWithinHorizon, Reason::NegativeValues,
            Reason::NoHoldout,          Reason::NoDates,           Reason::NotApplicable};
}

QList<FitWarning> allFitWarnings()
{
    return {FitWarning::TooFewRepeatBuyers, FitWarning::SpendFrequencyCorrelation,
            FitWarning::SpendShapeTooSmall, FitWarning::BoundaryParameter,
            FitWarning::Seasonality,        FitWarning::HistoryTooShort,
            FitWarning::OneTimeBuyersOnly,  FitWarning::PriorUsed};
}

QList<StopReason> allStopReasons()
{
    return {StopReason::Converged,       StopReason::SmallStep, StopReason::IterationLimit,
            StopReason::BoundaryReached, StopReason::NotFinite, StopReason::Given};
}

}  // namespace perennial::ui
