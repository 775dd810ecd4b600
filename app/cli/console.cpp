#include "app/cli/console.h"

#include "ui/support/sentences.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace perennial::cli {

namespace {

std::atomic<bool> interrupted{false};

void interrupt(int)
{
    interrupted = true;
}

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

}  // namespace

ConsoleProgress::ConsoleProgress()
    : terminal_(::isatty(STDERR_FILENO) != 0)
    , last_(std::chrono::steady_clock::now())
{
    std::signal(SIGINT, interrupt);
}

ConsoleProgress::~ConsoleProgress()
{
    if (shown_)
        write(stderr, "\r\033[K");
}

bool ConsoleProgress::advance(std::uint64_t done, std::uint64_t total)
{
    using namespace std::chrono_literals;
    const auto now = std::chrono::steady_clock::now();
    if (terminal_ && total > 0 && now - last_ > 200ms) {
        last_ = now;
        shown_ = true;
        write(stderr, QStringLiteral("\r%1 %\033[K").arg(done * 100 / total).toUtf8());
    }
    return !interrupted;
}

void print(const nlohmann::ordered_json& object)
{
    constexpr auto onError = nlohmann::ordered_json::error_handler_t::replace;
    write(stdout, QByteArray::fromStdString(object.dump(1, ' ', false, onError)) + '\n');
}

void print(const QString& text)
{
    write(stdout, text.toUtf8() + '\n');
}

void say(const QString& text)
{
    write(stderr, text.toUtf8() + '\n');
}

int report(const Error& error)
{
    say(QStringLiteral("perennial: ")
        + (error.kind == ErrorKind::Cancelled ? QStringLiteral("cancelled") : ui::sentence(error)));
    return error.kind == ErrorKind::OptionInvalid || error.kind == ErrorKind::UnknownName ? usageError : dataError;
}

}  // namespace perennial::cli
