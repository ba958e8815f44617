using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A long candle, three short ones back within its range, and a long one on beyond it.</summary>
public class RiseFallThreeMethods : CandlestickPattern
{
    private readonly CandleMeasure _firstLong;
    private readonly CandleMeasure _secondShort;
    private readonly CandleMeasure _thirdShort;
    private readonly CandleMeasure _fourthShort;
    private readonly CandleMeasure _fifthLong;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public RiseFallThreeMethods(string name)
        : base(name, Candles(4, CandleSettingType.BodyLong, CandleSettingType.BodyShort))
    {
        _firstLong = Measure(CandleSettingType.BodyLong, 4);
        _secondShort = Measure(CandleSettingType.BodyShort, 3);
        _thirdShort = Measure(CandleSettingType.BodyShort, 2);
        _fourthShort = Measure(CandleSettingType.BodyShort, 1);
        _fifthLong = Measure(CandleSettingType.BodyLong, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public RiseFallThreeMethods()
        : this("RISEFALLTHREEMETHODS")
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
        var (first, second, third, fourth, fifth) = (candles[4], candles[3], candles[2], candles[1], candles[0]);
        var sizes = first.Body() > _firstLong.For(first) && second.Body() < _secondShort.For(second)
            && third.Body() < _thirdShort.For(third) && fourth.Body() < _fourthShort.For(fourth) && fifth.Body() > _fifthLong.For(fifth);
        var colors = first.Sign() == -second.Sign() && second.Sign() == third.Sign() && third.Sign() == fourth.Sign() && fourth.Sign() == -fifth.Sign();
        var inside = Touches(second, first) && Touches(third, first) && Touches(fourth, first);
        var sign = first.Sign();
        var back = third.Close * sign < second.Close * sign && fourth.Close * sign < third.Close * sign;
        var on = fifth.Open * sign > fourth.Close * sign && fifth.Close * sign > first.Close * sign;
        return sizes && colors && inside && back && on ? sign : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);

    private static bool Touches(IBaseDataBar candle, IBaseDataBar range) => candle.Bottom() < range.High && candle.Top() > range.Low;
}
