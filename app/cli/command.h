// One subcommand of the command line. Each has one small file that registers it in commands.cpp.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace perennial::cli {

class Command {
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual std::string name() const = 0;
    [[nodiscard]] virtual std::string summary() const = 0;
    /// Adds its options to the subcommand.
    virtual void declare(CLI::App& app) = 0;
    /// True when it draws: it then runs on the offscreen platform unless one is set.
    [[nodiscard]] virtual bool draws() const { return false; }
    /// Does the work; returns the exit status.
    [[nodiscard]] virtual int run() = 0;
};

/// Every subcommand, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> commands();

// one maker per file
[[nodiscard]] std::unique_ptr<Command> importCommand();
[[nodiscard]] std::unique_ptr<Command> analyzeCommand();
[[nodiscard]] std::unique_ptr<Command> customersCommand();
[[nodiscard]] std::unique_ptr<Command> segmentsCommand();
[[nodiscard]] std::unique_ptr<Command> retentionCommand();
[[nodiscard]] std::unique_ptr<Command> whatifCommand();
[[nodiscard]] std::unique_ptr<Command> reportCommand();
[[nodiscard]] std::unique_ptr<Command> chartCommand();
[[nodiscard]] std::unique_ptr<Command> exportCommand();
[[nodiscard]] std::unique_ptr<Command> playsCommand();
[[nodiscard]] std::unique_ptr<Command> runCommand();

/// Runs the command line; argv[1] names a subcommand or asks for help or version.
[[nodiscard]] int runCommandLine(int argc, char** argv);
/// True when the arguments are for the command line and not for the window.
[[nodiscard]] bool isCommandLine(int argc, char** argv);

}  // namespace perennial::cli
