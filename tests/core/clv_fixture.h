// Bases for the tests of the models: read from tables of customers, or simulated with a seed.
#pragma once

#include "core/clv/model.h"
#include "core/clv/spend.h"

#include <QtTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace perennial::testing {

inline std::vector<std::string> fieldsOf(std::string line)
{
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    std::vector<std::string> fields;
    std::stringstream stream(line);
    for (std::string field; std::getline(stream, field, ',');)
        fields.push_back(field);
    if (!line.empty() && line.back() == ',')
        fields.emplace_back();
    return fields;
}

/// Rows of a CSV file without quotes, after its header; lines that begin with # are left out.
inline std::vector<std::vector<std::string>> rowsOf(const std::string& path)
{
    std::vector<std::vector<std::string>> rows;
    std::ifstream file(path);
    bool header = true;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        if (!header)
            rows.push_back(fieldsOf(line));
        header = false;
    }
    return rows;
}

/// A number after "name": in a JSON text, behind the first occurrence of `after`.
inline double jsonNumber(const std::string& text, const std::string& after, const std::string& name)
{
    const std::size_t from = text.find("\"" + after + "\"");
    const std::size_t at = text.find("\"" + name + "\"", from);
    return at == std::string::npos ? NAN : std::stod(text.substr(text.find(':', at) + 1));
}

