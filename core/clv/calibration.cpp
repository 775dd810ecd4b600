#include "core/clv/calibration.h"

namespace perennial {

Result<Calibration> calibrate(const OrderBook& book, const Ledger& ledger, Day until, Day end, Progress& progress)
{
    if (!(until < end))
        return fail(ErrorKind::OptionInvalid, {"calibrate-until", toIso(until), "a day before " + toIso(end)});
    auto known = summarise(book, ledger, until, progress);
    if (!known)
        return pass(known);
    const auto later = summarise(book, ledger, end, progress);
    if (!later)
        return std::unexpected(later.error());
    std::vector<std::uint32_t> frequency(ledger.customerCount(), 0);
    for (std::size_t i = 0; i < later->size(); ++i)
        frequency[later->customer[i]] = later->frequency[i];
    Calibration c{std::move(*known), {}, until + 1, end};
    c.actual.reserve(c.summary.size());
    for (std::size_t i = 0; i < c.summary.size(); ++i)
        c.actual.push_back(static_cast<double>(frequency[c.summary.customer[i]]) - c.summary.frequency[i]);
    return c;
}

}  // namespace perennial
