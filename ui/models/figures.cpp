#include "ui/models/figures.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

/// Writes the texts of one figure.
class Writer {
    Q_DECLARE_TR_FUNCTIONS(Figures)

public:
    Writer(const FigureBasis& basis, const KeyFigures& figures, const Format& format)
        : b_(basis)
        , f_(figures)
        , format_(format)
        , currency_(text(basis.currency))
    {
    }

    [[nodiscard]] FigureText write(FigureId id) const;

private:
    [[nodiscard]] FigureText value(FigureId id) const;
    [[nodiscard]] FigureText window(FigureId id) const;
    [[nodiscard]] FigureText formulas(FigureId id) const;
    [[nodiscard]] FigureText people(FigureId id) const;

    [[nodiscard]] QString money(const Figure& figure) const { return format_.money(figure, currency_); }
    [[nodiscard]] QString money(double major) const { return format_.money(major, currency_); }
    [[nodiscard]] QString count(std::uint64_t n) const { return format_.integer(static_cast<qint64>(n)); }
    [[nodiscard]] QString horizon() const { return format_.months(b_.horizonMonths); }
    [[nodiscard]] QString marginNote() const
    {
        return b_.marginGiven ? tr("Value is gross margin at %1.").arg(format_.percent(b_.marginRate))
                              : tr("Value is revenue: no margin given.");
    }
    [[nodiscard]] QString modelWords() const { return b_.model.empty() ? Format::dash() : modelName(b_.model); }
    [[nodiscard]] QString estimatorWords() const;
    [[nodiscard]] QString newCustomerParts() const;
    [[nodiscard]] QString retentionFormParts(double r) const;

    /// Puts value and reason; the numbers stay only where the figure is defined.
    [[nodiscard]] FigureText make(const QString& label, const Figure& figure, const QString& shown,
                                  const QString& formula, const QString& numbers, const QString& note = {}) const
    {
        return {label, figure ? shown : Format::dash(), why(figure), formula, figure ? numbers : QString(), note};
    }
    [[nodiscard]] static QString equation(const QString& left, const QString& right)
    {
        return QStringLiteral("%1 = <b>%2</b>").arg(left, right);
    }

    const FigureBasis& b_;
    const KeyFigures& f_;
    const Format& format_;
    QString currency_;
};

QString Writer::estimatorWords() const
{
    switch (b_.lifespan) {
    case LifespanEstimator::MeanObserved:
        return tr("Lifespan: mean of last − first purchase. Too low, because living customers still buy.");
    case LifespanEstimator::InverseChurn:
        return f_.lifespanCapped ? tr("Lifespan: 1 ÷ churn, capped at 60 months because nobody left.")
                                 : tr("Lifespan: 1 ÷ churn rate a month.");
    case LifespanEstimator::KaplanMeier:
        return tr("Lifespan: area under the Kaplan–Meier curve up to %1, one-time buyers included.")
            .arg(format_.months(b_.lifespanHorizonMonths));
    }
    return {};
}

/// "51.1 % × (€41.20 + €75.03) − €15.02": the first order, and what is expected after it.
QString Writer::newCustomerParts() const
{
    const double cac = f_.acquisitionCost.value_or(0);
    const double first = b_.meanFirstOrder;
    const double value = f_.newCustomerClv.value_or(0) + cac;
    const double later = b_.marginRate != 0 ? value / b_.marginRate - first : 0;
    return QStringLiteral("%1 × (%2 + %3) − %4")
        .arg(format_.percent(b_.marginRate), money(first), money(later), money(cac));
}

/// "€98.04 × 51.1 % × (1 + 10.0 %) ÷ (1 + 10.0 % − 81.94 %)": the margin of a year, kept with r and discounted at d.
QString Writer::retentionFormParts(double r) const
{
    return QStringLiteral("%1 × %2 × (1 + %3) ÷ (1 + %3 − %4)")
        .arg(money(f_.perWindow.customerValuePerYear), format_.percent(b_.marginRate), format_.percent(b_.discountRate),
             format_.percent(r, 2));
}

