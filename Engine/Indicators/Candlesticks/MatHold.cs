using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A long white candle, a gap, three short candles that hold above part of it, and a white one to new highs.</summary>
public class MatHold : CandlestickPattern
{
    private readonly decimal _penetration;
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _secondShort;
    private readonly CandleMeasure _thirdShort;
    private readonly CandleMeasure _fourthShort;

    /// <summary>Makes the pattern under a name of its own; the penetration is a fraction of the first body.</summary>
    public MatHold(string name, decimal penetration = 0.5m)
        : base(name, Candles(4, CandleSettingType.BodyLong, CandleSettingType.BodyShort))
    {
        _penetration = penetration;
        _long = Measure(CandleSettingType.BodyLong, 4);
        _secondShort = Measure(CandleSettingType.BodyShort, 3);
        _thirdShort = Measure(CandleSettingType.BodyShort, 2);
        _fourthShort = Measure(CandleSettingType.BodyShort, 1);
    }

    /// <summary>Makes the pattern under its default name; the penetration is a fraction of the first body.</summary>
    public MatHold(decimal penetration)
        : this("MATHOLD", penetration)
    {
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public MatHold()
        : this("MATHOLD")
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
        var sizes = first.Body() > _long.For(first) && second.Body() < _secondShort.For(second)
            && third.Body() < _thirdShort.For(third) && fourth.Body() < _fourthShort.For(fourth);
        var colors = first.IsWhite() && second.IsBlack() && fifth.IsWhite();
        var floor = first.Close - first.Body() * _penetration;
        var holds = second.BodyAbove(first)
            && third.Bottom() < first.Close && fourth.Bottom() < first.Close && third.Bottom() > floor && fourth.Bottom() > floor
            && third.Top() < second.Open && fourth.Top() < third.Top();
        var breaksOut = fifth.Open > fourth.Close && fifth.Close > Math.Max(Math.Max(second.High, third.High), fourth.High);
        return sizes && colors && holds && breaksOut ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
