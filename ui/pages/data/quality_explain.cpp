#include "ui/pages/data/quality_explain.h"

#include "ui/support/quality_words.h"

#include <cmath>

namespace perennial::ui {

namespace {

struct QualityFigures {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

}  // namespace

Explanation qualityExplanation(const Explainer& by, const QualityFinding& finding, QualityColumn column)
{
    const Format format;
    const QString currency = text(by.analysis->definitions.currency);
    const auto count = [&](std::uint64_t n) { return format.integer(static_cast<qint64>(n)); };
    Explanation words;
    switch (column) {
    case QualityColumn::Rows:
        words.title = QualityFigures::tr("Rows");
        words.value = count(finding.rows);
        words.formula = QualityFigures::tr("rows of the sheets that stand out in this way");
        break;
    case QualityColumn::Share:
        words.title = QualityFigures::tr("Share");
        words.value = format.percent(finding.share);
        words.formula = QualityFigures::tr("rows that stand out ÷ all rows");
        if (finding.share > 0)
            words.numbers = equation(
                QStringLiteral("%1 ÷ %2").arg(
                    count(finding.rows),
                    count(static_cast<std::uint64_t>(std::llround(static_cast<double>(finding.rows) / finding.share)))),
                words.value);
        break;
    case QualityColumn::Customers:
        words.title = QualityFigures::tr("Customers");
        words.value = count(finding.customers);
        words.formula = QualityFigures::tr("different customers in these rows");
        break;
    case QualityColumn::Money:
        words.title = QualityFigures::tr("Money");
        words.value = format.money(finding.amount, currency);
        words.formula = QualityFigures::tr("net amounts of these rows, summed");
        break;
    case QualityColumn::Effect:
        words.title = QualityFigures::tr("Effect on mean CLV");
        words.value = format.money(finding.effect, currency);
        words.formula = QualityFigures::tr("mean CLV of an analysis with that change − mean CLV as it stands");
        if (finding.effect && by.analysis->all.clvMean)
            words.numbers = equation(
                QStringLiteral("%1 − %2").arg(format.money(*by.analysis->all.clvMean + *finding.effect, currency),
                                              format.money(by.analysis->all.clvMean, currency)),
                words.value);
        words.note = findingEffectTip(finding);
        break;
    default: return words;
    }
    if (words.numbers.isEmpty())
        words.numbers = QStringLiteral("<b>%1</b>").arg(words.value);
    if (words.note.isEmpty())
        words.note = findingSentence(finding, currency);
    addFoot(words, by);
    return words;
}

}  // namespace perennial::ui
