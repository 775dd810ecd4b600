#include "app/cli/contract_plays.h"

#include "app/cli/console.h"
#include "app/cli/contract_commands.h"
#include "app/cli/words.h"
#include "core/plays/contract_plays.h"
#include "ui/charts/chart_text.h"
#include "ui/report/contract_play_words.h"
#include "ui/support/format.h"

namespace perennial::cli {

namespace {

Json playJson(const ContractPlay& play)
{
    JsonObject json;
    json.put("segment", play.segmentId());
    json.put("play", name(play.kind));
    json.put("contracts", play.members.size());
    json.putNumber("annual_churn", play.churn);
    json.putMoney("to_come", play.toCome);
    json.putMoney("most_cost", play.mostCost);
    json.putMoney("cost_each", play.costEach);
    json.putNumber("lift_needed", play.liftNeeded);
    json.putNumber("churn_needed", play.churnNeeded);
    json.putNumber("most_discount", play.mostDiscount);
    return std::move(json).finish();
}

void printPlays(const std::vector<ContractPlay>& plays, const std::string& currency)
{
    const ui::Format format;
    const QString code = QString::fromStdString(currency);
    for (const ContractPlay& play : plays)
        print(QStringLiteral("%1 %2 %3 %4  %5")
                  .arg(QString::fromStdString(play.segmentName), -24)
                  .arg(ui::contractPlayName(play.kind), -26)
                  .arg(format.integer(static_cast<qint64>(play.members.size())), 9)
                  .arg(format.money(play.toCome, code), 14)
                  .arg(ui::contractPlayBrings(play, format)));
}

}  // namespace

std::optional<int> contractPlaysInstead(const DataOptions& options, const Error& error,
                                        const ContractPlayOptions& wanted, Progress& progress)
{
    const auto found = openContracts(options, error, progress);
    if (!found)
        return std::nullopt;
    if (!*found)
        return report(found->error());
    if (wanted.trials)
        return report({ErrorKind::OptionInvalid, {"--draw, --trial", "contracts", "orders"}, {}, {}});
    const OpenedContracts& opened = **found;
    const auto segments = shownSegmentsBy(opened.shown, opened.definitions, wanted.by, progress);
    if (!segments) {
        sayWhyNotOfContracts(opened.book(), {}, wanted.by);
        return report(segments.error());
    }
    PlayTerms terms = opened.playTerms;
    if (wanted.cost)
        terms.costEach = *wanted.cost;
    if (!terms.costEach)
        terms.costEach = usualContactCost(opened.book());
    const std::vector<ContractPlay> plays = contractPlaysFor(opened.shown, *segments, terms);
    if (!wanted.output.empty())
        if (const auto written = writeTable(contractPlayTable(plays), wanted.output, progress); !written)
            return report(written.error());
    if (options.json) {
        Json all = Json::array();
        for (const ContractPlay& play : plays)
            all.push_back(playJson(play));
        print(Json{{"kind", "contracts"},
                   {"by", segments->segmentation.id},
                   {"filter", opened.shown.filter},
                   {"plays", std::move(all)},
                   {"definitions_hash", hashOf(opened.definitions)},
                   {"questions", Json::array()}});
    } else if (wanted.output.empty()) {
        printPlays(plays, opened.book().table.currency);
    }
    return success;
}

}  // namespace perennial::cli
