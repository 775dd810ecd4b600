// The rows and the customers behind a figure as item models.
#pragma once

#include "core/analysis/evidence.h"
#include "core/store/workspace.h"
#include "ui/support/format.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace perennial::ui {

/// One line a customer: purchases and money in the scope, CLV.
class EvidenceCustomersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Customer, Money, Clv, columnTotal };

    explicit EvidenceCustomersModel(QObject* parent = nullptr);

    void setEvidence(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const Evidence> evidence);
    /// Key of the customer in a row.
    [[nodiscard]] QString keyOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] std::string_view plainName(std::uint32_t base) const;

    std::shared_ptr<const Analysis> analysis_;
    std::shared_ptr<const Evidence> evidence_;
    std::vector<std::pair<std::uint32_t, perennial::Money>> lines_;  ///< base customer, money in the scope
    Format format_;
    QString currency_;
};

/// One line a source row, fetched from the workspace in pieces as the view asks for them.
class EvidenceRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Order, Customer, Amount, File, Sheet, Row, columnTotal };
    /// Asks for the rows with these ids; the answer comes back through setFetched.
    using Fetch = std::function<void(std::vector<std::int64_t> ids)>;

    explicit EvidenceRowsModel(QObject* parent = nullptr);

    void setEvidence(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const Evidence> evidence, Fetch fetch);
    /// The rows asked for last, in the order of the ids.
    void setFetched(std::vector<SourceRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    std::shared_ptr<const Analysis> analysis_;
    std::shared_ptr<const Evidence> evidence_;
    Fetch fetch_;
    std::vector<SourceRow> rows_;
    std::size_t asked_ = 0;
    Format format_;
    QString currency_;
};

}  // namespace perennial::ui
