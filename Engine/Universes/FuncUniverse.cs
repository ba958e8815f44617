namespace QuantConnect.Data.UniverseSelection;

/// <summary>A universe that a function selects from data of one type.</summary>
public class FuncUniverse<T> : Universe where T : BaseData
{
    private readonly Func<IEnumerable<T>, IEnumerable<Symbol>> _select;

    /// <summary>Selects with a function; without one, every symbol that has data.</summary>
    public FuncUniverse(SubscriptionDataConfig configuration, UniverseSettings universeSettings, Func<IEnumerable<T>, IEnumerable<Symbol>>? universeSelector)
        : base(configuration)
    {
        UniverseSettings = universeSettings;
        _select = universeSelector ?? (data => data.Select(point => point.Symbol));
    }

    /// <inheritdoc/>
    public override IEnumerable<Symbol> SelectSymbols(DateTime utcTime, BaseDataCollection data) => _select(data.Data.Cast<T>());
}

/// <summary>A universe that a function selects from data.</summary>
public class FuncUniverse : FuncUniverse<BaseData>
{
    /// <summary>Selects with a function; without one, every symbol that has data.</summary>
    public FuncUniverse(SubscriptionDataConfig configuration, UniverseSettings universeSettings, Func<IEnumerable<BaseData>, IEnumerable<Symbol>>? universeSelector)
        : base(configuration, universeSettings, universeSelector)
    {
    }
}
