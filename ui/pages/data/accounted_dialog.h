// The rows behind a count of an import, with file, sheet, row number and reason.
#pragma once

#include "core/store/import_writer.h"

#include <QDialog>

#include <optional>

namespace perennial::ui {

class AccountedModel;
struct PageContext;

class AccountedDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows itself over `parent` at once, and the rows once they are found. `outcome` none: all rows, outcome by
    /// outcome.
    static AccountedDialog* open(QWidget& parent, PageContext& context, const ImportRecord& record,
                                 std::optional<RowOutcome> outcome, const QString& title);

    [[nodiscard]] const AccountedModel& model() const { return *model_; }

private:
    AccountedDialog(QWidget& parent, PageContext& context, const ImportRecord& record, const QString& title);
    void fill(const ImportRecord& record, std::optional<RowOutcome> outcome);

    PageContext& context_;
    AccountedModel* model_;
};

}  // namespace perennial::ui
