using System.IO.Compression;
using System.Text;

namespace YenValve.Validation.Truncation;

/// <summary>
/// A data folder as it was at a moment: files of its own on disk, so that even a program that reads them behind LEAN's back finds nothing
/// of the future. Gone when disposed.
/// </summary>
internal sealed class TruncatedDataFolder : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(false);

    private TruncatedDataFolder(string folder) => Folder = folder;

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>Makes one.</summary>
    /// <param name="source">The whole data folder.</param>
    /// <param name="releases">When its rows became public.</param>
    /// <param name="cutOf">By relative path: the moment after which rows are left out; null leaves a file whole.</param>
    public static TruncatedDataFolder Make(string source, ReleaseRules releases, Func<string, DateTime?> cutOf)
    {
        var folder = new TruncatedDataFolder(Directory.CreateTempSubdirectory("yenvalve-cut-").FullName);
        try
        {
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(source, file).Replace('\\', '/');
                var target = Path.Combine(folder.Folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                if (cutOf(path) is { } cut && releases.RowsOf(path) is { } releaseOf) Truncate(file, target, line => !(releaseOf(line) > cut));
                else Link(file, target);
            }

            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, true);

    private static void Link(string file, string target)
    {
        try
        {
            File.CreateSymbolicLink(target, Path.GetFullPath(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // not every system lets everybody make links
            File.Copy(file, target);
        }
    }

    private static void Truncate(string file, string target, Func<string, bool> isKept)
    {
        using var output = File.Create(target);
        if (!file.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            using var input = File.OpenRead(file);
            Copy(input, output, isKept);
            return;
        }

        using var from = ZipFile.OpenRead(file);
        using var to = new ZipArchive(output, ZipArchiveMode.Create);
        foreach (var entry in from.Entries)
        {
            using var input = entry.Open();
            using var part = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
            Copy(input, part, isKept);
        }
    }

    private static void Copy(Stream input, Stream output, Func<string, bool> isKept)
    {
        using var reader = new StreamReader(input, Utf8);
        using var writer = new StreamWriter(output, Utf8) { NewLine = "\n" };
        while (reader.ReadLine() is { } line)
        {
            if (isKept(line)) writer.WriteLine(line);
        }
    }
}