FigureText Writer::value(FigureId id) const
{
    const double residual = f_.residualTotal ? *f_.residualTotal : 0;
    const double historical = f_.historicalTotal ? *f_.historicalTotal : 0;
    switch (id) {
    case FigureId::ClvMean:
        return make(
            tr("Customer lifetime value, mean"), f_.clvMean, money(f_.clvMean),
            tr("(value so far + value of the next %1) ÷ customers").arg(horizon()),
            equation(QStringLiteral("(%1 + %2) ÷ %3").arg(money(historical), money(residual), count(f_.customers)),
                     money(f_.clvMean)),
            marginNote());
    case FigureId::ClvTotal:
        return make(tr("Customer lifetime value, total"), f_.clvTotal, money(f_.clvTotal),
                    tr("value so far + value of the next %1").arg(horizon()),
                    equation(QStringLiteral("%1 + %2").arg(money(historical), money(residual)), money(f_.clvTotal)),
                    marginNote());
    case FigureId::HistoricalMean:
        return make(
            tr("Value so far, mean"), f_.historicalMean, money(f_.historicalMean),
            tr("net purchases × margin − acquisition and serving cost, per customer"),
            equation(QStringLiteral("%1 ÷ %2").arg(money(historical), count(f_.customers)), money(f_.historicalMean)),
            marginNote());
    case FigureId::ResidualTotal:
        return make(tr("Value of the next %1").arg(horizon()), f_.residualTotal, money(f_.residualTotal),
                    tr("expected purchases × expected spend × margin, discounted at %1 a year")
                        .arg(format_.percent(b_.discountRate)),
                    //: %1 is a number of purchases, %2 what one of them brings
                    equation(tr("%1 purchases × %2 margin each, discounted")
                                 .arg(format_.number(f_.expectedPurchases, 1),
                                      money(f_.expectedPurchases > 0 ? residual / f_.expectedPurchases : 0)),
                             money(f_.residualTotal)),
                    tr("Forecast by %1 and Gamma-Gamma. %2").arg(modelWords(), marginNote()));
    case FigureId::NewCustomerClv:
        return make(
            tr("CLV of a new customer"), f_.newCustomerClv, money(f_.newCustomerClv),
            tr("margin × (first order + expected spend × expected purchases in %1, discounted) − acquisition cost")
                .arg(horizon()),
            equation(newCustomerParts(), money(f_.newCustomerClv)),
            tr("Forecast by %1 and Gamma-Gamma. %2").arg(modelWords(), marginNote()));
    default: return {};
    }
}

FigureText Writer::window(FigureId id) const
{
    const QString revenue = money(f_.window.revenue.major());
    const QString words = windowWords(f_, format_);
    switch (id) {
    case FigureId::AveragePurchaseValue:
        return make(tr("Average purchase value"), f_.perWindow.averagePurchaseValue,
                    money(f_.perWindow.averagePurchaseValue), tr("net revenue ÷ purchases"),
                    equation(QStringLiteral("%1 ÷ %2").arg(revenue, count(f_.window.purchases)),
                             money(f_.perWindow.averagePurchaseValue)),
                    words);
    case FigureId::PurchaseFrequency:
        return make(tr("Purchase frequency, a year"), f_.perWindow.frequencyPerYear,
                    format_.number(f_.perWindow.frequencyPerYear, 2), tr("purchases ÷ buyers × 365.25 ÷ days"),
                    equation(QStringLiteral("%1 ÷ %2 × 365.25 ÷ %3")
                                 .arg(count(f_.window.purchases), count(f_.window.customers),
                                      format_.integer(f_.window.days())),
                             format_.number(f_.perWindow.frequencyPerYear, 2)),
                    words);
    case FigureId::CustomerValue:
        return make(tr("Customer value, a year"), f_.perWindow.customerValuePerYear,
                    money(f_.perWindow.customerValuePerYear), tr("average purchase value × purchase frequency"),
                    equation(QStringLiteral("%1 × %2").arg(money(f_.perWindow.averagePurchaseValue),
                                                           format_.number(f_.perWindow.frequencyPerYear, 2)),
                             money(f_.perWindow.customerValuePerYear)),
                    words);
    case FigureId::BuyersInWindow:
        return {tr("Buyers in the window"),
                count(f_.window.customers),
                {},
                tr("different customers with a purchase"),
                equation(words, count(f_.window.customers)),
                {}};
    case FigureId::Purchases:
        return {tr("Purchases"),
                count(f_.purchases),
                {},
                tr("valid orders, all time"),
                equation(tr("%1 rows").arg(count(f_.rows)), count(f_.purchases)),
                {}};
    case FigureId::Revenue:
        return make(tr("Revenue, all time"), f_.revenue, money(f_.revenue),
                    tr("orders − discounts − refunds of identified customers"),
                    equation(tr("%1 purchases").arg(count(f_.purchases)), money(f_.revenue)));
    default: return {};
    }
}

