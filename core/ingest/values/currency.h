// Currency signs and codes.
#pragma once

#include "core/base/money.h"

#include <string_view>

namespace perennial {

/// The ISO 4217 code of a code in any case ("eur") or a sign ("€", "R$", "บาท"); "" if it is none,
/// XXX for signs that several currencies share and nobody leads ("kr"). The view is to static text.
[[nodiscard]] std::string_view currencyOf(std::string_view codeOrSign);

/// Takes a currency sign or code off the front or the end of `text` and returns its code, or "".
[[nodiscard]] std::string_view takeCurrency(std::string_view& text);

/// True for currencies that are written without decimals (IDR, VND, JPY, KRW, CLP ...).
[[nodiscard]] bool isWithoutDecimals(std::string_view code);

}  // namespace perennial
