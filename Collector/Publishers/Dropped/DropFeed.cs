using YenValve.Collector.Feeds;
using YenValve.Collector.Hosting;
using YenValve.Collector.Schedules;

namespace YenValve.Collector.Publishers.Dropped;

/// <summary>
/// Takes files out of the drop folder: each is read whole and checked; if every line of it can be, its rows are stored and it is put into done/, else nothing of it
/// is stored and it is put into rejected/ with the reasons beside it.
/// </summary>
public sealed class DropFeed : IFeed
{
    /// <summary>Where files go whose rows are stored.</summary>
    public const string Done = "done";

    /// <summary>Where files go that cannot be read.</summary>
    public const string Rejected = "rejected";

    // A file that is still being written grows; one that has stood still for so long does not.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);
    private readonly string _folder;
    private readonly DropReader _reader;

    /// <summary>The feed.</summary>
    /// <param name="options">The folder, and which file is what.</param>
    /// <param name="volatility">What is made of option quotes.</param>
    public DropFeed(CollectorOptions options, Chains.ChainVolatility volatility)
    {
        _folder = options.Drop.Folder;
        _reader = new DropReader([.. options.Drop.Files], volatility);
    }

    /// <inheritdoc/>
    public string Name => "drop";

    /// <inheritdoc/>
    public string Description => "vendors' files out of the drop folder";

    /// <inheritdoc/>
    public IFeedSchedule Schedule { get; } = new IntervalSchedule(TimeSpan.FromSeconds(30), TimeSpan.Zero);

    /// <inheritdoc/>
    public string? Missing => _folder.Length == 0 ? "no folder is configured (collector:drop:folder)" : null;

    /// <inheritdoc/>
    public Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation)
    {
        Directory.CreateDirectory(_folder);
        var all = new FeedBatch("drop");
        var taken = new List<string>();
        var waiting = false;
        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles().Where(file => file.Name[0] != '.').OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (now - file.LastWriteTimeUtc < Settled)
            {
                waiting = true;
                continue;
            }

            if (_reader.Read(file.FullName, all) is { } reasons) Move(file.FullName, Rejected, now, reasons);
            else taken.Add(file.FullName);
        }

        return Task.FromResult(new FeedPoll(all, !waiting) { AfterStored = () => taken.ForEach(file => Move(file, Done, now, [])) });
    }

    private void Move(string file, string folder, DateTime now, IReadOnlyList<string> reasons)
    {
        var name = FormattableString.Invariant($"{now:yyyyMMdd-HHmmss}.{Path.GetFileName(file)}");
        var target = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, folder)).FullName, name);
        if (reasons.Count > 0) File.WriteAllLines(target + ".reason.txt", reasons);
        File.Move(file, target, overwrite: true);
    }
}
