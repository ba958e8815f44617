using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A short body with longer shadows on both sides.</summary>
public class SpinningTop : CandlestickPattern
{
    private readonly CandleMeasure _short;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public SpinningTop(string name)
        : base(name, Candles(0, CandleSettingType.BodyShort))
    {
        _short = Measure(CandleSettingType.BodyShort, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public SpinningTop()
        : this("SPINNINGTOP")
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
        var candle = candles[0];
        var body = candle.Body();
        return body < _short.For(candle) && candle.Upper() > body && candle.Lower() > body ? candle.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
