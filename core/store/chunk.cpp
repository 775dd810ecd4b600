#include "core/store/chunk.h"

#include "core/base/time_zone.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace perennial {

namespace {

static_assert(std::endian::native == std::endian::little, "chunks are stored in little-endian order");

constexpr std::uint32_t lineMagic = 0x334E4C50;   // "PLN3"
constexpr std::uint32_t lineMagic2 = 0x324E4C50;  // "PLN2": without clocks
constexpr std::uint32_t lineMagic1 = 0x314E4C50;  // "PLN1": without quantities
constexpr std::uint32_t orderMagic = 0x31444F50;  // "POD1"
constexpr std::size_t greatestCount = 1 << 24;    // no chunk has more rows or columns

template <class T>
void append(std::string& out, T value)
{
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <class T>
void appendDifferences(std::string& out, const std::vector<std::int64_t>& column, std::int64_t least)
{
    const std::size_t begin = out.size();
    out.resize(begin + column.size() * sizeof(T));
    for (std::size_t i = 0; i < column.size(); ++i) {
        const auto difference =
            static_cast<T>(static_cast<std::uint64_t>(column[i]) - static_cast<std::uint64_t>(least));
        std::memcpy(out.data() + begin + i * sizeof(T), &difference, sizeof difference);
    }
}

void appendColumn(std::string& out, const std::vector<std::int64_t>& column)
{
    const auto [low, high] = std::minmax_element(column.begin(), column.end());
    const std::int64_t least = column.empty() ? 0 : *low;
    const std::uint64_t range =
        column.empty() ? 0 : static_cast<std::uint64_t>(*high) - static_cast<std::uint64_t>(*low);
    append(out, least);
    const std::uint8_t width = range == 0 ? 0 : range <= 0xFF ? 1 : range <= 0xFFFF ? 2 : range <= 0xFFFFFFFF ? 4 : 8;
    append(out, width);
    switch (width) {
    case 1: return appendDifferences<std::uint8_t>(out, column, least);
    case 2: return appendDifferences<std::uint16_t>(out, column, least);
    case 4: return appendDifferences<std::uint32_t>(out, column, least);
    case 8: return appendDifferences<std::uint64_t>(out, column, least);
    default: return;
    }
}

/// Reads from bytes, and remembers when they were too few.
class Bytes {
public:
    explicit Bytes(std::string_view bytes)
        : rest_(bytes)
    {
    }

    template <class T>
    T take()
    {
        T value{};
        if (rest_.size() < sizeof value) {
            good_ = false;
            return value;
        }
        std::memcpy(&value, rest_.data(), sizeof value);
        rest_.remove_prefix(sizeof value);
        return value;
    }

    void takeColumn(std::vector<std::int64_t>& column, std::size_t size)
    {
        takeColumn(column, size, take<std::int64_t>());
    }

    /// Leaves the column empty where all of it is 0.
    void takeColumnUnlessZero(std::vector<std::int64_t>& column, std::size_t size)
    {
        const auto least = take<std::int64_t>();
        if (least != 0 || rest_.empty() || rest_.front() != 0)
            return takeColumn(column, size, least);
        rest_.remove_prefix(1);
        column.clear();
    }

    [[nodiscard]] bool isSpent() const { return good_ && rest_.empty(); }
    [[nodiscard]] bool isGood() const { return good_; }

private:
    void takeColumn(std::vector<std::int64_t>& column, std::size_t size, std::int64_t least)
    {
        switch (const auto width = take<std::uint8_t>(); width) {
        case 0: column.assign(good_ ? size : 0, least); break;
        case 1: takeDifferences<std::uint8_t>(column, size, least); break;
        case 2: takeDifferences<std::uint16_t>(column, size, least); break;
        case 4: takeDifferences<std::uint32_t>(column, size, least); break;
        case 8: takeDifferences<std::uint64_t>(column, size, least); break;
        default: good_ = false;
        }
    }

    template <class T>
    void takeDifferences(std::vector<std::int64_t>& column, std::size_t size, std::int64_t least)
    {
        if (rest_.size() / sizeof(T) < size) {
            good_ = false;
            return;
        }
        column.resize(size);
        for (std::size_t i = 0; i < size; ++i) {
            T difference{};
            std::memcpy(&difference, rest_.data() + i * sizeof(T), sizeof difference);
            column[i] = static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + difference);
        }
        rest_.remove_prefix(size * sizeof(T));
    }

    std::string_view rest_;
    bool good_ = true;
};

template <class Chunk>
auto fixedColumns(Chunk& chunk)
{
    return std::array{&chunk.order,    &chunk.day, &chunk.amount,   &chunk.kind, &chunk.status,
                      &chunk.currency, &chunk.tax, &chunk.shipping, &chunk.cost};
}

}  // namespace

