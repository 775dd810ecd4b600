#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/words.h"
#include "app/version.h"
#include "ui/support/language.h"

#include <QApplication>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string_view>

namespace perennial::cli {

namespace {

/// What the value of --language is, before the options are parsed: help must be translated too.
std::string languageAmong(int argc, char** argv)
{
    for (int i = 1; i + 1 < argc; ++i)
        if (std::string_view(argv[i]) == "--language")
            return argv[i + 1];
    return {};
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

}  // namespace

std::vector<std::unique_ptr<Command>> commands()
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(importCommand());
    all.push_back(analyzeCommand());
    all.push_back(customersCommand());
    all.push_back(segmentsCommand());
    all.push_back(retentionCommand());
    all.push_back(whatifCommand());
    all.push_back(reportCommand());
    all.push_back(chartCommand());
    all.push_back(exportCommand());
    all.push_back(playsCommand());
    all.push_back(runCommand());
    return all;
}

bool isCommandLine(int argc, char** argv)
{
    if (argc < 2)
        return false;
    const std::string_view first = argv[1];
    if (first == "--help" || first == "-h" || first == "--version")
        return true;
    const auto all = commands();
    return std::any_of(all.begin(), all.end(), [&](const auto& command) { return command->name() == first; });
}

int runCommandLine(int argc, char** argv)
{
    bool draws = false;
    for (const auto& command : commands())
        draws = draws || (command->name() == argv[1] && command->draws());
    const auto application = makeApplication(argc, argv, draws);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(programVersion));
    ui::Language language;
    language.useOnce(QString::fromStdString(languageAmong(argc, argv)));

    const auto all = commands();  // again: their texts are translated now
    CLI::App app{Words::tr("Perennial: what each customer is worth over its lifetime. Without a "
                           "command it opens its window; files given then are opened in it.")
                     .toStdString(),
                 "perennial"};
    app.set_version_flag("--version", std::string("perennial ") + programVersion);
    app.require_subcommand(1);
    std::string languageCode;
    for (const auto& command : all) {
        CLI::App* subcommand = app.add_subcommand(command->name(), command->summary());
        command->declare(*subcommand);
        subcommand
            ->add_option("--language", languageCode,
                         Words::tr("Language of texts: en, ar, id, th, vi, zh_CN").toStdString())
            ->check(CLI::IsMember({"en", "ar", "id", "th", "vi", "zh_CN"}));
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int status = app.exit(error);
        return status == 0 ? success : usageError;
    }
    for (const auto& command : all)
        if (app.got_subcommand(command->name()))
            return command->run();
    return usageError;
}

}  // namespace perennial::cli
