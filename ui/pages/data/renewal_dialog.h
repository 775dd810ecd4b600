// A sheet of renewal cohorts: who is left of each after each renewal, the sBG model and its projection. Nothing of it
// is kept in a workspace, because no single customer stands in such a sheet.
#pragma once

#include "core/retention/renewals.h"

#include <QDialog>

#include <memory>

namespace perennial::ui {

class Page;
struct PageContext;

class RenewalDialog : public QDialog {
    Q_OBJECT

public:
    /// `discount`: a period.
    RenewalDialog(Page& page, PageContext& context, std::shared_ptr<const RenewalFigures> figures, double discount,
                  double customersOfShares);

private:
    [[nodiscard]] QString modelWords(const RenewalCurve& curve, double discount) const;
    void exportTable();

    Page& page_;
    PageContext& context_;
    std::shared_ptr<const RenewalFigures> figures_;
};

}  // namespace perennial::ui
