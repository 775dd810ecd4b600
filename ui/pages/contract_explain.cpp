#include "ui/pages/contract_explain.h"

#include "core/retention/contract_value.h"
#include "ui/pages/explain.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"

#include <QApplication>
#include <QClipboard>

#include <cmath>

namespace perennial::ui {

namespace {

struct ContractWords {
    Q_DECLARE_TR_FUNCTIONS(ContractExplain)
};

constexpr auto everyContract = "months >= 0";
constexpr auto runningContracts = "state = running";
constexpr auto endedContracts = "state = ended";

QString periodWords(int months)
{
    return months == 1    ? ContractWords::tr("a month")
           : months == 12 ? ContractWords::tr("a year")
                          : ContractWords::tr("every %Ln month(s)", nullptr, months);
}

/// The figures of all contracts shown, in words.
class BookWords {
public:
    explicit BookWords(const ContractExplainer& by)
        : by_(by)
        , book_(*by.book)
        , f_(book_.figures)
        , currency_(text(book_.table.currency))
    {
    }

    [[nodiscard]] Explanation of(ContractFigure figure) const
    {
        Explanation words;
        switch (figure) {
        case ContractFigure::RecurringRevenue: words = recurring(); break;
        case ContractFigure::LogoChurn: words = logoChurn(); break;
        case ContractFigure::RevenueChurn: words = revenueChurn(); break;
        case ContractFigure::Expansion: words = expansion(); break;
        case ContractFigure::ResidualValue: words = residual(); break;
        case ContractFigure::MonthlyRetention:
        case ContractFigure::AnnualRetention: words = retention(figure); break;
        case ContractFigure::ResidualMonths: words = months(); break;
        case ContractFigure::Model: words = model(); break;
        }
        addContractFoot(words, by_);
        return words;
    }

private:
    [[nodiscard]] std::uint64_t running() const { return f_.customers - f_.ended; }
    [[nodiscard]] QString money(const Figure& major) const { return format_.money(major, currency_); }
    [[nodiscard]] QString count(std::uint64_t n) const { return format_.integer(static_cast<qint64>(n)); }
    [[nodiscard]] static Explanation make(const QString& title, const QString& formula, const Figure& figure,
                                          const QString& value, const QString& numbers)
    {
        Explanation words;
        words.title = title;
        words.formula = formula;
        words.value = value;
        if (figure)
            words.numbers = equation(numbers, value);
        else
            words.note = why(figure);
        return words;
    }
    void addRunning(Explanation& words) const
    {
        words.rows.push_back(contractsRow(ContractWords::tr("Running contracts"), running(), runningContracts, by_));
    }
    void addEnded(Explanation& words) const
    {
        words.rows.push_back(contractsRow(ContractWords::tr("Ended contracts"), f_.ended, endedContracts, by_));
    }

    [[nodiscard]] Explanation recurring() const
    {
        Explanation words =
            make(ContractWords::tr("Monthly recurring revenue, MRR"),
                 ContractWords::tr("sum of price ÷ months of its period, of running contracts"), f_.recurringRevenue,
                 money(f_.recurringRevenue), ContractWords::tr("sum of %1 prices").arg(count(running())));
        addRunning(words);
        return words;
    }

    [[nodiscard]] Explanation logoChurn() const
    {
        const QString title = ContractWords::tr("Logo churn");
        const QString formula = ContractWords::tr("customers lost ÷ customers before");
        if (const ContractMonth* month = f_.lastMonth()) {
            Explanation words = make(title, formula, month->logoChurn(), format_.percent(month->logoChurn(), 2),
                                     QStringLiteral("%1 ÷ %2").arg(count(month->lost), count(month->customersBefore)));
            words.rows.push_back({ContractWords::tr("Month"), format_.month(month->month), {}});
            addEnded(words);
            return words;
        }
        std::uint64_t stood = 0;
        std::uint64_t left = 0;
        for (const TenureStep& step : f_.tenure) {
            stood += step.atRisk;
            left += step.lost;
        }
        const Figure churn = f_.churnPerRenewal();
        Explanation words = make(title, formula, churn, format_.percent(churn, 2),
                                 QStringLiteral("%1 ÷ %2").arg(count(left), count(stood)));
        words.note =
            churn ? ContractWords::tr("Over all renewals of all tenures: the sheet has no dates.") : why(churn);
        addEnded(words);
        return words;
    }

