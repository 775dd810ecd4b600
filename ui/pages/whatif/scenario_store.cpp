#include "ui/pages/whatif/scenario_store.h"

#include "core/whatif/scenario_json.h"
#include "ui/pages/session.h"
#include "ui/support/format.h"

#include <QPointer>
#include <QUndoCommand>

#include <algorithm>

namespace perennial::ui {

/// One scenario replaced by another; nothing stands for "not there".
class ScenarioStep final : public QUndoCommand {
public:
    ScenarioStep(ScenarioStore& store, std::optional<Scenario> before, std::optional<Scenario> after,
                 const QString& words)
        : QUndoCommand(words)
        , store_(&store)
        , before_(std::move(before))
        , after_(std::move(after))
    {
    }
    void redo() override
    {
        if (store_)
            store_->write(before_, after_);
    }
    void undo() override
    {
        if (store_)
            store_->write(after_, before_);
    }

private:
    QPointer<ScenarioStore> store_;
    std::optional<Scenario> before_;
    std::optional<Scenario> after_;
};

ScenarioStore::ScenarioStore(Session& session, ScenarioKind kind, QObject* parent)
    : QObject(parent)
    , session_(session)
    , kind_(kind)
{
}

const Scenario* ScenarioStore::find(const QString& name) const
{
    const auto found = std::ranges::find(scenarios_, name.toStdString(), &Scenario::name);
    return found == scenarios_.end() ? nullptr : &*found;
}

QString ScenarioStore::freeName(const QString& wanted) const
{
    QString name = wanted;
    for (int i = 2; find(name); ++i)
        name = QStringLiteral("%1 %2").arg(wanted).arg(i);
    return name;
}

void ScenarioStore::load()
{
    using Documents = std::vector<std::pair<std::string, std::string>>;
    session_.withWorkspace(
        this, [kind = kind_](Workspace& workspace) { return workspace.documents(documentsOf(kind)); },
        [this](Result<Documents> saved) {
            scenarios_.clear();
            for (const auto& [name, json] : saved.value_or(Documents()))
                if (auto scenario = scenarioFromJson(json)) {
                    scenario->name = name;
                    scenarios_.push_back(std::move(*scenario));
                }
            emit changed();
        });
}

void ScenarioStore::save(const Scenario& scenario, const QString& former, const QString& words)
{
    const Scenario* before = former.isEmpty() ? find(text(scenario.name)) : find(former);
    session_.undoStack()->push(
        new ScenarioStep(*this, before ? std::optional(*before) : std::nullopt, scenario, words));
}

void ScenarioStore::remove(const QString& name, const QString& words)
{
    if (const Scenario* scenario = find(name))
        session_.undoStack()->push(new ScenarioStep(*this, *scenario, std::nullopt, words));
}

void ScenarioStore::write(const std::optional<Scenario>& before, const std::optional<Scenario>& after)
{
    session_.withWorkspace(
        this,
        [before, after, kept = documentsOf(kind_)](Workspace& workspace) -> Result<> {
            if (after)
                if (auto saved = workspace.saveDocument(kept, after->name, toJson(*after)); !saved)
                    return saved;
            if (before && (!after || before->name != after->name))
                return workspace.removeDocument(kept, before->name);
            return {};
        },
        [this, name = after ? text(after->name) : QString()](Result<> written) {
            if (!written) {
                emit failed(written.error());
                return;
            }
            load();
            emit shown(name);
        });
}

}  // namespace perennial::ui
