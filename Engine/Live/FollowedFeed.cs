using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using YenValve.Engine.Feed;

namespace YenValve.Engine.Live;

/// <summary>One subscription and the files that it is read from.</summary>
internal sealed class FollowedFeed
{
    private readonly SubscriptionRequest _request;
    private readonly FollowedStream _stream;
    private readonly Subscription _subscription;
    private readonly BaseData _source;
    private Dictionary<string, FileStamp> _seen;
    private Dictionary<string, FileStamp>? _waiting;

    public FollowedFeed(SubscriptionRequest request, FollowedStream stream, Subscription subscription, DateTime nowUtc)
    {
        (_request, _stream, _subscription) = (request, stream, subscription);
        _source = SourceRows.NewInstance(request.Configuration);
        _seen = Look(nowUtc);
    }

    /// <summary>The symbol, as people know it.</summary>
    public string Name => _request.Configuration.Symbol.Value;

    /// <summary>Whether the algorithm sees it; the benchmark's and the currencies' feeds it does not.</summary>
    public bool IsInternal => _request.Configuration.IsInternalFeed;

    /// <summary>What kind of data it carries.</summary>
    public string Kind => _request.Configuration.Type.Name;

    /// <summary>Its files of today.</summary>
    public IEnumerable<string> Files => _seen.Keys;

    /// <summary>End of the last point delivered, UTC; null before the first.</summary>
    public DateTime? LastUtc => _stream.LastEnd is { } end ? end.ConvertToUtc(_request.ExchangeHours.TimeZone) : null;

    /// <summary>Why its files could not be read on; null where they could.</summary>
    public string? Problem { get; set; }

    /// <summary>Nobody subscribes to it any more.</summary>
    public bool IsOver => _subscription.EndOfStream;

    /// <summary>Whether its files are others than those that were read. A text whose last line has no end counts as being written, until it stays so.</summary>
    public bool HasChanged(DateTime nowUtc, bool anyway)
    {
        var now = Look(nowUtc);
        if (!anyway && Problem == null && Same(now, _seen)) return false;
        var isWhole = now.All(static file => file.Value.IsWhole(file.Key)) || (_waiting != null && Same(now, _waiting));
        _waiting = now;
        return isWhole;
    }

    /// <summary>Reads on from the last point delivered.</summary>
    public bool ReadOn(DateTime foundUtc)
    {
        _stream.ReadOn(foundUtc);
        _subscription.LookAgain();
        (_seen, _waiting, Problem) = (_waiting!, null, null);
        return true;
    }

    private static bool Same(Dictionary<string, FileStamp> left, Dictionary<string, FileStamp> right) =>
        left.Count == right.Count && left.All(file => right.TryGetValue(file.Key, out var stamp) && stamp == file.Value);

    private Dictionary<string, FileStamp> Look(DateTime nowUtc)
    {
        var zone = _request.Configuration.DataTimeZone;
        var last = nowUtc.ConvertFromUtc(zone).Date.AddDays(1);
        // A file a day: back to the last day that was delivered, at most over a long weekend.
        var from = LastUtc is { } end && end > nowUtc.AddDays(-5) ? end.ConvertFromUtc(zone).Date : last.AddDays(-5);
        var files = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        for (var date = from; date <= last; date = date.AddDays(1))
        {
            if (_source.GetSource(_request.Configuration, date, false) is not { TransportMedium: SubscriptionTransportMedium.LocalFile } source) continue;
            var path = source.Source.Split('#')[0];
            if (!files.ContainsKey(path) && FileStamp.Of(path) is { } stamp) files[path] = stamp;
        }

        return files;
    }
}

/// <summary>What tells one state of a file from another.</summary>
/// <param name="WrittenUtc">When it was written last.</param>
/// <param name="Length">Bytes.</param>
internal readonly record struct FileStamp(DateTime WrittenUtc, long Length)
{
    /// <summary>The stamp of a file; null where there is none.</summary>
    public static FileStamp? Of(string path) => new FileInfo(path) is { Exists: true } file ? new FileStamp(file.LastWriteTimeUtc, file.Length) : null;

    /// <summary>Whether its last line has its end; a zip tells by itself whether it is whole.</summary>
    public bool IsWhole(string path)
    {
        if (Length == 0 || path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) return true;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n';
    }
}
