using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes trade bars of smaller ones.</summary>
public class TradeBarConsolidator : TradeBarConsolidatorBase<TradeBar>
{
    /// <summary>Bars of a length; they begin at its multiples, or at an offset from midnight.</summary>
    public TradeBarConsolidator(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    /// <summary>Bars of a number of data points.</summary>
    public TradeBarConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>Bars of a number of data points or of a length, whichever comes first.</summary>
    public TradeBarConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>Bars whose start and length a function gives.</summary>
    public TradeBarConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <summary>Bars of a resolution's length.</summary>
    public static TradeBarConsolidator FromResolution(Resolution resolution) => new(resolution.ToTimeSpan());

    /// <inheritdoc/>
    protected override void AggregateBar(ref TradeBar workingBar, TradeBar data)
    {
        if (workingBar == null)
        {
            // the start is asked for first: with a calendar it also sets the length
            var start = GetRoundedBarTime(data);
            workingBar = new TradeBar(start, data.Symbol, data.Open, data.High, data.Low, data.Close, data.Volume,
                IsTimeBased ? Period ?? data.Period : data.Period);
            return;
        }

        workingBar.Close = data.Close;
        workingBar.Volume += data.Volume;
        if (data.Low < workingBar.Low) workingBar.Low = data.Low;
        if (data.High > workingBar.High) workingBar.High = data.High;
    }
}
