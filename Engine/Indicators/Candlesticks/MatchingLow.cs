using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Two black candles that close at the same price.</summary>
public class MatchingLow : CandlestickPattern
{
    private readonly CandleMeasure _equal;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public MatchingLow(string name)
        : base(name, Candles(1, CandleSettingType.Equal))
    {
        _equal = Measure(CandleSettingType.Equal, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public MatchingLow()
        : this("MATCHINGLOW")
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
        return first.IsBlack() && second.IsBlack() && second.Close.IsNear(first.Close, _equal.For(first)) ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
