namespace QuantConnect.Data.Consolidators;

/// <summary>Base of consolidators that end a bar after a time, after a number of data points, or after whichever comes first.</summary>
public abstract class PeriodCountConsolidatorBase<T, TConsolidated> : DataConsolidator<T>
    where T : IBaseData
    where TConsolidated : BaseData
{
    /// <summary>The bar in the making.</summary>
    protected TConsolidated? _workingBar;

    private readonly BarSchedule _schedule;
    private readonly int? _maxCount;
    private SecurityIdentifier? _sid;
    private TimeSpan? _period;
    private int _count;
    private bool _lengthChecked;

    // the moment up to which bars have been let out
    private DateTime? _frontier;

    /// <summary>Bars of a length; they begin at its multiples, or at an offset from midnight.</summary>
    protected PeriodCountConsolidatorBase(TimeSpan period, TimeSpan? startTime = null)
        : this(new BarSchedule.Fixed(period, startTime), null)
    {
    }

    /// <summary>Bars of a number of data points.</summary>
    protected PeriodCountConsolidatorBase(int maxCount)
        : this(new BarSchedule.Unaligned(null), maxCount)
    {
    }

    /// <summary>Bars of a number of data points or of a length, whichever comes first.</summary>
    protected PeriodCountConsolidatorBase(int maxCount, TimeSpan period)
        : this(new BarSchedule.Unaligned(period), maxCount)
    {
    }

    /// <summary>Bars whose start and length a function gives.</summary>
    protected PeriodCountConsolidatorBase(Func<DateTime, CalendarInfo> func)
        : this(new BarSchedule.Calendar(func), null)
    {
        _period = Time.OneSecond;
    }

    private PeriodCountConsolidatorBase(BarSchedule schedule, int? maxCount)
    {
        _schedule = schedule;
        _maxCount = maxCount;
        _period = schedule.Length;
    }

    /// <summary>Told of each new bar.</summary>
    public new event EventHandler<TConsolidated>? DataConsolidated;

    /// <inheritdoc/>
    public override Type OutputType => typeof(TConsolidated);

    /// <inheritdoc/>
    public override IBaseData? WorkingData => _workingBar?.Clone();

    /// <summary>Whether time, and not a number of data points, ends bars.</summary>
    protected bool IsTimeBased => !_maxCount.HasValue;

    /// <summary>Length of the bar in the making.</summary>
    protected TimeSpan? Period => _period;

    /// <inheritdoc/>
    public override void Update(T data)
    {
        RequireSameSymbol(data);
        if (!ShouldProcess(data)) return;
        RequireShorterData(data);

        var closing = CountIsFull();
        // bars by count end with the data point that completes them, bars by time before the one that begins the next
        var aggregateFirst = _maxCount.HasValue;
        _frontier ??= IsTimeBased ? DateTime.MinValue : data.Time;

        if (_period is { } period)
        {
            closing |= _workingBar != null && data.Time - _workingBar.Time >= period && GetRoundedBarTime(data) > _frontier;
            if (period == TimeSpan.Zero) closing = aggregateFirst = true;
        }

        if (aggregateFirst && data.Time >= _frontier)
        {
            AggregateBar(ref _workingBar!, data);
            if (_maxCount.HasValue) _workingBar.EndTime = data.EndTime;
        }

        if (closing) Emit(data.Time);

        if (!aggregateFirst && data.Time >= _frontier) AggregateBar(ref _workingBar!, data);
    }

    /// <inheritdoc/>
    public override void Scan(DateTime currentLocalTime)
    {
        if (_workingBar == null || _period is not { } period || period == TimeSpan.Zero) return;
        if (currentLocalTime - _workingBar.Time < period || !(GetRoundedBarTime(currentLocalTime) > _frontier)) return;

        _frontier = _workingBar.EndTime;
        OnDataConsolidated(_workingBar);
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _sid = null;
        _count = 0;
        _workingBar = null;
        _frontier = null;
        _lengthChecked = false;
    }

    /// <summary>Whether the data point counts at all.</summary>
    protected virtual bool ShouldProcess(T data) => true;

    /// <summary>Puts a data point into the bar, which is null when a new one begins.</summary>
    protected abstract void AggregateBar(ref TConsolidated workingBar, T data);

    /// <summary>Start of the bar that holds the time.</summary>
    protected DateTime GetRoundedBarTime(DateTime time)
    {
        var start = _schedule.StartOf(time);
        if (_workingBar == null) _period = _schedule.Length;
        return start;
    }

    /// <summary>Start of the bar that holds the data point.</summary>
    protected DateTime GetRoundedBarTime(IBaseData inputData)
    {
        var start = GetRoundedBarTime(inputData.Time);
        if (_period is not { } period || start + period >= inputData.EndTime) return start;

        // an hour bar of equities begins before the market opens, within the bar of the day before; its end is in the right one
        return inputData.EndTime - inputData.Time == Time.OneHour && start.Date < inputData.Time.Date
            ? GetRoundedBarTime(inputData.EndTime)
            : inputData.Time;
    }

    /// <summary>Tells of a new bar, then begins the next.</summary>
    protected virtual void OnDataConsolidated(TConsolidated e)
    {
        base.OnDataConsolidated(e);
        DataConsolidated?.Invoke(this, e);
        ResetWorkingBar();
    }

    /// <summary>Lets the next data point begin a new bar.</summary>
    protected virtual void ResetWorkingBar() => _workingBar = null;

    private bool CountIsFull()
    {
        if (_maxCount is not { } limit || ++_count < limit) return false;
        _count = 0;
        return true;
    }

    private void Emit(DateTime dataTime)
    {
        if (_workingBar is Market.TradeBar bar && _period is { } period) bar.Period = period;
        _frontier = IsTimeBased && _workingBar != null ? _workingBar.EndTime : dataTime;
        OnDataConsolidated(_workingBar!);
    }

    private void RequireSameSymbol(T data)
    {
        var sid = data.Symbol.ID;
        if (_sid is null) _sid = sid;
        else if (!sid.Equals(_sid))
        {
            throw new InvalidOperationException(
                $"Consolidators can only be used with a single symbol. The previous consolidated SecurityIdentifier ({_sid}) is not the same as in the current data ({sid}).");
        }
    }

    private void RequireShorterData(T data)
    {
        if (_lengthChecked || !_schedule.IsFixedLength) return;
        _lengthChecked = true;
        if (data.EndTime - data.Time > _period)
        {
            throw new ArgumentException(
                $"For Symbol {data.Symbol} can not consolidate bars of period: {_period}, using data of the same or higher period: {data.EndTime - data.Time}");
        }
    }
}
