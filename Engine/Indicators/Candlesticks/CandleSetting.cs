namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A notion of size: so many times the mean measure of the candles before, or of the candle itself.</summary>
public class CandleSetting
{
    /// <summary>Makes a setting; a period of 0 compares a candle with itself.</summary>
    public CandleSetting(CandleRangeType rangeType, int averagePeriod, decimal factor)
    {
        RangeType = rangeType;
        AveragePeriod = averagePeriod;
        Factor = factor;
    }

    /// <summary>What is measured.</summary>
    public CandleRangeType RangeType { get; private set; }

    /// <summary>How many candles before are averaged.</summary>
    public int AveragePeriod { get; private set; }

    /// <summary>How many times the mean.</summary>
    public decimal Factor { get; private set; }
}
