#include "ui/pages/customers/export_dialog.h"

#include "ui/support/widgets/row_mover.h"
#include "ui/support/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr auto exportColumnsKey = "customers/exportColumns";
constexpr auto exportPrivacyKey = "customers/exportPrivacy";
constexpr auto exportFormatKey = "customers/exportFormat";

}  // namespace

CustomerExportDialog::CustomerExportDialog(const QStringList& columns, QWidget* parent)
    : QDialog(parent)
    , list_(new QListWidget(this))
    , privacy_(new QComboBox(this))
    , format_(new QComboBox(this))
    , export_(button(ButtonKind::Primary, tr("Export…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export customers"));
    resize(420, 560);
    list_->setObjectName(QStringLiteral("exportColumns"));
    list_->setAccessibleName(tr("Columns of the file, in this order"));
    new RowMover(list_, [this](int from, int to) { move(from, to); });
    fill(columns);

    auto* tools = new QHBoxLayout;
    auto* all = button(ButtonKind::Plain, tr("All"), this, 28);
    auto* none = button(ButtonKind::Plain, tr("None"), this, 28);
    auto* up = button(ButtonKind::Plain, tr("Up"), this, 28);
    auto* down = button(ButtonKind::Plain, tr("Down"), this, 28);
    none->setObjectName(QStringLiteral("exportNone"));
    up->setObjectName(QStringLiteral("exportUp"));
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(up, &QPushButton::clicked, this, [this] { move(list_->currentRow(), list_->currentRow() - 1); });
    connect(down, &QPushButton::clicked, this, [this] { move(list_->currentRow(), list_->currentRow() + 1); });
    for (QPushButton* tool : {all, none, up, down})
        tools->addWidget(tool);
    tools->addStretch(1);

    privacy_->setObjectName(QStringLiteral("exportPrivacy"));
    privacy_->addItem(tr("with names"), QString::fromStdString(name(Privacy::Full)));
    privacy_->addItem(tr("masked"), QString::fromStdString(name(Privacy::Masked)));
    privacy_->addItem(tr("as pseudonyms"), QString::fromStdString(name(Privacy::Pseudonym)));
    format_->setObjectName(QStringLiteral("exportFormat"));
    format_->addItem(tr("Excel workbook"), QStringLiteral("xlsx"));
    format_->addItem(tr("CSV"), QStringLiteral("csv"));
    const QSettings settings;
    for (const auto& [box, key] : {std::pair(privacy_, exportPrivacyKey), std::pair(format_, exportFormatKey)})
        box->setCurrentIndex(std::max(0, box->findData(settings.value(QLatin1String(key)).toString())));
    auto* form = new QFormLayout;
    form->addRow(tr("Customers"), privacy_);
    form->addRow(tr("Format"), format_);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(export_, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &CustomerExportDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QListWidget::itemChanged, this, &CustomerExportDialog::check);

    auto* layout = new QVBoxLayout(this);
    auto* title = new TextLabel(TextRole::SmallMuted, this);
    title->setText(tr("Columns of the file, in this order"));
    layout->addWidget(title);
    layout->addWidget(list_, 1);
    layout->addLayout(tools);
    layout->addLayout(form);
    layout->addWidget(buttons);
    check();
}

/// The remembered columns come first, ticked and in their order; the others follow.
void CustomerExportDialog::fill(const QStringList& columns)
{
    const QStringList remembered = QSettings().value(QLatin1String(exportColumnsKey)).toStringList();
    QStringList order;
    for (const QString& column : remembered)
        if (columns.contains(column))
            order << column;
    const bool every = order.isEmpty();
    const qsizetype ticked = every ? columns.size() : order.size();
    for (const QString& column : columns)
        if (!order.contains(column))
            order << column;
    for (qsizetype i = 0; i < order.size(); ++i) {
        auto* item = new QListWidgetItem(order[i], list_);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(i < ticked ? Qt::Checked : Qt::Unchecked);
    }
    list_->setCurrentRow(0);
}

CustomerFile CustomerExportDialog::choice() const
{
    CustomerFile file;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->checkState() == Qt::Checked)
            file.columns << list_->item(row)->text();
    file.privacy = privacyNamed(privacy_->currentData().toString().toStdString()).value_or(Privacy::Full);
    file.ending = format_->currentData().toString();
    return file;
}

void CustomerExportDialog::tickAll(bool on)
{
    for (int row = 0; row < list_->count(); ++row)
        list_->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

void CustomerExportDialog::move(int from, int to)
{
    if (from < 0 || to < 0 || to >= list_->count())
        return;
    list_->insertItem(to, list_->takeItem(from));
    list_->setCurrentRow(to);
}

void CustomerExportDialog::check()
{
    export_->setEnabled(!choice().columns.isEmpty());
}

void CustomerExportDialog::finish()
{
    const CustomerFile file = choice();
    QSettings settings;
    settings.setValue(QLatin1String(exportColumnsKey), file.columns);
    settings.setValue(QLatin1String(exportPrivacyKey), privacy_->currentData());
    settings.setValue(QLatin1String(exportFormatKey), file.ending);
    accept();
    emit chosen(file);
}

}  // namespace perennial::ui
