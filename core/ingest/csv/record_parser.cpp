#include "core/ingest/csv/record_parser.h"

#include <algorithm>
#include <cstring>

namespace perennial {

RecordParser::RecordParser(Dialect dialect)
    : dialect_(std::move(dialect))
    , first_(dialect_.delimiter.empty() ? '\n' : dialect_.delimiter.front())
    , single_(dialect_.delimiter.size() == 1)
{
    if (!dialect_.delimiter.empty())
        stops_[static_cast<unsigned char>(dialect_.delimiter.front())] = true;
    if (dialect_.recordEnd != '\0') {
        stops_[static_cast<unsigned char>(dialect_.recordEnd)] = true;
    } else {
        stops_[static_cast<unsigned char>('\n')] = true;
        stops_[static_cast<unsigned char>('\r')] = true;
    }
}

/// The delimiter stands at `p`, whole.
bool RecordParser::divides(const char* p, const char* end) const
{
    const std::size_t size = dialect_.delimiter.size();
    return size > 0 && static_cast<std::size_t>(end - p) >= size
           && std::memcmp(p, dialect_.delimiter.data(), size) == 0;
}

/// Behind the end of the record that stands at `p`; nullptr if more text may belong to it.
char* RecordParser::behindRecord(char* p, char* end, bool last) const
{
    if (p == end)
        return p;
    if (dialect_.recordEnd != '\0') {
        p = std::find_if(p + 1, end, [](char c) { return c != '\n' && c != '\r'; });
        return p == end && !last ? nullptr : p;
    }
    if (*p != '\r')
        return p + 1;
    if (p + 1 == end && !last)
        return nullptr;  // an LF may follow
    return p + 1 != end && p[1] == '\n' ? p + 2 : p + 1;
}

RecordParser::Outcome RecordParser::parse(char* begin, char* end, bool last)
{
    raw_.clear();
    quoted_ = 0;
    malformed_ = 0;
    quoteOpen_ = false;
    char* p = begin;
    while (true) {
        const bool quoted = p != end && *p == dialect_.quote && dialect_.quote != '\0';
        p = quoted ? quotedField(p, end, last) : plainField(p, end);
        if (p == nullptr || (p == end && !last))
            return Outcome::More;
        if (raw_.size() > maxFields)
            return Outcome::TooManyFields;
        if (p == end || *p != first_ || !(single_ || divides(p, end)))
            break;
        p += dialect_.delimiter.size();
    }
    p = behindRecord(p, end, last);
    if (p == nullptr)
        return Outcome::More;
    size_ = static_cast<std::size_t>(p - begin);
    finish();
    return Outcome::Record;
}

char* RecordParser::plainField(char* p, char* end)
{
    char* const begin = p;
    while (p != end && !endsField(p, end))
        ++p;
    raw_.push_back({begin, p, false});
    return p;
}

/// Returns the place of the closing quote, or nullptr if the text ends before it.
char* RecordParser::closingQuote(char* p, char* end, bool& escaped) const
{
    if (dialect_.backslash)
        return closingAfterBackslashes(p, end, escaped);
    const char* const begin = p;
    while (p != end) {
        p = static_cast<char*>(std::memchr(p, dialect_.quote, static_cast<std::size_t>(end - p)));
        if (p == nullptr)
            return nullptr;
        const bool atEnd = p + 1 == end;
        const bool doubled = !atEnd && p[1] == dialect_.quote;
        const bool backslash =
            p != begin && p[-1] == '\\' && !atEnd && !doubled && !stops_[static_cast<unsigned char>(p[1])];
        if (!doubled && !backslash)
            return p;
        escaped = true;
        p += doubled ? 2 : 1;
    }
    return nullptr;
}

/// The same where backslashes escape; a doubled quote is one of the text here too.
char* RecordParser::closingAfterBackslashes(char* p, char* end, bool& escaped) const
{
    for (; p != end; ++p) {
        const bool atEnd = p + 1 == end;
        if (*p == '\\' && !atEnd && (p[1] == dialect_.quote || p[1] == '\\')) {
            escaped = true;
            ++p;
        } else if (*p == dialect_.quote) {
            if (atEnd || p[1] != dialect_.quote)
                return p;
            escaped = true;
            ++p;
        }
    }
    return nullptr;
}

/// Returns the end of the field, or nullptr if more text is needed.
char* RecordParser::quotedField(char* p, char* end, bool last)
{
    char* const begin = p + 1;
    bool escaped = false;
    char* const close = closingQuote(begin, end, escaped);
    if (close == nullptr) {
        quoteOpen_ = true;
        return nullptr;
    }
    if (close + 1 == end && !last)
        return nullptr;  // the quote may be half of a doubled one
    ++quoted_;
    char* stop = close + 1;
    while (stop != end && !endsField(stop, end))
        ++stop;
    if (std::all_of(close + 1, stop, [](char c) { return c == ' '; })) {
        raw_.push_back({begin, close, escaped});
    } else {
        ++malformed_;
        // The closing quote goes, the rest stays: shown to unescape() as one text with a lone quote.
        raw_.push_back({begin, stop, true});
    }
    return stop;
}

void RecordParser::finish()
{
    fields_.resize(raw_.size());
    for (std::size_t i = 0; i < raw_.size(); ++i) {
        const Raw& field = raw_[i];
        fields_[i] = field.escaped ? unescape(field)
                                   : std::string_view(field.begin, static_cast<std::size_t>(field.end - field.begin));
    }
}

std::string_view RecordParser::unescapeBackslashes(Raw field) const
{
    char* to = field.begin;
    for (const char* p = field.begin; p != field.end; ++p) {
        const bool more = p + 1 != field.end;
        const bool escape = *p == '\\' && more && (p[1] == dialect_.quote || p[1] == '\\');
        if (escape || (*p == dialect_.quote && more && p[1] == dialect_.quote))
            ++p;
        else if (*p == dialect_.quote)
            continue;
        *to++ = *p;
    }
    return {field.begin, static_cast<std::size_t>(to - field.begin)};
}

std::string_view RecordParser::unescape(Raw field) const
{
    if (dialect_.backslash)
        return unescapeBackslashes(field);
    char* to = field.begin;
    bool closed = false;
    for (const char* p = field.begin; p != field.end; ++p) {
        if (!closed && *p == dialect_.quote) {
            const bool doubled = p + 1 != field.end && p[1] == dialect_.quote;
            const bool backslash = p != field.begin && p[-1] == '\\' && p + 1 != field.end;
            if (doubled) {
                ++p;
            } else if (backslash) {
                --to;
            } else {
                closed = true;
                continue;
            }
        }
        *to++ = *p;
    }
    return {field.begin, static_cast<std::size_t>(to - field.begin)};
}

}  // namespace perennial
