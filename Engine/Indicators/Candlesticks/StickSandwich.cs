using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A white candle between two black ones that close at the same price.</summary>
public class StickSandwich : CandlestickPattern
{
    private readonly CandleMeasure _equal;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public StickSandwich(string name)
        : base(name, Candles(2, CandleSettingType.Equal))
    {
        _equal = Follow(new CandleMeasure(CandleSettingType.Equal, 2) { WarmUpRange = CandleSettings.Get(CandleSettingType.BodyLong).RangeType });
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public StickSandwich()
        : this("STICKSANDWICH")
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
        var colors = first.IsBlack() && second.IsWhite() && third.IsBlack();
        return colors && second.Low > first.Close && third.Close.IsNear(first.Close, _equal.For(first)) ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
