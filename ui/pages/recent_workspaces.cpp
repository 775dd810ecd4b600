// The list of recent workspaces (welcome_page.h), kept in QSettings.
#include "ui/pages/welcome_page.h"

#include <QFileInfo>
#include <QSettings>

namespace perennial::ui {
namespace {

constexpr auto listKey = "recentWorkspaces";
constexpr int mostKept = 8;

void write(const QList<RecentWorkspace>& list)
{
    QSettings settings;
    settings.beginWriteArray(QLatin1String(listKey), static_cast<int>(list.size()));
    for (int i = 0; i < list.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), list[i].path);
        settings.setValue(QStringLiteral("name"), list[i].name);
        settings.setValue(QStringLiteral("rows"), list[i].rows);
        settings.setValue(QStringLiteral("customers"), list[i].customers);
        settings.setValue(QStringLiteral("value"), list[i].value);
        settings.setValue(QStringLiteral("opened"), list[i].opened);
    }
    settings.endArray();
}

}  // namespace

QList<RecentWorkspace> recentWorkspaces()
{
    QSettings settings;
    QList<RecentWorkspace> list;
    const int count = settings.beginReadArray(QLatin1String(listKey));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentWorkspace one;
        one.path = settings.value(QStringLiteral("path")).toString();
        one.name = settings.value(QStringLiteral("name")).toString();
        one.rows = settings.value(QStringLiteral("rows")).toLongLong();
        one.customers = settings.value(QStringLiteral("customers")).toLongLong();
        one.value = settings.value(QStringLiteral("value")).toString();
        one.opened = settings.value(QStringLiteral("opened")).toDateTime();
        if (QFileInfo::exists(one.path))
            list << one;
    }
    settings.endArray();
    return list;
}

void rememberWorkspace(const RecentWorkspace& workspace)
{
    QList<RecentWorkspace> list = recentWorkspaces();
    list.removeIf([&](const RecentWorkspace& known) { return known.path == workspace.path; });
    list.prepend(workspace);
    list.resize(std::min<qsizetype>(list.size(), mostKept));
    write(list);
}

}  // namespace perennial::ui
