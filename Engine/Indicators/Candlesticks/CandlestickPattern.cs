using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Looks for a pattern of candles; its value is positive for a bullish one, negative for a bearish one and 0 for none.</summary>
public abstract class CandlestickPattern : WindowIndicator<IBaseDataBar>
{
    private readonly List<CandleMeasure> _measures = [];

    /// <summary>Starts with a name and a window of so many candles.</summary>
    protected CandlestickPattern(string name, int period)
        : base(name, period)
    {
    }

    /// <summary>Whether the pattern is ready only after the candle that fills its window.</summary>
    internal virtual bool WaitsForOneMore => false;

    /// <summary>Color of a candle.</summary>
    protected static CandleColor GetCandleColor(IBaseDataBar tradeBar) => tradeBar.IsWhite() ? CandleColor.White : CandleColor.Black;

    /// <summary>From open to close.</summary>
    protected static decimal GetRealBody(IBaseDataBar tradeBar) => tradeBar.Body();

    /// <summary>From low to high.</summary>
    protected static decimal GetHighLowRange(IBaseDataBar tradeBar) => tradeBar.High - tradeBar.Low;

    /// <summary>The measure of a candle that a notion of size is about.</summary>
    protected static decimal GetCandleRange(CandleSettingType type, IBaseDataBar tradeBar) => tradeBar.Range(CandleSettings.Get(type).RangeType);

    /// <summary>Whether a candle lies above another, shadows included.</summary>
    protected static bool GetCandleGapUp(IBaseDataBar tradeBar, IBaseDataBar previousBar) => tradeBar.Above(previousBar);

    /// <summary>Whether a candle lies below another, shadows included.</summary>
    protected static bool GetCandleGapDown(IBaseDataBar tradeBar, IBaseDataBar previousBar) => tradeBar.Below(previousBar);

    /// <summary>Whether a body lies above another.</summary>
    protected static bool GetRealBodyGapUp(IBaseDataBar tradeBar, IBaseDataBar previousBar) => tradeBar.BodyAbove(previousBar);

    /// <summary>Whether a body lies below another.</summary>
    protected static bool GetRealBodyGapDown(IBaseDataBar tradeBar, IBaseDataBar previousBar) => tradeBar.BodyBelow(previousBar);

    /// <summary>From the body down to the low.</summary>
    protected static decimal GetLowerShadow(IBaseDataBar tradeBar) => tradeBar.Lower();

    /// <summary>From the body up to the high.</summary>
    protected static decimal GetUpperShadow(IBaseDataBar tradeBar) => tradeBar.Upper();

    /// <summary>The size a candle is compared with, given the sum of the measures before it.</summary>
    protected static decimal GetCandleAverage(CandleSettingType type, decimal sum, IBaseDataBar tradeBar)
    {
        var setting = CandleSettings.Get(type);
        var mean = setting.AveragePeriod != 0 ? sum / setting.AveragePeriod : GetCandleRange(type, tradeBar);
        return setting.Factor * mean / (setting.RangeType == CandleRangeType.Shadows ? 2m : 1m);
    }

    /// <summary>Candles a pattern needs: the longest period of its notions, its own candles before the last, and the last.</summary>
    internal static int Candles(int before, params ReadOnlySpan<CandleSettingType> types)
    {
        var longest = 0;
        foreach (var type in types) longest = Math.Max(longest, CandleSettings.Get(type).AveragePeriod);
        return longest + before + 1;
    }

    /// <summary>The size of a notion for the candle of an age, the last having age 0.</summary>
    internal CandleMeasure Measure(CandleSettingType type, int age) => Follow(new CandleMeasure(type, age));

    /// <summary>Keeps a measure up to date.</summary>
    internal CandleMeasure Follow(CandleMeasure measure)
    {
        _measures.Add(measure);
        return measure;
    }

    /// <summary>The pattern's value for the candles in the window, which are enough.</summary>
    internal virtual decimal Find(IReadOnlyWindow<IBaseDataBar> candles) => 0m;

    /// <summary>Finds the pattern and moves the measures on.</summary>
    internal decimal Look(IReadOnlyWindow<IBaseDataBar> candles)
    {
        if (!IsReady)
        {
            foreach (var measure in _measures)
            {
                if (Samples + (WaitsForOneMore ? 0 : 1) > Period - measure.Period) measure.WarmUp(candles);
            }

            return 0m;
        }

        var value = Find(candles);
        foreach (var measure in _measures) measure.Slide(candles);
        return value;
    }

    /// <summary>Forgets the measures.</summary>
    internal void ResetMeasures()
    {
        foreach (var measure in _measures) measure.Reset();
    }
}
