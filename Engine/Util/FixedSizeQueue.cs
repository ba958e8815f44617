namespace QuantConnect.Util;

/// <summary>The last items added.</summary>
public class FixedSizeQueue<T> : Queue<T>
{
    /// <summary>Keeps a number of items.</summary>
    public FixedSizeQueue(int limit)
        : base(limit)
    {
        Limit = limit;
    }

    /// <summary>Number of items kept.</summary>
    public int Limit { get; set; }

    /// <summary>Adds an item; the oldest gives way.</summary>
    public new void Enqueue(T item)
    {
        while (Count >= Limit) Dequeue();
        base.Enqueue(item);
    }
}
