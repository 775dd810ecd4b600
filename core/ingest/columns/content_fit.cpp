#include "core/ingest/columns/content_fit.h"

#include <cmath>

namespace perennial {
namespace {

double dateFit(const ColumnProfile& p)
{
    const double share = p.dateShare();
    if (share < 0.35)
        return 0;
    const bool bareOnly = p.dates.dates == 0 && p.dates.hijri == 0;
    return bareOnly ? 0.7 * share : share;
}

double numberFit(const ColumnProfile& p)
{
    const double share = p.share(p.numbers);
    if (share < 0.35 || p.share(p.dates.dates) > 0.7)
        return 0;
    return std::sqrt(share);  // a column of money with many faults is still one
}

double quantityFit(const ColumnProfile& p)
{
    const double share = numberFit(p);
    return p.share(p.decimals) > 0.5 && p.distinct.size() > 20 ? share * 0.5 : share;
}

/// Keys of persons and orders: no dates, no money, not one value for all.
double keyFit(const ColumnProfile& p)
{
    if (p.dates.dates * 2 > p.filled || p.times * 2 > p.filled)
        return 0;
    double fit = 1;
    if (p.distinct.size() <= 2 && p.filled > 20)
        fit = 0.2;
    const bool floatIds = p.numbers == p.filled && p.negatives == 0 && p.decimals == p.filled;  // "17850.0"
    if (p.share(p.decimals) > 0.3 && !floatIds)
        fit *= 0.3;
    if (p.share(p.negatives) > 0.05)
        fit *= 0.5;
    return fit;
}

double fewWordsFit(const ColumnProfile& p)
{
    const auto distinct = static_cast<std::int64_t>(p.distinct.size());
    if (p.dates.dates * 2 > p.filled)
        return 0;
    double fit = distinct > 60 && p.distinctShare() > 0.3 ? 0.3 : 1;
    if (p.share(p.numbers) > 0.8)
        fit *= 0.5;
    return p.textLength > static_cast<std::size_t>(p.filled) * 40 ? fit * 0.5 : fit;
}

/// A column of words of which some are known; "State" may be a province.
double statusFit(const ColumnProfile& p)
{
    const double fit = fewWordsFit(p);
    if (p.share(p.statuses) >= 0.2 || (p.closings > 0 && p.distinct.size() <= 20))
        return fit;
    return fit * (p.distinct.size() <= 12 ? 0.6 : 0.2);
}

double textFit(const ColumnProfile& p)
{
    return p.dates.dates * 2 > p.filled || p.share(p.decimals) > 0.5 || p.share(p.times) > 0.5 ? 0.2 : 1;
}

}  // namespace

double contentFit(Field field, const ColumnProfile& p)
{
    if (p.filled == 0)
        return 0;
    switch (field) {
    case Field::Date: return dateFit(p);
    case Field::Amount:
    case Field::UnitPrice:
    case Field::Discount:
    case Field::Tax:
    case Field::Shipping:
    case Field::Refund:
    case Field::Cost: return numberFit(p);
    case Field::Quantity: return quantityFit(p);
    case Field::Email: return p.share(p.emails) >= 0.5 ? 1 : 0;
    case Field::Currency: return p.share(p.codes) >= 0.8 ? 1 : 0;
    case Field::Customer: return keyFit(p);
    case Field::CustomerName: return p.share(p.numbers) > 0.7 || p.share(p.flags) > 0.7 ? 0.2 : textFit(p);
    case Field::Order:
    case Field::Line:
    case Field::RefundedOrder: return keyFit(p);
    case Field::Status: return statusFit(p);
    case Field::Type: return fewWordsFit(p);
    case Field::Product: return textFit(p);
    case Field::Category:
    case Field::Channel:
    case Field::Country: return fewWordsFit(p);
    default: break;  // fields of tables that hold no orders
    }
    return 0;
}

}  // namespace perennial
