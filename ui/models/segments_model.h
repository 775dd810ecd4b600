// All figures by segment, side by side, with the whole base as the last row.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/models/figures.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace perennial::ui {

class SegmentsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Segment,
        Customers,
        PurchasesEach,
        ClvMean,
        ClvTotal,
        Residual,
        Sure,  ///< 90 % interval of Residual
        Alive,
        Cost,
        Ratio,
        Play,
        columnTotal
    };
    enum Role { SegmentIndex = Qt::UserRole + 100 };  ///< -1 for the row of all customers

    explicit SegmentsModel(QObject* parent = nullptr);

    /// Shows one segmentation of the analysis; by id, else the one in front.
    void setAnalysis(std::shared_ptr<const Analysis> analysis, const QString& segmentation);
    [[nodiscard]] const SegmentTable* table() const { return table_; }
    /// How sure the next months of each segment are, once it is known; none for a formula method.
    void setIntervals(std::optional<GroupIntervals> intervals);

    /// The key figure that a column shows, or that is nearest to what it shows; nullopt for names and plays.
    [[nodiscard]] static std::optional<FigureId> figureOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] const KeyFigures& figures(int row) const;
    [[nodiscard]] QString shownText(int row, int column) const;
    [[nodiscard]] Figure value(const KeyFigures& f, int column) const;
    [[nodiscard]] QString intervalText(int row) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QVariant bar(int row, int column) const;

    std::shared_ptr<const Analysis> analysis_;
    const SegmentTable* table_ = nullptr;
    Format format_;
    QString currency_;
    std::optional<GroupIntervals> intervals_;
    std::vector<int> order_;                     ///< segments as shown, without empty ones
    std::array<double, columnTotal> largest_{};  ///< of the columns with bars
};

}  // namespace perennial::ui
