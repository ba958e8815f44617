namespace YenValve.Indicators.Risk;

/// <summary>
/// Tail of a loss distribution by peaks over a threshold (McNeil and Frey, 2000, J. Empirical Finance 7; McNeil, Frey and Embrechts, Quantitative
/// Risk Management, 2015, ch. 5). Losses are positive, in any unit; estimates come back in the same.
/// </summary>
/// <param name="Threshold">u: losses above it are the tail.</param>
/// <param name="Tail">Distribution of the excesses over it.</param>
/// <param name="Losses">n: observations.</param>
/// <param name="Excesses">N: observations above the threshold.</param>
public readonly record struct TailEstimate(double Threshold, GeneralizedPareto Tail, int Losses, int Excesses)
{
    // The threshold's own level may come out a little above certainty.
    private const double Rounding = 1e-9;

    /// <summary>Nothing known: every estimate is NaN.</summary>
    public static readonly TailEstimate Unknown = new(double.NaN, new GeneralizedPareto(double.NaN, double.NaN), 0, 0);

    /// <summary>Whether the tail could be estimated.</summary>
    public bool IsKnown => Tail.Scale > 0.0 && double.IsFinite(Threshold);

    /// <summary>Value at risk: u + (β/ξ)[((n/N)(1 − q))^(−ξ) − 1].</summary>
    /// <param name="confidence">q, at least that of the threshold and below one.</param>
    /// <returns>NaN where nothing is known or q lies below the threshold's own level.</returns>
    public double ValueAtRisk(double confidence)
    {
        var chance = (1.0 - confidence) * Losses / Excesses;
        return IsKnown && chance > 0.0 && chance <= 1.0 + Rounding ? Threshold + Tail.Quantile(Math.Min(1.0, chance)) : double.NaN;
    }

    /// <summary>Expected shortfall: VaR/(1 − ξ) + (β − ξu)/(1 − ξ), the mean loss beyond the value at risk.</summary>
    /// <param name="confidence">q, at least that of the threshold and below one.</param>
    /// <returns>Positive infinity for ξ ≥ 1, whose mean does not exist; NaN where nothing is known.</returns>
    public double ExpectedShortfall(double confidence)
    {
        var valueAtRisk = ValueAtRisk(confidence);
        if (double.IsNaN(valueAtRisk)) return double.NaN;
        return Tail.Shape < 1.0 ? (valueAtRisk + Tail.Scale - (Tail.Shape * Threshold)) / (1.0 - Tail.Shape) : double.PositiveInfinity;
    }

    /// <summary>Fits the tail of losses; allocates, so not for every bar.</summary>
    /// <param name="losses">Losses, positive where money was lost; those that are not finite are left out.</param>
    /// <param name="thresholdConfidence">Share of the losses below the threshold, in (0, 1).</param>
    /// <param name="likelihood">Maximum likelihood if true, probability-weighted moments if false.</param>
    /// <returns><see cref="Unknown"/> with fewer than <see cref="GeneralizedPareto.FewestExcesses"/> excesses.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is outside (0, 1).</exception>
    public static TailEstimate Fit(ReadOnlySpan<double> losses, double thresholdConfidence = 0.95, bool likelihood = true)
    {
        if (!(thresholdConfidence > 0.0 && thresholdConfidence < 1.0))
            throw new ArgumentOutOfRangeException(nameof(thresholdConfidence), thresholdConfidence, "A confidence lies strictly between 0 and 1.");
        var sorted = new double[losses.Length];
        var n = 0;
        foreach (var loss in losses)
        {
            if (double.IsFinite(loss)) sorted[n++] = loss;
        }

        if (n < 2) return Unknown;
        Array.Sort(sorted, 0, n);

        // The sample quantile of R's type 7: h = (n − 1)q between order statistics.
        var position = (n - 1) * thresholdConfidence;
        var below = (int)position;
        var threshold = sorted[below] + ((position - below) * (sorted[Math.Min(below + 1, n - 1)] - sorted[below]));
        var first = below;
        while (first < n && sorted[first] <= threshold) first++;
        var excesses = sorted.AsSpan(first, n - first);
        foreach (ref var excess in excesses) excess -= threshold;
        var tail = likelihood ? GeneralizedPareto.ByLikelihood(excesses) : GeneralizedPareto.ByMoments(excesses);
        return tail.Scale > 0.0 ? new TailEstimate(threshold, tail, n, excesses.Length) : Unknown;
    }
}
