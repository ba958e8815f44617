using System.Collections.Specialized;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Securities;

/// <summary>A universe was added, changed or removed.</summary>
public class UniverseManagerChanged
{
    /// <summary>Names the universe and what happened to it.</summary>
    public UniverseManagerChanged(NotifyCollectionChangedAction action, Universe value)
    {
        Action = action;
        Value = value;
    }

    /// <summary>What happened.</summary>
    public NotifyCollectionChangedAction Action { get; }

    /// <summary>The universe.</summary>
    public Universe Value { get; }
}
