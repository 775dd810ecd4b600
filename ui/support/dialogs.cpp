#include "ui/support/dialogs.h"

#include "ui/support/sentence_context.h"
#include "ui/support/sentences.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace perennial::ui {
namespace {

constexpr auto folderKey = "lastFolder";

QString lastFolder()
{
    return QSettings().value(QLatin1String(folderKey), QDir::homePath()).toString();
}

void rememberFolderOf(const QString& path)
{
    QSettings().setValue(QLatin1String(folderKey), QFileInfo(path).absolutePath());
}

QStringList filtersOf(const QList<FileKind>& kinds)
{
    QStringList filters;
    for (const FileKind& kind : kinds)
        filters << QStringLiteral("%1 (*.%2)").arg(kind.name, kind.endings.join(QStringLiteral(" *.")));
    return filters;
}

QFileDialog* fileDialog(QWidget* parent, const QString& title, const QList<FileKind>& kinds)
{
    auto* dialog = new QFileDialog(parent, title, lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filtersOf(kinds));
    return dialog;
}

}  // namespace

void Dialogs::report(QWidget* parent, const Error& error)
{
    const ErrorText words = errorText(error);
    if (words.what.isEmpty())
        return;
    QStringList lines;
    for (const QString& line : {words.where, words.remedy}) {
        if (!line.isEmpty())
            lines << line;
    }
    tell(parent, words.what, lines.join(QStringLiteral("\n\n")));
}

void SystemDialogs::open(QWidget* parent, const OpenQuestion& question, std::function<void(QStringList)> chosen)
{
    QFileDialog* dialog = fileDialog(parent, question.title, question.kinds);
    dialog->setFileMode(question.several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [chosen = std::move(chosen)](const QStringList& files) {
                         rememberFolderOf(files.value(0));
                         chosen(files);
                     });
    dialog->open();
}

void SystemDialogs::save(QWidget* parent, const SaveQuestion& question, std::function<void(QString)> chosen)
{
    QFileDialog* dialog = fileDialog(parent, question.title, question.kinds);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!question.kinds.isEmpty())
        dialog->setDefaultSuffix(question.kinds.first().endings.value(0));
    dialog->selectFile(question.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString& file) {
        rememberFolderOf(file);
        chosen(file);
    });
    dialog->open();
}

void SystemDialogs::ask(QWidget* parent, const Question& question, std::function<void(int)> answered)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(question.destructive ? QMessageBox::Warning : QMessageBox::NoIcon);
    box->setWindowTitle(question.title);
    box->setText(QStringLiteral("<b>%1</b>").arg(question.title.toHtmlEscaped()));
    box->setInformativeText(question.text);
    QList<QAbstractButton*> buttons;
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        QPushButton* button = box->addButton(question.answers[i], QMessageBox::ActionRole);
        buttons << button;
        if (i == question.harmless)
            box->setEscapeButton(button);
        if (i == (question.destructive ? question.harmless : 0))
            box->setDefaultButton(button);
    }
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [buttons, answered = std::move(answered)](QAbstractButton* pressed) {
                         answered(static_cast<int>(buttons.indexOf(pressed)));
                     });
    box->open();
}

void SystemDialogs::tell(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::applicationName());
    box->setText(QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()));
    box->setInformativeText(text);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->addButton(QMessageBox::Ok);
    box->open();
}

FileKind spreadsheetKind()
{
    return {Sentences::tr("Spreadsheets"),
            {"xlsx", "xlsm", "csv", "tsv", "txt", "prn", "ods", "xls", "gnumeric", "html", "htm", "json", "jsonl",
             "ndjson"}};
}

FileKind workspaceKind()
{
    return {Sentences::tr("Perennial workspaces"), {"perennial"}};
}

}  // namespace perennial::ui
