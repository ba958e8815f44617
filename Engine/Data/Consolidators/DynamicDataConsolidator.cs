using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes trade bars out of the properties Open, High, Low, Close and Volume of dynamic data, or of its value where it lacks them.</summary>
public class DynamicDataConsolidator : TradeBarConsolidatorBase<DynamicData>
{
    /// <summary>By time.</summary>
    public DynamicDataConsolidator(TimeSpan period)
        : base(period)
    {
    }

    /// <summary>By number of pieces.</summary>
    public DynamicDataConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>By number of pieces or by time, whichever comes first.</summary>
    public DynamicDataConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>By a calendar.</summary>
    public DynamicDataConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <inheritdoc/>
    protected override void AggregateBar(ref TradeBar? workingBar, DynamicData data)
    {
        var high = PriceOf(data, "High");
        var low = PriceOf(data, "Low");
        var close = PriceOf(data, "Close");
        var volume = data.HasProperty("Volume") ? data.GetProperty("Volume").ConvertInvariant<long>() : 0L;
        if (workingBar != null)
        {
            TradeBarParts.Extend(workingBar, high, low, close, volume);
            return;
        }

        var start = GetRoundedBarTime(data);
        workingBar = new TradeBar(start, data.Symbol, PriceOf(data, "Open"), high, low, close, volume, Time.OneMinute);
    }

    private static decimal PriceOf(DynamicData data, string property) =>
        data.HasProperty(property) ? data.GetProperty(property).ConvertInvariant<decimal>() : data.Value;
}
