using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A doji that gaps away from a long candle in its direction.</summary>
public class DojiStar : CandlestickPattern
{
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _doji;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public DojiStar(string name)
        : base(name, Candles(1, CandleSettingType.BodyLong, CandleSettingType.BodyDoji))
    {
        _long = Measure(CandleSettingType.BodyLong, 1);
        _doji = Measure(CandleSettingType.BodyDoji, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public DojiStar()
        : this("DOJISTAR")
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
        if (first.Body() <= _long.For(first) || second.Body() > _doji.For(second)) return 0m;
        var gaps = first.IsWhite() ? second.BodyAbove(first) : second.BodyBelow(first);
        return gaps ? -first.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
