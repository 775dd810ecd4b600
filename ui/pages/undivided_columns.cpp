#include "ui/pages/undivided_columns.h"

#include "core/analysis/chart_data.h"
#include "ui/support/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStandardItemModel>

namespace perennial::ui {

namespace {

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(perennial::ui::SegmentsPage)
};

}  // namespace

void addUndividedColumns(QComboBox& list, const Analysis& analysis)
{
    const Format format;
    for (const DictionaryColumn& column : analysis.ledger->attributes) {
        if (segmentationNamed(analysis, "column:" + column.name))
            continue;
        const QString values = format.integer(static_cast<qint64>(column.values.size()));
        list.addItem(ColumnWords::tr("%1: %2 values").arg(text(column.name), values));
        const int place = list.count() - 1;
        list.setItemData(place,
                         ColumnWords::tr("%1 different values for %2 customers are too many for groups. "
                                         "A rule of your own can ask for some of them.")
                             .arg(values, format.integer(static_cast<qint64>(analysis.summary().size()))),
                         Qt::ToolTipRole);
        if (auto* model = qobject_cast<QStandardItemModel*>(list.model()))
            model->item(place)->setEnabled(false);
    }
}

}  // namespace perennial::ui
