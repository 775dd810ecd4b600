#include "ui/pages/data/stage_list.h"

#include "ui/support/import_sentences.h"
#include "ui/support/widgets/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

using Stage = StageNote::Stage;
using Level = StageNote::Level;

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::File: return StageList::tr("File");
    case Stage::Table: return StageList::tr("Table");
    case Stage::Columns: return StageList::tr("Columns");
    case Stage::Values: return StageList::tr("Values");
    case Stage::Rules: return StageList::tr("Rules");
    case Stage::Result: return StageList::tr("Result");
    }
    return {};
}

QWidget* stageRow(Stage stage, Level level, const QStringList& words, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* mark = new QLabel(row);
    const bool good = level == Level::Good;
    const Tone tone = good ? Tone::Good : level == Level::Warning ? Tone::Warn : Tone::Accent;
    mark->setPixmap(icon(good                      ? Icon::Check
                         : level == Level::Warning ? Icon::Warning
                                                   : Icon::Question,
                         tone)
                        .pixmap(18, 18));
    mark->setAccessibleName(good                      ? StageList::tr("good")
                            : level == Level::Warning ? StageList::tr("warning")
                                                      : StageList::tr("question"));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addWidget(new TextLabel(TextRole::Strong, stageName(stage), row));
    for (const QString& line : words) {
        auto* label = new TextLabel(TextRole::SmallMuted, line, row);
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    layout->addLayout(lines, 1);
    return row;
}

}  // namespace

StageList::StageList(QWidget* parent)
    : Card(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 8, 1, 8);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroll);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    rows_ = new QVBoxLayout(inside);
    rows_->setContentsMargins(12, 4, 12, 4);
    rows_->setSpacing(12);
    scroll->setWidget(inside);
    outer->addWidget(scroll);
}

void StageList::showNotes(const Inspection& inspection)
{
    while (QLayoutItem* item = rows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Format format;
    for (const Stage stage : {Stage::File, Stage::Table, Stage::Columns, Stage::Values, Stage::Rules, Stage::Result}) {
        QStringList words;
        Level level = Level::Good;
        if (stage == Stage::File)
            words << format.isolate(QFileInfo(text(inspection.path)).fileName());
        for (const StageNote& note : inspection.notes) {
            if (note.stage != stage)
                continue;
            words << ui::sentence(note, format);
            level = std::max(level, note.level);
        }
        if (!words.isEmpty())
            rows_->addWidget(stageRow(stage, level, words, this));
    }
    rows_->addStretch(1);
}

}  // namespace perennial::ui
