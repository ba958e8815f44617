using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Liquidations;

/// <summary>
/// Maximum likelihood of a <see cref="HawkesProcess"/> (Ozaki, 1979), searched by Nelder and Mead over the logarithms of baseline, branching ratio and
/// decay, in the events' own unit of time and from a fast and a slow start, since the likelihood may have two hills.
/// </summary>
public static class HawkesFit
{
    /// <summary>Events a fit asks for at least.</summary>
    public const int FewestEvents = 30;

    /// <summary>Fits events; allocates, so every few hours rather than on every bar.</summary>
    /// <param name="times">Times of events, ascending, within the horizon.</param>
    /// <param name="horizon">End of the observation, which begins at zero.</param>
    /// <param name="marks">
    /// How much each event weighs, not negative; they are divided by their mean, so that the branching ratio is what an average event causes. None where all
    /// events weigh alike.
    /// </param>
    /// <returns>Null with too few events, impossible times or marks, or where no search ends.</returns>
    public static HawkesProcess? Fit(ReadOnlySpan<double> times, double horizon, ReadOnlySpan<double> marks = default)
    {
        if (times.Length < FewestEvents || !(horizon > 0.0)) return null;
        var weights = new double[marks.Length];
        var mean = Mean(marks);
        if (mean <= 0.0) return null;
        for (var i = 0; i < weights.Length; i++) weights[i] = marks[i] / mean;
        var unit = horizon / times.Length;
        var scaled = new double[times.Length];
        for (var i = 0; i < scaled.Length; i++) scaled[i] = times[i] / unit;
        var end = horizon / unit;
        if (double.IsNaN(new HawkesProcess(1.0, 0.0, 1.0).LogLikelihood(scaled, end, weights))) return null;

        var best = default(HawkesProcess);
        var bestLikelihood = double.NegativeInfinity;
        foreach (var decay in (ReadOnlySpan<double>)[0.5, 10.0])
        {
            if (Search(scaled, weights, end, decay) is not { } found) continue;
            var likelihood = found.LogLikelihood(scaled, end, weights);
            if (likelihood > bestLikelihood) (best, bestLikelihood) = (found, likelihood);
        }

        return double.IsFinite(bestLikelihood) ? new HawkesProcess(best.Baseline / unit, best.Excitation / unit, best.Decay / unit) : null;
    }

    /// <summary>Mean of marks; NaN of none.</summary>
    internal static double Mean(ReadOnlySpan<double> marks)
    {
        var sum = 0.0;
        foreach (var mark in marks) sum += mark;
        return sum / marks.Length;
    }

    private static HawkesProcess? Search(double[] times, double[] marks, double end, double decay)
    {
        var objective = ObjectiveFunction.Value(x =>
        {
            var value = -Of(x).LogLikelihood(times, end, marks);
            return double.IsFinite(value) ? value : 1e300;
        });
        try
        {
            var start = Vector<double>.Build.Dense([Math.Log(0.5), Math.Log(0.5), Math.Log(decay)]);
            return Of(NelderMeadSimplex.Minimum(objective, start, Vector<double>.Build.Dense(3, 0.5), 1e-8, 2000).MinimizingPoint);
        }
        catch (OptimizationException)
        {
            return null;
        }
    }

    private static HawkesProcess Of(Vector<double> x)
    {
        var decay = Math.Exp(x[2]);
        return new HawkesProcess(Math.Exp(x[0]), Math.Exp(x[1]) * decay, decay);
    }
}
