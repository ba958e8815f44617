namespace QuantConnect.Interfaces;

/// <summary>Named bytes that outlive a run.</summary>
public interface IObjectStore : IDisposable, IEnumerable<KeyValuePair<string, byte[]>>
{
    /// <summary>A save went wrong.</summary>
    event EventHandler<ObjectStoreErrorRaisedEventArgs>? ErrorRaised;

    /// <summary>Most bytes that may be stored.</summary>
    long MaxSize { get; }

    /// <summary>Most entries that may be stored.</summary>
    int MaxFiles { get; }

    /// <summary>Names of all entries.</summary>
    ICollection<string> Keys { get; }

    /// <summary>Whether there is an entry of that name.</summary>
    bool ContainsKey(string path);

    /// <summary>Bytes of an entry; throws when there is none.</summary>
    byte[] ReadBytes(string path);

    /// <summary>Stores bytes under a name; false when there is no room.</summary>
    bool SaveBytes(string path, byte[] contents);

    /// <summary>Removes an entry; false when there was none.</summary>
    bool Delete(string path);

    /// <summary>File in which an entry is, or may be, kept.</summary>
    string GetFilePath(string path);

    /// <summary>Forgets what is held in memory; files stay.</summary>
    void Clear();
}
