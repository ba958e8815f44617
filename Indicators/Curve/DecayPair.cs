namespace YenValve.Indicators.Curve;

/// <summary>The two decays of a Svensson curve, or the one of a Nelson–Siegel curve: what makes the fit nonlinear.</summary>
/// <param name="Tau1">τ₁ in years.</param>
/// <param name="Tau2">τ₂ in years; NaN for Nelson–Siegel.</param>
public readonly record struct DecayPair(double Tau1, double Tau2)
{
    private const int Steps = 31;

    // Humps closer than this are one hump to fifteen maturities: their coefficients would explode with opposite signs.
    private const double LeastRatio = 1.5;

    /// <summary>The grid for JGBs: τ₁ from 0.5 to 10 and τ₂ from 2 to 40 years, 31 geometric steps each, τ₂ ≥ 1.5·τ₁.</summary>
    public static IReadOnlyList<DecayPair> SvenssonGrid { get; } =
    [
        .. from first in Geometric(0.5, 10.0) from second in Geometric(2.0, 40.0) where second >= LeastRatio * first select new DecayPair(first, second),
    ];

    /// <summary>τ from 0.5 to 40 years for Nelson–Siegel, 31 geometric steps.</summary>
    public static IReadOnlyList<DecayPair> NelsonSiegelGrid { get; } = [.. Geometric(0.5, 40.0).Select(NelsonSiegel)];

    /// <summary>Whether there is one hump only.</summary>
    public bool IsNelsonSiegel => double.IsNaN(Tau2);

    /// <summary>The one decay of a Nelson–Siegel curve.</summary>
    /// <param name="tau">τ in years.</param>
    public static DecayPair NelsonSiegel(double tau) => new(tau, double.NaN);

    private static IEnumerable<double> Geometric(double from, double to) =>
        Enumerable.Range(0, Steps).Select(i => from * Math.Pow(to / from, i / (Steps - 1.0)));
}
