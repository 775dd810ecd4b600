// Customers of a subscription workspace: every contract with its value and the columns of its sheet.
#pragma once

#include "core/retention/contracts.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;
class QTableView;

namespace perennial::ui {

class ContractsModel;
struct CustomerFile;
class PageHead;
class TextLabel;
struct PageContext;

class ContractListView : public QWidget {
    Q_OBJECT

public:
    ContractListView(PageContext& context, QWidget* parent);

    void show(const std::shared_ptr<const ContractBook>& book);
    void retranslate();
    void search(const QString& words);

signals:
    void toasted(const QString& words);

private:
    void showCounts();
    void exportTable();
    void askWhere(const CustomerFile& file);
    void write(const CustomerFile& file, const QString& path);

    PageContext& context_;
    std::shared_ptr<const ContractBook> book_;
    ContractsModel* model_;
    PageHead* head_;
    QLineEdit* search_ = nullptr;
    TextLabel* counts_ = nullptr;
    QPushButton* export_ = nullptr;
    QTableView* table_ = nullptr;
};

}  // namespace perennial::ui
