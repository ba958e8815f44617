using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Securities;

namespace YenValve.Engine.Feed;

/// <summary>
/// Which dates a reader asks its data type for a source, and when: dates come from the data's own calendar, and a date
/// that begins in the exchange's zone while rows are read is announced too, so that the source can change under way.
/// </summary>
internal sealed class SourceCalendar : IDisposable
{
    private readonly IEnumerator<DateTime> _dates;
    private readonly SecurityExchangeHours _hours;
    private readonly bool _extended;
    private readonly NodaTime.DateTimeZone _dataZone;
    private readonly NodaTime.DateTimeZone _exchangeZone;
    private readonly Action _newDate;
    private DateTime _announced = DateTime.MinValue;
    private bool _started;
    private bool _takeNext = true;
    private bool _hasDate;

    public SourceCalendar(IEnumerable<DateTime> dataDates, SubscriptionDataConfig config, SecurityExchangeHours hours, Action newDate)
    {
        _dates = dataDates.GetEnumerator();
        _hours = hours;
        _extended = config.ExtendedMarketHours;
        _dataZone = config.DataTimeZone;
        _exchangeZone = hours.TimeZone;
        _newDate = newDate;
    }

    /// <summary>Now, in the data's zone.</summary>
    public DateTime DataTime { get; private set; }

    /// <summary>Now, in the exchange's zone.</summary>
    public DateTime ExchangeTime { get; private set; }

    /// <summary>The exchange's wall clock shows an earlier time than the data's.</summary>
    public bool IsExchangeBehind => DataTime > ExchangeTime;

    /// <summary>Goes to the next date to ask a source for; false when there is none left.</summary>
    public bool TryNextDate()
    {
        if (!_started) return TryFirstDate();
        if (TryAnnouncePassedDate()) return true;
        if (_takeNext && !_dates.MoveNext())
        {
            _takeNext = false;
            _hasDate = false;
            return false;
        }
        _hasDate = true;
        var next = _dates.Current;
        var exchange = next.ConvertTo(_dataZone, _exchangeZone);
        if (next <= exchange && exchange.Date > _announced)
        {
            // rows may not have reached the new date of an exchange that is level or ahead: announce it here
            Announce(exchange.Date);
            _takeNext = exchange.Date == DataTime;
            return true;
        }
        _takeNext = true;
        SetDataTime(next);
        return true;
    }

    /// <summary>Moves on to a row's time, stopping at the first new exchange date before it.</summary>
    public void AdvanceTowards(DateTime exchangeTarget)
    {
        var at = ExchangeTime;
        if (exchangeTarget.Date != at.Date)
        {
            while (at < exchangeTarget)
            {
                var next = at.AddDays(1);
                if (next > exchangeTarget) next = exchangeTarget;
                if (next.Date != at.Date && _hours.IsDateOpen(next.Date, _extended))
                {
                    Announce(next.Date);
                    return;
                }
                at = next;
            }
        }
        SetExchangeTime(exchangeTarget);
    }

    /// <inheritdoc/>
    public void Dispose() => _dates.Dispose();

    private bool TryFirstDate()
    {
        _started = true;
        if (!_dates.MoveNext()) return false;
        _hasDate = true;
        var first = _dates.Current;
        var exchange = first.ConvertTo(_dataZone, _exchangeZone);
        if (exchange < first && _hours.IsDateOpen(exchange.Date, _extended))
        {
            // the exchange still has the day before: that date first, the data's own next
            _takeNext = false;
            SetExchangeTime(exchange.Date);
            Notify(exchange.Date);
        }
        else
        {
            _takeNext = true;
            SetDataTime(first);
            Notify(first);
        }
        return true;
    }

    private bool TryAnnouncePassedDate()
    {
        if (!_takeNext || !_hasDate) return false;
        var date = _dates.Current;
        if (_announced >= date || !_hours.IsDateOpen(date, _extended)) return false;
        Announce(date);
        return true;
    }

    private void Announce(DateTime exchangeDate)
    {
        SetExchangeTime(exchangeDate);
        Notify(exchangeDate);
    }

    private void Notify(DateTime date)
    {
        _announced = date;
        _newDate();
    }

    private void SetExchangeTime(DateTime time)
    {
        ExchangeTime = time;
        DataTime = time.ConvertTo(_exchangeZone, _dataZone);
    }

    private void SetDataTime(DateTime time)
    {
        DataTime = time;
        ExchangeTime = time.ConvertTo(_dataZone, _exchangeZone);
    }
}
