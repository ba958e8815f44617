using System.Collections;

namespace QuantConnect.Indicators;

/// <summary>The newest items of a series, newest first.</summary>
/// <remarks>
/// The slots are laid out as a list in which the oldest item is overwritten. Growing a window whose list has wrapped round
/// leaves the list as it is, so that later items appear in the order LEAN gives them, odd as it is.
/// </remarks>
public class RollingWindow<T> : IReadOnlyWindow<T>
{
    private T[] _slots;
    private int _filled;
    private int _oldest;
    private int _size;
    private int _samples;
    private T _removed = default!;

    /// <summary>Makes an empty window for so many items.</summary>
    public RollingWindow(int size)
    {
        if (size < 0) throw new ArgumentException("RollingWindow must have size of at least 0.", nameof(size));
        _slots = size == 0 ? [] : new T[size];
        _size = size;
    }

    /// <summary>Capacity in items; shrinking keeps the newest.</summary>
    public virtual int Size
    {
        get => _size;
        set => Resize(value);
    }

    /// <summary>Items held now.</summary>
    public int Count => _filled;

    /// <summary>Items ever added since the last reset.</summary>
    public int Samples => _samples;

    /// <summary>Whether at least as many items were added as fit in.</summary>
    public bool IsReady => _samples >= _size;

    /// <summary>The item that fell out last; an error before any did.</summary>
    public T MostRecentlyRemoved => _samples > _size
        ? _removed
        : throw new InvalidOperationException("No items have been removed yet!");

    /// <summary>
    /// The i-th most recent item; negative indexes count from the oldest. Reading beyond the size grows the window and gives
    /// the default; writing beyond it fills the gap with defaults.
    /// </summary>
    public T this[int i]
    {
        get
        {
            if ((uint)i < (uint)_filled) return _slots[SlotOf(i)];
            if (i < 0)
            {
                RefuseBefore(i);
                var fromOldest = _filled + i;
                return fromOldest < 0 ? default! : _slots[SlotOf(fromOldest)];
            }

            if (i >= _size) Resize(i + 1);
            return default!;
        }
        set
        {
            if (i < 0)
            {
                RefuseBefore(i);
                i += _size;
            }

            if (i >= _size) Resize(i + 1);
            for (var missing = i + 1 - _filled; missing > 0; missing--) Add(default!);
            _slots[SlotOf(i)] = value;
        }
    }

    /// <summary>Adds the newest item; the oldest falls out of a full window.</summary>
    public void Add(T item)
    {
        _samples++;
        if (_filled < _size)
        {
            _slots[_filled++] = item;
            return;
        }

        if (_size == 0) throw new ArgumentOutOfRangeException(nameof(item), "A window of size 0 holds nothing.");
        _removed = _slots[_oldest];
        _slots[_oldest] = item;
        _oldest = (_oldest + 1) % _size;
    }

    /// <summary>Empties the window; its size stays.</summary>
    public virtual void Reset()
    {
        Array.Clear(_slots);
        _filled = 0;
        _oldest = 0;
        _samples = 0;
    }

    /// <summary>The items as they are now, newest first; adding while enumerating changes nothing.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        var items = new T[_filled];
        for (var i = 0; i < items.Length; i++) items[i] = _slots[SlotOf(i)];
        return ((IEnumerable<T>)items).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int SlotOf(int age) => (_filled + _oldest - age - 1) % _filled;

    private void RefuseBefore(int i)
    {
        if (_size + i < 0) throw new ArgumentOutOfRangeException(nameof(i), i, "Index must be a non-negative integer");
    }

    private void Resize(int size)
    {
        if (size < 0) throw new ArgumentException("RollingWindow must have size of at least 0.", nameof(size));
        if (size < _filled)
        {
            var kept = new T[size];
            for (var age = 0; age < size; age++) kept[size - 1 - age] = _slots[SlotOf(age)];
            _slots = kept;
            _filled = size;
            _oldest = 0;
        }
        else if (size > _slots.Length)
        {
            Array.Resize(ref _slots, size);
        }

        _size = size;
    }
}
