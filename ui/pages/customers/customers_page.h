// Customers: the table of all, searched and sorted, with the detail of the chosen one beside it.
#pragma once

#include "ui/pages/explain.h"
#include "ui/pages/page.h"

#include <QModelIndex>

#include <optional>

class QLineEdit;
class QPushButton;
class QTableView;

namespace perennial::ui {

class FrontLayout;
class Chip;
class ContractListView;
class CustomerDetail;
struct CustomerFile;
class CustomersModel;
class EmptyState;
class PageHead;
class TextLabel;

class CustomersPage : public Page {
    Q_OBJECT

public:
    CustomersPage(PageContext& context, QWidget* parent);

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;
    /// "search:WORDS", "customer:KEY", "filter:TITLE\nINDEX,INDEX,..." (base customers behind a bar or cell),
    /// "rule:RULE" (own rules, core/segment/rule.h); a rule can be undone and stays when the workspace is closed. Of
    /// contracts: "contracts:TITLE\nRULE", those for which a rule holds.
    void focusOn(const QString& what) override;
    bool search(const QString& text) override;

private:
    QWidget* makeContent();
    QWidget* makeTable();
    void focusOnContracts(const QString& what);
    ContractListView* contracts();
    void showChosen();
    [[nodiscard]] std::vector<std::uint32_t> chosenRows() const;
    void showCounts();
    [[nodiscard]] static Scope scopeOf(std::vector<std::uint32_t> members);
    [[nodiscard]] Explanation countOfShown();
    [[nodiscard]] Explanation sumOfChosen();
    void exportTable();
    void askWhere(const CustomerFile& file);
    void writeCustomers(const CustomerFile& file, const QString& path);
    void copySelection();
    void showOnly(const QString& title, std::vector<std::uint32_t> chosen);
    void showChip(const std::optional<QString>& title);
    void showArranged();
    void goToCustomer();
    void askForRule();
    /// Filters by a rule as a step that can be undone and is kept in the workspace; empty: by none.
    void filterByRule(const std::string& rule);
    /// Shows whom the session's rule leaves; a rule that does not fit these data says so on its chip.
    void showRule();
    void fillColumnsMenu();
    void rememberColumns();
    void restoreColumns();

    std::shared_ptr<const Analysis> analysis_;
    CustomersModel* model_;
    FrontLayout* stack_;
    EmptyState* empty_;
    ContractListView* contracts_ = nullptr;
    PageHead* head_ = nullptr;
    QTableView* table_ = nullptr;
    QLineEdit* search_ = nullptr;
    Chip* filter_ = nullptr;
    TextLabel* counts_ = nullptr;
    TextLabel* selected_ = nullptr;
    QPushButton* columns_ = nullptr;
    QPushButton* rule_ = nullptr;
    QPushButton* export_ = nullptr;
    bool choosesFirst_ = false;          ///< the first row is chosen once the rows of a new analysis are there
    std::optional<std::uint32_t> goal_;  ///< the base customer to choose once its row is there
    bool passing_ = false;               ///< shown are those behind a bar or cell, in the place of the session's rule
    CustomerDetail* detail_ = nullptr;
    int shownDetail_ = 0;  ///< counts whom the detail was asked to show
};

}  // namespace perennial::ui
