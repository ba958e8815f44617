using System.Collections;

namespace QuantConnect.Util;

/// <summary>The last items added, each once.</summary>
public class FixedSizeHashQueue<T> : IEnumerable<T>
{
    private readonly int _size;
    private readonly Queue<T> _queue;
    private readonly HashSet<T> _known = [];

    /// <summary>Keeps a number of items.</summary>
    public FixedSizeHashQueue(int size)
    {
        _size = size;
        _queue = new Queue<T>(size);
    }

    /// <summary>Adds an item unless it is there; the oldest gives way.</summary>
    public bool Add(T item)
    {
        if (!_known.Add(item)) return false;
        _queue.Enqueue(item);
        if (_queue.Count > _size) Dequeue();
        return true;
    }

    /// <summary>The oldest item, if there is one.</summary>
    public bool TryPeek(out T item) => _queue.TryPeek(out item!);

    /// <summary>Takes the oldest item out.</summary>
    public T Dequeue()
    {
        var item = _queue.Dequeue();
        _known.Remove(item);
        return item;
    }

    /// <summary>Whether the item is there.</summary>
    public bool Contains(T item) => _known.Contains(item);

    /// <summary>Items from the oldest on.</summary>
    public IEnumerator<T> GetEnumerator() => _queue.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
