// The scenarios of one kind that are saved in the workspace. Every change is a step that can be undone.
#pragma once

#include "core/whatif/scenario.h"

#include <QObject>

#include <optional>
#include <vector>

namespace perennial::ui {

class Session;

class ScenarioStore : public QObject {
    Q_OBJECT

public:
    ScenarioStore(Session& session, ScenarioKind kind, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Scenario>& scenarios() const { return scenarios_; }
    [[nodiscard]] const Scenario* find(const QString& name) const;
    /// A name that is free: `wanted`, else "wanted 2" ...
    [[nodiscard]] QString freeName(const QString& wanted) const;

    void load();
    /// Saves, in place of `former` ("" = a new one). `words` name the step in the undo list.
    void save(const Scenario& scenario, const QString& former, const QString& words);
    void remove(const QString& name, const QString& words);

signals:
    void changed();  ///< scenarios() is new
    void failed(const perennial::Error& error);
    void shown(const QString& name);  ///< this one shall be in front now; "" = the base

private:
    friend class ScenarioStep;
    void write(const std::optional<Scenario>& before, const std::optional<Scenario>& after);

    Session& session_;
    ScenarioKind kind_;
    std::vector<Scenario> scenarios_;
};

}  // namespace perennial::ui
