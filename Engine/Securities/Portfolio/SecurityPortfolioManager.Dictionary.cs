using System.Collections;

namespace QuantConnect.Securities;

public partial class SecurityPortfolioManager
{
    private const string CannotAdd = "Portfolio object is an adaptor for Security Manager. To add a new asset add the required data during initialization.";
    private const string CannotClear = "Portfolio object is an adaptor for Security Manager and cannot be cleared.";
    private const string CannotRemove = "Portfolio object is an adaptor for Security Manager and objects cannot be removed.";

    /// <inheritdoc/>
    public override int Count => Securities.Count;

    /// <inheritdoc/>
    public override bool IsReadOnly => Securities.IsReadOnly;

    /// <inheritdoc/>
    public ICollection<Symbol> Keys => Securities.Keys;

    /// <inheritdoc/>
    public ICollection<SecurityHolding> Values => GetValues.ToList();

    /// <inheritdoc/>
    protected override IEnumerable<Symbol> GetKeys => Keys;

    /// <inheritdoc/>
    protected override IEnumerable<SecurityHolding> GetValues => Securities.Values.Select(security => security.Holdings);

    /// <summary>The position in a symbol.</summary>
    public override SecurityHolding this[Symbol symbol]
    {
        get => Securities[symbol].Holdings;
        set => Securities[symbol].Holdings = value;
    }

    /// <summary>Not supported: positions come with their securities.</summary>
    public void Add(Symbol symbol, SecurityHolding holding) => throw new NotImplementedException(CannotAdd);

    /// <summary>Not supported: positions come with their securities.</summary>
    public void Add(KeyValuePair<Symbol, SecurityHolding> pair) => throw new NotImplementedException(CannotAdd);

    /// <summary>Not supported: positions go with their securities.</summary>
    public override void Clear() => throw new NotImplementedException(CannotClear);

    /// <summary>Not supported: positions go with their securities.</summary>
    public bool Remove(KeyValuePair<Symbol, SecurityHolding> pair) => throw new NotImplementedException(CannotRemove);

    /// <summary>Not supported: positions go with their securities.</summary>
    public override bool Remove(Symbol symbol) => throw new NotImplementedException(CannotRemove);

    /// <inheritdoc/>
    public override bool ContainsKey(Symbol symbol) => Securities.ContainsKey(symbol);

    /// <inheritdoc/>
    public bool Contains(KeyValuePair<Symbol, SecurityHolding> pair) => Securities.ContainsKey(pair.Key);

    /// <inheritdoc/>
    public void CopyTo(KeyValuePair<Symbol, SecurityHolding>[] array, int index)
    {
        foreach (var pair in GetItems()) array[index++] = pair;
    }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<Symbol, SecurityHolding>> GetItems()
        => Securities.GetItems().Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Holdings));

    /// <inheritdoc/>
    public override bool TryGetValue(Symbol symbol, out SecurityHolding holding)
    {
        var found = Securities.TryGetValue(symbol, out var security);
        holding = found ? security.Holdings : null!;
        return found;
    }

    IEnumerator<KeyValuePair<Symbol, SecurityHolding>> IEnumerable<KeyValuePair<Symbol, SecurityHolding>>.GetEnumerator()
        => GetItems().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetItems().GetEnumerator();
}
