#include "ui/pages/segments/segment_explain.h"

#include "ui/models/segments_model.h"

namespace perennial::ui {

namespace {

struct SegmentWords {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// The column shows another figure than the key figure that is nearest to it: its own formula and numbers instead.
void sayOwn(Explanation& words, const QModelIndex& index, const KeyFigures& f, const Explainer& by)
{
    const Format format;
    const QString currency = text(by.analysis->definitions.currency);
    const QString shown = index.data().toString();
    const QString heads = format.integer(static_cast<qint64>(f.customers));
    const auto tell = [&](const QString& formula, const QString& left) {
        words.value = shown;
        words.formula = formula;
        words.numbers = left.isEmpty() ? QString() : equation(left, shown);
    };
    switch (index.column()) {
    case SegmentsModel::Customers: {
        const std::uint64_t all = by.analysis->all.customers;
        tell(SegmentWords::tr("customers of the segment with a purchase up to the as-of date"), {});
        words.numbers = equation(
            QStringLiteral("%1 ÷ %2").arg(heads, format.integer(static_cast<qint64>(all))),
            format.percent(static_cast<double>(f.customers) / static_cast<double>(std::max<std::uint64_t>(1, all))));
        break;
    }
    case SegmentsModel::PurchasesEach:
        tell(SegmentWords::tr("purchases of the segment ÷ its customers"),
             QStringLiteral("%1 ÷ %2").arg(format.integer(static_cast<qint64>(f.purchases)), heads));
        break;
    case SegmentsModel::Alive:
        tell(SegmentWords::tr("P(alive) of its customers, summed ÷ customers"),
             f.alive ? QStringLiteral("%1 ÷ %2").arg(format.number(f.alive, 1), heads) : QString());
        break;
    case SegmentsModel::Ratio:
        tell(SegmentWords::tr("(mean CLV + mean acquisition cost) ÷ mean acquisition cost"),
             f.clvMean && f.acquisitionCost && f.valueToCac
                 ? QStringLiteral("(%1 + %2) ÷ %2")
                       .arg(format.money(f.clvMean, currency), format.money(f.acquisitionCost, currency))
                 : QString());
        break;
    case SegmentsModel::Sure:
        tell(SegmentWords::tr("the 5 % and the 95 % quantile of what the segment may bring: the model's own doubt and "
                              "chance together"),
             {});
        words.numbers = SegmentWords::tr("expected: %1, nine times in ten %2")
                            .arg(format.money(f.residualTotal, currency, MoneyDigits::Whole),
                                 QStringLiteral("<b>%1</b>").arg(shown));
        break;
    default: return;
    }
    if (const QString reason = index.data(Qt::ToolTipRole).toString(); shown == Format::dash())
        words.note = reason;
}

}  // namespace

Explanation segmentCellExplanation(const Explainer& by, const SegmentsModel& model, const QModelIndex& index)
{
    const std::optional<FigureId> id = SegmentsModel::figureOf(index.column());
    if (!id || !model.table())
        return {};
    const int segment = index.data(SegmentsModel::SegmentIndex).toInt();
    const Segmentation& segmentation = model.table()->segmentation;
    std::vector<std::uint32_t> members;
    for (std::uint32_t i = 0; i < segmentation.of.size(); ++i)
        if (segment < 0 || segmentation.of[i] == segment)
            members.push_back(i);
    const KeyFigures& f = segment < 0 ? by.analysis->all : model.table()->figures[static_cast<std::size_t>(segment)];
    Explanation words = explanation(*id, by, f, members);
    const QString head = model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    words.title = QStringLiteral("%1: %2").arg(index.siblingAtColumn(SegmentsModel::Segment).data().toString(), head);
    sayOwn(words, index, f, by);
    Scope scope;
    scope.members = std::move(members);
    words.links.clear();  // the formula to copy is another one now
    addFoot(words, by, scope);
    return words;
}

}  // namespace perennial::ui
