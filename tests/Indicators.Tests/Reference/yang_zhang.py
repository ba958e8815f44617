# Recipe of yang_zhang.csv: equations 7-10 of Yang and Zhang (2000) in plain Python, window 10, 252 bars a year, on made-up bars with gaps.
# python3 yang_zhang.py > yang_zhang.csv
import math
import random
import statistics

random.seed(2000)
N, K = 10, 0.34 / (1.34 + 11 / 9)
close, rows = 150.0, []
print("open,high,low,close,volatility")
for _ in range(120):
    begin = close * math.exp(random.gauss(0, 0.002))
    path = [begin]
    for _ in range(24):
        path.append(path[-1] * math.exp(random.gauss(0, 0.0012)))
    o, h, l, c = (round(v, 3) for v in (begin, max(path), min(path), path[-1]))
    rows.append((o, h, l, c))
    close = path[-1]
    value = math.nan
    if len(rows) > N:
        last = rows[-N:]
        before = [r[3] for r in rows[-N - 1:-1]]
        gaps = [math.log(r[0] / b) for r, b in zip(last, before)]
        moves = [math.log(r[3] / r[0]) for r in last]
        ranges = [math.log(r[1] / r[3]) * math.log(r[1] / r[0]) + math.log(r[2] / r[3]) * math.log(r[2] / r[0]) for r in last]
        value = math.sqrt(252 * (statistics.variance(gaps) + K * statistics.variance(moves) + (1 - K) * statistics.mean(ranges)))
    print(f"{o},{h},{l},{c},{value:.12g}")
