using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Klinger's fast less slow mean of volume signed by trend and weighed by range.</summary>
public class KlingerVolumeOscillator : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private const decimal SmallestWay = 1e-8m;

    private readonly ExponentialMovingAverage _fast;
    private readonly ExponentialMovingAverage _slow;
    private decimal? _lastPrice;
    private decimal _lastRange;
    private int _lastTrend;
    private decimal _way;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public KlingerVolumeOscillator(string name, int fastPeriod, int slowPeriod, int signalPeriod)
        : base(name)
    {
        _fast = new ExponentialMovingAverage(name + "_FastEma", fastPeriod);
        _slow = new ExponentialMovingAverage(name + "_SlowEma", slowPeriod);
        Signal = new ExponentialMovingAverage(name + "_Signal", signalPeriod);
        WarmUpPeriod = Math.Max(fastPeriod, Math.Max(slowPeriod, signalPeriod)) + 2;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public KlingerVolumeOscillator(int fastPeriod, int slowPeriod, int signalPeriod = 13)
        : this($"KVO({fastPeriod},{slowPeriod},{signalPeriod})", fastPeriod, slowPeriod, signalPeriod)
    {
    }

    /// <summary>Mean of the oscillator.</summary>
    public ExponentialMovingAverage Signal { get; }

    /// <inheritdoc/>
    public override bool IsReady => _fast.IsReady && _slow.IsReady && Signal.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        Signal.Reset();
        _fast.Reset();
        _slow.Reset();
        _lastPrice = null;
        _lastRange = 0m;
        _lastTrend = 0;
        _way = 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar bar)
    {
        var price = bar.High + bar.Low + bar.Close;
        var range = bar.High - bar.Low;
        var trend = _lastPrice is null ? 0 : price > _lastPrice ? 1 : -1;
        var oscillator = _lastTrend == 0 ? 0m : Oscillator(bar, range, trend);
        _lastPrice = price;
        _lastRange = range;
        _lastTrend = trend;
        return oscillator;
    }

    private decimal Oscillator(TradeBar bar, decimal range, int trend)
    {
        // The way adds up within a trend and starts again with the last range when the trend turns.
        _way = _way == 0m || trend != _lastTrend ? range + _lastRange : _way + range;
        var way = Math.Abs(_way) < SmallestWay ? SmallestWay : _way;
        var force = bar.Volume * Math.Abs(2m * (range / way - 1m)) * trend * 100m;

        var ready = _fast.Update(bar.EndTime, force) & _slow.Update(bar.EndTime, force);
        var oscillator = ready ? _fast.Current.Value - _slow.Current.Value : 0m;
        Signal.Update(bar.EndTime, oscillator);
        return oscillator;
    }
}
