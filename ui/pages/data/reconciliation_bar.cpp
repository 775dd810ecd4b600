#include "ui/pages/data/reconciliation_bar.h"

#include "ui/support/import_sentences.h"
#include "ui/support/widgets/paint.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr int partCount = 6;  // read, and the five outcomes
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
    connect(reasons_, &TextLabel::explainRequested, this, [this] {
        constexpr int excluded = 4;
        constexpr int rejected = 5;
        const bool any = reconciliation_.of(RowOutcome::Excluded).rows > 0;
        emit explainRequested(any ? excluded : rejected,
                              reasons_->wordsRect().translated(reasons_->mapTo(this, QPoint())));
    });
}

void ReconciliationBar::setExplainable(bool explainable)
{
    explainable_ = explainable;
    setFocusPolicy(explainable ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(explainable);
    reasons_->setExplainable(explainable);
}

QRect ReconciliationBar::partRect(int part) const
{
    const QRect where = contentsRect().adjusted(12, 0, -12, 0);
    const int width = where.width() / partCount;
    return mirrored(*this, {where.left() + part * where.width() / partCount - 4, partTop - 2, width - 16,
                            where.height() - partTop});
}

int ReconciliationBar::partAt(const QPoint& point) const
{
    for (int part = 0; part < partCount; ++part)
        if (partRect(part).contains(point))
            return part;
    return -1;
}

void ReconciliationBar::mouseMoveEvent(QMouseEvent* event)
{
    const bool over = explainable_ && partAt(event->pos()) >= 0;
    setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReconciliationBar::mouseReleaseEvent(QMouseEvent* event)
{
    const int part = partAt(event->pos());
    if (!explainable_ || part < 0 || event->button() != Qt::LeftButton)
        return;
    current_ = part;
    update();
    emit explainRequested(part, partRect(part));
}

void ReconciliationBar::keyPressEvent(QKeyEvent* event)
{
    const int forwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backwards = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forwards || event->key() == backwards) {
        current_ = (current_ + (event->key() == forwards ? 1 : partCount - 1)) % partCount;
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space
               || (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier)) {
        emit explainRequested(current_, partRect(current_));
    } else {
        Card::keyPressEvent(event);
    }
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
    const double width = static_cast<double>(where.width()) / partCount;
    double barAt = 0;
    for (int i = 0; i < partCount; ++i) {
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
    if (hasFocus())
        paintFocusRing(painter, partRect(current_), 6);
}

}  // namespace perennial::ui
