#include "ui/pages/report/section_list.h"

#include "ui/support/widgets/switch.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial::ui {

SectionList::SectionList(QWidget* parent)
    : QWidget(parent)
    , rows_(new QVBoxLayout(this))
{
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(4);
}

void SectionList::setSections(const std::vector<ReportSection>& sections)
{
    sections_ = sections;
    fill();
}

void SectionList::switchOn(const QString& id)
{
    for (ReportSection& section : sections_)
        if (section.id == id) {
            section.on = true;
            fill();
            return;
        }
    sections_.push_back({id, true, {}});
    fill();
}

void SectionList::fill()
{
    while (QLayoutItem* item = rows_->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < sections_.size(); ++i)
        rows_->addWidget(makeRow(i));
    rows_->addStretch(1);
}

QWidget* SectionList::makeRow(std::size_t index)
{
    ReportSection& section = sections_[index];
    auto* row = new QWidget(this);
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    const QString name = sectionName(section.id);
    auto* onOff = new Switch(name, row);
    onOff->setObjectName(section.id);
    onOff->setChecked(section.on);
    connect(onOff, &Switch::toggled, this, [this, index](bool on) {
        sections_[index].on = on;
        emit changed();
    });
    auto* note = iconButton(Icon::Edit, tr("Note to %1").arg(name), row, 24);
    auto* up = iconButton(Icon::Sort, tr("Move %1 up").arg(name), row, 24);
    up->setObjectName(QStringLiteral("up-") + section.id);
    up->setEnabled(index > 0);
    line->addWidget(onOff, 1);
    line->addWidget(note);
    line->addWidget(up);
    lines->addLayout(line);
    auto* words = new QLineEdit(section.note, row);
    words->setObjectName(QStringLiteral("note-") + section.id);
    words->setPlaceholderText(tr("A note below the head of this section"));
    words->setVisible(!section.note.isEmpty() || section.id == noted_);
    lines->addWidget(words);
    connect(note, &QPushButton::clicked, words, [this, words, id = section.id] {
        noted_ = id;
        words->show();
        words->setFocus();
    });
    connect(words, &QLineEdit::textEdited, this, [this, index](const QString& text) {
        sections_[index].note = text;
        emit changed();
    });
    connect(up, &QPushButton::clicked, this, [this, index] { move(index, -1); });
    return row;
}

void SectionList::move(std::size_t index, int by)
{
    const std::size_t other = index + static_cast<std::size_t>(by);
    if (other >= sections_.size())
        return;
    std::swap(sections_[index], sections_[other]);
    fill();
    emit changed();
}

}  // namespace perennial::ui
