#include "core/ingest/xlsx/styles.h"

#include "core/ingest/xml/xml_stream.h"

#include <charconv>
#include <map>

namespace perennial {

namespace {

int number(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class StylesHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt")
            custom_[number(attributes["numFmtId"])] = formatKind(attributes["formatCode"]);
        else if (name == "cellXfs")
            inCellFormats_ = true;
        else if (name == "xf" && inCellFormats_)
            kinds.push_back(kindOf(number(attributes["numFmtId"])));
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            inCellFormats_ = false;
    }
    void text(std::string_view) override {}

    std::vector<FormatKind> kinds;

private:
    FormatKind kindOf(int id) const
    {
        const auto found = custom_.find(id);  // stands before the cell formats in the part
        return found == custom_.end() ? builtinFormatKind(id) : found->second;
    }

    std::map<int, FormatKind> custom_;
    bool inCellFormats_ = false;
};

}  // namespace

Result<std::vector<FormatKind>> readStyles(const std::shared_ptr<ZipArchive>& archive, const std::string& part)
{
    if (part.empty())
        return std::vector<FormatKind>{};
    auto source = ZipArchive::member(archive, part);
    if (!source)
        return pass(source);
    StylesHandler handler;
    if (auto read = parseXml(std::move(*source), handler, archive->path(), part); !read)
        return pass(read);
    return std::move(handler.kinds);
}

}  // namespace perennial
