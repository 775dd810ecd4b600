// Another style sheet for all widgets without a stall. Qt gives it to every widget there is, twice, before it handles
// another event; here those that are seen take it at once, and those behind take it when they are shown, or from the
// event loop, some in each turn.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QPalette;

namespace perennial::ui {

/// One per application. The sheets must differ in colours only: a widget behind keeps the measures of the one before.
class Restyling : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void apply(const QPalette& palette, const QString& sheet);
    /// Widgets that have not taken the sheet yet.
    [[nodiscard]] bool isDone() const { return waiting_.isEmpty(); }

protected:
    /// Of the application: a widget that is shown takes the sheet before it is painted.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyleSome();

    QList<QPointer<QWidget>> waiting_;
    bool inTurn_ = false;
};

}  // namespace perennial::ui
