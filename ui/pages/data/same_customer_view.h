// Review of customers that may be one person under two keys: merge, keep apart, separate again. Nothing is
// merged without a click, and every step can be undone.
#pragma once

#include "core/analysis/analysis.h"
#include "core/ingest/customers/likely_duplicates.h"
#include "core/summary/merge_customers.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class FrontLayout;
class EmptyState;
class Page;
struct PageContext;
class TextLabel;

class SameCustomerView : public QWidget {
    Q_OBJECT

public:
    SameCustomerView(Page& page, PageContext& context, QWidget* parent);

    void show(const std::shared_ptr<const Analysis>& analysis);
    [[nodiscard]] QString sentence() const;
    void retranslate();

signals:
    void sentenceChanged(const QStringList& variants);

private:
    struct Review {
        std::vector<LikelyDuplicate> pairs;
        CustomerMerges merges;
    };
    QWidget* makePairs(QWidget* parent);
    QWidget* makeMerged(QWidget* parent);
    void take(Result<Review> review);
    void sayEmpty();
    void fill();
    void fillPairs();
    void fillMerged();
    void merge();
    void keepApart();
    void separate();
    /// Keys of the chosen pairs: the one that stays, the other.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> chosenPairs() const;

    Page& page_;
    PageContext& context_;
    std::shared_ptr<const Analysis> analysis_;
    Review review_;
    bool known_ = false;
    bool stopped_ = false;  ///< the comparison was cancelled
    FrontLayout* stack_;
    EmptyState* empty_;
    TextLabel* title_ = nullptr;
    TextLabel* mergedTitle_ = nullptr;
    QPushButton* merge_ = nullptr;
    QPushButton* apart_ = nullptr;
    QWidget* mergedCard_ = nullptr;
    QPushButton* separate_ = nullptr;
    QTableView* table_ = nullptr;
    QTableView* merged_ = nullptr;
    QStandardItemModel* model_;
    QStandardItemModel* mergedModel_;
};

}  // namespace perennial::ui
