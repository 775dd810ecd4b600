// Cuts one record of delimited text into fields, after RFC 4180 and what Excel really writes:
// - a quote opens a quoted field only at the field's first character; elsewhere it is a plain one
// - inside, a doubled quote is one quote; delimiters and line ends are plain
// - what follows a closing quote up to the next delimiter is appended as it stands (as Excel does);
//   spaces alone are dropped
// - \" before a plain character is a quote of the text (exports of databases), not the closing one;
//   with Dialect::backslash it always is, and \\ is one backslash
// - a record ends with LF, CRLF or CR; with Dialect::recordEnd only with that character and the line ends after it
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

struct Dialect {
    std::string delimiter = ",";  ///< of any length; "": each record is one field
    char quote = '"';             ///< '\0': none
    bool backslash = false;       ///< a backslash makes the next quote or backslash plain, whatever follows
    char recordEnd = '\0';        ///< '\0': line ends
};

class RecordParser {
public:
    explicit RecordParser(Dialect dialect);

    enum class Outcome : unsigned char {
        Record,         // a whole record; size() bytes of the text belong to it
        More,           // the text ends within the record
        TooManyFields,  // more than maxFields
    };
    static constexpr std::size_t maxFields = 16'384;  // the columns of a spreadsheet

    /// Parses the record at the front of [begin, end). The text of quoted fields is unescaped in place,
    /// but only when the outcome is Record. With `last`, the end of the text ends the record too.
    Outcome parse(char* begin, char* end, bool last);

    [[nodiscard]] const std::vector<std::string_view>& fields() const { return fields_; }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] std::size_t quotedFields() const { return quoted_; }
    /// Quoted fields with text between the closing quote and the delimiter: a sign of a wrong dialect.
    [[nodiscard]] std::size_t malformedFields() const { return malformed_; }
    /// The text ended inside a quoted field.
    [[nodiscard]] bool quoteOpen() const { return quoteOpen_; }

private:
    struct Raw {
        char* begin;
        char* end;
        bool escaped;  // holds quotes to be taken out
    };
    [[nodiscard]] bool endsField(const char* p, const char* end) const
    {
        return stops_[static_cast<unsigned char>(*p)]
               && (single_ || *p != first_ || dialect_.delimiter.empty() || divides(p, end));
    }
    [[nodiscard]] bool divides(const char* p, const char* end) const;
    char* behindRecord(char* p, char* end, bool last) const;
    char* plainField(char* p, char* end);
    char* quotedField(char* p, char* end, bool last);
    char* closingQuote(char* p, char* end, bool& escaped) const;
    char* closingAfterBackslashes(char* p, char* end, bool& escaped) const;
    void finish();
    std::string_view unescape(Raw field) const;
    std::string_view unescapeBackslashes(Raw field) const;

    Dialect dialect_;
    char first_;   // of the delimiter
    bool single_;  // the delimiter is one character
    std::array<bool, 256> stops_{};
    std::vector<Raw> raw_;
    std::vector<std::string_view> fields_;
    std::size_t size_ = 0;
    std::size_t quoted_ = 0;
    std::size_t malformed_ = 0;
    bool quoteOpen_ = false;
};

}  // namespace perennial
