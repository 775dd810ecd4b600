// Exchange rates of the workspace: the currency of the figures and what one unit of each other one is worth, one rate
// for all days or a table of rates by day. Amounts of a currency without a rate wait outside every figure.
#pragma once

#include "core/base/definitions.h"
#include "core/summary/ledger.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;
class QPushButton;

namespace perennial::ui {

class TextLabel;

class RatesEditor : public QWidget {
    Q_OBJECT

public:
    explicit RatesEditor(QWidget* parent);

    /// Rows for the currencies that wait and for those with a rate; hidden when there is but one currency. `ledger`
    /// may be null; `currency` is that of the figures.
    void show(const Definitions& definitions, const Ledger* ledger, const QString& currency);
    /// What each rate does to the figures, by currency; the labels that say it.
    void setEffects(const QHash<QString, QString>& words);
    [[nodiscard]] const QHash<QString, TextLabel*>& effects() const { return effects_; }
    void retranslate();

signals:
    void ratesChanged(const std::map<std::string, perennial::Decimal>& rates);
    /// The table is to go, and with it, where the target is not that of the figures, every rate.
    void removed();
    void tableChanged(const perennial::RateTable& table);
    /// A sheet of rates by day shall be opened.
    void tableWanted();

private:
    void removeRows();
    void showTarget(const Definitions& definitions, const QString& figures);
    void addRow(const std::string& currency, const QString& words, double rate);
    void addCourse(const std::string& currency, const RateCourse& course, const Ledger* ledger);
    void addEffect(const std::string& currency);
    void openTable();

    std::map<std::string, Decimal> rates_;
    RateTable table_;
    QString currency_;  ///< that the rates turn amounts into
    QGridLayout* grid_;
    QList<QDoubleSpinBox*> boxes_;        ///< in their order
    QHash<QString, TextLabel*> effects_;  ///< by currency
    QPushButton* open_;
    QPushButton* change_;
    QPushButton* remove_;
};

}  // namespace perennial::ui
