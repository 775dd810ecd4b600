// Log-rank test of several groups (Mantel 1966; Klein & Moeschberger, Survival Analysis, section 7.3).
#include "core/math/special_functions.h"
#include "core/retention/survival.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace perennial {

namespace {

struct Gone {
    std::vector<double> ended;
    std::vector<double> all;
};

/// x with A x = b by elimination with pivots, and b' x. Directions that the data do not determine are left out, and
/// counted off the freedom.
double quadraticForm(std::vector<std::vector<double>> a, std::vector<double> b, int& freedom)
{
    const std::size_t n = b.size();
    const std::vector<double> right = b;
    double largest = 0;
    for (std::size_t i = 0; i < n; ++i)
        largest = std::max(largest, a[i][i]);
    std::vector<bool> left(n, false);
    freedom = 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (a[i][i] <= 1e-10 * largest) {
            left[i] = true;
            continue;
        }
        ++freedom;
        for (std::size_t r = 0; r < n; ++r) {
            if (r == i)
                continue;
            const double factor = a[r][i] / a[i][i];
            for (std::size_t c = 0; c < n; ++c)
                a[r][c] -= factor * a[i][c];
            b[r] -= factor * b[i];
        }
    }
    double form = 0;
    for (std::size_t i = 0; i < n; ++i)
        form += left[i] ? 0 : right[i] * b[i] / a[i][i];
    return form;
}

}  // namespace

LogRank logRank(std::span<const std::vector<Lifetime>> groups)
{
    std::vector<const std::vector<Lifetime>*> filled;
    for (const std::vector<Lifetime>& group : groups)
        if (!group.empty())
            filled.push_back(&group);
    const std::size_t k = filled.size();
    if (k < 2)
        return {0, 1, 0};
    std::map<double, Gone> times;
    std::vector<double> atRisk(k);
    for (std::size_t g = 0; g < k; ++g) {
        atRisk[g] = static_cast<double>(filled[g]->size());
        for (const Lifetime& life : *filled[g]) {
            Gone& gone =
                times.try_emplace(life.time, Gone{std::vector<double>(k), std::vector<double>(k)}).first->second;
            gone.ended[g] += life.ended ? 1 : 0;
            gone.all[g] += 1;
        }
    }
    // The last group follows from the others.
    std::vector<double> difference(k - 1);
    std::vector<std::vector<double>> variance(k - 1, std::vector<double>(k - 1));
    for (const auto& [time, gone] : times) {
        double n = 0;
        double d = 0;
        for (std::size_t g = 0; g < k; ++g) {
            n += atRisk[g];
            d += gone.ended[g];
        }
        const double spread = n > 1 ? d * (n - d) / (n - 1) : 0;
        for (std::size_t g = 0; g + 1 < k && d > 0; ++g) {
            difference[g] += gone.ended[g] - d * atRisk[g] / n;
            for (std::size_t h = 0; h + 1 < k; ++h)
                variance[g][h] += spread * (atRisk[g] / n) * ((g == h ? 1 : 0) - atRisk[h] / n);
        }
        for (std::size_t g = 0; g < k; ++g)
            atRisk[g] -= gone.all[g];
    }
    LogRank test;
    test.chiSquare = quadraticForm(std::move(variance), std::move(difference), test.freedom);
    test.p = test.freedom > 0 ? chiSquareTail(std::max(0.0, test.chiSquare), test.freedom) : 1;
    return test;
}

}  // namespace perennial
