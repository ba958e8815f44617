using QuantConnect.Scheduling;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>Steps through the dates of a rule, one step at most each time it is asked.</summary>
internal sealed class RebalanceDates(IDateRule rule)
{
    private IEnumerator<DateTime>? _dates;
    private bool _ended;

    /// <summary>The date that comes next at a time (UTC); the end of time when the rule has no more.</summary>
    public DateTime? Next(DateTime utcTime)
    {
        if (_dates is null)
        {
            _dates = rule.GetDates(utcTime, Time.EndOfTime).GetEnumerator();
            Advance();
        }
        if (!_ended && utcTime >= _dates.Current) Advance();
        return _ended ? Time.EndOfTime : _dates.Current;
    }

    private void Advance() => _ended = !_dates!.MoveNext();
}
