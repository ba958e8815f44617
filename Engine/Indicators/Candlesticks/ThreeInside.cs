using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A short body within the long one before, and a candle that closes beyond it.</summary>
public class ThreeInside : CandlestickPattern
{
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _short;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public ThreeInside(string name)
        : base(name, Candles(2, CandleSettingType.BodyLong, CandleSettingType.BodyShort))
    {
        _long = Measure(CandleSettingType.BodyLong, 2);
        _short = Measure(CandleSettingType.BodyShort, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public ThreeInside()
        : this("THREEINSIDE")
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
        if (first.Body() <= _long.For(first) || second.Body() > _short.For(second) || !second.BodyWithin(first)) return 0m;
        var confirmed = first.IsWhite() ? third.IsBlack() && third.Close < first.Open : third.IsWhite() && third.Close > first.Open;
        return confirmed ? -first.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
