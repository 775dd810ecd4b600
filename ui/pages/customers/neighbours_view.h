// The customers most like one, with what each is worth: why its value is plausible.
#pragma once

#include "core/analysis/neighbours.h"
#include "ui/pages/explain.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class CustomersModel;
class TextLabel;

class NeighboursView : public QWidget {
    Q_OBJECT

public:
    /// Its figures are explained on `page`.
    NeighboursView(Page& page, PageContext& context, QWidget* parent);

    /// Of a base customer; `model` has the names and outlives the view. The answer comes from a job.
    void show(const std::shared_ptr<const Analysis>& analysis, const CustomersModel& model, std::uint32_t base);
    void retranslate();

signals:
    void customerWanted(const QString& key);

private:
    void fill(const Neighbours& neighbours);
    [[nodiscard]] QString words(const Neighbours& neighbours) const;
    [[nodiscard]] Explanation explanationOf(const QModelIndex& index) const;
    [[nodiscard]] Explanation wordsExplanation() const;

    Page& page_;
    PageContext& context_;
    TextLabel* title_;
    TextLabel* words_;
    QTableView* table_;
    QStandardItemModel* rows_;
    std::shared_ptr<const Analysis> analysis_;
    const CustomersModel* model_ = nullptr;
    std::uint32_t base_ = 0;
};

}  // namespace perennial::ui
