using System.Collections.Concurrent;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>A set of securities that may change with time.</summary>
public abstract partial class Universe : IDisposable
{
    /// <summary>Returned by a selector: the selection stays as it was.</summary>
    public static readonly UnchangedUniverse Unchanged = UnchangedUniverse.Instance;

    private HashSet<Symbol> _previous = [];

    /// <summary>Makes a universe with the subscription that drives it.</summary>
    protected Universe(SubscriptionDataConfig config)
    {
        Configuration = config;
        Securities = new ConcurrentDictionary<Symbol, Member>();
    }

    /// <summary>A selection differs from the one before.</summary>
    public event EventHandler? SelectionChanged;

    /// <summary>Members by symbol.</summary>
    public virtual ConcurrentDictionary<Symbol, Member> Securities { get; private set; }

    /// <summary>Symbols of the latest selection.</summary>
    public HashSet<Symbol> Selected { get; set; } = [];

    /// <summary>Whether selection may run beside the algorithm; never here.</summary>
    public virtual bool Asynchronous
    {
        get => UniverseSettings.Asynchronous ?? false;
        set => UniverseSettings.Asynchronous = value;
    }

    /// <summary>Type of the securities.</summary>
    public SecurityType SecurityType => Configuration.SecurityType;

    /// <summary>Market of the securities.</summary>
    public string Market => Configuration.Market;

    /// <summary>Symbol of the universe itself.</summary>
    public Symbol Symbol => Configuration.Symbol;

    /// <summary>Type of the data that selects.</summary>
    public Type DataType => Configuration.Type;

    /// <summary>Whether the universe is about to go: it selects nothing any more.</summary>
    public virtual bool DisposeRequested { get; protected set; }

    /// <summary>How members are subscribed.</summary>
    public virtual UniverseSettings UniverseSettings { get; set; } = null!;

    /// <summary>The subscription that drives selection.</summary>
    public virtual SubscriptionDataConfig Configuration { get; private set; }

    /// <summary>Member securities by symbol.</summary>
    public Dictionary<Symbol, Security> Members => Securities.Values.ToDictionary(member => member.Security.Symbol, member => member.Security);

    /// <summary>Whether a member has stayed its least time, or must go anyway.</summary>
    public virtual bool CanRemoveMember(DateTime utcTime, Security security)
    {
        if (DisposeRequested || security.IsDelisted) return true;
        if (!Securities.TryGetValue(security.Symbol, out var member)) return false;
        var least = UniverseSettings.MinimumTimeInUniverse;
        // The stay is rounded to the largest unit that the least time fills, so that a few minutes do not cost a day.
        TimeSpan[] units = [Time.OneDay, Time.OneHour, Time.OneMinute, Time.OneSecond];
        var unit = units.FirstOrDefault(candidate => least >= candidate, least);
        return (utcTime - member.Added).Round(unit) >= least;
    }

    /// <summary>Selects on data; <see cref="Unchanged"/> when the selection equals the one before.</summary>
    public IEnumerable<Symbol> PerformSelection(DateTime utcTime, BaseDataCollection data)
    {
        if (DisposeRequested)
        {
            OnSelectionChanged();
            return [];
        }

        if (data.FilteredContracts == null)
        {
            var chosen = SelectSymbols(utcTime, data);
            if (ReferenceEquals(chosen, Unchanged))
            {
                data.FilteredContracts = _previous;
                return Unchanged;
            }

            data.FilteredContracts = [.. chosen];
        }

        var before = _previous;
        _previous = data.FilteredContracts;
        if (before.SetEquals(_previous)) return Unchanged;
        OnSelectionChanged(_previous);
        return _previous;
    }

    /// <summary>Chooses the symbols wanted from now on.</summary>
    public abstract IEnumerable<Symbol> SelectSymbols(DateTime utcTime, BaseDataCollection data);

    /// <summary>The subscriptions that a member needs.</summary>
    public virtual IEnumerable<SubscriptionRequest> GetSubscriptionRequests(Security security, DateTime currentTimeUtc, DateTime maximumEndTimeUtc,
        ISubscriptionDataConfigService subscriptionService)
    {
        var settings = UniverseSettings;
        var configs = subscriptionService.Add(security.Symbol, settings.Resolution, settings.FillForward, settings.ExtendedMarketHours,
            dataNormalizationMode: settings.DataNormalizationMode, subscriptionDataTypes: settings.SubscriptionDataTypes,
            dataMappingMode: settings.DataMappingMode, contractDepthOffset: (uint)Math.Abs(settings.ContractDepthOffset));
        return Requests(configs, security, currentTimeUtc, maximumEndTimeUtc);
    }

    /// <summary>Whether a symbol is a member.</summary>
    public bool ContainsMember(Symbol symbol) => Securities.ContainsKey(symbol);

    /// <summary>Asks the universe to go.</summary>
    public virtual void Dispose()
    {
        DisposeRequested = true;
        GC.SuppressFinalize(this);
    }

    /// <summary>Tells that the selection differs from the one before.</summary>
    protected void OnSelectionChanged(HashSet<Symbol>? selection = null) => SelectionChanged?.Invoke(this, new SelectionEventArgs(selection ?? []));

    internal virtual bool AddMember(DateTime utcTime, Security security, bool isInternal) =>
        !DisposeRequested && !security.IsDelisted && Securities.TryAdd(security.Symbol, new Member(utcTime, security, isInternal));

    internal virtual bool RemoveMember(DateTime utcTime, Security security) =>
        CanRemoveMember(utcTime, security) && Securities.TryRemove(security.Symbol, out _);

    private protected IEnumerable<SubscriptionRequest> Requests(IEnumerable<SubscriptionDataConfig> configs, Security security, DateTime startUtc, DateTime endUtc) =>
        configs.Select(config => new SubscriptionRequest(false, this, security, config, startUtc, endUtc));
}
