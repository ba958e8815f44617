using System.Security.Cryptography;
using System.Text;

namespace YenValve.Optimization.Running;

/// <summary>Hashes of files and settings, each a few hex digits of SHA-256: enough to tell any two apart, short enough to read.</summary>
public static class ContentHash
{
    private const int Digits = 16;

    /// <summary>A folder by the names and contents of its files, whatever their order and dates. A folder of more than <paramref name="mostBytes"/> is known by names and sizes.</summary>
    public static string OfFolder(string folder, long mostBytes = 4L << 30)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (File: file, Name: Path.GetRelativePath(folder, file.FullName).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        var whole = files.Sum(file => file.File.Length) <= mostBytes;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (file, name) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{name}\n{file.Length}\n")));
            if (whole) hash.AppendData(OfFile(file.FullName));
        }

        return Text(hash.GetHashAndReset());
    }

    /// <summary>Several files by name and content, in the order given.</summary>
    public static string OfFiles(IEnumerable<string> paths)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path) + "\n"));
            hash.AppendData(OfFile(path));
        }

        return Text(hash.GetHashAndReset());
    }

    /// <summary>Names and values, whatever their order.</summary>
    public static string OfSettings(IEnumerable<KeyValuePair<string, string>> settings) =>
        Text(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', settings.OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => $"{x.Key}={x.Value}")))));

    private static byte[] OfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return SHA256.HashData(stream);
    }

    private static string Text(byte[] hash) => Convert.ToHexStringLower(hash)[..Digits];
}
