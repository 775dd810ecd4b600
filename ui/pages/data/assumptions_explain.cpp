#include "ui/pages/data/assumptions_explain.h"

#include "ui/pages/data/assumption_words.h"
#include "ui/pages/evidence_dialog.h"

#include <map>

namespace perennial::ui {

namespace {

struct AssumptionWords {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

constexpr std::size_t mostParts = 8;

}  // namespace

Explanation exclusionExplanation(const Explainer& by, const QString& rule, Exclusion exclusion)
{
    const Format format;
    const ExclusionCount& count = by.analysis->observed->book.excluded[static_cast<std::size_t>(exclusion)];
    const QString orders = format.integer(static_cast<qint64>(count.orders));
    Explanation words;
    words.title = rule;
    words.value = orders;
    words.formula = AssumptionWords::tr("orders that the rule leaves out, and their net amounts summed");
    words.numbers = AssumptionWords::tr("%1 orders, together <b>%2</b>")
                        .arg(orders, format.money(count.amount.major(), text(by.analysis->definitions.currency)));
    const auto open = [by, title = rule, exclusion] {
        const auto analysis = by.analysis;
        EvidenceDialog::open(
            by.page, by.context, analysis, title,
            [analysis, exclusion](Progress&) -> Result<Evidence> { return evidenceOfExcluded(*analysis, exclusion); },
            true);
    };
    if (count.orders > 0) {
        words.rows.push_back({AssumptionWords::tr("Orders left out"), orders, open});
        words.links.push_back({AssumptionWords::tr("Source rows"), open});
    }
    addFoot(words, by);
    return words;
}

Explanation effectExplanation(const Explainer& by, const std::vector<AssumptionEffect>& effects,
                              const WhichChange& isMeant)
{
    const Format format;
    const QString currency = text(by.analysis->definitions.currency);
    const auto money = [&](const Figure& figure) { return format.money(figure, currency); };
    Explanation words;
    QStringList lines;
    for (const AssumptionEffect& effect : effects) {
        if (!isMeant(effect.change))
            continue;
        words.title = effectSentence(effect, currency);
        words.value = money(effect.before);
        const QString name = choiceName(effect.change);
        if (effect.before && effect.after)
            lines << (name.isEmpty() ? QString() : name + QStringLiteral(": "))
                         + equation(money(effect.after) + QStringLiteral(" − ") + money(effect.before),
                                    format.signedMoney(*effect.after - *effect.before, currency));
    }
    if (words.title.isEmpty())
        return {};
    words.formula = AssumptionWords::tr("the figure with this one assumption changed − the figure as it is");
    words.numbers = lines.join(QStringLiteral("<br>"));
    words.note = AssumptionWords::tr("Worked out anew from the rows by the same steps; the model stays the same unless "
                                     "it is what changes.");
    addFoot(words, by, wholeScope(*by.analysis));
    return words;
}

Explanation marginSourcesExplanation(const Explainer& by, const MarginSources& sources)
{
    const Format format;
    const auto count = [&](std::uint64_t rows) { return format.integer(static_cast<qint64>(rows)); };
    Explanation words;
    words.title = AssumptionWords::tr("Gross margin by column");
    words.value = format.percent(by.analysis->marginRate);
    words.formula = AssumptionWords::tr("by line (price − cost), else by column, else one rate");
    words.numbers = equation(
        QStringLiteral("%1 + %2 + %3").arg(count(sources.byLine), count(sources.byColumn), count(sources.byRate)),
        AssumptionWords::tr("%1 rows").arg(count(sources.byLine + sources.byColumn + sources.byRate)));
    addFoot(words, by, wholeScope(*by.analysis));
    return words;
}

Explanation spendExplanation(const Explainer& by, const Definitions& definitions)
{
    const Format format;
    const QString currency = text(by.analysis->definitions.currency);
    std::map<std::string, MoneySum> byChannel;
    std::map<Month, MoneySum> byMonth;
    MoneySum sum;
    for (const SpendEntry& entry : definitions.spend) {
        byChannel[entry.channel] += entry.amount;
        byMonth[entry.month] += entry.amount;
        sum += entry.amount;
    }
    Explanation words;
    words.title = AssumptionWords::tr("Acquisition spend");
    words.value = format.money(sum.major(), currency);
    words.formula = AssumptionWords::tr("the entries of the sheet of spend, by month and channel, summed");
    QStringList parts;
    const bool channels = byChannel.size() > 1;
    if (channels)
        for (const auto& [channel, amount] : byChannel) {
            parts << format.money(amount.major(), currency);
            words.rows.push_back({channel.empty() ? AssumptionWords::tr("No channel") : format.isolate(text(channel)),
                                  parts.back(),
                                  {}});
        }
    words.rows.push_back(
        {AssumptionWords::tr("Entries"), format.integer(static_cast<qint64>(definitions.spend.size())), {}});
    words.rows.push_back({AssumptionWords::tr("Months"), format.integer(static_cast<qint64>(byMonth.size())), {}});
    words.numbers = !parts.isEmpty() && static_cast<std::size_t>(parts.size()) <= mostParts
                        ? equation(parts.join(QStringLiteral(" + ")), words.value)
                        : QStringLiteral("<b>%1</b>").arg(words.value);
    words.note =
        AssumptionWords::tr("The CAC of a customer is the spend of the month and channel of the first purchase "
                            "÷ the new customers there.");
    addFoot(words, by, wholeScope(*by.analysis));
    return words;
}

}  // namespace perennial::ui
