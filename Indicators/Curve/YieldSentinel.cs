using QuantConnect.Data;
using QuantConnect.Indicators;
using YenValve.Data;

namespace YenValve.Indicators.Curve;

/// <summary>
/// Watches the 40Y for its line in the sand, 3.75% for the ministry's constant maturity and 4.00% for the traded bond: on from a crossing with force,
/// which is a shock of the long end (<see cref="LongEndVelocity"/>) of at least 1 within the last five curves, until 25 basis points below. The
/// thresholds are choices a quarter of a point apart, the rounded mean of four days' differences.
/// </summary>
/// <remarks>
/// Curves always feed the shock. With <see cref="YieldSource.MofConstantMaturity"/> they feed the level too and nothing else does; with
/// <see cref="YieldSource.OnTheRun"/> the level comes with any other datum of the 40Y, its value in percent.
/// </remarks>
public class YieldSentinel : IndicatorBase<BaseData>, IIndicatorWarmUpPeriodProvider
{
    private const int Memory = 5;
    private const int Maturity = 40;
    private readonly double[] _shocks = new double[Memory];
    private readonly LongEndVelocity _velocity;
    private readonly YieldLatch _latch;
    private DateTime _lastLevel = DateTime.MinValue;
    private int _curves;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="source">Whose yields it watches.</param>
    /// <param name="threshold">Yield in percent; null for the source's own.</param>
    /// <param name="warmUpChanges">Daily changes of the curve before it is ready, more than five.</param>
    /// <exception cref="ArgumentOutOfRangeException">The source is none, the threshold no number, or the changes are too few.</exception>
    public YieldSentinel(string name, YieldSource source, double? threshold = null, int warmUpChanges = 60)
        : base(name)
    {
        Source = source;
        _latch = new YieldLatch(threshold ?? DefaultThreshold(source));
        _velocity = new LongEndVelocity(name + "_velocity", warmUpChanges);
    }

    /// <summary>Whose yields it watches.</summary>
    public YieldSource Source { get; }

    /// <summary>Curves it needs.</summary>
    public int WarmUpPeriod => _velocity.WarmUpPeriod;

    /// <summary>Whether the shock is known from enough curves and a level has been seen.</summary>
    public override bool IsReady => _velocity.IsReady && !double.IsNaN(Level);

    /// <summary>Yield in percent that counts.</summary>
    public double Threshold => _latch.Threshold;

    /// <summary>Last yield of the source in percent; NaN before the first.</summary>
    public double Level { get; private set; } = double.NaN;

    /// <summary>Whether the line has been crossed with force and the yield has not come back since.</summary>
    public bool IsOn => _latch.IsOn;

    /// <summary>When it was last crossed, the release of the figure that did it, UTC; null while it never was.</summary>
    public DateTime? CrossedAt { get; private set; }

    /// <summary>Largest shock of the last five curves in floored deviations; NaN while none is known.</summary>
    public double RecentShock
    {
        get
        {
            var largest = double.NaN;
            for (var i = 0; i < Math.Min(_curves, Memory); i++)
            {
                if (!double.IsNaN(_shocks[i]) && !(_shocks[i] <= largest)) largest = _shocks[i];
            }

            return largest;
        }
    }

    private DateTime LastShockDay =>
        _velocity.Velocity30.LastDay > _velocity.Velocity40.LastDay ? _velocity.Velocity30.LastDay : _velocity.Velocity40.LastDay;

    /// <summary>The threshold of a source in percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The source is none.</exception>
    public static double DefaultThreshold(YieldSource source) => source switch
    {
        YieldSource.MofConstantMaturity => 3.75,
        YieldSource.OnTheRun => 4.00,
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No such source of yields."),
    };

    /// <inheritdoc/>
    public override void Reset()
    {
        _velocity.Reset();
        _latch.Reset();
        _lastLevel = DateTime.MinValue;
        _curves = 0;
        Level = double.NaN;
        CrossedAt = null;
        base.Reset();
    }

    /// <summary>Takes a curve or a yield; what is missing, repeated or late changes nothing.</summary>
    /// <returns>1 while it is on, else 0.</returns>
    protected override decimal ComputeNextValue(BaseData input)
    {
        if (input is JgbCurve curve) Take(curve);
        else if (Source == YieldSource.OnTheRun) Judge((double)input.Value, input.EndTime, input.EndTime);
        return IsOn ? 1m : 0m;
    }

    private void Take(JgbCurve curve)
    {
        // A curve that has one of the two maturities can still tell of a shock.
        var before = LastShockDay;
        _velocity.Update(curve);
        if (LastShockDay > before) _shocks[_curves++ % Memory] = _velocity.Shock;
        if (Source == YieldSource.MofConstantMaturity && curve.Yield(Maturity) is { } yield) Judge(yield, curve.TradeDate, curve.EndTime);
    }

    private void Judge(double yield, DateTime time, DateTime released)
    {
        if (time <= _lastLevel) return;
        _lastLevel = time;
        Level = yield;
        if (_latch.Update(yield, RecentShock)) CrossedAt = released;
    }
}
