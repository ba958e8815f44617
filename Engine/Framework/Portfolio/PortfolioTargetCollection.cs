using System.Collections;
using QuantConnect.Interfaces;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>Targets by symbol, the last one of a symbol counts.</summary>
public class PortfolioTargetCollection : ICollection<IPortfolioTarget>, IDictionary<Symbol, IPortfolioTarget>
{
    private readonly Dictionary<Symbol, IPortfolioTarget> _targets = [];

    /// <summary>Number of targets.</summary>
    public int Count => _targets.Count;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _targets.Count == 0;

    /// <summary>Always false.</summary>
    public bool IsReadOnly => false;

    /// <summary>Symbols with a target.</summary>
    public ICollection<Symbol> Keys => _targets.Keys.ToList();

    /// <summary>The targets.</summary>
    public ICollection<IPortfolioTarget> Values => _targets.Values.ToList();

    /// <summary>Target of a symbol.</summary>
    public IPortfolioTarget this[Symbol symbol]
    {
        get => _targets[symbol];
        set => _targets[symbol] = value;
    }

    /// <summary>Adds a target or takes the place of its symbol's.</summary>
    public void Add(IPortfolioTarget target)
    {
        if (target != null) _targets[target.Symbol] = target;
    }

    /// <summary>Adds a target under its own symbol.</summary>
    public void Add(KeyValuePair<Symbol, IPortfolioTarget> target) => Add(target.Value);

    /// <summary>Adds a target under its own symbol.</summary>
    public void Add(Symbol symbol, IPortfolioTarget target) => Add(target);

    /// <summary>Adds each target.</summary>
    public void AddRange(IEnumerable<IPortfolioTarget> targets)
    {
        foreach (var target in targets) _targets[target.Symbol] = target;
    }

    /// <summary>Adds each target.</summary>
    public void AddRange(IPortfolioTarget[] targets) => AddRange((IEnumerable<IPortfolioTarget>)targets);

    /// <summary>Removes all.</summary>
    public void Clear() => _targets.Clear();

    /// <summary>Removes those whose holding is reached to within one lot.</summary>
    public void ClearFulfilled(IAlgorithm algorithm)
    {
        foreach (var target in Values)
        {
            var security = algorithm.Securities[target.Symbol];
            if (Math.Abs(target.Quantity - security.Holdings.Quantity) < security.SymbolProperties.LotSize) Remove(target.Symbol);
        }
    }

    /// <summary>Whether the target's symbol has one.</summary>
    public bool Contains(IPortfolioTarget target) => target != null && _targets.ContainsKey(target.Symbol);

    /// <summary>Whether the target's symbol has one.</summary>
    public bool Contains(KeyValuePair<Symbol, IPortfolioTarget> target) => Contains(target.Value);

    /// <summary>Whether the symbol has a target.</summary>
    public bool ContainsKey(Symbol symbol) => _targets.ContainsKey(symbol);

    /// <summary>Copies the targets into an array.</summary>
    public void CopyTo(IPortfolioTarget[] array, int arrayIndex) => _targets.Values.CopyTo(array, arrayIndex);

    /// <summary>Copies symbols and targets into an array.</summary>
    public void CopyTo(KeyValuePair<Symbol, IPortfolioTarget>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<Symbol, IPortfolioTarget>>)_targets).CopyTo(array, arrayIndex);

    /// <summary>Removes the target of a symbol; says whether there was one.</summary>
    public bool Remove(Symbol symbol) => _targets.Remove(symbol);

    /// <summary>Removes this very target.</summary>
    public bool Remove(KeyValuePair<Symbol, IPortfolioTarget> target) => Remove(target.Value);

    /// <summary>Removes this very target; another one of the same symbol stays.</summary>
    public bool Remove(IPortfolioTarget target) =>
        target != null && _targets.TryGetValue(target.Symbol, out var existing) && existing.Equals(target) && _targets.Remove(target.Symbol);

    /// <summary>Finds the target of a symbol.</summary>
    public bool TryGetValue(Symbol symbol, out IPortfolioTarget target) => _targets.TryGetValue(symbol, out target!);

    /// <summary>Goes through the targets as they are now: they may change meanwhile.</summary>
    public IEnumerator<IPortfolioTarget> GetEnumerator() => Values.GetEnumerator();

    /// <summary>The targets that need an order, those that free margin first.</summary>
    public IEnumerable<IPortfolioTarget> OrderByMarginImpact(IAlgorithm algorithm) => IsEmpty ? [] : this.OrderTargetsByMarginImpact(algorithm);

    IEnumerator<KeyValuePair<Symbol, IPortfolioTarget>> IEnumerable<KeyValuePair<Symbol, IPortfolioTarget>>.GetEnumerator() =>
        _targets.ToList().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
