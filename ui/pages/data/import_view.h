// The import page: what was understood at the left, the rows at the right, questions above, the
// reconciliation below. Every guess can be changed; the preview follows.
#pragma once

#include "core/ingest/import_session.h"

#include <QWidget>

namespace perennial {
struct ContractBook;
}

class QMenu;
class QPushButton;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace perennial::ui {

class FrontLayout;
class Banner;
class Card;
class EmptyState;
class Page;
class PreviewModel;
class RatesEditor;
class ReconciliationBar;
class SegmentedControl;
class StageList;
class FittingLabel;
class TextLabel;
struct PageContext;

class ImportView : public QWidget {
    Q_OBJECT

public:
    ImportView(Page& page, PageContext& context, QWidget* parent);

    /// Looks at a file and shows it.
    void open(const QString& path);
    /// Files that wait behind the one that is shown.
    void setFollowing(qsizetype files) { following_ = files; }
    /// Shows the file of the last import again, with all choices, when that import was cancelled or failed.
    void resume();
    /// The import that was begun has been made.
    void forget();
    /// The definitions with the exchange rates that were chosen here for the last import; nothing where none were.
    [[nodiscard]] std::optional<Definitions> ratesChosen() const;
    /// A file is looked at or shown, and not imported yet.
    [[nodiscard]] bool isBusy() const { return !path_.isEmpty(); }
    [[nodiscard]] QStringList sentence() const;
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void sentenceChanged(const QStringList& variants);
    void finished();  ///< cancelled or taken over by the session

private:
    QWidget* makeContent();
    void inspect();
    void show(Result<Inspection> inspection);
    void showQuestions();
    void showExpected();
    void importNow();
    void leave();
    void openColumnMenu(int section);
    void choose(const std::function<void(ImportChoices&)>& change);
    void openKinds();
    void openOptions();
    void addRules(QMenu* menu);
    void saveRecipe();
    void useRecipe();
    /// A table of month, channel and amount is no list of orders but may be acquisition spend.
    [[nodiscard]] bool mayBeSpend() const;
    void showRenewals();
    /// Rows of other currencies, and the rates that turn them into that of the figures.
    [[nodiscard]] QWidget* makeRates(QWidget* parent);
    void showRates();
    void takeRates(const Definitions& definitions);
    [[nodiscard]] const Definitions& definitions() const;
    [[nodiscard]] std::string figures() const;
    /// Rows that will be kept and wait for a rate.
    [[nodiscard]] std::uint64_t rowsWaiting() const;
    /// The table is one of contracts, or of customers already summed up, and complete: it is imported as such.
    [[nodiscard]] bool holdsContracts() const;
    [[nodiscard]] bool holdsSummed() const;
    /// What importing it will bring; of contracts also retention and value, to be seen in place of the rows.
    void askOther();
    void askSummed();
    void showContracts(const ContractBook& book);
    /// Which rows are shown, or the figures of the contracts.
    void showRows(const QString& id);
    /// The words of the choice for the kind of table.
    void nameRows();
    /// What the import will bring.
    [[nodiscard]] const Reconciliation& expected() const;

    Page& page_;
    PageContext& context_;
    QString path_;
    qsizetype following_ = 0;  ///< files still to come
    QString imported_;         ///< file whose import was begun last and has not come to its end
    ImportChoices choices_;
    std::optional<Inspection> inspection_;
    std::optional<Definitions> withRates_;  ///< as they will be after the import, once a rate was chosen here
    PreviewModel* model_;
    FrontLayout* stack_;
    EmptyState* empty_;
    QWidget* content_ = nullptr;
    StageList* stages_ = nullptr;
    QVBoxLayout* right_ = nullptr;
    QVBoxLayout* cardLayout_ = nullptr;
    QVBoxLayout* banners_ = nullptr;
    TextLabel* title_ = nullptr;
    FittingLabel* hint_ = nullptr;
    SegmentedControl* show_ = nullptr;
    QTableView* table_ = nullptr;
    Card* previewCard_ = nullptr;
    Card* ratesCard_ = nullptr;
    TextLabel* ratesTitle_ = nullptr;
    TextLabel* ratesWords_ = nullptr;
    RatesEditor* rates_ = nullptr;
    QScrollArea* contracts_ = nullptr;         ///< of the table that is shown; null until known
    std::optional<Reconciliation> otherRows_;  ///< what importing contracts or customers will bring, once known
    ReconciliationBar* bar_ = nullptr;
    QPushButton* kind_ = nullptr;
    QPushButton* options_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* import_ = nullptr;
};

}  // namespace perennial::ui
