namespace QuantConnect.Util;

/// <summary>Items that are taken in turn, again and again.</summary>
public class CircularQueue<T>
{
    private readonly T[] _items;
    private int _next;

    /// <summary>Takes the items in turn.</summary>
    public CircularQueue(params T[] items)
        : this((IEnumerable<T>)items)
    {
    }

    /// <summary>Takes the items in turn.</summary>
    public CircularQueue(IEnumerable<T> items)
    {
        _items = [.. items];
    }

    /// <summary>Told when the first item is taken.</summary>
    public event EventHandler? CircleCompleted;

    /// <summary>The next item.</summary>
    public T Dequeue()
    {
        if (_items.Length == 0) throw new InvalidOperationException("Queue empty.");
        var item = _items[_next];
        _next = (_next + 1) % _items.Length;
        if (Equals(item, _items[0])) OnCircleCompleted();
        return item;
    }

    /// <summary>Tells that the first item is taken.</summary>
    protected virtual void OnCircleCompleted() => CircleCompleted?.Invoke(this, EventArgs.Empty);
}
