#include "core/ingest/json/json_records.h"

#include "core/ingest/csv/csv_reader.h"
#include "core/ingest/words.h"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>

namespace perennial {
namespace {

constexpr std::size_t pieceBytes = 1U << 18;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Makes cells of what the parser meets in one record.
class CellMaker final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit CellMaker(std::vector<JsonCell>& cells)
        : cells_(cells)
    {
    }

    bool null() override { return put(CellKind::Empty, {}); }
    bool boolean(bool value) override { return put(CellKind::Boolean, value ? "TRUE" : "FALSE"); }
    bool number_integer(number_integer_t value) override { return put(CellKind::Number, std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return put(CellKind::Number, std::to_string(value)); }
    bool number_float(number_float_t, const string_t& digits) override { return put(CellKind::Number, digits); }
    bool string(string_t& value) override
    {
        const CellKind kind = value.empty() ? CellKind::Empty : CellKind::Text;
        return put(kind, std::move(value));
    }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override
    {
        if (lists_ > 0)
            ++hidden_;
        else
            path_.emplace_back();
        return true;
    }
    bool key(string_t& name) override
    {
        if (hidden_ == 0)
            path_.back() = name;
        return true;
    }
    bool end_object() override
    {
        if (hidden_ > 0)
            --hidden_;
        else
            path_.pop_back();
        return true;
    }
    bool start_array(std::size_t) override
    {
        if (lists_++ == 0)
            list_ = {joinedPath(), CellKind::Empty, {}};
        return true;
    }
    bool end_array() override
    {
        if (--lists_ == 0)
            cells_.push_back(std::move(list_));
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override { return false; }

private:
    /// "order.customer.email"; the wrappers of exported databases ("$oid", "$date") say nothing.
    [[nodiscard]] std::string joinedPath() const
    {
        std::string joined;
        for (const std::string& name : path_)
            if (!name.starts_with('$'))
                joined += (joined.empty() ? "" : ".") + name;
        return joined;
    }

    bool put(CellKind kind, std::string text)
    {
        if (lists_ == 0) {
            cells_.push_back({joinedPath(), kind, std::move(text)});
        } else if (hidden_ == 0 && lists_ == 1 && !text.empty()) {
            list_.kind = CellKind::Text;
            list_.text += (list_.text.empty() ? "" : ", ") + text;
        }
        return true;
    }

    std::vector<JsonCell>& cells_;
    std::vector<std::string> path_;
    JsonCell list_;
    std::size_t lists_ = 0;
    std::size_t hidden_ = 0;  // objects within a list
};

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

/// Behind the text in quotes that begins at `at`.
std::size_t skipText(std::string_view text, std::size_t at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at)
        at += text[at] == '\\';
    return std::min(at + 1, text.size());
}

}  // namespace

std::optional<JsonShape> findJsonRecords(std::string_view head, bool whole)
{
    std::optional<JsonShape> best;
    std::size_t depth = 0;
    for (std::size_t at = skipSpaces(head, 0); at < head.size();) {
        const char c = head[at];
        if (c == '"') {
            at = skipText(head, at);
            continue;
        }
        const bool opensList =
            c == '[' && skipSpaces(head, at + 1) < head.size() && head[skipSpaces(head, at + 1)] == '{';
        depth += c == '[' || c == '{';
        if (opensList && (!best || depth < best->depth))
            best = JsonShape{depth, at + 1};
        const bool closes = (c == ']' || c == '}') && depth > 0;
        depth -= closes;
        if (closes && depth == 0) {
            // an object that ends: the first of many, or alone
            const std::size_t next = skipSpaces(head, at + 1);
            const bool another = next < head.size() && head[next] == '{';
            if (c == '}' && (another || (!best && whole)))
                return JsonShape{0, 0};
            return best;
        }
        ++at;
    }
    return best;
}

JsonRecords::JsonRecords(std::unique_ptr<TextStream> text, JsonShape shape)
    : text_(std::move(text))
    , shape_(shape)
{
}

Result<bool> JsonRecords::refill()
{
    std::string piece(pieceBytes, '\0');
    const auto got = text_->read(piece);
    if (!got)
        return pass(got);
    piece.resize(*got);
    buffer_ = std::move(piece);
    at_ = 0;
    if (!started_) {
        const std::size_t skipped = std::min(shape_.begin - passed_, buffer_.size());
        passed_ += skipped;
        at_ = skipped;
        started_ = passed_ == shape_.begin;
    }
    return *got > 0;
}

Result<bool> JsonRecords::next(std::string& record)
{
    record.clear();
    while (!ended_) {
        if (at_ == buffer_.size()) {
            auto more = refill();
            if (!more)
                return more;
            if (!*more) {
                if (shape_.depth > 0 || depth_ > 0)
                    return fail(ErrorKind::FileTruncated, {damage::jsonOpen}, {}, {Hint::ExportAgain});
                ended_ = true;
            }
            continue;
        }
        const char c = buffer_[at_++];
        if (depth_ > 0)
            record += c;
        if (record.size() > maxRecordBytes)
            return fail(ErrorKind::FileTooLarge, {excess::record, std::to_string(maxRecordBytes)}, {},
                        {Hint::ExportAgain});
        if (inText_) {
            inText_ = escaped_ || c != '"';
            escaped_ = !escaped_ && c == '\\';
        } else if (c == '"' && depth_ > 0) {
            inText_ = true;
        } else if (c == '{' || c == '[') {
            if (depth_++ == 0)
                record = c;
        } else if (c == '}' || c == ']') {
            if (depth_ == 0)
                ended_ = true;  // the list ends
            else if (--depth_ == 0)
                return true;
        } else if (depth_ == 0 && !isSpace(c) && c != ',') {
            return fail(ErrorKind::FileDamaged, {damage::json}, {}, {Hint::ExportAgain});
        }
    }
    return false;
}

bool readJsonRecord(const std::string& record, std::vector<JsonCell>& cells)
{
    cells.clear();
    CellMaker maker(cells);
    return nlohmann::json::sax_parse(record, &maker);
}

}  // namespace perennial
