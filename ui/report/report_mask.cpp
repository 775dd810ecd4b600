#include "ui/report/report_mask.h"

#include "ui/support/format.h"

#include <QCoreApplication>

namespace perennial::ui {

QString masked(const QString& name)
{
    return text(maskedName(name.toStdString()));
}

QString customerName(const QString& name, std::uint32_t index, Privacy privacy)
{
    switch (privacy) {
    case Privacy::Masked: return masked(name);
    case Privacy::Pseudonym:
        //: A customer under a number instead of a name
        return QCoreApplication::translate("Report", "Customer %1").arg(index + 1, 4, 10, QLatin1Char('0'));
    case Privacy::Full: return name;
    }
    return {};
}

}  // namespace perennial::ui
