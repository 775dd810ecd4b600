// perennial plays: what to do for whom, hold-back groups, and what trials brought.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/contract_plays.h"
#include "app/cli/data_options.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "core/analysis/output_file.h"
#include "core/export/export_tables.h"
#include "core/export/report_data.h"
#include "ui/support/format.h"

#include <CLI/CLI.hpp>
#include <fstream>
#include <iterator>

namespace perennial::cli {

namespace {

Json figureJson(const Figure& figure)
{
    return figure ? numberJson(*figure) : Json();
}

Json moneyOrNull(const Figure& figure)
{
    return figure ? moneyJson(*figure) : Json();
}

Json playJson(const Play& play)
{
    JsonObject json;
    json.put("segment", play.segmentId());
    json.put("play", name(play.kind));
    json.put("customers", play.customers);
    json.putNumber("alive", play.alive);
    json.putMoney("clv_mean", play.clvMean);
    json.putMoney("to_come", play.toCome);
    json.putMoney("most_cost", play.mostCost);
    json.putMoney("cost_each", play.costEach);
    json.putNumber("lift_needed", play.liftNeeded);
    json.putNumber("buyers_expected", play.buyersExpected);
    return std::move(json).finish();
}

Json groupJson(const TrialGroup& group)
{
    return {{"customers", group.customers},
            {"missing", group.missing},
            {"buyers", group.buyers},
            {"orders", group.orders},
            {"margin", moneyJson(group.margin)}};
}

Json intervalJson(const std::expected<Interval95, Reason>& interval)
{
    if (!interval)
        return {{"value", nullptr}, {"reason", name(interval.error())}};
    return {{"value", interval->value}, {"low_95", interval->low}, {"high_95", interval->high}};
}

Json trialJson(const TrialResult& result)
{
    const auto& [trial, uplift] = result;
    return {{"name", trial.name},
            {"play", name(trial.play)},
            {"segment", trial.segment},
            {"drawn_on", toIso(trial.drawnOn)},
            {"from", toIso(uplift.from)},
            {"to", toIso(uplift.to)},
            {"days", trial.days},
            {"days_over", uplift.daysOver},
            {"complete", uplift.complete},
            {"contacted", groupJson(uplift.contacted)},
            {"held_back", groupJson(uplift.heldBack)},
            {"uplift_buyers", intervalJson(uplift.buyers)},
            {"uplift_margin_each", intervalJson(uplift.margin)},
            {"earned", moneyOrNull(uplift.earned)},
            {"definitions_hash", trial.definitions}};
}

class Plays final : public Command {
public:
    std::string name() const override { return "plays"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "What to do for each segment, with a hold-back group to measure it")
            .toStdString();
    }
    void declare(CLI::App& app) override;
    int run() override;

private:
    [[nodiscard]] Result<std::vector<Play>> plays(const OpenedData& data) const;
    [[nodiscard]] Result<std::vector<TrialResult>> measured(const OpenedData& data) const;
    [[nodiscard]] Result<std::optional<Trial>> draw(const OpenedData& data, const std::vector<Play>& plays,
                                                    Progress& progress) const;
    void show(const Analysis& analysis, const std::vector<Play>& plays, const std::vector<TrialResult>& trials) const;

