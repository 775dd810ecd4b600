// The rows behind the counts of an import, fetched in pieces as the view asks for them.
#pragma once

#include "core/store/workspace.h"
#include "ui/support/format.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace perennial::ui {

class AccountedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Sheet, Outcome, Why, Order, Customer, Date, Amount, Cells, columnTotal };
    /// Asks for the rows of an outcome behind a place, at most rowsAtOnce; the answer comes back through setFetched.
    using Fetch = std::function<void(RowOutcome outcome, std::int64_t place)>;
    static constexpr std::size_t rowsAtOnce = 200;

    explicit AccountedModel(QObject* parent = nullptr);

    /// The outcomes are shown one after the other. `currency` is taken for amounts that name none.
    void begin(std::vector<RowOutcome> outcomes, const QString& currency, Fetch fetch);
    void setFetched(std::vector<AccountedRow> rows);
    [[nodiscard]] const std::vector<AccountedRow>& rows() const { return rows_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    [[nodiscard]] QString words(const AccountedRow& row, int column) const;

    std::vector<AccountedRow> rows_;
    std::vector<RowOutcome> outcomes_;
    std::size_t outcome_ = 0;  ///< that is being fetched
    std::int64_t place_ = 0;   ///< in it
    bool asking_ = false;
    Fetch fetch_;
    Format format_;
    QString currency_;
};

/// "kept", "updated" ...
[[nodiscard]] QString outcomeWord(RowOutcome outcome);

}  // namespace perennial::ui