FigureText Writer::formulas(FigureId id) const
{
    const Months lifetime = toMonths(f_.lifespan);
    const double months = monthsFromDays(f_.window.days()).value;
    switch (id) {
    case FigureId::Lifespan:
        return {tr("Average customer lifespan"),
                format_.years(f_.lifespan.value),
                {},
                tr("time from first to last purchase"),
                equation(tr("%1 customers").arg(count(f_.customers)), format_.years(f_.lifespan.value)),
                estimatorWords()};
    case FigureId::SimpleClv:
        return make(tr("Simple CLV"), f_.simpleClv, money(f_.simpleClv),
                    tr("customer value a year × lifespan in years"),
                    equation(QStringLiteral("%1 × %2").arg(money(f_.perWindow.customerValuePerYear),
                                                           format_.number(f_.lifespan.value, 2)),
                             money(f_.simpleClv)),
                    tr("Revenue, before margin. %1").arg(estimatorWords()));
    case FigureId::PredictiveFormula: {
        const double perMonth = f_.perWindow.purchaseFrequency ? *f_.perWindow.purchaseFrequency / months : 0;
        return make(tr("Predictive CLV, formula"), f_.predictiveFormula, money(f_.predictiveFormula),
                    tr("purchases a month × average order value × margin × lifetime in months"),
                    equation(QStringLiteral("%1 × %2 × %3 × %4")
                                 .arg(format_.number(perMonth, 3), money(f_.perWindow.averagePurchaseValue),
                                      format_.percent(b_.marginRate), format_.number(lifetime.value, 1)),
                             money(f_.predictiveFormula)),
                    estimatorWords());
    }
    case FigureId::RetentionForm: {
        const Figure& r = f_.annualRetention;
        return make(tr("CLV, retention form"), f_.retentionForm, money(f_.retentionForm),
                    tr("margin a year × (1 + d) ÷ (1 + d − r), first payment now"),
                    equation(retentionFormParts(r.value_or(0)), money(f_.retentionForm)), marginNote());
    }
    case FigureId::LtvToCac:
        return make(
            tr("LTV : CAC, new customers"), f_.ltvToCac, format_.number(f_.ltvToCac, 2),
            tr("CLV of a new customer before its cost ÷ acquisition cost"),
            equation(QStringLiteral("%1 ÷ %2").arg(
                         money(f_.newCustomerClv && f_.acquisitionCost ? *f_.newCustomerClv + *f_.acquisitionCost : 0),
                         money(f_.acquisitionCost)),
                     format_.number(f_.ltvToCac, 2)),
            tr("Three to one is a common rule of thumb, no law."));
    case FigureId::AcquisitionCost:
        return make(tr("Acquisition cost (CAC)"), f_.acquisitionCost, money(f_.acquisitionCost),
                    tr("acquisition spend ÷ new customers of the same month and channel"),
                    equation(tr("mean of these customers"), money(f_.acquisitionCost)));
    case FigureId::Payback:
        return make(tr("Payback"), f_.paybackMonths, format_.months(f_.paybackMonths ? *f_.paybackMonths : 0),
                    tr("first month in which the margin of a new customer reaches its acquisition cost"),
                    equation(money(f_.acquisitionCost), format_.months(f_.paybackMonths ? *f_.paybackMonths : 0)));
    default: return {};
    }
}

