#include "core/ingest/xls/ole_container.h"

#include "core/ingest/bytes/byte_source.h"
#include "core/ingest/words.h"

#include <algorithm>
#include <array>
#include <gsf/gsf.h>
#include <memory>
#include <mutex>

namespace perennial {

namespace {

constexpr std::size_t maxStream = 1U << 30;

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
using Input = std::unique_ptr<GsfInput, Unref>;
using Container = std::unique_ptr<GsfInfile, Unref>;

void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] {
        gsf_init();
        // It writes complaints about damaged containers to the terminal; we return them as errors.
        const auto ignore = [](const gchar*, GLogLevelFlags, const gchar*, gpointer) {};
        g_log_set_handler("libgsf:msole", static_cast<GLogLevelFlags>(G_LOG_LEVEL_MASK), ignore, nullptr);
    });
}

/// A compound document is whole sectors, and its header says how many the allocation table covers.
bool isCutOff(GsfInput& input)
{
    constexpr gsf_off_t headerSize = 512;
    constexpr std::size_t tableSectorsAt = 0x2C;
    std::array<guint8, headerSize> header{};
    const gsf_off_t size = gsf_input_size(&input);
    if (size < headerSize || size % headerSize != 0)
        return true;
    if (gsf_input_seek(&input, 0, G_SEEK_SET) != 0 || gsf_input_read(&input, headerSize, header.data()) == nullptr)
        return true;
    gsf_off_t tableSectors = 0;
    for (std::size_t i = 0; i < 4; ++i)
        tableSectors |= static_cast<gsf_off_t>(header[tableSectorsAt + i]) << (8 * i);
    constexpr gsf_off_t sectorsOfOne = 128;
    return tableSectors > 1 && (tableSectors - 1) * sectorsOfOne * headerSize > size;
}

std::string kindOf(GsfInfile& container)
{
    static constexpr std::array<std::pair<const char*, const char*>, 4> marks{{
        {"Book", "Excel 5.0/95"},
        {"WordDocument", "Word document"},
        {"PowerPoint Document", "PowerPoint presentation"},
        {"__properties_version1.0", "Outlook message"},
    }};
    for (const auto& [stream, name] : marks)
        if (const Input child{gsf_infile_child_by_name(&container, stream)})
            return name;
    return "OLE";
}

Result<std::string> readAll(GsfInput& stream, const std::string& path)
{
    const auto size = static_cast<std::size_t>(gsf_input_size(&stream));
    if (size > maxStream)
        return fail(ErrorKind::FileTooLarge, {excess::inflated, std::to_string(maxStream)}, {.file = path},
                    {Hint::SaveAsXlsx});
    std::string all(size, '\0');
    if (size > 0 && gsf_input_read(&stream, size, reinterpret_cast<guint8*>(all.data())) == nullptr)
        return fail(ErrorKind::FileTruncated, {damage::container}, {.file = path}, {Hint::ExportAgain});
    return all;
}

}  // namespace

Result<std::string> readWorkbookStream(const std::string& path)
{
    initialise();
    const Place place{.file = path};
    const Input input{gsf_input_stdio_new(path.c_str(), nullptr)};
    if (!input)
        return fail(ErrorKind::FileUnreadable, {""}, place, {Hint::CheckPath});
    const Container container{gsf_infile_msole_new(input.get(), nullptr)};
    if (!container)
        return fail(isCutOff(*input) ? ErrorKind::FileTruncated : ErrorKind::FileDamaged, {damage::container}, place,
                    {Hint::ExportAgain});
    if (const Input encrypted{gsf_infile_child_by_name(container.get(), "EncryptedPackage")})
        return fail(ErrorKind::FileProtected, {}, place, {Hint::RemovePassword});
    const Input stream{gsf_infile_child_by_name(container.get(), "Workbook")};
    if (!stream) {
        if (isCutOff(*input))
            return fail(ErrorKind::FileTruncated, {damage::container}, place, {Hint::ExportAgain});
        return fail(ErrorKind::FormatUnsupported, {kindOf(*container)}, place, {Hint::SaveAsXlsx});
    }
    return readAll(*stream, path);
}

}  // namespace perennial
