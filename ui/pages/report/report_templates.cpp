// What the report page keeps: its composition, templates in the workspace and in files, the logo.
#include "core/analysis/output_file.h"
#include "ui/pages/report/report_composer.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/session.h"
#include "ui/report/report_settings.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/language.h"

#include <QFile>
#include <QInputDialog>
#include <QJsonDocument>

namespace perennial::ui {

namespace {

constexpr auto compositionKind = "report";
constexpr auto compositionName = "own";
constexpr auto templateKind = "report-template";

using Stored = std::vector<std::pair<std::string, std::string>>;

QByteArray textOf(const ReportOptions& options, QJsonDocument::JsonFormat format)
{
    return QJsonDocument(settingsJson(options)).toJson(format);
}

FileKind templateFiles()
{
    return {QCoreApplication::translate("perennial::ui::ComposerPage", "Report template"), {QStringLiteral("json")}};
}

}  // namespace

void ComposerPage::remember() const
{
    ReportOptions options = composer_->options();
    if (options.language == QLatin1String(context().language.current().code))
        options.language.clear();  // nobody chose it: it goes on following the window
    const std::string words = textOf(options, QJsonDocument::Compact).toStdString();
    context().session.withWorkspace(
        const_cast<ComposerPage*>(this),
        [words](Workspace& workspace) { return workspace.saveDocument(compositionKind, compositionName, words); },
        [](Result<>) { /* a composition that cannot be kept is no reason to disturb */ });
}

void ComposerPage::recall()
{
    filling_ = true;
    context().session.withWorkspace(
        this, [](Workspace& workspace) { return workspace.documents(compositionKind); },
        [this](Result<Stored> kept) {
            filling_ = false;
            ReportOptions options;
            if (kept && !kept->empty())
                if (auto read = reportOptions(QByteArray::fromStdString(kept->front().second)))
                    options = std::move(*read);
            if (options.language.isEmpty())
                options.language = QLatin1String(context().language.current().code);
            composer_->setOptions(options);
            layOut();
        });
}

void ComposerPage::readTemplates()
{
    context().session.withWorkspace(
        this, [](Workspace& workspace) { return workspace.documents(templateKind); },
        [this](Result<Stored> kept) {
            QList<std::pair<QString, ReportOptions>> templates;
            for (const auto& [name, json] : kept.value_or(Stored()))
                if (auto options = reportOptions(QByteArray::fromStdString(json)))
                    templates.append({text(name), std::move(*options)});
            composer_->setTemplates(templates);
        });
}

void ComposerPage::saveTemplate()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as template"));
    dialog->setLabelText(tr("Name of the template"));
    dialog->setTextValue(composer_->savedTemplate());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& typed) {
        const std::string name = typed.trimmed().toStdString();
        if (name.empty())
            return;
        const std::string json = textOf(composer_->options(), QJsonDocument::Compact).toStdString();
        context().session.withWorkspace(
            this, [name, json](Workspace& workspace) { return workspace.saveDocument(templateKind, name, json); },
            [this](Result<> saved) {
                if (!saved) {
                    context().dialogs.report(this, saved.error());
                    return;
                }
                readTemplates();
                emit toasted(tr("Template saved"));
            });
    });
    dialog->open();
}

void ComposerPage::removeTemplate()
{
    const std::string name = composer_->savedTemplate().toStdString();
    context().session.withWorkspace(
        this, [name](Workspace& workspace) { return workspace.removeDocument(templateKind, name); },
        [this](Result<> removed) {
            if (!removed)
                context().dialogs.report(this, removed.error());
            readTemplates();
        });
}

void ComposerPage::saveTemplateFile()
{
    context().dialogs.save(this, {tr("Save template"), QStringLiteral("report-template.json"), {templateFiles()}},
                           [this](const QString& path) {
                               const auto written =
                                   replaceFile(path.toStdString(),
                                               textOf(composer_->options(), QJsonDocument::Indented).toStdString());
                               if (written)
                                   emit toasted(tr("Written: %1").arg(path));
                               else
                                   context().dialogs.report(this, written.error());
                           });
}

void ComposerPage::openTemplateFile()
{
    context().dialogs.open(this, {tr("Open template"), {templateFiles()}}, [this](const QStringList& paths) {
        QFile file(paths.front());
        if (!file.open(QIODevice::ReadOnly)) {
            context().dialogs.report(this, Error{ErrorKind::FileUnreadable,
                                                 {file.errorString().toStdString()},
                                                 {.file = paths.front().toStdString()},
                                                 {Hint::CheckPath}});
            return;
        }
        auto options = reportOptions(file.readAll());
        if (!options) {
            options.error().place.file = paths.front().toStdString();
            context().dialogs.report(this, options.error());
            return;
        }
        composer_->setOptions(*options);
        layOut();
    });
}

void ComposerPage::chooseLogo()
{
    const FileKind pictures{
        tr("Pictures"), {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("svg")}};
    context().dialogs.open(this, {tr("Logo of the company"), {pictures}}, [this](const QStringList& paths) {
        ReportOptions tried = composer_->options();
        tried.logoPath = paths.front();
        if (const auto plan = planReport(tried); !plan) {
            context().dialogs.report(this, plan.error());
            return;
        }
        composer_->setLogo(paths.front());
        layOut();
    });
}

}  // namespace perennial::ui
