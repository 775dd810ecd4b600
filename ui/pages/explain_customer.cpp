// Explaining the figures of one customer.
#include "core/analysis/chart_data.h"
#include "ui/models/customers_model.h"
#include "ui/pages/explain.h"

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

struct CustomerTerms {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// The figures of one customer in words: title, value, formula and numbers; the way to the rows is added later.
class CustomerWords {
public:
    CustomerWords(const Analysis& analysis, std::uint32_t base)
        : a_(analysis)
        , i_(base)
        , currency_(text(analysis.definitions.currency))
    {
    }

    [[nodiscard]] Explanation of(int column) const
    {
        switch (column) {
        case CustomersModel::Clv: return clv();
        case CustomersModel::Historical: return historical();
        case CustomersModel::Residual: return residual();
        case CustomersModel::Alive: return alive();
        case CustomersModel::Revenue: return revenue();
        default: return orders();
        }
    }

    [[nodiscard]] Explanation soFar() const
    {
        const QString title = a_.marginGiven ? CustomerTerms::tr("Margin so far") : CustomerTerms::tr("Revenue so far");
        const QString formula = CustomerTerms::tr("net purchases × margin − serving cost");
        if (a_.historical.empty())
            return make(title, formula);
        return make(title, formula, QStringLiteral("%1 − %2").arg(marginParts(), money(serving())),
                    money(a_.historical[i_] + cost()));
    }

    [[nodiscard]] Explanation acquisition() const
    {
        const QString title = CustomerTerms::tr("Acquisition cost (CAC)");
        const QString formula = CustomerTerms::tr("acquisition spend ÷ new customers of the same month and channel");
        if (a_.acquisitionCost.empty() || std::isnan(a_.acquisitionCost[i_])) {
            Explanation words = make(title, formula);
            words.note = why(undefined(Reason::NoAcquisitionCost));
            return words;
        }
        if (a_.definitions.spend.empty()) {
            Explanation words = make(title, CustomerTerms::tr("one cost for every customer, set in Assumptions"));
            words.value = money(cost());
            words.numbers = QStringLiteral("<b>%1</b>").arg(words.value);
            words.note.clear();
            return words;
        }
        const SpendShare share = spendShare();
        return make(title, formula,
                    QStringLiteral("%1 ÷ %2").arg(format_.money(share.spend.major(), currency_),
                                                  format_.integer(static_cast<qint64>(share.customers))),
                    money(cost()));
    }

private:
    [[nodiscard]] QString money(double major) const { return format_.money(major, currency_); }
    [[nodiscard]] static Explanation make(const QString& title, const QString& formula, const QString& left = {},
                                          const QString& value = {})
    {
        Explanation words;
        words.title = title;
        words.formula = formula;
        words.value = value.isEmpty() ? Format::dash() : value;
        if (!value.isEmpty())
            words.numbers = equation(left, value);
        else
            words.note =
                CustomerTerms::tr("There is no figure: the sheet has no amounts, or no model could be fitted.");
        return words;
    }

    [[nodiscard]] Explanation clv() const
    {
        const QString title = CustomerTerms::tr("Customer lifetime value");
        const QString formula = CustomerTerms::tr("value so far + value of the next months");
        if (a_.clv.empty())
            return make(title, formula);
        const QString parts =
            QStringLiteral("%1 + %2").arg(money(a_.historical[i_]), money(a_.clv[i_] - a_.historical[i_]));
        return make(title, formula, parts, money(a_.clv[i_]));
    }

    [[nodiscard]] double cost() const
    {
        const bool known = !a_.acquisitionCost.empty() && !std::isnan(a_.acquisitionCost[i_]);
        return known ? static_cast<double>(a_.acquisitionCost[i_]) : 0;
    }
    [[nodiscard]] double serving() const
    {
        return a_.definitions.servingCostPerOrder.major() * a_.summary().orders[i_];
    }
    /// "€2,522.18 × 51.1 %", or what the lines cost where the sheet says it.
    [[nodiscard]] QString marginParts() const
    {
        const CustomerSummary& s = a_.summary();
        const QString revenue = format_.money(s.revenue[i_], currency_);
        if (!s.cost.empty() && !a_.definitions.margin)
            return QStringLiteral("%1 − %2").arg(revenue, format_.money(s.cost[i_], currency_));
        return QStringLiteral("%1 × %2").arg(revenue, format_.percent(a_.marginRate));
    }

    [[nodiscard]] Explanation historical() const
    {
        const QString title = CustomerTerms::tr("Value so far");
        const QString formula = CustomerTerms::tr("net purchases × margin − acquisition and serving cost");
        if (a_.historical.empty())
            return make(title, formula);
        const QString parts = QStringLiteral("%1 − %2 − %3").arg(marginParts(), money(cost()), money(serving()));
        return make(title, formula, parts, money(a_.historical[i_]));
    }

