using System.Text;

namespace YenValve.Importing;

/// <summary>The end of a file whose writer was stopped in the middle of a line.</summary>
internal static class TornLine
{
    private const int Block = 4096;

    /// <summary>Cuts what follows the last line break off a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>What was cut off; null where the file ends with a whole line.</returns>
    public static string? Cut(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        var end = EndOfLastLine(file);
        if (end == file.Length) return null;
        file.Position = end;
        var torn = new byte[file.Length - end];
        file.ReadExactly(torn);
        file.SetLength(end);
        file.Flush(flushToDisk: true);
        return Encoding.UTF8.GetString(torn);
    }

    private static long EndOfLastLine(FileStream file)
    {
        var buffer = new byte[Block];
        for (var until = file.Length; until > 0;)
        {
            var from = Math.Max(0, until - Block);
            file.Position = from;
            var block = buffer.AsSpan(0, (int)(until - from));
            file.ReadExactly(block);
            var index = block.LastIndexOf((byte)'\n');
            if (index >= 0) return from + index + 1;
            until = from;
        }

        return 0;
    }
}