void LineChunk::clear()
{
    for (std::vector<std::int64_t>* column : fixedColumns(*this))
        column->clear();
    quantity.clear();
    clock.clear();
    utcMinute.clear();
    for (std::vector<std::int64_t>& column : attributes)
        column.clear();
}

void LineChunk::addTime(std::int32_t secondOfDay, std::int32_t offset, std::int32_t headOffset)
{
    const bool isTimed = secondOfDay >= 0;
    const RowClock known = !isTimed                 ? RowClock::None
                           : offset != noOffset     ? RowClock::Stated
                           : headOffset != noOffset ? RowClock::Head
                                                    : RowClock::Wall;
    const auto put = [rows = size()](std::vector<std::int64_t>& column, std::int64_t value) {
        if (value == 0 && column.empty())
            return;
        column.resize(rows - 1);
        column.push_back(value);
    };
    put(clock, static_cast<std::int64_t>(known));
    const std::int32_t east = known == RowClock::Stated ? offset : headOffset;
    put(utcMinute, known >= RowClock::Head ? secondOfDay / 60 - east : 0);
}

std::string pack(const LineChunk& chunk)
{
    std::string out;
    append(out, lineMagic);
    append(out, static_cast<std::uint32_t>(chunk.size()));
    append(out, static_cast<std::uint32_t>(chunk.attributes.size()));
    for (const std::vector<std::int64_t>* column : fixedColumns(chunk))
        appendColumn(out, *column);
    appendColumn(out, chunk.quantity);
    appendColumn(out, chunk.clock);
    appendColumn(out, chunk.utcMinute);
    for (std::size_t i = 0; i < chunk.attributes.size(); ++i) {
        append(out, chunk.attributeIds[i]);
        appendColumn(out, chunk.attributes[i]);
    }
    return out;
}

std::optional<LineChunk> unpackLines(std::string_view data)
{
    Bytes bytes(data);
    const auto magic = bytes.take<std::uint32_t>();
    if (magic != lineMagic && magic != lineMagic2 && magic != lineMagic1)
        return std::nullopt;
    const auto size = bytes.take<std::uint32_t>();
    const auto attributeCount = bytes.take<std::uint32_t>();
    if (size > greatestCount || attributeCount > greatestCount)
        return std::nullopt;
    LineChunk chunk;
    for (std::vector<std::int64_t>* column : fixedColumns(chunk))
        bytes.takeColumn(*column, size);
    if (magic != lineMagic1)
        bytes.takeColumn(chunk.quantity, size);
    else
        chunk.quantity.assign(bytes.isGood() ? size : 0, 0);
    chunk.keepsClocks = magic == lineMagic;
    if (chunk.keepsClocks) {
        bytes.takeColumnUnlessZero(chunk.clock, size);
        bytes.takeColumnUnlessZero(chunk.utcMinute, size);
    }
    for (std::uint32_t i = 0; i < attributeCount && bytes.isGood(); ++i) {
        chunk.attributeIds.push_back(bytes.take<std::int64_t>());
        bytes.takeColumn(chunk.attributes.emplace_back(), size);
    }
    return bytes.isSpent() ? std::optional(std::move(chunk)) : std::nullopt;
}

std::string pack(const std::vector<std::int64_t>& orderCustomers)
{
    std::string out;
    append(out, orderMagic);
    append(out, static_cast<std::uint32_t>(orderCustomers.size()));
    appendColumn(out, orderCustomers);
    return out;
}

std::optional<std::vector<std::int64_t>> unpackOrders(std::string_view data)
{
    Bytes bytes(data);
    if (bytes.take<std::uint32_t>() != orderMagic)
        return std::nullopt;
    const auto size = bytes.take<std::uint32_t>();
    std::vector<std::int64_t> customers;
    if (size <= greatestCount)
        bytes.takeColumn(customers, size);
    return bytes.isSpent() && customers.size() == size ? std::optional(std::move(customers)) : std::nullopt;
}

}  // namespace perennial
