using YenValve.Evaluation.Events;
using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Significance;

namespace YenValve.Evaluation.Verdicts;

/// <summary>A run judged against its twin without the macro cut, against volatility targeting alone, and against Bitcoin itself.</summary>
public sealed record RunEvaluation
{
    /// <summary>The run.</summary>
    public required RunSeries Run { get; init; }

    /// <summary>The same run without the macro cut.</summary>
    public required RunSeries Twin { get; init; }

    /// <summary>Volatility targeting alone: neither macro cut nor trend.</summary>
    public required RunSeries VolatilityTarget { get; init; }

    /// <summary>Bitcoin bought and held.</summary>
    public required RunSeries BuyAndHold { get; init; }

    /// <summary>What the cut cost when nothing happened, and saved when something did.</summary>
    public required ProtectionCost Cost { get; init; }

    /// <summary>Hits and false alarms against the base rate.</summary>
    public required CutScore Cuts { get; init; }

    /// <summary>Stretches of days with less than the whole exposure.</summary>
    public required IReadOnlyList<CutEpisode> Episodes { get; init; }

    /// <summary>Mean gain of an episode; null where there was none.</summary>
    public required Interval? EpisodeGain { get; init; }

    /// <summary>Run less twin.</summary>
    public required DifferenceIntervals AgainstTwin { get; init; }

    /// <summary>Run less volatility targeting alone.</summary>
    public required DifferenceIntervals AgainstVolatilityTarget { get; init; }

    /// <summary>The real timing among shifted ones; null where the decisions are not known.</summary>
    public required PlaceboResult? Placebo { get; init; }

    /// <summary>Probability that the daily gain over the twin has a Sharpe ratio above zero, had nothing else been tried; NaN where the two never differed.</summary>
    public required double ProbabilisticGain { get; init; }

    /// <summary>
    /// Probability that the daily gain over the twin has a Sharpe ratio above what the best of all trials without skill would show; NaN
    /// where the two never differed.
    /// </summary>
    public required double DeflatedGain { get; init; }

    /// <summary>What it was made with.</summary>
    public required EvaluationSettings Settings { get; init; }

    /// <summary>Judges a run.</summary>
    /// <param name="run">The run, with its decisions.</param>
    /// <param name="twin">The same without the macro cut.</param>
    /// <param name="volatilityTarget">Volatility targeting alone.</param>
    /// <param name="settings">What to judge with.</param>
    /// <exception cref="ArgumentException">The runs do not cover the same days.</exception>
    public static RunEvaluation Of(RunSeries run, RunSeries twin, RunSeries volatilityTarget, EvaluationSettings settings)
    {
        var episodes = CutEpisode.Of(run, twin);
        var gains = run.Returns.Zip(twin.Returns, (a, b) => a - b).ToArray();
        var differs = ReturnMoments.Of(gains).Deviation > 0.0;
        return new RunEvaluation
        {
            Run = run,
            Twin = twin,
            VolatilityTarget = volatilityTarget,
            BuyAndHold = run.BuyAndHold("buy and hold BTC"),
            Cost = ProtectionCost.Of(run, twin, settings.Windows),
            Cuts = CutScore.Of(run.Decisions, settings.Cuts),
            Episodes = episodes,
            EpisodeGain = episodes.Count == 0 ? null : EventBootstrap.MeanGain([.. episodes.Select(episode => episode.Gain)], settings.Bootstrap),
            AgainstTwin = BlockBootstrap.Differences(run.Returns.AsSpan(), twin.Returns.AsSpan(), settings.Bootstrap),
            AgainstVolatilityTarget = BlockBootstrap.Differences(run.Returns.AsSpan(), volatilityTarget.Returns.AsSpan(), settings.Bootstrap),
            Placebo = run.Decisions.Length < 3 ? null : CircularShiftPlacebo.Of(TimingSeries.Of(run.Decisions), settings.Placebo),
            ProbabilisticGain = differs ? ProbabilisticSharpe.Of(gains) : double.NaN,
            DeflatedGain = differs ? DeflatedSharpe.Of(gains, settings.Trials) : double.NaN,
            Settings = settings,
        };
    }
}
