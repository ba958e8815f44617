using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes quote bars of smaller ones; each opens where the one before closed.</summary>
public class QuoteBarConsolidator : PeriodCountConsolidatorBase<QuoteBar, QuoteBar>
{
    /// <summary>Bars of a length; they begin at its multiples, or at an offset from midnight.</summary>
    public QuoteBarConsolidator(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    /// <summary>Bars of a number of data points.</summary>
    public QuoteBarConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>Bars of a number of data points or of a length, whichever comes first.</summary>
    public QuoteBarConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>Bars whose start and length a function gives.</summary>
    public QuoteBarConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <summary>Bars of a resolution's length.</summary>
    public static QuoteBarConsolidator FromResolution(Resolution resolution) => new(resolution.ToTimeSpan());

    /// <inheritdoc/>
    protected override void AggregateBar(ref QuoteBar workingBar, QuoteBar data)
    {
        if (workingBar == null)
        {
            var start = GetRoundedBarTime(data);
            workingBar = new QuoteBar(start, data.Symbol, null, 0, null, 0, IsTimeBased ? Period ?? data.Period : data.Period);
            if (Consolidated is QuoteBar previous)
            {
                workingBar.Update(0, previous.Bid?.Close ?? 0, previous.Ask?.Close ?? 0, 0, previous.LastBidSize, previous.LastAskSize);
            }
        }

        if (data.Bid is { } bid)
        {
            workingBar.LastBidSize = data.LastBidSize;
            workingBar.Bid = Extend(workingBar.Bid, bid);
        }
        if (data.Ask is { } ask)
        {
            workingBar.LastAskSize = data.LastAskSize;
            workingBar.Ask = Extend(workingBar.Ask, ask);
        }
        workingBar.Value = data.Value;
    }

    private static Bar Extend(Bar? bar, Bar data)
    {
        if (bar == null) return data.Clone();
        bar.Close = data.Close;
        if (bar.High < data.High) bar.High = data.High;
        if (bar.Low > data.Low) bar.Low = data.Low;
        return bar;
    }
}