    [[nodiscard]] Explanation revenueChurn() const
    {
        const QString title = ContractWords::tr("Revenue churn");
        const QString formula = ContractWords::tr("(MRR lost + contraction) ÷ MRR before");
        if (const ContractMonth* month = f_.lastMonth(); month && f_.recurringRevenue) {
            Explanation words =
                make(title, formula, month->revenueChurn(), format_.percent(month->revenueChurn(), 2),
                     QStringLiteral("(%1 + %2) ÷ %3")
                         .arg(money(month->lostRevenue), money(month->contraction), money(month->revenueBefore)));
            words.rows.push_back({ContractWords::tr("Month"), format_.month(month->month), {}});
            addEnded(words);
            return words;
        }
        double stood = 0;
        double left = 0;
        for (const TenureStep& step : f_.tenure) {
            stood += step.revenueAtRisk;
            left += step.revenueLost;
        }
        const Figure churn = f_.revenueChurnPerRenewal();
        Explanation words = make(title, formula, churn, format_.percent(churn, 2),
                                 QStringLiteral("%1 ÷ %2").arg(money(left), money(stood)));
        addEnded(words);
        return words;
    }

    [[nodiscard]] Explanation expansion() const
    {
        const ContractMonth* month = f_.lastMonth();
        const Figure rate = !f_.recurringRevenue ? f_.recurringRevenue
                            : month              ? month->expansionRate()
                                    : undefined(book_.table.hasDates() ? Reason::HistoryTooShort : Reason::NoDates);
        return make(ContractWords::tr("Expansion"), ContractWords::tr("more MRR of who stayed ÷ MRR before"), rate,
                    format_.percent(rate, 2),
                    month ? QStringLiteral("%1 ÷ %2").arg(money(month->expansion), money(month->revenueBefore))
                          : QString());
    }

    [[nodiscard]] Explanation residual() const
    {
        Explanation words = make(
            ContractWords::tr("CLV still to come"),
            ContractWords::tr("sum over running contracts of price a month × margin × discounted months to come"),
            f_.residualValue, money(f_.residualValue), ContractWords::tr("sum of %1 contracts").arg(count(running())));
        addRunning(words);
        addModel(words);
        return words;
    }

    [[nodiscard]] Explanation retention(ContractFigure figure) const
    {
        const double observed = f_.meanMonths * static_cast<double>(f_.customers);
        Explanation words =
            figure == ContractFigure::MonthlyRetention
                ? make(ContractWords::tr("Retention rate a month"),
                       ContractWords::tr("1 − ended contracts ÷ months under contract"), f_.monthlyRetention,
                       format_.percent(f_.monthlyRetention, 2),
                       QStringLiteral("1 − %1 ÷ %2").arg(count(f_.ended), format_.number(observed, 0)))
                : make(ContractWords::tr("Retention rate a year"), ContractWords::tr("retention rate a month ^ 12"),
                       f_.annualRetention, format_.percent(f_.annualRetention),
                       QStringLiteral("%1 ^ 12").arg(format_.percent(f_.monthlyRetention, 2)));
        addEnded(words);
        words.rows.push_back(contractsRow(ContractWords::tr("Contracts"), f_.customers, everyContract, by_));
        return words;
    }

    [[nodiscard]] Explanation months() const
    {
        const QString value = f_.residualMonths ? format_.months(*f_.residualMonths) : Format::dash();
        Explanation words = make(ContractWords::tr("Months still to come, each"),
                                 QStringLiteral("Σ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t > n"), f_.residualMonths, value,
                                 ContractWords::tr("mean of %1 running contracts").arg(count(running())));
        addRunning(words);
        addModel(words);
        return words;
    }

