using System.Collections;
using System.Collections.Specialized;
using QuantConnect.Data;
using QuantConnect.Interfaces;

namespace QuantConnect.Securities;

/// <summary>Securities of the algorithm, by symbol. Look-ups also find removed ones; walking over it gives the present ones.</summary>
public class SecurityManager : ExtendedDictionary<Symbol, Security>, IDictionary<Symbol, Security>, INotifyCollectionChanged
{
    private readonly ITimeKeeper _timeKeeper;
    private readonly Dictionary<Symbol, Security> _present = [];
    private readonly Dictionary<Symbol, Security> _everAdded = [];

    // Copies handed out for walking, so that securities may be added meanwhile; made anew after a change.
    private List<KeyValuePair<Symbol, Security>>? _pairs;
    private List<Symbol>? _keys;
    private List<Security>? _values;
    private SecurityService _service = null!;

    /// <summary>Makes an empty collection on the clock of the run.</summary>
    public SecurityManager(ITimeKeeper timeKeeper) => _timeKeeper = timeKeeper;

    /// <inheritdoc/>
    public event NotifyCollectionChangedEventHandler? CollectionChanged;

    /// <summary>Present time, UTC.</summary>
    public DateTime UtcTime => _timeKeeper.UtcTime;

    /// <inheritdoc/>
    public override int Count => _present.Count;

    /// <inheritdoc/>
    public override bool IsReadOnly => false;

    /// <inheritdoc/>
    public ICollection<Symbol> Keys => _keys ??= [.. _present.Keys];

    /// <inheritdoc/>
    public ICollection<Security> Values => Active;

    /// <summary>The present securities as a list, which hot loops walk without allocating.</summary>
    internal List<Security> Active => _values ??= [.. _present.Values];

    /// <summary>All securities there ever were, as they stand in the table.</summary>
    internal Dictionary<Symbol, Security>.ValueCollection EverAdded => _everAdded.Values;

    /// <summary>All securities there ever were, removed ones included.</summary>
    public ICollection<Security> Total => [.. _everAdded.Values];

    /// <inheritdoc/>
    protected override IEnumerable<Symbol> GetKeys => Keys;

    /// <inheritdoc/>
    protected override IEnumerable<Security> GetValues => Values;

    /// <summary>The security of a symbol; it can be set once.</summary>
    public override Security this[Symbol symbol]
    {
        get
        {
            if (_everAdded.TryGetValue(symbol, out var security)) return security;
            CheckForImplicitlyCreatedSymbol(symbol);
            throw new KeyNotFoundException(SecurityTexts.SecurityNotFound(symbol));
        }
        set
        {
            if (!_present.TryGetValue(symbol, out var existing)) Add(symbol, value);
            else if (existing != value) throw new ArgumentException($"Unable to overwrite existing Security: {symbol}");
        }
    }

    /// <summary>Adds a security, unless its symbol is there already.</summary>
    public void Add(Symbol symbol, Security security)
    {
        if (!_present.TryAdd(symbol, security)) return;
        _everAdded[symbol] = security;
        security.SetLocalTimeKeeper(_timeKeeper.GetLocalTimeKeeper(security.Exchange.TimeZone));
        OnCollectionChanged(new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Add, security));
    }

    /// <summary>Adds a security, unless its symbol is there already.</summary>
    public void Add(Security security) => Add(security.Symbol, security);

    /// <inheritdoc/>
    public void Add(KeyValuePair<Symbol, Security> pair) => Add(pair.Key, pair.Value);

    /// <inheritdoc/>
    public override void Clear()
    {
        _present.Clear();
        _everAdded.Clear();
        ForgetCopies();
    }

    /// <inheritdoc/>
    public bool Contains(KeyValuePair<Symbol, Security> pair) => _everAdded.Contains(pair);

    /// <inheritdoc/>
    public override bool ContainsKey(Symbol symbol) => symbol is not null && _everAdded.ContainsKey(symbol);

    /// <inheritdoc/>
    public void CopyTo(KeyValuePair<Symbol, Security>[] array, int number)
        => ((ICollection<KeyValuePair<Symbol, Security>>)_present).CopyTo(array, number);

    /// <inheritdoc/>
    public bool Remove(KeyValuePair<Symbol, Security> pair) => Remove(pair.Key);

    /// <summary>Takes a security out of the present ones; look-ups still find it.</summary>
    public override bool Remove(Symbol symbol)
    {
        if (!_present.Remove(symbol, out var security)) return false;
        OnCollectionChanged(new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Remove, security));
        return true;
    }

    /// <inheritdoc/>
    public override bool TryGetValue(Symbol symbol, out Security security)
    {
        security = null!;
        return symbol is not null && _everAdded.TryGetValue(symbol, out security!);
    }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<Symbol, Security>> GetItems() => Pairs();

    IEnumerator<KeyValuePair<Symbol, Security>> IEnumerable<KeyValuePair<Symbol, Security>>.GetEnumerator() => Pairs().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Pairs().GetEnumerator();

    /// <summary>Connects the service that makes securities.</summary>
    public void SetSecurityService(SecurityService securityService) => _service = securityService;

    /// <summary>Makes a security for some subscriptions.</summary>
    public Security CreateSecurity(
        Symbol symbol,
        List<SubscriptionDataConfig> subscriptionDataConfigList,
        decimal leverage = 0,
        bool addToSymbolCache = true,
        Security? underlying = null)
        => _service.CreateSecurity(symbol, subscriptionDataConfigList, leverage, addToSymbolCache, underlying);

    /// <summary>Makes a security for a subscription.</summary>
    public Security CreateSecurity(
        Symbol symbol,
        SubscriptionDataConfig subscriptionDataConfig,
        decimal leverage = 0,
        bool addToSymbolCache = true,
        Security? underlying = null)
        => _service.CreateSecurity(symbol, subscriptionDataConfig, leverage, addToSymbolCache, underlying);

    /// <summary>Makes a security that only serves as a benchmark.</summary>
    public Security CreateBenchmarkSecurity(Symbol symbol) => _service.CreateBenchmarkSecurity(symbol);

    /// <summary>Tells whether the algorithm runs live.</summary>
    public void SetLiveMode(bool isLiveMode) => _service.SetLiveMode(isLiveMode);

    /// <summary>Raises the event of a changed collection.</summary>
    protected virtual void OnCollectionChanged(NotifyCollectionChangedEventArgs changedEventArgs)
    {
        ForgetCopies();
        CollectionChanged?.Invoke(this, changedEventArgs);
    }

    private List<KeyValuePair<Symbol, Security>> Pairs() => _pairs ??= [.. _present];

    private void ForgetCopies()
    {
        _pairs = null;
        _keys = null;
        _values = null;
    }
}
