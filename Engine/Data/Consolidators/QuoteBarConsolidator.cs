using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes longer quote bars out of quote bars; each side opens at the close of the bar before.</summary>
public class QuoteBarConsolidator : PeriodCountConsolidatorBase<QuoteBar, QuoteBar>
{
    /// <summary>By time.</summary>
    public QuoteBarConsolidator(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    /// <summary>By number of pieces.</summary>
    public QuoteBarConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>By number of pieces or by time, whichever comes first.</summary>
    public QuoteBarConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>By a calendar.</summary>
    public QuoteBarConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <summary>Bars of a resolution's length.</summary>
    public static QuoteBarConsolidator FromResolution(Resolution resolution) => new(resolution.ToTimeSpan());

    /// <inheritdoc/>
    protected override void AggregateBar(ref QuoteBar? workingBar, QuoteBar data)
    {
        if (workingBar == null)
        {
            var start = GetRoundedBarTime(data);
            workingBar = new QuoteBar(start, data.Symbol, null, 0m, null, 0m, IsTimeBased ? Period ?? data.Period : data.Period);
            QuoteBarParts.OpenAt(workingBar, Consolidated as QuoteBar);
        }

        if (data.Bid != null)
        {
            workingBar.LastBidSize = data.LastBidSize;
            workingBar.Bid = QuoteBarParts.Extended(workingBar.Bid, data.Bid);
        }

        if (data.Ask != null)
        {
            workingBar.LastAskSize = data.LastAskSize;
            workingBar.Ask = QuoteBarParts.Extended(workingBar.Ask, data.Ask);
        }

        workingBar.Value = data.Value;
    }
}
