using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes quote bars out of quote ticks; each side opens at the close of the bar before.</summary>
public class TickQuoteBarConsolidator : PeriodCountConsolidatorBase<Tick, QuoteBar>
{
    /// <summary>By time.</summary>
    public TickQuoteBarConsolidator(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    /// <summary>By number of pieces.</summary>
    public TickQuoteBarConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>By number of pieces or by time, whichever comes first.</summary>
    public TickQuoteBarConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>By a calendar.</summary>
    public TickQuoteBarConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <inheritdoc/>
    protected override bool ShouldProcess(Tick data) => data.TickType == TickType.Quote;

    /// <inheritdoc/>
    protected override void AggregateBar(ref QuoteBar? workingBar, Tick data)
    {
        if (workingBar == null)
        {
            var start = GetRoundedBarTime(data);
            workingBar = new QuoteBar(start, data.Symbol, null, 0m, null, 0m, Period);
            QuoteBarParts.OpenAt(workingBar, Consolidated as QuoteBar);
        }

        workingBar.Update(0m, data.BidPrice, data.AskPrice, 0m, data.BidSize, data.AskSize);
        if (Period == null) workingBar.EndTime = GetRoundedBarTime(data.EndTime);
    }
}
