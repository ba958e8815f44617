using YenValve.Algorithms.Policy;
using YenValve.Data;
using YenValve.Indicators.Curve;

namespace YenValve.Algorithms.Signals;

/// <summary>The stress of the JGB curve as last released.</summary>
internal sealed class CurveSignals
{
    private readonly CurveStress _stress = new("jgb");

    /// <summary>When curves came.</summary>
    public FeedClock Clock { get; } = new(FeedNames.Curve, PublicationCalendar.JgbCurve);

    /// <summary>Takes the next curve, at its release.</summary>
    public void Take(JgbCurve curve)
    {
        _stress.Update(curve);

        // A curve that lacks a yield, or repeats a day, is no news of the curve.
        if (_stress.LastDay == curve.TradeDate) Clock.Hear(curve.EndTime);
    }

    /// <summary>What is known at a moment; null until there is history enough, and while the feed is overdue.</summary>
    public CurveObservation? Observe(DateTime utcNow)
    {
        if (!_stress.IsReady || !Clock.IsFresh(utcNow)) return null;
        var velocity = _stress.Velocity;
        return new CurveObservation(
            _stress.Latched,
            _stress.Score,
            velocity.Shock,
            _stress.Kink.Kink,
            _stress.Noise.ZScore,
            Figures.Known(velocity.Velocity30.FiveDay),
            Figures.Known(velocity.Velocity40.FiveDay),
            _stress.LastDay,
            Clock.LastReleaseUtc!.Value);
    }
}
