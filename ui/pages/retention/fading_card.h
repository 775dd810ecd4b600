// The valuable customers who are fading, ranked by what their leaving would cost.
#pragma once

#include "core/analysis/analysis.h"
#include "core/retention/at_risk.h"
#include "ui/support/widgets/card.h"

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class TextLabel;

class FadingCard : public Card {
    Q_OBJECT

public:
    enum Column { Customer, Orders, Silent, Alive, Loss };

    explicit FadingCard(QWidget* parent = nullptr);

    /// `silent`: how many are silent for as long, those without a loss to expect among them.
    void show(const Analysis& analysis, const std::vector<AtRiskCustomer>& fading, std::size_t silent);
    void retranslate();
    [[nodiscard]] QTableView& table() const { return *table_; }
    [[nodiscard]] TextLabel& title() const { return *title_; }
    [[nodiscard]] const std::vector<AtRiskCustomer>& fading() const { return fading_; }
    /// The customer of a row of the table.
    [[nodiscard]] const AtRiskCustomer& customer(int row) const { return fading_[static_cast<std::size_t>(row)]; }

signals:
    void customerWanted(const QString& key);
    void allWanted(const std::vector<std::uint32_t>& customers);

private:
    [[nodiscard]] QString whyNobody(const Analysis& analysis, std::size_t silent) const;
    void addRow(const Analysis& analysis, const AtRiskCustomer& customer);

    TextLabel* title_;
    TextLabel* words_;
    QTableView* table_;
    QStandardItemModel* model_;
    QPushButton* all_;
    TextLabel* nobody_;  ///< in place of an empty table
    std::vector<AtRiskCustomer> fading_;
};

}  // namespace perennial::ui
