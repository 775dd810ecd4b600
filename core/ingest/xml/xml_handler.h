// What the elements of an XML part are handed to. Names come without their prefix ("x:row" is "row").
#pragma once

#include "core/base/error.h"

#include <optional>
#include <span>
#include <string_view>

namespace perennial {

struct XmlAttribute {
    std::string_view name;  ///< as it stands in the file, with its prefix
    std::string_view value;
};

[[nodiscard]] inline std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The attributes of an element, valid during the call.
class XmlAttributes {
public:
    explicit XmlAttributes(std::span<const XmlAttribute> all)
        : all_(all)
    {
    }
    /// The value, by the name as it stands in the file or without its prefix; "" if there is none.
    [[nodiscard]] std::string_view operator[](std::string_view name) const
    {
        std::string_view byLocalName;
        for (const XmlAttribute& attribute : all_) {
            if (attribute.name == name)
                return attribute.value;
            if (byLocalName.empty() && localName(attribute.name) == name)
                byLocalName = attribute.value;
        }
        return byLocalName;
    }
    /// Calls f(name with prefix, value) for each.
    template <class F>
    void each(F&& f) const
    {
        for (const XmlAttribute& attribute : all_)
            f(attribute.name, attribute.value);
    }

private:
    std::span<const XmlAttribute> all_;
};

class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    /// May come in several pieces.
    virtual void text(std::string_view piece) = 0;

    /// Set by a handler that cannot go on; reading then ends with it.
    std::optional<Error> failure;
    /// Set by a handler that has enough for now: step() returns, the next one goes on from there.
    bool pause = false;
    /// Set by a handler that needs nothing more of the part.
    bool finished = false;
};

}  // namespace perennial
