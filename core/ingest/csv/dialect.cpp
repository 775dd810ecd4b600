#include "core/ingest/csv/dialect.h"

#include "core/ingest/csv/record_parser.h"
#include "core/ingest/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <span>

namespace perennial {

namespace {

struct Candidate {
    char delimiter;
    double prior;
};
constexpr std::array candidates{
    Candidate{',', 1.0},   Candidate{';', 1.0}, Candidate{'\t', 1.0}, Candidate{'|', 0.95},
    Candidate{'\x1f', .9}, Candidate{'~', 0.6}, Candidate{'^', 0.6},  Candidate{':', 0.4},
};

/// What a dialect makes of the first records.
struct Trial {
    Dialect dialect;
    std::size_t records = 0;  // with text in them
    std::size_t fields = 0;   // the number of fields that most records have
    std::size_t alike = 0;    // records with that number
    bool firstAlike = false;  // the first record is one of them
    std::size_t quoted = 0;
    std::size_t malformed = 0;
    bool open = false;  // a quote was never closed
    bool openInLastLine = false;
    std::size_t inner = 0;    // fields behind a delimiter
    std::size_t misfits = 0;  // those that begin or end with another delimiter
    double score = 0;
};

/// Begins or ends with a mark that divides fields in other files: "\t,", "|" between tabs.
bool isMisfit(std::string_view field, char delimiter)
{
    const auto divides = [delimiter](char c) { return c != delimiter && (c == ',' || c == ';' || c == '|'); };
    return !field.empty() && (divides(field.front()) || divides(field.back()));
}

bool holdsText(const std::vector<std::string_view>& fields)
{
    return std::ranges::any_of(fields, [](std::string_view field) { return !field.empty(); });
}

void judge(Trial& trial, const std::vector<std::size_t>& counts, double prior)
{
    std::map<std::size_t, std::size_t> byFields;
    for (const std::size_t count : counts)
        ++byFields[count];
    for (const auto& [fields, alike] : byFields)
        if (alike >= trial.alike)
            trial.fields = fields, trial.alike = alike;
    trial.records = counts.size();
    if (counts.empty())
        return;
    trial.firstAlike = counts.front() == trial.fields;
    const double share = static_cast<double>(trial.alike) / static_cast<double>(trial.records);
    trial.score = share * share * std::log2(static_cast<double>(trial.fields)) * prior * (trial.firstAlike ? 1 : 0.7);
    if (trial.open)
        trial.score *= 0.2;
    if (trial.malformed > 0)
        trial.score *= 1 - 0.5 * static_cast<double>(trial.malformed) / static_cast<double>(trial.quoted);
    if (trial.misfits * 3 > trial.inner)
        trial.score *= 0.4;
}

Trial attempt(std::string_view head, bool whole, Dialect dialect, double prior)
{
    Trial trial{.dialect = dialect};
    std::string text(head);
    RecordParser parser(dialect);
    std::vector<std::size_t> counts;
    char* p = text.data();
    char* const end = p + text.size();
    while (p != end && counts.size() < dialectRecords) {
        const auto outcome = parser.parse(p, end, whole);
        if (outcome != RecordParser::Outcome::Record) {
            // The sample may end within a long quoted text, but not soon after its beginning.
            trial.open = outcome == RecordParser::Outcome::More && parser.quoteOpen() && (whole || counts.size() < 3);
            trial.openInLastLine = std::find(p, end, '\n') == end;
            break;
        }
        p += parser.size();
        trial.quoted += parser.quotedFields();
        trial.malformed += parser.malformedFields();
        if (holdsText(parser.fields()))
            counts.push_back(parser.fields().size());
        for (const std::string_view field : std::span(parser.fields()).subspan(1)) {
            ++trial.inner;
            trial.misfits += isMisfit(field, dialect.delimiter);
        }
    }
    judge(trial, counts, prior);
    return trial;
}

/// The best delimiter with this way of quoting.
Trial bestWith(char quote, std::string_view head, bool whole, const Option<char>& delimiter, bool backslash = false)
{
    if (delimiter.origin == Origin::Chosen)
        return attempt(head, whole, {delimiter.value, quote, backslash}, 1);
    Trial winner = attempt(head, whole, {candidates.front().delimiter, quote, backslash}, candidates.front().prior);
    for (const Candidate& candidate : std::span(candidates).subspan(1)) {
        const Trial trial = attempt(head, whole, {candidate.delimiter, quote, backslash}, candidate.prior);
        if (trial.score > winner.score)
            winner = trial;
    }
    return winner;
}

/// Quotes that mostly pair badly are plain characters (inches, an export without quoting). A quote
/// left open in the last line is the mark of a cut-off file instead.
bool quotesSuspect(const Trial& trial)
{
    const std::size_t open = trial.open && !trial.openInLastLine ? 1 : 0;
    return trial.malformed + open > trial.quoted - trial.malformed;
}

/// A single quote is an apostrophe unless every sign speaks for it.
bool quotesSingly(const Trial& trial)
{
    return trial.records > 0 && trial.quoted >= trial.records && trial.malformed == 0 && !trial.open;
}

Trial best(std::string_view head, bool whole, const TextOptions& options)
{
    if (options.quote.origin == Origin::Chosen)
        return bestWith(options.quote.value, head, whole, options.delimiter);
    Trial usual = bestWith('"', head, whole, options.delimiter);
    if (head.find("\\\"") != std::string_view::npos)
        if (const Trial escaped = bestWith('"', head, whole, options.delimiter, true); escaped.score > usual.score)
            usual = escaped;
    if (usual.quoted == 0 && !usual.open && head.find('\'') != std::string_view::npos) {
        const Trial single = bestWith('\'', head, whole, options.delimiter);
        return quotesSingly(single) && single.score >= usual.score ? single : usual;
    }
    if (!quotesSuspect(usual))
        return usual;
    const Trial none = bestWith('\0', head, whole, options.delimiter);
    return none.score > usual.score ? none : usual;
}

std::string delimiterEvidence(const Trial& trial)
{
    const std::string records = std::to_string(trial.records);
    const std::string fields = std::to_string(trial.fields);
    const std::string word = delimiterWord(trial.dialect.delimiter);
    if (trial.fields < 2)
        return tabbed({evidence::delimiterNone, records});
    if (trial.alike == trial.records)
        return tabbed({evidence::delimiterConsistent, word, records, fields});
    return tabbed({evidence::delimiterMostly, word, std::to_string(trial.alike), records, fields});
}

std::string quoteEvidence(const Trial& trial)
{
    if (trial.dialect.quote == '\0')
        return tabbed({evidence::quoteNone});
    const std::string word(1, trial.dialect.quote);
    return trial.quoted == 0 ? tabbed({evidence::quoteUnused, word})
                             : tabbed({evidence::quoteUsed, word, std::to_string(trial.quoted)});
}

/// The lines of the head without the last one, which may be cut.
std::string_view wholeLines(std::string_view head)
{
    const std::size_t end = head.find_last_of("\r\n");
    return end == std::string_view::npos ? head : head.substr(0, end + 1);
}

}  // namespace

char delimiterOfSepLine(std::string_view head)
{
    if (head.starts_with('"'))
        head.remove_prefix(1);
    if (head.size() < 6 || (head.substr(0, 4) != "sep=" && head.substr(0, 4) != "SEP=" && head.substr(0, 4) != "Sep="))
        return '\0';
    const std::string_view rest = head.substr(head[5] == '"' ? 6 : 5);
    return rest.empty() || rest.front() == '\n' || rest.front() == '\r' ? head[4] : '\0';
}

std::string delimiterWord(char c)
{
    if (c == '\t')
        return "tab";
    if (c > ' ' && c < '\x7f')
        return std::string(1, c);
    std::array<char, 8> code{};
    std::snprintf(code.data(), code.size(), "0x%02x", static_cast<unsigned char>(c));
    return code.data();
}

void detectDialect(std::string_view head, bool whole, TextOptions& options)
{
    options.skipLines = 0;
    if (const char named = delimiterOfSepLine(head); named != '\0') {
        options.delimiter.guess(named, tabbed({evidence::delimiterSepLine, delimiterWord(named)}));
        options.skipLines = 1;
        head.remove_prefix(std::min(head.find_first_of("\r\n"), head.size()));
        TextOptions fixed = options;
        fixed.delimiter.origin = Origin::Chosen;
        const Trial trial = best(whole ? head : wholeLines(head), whole, fixed);
        options.quote.guess(trial.dialect.quote, quoteEvidence(trial));
        options.backslash = trial.dialect.backslash;
        return;
    }
    Trial trial = best(whole ? head : wholeLines(head), whole, options);
    if (trial.fields < 2 && options.delimiter.origin == Origin::Guessed)
        trial.dialect.delimiter = ',';
    options.delimiter.guess(trial.dialect.delimiter, delimiterEvidence(trial));
    options.quote.guess(trial.dialect.quote, quoteEvidence(trial));
    options.backslash = trial.dialect.backslash;
}

}  // namespace perennial
