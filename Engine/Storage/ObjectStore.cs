using System.Collections;
using System.Text;
using System.Xml.Serialization;
using Newtonsoft.Json;
using QuantConnect.Interfaces;

namespace QuantConnect.Storage;

/// <summary>Named bytes, texts and objects that outlive a run.</summary>
public class ObjectStore : IObjectStore
{
    private readonly IObjectStore _store;

    /// <summary>Puts texts and objects on top of a store of bytes.</summary>
    public ObjectStore(IObjectStore store) => _store = store;

    /// <inheritdoc/>
    public event EventHandler<ObjectStoreErrorRaisedEventArgs>? ErrorRaised
    {
        add => _store.ErrorRaised += value;
        remove => _store.ErrorRaised -= value;
    }

    /// <inheritdoc/>
    public long MaxSize => _store.MaxSize;

    /// <inheritdoc/>
    public int MaxFiles => _store.MaxFiles;

    /// <inheritdoc/>
    public ICollection<string> Keys => _store.Keys;

    /// <inheritdoc/>
    public void Clear() => _store.Clear();

    /// <inheritdoc/>
    public bool ContainsKey(string path) => _store.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] ReadBytes(string path) => _store.ReadBytes(path);

    /// <inheritdoc/>
    public bool SaveBytes(string path, byte[] contents) => _store.SaveBytes(path, contents);

    /// <inheritdoc/>
    public bool Delete(string path) => _store.Delete(path);

    /// <inheritdoc/>
    public string GetFilePath(string path) => _store.GetFilePath(path);

    /// <summary>Text of an entry, UTF-8 unless told otherwise; throws when there is none.</summary>
    public string Read(string path, Encoding? encoding = null) => (encoding ?? Encoding.UTF8).GetString(_store.ReadBytes(path));

    /// <summary>Text of an entry, UTF-8 unless told otherwise; throws when there is none.</summary>
    public string ReadString(string path, Encoding? encoding = null) => Read(path, encoding);

    /// <summary>Object kept as JSON; throws when there is none.</summary>
    public T? ReadJson<T>(string path, Encoding? encoding = null, JsonSerializerSettings? settings = null) =>
        JsonConvert.DeserializeObject<T>(Read(path, encoding), settings);

    /// <summary>Object kept as XML; throws when there is none.</summary>
    public T? ReadXml<T>(string path, Encoding? encoding = null)
    {
        using var reader = new StringReader(Read(path, encoding));
        return (T?)new XmlSerializer(typeof(T)).Deserialize(reader);
    }

    /// <summary>Stores what was written to the entry's file.</summary>
    public bool Save(string path)
    {
        var file = GetFilePath(path);
        if (!File.Exists(file)) throw new ArgumentException($"There is no file associated with path {path} in '{file}'");
        return _store.SaveBytes(path, File.ReadAllBytes(file));
    }

    /// <summary>Stores a text, UTF-8 unless told otherwise.</summary>
    public bool Save(string path, string text, Encoding? encoding = null) => _store.SaveBytes(path, (encoding ?? Encoding.UTF8).GetBytes(text));

    /// <summary>Stores a text, UTF-8 unless told otherwise.</summary>
    public bool SaveString(string path, string text, Encoding? encoding = null) => Save(path, text, encoding);

    /// <summary>Stores an object as JSON.</summary>
    public bool SaveJson<T>(string path, T obj, Encoding? encoding = null, JsonSerializerSettings? settings = null) =>
        Save(path, JsonConvert.SerializeObject(obj, settings), encoding);

    /// <summary>Stores an object as XML.</summary>
    public bool SaveXml<T>(string path, T obj, Encoding? encoding = null)
    {
        using var writer = new StringWriter();
        new XmlSerializer(typeof(T)).Serialize(writer, obj);
        return Save(path, writer.ToString(), encoding);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, byte[]>> GetEnumerator() => _store.GetEnumerator();

    /// <inheritdoc/>
    public void Dispose()
    {
        _store.Dispose();
        GC.SuppressFinalize(this);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
