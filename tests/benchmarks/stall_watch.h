// The watchdog of the measured window: the longest stretch in which the GUI thread handled no event.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace perennial::bench {

inline double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Ticks every millisecond; the longest gap between two ticks is the longest stall.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        timer_.setTimerType(Qt::PreciseTimer);
        connect(&timer_, &QTimer::timeout, this, &Heartbeat::beat);
        timer_.start(1);
        reset();
    }
    void reset()
    {
        longest_ = 0;
        longestOwn_ = 0;
        began_ = 0;
        own_ = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        clock_.restart();
    }
    /// Milliseconds between two ticks, as the user waits.
    [[nodiscard]] qint64 longest() const { return longest_; }
    /// Milliseconds that the thread worked itself between two ticks; on a busy machine the rest was waiting for others.
    [[nodiscard]] double longestOwn() const { return longestOwn_; }
    /// When the stretch of longestOwn() began: seconds of the monotonic clock, for a profiler of the same clock.
    [[nodiscard]] double began() const { return began_; }

private:
    void beat()
    {
        const qint64 gap = clock_.restart();
        longest_ = std::max(longest_, gap);
        const double now = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        if (now - own_ > longestOwn_) {
            longestOwn_ = now - own_;
            began_ = (milliseconds(CLOCK_MONOTONIC) - static_cast<double>(gap)) / 1e3;
        }
        own_ = now;
    }

    QTimer timer_;
    QElapsedTimer clock_;
    qint64 longest_ = 0;
    double own_ = 0;
    double longestOwn_ = 0;
    double began_ = 0;
};

}  // namespace perennial::bench
