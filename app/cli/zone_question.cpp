#include "app/cli/zone_question.h"

#include "app/cli/console.h"
#include "app/cli/words.h"

namespace perennial::cli {

namespace {

constexpr std::string_view zoneQuestion = "utc-heading";
constexpr std::string_view zoneShifted = "shift";
constexpr std::string_view zoneWritten = "as-written";

}  // namespace

Result<bool> takeZoneAnswer(const std::vector<std::string>& answers, Definitions& definitions)
{
    bool found = false;
    const std::string prefix = std::string(zoneQuestion) + '=';
    for (const std::string& answer : answers) {
        if (!answer.starts_with(prefix))
            continue;
        const std::string_view said = std::string_view(answer).substr(prefix.size());
        if (said != zoneShifted && said != zoneWritten) {
            std::string known = prefix;
            known.append(zoneShifted).append(", ").append(prefix).append(zoneWritten);
            return fail(ErrorKind::OptionInvalid, {"--answer", answer, known});
        }
        definitions.zoneOfHeads = said == zoneShifted;
        found = true;
    }
    return found;
}

Result<> askZone(const Ledger& ledger, const Definitions& definitions, bool answeredNow,
                 std::vector<Question>& questions)
{
    const ZoneReading& zone = ledger.zone;
    const bool isOpen = zone.asksForHeads(definitions.zoneOfHeads.has_value());
    if (!isOpen && !(answeredNow && !zone.zone.empty() && zone.byHead > 0))
        return {};
    Question question;
    question.id = zoneQuestion;
    question.arguments = {std::to_string(zone.byHead), zone.zone};
    question.answers = {std::string(zoneWritten), std::string(zoneShifted)};
    question.chosen = zone.ofHeads ? zoneShifted : zoneWritten;
    question.effect = "rows=" + std::to_string(zone.byHead);
    question.effect.append(zone.ofHeads ? ";other_day=" : ";would_be_on_another_day=")
        .append(std::to_string(zone.headOtherDay))
        .append(zone.ofHeads ? ";other_month=" : ";would_be_in_another_month=")
        .append(std::to_string(zone.headOtherMonth));
    say(QStringLiteral("question %1: chosen %2 (%3); --answer %1=...")
            .arg(QString::fromStdString(question.id), QString::fromStdString(question.chosen),
                 QString::fromStdString(question.effect)));
    questions.push_back(std::move(question));
    return isOpen ? fail(ErrorKind::QuestionUnanswered, {std::string(zoneQuestion)}) : Result<>{};
}

}  // namespace perennial::cli
