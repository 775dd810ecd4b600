#include "ui/pages/rules/rule_builder.h"

#include "ui/models/segment_words.h"
#include "ui/support/format.h"
#include "ui/support/widgets/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::ui {

namespace {

enum GroupKind { AllOf, AnyOf, NoneOf };

perennial::Rule emptyRule(perennial::Rule::Kind kind)
{
    return {.kind = kind, .parts = {}, .field = {}, .op = RuleOperator::Equal, .values = {}};
}

/// Values as a person writes them: several are separated by commas.
QString valueText(const perennial::Rule& condition)
{
    QStringList words;
    for (const RuleValue& value : condition.values) {
        if (const auto* word = std::get_if<std::string>(&value))
            words << text(*word);
        else if (const auto* day = std::get_if<Day>(&value))
            words << text(toIso(*day));
        else
            words << QLocale::c().toString(std::get<double>(value), 'g', QLocale::FloatingPointShortest);
    }
    return words.join(QStringLiteral(", "));
}

std::optional<RuleValue> valueOf(const QString& words, RuleField::Kind kind)
{
    const QString trimmed = words.trimmed();
    switch (kind) {
    case RuleField::Kind::Text: return RuleValue(trimmed.toStdString());
    case RuleField::Kind::Day:
        if (const auto day = parseIsoDay(trimmed.toStdString()))
            return RuleValue(*day);
        return std::nullopt;
    case RuleField::Kind::Number: break;
    }
    bool readable = false;
    double number = QLocale::c().toDouble(trimmed, &readable);
    if (!readable)
        number = QLocale().toDouble(trimmed, &readable);
    return readable ? std::optional(RuleValue(number)) : std::nullopt;
}

}  // namespace

ConditionEditor::ConditionEditor(const std::vector<RuleField>& fields, QWidget* parent)
    : QWidget(parent)
    , fields_(fields)
    , field_(new QComboBox(this))
    , operator_(new QComboBox(this))
    , value_(new QLineEdit(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (const RuleField& field : fields)
        field_->addItem(field.isColumn ? text(field.name) : ruleFieldName(field.name), text(field.name));
    field_->setObjectName(QStringLiteral("ruleField"));
    operator_->setObjectName(QStringLiteral("ruleOperator"));
    value_->setObjectName(QStringLiteral("ruleValue"));
    field_->setAccessibleName(tr("Figure or column"));
    operator_->setAccessibleName(tr("Comparison"));
    value_->setAccessibleName(tr("Value"));
    value_->setMinimumWidth(140);
    auto* remove = iconButton(Icon::Close, tr("Remove this condition"), this, 28);
    line->addWidget(field_, 2);
    line->addWidget(operator_, 1);
    line->addWidget(value_, 2);
    line->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, &ConditionEditor::removeWanted);
    connect(field_, &QComboBox::currentIndexChanged, this, [this] {
        fillOperators();
        emit changed();
    });
    connect(operator_, &QComboBox::currentIndexChanged, this, &ConditionEditor::changed);
    connect(value_, &QLineEdit::textChanged, this, &ConditionEditor::changed);
    fillOperators();
}

const RuleField* ConditionEditor::field() const
{
    const int index = field_->currentIndex();
    return index < 0 ? nullptr : &fields_[static_cast<std::size_t>(index)];
}

void ConditionEditor::fillOperators()
{
    const RuleField* chosen = field();
    const bool isText = chosen && chosen->kind == RuleField::Kind::Text;
    const QVariant before = operator_->currentData();
    const QSignalBlocker quiet(operator_);
    operator_->clear();
    const auto add = [this](const QString& words, RuleOperator op) { operator_->addItem(words, static_cast<int>(op)); };
    if (isText) {
        add(tr("is", "comparison"), RuleOperator::Equal);
        add(tr("is not", "comparison"), RuleOperator::NotEqual);
        add(tr("contains", "comparison"), RuleOperator::Contains);
        add(tr("is one of", "comparison"), RuleOperator::In);
    } else {
        for (const auto& [sign, op] : {std::pair{"≥", RuleOperator::GreaterOrEqual},
                                       {"≤", RuleOperator::LessOrEqual},
                                       {">", RuleOperator::Greater},
                                       {"<", RuleOperator::Less},
                                       {"=", RuleOperator::Equal},
                                       {"≠", RuleOperator::NotEqual}})
            add(QString::fromUtf8(sign), op);
    }
    operator_->setCurrentIndex(std::max(0, operator_->findData(before)));
    value_->setPlaceholderText(!chosen || isText                      ? QString()
                               : chosen->kind == RuleField::Kind::Day ? QStringLiteral("2024-01-31")
                                                                      : QStringLiteral("0"));
    QStringList known;
    for (const std::string& value : chosen ? chosen->values : std::vector<std::string>())
        known << text(value);
    auto* completer = new QCompleter(known, value_);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    value_->setCompleter(completer);
}

void ConditionEditor::setRule(const perennial::Rule& condition)
{
    const auto known = std::ranges::find(fields_, condition.field, &RuleField::name);
    if (known != fields_.end())
        field_->setCurrentIndex(static_cast<int>(known - fields_.begin()));
    fillOperators();
    operator_->setCurrentIndex(std::max(0, operator_->findData(static_cast<int>(condition.op))));
    value_->setText(valueText(condition));
}

