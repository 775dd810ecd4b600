#include "core/ingest/convert/content_hash.h"

#include <bit>
#include <cstring>
#include <xxhash.h>

namespace perennial {
namespace {

constexpr char separator = '\x1f';

void append(std::string& buffer, std::string_view text)
{
    buffer += text;
    buffer += separator;
}

/// Little-endian whatever the machine, so that a workspace can move.
template <class Integer>
void append(std::string& buffer, Integer value)
{
    static_assert(std::endian::native == std::endian::little);
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    buffer.append(bytes, sizeof value);
}

}  // namespace

std::uint64_t contentHash(const TypedRow& row, const std::vector<AttributeColumn>& attributes, std::string& buffer)
{
    buffer.clear();
    append(buffer, row.customerKey);
    append(buffer, row.orderId);
    append(buffer, row.lineId);
    append(buffer, row.refundedOrderId);
    append(buffer, row.day.number);
    for (const Money money : {row.amount, row.tax, row.shipping, row.cost})
        append(buffer, money.parts());
    append(buffer, row.currency);
    append(buffer, static_cast<std::uint8_t>(row.kind));
    append(buffer, static_cast<std::uint8_t>(row.status));
    for (std::size_t i = 0; i < attributes.size() && i < row.attributes.size(); ++i)
        if (!attributes[i].role.empty())
            append(buffer, row.attributes[i]);
    return XXH3_64bits(buffer.data(), buffer.size());
}

}  // namespace perennial
