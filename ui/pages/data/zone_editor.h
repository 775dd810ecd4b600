// The time zone of the days: as the sheets write them, or that of a place; with what the choice does to the rows.
#pragma once

#include "core/base/definitions.h"
#include "core/summary/ledger.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace perennial::ui {

class Switch;
class TextLabel;

class ZoneEditor : public QWidget {
    Q_OBJECT

public:
    explicit ZoneEditor(QWidget* parent);

    /// `ledger` under these definitions; may be null while it is being read.
    void show(const Definitions& definitions, const Ledger* ledger);
    /// What the zone, and the word of the headings, do to the figures; the labels that say it.
    void setEffects(const QString& zone, const QString& headings);
    [[nodiscard]] TextLabel& figuresOfZone() const { return *figures_; }
    [[nodiscard]] TextLabel& figuresOfHeadings() const { return *headFigures_; }
    void retranslate();

signals:
    /// The definitions with another zone, or with the question about headings answered.
    void changed(const perennial::Definitions& definitions);

private:
    void fillZones();
    void showZone();
    void choose();
    void sayEffect();
    [[nodiscard]] QString effect() const;
    [[nodiscard]] QString silentRows() const;

    Definitions definitions_;
    ZoneReading reading_;
    bool isRead_ = false;
    QLabel* label_;
    QComboBox* zones_;
    TextLabel* effect_;
    TextLabel* figures_;
    Switch* heads_;
    TextLabel* headFigures_;
};

}  // namespace perennial::ui
