// The plays of contracts as a table.
#pragma once

#include "core/plays/contract_plays.h"
#include "ui/support/format.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace perennial::ui {

class ContractPlaysModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Segment, Action, Contracts, Churn, ToCome, MostCost, Brings, columnTotal };

    explicit ContractPlaysModel(QObject* parent = nullptr);

    void setPlays(std::shared_ptr<const ContractBook> book, std::shared_ptr<const ContractSegments> segments,
                  std::vector<ContractPlay> plays, const PlayTerms& terms);
    /// nullptr outside of the table.
    [[nodiscard]] const ContractPlay* play(int row) const;
    [[nodiscard]] const std::vector<ContractPlay>& plays() const { return plays_; }
    [[nodiscard]] const PlayTerms& terms() const { return terms_; }
    [[nodiscard]] QString segmentWords(const ContractPlay& play) const;
    /// It would take more than a good play attains.
    [[nodiscard]] bool isDear(const ContractPlay& play) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const ContractPlay& play, int column) const;

    std::shared_ptr<const ContractBook> book_;
    std::shared_ptr<const ContractSegments> segments_;
    std::vector<ContractPlay> plays_;
    PlayTerms terms_;
    Format format_;
    QString currency_;
};

}  // namespace perennial::ui
