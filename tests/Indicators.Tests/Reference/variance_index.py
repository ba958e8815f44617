#!/usr/bin/env python3
"""Writes variance_index.csv: invented strips of yen futures options and the indices they give. Python's standard library alone; shares nothing with
Indicators/.

    python3 tests/Indicators.Tests/Reference/variance_index.py > tests/Indicators.Tests/Reference/variance_index.csv

Columns: time (UTC), then what follows from the quotes of the row at a rate of 3.6% and expiries of 14:00 UTC: the volatilities of the expiry at most 30 days
away and of the one beyond, percent a year, by the weights 1/K^2 (log1, log2) and by equal weights (simple1, simple2), the thirty-day volatilities linear in
total variance (log, simple), and the skew: the thirty-day volatility of the doubled area under the calls less that of the puts; atm: thirty days of Black's
volatility at the forward, linear between the put below and the call above it, and convexity: simple over atm. Empty: unknown. The rest of the row are the quotes in the format of YenOptionStrip: expiry strike right bid ask future, - for none.

Expiries closer than seven days and those with no two-sided strip are left out; a strip ends after two strikes in a row that nobody bids for, and
a strike without a bid is left out of it.
"""
import math, random, statistics
from datetime import datetime, timedelta

RATE = .036
CDF = statistics.NormalDist().cdf


def black(f, k, t, s, right):
    d = math.log(f / k) / (s * math.sqrt(t)) + s * math.sqrt(t) / 2
    e = d - s * math.sqrt(t)
    return math.exp(-RATE * t) * (f * CDF(d) - k * CDF(e) if right == "C" else k * CDF(-e) - f * CDF(-d))


def number(x):
    return "-" if x is None else format(x, ".9g")


def strip(rng, now, days, level, tilt):
    """Quotes of one expiry: expiry, strike, right, bid, ask, future. Far bids vanish, and some quotes are missing."""
    future = rng.uniform(.0063, .0066)
    expiry = now.replace(hour=14, minute=0) + timedelta(days=days)
    t = (expiry - now) / timedelta(days=365)
    step = rng.choice([.00005, .0001])
    first = round(future / step) - rng.randrange(6, 9)
    for n in range(first, first + 14):
        k = round(n * step, 6)
        for right in "CP":
            x = math.log(k / future)
            price = black(future, k, t, max(.03, level + tilt * x + 1.4 * x * x), right)
            half = 5e-7 if price < 1e-4 else 1e-6
            bid, ask = round(price - half, 7), round(price + half, 7)
            if bid <= 0:
                bid = 0.0 if rng.random() < .5 else None
            outer = k > future if right == "C" else k < future
            if outer and abs(x) > .02 and rng.random() < .06:
                bid = 0.0
            if outer and abs(x) > .02 and rng.random() < .03:
                ask = None
            yield expiry.date().isoformat(), k, right, bid, max(ask, 0.0) if ask is not None else None, future


