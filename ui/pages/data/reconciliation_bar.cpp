#include "ui/pages/data/reconciliation_bar.h"

#include "ui/support/import_sentences.h"
#include "ui/support/widgets/paint.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr int barTop = 38;
constexpr int barHeight = 8;
constexpr int partTop = 54;

/// Nothing is nothing in the currency of the others, where they have one.
QString moneyOf(const OutcomeCount& outcome, const OutcomeCount& whole, const Format& format)
{
    QStringList parts;
    for (const auto& [currency, sum] : outcome.amount)
        parts << format.money(sum.major(), text(currency));
    if (parts.isEmpty())
        return format.money(0.0, whole.amount.size() == 1 ? text(whole.amount.begin()->first) : QString());
    return parts.join(QStringLiteral(" + "));
}

OutcomeCount wholeOf(const Reconciliation& reconciliation)
{
    OutcomeCount whole;
    whole.rows = reconciliation.rowsRead;
    for (const OutcomeCount& outcome : reconciliation.outcomes)
        for (const auto& [currency, sum] : outcome.amount)
            whole.amount[currency] += sum;
    return whole;
}

}  // namespace

ReconciliationBar::ReconciliationBar(QWidget* parent)
    : Card(parent)
    , title_(new TextLabel(TextRole::CardTitle, this))
    , reasons_(new TextLabel(TextRole::SmallMuted, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    auto* head = new QHBoxLayout;
    head->addWidget(title_);
    head->addSpacing(8);
    head->addWidget(reasons_, 1);
    layout->addLayout(head);
    layout->addStretch(1);
    setFixedHeight(118);
}

void ReconciliationBar::show(const Reconciliation& reconciliation)
{
    reconciliation_ = reconciliation;
    const Format format;
    title_->setText(tr("Every row is accounted for"));
    QStringList reasons;
    for (const RowOutcome outcome : {RowOutcome::Excluded, RowOutcome::Rejected})
        for (const auto& [reason, rows] : reconciliation.of(outcome).reasons)
            reasons << QStringLiteral("%1 %2").arg(rowReason(reason), format.integer(static_cast<qint64>(rows)));
    reasons_->setText(reasons.join(QStringLiteral(", ")));
    reasons_->setToolTip(reasons.join(QLatin1Char('\n')));
    const OutcomeCount whole = wholeOf(reconciliation_);
    setToolTip(whole.amount.size() > 1 ? tr("read") + QStringLiteral(": ") + moneyOf(whole, whole, format) : QString());
    update();
}

void ReconciliationBar::paintParts(QPainter& painter, const QRect& where) const
{
    const Format format;
    const Tokens& t = tokens();
    const OutcomeCount whole = wholeOf(reconciliation_);
    struct Part {
        QString word;
        QColor colour;
        const OutcomeCount* count;
        QString sign;
    };
    const Part parts[] = {
        {tr("read"), t.ink, &whole, {}},
        {tr("kept"), t.series[2], &reconciliation_.of(RowOutcome::Kept), QStringLiteral("=")},
        {tr("updated"), t.series[0], &reconciliation_.of(RowOutcome::Updated), QStringLiteral("+")},
        {tr("duplicate"), t.series[6], &reconciliation_.of(RowOutcome::Duplicate), QStringLiteral("+")},
        {tr("excluded"), t.series[1], &reconciliation_.of(RowOutcome::Excluded), QStringLiteral("+")},
        {tr("rejected"), t.series[3], &reconciliation_.of(RowOutcome::Rejected), QStringLiteral("+")}};
    const double width = where.width() / 6.0;
    double barAt = 0;
    for (int i = 0; i < 6; ++i) {
        const Part& part = parts[i];
        const int x = where.left() + static_cast<int>(i * width);
        const auto place = [&](int left, int top, int partWidth, int height) {
            return mirrored(*this, {left, top, partWidth, height});
        };
        painter.fillRect(place(x, partTop + 4, 8, 8), part.colour);
        painter.setPen(t.muted);
        painter.setFont(textFont(TextRole::SmallMuted));
        painter.drawText(place(x + 14, partTop, static_cast<int>(width) - 30, 16), startFlags(*this), part.word);
        painter.drawText(place(x - 22, partTop + 16, 14, 20), startFlags(*this), part.sign);
        painter.setPen(t.ink);
        painter.setFont(textFont(TextRole::Figure15));
        painter.drawText(place(x, partTop + 16, static_cast<int>(width) - 24, 22), startFlags(*this),
                         format.integer(static_cast<qint64>(part.count->rows)));
        painter.setFont(textFont(TextRole::Small));
        // several currencies may need more room than there is: the tooltip has them whole
        painter.drawText(place(x, partTop + 38, static_cast<int>(width) - 12, 16), startFlags(*this),
                         painter.fontMetrics().elidedText(moneyOf(*part.count, whole, format), Qt::ElideRight,
                                                          static_cast<int>(width) - 12));
        if (i == 0 || reconciliation_.rowsRead == 0)
            continue;
        const double share = static_cast<double>(part.count->rows) / static_cast<double>(reconciliation_.rowsRead);
        const int from = where.left() + static_cast<int>(barAt * where.width());
        barAt += share;
        const int to = where.left() + static_cast<int>(barAt * where.width());
        if (to > from)
            painter.fillRect(place(from, barTop, std::max(1, to - from - 1), barHeight), part.colour);
    }
}

void ReconciliationBar::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    paintParts(painter, contentsRect().adjusted(12, 0, -12, 0));
}

}  // namespace perennial::ui
