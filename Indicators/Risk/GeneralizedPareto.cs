using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace YenValve.Indicators.Risk;

/// <summary>
/// Generalised Pareto distribution of the excesses over a high threshold: P(Y &gt; y) = (1 + ξy/β)^(−1/ξ) (Pickands, 1975, Ann. Statist. 3).
/// </summary>
/// <param name="Shape">ξ: positive is a power tail, zero exponential, negative a tail with an end.</param>
/// <param name="Scale">β, in the unit of the excesses; positive.</param>
public readonly record struct GeneralizedPareto(double Shape, double Scale)
{
    /// <summary>Excesses that a fit asks for at least.</summary>
    public const int FewestExcesses = 20;

    // Likelihood has no maximum for ξ below −1: the search stays above −½, where estimates behave (Smith, 1985, Biometrika 72).
    private const double LeastShape = -0.5;

    // Below this a shape is the exponential limit to double precision.
    private const double Exponential = 1e-9;

    /// <summary>Excess that is exceeded with a probability.</summary>
    /// <param name="probability">Probability of a larger excess, in (0, 1].</param>
    public double Quantile(double probability) =>
        Math.Abs(Shape) < Exponential ? -Scale * Math.Log(probability) : Scale / Shape * (Math.Pow(probability, -Shape) - 1.0);

    /// <summary>Log-likelihood of excesses; negative infinity where one of them is impossible.</summary>
    public double LogLikelihood(ReadOnlySpan<double> excesses)
    {
        if (!(Scale > 0.0)) return double.NegativeInfinity;
        var total = -excesses.Length * Math.Log(Scale);
        foreach (var excess in excesses)
        {
            var reach = 1.0 + (Shape * excess / Scale);
            if (!(reach > 0.0)) return double.NegativeInfinity;
            total -= Math.Abs(Shape) < Exponential ? excess / Scale : (1.0 + (1.0 / Shape)) * Math.Log(reach);
        }

        return total;
    }

    /// <summary>
    /// Fit by probability-weighted moments (Hosking and Wallis, 1987, Technometrics 29): with a₀ the mean and a₁ the mean weighted by the chance of
    /// exceeding, ξ = 2 − a₀/(a₀ − 2a₁) and β = 2a₀a₁/(a₀ − 2a₁). Always exists, believable for ξ below one half.
    /// </summary>
    /// <param name="excesses">Excesses, ascending and not negative.</param>
    /// <returns>NaN parameters where there are fewer than <see cref="FewestExcesses"/> or they are all the same.</returns>
    public static GeneralizedPareto ByMoments(ReadOnlySpan<double> excesses)
    {
        double mean = 0.0, weighted = 0.0;
        var n = excesses.Length;
        for (var i = 0; i < n; i++)
        {
            mean += excesses[i] / n;
            weighted += excesses[i] * (n - 1 - i) / ((double)n * (n - 1));
        }

        var difference = mean - (2.0 * weighted);
        return n >= FewestExcesses && difference > 1e-12 * mean
            ? new GeneralizedPareto(2.0 - (mean / difference), 2.0 * mean * weighted / difference)
            : new GeneralizedPareto(double.NaN, double.NaN);
    }

    /// <summary>
    /// Fit by maximum likelihood, from the moments on (Nelder and Mead, 1965, Comput. J. 7, on ξ and ln β). Where the search fails the moments stay.
    /// </summary>
    /// <inheritdoc cref="ByMoments"/>
    public static GeneralizedPareto ByLikelihood(ReadOnlySpan<double> excesses)
    {
        var start = ByMoments(excesses);
        if (double.IsNaN(start.Shape)) return start;
        var data = excesses.ToArray();

        var objective = ObjectiveFunction.Value(x =>
            x[0] < LeastShape ? 1e300 : Finite(-new GeneralizedPareto(x[0], Math.Exp(x[1])).LogLikelihood(data)));
        var shape = Math.Max(start.Shape, 0.05);
        try
        {
            var found = NelderMeadSimplex.Minimum(
                objective, Vector<double>.Build.Dense([shape, Math.Log(start.Scale)]), Vector<double>.Build.Dense([0.1, 0.1]), 1e-10, 2000).MinimizingPoint;
            var fit = found[0] < LeastShape + 1e-3 ? AtLeastShape(data) : new GeneralizedPareto(found[0], Math.Exp(found[1]));
            return start.Shape < LeastShape || fit.LogLikelihood(data) >= start.LogLikelihood(data) ? fit : start;
        }
        catch (OptimizationException)
        {
            return start;
        }
    }

    // At the wall a simplex lies flat and stops before it is at the top: there the scale alone is searched, whose likelihood has one hill.
    private static GeneralizedPareto AtLeastShape(double[] excesses)
    {
        var largest = excesses.Max();
        var objective = ObjectiveFunction.ScalarValue(x => Finite(-new GeneralizedPareto(LeastShape, Math.Exp(x)).LogLikelihood(excesses)));
        var found = GoldenSectionMinimizer.Minimum(objective, Math.Log(0.5 * largest), Math.Log(100.0 * largest), 1e-9, 1000);
        return new GeneralizedPareto(LeastShape, Math.Exp(found.MinimizingPoint));
    }

    private static double Finite(double value) => double.IsFinite(value) ? value : 1e300;
}
