namespace YenValve.Indicators.Liquidations;

/// <summary>One step of a venue's maintenance margin schedule.</summary>
/// <param name="Cap">Largest notional of the tier, quote currency; positive infinity for the last.</param>
/// <param name="Rate">Maintenance margin rate as a fraction, in [0, 1).</param>
public readonly record struct MaintenanceTier(double Cap, double Rate);

/// <summary>
/// Maintenance margin by size, margin = notional·rate − deduction, where the deduction cumₙ = floorₙ(rateₙ − rateₙ₋₁) + cumₙ₋₁ makes it continuous
/// at every step (Binance's "maintenance amount", Bybit's "maintenance deduction").
/// </summary>
public sealed class MaintenanceTiers
{
    private readonly MaintenanceTier[] _tiers;
    private readonly double[] _deductions;

    /// <param name="tiers">Steps with rising caps and rates that do not fall.</param>
    /// <exception cref="ArgumentException">No tier, or caps or rates out of order.</exception>
    public MaintenanceTiers(params MaintenanceTier[] tiers)
    {
        if (tiers.Length == 0) throw new ArgumentException("A schedule has at least one tier.", nameof(tiers));
        _tiers = [.. tiers];
        _deductions = new double[tiers.Length];
        for (var i = 0; i < tiers.Length; i++)
        {
            var (floor, rate) = i == 0 ? default : tiers[i - 1];
            if (!(tiers[i].Cap > floor && tiers[i].Rate >= rate && tiers[i].Rate < 1.0))
                throw new ArgumentException($"Tier {i + 1} does not follow the one before it: caps rise, rates do not fall.", nameof(tiers));
            if (i > 0) _deductions[i] = (floor * (tiers[i].Rate - rate)) + _deductions[i - 1];
        }
    }

    /// <summary>How many tiers there are.</summary>
    public int Count => _tiers.Length;

    /// <summary>The tier a notional falls in; the last where it is larger than every cap.</summary>
    public int TierOf(double notional)
    {
        var tier = 0;
        while (tier < _tiers.Length - 1 && notional > _tiers[tier].Cap) tier++;
        return tier;
    }

    /// <summary>Rate of a tier as a fraction.</summary>
    public double Rate(int tier) => _tiers[tier].Rate;

    /// <summary>Deduction of a tier, quote currency.</summary>
    public double Deduction(int tier) => _deductions[tier];

    /// <summary>Maintenance margin of a notional, quote currency.</summary>
    public double Margin(double notional)
    {
        var tier = TierOf(notional);
        return (notional * Rate(tier)) - Deduction(tier);
    }
}
