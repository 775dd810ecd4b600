// Trials and what they brought as a table.
#pragma once

#include "core/export/report_data.h"
#include "ui/support/format.h"

#include <QAbstractTableModel>

#include <vector>

namespace perennial::ui {

class TrialsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, DrawnOn, Contacted, HeldBack, Buyers, Margin, Verdict, columnTotal };

    explicit TrialsModel(QObject* parent = nullptr);

    void setResults(std::vector<TrialResult> results, const QString& currency);
    [[nodiscard]] const std::vector<TrialResult>& results() const { return results_; }
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] const TrialResult& result(int row) const { return results_[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TrialResult> results_;
    Format format_;
    QString currency_;
};

}  // namespace perennial::ui
