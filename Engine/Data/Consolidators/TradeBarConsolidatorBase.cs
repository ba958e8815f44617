using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Base of consolidators that make trade bars.</summary>
public abstract class TradeBarConsolidatorBase<T> : PeriodCountConsolidatorBase<T, TradeBar>
    where T : IBaseData
{
    /// <summary>Bars of a length; they begin at its multiples, or at an offset from midnight.</summary>
    protected TradeBarConsolidatorBase(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    /// <summary>Bars of a number of data points.</summary>
    protected TradeBarConsolidatorBase(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>Bars of a number of data points or of a length, whichever comes first.</summary>
    protected TradeBarConsolidatorBase(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>Bars whose start and length a function gives.</summary>
    protected TradeBarConsolidatorBase(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <summary>A copy of the bar in the making, or null.</summary>
    public TradeBar? WorkingBar => (TradeBar?)WorkingData;
}
