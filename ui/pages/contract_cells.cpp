#include "ui/pages/contract_cells.h"

#include "ui/pages/explain.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"

#include <QCoreApplication>

#include <utility>

namespace perennial::ui {

namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(ContractExplain)
};

QString count(std::uint64_t n)
{
    return Format().integer(static_cast<qint64>(n));
}

void give(Explanation& words, const QString& formula, const QString& numbers, const QString& value)
{
    words.formula = formula;
    words.value = value;
    words.numbers = equation(numbers, value);
}

/// One segment's figures in words.
class SegmentCell {
public:
    SegmentCell(const ContractExplainer& by, const ContractSegment& segment)
        : by_(by)
        , segment_(segment)
        , f_(segment.figures)
        , currency_(text(by.book->table.currency))
    {
    }

    void explain(Explanation& words, ContractColumn column) const
    {
        switch (column) {
        case ContractColumn::Name: return;
        case ContractColumn::Contracts:
            words.formula = CellWords::tr("contracts of the segment");
            words.value = count(f_.customers);
            return;
        case ContractColumn::Running:
            return give(words, CellWords::tr("contracts − those that have ended"),
                        QStringLiteral("%1 − %2").arg(count(f_.customers), count(f_.ended)), count(segment_.running()));
        case ContractColumn::Churned:
            return share(words, CellWords::tr("ended contracts ÷ contracts"), f_.churnShare, f_.ended, f_.customers, 1);
        case ContractColumn::ChurnOfRenewal: return churn(words);
        case ContractColumn::RecurringRevenue:
            return amount(words, CellWords::tr("sum of price ÷ months of its period, of running contracts"),
                          f_.recurringRevenue, CellWords::tr("sum of %1 prices").arg(count(segment_.running())));
        case ContractColumn::Price:
            return amount(words, CellWords::tr("mean price of a period, of ended contracts too"), segment_.price,
                          CellWords::tr("sum of %1 prices").arg(count(f_.customers)) + overContracts());
        case ContractColumn::ClvMean:
            return amount(words, CellWords::tr("CLV, total ÷ contracts"), segment_.clvMean,
                          money(segment_.clvTotal) + overContracts());
        case ContractColumn::ClvTotal:
            return amount(
                words, CellWords::tr("margin × paid so far + value still to come"), segment_.clvTotal,
                QStringLiteral("%1 × %2 + %3")
                    .arg(Format().percent(by_.book->margin), money(segment_.revenue), money(segment_.residual)));
        case ContractColumn::ToCome:
        case ContractColumn::ToComeByOwn: return toCome(words, column == ContractColumn::ToComeByOwn);
        }
    }

private:
    [[nodiscard]] QString money(const Figure& major) const { return Format().money(major, currency_); }
    [[nodiscard]] QString overContracts() const { return QStringLiteral(" ÷ %1").arg(count(f_.customers)); }

    void amount(Explanation& words, const QString& formula, const Figure& figure, const QString& numbers) const
    {
        give(words, formula, numbers, money(figure));
        if (!figure) {
            words.numbers.clear();
            words.note = why(figure);
        }
    }

    static void share(Explanation& words, const QString& formula, const Figure& figure, std::uint64_t part,
                      std::uint64_t whole, int decimals)
    {
        give(words, formula, QStringLiteral("%1 ÷ %2").arg(count(part), count(whole)),
             Format().percent(figure, decimals));
        if (!figure) {
            words.numbers.clear();
            words.note = why(figure);
        }
    }

    void churn(Explanation& words) const
    {
        std::uint64_t stood = 0;
        std::uint64_t left = 0;
        for (const TenureStep& step : f_.tenure) {
            stood += step.atRisk;
            left += step.lost;
        }
        share(words, CellWords::tr("customers lost ÷ customers before"), f_.churnPerRenewal(), left, stood, 2);
    }

    void toCome(Explanation& words, bool byOwn) const
    {
        amount(words, CellWords::tr("sum over running contracts of price a month × margin × discounted months to come"),
               byOwn ? segment_.ownResidual : segment_.residual,
               CellWords::tr("sum of %1 contracts").arg(count(segment_.running())));
        const bool pooled = byOwn && segment_.pooled != Pooled::No;
        if (byOwn && !pooled && f_.sbg)
            words.rows.push_back({CellWords::tr("sBG of the segment alone"), sbgParameters(*f_.sbg), {}});
        else if (by_.book->figures.sbg)
            words.rows.push_back({CellWords::tr("sBG of all contracts"), sbgParameters(*by_.book->figures.sbg), {}});
        if (pooled)
            words.note = CellWords::tr("Too small for a model of its own: that of all contracts.");
    }

