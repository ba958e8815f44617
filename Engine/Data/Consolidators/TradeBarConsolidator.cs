using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes longer trade bars out of trade bars.</summary>
public class TradeBarConsolidator : TradeBarConsolidatorBase<TradeBar>
{
    /// <summary>By time.</summary>
    public TradeBarConsolidator(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    /// <summary>By number of pieces.</summary>
    public TradeBarConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>By number of pieces or by time, whichever comes first.</summary>
    public TradeBarConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>By a calendar.</summary>
    public TradeBarConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <summary>Bars of a resolution's length.</summary>
    public static TradeBarConsolidator FromResolution(Resolution resolution) => new(resolution.ToTimeSpan());

    /// <inheritdoc/>
    protected override void AggregateBar(ref TradeBar? workingBar, TradeBar data)
    {
        if (workingBar != null)
        {
            TradeBarParts.Extend(workingBar, data.High, data.Low, data.Close, data.Volume);
            return;
        }

        var start = GetRoundedBarTime(data);
        var period = IsTimeBased ? Period ?? data.Period : data.Period;
        workingBar = new TradeBar(start, data.Symbol, data.Open, data.High, data.Low, data.Close, data.Volume, period);
    }
}
