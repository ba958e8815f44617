using YenValve.Evaluation.Performance;

namespace YenValve.Evaluation.Significance;

/// <summary>
/// Intervals for the difference of two runs over the same days. Days are redrawn in blocks, the same for both runs, so that what they share
/// cancels and what clusters in time stays together.
/// </summary>
public static class BlockBootstrap
{
    /// <summary>Run less other, with intervals.</summary>
    /// <param name="run">Simple daily returns of the run.</param>
    /// <param name="other">Those of the run it is compared with, over the same days.</param>
    /// <param name="settings">How to draw.</param>
    /// <exception cref="ArgumentException">The lengths differ, or there are fewer than two days.</exception>
    public static DifferenceIntervals Differences(ReadOnlySpan<double> run, ReadOnlySpan<double> other, BootstrapSettings settings)
    {
        settings.Validated();
        if (run.Length != other.Length || run.Length < 2) throw new ArgumentException("The runs need the same days, at least two.", nameof(other));
        double[] a = run.ToArray(), b = other.ToArray();
        double[] growth = new double[settings.Draws], sharpe = new double[settings.Draws], drawdown = new double[settings.Draws];
        Parallel.For(0, settings.Draws, draw =>
        {
            var blocks = new BlockSequence(a.Length, settings, draw);
            PathSummary first = new(), second = new();
            for (var i = 0; i < a.Length; i++)
            {
                var day = blocks.Next();
                first.Add(a[day]);
                second.Add(b[day]);
            }

            growth[draw] = first.AnnualReturn - second.AnnualReturn;
            sharpe[draw] = first.Sharpe - second.Sharpe;
            drawdown[draw] = first.Drawdown - second.Drawdown;
        });
        PathSummary whole = PathSummary.Of(a), otherWhole = PathSummary.Of(b);
        return new DifferenceIntervals(
            Interval.Of(whole.AnnualReturn - otherWhole.AnnualReturn, growth, settings.Confidence),
            Interval.Of(whole.Sharpe - otherWhole.Sharpe, sharpe, settings.Confidence),
            Interval.Of(whole.Drawdown - otherWhole.Drawdown, drawdown, settings.Confidence),
            settings);
    }
}

/// <summary>Run less other, each with its interval.</summary>
/// <param name="AnnualReturn">Compound annual return, fraction.</param>
/// <param name="Sharpe">Annual Sharpe ratio.</param>
/// <param name="Drawdown">Maximum drawdown, fraction; above zero means the run fell less.</param>
/// <param name="Settings">How it was drawn.</param>
public sealed record DifferenceIntervals(Interval AnnualReturn, Interval Sharpe, Interval Drawdown, BootstrapSettings Settings);
