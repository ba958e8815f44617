using YenValve.Evaluation.Events;
using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Significance;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Study;
using YenValve.Optimization.WalkForward;

namespace YenValve.Optimization.Verdicts;

/// <summary>Whether the best run of a study is more than the luck of having looked often.</summary>
public sealed record StudyVerdict
{
    /// <summary>Runs ever logged in the study, and those made before it.</summary>
    public required int Trials { get; init; }

    /// <summary>The best run and its neighbours.</summary>
    public required Plateau Plateau { get; init; }

    /// <summary>First and last day that all trials have.</summary>
    public required (DateTime First, DateTime Last) Days { get; init; }

    /// <summary>Number of days.</summary>
    public required int DayCount { get; init; }

    /// <summary>The best run's annualised Sharpe ratio of daily returns, cash earning nothing.</summary>
    public required double Sharpe { get; init; }

    /// <summary>Annual Sharpe ratio that the best of as many trials without skill is expected to show, as the trials vary, or as estimates without skill do where that is more.</summary>
    public required double LuckySharpe { get; init; }

    /// <summary>Probability that its true ratio lies above zero, as if it had been the only trial.</summary>
    public required double Probabilistic { get; init; }

    /// <summary>Probability that its true ratio lies above what luck alone would show in as many trials.</summary>
    public required double Deflated { get; init; }

    /// <summary>Probability of overfitting by combinatorially symmetric cross-validation; null with fewer than two trials or too few days.</summary>
    public required OverfittingResult? Overfitting { get; init; }

    /// <summary>Years that a backtest has to have for its ratio to mean anything after so many trials; infinite where the ratio is not positive.</summary>
    public required double MinimumYears { get; init; }

    /// <summary>Tests out of sample; null where the days are too few.</summary>
    public required OutOfSample? OutOfSample { get; init; }

    /// <summary>Mean gain over the study's average run in the falls of Bitcoin that the days hold, as log return; null where they hold none.</summary>
    public required Interval? EventGain { get; init; }

    /// <summary>Number of those falls.</summary>
    public required int Events { get; init; }

    /// <summary>Years of the days.</summary>
    public double Years => DayCount / DailyReturns.DaysPerYear;

    /// <summary>The finding.</summary>
    public StudyFinding Finding => StudySentence.FindingOf(this);

    /// <summary>The finding in one sentence.</summary>
    public string Sentence => StudySentence.Of(this);

    /// <summary>Judges a study.</summary>
    /// <param name="runs">Its runs of one identity, with daily returns.</param>
    /// <param name="logged">All runs ever logged in it.</param>
    /// <param name="ranking">What ranks them.</param>
    /// <param name="settings">What to judge with.</param>
    /// <exception cref="InvalidDataException">No run completed and keeps the constraints, or there are too few days.</exception>
    public static StudyVerdict Of(IReadOnlyList<RunRecord> runs, int logged, Ranking ranking, StudySettings settings)
    {
        var ranked = ranking.Of(runs);
        if (ranked.Count == 0) throw new InvalidDataException("no run of the study completed and keeps the constraints");
        var matrix = TrialMatrix.Of(runs);
        var best = matrix.Returns[matrix.Sets.ToList().IndexOf(ranked[0].Run.Parameters)];
        var sharpes = matrix.Returns.Select(returns => ReturnMoments.Of(returns).Sharpe).ToArray();
        // Neighbours on a grid resemble each other, the trials before them did not: no less than the variance of estimates without skill.
        var variance = Math.Max(1.0 / (best.Length - 1), sharpes.Length > 1 ? Variance(sharpes) : 0.0);
        var trials = Math.Max(1, logged + settings.TrialsBefore);
        var sharpe = RiskAdjusted.Sharpe(best);
        var gains = EventGains(matrix, best);
        return new StudyVerdict
        {
            Trials = trials,
            Plateau = Plateau.Of(ranked),
            Days = (matrix.Days[0], matrix.Days[^1]),
            DayCount = matrix.Days.Count,
            Sharpe = sharpe,
            LuckySharpe = ExpectedMaximum.OfSharpe(variance, trials) * Math.Sqrt(DailyReturns.DaysPerYear),
            Probabilistic = ProbabilisticSharpe.Of(best),
            Deflated = DeflatedSharpe.Of(best, trials, variance),
            Overfitting = matrix.Returns.Count > 1 && best.Length >= 2 * OverfittingProbability.DefaultBlocks ? OverfittingProbability.Of(matrix.Returns) : null,
            MinimumYears = sharpe > 0.0 ? MinimumBacktestLength.Years(trials, sharpe) : double.PositiveInfinity,
            OutOfSample = OutOfSample.Of(matrix, Measure.For(ranking.Target), settings),
            EventGain = gains.Count == 0 ? null : EventBootstrap.MeanGain(gains, settings.Bootstrap),
            Events = gains.Count,
        };
    }

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }

    private static List<double> EventGains(TrialMatrix matrix, double[] best)
    {
        var gains = new List<double>();
        foreach (var window in EventWindows.All)
        {
            // A day is named by its midnight and closes at the next.
            int[] days = [.. Enumerable.Range(0, matrix.Days.Count).Where(i => matrix.Days[i] >= window.FirstDay && matrix.Days[i] <= window.LastDay)];
            if (days.Length != (window.LastDay - window.FirstDay).Days + 1) continue;
            gains.Add(Log(best, days) - matrix.Returns.Average(returns => Log(returns, days)));
        }

        return gains;
    }

    private static double Log(double[] returns, int[] days) => days.Sum(day => Math.Log(1.0 + returns[day]));
}
