#!/usr/bin/env python3
"""Writes curve_fits.csv from the bundled JGB par yields: residuals from the Svensson curve of each day, and the curve whose decays are held. Python's
standard library alone; shares nothing with Indicators/. The fits are those of jgb_curve_series.py, beside this file.

    python3 tests/Indicators.Tests/Reference/curve_fits.py > tests/Indicators.Tests/Reference/curve_fits.csv

Columns: date; r1 .. r40: yield less the curve that is fitted to the other fourteen with the decays of the fit to all fifteen, in bp, by a fit to the
fourteen; z7, z25, z40: residuals against the 250 days before (floor 0.5 bp), largest: the one of all fifteen that is farthest from zero, and its maturity;
tau1, tau2 and level: the pair with the least sum of squares over the last 250 curves, chosen when these are there and every 21 curves from then, and the
constant of the curve fitted with it; rmse: its error in bp. Every tenth day is written. Empty: not known yet.
"""
import csv, math, os, sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
from jgb_curve_series import PAIRS, SOURCE, TAUS, basis, cholesky, dot, hump, robust, slope


def columns(taus, tau1, tau2):
    return [[1.0] * len(taus), [slope(t, tau1) for t in taus], [hump(t, tau1) for t in taus], [hump(t, tau2) for t in taus]]


def coefficients(taus, y, tau1, tau2):
    """Normal equations, by Cholesky, with one step of refinement."""
    x = columns(taus, tau1, tau2)
    low = cholesky([[math.fsum(map(float.__mul__, u, v)) for v in x] for u in x])

    def solve(b):
        b = b[:]
        for i in range(4):
            b[i] = (b[i] - math.fsum(low[i][k] * b[k] for k in range(i))) / low[i][i]
        for i in reversed(range(4)):
            b[i] = (b[i] - math.fsum(low[k][i] * b[k] for k in range(i + 1, 4))) / low[i][i]
        return b

    beta = solve([math.fsum(map(float.__mul__, u, y)) for u in x])
    rest = [a - math.fsum(b * u[i] for b, u in zip(beta, x)) for i, a in enumerate(y)]
    return [b + d for b, d in zip(beta, solve([math.fsum(map(float.__mul__, u, rest)) for u in x]))]


def at(beta, t, tau1, tau2):
    return beta[0] + beta[1] * slope(t, tau1) + beta[2] * hump(t, tau1) + beta[3] * hump(t, tau2)


def main():
    with open(SOURCE, newline="") as f:
        rows = list(csv.reader(f))[1:]
    curves = [[100 * float(c) for c in r[1:]] for r in rows]
    print("date," + ",".join(f"r{t}" for t in TAUS) + ",z7,z25,z40,largest,maturity,tau1,tau2,level,rmse")
    explained = []
    history = [[] for _ in TAUS]
    held = None
    for i, y in enumerate(curves):
        sums = [sum(dot(q, y) ** 2 for q in p[2]) for p in PAIRS]
        explained.append(sums)
        tau1, tau2, _ = PAIRS[max(range(len(PAIRS)), key=sums.__getitem__)]
        residuals, scores = [], []
        for k, t in enumerate(TAUS):
            beta = coefficients(TAUS[:k] + TAUS[k + 1:], y[:k] + y[k + 1:], tau1, tau2)
            residuals.append(y[k] - at(beta, t, tau1, tau2))
            scores.append(robust(history[k], residuals[-1], .5))
        for past, r in zip(history, residuals):
            past.append(r)
        if len(explained) > 250:
            explained.pop(0)
        if i >= 249 and (i - 249) % 21 == 0:
            totals = [math.fsum(day[p] for day in explained) for p in range(len(PAIRS))]
            held = max(range(len(PAIRS)), key=totals.__getitem__)
        if i % 10:
            continue
        known = i >= 250
        farthest = max(range(15), key=lambda k: abs(scores[k])) if known else 0
        cells = residuals + ([scores[6], scores[12], scores[14], scores[farthest], float(TAUS[farthest])] if known else [math.nan] * 5)
        if held is None:
            cells += [math.nan] * 4
        else:
            tau1, tau2, _ = PAIRS[held]
            beta = coefficients(TAUS, y, tau1, tau2)
            errors = [a - at(beta, t, tau1, tau2) for a, t in zip(y, TAUS)]
            cells += [tau1, tau2, beta[0], math.sqrt(math.fsum(e * e for e in errors) / 15)]
        print(rows[i][0] + "," + ",".join("" if math.isnan(c) else "%.9g" % c for c in cells))


main()
