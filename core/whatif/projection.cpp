#include "core/whatif/cells.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace perennial::whatif {

namespace {

/// Chebyshev points of the first kind in ln(1 + v), and the Lagrange factors of a value on them.
class Nodes {
public:
    Nodes(std::size_t count, double low, double high)
    {
        const double from = std::log1p(low);
        const double to = std::log1p(high);
        if (count < 2 || to <= from)
            count = 1;
        for (std::size_t n = 0; n < count; ++n) {
            const double angle = (2 * static_cast<double>(n) + 1) * std::numbers::pi / (2 * static_cast<double>(count));
            points_.push_back((from + to) / 2 + (to - from) / 2 * std::cos(angle));
            factors_.push_back((n % 2 == 0 ? 1 : -1) * std::sin(angle));
        }
    }

    [[nodiscard]] std::size_t size() const { return points_.size(); }
    [[nodiscard]] double value(std::size_t n) const { return std::expm1(points_[n]); }

    /// Into `weights`, which add up to 1.
    void weigh(double value, std::vector<double>& weights) const
    {
        const double at = std::log1p(value);
        weights.assign(size(), 0);
        double sum = 0;
        for (std::size_t n = 0; n < size(); ++n) {
            if (at == points_[n]) {
                weights.assign(size(), 0);
                weights[n] = 1;
                return;
            }
            weights[n] = factors_[n] / (at - points_[n]);
            sum += weights[n];
        }
        for (double& w : weights)
            w /= sum;
    }

private:
    std::vector<double> points_;
    std::vector<double> factors_;
};

void addScaled(CellShare& to, const CellShare& from, double weight)
{
    to.living += weight * from.living;
    to.buyers += weight * from.buyers;
    to.value += weight * from.value;
}

/// Projects one block of neighbouring cells after another.
class Projection {
public:
    explicit Projection(const CellTable& from)
        : from_(from)
    {
        result_ = from;
        result_.cells.clear();
        result_.shares.clear();
    }

    void add(std::size_t begin, std::size_t end, std::size_t frequencies, std::size_t ages)
    {
        if (end - begin <= frequencies * ages)
            keep(begin, end);
        else
            project(begin, end, frequencies, ages);
    }

    [[nodiscard]] CellTable take() { return std::move(result_); }

private:
    void keep(std::size_t begin, std::size_t end)
    {
        for (std::size_t c = begin; c < end; ++c) {
            Cell cell = from_.cells[c];
            cell.firstShare = static_cast<std::uint32_t>(result_.shares.size());
            result_.cells.push_back(cell);
            for (std::size_t s = from_.cells[c].firstShare; s < from_.shareEnd(c); ++s)
                result_.shares.push_back(from_.shares[s]);
        }
    }

    void project(std::size_t begin, std::size_t end, std::size_t frequencies, std::size_t ages)
    {
        const std::span cells(from_.cells.data() + begin, end - begin);
        const auto [youngest, oldest] = std::ranges::minmax_element(cells, {}, &Cell::ageDays);
        const Nodes xs(frequencies, cells.front().frequency, cells.back().frequency);
        const Nodes ts(ages, youngest->ageDays, oldest->ageDays);
        std::vector<CellShare> sums(xs.size() * ts.size() * from_.segments);
        std::vector<double> ofX;
        std::vector<double> ofT;
        for (std::size_t c = begin; c < end; ++c) {
            xs.weigh(from_.cells[c].frequency, ofX);
            ts.weigh(from_.cells[c].ageDays, ofT);
            for (std::size_t x = 0; x < xs.size(); ++x)
                for (std::size_t t = 0; t < ts.size(); ++t)
                    for (std::size_t s = from_.cells[c].firstShare; s < from_.shareEnd(c); ++s)
                        addScaled(sums[(x * ts.size() + t) * from_.segments + from_.shares[s].segment], from_.shares[s],
                                  ofX[x] * ofT[t]);
        }
        for (std::size_t x = 0; x < xs.size(); ++x)
            for (std::size_t t = 0; t < ts.size(); ++t)
                // a single frequency is kept as it is, not by way of its logarithm
                append({xs.size() == 1 ? cells.front().frequency : xs.value(x), std::max(0.0, ts.value(t)), 0},
                       std::span(sums).subspan((x * ts.size() + t) * from_.segments, from_.segments));
    }

    void append(Cell cell, std::span<CellShare> shares)
    {
        cell.firstShare = static_cast<std::uint32_t>(result_.shares.size());
        result_.cells.push_back(cell);
        for (std::size_t s = 0; s < shares.size(); ++s) {
            shares[s].segment = static_cast<std::uint16_t>(s);
            if (shares[s].living != 0 || shares[s].buyers != 0 || shares[s].value != 0)
                result_.shares.push_back(shares[s]);
        }
    }

    const CellTable& from_;
    CellTable result_;
};

}  // namespace

CellTable projected(const CellTable& table, const NodeCounts& counts)
{
    Projection projection(table);
    const std::size_t n = table.cells.size();
    std::size_t begin = 0;
    while (begin < n && table.cells[begin].frequency <= counts.ownFrequencies) {
        std::size_t end = begin + 1;
        while (end < n && table.cells[end].frequency == table.cells[begin].frequency)
            ++end;
        projection.add(begin, end, 1, counts.ages);
        begin = end;
    }
    if (begin < n)
        projection.add(begin, n, counts.frequencies, counts.ages);
    return projection.take();
}

}  // namespace perennial::whatif