Result<perennial::Rule> ConditionEditor::rule() const
{
    const RuleField* chosen = field();
    if (!chosen)
        return fail(ErrorKind::NoData, {"fields"});
    perennial::Rule rule = emptyRule(perennial::Rule::Kind::Condition);
    rule.field = chosen->name;
    rule.op = static_cast<RuleOperator>(operator_->currentData().toInt());
    const QStringList words =
        rule.op == RuleOperator::In ? value_->text().split(QLatin1Char(',')) : QStringList{value_->text()};
    for (const QString& word : words) {
        const auto value = valueOf(word, chosen->kind);
        if (!value)
            return fail(ErrorKind::OptionInvalid, {field_->currentText().toStdString(), word.toStdString(),
                                                   chosen->kind == RuleField::Kind::Day ? "2024-01-31" : "12.5"});
        rule.values.push_back(*value);
    }
    return rule;
}

GroupEditor::GroupEditor(const std::vector<RuleField>& fields, bool removable, QWidget* parent)
    : QFrame(parent)
    , fields_(fields)
    , kind_(new QComboBox(this))
    , parts_(new QVBoxLayout)
{
    setFrameShape(removable ? QFrame::StyledPanel : QFrame::NoFrame);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(removable ? 12 : 0, 8, removable ? 12 : 0, 8);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    kind_->addItems({tr("All of these hold"), tr("Any of these holds"), tr("None of these holds")});
    kind_->setObjectName(QStringLiteral("ruleKind"));
    head->addWidget(kind_);
    head->addStretch(1);
    auto* condition = button(ButtonKind::Link, tr("Add condition"), this);
    condition->setObjectName(QStringLiteral("addCondition"));
    auto* group = button(ButtonKind::Link, tr("Add group"), this);
    head->addWidget(condition);
    head->addWidget(group);
    if (removable) {
        auto* remove = iconButton(Icon::Close, tr("Remove this group"), this, 28);
        head->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, &GroupEditor::removeWanted);
    }
    outer->addLayout(head);
    parts_->setSpacing(8);
    outer->addLayout(parts_);
    connect(kind_, &QComboBox::currentIndexChanged, this, &GroupEditor::changed);
    connect(condition, &QPushButton::clicked, this, [this] {
        addCondition(nullptr);
        emit changed();
    });
    connect(group, &QPushButton::clicked, this, [this] {
        addGroup(nullptr);
        emit changed();
    });
}

void GroupEditor::addCondition(const perennial::Rule* condition)
{
    auto* editor = new ConditionEditor(fields_, this);
    if (condition)
        editor->setRule(*condition);
    conditions_.push_back(editor);
    parts_->addWidget(editor);
    connect(editor, &ConditionEditor::changed, this, &GroupEditor::changed);
    connect(editor, &ConditionEditor::removeWanted, this, [this, editor] { remove(editor); });
}

void GroupEditor::addGroup(const perennial::Rule* group)
{
    auto* editor = new GroupEditor(fields_, true, this);
    if (group)
        editor->setRule(*group);
    else
        editor->addCondition(nullptr);
    groups_.push_back(editor);
    parts_->addWidget(editor);
    connect(editor, &GroupEditor::changed, this, &GroupEditor::changed);
    connect(editor, &GroupEditor::removeWanted, this, [this, editor] { remove(editor); });
}

void GroupEditor::remove(QWidget* part)
{
    std::erase(conditions_, part);
    std::erase(groups_, part);
    part->hide();
    part->deleteLater();
    emit changed();
}

void GroupEditor::addPart(const perennial::Rule& part)
{
    if (part.kind == perennial::Rule::Kind::Condition)
        addCondition(&part);
    else
        addGroup(&part);
}

void GroupEditor::setRule(const perennial::Rule& rule)
{
    switch (rule.kind) {
    case perennial::Rule::Kind::Condition: addCondition(&rule); return;
    case perennial::Rule::Kind::All: kind_->setCurrentIndex(AllOf); break;
    case perennial::Rule::Kind::Any: kind_->setCurrentIndex(AnyOf); break;
    case perennial::Rule::Kind::Not: {
        kind_->setCurrentIndex(NoneOf);
        const perennial::Rule& inside = rule.parts.front();
        if (inside.kind != perennial::Rule::Kind::Any) {
            addPart(inside);
            return;
        }
        for (const perennial::Rule& part : inside.parts)
            addPart(part);
        return;
    }
    }
    for (const perennial::Rule& part : rule.parts)
        addPart(part);
}

Result<perennial::Rule> GroupEditor::rule() const
{
    perennial::Rule rule =
        emptyRule(kind_->currentIndex() == AllOf ? perennial::Rule::Kind::All : perennial::Rule::Kind::Any);
    for (const ConditionEditor* editor : conditions_) {
        auto part = editor->rule();
        if (!part)
            return part;
        rule.parts.push_back(std::move(*part));
    }
    for (const GroupEditor* editor : groups_) {
        auto part = editor->rule();
        if (!part)
            return part;
        rule.parts.push_back(std::move(*part));
    }
    if (rule.parts.empty())
        return fail(ErrorKind::NoData, {"conditions"});
    if (kind_->currentIndex() != NoneOf)
        return rule.parts.size() == 1 ? std::move(rule.parts.front()) : std::move(rule);
    perennial::Rule none = emptyRule(perennial::Rule::Kind::Not);
    none.parts.push_back(rule.parts.size() == 1 ? std::move(rule.parts.front()) : std::move(rule));
    return none;
}

}  // namespace perennial::ui
