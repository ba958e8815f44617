using System.Collections;
using System.Text;

namespace QuantConnect.Data;

/// <summary>Data of the past.</summary>
public class DataHistory<T> : IEnumerable<T>
{
    private readonly List<T> _data;

    internal DataHistory(List<T> data) => _data = data;

    /// <summary>How many there are.</summary>
    public int Count => _data.Count;

    /// <summary>The data, oldest first.</summary>
    protected IEnumerable<T> Data => _data;

    /// <summary>The data, oldest first.</summary>
    public IEnumerator<T> GetEnumerator() => _data.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The data, a line each.</summary>
    public override string ToString()
    {
        var lines = new StringBuilder();
        foreach (var item in _data) lines.AppendLine(item?.ToString());
        return lines.ToString();
    }
}
