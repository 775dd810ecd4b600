// Exchange rates by day as a sheet: date, currency and rate, one row each; or a date and a column per currency.
#pragma once

#include "core/base/definitions.h"
#include "core/ingest/import_session.h"

#include <string>
#include <vector>

namespace perennial {

/// A row, or a cell of it, that is no rate.
struct RateProblem {
    std::int64_t row = 0;
    /// "date-invalid", "date-missing", "currency-invalid", "currency-missing", "rate-invalid", "rate-missing",
    /// "rate-differs" (another rate of the same day stands above)
    std::string reason;
    std::string found;
};

struct RateSheet {
    RateTable table;
    std::string target;  ///< ISO code of the currency that the sheet says its rates turn amounts into; "" = it does not
    std::uint64_t rowsRead = 0;
    std::vector<RateProblem> rejected;
};

/// Reads the first sheet that holds rates: what one unit of the currency is worth in the workspace's. Errors: those of
/// readers; FieldMissing {date}, {currency} or {rate}; DateOrderAmbiguous; ValueInvalid where every rate could be read
/// with a decimal point and with a decimal comma; NoData where no row is a rate; RatesMixed where it names several
/// targets. The target is named by a column of currencies ("to", "target currency") or by the head of the rates ("Rate
/// (EUR)").
[[nodiscard]] Result<RateSheet> readRateSheet(const std::string& path, const ImportChoices& choices,
                                              Progress& progress);

/// The definitions with the sheet's days added to their rates, and their target recorded: the sheet's, else that of the
/// rates that are here, else `currency`, that of the figures ("" or XXX = not known). Errors: RatesMixed where these
/// differ: rates of two targets are never mixed.
[[nodiscard]] Result<Definitions> withRates(Definitions definitions, const RateSheet& sheet,
                                            const std::string& currency);

}  // namespace perennial
