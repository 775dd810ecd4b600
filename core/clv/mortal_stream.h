// The future of a living customer who buys at rate lambda and drops out with probability p after
// each purchase: lambda ~ Gamma(R, A), p ~ Beta(a, B) independent (BG/NBD and MBG/NBD given alive).
//
// With N ~ NegBin(R, z = t / (A + t)) the purchases of an immortal customer and q = 1 - p,
//   E[X(t)]  = sum over j >= 0 of E[q^j] P(N > j)      (purchase j + 1 takes place)
//   P(alive) = sum over n >= 0 of E[q^n] P(N = n)
// are series of positive terms: they equal the closed forms with 2F1 (Fader, Hardie & Lee 2005,
// eq. 10) but neither cancel nor become singular at a = 1, and they hold for q^c as well. Where the
// series is long, the same expectations are taken by quadrature over p.
#pragma once

#include <span>

namespace perennial {

struct MortalStream {
    double shape = 1;    ///< R > 0
    double rate = 1;     ///< A > 0
    double a = 1;        ///< a > 0
    double b = 1;        ///< B > 0
    double dropout = 1;  ///< c >= 0: q becomes q^c
    int deferred = 0;    ///< 1: one dropout chance before the stream begins (a new customer of MBG/NBD)

    /// E[X(t)] for each t >= 0.
    void expectedPurchases(std::span<const double> times, std::span<double> expected) const;
    /// E[X(t)^2], of a customer alive at 0 with c = 1.
    [[nodiscard]] double secondMoment(double t) const;
    /// P(alive at t).
    [[nodiscard]] double survival(double t) const;
    /// P(X(t) = 0), of a customer alive at 0 (deferred 0).
    [[nodiscard]] double noPurchase(double t) const;
    /// P(X(t) = n), n = 0 .. size - 1, of a customer alive at 0 with c = 1.
    void distribution(double t, std::span<double> probability) const;
    /// E[ integral of e^(-delta t) dX(t) ], delta > 0.
    [[nodiscard]] double discounted(double delta) const;
};

}  // namespace perennial
