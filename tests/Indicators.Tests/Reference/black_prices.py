# Recipe of black_prices.csv: Black's undiscounted formula with 60 digits (mpmath 1.3), inputs taken as the doubles a program sees.
# python3 black_prices.py > black_prices.csv
from mpmath import mp, mpf, log, sqrt, ncdf, erfc

mp.dps = 60


def phi(z):
    return erfc(-z / sqrt(mpf(2))) / 2


print("forward,strike,time,volatility,right,price")
for forward, strikes in ((157.0, (60.0, 120.0, 150.0, 156.9, 157.0, 158.0, 165.0, 200.0, 450.0)), (0.0064, (0.002, 0.0062, 0.0064, 0.00645, 0.0075))):
    for strike in strikes:
        for time in (1 / 365, 30 / 365, 0.5, 5.0):
            for volatility in (0.005, 0.1, 0.6, 5.0):
                f, k = mpf(forward), mpf(strike)
                s = mpf(volatility) * sqrt(mpf(time))
                w = 1 if strike >= forward else -1
                d1 = log(f / k) / s + s / 2
                price = w * (f * phi(w * d1) - k * phi(w * (d1 - s)))
                if price < mpf("1e-250"):
                    continue
                print(f"{forward!r},{strike!r},{time!r},{volatility!r},{'C' if w > 0 else 'P'},{mp.nstr(price, 20)}")
