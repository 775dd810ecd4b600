#include "app/window.h"

#include "app/version.h"
#include "ui/pages/shell.h"

#include <QApplication>
#include <QIcon>

namespace perennial {

int runWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Perennial"));
    QApplication::setOrganizationName(QStringLiteral("Perennial"));
    QApplication::setApplicationVersion(QString::fromLatin1(programVersion));
    QApplication::setDesktopFileName(QStringLiteral("org.perennial.Perennial"));
    ui::SystemDialogs dialogs;
    ui::Shell shell(dialogs);
    shell.start(QApplication::arguments().mid(1));
    return QApplication::exec();
}

}  // namespace perennial
