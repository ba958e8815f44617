using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A doji that stands apart from the long candle before it and the opposite one after it.</summary>
public class AbandonedBaby : CandlestickPattern
{
    private readonly decimal _penetration;
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _doji;
    private readonly CandleMeasure _short;

    /// <summary>Makes the pattern under a name of its own; the penetration is a fraction of the first body.</summary>
    public AbandonedBaby(string name, decimal penetration = 0.3m)
        : base(name, Candles(1, CandleSettingType.BodyLong, CandleSettingType.BodyDoji, CandleSettingType.BodyShort))
    {
        _penetration = penetration;
        _long = Follow(new CandleMeasure(CandleSettingType.BodyLong, 2) { DroppedAge = CandleSettings.Get(CandleSettingType.BodyLong).AveragePeriod - 1 });
        _doji = Follow(new CandleMeasure(CandleSettingType.BodyDoji, 1) { DroppedAge = CandleSettings.Get(CandleSettingType.BodyDoji).AveragePeriod });
        _short = Follow(new CandleMeasure(CandleSettingType.BodyShort, 0) { DroppedAge = CandleSettings.Get(CandleSettingType.BodyShort).AveragePeriod + 1 });
    }

    /// <summary>Makes the pattern under its default name; the penetration is a fraction of the first body.</summary>
    public AbandonedBaby(decimal penetration)
        : this("ABANDONEDBABY", penetration)
    {
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public AbandonedBaby()
        : this("ABANDONEDBABY")
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > Period;

    internal override bool WaitsForOneMore => true;

    /// <inheritdoc/>
    public override void Reset()
    {
        ResetMeasures();
        base.Reset();
    }

    internal override decimal Find(IReadOnlyWindow<IBaseDataBar> candles)
    {
        var (first, second, third) = (candles[2], candles[1], candles[0]);
        if (first.Body() <= _long.For(first) || second.Body() > _doji.For(second) || third.Body() <= _short.For(third)) return 0m;

        var bearish = first.IsWhite() && third.IsBlack()
            && third.Close < first.Close - first.Body() * _penetration && second.Above(first) && third.Below(second);
        var bullish = first.IsBlack() && third.IsWhite()
            && third.Close > first.Close + first.Body() * _penetration && second.Below(first) && third.Above(second);
        return bearish || bullish ? third.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
