#!/usr/bin/env python3
"""Writes golden.csv: reference values of the repeat-buying models in 40-digit arithmetic (mpmath).

Closed forms of the papers (2F1, Tricomi's U) where they exist, else integrals over the dropout
parameter by tanh-sinh quadrature. Nothing here is shared with the program.
Run (a quarter of an hour): ./make_golden.py > golden.csv; with names of models for these alone.
"""
import sys

from mpmath import mp, mpf, gamma, beta, hyp2f1, hyperu, quad, exp, log, inf

mp.dps = 40

BG_SETS = {
    "cdnow": ("0.2426", "4.4136", "0.7929", "2.4259"),
    "a-near-1": ("0.6", "10", "1.000001", "3"),
    "a-tiny": ("0.8", "6", "0.02", "0.5"),
    "steady": ("1.2", "400", "5", "80"),
}
PARETO_SETS = {
    "cdnow": ("0.5533", "10.578", "0.6062", "11.669"),
    "alpha-eq-beta": ("0.8", "9", "0.7", "9"),
    "s-near-1": ("0.8", "7", "1.0000001", "15"),
    "beta-huge": ("0.9", "12", "2.5", "5000"),
    "alpha-above-beta": ("1.5", "60", "0.4", "0.5"),
}
WEEK = mpf(1) / 7
STATES = [
    (0, 0, 272 * WEEK), (0, 0, WEEK), (1, 12 * WEEK, 272 * WEEK), (2, 213 * WEEK, 272 * WEEK),
    (26, 216 * WEEK, 217 * WEEK), (300, mpf(60), mpf(104)), (3, mpf(2), mpf(2)),
]
TIMES = [mpf("4.345"), mpf(39), mpf(520)]
LEVERS = [mpf(1), mpf("0.6"), mpf("1.7")]


def over_beta(f, a, b):
    """E[f(p, q)], p ~ Beta(a, b), in the logit of p: smooth however small a is. Below 1e-24 f has
    reached its limit; the digits are enough for f to cancel twice there."""
    with mp.workdps(66):
        least = mpf("1e-24")
        def g(y):
            p = 1 / (1 + exp(-y))
            q = 1 / (1 + exp(y))
            weight = p**a * q**b
            return weight * (f(p, q) if p > least else f(least, 1 - least))
        mode = log(a / b)
        width = mp.sqrt(1 / a + 1 / b)
        # p^a holds below 0, q^b above it; sorted, the ends last
        points = {min(mode, 0) - 60 / a, max(mode, 0) + 60 / b}
        points |= {v for v in (mode - 12 * width, mode - 3 * width, mode, mode + 3 * width) if min(points) < v < max(points)}
        points = sorted(points)
        return quad(g, points, maxdegree=6) / beta(a, b)


def beta_geometric(name, params, x, tx, T, t, c):
    r, alpha, a, b = params
    n = x + 1 if name == "mbg-nbd" else x
    head = gamma(r + x) / gamma(r) * alpha**r * beta(a, b + n) / beta(a, b)
    live = (alpha + T) ** -(r + x)
    gone = a / (b + n - 1) * (alpha + tx) ** -(r + x) if n > 0 else mpf(0)
    alive = live / (live + gone)
    R, A, B = r + x, alpha + T, b + n
    none = (A / (A + t)) ** R
    if c == 1:
        z = t / (A + t)
        expected = (a + B - 1) / (a - 1) * (1 - none * hyp2f1(R, B, a + B - 1, z))
        survival = none * hyp2f1(R, B, a + B, z)
    else:
        keep = lambda q: q**c
        expected = over_beta(lambda p, q: (1 - (1 + (1 - keep(q)) * t / A) ** -R) / (1 - keep(q)), a, B)
        survival = over_beta(lambda p, q: (1 + (1 - keep(q)) * t / A) ** -R, a, B)
    # one purchase: survived and no other, or dropped out with it
    once = over_beta(lambda p, q: q * R * t / (A + t) * none + p * (1 - none), a, B)
    # E[X^2] = E[X] + 2 E[q (1 - e^-u - u e^-u) / p^2], u = lambda p t
    def pairs(p, q):
        w = 1 + p * t / A
        return q * (1 - w**-R - p * t * R / A * w ** (-R - 1)) / p**2
    first = expected if c == 1 else over_beta(lambda p, q: (1 - (1 + p * t / A) ** -R) / p, a, B)
    second = first + 2 * over_beta(pairs, a, B)
    return head * (live + gone), alive, expected, survival, none, once, second


