using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace YenValve.Collector.Streams.Storage;

/// <summary>The lines of a journal: <c>kind milliseconds connection message</c>.</summary>
internal static class JournalLines
{
    private const int Prefix = 48;
    private const byte Space = (byte)' ';
    private const byte End = (byte)'\n';

    /// <summary>Writes a record. Its message holds no line break; the queue saw to that.</summary>
    public static void Write(IBufferWriter<byte> writer, in StreamRecord record)
    {
        var span = writer.GetSpan(Prefix + record.Payload.Length);
        span[0] = (byte)record.Kind;
        span[1] = Space;
        var length = 2 + Number(record.Received, span[2..]);
        span[length++] = Space;
        length += Number(record.Connection, span[length..]);
        span[length++] = Space;
        record.Payload.Span.CopyTo(span[length..]);
        length += record.Payload.Length;
        span[length++] = End;
        writer.Advance(length);
    }

    /// <summary>Reads a record.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> line, out StreamRecord record)
    {
        record = default;
        var span = line.Span;
        if (span.Length < 2 || span[1] != Space || (RecordKind)span[0] is not (RecordKind.Message or RecordKind.Closed or RecordKind.TooLong)) return false;
        var place = 2;
        if (!Utf8Parser.TryParse(span[place..], out long received, out var used)) return false;
        place += used;
        if (place >= span.Length || span[place++] != Space) return false;
        if (!Utf8Parser.TryParse(span[place..], out int connection, out used)) return false;
        place += used;
        if (place >= span.Length || span[place++] != Space) return false;
        record = new StreamRecord((RecordKind)span[0], connection, received, line[place..]);
        return true;
    }

    /// <summary>The whole lines of a stream, one at a time: each is there until the next is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var (from, until) = (0, 0);
        while (true)
        {
            var length = buffer.AsSpan(from, until - from).IndexOf(End);
            if (length >= 0)
            {
                yield return buffer.AsMemory(from, length);
                from += length + 1;
                continue;
            }

            if (from > 0)
            {
                buffer.AsSpan(from, until - from).CopyTo(buffer);
                (from, until) = (0, until - from);
            }
            else if (until == buffer.Length) Array.Resize(ref buffer, 2 * buffer.Length);
            var read = stream.Read(buffer, until, buffer.Length - until);
            if (read == 0) yield break;
            until += read;
        }
    }

    /// <summary>The beginning of a line, for a warning.</summary>
    public static string Head(ReadOnlySpan<byte> line) => Encoding.UTF8.GetString(line[..Math.Min(line.Length, 160)]);

    private static int Number(long value, Span<byte> span) => Utf8Formatter.TryFormat(value, span, out var written) ? written : throw new ArgumentException("no room", nameof(span));
}
