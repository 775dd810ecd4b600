// The customers most like one, with what each is worth: why its value is plausible.
#pragma once

#include "core/analysis/neighbours.h"
#include "ui/models/customers_model.h"
#include "ui/pages/explain.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class TextLabel;

class NeighboursView : public QWidget {
    Q_OBJECT

public:
    /// Its figures are explained on `page`.
    NeighboursView(Page& page, PageContext& context, QWidget* parent);

    /// Of a base customer. The answer comes from a job.
    void show(const CustomerCells& cells, std::uint32_t base);
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
    CustomerCells cells_;
    std::uint32_t base_ = 0;
};

}  // namespace perennial::ui
