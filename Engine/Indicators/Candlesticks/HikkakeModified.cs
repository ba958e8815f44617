using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Two nested inside candles, the first of which closes near its extreme, and a false breakout; confirmed as the plain one.</summary>
public class HikkakeModified : CandlestickPattern
{
    private readonly CandleSetting _near = CandleSettings.Get(CandleSettingType.Near);
    private decimal _sum;
    private int _direction;
    private int? _candlesSince;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public HikkakeModified(string name)
        : base(name, Math.Max(1, CandleSettings.Get(CandleSettingType.Near).AveragePeriod) + 6)
    {
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public HikkakeModified()
        : this("HIKKAKEMODIFIED")
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    /// <inheritdoc/>
    public override void Reset()
    {
        _sum = 0m;
        _direction = 0;
        _candlesSince = null;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input)
    {
        if (Samples < Period - 3)
        {
            if (Samples >= Period - _near.AveragePeriod - 3) _sum += Range(window[2]);
            return 0m;
        }

        var value = Step(window, input);
        var dropped = IsReady ? _near.AveragePeriod + 5 : (int)Samples - 1;
        _sum += Range(window[2]) - Range(window[dropped]);
        return IsReady ? value : 0m;
    }

    private decimal Step(IReadOnlyWindow<IBaseDataBar> candles, IBaseDataBar now)
    {
        var (first, second) = (candles[2], candles[1]);
        if (first.Within(candles[3]) && second.Within(first) && Breaks(first, second, now))
        {
            _direction = now.High < second.High ? 1 : -1;
            _candlesSince = 0;
            return _direction;
        }

        if (++_candlesSince is not { } since || since > 3) return 0m;
        var inside = candles[since + 1];
        if (_direction > 0 ? now.Close <= inside.High : now.Close >= inside.Low) return 0m;
        _candlesSince = null;
        return 2 * _direction;
    }

    private bool Breaks(IBaseDataBar first, IBaseDataBar second, IBaseDataBar now)
    {
        var mean = _near.AveragePeriod != 0 ? _sum / _near.AveragePeriod : Range(first);
        var near = _near.Factor * mean / (_near.RangeType == CandleRangeType.Shadows ? 2m : 1m);
        return (now.LowerThan(second) && first.Close <= first.Low + near) || (now.HigherThan(second) && first.Close >= first.High - near);
    }

    private decimal Range(IBaseDataBar candle) => candle.Range(_near.RangeType);
}