FigureText Writer::people(FigureId id) const
{
    const QString model = b_.aliveModel.empty() ? Format::dash() : modelName(b_.aliveModel);
    const double share =
        f_.customers ? 1 - static_cast<double>(f_.repeatCustomers) / static_cast<double>(f_.customers) : 0;
    switch (id) {
    case FigureId::Alive:
        return make(tr("Customers still alive"), f_.alive, format_.integer(f_.alive ? qRound64(*f_.alive) : 0),
                    tr("sum of P(alive) of all customers"),
                    equation(tr("%1 customers").arg(count(f_.customers)), format_.number(f_.alive, 1)),
                    tr("Read from %1, which lets a customer leave after the first purchase.").arg(model));
    case FigureId::AnnualRetention:
        return make(b_.aliveModel.empty() ? tr("Retention rate a year") : tr("Retention rate a year, %1").arg(model),
                    f_.annualRetention, format_.percent(f_.annualRetention),
                    tr("P(alive in 12 months) ÷ P(alive today), both summed"),
                    equation(QStringLiteral("%1 ÷ %2").arg(
                                 format_.number(f_.alive.value_or(0) * f_.annualRetention.value_or(0), 1),
                                 format_.number(f_.alive, 1)),
                             format_.percent(f_.annualRetention)));
    case FigureId::OneTimeBuyers:
        return {tr("Bought only once"),
                format_.percent(share),
                {},
                tr("customers with one occasion ÷ customers"),
                equation(QStringLiteral("%1 ÷ %2").arg(count(f_.customers - f_.repeatCustomers), count(f_.customers)),
                         format_.percent(share)),
                {}};
    default: return {};
    }
}

FigureText Writer::write(FigureId id) const
{
    for (const auto part : {&Writer::value, &Writer::window, &Writer::formulas, &Writer::people})
        if (FigureText found = (this->*part)(id); !found.label.isEmpty())
            return found;
    return {};
}

}  // namespace

const std::vector<FigureId>& allFigures()
{
    static const std::vector<FigureId> all = [] {
        std::vector<FigureId> ids;
        for (int i = 0; i <= static_cast<int>(FigureId::OneTimeBuyers); ++i)
            ids.push_back(static_cast<FigureId>(i));
        return ids;
    }();
    return all;
}

FigureText describe(FigureId id, const FigureBasis& basis, const KeyFigures& figures, const Format& format)
{
    return Writer(basis, figures, format).write(id);
}

FigureText describe(FigureId id, const Analysis& analysis, const KeyFigures& figures, const Format& format)
{
    return describe(id, basisOf(analysis), figures, format);
}

Figure figureValue(FigureId id, const KeyFigures& f)
{
    switch (id) {
    case FigureId::ClvMean: return f.clvMean;
    case FigureId::ClvTotal: return f.clvTotal;
    case FigureId::HistoricalMean: return f.historicalMean;
    case FigureId::ResidualTotal: return f.residualTotal;
    case FigureId::NewCustomerClv: return f.newCustomerClv;
    case FigureId::LtvToCac: return f.ltvToCac;
    case FigureId::AcquisitionCost: return f.acquisitionCost;
    case FigureId::Payback: return f.paybackMonths;
    case FigureId::AveragePurchaseValue: return f.perWindow.averagePurchaseValue;
    case FigureId::PurchaseFrequency: return f.perWindow.frequencyPerYear;
    case FigureId::CustomerValue: return f.perWindow.customerValuePerYear;
    case FigureId::Lifespan: return f.lifespan.value;
    case FigureId::SimpleClv: return f.simpleClv;
    case FigureId::PredictiveFormula: return f.predictiveFormula;
    case FigureId::RetentionForm: return f.retentionForm;
    case FigureId::BuyersInWindow: return static_cast<double>(f.window.customers);
    case FigureId::Purchases: return static_cast<double>(f.purchases);
    case FigureId::Revenue: return f.revenue;
    case FigureId::Alive: return f.alive;
    case FigureId::AnnualRetention: return f.annualRetention;
    case FigureId::OneTimeBuyers:
        return f.customers ? Figure(1 - static_cast<double>(f.repeatCustomers) / static_cast<double>(f.customers))
                           : undefined(Reason::NoPurchases);
    }
    return undefined(Reason::NotApplicable);
}

bool isCost(FigureId id)
{
    return id == FigureId::AcquisitionCost || id == FigureId::Payback || id == FigureId::OneTimeBuyers;
}

QString windowWords(const KeyFigures& figures, const Format& format)
{
    return QCoreApplication::translate("Figures", "%1 to %2")
        .arg(format.date(figures.window.from), format.date(figures.window.to));
}

}  // namespace perennial::ui
