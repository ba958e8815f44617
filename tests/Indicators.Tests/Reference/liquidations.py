#!/usr/bin/env python3
"""Writes liquidations.csv: an invented eleven days of bitcoin perpetuals with two flushes, hour by hour, and what map, cascade and exhaustion make of them.
Python's standard library alone; shares nothing with Indicators/.

    python3 tests/Indicators.Tests/Reference/liquidations.py > tests/Indicators.Tests/Reference/liquidations.csv

Inputs: hour (its end, UTC); high, low, close; oi (USD), share (of takers that buy), funding, basis: the perpetuals; forced: liquidations of each five
minutes, "k=longs/shorts" for the k-th, nothing where both are zero, "none" where the feed was silent for the hour. Empty: missing.

Map (10x .30, 25x .35, 50x .25, 100x .10; maintenance .4%; half-life 72 h): con_l, con_s, what the bar consumed; con_p, its mean price for longs;
tot_l, tot_s, what is left after the bar; peak, weight: price of the heaviest long bin (width .25% of log price around the close, levels split between the
two nearest bins, smeared by a normal kernel of .3% cut at four deviations) that is higher than its neighbours, and its share of all long bins.
Cascade (5 days of the same hour): burst and share of longs at the end of the hour, hits: five-minute bars of the hour that were part of a
cascade, quiet: hours in a row with at most 35% of the largest of the last 24. Hawkes process of the moments with liquidations in the last week, marks
ln(1 + usd) over their mean, fitted every six hours from the first on: mu, n (branching ratio), lam (intensity at the end of the hour, the events before it).
Exhaustion (48 hours are usual): the signs oi, funding, basis, faded, calm, regained as one string of 0 and 1, score, done.
"""
import math, random, statistics
from datetime import datetime, timedelta

HOURS = 264
LEVERAGES, WEIGHTS, MMR = [10, 25, 50, 100], [.30, .35, .25, .10], .004
rng = random.Random(20251010)


def invent():
    price, oi, basis, rows = 92000.0, 1.0e10, .0002, []
    heat = 0.0
    for h in range(HOURS):
        flush = h in (206, 207, 240)
        move = rng.gauss(-.035, .004) if flush else rng.gauss(.003 if 208 <= h < 214 else 0, .004)
        start, price = price, price * math.exp(move)
        high, low = max(start, price) * (1 + abs(rng.gauss(0, .002))), min(start, price) * (1 - abs(rng.gauss(0, .002)))
        oi *= math.exp(rng.gauss(-.045 if flush else .0012, .007))
        basis = .7 * basis + .00005 + rng.gauss(-.0009 if flush else 0, .00004)
        forced = {}
        for k in range(1, 13):
            heat *= .55
            if rng.random() < .20 + .8 * min(1, heat) + (.85 if flush else 0):
                heat += .35
                size = math.exp(rng.gauss(13 if flush else 9.5, .5))
                longs = size * (rng.uniform(.85, 1) if flush else rng.random())
                forced[k] = (round(longs), round(size - longs))
        row = dict(high=round(high, 1), low=round(low, 1), close=round(price, 1), oi=round(oi), share=round(min(1, max(0, rng.gauss(.5, .08))), 4),
                   funding=round(rng.gauss(-.00004 if 206 <= h < 225 else .0001, .00001), 7), basis=round(basis, 6), forced=forced)
        if h in (60, 61, 130): row["oi"] = None
        if h == 75: row["share"] = None
        if h in (90, 209): row["funding"] = None
        if h in (100, 210): row["basis"] = None
        if h in (110, 111, 180): row["forced"] = None
        rows.append(row)
    return rows


