#include "ui/pages/data/assumption_words.h"

#include "ui/pages/global_bar.h"
#include "ui/support/detail_words.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Assumptions)
};

class EffectWords {
public:
    explicit EffectWords(const QString& currency)
        : currency_(currency)
    {
    }

    /// How far the figure moves; a dash with the reason where it cannot be had.
    [[nodiscard]] QString moved(const AssumptionEffect& effect) const
    {
        if (!effect.before)
            return dash(effect.before.error());
        if (!effect.after)
            return dash(effect.after.error());
        const double by = *effect.after - *effect.before;
        return std::abs(by) < least ? Words::tr("no change") : format_.signedMoney(by, currency_);
    }

    /// A sentence around what has moved.
    [[nodiscard]] QString sentenceOf(const AssumptionChange& change, const QString& moved) const
    {
        switch (change.assumption) {
        case Assumption::Margin:
            return change.step < 0 ? Words::tr("A point less: CLV %1").arg(moved)
                                   : Words::tr("A point more: CLV %1").arg(moved);
        case Assumption::AcquisitionCost: return Words::tr("A tenth more: CLV %1").arg(moved);
        case Assumption::ServingCost:
            return Words::tr("%1 more an order: CLV %2").arg(format_.money(change.step, currency_), moved);
        case Assumption::Discount: return Words::tr("A point more: CLV %1").arg(moved);
        case Assumption::Horizon: return Words::tr("%1 more: CLV %2").arg(format_.months(change.step), moved);
        case Assumption::LifespanHorizon:
            return Words::tr("%1 more: simple CLV %2").arg(format_.months(change.step), moved);
        case Assumption::Window:
            return Words::tr("With %1: simple CLV %2").arg(windowText(static_cast<Window>(change.choice)), moved);
        case Assumption::Lifespan: return Words::tr("Simple CLV with %1").arg(moved);
        case Assumption::Rule: return Words::tr("Switched over: CLV %1").arg(moved);
        case Assumption::Model:
        case Assumption::Unit: return Words::tr("CLV with %1").arg(moved);
        case Assumption::RefundDate: return Words::tr("The other one: CLV %1").arg(moved);
        case Assumption::AsOf: return Words::tr("A month earlier: CLV %1").arg(moved);
        case Assumption::Zone:
            return change.definitions.timeZone.empty() ? Words::tr("As written: CLV %1").arg(moved)
                                                       : Words::tr("In UTC: CLV %1").arg(moved);
        case Assumption::ZoneOfHeadings: return Words::tr("Switched over: CLV %1").arg(moved);
        case Assumption::Rate: return Words::tr("A tenth more: CLV %1").arg(moved);
        }
        return {};
    }

private:
    static constexpr double least = 0.005;  ///< less is no change to anybody

    [[nodiscard]] static QString dash(Reason reason)
    {
        return Words::tr("%1 (%2)").arg(Format::dash(), sentence(reason));
    }

    QString currency_;
    Format format_;
};

}  // namespace

QString unitName(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day: return Words::tr("day");
    case TimeUnit::Week: return Words::tr("week");
    case TimeUnit::Month: return Words::tr("month");
    }
    return {};
}

QString estimatorName(LifespanEstimator estimator)
{
    switch (estimator) {
    case LifespanEstimator::MeanObserved: return Words::tr("mean of last − first");
    case LifespanEstimator::InverseChurn: return Words::tr("1 ÷ churn");
    case LifespanEstimator::KaplanMeier: return Words::tr("Kaplan–Meier area");
    }
    return {};
}

QString refundDateName(RefundDate date)
{
    return date == RefundDate::OrderDate ? Words::tr("the order's date") : Words::tr("its own date");
}

QString choiceName(const AssumptionChange& change)
{
    switch (change.assumption) {
    case Assumption::Model: return modelName(std::string(repeatBuyingModels()[change.choice].name));
    case Assumption::Unit: return unitName(static_cast<TimeUnit>(change.choice));
    case Assumption::Lifespan: return estimatorName(static_cast<LifespanEstimator>(change.choice));
    default: return {};
    }
}

QString effectSentence(const AssumptionEffect& effect, const QString& currency)
{
    const EffectWords words(currency);
    const QString name = choiceName(effect.change);
    const QString moved = words.moved(effect);
    return words.sentenceOf(effect.change, name.isEmpty() ? moved : Words::tr("%1: %2").arg(name, moved));
}

QHash<Assumption, QString> effectWords(const std::vector<AssumptionEffect>& effects, const QString& currency)
{
    const EffectWords words(currency);
    QHash<Assumption, QStringList> moved;
    QHash<Assumption, const AssumptionChange*> changes;
    for (const AssumptionEffect& effect : effects) {
        const AssumptionChange& change = effect.change;
        if (change.assumption == Assumption::Rule || change.assumption == Assumption::Rate)
            continue;
        const QString name = choiceName(change);
        moved[change.assumption] << (name.isEmpty() ? words.moved(effect)
                                                    : Words::tr("%1: %2").arg(name, words.moved(effect)));
        changes[change.assumption] = &change;
    }
    QHash<Assumption, QString> sentences;
    for (const auto [assumption, change] : changes.asKeyValueRange())
        sentences[assumption] = words.sentenceOf(*change, moved[assumption].join(QStringLiteral(" · ")));
    return sentences;
}

QHash<std::size_t, QString> ruleWords(const std::vector<AssumptionEffect>& effects, const QString& currency)
{
    QHash<std::size_t, QString> sentences;
    for (const AssumptionEffect& effect : effects)
        if (effect.change.assumption == Assumption::Rule)
            sentences[effect.change.choice] = effectSentence(effect, currency);
    return sentences;
}

QHash<QString, QString> rateWords(const std::vector<AssumptionEffect>& effects, const QString& currency)
{
    QHash<QString, QString> sentences;
    for (const AssumptionEffect& effect : effects)
        if (effect.change.assumption == Assumption::Rate)
            sentences[text(effect.change.currency)] = effectSentence(effect, currency);
    return sentences;
}

QString lapseWords(const Analysis& analysis)
{
    if (!analysis.observed->lapse.defined)
        return sentence(Reason::NoRepeatBuyers);
    const auto table =
        std::ranges::find(analysis.segments, "lifecycle", [](const SegmentTable& one) { return one.segmentation.id; });
    if (table == analysis.segments.end())
        return {};
    const auto& names = table->segmentation.names;
    const auto customers = [&](const char* name) {
        const auto at = std::ranges::find(names, name) - names.begin();
        return static_cast<qint64>(table->figures[static_cast<std::size_t>(at)].customers);
    };
    const Format format;
    return Words::tr("Found in these data: %1 customers count as lapsed, %2 as at risk")
        .arg(format.integer(customers("lapsed")), format.integer(customers("at-risk")));
}

QString marginWords(const MarginSources& sources, bool rateGiven)
{
    const Format format;
    const auto rows = [&](std::uint64_t count) { return format.integer(static_cast<qint64>(count)); };
    QStringList parts;
    if (sources.byLine > 0)
        parts << Words::tr("%1 rows have a cost of their own").arg(rows(sources.byLine));
    if (sources.byColumn > 0)
        parts << Words::tr("%1 a rate by column").arg(rows(sources.byColumn));
    if (sources.byRate > 0 && !parts.isEmpty())
        parts
            << (rateGiven ? Words::tr("%1 take this rate") : Words::tr("%1 count as 100 %")).arg(rows(sources.byRate));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace perennial::ui
