using System.Collections.Specialized;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>The securities that the user added one by one, or that a function of time names.</summary>
public class UserDefinedUniverse : Universe, INotifyCollectionChanged, ITimeTriggeredUniverse
{
    private readonly HashSet<Symbol> _symbols = [];
    private readonly List<SubscriptionDataConfig> _configs = [];
    // Subscriptions of securities that left are asked for once more, to be ended.
    private readonly List<SubscriptionDataConfig> _leaving = [];
    private readonly Func<DateTime, IEnumerable<Symbol>> _select;

    /// <summary>Makes a universe of the given symbols, to which more can be added.</summary>
    public UserDefinedUniverse(SubscriptionDataConfig configuration, UniverseSettings universeSettings, TimeSpan interval, IEnumerable<Symbol> symbols)
        : base(configuration)
    {
        Interval = interval;
        UniverseSettings = universeSettings;
        _symbols.UnionWith(symbols);
        _select = _ => _configs.Select(config => config.Symbol).Union(_symbols).ToHashSet();
    }

    /// <summary>Makes a universe of the tickers that a function names for a time in the exchange's zone.</summary>
    public UserDefinedUniverse(SubscriptionDataConfig configuration, UniverseSettings universeSettings, TimeSpan interval, Func<DateTime, IEnumerable<string>> selector)
        : base(configuration)
    {
        Interval = interval;
        UniverseSettings = universeSettings;
        _select = utc =>
        {
            var tickers = selector(utc.ConvertFromUtc(Configuration.ExchangeTimeZone));
            return ReferenceEquals(tickers, Unchanged)
                ? Unchanged
                : tickers.Select(ticker => QuantConnect.Symbol.Create(ticker, Configuration.SecurityType, Configuration.Market));
        };
    }

    /// <inheritdoc/>
    public event NotifyCollectionChangedEventHandler? CollectionChanged;

    /// <summary>Time between selections.</summary>
    public TimeSpan Interval { get; }

    /// <summary>Symbol of the universe of securities added by hand, one for each type and market.</summary>
    public static Symbol CreateSymbol(SecurityType securityType, string market) =>
        UniverseExtensions.CreateSymbol(securityType, market, $"qc-universe-userdefined-{market.ToLowerInvariant()}-{securityType}");

    /// <summary>Adds a symbol; false when it was there.</summary>
    public bool Add(Symbol symbol) => _symbols.Add(symbol) && Tell(NotifyCollectionChangedAction.Add, symbol);

    /// <summary>Adds a subscription and its symbol; false when it was there.</summary>
    public bool Add(SubscriptionDataConfig subscriptionDataConfig)
    {
        if (_configs.Contains(subscriptionDataConfig)) return false;
        _configs.Add(subscriptionDataConfig);
        return Tell(NotifyCollectionChangedAction.Add, subscriptionDataConfig.Symbol);
    }

    /// <summary>Removes a symbol and its subscriptions; false when it was not there.</summary>
    public bool Remove(Symbol symbol) => Leave(symbol) && Tell(NotifyCollectionChangedAction.Remove, symbol);

    /// <inheritdoc/>
    public override IEnumerable<Symbol> SelectSymbols(DateTime utcTime, BaseDataCollection data) => _select(utcTime);

    /// <inheritdoc/>
    public virtual IEnumerable<DateTime> GetTriggerTimes(DateTime startTimeUtc, DateTime endTimeUtc, MarketHoursDatabase marketHoursDatabase)
    {
        var hours = marketHoursDatabase.GetExchangeHours(Configuration);
        var start = startTimeUtc.ConvertFromUtc(hours.TimeZone);
        var end = endTimeUtc.ConvertFromUtc(hours.TimeZone);
        if (start >= end) yield break;
        yield return start;
        if (Interval >= end - start) yield break;
        for (var time = start + Interval; time < end; time += Interval)
        {
            if (hours.IsOpen(time, time + Interval, Configuration.ExtendedMarketHours)) yield return time;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<SubscriptionRequest> GetSubscriptionRequests(Security security, DateTime currentTimeUtc, DateTime maximumEndTimeUtc,
        ISubscriptionDataConfigService subscriptionService) => GetOwnRequests(security, currentTimeUtc, maximumEndTimeUtc, subscriptionService);

    private IEnumerable<SubscriptionRequest> GetOwnRequests(Security security, DateTime currentTimeUtc, DateTime maximumEndTimeUtc,
        ISubscriptionDataConfigService subscriptionService)
    {
        var configs = _configs.Where(config => config.Symbol == security.Symbol).ToList();
        if (configs.Count == 0)
        {
            configs = _leaving.Where(config => config.Symbol == security.Symbol).ToList();
            _leaving.RemoveAll(configs.Contains);
        }

        if (configs.Count == 0)
        {
            configs = base.GetSubscriptionRequests(security, currentTimeUtc, maximumEndTimeUtc, subscriptionService).Select(request => request.Configuration).ToList();
            _configs.AddRange(configs);
        }

        return Requests(configs, security, currentTimeUtc, maximumEndTimeUtc);
    }

    /// <summary>Tells that symbols were added or removed.</summary>
    protected virtual void OnCollectionChanged(NotifyCollectionChangedEventArgs e) => CollectionChanged?.Invoke(this, e);

    internal override bool RemoveMember(DateTime utcTime, Security security)
    {
        if (!base.RemoveMember(utcTime, security)) return false;
        Leave(security.Symbol);
        return true;
    }

    /// <summary>Requests for the subscriptions that a security has already, whoever made them; without any, for new ones.</summary>
    private protected IEnumerable<SubscriptionRequest> PresentOrNewRequests(Security security, DateTime startUtc, DateTime endUtc, ISubscriptionDataConfigService service)
    {
        var present = service.GetSubscriptionDataConfigs(security.Symbol);
        return present.Count > 0 ? Requests(present, security, startUtc, endUtc) : GetOwnRequests(security, startUtc, endUtc, service);
    }

    private bool Leave(Symbol symbol)
    {
        var configs = _configs.Where(config => config.Symbol == symbol).ToList();
        _configs.RemoveAll(config => config.Symbol == symbol);
        _leaving.AddRange(configs);
        return _symbols.Remove(symbol) || configs.Count > 0;
    }

    private bool Tell(NotifyCollectionChangedAction action, Symbol symbol)
    {
        OnCollectionChanged(new NotifyCollectionChangedEventArgs(action, symbol));
        return true;
    }
}
