using System.Collections;
using System.Text.RegularExpressions;
using QuantConnect.Interfaces;

namespace YenValve.Engine;

/// <summary>The object store of a run: in memory, and in a folder when one is given, to which every save goes at once.</summary>
internal sealed partial class ByteStore : IObjectStore
{
    private readonly Dictionary<string, byte[]> _memory = [];
    private readonly Func<KillPlace, bool>? _isKilledAt;
    private string? _folder;
    private bool _ownsFolder;

    /// <param name="folder">Where entries outlive the run; null keeps them for this run only.</param>
    /// <param name="isKilledAt">Whether the run is killed, or has been, at a moment of a save; null where it never is.</param>
    public ByteStore(string? folder, Func<KillPlace, bool>? isKilledAt = null)
    {
        _isKilledAt = isKilledAt;
        if (folder != null) _folder = Directory.CreateDirectory(folder).FullName;
    }

    public event EventHandler<ObjectStoreErrorRaisedEventArgs>? ErrorRaised;

    public long MaxSize => 10L * 1024 * 1024 * 1024;

    public int MaxFiles => 10_000;

    public ICollection<string> Keys
    {
        get
        {
            var keys = new List<string>(_memory.Keys);
            keys.AddRange(Stored().Where(key => !_memory.ContainsKey(key)));
            return keys;
        }
    }

    public bool ContainsKey(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var key = Normal(path);
        return _memory.ContainsKey(key) || (_folder != null && File.Exists(FileOf(key)));
    }

    public byte[] ReadBytes(string path)
    {
        if (!ContainsKey(path))
        {
            throw new KeyNotFoundException($"Object with path '{path}' was not found in the current project. " +
                "Please use ObjectStore.ContainsKey(key) to check if an object exists before attempting to read.");
        }

        var key = Normal(path);
        return _memory.TryGetValue(key, out var bytes) ? bytes : _memory[key] = File.ReadAllBytes(FileOf(key));
    }

    public bool SaveBytes(string path, byte[] contents)
    {
        var key = Checked(path);
        if (contents == null || !HasRoom(key, contents.Length) || _isKilledAt?.Invoke(KillPlace.SaveBegins) == true) return false;

        var isTorn = _isKilledAt?.Invoke(KillPlace.SaveTorn) == true;
        _memory[key] = contents;
        if (_folder == null) return true;
        var file = FileOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, isTorn ? contents[..(contents.Length / 2)] : contents);
        return _isKilledAt?.Invoke(KillPlace.SaveDone) != true;
    }

    public bool Delete(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var key = Normal(path);
        var known = ContainsKey(path);
        if (_isKilledAt?.Invoke(KillPlace.SaveBegins) == true) return known;
        _memory.Remove(key);
        if (_folder != null) File.Delete(FileOf(key));
        return known;
    }

    public string GetFilePath(string path)
    {
        var key = Checked(path);
        if (_folder == null)
        {
            // Whoever asks for a file gets one, though nothing of this run is meant to stay.
            _folder = Directory.CreateTempSubdirectory("object-store-").FullName;
            _ownsFolder = true;
        }

        var file = FileOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (_memory.TryGetValue(key, out var bytes)) File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Clear()
    {
        if (_folder != null && !_ownsFolder) _memory.Clear();
    }

    public IEnumerator<KeyValuePair<string, byte[]>> GetEnumerator() =>
        Keys.Select(key => KeyValuePair.Create(key, ReadBytes(key))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
        if (_ownsFolder && Directory.Exists(_folder)) Directory.Delete(_folder, true);
        _ownsFolder = false;
    }

    private IEnumerable<string> Stored() => _folder == null
        ? []
        : Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'));

    private bool HasRoom(string key, long size)
    {
        var others = Keys.Where(other => other != key).ToList();
        if (others.Count + 1 > MaxFiles)
        {
            return Refuse($"You have reached the ObjectStore limit for files it can save: {others.Count + 1}/{MaxFiles}. " +
                $"Unable to save the new file. You can find the limit with the ObjectStore.{nameof(MaxFiles)} property.");
        }

        var total = size + others.Sum(other => _memory.TryGetValue(other, out var bytes) ? bytes.LongLength : new FileInfo(FileOf(other)).Length);
        return total <= MaxSize || Refuse($"You have reached the ObjectStore storage capacity limit: {total / 1048576.0}MB/{MaxSize / 1048576.0}MB. " +
            $"Unable to save the new file. You can find the limit with the ObjectStore.{nameof(MaxSize)} property.");
    }

    private bool Refuse(string message)
    {
        ErrorRaised?.Invoke(this, new ObjectStoreErrorRaisedEventArgs(new InvalidOperationException(message)));
        return false;
    }

    private string FileOf(string key) => Path.Combine(_folder!, key);

    private static string Normal(string path) => path.TrimStart('.').TrimStart('/', '\\').Replace('\\', '/');

    private static string Checked(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Allowed().IsMatch(path) ? Normal(path) : throw new ArgumentException($"LocalObjectStore: path is not supported: '{path}'");
    }

    // One dot at the start and one before the extension: a path can never climb out of the folder.
    [GeneratedRegex(@"^\.?[a-zA-Z0-9\\/_#\-\$= ]+\.?[a-zA-Z0-9]*$")]
    private static partial Regex Allowed();
}
