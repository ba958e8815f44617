using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes trade bars of dynamic data: of its open, high, low, close and volume where it has them, else of its value.</summary>
public class DynamicDataConsolidator : TradeBarConsolidatorBase<DynamicData>
{
    /// <summary>Bars of a length.</summary>
    public DynamicDataConsolidator(TimeSpan period)
        : base(period)
    {
    }

    /// <summary>Bars of a number of data points.</summary>
    public DynamicDataConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>Bars of a number of data points or of a length, whichever comes first.</summary>
    public DynamicDataConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>Bars whose start and length a function gives.</summary>
    public DynamicDataConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <inheritdoc/>
    protected override void AggregateBar(ref TradeBar workingBar, DynamicData data)
    {
        var low = Number(data, "Low");
        var high = Number(data, "High");
        var close = Number(data, "Close");
        var volume = data.HasProperty("Volume") ? data.GetProperty("Volume").ConvertInvariant<long>() : 0L;

        if (workingBar == null)
        {
            var start = GetRoundedBarTime(data);
            workingBar = new TradeBar(start, data.Symbol, Number(data, "Open"), high, low, close, volume);
            return;
        }

        workingBar.Close = close;
        workingBar.Volume += volume;
        if (low < workingBar.Low) workingBar.Low = low;
        if (high > workingBar.High) workingBar.High = high;
    }

    private static decimal Number(DynamicData data, string property) =>
        data.HasProperty(property) ? data.GetProperty(property).ConvertInvariant<decimal>() : data.Value;
}
