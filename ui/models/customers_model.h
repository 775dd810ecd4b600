// The customers as a table model on the column arrays of an analysis: sorting and filtering move an index of 32-bit
// numbers, no cell is copied; the order of all is kept, so that a filter does not sort. Where customers are very many
// the rows are found in a job, and those of before stand meanwhile.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/jobs/job.h"
#include "ui/support/format.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace perennial::ui {

/// The cells of base customers as words; a copy of it works in a job. Columns are those of CustomersModel.
struct CustomerCells {
    std::shared_ptr<const Analysis> analysis;
    Format format;
    QString currency;

    [[nodiscard]] QString shownText(std::uint32_t i, int column) const;
    /// For spreadsheets: numbers plainly in the language's decimal mark, ISO dates.
    [[nodiscard]] QString copiedText(std::uint32_t i, int column) const;
    [[nodiscard]] double sortValue(std::uint32_t i, int column) const;
    [[nodiscard]] std::string_view plainName(std::uint32_t i) const;
    [[nodiscard]] QString nameOf(std::uint32_t baseIndex) const;
    [[nodiscard]] QString segmentOf(std::uint32_t baseIndex) const;
};

/// All base customers of an analysis in the order of a column.
struct CustomerOrder {
    std::shared_ptr<const Analysis> analysis;
    int column = 0;
    Qt::SortOrder direction = Qt::DescendingOrder;
    std::vector<std::uint32_t> customers;
};

/// Which customers are to be shown, and in what order; those whom the segment filter of the analysis leaves out are
/// not.
struct WantedRows {
    CustomerCells cells;                               ///< of an analysis
    QString words;                                     ///< that their key or name contains, in any case
    std::string rule;                                  ///< that holds for them (core/segment/rule.h); empty: none
    std::optional<std::vector<std::uint32_t>> chosen;  ///< only these, whatever the rule
    int column = 0;
    Qt::SortOrder direction = Qt::DescendingOrder;
    std::shared_ptr<const CustomerOrder> known;  ///< an order found before, which may be of another column; or null
};

struct FoundRows {
    std::vector<std::uint32_t> customers;
    std::shared_ptr<const CustomerOrder> order;  ///< of all, where it had to be found or was known; else null
    double largest = 0;                          ///< CLV of all; 0 where nobody's is above
    std::optional<Error> problem;                ///< why the rule cannot be applied: nobody is left out by it
};

/// Linear in customers but for names, of which those with the same eight letters are compared.
[[nodiscard]] FoundRows findRows(const WantedRows& wanted);

class CustomersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Customer,
        Segment,
        Orders,
        LastOrder,
        Alive,
        Residual,
        Clv,
        Revenue,
        Historical,
        FirstOrder,
        columnTotal
    };
    enum Role {
        BaseIndex = Qt::UserRole + 100,
    };
    /// Base customers whose rows are found at once: that takes a few milliseconds.
    static constexpr std::size_t foundAtOnce = 30'000;

    explicit CustomersModel(Jobs& jobs, QObject* parent = nullptr);

    // What is to be shown. arranged() follows, at once or when it has been found.

    /// Of another analysis, those for whom the rule holds. Without an analysis nothing, at once.
    void setAnalysis(std::shared_ptr<const Analysis> analysis, const std::string& rule = {});
    void setSearch(const QString& words);
    /// By another rule, and no longer by those chosen.
    void setRule(const std::string& rule);
    /// Only these base customers (those behind a bar or a cell), also when they are none.
    void setChosen(std::vector<std::uint32_t> chosen);
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Of what is shown.

    /// Rows other than those shown are being found.
    [[nodiscard]] bool isArranging() const { return arranging_.busy(); }
    [[nodiscard]] const std::shared_ptr<const Analysis>& analysis() const { return cells_.analysis; }
    [[nodiscard]] const CustomerCells& cells() const { return cells_; }
    /// Why the rule could not be applied.
    [[nodiscard]] const std::optional<Error>& ruleProblem() const { return problem_; }
    /// Base customers, first row first.
    [[nodiscard]] const std::vector<std::uint32_t>& shown() const { return shown_; }
    /// Row of a base customer; -1 when it is filtered out.
    [[nodiscard]] int rowOf(std::uint32_t baseIndex) const;

signals:
    void arranged();

private:
    void arrange();
    void take(CustomerCells cells, FoundRows found);

    WantedRows wanted_;
    LatestWins arranging_;
    CustomerCells cells_;
    std::vector<std::uint32_t> shown_;
    std::optional<Error> problem_;
    double largest_ = 0;
};

}  // namespace perennial::ui
