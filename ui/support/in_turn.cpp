#include "ui/support/in_turn.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <utility>

namespace perennial::ui {

namespace {

constexpr qint64 turnMilliseconds = 6;  // if the first piece of work does not take longer
/// Between two turns. Without a pause the next one is due before any other timer that became due meanwhile.
constexpr int pauseMilliseconds = 1;

}  // namespace

InTurn::InTurn(QObject* parent)
    : QObject(parent)
{
}

InTurn& InTurn::queue()
{
    static QPointer<InTurn> queue;  // goes with the application
    if (!queue)
        queue = new InTurn(QCoreApplication::instance());
    return *queue;
}

void InTurn::run(QObject& receiver, std::function<void()> work)
{
    queue().add({&receiver, std::move(work)});
}

void InTurn::runAlone(QObject& receiver, std::function<void()> work)
{
    queue().add({&receiver, std::move(work), true});
}

void InTurn::add(Work work)
{
    waiting_.push_back(std::move(work));
    timer_.start(pauseMilliseconds, this);
}

bool InTurn::isDone()
{
    return queue().waiting_.isEmpty();
}

void InTurn::timerEvent(QTimerEvent*)
{
    QElapsedTimer turn;
    turn.start();
    while (!waiting_.isEmpty()) {
        const Work next = waiting_.takeFirst();
        if (next.receiver)
            next.act();
        const bool nextIsAlone = !waiting_.isEmpty() && waiting_.first().alone;
        if (next.alone || nextIsAlone || turn.elapsed() >= turnMilliseconds)
            break;
    }
    if (waiting_.isEmpty())
        timer_.stop();
}

}  // namespace perennial::ui
