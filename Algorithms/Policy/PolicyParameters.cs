namespace YenValve.Algorithms.Policy;

/// <summary>What the exposure policy can be told. Weights are fractions of the portfolio; volatilities are annual fractions.</summary>
public sealed record PolicyParameters
{
    /// <summary>Volatility the exposure aims at, in (0, 2]. Moreira and Muir (2017) for the idea; 25% is a choice.</summary>
    public double TargetVolatility { get; init; } = 0.25;

    /// <summary>Largest weight, in (0, 1]: the account holds coins and borrows nothing.</summary>
    public double MaximumWeight { get; init; } = 1.0;

    /// <summary>Whether the JGB curve may cut the exposure; off gives volatility targeting alone, the twin every claim is measured against.</summary>
    public bool Macro { get; init; } = true;

    /// <summary>What is left of the exposure under a shock, in [0, 1].</summary>
    public double CutMultiplier { get; init; } = 0.15;

    /// <summary>Yield shock, in floored deviations, from which the curve counts as disorderly, above 0.</summary>
    public double ShockThreshold { get; init; } = 3.0;

    /// <summary>How far the 20-30-40 butterfly has to have moved with it, in robust deviations, at least 0.</summary>
    public double ButterflyThreshold { get; init; } = 2.0;

    /// <summary>Share of the exposure that comes back at a time, in (0, 1].</summary>
    public double RestoreStep { get; init; } = 0.20;

    /// <summary>Days between two steps back, at least 1.</summary>
    public int RestoreDays { get; init; } = 3;

    /// <summary>Smallest change of weight that is worth an order, in [0, 1].</summary>
    public double MinimumChange { get; init; } = 0.05;

    /// <summary>Smallest change of weight that is worth an order on the day the multiplier changed, in [0, 1].</summary>
    public double MinimumChangeOnCut { get; init; } = 0.01;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Names the parameter, its value and its range.</exception>
    public PolicyParameters Validated()
    {
        Require(TargetVolatility is > 0 and <= 2, "target-volatility", TargetVolatility, "(0, 2]");
        Require(MaximumWeight is > 0 and <= 1, "maximum-weight", MaximumWeight, "(0, 1]");
        Require(CutMultiplier is >= 0 and <= 1, "cut-multiplier", CutMultiplier, "[0, 1]");
        Require(ShockThreshold is > 0 and <= 100, "shock-threshold", ShockThreshold, "(0, 100]");
        Require(ButterflyThreshold is >= 0 and <= 100, "butterfly-threshold", ButterflyThreshold, "[0, 100]");
        Require(RestoreStep is > 0 and <= 1, "restore-step", RestoreStep, "(0, 1]");
        Require(RestoreDays is >= 1 and <= 365, "restore-days", RestoreDays, "[1, 365]");
        Require(MinimumChange is >= 0 and <= 1, "minimum-change", MinimumChange, "[0, 1]");
        Require(MinimumChangeOnCut is >= 0 and <= 1, "minimum-change-on-cut", MinimumChangeOnCut, "[0, 1]");
        return this;
    }

    private static void Require(bool holds, string name, double value, string range)
    {
        if (!holds) throw new ArgumentOutOfRangeException(name, value, $"Parameter '{name}' lies in {range}.");
    }
}
