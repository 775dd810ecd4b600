#include "core/ingest/bytes/byte_source.h"
#include "core/ingest/words.h"

#include <array>
#include <zlib.h>

namespace perennial {

namespace {

class GzipSource final : public ByteSource {
public:
    GzipSource(std::string path, std::unique_ptr<ByteSource> packed)
        : path_(std::move(path))
        , packed_(std::move(packed))
    {
        ready_ = inflateInit2(&stream_, MAX_WBITS + 16) == Z_OK;  // + 16: gzip header and checksum
    }
    ~GzipSource() override { inflateEnd(&stream_); }
    GzipSource(const GzipSource&) = delete;
    GzipSource& operator=(const GzipSource&) = delete;

    Result<std::size_t> read(std::span<char> to) override
    {
        if (!ready_)
            return damaged();
        stream_.next_out = reinterpret_cast<Bytef*>(to.data());
        stream_.avail_out = static_cast<uInt>(to.size());
        while (stream_.avail_out == to.size()) {
            if (auto more = refill(); !more)
                return pass(more);
            if (stream_.avail_in == 0)
                return memberOpen_ ? truncated() : Result<std::size_t>(0);
            if (auto step = inflateSome(); !step)
                return pass(step);
        }
        return to.size() - stream_.avail_out;
    }
    std::uint64_t done() const override { return packed_->done(); }
    std::uint64_t total() const override { return packed_->total(); }

private:
    Result<> refill()
    {
        if (stream_.avail_in != 0)
            return {};
        auto got = packed_->read(input_);
        if (!got)
            return pass(got);
        stream_.next_in = reinterpret_cast<Bytef*>(input_.data());
        stream_.avail_in = static_cast<uInt>(*got);
        return {};
    }

    Result<> inflateSome()
    {
        if (!memberOpen_) {
            if (*stream_.next_in == 0) {  // padding after the last member
                ++stream_.next_in, --stream_.avail_in;
                return {};
            }
            inflateReset(&stream_);
            memberOpen_ = true;
        }
        const int code = inflate(&stream_, Z_NO_FLUSH);
        if (code == Z_STREAM_END)
            memberOpen_ = false;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            return std::unexpected(damaged().error());
        return {};
    }

    Result<std::size_t> damaged() const
    {
        return fail(ErrorKind::FileDamaged, {damage::gzip}, {.file = path_}, {Hint::ExportAgain});
    }
    Result<std::size_t> truncated() const
    {
        return fail(ErrorKind::FileTruncated, {damage::gzip}, {.file = path_}, {Hint::ExportAgain});
    }

    std::string path_;
    std::unique_ptr<ByteSource> packed_;
    std::array<char, 1 << 16> input_{};
    z_stream stream_{};
    bool ready_ = false;
    bool memberOpen_ = true;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> openGzipBytes(const std::string& path)
{
    auto packed = openFileBytes(path);
    if (!packed)
        return pass(packed);
    return std::make_unique<GzipSource>(path, std::move(*packed));
}

std::string gunzipHead(std::string_view packed, std::size_t limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK)
        return {};
    std::string in(packed);  // zlib takes no const bytes
    std::string out(limit, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    inflate(&stream, Z_SYNC_FLUSH);
    out.resize(limit - stream.avail_out);
    inflateEnd(&stream);
    return out;
}

}  // namespace perennial
