#include "ui/pages/whatif/result_tables.h"

#include "core/analysis/chart_data.h"
#include "ui/charts/chart_text.h"
#include "ui/pages/whatif/result_summary.h"
#include "ui/support/format.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/table_style.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

struct Saying {
    QString words;    ///< as short as the column is narrow
    QString meaning;  ///< of them, in full
    QString literature;
    QString here;
};

Saying sayingOf(const FolkloreCheck& check)
{
    const Format format;
    const QString id = QString::fromStdString(check.id);
    const auto ratio = [&](double value) { return QStringLiteral("%1 : 1").arg(format.number(value, 1)); };
    const QString percents =
        QStringLiteral("%1 – %2").arg(format.signedPercent(check.low, 0), format.signedPercent(check.high, 0));
    const QString dash = Format::dash();
    if (id == QLatin1String("five-points-retention"))
        return {FolkloreTable::tr("+5 points: today's customers"),
                FolkloreTable::tr("5 points more retention: value of today's customers"), percents,
                check.value ? format.signedPercent(*check.value) : dash};
    if (id == QLatin1String("five-points-new-customer"))
        return {FolkloreTable::tr("+5 points: a new customer"),
                FolkloreTable::tr("5 points more retention: value of a new customer"), percents,
                check.value ? format.signedPercent(*check.value) : dash};
    if (id == QLatin1String("keep-or-win"))
        return {FolkloreTable::tr("Winning against keeping"),
                FolkloreTable::tr("Winning a customer costs more than keeping one"),
                QStringLiteral("%1 – %2").arg(format.number(check.low, 0), ratio(check.high)),
                check.value ? ratio(*check.value) : dash};
    if (id == QLatin1String("eighty-twenty"))
        return {FolkloreTable::tr("The top 20 % hold"), FolkloreTable::tr("The top 20 % of customers hold"),
                format.percent(check.low, 0), format.percent(check.value)};
    return {FolkloreTable::tr("A sound LTV : CAC"), FolkloreTable::tr("LTV : CAC of a sound business"),
            ratio(check.low), check.value ? ratio(*check.value) : dash};
}

Tone toneOf(double change)
{
    return std::abs(change) < 1e-9 ? Tone::Muted : change > 0 ? Tone::Good : Tone::Bad;
}

}  // namespace

QStringList figureNames()
{
    return {ResultTable::tr("Value of the horizon"),
            ResultTable::tr("CLV, mean"),
            ResultTable::tr("CLV, total"),
            ResultTable::tr("Revenue"),
            ResultTable::tr("Margin"),
            ResultTable::tr("Profit after spend"),
            ResultTable::tr("CLV of a new customer"),
            ResultTable::tr("LTV : CAC"),
            ResultTable::tr("Payback"),
            ResultTable::tr("Purchases"),
            ResultTable::tr("Retention rate a year"),
            ResultTable::tr("Alive in 12 months")};
}

QStringList figureTexts(const WhatIfFigures& f, const QString& currency)
{
    const Format format;
    const auto whole = [&](const Figure& value) { return format.money(value, currency, MoneyDigits::Whole); };
    return {whole(f.residual),
            format.money(f.clvMean, currency),
            whole(f.clvTotal),
            whole(f.revenue),
            whole(f.margin),
            whole(f.profit),
            format.money(f.newCustomerClv, currency),
            format.number(f.ltvToCac, 2),
            f.paybackMonths ? format.months(*f.paybackMonths) : Format::dash(),
            format.integer(qRound64(f.purchases)),
            format.percent(f.annualRetention),
            format.integer(qRound64(f.aliveIn12Months))};
}

ResultTable::ResultTable(QWidget* parent)
    : QTableView(parent)
    , model_(new QStandardItemModel(this))
{
    setModel(model_);
    styleTable(this, true);
    setEditTriggers(NoEditTriggers);
    ColumnFit::install(this, 0);
}

void ResultTable::setHeads(const QStringList& heads)
{
    model_->setColumnCount(static_cast<int>(heads.size()));
    for (int c = 0; c < heads.size(); ++c) {
        model_->setHeaderData(c, Qt::Horizontal, heads[c]);
        model_->setHeaderData(c, Qt::Horizontal,
                              c == 0 ? static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) : figureAlignment(),
                              Qt::TextAlignmentRole);
    }
}

void ResultTable::setRows(int count)
{
    model_->setRowCount(count);
}

