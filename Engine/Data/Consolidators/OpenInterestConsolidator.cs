using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Keeps the last open interest of each period.</summary>
public class OpenInterestConsolidator : PeriodCountConsolidatorBase<Tick, OpenInterest>
{
    private readonly bool _isHourOrLonger;
    private Tick? _last;

    /// <summary>By time.</summary>
    public OpenInterestConsolidator(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime) => _isHourOrLonger = period >= Time.OneHour;

    /// <summary>By number of pieces.</summary>
    public OpenInterestConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>By number of pieces or by time, whichever comes first.</summary>
    public OpenInterestConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>By a calendar.</summary>
    public OpenInterestConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <summary>Periods of a resolution's length.</summary>
    public static OpenInterestConsolidator FromResolution(Resolution resolution) => new(resolution.ToTimeSpan());

    /// <inheritdoc/>
    public override void Update(Tick data)
    {
        // Hours and days end when the clock turns, even where the last figure came late in them.
        if (_last != null && Period is { } period && HasTurned(_last.EndTime, data.EndTime)) Scan(_last.EndTime + period + Time.OneSecond);
        base.Update(data);
        _last = data;
    }

    /// <inheritdoc/>
    protected override bool ShouldProcess(Tick data) => data.TickType == TickType.OpenInterest;

    /// <inheritdoc/>
    protected override void AggregateBar(ref OpenInterest? workingBar, Tick data)
    {
        if (workingBar == null)
        {
            workingBar = new OpenInterest { Symbol = data.Symbol, Time = _isHourOrLonger ? data.EndTime : GetRoundedBarTime(data), Value = data.Value };
            return;
        }

        workingBar.Value = data.Value;
        if (_isHourOrLonger) workingBar.Time = data.EndTime;
    }

    private bool HasTurned(DateTime before, DateTime now) =>
        _isHourOrLonger && ((Period == Time.OneHour && now.Hour != before.Hour) || (Period == Time.OneDay && now.Date != before.Date));
}
