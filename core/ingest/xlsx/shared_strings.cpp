#include "core/ingest/xlsx/shared_strings.h"

#include "core/ingest/words.h"
#include "core/ingest/xml/xml_stream.h"

#include <charconv>

namespace perennial {

namespace {

constexpr std::size_t maxBytes = 1U << 30;

class SharedStringsHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes&) override
    {
        if (name == "t")
            inText_ = !inPhonetic_;
        else if (name == "rPh")
            inPhonetic_ = true;
    }
    void end(std::string_view name) override
    {
        if (name == "t")
            inText_ = false;
        else if (name == "rPh")
            inPhonetic_ = false;
        else if (name == "si")
            strings.endString();
    }
    void text(std::string_view piece) override
    {
        if (!inText_)
            return;
        strings.append(piece);
        if (strings.bytes() > maxBytes)
            failure = Error{ErrorKind::FileTooLarge, {excess::sharedStrings, std::to_string(maxBytes)}, {}, {}};
    }

    SharedStrings strings;

private:
    bool inText_ = false;
    bool inPhonetic_ = false;  // the reading of an East Asian name beside it
};

char* writeUtf8(char* to, unsigned code)
{
    if (code < 0x80) {
        *to++ = static_cast<char>(code);
    } else if (code < 0x800) {
        *to++ = static_cast<char>(0xC0U | code >> 6U);
        *to++ = static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        *to++ = static_cast<char>(0xE0U | code >> 12U);
        *to++ = static_cast<char>(0x80U | (code >> 6U & 0x3FU));
        *to++ = static_cast<char>(0x80U | (code & 0x3FU));
    }
    return to;
}

}  // namespace

void unescapeCodes(std::string& text, std::size_t from)
{
    constexpr std::size_t length = 7;  // _xHHHH_
    std::size_t at = text.find("_x", from);
    while (at != std::string::npos && at + length <= text.size()) {
        unsigned code = 0;
        const char* digits = text.data() + at + 2;
        const auto [end, status] = std::from_chars(digits, digits + 4, code, 16);
        const bool isCode = status == std::errc{} && end == digits + 4 && text[at + 6] == '_' && code != 0
                            && (code < 0xD800 || code > 0xDFFF);
        if (isCode) {
            char* to = text.data() + at;
            const auto written = static_cast<std::size_t>(writeUtf8(to, code) - to);
            text.erase(at + written, length - written);
            at += written;
        } else {
            at += 2;
        }
        at = text.find("_x", at);
    }
}

void SharedStrings::endString()
{
    unescapeCodes(text_, ends_.back());
    ends_.push_back(text_.size());
}

Result<std::shared_ptr<const SharedStrings>> readSharedStrings(const std::shared_ptr<ZipArchive>& archive,
                                                               const std::string& part)
{
    SharedStringsHandler handler;
    if (!part.empty()) {
        auto source = ZipArchive::member(archive, part);
        if (!source)
            return pass(source);
        if (auto read = parseXml(std::move(*source), handler, archive->path(), part); !read)
            return pass(read);
    }
    return std::make_shared<const SharedStrings>(std::move(handler.strings));
}

}  // namespace perennial
