using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A long black candle, a short one below it, and a white candle back into its body.</summary>
public class MorningStar : CandlestickPattern
{
    private readonly decimal _penetration;
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _star;
    private readonly CandleMeasure _short;

    /// <summary>Makes the pattern under a name of its own; the penetration is a fraction of the first body.</summary>
    public MorningStar(string name, decimal penetration = 0.3m)
        : base(name, Candles(2, CandleSettingType.BodyLong, CandleSettingType.BodyShort))
    {
        _penetration = penetration;
        _long = Measure(CandleSettingType.BodyLong, 2);
        _star = Measure(CandleSettingType.BodyShort, 1);
        _short = Follow(new CandleMeasure(CandleSettingType.BodyShort, 0) { WarmUpAge = 2 });
    }

    /// <summary>Makes the pattern under its default name; the penetration is a fraction of the first body.</summary>
    public MorningStar(decimal penetration)
        : this("MORNINGSTAR", penetration)
    {
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public MorningStar()
        : this("MORNINGSTAR")
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
        var (first, second, third) = (candles[2], candles[1], candles[0]);
        var star = second.Body() <= _star.For(second) && second.BodyBelow(first);
        var turn = third.Body() > _short.For(third) && third.IsWhite() && third.Close > first.Close + first.Body() * _penetration;
        return first.Body() > _long.For(first) && first.IsBlack() && star && turn ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
