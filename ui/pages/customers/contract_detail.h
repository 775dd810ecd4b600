// The detail of one contract: value and its parts, how they are made, its chance to stay, its columns, its source rows.
#pragma once

#include "core/retention/contract_value.h"
#include "core/store/workspace.h"
#include "ui/support/widgets/card.h"

#include <memory>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class ChartPanel;
class Chip;
class Page;
struct PageContext;
class TextLabel;

class ContractDetail : public Card {
    Q_OBJECT

public:
    ContractDetail(Page& page, PageContext& context, QWidget* parent);

    /// A contract of the book, with the values of all of them.
    void show(const std::shared_ptr<const ContractBook>& book, const std::shared_ptr<const ContractValues>& values,
              std::uint32_t contract);
    void clear();
    void retranslate();

private:
    QWidget* makeInside(Page& page);
    [[nodiscard]] QTableView* makeSmallTable(QStandardItemModel* model, const char* name, int wide);
    void showState();
    void showValue();
    void showColumns();
    void loadRows();
    void showRows(const Result<std::vector<ContractSource>>& rows);

    PageContext& context_;
    std::shared_ptr<const ContractBook> book_;
    std::shared_ptr<const ContractValues> worth_;
    std::uint32_t contract_ = 0;
    TextLabel* name_;
    Chip* state_;
    TextLabel* since_;
    QList<std::pair<TextLabel*, TextLabel*>> values_;
    TextLabel* whyTitle_;
    TextLabel* why_;
    QPushButton* explain_;
    ChartPanel* outlook_;
    TextLabel* columnsTitle_;
    QStandardItemModel* columnsModel_;
    QTableView* columns_;
    TextLabel* rowsTitle_;
    TextLabel* rowsWords_;
    QStandardItemModel* rowsModel_;
    QTableView* rows_;
};

}  // namespace perennial::ui
