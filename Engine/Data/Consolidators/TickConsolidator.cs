using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes trade bars out of trade ticks.</summary>
public class TickConsolidator : TradeBarConsolidatorBase<Tick>
{
    /// <summary>By time.</summary>
    public TickConsolidator(TimeSpan period)
        : base(period)
    {
    }

    /// <summary>By number of pieces.</summary>
    public TickConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>By number of pieces or by time, whichever comes first.</summary>
    public TickConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>By a calendar.</summary>
    public TickConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <inheritdoc/>
    protected override bool ShouldProcess(Tick data) => data.TickType == TickType.Trade;

    /// <inheritdoc/>
    protected override void AggregateBar(ref TradeBar? workingBar, Tick data)
    {
        if (workingBar != null)
        {
            TradeBarParts.Extend(workingBar, data.Value, data.Value, data.Value, data.Quantity);
            return;
        }

        var start = GetRoundedBarTime(data);
        workingBar = new TradeBar(start, data.Symbol, data.Value, data.Value, data.Value, data.Value, data.Quantity, Period);
    }
}
