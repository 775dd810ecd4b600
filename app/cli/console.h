// Where a command speaks: one JSON object or a table on standard output, everything else on standard
// error, so that output can be piped.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QString>

#include <chrono>
#include <nlohmann/json_fwd.hpp>

namespace perennial::cli {

/// Exit statuses (product 1.7).
enum ExitStatus : int { success = 0, dataError = 1, usageError = 2 };

/// Progress as one line on standard error when that is a terminal; stops on Ctrl+C.
class ConsoleProgress final : public Progress {
public:
    ConsoleProgress();
    ~ConsoleProgress() override;
    [[nodiscard]] bool advance(std::uint64_t done, std::uint64_t total) override;

private:
    bool terminal_ = false;
    bool shown_ = false;
    std::chrono::steady_clock::time_point last_;
};

/// Prints the object and nothing else on standard output.
void print(const nlohmann::ordered_json& object);
void print(const QString& text);
/// A message on standard error.
void say(const QString& text);
/// The sentence of an error on standard error; the exit status that belongs to it.
[[nodiscard]] int report(const Error& error);

}  // namespace perennial::cli
