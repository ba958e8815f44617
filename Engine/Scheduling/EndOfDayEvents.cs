using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Scheduling;
using QuantConnect.Securities;

namespace YenValve.Engine;

/// <summary>Makes the events behind OnEndOfDay, but only for the overloads that the algorithm overrides.</summary>
internal sealed class EndOfDayEvents
{
    /// <summary>What the names of these events end with.</summary>
    public const string Suffix = ".EndOfDay";

    private readonly QCAlgorithm _algorithm;
    private readonly Dictionary<Symbol, ScheduledEvent> _ofSecurities = [];
    private readonly bool _wantsSymbols;
    private readonly bool _wantsAlgorithm;

    public EndOfDayEvents(QCAlgorithm algorithm)
    {
        _algorithm = algorithm;
        _wantsSymbols = Overrides(typeof(Symbol)) || Overrides(typeof(string));
        _wantsAlgorithm = Overrides();
    }

    /// <summary>The event of the overload without a symbol, when there is one.</summary>
    public ScheduledEvent? OfAlgorithm { get; private set; }

    /// <summary>An event shortly before midnight of every day on which some security trades, or null when nobody listens.</summary>
    public ScheduledEvent? ForAlgorithm(DateTime start)
    {
        if (!_wantsAlgorithm) return null;
        var now = _algorithm.UtcTime;
        var times = Time.EachTradeableDay([.. _algorithm.Securities.Values], start, _algorithm.EndDate)
            .Select(day => (day + Time.OneDay - ScheduledEvent.AlgorithmEndOfDayDelta).ConvertToUtc(_algorithm.TimeZone))
            .Where(utc => utc > now);
        _algorithm.Debug("Usage of QCAlgorithm.OnEndOfDay() without a symbol will be deprecated August 2021. Always use a symbol when overriding this method: OnEndOfDay(symbol)");
#pragma warning disable CS0618 // the deprecated overload is what this event is for
        return OfAlgorithm = Make("Algorithm", times, () => _algorithm.OnEndOfDay());
#pragma warning restore CS0618
    }

    /// <summary>An event ten minutes before every market close, at midnight for a market that never closes; null when nobody listens.</summary>
    public ScheduledEvent? ForSecurity(Security security)
    {
        if (!_wantsSymbols) return null;
        var now = _algorithm.UtcTime;
        var hours = security.Exchange.Hours;
        var times = Time.EachTradeableDay(security, now, _algorithm.EndDate)
            .Select(day => (hours.IsMarketAlwaysOpen
                ? day.Date.AddDays(1)
                : hours.GetLastDailyMarketClose(day, security.Subscriptions.IsExtendedMarketHours()) - ScheduledEvent.SecurityEndOfDayDelta).ConvertToUtc(security.Exchange.TimeZone))
            .Where(utc => utc > now);
        return _ofSecurities[security.Symbol] = Make(security.Symbol.ToString(), times, () => _algorithm.OnEndOfDay(security.Symbol));
    }

    /// <summary>The event of a security that left, if it had one.</summary>
    public ScheduledEvent? Forget(Security security) => _ofSecurities.Remove(security.Symbol, out var gone) ? gone : null;

    private ScheduledEvent Make(string scope, IEnumerable<DateTime> times, Action handler) => new(scope + Suffix, times, (name, _) =>
    {
        try
        {
            handler();
        }
        catch (Exception error)
        {
            RunContext.Current.ReportRuntimeError($"Runtime error in {name} event: {error.Message}");
        }
    });

    private bool Overrides(params Type[] parameters) =>
        _algorithm.GetType().GetMethod(nameof(QCAlgorithm.OnEndOfDay), parameters)?.DeclaringType != typeof(QCAlgorithm);
}
