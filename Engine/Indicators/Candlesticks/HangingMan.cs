using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A short body with a long lower shadow only, near the high before.</summary>
public class HangingMan : CandlestickPattern
{
    private readonly CandleMeasure _short;
    private readonly CandleMeasure _longShadow;
    private readonly CandleMeasure _noShadow;
    private readonly CandleMeasure _near;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public HangingMan(string name)
        : base(name, Candles(1, CandleSettingType.BodyShort, CandleSettingType.ShadowLong, CandleSettingType.ShadowVeryShort, CandleSettingType.Near))
    {
        _short = Measure(CandleSettingType.BodyShort, 0);
        _longShadow = Measure(CandleSettingType.ShadowLong, 0);
        _noShadow = Measure(CandleSettingType.ShadowVeryShort, 0);
        _near = Measure(CandleSettingType.Near, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public HangingMan()
        : this("HANGINGMAN")
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    /// <inheritdoc/>
    public override void Reset()
    {
        ResetMeasures();
        base.Reset();
    }

    internal override decimal Find(IReadOnlyWindow<IBaseDataBar> candles)
    {
        var (first, second) = (candles[1], candles[0]);
        var hanging = second.Body() < _short.For(second) && second.Lower() > _longShadow.For(second) && second.Upper() < _noShadow.For(second);
        return hanging && second.Bottom() >= first.High - _near.For(first) ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
