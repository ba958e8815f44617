#!/usr/bin/env python3
"""Writes jgb_curve_series.csv from the bundled JGB par yields. Python's standard library alone; shares nothing with Indicators/.

    python3 tests/Indicators.Tests/Reference/jgb_curve_series.py > tests/Indicators.Tests/Reference/jgb_curve_series.csv

Columns (empty: not known yet): z1_30, z5_30, z1_40, z5_40 (EWMA 0.94, floor 1 bp), dz_a, dz_b (10-20-30, 20-30-40 butterfly moves, 250 days before,
floor 0.5 bp), k, rmse in bp of the Svensson grid fit with its tau1, tau2, noise_z (250 days before, no floor), score s and latched score latch.
The fit solves the normal equations by Cholesky, not QR; medians are taken by sorting each window afresh.
"""
import csv, math, os, statistics, sys

TAUS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 40]
HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(HERE, "..", "..", "..", "Data", "Market", "alternative", "mof", "jgb_par_yields.csv")
NAN = float("nan")


def slope(t, tau):
    z = t / tau
    return (1 - math.exp(-z)) / z


def hump(t, tau):
    return slope(t, tau) - math.exp(-t / tau)


def cholesky(a):
    n = len(a)
    low = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(i + 1):
            s = a[i][j] - math.fsum(low[i][k] * low[j][k] for k in range(j))
            low[i][j] = math.sqrt(s) if i == j else s / low[j][j]
    return low


def basis(tau1, tau2):
    """Rows of L^-1 X': orthonormal, so that the fit is the projection on them."""
    x = [[1.0] * len(TAUS), [slope(t, tau1) for t in TAUS], [hump(t, tau1) for t in TAUS], [hump(t, tau2) for t in TAUS]]
    low = cholesky([[math.fsum(p * q for p, q in zip(u, v)) for v in x] for u in x])
    rows = []
    for i in range(4):
        row = x[i]
        for j in range(i):
            row = [r - low[i][j] * b for r, b in zip(row, rows[j])]
        rows.append([r / low[i][i] for r in row])
    return rows


def geometric(a, b, n):
    return [a * (b / a) ** (i / (n - 1)) for i in range(n)]


def dot(a, b):
    return sum(map(float.__mul__, a, b))


PAIRS = [(a, b, basis(a, b)) for a in geometric(0.5, 10, 31) for b in geometric(2, 40, 31) if b >= 1.5 * a]


def fit(y):
    best = max(PAIRS, key=lambda p: sum(dot(q, y) ** 2 for q in p[2]))
    fitted = [0.0] * len(y)
    for q in best[2]:
        c = dot(q, y)
        fitted = [f + c * v for f, v in zip(fitted, q)]
    errors = [a - b for a, b in zip(y, fitted)]
    return math.sqrt(math.fsum(e * e for e in errors) / len(y)), best[0], best[1]


def robust(history, value, floor):
    if len(history) < 250:
        return NAN
    window = history[-250:]
    m = statistics.median(window)
    return (value - m) / max(1.4826 * statistics.median([abs(v - m) for v in window]), floor)


def velocity(y):
    variances, z1, z5 = [NAN], [NAN], [NAN]
    for i in range(1, len(y)):
        d = y[i] - y[i - 1]
        z1.append(d / max(math.sqrt(variances[-1]), 1) if i > 1 else NAN)
        z5.append((y[i] - y[i - 5]) / (math.sqrt(5) * max(math.sqrt(variances[i - 5]), 1)) if i > 5 else NAN)
        variances.append(d * d if i == 1 else 0.94 * variances[-1] + 0.06 * d * d)
    return z1, z5


def moves(fly):
    changes, out = [], [NAN]
    for a, b in zip(fly, fly[1:]):
        out.append(robust(changes, b - a, 0.5))
        changes.append(b - a)
    return out


def clip(x):
    return min(1.0, max(0.0, x))


def main():
    with open(SOURCE, newline="") as f:
        rows = list(csv.reader(f))[1:]
    days = [r[0] for r in rows]
    curves = [[100 * float(c) for c in r[1:]] for r in rows]
    at = {t: [c[i] for c in curves] for i, t in enumerate(TAUS)}
    z1_30, z5_30 = velocity(at[30])
    z1_40, z5_40 = velocity(at[40])
    dz_a = moves([2 * m - a - b for a, m, b in zip(at[10], at[20], at[30])])
    dz_b = moves([2 * m - a - b for a, m, b in zip(at[20], at[30], at[40])])
    fits = [fit(c) for c in curves]
    noise = [robust([f[0] for f in fits[max(0, i - 250):i]], f[0], 0.0) for i, f in enumerate(fits)]
    latch = 0.0
    print("date,z1_30,z5_30,z1_40,z5_40,dz_a,dz_b,k,rmse,tau1,tau2,noise_z,s,latch")
    for i, day in enumerate(days):
        k = math.sqrt((dz_a[i] ** 2 + dz_b[i] ** 2) / 2)
        v = max(z1_30[i], z5_30[i], z1_40[i], z5_40[i]) if i > 5 else NAN
        s = NAN
        if not math.isnan(k):
            s = 0.5 * clip((v - 1.5) / 3) + 0.35 * clip((k - 1.5) / 3) + 0.15 * clip((noise[i] - 2) / 4)
            latch = max(s, latch * 2 ** -0.1)
        cells = [z1_30[i], z5_30[i], z1_40[i], z5_40[i], dz_a[i], dz_b[i], k, *fits[i], noise[i], s, NAN if math.isnan(s) else latch]
        print(day + "," + ",".join("" if math.isnan(c) else "%.9g" % c for c in cells))


if __name__ == "__main__":
    main()
