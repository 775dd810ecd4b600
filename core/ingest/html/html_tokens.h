// Takes an HTML page apart into tags and text, piece by piece and as leniently as browsers do.
#pragma once

#include "core/ingest/csv/text_stream.h"

#include <memory>
#include <string>
#include <string_view>

namespace perennial {

struct HtmlToken {
    enum class Kind : std::uint8_t { End, Text, Open, Close } kind = Kind::End;
    std::string text;        ///< characters as written, entities included; of tags the name in small letters
    std::string attributes;  ///< what stands behind the name of an opening tag
};

class HtmlTokens {
public:
    explicit HtmlTokens(std::unique_ptr<TextStream> text);

    /// The next tag or run of text (long runs come in pieces). Comments, declarations, scripts and styles are left out.
    [[nodiscard]] Result<> next(HtmlToken& token);

    [[nodiscard]] const TextStream& stream() const { return *text_; }

private:
    static constexpr int none = -1;
    [[nodiscard]] int peek();
    int take();
    void readText(HtmlToken& token);
    bool readTag(HtmlToken& token);
    void skipPast(std::string_view mark);
    void skipElement(const std::string& name);

    std::unique_ptr<TextStream> text_;
    std::string buffer_;
    std::size_t at_ = 0;
    std::size_t size_ = 0;
    std::optional<Error> failed_;
};

/// The text of an attribute ("colspan" in `colspan="2" class=x`), or "".
[[nodiscard]] std::string_view htmlAttribute(std::string_view attributes, std::string_view name);

/// Entities become characters; line ends and runs of spaces one space; nothing at either end.
[[nodiscard]] std::string htmlText(std::string_view written);

}  // namespace perennial