void ResultTable::setRow(int row, const QStringList& cells, Tone lastTone)
{
    for (int c = 0; c < cells.size(); ++c) {
        const QModelIndex at = model_->index(row, c);
        if (model_->data(at, Qt::DisplayRole).toString() != cells[c])
            model_->setData(at, cells[c], Qt::DisplayRole);
        if (c > 0)
            model_->setData(at, figureAlignment(), Qt::TextAlignmentRole);
    }
    model_->setData(model_->index(row, static_cast<int>(cells.size()) - 1), static_cast<int>(lastTone), ToneRole);
}

void FiguresTable::show(const WhatIfResult& result, const LiveEngine& live)
{
    const QString currency = text(live.analysis->definitions.currency);
    setHeads({tr("Figure"), tr("Base"), tr("Scenario"), tr("Change")});
    const QStringList names = figureNames();
    const QStringList base = figureTexts(result.base, currency);
    const QStringList changed = figureTexts(result.changed, currency);
    const WhatIfFigures& b = result.base;
    const WhatIfFigures& c = result.changed;
    const std::pair<Figure, Figure> pairs[] = {{b.residual, c.residual},
                                               {b.clvMean, c.clvMean},
                                               {b.clvTotal, c.clvTotal},
                                               {b.revenue, c.revenue},
                                               {b.margin, c.margin},
                                               {b.profit, c.profit},
                                               {b.newCustomerClv, c.newCustomerClv},
                                               {b.ltvToCac, c.ltvToCac},
                                               {b.paybackMonths, c.paybackMonths},
                                               {b.purchases, c.purchases},
                                               {b.annualRetention, c.annualRetention},
                                               {b.aliveIn12Months, c.aliveIn12Months}};
    constexpr int payback = 8;  // later is worse
    setRows(static_cast<int>(names.size()));
    const Format format;
    for (int i = 0; i < names.size(); ++i) {
        const auto& [from, to] = pairs[i];
        const bool defined = from && to && *from != 0;
        const double relative = defined ? (*to - *from) / std::abs(*from) : 0;
        setRow(i, {names[i], base[i], changed[i], defined ? format.signedPercent(relative) : Format::dash()},
               toneOf(i == payback ? -relative : relative));
    }
}

void SegmentResults::show(const WhatIfResult& result, const LiveEngine& live)
{
    const QString currency = text(live.analysis->definitions.currency);
    const Format format;
    setHeads({tr("Segment"), tr("Price"), tr("Base"), tr("Scenario"), tr("Break-even"), tr("Change")});
    int row = 0;
    int shown = 0;
    for (const WhatIfSegment& segment : result.segments)
        shown += segment.base.customers > 0;
    setRows(shown);
    // a column of dashes would take the room of the others
    const bool priced = std::ranges::any_of(result.segments, [](const WhatIfSegment& s) { return s.price != 0; });
    setColumnHidden(1, !priced);
    for (std::size_t s = 0; s < result.segments.size(); ++s) {
        const WhatIfSegment& segment = result.segments[s];
        if (segment.base.customers == 0)
            continue;
        const QString name =
            live.segmentation ? ui::text(segmentName(*live.segmentation, s), format, {}) : text(segment.name);
        const Figure& from = segment.base.residual;
        const Figure& to = segment.changed.residual;
        const double change = from && to ? *to - *from : 0;
        model_->setData(model_->index(row, Segment), static_cast<int>(s), SegmentIndex);
        setRow(row++,
               {name, segment.price == 0 ? Format::dash() : format.signedPercent(segment.price),
                format.money(from, currency, MoneyDigits::Whole), format.money(to, currency, MoneyDigits::Whole),
                format.percent(segment.breakEven.clv),
                from && to ? format.signedMoney(change, currency, MoneyDigits::Whole) : Format::dash()},
               toneOf(change));
    }
}

FolkloreTable::FolkloreTable(QWidget* parent)
    : ResultTable(parent)
{
    setWordWrap(true);
}

void FolkloreTable::show(const LiveEngine& live)
{
    setHeads({tr("What the field says"), tr("Literature"), tr("Your data")});
    setRows(static_cast<int>(live.folklore.size()));
    int row = 0;
    for (const FolkloreCheck& check : live.folklore) {
        const Saying saying = sayingOf(check);
        const bool within = check.value && *check.value >= check.low * 0.95 && *check.value <= check.high * 1.05;
        setRow(row, {saying.words, saying.literature, saying.here}, within ? Tone::Good : Tone::Ink);
        model_->setData(model_->index(row, 0), saying.meaning, Qt::ToolTipRole);
        if (!check.value)
            model_->setData(model_->index(row, 2), why(check.value), Qt::ToolTipRole);
        ++row;
    }
}

}  // namespace perennial::ui
