using YenValve.Collector.Feeds;
using YenValve.Collector.Http;
using YenValve.Importing;

namespace YenValve.Collector.Publishers;

/// <summary>Publishers' CSV files, whole or not at all.</summary>
internal static class CsvFile
{
    /// <summary>Reads a file in a format of Importing.</summary>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="reply">The file.</param>
    /// <param name="firstCell">First cell of the header line, by which the file is known.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">Span, names, zone.</param>
    /// <exception cref="FormatException">It has no such header, or ends in the middle of a line.</exception>
    public static FeedBatch Read(string name, Reply reply, string firstCell, IPublisher format, ImportOptions options)
    {
        using var reader = new StringReader(reply.Text);
        var lines = CsvReader.Lines(reader, name).ToList();
        if (!lines.Exists(line => line[0] == firstCell)) throw new FormatException($"no header line that begins with '{firstCell}'");
        if (reply.Body[^1] != (byte)'\n') throw new FormatException("the last line has no end");
        var batch = new FeedBatch(name);
        batch.Read(format, lines, options);
        return batch;
    }
}