    [[nodiscard]] Explanation model() const
    {
        Explanation words;
        words.title = ContractWords::tr("sBG model");
        words.formula = QStringLiteral("r(t) = (β + t − 1) ÷ (α + β + t − 1)");
        words.value = Format::dash();
        if (f_.sbg) {
            const SbgModel& shown = book_.ownModel ? *book_.ownModel : *f_.sbg;
            const double alpha = shown.report().parameters[0].value;
            const double beta = shown.report().parameters[1].value;
            words.value = sbgParameters(shown);
            words.numbers =
                equation(QStringLiteral("r(1) = %1 ÷ (%2 + %1)").arg(format_.number(beta, 3), format_.number(alpha, 3)),
                         format_.percent(shown.retention(1)));
            words.note =
                ContractWords::tr("Shifted beta-geometric, Fader & Hardie 2007; fitted by maximum likelihood.");
        } else {
            words.note = ui::sentence(*f_.failure);
        }
        words.rows.push_back(contractsRow(ContractWords::tr("Contracts"), f_.customers, everyContract, by_));
        return words;
    }

    void addModel(Explanation& words) const
    {
        if (f_.sbg)
            words.rows.push_back({ContractWords::tr("sBG of all contracts"), sbgParameters(*f_.sbg), {}});
        words.rows.push_back({ContractWords::tr("Discount a year"), format_.percent(book_.discountRate), {}});
    }

