// First detection stage of text files: how their bytes are characters.
//
// Order of judgement: byte order mark; UTF-16 by its zero bytes; UTF-8 by validity of the whole
// file; else the legacy encoding whose reading looks most like written language, with uchardet and
// ICU's detector as witnesses. Names are ICU converter names ("UTF-8", "windows-1252", "GB18030").
#pragma once

#include "core/base/error.h"
#include "core/ingest/bytes/byte_source.h"

#include <string>
#include <string_view>
#include <vector>

namespace perennial {

struct EncodingGuess {
    std::string encoding;
    std::string evidence;  ///< words.h
};

/// Reads the source from its front to (at most) `limit` bytes and judges.
[[nodiscard]] Result<EncodingGuess> detectEncoding(ByteSource& source, std::uint64_t limit = 256U << 20);

/// Judges by a sample that is neither UTF-8 nor UTF-16. The sample should hold the lines with
/// non-ASCII bytes, whole. `macLines`: lines end in carriage returns alone, as only old Macs write them.
[[nodiscard]] EncodingGuess guessLegacyEncoding(std::string_view sample, bool macLines);

/// The encoding that a byte order mark at the front names ("" without one), and its length in bytes.
struct ByteOrderMark {
    std::string_view encoding;
    std::size_t length = 0;
};
[[nodiscard]] ByteOrderMark byteOrderMark(std::string_view head);

/// "UTF-16LE" or "UTF-16BE" if the zero bytes of the head say so, else "".
[[nodiscard]] std::string_view utf16ByZeros(std::string_view head);

/// Encodings to offer for choice, most usual first.
[[nodiscard]] const std::vector<std::string>& knownEncodings();

}  // namespace perennial
