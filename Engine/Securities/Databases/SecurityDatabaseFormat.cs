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
        private readonly ConcurrentDictionary<string, (DateTime Written, long Length, T Content)> _files = new();

        public T Get(string path, Func<string, T> parse)
        {
            var file = new FileInfo(Path.GetFullPath(path));
            if (!file.Exists) return parse(path);
            if (_files.TryGetValue(file.FullName, out var known) && known.Written == file.LastWriteTimeUtc && known.Length == file.Length)
            {
                return known.Content;
            }
            var content = parse(path);
            _files[file.FullName] = (file.LastWriteTimeUtc, file.Length, content);
            return content;
        }
    }
}
