namespace YenValve.Indicators.Correlation;

/// <summary>
/// Whether two markets became more dependent in a crisis or only louder: a correlation rises with the variance of what it is conditioned on even where
/// the dependence is the same (Forbes and Rigobon, 2002, Journal of Finance 57, 2223–2261).
/// </summary>
/// <remarks>The correction holds without omitted common factors and feedback, which a crisis has plenty of (Corsetti, Pericoli and Sbracia, 2005): report both.</remarks>
public static class ForbesRigobon
{
    /// <summary>The correlation of a loud sample as it would be in a calm one: ρ/√(1 + δ·(1 − ρ²)).</summary>
    /// <param name="correlation">Correlation of the loud sample, −1 to 1.</param>
    /// <param name="excessVariance">δ, its variance of the conditioning market over that of the calm sample, less one; above −1.</param>
    /// <returns>NaN where the arguments are impossible.</returns>
    public static double Adjust(double correlation, double excessVariance) =>
        Math.Abs(correlation) <= 1.0 && excessVariance > -1.0
            ? correlation / Math.Sqrt(1.0 + (excessVariance * (1.0 - (correlation * correlation))))
            : double.NaN;

    /// <summary>Difference of two correlations in standard errors, by Fisher's transformation: (atanh ρ₁ − atanh ρ₀)/√(1/(n₁ − 3) + 1/(n₀ − 3)).</summary>
    /// <param name="stressed">Correlation of the first sample, strictly between −1 and 1.</param>
    /// <param name="stressedPairs">Its size, above 3.</param>
    /// <param name="calm">Correlation of the second.</param>
    /// <param name="calmPairs">Its size, above 3.</param>
    /// <returns>NaN where the arguments are impossible.</returns>
    public static double FisherZ(double stressed, int stressedPairs, double calm, int calmPairs) =>
        Math.Abs(stressed) < 1.0 && Math.Abs(calm) < 1.0 && stressedPairs > 3 && calmPairs > 3
            ? (Math.Atanh(stressed) - Math.Atanh(calm)) / Math.Sqrt((1.0 / (stressedPairs - 3)) + (1.0 / (calmPairs - 3)))
            : double.NaN;
}
