using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A short black body within the long black one before.</summary>
public class HomingPigeon : CandlestickPattern
{
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _short;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public HomingPigeon(string name)
        : base(name, Candles(1, CandleSettingType.BodyLong, CandleSettingType.BodyShort))
    {
        _long = Measure(CandleSettingType.BodyLong, 1);
        _short = Measure(CandleSettingType.BodyShort, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public HomingPigeon()
        : this("HOMINGPIGEON")
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
        var black = first.IsBlack() && second.IsBlack();
        var sizes = first.Body() > _long.For(first) && second.Body() <= _short.For(second);
        return black && sizes && second.Open < first.Open && second.Close > first.Close ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
