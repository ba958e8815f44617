using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Two long candles of opposite colors that close at the same price.</summary>
public class Counterattack : CandlestickPattern
{
    private readonly CandleMeasure _equal;
    private readonly CandleMeasure _firstLong;
    private readonly CandleMeasure _secondLong;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public Counterattack(string name)
        : base(name, Candles(1, CandleSettingType.Equal, CandleSettingType.BodyLong))
    {
        _equal = Follow(new CandleMeasure(CandleSettingType.Equal, 1) { AddedAge = 0 });
        _firstLong = Measure(CandleSettingType.BodyLong, 1);
        _secondLong = Measure(CandleSettingType.BodyLong, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public Counterattack()
        : this("COUNTERATTACK")
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
        var opposite = first.Sign() == -second.Sign();
        var bothLong = first.Body() > _firstLong.For(first) && second.Body() > _secondLong.For(second);
        return opposite && bothLong && second.Close.IsNear(first.Close, _equal.For(first)) ? second.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
