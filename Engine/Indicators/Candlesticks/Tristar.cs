using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Three dojis, the second apart from the others.</summary>
public class Tristar : CandlestickPattern
{
    private readonly CandleMeasure _doji;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public Tristar(string name)
        : base(name, Candles(2, CandleSettingType.BodyDoji))
    {
        _doji = Measure(CandleSettingType.BodyDoji, 2);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public Tristar()
        : this("TRISTAR")
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
        var size = _doji.For(first);
        if (first.Body() > size || second.Body() > size || third.Body() > size) return 0m;
        if (second.BodyBelow(first) && third.Bottom() > second.Bottom()) return 1m;
        return second.BodyAbove(first) && third.Top() < second.Top() ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
