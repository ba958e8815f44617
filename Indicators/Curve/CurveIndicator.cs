using QuantConnect.Indicators;
using YenValve.Data;

namespace YenValve.Indicators.Curve;

/// <summary>
/// What the indicators over the JGB curve have in common: every trading day counts once and in order. A curve that comes again, comes late or lacks
/// a yield that is needed leaves the state as it was; a completed one of the same day is still taken.
/// </summary>
/// <remarks>
/// A curve that is the last one over again under a new date, which the ministry's never were, is taken for a feed that stands still and passed over:
/// no day without a move calms anything, and <see cref="LastDay"/> grows old.
/// </remarks>
public abstract class CurveIndicator : IndicatorBase<JgbCurve>, IIndicatorWarmUpPeriodProvider
{
    private const double LargestValue = 1e15;
    private double?[] _yields = new double?[CurveNodes.Count];
    private double?[] _last = new double?[CurveNodes.Count];

    /// <param name="name">Name of the indicator.</param>
    protected CurveIndicator(string name)
        : base(name)
    {
    }

    /// <summary>Complete curves it needs.</summary>
    public abstract int WarmUpPeriod { get; }

    /// <summary>Trading day of the last curve that was taken in; the beginning of time before the first.</summary>
    public DateTime LastDay { get; private set; } = DateTime.MinValue;

    /// <summary>The figure that becomes the indicator's value; NaN, shown as 0, while it is unknown.</summary>
    protected abstract double Figure { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        LastDay = DateTime.MinValue;
        Array.Clear(_last);
        base.Reset();
    }

    /// <summary>Takes the curve of a new day in.</summary>
    /// <returns>False where it lacks what is needed, and nothing has changed but for the worse.</returns>
    protected abstract bool Take(JgbCurve curve);

    /// <inheritdoc/>
    protected sealed override decimal ComputeNextValue(JgbCurve input)
    {
        if (input.TradeDate > LastDay && !IsOverAgain(input) && Take(input))
        {
            LastDay = input.TradeDate;
            (_last, _yields) = (_yields, _last);
        }

        var figure = Figure;
        return double.IsNaN(figure) ? 0m : (decimal)Math.Clamp(figure, -LargestValue, LargestValue);
    }

    private bool IsOverAgain(JgbCurve curve)
    {
        for (var i = 0; i < _yields.Length; i++) _yields[i] = curve.Yield((int)CurveNodes.Years[i]);
        return LastDay > DateTime.MinValue && _yields.AsSpan().SequenceEqual(_last);
    }
}
