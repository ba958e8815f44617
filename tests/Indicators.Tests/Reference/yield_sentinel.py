#!/usr/bin/env python3
"""Writes yield_sentinel.csv from the bundled JGB par yields. Python's standard library alone; shares nothing with Indicators/. Velocities are those of
jgb_curve_series.py, beside this file.

    python3 tests/Indicators.Tests/Reference/yield_sentinel.py > tests/Indicators.Tests/Reference/yield_sentinel.csv

Columns: date; v: the largest of the one- and five-day shocks of the 30Y and the 40Y; recent: the largest v of the last five days; then for three
thresholds of the 40Y (3.75, 1.00 and 0.50 percent: the last two are crossed often) 1 while the line is on: it goes on when the yield is at the threshold or above,
was below it the day before and recent is at least 1, and off when it is 0.25 or more below. Empty: not known yet.
"""
import csv, math, os, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
from jgb_curve_series import SOURCE, velocity

THRESHOLDS = [3.75, 1.0, .5]

with open(SOURCE, newline="") as f:
    rows = list(csv.reader(f))[1:]
shocks = [velocity([100 * float(r[k]) for r in rows]) for k in (14, 15)]
on = [0] * len(THRESHOLDS)
vs = []
print("date,v,recent," + ",".join("on%03d" % (100 * t) for t in THRESHOLDS))
for i, row in enumerate(rows):
    known = [series[i] for pair in shocks for series in pair if not math.isnan(series[i])]
    vs.append(max(known) if known else None)
    recent = max((v for v in vs[-5:] if v is not None), default=None)
    for k, threshold in enumerate(THRESHOLDS):
        now, before = float(row[15]), float(rows[i - 1][15]) if i else math.inf
        if before < threshold <= now and recent is not None and recent >= 1:
            on[k] = 1
        elif now <= threshold - .25:
            on[k] = 0
    print(",".join([row[0]] + ["" if v is None else "%.9g" % v for v in (vs[-1], recent)] + [str(o) for o in on]))
