#include "ui/pages/report/section_list.h"

#include "ui/support/widgets/row_mover.h"
#include "ui/support/widgets/switch.h"
#include "ui/support/widgets/tab_order.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
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
    orderByTab();
}

/// Tab comes to the rows where they stand, however late they were made or moved there.
void SectionList::orderByTab()
{
    QWidget* behind = this;
    for (int i = 0; i < rows_->count(); ++i) {
        QWidget* row = rows_->itemAt(i)->widget();
        for (QWidget* part : row ? row->findChildren<QWidget*>() : QList<QWidget*>()) {
            if (part->focusPolicy() == Qt::NoFocus)
                continue;
            placeInTabOrder(behind, part);
            behind = part;
        }
    }
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
    line->addWidget(makeGrip(section.id, name, row));
    auto* onOff = new Switch(name, row);
    onOff->setObjectName(section.id);
    onOff->setChecked(section.on);
    onOff->setToolTip(tr("Alt with an arrow moves the section"));
    onOff->installEventFilter(this);
    connect(onOff, &Switch::toggled, this, [this, id = section.id](bool on) {
        sections_[indexOf(id)].on = on;
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
    connect(words, &QLineEdit::textEdited, this, [this, id = section.id](const QString& text) {
        sections_[indexOf(id)].note = text;
        emit changed();
    });
    connect(up, &QPushButton::clicked, this, [this, id = section.id] { moveUp(indexOf(id)); });
    return row;
}

std::size_t SectionList::indexOf(const QString& id) const
{
    const auto found = std::find_if(sections_.begin(), sections_.end(), [&](const auto& s) { return s.id == id; });
    return static_cast<std::size_t>(found - sections_.begin());
}

void SectionList::moveUp(std::size_t index)
{
    if (index > 0)
        place(index, index - 1);
}

QWidget* SectionList::makeGrip(const QString& id, const QString& name, QWidget* row)
{
    auto* grip = new QLabel(row);
    grip->setObjectName(QStringLiteral("grip-") + id);
    grip->setPixmap(icon(Icon::Drag).pixmap(16, 16));
    grip->setCursor(Qt::OpenHandCursor);
    grip->setToolTip(tr("Drag %1 to its place").arg(name));
    grip->installEventFilter(this);
    return grip;
}

bool SectionList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)  // a switch would take the arrows for itself
        return moveByKey(*watched, *static_cast<QKeyEvent*>(event));
    auto* grip = qobject_cast<QLabel*>(watched);
    if (!grip)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        dragged_ = grip->objectName().mid(5);
        return true;
    }
    if (event->type() == QEvent::MouseMove && !dragged_.isEmpty()) {
        dragTo(mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()).y());
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && !dragged_.isEmpty()) {
        dragged_.clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// The rows move in the layout while they are dragged: the grip keeps the pointer.
void SectionList::dragTo(int y)
{
    const std::size_t from = indexOf(dragged_);
    std::size_t to = 0;
    for (std::size_t i = 0; i < sections_.size(); ++i)
        if (y >= rows_->itemAt(static_cast<int>(i))->geometry().top())
            to = i;
    if (from < sections_.size() && from != to)
        place(from, to);
}

void SectionList::place(std::size_t from, std::size_t to)
{
    moveItem(sections_, from, to);
    QLayoutItem* item = rows_->takeAt(static_cast<int>(from));
    rows_->insertItem(static_cast<int>(to), item);
    rows_->activate();
    for (std::size_t i = 0; i < sections_.size(); ++i)
        if (auto* up = findChild<QPushButton*>(QStringLiteral("up-") + sections_[i].id))
            up->setEnabled(i > 0);
    orderByTab();
    emit changed();
}

bool SectionList::moveByKey(const QObject& onOff, const QKeyEvent& event)
{
    const int by = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
    if (by == 0 || !(event.modifiers() & Qt::AltModifier))
        return false;
    const std::size_t index = indexOf(onOff.objectName());
    const std::size_t other = index + static_cast<std::size_t>(by);
    if (index < sections_.size() && other < sections_.size())
        place(index, other);
    return true;
}

}  // namespace perennial::ui
