// XML read piece by piece, without entities of its own and without end: what an office file is made of.
#pragma once

#include "core/base/error.h"
#include "core/ingest/bytes/byte_source.h"
#include "core/ingest/xml/xml_engine.h"
#include "core/ingest/xml/xml_handler.h"

#include <memory>
#include <string>

namespace perennial {

class XmlStream {
public:
    /// `part` names the part of the file for errors. The handler must outlive the stream.
    XmlStream(std::unique_ptr<ByteSource> source, XmlHandler& handler, std::string file, std::string part);

    /// Reads the next piece (some ten KiB); false at the end. Errors: those of the source, the handler's,
    /// FileTruncated, FileDamaged (also for declared entities: no office program writes them).
    [[nodiscard]] Result<bool> step();

    [[nodiscard]] const ByteSource& source() const { return *source_; }

private:
    Result<XmlEngine::Outcome> advance();
    Error broken(ErrorKind kind, const char* what) const;

    std::unique_ptr<ByteSource> source_;
    XmlHandler& handler_;
    std::string file_;
    std::string part_;
    std::string piece_;
    std::unique_ptr<XmlEngine> engine_;
    bool paused_ = false;
    bool last_ = false;
    bool done_ = false;
};

/// Reads a part as a whole.
[[nodiscard]] Result<> parseXml(std::unique_ptr<ByteSource> source, XmlHandler& handler, const std::string& file,
                                const std::string& part);

}  // namespace perennial