class Map:
    """Every level by itself: side, price, mass."""

    def __init__(self):
        self.levels, self.oi, self.first = [], None, True

    def update(self, r):
        hit = [l for l in self.levels if (l[1] >= r["low"] if l[0] > 0 else l[1] <= r["high"])]
        self.levels = [l for l in self.levels if l not in hit]
        longs = [l for l in hit if l[0] > 0]
        self.consumed = math.fsum(l[2] for l in longs), math.fsum(l[2] for l in hit if l[0] < 0)
        self.price = math.fsum(l[1] * l[2] for l in longs) / self.consumed[0] if self.consumed[0] > 0 else None
        if r["oi"] is not None:
            change = 0 if self.oi is None else r["oi"] - self.oi
            self.oi = r["oi"]
            if change > 0:
                entry, share = (r["high"] + r["low"] + r["close"]) / 3, .5 if r["share"] is None else r["share"]
                for leverage, w in zip(LEVERAGES, WEIGHTS):
                    self.levels.append([1, entry * (1 - 1 / leverage) / (1 - MMR), change * w * share])
                    self.levels.append([-1, entry * (1 + 1 / leverage) / (1 + MMR), change * w * (1 - share)])
            elif change < 0 and self.levels:
                rest, total = max(0.0, -change - sum(self.consumed)), math.fsum(l[2] for l in self.levels)
                self.levels = [[l[0], l[1], l[2] * (1 - rest / total)] for l in self.levels if rest < total]
        if not self.first:
            for l in self.levels:
                l[2] *= 2 ** (-1 / 72)
        self.first = False

    def peak(self, close):
        width, smear, reach = .0025, .003, 160
        raw = [0.0] * (2 * reach + 1)
        for side, price, mass in self.levels:
            place = math.log(price / close) / width + reach
            i = math.floor(place)
            if side > 0 and 0 <= i < 2 * reach:
                raw[i] += mass * (1 - place + i)
                raw[i + 1] += mass * (place - i)
        half = math.ceil(4 * smear / width)
        kernel = [math.exp(-.5 * ((k - half) * width / smear) ** 2) for k in range(2 * half + 1)]
        bins = [math.fsum(raw[i + half - k] * kernel[k] for k in range(2 * half + 1) if 0 <= i + half - k < len(raw)) / math.fsum(kernel) for i in range(len(raw))]
        hills = [i for i in range(1, len(bins) - 1) if bins[i] > bins[i - 1] and bins[i] >= bins[i + 1]]
        if not hills:
            return None, None
        top = max(hills, key=lambda i: bins[i])
        return close * math.exp((top - reach) * width), bins[top] / math.fsum(bins)


def likelihood(events, end, mu, n, beta):
    total, memory, last = -mu * end, 0.0, None
    for t, m in events:
        if last:
            memory = math.exp(-beta * (t - last[0])) * (last[1] + memory)
        last = t, m
        total += math.log(mu + n * beta * memory) - n * m * (1 - math.exp(-beta * (end - t)))
    return total


def fit(events, end):
    """Pattern search over logarithms from three starts, with the mean mark; null below thirty events."""
    if len(events) < 30:
        return None
    mean = statistics.fmean(m for _, m in events)
    events = [(t, m / mean) for t, m in events]
    rate, found = len(events) / end, []
    for start in (.3, 3.0, 12.0):
        x = [math.log(rate / 2), math.log(.5), math.log(start * rate)]
        value, step = likelihood(events, end, *map(math.exp, x)), .5
        while step > 1e-6:
            moved = False
            for k in range(3):
                for sign in (1, -1):
                    y = x[:]
                    y[k] += sign * step
                    v = likelihood(events, end, *map(math.exp, y))
                    if v > value:
                        x, value, moved = y, v, True
            if not moved:
                step /= 2
        found.append((value, [math.exp(v) for v in x]))
    return max(found)[1] + [mean]


def z(history, value, period, floor):
    if value is None or len(history) < period:
        return None
    past = history[-period:]
    m = statistics.median(past)
    return (value - m) / max(1.4826 * statistics.median(abs(p - m) for p in past), floor)


