using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Four falling black candles, the last with an upper shadow, then a white one above it.</summary>
public class LadderBottom : CandlestickPattern
{
    private readonly CandleMeasure _shadow;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public LadderBottom(string name)
        : base(name, Candles(4, CandleSettingType.ShadowVeryShort))
    {
        _shadow = Measure(CandleSettingType.ShadowVeryShort, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public LadderBottom()
        : this("LADDERBOTTOM")
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
        var (first, second, third, fourth, fifth) = (candles[4], candles[3], candles[2], candles[1], candles[0]);
        var black = first.IsBlack() && second.IsBlack() && third.IsBlack() && fourth.IsBlack();
        var falling = first.Open > second.Open && second.Open > third.Open && first.Close > second.Close && second.Close > third.Close;
        var turn = fourth.Upper() > _shadow.For(fourth) && fifth.IsWhite() && fifth.Open > fourth.Open && fifth.Close > fourth.High;
        return black && falling && turn ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
