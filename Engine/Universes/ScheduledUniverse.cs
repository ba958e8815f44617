using NodaTime;
using QuantConnect.Data.Market;
using QuantConnect.Scheduling;
using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>A universe that a function selects on the days and times of a schedule.</summary>
public class ScheduledUniverse : Universe, ITimeTriggeredUniverse
{
    private readonly IDateRule _days;
    private readonly ITimeRule _times;
    private readonly Func<DateTime, IEnumerable<Symbol>> _select;

    /// <summary>Selects on a schedule whose days are those of a zone.</summary>
    public ScheduledUniverse(DateTimeZone timeZone, IDateRule dateRule, ITimeRule timeRule, Func<DateTime, IEnumerable<Symbol>> selector, UniverseSettings? settings = null)
        : base(Configure(timeZone, dateRule, timeRule))
    {
        _days = dateRule;
        _times = timeRule;
        _select = selector;
        UniverseSettings = settings!;
    }

    /// <summary>Selects on a schedule whose days are those of UTC.</summary>
    public ScheduledUniverse(IDateRule dateRule, ITimeRule timeRule, Func<DateTime, IEnumerable<Symbol>> selector, UniverseSettings? settings = null)
        : this(TimeZones.Utc, dateRule, timeRule, selector, settings)
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<Symbol> SelectSymbols(DateTime utcTime, BaseDataCollection data) =>
        _select(DateTime.SpecifyKind(utcTime, DateTimeKind.Unspecified));

    /// <inheritdoc/>
    public IEnumerable<DateTime> GetTriggerTimes(DateTime startTimeUtc, DateTime endTimeUtc, MarketHoursDatabase marketHoursDatabase)
    {
        var zone = Configuration.ExchangeTimeZone;
        return _times.CreateUtcEventTimes(_days.GetDates(startTimeUtc.ConvertFromUtc(zone), endTimeUtc.ConvertFromUtc(zone)))
            .SkipWhile(time => time < startTimeUtc).TakeWhile(time => time <= endTimeUtc);
    }

    private static SubscriptionDataConfig Configure(DateTimeZone zone, IDateRule days, ITimeRule times)
    {
        var ticker = string.Concat($"{days.Name}_{times.Name}".Select(letter => SecurityIdentifier.InvalidSymbolCharacters.Contains(letter) ? '_' : letter));
        var symbol = QuantConnect.Symbol.Create(ticker, SecurityType.Base, QuantConnect.Market.USA);
        var config = new SubscriptionDataConfig(typeof(Tick), symbol, Resolution.Daily, zone, zone, false, false, true, isFilteredSubscription: false);
        MarketHoursDatabase.FromDataFolder().SetEntryAlwaysOpen(config.Market, symbol.Value, config.SecurityType, zone);
        return config;
    }
}
