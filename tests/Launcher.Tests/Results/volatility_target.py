"""Writes volatility_target.csv beside it: what volatility targeting, with and without the trend filter, comes to on the bundled bars.

Run: python3 volatility_target.py. Plain Python that shares nothing with the program: no engine, no lots, one trade a day at the price of
01:00 UTC, 15 basis points of what is traded. The program's runs have to come close to it.

python3 volatility_target.py --crossings writes nothing and tells how much hangs on prices that lie a hair beside the mean (docs/results.md).
"""
import csv
import datetime
import io
import math
import pathlib
import sys
import zipfile

HERE = pathlib.Path(__file__).parent
BARS = HERE.parents[2] / "Data" / "Market" / "crypto" / "binance" / "hour" / "btcusdt_trade.zip"
FIRST, LAST = datetime.date(2020, 1, 1), datetime.date(2026, 4, 1)
COUNTED = datetime.date(2020, 6, 1)
COST, TARGET, SMALLEST = 0.0015, 0.25, 0.05


def closes():
    """Close of the last bar that ended by each hour."""
    with zipfile.ZipFile(BARS) as archive:
        text = archive.read(archive.namelist()[0]).decode()
    bars = {datetime.datetime.strptime(row[0], "%Y%m%d %H:%M"): float(row[4]) for row in csv.reader(io.StringIO(text))}

    def at(moment):
        while moment - datetime.timedelta(hours=1) not in bars:
            moment -= datetime.timedelta(hours=1)
        return bars[moment - datetime.timedelta(hours=1)]

    return at


def simulate(midnight, decision, trend, beyond=0.0):
    """Portfolio value at each midnight and what was traded of it each day; the weight drifts with the price until the next trade.

    The trend turns where the price is beyond its mean by more than a fraction of it; the rule's own fraction is nothing."""
    up = False
    coins, cash, values, traded, ewma, returns = 0.0, 1.0, [], [], 0.0, []
    for day in range(len(midnight)):
        values.append(cash + coins * midnight[day])
        traded.append(0.0)
        if day == 0:
            continue
        returns.append(math.log(midnight[day] / midnight[day - 1]))
        ewma = returns[-1] ** 2 if day == 1 else 0.94 * ewma + 0.06 * returns[-1] ** 2
        if day < 100:
            continue
        last = returns[-60:]
        mean = sum(last) / 60
        sample = math.sqrt(sum((r - mean) ** 2 for r in last) / 59)
        target = min(1.0, TARGET / (max(math.sqrt(ewma), sample) * math.sqrt(365)))
        up = midnight[day] > sum(midnight[day - 99 : day + 1]) / 100 * (1 - beyond if up else 1 + beyond)
        if trend and not up:
            target = 0.0
        value = cash + coins * decision[day]
        change = target - coins * decision[day] / value
        if abs(change) >= SMALLEST:
            traded[-1] = abs(change)
            value -= COST * abs(change) * value
            coins, cash = value * target / decision[day], value * (1 - target)
    return values, traded


def measures(values, traded):
    returns = [b / a - 1 for a, b in zip(values, values[1:])]
    mean = sum(returns) / len(returns)
    deviation = math.sqrt(sum((r - mean) ** 2 for r in returns) / (len(returns) - 1))
    depth, high = 0.0, 0.0
    for value in values:
        high = max(high, value)
        depth = min(depth, value / high - 1)
    cagr = (values[-1] / values[0]) ** (365 / len(returns)) - 1
    return {"cagr": cagr, "volatility": deviation * math.sqrt(365), "sharpe": mean / deviation * math.sqrt(365), "max-drawdown": depth, "turnover": sum(traded) * 365 / len(returns)}


def tell_crossings(midnight, decision, first):
    """How near the mean the price is where the trend turns, and what turning a hair later changes."""
    distance = [midnight[day] / (sum(midnight[day - 99 : day + 1]) / 100) - 1 for day in range(first, len(midnight))]
    turns = [abs(now) for before, now in zip(distance, distance[1:]) if (before > 0) != (now > 0)]
    print(f"{len(turns)} turns, {sum(turn < 0.002 for turn in turns)} of them within .2% of the mean")
    for beyond in (0.0, 0.0005, 0.001, 0.0015, 0.002):
        counted = measures(*(series[first:] for series in simulate(midnight, decision, True, beyond)))
        print(f"beyond {beyond:.2%}: turnover {counted['turnover']:.1f}, {counted['cagr']:.1%} a year, Sharpe ratio {counted['sharpe']:.2f}")


def main():
    days = [FIRST + datetime.timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
    at = closes()
    start = datetime.datetime.combine(FIRST, datetime.time()) + datetime.timedelta(hours=1)
    midnight = [at(max(start, datetime.datetime.combine(day, datetime.time()))) for day in days]
    decision = [at(datetime.datetime.combine(day, datetime.time(1))) if day < LAST else midnight[-1] for day in days]
    if "--crossings" in sys.argv:
        return tell_crossings(midnight, decision, days.index(COUNTED))
    lines = ["of,key,figure"]
    for name, trend in (("VT25: volatility target", False), ("VT25 × 100-day trend", True)):
        counted = [series[days.index(COUNTED) :] for series in simulate(midnight, decision, trend)]
        lines += [f"{name},{key},{figure:.6f}" for key, figure in measures(*counted).items()]
    (HERE / "volatility_target.csv").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


main()
