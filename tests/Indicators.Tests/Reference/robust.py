#!/usr/bin/env python3
"""Writes robust.csv and hawkes.csv: the recursions and windows of Indicators/Robust over invented values. Python's standard library alone; shares
nothing with Indicators/.

    python3 tests/Indicators.Tests/Reference/robust.py

robust.csv: x (400 values rounded to a tenth, so that many are equal); over the last 60 values, sorted afresh: median, mad
(median distance from it, unscaled), q05 and q95 (linear between order statistics, R's type 7); z of x against the 60 before it, scaled by 1.4826 and
floored at .3; ewma: square root of the mean of the first five squares, then .94 v + .06 x^2; cusum: max(0, C + min(4, max(-4, x)) - .5), again from zero
after an alarm at 5, and alarm. Empty: not known yet.

hawkes.csv: times of events of a self-exciting process (mu .5, alpha .9, beta 1.5) with marks up to 300, by thinning; at each of them its mark, the intensity
that the events before it make and the log-likelihood of [0, time], both as double sums straight from the definition, no recursion. The first line is a
comment: the maximum of the likelihood over [0, 300], marks divided by their mean, by a pattern search over the logarithms: mu, alpha, beta, log-likelihood; and
the same with all marks one.
"""
import math, os, random, statistics

HERE = os.path.dirname(os.path.abspath(__file__))


def text(value):
    return "" if value is None else str(value) if isinstance(value, int) else format(value, ".13g")


def quantile(values, q):
    s = sorted(values)
    h = (len(s) - 1) * q
    i = int(h)
    return s[i] + (h - i) * (s[min(i + 1, len(s) - 1)] - s[i])


def write_windows():
    rng = random.Random(19540601)
    values = [round(rng.gauss(0.3 if 150 < i < 220 else 0, 1.2 if i % 90 else 9), 1) for i in range(400)]
    with open(os.path.join(HERE, "robust.csv"), "w") as out:
        out.write("x,median,mad,q05,q95,z,ewma,cusum,alarm\n")
        c, alarm = 0.0, 0
        for i, x in enumerate(values):
            before, window = values[max(0, i - 60):i], values[max(0, i - 59):i + 1]
            m = statistics.median(window)
            mad = statistics.median(abs(w - m) for w in window)
            z = None
            if len(before) == 60:
                b = statistics.median(before)
                z = (x - b) / max(1.4826 * statistics.median(abs(w - b) for w in before), .3)
            squares = [v * v for v in values[:i + 1]]
            v = None
            if i >= 4:
                v = statistics.fmean(squares[:5])
                for s in squares[5:]:
                    v = .94 * v + .06 * s
                v = math.sqrt(v)
            c = max(0.0, (0.0 if alarm else c) + min(4.0, max(-4.0, x)) - .5)
            alarm = int(c >= 5)
            out.write(",".join(text(t) for t in [x, m, mad, quantile(window, .05), quantile(window, .95), z, v, c, alarm]) + "\n")


def intensity(events, t, mu, alpha, beta):
    return mu + alpha * math.fsum(m * math.exp(-beta * (t - s)) for s, m in events if s < t)


def likelihood(events, end, mu, alpha, beta):
    """Sum of log-intensities less the integral of the intensity."""
    logs = math.fsum(math.log(intensity(events, t, mu, alpha, beta)) for t, _ in events)
    return logs - mu * end - alpha / beta * math.fsum(m * (1 - math.exp(-beta * (end - t))) for t, m in events)


def best(events, end):
    x = [math.log(.3), math.log(.4), math.log(1.0)]
    value, step = likelihood(events, end, *map(math.exp, x)), .5
    while step > 1e-7:
        moved = False
        for k in range(3):
            for sign in (1, -1):
                y = x[:]
                y[k] += sign * step
                found = likelihood(events, end, *map(math.exp, y))
                if found > value:
                    x, value, moved = y, found, True
        if not moved:
            step /= 2
    return [math.exp(v) for v in x] + [value]


def write_events():
    rng = random.Random(20251010)
    events, t, end = [], 0.0, 300.0
    while True:
        bound = intensity(events, t + 1e-12, .5, .9, 1.5)
        t += rng.expovariate(bound)
        if t > end:
            break
        if rng.random() * bound <= intensity(events, t, .5, .9, 1.5):
            events.append((round(t, 6), round(rng.gammavariate(4, .25), 4)))
    mean = statistics.fmean(m for _, m in events)
    found = best([(t, m / mean) for t, m in events], end) + best([(t, 1.0) for t, _ in events], end)
    with open(os.path.join(HERE, "hawkes.csv"), "w") as out:
        out.write("# " + ",".join(text(v) for v in found) + "\n")
        out.write("time,mark,intensity,likelihood\n")
        for i, (t, m) in enumerate(events):
            out.write(",".join(text(v) for v in [t, m, intensity(events[:i], t, .5, .9, 1.5), likelihood(events[:i + 1], t, .5, .9, 1.5)]) + "\n")


write_windows()
write_events()
