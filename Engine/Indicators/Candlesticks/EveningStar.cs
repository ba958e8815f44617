using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A long white candle, a short one above it, and a black candle back into its body.</summary>
public class EveningStar : CandlestickPattern
{
    private readonly decimal _penetration;
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _star;
    private readonly CandleMeasure _short;

    /// <summary>Makes the pattern under a name of its own; the penetration is a fraction of the first body.</summary>
    public EveningStar(string name, decimal penetration = 0.3m)
        : base(name, Candles(2, CandleSettingType.BodyLong, CandleSettingType.BodyShort))
    {
        _penetration = penetration;
        _long = Measure(CandleSettingType.BodyLong, 2);
        _star = Measure(CandleSettingType.BodyShort, 1);
        _short = Measure(CandleSettingType.BodyShort, 0);
    }

    /// <summary>Makes the pattern under its default name; the penetration is a fraction of the first body.</summary>
    public EveningStar(decimal penetration)
        : this("EVENINGSTAR", penetration)
    {
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public EveningStar()
        : this("EVENINGSTAR")
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
        var star = second.Body() <= _star.For(second) && second.BodyAbove(first);
        var turn = third.Body() > _short.For(third) && third.IsBlack() && third.Close < first.Close - first.Body() * _penetration;
        return first.Body() > _long.For(first) && first.IsWhite() && star && turn ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
