#include "core/ingest/convert/content_hash.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <type_traits>
#include <xxhash.h>

namespace perennial {
namespace {

constexpr char separator = '\x1f';

/// Puts bytes one behind the other where there is room for all of them.
class Bytes {
public:
    explicit Bytes(char* begin)
        : end_(begin)
    {
    }

    void put(std::string_view text)
    {
        end_ = std::copy_n(text.data(), text.size(), end_);
        *end_++ = separator;
    }

    /// Little-endian whatever the machine, so that a workspace can move.
    template <class Integer>
    requires std::is_integral_v<Integer>
    void put(Integer value)
    {
        static_assert(std::endian::native == std::endian::little);
        std::memcpy(end_, &value, sizeof value);
        end_ += sizeof value;
    }

    [[nodiscard]] const char* end() const { return end_; }

private:
    char* end_;
};

constexpr std::size_t roomForNumbers = 64;  // and the separators of the texts that every row has

std::size_t roomFor(const TypedRow& row)
{
    std::size_t room = roomForNumbers + row.customerKey.size() + row.orderId.size() + row.lineId.size()
                       + row.refundedOrderId.size() + row.currency.size();
    for (const std::string_view text : row.attributes)
        room += text.size() + 1;
    return room;
}

}  // namespace

std::uint64_t contentHash(const TypedRow& row, const std::vector<AttributeColumn>& attributes, std::string& buffer)
{
    const std::size_t room = roomFor(row);
    if (buffer.size() < room)
        buffer.resize(room * 2);
    Bytes bytes(buffer.data());
    bytes.put(row.customerKey);
    bytes.put(row.orderId);
    bytes.put(row.lineId);
    bytes.put(row.refundedOrderId);
    bytes.put(row.day.number);
    for (const Money money : {row.amount, row.tax, row.shipping, row.cost})
        bytes.put(money.parts());
    bytes.put(row.currency);
    bytes.put(static_cast<std::uint8_t>(row.kind));
    bytes.put(static_cast<std::uint8_t>(row.status));
    for (std::size_t i = 0; i < attributes.size() && i < row.attributes.size(); ++i)
        if (!attributes[i].role.empty())
            bytes.put(row.attributes[i]);
    return XXH3_64bits(buffer.data(), static_cast<std::size_t>(bytes.end() - buffer.data()));
}

}  // namespace perennial
