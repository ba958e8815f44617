using System.Globalization;
using System.IO.Compression;
using YenValve.Collector.Feeds;
using YenValve.Collector.Hosting;
using YenValve.Collector.Http;
using YenValve.Collector.Schedules;
using YenValve.Collector.Storing;
using YenValve.Data;
using YenValve.Importing;
using YenValve.Importing.Formats;

namespace YenValve.Collector.Publishers.Cftc;

/// <summary>Positions in yen futures, each Friday at 15:30 in New York; weeks that are missing come from the files of their years.</summary>
/// <remarks>Source: https://www.cftc.gov/MarketReports/CommitmentsofTraders/index.htm: comma-separated, 129 columns, the yen under the code 097741; the week's file has no header.</remarks>
public sealed class PositionsFeed : SeriesFeed
{
    private const int Week = 7;
    private readonly CftcOptions _options;
    private readonly PublisherClient _client;

    /// <summary>The feed.</summary>
    /// <param name="options">Where the files are.</param>
    /// <param name="clients">How they are fetched.</param>
    /// <param name="store">What is stored already.</param>
    public PositionsFeed(CollectorOptions options, PublisherClients clients, SeriesStore store)
        : base("cftc", "positions in yen futures of the CFTC's legacy report, weekly", CftcLegacy.Target,
            new CalendarSchedule(day => day.DayOfWeek == DayOfWeek.Tuesday, day => YenPositioning.ReleaseOf(Day.Start(day))) { Grace = TimeSpan.FromDays(2) }, store)
    {
        _options = options.Cftc;
        _client = clients.Of("cftc", _options.Limits);
    }

    /// <inheritdoc/>
    public override async Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation)
    {
        var last = LastStored;
        var batch = await _client.GetAsync(new Uri(_options.Address), reply => Read("deafut.txt", reply.Text, new ImportOptions()), cancellation);
        var newest = Day.Of(batch.LastOf(CftcLegacy.Target));
        if (last == null || newest > last.Value.AddDays(Week + 1))
        {
            // The day after the last stored one: what is stored may come of another source, which rounds nothing but may name a day differently.
            var options = new ImportOptions { From = last is { } stored ? Day.Start(stored.AddDays(1)) : DateTime.MinValue };
            for (var year = last?.Year ?? _options.From; year <= now.Year; year++) batch.Add(await YearAsync(year, options, cancellation));
        }

        // A holiday moves the report's day from the Tuesday to the Monday before it.
        return new FeedPoll(batch, IsCurrent(LastWith(last, batch), now, early: 1));
    }

    private Task<FeedBatch> YearAsync(int year, ImportOptions options, CancellationToken cancellation)
    {
        var name = year.ToString(CultureInfo.InvariantCulture);
        return _client.GetAsync(new Uri(_options.History.Replace("{0}", name, StringComparison.Ordinal)), reply =>
        {
            using var zip = new ZipArchive(new MemoryStream(reply.Body), ZipArchiveMode.Read);
            if (zip.Entries.Count != 1) throw new FormatException($"the zip holds {zip.Entries.Count} files, not one");
            using var reader = new StreamReader(zip.Entries[0].Open());
            return Read($"deacot{name}.zip", reader.ReadToEnd(), options);
        }, cancellation);
    }

    private static FeedBatch Read(string name, string text, ImportOptions options)
    {
        using var reader = new StringReader(text);
        var lines = CsvReader.Lines(reader, name).ToList();
        if (text.Length == 0 || text[^1] != '\n') throw new FormatException("the last line has no end");
        if (!lines.Exists(line => line[CftcLegacy.ContractCode] == CftcLegacy.YenFutures)) throw new FormatException("no yen futures among the contracts");
        var batch = new FeedBatch(name);
        batch.Read(new CftcLegacy(), lines, options);
        return batch;
    }
}
