// Our XML scanner against expat: what expat takes, the scanner takes, with the same elements and texts.
#include "core/ingest/xml/xml_engine.h"

#include <cstdlib>
#include <string>

namespace {

using namespace perennial;

class Recorder final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        log.append("<").append(name);
        attributes.each([this](std::string_view key, std::string_view value) {
            log.append(" ").append(key).append("=").append(value);
        });
        log += ">";
    }
    void end(std::string_view name) override { log.append("</").append(name).append(">"); }
    void text(std::string_view piece) override { log += piece; }

    std::string log;
};

XmlEngine::Outcome run(XmlEngine& engine, std::string_view bytes, std::size_t piece)
{
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        if (const auto outcome = engine.feed(bytes.substr(at, piece), false); outcome != XmlEngine::Outcome::Taken)
            return outcome;
    return engine.feed({}, true);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    // Only what makeXmlEngine would give to the scanner.
    if (bytes.find("<!DOCTYPE") != std::string_view::npos || bytes.find("encoding") != std::string_view::npos)
        return 0;
    Recorder ours;
    Recorder theirs;
    const auto scanner = makeXmlScanner(ours);
    const auto expat = makeExpatEngine(theirs);
    const auto got = run(*scanner, bytes, data[0] % 64 + 1);
    if (run(*expat, bytes, bytes.size()) != XmlEngine::Outcome::Taken)
        return 0;
    if (got != XmlEngine::Outcome::Taken || ours.log != theirs.log)
        std::abort();
    return 0;
}
