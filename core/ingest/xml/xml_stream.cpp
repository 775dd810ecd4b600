#include "core/ingest/xml/xml_stream.h"

#include "core/ingest/words.h"

namespace perennial {

namespace {

constexpr std::size_t pieceSize = 64U << 10;

}  // namespace

std::unique_ptr<XmlEngine> makeXmlEngine(std::string_view head, XmlHandler& handler)
{
    const std::string_view first = head.substr(0, 1024);
    const bool plain = first.starts_with('<') || first.starts_with("\xEF\xBB\xBF<");
    const std::string_view declaration = first.substr(0, first.find("?>"));
    const bool named = declaration.find("encoding") != std::string_view::npos;
    const bool utf8 =
        declaration.find("UTF-8") != std::string_view::npos || declaration.find("utf-8") != std::string_view::npos;
    const bool typed = first.find("<!DOCTYPE") != std::string_view::npos;
    return plain && (!named || utf8) && !typed ? makeXmlScanner(handler) : makeExpatEngine(handler);
}

XmlStream::XmlStream(std::unique_ptr<ByteSource> source, XmlHandler& handler, std::string file, std::string part)
    : source_(std::move(source))
    , handler_(handler)
    , file_(std::move(file))
    , part_(std::move(part))
    , piece_(pieceSize, '\0')
{
}

Result<XmlEngine::Outcome> XmlStream::advance()
{
    if (paused_)
        return engine_->resume();
    auto got = source_->read(piece_);
    if (!got)
        return pass(got);
    std::string_view piece = std::string_view(piece_).substr(0, *got);
    last_ = piece.empty();
    if (!engine_) {
        engine_ = makeXmlEngine(piece, handler_);
        if (piece.starts_with("\xEF\xBB\xBF"))
            piece.remove_prefix(3);
    }
    return engine_->feed(piece, last_);
}

Result<bool> XmlStream::step()
{
    if (done_)
        return false;
    handler_.pause = false;
    auto outcome = advance();
    if (!outcome)
        return pass(outcome);
    if (handler_.failure) {
        handler_.failure->place.file = file_;
        return std::unexpected(*handler_.failure);
    }
    switch (*outcome) {
    case XmlEngine::Outcome::Bad: return std::unexpected(broken(ErrorKind::FileDamaged, damage::xml));
    case XmlEngine::Outcome::Cut: return std::unexpected(broken(ErrorKind::FileTruncated, damage::xml));
    case XmlEngine::Outcome::Entities: return std::unexpected(broken(ErrorKind::FileDamaged, damage::entities));
    case XmlEngine::Outcome::Stopped:
    case XmlEngine::Outcome::Taken: break;
    }
    paused_ = *outcome == XmlEngine::Outcome::Stopped && !handler_.finished;
    done_ = handler_.finished || (last_ && !paused_);
    return !done_;
}

Error XmlStream::broken(ErrorKind kind, const char* what) const
{
    return {kind, {what, part_}, {.file = file_}, {Hint::ExportAgain}};
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
