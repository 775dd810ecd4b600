#include "core/ingest/xml/xml_stream.h"

#include "core/ingest/words.h"

#include <expat.h>

namespace perennial {

namespace {

constexpr std::size_t pieceSize = 64U << 10;
constexpr std::size_t maxDepth = 512;

std::string_view local(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    std::string_view byLocalName;
    for (const char** p = pairs_; *p != nullptr; p += 2) {
        const std::string_view found(p[0]);
        if (found == name)
            return p[1];
        if (byLocalName.empty() && local(found) == name)
            byLocalName = p[1];
    }
    return byLocalName;
}

bool XmlAttributes::has(std::string_view name) const
{
    for (const char** p = pairs_; *p != nullptr; p += 2)
        if (name == p[0] || local(p[0]) == name)
            return true;
    return false;
}

XmlStream::XmlStream(std::unique_ptr<ByteSource> source, XmlHandler& handler, std::string file, std::string part)
    : source_(std::move(source))
    , handler_(handler)
    , file_(std::move(file))
    , part_(std::move(part))
    , parser_(XML_ParserCreate(nullptr))
{
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, onStart, onEnd);
    XML_SetCharacterDataHandler(parser_, onText);
    XML_SetEntityDeclHandler(parser_, onEntity);
}

XmlStream::~XmlStream()
{
    XML_ParserFree(parser_);
}

void XmlStream::onStart(void* self, const char* name, const char** attributes)
{
    auto& stream = *static_cast<XmlStream*>(self);
    if (++stream.depth_ > maxDepth)
        stream.handler_.failure = Error{ErrorKind::FileTooLarge, {excess::depth, std::to_string(maxDepth)}, {}, {}};
    else
        stream.handler_.start(local(name), XmlAttributes(attributes));
    stream.stopIfAsked();
}

void XmlStream::onEnd(void* self, const char* name)
{
    auto& stream = *static_cast<XmlStream*>(self);
    --stream.depth_;
    stream.handler_.end(local(name));
    stream.stopIfAsked();
}

void XmlStream::onText(void* self, const char* text, int length)
{
    static_cast<XmlStream*>(self)->handler_.text({text, static_cast<std::size_t>(length)});
}

void XmlStream::onEntity(void* self, const char*, int, const char*, int, const char*, const char*, const char*,
                         const char*)
{
    auto& stream = *static_cast<XmlStream*>(self);
    stream.handler_.failure = stream.broken(ErrorKind::FileDamaged);
    stream.handler_.failure->arguments = {damage::entities, stream.part_};
    stream.stopIfAsked();
}

void XmlStream::stopIfAsked()
{
    if (handler_.failure || handler_.finished)
        XML_StopParser(parser_, XML_FALSE);
    else if (handler_.pause)
        XML_StopParser(parser_, XML_TRUE);
}

Result<bool> XmlStream::step()
{
    if (done_)
        return false;
    handler_.pause = false;
    XML_Status status = XML_STATUS_OK;
    if (suspended_) {
        status = XML_ResumeParser(parser_);
    } else {
        void* buffer = XML_GetBuffer(parser_, static_cast<int>(pieceSize));
        if (buffer == nullptr)
            return std::unexpected(broken(ErrorKind::FileDamaged));
        auto got = source_->read({static_cast<char*>(buffer), pieceSize});
        if (!got)
            return pass(got);
        last_ = *got == 0;
        status = XML_ParseBuffer(parser_, static_cast<int>(*got), last_ ? XML_TRUE : XML_FALSE);
    }
    suspended_ = status == XML_STATUS_SUSPENDED;
    if (handler_.failure) {
        handler_.failure->place.file = file_;
        return std::unexpected(*handler_.failure);
    }
    done_ = handler_.finished || (last_ && !suspended_);
    if (status == XML_STATUS_ERROR && !handler_.finished)
        return std::unexpected(broken(last_ ? ErrorKind::FileTruncated : ErrorKind::FileDamaged));
    return !done_;
}

Error XmlStream::broken(ErrorKind kind) const
{
    return {kind, {damage::xml, part_}, {.file = file_}, {Hint::ExportAgain}};
}

Result<> parseXml(std::unique_ptr<ByteSource> source, XmlHandler& handler, const std::string& file,
                  const std::string& part)
{
    XmlStream stream(std::move(source), handler, file, part);
    while (true) {
        auto more = stream.step();
        if (!more)
            return pass(more);
        if (!*more)
            return {};
    }
}

}  // namespace perennial
