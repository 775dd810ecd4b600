// The data-quality report: what in the rows a careful reader would ask about, what it does to the mean
// customer lifetime value, and the rows themselves.
#pragma once

#include "core/analysis/data_quality.h"
#include "core/store/workspace.h"

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

class QualityView : public QWidget {
    Q_OBJECT

public:
    QualityView(Page& page, PageContext& context, QWidget* parent);

    /// Looks at the rows in a job; nullptr empties the view.
    void show(const std::shared_ptr<const Analysis>& analysis);
    [[nodiscard]] QString sentence() const;
    void retranslate();

signals:
    void sentenceChanged(const QStringList& variants);

private:
    void take(Result<std::vector<QualityFinding>> findings);
    void fill();
    void sayEmpty();
    void showRowsOfChosen();
    void showRows(const Result<std::vector<SourceRow>>& rows);
    void openCustomers();
    [[nodiscard]] const QualityFinding* chosen() const;

    Page& page_;
    PageContext& context_;
    std::shared_ptr<const Analysis> analysis_;
    std::vector<QualityFinding> findings_;
    bool known_ = false;    ///< the job has answered
    bool stopped_ = false;  ///< it was cancelled
    FrontLayout* stack_;
    EmptyState* empty_;
    TextLabel* title_ = nullptr;
    QTableView* table_ = nullptr;
    QStandardItemModel* model_;
    TextLabel* rowsTitle_ = nullptr;
    QPushButton* customers_ = nullptr;
    QTableView* rows_ = nullptr;
    QStandardItemModel* rowsModel_;
};

}  // namespace perennial::ui
