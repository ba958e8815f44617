#!/usr/bin/env python3
"""Writes carry.csv: an invented market of 200 days and what the carry indicators make of it. Python's standard library alone; shares nothing with
Indicators/.

    python3 tests/Indicators.Tests/Reference/carry.py > tests/Indicators.Tests/Reference/carry.csv

Inputs: day (the market is of 21:00 UTC), spot, forward, days, dollar and yen rate, implied volatility (fractions), risk reversal, net position,
volatility score; empty: missing. Outputs: basis bp, carry-to-risk; CUP with a window of 60 and its six scores as last known; carry trade over 20 marks: open,
hedged, drawdown; intervention zone (margin .03, levels 150.5 and 153 from the start): value and five-day speed. A market in which a part of CUP goes
missing, or in which too few are known, never lowers it. Medians and ranks are taken afresh from the whole history at every row.
"""
import csv, math, random, statistics, sys
from datetime import datetime, timedelta

rng = random.Random(20240805)
rows = []
spot, iv, rr, basis, net = 148.0, .09, -.8, -20.0, -60000
for i in range(200):
    shock = 4 if 120 <= i < 126 else 1
    move = rng.gauss(-.004 * (shock - 1) + .0004, .005)
    spot *= math.exp(move)
    iv = max(.04, iv * math.exp(rng.gauss(.03 * (shock - 1), .03)) ** 1 * (.09 / iv) ** .05)
    rr = rr * .97 - .024 + rng.gauss(-.15 * (shock - 1), .06)
    basis = basis * .95 - 1 + rng.gauss(-2 * (shock - 1), .9)
    if i % 5 == 0:
        net = max(-150000, min(90000, net + rng.randrange(-15000, 15000)))
    usd, jpy = .053 - .00003 * i, .001 + .00002 * i
    forward = spot * (1 + (jpy + basis / 1e4) * 30 / 365) / (1 + usd * 30 / 360)
    score = min(1.0, max(0.0, (shock - 1) * .25 + rng.gauss(.05, .05)))
    row = dict(spot=round(spot, 3), forward=round(forward, 4), days=30, usd=round(usd, 6), jpy=round(jpy, 6), iv=round(iv, 5), rr=round(rr, 3), net=net, score=round(score, 4))
    if i in (100, 101, 160): row["rr"] = None
    if 124 <= i < 130: row["forward"] = None
    if i == 127: row["score"] = None
    if i in (45, 128): row["spot"] = None
    if i < 30: row["net"] = None
    rows.append(row)

WEIGHTS = [.30, .20, .15, .15, .10, .10]


def clip(x):
    return min(1.0, max(0.0, x))


def score(history, floor, window=60):
    """The last change against the window of known ones before it."""
    if history[-1] is None: return None
    past = [c for c in history[:-1] if c is not None][-window:]
    if len(past) < window: return None
    m = statistics.median(past)
    mad = statistics.median(abs(c - m) for c in past)
    return clip(((history[-1] - m) / max(1.4826 * mad, floor) - 1) / 3)


def changes(values, span):
    return [None if k < span or values[k] is None or values[k - span] is None else values[k] - values[k - span] for k in range(len(values))]


def mean(parts):
    """The yen counts only beside volatility, risk reversal, carry or basis above zero."""
    known = [k for k in range(6) if parts[k] is not None]
    if 0 not in known or len(known) < 3: return None
    company = any(parts[k] > 0 for k in known if k in (0, 1, 2, 5))
    return sum(WEIGHTS[k] * parts[k] for k in known if k != 3 or company) / sum(WEIGHTS[k] for k in known)


out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow("day,spot,forward,days,usd,jpy,iv,rr,net,score,basis,ctr,cup,p0,p1,p2,p3,p4,p5,open,hedged,drawdown,zone,speed".split(","))
neg_rr, neg_ctr, neg_log, neg_basis, shorts = [], [], [], [], []
held, fresh_before, cup = [None] * 6, [None] * 6, None
index, hedge, marks = [1.0], [1.0], None
logs, variance = [], []
start = datetime(2024, 1, 1)
for i, r in enumerate(rows):
    s, f, d = r["spot"], r["forward"], r["days"]
    parity = s and s * (1 + r["jpy"] * d / 365) / (1 + r["usd"] * d / 360)
    used = f or parity
    b = s and f and ((f / s * (1 + r["usd"] * d / 360) - 1) * 365 / d - r["jpy"]) * 1e4
    ctr = s and used and math.log(s / used) * 365 / d / r["iv"]
    neg_rr.append(None if r["rr"] is None else -r["rr"])
    neg_ctr.append(None if ctr is None else -ctr)
    neg_log.append(None if s is None else -math.log(s))
    neg_basis.append(None if b is None else -b)
    yen = changes(neg_log, 5)
    rank = None
    if r["net"] is not None:
        if len(shorts) >= 60:
            past = shorts[-60:]
            rank = (sum(p < -r["net"] for p in past) + sum(p == -r["net"] for p in past) / 2) / 60
        shorts.append(-r["net"])
    if yen[-1] is None: rank = None
    elif rank is not None and yen[-1] <= 0: rank = 0.0
    fresh = [r["score"], score(changes(neg_rr, 5), .1), score(changes(neg_ctr, 20), .02), score(yen, .002), rank, score(changes(neg_basis, 5), 1.0)]
    held = [h if x is None else x for x, h in zip(fresh, held)]
    now, kept = mean(fresh), mean(held)
    value = kept if now is None else max(now, kept)
    if cup is not None and (now is None or any(a is None and b is not None for a, b in zip(fresh, fresh_before))):
        value = max(value, cup)
    cup, fresh_before = value, fresh

    open_return = hedged_return = drawdown = None
    if s is not None:
        t = start + timedelta(days=i)
        if marks:
            t0, s0, u0, j0, h0 = marks
            days = (t - t0).days
            index.append(index[-1] * (s / s0 * (1 + u0 * days / 360) - j0 * days / 365))
            hedge.append(hedge[-1] * (1 + u0 * days / 360 - h0 * days / 360 - j0 * days / 365))
        marks = (t, s, r["usd"], r["jpy"], (s / used - 1) * 360 / d)
        zone_logs = logs + [math.log(s)]
        if logs:
            x = zone_logs[-1] - zone_logs[-2]
            variance.append(x * x if not variance else .94 * variance[-1] + .06 * x * x)
        logs = zone_logs
    if len(index) > 1:
        base = max(0, len(index) - 21)
        open_return, hedged_return = index[-1] / index[base] - 1, hedge[-1] / hedge[base] - 1
        drawdown = index[-1] / max(index[base:]) - 1
    speed = None
    if len(logs) > 6:
        speed = (logs[-1] - logs[-6]) / (math.sqrt(5) * max(math.sqrt(variance[len(logs) - 7]), .001))
    distance = math.log(150.5) - logs[-1]
    zone = 0.0 if distance > .03 else clip(1 - distance / .03) * (.5 + .5 * clip((speed or 0) / 3))
    row = [r[k] for k in ("spot", "forward", "days", "usd", "jpy", "iv", "rr", "net", "score")] + [b, ctr, cup] + held + [open_return, hedged_return, drawdown, zone, speed]
    out.writerow([(start + timedelta(days=i)).strftime("%Y-%m-%d")] + ["" if v is None else format(v, ".13g") if isinstance(v, float) else v for v in row])
