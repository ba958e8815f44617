"""Makes gpd_excesses.csv: 150 excesses of a generalised Pareto tail (shape .25, scale 2) and, in the header, their fits by probability-weighted
moments and by maximum likelihood (Grimshaw's profile in theta = shape/scale, golden section). Python 3, standard library only:
python3 gpd_excesses.py > gpd_excesses.csv"""
import math
import random

rng = random.Random(20260131)
ys = sorted(round(2 / .25 * (rng.random() ** -.25 - 1), 6) for _ in range(150))
n = len(ys)
a0 = sum(ys) / n
a1 = sum(y * (n - 1 - i) / (n - 1) for i, y in enumerate(ys)) / n
pwm = 2 - a0 / (a0 - 2 * a1), 2 * a0 * a1 / (a0 - 2 * a1)


def profile(theta):
    shape = sum(math.log1p(theta * y) for y in ys) / n
    return -n * math.log(shape / theta) - n * (shape + 1), shape, shape / theta


low, high = 1e-4, 2.0
ratio = (math.sqrt(5) - 1) / 2
for _ in range(200):
    left, right = high - ratio * (high - low), low + ratio * (high - low)
    if profile(left)[0] > profile(right)[0]:
        high = right
    else:
        low = left
best = profile((low + high) / 2)
print(f"# pwm,{pwm[0]:.9f},{pwm[1]:.9f}")
print(f"# mle,{best[1]:.9f},{best[2]:.9f},{best[0]:.9f}")
print("excess")
print("\n".join(str(y) for y in ys))
