// Data: import with preview, history of imports, assumptions.
#pragma once

#include "ui/pages/page.h"

class QStackedLayout;

namespace perennial::ui {

class AssumptionsView;
class HistoryView;
class ImportView;
class PageHead;
class SegmentedControl;

class DataPage : public Page {
    Q_OBJECT

public:
    DataPage(PageContext& context, QWidget* parent);

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;
    /// "import:PATH\nPATH..." opens the import; "assumptions" and "history" open those.
    void focusOn(const QString& what) override;

private:
    void showView(const QString& id);
    void nextFile();

    std::shared_ptr<const Analysis> analysis_;
    QStringList waiting_;  ///< files still to import
    PageHead* head_;
    SegmentedControl* views_;
    QStackedLayout* stack_;
    ImportView* import_;
    HistoryView* history_;
    AssumptionsView* assumptions_;
};

}  // namespace perennial::ui
