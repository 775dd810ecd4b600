#include "core/whatif/scenario.h"

namespace perennial {

BreakEven breakEven(double priceChange, double marginRate)
{
    BreakEven result;
    if (priceChange == 0 || !(priceChange > -1))
        return result;
    result.revenue = 1 - 1 / (1 + priceChange);
    if (priceChange + marginRate > 0)
        result.margin = priceChange / (priceChange + marginRate);
    return result;
}

}  // namespace perennial