inline std::string textOf(const std::string& path)
{
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

inline void addCustomer(CustomerSummary& summary, std::uint32_t x, double recencyDays, double ageDays,
                        double meanSpend = 0)
{
    summary.customer.push_back(static_cast<CustomerIndex>(summary.size()));
    summary.frequency.push_back(x);
    summary.recencyDays.push_back(static_cast<float>(recencyDays));
    summary.ageDays.push_back(static_cast<float>(ageDays));
    summary.repeatSpend.push_back(*Money::fromMajor(meanSpend * x));
}

/// A table customer_id, x, t_x, T (weeks), purchases later, m_x: times are whole days.
inline CustomerSummary summaryFrom(const std::string& path)
{
    CustomerSummary summary;
    for (const auto& f : rowsOf(path))
        addCustomer(summary, static_cast<std::uint32_t>(std::stoul(f[1])), std::round(std::stod(f[2]) * 7),
                    std::round(std::stod(f[3]) * 7), std::stod(f[5]));
    return summary;
}

inline std::string sharedFile(const std::string& name)
{
    return std::string(PERENNIAL_SHARED_DATA) + "/" + name;
}
inline std::string ownFile(const std::string& name)
{
    return std::string(PERENNIAL_TEST_DATA) + "/clv/" + name;
}

/// Ends the test with its reason where the shared data sets are absent (a clone elsewhere).
#define NEED_SHARED_DATA()                                                                                             \
    do {                                                                                                               \
        if (!std::filesystem::exists(PERENNIAL_SHARED_DATA))                                                           \
            QSKIP("the shared data sets are not beside this clone");                                                   \
    } while (false)

inline std::unique_ptr<FittedModel> modelAt(std::string_view name, std::vector<double> parameters,
                                            TimeUnit unit = TimeUnit::Week)
{
    auto model = repeatBuyingModel(name)->at(parameters, unit);
    return model ? std::move(*model) : nullptr;
}

inline std::unique_ptr<FittedModel> fitted(std::string_view name, const CustomerSummary& summary,
                                           TimeUnit unit = TimeUnit::Week)
{
    NoProgress progress;
    auto model = repeatBuyingModel(name)->fit(summary, {.unit = unit}, progress);
    return model ? std::move(*model) : nullptr;
}

inline double relativeError(double value, double reference)
{
    return value == reference ? 0 : std::abs(value - reference) / std::abs(reference);
}

#define CLOSE_TO(value, reference, tolerance)                                                                          \
    do {                                                                                                               \
        const double v_ = (value);                                                                                     \
        const double r_ = (reference);                                                                                 \
        QVERIFY2(perennial::testing::relativeError(v_, r_) <= (tolerance),                                             \
                 qPrintable(QString("%1 is %2, expected %3").arg(#value).arg(v_, 0, 'g', 15).arg(r_, 0, 'g', 15)));    \
    } while (false)

/// A customer of a simulated base: what was observed and what came in the time after it.
struct SimulatedCustomer {
    std::uint32_t x = 0;
    double recency = 0;  ///< unit of the parameters
    double age = 0;
    std::uint32_t later = 0;  ///< purchases in the holdout
    double meanSpend = 0;     ///< of the repeats
    double laterSpend = 0;
};

/// Draws customers by the assumptions of the models, purchase by purchase: nothing is shared with the
/// formulas under test.
class Simulator {
public:
    explicit Simulator(std::uint64_t seed)
        : generator_(seed)
    {
    }

    double gamma(double shape, double rate) { return std::gamma_distribution<>(shape, 1 / rate)(generator_); }
    double beta(double a, double b)
    {
        const double g = gamma(a, 1);
        return g / (g + gamma(b, 1));
    }
    double exponential(double rate) { return std::exponential_distribution<>(rate)(generator_); }
    double uniform() { return std::uniform_real_distribution<>(0, 1)(generator_); }

    /// Purchase times up to `end` of a customer who first buys at 0.
    std::vector<double> purchases(std::string_view model, const std::vector<double>& p, double end)
    {
        const double lambda = gamma(p[0], p[1]);
        std::vector<double> times;
        if (model == "pareto-nbd") {
            const double lifetime = exponential(gamma(p[2], p[3]));
            for (double t = exponential(lambda); t < std::min(end, lifetime); t += exponential(lambda))
                times.push_back(t);
            return times;
        }
        const double drop = beta(p[2], p[3]);
        if (model == "mbg-nbd" && uniform() < drop)
            return times;
        for (double t = exponential(lambda); t < end; t += exponential(lambda)) {
            times.push_back(t);
            if (uniform() < drop)
                break;
        }
        return times;
    }

    SimulatedCustomer customer(std::string_view model, const std::vector<double>& p, double age, double holdout,
                               const std::vector<double>& spend = {})
    {
        SimulatedCustomer c{.age = age};
        const double nu = spend.empty() ? 0 : gamma(spend[1], spend[2]);
        double sum = 0;
        for (const double t : purchases(model, p, age + holdout)) {
            const double amount = spend.empty() ? 0 : gamma(spend[0], nu);
            if (t <= age) {
                c.x += 1;
                c.recency = t;
                sum += amount;
            } else {
                c.later += 1;
                c.laterSpend += amount;
            }
        }
        c.meanSpend = c.x > 0 ? sum / c.x : 0;
        return c;
    }

private:
    std::mt19937_64 generator_;
};

/// Simulated customers as a summary (times in weeks kept as fractions of days).
inline CustomerSummary summaryOf(const std::vector<SimulatedCustomer>& customers)
{
    CustomerSummary summary;
    for (const SimulatedCustomer& c : customers)
        addCustomer(summary, c.x, c.recency * 7, c.age * 7, c.meanSpend);
    return summary;
}

/// A base of the project's own: 300 customers observed for 20 to 60 weeks.
inline CustomerSummary seededBase(std::string_view model, const std::vector<double>& p, int customers = 300,
                                  std::uint64_t seed = 1)
{
    Simulator simulator(seed);
    std::vector<SimulatedCustomer> base;
    for (int i = 0; i < customers; ++i) {
        SimulatedCustomer c = simulator.customer(model, p, 20 + 40.0 * i / customers, 0);
        c.recency = std::round(c.recency * 7) / 7;
        c.age = std::round(c.age * 7) / 7;
        base.push_back(c);
    }
    return summaryOf(base);
}

/// Sum over customers of the model's log-likelihood of one, which the kernel tests prove.
inline double naive(const FittedModel& model, const CustomerSummary& summary)
{
    const double days = daysPer(model.report().unit);
    double sum = 0;
    for (std::size_t i = 0; i < summary.size(); ++i)
        sum += model.logLikelihood(
            {double(summary.frequency[i]), summary.recencyDays[i] / days, summary.ageDays[i] / days});
    return sum;
}

inline std::vector<double> valuesOf(const FitReport& report)
{
    std::vector<double> values;
    for (const Parameter& p : report.parameters)
        values.push_back(p.value);
    return values;
}

}  // namespace perennial::testing
