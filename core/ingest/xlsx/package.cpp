#include "core/ingest/xlsx/package.h"

#include "core/ingest/words.h"
#include "core/ingest/xml/xml_stream.h"

#include <algorithm>

namespace perennial {

namespace {

struct Relationship {
    std::string id;
    std::string type;  // the last word of its URI: "worksheet", "styles"
    std::string target;
};

class RelationshipHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes["TargetMode"] == "External")
            return;
        const std::string_view type = attributes["Type"];
        all.push_back({std::string(attributes["Id"]), std::string(type.substr(type.rfind('/') + 1)),
                       std::string(attributes["Target"])});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<Relationship> all;
};

class WorkbookHandler final : public XmlHandler {
public:
    struct Entry {
        std::string name;
        std::string relationship;
        bool hidden;
    };
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            const std::string_view flag = attributes["date1904"];
            date1904 = flag == "1" || flag == "true" || flag == "on";
        } else if (name == "sheet") {
            // "id" with the relationships' prefix; sheetId has none.
            const std::string_view state = attributes["state"];
            sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"]),
                              state == "hidden" || state == "veryHidden"});
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<Entry> sheets;
    bool date1904 = false;
};

std::string relationshipsOf(std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    const std::size_t cut = slash == std::string_view::npos ? 0 : slash + 1;
    return std::string(part.substr(0, cut)) + "_rels/" + std::string(part.substr(cut)) + ".rels";
}

Result<std::vector<Relationship>> readRelationships(const std::shared_ptr<ZipArchive>& archive, std::string_view part)
{
    const std::string name = archive->find(relationshipsOf(part));
    if (name.empty())
        return std::vector<Relationship>{};
    auto source = ZipArchive::member(archive, name);
    if (!source)
        return pass(source);
    RelationshipHandler handler;
    if (auto read = parseXml(std::move(*source), handler, archive->path(), name); !read)
        return pass(read);
    return std::move(handler.all);
}

/// The part that a relationship of that type names, "" without one.
std::string partOfType(const std::shared_ptr<ZipArchive>& archive, const std::vector<Relationship>& relationships,
                       std::string_view base, std::string_view type)
{
    const auto found = std::ranges::find(relationships, type, &Relationship::type);
    return found == relationships.end() ? std::string{} : archive->find(resolveTarget(base, found->target));
}

Result<std::string> findWorkbook(const std::shared_ptr<ZipArchive>& archive)
{
    auto roots = readRelationships(archive, "");
    if (!roots)
        return pass(roots);
    std::string part = partOfType(archive, *roots, "", "officeDocument");
    if (part.empty())
        part = archive->find("xl/workbook.xml");
    return part;
}

}  // namespace

std::string resolveTarget(std::string_view base, std::string_view target)
{
    std::string path;
    if (!target.starts_with('/')) {
        const std::size_t slash = base.rfind('/');
        path = slash == std::string_view::npos ? "" : std::string(base.substr(0, slash + 1));
    }
    path += target;
    std::vector<std::string_view> steps;
    std::string_view rest(path);
    while (!rest.empty()) {
        const std::size_t slash = std::min(rest.find('/'), rest.size());
        const std::string_view step = rest.substr(0, slash);
        rest.remove_prefix(std::min(slash + 1, rest.size()));
        if (step == ".." && !steps.empty())
            steps.pop_back();
        else if (!step.empty() && step != "." && step != "..")
            steps.push_back(step);
    }
    std::string result;
    for (const std::string_view step : steps)
        result.append(result.empty() ? "" : "/").append(step);
    return result;
}

Result<XlsxPackage> readPackage(const std::shared_ptr<ZipArchive>& archive)
{
    auto workbook = findWorkbook(archive);
    if (!workbook)
        return pass(workbook);
    if (workbook->empty() || !workbook->ends_with(".xml") || workbook->starts_with("word/")
        || workbook->starts_with("ppt/"))
        return fail(ErrorKind::FormatUnsupported, {zipContentName(archive->names())}, {.file = archive->path()},
                    {Hint::SaveAsXlsx});
    auto source = ZipArchive::member(archive, *workbook);
    if (!source)
        return pass(source);
    WorkbookHandler handler;
    if (auto read = parseXml(std::move(*source), handler, archive->path(), *workbook); !read)
        return pass(read);
    auto relationships = readRelationships(archive, *workbook);
    if (!relationships)
        return pass(relationships);

    XlsxPackage package;
    package.dates = handler.date1904 ? DateSystem::From1904 : DateSystem::From1900;
    package.sharedStrings = partOfType(archive, *relationships, *workbook, "sharedStrings");
    package.styles = partOfType(archive, *relationships, *workbook, "styles");
    for (const WorkbookHandler::Entry& entry : handler.sheets) {
        const auto found = std::ranges::find(*relationships, entry.relationship, &Relationship::id);
        if (found == relationships->end())
            return fail(ErrorKind::FileDamaged, {damage::part, entry.name},
                        {.file = archive->path(), .sheet = entry.name}, {Hint::ExportAgain});
        if (found->type != "worksheet")
            continue;  // a sheet that is a chart or a dialog
        const std::string wanted = resolveTarget(*workbook, found->target);
        const std::string part = archive->find(wanted);
        package.sheets.push_back({{entry.name, entry.hidden}, part.empty() ? wanted : part});
    }
    if (package.sheets.empty())
        return fail(ErrorKind::FileDamaged, {damage::part, "worksheet"}, {.file = archive->path()},
                    {Hint::ExportAgain});
    return package;
}

}  // namespace perennial
