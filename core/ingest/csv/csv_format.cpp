#include "core/ingest/csv/csv_format.h"

#include "core/ingest/bytes/signature.h"
#include "core/ingest/bytes/zip_archive.h"
#include "core/ingest/csv/aligned_reader.h"
#include "core/ingest/csv/csv_reader.h"
#include "core/ingest/csv/dialect.h"
#include "core/ingest/encoding.h"

#include <algorithm>
#include <array>
#include <optional>

namespace perennial {

namespace {

constexpr std::size_t dialectHead = 256U << 10;

class CsvFile final : public SourceFile {
public:
    CsvFile(std::string path, OpenBytes open, TextOptions options)
        : path_(std::move(path))
        , open_(std::move(open))
        , options_(std::move(options))
    {
    }

    std::string_view formatId() const override { return "csv"; }
    const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    const TextOptions& textOptions() const override { return options_; }

    Result<std::unique_ptr<SheetReader>> read(std::size_t sheet) override
    {
        if (sheet != 0)
            return fail(ErrorKind::SheetMissing, {std::to_string(sheet + 1)}, {.file = path_}, {Hint::ChooseSheet});
        auto text = openStream();
        if (!text)
            return pass(text);
        if (layout_)
            return std::make_unique<AlignedReader>(
                std::make_unique<CsvReader>(std::move(*text), Dialect{"", '\0'}, options_.skipLines, path_), *layout_);
        return std::make_unique<CsvReader>(
            std::move(*text),
            Dialect{options_.delimiter.value, options_.quote.value, options_.backslash, options_.recordEnd},
            options_.skipLines, path_);
    }

    /// The detection stages, one after the other.
    Result<> detect()
    {
        if (options_.encoding.origin == Origin::Guessed) {
            auto bytes = open_();
            if (!bytes)
                return pass(bytes);
            auto guess = detectEncoding(**bytes);
            if (!guess)
                return pass(guess);
            options_.encoding.guess(guess->encoding, guess->evidence);
        }
        auto text = openStream();
        if (!text)
            return pass(text);
        bool whole = false;
        const std::string head = headOf(**text, whole);
        detectDialect(head, whole, options_);
        if (options_.delimiter.value == alignedColumns)
            layout_ = findAlignedLayout(whole ? std::string_view(head) : wholeLines(head));
        return {};
    }

private:
    Result<std::unique_ptr<TextStream>> openStream() const
    {
        auto bytes = open_();
        if (!bytes)
            return pass(bytes);
        return openText(std::move(*bytes), options_.encoding.value);
    }

    /// What can be read of the beginning: an error met here is told when the rows are read.
    static std::string headOf(TextStream& text, bool& whole)
    {
        std::string head(dialectHead, '\0');
        std::size_t have = 0;
        while (head.size() - have >= 64) {
            const auto got = text.read({head.data() + have, head.size() - have});
            whole = got && *got == 0;
            if (!got || *got == 0)
                break;
            have += *got;
        }
        head.resize(have);
        return head;
    }

    std::string path_;
    OpenBytes open_;
    TextOptions options_;
    std::optional<AlignedLayout> layout_;  // of text in aligned columns
    std::vector<SheetInfo> sheets_{SheetInfo{}};
};

bool isTextName(std::string_view name)
{
    return std::ranges::any_of(std::array<std::string_view, 3>{".csv", ".tsv", ".txt"}, [&](std::string_view ending) {
        return name.size() > ending.size()
               && std::ranges::equal(name.substr(name.size() - ending.size()), ending,
                                     [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
    });
}

/// The one text file in a zip archive.
Result<OpenBytes> onlyTextMember(const std::string& path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return pass(archive);
    std::vector<std::string> found;
    for (const std::string& name : (*archive)->names())
        if (isTextName(name) && !name.starts_with("__MACOSX/"))
            found.push_back(name);
    if (found.size() != 1)
        return fail(ErrorKind::FormatUnsupported, {zipContentName((*archive)->names())}, {.file = path},
                    {Hint::ChooseAnotherFile});
    return OpenBytes([path, name = found.front()] { return openZipMember(path, name); });
}

Result<OpenBytes> opener(const std::string& path, std::string_view head)
{
    if (isZip(head))
        return onlyTextMember(path);
    if (isGzip(head))
        return OpenBytes([path] { return openGzipBytes(path); });
    return OpenBytes([path] { return openFileBytes(path); });
}

/// Refuses what lies in an archive and is empty or no text.
Result<> checkText(const OpenBytes& open, const std::string& path)
{
    auto bytes = open();
    if (!bytes)
        return pass(bytes);
    auto head = readHead(**bytes, 1U << 16);
    if (!head)
        return pass(head);
    if (head->empty())
        return fail(ErrorKind::FileEmpty, {}, {.file = path}, {Hint::ChooseAnotherFile});
    if (looksBinary(*head))
        return fail(ErrorKind::FileBinary, {binaryName(*head)}, {.file = path}, {Hint::ChooseAnotherFile});
    return {};
}

}  // namespace

Match probeCsv(std::span<const char> head)
{
    const std::string_view text(head.data(), head.size());
    return isZip(text) || isGzip(text) || (!looksBinary(text) && otherTextFormat(text).empty()) ? Match::Maybe
                                                                                                : Match::No;
}

Result<std::unique_ptr<SourceFile>> openCsv(const std::string& path, const TextOptions& text)
{
    auto raw = openFileBytes(path);
    if (!raw)
        return pass(raw);
    auto head = readHead(**raw, 16);
    if (!head)
        return pass(head);
    auto open = opener(path, *head);
    if (!open)
        return pass(open);
    if (auto checked = checkText(*open, path); !checked)
        return pass(checked);
    auto file = std::make_unique<CsvFile>(path, std::move(*open), text);
    if (auto detected = file->detect(); !detected) {
        detected.error().place.file = path;
        return pass(detected);
    }
    return file;
}

}  // namespace perennial
