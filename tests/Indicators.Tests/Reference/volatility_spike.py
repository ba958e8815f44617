# Recipe of volatility_spike.csv: section 2 and appendix C of the methods page in plain Python (standard library, everything recomputed from the
# whole history at every row), window 60, on a made-up path of USD/JPY volatility with jumps, a grind and gaps. python3 volatility_spike.py > volatility_spike.csv
import math
import random
import statistics

WINDOW = 60
random.seed(19540601)


def z(value, past, floor):
    if value is None or len(past) < WINDOW:
        return math.nan
    past = past[-WINDOW:]
    middle = statistics.median(past)
    return (value - middle) / max(1.4826 * statistics.median(abs(p - middle) for p in past), floor)


def clip(value, low, high):
    return min(max(value, low), high)


log_vol, spot = math.log(9.0), 150.0
logs, reversals, closes, variances = [], [], [], [math.nan]
changes, cusum, alarm, on, since, calm = [], 0.0, False, False, 0, 0
print("week,month,quarter,reversal,close,level,shock,grind,terms,reversal_z,spot_return,score,on")
for day in range(420):
    jump = {120: 0.32, 121: 0.15, 250: 0.25, 330: 0.5}.get(day, 0.0)
    grind = 0.02 if 180 <= day < 196 else 0.0
    log_vol += -0.04 * (log_vol - math.log(9.0)) + random.gauss(0, 0.022) + jump + grind
    spot *= math.exp(random.gauss(0, 0.005) - (0.02 if jump and day != 250 else 0.0) + (0.03 if day == 250 else 0.0))
    month = round(math.exp(log_vol), 3)
    slope = 0.5 * (log_vol - math.log(9.0)) + random.gauss(0, 0.01)
    week, quarter = round(month * math.exp(0.6 * slope), 3), round(month * math.exp(-0.4 * slope), 3)
    reversal = round(-0.6 - 1.5 * (log_vol - math.log(9.0)) + random.gauss(0, 0.05), 3) if day % 37 else None
    close = round(spot, 3)

    x = math.log(month)
    closes.append(close)
    level = z(x, logs, 0.05)
    one = five = math.nan
    if logs:
        change = x - logs[-1]
        if not math.isnan(variances[-1]):
            one = change / max(math.sqrt(variances[-1]), 0.02)
        if len(logs) >= 5 and not math.isnan(variances[-5]):
            five = (x - logs[-5]) / (math.sqrt(5) * max(math.sqrt(variances[-5]), 0.02))
        if alarm:
            cusum = 0.0
        alarm = False
        if not math.isnan(one):
            cusum = max(0.0, cusum + clip(one, -4, 4) - 0.5)
            alarm = cusum >= 5
        changes.append(change)
        if len(changes) < 5:
            variances.append(math.nan)
        elif len(changes) == 5:
            variances.append(sum(c * c for c in changes) / 5)
        else:
            variances.append(0.94 * variances[-1] + 0.06 * change * change)
    shock = one if math.isnan(five) else max(one, five)
    logs.append(x)
    terms = math.log(week / quarter)
    reversal_z = z(reversal, reversals, 0.1)
    if reversal is not None:
        reversals.append(reversal)
    spot_return = math.log(closes[-1] / closes[-6]) if len(closes) > 5 else math.nan
    score = math.nan
    if len(logs) > WINDOW:
        score = clip((max(level, 0.75 * shock) - 1) / 3 + (0.15 if terms > 0 else 0.0), 0, 1)
        against = not (spot_return < 0 or reversal_z <= -1)
        if not on:
            on = not against and (score >= 0.5 or (alarm and level >= 1))
            since = calm = 0
        else:
            since += 1
            calm = calm + 1 if score < 0.25 and terms <= 0 else 0
            on = since < 3 or calm < 5
    cells = [week, month, quarter, "" if reversal is None else reversal, close]
    cells += [f"{v:.12g}" for v in (level, shock, cusum, terms, reversal_z, spot_return, score)] + [int(on)]
    print(",".join(str(c) for c in cells))
