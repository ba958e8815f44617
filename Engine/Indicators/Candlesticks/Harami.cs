using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A short body within the long one before.</summary>
public class Harami : CandlestickPattern
{
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _short;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public Harami(string name)
        : base(name, Candles(1, CandleSettingType.BodyLong, CandleSettingType.BodyShort))
    {
        _long = Measure(CandleSettingType.BodyLong, 1);
        _short = Measure(CandleSettingType.BodyShort, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public Harami()
        : this("HARAMI")
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
        return first.Body() > _long.For(first) && second.Body() <= _short.For(second) && second.BodyWithin(first) ? -first.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
