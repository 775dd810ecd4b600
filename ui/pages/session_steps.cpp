// Undo and redo of the session, and the log in the workspace that lets them survive closing.
#include "ui/pages/session.h"
#include "ui/support/format.h"

#include <QDateTime>
#include <QUndoCommand>

namespace perennial::ui {

/// A step on definitions, merges or the rule of the customers, which the workspace remembers.
class LoggedStep final : public QUndoCommand {
public:
    LoggedStep(Session& session, std::shared_ptr<const Command> command)
        : QUndoCommand(ui::text(command->label))
        , session_(session)
        , command_(std::move(command))
    {
    }
    void undo() override { apply(false); }
    void redo() override { apply(true); }
    [[nodiscard]] const std::shared_ptr<const Command>& command() const { return command_; }

private:
    void apply(bool forward)
    {
        if (session_.restoring_)
            return;
        if (const auto* definitions = std::get_if<StateChange<Definitions>>(&command_->change))
            session_.applyDefinitions(forward ? definitions->after : definitions->before);
        else if (const auto* merges = std::get_if<StateChange<CustomerMerges>>(&command_->change))
            session_.applyMerges(forward ? merges->after : merges->before);
        else if (const auto* rule = std::get_if<StateChange<CustomerRule>>(&command_->change))
            session_.applyCustomerRule(forward ? rule->after : rule->before);
    }

    Session& session_;
    std::shared_ptr<const Command> command_;
};

void Session::pushStep(Command command, const QString& what)
{
    command.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    command.label = what.toStdString();
    undo_.push(new LoggedStep(*this, std::make_shared<const Command>(std::move(command))));
}

void Session::setCustomerRule(const std::string& rule, const QString& what)
{
    if (isOpen() && rule != customerRule_.rule)
        pushStep({.change = StateChange<CustomerRule>{customerRule_, {rule}}}, what);
}

void Session::applyCustomerRule(const CustomerRule& rule)
{
    customerRule_ = rule;
    withWorkspace(
        this, [rule](Workspace& workspace) { return workspace.saveCustomerRule(rule); },
        [this](Result<> saved) {
            if (!saved)
                emit failed(saved.error());
        });
    emit customerRuleChanged();
}

void Session::restoreSteps(const CommandHistory& history)
{
    restoring_ = true;
    undo_.clear();
    for (const auto& command : history.commands)
        undo_.push(new LoggedStep(*this, command));
    undo_.setIndex(static_cast<int>(history.applied));
    restoring_ = false;
    if (history.dropped == 0)
        return;
    emit said(tr("%n earlier step(s) can no longer be undone: the settings or merges were changed elsewhere since.",
                 nullptr, static_cast<int>(history.dropped)));
    saveSteps();
}

/// The log is written as a whole.
void Session::saveSteps()
{
    if (restoring_ || !isOpen())
        return;
    Commands commands;
    std::size_t applied = 0;
    for (int i = 0; i < undo_.count(); ++i)
        if (const auto* step = dynamic_cast<const LoggedStep*>(undo_.command(i))) {  // scenarios keep their own
            commands.push_back(step->command());
            applied += i < undo_.index();
        }
    withWorkspace(
        this,
        [commands = std::move(commands), applied](Workspace& workspace) {
            return workspace.saveCommands(commands, applied);
        },
        [this](Result<> saved) {
            if (!saved)
                emit failed(saved.error());
        });
}

}  // namespace perennial::ui
