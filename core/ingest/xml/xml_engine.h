// The two ways an XML part is cut into elements: our own scanner for plain UTF-8, which all office
// programs write and which takes a quarter of the time, and expat for every other encoding.
#pragma once

#include "core/ingest/xml/xml_handler.h"

#include <memory>
#include <string_view>

namespace perennial {

class XmlEngine {
public:
    static constexpr std::size_t maxDepth = 512;

    enum class Outcome : unsigned char {
        Taken,     // all of the piece; more may come
        Stopped,   // the handler failed, paused or finished
        Bad,       // not well-formed
        Cut,       // ends too early (only with `last`)
        Entities,  // declares entities
    };

    virtual ~XmlEngine() = default;
    /// Takes the next piece; an empty last one ends the part.
    [[nodiscard]] virtual Outcome feed(std::string_view piece, bool last) = 0;
    /// Goes on after a pause, with what is left of the piece.
    [[nodiscard]] virtual Outcome resume() = 0;
};

/// The engine for a part that begins with these bytes.
[[nodiscard]] std::unique_ptr<XmlEngine> makeXmlEngine(std::string_view head, XmlHandler& handler);

[[nodiscard]] std::unique_ptr<XmlEngine> makeXmlScanner(XmlHandler& handler);
[[nodiscard]] std::unique_ptr<XmlEngine> makeExpatEngine(XmlHandler& handler);

}  // namespace perennial