start = datetime(2025, 10, 1)
levels = Map()
usual = [[] for _ in range(24)]
logs, deviations, variance = [], [], None
hours, quiet, last_cascade = {}, 0, None
events, process, fitted = [], None, None
interests, changes, fundings, last_basis = {}, [], [], None
highs, flush = {}, None
rows = invent()
print("hour,high,low,close,oi,share,funding,basis,forced,con_l,con_s,con_p,tot_l,tot_s,peak,weight,burst,longs,hits,quiet,mu,n,lam,signs,score,done")
for h, r in enumerate(rows):
    end = start + timedelta(hours=h + 1)
    # The hour's return against the EWMA deviation before it: .94 a day, seeded by a week.
    fall = None
    if h:
        change = math.log(r["close"] / rows[h - 1]["close"])
        if len(logs) >= 168:
            fall = change / math.sqrt(variance)
        logs.append(change)
        decay = .94 ** (1 / 24)
        if len(logs) == 168:
            variance = statistics.fmean(c * c for c in logs)
        elif len(logs) > 168:
            variance = decay * variance + (1 - decay) * change * change
    deviations.append(fall)
    total_l = total_s = 0
    hits, burst, longs = 0, None, None
    clock = (end - timedelta(hours=1)).hour
    if r["forced"] is not None:
        for k in range(1, 13):
            a, b = r["forced"].get(k, (0, 0))
            total_l, total_s = total_l + a, total_s + b
            now = h + k / 12
            if a + b > 0:
                events.append((now, math.log(1 + a + b)))
            if events:
                if fitted is None or now - fitted >= 6 - 1e-9:
                    fitted = now
                    begin = max(events[0][0], now - 168)
                    process = fit([(t - begin, m) for t, m in events if t >= now - 168 - 1e-9], now - begin)
            burst = z(usual[clock], math.log(1 + total_l + total_s), 5, .25)
            longs = total_l / (total_l + total_s) if total_l + total_s > 0 else None
            # Within the hour the last price is that of the hour before.
            drop = fall if k == 12 else deviations[h - 1] if h else None
            if burst is not None and burst >= 4 and longs is not None and longs >= .75 and drop is not None and drop <= -2:
                hits += 1
                last_cascade = now
        usual[clock].append(math.log(1 + total_l + total_s))
        hours[h] = total_l + total_s
        peak = max(v for at, v in hours.items() if h - at < 24)
        quiet = (quiet if h - 1 in hours else 0) + 1 if hours[h] <= .35 * peak and peak > 0 else 0
        lam = None
        if process:
            mu, n, beta, mean = process
            lam = mu + n * beta * math.fsum(m / mean * math.exp(-beta * (h + 1 - t)) for t, m in events if h + 1 - 168 - 1e-9 <= t < h + 1 - 1e-9)
    heard = h + 1 - max(hours, default=-99) - 1 <= 2
    levels.update(r)
    # The flush: high of the day before its cascade, low since, and what the map consumed since.
    highs[h] = r["high"]
    began = last_cascade if last_cascade is not None and last_cascade <= h + 1 else None
    if began is not None and (flush is None or began != flush["cascade"]):
        if flush is None or began - flush["cascade"] > 24:
            flush = dict(high=max(v for at, v in highs.items() if h - at < 24), low=r["low"], mass=0.0, value=0.0)
        flush["cascade"] = began
    regained = False
    if flush:
        flush["low"] = min(flush["low"], r["low"])
        flush["mass"] += levels.consumed[0]
        flush["value"] += levels.consumed[0] * (levels.price or 0)
        regained = r["close"] - flush["low"] >= .25 * (flush["high"] - flush["low"]) or (flush["mass"] > 0 and r["close"] > flush["value"] / flush["mass"])
    change = r["oi"] / interests[h - 24] - 1 if r["oi"] is not None and h - 24 in interests else None
    score = z(changes, change, 48, .01)
    fled = change is not None and change <= -.08 or score is not None and score <= -3
    if change is not None: changes.append(change)
    if r["oi"] is not None: interests[h] = r["oi"]
    score = z(fundings, r["funding"], 48, 5e-5)
    paid = r["funding"] is not None and (r["funding"] <= 0 or score is not None and score <= -2)
    if r["funding"] is not None: fundings.append(r["funding"])
    narrows = r["basis"] is not None and last_basis is not None and r["basis"] <= -5e-4 and r["basis"] > last_basis
    last_basis = r["basis"]
    calm = process is not None and lam is not None and lam < 2 * process[0]
    signs = [fled, paid, narrows, heard and quiet >= 2, heard and calm, regained]
    done = last_cascade is not None and h + 1 - last_cascade <= 24 and sum(signs) >= 4 and fled and signs[3]
    peak, weight = levels.peak(r["close"])
    left = [math.fsum(l[2] for l in levels.levels if l[0] == side) for side in (1, -1)]
    forced = "none" if r["forced"] is None else " ".join(f"{k}={a}/{b}" for k, (a, b) in r["forced"].items())
    known = process and r["forced"] is not None
    out = [*levels.consumed, levels.price, *left, peak, weight, burst, longs, hits, quiet, *(process[:2] if known else (None, None)), lam if known else None]
    cells = [end.strftime("%Y-%m-%d %H:%M")] + ["" if r[k] is None else str(r[k]) for k in ("high", "low", "close", "oi", "share", "funding", "basis")] + [forced]
    cells += ["" if v is None else str(v) if isinstance(v, int) else format(v, ".11g") for v in out]
    print(",".join(cells + ["".join(str(int(bool(s))) for s in signs), str(sum(map(bool, signs))), str(int(bool(done)))]))
