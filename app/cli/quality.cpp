#include "app/cli/quality.h"

#include "app/cli/console.h"
#include "ui/support/format.h"
#include "ui/support/quality_words.h"

namespace perennial::cli {

Result<std::vector<QualityFinding>> qualityOf(const Analysis& analysis, bool withEffects, Progress& progress)
{
    const Day today = Day::today();
    auto findings = dataQuality(analysis);
    if (withEffects)
        if (auto done = addEffects(findings, analysis, today, progress); !done)
            return pass(done);
    return findings;
}

Json qualityJson(const std::vector<QualityFinding>& findings)
{
    Json all = Json::array();
    for (const QualityFinding& finding : findings) {
        JsonObject one;
        one.put("issue", name(finding.issue));
        one.put("rows", finding.rows);
        one.put("share_of_rows", finding.share);
        one.put("orders", finding.orders.size());
        one.put("customers", finding.customers);
        one.putMoney("amount", finding.amount);
        one.putMoney("clv_mean_change", finding.effect);
        if (finding.limit > 0)
            one.put("limit", moneyJson(finding.limit));
        Json periods = Json::array();
        for (const auto& [from, to] : finding.periods)
            periods.push_back({{"from", toIso(from)}, {"to", toIso(to)}});
        one.put("periods", std::move(periods));
        one.put("names", finding.names);
        if (finding.issue == QualityIssue::AmbiguousDates)
            one.put("dates", {{"order", finding.dates.order},
                              {"decided_by", name(finding.dates.by)},
                              {"ambiguous_rows", finding.dates.ambiguous}});
        all.push_back(std::move(one).finish());
    }
    return all;
}

void printQuality(const std::vector<QualityFinding>& findings, const Analysis& analysis)
{
    const ui::Format format;
    const QString currency = QString::fromStdString(analysis.definitions.currency);
    for (const QualityFinding& finding : findings)
        print(QStringLiteral("%1: %2 (%3) %4")
                  .arg(ui::findingSentence(finding, currency), format.integer(static_cast<qint64>(finding.rows)),
                       format.percent(finding.share), format.money(finding.effect, currency)));
}

}  // namespace perennial::cli
