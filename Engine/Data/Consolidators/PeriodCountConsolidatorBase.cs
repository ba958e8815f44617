using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Consolidates by time, by number of pieces, or by whichever comes first.</summary>
public abstract class PeriodCountConsolidatorBase<T, TConsolidated> : DataConsolidator<T>
    where T : IBaseData
    where TConsolidated : BaseData
{
    /// <summary>What is being put together; null between pieces.</summary>
    protected TConsolidated? _workingBar;

    private readonly BarSchedule _schedule;
    private readonly int? _maxCount;
    private readonly bool _checksInputLength;
    private TimeSpan? _period;
    private SecurityIdentifier? _security;
    private int _count;
    private DateTime? _lastEmit;
    private bool _inputLengthChecked;

    /// <summary>By time, aligned to the calendar or to a time of day.</summary>
    protected PeriodCountConsolidatorBase(TimeSpan period, TimeSpan? startTime = null)
        : this(BarSchedule.EverySpan(period, startTime), null)
    {
        _checksInputLength = true;
    }

    /// <summary>By number of pieces.</summary>
    protected PeriodCountConsolidatorBase(int maxCount)
        : this(BarSchedule.ByData(), maxCount)
    {
    }

    /// <summary>By number of pieces or by time, whichever comes first.</summary>
    protected PeriodCountConsolidatorBase(int maxCount, TimeSpan period)
        : this(BarSchedule.ByData(period), maxCount)
    {
    }

    /// <summary>By a function that gives the bar a moment belongs to.</summary>
    protected PeriodCountConsolidatorBase(Func<DateTime, CalendarInfo> func)
        : this(BarSchedule.Calendar(func), null)
    {
    }

    private PeriodCountConsolidatorBase(BarSchedule schedule, int? maxCount)
    {
        _schedule = schedule;
        _period = schedule.Period;
        _maxCount = maxCount;
    }

    /// <summary>Raised with each emitted piece.</summary>
    public new event EventHandler<TConsolidated>? DataConsolidated;

    /// <inheritdoc/>
    public override Type OutputType => typeof(TConsolidated);

    /// <inheritdoc/>
    public override IBaseData? WorkingData => _workingBar?.Clone();

    /// <summary>Whether no number of pieces ends a bar.</summary>
    protected bool IsTimeBased => _maxCount == null;

    /// <summary>Length of the current bar; null where only the number counts.</summary>
    protected TimeSpan? Period => _period;

    /// <inheritdoc/>
    public override void Update(T data)
    {
        CheckSymbol(data);
        if (!ShouldProcess(data)) return;
        CheckInputLength(data);

        var full = _maxCount is { } maxCount && ++_count >= maxCount;
        if (full) _count = 0;
        _lastEmit ??= IsTimeBased ? DateTime.MinValue : data.Time;

        var everyPiece = _period == TimeSpan.Zero;
        var emit = full || everyPiece || EndsBefore(data);

        // A piece that completes a count belongs to the bar it completes; one that a time pushes out begins the next.
        var completes = _maxCount != null || everyPiece;
        if (completes) Take(data);
        if (emit) Emit(data.Time);
        if (!completes) Take(data);
    }

    /// <inheritdoc/>
    public override void Scan(DateTime currentLocalTime)
    {
        if (_workingBar == null || _period is not { } period || period == TimeSpan.Zero) return;
        if (currentLocalTime - _workingBar.Time < period || GetRoundedBarTime(currentLocalTime) <= _lastEmit) return;
        _lastEmit = _workingBar.EndTime;
        OnDataConsolidated(_workingBar);
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _security = null;
        _count = 0;
        _workingBar = null;
        _lastEmit = null;
        _inputLengthChecked = false;
    }

    /// <summary>Whether a piece counts at all.</summary>
    protected virtual bool ShouldProcess(T data) => true;

    /// <summary>Puts a piece into the working bar, making it first where there is none.</summary>
    protected abstract void AggregateBar(ref TConsolidated? workingBar, T data);

    /// <summary>Start of the bar that holds a moment.</summary>
    protected DateTime GetRoundedBarTime(DateTime time)
    {
        var start = _schedule.StartOf(time);
        if (_workingBar == null) _period = _schedule.Period;
        return start;
    }

    /// <summary>Start of the bar that holds a piece of data; its own start where it reaches beyond that bar.</summary>
    protected DateTime GetRoundedBarTime(IBaseData inputData)
    {
        var start = GetRoundedBarTime(inputData.Time);
        if (!(start + _period < inputData.EndTime)) return start;

        // An hour of US equities begins at 9:00, before the open, and would fall to the day before; its end tells its day.
        var isHourAcrossTheOpen = inputData.EndTime - inputData.Time == Time.OneHour && start.Date < inputData.Time.Date;
        return isHourAcrossTheOpen ? GetRoundedBarTime(inputData.EndTime) : inputData.Time;
    }

    /// <summary>Emits a piece and makes room for the next.</summary>
    protected virtual void OnDataConsolidated(TConsolidated e)
    {
        base.OnDataConsolidated(e);
        DataConsolidated?.Invoke(this, e);
        ResetWorkingBar();
    }

    /// <summary>Drops the working bar.</summary>
    protected virtual void ResetWorkingBar() => _workingBar = null;

    private bool EndsBefore(T data) =>
        _period is { } period && _workingBar != null && data.Time - _workingBar.Time >= period && GetRoundedBarTime(data) > _lastEmit;

    private void Take(T data)
    {
        if (data.Time < _lastEmit) return;
        AggregateBar(ref _workingBar, data);
        if (_maxCount != null && _workingBar != null) _workingBar.EndTime = data.EndTime;
    }

    private void Emit(DateTime now)
    {
        if (_workingBar is TradeBar bar && _period is { } period) bar.Period = period;
        _lastEmit = IsTimeBased && _workingBar != null ? _workingBar.EndTime : now;
        OnDataConsolidated(_workingBar!);
    }

    private void CheckSymbol(T data)
    {
        var security = data.Symbol.ID;
        if (_security == null) _security = security;
        else if (!ReferenceEquals(security, _security) && !security.Equals(_security))
        {
            throw new InvalidOperationException("Consolidators can only be used with a single symbol. The previous consolidated SecurityIdentifier"
                + $" ({_security}) is not the same as in the current data ({security}).");
        }
    }

    private void CheckInputLength(T data)
    {
        if (_inputLengthChecked || !_checksInputLength) return;
        _inputLengthChecked = true;
        if (data.EndTime - data.Time > _period)
        {
            throw new ArgumentException($"For Symbol {data.Symbol} can not consolidate bars of period: {_period}, using data of the same or higher period:"
                + $" {data.EndTime - data.Time}");
        }
    }
}
