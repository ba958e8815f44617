using System.Collections.Specialized;
using NodaTime;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    // Additions and removals wait for the end of the step, so that Initialize may call its setters in any order.
    private readonly List<PendingMember> _pendingMembers = [];
    private bool _hasPendingUniverses;

    /// <inheritdoc/>
    public UniverseManager UniverseManager { get; private set; }

    /// <inheritdoc/>
    public UniverseSettings UniverseSettings { get; private set; }

    /// <summary>Adds a universe; its securities join from the next step on.</summary>
    public Universe AddUniverse(Universe universe)
    {
        universe.UniverseSettings ??= UniverseSettings;
        _hasPendingUniverses = true;
        UniverseManager.Add(universe.Configuration.Symbol, universe);
        return universe;
    }

    /// <summary>Adds a universe of US equities chosen by ticker every day.</summary>
    public Universe AddUniverse(string name, Func<DateTime, IEnumerable<string>> selector) =>
        AddUniverse(SecurityType.Equity, name, Resolution.Daily, Market.USA, UniverseSettings, selector);

    /// <summary>Adds a universe of US equities chosen by ticker at a given resolution.</summary>
    public Universe AddUniverse(string name, Resolution resolution, Func<DateTime, IEnumerable<string>> selector) =>
        AddUniverse(SecurityType.Equity, name, resolution, Market.USA, UniverseSettings, selector);

    /// <summary>Adds a universe of securities of one type and market, chosen by ticker at a given resolution.</summary>
    public Universe AddUniverse(SecurityType securityType, string name, Resolution resolution, string market, UniverseSettings universeSettings,
        Func<DateTime, IEnumerable<string>> selector)
    {
        var hours = MarketHoursDatabase.GetEntry(market, name, securityType);
        var symbol = QuantConnect.Symbol.Create(name, securityType, market);
        var config = new SubscriptionDataConfig(typeof(Data.Market.Tick), symbol, resolution, hours.DataTimeZone, hours.ExchangeHours.TimeZone,
            false, false, true, isFilteredSubscription: false);
        return AddUniverse(new UserDefinedUniverse(config, universeSettings, resolution.ToTimeSpan(), selector));
    }

    /// <inheritdoc/>
    public void OnEndOfTimeStep()
    {
        if (!_hasPendingUniverses && _pendingMembers.Count == 0) return;

        foreach (var pending in _pendingMembers)
        {
            if (pending.Apply())
            {
                UniverseManager.Update(pending.Universe.Symbol, pending.Universe,
                    pending.IsRemoval ? NotifyCollectionChangedAction.Replace : NotifyCollectionChangedAction.Add);
            }
        }

        UniverseManager.ProcessChanges();
        _hasPendingUniverses = false;
        _pendingMembers.Clear();
    }

    // Every security added by hand is a member of the one user-defined universe of its type and market.
    private Security Join(Security security, List<SubscriptionDataConfig> configs)
    {
        if (!Securities.TryGetValue(security.Symbol, out var present)) Securities.Add(security);
        else if (!configs[0].IsInternalFeed && present.IsInternalFeed()) Replace(security);

        var symbol = UserDefinedUniverse.CreateSymbol(security.Type, security.Symbol.ID.Market);
        if (!UniverseManager.TryGetValue(symbol, out var universe)) universe = AddUniverse(NewUserDefinedUniverse(symbol, security, configs[0]));
        if (universe is not UserDefinedUniverse own)
        {
            throw new InvalidOperationException($"Expected universe with symbol '{symbol.Value}' to be of type {nameof(UserDefinedUniverse)} but was {universe.GetType().Name}.");
        }

        _pendingMembers.Add(new PendingMember(own, security, configs));
        return security;
    }

    private void Replace(Security security)
    {
        foreach (var universe in UniverseManager.Values.OfType<UserDefinedUniverse>())
        {
            if (!universe.ContainsMember(security.Symbol)) continue;
            universe.Remove(security.Symbol);
            break;
        }

        Securities.Remove(security.Symbol);
        Securities.Add(security);
    }

    private UserDefinedUniverse NewUserDefinedUniverse(Symbol symbol, Security first, SubscriptionDataConfig config)
    {
        var own = new SubscriptionDataConfig(config, symbol: symbol, isInternalFeed: true, fillForward: false,
            exchangeTimeZone: DateTimeZone.Utc, dataTimeZone: DateTimeZone.Utc);
        MarketHoursDatabase.SetEntry(own.Market, MarketHoursDatabase.GetDatabaseSymbolKey(symbol), own.SecurityType,
            SecurityExchangeHours.AlwaysOpen(DateTimeZone.Utc), DateTimeZone.Utc);
        var settings = new UniverseSettings(config.Resolution, first.Leverage, config.FillDataForward, config.ExtendedMarketHours, TimeSpan.Zero);
        return new UserDefinedUniverse(own, settings, QuantConnect.Time.MaxTimeSpan, []);
    }

    private sealed record PendingMember(UserDefinedUniverse Universe, Security Security, List<SubscriptionDataConfig>? Configs)
    {
        public bool IsRemoval => Configs == null;

        public bool Apply()
        {
            if (Configs == null) return Universe.Remove(Security.Symbol);
            var changed = false;
            foreach (var config in Configs) changed |= Universe.Add(config);
            return changed;
        }
    }
}
