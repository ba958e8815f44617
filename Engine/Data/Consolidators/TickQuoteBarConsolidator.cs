using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes quote bars of quotes; each opens where the one before closed.</summary>
public class TickQuoteBarConsolidator : PeriodCountConsolidatorBase<Tick, QuoteBar>
{
    /// <summary>Bars of a length; they begin at its multiples, or at an offset from midnight.</summary>
    public TickQuoteBarConsolidator(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    /// <summary>Bars of a number of data points.</summary>
    public TickQuoteBarConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>Bars of a number of data points or of a length, whichever comes first.</summary>
    public TickQuoteBarConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>Bars whose start and length a function gives.</summary>
    public TickQuoteBarConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <inheritdoc/>
    protected override bool ShouldProcess(Tick data) => data.TickType == TickType.Quote;

    /// <inheritdoc/>
    protected override void AggregateBar(ref QuoteBar workingBar, Tick data)
    {
        if (workingBar == null)
        {
            var start = GetRoundedBarTime(data);
            workingBar = new QuoteBar(start, data.Symbol, null, 0, null, 0, Period);
            if (Consolidated is QuoteBar previous)
            {
                workingBar.Update(0, previous.Bid?.Close ?? 0, previous.Ask?.Close ?? 0, 0, previous.LastBidSize, previous.LastAskSize);
            }
        }

        workingBar.Update(0, data.BidPrice, data.AskPrice, 0, data.BidSize, data.AskSize);
        if (!Period.HasValue) workingBar.EndTime = GetRoundedBarTime(data.EndTime);
    }
}
