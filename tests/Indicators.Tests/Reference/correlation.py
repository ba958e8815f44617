#!/usr/bin/env python3
"""Writes correlation.csv from the bundled hourly bars of BTCUSDT and USDJPY. Python's standard library alone; shares nothing with Indicators/.

    python3 tests/Indicators.Tests/Reference/correlation.py > tests/Indicators.Tests/Reference/correlation.csv

Pairs: log returns between the bars of USDJPY that end at 17:00 New York, without Japanese bank holidays (listed here by hand) and without closes
for which Bitcoin has no price within 24 hours or at which either price is that of the last close, to the last digit; returns over more than ten
days are left out. Every eighth pair is written. Columns: number, close (UTC), r_b, r_j, EWMA .94 covariance, correlation, beta; DCC .03/.95 on EWMA-standardised returns (deviation seeded by the mean of 20 squares), its long-run
correlation; last 20 against 250 before: raw, adjusted, Fisher z; 750 pairs: lower-tenth limit, downside beta, beta; 5% tail events,
joint events, binomial p by summing the distribution; stress gate where the first seven days of each month are the stress. Empty: not known yet.
"""
import bisect, csv, io, math, os, statistics, sys, zipfile
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

MARKET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "Data", "Market")
HOLIDAYS = {date.fromisoformat(d) for d in """
2020-01-01 2020-01-13 2020-02-11 2020-02-23 2020-02-24 2020-03-20 2020-04-29 2020-05-03 2020-05-04 2020-05-05 2020-05-06 2020-07-23 2020-07-24
2020-08-10 2020-09-21 2020-09-22 2020-11-03 2020-11-23
2021-01-01 2021-01-11 2021-02-11 2021-02-23 2021-03-20 2021-04-29 2021-05-03 2021-05-04 2021-05-05 2021-07-22 2021-07-23 2021-08-08 2021-08-09
2021-09-20 2021-09-23 2021-11-03 2021-11-23
2022-01-01 2022-01-10 2022-02-11 2022-02-23 2022-03-21 2022-04-29 2022-05-03 2022-05-04 2022-05-05 2022-07-18 2022-08-11 2022-09-19 2022-09-23
2022-10-10 2022-11-03 2022-11-23
2023-01-01 2023-01-02 2023-01-09 2023-02-11 2023-02-23 2023-03-21 2023-04-29 2023-05-03 2023-05-04 2023-05-05 2023-07-17 2023-08-11 2023-09-18
2023-09-23 2023-10-09 2023-11-03 2023-11-23
2024-01-01 2024-01-08 2024-02-11 2024-02-12 2024-02-23 2024-03-20 2024-04-29 2024-05-03 2024-05-04 2024-05-05 2024-05-06 2024-07-15 2024-08-11
2024-08-12 2024-09-16 2024-09-22 2024-09-23 2024-10-14 2024-11-03 2024-11-04 2024-11-23
2025-01-01 2025-01-13 2025-02-11 2025-02-23 2025-02-24 2025-03-20 2025-04-29 2025-05-03 2025-05-04 2025-05-05 2025-05-06 2025-07-21 2025-08-11
2025-09-15 2025-09-23 2025-10-13 2025-11-03 2025-11-23 2025-11-24
2026-01-01 2026-01-12 2026-02-11 2026-02-23 2026-03-20""".split()}
NEWYORK = ZoneInfo("America/New_York")


def bars(name):
    with zipfile.ZipFile(os.path.join(MARKET, name)) as archive:
        text = archive.read(archive.namelist()[0]).decode()
    for row in csv.reader(io.StringIO(text)):
        yield datetime.strptime(row[0], "%Y%m%d %H:%M") + timedelta(hours=1), float(row[4])


def shut(day):
    return day in HOLIDAYS or (day.month, day.day) in ((12, 31), (1, 1), (1, 2), (1, 3))


def quantile(values, q):
    s = sorted(values)
    h = (len(s) - 1) * q
    i = int(h)
    return s[i] + (h - i) * (s[min(i + 1, len(s) - 1)] - s[i])


def corr(x, y):
    mx, my = statistics.fmean(x), statistics.fmean(y)
    return math.fsum((a - mx) * (b - my) for a, b in zip(x, y)) / math.sqrt(
        math.fsum((a - mx) ** 2 for a in x) * math.fsum((b - my) ** 2 for b in y))


