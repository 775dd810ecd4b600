#include "ui/pages/data/zone_editor.h"

#include "core/base/time_zone.h"
#include "ui/support/format.h"
#include "ui/support/widgets/switch.h"
#include "ui/support/widgets/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace perennial::ui {

ZoneEditor::ZoneEditor(QWidget* parent)
    : QWidget(parent)
    , label_(new QLabel(this))
    , zones_(new QComboBox(this))
    , effect_(new TextLabel(TextRole::SmallMuted, this))
    , figures_(new TextLabel(TextRole::SmallMuted, this))
    , heads_(new Switch({}, this))
    , headFigures_(new TextLabel(TextRole::SmallMuted, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    zones_->setObjectName(QStringLiteral("timeZone"));
    zones_->setEditable(true);
    zones_->setInsertPolicy(QComboBox::NoInsert);
    zones_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    zones_->setMinimumContentsLength(16);
    // "york" finds America/New_York.
    zones_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zones_->completer()->setFilterMode(Qt::MatchContains);
    zones_->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    label_->setBuddy(zones_);
    layout->addWidget(label_);
    layout->addWidget(zones_);
    effect_->setObjectName(QStringLiteral("timeZoneEffect"));
    layout->addWidget(effect_);
    figures_->setObjectName(QStringLiteral("effect:timeZone"));
    layout->addWidget(figures_);
    heads_->setObjectName(QStringLiteral("zoneOfHeadings"));
    headFigures_->setObjectName(QStringLiteral("effect:zoneOfHeadings"));
    for (TextLabel* label : {effect_, figures_, headFigures_})
        label->setWordWrap(true);
    layout->addWidget(heads_);
    layout->addWidget(headFigures_);
    heads_->hide();
    fillZones();
    setEffects({}, {});
    connect(zones_, &QComboBox::activated, this, &ZoneEditor::choose);
    connect(zones_->lineEdit(), &QLineEdit::editingFinished, this, &ZoneEditor::choose);
    connect(heads_, &Switch::toggled, this, [this](bool on) {
        definitions_.zoneOfHeads = on;
        emit changed(definitions_);
    });
    retranslate();
}

void ZoneEditor::fillZones()
{
    const QSignalBlocker quiet(zones_);
    zones_->addItem(QString(), QString());  // named in retranslate()
    for (const std::string& name : timeZoneNames())
        zones_->addItem(text(name), text(name));
}

void ZoneEditor::showZone()
{
    const QSignalBlocker quiet(zones_);
    const QString name = text(definitions_.timeZone);
    if (zones_->findData(name) < 0)  // an older name of a zone, or one that there is not
        zones_->addItem(name, name);
    zones_->setCurrentIndex(zones_->findData(name));
}

void ZoneEditor::show(const Definitions& definitions, const Ledger* ledger)
{
    definitions_ = definitions;
    isRead_ = ledger != nullptr;
    reading_ = ledger ? ledger->zone : ZoneReading();
    showZone();
    const QSignalBlocker quiet(heads_);
    heads_->setChecked(definitions.zoneOfHeads.value_or(false));
    heads_->setVisible(!definitions.timeZone.empty() && reading_.byHead > 0);
    sayEffect();
}

/// A name typed in full, in any case, is chosen; anything else goes back to what was there.
void ZoneEditor::choose()
{
    const QString typed = zones_->currentText().trimmed().replace(QLatin1Char(' '), QLatin1Char('_'));
    int chosen = zones_->findText(zones_->currentText().trimmed(), Qt::MatchFixedString);
    if (chosen < 0)
        chosen = zones_->findText(typed, Qt::MatchFixedString);
    const std::string name = chosen < 0 ? typed.toStdString() : zones_->itemData(chosen).toString().toStdString();
    if (!name.empty() && !isTimeZone(name)) {
        showZone();
        effect_->setText(tr("There is no time zone “%1”. Choose one from the list, such as Europe/Berlin.").arg(typed));
        return;
    }
    if (name == definitions_.timeZone)
        return showZone();
    definitions_.timeZone = name;
    showZone();
    emit changed(definitions_);
}

void ZoneEditor::setEffects(const QString& zone, const QString& headings)
{
    figures_->setText(zone);
    figures_->setVisible(!zone.isEmpty());
    headFigures_->setText(headings);
    headFigures_->setVisible(!headings.isEmpty());
}

void ZoneEditor::sayEffect()
{
    effect_->setText(effect());
}

QString ZoneEditor::effect() const
{
    if (!isRead_)
        return {};
    const Format format;
    const auto count = [&](std::uint64_t rows) { return format.integer(static_cast<qint64>(rows)); };
    if (reading_.stated + reading_.byHead == 0)
        return tr("The sheets state no offset: nothing to shift.") + silentRows();
    if (reading_.zone.empty())
        return tr("Days are as the sheets write them. Rows whose time states its offset from UTC: %1.")
                   .arg(count(reading_.stated + reading_.byHead))
               + silentRows();
    QString words = tr("%1 rows stand on another day than written, %2 of them in another month.")
                        .arg(count(reading_.otherDay), count(reading_.otherMonth));
    if (reading_.byHead > 0 && !reading_.ofHeads)
        words += QLatin1Char(' ')
                 + tr("%1 more would: only the heading of their column says UTC.").arg(count(reading_.headOtherDay));
    return words + silentRows();
}

/// The rows that no zone moves although they have a time.
QString ZoneEditor::silentRows() const
{
    const Format format;
    QString words;
    if (reading_.unstated > 0)
        words += QLatin1Char(' ')
                 + tr("Times without an offset stay as written: %1 rows.")
                       .arg(format.integer(static_cast<qint64>(reading_.unstated)));
    if (reading_.notKept > 0)
        words += QLatin1Char(' ')
                 + tr("%1 rows were imported by an older version, which kept no offsets: undo their import and import "
                      "the file again.")
                       .arg(format.integer(static_cast<qint64>(reading_.notKept)));
    return words;
}

void ZoneEditor::retranslate()
{
    const QString name = tr("Time zone of the days");
    label_->setText(name);
    zones_->setAccessibleName(name);
    zones_->setToolTip(tr("The day on which a row counts. A date without a time is never moved."));
    heads_->setText(tr("Headings that say UTC count"));
    heads_->setToolTip(
        tr("Moves also the rows of which only the heading of the column says the offset, as Created (UTC)"));
    zones_->setItemText(0, tr("As written"));
    showZone();
    sayEffect();
}

}  // namespace perennial::ui
