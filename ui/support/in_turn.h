// Work that many widgets are to do at once, as after a change of language or colours, done from the event loop one
// after the other: whatever the user does meanwhile is answered between two of them.
#pragma once

#include <QBasicTimer>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace perennial::ui {

/// Of the GUI thread. What is asked for first is done first.
class InTurn : public QObject {
    Q_OBJECT

public:
    /// Does `work` soon, unless `receiver` is gone by then.
    static void run(QObject& receiver, std::function<void()> work);
    /// The same for work that takes long already: nothing else is done in its turn.
    static void runAlone(QObject& receiver, std::function<void()> work);
    /// Whether nothing waits for its turn.
    [[nodiscard]] static bool isDone();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    struct Work {
        QPointer<QObject> receiver;
        std::function<void()> act;
        bool alone = false;
    };
    void add(Work work);
    explicit InTurn(QObject* parent);
    static InTurn& queue();

    QList<Work> waiting_;
    QBasicTimer timer_;
};

}  // namespace perennial::ui
