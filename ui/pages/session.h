// The open workspace: opens, imports, analyses, saves; always in jobs, never on the GUI thread. Pages
// ask it, the window listens to it.
#pragma once

#include "core/analysis/contract_shown.h"
#include "core/analysis/overview.h"
#include "core/ingest/import_session.h"
#include "core/retention/contracts.h"
#include "ui/jobs/job.h"
#include "ui/pages/shared_workspace.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace perennial::ui {

struct LoadedWorkspace;  // session_loading.h

class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(Jobs& jobs, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] bool isOpen() const { return workspace_ != nullptr; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] const QString& path() const { return path_; }
    /// nullptr while nothing is open.
    [[nodiscard]] std::shared_ptr<SharedWorkspace> workspace() const { return workspace_; }
    /// The newest analysis; nullptr before the first, and for a workspace without purchases.
    [[nodiscard]] const std::shared_ptr<const Analysis>& analysis() const { return analysis_; }
    /// What counts of the workspace, also where nothing in it can be analysed; nullptr while nothing is open.
    [[nodiscard]] const std::shared_ptr<const Ledger>& ledger() const { return ledger_; }
    /// The contracts of the workspace that the segment filter leaves, and their figures; nullptr where it holds none.
    /// New with analysed().
    [[nodiscard]] const std::shared_ptr<const ContractBook>& contracts() const { return contracts_.book; }
    /// The same, with all of them beside.
    [[nodiscard]] const ShownContracts& shownContracts() const { return contracts_; }
    /// Their segments, by the segmentation in front of the definitions where contracts have it, else by their own;
    /// nullptr where they cannot be divided. New with analysed().
    [[nodiscard]] const std::shared_ptr<const ContractSegments>& contractSegments() const { return contractSegments_; }
    /// The ids of the ways in which they can be divided.
    [[nodiscard]] const std::vector<std::string>& contractWays() const { return contractWays_; }
    /// The workspace holds orders and contracts: the user turns from one to the other.
    [[nodiscard]] bool holdsBoth() const { return analysis_ && contracts_.book; }
    /// Pages show the contracts: nothing else is there, or the user has turned to them.
    [[nodiscard]] bool showsContracts() const { return contracts_.book && (!analysis_ || contractsWanted_); }
    /// Turns to the contracts or back to the orders; remembered in the settings. kindChanged() follows.
    void showContracts(bool wanted);
    /// Earlier readings beside analysis(); both null until compared(), and where there is no history.
    [[nodiscard]] const Comparison& comparison() const { return comparison_; }
    /// What the overview says: of analysis(), with as many of the earlier readings as have been made; before it is
    /// there, what the workspace has kept of the same figures. Null where there is neither.
    [[nodiscard]] const std::shared_ptr<const Overview>& overview() const { return overview_; }
    /// A workspace is open, analysed() has not come yet, and it is on its way.
    [[nodiscard]] bool isReading() const { return isOpen() && !answered_ && !stopped_; }
    /// Reading it, or working out its figures, was cancelled: analysis() is missing or that of other definitions.
    [[nodiscard]] bool isStopped() const { return stopped_; }
    /// Goes on where isStopped() was cancelled.
    void resume();
    [[nodiscard]] const Definitions& definitions() const { return definitions_; }
    [[nodiscard]] const std::vector<ImportRecord>& imports() const { return imports_; }
    [[nodiscard]] QUndoStack* undoStack() { return &undo_; }

    void openWorkspace(const QString& path);
    void createWorkspace(const QString& path);
    /// The sample shop, freshly imported into a workspace of its own.
    void openSample();
    /// A copy under another name, which is then the open one.
    void saveAs(const QString& path);
    void close();

    /// Looks at a file; only the newest request is answered.
    void inspectFile(const QString& path, const ImportChoices& choices, QObject* context,
                     std::function<void(Result<Inspection>)> answered);
    /// Imports; makes a workspace named after the file when none is open. imported() or failed() follows.
    void importInspected(const Inspection& inspection);
    /// The same of a sheet of contracts.
    void importContracts(const Inspection& inspection);
    /// What importing it would bring, and its figures; nothing is written, and only the newest request is answered.
    struct ContractsSeen {
        Reconciliation expected;
        ContractBook book;
    };
    void inspectContracts(const QString& path, const ImportChoices& choices, QObject* context,
                          std::function<void(Result<ContractsSeen>)> answered);
    /// The same of customers already summed up, whose observation ends today.
    void importSummed(const Inspection& inspection);
    void inspectSummed(const Inspection& inspection, QObject* context,
                       std::function<void(Result<Reconciliation>)> answered);
    /// Takes the last or any import back, as an undoable step is not needed: the file can be imported again.
    void undoImport(qint64 importId);

    // Steps on definitions, merges and the rule of the customers table stay undoable when the workspace is closed and
    // opened again.

    /// New definitions: saved, undoable, analysed.
    void setDefinitions(const Definitions& definitions, const QString& what);

    /// Which customers are one: saved, undoable, the ledger is read anew.
    void setMerges(const CustomerMerges& before, const CustomerMerges& after, const QString& what);
    /// The rule by which the table of customers is filtered (core/segment/rule.h); empty: by none.
    [[nodiscard]] const std::string& customerRule() const { return customerRule_.rule; }
    /// Another one: saved, undoable. customerRuleChanged() follows.
    void setCustomerRule(const std::string& rule, const QString& what);
    /// A sheet of acquisition spend into the definitions; undoable. failed() when it holds none.
    void importSpend(const QString& path, const ImportChoices& choices);

    /// Runs `use(Workspace&) -> Result<T>` in a job, in the order of the calls; `done(Result<T>)` on the GUI thread.
    template <class Use, class Done>
    void withWorkspace(QObject* context, Use use, Done done, const QString& title = {});

