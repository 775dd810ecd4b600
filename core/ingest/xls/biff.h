// Records of the BIFF8 stream, as [MS-XLS] lays them out: little-endian, type and length before each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial::biff {

// [MS-XLS] 2.3: the records that matter here.
enum Type : std::uint16_t {
    Formula = 0x0006,
    EndOfSubstream = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Rk = 0x027E,
    Format = 0x041E,
    BeginOfSubstream = 0x0809,
};

[[nodiscard]] std::uint16_t u16(std::string_view bytes, std::size_t at);
[[nodiscard]] std::uint32_t u32(std::string_view bytes, std::size_t at);
[[nodiscard]] double real(std::string_view bytes, std::size_t at);
/// A number packed into 30 bits: 2.5.217 RkNumber.
[[nodiscard]] double rk(std::uint32_t packed);
/// "#DIV/0!" for 7 and so on: 2.5.10 BErr.
[[nodiscard]] std::string_view errorWord(std::uint8_t code);

struct Record {
    std::uint16_t type = 0;
    std::string_view data;
    std::size_t next = 0;  ///< where the following record begins
};

/// The record at an offset of the stream; nullopt if the stream ends before or within it.
[[nodiscard]] std::optional<Record> recordAt(std::string_view stream, std::size_t offset);

/// Reads on over the borders between a record and its CONTINUE records. Reading beyond the end gives
/// zeros and sets failed().
class Chain {
public:
    Chain(std::string_view stream, const Record& first);

    [[nodiscard]] bool failed() const { return failed_; }
    std::uint8_t byte();
    std::uint16_t word();
    std::uint32_t doubleWord();
    void skip(std::size_t count);
    /// Appends `count` characters as UTF-8. A CONTINUE record begins with the width of its characters.
    void characters(std::size_t count, bool wide, std::string& to);
    /// A whole string: length (16 bit), flags, characters, formatting runs, phonetic data.
    void string(std::string& to);

private:
    bool more();

    std::string_view stream_;
    std::string_view data_;
    std::size_t next_;
    bool failed_ = false;
};

/// Appends one UTF-16 unit as UTF-8; `pending` carries the first half of a pair.
void appendUnit(std::string& to, std::uint16_t unit, std::uint16_t& pending);

}  // namespace perennial::biff
