#!/usr/bin/env python3
"""Writes jgb_curve_pca.csv: T2, SPE and explained shares of three components on every 40th day of the bundled history and on 2026-01-20.
Python's standard library alone: eigenvectors by Jacobi rotations of the correlations of the 250 changes before the day.

    python3 tests/Indicators.Tests/Reference/jgb_curve_pca.py > tests/Indicators.Tests/Reference/jgb_curve_pca.csv
"""
import csv, math, os, statistics

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(HERE, "..", "..", "..", "Data", "Market", "alternative", "mof", "jgb_par_yields.csv")


def jacobi(a):
    n = len(a)
    a = [row[:] for row in a]
    v = [[float(i == j) for j in range(n)] for i in range(n)]
    for _ in range(60):
        if math.fsum(a[i][j] ** 2 for i in range(n) for j in range(i)) < 1e-26:
            break
        for p in range(n):
            for q in range(p + 1, n):
                if a[p][q] == 0:
                    continue
                theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
                t = math.copysign(1, theta) / (abs(theta) + math.hypot(theta, 1))
                c = 1 / math.hypot(t, 1)
                s = t * c
                for k in range(n):
                    a[k][p], a[k][q] = c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]
                for k in range(n):
                    a[p][k], a[q][k] = c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]
                for k in range(n):
                    v[k][p], v[k][q] = c * v[k][p] - s * v[k][q], s * v[k][p] + c * v[k][q]
    return sorted(((a[i][i], [v[k][i] for k in range(n)]) for i in range(n)), reverse=True)


with open(SOURCE, newline="") as f:
    rows = list(csv.reader(f))[1:]
curves = [[100 * float(c) for c in r[1:]] for r in rows]
changes = [[b - a for a, b in zip(u, v)] for u, v in zip(curves, curves[1:])]
print("date,t2,spe,share1,share2,share3")
for i in range(250, len(changes)):
    if i % 40 and rows[i + 1][0] != "2026-01-20":
        continue
    columns = list(zip(*changes[i - 250:i]))
    mean = [statistics.fmean(c) for c in columns]
    sd = [statistics.stdev(c) for c in columns]
    z = [[(x - m) / s for x in c] for c, m, s in zip(columns, mean, sd)]
    pairs = jacobi([[math.fsum(p * q for p, q in zip(u, w)) / 249 for w in z] for u in z])
    day = [(x - m) / s for x, m, s in zip(changes[i], mean, sd)]
    scores = [math.fsum(p * q for p, q in zip(day, vector)) for _, vector in pairs]
    t2 = math.fsum(s * s / value for s, (value, _) in zip(scores[:3], pairs))
    spe = math.fsum(s * s for s in scores[3:])
    print(",".join([rows[i + 1][0]] + ["%.9g" % x for x in [t2, spe] + [value / 15 for value, _ in pairs[:3]]]))
