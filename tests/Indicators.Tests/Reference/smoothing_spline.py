#!/usr/bin/env python3
"""Writes smoothing_spline.csv from the bundled JGB par yields. Python's standard library alone; shares nothing with Indicators/.

    python3 tests/Indicators.Tests/Reference/smoothing_spline.py > tests/Indicators.Tests/Reference/smoothing_spline.csv

Columns: date of every fortieth day; stiffness: the power of ten, in tenths from 10 down to -4, that makes the mean square error of the natural cubic smoothing
spline over the square of its mean freedom the least, as long as three degrees of freedom are left; r1 .. r40: yield less the spline that is fitted to
the other fourteen with this stiffness, in bp, by a fit to the fourteen. The spline solves (R + s Q'Q) g = Q'y for its second derivatives, y - s Q g being
its values.
"""
import csv, math, os

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(HERE, "..", "..", "..", "Data", "Market", "alternative", "mof", "jgb_par_yields.csv")
TAUS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 40]


def solve(a, columns):
    """Gaussian elimination with pivots for several right sides."""
    n = len(a)
    rows = [a[i][:] + [c[i] for c in columns] for i in range(n)]
    for i in range(n):
        p = max(range(i, n), key=lambda k: abs(rows[k][i]))
        rows[i], rows[p] = rows[p], rows[i]
        for k in range(i + 1, n):
            f = rows[k][i] / rows[i][i]
            rows[k] = [x - f * y for x, y in zip(rows[k], rows[i])]
    out = []
    for c in range(len(columns)):
        x = [0.0] * n
        for i in reversed(range(n)):
            x[i] = (rows[i][n + c] - math.fsum(rows[i][k] * x[k] for k in range(i + 1, n))) / rows[i][i]
        out.append(x)
    return out


def parts(taus):
    n = len(taus)
    h = [b - a for a, b in zip(taus, taus[1:])]
    q = [[0.0] * n for _ in range(n - 2)]
    r = [[0.0] * (n - 2) for _ in range(n - 2)]
    for j in range(n - 2):
        q[j][j], q[j][j + 1], q[j][j + 2] = 1 / h[j], -1 / h[j] - 1 / h[j + 1], 1 / h[j + 1]
        r[j][j] = (h[j] + h[j + 1]) / 3
        if j + 1 < n - 2:
            r[j][j + 1] = r[j + 1][j] = h[j + 1] / 6
    return q, r


def fitted(taus, columns, s):
    """Values of the splines through several columns, and their second derivatives at the inner maturities."""
    q, r = parts(taus)
    a = [[r[i][j] + s * math.fsum(x * y for x, y in zip(q[i], q[j])) for j in range(len(r))] for i in range(len(r))]
    gammas = solve(a, [[math.fsum(x * y for x, y in zip(row, c)) for row in q] for c in columns])
    return [[y - s * math.fsum(q[j][i] * g[j] for j in range(len(g))) for i, y in enumerate(c)] for c, g in zip(columns, gammas)], gammas


def at(taus, values, gamma, t):
    """Natural cubic spline at t; straight beyond its ends."""
    g = [0.0] + gamma + [0.0]
    if t < taus[0]:
        h = taus[1] - taus[0]
        return values[0] + (t - taus[0]) * ((values[1] - values[0]) / h - h * g[1] / 6)
    if t > taus[-1]:
        h = taus[-1] - taus[-2]
        return values[-1] + (t - taus[-1]) * ((values[-1] - values[-2]) / h + h * g[-2] / 6)
    i = max(k for k in range(len(taus) - 1) if taus[k] <= t)
    h, a, b = taus[i + 1] - taus[i], taus[i + 1] - t, t - taus[i]
    return (a * values[i] + b * values[i + 1]) / h - a * b / 6 * (g[i] * (1 + a / h) + g[i + 1] * (1 + b / h))


unit = [[float(i == j) for i in range(15)] for j in range(15)]
with open(SOURCE, newline="") as f:
    rows = list(csv.reader(f))[1:]
powers = [10 - step / 10 for step in range(141)]
hats = {p: fitted(TAUS, unit, 10 ** p)[0] for p in powers}
freedom = {p: math.fsum(1 - hats[p][i][i] for i in range(15)) for p in powers}
print("date,stiffness," + ",".join(f"r{t}" for t in TAUS))
for n in range(0, len(rows), 40):
    y = [100 * float(c) for c in rows[n][1:]]
    scores = {}
    for p in powers:
        if freedom[p] < 3:
            break
        errors = [y[i] - math.fsum(hats[p][k][i] * y[k] for k in range(15)) for i in range(15)]
        scores[p] = math.fsum(e * e for e in errors) / freedom[p] ** 2
    best = min(scores, key=scores.get)
    out = []
    for k, t in enumerate(TAUS):
        taus, rest = TAUS[:k] + TAUS[k + 1:], y[:k] + y[k + 1:]
        values, gammas = fitted(taus, [rest], 10 ** best)
        out.append(y[k] - at(taus, values[0], gammas[0], t))
    print(rows[n][0] + ",%.9g," % best + ",".join("%.9g" % r for r in out))
