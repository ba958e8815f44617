using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>An inside candle and a false breakout from it; its value doubles when a close within three candles confirms it.</summary>
public class Hikkake : CandlestickPattern
{
    private int _direction;
    private int? _candlesSince;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public Hikkake(string name)
        : base(name, 6)
    {
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public Hikkake()
        : this("HIKKAKE")
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    /// <inheritdoc/>
    public override void Reset()
    {
        _direction = 0;
        _candlesSince = null;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input)
    {
        var value = Samples >= 3 ? Step(window, input) : 0m;
        return IsReady ? value : 0m;
    }

    private decimal Step(IReadOnlyWindow<IBaseDataBar> candles, IBaseDataBar now)
    {
        var inside = candles[1];
        if (inside.Within(candles[2]) && (now.LowerThan(inside) || now.HigherThan(inside)))
        {
            _direction = now.High < inside.High ? 1 : -1;
            _candlesSince = 0;
            return _direction;
        }

        if (++_candlesSince is not { } since || since > 3) return 0m;
        inside = candles[since + 1];
        if (_direction > 0 ? now.Close <= inside.High : now.Close >= inside.Low) return 0m;
        _candlesSince = null;
        return 2 * _direction;
    }
}
