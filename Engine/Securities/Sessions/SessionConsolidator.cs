using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace Common.Data.Consolidators;

/// <summary>Makes one bar of each trading day out of the data within the regular session.</summary>
public class SessionConsolidator : PeriodCountConsolidatorBase<BaseData, SessionBar>
{
    private readonly SecurityExchangeHours _hours;
    private readonly TickType _source;
    private readonly Symbol _symbol;
    private bool _dayBegan;

    /// <summary>Makes a consolidator of trades or quotes.</summary>
    public SessionConsolidator(SecurityExchangeHours exchangeHours, TickType sourceTickType, Symbol symbol)
        : base(Time.OneDay)
    {
        _hours = exchangeHours;
        _source = sourceTickType;
        _symbol = symbol;
        BeginDay();
    }

    internal SessionBar WorkingInstance
    {
        get
        {
            if (_workingBar == null) BeginDay();
            return _workingBar!;
        }
    }

    /// <summary>Ends the day once the local date has changed.</summary>
    public void ValidateAndScan(DateTime currentLocalTime)
    {
        if (_dayBegan && currentLocalTime.Date != WorkingInstance.Time.Date) Scan(currentLocalTime);
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        BeginDay();
    }

    /// <inheritdoc/>
    protected override void AggregateBar(ref SessionBar workingBar, BaseData data)
    {
        workingBar ??= WorkingInstance;
        if (!_dayBegan)
        {
            if (workingBar.Time == DateTime.MaxValue || data.Time.Date > workingBar.Time.Date) workingBar.Time = data.Time.Date;
            _dayBegan = true;
        }

        if (data is Tick { TickType: TickType.OpenInterest }) workingBar.OpenInterest = data.Value;
        else if (_hours.IsOpen(data.Time, data.EndTime, false)) workingBar.Update(data, Consolidated);
    }

    /// <inheritdoc/>
    protected override void OnDataConsolidated(SessionBar e)
    {
        // Gone before anybody is told, so that listeners see the next day's bar already.
        _workingBar = null;
        base.OnDataConsolidated(e);
    }

    /// <summary>Does nothing: the next day's bar is made when it is first asked for.</summary>
    protected override void ResetWorkingBar()
    {
    }

    private void BeginDay()
    {
        _workingBar = new SessionBar(_source)
        {
            Symbol = _symbol,
            Time = Consolidated == null ? DateTime.MaxValue : _hours.GetNextTradingDay(Consolidated.Time).Date,
        };
        _dayBegan = false;
    }
}
