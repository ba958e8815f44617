using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A short body with a long upper shadow only, above the body before.</summary>
public class ShootingStar : CandlestickPattern
{
    private readonly CandleMeasure _short;
    private readonly CandleMeasure _longShadow;
    private readonly CandleMeasure _noShadow;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public ShootingStar(string name)
        : base(name, Candles(1, CandleSettingType.BodyShort, CandleSettingType.ShadowLong, CandleSettingType.ShadowVeryShort))
    {
        _short = Measure(CandleSettingType.BodyShort, 0);
        _longShadow = Measure(CandleSettingType.ShadowLong, 0);
        _noShadow = Measure(CandleSettingType.ShadowVeryShort, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public ShootingStar()
        : this("SHOOTINGSTAR")
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
        var standing = second.Body() < _short.For(second) && second.Upper() > _longShadow.For(second) && second.Lower() < _noShadow.For(second);
        return standing && second.BodyAbove(first) ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
