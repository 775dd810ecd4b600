// Customers of a subscription workspace: every contract with its value and the columns of its sheet.
#pragma once

#include "core/analysis/contract_shown.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QLineEdit;
class QModelIndex;
class QPushButton;
class QTableView;

namespace perennial::ui {

class Chip;
class ContractDetail;
class ContractsModel;
struct CustomerFile;
class Page;
class PageHead;
class TextLabel;
struct PageContext;

class ContractListView : public QWidget {
    Q_OBJECT

public:
    ContractListView(Page& page, PageContext& context, QWidget* parent);

    /// Without a book nothing.
    void show(const ShownContracts& contracts);
    void retranslate();
    void search(const QString& words);
    /// Only contracts for which a rule holds (core/analysis/contract_rules.h), under a title of their own; "" = all.
    void showOnly(const QString& title, const std::string& rule);
    /// Only these of the contracts shown, until another filter or other contracts come.
    void showThese(const QString& title, const std::vector<std::uint32_t>& contracts);
    /// The contract of a customer becomes the chosen one.
    void choose(const QString& customer);

signals:
    void toasted(const QString& words);

private:
    QWidget* makeTable();
    /// In the order and choice that the workspace remembers; without one what a contract is worth stands beside its
    /// state.
    void arrangeColumns();
    void rememberColumns();
    void readColumns();
    void copySelection();
    void showCounts();
    void showArranged();
    void showChip(const QString& title);
    void goToGoal();
    void showChosen();
    void askForRule();
    void exportTable();
    void askWhere(const CustomerFile& file);
    void write(const CustomerFile& file, const QString& path);

    Page& page_;
    PageContext& context_;
    ContractsModel* model_;
    std::shared_ptr<const ContractBook> wanted_;  ///< the model shows them when they have been arranged
    std::shared_ptr<const ContractBook> fitted_;  ///< those whose columns stand in their places
    bool choosesFirst_ = false;                   ///< when the rows asked for are there
    std::optional<std::string> goal_;             ///< customer whose contract is to be chosen then
    PageHead* head_;
    QLineEdit* search_ = nullptr;
    TextLabel* counts_ = nullptr;
    QPushButton* export_ = nullptr;
    QTableView* table_ = nullptr;
    QPushButton* rule_ = nullptr;
    Chip* filter_ = nullptr;
    TextLabel* selected_ = nullptr;
    ContractDetail* detail_ = nullptr;
    QPushButton* columns_ = nullptr;
    QString workspace_;  ///< path of the one whose columns are remembered
    QStringList order_;  ///< "+NAME" of columns as shown, "-NAME" hidden; empty: as usual
    bool arranging_ = false;
    std::string ruleText_;  ///< of the chip
};

}  // namespace perennial::ui
