namespace YenValve.Algorithms.Policy;

/// <summary>
/// Forward filter of a hidden Markov chain with three Gaussian regimes (Hamilton, 1989, Econometrica 57): π ∝ (Pᵀπ)∘f(x). Filtered, never smoothed:
/// it knows nothing later than x. Parameters are fixed choices, not estimates.
/// </summary>
public static class RegimeFilter
{
    private static readonly double[] Mean = [0.0, 1.5, 3.5];
    private static readonly double[] Deviation = [0.7, 1.0, 1.5];

    // Row: from, column: to.
    private static readonly double[,] Transition =
    {
        { 0.97, 0.025, 0.005 },
        { 0.10, 0.85, 0.05 },
        { 0.05, 0.15, 0.80 },
    };

    /// <summary>The probabilities after an observation, and the log of its likelihood. One that is not finite teaches nothing.</summary>
    /// <param name="belief">Probabilities before.</param>
    /// <param name="x">Observation on the scale of deviations: 0 is ordinary, 3.5 the mean of disorder.</param>
    public static (RegimeBelief Belief, double LogLikelihood) Update(RegimeBelief belief, double x)
    {
        if (!double.IsFinite(x)) return (belief, 0.0);
        Span<double> weights = stackalloc double[3];
        var largest = double.NegativeInfinity;
        for (var to = 0; to < weights.Length; to++)
        {
            var prior = (belief.Normal * Transition[0, to]) + (belief.Watch * Transition[1, to]) + (belief.Disorderly * Transition[2, to]);
            var z = (x - Mean[to]) / Deviation[to];
            weights[to] = Math.Log(prior) - (0.5 * z * z) - Math.Log(Deviation[to]) - (0.5 * Math.Log(2.0 * Math.PI));
            largest = Math.Max(largest, weights[to]);
        }

        // Divided by the largest before they are summed: far out every density alone would round to zero.
        if (!double.IsFinite(largest)) return (belief, 0.0);
        var total = 0.0;
        foreach (ref var weight in weights) total += weight = Math.Exp(weight - largest);
        return (new RegimeBelief(weights[0] / total, weights[1] / total, weights[2] / total), largest + Math.Log(total));
    }
}