    DataOptions options_;
    std::string by_;
    std::optional<double> cost_;
    std::optional<int> days_;
    std::string output_;
    std::string drawn_;
    double lift_ = 0.2;
    std::uint64_t holdBack_ = 0;
    std::string contactPath_;
    std::string holdBackPath_;
    std::string trialPath_;
    std::vector<std::string> measure_;
};

void Plays::declare(CLI::App& app)
{
    options_.declare(app);
    app.add_option("--by", by_, Words::tr("rfm, value, cohort, lifecycle or column:NAME").toStdString());
    app.add_option("--cost", cost_, Words::tr("Cost of one contact; by default 2 % of a purchase").toStdString())
        ->check(CLI::Range(0.0, 1e9));
    app.add_option("--days", days_, Words::tr("Days for which a play is measured").toStdString())
        ->check(CLI::Range(1, 3660));
    app.add_option("-o,--output", output_, Words::tr("File to write: .csv or .xlsx").toStdString())->type_name("OUT");
    app.add_option("--draw", drawn_, Words::tr("Draws a hold-back group of this segment: rfm/at-risk").toStdString())
        ->type_name("SEGMENT");
    app.add_option("--lift", lift_,
                   Words::tr("Least rise of the share of buyers that shall be seen: .2 is 20 %").toStdString())
        ->check(CLI::Range(0.001, 100.0));
    app.add_option("--hold-back", holdBack_,
                   Words::tr("Customers to hold back; by default by a power calculation").toStdString());
    app.add_option("--contact-list", contactPath_, Words::tr("File for the customers to contact").toStdString())
        ->type_name("OUT");
    app.add_option("--hold-back-list", holdBackPath_, Words::tr("File for the customers held back").toStdString())
        ->type_name("OUT");
    app.add_option("--save-trial", trialPath_, Words::tr("File (JSON) to measure the trial with later").toStdString())
        ->type_name("OUT");
    app.add_option("--trial", measure_, Words::tr("Trial (JSON) to measure by these data (repeatable)").toStdString())
        ->type_name("FILE");
}

Result<std::vector<Play>> Plays::plays(const OpenedData& data) const
{
    const Analysis& analysis = *data.analysis;
    const auto stored = data.workspace.documents("plays");
    if (!stored)
        return pass(stored);
    std::vector<std::string> damaged;
    PlayTerms terms = playTermsFrom(*stored, damaged);
    if (cost_)
        terms.costEach = *cost_;
    if (!terms.costEach)
        terms.costEach = usualContactCost(analysis);
    if (days_)
        terms.days = *days_;
    std::string known;
    for (const SegmentTable& table : analysis.segments) {
        if (table.segmentation.id == by_ || (by_.empty() && &table == analysis.segmentsInFront()))
            return playsFor(analysis, table, terms);
        known += (known.empty() ? "" : ", ") + table.segmentation.id;
    }
    return fail(ErrorKind::UnknownName, {"--by", by_, known}, {}, {Hint::CheckSpelling});
}

Result<std::vector<TrialResult>> Plays::measured(const OpenedData& data) const
{
    const auto stored = data.workspace.documents("trial");
    if (!stored)
        return pass(stored);
    std::vector<std::string> damaged;
    std::vector<TrialResult> results;
    for (const Trial& trial : trialsFrom(*stored, damaged))
        results.push_back({trial, upliftOf(trial, *data.analysis)});
    for (const std::string& name : damaged)
        say(Words::tr("%1 in the workspace cannot be read and is left out.").arg(QString::fromStdString(name)));
    for (const std::string& path : measure_) {
        std::ifstream file(path, std::ios::binary);
        if (!file)
            return fail(ErrorKind::FileMissing, {}, {.file = path}, {Hint::CheckPath});
        auto trial = trialFromJson(std::string{std::istreambuf_iterator<char>(file), {}});
        if (!trial) {
            trial.error().place.file = path;
            return pass(trial);
        }
        const Uplift uplift = upliftOf(*trial, *data.analysis);
        results.push_back({std::move(*trial), uplift});
    }
    return results;
}

Result<std::optional<Trial>> Plays::draw(const OpenedData& data, const std::vector<Play>& plays,
                                         Progress& progress) const
{
    if (drawn_.empty())
        return std::optional<Trial>();
    TrialTerms terms;
    terms.name = drawn_;
    terms.segment = drawn_;
    terms.days = days_.value_or(PlayTerms().days);
    terms.heldBack = holdBack_;
    terms.power.lift = lift_;
    for (const Play& play : plays)
        if (play.segmentId() == drawn_) {
            terms.play = play.kind;
            terms.costEach = play.costEach;
            if (play.buyersExpected)
                terms.power.buyers = std::clamp(*play.buyersExpected, 0.001, 0.99);
            break;
        }
    auto trial = drawTrial(*data.analysis, terms);
    if (!trial)
        return pass(trial);
    const std::pair<const std::string*, const std::vector<std::string>*> lists[] = {{&contactPath_, &trial->contacted},
                                                                                    {&holdBackPath_, &trial->heldBack}};
    for (const auto& [path, keys] : lists)
        if (!path->empty())
            if (const auto written = writeTable(groupExport(data.analysis, *keys, "customers"), *path, progress);
                !written)
                return pass(written);
    if (!trialPath_.empty())
        if (const auto written = replaceFile(trialPath_, toJson(*trial)); !written)
            return pass(written);
    return std::optional(std::move(*trial));
}

void Plays::show(const Analysis& analysis, const std::vector<Play>& plays, const std::vector<TrialResult>& trials) const
{
    const ui::Format format;
    const QString currency = QString::fromStdString(analysis.definitions.currency);
    for (const Play& play : plays)
        print(QStringLiteral("%1 %2 %3 %4 %5")
                  .arg(QString::fromStdString(play.segmentId()), -28)
                  .arg(QString::fromStdString(perennial::name(play.kind)), -16)
                  .arg(format.integer(static_cast<qint64>(play.customers)), 10)
                  .arg(format.money(play.toCome, currency), 16)
                  .arg(format.percent(play.liftNeeded, 1), 8));
    for (const auto& [trial, uplift] : trials)
        if (uplift.buyers)
            print(QStringLiteral("%1 %2 (%3 … %4)")
                      .arg(QString::fromStdString(trial.name), -28)
                      .arg(format.signedPercent(uplift.buyers->value), format.signedPercent(uplift.buyers->low),
                           format.signedPercent(uplift.buyers->high)));
}

int Plays::run()
{
    ConsoleProgress progress;
    const auto data = options_.open(progress);
    if (!data) {
        const bool trials = !drawn_.empty() || !measure_.empty() || !contactPath_.empty() || !holdBackPath_.empty()
                            || !trialPath_.empty();
        const auto status = contractPlaysInstead(options_, data.error(), {by_, cost_, output_, trials}, progress);
        return status ? *status : report(data.error());
    }
    const auto found = plays(*data);
    if (!found)
        return report(found.error());
    const auto trials = measured(*data);
    if (!trials)
        return report(trials.error());
    const auto trial = draw(*data, *found, progress);
    if (!trial)
        return report(trial.error());
    if (!output_.empty())
        if (const auto written = writeTable(playExport(*found), output_, progress); !written)
            return report(written.error());
    if (!options_.json) {
        if (output_.empty())
            show(*data->analysis, *found, *trials);
        return success;
    }
    Json all = Json::array();
    for (const Play& play : *found)
        all.push_back(playJson(play));
    Json results = Json::array();
    for (const TrialResult& result : *trials)
        results.push_back(trialJson(result));
    Json json{{"plays", std::move(all)}, {"trials", std::move(results)}};
    if (*trial) {
        const auto size = holdBackSize((*trial)->contacted.size() + (*trial)->heldBack.size(), (*trial)->power);
        json["drawn"] = {{"segment", drawn_},
                         {"contacted", (*trial)->contacted.size()},
                         {"held_back", (*trial)->heldBack.size()},
                         {"buyers_expected", (*trial)->power.buyers},
                         {"lift", lift_},
                         {"enough", size && size->enough},
                         {"detectable_lift", size ? figureJson(size->detectable) : Json()}};
    }
    json["definitions_hash"] = data->analysis->hash;
    json["questions"] = questionsJson(data->questions);
    print(json);
    return success;
}

}  // namespace

std::unique_ptr<Command> playsCommand()
{
    return std::make_unique<Plays>();
}

}  // namespace perennial::cli
