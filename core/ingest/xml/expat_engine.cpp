#include "core/ingest/words.h"
#include "core/ingest/xml/xml_engine.h"

#include <expat.h>
#include <vector>

namespace perennial {

namespace {

class ExpatEngine final : public XmlEngine {
public:
    explicit ExpatEngine(XmlHandler& handler)
        : handler_(handler)
        , parser_(XML_ParserCreate(nullptr), XML_ParserFree)
    {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(parser_.get(), onText);
        XML_SetEntityDeclHandler(parser_.get(), onEntity);
    }

    Outcome feed(std::string_view piece, bool last) override
    {
        last_ = last;
        return judge(
            XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), last ? XML_TRUE : XML_FALSE));
    }
    Outcome resume() override { return judge(XML_ResumeParser(parser_.get())); }

private:
    Outcome judge(XML_Status status) const
    {
        if (entities_)
            return Outcome::Entities;
        if (handler_.failure || handler_.finished || status == XML_STATUS_SUSPENDED)
            return Outcome::Stopped;
        return status == XML_STATUS_OK ? Outcome::Taken : last_ ? Outcome::Cut : Outcome::Bad;
    }

    static void onStart(void* self, const char* name, const char** attributes)
    {
        auto& engine = *static_cast<ExpatEngine*>(self);
        if (++engine.depth_ > maxDepth) {
            engine.handler_.failure = Error{ErrorKind::FileTooLarge, {excess::depth, std::to_string(maxDepth)}, {}, {}};
        } else {
            engine.attributes_.clear();
            for (; *attributes != nullptr; attributes += 2)
                engine.attributes_.push_back({attributes[0], attributes[1]});
            engine.handler_.start(localName(name), XmlAttributes(engine.attributes_));
        }
        engine.stopIfAsked();
    }

    static void onEnd(void* self, const char* name)
    {
        auto& engine = *static_cast<ExpatEngine*>(self);
        --engine.depth_;
        engine.handler_.end(localName(name));
        engine.stopIfAsked();
    }

    static void onText(void* self, const char* text, int length)
    {
        static_cast<ExpatEngine*>(self)->handler_.text({text, static_cast<std::size_t>(length)});
    }

    static void onEntity(void* self, const char*, int, const char*, int, const char*, const char*, const char*,
                         const char*)
    {
        auto& engine = *static_cast<ExpatEngine*>(self);
        engine.entities_ = true;
        XML_StopParser(engine.parser_.get(), XML_FALSE);
    }

    void stopIfAsked()
    {
        if (handler_.failure || handler_.finished)
            XML_StopParser(parser_.get(), XML_FALSE);
        else if (handler_.pause)
            XML_StopParser(parser_.get(), XML_TRUE);
    }

    XmlHandler& handler_;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser_;
    std::vector<XmlAttribute> attributes_;
    std::size_t depth_ = 0;
    bool last_ = false;
    bool entities_ = false;
};

}  // namespace

std::unique_ptr<XmlEngine> makeExpatEngine(XmlHandler& handler)
{
    return std::make_unique<ExpatEngine>(handler);
}

}  // namespace perennial
