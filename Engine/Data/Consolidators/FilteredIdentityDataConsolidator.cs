using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Lets the data through that a condition accepts.</summary>
public class FilteredIdentityDataConsolidator<T> : IdentityDataConsolidator<T>
    where T : IBaseData
{
    private readonly Func<T, bool> _predicate;

    /// <summary>Lets the data through that the condition accepts.</summary>
    public FilteredIdentityDataConsolidator(Func<T, bool> predicate)
    {
        _predicate = predicate;
    }

    /// <inheritdoc/>
    public override void Update(T data)
    {
        if (_predicate(data)) base.Update(data);
    }
}

/// <summary>Makes filters.</summary>
public static class FilteredIdentityDataConsolidator
{
    /// <summary>Lets ticks of one type through.</summary>
    public static FilteredIdentityDataConsolidator<Tick> ForTickType(TickType tickType) => new(tick => tick.TickType == tickType);
}