    const ContractExplainer& by_;
    const ContractSegment& segment_;
    const ContractFigures& f_;
    QString currency_;
};

}  // namespace

Explanation renewalExplanation(const ContractExplainer& by, std::size_t at, RenewalColumn column)
{
    const ContractBook& book = *by.book;
    if (at >= book.figures.tenure.size() || column == RenewalColumn::Renewal)
        return {};
    const Format format;
    const TenureStep& step = book.figures.tenure[at];
    const QString renewal = format.integer(step.renewal);
    const std::string made = std::to_string(step.renewal - 1);
    const std::string before =
        "state = ended and renewals >= " + made + " or state = running and renewals >= " + std::to_string(step.renewal);
    const std::string left = "state = ended and renewals = " + made;
    Explanation words;
    switch (column) {
    case RenewalColumn::Renewal: break;
    case RenewalColumn::Before:
        words.title = CellWords::tr("Before renewal %1").arg(renewal);
        words.formula = CellWords::tr("contracts that stood before it; those that run for a shorter time did not");
        words.value = count(step.atRisk);
        break;
    case RenewalColumn::Left:
        words.title = CellWords::tr("Left at renewal %1").arg(renewal);
        words.formula = CellWords::tr("of those before it, ended at it");
        words.value = count(step.lost);
        break;
    case RenewalColumn::Kept:
        words.title = CellWords::tr("Kept at renewal %1").arg(renewal);
        give(words, CellWords::tr("1 − left ÷ before"),
             QStringLiteral("1 − %1 ÷ %2").arg(count(step.lost), count(step.atRisk)), format.percent(step.retention()));
        break;
    case RenewalColumn::ByModel: {
        words.title = CellWords::tr("Kept at renewal %1, by the sBG").arg(renewal);
        const SbgModel* model = book.ownModel ? &*book.ownModel : book.figures.sbg ? &*book.figures.sbg : nullptr;
        words.value = format.percent(step.fittedRetention);
        words.formula = QStringLiteral("r(t) = (β + t − 1) ÷ (α + β + t − 1)");
        if (model && step.fittedRetention) {
            const auto& p = model->report().parameters;
            const QString upper = QStringLiteral("%1 + %2").arg(format.number(p[1].value, 3), count(at));
            words.numbers =
                equation(QStringLiteral("(%1) ÷ (%2 + %1)").arg(upper, format.number(p[0].value, 3)), words.value);
        } else {
            words.note = why(step.fittedRetention);
        }
        break;
    }
    case RenewalColumn::StillThere:
        words.title = CellWords::tr("Still there after renewal %1").arg(renewal);
        give(words, CellWords::tr("still there before it × kept at it"),
             QStringLiteral("%1 × %2").arg(format.percent(at > 0 ? book.figures.tenure[at - 1].survival : 1),
                                           format.percent(step.retention())),
             format.percent(step.survival));
        break;
    }
    words.rows.push_back(contractsRow(CellWords::tr("Before renewal %1").arg(renewal), step.atRisk, before, by));
    words.rows.push_back(contractsRow(CellWords::tr("Left at renewal %1").arg(renewal), step.lost, left, by));
    addContractFoot(words, by);
    return words;
}

Explanation contractSegmentExplanation(const ContractExplainer& by, const ContractSegment& segment,
                                       const QString& title, ContractColumn column, std::function<void()> only)
{
    if (column == ContractColumn::Name)
        return {};
    Explanation words;
    words.title = title;
    SegmentCell(by, segment).explain(words, column);
    words.rows.push_back({CellWords::tr("Running contracts"), count(segment.running()), {}});
    words.rows.push_back({CellWords::tr("Ended contracts"), count(segment.figures.ended), {}});
    addContractFoot(words, by);
    if (only)
        words.links.push_back({CellWords::tr("See only these contracts"), std::move(only)});
    return words;
}

}  // namespace perennial::ui
