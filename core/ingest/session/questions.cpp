#include "core/ingest/session/questions.h"

#include "core/ingest/values/status.h"

#include <cmath>
#include <cstdlib>

namespace perennial {
namespace {

std::string percent(double share)
{
    return std::to_string(std::lround(share * 100));
}

struct StatusRule {
    OrderStatus status;
    bool OrderRules::*rule;
};

constexpr StatusRule statusRules[] = {
    {OrderStatus::Cancelled, &OrderRules::excludeCancelled}, {OrderStatus::Void, &OrderRules::excludeVoid},
    {OrderStatus::Failed, &OrderRules::excludeFailed},       {OrderStatus::Pending, &OrderRules::excludePending},
    {OrderStatus::Draft, &OrderRules::excludeDraft},         {OrderStatus::Test, &OrderRules::excludeTest},
    {OrderStatus::Fraud, &OrderRules::excludeFraud},
};

/// The answer given, if it is one of the possible ones; else the harmless first.
std::string answerTo(const Question& question, const ImportChoices& choices)
{
    const auto given = choices.answers.find(question.id);
    if (given != choices.answers.end())
        for (const std::string& answer : question.answers)
            if (answer == given->second)
                return answer;
    return question.answers.front();
}

void askStatusRules(Inspection& inspection, const Tally& tally)
{
    const std::string currency = mainCurrency(tally);
    for (const auto& [status, rule] : statusRules) {
        const auto found = tally.sales.find(status);
        const double share = tally.shareOf(status);
        if (!(inspection.choices.rules.*rule) || found == tally.sales.end() || share <= 1.0 / 3)
            continue;
        Question question;
        question.id = std::string(exclusionKey(status)) + "-third";
        const std::string rows = std::to_string(found->second.rows);
        const std::string amount = amountText(found->second, currency);
        question.arguments = {rows, amount, currency, percent(share)};
        question.answers = {"count", "leave-out"};
        question.chosen = answerTo(question, inspection.choices);
        question.effect = "rows=";
        question.effect.append(rows).append(";amount=").append(amount);
        if (question.chosen == "count")
            inspection.rules.*rule = false;
        inspection.questions.push_back(std::move(question));
    }
}

void askForms(Inspection& inspection, const ValueForms& forms)
{
    const ColumnGuess* date = inspection.columnOf(Field::Date);
    if (forms.date.ambiguous && date != nullptr)
        inspection.questions.push_back({"date-order", {date->header, forms.dates.example}, {"dmy", "mdy"}, "", ""});
    const ColumnGuess* amount = inspection.columnOf(Field::Amount);
    if (amount == nullptr)
        amount = inspection.columnOf(Field::UnitPrice);
    if (forms.mark.ambiguous && amount != nullptr) {
        Question question;
        question.id = "decimal-mark";
        question.arguments = {amount->header, forms.numbers.example};
        question.answers = {std::string(1, forms.mark.mark), forms.mark.mark == '.' ? "," : "."};
        question.chosen = answerTo(question, inspection.choices);
        inspection.questions.push_back(std::move(question));
    }
}

bool hasChosenCustomer(const Inspection& inspection)
{
    const ColumnGuess* customer = inspection.columnOf(Field::Customer);
    return customer != nullptr
           && (customer->field.origin == Origin::Chosen || customer->field.evidence == "saved-mapping");
}

/// Two columns that each name most customers, and differently: which of them is the person?
void askCustomer(Inspection& inspection, const std::vector<CustomerRival>& rivals)
{
    const ColumnGuess* customer = inspection.columnOf(Field::Customer);
    if (customer == nullptr || !inspection.preset.empty() || rivals.empty())
        return;
    const auto headerOf = [&](const CustomerRival& rival) {
        return inspection.columns[static_cast<std::size_t>(rival.column)].header;
    };
    const CustomerRival& first = rivals.front();
    Question question;
    question.id = "customer-key";
    for (const CustomerRival& rival : rivals) {
        const Repetition& r = rival.repetition;
        const bool key = rival.field == Field::Customer || rival.field == Field::Email;
        const bool serious = key && rival.score >= 0.6 && r.filled * 2 > r.rows && r.distinct < r.filled;
        const bool differs = std::abs(r.distinct - first.repetition.distinct) * 10 > first.repetition.distinct;
        if (rival.column != first.column && !(serious && differs))
            continue;
        question.answers.push_back(headerOf(rival));
        const double repeat = r.filled == 0 ? 0 : 1 - static_cast<double>(r.distinct) / static_cast<double>(r.filled);
        for (const std::string& word : {headerOf(rival), std::to_string(r.filled), percent(repeat)})
            question.arguments.push_back(word);
    }
    if (question.answers.size() < 2)
        return;
    question.chosen = customer->header;
    inspection.questions.push_back(std::move(question));
}

}  // namespace

void askQuestions(Inspection& inspection, const Tally& tally, const ValueForms& forms,
                  const std::vector<CustomerRival>& rivals)
{
    inspection.rules = inspection.choices.rules;
    if (!inspection.choices.answers.contains("customer-key") && !hasChosenCustomer(inspection))
        askCustomer(inspection, rivals);
    askForms(inspection, forms);
    askStatusRules(inspection, tally);
}

}  // namespace perennial
