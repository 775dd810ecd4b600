#include "app/cli/report_options.h"

#include "app/cli/console.h"
#include "app/cli/words.h"
#include "app/version.h"
#include "ui/report/report_settings.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace perennial::cli {

namespace {

/// A template by its name: one of ours, one of the workspace, or a file.
Result<ui::ReportOptions> templateNamed(const std::string& wanted, const Workspace& workspace)
{
    ui::ReportOptions options;
    if (wanted.empty() || wanted == "full")
        return options;
    if (wanted == "board" || wanted == "segment") {
        options.layout = wanted == "board" ? ui::ReportTemplate::Board : ui::ReportTemplate::Segment;
        return options;
    }
    const auto saved = workspace.documents("report-template");
    if (!saved)
        return pass(saved);
    std::string known = "full, board, segment";
    for (const auto& [name, json] : *saved) {
        if (name == wanted)
            return ui::reportOptions(QByteArray::fromStdString(json));
        known += ", " + name;
    }
    QFile file(QString::fromStdString(wanted));
    if (file.open(QIODevice::ReadOnly)) {
        auto read = ui::reportOptions(file.readAll());
        if (!read)
            read.error().place.file = wanted;
        return read;
    }
    return fail(ErrorKind::UnknownName, {"--template", wanted, known}, {}, {Hint::CheckSpelling});
}

Result<> addNotes(ui::ReportOptions& options, const std::vector<std::string>& notes)
{
    if (!notes.empty() && options.sections.empty()) {
        options.sections = ui::chosenSections(options);
        options.layout = ui::ReportTemplate::Own;
    }
    for (const std::string& note : notes) {
        const std::size_t at = note.find('=');
        const QString id = QString::fromStdString(note.substr(0, at));
        bool found = false;
        for (ui::ReportSection& section : options.sections)
            if (at != std::string::npos && section.id == id) {
                section.note = QString::fromStdString(note.substr(at + 1));
                found = true;
            }
        if (!found)
            return fail(ErrorKind::OptionInvalid, {"--note", note, "SECTION=TEXT"});
    }
    return {};
}

}  // namespace

void ReportChoices::declare(CLI::App& app)
{
    app.add_option(
        "--template", layout,
        Words::tr("full, board (one page), segment, a template saved in the workspace, or its file").toStdString());
    app.add_option("--sections", sections, Words::tr("Sections in order, separated by commas").toStdString())
        ->delimiter(',');
    app.add_option("--note", notes, Words::tr("Note below the head of a section (repeatable)").toStdString())
        ->type_name("SECTION=TEXT");
    app.add_option("--paper", paper, Words::tr("a4 or letter").toStdString())->check(CLI::IsMember({"a4", "letter"}));
    app.add_option("--orientation", orientation, Words::tr("portrait or landscape").toStdString())
        ->check(CLI::IsMember({"portrait", "landscape"}));
    app.add_option("--title", title, Words::tr("Title of the report").toStdString());
    app.add_option("--company", company, Words::tr("Name of the company").toStdString());
    app.add_option("--tagline", tagline, Words::tr("Words below the name of the company").toStdString());
    app.add_option("--author", author, Words::tr("Author of the report").toStdString());
    app.add_option("--logo", logo, Words::tr("Picture of the company's logo").toStdString())->type_name("FILE");
    app.add_option("--colour", colour, Words::tr("Colour of the company, as #1F5C45").toStdString());
    app.add_option("--customers", privacy, Words::tr("masked, pseudonym or full").toStdString())
        ->check(CLI::IsMember({"masked", "pseudonym", "full"}));
}

Result<ui::ReportOptions> ReportChoices::readOver(const Workspace& workspace) const
{
    auto options = templateNamed(layout, workspace);
    if (!options)
        return options;
    if (!sections.empty()) {
        options->sections.clear();
        for (const std::string& section : sections)
            options->sections.push_back({QString::fromStdString(section), true, {}});
        options->layout = ui::ReportTemplate::Own;
    }
    if (auto noted = addNotes(*options, notes); !noted)
        return pass(noted);
    if (!paper.empty())
        options->paper = paper == "letter" ? ui::Paper::Letter : ui::Paper::A4;
    if (!orientation.empty())
        options->orientation = orientation == "landscape" ? ui::Orientation::Landscape : ui::Orientation::Portrait;
    if (!privacy.empty())
        options->privacy = privacyNamed(privacy).value_or(Privacy::Masked);
    const std::pair<const std::string*, QString*> texts[] = {{&title, &options->title},
                                                             {&company, &options->company},
                                                             {&tagline, &options->tagline},
                                                             {&author, &options->author},
                                                             {&logo, &options->logoPath}};
    for (const auto& [given, text] : texts)
        if (!given->empty())
            *text = QString::fromStdString(*given);
    if (!colour.empty()) {
        options->colour = QColor(QString::fromStdString(colour));
        if (!options->colour.isValid())
            return fail(ErrorKind::OptionInvalid, {"--colour", colour, "#1F5C45"});
    }
    options->version = QString::fromLatin1(programVersion);
    return options;
}

Result<ui::ReportOptions> ReportChoices::readForContracts(const std::string& source) const
{
    const auto workspace = isWorkspace(source) ? Workspace::open(source, Access::ReadOnly) : Workspace::temporary();
    return workspace ? readOver(*workspace) : pass(workspace);
}

Result<ui::ReportOptions> ReportChoices::read(const OpenedData& data, Progress& progress) const
{
    auto options = readOver(data.workspace);
    if (!options)
        return options;
    auto more = reportDataOf(data, progress);
    if (!more)
        return pass(more);
    options->data = std::move(*more);
    return options;
}

Result<ReportData> reportDataOf(const OpenedData& data, Progress& progress)
{
    const auto scenarios = data.workspace.documents("scenario");
    if (!scenarios)
        return pass(scenarios);
    const auto trials = data.workspace.documents("trial");
    if (!trials)
        return pass(trials);
    const auto plays = data.workspace.documents("plays");
    if (!plays)
        return pass(plays);
    std::vector<std::string> damaged;
    const auto read = scenariosFrom(*scenarios, damaged);
    auto result = reportData(*data.analysis, read, trialsFrom(*trials, damaged), Day::today(), progress);
    if (result)
        result->plays = playTermsFrom(*plays, damaged);
    for (const std::string& name : damaged)
        say(Words::tr("%1 in the workspace cannot be read and is left out.").arg(QString::fromStdString(name)));
    return result;
}

}  // namespace perennial::cli
