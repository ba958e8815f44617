using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes trade bars of trades.</summary>
public class TickConsolidator : TradeBarConsolidatorBase<Tick>
{
    /// <summary>Bars of a length.</summary>
    public TickConsolidator(TimeSpan period)
        : base(period)
    {
    }

    /// <summary>Bars of a number of data points.</summary>
    public TickConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>Bars of a number of data points or of a length, whichever comes first.</summary>
    public TickConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>Bars whose start and length a function gives.</summary>
    public TickConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <inheritdoc/>
    protected override bool ShouldProcess(Tick data) => data.TickType == TickType.Trade;

    /// <inheritdoc/>
    protected override void AggregateBar(ref TradeBar workingBar, Tick data)
    {
        if (workingBar == null)
        {
            var start = GetRoundedBarTime(data);
            workingBar = new TradeBar(start, data.Symbol, data.Value, data.Value, data.Value, data.Value, data.Quantity, Period);
            return;
        }

        workingBar.Close = data.Value;
        workingBar.Volume += data.Quantity;
        if (data.Value < workingBar.Low) workingBar.Low = data.Value;
        if (data.Value > workingBar.High) workingBar.High = data.Value;
    }
}