    struct SpendShare {
        MoneySum spend;
        std::uint64_t customers = 0;
    };
    /// What was spent in the month of the first purchase, on the customer's channel where spend is told by channel.
    [[nodiscard]] SpendShare spendShare() const
    {
        const CustomerSummary& s = a_.summary();
        const Month month = Month::of(s.first[i_]);
        const auto& spend = a_.definitions.spend;
        const bool byChannel =
            std::ranges::any_of(spend, [](const SpendEntry& entry) { return !entry.channel.empty(); });
        const SegmentTable* table = byChannel ? channelsOrFront(a_) : nullptr;
        const Segmentation* channels = table ? &table->segmentation : nullptr;
        SpendShare share;
        for (std::size_t i = 0; i < s.size(); ++i)
            share.customers += Month::of(s.first[i]) == month && (!channels || channels->of[i] == channels->of[i_]);
        for (const SpendEntry& entry : spend)
            if (entry.month == month && (!channels || entry.channel == channels->names[channels->of[i_]]))
                share.spend += entry.amount;
        return share;
    }

    [[nodiscard]] Explanation residual() const
    {
        const QString title = CustomerTerms::tr("Value of the next months");
        const QString formula =
            CustomerTerms::tr("expected spend × margin × expected purchases, discounted month by month");
        const Predictions& p = a_.fitted->predictions;
        if (p.residual.empty())
            return make(title, formula);
        const QString parts = QStringLiteral("%1 × %2 × %3")
                                  .arg(money(static_cast<double>(p.expectedSpend[i_])), format_.percent(a_.marginRate),
                                       format_.number(static_cast<double>(p.discountedPurchases[i_]), 3));
        return make(title, formula, parts, money(static_cast<double>(p.residual[i_])));
    }

    [[nodiscard]] Explanation alive() const
    {
        const CustomerSummary& s = a_.summary();
        const QString title = CustomerTerms::tr("Probably still a customer, P(alive)");
        const QString formula =
            CustomerTerms::tr("from purchases again x, last purchase t_x and observed time T, in days");
        if (a_.fitted->alive.empty())
            return make(title, formula);
        const QString parts =
            QStringLiteral("x %1, t_x %2, T %3")
                .arg(format_.integer(s.frequency[i_]), format_.number(static_cast<double>(s.recencyDays[i_]), 0),
                     format_.number(static_cast<double>(s.ageDays[i_]), 0));
        Explanation words = make(title, formula, parts, format_.number(static_cast<double>(a_.fitted->alive[i_]), 2));
        words.note = CustomerTerms::tr("Read from %1.").arg(modelName(a_.fitted->aliveModel->report().model));
        return words;
    }

    [[nodiscard]] Explanation revenue() const
    {
        const CustomerSummary& s = a_.summary();
        const QString title = CustomerTerms::tr("Revenue");
        const QString formula = CustomerTerms::tr("orders − discounts − refunds");
        if (!s.hasAmounts)
            return make(title, formula);
        return make(title, formula, CustomerTerms::tr("net of %1 orders").arg(format_.integer(s.orders[i_])),
                    format_.money(s.revenue[i_], currency_));
    }

    [[nodiscard]] Explanation orders() const
    {
        const CustomerSummary& s = a_.summary();
        return make(CustomerTerms::tr("Orders"), CustomerTerms::tr("valid orders up to the as-of date"),
                    QStringLiteral("%1 – %2").arg(format_.date(s.first[i_]), format_.date(s.last[i_])),
                    format_.integer(s.orders[i_]));
    }

    const Analysis& a_;
    const std::uint32_t i_;
    const Format format_;
    const QString currency_;
};

}  // namespace

namespace {

/// The ways to the purchases and rows of one customer.
Explanation withRows(Explanation words, const Explainer& by, std::uint32_t base)
{
    const Analysis& a = *by.analysis;
    Scope scope;
    scope.members = {base};
    words.rows.push_back(
        scopeRow(CustomerTerms::tr("Purchases behind it"), a.summary().orders[base], words.title, by, scope, true));
    addMarginRow(words, by);
    addFoot(words, by, scope);
    return words;
}

}  // namespace

Explanation customerExplanation(const Explainer& by, std::uint32_t base, int column)
{
    return withRows(CustomerWords(*by.analysis, base).of(column), by, base);
}

Explanation soFarExplanation(const Explainer& by, std::uint32_t base)
{
    return withRows(CustomerWords(*by.analysis, base).soFar(), by, base);
}

Explanation customerCostExplanation(const Explainer& by, std::uint32_t base)
{
    return withRows(CustomerWords(*by.analysis, base).acquisition(), by, base);
}

}  // namespace perennial::ui