def pareto(params, x, tx, T, t, c):
    r, alpha, s, bet = params
    R = r + x
    head = gamma(R) * alpha**r * bet**s / gamma(r)
    def term(y):
        if alpha >= bet:
            return hyp2f1(r + s + x, s + 1, r + s + x + 1, (alpha - bet) / (alpha + y)) / (alpha + y) ** (r + s + x)
        return hyp2f1(r + s + x, r + x, r + s + x + 1, (bet - alpha) / (bet + y)) / (bet + y) ** (r + s + x)
    live = (alpha + T) ** -R * (bet + T) ** -s
    gone = s / (r + s + x) * (term(tx) - term(T))
    alive = live / (live + gone)
    A, B = alpha + T, bet + T
    expected = R * B / (A * (s - 1)) * (1 - (B / (B + c * t)) ** (s - 1)) / c
    survival = (B / (B + c * t)) ** s
    def counts(n):
        coefficient = gamma(R + n) / gamma(R) / mp.factorial(n)
        nb = lambda u: coefficient * (A / (A + u)) ** R * (u / (A + u)) ** n
        inner = quad(lambda u: s * B**s / (B + u) ** (s + 1) * nb(u), [0, t / 16, t / 4, t])
        return nb(t) * (B / (B + t)) ** s + inner
    square = 2 * quad(lambda u: u * (B / (B + u)) ** s, [0, t / 4, t])
    plain = R * B / (A * (s - 1)) * (1 - (B / (B + t)) ** (s - 1))
    second = plain + R * (R + 1) / A**2 * square
    return head * (live + gone), alive, expected, survival, counts(0), counts(1), second


def pareto_dert(params, x, T, delta):
    r, alpha, s, bet = params
    B = bet + T
    return (r + x) / (alpha + T) * B**s * delta ** (s - 1) * hyperu(s, s, delta * B)


def bg_dert(params, x, n, T, delta):
    """E[lambda / (delta + lambda p)] with the gamma integral as a confluent hypergeometric function."""
    r, alpha, a, b = params
    R, A, B = r + x, alpha + T, b + n
    def given(p, q):
        # lambda ~ Gamma(R, A): E[lambda / (delta + p lambda)] = R (A delta / p)^R / (delta A) ... U(R+1, R+1, z) z
        z = A * delta / p
        return R / (A * delta) * z ** (R + 1) * hyperu(R + 1, R + 1, z)
    mp.dps = 20
    value = over_beta(given, a, B)
    mp.dps = 40
    return value


def main():
    delta = log(mpf("1.1")) / (mpf("365.25") / 7)
    print("# made by make_golden.py with mpmath, 40 digits; units: weeks; dert at ln(1.1) per 365.25 days, given alive")
    print("model,set,p1,p2,p3,p4,x,t_x,T,t,c,log_likelihood,alive,expected,survival,none,once,second,dert")
    mbg_sets = {label: BG_SETS[label] for label in ("cdnow", "a-tiny")}
    for name, sets in (("bg-nbd", BG_SETS), ("mbg-nbd", mbg_sets), ("pareto-nbd", PARETO_SETS)):
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        for label, texts in sets.items():
            params = [mpf(v) for v in texts]
            for i, (x, tx, T) in enumerate(STATES):
                for j, t in enumerate(TIMES):
                    c = LEVERS[(i + j) % 3]
                    dert = ""
                    if name == "pareto-nbd":
                        values = pareto(params, x, tx, T, t, c)
                        dert = mp.nstr(pareto_dert(params, x, T, delta), 17)
                    else:
                        values = beta_geometric(name, params, x, tx, T, t, c)
                        if name == "bg-nbd" and label == "cdnow" and j == 0 and x < 20:
                            dert = mp.nstr(bg_dert(params, x, x, T, delta), 15)
                    row = [log(values[0])] + list(values[1:])
                    print(",".join([name, label, *texts, str(x), mp.nstr(tx, 20), mp.nstr(T, 20), mp.nstr(t, 20), mp.nstr(c, 5)]
                                   + [mp.nstr(v, 17) for v in row] + [dert]), flush=True)


main()
