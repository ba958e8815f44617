using System.Collections.Concurrent;

namespace QuantConnect.Securities;

/// <summary>What the two database files have in common: names of security types, and parsed content kept for other runs.</summary>
internal static class SecurityDatabaseFormat
{
    /// <summary>Reads a security type as LEAN's files spell it, numbers not allowed.</summary>
    public static bool TryParseType(string text, out SecurityType type)
        => Enum.TryParse(text, ignoreCase: true, out type) && !int.TryParse(text, out _);

    /// <summary>
    /// Parsed files, one per path and state of the file. The parsed entries are never changed, so runs side by side share them
    /// and each puts them into a dictionary of its own.
    /// </summary>
    public sealed class FileCache<T> where T : class
    {
        private readonly ConcurrentDictionary<string, (DateTime Written, long Length, Lazy<T> Content)> _files = new();

        public T Get(string path, Func<string, T> parse)
        {
            var file = new FileInfo(Path.GetFullPath(path));
            if (!file.Exists) return parse(path);
            // Whoever comes first reads, the others wait for it.
            var stamp = (Written: file.LastWriteTimeUtc, file.Length);
            var held = _files.AddOrUpdate(file.FullName, _ => Reading(), (_, known) => (known.Written, known.Length) == stamp ? known : Reading());
            try
            {
                return held.Content.Value;
            }
            catch
            {
                // What could not be read once may be there the next time.
                _files.TryRemove(KeyValuePair.Create(file.FullName, held));
                throw;
            }

            (DateTime, long, Lazy<T>) Reading() => (stamp.Written, stamp.Length, new Lazy<T>(() => parse(path)));
        }
    }
}
