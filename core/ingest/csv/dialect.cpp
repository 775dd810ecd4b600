#include "core/ingest/csv/dialect.h"

#include "core/ingest/csv/aligned_layout.h"
#include "core/ingest/csv/delimiters.h"
#include "core/ingest/csv/record_parser.h"
#include "core/ingest/values/text.h"
#include "core/ingest/words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <span>

namespace perennial {

namespace {

constexpr std::size_t fewestOddFields = 3;
constexpr char recordSeparator = '\x1e';

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
    std::size_t inner = 0;        // fields behind a delimiter
    bool headMisfits = false;     // all inner fields of the first record begin or end with the same other mark
    std::size_t alternating = 0;  // records of which every second field, and only that, is empty
    std::size_t misfits = 0;      // those that begin or end with another delimiter
    double score = 0;
};

/// Begins or ends with a mark that divides fields in other files: "\t,", "|" between tabs.
bool isMisfit(std::string_view field, std::string_view delimiter)
{
    const auto divides = [delimiter](char c) { return !delimiter.contains(c) && (c == ',' || c == ';' || c == '|'); };
    return !field.empty() && (divides(field.front()) || divides(field.back()));
}

/// "Date~", "~Customer~", "~Sum": the delimiter is longer than the one tried.
bool allMisfit(const std::vector<std::string_view>& fields, std::string_view delimiter)
{
    if (fields.size() < 2)
        return false;
    const auto other = [&](char c) { return isDividingMark(c) && !delimiter.contains(c); };
    const bool begins = std::all_of(fields.begin() + 1, fields.end(),
                                    [&](std::string_view field) { return !field.empty() && other(field.front()); });
    const bool ends = std::all_of(fields.begin(), fields.end() - 1,
                                  [&](std::string_view field) { return !field.empty() && other(field.back()); });
    return begins || ends;
}

/// "a", "", "b", "", "c": half of a doubled delimiter.
bool alternates(const std::vector<std::string_view>& fields)
{
    if (fields.size() < 3 || fields.size() % 2 == 0)
        return false;
    std::size_t filled = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i % 2 == 1 && !fields[i].empty())
            return false;
        filled += !fields[i].empty();
    }
    return filled >= 2;
}

/// Something is written, and not only a line that is drawn.
bool holdsText(const std::vector<std::string_view>& fields)
{
    return std::ranges::any_of(fields, [](std::string_view field) { return !field.empty() && !isRuling(field); });
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
    if (trial.misfits * 3 > trial.inner || trial.headMisfits || trial.alternating * 10 > trial.records * 9)
        trial.score *= 0.4;
}

Trial attempt(std::string_view head, bool whole, Dialect dialect, double prior)
{
    Trial trial{.dialect = std::move(dialect)};
    std::string text(head);
    RecordParser parser(trial.dialect);
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
        if (counts.size() == 1)
            trial.headMisfits = allMisfit(parser.fields(), trial.dialect.delimiter);
        trial.alternating += alternates(parser.fields());
        for (const std::string_view field : std::span(parser.fields()).subspan(1)) {
            ++trial.inner;
            trial.misfits += isMisfit(field, trial.dialect.delimiter);
        }
    }
    judge(trial, counts, prior);
    return trial;
}

/// An odd delimiter divides nearly every record alike, the heads with them.
bool isBelieved(const Trial& trial)
{
    return trial.fields >= fewestOddFields && trial.alike * 10 >= trial.records * 9 && trial.records >= 2;
}

/// The best delimiter with this way of quoting.
Trial bestWith(char quote, std::string_view head, bool whole, const TextOptions& options, bool backslash = false)
{
    const auto tried = [&](const std::string& delimiter, double prior) {
        return attempt(head, whole, {delimiter, quote, backslash, options.recordEnd}, prior);
    };
    if (options.delimiter.origin == Origin::Chosen)
        return tried(options.delimiter.value, 1);
    const std::vector<DelimiterCandidate> candidates = delimiterCandidates(head);
    Trial winner = tried(candidates.front().text, candidates.front().prior);
    for (const DelimiterCandidate& candidate : std::span(candidates).subspan(1)) {
        Trial trial = tried(candidate.text, candidate.prior);
        if (trial.score > winner.score && (!candidate.odd || isBelieved(trial)))
            winner = std::move(trial);
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
        return bestWith(options.quote.value, head, whole, options);
    Trial usual = bestWith('"', head, whole, options);
    if (head.find("\\\"") != std::string_view::npos)
        if (const Trial escaped = bestWith('"', head, whole, options, true); escaped.score > usual.score)
            usual = escaped;
    if (usual.quoted == 0 && !usual.open && head.find('\'') != std::string_view::npos) {
        const Trial single = bestWith('\'', head, whole, options);
        return quotesSingly(single) && single.score >= usual.score ? single : usual;
    }
    if (!quotesSuspect(usual))
        return usual;
    const Trial none = bestWith('\0', head, whole, options);
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

/// The layout of text in aligned columns, if no character divides it as well.
std::optional<AlignedLayout> alignedInstead(std::string_view head, const Trial& trial)
{
    const bool divided = trial.fields >= 3 && trial.firstAlike && trial.alike * 10 >= trial.records * 8;
    if (divided && !standsInNumbers(trial.dialect.delimiter, head))
        return std::nullopt;
    auto layout = findAlignedLayout(head);
    if (layout && divided && layout->columns.size() <= trial.fields)
        layout.reset();
    return layout;
}

std::string_view wholeLines(std::string_view head)
{
    const std::size_t end = head.find_last_of("\r\n");
    return end == std::string_view::npos ? head : head.substr(0, end + 1);
}

void detectDialect(std::string_view head, bool whole, TextOptions& options)
{
    options.skipLines = 0;
    options.recordEnd = std::ranges::count(head, recordSeparator) > 1 ? recordSeparator : '\0';
    if (const char named = delimiterOfSepLine(head); named != '\0') {
        options.delimiter.guess(std::string(1, named),
                                tabbed({evidence::delimiterSepLine, delimiterWord({&named, 1})}));
        options.skipLines = 1;
        head.remove_prefix(std::min(head.find_first_of("\r\n"), head.size()));
        TextOptions fixed = options;
        fixed.delimiter.origin = Origin::Chosen;
        const Trial trial = best(whole ? head : wholeLines(head), whole, fixed);
        options.quote.guess(trial.dialect.quote, quoteEvidence(trial));
        options.backslash = trial.dialect.backslash;
        return;
    }
    const std::string_view lines = whole ? head : wholeLines(head);
    if (options.delimiter.value == alignedColumns && options.delimiter.origin == Origin::Chosen) {
        options.quote.guess('\0', tabbed({evidence::quoteNone}));
        return;
    }
    Trial trial = best(lines, whole, options);
    const bool free = options.delimiter.origin == Origin::Guessed && options.recordEnd == '\0';
    if (const auto layout = free ? alignedInstead(lines, trial) : std::nullopt) {
        options.delimiter.guess(
            std::string(alignedColumns),
            tabbed({evidence::delimiterAligned, std::to_string(layout->rows), std::to_string(layout->columns.size())}));
        options.quote.guess('\0', tabbed({evidence::quoteNone}));
        return;
    }
    if (trial.fields < 2 && options.delimiter.origin == Origin::Guessed)
        trial.dialect.delimiter = ",";
    options.delimiter.guess(trial.dialect.delimiter, delimiterEvidence(trial));
    options.quote.guess(trial.dialect.quote, quoteEvidence(trial));
    options.backslash = trial.dialect.backslash;
}

}  // namespace perennial