def slope(x, y):
    mx, my = statistics.fmean(x), statistics.fmean(y)
    return math.fsum((a - mx) * (b - my) for a, b in zip(x, y)) / math.fsum((b - my) ** 2 for b in y)


bitcoin = list(bars("crypto/binance/hour/btcusdt_trade.zip"))
times = [t for t, _ in bitcoin]
pairs, last = [], None
for end, price in bars("forex/oanda/hour/usdjpy.zip"):
    if end.replace(tzinfo=timezone.utc).astimezone(NEWYORK).hour != 17 or shut(end.date()):
        continue
    at = bisect.bisect_right(times, end) - 1
    if at < 0 or end - times[at] > timedelta(hours=24):
        continue
    now = (end, bitcoin[at][1], price)
    if last and (now[1] == last[1] or now[2] == last[2]):
        continue
    if last and now[0] - last[0] <= timedelta(days=10):
        pairs.append((end, math.log(now[1] / last[1]), math.log(now[2] / last[2])))
    last = now

out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow("n,close,rb,rj,cov,corr,beta,dcc,longrun,recent,adjusted,fisher,limit,downbeta,beta750,events,joint,p,gate".split(","))
vb = vj = cov = None
sb = sj = None          # deviations for DCC
q11, q12, q22 = 1.0, 0.0, 1.0
xs, ys, stress = [], [], []
seen = []
for n, (end, rb, rj) in enumerate(pairs, 1):
    seen.append((rb, rj))
    if n == 1:
        vb, vj, cov = rb * rb, rj * rj, rb * rj
    else:
        vb, vj, cov = .94 * vb + .06 * rb * rb, .94 * vj + .06 * rj * rj, .94 * cov + .06 * rb * rj
    dcc = longrun = ""
    if n > 20:
        x, y = rb / math.sqrt(sb), rj / math.sqrt(sj)
        xs.append(x), ys.append(y)
        longrun = math.fsum(a * b for a, b in zip(xs, ys)) / math.sqrt(math.fsum(a * a for a in xs) * math.fsum(b * b for b in ys))
        q11, q12, q22 = .02 + .03 * x * x + .95 * q11, .02 * longrun + .03 * x * y + .95 * q12, .02 + .03 * y * y + .95 * q22
        dcc = q12 / math.sqrt(q11 * q22)
    if n <= 20:
        sb, sj = statistics.fmean(b * b for b, _ in seen), statistics.fmean(j * j for _, j in seen)
    else:
        sb, sj = .94 * sb + .06 * rb * rb, .94 * sj + .06 * rj * rj
    recent = adjusted = fisher = limit = down = beta750 = events = joint = p = ""
    if n >= 270:
        late, early = seen[-20:], seen[-270:-20]
        recent, before = corr(*zip(*late)), corr(*zip(*early))
        delta = statistics.variance(j for _, j in late) / statistics.variance(j for _, j in early) - 1
        adjusted = recent / math.sqrt(1 + delta * (1 - recent ** 2))
        fisher = (math.atanh(adjusted) - math.atanh(before)) / math.sqrt(1 / 17 + 1 / 247)
    if n >= 750:
        window = seen[-750:]
        limit = quantile([j for _, j in window], .10)
        down = slope(*zip(*[w for w in window if w[1] < limit]))
        beta750 = slope(*zip(*window))
        lb, lj = quantile([b for b, _ in window], .05), quantile([j for _, j in window], .05)
        events = sum(j <= lj for _, j in window)
        joint = sum(j <= lj and b <= lb for b, j in window)
        p = math.fsum(math.comb(events, k) * .05 ** k * .95 ** (events - k) for k in range(joint, events + 1))
    if end.day <= 7:
        stress.append((rb, rj))
    gate = 1.0
    if len(stress) >= 20:
        a, b, c = stress[0][0] ** 2, stress[0][1] ** 2, stress[0][0] * stress[0][1]
        for u, v in stress[1:]:
            a, b, c = .94 * a + .06 * u * u, .94 * b + .06 * v * v, .94 * c + .06 * u * v
        gate = max(.25, min(1.0, c / math.sqrt(a * b) / .4))
    if n % 8 == 0:
        row = [rb, rj, cov, cov / math.sqrt(vb * vj), cov / vj, dcc, longrun, recent, adjusted, fisher, limit, down, beta750, events, joint, p, gate]
        out.writerow([n, end.strftime("%Y-%m-%d %H:%M")] + ["" if v == "" else v if isinstance(v, int) else format(v, ".13g") for v in row])
