// The plays of the segmentation in front as a table.
#pragma once

#include "core/plays/plays.h"
#include "ui/support/format.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace perennial::ui {

class PlaysModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Segment, Action, Customers, Alive, ToCome, MostCost, Lift, Measure, columnTotal };

    explicit PlaysModel(QObject* parent = nullptr);

    void setPlays(std::shared_ptr<const Analysis> analysis, std::vector<Play> plays, const PlayTerms& terms);
    /// nullptr outside of the table.
    [[nodiscard]] const Play* play(int row) const;
    [[nodiscard]] const std::vector<Play>& plays() const { return plays_; }
    [[nodiscard]] const PlayTerms& terms() const { return terms_; }
    [[nodiscard]] const std::shared_ptr<const Analysis>& analysis() const { return analysis_; }
    [[nodiscard]] QString segmentWords(const Play& play) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const Play& play, int column) const;

    std::shared_ptr<const Analysis> analysis_;
    std::vector<Play> plays_;
    PlayTerms terms_;
    Format format_;
    QString currency_;
};

}  // namespace perennial::ui
