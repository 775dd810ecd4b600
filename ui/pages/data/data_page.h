// Data: import with preview, history of imports, quality of the rows, who is one customer, assumptions.
#pragma once

#include "ui/pages/page.h"

namespace perennial::ui {

class FrontLayout;
class AssumptionsView;
class HistoryView;
class ImportView;
class PageHead;
class QualityView;
class SameCustomerView;
class SegmentedControl;

class DataPage : public Page {
    Q_OBJECT

public:
    DataPage(PageContext& context, QWidget* parent);

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;
    /// "import:PATH\nPATH..." opens the import; "history", "quality", "customers" and "assumptions" open those.
    void focusOn(const QString& what) override;

private:
    /// Makes a view whose sentence, once it knows one, stands in the head while it is in front.
    template <class View>
    View& lookingAtRows(View*& view, const QString& id);
    QualityView& quality();
    SameCustomerView& same();
    AssumptionsView& assumptions();
    void showView(const QString& id);
    /// The words and the facts of the view in front; those behind take theirs when they are shown.
    void renew(const QString& id);
    void retranslateView(const QString& id);
    void nextFile();
    void askForRates();

    std::shared_ptr<const Analysis> analysis_;
    QStringList waiting_;   ///< files still to import
    QStringList wordsDue_;  ///< views that have not taken the language yet
    PageHead* head_;
    SegmentedControl* views_;
    FrontLayout* stack_;
    ImportView* import_;
    HistoryView* history_;
    // Made when first shown, or in a turn of their own before.
    QualityView* quality_ = nullptr;
    SameCustomerView* same_ = nullptr;
    AssumptionsView* assumptions_ = nullptr;
};

}  // namespace perennial::ui