    const ContractExplainer& by_;
    const ContractBook& book_;
    const ContractFigures& f_;
    const Format format_;
    const QString currency_;
};

/// Discounted months to come of one running contract.
Figure monthsOf(const ContractBook& book, std::size_t i)
{
    if (!book.figures.sbg)
        return undefined(Reason::FitFailed);
    const double period = book.table.periodMonths;
    const Figure periods =
        book.figures.sbg->residualLifetime(renewalsOf(book.table, i), std::pow(1 + book.discountRate, period / 12) - 1);
    return periods ? Figure(*periods * period) : periods;
}

}  // namespace

ExplainRow contractsRow(const QString& label, std::uint64_t count, const std::string& rule, const ContractExplainer& by)
{
    Page* page = &by.page;
    return {label, Format().integer(static_cast<qint64>(count)),
            [page, label, rule] { emit page->goTo(QStringLiteral("customers"), contractsFilter(label, rule)); }};
}

void addContractFoot(Explanation& words, const ContractExplainer& by)
{
    Page* page = &by.page;
    const QString margin = by.book->marginGiven ? Format().percent(by.book->margin) : ContractWords::tr("not given");
    words.rows.push_back({ContractWords::tr("Margin, set in Assumptions"), margin,
                          [page] { emit page->goTo(QStringLiteral("data"), QStringLiteral("assumptions")); }});
    QString formula = words.formula + QLatin1Char('\n') + words.numbers;
    formula.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    words.links.push_back(
        {ContractWords::tr("Copy formula"), [formula] { QApplication::clipboard()->setText(formula); }});
    words.definitions = text(hashOf(by.context.session.definitions()));
}

QString sbgParameters(const SbgModel& model)
{
    const Format format;
    const auto& p = model.report().parameters;
    return format.leftToRight(
        QStringLiteral("α\u00a0%1, β\u00a0%2").arg(format.number(p[0].value, 3), format.number(p[1].value, 3)));
}

QString contractsFilter(const QString& title, const std::vector<std::uint32_t>& contracts)
{
    QStringList places;
    for (const std::uint32_t contract : contracts)
        places << QString::number(contract);
    return QStringLiteral("these-contracts:") + title + QLatin1Char('\n') + places.join(QLatin1Char(','));
}

QString contractsFilter(const QString& title, const std::string& rule)
{
    return QStringLiteral("contracts:%1\n%2").arg(title, text(rule));
}

Explanation contractFigureExplanation(ContractFigure figure, const ContractExplainer& by)
{
    return BookWords(by).of(figure);
}

QString toComeNumbers(const ContractBook& book, std::size_t i)
{
    const Format format;
    const QString currency = text(book.table.currency);
    if (book.table.ended[i])
        return ContractWords::tr("The contract has ended: nothing is to come.");
    const Figure months = monthsOf(book, i);
    if (!months || !book.table.hasCharges())
        return why(months ? undefined(Reason::NoAmounts) : months);
    const double charge = book.table.monthlyCharge[i].major();
    return equation(QStringLiteral("%1 × %2 × %3")
                        .arg(format.money(charge, currency), format.percent(book.margin), format.months(*months)),
                    format.money(charge * book.margin * *months, currency));
}

QString monthsNumbers(const ContractBook& book, std::size_t i)
{
    if (book.table.ended[i] || !book.figures.sbg)
        return {};
    const Format format;
    const int n = renewalsOf(book.table, i);
    const double period = book.table.periodMonths;
    const QString rate = format.number(std::pow(1 + book.discountRate, period / 12), 5);
    const QString sum =
        QStringLiteral("%1Σ S(t) ÷ S(%2) ÷ %3^(t − %4), t > %2")
            .arg(book.table.periodMonths == 1 ? QString()
                                              : format.integer(book.table.periodMonths) + QStringLiteral(" × "),
                 format.integer(n), rate, format.integer(n + 1));
    const Figure months = monthsOf(book, i);
    return format.leftToRight(sum) + QStringLiteral(" = ") + (months ? format.months(*months) : why(months))
           + QStringLiteral("; ") + sbgParameters(*book.figures.sbg);
}

QString paidNumbers(const ContractBook& book, std::size_t i)
{
    const Format format;
    const ContractTable& table = book.table;
    const QString currency = text(table.currency);
    if (!table.total.empty())
        return ContractWords::tr("%1, as the sheet says").arg(format.money(table.total[i], currency));
    if (!table.hasCharges())
        return why(undefined(Reason::NoAmounts));
    const int periods = renewalsOf(table, i) + 1;
    const double price = table.monthlyCharge[i].major() * table.periodMonths;
    return equation(QStringLiteral("%1 × %2").arg(ContractWords::tr("%Ln period(s) begun", nullptr, periods),
                                                  format.money(price, currency)),
                    format.money(price * periods, currency));
}

Explanation contractCellExplanation(const ContractExplainer& by, std::size_t i, const std::string& column)
{
    const ContractBook& book = *by.book;
    const ContractTable& table = book.table;
    const Format format;
    const QString currency = text(table.currency);
    Explanation words;
    if (column == "clv_to_come" || column == "months_to_come") {
        const bool money = column == "clv_to_come";
        words.title = money ? ContractWords::tr("Value still to come") : ContractWords::tr("Months still to come");
        words.formula = money ? ContractWords::tr("price a month × margin × discounted months to come")
                              : QStringLiteral("Σ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t > n");
        words.numbers = money ? toComeNumbers(book, i) : monthsNumbers(book, i);
        words.note = money ? monthsNumbers(book, i)
                           : ContractWords::tr("n renewals made, the next due now; S by the sBG of all contracts.");
    } else if (column == "retention_next") {
        const int n = renewalsOf(table, i);
        words.title = ContractWords::tr("Stays at the next renewal");
        words.formula = QStringLiteral("r(n + 1) = (β + n) ÷ (α + β + n)");
        if (!table.ended[i] && book.figures.sbg) {
            const auto& p = book.figures.sbg->report().parameters;
            words.numbers =
                equation(QStringLiteral("(%1 + %2) ÷ (%3 + %1 + %2)")
                             .arg(format.number(p[1].value, 3), format.integer(n), format.number(p[0].value, 3)),
                         format.percent(book.figures.sbg->retention(n + 1), 2));
        }
    } else if (column == "renewals" || column == "months") {
        words.title = ContractWords::tr("Renewals made");
        words.formula = table.ended[i] ? ContractWords::tr("periods to the nearest − 1, for it ended at the next")
                                       : ContractWords::tr("whole periods behind it");
        words.numbers =
            equation(QStringLiteral("%1, %2").arg(format.months(static_cast<double>(table.months[i])),
                                                  ContractWords::tr("renewed %1").arg(periodWords(table.periodMonths))),
                     format.integer(renewalsOf(table, i)));
    } else if (column == "paid" || column == "clv") {
        const ContractValues values = contractValues(book);
        const bool clv = column == "clv";
        words.title = clv ? ContractWords::tr("CLV") : ContractWords::tr("Paid so far");
        words.formula = clv ? ContractWords::tr("margin × paid so far + value still to come")
                            : ContractWords::tr("as the sheet says, else price × periods begun");
        if (clv && !values.clv.empty())
            words.numbers = equation(QStringLiteral("%1 × %2 + %3")
                                         .arg(format.percent(book.margin), format.money(values.paid[i], currency),
                                              format.money(values.toCome[i], currency)),
                                     format.money(values.clv[i], currency));
        words.note = paidNumbers(book, i).remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    } else {
        return words;
    }
    addContractFoot(words, by);
    return words;
}

}  // namespace perennial::ui