signals:
    void opened();  ///< a workspace is open, overview() is what it has kept; analysed() follows
    void closed();
    void imported(const perennial::ImportRecord& record);
    void analysed();        ///< analysis() and contracts() are new; nullptr when there are no purchases, no contracts
    void readingChanged();  ///< isStopped() is another
    void compared();        ///< comparison() has been made for the newest analysis
    void monthsRead();      ///< the months before have been read for the newest analysis
    void failed(const perennial::Error& error);
    void said(const QString& words);
    void customerRuleChanged();
    void kindChanged();  ///< showsContracts() is another

private:
    struct Analysed;
    /// In the line for the open workspace.
    [[nodiscard]] std::shared_ptr<WorkspaceTurn> nextTurn() const
    {
        return std::make_shared<WorkspaceTurn>(workspace_);
    }
    void adopt(Result<LoadedWorkspace> loaded, const QString& path);
    void adoptOpened(LoadedWorkspace& loaded);
    /// The rows behind an overview that is shown already.
    void readRows();
    void setStopped(bool stopped);
    void applyDefinitions(const Definitions& definitions);
    /// Into the open workspace, or into a new one named after the spreadsheet.
    void importBy(const QString& spreadsheet, std::function<Result<ImportRecord>(Workspace&, Progress&)> work);
    /// Again: the rows of the open workspace under other settings, without which its figures are those of before.
    /// Cancelled, isStopped() stands until they have been read.
    enum class Reading { Another, Again };
    void load(const QString& title, std::function<Result<LoadedWorkspace>(Progress&)> work, const QString& path,
              Reading reading = Reading::Another);
    void reload();
    void analyse();
    void applyMerges(const CustomerMerges& merges);
    void applyCustomerRule(const CustomerRule& rule);
    void compare();
    void readMonths();
    void showOverview();
    void takeReadings();
    void keepOverview();
    /// What the workspace has kept is known from now on.
    void know(FitTexts results);
    void pushStep(Command command, const QString& what);
    /// Undo and redo as the workspace remembers them.
    void restoreSteps(const CommandHistory& history);
    void saveSteps();
    friend class LoggedStep;

    Jobs& jobs_;
    QUndoStack undo_;
    bool restoring_ = false;  ///< the stack is filled or emptied: nothing is applied or saved
    QString path_;
    std::shared_ptr<SharedWorkspace> workspace_;
    std::shared_ptr<const Ledger> ledger_;
    bool rowsStale_ =
        false;  ///< ledger_ is that of merges or money before: it is being read anew, or that was cancelled
    std::uint64_t readings_ = 0;  ///< how often rows were asked for anew: only the newest answer counts
    JobNumber readingAnew_ = 0;
    std::optional<std::int64_t> rowsState_;  ///< of the file before the rows of ledger_ were read
    std::vector<ImportRecord> imports_;
    std::shared_ptr<const FitTexts> known_;  ///< results of fits that the workspace keeps
    Definitions definitions_;
    std::uint64_t changes_ = 0;  ///< of definitions_ by applyDefinitions()
    int savesUnderWay_ = 0;      ///< of definitions_: a job that reads meanwhile may read those before
    std::shared_ptr<const StoredContracts> storedContracts_;
    std::shared_ptr<const Analysis> analysis_;
    Day analysedOn_;
    bool answered_ = false;  ///< analysed() has come since the workspace was opened
    bool stopped_ = false;
    std::shared_ptr<const Overview> overview_;
    /// What the workspace had kept, as long as definitions and rows are those that it was made of.
    std::shared_ptr<const Overview> kept_;
    JobNumber readingRows_ = 0;
    LatestWins keeping_;
    ShownContracts contracts_;
    bool contractsWanted_ = false;
    std::shared_ptr<const ContractSegments> contractSegments_;
    std::vector<std::string> contractWays_;
    LatestWins inspecting_;
    LatestWins inspectingContracts_;  ///< or customers already summed up
    LatestWins analysing_;
    Comparison comparison_;
    LatestWins comparing_;
    LatestWins readingMonths_;
    CustomerRule customerRule_;
};

template <class Use, class Done>
void Session::withWorkspace(QObject* context, Use use, Done done, const QString& title)
{
    if (!workspace_)
        return;
    jobs_.run(
        title, context,
        [turn = nextTurn(), use = std::move(use)](Progress&) mutable { return turn->with(std::move(use)); },
        std::move(done));
}

}  // namespace perennial::ui
