using System.Collections;

namespace QuantConnect.Data.Consolidators;

/// <summary>
/// Consolidators in the order they were added. The array is replaced on every change, so that one may be added or removed
/// while all are being fed, and feeding allocates nothing.
/// </summary>
internal sealed class ConsolidatorSet : ISet<IDataConsolidator>
{
    private IDataConsolidator[] _items = [];

    public int Count => _items.Length;

    public bool IsReadOnly => false;

    internal IDataConsolidator[] Snapshot => _items;

    public bool Add(IDataConsolidator item)
    {
        if (Contains(item)) return false;
        _items = [.. _items, item];
        return true;
    }

    void ICollection<IDataConsolidator>.Add(IDataConsolidator item) => Add(item);

    public bool Remove(IDataConsolidator item)
    {
        var index = Array.IndexOf(_items, item);
        if (index < 0) return false;
        _items = [.. _items[..index], .. _items[(index + 1)..]];
        return true;
    }

    public void Clear() => _items = [];

    public bool Contains(IDataConsolidator item) => Array.IndexOf(_items, item) >= 0;

    public void CopyTo(IDataConsolidator[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public IEnumerator<IDataConsolidator> GetEnumerator() => ((IEnumerable<IDataConsolidator>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public void UnionWith(IEnumerable<IDataConsolidator> other) => _items = [.. _items.Union(other)];

    public void IntersectWith(IEnumerable<IDataConsolidator> other) => _items = [.. _items.Intersect(other)];

    public void ExceptWith(IEnumerable<IDataConsolidator> other) => _items = [.. _items.Except(other)];

    public void SymmetricExceptWith(IEnumerable<IDataConsolidator> other)
    {
        var others = other.ToList();
        _items = [.. _items.Except(others), .. others.Except(_items)];
    }

    public bool IsSubsetOf(IEnumerable<IDataConsolidator> other) => _items.ToHashSet().IsSubsetOf(other);

    public bool IsSupersetOf(IEnumerable<IDataConsolidator> other) => _items.ToHashSet().IsSupersetOf(other);

    public bool IsProperSubsetOf(IEnumerable<IDataConsolidator> other) => _items.ToHashSet().IsProperSubsetOf(other);

    public bool IsProperSupersetOf(IEnumerable<IDataConsolidator> other) => _items.ToHashSet().IsProperSupersetOf(other);

    public bool Overlaps(IEnumerable<IDataConsolidator> other) => _items.ToHashSet().Overlaps(other);

    public bool SetEquals(IEnumerable<IDataConsolidator> other) => _items.ToHashSet().SetEquals(other);
}
