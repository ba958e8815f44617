using System.Collections;

namespace QuantConnect.Util;

/// <summary>Pulls from its source once, as far as somebody enumerates, and gives the same elements again later.</summary>
public class MemoizingEnumerable<T> : IEnumerable<T>
{
    private readonly List<T> _taken = [];
    private IEnumerator<T>? _source;

    /// <summary>Remembers the elements of a source.</summary>
    public MemoizingEnumerable(IEnumerable<T> enumerable)
    {
        _source = enumerable.GetEnumerator();
    }

    /// <summary>Whether elements are remembered; without it the source can be enumerated once.</summary>
    public bool Enabled { get; set; } = true;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < _taken.Count || Pull(); i++)
        {
            var element = _taken[i];
            if (!Enabled) _taken.RemoveAt(i--);
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Pull()
    {
        if (_source == null) return false;
        if (_source.MoveNext())
        {
            _taken.Add(_source.Current);
            return true;
        }
        _source.Dispose();
        _source = null;
        return false;
    }
}
