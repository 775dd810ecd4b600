#include "core/ingest/html/html_format.h"

#include "core/ingest/bytes/signature.h"
#include "core/ingest/encoding.h"
#include "core/ingest/html/html_rows.h"
#include "core/ingest/words.h"

namespace perennial {
namespace {

constexpr std::size_t headBytes = 1U << 14;

class HtmlFile final : public SourceFile {
public:
    HtmlFile(std::string path, TextOptions options)
        : path_(std::move(path))
        , options_(std::move(options))
    {
    }

    std::string_view formatId() const override { return "html"; }
    const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    const TextOptions& textOptions() const override { return options_; }

    Result<std::unique_ptr<SheetReader>> read(std::size_t sheet) override
    {
        if (sheet >= tables_.size())
            return fail(ErrorKind::SheetMissing, {std::to_string(sheet + 1)}, {.file = path_}, {Hint::ChooseSheet});
        auto text = openTextFile(path_, options_.encoding.value);
        if (!text)
            return pass(text);
        return std::make_unique<HtmlRows>(std::move(*text), tables_[sheet], path_);
    }

    Result<> look()
    {
        if (auto done = guessEncoding(); !done)
            return done;
        auto text = openTextFile(path_, options_.encoding.value);
        if (!text)
            return pass(text);
        auto tables = htmlTables(std::move(*text));
        if (!tables)
            return pass(tables);
        if (tables->empty())
            return fail(ErrorKind::FormatUnsupported, {"HTML without a table"}, {.file = path_}, {Hint::ExportAgain});
        tables_ = std::move(*tables);
        for (std::size_t i = 0; i < tables_.size(); ++i)
            sheets_.push_back({tables_.size() == 1 ? "" : std::to_string(i + 1), false});
        return {};
    }

private:
    /// What the page says of itself counts where the bytes prove nothing.
    Result<> guessEncoding()
    {
        auto bytes = openFileBytes(path_);
        if (!bytes)
            return pass(bytes);
        auto guess = detectEncoding(**bytes);
        if (!guess)
            return pass(guess);
        if (guess->evidence.starts_with(evidence::encodingStatistics))
            if (auto named = namedEncoding(); !named.empty() && openNamed(named))
                *guess = {named, tabbed({evidence::encodingNamed, named})};
        options_.encoding.guess(guess->encoding, guess->evidence);
        return {};
    }

    [[nodiscard]] std::string namedEncoding() const
    {
        auto bytes = openFileBytes(path_);
        const auto head = bytes ? readHead(**bytes, headBytes) : std::string();
        if (!head)
            return {};
        const std::size_t at = head->find("charset=");
        if (at == std::string::npos)
            return {};
        const std::size_t begin = head->find_first_not_of("\"' ", at + 8);
        const std::size_t end = head->find_first_of("\"' ;/>", begin);
        return begin == std::string::npos || end == std::string::npos ? std::string()
                                                                      : head->substr(begin, end - begin);
    }

    [[nodiscard]] bool openNamed(const std::string& encoding) const
    {
        return openTextFile(path_, encoding).has_value();
    }

    std::string path_;
    TextOptions options_;
    std::vector<SheetInfo> sheets_;
    std::vector<std::size_t> tables_;
};

}  // namespace

Match probeHtml(std::span<const char> head)
{
    return otherTextFormat({head.data(), head.size()}) == "HTML" ? Match::Yes : Match::No;
}

Result<std::unique_ptr<SourceFile>> openHtml(const std::string& path, const TextOptions& text)
{
    auto file = std::make_unique<HtmlFile>(path, text);
    if (auto looked = file->look(); !looked) {
        looked.error().place.file = path;
        return pass(looked);
    }
    return file;
}

}  // namespace perennial
