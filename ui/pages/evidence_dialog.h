// What stands behind a figure: its customers and its source rows, with file, sheet and row number.
#pragma once

#include "core/analysis/evidence.h"

#include <QDialog>

#include <functional>
#include <memory>

class QStackedWidget;

namespace perennial::ui {

class EvidenceCustomersModel;
class EvidenceRowsModel;
class Page;
struct PageContext;
class SegmentedControl;
class TextLabel;

class EvidenceDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows itself over `page` at once, and what it shows once it is found.
    static EvidenceDialog* open(Page& page, PageContext& context, std::shared_ptr<const Analysis> analysis,
                                const QString& title, const Scope& scope, bool rowsFirst);

    /// The same of what `find` finds, in a job: rows that are left out belong to no scope of customers.
    static EvidenceDialog* open(Page& page, PageContext& context, std::shared_ptr<const Analysis> analysis,
                                const QString& title, std::function<Result<Evidence>(Progress&)> find, bool rowsFirst);

    [[nodiscard]] bool isFilled() const { return evidence_ != nullptr; }
    [[nodiscard]] const std::shared_ptr<const Evidence>& evidence() const { return evidence_; }

private:
    EvidenceDialog(Page& page, PageContext& context, std::shared_ptr<const Analysis> analysis, const QString& title);
    void fill(std::function<Result<Evidence>(Progress&)> find);
    void show(std::shared_ptr<const Evidence> evidence);
    void fetch(std::vector<std::int64_t> ids);

    Page& page_;
    PageContext& context_;
    std::shared_ptr<const Analysis> analysis_;
    std::shared_ptr<const Evidence> evidence_;
    TextLabel* sum_;
    SegmentedControl* tabs_;
    QStackedWidget* stack_;
    EvidenceCustomersModel* customers_;
    EvidenceRowsModel* rows_;
};

}  // namespace perennial::ui
