// The keys that readers put into evidence and into the details of errors. Sentences for them are
// made and translated in ui/support; a key is followed by its arguments, separated by tabs.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace perennial {

/// Why an encoding, delimiter or quote was guessed (Option::evidence).
namespace evidence {
inline constexpr char encodingBom[] = "encoding-bom";                // encoding
inline constexpr char encodingAscii[] = "encoding-ascii";            // bytes looked at
inline constexpr char encodingUtf8[] = "encoding-utf8";              // number of valid multi-byte characters
inline constexpr char encodingUtf16[] = "encoding-utf16-zeros";      // encoding, share of zero bytes in percent
inline constexpr char encodingNamed[] = "encoding-named";            // encoding: the file names it itself
inline constexpr char encodingStatistics[] = "encoding-statistics";  // encoding, non-ASCII bytes, detectors that agree
inline constexpr char delimiterSepLine[] = "delimiter-sep-line";     // delimiter
inline constexpr char delimiterConsistent[] = "delimiter-consistent";  // delimiter, rows (all alike), fields
inline constexpr char delimiterMostly[] = "delimiter-mostly";          // delimiter, rows alike, rows, fields
inline constexpr char delimiterAligned[] = "delimiter-aligned";        // rows, columns
inline constexpr char delimiterNone[] = "delimiter-none";              // rows: one column only
inline constexpr char quoteUsed[] = "quote-used";                      // quote, quoted fields
inline constexpr char quoteUnused[] = "quote-unused";                  // quote: no field is quoted
inline constexpr char quoteNone[] = "quote-none";  // quotes that pair with no other: plain characters
}  // namespace evidence

/// What is broken (first argument of FileTruncated and FileDamaged).
namespace damage {
inline constexpr char quoteOpen[] = "quote-open";        // a quoted field is never closed
inline constexpr char character[] = "character-cut";     // ends within a character
inline constexpr char zeroBytes[] = "zero-bytes";        // NUL bytes inside text
inline constexpr char gzip[] = "gzip";                   // the gzip stream
inline constexpr char zip[] = "zip";                     // the zip archive or a part of it; second argument: part
inline constexpr char xml[] = "xml";                     // XML of a part; second argument: part
inline constexpr char json[] = "json";                   // a record that is no valid JSON
inline constexpr char jsonOpen[] = "json-open";          // the list of records, or the last record, is never closed
inline constexpr char entities[] = "xml-entities";       // XML that declares entities; second argument: part
inline constexpr char part[] = "part-missing";           // second argument: part that should be there
inline constexpr char sharedString[] = "shared-string";  // a cell names a shared string that does not exist
inline constexpr char reference[] = "cell-reference";    // second argument: the reference that is none
inline constexpr char record[] = "record";               // a record of an XLS file
inline constexpr char container[] = "container";         // the OLE container of an XLS file
}  // namespace damage

/// What is too large (first argument of FileTooLarge; the second is the limit in words of bytes or a count).
namespace excess {
inline constexpr char record[] = "record-bytes";
inline constexpr char columns[] = "columns";
inline constexpr char rows[] = "rows";
inline constexpr char inflated[] = "inflated-bytes";
inline constexpr char sharedStrings[] = "shared-strings-bytes";
inline constexpr char depth[] = "xml-depth";
}  // namespace excess

/// Joins a key and its arguments with tabs.
[[nodiscard]] inline std::string tabbed(std::initializer_list<std::string_view> words)
{
    std::string all;
    for (const std::string_view word : words) {
        if (!all.empty())
            all += '\t';
        all += word;
    }
    return all;
}

}  // namespace perennial
