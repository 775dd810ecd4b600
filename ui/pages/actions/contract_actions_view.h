// Actions where contracts are shown: the plays of each segment of them, and the lists to do them with.
#pragma once

#include "core/plays/contract_plays.h"
#include "ui/jobs/job.h"
#include "ui/support/widgets/popover.h"

#include <QModelIndex>
#include <QWidget>

#include <memory>

class QDoubleSpinBox;
class QPushButton;
class QTableView;

namespace perennial::ui {

class Card;
class ContractPlaysModel;
class Page;
class PageHead;
class TextLabel;
struct PageContext;

class ContractActionsView : public QWidget {
    Q_OBJECT

public:
    ContractActionsView(Page& page, PageContext& context, QWidget* parent);

    /// The contracts of the session; they can be divided.
    void present();
    void retranslate();

private:
    QWidget* makeTable();
    QWidget* makePanel();
    void readTerms();
    void keepTerms();
    void reckon();
    void showPlays(std::vector<ContractPlay> plays, const PlayTerms& terms);
    void showChosen();
    void showContracts();
    void exportPlays();
    void exportList();
    void write(std::function<Table()> make, const QString& path);
    [[nodiscard]] const ContractPlay* chosen() const;
    [[nodiscard]] Explanation explanationOf(const QModelIndex& index) const;

    Page& page_;
    PageContext& context_;
    std::shared_ptr<const ContractBook> book_;
    std::shared_ptr<const ContractSegments> segments_;
    QString workspace_;  ///< path of the one whose terms are known
    PlayTerms terms_;
    LatestWins reckoning_;
    ContractPlaysModel* plays_;
    PageHead* head_;
    QPushButton* export_;
    QTableView* table_ = nullptr;
    TextLabel* costLabel_ = nullptr;
    QDoubleSpinBox* cost_ = nullptr;
    TextLabel* title_ = nullptr;
    TextLabel* words_ = nullptr;
    QPushButton* list_ = nullptr;
    QPushButton* see_ = nullptr;
};

}  // namespace perennial::ui
