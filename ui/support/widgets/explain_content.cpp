#include "ui/support/widgets/explain_content.h"

#include "ui/support/format.h"
#include "ui/support/widgets/card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

/// Around an operator; the sign of a number has no space behind it.
const QRegularExpression& operators()
{
    static const QRegularExpression found(QStringLiteral(" [÷×−+=] "));
    return found;
}

bool isArithmetic(const QString& words)
{
    return words.contains(operators());
}

/// Arithmetic runs from left to right in every language: each operand keeps its own direction, the whole does not.
QString fromTheLeft(const QString& words)
{
    const Format format;
    if (!format.rightToLeft())
        return words;
    QString result;
    const auto addOperand = [&](QString operand) {
        while (operand.startsWith(QLatin1Char('('))) {
            result += QLatin1Char('(');
            operand.remove(0, 1);
        }
        const bool closes = operand.endsWith(QLatin1Char(')')) && !operand.contains(QLatin1Char('('));
        if (closes)
            operand.chop(1);
        result += format.isolate(operand);
        if (closes)
            result += QLatin1Char(')');
    };
    qsizetype from = 0;
    for (auto found = operators().globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        addOperand(words.mid(from, match.capturedStart() - from));
        result += match.captured();
        from = match.capturedEnd();
    }
    addOperand(words.mid(from));
    constexpr QChar leftToRightMark(0x200E);  // a text document looks into isolates for the direction of a line
    return leftToRightMark + format.leftToRight(result);
}

}  // namespace

ExplainContent::ExplainContent(const Explanation& e, QWidget* parent)
    : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 14, 16, 14);
    outer->setSpacing(10);
    addHead(*outer, e);
    if (!e.formula.isEmpty() || !e.numbers.isEmpty())
        addFormula(*outer, e);
    addRows(*outer, e);
    if (!e.note.isEmpty()) {
        auto* note = new TextLabel(TextRole::SmallMuted, e.note);
        note->setWordWrap(true);
        outer->addWidget(note);
    }
    if (!e.links.empty() || !e.definitions.isEmpty())
        addFoot(*outer, e);
    //: %1 is the name of a figure
    setAccessibleName(tr("Explanation of %1").arg(e.title));
    setAccessibleDescription(QStringList{e.value, e.formula, e.numbers}.join(QStringLiteral("; ")));
}

void ExplainContent::addHead(QVBoxLayout& outer, const Explanation& e)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* title = new TextLabel(TextRole::Strong, e.title);
    title->setWordWrap(true);
    line->addWidget(title, 1);
    auto* value = new TextLabel(TextRole::Figure15, e.value);
    value->setObjectName(QStringLiteral("explainValue"));
    line->addWidget(value, 0, Qt::AlignTop);
    outer.addLayout(line);
}

void ExplainContent::addFormula(QVBoxLayout& outer, const Explanation& e)
{
    auto* box = new Card;
    box->setInset(true);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(10, 8, 10, 8);
    lines->setSpacing(2);
    const auto add = [&](TextRole role, const QString& words, const char* name) {
        if (words.isEmpty())
            return;
        auto* label = new TextLabel(role, isArithmetic(words) ? fromTheLeft(words) : words);
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        if (isArithmetic(words))
            label->setLayoutDirection(Qt::LeftToRight);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(label);
    };
    add(TextRole::SmallMuted, e.formula, "explainFormula");
    add(TextRole::Small, e.numbers, "explainNumbers");
    outer.addWidget(box);
}

QPushButton* ExplainContent::link(const QString& text, const std::function<void()>& follow)
{
    auto* made = button(ButtonKind::Link, text);
    made->setFont(textFont(TextSize::Small));
    connect(made, &QPushButton::clicked, this, [this, follow] {
        // The popover goes first: what the link opens takes the focus.
        const auto act = follow;
        emit followed();
        if (act)
            act();
    });
    return made;
}

void ExplainContent::addRows(QVBoxLayout& outer, const Explanation& e)
{
    if (e.rows.empty())
        return;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ExplainRow& entry : e.rows) {
        auto* label = new TextLabel(TextRole::SmallMuted, entry.label);
        label->setWordWrap(true);
        grid->addWidget(label, row, 0);
        QWidget* value = entry.follow ? static_cast<QWidget*>(link(entry.value, entry.follow))
                                      : new TextLabel(TextRole::Small, entry.value);
        value->setAccessibleDescription(entry.label);
        grid->addWidget(value, row, 1, Qt::AlignRight | Qt::AlignTop);
        ++row;
    }
    outer.addLayout(grid);
}

void ExplainContent::addFoot(QVBoxLayout& outer, const Explanation& e)
{
    outer.addWidget(new Rule);
    constexpr int gap = 16;
    constexpr int room = metrics::popoverWidth - 32;
    QHBoxLayout* line = nullptr;
    int used = 0;
    const auto add = [&](QWidget* part) {  // beside the others, or on a line of its own: never squeezed
        const int width = part->sizeHint().width();
        if (!line || used + gap + width > room) {
            if (line)
                line->addStretch(1);
            line = new QHBoxLayout;
            line->setSpacing(gap);
            outer.addLayout(line);
            used = -gap;
        }
        used += gap + width;
        line->addWidget(part);
    };
    for (const ExplainLink& entry : e.links)
        add(link(entry.text, entry.follow));
    if (!e.definitions.isEmpty()) {
        //: %1 is the short hash of the definitions behind a figure
        auto* hash = new TextLabel(TextRole::SmallMuted, tr("defs %1").arg(e.definitions));
        hash->setToolTip(tr("Figures with the same code were computed under the same definitions."));
        add(hash);
    }
    if (line)
        line->addStretch(1);
}

}  // namespace perennial::ui
