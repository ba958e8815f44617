using YenValve.Evaluation.Events;
using YenValve.Evaluation.Significance;

namespace YenValve.Evaluation.Verdicts;

/// <summary>What an evaluation was made with; recorded beside its figures.</summary>
public sealed record EvaluationSettings
{
    /// <summary>Rules tried in all.</summary>
    public int Trials { get; init; } = Verdicts.Trials.Prototype;

    /// <summary>How days and events are redrawn.</summary>
    public BootstrapSettings Bootstrap { get; init; } = new();

    /// <summary>How shifted timings are traded.</summary>
    public PlaceboSettings Placebo { get; init; } = new();

    /// <summary>What counts as a hit of a cut.</summary>
    public CutDefinition Cuts { get; init; } = new();

    /// <summary>Falls that the run is shown against.</summary>
    public IReadOnlyList<EventWindow> Windows { get; init; } = EventWindows.All;
}
