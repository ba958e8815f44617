"""Writes values.csv and expected.csv beside it: a made-up run and its statistics, by the textbook, in plain Python.

Run: python3 make_reference.py. Nothing but the standard library; every figure is worked out the slow way, from its definition.
"""
import math
import pathlib
import statistics

HERE = pathlib.Path(__file__).parent
DAYS = 400


def draws():
    """A small congruential generator, so that the same figures come out everywhere."""
    state = 20260123
    while True:
        state = (1103515245 * state + 12345) % 2**31
        yield state / 2**31


def path():
    """Price with a crash in it, a base weight, a multiplier cut twice; decided at one value, earned until the next."""
    uniform = draws()
    price, weight, multiplier = [20000.0], [], []
    for day in range(DAYS):
        noise = sum(next(uniform) for _ in range(6)) - 3.0
        drift = -0.03 if 150 <= day < 165 else 0.0015
        price.append(price[-1] * math.exp(drift + 0.03 * noise))
        weight.append(round(0.3 + 0.5 * next(uniform), 3))
        multiplier.append(0.15 if 148 <= day < 170 or 300 <= day < 320 else 1.0)
    weight.append(0.5)
    multiplier.append(1.0)
    return price, weight, multiplier


def simulate(price, weight, multiplier, shift, cost=0.0015, usual=0.05, on_cut=0.01):
    """Daily values of a portfolio of 1 that trades to weight x shifted multiplier at each price."""
    n = len(price)
    moved = [multiplier[(i - shift) % n] for i in range(n)]
    coins, cash, values = 0.0, 1.0, [1.0]
    before = moved[0]
    for i in range(n - 1):
        value = cash + coins * price[i]
        held = coins * price[i] / value
        target = weight[i] * moved[i]
        if abs(target - held) >= (usual if moved[i] == before else on_cut):
            value -= value * cost * abs(target - held)
            coins, cash = value * target / price[i], value * (1.0 - target)
        before = moved[i]
        values.append(cash + coins * price[i + 1])
    return values


def measures(values):
    returns = [b / a - 1.0 for a, b in zip(values, values[1:])]
    mean, deviation = statistics.fmean(returns), statistics.stdev(returns)
    downside = math.sqrt(statistics.fmean(min(r, 0.0) ** 2 for r in returns))
    falls = [v / max(values[: i + 1]) - 1.0 for i, v in enumerate(values)]
    depth = min(falls)
    trough = falls.index(depth)
    peak = values.index(max(values[: trough + 1]))
    back = next((i for i in range(trough, len(values)) if values[i] >= values[peak]), None)
    under = max(i - values.index(max(values[: i + 1])) for i in range(len(values)))
    cagr = (values[-1] / values[0]) ** (365.0 / (len(values) - 1)) - 1.0
    population = statistics.pstdev(returns)
    return {
        "cagr": cagr,
        "total": values[-1] / values[0] - 1.0,
        "volatility": deviation * math.sqrt(365.0),
        "sharpe": mean / deviation * math.sqrt(365.0),
        "sortino": mean / downside * math.sqrt(365.0),
        "max-drawdown": depth,
        "recovery": float("nan") if back is None else back - peak,
        "under-water": under,
        "calmar": cagr / -depth,
        "worst-1": min(values[i] / values[i - 1] - 1.0 for i in range(1, len(values))),
        "worst-5": min(values[i] / values[i - 5] - 1.0 for i in range(5, len(values))),
        "worst-20": min(values[i] / values[i - 20] - 1.0 for i in range(20, len(values))),
        "skewness": statistics.fmean(((r - mean) / population) ** 3 for r in returns),
        "kurtosis": statistics.fmean(((r - mean) / population) ** 4 for r in returns),
    }


def main():
    price, weight, multiplier = path()
    actual = simulate(price, weight, multiplier, 0)
    with open(HERE / "values.csv", "w", encoding="utf-8", newline="\n") as file:
        file.write("price,weight,multiplier,value\n")
        for row in zip(price, weight, multiplier, actual):
            file.write(",".join(repr(cell) for cell in row) + "\n")
    lines = []
    for name, values in (("price", price), ("value", actual)):
        lines += [f"{name},{key},{figure!r}" for key, figure in measures(values).items()]
    never = simulate(price, weight, [1.0] * len(price), 0)
    sharpes = [measures(simulate(price, weight, multiplier, shift))["sharpe"] for shift in range(len(price))]
    for shift in (1, 7, 200, len(price) - 1):
        moved = measures(simulate(price, weight, multiplier, shift))
        lines += [f"shift {shift},{key},{moved[key]!r}" for key in ("cagr", "sharpe", "max-drawdown", "calmar")]
    lines += [f"without macro,{key},{measures(never)[key]!r}" for key in ("cagr", "sharpe", "max-drawdown", "calmar")]
    at_least = sum(1 for sharpe in sharpes[1:] if sharpe >= sharpes[0])
    lines.append(f"placebo,p-value,{(1 + at_least) / len(sharpes)!r}")
    lines.append(f"placebo,median-sharpe,{statistics.median(sharpes[1:])!r}")
    (HERE / "expected.csv").write_text("of,key,figure\n" + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


main()
