#!/usr/bin/env python3
"""Writes risk.csv from the bundled hourly bars of BTCUSDT. Python's standard library alone; shares nothing with Indicators/.

    python3 tests/Indicators.Tests/Reference/risk.py > tests/Indicators.Tests/Reference/risk.csv

Columns: time (the close of every UTC day), close; volatility: EWMA .94 of squared log returns from the first on, times 365, its root; threshold, shape, scale:
peaks over the 95% quantile (R's type 7) of 500 log losses divided by their EWMA deviation of the day before (seeded by the mean of 20 squares), the
generalised Pareto by maximum likelihood, fitted when the 500 are there and every 20 days from then; var, es: 99.5% value at risk and expected
shortfall of the next day, scaled back; multiplier: min(1, 3(1 - .8 M/X)), not below zero, of the closes taken as equity X with its largest so far M. Every third
day is written. The likelihood is maximised along its profile: with t = shape/scale the shape is the mean of ln(1 + t y), so that one number is left to search.
"""
import csv, io, math, os, statistics, sys, zipfile
from datetime import datetime, timedelta

MARKET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "Data", "Market")
GOLDEN = (math.sqrt(5) - 1) / 2


def closes():
    with zipfile.ZipFile(os.path.join(MARKET, "crypto", "binance", "hour", "btcusdt_trade.zip")) as archive:
        data = archive.read(archive.namelist()[0]).decode()
    for row in csv.reader(io.StringIO(data)):
        end = datetime.strptime(row[0], "%Y%m%d %H:%M") + timedelta(hours=1)
        if end.hour == 0:
            yield end, row[4]


def quantile(values, q):
    s = sorted(values)
    h = (len(s) - 1) * q
    i = int(h)
    return s[i] + (h - i) * (s[min(i + 1, len(s) - 1)] - s[i])


def profile(excesses, t):
    """Log-likelihood of the best shape and scale with shape/scale = t, and the shape."""
    n = len(excesses)
    if abs(t) < 1e-12:
        return -n * math.log(statistics.fmean(excesses)) - n, 0.0
    shape = statistics.fmean(math.log1p(t * y) for y in excesses)
    return -n * math.log(shape / t) - n * (1 + shape), shape


def golden(f, a, b):
    """Where a function with one hill between a and b is largest."""
    for _ in range(200):
        c, d = b - GOLDEN * (b - a), a + GOLDEN * (b - a)
        if f(c) > f(d):
            b = d
        else:
            a = c
    return (a + b) / 2


def pareto(excesses):
    """A scan of t, then a golden section about the best; the shape is held at -1/2, below which estimates do not behave."""
    top = max(excesses)
    lowest = -.95 / top
    grid = [lowest + (10 / top - lowest) * k / 4000 for k in range(4001)]
    grid = [t for t in grid if abs(t) > 1e-9]
    k = max(range(len(grid)), key=lambda i: profile(excesses, grid[i])[0])
    t = golden(lambda t: profile(excesses, t)[0], grid[max(0, k - 1)], grid[min(len(grid) - 1, k + 1)])
    shape = profile(excesses, t)[1]
    if shape >= -.5:
        return shape, shape / t
    return -.5, golden(lambda scale: -len(excesses) * math.log(scale) + math.fsum(math.log(1 - y / 2 / scale) for y in excesses), top / 2 * (1 + 1e-9), 9 * top)


out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow("time,close,volatility,threshold,shape,scale,var,es,multiplier".split(","))
last = v = fit = None
seeds, deviation, standardised, top = [], None, [], 0.0
for i, (end, cell) in enumerate(closes()):
    close = float(cell)
    top = max(top, close)
    if last is not None:
        loss = math.log(last / close)
        v = loss * loss if v is None else .94 * v + .06 * loss * loss
        if deviation is not None:
            standardised.append(loss / math.sqrt(deviation))
            if len(standardised) >= 500 and (len(standardised) - 500) % 20 == 0:
                u = quantile(standardised[-500:], .95)
                excesses = [x - u for x in standardised[-500:] if x > u]
                fit = (u, *pareto(excesses), len(excesses))
        if len(seeds) < 20:
            seeds.append(loss * loss)
            if len(seeds) == 20:
                deviation = statistics.fmean(seeds)
        else:
            deviation = .94 * deviation + .06 * loss * loss
    last = close
    risk = [None] * 5
    if fit:
        u, shape, scale, count = fit
        quantile99 = u + scale / shape * ((500 / count * .005) ** -shape - 1)
        shortfall = quantile99 / (1 - shape) + (scale - shape * u) / (1 - shape)
        risk = [u, shape, scale, math.sqrt(deviation) * quantile99, math.sqrt(deviation) * shortfall]
    if i % 3 == 0:
        figures = [None if v is None else math.sqrt(365 * v)] + risk + [max(0.0, min(1.0, 3 * (1 - .8 * top / close)))]
        out.writerow([end.strftime("%Y-%m-%d %H:%M"), cell] + ["" if f is None else format(f, ".12g") for f in figures])
