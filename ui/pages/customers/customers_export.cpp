// What the page of customers writes: the customers shown, with the columns that were chosen.
#include "core/export/export_tables.h"
#include "ui/jobs/job.h"
#include "ui/models/customers_model.h"
#include "ui/pages/customers/customers_page.h"
#include "ui/pages/customers/export_dialog.h"
#include "ui/support/dialogs.h"

namespace perennial::ui {

void CustomersPage::exportTable()
{
    if (!model_->analysis())
        return;
    context().jobs.run(
        {}, this, [analysis = model_->analysis()](Progress& progress) { return customerColumns(analysis, progress); },
        [this](const Result<std::vector<std::string>>& known) {
            if (!known) {
                context().dialogs.report(this, known.error());
                return;
            }
            QStringList columns;
            for (const std::string& column : *known)
                columns << QString::fromStdString(column);
            auto* dialog = new CustomerExportDialog(columns, this);
            connect(dialog, &CustomerExportDialog::chosen, this, &CustomersPage::askWhere);
            dialog->open();
        });
}

void CustomersPage::askWhere(const CustomerFile& file)
{
    const FileKind kind = file.ending == QStringLiteral("csv")
                              ? FileKind{tr("CSV"), {QStringLiteral("csv")}}
                              : FileKind{tr("Excel workbook"), {QStringLiteral("xlsx")}};
    context().dialogs.save(this, {tr("Export customers"), QStringLiteral("customers.") + file.ending, {kind}},
                           [this, file](const QString& path) { writeCustomers(file, path); });
}

void CustomersPage::writeCustomers(const CustomerFile& file, const QString& path)
{
    CustomerExport wanted{file.privacy, {}, model_->shown(), true};
    for (const QString& column : file.columns)
        wanted.columns.push_back(column.toStdString());
    context().jobs.run(
        tr("writing %1").arg(path.section(QLatin1Char('/'), -1)), this,
        [analysis = model_->analysis(), wanted, path](Progress& progress) -> Result<> {
            const auto table = customerExport(analysis, wanted, progress);
            return table ? writeTable(*table, path.toStdString(), progress) : pass(table);
        },
        [this, path](Result<> written) {
            if (written)
                emit toasted(tr("Written: %1").arg(path));
            else
                context().dialogs.report(this, written.error());
        });
}

}  // namespace perennial::ui
