// The registry of pages: one line a page.
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/customers/customers_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/retention/retention_page.h"
#include "ui/pages/segments/segments_page.h"
#include "ui/pages/whatif/whatif_page.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

template <class P>
PageInfo info(const char* id, Icon icon, const char* title)
{
    return {QLatin1String(id), icon, [title] { return QCoreApplication::translate("pages", title); },
            [](PageContext& context, QWidget* parent) -> Page* { return new P(context, parent); }};
}

}  // namespace

const QList<PageInfo>& pages()
{
    static const QList<PageInfo> all{
        info<DataPage>("data", Icon::Data, QT_TRANSLATE_NOOP("pages", "Data")),
        info<OverviewPage>("overview", Icon::Overview, QT_TRANSLATE_NOOP("pages", "Overview")),
        info<CustomersPage>("customers", Icon::Customers, QT_TRANSLATE_NOOP("pages", "Customers")),
        info<SegmentsPage>("segments", Icon::Segments, QT_TRANSLATE_NOOP("pages", "Segments")),
        info<RetentionPage>("retention", Icon::Retention, QT_TRANSLATE_NOOP("pages", "Retention")),
        info<WhatIfPage>("whatif", Icon::WhatIf, QT_TRANSLATE_NOOP("pages", "What-if")),
        info<ActionsPage>("actions", Icon::Target, QT_TRANSLATE_NOOP("pages", "Actions")),
        info<ComposerPage>("report", Icon::Report, QT_TRANSLATE_NOOP("pages", "Report")),
    };
    return all;
}

}  // namespace perennial::ui
