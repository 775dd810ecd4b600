#include "ui/report/report_settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace perennial::ui {

namespace {

template <class T>
struct Name {
    T value;
    const char* name;
};

constexpr std::array templates{Name{ReportTemplate::Full, "full"}, Name{ReportTemplate::Board, "board"},
                               Name{ReportTemplate::Segment, "segment"}, Name{ReportTemplate::Own, "own"}};
constexpr std::array papers{Name{Paper::A4, "a4"}, Name{Paper::Letter, "letter"}};
constexpr std::array orientations{Name{Orientation::Portrait, "portrait"}, Name{Orientation::Landscape, "landscape"}};
constexpr std::array privacies{Name{Privacy::Masked, "masked"}, Name{Privacy::Pseudonym, "pseudonym"},
                               Name{Privacy::Full, "full"}};

template <class List, class T>
QString nameIn(const List& list, T value)
{
    for (const auto& entry : list)
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    return {};
}

/// Takes the value of a name; false when it is unknown.
template <class List, class T>
bool take(const List& list, const QString& name, T& value)
{
    for (const auto& entry : list)
        if (name == QLatin1String(entry.name)) {
            value = entry.value;
            return true;
        }
    return false;
}

bool takeSections(const QJsonValue& json, std::vector<ReportSection>& sections)
{
    const QJsonArray entries = json.toArray();
    for (const QJsonValueConstRef entry : entries) {
        const QJsonObject section = entry.toObject();
        const QString id = entry.isString() ? entry.toString() : section[QStringLiteral("id")].toString();
        if (!sectionIds().contains(id))
            return false;
        sections.push_back(
            {id, section[QStringLiteral("on")].toBool(true), section[QStringLiteral("note")].toString()});
    }
    return json.isArray();
}

/// Texts of the options by their keys.
QString* textOf(const QString& key, ReportOptions& options)
{
    const std::pair<const char*, QString*> texts[] = {{"language", &options.language}, {"company", &options.company},
                                                      {"tagline", &options.tagline},   {"title", &options.title},
                                                      {"author", &options.author},     {"logo", &options.logoPath}};
    for (const auto& [name, text] : texts)
        if (key == QLatin1String(name))
            return text;
    return nullptr;
}

/// One key; nullopt when it is unknown, false when its value is none.
std::optional<bool> takeEntry(const QString& key, const QJsonValue& value, ReportOptions& options)
{
    if (key == QStringLiteral("perennial-report"))
        return value.toInt() == 1;
    if (QString* text = textOf(key, options)) {
        *text = value.toString();
        return value.isString();
    }
    if (key == QStringLiteral("template"))
        return take(templates, value.toString(), options.layout);
    if (key == QStringLiteral("paper"))
        return take(papers, value.toString(), options.paper);
    if (key == QStringLiteral("orientation"))
        return take(orientations, value.toString(), options.orientation);
    if (key == QStringLiteral("customers"))
        return take(privacies, value.toString(), options.privacy);
    if (key == QStringLiteral("sections"))
        return takeSections(value, options.sections);
    if (key == QStringLiteral("rows")) {
        options.mostRows = value.toInt();
        return options.mostRows > 0;
    }
    if (key == QStringLiteral("colour")) {
        options.colour = QColor(value.toString());
        return options.colour.isValid();
    }
    return {};
}

}  // namespace

QString nameOf(ReportTemplate layout)
{
    return nameIn(templates, layout);
}

QJsonObject settingsJson(const ReportOptions& options)
{
    QJsonObject json{{QStringLiteral("perennial-report"), 1},
                     {QStringLiteral("template"), nameOf(options.layout)},
                     {QStringLiteral("language"), options.language},
                     {QStringLiteral("paper"), nameIn(papers, options.paper)},
                     {QStringLiteral("orientation"), nameIn(orientations, options.orientation)},
                     {QStringLiteral("customers"), nameIn(privacies, options.privacy)},
                     {QStringLiteral("company"), options.company},
                     {QStringLiteral("tagline"), options.tagline},
                     {QStringLiteral("title"), options.title},
                     {QStringLiteral("author"), options.author},
                     {QStringLiteral("logo"), options.logoPath},
                     {QStringLiteral("colour"), options.colour.name()}};
    QJsonArray sections;
    for (const ReportSection& section : options.sections)
        sections.append(QJsonObject{{QStringLiteral("id"), section.id},
                                    {QStringLiteral("on"), section.on},
                                    {QStringLiteral("note"), section.note}});
    json[QStringLiteral("sections")] = sections;
    return json;
}

Result<ReportOptions> reportOptions(const QJsonObject& json)
{
    ReportOptions options;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const std::optional<bool> taken = takeEntry(it.key(), it.value(), options);
        const QByteArray shown = QJsonDocument(QJsonObject{{it.key(), it.value()}}).toJson(QJsonDocument::Compact);
        if (!taken)
            return fail(
                ErrorKind::UnknownName,
                {"report", it.key().toStdString(),
                 "template, sections, language, paper, orientation, customers, company, tagline, title, author, "
                 "logo, colour, rows"},
                {}, {Hint::CheckSpelling});
        if (!*taken)
            return fail(ErrorKind::ValueInvalid, {shown.toStdString(), "perennial-report"});
    }
    return options;
}

Result<ReportOptions> reportOptions(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject() || !document.object().contains(QStringLiteral("perennial-report")))
        return fail(ErrorKind::ValueInvalid, {text.left(40).toStdString(), "perennial-report"});
    return reportOptions(document.object());
}

}  // namespace perennial::ui
