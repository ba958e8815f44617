namespace QuantConnect.Indicators;

/// <summary>A rolling window that can only be read.</summary>
public interface IReadOnlyWindow<out T> : IEnumerable<T>
{
    /// <summary>Capacity in items.</summary>
    int Size { get; }

    /// <summary>Items held now.</summary>
    int Count { get; }

    /// <summary>Items ever added since the last reset.</summary>
    int Samples { get; }

    /// <summary>The i-th most recent item, 0 being the newest.</summary>
    T this[int i] { get; }

    /// <summary>Whether at least as many items were added as fit in.</summary>
    bool IsReady { get; }

    /// <summary>The item that fell out last; an error before any did.</summary>
    T MostRecentlyRemoved { get; }
}
