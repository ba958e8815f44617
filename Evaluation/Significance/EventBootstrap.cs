namespace YenValve.Evaluation.Significance;

/// <summary>
/// How sure the mean gain of a handful of events is. Days within an event are one piece of evidence, so events are redrawn, not days.
/// </summary>
public static class EventBootstrap
{
    /// <summary>Mean gain of the events with its interval.</summary>
    /// <param name="gains">Gain of each event, such as log return of the run less that of its twin.</param>
    /// <param name="settings">How to draw; blocks do not matter here.</param>
    /// <exception cref="ArgumentException">There are no events.</exception>
    public static Interval MeanGain(IReadOnlyList<double> gains, BootstrapSettings settings)
    {
        settings.Validated();
        if (gains.Count == 0) throw new ArgumentException("There are no events.", nameof(gains));
        var means = new double[settings.Draws];
        Parallel.For(0, settings.Draws, draw =>
        {
            var random = new RandomStream(settings.Seed, draw);
            var sum = 0.0;
            for (var i = 0; i < gains.Count; i++) sum += gains[random.Below(gains.Count)];
            means[draw] = sum / gains.Count;
        });
        return Interval.Of(gains.Average(), means, settings.Confidence);
    }

    /// <summary>Mean gain when the best event is left out: how much one episode carries; NaN for a single event.</summary>
    public static double MeanWithoutBest(IReadOnlyList<double> gains) =>
        gains.Count > 1 ? (gains.Sum() - gains.Max()) / (gains.Count - 1) : double.NaN;
}
