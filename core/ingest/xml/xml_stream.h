// XML read piece by piece (expat), without entities of its own and without end: what an office file is
// made of. Names come without their prefix ("x:row" is "row").
#pragma once

#include "core/base/error.h"
#include "core/ingest/bytes/byte_source.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace perennial {

/// The attributes of an element, valid during the call.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs)
        : pairs_(pairs)
    {
    }
    /// The value, by the name as it stands in the file or without its prefix; "" if there is none.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
    /// Calls f(name with prefix, value) for each.
    template <class F>
    void each(F&& f) const
    {
        for (const char** p = pairs_; *p != nullptr; p += 2)
            f(std::string_view(p[0]), std::string_view(p[1]));
    }

private:
    const char** pairs_;
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

class XmlStream {
public:
    /// `part` names the part of the file for errors. The handler must outlive the stream.
    XmlStream(std::unique_ptr<ByteSource> source, XmlHandler& handler, std::string file, std::string part);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Reads the next piece (some ten KiB); false at the end. Errors: those of the source, the handler's,
    /// FileTruncated, FileDamaged (also for declared entities: no office program writes them).
    [[nodiscard]] Result<bool> step();

    [[nodiscard]] const ByteSource& source() const { return *source_; }

private:
    static void onStart(void* self, const char* name, const char** attributes);
    static void onEnd(void* self, const char* name);
    static void onText(void* self, const char* text, int length);
    static void onEntity(void* self, const char* name, int parameter, const char* value, int length, const char* base,
                         const char* systemId, const char* publicId, const char* notation);
    void stopIfAsked();
    Error broken(ErrorKind kind) const;

    std::unique_ptr<ByteSource> source_;
    XmlHandler& handler_;
    std::string file_;
    std::string part_;
    XML_ParserStruct* parser_;
    std::size_t depth_ = 0;
    bool suspended_ = false;
    bool last_ = false;
    bool done_ = false;
};

/// Reads a part as a whole.
[[nodiscard]] Result<> parseXml(std::unique_ptr<ByteSource> source, XmlHandler& handler, const std::string& file,
                                const std::string& part);

}  // namespace perennial
