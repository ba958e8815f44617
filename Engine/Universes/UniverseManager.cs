using System.Collections.Concurrent;
using System.Collections.Specialized;
using Common.Util;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Securities;

/// <summary>The universes of an algorithm by symbol; changes are told when the step ends.</summary>
public class UniverseManager : BaseExtendedDictionary<Symbol, Universe, ConcurrentDictionary<Symbol, Universe>>
{
    private readonly Queue<UniverseManagerChanged> _pending = new();

    /// <summary>Makes a manager without universes.</summary>
    public UniverseManager() : base(new ConcurrentDictionary<Symbol, Universe>())
    {
    }

    /// <summary>A universe was added, changed or removed.</summary>
    public event EventHandler<UniverseManagerChanged>? CollectionChanged;

    /// <summary>Securities that are a member of some universe now.</summary>
    public ReadOnlyExtendedDictionary<Symbol, Security> ActiveSecurities
    {
        get
        {
            var active = new Dictionary<Symbol, Security>();
            foreach (var universe in Dictionary.Values)
            {
                foreach (var member in universe.Securities.Values) active.TryAdd(member.Security.Symbol, member.Security);
            }

            return new ReadOnlyExtendedDictionary<Symbol, Security>(active);
        }
    }

    /// <summary>A universe by its symbol.</summary>
    public override Universe this[Symbol symbol]
    {
        get => Dictionary.TryGetValue(symbol, out var universe)
            ? universe
            : throw new KeyNotFoundException($"This universe symbol ({symbol}) was not found in your universe list. Please add this security or check it exists before using it with 'Universes.ContainsKey(\"{SymbolCache.GetTicker(symbol)}\")'");
        set
        {
            if (!Dictionary.TryGetValue(symbol, out var present)) Add(symbol, value);
            else if (!ReferenceEquals(present, value)) throw new ArgumentException($"Unable to over write existing Universe: {symbol.Value}");
        }
    }

    /// <inheritdoc/>
    public override void Add(Symbol key, Universe value)
    {
        if (Dictionary.TryAdd(key, value)) _pending.Enqueue(new UniverseManagerChanged(NotifyCollectionChangedAction.Add, value));
    }

    /// <summary>Notes that a universe changed, unless something is noted of it already.</summary>
    public void Update(Symbol key, Universe value, NotifyCollectionChangedAction action)
    {
        if (Dictionary.ContainsKey(key) && _pending.All(change => change.Value != value)) _pending.Enqueue(new UniverseManagerChanged(action, value));
    }

    /// <summary>Tells the changes noted, those that come up meanwhile too.</summary>
    public void ProcessChanges()
    {
        while (_pending.TryDequeue(out var change)) OnCollectionChanged(change);
    }

    /// <inheritdoc/>
    public override bool Remove(Symbol key)
    {
        if (!Dictionary.TryRemove(key, out var universe)) return false;
        universe.Dispose();
        OnCollectionChanged(new UniverseManagerChanged(NotifyCollectionChangedAction.Remove, universe));
        return true;
    }

    /// <summary>Tells a change.</summary>
    protected virtual void OnCollectionChanged(UniverseManagerChanged e) => CollectionChanged?.Invoke(this, e);
}
