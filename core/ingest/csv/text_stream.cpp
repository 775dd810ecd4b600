#include "core/ingest/csv/text_stream.h"

#include "core/ingest/encoding.h"
#include "core/ingest/utf8_checker.h"
#include "core/ingest/words.h"

#include <array>
#include <cstring>
#include <optional>
#include <unicode/ucnv.h>

namespace perennial {

namespace {

std::unexpected<Error> invalid(const std::string& encoding, std::uint64_t offset)
{
    return fail(ErrorKind::EncodingInvalid, {encoding, std::to_string(offset)});
}

std::unexpected<Error> cutCharacter()
{
    return fail(ErrorKind::FileTruncated, {damage::character}, {}, {Hint::ExportAgain});
}

class Utf8Stream final : public TextStream {
public:
    explicit Utf8Stream(std::unique_ptr<ByteSource> source)
        : source_(std::move(source))
    {
    }

    Result<std::size_t> read(std::span<char> to) override
    {
        if (broken_)
            return std::unexpected(*broken_);
        auto got = source_->read(to);
        if (!got)
            return got;
        if (*got == 0)
            return checker_.insideCharacter() ? cutCharacter() : Result<std::size_t>(0);
        const std::size_t good = checker_.feed({to.data(), *got});
        if (good < *got) {
            broken_ = invalid("UTF-8", offset_ + good).error();
            if (good == 0)
                return std::unexpected(*broken_);
        }
        const bool first = offset_ == 0;
        offset_ += good;
        return first ? withoutMark(to, good) : Result<std::size_t>(good);
    }
    std::uint64_t bytesDone() const override { return source_->done(); }
    std::uint64_t bytesTotal() const override { return source_->total(); }

private:
    Result<std::size_t> withoutMark(std::span<char> to, std::size_t size)
    {
        const std::size_t mark = byteOrderMark({to.data(), size}).length;
        if (mark == 0)
            return size;
        std::memmove(to.data(), to.data() + mark, size - mark);
        return size > mark ? Result<std::size_t>(size - mark) : read(to);
    }

    std::unique_ptr<ByteSource> source_;
    Utf8Checker checker_;
    std::uint64_t offset_ = 0;
    std::optional<Error> broken_;
};

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

class ConvertedStream final : public TextStream {
public:
    ConvertedStream(std::unique_ptr<ByteSource> source, std::string encoding, Converter from, Converter to)
        : source_(std::move(source))
        , encoding_(std::move(encoding))
        , from_(std::move(from))
        , to_(std::move(to))
    {
    }

    Result<std::size_t> read(std::span<char> to) override
    {
        char* out = to.data();
        while (out == to.data()) {
            if (pivotSource_ == pivotTarget_) {
                if (broken_)
                    return std::unexpected(*broken_);
                if (finished_)
                    return 0;
                if (auto more = refill(); !more)
                    return pass(more);
                decode();
            }
            UErrorCode status = U_ZERO_ERROR;
            ucnv_fromUnicode(to_.get(), &out, to.data() + to.size(), &pivotSource_, pivotTarget_, nullptr, false,
                             &status);
        }
        return static_cast<std::size_t>(out - to.data());
    }
    std::uint64_t bytesDone() const override { return source_->done(); }
    std::uint64_t bytesTotal() const override { return source_->total(); }

private:
    Result<> refill()
    {
        if (next_ != end_ || atEnd_)
            return {};
        auto got = source_->read(input_);
        if (!got)
            return pass(got);
        next_ = input_.data();
        end_ = next_ + *got;
        atEnd_ = *got == 0;
        if (read_ == 0)
            next_ += byteOrderMark({next_, *got}).length;
        read_ += *got;
        return {};
    }

    /// Fills the pivot. What comes before a bad byte stays in it and is delivered first.
    void decode()
    {
        UErrorCode status = U_ZERO_ERROR;
        char16_t* target = pivot_.data();
        ucnv_toUnicode(from_.get(), &target, pivot_.data() + pivot_.size(), &next_, end_, nullptr, atEnd_, &status);
        pivotSource_ = pivot_.data();
        pivotTarget_ = target;
        if (status == U_TRUNCATED_CHAR_FOUND)
            broken_ = cutCharacter().error();
        else if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR)
            broken_ = invalid(encoding_, read_ - static_cast<std::uint64_t>(end_ - next_)).error();
        else if (atEnd_ && status != U_BUFFER_OVERFLOW_ERROR)
            finished_ = true;
    }

    std::unique_ptr<ByteSource> source_;
    std::string encoding_;
    Converter from_;
    Converter to_;
    std::array<char, 1 << 16> input_{};
    std::array<char16_t, 1 << 14> pivot_{};
    const char16_t* pivotSource_ = pivot_.data();
    const char16_t* pivotTarget_ = pivot_.data();
    const char* next_ = input_.data();
    const char* end_ = input_.data();
    std::uint64_t read_ = 0;
    bool atEnd_ = false;
    bool finished_ = false;
    std::optional<Error> broken_;
};

Converter openConverter(const char* name, UErrorCode& status)
{
    Converter converter(ucnv_open(name, &status), ucnv_close);
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

}  // namespace

Result<std::unique_ptr<TextStream>> openText(std::unique_ptr<ByteSource> source, const std::string& encoding)
{
    if (encoding == "UTF-8")
        return std::make_unique<Utf8Stream>(std::move(source));
    UErrorCode status = U_ZERO_ERROR;
    Converter from = openConverter(encoding.c_str(), status);
    Converter to = openConverter("UTF-8", status);
    if (U_FAILURE(status))
        return fail(ErrorKind::OptionInvalid, {"encoding", encoding, knownEncodings().front()});
    return std::make_unique<ConvertedStream>(std::move(source), encoding, std::move(from), std::move(to));
}

Result<std::unique_ptr<TextStream>> openTextFile(const std::string& path, const std::string& encoding)
{
    auto bytes = openFileBytes(path);
    return bytes ? openText(std::move(*bytes), encoding) : pass(bytes);
}

}  // namespace perennial
