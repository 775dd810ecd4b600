#!/usr/bin/env python3
"""Writes base.csv (a simulated base of 240 customers, fixed seed) and optimum.csv: the maximum of each
model's likelihood on it, found with 30-digit arithmetic by Newton's method on the published formulas
(2F1 for Pareto/NBD) and finite differences. Nothing here is shared with the program.
"""
import random
from collections import Counter

from mpmath import mp, mpf, loggamma, log, exp, hyp2f1, matrix, lu_solve, inverse, sqrt

mp.dps = 30
random.seed(20240229)


def simulate():
    customers = []
    for i in range(240):
        age = 140 + (i * 7) % 280  # days
        rate = random.gammavariate(0.9, 1 / 35.0)
        lifetime = random.expovariate(random.gammavariate(0.9, 1 / 120.0))
        days, t = [], random.expovariate(rate)
        while t < min(age, lifetime):
            day = int(t) + 1
            if day <= age and (not days or day > days[-1]):
                days.append(day)
            t += random.expovariate(rate)
        spend = 0
        if days:
            nu = random.gammavariate(3.7, 1 / 15.0)
            spend = round(sum(random.gammavariate(6.2, 1 / nu) for _ in days) / len(days), 2) + 0.01
        customers.append((len(days), days[-1] if days else 0, age, round(spend, 2)))
    return customers


def log_beta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


def beta_geometric(name):
    def one(p, x, tx, T):
        r, alpha, a, b = p
        n = x + 1 if name == "mbg-nbd" else x
        head = loggamma(r + x) - loggamma(r) + r * log(alpha) + log_beta(a, b + n) - log_beta(a, b)
        inner = (alpha + T) ** -(r + x)
        if n > 0:
            inner += a / (b + n - 1) * (alpha + tx) ** -(r + x)
        return head + log(inner)
    return one


def pareto(p, x, tx, T):
    r, alpha, s, bet = p
    head = loggamma(r + x) - loggamma(r) + r * log(alpha) + s * log(bet)
    def term(y):
        if alpha >= bet:
            return hyp2f1(r + s + x, s + 1, r + s + x + 1, (alpha - bet) / (alpha + y)) / (alpha + y) ** (r + s + x)
        return hyp2f1(r + s + x, r + x, r + s + x + 1, (bet - alpha) / (bet + y)) / (bet + y) ** (r + s + x)
    return head + log((alpha + T) ** -(r + x) * (bet + T) ** -s + s / (r + s + x) * (term(tx) - term(T)))


def gamma_gamma(p, x, m):
    a, q, v = p
    return (loggamma(a * x + q) - loggamma(a * x) - loggamma(q) + q * log(v) + (a * x - 1) * log(m)
            + a * x * log(x) - (a * x + q) * log(x * m + v))


def newton(total, start):
    """Maximum over the logarithms of the parameters, with central differences of step 1e-6."""
    n = len(start)
    theta = [log(mpf(v)) for v in start]
    h = mpf("1e-6")
    f = lambda th: total([exp(v) for v in th])
    def moved(*steps):
        th = list(theta)
        for i, d in steps:
            th[i] += d
        return f(th)
    for _ in range(40):
        here = f(theta)
        g = matrix(n, 1)
        hess = matrix(n, n)
        for i in range(n):
            up, down = moved((i, h)), moved((i, -h))
            g[i] = (up - down) / (2 * h)
            hess[i, i] = (up - 2 * here + down) / h**2
        for i in range(n):
            for j in range(i):
                v = (moved((i, h), (j, h)) - moved((i, h), (j, -h)) - moved((i, -h), (j, h)) + moved((i, -h), (j, -h))) / (4 * h**2)
                hess[i, j] = hess[j, i] = v
        # damped towards the gradient until the Hessian is negative definite and the step gains
        damping = mpf(0)
        while True:
            m = hess.copy()
            for i in range(n):
                m[i, i] -= damping
            step = lu_solve(m, -g)
            size = max(abs(v) for v in step)
            trial = [theta[i] + step[i] * min(1, 1 / size) for i in range(n)]
            if f(trial) >= here - mpf("1e-22"):
                break
            damping = 2 * damping + 1
        theta = trial
        if size < mpf("1e-10"):
            break
    cov = inverse(-hess)
    p = [exp(v) for v in theta]
    return f(theta), p, [p[i] * sqrt(cov[i, i]) for i in range(n)]


def main():
    customers = simulate()
    with open("base.csv", "w") as out:
        out.write("customer_id,x,t_x,T,x_holdout,m_x\n")
        for i, (x, tx, T, m) in enumerate(customers):
            out.write(f"{i + 1},{x},{tx / 7:.12g},{T / 7:.12g},0,{m:.2f}\n")
    states = Counter((x, tx, T) for x, tx, T, _ in customers)
    with open("optimum.csv", "w") as out:
        out.write("model,log_likelihood,p1,p2,p3,p4,e1,e2,e3,e4\n")
        def write(name, ll, p, e):
            fill = [""] * (4 - len(p))
            out.write(",".join([name, mp.nstr(ll, 16)] + [mp.nstr(v, 12) for v in p] + fill + [mp.nstr(v, 8) for v in e] + fill) + "\n")
            out.flush()
        spenders = [(x, mpf(m)) for x, _, _, m in customers if x > 0]
        # the repeat spend is kept as money of four decimals: x m is exact, as in the program
        write("gamma-gamma", *newton(lambda p: sum(gamma_gamma(p, x, mpf(str(m))) for x, m in [(x, mp.nstr(m, 12)) for x, m in spenders]), (6, 4, 15)))
        for name, one, start in (("bg-nbd", beta_geometric("bg-nbd"), (0.8, 5, 0.8, 3)),
                                 ("mbg-nbd", beta_geometric("mbg-nbd"), (0.8, 5, 0.8, 3)), ("pareto-nbd", pareto, (0.9, 5, 0.9, 17))):
            total = lambda p: sum(w * one(p, x, mpf(tx) / 7, mpf(T) / 7) for (x, tx, T), w in states.items())
            write(name, *newton(total, start))


main()
