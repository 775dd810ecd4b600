// The container of old Office files (OLE compound document), through libgsf.
#pragma once

#include "core/base/error.h"

#include <string>

namespace perennial {

/// The "Workbook" stream of an XLS file as a whole (at most 1 GiB).
/// Errors: FileProtected (an encrypted XLSX lies in such a container too), FormatUnsupported (another
/// kind of document; Excel 5.0/95), FileTruncated, FileDamaged, FileTooLarge.
[[nodiscard]] Result<std::string> readWorkbookStream(const std::string& path);

}  // namespace perennial
