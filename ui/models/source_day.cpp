#include "ui/models/source_day.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

class SourceDay {
    Q_DECLARE_TR_FUNCTIONS(SourceDay)

public:
    static QString moved(const QString& written)
    {
        return tr("The sheet writes %1; in the time zone of the workspace it is this day.").arg(written);
    }
};

}  // namespace

QString writtenDayTip(const SourceRow& row, const Format& format)
{
    return row.writtenDay == row.day ? QString() : SourceDay::moved(format.date(row.writtenDay));
}

}  // namespace perennial::ui