def implied(price, f, k, t, right):
    """Bisection."""
    low, high = 1e-6, 5.0
    for _ in range(200):
        middle = (low + high) / 2
        if black(f, k, t, middle, right) < price:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def variances(quotes, now, expiry):
    """Log-contract and simple variance, the doubled areas of calls and puts, and the square of the volatility at the forward; None where the strip does not do."""
    t = (datetime.fromisoformat(expiry) + timedelta(hours=14) - now) / timedelta(days=365)
    grow = math.exp(RATE * t)
    mids = {right: {q[1]: (q[3] or 0.0, ((q[3] or 0.0) + q[4]) / 2) for q in quotes if q[2] == right and q[4] is not None} for right in "CP"}
    both = sorted(set(mids["C"]) & set(mids["P"]))
    strikes = sorted({q[1] for q in quotes})
    if not both:
        return None
    star = min(both, key=lambda k: (abs(mids["C"][k][1] - mids["P"][k][1]), k))
    f = star + grow * (mids["C"][star][1] - mids["P"][star][1])
    below = [k for k in strikes if k <= f]
    if not below or below[-1] not in both:
        return None
    k0 = below[-1]

    def walk(side, right):
        kept, missing = [], 0
        for k in side:
            bid, mid = mids[right].get(k, (0.0, 0.0))
            if bid > 0 and mid > 0:
                kept.append((k, mid))
                missing = 0
            else:
                missing += 1
                if missing == 2:
                    break
        return kept

    puts, calls = walk(reversed(below[:-1]), "P"), walk([k for k in strikes if k > k0], "C")
    if not puts or not calls:
        return None
    c0, p0 = mids["C"][k0][1], mids["P"][k0][1]
    q = sorted(puts) + [(k0, (c0 + p0) / 2)] + calls
    ks = [k for k, _ in q]
    widths = [ks[1] - ks[0]] + [(b - a) / 2 for a, b in zip(ks, ks[2:])] + [ks[-1] - ks[-2]]
    log = 2 / t * math.fsum(w / k ** 2 * grow * v for w, (k, v) in zip(widths, q)) - (f / k0 - 1) ** 2 / t
    simple = 2 * grow / (t * f * f) * math.fsum(w * v for w, (_, v) in zip(widths, q)) - ((f - k0) / f) ** 2 / t
    # Right of the forward lie the calls but for those from K0 to it, which cost what puts do and the way to the forward: a trapezium, for a put costs p0
    # at K0 and halfway to c0 at the forward, and a triangle.
    area = math.fsum(w * v for w, (k, v) in zip(widths, q) if k > k0) + widths[ks.index(k0)] * c0 / 2
    area -= (f - k0) * (p0 + (c0 + p0) / 2) / 2 + (f - k0) ** 2 / 2 / grow
    up = 2 * 2 * grow * area / (t * f * f)
    (k1, c1), w = calls[0], (f - k0) / (calls[0][0] - k0)
    atm = (1 - w) * implied(p0, f, k0, t, "P") + w * implied(c1, f, k1, t, "C")
    return (log, simple, up, 2 * simple - up, atm * atm) if log > 0 and simple > 0 else None


def joined(a, t1, b, t2):
    if a < 0 or b < 0 or b * t2 < a * t1:
        return None
    return 100 * math.sqrt((a * t1 * (t2 - 30) + b * t2 * (30 - t1)) / (t2 - t1) / 30)


rng = random.Random(20150113)
print("time,log1,log2,simple1,simple2,log,simple,skew,atm,convexity,quotes")
for n in range(30):
    now = datetime(2026, 1, 5, 21, 30) + timedelta(days=n)
    level, tilt = rng.uniform(.07, .14), rng.uniform(-.5, .3)
    terms = [rng.randrange(3, 7), rng.randrange(9, 30), rng.randrange(31, 60), rng.randrange(61, 95)]
    rows = [list(strip(rng, now, d, level * (1 if n % 4 else 3 - d / 25) + rng.uniform(-.01, .01), tilt)) for d in terms]
    if n % 7 == 5:
        rows[2] = [q for q in rows[2] if q[2] == "C"]
    if n % 9 == 7:
        rows = rows[:2]
    found = []
    for row in rows:
        days = (datetime.fromisoformat(row[0][0]) + timedelta(hours=14) - now) / timedelta(days=1)
        known = variances(row, now, row[0][0]) if days >= 7 else None
        if known:
            found.append((days, known))
    near, beyond = [x for x in found if x[0] <= 30][-1:], [x for x in found if x[0] > 30][:1]
    cells = [None] * 9
    if near and beyond:
        (t1, a), (t2, b) = near[0], beyond[0]
        log, simple, up, down, atm = (joined(a[k], t1, b[k], t2) for k in range(5))
        cells = [100 * math.sqrt(v) for v in (a[0], b[0], a[1], b[1])] + [log, simple, None if up is None or down is None else up - down]
        cells += [atm, simple / atm if simple and atm else None]
    quotes = [q for row in rows for q in row]
    rng.shuffle(quotes)
    texts = [" ".join([q[0], number(q[1]), q[2], number(q[3]), number(q[4]), number(q[5])]) for q in quotes]
    print(",".join([now.strftime("%Y-%m-%d %H:%M:%S")] + ["" if c is None else format(c, ".12g") for c in cells] + texts))
